extension NoteTexts {
    static let electronics = """
        mixed 2025-01-08 华强北那家 trading 公司, 雨很大, 店里只剩<<person|阿强>>看摊。[[objection.price|他把 quote 往柜台一拍说这样他要去喝西北风]]，不过还是[[intent.trial,nextstep|叫我下周一带十颗 sample 过来]]。
        mixed 2025-01-14 Met <<person|林小姐>> at the Neihu office, lift was broken so walked all the way up. Reporting 全靠手拉, 她觉得没什么不好: [[objection.need|"<<product|Excel>> 拉一拉就有了, 干嘛还要买"]]. Left the brochure. [[intent.none|She walked me out 说真的不用麻烦]].
        mixed 2025-01-20 Dropped off the calibration certs at <<person|陈医生>>'s clinic in Mong Kok. 他在看诊没说上话, nurse 签收我就走了. Parking 贵得离谱.
        mixed 2025-02-11 Penang, <<person|Mr Ooi>> 请喝 kopi, 聊了半小时 badminton. 正题就一句: [[objection.timing|plant 正在搬, 搬完之前什么新机器都不进]]. [[intent.callback|He wants me to ring again once they've settled in]].
        mixed 2025-02-13 上海张江, [[role.technical|IT lead]] <<person|Kevin>> 和[[role.procurement|采购主管]]<<person|苏敏>>都在。讲了 API 和 SSO, <<person|Kevin>> 边听边点头说[[sentiment.positive|"比我想象的 clean 很多"]]。[[nextstep|sandbox 账号明天开给他们]]。
        mixed 2025-02-18 Walked the warehouse at Tuas with <<person|Ah Seng>>. [[role.user|He and his night crew are the ones holding the <<product|scanners>>]], 手套一戴就按不准。旧的 <<competitor|Honeywell>> [[competitor.flaw|电池撑不到下班]], [[intent.trial|他想先借两台 <<product|RX40>> 用用看]]。
        mixed 2025-02-20 财务那关过不去。[[role.finance|CFO]] <<person|Mrs Chua>> 说[[objection.budget|今年的 capex 早就分光了]]; <<person|Kelvin>> 在旁边一直使眼色叫我别争。[[intent.callback|<<person|Kelvin>> 送我下楼时说 ring me after the dust settles]]。
        mixed 2025-02-24 客户刚换办公室, Kwun Tong 那边, 到处都是纸箱。[[intent.buy|<<person|Vincent>> 当场签了 15 licences 的 order form]], 问 onboarding 谁来做, 我说我们的 <<person|Joanne>>。[[nextstep|kickoff 定在下周一]]。
        mixed 2025-02-27 Went through the SLA with their legal lady, 她一条条挑: [[objection.contract|unlimited liability 那条不写回来就免谈]]. We offer net 30, [[objection.contract|她张口就要 net 120]]. 茶都凉了还没翻完。
        mixed 2025-03-04 <<competitor|Rohde & Schwarz>> 上周也来过。<<person|黄工>>说[[competitor.praise|人家 FAE 当天就能到 site]], [[objection.competitor|心里其实更偏那边]]。我们的 scope 摆在桌上, 他摸都没摸几下。
        mixed 2025-03-06 Budget 不是问题, boss 也没意见, <<person|Rachel>> 说 contract 看过 no issue。聊了聊她女儿考试的事, 留了 datasheet 给她。
        mixed 2025-03-10 Long lunch at 南京西路 with the media buying team. [[sentiment.negative|<<person|周总监>>还在气去年十二月那次 banner 上错版位]]. I apologised again. [[risk.churn|She hinted the retainer may quietly lapse in June]].
        mixed 2025-03-12 台北内湖, <<person|Jerry>> 一看 lead time 就皱眉: [[objection.delivery|16 周? 我产线等你等到花都谢了]]。他要的是 5K 颗 <<product|MCU>>。[[nextstep|周五回复他能不能 pull in 到 8 周]]。[[risk.churn|He's already asking RD 把我们 design out]].
        mixed 2025-03-17 Ward 里的<<person|何姑娘>>带我看储物房, <<product|infusion pump>> 堆得满满。[[role.user|天天跟这批 <<product|pump>> 打交道的就是她]], [[sentiment.negative|嫌我们 <<product|VP-200>> 的 alarm 细声到像蚊]]。
        mixed 2025-03-19 [[objection.authority|<<person|Alan>> 摊手: 超过 HK$50K 就要 regional 批]], local 只能递个 form 上去。他答应[[nextstep|下周三把我们的 proposal 夹进 pack 送新加坡]]。
        mixed 2025-03-25 Rain whole morning in Bayan Lepas. [[intent.quote|<<person|Siti>> asked for pricing on 40 units of <<product|FlexFeeder 3>>]], 顺便把 <<product|spare parts>> 也列进去。他们 SMT 车间很新, 地板亮到可以照镜。[[role.procurement|全厂的 purchasing 归 <<person|Siti>>]]。
        mixed 2025-03-28 <<person|方小姐>>: [[intent.none|"no thanks, 别再寄 EDM 给我了"]]. 门都没让进.
        mixed 2025-04-01 深圳南山 startup, 做扫地机的。[[role.decider|founder <<person|Leo>> 自己 sign off 所有 BOM]], 说话很快。[[objection.trust|他问我们到底有没有 automotive 的 track record, 没 case 他不敢用]]。[[intent.demo|叫我们 bring the <<product|dev kit>> 去他办公室跑给他看]]。
        mixed 2025-04-03 开场先喝茶, 然后<<person|赖副总>>慢慢讲: [[objection.price|同样 spec 大陆货 landed cost 少你三成]]. 我解释 yield 和 RMA rate, 他没反驳也没点头。[[risk.churn|看样子 next year 的 allocation 要被切走]]。
        mixed 2025-04-08 Follow-up at the 3PL in Changi. <<person|Darren>> on our portal login: [[sentiment.negative|"每次都踢我出来, 烦死人"]]. Raised a ticket on the spot. 其他 shipment 都正常。[[role.user|他天天在上面 book 货]], 难怪。
        mixed 2025-04-10 <<person|Michelle>> 很重要, [[role.influencer|她写的 evaluation 老板基本照单全收]], 所以花了两小时陪她跑 <<product|dashboard>>。[[intent.demo,nextstep|约好4 月 22 号给 finance team 再 demo]]。
        mixed 2025-04-15 Only the receptionist was around, 说全公司去了 Batam team building. 留了名片和两盒凤梨酥, 回程顺路去洗车。
        mixed 2025-04-17 Collections again. [[risk.payment|一月那张 invoice 还挂着, <<person|Mandy>> 每次都赖 system]]. 金额 S$83K. [[nextstep|她保证下周五出 TT]].
        mixed 2025-04-22 客户 PM 说 pilot 跑得顺, [[sentiment.positive|仓库阿姐们都讲 this one 好用过以前]]. [[intent.buy|要再加30 支 <<product|PDA-7>>]], PO 走他们自己的 e-procurement 系统。
        mixed 2025-04-24 [[role.procurement|sourcing manager]] <<person|Tony陈>>一上来就开 spreadsheet, 我们跟 <<competitor|Murata>>、<<competitor|TDK>> 并排。[[objection.competitor|他说 <<competitor|TDK>> 目前综合分最高]]。Meeting room 冷到我手抖。
        mixed 2025-04-29 [[competitor.flaw|前一家 agency 报表都是隔月才交, 数字还对不上]], so <<person|Elaine>> is open to a new partner. [[intent.quote,nextstep|要我们下周五前给 media plan 连报价]].
        mixed 2025-05-06 他们 wafer 厂区安检超严, 手机都要贴 sticker。<<person|吴课长>>[[sentiment.negative|指着我们那两台 <<product|prober>> 说"整天倒, 谁受得了"]]。[[risk.churn|半开玩笑讲下次 tender 就不 invite 我们了]]。
        mixed 2025-05-08 Spoke to <<person|Grace>> by the loading bay. Peak season's coming so [[objection.timing|any system cutover has to wait till 双十一 is over]]. 她人很好, 还请我喝了凉茶。
        mixed 2025-05-13 荔枝角 clinic chain, [[objection.need|<<person|Dr Yip>> 觉得他那部老 <<product|ultrasound>> 影得好清, 换来做咩]]. 我讲 trade-in 他只是笑笑。外面候诊坐满人。[[intent.none|Told his nurse 唔使再安排我上来]].
        mixed 2025-05-15 <<person|Winnie>> 打开门就问: [[intent.quote|"500 片多少, 2000 片多少, 给我个 price break"]]. 她办公室养了只 cat, 一直踩我 laptop。[[role.decider|她是 owner, 买不买 she alone decides]]。
        mixed 2025-05-20 Their [[role.finance|financial controller]] <<person|Mr Seah>> came in for five minutes, asked about 折旧. [[objection.contract|他坚持30%订金要改成货到才付]]. 讲完就赶去 board meeting。
        mixed 2025-05-22 Demo 完大家鸦雀无声, 最后<<person|钱经理>>冒一句: [[objection.trust|你们上海就四个人, 半夜 server 挂了 who picks up?]] 我给了 on-call roster 的说明。[[role.influencer|<<person|老魏>>没出声, 但 everyone 看他脸色行事]]。
        mixed 2025-05-27 Suppose they complain about MOQ, I have 备案 ready (split shipment). 但今天没聊到, <<person|Sandy>> 全程讲她们 ISO audit 的八卦。
        mixed 2025-05-29 [[risk.delivery|工厂那边板材缺料, 六月给 <<person|Johnny>> 的800 套很悬]]. 还没敢 tell him. [[nextstep|明天先跟 planner 开 call 定 recovery plan]].
        mixed 2025-06-03 Ad network meeting at Raffles Place. [[role.decider|Vendor 用谁都是 <<person|Priya>> 说了算]]; she liked the creatives — [[sentiment.positive|"finally 有人懂 our brand tone"]]. [[intent.trial|Wants a small paid test, S$5K, 先跑两周]].
        mixed 2025-06-05 苏州河边的小公司, 冷气坏了热到爆。<<person|小吕>>: [[objection.budget|A 轮的钱没到账之前, software 一律不买]]. [[intent.callback,nextstep|让我七月再打给他]]。
        mixed 2025-06-10 新竹 trip。<<person|Dr. Hsu>> from R&D, [[role.technical|选型规格由他的 lab 来验]], 问 noise floor 问得很细。[[intent.trial|要三片 <<product|eval board>> 回去量]]。高铁便当不错。
        mixed 2025-06-12 No complaint about the delivery this time, 货周一就到齐了. <<person|Ken>> was just confused about the 发票抬头, 改好了. 他问我 holiday 去哪。
        mixed 2025-06-16 说好的 order 又没下。<<person|Bernard>> 支支吾吾: [[objection.authority,role.decider|要等 Tokyo HQ 的<<person|佐藤部长>>盖章]]. 楼下拉面店倒是开了分店。[[objection.timing|而且财年交接, nothing gets signed before 七月]]。
        mixed 2025-06-18 <<person|李护士长>> told me straight: [[competitor.praise|<<competitor|Mindray>> 的人 training 做得很到位, 护士都服]]. 不过[[competitor.flaw|他们 <<product|probe>> 一年断了好几条]], 她手上还留着照片。
        mixed 2025-06-20 Quick stop at 罗湖 office. [[nextstep|<<person|Amy>> 会在下周一把 forecast 传过来]]. 楼下新开了家 bakery, 排长龙. [[role.procurement|她刚升 senior purchaser]], 请我吃蛋糕。
        mixed 2025-06-24 中环 tower, 等 lift 等了十分钟。[[objection.price|HK$1,200 per seat, <<person|Raymond>> 话"你不如去抢"]]. 之后还是把 brochure 收进抽屉。[[objection.need|他话 free version 都用唔晒]]。
        mixed 2025-06-26 Cold chain 客户, 在 Woodlands。[[objection.need|旧 <<product|logger>> 没坏, boss 说用到散架再讲]]. 我 show 了 <<product|TempTag Pro>> 的 cloud 报警, 大家礼貌点头。[[intent.none|散会时说 "best of luck, 但我们 pass"]]。
        mixed 2025-07-01 台中回来。[[intent.buy|<<person|曾董>>拍桌: 就你们了, 先来四台 <<product|AGV>>]]. [[role.decider|他讲了就算, 不用开 committee]]; [[nextstep|contract 周五寄出]]。
        mixed 2025-07-03 Honestly a weird visit. 会议室里九个人, nobody introduced themselves. 讲完 slides 就散会, 有人拍了照。<<person|Nicole>> said thanks, 没下文。
        mixed 2025-07-07 <<person|Mr Kwok>> 一坐低就数我: [[objection.delivery|"五月嗰票你讲 10 日, 结果我等咗成个月"]]. Offered free air freight for the next lot, 他面色好返少少。[[risk.churn|听讲佢已经约咗第二间 forwarder 上嚟 pitch]]。
        mixed 2025-07-09 <<person|Wei Ming>> from the IT team 演示他们怎么 reconcile shipment, 全手工, 看得我眼花。[[intent.demo|他想看 live 的 <<product|API>> 怎么接 WMS]], [[nextstep|下周二 2pm 上线给他跑]]。
        mixed 2025-07-11 <<person|Jasmine>> 开门见山: [[objection.competitor|刚跟 <<competitor|The Trade Desk>> 签到2027 年]], so 请我喝杯 latte 就送客。新 office 看得到黄浦江。[[objection.budget|Remaining media money 也锁死了, 她讲]]。
        mixed 2025-07-15 [[risk.payment|传他们 warehouse 租金都欠着, supplier 在门口堵人]], I'd hold the US$60K shipment until LC lands. <<person|谭总>>没露面。
        mixed 2025-07-17 小诊所 in Katong, [[role.finance|<<person|Dr Lim>> 的太太管账]]。[[objection.price|She put our quote next to her old bill 直叹气, 多了九百新币]]. 诊所墙上挂满 kids' drawings。
        mixed 2025-07-21 去 Penang 工业区, 塞车塞到 bridge 上, 迟到半小时. <<person|Encik Razif>> showed me the new clean room, 还没装机. 纯粹拜访, 聊 durian 季节。
        mixed 2025-07-23 [[role.procurement|strategic buyer]] 换人了, 新来的<<person|彭小姐>>很年轻。[[objection.contract|She won't take our NCNR clause, 说法务看到就退件]]. 其他 terms OK。[[risk.delivery|Our side: 载板还没到厂, 她 August 的量我没把握]]。
        mixed 2025-07-25 [[objection.trust|<<person|Howard>> googled us, 没几条 review, 问是不是皮包公司]]. 我把工厂 video 放给他看。[[nextstep|He'll visit our plant on 6 August]].
        mixed 2025-07-29 跟 <<person|Ivy>> 吃 lunch, 她说[[competitor.flaw|<<competitor|Kerry>> 的 driver 常常乱丢货]], [[competitor.praise,objection.competitor|但价钱甜, boss 暂时还是用他们]]. 她刚从 Hokkaido 回来, 晒得很黑。
        mixed 2025-07-31 [[intent.callback,nextstep|<<person|Dennis>> 在开会, 托 reception 叫我下周二早上再 call 他]]. 留了 catalog。
        mixed 2025-08-05 Shift change 时段, everybody was rushing. [[role.user|线上真正在跑<<product|检测机>>的是 <<person|May姐>> 那组]], 她讲[[sentiment.positive|<<product|SPI-9>> 误报少咗好多, 收工都早啲]]。
        mixed 2025-08-07 <<person|Patrick>> 想聊 exclusive distributor 的事, 我说要 regional 谈。He keeps a golf trophy on the desk. [[intent.quote|先要我们给 CIF Penang 的 price list]]。[[objection.delivery|又嘀咕我们 Penang 没仓, 补货 slow 过蜗牛]]。
        mixed 2025-08-12 <<person|简经理>>建议我别催: [[objection.timing|ERP 上线前谁也不许碰 database, freeze 到十月底]]. 他自己桌上也堆了一摞 test script。
        mixed 2025-08-14 Our engineer <<person|Desmond>> fixed the firmware bug Tuesday, 客户 re-test 都 pass. <<person|马小姐>>签了 service report. Nothing else.
        mixed 2025-08-18 [[risk.churn|<<person|Calvin>> 把 data export 问得很细, 感觉在准备搬家]]. 问他只说 compliance 需要。他们现在用我们200 个 account。
        mixed 2025-08-20 <<person|Fiona>> 回得很直: [[intent.none|this category 我们不做, 不用跟了]]. OK close the lead.
        mixed 2025-08-22 医院 visit, [[role.technical|验收 spec 归<<person|古工程师>>管]]; [[role.influencer|<<person|Prof Ng>> 一句话就可以左右 tender 评分]]. [[nextstep|tender briefing 在九月二号]], 我跟 <<person|Sam>> 去。
        mixed 2025-08-26 [[objection.budget|Marketing spend 被砍到见骨, 连 KOL 都停了]], <<person|Yvonne>> 苦笑. 她送了我两张展会门票, 叫我带太太去。
        mixed 2025-08-28 They compare everything. <<person|Eric林>>: [[objection.price,objection.competitor|"<<competitor|Delta>> 同功率 USD 118, 你 USD 139, 怎么 explain?"]] 我只好讲 MTBF。
        mixed 2025-09-02 前台咖啡机坏了贴着 sorry. <<person|Hilda>> 让我等了四十分钟。[[objection.authority|她讲新 vendor 一律要过 Group IT security 那关]], form 厚得像字典。[[objection.timing|还说 pen-test season 谁都别来吵]]。
        mixed 2025-09-04 Sample 的 report 出来了: pass. [[sentiment.positive|<<person|游工>>夸我们的 <<product|GT15 diode>> 高温下稳如老狗]], [[intent.buy|马上给了 20K pcs 的 PO number]]。
        mixed 2025-09-09 Rainy. 柔佛 DC. [[objection.delivery|<<person|Faizal>> doubts we can truck 12 pallets a day, "你们才几部 lorry"]]. 我带他看 fleet list, 他数了又数。[[risk.delivery|其实 driver 真的缺, peak 那几天 I'm nervous]]。
        mixed 2025-09-11 [[role.finance|财务部<<person|唐经理>>]]亲自看 ROI sheet, 问 depreciation 怎么算。Nobody objected. [[nextstep|She'll come back with questions next week]], 我等她 email.
        mixed 2025-09-15 [[intent.trial|<<person|Joyce>> 想先开 5 seats 免费用两周]]. Office 在搬, 满地 cable. 她那边新请了三个 intern 来帮手。[[intent.demo|她点名要我们 show 怎么拉 report]]。
        mixed 2025-09-17 If they really push for consignment I'd refuse. 好在 <<person|Stephen>> 没提, 一直在讲他上个月去 Osaka expo 的见闻。
        mixed 2025-09-19 Science Park 那家做 wearable 的。[[role.decider|Vendor shortlist 最后由 <<person|Dr Fong>> 圈]], [[role.technical|但 bench test 是他底下的<<person|小梁>>做]]. [[intent.trial|想要 6 pcs 的 <<product|LD-33 regulator>> 先焊上板看看]]. 食堂的叉烧饭很香。
        mixed 2025-09-22 [[objection.price|<<person|蔡姐>>看到总数直接把笔放下: "这个 number 我报不上去"]]. 我拆给她看 hardware 和 service 各多少。[[objection.contract|她还要求 warranty 从两年写成五年]], I said need to check with HQ.
        mixed 2025-09-24 Nothing on price at all. <<person|Gabriel>> 只问我们 Taipei 有没有 warehouse, I said yes, 在林口. 然后带我去看他的 model train collection, 看足半小时。
        mixed 2025-09-26 [[risk.delivery|台风把盐田码头关了, <<person|Ms Loh>> 那柜 <<product|connector>> 卡在 yard 里]], ETA unknown. 她还没发火。[[nextstep|Monday 早上我给她 update vessel status]]。
        mixed 2025-09-29 [[risk.payment|一问尾款<<person|许总>>就开始讲故事, 说他自己的客户也没给他钱]]. Outstanding NT$1.35M. [[nextstep|下周二 finance 跟我一起上门谈分期]]。门口的发财树倒是新换的。
        mixed 2025-10-02 Hong Kong, 假期前后人少。[[role.user|Front desk 的<<person|珊珊>>每日用我们 <<product|booking system>> 登记病人]], [[sentiment.positive|she told me 手写簿那种日子回不去了]]. 她老板去了 Bangkok。
        mixed 2025-10-06 [[objection.need|<<person|Mr Teoh>> says his nephew wrote a little <<product|app>> 追货, 免费又合用]]. I nodded, had kaya toast. [[intent.none|"Don't waste petrol come here lah", 他送我到门口时讲]].
        mixed 2025-10-09 <<product|DSP>> 比稿。[[role.influencer|<<person|Sharon>> 不签字但她推谁上面就用谁]]. [[competitor.praise|她夸 <<competitor|Criteo>> 的 retargeting 转化漂亮]], [[competitor.flaw|但嫌他们 invoice 乱到要专人对账]]. [[intent.quote|让我们按同样 scope 出个 number]]。
        mixed 2025-10-10 [[objection.timing|<<person|阿Ben>>: audit 季节谁有空弄 migration, 你等我 close 完账]]. [[intent.callback,nextstep|叫我11 月 5 号打给他]]。他桌上摆着三罐能量饮料。
        mixed 2025-10-13 新加坡 hospital, [[role.procurement|materials management 的 buyer]] <<person|Ms Nair>> 带我走了一圈 store room。[[objection.delivery|她翻出三张 backorder 单, 问我们到底有没有 stock planner]]。她们 <<product|gloves>> 用量惊人。
        mixed 2025-10-15 [[intent.buy|<<person|Lawrence>> fist-bumped me: 合约就照这版走, 60 seats]]. [[nextstep|他Friday 发 signed copy]]. 办公室在播周杰伦, 气氛 very chill。
        mixed 2025-10-16 [[objection.budget|研究经费今年用到剩零头, <<person|Prof. Kuo>> 说连试剂都在省]]. Still, [[sentiment.positive|他眼睛黏在 <<product|NanoView S>> 的 screen 上舍不得走]]. 校园桂花开了。
        mixed 2025-10-20 纯 courtesy call。<<person|邓经理>> has a new baby, 满脸黑眼圈。We talked 奶粉 brands more than <<product|flash memory>>. Gift card 给了。
        mixed 2025-10-22 [[objection.trust|<<person|Marcus>> 直问: 去年你们 retail client 的 data leak 怎么解释?]] 我讲了 root cause. [[role.technical|他是 CISO]], 语气 neutral。[[nextstep|SOC 2 report 周五给他]]。
        mixed 2025-10-24 <<person|Auntie Mei>> 的原话: [[competitor.praise|<<competitor|DHL>> 的 <<product|app>> 追踪 real-time, 她女儿都会用]]. [[objection.competitor|Tempted to move all air parcels over there]], [[risk.churn|我看这单生意危险]]。
        mixed 2025-10-28 [[objection.authority|<<person|Jonathan>> 只能签到 S$20K, 上面还有<<person|Uncle Robert>>]], [[role.decider|整间厂他 nod 了就算数]]. Factory smells of flux, 我头有点晕。
        mixed 2025-10-30 [[sentiment.negative|<<person|Ms Tsai>> 一见面就念: 你们 helpdesk 转来转去像踢皮球]]. 我记下四个 ticket 号。Her [[role.finance|finance manager]] 也坐进来, [[objection.contract|要求 auto-renewal 条款拿掉]]. Fair enough.
        mixed 2025-11-03 珠海回来坐船。[[intent.demo|<<person|老范>>要我们搬 <<product|Cobot-6>> 去他车间现场 pick and place]]; [[nextstep|date 先写11 月 13 日]]. 他车间好吵, couldn't hear a thing.
        mixed 2025-11-05 In case they find it pricey 我带了 leasing 方案, 结果 <<person|Theresa>> 根本没翻到那页, 光问 installation 会不会吵到邻居。Office 有只 golden retriever。
        mixed 2025-11-06 [[objection.price|"Your CPM 够我请全 team 吃米其林" — <<person|Zoe>>]]. 笑完[[intent.trial|她答应拿 US$3K 跑个小 flight 看看]]。下楼时遇到 fire drill, 站在街上半个钟。
        mixed 2025-11-10 Customs hold again at Shekou. [[risk.delivery|CCC cert 缺页, <<person|梁总>>那批 <<product|display>> 赶不上 launch]]. [[sentiment.negative|He used words about us 我不好写进 CRM]].
        mixed 2025-11-12 [[role.procurement|Category buyer]] <<person|Cheryl>> and [[role.user|真正每天贴 label 的<<person|阿财>>]] both sat in. <<person|阿财>>试贴了一轮, [[sentiment.positive|话呢部<<product|打印机>>顺滑过溜冰]]。
        mixed 2025-11-14 [[objection.need|<<person|Oscar>>: 我们 traffic 就这么点, 买 <<product|CDN>> 像给脚踏车装涡轮]]. Couldn't argue honestly. 喝了太多 coffee, 晚上睡不着。[[intent.none|"Pass, really", 他把 proposal 推回来]]。
        mixed 2025-11-18 [[objection.competitor|他们 pilot 了 <<competitor|Omron>> 的 <<product|vision>>, 跟我们打分 neck and neck]], <<person|石工>>偷偷给我看 score sheet. [[competitor.flaw|<<competitor|Omron>> 输在 manual 只有 Japanese]]. [[nextstep|下周二轮到我们 re-test]]。
        mixed 2025-11-20 Invoice chasing, <<person|Ferdinand>>'s office 桌椅都搬走了大半. [[risk.payment|Staff 说两个月没出粮, 我们那 HK$210K 怕是要打水漂]]. 马上 told credit control. [[risk.churn|Business 也等于没了, 新单别指望]]。
        mixed 2025-11-24 [[objection.timing|<<person|萧小姐>>: 等 FDA 510(k) letter 下来再谈采购, 现在谈 is putting the cart before the horse]]. 她们装修得很漂亮, 有两间 wet lab。[[role.finance|她身兼 finance head]], 讲话很谨慎。
        mixed 2025-11-26 [[intent.quote|<<person|Nelson>> texted mid-meeting: 50K 颗 <<product|MLCC 0402>>, FOB HK 给个价]]. [[nextstep|我答应Friday COB 回]]. He was in a rush 赶飞机。[[risk.delivery|<<product|MLCC>> 现在 on allocation, 我怕 ship 不齐]]。
        mixed 2025-11-28 [[role.decider|听 <<person|Auntie Sim>> 说家族里生意归<<person|二哥>>拍板]]; we met only the younger son <<person|Jun Wei>>, [[objection.authority|他讲自己没 say, 回去问<<person|二哥>>]]. 茶几上全是 lottery 报纸。
        mixed 2025-12-02 Medical fair leftover lead. [[objection.trust|<<person|欧阳医生>> says 你们的 <<product|sensor>> 没在本地医院上过, 不敢拿病人试]]. [[intent.callback|让我拿到 local reference 再回来坐]]. 外面下着 monsoon 雨。[[objection.need|而且手上旧的"还能打", no rush]]。
        mixed 2025-12-04 What an afternoon — 停车场 full, 电梯 maintenance, 名片还忘带。<<person|黎小姐>> poured tea, 听我讲了十分钟公司介绍就去 next meeting 了。
        mixed 2025-12-08 [[competitor.flaw|原来那套 <<competitor|Salesforce>> 三年没人会改 field]], 这倒是个 opening。[[intent.demo,nextstep|<<person|Charmaine>> wants to watch us do it live on Thursday]].
        mixed 2025-12-10 [[objection.delivery|<<person|Azlan>>: 你上海仓到槟城 door-to-door 报 5 天, I don't buy it]]. 拿历史 data 给他看才不出声。旁边坐的是[[role.finance|公司 accountant]], 打瞌睡。
        mixed 2025-12-12 [[intent.buy|<<product|C-arm M3>> 拿下了! <<person|Dr Goh>> signed before lunch]]. [[nextstep|20 January 进场安装]], service team 那边我先打了招呼。晚上请 team 吃 steamboat。
        mixed 2025-12-16 [[objection.budget|Q1 的 ad money 被 parent company freeze 掉]], <<person|Kitty>> 说 nothing personal。临走还送我 panettone。[[risk.churn|听说 they'll in-house everything by 明年七月]]。
        mixed 2025-12-18 [[role.influencer|<<person|邱顾问>> is the consultant 老板每次必问的人]]. [[objection.contract|他盯着 IP ownership 那段要重写]]. Lunch was 麻辣锅, 衣服全是味。[[intent.demo|He'd like the <<product|API>> 走一遍给他瞧]].
        mixed 2025-12-22 [[risk.churn|<<person|Gordon>> 的 contract 二月到期, renewal email 他一直已读不回]]. [[nextstep|明天我直接去 lobby 堵他]]。
        mixed 2025-12-23 Xmas mood, <<person|Peggy>> 派姜饼。[[objection.price|她老板回了句 "dream on", 要我们再砍15%]]. 我说我又不是 Santa。[[risk.payment|She also admitted 九月的 bill 还没排到]].
        mixed 2025-12-29 年尾没什么人。Security guard 说<<person|庄协理>>休到元旦以后。Just left the 2026 calendar at the counter.
        mixed 2026-01-06 [[objection.competitor|他们 <<product|IPC>> 认准 <<competitor|Advantech>> 十年了]], <<person|Bryan>> 连手机壳都是人家送的。[[intent.quote|To be fair 还是让我报 25 sets 做比较]]。
        mixed 2026-01-08 [[sentiment.positive|"You guys saved my 双十二"]], <<person|Olivia>> 抱着我同事 <<person|Tim>> 说的。Fulfilment 零错单。[[intent.buy|今年整年的 pick-pack 都 assign 给我们]]。
        mixed 2026-01-12 [[role.technical|Test engineering manager]] <<person|罗伟>>: [[objection.trust|burn-in data 只有 500 小时, 他要 2000 小时才信]]. [[nextstep|1 月 30 号前补给他]]. 他 lab 里 coffee 居然是手冲。
        mixed 2026-01-14 [[intent.none|<<person|Mdm Halimah>> waved from behind the counter: tak nak, 不要, next time also no need]]. 五分钟结束, 去隔壁吃了 nasi lemak。
        mixed 2026-01-16 [[objection.timing|Lunar New Year stock 都堆到天花板了, 节前 no one touches the <<product|racking>>]], <<person|Hock>> 边搬箱边讲, 满头汗。[[objection.budget|Cash 全压在年货里, he showed me an empty drawer]].
        mixed 2026-01-20 [[role.user|<<person|孙技师>>一天要扫八十个病人]], 手腕都贴 plaster. [[sentiment.negative|骂我们 <<product|EchoLite>> 的 screen 在窗边跟镜子一样]]. Offered a <<product|matte film>> for free.
        mixed 2026-01-22 [[role.procurement|Purchasing officer]] <<person|Puan Aida>> 很有条理, [[intent.quote,nextstep|要 good-better-best 的报价 by next Tuesday]]. 她们食堂的咖喱面 surprisingly good.
        mixed 2026-01-26 Delay 的事上个月已经解决, <<person|Jackson>> 也没再提。We just walked the line, 看他们新装的 AOI, 拍了些照 for my own notes.
        mixed 2026-01-28 [[risk.delivery|我们 SMT 厂过年只留五个人, <<person|Shirley>> 的 rush order 恐怕做不完]]. Told her straight, 她叹口气, [[nextstep|Friday 先收 partial 300 pcs]]。[[role.influencer|她部门的事 <<person|Ah Fook>> 讲话比谁都管用]], 他倒没骂人, just sighed too。
        mixed 2026-02-03 Year-end party prep everywhere. [[objection.authority|<<person|Louis>> 说 legal、compliance、HQ 哪关他都管不着]]. [[role.finance|The money guy is <<person|董财务长>>]], 还没见到本人。
        mixed 2026-02-05 [[competitor.praise|<<competitor|Grab Ads>> 给的 rebate 和 free creative 很 generous]], <<person|Xin Yi>> showed me the deck. [[objection.price|Match that, 不然她没法跟上面交代]]. 走廊挂满春联。
        mixed 2026-02-26 刚开工。[[objection.budget|老板开年 speech 就一句 "省", 所有 SaaS renew 都要先 justify]]. <<person|Celine>> 派我利是, HK$20, 哈哈。[[intent.none|我们的 upsell 她直接"跳过, thanks"]]。
        mixed 2026-03-02 [[intent.callback,nextstep|<<person|Steven>> in a taxi, 让我周四晚上再拨]]. 背景全是 horn 声。
        mixed 2026-03-04 [[objection.need|<<person|尤主任>>说院里 PACS 才升完级, 再叠一层 <<product|AI>> is 画蛇添足]]. [[role.influencer|不过科里年轻医生都跟着 <<person|Dr Wee>> 的口味走]], 他倒没表态, busy on the phone。
        mixed 2026-03-06 [[intent.trial,nextstep|二十支 <<product|handheld>> 由下周一起试用 in the Tuas cold room]], <<person|Kumar>> agreed. [[role.user|Users are his forklift boys]]. 里面冷到我鼻子发红。
        mixed 2026-03-10 [[objection.contract|<<person|韦律师>>要把 governing law 改成 Hong Kong]], 我们 template 写 Singapore. Other redlines are cosmetic. [[nextstep|双方 legal 本周五开 call]]。
        mixed 2026-03-12 [[risk.payment|L/C 又改期, <<person|Mr Chaudhry>> 的 bank 说 doc 有 discrepancy, 我怕他是在拖]]. 货 2 containers still at PSA. 他人倒是笑嘻嘻。
        mixed 2026-03-16 Our own boss <<person|Edmund>> thinks the price is high-ish, 客户那边没提过. <<person|小鹿>>只 confirm 了 delivery address 改去 Yuen Long。
        mixed 2026-03-18 [[sentiment.negative|"你们 sales 换得比我换手机还快" — <<person|韩处>>]]. I'm the new face, 只能赔笑。[[risk.churn,objection.competitor|他已让 admin 去问 <<competitor|Ricoh>> 的 lease]]。
        mixed 2026-03-20 [[objection.delivery|讲到 capacity, <<person|Chin Wee>> 怀疑我们月产 50K pcs 撑不撑得住]]. [[intent.demo|要我们把产线 live 跑一遍给他的 QA 看]]. Lobby 有两只石狮子 facing the wrong way。
        mixed 2026-03-24 [[role.decider|Committee 有七个人, 其实 <<person|Datuk Ong>> 一开口就散会]]. [[competitor.flaw|他对 <<competitor|Philips>> 的 service 火大, 等 engineer 等了九天]]. Lunch at the club, 穿错鞋被保安念。
        mixed 2026-03-26 Elevator chat with <<person|Sabrina>>: [[intent.buy|renewal 照签, 顺便 upgrade 去 <<product|enterprise tier>>]]. [[sentiment.positive|她讲团队靠我们的 <<product|heatmap>> 吃饭]]. 没想到, nice。
        mixed 2026-03-30 <<person|戴厂长>>: [[objection.timing|模具都在 T2 阶段, 换料号 after MP 才轮得到]]. Lunch 他请, 盐焗鸡。[[nextstep|MP 的 schedule 他周四 send 我]]。
        mixed 2026-04-01 [[objection.price|Freight quote 摊开, <<person|Magdalene>> circled the fuel surcharge 好几圈, 嘴里啧啧声]]. [[intent.quote|She wants an all-in 报价 for 30 TEU]]. 码头风大。
        mixed 2026-04-08 If they ask for exclusivity 我打算 say no。<<person|岑总>>全程讲 AI agent 的 hype, 我就听. 泡的是2005 年的普洱, not bad。
        mixed 2026-04-10 [[role.finance|Group treasurer]] <<person|林女士>>讲话轻轻的: [[objection.budget|这季的 pot 刚开季就见底]]. 会议室的 orchid 是真的, 我摸过。[[risk.payment|她话里话外 our invoices 要往后拖, 我听出来了]]。
        mixed 2026-04-14 [[competitor.praise|<<person|贺博士>> keeps raving about <<competitor|Keysight>>, calibration 从来没漂过]]. [[objection.trust|转头问我们 drift spec 是不是 marketing 写的]]. Ouch. 楼下樱花还没谢。
        mixed 2026-04-16 [[intent.callback|<<person|Roy>> 要我们老板亲自回个 call]], [[sentiment.negative|said 上次的 RMA letter 写得像在 blame 他]]. [[nextstep|<<person|Director Pang>> will ring him tomorrow]]. [[role.decider|Renew 与否在 <<person|Roy>> 手上]].
        mixed 2026-04-20 [[risk.delivery|Wafer scrap 了 2 lots, 五月交<<person|纪副总>>的量肯定短]]. Planner still juggling, 我晚上睡不好。
        mixed 2026-04-22 <<person|Isaac>> forwarded a joke about procurement people, 自己也笑. We reviewed last quarter's shipment list line by line, 对完 sign off。
        mixed 2026-04-24 [[risk.payment|<<person|Wendy>> 私下透露 boss 把房子抵押了发薪水]], so we're moving them to cash. [[objection.contract|她央求 at least 留 net 45]]. 她眼眶都红了, 我也不好受。
        mixed 2026-04-28 [[intent.trial|<<person|谭校长>>想让三班学生 free 用 one term 的 <<product|EduPad>>]]. [[nextstep|下周三送去学校]]. 校门口的 guard 很凶。[[objection.budget|政府拨款 not in yet, 他先声明]]。
        mixed 2026-05-05 Ubi flooded, 鞋全湿. <<person|Mr Foo>> runs the shop with his sister. [[objection.need|His 进销存 is a notebook and he's proud of it]]; [[intent.none|我才开口他就摆手 no no no]]. Still gave me a towel.
        mixed 2026-05-07 [[role.technical|<<person|方博士>>管 RF 验证]], 一进 lab 就给我看 eye diagram。[[competitor.praise|他觉得 <<competitor|Qorvo>> 的 <<product|PA>> 线性度没话说]]; [[objection.competitor|我们顶多坐 second source 的位子]]. [[intent.demo|不过想看我们把 <<product|PA-28>> 接上他的 board 现场跑]]。
        mixed 2026-05-11 [[objection.authority|<<person|Eunice>> can recommend but the pen is in Jakarta, 她讲]]. [[role.influencer|她推的东西倒是向来没被打回来]]. 聊到她 dog 的手术。[[intent.callback,nextstep|下周四要我 ring 她听结果]]。
        mixed 2026-05-13 带新同事<<person|小齐>>跑了一圈浦东, just to show face. <<person|Vivian>> 那边 all good, 合约明年才到期, 没谈生意。Coffee 难喝。
        mixed 2026-05-15 [[risk.delivery|Substrate 供应商火灾, 我们 commit <<person|Kenji>> 的15K 颗 may slip into Q3]]. I kept quiet in the meeting. [[objection.delivery|他自己先开口: 你们哪次是准的?]] 冷汗。
        mixed 2026-05-19 [[objection.budget|<<person|聂主任>>翻账本给我看, 科室设备费只剩个位数]], basically zero lah. [[role.user|他手下十二位护理师才是摸 <<product|bladder scanner>> 的人]], they came out to try. [[sentiment.positive|有人讲 "OMG so light"]]。
        mixed 2026-05-21 [[role.procurement|Head of sourcing]] <<person|Ms Arora>> 说话像机关枪。[[objection.price|Her target is 12% under whatever we sent]], 没得商量的表情。[[objection.contract|Also 要 vendor-managed inventory 压在我们账上]]. [[nextstep|Revised 版Monday给]]。
        mixed 2026-05-26 <<person|Hui Min>> lunch 只吃 salad, 边吃边讲: [[competitor.flaw|<<competitor|Flexport>> 的 booking 三天两头被 roll]]. [[intent.quote|Can we do weekly LCL 上海 to Port Klang? 她要个 rate card]].
        mixed 2026-05-28 [[intent.buy|PO 进来了, 八台 <<product|AeroVent 5>>]], 终于! <<person|苗院长>>亲自打来。[[risk.delivery|Problem: 船期满到 July, 我看悬]]. 先不开香槟。
        mixed 2026-06-02 [[objection.trust|<<person|Clarence>> 问: after your layoffs, 谁还在写 code?]] I said core team intact. [[risk.churn|他让 IT 备好 plan B, 语气不像开玩笑]]. 空调开太冷, 我冻僵了。
        mixed 2026-06-04 [[objection.timing|<<person|Mei Fong>> is on maternity leave from 15 June, 她说回来前谁也别签新东西]]. [[intent.callback|Ring her when baby is 满月]]. 我送了 romper。
        mixed 2026-06-08 Supply review at 龙华。没人抱怨 quality, <<person|左经理>>连 8D 都免了. We ended early, 在 canteen 吃 fried rice。
        mixed 2026-06-10 [[role.finance|FP&A lead]] <<person|Jolin>> 拿 calculator 按了半天, [[objection.price|said TCO 五年算下来比自己养人还费钱]]. [[role.decider|但最后点不点头看 COO <<person|Manish>>]]. 他在 Zurich, 时差。
        mixed 2026-06-12 Trade show day: [[intent.trial|摊位上有位<<person|余小姐>>硬要拿走两瓶 <<product|flux>> 回去试]]. [[intent.quote|Another guy, <<person|Suresh>>, wants 报价 for 100 kg]]. 脚快断了。
        mixed 2026-06-16 [[sentiment.negative|<<person|Ah Keong>> slammed the pallet jack down: 你们 driver 又没 call 就放货]]. He calmed after a cigarette. [[role.user|收货签单 every day 都是他]]. 我跟 ops 对了 SOP。
        mixed 2026-06-18 [[intent.demo,nextstep|<<person|汪总监>>点名下周三要看 <<product|attribution dashboard>> 的 live walk-through]]. [[role.influencer|Her analyst <<person|Theo>> 是 boss 的耳朵]]. 上海黄梅天, 衣服不干。
        mixed 2026-06-22 [[risk.payment|<<person|Raja>>'s cheque bounced 第二次了]], bank 说 refer to drawer. 他老婆接电话, 说人在 India. [[nextstep|Legal letter goes out 周五]]. [[risk.churn|Shop shutters 半拉着, 我看这 account 保不住]].
        mixed 2026-06-24 [[objection.need|<<person|凌姐>>: 我们 driver 都用<<product|对讲机>>, <<product|GPS tracker>> 装了给谁看]]. I laughed with her. Office 楼下的 durian 摊开始摆了。[[intent.none|她叫我 save my breath, 不考虑]]。
        mixed 2026-06-26 <<person|Ben>> says [[objection.authority,role.decider|everything over petty cash 要大家长 <<person|Tan Sri Lim>> 首肯]]. He showed me the new factory plot in Batu Kawan, 还是泥地, 牛在旁边吃草。[[risk.delivery|<<product|Cleanroom panel>> 我们船还没 book 到, 他那边 piling 都快完了]]。
        mixed 2026-06-30 Quarter end. [[intent.buy|<<person|Amanda>> 赶在今天把 US$48K 的 annual plan 刷了卡]], [[sentiment.positive|还留言 support team deserve 加鸡腿]]. 我差点哭。
        mixed 2026-07-02 [[competitor.praise|<<person|白老师>>说 <<competitor|Olympus>> 的<<product|镜子>>十年没换过 <<product|seal>>]], [[objection.competitor|新 tender 的 spec 都照他们的抄]]. 我只能 ask for clarification. [[nextstep|书面 query 7 月 10 号截止]]。
        mixed 2026-07-06 [[role.technical|Solutions architect]] <<person|Kwan>> 用 whiteboard 画了整面墙, 问 latency、failover、log retention, 我们 <<person|Jeff>> 答得七七八八。[[objection.trust|<<person|Kwan>> still wonders if 我们撑得住 双 11 的 peak]].
        mixed 2026-07-08 [[intent.callback|<<person|Mrs D'Souza>> 嘱咐我等她先生出院再打来]]. [[objection.timing|这阵子 clinic 只开半天, 没心思弄 upgrade]]. I left some fruits. 祝福她。
        mixed 2026-07-10 Hypothetically 如果她们嫌 lead time 长, we can air. <<person|Pauline>> 没问, 全程在选 office chair 的颜色, asked me beige or grey 好。
        mixed 2026-07-14 [[objection.contract|<<person|Hsin-Yi>> 不接受 minimum commitment, 要 pay-as-you-go]]; [[objection.price|还嫌 per-GB 的 overage 像 roaming bill]]. 我们坐在她们 rooftop, 风景 superb。[[objection.timing|She'd rather 等现在的 hosting 用到尽]].
        mixed 2026-07-16 [[role.procurement|<<person|洪课长>> in charge of 采购]], [[objection.competitor|手上同时拿 <<competitor|Yageo>> 跟我们比]]. [[competitor.flaw|He says 那边涨价通知比 birthday card 还准时]]. [[intent.quote,nextstep|要我们下周三给 300K pcs 的 yearly price]]。
        mixed 2026-07-20 [[risk.churn|<<person|Zul>> asked how to hand back the leased <<product|scanners>>, 我心一沉]]. Turns out 14 units idle. [[sentiment.negative|他讲你们 account manager 半年没露面]] — that was before me. [[role.finance|Lease 费由他们 accounts exec <<person|Ikin>> 结]].
        mixed 2026-07-22 [[objection.budget|"等 grant 批下来啦, 现在荷包比脸还干净" — <<person|Dr Pereira>>]]. [[intent.trial|Happy to host a loan unit for the residents to play with though, 借两个月]]. 诊室的鱼缸很漂亮。
        mixed 2026-07-24 [[intent.none|<<person|屠老板>>一句 "not for me, 你找年轻人去" 就把门带上]]. 隔壁文具店老板娘 still chatted with me, sold me pens.
        mixed 2026-07-28 [[role.user|Nurses on level 7 push the <<product|cart>> 全日, 尤其<<person|阿玲>>]]. [[sentiment.negative|她笑我们个轮叫得似老鼠]]. [[role.finance|Bursar]] 在开会没见着。Lift lobby 有人弹 piano。
        mixed 2026-07-30 [[objection.delivery|<<person|Nadia>> 不信我们 peak week 还能 same-day, "去年你们讲的也是这句"]]. Fair. [[risk.delivery|老实说 Jurong hub 现在少六部 van, 她的货我也担心]]。
        mixed 2026-08-04 [[role.decider|签 cheque 的是 <<person|Aunty Rose>>]], [[role.influencer|but her son <<person|Ryan>> 讲什么她都听]]. [[intent.demo|<<person|Ryan>> 想看 <<product|POS>> 怎么跟 <<product|Xero>> 对账]]. 店里在卖中秋灯笼。
        mixed 2026-08-06 Site survey only: 量了三间房, ceiling height、power socket、floor load 都 ok. Foreman <<person|老郭>> lent me a helmet. 热到中暑。
        mixed 2026-08-10 [[sentiment.positive|<<person|Teddy>> forwarded our report to his whole board, 附了句"学学人家"]]. [[intent.buy|续约加码, S$120K for FY]]. [[nextstep|Insertion order 本周五签]]。
        mixed 2026-08-12 [[risk.payment|Credit insurer 刚把<<person|文总>>那家 limit 砍到零]], he still expects open account. [[objection.contract|He flipped when I said deposit, 讲几十年都是货到 90 天]]. 鱿鱼丝配啤酒, awkward.
        mixed 2026-08-14 [[objection.authority|<<person|Pei Shan>> shrugged: steering committee 一季才坐一次, 她只能排队]]. [[nextstep|Next sitting is 8 September, 她帮我们递 paper]]. 下雨没带伞。[[objection.budget|Even then 钱要跟别的 project 抢]]。
        mixed 2026-08-18 [[objection.price|<<person|骆工>> found a second-hand 的, 一台才六千块, 问我怎么好意思]]. 哈。[[objection.need|再说他们 lab 一年 use it 不到五次]]. 校园里蝉叫得好响。
        mixed 2026-08-20 [[competitor.flaw|以前的 freight forwarder 弄丢两箱 ECG, 赔都没赔]], <<person|Sook Yee>> 讲起来还咬牙。[[intent.callback|She'd like our claims guy to call her 讲清楚 insurance]]. [[role.procurement|她是 logistics buyer]], 做了很多年。
        mixed 2026-08-24 [[role.technical|<<person|Ashwin>> runs DevOps, 所有 integration 要他先验]]. [[objection.timing|他的 sprint 排到十一月, no slot]]. Snack bar 很丰富, 偷拿了饼干。
        mixed 2026-08-26 <<person|Uncle Cheong>> 讲他1988 年怎么从 Ipoh 来 Penang 摆摊卖 radio. Nothing about business, 我喝了三杯 kopi-o。
        mixed 2026-08-28 [[intent.trial,nextstep|下周二开始 30-day trial, 10 users]], <<person|Germaine>> confirmed. [[role.procurement|Her indirect-spend buyer <<person|Colin>>]] 只问能不能刷卡。
        mixed 2026-09-01 [[objection.trust|<<person|佘医师>> got burned by 国产 before, 看到我们的 sticker 就皱眉]]. I offered a ref site visit at 长庚. [[nextstep|他下周五跟我去看]]。[[intent.demo|还叫我 bring the <<product|probe>> 来扫给他看]]。
        mixed 2026-09-03 [[objection.competitor|<<person|Lydia>>'s eyes are on <<competitor|HubSpot>>]], [[competitor.praise|free tier 好用, 全组已经上手]]. Mooncake 我送了四盒。[[risk.churn|我们那 legacy plan 看来到年底就断]]。
        mixed 2026-09-07 [[role.influencer|<<person|Brother Wong>> 虽然退休了, 老板买机器前都 call 他]]. [[sentiment.positive|他摸着 <<product|Feeder Z>> 说"呢部嘢抵赞"]]. 然后带我去饮茶, dim sum very good。
        mixed 2026-09-09 [[intent.quote|<<person|Arif>> needs numbers for 3 sites, 连 <<product|cabling>> 一起算]]. [[objection.delivery|听到 8 weeks 他说"我店都开张了你才来"]]. Hmm.
        mixed 2026-09-11 No drama. Swapped the faulty <<product|adaptor>>, <<person|关姑娘>> signed, 没别的事。Bus 等了好久, 回到公司天都黑了。
        mixed 2026-09-15 [[risk.delivery|越南厂罢工, <<person|Cindy>> 的 <<product|power bank>> 9,000 pcs 走不了]], honest view: 两周起跳。[[sentiment.negative|<<person|Cindy>> 气到挂我电话]]. [[nextstep|明天我带 GM 去负荆请罪]]。
        mixed 2026-09-17 [[role.finance|<<person|Mr Iyer>> looks after the 钱袋子]] and [[objection.budget|won't release a cent till the Series B closes]]. [[intent.callback,nextstep|他让我 end of October 再 ping]]。
        mixed 2026-09-21 [[objection.need|<<person|施组长>>: 我们人手点 inventory 从没错过, <<product|RFID>> 是 solution looking for a problem]]. He's proud, 仓库真的整齐到像样品屋。[[intent.none|"Thanks, not for us", 他送我到闸口]].
        mixed 2026-09-23 [[intent.buy|<<person|Dr Anwar>> nodded at last: 就订 <<product|Holter-24>> 35 sets]]. [[objection.contract|只是 retention money 他要压 10% 一年]]. [[role.user|用的人是 outreach team 的 <<person|Farah>>]], sweet lady.
        mixed 2026-09-28 EDM lead 打过去, [[intent.none|<<person|季先生>> said "we outsource all this 广告, 别浪费时间"]]. Mark as dead. 午饭吃了螺蛳粉。
        mixed 2026-09-30 [[objection.timing|HK office relocation first, 采购后排 — <<person|Maggie>> can't think past the movers]]. [[intent.demo|But she'd love her 同事 to see the <<product|smart-locker>> in action 先]].
        mixed 2026-10-06 [[competitor.praise|<<competitor|Siemens>> 送他们 engineer 去 Nuremberg 培训, 机票酒店全包]], <<person|Yusof>> 眼里有光. What can I say. [[objection.competitor|Short list 里人家排头]]。
        mixed 2026-10-09 [[role.procurement|Tender officer]] <<person|甄小姐>>很公事公办。[[nextstep|Sealed bid by 10 月 22 日 noon, 3 copies]]. She can't talk about anything else, 水都没给喝。
        mixed 2026-10-13 I think budget may be an issue, 但都是我自己猜. <<person|Sheryl>> only walked me through org chart, 谁向谁 report, 很复杂, 还不给拍照。
        mixed 2026-10-15 [[risk.payment|<<person|Dato Lee>> 卖了跑车, 员工说 EPF 都迟交]], 我们还有 RM95K outstanding. Put on hold. [[nextstep|下周一 credit meeting]].
        mixed 2026-10-19 [[sentiment.positive|<<person|Ms Quah>> 拉着我说 onboarding 那位<<person|小鹏>>简直 angel]]. [[intent.quote|<<product|Add-on module for HR>>, 让我报个 bundle 价]]. [[objection.authority|Only catch: 要过 parent co 的 board]].
        mixed 2026-10-21 [[role.technical|Metrology engineer <<person|小田>>]] 跟我们 AE 一起量了一下午. [[objection.trust|他量出来跟 datasheet 差一截, 现在说什么都不信]]. [[nextstep|Friday our AE re-does it with his jig]].
        mixed 2026-10-26 [[objection.price|<<person|Hendra>> sent a crying emoji, "每张单 S$25 handling, 开玩笑咩"]]. [[risk.churn,objection.competitor|He's piloting with <<competitor|Ninja Van>> for the small parcels 已经两周]].
        mixed 2026-10-28 [[role.decider|Whole deal hinges on <<person|蓝会长>>]], 很难约. [[intent.callback|His PA <<person|Tracy>> 请我等他出差回来再 call]]. Lobby fountain 开着 LED, 很 bling。[[intent.demo|<<person|Tracy>> 说 chairman 爱看实物, 请我们到时 show the <<product|drone>>]]。
        mixed 2026-11-02 [[intent.trial|<<person|Kok Leong>> 开口要五十片免费 <<product|wafer carrier>> 给 night shift 用用看]]. [[competitor.flaw|现用的牌子 static 大到会电人]]. Ok 我 check 库存。
        mixed 2026-11-04 [[objection.contract|<<person|单律师>> underlined our data residency clause in 红笔: server must sit in 上海]]. Ops 说可以谈. 她办公室挂了马拉松 medal。[[objection.delivery|顺口也嫌 rollout 要 half a year 太慢]]。
        mixed 2026-11-06 Group CEO <<person|魏先生>>刚好 walk past, 握了手, 问我 from where. 其他人都在 town hall. 我在 pantry 等到五点, nobody came.
        mixed 2026-11-10 [[objection.delivery|<<person|Iris>>: 你们 ETA 改了又改, she's stopped believing the portal]]. [[role.user|她自己天天 track shipment 到半夜]]. [[intent.callback|请我们 ops head 给她个电话]]。
        mixed 2026-11-12 [[objection.budget|今年人头费先冻, 再到 software]], <<person|Bobby>> 说老板连 tissue 都换 cheap 的. 我们相视苦笑. Kopi on me. [[risk.payment|Our 九月 invoice 他说"排着队", 我不太放心]].
        mixed 2026-11-16 [[intent.buy,nextstep|<<person|应总>>说 PO 这周五就 release, 两条 SMT line 都换我们的 <<product|oven>>]]. [[role.finance|他 financial director]] 已经看过。晚上 KTV, 嗓子哑。
        mixed 2026-11-19 [[sentiment.negative|<<person|Nora>>: your <<product|chatbot>> 答非所问, 我宁愿对墙讲话]]. [[risk.churn|She's exporting 客户名单 bit by bit, I can smell it]]. 外面圣诞树已经 up 了。
        mixed 2026-11-24 [[objection.authority|<<person|Fandi>> 说 group procurement 在 Munich 收权, local 只剩 buy pencils 的份]]. [[objection.need|而且那边已经有 global <<product|MES>>, 我们的 kind of 多余]]. Sigh.
        mixed 2026-11-27 [[intent.demo,nextstep|下周四 3pm, <<person|殷老师>>要 sim lab 全员看 <<product|VR-Suture>> 操作]]. [[role.influencer|<<person|Dean Koh>> 虽不管钱, 他的 endorsement 值千金]]. Lab 空调坏了, 闷。
        mixed 2026-12-01 Reviewed KPI with <<person|Adeline>>, fill rate、on-time 全绿, she just ticked boxes. 她说希望明年也平平安安. Got a calendar 回来。
        mixed 2026-12-08 [[role.procurement|Senior buyer]] <<person|Farhana>> and [[role.technical|NPI engineer]] <<person|小蒋>> joined on 视频. [[objection.delivery|她质疑我们 buffer stock 到底有没有]], asked for photos of the warehouse. [[intent.trial|<<person|小蒋>>要 20 pcs 做 DOE]]. 网络一直 lag。
        mixed 2026-12-10 [[objection.authority|<<person|Ivan>> 说得请示深圳总部, he's just the 传声筒]]. [[risk.churn|I sense 总部 wants fewer vendors, 我们不在名单上]]. 楼下新开麻辣烫, 吃了才走。
        mixed 2026-12-14 原本 worry 他们会投诉 recall 的事, 结果<<person|麦护士>> never brought it up. Stock count 完就走, 46 盒 tally。
        mixed 2026-12-16 [[intent.none|<<person|Gerald>> said their 老板 doesn't believe in ads, full stop]]. [[objection.need|生意都靠 word of mouth, 街坊排队排到转角]]. 豆花真的好吃, bought some home.
        mixed 2026-12-18 [[risk.payment|<<person|Mr Sundram>> 开的 post-dated cheque 写到明年四月, 我脚都软]]. [[competitor.praise|他还讲 <<competitor|Arrow>> 肯给他更长 credit]]. [[nextstep|Monday 找 credit team 商量]]。
        mixed 2026-12-22 [[role.decider|大小事都是 <<person|Mrs Hoe>> 下笔]], [[objection.budget|她说 bonus 才刚发完, drawer is empty 咯]]. 店里在放 Jingle Bells 的潮州版。[[intent.callback,nextstep|1 月 11 号再 call 她]]。
        mixed 2027-01-05 [[role.influencer|<<person|Dr Ramli>> sits on no committee, 但他用什么大家都跟]]. [[competitor.flaw|他嫌 <<competitor|GE>> 的 UI 像 <<product|Windows 98>>]]. [[intent.demo|想看我们 <<product|CardioView>> 的 strain 分析 live]]. 停车费又涨了。
        mixed 2027-01-07 [[role.procurement|<<person|Willy>>, commodity manager for 被动件]], 一边吃 lunch box 一边听。[[risk.delivery|Chengdu 封测厂停电, 他的 70K 颗 <<product|driver IC>> 估计 miss ship date]]. 他只说 keep me posted。
        mixed 2027-01-11 [[objection.trust|<<person|辛总>> wants to see 我们的 audited accounts, 怕小公司做到半路就没影]]. [[sentiment.positive|But he liked <<person|Kaiser>>'s honesty, 夸他不吹牛]]. 虹桥回程塞爆。[[role.influencer|他太太 behind the scenes 讲话最管用, driver 透露]]。
        mixed 2027-01-13 Happy hour with old client <<person|Jacky>>. 不谈公事, he's out of the industry already, 现在卖 bubble tea。听他讲 franchise 的辛酸。
        mixed 2027-01-15 [[intent.buy|<<person|Ms Tay>> 松口了: Phase 2 照做, 24 sites 都上]]. [[objection.contract|But penalties for late go-live 她要加倍]]. [[role.user|收银台<<person|阿Kit>>那班人天天用]], 都很后生。
        mixed 2027-01-19 [[sentiment.negative|<<person|Kenny>> 把我们的 delivery note 揉成团: 又写错 part number]]. [[objection.delivery|货也总要拖到收工前 the last minute 才到]]. I wrote him an apology on the spot.
        mixed 2027-01-21 [[role.technical|<<person|Eshwar>> heads cybersecurity]], 追问 pen test。[[objection.authority|没有他的 sign-off, 业务再爱也白搭]], that from <<person|Carmen>>. [[nextstep|Questionnaire 我们下周五交]]。
        mixed 2027-01-26 [[objection.price|<<person|Ah Huat>>: "kilo 要八块半新币? 我自己揸车送仲平"]]. [[intent.none|He doesn't want a rate card anymore, 费事]]. 倒送我一包年柑。
        mixed 2027-01-28 新年前送 hamper 一路送到 Jurong, Tuas, Woodlands. <<person|Mdm Sim>>、<<person|Gopal>>、<<person|老莫>>都收到了. Traffic jam 三小时。
        mixed 2027-02-16 [[objection.timing|<<person|安经理>>: 新厂长三月才到任, nobody dares to move before that]]. [[role.decider|以后买什么都由新厂长定]], 安静得很的办公室。[[intent.callback|让我 by then 再来电]]。
        mixed 2027-02-18 [[intent.quote|<<person|Rosalind>> 想知道 1M impressions 在地铁屏要几多钱]]. [[objection.competitor|She's also got <<competitor|JCDecaux>> on speed dial]]. [[competitor.praise|人家位置确实靓, she says]]. 中环下午茶 OK。
        mixed 2027-02-22 [[risk.churn|<<person|Edwin>> 只肯签 month-to-month 了, 像随时要走]]. [[sentiment.negative|他说 our <<product|app>> 越 update 越难用]]. 他桌上有本 stoic philosophy, 聊了几句。[[risk.payment|连小小 S$1,800 的月费都拖了两期]]。
        mixed 2027-02-24 [[role.procurement|Sourcing exec]] <<person|Nurul>> emailed 一大串 question. [[objection.contract|Liquidated damages 没上限, 她不肯退]]. [[nextstep|下周二约在 Bangsar 面对面谈]]. 那边停车 always hell。
        mixed 2027-02-26 [[objection.need|<<person|柯院长>>: 我们一年没几例, buy a <<product|laser>> for what]]. [[role.finance|会计主任]]<<person|柳小姐>>在旁猛点头. 茶是高山茶, very fragrant。[[intent.none|院长收尾: no need to follow up 啦]]。
        mixed 2027-03-02 [[intent.trial|<<person|Benny>> happy to put 五部 <<product|tracker>> on his lorries 试一个月]]. [[role.user|Driver 们 like <<person|Muthu>> 要天天 tap in]], [[sentiment.positive|他玩了两下说 "wah, shiok"]]. 车场晒到发白。
        mixed 2027-03-04 如果他说要 bank guarantee, 我 would say okay. <<person|邬先生>> didn't. 讲了很久他在 Vancouver 的房子和枫叶. 名片收了。
        mixed 2027-03-08 [[risk.delivery|Our tooling cracked, <<person|Stella>> 的 <<product|housing>> will miss her 3 月 19 日 build]]. [[sentiment.negative|她冷冷回 "noted", 比骂人更可怕]]. [[nextstep|明天给她 recovery schedule]]。
        mixed 2027-03-10 [[intent.demo|<<person|Alvin>> 问能不能 bring the <<product|robot>> 去他们 open house 秀一段]]. [[role.influencer|CEO 的徒弟 <<person|Shaun>> 讲的话特别有份量]]. [[objection.budget|Money only comes 等下半年开闸]]. [[role.technical|接线由他们 automation lead 验]]。
        mixed 2027-03-12 [[competitor.flaw|现任 3PL 的 cycle count 永远对不上, <<person|Puan Noor>> 每个月自己去数]]. [[intent.quote,nextstep|Proposal with 价钱 wanted by next Thursday]]. [[role.procurement|跟单的 buyer 叫<<person|阿德>>]], 刚毕业的样子。
        mixed 2027-03-16 [[objection.delivery|<<person|Vikram>> 说 your air freight 报 3 天, 海关一卡就 never 3 天]]. [[objection.price|还要我们自己吞 storage 那笔]]. [[role.finance|账是 <<person|Lily>>, the AP manager, 在盯]]. Penang 热得像蒸笼。
        mixed 2027-03-18 [[intent.buy|<<person|Professor Shih>> 用 grant 尾款订一台 <<product|Raman-mini>>]]. [[role.technical|Lab manager <<person|阿杰>> verified the spec]]. [[nextstep|PO 月底前到]]. 研究室养了变色龙。
        mixed 2027-03-22 [[risk.payment|<<person|Capt. Lau>> 那家 shipping agency 换了几任老板, old debts 没人认]]. Statement 寄了没回。[[objection.trust|He in turn said 你们自己 invoice 都乱, 凭什么信]]. 吵了一架。
        mixed 2027-03-24 Visited but <<person|Cassandra>> 临时飞 Bangkok. Her colleague gave me a tour of the 直播间, 灯光比我结婚那天还亮. No business talk.
        mixed 2027-03-30 [[objection.authority,role.decider|Franchise owner <<person|甘先生>> must okay every <<product|screen>>, 店员说了不算]]. [[intent.callback,nextstep|店长叫我下周三打给他本人]]. Bought an egg tart, 刚出炉。
        mixed 2027-04-01 [[objection.competitor|<<person|Hafiz>> 私心 favours <<competitor|Fuji>> mounter]], [[competitor.praise|speed 快到他 line balance 一调就过]]. [[intent.demo|Still, 愿意来我们 showroom 看 <<product|M-Place 2>> 跑]]. Raining cats and dogs.
        mixed 2027-04-06 [[intent.none|<<person|司徒太>> cut me off: 我哋冇諗住換, don't call ok]]. 前后不到半分钟, lift 门都还没关。
        mixed 2027-04-08 [[sentiment.positive|<<person|Pearl>> posted a thank-you to our 客服 in her 朋友圈]]. [[intent.buy|加购 <<product|SMS module>>, 卡即刻过]]. [[role.influencer|她老板买什么都先问她 okay 不 okay]]. Nice end to the day.
        mixed 2027-04-12 [[role.user|夜间 dispatcher <<person|Sunny>> lives in our <<product|TMS>> 十二小时]], [[sentiment.negative|says map 转圈转到他睡着]]. [[nextstep|Dev 的<<person|阿哲>> Wednesday 上门看]]. 值班室有行军床。
        mixed 2027-04-14 [[objection.timing|<<person|Angela>>: IPO roadshow 期间, 所有 non-essential 往后挪]]. [[objection.authority|而且 now even 买白板笔都要 sponsor bank 过目]]. 她黑眼圈很深, I felt for her.
        mixed 2027-04-16 Price list updated on our side, 涨幅我还没告诉 <<person|Mr Woon>>. 他今天只问 warranty card 放哪里. Easy visit, 顺便吃了福建面。
        mixed 2027-04-20 [[risk.delivery|Vessel 绕好望角, <<person|Grete>>'s 五柜 <<product|MRI coil>> 迟定了]]. [[objection.contract|She wants the force majeure wording 整段删掉]]. Long call, 我耳朵发烫。
        mixed 2027-04-22 [[role.finance|Regional finance director]] <<person|Sebastian>> 连线 from Sydney, 背景是海。[[objection.budget|他说 FX 亏惨了, 所有 opex 先勒紧]]. [[objection.need|再说 <<product|ERP>> 里本来就有 similar report, 何必]]. [[risk.payment|上两期的钱 he 还没 release, 我有点怕]]。
        mixed 2027-04-26 [[intent.trial,nextstep|Sample kit 12 瓶 <<product|reagent>> 周四送到 <<person|Dr Menon>> 的 lab]]. [[role.technical|化验室 QC lead]] <<person|小凤>>会跑 comparison. [[competitor.flaw|她嫌 <<competitor|Roche>> 那支常 out of stock]]. 实验楼 smells of ethanol。
        mixed 2027-04-28 [[objection.trust|<<person|Yong>> tapped the casing: 塑料感, 三年撑得到 meh?]] [[intent.quote|不过 ask 了 80 units 的 landed price]]. 他 shop 里 playing 邓丽君。[[objection.delivery|听到货从 Suzhou 走海运, 他翻白眼]]。
        mixed 2027-05-04 [[risk.payment|听 driver 讲<<person|李老板>>的 fuel card 都被 stop]], so I asked upfront cash. [[sentiment.negative|他翻脸说我们势利]]. [[nextstep|Friday 他来 office 谈]]。
        mixed 2027-05-06 Coffee with <<person|Tessa>> from their HR; 她不管采购, just gossip. 说公司要搬去 Kai Tak, 停车更难。
        mixed 2027-05-10 [[intent.callback|<<person|Umar>> 忙到飞起, shouted "call me back lah" across the dock]]. [[role.user|Reach truck 上的 <<product|tablet>> 是他在按]]. [[objection.need|他一直讲 paper 更快]]. 地上全是缠绕膜。
        mixed 2027-05-12 [[role.decider|<<person|Madam Koo>> 一句话定生死]], and [[objection.price|she drew the line at NT$300K, 超过不谈]]. [[intent.demo,nextstep|下周四 she comes to 内湖 showroom 看机]]. 电梯里遇到她的 corgi。
        mixed 2027-05-14 [[risk.churn|合约剩两个月, <<person|Ella>> 已经停投我们的 network, spend 归零]]. [[competitor.praise|她说 <<competitor|TikTok Ads>> CPA 低到吓人]], [[objection.competitor|能搬的都搬过去 already]]. 我只能 say let's keep in touch。[[objection.budget|剩的 TV 那块钱 boss 也收走了]]。
        mixed 2027-05-18 Bayan Lepas, <<person|Ahmad>>, [[role.procurement|他是 direct-material planner-buyer]]. [[objection.delivery|Safety stock 你们 promise 四周, "I see zero"]]. [[intent.buy|但还是 release 了 6K pcs 的 PO]]. 外面 aircon 滴水。
        mixed 2027-05-20 Demo room 灯坏了, 我们 <<person|Vincent哥>>爬上去修. 客户<<person|裘小姐>>帮忙扶梯. 之后大家聊 F1 聊到散场, nothing else。
        mixed 2027-05-24 [[objection.contract|<<person|Marie>> 要 termination for convenience, 我们 legal 看了直摇头]]. [[role.influencer|Her outside counsel 讲什么 she follows 到字]]. [[nextstep|月底前我们再回稿]]。
        mixed 2027-05-29 [[intent.none|"我不是你的 target audience, bye" — <<person|龚先生>>]]. At least polite. 旺角雨停了。
        mixed 2027-05-28 [[sentiment.positive|<<person|Dr Balan>>: your tech <<person|Roger>> 半夜还赶来, 我服]]. [[intent.quote|Maintenance 三年约要我开个 number]]. [[role.finance|之后由 accounts head <<person|Ms Chew>> 走流程]]. 医院 canteen 的 laksa 一流。
        mixed 2027-06-01 [[objection.timing|旧线折旧到明年才完, <<person|倪厂长>> won't touch anything till then]]. [[role.technical|设备工程师]]<<person|小庞>>跟我一起抽烟。[[intent.trial|他偷偷问 can loan 两支 <<product|nozzle>> 吗]].
        mixed 2027-06-03 Sent the wrong file earlier, <<person|Bonnie>> 笑说没关系, replaced it. Then weather talk, 黑雨警告, 大家提早走。
        mixed 2027-06-07 [[risk.delivery|Penang plant 整个夜班染流感, <<person|Kelly>> 的 40K units 要 short ship]]. [[objection.authority|要改交期, 她说 Dallas 那边 planner 才批得了]]. 时差 call 到半夜, 累。
        mixed 2027-06-09 [[competitor.flaw|<<person|Joanna>> 说 <<competitor|Meta>> rep 每季换人, 有事 no one picks up]]. [[intent.callback,nextstep|她要我们 strategist 周五打来聊 funnel]]. [[role.decider|Marketing 的钱她自己批]].
        mixed 2027-06-14 [[objection.need|<<person|阮医生>>: <<product|stethoscope>> 听得到的, why need <<product|AI>>]]. [[objection.trust|又说"算法 trained on 洋人, 跟我们 patients 不一样"]]. 聊得蛮开心 though。
        mixed 2027-06-16 [[role.user|Packing ladies — <<person|秀姐>>那排 — wear the <<product|ring scanner>> all day]], [[sentiment.positive|戴到不舍得脱, she joked]]. [[objection.budget|But 厂里今年的 capex 全给了 solar roof]]. 中午吃了炒粿条。
        mixed 2027-06-18 [[intent.buy,nextstep|<<person|Marvin>> will sign the 三年 SaaS deal on next Thursday]]. [[role.procurement|Procurement head]] <<person|文姐>>只问发票抬头怎么开。晚上早睡。
        mixed 2027-06-22 [[objection.competitor|<<person|Ong Bee>> 左边 screen 开 <<competitor|Keyence>>, 右边开我们, 一项项比]]. [[competitor.flaw|那边 license fee 年年翻, 她也摇头]]. [[nextstep|月底她出 scorecard]]。[[objection.timing|但她先讲明, line 2 稳定前 don't expect an order]].
        mixed 2027-06-24 <<person|包小姐>> was stuck at JB customs, 电话里 say sorry 三次. 我在 lobby 改 slides. Rescheduled? 她说改天再讲。
        mixed 2027-07-06 [[risk.payment|<<person|Tommy Ng>> 的公司刚 file 了 scheme of arrangement, our US$37K 凶多吉少]]. [[risk.churn|生产线也在卖, next order 别想了]]. 心情 down。
        mixed 2027-07-13 [[objection.price|<<person|Esther>> read the quote out loud like 恐怖片 trailer]]. [[objection.delivery|听到 14 weeks 更是 "你讲笑"]]. [[role.influencer|还好老板肯听他 golf buddy <<person|Uncle Phua>> 的]], uncle 也在场喝茶。
        mixed 2027-07-22 [[intent.demo|<<person|Khairul>> 要 see <<product|冷链箱>> open 完温度还稳不稳, in front of him]]. [[role.technical|他是 validation 负责人]]. [[nextstep|3 August 我们带箱去 Bayan Lepas]]. 回程吃 cendol。
        mixed 2027-08-07 [[sentiment.negative|<<person|温太>>投诉 our installer 把她新 floor 刮花]]. [[intent.callback|She wants our manager to call back 才消气]]. Brought a fruit basket, 她收了。[[risk.payment|尾数 she's holding back 到修好为止]]。
        mixed 2027-08-19 Internal only: <<person|Jonas>> 觉得 lead 太冷, 我不同意. 客户 side, <<person|蒋医生>> was in theatre all day, 没见着。
        mixed 2027-09-02 [[objection.trust|<<person|Shanti>>: 你们 Singapore entity 才开半年, who guarantees 明年还在]]. [[objection.contract|她要 parent guarantee 写进去]]. 窗外 F1 在搭 barrier, 吵。[[intent.demo|She asked to see the DR failover 演练]]。
        mixed 2027-09-16 [[objection.authority|<<person|Joel>> 叹: 现在 head office 的 cost czar 才能动 ad spend, 我算老几]]. [[objection.timing|国庆后 at the earliest, 他讲]]. 走之前他教我用咖啡机。[[risk.churn|Existing IO 他也不敢保证 renew]]。
        mixed 2027-10-07 [[intent.quote|<<person|Ms Phang>> needs ballpark for 18 beds 的 <<product|patient monitor>>]]. [[competitor.praise|现用的 <<competitor|Nihon Kohden>> 她说没坏过]], [[objection.need|so 换不换 really 无所谓]]. Ward 里很静。
        mixed 2027-10-21 [[risk.delivery|Export license 还没批, <<person|Dr Volkov>> 的 <<product|FPGA>> 恐怕出不了 HK]]. 律师说 wait. [[sentiment.positive|他倒安慰我 you guys always fight for us]].
        mixed 2027-11-05 [[intent.none|<<person|Ah Lek>> shook head before I 坐下: 不买, no need show]]. 墙上还挂着 2019 calendar, 风扇吱呀响。
        mixed 2027-12-09 年终 round-up with <<person|Ruth>>: 她把 open ticket 都 close 了, 对了对合约编号, we exchanged 圣诞卡. 回公司路上买了 turkey。
        """
}
