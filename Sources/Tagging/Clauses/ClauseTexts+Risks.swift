extension ClauseTexts {
    /// What may go wrong with a customer.
    static let risks = """
        [risk.churn]
        可能要换供应商
        合同到期不打算续了
        用量越来越少
        在找替代
        最近都不怎么下单了
        话里话外想换
        账号好久没人登录
        说再出问题就走
        在打听怎么退订
        老客户三个月没动静了
        订货量掉了一半
        新来的采购想换人
        想把一半的量分给别人
        已经在接触新的厂家了
        问提前解约要赔多少
        说合作到年底为止
        续费一直拖着不签
        店要关了，后面不进货了
        我担心这家要丢
        想停掉会员
        货架上我们的位置被别家占了
        现在只买最便宜的那款，别的都停了
        被收购了，以后用集团的
        熟人走了，新人不认我们
        要求导出全部数据
        他们在测别家的替换件
        Might leave when the contract ends
        They've stopped ordering
        Asked how to cancel
        Usage has dropped off
        Thinking of moving the business elsewhere
        We could lose this one
        Log-ins are down to two people
        Their orders have halved since spring
        Not sure they will renew
        Their new owner has a supplier of his own
        She's been asking how to export everything
        Gave notice on the service plan
        I hear they're testing a replacement
        They want out early
        One more mistake and they're gone
        Our champion left the company
        Quietly cutting back month by month
        He mentioned switching back
        Wants to pause the subscription
        Splitting the volume with a second source from now on
        The account is going cold
        They haven't bought anything since June
        Closing two of the stores we serve
        Our shelf space went to somebody else
        usage一直在drop
        可能不renew了
        他们在找alternative
        想cancel订阅
        account很久没active了
        说contract结束就走，switch到别家
        问能不能中途退
        续约的事避而不谈
        这个月一单都没下
        他们开始自己生产了
        货架换成了别人的
        新老板上任，说要换一批供应商
        账号从二十个减到五个
        把我们的机器收到仓库里了
        客户说做完这批就不做了
        跟他约续签，推了三次
        只留一条线用我们的料
        我看他早晚要走
        老采购一走，单子就少了
        对方在比价，准备重新招标
        要把维保转给别人
        打算自建系统替掉我们的
        续费率悬
        上个季度的量掉了三成
        有半年没联系我们了
        听说已经试用了别人的
        要注销账号
        门店关了一半
        想降到最低档套餐
        说今年是最后一年
        群里没人说话了，活跃度低
        Talking about ending the agreement
        He's wavering about staying
        They moved the weekend orders to someone else
        Downgraded to the basic plan
        Barely uses it any more
        Our machine stands in the corner under a sheet
        She asked about the exit fee
        Says he'll see out the term and then go
        They've put the renewal off three times
        New buyer wants to re-tender everything
        They bought a competing unit for the second line
        It's been months since the last order
        The new management is reviewing all suppliers
        Could walk away if we're late once more
        Planning to make it themselves
        Cancelling at the end of the year
        He no longer answers about the extension
        They're winding down that department
        I fear this one is slipping away
        Not placing any new orders
        Only two of twelve people still log in
        Already migrating to something else
        He wants to leave
        Selling the business, the buyer has other contracts
        Volume keeps shrinking
        She let the maintenance plan lapse
        seat从100减到30
        renewal一直拖，可能lose
        他们在migrate到别的platform
        login rate很低，有churn的迹象
        They might switch
        Thinking about leaving us
        Could lose them
        They may cancel
        He is considering other suppliers
        Contract won't be renewed
        Orders are going down
        They're looking for alternatives
        She wants to end the contract
        They use it less and less
        He asked about cancelling
        Might go to a competitor
        They haven't ordered in months
        Not renewing
        They plan to replace us
        Renewal is at risk
        He threatened to leave
        They stopped using it
        They're unsure about renewal
        Less business from them every month
        可能流失
        想换供应商
        不打算续约
        订单越来越少
        要终止合作
        新来的主管是对手公司出来的
        把我们的柜台挪到角落了
        这两个月只补了一次货
        老板问数据能不能导走
        他们自己招了人准备做
        说换一家试试也没什么
        客户在朋友圈夸别家
        会员卡不续了
        He's trialling someone else's beans
        Their new manager brought his own supplier
        I was told they'd "see" about the renewal
        He's gone quiet since the last price rise
        We've dropped from two deliveries a week to one
        She asked what happens when the contract ends
        They've given half the fields to another contractor
        Our logo is gone from their website
        他们把API key都停了
        usage只剩10%
        对方在考察新的供应商，怕要丢单
        说到期就不续了
        这个月突然停了单
        合同到期，在比别家，可能流失
        They're looking at new suppliers, we could lose this one
        Won't be renewing when it runs out
        Orders stopped all of a sudden this month
        Contract is up and they're comparing, might leave
        在找vendor替换我们
        合同到期不renew了
        active user一直掉，churn风险高
        usage很低，估计不续
        可能明年不续约了
        听说他们在偷偷找别的供应商
        三个月没下单了，估计被别家抢走了
        They may not renew in June
        Heard they are quietly looking for another supplier
        No orders for three months, I think they've gone elsewhere
        renewal有风险，说不想续了
        usage掉了60%，可能要churn
        [risk.payment]
        上个月的货款还没结
        老说下周付，一直没打
        欠了三个月了
        听说他们在拖供应商的钱
        对账对了两个月对不上
        账号被冻结了
        支票跳票
        财务老躲着我
        工人工资都发不出来了
        要求再延三十天付
        尾款扣着不给
        被起诉了，钱难收
        说钱紧，先付一半
        发票给了两个月没回款
        回款越来越慢
        听说老板跑了
        信用额度已经超了
        又说领导没签字，款付不出来
        厂子快倒了
        项目停工了，款子悬
        应收挂了大半年
        质保金到期不退
        承兑到期没兑
        Invoice still unpaid
        They owe us for two months
        Sixty days overdue
        The cheque bounced
        Always an excuse when I mention the invoice
        Heard they aren't paying suppliers
        Over their credit limit
        Asked to stretch payment again
        Accounts have gone quiet about the balance
        They might go under
        Disputes half the bill and won't pay
        Receivership is being talked about
        Paid late three times in a row
        Wants to pay the rest "when things pick up"
        The transfer never arrived
        Wages weren't paid last month, I'd be careful with credit
        Outstanding balance keeps growing
        Bailiffs have been in
        Promised the money on Friday, nothing came
        Final instalment is being held back
        invoice过期还没付
        payment又delay了
        对方finance一直不回，AR挂着
        credit limit超了
        cash flow有问题，怕收不回来
        balance拖了两个月
        拖着不付
        打款日期一改再改
        说月底付，结果又没有
        还有五万没收回来
        对方说没钱给
        发票开过去就没下文了
        被列入失信名单
        老赖一个，不好收
        财务说再等一个月
        账上只剩几百块
        货拉走了，钱还没见着
        要求分六期还
        他们已经欠了好几家
        给的支票是空头
        让他付钱就说货有问题
        逾期了，催了也不理
        听工人说三个月没发工资
        开始卖设备了，款要抓紧
        要先货后款，我怕收不回
        对方账户被封
        上回的钱拖了半年
        担保人也跑了
        尾款要等他收到上家的钱
        回款没个准
        说资金周转不开，缓一缓再付
        票据退回来了
        Still owes for March
        They haven't paid in ninety days
        Payment plan broken again
        He said the money is coming, third time
        Stopped paying altogether
        Filed for bankruptcy protection
        Behind on their instalments
        Two invoices open, no answer to reminders
        I'd ask for cash from now on
        Rumour has it they're insolvent
        He dodges me whenever the bill comes up
        Direct debit came back
        They withhold ten thousand over a scratch
        Credit insurer pulled cover on them
        Slow payer
        Money promised for last week has not shown up
        They asked to pay in six parts because cash is short
        Late again with the rent on the machine
        The debt has gone to collections
        His bank won't give him more
        Haven't seen a penny yet
        Unlikely to settle before spring
        They only paid half of it
        Someone has filed a claim against their assets
        60天overdue
        remind了三次还没pay
        听说他们bankrupt了
        balance一直没clear
        要求延长payment，怕是没钱
        They haven't paid
        Invoice overdue
        Payment is late
        They owe us money
        He asked for more time to pay
        They can't pay at the moment
        Still no payment
        Cash-flow problems at their end
        They're behind with payments
        We may not get our money
        Outstanding invoice of three months
        He promised to pay but hasn't
        They are in financial trouble
        The bill is still open
        Payment has been delayed again
        Keeps putting off the payment
        Might not be able to pay
        Insolvency rumours
        Second reminder sent, no money
        They want to delay payment
        没付款
        欠款
        回款慢
        付款拖延
        资金有问题
        月结变成了看心情结
        老板电话打不通，财务说不知道
        货款用旧设备抵
        工地停了，款没人认
        对账单一直不签
        说等奖金发了再给
        法院的车停在门口
        He's paying us in dribs and drabs
        Someone else told me they haven't been paid either
        The cheque is "in the post" again
        He wants another thirty days on top of the sixty
        They've maxed out their account with us
        Locks were changed at the warehouse
        Office half empty, phones cut off
        credit已经用满了
        invoice发了三封，no reply
        尾款八万拖到现在
        账期到了还不打款
        老板跑路的传闻，货款悬
        欠23万，说没钱
        Still owes us €8,000 from last year
        Payment is overdue
        Rumours of bankruptcy, our money is at risk
        Owes $23k
        invoice开了两个月还没付款
        payment逾期15.6w
        AR里还有$80k没收回来
        他们payment一直delay
        上一批货款拖了三个月还没付
        客户资金链紧张，回款有风险
        Invoice from January is still unpaid
        Cash is tight over there, I would not extend more credit
        上个月的invoice也没付
        他们cash flow不好，付款肯定拖
        [risk.delivery]
        工厂排产满了，怕交不上
        缺料，这批要拖
        船期延了
        我们库存不够他这单
        物流爆仓，晚几天到
        核心件断货了
        海关扣了货
        安装队排不开
        我估计月底交不了
        模具还没好，进度悬
        项目进度落后了
        台风天，车发不出去
        接口还没调通，上线要延
        定制件还没下料
        验收时间怕赶不上
        人手不够，工期紧
        芯片缺，出货日期不敢保证
        这个日子我们做不到
        还差两台没货
        质检没过，要返工
        供应商那边延期，影响我们交货
        只能先发一半
        原定十五号上线，开发还没做完
        疫情封路，货在半路
        We may not make the date
        Supplier let us down, so this will slip
        The container is stuck in port
        Short of two parts for his order
        Our plant is full until August
        Only half can ship on time
        The go-live looks shaky
        We're behind schedule on the install
        Not enough stock for what he ordered
        Strike at the carrier, expect delays
        Customs is holding the crates
        The tooling isn't ready
        No fitters free that week
        Backordered till the end of the month
        Failed inspection, so it has to be redone
        Can't promise the eighth
        Development is running late
        Running out of time before their opening
        The truck broke down, goods are a day late
        Two items missing from the shipment, will follow later
        shipment要delay
        factory那边capacity满了
        go-live date可能slip
        货卡在customs了
        我们stock不够，赶不上
        integration没做完，launch有风险
        原料涨价，厂里不接了
        缺货，最快也要下月
        做不完，得延期
        工人请假，赶不出
        说好周三到，物流说周六
        还在等进口的轴承
        样机都没调好，哪来得及
        机器坏了，停产两天
        上次那批还没齐
        暴雪封路，到不了
        供货方说要晚一个月
        施工队还在别的工地
        订单太多，排到下下个月了
        清关卡住
        这批料不合格，退回去了
        数据迁移比想的慢
        服务器还没批下来，上线悬
        尺寸开错了，要重做
        漏下了一个部件，要补发
        吊车约不到，装不了
        时间太紧，我心里没底
        疫检不过，货压在港口
        图纸迟迟不确认，工期要顺延
        仓库爆了，发不出来
        This will be late
        Warehouse says there are none left
        No chance of finishing before the fair
        The factory pushed it out by three weeks
        Our installer broke his leg
        Wrong glass came, new one takes a month
        They need it Friday, I don't see how
        Stuck at the border
        Supplier stopped making the part
        Flood at the plant, nothing moves
        We're two people short for the job
        Software isn't ready for the launch
        Tight schedule, any hiccup and we miss it
        Half the tiles arrived broken, replacements in two weeks
        Backlog at the paint shop
        Shipping company lost a crate
        The migration takes longer than planned
        The permit isn't there, so we can't start
        Vessel delayed by storms
        Material shortage at our end
        I promised the fifteenth but it's not going to happen
        Our own truck is in repair
        Parts on allocation until June
        The oven failed the test and goes back
        库存不够，backorder了
        vendor delay，我们也得拖
        dev没做完，上线要推迟
        resource不够，怕miss掉deadline
        container还没到港
        We might be late
        Delivery could slip
        We won't make the deadline
        There's a delay at the factory
        Parts are missing
        We may not be able to ship on time
        Production is behind
        Stock is short
        The shipment is delayed
        Not sure we can deliver by then
        The installation may be delayed
        Shipment stuck
        Our supplier is late
        We're running behind
        It won't be ready in time
        Can't get the parts
        Delay expected
        Capacity is a problem this month
        The schedule is at risk
        They won't get it before Christmas, I fear
        可能延期
        交不了货
        货没到
        生产跟不上
        进度落后
        车间说最早下月十号
        螺栓型号订错，要重新排
        检测报告没出来，不敢发
        两个师傅都在外地
        库房少了六箱
        模具修了三次还不行
        甲方要求提前，我们做不到
        港口罢工
        The resin hasn't turned up
        We've only one fitter for three sites
        The welds have to be redone
        I doubt the software will be done by then
        Our carrier can't get a lorry before the 20th
        The paint needs another week to cure
        Two of the ten units failed testing
        排期冲突，go-live要推
        硬件还没ship
        车间排产紧，月底恐怕交不出来
        港口堵了，这批货要晚到
        模具坏了，交付要推迟
        Production is full, the end of March looks shaky
        Port congestion, this shipment will be late
        The mould broke, delivery slips
        factory那边delay了，交付悬
        chip缺货，shipment要推
        供应商缺料，我们怕赶不上3月20号的交付
        现在看来安装队排不开，可能延期
        I doubt we can ship all of it by the end of March
        海运delay，可能赶不上月底的delivery
        """
}
