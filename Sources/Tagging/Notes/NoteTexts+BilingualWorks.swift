extension NoteTexts {
    static let bilingualWorks = """
        mixed 2025-01-06 Met <<person|王总>> at the Shenzhen factory, 他说[[objection.delivery|lead time too long]]. [[nextstep|下周二给他更新交期表]]. 价格没有问题, he said.
        mixed 2025-01-08 Visited [[role.procurement|purchasing manager]] <<person|Ms Tan>>. 她觉得<<product|air compressor>>[[objection.price|价格偏高]], and [[objection.competitor,competitor.praise|<<competitor|Kaeser>> is cheaper]]. 厂里刚换了新招牌。
        mixed 2025-01-14 客户说[[objection.budget|今年没预算]]. He showed me the new warehouse, 大概三千平方尺。[[objection.timing|Not now]], 他讲了两次。
        mixed 2025-01-17 <<person|Mr Lim>> complained that [[objection.delivery,risk.delivery|the last shipment of <<product|ball valves>> arrived late again]]. 他说[[risk.churn,objection.competitor|再这样就换<<competitor|恒力达>>]]. [[role.procurement|Buyer]] <<person|Siti>> was with him.
        mixed 2025-01-22 拍板的是[[role.decider|老板娘，she signs everything]]. 今天她不在, only met her son. [[intent.callback,nextstep|他叫我星期五再打来]].
        mixed 2025-01-27 Price is not a problem for them, 预算也有。The late delivery in November has been sorted out. 仓库初八开工。
        mixed 2025-02-05 去了JB的注塑厂。They are happy: [[sentiment.positive|very satisfied with our service team]]. 另外[[intent.quote|想要<<product|冷水机>>的报价]].
        mixed 2025-02-07 <<person|陈工>> is the [[role.technical|maintenance engineer]] there. 他说[[competitor.flaw|<<competitor|Weltron>>的<<product|pump>>老出问题]], two breakdowns last month. [[objection.budget|但现在没钱换]]. 我们喝了咖啡。
        mixed 2025-02-12 They asked for [[intent.demo|a demo of the <<product|laser cutter>>]]. [[nextstep|Demo安排在下周三上午]]. Our own sales director <<person|Vincent>> will join.
        mixed 2025-02-18 对方表示[[objection.authority|要总部批]], head office is in Osaka. Main concern is [[objection.trust|our company is too small]]. [[role.decider|拍板的是日本的社长]].
        mixed 2025-02-21 <<person|Dr Wong>>说护士长的意见很重要, [[role.influencer|the clinic listens to her]]. She [[intent.demo|想看<<product|心电图机>>的演示]]. Clinic moved to level 3.
        mixed 2025-02-25 [[risk.payment|Invoice for December is still overdue]], 会计说在等老板签支票。[[role.finance|Finance manager]] <<person|Joyce>> was polite. 店里没什么人。
        mixed 2025-03-03 客户决定了, [[intent.buy|ready to order ten <<product|脚手架>> sets]]. [[nextstep|合同周四签]]. He also [[sentiment.positive|likes our fast reply]].
        mixed 2025-03-06 <<person|李先生>> said [[intent.none|not interested]]. 他们[[objection.need|现有的<<product|叉车>>够用]]. Parking was difficult.
        mixed 2025-03-11 They want [[objection.contract|60 days credit instead of 30]]. 价格他们可以接受。Our boss must approve, 我说要问公司。
        mixed 2025-03-13 [[objection.timing|Not a priority right now, 明年再说]]. <<person|Mr Goh>>正在忙搬厂。[[intent.callback|Asked me to call again after the move]].
        mixed 2025-03-19 客户[[intent.trial|想试用<<product|血压监护仪>>一个月]]. 每天用的是[[role.user|the ward nurses]]. [[role.technical|Biomed engineer]]<<person|何生>>会检查。
        mixed 2025-03-24 <<person|张小姐>> is [[sentiment.negative|not happy with our service]], 打电话没人接。[[risk.churn|Might not renew]]. She said [[competitor.praise,objection.competitor|<<competitor|迈瑞>>的support is better]].
        mixed 2025-03-28 The late delivery from January has been resolved, 客户没有再提。Our price is fine for them too. They are no longer thinking of switching, 误会讲清楚了。
        mixed 2025-04-02 Met with <<person|黄老板>>. 他说[[objection.price|太贵了]], 而且[[objection.competitor|already talking to <<competitor|三一>>]]. [[objection.contract|He also wants longer payment terms]].
        mixed 2025-04-08 <<person|Ahmad>> is the [[role.user|operator of the line]], 他很喜欢我们的机器, [[sentiment.positive|says it is easy to use]]. 但[[role.influencer|老板买之前都会问他]].
        mixed 2025-04-11 我怕[[risk.delivery|we may not make the 25 April date]], factory is short of steel. 客户是<<person|曾小姐>>, [[role.procurement|purchasing executive]].
        mixed 2025-04-15 客户担心[[objection.trust|我们的质量不稳定]], wants to see references. [[intent.none|Said he is not interested for now]]. [[nextstep|Send reference list by Friday]].
        mixed 2025-04-22 如果价格合适他们才会考虑, nothing decided. I guess they have no budget this year. 中午在他们食堂吃饭。
        mixed 2025-04-25 <<person|Mr Chua>> thinks [[competitor.praise|<<competitor|Grundfos>> <<product|pumps>> are very reliable]]. He [[objection.competitor|prefers to stay with them]]. [[role.user|His plumbers use it every day]], 装得很顺手。
        mixed 2025-04-30 [[risk.churn|They may stop buying from us next year]], 因为[[objection.price|嫌我们涨价]]. [[role.decider|Decision maker is <<person|Mr Soh>>]], 今天没见到。
        mixed 2025-05-06 <<person|林经理>> wants [[intent.quote,nextstep|a quote for <<product|gypsum board>> by Thursday]]. 他们在Tuas有个新project. [[objection.authority|但还要director签名]].
        mixed 2025-05-09 客户说[[risk.delivery,objection.delivery|这批<<product|瓷砖>>又晚到了]], site had to stop for two days. [[sentiment.negative|He was quite angry]]. He says [[risk.churn|要换供应商]].
        mixed 2025-05-14 [[role.procurement|采购主任]]<<person|梁小姐>> mentioned that [[competitor.flaw|<<competitor|联发建材>> always delivers the wrong colour]]. So 她[[intent.trial|wants a sample of our <<product|油漆>>]]. Office在三楼。
        mixed 2025-05-19 My colleague is very happy with his new car, 一路都在讲。客户不在, left the catalogue with the guard. 下雨。
        mixed 2025-05-22 They find it [[objection.price|too expensive]], [[intent.quote|想要新报价]]. [[risk.payment|上个月的invoice还没付]], two <<product|焊机>>.
        mixed 2025-05-27 <<person|何总>>表示[[objection.authority|要跟老板商量]]. [[role.influencer|The consultant <<person|Mr Nair>> will recommend the brand]]. Not too expensive for them, 他讲。
        mixed 2025-06-02 [[role.finance|CFO]] <<person|Ms Leong>> said [[objection.budget|the <<product|X-ray machine>> is over budget]]. [[intent.callback,nextstep|Call back in July]], 她讲。[[role.technical|Radiology工程师]]<<person|小赵>> joined.
        mixed 2025-06-05 <<person|周生>>話[[competitor.flaw|<<competitor|Makita>>嗰部<<product|drill>>成日壞]]. Our service manager was with me. [[intent.buy|決定下單五部]] from us.
        mixed 2025-06-10 客户提到[[objection.trust|担心我们的售后跟不上]], no local engineer in Penang. 其他都ok. The budget is approved, 预算不是问题。
        mixed 2025-06-13 We showed the brochure of <<product|patient bed>>, 他们随便看看。The sister hospital uses <<competitor|Hillrom>>. 我估计他们嫌贵。
        mixed 2025-06-18 [[objection.contract|付款条件他们不接受]], they don't want 50% deposit. <<person|Mr Ong>> also said [[risk.churn|可能不续约]]. 合同九月到期。
        mixed 2025-06-24 <<person|Kelvin>> [[intent.trial|想先试用一台<<product|变频器>>]]. [[role.technical|工程经理]]<<person|罗先生>> checked the <<product|inverter>> drawings. [[nextstep|他星期一回复规格]].
        mixed 2025-06-27 The boss is happy with his son's exam results, 请大家吃蛋糕。There was no complaint about delivery. <<competitor|Dräger>>的人刚好也来过。
        mixed 2025-07-02 他们[[objection.competitor,competitor.praise|happy with current supplier]]. 他说[[objection.need|no need to change]]. [[intent.none|没兴趣, don't call]].
        mixed 2025-07-07 [[risk.payment|货款两个月没付]], [[role.finance|CFO]] <<person|Mr Ang>> says wait. 厂里只开一条线。[[nextstep|Will visit the accounts office on 15 July]].
        mixed 2025-07-10 <<person|Mdm Koh>> [[role.decider|makes the final decision]]. 她觉得[[objection.delivery|八个星期交期太长]]. [[risk.delivery|Our May order is already behind schedule]].
        mixed 2025-07-16 Production told me [[risk.delivery|their <<product|conveyor>> will be two weeks late]]. 还没通知<<person|蔡先生>>. [[objection.trust|He already has doubts about our company]].
        mixed 2025-07-21 客户[[intent.demo|想看<<product|超声机>>演示]], after that they compare. [[objection.competitor|他们也在看<<competitor|GE>>]]. [[role.influencer|The radiographer's opinion counts]].
        mixed 2025-07-25 [[sentiment.positive|客户对<<product|贴标机>>很满意]], [[intent.buy|wants to order one more]]. Payment has always been on time. 不担心收款。
        mixed 2025-08-01 They said [[objection.timing|下半年再考虑]], busy with the ISO audit now. 价格没有问题。[[objection.need|Present machine can still do the job]].
        mixed 2025-08-06 <<person|吴主任>> [[role.influencer|has a lot of say in the tender]]. 他说[[competitor.praise|<<competitor|Medicore>>的service engineer来得很快]]. Asked for [[intent.quote|a price for two <<product|输液泵>>]].
        mixed 2025-08-12 [[objection.trust|He doubts our quality]], 因为以前吃过亏。[[nextstep|Arrange factory visit on 20 August]]. Payment terms are fine with him.
        mixed 2025-08-15 <<person|Ben>> [[intent.none|没兴趣]], he only took the name card. [[objection.need|Their old <<product|boiler>> still works fine]]. [[sentiment.negative|他嫌我们常常打扰他]].
        mixed 2025-08-21 对方[[risk.churn|might switch to another supplier]], because [[risk.delivery,objection.delivery|our <<product|bearings>> 上个月迟了十天]]. [[role.finance|财务经理]]也在, [[risk.payment|says payment will be late this month]].
        mixed 2025-08-26 他说[[competitor.flaw|<<competitor|宝力机械>> takes weeks to answer]]. [[competitor.flaw|Their <<product|hoist>> broke down twice]]. [[role.user|操作工]]<<person|阿强>> was at the machine.
        mixed 2025-09-01 [[objection.budget|Head office cut the budget]], 所以<<product|CNC车床>>要等。<<person|Mr Yeo>>还是很客气。[[intent.demo|Still wants a demo]], 顺便看看。
        mixed 2025-09-04 Visited the trading company in Kowloon. 佢哋[[risk.delivery|個櫃卡咗喺碼頭，our delivery will miss the date]]. <<person|Fanny>> [[intent.buy|confirmed落單要三百支<<product|LED燈管>>]].
        mixed 2025-09-10 They ordered twenty <<product|壁扇>> last year, no problem since then. If the price is right 他们会再看。Tea was served, 没有人投诉交期。
        mixed 2025-09-15 <<person|Mr Sim>>说[[objection.trust|没听过我们的牌子]], not sure about us. [[competitor.praise|<<competitor|Bosch>> is a brand he trusts]]. But [[competitor.flaw|<<competitor|德利宝>> is slow]], 他讲。
        mixed 2025-09-19 [[risk.churn|He is thinking of leaving us]], [[sentiment.negative|觉得我们反应太慢]]. [[objection.timing|New order must wait until next year]], 他说。
        mixed 2025-09-24 [[competitor.flaw|The previous supplier's <<product|sealant>> cracked after one year]], [[objection.trust|客户也怀疑我们的质量]]. [[intent.trial|Wants to try ours on one block]]. [[role.user|The site workers]]会自己涂。
        mixed 2025-09-29 <<person|Mr Wee>> says [[competitor.praise|<<competitor|新协隆>> 送货很准时]]. He [[intent.callback|叫我有空再打给他]]. My boss is too busy, 没一起来。
        mixed 2025-10-03 [[objection.authority|Needs approval from head office]], 可能要一个月。[[role.influencer|<<person|许医生>>的推荐 is important for the committee]]. Hospital canteen很吵。
        mixed 2025-10-08 <<person|Mr Pang>> said the price is ok now, 折扣他接受了。He thinks [[objection.contract|the warranty clause is too short]]. [[role.influencer|The architect's opinion decides a lot]], 他说。
        mixed 2025-10-13 Saw <<person|刘经理>> this morning. 他说[[objection.price|our price is too high]], [[intent.quote|要我重新报价]]. [[risk.payment|旧invoice还overdue]].
        mixed 2025-10-15 [[sentiment.negative|客户很生气]], because [[objection.delivery,risk.delivery|the <<product|hydraulic press>> is three weeks late]]. [[role.user|The press operator]]没事做。
        mixed 2025-10-20 The hospital [[intent.trial|wants to try the <<product|infusion pump>> for a month]]. [[role.user|ICU nurses will use it]]. 床位有十二个。
        mixed 2025-10-23 <<person|Mr Teo>> mentioned that [[competitor.praise,objection.competitor|<<competitor|Hangcha>> is cheaper]]. 我们谈了一个钟头。[[objection.timing|They will only decide next year]].
        mixed 2025-10-28 拍板的是[[role.decider|<<person|郑董>>, not <<person|Jason>>]]. [[nextstep|约了下周一见郑董]].
        mixed 2025-11-03 他们没有预算问题, they got the grant. Delivery is also no issue. The old complaint about late delivery is closed. 今天只是送月历。
        mixed 2025-11-06 客户觉得[[objection.trust|我们的品牌没名气]], and [[objection.competitor|he prefers <<competitor|Siemens>>]]. Meeting room很热。
        mixed 2025-11-11 [[objection.timing|明年第二季再说]], <<person|Ms Chong>> told me. [[sentiment.positive|她说我们的<<product|sterilizer>>很好用]]. Price was not a concern, 她没问。
        mixed 2025-11-14 <<person|阿Ken>> said [[risk.churn,objection.competitor|佢哋可能會轉去<<competitor|Tekmark>>]]. [[competitor.praise|<<competitor|Tekmark>> 送貨快]]. [[role.decider|佢老婆話事，final say is hers]].
        mixed 2025-11-19 [[risk.payment|They have not paid the September invoice]]. 老板说[[objection.budget|现在手头紧]]. [[role.finance|财务主管]]<<person|邱小姐>> confirmed it.
        mixed 2025-11-24 Met [[role.technical|QA engineer]] <<person|Suresh>>, 他要看测试报告。[[intent.demo|Wants a demo with his own material]]. 我们的<<product|测厚仪>>他没用过。
        mixed 2025-11-27 He is [[intent.none|not interested in changing]], [[objection.need|现有的<<product|paint>>够用]]. If budget allows 明年他会油墙。
        mixed 2025-12-02 [[intent.buy|客户决定下单]], 200 bags of <<product|tile adhesive>>. [[nextstep|PO will come on Friday]]. 工地在Cheras.
        mixed 2025-12-05 Last year's overdue invoice is settled, 全部付清了。They are happy with their own new ERP vendor. 下午去另一间厂。
        mixed 2025-12-10 <<person|Mr Foo>>嫌[[objection.contract|our contract too long, 三年他不要]]. He also asked about the colours. [[objection.budget|No budget until June]].
        mixed 2025-12-15 对方说[[objection.authority|has to check with his boss first]]. [[role.influencer|老板很听<<person|Mr Raj>>的意见]]. <<person|Raj>> was on the phone.
        mixed 2025-12-18 [[competitor.flaw|<<competitor|Sinotek>>'s machine keeps breaking down]], 他们很头痛。[[intent.quote,nextstep|想星期三前收到我们的报价]]. [[role.user|操作工]] showed me the alarm.
        mixed 2026-01-05 I think they find us too expensive, 但是他没说。We only looked at the floor plan. Lead time is ok, 我解释过了。
        mixed 2026-01-08 [[role.procurement|采购经理]]<<person|谢小姐>> says [[objection.delivery|12 weeks lead time太长]]. [[objection.authority|她自己不能决定, needs GM approval]].
        mixed 2026-01-13 Shipping told me [[risk.delivery|the container of <<product|钢管>> may not arrive before CNY]]. 客户等着开工。[[nextstep|Will update him on Thursday]].
        mixed 2026-01-16 <<person|Mr Lau>>話[[objection.price,objection.competitor|我哋嘅<<product|anchor>>貴過<<competitor|Hilti>>]], 唔明點解。[[intent.trial|Wants a free sample]], 試咗先。
        mixed 2026-01-21 [[sentiment.positive|He praised our technician <<person|阿伟>>]], 修得很快。[[intent.buy|Wants to order another <<product|dust collector>>]]. Cash payment, 付款没问题。
        mixed 2026-01-26 客户担心[[objection.trust|我们没有本地维修]], what if the machine stops. [[role.technical|设备科科长]]<<person|马先生>> raised it. [[intent.demo|Asked if we can demo on site]].
        mixed 2026-02-02 The price of <<competitor|康瑞达>> is [[competitor.praise,objection.competitor|lower than ours]], 他给我看了单子。[[objection.price|他要我们减百分之八]]. [[role.procurement|采购]]<<person|Eileen>> was very direct.
        mixed 2026-02-05 <<competitor|Stryker>> also has an office in this building, 在十楼。客户不是没兴趣, he was at a seminar. I left the brochure for <<product|手术灯>>.
        mixed 2026-02-10 [[objection.budget|预算不够]], they can only pay half. <<person|Mr Kong>> said [[intent.callback,nextstep|过完年初十再打给他]]. [[objection.contract|合约的罚款条款他不同意]].
        mixed 2026-02-26 [[risk.churn|They are looking for a new supplier]], 因为[[sentiment.negative|对我们的服务不满意]]. [[role.decider|Boss <<person|Mr Gan>> will decide himself]].
        mixed 2026-03-02 <<person|卢姐>> is the [[role.finance|accountant]] there. 她说[[risk.payment|cheque要等到月底]]. [[sentiment.positive|She likes our invoices, 很清楚]].
        mixed 2026-03-05 他提到[[competitor.praise|<<competitor|Fanuc>>的机器很稳定]]. [[role.technical|Technical manager]]<<person|阮工>>也在。[[objection.competitor|Probably will go with <<competitor|Fanuc>>]], 他讲。
        mixed 2026-03-10 The new stock is in, 我们的交期没有问题。Customer took two boxes of <<product|gloves>> last month. <<competitor|3M>>也有供货。
        mixed 2026-03-13 [[role.influencer|The main contractor's engineer has big influence]]. 他觉得[[competitor.flaw|<<competitor|鑫源>>的<<product|钢筋>>质量差]]. [[intent.quote|Wants our price for 20 tons]].
        mixed 2026-03-18 [[objection.delivery,risk.delivery|Late delivery again]], 客户说这个月第二次了。[[risk.churn|He may give the order to others next time]]. I told our logistics manager <<person|Ivan>>.
        mixed 2026-03-23 <<person|Mr Hew>> [[intent.demo,nextstep|wants a demo next Tuesday]] of the <<product|码垛机器人>>. 价格还没谈, maybe they find it expensive. [[risk.churn|旧的service contract他可能不续]].
        mixed 2026-03-26 [[role.decider|The owner <<person|Datuk Lee>> decides]], 其他人只是看。[[objection.timing|不急，年底再看]]. [[intent.none|Not interested now]].
        mixed 2026-03-31 客户说[[objection.need|no use for a <<product|washer>>]]. 他们病人不多。[[intent.callback|But call again, 他说]].
        mixed 2026-04-03 If the lead time is too long 他们会找别家, but now it's ok. 我们公司今年换了logo. My manager says it was over budget, 大家都笑。
        mixed 2026-04-09 [[competitor.flaw|<<competitor|Proflow>>'s after-sales is terrible]], 她说没人来修。[[role.influencer|老板很看重她的意见]]. [[intent.trial|想先试一台<<product|流量计>>]].
        mixed 2026-04-14 Warehouse supervisor <<person|Din>> [[role.user|drives the <<product|reach truck>> every day]]. [[role.influencer|老板会听他的]]. The machine we sold is fine, 没有坏过。
        mixed 2026-04-17 他们觉得[[objection.trust|中国厂的质量信不过]]. [[nextstep|I will bring the certificate on Monday]]. [[objection.timing|Anyway not this quarter]].
        mixed 2026-04-22 [[objection.competitor|They are comparing us with <<competitor|Omron>>]]. The price of our <<product|sensor>> is fine, 他说。
        mixed 2026-04-27 [[risk.delivery|Our factory may not finish the <<product|mould>> on time]], 车间在加班。[[intent.callback|<<person|Mr Tay>> wants me to call him back]]. [[sentiment.negative|他开始不耐烦了]].
        mixed 2026-04-30 <<person|Doris>> from [[role.procurement|procurement side, she does the buying]]. 她说[[intent.callback|call her again later]], 她要开会。Reception说我们的交期一向准时, no complaint.
        mixed 2026-05-06 [[competitor.praise|<<competitor|Terumo>>的<<product|注射器>>医生用惯了，很放心]]. So [[intent.none|对我们没兴趣]]. The pharmacy is on B1.
        mixed 2026-05-11 客户对新的仓库很满意, that is their own contractor's work. He is happy with the floor. Ours没问题, nothing late.
        mixed 2026-05-14 <<person|Mr Chin>> [[intent.quote|asked for a quote for five <<product|water pumps>>]]. [[objection.contract|他不要付订金]]. [[intent.demo|也想看一次演示]].
        mixed 2026-05-19 [[risk.churn|If no improvement they stop buying, he said so clearly]]. [[objection.delivery,risk.delivery|五月的<<product|门锁>>还没送到]]. [[role.procurement|Purchaser]]<<person|阿May>>[[objection.competitor|已经在问别家]]。
        mixed 2026-05-22 [[role.technical|Biomedical engineer]] <<person|Farid>> tested the <<product|defibrillator>>. 他说[[sentiment.positive|机器不错]]. [[intent.trial|想借一台试用]].
        mixed 2026-05-27 [[objection.authority|总部在上海，要等他们批]]. [[objection.budget|Budget has not come down yet]]. [[role.influencer|但总部会参考<<person|赵经理>>的建议]].
        mixed 2026-06-01 <<competitor|Jotun>> [[competitor.praise,objection.competitor|gives better discount]], 老板娘讲。[[risk.payment|She still owes us for March]]. [[nextstep|星期四我带新价单去]].
        mixed 2026-06-04 Price no issue, 交期也没问题。不是要换供应商, they just wait for the lease.
        mixed 2026-06-09 <<person|Mr Heng>> was [[sentiment.negative|upset about the wrong item]]. 我们送错了<<product|法兰>>. [[risk.delivery|Replacement might be delayed, 要两个星期]].
        mixed 2026-06-12 [[role.influencer|<<person|温师傅>>说什么牌子老板就买什么牌子]]. He says [[competitor.flaw|<<competitor|Dewalt>> <<product|battery>> dies too fast]]. [[objection.need|Says he has enough tools]].
        mixed 2026-06-17 他们[[objection.trust|怕我们做不久]], company only two years old. [[role.finance|财务总监]]<<person|Ms Quek>> wants our accounts. [[objection.authority|董事会要先批]].
        mixed 2026-06-22 [[risk.churn|合约到期他可能不续]], he told me over lunch. 原因是[[objection.competitor|<<competitor|永昌五金>> gave him a new offer]]. His past orders with us were small, 两千块左右。
        mixed 2026-06-25 他说[[competitor.flaw|<<competitor|Novalift>>的<<product|升降机>>常常坏]]. [[competitor.flaw|Their service takes too long]]. [[intent.buy|Confirmed he takes our <<product|goods lift>>]].
        mixed 2026-06-30 [[role.influencer|Consultant <<person|Ir Wong>> 写规格，他的意见最重要]]. [[objection.trust|He is not convinced by our fire test]]. [[objection.contract|He wants a 10-year warranty]].
        mixed 2026-07-03 [[risk.delivery|船期延误，our <<product|glass panels>> will come late]]. 客户的工地七月底要装。[[risk.churn|They may cancel the annual contract]].
        mixed 2026-07-07 [[competitor.praise|Current supplier delivers every day]], 他觉得很方便。[[objection.need|暂时不需要别的]], [[intent.none|so not interested]]. If we are cheaper 他会看。
        mixed 2026-07-10 <<person|Mr Ho>> said [[objection.trust|not sure if your after-sales can support]]. [[role.finance|他们的CFO]] asked too. [[nextstep|下周带工程师一起去]].
        mixed 2026-07-15 客户说[[competitor.flaw|<<competitor|EastBridge>>老是缺货]], cannot depend on them. [[intent.buy|So he decided to buy from us]]. [[objection.price|But our price 他还是嫌贵]]. [[objection.trust|Not sure of our quality too]].
        mixed 2026-07-20 Met with <<person|苏老板>>, 他说[[objection.price|太贵了]] and [[objection.competitor|<<competitor|金泰机电>>报给他便宜一成]]. [[nextstep|I will revise the price by Wednesday]].
        mixed 2026-07-22 The [[role.procurement|purchasing manager]] <<person|Grace>> 说[[objection.delivery,risk.delivery|上次的<<product|铝窗>>迟了两个星期]]. [[sentiment.negative|She is not happy about it]]. 价格没有问题。
        mixed 2026-07-27 他们[[objection.need|已经有两台<<product|CT>>, enough for now]]. [[objection.budget|No budget for a third one]]. [[objection.trust|He also doubts our service team]].
        mixed 2026-07-29 客户[[intent.buy|ready to order]], 十二台<<product|排风扇>>. [[role.decider|Boss <<person|Mr Liew>>拍板]], he agreed in five minutes. [[nextstep|星期五收订金]].
        mixed 2026-08-03 <<person|Mr Yap>> mentioned [[competitor.flaw|<<competitor|Yizumi>>的机器老出问题]]. He runs six <<product|注塑机>> day and night. [[intent.quote|Asked for a quote for a new one]].
        mixed 2026-08-05 Our invoice was overdue in May, 现在已经付清。They also said the price is ok. 老板去了广州看展览。
        mixed 2026-08-10 Main concern is [[objection.trust|没有人用过我们的<<product|呼吸机>>]], no reference in Singapore. [[role.technical|Biomedical engineer]] <<person|Hafiz>> asked many questions. [[intent.trial|他想借一台试用两个星期]].
        mixed 2026-08-13 [[objection.authority|要问总公司]], <<person|Ms Phua>> said Tokyo takes two months. [[role.influencer|她的意见总公司会听]]. [[competitor.praise|She says <<competitor|Keyence>>的支援很好]].
        mixed 2026-08-18 <<person|廖先生>>觉得[[objection.contract|penalty clause太严]]. [[nextstep|Our legal will reply by 25 August]]. Price already agreed, 没有再讨论。
        mixed 2026-08-20 [[intent.none|They are not interested]], [[objection.competitor|刚跟<<competitor|Linde>>签了三年约]]. [[role.procurement|采购]]<<person|阿Nora>> came down to tell me.
        mixed 2026-08-25 [[risk.payment|三张invoice还没付]], <<person|Mr Siow>> says he waits for his customer. [[role.finance|会计]]<<person|阿芳>>也帮不上。[[nextstep|Will visit again on 1 September]].
        mixed 2026-08-28 客户[[intent.demo|wants a demo]] of the <<product|点胶机>>. [[role.user|操作员]]也想看。Timing没有问题, they can stop the line any day.
        mixed 2026-09-02 [[risk.churn|他们考虑换供应商]], <<person|Ms Loo>> told me straight. [[competitor.praise,objection.competitor|<<competitor|Pacific Bolt>>送货比我们快]]. Office moved to Kallang.
        mixed 2026-09-04 If they want to switch 我也没办法, but nobody said so. I guess he is too busy. 今天只见到[[role.finance|会计主任]], we talked about the weather.
        mixed 2026-09-09 [[sentiment.positive|客户说我们的<<product|轴承>>质量很好]]. [[intent.callback,nextstep|Please call back next week, 他讲]]. He [[intent.demo|也想看新机demo]].
        mixed 2026-09-14 [[objection.timing|They will look at it after the Chinese New Year]]. 现在[[objection.need|旧的<<product|空压机>>还能用]]. [[role.decider|Final decision在<<person|Mr Khoo>>手上]].
        mixed 2026-09-16 <<person|Mr Vijay>> is [[role.influencer|the one the boss listens to]]. 他[[objection.trust|不相信我们的质量]]. [[competitor.praise|Says <<competitor|SKF>> never fails]].
        mixed 2026-09-21 Logistics called: [[risk.delivery|the <<product|chiller>>可能赶不上十月一号]]. 客户的工地等着用。<<person|Mr Mok>> [[sentiment.negative|is very annoyed with us]].
        mixed 2026-09-23 [[objection.price|嫌<<product|石膏板>>价格偏高]], over last year by 10%. [[intent.quote,nextstep|想要新报价, before Monday]]. [[role.procurement|采购助理]] will send the list.
        mixed 2026-09-28 佢話[[competitor.flaw|<<competitor|Weltron>>成日甩期]], never on time. [[intent.buy|So佢決定同我哋買<<product|水泵>>]]. 個倉喺葵涌。
        mixed 2026-10-01 Visited a clinic in Klang, 他们对新装修很满意。The lead time of their contractor was short. 我们没有谈到产品。
        mixed 2026-10-06 <<person|Ms Tong>>是[[role.procurement|采购]], 她[[objection.competitor|在比较三家, including <<competitor|Festo>>]]. [[objection.contract|She wants 90 days payment]]. 我们的budget不是她管。
        mixed 2026-10-08 [[role.finance|Finance director]] <<person|Mr Pillai>>说[[objection.budget|预算被砍了]]. [[objection.timing|Not this year]]. But [[intent.callback,nextstep|he wants a call in the second week of January]].
        mixed 2026-10-13 [[risk.churn,objection.competitor|Might switch to <<competitor|Hilti>>]], 老板说[[objection.price|我们涨得太多]]. Our price went up in July. 他买了我们八年。
        mixed 2026-10-16 The maintenance team [[role.user|uses the <<product|扭力扳手>> daily]], 他们觉得[[sentiment.positive|很好用]]. [[intent.buy|Will order five more]]. [[role.technical|维修主管]] agreed.
        mixed 2026-10-20 客户说[[objection.trust|怕我们的支援不够]], what if something breaks. [[role.technical|IT主管]]<<person|Danny>> sat in as well. [[nextstep|星期二给他service资料]].
        mixed 2026-10-22 He was looking for the toilet, 不是找我们。The owner was away. My manager thinks the price is too high, 客户没这样讲。
        mixed 2026-10-27 [[risk.payment|Cheque bounced again]], 客户说下个星期补。[[risk.churn|He also wants to stop the contract]]. [[objection.budget|今年完全没预算]], he added.
        mixed 2026-10-30 [[competitor.flaw|<<competitor|Haas>>的<<product|spindle>>常常坏]], <<person|方先生>> said. [[intent.demo,nextstep|他下个星期三要看我们的demo]]. No issue with our lead time.
        mixed 2026-11-04 <<person|Mr Wan>>: "[[objection.delivery|lead time太长]]", he needs it in two weeks. [[role.influencer|他的contractor很有影响力]], brand will follow him. 天气很好。
        mixed 2026-11-06 [[competitor.praise|<<competitor|B. Braun>>的<<product|留置针>>护士都说好]]. [[intent.none|不想换, not interested]]. [[role.user|Ward nurses]]也在场。
        mixed 2026-11-11 [[objection.authority|He needs approval from his father]]. [[role.decider|他爸爸才是decision maker]]. [[intent.none|Son himself has no interest]], 生意一般。
        mixed 2026-11-13 <<person|唐小姐>>[[intent.trial|想要两个sample of <<product|wire mesh>>]]. [[intent.callback|Asked me to call once they arrive]]. Delivery to her was always on time, 没有投诉。
        mixed 2026-11-18 [[risk.delivery,objection.delivery|The <<product|office partition>> still not delivered, 他催了三次]]. [[risk.churn|Says this is the last order]]. 我打了电话给工厂。
        mixed 2026-11-20 [[role.influencer|<<person|Prof Chan>>的推荐 carries weight]] with the board. 他[[objection.competitor,competitor.praise|觉得<<competitor|Olympus>>画质更好]]. But [[intent.trial|愿意试用我们的<<product|内窥镜>>两周]].
        mixed 2026-11-25 客户[[objection.price|wants a lower price]], 说[[objection.budget|预算不够，只有五万]]. Not about quality, 他对质量没意见。[[nextstep|Reply on Thursday]].
        mixed 2026-11-27 <<person|Mr Hong>>不在。His wife runs the shop now. 她说去年买的<<product|锯片>>已经用完, no problem with them.
        mixed 2026-12-02 [[objection.trust|客户不放心我们的售后]], because two competitors closed down. [[role.technical|Engineering manager]]<<person|骆先生>>要看我们的service plan. [[objection.timing|明年初才决定]].
        mixed 2026-12-04 [[competitor.flaw|<<competitor|华信医疗>>三天都没回复, 他说]]. Our reply was same day. [[sentiment.positive|He likes our quick service]]. 诊所在一楼。
        mixed 2026-12-09 [[risk.delivery|Factory says the <<product|crane>> will be late by one month]], 怎么办。客户[[objection.delivery|本来就嫌交期长]]. [[role.procurement|Buyer]] <<person|Lim Pei Pei>> is new.
        mixed 2026-12-11 <<person|孙厂长>>觉得[[objection.need|不需要<<product|机械手>>]], workers are cheap there. [[intent.callback|He said call again next year]]. 食堂的汤很好喝。
        mixed 2026-12-16 [[intent.quote|Wants to have a price for the <<product|screed>>]]. 他说[[competitor.flaw|<<competitor|Mapei>>的货常常断]]. Payment by cash, 没有风险。
        mixed 2026-12-18 We are happy with our new supplier of packing boxes, 跟客户无关。The customer was stocktaking. 没人嫌贵, 也没人要报价。
        mixed 2027-01-04 <<person|Mr Ding>>说[[risk.churn|合约不会再续]]. [[objection.competitor,competitor.praise|He found a cheaper one, <<competitor|Titanex>>]]. [[role.finance|Finance controller]]也在场。
        mixed 2027-01-06 [[objection.contract|Retention money 10%他不要]]. 他要5%. [[role.decider|最后还是<<person|Dato Rahim>> decides]]. 项目在Cyberjaya.
        mixed 2027-01-11 [[objection.authority|Has to check with the board]], <<person|钟院长>>讲。[[role.influencer|麻醉科的<<person|Dr Yeoh>>意见很重要]]. Price is fine, 他不嫌贵。
        mixed 2027-01-13 他[[intent.demo|想看<<product|叉车>>演示]], battery type. [[objection.trust|他怀疑<<product|电池>>不耐用]]. [[competitor.praise|<<competitor|Jungheinrich>>的<<product|电池>>可以用十年, 他讲]].
        mixed 2027-01-18 The late delivery is solved, 货昨天到齐了。Customer is not thinking of leaving. 我们一起吃了顿饭。
        mixed 2027-01-20 [[intent.trial|Wants to try one <<product|洗地机>> for a month]]. 地方在商场后面。[[role.user|The cleaners will use it]].
        mixed 2027-01-25 <<person|Ms Soo>>: [[objection.trust|"your company, 我没听过"]]. [[risk.payment|她自己的付款也常常迟]]. [[risk.delivery|And our first order to her will be late]].
        mixed 2027-01-27 [[role.influencer|QS <<person|Mr Tham>> is listened to by the owner]]. 他[[competitor.flaw|说<<competitor|BuildPro>>的<<product|防水膜>>漏水]]. [[intent.buy|He will order ours]], 这个月。
        mixed 2027-02-01 [[risk.delivery|The <<product|switchgear>>有可能误期]], part is still missing. [[nextstep|我星期四再跟工厂确认]]. Customer has not complained yet.
        mixed 2027-02-03 [[sentiment.negative|他对我们的送货员很不满]]. [[intent.quote|But still asked for price of <<product|砂轮片>>]]. His brother's shop sells <<competitor|3M>>, 但那是别人的店。
        mixed 2027-02-08 他说[[competitor.praise|<<competitor|Atlas Copco>> is very quiet]], 噪音小。They run one old <<product|screw compressor>>. [[objection.competitor|他比较想要<<competitor|Atlas>>]].
        mixed 2027-02-10 [[intent.none|没兴趣]], <<person|Mr Chew>> said at the door. [[objection.authority|说都是总部买的]]. The delivery date is no problem for him anyway.
        mixed 2027-02-15 [[risk.churn|They may leave us, 因为换了新老板]]. New boss comes from <<competitor|Komatsu>>. [[objection.timing|现在不想谈]]. [[objection.trust|New boss does not trust our brand]].
        mixed 2027-02-17 [[risk.payment|月底前可能付不出]], their project is stuck. <<person|Mr Fong>> was honest. [[objection.need|也没有需要新的<<product|混凝土泵>>]].
        mixed 2027-02-22 I explained the warranty, 三年。[[sentiment.positive|他们喜欢我们的quality]]. [[role.influencer|Foreman <<person|阿祥>>会帮我们跟老板讲]].
        mixed 2027-02-24 [[objection.delivery,risk.delivery|Still waiting for our <<product|laminate>>, 迟了五天]]. [[sentiment.negative|客户骂了我们一顿]]. [[risk.churn|Might look elsewhere]], 他说。
        mixed 2027-03-01 <<person|邹小姐>>说[[competitor.flaw|<<competitor|Medicore>>'s engineer never comes]]. She manages two floors. [[objection.contract|我们的合约她要改两条]].
        mixed 2025-01-09 <<person|冯总>>说[[objection.budget|今年预算用完了]]. [[intent.callback,nextstep|He asked me to call again in the first week of April]]. 价格他觉得合理。
        mixed 2025-01-15 Visited the trading firm in Mongkok, 老闆話[[objection.price|貴咗少少]]. [[intent.quote|想我哋俾多個quote for <<product|膠喉>>]]. [[role.procurement|採購]]係佢細佬。
        mixed 2025-01-21 [[objection.delivery,risk.delivery|The <<product|pallet truck>>又迟交]], 客户说等了六个星期。[[risk.churn,objection.competitor|He may go to <<competitor|MaxLift>>]]. [[sentiment.negative|Not happy at all]].
        mixed 2025-01-24 Met [[role.technical|设备科长]]<<person|范工>>. 他说[[competitor.praise|<<competitor|Mindray>> <<product|monitors>>很稳定]]. [[objection.need|Existing ones are still good]].
        mixed 2025-02-03 The customer is [[sentiment.positive|happy with our <<product|welding robot>>]]. [[intent.buy|决定再买两台]]. [[nextstep|PO下星期二发]].
        mixed 2025-02-06 <<person|Mr Tan>>提到[[objection.authority|要总部批准]], head office in Germany. [[role.decider|他们的总裁 makes the decision]]. 他自己下个月去德国。
        mixed 2025-02-13 Price is okay, 交期也okay。My own boss has to approve the discount. 客户还在等。
        mixed 2025-02-17 [[role.procurement|采购经理]]<<person|戴小姐>>觉得[[objection.trust|我们公司太新]], no track record. She [[objection.competitor|prefers <<competitor|Schneider>>]]. 楼下在装修。
        mixed 2025-02-20 [[intent.demo|想看demo]], <<person|Mr Balan>> said, for the <<product|metal detector>>. [[nextstep|约好三月四号上午]]. Metal contamination complaint was two years ago, 早解决了。
        mixed 2025-02-26 [[risk.payment|他们拖了三个月货款]], accounts says boss is overseas. [[role.finance|Accounts manager]] <<person|莉莉>> could not help. [[nextstep|Will call on Friday]].
        mixed 2025-03-04 <<person|Dr Sim>> [[intent.none|没兴趣]], he has no time. [[objection.timing|今年不考虑]]. [[objection.budget|诊所也没预算]].
        mixed 2025-03-07 They ordered the <<product|tiles>> in 2023, 用到现在没问题。If they renovate again 会想到我们。Chatted about school fees.
        mixed 2025-03-12 [[competitor.flaw|<<competitor|Zoomlion>>的售后太慢]], <<person|葛老板>> says. He has nine machines on site. [[intent.trial|Wants to rent and try our <<product|挖掘机>> first]].
        mixed 2025-03-17 [[objection.contract|He wants monthly payment, 不要一次付清]]. [[role.influencer|工地经理的意见他会听]]. Our finance must agree first.
        mixed 2025-03-20 [[risk.delivery|Vessel is delayed, 我们的<<product|plywood>>赶不上]]. <<person|Mr Seah>>说再看看。[[risk.churn|He might buy elsewhere]].
        mixed 2025-03-25 The customer said [[competitor.praise,objection.competitor|<<competitor|新协隆>>的价格比较好]]. [[objection.price|要我们降价]]. [[role.finance|财务经理]]也在旁边。
        mixed 2025-03-31 <<person|Nurse Aini>>是[[role.user|每天用的人]], she showed me the ward. [[sentiment.positive|她觉得很好用]]. [[role.influencer|Matron listens to her]].
        mixed 2025-04-03 他们不是嫌贵, just no space. The late delivery issue is finished, 三月已解决。我们谈了新仓库的事。
        mixed 2025-04-07 <<person|钱经理>>: [[objection.trust|怕你们的机器不耐用]]. He asked for the [[intent.trial|sample of <<product|刀片>>]]. [[nextstep|下周四带过去]].
        mixed 2025-04-10 [[intent.quote,nextstep|Needs a quotation by next Monday]], 八个<<product|电动阀>>. [[objection.authority|最后要他老板点头]]. The last order came on time, 没迟到。
        mixed 2025-04-16 He said [[objection.delivery|10 weeks is too long for <<product|hydraulic cylinder>>]]. [[competitor.praise|<<competitor|Parker>>有现货]]. [[role.technical|Plant engineer]]<<person|古先生>>也这样讲。
        mixed 2025-04-21 [[risk.churn|合同到期后不再续]], <<person|Ms Kwok>> told me by the lift. [[sentiment.negative|She is disappointed with our service]]. [[intent.none|没兴趣再谈]].
        mixed 2025-04-24 Owner was at a wedding. 他太太不管公司的事, no comment on us. I guess we have little chance.
        mixed 2025-04-29 [[objection.need|他们不需要<<product|发电机>>]], power is stable there. [[intent.callback,nextstep|他让我 ring him after Hari Raya]]. Boss不嫌我们贵。
        mixed 2025-05-05 <<person|Encik Rosli>> is the [[role.procurement|head of purchasing]]. 他[[objection.competitor|also talking to <<competitor|Sika>>]]. [[objection.price|嫌我们的<<product|防水涂料>>太贵]].
        mixed 2025-05-08 [[competitor.flaw|以前的供应商常常送错货]], so they came to us. [[intent.buy|Ready to order 500 <<product|bolts>>]]. [[risk.payment|但他付款一向很慢]].
        mixed 2025-05-13 <<person|叶主任>>[[role.influencer|在采购委员会很有分量]]. He [[objection.trust|is worried about our after-sales]]. He said [[intent.demo|想先看<<product|血透机>>演示]].
        mixed 2025-05-16 [[role.finance|CFO]] <<person|Mr Menon>>说[[objection.budget|没有预算到年底]]. [[objection.timing|明年再谈]]. If cheaper, 他说还是没钱。
        mixed 2025-05-20 My wife says the new fridge is too expensive. 客户听了也笑。No business today, 只喝茶。
        mixed 2025-05-23 [[intent.demo|Wants to see the <<product|CMM>> running]], 他讲。[[role.technical|QC manager]]<<person|林小姐>>会带零件来。[[nextstep|日期定六月二号]].
        mixed 2025-05-28 [[risk.delivery,objection.delivery|送货晚了九天]], the <<product|ceiling panels>> only came today. [[risk.churn,objection.competitor|Next project may go to <<competitor|Knauf>>]]. [[intent.callback|Call him again when all is delivered]], 他说。
        mixed 2025-06-03 <<person|Mr Leow>>觉得[[competitor.praise|<<competitor|Toyota>> <<product|forklift>>很耐用]]. [[objection.need|He has eight already, 够用了]]. [[intent.none|Not interested in ours]].
        mixed 2025-06-06 [[risk.payment|客户现金流有问题]], may not pay this month. <<person|老徐>>自己讲的。[[objection.timing|New project is postponed]].
        mixed 2025-06-11 The [[role.influencer|medical director's view is very important]], 护士长讲。[[competitor.flaw|<<competitor|Philips>>的<<product|探头>>很贵]], she said. Price of ours is fine.
        mixed 2025-06-16 <<person|阿Sam>>話[[competitor.flaw|<<competitor|Videojet>>部<<product|噴碼機>>成日塞]]. [[intent.quote|Asked us for a price]]. [[role.user|Line operator]]好唔耐煩。
        mixed 2025-06-19 He thinks [[objection.trust|our quality is not as good]], 用过便宜的怕了。[[objection.competitor|He will stay with <<competitor|NSK>>]]. Our own supplier was late, 他不知道。
        mixed 2025-06-24 [[objection.contract|Warranty只有一年他不满意]]. [[role.decider|The boss <<person|Mr Ho>> signs]], 今天他不在。The price is already settled.
        mixed 2025-06-27 Warehouse says [[risk.delivery|we are short of <<product|X-ray film>>]], 星期五可能交不出。[[sentiment.negative|Customer已经很不高兴]]. 我再问新加坡仓库。
        mixed 2025-07-01 They had a complaint about <<competitor|Kingsway Tools>>? 没有, they only named it. 他们的预算已经批了。没别的事。
        mixed 2025-07-04 <<person|Ms Ng>>想[[intent.trial|免费试用<<product|空气净化机>>一个月]]. [[role.user|The dental assistants will use it]]. [[intent.buy|She also confirmed一台for the main room]].
        mixed 2025-07-09 [[sentiment.positive|老板称赞我们的工程师]], very professional. [[intent.callback,nextstep|下周三再打给他 about the new project]]. 旧订单都完成了。
        mixed 2025-07-14 He said [[risk.churn|他们要减少供应商，可能不跟我们买了]]. [[competitor.praise|<<competitor|联发建材>> has everything in one place]]. [[competitor.flaw|虽然服务一般]].
        mixed 2025-07-17 [[objection.authority|Has to ask the partner in Jakarta]]. <<person|Mr Sia>>本人[[objection.price|觉得价格偏高]]. [[intent.trial|Wants a sample of the <<product|PVC film>>]].
        mixed 2025-07-22 [[objection.timing|He is too busy, 不是现在]]. [[risk.delivery|And we may miss his <<product|motor>> date]], 机器坏了一台。[[role.procurement|Sourcing manager]] <<person|Amy>> was on leave.
        mixed 2025-07-25 [[role.influencer|他们的顾问推荐什么就用什么]]. Consultant likes <<competitor|Daikin>>, [[objection.competitor,competitor.praise|觉得<<competitor|Daikin>>省电]]. We quoted <<product|VRV>>.
        mixed 2025-07-30 The order is confirmed for the <<product|bathroom fittings>>, 那是二月的事, delivered. 现在没有新需要？ 他没说。Boss was happy with his football team.
        mixed 2025-08-04 [[intent.buy|Ok, go ahead, 他在电话里说要下单]]. <<person|Mr Yong>>要[[objection.contract|三十天改六十天付款]]. [[nextstep|Contract on Monday]].
        mixed 2025-08-07 [[objection.budget|Grant没批，没有钱]]. <<person|Dr Lai>> was sorry about it. [[role.technical|Lab manager]][[sentiment.positive|说我们的机器不错]]。
        mixed 2025-08-12 [[competitor.flaw|<<competitor|Engel>> takes too long to repair]], <<person|谭先生>>讲。[[objection.trust|But he is also not sure about us]], 我们在北部没人。
        mixed 2025-08-15 [[risk.payment|Cheque还没到]], due on 1 August. [[role.finance|财务]]<<person|Mei>>说下周。Last year they also switched phone company, 跟我们无关。
        mixed 2025-08-20 [[risk.delivery|客户的<<product|电梯门>>可能迟三个星期]], supplier has a strike. [[objection.delivery|He already complains about the waiting time]]. [[role.influencer|The architect, 业主很听他的]], is on our side.
        mixed 2025-08-25 The factory looks good, 新漆的墙。They are using <<competitor|Arburg>> at the Batam plant. 我们的service manager说价格没问题。
        mixed 2025-08-28 [[role.decider|Everything is decided by <<person|Mdm Chia>>]]. [[objection.need|她说家里货够了, enough stock]]. 价格、交期都没问题, just no space.
        mixed 2025-09-02 <<person|Mr Fam>> [[intent.demo|asked for a demonstration]], 看看<<product|混料机>>干不干净。[[role.user|Operator <<person|小陈>>]]会来。[[objection.price|他嫌旧报价太贵]].
        mixed 2025-09-05 [[risk.churn|They plan to stop buying from us]]. 原因是[[objection.competitor|<<competitor|宏峰>> gave them free delivery]]. [[objection.contract|Also不满意我们的最低订量条款]].
        mixed 2025-09-09 客户说[[sentiment.negative|我们的热线没人接]]. [[objection.trust|Not confident in our support]]. [[nextstep|周四开会检讨]].
        mixed 2025-09-12 <<person|白小姐>> says [[competitor.flaw|<<competitor|康瑞达>>的<<product|手套>>容易破]]. [[intent.quote|Wants a price from us]]. [[competitor.praise|但是送货快]].
        mixed 2025-09-17 If the budget is approved 他们就买, 还没批准。I think the price is too high for them. [[role.influencer|<<person|Eddie>>在老板面前说得上话]].
        mixed 2025-09-22 [[risk.delivery|We cannot promise the <<product|filling line>> by 30 September]]. [[risk.churn|客户说会取消订单]]. [[role.decider|Final say is with the founder]].
        mixed 2025-09-25 [[intent.none|No interest for now]], 他连目录都没看。[[objection.authority|说要问owner, he can't decide]]. [[objection.trust|Heard bad things about our quality]].
        mixed 2025-10-02 Met <<person|宋总>> at his factory in Dongguan. 他说[[objection.price|price is too high]], [[objection.competitor,competitor.praise|<<competitor|海天>>便宜一半]]. [[nextstep|下周三我回复他]].
        mixed 2025-10-06 [[role.procurement|Purchasing manager]] <<person|Mr Chong>>说[[objection.contract|付款条件要改]], 60 days. Delivery没有问题。[[intent.quote|He also wants a quote for <<product|cable tray>>]].
        mixed 2025-10-09 <<person|丁小姐>>[[sentiment.negative|was angry在电话里]]. [[objection.delivery,risk.delivery|我们的<<product|消毒柜>>第三次迟到]]. [[risk.churn|She may look for another supplier]].
        mixed 2025-10-14 客户[[sentiment.positive|对我们的service很满意]]. [[intent.buy|He will order two sets of <<product|dock leveller>>]]. [[role.decider|拍板的是GM <<person|Mr Kang>>]], already ok.
        mixed 2025-10-17 [[intent.none|Not interested]], 门口的老板讲。[[objection.need|他有一台<<product|切割机>>, enough]]. [[objection.timing|Anyway not now]].
        mixed 2025-10-22 They have enough budget, 价格也没嫌。Lead time ok. 只是等地主签租约。
        mixed 2025-10-27 <<person|Dr Rajan>>想[[intent.trial|try the <<product|laser probe>> for one month]]. [[role.user|助理每天要用]]. [[objection.authority|但要集团批准]].
        mixed 2025-10-30 Our [[risk.delivery|<<product|rebar>> shipment卡在海关]], 客户等着。[[sentiment.negative|<<person|Mr Tee>> scolded us]]. [[nextstep|Will call him Monday]].
        mixed 2025-11-05 [[competitor.flaw|<<competitor|Weltron>>的机器又坏了]], <<person|石先生>>说. [[intent.demo|Wants a demo of our <<product|filling machine>>]]. [[objection.budget|但是今年没有预算]].
        mixed 2025-11-10 [[objection.timing|Not a priority this year]], 他说。[[objection.budget|预算都给了新厂]]. <<person|Ms Foong>> was friendly as always.
        mixed 2025-11-13 <<person|徐工>> is the [[role.technical|automation engineer]]. 他[[objection.trust|对我们的<<product|PLC>>没信心]]. [[competitor.praise|<<competitor|Mitsubishi>> is trouble free, he said]].
        mixed 2025-11-18 客户讲[[role.influencer|他们的设计师 has a strong say]]. His designer says <<product|地板>>[[objection.need|旧的还好，不用换]]. [[intent.callback,nextstep|Call back next month, 他说]].
        mixed 2025-11-21 [[risk.payment|两个月的账还没付]], <<person|Mr Bala>> is short of cash. [[role.finance|Accounts lady]] <<person|阿琴>>说不知道. 店里的灯都关了。
        mixed 2025-11-26 The late delivery last month is already settled, 客户不生气了。My colleague wants to switch his bank. 一路塞车。
        mixed 2025-12-01 <<person|马总>>嫌[[objection.delivery|lead time too long]], 他要月底. [[risk.churn,objection.competitor|Might switch to <<competitor|Grundfos>>]]. 我说会再问厂。
        mixed 2025-12-04 [[objection.authority|要跟老板商量]], <<person|Shirley>> said. [[role.influencer|She sits next to the boss and he follows her advice]]. 她[[sentiment.positive|喜欢我们的<<product|办公椅>>]].
        mixed 2025-12-09 They are happy with their new canteen caterer, 不是我们。No complaint on price. 工人正在放假。
        mixed 2025-12-12 [[competitor.flaw|<<competitor|EastBridge>>交货很慢]], so [[intent.quote,nextstep|请我们明天报价]]. <<person|Mr Zul>>要<<product|cement board>>. [[role.finance|Financial controller]]会看付款.
        mixed 2025-12-17 客户[[objection.trust|怕我们的公司不稳定]], only three staff. [[objection.competitor|他比较相信<<competitor|ABB>>]]. [[role.technical|Chief engineer]]在旁边听。
        mixed 2025-12-22 [[risk.churn|Contract ends in March, 他说不再续了]]. [[sentiment.negative|嫌我们的sales换太多人]]. I took over in June.
        mixed 2026-01-07 [[intent.buy|确定下单]], twelve <<product|轮椅>>. [[role.finance|Finance head]] <<person|Mrs Sim>> signed. [[nextstep|二月三号送货]].
        mixed 2026-01-12 <<person|Mr Ooi>>说[[competitor.praise|<<competitor|Bosch>>的售后很好]], always answers. [[role.procurement|采购]]<<person|小云>>也同意. 我们没说什么。
        mixed 2026-01-15 [[objection.price|他觉得我们的<<product|瓷砖>>太贵]]. [[intent.trial|But asked for samples]]. If the price can go down 他会下单。
        mixed 2026-01-20 [[risk.delivery|Supplier cannot ship the <<product|compressor valve>> in time]]. 还没跟<<person|游先生>>讲. [[nextstep|明天先打给他]].
        mixed 2026-01-23 No one was in, 只有一个工人。Their own customers pay late, he told me. I suspect they have no money too.
        mixed 2026-01-28 [[objection.need|我们已有三家供应商, no need]], said <<person|Mr Lam>>. [[intent.none|他没兴趣见我]]. 写字楼在观塘, our rival <<competitor|Tekmark>> is next door.
        mixed 2026-02-03 [[role.decider|决定的人是老板的哥哥]], <<person|Mr Fung>>. Shop in Sham Shui Po. [[objection.budget|佢話過年前冇budget]].
        mixed 2026-02-06 <<person|Sister Mary>> is the [[role.user|nurse who uses the <<product|dressing set>>]]. 她[[competitor.flaw|说<<competitor|Medicore>>的质量越来越差]]. [[role.influencer|Hospital听护士长的]].
        mixed 2026-02-11 客户[[objection.contract|不同意penalty]], 其他条款没问题。[[role.decider|GM decides]]. 今天我们公司的lawyer也来了。
        mixed 2026-02-25 [[intent.demo,nextstep|Friday看demo]], 客户要求的. They want to see the <<product|手术床>>. [[competitor.praise,objection.competitor|They find <<competitor|Getinge>> more stable]].
        mixed 2026-03-03 [[risk.churn,objection.competitor|They might go to <<competitor|金泰机电>>]], because [[objection.price|我们的维修合约价钱太高]]. [[role.procurement|Head of procurement]]会跟我们再谈。
        mixed 2026-03-06 <<person|Mr Subra>>: [[objection.trust|"can your <<product|冷却塔>> last ten years? 我怀疑"]]. [[competitor.praise|<<competitor|Ebara>>他用了十五年没坏]]. [[intent.none|So no interest]], 他说。
        mixed 2026-03-11 [[objection.timing|等明年再看]], 工厂要搬. [[intent.callback|Please call us after the move, she said]]. [[role.decider|Owner <<person|Mr Toh>>决定]].
        mixed 2026-03-16 我们的<<product|门窗>>[[sentiment.positive|他很喜欢]], the colour is good. Order from 2024 was the same. [[role.influencer|室内设计师<<person|Ms Hui>>推荐我们]].
        mixed 2026-03-19 [[objection.delivery,risk.delivery|<<product|Gearbox>>迟了一个月还没来]]. [[sentiment.negative|He is fed up with us]]. [[risk.payment|说不会付尾款]].
        mixed 2026-03-24 Our director <<person|Steven>> went with me. 客户聊了股票, no business. The price of gold is too high, 他说。
        mixed 2026-03-27 <<person|韩厂长>>[[objection.competitor|在跟<<competitor|杭叉>>谈]], they offer 5% less. [[objection.price|他要我们再便宜一点]]. [[nextstep|星期一再见面]].
        mixed 2026-04-01 [[role.technical|IT manager]]<<person|Mr Desmond>>不放心[[objection.trust|我们<<product|软件>>的安全]]. [[intent.demo|Wants to see a demo of it]]. 我们解释了一小时。
        mixed 2026-04-07 [[risk.delivery|The <<product|escalator>>很可能赶不上开幕]]. [[role.user|The mall security team]]会操作。 [[objection.delivery|业主嫌我们太慢]].
        mixed 2026-04-10 他说[[competitor.flaw|<<competitor|Proflow>>的<<product|valve>>漏水]]. [[intent.trial|Wants one of ours to test]]. [[objection.contract|不要我们的年约]], 上次的订单是两年前的事。
        mixed 2026-04-14 If <<competitor|Kaeser>> is cheaper, 他们会考虑, 但还没问价。They just moved to Woodlands. 今天见了前台。
        mixed 2026-04-17 [[objection.authority|Local office can't decide, 要香港总部批]]. [[role.procurement|Procurement lead]]<<person|Vanessa>>负责文件. 她[[intent.quote|要一份正式报价]].
        mixed 2026-04-22 客户说[[competitor.flaw|以前的承包商做到一半跑了]]. [[objection.trust|他现在谁都不信，包括我们]]. [[intent.callback|But asked us to call again]].
        mixed 2026-04-27 [[role.influencer|<<person|Alan>>'s word counts with his uncle, 老板]]. 他[[intent.demo|想看<<product|CNC>>试切]]. [[objection.authority|But needs approval from the bank]].
        mixed 2026-04-30 [[objection.budget|医院预算冻结]], 院长 said. [[objection.timing|也许下半年再谈]]. The lobby was full of people.
        mixed 2026-05-05 <<person|Mr Quah>>[[risk.churn|wants to end the maintenance contract]]. [[competitor.praise,objection.competitor|说<<competitor|宝力机械>> gives faster service]]. [[risk.payment|Two invoices are overdue]].
        mixed 2026-05-08 [[risk.payment|老板讲六月才有钱付我们]]. [[role.finance|His accountant]] did not look at me. Ten <<product|hoists>>都已经送了。
        mixed 2026-05-13 Tested the <<product|scale>> today, 准确。没有人嫌贵, 也没人抱怨交期. The trial was last month, 已经结束。
        mixed 2026-05-18 [[intent.buy|客户签了单]], one <<product|X光机>>. [[role.influencer|放射科<<person|赵主任>>帮了很大忙]], the board follows him. [[nextstep|Installation 8 June]], 五天。
        mixed 2026-05-21 [[objection.contract|他不接受先付款]]. <<person|Ms Jaya>> also [[objection.need|sees no use for the <<product|software module>>]]. [[competitor.flaw|她说<<competitor|Titanex>> was rude too]].
        mixed 2026-05-26 [[risk.delivery|我们可能要延两个礼拜送<<product|泳池泵>>]], hotel is waiting. 客户还很客气。[[nextstep|Update him on 29 May]].
        mixed 2026-05-29 <<person|Mr Chai>>[[intent.none|说他不考虑]], [[competitor.praise|very happy with <<competitor|永昌五金>>]]. [[objection.trust|He thinks we are too far away to support him]]. 我喝了一杯茶。
        mixed 2026-06-03 [[competitor.flaw|<<competitor|Sinotek>>服务差，没人理]], 他摇头. [[intent.buy|So he wants to order from us]]. 问我们的经理是谁。
        mixed 2026-06-08 [[role.technical|维修主任]]<<person|庄先生>>看了<<product|轴封>>, ok. [[role.user|His mechanics will fit it]]. Price ok, lead time ok, 都没问题。
        mixed 2026-06-11 客户[[risk.churn|说再涨价就不跟我们买]]. [[objection.competitor|He has an offer from <<competitor|Saint-Gobain>>]]. [[intent.quote|Wants our new price list]], 我们聊了半小时。
        mixed 2026-06-16 <<person|Mr Fauzi>>: [[objection.trust|not sure about your after-sales]], 北部没有分行. [[intent.callback|Asked us to call when we have an office]]. 他家在Alor Setar.
        mixed 2026-06-19 他们[[sentiment.negative|觉得我们的安装队很差]]. [[risk.churn|Next year may use somebody else]]. <<person|Joey>> is still friendly.
        mixed 2026-06-24 Thirty <<product|床垫>> delivered on time, 客户签收。The overdue invoice was a mistake, 我们财务搞错。All good.
        mixed 2026-06-29 [[role.influencer|车间主管在选型号上很有话语权]]. He knows <<competitor|Mazak>> from his last job. [[objection.delivery,risk.delivery|我们的<<product|刀架>>又晚到, he complained]].
        mixed 2026-07-02 [[sentiment.positive|Boss says we always help]], 他很放心我们. [[objection.price|但还是嫌<<product|保温板>>贵]]. [[intent.trial|Wants one sheet as sample]].
        mixed 2026-07-06 Met [[role.procurement|purchasing manager]] <<person|Ms Lai>>. 她[[objection.price|嫌<<product|纱窗>>太贵]] and [[intent.quote|wants a new quote]]. [[nextstep|I will send it by Thursday]].
        mixed 2026-07-09 客户说[[risk.churn,objection.competitor|可能换去<<competitor|德利宝>>]], [[competitor.praise|their price is good]]. [[sentiment.negative|对我们不满]] since the last breakdown. [[objection.budget|换新机又没钱]].
        mixed 2026-07-14 [[objection.delivery,risk.delivery|我们的<<product|变压器>>又晚到了]], said <<person|Mr Ravi>>. [[role.technical|Project engineer]] <<person|小谭>>一直打电话。[[risk.delivery|The second one may be late also]].
        mixed 2026-07-17 <<person|吕老板>>[[objection.need|现在有四台<<product|打包机>>, enough already]]. [[objection.timing|明年再说]]. Price is fine with him.
        mixed 2026-07-22 [[intent.buy|Ready to sign]], 他们要十六张<<product|病床>>. [[role.decider|院长<<person|Dr Mok>>拍板]]. [[nextstep|Contract下周一签]].
        mixed 2026-07-24 佢哋冇嫌貴, budget also approved. 今日只係送啲資料。The old overdue invoice is paid, 很爽快。
        mixed 2026-07-29 <<person|Mr Thomas>>说[[objection.trust|your company我没用过]], not sure. [[objection.competitor|He is leaning to <<competitor|DMG Mori>>]]. [[role.influencer|车间主任会影响决定]].
        mixed 2026-08-03 [[competitor.flaw|<<competitor|Novalift>>'s machine keeps breaking down]], 业主很不满. [[intent.demo|他想看我们的<<product|升降台>>demo]]. [[role.user|His lift operators]]也来看。
        mixed 2026-08-06 They [[objection.contract|want a shorter contract]], 一年就好。[[objection.authority|Head office还要批]]. <<person|倪小姐>> will tell us.
        mixed 2026-08-11 [[risk.payment|客户说这个月付不出]], business is slow. [[role.finance|CFO]] <<person|Mr Yip>>很坦白. [[nextstep|九月一号再去收]].
        mixed 2026-08-14 He has no time today, 站在门口讲两句。[[intent.callback,nextstep|Call back next Tuesday]]. [[role.finance|Finance manager]]不在。
        mixed 2026-08-19 [[intent.trial|想先试用一个月]], <<person|Ms Azlina>> said about the <<product|scrubber>>. 如果不好就还。[[role.influencer|Her supervisor trusts her choice]].
        mixed 2026-08-24 <<person|Mr Chiam>>[[competitor.praise|觉得<<competitor|Haas>>很好用]], very simple. He [[intent.none|is not interested in others]]. [[objection.timing|最快也要后年再说]].
        mixed 2026-08-27 The <<product|drill press>> we delivered in May is running well, 没有投诉。If they expand 会再买。Payment also no problem, 准时。
        mixed 2026-09-01 [[risk.delivery|Raw material is late，<<product|钢格板>>可能延期]]. [[role.procurement|Buyer]]<<person|彭小姐>>要新日期. [[nextstep|Give her the date by Friday]].
        mixed 2026-09-04 [[sentiment.positive|他们说我们的技术员很专业]]. [[intent.buy|Will place the order for <<product|spare blades>>]]. They don't find it expensive, 老板自己讲。
        mixed 2026-09-09 <<person|Mdm Rosnah>>说[[objection.budget|over budget already]], 今年不行. 她[[objection.price|要我们减价]]. [[objection.authority|Must ask head office]].
        mixed 2026-09-14 He mentioned [[competitor.flaw|<<competitor|MaxLift>>的<<product|电池>>只撑两小时]]. <<person|康经理>>管三个仓. [[objection.trust|But he doubts our <<product|battery>> too]].
        mixed 2026-09-17 [[risk.churn|They are not renewing with us]], <<person|Mr Lau>>早上发WhatsApp. [[role.finance|Their CFO]]会谈最后的账。
        mixed 2026-09-22 Our product manager <<person|Hannah>> did the talk. 客户问了很多, but no decision. 大家拍了照。
        mixed 2026-09-25 [[role.influencer|保养师傅<<person|阿财>>说了算一半]], boss always asks him. 他[[sentiment.positive|很喜欢我们的<<product|机油>>]]. We gave him a cap.
        mixed 2026-09-30 客户觉得[[objection.delivery|交期太长]], needs <<product|AHU>> by November. [[competitor.praise,objection.competitor|<<competitor|York>> can deliver in four weeks]]. [[role.decider|Decision maker is <<person|Datin Wong>>]].
        mixed 2026-10-05 <<person|龙姐>>在柜台, [[role.user|she uses the <<product|POS terminal>> all day]]. 她[[sentiment.negative|说我们的热线很难打通]]. Price she doesn't know, 不是她管。
        mixed 2026-10-08 老板说钱不是问题, the space is. [[intent.demo,nextstep|He wants a demo on 20 October]]. [[role.procurement|采购主管]]也会看。
        mixed 2026-10-13 [[objection.trust|他们怀疑我们能不能做好售后]], only one technician. [[role.technical|Facility manager]]<<person|谷先生>> asked twice. [[intent.none|So not interested now]], 他说。
        mixed 2026-10-16 [[competitor.flaw|The former supplier went bankrupt, 押金没还]]. <<person|Mr Hee>>很小心. [[objection.contract|不要付任何订金给我们]].
        mixed 2026-10-20 [[objection.authority|要等董事会批]], board meets in December. [[role.decider|董事长最后决定]]. [[objection.budget|现在也没有budget]].
        mixed 2026-10-23 They are happy with their new accountant, 说比以前的好。We only delivered the catalogue. 没谈价钱。
        mixed 2026-10-28 <<person|蒋工>>: [[competitor.praise|"<<competitor|Festo>>的<<product|气缸>>就是好"]]. 他[[objection.competitor|would stay with them]]. [[role.technical|Maintenance head]]也同意。
        mixed 2026-10-30 [[objection.timing|They are too busy before year end]], 等过年后。[[intent.callback,nextstep|让我们过年后打来]]. Our price was not the issue.
        mixed 2026-11-04 [[risk.delivery,objection.delivery|The <<product|fire doors>>还没到工地]], site manager complained. [[risk.churn|He will give phase two to others]]. 我明天去看。
        mixed 2026-11-09 [[role.influencer|顾问<<person|Ir Kumar>>推荐哪家，业主就用哪家]]. [[intent.quote,nextstep|Asked for a quote before 15 Nov]]. 顾问办公室在二十楼。
        mixed 2026-11-12 <<person|Mr Law>>嫌[[objection.price|贵过上次]]. He [[risk.churn|may stop buying the <<product|胶带>> from us]]. [[role.procurement|采购部主管]]也在。
        mixed 2026-11-17 客户[[intent.buy|决定买三台]] <<product|吸尘车>>. Old supplier was <<competitor|Karcher>>, 没说为什么换. [[nextstep|下单在星期五]].
        mixed 2026-11-20 [[risk.payment|<<person|Mr Siva>>欠我们五个月]], always promises. [[role.finance|Finance manager]]换了人. The delivery was never a problem, 货都收了。
        mixed 2026-11-25 [[objection.need|They said不需要<<product|净水机>>]], tap water is good. [[intent.none|没兴趣]]. [[objection.trust|Also doubts our quality]], 说没看过证书。
        mixed 2026-11-30 If late delivery again 他们会投诉, but this one was on time. 三月的问题已经解决。My boss was relieved.
        mixed 2026-12-03 <<person|Prof Tan>> thinks [[objection.trust|our clinical data不够]]. 他[[intent.trial|愿意试用<<product|内镜清洗机>>]]. [[intent.demo|Also wants a demo for his students]].
        mixed 2026-12-08 [[competitor.flaw|<<competitor|鑫源>>的货参差不齐]], said <<person|温老板>>. [[objection.competitor,competitor.praise|但他们便宜，他还是 prefers them]]. [[objection.contract|He wants no contract]], 月结就好。
        mixed 2026-12-11 [[sentiment.positive|She was very pleased with the training]], 上星期的。[[role.user|Twelve technicians]]都学会了. [[intent.callback,nextstep|她要我年底再联系]].
        mixed 2026-12-16 [[objection.budget|没预算]], he said, government cut. [[role.influencer|但<<person|Dr Lim>>的话很有分量]]. [[objection.timing|等下一个财年]].
        mixed 2027-01-05 A new road in front of the shop, 车很难停。They stock <<competitor|Nippon Paint>> and <<competitor|Jotun>>, 我们的没有。Boss not in.
        mixed 2027-01-08 [[risk.delivery|We might not make it by CNY]], <<person|Mr Boon>>的<<product|展示柜>>才做了一半. [[sentiment.negative|他已经发脾气]]. Carpenter is sick.
        mixed 2027-01-13 [[intent.demo|要求看<<product|发电机>>操作]], <<person|Mr Arif>> from the plantation. [[competitor.praise|He heard <<competitor|Cummins>>很省油]]. [[role.user|The field workers will run it]].
        mixed 2027-01-18 <<person|Ms Cheong>> [[role.decider|is the one who signs]]. 她[[objection.contract|不喜欢我们的付款条款]]. Price agreed already, 没有再谈。
        mixed 2027-01-21 [[risk.churn|We may lose them]], 新经理带来自己的供应商. New manager was with <<competitor|Otis>>. [[objection.competitor|他们已经拿了<<competitor|Otis>>的报价]].
        mixed 2027-01-26 [[competitor.flaw|<<competitor|Otis>>的维修很贵]], 业主委员会讲. [[intent.quote|They want our price for <<product|lift>>]]. Contract with them ends soon, 六月到期。
        mixed 2027-01-29 客户[[intent.none|不想再见销售]], he said not interested. His colleague is also in purchasing? 没问。[[risk.payment|他们还欠三月的货款]].
        mixed 2027-02-02 [[objection.price|Cheaper please, 老板一直讲]]. [[role.influencer|He listens to his foreman]]. 我们留了几张<<product|砂纸>>.
        mixed 2027-02-09 Customer's own delivery to their client was late, 他自己挨骂。[[objection.need|暂时不用新的<<product|堆高机>>]]. [[intent.quote|But wants prices for <<product|tyres>>]].
        mixed 2027-02-12 [[risk.payment|支票退票]], bank said insufficient. <<person|梅经理>>说会补. [[risk.churn|And he wants to end the contract]].
        mixed 2027-02-17 [[objection.authority|得问他太太]], she holds the money. [[intent.trial|要一小桶<<product|waterproof paint>>试试]]. [[competitor.flaw|<<competitor|Jotun>> is always out of stock]], 他讲。
        mixed 2027-02-22 他说[[competitor.praise|<<competitor|华信医疗>>给的培训很好]]. The <<product|ventilator>> is new there. [[objection.trust|不确定我们做不做得到一样的服务]].
        mixed 2027-02-25 [[objection.delivery|等不了八星期]], <<person|Mr Yeap>> told us. [[intent.buy|最后还是下了单, two <<product|mixers>>]]. [[sentiment.positive|他说我们的质量好]].
        mixed 2027-03-02 [[competitor.flaw|<<competitor|Weltron>>的说明书全是错的]], technician laughed. [[role.technical|QA lead]]<<person|Sharon>>给我看. [[intent.trial|Asked for a sample unit]], 她们正在做审核。
        mixed 2027-03-05 <<person|许董>>把公司交给女儿了. [[objection.need|Everything they have is enough]], 她说。The lead time is fine for her.
        mixed 2027-03-10 [[risk.delivery|船公司讲<<product|石材>>要晚十天]], customer doesn't know yet. 我的经理很紧张。[[nextstep|明天上午告诉客户]].
        mixed 2027-03-15 [[role.influencer|His wife's opinion matters most, 他自己讲]]. [[objection.trust|她怕我们公司没有保障]]. 她煮了汤给我们喝。
        mixed 2027-03-18 客户问了三次, and [[risk.delivery|this batch of <<product|护栏>>恐怕又赶不上]]. [[sentiment.negative|They are tired of us]]. [[intent.callback|Asked my boss to call him]], 亲自解释。
        mixed 2027-03-23 [[risk.churn|Last order, 他们讲]]. 因为[[competitor.praise,objection.competitor|<<competitor|联发建材>> is nearer and cheaper]]. <<person|Mr Ee>>对我们没有不满.
        mixed 2025-01-03 <<person|杜总>>刚从欧洲回来. He said [[objection.price|the <<product|pipe bender>> is too expensive]], [[objection.budget|预算不够]]. [[nextstep|周三再谈]].
        mixed 2025-01-10 The [[role.procurement|buyer]]说[[objection.delivery,risk.delivery|our <<product|screws>> 迟了八天]]. [[role.user|Assembly workers]]要等. 她没有骂人, price also fine.
        mixed 2025-01-16 [[competitor.flaw|<<competitor|金泰机电>>老是缺零件]], <<person|Mr Raymond>> told me. [[intent.quote|他想要我们报价]]. [[objection.authority|Still must ask his boss]].
        mixed 2025-01-23 他们用<<product|离心机>>, [[sentiment.positive|very happy with it]]. [[intent.buy|要加一台]]. [[role.decider|Lab director makes the decision]].
        mixed 2025-02-04 公司新年团拜, our director gave a speech. 客户没嫌什么, only shook hands. Lion dance很吵。
        mixed 2025-02-11 <<person|Ms Ho>>: [[risk.churn,objection.competitor|"我们会换<<competitor|Siemens>>"]]. [[competitor.praise|They give better support]]. Our account manager谈了一个小时。
        mixed 2025-02-14 [[objection.trust|老板怀疑<<product|LED灯>>的质量]], 因为太便宜. [[intent.trial|But he wants to try ten pieces]]. 店在工业区。
        mixed 2025-02-19 [[intent.none|Not interested]], [[objection.need|他们已经在用自己的<<product|吊机>>, no need]]. [[objection.budget|也没有钱换]].
        mixed 2025-02-24 <<person|Dr Ramesh>> wants [[intent.demo|a demo of the <<product|dental chair>>]]. [[nextstep|定在三月三号]]. [[role.user|诊所助理]]要学。
        mixed 2025-02-27 [[risk.payment|Still has not paid for January]], 客户说生意差. [[role.finance|Finance manager]] <<person|陆小姐>>讲月底。货早就送到, no late delivery.
        mixed 2025-03-05 客户说[[objection.contract|年约太长，他要半年]]. [[role.influencer|The QS has a big say]]. [[intent.quote|Wants price for <<product|scaffold boards>>]].
        mixed 2025-03-10 [[objection.timing|等下半年]], <<person|Mr Cheng>>说. The late delivery last year is forgotten, 没再提。[[intent.callback|他让我到时打给他]].
        mixed 2025-03-14 [[risk.delivery|油漆厂停工，our <<product|primer>> will be late]]. [[risk.churn|They may drop us]]. <<person|阿明>>管工地, [[sentiment.negative|he is not happy with us]].
        mixed 2025-03-18 If the price is right 他就买, 他没说多少. I suspect there is no budget. Office很安静。
        mixed 2025-03-21 <<person|阮经理>>[[competitor.praise|说<<competitor|Knauf>>的<<product|天花板>>很平]], workers like it. [[objection.competitor|他会继续用]]. Our sample of <<product|石膏板>> is still there.
        mixed 2025-03-26 [[role.influencer|工程顾问的意见很重要]], he said. [[objection.price,objection.competitor|他们觉得我们的<<product|VFD>>贵过<<competitor|ABB>>]]. [[objection.trust|Not sure about our service too]].
        mixed 2025-04-01 客户对我们的竞争对手没评价, he only knows <<competitor|Hilti>>. Our previous order was in 2022. 咖啡不错。
        mixed 2025-04-04 [[intent.buy|They decided to take all five <<product|输送带>>]], great. 价格没再砍. [[role.procurement|Procurement manager]] <<person|欧先生>> [[nextstep|明天发PO]].
        mixed 2025-04-09 <<person|Mr Gopal>> has [[objection.trust|doubts about our warranty service]]. [[sentiment.negative|他说我们回复太慢]]. [[role.technical|Works engineer]] <<person|Ali>>也在。
        mixed 2025-04-15 [[risk.churn|他们准备不再订货]], [[objection.price|嫌我们的<<product|砂浆>>太贵]]. [[sentiment.negative|Not happy with our driver also]].
        mixed 2025-04-22 There is no risk of late payment, 他们是上市公司. Price fine too. 只是新手采购很慢。
        mixed 2025-04-25 [[risk.delivery,objection.delivery|The <<product|MRI coil>>延期了]], hospital complains. [[sentiment.negative|院方很失望]]. [[nextstep|Meeting next Tuesday with our boss]].
        mixed 2025-04-30 [[role.decider|总经理<<person|Mr Ganesan>>决定一切]]. 他[[intent.none|said no thanks, 没兴趣]]. [[objection.trust|不放心我们的品牌]].
        mixed 2025-05-07 [[competitor.flaw|<<competitor|宏峰>>的机器半年就坏]], <<person|Mrs Goh>> complained. [[role.influencer|Her foreman decides what is good]]. [[intent.demo|Wants to see our <<product|slicer>>]], 越快越好。
        mixed 2025-05-12 客户没钱? 不是, budget is there. [[objection.authority|只是要新加坡总部批]]. [[objection.timing|最快九月]].
        mixed 2025-05-16 <<person|林师傅>>天天用[[role.user|he operates the <<product|press brake>>]]. [[sentiment.positive|他夸我们的机器很准]]. [[role.technical|Workshop engineer]]说最好再教一次。
        mixed 2025-05-21 [[intent.trial|Wants to try our <<product|伤口敷料>>]]. [[competitor.praise|虽然<<competitor|3M>>他用得很好]]. [[role.influencer|感染科<<person|Dr Fu>>说好才会买]].
        mixed 2025-05-26 Met a trader in Yiu Tong, 佢話[[objection.need|自己有貨, no need now]]. [[intent.callback,nextstep|Call him again in two weeks]]. 佢個仔係<<person|Jacky>>.
        mixed 2025-05-30 [[objection.trust|他们担心我们公司太小]]. He mentioned the shutdown in 2021. [[objection.competitor|Prefers <<competitor|Pacific Bolt>>]] for that.
        mixed 2025-06-04 [[risk.payment|客户要拖到年底才付]], cash is stuck in a project. [[role.finance|会计主任]]<<person|Mr Koh>> was sorry. 我跟老板汇报了。
        mixed 2025-06-09 Our new sales manager is called <<person|Frank>>. 他第一次来见客户. The customer did not talk about price, 只是说笑。
        mixed 2025-06-12 [[intent.quote,nextstep|Asked for quote by 20 June]], <<product|钢板>>一百张. [[competitor.praise,objection.competitor|<<competitor|鑫源>>便宜两成]], he said. [[role.procurement|采购]]<<person|Ms Lin>>给我看单。
        mixed 2025-06-17 <<person|Mr Ng>> is [[role.technical|head of maintenance]], 负责三个厂. [[objection.price|他嫌<<product|备用泵>>贵]]. [[intent.trial|要求先试一个月]].
        mixed 2025-06-20 [[risk.delivery|我们生产线塞单，<<person|Mr Sam>>的<<product|货架>>月底出不来]]. [[risk.churn|He says he will cancel and go elsewhere]]. 我很担心。
        mixed 2025-06-25 [[competitor.flaw|<<competitor|Sinotek>> never picks up the phone]], 老板娘讲. [[intent.demo|想看我们的<<product|称重系统>>demo]]. [[objection.need|但是出口那边已经有，不需要]].
        mixed 2025-06-30 The contract ends in August, 客户说会照旧. No late delivery this year. 一切正常。
        mixed 2025-07-03 [[objection.contract|他要保修三年]], we give one. <<person|谭主任>>[[role.influencer|在委员会里最有影响力]]. Budget没有问题, they told us.
        mixed 2025-07-08 他说[[objection.timing|not this year]], [[objection.budget|budget used up]]. [[role.finance|CFO]]这样决定。
        mixed 2025-07-11 [[objection.delivery,objection.competitor|嫌我们的交期比<<competitor|Daikin>>长]], <<person|Ms Sylvia>> said. [[intent.callback|她让我有了现货再打给她]]. [[risk.delivery|Our July batch may slip again]].
        mixed 2025-07-15 [[risk.churn,objection.competitor|They are testing <<competitor|Tekmark>>, 想离开我们]]. [[sentiment.negative|They say our response is slow]].
        mixed 2025-07-18 [[intent.buy|Take it, 他点头说买了]], one <<product|steam boiler>>. [[role.finance|CFO]] <<person|Ms Tiong>>要分期. [[objection.contract|对订金有意见]].
        mixed 2025-07-23 客户问[[intent.quote|多少钱 for a <<product|CCTV system>>]]. [[role.procurement|Purchasing exec]] <<person|Mr Hadi>>会比较. [[risk.payment|他以前的账还没还清]].
        mixed 2025-07-28 The school bus was late, 孩子没上课, <<person|Mr Soon>>很烦. 我们没谈生意. If budget is ok 九月再见。
        mixed 2025-07-31 [[objection.trust|He thinks our <<product|hose>> 质量不行]]. [[competitor.praise,objection.competitor|<<competitor|Parker>>更让他放心]]. [[role.decider|GM decides]], 300 bar以上。
        mixed 2025-08-05 [[role.influencer|他弟弟懂机器，老板都听他的]]. [[intent.trial|Asked to borrow a <<product|die grinder>>]]. [[intent.callback|他请我过几天打给他]].
        mixed 2025-08-08 [[risk.delivery|Flood at our factory, <<product|磁砖胶>>全部延后]]. We told <<person|Ms Wati>>. [[objection.delivery|她说这样不能接受]].
        mixed 2025-08-13 <<person|何医生>>说[[role.decider|he alone decides]], 没有别人. [[objection.need|旧的<<product|ECG>>很好用]]. [[intent.none|So not interested]].
        mixed 2025-08-18 [[competitor.flaw|<<competitor|Medicore>>的价格每年都涨]], they are tired. [[intent.buy|Decided to order <<product|catheters>> from us]], 下个月起. [[objection.competitor|也在看<<competitor|康瑞达>>]].
        mixed 2025-08-22 我们自己的采购经理<<person|Wendy>>来看货, she liked the site. 客户只问了停车. 没有下单的事。
        mixed 2025-08-27 <<person|Mr Chan>>[[risk.payment|owes us two invoices]]. [[risk.churn|听说他要停止合作]]. [[intent.none|Not interested in new items]].
        mixed 2025-09-01 [[objection.authority|Needs approval from the owner in Taiwan]]. [[competitor.praise|他觉得<<competitor|Omron>>不错]]. [[competitor.flaw|But <<competitor|Omron>>的保养太贵]].
        mixed 2025-09-05 客户[[intent.demo|wants to see it run with his own material]], next visit. [[role.technical|R&D manager]] <<person|沈博士>>提的. [[nextstep|九月十六号再去]].
        mixed 2025-09-10 [[objection.trust|"你们会不会一年就关门？" he asked]]. [[role.user|Cashier]]用我们的<<product|barcode scanner>>. They have not complained, 很少坏。
        mixed 2025-09-15 <<person|Ms Pang>>说[[sentiment.positive|上次的安装很顺利，谢谢我们]]. Next order? 她没讲. Price was never an issue.
        mixed 2025-09-18 [[risk.delivery|Truck drivers on strike, 明天送不到<<product|氧气瓶>>]]. Hospital stock够三天。 [[risk.churn,objection.competitor|院方可能找<<competitor|Linde>>]].
        mixed 2025-09-23 [[role.influencer|Safety officer <<person|阿勇>>可以推动这件事]], management follows him. [[objection.price|他说<<product|安全带>>还是贵]]. [[competitor.flaw|现在的供应商<<competitor|Kingsway Tools>>更糟, always wrong size]].
        mixed 2025-09-26 客户[[competitor.flaw|抱怨<<competitor|Novalift>>的按钮常失灵]]. I took photos. [[objection.budget|今年没预算换]], 他说。
        mixed 2025-10-01 [[objection.authority|Must go through the tender board]], <<person|Puan Salmah>>说. [[objection.timing|结果要等明年]]. [[objection.contract|付款条件太严, she said]].
        mixed 2025-10-07 [[objection.competitor|他也约了<<competitor|Kaeser>>]] to quote. [[competitor.praise|他说<<competitor|Kaeser>>省电]]. We sold him one <<product|compressor>> in 2015.
        mixed 2025-10-10 The old <<product|dryer>> was from <<competitor|Ingersoll Rand>>, 2010年买的. It still runs. 我们看了机房.
        mixed 2026-01-02 Saw <<person|贾总>> after lunch. 他说[[objection.competitor,competitor.praise|<<competitor|三一>>的价格更便宜]], [[objection.price|wants us to cut 5%]]. [[nextstep|星期四给他答复]].
        mixed 2026-01-07 [[objection.delivery,risk.delivery|Late again, 第二批<<product|管夹>>还没到]]. <<person|Mr Kumar>>[[sentiment.negative|很不满意我们]]. [[role.procurement|Purchasing officer]]也抱怨文件太多.
        mixed 2026-01-12 [[role.decider|拍板的是老板娘<<person|Mdm Yeo>>]]. She [[objection.trust|is not sure about our brand]]. 他们的price没谈.
        mixed 2026-01-14 The clinic [[intent.trial|想试用<<product|雾化器>>两个星期]], free of charge. [[role.user|护士们每天用]]. [[objection.timing|Decision only after June]].
        mixed 2026-01-19 他没嫌贵, price is good he said. Delivery on time too. 今天就是聊聊他的孙子。
        mixed 2026-01-22 Met <<person|雷经理>>, [[role.technical|engineering manager]]. 他[[competitor.flaw|说<<competitor|Atlas Copco>>的服务越来越慢]]. [[intent.quote|要我们报<<product|空压机>>的价]].
        mixed 2026-01-27 [[risk.churn|They may not renew in June]], <<person|Ms Bee>>说. 原因是[[objection.price|our maintenance fee太高]]. [[role.finance|Finance director]]也在算。
        mixed 2026-02-04 客户[[intent.none|not interested]], [[objection.need|现有的<<product|抽风机>>还很好]]. [[sentiment.negative|Annoyed by our calls]].
        mixed 2026-02-09 [[intent.buy|Order confirmed: 两千支<<product|安全帽>>]]. [[nextstep|二月二十日送]]. <<person|Mr Chew>> paid the old bills last year.
        mixed 2026-02-13 [[objection.budget|没钱, budget is finished]], <<person|彭院长>>讲. [[intent.callback,nextstep|Call him in the second week of March]]. [[intent.trial|但是愿意先试<<product|制氧机>>]].
        mixed 2026-02-25 [[role.influencer|总务的话老板很听]], her name is <<person|Ms Yuen>>. [[sentiment.positive|她说我们服务好]]. [[objection.timing|Order要等明年]], she said.
        mixed 2026-03-02 他[[objection.contract|要改付款条款]], 30% deposit too much for him. [[objection.authority|Also has to ask the headquarters in Seoul]]. [[role.decider|韩国社长拍板]].
        mixed 2026-03-04 [[risk.payment|上季的货款还欠着]], <<person|Mr Sundram>> says next month. [[role.finance|会计经理]]不接电话. Our CFO is pressing me.
        mixed 2026-03-09 The factory gate was closed, 没人。Guard says they switched to four days a week. I guess they have no budget, 猜的。
        mixed 2026-03-11 [[intent.demo,nextstep|想下周四看<<product|激光打标机>>演示]]. <<person|Mr Lok>> will bring parts. [[competitor.praise|他说<<competitor|Trumpf>>的光束最好]].
        mixed 2026-03-16 客户说[[objection.trust|你们的技术支援够不够？I'm worried]]. [[role.technical|IT lead]] <<person|Kelly>>问了很多. [[nextstep|We will send the engineer on Tuesday]].
        mixed 2026-03-19 [[competitor.flaw|<<competitor|联发建材>>送的<<product|水泥>>少了十包]], he said. [[intent.buy|这次向我们订]], 200 bags. [[objection.trust|But still worried about our quality]].
        mixed 2026-03-24 [[role.influencer|老师傅<<person|阿伯>>喜欢什么就买什么]]. 他[[competitor.praise,objection.competitor|觉得<<competitor|Makita>> better than ours]]. [[intent.none|So not interested]], 两支<<product|电钻>>带回来了.
        mixed 2026-03-30 If our lead time is too long 她会找别人, 但这次四周刚好。The budget is ok. Nice lady.
        mixed 2026-04-01 [[risk.delivery|我们可能赶不上四月底的日期]], <<product|lift doors>> are stuck at the port. <<person|Mr Eng>>很紧张. [[risk.churn|He talks about stopping the contract]].
        mixed 2026-04-07 <<person|Ms Devi>> [[role.procurement|is in charge of purchasing]]. 她[[objection.competitor|在跟<<competitor|B. Braun>>谈]]. [[objection.timing|Not urgent now]], 明年再定.
        mixed 2026-04-10 今天老板[[sentiment.positive|praised our driver and team]]. [[intent.callback,nextstep|他让我月底再打来]]. His stock is low, 剩两箱。
        mixed 2026-04-14 [[objection.need|他觉得不需要<<product|自动焊机>>]], labour is enough. [[intent.none|No, 没兴趣]]. [[role.user|Welders]]在午睡。
        mixed 2026-04-17 Visited our own distributor in Ipoh, 他们的仓库很乱。He says business is slow. 我们讲了一些新产品。
        mixed 2026-04-21 [[competitor.flaw|<<competitor|Proflow>>的售后没人回电]], <<person|蔡小姐>> said. [[objection.trust|但她也怕我们一样]]. [[intent.demo|She asked for a demo]].
        mixed 2026-04-24 [[objection.delivery|嫌<<product|水塔>>要等十二周]], <<person|Mr Boey>>说. 价格没问题, he needs it in May. [[risk.churn,objection.competitor|Might give it to <<competitor|BuildPro>>]].
        mixed 2026-04-29 [[risk.payment|院方付款要拖]], new finance system. [[role.finance|Accounts head]]<<person|Mr Tham>>解释了. 二月的钱早收了.
        mixed 2026-05-04 [[intent.quote,nextstep|Please quote by Friday]], 他要<<product|防火板>>三百片. [[objection.price|说上次太贵]]. [[role.influencer|Fire consultant's advice is what counts]].
        mixed 2026-05-08 The delivery complaint from April is closed. 他不考虑换供应商. We had a nice dinner.
        mixed 2026-05-12 [[objection.authority|要拿到校长批准]], <<person|Mr Lum>> says. [[objection.budget|学校的预算也不够]]. [[intent.trial|Wants a trial of the <<product|3D printer>> first]].
        mixed 2026-05-15 [[role.influencer|护理部主任的推荐很重要]]. 她[[competitor.praise|说<<competitor|Hillrom>>的<<product|床>>做得好]]. [[objection.trust|Not sure ours is strong enough]].
        mixed 2026-05-20 [[risk.delivery|<<product|Tower crane>>零件还没装船]], I will tell them. <<person|Mr Gill>>[[sentiment.negative|已经骂我们两次]]. 他们五月底要吊装。
        mixed 2026-05-25 Customer [[intent.buy|选了我们的<<product|货叉>>, signed today]]. [[role.procurement|采购经理]]<<person|席小姐>>拿了合同。 [[sentiment.positive|She likes our patience]].
        mixed 2026-05-28 Our company moved to the new office, 大家很高兴. But <<person|Mr Pua>> rang: [[objection.competitor,competitor.praise|<<competitor|Sika>>给的价更低]]. [[risk.delivery|And our <<product|sealant>> may be late]].
        mixed 2026-06-01 <<person|Mr Haris>>说[[objection.contract|合约要加一条退货]]. [[role.decider|GM <<person|Mr Roslan>> approves finally]]. 合同三年, nobody talks about leaving.
        mixed 2026-06-04 [[competitor.flaw|<<competitor|EastBridge>>卖假货]], 他告诉我. [[intent.quote|Wants our price for <<product|bearing>>]]. [[role.technical|Maintenance manager]]<<person|鲁先生>>会看型号。
        mixed 2026-06-09 [[risk.churn|他说再迟一次就走]], because [[objection.delivery,risk.delivery|our <<product|chain>> was late in May]]. [[sentiment.negative|很生气我们没通知]].
        mixed 2026-06-12 [[risk.payment|Only half paid, 另一半没有日期]]. <<person|康先生>> is honest. [[objection.budget|他说没有现金]].
        mixed 2026-06-17 [[role.user|Warehouse packers]]<<person|小红>>和她的队伍在用<<product|缠膜机>>. [[sentiment.positive|They love our machine]]. 价格和交期都没提.
        mixed 2026-06-22 [[objection.timing|等下一季再看]], they are moving. [[objection.need|现在旧<<product|货架>>够用]]. [[intent.callback|Asked us to call in autumn]].
        mixed 2026-06-25 Boss says <<competitor|Yizumi>> called him last week. 他没有说要买。 Price not discussed.
        mixed 2026-06-30 <<person|Dr Kwan>>[[intent.demo|想看手术室的<<product|吊塔>>demo]]. [[role.influencer|麻醉科<<person|Dr Song>>可以说服院长]]. Old one is from <<competitor|Dräger>>.
        mixed 2026-07-03 [[risk.delivery|The <<product|boiler>> 报关出错，周五到不了]]. <<person|Mr Soh>>[[objection.delivery|不接受再迟]]. [[nextstep|周一报告进度]].
        mixed 2026-07-07 [[objection.trust|他们查到我们去年亏损，不放心]], finance check. [[competitor.praise|<<competitor|Schneider>>是老牌子, stable]]. [[objection.authority|要风控部批准]].
        mixed 2026-07-10 [[intent.none|店主说没兴趣]], but he has a nice cat. [[objection.price|First he asked the price and said太贵]]. His cousin switched to solar, 说很省。
        mixed 2026-07-15 [[risk.churn|合同被别家抢，他们八月转走]], I heard it from <<person|Ben>>. [[objection.competitor|<<competitor|宝力机械>>已经签了]]. I am sad.
        mixed 2026-07-20 [[competitor.flaw|现任供应商三个月不送<<product|手套>>]], very bad. [[intent.trial|Wants two boxes to try]]. [[objection.contract|不签年约, she said]].
        mixed 2026-07-24 He has no complaint, the price is fine, 交期也好. We only changed the contact person. 以后找<<person|小林>>.
        mixed 2026-07-29 [[role.influencer|设计公司指定牌子，业主都跟]]. <<person|Ms Ada>> is the designer. [[objection.contract|业主要我们押10%]].
        mixed 2026-08-03 [[intent.buy|OK lah, 下单吧]], <<person|Mr Ganesh>>讲. 三台<<product|cutter>>. [[nextstep|Deposit on Monday]].
        mixed 2026-08-06 [[intent.demo|业主要看<<product|玻璃门>>demo]], after office hours. [[role.decider|太太决定颜色, she decides]]. [[objection.budget|但装修钱超支了]].
        mixed 2026-08-11 <<person|Mr Nair>>[[objection.trust|怀疑我们的<<product|UPS>>撑不了一小时]]. [[risk.churn|Might not buy from us again]]. [[competitor.flaw|<<competitor|APC>>的<<product|电池>>他也嫌差]].
        mixed 2026-08-14 [[risk.payment|法院来过，可能付不了我们]], <<person|May>> from their office said. [[risk.churn|They stop all orders from us]]. 我们先不送货。
        mixed 2026-08-19 [[objection.authority|Needs sign off from the CFO]], he told me. [[role.finance|CFO]] <<person|Ms Rita>>很忙. 我们等消息.
        mixed 2026-08-24 [[role.technical|R&D head]]<<person|顾先生>> compares: [[objection.competitor|also asked <<competitor|Keyence>>]]. [[competitor.praise|他说<<competitor|Keyence>>的demo做得很好]]. He is not the decision maker, 他自己说。
        mixed 2026-08-28 <<person|Mr Saw>>的船期延误, that is their export, not ours. 他自己的客户在骂. [[intent.callback|Asked me to ring him after]].
        mixed 2026-09-02 [[risk.delivery|Our <<product|flooring>>差两天才到, store opens Saturday]]. Manager很急. [[role.user|The shop staff]]已经在搬家具.
        mixed 2026-09-07 They will renew with us, 没有变化. Last year's price increase is accepted. 我们请他吃月饼。
        mixed 2026-09-10 [[competitor.flaw|<<competitor|德利宝>>的保修期太短]], he said. [[objection.need|但是现在<<product|洗衣机>>没坏，不用换]]. [[role.influencer|Housekeeping manager的意见管用]].
        mixed 2026-09-15 [[intent.quote|想拿<<product|冷库门>>报价]]. <<person|陶先生>>是[[role.procurement|buyer for the hotel group]]. [[sentiment.positive|He trusts us more than others]].
        """
}
