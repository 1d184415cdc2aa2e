extension ClauseTexts {
    /// Wishes to see something, with or without paying for it.
    static let wishes = """
        [intent.quote]
        让我出个价
        要一份报价单，抬头写新公司
        问一百台什么价
        麻烦算一下总共多少钱
        想知道含安装多少钱
        请按两种配置各报一份
        价格表发他一份
        要正式报价，盖章的
        让我把单价和运费分开列
        想了解一下大概费用
        要我估个价
        帮忙核个价
        发个价到他微信
        三年和五年的价都要
        要带税的报价
        问批发价怎么算
        让我做个方案带上价
        问一年的费用是多少
        需要按吨给个价
        先报个价看看
        要我重新报价，加两台
        问代理价
        要他们招标用的报价函
        问最低能做到多少
        问尺寸定做怎么收费
        Wants a price for forty units
        Asked what it would cost with installation
        Send her a quote for the small one
        Could you put some numbers together, he said
        Needs an estimate by email
        Wants pricing for three and five years
        Requested a formal offer
        Asked for our price list
        What would 200 kilos run us, she asked
        Asked me to price up the whole floor
        Needs a written proposal with costs
        Please re-quote without the stand
        Wanted a ballpark figure
        RFQ is coming our way, twelve items
        He'd like a breakdown of labour and parts
        Asked for rates per pallet
        To get the quote in euros
        Wants a pro forma
        Interested, how much for a dozen?
        Asked us to bid on the second lot
        要一份quotation
        让我发pricing给他
        问100个seat多少钱
        需要一个rough estimate
        RFQ发过来了，让我们报
        想要annual plan的price
        问两百套多少钱
        要我把费用明细发过去
        让我给他报个实价
        麻烦给个总价
        想要一份带图的报价
        按新图纸再报一次
        问租一个月多少
        要我们参与询价
        给他算算换全套要花多少
        下午把价格发群里
        问了单价和运费
        他要三个档次的价
        想知道续费多少钱
        要一份正规的报价合同
        询价五种规格
        叫我核一下改装要多少钱
        让我尽快把预算报给他
        要分项报价
        问一吨什么价
        想比较一下买断和租的价
        需要盖章报价单走流程
        问每个用户每月多少钱
        Send me your prices, he said
        What's the cost per user, she asked
        Would like an offer for the winter
        Asked me to work out the total
        Needs costs for the board paper
        He wants to see figures
        Price for 5,000 please
        Asked for a quotation on headed paper
        How much is the maintenance plan, he wanted to know
        To receive an itemised bid
        Wants it quoted with and without fitting
        They sent a request for quotation
        Cost estimate for the second phase wanted
        Would we give a rate for weekly cleaning
        She needs three price options
        Wants a number by email
        Asked what we'd charge for a repaint
        He is after a price on twenty chairs
        Send over rates and terms
        Put together an offer for me, she said
        发个quote，要分monthly和yearly
        问per user多少钱
        要一个formal proposal带价格
        想要bulk price
        Wants to know the price
        Asked for a quotation
        Please send me a quote
        He'd like an offer by Friday
        What do you charge
        Needs prices for the tender
        Can we quote for all three sites
        Asked me to price it
        Interested in costs for fifty
        Send a proposal with prices
        They'd like a price for the service contract
        She asked how much the big one is
        To get an estimate
        Wants us to bid
        Needs a revised quote
        要一份报价
        问多少钱
        请我们报价
        想知道价格
        让我发价格单
        让我估一下铺满要多少钱
        问换滤芯一次多少
        让我把三种规格都写上价
        他要给老板看价，让我出个正式的
        What would it be for the year
        Let me have it in writing with the price
        How much to do all the windows
        Wants a cost per head
        She's collecting prices, ours included
        要一个breakdown
        价格sheet发他邮箱
        麻烦出一份正式报价单
        让我发个价格表
        问BX300多少钱一台
        要一个含税价
        wants a new figure
        Needs a formal quotation
        Send the price list
        How much is one BX300?
        Asked what it costs including tax
        re-quote
        要一份proposal和报价
        让我email一个price list
        问M500的list price
        要含税的quotation
        新报价发过去
        要一份详细报价
        报个价
        重新报价
        Please send a quote
        want our numbers
        a revised offer
        新的quote
        发一份quotation给他
        重新quote一版
        [intent.demo]
        想现场看看机器怎么跑
        让我带一台过来演示
        要给领导演示一遍
        问能不能上门讲解
        想看看系统长什么样
        约个时间线上看一下
        要到展厅看样机
        想参观我们的工厂
        让工程师来给大家讲讲
        请我们去做个介绍
        他想看实际操作
        约了线上演示
        要看后台怎么用
        让技术过去给他们演一遍
        想看看做出来的效果
        要我们去开个产品宣讲
        想看别的门店是怎么用的
        带他们去老客户那参观
        问有没有视频能看看操作
        想让操作工先看一遍怎么用
        给班组长过一遍功能
        Wants to see it running
        Asked for a walkthrough
        Would like us to show it to the team
        Keen to see it in action
        Can we present to the board, she asked
        Wants a tour of the showroom
        He asked for an online session with screen share
        Would like to watch it cut a real part
        Show it to my foreman, he said
        Invited us to present at their staff meeting
        Asked to see the dashboard live
        Wants to visit a site where it's installed
        Asked if an engineer could come and explain it
        Bring one along and let us have a look
        Wanted a look at the app on my phone
        She'd like her nurses to see how it works
        Book a presentation with the IT people
        Wants a product tour
        想看一个live demo
        约个Zoom看product
        让我们给team present一下
        要看一下dashboard怎么用
        想要一个walkthrough
        想请我们去给员工讲一讲
        要看看实物
        让我把样机拉过去
        想亲眼看看效果
        问什么时候能给他演示
        想去用过的客户那里看看
        要先看看界面
        让我们给采购和技术都讲一遍
        希望安排一次产品介绍
        要在现场跑一遍他们的料
        让我把平板打开给他看看怎么点
        想看机器切一块板
        约了带老板来公司看
        说要看看真东西
        请技术来开个交流会
        想看看报表长啥样
        远程给他们演示
        叫我们到校给老师们演示
        看能不能拿一台现场试操作给他看
        来公司考察
        Could we show it working
        He would like a look inside the machine
        Asked for a presentation to his managers
        Let me see it first, she said
        Wants to see the screens
        They asked for a factory visit
        Interested in seeing one on a site nearby
        Wants a live session with our engineer
        Asked if he could watch one being used
        They want us at their open day to show it
        She wants a guided tour of the software
        Wants to see how it handles wet wood
        Come and show the lads, he said
        Could I bring the demo van
        A webinar for the branch managers was requested
        Would be good to see it in real life, she thinks
        Wanted to see it on his own data
        Asked to be shown how reordering works
        约个online demo
        想看产品怎么跑，约Teams
        要给CTO演示一遍
        show一下新的feature
        Wants a demo
        Asked us to show how it works
        He'd like to see the product
        Can we come and present it
        Wants to see the machine in action
        They asked for a presentation
        Invite to demo for the team
        Would like to visit our site and look at it
        She wants to see how the reports look
        Wants to be shown the software
        Interested in a demonstration
        Happy to watch a demo
        Could you show my colleagues
        想看演示
        要我们过去演示
        希望现场展示一下
        约我们做个产品展示
        想看看切出来的断面
        问能不能去你们展厅转转
        给我们主任也讲一下
        Wants to stand next to one while it runs
        Could she sit in on a session
        He'd come to our workshop to see it
        Bring it round and show my wife
        能不能screen share给我看下
        想看真实的case演示
        约了技术部看样机演示，下周四上午
        想到我们工厂看看实物
        让我们派人上门讲解
        Booked a product demo
        Wants to see the machine running at our plant
        Would like someone to come and show it
        下周想看live demo
        安排下周四给team做demo
        希望我们过去present一次
        想先看一下演示
        希望下周能到现场给他们讲一遍产品
        Wants to see a demo
        Would like us to walk the team through the product on site
        想看demo
        product walkthrough安排在下周四
        [intent.trial]
        先拿一箱试卖
        要两个样品
        想免费用一个月看看
        先在一个门店试点
        寄几片样板过来
        能不能先借一台用用
        开个测试账号
        先小批量试产
        让我留一瓶给师傅试
        先试半个月再决定
        要试用装
        先上一条线跑跑看
        打个样看看
        拿点料回去做实验
        想先租一台试
        先给三个人开账号用用
        要个小样
        先装一台看效果
        放两台在店里试卖
        要做兼容性测试
        先试吃再说
        给化验室送点样去化验
        要求寄样
        先签一个月体验
        先做一个班级的试点
        Wants to try it for two weeks
        Asked for samples
        Can he borrow one for a weekend
        Start with one store and see
        Would take a few on trial
        Wants a test account
        A pilot at the Leeds site first
        Would like to run it on one line
        Leave me a couple to play with, he said
        Asked for a swatch book and two test tiles
        Send a bottle for their lab
        Wants a proof of concept
        She'd like a free month to test
        Try before you buy, he insists
        Take one on loan for the season
        Needs a sample for fitting
        Wants to taste it with the chef first
        He asked for a small batch to test
        Sandbox access for two developers
        They'd be up for a limited rollout first
        先要几个sample
        开个trial account
        先跑一个POC
        pilot先在上海做
        free trial给两周
        想test一下API
        先做一批试用
        拿几个回去试吃
        想先试三个月
        让我先放一台在这里
        先发两包过来试
        先拿一吨试烧
        让我送一套给他们测
        先在车间装一个看看
        给个体验账号
        想借样机
        先小范围用一用
        先打两个版
        先挂十个品试销
        能不能先试后买
        要拿一块板去做测试
        先给他装一个门店
        要五份小包装
        让我寄两种颜色的样
        他想拿自己的料试一次
        先用一季看看
        问有没有免费版可以先用
        先跑两个星期的数据
        送检一份样品
        一间教室先试
        Wants to try before deciding
        Give him one to test over the weekend
        Asked if there's a free version
        He will test two pairs on the night crew
        Wants to run it next to the old one for a month
        Send three colours so she can choose
        One pallet first, to see how it sells
        Trial run on line two
        He'd try it if we lend him one
        A tester pack for the salon
        Wants to pilot with ten drivers
        Can they have it for a fortnight
        He asked for a piece to show his welder
        Evaluation licence for the lab
        Happy to give it a go
        Wants a taster
        They would start small, one classroom
        Needs material to test in their oven
        Asked for a short-term rental first
        She'd like to put a few on the shelf and see
        要一套eval kit
        sandbox要一个
        先给两个user试试
        想做个pilot看效果
        Wants a trial
        Would like to test it first
        Asked for a sample
        Send samples
        He wants to try it out
        Can we leave one to test
        They'd like to pilot it
        A month's trial would help
        Could he have one on loan
        Interested in a test run
        Wants to start small and see
        Asked for a trial account
        Wants to test the material
        To try it in one shop first
        想要试用
        先试试看
        要样品
        想先测试一下
        先做试点
        留了一桶让他刷一面墙
        让我给厨师长留两包
        先装一辆车跑一周
        Leave it here for a week and we'll see
        Let the night shift have a go first
        A couple of bottles to try on the guests
        He'll run it on one field
        先run一个月看data
        拿一台去做测试
        先要三个样品测试
        申请试用一个月
        拿了一卷回去试
        免费试机两周
        想借一台样机用两周
        Wants three samples first
        Requested a one-month trial
        Took a roll to try out
        Free trial for two weeks
        Wants to borrow a unit for two weeks
        先来一批sample试产
        开了30天free trial
        要test account
        先做两周pilot
        想要一个sandbox试试
        先拿两件样品试一下
        客户要试用两周
        同意先小批量试用20台
        Asked for two samples to try
        they will test them for two weeks
        Agreed to trial 20 units first
        要一个trial账号先试试
        想先做POC
        """
}
