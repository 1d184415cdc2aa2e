extension ClauseTexts {
    /// What gives no tag, continued: a file of its own for its length.
    static let silence = """
        [none]
        Passed by
        An $80k deal
        He told me
        According to her
        In the end
        On the phone
        As before
        Mr
        They have a competitor's unit in the corner
        A competitor was in too
        They used to buy from Bosch
        以前用过西门子
        货架上有海康和大华的
        隔壁店卖别的牌子
        聊到用友和金蝶
        同行也在展会上
        Saw an HP printer in the office
        Their office uses Zoom
        上次提的问题都解决了
        价格上没再提
        价钱谈妥了
        账期也同意
        交期没异议
        合同条款都过了
        质量方面没有问题
        没有流失的迹象
        付款一直准时
        一直按时付
        不缺预算
        老板自己能拍板
        没别的供应商
        没说不要
        没有拒绝
        不是没兴趣
        也不算贵
        没有嫌贵
        不担心售后
        不怀疑我们的实力
        信得过
        货期他能等
        他不急
        没有说要换
        没有投诉
        没有不满意
        不存在拖欠
        问题不大
        She had no doubts about us
        They don't mind the price
        Nobody complained
        He isn't unhappy
        Never paid late
        They won't leave
        No plan to switch
        Budget is there
        He doesn't need anyone's approval
        They can wait for it
        No hurry, delivery is fine
        Not comparing with anyone
        Has no problem with the contract
        Didn't ask for a discount
        Did not ask for a quote
        No sample needed
        He doesn't want a demo
        没要报价
        不需要样品
        不用演示
        没说要买
        还没决定
        还没定
        没下单
        Hasn't decided yet
        Undecided
        No order yet
        还在看
        有意向但没说什么
        听他讲了半天
        客户最近换了办公室
        他们新买了一台叉车
        他们刚上了ERP
        我给他讲了价格构成
        我解释了为什么涨价
        我答应回去问问
        我把价格表发了
        我介绍了付款方式
        我报了价
        我报价12万
        报价8万
        发了合同
        寄了样品
        演示很顺利
        试用账号开了
        上周演示过
        I quoted 12,000
        I gave him the price list
        I explained the payment terms
        Contract was sent out
        I mailed the samples
        The demo went smoothly
        Set up a test account for them last month
        We talked about the contract
        Went over the delivery schedule
        Discussed pricing
        聊了价格
        谈了交期
        讨论了合同
        问了价格政策
        问交货流程
        问售后怎么走
        问合同什么时候到期
        合同年底到期
        Their contract ends in June
        Warranty runs until May
        保修到明年三月
        上次来是五月
        客户在外地
        老板出国了
        采购休假
        He was in a meeting
        The buyer was not there
        Owner on holiday until Monday
        店里搞促销
        他们卖得最好的是小包装
        竞品在搞促销
        对面新开了一家
        A new shop opened across the road
        Prices of steel went up
        原料涨了
        行业不景气
        说生意难做
        客流少了
        Business is slow
        They lost a big customer
        他们丢了个大客户
        他们换了法人
        Their manager changed
        换了新的联系人
        负责人换成小李
        接待我的是小王
        The receptionist said he was away
        With Anna and Tom
        同行的有张工
        我和小刘一起去的
        Went with Peter
        车间主任带我看了看
        He showed me the new line
        新线已经投产
        他们打算开新店
        They plan a second shop
        准备扩建
        Will expand next year
        明年要搬
        今年新增了两条线
        Two new hires in the team
        听说要上市
        They may go public
        拿了个奖
        They won an award
        公司二十周年
        Their twentieth anniversary
        给我看了照片
        Sent me a photo
        发了定位
        加了群
        He added me on WhatsApp
        but nobody was there
        but that was last year
        不过没细聊
        但没展开
        但人不在
        但不是我们的问题
        可是没说原因
        他负责这个片区
        She covers the north
        在这干了八年
        He's been there eight years
        以前做销售的
        Used to be in sales
        刚升的职
        Got promoted
        周二
        下周三上午
        明天
        3月5日
        月底
        去年
        on Tuesday
        tomorrow morning
        next week
        in March
        last year
        this afternoon
        王总
        小李
        张经理和刘工
        with Mr. Brown
        Anna
        20台
        三套
        30%
        on the 5th
        as discussed
        for the record
        one more thing
        对了
        总之
        反正
        后来
        接着
        然后
        by the way
        after that
        合同还剩半年
        合同原件在财务
        价格表已经更新
        问了价格怎么组成
        预算由他们总部编
        预算年度从四月开始
        交货地点在二号门
        交货单签好了
        样品放在前台
        样机昨天拉回来了
        售后电话贴在机器上
        售后去过一次
        竞品的展台在隔壁
        供应商大会下月开
        付款走对公
        发票开了
        发票抬头改了
        老板在打电话
        老板请大家吃饭
        采购在开会
        财务在对账
        技术部在三楼
        他们的IT外包给了一家公司
        设备是去年装的
        系统上周升级过
        产线正常
        仓库搬到了城西
        司机找不到门
        物流用的是德邦
        货发的是陆运
        库存每周盘一次
        他们做的是医院的单
        主要看质量和价格
        他们比较看重品牌
        选型标准是稳定
        他们采购流程一般两个月
        流程是先试用再招标
        每年十月做预算
        付款周期一般三十天
        一般月底结账
        他问我最近忙不忙
        问我们有多少客户
        问我们做什么的
        问了几句就去忙了
        他给我倒了杯茶
        聊了聊同行的八卦
        他女儿在英国读书
        他刚体检完
        老公司，有三十年了
        他们集团有五家子公司
        厂区很大
        厂里在搞消防演习
        会议推迟了半小时
        今天是例会
        今天来了四个人
        我先介绍了一下自己
        我带了资料
        我记下来了
        我会转告
        我感觉还不错
        我判断他是嫌麻烦
        估计他们会拖
        大概是预算的问题
        可能是价格原因
        也许他更喜欢别家
        应该是怕我们做不好
        要是能便宜点就好办了
        如果总部同意
        假如下月有预算
        要不要换供应商还没想过
        是不是价格太高
        有没有可能试用
        不知道他们有没有预算
        不清楚谁拍板
        没问到预算
        没聊到合同
        没提竞品
        没有要求降价
        没有说交期长
        并不觉得贵
        不觉得我们慢
        没有不信任
        不打算换别家
        不需要再审批
        不用等总部
        不是不想买
        没说什么时候要
        没约下次
        还没约时间
        没有明确的下一步
        The contract has six months to run
        Our price list has been updated
        Asked how the price is made up
        Their budget year starts in April
        The budget is set by head office
        Delivery goes to gate two
        The delivery note is signed
        Samples are at reception
        The demo unit went back yesterday
        The service sticker is on the machine
        Service was there once
        The competitor's stand was next to ours
        Suppliers' day is next month
        Payment by bank transfer
        The invoice has been sent
        The invoice address changed
        The boss was on the phone
        The buyer was in a meeting
        Finance is closing the month
        IT sits on the third floor
        The equipment was installed last year
        The system was upgraded last week
        The line is running
        They moved the warehouse
        The driver couldn't find the gate
        It ships by road
        They count stock weekly
        They work for hospitals mostly
        Quality and price matter most to them
        They care about brands
        Purchasing usually takes two months
        They test first and then tender
        They pay at the end of the month as a rule
        He asked how business is
        Asked how many customers we have
        Asked what we do
        A few questions and he was off
        He made me coffee
        We gossiped about the trade
        Her son plays the violin
        He had his check-up
        Old company, thirty years
        The group has five companies
        Big site
        Fire drill while I was there
        The meeting started half an hour late
        Four people came
        I introduced myself
        I brought the brochure
        I made a note of it
        I'll pass it on
        I have a good feeling
        My reading is he finds it a hassle
        They will probably stall, I guess
        It's probably the budget
        Might be the price
        Perhaps he prefers someone else
        Maybe they doubt we can do it
        If it were a bit cheaper it would be easy
        If head office agrees
        Should there be budget next month
        Whether to change supplier hasn't come up
        Is the price too high
        I don't know if they have budget
        Not clear who decides
        Didn't get to the budget
        We didn't talk about the contract
        No mention of competitors
        Didn't ask for a lower price
        Didn't say the lead time is long
        Doesn't find it expensive
        Doesn't think we're slow
        It isn't that they distrust us
        Doesn't plan to go elsewhere
        No further approval needed
        No need to wait for head office
        It isn't that he won't buy
        Didn't say when he needs it
        No next meeting arranged
        No clear next step
        budget还没问
        没聊price
        contract在legal归档
        他们的process一般两个月
        team今天都在remote
        meeting改时间了
        他在看email
        系统是去年deploy的
        sample到了
        demo机拿回来了
        客户没嫌贵，只问质保几年。
        送了份资料，没坐多久。
        预算有30万，价格也能接受。
        小赵带我看了仓库，堆了两百箱。
        要是交期太长他们就不要了，我说没问题。
        估计他们嫌贵吧，没明说。
        一季度他们买了15套，反馈正常。
        不是价格问题，是没时间看。
        路过进去坐了坐，没谈正事。
        孟院长出差，没见到。
        3个点的返点他们没意见。
        单子不大，8台，9.6万元。
        听说竞争对手也来过，客户没多说。
        前天打过电话，没人接。
        天气热，聊了聊孩子上学。
        质量没有异议，价格也谈好了。
        汤经理手下三十人，都用平板。
        年底盘点，不方便聊。
        客户说不是不想买，是没到时候。
        两成首付，其余明年一月。
        白姐离职了，资料在小贾那。
        今天主要装了AX-20的支架，一切顺利。
        跟门卫聊了两句，没进去。
        She wasn't bothered by the price, asked about warranty.
        Dropped a brochure, short visit.
        There's budget, $30,000, and the price is fine.
        Steve walked me through the warehouse, 200 pallets of stock.
        If lead times were too long they'd drop it, I told them it's fine.
        I suspect they find it expensive, nobody said so.
        They bought 15 sets in the first quarter, all fine.
        It isn't about the money, they just have no time to look.
        Passed by, no business.
        Dr. Moore was travelling.
        They're fine with the 3% rebate.
        Small one, 8 units, 9,600 euros.
        A competitor was in too, he didn't say more.
        Called yesterday, nobody picked up.
        Talked about the weather and schools.
        No complaints about quality, price agreed.
        Rachel runs a team of 30 people.
        Stocktaking, bad moment to talk.
        He doesn't say no, it's just not the moment.
        20% down, the rest in January.
        Joanna left, files are with Pete.
        Fitted the AX-20 bracket, all went well.
        Talked to reception, nobody had time.
        客户对price没意见，问了SLA。
        发了deck，没细聊。
        budget有30w，没问题。
        Grace管12个store。
        如果他们觉得太贵就给5%off。
        感觉他们有budget压力，没明说。
        上周的workshop反馈OK。
        不是price的事，是没resource。
        coffee chat，没什么内容。
        Eric在leave，没见到。
        前天发的email没回。
        他们team去团建了，下午没人。
        年底freeze，见不到人。
        20%deposit，剩下一月付。
        装了AX-20的sensor，一切OK。
        前台说人都在meeting，没见到。
        参观了车间，设备大概40台，没谈业务。
        如果价格太高他们会考虑别家，不过目前没说贵。
        我猜他们预算可能不够，客户本人没提。
        老客户回访，一切正常，喝了杯茶。
        他们没说不要，也没说要，先挂着。
        马主任退休了，接手的是林主任，第一次见面。
        交期没问题，付款也没问题，就差领导签字。
        库存还剩三百箱，卖得一般。
        万一他们觉得贵，可以让五个点。
        今天只是送台历，顺便打个招呼。
        They did not complain about price at all, mostly talked about lead times.
        If the price were too high they would walk, but so far nobody said so.
        My guess is that budget is tight, though she never said it.
        Toured the plant, nothing commercial discussed.
        Regular check-in, all quiet, had coffee with the team.
        Anna retired, Paul Weber takes over the desk.
        Delivery is fine, terms are fine, just waiting for a signature.
        Stock at 300 cases, selling so-so.
        In case they find it expensive, I could go to 5%.
        Dropped off calendars, said hello.
        Price isn't an issue for them, and neither is delivery.
        没有complain价格，主要聊roadmap。
        如果老板觉得expensive就再谈，现在先不动。
        今天只是quick catch-up，没什么update。
        budget没问题，timeline也OK。
        昨天和陈总吃饭，没聊deal。
        我觉得他们可能嫌贵，但没说出口。
        聊了聊天气和football，no business。
        """
}
