extension ClauseTexts {
    /// What is said of the right time, and of who decides.
    static let time = """
        [objection.timing]
        现在不是时候
        过完年再谈
        等旺季过去再说
        手头项目太多，顾不上
        先放一放吧
        厂房在搬，等安顿好再看
        至少半年之内不会动
        正在换系统，没精力弄别的
        先把眼前这批货赶完
        领导班子刚调整，缓一缓
        不急，明年再考虑
        等合同到期再聊
        最近忙审计，没空
        等新楼盖好再上
        说再等等看行情
        秋收完了再来找他
        现在上太早了
        店面装修，下半年再讨论
        开学以后再提吧
        库存还没消化完，暂时不进
        先观望一阵
        这个月盘点，别提新东西
        等人招齐了再说
        缓到下一期
        今年肯定是来不及上了
        计划推迟到三季度
        老板去国外了，回来前都不谈
        在等上市，其他都往后排
        淡季再换设备
        他让我三个月后再来
        等环评过了再说
        排在年底以后
        他们在并购，什么都先停着
        刚换了新店长，先不折腾
        眼下顾不过来
        现在谈这个为时过早
        忙着过节，年后再说吧
        Not the right moment
        Come back after the summer
        Too much on their plate right now
        They're in the middle of a move
        Wants to wait until the merger is through
        Parked till next year
        It's harvest, he has no time for this
        Maybe in the spring
        Put it on ice for now
        Let the dust settle first, she said
        Other projects come first
        Busy season, nothing new until October
        They've pushed the project back six months
        Wants to finish the ERP rollout first
        We're too early, the building isn't even up
        He'd rather revisit it later in the year
        No rush on their side
        Their contract still runs another two years
        She asked me to try again after the audit
        Stocktake this month, so nothing new
        They're short of people and can't take on a change now
        Ask again when the new manager has settled in
        Holding off until interest rates drop
        Delayed to phase two
        Wants to see how the season goes first
        They will look at it again once the refit is done
        Not a priority this quarter
        On the back burner
        Too soon for them
        He said maybe later
        He needs to get the new line running before anything else
        bandwidth不够，先hold
        今年先不start，明年再看
        现在不是priority
        项目delay了，先放着
        等ERP上线完再talk
        roadmap排到H2了
        先on hold
        等我们把新线调好再谈
        忙着招生，九月以后吧
        先过了检查再说
        他想等到换季
        月底结账，没心思看
        现在谈还太早，地都没平
        等儿子接班再说
        再过半年看看
        眼下最要紧的是搬家
        等疫情过去
        合同明年六月才到期，到时候看
        下个财年再启动
        刚开业，先稳一稳
        排期都满了，今年不动了
        春耕忙，过后再说
        要等隔壁项目完工
        还没到那一步
        等新厂长上任再谈
        不着急上
        今年就这样了，不再添东西
        年后开工再来
        等主材到场以后再定这个
        最近老婆生孩子，没空弄
        想等新一代出来
        先把老系统的数据理清
        等他们放完暑假
        年底冲业绩，顾不上我们
        Too soon after the last change
        He has an inspection next week and can't think about it
        Let's pick this up in the new year, she said
        They want to get through winter first
        Everything is stopped until the election
        Waiting for the next model to come out
        Shelved for now
        No decisions before the reorganisation
        She is on maternity leave soon, after that maybe
        He can't deal with it during exams
        After the move, not before
        In a year or two, he said
        Their system freeze lasts until February
        The timing is off
        They've enough change going on
        It'll have to wait until the roof is done
        They just signed for twelve months elsewhere
        Planning to look at it in Q3
        Someday, but not this season
        He'd like to sleep on it for a few months
        The lambing comes first
        Postponed indefinitely
        The plan is to start in autumn at the earliest
        Not while half the team is off sick
        年底code freeze，不能动
        先等migration完成
        Q3之前没有window
        这个sprint太满了，later吧
        They'd like to wait
        Not now, maybe next season
        It's too soon to talk about it
        He has other fish to fry
        Now is a bad time
        Come back in six months, he suggested
        They put everything off until after the merger
        Will think about it when things calm down
        Has no time for projects at the moment
        Let's wait and see
        They need a few more months
        She's focused on the opening first
        Peak season, everything else waits
        The project has been put off
        Next year rather than this one
        When the contract with the others is up we can talk
        Hold fire until the new CEO starts
        They'd decide later in the year
        Not before summer
        Staffing is a mess right now, so not yet
        晚点再说
        时机不成熟
        再缓缓
        等忙完这阵子
        明年再看情况
        老板说等孩子中考完
        他们在评等级，别的都往后放
        产线月底才停，停了才能装
        新校区没交付，谈这个没意义
        说先活过这个冬天
        年前不折腾了
        等租约续下来再说
        他刚接手，想先摸摸情况
        In the middle of stocktaking
        Harvest first, then we'll see
        He only took over last week and wants to find his feet
        They're still waiting for planning permission
        After the wedding season
        Once the lease is sorted they might look at it
        Two of his people quit, he can't think about it now
        They will come to it when the old one dies
        等新office装修完
        他们在rebrand，先不动
        融资close了再说
        项目先放一放
        等过完年再考虑
        现在是淡季，不着急买
        春节后再议
        Let's talk after the holidays
        Slow season, no rush to buy
        Revisit after new year
        Q1再revisit
        明年再说
        暂时不考虑换
        等新厂房建好再谈
        最近忙着迁厂，没精力弄这个
        maybe in the new one
        Not before the new hall is finished
        Too busy with the move right now
        Q3之前不会动
        Q3再聊
        现在timing不对，刚换了系统
        [objection.authority]
        他做不了主
        这事得问老板
        要上会讨论
        要集团统一定
        得总公司点头
        她只负责对接，拍不了板
        要走招标流程
        要跟合伙人商量
        他说要请示厂长
        需要三个部门会签
        要等董事会
        店里没有采购权，都是总部配
        他就是个办事的
        超过五万要报上级
        这个要他爱人同意
        他说他说了不算
        得听校长的
        最终还得看院里怎么定
        他权限只到一万
        要报给区域经理批
        没见到能定事的人
        都要走OA审批
        股东那边还没统一意见
        要甲方指定品牌，他选不了
        让我直接去找他们总部
        得看他爸的意思
        要向局里打报告
        采购权收到省公司了
        他只是转达，定不了
        要等评审委员会出结果
        得等新来的总监拿主意
        他不敢签
        他要回去汇报
        得设计院点头才能换
        科室同意没用，要设备科批
        连锁店自己不能进货，要看总部
        He has to run it past his boss
        Not her call
        Needs sign-off from the parent company
        The board has to agree
        Above his pay grade
        He'd have to ask his wife first
        Corporate buys everything centrally
        He can't approve anything over two thousand
        Her director has to see it first
        We are talking to the wrong person
        Said it's up to the franchise owner
        It has to go through a committee
        Will take it to his partners
        All purchases go out to tender
        He's only collecting information for his manager
        Can't decide without the plant manager
        That gets decided in Germany
        She needs buy-in from three departments
        The landlord has to allow it
        He doesn't have the authority
        Must be approved upstairs
        The family has to talk it over
        Needs the architect to specify us first
        Only the headmaster can sign
        He said his hands are tied until the group says yes
        She'll pass it on, the decision is made elsewhere
        He wants to talk to his business partner before anything
        Group procurement has the last word on vendors
        It's not up to the local branch
        Wouldn't commit without the owner there
        要等HQ批
        他没有authority，得问VP
        要过committee
        需要他的boss sign off
        得global那边approve
        他只是个contact，不decide
        legal和IT都要先同意
        要等一把手回来定
        他说得跟家里商量
        上面不点头他不敢动
        集团有统一的供应商库，他改不了
        要报备总部
        流程要走到副总
        采购都在杭州总部，这里只管收货
        他说不是他管的
        要等三方一起开会定
        得班子讨论
        这个归设备部定，他说不上话
        不能当场定，要上报
        最后要业主同意
        只有建议权
        定不了，得等老板从国外回来
        五千以上都得走审批
        需要行政那边审核
        物业要业委会表决
        要等教育局统一采购
        这事不归他，归生产
        项目部说了不算，得公司
        合伙人不同意他也没办法
        院务会通过了才行
        招采那边说了才算
        老板不发话谁也不敢买
        他让我去找真正管事的
        Two signatures are required and he's only one
        His mother still owns the place
        The regional office has to okay it
        Legal and finance have to clear it
        He'd need to put it to the members
        Only the practice owner can commit
        I was passed on to someone else who may decide
        He sits too low in the organisation
        It has to be put to the committee in May
        Her hands are tied by the framework
        The main contractor picks the brand
        No authority to spend
        Has to check with the others first
        They all have to agree and they never do
        It will go up the chain
        She can only make a recommendation
        That's for the new boss to say
        Only the tenants' association could agree to this
        "I just work here"
        The general manager keeps all purchases to himself and he wasn't there
        Somebody in Shanghai makes those calls
        The client's consultant must approve the substitute
        Would have to convince his brother
        He can't sign anything
        要等US的team决定
        region没有权限，要escalate
        他说要先align一下内部stakeholder
        procurement统一管，他没say
        He has to ask upstairs
        The decision isn't his to make
        She'd need the okay from her manager
        Has to go to the board first
        Purchasing is done by head office
        Someone higher up decides
        He can't decide on his own
        Needs approval from finance
        Wants to check with his partner
        Her boss makes that choice
        It has to be signed off in London
        The local team has no say
        They need consent from the owner
        The committee meets once a quarter
        He'll have to convince management
        Only the group can change suppliers
        Above a thousand she needs a second signature
        The final call is with the parent company
        We need to get in front of the director, he can't do it
        Said I'd have to talk to the owner
        他没有决定权
        领导没点头
        要等上级批复
        得问问他们董事
        总部统一采购，分店没权
        他说得看总公司脸色
        他说了几遍“我反映一下”
        大区不批，门店动不了
        村里要开大会表决
        没有他姐夫点头不行
        他让我把材料留下，他往上递
        要等集团的供应商准入
        图纸上写了品牌，改要设计同意
        She'd have to raise it at the Monday meeting
        Everything goes through the group's portal
        His father still has the last say
        They need three signatures for that
        He told me he is only the messenger
        A decision like that is made at regional level
        The trustees have to vote on it
        It isn't in his gift
        They're a franchise and can only buy what's listed
        需要走global的approval flow
        他要跟co-founder商量
        procurement committee过了才行
        要报董事会审批
        院里要开会讨论才能定
        要走集团统一采购，下面定不了
        得老板回来定
        他只管提需求，批不批看领导
        要局里批
        The board has to approve it
        The committee needs to meet first
        Group purchasing handles it, the site can't decide
        waiting for the boss to come back
        He only files the request, management approves
        The school board has to say yes first
        要CEO签字才行
        region定不了，要HQ approve
        他没有authority，要report给VP
        等法国总部sign off
        要global IT点头
        这事他做不了主，要等集团批
        得等总部批
        Needs sign-off from headquarters
        His boss decides
        但要US headquarters批
        这个case要过procurement committee，他说了不算
        """
}
