extension NoteTexts {
    static let bilingualReports = """
        mixed 2025-03-04 上午雨大，到 Haldane Optics 晚了二十分钟。[[role.procurement|采购经理]]<<person|Grace>>翻了翻 quotation，[[objection.price|说 price 比去年高了不少]]，[[nextstep|周四我把 revised version 发过去]]。
        mixed 2026-07-14 Visited the Wuxi plant，他们正在搬 line 3，到处是木箱和叉车。站着聊了五分钟就走了，没谈 business。
        mixed 2025-11-20 <<person|Dr. Feng>>上个月用了我们的<<product|LC-40液相色谱仪>>，[[sentiment.positive|说 baseline 很稳，用着放心]]。[[intent.quote|让我们报一台带<<product|autosampler>>的价]]。
        mixed 2027-01-18 会议室冷得要命，大家都穿着外套开 meeting。[[objection.budget|今年这块 budget 还没批下来]]，<<person|郭主任>>[[intent.callback,nextstep|让我三月第一周再来一趟]]。
        mixed 2025-06-09 Their <<product|PLC>> is still the old <<competitor|Omron>> one，坏了两次了。<<person|Kevin>>[[competitor.flaw|抱怨 Omron 的 service 打电话没人接]]，[[intent.demo|想看我们的 live demo]]。
        mixed 2026-02-26 <<person|Mrs Ang>> was friendly, 先聊了小孩上学。谈到正题，她讲[[objection.authority|这个金额要 Singapore HQ 签字才行]]，她自己只能 recommend，[[role.decider|最后是 VP <<person|Hendrik>>拍板]]。
        mixed 2025-09-15 去了太仓那家做 seat frame 的厂，新来的<<person|许工>>带我走了 line。[[objection.need|他说现在的<<product|torque tool>>够用了，no need to change]]。[[objection.timing|Maybe next fiscal year，现在真排不上]]。
        mixed 2027-04-22 客户 warehouse 在装新货架，我等了半小时。价格他没有 complain，付款条件也照旧，就是闲聊，顺手把新 catalogue 留下了。
        mixed 2026-10-13 <<person|Jason>>直接问："who else uses it in China?" [[objection.trust|他担心我们在国内 reference 太少]]。[[nextstep|下周一发两个 case study 给他]]。
        mixed 2025-08-09 [[intent.buy|<<product|shrink film>>他们决定订了，200 rolls]]，PO number 今天下午就给了。门口停车要 50 块，记得报销。
        mixed 2026-05-29 对方[[objection.contract|不接受 30% prepayment]]，要 net 90。我说要问 legal。[[risk.payment|他们对谁都一拖半年，我看收款有风险]]。中午在他们 canteen 吃的，红烧肉不错。
        mixed 2025-12-02 <<product|X-ray detector>>的 quote 他们看过了，[[objection.competitor|更倾向 <<competitor|Varex>>]]，[[competitor.praise|说人家 image quality 更好]]。这事[[role.influencer|放射科<<person|季主任>>的意见很关键]]。
        mixed 2027-06-08 [[role.finance|财务总监]]<<person|Helen>>today joined for the first time. 她问了 depreciation 怎么算，五年还是八年，我把 Excel 给她看了。
        mixed 2025-04-16 Freight 这块一直是<<competitor|DSV>>在做。<<person|老谭>>说[[objection.delivery|你们旺季舱位不够，he doesn't trust our capacity]]，举了去年双十一的例子。[[objection.price|Rate 他也不满意，每柜要我们少 80 美金]]。
        mixed 2026-08-19 <<person|Vivian>>不太高兴，[[sentiment.negative|说我们的 hotline 每次都是机器人，太烦]]。[[nextstep|明天让 service lead 给她打电话]]。
        mixed 2025-07-28 They like the idea, 但是[[objection.timing|今年先搬 plant，其它项目都往后排]]。窗外在修地铁，吵得听不清。
        mixed 2026-12-10 [[intent.trial|想先拿两瓶<<product|PU adhesive>>试试]]，<<person|孙工>>，[[role.technical|工艺工程师]]，要自己做 peel test。他们 lab 刚换了空调。
        mixed 2027-03-05 坐高铁到常州，客户临时 cancel，说 audit 来了。在前台留了名片和 sample brochure 就回了。
        mixed 2025-10-25 Final decision 归<<person|Mr Okada>>，[[role.decider|他点头才能下 PO]]。今天他在 Nagoya，没见着。
        mixed 2026-03-17 [[risk.payment|上季度的 invoice 还有两张没付]]，问 AP 只说 "in process"。[[role.finance|Finance controller]]<<person|Cindy>>人倒是客气，还给我倒了咖啡。
        mixed 2025-05-21 医院那边<<person|蒋老师>>是护士，[[role.user|infusion 这块天天是她在操作]]，她[[sentiment.positive|觉得新的<<product|infusion pump>>按键很顺手]]。科室今天特别忙，走廊加了床。
        mixed 2027-08-11 <<person|Ryan>>一进门就讲[[objection.price|"too expensive for us"]]，[[objection.competitor|拿<<competitor|Inovance>>的 offer 给我看]]。我们的<<product|servo drive>>其实功率大一档。
        mixed 2025-02-13 刚过完年，厂里人还没到齐，only half the lines running. <<person|彭总>>请我喝茶，讲他儿子去 Melbourne 读书的事。
        mixed 2026-06-25 [[risk.delivery|我们那批<<product|MOSFET>>卡在 customs，下周一恐怕到不了]]。<<person|Tony>>还不知道，[[nextstep|明早我先打电话告诉他]]。
        mixed 2025-09-30 [[risk.churn|<<person|施总>>说 contract 年底到期，可能不 renew 了]]。理由没细讲。外面开始刮风，赶紧去下一家。
        mixed 2027-02-02 客户刚搬进新 office，还有油漆味。<<person|Angela>> said clearly [[intent.none|"not interested, please don't send more emails"]]。
        mixed 2026-04-07 [[objection.authority|<<product|CRM>>那块<<person|Leo>>说了不算]]，不过[[role.influencer|老板选 vendor 都先听 Leo 的意见]]。他想知道能不能接 WeChat，我说可以。
        mixed 2025-11-11 赶上双十一，他们的 picking area 像打仗。<<person|宋经理>>[[intent.callback|让我忙完这阵再打电话]]，没说具体日子。
        mixed 2026-09-02 <<person|Dr. Shen>>比较过了，[[competitor.praise|说<<competitor|Waters>>的<<product|chromatography software>>更好用]]，不过我们的<<product|column oven>>他没意见。[[nextstep|九号我们带 application engineer 去给他做 training]]。
        mixed 2027-05-13 [[role.technical|IT manager]]<<person|Simon>>问 data 存在哪里，server 是不是 in China。I explained the Ningxia region and he nodded. 没有别的 question。
        mixed 2025-03-27 我问是不是嫌贵，她说 price is fine，budget 也有。就是在等 fire inspection 通过，车间还不能开。
        mixed 2026-11-16 <<person|Ms Tsui>>，[[role.procurement|senior buyer]]，[[objection.price|希望我们再 5% off]]。[[nextstep|周三前我要给她答复]]。她们楼下新开了 Manner，排队很长。
        mixed 2025-07-03 <<product|vacuum pump>>的事，对方[[objection.budget|说 capex 冻结了，一分钱都不让花]]，[[intent.quote|但还是要一份 quote 做明年的 plan]]。工厂门口的树被台风吹倒了。
        mixed 2027-07-20 [[objection.delivery|去年那次晚到两周他们还记着，问今年能不能 on time]]。我解释已经有 Shanghai hub，<<person|Eric>>，[[role.procurement|sourcing lead]]，没说话。
        mixed 2026-01-24 Consulting proposal 讲了一个小时。<<person|韩总>>说[[objection.need|内部已经有 lean team 在做，不需要外面的人]]，[[objection.trust|还质疑我们没做过 chemical 行业]]。茶倒是好茶。
        mixed 2025-12-18 他们[[intent.quote,nextstep|要我 22 号前把<<product|corrugated box>>的 written quotation 发过去]]，三种尺寸，每种 5,000 pcs。
        mixed 2026-08-03 上次的 leakage 已经修好，<<person|Frank>>说 no more issue。今天只是 sign 一下 service report，十分钟搞定。
        mixed 2025-06-30 <<person|Bella>>，[[role.finance|CFO]]，[[objection.contract|对 penalty clause 有意见，要求删掉]]。他们 legal 在 Hong Kong，回复很慢。
        mixed 2027-09-14 厂区在做 5S，地上重新画了线。[[role.user|开机的 operator <<person|小邱>>]]试了<<product|cobot>>，[[sentiment.positive|连说 "nice nice"]]，[[intent.demo|还想让我们给夜班也演示一遍]]。
        mixed 2026-05-08 <<competitor|Kingdee>>的<<product|payroll module>>[[competitor.flaw|老是算错加班费，HR 都骂]]。<<person|Nancy>>[[intent.demo|asked to see ours on a screen]]，[[nextstep|demo 定在 15 号下午]]。
        mixed 2025-10-09 [[intent.buy|<<person|邹总>>当场拍桌子说"就你们了"，order 两台<<product|label printer>>]]。节后第一天就有好消息。
        mixed 2026-12-29 年底大家都在盘点，没人有空。<<person|Peter>>说[[objection.timing|项目等明年 Q2 再启动]]，现在先不看。[[objection.price|还补一句 "the price has to come down"]]。
        mixed 2027-03-23 [[objection.trust|他怕我们 local team 只有三个人，坏了没人修]]。I told him about the Suzhou service center, 他还是摇头，[[objection.competitor|想选人多的<<competitor|Bosch Rexroth>>]]。
        mixed 2025-05-06 <<person|田厂长>>带着看了 paint shop，味道很重。他太太刚退休，准备去 Yunnan 住一阵。下一个 model 要到 2027 才 SOP。
        mixed 2026-09-21 [[risk.churn|<<person|Mandy>>透露 HQ 在让她们找 second source，我们的份额可能全没]]。她说得很小声。食堂今天有大闸蟹。
        mixed 2025-08-22 [[role.decider|<<person|崔总>>一个人 sign off，不用走委员会]]。他问了<<product|flow meter>>的 accuracy，我给了 datasheet，[[intent.buy|看完就让秘书开 PO，先要 12 个]]。
        mixed 2027-01-07 [[sentiment.negative|<<person|Steven>>说我们三封 email 都没回，很 unprofessional]]，[[risk.churn|再有一次就 switch vendor]]。道歉了。[[nextstep|本周五上门跟他老板解释]]。
        mixed 2026-06-11 他们的 customer 是几家 EV OEM，最近都在 push 降价，payment 拖得也厉害。<<person|佟总>>说跟我们没关系，照常付。
        mixed 2025-04-27 [[risk.payment|听<<person|阿May>>讲 cash flow 很紧，工资都晚发了]]，我觉得 credit limit 要看一下。[[objection.budget|新的<<product|barcode scanner>>也没钱买]]。五一前路上堵死。
        mixed 2027-10-19 <<person|Prof. Luo>>要发 paper，急。[[intent.trial|asked for a two-week trial of the <<product|spectrometer>>]]，[[nextstep|we ship it on Monday]]。
        mixed 2026-02-04 [[risk.delivery|<<product|wafer carrier>>那边工厂停电，二月底交货我看悬]]。<<person|Olivia>>今天不在，跟她 assistant 坐了坐。
        mixed 2025-09-08 说实话没什么进展。[[objection.authority|<<person|龚主任>>说要院里 committee 讨论，他定不了]]。[[objection.need|他自己觉得老的<<product|ultrasound probe>>还能撑]]。Next meeting date 也不知道。
        mixed 2026-10-27 <<person|Mr Patel>> speaks good Mandarin. 他说[[competitor.flaw|之前的 forwarder 老丢单子，tracking 也不准]]。[[sentiment.negative|对我们也有怨言，嫌 sales 一年换三个]]。三号仓明年要扩建。
        mixed 2027-06-30 [[intent.none|<<product|cloud backup>>他们不考虑，说 policy 不让上 public cloud]]。[[role.technical|IT infrastructure 负责人]]<<person|Iris>>倒是把我介绍给隔壁 BU。
        mixed 2025-01-15 [[role.influencer|<<person|白老师>>在科里说话很有分量，选 brand 主任都问她]]，[[role.user|她自己也天天上手用]]。今天她出门诊，我只在走廊打了招呼。
        mixed 2026-07-31 对方说[[competitor.praise|<<competitor|Cognex>>的<<product|vision tool>>识别率高]]，我们的<<product|smart camera>>[[objection.price|还卖得比它贵]]。[[intent.trial|不过愿意先借一台 try 两天]]。天热，车间四十度。
        mixed 2025-11-27 [[intent.callback,nextstep|<<person|Joyce>>让我下周二十点给她 call back]]，她手上在开另一个会。前台在布置 Christmas tree。
        mixed 2027-08-26 [[intent.none|"We are done with consulting," <<person|严总>>说，不想再聊]]。坐了不到十分钟。回程顺路看了 Minhang 的老客户，人不在。
        mixed 2026-03-30 [[objection.contract|legal 卡在 liability cap，说 unlimited 才肯签]]。<<person|Daniel>>自己也头疼。[[nextstep|四月二号三方 conference call]]。
        mixed 2025-12-23 <<product|cleanroom glove>>的 lead time 他不满意，[[objection.delivery|六周太长，his line can't wait]]。[[risk.delivery|其实原料 shortage，六周我们都未必保得住]]。圣诞前他们 office 只剩几个人值班。
        mixed 2026-03-12 早上先去 Minda Auto。<<person|吴经理>>讲话很快：[[objection.price|unit price 要跟去年持平，涨不接受]]。我们的<<product|wiper motor>>铜价涨了，我解释了半天。[[nextstep|下周二再碰一次]]。
        mixed 2025-07-17 Nobody was in except the guard。后来等到<<person|Sherry>>，聊了聊她们 team 去崇明 outing 的事，catalogue 放她桌上了。
        mixed 2027-02-24 [[role.decider|总经理<<person|Mr Brandt>>自己批 PO]]，不过在德国，三月才回。[[nextstep|他回来那周我们过去做 presentation]]。
        mixed 2025-10-30 [[role.technical|Maintenance supervisor <<person|老冯>>]]把坏的<<product|pressure transmitter>>拆给我看。[[intent.quote|他要我报个换新的价钱]]，顺便问有没有 Ex 认证的型号。
        mixed 2026-06-03 今天的 demo 做到一半停电。好在 laptop 有电，<<person|Jenny>>[[sentiment.positive|还夸我们准备得 professional]]。停了四十分钟才来电。
        mixed 2027-04-08 [[objection.authority|采购权收到 Shanghai 去了，plant 这边没权]]，<<person|Kenny>>摊手。他带我看了新的 dust collector room，很干净。
        mixed 2025-05-14 <<person|霍总>>说[[objection.timing|上半年不看新项目]]，[[intent.callback|让我七月以后 call 他]]。他刚从 Hannover 回来，时差没倒好。
        mixed 2026-09-28 客户原来用<<competitor|Yokogawa>>，[[competitor.praise|said it has run ten years with zero failure]]。所以[[objection.need|对我们的<<product|DCS>>没有兴趣换]]。
        mixed 2027-11-03 上次 complaint 的那批<<product|pigment>>，lab 已经 close 了，色差在 spec 里。<<person|单工>>签了字，大家握手，没有别的事。
        mixed 2025-02-20 [[objection.contract|60 天账期太短，they want 120]]，<<person|顾小姐>>，[[role.procurement|category buyer]]，口气很硬。我说要回去问 finance。
        mixed 2026-12-07 [[intent.buy|<<product|ventilator>>定了，先买四台]]，<<person|任院长>>亲口说的。[[nextstep|合同 Friday 送到设备处盖章]]。医院电梯等了十分钟。
        mixed 2025-08-12 [[objection.trust|他说没听过我们 brand，asked if we would still be here in five years]]。我给他看了 annual report。外面四十度，车里像蒸笼。
        mixed 2027-06-19 和<<person|Alex>>喝咖啡。他想跳槽去 Tesla，问我意见。公司这边 nothing new，budget 年底才讨论。
        mixed 2026-04-21 [[competitor.flaw|<<competitor|Zebra>>的<<product|handheld>>电池半天就没电]]，仓库里怨声一片。[[intent.trial|<<person|Wendy>>想先拿五台我们的 try 一周]]。
        mixed 2025-11-05 对方[[objection.delivery|嫌 lead time 十四周太久]]，说他 customer 只给八周。[[nextstep|明天我跟 planning 确认，周五给他回话]]。
        mixed 2027-01-29 [[role.finance|<<person|姚会计>>]][[risk.payment|承认 account 上没钱，十月的货款还要拖]]。快过年了，她也很尴尬，塞给我一袋橘子。
        mixed 2026-07-07 We talked about the new <<product|MES>> scope。<<person|Gordon>>，[[role.technical|CTO]]，问 API 开不开放。他们有六个 developer，[[intent.demo|want a hands-on demo for all of them]]。<<product|MES>>的 roadmap 我讲到 2028。
        mixed 2025-03-19 [[intent.none|<<person|尤总>>摆手，"no thanks, 我们不做外包 logistics"]]。旁边桌是<<competitor|Kuehne+Nagel>>的人，也在等他。
        mixed 2027-09-07 [[sentiment.negative|她说我们 engineer 上次来像在应付]]，态度很差。我记下了，回去跟 manager 反映。<<product|chromatograph>>现在跑得倒没问题。
        mixed 2026-02-11 节前最后一站。<<person|陆老师>>[[role.influencer|评标的时候她的打分一向带着别人走]]。今天没谈标书，送了本 calendar。
        mixed 2025-09-24 [[objection.budget|"No budget this fiscal year," <<person|Marcus>>讲]]，四月换 fiscal year。[[intent.demo|不过想先看一眼<<product|analytics dashboard>>怎么用]]。
        mixed 2027-08-07 [[objection.competitor|他们拿<<competitor|Infineon>>的 datasheet 一行一行跟我们比]]，<<product|IGBT module>>的 switching loss 我们略高。<<person|Dr. Qiu>>问得很细，会开了两小时。
        mixed 2026-10-20 [[risk.churn|<<person|Amy>>讲集团要统一 supplier，我们可能被踢出 list]]。她也是刚听说。走的时候下雨，借了她的伞。
        mixed 2025-12-11 [[role.finance|Finance director]]<<person|Ms Lim>>只关心 ROI，[[objection.price|说 18 个月 payback 太长，报价得往下走]]。她把我的表打印出来，用红笔改。
        mixed 2027-05-26 客户的 line 2 在换 mold，叉车进进出出。[[role.user|<<person|小范>>每天坐在<<product|vision inspection station>>前面]]，他没 complain，说就是椅子太硬。
        mixed 2026-01-08 新年第一周，[[intent.quote,nextstep|<<person|Kelvin>>要我 12 号前报<<product|pallet wrap>>的年度价]]。[[objection.price|去年那个价他嫌贵]]。他们新租了一个仓，在 Kunshan。
        mixed 2025-06-19 [[risk.delivery|<<product|epoxy resin>>的船在 Ningbo 外面 waiting，我担心 23 号进不了他们仓]]。<<person|曾小姐>>问了两遍 ETA。
        mixed 2026-11-25 <<person|龙主任>>要做 hospital grade review，先填 form 四页。我一页页陪她填，填完下班了。她讲病区要合并。
        mixed 2027-03-16 [[objection.trust|他怀疑我们的<<product|cloud platform>>会不会 down]]，说以前被别家坑过。[[nextstep|周四约 security architect 给他们开 Teams]]。<<person|Rachel>>会拉 IT 的人进来。
        mixed 2025-04-02 到 Jiading 的 test center。<<person|Dr. Wolf>> said "give me a sample and I tell you the truth"，[[intent.trial|要 500 克<<product|flame retardant>>]]。
        mixed 2026-08-27 [[objection.price|他直说同样的 spec，国产便宜三成]]，[[objection.competitor|已经在跟<<competitor|Hikrobot>>谈]]。<<person|裘工>>人很实在，没绕弯。
        mixed 2027-07-01 公园旁边的 office，风景很好。<<person|Ivy>>说合同没问题，legal 昨天已经 cleared，money 也到位，就等老板出差回来签字。
        mixed 2025-01-22 [[objection.timing|年前不下单，after CNY 再说]]。<<person|卫总>>忙着发 bonus，外面排了一队人。
        mixed 2026-05-20 We reviewed last year's KPI。[[sentiment.positive|<<person|Charlotte>>给我们打了 95 分，说是 best vendor]]。[[intent.buy|今年<<product|carton>>的量全给我们]]。
        mixed 2025-10-15 [[role.decider|拍板的是<<person|Mrs Yeo>>]]，[[objection.authority|<<person|小荣>>讲他只是 coordinator]]。[[intent.callback,nextstep|让我十月底那周再打给他]]。
        mixed 2027-12-01 <<competitor|Maersk>>上个月[[competitor.flaw|甩了他们三次柜]]。<<person|Derek>>问我们的 rail option，[[intent.trial|想先走两个柜试试]]，我把西安线的 schedule 发他微信了。
        mixed 2026-04-13 [[sentiment.negative|<<person|常总>>发火，说 invoice 又开错，"every single time"]]。[[risk.payment|后面那笔款也压着不付]]。[[nextstep|明天重开，下午快递给他]]。
        mixed 2025-08-28 [[objection.need|他们觉得 Excel 够了，buying a <<product|WMS>> makes no sense for 30 people]]。<<person|Lydia>>很客气，送我到电梯口。
        mixed 2027-10-11 [[objection.contract|<<person|费律师>>要把 exclusivity 那条拿掉]]，谈了两轮。[[objection.timing|签约最快也要明年一月]]。他们楼上是 WeWork，吃饭不方便。
        mixed 2026-06-17 听<<person|莫工>>说 new plant 在 Hefei，明年三月 trial run。He showed me the layout，一共八条线，人还没招齐。
        mixed 2025-05-28 [[objection.delivery|他最怕我们 peak season 供不上货]]，[[role.procurement|procurement lead]]<<person|Sam>>要一份 capacity plan。[[nextstep|本周内发给他]]。
        mixed 2027-02-15 刚开工，红包还在发。<<person|Fiona>>问<<product|glucose meter>>的<<product|strip>>会不会停产，我说不会，2030 之前都有。
        mixed 2026-09-09 [[role.influencer|工会主席<<person|老翟>>的话老板会听]]，他在意操作安全。[[intent.demo|他提出要给工人 show 一次<<product|light curtain>>]]。
        mixed 2025-12-27 [[risk.payment|客户被 bank 抽贷了，我看那笔 tail payment 悬]]。<<person|Philip>>不承认，只说 next year。回来路上结冰。
        mixed 2027-04-30 [[risk.churn|今年 order 少了一半，<<person|葛经理>>说他们在 qualify 另一家 <<product|bearing>>]]。[[sentiment.negative|还嫌我们 arrogant]]。五一前大家心不在焉，没坐多久。
        mixed 2026-03-02 [[intent.none|The lab said no, 不会再考虑<<product|mass spectrometer>>]]，实验室要并到 Beijing 去了。<<person|Prof. Nie>>退休在即，聊的是养花。
        mixed 2025-07-09 [[objection.budget|今年 training 和 consulting 的钱被 HQ 砍光]]。<<person|Bonnie>>说她自己的项目也停了。中午吃了本帮菜。
        mixed 2027-06-29 [[role.user|科里抽血的都用它，<<person|阿琳>>说]][[sentiment.positive|"这个<<product|needle>>病人不喊痛"]]。[[nextstep|七月六号给她们送第二批]]，[[intent.buy|科里再订 3,000 支]]。
        mixed 2026-12-16 [[competitor.praise|他承认<<competitor|Atlas Copco>>的服务网点多，半天就到]]。我们的<<product|air compressor>>省电，但他更看重 uptime，[[intent.none|这次就不考虑我们了]]。
        mixed 2025-11-18 Traffic on the Yan'an elevated was terrible。到的时候<<person|Mr Cho>>已经去机场了，跟<<person|Sunny>>交换了 WeChat。
        mixed 2027-01-13 [[intent.callback,nextstep|<<person|傅总>>要我周四晚上八点打给他]]，白天他在车间没信号。[[objection.contract|他主要想改 warranty，一年不干，要两年]]。
        mixed 2026-08-06 [[risk.delivery|供应商爆单，给<<person|Edward>>的<<product|ceramic capacitor>>怕是赶不上月底]]。[[nextstep|后天给他 revised schedule]]。他们楼里在消防演习。[[risk.churn|他话里说这是 our last chance]]。
        mixed 2025-03-01 [[objection.price|"Your rate is the highest of four," 她说]]。[[role.procurement|Sourcing specialist]]<<person|Tina>>把排名给我看，没让拍照。Rate 的 breakdown 我们还没公开。
        mixed 2027-09-22 [[role.finance|管钱的<<person|俞总>>]]今天才露面，[[objection.budget|讲明年的 capex 还没着落]]。厂门口的桂花开了。
        mixed 2026-07-22 [[role.user|夜班是<<person|阿强>>操作<<product|palletizer>>]]，[[objection.need|他说手搬也来得及，用不着]]。白班的人我没见到。
        mixed 2025-04-24 [[role.technical|Automation engineer]]<<person|Jerome>>[[intent.quote|asked what the <<product|gateway>> costs per site]]。他们一共二十二个 site，多数在 Shandong。[[objection.price|听完数直说 way too much]]。
        mixed 2027-10-27 [[role.decider|这次由 regional VP 定，<<person|Ms Rao>>]]。她只看了两页 slides 就问[[objection.delivery|你们 Chengdu 有没有货，怕等]]。[[risk.delivery|Chengdu 仓上周进水，月底给她们那单我没把握]]。
        mixed 2026-02-03 [[competitor.flaw|之前那家 consulting 给的 report 是抄的，老板气得不行]]。<<person|项总>>问我们派谁来，我说 partner 亲自带队，[[objection.trust|他还是不太信我们的 case]]。
        mixed 2025-09-03 [[objection.authority|要过 global sourcing board，本地没有 vote]]。<<person|Melanie>>说材料她帮忙递，[[role.influencer|她写的 comparison，board 一般都采纳]]。[[nextstep|board 九月十八开会，我十六号前交齐]]。
        mixed 2027-05-18 [[competitor.praise|<<competitor|Amcor>>的印刷确实漂亮，客户拿着不放]]。他们做坚果，<<product|pouch>>用量一年三百万。<<person|魏小姐>>人很爽快，[[objection.competitor|明说眼下偏向他们家]]。
        mixed 2025-06-04 <<person|Cathy>>看完 brochure 就问价。[[intent.quote|她要一个<<product|moisture analyzer>>的 price，含安装]]。听到大概数字，[[objection.price|"That's more than I thought"]]。
        mixed 2026-10-08 节后第一天，客户 gate 换了人脸识别，登记了半天。<<person|郝经理>>在 Thailand，今天只见到前台，留了月饼。
        mixed 2027-03-31 <<person|Richard>>讲他只能提 request，[[objection.authority|approve 不归他管]]。[[role.decider|真正签字的是<<person|潘副总>>]]。两个人办公室隔一层楼，都没什么人。
        mixed 2025-09-17 [[objection.timing|新 plant 没盖好之前什么都不买]]，<<person|车总>>说得很明白。[[intent.callback,nextstep|让我十二月八号再打电话]]。工地全是泥，皮鞋毁了。
        mixed 2026-02-25 [[sentiment.positive|They love the new <<product|dosing pump>>，说比想象的安静]]。[[intent.buy|<<person|Ken>>今天就下了第二台的 PO]]。他办公室养了两只猫。
        mixed 2025-04-10 他们的<<product|SCADA>>是<<competitor|Aveva>>的。[[competitor.flaw|升级一次要停产两天，操作的人都怕]]。<<person|Miranda>>[[intent.demo|想让我们 show 一下怎么不停机升级]]。
        mixed 2027-07-27 [[role.technical|研发工程师<<person|阎博士>>]]连问三遍 MTBF 的数据从哪来的，[[objection.trust|he doesn't believe our lab report]]。我说可以找第三方。窗外在放鞭炮，不知谁家开业。
        mixed 2026-06-30 Legal 那边回来了。[[objection.contract|force majeure 的写法他们不认，一定要用自己 template]]。<<person|Judy>>让我耐心点。
        mixed 2025-12-15 闲聊为主。<<person|鲍总>>的 customer 嫌他们交货慢，还砍了他 8%，他自己 margin 只剩一点点。跟我们的单子没关系，照旧。
        mixed 2027-11-24 [[objection.budget|"明年 Q1 之前没钱"]]，<<person|Howard>>一句话。再说，[[objection.need|老的<<product|oscilloscope>>用得还行，他不急着要新的]]。下楼买了个 sandwich。
        mixed 2025-08-01 跟财务对账对了两小时。[[risk.payment|八十多万 overdue，最老的一张是去年九月]]。他们说系统换了，<<person|Elsa>>在查。
        mixed 2026-04-24 [[role.procurement|采购主管<<person|Patrick>>]]摆出三家 quotation，[[objection.price|我们排第二贵，他要我再降]]。[[nextstep|四月二十八号给 final price]]。会议室没窗，闷。
        mixed 2027-01-21 [[intent.trial|<<person|蓝主任>>想借一台<<product|patient monitor>>挂在病房试半个月]]。[[role.user|真正天天看屏幕的是值班的<<person|小童>>]]，刚毕业，很认真。
        mixed 2025-10-21 <<person|Felix>>的桌上放着<<competitor|TI>>的<<product|eval board>>。[[competitor.praise|说 TI 的 documentation 写得好，support forum 也快]]，[[objection.competitor|所以他 default 选 TI]]。
        mixed 2026-08-16 He asked about our team, our office, how long I have been here. 我一一答了。生意没怎么谈，他赶 flight，说下次有机会再约。
        mixed 2027-05-06 [[objection.delivery|"Can you really ship 40 tons a month?" 他不信]]。其实[[risk.delivery|工厂这月检修，<<product|polyol>>我心里也没底]]。<<person|安工>>送我到门口。
        mixed 2025-03-06 [[sentiment.negative|She said our <<product|billing module>> is a joke]]，一直出错。[[risk.churn|十月 subscription 到期，她说不会续]]。<<person|Yvonne>>以前是挺支持我们的，可惜。
        mixed 2026-12-03 [[role.finance|Treasury 的头<<person|孔总>>]]一上来就谈钱：[[objection.contract|要 LC at 90 days，不做 T/T]]。别的没有意见。外面下雪粒子。
        mixed 2027-08-18 [[intent.none|<<person|Barry>>回复得干脆：we'll pass]]。他们 packaging 自己做，车间就在后院。我参观了一圈，蛮干净。
        mixed 2025-05-30 [[role.influencer|<<person|Mr Schulz>>虽然退休了，当 adviser，新线选什么都问他]]。[[nextstep|六月五号他来上海，约了午饭]]。端午前高速很堵。
        mixed 2026-11-09 <<person|Carmen>>回邮件了，[[intent.quote,nextstep|要我们 13 号前给<<product|die attach film>>的报价]]，三个 thickness。我转给 pricing team 了。
        mixed 2027-02-08 [[objection.timing|<<person|骆经理>>说今年先不动，等 audit 过了]]。他新来的 colleague 是 HR 转过来的，还不熟。院子里腊梅开了。
        mixed 2025-07-22 Warehouse tour. 一层 bonded，二层 e-commerce，三层空着。<<person|Louis>>说租金 up 6%，想转租。我拍了照片，没有 action。
        mixed 2026-09-16 谈到<<product|diagnostic reagent>>，[[objection.price|<<person|戚主任>>说比集采价还高，没法进]]。她是直性子。科里刚搬到新楼，标识都没贴。
        mixed 2027-06-02 [[intent.demo,nextstep|客户要求下周四给工程部 demo 一次<<product|digital twin>>]]。<<person|Nick>>会订大会议室。我先把 slides 改成中文。
        mixed 2025-11-12 [[objection.need|"Our people can do strategy themselves"]]，<<person|季总>>笑着说。[[intent.none|咨询这种东西他不要]]。他书架上全是<<competitor|McKinsey>>出的书，有意思。
        mixed 2026-05-13 [[objection.trust|<<person|Tracy>>担心我们被收购以后 roadmap 会变]]，问得很尖。我照公关稿答的。楼下 parking 满了，停到对面商场。
        mixed 2027-10-16 [[role.decider|厂里大小 capex 都是<<person|武总>>说了算]]，今天他在。听完二十分钟就讲[[intent.buy|"ok, we take it"，<<product|laser marker>>一台]]。
        mixed 2025-02-06 初九，道路空荡荡。拜年而已，送了两盒茶叶。<<person|Ms Goh>> will be back from Penang next month。去年的价没人提，交期也没人提。
        mixed 2026-03-25 [[role.technical|Equipment engineer]]<<person|阿哲>>吐槽[[competitor.flaw|原来的<<product|robot arm>>精度一年就飘了]]，返厂三次。我们的 repeatability 数据他拍了照。
        mixed 2027-04-15 [[role.finance|<<person|Rebecca>>管 AP]]。她透露[[risk.payment|这季度只付 30%，剩下的要看资金]]。我听了心凉半截。中午自己吃面。
        mixed 2025-09-25 电话打了三次才接。<<person|Owen>>说在开车，[[intent.callback|让我晚点 ring him again]]。下午在 Songjiang 拜访了另外一家，关门了。
        mixed 2026-07-16 [[objection.delivery|四月那批晚了九天，他拿出记录给我看]]。<<product|seat sensor>>他们库存只够十天。[[nextstep|周一起我每天报一次 shipping status]]。<<person|燕经理>>语气还算平。
        mixed 2027-12-08 [[sentiment.negative|"Your hotline is useless," <<person|Dr. Bao>>说的]]。<<product|centrifuge>>停了一天。我现场打给 service，两小时后有人到了。
        mixed 2025-01-09 <<person|Colin>>愿意推，但[[objection.budget|公司 cost saving，IT 开支统统砍半]]。他自己的 laptop 都用了六年，风扇响得像飞机。
        mixed 2026-10-30 [[role.procurement|Strategic buyer]]<<person|夏小姐>>说[[objection.competitor|HQ 已经 short-list 了<<competitor|FANUC>>]]，[[objection.price|我们要想进去得便宜 10%]]。万圣节，office 里有人扮鬼。
        mixed 2027-07-08 [[role.user|车间里每天扫码的大姐]]拉着我，[[sentiment.positive|说这个<<product|ring scanner>>轻，手不酸了]]。她是河南人，老乡。班长休假。
        mixed 2025-04-18 跟<<person|Stella>>过了一遍 SLA。如果宕机超过四小时她才会 escalate，到现在一次没有。周五下午，她急着接孩子。
        mixed 2026-01-28 [[risk.delivery|暴雪，北方 truck 全停，<<product|lab balance>>周五到不了]]。[[nextstep|明天给<<person|凤老师>>改空运]]。她倒没催。
        mixed 2027-09-02 新 building 刚交房，家具还没拆。<<person|Vincent>>[[intent.trial,nextstep|要我九月十号前送三卷<<product|barrier film>>过去试机]]。他咖啡做得不错。
        mixed 2025-12-08 [[objection.authority|这个要 IT steering committee vote]]，一个月才开一次会。[[role.influencer|里面<<person|Mr Desai>>声音最大，别人跟着他]]。今天先认识一下。
        mixed 2026-06-23 改到第四版合同。[[objection.contract|IP 归谁还是谈不拢，they want everything]]。[[nextstep|周五两边 lawyer 通话]]。<<person|舒总>>请吃小龙虾，辣到流泪。
        mixed 2027-03-09 客户夸[[competitor.praise|<<competitor|Roche>>的<<product|analyzer>>一小时出两千个]]。还说[[objection.need|他们样本量小，不需要第二套]]。<<person|熊主任>>下月轮岗。
        mixed 2025-08-23 <<person|Zoe>>问能不能 recommend 一家翻译公司，我给了两个名字。没别的事，天太热，大家都蔫蔫的。
        mixed 2026-04-02 [[risk.churn|<<person|翁总>>讲第三季度起可能换 forwarder]]，原因是[[objection.price|运费一直没跟着 market 往下调]]。他桌上压着一沓别家名片。清明路况不好。
        mixed 2027-05-24 [[role.influencer|<<person|Emma>>是老板的 assistant，什么 proposal 先过她的眼]]。她[[intent.demo|想自己先点一点<<product|expense app>>]]，我开了账号。她普通话比我好。
        mixed 2025-10-28 从 Nantong 赶回来。[[intent.quote|对方让报<<product|control valve>>，六个口径]]，图纸在群里。<<person|居工>>还问有没有现货，我说 Shanghai 有一半。
        mixed 2026-12-21 [[role.finance|Cost controller <<person|姜小姐>>]]摇头，[[objection.budget|明年的数已经交上去了，这项没列]]。楼道里在挂灯笼。她说下回早点来。
        mixed 2027-01-27 好消息。[[intent.buy|<<product|torque sensor>> 150 套，PO 邮件收到了]]，<<person|Hugo>>守信用。[[nextstep|二月三号 kick-off meeting]]。
        mixed 2025-06-26 [[objection.timing|<<person|Lena>>: "not before October"]]，因为要先关掉旧的 data center。[[intent.callback|十月她要我主动联系]]。她们茶水间有现打 juice。
        mixed 2026-08-24 Kick-off for phase two. 到了十一个人，一半在看手机。<<person|解经理>>念了 schedule，没人提意见，四十分钟散会。
        mixed 2027-02-19 [[objection.trust|说我们没做过 12-inch，他不敢放]]。[[objection.competitor|拿<<competitor|Tokyo Electron>>当 benchmark]]。<<person|邵博士>>人很直。回程高铁晚点，泡面当晚饭。
        mixed 2027-02-20 <<person|Gary>>黑着脸，[[sentiment.negative|嫌我们 project team 天天换人]]，[[risk.churn|phase 3 he may give to somebody else]]。我没敢接话。
        mixed 2026-05-27 [[objection.delivery|<<person|花小姐>>觉得 8 weeks 离谱]]，她 line 六月就要投。[[risk.delivery|可<<product|stamping die>>的钢材还在路上]]，我只能说尽量。外面雷阵雨。
        mixed 2027-11-10 [[role.technical|<<person|Bruno>>是 test lead，技术这关归他]]。[[intent.trial|他要两片<<product|probe card>>先跑一个 lot]]。他德国口音很重，我听得费劲。
        mixed 2025-07-11 [[sentiment.positive|<<person|Annie>>说我们的 consultant 肯下车间，难得]]。但是[[risk.payment|第二期的 fee 到今天没到账]]，她也说不清。梅雨还没完。
        mixed 2026-09-04 本地 team 都说好，[[objection.authority|但得等 Munich 点头]]。[[role.decider|那边 <<person|Frau Keller>> makes the final decision]]。<<person|左工>>给了我她的 email。
        mixed 2027-06-21 <<product|laminate>>的库存我们帮他们盘了一遍，差了四卷，是他们自己记错了。<<person|Mr Koh>>不好意思，请我喝了 kopi。
        mixed 2025-05-19 <<person|相总>>原来用<<competitor|Salesforce>>，[[competitor.flaw|说每年涨价，用户还嫌难用]]。但[[objection.price|我们的 per-user fee 他也喊贵]]，最后说 [[intent.none|"let's leave it, 不弄了"]]。
        mixed 2026-02-17 年初一值班，顺路看<<person|桂姐>>。[[role.user|<<product|autoclave>>一直是她管着开]]，她讲[[competitor.praise|以前那个日本牌子的门更好关]]。[[role.procurement|采购员<<person|小沙>>]]初八上班，[[nextstep|我初九再来找他]]。
        mixed 2026-01-14 Morning call at Bexley Pharma. [[role.decider|<<person|Ms Whitfield>> decides alone]]，下面的人只收资料。她翻 catalogue 翻得飞快，[[intent.quote|<<product|freeze dryer>>她要个价]]，3 平方米的。
        mixed 2025-08-13 太阳毒。客户在 loading dock 装柜，我帮着数了会儿箱子。<<person|阿Ben>>说今年出口 Mexico 多，US 少了，其它照旧。
        mixed 2027-05-04 [[objection.contract|<<person|明总>>咬死 payment term，货到 120 天]]，我们 policy 最多 60。[[nextstep|回去问 credit team，礼拜四答复]]。他请我抽了根烟，我不会抽。
        mixed 2026-10-22 [[role.technical|<<person|Arthur>>, their controls engineer]]，把<<product|HMI>>上上下下点了一遍，[[sentiment.positive|"finally something I can read with gloves on"]]。厂里冷，大家都戴手套。
        mixed 2025-03-12 谈崩了一半。[[objection.price|对方还价直接砍 20%]]，我没 accept。<<person|易经理>>把我送到门口还在算。[[nextstep|星期五他带老板再谈一轮]]。
        mixed 2027-07-14 [[intent.none|<<person|Gloria>>: "Please take us off the list"]]。她们 division 卖给一家印度公司了。办公室已经空了一半，纸箱堆到天花板。
        mixed 2026-04-30 [[objection.need|老板认为<<product|inline inspection>>可有可无，人眼看就够]]。<<person|黎工>>倒是想上。车间地上刚刷 epoxy，要绕着走。
        mixed 2025-11-14 Project review, 两边都来了人。进度比 plan 早三天，客户没有 open issue。会后合影，我站最边上。
        mixed 2027-09-28 [[competitor.praise|他说<<competitor|Schneider>>的 local stock 全，上午下单下午到]]。我们<<product|circuit breaker>>要等进口。<<person|缪小姐>>的意思我懂。[[objection.price|顺带讲我们的折扣太小]]。
        mixed 2026-08-05 [[risk.payment|听 driver 讲他们工厂大门被供应商堵过，要钱]]。<<person|凌总>>面上很镇定，[[objection.budget|说 all spending is on hold]]。我建议先发 pro forma。
        mixed 2025-02-18 [[role.user|Night nurse <<person|小葵>>每天换<<product|feeding set>>]]，给我看接头哪里容易滑。[[intent.trial|她希望拿一盒新款试几天]]。科室里暖气太足，出一身汗。
        mixed 2027-03-02 <<person|Terence>>在 Teams 上，camera 没开。[[objection.timing|他那边 Q2 要 go-live 别的，我们这个得 after summer]]。网络卡，断了两次。
        mixed 2026-06-09 [[intent.buy|<<person|甘总>>: 三台<<product|AGV>>，就这么定]]。[[nextstep|周四 sign contract]]。上次他 complain 的噪音早改好了，今天一句没提。
        mixed 2025-09-10 去了 Taicang 的 German park。Nobody from purchasing，只见到两位实习生，给她们讲了一遍我们做什么。月底园区有 Oktoberfest。
        mixed 2027-12-14 [[objection.trust|他们以前被一家 startup 坑过，所以对我们小公司 very careful]]。[[role.influencer|<<person|文顾问>>帮我们说话，his word counts there]]。冬至前大家都在吃羊肉。
        mixed 2026-03-20 [[sentiment.negative|<<person|Mr Ferrari>>觉得我们 quotation 做得 sloppy]]，币种都写错。[[nextstep|今晚改完，明早九点重发]]。我脸红到耳根。
        mixed 2025-05-07 [[objection.delivery|去年 stock-out 两次，she's still nervous]]。<<person|Olga>>要求放 consignment。<<product|catheter>>的有效期怎么算，我们还要内部讨论。
        mixed 2027-08-21 在 Changchun 出差，凉快。<<person|谷工>>请吃锅包肉。他们给 OEM 供 dashboard，OEM 逼他们年降 5%，他说正常。我这边 nothing to report。
        mixed 2026-11-30 [[risk.churn|月用量从 60 吨掉到 15 吨，我怀疑<<product|surfactant>>已经分给别人了]]。<<person|聂小姐>>不正面回答。[[nextstep|十二月四号带 manager 再来]]。
        mixed 2025-07-31 [[role.finance|Group CFO <<person|Mr Hale>>]] flew in. 他只问一句：[[objection.price|"why should I pay more than last year?"]] 我讲了原材料。他看表，走了。
        mixed 2027-01-05 [[intent.callback,nextstep|<<person|Pamela>>: "call me on the 12th, after my audit"]]。元旦刚过，大厅里 Christmas tree 还没撤。我把<<product|leak tester>>的 leaflet 留给她了。
        mixed 2026-05-04 五一没休，跑了一趟 Yangzhou。[[competitor.flaw|<<person|靳经理>>骂以前的 3PL 把他的货淋湿过]]，赔也没赔。我们的 warehouse 有 sprinkler 有棚，他看了照片。
        mixed 2025-12-25 [[objection.authority|<<person|Doris>>: "my boss's boss must approve"]]。圣诞节还上班，她戴了个红帽子。[[intent.demo|她想先安排一次 online demo 给自己看]]。
        mixed 2027-06-11 Asked <<person|Ian>> if the price is a problem, 他说不是。问是不是还有别家在谈，他也说没有。那就等他们年会开完吧。
        mixed 2026-09-30 [[objection.competitor|<<person|简工>>更喜欢<<competitor|Beckhoff>>的架构]]。[[role.technical|他是 system architect，技术路线他写]]。我送了<<product|starter kit>>的资料，他收下了。
        mixed 2025-04-21 [[intent.quote,nextstep|三天内要<<product|stretch hood film>>和<<product|corner board>>的报价]]，<<person|Mr Tong>>催得急。Easter Monday，老外同事都不在，我自己算。
        mixed 2027-10-05 国庆加班，机器大修。[[role.user|操作<<product|extruder>>的<<person|老闵>>]]在，他说<<product|螺杆>>换了以后出料顺。饭是盒饭，蹲着吃的。
        mixed 2026-02-09 [[objection.budget|<<person|Cherry>>说集团把 digital 这笔 budget 挪去建厂了]]。她自己 position 也可能没了。下了点小雪，地上不积。
        mixed 2025-10-13 [[risk.delivery|仓库发错 model，<<product|fuel injector>>明天肯定到不了<<person|Marco>>的线上]]。已经让司机掉头。[[nextstep|后天一早补送]]。
        mixed 2027-04-27 [[objection.price|<<person|郎经理>>嫌<<product|annual license>>太贵，不值]]。[[objection.need|又说其实 only two people would use it]]。[[intent.callback,nextstep|让我下周三再去找他老板一趟]]。
        mixed 2026-07-02 [[role.procurement|Commodity manager]]<<person|Isabel>>寄来了 supplier code of conduct，要我们签。三十页，全英文，没说 deadline。[[objection.contract|她对我们的 return policy 有异议，要改]]。
        mixed 2025-01-20 年底送挂历。<<person|詹师傅>>在烧锅炉，手上全是煤灰。聊他孙子学 Python，聊得开心。No new project, no problem.
        mixed 2027-11-17 [[intent.trial|<<person|Dr. Mok>>想先做三例再说]]，<<product|surgical stapler>>。[[role.influencer|科里的人都看他用什么就跟着用什么]]。手术室在八楼，等他下台等到六点。
        mixed 2026-12-14 [[objection.delivery|"Your ETA changes every day"，他很不耐烦]]。红海绕行，我也没办法。<<person|Sven>>在墙上贴了张 world map，插满小旗。
        mixed 2025-06-16 [[role.finance|总账会计<<person|于姐>>]]说[[risk.payment|我们的票压在她抽屉里，老板没让付]]。我苦笑。楼下在修路，绕了一大圈。
        mixed 2027-02-26 [[objection.timing|<<person|Doug>> told me "wait until the merger is done"]]。合并什么时候完，没人知道。食堂的麻婆豆腐不辣。
        mixed 2026-10-06 [[competitor.flaw|原来那家 cloud 厂商客服全在海外，半夜才回邮件]]。<<person|习小姐>>[[intent.demo,nextstep|约我们 14 号给 team 演示一遍]]。假期 office 里只有她和保安。
        mixed 2025-08-09 [[intent.none|<<person|裴总>>说<<product|robots>>不考虑，人工便宜]]。他厂里一百多个缝纫工，确实热闹。送了我一条样品围巾。
        mixed 2027-05-31 [[sentiment.positive|<<person|Mrs Nair>> 讲 your driver never misses a slot]]，我会转告<<person|老刘>>。[[intent.buy|Cold chain 那条线也交给我们做了]]。雨下了一整天。
        mixed 2026-04-15 [[objection.contract|NDA 里有一条 non-compete，对方 refuse]]。<<person|Grant>>建议删掉再发。我们 legal 的<<person|小卞>>说可以谈。
        mixed 2025-09-29 <<person|芮主任>>带我看了新 ICU，二十四张床，明亮。设备都是去年买的，还在 warranty。她说如果以后扩床会通知。
        mixed 2027-07-05 [[role.decider|<<person|Paolo>> signs everything above 50k]]。[[objection.trust|可他问我们能不能拿出 Fortune 500 的 reference，不然不放心]]。[[nextstep|十号前请 Volvo 的人跟他通个话]]。
        mixed 2026-01-31 [[objection.authority|<<person|鲁科长>>：我没权，得上会]]。[[intent.quote|但先要一份 budgetary quote]]，<<product|CT tube>>两只。楼里在放《新年好》。
        mixed 2025-11-25 [[risk.churn|他说得很轻：we are looking around]]。<<person|Hannah>>做了我们六年客户，我今晚睡不着。[[objection.price|说到底还是 unit price，别人便宜她一毛二]]。
        mixed 2027-03-18 [[objection.need|<<person|郗总>>说 the old <<product|chiller>> still runs，换它干嘛]]。确实擦得锃亮。[[competitor.praise|他还夸<<competitor|Daikin>>皮实]]。
        mixed 2026-08-21 [[role.procurement|<<person|Kirsten>> buys all the <<product|resin>> for APAC]]。今天只是认识，她飞 Pune 前抽了十五分钟，问了我们的 REACH 文件。
        mixed 2025-05-22 [[sentiment.negative|<<person|盛主任>>抱怨送来的<<product|syringe>>包装破了，说我们不上心]]。[[risk.delivery|补货那批还在灭菌，六一前我怕来不及]]。护士站墙上贴满了小朋友的画。
        mixed 2027-09-13 赶上 HQ visit，全厂列队。我在角落等，<<person|Shaun>>朝我挥了挥手。没说上话，资料托门卫转交。
        mixed 2026-06-04 [[objection.competitor|<<person|伊总>>拿<<competitor|SF>>的 rate card 压我们]]，[[objection.price|要我每公斤再让五毛]]。[[role.procurement|他们的 buyer <<person|Jojo>>]]在旁边记笔记。空调坏了，大家都拿 brochure 当扇子。
        mixed 2025-02-25 [[intent.callback|<<person|Debbie>>在 training，让秘书转告我下午 call back]]。下午打了，占线。窗口那盆兰花是我去年送的。
        mixed 2027-10-29 [[role.user|产线上贴片的<<person|小祝>>天天用<<product|solder paste>>]]，[[sentiment.positive|说换成我们的以后 no more bridging，省事]]。厂区篮球赛，她急着去看。
        mixed 2026-03-14 我们的 account manager 换成<<person|Lucas>>，带他来认门。<<person|贺厂长>>好奇他怎么这么高。聊 NBA 聊了半天，正事三分钟讲完。
        mixed 2025-12-05 [[intent.trial,nextstep|要我下礼拜一送两把<<product|electric screwdriver>>来试打]]。[[role.technical|<<person|邬工>>做 process，定参数的是他]]。他儿子考上 SJTU 了。
        mixed 2027-06-07 [[objection.budget|钱得等 Series C 到账]]，<<person|Ethan>>很坦白。[[objection.timing|所以 not this half]]。Startup 的冰箱里全是 Red Bull。
        mixed 2026-11-04 [[intent.none|<<person|瞿小姐>>听到一半说 we don't need any of this]]。[[competitor.flaw|倒是说现在那家<<product|label>>老掉色]]，我没敢再推，[[sentiment.negative|她嫌我们 cold call 打得太 pushy]]。
        mixed 2025-07-18 [[risk.payment|<<person|褚总>>说 pay when paid，他 customer 不给他，他就不给我们]]。[[role.finance|他太太管账]]，今天没来。院里西瓜切好了，一人一块。
        mixed 2027-01-15 [[objection.trust|他怀疑我们<<product|ECU connector>>的 PPM 数字是 marketing]]。[[intent.demo|提出到我们 lab 亲眼看一次 salt spray]]。<<person|Viktor>>带着翻译，说话慢。[[nextstep|日子定在二十九号]]。
        mixed 2026-09-23 [[role.influencer|<<person|邢博士>>不签字，可 vendor list 是她列的]]。[[competitor.praise|她对<<competitor|Merck>>的<<product|filter>>评价很高，"never failed an integrity test"]]，[[objection.competitor|我们在她那儿排在<<competitor|Merck>>后面]]。
        mixed 2025-03-31 [[intent.buy|<<person|Leslie>>口头 confirm 了 order，五个<<product|flow cell>>]]。[[objection.delivery|只是觉得六月到太晚]]。[[risk.delivery|而我们工厂那边还在缺 glass，六月都勉强]]。
        mixed 2027-08-09 [[role.decider|CEO <<person|Mr Lindqvist>>亲自拍板]]，[[objection.authority|<<person|单小姐>>说她只能排 agenda]]。[[risk.churn|她悄悄讲老板想把 consulting 换成<<competitor|Big Four>>]]。台风红色预警，提前撤。
        mixed 2027-01-11 [[intent.quote,nextstep|<<person|Adrian>> wants the quotation by Thursday noon]]，一共四个型号的<<product|proximity sensor>>。他在赶 budget submission，没空多讲。
        mixed 2025-05-09 上午十点到，门口在卸钢卷，等叉车让路。<<person|汤工>>讲新线 layout 改了，<<product|conveyor>>要短两米。We will see what that means，图纸他还没画完。
        mixed 2026-08-31 [[objection.trust|<<person|Mr Sato>> is not sure our quality is stable]]，说去年听同行抱怨过。[[nextstep|九月七号请他来我们 Dalian plant 看 line]]。他带的翻译是大连姑娘。
        mixed 2025-11-07 财务总监是我们公司新来的，今天陪我去，第一次见客户。<<person|于总>>跟她聊 tax 聊得投机，订单的事没提。
        mixed 2027-09-09 [[objection.budget|学校的钱要等 grant 下来]]，<<person|Prof. Cai>>估计十一月。[[sentiment.positive|他夸我们 application support 回得快]]。校园里新生军训，喊得震天响。
        mixed 2026-02-19 [[intent.callback,nextstep|<<person|Naomi>> said: ring me Monday at four]]。她人在高铁上，隧道一个接一个，听不清。
        mixed 2025-07-24 [[competitor.flaw|He says <<competitor|Oracle>> sales 一签完就消失]]。[[objection.contract|所以这回他坚持按 milestone 付，否则不签]]。<<person|水总>>属于吃过亏的人。
        mixed 2027-03-29 [[role.user|扫 QR 的是夜班的<<person|小岑>>]]，她演示给我看<<product|handheld terminal>>按几下死机。我录了视频发 R&D。车间地上有水，小心滑。
        mixed 2026-05-15 Short visit. [[intent.none|<<person|Murray>> 说 no plan, no interest]]，让我别再跑了。
        mixed 2025-10-02 国庆第二天，替同事值班。[[risk.delivery|<<product|insulin pen>>的冷藏车在沪昆高速堵死，晚上六点前到不了<<person|包医生>>那里]]。我一直在电话上。
        mixed 2027-07-19 [[objection.price|大家都喊贵，<<person|Bev>>喊得最响]]，她把我们 quote 和自己 target 并排放着，差 12%。[[nextstep|21 号给 second round]]。
        mixed 2026-11-11 [[role.technical|QA 工程师]]<<person|Millie>>来收样，问 COA 上那个 lot number 怎么读。我教了她。隔壁在抢双十一，全员盯手机。
        mixed 2025-02-14 情人节，前台一堆花。<<person|单总>>急着走，五分钟：[[intent.buy|"<<product|thermal camera>> two units, go ahead"]]。[[objection.delivery|就是嫌三月底到货太晚]]。
        mixed 2027-05-20 他问 "how big is your China team"，我说两百多。He nodded. <<person|Gustav>>又问上海房价，我说别提了。没别的话。
        mixed 2026-09-14 [[objection.authority|一切等 headquarters 批复，<<person|Sandy>>做不了主]]。[[role.finance|<<person|Mr Kuo>> controls the cost center]]，她替我写了封介绍信。
        mixed 2025-06-11 [[risk.churn|<<person|关总>>放话，明年 bidding 重来，老 supplier 没有 priority]]，我看我们位子不稳。[[sentiment.negative|他对我们上半年的 service 很失望]]。
        mixed 2027-11-29 [[intent.trial|They'd like a pilot for one warehouse first]]，先在 Langfang 仓试<<product|voice picking kit>>。<<person|Aaron>>要 IT 的人开 VPN，本周没空。
        mixed 2026-04-10 <<product|PLM>>讲到一半，[[role.decider|<<person|Mrs Osei>>进来，大家都站起来，她是最后定的人]]。[[intent.demo|她要看 BOM 那部分，live]]。[[nextstep|安排在二十三号]]。
        mixed 2025-08-26 [[objection.timing|今年是不会买的，<<person|吉工>>说旧合同到明年八月]]。[[intent.demo|倒是愿意先看一场 demo]]。他们茶室有榻榻米，盘腿坐得腿麻。
        mixed 2027-02-01 上个季度他确实嫌我们报价高，后来 rebate 谈好，就没再提。<<person|Clara>>今天光聊春运抢票。
        mixed 2026-12-18 [[competitor.praise|<<competitor|Philips>>的<<product|MRI>>让医生都服气]]，<<person|苗主任>>也这么说。[[objection.competitor|院里大概率跟着续他们的]]。
        mixed 2025-03-25 [[risk.payment|账上挂了三百多万，他们 finance 开始不接我电话]]。[[role.finance|Controller]]<<person|Percy>>在 lobby 碰到我，掉头走了。
        mixed 2027-08-14 陪新 manager 跑了三家，都在 Pinghu。第三家<<person|Ula>>最热情，切了水蜜桃。三家今年用量 flat，没新 project。
        mixed 2026-06-19 [[role.procurement|<<person|Nigel>>负责 indirect buying]]。[[objection.price|他说 we need it 8% cheaper than last year]]。端午粽子他一个都不肯收，compliance。
        mixed 2025-09-11 [[role.influencer|<<person|林秘书>>不起眼，但老板的 agenda 全听她安排，谁能见谁不能见]]。[[intent.callback|她让我明天问她]]。今天带了两杯奶茶去。
        mixed 2027-04-02 [[objection.need|"We already have three <<product|rheometer>>s," 她数给我看]]。实验台擦得很干净。<<person|翟博士>>下个月休产假。
        mixed 2026-01-20 大寒，雾。去 Zhangjiagang 的路封了一半。[[nextstep|客户改到二十二号下午]]。在服务区吃了碗面，回头。
        mixed 2025-12-09 [[sentiment.positive|<<person|Ms Petrova>>: "your people are the only ones who answer at night"]]。[[intent.buy|年框 <<product|hydraulic hose>> 续一年，已经 sign]]。她丈夫也做 import。
        mixed 2027-10-21 [[objection.delivery|<<person|应工>>最不满的是 partial shipment，一张 PO 分五次到]]。[[role.procurement|Purchaser <<person|Erin>>]]也在旁边点头。[[nextstep|礼拜五我给他 consolidated plan]]。
        mixed 2026-07-24 [[intent.none|"Not for us." <<person|荀总>>连宣传册都没翻]]。我收拾东西走了。外面雷暴，在屋檐下站了二十分钟。
        mixed 2025-04-15 [[role.technical|Lead engineer <<person|Thijs>>]] measured everything twice. [[objection.trust|他对我们 drift 数据将信将疑]]，要 raw data。饭点，请他吃了小笼。
        mixed 2027-06-24 在 Chongqing 看<<product|brake caliper>>的 bench test。热得像桑拿。<<person|滕工>>给的结果是 pass，签字画押，大家下班。
        mixed 2026-10-16 [[objection.price|<<person|Joel>>认为我们的 consulting day rate 是 crazy]]，[[competitor.praise|说另外那家的人便宜而且懂行]]。[[objection.competitor|他原话 "we prefer them"]]。
        mixed 2025-01-24 [[risk.delivery|快过年了，carrier 都停收了，<<product|label stock>>年前补不进<<person|毕经理>>仓库]]。[[nextstep|初七第一车发]]。她叹了口气，说 understand。
        mixed 2027-12-22 [[intent.quote|<<person|Quentin>> 问<<product|EDA license>>三年期多少钱]]，[[objection.price|听完 he whistled, "way over"]]。[[objection.budget|同时又说 headcount 和 tools 预算明年都砍]]。我有点摸不准。
        mixed 2026-03-07 客户给我们看新 showroom，灯光很炫。<<person|伏总>>说投了一千万，钱不是问题，缺的是人。请我推荐 sales，我笑笑。
        mixed 2025-10-17 [[role.finance|FP&A manager]]<<person|Winnie>>拉着我算 TCO，[[objection.need|算到最后还是说 leasing 的旧<<product|forklift>>能用，没必要换]]。她计算器按得飞快。
        mixed 2027-01-25 [[objection.contract|auto-renewal 那条，legal says no]]。<<person|Helga>>把整段划掉了。[[nextstep|二十九号前回她 redline]]。楼里停暖气，冻手。
        mixed 2026-08-14 [[intent.demo|三个 shift leader 都想亲手摸摸<<product|exoskeleton>>]]。[[role.user|真背上去干活的是搬轮胎的<<person|大刘>>他们]]。我们下个月只有一套在国内，得排队。
        mixed 2025-05-27 <<person|印经理>>那边没变化。去年换过<<product|ERP>>供应商，早过磨合期了，现在不折腾。陪他在厂里走了两公里，当运动。
        mixed 2027-03-12 [[role.decider|植树节在他们园区种树，认识了<<person|Mr Abbott>>，钱和人都归他 approve]]。[[objection.timing|他说 let's talk in autumn]]。树苗是海棠。
        mixed 2026-05-29 [[competitor.flaw|老的 logistics partner 报关错了两次，罚了款]]，<<person|Trudy>>气还没消。[[intent.quote|asked for our rate to Rotterdam, 40HQ]]，[[nextstep|六月二号我发给她]]。
        mixed 2025-07-15 [[objection.authority|医院这边要主任会通过，<<person|柴医生>>只有一票]]。[[role.influencer|她推荐的器械，年轻医生都肯试]]。中午没吃上，巧克力顶着。
        mixed 2027-08-27 [[risk.churn|Contract ends in October. <<person|Rudy>>: "I'm not sure about renewing"]]。[[objection.price|原因就一条，涨价他吃不消]]。办公室养了缸金鱼。
        mixed 2026-02-27 [[intent.trial,nextstep|<<person|祁工>>要我们三月五号送一桶<<product|coolant>>来，先加一台 CNC]]。他手上缠着纱布，说是切到的。
        mixed 2025-09-22 <<person|Lorna>>休假回来，晒黑了。把上次 meeting minutes 逐条过，action 都 closed，没有新的。她带了 Bali 的饼干分。
        mixed 2027-05-10 [[sentiment.negative|<<person|岳总>>冷冷地讲，你们的 PM 从来不听人说话]]。我在本子上写，没辩。[[nextstep|周三换<<person|Ginny>>来接这个 project]]。
        mixed 2026-11-20 [[risk.payment|他们的 bank guarantee 被退了，我担心尾款]]。<<person|Alvin>>说在换 bank。[[role.procurement|buyer]]<<person|小程>>已经离职一周。
        mixed 2025-06-21 [[objection.need|<<person|戴工>>说 manual 的<<product|micrometer>>用了二十年，digital 的不稀罕]]。[[objection.price|报的价他听了直咂嘴]]。老师傅，手特别稳。我量了三次都没他准。
        mixed 2027-10-13 [[intent.callback|She asked me to phone again "when the dust settles"]]，工厂在 reorganize，谁走谁留没定。<<person|Astrid>>自己也在找房子。
        mixed 2026-04-28 [[role.technical|<<person|Yannick>>管 IT security]]，发来一份 180 题的 questionnaire。[[nextstep|五月八号前填好还他]]。[[intent.trial|他还想在 sandbox 里先试跑一个月]]。我看着都头大。
        mixed 2025-12-30 [[objection.trust|<<person|娄总>>：你们才来中国两年，万一撤了呢]]。[[objection.contract|合同里非要加一条 exit compensation]]。[[objection.timing|他要看明年一整年再考虑]]。晚上他们 annual dinner，我没留下。
        mixed 2027-02-22 [[role.decider|Board chair <<person|Mr Amari>> 最后说 yes 才算]]，[[objection.authority|<<person|Suki>>手里连五万都批不了]]。她泡的普洱不错。
        mixed 2026-07-13 [[intent.buy|<<product|wafer tape>> 300 卷，<<person|童小姐>>今天正式下单]]。[[risk.delivery|不过我们 Osaka 厂在 recall，交期我有点慌]]。回去就去找 planner。
        mixed 2025-03-04 [[objection.competitor|他桌上是<<competitor|Kuka>>的 offer，"they are ahead of you"]]。[[competitor.flaw|但也说 Kuka 的人太傲，叫不动]]。<<person|危总>>两头都不得罪。
        mixed 2027-07-02 [[intent.none|<<person|Rex>>: we don't outsource IT, full stop]]。倒是聊了一会儿 F1。他桌上摆着一个 1:18 的车模。
        mixed 2026-09-25 [[role.user|<<product|ECG machine>>科里只有<<person|阿曼>>在用，做一天推一天]]。[[sentiment.positive|她说<<product|导联线>>终于不打结了，喜欢]]。中秋值班，她吃了半个月饼。
        mixed 2025-11-19 [[risk.churn|<<person|沙总>>的新任老板带了自己的 supplier 来，我们这块八成保不住]]。他替我们可惜。[[sentiment.negative|新老板当面讲我们 "old and slow"]]。
        mixed 2027-04-13 [[competitor.praise|<<person|Bettina>>拿<<competitor|Tetra Pak>>举例，年年 audit 零缺陷]]。[[objection.delivery|再看我们，六次里迟了两次，她不满意]]。我无话可说。
        mixed 2026-01-06 [[risk.payment|<<product|scanner>>尾款他们想分十二个月慢慢付，我觉得是没钱]]。[[role.influencer|<<person|钟顾问>>替老板出主意，这主意多半是他的]]。[[objection.budget|<<person|Monty>>只说 cash is tight this year]]。
        mixed 2025-10-08 收假第一天，[[intent.callback,nextstep|<<person|邓总>>微信留言叫我明早九点打给他]]。不知什么事。下午雨停了，去洗了车。
        mixed 2027-05-28 Visited two floors of offices. <<person|Simone>>[[objection.need|说 their team already runs a <<product|ticketing tool>>，够使]]。我看了一眼，还行。[[intent.none|我们的她不看了]]。
        mixed 2026-01-12 [[objection.price|<<person|晏经理>>当面退回报价：降到 45 万以下再来]]。<<product|climate chamber>>成本都快四十了。[[nextstep|十六号带新价再去]]。
        mixed 2025-06-24 <<person|Trevor>>在学中文，一路跟我练口语。我们在 loading bay 看他们怎么 cross-dock，两点收工。没谈单子。
        mixed 2027-09-24 [[role.finance|他们 VP Finance <<person|Ms Ruiz>>]]在电话里，[[objection.contract|不肯给 parent company guarantee]]。我们 legal 又非要。卡住了。
        mixed 2026-04-08 [[sentiment.positive|<<person|洪主任>>跟别院的人说我们<<product|endoscope>>清楚]]，我在边上听到的。[[intent.buy|自己科里再加两条，已报 PO]]。清明刚过，人少。
        mixed 2025-12-17 [[competitor.flaw|<<competitor|NXP>>的 FAE 半年换三个，他们烦透了]]。<<person|Raymond>>[[intent.trial|要二十颗我们的<<product|MCU>>焊上去跑跑看]]。[[nextstep|周五寄出]]。
        mixed 2027-02-12 初七开工，厂长给每人发红包，我也有一个。<<person|巫厂长>>说 demand 比去年好。什么时候 buy 什么时候 call，没说。
        mixed 2026-08-26 [[objection.authority|<<person|Penny>>: it's all decided in Seoul]]。[[role.decider|那边姓<<person|Park>>的部长定]]，她连 email 都 cc 不到。[[nextstep|托她约九月四号的 video call]]。
        mixed 2025-03-14 [[role.user|配料间的<<person|阿武>>每天搬<<product|IBC tote>>]]，有个<<product|阀门>>滴水。我蹲下去看了，是他们自己<<product|垫片>>没装。装上就好，他挺不好意思。
        mixed 2027-07-30 [[risk.payment|<<person|Neville>> 连着三次放我鸽子，应收八十天了]]。听说厂房抵押给 bank 了。我在 lobby 等到五点。
        mixed 2026-11-27 [[objection.timing|Black Friday 完了再谈]]，<<person|燕子>>是<<product|shipping label>>那边的对接人。[[intent.callback|她让我大促后再来]]。仓里循环放 Christmas songs。
        mixed 2025-05-12 Site walk with our own safety officer. <<person|Mr Haddad>>签了 permit 就走了。有两处 scaffold 没挂牌，不归我们管。
        mixed 2027-01-19 [[objection.trust|上回<<product|gearbox>>漏油他一直记着，"how can I trust you again"]]。[[sentiment.negative|<<person|路工>>脸色很难看，茶也没倒]]。[[nextstep|下周一 quality team 带 8D report 来]]。
        mixed 2026-06-26 [[intent.quote|<<person|Gemma>>: could you price a <<product|backup server>> with three years' support]]。她边说边在白板上画拓扑。外面施工，电钻响一天。
        mixed 2025-09-05 [[role.procurement|管采购的<<person|柏小姐>>]]怀孕八个月还在加班。[[objection.price|要求全线 down 4%]]，她说这是集团指标，每家都一样。
        mixed 2027-04-26 <<person|孟总>>早年自己也跑销售，懂我们的苦。He told me war stories from the 90s。临走送了两斤明前龙井。业务上没新消息。
        mixed 2026-02-05 [[objection.delivery|"If it's ten weeks, forget it," <<person|Floyd>>说]]。我们的<<product|rotary valve>>十周算快的了。[[competitor.praise|他说<<competitor|Coperion>>八周就能到，从不耽误]]。
        mixed 2025-11-21 [[role.technical|<<person|麦博士>>管 metrology]]，他画了张 error budget 给我，讲得很细。我拍下来给总部看。[[intent.demo|他要求用他的 wafer 现场 measure 一次]]。
        mixed 2027-08-05 [[risk.churn|<<person|Marta>> 提醒我：her boss is talking to someone else for 2028]]。她请假两周，七夕前走。我得赶紧约老板。
        mixed 2026-10-12 [[objection.budget|区里医院统统没钱，<<person|易院长>>也一样]]。[[intent.none|他让我不用送<<product|dialysis machine>>的资料了]]。走廊里菊花展，老人很多。
        mixed 2025-01-03 新年问候，顺便送 desk calendar。<<person|Nora>>说桌上已经有五本了。笑了一阵。合同到 2027，没什么要动。
        mixed 2027-06-15 [[role.influencer|<<person|Jun>>是实验室的老资格，买哪家仪器学生都听他的]]。老师嘴上说自己定，其实先问他。今天他在修自行车，满手油。
        mixed 2026-05-07 [[objection.competitor|Between us and <<competitor|Blue Yonder>>, she leans to them]]，<<person|Priya>>很坦率。[[objection.trust|主要嫌我们本地 implement 案例不够]]。[[nextstep|五月十三号带两个客户跟她见]]。
        mixed 2025-08-18 [[risk.delivery|厂里罢料，<<product|airbag fabric>>周四的车我估计空着去]]。<<person|房经理>>还在问我 truck number。[[nextstep|今晚十点前给他准话]]。
        mixed 2027-03-26 食堂排队的时候碰到<<person|Egon>>，聊了一路 skiing。他上周膝盖刚拆线。他的 project 已经 cancel，跟价格没关系，产品线整个砍掉了。
        mixed 2026-12-09 [[intent.quote,nextstep|周五下班前报<<product|wire harness>>，五种长度]]，<<person|雷小姐>>连图纸都打包好了。她嫌我字丑。
        mixed 2025-04-07 [[objection.need|<<person|Dr. Ito>>: one <<product|spectrophotometer>> is enough for us]]。[[objection.budget|再说了，what's left is for salaries]]。樱花开得正好，他办公室看得到。
        mixed 2027-10-08 [[sentiment.positive|<<person|阮总>>请我们吃饭，说合作两年从没操过心]]。桌上都是他 family。酒没喝，开车。
        mixed 2026-03-23 [[objection.contract|<<person|Dieter>>不签我们的 warranty disclaimer]]，说 German law 不认。[[nextstep|四月一号前法务出英文版]]。他的狗也在 office，金毛。
        mixed 2025-07-07 小暑，停电半天，车间靠发电机。<<person|武小姐>>把我们的 visit 往后挪了，具体哪天没讲。去隔壁看了<<product|compressor>>的老用户，正常。
        mixed 2027-12-16 [[role.decider|<<person|Mrs Tan>>: "I am the one who signs"]]。[[intent.buy|她当场 confirm 八套<<product|smart lock>>]]。[[objection.price|之前磨了我三回，嫌零头都不肯抹]]。
        mixed 2026-07-20 [[intent.callback,nextstep|<<person|闵医生>>下手术才看手机，约我二十三号再打过去]]。手术室外全是家属。护士站的空调滴水。
        mixed 2025-10-31 [[competitor.flaw|<<competitor|FedEx>>丢过她一箱样品，索赔拖了四个月]]。<<person|Wilma>>说 never again。我们的 claims 流程我给她讲了一遍。
        mixed 2027-02-18 [[risk.payment|<<person|花总>>新买的地还没付钱，我对十二月那张账单不乐观]]。[[role.finance|出纳<<person|小曲>>]]悄悄劝我早点催。快元宵了，街上都挂灯。
        mixed 2026-09-17 [[objection.timing|"Maybe after the IPO"]]，<<person|Harvey>>说。[[role.finance|他是 CFO]]，天天泡在 roadshow 里。茶水间的小姐姐告诉我他昨晚睡 office。
        mixed 2025-03-01 客户参观我们 Shenzhen demo center，九个人。问 warranty 的，问<<product|spare parts>>的，问 lunch 的都有。<<person|佘总>>拍照最多，[[intent.trial|临走问能不能借一套<<product|cobot>>回去用两周]]。
        mixed 2027-05-17 [[objection.authority|要等 regional procurement council，<<person|Louise>>只能 submit]]。[[role.influencer|议题单子由<<person|Mr Banerjee>>起草，他写进去的八成能过]]。
        mixed 2026-01-27 [[intent.trial|<<person|蒲经理>>说先铺一个车间，三十天]]，<<product|gas detector>>三只。[[role.technical|EHS engineer]]<<person|Rita>>去看了布点。腊八蒜都腌上了。
        mixed 2025-06-05 [[sentiment.negative|<<person|Clive>> called our <<product|portal>> "a nightmare"]]，登录都要三遍。[[risk.churn|他们 headquarters 已下通知 evaluate 替代，我看不妙]]。
        mixed 2027-11-15 [[objection.delivery|<<person|桑小姐>>不信我们能两天 replenishment]]。我给她看了 Kunshan 仓 dashboard。她们午休是关灯的，摸黑走出来。[[objection.price|配送费她也要每票少 15 块]]。
        mixed 2026-08-08 客户自己搭的测试台比市面便宜一半，拉出来给我们看。<<person|Tobias>>很得意。我们是来 learn 的，没带 catalogue。
        mixed 2025-12-12 [[role.user|填单子、贴标、扫描的都是<<person|小符>>她们几个，一天八百件]]。[[intent.demo,nextstep|下周三要我到现场演示新<<product|thermal printer>>]]。双十二，忙疯了。
        mixed 2027-04-19 [[objection.price|<<person|Yusuf>> said: nice product, wrong price]]，[[objection.competitor|国产那家他更想试]]。我们 import duty 占了 9 个点，没法弄。[[nextstep|周四前总部给 special price 看看]]。
        mixed 2026-11-05 [[intent.none|<<person|梅总>>不打算搞 consulting，said it politely]]。聊了聊她女儿高考。楼下银杏黄了一地。
        mixed 2025-03-18 一早开车去 Nanjing，[[role.procurement|sourcing director <<person|Aidan>>]]改时间三次，今天终于见上。[[objection.contract|他要 right to audit 写进去]]。[[nextstep|下周五前 legal 给意见]]。
        mixed 2027-07-13 [[competitor.praise|老工程师都念<<competitor|Keysight>>的好，说 manual 写得像课本]]。<<person|喻工>>也是，[[role.user|这些仪器平时就他在用]]。我们<<product|signal generator>>没法硬碰。厂区荷花开了。
        mixed 2026-05-25 Not much today. <<person|Ned>>调去 Vietnam，接手的人还没定，茶也没有。
        mixed 2025-09-20 [[risk.delivery|<<product|oxygen sensor>>的 chip 缺货，我拿不到十月的 allocation，这单危险]]。<<person|盖主任>>还蒙在鼓里。[[nextstep|周一向她说明]]。
        mixed 2027-01-04 元旦第一个工作日，<<person|Ruth>>[[intent.buy|告诉我<<product|drum pump>>走框架，直接下]]。[[risk.delivery|只是我们仓里剩两台，怕凑不齐她要的数]]。外面零下六度。
        mixed 2026-06-15 [[objection.need|<<person|娄小姐>>摇头：<<product|e-signature>>？我们盖章盖得挺好]]。[[competitor.flaw|之前那家装了三个月没人会用]]。[[objection.price|一年八千她说是抢钱]]。桌上的红印泥都干了。
        mixed 2025-11-13 [[role.decider|<<person|Mr Vance>> has the last word]]，他说了三遍 safety。我答了三遍 yes。[[intent.demo|他想看真机跑给他的人看]]。[[objection.timing|可今年他不签任何东西]]。双十一刚过快递堆成山。
        mixed 2027-08-30 [[risk.churn|从三月到现在一单没下，<<person|穆经理>>也不接电话，我看是走人了]]。路过他们厂，灯倒是亮的。
        mixed 2026-12-30 年底聚餐。[[role.influencer|<<person|Hilda>>在 evaluation committee 里，评分她先打]]。[[sentiment.positive|她跟同桌夸我们 engineer 半夜两点还接电话]]。
        mixed 2025-04-28 [[objection.trust|<<person|钮经理>>讲你们客服在马尼拉，he doesn't feel safe]]。[[objection.competitor|宁愿去找<<competitor|Ricoh>>]]。我给了本地客服的座机。
        mixed 2027-10-20 [[role.technical|<<person|Dr. Vega>> runs the test bench]]，[[competitor.praise|他说<<competitor|MTS>>的<<product|actuator>>顶得住]]，我们<<product|hydraulic actuator>>只有三年历史。楼里在装修。
        mixed 2026-02-16 除夕，没人。把年货放门卫那儿，跟<<person|老冼>>握手，新年好。高铁上全是人。
        mixed 2025-08-27 [[risk.payment|<<person|Connor>>要求把 2M 的 invoice 撤回重开，我嗅到他没钱]]。[[sentiment.negative|他还反咬一口，说我们 billing team 是 amateurs]]。
        mixed 2027-06-09 [[objection.authority|<<person|邰总>>的章在他父亲手里，要老爷子同意]]。[[intent.quote|先报一个<<product|vacuum sealer>>的底价给他拿回家看]]。厂后面是运河。
        mixed 2026-10-29 [[role.procurement|<<person|Gail>>做 purchasing 二十年]]，什么 sales 没见过。[[objection.delivery|她只提一句：别再 late，上季 OTD 才 82%]]。[[objection.budget|<<product|spare nozzle>>想多买，可科目里余额不够]]。
        mixed 2026-06-02 [[role.influencer|<<person|Saskia>> writes the shortlist for the board]]，我先跟她混熟。今天谈的都是电动车补贴，她刚提了一辆 NIO。
        mixed 2025-04-08 <<person|昌经理>>没让坐，站着说的：[[objection.delivery|五月的货到现在没影，他们怀疑我们产能]]。[[nextstep|明天中午前我把 production plan 发他]]。
        mixed 2027-10-26 [[intent.quote|<<person|Toby>>想知道<<product|fraud detection module>>一年多少]]。His company only has 60 people. [[objection.need|聊到后来他自己说，这个规模也许用不上]]。
        mixed 2026-03-05 跟 planning 的人对 forecast，四十分钟。数字都对得上，零差异。惊蛰，雨细细的，<<person|糜小姐>>给了我一把伞。
        mixed 2025-12-04 [[objection.price|<<person|Stan>>要求回到 2023 的 price]]，我说 labour、freight 都涨了。他没生气，就是笑。[[nextstep|九号 GM 带我去再谈]]。
        mixed 2027-03-22 [[sentiment.positive|<<person|慕医生>>发朋友圈晒我们<<product|ultrasound>>的图，说好用]]。[[intent.demo|她们下面县医院也想 see it live]]。路上油菜花全开了。
        mixed 2026-09-07 [[risk.payment|三张 check 退了两张]]，<<person|Basil>>解释是 signature 不对。我看没那么简单。银行门口排长队。
        mixed 2025-05-26 在 Wuhan 的 optics valley。[[role.technical|<<person|计工>>负责<<product|laser>>选型]]，[[competitor.praise|他觉得<<competitor|IPG>>的光束质量是 industry no. 1]]。热干面一碗八块。
        mixed 2027-08-12 [[intent.none|<<person|Irene>>: no need to follow up]]。她转去做 marketing 了，接任者还没来。我把名片重新打印好放着。
        mixed 2026-01-17 展会 day two。来了个南京的 buyer，聊得很投机，却发现他不是 buyer，是学生。送了他一只 pen。
        mixed 2025-10-23 [[objection.authority|<<person|蔺主管>>说超过两万就要 group approval]]，[[intent.trial|所以先拿一盒 sample，用着看]]。<<product|nitrile seal>>，蓝色那种。
        mixed 2027-06-28 [[role.procurement|Purchasing head <<person|Margot>>]]读完我们的 terms，[[objection.contract|把 interest on late payment 那行涂黑了]]。[[nextstep|下周一法务跟她打电话]]。天热，喝了三杯柠檬水。
        mixed 2026-10-13 今天只送 sample。Guard took it. 登记、拍照、走人，全程没见到一个 engineer，回程堵了一个半小时。
        mixed 2025-07-02 [[objection.budget|<<person|Ximena>> says they spent it all on the new canteen]]。食堂是真漂亮。[[objection.timing|她叫我等 fiscal year 翻篇，眼下不动]]。
        mixed 2027-01-20 [[competitor.flaw|<<competitor|Honeywell>>的<<product|thermostat>>换了三批还漂移]]，<<person|昝工>>摆出一排坏的给我看。[[nextstep|二十七号我们送两只校准过的来比]]。
        mixed 2026-07-28 [[risk.churn|<<person|Esther>> mentioned an RFP going out in August，我们那份不见得保得住]]。她没多说。前台换成了一条机器狗，会鞠躬。
        mixed 2025-03-20 [[role.decider|买不买，<<person|杭总>>一句话]]。[[intent.buy|"Two sets of <<product|dispenser>>, ship them"]]，[[objection.price|不过先要我们再让 3%]]。春分，柳树发芽了。
        mixed 2027-11-12 We waited for <<person|Dr. Osman>>，等了一个钟。He has a new baby，困得睁不开眼。聊两句就散，什么都没带回来。
        mixed 2026-04-17 [[objection.trust|<<person|郦总>>: 你们 consultant 二十六岁，能教我什么]]。[[sentiment.negative|说我们派人太随便]]。[[nextstep|下周四换 senior partner 去]]。
        mixed 2025-09-01 开学，路上全是家长。<<person|覃老师>>忙着迎新。[[intent.callback|She'd like me to phone next time instead of coming]]。<<product|fume hood>>的事就到这里。
        mixed 2027-05-07 [[role.finance|<<person|Bertrand>>管预算的，CFO]]，[[objection.price|开口就让我们 same price as 2025]]。[[risk.payment|可他欠着上半年一百二十万没给]]。吃了碗云吞面。
        mixed 2026-11-23 [[intent.trial,nextstep|客户要我们周五前寄四桶<<product|defoamer>>做 lab trial]]。<<person|嵇工>>正在搬办公室，键盘都找不着。
        mixed 2025-06-17 [[objection.competitor|<<person|Ada>> compared us line by line with <<competitor|Sartorius>>，九项里我们赢了三项]]。她还做了雷达图，很专业。楼下喷泉在修。
        mixed 2027-02-03 客户部门里换了新头儿，[[role.user|<<person|小项>>依旧每天跑<<product|titrator>>]]。新头儿叫<<person|Mrs Frost>>，在 UK 出差。快过年了，大家心野了。
        mixed 2026-05-11 [[sentiment.positive|<<person|Beatriz>>跟我说："the smoothest go-live in my career"]]。[[role.user|她自己每天登录<<product|dispatch module>>]]。老板也在。蛋糕上写着我们 logo，吃了两块。
        mixed 2025-11-10 [[risk.delivery|台风把 Kaohsiung 港关了，<<product|power IC>>十七号上不了<<person|丰经理>>的线]]。[[nextstep|明天早会跟他讲，并给 air freight 的方案]]。
        mixed 2027-07-06 [[intent.callback,nextstep|<<person|宣总>>自己发 message：周五 11 点，打我座机]]。我记了三个闹钟。外面四十一度。
        mixed 2026-02-07 年终 dinner。<<person|储董>>敬酒时讲他女儿订婚，新郎是 London 的律师。大家轮流祝贺，生意一句没提。
        mixed 2025-08-14 [[role.procurement|Buyer <<person|巴小姐>>]]发来 new tender，[[intent.quote,nextstep|二十号截止，要报<<product|pallet rack>>全套]]。[[objection.contract|条款里写 180 天付款，她说 non-negotiable]]。
        mixed 2027-04-20 [[objection.need|<<person|Mort>> pats the old <<product|press>> and says she will outlive me]]。确实转得很溜。谷雨，新茶刚下。
        mixed 2026-12-22 [[intent.none|<<person|符主任>>说今年到明年都不想谈<<product|AI diagnosis>>]]，wards 都满了，流感。走廊里听到咳嗽声一片。
        mixed 2025-02-11 [[objection.delivery|<<person|查经理>>直说，去年你们每次 delay 都在我盘点那天]]，[[sentiment.negative|气得把 calendar 都画满红圈]]。我低头记。
        mixed 2027-09-18 跟<<person|Ingrid>>参观她们新 clean room。换鞋、戴帽、吹风，折腾二十分钟。里面什么也不让拍，出来喝茶。
        mixed 2026-08-18 [[role.decider|<<person|Sir Anthony>> gives the last signature in London]]，[[objection.authority|本地的<<person|Claire>>只能转交]]。她说 London 喜欢短邮件，我记下了。
        mixed 2025-01-07 [[competitor.praise|<<competitor|Sealed Air>>的<<product|bubble mailer>>手感好，她仓库的人指名要]]。[[objection.competitor|所以 <<person|Rosa>> sticks with them for now]]。元旦促销刚过，纸箱成山。
        mixed 2027-10-08 收假，<<person|钦工>>在调<<product|robot gripper>>。[[role.technical|他是 robotics lead]]，[[intent.trial|要借两副真空的回去夹玻璃]]。厂里新装了饮水机。
        mixed 2026-06-10 [[objection.budget|<<person|Kofi>> opened the spreadsheet: zero left under IT]]。[[intent.demo|"but show me anyway", 他要看<<product|endpoint protection>>]]。我们约了在线，没约具体天。
        mixed 2025-12-19 [[nextstep|礼拜一<<person|Sophie>>和我们 review 2026 forecast]]。[[role.finance|她做 financial planning，钱从她那儿走]]。今天先搭了框架。她说去年这时候全乱套，今年早多了。外面飘雪。
        mixed 2027-03-02 [[risk.churn|两个月没开票，<<person|步总>>的人在别家培训，我看是要跑]]。打电话说在忙。路过银杏大道，还是光杆。
        mixed 2026-10-30 [[objection.timing|"Too early", <<person|Gwen>>说，line 5 明年九月才盖好]]。[[intent.quote|但让我先给个<<product|safety relay>>的参考价]]。[[objection.price|说了个大概，她吐舌头嫌贵]]。她的 desk 上摆着南瓜灯。
        mixed 2025-05-08 早上八点的 Teams，六个国家在线。<<person|席小姐>>念完 agenda 就掉线了，再也没上来。剩下的人客客气气聊天气，改期再说。
        mixed 2027-06-01 六一，厂里办 family day。[[role.user|孩子的妈妈<<person|阿兰>>，给我看她每天踩的<<product|sealing machine>>脚踏]]。[[sentiment.positive|她说换了我们的一天少踩两千下，thank you]]。
        mixed 2026-03-31 [[objection.trust|<<person|Lars>>: "show me one plant in Europe that runs it"，他不信]]。[[competitor.flaw|同时又说<<competitor|ABB>>的 upgrade 让他停了三天产]]。[[nextstep|四月八号给他联系 Graz 的 user]]。
        mixed 2025-08-08 [[role.influencer|<<person|仇教授>>退了，但科研处买什么设备还要问他一声]]。他请我喝自酿的梅子酒，说 old habits。院里知了叫得响。
        mixed 2027-12-03 [[intent.buy|<<person|Vera>> said yes in the lift]]：<<product|conveyor belt>> 六百米，年前交。电梯坏在三楼，正好聊透。
        mixed 2026-07-18 <<person|栾工>>问我们公司 NPS 多少，CTO 是不是换人了，我如实讲。CTO 是去年秋天换的，新来的是硬件出身。别的没有。
        mixed 2025-10-10 [[objection.price|对方老板说，这个 quote 请拿回去重做]]。不给 target，只说太高。<<person|鄂总>>拍了拍我的肩，挺温和。[[nextstep|十五号前重做好]]。
        mixed 2027-08-19 [[role.finance|<<person|Mr Goode>>, treasurer]]，[[risk.payment|说 USD 进不来，下笔款 may be late by months]]。港口的灯亮着，货在那儿。他倒不躲我。
        mixed 2026-04-29 节前加急：[[risk.delivery|<<product|coating drum>>的危化品车限行，五号前到不了<<person|幸总>>]]，我已经让他停机半天。自己心里也堵。
        mixed 2025-03-11 [[intent.none|<<person|Wilfred>>把<<product|sorter>>资料推回来：not now, not later]]。我问原因，他说 site is for sale。巷口有人卖青团。
        mixed 2027-01-06 [[objection.contract|<<person|郎小姐>>不同意我们的 notice period，要从 90 天改 30]]，其它都 ok。[[nextstep|二月一号新合同生效前我们一定要谈完]]。她穿得像要去滑雪。
        mixed 2026-09-10 教师节，<<person|Prof. Yun>>收了一桌花。[[objection.timing|她说 grant 申请交了，明年夏天才知道]]。[[intent.demo|先让学生看一次<<product|cell sorter>>的 demo]]。
        mixed 2025-11-28 [[role.technical|<<person|Miguel>>管 OT network]]，[[competitor.praise|他觉得 <<competitor|Cisco>> 的文档齐，出了问题查得到]]。他家猫一直在 camera 前走。没定下次。
        mixed 2027-05-19 [[risk.delivery|We lost one container overboard, <<product|tyre cord>> for <<person|阮经理>>]]。她还不知道，[[nextstep|明天我和老板上门说]]。昨晚没睡好。
        mixed 2026-01-08 [[objection.delivery|<<person|Zara>>受够了 allocation，每次只给七成]]，[[risk.churn|放话 Q2 她会 dual source]]。[[objection.competitor|对面<<competitor|STMicro>>答应给足量，她很动心]]。
        mixed 2025-06-25 [[role.procurement|<<person|Ronnie>>是 tender officer]]，什么都不能说，只递给我一张 Q&A 表。填好交了。他窗外是 golf course。
        mixed 2027-10-15 [[intent.buy|<<product|barcode verifier>>，<<person|敖小姐>>盖了章，五台]]。[[role.decider|章在她手里，厂里的采购她说了算]]。金桂掉了一身。
        mixed 2026-12-02 [[objection.price|<<person|Hank>>: "for that money I get two from <<competitor|Mettler>>"]]。[[objection.authority|他还说要不要换牌子，校准部的人定，他不管]]。[[intent.callback,nextstep|让我两周后的周三再给他打电话]]。
        mixed 2025-01-17 雪停了。[[sentiment.negative|<<person|封主任>>嫌我们的 training 敷衍，PPT 念完就走]]。[[role.influencer|<<person|米医生>>在科里人缘好，她说哪个顺手大家就选哪个]]。[[objection.budget|可今年科室一分没有]]。
        mixed 2027-04-07 [[role.technical|<<person|Duncan>>是 cloud architect]]，自己写过书。[[objection.trust|他怀疑我们的 uptime 99.99 是 marketing talk]]。[[objection.need|而且觉得 on-prem 也能做，没必要上 cloud]]。[[competitor.flaw|说<<competitor|Azure>>上个月宕了半天，更让他不想动]]。
        mixed 2025-02-19 雨水，真的下雨。[[intent.trial|<<person|祖经理>> would like two rolls of <<product|VCI film>> to try on steel coils]]。他仓库顶棚漏，用桶接着。[[nextstep|二十四号带过去]]。
        mixed 2027-06-03 [[objection.price|<<person|Ophelia>>看了我们的价，只说了一个字：贵]]。她的三只显示器上都是 spreadsheet。午休，办公室熄灯。
        mixed 2026-08-10 今天陪我们新来的<<person|Jonas>>认路。We drove through Pudong, Kangqiao, Zhoupu。三家都说忙，茶都没喝上。
        mixed 2025-11-26 [[role.technical|<<person|Dr. Rao>> leads process engineering]]。[[objection.trust|他看我们 yield 曲线直皱眉，问是不是挑过的数据]]。[[nextstep|十二月三号原始数据给他]]。
        mixed 2027-03-17 [[intent.none|"Sorry, we are not looking"]]，<<person|华主任>>门开一条缝说的。走廊放着三辆轮椅，护工在给老人量血压。
        mixed 2026-05-06 [[role.procurement|<<person|Bryony>>, purchasing]]，[[objection.contract|把 cancellation fee 那条打了叉]]。她说别家没有这条。[[nextstep|周五我们法务会 call 她]]。
        mixed 2025-09-13 和<<person|饶总>>打了半场羽毛球，我输了。他聊了很久他的 supplier 迟交，让他的 line 停了两次。那家不是我们，也不在我们这行。
        mixed 2027-12-09 [[competitor.flaw|<<competitor|DB Schenker>>的<<product|portal>>一到月底就崩]]，<<person|Nadia>>边刷新边骂。[[intent.demo|她想看我们的<<product|track-and-trace app>>跑一遍]]。
        mixed 2026-01-26 [[risk.payment|老账没结，新单又来，<<person|冉总>>的信用我看要卡住]]。[[role.finance|会计<<person|大胡>>]]偷偷说年前 not possible。街上挂起灯笼。
        mixed 2025-06-12 [[sentiment.positive|<<person|Herr Vogt>> says our <<product|sensor>> never lies]]，[[intent.buy|下了<<product|level sensor>> 四十只的单]]。办公室在二十二楼，江景。
        mixed 2027-04-28 跟<<person|喻工>>在厂里一圈圈走，他讲 takt time，我讲天气。He retires in May. 大门口的花坛很漂亮。
        mixed 2026-11-17 [[objection.authority|"Not my call," 她说]]，[[role.decider|要<<person|Mr Dubois>>在 Paris 批准]]。<<person|Wendy>>帮我把英文 summary 改了两处。[[intent.callback,nextstep|下周三让我再打电话来问]]。
        mixed 2025-03-28 [[objection.budget|<<person|费总>>坦白说，银行没批 loan，钱出不来]]。厂门口停着两台 Porsche，我就笑笑。
        mixed 2027-07-22 大暑。[[role.user|<<person|小艾>>一班八个钟头都在扫<<product|RFID reader>>]]，汗把屏幕打湿了。[[sentiment.negative|她说按键粘，下一代别这么 stupid]]。
        mixed 2026-02-23 [[intent.quote,nextstep|<<person|Franz>>要二十七号前见到<<product|spindle>>的报价]]，两种转速。节后大家慢热，机床只开了三分之一。
        mixed 2025-08-21 会开到一半 fire drill，全楼下去站了半小时。太阳很晒，<<person|Moira>>给大家买了冰棍，demo 没做完，改天补。
        mixed 2027-11-08 [[objection.competitor|<<person|阴工>>的 test board 是按<<competitor|ADI>>画的，不想改 layout]]。[[objection.need|再说他用的<<product|op-amp>>库存够三年]]。立冬，吃饺子。
        mixed 2026-06-22 [[risk.delivery|Strike at Hamburg，<<product|servo motor>>这周卸不下船，<<person|支经理>>那儿我没法保]]。[[nextstep|后天把 alternative 给他]]。会议室放着德比回放。
        mixed 2025-01-13 [[role.influencer|<<person|Madame Leclerc>>没有签字权，可她挑香味，买不买跟着她走]]。[[intent.trial|点名要 50 ml<<product|fragrance base>>]]。办公室香得让人打喷嚏。
        mixed 2027-09-06 <<person|Colm>>去 Dublin 述职了。助手帮我 scan 了一份老合同，到期 2029，所有条款不变。
        mixed 2026-04-03 [[objection.timing|<<person|桑工>>: 先等 5G 专网，装好再说我们的<<product|edge box>>]]。工期他也没数。踏青的人多，停车难。
        mixed 2025-10-29 [[objection.delivery|<<person|Phil>> thinks six weeks is a joke]]。[[intent.callback|让我问到更快的日期就 ring 他]]。他有只 parrot 会学打印机。
        mixed 2027-01-28 [[risk.churn|<<person|乐总>>的仓库挪到了<<competitor|Cainiao>>，剩一点在我们这儿，我看撑不过三月]]。[[sentiment.negative|他讲我们 "always late, always sorry"]]。
        mixed 2026-09-22 [[competitor.praise|<<person|Tess>>: <<competitor|Workday>> looks better on a phone]]。她没说贵也没说便宜，就滑手机给我看。秋分，风凉了。
        mixed 2025-04-30 <<person|练主任>>休假，办公室<<person|小王>>给我倒水。讲了五分钟就下起冰雹，车顶砸了几个坑。
        mixed 2027-05-25 [[role.decider|<<person|Mr Mensah>> holds the pen]]，[[objection.price|他要我一口价再低两个点]]。[[intent.buy|点头后当场签，<<product|stacker crane>>一台]]。会议室挂着他和球星的合影。
        mixed 2026-07-08 [[objection.need|<<person|敬老师>>：一学期用两次的东西，不值得买<<product|AFM>>]]。实验楼在修电梯，爬了六楼。[[objection.budget|课题也结了，no money left]]。
        mixed 2025-12-10 [[nextstep|<<person|Glenda>>定下十八号审厂]]，带三个 auditor。我们的 QA 已经在擦地。她口味清淡，午饭要注意。
        mixed 2027-02-25 [[role.technical|<<person|谈工>>画 P&ID，选型他拿主意]]。[[competitor.praise|说<<competitor|Emerson>>的<<product|control valve>>十年不漏]]。[[intent.demo|想让我们开剖面给他看]]。
        mixed 2026-10-21 重阳刚过，<<person|Otis>>给我一盒菊花酒。他公司没 hire，也没 fire，今年 flat。PO 都是自动出的，没什么可谈。
        mixed 2025-05-15 [[risk.payment|<<person|Marisol>>说 Brazil 总部换汇难，我们的 invoice 排到第三季度，我放心不下]]。[[intent.none|新<<product|tray sealer>>她也不要了]]。窗外是高架，吵。
        mixed 2027-08-03 [[role.procurement|采购员<<person|小费>>]]刚毕业，抱着本子什么都记。[[objection.price|师傅教他第一句就是 "too high"，他练了一遍]]。[[nextstep|六号他师傅回来再谈]]。
        mixed 2026-03-13 [[objection.trust|<<person|戎总>>：去年你们的 PM 半途辞职，这次怎么保证]]。[[objection.contract|他要把 key person clause 写进合同]]。[[nextstep|十九号前我给草稿]]。
        mixed 2025-07-27 看客户的 roof solar，三千块板。<<person|Emil>>算一年省多少电给我听，津津有味。跟我们卖的没关系，权当长见识。
        mixed 2027-10-12 [[sentiment.positive|<<person|仲小姐>>: your <<product|labels>> 从没掉过，老板也点头]]。<<product|tamper label>>她一年用两千万张。今天桂花糕管够。
        mixed 2026-12-15 [[intent.trial|<<person|Yolanda>>先要一个月的免费账号]]，<<product|forecasting module>>。[[role.influencer|她推荐的工具 VP 一般都批]]。她桌上堆满圣诞礼盒。
        mixed 2025-02-08 节后回访。<<person|商总>>春节去了 Hokkaido，照片看了一百张。机器停着，等工人回来，一切如常。
        mixed 2027-06-17 [[objection.timing|"Ask me in 2028," <<person|Jens>>摆手]]。[[competitor.flaw|不过他自己也抱怨，<<competitor|Teradyne>>的<<product|tester>>修一次要等两个月]]。黄梅天，墙都出水。
        mixed 2026-05-28 [[role.finance|<<person|Ms Aoki>>, finance manager]]，[[objection.price|看完 quote 问能不能每台减三千]]。[[nextstep|六月三号前总部给答复]]。她带了抹茶饼干。
        mixed 2025-09-18 [[objection.authority|<<person|骆科长>>：我批不了，要党委会]]。纪念日，街上鸣警报，我们都站了三分钟。
        mixed 2027-03-30 [[competitor.praise|<<person|Vanessa>>讲<<competitor|Kyocera>>的 salesman 每礼拜都来]]，我就知道该勤快些。[[intent.quote|她要一份<<product|ceramic package>>的 price list]]，[[objection.price|嫌上一版 list 全线偏高]]。
        mixed 2026-08-28 [[risk.delivery|工厂爆单，<<person|郎总>>的<<product|heat shield>>九月底那批我交不了]]。[[risk.churn|他已经说，这次 miss 就 out]]。[[nextstep|周一我带 VP 登门]]。
        mixed 2025-11-14 [[role.user|<<person|冯姐>>管库，天天开<<product|reach truck>>]]，[[sentiment.positive|说这台转弯像 dancing]]。她比我还会开车。今天风大。
        mixed 2027-12-20 年底 catch-up。<<person|Diana>>升了 director，请大家吃蛋糕。要不要重新 bid，她说没有想过；要不要换人，她也说没有。
        mixed 2026-04-20 [[intent.demo,nextstep|<<person|柯工>>要我二十九号在现场做一遍<<product|cobot welding>>]]。他的 hall 太吵，要喊着说话。油烟大，衣服要洗。
        mixed 2025-06-06 [[objection.delivery|<<person|隋小姐>>：你们 MOQ 一千，排产又满，我等不起]]。[[objection.competitor|她在打听<<competitor|Berry>>的货]]。高考前一天，路上安静。
        mixed 2027-07-10 小暑，<<person|Howell>>家里出了事，没心思谈。I just sat with him. 让他别惦记合同，反正要到明年。
        mixed 2026-10-15 [[intent.buy|<<person|司主任>>发来盖章订单，<<product|infusion set>> 8,000 套]]，[[role.decider|她是科里一支笔]]。窗口挂号的人排到门外。
        mixed 2025-01-23 [[objection.contract|<<person|Baldwin>>: we don't accept advance payment, ever]]。[[risk.payment|他们去年十月那张到现在 overdue]]。小年，公司发了汤圆。
        mixed 2027-04-06 [[role.influencer|<<person|童顾问>>一年来厂里三次，可<<person|桓总>>照他的单子买]]。[[nextstep|十五号顾问来，我陪他吃饭]]。清明假，出城的车很多。
        mixed 2026-09-03 [[intent.none|<<person|Yuki>>用日文写邮件拒绝，翻出来是 no thank you]]。[[objection.need|理由：她们的<<product|SaaS backup>>三年前就有了]]。公司楼下有家拉面不错。
        mixed 2025-10-20 [[intent.callback,nextstep|<<person|农经理>>约我三十号早上打给她]]，出差在 Nanning。[[objection.timing|她先交底，今年的事今年办不完]]。路边芒果不便宜。
        mixed 2027-02-17 [[objection.trust|他怕 cloud 放美国，"who can read my drawings?"]]。[[role.technical|<<person|苍工>>管 PLM，是 IT 里懂这个的人]]。今天降温。
        mixed 2026-06-18 [[objection.budget|<<person|Eloise>> 说 head office froze everything]]。她打开 cap table 又合上。端午前一天，办公室剩一半人。
        mixed 2025-08-25 [[objection.competitor|<<person|凤总>>问我：人家<<competitor|Bain>>七折，你们几折]]。[[objection.price|他要六八折，还笑]]。[[nextstep|周四给他个 package]]。
        mixed 2027-05-12 [[risk.churn|<<person|Rhoda>>讲 in-house lab 明年开，外面的测试也许全停]]。护士节，楼里送花。[[sentiment.negative|顺嘴说我们 report 慢得像 snail mail]]。
        mixed 2026-01-07 [[competitor.flaw|先前那家货代把她的货堆在雨里，三天没人理]]。<<person|闻小姐>>还留着照片。[[intent.quote|to Jakarta, 20GP 什么价, 她问]]。
        mixed 2025-03-05 惊蛰。[[objection.delivery|<<person|于工>>翻出旧 mail，说去年四次 delay，今年谁敢再信]]。[[role.user|旁边那位<<person|阿满>>就是每天等这批<<product|bushing>>的装配工]]。
        mixed 2027-09-30 [[objection.authority|<<person|Rocco>>: Milan decides, I only translate]]。[[role.procurement|本地的 buyer 叫<<person|小温>>]]，今天没在。明天放假，街上挂满国旗。
        mixed 2026-11-12 [[risk.delivery|<<product|membrane>>在海关抽检，<<person|尉工>>十八号开机，我估计赶不上]]。[[role.finance|财务<<person|叶经理>>]]顺路问起 VAT。下午天阴，冷。
        """
}
