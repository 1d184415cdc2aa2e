extension ClauseTexts {
    /// What gives no tag.
    static let nothing = """
        [none]
        今天客户在忙，聊了几句
        客户对设备感兴趣
        他对新款挺感兴趣
        看得出对方案有兴趣
        seems interested in the scanner
        showed interest in our range
        路过顺便看看
        店里人不多
        对价格没意见
        没提价格的事
        预算没问题
        钱不是问题
        交期可以接受
        问了产品的材质
        问保修多久
        聊了聊孩子上学的事
        介绍了新产品
        留了名片
        给了样册
        老板不在
        没见到人
        门卫不让进
        他们主要做出口
        厂里有两百人
        一年产值三个亿
        换了新厂房
        展会上认识的
        他以前在华为
        问我们公司在哪
        客户说一切正常
        例行拜访
        送了点水果
        一起吃了午饭
        停车不好停
        下雨了，路上堵
        他们有六条生产线
        门店在二楼
        主营五金
        去年营业额两千万
        我把上次的问题解释了一遍
        合同已经签完归档了
        货收到了，数量对
        他讲了行业情况
        行情一般
        他们在招人
        新来的前台很客气
        对合同没有异议
        没有抱怨
        没说贵
        不担心质量
        不是嫌贵
        如果价格合适
        要是预算批了
        我猜他嫌贵
        可能是我没讲清楚
        我感觉他想压价
        客户问有几种颜色
        了解了他们的流程
        仓库三千平
        用的是380伏
        加了微信
        交换了联系方式
        聊了一小时
        气氛不错
        他让我等一会儿
        等了四十分钟
        他在打电话
        看了一圈车间
        机器型号是X200
        数据已经录入
        系统运行正常
        上周刚来过
        昨天发过资料
        去年买过两台
        上个月开过会
        他是本地人
        老客户介绍来的
        公司成立于2009年
        有三个分店
        夏天比较忙
        卖得还可以
        主要客户是学校
        给他讲了安装流程
        他点点头
        问了问环保要求
        提到政策变化
        这边没什么变化
        暂时没有新消息
        合同没什么问题
        条款都认可
        不用总部批
        他自己能定
        不需要再请示
        没有跟别家接触
        没用过别家的
        发货没耽误
        款已经到账
        上次的款结清了
        没说不续
        设备一切正常，没报修
        拍了几张照片
        量了尺寸
        记了下型号
        他说最近身体不好
        下午去了另一家
        客户刚出差回来
        他儿子结婚
        请他填了表
        对方很热情，倒了茶
        我们的人已经装好了
        开了发票
        换了个滤芯
        把地址更新了
        帮他重启了一下
        听说他们要扩产
        新品的颜色有三种
        办公室搬到五楼了
        前台让我登记
        会议室里谈的
        电话里聊的
        他负责华东区
        他是新来的
        负责人姓黄
        姓吴，东北人
        他爱钓鱼
        园区里有二十几家企业
        走访了三家店
        货架上摆得挺整齐
        端午放三天假
        隔壁在施工
        客户问我们什么时候成立的，随口聊
        顺便问候了一下
        他觉得价格合理
        价格他没还
        不嫌慢
        服务没得挑剔的地方，没别的事
        签收单拿回来了
        介绍了公司背景
        演示做完了
        样品已经收到
        试用结束了
        报价上周给了
        报价已经发过
        回访，没什么事
        已经打过电话了
        没有具体意向，先认识一下
        给财务送了发票
        去仓库点了货
        聊到原材料涨价
        讲了行业里的几个例子
        他们也做进口
        客户在换季盘点
        有一台备用机
        员工中午轮班
        他说要去接孩子
        带了同事一起去
        说了说去年的展会
        Nice chat, nothing new
        Dropped off a catalogue
        He was out
        Couldn't find parking
        No objections on price
        Price is fine
        Money isn't an issue
        Not worried about delivery
        They didn't mention the cost
        Talked about football
        They make garden furniture
        About eighty people work there
        Founded in 1987
        Has two sites
        The office moved to the second floor
        He used to work at Siemens
        Explained the warranty
        Went through the spec sheet
        Asked about colours
        Asked which voltage it needs
        Quick hello on the way past
        Routine call
        Had a coffee
        It rained all day
        Met at the fair
        She's new in the job
        They export to Spain
        Left my card
        The gate was locked
        Everything is running
        Delivered as agreed
        Paid in full last week
        The contract is already signed
        Sent the brochure last month
        I visited them in May
        He showed me round the plant
        Their turnover is about six million
        Six machines in the hall
        The receptionist took my name
        Wrote down the serial number
        He's on holiday
        Kids are off school
        If the price were right
        If they get the money
        I suspect he finds us dear
        My guess is they will wait
        I think he's stalling
        He can decide alone
        No need for approval
        No one else is bidding
        They have not spoken to anyone else
        Not unhappy
        Didn't complain
        He wasn't put off by the lead time
        Terms are agreed
        No issues with the contract
        Hasn't had any problems
        No sign of them leaving
        Took a few photos
        Measured the doorway
        Updated the phone number
        Changed the filter
        Traffic was bad
        Long wait in the lobby
        Told him about our new range
        They run two shifts
        The shop is on the corner
        Introduced myself
        Got the wifi password from reception
        Discussed the weather and the harvest
        He told me about the market
        Their main customers are schools
        Installed last year
        The demo went ahead as planned
        Sample arrived in good shape
        Quote went out on Tuesday
        Spoke for ten minutes
        The line was busy
        Voicemail again
        He runs marathons
        We chatted about his holiday
        They're hiring
        A new hall is being built
        Their fleet has thirty vans
        It's a family firm
        She studied in Lyon
        Took the train there
        Handed over the manual
        He asked where we are based
        Talked through how the install works
        Brought doughnuts
        Nothing to report
        Regular visit
        Looked at the meter
        Reset the unit
        Filed the delivery note
        Market is flat
        Exchange of pleasantries
        The warehouse was spotless
        He drives an old Volvo
        Asked whether it comes in black
        Somebody else was in the meeting room
        Saw their new van
        Two of them joined late
        They open at seven
        Came recommended by an old customer
        Sunny, lots of walk-ins
        Left the leaflet with his colleague
        我介绍了一下product
        今天meeting很短
        聊了聊market
        没什么update
        发过deck了
        他们用的是Windows
        office在3楼
        团队有12个人
        对price没问题
        budget没问题，已approve
        他在London读的书
        HQ在深圳
        signed已经归档
        intro了一下team
        demo做完了
        上周sync过
        quote已发
        没有complaint
        payment已收到
        系统运行stable
        交换了contact
        LinkedIn加了
        他们主要做B2B
        会议改到Zoom上开了
        他先介绍了公司的历史
        聊起最近的天气和收成
        客户今天心情不错
        见到了行政小姐姐，让我填登记表
        前一次的问题已经处理完
        他们有四个车间，三班倒
        车间很干净
        主要供应超市
        他们的客户多在南方
        这家店开了十年
        门口贴着招聘启事
        老板养了两条狗
        我在楼下等了半小时
        他说孩子刚高考完
        我先回公司了
        合同在双方手里
        货款昨天到账了
        上个月的款已经付清
        他没说不满意
        不是因为价格
        不存在付款问题
        价格谈好了
        交期没问题
        对付款方式没意见
        不急着走，多聊了会
        假如降价
        要是老板同意的话
        我觉得他可能没钱
        也许是嫌远
        听同事说他挺难搞
        问了问有没有优惠活动的海报
        他问怎么保养
        问配什么型号的电池
        讲了新政策对行业的影响
        发了产品手册
        电话没打通
        手机关机
        去的时候店没开门
        他们刚装修完，挺气派
        今天主要是认识一下
        交接给我的客户，第一次见
        前任业务员的关系
        一起参加了婚礼
        行业协会里的会员
        他们也卖农药
        占地五十亩
        用的是天然气
        上次的投诉处理完了，没事了
        没有换供应商的打算
        不考虑别家
        没有别的顾虑
        不用审批，他自己就行
        设备都在正常运转
        他下周休假
        他们周一到周五上班
        上周五发过样了
        去年参观过我们工厂
        已经演示过一次
        之前试用过，结束了
        合作五年了
        他记得我
        老客户，常来常往
        中午请我吃了面
        送了台历
        核对了库存，数目一致
        签收了三箱
        把旧件带回来了
        给机器拍了照
        量了门宽
        帮忙下载了APP
        教她怎么导出
        问清楚了地址
        他姓什么我没记住
        新楼三层
        园区门禁换了
        旁边在修路
        疫情以后生意恢复了
        他们出口到越南
        每年夏天放高温假
        员工平均三十岁
        顺路看了竞品的店面
        听了听行情
        去年营业额涨了一成
        Had a look around the yard
        He was in a good mood
        Their kids go to the same school
        They sell mostly online
        Opened a branch in Porto
        Shift change at two
        The old invoice has been paid
        No price talk today
        She did not bring up the contract
        Nothing wrong with the delivery
        He isn't looking elsewhere
        It isn't the money
        Not because of the price
        If only they had a bigger hall
        Should the board agree
        Perhaps he just wants attention
        I guess it's about the budget
        Maybe they find us small
        My feeling is that she likes us
        Asked what the weather is like up north
        Wanted to know where the button is
        How do I clean it, he asked
        Took the wrong exit, arrived late
        Nobody home
        Got the answering machine
        First meeting, just introductions
        Inherited this account from Paul
        He knows my old boss
        They supply hospitals
        Family business in the third generation
        The workshop smells of oil
        Twelve trucks and a crane
        They heat with wood
        Complaint from May is settled
        She sorted it out herself
        He doesn't need anyone's permission
        The trial ended in June
        Demo was held last week
        Shipment arrived on time
        They received the samples
        Signed off the job sheet
        Showed her how to export
        Counted the stock, all there
        Swapped the faulty unit
        Checked the address
        Replaced the batteries
        Ate in the canteen with them
        Big event in town, streets closed
        The building has a new lift
        Business as usual
        Talk of the village is the new bypass
        They have been with us since 2015
        He remembered me
        Their season starts in April
        Closed on Wednesdays
        They are hosting a fair
        He retires in three years
        Had a tour of the brewery
        Saw two competitors' vans on the road
        Reading glasses forgotten, he couldn't read the sheet
        She likes cats
        Spoke to reception only
        A large order from another customer keeps them busy
        Dog barked all the time
        He works from home on Fridays
        They merged with a firm from Bath
        今天just say hi
        他在leave，下周才回
        拿了brochure走了
        office搬到CBD了
        他们用Mac
        team在building新官网
        met了新的receptionist
        lunch一起吃的
        没有问price
        contract已经signed，归档
        聊到industry trend
        他们的site访问量不错
        background大概了解了
        8台
        单价1500元
        首付四成
        预算有30万
        一共三套
        40% upfront
        200 pallets of stock
        总数大概五百
        其余明年一月
        是没时间看
        没人接电话
        另外
        他说
        客户表示
        最后
        现场
        下午三点
        预算大概五十万
        年用量20吨
        合同金额12万
        去年采购额八十万
        报价是9.8折
        账期30天
        定金30%
        数量50
        每月用两箱
        库存三十箱
        员工四十人
        Budget is around 50k
        There is money for it
        Around 300 a month
        Worth about two million
        Payment in thirty days as usual
        Twelve licences so far
        Order value 14,000
        """
}
