extension NoteTexts {
    static let bilingualSoftware = """
        mixed 2025-03-11 张江那家做测序的，<<person|Kevin>>带我上楼。[[objection.price|renew报价比去年多了两成，他说没法跟老板交代]]。三年期的proposal [[nextstep|我周四前发他]]。
        mixed 2026-07-02 Met <<person|Cindy>> at the Kwun Tong office, 会议室冷气坏了大家都在流汗。她是[[role.finance|finance manager]]，问得很细，invoice怎么拆、VAT怎么算都问了。[[objection.budget|下半年IT的budget已经冻结]]，不过她自己对<<product|expense module>>印象不错，说[[sentiment.positive|界面比她想的顺手多了]]。
        mixed 2027-01-18 老板一句话：[[intent.buy|先订二十台<<product|notebook>>]]。配置照上次email，16G，颜色无所谓。[[nextstep|月底送到龙华仓库]]。
        mixed 2025-09-24 Visited the freight forwarder in Kwai Chung. They run <<competitor|Zendesk>> today, 三个office一起用，大概六十个人。聊了一下他们的流程，customer email进来先分给班长再分下去。没谈到价格，他赶着去机场。
        mixed 2025-12-05 <<person|Ada>>直说[[risk.churn|合同到期就不打算续了]]，[[sentiment.negative|十月那次outage两天没人回，她气到现在]]。[[objection.competitor|<<competitor|Wasabi>>的人已经在跟她谈了]]。
        mixed 2026-04-14 南山这家做跨境电商，仓库楼下停满了电动车。<<person|小林>>说他们试过<<competitor|深信服>>的<<product|VPN>>，[[competitor.praise|装上去就没再断过]]，所以[[objection.competitor|这次也更想接着跟他们签]]。我留了<<product|ZeroLink网关>>的资料，不急着推。老板信谁？[[role.influencer|信他小舅子，什么IT的事都先听他讲]]。
        mixed 2026-10-29 POC做完了，<<person|Raymond>>那边的人都在。[[role.technical|CTO]]只问了一句log保留多久，其他没意见。[[objection.trust|误报率他还不放心]]，[[intent.trial|想再多试两个星期，把珠海分公司也拉进来]]，[[nextstep|我周一开新的test account]]。
        mixed 2025-05-19 She said budget is fine this year, 不是钱的问题，[[objection.authority|要新加坡HQ点头才能签]]。HQ那边谁管我还不知道。
        mixed 2027-03-08 对方原来用的那家cloud，[[competitor.flaw|账单每个月都对不上，ticket提了三次没人理]]。他笑着给我看截图。[[intent.quote|叫我们照现在的用量报一份价]]，<<product|云主机>>加<<product|object storage>>都要。
        mixed 2025-07-30 午饭约在静安寺，<<person|Michelle>>请的客，聊她女儿考IB聊了半个钟头。她换了部门，现在管market，IT的事不再经手，介绍了她同事给我认识。Nice lunch, no business.
        mixed 2026-02-10 Saw <<person|Mr Cheung>>, the owner. [[objection.price|He wants the <<product|terminals>> for less than we charge now]]. 他还抱怨说[[objection.contract|minimum term三年太长，一年他就签]]。
        mixed 2026-11-16 临港的新厂，<<product|switch>>和<<product|AP>>一共一百多台，[[risk.delivery|原厂说芯片缺货，我看十二月开业前到不齐]]。<<person|吴经理>>还不知道，上次交货他就[[sentiment.negative|骂过我们不守信用]]，[[nextstep|明天我先打电话跟他讲]]。
        mixed 2025-10-13 [[intent.none|他说没兴趣，以后不用再发email了]]。[[objection.need|每个人都有<<product|Google Drive>>，他觉得<<product|NAS>>没用处]]。前台小妹倒是客气，给我倒了水。
        mixed 2027-06-21 这家律所很讲究，鞋都要换。[[role.influencer|秘书长<<person|Grace>>不签字，但她说好的合伙人都会跟]]。[[role.technical|IT经理]]<<person|阿Ken>>问我们有没有ISO 27001，有没有同行reference，[[objection.trust|他觉得我们公司太小，出事了赔不起]]。给他看了两家bank客户的信，他没表态。
        mixed 2025-01-15 Renewal came up at the end of the meeting. 合同三月到期，他说流程照旧，[[intent.buy|再续一年，八十个seat不变]]。
        mixed 2026-08-27 <<person|Yvonne>>讲<<competitor|拉卡拉>>上个月来过，[[objection.competitor|费率给到千分之三点二，叫我们跟]]。[[objection.price|我们的rate她觉得高]]，没往下谈。
        mixed 2025-06-06 福田那家教培，办公室搬到了楼上，签约仪式的海报还贴着。聊了一个小时，大部分时间在讲他们学生家长怎么付学费，微信、支付宝、分期都有。[[role.user|每天真正要用的是六个前台老师]]，她们最怕对账，每天reconcile要多留半小时。
        mixed 2026-05-12 Old supplier dropped last year，为什么没说。现在<<product|firewall>>是自己人在管，够用就行。[[objection.need|他看不出再买一套的必要]]，[[objection.budget|也没这笔钱]]。
        mixed 2027-02-23 [[intent.demo|想看一次<<product|EDR>>的live demo]]，[[nextstep|约了下周三下午三点Teams]]。参加的人有<<person|Leo>>和他们的[[role.technical|security engineer]]。
        mixed 2025-11-26 催了第三次，[[risk.payment|七月那张invoice到现在没付，AP的人电话都不接]]。仓库倒是照常在发货，看不出什么异样。
        mixed 2026-01-20 <<person|Daisy>>说我们的engineer <<person|阿明>>很好，[[sentiment.positive|半夜两点上门换<<product|SSD>>，她记着这个人情]]。然后话锋一转，[[objection.timing|新的项目要等过完年、audit结束才动]]。
        mixed 2025-08-18 同一栋楼的两家公司一起跑了。九楼那家没人，十二楼的<<person|Simon>>刚从东京回来，给我一盒cookies。他们的<<product|CRM>>是集团统一上的，明年底才到期，也没说要不要换。我把名片留给他，顺便问了他们新开的成都office的情况。
        mixed 2026-12-03 [[competitor.flaw|<<competitor|用友>>那个<<product|报表模块>>慢得要死，月结要跑一夜]]——这是[[role.finance|财务总监]]原话。她想compare一下我们的，[[intent.demo|叫我带上她们自己的数据演示]]。
        mixed 2027-05-04 Hong Kong side wants local invoice in HKD，深圳side要人民币发票，讲来讲去。最后[[role.procurement|采购经理]]<<person|Fiona>>说[[objection.contract|付款条件要改成九十天，预付她不接受]]。
        mixed 2025-04-22 "[[sentiment.positive|You're good]] but [[objection.price,objection.competitor|you cost more than <<competitor|AWS>>]]", he told me. 然后又补一句，[[competitor.praise|<<competitor|AWS>>的文档写得好，新人两天就上手]]。
        mixed 2026-09-09 虹桥见<<person|老潘>>，他手下的人都在搬工位，箱子堆到门口。他说集团正在review所有vendor，[[risk.churn|我们这份<<product|backup>>明年可能整个被砍掉]]，名单还没出来。
        mixed 2025-02-27 <<person|Jimmy>>发微信来，[[intent.buy|PO已经批了，五十个<<product|MFA token>>]]。[[nextstep|我明天把SO和invoice开好]]。只有一个问题，[[risk.delivery|海关那边卡着，下周三的交期我们大概要爽约]]。
        mixed 2026-06-25 Training day at the client，不是销售。二十来个人，投影不给力，讲到四点半。大家问的多数是密码忘记了怎么办。有人问我住哪里，原来是邻居。
        mixed 2027-04-15 她说了三遍：[[objection.delivery|你们implementation太慢，六周才go-live她等不了]]。开店日是五一，[[intent.callback,nextstep|要我周五之前回电话给她一个能做到的日期]]。
        mixed 2025-12-17 Dropped in on the dental chain. [[competitor.praise|They like <<competitor|Freshdesk>> for support people who actually pick up the phone]]. 现在一共十一家诊所，明年要开到十五家。我们的<<product|ticketing tool>> [[intent.none|not interested, full stop]]。
        mixed 2026-03-03 <<person|陈总>>不在，见了他弟弟。弟弟说他只管收货，[[objection.authority,role.decider|买不买全凭他哥一句话]]。我把<<product|P8终端>>的leaflet留下了，他说会转交。
        mixed 2025-09-02 对方[[role.technical|IT lead]]问得好细，我们自己的SE <<person|Gary>>被问倒了，SAML怎么接他当场答不上来。[[objection.trust|散会的时候<<person|Winnie>>问我，你们到底做过几家这样的integration]]。
        mixed 2027-07-13 [[intent.quote,nextstep|下班前要一版正式quote]]，三档：30、50、100 seats。含<<product|SSO模块>>。[[role.procurement|purchasing manager]]在旁边加一句，[[objection.delivery|去年你们开通账号拖了十天，这次不能再拖]]。
        mixed 2026-02-26 上次说贵的那件事过去了，<<person|Peter>>拿到discount以后再没提。现在每天照常登录，人员稳定。喝了杯咖啡就走，他们在忙财年结束。
        mixed 2025-05-08 Their [[role.procurement|buyer]] is new，姓什么没听清。她[[objection.competitor|手上还有另外两家的报价在比]]，其中一家是<<competitor|Lenovo>>。我们的<<product|monitor>>和<<product|docking station>>她都没看过实物，[[intent.trial|要先借一套放她桌上]]。
        mixed 2026-10-08 宝安这家模具厂，[[role.finance|老板娘管钱]]。厂区里机器声音大得听不见说话，她在门口跟我讲完的：[[objection.need|<<product|Excel>>用得好好的，要什么<<product|ERP>>]]，[[intent.none|别再跑来了]]。后来她儿子出来送我，说他来劝劝。
        mixed 2025-10-31 [[role.influencer|<<person|Kelly>>虽然只是助理，老板什么都先问她]]，所以我花了半小时专门讲给她听。She nodded a lot and said little.
        mixed 2027-08-19 <<competitor|奇安信>>的人刚走，我进去。桌上还有他们的本子。[[objection.competitor|价格、service都在跟我们一项一项对]]。<<person|Jack>>说[[competitor.flaw|他们的agent装完电脑卡，开机要五分钟]]。我们的<<product|EndGuard>>他装了一周没感觉，[[sentiment.positive|夸我们轻]]。
        mixed 2026-01-07 不续。[[risk.churn|Boss wants everything on <<competitor|Microsoft>> by summer, us included]]. 我问有没有余地，<<person|Annie>>耸耸肩。
        mixed 2025-08-05 东涌的酒店，后门进去像迷宫。<<person|Ricky>>说收银那边的<<product|receipt printer>>老卡纸，换了纸就好了，是纸的问题不是机器的。中午在staff canteen吃的，叉烧不错。
        mixed 2026-07-20 三句话记一下：[[role.decider|最后签字的是<<person|Helen>>]]；[[objection.budget|今年剩下的钱只够买一半]]；[[intent.buy|先下八台<<product|tablet>>的单]]；[[nextstep|她下周二给答复]]。
        mixed 2025-03-28 [[objection.trust|上家vendor说倒就倒，他们怕我们也一样，问我们账上还有多少钱]]。倒掉的那家其实[[competitor.praise|产品做得真不错，他到现在还想念]]。我说可以给audited report。<<person|Tony>>说那[[nextstep|下周一发给他]]。
        mixed 2027-01-06 从太古走到鲗鱼涌，热身。见到<<person|Mr Fong>>，还是老样子，先讲马经后讲生意。<<product|cloud PBX>>的事他跟太太商量过，[[intent.buy|就用我们的，十二条线]]。
        mixed 2026-05-27 Legal sent back the contract with forty comments. 主要三条：[[objection.contract|liability cap她们要两倍年费，auto-renew要删]]，data location要写明。[[nextstep|周四下午跟她们legal开call逐条过]]。
        mixed 2025-11-11 他嫌<<competitor|腾讯云>>[[competitor.flaw|bandwidth一超就加钱，双十一那天bill翻倍]]。我们呢，[[objection.price|他也说不便宜，希望九折]]。
        mixed 2026-11-30 松江，大雾，高速封了一段。客户是做冷链的，<<person|徐工>>是老熟人，带我看了新的机房，<<product|UPS>>是别人装的。[[objection.delivery|他说上次<<product|server>>拖了五个星期，这次货期他要写进合同才信]]。中午他请的羊肉面。
        mixed 2025-06-19 Good news from Central: [[competitor.flaw|their old vendor let three phishing mails through in May]]，[[intent.buy|they picked us for the <<product|email gateway>>]]. [[nextstep|Kick-off on the 30th]]。
        mixed 2027-03-30 <<person|Sandy>>从前台升到office manager了，恭喜了她。她说大家都用惯了<<competitor|钉钉>>，没什么好也没什么不好。我讲了一下<<product|考勤模块>>，[[intent.trial|她想拿行政部五个人先试一个月]]。
        mixed 2026-08-06 电话里口气很冲，[[sentiment.negative|说我们客服踢皮球，踢了他一礼拜]]。[[risk.churn|他放话月底前不修好就把<<product|payment gateway>>换掉]]。
        mixed 2025-07-14 [[objection.timing|搬办公室之前什么都不买，Q4再来谈]]。[[risk.payment|旧的那笔balance也要等搬完才肯付]]。<<person|Gigi>>说[[intent.callback|到时候打给她]]。
        mixed 2026-04-01 [[competitor.praise|<<competitor|华为>>那套<<product|视频会议终端>>，开会的人都说清楚]]，<<person|许总>>讲的。我们的model他没见过，[[intent.demo|可以拿来他会议室摆一下让他看看]]。
        mixed 2025-02-13 记一笔：这家[[risk.payment|现金很紧，上月工资都分两次发]]，所以[[objection.price|unit price一直压，今天又要再降一成]]。我没答应。[[risk.churn|隔壁同行说他们下季度多半不再用我们]]，我信。
        mixed 2027-06-09 He'd take our <<product|WAF>> tomorrow if it were up to him. 但[[objection.authority|集团有一张approved vendor list，我们不在上面]]，要加进去先填问卷。[[nextstep|问卷他今天转给我]]。
        mixed 2026-09-22 <<person|Bonnie>>拿着两份quote比给我看，[[objection.competitor|<<competitor|Dell>>那边多送一年保修]]，[[competitor.praise|上门也是第二天就到]]。她们的[[role.finance|CFO]]只看总价。
        mixed 2025-04-10 如果他们嫌贵我就把<<product|storage>>那行拿掉，暂时没人提这个。Meeting went fine，见了四个人，名片都收了。他们楼下的保安认得我了。
        mixed 2026-12-22 圣诞前最后一家。Client's party already started，有人递给我一杯红酒。<<person|Oscar>>是那个[[role.technical|network admin]]，拉着我说<<product|SD-WAN>>他不放心，[[objection.trust|怕我们香港只有三个工程师，半夜没人管]]。
        mixed 2025-01-23 [[intent.quote|She asked what the <<product|HR module>> would cost for 200 heads]]。[[objection.timing|不过要等年度调薪做完]]。价钱出来之后[[objection.authority,role.decider|要拿给她们MD批]]。[[intent.callback|叫我过几天再打来问]]。
        mixed 2027-02-04 [[risk.delivery|港口压柜，他们的<<product|POS机>>我估计赶不上开张]]。[[nextstep|先从深圳仓调四台旧款顶上，后天发车]]。[[role.user|店长<<person|阿珍>>每天开铺收铺都靠这个]]，她急得不行。
        mixed 2026-03-19 <<person|Eddie>>讲，前一家[[competitor.flaw|签完就换sales，半年换了四个，没人记得他要什么]]。所以他问我[[objection.trust|你会不会也做三个月就走人]]。哈哈，我说我做了七年了。
        mixed 2025-10-20 [[role.user|门店的收银员天天在用]]，[[sentiment.positive|反应蛮好]]。不过HQ说可能要统一换成<<competitor|收钱吧>>，[[risk.churn|四十家店的<<product|收款终端>>会一次性撤掉]]。
        mixed 2026-01-13 <<person|Vivian>>那边，[[intent.buy|<<product|电子签>>定我们了，三百个user]]。她是[[role.procurement|procurement lead]]，做事很快，[[competitor.flaw|只说上一家半年没给她更新过证书]]。[[nextstep|周四两边legal对final版]]。
        mixed 2025-08-28 Short one. They moved two brands to <<competitor|Adyen>> already, [[risk.churn|ours goes next if <<product|payout module>> isn't live by Christmas]]. 讲的时候<<person|Mr Ho>>一直看手机。
        mixed 2027-05-20 在南京西路见的，二十六楼，望出去全是吊车。<<person|Elaine>>刚接手IT，前任留下一堆没文档的脚本，她一个一个在看。她想先搞清楚自己有什么，再谈买什么。我把我们年初做的asset list发给她做参考。
        mixed 2025-03-17 [[objection.price|那个<<product|BI dashboard模块>>她说贵得离谱]]。[[objection.competitor|隔壁<<competitor|帆软>>给的是打包价]]，[[competitor.praise|中文报表模板也多]]。
        mixed 2026-07-09 老板<<person|阿杰>>："[[objection.trust|你们香港公司，出了事我在深圳找谁？]]" 我把深圳service desk的地址和电话写给他。他说[[nextstep|下礼拜派人去看一眼]]。
        mixed 2025-11-04 Their <<product|VDI>> pilot with <<competitor|Citrix>> fell over: [[competitor.flaw|login took four minutes every Monday]]。[[intent.demo|想看看我们的怎么跑，要在他们的<<product|thin client>>上看]]。
        mixed 2027-02-11 见了[[role.finance|会计]]<<person|方姐>>，[[risk.payment|她偷偷跟我讲vendor的payment都压了三个月]]。我们那笔四万二也在里面。[[risk.churn|她还说老板在找便宜的替我们]]。
        mixed 2026-10-19 Budget没问题，schedule没问题，人也配好了。唯一要等的是公司新总部装修，网线还没拉。<<person|Terence>>说顺利的话农历年前搬。聊了半天他们的食堂外包，因为我太太在那一行。
        mixed 2025-06-27 <<person|Rachel>>一坐下就问：[[intent.quote|一百二十个点的<<product|EDR>>一年多少钱]]？我说了个range。[[objection.price|她吸了口气，问能不能再低百分之十五]]。
        mixed 2027-08-03 她的team七个人，[[role.user|<<product|工单系统>>是她们每天从早开到晚的]]。[[sentiment.positive|讲到我们她眼睛都亮，说终于不用再copy paste]]。[[intent.buy|当场再加十个seat]]。
        mixed 2026-04-23 客户在葵涌做印刷，机器味道很重。[[role.technical|IT manager]]<<person|Stanley>>十五年老臣子，他讲他们用<<competitor|Fortinet>>从来没换过，[[competitor.praise|一台<<product|firewall>>用了九年没死过]]。[[objection.need|所以觉得没必要动]]。我也没硬推，聊了他儿子考车牌。
        mixed 2025-09-11 [[intent.buy|签了]]。两年，<<product|企业邮箱>>六百个账号，<<person|宋经理>>亲自盖的章，最快的一次closing。[[nextstep|十五号开始迁移]]。
        mixed 2026-12-08 For the record: [[sentiment.negative|she is fed up with our portal, third login bug this quarter]]. [[risk.churn|续约她明说要再想想]]。
        mixed 2025-01-09 跟<<person|Alvin>>吃了碗云吞面。他说去年跟<<competitor|Shopify>>签的合同还有十个月，到时候自然会看。我问他对我们有没有印象，他说听过名字。今天就是认识一下。
        mixed 2027-03-25 集团[[role.technical|CIO]]要换人，[[objection.timing|新的人上任之前所有project都hold住]]。<<person|Cherry>>也没办法，[[intent.callback,nextstep|让我五月头再打给她]]。
        mixed 2026-06-02 [[objection.competitor|<<competitor|阿里>>那边免费送三个月，对方要我们也送]]。我说要check with老板。[[objection.price|现价他总说下不去手]]。[[role.decider|这单最后是<<person|Frankie>>一个人说了算]]，所以[[nextstep|周五我老板请他喝茶]]。
        mixed 2025-04-29 对面坐了四个人，[[role.technical|DBA]]、两个dev、还有<<person|Ms Lam>>。[[objection.trust|他们怀疑我们的<<product|cloud DB>>扛不住他们双11的量]]，要看benchmark。[[intent.trial|要一个同规格的instance自己压测]]。
        mixed 2026-08-14 Went to the shop in Mong Kok. 店长说[[competitor.flaw|之前那个牌子的<<product|刷卡机>>，一下雨就断线]]，换了我们以后没再发生。还问我[[intent.quote|多加两台多少钱]]。
        mixed 2025-12-30 年底清账，[[objection.budget|明年的budget要二月董事会过了才有]]。<<person|Doris>>自己很想做，她[[role.influencer|在董事面前讲得上话]]，[[intent.demo|要我给她单独演一遍<<product|董事会门户>>]]。
        mixed 2027-06-01 坂田的写字楼，电梯等了十五分钟。他们以前跟一家小代理买<<product|server>>，前年换掉了，原因没讲。现在用什么、谁来管、几台，<<person|小高>>都列给我看了，很实在的一个人。下楼碰到下雨，在便利店躲了二十分钟。
        mixed 2026-02-18 我们卖贵了？没有，是他们内部transfer price贵，跟我们无关。<<person|Kenny>>解释了半天。[[nextstep|他三月一号把新的cost center给我]]。
        mixed 2025-07-22 [[objection.contract|条款里data breach要我们全赔，legal死都不让]]。<<person|Joanne>>说[[objection.authority|这一条改不改要伦敦那边定]]。
        mixed 2027-01-27 <<product|POS>>换代。[[intent.trial|先拿三台<<product|智能POS>>放在徐汇店跑两周]]。[[role.influencer|<<person|刘店长>>的反馈总部最看重]]。
        mixed 2026-09-15 <<person|Brian>>讲<<competitor|深信服>>的<<product|超融合>>：[[competitor.praise|扩容的时候加一台就行，晚上不用停机]]。[[competitor.flaw|但是只认自家的盘，坏一块要等原厂]]。我们的<<product|HCI节点>>他没用过。
        mixed 2025-05-30 [[risk.delivery|Allocation from the vendor came back at 60 %; the client's <<product|laptops>> for the July intake won't all make it]]. HR那边七月一号入职六十人，[[nextstep|明早跟<<person|Ivy>>商量先发哪些]]。
        mixed 2026-11-05 [[intent.none|她很直接：不考虑，名片也不用留]]。整层楼都在听。我笑笑走了，去隔壁买了杯咖啡，碰到以前的同事<<person|阿Sam>>，现在做insurance。
        mixed 2027-04-07 They want <<product|payment links>> for the school fees. 家长多数用AlipayHK。[[role.finance|Bursar]]<<person|Mrs Yip>>说[[objection.price|每笔手续费太狠，学费这么大额，要封顶]]。
        mixed 2025-10-07 <<person|老谢>>的原话：[[objection.delivery|你们说四周，我就当八周听]]。旁边的小伙子笑了。[[nextstep|我后天给一份带日期的rollout plan]]。
        mixed 2026-03-26 [[risk.churn|听他们前台讲，<<competitor|飞书>>的人已经在给全员training了]]，我们的<<product|OA>>合同八月底到。我看凶多吉少。
        mixed 2025-02-20 Training went well, 来了三十几个人，<<person|Gloria>>把pizza都订好了。我们的trainer <<person|Matt>>讲到后来嗓子都哑了。走之前有人问怎么改密码，讲了三遍。
        mixed 2027-07-28 [[objection.authority|部门五万以下自己批，这个八万，要上IT committee]]。[[nextstep|committee八月十二号开会，材料我下周一给<<person|Nathan>>]]。
        mixed 2026-05-06 这家做小贷的，[[objection.trust|嫌我们没做过持牌机构]]，要见一家同行。其实有，但对方不肯出面。<<person|Mr Kwan>>又说[[objection.competitor|<<competitor|IBM>>的人陪他打了一年高尔夫，他不好意思不给]]。
        mixed 2025-08-11 One line from the [[role.technical|sysadmin]]: "[[sentiment.positive|best onboarding I've had from any vendor]]." 我转给了我们的implementation team。至于钱，[[objection.price|he still wants ten percent off the second year]]。
        mixed 2026-10-02 国庆期间值班，客户<<person|大伟>>电话里说<<product|CDN>>命中率掉了，十分钟后自己好了，是他们改了config。他道了歉。没别的。
        mixed 2025-06-12 [[intent.buy|四十套<<product|docking station>>，型号照<<person|Sharon>>昨天圈的那款]]。她在电话里催：[[nextstep|二十号前要上桌]]。[[competitor.praise|她上次跟<<competitor|京东>>买，第二天就到齐]]。我担心[[risk.delivery|原厂现在排单要四周，二十号基本没戏]]。
        mixed 2027-02-24 In the lift he told me [[competitor.flaw|<<competitor|Xero>> never got their multi-currency right]]. 上楼以后他给我看凭证，人民币和港币混在一起，每个月手工调。他们三个人做accounting，两个在罗湖一个在上环。[[intent.demo|叫我把<<product|accounting module>>带过去走一遍他们的真实账]]。
        mixed 2026-07-31 [[objection.budget|没钱，真的没钱]]，<<person|Wing>>说，裁员刚裁了两轮。[[risk.payment|六月的subscription fee能不能分期都在问]]。
        mixed 2025-11-19 周末刚搬完机房，<<person|阿健>>满眼血丝。他说[[objection.timing|change freeze，这两个星期谁跟他谈新东西他都听不进去]]，[[intent.none|<<product|监控软件>>的事叫我别再提]]。我带了红牛上去，放下就走。
        mixed 2027-05-13 [[objection.price,objection.competitor|同样的<<product|NAS>>，他说网上<<competitor|群晖>>比我们便宜两千]]。我讲installation和三年保。[[role.procurement|采购专员]]只看单价，[[intent.quote|让我重出一版不含安装的]]。
        mixed 2026-01-29 The GM was friendly. 他讲起前任IT vendor，说合作了六年，去年合同到了就分开了。现在由一个freelancer兼着。办公室四十人，网络还是房东拉的。他要我先看看有什么可以整理的，随便走走。
        mixed 2025-04-03 [[objection.need|每个sales都有自己的<<product|Excel>>，她不觉得需要<<product|CRM>>]]。不过[[role.user|真正要填的那八个sales]]倒是围着我问手机上能不能录音转文字。
        mixed 2026-08-20 没想到[[intent.buy|the <<product|SIEM>> renewal was signed on the spot]]，<<person|Carmen>>连笔都没放下就问下一个问题。她[[sentiment.positive|说我们的monthly report是她唯一会看完的]]。
        mixed 2027-09-02 [[role.decider|合同由CEO太太<<person|Lily>>拍板]]，这是第一次听说。[[nextstep|下周二约了她和女儿一起看<<product|会员小程序>>]]。
        mixed 2025-09-30 松山湖那家，[[role.user|月底要靠<<product|ERP>>出账的<<person|汪工>>]]跟我抱怨[[competitor.flaw|<<competitor|用友>>的顾问换来换去，需求讲了五遍]]。我说我们的顾问固定。他说[[objection.trust|每家来的时候都这么讲]]。
        mixed 2026-12-15 I had to wait 40 min. 最后<<person|Herman>>给了五分钟：[[objection.competitor|心里已经倾向<<competitor|AWS>>了]]，我们算陪跑。[[role.procurement|Sourcing那个buyer]]送我下楼，[[nextstep|best and final还是要礼拜三中午前交]]。
        mixed 2025-03-05 如果价钱是issue，我们还有entry plan可以讲，但今天根本没讲到钱。<<person|Phoebe>>花了整个钟头给我介绍新项目，元朗的数据中心，明年Q3。我抄了四页笔记。
        mixed 2027-06-17 好消息坏消息各一：[[intent.buy|<<product|DDoS高防>>下单了，先买半年]]；[[risk.churn|<<product|CDN>>那块他们年底要转去<<competitor|Cloudflare>>]]。
        mixed 2026-04-09 <<person|Queenie>>说楼下便利店用的<<competitor|八达通>><<product|读卡器>>，[[competitor.praise|嘟一下就过，客人不用等]]。我们的<<product|QR stand>>要打开app，[[objection.need|她看不出她的店为什么要多一样东西]]。
        mixed 2025-12-11 He asked us to [[intent.trial|leave a <<product|barcode scanner>> on the packing bench till Friday]]. 包装台那几个阿姨手快，一天两千件。[[intent.quote|顺便问了五把一起买什么价]]。
        mixed 2026-06-18 [[role.influencer|外聘顾问<<person|Dr Sze>>写spec，老板照抄]]。我请他喝了两杯咖啡，讲了两个小时zero trust。他对<<competitor|Palo Alto>>没有意见，对我们也没有意见，只要spec过。[[objection.competitor|老板自己嘛，手上还压着另一家的offer]]。
        mixed 2027-01-12 [[intent.none|三年之内都不会换，叫我死心]]。[[objection.budget|预算也早给别的项目划走了]]。合同他给我看了，跟<<competitor|Oracle>>签到2030。
        mixed 2025-07-03 总部在海淀，分公司在前滩，<<person|Zoe>>负责admin，[[intent.callback|让我下个月找她]]，[[objection.timing|现在刚搬来什么都乱，先不谈]]。[[objection.authority|她们一台<<product|打印机>>都要北京批]]。
        mixed 2026-09-28 [[intent.callback|She'd like me to ring her after the board meeting]]. [[objection.contract|付款要改成按季后付，预付一年她过不了审计]]。
        mixed 2025-05-14 [[sentiment.negative|上次升级把他们历史聊天记录搞没了，他提起来还是一肚子火]]。[[objection.trust|patch他现在一律不敢按]]。[[risk.churn|有人在群里问迁去<<competitor|企业微信>>要几天]]，<<person|小蔡>>截图给我。
        mixed 2027-03-16 <<person|Louis>>和我一起看了Q4的用量，seat用了七成，建议他们下次renew可以减一点。他很惊讶sales会这么讲。之后聊滑雪，[[intent.buy|临走他说<<product|cloud phone>>就按我写的那个数下]]。
        mixed 2026-11-24 [[objection.contract|Exclusivity clause要拿掉]]，[[objection.price|折扣要做到七五折]]，[[objection.delivery|还怀疑我们一个月交不完两百台<<product|tablet>>]]。三条都写在白板上。
        mixed 2025-10-16 [[competitor.praise|前一家虽然倒了，但那个account manager随叫随到，她一直拿来跟人比]]。这位<<person|Melody>>要求高。[[objection.trust|她问我手上管几个客户，会不会顾不上她]]。
        mixed 2026-02-05 [[sentiment.negative|嫌我们的hotline永远在排队]]，<<person|Norman>>今天又讲一次。[[nextstep|明天service manager亲自打给他]]。
        mixed 2027-08-12 [[objection.delivery|客户说上个月<<product|monitor>>晚到，新人对着空桌子坐了一周]]。这次[[risk.delivery|又是同一条货运线，台风一来我心里没底]]。
        mixed 2025-08-25 [[risk.payment|支票弹了]]。[[role.finance|他们的accountant]]先打给我道歉。<<person|Mr Mok>>说是银行搞错，[[nextstep|礼拜四重新开一张]]。另外[[role.decider|以后超过一万的都是他女婿作主]]。
        mixed 2026-02-02 刚出门就记：[[intent.buy|<<person|Anson>>口头答应了，六十个<<product|password manager>>账号]]。[[objection.price|但他要我把第二年的价锁死再砍五个点]]。[[nextstep|明天给他改好的order form]]。
        mixed 2025-08-07 徐家汇，一家做直播带货的公司，楼道里全是样衣。<<person|小鹿>>是[[role.technical|运维负责人]]，他[[competitor.praise|讲<<competitor|阿里云>>直播推流稳，618都没掉链子]]。[[objection.need|所以<<product|CDN>>他不缺]]。倒是问了问<<product|云硬盘>>，随口的。
        mixed 2027-03-03 Saw <<person|Mrs Tong>> at the clinic group. [[sentiment.positive|She loves the new <<product|booking module>>]]. 护士长们也在，[[role.user|每天排班就是她们四个在点]]。[[intent.quote|再开两家诊所，加账号要多少]]。
        mixed 2025-11-21 他把话讲得很客气，可是意思清楚：[[risk.churn|明年他们会全部搬去集团自建的<<product|private cloud>>]]。我问哪个月，他说看迁移进度。[[sentiment.negative|对我们这半年的响应速度，他用了"失望"两个字]]。
        mixed 2026-07-16 [[role.finance|CFO]]把我们的quote和<<competitor|SAP>>的叠在一起看，[[objection.competitor|问我凭什么选你们]]。然后[[objection.trust|又问我们五年后还在不在]]。坐了一小时没有喝一口水。
        mixed 2027-08-24 For lunch we had 点心。<<person|Edmond>>下个月结婚，请柬都印好了，问我要不要带太太。他们的<<product|SaaS backup>>十月到期，他提都没提，我也没提。
        mixed 2025-04-17 [[competitor.flaw|<<competitor|收钱吧>>的hotline只有bot，他吵了三天才找到真人]]。所以[[intent.trial|想先拿一台我们的<<product|聚合码牌>>放收银台试试]]。店在七宝老街，人多。
        mixed 2026-09-03 <<person|Karen>>: "[[objection.authority|I can sign up to 20k, this has to go to regional]]." Regional在吉隆坡。[[nextstep|她礼拜五跟他们有call，会顺便提]]。
        mixed 2026-12-28 年终盘点，[[risk.payment|这家三期invoice overdue了，老板手机关机]]。仓库保安说车都开走两台。
        mixed 2025-06-03 前海那家fund admin，新来的[[role.technical|head of IT]]<<person|Desmond>>以前是我们竞品的presales，什么都懂。[[objection.trust|他对我们的<<product|DLP>>信心不大，说见过我们的误报]]。[[intent.demo|还是愿意给半小时，要看新版]]，[[nextstep|定了六月十一号上午]]。
        mixed 2027-01-20 敲开三楼那家做游戏的，一句话：[[intent.none|不要，也别再来]]。Door shut in my face, 里面放着很大声的音乐。
        mixed 2025-10-28 小会议室坐不下，站着聊。[[intent.buy|<<product|监控摄像头>>一共四十八支，仓库先装]]，[[objection.delivery|他不信我们能在黑五前装完]]。<<person|Vic>>拿卷尺跟我做了个quick site survey。
        mixed 2026-03-13 <<person|Susan>>说公司今年不缺钱，只是[[objection.timing|IPO之前谁都不准换系统]]。她估计要到九月。[[intent.callback|到时候叫我再来坐坐]]。
        mixed 2027-05-26 They've used <<competitor|Slack>> since the garage days. 不吹不黑，没有人抱怨，也没有人夸。我介绍了自己，介绍了公司，拍了张他们墙上的涂鸦。[[nextstep|下周一把case study发到<<person|Toby>>邮箱]]。
        mixed 2025-07-17 [[objection.price,objection.competitor|比<<competitor|联想>>贵三百一台，他算盘打得啪啪响]]。[[role.procurement|采购总监]]<<person|温总>>出了名的。[[risk.delivery|我方这边工厂又停线，就算中标八月也发不齐]]。[[nextstep|二十二号second round报价]]。
        mixed 2026-05-21 [[sentiment.negative|被骂了二十分钟：invoice开错三次，公司名都写错]]。我认了。<<person|玲姐>>骂完给我倒茶。[[nextstep|今晚重开，明早快递到她手里]]。
        mixed 2025-02-06 年后第一访，红包收了两个。老板讲他侄子在<<competitor|金蝶>>做销售，[[objection.competitor|亲戚那边总要给个面子]]。[[role.decider|这件事he decides alone]]。
        mixed 2027-06-30 Their last integrator: [[competitor.flaw|took the deposit, vanished for two months]]. 所以[[objection.contract|首付她只肯给一成，其余验收后付]]。
        mixed 2026-08-11 宝山的物流园，四十度。<<person|老施>>带我走了一圈，<<product|PDA>>都是三年前我们卖的，外壳摔得不成样子还在用。他[[sentiment.positive|竖大拇指说这批机子耐操]]。[[intent.quote,nextstep|要我周末前报一百台的新款]]。
        mixed 2025-12-19 Lobby里有个choir在唱圣诞歌。上楼跟<<person|Jenny>>对了一下明年的headcount，她预计从210涨到260。合同里的tier本来就到300，所以不影响。祝她圣诞快乐。
        mixed 2026-10-21 [[role.influencer|集团信息办的<<person|老赵>>没有签字权，他摇头就没戏]]。今天他没摇头。[[objection.budget|只是讲今年的IT budget已经分光了]]。
        mixed 2027-02-17 [[risk.churn|The new MD's old firm used <<competitor|Workday>> and he has told HR to get ready]]. 我们的<<product|HR suite>>到十二月。<<person|Tiffany>>很无奈，她[[sentiment.positive|私下说她最不想换的就是我们]]。
        mixed 2025-05-05 [[intent.buy|Two more years, same terms, done]]. <<person|Mr Siu>>签完就去接孙子。
        mixed 2026-01-22 [[competitor.praise|<<competitor|企业微信>>开会免费，外地的人扫码就进来]]，小公司老板就认free这个字。[[objection.need|<<product|会议平板>>对他来讲是摆设]]。
        mixed 2027-07-08 港区那家游艇会，[[objection.contract|legal要求data必须留在香港境内，合同要白纸黑字]]。[[role.finance|Financial controller]]<<person|Mabel>>没话讲。她们午餐的海南鸡饭倒真好。
        mixed 2025-09-17 [[intent.callback,nextstep|明天下午四点打给<<person|阿豪>>]]，他要我讲给他partner听。电话里他先说了自己的担心：[[objection.trust|你们的<<product|AI客服>>乱讲话怎么办，他不敢放给客人用]]。
        mixed 2026-11-12 双十一刚完，客户上上下下都瘫了。<<person|唐唐>>给我看峰值曲线，我们那套<<product|负载均衡>>没出事，[[sentiment.positive|她说今年是她第一次双十一睡了整觉]]。[[intent.buy|明年再加一倍的量，叫我直接出contract]]。
        mixed 2025-03-20 Opening date改了三次。[[risk.delivery|<<product|自助点餐机>>的<<product|面板>>还在海上，我看四月一号铁定来不及]]。老板<<person|Billy>>[[objection.delivery|已经抱怨我们次次都踩线]]。
        mixed 2027-04-21 [[objection.trust|"几个小年轻做的security，我不敢用。"]]原话。他六十多岁，做了一辈子报关，[[role.decider|什么都要他本人画押]]。我请我们<<person|David哥>>下次一起来，白头发的。
        mixed 2026-06-10 She liked it. 就是[[objection.price|月费要跟<<product|HR module>>一起打包便宜点]]。[[nextstep|我回去算一个bundle，周四发]]。
        mixed 2025-01-21 <<competitor|Dropbox>>跟他们谈了没有，我不知道，墙上只有一张旧的poster。[[objection.timing|她说过年前不谈IT]]，<<person|Kay>>忙着贴春联，叫我也贴了一张，红纸是她公公写的。
        mixed 2026-04-28 Two colleagues, two opinions. <<person|Ray>>: [[competitor.praise|<<competitor|CrowdStrike>> found things nobody else did]]. <<person|Hugo>>: [[competitor.flaw|装了它机房每天蓝屏一次]]。老板叫他们自己打一架。
        mixed 2027-08-05 [[objection.budget|老板把IT的钱拿去装修了]]，<<person|Fanny>>苦笑。[[risk.payment|连我们五月的<<product|云主机>>账单都拖到现在]]。
        mixed 2025-08-29 去青浦路上爆胎，迟到五十分钟，<<person|单经理>>等了我。讲的是他们门店的收款，一共一百三十家，一半直营一半加盟，加盟的各用各的，总部看不到流水。我画了一张图，他拍了照。没提price没提timeline。
        mixed 2026-10-15 [[risk.churn|十一月不再用我们的<<product|短信包>>，<<person|Kitty>>发email正式通知了]]。[[sentiment.negative|嫌我们到达率越来越差]]，还有[[objection.competitor|另一家每条便宜半分]]。
        mixed 2027-01-08 [[intent.demo|She wants the board to see it with their own eyes]], [[nextstep|21号下午，中环那边的boardroom]]。[[role.decider|主席一个人投票就够了]]，她讲。[[objection.budget|可是今年的capex只剩零头]]。
        mixed 2025-07-25 [[objection.authority|<<product|VPN>>要过集团信息安全部那一关]]。他们很慢。<<person|方工>>说上一个供应商等了四个月。[[intent.none|<<product|堡垒机>>他摆摆手，不用介绍了]]。
        mixed 2026-08-25 南油服装城楼上，一股布料味。[[role.user|<<product|进销存>>是两个仓管妹妹在敲]]，老板不碰电脑，[[objection.need|还嘀咕说记本子也一样]]。[[competitor.flaw|上一套是找人定做的，做到一半那个人去了加拿大]]。[[intent.quote|问我们的annual plan怎么收]]。
        mixed 2027-05-10 如果价格谈不拢他会去找别人——这是我同事<<person|Ben>>猜的，客户从头到尾没讲过。见面时<<person|Ophelia>>只是把需求表过了一遍，二十六行，每行打勾。[[role.user|真正在前线用的是她的六个coordinator]]，今天都在外面。
        mixed 2025-11-07 [[objection.price|报价他皱眉头，说再低一点他才好开口]]。[[intent.trial|想跑一个月的POC再讲]]，就用测试环境。[[role.technical|SRE]]<<person|小段>>在旁边已经开始写脚本。[[nextstep|下周三我们的SE进场]]。
        mixed 2026-02-24 开工大吉。<<person|Ernest>>说的第一件事：[[risk.churn|新年第一个决定就是把不用的subscription全砍，你们在名单上]]。第二件事是请我吃萝卜糕。
        mixed 2025-06-16 [[competitor.praise|隔壁部门换了<<competitor|华为>>的<<product|交换机>>，三年零报修]]，<<person|郑科>>把这句话讲了两次。Not subtle.[[objection.competitor|他本人也偏那边]]，[[role.influencer|校长又最听他的]]。
        mixed 2027-03-12 [[objection.timing|审计在，全楼静音，等他们走了再谈]]。<<person|Jasmine>>送我到lift口，[[intent.callback,nextstep|让我四月头打她direct line]]。
        mixed 2026-07-29 [[risk.payment|Cheque for June "in the post" again]]. <<person|Mr Lui>>还开玩笑说邮差被狗咬了。
        mixed 2025-10-02 黄金周人少，正好盘点。<<product|thin client>>四十台在，<<product|UPS>>两台电池老化，都是我们供的，还在保。没有人可以聊，只有清洁阿姨。
        mixed 2026-12-10 [[objection.delivery|他问得直接：年底大家都抢货，你们排得过来吗]]？[[intent.buy|反正三十台<<product|workstation>>他先定了]]，[[nextstep|定金明天到]]。
        mixed 2027-06-14 [[role.procurement|Tender officer]]<<person|Ms Chow>>公事公办，[[objection.contract|payment term一律net 60，没得谈]]。标书二十八页，中英对照，要六份。
        mixed 2025-04-08 [[role.procurement|做采购的]]<<person|阿Wing>>讲，公司里没人敢反对[[role.influencer|从总部空降来的<<person|Miss Hui>>，她一句话能把vendor换掉]]。我约不到她，[[intent.demo|不过她托人问能不能先看一段演示]]。
        mixed 2026-05-15 [[sentiment.negative|Hotline的态度他打了两分，满分十分]]。[[objection.trust|说再这样下去他不敢把<<product|核心交换机>>交给我们维护]]。
        mixed 2027-09-10 To be fair, [[competitor.flaw|<<competitor|Zoho>>那边的中文翻译看得人一头雾水]]，她照样用了五年。今天愿意见我已经很好。她养了两只鹦鹉，在办公室。
        mixed 2025-02-14 Valentine's Day，前台收花收到手软。<<person|Joey>>代表老板见的我，[[objection.authority|她一个yes都不能给，要等老板从墨尔本回来]]。
        mixed 2026-09-16 [[intent.buy|加购的二十个<<product|e-signature>>席位他用信用卡直接刷了]]。后来聊到别的，<<person|Felix>>觉得[[objection.price|<<product|archive>>那块按GB收太不划算]]。
        mixed 2027-02-01 盐田这家，[[role.technical|网管]]就一个人，姓佘。[[objection.trust|问我们有没有等保三级的reference，我拿出来的他嫌都太旧]]。[[nextstep|我这周找两个今年的寄过去]]。
        mixed 2025-12-02 刚签完一个大单的是他们自己，不是我们。[[role.finance|财务经理]]<<person|Gordon>>开香槟，说新客户是瑞士的，要求全程加密。他夸自己的dev team一个通宵把东西搭出来。我跟着鼓掌。
        mixed 2026-03-31 [[intent.none|They aren't looking and asked me to take them off the list]]. 门口保安说他们下个月要搬去广州，[[risk.churn|看来剩下那点<<product|宽带>>也不会续了]]。
        mixed 2027-07-22 <<person|Wallace>>算给我看：[[objection.competitor|换去<<competitor|Google>>一年省十一万]]。[[objection.price|我们要留他就要跟这个价]]。[[risk.churn|他八月中就要notice我们]]，只剩三个礼拜。
        mixed 2025-05-23 记：[[risk.delivery|工厂那边<<product|机柜>>喷漆返工，客户六月三号move in我看悬]]。[[nextstep|下午跟<<person|马工>>改期]]。[[competitor.flaw|上一家更离谱，箱子到了少一半螺丝]]，所以他还算有耐心。
        mixed 2026-11-27 [[competitor.praise|Old provider's engineer sat with them till midnight, they still talk about it]]. 合作断了是因为<<person|Pauline>>的老板跟对方老板闹翻，跟我们没关系。[[nextstep|下周二带上我们的工程师去认个门]]。
        mixed 2027-04-13 [[intent.callback|He wants a call once I'm back from leave]]. 他那边的<<product|Wi-Fi 7 AP>>样本我放在前台，[[intent.trial|他说先挂在会议室用两周]]。[[competitor.praise|现在那套<<competitor|Ubiquiti>>他觉得够稳]]。
        mixed 2025-09-05 老实讲今天没什么progress，<<person|Angus>>在电话会议里出不来，我坐在外面两个小时，看完了他们的公司年报，原来去年做到十七个亿，海外占四成，新开了雅加达。下楼跟保安大叔聊了几句。
        mixed 2026-08-03 Budget approved, legal approved, [[intent.buy|go ahead with fifty <<product|firewall licences>>]]. <<person|Rebecca>>讲完立刻补一句：[[objection.delivery|上次你们拖了两个星期的事我没忘]]。[[nextstep|八月十五前全部开通]]。
        mixed 2025-05-28 [[objection.price|太贵]]，<<person|潘姐>>看都没看page 2。她拿手机给我看<<competitor|有赞>>的页面，[[objection.competitor|说人家一年才四千八]]。[[competitor.praise|开店半天就弄好]]，这个她也承认是亲戚讲的。
        mixed 2027-03-22 Sheung Wan, third floor, no lift. 老板<<person|Uncle Bing>>卖海味六十年，儿子想上<<product|POS>>。老人家问我是哪里人，讲了一个钟头战前的上环。最后儿子送我，说爸爸没反对就是赞成。
        mixed 2026-11-03 她的意思很明白：[[risk.churn|二月到期，不会再跟我们]]。[[sentiment.negative|"每次找你们都像求人"]]，她讲这话的时候没生气，是累。[[role.finance|财务BP]]也在，一直低头打字。
        mixed 2025-01-30 正月初二接到<<person|Philip>>的WhatsApp，新年都不歇：[[intent.quote|三十台<<product|mini PC>>，带<<product|monitor>>，什么价]]？[[nextstep|初八开工给他]]。
        mixed 2026-04-16 <<person|邵工>>做network二十年，[[role.technical|整个园区的网都归他管]]。他说[[competitor.flaw|<<competitor|H3C>>的新版本bug多，半夜自己重启]]。可他也讲，[[objection.trust|你们做<<product|核心交换机>>才几年，我敢换吗]]。
        mixed 2027-07-15 Signed order for the <<product|kiosks>> came through by fax（对，fax）。[[intent.buy|六台，先给尖沙咀店]]。[[risk.delivery|可是原厂supplier昨天失火了，六台我只敢保证两台]]。
        mixed 2025-09-09 约了十点，十一点才见到人。<<person|Christine>>道歉说老板临时抓她开会。她们三月换的<<product|payroll module>>，现在已经跑了两个cycle，没出错。问了两个关于年假的小问题，我当场答了。
        mixed 2026-02-12 "[[objection.authority|这个数我签不了]]", <<person|Derek>> said, "[[role.decider|you need <<person|Mr Ng>> upstairs]]." 楼上的<<person|Mr Ng>>去了札幌滑雪。[[intent.callback,nextstep|二十三号打给<<person|Derek>>，他会先探口风]]。
        mixed 2025-12-24 平安夜还有人上班。[[objection.timing|他说二月year-end close以前不碰任何新tool]]，[[objection.budget|再说今年的钱十一月就见底]]。<<person|Marco>>送了我一盒曲奇。
        mixed 2027-05-03 去看<<person|Iris>>的新办公室，太古坊，一百八十个位。[[role.user|设计师们天天传大文件]]，[[competitor.flaw|现在用的<<competitor|百度网盘>>限速限到人发疯]]。[[intent.trial|要五个account用一星期]]。
        mixed 2026-06-29 <<person|Kelvin Yu>>打了个比方，说[[objection.price|我们是五星酒店，他要的是如家]]。[[nextstep|我七月二号带一版阉割的package去]]。
        mixed 2025-03-31 季度最后一天，没单。客户<<person|丁丁>>听我讲了半小时<<product|MDM>>是什么，听得很认真，还做笔记，她刚毕业。老板在隔壁骂人，听得一清二楚，骂的是物流。
        mixed 2027-01-04 [[risk.payment|这家被银行抽贷，隔壁公司的人告诉我的]]。[[role.finance|财务主管]]<<person|老聂>>见了我绕着走。我们的<<product|云桌面>>每月还在跑，usage照旧。
        mixed 2026-09-30 长假前，<<person|Winson>>在排队签字的纸堆里抬头：[[objection.contract|你们的termination条款要提前九十天notice，三十天我才签]]。别的他没意见，[[sentiment.positive|说demo那个小姑娘讲得比他自己的人还清楚]]。
        mixed 2025-07-08 [[objection.competitor|They have <<competitor|Okta>> coming in on Thursday]]. [[competitor.praise|IT那边说<<competitor|Okta>>文档齐、插件多]]。我们的<<product|SSO>>是星期三，[[nextstep|早一天，下午两点demo]]。
        mixed 2026-12-30 跟着我们的service team去做年检，没有销售议题。<<product|UPS电池>>换了六节，机柜里积灰很厚，<<person|阿全>>扫了半天。客户给了我们一人一罐凤梨酥。
        mixed 2027-08-16 <<person|戴总>>是我见过最爽快的：[[intent.buy|<<product|视频会议终端>>八套，就你last quote那个价]]。[[risk.churn|唯独<<product|电话系统>>，他讲明了年底换给他表弟的公司]]。
        mixed 2025-11-25 [[intent.none|"We are fine. Please don't call."]] 就两句。门口的发财树倒是长得好。
        mixed 2026-07-06 SOC的三个值班员，[[role.user|晚班一个人盯四块屏]]，[[sentiment.negative|说我们的alert多到像垃圾短信]]。<<person|Vanessa>>[[risk.churn|在问退订要提前多久]]。
        mixed 2025-04-24 上海车展那几天，停车停到外环。<<person|葛经理>>的公司做展台。他们的<<product|CRM>>是五年前自己找学生写的，跑到现在。[[objection.need|他讲能用就行，没想过换]]。[[objection.trust|学生写的他还敢改，我们的他说怕被套牢、也怕我们跑路]]。
        mixed 2027-02-26 [[intent.demo|<<person|Bella>>想让她们九个branch manager一起看一次]]，[[nextstep|三月五日早上九点，线上]]。[[objection.trust|她的顾虑是我们没在澳门做过]]。
        mixed 2026-05-14 这单有点意思。[[role.influencer|他太太是做律师的，晚上帮他看合同]]。[[objection.contract|太太嫌SLA只赔credit不赔钱]]。<<person|Tim>>自己无所谓。
        mixed 2025-10-14 Met the new [[role.procurement|head of sourcing]], <<person|Ms Rao>>, ex-bank. [[role.finance|Controller]]也在座。[[objection.price|She expects a volume discount we've never given]]. [[objection.competitor|而且同时在跟三家谈，<<competitor|HPE>>跑得最勤]]。
        mixed 2027-06-23 高温天，机房空调挂了，客户自己的。<<person|阿成>>拿电风扇对着我们那台<<product|存储>>吹。我帮他打电话找人修，等到八点。No sales talk，但这个人情他记下了。
        mixed 2026-01-15 <<competitor|Stripe>>给他们的<<product|terminal>>不收押金。[[objection.price,objection.competitor|我们收八百，<<person|小范>>觉得说不过去]]。[[intent.callback|让我回去问清楚再来电]]。
        mixed 2025-08-21 [[competitor.praise|上家的training是每个月都来，她的人都认得那个老师]]。后来老师离职，她就把合同停了。[[intent.quote,nextstep|下周一之前我报一个带training的价]]。
        mixed 2027-04-29 劳动节前，[[objection.delivery|<<person|Sean>>怀疑我们五十个site三天装不完]]。我给他看排班。他说好吧，[[nextstep|五月四号进场]]。
        mixed 2026-10-26 [[risk.payment|July和August两张单都没付]]，<<person|Miss Poon>>每次都说下星期。[[objection.budget|今天终于承认账上没钱]]。[[nextstep|我老板明天发正式的demand letter]]。
        mixed 2025-06-24 If they'd complained about price I had a discount ready. They didn't. <<person|Owen>>只是把流程图贴在墙上，从头给我讲他们怎么放款，黄色便利贴是人工的，绿色是自动的，黄色占八成。
        mixed 2027-03-09 [[intent.buy|<<product|WAF>>续约单回来了，两年]]。[[role.decider|<<person|Cecilia>>自己批的，不用上会]]。[[sentiment.positive|附了一句：你们是今年唯一没让我加班的供应商]]。
        mixed 2026-08-19 罗湖口岸旁边那栋，<<person|Mr Szeto>>两头跑。他[[competitor.flaw|讲之前香港那家代理一过关就不管了，深圳坏了要他自己拆]]。我们两边都有人，[[intent.trial|他愿意先放一台<<product|router>>在深圳办事处试]]。
        mixed 2025-02-25 [[objection.authority|<<product|cloud backup>>得过集团审计委员会，一季度一次]]。下一次是四月。<<person|白姐>>会帮忙塞进议程，[[nextstep|材料三月十号交她]]。
        mixed 2027-01-25 [[objection.trust|"You lost our data once."]] 这是2023年的事，<<person|Graham>>还记得。当时的工程师早走了。他跟<<competitor|Veeam>>的人也吃过饭，[[competitor.praise|夸他们还原快，一台机器二十分钟]]。
        mixed 2026-03-06 [[objection.authority|方案要等澳洲总部的架构委员会放行]]。[[role.technical|架构师]]<<person|小罗>>画了一整面白板，从mobile到core，我们的<<product|API gateway>>在正中间。[[intent.demo|想看高并发那一段实机]]。他们食堂的牛腩面十块钱。
        mixed 2025-12-09 No news. <<person|Lorraine>> off sick, saw her deputy, 一个刚从London回来的男生，问我哪里买得到好的奶茶。他不清楚项目情况，我把新的brochure给他。
        mixed 2027-09-14 [[risk.churn|开完会<<person|Ada Lo>>拉我到走廊，说上面已经定了换<<competitor|Salesforce>>，明年三月割接]]。[[objection.competitor|集团价，我们怎么降都没用]]。
        mixed 2026-06-08 高考第二天，整条街封了。[[objection.timing|<<person|易老师>>说暑假招生完再议]]，[[objection.need|何况家长群够用，<<product|家校app>>对她没吸引力]]。
        mixed 2025-10-23 [[role.procurement|采购主任]]说，[[objection.price|三家里面你们最贵，要进shortlist先减一成]]。[[nextstep|周一中午前回复她]]。<<person|胡主任>>人不坏，规矩多。
        mixed 2027-05-18 <<person|Alfred>>: the old box from <<competitor|Check Point>> [[competitor.flaw|drops VPN users every afternoon]]. [[intent.buy|Two of our <<product|NGFW>> for the HQ, PO number to come by email]]. 香港这边天天下雨，他的雨伞坏了，我送了他一把公司的。
        mixed 2026-02-27 对方HR很年轻，叫<<person|毛毛>>。[[sentiment.positive|我们的客服<<person|小雅>>她夸得不停]]，[[role.user|两百个门店员工打卡都在上面]]。[[intent.quote|顺口问了问<<product|排班模块>>加多少]]。
        mixed 2025-07-01 回归日，香港办公室放假，我在深圳。<<person|阿伦>>说[[risk.payment|母公司在重组，供应商的付款统统冻住]]。我们的invoice下周到期。[[risk.delivery|另外给他们的<<product|SSD>>还卡在口岸，我估计这周交不了]]。
        mixed 2027-08-09 [[competitor.praise|<<competitor|微盟>>的<<product|小程序模板>>漂亮，她女儿做的都像样]]，[[objection.competitor|所以她在两边之间摇摆]]。<<person|花姐>>做花店的，四家店。[[objection.trust|我们的brand她是第一次听，不踏实]]。
        mixed 2026-09-11 [[intent.callback|He'd rather talk on the phone when his boss is away]]，说[[role.influencer|<<person|Clement>>在旁边吹风吹得厉害，他老板什么都信他]]。
        mixed 2025-03-12 记录：客户已经搬到科兴科学园C座。人手还是三个。<<product|notebook>>还剩两年保修。上次那个发热的问题换了<<product|主板>>以后没再出现。下楼看到<<competitor|戴尔>>的人在大堂等。
        mixed 2027-06-04 [[role.technical|CISO]]<<person|Dr Cheuk>>一开口就是：[[objection.trust|你们自己被hack过没有，给我看pen test report]]。我说有NDA就可以。[[nextstep|NDA明天他的助手发来]]。
        mixed 2026-12-17 [[risk.delivery|<<product|ruggedized tablet>>的<<product|电池>>被航空公司卡了，圣诞前进不了香港]]。<<person|Yuki>>还要拿去年会抽奖，[[sentiment.negative|她说下次再也不信我们的ETA]]。
        mixed 2025-05-16 吴江那个客户用<<competitor|鼎捷>>七八年了，没有特别好，没有特别坏，人都会用。<<person|顾厂长>>让我看了他的车间看板，手写的。我讲了<<product|MES>>的大概，他嗯嗯嗯。
        mixed 2027-01-14 [[nextstep|周三前回他两条]]。[[objection.contract|价格保护要三年，一年一涨他不接受]]。<<person|Mr Bhatt>>还讲：[[objection.competitor|<<competitor|RingCentral>>已经在合同里写了]]。
        mixed 2026-04-02 她直接在会上说要[[intent.buy|the <<product|loyalty module>>, all fourteen shops, start May]]。我赶紧[[nextstep|约了周五跟她的marketing开kick-off]]。[[role.decider|<<person|Penny>>的老板没来，全权授给她的]]。
        mixed 2025-09-23 [[role.decider|二十万以上，都得过董事长的桌子]]，[[role.influencer|但chairman只问司机<<person|杜叔>>哪家的人靠谱]]。我以后见<<person|杜叔>>要带烟。
        mixed 2027-07-02 <<person|Hilary>>说[[risk.churn|她们的POC做完了——不是跟我们，是给替我们的那家做的]]。[[competitor.praise|她老板试完说快得不像话]]。
        mixed 2026-10-12 [[competitor.flaw|贵得没边]]，这是她对<<competitor|Datadog>>的评价。我们的<<product|monitoring tool>>呢，她说[[objection.price|也没便宜到哪里去]]。<<person|Sonia>>养的猫也在办公室，叫Log。
        mixed 2025-11-13 [[role.procurement|集采的负责人]]我都没见着。[[intent.none|不感兴趣，公司统一用group的solution]]，<<person|袁经理>>一边接电话一边摆手。[[objection.need|<<product|文档管理>>集团早就给配了]]。
        mixed 2027-02-01 今天是过年前最后一次见<<person|Roy>>。他刚升了VP，手下多了两个team。谈了谈他自己孩子的学校。<<product|CDN>>的合同六月满，他没说什么，我也没催。
        mixed 2026-07-22 [[objection.delivery|"Eight weeks for a <<product|switch>>? 开玩笑吧。"]] <<person|Mr Kapoor>>让我当场打给仓库。仓库说有现货四台，[[nextstep|后天先送四台]]。
        mixed 2025-08-13 [[objection.budget|部门今年额度用光]]。<<person|娜娜>>说[[intent.trial|不花钱的话，可以给她的team试用<<product|翻译插件>>]]。[[intent.none|付费版她明确讲没有兴趣]]。
        mixed 2027-04-27 [[intent.demo|Show me, don't tell me]], 这就是<<person|老易>>的风格。[[objection.timing|不过要等他六月从德国回来]]。
        mixed 2026-05-26 [[competitor.flaw|那家做等保的咨询公司，报告是复制粘贴的，把别家公司名字都留在里面]]。<<person|卓姐>>气笑了。[[nextstep|下周四她带我见新来的主任]]。[[risk.churn|我们这边也不保险，她说明年所有security服务re-tender]]。
        mixed 2025-06-10 老客户<<person|Monica>>，七年了。她说她老公的公司准备买一批<<product|电脑>>，该找谁她不清楚，只知道数量不少。我给她留了我的微信让她老公加。她自己这边business as usual。
        mixed 2026-05-04 Caught <<person|Jonathan>> between two meetings. [[objection.price|Too expensive for what it does]], he said about the <<product|chatbot>>. [[objection.competitor|他桌上摊着<<competitor|智齿>>的方案]]，[[nextstep|约好礼拜四再给我二十分钟]]。
        mixed 2025-08-02 周六去店里帮忙装<<product|收银机>>，店长<<person|阿芬>>请我喝冻柠茶。[[role.user|她和另外两个早班的要用]]，学得快。[[intent.buy|第二家店也照样来一套，她说老板已经approve]]。
        mixed 2027-03-17 <<person|Patrick>>说[[competitor.flaw|前一个MSP把admin密码写在纸上贴在机柜]]，他接手第一天就撕了。[[intent.quote|想知道我们的<<product|managed firewall>>一个月多少]]。
        mixed 2026-10-06 [[objection.trust|有没有人真的用你们<<product|数据湖>>跑过一个PB？]]——[[role.technical|大数据负责人]]<<person|蒋博>>，连问三遍。我说没有那么大的，最大四百T。他点点头，说至少没骗他。
        mixed 2025-12-16 跟<<competitor|顺丰科技>>的人在电梯里撞个正着，大家都笑。客户<<person|Emma>>在九楼，给我倒了热水，讲她们公司年会的节目，她要跳女团舞。No progress，也不指望有。
        mixed 2027-06-08 [[risk.churn|她老实告诉我：新老板要统一品牌，我们的<<product|notebook>>明年一台都不会再买]]。[[sentiment.positive|"跟你们合作没得挑剔"]]，这句也是真的。<<person|Judy>>红着眼。
        mixed 2025-02-19 I pitched the <<product|invoice OCR>>. [[role.finance|Chief accountant]] <<person|Mrs Au>> said [[objection.need|her two clerks type faster than any robot]]. 两个文员在旁边偷笑。[[objection.trust|她还怕认错一个零，我们又不认账]]。
        mixed 2026-07-28 [[intent.buy,nextstep|礼拜五签，章都拿出来了]]。<<product|容灾>>一年十二万。[[objection.contract|就一条，违约金要双向]]，我们legal应该没问题。
        mixed 2025-05-07 龙岗那个做LED屏的，<<person|彭总>>。厂里订单很满，三班倒。他说[[competitor.praise|<<competitor|用友>>的顾问驻厂三个月，把他的成本算明白了]]，[[objection.competitor|二期还想找他们]]。
        mixed 2027-01-29 年前对账，<<person|Mr Tse>>又说"after CNY"。[[risk.payment|去年的尾数都是拖到清明才给]]，我心里有数。[[objection.budget|新的<<product|CCTV>>他说手头没有钱]]。顺手送了挥春。
        mixed 2026-03-10 In at three, out at six.[[role.influencer|他们请的监理什么都要插一句，业主又什么都听他]]，姓<<person|柴工>>。讨论的是弱电，<<product|门禁>>放几道、<<product|摄像头>>装多高。[[objection.authority|图纸要业主代表签了才作数]]。
        mixed 2025-09-15 Client moved to monthly billing last spring, 我们改过三版invoice template，现在<<person|Stella>>那边没有再退回来。今天收到她的中秋月饼券。给公司同事分了。
        mixed 2027-08-27 [[sentiment.negative|他把我的名片推回来，说三个月没人理，现在要renew了才出现]]。我无话可说。[[risk.churn|坐在旁边的<<person|Chloe>>小声讲他们已经在看别的]]。
        mixed 2026-01-26 [[intent.demo|要看<<product|排队叫号>>怎么跟他们的挂号接]]。[[nextstep|date定了二月三号下午，<<person|叶护士长>>在]]。[[role.decider|买哪家院长一个人定]]。
        mixed 2025-07-15 "Fifteen per cent off or [[objection.competitor|I sign with <<competitor|HubSpot>> on Monday]]." 他笑着说的，不过我觉得是真的。[[objection.price|九折他都嫌少]]。<<person|Rex>>做事就这样。
        mixed 2026-11-18 <<person|小尹>>讲[[objection.delivery|你们上次说T+3，结果<<product|扫码枪>>第九天才到]]。我查了tracking，是我们仓库漏单。[[risk.payment|他顺势说这个月的款先压一压]]。[[nextstep|这一批明天我自己开车送]]。
        mixed 2027-04-02 一个上午跑了三层楼，找对人才发现是七楼。<<person|Ingrid>>是瑞典人，普通话比我好。她管亚洲区的合规，讲了半天GDPR和PIPL的差别，我们的方案只提到一句。很有收获，回来写了三页总结给team。
        mixed 2025-11-03 [[competitor.flaw|<<competitor|Xero>> support answers in four days, from another time zone]] — her words. [[intent.trial|她愿意用一个分公司的账先跑我们的<<product|ledger module>>]]，[[nextstep|十号开通]]。
        mixed 2026-08-31 [[objection.budget|"开口就是钱，我现在最没有的就是cash。"]]<<person|荣哥>>的茶餐厅刚关了一家。[[risk.churn|<<product|点餐平板>>他想月底退掉四台]]。
        mixed 2027-02-03 提早吃团年饭，坐我旁边的是客户的warehouse head <<person|标叔>>，一直给我夹菜。他说他们仓今年零工伤。席间没人谈IT，除了有人问我新手机值不值得买。
        mixed 2025-03-25 [[intent.quote,nextstep|明天上班前要看到<<product|邮件归档>>的价]]，十年保存那种。[[role.procurement|Vendor manager]]<<person|Ms Kong>>催得很急，说监管下来查。
        mixed 2026-06-16 [[objection.timing|端午后再讲，现在全公司忙一场lawsuit]]。<<person|俞律师>>送我出来，还指点我哪家粽子好吃。[[intent.callback|他让我七月打他手机]]。
        mixed 2027-07-19 走廊里遇到<<person|Dominic>>，三句话：[[intent.buy|<<product|GPU 云主机>>续半年]]；[[objection.price|价格你自己看着办，要比现在低]]；[[nextstep|周五前合同给我]]。
        mixed 2025-01-16 [[risk.delivery|Our <<product|server>> batch failed burn-in, six of twenty. 元宵前要上线，我看够呛]]。还没敢告诉<<person|Gilbert>>，[[risk.churn|他年前就讲过再delay一次就换人]]。
        mixed 2026-04-20 <<person|艾米>>带我看她们的直播间，灯很热。她讲[[competitor.praise|<<competitor|抖店>>自带的<<product|客服工作台>>够聪明，半夜自动回]]。[[objection.need|我们这一套她暂时看不到extra value]]。
        mixed 2027-05-31 客户自己的IT team被她夸上天，说一个人顶三个。那个人叫<<person|小鱼>>，二十四岁，戴耳机写code不抬头。我们聊了十分钟键盘。我记下了他喜欢青轴。
        mixed 2025-10-09 [[risk.churn|They've stopped logging in. Usage down to four seats out of thirty]]，<<person|Kathy>>说大家又回去用<<product|Excel>>了。合同到十二月。[[objection.trust|她怕我们的客户成功团队只剩一个人]]。
        mixed 2026-12-01 [[objection.delivery|部里有人担心我们年内排不出人来deploy]]。[[objection.authority|一次性超过五十万要集团投委会过会]]。[[role.technical|信息中心副主任]]<<person|梅主任>>写的报告，他说[[nextstep|十号会上替我们讲]]。
        mixed 2027-09-06 <<person|Wilson>>: "[[objection.trust|Who else in insurance uses you? One name, please.]]" 我报了两个。他说他会自己打电话去问。[[intent.trial|问完愿意给一个sandbox]]。[[role.decider|最后盖章的是大老板<<person|Mr Hui>>]]。
        mixed 2025-06-20 [[intent.none|<<product|智能门锁>>不要]]，房东说的。[[sentiment.negative|他说我们上次来的人穿着鞋踩地毯，没教养]]。他的公寓两百间，用钥匙用了三十年。[[objection.need|钥匙丢了换个<<product|锁芯>>才十五块]]，他讲。
        mixed 2026-09-24 陪客户去参观我们的data center，<<person|魏总>>全程拍照，回程车上睡着了。[[role.finance|他带来的财务副总]]问PUE、问折旧。[[sentiment.positive|下车前<<person|魏总>>说，比上一家强太多，眼见为实]]。
        mixed 2027-03-29 [[competitor.praise|<<competitor|Fortinet>>的<<product|SD-WAN>>他用过，开箱插电就通]]，[[objection.competitor|所以第一顺位是那边]]。[[role.technical|Network lead]]<<person|Mr Iqbal>>跟我讲得很坦白，我谢谢他。
        mixed 2025-04-25 <<person|Jessie>>是老板的妹妹，[[role.influencer|嘴上说不管，其实老板开会前都问她]]。[[objection.price|她嫌一个账号两百八不值]]。[[nextstep|五一后我请她来看我们office]]。
        mixed 2026-02-03 好，[[intent.buy|他终于点头了：<<product|AP>>六十个，POE的]]，但[[objection.delivery|要我白纸黑字保证三周，因为他觉得我们向来慢]]。<<person|Johnny>>今天打了领带。[[competitor.flaw|上一批别家的半年坏了九个]]，他再也不碰。
        mixed 2027-06-27 周日加班，<<person|阿Lok>>的门店系统切换，我在现场陪到凌晨三点。一切正常，早上七点开门第一笔交易过了，一杯鸳鸯。大家拍手。他们自己的人做得漂亮，I only bought the 宵夜。
        mixed 2025-08-20 [[role.user|门店督导天天用<<product|巡店模块>>]]，[[competitor.flaw|上个供应商改一个字段收三千块]]，<<person|简小姐>>还留着那张单给我看。现在她问我们改字段要不要钱。[[nextstep|我把rate card周五寄到]]。
        mixed 2026-05-25 <<person|Mr Wada>>, Japanese trading house. 一切讲程序。[[objection.authority|Tokyo has to see it first]], and [[objection.contract|they want the governing law changed to Japan]]. 喝了三杯绿茶。
        mixed 2027-01-11 [[risk.payment|The landlord has sealed their Tsuen Wan office]]. 门口贴了告示，我们的<<product|server>>还锁在里面，<<person|Mr Kam>>不接电话。
        mixed 2025-11-28 黑五当天不该来的，<<person|Heidi>>忙到没抬头。[[sentiment.negative|丢下一句：你们的<<product|payment gateway>>昨晚慢了十秒，我亏了多少你算]]。
        mixed 2026-07-13 [[role.procurement|采购]]由原来的<<person|周姐>>换成一个男生，叫<<person|小裴>>。他[[objection.competitor|手里有<<competitor|腾讯会议>>的价，要我跟]]。[[intent.callback|下午叫我call back一次]]。
        mixed 2027-08-02 [[intent.demo|They'd love to see the <<product|digital signage>> running in a real shop]]. 我想到太古城那家，[[nextstep|下周一陪<<person|Georgia>>过去]]。[[intent.buy|楼下的分店倒已经要了两块<<product|55-inch panel>>]]。
        mixed 2025-02-28 他们五年前从<<competitor|Sage>>换到现在这套，为什么换<<person|Mr Hon>>不记得了。合同到六月底，照惯例是自动延。我把新功能的one-pager放下，聊他钓鱼。
        mixed 2026-10-30 <<person|黎工>>不吃午饭，光讲话。[[competitor.flaw|<<competitor|海康>>的平台越升级越卡，回放要等一分钟]]。[[competitor.praise|不过装的时候两天就全部弄好，这点他服]]。[[objection.trust|可他又问，你们的<<product|NVR>>坏了在东莞有没有人修，别又是一个电话打不通的]]。
        mixed 2027-04-19 [[risk.delivery|原定四月底的<<product|POS>>四百台，工厂给我的最新数是一百五]]。五一开业的店十二家。[[nextstep|今晚跟<<person|Candy>>重排优先级]]。
        mixed 2025-06-30 半年结，<<person|Ronald>>：[[objection.budget|下半年全部砍三成，IT先砍]]。[[risk.churn|<<product|VDI>>的seat他要从两百减到零]]。我坐着没说话。
        mixed 2026-03-24 在闵行一个产业园，门口有樱花。[[competitor.praise|她念博士时用的<<competitor|Benchling>>，赞不绝口]]。<<person|汤博士>>做抗体，[[role.user|<<product|ELN>>是她的十二个研究员每天写]]。[[intent.quote|要一份学术价]]。她很怕静电，摸了门把才跟我握手。
        mixed 2027-07-26 If the committee says no, plan B is the smaller package — 这是我自己在车上想的。会上没有人说no，也没有人说yes，<<person|Mr Leung>>把会改到了下午，我等到五点半，结果他女儿发烧先走了。他秘书倒是[[intent.buy|把<<product|toner>>十二支的小单塞给我]]。
        mixed 2025-09-26 [[competitor.praise|The other guys' hotline picks up in ten seconds, he timed it]]。<<person|Nigel>>就这样拿秒表给我看。[[objection.trust|他不信我们的能做到一分钟]]。
        mixed 2026-12-21 <<person|Sabrina>>说[[intent.buy|年底前用掉剩下的钱，<<product|外接硬盘>>一百个]]。[[nextstep|廿八号发票要到，她廿九号关账]]。Easy client.
        mixed 2027-05-07 [[role.decider|<<person|Mrs Cho>>的儿子现在当家，sign字的是他]]，不过老太太还是每天坐在门口看。[[intent.trial|他肯先拿一台<<product|自助结账机>>放一个月]]。儿子讲英文，老太太讲潮州话，我两边赔笑。
        mixed 2025-04-14 [[objection.timing|season没打完之前一概不谈]]，电竞俱乐部的<<person|Zed>>说的。他们的训练室二十台<<competitor|外星人>>，灯光五颜六色。[[competitor.praise|他说那个牌子坏了直接换新，不啰嗦]]。
        mixed 2026-08-05 Long story short，<<person|Rosa>>这一年换了两个老板，第一个喜欢我们，第二个谁也不认识，第三个还没来，中间她自己顶着，文件一堆，[[objection.timing|所以她说什么都得等新老板落座]]，我就陪她吃了碗米线。
        mixed 2027-02-19 [[intent.none|"没有计划，明年也没有"]]。<<person|薛总>>做钢贸的，行情差，office暖气都没开。[[role.finance|出纳]]倒给我一杯热水。
        mixed 2025-12-22 [[intent.callback,nextstep|She'll be at her desk Wednesday at ten, asked me to ring then]]. [[objection.contract|卡住的就是自动续约那条]]。圣诞树下一堆礼物没人拆。[[objection.price|还有一句，每个user一百二她要九十九]]。
        mixed 2026-06-05 <<person|阿May>>的抱怨跟我们没关系，是楼下快递柜。说了十五分钟。我问她<<product|label printer>>有没有再卡，她说没有，换了纸就好了。[[sentiment.positive|她还说我是唯一会回头来问的sales]]。
        mixed 2027-03-05 [[intent.none|Declined the whole thing in one email, 五个字：谢谢不需要]]。我还是去了一趟，前台说<<person|Iain>>在开会。
        mixed 2025-10-21 他们的agency推荐了<<competitor|Mailchimp>>，[[objection.competitor|<<person|Tina>>觉得先试那个比较省事]]。[[objection.need|她说自己一个月才发两封newsletter，用不着<<product|营销自动化>>]]。
        mixed 2026-01-08 [[role.procurement|Category buyer]] <<person|Mr Pang>> 请我坐下，开门见山：[[objection.price|年费减一万，马上签]]。[[competitor.flaw|他讲上一家改了三次报价，越改越高，他把人轰走了]]。
        mixed 2027-08-18 [[role.influencer|董事长的私人顾问，什么会都坐最里面，一句"再看看"就够把案子压下去]]。今天这位<<person|闻老>>没说再看看，[[intent.demo|让我当场开机演给他看]]，还问了我们的<<product|国密网关>>有没有certificate。
        mixed 2025-07-10 [[risk.delivery|Two of our three installers quit this week；<<person|Shirley>>八月初要装的<<product|AP>>我不敢拍胸脯]]。她还不知道，我打算[[nextstep|周六先自己去把线走了]]。
        mixed 2027-01-07 第三次来，终于见到真佛<<person|欧阳总>>。[[intent.buy|<<product|文档加密>>他要，五百点]]，[[objection.contract|验收条款要改成试运行满一个月]]。[[nextstep|一月十四号带final contract上门]]。
        mixed 2025-06-05 <<person|Jacky>>用粤语跟我讲得很快，大意：[[competitor.flaw|<<competitor|PCCW>>的人来一次收一次上门费]]，[[risk.churn|现在她也在看我们以外的选择]]，[[objection.price|还有，年费先便宜一点再讲]]。
        mixed 2026-09-18 I went in expecting a fight and got a cup of oolong. <<person|Ms Fung>>只想知道旧<<product|laptop>>回收怎么做，数据擦除有没有证书。我给她看sample，她收进文件夹。之后带我看了他们窗台上的多肉。
        mixed 2025-10-30 [[role.technical|后端组长]]<<person|小滕>>把我们的<<product|message queue>>压到爆，[[objection.trust|他说丢了三条，三条他都不能接受]]。[[competitor.praise|同样的脚本<<competitor|腾讯云>>一条没丢]]。[[nextstep|我们研发下周二给root cause]]。
        mixed 2027-04-28 老板娘<<person|Winnie Ko>>：[[objection.budget|装修超支三成，IT的钱没了]]。[[intent.trial|不过她问能不能先借四台<<product|平板>>撑到暑假]]。
        mixed 2026-02-20 A thin day. <<person|Harvey>>在香港，我在深圳，他在深圳的时候我在香港。最后在福田口岸的星巴克碰了十分钟，他收了我的pricing sheet，塞进背包，跑去赶高铁。
        mixed 2025-12-08 [[objection.competitor|集团里面已经有两家子公司签了<<competitor|金蝶>>，他没理由单独跟我们]]。<<person|封总>>说得合情合理，fair enough。[[role.influencer|能改变这局面的只有集团的数字化顾问<<person|Emily>>，她的意见一言九鼎]]。
        mixed 2027-09-01 [[risk.churn|不续<<product|EDR>>，定了]]。[[sentiment.negative|理由写了一页半，第一条就是我们客服态度]]。[[role.technical|IT director]]<<person|Mr Basu>>还是请我喝了一杯咖啡。
        mixed 2026-05-19 [[intent.quote|Quote for 12 <<product|label printers>> and <<product|ribbon>>, please]]——<<person|Sally>>一进门就讲。[[objection.delivery|但是她半信半疑，说去年那台等了七个礼拜]]。
        mixed 2025-03-03 她们公司在搬系统，从<<competitor|金蝶>>到集团的<<competitor|SAP>>，全员不许请假。<<person|Lulu>>站在走廊讲了两分钟就被叫回去。我的事等于零进展，把一盒蛋挞留在pantry，[[role.finance|她们的会计]]吃了三个。
        mixed 2027-06-11 <<person|阿森>>拉我去抽烟，说[[role.decider|其实老板早就放手，合同都由他定]]。然后[[objection.price|嫌我们<<product|语音网关>>要价太狠，压到六折才谈]]。我抽完那根烟，no comment。[[competitor.flaw|他自己讲，之前那家两分钟一次杂音，客人骂到他头上]]。
        mixed 2026-07-07 [[competitor.praise|<<competitor|Shopify>> just works, says the girl on the counter]]. 老板<<person|Quentin>>不同意也不反对。我演示了一遍我们的<<product|POS>>怎么开单、退货、换货，收银妹看得比老板认真。
        mixed 2025-09-12 [[objection.authority|这个改动要过change advisory board，每月就开一次]]。<<person|张工>>在群里发了排期，[[nextstep|我们排在十月九号那场]]。[[role.user|以后盯<<product|监控大屏>>的就是他那个小组]]。
        mixed 2027-03-31 <<person|Carl>>没讲价钱也没讲竞争对手，光讲去年那次洪水。水淹到二楼，机房在三楼，差一点。他现在每年夏天把所有backup tape带回家。我听得后背发凉。
        mixed 2025-02-04 财神节。[[risk.payment|老板说先欠着，等他的工程款下来]]。[[objection.budget|新的他一样都买不起]]，我们的<<product|NVR>>那单先放着。
        mixed 2026-10-27 [[intent.demo|约demo]]，他自己提的，[[nextstep|周四十点，十五分钟，多一分钟都不行]]。<<person|Gareth>>是那种用timer开会的人。[[objection.trust|他先打预防针：我对没上市的vendor一向没信心]]。
        mixed 2027-05-14 我去之前以为今天要谈discount。<<person|Mandy>>没提。她提的是另一件事：[[risk.delivery|她把交货地改成了乌鲁木齐，而我们的物流到那里要十八天，赶不上六一]]。
        mixed 2025-08-15 [[sentiment.positive|"Best support in town", she tells everyone at the tea break]], and [[intent.buy|she added the <<product|phone module>> without asking the price]]. <<person|Ruby>>明年退休，我会想念她。
        mixed 2026-12-11 [[competitor.flaw|那家<<product|签到机>>排队的时候认不出戴口罩的人]]，<<person|阎主任>>讲了两年。我们的那台认得出，她试了试。[[intent.quote|当场要二十台的quotation]]，[[nextstep|我今晚发]]。
        mixed 2027-02-25 会上来了八个人，六个没讲话。[[role.procurement|Procurement]] <<person|Ms Nair>> 在最后问：[[objection.contract|你们凭什么要预付一半]]？[[objection.competitor|她说另外两家都是货到付款]]。
        mixed 2025-05-12 去了一趟昆山，两个半小时。厂长出差了，副厂长<<person|孔工>>接待，他带我看了新装的涂装线，蓝色的机器人，德国货，很安静。后来在食堂吃的红烧鱼。[[objection.authority|IT的事总部说了算，他不插手]]。
        mixed 2026-08-21 有一句说一句，[[sentiment.negative|我们的implementation搞砸了，他们周末白加了两天班]]。<<person|Mr Choi>>说[[risk.churn|十二月那份renewal他不敢替我们保证]]。
        mixed 2027-07-20 [[role.finance|Treasurer]] <<person|Mrs Sinha>>: [[objection.price|汇率那一块你们赚太多]]，[[competitor.praise|<<competitor|Wise>>的<<product|商户账户>>几乎是中间价]]。她翻手机给我看实时价。
        mixed 2025-11-20 她九月份提过的timing问题已经解决，新总监到位了，project重新排上去。今天就是跟<<person|Olive>>和她的同事一起过了一遍milestone，每个人都拿到了时间表。会议室的白板笔全没水。
        mixed 2026-04-07 [[objection.need|"有<<product|微信群>>还要什么<<product|工单系统>>"]]，<<person|耿老板>>。[[intent.none|说白了就是a flat no]]。他的狗倒是很喜欢我。
        mixed 2027-08-25 [[intent.buy|Confirmed: 200 <<product|headsets>>, white]]. 但我们美国仓库那边[[risk.delivery|只剩黑色一百三，白色十月才有，开学前交不齐了]]。<<person|Trisha>>[[nextstep|下午等我回话]]。
        mixed 2025-01-13 <<person|老葛>>干了三十年，他的话是：[[objection.trust|云上的东西，哪天你们把账号一停，我找谁哭去]]？[[role.influencer|车间主任们全看他脸色]]。后来我们下了两盘棋，我全输。[[intent.quote|临走他要一份离线版<<product|MES>>的报价]]，[[nextstep|周三发]]。
        mixed 2026-06-26 <<person|Denise>>带着baby来开会，baby睡得很好。她[[objection.timing|要等产假结束、十月回来才处理<<product|CRM>>的事]]。[[intent.callback|让我到时打给她]]。
        mixed 2027-01-22 [[intent.none|No interest this year or next]], wrote <<person|Mr Van Dijk>>. 我还是送了台历，门卫收下了，门卫问我有没有多一本。
        mixed 2025-07-29 [[objection.competitor|他把我们和<<competitor|奇安信>>并排列了一张scorecard，十七项，我们输九项]]。[[competitor.praise|等保的模板人家现成的]]，<<person|上官科长>>用红笔圈出来。
        mixed 2026-03-20 <<person|Ella>>: "We signed with you because of <<person|Marcus>>." <<person|Marcus>>上个月离职了。[[risk.churn|她说她要重新想想还留不留]]，[[nextstep|我约了她下周五和新的account director吃饭]]。
        mixed 2027-05-28 [[role.technical|系统管理员]]<<person|小敖>>刚毕业一年，一个人管四百台<<product|desktop>>，[[intent.demo|求我教他看看<<product|MDM>>是怎么推软件的]]。他桌上有一瓶B群。
        mixed 2025-04-18 Good Friday, 香港停，深圳开。<<person|Mr Au Yeung>>的深圳office在车公庙。[[objection.authority|他讲香港董事不签他一分钱都动不了]]。[[sentiment.positive|自己倒是一直帮我们讲好话，说用着放心]]。
        mixed 2026-11-09 问他<<competitor|AWS>>怎么样，[[competitor.flaw|"账单像天书，请了一个人专门看"]]。问他我们怎么样，[[sentiment.positive|"账单我自己看得懂"]]。<<person|Saul>>讲话就是这么省字。
        mixed 2027-06-25 [[intent.trial|先给两套<<product|会议音箱>>摆在十八楼听一个礼拜]]。[[role.user|听的人是他们六个翻译，最挑耳朵]]。<<person|Bernice>>做coordination。[[nextstep|周一我送过去]]。[[intent.buy|<<product|麦克风>>不用试，<<product|无线麦>>四支直接买]]。
        mixed 2025-09-29 季度末冲数，<<person|Howard>>知道，[[objection.price|所以趁机再要两个点]]。我没忍住笑。[[intent.buy|最后<<product|licence pack>>他拿了三包]]。
        mixed 2026-01-27 [[risk.payment|工厂门口拉了横幅，工人要工资]]。<<person|洪老板>>在里面没出来。我们在里面有六台租的<<product|大幅面打印机>>，[[nextstep|明天跟我们legal商量能不能先拉回来]]。
        mixed 2027-03-19 <<competitor|钉钉>>那边今年没有来过人，<<person|Amber>>说。她也没有在找。她就是想看看同行都用什么。我讲了三家的做法，她问能不能匿名，我说可以。聊到她的马拉松，PB三小时五十。
        mixed 2025-12-29 年末最后一单：[[intent.buy|<<person|Mr Teo>> took the <<product|email security>> for three years]]. [[role.decider|他是唯一签字人]]，所以快。出来天已经黑了，海边有人放烟花。
        mixed 2026-08-07 [[competitor.flaw|他的上一家老是换发票抬头，税局都来问过]]。[[role.finance|财务主管]]<<person|欧姐>>最看重这个。[[objection.contract|她要我们在contract里写死billing entity]]，[[nextstep|明天法务改完给她]]。
        mixed 2027-02-15 <<person|Ken Wat>>说[[objection.timing|董事局五月换届，换完再开新project]]。[[objection.need|而且他的人嫌<<product|知识库>>没人会去写，建了也白建]]。
        mixed 2025-06-26 这家的电费单比我年薪高。矿机早搬走了，现在做渲染。<<person|阿祖>>要<<product|显卡>>，我们不单卖，整机他又不要。我给他介绍了一个同行，他谢了我，还转了条moments。
        mixed 2026-12-04 [[objection.delivery|"Your installer came on the wrong day. Twice."]] 她没有大声。[[objection.trust|<<person|Prudence>>说她开始怀疑我们接不接得住七家分校]]。
        mixed 2027-09-13 [[role.procurement|采购代表]]<<person|熊姐>>代她老板讲，bullet point三条我抄下来：[[objection.price|一、总价破不了九十万不用来]]；二、报价单要盖骑缝章；三、[[nextstep|十六号中午十二点封标]]。
        mixed 2025-03-14 出门前接到<<person|Benny>>的voice message，五十七秒，前五十秒讲他家的狗，最后七秒：[[intent.callback|got to talk about the <<product|VPN>>, ring me]]。
        mixed 2026-07-14 [[competitor.praise|<<competitor|石墨>>多人一起改也不卡]]，整个编辑部都这么讲。[[objection.need|她不想为了几个功能让大家重新training]]。<<person|禾子>>用的是纸笔，很妙。[[role.procurement|管采买的<<person|阿桃>>]]收了我的资料。
        mixed 2027-04-23 They moved our <<product|file server>> to the new floor by themselves, over a weekend, no drama. 我带去的工程师没活干，跟着吃了一顿火锅。<<person|阿顺>>脸上都是得意，确实该得意。
        mixed 2025-10-10 [[risk.churn|已经有一半的店在用别家的<<product|扫码点餐>>]]，HQ假装不知道。<<person|Ashley>>偷偷给我看后台，[[nextstep|二十号约了她们区经理谈]]。[[competitor.praise|店长们说那个上菜快、客人会用]]。
        mixed 2026-05-29 [[objection.trust|"You change account managers like socks."]] <<person|Mr Lum>>说完自己先笑了。[[role.influencer|旁边的<<person|Ms Quek>>没笑，她是他的军师]]。
        mixed 2027-01-13 [[sentiment.negative|上门迟到两个钟，客人一肚子火，茶都没给一杯]]。[[nextstep|<<person|Rosanna>>要我周五前交一份incident report]]。
        mixed 2025-08-26 <<person|Jude>>讲[[objection.competitor|他老婆的公司用<<competitor|Notion>>，他也想跟着用]]。我们的<<product|wiki>>他试过一次，没有再打开过。[[objection.price|一人一月六十他也嫌多]]。
        mixed 2026-10-14 [[competitor.flaw|<<competitor|Zoom>> got the invoice address wrong six months running]]. [[objection.competitor|可是<<person|Vera>>还是打算留在那边，说大家习惯了那个蓝色按钮]]。
        mixed 2027-07-06 [[objection.delivery|上海的lead time要四十天她觉得荒唐]]。<<person|裴总>>说她自己卖鲜花，四十小时都嫌长。[[objection.competitor|她顺手给我看另一家的承诺函：十五天]]。[[intent.callback|我去问清楚之后，她等我电话]]。
        mixed 2025-04-11 [[risk.delivery|Customs hold on the <<product|card readers>>, day nine. 周末的音乐节肯定用不上了]]。<<person|Felicia>>已经在借别人的，[[risk.churn|还说明年的场不一定再找我们]]。
        mixed 2026-03-04 如果<<person|Mr Sham>>下个月真的调去新加坡，这边谁管还不知道——他自己都还不知道。今天他给我讲了调动的来龙去脉，讲了一个小时，I said four sentences。
        mixed 2027-08-13 [[risk.payment|他说要拿两车饮料抵我们的账]]，真的假的。<<person|甄老板>>的supermarket关了两家，[[role.decider|剩下三家他太太说了算]]。
        mixed 2025-05-22 [[intent.none|一听是software sales就挂了视频]]。<<person|Yolanda>>介绍的，她也很尴尬，转头请我喝奶茶。
        mixed 2026-09-25 [[objection.trust|"Is your data centre really tier 3? Prove it."]] <<person|Dr Pun>>要证书原件。[[nextstep|下周一我陪他去机房看]]，[[objection.budget|虽然他讲今年横竖没有钱了]]。
        mixed 2027-06-02 六一第二天，玩具公司，仓库里全是空箱子。[[role.user|拣货员一人一把<<product|PDA>>，手上起茧]]。[[intent.trial|<<person|童经理>>愿意给一条线试我们的<<product|指环扫描器>>]]。
        mixed 2025-11-12 [[intent.demo|做个中文界面的demo给总监看]]，是<<person|Ines>>的要求。她自己葡语英语法语都会，唯独不认中文字。[[objection.timing|不急，她讲明年春天再说]]。
        mixed 2025-02-11 <<person|康总>>拍桌子那种爽快：[[intent.buy|<<product|ERP>>上，四十个点]]。[[objection.price|钱嘛，凑个整，零头抹掉]]。[[role.finance|旁边管账的嫂子]]咳了两声。
        mixed 2026-09-08 Twenty minutes with <<person|Geraldine>>. [[risk.churn|Her team is halfway out the door to <<competitor|Monday.com>>]]. [[sentiment.negative|她说我们的app在安卓上天天闪退，报了四次石沉大海]]。[[nextstep|今晚六点前我要给她一个fix的日期]]。
        mixed 2027-04-06 陆家嘴，外资行，门卡要押护照。[[role.technical|安全架构师]]<<person|Dr Weiss>>德国口音，[[objection.trust|他说中国团队写的<<product|agent>>他总部不会放心]]。我说源码可以审。他写下来了。
        mixed 2025-12-12 双十二凌晨跟客户一起盯盘，<<person|小丸子>>点的烧烤。Order量比去年高四成。Dashboard全绿，大家开始打瞌睡。两点她老板发红包，我也抢了三块八。
        mixed 2026-06-15 [[objection.competitor|<<person|Mr Doshi>> is also talking to <<competitor|Tata>> and makes no secret of it]]. 他觉得[[objection.price|我们的day rate高得没道理]]。[[intent.quote|叫我重新报一个fixed price的<<product|数据迁移工具>>]]。
        mixed 2027-08-06 写在手机上：<<product|收款盒子>>，一百二十台，[[intent.buy|客户点头了]]。[[risk.churn|旧的那款他说年底全停，别家会进场]]。[[nextstep|下礼拜二<<person|牛经理>>来深圳验货]]。[[risk.delivery|supplier刚说缺料，验完也未必有得ship]]。
        mixed 2025-07-21 [[competitor.flaw|<<competitor|八爪鱼>>抓的数据错行，要人工再对一遍]]，<<person|小满>>一边说一边给我看。[[objection.trust|我们的她也怀疑，怕网页一改版就废]]。她对面坐的实习生天天就是对这个。<<product|RPA>>这个词她是今天才学会的，[[intent.demo|想看一遍真的跑]]，[[nextstep|周五下午我带电脑来]]。
        mixed 2026-04-08 [[objection.authority|approval要院办会签，七个章]]。[[role.influencer|信息科人微言轻，护理部<<person|丘主任>>说好院里才肯听]]。<<product|移动查房车>>她推着走了一圈，[[sentiment.negative|嫌轮子响，说像拖行李箱]]。[[nextstep|下周三换一副静音的给她试]]。
        mixed 2027-01-28 赶在放假前跟<<person|Tracy>>对了renewal的人数，没有增没有减。她今年去北海道。楼下在贴福字。她说现在的vendor们里她只记得两个人的名字，另一个是送水的。
        mixed 2025-05-27 嗯，[[intent.none|<<person|Ludwig>> closed the file, thanked me and walked out]]. 老实说意料之中，[[objection.need|他们内部已经有人写了一个一样的<<product|approval tool>>]]。
        mixed 2026-11-23 [[role.procurement|采购部的副经理]]<<person|韦小姐>>：[[competitor.praise|<<competitor|联想>>的销售三天两头给她跑材料]]，[[competitor.praise|备件库就在隔壁街]]。我[[nextstep|周四带service manager过去讲我们的spare policy]]。
        mixed 2027-05-25 [[objection.budget|钱要到十月新财年]]，<<person|Stuart>>口头讲的。他的office换了一幅画，一条很大的鱼。[[intent.callback,nextstep|叫我九月底给他打个电话]]。
        mixed 2025-03-10 从早到晚就做一件事，陪<<person|费工>>把三个机房的<<product|PDU>>一个个拍照，一百七十个，编号对不上的有九个。他说[[sentiment.positive|别家sales从来不进机房，你是头一个]]。腰酸背痛。
        mixed 2026-08-28 "[[competitor.flaw|They billed me for users who died]]," 他说的是<<competitor|Adobe>>，讲得全桌都笑。[[role.decider|这种事他自己作主]]。[[intent.trial|要了一个我们的<<product|PDF editor>>试用号]]。
        mixed 2027-02-04 年廿九还在chase payment。[[risk.payment|<<person|Mr Hung>>答应的三次都食言，听说连租金都欠]]。老婆在娘家等我。
        mixed 2025-10-17 <<person|童童>>，[[role.user|社区团购的团长，一天在<<product|开团助手>>里泡十小时]]，[[objection.competitor|她说<<competitor|快团团>>全free，我们收钱，自己看着办]]。送我一袋橘子。
        mixed 2026-02-06 The <<product|core router>> cutover at Lok Ma Chau went clean. 客户的人比我们还紧张，<<person|阿海>>默念阿弥陀佛。四点收工，没有收尾事项。天光了，去吃肠粉。
        mixed 2027-07-05 [[objection.delivery|"三个月前答应我的<<product|SSO>>开关，现在在哪里？"]]<<person|Beatrice>>问的。她[[objection.trust|说对我们的roadmap已经只当故事听]]。
        mixed 2025-09-04 [[intent.demo|董事会秘书要一个十分钟的live show]]，[[nextstep|九月十六开会当天，在虹桥的酒店]]。她叫<<person|奚姐>>，[[role.influencer|董事们私下都先问她哪家靠谱]]。
        mixed 2026-05-08 一个礼拜前投诉的那个login，已经修好，<<person|Kristy>>回邮件确认了。今天顺路送文件，她在开会。前台换了新的香薰，柚子味。
        mixed 2027-03-24 [[intent.buy|<<person|Mr Lok>> gave me a signed PO for the <<product|tape library>>, 居然真的有人买<<product|磁带>>]]。他做影视archive，五十年的片子。[[objection.contract|就是要我们答应十年备件，写进合同]]。
        mixed 2025-01-27 快过年了，<<person|小安>>给我算一笔TCO：[[objection.price,objection.competitor|同样五年，<<competitor|浪潮>>比我们少十一万]]。[[competitor.flaw|不过那边坏了要寄济南，他自己也抱怨等过二十天]]。
        mixed 2026-10-09 <<person|Rosalind>>, [[role.finance|group finance director]], came in late, read one page and said: [[objection.timing|not before the merger closes]]. 那份paper我准备了三天。[[objection.authority|His board has the last word anyway]].
        mixed 2027-06-16 客户把<<competitor|Atlassian>>的合同拿出来给我看，[[risk.churn|原来他们上个月就签了那边，我们的<<product|project board>>撑到八月]]。<<person|Gino>>觉得不好意思，[[sentiment.positive|说我们三年没出过一次错]]。
        mixed 2025-08-06 暴雨黄色预警，地铁限流，还是去了。<<person|邬老师>>带着一群志愿者在装旧电脑捐山区。她聊他们的捐款渠道，多数是个人十块二十块。我捐了一百。Business没提，也不好意思提。
        mixed 2026-12-24 [[risk.delivery|圣诞前最后一班船没赶上，<<product|cash drawer>>要一月中]]。<<person|Connie>>：[[objection.delivery|我早就说过你们不准时的]]。
        mixed 2027-04-16 长宁这家牙科连锁，[[competitor.praise|前台们怀念老系统，说打字快、不卡]]，老系统的厂家三年前没了。[[role.user|每天点它的是二十二个前台，分七家店]]。[[intent.quote,nextstep|下周三前要看七家店的proposal和价]]。
        mixed 2025-06-13 <<person|Mr Abe>> asked, very politely, [[objection.trust|whether we'd still exist in 2030]]. 然后鞠躬，送我到电梯，等电梯门关上才直起身。
        mixed 2026-03-16 三一五刚过，全公司在查隐私条款。[[objection.timing|<<person|Clara>>说compliance整改做完以前都排不上]]。[[intent.none|<<product|会员画像模块>>她明确不要]]。
        mixed 2027-08-30 "[[objection.need|Why would my drivers need an app? They have phones.]]" <<person|林老板>>的车队四十台。我解释<<product|dispatch app>>跟打电话的分别，讲到司机都围上来听。
        mixed 2025-11-05 [[intent.buy|小单，两台<<product|NAS>>，十六T]]，<<person|辛姐>>微信转账，五分钟搞定。她隔壁的<<competitor|群晖>>经销商看着我，我有点心虚。[[objection.budget|大的那台要等她明年有闲钱]]。
        mixed 2026-07-17 听[[role.technical|平台工程主管]]<<person|Mr Haddad>>讲了两个小时的Kubernetes。[[competitor.praise|<<competitor|Google>>那边的托管版他给九分]]，[[objection.competitor|我们的给六分，所以八成去那边]]。[[nextstep|他给我到七月底补课]]。
        mixed 2027-01-19 [[objection.contract|Indemnity上限她们要无限，我们死守一倍年费]]。<<person|Celine>>是外面律所请来的，每句话都计时收费。[[nextstep|周五第二轮redline]]。
        mixed 2025-04-30 想起来补记：<<person|Mr Pak>>上周说的那批<<product|webcam>>，八支，是前年九月下的单，早交完了，不是新的。他只是找不到保修卡。我重发了一张。
        mixed 2026-09-21 [[sentiment.negative|她当着所有人说我们的consultant不专业，PPT里写错她们公司名]]。[[risk.churn|下半年的<<product|CDP>>扩容她要重新开标，老的那一半也放进去一起标]]。<<person|胥总>>气场很大，[[role.procurement|她身边那位招标经理]]全程录音。
        mixed 2027-05-12 汶川那天，公司默哀。<<person|Edith>>是四川人，讲着讲着哭了。No agenda, 今天就陪她坐了坐。后来她自己擦干眼泪，问了一句[[intent.callback,nextstep|周五能不能打给她，她想谈<<product|异地备份>>]]。
        mixed 2025-02-26 [[role.procurement|Contract manager]] <<person|Ms Oei>> 发来的redline里只有一句红的：[[objection.contract|late fee要删掉]]。[[intent.buy|别的都OK，<<product|scheduling module>>照签]]。
        mixed 2026-05-18 [[competitor.flaw|旧的IT外包，老板换了三个，每次来修都先问密码]]。<<person|庄太>>开幼儿园的。[[objection.trust|她问我：你们几个人？明年还在不在？]]我给她看公司照片。[[nextstep|十号她来我们office坐坐]]。
        mixed 2027-09-08 这家律师楼二十年没换过vendor，[[risk.churn|今年换了office manager，第一件事就是叫我们别再自动续]]。<<person|Hamish>>三十出头，讲话飞快。
        mixed 2025-07-07 [[objection.price|七月七，<<person|蓉姐>>送我一句话：再减，减到我心动为止]]。[[role.decider|这家店她和她妈各占一半，但最后say yes的是她妈]]。两人都在吃西瓜。
        mixed 2026-01-14 [[intent.trial|Wants to run it in one classroom first]]，就是那个<<product|互动白板>>。[[nextstep|周末我去装好]]。[[role.user|两个数学老师自告奋勇]]。<<person|曲校长>>想看孩子会不会分心，[[competitor.flaw|他说以前那块三天两头要校准]]。
        mixed 2027-02-22 今天去check他们的new <<product|kiosk>>，位置不好，在厕所旁边。客人不是不用，是找不到。<<person|Mr Ong>>也这样认为，他早上已经叫人移到门口。对我们没意见，对装修公司有。
        mixed 2025-10-24 <<person|阿标>>说[[objection.budget|公司把所有IT支出都停了，连支笔都不让买]]。[[risk.payment|我们上季的帐他叫我"不要抱太大希望"]]。[[sentiment.negative|我多问一句他就火了，说我们跟追债的一样]]。
        mixed 2026-06-03 他们HK head office有个[[role.finance|management accountant]]叫<<person|Tess>>，管allocation。[[objection.authority|钱她同意，可集团采购还要再压一道章]]。她给我看成本分摊表，我看到我们占零点三个百分点。
        mixed 2027-07-12 [[intent.quote|Rough number for 40 <<product|body cams>>?]] <<person|Kwok Sir>>以前是警察，[[objection.trust|审我跟审犯人一样，问我们的视频会不会外流]]。我出了一身汗。
        mixed 2025-05-02 劳动节on call。客户的<<product|排号机>>重启了一次自己恢复，原因是清洁阿姨拔插头吸尘。<<person|Lance>>哭笑不得，在插头上贴了张骷髅头。
        mixed 2026-11-10 [[objection.competitor|<<person|Mr Fan>>的女婿在<<competitor|华为>>，他说family first，胳膊肘不能往外拐]]。[[competitor.praise|而且那边的<<product|存储>>他家厂里五年没坏过一块盘]]。我跟他聊了两个小时象棋，他留我吃饭。
        mixed 2027-03-02 <<person|Amelia>> on the phone, 三十秒：[[intent.buy|renew, same seats]]; [[nextstep|invoice by Friday]]; [[sentiment.positive|"and tell <<person|阿德>> he's a star"]]. <<person|阿德>>是我们second line的。
        mixed 2025-08-27 [[risk.churn|<<product|短信网关>>的volume三个月掉了八成，估计已经切走了]]。<<person|章经理>>说是淡季，我在前台看到<<competitor|容联>>的挂历。[[objection.price|他倒是讲过每条再低两厘就好了]]。
        mixed 2026-04-30 [[intent.demo|五一后要我去给她的合伙人演一遍]]，她没说哪天。<<person|甘医生>>开医美，[[objection.price|觉得<<product|预约小程序>>一年收六千是daylight robbery]]。她的诊所一屋子玫瑰味。[[objection.competitor|她闺蜜推荐的那一家她也约了]]。
        mixed 2027-06-21 夏至。<<person|Roderick>>给我讲他十五岁从汕头坐船来香港，做过修表、卖鞋、最后做电子零件。铺子里九万种料，全在他脑子里。他女儿想把这些录进系统，他说录了他就没用了。No deal, worth remembering.
        mixed 2025-12-03 [[competitor.flaw|隔壁那家MSP答应24小时，结果除夕没人接]]，<<person|Ms Barros>>讲了三分钟。[[competitor.praise|不过那家的女project manager她到现在还夸]]。[[nextstep|我周一带我们的oncall roster给她看]]。
        mixed 2026-08-10 [[role.technical|数据库管理员]]<<person|郝工>>看<<product|审计模块>>看了三小时，zero comment。最后[[objection.delivery|只问一句：你们说两天部署，上次答应两天做了九天，这次几天]]？
        mixed 2027-01-15 [[intent.callback|Ring me after the AGM]], 这是<<person|Noreen>>的原话。[[role.decider|Answer在她哥哥手里，股份他占七成]]。
        mixed 2025-03-26 <<person|古总>>："[[objection.timing|先把headcount招齐，再谈<<product|呼叫中心>>]]。"[[objection.need|又讲，就五个客服，一人一部手机，够了]]。招聘海报还是我帮他贴的。
        mixed 2026-10-23 没人约，自己上门，[[intent.none|被婉拒在门口：我们和<<competitor|IBM>>绑到2032]]。保安大哥给我指了一条近路去地铁。
        mixed 2027-05-06 [[role.finance|The CFO]] quit on Monday [[risk.payment|and nobody signs cheques now]]，<<person|Pearl>>急得团团转。我们四月的<<product|VoIP>>账单夹在里面。
        mixed 2025-06-18 六一八，仓库通宵。<<person|敏敏>>没空讲话，指了指墙上：[[risk.delivery|我们promise的三十把<<product|无线扫描枪>>只到了十把，剩下的今天肯定来不了]]。她用剩下的力气白了我一眼。
        mixed 2026-07-24 [[intent.trial|两百个<<product|phishing simulation>>账号，先试一轮]]。<<person|Gavin>>说上次他自己也点了链接，很丢脸。[[role.influencer|主推这件事的是内审<<person|Ms Teh>>，没有她管理层根本不会听]]。
        mixed 2027-08-20 Client event at the Peninsula, 我们sponsor了茶歇。<<person|Mr Dalal>>介绍我认识三个人，名片都拍照存了。没有谈任何case，就站着吃司康饼。
        mixed 2026-01-05 新年第一周，<<person|Bosco>>就开口：[[objection.price|今年不降价没得谈]]。[[objection.competitor|他抽屉里还放着<<competitor|Commvault>>的offer]]，[[nextstep|礼拜五之前要我的final number]]。
        mixed 2027-04-08 Finally a yes. [[intent.buy|<<person|Ms Rahman>> wants the <<product|identity module>> for all 900 staff]]. [[objection.delivery|她最怕我们人手不够，三个月rollout做不完]]。[[nextstep|周二我带rollout manager去见她]]。
        mixed 2025-07-28 广州过来的高铁晚点，会改到饭桌上开。<<person|钟总>>点了一桌潮州菜，全程在教我怎么挑响螺。他的两个合伙人讲起当年摆地摊卖手机壳。账是他付的，next one on me。
        mixed 2026-10-16 [[sentiment.negative|"你们那个app改版之后我连自己的账单都找不到"]]，<<person|尤姐>>把手机塞给我。[[risk.churn|她手指一划，桌面上已经装好了另一家的]]。我帮她找到账单，用了四分钟。
        mixed 2027-02-02 [[competitor.flaw|上一个做网站的，源码不给，域名也不给]]，<<person|Mr Tolentino>>打官司打了一年。他这次[[objection.contract|要求合同第一条就写IP归他]]。[[role.decider|公司他百分之百持股，他定]]。
        mixed 2025-09-18 九一八，沈阳客户在上海的分部。<<person|佟工>>说[[role.technical|两地的网络都是他在设计]]，[[competitor.praise|<<competitor|锐捷>>的<<product|无线控制器>>他闭着眼都会配]]。[[objection.need|想不出migrate的理由]]。
        mixed 2026-06-12 Spoke to <<person|Jo>> for the length of one cigarette. 没讲产品，没讲钱，讲她妈妈住院。我帮她联系了一个认识的医生。回公司路上收到她的谢谢。
        mixed 2027-08-11 Bad news first：[[risk.delivery|<<product|电子价签>>的<<product|电池>>批次被recall，开业那天只能先贴纸的]]。再讲好的：[[sentiment.positive|<<person|苗店长>>说我们起码提前讲了，够坦白]]。
        mixed 2025-04-01 愚人节，<<person|Colin>>在line上写：[[intent.buy|we'll take a thousand <<product|tablets>>]]，我心跳停了一拍。结果不是玩笑，[[nextstep|四号开会谈分批交]]。
        mixed 2026-12-09 <<person|Mr Sandhu>>问得很犀利：[[objection.trust|你们那份SOC 2是去年的，今年的呢？]] 我答不上来。[[role.finance|他旁边的cost controller]]一直按计算器。[[intent.callback,nextstep|让我礼拜一上午打过去补答]]。
        mixed 2027-06-29 虽然合同九月三十到期，<<person|Jolene>>完全没有提stay or go，照样跟我讨论新人怎么教。她去年生的那对双胞胎已经会走路，办公室里到处是玩具。
        mixed 2025-02-24 [[objection.authority|一万以下regional manager批，我们这个一万零五百]]。<<person|符经理>>说要不你改成九千九。[[intent.quote,nextstep|明早发一版九千九的]]，<<product|蓝牙打印机>>少一台就行。
        mixed 2026-08-13 [[competitor.praise|The <<competitor|Microsoft>> rep got them trained in a day, free]]. [[objection.competitor|<<person|Mrs Bannerji>> sees no reason to look past that]]. 我吃了她们的咖喱角，真好吃。
        mixed 2027-01-26 [[risk.churn|这个月底最后一天，他们把我们的<<product|payment API>>停了]]，<<person|小贝>>没解释。上个月倒是听[[role.user|天天跑对账的<<person|阿芳>>]]提过[[objection.price|老板嫌每笔两毛太多]]。我打了三通电话，第三通他接了，说在开会。
        mixed 2025-11-17 见了<<person|Ms Okada>>。她手上五个项目，一个一个讲给我听，只有一个跟IT沾边。我把那一个缩成一页纸给她。窗外在拆棚架，竹子一根一根往下递，看得入迷。
        mixed 2026-03-23 [[intent.demo|"带机器来，当着我厨师的面点一单"]]，<<person|华哥>>。[[role.user|后厨五个人要看<<product|厨房显示屏>>]]，油烟大，屏幕要heat-resistant。[[nextstep|二十六号下午两点半，午市收了之后]]。
        mixed 2027-05-17 <<person|Jerome>> compared line by line. [[objection.price,objection.competitor|Ours came out eighteen per cent above <<competitor|Cisco>>]], 他自己都吓一跳。[[competitor.flaw|但是那边的licence要绑三样别的东西，他说是捆绑销售]]。
        mixed 2025-08-04 [[role.procurement|集团总采]]<<person|狄总>>难得露面，坐了十分钟。讲完他们明年的品类策略就走。[[objection.budget|最后补了句今年IT的池子已经放干了]]。
        mixed 2026-09-29 国庆前把<<person|阿芝>>那边的<<product|付款终端>>全部检修了一遍，十四台，两台换了<<product|电池>>。她一边包月饼一边看我修。No new request，也没有不满意。
        mixed 2027-03-11 [[risk.payment|他的意思是先用着，钱等卖了楼再给]]。<<person|Mr Ngan>>的楼挂了八个月没人看。[[objection.timing|新project一律等卖了楼]]。
        mixed 2025-05-29 端午前，粽子换情报：<<person|Lena>>讲[[role.influencer|老板最近什么都听那位新来的strategy advisor，没她的好话什么都过不了]]。名字她不敢讲。
        mixed 2026-11-06 [[intent.trial|先给我一个月的<<product|翻译耳机>>，三副，我带去广交会]]，<<person|骆总>>说。[[objection.trust|又说见过太多PPT产品，没用过一律当假的]]。
        mixed 2027-07-29 [[intent.none|"Not for us, thanks"]] 就完了，从进门到出门三分钟。[[objection.trust|临走一句：你们在大陆连个公司都没有吧]]。那层楼的咖啡机倒是Marzocco。
        mixed 2025-01-08 <<person|阮工>>的机房在负二层，信号没有。[[competitor.praise|<<competitor|艾默生>>的<<product|精密空调>>他赞了十分钟]]，我们的[[objection.trust|他担心<<product|压缩机>>是no-name杂牌]]。[[nextstep|周四把<<product|压缩机>>的铭牌照给他]]。
        mixed 2026-05-11 Happy customer visit. [[sentiment.positive|<<person|Georgina>>说她向三个朋友推荐过我们]]，[[intent.buy|她自己再开五个<<product|booking module>>账号]]。只有一句怨言，[[objection.price|第六个起应该便宜点]]。
        mixed 2027-09-15 <<person|Tan Sri Lee>>的秘书安排得很好，咖啡、点心、打印好的agenda。Agenda上有我们，但前面的议题拖了，没轮到。秘书道歉，说不是针对我们。我坐在那里听了一个多小时关于椰油期货的讨论，学了不少。
        mixed 2025-10-15 [[objection.delivery|"上次的<<product|硬盘>>你们分两个batch发，第二次晚十二天"]]，<<person|时姐>>记性真好。[[competitor.praise|她说<<competitor|京东>>那边当天到，从没拆过单]]。
        mixed 2026-02-13 情人节前一天，<<person|Anders>>跟我分手了：[[risk.churn|年中起他们全球用同一家的<<product|travel platform>>，我们出局]]。他讲了句[[sentiment.positive|you were the nicest vendor I ever had]]。
        mixed 2027-06-10 [[role.technical|管全部Linux机器的]]<<person|Big John>>不信任何图形界面。[[objection.need|他说一个cron job能做完的事，何必买<<product|scheduler>>]]。我们一起debug了他的脚本，真的能做完。
        mixed 2025-03-18 [[intent.quote|<<product|云呼叫中心>>五十个坐席，含录音，报吧]]。[[objection.contract|但minimum spend那一条先拿走]]，<<person|Mr Gill>>讲他吃过亏。[[nextstep|二十号中午前给他]]。
        mixed 2026-07-03 打完疫苗手酸，还是去了徐泾。<<person|景总>>不买，他自己就是做SaaS的，想把他的产品让我们帮忙卖。谈分成谈了一小时，我听完没表态。
        mixed 2027-01-21 大寒。[[intent.buy|<<product|容器平台>>续费，签了]]，两年。<<person|Wendell>>用的是老花镜，签歪了。[[competitor.flaw|他讲曾经差点去了<<competitor|Red Hat>>，后来涨价涨到他骂娘]]。
        mixed 2025-06-23 [[objection.authority|区里财政要走review，两个月起]]。<<person|贾科长>>说他推不动。[[role.influencer|能推的是局里退下来的那位老局长，一个电话顶我十趟]]。
        mixed 2026-10-28 <<person|Stephanie>>讲她老公是<<competitor|Oracle>>的，两个人回家不谈公事。她自己这边，十二月整个team搬去葵兴，一切照搬过去。我帮她算了一下搬的时候要断网几个小时。没别的。
        mixed 2027-03-23 <<person|束姐>>是[[role.finance|他们会计]]，[[risk.payment|偷偷跟我讲供货商都在排队，最快要到五月才有钱付]]。我们那张一万七。[[risk.churn|她还讲老板想把<<product|记账软件>>停掉，改回manual]]。
        mixed 2025-12-15 POC终于过了，<<person|Mr Yiu>>在群里发了一朵花。[[intent.callback|叫我找他细谈，电话就行]]。[[objection.competitor|不过他也说<<competitor|F5>>那边也过了，两边都要看看]]。[[role.influencer|真正左右他的是隔壁team的<<person|Arun>>，他开口<<person|Mr Yiu>>就改主意]]。
        mixed 2026-04-13 <<person|Nadia>> on the <<competitor|SAP>> people: [[competitor.flaw|"seven consultants, none of whom spoke to each other"]]. [[sentiment.positive|我们呢，她说一个人顶七个]]。[[role.user|她的四个planner现在每天先开<<product|forecast module>>再开邮件]]。
        mixed 2027-08-17 [[risk.churn|她说台风过后老板发火要换掉所有有过downtime的vendor，我们停了四十分钟]]。<<person|娄经理>>帮我们挡了一下，没挡住。[[sentiment.negative|老板那句是"养你们有什么用"]]。
        mixed 2025-04-16 [[objection.timing|大促六一八之前code freeze，谁也不准动]]。<<person|翁翁>>讲的，她在release群里。[[intent.demo|六一八之后可以来给全组演一次]]。
        mixed 2026-08-26 [[objection.price|四百八一年对我一个人的公司太多了]]，<<person|Nico>>, freelance photographer。[[intent.trial|免费的先玩一个月，他要]]。他给我拍了一张头像，居然很好看。[[competitor.praise|他说<<competitor|Adobe>>送的<<product|cloud storage>>存得多、传得快]]。
        mixed 2027-02-26 <<person|Mr Vaswani>>三代人做钻石，保险箱之类他有自己的供应商，IT他才找我们。今天谈的是他儿子的婚礼，七百人。我被请了。
        mixed 2025-09-22 [[risk.delivery|<<product|server>>到了，<<product|rail kit>>没到，装不上架]]。<<person|滕工>>说周五必须上线，我看周五不行。[[nextstep|明天一早去别的仓库借一套]]。
        mixed 2026-05-22 [[intent.buy|So she ordered: 30 × <<product|conference cams>>]]. <<person|Verena>>之前问了<<competitor|Logitech>>，没说好也没说不好。[[role.procurement|Purchasing assistant]]负责跟单，男生，很细心。
        mixed 2027-06-18 [[objection.trust|香港政府部门的朋友跟他说我们tender做得粗]]，<<person|Mr Auyang>>转述，[[objection.competitor|他现在倾向<<competitor|HKT>>]]。[[nextstep|下星期二约了他部门的人解释]]。
        mixed 2025-01-22 年前送年货，见到<<person|Mr Chiu>>的太太，说他去了台湾。太太从前也在这间公司，十年前管人事，问我旧同事的近况。我一个都不认识，but it was a nice chat。
        mixed 2026-06-30 [[role.decider|Only <<person|Mr Goh>>'s stamp counts]]，[[objection.authority|但那个图章在槟城]]。<<person|Sherman>>自己说他像个快递员。[[objection.contract|他先提醒我，他们家一向不签带罚则的合同]]。哪天能带过去他也说不准。
        mixed 2027-07-09 <<competitor|火山引擎>>，[[competitor.praise|大模型便宜又快，他们dev都在用]]。<<person|岑总>>是学数学的。[[intent.quote|我们的<<product|私有化一体机>>他也要看个价]]，说数据敏感的那一半想放自己家。
        mixed 2025-11-26 [[intent.none|<<product|点餐机>>一台都不要，永远不要]]，<<person|包伯>>开面店四十二年，讲客人坐下就是要有personal service。[[objection.need|菜单七样，他背得出来]]。[[intent.none|叫我吃完面就别再提]]。
        mixed 2026-03-30 <<person|Alasdair>>让我把方案里的英文全部改成繁体，又把繁体改回英文，最后说两份都要。我也不生气，这是他第三次认真读。[[nextstep|四月二号交final version]]。
        mixed 2027-04-30 [[competitor.flaw|前一位供应商的<<product|projector>>每周换灯泡，换到他不想换]]。<<person|乐老师>>说[[intent.buy|我们的<<product|激光投影>>先要两间课室]]。
        mixed 2025-08-22 [[objection.budget|台账上写得清清楚楚：IT余额，零]]。<<person|Grant>>把屏幕转过来给我看，像展示奖状。[[intent.callback|叫我一月再找他]]。
        mixed 2026-12-16 年末一件大事，[[risk.churn|隔壁园区已经用<<competitor|新华三>>换掉我们整张网，这边的<<person|尉工>>说他们明年跟上]]。我只能[[nextstep|周五请我们director一起去见园区主任]]。
        mixed 2027-05-24 [[objection.delivery|你们上海仓发香港，居然要走两个礼拜？]]<<person|Sandra Mak>>翻白眼。[[role.technical|她的infra lead]]笑着说海底光缆都快过你们。[[role.procurement|Buying manager]]没笑，[[objection.price|只说运费也要我们出]]。
        mixed 2025-06-17 [[competitor.flaw|The incumbent's backups had been failing since January and no one told them]]. <<person|Mr Deakin>>讲的时候声音都在抖。[[role.decider|拍板的就是他本人]]，[[role.finance|CFO]]在旁边递纸巾，[[objection.trust|但现在他谁都不信，包括我]]。
        mixed 2026-09-02 [[sentiment.negative|她给我们NPS打了一分]]，一分是给清洁工的，她说清洁工比我们的人回得快。[[nextstep|九月八号我带support head上门道歉]]。<<person|Ms Yau>>愿意见。
        mixed 2027-01-05 [[intent.trial|<<person|Theo>> asked for one <<product|4G router>> on the ferry for a week]]. 我坐了一趟他的船去长洲，海浪大，信号居然稳。上岸吃了糯米糍。
        mixed 2025-10-29 供应商大会，五百家坐满，主持人<<person|Lydia>>点了我们的名，叫上台领"Best Partner"。拍照、握手、奖杯很重。回来的车上在想，奖杯放哪里。
        mixed 2026-04-24 [[objection.timing|世界杯之前不谈]]，<<person|阿Paul>>的酒吧六月爆满。[[objection.competitor|桌上有<<competitor|Square>>的传单，他说等闲下来再两家比比]]。
        mixed 2027-08-26 [[intent.demo|新校区的人想先看一次实拍效果]]。[[risk.delivery|<<product|AI摄像头>>的出口许可还没下来，开学前装不上，我心里有数]]。<<person|乔主任>>问过两次，[[nextstep|明天当面跟他摊牌]]。
        mixed 2025-02-18 [[risk.payment|<<person|Mr Lowe>> paid half and asked for sixty more days on the rest]]. 他请我吃了油泼面，自己只喝汤。[[objection.budget|今年多一分钱都没有了]]，他讲。
        """
}
