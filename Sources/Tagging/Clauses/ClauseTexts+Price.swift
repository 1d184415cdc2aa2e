extension ClauseTexts {
    /// What is said of prices and budgets.
    static let price = """
        [objection.price]
        这个价他接受不了
        比他预想的高出一大截
        问还能不能再优惠点
        一开口就砍价
        要我们再让两个点
        说这价钱够买两台别的了
        报的数把他吓了一跳
        单价再低一块钱才有得谈
        同样配置网上便宜不少
        运费还要他出，觉得不划算
        老板一看总价就摇头
        嫌贵，说要再想想
        年费涨了三成，他不干
        按这个报价他们没利润了
        一直在压价
        让我回去申请个更低的折扣
        说去年拿货还不到这个数
        安装费为什么要另收，他想不通
        要求打八五折
        觉得性价比一般
        这点东西要这么多钱，他直摇头
        价格谈不下来
        我们的报价排在第二高
        说隔壁厂买的时候才八万
        耗材太费钱
        每年的维护费让他肉疼
        嫌起订量的单价不够低
        说我们卖得比市场价高
        要求把零头抹了
        问有没有更便宜的型号
        一听要十几万就不说话了
        还价还到七折
        成本降不下来他就不做了
        觉得培训费不该收
        希望量大能便宜
        价钱上卡住了
        差价差了两万多，谈不拢
        说我们这是奢侈品的价
        让我们跟厂里再争取争取价
        加价太多，客人不会买单
        超支了，得砍掉一些配置
        返点太少，没动力卖
        供货价高，卖出去不赚钱
        进货价压得他没利润
        他觉得软件不值这个钱
        a bit steep for what it does
        Sticker shock when I showed the total
        They balked at the number
        Wants another ten percent off before he talks further
        Could not get past the monthly fee
        Way above what they had in mind
        He kept coming back to the cost
        Asked whether there is a cheaper version
        Too rich for their blood
        Said he can get the same thing for half online
        Wanted me to sharpen the pencil
        Our number came in highest of the three
        The per-seat fee kills it for them
        She said that's a lot of money for a label printer
        Margins are thin and we don't fit
        Wants us to throw in the installation for nothing
        He pushed hard for a discount
        They expect a volume rebate
        The annual increase did not go down well
        Felt he was being overcharged for spare parts
        Asked us to match last year's rate
        She winced at the quote
        Freight on top makes it unworkable
        The owner said the figures don't stack up at that level
        He'd sign at 18 but not at 22
        Not worth that much to a shop this size
        Wants to know why it costs so much
        They'd need it a good deal lower
        Said the quote was double what he planned
        They want it for less
        Hidden fees put her off
        said we're on the high side
        He is haggling over every line
        Paying extra for support annoys him
        The price gap is still too wide
        We are priced out of this one, he said
        Return on it takes too long at this price
        total cost of ownership looks bad to him
        单价还是太high
        说我们quote比market高
        想要more discount
        license fee太贵
        price这块还要再谈
        setup fee他不愿意出
        老板觉得cost hold不住
        对方还在bargain，要再off 5%
        这个package太expensive了
        这个价位他这边不好往外卖
        说三千以内还可以谈
        让我把安装送了
        总价再下来一点就签
        觉得一年两万八不划算
        报价高出同行一截
        问能不能打个折
        说这个钱他能请个人了
        折扣力度不够
        要求跟去年一个价
        能不能按批发的算
        压到了成本价还嫌高
        客户说太黑了
        他算了算，一年多花好几万
        成本核算下来不合适
        每平米贵了五块
        价格上没有优势
        跟他的心理价差两成
        老板说贵得离谱
        希望送一年服务费
        不舍得花这个钱
        他说利润全给我们赚了
        涨价他不认
        嫌涨得太狠
        说油价都降了，运费怎么不降
        这么小一个件要八百，他不能接受
        问团购能便宜多少
        让我给他一个最低的数
        对单价不满意
        高了，让重新算
        再少两千就成交
        差两百块谈不拢
        不肯加钱
        让把配件钱免掉
        He wants the delivery charge waived
        The hourly rate raised eyebrows
        Their target is fifteen percent below ours
        It costs more than he makes in a month
        He nearly fell off his chair at the figure
        Asked for our best price, then asked again
        "You're having a laugh" was his reaction to the total
        Would consider it at a grand less
        Needs us to come down
        The upgrade fee annoyed her
        They can't pass this price on to customers
        A third more than they pay today
        Couldn't justify the expense to her husband
        We lost points on price
        Got told to come back with a better figure
        Only interested if it's on offer
        Said our competitors charge less for the same
        He'd want two for the price of one
        She thinks the service contract is a rip-off
        Says he is not paying that for a bit of plastic
        They are penny pinchers, everything costs too much
        Every cent counts and we're at the top end
        It's the total that worries him
        Pushing for free shipping
        Didn't like the surcharge
        quote高了两成
        要求match去年的price
        package里去掉几项，把价降下来
        老板说ROI算不过来
        unit cost要再down一点
        implementation fee他想免掉
        The price is what holds him back
        He'd rather spend less
        Expensive compared to what they pay now
        Our fee structure is hard for them to swallow
        Can we do something on the price
        He needs a better deal
        It's out of their price range
        She wants the old price back
        Asked if there's any wiggle room
        Per unit it comes out dearer than what they have
        They complained that costs have gone up again
        Wouldn't pay that
        A discount would help
        They only look at the bottom line and we lose there
        Hoped for something cheaper
        Finds the subscription overpriced
        The spare parts are daylight robbery, he says
        Wants a rebate at year end
        They got a much lower figure elsewhere
        Too much money for too little
        Couldn't we knock a bit off
        He feels the gap is too large to close
        Good product but dear
        At this rate he'd make nothing on it
        价格让他犹豫
        他觉得收费高
        想让我们再降点
        这个钱花得不值
        砍到了六万
        太贵了用不起
        他说再便宜一成马上签
        说服务费收得没道理
        跟我磨了半天价
        一听价格脸就拉下来了
        老板按计算器按了半天，说不行
        他拿手机给我看拼多多的价
        年费翻了一倍，他想不通
        这个数超出他能批的心理线了
        单耗算下来每件贵两毛
        他说便宜的也能用
        报完价就冷场了
        他希望我们把税点让掉
        维保费一年一万二，他觉得冤
        He whistled when he saw the figure
        Showed me a listing at half our price
        Our rate per hour is the highest he's been given
        The maths doesn't work for him at that price
        He would need it under two hundred a unit
        Kept asking what we could take off
        She pulled a face at the total
        At those prices he'll buy second-hand
        The consumables are what makes it costly
        price一出来他就沉默了
        他说discount再给点就close
        比竞品贵了15%，他hesitate
        报价超出心理价位
        单价有点偏高
        能不能再优惠点
        一上来就砍价
        要八折
        觉得贵了两三千
        希望价格再往下走走
        客户嫌运费贵
        这个价做不了，利润太薄
        价格谈不拢，差五个点
        嫌我们运费高
        Quote is above what they had in mind
        Too steep for us
        Could we sharpen the price a little?
        Straight away haggled
        wanted 20 percent less
        It's a couple of thousand too much for them
        Hopes for a better price
        Freight is too expensive
        At this price there's no margin left
        We're five points apart on price
        They find our freight too high
        quote比预期高
        能不能给个discount
        嫌subscription贵
        要求打七折
        希望unit price再降一点
        总价over budget，太贵
        价格gap还有5个点
        shipping cost太高
        价格比去年高了不少
        再让一点
        现在这个价接受不了
        你们的东西好是好，就是太贵
        价格能不能再降5个点
        嫌贵
        打九折
        能便宜多少
        the price is way over what she expected
        come down a bit
        the current number doesn't work for them
        Nice kit, but too expensive
        a bigger discount
        can we go 5 points lower
        Says we're pricey
        wants 10% off
        how much can you knock off
        price太高
        discount能不能到
        不然超预期太多
        太贵了，比Dell高两成
        per seat的价格要再降
        [objection.budget]
        今年的钱都花完了
        这笔钱还没有着落
        上面没给拨款
        经费要等明年
        账上没钱，先不买
        财政还没下来
        没列进今年的计划里，没法花
        预算被砍了一半
        设备采购额度用光了
        现在手头紧
        公司在缩减开支
        费用申请被打回来了
        得先立项，钱才批得下来
        学校没这笔经费
        这个季度的额度已经超了
        老板说今年不再投钱了
        没有专项资金
        说现金流紧，暂时投不起
        预算归集团管，今年没份
        要等补贴到账才有钱买
        今年效益不好，一分钱都不让花
        只批了三万，差得远
        钱都压在货上了
        盘子就那么大，挤不出来
        采购资金还在审批
        等融资到位再说
        没预算
        新项目都冻结了，不给钱
        他说想买但没钱
        还没争取到经费
        年初的盘子里没有这一块
        预算只够买一台
        集团要求控费，新增支出一律不批
        款项要人大批完才有
        贷款没批下来，设备先放一放
        去年亏了，今年什么都不添
        No funds until the new fiscal year
        The money has been spent
        They have nothing left this year
        Capital spending is frozen
        The grant has not come through
        Their funding round hasn't closed yet
        It was not in this year's plan
        Head office cut the spend for every site
        He'd have to find the money somewhere
        The board has not released the funds
        CapEx is on hold
        Purchasing has stopped all new spend
        She has only four thousand to play with
        They are broke till harvest
        Cash is tight right now
        Not budgeted for
        Every cost has to be cut this quarter
        He used up his allowance on forklifts
        The school has no money for it before September
        Waiting on a loan from the bank
        Their allocation went to another project
        Still fighting for the funds internally
        Wants it but can't afford it this year
        The pot is empty
        The finance request was turned down
        There isn't a line for this in the accounts
        We missed the planning round, so no money
        They had to lay people off and can't justify new kit
        spending freeze across the company
        budget要到Q2才release
        今年的budget已经used up
        没有headcount也没有budget
        capex被cut了
        finance说这个quarter没钱
        项目funding还没到位
        预算没approve
        说这笔支出没列进去
        他们今年额度已满
        得从别的项目挤
        上半年超支，下半年全停
        等政府补助批下来
        公司只给了一万的权限，不够
        院里今年没批设备费
        手里没闲钱
        刚买了车，没余钱
        项目经费还在走流程
        盖房子把钱花光了
        资金都投到新店去了
        拿不出这么多
        老板说先把去年的账还清再说花钱的事
        财务那边卡着不让花
        专款没批
        资金链绷得紧，买不了
        没有编制这项费用
        开年预算会还没开
        让我等他们申报下一年度的资金
        钱要等卖了粮才有
        只能出得起一半
        He has no cash to spare
        They've run through their training money
        Nothing in the kitty
        Waiting for next year's allocation
        Money is tied up in stock
        The department lost its equipment money
        The charity lives on donations and hasn't got it
        He'd buy tomorrow if he had the cash
        Cuts across the board, so no
        It would have to come out of someone else's pot
        She got only half of what she applied for
        The council hasn't voted the funds through
        Their CFO stopped all purchases
        The project is unfunded as yet
        Spent it all on the extension
        No more spending before year end
        He can scrape together maybe three thousand
        Investment ban from the group
        They'd have to take out a loan for it
        Bad year, they have to watch every euro
        The subsidy it depends on is not certain
        It's not in the forecast
        spend已经到cap了
        今年没有allocate到这块
        team说没钱，要等fiscal year
        quota用完了，没钱加seat
        There's no money for it in the plan
        The purse strings are tight
        Funding fell through
        They are waiting for funding
        Has to find the money first
        Money has run out for this year
        We're over budget already, she said
        Their budget got slashed
        Budget round is in autumn
        Nothing can be spent without a budget code
        Just bought a new van, so the account is empty
        Finances don't allow it
        They can only spend what the grant covers
        No approved budget
        He'd have to wait for the next budget
        Savings drive on, everything is being cut
        They've got about a third of the money
        Can't stretch to it
        Not enough left in the pot for both
        Cost-cutting orders from above
        钱不够
        经费被挪走了
        没钱上这个
        资金没到位
        先要申请到钱
        今年的坑都填满了
        院里账面紧，设备一律缓批
        他说领导只给了口头支持，没给钱
        采购卡上没钱了
        钱得等拆迁款下来
        两笔投资已经把他掏空了
        上季度亏损，花钱都要总经理特批
        The cupboard is bare this year
        Everything over five hundred has been blocked
        Their investors told them to save cash
        He put all his cash into the new barn
        Grant applications close in March, nothing before
        The parish has no funds
        Capex approval only once a year, and that was last month
        预算cycle刚过，没赶上
        团队的钱都给marketing了
        经费没批下来
        钱都投到新厂房了，拿不出来
        今年指标没了
        财政还没拨款
        年终了，账上没钱
        说没钱
        Funds are frozen until July
        All the cash went into the new building
        this year's budget is spent
        Waiting for the grant money to come in
        Year end, no cash left
        says there's no money
        今年capex用完了
        headcount和budget都freeze了
        FY budget没批
        年底没budget了
        今年的采购额度用完了
        钱还没批下来
        年底了没钱，要等明年的预算
        No budget left this year
        The money hasn't been approved yet
        今年没budget了
        budget被砍了一半
        FY26没钱，等明年budget
        """
}
