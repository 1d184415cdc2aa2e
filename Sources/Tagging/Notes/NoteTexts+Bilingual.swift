extension NoteTexts {
    static let bilingual = """
        mixed 2026-03-11 下午去张江见 <<person|Kevin>>，前台等了快四十分钟，会议室在装修只好坐 pantry 聊。他们排班还靠 <<product|Excel>>，[[sentiment.positive|看完界面他直说比想象中干净]]，[[nextstep|下周二拉上 IT team 把接口再过一遍]]。
        mixed 2025-06-17 嘉兴这家做瓦楞箱的，老板娘亲自泡茶，聊了半天孩子高考。上周发的 quote 她打印出来了，[[objection.price|翻到 total 那页就合上，说这数字念出来都烫嘴]]。
        mixed 2025-09-04 Met <<person|陈主任>> in the hospital canteen, very noisy. The loan <<product|pump>> in ICU has been running since July without a fault, he says, and [[intent.buy|科里要 6台, he will put them on the autumn PO]].
        mixed 2026-11-05 宁波港今天雾大，高速封了，改成 call。<<person|Tracy>> 那边华东仓每天出 三千票左右，旺季翻倍。[[objection.delivery|她最担心我们的车 peak season 顶不顶得住]]，别的没细聊。
        mixed 2027-04-20 拜访苏州精密，车间换了新的 <<product|DMG 五轴>>，<<person|王工>>带我转了一圈。<<product|刀具>>寿命数据他看得很细，contract 的事他不管，[[objection.authority,role.decider|要等 <<person|Martin>> 从德国回来点头]]。
        mixed 2025-02-22 Spent the morning at the 义乌 warehouse. Cold, no heating, everyone in down jackets. They sell hair clips and phone cases to Poland mostly. 老板<<person|小叶>> showed me the new sorting line, no business talked really.
        mixed 2026-07-14 <<person|Amy>> 是他们的 [[role.procurement|sourcing manager]]，说话很快。<<product|薄膜>> 40吨一年，现在分给两边做。她[[intent.quote|让我按 FOB 和到厂各报一个价]]，[[nextstep|deadline 是这周五]]。
        mixed 2025-11-26 The telecom people are moving their 机房 and it's a circus. <<person|赵科>> gave me ten minutes. He trusts the <<product|transceivers>>, that's not it, [[objection.budget|this year's capex 一分都挤不出来了]], and then somebody dragged him off.
        mixed 2026-01-22 Video call with <<person|Jessica>> (HRBP at a milk tea chain, 420 stores). 店长流动太大，她光面试就忙不完. [[intent.demo|She'd like to see the <<product|招聘 module>> live with her own data]].
        mixed 2027-01-13 上门看那批返修的<<product|阀门>>，仓库里堆得跟小山似的。<<person|孙厂长>>脸色难看，[[sentiment.negative|说我们的 after-sales 像挤牙膏，问一句答一句]]。[[nextstep|我答应周五给书面的 8D report]]。
        mixed 2025-05-08 中午跟 <<person|Leo>> 吃了碗面，他刚从仓储转到 planning。公司在推 lean，墙上贴满 KPI。<<product|托盘>>循环那套他听着挺有劲，不过 [[role.influencer|他只能写 recommendation，分量倒是不轻]]。
        mixed 2026-09-30 <<person|方姐>>说医院 HIS 割接刚做完，全科都在加班。[[objection.timing|新系统的事让我们消停一阵，别往她枪口上撞]]。水果收下了，聊了几句她们主任出国的事。
        mixed 2026-06-02 Visited 永辉's regional office, third time this spring. <<person|Sandra Wu>> walked me past the chilled section; our <<product|labels>> curl at the corner there. 她说[[sentiment.negative|这个 quality 摆出来有点丢人]]. Took photos for the lab.
        mixed 2025-08-21 到东莞已经三点，模具厂老板在打 badminton，等他换衣服。他用过 <<competitor|Misumi>> 的<<product|导柱>>，[[competitor.praise|说人家网上下单第二天就到，包装也讲究]]。我们这边的样册留了两本。
        mixed 2026-12-08 化工园进门要安全培训，看了半小时视频。<<person|Dr. 梁>>，[[role.technical|R&D 的头]]，问了很多 VOC 的细节。[[intent.trial|想先拿 5 kg 回去自己跑跑配方]]，MSDS 他邮箱里已经有了。
        mixed 2025-03-14 Quick stop at 金桥. The receptionist remembered me, nice. <<person|Vivian>> is on maternity leave and the new person is still learning where things are. Left a brochure for the <<product|CloudDock>> and a box of 青团.
        mixed 2027-06-09 物流部 <<person|阿May>>，港普夹 English，很好聊。她说 <<competitor|DHL>> 清关[[competitor.flaw|上次压了九天没人给句准话]]，老板气得拍桌子。我把我们的 bonded 方案讲了一遍。
        mixed 2026-04-15 杭州这家做电商的，办公室里养狗。<<product|CRM>> 他们自己写的，<<person|小杜>>说[[objection.need|in-house 那套凑合够用，没觉得缺什么]]。茶歇时聊了聊双十一大屏。
        mixed 2025-10-28 <<person|Frank>> picked me up at 虹桥 himself. Good sign I thought. Turns out [[objection.contract|法务 won't swallow the auto-renewal clause]], everything else in the draft is OK. [[nextstep|Our lawyer calls theirs Thursday]].
        mixed 2026-08-19 去看 <<person|何总>>的新厂，地坪漆味道还没散。他把 去年那张 PO 翻出来，[[objection.price|原话是：一样的东西，今年凭什么多收我 7%]]。我解释了原料行情，他光抽烟。
        mixed 2025-12-17 跑了一圈送台历。<<person|Grace>> 的 team 从14人砍到9人，她自己也做起了 payroll。没谈 business，就听她吐槽。
        mixed 2026-05-27 检验科换了新大楼，电梯排队。<<person|林老师>>说<<product|离心机>>他们[[role.user|天天在手上用的就是她和两个规培生]]，手册希望有 English 版，因为有外籍学生。噪音比旧机小，[[sentiment.positive|她挺满意]]。
        mixed 2027-03-03 Called 深圳 about the overdue invoice. [[role.finance|Accountant]] <<person|小邱>> is polite but [[risk.payment|账上的钱 has to cover wages first, she told me straight]]. I've copied our credit team.
        mixed 2025-07-10 今天下雨没什么人，跟仓管聊<<product|叉车>>聊了半天。后来 <<person|Eric>> 到了，[[intent.callback,nextstep|让我下周二再打给他，那会儿 headcount 就清楚了]]。
        mixed 2026-10-20 <<person|唐经理>>约在星巴克，没带电脑。现在<<product|瓶盖>>是 <<competitor|Berry>> 在供，[[objection.competitor|他心里还是偏那家，说 long-term 合作顺手了]]。我把我们 lead time 的表给他看了，他拍了张照。
        mixed 2026-02-04 Before 春节 the plant is half empty, only two lines running. <<person|马工>> made tea and we talked about his daughter's IELTS. He'd mentioned a complaint about <<product|bearings>> in autumn, that was solved, replaced free of charge, all good now.
        mixed 2025-04-23 [[nextstep|运营商集采的标书月底要交]]，<<person|Jason>> 帮我把了一遍 technical 部分。[[objection.trust|评委里有人嘀咕我们没做过省级的 case]]，下午我们又改了一稿。
        mixed 2027-08-12 酒店集团总部，大堂气派，冷气很足。<<person|Cindy Ho>> [[role.finance|管钱的，title 是 Finance Director]]，只问一件事：[[objection.contract|能不能从 30 天改成 90 天付]]。我没敢应。
        mixed 2025-01-15 <<person|小罗>>新来三周，什么都要问。我从头讲了 <<product|SmartLabel S2>> 怎么换 <<product|ribbon>>、怎么设 sensor。他记了满满两页，说谢谢老师。没提采购。
        mixed 2026-06-24 At 顺德 all day. The rice-cooker line takt is 18 seconds so our <<product|screwdriver>> must keep up. <<person|梁生>> says [[intent.trial|摆样机在三号线打两个礼拜 and let the operators judge]]. [[nextstep|Shipping one out this Friday]].
        mixed 2025-09-24 冷链这家我跟了小半年。<<person|Bruce>> 终于松口，[[intent.buy|<<product|温度记录仪>>就定我们家，300个]]，[[nextstep|contract 他下周一走 OA]]。出门太阳正好，心情不错。
        mixed 2027-02-24 连锁药房的 IT 在地下室办公，信号很差。[[role.technical|IT lead]] <<person|老谭>>嫌我们 API 文档全是 English，后来发现有中文版，就没事了。POS 是 <<product|SAP>> 的老版本。
        mixed 2026-03-26 <<person|Helen>> said the <<product|云桶>> bill is fine, budget isn't the issue, headcount isn't either. It's just that [[objection.timing|they've frozen every rollout until the 上市 audit is over]]. She was in a rush.
        mixed 2025-11-12 包装展上碰到 <<person|徐总>>，他 booth 就在我们斜对面。站着聊了五分钟，[[intent.quote|要<<product|吸塑盒>> 10万个的价，税运全包的那种]]。展馆里盒饭真难吃。
        mixed 2026-08-05 <<person|Peter>> had flown to Singapore without telling anyone. I got [[role.user|<<person|小钟>>, the man who actually stands at the press]]. 换模 takes forty minutes and 白班 and 晚班 blame each other. I watched one and drew a sketch.
        mixed 2025-05-29 <<product|HR SaaS>> 续约的事，<<person|Monica>> 语气冷。[[risk.churn|她说 renewal 那天不一定还在我们这儿签]]，因为[[sentiment.negative|工单挂了三周没人理]]。我把 ticket 截图发给了 <<person|Danny>>。
        mixed 2026-12-30 Tea with <<person|老俞>>, owner of 11家 convenience stores. He mostly talked about rent and 电子烟 rules. If prices go up he'd think about fewer SKUs, he said, but that's if. Nothing to follow.
        mixed 2027-05-18 <<person|曾博士>>实验室里味道大，戴着口罩聊。<<product|溶剂>>纯度他没话说，就是 [[objection.price|每 drum 比市面上高出 两百块，他报销时要写说明]]。另外他夏天要去 Boston 开会。
        mixed 2025-08-06 去了趟番禺，老板开着新车来接。工厂现在三百来号人，订单从欧洲转到中东。他太太[[role.decider|才是最后拍板的那位，PO 都得她画押]]，可惜不在。
        mixed 2026-09-08 Long chat with <<person|Nina>> from the 采购 side, she [[role.procurement|runs all indirect buying]] for the group. 她把[[nextstep|vendor list 评审安排在22号]] and we're on it. Parking cost me more than lunch.
        mixed 2025-03-27 上午在松江修机器，顺便见了 <<person|Tony>>。[[sentiment.positive|他夸 <<person|阿强>>师傅手脚利索，比原厂 engineer 还快]]。备件库他们自己建了一个小的，放在二楼。
        mixed 2026-01-09 <<person|郭主任>>'s surgery ran over so I sat in the corridor with a crying family. Five minutes in the end: [[objection.authority|a new brand of <<product|耗材>> has to pass the hospital's committee]]. Went home.
        mixed 2027-07-21 台风前一天，厦门码头都在绑箱子。<<person|Vincent>> 担心的不是运费，是舱位。[[risk.delivery|他那 8个柜的料我们现在船期没落实，deadline 很悬]]。
        mixed 2025-10-15 They moved to the 22nd floor, great view of 黄浦江. <<person|Ms. Kong>> (兼[[role.influencer|老板的左膀右臂, he asks her before buying anything]]) liked the <<product|mock-up box>>. She kept one on her desk.
        mixed 2026-04-29 五一前跑最后一家。<<person|佟经理>>说 demo 看过了，同事也试过，[[intent.none|直接讲：我们不会上这个，你别费心了]]。人倒客气，送我到电梯口，还给了袋 cookie。
        mixed 2025-06-25 <<person|Simon>> 的仓库漏雨，一地纸箱。我帮着搬了半小时，他过意不去请喝 coffee。<<product|WMS>> 他们用的是 <<competitor|富勒>>，[[competitor.flaw|盘点一跑就死机，找人修还得排队]]。
        mixed 2026-11-18 下午 <<person|Alex 王>>把我拉进他们的 kickoff。听下来，机器要装在二楼，吊装孔开得偏矮。我们的 <<product|VP-600>> 刚好高出一点，工厂回话说脚可以拆。
        mixed 2027-09-14 Visited 太仓. The German GM speaks better 上海话 than me. [[intent.quote|He wants numbers for two sets of <<product|conveyors>>, one with 国产 <<product|motors>> and one with <<product|SEW>>]].
        mixed 2025-12-03 这边 <<person|小蒋>>是 [[role.finance|AP 会计]]，付款的事问她最准。她说发票 title 开错了一个字，要退回重开。我让 back office 今天就重新寄了，已签收。
        mixed 2026-07-29 Forty degrees in the warehouse, 大家都蔫了. <<person|Rachel>> turned the sample over a few times. [[objection.trust|You've only been around two years, she said, 出了 recall 谁兜底]]. I showed her the insurance certificate.
        mixed 2025-02-27 老客户，<<person|老夏>>退居二线，儿子 <<person|Jeffrey>> 接班，剑桥回来的。他什么都要 data，我们聊了一下午 OEE。[[nextstep|说好下周四我带两个月的停机记录来]]。
        mixed 2026-05-12 Budget meeting at 美的's supplier was going on next door, lots of shouting. <<person|吴小姐>> slipped out to tell me: [[objection.budget|二季度 money is all gone on the <<product|robot cells>>]]. She gave me a 柚子.
        mixed 2027-10-27 装了一个月的 trial 今天回访。护士长说 alarm 声音太尖，半夜吓到病人，软件更新后好了。她自己不管买不买。病区走廊在刷漆，味道冲。
        mixed 2025-07-30 <<person|Carol>> 那边 <<product|SIM 卡>>用量到一万二千张，比刚开户时多了一倍。[[intent.callback|她想让我八月再跑一趟，跟 fleet 的人一起坐坐]]。现在套餐她没有抱怨。
        mixed 2026-10-07 Holiday, but <<person|胡总>> called anyway. His 灌装 line is down and [[sentiment.negative|he's fed up that nobody picks up our hotline during the holidays]]. I found <<person|小段>> in 合肥 and he drove over, fixed by 9 pm.
        mixed 2025-04-10 到常州拜访一家做 bracket 的，老板五十多，话少。看了看料架，12种规格，库存压得多。JIT 讲给他听，[[objection.need|他摆摆手：我祖传的办法灵得很]]。
        mixed 2026-08-27 <<person|Maggie>> [[role.procurement|在总部管 tender]]，说[[nextstep|RFP 9月10号发，两周内交标]]。园区食堂的牛肉面不错。会议室挂满了 ESG 的奖牌。
        mixed 2027-01-28 年会季，<<person|Oscar>> 嗓子哑了。冷库改造[[objection.competitor|他们摊开比了三套图纸]]，其中[[competitor.praise|<<competitor|冰轮>>那份 layout 画得最漂亮，他承认的]]。我们的 COP 高一点，他也记下了。
        mixed 2025-09-16 Half the office was at a fire drill. <<person|Queenie>> 说 her boss likes the <<product|dashboard>> but [[objection.authority|regional 那边不放行 they can't sign even 5000 美金]]. We waited in the car park with everyone, quite fun.
        mixed 2026-02-26 开工第一周，厂里还在放鞭炮。[[role.procurement|<<person|刘采购>>]]给了新的 forecast，Q2 比 Q1 高。[[objection.delivery|他怨我们年前那批晚了 两柜，害他 air freight 补货]]。
        mixed 2025-11-19 <<person|Tim>> 新官上任，把供应商都叫来轮流坐。我讲了十五分钟 PPT，他全程看手机，最后问了一句你们有没有 ISO 13485。有。然后就让下一家进来了。
        mixed 2026-06-11 广州连锁母婴店，36家，都在社区。店长<<person|阿芬>>觉得 <<product|ESL 价签>>[[intent.trial|可以先拿她那家做 pilot]]，我把电池寿命的报告留下了。热得衣服全湿。
        mixed 2027-03-30 Met the <<person|沈氏兄弟>> in 温州, valves and fittings. 大哥 talks, 小弟 counts. [[objection.price|They worked it out on a napkin and said 这价钱 leaves them nothing after the agent's cut]].
        mixed 2025-05-21 <<person|Kelly>> 说 [[risk.churn|<<competitor|Moka>> 的人已经进去给她们做 data migration 评估了]]。我之前完全不知道。我们的 contract 到八月底。
        mixed 2026-12-16 圣诞树都摆出来了。<<person|Stella>> 把我们那套 <<product|LIMS>> 用得很熟，[[sentiment.positive|还说新人三天就上手，省了她好多口水]]。聊到她要调去 Shanghai，接手的人没定。
        mixed 2025-08-14 路上堵车迟到二十分钟，道歉。<<person|黎工>>（[[role.technical|负责选型的设备工程师]]）问 <<product|servo>> 的品牌能不能指定，我说可以。车间在换灯，灰很大。
        mixed 2026-09-17 <<person|Wendy>> read the SLA aloud line by line. [[objection.contract|罚则只罚她们不罚我们, she finds that one-sided]]. Otherwise 气氛还行, coffee was good, and she asked about my trip to 西藏.
        mixed 2027-11-10 印刷厂，油墨味道隔条街都闻到。<<person|Rocky>> 的老婆管账，[[risk.payment|上一笔 八万六拖到现在还在说 soon soon]]。机器倒是开足三班。
        mixed 2025-10-22 小公司，前台兼 HR 兼出纳。<<person|Fiona>> 说<<product|绩效模块>>[[objection.timing,objection.budget|等她们把 A 轮的钱拿到手再讲吧]]。我演示了一下 OKR 的树，她边吃外卖边看。
        mixed 2026-04-02 Rain again in 成都. The 火锅 chain's central kitchen is spotless. <<person|邓厨>> explains each soup base goes in a <<product|clear pouch>>, and [[intent.quote|想知道换成 <<product|retort pouch>> 一个要多少钱]].
        mixed 2026-03-02 周一开门就去了无锡，<<person|顾经理>>在开 morning meeting，我在样品间等。[[role.procurement|他是 purchasing manager]]，管<<product|五金件>>。[[objection.price,objection.competitor|说我们的报价比他手里另外一份贵]]，[[intent.quote,nextstep|让我周五给个 final price]]。
        mixed 2025-08-27 <<person|Ivy>> 那边 ERP 刚从 <<product|SAP>> 换到 <<product|Oracle>>，接口全要重写。[[objection.timing|她希望 Q4 再谈我们的 module]]。会议室白板上画满 migration 的箭头。
        mixed 2027-01-06 Dropped by the clinic group in 徐汇. <<person|Dr. Shen>> was between patients so we talked standing. The new <<product|OralScan 5>> he's seen at a fair; [[intent.demo|想请我们带样机去 clinic 扫给他看]]. [[nextstep|Booked for next Thursday]].
        mixed 2026-10-14 下午三点到顺丰对面的园区，<<person|阿Ken>>请喝凉茶。他跑东南亚线，越南、泰国各有仓。[[intent.quote|要一个 Ho Chi Minh 到门的 all-in 价]]，箱量15柜左右。
        mixed 2025-05-14 客户的老厂在拆，新厂没弄好，<<person|韩工>>戴着安全帽跟我讲 layout。[[role.technical|设备选型他负责出 spec]]。桌上放着 <<competitor|FANUC>> 的 catalogue，[[objection.competitor|他说<<product|机械手>>大概率跟着集团用日系那家]]。
        mixed 2026-07-08 Their 年中 review is on, everybody in suits. <<person|Amanda>> said the <<product|考勤 tool>> works fine since the patch. She complained once in May, no longer. We had dumplings downstairs and talked about schools.
        mixed 2027-05-06 五一回来第一家。<<person|邵总>>开口就说[[objection.budget|board 把 marketing 那块砍了，没有余钱做<<product|会员系统>>]]。他倒是关心我们有没有免费的 template 可以下载。
        mixed 2025-11-05 到佛山看漏料的事，<<person|Colin>> 在机台边上等。擦了半天，是<<product|密封圈>>装反了。[[sentiment.positive|他笑着说你们 service 来得真快]]，留我吃了午饭。
        mixed 2026-01-15 <<person|May姐>> does facilities, her room is full of 年货. [[intent.trial|She wants a <<product|water unit>> in the pantry first so 同事们 can taste it]]. [[nextstep|Our 师傅 installs it next Tuesday]]. Asked how often the <<product|filter>> is changed.
        mixed 2025-03-20 Long drive to 昆山. <<person|高科长>> at the gate, no visitors allowed inside because of an audit. Talked at the guardhouse. [[sentiment.positive|He likes the <<product|compressor>>]] but says [[objection.authority|台湾总公司 has to approve any change of supplier]].
        mixed 2026-09-01 这家做 3PL 的新仓启用，4.2万平，光分拣口就数不清。<<person|Jonny>> 嫌<<product|扫码枪>>电池不耐用，[[sentiment.negative|说才一年就撑不满半个班，很失望]]。我登记了 SN。
        mixed 2027-09-27 下雨。<<person|老翁>>在做 ISO 的 surveillance audit，没空。前台收了样品和 COA，签了字。等车的时候跟保安聊了会儿天，他说最近夜班多。
        mixed 2025-12-09 <<person|Betty Lin>>，[[role.finance|财务总监兼管 IT 预算]]，话很直：[[objection.contract|年付不行，必须改成 quarterly]]。其他条款她翻过去没停。楼下在修路，出租车进不来。
        mixed 2026-05-20 <<person|小武>> from 海尔's tier-2 plant called me in to see scratches on the <<product|lids>>. Turned out their own conveyor did it. He apologised, we laughed. 中午吃的锅包肉, too much of it.
        mixed 2027-07-05 去见连锁烘焙的 <<person|Lydia>>，她门店从 20家开到55家。<<product|排班系统>>[[objection.competitor|她同时在看 <<competitor|盖雅>> 和我们，要做 comparison sheet]]，[[nextstep|23号前给她 feature list]]。
        mixed 2025-02-12 厂里人不齐。<<person|施老板>>说[[competitor.flaw|以前那家供应商的<<product|胶带>>一到冬天就翘边，English 说明书还是错的]]。他把旧胶带撕给我看，确实。
        mixed 2026-11-24 <<person|Gary>> walked me through the tower site list, about 260 sites in 云南 and 贵州. Mountains, bad roads. [[objection.delivery|他说我们 the last batch of <<product|rectifiers>> 到得比承诺晚了三周]]. I had no good answer.
        mixed 2026-08-11 <<person|秦主任>> just off a night shift, red eyes, aircon broken on the ward. For the <<product|blood gas machine>> [[objection.authority,role.decider|it doesn't count till <<person|Frank 李>> in 设备处 has signed]]. She herself has no view either way.
        mixed 2025-10-09 国庆后第一次去，<<person|Ethan>> 换了发型。他们 app 改版延期到12月，[[objection.timing|<<product|短信接口>>先不动]]。[[intent.callback|叫我下个月再 call 他一次]]。
        mixed 2027-03-17 溶剂厂，进门要换鞋。<<person|季总>>把他儿子叫来翻译，说在加拿大读的 chemistry。[[intent.buy|当场说 <<product|DX-88 分散剂>>先订 两吨，PO 随后盖章]]。
        mixed 2025-06-05 Met <<person|Ms Zhao>> again about the <<product|shrink sleeves>>. [[role.influencer|She doesn't sign, but 老板 listens to her on packaging]]. The 中秋 gift box design is purple this time. She showed me mock-ups from a student designer.
        mixed 2026-04-21 <<person|Brian>> 说 IT team 只有三个人，天天救火。[[objection.timing|这个季度他真的抽不出手做 POC]]。我提了托管的做法，他点头，没表态。
        mixed 2025-09-10 客户送女儿去学琴，改成晚上 call。<<person|葛姐>>开连锁文具店，八家。[[objection.need|她觉得 <<product|CRM>> 对她没用，老客人她都认得脸]]。聊了四十分钟别的。
        mixed 2026-12-22 <<person|Wilson>> in Shenzhen, very tired, shipped all night. [[risk.churn|他说 his boss told him to find a second source 明年把我们的量分走]]. I asked what went wrong. [[sentiment.negative|批次颜色老是对不上，业务员还推来推去]].
        mixed 2027-06-23 工厂食堂吃的饭，辣。<<person|卢厂长>>问了能耗和占地，问得很细。[[nextstep|约了月底带他去我们 showroom 看样机]]，路费他自己出。
        mixed 2025-04-02 <<person|Sherry>> 做外贸服装，仓库在二楼，货梯只有一部。她说 <<competitor|菜鸟>> 那边[[competitor.praise|系统好用，tracking 一查就有]]，这点她很看重。我们的 tracking 也演示给她看了。
        mixed 2026-06-16 Visited the 药机 plant in 长沙. <<person|谭总工>> drew the whole pneumatic circuit for me. [[objection.trust|He isn't sure our <<product|cylinders>> hold up 三班倒, 没见过报告]]. [[nextstep|I'm to email the test data Thursday]].
        mixed 2025-07-23 高温预警，仓库三点放人。<<person|阿豪>>是 shift leader，[[role.user|<<product|枪>>和 <<product|PDA>> 都是他手下那帮人在用]]。讲了讲怎么省电，大家围着看，挺热闹。
        mixed 2027-11-23 <<person|Phoebe>> 收了我们 trial 的账号，三周只登录过一次。问她，说在忙双十一退货。[[intent.none|后来老实讲，她们不打算换，别再发 email 了]]。好吧。
        mixed 2026-02-10 年前最后一趟。<<person|申会计>>（[[role.finance|她管付款]]）给我看了银行余额，[[risk.payment|说货款得等他们收到 Walmart 的钱才能付]]。我没好意思催，把对账单放下了。
        mixed 2025-10-30 Met the <<person|Hong>> brothers at the canteen. They make 宠物零食 for export, 30 tons a month. [[intent.quote|他们要<<product|阻氧袋>>的 price, printed and unprinted]]. [[nextstep|I send it over next Monday]].
        mixed 2026-09-23 早上去三院，停车排了半小时。[[role.technical|设备科的 <<person|蒋科长>>]] 说招标参数快定了，[[sentiment.positive|我们的 image quality 他们老师打分最高]]。他让我别声张。
        mixed 2027-02-20 <<person|Terry>> 的新 office 在滨江，能看见江。聊的都是春节去哪玩，他去了 Bali，晒得黑。合同还有大半年，没什么事。
        mixed 2025-01-22 <<person|赖小姐>>说 renewal 的单子收到了，[[objection.price|就是想比去年便宜点，她老板在盯 cost]]。[[nextstep|我周五跟 <<person|Simon>> 申请折扣后回她]]。
        mixed 2026-07-22 Hot. 常熟 plant, dyeing lines steaming. <<person|陆工>> wanted to know whether the <<product|AquaFix 210>> foams at 90 度, it doesn't. He used to buy from <<competitor|Archroma>>, [[competitor.flaw|who, he says, 换了代理以后没人上门]].
        mixed 2025-11-18 <<person|Yuki>> 是日方派来的 [[role.finance|controller]]，中文说得慢，English 好。[[objection.contract|付款她只接受验收后 60 天，不肯给 deposit]]。我解释了我们的标准条款，她很有礼貌地摇头。
        mixed 2026-04-09 聊了很久的会员积分。<<person|樊店长>>说老人家不会用 app，都报手机号。我给她看了 <<product|POS>> 上的快捷键，她说这个行。门口在排队领鸡蛋。
        mixed 2027-08-26 Dropped samples at 盒马's supplier in 松江. <<person|Elaine>> felt the <<product|tray>>, bent it, and [[sentiment.negative|said 这个太软了, her apples would crush it]]. She wants rib inside. [[nextstep|工程那边下周五出新的 drawing]].
        mixed 2025-05-27 Kunming, headache from the altitude. <<person|木总>> moves fresh flowers, 45 trucks, all 冷藏车. [[intent.trial|He'd put our <<product|GPS kit>> in five of them 跑一个月看看]]. Roses everywhere, even in the toilet.
        mixed 2026-10-29 [[role.procurement|采购的 <<person|Nancy>>]] 换了工位，坐到窗边了。[[objection.price|她问我能不能再少点，说 target 是 12块5，我们给的差太远]]。咖啡是她请的。
        mixed 2025-08-04 <<person|Patrick>> 让我在 lobby 等，后来干脆在 lobby 谈。[[objection.authority|他级别不够，这事要报 group IT]]。旁边有人在面试，蛮吵的，前后十五分钟。
        mixed 2026-12-02 Went to see <<person|倪老师>> at the university lab. She's a dear. [[intent.buy|She picked the <<product|CF-16 centrifuge>>, 经费本 already printed]]. The campus ginkgo is all yellow, students taking pictures everywhere.
        mixed 2027-04-13 仓储自动化的 RFP，<<person|Derek>> 说[[nextstep|28号开 clarification meeting]]，供应商都要去。他们要的 throughput 是每小时八百箱。现场网络很差，PPT 打不开。
        mixed 2025-06-20 <<person|何姐>>在做 salary review，桌子上全是 offer letter。[[objection.trust|她怕员工的工资 data 放到 cloud 上会漏出去]]。我讲了加密和权限，她一边听一边盖章。
        mixed 2026-08-31 <<person|Johnson>> 开车带我看了他们在南通的三期，还是块空地。[[objection.timing|设备采购要等 phase 3 封顶，明年的事了]]。回来路上在服务区吃了粽子。
        mixed 2025-12-24 大家都想早走。<<person|Doris>> 给我一个苹果。对于新的 pricing 她没说贵，也没说不贵，只说收到了。楼里放着 Jingle Bells。
        mixed 2026-03-18 Second visit to 立白's contract filler. <<person|阿标>> runs the caps line. [[role.user|He's the one who lives with our <<product|capper>> every shift]], 他说 jams are down to nearly none, [[sentiment.positive|特别服我们的 <<product|torque head>>]].
        mixed 2027-10-12 <<person|姚总>>以前在 <<competitor|海康>>做过销售，懂行。<<product|摄像头>>他要180路，分6个点位。[[intent.quote|让我先估个 budget price 好去立项]]，我说行。
        mixed 2025-03-05 Breakfast with <<person|Joyce>>, half an hour only. They have just let people go and [[objection.budget|not one cent of training money was approved for 今年]]. 她问我认不认识猎头, I passed on <<person|Lucy>>'s number.
        mixed 2026-06-30 Half-year closing day, nobody has time. <<person|Ray>> in the corridor: [[risk.delivery|our carrier 那边罢工, so his pallets may miss Friday's ship]]. I'd heard it from our own dispatcher too.
        mixed 2025-09-19 <<person|尹工>>说 demo 那天网断了不算，[[intent.demo|想请我们重新做一遍，这次叫上 QA]]。日子没定。车间在搬家，找插座找了半天。
        mixed 2027-01-20 拜访菜场旁边的牙科耗材商，<<person|老涂>>，做了二十年。[[role.decider|大小事都是他一个人说了算]]，爽快。他要的 Korean 品牌我们没有，别的他看看再说。
        mixed 2026-05-06 <<person|Cherry>> 的 team 刚搬到虹桥。<<product|云电话>>他们70席，现在[[objection.competitor|拿 <<competitor|容联>> 的价跟我们对着压]]。[[nextstep|下周二我带 <<person|Mark>> 去谈]]。
        mixed 2025-10-16 Sat in traffic on 南北高架 for an hour. <<person|Mr Ye>> had already left. His assistant <<person|小尤>> took the catalogue and said 他 will be travelling all week. She offered me water, that's it.
        mixed 2026-11-11 客服中心今天人人加班，披萨堆成山。<<person|Ruby>> 抽空说，[[risk.churn|要是再 down 一次，她就把号码迁走，合同不要了]]。我把 root cause 讲了一遍。
        mixed 2027-06-02 <<person|岑姐>>，医美连锁的 COO。[[objection.contract|她不同意违约金那条，说 lawyer 看了直皱眉]]。<<product|激光机>>本身没争议。诊所墙上全是明星照片。
        mixed 2025-04-27 跟 <<person|Gavin>> 打羽毛球，打完在场边聊。他们托盘每年丢好多。[[intent.callback|节后要我去找他，把 pool 的算法当面讲讲]]。输了两局，请他喝水。
        mixed 2026-02-24 正月初八开工，<<person|戚总>>发红包。去年的 rebate 结清了，账面清爽。旧的投诉也早处理完。中午一桌十六个人，喝多了，没谈 contract。
        mixed 2025-07-15 [[role.procurement|Their indirect buyer]], <<person|郎小姐>>, is leaving, new one from August. 她交接单上 we are first line. [[nextstep|She'll introduce us over lunch next Tuesday]].
        mixed 2026-09-09 <<product|模温机>>装好了，<<person|康师傅>>一边抽烟一边说[[sentiment.positive|比原来那台 Italian 的还稳]]。电费单他给我看了，低了11%。徒弟在旁边学着调。
        mixed 2027-03-08 办公室全是花。<<person|Angela>> 的意思是[[objection.need|她们现在的 <<product|LMS>> 还能再用两年，看不出为什么要换]]。我放了一个 case study 给她，她说好可爱的动画。
        mixed 2025-11-28 跑了趟盐城，化工园封闭管理，手机都要收。<<person|仲工>>手写了参数，[[intent.trial|让我寄 20公斤<<product|催化剂>>做个 pilot run]]。[[nextstep|下周一发货]]。
        mixed 2026-07-02 [[role.finance|Their treasurer]] <<person|Mr Bai>> joined, unexpected. He says [[objection.price,objection.competitor|同样的 throughput, the 国产 machine costs two thirds of ours]], and he's got the brochure to show. Nice man otherwise, collects stamps.
        mixed 2025-02-25 到了仓库才知道在盘点，不让进。<<person|Nick>> 出来抽烟跟我聊了一根的时间。<<product|WMS>> 上线推到四月，跟我们没关系，是他们自己 master data 没理清。
        mixed 2026-10-23 护理院，味道大，老人们在唱歌。<<person|江院长>>说<<product|呼叫器>>坏了4个，[[sentiment.negative|打 400 打了三遍没人接，把她气坏了]]。我现场换了备用机，service report 她签了。
        mixed 2027-12-07 <<person|Howard>> 说 freight 那块 <<competitor|嘉里>> [[competitor.praise|的客服半夜都回 <<product|WhatsApp>>，他手下都喜欢]]。[[objection.competitor|所以空运先给那边做了]]，海运还在我们这。
        mixed 2025-08-18 Trip to 潍坊, tractors parts. <<person|宗总>> and I looked at <<product|castings>> for two hours. [[objection.delivery|He's worried 我们 can't make 4,000 pcs a month with two furnaces]]. Lunch was huge, 全是海鲜.
        mixed 2026-04-27 <<person|Irene>> 要的 sample 她同事用完了，没留反馈。今天主要是帮她们的新前台装打印机，跟我们没关系，顺手。她说改天请我吃饭。
        mixed 2027-05-25 <<person|单经理>>说材质报告看过，尺寸看过，都没问题。[[intent.buy|<<product|隔板>>按 revised quote 做，800套]]，[[nextstep|6月10号交第一批]]。他顺口问了问我们搬不搬厂。
        mixed 2025-12-15 Rainy, 温州 airport delayed. <<person|Victor>> [[role.technical|heads automation at the plant]] and only cared about the <<product|PLC>> brand. 我说 <<product|Siemens S7>> 标配, he nodded. [[nextstep|他让我周五把 I/O list 发过去]].
        mixed 2026-02-06 下午扫了一圈 Bao'an 的小厂，都在放假。
        mixed 2025-06-11 <<person|Crystal>> 那边的绩效季快到了，忙着发 survey。<<product|薪酬模块>>的 demo 她带了五个人来听，[[sentiment.positive|会后群里夸我讲得接地气]]。[[objection.authority,role.decider|不过上多少 license，得 CHRO 发话]]。
        mixed 2027-03-25 <<person|毕总>>的塑料件厂，机器嗡嗡的。[[objection.price|他拿计算器按了三遍，说一只<<product|壳子>>多 四毛他就没饭吃]]。模具还在我们这，forecast 没变。
        mixed 2025-11-04 Breakfast meeting with <<person|Stanley>> at the Hyatt. [[intent.callback|他想让我 ring him again when he's back from 东京]]. His cold store runs on two compressors from the nineties, and he's proud of it.
        mixed 2026-08-13 Half the road to the 县医院 is dug up. <<person|彭主任>> has wanted a <<product|PACS>> for years; [[objection.budget|the county hasn't sent the 拨款, so the purse is empty]]. [[role.influencer|院长 asks him first about anything with a plug]].
        mixed 2026-10-26 <<person|Ada>> 临时改到线上，摄像头没开。聊下来她们现在用 <<competitor|北森>>，[[competitor.flaw|report 导出来格式全乱，还要手工改]]。[[intent.demo|她说挑个时间让她 team 看看我们的报表长啥样]]。
        mixed 2027-07-17 Went with <<person|小顾>> to the 佛山 tile maker. Dust everywhere. 老板娘 asked about the weather in Milan, nothing else. She signed the delivery note for the <<product|rollers>> and went back to 打麻将.
        mixed 2025-09-02 开学季，文具连锁忙翻。<<person|Tina>> [[intent.callback,nextstep|让我11号再来]]，[[intent.quote|先把<<product|自助收银机>> 24台的价和租赁的价都算好]]。她顺手拿了我一支笔。
        mixed 2026-04-16 碰到 <<person|Roger>> 在楼下抽烟，[[risk.churn|他偷偷讲老板已经让人去谈 <<competitor|Zoom>> 的年框]]，我们的<<product|会议室设备>>恐怕悬。回来马上写了 email 给 <<person|Lisa>>。
        mixed 2025-01-08 化工贸易，<<person|钱姐>>在记账本上写写画画。她要的那款 <<product|solvent>> 我们停产了，替代品的 TDS 给她。天冷，她办公室开小太阳。
        mixed 2026-12-11 [[role.procurement|Category buyer]] <<person|Mia>> had the <<product|sample boxes>> lined up by colour. [[sentiment.negative|她嫌开窗那款 scratches too easily, 问我们有没有 QC]]. [[nextstep|I bring the coated version next Wednesday]].
        mixed 2027-01-27 拜年性质，<<person|朱工>>不在，他徒弟接的。<<product|轴承>>的 life test 跑到一半，没出结果。门卫大爷要了本 calendar，乐呵呵的。
        mixed 2025-03-31 通信基站的备电项目，<<person|Hugo>> 说 technical 都 OK，[[objection.contract|就是保证金 10%太高，财务那关过不了]]。[[nextstep|我说回去问 legal]]。他泡的岩茶不错。
        mixed 2026-06-08 跟 <<person|欣欣>>吃日料。她在 HR 圈人脉广，随口说 <<competitor|用友>> [[competitor.praise|的薪税计算准，税局一改规则第二天就更新]]。我们那块要补课。
        mixed 2025-10-24 Visited 丹阳 to see the lens line. <<person|Mr Xue>> read the TDS, but [[objection.trust|he has heard our <<product|cleaner>> left a film at 隔壁厂, wants to talk to them first]]. [[nextstep|<<person|Annie>> sets up the call next Wednesday]].
        mixed 2027-05-12 仓库在郊区，蚊子多。<<person|David 刘>>指着破损的 pallet 给我看，[[risk.delivery|说我们约的平板车今天又没到，明天的船要甩柜]]。我打了六家车队，总算找到车。
        mixed 2026-03-13 <<person|贺院长>> is off to Japan on exchange. [[objection.timing|<<product|透析机>> can wait until he's home in May, he told the nurses to tell me]]. The nurses were nice, complained about their shifts, shared 瓜子.
        mixed 2025-07-18 小家电工厂，<<person|Winnie>> 是 PMC。她说[[intent.buy|5000套<<product|电机>>这次就从我们这拿了，PO number 已经生成]]。楼上在装空调，吵。
        mixed 2025-12-31 这么晚还在回 email。<<person|Felix>> 说合同盖好了在快递上。祝他新年快乐，他回了个 emoji。
        mixed 2026-09-14 The 超市 chain in 烟台, 60 stores, run by two sisters. Elder one, <<person|曲姐>>, [[role.decider|signs everything above a box of pens herself]]. She liked the coffee, asked nothing about the <<product|scale>>.
        mixed 2027-08-04 <<person|Jeremy>> 把 PO 改了两次，规格从 3mm 到 4mm 又回到 3mm。没办法，图纸跟着改。今天去就是为了把最后一版签掉，签了。
        mixed 2025-04-17 上午在青浦跑三家冷库。第二家的 <<person|邬经理>>有意思，[[objection.need|说冷库温度靠老师傅摸门把手就知道，不用装 <<product|sensor>>]]。旁边年轻人憋着笑。
        mixed 2026-11-02 <<person|Zoe>> called me back finally, she was at her kid's 家长会. [[intent.quote|想要 300 licences 的报价, both 公有云 and 私有化]]. She sounded in good mood.
        mixed 2025-08-29 这家做油墨的，<<person|路总>>头发染了。[[risk.payment|他坦白说两家大客户跑路，我们那笔 十五万人民币怕是要拖到年后]]。他给我看了法院的传票，pretty sad。
        mixed 2027-02-02 年会抽奖都抽完了，<<person|Jack>> 还在加班。[[role.technical|他是 infra 那边的 architect]]，问了一堆 VPN、SSO 的细节。我答得还行，有两题没答上来。
        mixed 2026-05-15 上海展会第二天，脚痛。<<person|Mr. Fan>> 是越南华侨，[[intent.trial|要寄两卷<<product|膜>>到 Hanoi 上机试拉]]，[[nextstep|20号从广州发]]。展位隔壁的机器人跳舞很吵。
        mixed 2025-02-18 Our old sample still on <<person|Louis>>'s desk, 落满了灰. [[intent.none|He won't be touching this area for years and asked me to stop making the trip]]. I thanked him for being straight.
        mixed 2027-10-19 [[role.user|The ladies on packing line 2]] told me the old <<product|tape gun>> hurts the wrist. <<person|麦主管>> shrugged. Their output is 9,000 parcels a day, 双十一 it's triple, she says.
        mixed 2026-07-17 <<person|阿Ben>> 从物流转去做 sustainability，名片都换了。<<product|塑料袋>>要改可降解，[[objection.price|嫌 PLA 那个单价翻倍，他交不了差]]，[[intent.quote|叫我按掺 30%的配方再算一份]]。
        mixed 2025-05-19 客户那边人事大变。新来的 [[role.finance|CFO <<person|Ms. Dong>>]]，话少，先看 contract，一页一页翻。[[objection.contract|翻到质保期只有半年，她说太短了要一年]]。其他没提。
        mixed 2026-10-09 Fog at the airport so came by train. <<person|梅工>> says the gear noise was their own oil. Fixed. He'd been annoyed, sure, but it's in the past now. 高铁站的面 cost me 48.
        mixed 2027-04-06 清明后开工，<<person|吕店长>>讲，生意淡了，人都去 Sam's Club 了。[[objection.need,objection.timing|<<product|收银机>>还能用，不急]]。货架上放着自家腌的咸菜。
        mixed 2025-09-30 <<person|Kathy>> was busy with the 放假排班 but found fifteen minutes. [[sentiment.negative|Our <<product|打卡机>> can't read anyone wearing a mask, and she's the one who gets shouted at]]. [[nextstep|New firmware goes in remotely on October 10]].
        mixed 2026-01-28 物流园的年饭。[[role.decider|<<person|廖总>>敲桌子那一下就等于批了]]，全公司都知道。他问我是不是四川人，我说是，聊了半小时 hotpot。
        mixed 2025-07-08 Visited 海信's connector vendor. <<person|Ms. Ji>> has our <<product|CN-4 系列>> in a drawer next to a <<competitor|Molex>> one. [[objection.competitor|她两个都 plugged and unplugged 十几次, then pointed to the other one]]. Fair enough.
        mixed 2026-08-25 云南的咖啡厂，海拔一千六。<<person|阿依>>说[[objection.delivery|<<product|铝箔袋>>从我们那边过来要走十多天，雨季更没谱]]。她用 pour-over 招待我，very good coffee。
        mixed 2027-11-29 <<person|傅处长>>打来问<<product|网关>>怎么重启，我在高铁上指挥他按 reset。十分钟好了。下车才发现他的楼顶<<product|天线>>都没装好。
        mixed 2025-11-13 约了 <<person|Karen>> 喝咖啡，她说采购流程改了。[[objection.authority,role.decider|超过 3万美金的要 regional director 和 CEO 两道签]]。[[nextstep|她下周四去新加坡开会时会提一嘴]]。
        mixed 2026-02-13 Called in at 太平 district hospital. <<person|Nurse Wong>> showed me the <<product|pump>> log. [[sentiment.positive|Not one 误报 in two months, she's telling other wards about it]]. 院里的腊梅 smells great.
        mixed 2025-06-03 <<person|章总>>端午送了粽子，我送了茶。新厂在做环评，时间不由他。设备清单还没定稿，[[intent.callback|他让我勤联系，打 phone 就行]]。
        mixed 2027-09-01 电商代运营，办公室全是样品。<<person|Chloe>> 说 [[objection.timing|现在全员扑在 9.9 大促，过了这波才有空聊 <<product|chatbot>>]]。她问我会不会自己用 AI 写文案，我笑而不答。
        mixed 2026-12-18 机械展认识的 <<person|Franz>>，中文名范志，[[role.influencer|他写的 test report 是采购部下单的依据]]。请他吃了小笼包。[[sentiment.positive|他说我们的 <<product|spindle>> 温升控制得住]]，图表他存着。
        mixed 2025-03-12 化妆品小工厂，<<person|Tiffany>> 直播间出身。<<product|管子>>要粉色渐变。她催我：[[intent.quote,nextstep|哥，这款 MOQ 和单价下午发我]]，我说行。工厂楼下卖烤红薯。
        mixed 2026-05-22 The warehouse keys took an hour. <<person|裘师傅>> can't read English, so I did the labels for his new <<product|Zebra ZT411>> in Chinese. He kept nodding. Then his boss rang about some 叉车 licence and I left.
        mixed 2027-06-17 拜访一家在做 IPO 的 SaaS 公司。<<person|Jasper>>，他们 [[role.finance|财务 BP]]，说 [[objection.budget|IPO 前所有 new spend 冻结，连咖啡机都没换]]。茶水间果然是老式的。
        mixed 2025-12-05 跟 <<person|钟医生>>在手术间外面聊。<<product|激光刀>>他试过，[[intent.trial|想再借两周 demo 机给其他组过过手]]，[[nextstep|下周一我送过去]]。他女儿刚上小学。
        mixed 2026-09-28 <<person|Lawrence>> said [[nextstep|the RFQ goes out after the Golden Week]]. He wants several bids as usual. 酒店大堂里等他一小时，他的 flight 晚点。 We talked about <<product|fibre splicing machines>>, model names only.
        mixed 2027-01-11 新客户，做保健品的。<<person|关小姐>>是 [[role.procurement|purchasing supervisor]]，很仔细。<<product|瓶子>>的瓶口公差、<<product|盖子>>的扭矩，问了个遍。[[objection.trust|她说我们 website 上照片像网上抓来的，不敢信]]。
        mixed 2025-10-13 见 <<person|Philip>>，聊了新仓。[[nextstep|21号他带 ops team 来我们 DC 参观]]，7人，要 lunch。他问可不可以带相机，我说可以。
        mixed 2026-04-07 Got soaked in 中山. <<person|Uncle Sze>> runs a lock factory his father started. [[objection.price|他说 our <<product|锌 alloy>> is 18 percent over 江西货, no story can cover that]]. Lunch on him.
        mixed 2025-08-12 去年底的 pilot 今天复盘。<<person|Yolanda>> 团队的 throughput 提了22%，[[sentiment.positive|她跟她老板说这是近几年最值的项目]]。[[intent.buy|剩下九个点全上]]，她说 PPT 已经过会。
        mixed 2027-05-31 <<person|Neil>> 问能不能换 account manager，我问他为什么，[[sentiment.negative|他说上任 <<person|Ricky>> 从来不接电话，像个幽灵]]。我说以后找我。外面在下冰雹。
        mixed 2026-11-20 到了工厂赶上停电，<<person|劳经理>>点蜡烛陪我坐了会儿。说起 <<product|UPS>>，[[competitor.flaw|<<competitor|山特>>那台撑不到五分钟就黑了]]，他拍大腿。我给他算了一下 runtime。
        mixed 2025-04-25 广州人，讲话带粤语，<<person|Rita>> 说 logo 想印四色。我打样两次，她都觉得 ok 啦。合同以前签过框架。今天只是核 artwork，核完吃了早茶。
        mixed 2027-03-11 Sent by head office to check on the 退货. <<person|Mr Gong>> had the pallets outside in the rain. [[risk.churn|他的话: one more wet carton and 我们就此别过]]. I moved them in with his forklift man, took photos.
        mixed 2025-05-16 <<product|仓库机器人>>项目，<<person|Leon>> 说他们集团的 <<competitor|海柔>> 已经跑了半年，[[objection.competitor|新仓十有八九跟着上同一家]]，[[objection.price|除非我们能少 15%]]。[[intent.quote,nextstep|23号前给他 best and final offer]]。
        mixed 2026-08-06 周四早会后到 <<person|齐科>>那里，他在给阅片屏擦灰。[[role.technical|<<product|PACS>> 归他维护]]，他想要<<product|远程诊断的 license>> 清单，问是不是按 user 算。我答了。
        mixed 2027-10-05 Worked through the holiday, <<person|Ophelia>>'s shop opening, 人山人海. The <<product|scale>> froze twice and I rebooted it. At night a message from her: [[sentiment.positive|without you I'd have died of shame, 多亏你在]].
        mixed 2025-01-23 <<person|马科长>>把我从 4 楼领到 6 楼，就为了盖一个章。合同盖完了，[[nextstep|2月10号他们来厂里做 FAT]]。楼道里贴满了春联。
        mixed 2026-06-18 <<person|Dora>> from the 玩具 company says her current <<product|carton>> man is her cousin. So [[objection.need|they're well looked after, she told me, 没有换的道理]]. She still gave me tea and a tiny plastic dinosaur.
        mixed 2025-09-26 [[role.finance|总会计师 <<person|老荀>>]] 把我叫进去，问 48万分几期付、能不能抵 VAT。[[objection.contract|他要把尾款拉长到一年半]]。我笔记本写了两页，先不答。
        mixed 2027-08-19 化工园区在演习，进不去，跟 <<person|Kimi>> 电话聊。SDS 他要英文版，因为欧洲客户要看。[[intent.quote|再报一个 ISO tank 装的价，他说本月内都有效就行]]。
        mixed 2026-01-05 新年第一个 visit 给了 <<person|罗勒>>，这名字真特别。她从 <<competitor|携程商旅>> 那边跳过来，[[competitor.praise|夸那边的结算半天就到账]]。我们的 T+3 她皱眉。茶点是 shortbread。
        mixed 2025-07-31 Bad timing, they were closing books and <<person|Miss Pang>> from accounts kept running out. Printer jam. Eventually we agreed on nothing except that the 空调 is too cold. The trip was not worth it.
        mixed 2026-10-15 医疗器械出口，<<person|Osman 马>>，宁夏人。[[sentiment.negative|<<product|灭菌包装袋>>他嫌老款太脆]]，[[intent.trial|向我们讨 500个新款去做 drop test]]。聊到清真食堂，他请吃了手抓饭。
        mixed 2027-12-14 <<person|Sabrina>> 的年度 review，她拉了一张表，我们 score 排第二。[[objection.delivery|扣分扣在准时率，十次里晚四次]]。排第一的是 <<competitor|锐捷>>，[[competitor.praise|她说人家准得像钟]]。
        mixed 2025-10-20 跑浙南山区，客户做 mushroom 出口，冷库小。<<person|蓝总>>[[objection.timing|等今年这季菌子收完再琢磨<<product|冷链车>>]]。住的民宿很安静，早上有鸡叫。
        mixed 2026-07-03 Met <<person|Bella Tan>> at 龙华 for the <<product|ID badge>> project. She's the HR head. [[objection.authority|大陆这边 she can choose colours, but the vendor is fixed in Penang]]. Office full of plants, quite lovely.
        mixed 2025-02-26 <<person|阿良>>的广告公司要买 <<product|video call 的套餐>>。装修没完，连拉几根网线都没定。小店里挂着很多旧海报，我买了一张。
        mixed 2027-06-28 去年答应的翻新，今天总算拖到验收。<<person|祝工>>签了字，跟我说 [[sentiment.positive|比预想的好，<<product|电机>>安静得像没开]]。[[nextstep|下周一去拍 case study 的照片]]。
        mixed 2026-03-24 <<person|Jenny Cai>> 在开电话会，我等的时候跟她们实习生聊 AI。进去后她说 budget 有，[[objection.timing|但新系统要等 HR 搬完楼才装]]，[[intent.callback,nextstep|约我4月9号再过来坐]]。
        mixed 2025-05-12 跑了两家注塑厂，第二家 <<person|卓工>>比较热情。[[role.technical|他是 process engineer，<<product|螺杆>>怎么配都归他管]]。[[objection.trust|担心我们 <<product|T80 螺杆>>耐磨不够，怕加玻纤顶不住半年]]。他养了一缸锦鲤。
        mixed 2027-02-26 Drove to 靖江 for <<person|Mr Zong>>. The yard's full of containers. [[objection.price|He wants our drayage cheaper, at least level with 去年的合同价]], and then he talked for half an hour about his new boat.
        mixed 2025-10-08 假期后第一天，<<person|Tommy>> 眼睛还没睁开。他们已经有 <<competitor|Teambition>>，[[objection.need|项目管理那块说够了，没空位给第二套 tool]]。我没硬推，聊了聊他的 camping。
        mixed 2026-08-17 见 [[role.procurement|他们负责 packaging 的 buyer]] <<person|甄小姐>>。[[intent.quote|她要 两万个<<product|飞机盒>>的 EXW 价]]，[[nextstep|周四我给]]。看见她桌上放着别家的<<product|样盒>>，没问。
        mixed 2027-09-08 早上九点到医院，<<person|夏主任>>刚开完晨会。<<product|内镜主机>>的 PO [[objection.authority,role.decider|她拍不了板，要 <<person|虞院长>> 点头]]，[[nextstep|院办公会排在下周四]]。走廊上全是实习医生。
        mixed 2025-07-04 Sat with <<person|阿Cat>> at her food court office. She's a 港女, very direct. [[sentiment.negative|那个 <<product|POS>> 死机 twice at lunch peak 她真的火大]], said it in three languages. I apologised in two.
        mixed 2026-12-07 物流园的 IT 外包给了一家小公司，<<person|Roy>> 来回跑三个园区。[[intent.demo|想看我们 <<product|TMS>> 在手机上怎么签收]]，[[nextstep|下周二远程演示]]，他自己会带司机来试。
        mixed 2027-05-20 <<person|詹老板>> sells filter cartridges out of a shopfront, stock behind a curtain. [[objection.budget|生意淡, he has 两万 of working cash left and no more]]. Still cheerful, though, hums all the time.
        mixed 2025-02-05 春节后第一个 call，<<person|Cynthia>> 还在家里哄娃。没谈事，说元宵后开工。她问我上海下雪没，我发了张照片。
        mixed 2026-06-26 到嘉定的汽配厂，<<person|鲍工>>在换班。[[sentiment.positive|夸我们的<<product|铜套>> no burr, 装上去顺]]。他也提了一句老供应商 <<competitor|长盛>>[[competitor.flaw|上个季度换了料没通知]]。会议室冷得像冰窖。
        mixed 2025-11-24 Coffee with <<person|Ms Su>> from the telecom reseller. Mostly about roaming. [[objection.contract|她不肯签 a minimum volume, full stop]]. 她的 boss <<person|丁总>> sat in for a minute, shook hands, left.
        mixed 2027-04-01 <<person|Dennis>> 一本正经说把我们踢了，吓我一跳，然后哈哈大笑。[[intent.buy|真正说的是要加两台<<product|交换机>>，PO 已经进 <<product|SAP>> 了，编号都发我了]]。
        mixed 2026-01-19 <<person|袁姐>>做童装电商，仓库小，一堆退货。[[intent.callback|她叫我年后有空给她打个 call]]。她现在快递用谁家我没问到，只看见门口停着 <<competitor|中通>> 的车。
        mixed 2025-08-07 <<person|Marcus>>, [[role.influencer|老板的 nephew, and every decision somehow passes his lips]], walked me round the plating shop. Acid smell, hot. He asked about 废水 permits, whether our <<product|NickelBright 3>> is 无氰. It is.
        mixed 2026-10-12 <<person|冷工>>'s line rebuild has slipped. [[objection.timing|If he raised the PO now 机器也没地方放]]. He walked me over the empty floor, chalk marks where things should stand. I took measurements and photos.
        mixed 2027-07-02 上午到连锁药店总部，<<person|Olivia>> 新接手 [[role.procurement|采购品类]]，上来就问返点。[[objection.price,objection.competitor|我们给的 6%她嫌少，说同行都 9%]]。药店门口在搞义诊。
        mixed 2025-12-12 今天去 <<person|Mandy>> 那里把 pilot 收尾。12台<<product|手持机>>，她的人都用熟了。[[intent.buy|她说钱已经锁了，下一步走合同]]，[[nextstep|法务周四出 draft]]。请她喝了杯热可可。
        mixed 2026-04-23 Went to see the canned fruit plant in 漳州. <<person|Mr Lai>> makes us taste everything, even the 荔枝. He's on three shifts, the <<product|labeller>>'s ours, it's fine. No news, the 合同 runs till next March.
        mixed 2027-11-03 <<person|尚主任>>在 HR 部门待了二十年，讲话慢。[[objection.need|她觉得 <<product|e-learning>> 员工不会看，花钱打水漂]]。我放了个五分钟 <<product|micro course>>，她看完了，说配音像机器人。
        mixed 2025-03-19 在番禺遇到 <<person|Ross>>，英国人，中文说得比我好。订了船期，9柜家具去 Felixstowe。[[objection.delivery|他问我们上次怎么晚了四天，客户都骂到他头上]]。我道歉，给他看了轨迹。
        mixed 2026-09-04 <<person|戴厂长>>的化工车间要过安评，忙得脚不沾地。<<competitor|巴斯夫>> 的人也在楼下等。[[competitor.praise|他说那边 R&D 扶持力度大]]，[[objection.competitor|他们倾向跟大厂走 long-term]]。[[nextstep|我们下周五再约一次，带上技术]]。
        mixed 2027-01-19 The showroom visit went well. <<person|曾小姐>> and four colleagues came, asked about <<product|面板>> materials. [[sentiment.positive|她说比 our competitor's 展厅 more honest, no fake leather]]. [[intent.quote,nextstep|我下周一给她 follow-up 的 quote]].
        mixed 2025-06-27 <<person|Kris>> 那边采购的流程要走三遍，part 号还没建。[[objection.authority|他自己签不了，过 一万就得 procurement committee]]。他苦笑说订支笔都要排队。
        mixed 2026-02-02 雪天，郊区的仓关了半个。<<person|樊哥>>给我看漏水的角落。客人退的货还没分。他们一直用 <<product|Excel>> 管库存，乱，[[intent.trial|他主动问能不能先免费开两个账号给他摸摸]]。
        mixed 2027-08-30 <<person|卞博士>>，[[role.user|实验室里日常跑样品的就他]]，[[sentiment.positive|说我们的 <<product|LC-900>> 峰形漂亮]]，但[[sentiment.negative|<<product|软件>>的中文版错字太多，看得他脑仁疼]]。我截图记下。[[nextstep|研发周五线上改给他看]]。
        mixed 2025-09-15 Site visit at the tower company in 福州. <<person|Ms Rong>> says [[objection.budget|the pot for this year is empty, 拢共 only 8000元 left on her line]]. Fish balls for lunch.
        mixed 2026-05-18 <<person|Aaron>> 把我们的 quote 跟 <<competitor|金蝶>> 放一张 slide 上，[[objection.competitor|他直说三七开，七成向着那家]]。我问差哪，他说 brand。[[competitor.praise|老牌子，他的会计个个都会用]]。
        mixed 2027-03-15 3·15 当天去，<<person|叶经理>>在接记者电话。他们的充电宝被曝光，跟我们供的 <<product|battery cell>> 没关系。气氛紧张，我坐了十分钟就走，没提业务。
        mixed 2025-01-20 <<person|Elsa>> 说年会抽到 <<product|iPhone>>，心情大好。顺带提了尾款，[[risk.payment|又要往后拖，cash 要先交仓库租金]]。我笑不出来。[[nextstep|周五前给我书面 plan]]。
        mixed 2026-07-09 Broke down on the way to 江门, two hours for the tow truck. <<person|陆小姐>> exports 卫浴. She's after <<product|recycled board>> and [[intent.quote|asked me what <<product|五层 B flute>> would come to]]. Dusty showroom, nice taps.
        mixed 2025-04-08 Factory tour at 金华, <<person|老柴>> showed off the new <<product|KUKA arm>>. [[role.decider|Nothing over lunch money happens without him, 他是老大]]. He was born in 东北 and talks loudly. The <<product|torque wrench>> wasn't discussed.
        mixed 2026-11-16 <<person|Celine>> 接了新 title，[[role.finance|现在财务共享中心是她管]]。审计快来了，账要平。[[objection.contract|她要我们开票改成每月一张，不接受项目制]]。午饭吃的轻食，她说最近减糖。
        mixed 2027-06-15 出差长沙，辣得嗓子冒烟。<<person|蔺院长>>[[competitor.praise|夸 <<product|CT>> 的报告快，但那是 <<competitor|联影>>的，人家工程师半小时就到]]。[[sentiment.negative|我们这边他说三个礼拜都叫不来人]]。回来路上一直在想这句 feedback。
        mixed 2025-08-20 <<person|Sunny>> 换公司了，跳到连锁健身房，19家店。[[intent.demo|她要我们带 <<product|check-in 闸机>>到她办公室当面刷一下脸]]，[[nextstep|26号去]]。她自己瘦了一圈。
        mixed 2026-12-23 上门收款，<<person|龚会计>>（[[role.finance|出纳兼会计]]）给了承兑，[[risk.payment|金额只够零头，剩下的 invoice 要等工程款，不知道何时到]]。外面冻得直跺脚。
        mixed 2027-10-18 Long chat with <<person|Mr Ou>> on the ferry. They moved the 灯饰 plant to Vietnam. [[risk.churn|He says new volume will go to a local 供应商, the China part shrinks]]. He looked apologetic.
        mixed 2025-11-07 见到 [[role.technical|IT manager]] <<person|小解>>，刚从 <<competitor|华为云>> 培训回来。[[objection.competitor|他开口闭口都是那边的方案]]，但承认[[competitor.flaw|计费规则看不懂，一个月下来多付了几千]]。请他吃了砂锅。
        mixed 2026-03-30 <<person|Lilian>> 在布置展台，让我搬了两箱 flyer。她说[[sentiment.positive|这次样机的外壳 finally 上档次了]]。[[intent.trial|要留两台在展台上给人摸]]，[[nextstep|4月3号展会结束我来收]]。
        mixed 2027-12-21 食堂发汤圆。<<person|童科长>>心情好，把 明年的<<product|耗材>>计划偷偷给我看。[[nextstep|说1月10号那次 tender 先不要声张]]。我吃了六个，太甜。
        mixed 2025-10-01 Holiday visit to 凤凰, just to say hi to <<person|唐师傅>>. He retired, his son does the <<product|wrapping machine>> now. We talked about 桂花, about knees, nothing else. He gave me a jar of 辣椒.
        mixed 2026-01-13 <<person|Owen>> 的团队改用 agile，天天站会。接口联调卡在他们那边。[[objection.timing|说两周的 sprint 排满，我们这块不优先]]。不过[[nextstep|下周三他给我排期表]]。
        mixed 2027-04-29 <<person|芮经理>>说<<product|扫码枪>>坏了三把，我给换了，当面测好。之前他在群里发过火，这回没提。上个月的 complaint 算是过去了。停车费 15 块，没票。
        mixed 2025-05-30 Dinner with the <<person|Kwok>> family. [[role.decider|The grandfather, 85, still signs for the <<product|moulds>>]]. Lots of fish. <<person|Kwok 太太>> asked if our <<product|resin>> is food grade, I said yes and left the 证书 with her.
        mixed 2026-08-03 Bumped into <<person|Hanna>> in the 食堂. [[objection.trust|The consultant we sent last time never understood her business, so 二期她没底]]. Took down the name. [[nextstep|<<person|老阮>> takes over next Monday]].
        mixed 2027-02-09 Yiwu, <<product|bags>>. <<person|楼老板>> talks fast. [[objection.price|Every <<product|bag>> must come down 两分, he insists]], [[risk.churn|or he finds another 供应商]]. [[intent.callback|I'm supposed to ring him once I've done the sums]]. Machines so loud we were shouting.
        mixed 2025-07-25 <<person|Denise>>，[[role.procurement|她们集团的 strategic sourcing]]，在跑供应商审计。我们的 ISO 证书差一个章，补上就好。她本人没表态，发了份 checklist。
        mixed 2026-10-21 Brought <<product|handles>> to 常平. <<person|韦工>> ran his test five times and threw the numbers on the wall. [[sentiment.positive|The team agreed it feels 扎实]], except his old 师傅, [[sentiment.negative|who finds the grip too slippery]].
        mixed 2027-05-05 Young team in 青岛. <<person|Grace Yin>> has small kids and a start-up; [[intent.quote|想知道 the price of 50 seats and 最便宜的那个 plan]]. She typed while we talked. Sea breeze, beer, nice.
        mixed 2025-12-19 <<person|林总>> brought his boy, twelve, who played with the <<product|robot arm>> all afternoon. [[intent.buy|On the way out: leave the <<product|RB-3>> here, 不用再议]]. [[nextstep|定金 comes next Monday]]. The kid knows more than the father.
        mixed 2026-06-05 跟 <<person|Clara>> 聊会员日，她的 <<product|CRM>> 把人名弄错了，是他们自己导的。她没怪我们。楼下卖花的阿婆给我塞了一枝栀子。PO 的事没人提。
        mixed 2027-09-24 Visited <<person|Mr Ruan>> near the border. Trucks queue for 口岸 nine hours. [[risk.delivery|我们的 permit for the <<product|reefer>> is still stuck, his durian may miss the 28th market]]. He's calm, I'm not.
        mixed 2025-03-25 聊了一小时都是 <<person|Yan 姐>>在讲她和前男友，最后一分钟她说了句：[[intent.none|<<product|软件>>别介绍了，我们不搞这些虚的]]。我喝完茶就撤了。
        mixed 2026-09-25 <<person|Tracy Bao>> 的连锁咖啡开到第88家了。[[objection.delivery|怕我们<<product|杯子>>的产能跟不上她开店的速度]]，问我有没有 second plant。我说有，在滁州。
        mixed 2027-01-08 早上 <<person|Ian>> 发来一封 email，[[risk.churn|说 trial 到期就不续了，老板要自己招人写]]。我回了一封长的，没动静。[[nextstep|下周二去当面再谈一次]]。
        mixed 2025-06-16 去厦门的半路，车上给 <<person|荣主管>>讲了 40 分钟 <<product|RFID>>。到现场他又听一遍。他嘴上挑剔，手里却把样品全装包里了。天热得人发昏。
        mixed 2026-03-06 <<person|邹主任>>说妇产科要换<<product|监护仪>>，[[intent.demo,nextstep|让我们下周二去科里做个 live demo]]，[[nextstep|下周三再给设备科看一遍]]。护士站的鱼缸换了新灯。
        mixed 2027-07-26 The chemical park has its own buses. <<person|Dr. Fei>> in R&D, [[role.technical|在那边负责评估 new <<product|raw materials>>]], wants a clean COA with 重金属 data. [[nextstep|Lab sends it Friday]].
        mixed 2025-09-22 <<person|Vera>> 做进口红酒，<<product|酒窖恒温机>>漏氟。我们修好了，[[sentiment.positive|她当场给我们五星好评]]。[[intent.quote|顺便问<<product|备用机>> 三台怎么卖]]。她请我尝了一口 Bordeaux。
        mixed 2026-04-12 <<person|卢帅>> owns a chain of barbers, tattoos up to the neck. He fancies the <<product|叫号 screen>>. [[objection.price|3800块 each, though, and he says 够发两个学徒的工资]]. Got a haircut before I left.
        mixed 2027-11-15 <<person|Natasha>> 双十一扛过来了，[[sentiment.positive|说你们 <<product|server>> 这次真的没掉链子]]，发了个 award 照片。[[intent.callback|想让我月内再陪她复一次盘]]。晚上请全组吃烤肉。
        mixed 2025-02-10 Met <<person|Mr Xing>> at the steel market. Cold wind. [[objection.need|他觉得 <<product|barcode>> is for supermarkets, 他卖钢材用粉笔写]]. He laughed at me. 烤鸭 was good.
        mixed 2026-12-14 <<person|苗姐>>的代工厂转去东莞，搬家两周。[[objection.timing|她说等新厂跑顺了再上 <<product|MES>>，先别排]]。[[nextstep|1月18号我到东莞看她]]。行李里全是纸箱。
        mixed 2027-03-23 <<person|Julian>> 是 [[role.influencer|咨询公司派驻的，给老板出选型建议]]，英文好，<<product|Excel>> 更好。[[objection.trust|他要求我们给三个同行业的 reference]]，不然不放进名单。
        mixed 2025-10-27 走廊里被 <<person|老郝>>拦住，他管设备维修。[[sentiment.negative|抱怨我们的 <<product|spare part>> 报价单三页纸没一张看得懂]]。[[nextstep|我说 quote 会重做一份]]。他手里拎着一只漏油的泵。
        mixed 2026-05-07 今天就一件事，陪 <<person|Bobby>> 验收四楼的<<product|门禁>>。16个<<product|读卡器>>全亮绿灯。他签字的时候我看了看天，要下雨。中午各吃各的。PO 早就关了。
        mixed 2027-06-11 A quiet Friday. <<person|Mr Song>> flew off to Dubai and left <<person|小苗>> to hold the 摊子. She says [[objection.authority|everything over a carton 要等他落地再批]]. We went through the shade cards together.
        mixed 2025-08-26 药企 QA 的 <<person|裴经理>>验厂，从早到晚，问得密密麻麻，每个 item 都要证据。[[sentiment.positive|最后说我们洁净室比她想象的好]]。小缺陷有几处，[[nextstep|9月10号前整改关闭]]。
        mixed 2026-07-30 跟 <<person|Gloria>> 聊 contract，[[objection.contract|她坚持一年一签，不肯锁三年]]。[[objection.price|还想要老客户 九折]]。别的不多说，喝了两杯 cold brew，冰得牙疼。
        mixed 2026-09-19 加班陪 <<person|Elvis 吴>> 看产线，灯都开着没几个人。[[risk.delivery|我们那批 <<product|feeder>> 海关扣着，他开线的日子多半赶不上]]，他一边叹气一边煮泡面。[[nextstep|下周一我跑一趟 customs]]。
        mixed 2026-05-25 上海刮大风，<<person|Ellen>> 从虹口骑车来。她们 <<product|HR 系统>> vendor 选型走到第二轮，[[nextstep|下周三我去做 40 分钟 pitch]]。[[role.influencer|她帮 CHO 打分，话语权挺大]]，问了好多权限的问题。
        mixed 2025-03-03 Monday run through the 五金 market. <<person|Old Fu>> says his boys don't read English labels, we should print 中文 bigger. Bought a screwdriver from him. He pays cash always, no credit talk.
        mixed 2027-07-08 跟 <<person|伍总>>谈<<product|冷链车>>，[[objection.price|他说月租再下来 1500块才好开口跟老板讲]]。[[intent.quote,nextstep|我下周一拿新的 rate card 给他]]。路上碰到车祸，绕了一大圈。
        mixed 2025-11-10 到 <<person|Priscilla>> 办公室，墙上都是她徒步的照片。<<product|云桌面>>他们去年用过我们的 trial 版，[[objection.trust,sentiment.negative|卡得员工骂娘，她一听 <<product|VDI>> 三个字就摇头]]。我没有急着讲产品，先听她倒苦水。
        mixed 2026-08-28 The 制药 group's engineering office moved to 张江. <<person|Mr Ran>> ([[role.technical|heads process engineering]]) drew his mixing tank in three colours. [[intent.trial|要拿 <<product|HT-9 机封>> 装上去 run 几天试试]]. Coffee was terrible.
        mixed 2027-03-29 早上 <<person|苗工>>说<<product|泵的备件>>收到了，谢谢。[[sentiment.positive|他讲这回 logistics 比上回靠谱太多]]。我还没来得及坐下，他就被叫去开安全会。
        mixed 2025-05-23 Retail chain, 140 stores. [[role.procurement|<<person|游经理>> from the 商采中心]] chaired: rebates, breakage, payment, item by item. [[objection.contract|He won't move off 90 days 账期, says it's policy]]. [[nextstep|Round two next Thursday]].
        mixed 2026-11-27 黑五刚过，<<person|Mike 林>> 仓里纸箱堆到天花板。[[objection.timing|等他把 return 清完，才有心思看新的 <<product|conveyor>>]]。他给我看一段视频，包裹滑道塞得一塌糊涂，好笑又心疼。
        mixed 2027-10-25 Went up to the 17th floor of the 医院 for <<person|Dr Ho>>. [[intent.callback,nextstep|She'd rather have us back next Thursday, when the 科主任 is in]]. She was nice about it, gave me mooncakes left from September.
        mixed 2025-08-15 <<person|Carmen>> 讲 <<product|VPN 方案>>她已经跟 <<competitor|深信服>> 签了三年。[[intent.none|她说这块不用再联系了，谢谢你们的 presentation]]。园区里在放露天电影，我看了五分钟才走。
        mixed 2026-06-21 <<person|易姐>>的美容院，刚装修完，味道大。她说[[objection.need|会员都在她脑子里，写进 system 反而乱]]。我做了个面部，其实是她硬拉的。
        mixed 2025-01-13 跟着 <<person|Rex>> 去港口看新的堆场，3000箱位。TOS 是他们自己开发的，我们只做称重。<<person|Rex>> 的车里放粤语老歌，一路塞。没什么别的。
        mixed 2027-04-22 <<person|Nathan>>, sales and not much else at the 胶粘剂 firm, took me through tea with his wife. She's the [[role.finance|bookkeeper]]. [[risk.payment|她悄悄说: the bank has called the loan, bills go out when they go out]]. Weather lovely.
        mixed 2026-02-11 <<person|Katie>> 在我们和 <<competitor|Workday>> 之间纠结。[[competitor.praise|那边全球员工同一套，她老板喜欢]]，[[objection.competitor|所以内部天平是往那头歪的]]。[[nextstep|27号她们 committee 投票]]。
        mixed 2025-09-08 Pouring. <<person|范师傅>> slipped folding his umbrella, 没事. On the <<product|mould heater>>: [[role.user|by day he runs it, by night his 徒弟, nobody else touches it]]. [[sentiment.negative|The keys don't respond to gloves, which drives him up the wall]]. Passed on to R&D.
        mixed 2026-07-13 Third attempt, finally inside the 半导体 fab in 合肥. <<person|Ms Lan>> asked for the SEMI certificate, saw it, ticked a box. [[intent.quote|She'll take a price for 15 FOUPs, 含清洗]]. Then lockdown drill, we all stood outside.
        mixed 2027-02-15 <<person|洪科长>>打电话来，他说 [[objection.delivery|上个 batch 我们跟他讲 15 天，实际 28 天]]，他的产线停了一个班。我在赶路，先答应[[nextstep|周三给他到货计划]]。
        mixed 2025-06-13 做 <<product|SMS>> 的老客户，<<person|潘姐>>，热情。[[intent.buy|一口气加了 50万条，balance 当场充]]。她儿子端午回来，正好吃上。
        mixed 2026-10-30 Rode along in the truck from 嘉兴 to 宁波, driver told me all about night parking fees. Halfway <<person|Gina>> rang, could we squeeze in one more 板. I called dispatch, done in half an hour. She hung up.
        mixed 2025-12-10 <<person|Vicky Tong>>, office on top of a shopping mall. [[objection.budget|She showed the spreadsheet, the line for <<product|工服>> reads zero until summer]]. [[role.decider|她老公 <<person|Ken>> owns the shop and 最后说了算]]. We talked about tailors.
        mixed 2027-08-16 进门闻到药味。<<person|甘主任>>说<<product|检验仪的耗材>>老漏标，[[sentiment.negative|客服部 response 慢得离谱，三天才回一封]]。他让学生把坏的<<product|试剂盒>>摆成一排给我拍。[[nextstep|质量部周五出 RCA]]。
        mixed 2026-04-17 <<person|沙总>>约在球场，前九洞一句生意不谈。后九洞说[[objection.authority|厂里这种 capex 现在是集团采购说了算]]，[[role.user|他只管用]]。晒黑了，赢了一杯可乐。
        mixed 2025-10-21 <<person|Sophie>> 那家电商公司改名了，新 logo 蓝色的。[[intent.demo|想让客服主管看看 <<product|chatbot>> 用她们的问题答得咋样]]。[[nextstep|30号我带着她们的 FAQ 去跑]]。茶水间有猫。
        mixed 2027-06-21 Quiet plant visit. <<person|Mr Gao>> 从日本回来, tired. The <<product|lubricants>> are topped up, nobody had anything to say. I checked tanks, took samples, 午饭在门口吃面。
        mixed 2026-01-07 新年第一单：<<person|Belle>> 发来 [[intent.buy|600箱 <<product|厨房纸>>，PO 附件，请尽快排产]]。[[risk.delivery|但造纸厂检修，本月我们能不能出齐我心里打鼓]]。已经跟 <<person|小曹>> 要了产能表。
        mixed 2025-07-01 <<person|凌姐>>的物流公司刚被收购，group 那边来了一帮人。她说[[objection.timing|新老板没把 org chart 画完之前，谁都不敢碰 vendor 的事]]。办公室一半人在打包个人物品。
        mixed 2027-09-15 拜访做 PCB 药水的，<<person|古总>>。[[objection.competitor|他每季度拿 <<competitor|安美特>> 的样跟我们一起浸，看谁亮]]。这次差不多。[[competitor.flaw|不过他吐槽那边一涨价就发封 email 完事]]。他让我尝他泡的药酒。
        mixed 2026-09-21 The group HR director, <<person|Ms Ning>>, didn't come; a junior did, with a list. [[nextstep|We run the <<product|排班>> pilot in two stores from October 12]]. 他们食堂的鱼香肉丝 is good.
        mixed 2025-04-14 Bowl of 甜沫 first, then <<person|武总>>, heavy truck parts. Blunt man: [[objection.price|your <<product|bearings>> are 贵得 he'd rather make his own]]. His son really is studying bearing design. He'd think about it and maybe ask me over for a drink.
        mixed 2027-01-26 <<person|Harriet>>, [[role.procurement|in charge of buying all <<product|办公耗材>>]], had the whole pricelist printed, pink highlighter everywhere. [[objection.price|她挑了 8 items to argue down, won on a couple]]. Fine, they were ours to give. Sandwich from the 便利店.
        mixed 2026-06-12 <<person|董博士>>说样品做了 aging test，色差2%，符合他的要求。不过他不负责买。实验室新装了通风柜，风大得说话要喊。没约下次。
        mixed 2025-02-14 医院难得清静。<<person|牛主任>>夸了句 [[sentiment.positive|上个月那台<<product|血透机>> install 得利落，没耽误病人]]。[[objection.authority|第二台他要写申请，过省里的配置证]]。走时收到一支玫瑰，护士发的。
        mixed 2027-12-02 <<person|Quentin>>, 法国人, runs the bakery chain from 襄阳北路. He'd like [[intent.quote|a per-box quote on <<product|kraft 蛋糕盒>>, quantity open]]. [[objection.trust|Still, he wonders if our <<product|ink>> is 真的食品级]], [[competitor.flaw|his last supplier lied]]. I left the certificate.
        mixed 2026-03-20 见 <<person|郁姐>>，物流经理，整个 morning 都在协调车。我在旁边看她电话一个接一个。最后她抬头对我说对不住，改天。东西我放下了，走的时候路上买了粽子吃。
        mixed 2025-11-21 <<person|Lynn>> 说 [[role.user|门店的小姑娘们每天点货靠这把<<product|枪>>]]，[[sentiment.positive|最喜欢它轻，不砸脚]]。[[intent.trial|新款 <<product|M9>> 借两把在徐家汇店先用用]]，她在备忘录里写下 loan。
        mixed 2026-12-29 The hotel chain's 采购 did the year end squeeze: [[objection.price|要求所有 vendor roll back to 2023 rates, ours included]]. <<person|Mr Pei>> delivered it politely, with a fruit basket. [[nextstep|我们的 answer is due January 8]].
        mixed 2027-05-28 端午前，<<person|Sean>> 团队只剩两个人在岗。[[objection.need|他说 <<product|SD-WAN>> 他用不着，<<product|专线>>跑得好好的]]。给我倒了自己酿的米酒，我开车，没喝。
        mixed 2025-08-25 下午看了4间诊所的挂号台，<<person|丛院长>>全程陪着。[[intent.buy|最后说<<product|分诊屏>>就按 plan B 上]]，[[objection.contract|就是要把首付压到 一成]]。[[nextstep|周五改 contract]]。
        mixed 2026-11-06 <<person|Fanny>> 辞职了，没人跟我打招呼。新接的 [[role.finance|cost controller]]，<<person|老巫>>，抱着去年的账对我从头问。[[risk.churn|最后冒一句，说不一定要继续跟我们合作]]。我心里凉了半截。
        mixed 2027-03-05 Met <<person|Shirley Kwan>> at the trade fair in 香港. [[sentiment.positive|She loved the <<product|hangtags>> ("终于有人做对 Pantone 了")]] and asked about 起订量. No price asked, no sample taken, crowd too thick.
        mixed 2025-09-12 开了两小时车到马鞍山，<<person|司马工>>（真姓司马）带我看了炉子。[[competitor.praise|之前 <<competitor|SKF>> 那套 <<product|condition monitoring>> 他觉得 alert 很准]]。我们的 <<product|sensor>> 便宜，但他问谁来读数据。[[nextstep|下周五带 <<person|Evan>> 讲给他听]]。
        mixed 2026-05-13 <<person|焦姐>>说店员流动大，新人培训一周就跑。[[intent.demo|想亲眼看看 <<product|training app>> 十分钟能教会什么]]，<<person|Rosie>> 那边的课件我借到了。路过菜市，买了条鱼。
        mixed 2027-07-19 Typhoon, no sailings, <<person|Jonas>>'s cargo is stuck in 基隆. [[risk.delivery|We couldn't find air space as a fallback either, 他的 launch 要开天窗]]. He sent a string of voice messages, I answered with one long one.
        mixed 2025-05-06 去了趟连云港，海风咸。<<person|尉总>>的新厂还没通电，参观靠手电。设备进场他没提，我也没问。回来的车上翻了翻 layout，挺大。
        mixed 2026-10-08 Post-holiday, <<person|Mr Bian>> was all smiles, first baby. [[sentiment.negative|Then he showed me the torn <<product|shrink film>> and asked, 这也叫 heavy duty？]] I took 6 rolls back. [[nextstep|Replacement on the truck Monday]].
        mixed 2027-11-08 <<person|楚科长>>，[[role.technical|设备科里专看参数的]]，把标书附件翻得哗哗响。有一项 CT 值偏差，他问得我冒汗。他家孩子考上了 985，他嘴角压不住。
        mixed 2025-06-24 <<person|Gilbert>> 的仓库装了新风机，终于不闷。[[objection.competitor|<<product|WMS>> 他在 <<competitor|Manhattan>> 和我们之间选，英文界面他更看重]]。我给他切了一次语言，他说再想想，喝了我带来的酸梅汤。
        mixed 2026-08-24 酒厂，<<person|赖经理>>讲他们喝酒讲究先敬厂长。[[intent.quote|他说 <<product|bottle>> 750ml 的要报三档量价]]，[[nextstep|本周五他来我们厂里看模]]。后来被灌了几杯，写这条的时候还晕。
        mixed 2027-04-27 连锁火锅 <<person|胖东哥>>，[[role.decider|他点头底下才敢动]]，说话像打雷。[[objection.budget|但这两个月钱都压在装修上，拿不出 deposit]]。毛肚他自己涮，给我留了最脆的。
        mixed 2025-12-02 With <<person|Miss Ou>> at the courier hub. She scanned a parcel with ours and one with <<competitor|Honeywell>>'s, timed both. [[objection.competitor|差了 0.2 秒, and 0.2 seconds matters to her]]. I saw the numbers, they were right.
        mixed 2026-03-04 <<person|申老师>>的实验室要搬校区，东西打包。[[objection.timing|他讲<<product|色谱柱>>下学期再买，现在连桌子都没有]]。送了我一本他编的教材，English preface 是他儿子写的。
        mixed 2027-10-14 新楼的 4G 信号很差，我跟 <<person|裴哥>>站在楼顶打了半小时 call 才连上。勘测的数据我发了。他只说收到。楼顶的风景倒是绝，能看见江。
        mixed 2025-07-17 <<person|Bonnie>> 说[[competitor.flaw|原先那家的 <<product|e-sign>> 一到月底就卡，HR 都不敢用]]。[[intent.demo,nextstep|请我们下周四给她 legal 走一遍完整流程]]。她最近在学拉丁舞，脚上还贴着膏药。
        mixed 2026-11-13 Friday the 13th. Lift stuck between floors with <<person|Mr Tsang>> and me, forty minutes. 聊了他的糖尿病, my mortgage, 还有 his son's football. By the time we got out, meeting was over. Never mentioned the <<product|boxes>>.
        mixed 2027-06-16 <<person|易工>>说样机他摸了一上午没多说，[[objection.trust|就怕我们人少，on-call 排不过来]]。[[role.technical|调试、验收、培训都归他拿主意]]。[[nextstep|下周四让我们的 service lead 去给他打个样]]。
        mixed 2025-04-21 外企客户全放假。只有 <<person|Simone>> 在，给我一包 egg。[[sentiment.positive|她讲我们换的那批<<product|轴封>>是她见过最省心的]]，然后转身关灯走人。走廊很黑，我差点撞上花盆。
        mixed 2026-09-16 银行合作的<<product|薪酬卡>>，<<person|曲总>>拿着 iPad 翻。[[objection.contract|他不接受单方解约那条，说要 mutual]]。[[objection.price|另外手续费他想压到 0.5%]]。楼里在开运动会，加油声不断。
        mixed 2027-02-22 <<person|小谢>>去年离职的，现在又回来了，还坐原来位置。[[intent.callback|叫我改日拉上她新的 boss 一块儿吃个饭]]。聊了几句前公司的八卦，笑得不行。
        mixed 2025-10-14 A delivery van blocked the gate, walked the last stretch. <<person|Mr Dai>> is the shift supervisor, a big reader of 金庸. [[role.user|His crew changes the <<product|cutting blades>> six times a night]]. [[sentiment.negative|Ours now go blunt 比以前早一周, he told me]], 我写进了 report.
        mixed 2026-07-01 <<person|靳经理>>管车队60辆。油卡、ETC、年检都在一个 <<product|app>> 上。[[objection.need|他觉得再装一个 <<product|GPS>> 是重复建设]]。[[sentiment.negative|还讲我们上次寄的样机电池都鼓包了，吓死他]]。
        mixed 2027-05-13 <<person|Agnes>> 刚从欧洲 training 回来，时差没倒。[[intent.trial|想把我们的 <<product|GlueGuard 5>> 放到三台封箱机上跑一季]]。[[nextstep|下周一配好料送到]]。她送了我一盒瑞士巧克力。
        mixed 2025-11-06 电梯旁碰到 <<person|Otto>>，[[role.influencer|总部派来的顾问，选供应商他会写一份长长的意见]]。我把产品手册给了他，四本都拿走。会议室被别的部门占了，没聊成。
        mixed 2026-04-20 <<person|Teresa>> called from the dental chain. [[sentiment.negative|The <<product|chairs' 脚踏>> squeaks in every clinic, patients joke about it]], and she's tired of the joke. [[risk.churn|Maybe 换 brand for the new clinics, she said half to herself]]. Oil didn't help last time.
        mixed 2027-09-02 Dropped my son at school, then straight to 松江. <<person|汤总>> was already impatient. Three sentences: [[intent.buy|ten tons, 料照去年的 spec]], [[nextstep|on site by the 20th]], 别的免谈. I like him.
        mixed 2025-01-27 年前关门，<<person|Vanessa>> 收了 gift box，[[role.procurement|她现在接了<<product|包材>>的采购]]，以前是行政。问我有什么新料，我讲了 <<product|PCR>> 的。[[nextstep|2月17号开工再见一面]]。
        mixed 2026-12-04 雾霾，口罩戴上。<<person|白院长>>去听了个 lecture，开口就是 AI。我们 demo 的<<product|影像软件>>他们医生自己试用过，他没意见，也没反对。走廊在发年货，橙子很甜。
        mixed 2027-08-06 <<person|Max Yuan>>, founder, 28, gym body. Their 代餐 sells in 900 stores now. [[objection.delivery|He asked twice whether our <<product|filling line>> 真的撑得住 festival volumes]], first time softly. [[nextstep|I promised a capacity sheet]], no date given.
        mixed 2025-03-17 <<person|牟工>>抱着一摞图纸从车间跑出来，鞋都掉了。原来 <<product|servo>> 的 pin 脚标反了，现场改好了，一共耽误半个班。他说没事，我们自己的也常画错。吃了顿包子。
        mixed 2026-06-29 <<person|Iris>>'s new office sits right on the metro. [[objection.price|Paying 按人头 hurts as they grow, she'd want one flat yearly figure]]. [[nextstep|我周五给她两版测算]], and she'll fight it out with her boss.
        mixed 2027-01-04 元旦后来得早，仓库还没生火。<<person|Pearl>> 穿着羽绒服点数，[[intent.quote|让我把<<product|缠绕膜>>按 40卷、100卷两个档报一下]]。[[intent.callback|她说报完 ring 她，别发短信]]。我手冻得写字歪。
        """
}
