extension ClauseTexts {
    /// What is said of use, and of trust in us.
    static let trust = """
        [objection.need]
        暂时用不着
        现在的够用了
        去年刚换过
        手工记记就行
        他们自己有团队做
        没觉得有什么问题要解决
        看不出对他有什么好处
        原来那台还好好的
        量太小，没必要上
        说自己做得挺顺的，不用换
        他们不缺这个
        Excel能搞定
        已经有一套了
        店小，用不上这些功能
        仓库里还有一堆没用完
        人工便宜，不需要自动化
        功能太多，他们用不到
        觉得可有可无
        不明白装这个干嘛
        老师傅凭经验就行，不用仪器
        订单少，设备都闲着
        这东西对他们是摆设
        集团已经发了一套
        一年用不了几次
        他们这行不讲究这个
        老员工不愿意学新的，旧的用惯了
        说没这个需求
        没痛点
        产线要关了，不用再投
        两个月前买了，还没拆封
        客户不要求这种包装
        现在送货都是第三方，不用自己管车
        又不是不能用
        租就够了，不用买
        都外包了，自己不买
        They already have one
        What they have works
        He doesn't see the point
        Nobody there has asked for it
        A spreadsheet does the job
        They replaced everything last year
        Their old machine still runs fine
        Too small an operation for something like this
        It's a nice to have
        They do it by hand and are happy with that
        Wouldn't know what to do with all those functions
        No use for it
        They outsource all of that
        It solves a problem they don't have
        She is covered for now
        They built their own
        Stock is full, doesn't need more
        Can't see what it would change for him
        He thinks the current setup is good enough
        They barely use the one they've got
        Their volumes don't justify it
        Head office already supplies it
        Says the lads manage without
        Our product is overkill for them
        "If it ain't broke", he said
        Not something their customers ask for
        The warehouse is closing anyway
        They only do this twice a year
        The existing software covers that
        We've got that sorted, he said
        现有的tool够用
        他们有in-house的team
        觉得这个feature没用
        no pain point
        目前的workflow跑得很好，不想换
        说是nice to have
        他们自己会修
        现有的供货已经满足
        说白了就是用不到
        每天就几单，手写都来得及
        人少，群里喊一声就行
        已经有人在做这块
        不需要那么高的精度
        一直这么干，也没出过问题
        他觉得升级没必要
        现在的设备才用两年
        想不出用在哪
        平时都是老婆记账，挺清楚
        说没啥问题要我们解决
        配置过剩了
        他只要最基础的
        没有冷链货，用不着冷库
        客户不在乎这个
        政策没要求装
        现在那套凑合能用
        备用的就有三台
        这功能他们手机上就有
        又不出口，要那认证干什么
        员工都在现场，用不着开视频会
        不打算扩产，设备够
        旧的修修还能再撑几年
        他们更看重人，不看重系统
        这种货他们不卖
        The paper diary works for her
        They have a cousin who does that for free
        Doesn't need that much power
        We offer more than they could ever use
        He is fine as he is
        Not a problem they have
        They've just bought new ones
        The phone does the same, he said
        Never had a break-in, so why cameras
        They don't ship enough to need it
        Can get another five years out of the old boiler
        No one would use it
        Nothing wrong with the one they've got
        They switched to an in-house solution
        She sees it as a gimmick
        Their clients come by word of mouth, no need for ads
        All sorted already
        It's built into what they have
        We're a small team, we just talk to each other, she said
        They dropped that product line, so no use
        Not relevant for a business like his
        He has three in the shed already
        Doesn't believe a tool would change anything
        Existing stock lasts until next summer
        Government doesn't require it for his class
        What for, he asked
        已有的system能cover
        没有这个use case
        team太小，不需要tool
        他觉得没什么value
        They are fine without it
        Doesn't think he needs it
        Why would I need that, he asked
        We manage just fine, she said
        They have no use for the extra features
        Happy with pen and paper
        He's got two already
        It's not a problem for them
        They've already got a system
        Their current one does everything
        She can't see the benefit
        There's no real need at their size
        He makes do with what he has
        They don't do enough volume
        No call for it here
        They have plenty in stock
        They do that in-house
        Couldn't see what it would do for them
        Just bought one last year
        Not something they'd use
        目前没有这方面的需要
        用不到那么多功能
        自己能解决
        已经有类似的了
        没必要换
        他们的量手推车就够
        说老客户都认纸质单子
        靠微信群就能派活
        已经包给物业了
        没觉得丢过货
        一年就一次展，租一个就完了
        师傅说不用这个也能干
        He keeps it all in his head
        They rent when they need one
        Never felt the lack of it
        His nephew set something up that does the trick
        There's a drawer full of the old ones
        The landlord takes care of that
        They'd only use a tenth of it
        It would sit in a corner
        Can't think of a case where it would help
        They moved to a supplier who does the packing for them
        现在用WeChat group就搞定了
        flow很简单，不需要system
        用不着那么多功能
        现在这台还好使
        目前够用
        觉得没必要升级
        仓库里还有存货，不缺
        They manage fine with what they have
        the current line is good enough
        Doesn't feel the need to upgrade
        They still have plenty in stock
        他们用Excel就行，不需要system
        现有的CRM够用
        说inventory还多，不急
        现有的设备还能用
        他们觉得用不上这么复杂的系统
        说已经有一套系统了，不需要再买
        They don't see why they would need it
        Already has a system in place and is fine with it
        in-house已经做了一套，不需要
        team就五个人，觉得用不上CRM
        [objection.trust]
        没听说过我们这个牌子
        怕我们干两年就不干了
        问我们有没有同行在用
        要看我们的资质和案例
        担心坏了没人修
        上次被人坑过，不敢信
        说我们公司才成立两年
        要先去厂里看看才放心
        怕数据放在云上不安全
        小牌子，心里没底
        老问谁家还在用
        怕我们接不住这么大的量
        担心售后跟不上
        外地公司，出事了找谁
        觉得我们吹得有点过
        不相信能省这么多电
        问能不能找个老客户聊聊
        怀疑检测报告是假的
        嫌我们在本地没有服务点
        要看营业执照和注册资金
        之前的业务员说话不算数，他有顾虑
        怕材质不环保
        我们没做过医院项目，他不放心
        国产的他信不过
        担心用几个月就掉漆
        要第三方检测才信
        没有案例他不敢上
        怕客户信息泄露
        觉得我们太年轻
        说网上有我们的差评
        担心换了人就没人管
        要先打听打听我们的口碑
        怕货不对板
        效果他半信半疑
        怕我们实力不够
        质量稳不稳他还吃不准
        They keep asking who else uses it
        Never heard of our brand
        Worried we won't be around in five years
        Wants references from the same trade
        Not convinced it will hold up outdoors
        Got burned by a supplier like us before
        She wonders who will fix it when it breaks
        Too small a company for a site like theirs, she feels
        He read some bad reviews
        Wants to speak to an existing client first
        Doubts our numbers
        They don't like having their data in the cloud
        Sceptical about the battery claim
        Wanted to see our certificates and insurance
        Who picks up the phone at three in the morning, he asked
        Concerned that we have no engineer nearby
        He'd like proof that it really saves power
        Not sure we can handle their volumes
        They think we're a one-man band
        Uneasy about a start-up holding patient records
        "Sounds too good to be true"
        Questioned whether the test results are real
        Feels we over-promise
        No track record in hospitals, which bothers her
        He asked three times what happens if we go bust
        Wants a site visit before he believes it
        They'd feel safer with a known name
        The previous rep lied to them and it shows
        He worries that the plastic won't last
        They asked how long we've been in business
        He has doubts about our after-sales
        Security team has reservations about us
        问有没有reference客户
        担心data security
        怕我们support不过来
        说没见过我们的case
        对我们的capacity有concern
        不太trust国产brand
        他们worry我们是startup
        要我们先拿出业绩来
        担心装完就找不到人
        说网上骗子多
        怕用不住
        问有没有做过这么大的项目
        不信我们能保证温度
        说新品牌要观察两年
        上家倒闭坑了他，怕我们也一样
        要求看检验报告
        让我把老客户电话给他
        怕系统不稳定
        说广告做得好不代表东西好
        他怕我们中途加价
        我们太小，怕压不起货
        听说我们裁员了，有点担心
        问我们赔不赔得起
        质疑数据是不是真的
        怕机器进水
        怀疑是贴牌的
        怕我们把他的客户抢走
        觉得我不够专业
        他不放心让外人进机房
        隔壁厂用我们的出过事，他有顾虑
        担心账号被盗
        怕我们倒了没人维护
        口说无凭，要先看
        要我们押保证金才放心
        对新技术没信心
        他不太信线上的东西
        How do I know you'll still be here, he asked
        She wanted three client phone numbers
        Heard a horror story about us from a neighbour
        Is it safe, they asked again and again
        We have no office in the country and that worries them
        Doesn't trust salespeople
        Worried about being a guinea pig
        He doubts the motor will survive the dust
        Asked for proof of insurance
        Unsure about our financial health
        They suspect we'll raise prices once they are in
        Wants to see it survive a winter somewhere else first
        "Show me one that's been running for three years"
        They googled us and found little
        Nervous about handing over customer data
        Not sure our two technicians can cover the region
        He's been promised that before
        The claims in our brochure seem exaggerated to him
        Concerned about our size
        Needs evidence
        He fears downtime in the busiest week
        They asked whether we are certified for food
        Wary of anything new
        Privacy officer is suspicious of our servers
        Thinks we'd drop them for bigger customers
        Can a firm of ten people support us at night, they asked
        They don't believe our delivery record
        要看SOC2报告
        问uptime能不能guarantee
        怕vendor lock-in，也怕我们倒闭
        他对AI的准确率不信
        Worried about after-sales service
        Can you really deliver that, he asked
        They don't know us
        He wants guarantees that we won't disappear
        Not sure about our quality
        She's had bad experiences with firms like ours
        Wants to see proof
        Who else have you done this for
        Are we big enough for them, they wonder
        They want to see a certificate first
        Doubtful that it works as advertised
        She's nervous about the switch
        He thinks we are too new in the business
        Sceptical
        Wants to talk to one of our customers
        They fear we can't support them locally
        Is our data safe with you, she asked
        Not confident in the technology
        He heard that we had trouble at another site
        Needs reassurance about service
        They want a trial because they don't believe the numbers
        What happens if it breaks down at night
        对我们不太放心
        怕出了问题没人管
        不相信我们说的
        想先看看别人用得怎么样
        担心质量不稳定
        问我们注册资本多少
        想知道上家为什么不用了
        他说小厂子说倒就倒
        问我们在本市有几个师傅
        怕涂料有毒
        怕装了监控泄密
        拿着放大镜看我们的焊缝
        他打听了我们好几家客户
        合同还没签就问倒闭了怎么办
        非要看生产现场才肯信
        They asked for audited accounts
        He wonders whether we'd still pick up the phone after the sale
        Wanted names of farms that have it
        Asked what happens to his files if we close
        They had a start-up vanish on them before
        She turned the sample over and over and wasn't convinced
        Has anyone in food used this, he asked
        He thinks our range claims are marketing
        Two of his neighbours returned theirs
        Is there a service point within an hour's drive, they wanted to know
        有没有ISO证书，问了两遍
        担心我们的server在国外
        问谁是你们的reference
        怕我们售后跟不上
        不相信我们能服务好外地项目
        问我们厂有多少人，怕撑不住
        说我们是新公司，心里没底
        担心数据泄露
        Not sure we will still be around in five years
        Doubts that we can look after sites abroad
        Asked how many people we are, worried we are too small
        We're new to them and that makes them nervous
        Concerned about data leaks
        担心我们startup活不久
        没听过我们brand
        要看case study，怕我们没经验
        data放cloud不放心
        担心我们公司规模小，出了问题没人管
        没听过我们这个牌子，问有没有同行在用
        对我们的数据安全不放心
        Worried that we are too small to support three sites
        Never heard of us, wanted to know who else uses it
        Doesn't trust us with their data
        怕vendor太小，不稳定
        问有没有同行业的reference，不太放心
        """
}
