extension ClauseTexts {
    /// Steps to come, and moods towards us.
    static let moods = """
        [nextstep]
        后天带样品过去
        周一发方案
        月底前给答复
        下周二安装
        约了十五号谈合同
        下次带技术一起来
        明天寄资料
        我周五前改好报价
        他们下周内部讨论，周四给结果
        十二月三号去验收
        计划下个月开始试点
        礼拜三再碰
        回去整理一份对比表，明天发他
        安排工程师周六上门测量
        等他们上会，二十号再跟
        三天内给他回复
        下周带领导来我们厂参观
        跟他约好周日晚上电话
        回公司申请样机
        下一步是做现场勘测
        我去找仓库确认库存，今天回他
        要我们25号之前交标书
        约定下午三点视频
        接下来出设计图
        Will send the drawings on Monday
        Meeting again on the 12th
        I'll get the contract over by Friday
        Next: site survey
        Follow up in two weeks
        They will let us know by Wednesday
        To bring the engineer next time
        Agreed to meet at the fair in May
        He'll talk to his team and answer before the weekend
        Booked for Tuesday at ten
        I owe him a comparison sheet
        Trial starts next month
        Need to check stock and come back to him today
        Survey set for the ninth
        Second meeting with the director in January
        They'll review it next week
        Dropping off samples tomorrow morning
        Our technician goes there Thursday
        Send the revised offer tonight
        Training is planned for week 42
        下周sync一下
        周三发proposal
        next step是约IT
        I'll send the deck明天
        周五之前update合同
        安排下周做kickoff
        下周四上午面谈
        周末前把图改完
        明天给他寄两份合同
        约后天去现场
        十月底安排验收
        他们星期一给回复
        我负责整理报价，周三发
        准备资料，下周投标
        初八开工去装
        今晚发方案
        让工程师周五去量尺寸
        下次会议定在18号
        三月份启动二期
        他下周出差回来签字
        安排下午送货
        约了下周一线上会
        月中去收款
        后面要跟技术确认参数，本周内完成
        周二带财务一起来
        明早九点到店
        9号交样
        先准备演示环境，周四演示
        月底发货
        Will call on Thursday
        I'll bring the contract next week
        Back there on the 3rd
        Sending samples this afternoon
        Decision due by the end of the month
        Next meeting 14 June
        Engineer to visit Wednesday
        She'll get back to me on Monday
        I need to prepare a cost sheet by tomorrow
        Will review together next Tuesday
        Install planned for early March
        They meet on the 20th to decide
        Lunch with the owner on Friday
        To do: ask the warehouse, then mail him today
        He will send drawings this week
        We start on the 1st
        Presentation to the board in two weeks
        Agreed to talk again in September
        Pick up the returns on Saturday
        下周一发contract
        约了Thursday的call
        周三前给feedback
        我明天send proposal
        next meeting定在15号
        kickoff安排在月底
        I'll send it tomorrow
        Meeting on Monday
        Call planned for Friday
        Visit next week
        We agreed to meet next Tuesday
        He'll reply by Thursday
        Send quote by Wednesday
        Follow-up next month
        Demo on the 12th
        Next appointment in two weeks
        They want an answer by Friday
        We will deliver samples next week
        周五再去
        下周发资料
        明天给答复
        约好周三见
        要我周五再拿个价
        下周四上午
        下周一把合同寄给法务
        约好下周二去厂里验收
        月底之前提交投标文件
        我周五把样品送过去
        下周三下午两点视频会议
        下个月能签
        下周一装
        下周二带方案过去
        12月15日前完成安装
        wants a new figure by Friday
        Booked a product demo for next Thursday
        Contract goes to legal next Monday
        Acceptance test agreed for next Tuesday
        Tender documents due end of month
        I'll bring the samples over on Friday
        Video call next Wednesday at two
        They'll answer by the end of September
        we close next month
        install next Monday
        Presenting the proposal next Tuesday
        Installation to be finished by December 15
        I'll work out a new price tomorrow
        周五前re-quote
        下周一sync一下next step
        下周二onsite做training
        EOM前把SOW发过去
        下周三review合同
        下周二给客户present方案
        12月15日go live
        明天给他新的方案
        下周三把新报价发过去
        月底前付定金
        约了下周二下午三点
        计划三季度上线
        周五带技术过去做方案交流
        下周一上午寄样品
        月底前签合同
        下周二再问进度
        下周一之前给
        10月15日前要装好
        我答应下周四去
        下周三发货
        He will place the order for 12 units this Friday
        promised it by next Wednesday
        set for March 10
        go-live planned for Q3
        Bringing our engineer over on Friday
        Samples go out next Monday
        contract by end of the month
        I'll check in again next Tuesday
        due next Monday
        shipping December 2nd
        Will send over the contract draft tomorrow
        下周三给他发新的quote
        约下周二线上过一遍
        end of Q1前close
        周五签
        下周一跟Linda过一遍proposal
        周五开kickoff meeting
        下周二前把contract发给legal
        年底前onsite一次
        [sentiment.positive]
        对我们很满意
        夸我们师傅手艺好
        用了三年没出过毛病
        说跟我们合作省心
        装完之后效率高了不少
        他说我们响应快
        质量没得说
        很认可我们
        介绍了个朋友给我们
        对上次的培训评价很高
        觉得这套东西好用
        表扬了我们的司机
        说我们比之前那家靠谱
        用着顺手
        口感大家都说好
        谢谢我们加班赶出来
        老板娘特别喜欢这个颜色
        说早该换成我们的
        反馈很好
        专门打电话来感谢
        愿意帮我们做案例
        机器一直很稳，他放心
        说我们服务到位
        对样品很满意
        觉得我们专业
        客人都说好
        试下来效果不错
        很看好我们
        说我们实在
        Very happy with the machine
        Loves the new app
        Said our driver is always on time
        They can't praise the support enough
        No complaints in two years
        It saves them an hour a day, she says
        Pleased with how the install went
        Recommended us to a friend
        Best supplier they've had, he told me
        The crew likes it
        Impressed by the sample
        Says it was money well spent
        Thanked us for sorting it out so fast
        It does what we promised
        Glad they switched to us
        The customers keep asking for our biscuits
        She raved about the training
        He trusts us by now
        Feels looked after
        Good feedback from the night shift
        Offered to be a reference
        Delighted with the finish
        They think highly of our engineer
        Really enjoying working with us
        It runs like a dream
        对我们的support很满意
        feedback很positive
        user说很好用
        他很like我们的design
        team的response他很认可
        说我们很professional
        对这次安装很满意
        夸小李服务周到
        机器用得很好，没坏过
        客人反映好吃
        老板说值
        给我们好评
        合作三年很愉快
        说我们送货准时
        对质量放心
        员工都喜欢用
        他说比原来省了一半时间
        对我们态度好
        觉得我们靠谱
        一直夸
        用了以后返工少了
        说幸亏选了我们
        帮我们拉了新客户
        客户当场点赞
        送了面锦旗
        说我们是合作最久最放心的
        效果超出预期
        维修来得快，很感谢
        觉得培训讲得明白
        满意，没别的要求
        说软件比以前顺手多了
        愿意在同行里替我们宣传
        She's over the moon with the kitchen
        Works perfectly, he said
        Very pleased with the turnaround
        The guys on the floor love it
        Couldn't fault the service
        Says we saved his season
        Top marks for the crew
        It has made her life easier
        Great product, great people, she wrote
        He sent a thank-you card
        Best decision we made last year, they said
        Scrap is down since they use our blades
        Quick to respond, she likes that about us
        Satisfied with everything
        She told two friends about us
        Sales of our range are going well, he's happy
        He likes dealing with us
        Appreciated that I drove out on a Sunday
        The new version won them over
        They feel in good hands
        Said our quality is consistent
        Full of praise
        Gets compliments on the floor from her guests
        No trouble at all since we installed it, he's glad
        They trust our advice
        Reliable, he called us
        It paid for itself in a year, she says
        很happy，说support快
        NPS给了9分
        对quality很认可
        说onboarding做得很smooth
        team都love这个tool
        They're happy with us
        Very satisfied
        He likes our product
        They love it
        Great feedback on the service
        He praised our team
        Glad with the result
        She said it works really well
        Really likes working with us
        They think we're great
        Happy with the last delivery
        Praised the quality
        Good experience so far
        It's the best they've used, he said
        Pleased with the support
        They said we did a good job
        He is impressed
        Thinks the product is excellent
        Customer delighted
        They value our help
        很满意
        说我们很好
        很喜欢我们的产品
        评价不错
        对服务很认可
        见面就递烟，说上次多亏我们
        换了我们的料，废品少了一半
        他主动要帮我们介绍
        说司机小伙子懂事
        试吃的客人都来问
        一年没打过报修电话
        老板娘拉着我看效果
        说没想到装得这么利索
        He wouldn't have anyone else, he told me
        Showed me off to his neighbour
        Says their nights are quieter since we fixed it
        The pickers fight over our gloves
        Sales doubled since they stock us
        She thanked me three times
        No call-outs since March, and he noticed
        He asked me to pass on his thanks to the workshop
        user都说好用
        这次upgrade他很满意
        老板夸我们response快
        当面表扬了我们的安装队
        说跟我们合作很省心
        夸方案做得细
        说很顺手
        对交付速度点赞
        说我们比上家靠谱
        praised our install crew
        Says working with us is easy
        Liked how thorough the proposal was
        love our app
        Very pleased with how fast we delivered
        Says we are more reliable than the last supplier
        夸我们onboarding做得好
        对我们的response time很满意
        feedback很positive，说support专业
        对demo印象很好
        说support比之前好多了
        对上次的调试很满意
        夸我们响应快
        说性价比挺高
        很认可我们的工程师，说又专业又耐心
        says our support team is the best he has worked with
        Really impressed by our engineers
        对我们team的support非常满意
        客户说效果超预期
        NPS给了10分，愿意做reference
        [sentiment.negative]
        对我们意见很大
        投诉了两次
        打电话没人接，很恼火
        机器老坏，他烦死了
        说我们只会卖不会修
        报修一周没人来
        这次装得很糙，他不高兴
        发错货了，骂了我一顿
        账单又错了，他很生气
        说我们答应的都没做到
        系统卡，员工都在抱怨
        培训讲得不清楚，大家有怨言
        态度冷淡，说对我们失望
        换了三个业务员，他嫌烦
        货有破损，要求退
        软件老闪退
        说新版本不好用
        觉得被忽悠了
        维修师傅态度差
        漏发了两件，他发火了
        质量不如以前
        客服踢皮球，他很不满
        颜色跟样品不一样，他不认
        抱怨噪音大
        新批次有异味，客户投诉
        说再这样就不合作了，火气很大
        问题反映了半个月没下文
        说用起来太麻烦
        味道变了，客人有意见
        后悔买了我们的
        Fed up with us
        Complained about the noise
        Nobody returned her calls and she's cross
        The last batch was faulty
        Unhappy with how the claim was handled
        Third breakdown this month, he was furious
        The invoice was wrong again
        Feels let down
        Says the new version is worse
        Still waiting for the part we promised
        Our fitter left a mess
        She's had enough of the app crashing
        They feel ignored
        Half the boxes came damaged
        He called our helpdesk useless
        Not pleased with the colour match
        The training was a waste of time, they said
        Frustrated that nothing got fixed
        Gave me an earful about the delivery
        He regrets buying it
        Disappointed with the output
        Staff hate using it
        Another wrong shipment, she was livid
        Keeps jamming, they're annoyed
        No one told them about the outage
        对我们的service很disappointed
        系统又down了，客户很angry
        complain了好几次没人reply
        说user experience很差
        bug一直没fix，他很upset
        ticket开了两周没人理
        说再也不想打客服电话了
        对安装质量不满
        包装破了，客户火了
        说我们不守信用
        售后太差
        账单对不上，跟我吵
        说好的赠品没给，他不高兴
        等了三天没人来修
        抱怨系统慢
        觉得我们不重视他
        被我们的涨价通知惹毛了
        机器吵，工人有意见
        新来的司机态度不好
        发来的货有股味
        他给了差评
        上门两次都没修好，很失望
        对处理结果不服
        说功能跟宣传的不一样
        夸不出口，尽是毛病
        对方埋怨我们不提前说停机
        用得很憋屈
        经常连不上，店员烦
        他说上了当
        培训的人一问三不知，他很不满
        漏水漏到楼下，客户大发雷霆
        少送了一箱，还不承认，他很气
        说我们越做越差
        埋怨换货太麻烦
        She is sick of waiting for us
        Angry about the damaged door
        Called it the worst service he's had
        He feels cheated
        Our invoices confuse them and it annoys her
        They were not told about the price rise and are cross
        It broke again
        Says we don't care about small customers
        Felt the installer was rude
        He's lost patience with the helpdesk
        Says the paint peels after a month
        Wrong size again, second time
        They had a bad experience with our driver
        The software drives the girls mad
        She wants an apology
        Promised Tuesday, came Thursday, he was fuming
        Quality has slipped, according to him
        He's had three different reps and is tired of it
        Too many glitches for her taste
        Customers sent our cakes back
        Moaned about the manual
        They're still upset about last year
        Left on hold for forty minutes, she said
        The stain never came out, she blames us
        It's been nothing but trouble
        Threatened a complaint to head office
        对我们的response time不满
        系统lag，user一直吐槽
        delivery又错了，他很frustrated
        训练太rushed，feedback不好
        They're unhappy with us
        He complained about our service
        Very annoyed
        She's disappointed
        They had problems with the last order
        He's angry about the mistake
        Not satisfied with the quality
        Complained that support is slow
        They said we let them down
        Unhappy about the delay
        He was upset that nobody replied
        The product keeps failing and they're frustrated
        Dissatisfied with the result
        She said our service has got worse
        They were annoyed by the wrong delivery
        Bad mood because of our invoice
        He doesn't like the new design
        Complaints about our technician
        They find it hard to use
        He's not happy with us at all
        很不满意
        抱怨我们服务差
        对我们失望
        投诉我们
        很生气
        一进门就数落我们
        上次的事他还耿耿于怀
        说打三次电话三个说法
        货到了没人卸，他急了
        颜色又错了，他直骂
        他说当初瞎了眼
        用了半年锈成这样
        师傅把墙弄花了，业主找他闹
        He hasn't forgiven us for the leak
        Wouldn't shake my hand
        "Your lot" broke the gate, he said
        Every update breaks something, she moaned
        They waited in all day for nobody
        He's tired of chasing us
        The cake arrived upside down
        I got shouted at about the credit note
        The lids don't fit and nobody cares, she said
        support一直踢皮球，他很火
        每次都要follow up三遍，烦
        对我们上次的培训很有意见
        投诉我们客服态度差
        抱怨没人跟进，电话打不通
        因为发错货发了火
        Not happy with our last training
        Complained about our hotline
        Annoyed that nobody followed up
        Furious about the wrong shipment
        吐槽我们app老crash
        抱怨ticket没人回
        对delivery quality不满
        嫌我们reply太慢
        对我们的服务很失望
        抱怨我们上次发错货，到现在没解释
        unhappy with how we handled the outage
        Angry that we sent the wrong parts and never apologised
        complain我们上次onboarding太乱
        """
}
