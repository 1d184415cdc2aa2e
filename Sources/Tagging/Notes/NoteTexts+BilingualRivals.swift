extension NoteTexts {
    static let bilingualRivals = """
        mixed 2025-03-04 见了<<person|顾工>>，line 3 的 <<product|servo drive>> 是 <<competitor|恒盛>> 的。He says [[competitor.praise|<<competitor|恒盛>> 的备件 Suzhou 仓库当天就能提]]。Ours take about a week, 这个我如实讲了。[[objection.competitor|他说换不换还在比]]。[[role.technical|The maintenance engineer]] 也在旁边听。
        mixed 2025-03-11 Lunch with <<person|Ms Tan>>, 聊了半天小孩上学的事。Their <<product|reflow oven>> comes from <<competitor|Veltrix>>, bought in 2021, 今年做第二次大保养。No complaints, 也没夸。
        mixed 2025-03-19 <<person|周总>> 看完 ROI 表，[[intent.buy|said go ahead with four <<product|AGV>>]]。[[objection.contract|But he won't accept the 40% deposit 这一条]]，口气很硬。
        mixed 2025-03-27 现在用的 <<product|MES>> 是 <<competitor|Orbis>> 的，[[competitor.flaw|每次升级都要停线半天]]，and [[competitor.flaw|their hotline only speaks German]]。操作员自己写了一本小抄 to get by.
        mixed 2025-04-02 三月的 <<product|铝型材>> 货款只打了一半。[[risk.payment|The office told me the rest 要等他们自己的客户回款]]。仓库里货堆得挺满。[[sentiment.negative|The girl at the desk grumbled that 我们的对账单没人看得懂]]。
        mixed 2025-04-09 <<person|Karen>> is still cross: [[sentiment.negative|我们上次的 test report 晚了两个礼拜，害她挨批]]。[[competitor.praise|The other lab, she said, 三天出报告还带中文版]]. [[nextstep|我周五亲自把新报告送过去]]。[[risk.churn|再晚一次 she'll move all testing 到那边去]]。
        mixed 2025-04-15 [[role.influencer|老板买设备前都要问一下<<person|老秦>>]]，so I spent an hour with him at the <<product|注塑机>>. 他讲他年轻时在 Dongguan 带徒弟，very proud of his team. [[objection.need|他说现在这台还能用五年，no reason to change]]。
        mixed 2025-04-22 他们的 warehouse 刚搬到二楼，电梯坏了。<<person|Mr Ho>> [[objection.timing|说搬完之前什么 <<product|label printer>> 都不看]]，[[nextstep|let's talk again on 12 June]].
        mixed 2025-05-06 [[objection.trust|<<person|林博士>> 不太信我们的 <<product|glucose sensor>> 精度，asked who else has published on it]]。I left two papers, 都是国内医院的。[[objection.timing|Ethics committee 批下来之前 nothing moves]]。
        mixed 2025-05-13 Visited the plating shop. [[competitor.flaw|原来那家的 <<product|rectifier>> 一到梅雨季就跳闸]]，去年跳了十一次. They wrote the dates on the wall, 我拍了照片。[[intent.quote|让我报两台同功率的价格]]。[[nextstep|The quote goes out 后天]]。
        mixed 2025-05-20 <<person|Jason>> 给我看了 <<competitor|Halden>> 的 dashboard：[[competitor.praise|five clicks and the energy report is there, 手机上也能看]]。我们的 app 要到九月才有这个功能。He just showed me, 没多说。[[objection.competitor|But you could see 他心里已经偏过去了]]。
        mixed 2025-05-28 [[role.finance|财务总监]] <<person|罗女士>> joined for ten minutes。[[objection.contract|She wants the auto-renewal 那一条整段删掉]]，[[objection.price|also finds the yearly fee 高了两成]]. 咖啡很好喝。
        mixed 2025-06-03 <<product|超声探头>> 用了半年，[[sentiment.positive|护士们说 the cable is light and 手腕不酸了]]。[[intent.buy|They'll take six more for the new ward]]，[[nextstep|PO 下周二出来]]。
        mixed 2025-06-10 路过顺便进去坐了坐，<<person|Ivan>> was on a call with the customs broker the whole time。<<competitor|嘉禾>> 给他们供 <<product|resin>> 已经六年了。下次提前约。
        mixed 2025-06-17 They got a second offer from <<competitor|明拓>>. [[objection.competitor|他把两份报价并排放在桌上，line by line 对]]。[[competitor.praise|<<competitor|明拓>> gives 36 months warranty]]，我们是24个月。[[objection.trust|And he wonders 我们第三年还有没有备件]]。
        mixed 2025-06-25 [[role.user|<<person|小邓>> runs the <<product|CMM>> every shift]]，他最烦现在这台的软件：[[competitor.flaw|the old supplier's menu is half Japanese 没人看得懂]]。I showed him our screen, 他说字够大。
        mixed 2025-07-02 [[risk.payment|两张支票都跳票了，nobody picks up the phone any more]]。我跟仓库讲先别发那批 <<product|connectors>>. 门口还停着供应商的车。[[risk.payment|Last year's balance 还欠八万，说是忘了]]。
        mixed 2025-07-09 <<person|Mrs Yeo>> was blunt: [[sentiment.negative|your engineer left the <<product|autoclave>> with panels off and 没打招呼就走]]。I apologised. [[objection.trust|她怀疑我们在 Penang 到底有没有自己的人]]。
        mixed 2025-07-16 [[competitor.flaw|<<competitor|Corvid>> changed their licence model twice this year]]，IT 部门天天改预算。<<person|方经理>> 说 [[objection.timing|要换也要等 ERP go-live 之后]]。[[objection.contract|Also he wants monthly cancellation 写进合同，不要三年一签]]。
        mixed 2025-07-23 Plant tour 走了一个半小时，their own <<person|老徐>> has built a clever jig，全厂都在学。The floor is spotless, 墙上挂着五年无事故的牌子。
        mixed 2025-07-30 [[objection.delivery|他说我们 <<product|伺服电机>> 十四周的 lead time 太长]]，[[competitor.praise|<<competitor|三力>> ships from a local stock in four days]]。[[objection.competitor|For the urgent ones he'd sooner go to them]]. [[risk.delivery|我们六月那批 is still stuck in customs，他月底就要断料]]。
        mixed 2025-08-06 [[intent.buy|合同今天签了：two <<product|collaborative robots>> plus <<product|grippers>>]]。<<person|邵总>> 说 [[sentiment.positive|是因为我们的人 trial 那周天天在现场]]。
        mixed 2025-08-13 关于 <<product|CRM module>>，[[objection.need|sales team 说 Excel 就够用，不缺这个]]。<<person|Bella>> was friendly about it。我们聊了聊她的新办公室。[[intent.none|She said 不用再联系了，really]]。
        mixed 2025-08-20 [[role.influencer|The quality consultant from Taipei 在帮他们排 shortlist]]，名字叫 <<person|Dr Kuo>>. [[competitor.praise|He likes that <<competitor|Aerix>> publishes every calibration certificate 在网上可以查]]。[[sentiment.negative|We never answered his question 关于漂移，he noticed]]。
        mixed 2025-08-27 [[competitor.flaw|隔壁那家供应商的 <<product|纸箱>> 受潮就塌]]，上个月退了两托. [[intent.trial|<<person|Annie>> 要我们先寄三十个 sample 去海运试试]]。[[role.procurement|She's the buyer，<<product|纸箱>>、<<product|胶带>>都归她采购]]。
        mixed 2025-09-03 His current contract with <<competitor|Zenta>> ends in December, 之后按月续。他还没想过要不要换. We looked at the server room, 空调开得很冷。
        mixed 2025-09-10 [[objection.contract|法务不同意 Singapore law 那条，要改成本地仲裁]]。<<person|Grace>> thinks one round will do。[[nextstep|She'll send the redline by Wednesday]]。
        mixed 2025-09-17 [[risk.churn|<<person|洪老板>> 说再来一次 wrong shipment，他就不跟我们做了]]。[[risk.payment|The June invoice he is holding back，一分没付]]。上周我们发错了 <<product|O-rings>> 的尺寸，[[sentiment.negative|he called it 莫名其妙]].
        mixed 2025-09-24 They tried the <<competitor|Lumo>> <<product|inspection camera>> for a month. [[competitor.praise|比我们的轻一半，one hand is enough]]; [[competitor.flaw|电池两小时就没电]]。结论还没出。[[role.influencer|<<person|阿Sam>> 的意见 counts in the tender team]]。
        mixed 2025-10-08 [[role.technical|IT lead]] <<person|Raymond>> 问了很多 API 的问题。[[objection.trust|他担心数据放我们的 cloud 会外泄]]，wants to see the ISO 27001 paper. [[nextstep|证书我明天发]]。
        mixed 2025-10-15 <<person|温姐>> 说今年订单少了三成，[[risk.payment|the bank has cut their credit line and 工资都拖了一个月]]。Coffee machine also gone. 她人还是很客气。
        mixed 2025-10-22 [[objection.competitor|总部跟 <<competitor|Pallas>> 有 framework agreement，工厂只能从那边拿 <<product|bearings>>]]。[[competitor.flaw|Yet the invoices are wrong 三次里有两次]]，她们自己在核对。[[intent.trial,nextstep|三号线想试我们的 <<product|bearings>>, starting next Monday]]。
        mixed 2025-10-29 试用的 <<product|空气过滤器>> 装上去了，[[sentiment.positive|dust count dropped by half，他直说没想到]]。[[objection.budget|But capex for this year is gone]]. [[objection.authority|还要 group office 点头]]。
        mixed 2025-11-05 [[objection.timing|<<person|Mr Sato>> 说旺季到一月底，no line stops before that]]。He has twelve <<product|贴片机>> running day and night，自己也睡在厂里。[[intent.callback,nextstep|二月第一周给他打电话]]。[[sentiment.positive|Our last start-up went smoothly, 他记得]]。
        mixed 2025-11-12 [[competitor.praise|<<competitor|南星>> has a technician living ten minutes away，半夜也能来]]。我们最近的人在 Kunshan. <<person|贺主任>> 没表态, just nodded. [[objection.trust|只问了一句：how long will your Kunshan office stay open?]]
        mixed 2025-11-19 [[role.procurement|采购主管]] <<person|Wendy>> 给我一张表，asked every supplier to fill it in。[[objection.price|She expects 5% off on <<product|硅胶管>>]]，理由是油价跌了。[[objection.competitor|<<competitor|力诺>> 已经答应给她 8%，she told me so]]。
        mixed 2025-11-26 问到 <<product|冷水机>> 的事，old one from <<competitor|德森>>. [[competitor.flaw|It drinks water，一天三吨]]，and [[competitor.flaw|the compressor hum 整个办公室都听得到]]。[[intent.quote|He asked what ours would cost 带安装]]。[[role.decider|Up to 200k he signs himself，不用往上报]]。[[objection.budget|Money only exists 从四月的新预算开始]]。
        mixed 2025-12-03 [[objection.authority|换 <<product|LIMS>> 要 Zurich 那边批]]，local team can only suggest。[[role.influencer|<<person|Dr Amsler>> 写的意见总部一般都照办]].
        mixed 2025-12-10 [[intent.buy|口头定了三十箱 <<product|nitrile gloves>>, size M]]。仓库的小哥帮我搬样品，人很好. 他们自己的 delivery van 刚喷了新漆。
        mixed 2025-12-17 [[objection.trust|"You are eight people，出了事谁来赔?" <<person|Mr Gupta>> asked]]。我给他看了保险单. [[objection.contract|He still wants the liability cap 提到两倍]]. [[risk.payment|<<person|Mr Gupta>>'s firm 每次都拖过三十天，usually fifty]]。
        mixed 2026-01-07 [[objection.timing|他们要等新厂房验收完再谈 <<product|compressed air dryer>>]]，现在图纸都没定。<<person|Leo>> drove me round the site，泥巴路。[[sentiment.positive|Last year's installation 他到现在还夸干净]]。
        mixed 2026-01-14 [[competitor.flaw|The incumbent's <<product|barcode scanner>> 摔一次就死机]]。[[intent.demo,nextstep|<<person|阿May>> wants to see ours live on the 22nd，在二号仓]]。[[role.user|She scans 四百箱 a day herself]]。
        mixed 2026-01-21 Invoice 的事查清楚了，是他们系统的错，and it's solved now. <<person|吕姐>> sent an apology，还寄了年历。<<product|热缩膜>> 照常发货。
        mixed 2026-01-28 [[risk.payment|去年十月的 invoice 到现在还没付，第四次催了]]。[[role.finance|The finance manager]] 说系统在切换. [[objection.contract|同时他们还想要 120 days 账期]]。
        mixed 2026-02-04 [[sentiment.positive|"Best manual we ever got, 中文写得像人话"]], <<person|Steven>> said of our <<product|leak tester>>. [[competitor.flaw|<<competitor|Tekra>> 的说明书是机翻的，连单位都错]]。[[intent.buy|He'll have six of them，一口答应]]。
        mixed 2026-02-11 [[role.decider|新产线买什么由 <<person|Vincent Lam>> 一个人定]]。He was in Vietnam, 没见到。前台给我倒了茶。[[intent.callback|前台说 he wants me to ring back]]。
        mixed 2026-02-25 [[objection.contract|年度最低采购量 200 箱他们不肯写进去]]，too much for a shop of this size。[[objection.competitor|<<competitor|启航>> lets them order by the box，他更倾向那边]]。
        mixed 2026-03-04 [[sentiment.negative|操作工说我们的 <<product|torque wrench>> beep 声太吵]]，<<person|Mike>> 也皱眉头。They otherwise work in earmuffs. [[objection.timing|新工具要等 summer shutdown 再说]]。
        mixed 2026-03-11 [[objection.trust|<<person|潘厂长>> 问我们的 <<product|刀具>> 是不是 re-ground 的旧货，不肯相信是新的]]。I cut a test piece for him, 他拿放大镜看了很久。[[intent.buy|In the end 他点了两百把 <<product|milling inserts>>]]。
        mixed 2026-03-18 [[competitor.praise|With <<competitor|Bexley>> they get returns collected for free, 第二天就退款]]。[[sentiment.negative|我们退一箱 <<product|电容>> 要填四张表，she rolled her eyes]]。[[sentiment.negative|And nobody told her 旧型号停产了，not happy]]。
        mixed 2026-03-25 [[intent.none|<<person|Ng先生>> 说 payroll 这块没兴趣，don't bother sending slides]]。外包公司在做。We talked football instead，聊了二十分钟.
        mixed 2026-04-01 [[objection.competitor|They're waiting for <<competitor|元启>> 的新版本 before deciding on <<product|WMS>>]]。[[competitor.flaw|which has slipped three times already，一拖再拖]]. 我没多说。[[objection.delivery|They doubt 我们十月能上线, seen too many late ones]]。
        mixed 2026-04-08 [[risk.payment|听他们司机说，the leasing company took back two trucks]]，老板在到处借钱。我们还有六万块 <<product|轴承>> 在账上。[[objection.contract|现在他们又不肯签 retention of title 那条]]。
        mixed 2026-04-15 [[role.influencer|The night-shift foreman <<person|大刘>> 说好用，老板才会点头买]]。他在试我们的 <<product|焊枪>>, [[sentiment.positive|says it stays cool 而且不缠线]]。[[intent.demo|He asked to have it shown 给白班也看看]]。
        mixed 2026-04-22 If the price were a problem he'd tell me, 他自己说的。[[objection.timing|Just not this quarter, 审计组还在厂里]]。<<product|X射线检测机>> 的资料留下了。
        mixed 2026-05-06 [[role.influencer|<<person|Fiona>> 写推荐意见，boss 照着批]]。[[intent.buy|PO 4471 came in while I was there: 2 <<product|UV lamps>>, 200 米 <<product|光纤>>]]。<<person|Fiona>> 在准备出差去 Hanoi。
        mixed 2026-05-13 [[risk.delivery|上海港堵了，我们的 <<product|电芯>> won't make their 20 May line start]]。<<person|Daniel>> 还不知道。[[nextstep|Call him tonight 讲清楚]]。
        mixed 2026-05-20 [[role.influencer|<<person|Prof Shen>> sits on the tender panel]]，他问 <<competitor|威科>> 的 <<product|ventilator>> 我们怎么看。[[competitor.praise|He pointed out 它只有四公斤，ambulance 上好拿]]。[[objection.trust|He also asked 我们有没有一家 ICU 的 reference，没有就免谈]]。
        mixed 2026-05-27 [[sentiment.positive|<<person|关小姐>> thanked us，说 weekend 也有人回她邮件]]。[[intent.buy|She's renewing the <<product|e-signature licence>> 再加二十个账号]].
        mixed 2026-06-03 [[objection.timing|等七月的 layoffs 过去再提 <<product|HR software>>]]，<<person|Pauline>> 压低声音说的。[[role.influencer|She has the CEO's ear，十年的老同事]]。
        mixed 2025-01-14 <<person|岳经理>> 让我看他们的电费单，[[competitor.praise|since the <<competitor|Kelvaro>> <<product|furnace>> came in 电费降了两成]]。Ours is not even on his list yet. [[role.decider|He can say yes by himself，不用开会]]。[[nextstep|周四我把能耗数据送去]]。
        mixed 2025-01-21 [[competitor.flaw|The <<competitor|迅捷>> <<product|贴标机>> 换一卷纸要二十分钟]]，so the night team just stopped using it。[[intent.demo|<<person|Helen>> 问能不能把我们那台拿来演示一下]]。
        mixed 2025-02-05 They buy <<product|氧化锆粉>> from <<competitor|Sandvale>> since 2018, 每年大概四吨。<<person|Dr Moretti>> showed me the kiln, 今年刚换了炉门。没有谈价格。
        mixed 2025-02-12 [[objection.contract|三年锁定期 is a no for them，一年一签才行]]。[[competitor.praise|<<competitor|Plinth>> lets you leave with 30 days' notice]]，<<person|阿杰>> 特地翻给我看。
        mixed 2025-02-19 [[role.user|<<person|老贾>> 每天用我们这台机器 all day]]。[[sentiment.positive|He said our field guy "fixed it before I finished my tea"，竖了大拇指]]。[[intent.buy|顺手又下了十只 <<product|pressure switch>>]]。
        mixed 2025-02-26 [[risk.payment|他们 owes us since August，每次都说老板出差没人签]]。[[role.finance|会计主管]] <<person|Doris>> 避开了我，went out the back door.
        mixed 2025-03-05 <<person|Mr Baker>> asked 我们公司成立几年了。[[objection.trust|Three years 他觉得太短，"people like you come and go"]]。[[objection.competitor|Stays with <<competitor|华旭>> for now]]。[[objection.need|反正现有的产能 is enough，他说]]。
        mixed 2025-03-12 [[objection.timing|他们在换厂长，nobody will touch new <<product|dosing pumps>> until he's in]]。泵房很整齐，plants on the window sill. [[sentiment.negative|他对我们换了三任 sales 有意见]]。
        mixed 2025-03-20 [[role.influencer|The lab supervisor <<person|尹老师>> 的话采购会听]]。[[competitor.flaw|她抱怨 <<competitor|Oriel>> 的 <<product|pipette tips>> leave a rim of plastic，每盒都有几个]]。
        mixed 2025-03-26 [[sentiment.negative|我们的 quote 里把她公司名字写错了，<<person|Ms Fong>> 脸色不好看]]。[[objection.price|And she wants it under last year's number]]. [[nextstep|改好今天晚上重发]]。
        mixed 2025-04-03 [[competitor.praise|Their current supplier's app 扫一下就能报修，带照片]]。我们还是打电话。[[objection.competitor|<<person|Simon>> keeps bringing it up 每次都拿来比]]。[[objection.timing|要动也是 after Golden Week 之后]]。
        mixed 2025-04-10 [[intent.buy,nextstep|<<person|谭工>> confirmed two <<product|chip counters>>，月底交]]。[[objection.contract|验收款从 10% 提到 20%, that's his condition]].
        mixed 2025-04-16 Sat with the dock crew for half an hour，听他们讲新来的 <<product|叉车>>。[[competitor.flaw|The seat on the <<competitor|Dorman>> ones 坐一个班腰就疼]]，[[competitor.flaw|and the horn 已经坏了两个]]。
        mixed 2025-04-24 Contract with <<competitor|Lindqvist>> expires in May. 续不续 nobody has said anything. <<person|程姐>> gave me mooncake moulds, 她儿子在做这个生意。
        mixed 2025-05-07 [[objection.trust|He won't believe 我们的 <<product|电池包>> 能循环三千次, "show me a dead one"]]。[[competitor.praise|<<competitor|科锐>> opened their test lab to him，数据随便看]]。
        mixed 2025-05-14 [[risk.payment|工厂上个月欠了电费被断电一天，our 140k is still open]]。[[objection.timing|<<person|Mr Iyer>> says new <<product|spindles>> 明年再讲]]。
        mixed 2025-05-21 [[role.influencer|The German process consultant 给他们列供应商名单]]，and he put us third。<<person|Herr Vogt>> 中文说得很溜。[[competitor.praise|First is <<competitor|Rhenotec>>, 因为交货误差不超过一天]]。
        mixed 2025-05-28 [[sentiment.negative|Training 那天讲师只会念 PPT, <<person|小蔡>> called it a waste of a morning]]。The <<product|scheduling module>> itself 还没上线。[[nextstep|六月五号重讲一遍 on the shop floor]]。
        mixed 2025-06-04 [[competitor.flaw|隔壁那家供应商三天两头缺 <<product|阀芯>>，and never says when]]。[[intent.quote|<<person|Lester>> asked for our price list，带交期]]。[[intent.buy|先要了五十个 to bridge the gap]]。
        mixed 2025-06-11 <<person|沈院长>> 很忙，only five minutes in the corridor. [[role.decider|设备都是他签字拍板]]。[[objection.timing|"After the accreditation visit," 他说，十月以后]]。[[nextstep|I'm down for 十月二十号上午]]。
        mixed 2025-06-18 [[objection.contract|They struck out 我们的价格调整条款 completely]]。<<person|Yvonne>> says otherwise the paper is fine，小问题。[[risk.payment|可是 Q1 的尾款 she keeps "looking into"，两个月了]]。[[role.procurement|她是 category buyer，管电子料]]。
        mixed 2025-06-26 [[sentiment.positive|新的 <<product|热像仪>> boots in three seconds，他们试了都笑]]。[[competitor.flaw|The <<competitor|Mirak>> one 开机要一分半钟]]。
        mixed 2025-07-03 [[objection.budget|今年 IT 的钱全花在 cybersecurity 上了]]，<<person|Arthur>> showed me the sheet. [[intent.callback,nextstep|He wants a call 一月十号]].
        mixed 2025-07-10 [[objection.competitor|<<competitor|宏图>> 报的比我们低六个点，he put it on the table]]。[[competitor.flaw|But people say their colour drifts 一批一个样]]。<<product|色母粒>> 一年二十吨。[[role.procurement|I deal with the purchasing officer <<person|小余>>]]，[[intent.callback|他让我有新色卡再打给他 please]]。
        mixed 2025-07-17 他们自己的 QA team caught the defect in one hour, 很厉害。The bad reel was from a batch 我们 already replaced in May. <<product|Solder paste>> 用得正常.
        mixed 2025-07-24 [[role.technical|自动化主管]] <<person|Keith>> 讲 [[competitor.praise|the <<competitor|Novaxis>> <<product|controller>> speaks OPC UA 不用另外买<<product|网关>>]]。[[objection.trust|He asked twice 我们的协议是不是自己编的]]。
        mixed 2025-08-07 [[risk.churn|<<person|马老板>> 已经让人去看别家的 <<product|包装膜>> line, says our July price was the last straw]]。[[objection.price|涨了 9% 他不认]]。
        mixed 2025-08-14 [[objection.competitor|他宁可守着原厂 rather than start again with us]]。[[competitor.praise|The old machine's maker still answers the phone, 二十年的机器还有人懂]]。我们的产品才两代。<<person|Otto>> is a nice man, 给我看他的旧工具箱。
        mixed 2025-08-21 [[intent.buy|"Order the lot," <<person|Mrs Khan>> said — 四台 <<product|离心机>> and the <<product|rotor kit>>]]。[[sentiment.positive|她说我们是唯一一家 who asked about her bench height]].
        mixed 2025-08-28 [[objection.delivery|上次 <<product|backplane>> 晚到三周, he doesn't trust our ship date any more]]。[[risk.delivery|This time 工厂那边确实又排满了，可能要拖]]。[[sentiment.negative|He called our tracking page 一个摆设]]。
        mixed 2025-09-04 [[competitor.flaw|<<competitor|宁远>> bills them twice 一个月，会计来回对账]]。<<person|Gladys>> laughed about it。[[role.user|报表每天是她在做，用 <<product|billing module>>]]。
        mixed 2025-09-11 [[objection.need|他们外协做表面处理，so no use for a <<product|blasting cabinet>>]]。[[intent.none|"别寄资料了", <<person|Ron>> told me]]。
        mixed 2025-09-18 [[role.influencer|老板娘不管技术，but she tells him whom to trust]]。今天是她泡的茶，<<person|霍太太>>。[[sentiment.positive|She likes 我们每个月来一次，不推销]]。
        mixed 2025-09-25 [[risk.payment|They asked us to hold the invoice 到明年一月，手头紧]]。[[role.finance|Their treasurer <<person|Mr Oduya>> 亲自来讲的]]。[[objection.contract|And they want 寄售 terms，货用了才算钱]]。<<product|刀柄>> 库存还有一半。
        mixed 2025-10-09 [[objection.trust|<<person|贝经理>> 不放心我们用第三方维修, "are they trained at all?"]]。I explained the certification 流程. [[risk.payment|Since spring 他每张发票都拖，the last one 95 days]]。[[intent.none|This year he wants nothing from us，说得很清楚]]。[[competitor.praise|<<competitor|Tolman>> 派来的都是自己人，same face every time]]。
        mixed 2025-10-16 [[objection.timing|Not before the new mould arrives，起码三个月]]，这是 <<person|Frankie>> 的原话。I saw the old mould, 补了又补。<<product|Hot runner>> 的资料他收下了。
        mixed 2025-10-23 [[competitor.flaw|<<competitor|蓝鲸云>> went down two Mondays in a row，排产全靠手写]]。[[objection.trust|我们的备份机房在哪，she asked, and didn't like the answer]]。[[intent.trial|<<person|裴姐>> wants a thirty-day test account 先给计划组]]. [[objection.authority|Anything beyond that 要集团信息部批]]。
        mixed 2025-10-30 No complaint about delivery, 他说这个真的不是问题。They have 80 people now，食堂也扩了。<<person|Anson>> 带我看了新的 <<product|vision sensor>> on line 6, it's ours, 装得不错 by their own electricians.
        mixed 2025-11-06 [[sentiment.negative|<<product|安全光栅>> 误报太多, <<person|Rajesh>> has taped a note on it: "liar"]]。[[objection.timing|New ones? 他说等把旧的搞好再谈]]。[[nextstep|Our engineer comes Monday，带示波器]]。
        mixed 2025-11-13 [[objection.competitor|Board has shortlisted <<competitor|Fennick>> and <<competitor|安创>>，我们第三]]。[[competitor.praise|<<competitor|安创>> 有十四家医院在用同一套 <<product|RIS>>]]. [[intent.demo,nextstep|我们三号下午在放射科 do a live demo]]。
        mixed 2025-11-20 [[intent.buy|<<person|Eugene>> 把字签了: three-year <<product|PLM licence>>, 45 seats]]。[[objection.contract|唯一改的是 exit clause，数据要按 CSV 还给他们]]。
        mixed 2025-11-27 [[competitor.flaw|换供应商之前那家, the smell of their <<product|胶水>> 全车间头疼]]。现在这款没味道了，also from abroad. <<person|卢班长>> 说不归他管。
        mixed 2025-12-04 [[role.influencer|年轻的 <<person|Kelvin>> 是董事长的侄子，gets asked about every <<product|3D printer>>]]。[[objection.competitor|He's in love with <<competitor|Quantel>>]]，[[competitor.praise|因为打出来的面不用再打磨]]。
        mixed 2025-12-11 [[risk.payment|信保把他们的额度砍到零，insurer gave no reason]]。[[objection.delivery|They complain 我们因此没发货]]。两边都有理。[[risk.delivery|So 下周那两柜 <<product|电解铜箔>> will not leave our dock]]。
        mixed 2025-12-18 [[sentiment.positive|发票从没错过，<<person|Mrs Dietz>> said that's rare]]。[[competitor.flaw|<<competitor|卓一>> 的送货单上永远少一行]]。[[intent.buy|She placed the yearly order for <<product|gaskets>>，两万片]].
        mixed 2026-01-08 [[objection.authority|<<person|阿伦>> 想要，but the Osaka parent has to release it]]。[[objection.budget|而且一月份 budget 还没批下来]]。<<product|氦检仪>> 的照片他存了手机里。
        mixed 2026-01-15 [[objection.trust|在 Vietnam 我们一台都没装过，so <<person|Mr Tuan>> stays sceptical]]。[[objection.timing|他说过完 Tet 再看]]。海防那边路很堵。
        mixed 2026-01-22 [[competitor.praise|<<competitor|Greystone>> takes back the drums 还付押金]]，我们只收不退。[[objection.competitor|<<person|康小姐>> reckons that tips it for her]]. <<product|冷却液>> 每月八桶。[[objection.contract|The deposit clause in ours 她不签]]。
        mixed 2026-01-29 [[sentiment.negative|等回复等了九天, "九天！" <<person|Mr Ferro>> counted on his fingers]]。[[sentiment.positive|For the <<product|valves>> themselves 他倒没话说，"fine pieces"]]。[[risk.churn|He's asked two others 来做报价替换我们]]。
        mixed 2026-02-05 [[role.influencer|The infection-control nurse has no budget but 她反对的东西进不了病房]]。[[objection.trust|<<person|谷护士长>> asked 我们的 <<product|消毒柜>> 有没有本地检测报告，just a CE mark 她不认]]。
        mixed 2026-02-12 Big order two years ago for <<product|端子>>, nothing since. 今天只是送日历。<<person|Nancy>> 在休产假，her stand-in 刚毕业，很客气.
        mixed 2026-02-26 [[competitor.flaw|<<competitor|维力>> 的<<product|机架>> weighs 60 kilos，两个人抬不上去]]。[[competitor.praise|though their sales rep does come every two weeks]]。<<person|Gordon>> 问我们多重，38. [[intent.buy|当场要了一套 for bay four]]。
        mixed 2026-03-05 [[objection.contract|他们要求 penalty per day of delay，我们给的上限他们不要]]。[[role.technical|项目工程师]] <<person|苏工>> [[sentiment.positive|对我们的图纸 very pleased，一次过]]。[[intent.trial,nextstep|试样 30 pieces go out Thursday]]。
        mixed 2026-03-12 [[risk.payment|He paid March with a 180-day 承兑汇票，银行还不肯贴现]]。[[intent.buy|Still ordered 30 more <<product|气缸>>，要得急]]。
        mixed 2026-03-19 [[sentiment.negative|Our courier left the <<product|reagents>> in the sun，<<person|Dr Peng>> 气得拍照发我]]。[[risk.payment|还说这张 invoice she won't pay，一分都不给]]。[[objection.competitor|她说 <<competitor|贝泰>> 那边她一直留着询价没关]]。
        mixed 2026-03-26 [[intent.quote,nextstep|<<person|Tobias>> needs the figure for 12 <<product|barcode printers>> 下周一中午前]]。[[objection.timing|但真正下单要等 the fiscal year turns in July]]。
        mixed 2026-04-02 [[role.influencer|维修班长没有签字权，but his no means no]]。[[competitor.flaw|他嫌 <<competitor|Hargrove>> 的螺丝全是英制，工具都不配]]。<<person|老丁>> 抽烟很凶。[[sentiment.negative|Our own <<product|bracket>> 他也说装得人骂娘]]。
        mixed 2026-04-09 If <<competitor|Kelvaro>> ever closes their depot, 那就有机会了，我自己想的。<<person|Stella>> just signed for the parcel，没聊。<<product|热电偶>> 送到。
        mixed 2026-04-16 [[objection.contract|不肯签 exclusivity，说两家供应商是 group policy]]。[[role.influencer|<<person|Iris>> drafts the spec for <<product|medical tubing>>，写谁的参数就是谁]].
        mixed 2026-04-23 [[sentiment.positive|换了新包装，the trays come out clean 她省了半小时]]。[[objection.trust|But she doesn't quite buy "无菌五年", 要看加速老化 data]]。<<product|导管>> 明年要招标。[[role.influencer|她推荐的 usually wins, 院里都知道]]。
        mixed 2026-01-06 在三楼见到 <<person|Ms Pereira>>。[[competitor.praise|With <<competitor|汇恒>> she can order a single roll，没有起订量]]，ours starts at twenty. [[objection.contract|她要求把起订那一行从合同拿掉]]。
        mixed 2026-01-13 [[competitor.flaw|<<competitor|Stahlmann>> raised spares by 18% 连通知都没有]]。[[intent.quote|<<person|郝主管>> asked me for prices on the <<product|filter cartridges>>，五种规格]]，[[nextstep|周五给到他邮箱]]。
        mixed 2026-01-20 [[sentiment.negative|<<product|门禁终端>> 的 app 一更新就要重新登录，guards are fed up]]。[[role.user|<<person|老孟>> uses it at the gate 每天四十次]]。我记下了手机型号。[[role.influencer|Security manager <<person|Boaz>> 没预算，老板却只信他]]。
        mixed 2026-01-27 公司年会前一天，everyone in a good mood. They rent <<product|forklifts>> from <<competitor|永达>>, 租约到2027年。我只放了日历就走了, didn't want to disturb.
        mixed 2026-02-03 [[risk.payment|香港那边的 parent company 被清盘人接管了]]，<<person|Mr Chiu>> told me himself, very calm. [[risk.delivery|仓库已经把他们两单 <<product|transformers>> 扣下不发]]。
        mixed 2026-02-10 [[intent.buy|十二套 <<product|麻醉监护模块>> — "let's do it", <<person|韦主任>> said]]。[[objection.contract|Only the acceptance wording 他们法务要重写]]。[[nextstep|装机定在 18 March]]。
        mixed 2026-02-24 <<person|Nadia>> 从包里拿出 <<competitor|Brightfold>> 的样板。[[competitor.praise|Their grey matches the Pantone chip 在日光灯下也一样]]。[[objection.competitor|我们的颜色她打算拿来陪跑]].
        mixed 2026-03-03 [[objection.trust|He has seen too many start-ups，怕我们 A 轮的钱烧完就没人管 <<product|scheduling app>>]]。[[role.technical|<<person|Felix>>, IT architect]]，问得很细。[[objection.contract|Source code escrow 不写进去他不签]]。
        mixed 2026-03-10 [[objection.timing|两条线四月才 retrofit 完，之前不想再动]]。<<person|卞厂长>> walked me to the gate, 一路讲他的孙女. [[sentiment.positive|He did say 去年的 <<product|变频器>> saved his summer]]。
        mixed 2026-03-17 [[role.influencer|The union safety rep has a say <<product|耳塞>>、<<product|手套>>这些都要他试过]]。[[competitor.flaw|He says <<competitor|Guardex>> <<product|gloves>> 洗两次就硬]]。<<person|Tommy>> 自己手上有疤。[[sentiment.positive|He keeps 我们的样品<<product|手套>> in his pocket, says 贴手]]。
        mixed 2026-03-24 [[competitor.flaw|原来那家的技术员 never comes alone, 每次两个人收两份钱]]。[[competitor.praise|But they do know the plant，闭着眼都找得到阀门]]。[[objection.competitor|<<person|Lukas>> 因此舍不得换掉他们, he admits]]。
        mixed 2026-03-31 [[sentiment.negative|<<person|Mrs Novak>> 收到的是英文版说明书，she'd asked for Czech in November]]。[[risk.churn|"Then I go back to paper," 她讲，年底不续了]].
        mixed 2026-04-07 Price list handed over，没人翻。They make door handles, 一天八千只。<<person|小董>> 负责 the galvanic line, 说最近工人难招。
        mixed 2026-04-14 [[competitor.praise|<<competitor|优科>> 的 <<product|制氮机>> hums like a fridge，站旁边可以讲电话]]。[[objection.price|<<person|Elliot>> 嫌我们的 and says knock off ten percent]].
        mixed 2026-04-21 [[intent.buy|The owner took both <<product|鼓风机>> 没还价]]，[[risk.payment|although his deposit cheque 第一次被退了]]。财神像前面还点着香。
        mixed 2026-04-28 [[objection.authority|七万以上 <<person|倪经理>> 不能做主，goes to the Hamburg board]]。[[role.influencer|But Hamburg reads his memo first，没他的 memo 不上会]]。
        mixed 2026-05-05 新搬来的 <<person|Dr Wu>> asked about recycled content. [[competitor.praise|<<competitor|青禾>> has 60% PCR with a certificate]]，我们的 <<product|PP粒子>> 是三成。[[objection.competitor|He's comparing three of us，九月出结果]]。
        mixed 2026-05-12 [[risk.payment|采购说货款要等政府补贴到账，no date given]]。[[role.procurement|Head of purchasing is now <<person|庄丽>>]], 上任才两周。
        mixed 2026-05-19 [[competitor.flaw|Last winter the <<competitor|Polarex>> <<product|cold room sensors>> all froze，读数停在零下十八]]。[[sentiment.negative|Ours? 他说我们的 <<product|gateway>> 配网把他弄疯了]]。[[intent.trial|<<person|阿宏>> 想先借我们两个挂一个月]]。
        mixed 2026-05-26 [[objection.contract|He crossed out 每年自动涨 4% in red pen]]。"See you next year," <<person|章总>> 开玩笑说。[[nextstep|新版合同 I bring on 2 June]]。
        mixed 2026-06-02 [[role.finance|CFO]] <<person|Harriet>> 的 office 全是仙人掌。[[objection.budget|Money for <<product|电子病历模块>> 被砍到明年]]。[[objection.timing|So nothing can start before April，她说得很直接]]。
        mixed 2026-06-09 [[sentiment.positive|They love 我们的 <<product|粘度计>> because it wipes clean，一张纸就干净]]。[[intent.callback,nextstep|<<person|叶工>> 叫我月底 ring him about a second one]]. [[intent.buy|The first one 他今天就留下了，not sending it back]]。
        mixed 2026-06-16 Nobody worried about lead time，这个我特意问了。<<person|Craig>> was busy with the fire inspection, 消防查得严。他们的叠螺机 runs fine on our <<product|polymer>>, 用量和去年一样。
        mixed 2026-06-23 [[objection.competitor|合资方 insists on <<competitor|Takumi>> for anything that moves]]，<<person|简部长>> 也没办法。[[competitor.flaw|Yet <<competitor|Takumi>> sends drawings only in Japanese，改个孔都要等一礼拜]]. [[objection.timing|Anyway 今年的改造窗口过了]]。
        mixed 2026-06-30 [[objection.trust|"Show me a site older than five years," <<person|Mr Lindahl>> 说，我们一个也拿不出]]。[[sentiment.negative|他还说我们上次的 demo felt unprepared]]。
        mixed 2026-07-07 [[competitor.praise|<<competitor|Kappel>> 的 report 直接能交给药监局，no reformatting]]。[[role.influencer|<<person|杭博士>> from QA writes the comparison，结论怎么写差别很大]]。[[objection.trust|他问 how often our <<product|天平>> drift，不太相信我的答案]]。
        mixed 2026-07-14 [[intent.demo,nextstep|<<person|Rosa>> 要看 <<product|排产软件>> 跑她自己的数据, Tuesday 2 pm]]。[[competitor.flaw|Their present one can't do split batches，一拆单就崩]]。[[role.procurement|Buyer <<person|Enzo>> 也会来坐]]。
        mixed 2026-07-21 去年下过一单 <<product|继电器>>, 300 pcs, shipped and paid. 今天只问了最近的铜价。<<person|Alvin>> 说他们换了 logo.
        mixed 2026-07-28 [[risk.churn|<<person|褚姐>> has had two other <<product|tape>> 供应商的样品上了线，won't say why]]。[[risk.payment|The last two bills 也是拖着，over 70 days]]。[[sentiment.negative|后来才说 our rep change annoyed her]].
        mixed 2026-08-04 [[objection.delivery|说我们 <<product|铝壳>> 一个月只能做两万，"not enough for us"]]。[[competitor.flaw|<<competitor|金桥>> promised forty and delivered eleven]]，他也头疼。
        mixed 2026-08-11 [[competitor.flaw|The <<competitor|Ventura>> <<product|compressor>> leaks oil 地上永远垫着纸板]]。[[intent.buy,nextstep|<<person|甄师傅>> 的老板 just ordered ours, 45 kW，九月装]]。
        mixed 2026-08-18 [[objection.contract|Payment at 30 days is impossible，他们集团统一 90 天]]。[[risk.payment|而且老实讲 even the 90 they stretch，上次拖到 130]]。
        mixed 2026-08-25 [[role.influencer|村里的老技师 <<person|Uncle Bo>> has no title but 厂长每台设备都先带给他看]]。[[sentiment.positive|He gave our <<product|磨床>> a nod，摸了摸导轨说稳]]。
        mixed 2026-09-01 [[competitor.praise|<<competitor|Datavine>> answers tickets in under an hour，周日也回]]。我们的 SLA 是一个工作日。[[objection.competitor|<<person|Priya>> would rather extend with them]]。[[intent.none|To us she said "no thanks"，这轮不考虑]]。
        mixed 2026-09-08 [[objection.need|仓库才四十个 SKU，paper and pencil 就行]]，says <<person|Mr Lao>>. [[intent.none|<<product|手持终端>> 他不要，twice he said it]]。
        mixed 2026-09-15 [[objection.timing|等中秋的出货高峰过了 then we may talk]]。<<person|Vicky>> in the packing hall, 头发上都是泡沫屑。[[intent.callback,nextstep|她让我 9 October 再打来]]. [[sentiment.positive|The <<product|缓冲膜>> she calls "my best change this year"，省了一个人]]。
        mixed 2026-09-22 [[competitor.flaw|<<competitor|Omnidoc>> support 只会发链接，three tickets still open]]。我们的工程师旁边听着。[[intent.demo|她们主管问 could we show ours to the team]]。[[role.user|<<person|苗苗>> enters all the delivery notes 用那个软件]]。
        mixed 2026-09-29 [[sentiment.negative|送来的 <<product|标签纸>> 卷芯尺寸又错，second time，<<person|Hugo>> 直接拍桌]]。[[objection.trust|He no longer believes 我们的出货检查]].
        mixed 2026-10-13 我们自己的 <<person|小赵>> from service came along，换了 two <<product|fuses>>。They have four <<product|拉力试验机>>, two from us, two from <<competitor|Instrak>>. 都在用。[[objection.need|Four is plenty，他说再多也没活干]]。
        mixed 2026-10-20 [[intent.buy|"Go ahead and invoice," <<person|冼先生>> 说，八个 <<product|license>> 加 onboarding]]。[[sentiment.positive|理由是 our trainer spoke Cantonese，老员工都听懂了]]。
        mixed 2026-10-27 [[competitor.flaw|在 <<competitor|Novachem>> 那边 the drums arrive dented，经常渗]]。[[competitor.praise|Their shelf life though is 24 months]]，我们的 <<product|固化剂>> 十二个月。[[objection.competitor|So <<person|Marta>> 两家各买一半 and watches]]。
        mixed 2026-11-03 [[risk.payment|老板娘 asked whether we'd take machines instead of cash，货款还差三十万]]。隔壁车间 is already empty. [[nextstep|下周二我跟法务去一趟]]。
        mixed 2026-11-10 [[role.decider|投不投是 <<person|Mr Stavros>> 一句话的事]]，the rest just nod. [[objection.timing|He wants to see the election result 再决定 <<product|solar inverters>>]]。
        mixed 2026-11-17 [[objection.trust|<<person|乔医生>> thinks 国产 <<product|关节假体>> 随访数据太短]]。[[objection.competitor|So her department keeps <<competitor|Ortheon>> on the list 排第一]]。[[objection.contract|我们的 consignment 协议里库存损耗归医院，he refuses]]。
        mixed 2026-11-24 [[competitor.praise|换<<product|墨盒>> on the <<competitor|Inkara>> takes ten seconds，连新人都会]]。[[objection.price|And our <<product|喷码机>> <<product|ink>> 她觉得贵得离谱]]。
        mixed 2026-12-01 [[role.influencer|The outside architect picks the brands 业主一般照单全收]]。<<person|Ar. Lim>> 收了我们的 <<product|access panel>> catalogue. [[objection.contract|他提醒我 the ten-year guarantee must be in writing，现在条款里没有他不接受]].
        mixed 2026-12-08 "预算没问题," <<person|Shirley>> said at once. [[objection.timing|但是 IT 团队 is frozen until the merger closes]]。<<product|Single sign-on module>> 先放着。[[intent.buy|不过 she ordered 60 <<product|smart cards>> right there，换旧的]]。
        mixed 2026-12-15 [[intent.buy|They've chosen us for the <<product|洁净室推车>>, 合同号都给我了]]。[[risk.delivery|只是我们的 <<product|castors>> 供应商 just burned down，一月能不能交我没底]]。
        mixed 2027-01-05 [[sentiment.negative|客户说 our invoices are a puzzle, 税号又漏了]]。[[nextstep|I'll be back with 更正版 on the 8th]]。[[role.finance|<<person|Anita>> in accounts payable，付款都是她做]]。她给我泡了姜茶。
        mixed 2027-01-12 [[competitor.flaw|For three years <<competitor|Hexal>> never trained the night shift，出事了才打电话]]。[[objection.trust|Still, 他怀疑 we'll keep it up after the warranty]]。[[sentiment.positive|<<person|司徒先生>> noticed 我们第一周就派人上夜班]]。
        mixed 2027-01-19 参观了 drone workshop，年轻人多，music on. <<person|Zack>> 自己画的电路 is really neat. 他们买 <<competitor|飞驰>> 的 <<product|电调>>, 一次五百个。
        mixed 2027-01-26 [[objection.contract|我们要 prepay，他们说 letter of credit or nothing]]。[[intent.buy|Quantity is settled: 三个柜的 <<product|胶合板>>]]. [[risk.payment|但我查到 their bank rejected two L/C 申请 last autumn]]。
        mixed 2027-02-02 [[role.technical|<<person|梅工>>, the electrical engineer]]，量了柜子，我们的 <<product|UPS>> 深了四公分。[[competitor.praise|<<competitor|Voltera>> makes one 刚好放得下]]. [[sentiment.negative|He was irritated 我没事先看图]].
        mixed 2027-02-16 [[objection.budget|新财年才有钱，cupboard is bare 他说]]。[[objection.authority|And the hospital group 要统一招标，科室签不了]]。<<product|输液泵>> 手上有三十台老的。
        mixed 2027-02-23 [[objection.delivery|她抱怨 six weeks for a <<product|加热圈>> is silly]]。[[competitor.praise|<<competitor|Thermik>> keeps a drawer of them 在她厂里寄存]]。[[role.influencer|电工 <<person|老聂>> 选哪个牌子, purchasing follows]]。[[objection.competitor|下批她想让他们报]].
        mixed 2027-03-02 [[intent.quote|<<person|Omar>> 要一份 CIF Jebel Ali 的价 for 200 <<product|水泵>>]]。[[objection.trust|He wants an inspection by SGS，不信我们自己的出厂报告]]。[[nextstep|明早 we have a video call with SGS]].
        mixed 2027-03-09 [[risk.payment|五十天前的 <<product|晶振>> 还没付，and he's stopped reading my WeChat]]。[[role.decider|<<person|Sunny Kwok>> 是股东兼老板，he alone releases money and orders]].
        mixed 2027-03-16 [[role.influencer|The head of nursing was asked to rank three brands of <<product|病床>>]]。[[sentiment.positive|我们那张 she can lower with one hand，"finally"]]。结果还不知道。[[objection.timing|Buying itself waits for 新楼封顶]]。
        mixed 2027-03-23 [[competitor.flaw|<<competitor|速达云>> 年付之后就找不到人，account manager changed four times]]。[[objection.trust|"And you will be different?" <<person|文小姐>> 反问我，不信]]。[[intent.trial|先要一个 sandbox]]. [[objection.timing|and nothing more 要等 Q3 的 audit 做完]]。
        mixed 2027-03-30 <<person|Bernard>> 的焊接车间 got a new roof, 终于不漏雨了。He worried about our purity once, 2025年的事，早解决了. <<product|保护气>> 每周二送。
        mixed 2025-07-01 [[objection.competitor|<<person|Marcus>> 手上有 <<competitor|Solvent>> 的三年报价，valid till Friday]]。[[competitor.praise|They throw in 每季度一次免费校准]]. [[nextstep|我明天中午前给他回话]]。
        mixed 2025-07-08 [[competitor.flaw|<<competitor|鼎科>> 的 <<product|点胶机>> 每天早上要预热四十分钟]]，so the first hour is lost. [[role.user|他手下两个女工 run it，三班倒]]。[[intent.demo|<<person|柳工>> asked to see ours 从冷机开始跑一次]]。
        mixed 2025-07-15 [[sentiment.positive|"你们的 packing list 从来不用我改," <<person|Joyce>> told me]]，she handles customs for them。[[intent.buy,nextstep|Next container of <<product|PVC膜>> confirmed，八月初走]]。
        mixed 2025-07-22 [[risk.payment|工地停了，main contractor hasn't paid them since April，我们的也跟着停]]。<<person|阮总>> 在门口抽烟，six <<product|chillers>> of ours are already on the roof。[[risk.delivery|剩下两台 we've stopped at the factory gate]]。
        mixed 2025-07-29 [[objection.trust|She can't find 我们的注册证 number on the NMPA site，觉得有问题]]。I showed it on my phone, 网站当时在维护. [[nextstep|原件扫描今晚发给 <<person|Ms Bao>>]]。[[objection.timing|Her committee 也要到 winter session 才再开会，之前免谈]]。
        mixed 2025-08-05 Long talk on the stairs，<<person|老尹>> 讲他们以前怎么手工绕线圈. The winding shop moved to <<competitor|Coilmax>> <<product|wire>> in 2022, 没说原因。下个月他退休。
        mixed 2025-08-12 [[objection.contract|保密协议单向的他们不接受, must be mutual]]。[[objection.timing|And <<person|Sven>> 在度假到 September，之前没人看]]。
        mixed 2025-08-19 [[role.influencer|生产计划员 <<person|小穆>> 天天给总监写对比表]]，and the director believes numbers. [[objection.competitor|We and they 现在打平，他自己说的]]。[[competitor.praise|In his table <<competitor|Rapidex>> 换模只要六分钟]]。
        mixed 2025-08-26 [[sentiment.negative|我们的 chatbot 答非所问，<<person|Mrs Quinn>> said she wanted a human]]。[[risk.churn|She's counting days 到合同到期]]. [[risk.payment|四月的账单 she refuses to settle，说先把事情修好]]。
        mixed 2025-09-02 [[competitor.flaw|The incumbent's van comes 只有周四, miss it and you wait a week]]。<<person|Abdul>> 现在自己开车去提 <<product|argon>>。[[role.procurement|气体和辅料 are his to buy]]。[[intent.quote|要我们报一个每天送的价]]。
        mixed 2025-09-09 [[objection.authority|<<person|翁科长>> 喜欢，but the province's tender office picks]]。[[role.technical|他是设备科科长]]，自己修过 <<product|内窥镜>>, knows each screw.
        mixed 2025-09-16 [[intent.buy|签了: <<product|tablet mounts>> 三百个，for all stores]]。[[objection.price|Before that 她又磨了一轮，wanted another 3% off]]。茶都凉了。[[sentiment.positive|At the end 她说跟我们做事 never a surprise]]。
        mixed 2025-09-23 [[competitor.praise|<<competitor|Norda>> prints the spare-part QR 在机身上，扫了直接下单]]。[[objection.competitor|<<person|卜师傅>> says 他会先看 them before us]]。
        mixed 2025-09-30 [[role.finance|财务负责人]] <<person|Mr Pillai>> 刚生了双胞胎，half asleep. [[objection.budget|他说账上这笔 capex 要挪去还贷, so nothing left]]。[[objection.contract|He wants invoicing once a quarter，不要按月]]。
        mixed 2025-10-14 [[objection.timing|他们十一月搬 ERP，no new interface till it's stable]]。<<product|EDI connector>> 介绍完了，<<person|Lotte>> 记了两页纸. [[objection.trust|她怕 our small team 到时候排不出人]]。
        mixed 2025-10-21 [[competitor.flaw|换掉 <<competitor|Alpenpac>> 的原因: the <<product|cartons>> smelled of fish，超市全退]]。[[sentiment.positive|我们的没味道, she even put her nose in]]。<<person|Ms Aalto>>. [[intent.buy|She switched the whole spring volume 给我们，四十万个 <<product|纸盒>>]]。
        mixed 2025-10-28 Budget fine, decision maker fine, 就是没见到人。他们 front desk 让我等了一小时。<<person|董秘书>> apologised. 新 <<product|考勤机>> 的资料放下了。
        mixed 2025-11-04 [[objection.trust|He says a 12-person firm 撑不起二十四小时 support，不放心]]。[[role.influencer|<<person|Hakan>> runs the pilot for the group，每个分厂都等他的结论]]。
        mixed 2025-11-11 [[risk.payment|合作社 changed chairman, 新的不认上一届的账]]。<<product|烘干机>> 尾款十一万。[[role.finance|村会计]] said "not my signature"。[[nextstep|12月1号 we meet both of them 在镇政府]].
        mixed 2025-11-18 [[sentiment.negative|送去修的 <<product|示波器>> 拿回来少了一根<<product|探头>>，<<person|Dr Rao>> was not amused]]。[[competitor.praise|<<competitor|Tekton>> lends a spare while yours is in repair，他举例]]。
        mixed 2025-11-25 [[competitor.flaw|<<competitor|云栖达>> 的报表一导出就乱码]]，[[competitor.flaw|and their Malay support leaves at four]]。<<person|Puan Siti>> 自己用 Excel 重做。[[objection.timing|Changing 她也不想 before year-end closing]]。
        mixed 2025-12-02 [[intent.trial|他想要两公斤 <<product|导热胶>> to test on the new board]]。[[objection.delivery|Eight weeks from Korea 他说等不起]]。<<person|Terence>> 在 Suzhou 和 Penang 两边跑. [[intent.callback,nextstep|17号 he's back，叫我那天打给他]]。
        mixed 2025-12-09 [[intent.buy|"就你们了" — <<person|Mr Oyelaran>> shook hands，三台 <<product|柴油发电机>>]]。[[risk.delivery|船期 slipped again，他的开业是一月十号，悬]]。
        mixed 2025-12-16 [[objection.contract|The customer's lawyer 不接受我们的知识产权条款]], [[objection.contract|and termination for convenience 他们非要]]。<<person|艾律师>> 很能讲。[[role.influencer|Whatever he advises 董事会基本照做]]。<<product|Chat module>> 上线往后放.
        mixed 2025-12-23 平安夜前一天，大半的人不在。<<person|Olga>> gave me a box of tangerines. We compared notes on kids' schools; <<product|胶带>> 的事没提.
        mixed 2026-01-05 [[competitor.praise|跟 <<competitor|Lyra>> 买的 <<product|microscope>> 五年没换过<<product|灯泡>>，he's proud of it]]。[[objection.need|So no need for another，他说现在的够好]]。
        mixed 2026-01-12 [[role.influencer|<<person|卫老师>>, retired, still comes on Wednesdays and 大家选仪器都听她的]]。[[objection.trust|She asked who writes our firmware，听说是外包就摇头]]。
        mixed 2026-01-19 [[sentiment.positive|上个月停电，our <<product|UPS>> held for 50 minutes，院方发了感谢信]]。[[intent.buy|<<person|Ben Salleh>> wants two more 给手术室]]。
        mixed 2026-01-26 [[risk.payment|Their bank account was frozen over a lawsuit，有人悄悄告诉我]]。[[objection.timing|新的 <<product|cutting inserts>> 开春以后再订]].
        mixed 2026-02-02 [[objection.competitor|三家入围，we and <<competitor|汉控>> and <<competitor|Elvar>>, 价差不到一个点]]。<<person|池经理>> 不肯透露更多。[[nextstep|Final round 是 2 月 24 日 in their Wuxi plant]].
        mixed 2026-02-09 [[competitor.flaw|<<competitor|Elvar>> 的合同六十页，nobody read it, 结果罚了他们两万]]。[[objection.contract|Ours is shorter but 他要删掉涨价指数那段]]。
        mixed 2026-02-23 [[role.user|包装线的 <<person|玉兰>> feeds the <<product|封箱机>> 八小时]]。[[sentiment.negative|She told me the lid is too heavy 开一次手臂酸]]。领班在旁边点头。[[competitor.praise|The <<competitor|Packwell>> one next to it 她单手就掀开]]。
        mixed 2026-03-02 Kid's drawing on the wall: a <<product|robot arm>> with hair. <<person|Ingrid>> 说 it's a <<competitor|Fjord>> one，女儿画的。今天只是送合同盖章的副本, all signed last week.
        mixed 2026-03-09 [[objection.budget|经费全给了新实验楼，not a cent for <<product|spectrometer>> upgrades]]。[[intent.callback|<<person|Prof Vasquez>> 让我秋天再跟她联系]]。
        mixed 2026-03-16 [[competitor.flaw|原厂把 <<product|打印头>> 的价格一年涨两次, they feel trapped]]。[[role.procurement|采购专员]] <<person|Sherry>> wants a second source，[[intent.quote|请我报兼容型号]]。
        mixed 2026-03-23 [[objection.trust|<<person|蒋总>> 上过当，once paid a deposit and the vendor vanished，所以对我们也防着]]。[[objection.contract|Ten percent down is all 他肯写]]。[[intent.buy|On that basis 他定了一台 <<product|吹瓶机>>]]。
        mixed 2026-03-30 [[competitor.praise|<<competitor|佳润>> delivers by boat at night，工厂白天不用停门口]]。The pier is new. <<person|Andre>> 觉得这点 clever，他没问我们的。
        mixed 2026-04-06 [[intent.none|"Not for us, ever," <<person|Mr Haas>> said about leasing the <<product|激光切割机>>，现金买惯了]]。他的狗在办公室睡觉。[[objection.trust|Says people like us 卖完就换老板, can't be relied on]]。
        mixed 2026-04-13 [[sentiment.positive|换了我们的 <<product|切削液>> 之后 no more rashes，工人自己来道谢]]。[[objection.price|But purchasing 嫌每升贵了两块]]。
        mixed 2026-04-20 [[objection.timing|等 FDA 检查组走了再谈，<<person|Leah>> has three weeks of no sleep]]。[[role.influencer|Her checklist 决定谁能进 vendor list]].
        mixed 2026-04-27 [[risk.payment|他们的 subscription 已经欠了两季, nobody answers]]。[[sentiment.negative|我们的 webinar 取消没通知，他请了十几个人 sitting there]]。[[nextstep|5 月 8 日下午 we redo it live, <<person|Dominic>> 的会议室]]。
        mixed 2026-05-04 [[competitor.flaw|The <<competitor|Sorell>> <<product|water softener>> 一周吃两袋盐]], twice what the brochure says. 地下室堆满空袋。[[intent.buy|<<person|古先生>> ordered one of ours for the east wing]]。
        mixed 2026-05-11 [[risk.payment|说好的三期，第二期就断了, and his number is switched off]]。<<product|CNC雕刻机>> 还在他店里。[[role.decider|店是 <<person|罗小弟>> 一个人的，he alone decides]]。
        mixed 2026-05-18 [[competitor.praise|<<competitor|Medivar>> sends a nurse educator for a whole week，科室最喜欢这个]]。[[objection.competitor|<<person|邹主任>> 说 for that alone he won't leave them]].
        mixed 2026-05-25 [[role.technical|The network engineer]] 说我们的 <<product|switch>> 风扇声可以接受. [[objection.authority|Final sign-off sits with Munich，他管不了]]。<<person|Jens>> showed me the rack，线理得真漂亮。[[role.influencer|Munich asks him to write 技术评分，占四成]]。
        mixed 2026-06-01 [[objection.delivery|他们每天五点要货，我们两点截单，"useless to me"]]。<<person|Carla>> 一边装箱一边讲。[[sentiment.negative|She's had it with 我们的 cut-off，火气很大]]。[[competitor.praise|<<competitor|橙仓>> takes orders till ten at night]].
        mixed 2026-06-08 [[objection.trust|The plant in Monterrey 问我们有没有西语支持，听完很怀疑]]。[[objection.competitor|<<person|Ing. Rojas>> prefers <<competitor|Automex>>，就在街对面]].
        mixed 2026-06-15 Our price came up 但不是抱怨，he just wanted it split by line. <<product|传送带>> 三段，each with its own <<product|motor>>. <<person|佟工>> 戴着新眼镜。
        mixed 2026-06-22 [[role.influencer|总经理的特助 filters everything，她不递上去就没戏]]。<<person|Michelle>>, ex-banker. [[sentiment.positive|She found our two-page summary 比别人的四十页清楚]]。
        mixed 2026-06-29 [[risk.churn|They've moved half of the <<product|注塑料>> to another mill，下半年可能全走]]。[[sentiment.negative|因为我们五月两次断供, as <<person|Mr Bose>> put it "asleep"]]。
        mixed 2026-07-06 [[intent.buy|先上二十个账号，sign-off came by email last night]]。<<product|Expense app>>. [[objection.timing|其余部门 after summer, <<person|Tilda>> 不急]]。[[sentiment.positive|Set-up took her 一个午休, she's amazed]]。
        mixed 2026-07-13 [[competitor.flaw|<<competitor|Parvex>> 的 <<product|motor>> 一烧就得整台换，no rewinding allowed]]。[[competitor.praise|Delivery is next day though，这点维修班没话说]]。
        mixed 2026-07-20 [[risk.payment|Credit report 从 B 掉到 D，我看以后得先款后货]]。<<person|苗总>> still smiles, 请我吃了 curry。[[role.decider|采购、付款、用人，everything is his call]]。上个月的 <<product|焊锡条>> 倒是付清了.
        mixed 2026-07-27 [[objection.contract|Annual prepayment 他们学校制度不允许，must be after delivery]]。[[intent.demo,nextstep|九月三号给物理系演示 <<product|VR module>>, <<person|Ms Hilton>> 已订教室]]。
        mixed 2026-08-03 [[objection.need|五年没出过一次泄漏，so the <<product|gas detector>> upgrade 她看不到意义]]。[[intent.none|<<person|Beatrice>> closed the folder，"we pass"]]。
        mixed 2026-08-10 [[sentiment.negative|他们嫌我们 visits 太少，"once in a blue moon"]]。[[role.influencer|The retired founder 每周来一次，没股份了但儿子凡事问他]]。[[objection.competitor|老爷子念旧，<<competitor|Brandt>> is "family" to him]]。
        mixed 2026-08-17 [[competitor.flaw|用 <<competitor|Aquilo>> 的那批 <<product|滤膜>> 三周就堵]]，spec says three months. 水厂的 <<person|石姐>> 留了样给我看，in a jam jar。[[competitor.flaw|When she complained，对方 blamed the river]]。
        mixed 2026-08-24 [[sentiment.positive|安装队进场铺了地毯，<<person|Mr Yamada>> bowed to them]]。[[objection.timing|第二台要等 depreciation of the first，大概后年]]。[[objection.contract|维保合同 five years 他说最多签两年]]。
        mixed 2026-08-31 [[risk.payment|They pay, but 只付一半, the rest "when the line runs"]]。[[sentiment.negative|<<person|龚厂长>> blames our late start-up，语气很冲]]。
        mixed 2026-09-07 [[intent.trial,nextstep|两箱 <<product|bio-based 托盘>> 下周三 go to line 4 试跑]]。[[objection.trust|They doubt 它能不能扛住洗箱机的八十度]]。<<person|Femi>> runs the test. [[objection.competitor|同一天 he'll have <<competitor|Palletto>> 的也上去比]]。
        mixed 2026-05-04 <<person|尉迟经理>> 说 [[competitor.praise|the new <<competitor|Thornbury>> <<product|plating line>> 用水只有老线的三分之一]]。[[objection.competitor|Our bid 要是追不上这一点，he'd go with them again]]。
        mixed 2026-05-05 <<person|Ms Delacroix>> wasn't in. 仓库的人说 <<competitor|北辰>> 的车刚走，they deliver <<product|tin wire>> on Mondays。我在门口等了二十分钟。
        mixed 2026-05-06 [[intent.buy|"Put me down for five," 他说，五台 <<product|扭力螺丝刀>>]]，[[nextstep|delivery agreed for 29 May]]。[[sentiment.positive|他觉得手柄 fits even small hands]]。<<person|程女士>> 是那边的组长.
        mixed 2026-05-07 [[objection.trust|<<person|Mr Kowalski>> 查了我们的 Glassdoor，wonders whether we'll keep our engineers]]。[[competitor.praise|At <<competitor|Unimesh>> 十年来都是同一个人接他的电话]]. [[role.influencer|In the steering group 他说话最有分量]]。
        mixed 2026-05-11 [[competitor.flaw|<<competitor|捷通>> 的 <<product|RFID标签>> 有百分之四读不出来]]，and they say it's the shelf. [[intent.trial|先给他 500 pcs 贴在退货区试]]。<<person|阿Ken>> 负责数。[[objection.timing|Rolling it out 他要等双十一过完]]。
        mixed 2026-05-12 [[risk.payment|They asked me, half joking, 能不能用库存抵货款]]。<<product|铝箔>> 那笔 is from February。<<person|鲍总>> 头发白了很多. [[risk.delivery|三月那一柜 we're holding back，他的客户在催]]。
        mixed 2026-05-13 [[objection.timing|<<person|Dr Fontaine>> 要等 reimbursement code 下来，maybe in autumn]]。诊室里三个病人在等。[[role.user|She does the injections herself，用的是 <<product|冷敷头>>]]。
        mixed 2026-05-18 [[objection.contract|他们的模板里要求 source-of-origin 保证二十年，and ours stops at five，谈不拢]]。[[role.procurement|Strategic buyer]] <<person|季雯>> 很客气，but won't move. [[objection.competitor|She let slip 另一家已经答应十年]]。
        mixed 2026-05-19 [[role.influencer|The board asked a retired pilot to test every <<product|headset>>，他的打分表我看到了]]。[[competitor.praise|<<competitor|Aviox>> got top marks 因为戴眼镜也不夹]]。
        mixed 2026-05-20 [[sentiment.negative|"Your portal times out 每次上传大文件," <<person|Gareth>> said]]，he now mails a USB stick. [[nextstep|IT 的 <<person|小庞>> will ring him Thursday]]。
        mixed 2026-05-25 工厂在郊外，a dog, two cranes. <<person|Mr Petrov>> once owed us for half a year，那是2022年，早清了. <<product|起重链条>> 照旧每季一次.
        mixed 2026-05-26 [[competitor.flaw|<<competitor|Grünwald>> 的保修只要换过一颗第三方螺丝就作废]]，they found out the hard way. [[intent.quote|<<person|娄工>> wants our offer 含两年全保]]。[[role.decider|Up to 300k 他自己批就行]]。
        mixed 2026-05-27 [[objection.price,objection.competitor|"Same glass, 你们贵十五块," <<person|Amina>> pointed at the <<product|盖板玻璃>>]]。[[objection.competitor|She has <<competitor|晶纬>> 的报价 open on the screen]]。
        mixed 2026-06-01 [[role.decider|新实验室的设备 the dean picks himself]]，<<person|Dean Moreau>>。[[objection.budget|捐款还没到账，so no money yet]]。[[intent.demo,nextstep|他下周四来我们 showroom 看]]。
        mixed 2026-06-02 [[competitor.praise|<<competitor|Saltmarsh>> puts a cleaning video QR 在每台机器上]]，新人自己看。我们还在发 PDF. [[sentiment.positive|<<person|倩倩>> said our parts diagram 一看就懂]]。
        mixed 2026-06-03 [[risk.churn|<<person|Mr Dang>> said "next contract, new names"，明年不想跟我们续 <<product|保洁机器人>>]]。[[sentiment.negative|It got stuck 在电梯口 nineteen times，他有统计]].
        mixed 2026-06-08 [[objection.delivery|说我们发海运，he needs parts in days not months，产能也嫌小]]。<<product|密封圈>> 一年六千个。[[competitor.praise|His present one 交货快]]，[[competitor.flaw|but half arrive without lot numbers]].
        mixed 2026-06-09 [[sentiment.positive|培训师留下来陪夜班，<<person|Mother Agnes>> 的护士都说 "she was a gem"]]。[[intent.buy|院里 ordered eight <<product|喂养泵>> on the spot]]。
        mixed 2026-06-10 [[objection.authority|Only the JV committee 能批换牌号]]。[[role.technical|材料工程师]] <<person|Hiro>> 跟我讲了一小时 creep curves, 我听懂一半. [[objection.trust|他说我们的 data sheet 好得不真实]]。
        mixed 2026-06-15 他们的 app team 用的是 <<competitor|Cloudberry>>, since the first day. 没说好坏。<<person|Yusuf>> 请我吃了 ramen, and talked about his marathon。
        mixed 2026-06-16 [[objection.timing|新能源补贴政策没出来，nobody signs for a <<product|battery cabinet>> now]]。[[risk.payment|上一批<<product|柜子>> still has a third unpaid，<<person|卓总>> 躲电话]]。[[objection.budget|New money? 全压在库存里，none he says]]。
        mixed 2026-06-17 [[role.influencer|财务总监的助理 compiles the tender scores]]，<<person|Miss Okafor>>，看得很仔细。[[sentiment.positive|She thought our bid 最好读，"no fluff"]]。
        mixed 2026-06-22 [[competitor.flaw|他们去年用 <<competitor|Swiftlabs>> 测样，two samples lost and nobody apologised]]。[[intent.callback,nextstep|周五上午 <<person|闻老师>> wants a call about our turnaround]]. [[objection.trust|可她不信 48 hours is real]]。
        mixed 2026-06-23 [[objection.need|现有的 <<product|防火墙>> 三月才换过，says <<person|Leon>>, done for years]]。[[intent.none|叫我别排他的名字 on the webinar list]]。
        mixed 2026-06-24 [[objection.contract|<<person|Mrs Adeyemi>> 不要 automatic price indexing，"fix it or forget it"]]。[[intent.buy|除了这条, the <<product|infusion sets>> order stands 每月两千套]]。
        mixed 2026-06-29 [[competitor.praise|隔壁厂买的 <<competitor|Quarzo>> <<product|烘箱>> 十五分钟升到两百度]]，everybody walks over to look. [[objection.competitor|老板 says 我们的再便宜也先问那家]]。
        mixed 2026-06-30 [[role.finance|The controller]] <<person|Mr Van Dam>> 盯着应收表. [[risk.payment|他承认我们三张 invoice 排在银行利息后面]]。[[objection.contract|And without an early-payment discount clause 他不肯续签]]。
        mixed 2026-07-01 走访了两家 plastics shops。第一家 closed for inventory. 第二家 <<person|阿芳>> 说很忙, <<product|脱模剂>> 还剩四箱，no hurry.
        mixed 2026-07-06 [[competitor.flaw|<<competitor|Orlane>> 的工程师要飞过来，visa takes a month]]。[[sentiment.positive|<<person|康工>> likes that 我们的人从 Hefei 开车两小时就到]]。
        mixed 2026-07-07 [[objection.trust|听说我们去年被收购, <<person|Rina>> asks if the <<product|HIS>> roadmap 还算数]]。[[objection.timing|升级她压到 after the accreditation]]。[[nextstep|16号给她出一份书面 roadmap]]。
        mixed 2026-07-08 [[sentiment.negative|上门的师傅 couldn't speak a word of Thai，客户的班长一直摇头]]。[[competitor.praise|<<competitor|Siam Tools>> has four Thai-speaking fitters 就住在罗勇]]。<<person|Khun Nok>>. [[intent.none|For this season 他说不考虑我们了]]。
        mixed 2026-07-13 [[intent.buy|<<person|Oscar>> texted: "green light for the <<product|MRO cabinet>>"，两个车间各一台]]。[[objection.price|他附了一句，"but round it down"，零头要抹掉]]。
        mixed 2026-07-14 [[role.influencer|<<person|Ama>>, the pilot nurse, 每月给护理部写一页 feedback, 部长很信]]。[[sentiment.negative|She wrote that our <<product|翻身床 remote>> 按键太硬]]。
        mixed 2026-07-15 [[competitor.flaw|The old maker 去年停产了，now a <<product|keyboard membrane>> costs 900 on eBay]]。<<person|尤师傅>> 自己用硅胶补。[[intent.trial|问我们能不能 lend him one to try]]. [[sentiment.positive|He still remembers 我们送的手册，stained but complete, 说救过他]]。
        mixed 2026-07-20 [[objection.competitor|Three distributors pitched today，我们排第二个, <<competitor|Varnish & Sohn>> 排第一]]。[[competitor.praise|They matched the RAL tone 一次就过，连色差仪都挑不出]]。<<product|粉末涂料>>. [[nextstep|二轮 pitch 是 7 August in Foshan]]。
        mixed 2026-07-21 合同 <<competitor|Pactum>> 的 <<product|payroll suite>> 到 2028 才到期，just so you know. 她没说续不续。<<person|Eileen>> showed me her new bike.
        mixed 2026-07-22 [[risk.delivery|台风把我们的船卡在高雄，their shutdown starts on the 30th，来不及]]。<<person|邢工>> 还在等 <<product|阀板>>. [[risk.churn|He warned that 下不为例，再误一次停机就换供应商]]。
        mixed 2026-07-27 [[objection.contract|我们的 NDA 要五年，他们 in-house counsel 只给两年]]。[[objection.timing|And the <<product|AI inspection module>> itself 要过了内部 security review, six weeks at least]]。<<person|Tessa>>. [[role.influencer|她老板 never signs 她没读过的东西]]。
        mixed 2026-07-28 [[objection.trust|<<person|Mr Ghosh>> 问我: if your cloud goes dark, 我的产线怎么办？没有一句话让他放心]]。[[competitor.flaw|<<competitor|Tidewave>> left him 黑屏三小时，所以才问]].
        mixed 2026-07-29 [[intent.buy|Yearly contract for <<product|lubricant>> signed in the car park，蹲着签的]]。[[sentiment.positive|<<person|滕总>> 说 four years and never a wrong drum]]。
        mixed 2026-08-03 [[role.procurement|负责间接采购的 <<person|Ivonne>>]] 新来的，came from a bank. [[intent.quote|让我把 <<product|劳保鞋>> 的尺码价目 resend with freight]]。[[objection.delivery|她嫌 small sizes 总要等五周]]. [[sentiment.negative|And she's tired of 我们发票上的老地址]]。
        mixed 2026-08-04 [[competitor.flaw|<<competitor|维纳>> 的仪器屏幕小得像 stamp，老花眼根本看不清]]。[[competitor.flaw|Their printer driver 也只支持 Windows 7]]。[[objection.competitor|But loyalty: <<person|Prof Lindqvist>> 还是要先跟他们谈]]。[[objection.timing|说到底 nothing before his sabbatical ends，明年三月]]。
        mixed 2026-08-05 [[competitor.praise|The rival's <<product|pouches>> open without scissors 护士夸了半天]]。[[objection.price|And ours, per pouch, 她说便宜不了就算了]]。<<product|灭菌袋>> 一天九百个。<<person|宁护士>>. [[objection.contract|半年一调价的条款 she wants out]]。
        mixed 2026-08-10 [[objection.authority|这种事 the harbour authority signs, not the yard]]。[[objection.timing|反正也得 wait for dry-dock season]]。<<person|Captain Reyes>> 人很爽快，送了我一顶帽子。[[intent.buy|But for his own tug 他订了六十升 <<product|防腐漆>>]]。
        mixed 2026-08-11 [[sentiment.negative|Our price letter 寄到离职的人那里，<<person|乐小姐>> heard it from her boss, embarrassed]]。[[nextstep|I'll bring the 更正版 in person 周三]].
        mixed 2026-08-12 [[role.influencer|操作组投票选机型，the vote is advisory 但从来没被推翻]]。[[sentiment.positive|二十票里 fourteen went to our <<product|裁切机>>]]。<<person|Hugo>> counted. [[intent.buy,nextstep|Purchase order 明早盖章，two machines]]。
        mixed 2026-08-17 [[risk.payment|公司在卖地，receivables 都押给银行了]]。<<person|Mr Takeda>> 说话很轻。[[objection.contract|我们要的 personal guarantee 他一口回绝]]。
        mixed 2026-08-18 If they ever want on-site stock 我们可以，I told <<person|Ana>>, 她没接话。 <<competitor|Bestmark>> keeps the shelf for <<product|打包带>> now.
        mixed 2026-08-19 [[competitor.flaw|<<competitor|Nimbra>> 的 update 把旧接口关了，forty reports died overnight]]。[[intent.demo|<<person|严博>> 想看我们的 <<product|BI module>> 能不能接]]。
        mixed 2026-08-24 [[intent.buy|"Ship it," 说的是那台 <<product|二手贴标机>>]]，[[risk.payment|though 他定金只肯转一半，另一半"等周转"]]。<<person|Papa Diallo>> 一直在打电话。
        mixed 2026-08-25 [[competitor.praise|At <<competitor|明泉>> 每桶都有批号 and the COA downloads by itself]]。[[role.technical|检验主管]] <<person|Soraya>> 说这样省她两小时。
        mixed 2026-08-26 [[sentiment.negative|<<person|Mr O'Dea>> 抱怨 our driver refuses to unload 过了门槛]]。Their own people did it, 三个人抬。<<product|热水炉>> 现在立在走廊。[[risk.payment|He keeps the last 20% back，说搬进去了再付]]。
        mixed 2026-08-31 [[objection.trust|Halal 证书 from an unknown body，<<person|Ustaz Rahim>> won't accept it as proof]]。[[objection.timing|他说斋月之后再拿别的来]]。<<product|gelatin>>. [[sentiment.negative|还嫌我 called three times in one week，烦]]。
        mixed 2026-09-01 [[objection.trust|我们没做过 foundry，怕我们不懂沙, fair enough]]。[[objection.competitor|总经理 and <<competitor|兆丰机电>> 的老板 are classmates，他先看他们的方案]]。[[role.influencer|<<person|水工>> 是唯一敢提意见的, and the GM listens]]。
        mixed 2026-09-02 [[competitor.flaw|他们说 <<competitor|Relay One>> 退货要自己付运费 and wait eight weeks for credit]]。我们十天, I said. <<person|Clara>> 写在了小本子上。
        mixed 2026-09-07 [[risk.payment|去年压的 5% retention 到期半年了，<<person|娜姐>> says "soon" every time]]。[[intent.callback|她自己要求 call again about the <<product|伸缩门>>]]。
        mixed 2026-09-08 [[objection.trust|三家 reference 他打过去 two never answered，所以起疑]]。[[objection.competitor|<<person|Jorge>> now wants <<competitor|Ibersa>> 来做一轮]]。<<product|立体库>> 项目大概四百万.
        mixed 2026-09-09 [[objection.contract|Delivered duty paid or no deal，我们只做 FOB，他们不肯]]。[[nextstep|Freight forwarder 的报价 I get by 15 Sept]]. <<person|Mr Sithole>>, <<product|滤布>>. [[risk.payment|外汇批不下来, his dollars may take months，上回也是]]。
        mixed 2026-09-14 [[competitor.praise|<<person|钱主管>> 讲 the <<competitor|Zephyra>> <<product|扇叶>> weighs 2 kg less，工人一人就能换]]。[[objection.need|But he isn't buying, 备件柜里还有六套, no need]].
        mixed 2026-09-15 [[role.finance,role.influencer|她丈夫管厂，she runs the books and 他从不绕过她的意见]]。[[role.user|真正用 <<product|打卡软件>> 的是 the two girls at reception]]。[[objection.contract|She wants it month by month，押金条款不要]]。<<person|Teresa>>.
        mixed 2026-09-16 [[competitor.flaw|<<person|蒲经理>> 说 <<competitor|Dynalux>> 的 <<product|LED屏>> 一年就偏红]]，and every <<product|module>> must go back to Shenzhen. [[intent.quote|Asked for our price 按平方米算]]。
        mixed 2026-09-17 [[objection.contract|Termination only at year end 她觉得太死，要随时能退]]。<<person|Mrs Bianchi>> 用 <<product|订单系统>> 两百个账号。[[nextstep|法务 call on Tuesday 十点]]。
        mixed 2026-09-21 [[role.influencer|The clean-room lead <<person|荀哥>> 不管钱，但他说不行就不行]]。[[sentiment.positive|他夸我们的 <<product|无尘布>> sheds nothing under the lamp]]。
        mixed 2026-09-22 开车两小时 to see <<person|Mr Nakagawa>>, 结果他去了机场。His assistant showed me the lobby: 一台 1970 年的织机. They weave airbag cloth on machines from <<competitor|Tessuto>>.
        mixed 2026-09-23 [[competitor.praise|<<competitor|百川>> 的 <<product|净水机>> <<product|filter>> swap needs no tools，保洁阿姨都会换]]。[[objection.competitor|<<person|Yolanda>> 因此更想要他们]]。
        mixed 2026-09-24 [[risk.payment|工会说九月工资还没发，and our <<product|ball screws>> from June 还挂在账上]]。<<person|芮总>> is hardly in these days. [[objection.contract|可他反过来要我们把 penalty interest 那条去掉]]。
        mixed 2026-09-28 [[intent.buy|Two pallets of <<product|阻燃剂>>, 电话里就定了]]。[[role.procurement|<<person|Ramona>> 管原料采购]]，her daughter answers the phone sometimes。[[sentiment.positive|She said we're "easy", 省心]]. [[competitor.flaw|From <<competitor|Loxton>> 她每次收到的桶都少个标签]]。
        mixed 2026-09-29 [[objection.trust|"What if 你们的 <<product|AI阅片软件>> 漏诊一例？" <<person|Dr Achebe>> asked, and wouldn't let go]]。[[objection.timing|院里的 ethics vote 之前 he won't start]]。
        mixed 2026-09-30 [[sentiment.negative|<<person|潭姐>> found hair in a box of <<product|培养皿>>，我们自己的货]]。[[risk.churn|She has written 给总部建议换供应商]]。
        mixed 2026-10-05 [[competitor.flaw|<<competitor|Rotafin>> won't sell single <<product|seals>>，要买就买整套<<product|泵头>>]]。<<person|海哥>> 手上的 <<product|螺杆泵>> 漏了半年. [[intent.trial|我们的 <<product|seal>> 他想 fit one and see]]。
        mixed 2026-10-06 [[competitor.praise|With <<competitor|Stellenbau>> 图纸改三次都不加钱]]，<<person|Mr Vuković>> told me over soup. 我们第二次开始收费。He let it stand. [[objection.timing|至于新车间, not before the monsoon ends，他说]]。
        mixed 2026-10-07 [[objection.authority|区域经理 loves it，但是 listing 要 category team 过]]。[[nextstep|10 月 22 日 category review, <<person|Florence>> presents <<product|电子价签>>]]。[[role.influencer|Her slide 排在第几页, that's half the decision，店长们都这么说]]。
        mixed 2026-10-12 [[objection.price|<<person|麦老板>> 算了一晚上，still says 八十块一支 too much for a <<product|焊嘴>>]]。[[objection.competitor|Online 有一家卖五十，he sent me the link]]。[[objection.need|再说手上 his stock lasts till summer，不缺]]。
        mixed 2026-10-13 上周的 delay 已经补上了，<<person|Noor>> said no hard feelings. 仓库新装了货架. <<product|安全帽>> 三百顶入库, her people counted twice.
        mixed 2026-10-14 [[role.technical|IT 经理]] <<person|Sanjay>> 对我们的 <<product|API gateway>> [[objection.trust|有疑问: no pen-test report，他不放行]]。[[nextstep|我们月底前 supply one]].
        mixed 2026-10-19 [[intent.buy|"Same again," 说的是去年那款 <<product|气动夹具>>，二十套]]。[[competitor.flaw|He tried <<competitor|Klemm>> in spring，夹出印子来]]。<<person|Pat>> 右手还缠着绷带。[[role.user|They're for his bench，天天他自己夹]]。
        mixed 2026-10-20 [[objection.contract|要我们承诺十年备件，in writing, with a fine，否则不签]]。<<person|冒工>> 拿出 <<competitor|Ostrava Werke>> 的样本: [[competitor.praise|they do promise it，而且从没食言]]。
        mixed 2026-10-21 [[role.finance|CFO]] <<person|Ms Lindgren>> 亲自下来问. [[sentiment.negative|我们报价里 VAT 算两遍，she didn't laugh]]。[[objection.budget|<<product|储能柜>> was in the plan，上周被划掉了]]。[[objection.timing|Earliest 她估计后年]].
        mixed 2026-10-26 Tea with <<person|老丘>>, who sharpens all the <<product|blades>> himself，眼睛好得很. <<competitor|Solbach>> sells them the <<product|圆刀>>, 我们卖 <<product|底刀>>。一切照旧。
        mixed 2026-10-27 [[role.influencer|<<person|Lena>> 是 change manager，每次选型她写 user survey，管理层照着念]]。[[sentiment.negative|Survey 里我们的 <<product|请假模块>> got 2 out of 5]]。
        mixed 2026-10-28 [[risk.payment|<<person|桑总>> 说等卖了旧厂房 then everybody gets paid]]。[[risk.delivery|我已经让工厂把他那台 <<product|压铸机>> 停在总装]]。
        mixed 2026-11-02 [[competitor.praise|<<competitor|Mapleton>> 的 <<product|超声清洗机>> doesn't smell at all，口腔科就在病人旁边用]]。[[sentiment.negative|我们那台 he calls "the fish tank"，味道重]]。<<person|Dr Ishii>>. [[sentiment.positive|Our girl on the phone 倒是 "always a joy"，他特地说]]。
        mixed 2026-11-03 [[competitor.flaw|Their broker 给 <<product|法兰>> 报的 HS code 错了，customs held it for a month]]。<<person|Mr Barros>> 现在自己看单子。[[intent.callback|让我 call him with 我们的报关流程]]。
        mixed 2026-11-04 [[objection.need|病历都外包了，"we simply don't type any more"]], <<person|邬院长>> 说。[[intent.none|<<product|语音录入>> he waved away，不要再提]]。
        mixed 2026-11-09 [[intent.demo,nextstep|<<person|Chidi>> 要 11 月 25 日在产线上看 <<product|缺陷检测模块>> 跑一小时]]。[[objection.trust|He has heard "99%" from five vendors，一个都没做到，所以不信]].
        mixed 2026-11-10 [[role.decider|<<person|Mr Feng Jr.>> 接班了，现在他拍板]]，father only comes for lunch. [[intent.buy|First thing he signed: 我们的 <<product|空压站>>]]。
        mixed 2026-11-11 [[competitor.flaw|<<competitor|快印客>> 的色差 drifts after the first thousand]]。[[competitor.praise|But they pick up the plates at five，天天来]]。<<person|Agnes>> 说两头都得认。[[objection.competitor|All told she'd stay with them，除非再出一次]]。[[role.influencer|老板选印厂前 calls her first，每次]]。
        mixed 2026-11-16 [[objection.timing|她说要等 new head of pharmacy 到岗，January the earliest]]。<<product|自动发药机>> 的位置倒留好了。[[objection.contract|租赁合同里 insurance on them 她不认]]。<<person|Sister Paula>>.
        mixed 2026-11-17 Exhibition 上碰到 <<person|Mr Oduro>>, 他两年前从我们这买过 <<product|搅拌器>>. He is with another firm now, fertilizer. 交换了名片 only.
        mixed 2026-11-18 [[sentiment.positive|<<person|解工>> wrote us a LinkedIn post，说我们的 <<product|激光头>> 两年零停机]]。[[intent.buy|三条新线 each get one，合同下午盖的章]]。[[risk.payment|就是 payment after 150 days 成了他家习惯，老账也一样]]。
        mixed 2026-11-23 [[objection.delivery|十二月要六百套，he says 你们这点人做不出来]]。[[objection.competitor|So half goes to <<competitor|Portimex>> 试水]]。<<product|线束>>，<<person|Dina>>。[[role.procurement|She's the sourcing manager for <<product|cables>>，<<product|线缆>>都走她]]。
        mixed 2026-11-24 [[risk.payment|老板的 personal credit card 付的定金，next instalment bounced]]。小店, two <<product|咖啡烘焙机>>. <<person|Marco>> 很尴尬。[[risk.delivery|第三台的<<product|炉体>> is late from Italy，圣诞前到不了他店里]]。
        mixed 2026-11-25 [[competitor.flaw|<<competitor|Arctura>> 冬天从不发货 below minus ten，他们一断就是一个月]]。[[intent.quote|<<person|Bolor>> asked what 我们铁路运 <<product|防冻液>> 多少钱]]。
        mixed 2026-11-30 [[objection.trust|"二十年保证? Your company is six." <<person|柯太太>> 笑着说，不信]]。屋顶 <<product|光伏板>> 她要再比. [[objection.timing|Roof itself 要先翻修，summer at best]]。[[competitor.praise|<<competitor|Heliodor>> backs its with an insurance policy 第三方出单]]。
        mixed 2026-12-01 [[role.technical,role.influencer|Hospital's clinical engineer sits in all tenders，<<person|左工>> 打分占三成]]。[[sentiment.negative|他嫌我们的 service manual 到现在还锁着密码]]。
        mixed 2026-12-02 [[objection.contract|Penalty for early return 三个月租金，<<person|Jelena>> won't have it]]。<<product|登高车>> 租两年的方案. [[nextstep|周五 I send the version 没罚款的]]。
        mixed 2026-12-07 今天主要是看他们新装的 sprinkler. Training of our own <<person|小伍>> 也算完成了。<<product|称重模块>> gives the right numbers, 客户的班组自己校的。
        mixed 2026-12-08 [[competitor.praise|<<competitor|Quillnet>> 上线前 sent someone to sit in accounts for a week]]。我们是远程。[[objection.competitor|<<person|Dorothy>> 说 that alone makes her lean that way]]。[[objection.contract|我们合同里 travel costs extra，她也不接受]]。
        mixed 2026-12-09 [[risk.churn|He let me see a draft letter 终止 <<product|气瓶>> 租约的]]。[[sentiment.negative|三次空瓶没收走，<<person|Sergio>> is past patience]]。[[risk.payment|租金他从八月起 simply stopped paying]]。
        mixed 2026-12-14 [[role.user|实验员 <<person|阿雅>> pipettes 六百个孔 a day]]，[[sentiment.positive|our <<product|电动移液枪>> saved her thumb，她逢人就讲]]。[[objection.budget|But the grant 用完了，下一笔没影]]。
        mixed 2026-12-15 [[objection.timing|"Let the tariff dust settle," 至少等到三月]]，<<person|Mr Corrigan>>. [[objection.delivery|他还抱怨 containers booked by us always roll to the next ship]]。<<product|紧固件>> 四个柜。
        mixed 2026-12-16 [[competitor.flaw|Old supplier's <<product|热熔胶>> 拉丝，robots had to be wiped every hour]]。<<person|汪班长>> 换成我们的以后没提过这个. He talked about the league match 昨晚的。
        mixed 2026-12-21 [[intent.buy|Renewal plus 30 seats of <<product|CAD viewer>>, 邮件确认了]]。[[objection.price|Grumbled 每座位 still dearer than in 2024]]。<<person|Ulrich>> 明天休假到新年。[[competitor.praise|His brother's firm uses <<competitor|Draftly>>，离线也能批注]]。
        mixed 2026-12-22 [[risk.payment|年底他们把所有 supplier payment 冻到一月后，no exceptions 说是审计]]。[[role.finance|应付会计]] <<person|Connie>> 低着头说对不起.
        mixed 2027-01-04 [[competitor.praise|<<competitor|Sequora>> 的 dashboard 能用泰文、缅文，the migrant workers read it themselves]]。[[role.influencer|HR 的 <<person|Khun Ploy>> 把这条写进建议书，厂长会跟]]。
        mixed 2027-01-05 [[objection.trust|<<person|Mr Blom>> 对 refurb <<product|MRI coil>> 不放心，wants to know who had it before]]。[[intent.trial,nextstep|一月十八号 we bring one for a week's test]]。
        mixed 2027-01-06 [[objection.contract|付款 against documents 他说不行，只肯 open account]]。[[objection.trust|而且 he'd like 看我们的 audited accounts，怕我们倒]]。<<person|Ghazi>>, <<product|硅钢片>>。[[intent.buy|Anyway 首单 80 吨定了, subject to that]]。
        mixed 2027-01-11 [[role.technical|The process engineer]] 拉我到 line 9. [[sentiment.negative|<<product|计量阀>> 滴漏，he'd reported it twice, 我们没回]]。[[role.influencer|What he writes in the CAPA report 管理层都照着改]]。[[nextstep|备件 tomorrow by courier]]。<<person|Gopal>>.
        mixed 2027-01-12 他们跟 <<competitor|Vantor>> 签的 <<product|电梯>> 维保还剩一年，fixed fee. <<person|屈小姐>> 只是想知道 market price, 没别的意思。
        mixed 2027-01-13 [[objection.competitor|<<competitor|铁山>> has a trial running in hall B，下个月才有数据，他要等]]。[[competitor.flaw|So far it tripped 七次，he keeps a tally]]。<<person|权总>>，<<product|除尘器>>。
        mixed 2027-01-18 [[intent.callback,nextstep|<<person|Renée>> 要我 26 号傍晚 call，她那时在车里]]。[[sentiment.positive|She did mention 我们的 <<product|纸浆托>> "survived the drop test better than hoped"]].
        mixed 2027-01-19 [[objection.timing|新的 <<product|EHR>> 要等 doctors' strike 结束，谁也不知道几时]]。[[role.decider|The medical director 一票定]]，<<person|Dr Mbeki>>. [[objection.competitor|私下 his nurses say 他看中的是 <<competitor|Carelogic>>]]。
        mixed 2027-01-20 [[competitor.flaw|<<competitor|Hubline>> sells his data on, 他在报上读到的]]。[[objection.trust|Now he mistrusts us all 包括我们]]。<<person|Mr Elias>>，做 <<product|telematics>> 的车队两百辆。[[intent.none|Told me not to come back，干脆得很]]。
        mixed 2027-01-25 [[risk.payment|他们的最大客户 Chapter 11 了，our three shipments of <<product|端子>> 恐怕要打水漂]]。<<person|Abigail>> 说她也没睡。[[objection.trust|她还问 are we ourselves safe，会不会下一个是我们]]。
        mixed 2027-01-26 [[sentiment.positive|装完那天车间鼓掌，<<person|Mr Dhillon>> filmed it]]。[[intent.buy|He'll add the <<product|robotic palletizer>> 第二套也给我们]]。[[objection.contract|But retention 要从5%到10%]]。
        mixed 2027-01-27 [[competitor.praise|<<competitor|禾田>> 给农户三个月赊账 no interest]]，[[objection.competitor|几个大户 told me they'd wait for that 再定]]。<<product|滴灌带>> 的雨季前销售。[[risk.payment|去年的 three farms 到现在没结，说收成不好]]。<<person|Uncle Sum>>.
        mixed 2027-02-01 [[competitor.flaw|Half of the <<competitor|Ferrox>> <<product|磁环>> came chipped，包装就一层报纸]]。[[role.influencer|来料检 <<person|小阮>> keeps the photos，评审会每次都放]]. [[intent.demo|他想 see our packing line by video]]。
        mixed 2027-02-02 [[objection.authority|连 500 欧 also need two signatures，都在 Lyon]]。[[objection.timing|年前别指望, <<person|Solène>> said, after Chinese New Year maybe]]。[[sentiment.negative|还怪我们 sends every mail in English, 说过很多遍]]。<<product|校准砝码>>.
        mixed 2027-02-03 Saw the new cafeteria，他们的 chef 是福建人. <<person|Rohan>> repeated that our terms are fine，合同没意见。<<product|Tray sealers>> from <<competitor|Emba>> stay in kitchen one.
        mixed 2027-02-15 [[sentiment.positive|开工第一天 he greets me with oranges, "your <<product|真空泵>> ran through the holiday 一次没停"]]。[[intent.buy|再加两台 same model]]。<<person|仇老板>>.
        mixed 2025-01-06 Back at work. <<person|阳总>> 的办公室换了窗帘. [[competitor.praise|他说 <<competitor|Ravenna>> 的 <<product|chiller>> runs so quiet 晚上邻居不投诉了]]。[[objection.competitor|For building two 他想照样再问他们]]。
        mixed 2025-01-07 [[sentiment.negative|我们的系统周一又登不上，<<person|Emma>> had thirty people waiting]]。[[objection.trust|She asked whether 我们到底有没有备用服务器]].
        mixed 2025-01-09 [[risk.payment|经销商把货卖了 but 钱没回来，third reminder today]]。<<person|Mr Anand>> said he's opening a second shop. <<product|电动牙刷>> 八百支. [[role.influencer|His wife 选品比他准，最后都听她]]。
        mixed 2025-01-13 [[intent.buy|<<person|冉工>> sent the signed sheet，十六个 <<product|网关>>]]。[[nextstep|我们 23 日到现场 install]]。[[sentiment.positive|"You're the only ones who read my spec," 她写道]]。
        mixed 2025-01-15 [[competitor.flaw|<<competitor|Tamarack>> 的 <<product|forklift battery>> won't hold a shift any more]]，才两年。<<person|老付>> 中午要换一次. [[intent.quote|让我们报锂电的]]. [[objection.timing|换也得等 lease on the trucks runs out，八月]]。
        mixed 2025-01-17 <<person|Ms Romero>> 的 team makes catheters, 十二条线. They get <<product|tubing>> from <<competitor|Nusil Park>> and from us, half half. 今天只核对 forecast。
        mixed 2025-01-20 [[objection.timing|春节前 nobody opens a file，节后再说]]。[[role.influencer|<<person|贲姐>> is only an assistant but 每个方案先过她的手，她排次序]]。
        mixed 2025-01-22 [[objection.contract|They want 付款 only after 他们客户验收，我们写的是到货30天]]。[[objection.price|And a further discount of 6]]。<<person|宣经理>>, <<product|货架>> 项目。[[sentiment.positive|我们的 layout drawing 他们拿去给客户看，very proud of it]]。
        mixed 2025-01-24 [[competitor.praise|<<competitor|Oakline>> sends the calibration truck to the yard，一小时全搞定]]。我们要寄回去。<<person|Trevor>> mentioned it twice. [[objection.competitor|他在犹豫 which of us gets next year's round]]。
        mixed 2025-02-05 [[objection.trust|<<person|孔医生>> 翻了翻说明书, "no paediatric data"，给小孩她不敢用]]。<<product|雾化器>> 样子她喜欢。[[role.decider|In this ward 用什么她说了算]].
        mixed 2025-02-07 [[competitor.flaw|<<person|Mr Wójcik>> 说 the other firm never once visited 三年来]]。[[sentiment.positive|So he was glad 我大雪天还来]]。<<product|Grinding wheels>> 他每月要四十片。[[intent.buy|As of May 全部跟我们拿，已经开单]]。
        mixed 2025-02-10 [[objection.authority|厂里说好，Seoul says wait — 要本部的 quality center 点头]]。[[nextstep|视频会 17 Feb, <<person|Mr Choi>> 主持]]. <<product|PI膜>>. [[objection.timing|In any case 卷对卷新线 ready 之前不会动]]。
        mixed 2025-02-12 [[intent.none|"We build our own," <<person|Dr Kapoor>> said, 他们不会买 <<product|vision library>>]]。[[objection.need|自己有八个 programmers, 没这个需要]]。
        mixed 2025-02-14 [[risk.churn|On the phone <<person|和小姐>> 说找了一家更近的 bakery-equipment 厂，下季度试合作]]。[[sentiment.negative|我们的保养员总是迟到 she's had enough]]。
        mixed 2025-02-17 雪停了。<<person|Lars>> 说 their own maintenance 去年得了奖. <<product|减速机>> from us, <<product|联轴器>> from <<competitor|Kupfer>>. Both running.
        mixed 2025-02-19 [[role.finance|Finance director <<person|邰女士>>]] asked about leasing. [[objection.contract|A balloon payment at the end 她坚决不要]]。[[objection.timing|Decision only after 年报出来]].
        mixed 2025-02-21 [[competitor.praise|跟 <<competitor|Brightwater>> 拿的 <<product|反渗透膜>> 三年没换, the plant man tells everybody]]。[[intent.trial|He'd still put one of ours 在旁路上试]]。<<person|申工>>. [[objection.trust|My figures he calls 销售的数字，要自己测]]。
        mixed 2025-02-24 [[objection.delivery|She says our spring slots 早就满了，她的货排不上]]。[[competitor.flaw|其实 <<competitor|Oceanbridge>> 上月甩柜两次 too]]。<<person|Ngozi>>, <<product|冷藏箱>> 出口.
        mixed 2025-02-26 [[intent.buy|四吨 <<product|钛粉>>，he just said "send it"]]。[[risk.payment|但是上一单的尾款 still outstanding since autumn，财务提醒我]]。<<person|边博士>>.
        mixed 2025-02-28 [[role.technical|电气主管]] <<person|Faisal>> 看了样机。[[sentiment.positive|他喜欢 terminals 在正面，no mirror needed]]。[[objection.budget|钱要等 the new fiscal year]]. <<product|软启动器>>.
        mixed 2025-03-03 [[competitor.flaw|<<competitor|邦达>> 的收件系统 only works in Internet Explorer，他们为此留了一台旧电脑]]。[[intent.demo,nextstep|3月14号 demo 我们的给 <<person|Winnie>>]]。
        mixed 2025-03-05 [[objection.competitor|<<person|Mr Solberg>> 说三家都报了，ours is in the middle, <<competitor|Tønsen>> 最低]]。[[role.influencer|港口的安全官 has been asked for his view，他的话有份量]]。<<product|系缆桩>>. [[sentiment.negative|还埋怨我们的图 came without dimensions，两次]]。
        mixed 2025-03-07 妇女节, flowers at reception. <<person|游总监>> 不在. 等她的时候 I counted five <<product|打印机>> in the hall，全是 <<competitor|Printova>>.
        mixed 2025-03-10 [[objection.trust|"Carbon-neutral 这个词谁都会写" — <<person|Ms Falk>> doesn't believe our certificate]]。[[intent.none|Our green range 她说免了, not for her]]。[[competitor.praise|<<competitor|Verdano>> had theirs audited by TÜV 每年一次]]。
        mixed 2025-03-12 [[sentiment.negative|<<person|嵇工>> 等一个小小的 <<product|fuse holder>> 等了七周，he held it up like a diamond]]。[[competitor.praise|原来那家 kept it in the van，随车就有]]。
        mixed 2025-03-14 [[risk.payment|地方法院 has listed them as 被执行人, I checked twice]]。[[nextstep|周一 credit team 开会定放不放货]]。<<person|邝总>>, <<product|铜排>>.
        mixed 2025-03-17 [[objection.contract|三方协议里 the bank wants buy-back，他死活不签]]。[[intent.callback|让我 ring again 等他跟太太商量过]]. <<person|Mr Demir>>, <<product|绣花机>>.
        mixed 2025-03-19 [[role.user|Twelve girls 天天用 <<product|缝制模板软件>>]]，[[competitor.flaw|and the present one saves over 别人的文件]]。<<person|黎主管>> 手里一本 paper backup。
        mixed 2025-03-21 [[intent.buy,nextstep|"不用再比了" — <<person|Mrs Castellanos>> 要两条 <<product|灌装线>>, deposit on Monday]]。[[objection.contract|The force-majeure wording 她律师还要加疫情]].
        mixed 2025-03-24 [[objection.timing|The line is sold out to August，<<person|皮厂长>> 说停一天都不行，<<product|机器视觉>> 九月谈]]。午饭 with his foremen, 辣得我流泪。
        mixed 2025-03-26 [[role.influencer|<<person|Giulia>> 是外聘的 lean coach，老板按她的清单花钱]]。[[competitor.praise|She showed <<competitor|Flexo-Rack>>，一个人半小时就搭好一个工位]]。[[objection.competitor|So far 她的清单上 only theirs]].
        mixed 2025-03-28 以前嫌我们 slow，now fine. 他原话："the past is the past". <<person|Jonas>> 要结婚了. <<product|光栅尺>> 没有新需求 this time.
        mixed 2025-03-31 [[competitor.flaw|<<competitor|Mosaic Pay>> 每天对账 cut off at three，下班前看不到钱]]。[[objection.trust|他怕我们的 <<product|支付模块>> 也 lose transactions at peak]]。<<person|鲁店长>>. [[objection.authority|Switching 要 franchise head office 同意]]。
        mixed 2025-04-01 [[sentiment.positive|食品厂的 <<person|阿里>> says the new <<product|金属探测仪>> "never cries wolf"，全班都放心]]。[[role.procurement|采购员]] <<person|Farah>> 拍了照。[[intent.buy|Second line gets the same one，她当天就下了单]]。
        mixed 2025-04-04 [[risk.delivery|清关文件缺原产地证，their assembly on the 9th 可能没 <<product|轴承座>>]]。[[sentiment.negative|<<person|Mr Fischer>> already heard and he's 火大]]。
        mixed 2025-04-07 [[competitor.praise|<<competitor|Pinegate>> 的 invoice 按车间分好，his clerk just files it]]。我们的一张大单子。[[risk.payment|只是他的 payments 今年 every month a bit later，现在七十多天]]。[[objection.price|And 服务费 he'd like to see come down]]。<<person|Orhan>>.
        mixed 2025-04-09 [[intent.quote,nextstep|<<person|秋子>> 要三档价格 of <<product|吸塑盒>> by tomorrow five o'clock]]。[[objection.trust|在日本我们没有代表处，she isn't at ease with it]]。
        mixed 2025-04-11 [[role.decider|投资超过一亿盾 the founder's mother signs，她才是老板]]，<<person|Ibu Ratna>>。[[sentiment.positive|She patted my arm，说你们的 <<product|冻干机>> 救了她的水果季]]。
        mixed 2025-04-14 [[objection.contract|Consent to subcontract 要每次书面批，otherwise no signature]]. <<person|Mr Ribeiro>> 和我逐条过了 two hours. [[role.influencer|他的法律顾问坐边上, without her he agrees to nothing]]。
        mixed 2025-04-16 [[objection.need|他老婆的店 is small，柜台有旧<<product|收银机>>, enough for them]]。[[competitor.flaw|旧机厂家 charges 80 for a <<product|paper roll>>，她都气笑]]。<<person|盘老板>>, <<product|POS机>>.
        mixed 2025-04-18 [[risk.payment|Swift copy 是假的，bank confirmed]]。<<person|吉姐>> 在楼下哭. <<product|氨基酸原料>> 的第二柜 [[risk.delivery|won't be released, 他们产线周末就空了]]。
        mixed 2025-04-21 复活节后第一天 nobody in Europe picks up. 拜访了 <<person|Sharif>>, 他的仓库按我们老方案摆的. [[intent.callback,nextstep|Wants me to phone on the 30th 讲 <<product|穿梭车>>]]。[[sentiment.positive|我们的老方案 he still calls "money well spent"]]。
        mixed 2025-04-23 [[objection.competitor|<<person|Dr Lund>> 在会上说 "why not <<competitor|Celltrek>>" 两次]]。[[competitor.praise|Because their <<product|reagents>> 常温放一年没事]]，ours need minus twenty. <<product|逆转录酶>>.
        mixed 2025-04-25 [[sentiment.negative|Two of our <<product|工业平板>> came with cracked corners，<<person|肖班长>> 问是不是翻新的]]。[[objection.delivery|补货要四周 he can't accept]]。[[objection.competitor|Friday 他就去看 <<competitor|Panelix>> 的]]。
        mixed 2025-04-28 [[objection.timing|听说要被 private equity 收购，until the deal is done 冻结一切]]。<<person|Henrike>>. <<product|HR analytics>> 的 proposal 她说会留着看。[[role.influencer|HRD 不在的时候 her view is what goes upstairs]]。
        mixed 2025-04-30 [[competitor.flaw|<<competitor|Sunfold>> 的<<product|遮阳布>> faded within one season，门口都成白的]]。[[intent.buy|So she took 120 metres of our <<product|acrylic fabric>>，今天付的]]。<<person|Mme Benali>>.
        mixed 2025-05-05 [[role.influencer|The insurer's surveyor 说用哪种 <<product|火花探测器>>，厂里就装哪种]]。<<person|Mr Whitcombe>>. [[intent.demo|他愿意 watch one being set off 在我们实验室]]。
        mixed 2025-05-07 [[risk.payment|他们向员工借钱了，听 HR 的人讲, and our rent for the <<product|脚手架>> is three months behind]]。<<person|农总>>.
        mixed 2025-05-09 [[competitor.flaw|From <<competitor|Gelbe Werke>> you need 登记四个网站 just to get a CAD file]]。[[sentiment.positive|我们的 STEP 一键下载，<<person|Yuki>> said "merci"]]。[[intent.buy|要了两套 <<product|linear guide>> 给样机]]。
        mixed 2025-05-12 [[objection.contract|<<person|Ms Achieng>> wants liquidated damages from day one，我们给的 grace period 她划了]]。[[objection.budget|Anyway donor money 还没批]]。<<product|疫苗冷链箱>>. [[role.user|县里的 <<person|Sister Joy>> opens it every morning，她最会用]]。
        mixed 2025-05-14 [[role.technical|她是 bioinformatics 的技术负责人]]，<<person|Amrita>>. [[objection.competitor|Keeps on about <<competitor|Genolith>> as the safer choice，我们要比它多做一轮验证]]。[[nextstep|数据包 20 号 upload]].
        mixed 2025-05-16 工地 coffee truck 旁边聊的. <<person|老焦>> 用的 <<product|laser level>> is from <<competitor|Hilmar>>, his boss's choice. 他没用过别的.
        mixed 2025-05-19 [[objection.trust|<<person|Mr Nkosi>> remembers 2019 那次我们说六月到、九月才到, and asked 这次凭什么信]]。[[objection.competitor|<<competitor|Umoja Steel>> is also in his drawer，价格差不多]]。[[objection.contract|A delay clause without a cap, or 他不签]].
        mixed 2025-05-21 [[competitor.praise|<<competitor|Lattice Labs>> publishes its outage log 每小时更新]]。[[role.finance|The head of accounts]] <<person|臧姐>> [[sentiment.negative|拿我们去年那次 silent outage 说事，脸很臭]]。[[risk.payment|Since then 她扣着两个月的费 and won't budge]]。
        mixed 2025-05-23 [[intent.buy|首批 40 台 <<product|共享充电柜>>, the mall's signature is on it]]。[[risk.payment|商场自己欠着物业钱，I'd not give them credit, 拖了别人一年]]。<<person|Phyllis>>.
        mixed 2025-05-26 [[role.influencer|退役的老船长 <<person|Captain Ong>> sits beside the owner in every meeting，点个头就成]]。[[objection.timing|Dry dock is in November，现在什么都不谈]]。<<product|雷达>>. [[competitor.flaw|旧的 <<competitor|Seawatch>> shows ghosts in rain，他们习惯了不看]]。
        mixed 2025-05-28 如果六月还下雨, they might look at <<product|除湿机>> — 那是我猜的. <<person|Bruno>> just wanted the wifi password of our booth, 呵呵.
        mixed 2025-05-30 [[competitor.flaw|<<person|扈主任>> complains <<competitor|Medora>> changes the plug every version，旧<<product|探头>>全废]]。[[intent.trial,nextstep|我们那台 Wednesday 放他科里试用十天]]。<<product|超声机>>.
        mixed 2025-06-02 [[objection.timing|等 hajj 以后，六月别找他]]. [[role.procurement|物资处的 procurement head <<person|Mr Alharbi>>]] 很周到。[[risk.churn|But he hinted next tender 可能不邀请我们了]]。[[objection.contract|Local-content 条款 they raised to 45%，我们的条件不收]]。<<product|阀门>> 去年四百万.
        mixed 2025-06-04 [[sentiment.negative|包装拆开全是泡沫颗粒，<<person|Sabine>> spent an hour vacuuming]]。[[competitor.praise|<<competitor|Karton & Co>> 用的是 moulded paper，拆完就能回收]]。[[objection.trust|She wonders if our "green" 只是广告]]。
        mixed 2025-06-05 [[competitor.praise|<<person|成工>> 讲 <<competitor|Meridian Air>> 的 <<product|空压机>> 装了热回收，whole washroom has free hot water]]。我们的要另加<<product|热回收模块>>. [[intent.quote|Wants a price 带热回收的]]。
        mixed 2025-06-09 [[risk.payment|<<person|Mrs Ferreira>> 又寄来一张 post-dated cheque，十月的]]。She sells uniforms, 生意淡。[[objection.contract|我们要的保证金 she called "an insult", 不签]]。
        mixed 2025-06-11 [[competitor.flaw|<<competitor|Onyx POS>> 断网就不能收钱，Saturday they wrote receipts by hand]]。[[intent.demo|<<person|区店长>> wants to see 我们的离线模式]]。[[objection.timing|But only after 暑期促销]].
        mixed 2025-06-13 他们和 <<competitor|东麓>> 合作十几年了，buying <<product|steel coil>> by the month. <<person|Mr Haddad>> served dates and tea, 讲他儿子考上了大学。
        mixed 2025-06-16 [[intent.buy|三百米 <<product|cable tray>> — <<person|项工>> gave me the PO number 在电话里]]。[[nextstep|第一车 30 June 到工地]]。[[sentiment.positive|他夸 our drawings 一个错都没有]]。
        mixed 2025-06-18 [[objection.trust|<<person|Ms Engström>> 问怎么证明 <<product|再生尼龙>> 不是 virgin material 冒充的]]。[[competitor.praise|<<competitor|Ekofil>> has a tracer in the fibre，一照就知道]]。
        mixed 2025-06-20 [[role.influencer|保税区的 customs agent 说哪家货好清，owner 就买哪家]]，<<person|阿彬>>. [[objection.delivery|他嫌我们 always miss the Thursday vessel]]。<<product|密封条>>.
        mixed 2025-06-23 [[sentiment.negative|新版 app 把她的常用清单弄没了，<<person|Gwen>> was close to tears]]。[[risk.churn|"One more and I'm gone," 她说，已经在看别的]]。
        mixed 2025-06-25 [[competitor.flaw|<<competitor|Harkin>> 每次来修都是新面孔，has to be shown where the panel is]]。<<person|冀班长>> 画了张地图贴门上. [[role.influencer|Which maker gets in 老板多半看他的脸色]]。 Ours has come since 2020 同一个人。
        mixed 2025-06-27 [[objection.budget|市里砍了经费，the <<product|CT tube>> replacement fell off the list]]。[[objection.authority|补充预算 only the city council can approve]]。<<person|胥院长>> 叹气. [[intent.callback|He'd like me to call 等预算会开完]]。
        mixed 2025-06-30 半年结, we brought cake. <<person|Thandi>> in the office wore my company cap. 旧账都清了，no open points. <<product|过滤袋>> 常规补货 as always。
        mixed 2025-07-02 [[objection.competitor|"<<competitor|Sigma-Tek>> 的人今天下午来," <<person|应总>> told me straight, 谁条件好选谁]]。[[objection.price|And from us 他想要 15% off list]]。<<product|水刀机>>. [[nextstep|We send our last word 后天一早]]。
        mixed 2025-07-04 [[role.finance|公司的 treasurer]] <<person|Mr Lombardi>> 说 [[risk.payment|cash is tight till the refinancing, 六月的两张先压着]]。[[nextstep|18 号 phone 他看进展]].
        mixed 2025-07-07 [[competitor.praise|换成 <<competitor|Florence Dental>> 之后 <<product|crowns>> come back in four days，颜色一次就对]]。[[objection.competitor|<<person|翟医生>> 不想再折腾换回来]]。[[competitor.praise|Shade photos go up in their app，病人自己挑]]。
        mixed 2025-07-09 [[objection.contract|数据存哪里要写死 in the DPA，新加坡不行，must be EU，否则不签]]。[[role.technical|<<person|Anneliese>> is their IT security officer]]。<<product|电子签章>>. [[objection.trust|她还问 who exactly are our sub-processors，信不过]]。
        mixed 2025-07-11 [[intent.trial|<<person|Mr Mwangi>> 要 20 kg of <<product|植物蛋白>> for the mixer]]。[[intent.buy|The <<product|casings>> he took at once, 二十捆]]。[[competitor.flaw|现在那家的有 a beany smell，香肠里盖不住]]。[[objection.timing|买是雨季以后的事]]。
        mixed 2025-07-14 [[sentiment.positive|<<person|Sister Carmel>> 给我看 log book: nine months, 我们的 <<product|制氧机>> zero alarms]]。[[intent.buy|又要两台 for the new wing，签字了]]。
        mixed 2025-07-16 [[objection.need|客户量小，"a whiteboard does it", says <<person|邬小姐>>, 不用什么 <<product|预约软件>>]]。[[intent.none|她请我不要再寄邮件 please]]。
        mixed 2025-07-18 [[competitor.flaw|<<competitor|Kronwerk>> 的 <<product|steel shelves>> 边上有毛刺，three people cut so far]]。[[role.user|<<person|老祁>> stocks them 每天两百箱]]，戴着两层手套。[[sentiment.negative|Us he scolded too，说我们送来的缺 <<product|anchor bolts>>]]。
        mixed 2025-07-21 Site survey 做完了，measured every door. <<person|Mr Papadakis>> 的人帮着拉尺子，很配合. We'll see. <<product|自动门>> 都是双开的.
        mixed 2025-07-23 [[objection.trust|<<person|宋教授>> 查我们的论文 found 只有三个病人, "that's an anecdote"]]。[[objection.competitor|Meanwhile <<competitor|Neurolink Asia>> 的仪器他借了一台在比]]。
        mixed 2025-07-25 [[risk.delivery|模具裂了，the customer's launch is 20 August, 我们的 <<product|外壳>> 最早九月]]。[[sentiment.negative|<<person|Ms Whitlock>> 挂了我电话]]。[[nextstep|周一我带 plant manager 去道歉]]。
        mixed 2025-07-28 [[competitor.praise|<<competitor|Zhenda>> 的合同可以按月停, students come and go in that business]]。[[objection.contract|我们一年起签，<<person|Jun Hao>> 说没法签]]。<<product|在线考试平台>>. [[objection.timing|再说 this term is running，寒假前不换]]。
        mixed 2025-07-30 [[role.decider|Only <<person|Mr Zielinski>> 能拍板，二十万以下不问任何人]]。[[objection.timing|And he's at sea 到九月中, so nothing till then]]。His younger son works the shop, 人挺好。
        mixed 2025-08-01 [[intent.callback,nextstep|<<person|车主任>> wants to be called on the 11th 下午三点]]. <<product|洗消机>> 的 drawings 他还没看。他们楼道在刷漆.
        mixed 2025-08-04 [[competitor.flaw|<<competitor|Aurum>> 的 hotline puts you in 四十分钟的音乐]]，[[competitor.flaw|and then the ticket closes itself]]。<<person|Marek>> 边说边放给我听。[[objection.timing|Still, 他要 wait till their licence lapses，明年二月]]。[[sentiment.positive|Ours he says picks up 第二声就接]]。
        mixed 2025-08-06 [[objection.price|<<person|滑老板>> 掰手指算，a metre of our <<product|波纹管>> 比他卖的还贵]]。[[risk.payment|另外他还有 12k from last winter，说过了端午给，没给]]。[[sentiment.negative|And our new minimum order 他骂了一句]]。
        mixed 2025-08-08 [[role.influencer|退休返聘的 <<person|Dr Sandhu>> reads every proposal for the board，他圈的才上会]]。[[objection.trust|他在我们那份旁边写 "unproven"]]。<<product|细胞计数仪>>. [[intent.none|For 2026 他叫我们别报了]]。
        mixed 2025-08-11 Hot day, 车间四十度. <<person|Rosalind>> 说她们的 crew is the best she's ever had. <<product|Conveyor belts>> come from <<competitor|Bandex>> and from <<competitor|华带>>. 有问题再找我, she said.
        mixed 2025-08-13 [[intent.buy|"两台都留下," <<person|柏经理>> said after the trial]], <<product|洗地机>>. [[objection.contract|售后条款 response time 要从48写成8小时 before he signs]]。
        mixed 2025-08-15 [[competitor.praise|从 <<competitor|Nordfil>> 拿货 there's a bonus at year-end 按量返点]]。[[objection.competitor|<<person|Estelle>> wants 我们先追平再说]]。<<product|滤芯>> 一年九千支. [[sentiment.positive|Mind you, 她说 ours never leak，换得放心]]。
        mixed 2025-08-18 [[sentiment.negative|上次送货单写错楼号，the <<product|氮气瓶>> stood in the rain for two days，<<person|Dr Meyer>> 很生气]]。[[nextstep|明早 I go and move them]]。
        mixed 2025-08-20 [[objection.timing|合并账套 is running, 财年九月底关，十月前 no new supplier numbers]]。<<person|Mrs Tran>>, [[role.procurement|供应商准入 and buying 都归她]]。<<product|拖链>>.
        mixed 2025-08-22 [[competitor.flaw|<<competitor|Palmero>> 的 <<product|镁合金锭>> arrives with different lot sizes，过磅永远差几公斤]]。[[intent.quote|<<person|敖工>> asked for our figure 到太仓]]。[[objection.competitor|Same mail 也发给了另外两家, he said so openly]]。
        mixed 2025-08-25 [[risk.payment|<<person|Mr Sim>> 说 receivable 被 factoring 公司买了，我们的钱要跟着排队]]。[[role.influencer|His daughter just finished an MBA 他现在每一笔采购都先问她]]。[[objection.need|她觉得 the old <<product|喷砂房>> will do，用不着新的]]。
        mixed 2025-08-27 [[objection.trust|They were told our firmware phones home，<<person|Colonel Barak>> 要书面声明，不然不信]]。[[objection.contract|also he struck the remote-access clause 整条]]。<<product|无人机电台>>.
        mixed 2025-08-29 上面批了 travel ban, 所以 <<person|Annika>> 在线上见的. 她家猫 jumped on the keyboard. <<product|色谱柱>> 最近一单是三月，no plans so far.
        mixed 2025-09-01 [[competitor.praise|The other firm's <<product|叉车>> charges in one hour 一顿饭就满]]。[[objection.competitor|His drivers 全都投给了它]], <<person|戴经理>> 说。我们还在装 <<product|lead-acid batteries>>。
        mixed 2025-09-03 [[intent.demo,nextstep|九月十二日 10 am, we show the <<product|AMR>> 在他们三楼通道里走一圈]]。[[objection.trust|<<person|Mr Eriksen>> can't believe 它能过那个门槛]]。
        mixed 2025-09-05 [[sentiment.positive|"You answered before the machine was cold" — <<person|祖工>> 说我们的夜班 support]]。[[intent.buy|<<product|主轴>> 的 spare one he now ordered too]]。
        mixed 2025-09-08 [[competitor.flaw|<<competitor|Trellis HR>> never got the public holidays right 公司发错了三次加班费]]。[[role.influencer|<<person|Mdm Goh>> 在老板身边三十年, whatever she can't stand goes]]。
        mixed 2025-09-10 [[objection.delivery|十一前要八千套 she thinks we can't make it，问了三遍]]。<<person|Phoebe>>, <<product|gift-box inlays>>. [[intent.buy|不过还是先下了两千]]。
        mixed 2025-09-12 [[objection.contract|我们规定 return shipping 客户付，<<person|Ludovic>> won't sign with that in]]。[[competitor.praise|跟 <<competitor|Optivue>> he just prints a label，免费寄回]]。<<product|镜片>>.
        mixed 2025-09-15 [[objection.authority|车间主任说 fine with him，可是 HSE committee 要投票]]。[[role.technical|安全工程师 <<person|Olumide>>]] 问 <<product|防爆灯>> 的 Ex marking，问得好。[[objection.trust|He suspects 证书是别的型号的, wants to see the plate]]。
        mixed 2025-09-17 We lost track of time，聊足球聊到天黑. <<person|老耿>> once thought of going to <<competitor|Bremse AG>>, 那是去年, he stayed. <<product|刹车片>> 这个月照订单走.
        mixed 2025-09-19 [[risk.churn|<<person|Mrs Laurent>> 拒绝谈明年的框架，has already met two other labs]]。[[sentiment.negative|我们的 results were late 四次，she reads out the dates]]. [[risk.payment|就这四份的钱 she's keeping back，没商量]]。
        mixed 2025-09-22 [[risk.payment|供应商群里说他们只付现金大户，small ones like us wait，我们的四月款也没影]]。<<person|堵总>>, <<product|五金件>>. [[role.procurement|Even the buyer, <<person|Kitty>>, 劝我先别发]]。
        mixed 2025-09-24 [[sentiment.positive|他把我们的 <<product|校准仪>> 借给隔壁厂 to show off，<<person|Mr Adebayo>> is a fan]]。[[objection.timing|第二台 not until the new hall opens 明年五月]]。
        mixed 2025-09-26 [[competitor.flaw|"<<competitor|Vespera>> wrote to us in Italian for a year," 没人看得懂]]，<<person|邴助理>> 笑。[[sentiment.positive|我们的双语邮件 she forwards as an example]]。
        mixed 2025-09-29 [[role.finance|财务经理]] <<person|Norhayati>> 新上任. [[objection.contract|First thing: all suppliers to 75 days, 我们的30天她不认]]。[[risk.delivery|另外 <<product|涂布机>> 的<<product|电机>> still not here, 交机要晚]]。
        mixed 2025-10-01 国庆，工厂 closed. 只有门卫 <<person|老宓>>. 我把 <<product|密封胶>> 样品放他那里, he said he'd pass it on to somebody.
        mixed 2025-10-08 [[intent.buy|长假回来第一封 email: <<person|Petra>> confirms 全部四套 <<product|HMI panel>>]]。[[risk.payment|But 20% now and the rest "someday", 上次也是这样]]。
        mixed 2025-10-10 [[objection.competitor|<<person|栾博士>> 已经跟 <<competitor|Genivo>> 签了 letter of intent，ours is plan B]]。[[competitor.praise|Their <<product|kit>> needs only 5 µl of blood，新生儿也能采]]。<<product|快检卡>>.
        mixed 2025-10-13 [[role.user|She packs with our <<product|气柱袋>> 八小时]]，[[sentiment.negative|and it pops open，<<person|Lucía>> 干脆用胶带缠，一肚子气]]。
        mixed 2025-10-15 [[competitor.flaw|The last supplier's <<product|环氧地坪>> 半年就起泡，forklift ruts everywhere]]。[[intent.trial,nextstep|10月27日 we coat ten square metres 免费试]]。<<person|Mr Okada>>. [[objection.contract|Warranty must cover forklift wear，我们的条款除外，他不接受]]。
        mixed 2025-10-17 [[objection.trust|对我们的碳足迹数字 <<person|Ingeborg>> raised both eyebrows]]。[[role.influencer|She's the sustainability lead，采购拿她的打分当门槛]]。[[competitor.praise|<<competitor|Terrafoil>> 有第三方EPD, she showed me]]。
        mixed 2025-10-20 [[objection.budget|广交会花光了，"not a penny before spring"]]，<<person|瞿老板>>。[[sentiment.negative|顺带抱怨 our catalogue 字小得像蚂蚁]]。<<product|园林剪>>. [[role.influencer|展位上 his shop manager picks the range，他只管付钱]]。
        mixed 2025-10-22 [[role.decider|Since the split 她一人说了算]], <<person|Mrs Amari>>. [[intent.buy,nextstep|Ninety <<product|恒温龙头>>, she wants them before Christmas，合同已回传]]。
        mixed 2025-10-24 [[objection.competitor|听说隔壁用 <<competitor|Larkspur>>, he'll visit them 看完再答复我们]]。[[objection.timing|Decision in any case 推到十二月以后]]。<<person|仉工>>, <<product|磨粉机>>. [[risk.payment|我私下看, mill's lights are half off, 老款子拖了五个月]]。
        mixed 2025-10-27 [[sentiment.positive|<<person|Mr Tanaka>>'s team 用我们的模板 finished the audit in a day，"a lifesaver" 他说]]。[[role.influencer|总厂的 IT steering group 拿他的月报当依据 when they pick vendors]]。<<product|审计模块>>.
        """
}
