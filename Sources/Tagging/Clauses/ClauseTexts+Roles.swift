extension ClauseTexts {
    /// Who has which part in a decision.
    static let roles = """
        [role.decider]
        最后他签字
        王总拍板
        钱的事老板娘管
        这事厂长定
        她说行就行
        他一个人说了算
        院长最终决定
        陈总是最后签字的人
        定不定看他
        大事都是董事长定
        采购由刘总批
        他有最终决定权
        店里老板说了算
        最后要李局点头
        老爷子定夺
        她是真正能拍板的
        She makes the decision
        He has the last word
        The owner decides on everything
        It's the MD who signs
        Her yes is what counts
        What he says goes
        Final approval sits with Karen
        He holds the purse strings
        The plant manager gets to choose
        Mr. Lau is the one who says yes or no
        She is the economic buyer
        Decision lies with the head teacher
        He runs the show
        It all comes down to what Dave wants
        The GM gives the green light
        final decision在Kevin手里
        CEO拍板
        Lisa是decision maker
        最后老板approve
        签字的是罗总
        拍板的人是他岳父
        老板娘一锤定音
        得副院长说行
        所有采购都要林总签
        他一句话的事
        最终由沈董定
        厂里大小事都听他的
        找对人了，他能定
        预算和人都在他手里
        决策权在区域总监
        她既是店长也是老板
        最后看马校长的意思
        The final word is hers
        Nothing gets bought without Joe
        He signs the cheques
        The partners decide, mainly Ruth
        He owns the place
        She can say yes on the spot
        The one to convince is Mr. Tan
        Her signature is the one that counts
        He has full authority
        The decision maker is out on Mondays
        Chef decides what goes in the kitchen
        The founder picks suppliers himself
        拍板的是Amy
        Jason有final say
        owner自己决定
        He makes the decisions
        She decides
        The boss decides
        He signs off
        Her call
        He's the decision maker
        The owner has to sign
        The director decides in the end
        The one who decides is Karen
        Has the final say
        他决定
        她拍板
        由总经理决定
        这事归韩总拍板
        老板娘说了算
        一句话就能定
        最终由戴董签字
        It's Hannah's call in the end
        The owner's wife has the last word
        Marcus can approve it himself
        Mr. Grant signs in the end
        VP拍板
        Tina是decision maker
        final say在Chris
        最后拍板的是
        the one who signs
        she has the final say
        最后还是她老板定
        final decision在Michael手上
        [role.influencer]
        他的意见老板很看重
        主任推荐谁基本就用谁
        她在里面帮我们说话
        老师傅的话管用
        顾问的建议他们会听
        他能影响老板
        设计师推荐什么客户就买什么
        他是我们内线
        总监会先问他的看法
        她在领导面前说得上话
        他负责选型推荐
        领导很信任他
        监理的意见很关键
        他愿意帮我们推
        老板什么都问他
        The boss listens to her
        His opinion carries weight
        She's our champion inside
        The consultant steers what they pick
        He puts in a word for us
        They always ask the foreman first
        Her recommendation usually goes through
        He has the ear of the director
        The architect suggests the brands
        She shortlists the vendors
        He's pushing it internally
        Well respected, people follow his advice
        他是我们的champion
        她的recommendation老板会听
        consultant的意见很重要
        他很有influence
        跟老板是战友，说话有分量
        他推荐的基本都过
        关键看顾问怎么说
        老厂长退了，但大家还听他的
        她力挺我们
        评标专家里有他
        让他去做老板工作
        内部有个支持我们的人
        班长提意见，领导会参考
        他是老板的军师
        店员会向顾客推荐
        Her word counts with the owner
        The son talks the old man into things
        Trusted adviser to the MD
        He pushed for us at the meeting
        The vet's advice is what they follow
        She can open doors for us
        Sits on the selection panel
        He's backing us
        The installer decides what customers hear about
        He'll speak up for us
        Everyone asks Marta before buying
        他会帮我们internally推
        有个sponsor在里面
        她的opinion老板很看重
        She has influence
        His advice is followed
        The boss trusts him
        They listen to the engineer
        She recommends, the boss signs
        He supports us internally
        Her view matters
        他说话有用
        老板信他
        他会推荐我们
        老板很听他的
        他跟院长关系近，能说上话
        The owner trusts Olga's opinion
        Close to the director, gets heard
        老板很信得过的人
        the person the director listens to
        internal champion，一直帮我们说话
        [role.user]
        天天用的是仓库的人
        操作的是夜班师傅
        实际用的是护士
        收银员每天要用
        是她在用这个系统
        开机器的老赵
        给司机用的
        最后是店员在用
        前台用得最多
        小刘是日常使用的人
        一线工人用
        化验员用这台
        The nurses use it every day
        He's the one who runs the machine
        It's for the drivers
        Operators on the night shift
        She works with it daily
        The pickers will be using the scanners
        Its users are the field techs
        Talked to the girl who actually uses it
        End users are the teachers
        He operates the press
        The kitchen staff work with it
        end user是客服team
        日常用的是warehouse的人
        他是daily user
        用的人是质检员
        操作工说按钮太小
        天天跟机器打交道的是小唐
        以后由库管来用
        给司机师傅配的
        老师上课用
        他是主要使用者
        出纳每天录单
        装卸工要用
        会计天天用这个软件
        Cleaners will be using it
        The welders work with it all day
        She's on the system eight hours a day
        It's Bob who drives the forklift
        Day-to-day user is the dispatcher
        Waiters carry the handhelds
        He'll be the one using it
        The girls at the till use it
        user主要是sales team
        每天login的是他
        一线operator
        He uses it every day
        The staff use it
        She works with the system
        The team will use it
        Operators use the machine
        The main user
        他每天用
        员工在用
        实际操作的人
        操作工
        一线护士
        The operators
        The nurses
        sales team每天都在用
        用的人
        the operators
        end user是产线工人
        [role.procurement]
        采购部的小张
        采购经理在场
        招采的人
        他管进货
        负责采购的是孙姐
        采购主管出来接待
        供应链总监
        她负责比价和下单
        物资科的科长
        找了买手
        采购员换人了
        供应商管理由他负责
        招标办主任
        采购总监姓何
        Their buyer
        Head of purchasing
        Met the procurement manager
        She does the ordering
        He is in charge of sourcing
        The purchasing lady
        Category manager
        She handles vendors and tenders
        Supply chain director
        Spoke with Ann in procurement, the senior buyer
        He places all the orders
        sourcing manager
        见了procurement的负责人
        buyer是Tina
        category manager换了
        采购小王
        采购那边由张姐对接
        负责询价的小伙
        进货都找他
        供应部部长
        采购组长
        招标办的李老师
        买东西都归他管
        跟采购负责人见了面
        外协采购
        buyer
        The purchasing manager
        He buys for all six stores
        Strategic sourcing lead
        Vendor manager
        She negotiates with suppliers
        Tender office
        Procurement officer was new
        Who does the buying is Pete
        purchasing team的Jack
        负责sourcing的人
        采购lead
        招标负责人
        采购主管
        买手
        The head of procurement
        Procurement manager
        The buyer
        procurement的负责人
        采购
        采购经理
        Purchasing manager
        [role.finance]
        财务总监
        会计说要先看账
        出纳在
        财务经理也来了
        财务主管审付款
        CFO问了回本时间
        他管账
        财务部长
        财务负责人要看合同
        她是总账会计
        付款归她管
        The accountant
        Their CFO
        Finance manager wanted the numbers
        She does the books
        The controller joined
        He signs off the invoices in accounts
        Bookkeeper
        Finance director
        Head of accounts payable
        treasurer
        他们的CFO
        finance manager在会上
        controller要看ROI
        财务王姐
        出纳小吴
        财务科长
        管钱的是她
        总会计师
        财务处长在场
        付款找陈会计
        财务主任
        财务那边的负责人
        她是老板娘，管账
        The bookkeeper
        Group treasurer
        Financial controller
        She approves payments
        VP Finance
        He runs the accounts department
        Chief accountant
        Spoke to the finance lady
        He does payroll and the books
        CFO在
        finance director
        财务的Linda
        会计小何
        财务经理
        The finance manager
        finance manager
        CFO
        [role.technical]
        技术总监
        他们工程师问得很细
        信息科的人
        IT主管
        设备科长
        负责技术的老周
        运维的小伙子
        研发经理
        质检科长
        技术部的头
        总工
        网管
        实验室主任
        工艺工程师
        设备经理
        他是搞技术的
        Their IT lead
        The chief engineer
        Maintenance manager
        CTO
        Head of engineering asked about voltage
        The systems guy
        Lab manager
        He's the technical one
        Quality manager
        R&D head
        Network admin
        Lead developer
        Process engineer
        CTO问了API
        他们的IT manager
        architect要看文档
        tech lead在
        弱电工程师
        机修班长
        信息中心主任
        他是工程师出身，管技术
        网络管理员
        实验员
        总工程师
        技术员
        质量部经理
        设计总监
        IT负责人
        技术科的
        工程部经理
        电工师傅
        程序员
        研发总监
        开发主管
        The electrician
        Site engineer
        Production engineer
        Technical director
        She heads IT
        Database administrator
        The workshop foreman is a mechanic
        Software architect
        Security engineer
        He looks after the machines
        Quality engineer
        Data engineer
        IT director
        developer
        工程师Leo
        IT那边的负责人
        QA lead
        设备主管
        信息科科长
        The plant engineer
        Chief engineer
        Their head of IT
        IT head
        新来的IT manager
        技术负责人
        the IT lead
        IT manager
        """
}
