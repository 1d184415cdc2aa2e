extension NoteTexts {
    static let bilingualGoods = """
        mixed 2025-01-06 Met with [[role.procurement|purchasing manager]] <<person|Ms Lim>> at the supermarket. She said [[objection.price|太贵了, wants 10% off]]. [[nextstep|下周二 follow up.]]
        mixed 2025-02-11 The hotel is full this week. [[role.technical|IT manager]] said the <<product|door locks>> look fine, 但是[[objection.authority|要总部批]].
        mixed 2025-03-19 They are already open in three cities. 客户说[[objection.need|现有的够用]], and [[objection.competitor|they are happy with <<competitor|Zebra>>]]. [[intent.none|Not interested right now.]]
        mixed 2025-04-04 The warehouse manager said [[objection.delivery,risk.delivery|the last shipment of <<product|pallet racks>> arrived late again]]. 他很不高兴, [[risk.churn|might switch supplier]].
        mixed 2025-05-13 Coffee with <<person|Mr Tan>>, who runs five cafés. [[intent.quote|想要报价 for two <<product|coffee machines>>]], and he [[intent.trial|wants to try one for two weeks]]. Budget is not a problem, he said.
        mixed 2025-06-25 <<person|陈姐>> showed me the new store. The late delivery from March has been resolved, 价格也没有问题.
        mixed 2025-07-08 [[role.technical|Technical director]] says we are [[objection.price,objection.competitor|more expensive than <<competitor|Norvell>>]]. But he mentioned that [[competitor.flaw|<<competitor|Norvell>>的机器老出问题]].
        mixed 2025-08-20 [[role.finance|The CFO]] joined for ten minutes. 他说[[objection.budget|今年没预算]], [[objection.timing|明年再说]]. [[nextstep,intent.callback|Asked me to call back in January.]]
        mixed 2025-09-12 [[role.user|The packers use the <<product|label printers>> every day]], [[sentiment.positive|说我们的服务很好]]. [[intent.buy|Ready to order ten more.]] New boxes are stacked up to the ceiling.
        mixed 2025-10-27 They think our company is too small, [[objection.trust|担心售后跟不上]]. [[role.decider|拍板的是 <<person|Mr Wong>>]], [[role.influencer|but he listens to the store manager]]. I have not met him yet.
        mixed 2025-11-05 The kitchen was busy. [[role.user|Chef <<person|Marco>> uses the <<product|oven>> every day]] and [[sentiment.positive|likes it, 说很好用]].
        mixed 2025-12-16 <<competitor|Ecolab>> was there last week too. [[competitor.praise|客户说 <<competitor|Ecolab>> 服务更好]]. [[intent.trial|Still, she wants to try our <<product|detergent>> for a month.]]
        mixed 2026-01-22 [[risk.payment|Overdue invoice from November is still not paid]], [[role.finance|会计]] says cash is tight. Nice office, new carpet.
        mixed 2026-02-03 [[role.technical|IT主管]] wants to see the <<product|electronic shelf labels>> in action, [[intent.demo|想看演示]]. [[nextstep|Demo on Thursday at 10.]] There are 48 stores in the chain.
        mixed 2026-03-17 Main concern is payment terms: [[objection.contract|他们要90天账期, we offer 30]]. [[objection.price|Price is also too high for them.]] Otherwise a good meeting.
        mixed 2026-04-09 They [[objection.timing|don't want to do anything before the summer season]]. [[intent.none|暂时没兴趣]], he said twice. The lobby is being painted.
        mixed 2026-05-28 Talked to <<person|Kelly>> from the front desk. [[role.influencer|She has a lot of say, 老板很听她的]]. She would like [[intent.demo|a demo of the <<product|self check-in kiosk>>]].
        mixed 2026-06-10 <<person|Mr Goh>> said [[competitor.praise|<<competitor|Jungheinrich>>'s support is very good]] and [[objection.competitor|he'd rather stay with them]]. 现有的<<product|叉车>>是2019年买的。
        mixed 2026-07-14 The <<product|cold display cabinets>> were on time this time, 客户没有抱怨. They sell a lot of ice cream now.
        mixed 2026-08-31 [[objection.delivery|Lead time too long, 他们最多等四周]]. [[role.procurement|采购经理]] asked if we keep stock in Johor.
        mixed 2025-08-31 Owner says [[sentiment.negative|he is disappointed with our service, 打了三次电话没人接]]. [[objection.trust|He no longer trusts our promises]] and [[risk.churn|is thinking of changing supplier]].
        mixed 2026-10-06 [[risk.delivery|We may not make the date for the <<product|inverters>>]], 港口堵了. I told [[role.technical|their engineering manager]] <<person|Daniel>> on the phone. He was fine with it.
        mixed 2026-11-24 Stock room is very tidy. [[objection.competitor|They also have an offer from <<competitor|汉朔>>]], 还没决定. [[competitor.praise|They like <<competitor|汉朔>>'s software.]] If the price is right they may take fifty.
        mixed 2026-12-02 <<person|王店长>> said <<product|扫码枪>> is OK. My colleague <<person|Ben>> is very happy with his new car, by the way. We talked about the parking lot.
        mixed 2027-01-19 [[objection.trust|They don't believe the <<product|battery cabinet>> will last ten years]], 想看参考案例. The roof has 400 kW of solar already.
        mixed 2027-02-09 [[intent.buy|客户决定下单: 30 <<product|PDAs>>]]. [[nextstep|I will send the contract tomorrow.]] [[risk.delivery|We may be late, ten of them are not in stock.]] Good visit.
        mixed 2027-03-23 The buyer before her left in May. [[role.influencer|<<person|Jason>> recommends the supplier to the boss]], 他觉得[[competitor.flaw|<<competitor|Onity>> is always late with spare parts]].
        mixed 2027-04-15 Called in at the bakery. 没兴趣, he said: [[intent.none|not interested in a new <<product|mixer>>]], [[objection.need|已经有两台了]].
        mixed 2027-05-07 [[role.decider|The GM makes the final decision]], and [[objection.authority|he has to check with head office first, 要等总部]]. The buffet was good.
        mixed 2027-06-29 They find it [[objection.price|too expensive]] and [[intent.quote|want a new quote without the <<product|stand>>]]. [[objection.timing|今年不买]], they said. 门店一共十二家.
        mixed 2025-01-30 [[competitor.flaw|<<competitor|华鼎>>交货老是晚]], so he is looking around. [[intent.callback|Wants me to ring him again with a proposal.]] I guess he has some budget left.
        mixed 2025-03-03 <<person|Mrs Chua>> mentioned that [[competitor.praise|<<competitor|Rational>> <<product|ovens>> are reliable]]. We only have 两台<<product|蒸烤箱>> in her kitchen. She has no complaint about us.
        mixed 2025-04-22 Met [[role.technical|chief engineer]] <<person|Lau>> in the plant room. He said [[objection.trust|他对我们的质量没信心]] after the leak, [[risk.churn|may go to another supplier]]. The <<product|heat pump>> runs again now.
        mixed 2025-06-06 [[risk.payment|货款两个月没付]]. [[role.finance|The finance director]] wants [[objection.contract|longer payment terms]] as well. The yard was full of empty crates.
        mixed 2025-07-31 [[objection.timing|Not a priority right now]], 他们在忙开新店, and [[objection.budget|there is no money left this year]]. [[intent.callback|He asked me to call again after the opening.]]
        mixed 2025-09-02 The night shift was short of people. [[role.user|The pickers use the <<product|scanners>> all day]], 他们说[[sentiment.negative|电池太差]]. [[risk.churn|They may look for another supplier.]]
        mixed 2025-10-14 [[objection.budget|预算不够, only 20k left]]. [[intent.trial|想试用一台 <<product|floor scrubber>> first.]] Their old supplier was <<competitor|恒洁>>, years ago.
        mixed 2025-11-20 [[risk.churn|可能换供应商]], <<person|Mr Ho>> said openly. [[objection.competitor|<<competitor|Brightpack>> is 8% cheaper]] on <<product|stretch film>>. [[risk.payment|He also pays late.]]
        mixed 2026-01-09 We had lunch with <<person|李总>>. He ordered from us in 2023. Nothing new, just a courtesy visit.
        mixed 2026-02-25 [[role.influencer|店长说话有分量]], the owner follows his advice. He says [[objection.competitor|<<competitor|Epson>> gave them a better offer]] for the <<product|receipt printers>>. [[competitor.flaw|But the old <<competitor|Epson>> ones break down often.]]
        mixed 2026-03-31 [[sentiment.positive|They like our <<product|towels>> a lot, 客人反映很好]]. [[intent.buy|Will order 400 more.]] No need to change the price, she said. Occupancy is 85%.
        mixed 2026-05-12 [[objection.delivery,risk.delivery|又晚到了, the third late delivery this quarter]]. <<person|Mr Seah>> [[sentiment.negative|is really annoyed with us]]. [[nextstep|I will come back with an answer by Friday.]]
        mixed 2026-06-19 [[role.procurement|Head of procurement]] wants to change [[objection.contract|the penalty clause, 说条款太严]]. Price is fine for them. [[objection.authority|Head office still has to approve.]]
        mixed 2026-07-27 They use <<competitor|Oracle>> in the head office. 没说好也没说不好. [[sentiment.positive|They like our <<product|booking module>>]], we looked at it for a while.
        mixed 2026-09-04 [[objection.authority|He has to talk to his boss first, 他做不了主]]. [[role.influencer|The boss usually follows his recommendation.]] I left two brochures.
        mixed 2026-10-22 [[competitor.flaw|<<competitor|鑫汇>>的售后没人管]], he complained. [[intent.quote|Asked us for a quote on <<product|chest freezers>>.]] [[role.procurement|The buyer]] was not in. There are six branches.
        mixed 2026-11-11 [[competitor.praise|<<competitor|Toyota>> delivers within two weeks, 很快]], the logistics manager said. [[objection.delivery|We need eight, that's too long for him.]]
        mixed 2027-01-12 <<person|Mr Yeo>> is the one who decides? Not sure. 我估计他嫌贵, but he did not say so. We talked about the port strike.
        mixed 2027-02-26 [[role.influencer|F&B manager <<person|Anna>> 的意见很重要]] for the choice of <<product|dishwasher>>. She [[intent.demo|wants a demo in the main kitchen]]. [[objection.trust|She has doubts about our service at weekends.]]
        mixed 2027-04-01 [[risk.delivery|The second batch of <<product|EV chargers>> is delayed at the factory, 可能赶不上]]. They open on the 20th. [[role.decider|<<person|Mr Pang>> decides on everything there]], so I informed him.
        mixed 2027-05-25 [[objection.need|They don't need a new <<product|POS system>>, 旧的还能用]]. [[intent.none|They are not interested.]] Store looks nice after the renovation.
        mixed 2027-06-15 [[role.decider|Decision maker is <<person|Mrs Koh>>]], 她下周回来. [[intent.callback,nextstep|She wants us to call on Monday.]] [[risk.delivery|The <<product|fridges>> for her second store may arrive late.]]
        mixed 2025-08-05 [[risk.churn|They may not renew with us]], because [[competitor.praise|<<competitor|佳联>> reacts faster]]. 合同到年底。
        mixed 2025-12-09 [[objection.trust|对方觉得我们公司太小]], and [[objection.competitor|they are also talking to <<competitor|Siemens>>]]. [[competitor.praise|<<competitor|Siemens>> has good engineers, they say.]] The <<product|meters>> must be in by March.
        mixed 2026-04-28 Small shop, two tills. [[objection.budget|没预算 this year]], <<person|Ah Hock>> said, and [[objection.need|he already has a <<product|label printer>>]]. His daughter now runs the online shop.
        mixed 2026-08-13 [[competitor.flaw|Their current supplier is expensive and slow, 经常缺货]]. [[intent.trial|Wants samples of our <<product|coffee cups>>.]] [[nextstep|Samples go out Wednesday.]] [[role.user|The baristas use them all day.]]
        mixed 2026-12-18 [[role.influencer|The head housekeeper's opinion counts, 总经理会听她的]]. [[role.user|Her team works with the <<product|vacuum cleaner>> daily.]] [[intent.demo|She asked for a demo of the new model.]]
        mixed 2027-03-10 [[sentiment.negative|She is annoyed about the wrong invoices, 已经错了三次]] and [[objection.trust|says she can't rely on us]]. [[role.finance|Finance manager]] will check. [[risk.payment|They hold back payment until then.]]
        mixed 2025-05-30 [[intent.buy|They will take the <<product|forklift>>, 决定买了]]. [[objection.contract|Only the warranty terms are still open, they want three years.]] [[intent.quote|Also asked for a price for the <<product|charger>>.]]
        mixed 2027-06-03 [[risk.churn|He said he may stop buying <<product|packaging film>> from us]]. [[risk.delivery|交货晚了十天.]] [[competitor.flaw|But <<competitor|Sealed Air>> was late too.]]
        mixed 2026-02-16 They say [[objection.price|价格偏高, need a better price]] on the <<product|shampoo dispensers>>. [[objection.competitor|<<competitor|Tamlin>> is cheaper.]] [[nextstep|I will send a new offer on Friday.]]
        mixed 2025-03-12 [[objection.budget|No budget this year, 预算都用完了]]. The hotel opened a new pool in spring. [[intent.callback,nextstep|She asked me to call back in November.]]
        mixed 2027-01-05 [[role.procurement|Purchasing manager]] <<person|Mr Ng>> was in a hurry. [[objection.timing|明年再说]], he said. [[competitor.praise|He is impressed by <<competitor|Linde>>'s service.]]
        mixed 2026-09-29 [[objection.authority|Needs approval from head office]], 要等三个星期. Everything else is agreed. [[role.decider|The regional director has the final say.]]
        mixed 2025-11-13 [[objection.need|他们觉得不需要 a new <<product|pallet wrapper>>]]. The old one was repaired in July. [[intent.none|Not interested for now.]]
        mixed 2026-06-24 [[objection.trust|客户不太相信我们的质量]], because of the bad batch last year. [[intent.trial|They want to test 20 boxes first.]] The warehouse has moved to Tuas.
        mixed 2025-05-08 [[competitor.flaw|<<competitor|Datalogic>>的<<product|扫码枪>>老出问题]], so [[intent.quote|he asked for a quote for 40 <<product|scanners>>]]. Budget is approved already.
        mixed 2027-04-20 Price is OK, 交期也没问题. [[intent.buy|They are ready to order]], but [[objection.contract|don't accept our payment terms, want 60 days.]] [[role.finance|CFO]] was very polite.
        mixed 2025-10-01 [[objection.delivery|They think six weeks is too long, 交期太长]]. [[objection.competitor|<<competitor|Hobart>> offers three weeks]] for the same <<product|dishwasher>>. [[intent.trial|They would like to try ours first.]]
        mixed 2026-01-15 Met with <<person|Susan>> in the canteen. [[intent.demo|想看 <<product|自助点餐机>> 的演示]], [[nextstep|we fixed next Wednesday at 2 pm]]. She eats there every day.
        mixed 2025-07-03 [[intent.buy|They decided to go with us, 先订五台 <<product|freezers>>]]. [[sentiment.positive|Very happy with our offer.]] The shop opens in August.
        mixed 2026-11-04 [[sentiment.negative|He complained about our technician, 态度不好]]. [[risk.churn|Might go back to <<competitor|海尔>>.]] [[objection.trust|He doubts our after-sales service.]] I said sorry and took notes.
        mixed 2027-02-17 [[role.user|The housekeepers use the <<product|trolleys>> every day]] and [[sentiment.positive|they like them, 很轻]]. [[role.procurement|采购部经理]] was on leave. 60 rooms per floor.
        mixed 2025-09-24 [[role.technical|IT经理]] <<person|周工>> checked the interface with us for an hour. [[sentiment.positive|He is pleased with our support.]] His team is happy with the new office.
        mixed 2026-04-17 [[risk.payment|Still two overdue invoices, 货款没付]]. [[role.finance|Accountant]] said the bank is slow. The owner was in Bangkok.
        mixed 2025-12-22 [[risk.delivery|The <<product|gift boxes>> arrived late, 晚了五天]]. Christmas sales were good all the same. [[intent.quote|She asked for a quote for Easter.]] They have 22 shops.
        mixed 2026-08-05 [[role.influencer|<<person|Uncle Lim>> is no manager but the boss asks him about everything]], 他说我们的<<product|炸炉>>省油. [[intent.demo|He wants a demo for the whole kitchen team.]]
        mixed 2027-03-30 [[competitor.praise|<<competitor|阳光电源>> has a good price and fast support]], 他们这样说. [[objection.competitor|They prefer <<competitor|阳光电源>>]] for the <<product|inverters>>.
        mixed 2025-02-20 Just dropped by. 他们在盘点, nobody had time. Left a brochure with the guard.
        mixed 2026-10-19 [[risk.churn|Customer may stop buying from us]], as [[objection.delivery,risk.delivery|三次都晚到]]. [[role.decider|<<person|Mr Chen>> makes the decision]] himself.
        mixed 2025-06-18 They [[objection.need|already have a <<product|stock module>> from <<competitor|石基>>]]. 用了四年. [[competitor.flaw|But <<competitor|石基>> support is slow, he says.]]
        mixed 2026-03-06 [[objection.trust|He asked if we will still be around in five years, 不放心]]. [[objection.authority|Also he has to ask his boss.]] We had tea.
        mixed 2027-05-18 [[role.influencer|The executive chef recommends what to buy]], and he said [[competitor.praise|<<competitor|Unilever>>的<<product|高汤粉>>味道更好]]. The restaurant seats 200.
        mixed 2025-08-27 If they have budget, they may order in autumn. 我猜他觉得贵. The car park was full.
        mixed 2026-07-09 [[objection.price|Too expensive, 比去年贵了15%]]. [[risk.churn|They might switch to another supplier]] for <<product|cartons>>. Volume is about 3,000 a month.
        mixed 2025-04-10 [[intent.trial|想试用一个月]], two <<product|cleaning robots>> for the mall. [[role.technical|The technical manager]] needs the manual. Five floors, lots of visitors.
        mixed 2026-12-11 [[competitor.flaw|<<competitor|Kestrom>> delivered late again]] and [[competitor.flaw|their invoices are always wrong]], 客户很生气. [[intent.quote|Wants a quotation from us by Tuesday]]; the tender is for <<product|pallets>>.
        mixed 2027-06-08 [[objection.budget|Over budget, 超了两万]]. Can we take out the <<product|keypads>>, she asked. [[objection.timing|It is not urgent for them, 今年先不做.]]
        mixed 2025-01-21 [[role.procurement|Buyer]] says [[objection.price|we need to come down 5%]], 不然没得谈. [[objection.competitor|He is comparing us with <<competitor|Sato>>.]] [[role.finance|The finance director]] also joined.
        mixed 2026-05-20 [[intent.none|没兴趣]], said <<person|Mr Pillai>>, [[objection.need|现有的够用]]. His hotel has 35 rooms. I will not go there again soon.
        mixed 2025-10-30 [[risk.delivery|交期可能要推迟]]: the <<product|solar panels>> are still in customs. [[objection.delivery|They already complained about our delivery time.]] [[nextstep|I will update them tomorrow morning.]]
        mixed 2026-02-27 The overdue invoice has been paid, 货款已经到账. <<person|Mrs Fong>> was friendly. They ordered 300 <<product|bathrobes>> last year.
        mixed 2027-04-06 [[role.user|The drivers work with the <<product|PDAs>> all day]], and [[sentiment.negative|they complain the screen is too dark]]. 司机有八十个人.
        mixed 2025-07-16 [[objection.trust|They doubt we can service ten cities]], 觉得我们人手不够. [[objection.competitor|<<competitor|Carrier>> is also on the shortlist.]] [[role.decider|拍板的是运营总监.]]
        mixed 2026-09-08 [[role.influencer|老板娘的意见很重要]], her husband listens to her. She likes blue. [[intent.quote|She asked for the price of the <<product|cake display>>.]]
        mixed 2025-03-25 [[objection.timing|Not now, 旺季太忙]]. [[competitor.praise|He likes <<competitor|Toshiba>>, their service is quick.]] [[intent.callback|Call me again after Easter, he said.]] There was a long queue at the till.
        mixed 2026-11-18 [[competitor.praise|<<competitor|佳联>>的交货很准时]], the supply manager mentioned. We are still waiting for his forecast. [[risk.churn|He may give them our part too.]]
        mixed 2027-01-27 [[intent.buy|Ready to order, 周五下单]]: 12 <<product|EV chargers>>. [[objection.contract|He only wants to change the warranty clause.]]
        mixed 2025-06-02 [[role.technical|总工]] looked at the <<product|battery cabinet>> drawings. He has no doubts about the quality. 我们的采购经理也在场, she explained the supply chain.
        mixed 2026-08-19 [[sentiment.positive|They are satisfied with our delivery, 每次都准时]]. [[role.user|The juice bar staff use our <<product|cups>> every day.]] [[intent.buy|He will order another pallet of <<product|lids>>.]]
        mixed 2025-11-27 [[objection.delivery,risk.delivery|Late delivery again, 客户投诉了]]. <<person|Ms Teo>> had to buy <<product|napkins>> in the supermarket. [[objection.trust|She does not believe our dates anymore.]]
        mixed 2026-04-01 [[role.influencer|The area manager can push it]], 总部听他的. [[intent.demo|He wants to see the <<product|people counter>> working.]] [[objection.budget|No budget before July.]]
        mixed 2027-02-02 [[risk.payment|They may not pay in time, 现金紧张]]. [[objection.contract|They ask for instalments instead of prepayment.]] Two of the shops were closed. [[role.finance|财务总监]] did not come to the meeting.
        mixed 2025-05-21 [[competitor.flaw|<<competitor|Pricer>> is too expensive, they said]]. 他们还没看过我们的方案. <<person|Helen>> is my new contact, and [[intent.callback|she wants me to call her]].
        mixed 2026-07-22 Customer has <<competitor|Schneider>> <<product|meters>> in all buildings. 电表去年装的. The lift was broken, so I walked up to the ninth floor.
        mixed 2025-09-09 [[objection.authority|他要跟老板商量]]. [[role.user|His wife works with the <<product|bread slicer>>]] from four in the morning. [[intent.demo|They want to see the new one running.]]
        mixed 2026-01-29 [[competitor.praise|Their current supplier is reliable, 从来不缺货]]. [[objection.competitor|She sees no reason to leave them.]] [[intent.trial|But she would take a sample of the <<product|olive oil>>.]]
        mixed 2027-03-16 [[risk.churn|Contract will not be extended, 他们想换一家]]. [[competitor.praise|<<competitor|Brightpack>> has better support, he said.]] [[objection.authority|The board still has to agree.]] We talked twenty minutes.
        mixed 2025-12-04 [[objection.trust|No references in the hotel trade, 这是他的顾虑]]. [[role.procurement|采购主管]] <<person|小林>> was taking notes. [[objection.budget|预算还没批.]] The <<product|minibars>> are for 120 rooms.
        mixed 2026-06-05 [[objection.competitor|They are talking to <<competitor|百川冷链>> too]], but [[competitor.flaw|<<competitor|百川冷链>>没有本地售后]]. [[intent.callback|He wants me to come again with the service manager.]]
        mixed 2025-08-14 Delivery time is no concern. 他们说可以等. [[objection.price|But the <<product|shelving>> costs too much.]] [[role.influencer|The store planner prepares the decision]], and [[role.technical|the facility engineer]] measured the walls.
        mixed 2027-05-11 [[risk.delivery|Our supplier has a strike, 可能交不了货]] for the <<product|forklift batteries>>. [[sentiment.negative|They are already unhappy with us.]] My boss is calm about it.
        mixed 2026-10-08 <<person|Mr Raj>> says [[role.influencer|his team suggests which <<product|locks>> to take]], [[role.decider|the owner decides]]. [[objection.timing|要等装修完再买.]]
        mixed 2025-02-05 [[objection.need|Sees no use for a <<product|loyalty app>>, 都是老客户]]. [[intent.none|He said no thanks.]] [[risk.payment|Last month's bill is still open.]] His shop has been there since 1988.
        mixed 2026-03-24 [[competitor.flaw|The <<competitor|Franke>> <<product|coffee machine>> keeps breaking down]], 这个月坏了三次. [[risk.payment|He still owes us for the <<product|milk fridge>>.]] [[risk.delivery|His <<product|grinder>> will come late.]] The bar was empty.
        mixed 2027-06-22 [[risk.churn|He is looking at other suppliers for <<product|cooking oil>>]], 说我们态度冷淡. [[sentiment.negative|He was clearly not happy with us.]]
        mixed 2025-04-29 [[objection.contract|Two-year contract is too long for them, 只想签一年]]. [[objection.trust|They don't know us well enough.]] [[risk.churn|They may leave us after the first year.]] Store in a side street.
        mixed 2026-12-30 Happy new year visit with 红包 and oranges. Their last order was in October. I hope they order soon.
        mixed 2025-07-25 [[risk.delivery|可能赶不上八月一号]], the <<product|signage>> is not printed yet. [[competitor.flaw|<<competitor|Dalton>> also missed the date, they told me.]] [[role.influencer|店长的建议老板一般都听.]]
        mixed 2026-05-06 We spoke about price, 他们没说贵. [[intent.none|But for the second floor they are not interested.]] Our finance manager <<person|Joyce>> came along. They will renovate it.
        mixed 2025-02-13 [[objection.price|Our price is too high for <<person|Mr Kwan>>]], [[risk.churn|可能换供应商]]. He runs a chain of nine minimarts. [[nextstep|We meet again on the 20th.]]
        mixed 2026-06-16 [[objection.need|Already using <<competitor|Honeywell>>]], and [[intent.none|not interested in changing]]. 仓库里有两百把<<product|扫描枪>>. I left my card.
        mixed 2027-01-13 The hotel group plans two new sites in Sanya. [[objection.authority|总部还要批]], says [[role.procurement|the buyer]] <<person|Grace>>. [[role.decider|<<person|Mr Fang>> is the decision maker.]]
        mixed 2025-08-07 [[risk.delivery|The last <<product|cartons>> came a week late]], but 客户没说什么. [[sentiment.positive|He praised our driver.]] Rice prices are going up.
        mixed 2026-11-19 [[competitor.flaw|<<competitor|Still>>'s service is slow, 等了两周]]. [[intent.quote|They asked for a quote for six <<product|reach trucks>>.]] [[objection.contract|Only if they can cancel every month.]]
        mixed 2025-05-27 <<person|Peter>> from my office was with me. The price from last year is still valid, 没有问题. Lunch with the team.
        mixed 2026-01-07 [[objection.trust|对方不太放心我们的售后]], nobody in Penang. [[objection.competitor|They prefer a local supplier.]] [[role.technical|The maintenance manager]] had many questions.
        mixed 2027-04-28 [[intent.demo|Wants a demo of the <<product|room tablet>>]] and [[intent.quote|报价 at the same time]]. The GM's assistant brought coffee. 190 rooms.
        mixed 2025-10-15 [[objection.budget|没有预算了]], the money went into the new roof. [[objection.timing|Maybe next year.]] They sell mainly noodles and soft drinks.
        mixed 2026-04-21 [[role.user|Two girls at the counter use the <<product|POS terminal>> all day]], 他们说[[sentiment.positive|很好用]]. [[role.influencer|The boss asks their opinion.]]
        mixed 2026-08-11 [[sentiment.negative|They are angry with our hotline]], [[objection.trust|说我们的服务靠不住]]. [[risk.churn|They want to cancel.]] The <<product|compressor>> was cleaned in the meantime.
        mixed 2025-12-03 [[risk.payment|Payment is 45 days late]], 他说下个月付. [[role.finance|Their finance manager]] did not pick up. The store looked half empty.
        mixed 2027-03-04 [[intent.buy|Customer wants to order 3 <<product|ice machines>>, 决定了]]. [[objection.delivery|But two months is too long for him.]] [[intent.demo|The barman wants a demo.]] There is a wedding every weekend.
        mixed 2025-06-12 [[competitor.praise|He mentioned that <<competitor|李锦记>> sauces sell very well]], 质量稳定. [[intent.trial|He'd take a sample of our <<product|oyster sauce>>.]] [[role.influencer|His cook will tell him what to buy.]]
        mixed 2026-09-23 [[objection.delivery,risk.delivery|又晚了, she complained about the late delivery]]. She is from Ipoh. [[objection.competitor|<<competitor|Fastlane>> promised her two days.]]
        mixed 2027-02-24 [[role.procurement|采购总监]] says [[objection.price|too expensive, needs 8% less]]. [[competitor.flaw|At the same time he thinks <<competitor|Crown>> is unreliable.]]
        mixed 2025-03-28 <<person|老张>> was out. I talked to his son about football. 没谈生意.
        mixed 2026-07-01 [[risk.churn|They may move to <<competitor|GreenWatt>> when the contract ends]], 电价更低. [[role.finance|CFO]] asked for the usage data of 2025. The plant runs in three shifts.
        mixed 2025-09-17 [[role.influencer|<<person|Joanne>> advises the owner]] and [[competitor.praise|觉得<<competitor|Salto>>的<<product|门锁>>更好]]. [[intent.callback,nextstep|She asked me to call back on Friday.]]
        mixed 2026-12-08 [[objection.timing|现在不是时候, peak season]]. The price is not the problem. [[intent.callback|We should come back after Chinese New Year, she said.]]
        mixed 2027-05-19 [[objection.contract|Minimum order is too high for them, 希望改合同]]. [[objection.price|And they want a discount.]] Very small kitchen, six people.
        mixed 2025-01-16 [[intent.trial|They want to try the <<product|floor cleaner>> for a month]]. [[role.user|保洁阿姨每天用.]] [[nextstep|I will deliver two cans on Monday.]]
        mixed 2026-02-10 [[objection.trust|They don't think our <<product|chargers>> are as good as we say]], 想先看案例. [[competitor.praise|<<competitor|ABB>> has many references, he said.]]
        mixed 2025-07-22 [[risk.delivery|We can't deliver all <<product|roll containers>> before the 30th]], 工厂没排上. [[sentiment.negative|He is not pleased with us.]] [[role.decider|Operations director decides on all purchases.]]
        mixed 2026-10-13 [[objection.need|They have enough <<product|shelves>>, 暂时不需要]]. [[intent.none|No interest at the moment.]] The store was full, many tourists.
        mixed 2027-06-10 [[sentiment.positive|They are very pleased with our <<product|bed linen>>]], 客房部也满意. Their laundry is next door. [[intent.buy|They will order for the second tower.]]
        mixed 2025-04-08 [[competitor.flaw|<<competitor|Ostermann>> went up in price twice]], 所以他不满意. [[objection.timing|He wants to wait till next year anyway.]] [[risk.payment|Our own invoice is overdue too.]] He has 14 trucks.
        mixed 2026-05-14 If they had the money they would buy, I think. 没有人提到价格. <<person|Mr Hakim>> showed me the cold room.
        mixed 2025-11-06 [[role.technical|电气工程师]] measured the load, [[objection.competitor|and they also asked <<competitor|Huawei>> for an offer]]. [[role.finance|The CFO]] walked in late. The <<product|inverter>> room is small and hot.
        mixed 2027-01-20 [[objection.authority|He can't decide alone, 要问股东]]. [[objection.budget|And money is short this year.]] The new menu has eighty dishes.
        mixed 2026-03-11 [[role.influencer|The regional manager's word counts with head office]]. 她对我们没有意见. [[intent.demo|She asked for a demo of <<product|cashier software>> next month]], but [[objection.competitor|<<competitor|Toshiba>> is ahead.]]
        mixed 2025-08-26 [[risk.churn|Customer is thinking about leaving us]], 因为[[sentiment.negative|对售后不满意]]. The old sales rep quit in May. [[nextstep|I will visit them every month from September.]]
        mixed 2026-09-15 [[competitor.praise|They said <<competitor|安琪>>'s technical support is excellent]]. [[objection.competitor|不想换.]] Their bread is sold in forty shops.
        mixed 2027-03-18 [[objection.delivery|Delivery time is their main concern, 他们等不了六周]]. [[intent.buy|Otherwise ready to sign for the <<product|tunnel oven>>.]] [[risk.payment|They are often behind with payments.]] They don't mind the price.
        mixed 2025-06-26 [[role.procurement|Category buyer]] <<person|Ms Ong>> would list our <<product|snacks>> if the margin is OK. 还在谈. She has a new colleague.
        mixed 2026-01-23 [[competitor.flaw|他们用的<<competitor|杭叉>><<product|叉车>>老坏]], so [[intent.trial|he wants to test one of ours]]. [[risk.delivery|Our demo truck may come a few days late.]]
        mixed 2025-12-17 [[objection.trust|客户担心我们太小, cannot supply 300 stores]]. [[objection.authority|Group purchasing has to approve new vendors anyway.]] Met them at the fair in Guangzhou.
        mixed 2027-02-11 [[intent.quote|Wants a price for 500 <<product|handheld fans>>]] [[nextstep|by Thursday]]. It is a gift for their members, 会员日用的.
        mixed 2026-06-30 [[role.influencer|店员的意见老板会听]], and [[competitor.flaw|they hate the <<competitor|NCR>> <<product|scale>>, it freezes]]. No decision today.
        mixed 2025-09-30 Invoice was late but is paid now, 已结清. He is a happy customer of the bank next door. We talked about fuel prices.
        mixed 2026-10-28 [[risk.churn|他说下次可能不续约]]. [[objection.competitor|<<competitor|Tamlin>> gave him 5% less]] for <<product|dishwasher tablets>>. [[objection.contract|And he wants 90 days to pay.]] He has two restaurants and a bar.
        mixed 2025-02-26 [[role.decider|The owner <<person|Mdm Siew>> decides everything]], 她说[[objection.budget|预算只有五千]]. [[intent.callback|She wants a call from our technician.]]
        mixed 2026-12-23 [[risk.delivery|The <<product|hampers>> are late, 客户还没收到]]. [[objection.trust|He says he can't count on us.]] Office party was going on.
        mixed 2027-05-05 [[role.user|<<person|阿明>> is the operator of the <<product|palletizer>>]], 他觉得噪音大. [[role.technical|Plant engineer]] will measure it. They make tofu and soy milk.
        mixed 2025-03-14 [[risk.payment|客户还欠我们三个月的货款]], [[sentiment.negative|and says our service isn't worth it]]. [[objection.trust|He doubts we can get better.]] It is a family business with ten people.
        mixed 2026-07-29 [[competitor.praise|<<competitor|Miele>> never breaks down, they told me]]. 他们的洗衣房很大. [[intent.none|They are not interested in us]], [[objection.price|too expensive for a second brand]], he said.
        mixed 2025-10-09 [[objection.need|He says 一台<<product|打包机>>就够了]]. [[intent.none|不感兴趣.]] His parking lot has 20 loading docks.
        mixed 2026-04-14 [[role.finance|财务总监]] was replaced. The new purchasing law was discussed, nothing else. Next budget round is in October.
        mixed 2027-04-13 [[competitor.flaw|<<competitor|Ecoline>>的配送总是少货]], the store manager said. [[role.influencer|她可以影响老板的决定]]. [[intent.quote|She asked us to send a quote for <<product|cleaning wipes>>.]]
        mixed 2025-05-16 [[objection.contract|Legal does not like our liability clause]], 要改. [[objection.authority|The legal director has to approve.]] They operate 60 petrol stations.
        mixed 2026-08-25 [[objection.competitor|They compare us with <<competitor|固德威>>]], [[objection.price|觉得我们贵]]. [[role.technical|The head of engineering]] was on site. My colleague is preparing the drawings.
        mixed 2025-11-25 Black Friday week. [[objection.timing|No time before January, 年底太忙]]. [[intent.demo|Then he wants a demo of the <<product|sorting software>>.]]
        mixed 2027-06-24 [[sentiment.positive|She says our support is the best]], 从来不用等. [[risk.churn|All the same the head office may switch to <<competitor|Pricer>>.]] We were alone in the shop.
        mixed 2026-02-19 [[objection.delivery,risk.delivery|这次又没准时到, they waited five days for <<product|toner>>]]. I promised nothing. [[role.procurement|采购经理]] was not in the meeting.
        mixed 2025-07-10 [[competitor.praise|Their old supplier was always on time, 这是他的原话]]. [[intent.trial|He will take two <<product|water dispensers>> on trial.]] [[role.user|The kitchen ladies will use them every day.]]
        mixed 2026-05-26 No complaint about delivery, 质量也可以. <<person|Mr Ooi>> visited our factory last year. He asked about the weather in Shanghai.
        mixed 2027-01-29 [[role.influencer|The consultant they hired recommends which <<product|heat pump>> to take]]. [[competitor.praise|他偏爱<<competitor|Carrier>>, says it is quieter.]] [[objection.need|The old one still works fine, he thinks.]]
        mixed 2025-04-03 [[objection.trust|The quality of the first sample was bad, 他不敢用]]. [[competitor.flaw|But <<competitor|Norvell>> was even worse.]] [[objection.budget|They don't have money for a second test.]]
        mixed 2026-11-03 [[intent.buy|订了二十箱<<product|洗手液>>]], [[nextstep|delivery next Monday]]. [[intent.callback|Please call before, she asked.]] The reception desk is now on the second floor.
        mixed 2025-08-19 [[risk.churn|They have started to buy <<product|stretch film>> elsewhere]], 我们的份额只有一半. [[risk.delivery|交货上周又拖了.]] [[role.decider|老板自己拍板.]]
        mixed 2026-01-12 Met the owner at the loading dock. [[objection.price|他嫌贵, thinks our <<product|pallet jacks>> are 20% too high]]. [[objection.competitor|<<competitor|合力>> is cheaper.]] [[nextstep|I will call him Thursday.]]
        mixed 2025-05-05 [[role.procurement|采购经理<<person|黄小姐>>]] said [[intent.buy|they will order 60 <<product|hair dryers>>]]. [[objection.contract|Payment terms still too short for them.]] The hotel opens in June.
        mixed 2027-02-18 [[sentiment.positive|客户对我们很满意]], no complaints at all. [[intent.quote|Asked for a quote for the second store.]] [[role.technical|The technical manager]] will send the plan. It has 600 square metres.
        mixed 2025-11-10 [[objection.budget|This year's budget is gone]], 他说得很直接. [[objection.timing|We should try again in spring.]] They sell toys and school bags.
        mixed 2026-07-07 [[risk.churn|They are thinking about switching to <<competitor|Diversey>>]]. [[sentiment.negative|他说我们的业务员从来不来.]] I am new here, so I listened.
        mixed 2026-03-30 [[role.technical|IT manager]] is worried about the interface, [[objection.trust|不相信我们的<<product|软件>>稳定]]. [[intent.demo|He wants a live demo.]] We met in the data room.
        mixed 2025-09-03 [[objection.need|他觉得没必要 to replace the <<product|scales>>]]. [[intent.none|He is not interested.]] [[role.user|The fish ladies work on them every day.]] The market hall was wet from the cleaning.
        mixed 2027-04-21 <<person|Mr Chia>> said the price is fine, 交期也可以接受. [[objection.authority|It only needs the approval of the board]], then [[intent.buy|he will order]]. They have six hotels.
        mixed 2025-01-09 [[competitor.flaw|<<competitor|Brother>>的<<product|打印机>>经常卡纸]], the shift leader said. [[role.influencer|采购会听她的.]] [[intent.trial|She wants to try one of ours for two weeks.]]
        mixed 2026-10-15 [[objection.delivery,risk.delivery|They complained that the <<product|milk powder>> came late again]], 害他们断货. [[risk.churn|He may buy from somebody else.]] Nice shop though.
        mixed 2025-06-23 [[role.decider|<<person|蔡总>>拍板]], everybody told me. She was in Tokyo. [[intent.demo|Her team wants a demo of the <<product|queue display>>.]] We looked at photos of the new food court.
        mixed 2026-12-15 [[role.user|The night manager works with the <<product|booking system>> every night]], 说[[sentiment.negative|太慢, he is not happy]]. [[intent.callback|He wants our support to call him back.]]
        mixed 2027-06-01 [[risk.payment|The invoice from March is overdue]], and [[role.finance|the accountant]] says 账上没钱. The lobby lights were off.
        mixed 2025-08-12 [[competitor.praise|<<competitor|SMA>> has good quality, he said]], [[objection.competitor|他们更想买<<competitor|SMA>>]]. [[objection.need|For now the old <<product|inverter>> is enough.]] The roof can hold 900 <<product|panels>>.
        mixed 2026-05-04 They had a <<competitor|美的>> <<product|air conditioner>> ten years ago. 现在没有了. I asked what they use today and got no answer.
        mixed 2025-03-27 [[intent.demo|He asked for a demo of the <<product|routing software>>]], [[nextstep|周三下午两点]]. 18 vans, two dispatchers. [[role.influencer|One of them has the boss's ear.]]
        mixed 2027-01-08 [[objection.trust|They are not sure our company is strong enough]], 毕竟只有三十个人. [[competitor.praise|<<competitor|Ecolab>> has a team in every city]], she added.
        mixed 2026-09-10 [[objection.price|Too expensive for a canteen, 太贵]]. [[objection.budget|They only have 8,000 for the whole year.]] <<person|Mrs Nair>> will retire soon.
        mixed 2025-12-29 Between the years nobody decides. The late delivery in November is forgotten, 已经过去了. They gave me a calendar.
        mixed 2026-02-06 [[risk.delivery|可能交不了 the <<product|lanterns>> before the festival]]. [[objection.delivery|He complained that we need too long.]] [[role.procurement|The buyer]] sits in Macau.
        mixed 2025-10-20 [[intent.buy|Ready to go: two <<product|vending machines>>]], 合同都看过了. [[role.finance|CFO]] signed the leasing papers with a smile.
        mixed 2027-03-11 [[competitor.flaw|<<competitor|Kestrom>> keeps changing prices]] and [[competitor.flaw|售后电话打不通]]. [[intent.quote|He would like an offer from us.]] Trucks come at five in the morning.
        mixed 2026-06-04 [[objection.contract|客户不接受预付款]], wants to pay 30 days after delivery. [[objection.price|Also wants a better price.]] The rest was small talk.
        mixed 2025-04-16 [[role.influencer|Head barista <<person|Leo>>, 老板买什么都问他]]. [[competitor.praise|He likes the <<competitor|La Cimbali>> machine]]. He won a prize last year.
        mixed 2026-11-26 [[risk.churn|If nothing changes they will leave us, she said, 已经在找别家]]. [[objection.trust|She doesn't believe we will fix the <<product|app>>.]] Long meeting.
        mixed 2025-07-28 [[intent.callback,nextstep|He asked me to ring on Tuesday]], 今天太忙. [[objection.authority|His partner must agree]] and [[objection.budget|money is tight this year]]. Fish was fresh as always.
        mixed 2027-05-14 [[objection.need|Already have a <<product|battery>>, 够用了]]. [[intent.none|No interest.]] <<person|Mr Lok>> showed me his electric van, no relation to us.
        mixed 2026-08-20 [[objection.competitor|They are also waiting for an offer from <<competitor|Salto>>]]. 价格差不多. The corridor on floor four is closed for painting.
        mixed 2025-02-24 [[sentiment.positive|She loves our <<product|candles>>, 客人都问哪里买]]. [[intent.buy|Wants 200 more for the spa.]] [[objection.authority|Her director still has to sign.]] Very quiet place, near the lake.
        mixed 2026-04-08 [[objection.timing|Not a priority now, 先做冷库]]. [[intent.callback|I should contact her in the autumn.]] [[risk.payment|Her last payment is overdue.]] My manager <<person|Dennis>> was with me.
        mixed 2027-02-05 [[risk.delivery|The <<product|compressor>> did not leave our factory on time]], 客户还不知道. [[role.technical|工程经理]] has booked a crane. I need to tell him.
        mixed 2025-09-26 [[competitor.flaw|He told me <<competitor|Primelog>> lost two pallets]], 赔都没赔. [[intent.quote|He wants a price from us for <<product|GPS trackers>>.]] We have no budget figure from him. It's a tile importer.
        mixed 2026-12-03 [[role.user|Cashiers use the <<product|hand scanner>> all the time]], [[sentiment.positive|他们说比以前好]]. [[risk.churn|Still, head office may change to another brand.]]
        mixed 2025-05-22 [[objection.trust|Bad experience with our company years ago, 他还记得]]. [[role.decider|He is the one who decides]], [[role.procurement|the purchasing manager]] only takes notes. I offered a free check.
        mixed 2026-07-16 [[competitor.praise|They say <<competitor|恒瑞达>> is quick and friendly]], 一叫就来. [[risk.payment|They still have not paid our June invoice.]] [[objection.contract|Now they ask for longer payment terms.]] Six chairs, no customers.
        mixed 2027-06-17 [[intent.trial|想先要样品 of the <<product|rice crackers>>]]. [[role.procurement|Purchasing head]] <<person|Wendy>> tasted one herself. The shelf is next to the till.
        mixed 2025-11-28 [[objection.delivery|Four weeks is too slow, 他们要两周]]. [[objection.competitor|<<competitor|Winterhalter>> can do ten days]], he mentioned. The kitchen is in the basement.
        mixed 2026-01-26 <<person|Eric>> 说他们不缺钱. If the shareholders agree, they might buy, but nobody asked for anything. We watched the trucks.
        mixed 2025-08-01 [[role.influencer|The chain's consultant writes the recommendation]], [[objection.competitor|他偏向<<competitor|Hikvision>>]]. [[role.technical|Security engineer]] tested our <<product|camera>> for a week.
        mixed 2027-04-05 [[risk.delivery|Last delivery was four days late, 周五才到]]. [[objection.trust|Now he does not trust our planning.]] The <<product|juice bottles>> were complete.
        mixed 2026-05-18 [[competitor.praise|<<competitor|维达>><<product|纸巾>>质量好]], she said, [[objection.price|and ours costs more]]. [[objection.competitor|She tends to take theirs.]] 40 toilets in the mall.
        mixed 2025-02-07 [[objection.authority|Regional office has to agree, 门店没有采购权]]. [[objection.timing|It won't be this year.]] [[role.influencer|The store manager can put in a good word for us.]] Wide aisles, many children.
        mixed 2026-09-21 [[risk.churn|<<person|Mr Bala>> said he will not extend]], [[competitor.praise|新供应商给他更好的服务]]. [[risk.delivery|Our last <<product|filters>> also came late.]]
        mixed 2027-01-15 Our purchasing manager found cheaper steel, so our cost goes down. 客户还不知道. He has a new office next to the plant.
        mixed 2025-06-09 [[intent.quote|报价 please, he said, for eight <<product|dock levellers>>]]. [[objection.budget|Budget is small, only for five.]] Everything is run by two brothers.
        mixed 2026-10-02 [[competitor.flaw|<<competitor|Onity>>的<<product|门锁>>打不开, guests complained]]. [[intent.demo|They'd like to see ours in a real room.]] Breakfast was just over.
        mixed 2025-12-12 [[objection.need|They don't see why they need a <<product|dashboard>>, 表格就够了]]. [[objection.timing|Perhaps in two years.]] [[role.finance|Finance director]] loves his tables.
        mixed 2026-03-03 [[role.user|<<person|小陈>> from the warehouse operates the <<product|stacker>>]], his left arm is in plaster. [[risk.delivery|The new one is going to be late.]] [[role.decider|拍板的是他叔叔.]] We drank tea.
        mixed 2025-07-15 [[competitor.flaw|They had trouble with <<competitor|Norvell>>, 配件等了两个月]]. [[intent.trial|They'd test our <<product|slicer>> for a month]], [[nextstep|starting on the 1st]]. [[role.user|The deli staff will use it.]]
        mixed 2026-11-09 [[objection.contract|Lawyer wants to strike the price adjustment clause, 不同意涨价条款]]. [[role.decider|Final decision is with <<person|Mr Sim>>.]] [[role.finance|CFO]] was friendly to me.
        mixed 2027-05-28 [[intent.none|暂时没兴趣 in <<product|solar carports>>]]. <<person|Mr Das>> runs twelve filling stations. Budget, he said, is not the point. [[sentiment.positive|He likes our people.]]
        mixed 2025-04-25 [[sentiment.negative|They are disappointed with the <<product|freezers>>, 有两台不制冷]]. [[risk.churn|They talk about going to <<competitor|Haier>>.]] [[objection.trust|He has lost confidence in us.]]
        mixed 2026-08-04 [[risk.payment|付款又拖了]], 60 days late. [[intent.none|New <<product|dollies>>? Not interested.]] [[role.influencer|His wife has a lot of influence on what they buy.]] The container yard was flooded on Sunday.
        mixed 2025-10-31 Halloween decoration everywhere, 店里很热闹. The order from last month arrived complete. I took some pictures for our newsletter.
        mixed 2027-03-24 [[competitor.flaw|The <<competitor|Multivac>> rep never shows up]], 他抱怨. [[role.influencer|The production manager said he would speak for us.]] [[intent.callback|Please call again, he said.]]
        mixed 2026-02-20 [[objection.trust|He wonders if Chinese <<product|chargers>> are safe, 担心质量]]. [[competitor.praise|His neighbour praised <<competitor|ABB>>.]] [[intent.trial|He might try one for a month, he said.]] He owns a car wash.
        mixed 2025-03-06 Price was no issue and 质量没问题. They talked with <<competitor|Tamlin>> once. <<person|Nicole>> is moving to another branch.
        mixed 2026-06-22 [[risk.delivery|我们的船晚了]], so the <<product|beach towels>> may come after the opening. [[sentiment.negative|She was upset with us.]] 88 villas, one pool.
        mixed 2025-09-12 [[objection.competitor|他要货比三家]], with <<competitor|Gastroline>> and one more. [[risk.churn|He might drop us after the season.]] [[objection.delivery|Our delivery times are too long for him.]]
        mixed 2027-06-25 Happy with his new trainee, 很能干. I showed pictures of our stand at the fair. His first order with us was in 2019.
        mixed 2025-03-31 [[objection.price|Price is too high, 他说别人便宜]], [[objection.competitor|<<competitor|Gastroline>> is 6% cheaper]]. [[nextstep|We agreed to talk again next Tuesday.]] New floor in the kitchen.
        mixed 2026-08-27 [[role.procurement|Purchasing manager]] <<person|Mr Khoo>> is interested, [[intent.quote|wants a quote for 80 <<product|room safes>>]]. [[objection.authority|要总部批]], and [[objection.budget|there is no budget before October]]. The hotel is ten years old.
        mixed 2027-02-23 [[competitor.flaw|<<competitor|Hangcha>>的售后太慢]], they waited a week for a <<product|tyre>>. [[intent.demo|They want to see our <<product|electric forklift>>.]] The yard is quite steep.
        mixed 2025-10-07 [[objection.trust|They don't trust a new brand, 怕质量不好]]. [[intent.trial|But they'd take samples of the <<product|cereal bars>>]], and [[intent.quote|a quote for 200 boxes]]. Sixty stores in the north.
        mixed 2026-05-29 [[risk.churn|Customer may leave us, 合同快到期了]], because [[sentiment.negative|he is tired of our mistakes]]. [[role.influencer|His warehouse lead also pushes for a change.]]
        mixed 2025-01-13 [[objection.delivery,risk.delivery|Late again, 第二次了]], <<person|Mr Menon>> complained on the phone. [[role.decider|He decides who delivers.]] It was about <<product|bubble wrap>>.
        mixed 2026-11-16 Budget is approved, 价格也谈好了. They are waiting for the building permit. I met <<person|Mr Ang>> at the gate.
        mixed 2027-04-29 [[objection.budget|预算被砍了一半]], the CEO told us. [[objection.timing|They want to wait until next year]] with the <<product|heat recovery unit>>. The bakery has 120 staff.
        mixed 2025-07-21 [[intent.buy|Will take 15 <<product|tablets>> for the stores]], [[sentiment.positive|对我们的报价很满意]]. [[role.finance|Finance manager]] will transfer the deposit.
        mixed 2026-02-04 [[objection.need|They are fine with what they have, 不用换]]. [[intent.none|Not interested in <<product|LED tubes>>.]] [[objection.timing|Maybe in 2028.]] The shop is next to the metro.
        mixed 2025-12-18 [[role.technical|Chief engineer]] <<person|Mr Foo>> thinks [[competitor.praise|<<competitor|Daikin>> is the best brand]] and [[objection.competitor|希望继续用<<competitor|Daikin>>]]. We checked the plant room.
        mixed 2026-07-24 [[risk.payment|三张发票都过期了]], the oldest is from February. [[role.finance|Their CFO]] blames the new software. The office is on Cecil Street.
        mixed 2027-01-25 [[objection.contract|He does not like the three-year contract, 太长]]. [[intent.callback|He asked that my manager call him.]] [[objection.delivery|He also finds our delivery too slow.]] They roast their own coffee beans.
        mixed 2025-05-12 [[role.user|The waiters use the <<product|order pads>> every evening]], [[sentiment.positive|很喜欢, they say]]. [[role.influencer|The head waiter will recommend them to the owner.]]
        mixed 2026-09-30 [[risk.delivery|The <<product|mooncake boxes>> may not come in time, 印刷厂延误]]. [[sentiment.negative|She is very unhappy with us.]] Festival is on Friday.
        mixed 2027-06-14 My colleague <<person|Sandra>> got a better price for her flat, we laughed about it. 客户今天没空. See him another day.
        mixed 2025-09-05 [[competitor.praise|<<competitor|Zebra>>的<<product|扫描枪>>很耐用]], the shift leader said. [[objection.need|They already have forty of them.]] [[intent.none|没兴趣换.]]
        mixed 2026-03-16 [[objection.trust|He has doubts about our capacity, 觉得工厂太小]]. [[competitor.flaw|<<competitor|鑫汇>> let him down last year, he mentioned.]] [[intent.callback,nextstep|He wants a call on the 25th.]]
        mixed 2025-11-03 [[objection.timing|今年不考虑了]], they are busy with the merger. [[role.decider|The final decision is with the new owner.]] <<person|Kim>> will stay as store manager.
        mixed 2026-06-11 [[risk.churn|They might switch to <<competitor|Schaefer>>]] as [[objection.price|we are too expensive]], 说了两遍. [[objection.competitor|They have an offer on the table for <<product|racking>>.]]
        mixed 2025-04-02 [[role.influencer|老板的儿子对采购影响很大]], he just came back from London. [[intent.demo|Wants a demo of the <<product|inventory app>>.]] Their shop has no website yet.
        mixed 2027-03-08 [[competitor.flaw|<<competitor|LG>> is expensive, they think]], 而且要等. [[intent.buy|They will order our <<product|display screens>>]] [[nextstep|on Monday]]. Twelve windows were broken by the storm.
        mixed 2025-08-28 The overdue invoice was settled in July, 都结清了. They might open another branch if rents go down. I met the landlord.
        mixed 2026-10-20 [[objection.delivery|Main concern is the lead time, 八周太长]]. [[competitor.praise|<<competitor|Steelrack>> has everything in stock, they said.]] [[role.finance|财务经理]] wants leasing. A large hall with cranes.
        mixed 2026-01-20 [[objection.authority|She can't decide, 要问老板]]. [[role.user|She is the one who uses the <<product|laminator>> every day.]] [[intent.quote|Asked for the price of the bigger one.]]
        mixed 2027-05-24 [[role.procurement|采购经理]] <<person|郑先生>> said [[objection.budget|no budget for new <<product|uniforms>>]]. [[risk.churn|下一年可能找别家.]] There are 300 people in the hotel.
        mixed 2025-06-17 [[sentiment.positive|Good feedback: 服务好, quick answers]]. Price, delivery, all fine. [[intent.buy|They order another 40 <<product|crates>>.]] Only the car park is a mess there.
        mixed 2026-04-30 [[objection.trust|They heard bad things about our support, 有顾虑]]. [[role.technical|IT lead]] wants to speak with another customer. [[role.influencer|The boss follows his view.]]
        mixed 2025-02-19 [[risk.delivery|We are late with the <<product|steam boilers>>, 零件没到]]. [[nextstep|On Friday I give him a new date.]] [[role.technical|The plant engineer]] took it calmly.
        mixed 2026-12-09 They have <<competitor|Nestlé>> and us on the same shelf. 各占一半. <<person|Mdm Lee>> asked nothing about price. Sales of tea went up.
        mixed 2027-02-12 [[competitor.praise|He said <<competitor|中力>> gives good training]], 教得很细. [[objection.competitor|So he leans to them]] for the <<product|pallet trucks>>. [[risk.churn|We could lose this account.]]
        mixed 2025-10-23 [[intent.trial|They want to try the <<product|vacuum sealer>> for a month]]. [[objection.contract|But no deposit, 不肯付押金.]] [[intent.demo|First we should show it to the team.]] The butcher knows my uncle.
        mixed 2026-08-06 [[objection.price|他说价钱要再低一点]], [[objection.budget|over budget by 3,000]]. The <<product|sunshade>> goes on the terrace. Many wasps there.
        mixed 2025-12-31 [[competitor.flaw|Their supplier <<competitor|Oceanfoods>> sends the wrong fish, 经常发错]]. [[intent.trial|Would like a sample of our <<product|frozen prawns>>.]] Last day of the year, short visit.
        mixed 2027-04-07 [[risk.payment|He says he can only pay half now, 生意不好]]. [[objection.contract|Wants to change the payment terms.]] [[role.finance|The accountant]] nodded to everything.
        mixed 2025-07-09 [[role.influencer|The franchise adviser visits every store and says what they should buy]]. 她跟我们关系不错. [[competitor.flaw|She called <<competitor|Epson>>'s support useless.]] [[objection.contract|Our cancellation terms bother her.]]
        mixed 2026-05-08 [[intent.none|They said no, 不感兴趣]], after ten minutes. <<person|Mr Yap>> has too many <<product|fryers>> as it is. [[objection.need|He uses only two of four.]]
        mixed 2025-03-20 [[objection.delivery,risk.delivery|The <<product|flour>> was late again, 面包房停了一天]]. [[risk.churn|Owner says he's had enough and will look around.]] I felt bad.
        mixed 2026-10-30 [[role.decider|She decides alone, 她说了算]]. [[objection.timing|Not before the new year, she said.]] [[risk.payment|There is still an open invoice from August.]] The <<product|key cards>> are enough for three months.
        mixed 2027-01-07 [[objection.trust|They asked for references, 不太相信我们的数据]]. [[competitor.praise|<<competitor|Sungrow>> showed them three parks nearby, they liked it.]] The land belongs to his father.
        mixed 2025-09-16 [[intent.demo|The kitchen team asked for a demo of the <<product|blender>>]], [[nextstep|我下周三带过去]]. Eight cooks, two of them from Chengdu.
        mixed 2026-02-13 [[sentiment.negative|He is annoyed with us about the broken <<product|trolley>>]], 没人来修. [[objection.trust|He says our promises mean nothing.]] [[role.procurement|The buyer]] apologised for his tone.
        mixed 2027-06-28 [[objection.competitor|They would rather stay with <<competitor|Pepsi>>]], 做了很多年了. The <<product|cooler>> belongs to them. Our sales director is going to Hainan.
        mixed 2025-05-26 [[risk.delivery|The truck broke down and we missed the date, 货没到]]. [[role.user|<<person|Jenny>> at reception needs the <<product|key encoder>> daily]], [[sentiment.negative|and was quite annoyed with us]]. Her boss stayed friendly.
        mixed 2026-07-02 We explained the warranty and the service plan. 他们点头, no objections. <<person|Mr Sharma>> has a cousin at <<competitor|Linde>>.
        mixed 2025-11-19 [[competitor.flaw|<<competitor|Kestrom>> raised the price, 涨了两成]], [[intent.callback|so he asked me to come by again]]. [[role.technical|Technical supervisor]] is on holiday.
        mixed 2026-03-27 [[objection.authority|The holding has to approve, 上面还没同意]]. [[objection.need|And the plant thinks the old <<product|meters>> are good enough.]] [[intent.demo|They would look at a demo.]] A lot of dust there.
        mixed 2027-05-04 [[intent.buy|决定买了: 两台<<product|制冰机>>]]. [[sentiment.positive|She said we were the friendliest supplier.]] The bar opens at six.
        mixed 2025-08-13 [[risk.churn|He told us openly he is talking with others]], 因为[[objection.trust|对我们的质量不放心]]. [[role.influencer|His quality manager has a big say.]] 40 tons of peanuts a month.
        mixed 2026-09-17 [[objection.price|They want 12% off, 太贵了]]. [[risk.payment|At the same time they pay us late every month.]] I told them no. Quiet goodbye.
        mixed 2025-01-28 [[role.user|The forklift drivers use the <<product|terminals>> on every shift]], 说屏幕小. [[competitor.praise|The ones from <<competitor|Honeywell>> were easier to read, they say.]]
        mixed 2026-11-30 Shipping delay in Shenzhen, but not for our customer, 他的货已经到了. The trial in spring went well. He is selling the company.
        mixed 2027-03-29 [[role.influencer|The night auditor is close to the GM and he asks her about such things]]. [[objection.competitor|他们也在看<<competitor|Dormakaba>>的方案.]] [[intent.quote|She wants a quote for the <<product|locks>>.]]
        mixed 2025-06-05 [[risk.delivery|供应商那边缺料]], we may need two more weeks for the <<product|barcode labels>>. [[intent.trial|They'd like to test the cheaper ones.]] Rail is not faster. [[role.procurement|Their buyer]] knows.
        mixed 2026-04-22 [[competitor.flaw|The old vendor never answered emails, 所以换了]]. [[sentiment.positive|With us she is satisfied.]] The <<product|parcel lockers>> stand outside in the rain.
        mixed 2025-10-16 [[intent.callback|Wants a call in two weeks]], 老板出差. [[objection.authority|The boss must say yes first.]] A dog sleeps in the showroom.
        mixed 2027-02-01 Their own customers find them too expensive, 所以生意淡. For us nothing to do. <<person|Tony>> gave me a bottle of chili sauce.
        mixed 2026-06-26 [[competitor.praise|<<competitor|Sato>>的<<product|标签>>粘得更牢]], [[objection.trust|the QA lady said our quality goes up and down]]. [[risk.delivery|Next lot of <<product|ribbons>> could be late.]]
        mixed 2025-04-17 [[intent.none|没兴趣, they said at once]], [[competitor.praise|their own supplier is good]]. 25 rooms and a small garden. I had a coffee there.
        mixed 2026-12-21 [[risk.churn|They plan to reduce orders from us, 明年少订]]. [[objection.competitor|<<competitor|Brightpack>> is closer and cheaper.]] [[role.decider|老板自己定.]]
        mixed 2026-04-07 [[objection.price|Too expensive, 他们希望便宜一点]], and [[objection.contract|they want 45 days to pay]]. <<person|Mr Teh>> has two stores now. [[nextstep|New meeting on 18 April.]]
        mixed 2025-06-30 [[role.technical|IT主管]]<<person|小许>> liked the test, but [[objection.authority|he needs approval from the group]]. The offices are brand new. [[intent.callback|He asked for a call in July.]]
        mixed 2027-02-15 [[competitor.flaw|<<competitor|Dormakaba>>的<<product|门锁>>电池两个月就没电]], the night manager complained. [[intent.quote|They want a quote for 220 <<product|locks>>.]] [[risk.payment|Our old invoice is still unpaid.]]
        mixed 2025-11-12 [[objection.competitor|They are happy with their current supplier]], [[competitor.praise|服务好, never late]]. [[intent.none|Not interested in changing.]] The store has a nice bakery corner.
        mixed 2026-09-03 [[objection.delivery,risk.delivery|They complained that the <<product|cup lids>> came late]], 门店断货两天. [[sentiment.negative|She is not happy with us at all.]] [[risk.churn|May order elsewhere.]]
        mixed 2025-04-15 Met with <<person|Mr Rajan>> at the depot. 现在车队有四十辆车. Late delivery is not an issue any more.
        mixed 2027-05-10 [[objection.trust|担心我们公司太新]], [[objection.competitor|so they'd rather go with <<competitor|Sungrow>>]]. [[role.finance|The finance director]] did most of the talking. They want to cover all parking spaces.
        mixed 2025-12-08 [[intent.buy|They will buy 24 <<product|cabinets>>, 已经定了]]. [[role.decider|The CEO signed off himself.]] [[sentiment.positive|He said we did a good job.]] We had noodles.
        mixed 2026-02-26 [[objection.budget|没预算, head office froze all spending]]. [[objection.timing|It will have to wait until 2027.]] <<person|Irene>> was sorry about it. 35 shops in total.
        mixed 2025-08-22 [[role.influencer|The sous-chef tells the boss which <<product|knives>> to get]]. [[intent.trial|他想先试用两个星期.]] [[objection.price|The price is a bit high for him.]] They cook for 900 people a day.
        mixed 2027-03-02 [[objection.need|They don't need more <<product|racks>>, 够用]]. [[intent.none|Not interested, he said.]] Their volume is down since autumn. [[risk.churn|They may end the rental with us.]]
        mixed 2026-06-12 [[risk.delivery|The <<product|UPS>> will be delayed, 工厂说要多等三周]]. [[role.procurement|采购主管]] has not answered yet. Their server room is cold.
        mixed 2025-01-24 [[competitor.praise|<<competitor|Toshiba>> comes within two hours if something breaks]], 客户很满意他们. [[objection.competitor|They will probably stay with <<competitor|Toshiba>>.]] [[intent.callback,nextstep|But call again in March.]]
        mixed 2026-10-12 [[intent.demo|He wants a demo of the <<product|cooking robot>>]] [[nextstep|next Monday at 9]]. [[role.user|厨房的<<person|小李>>每天会用.]] They also run a catering truck.
        mixed 2027-06-09 If we were cheaper, maybe. 他没有说不要. <<person|Mr Ismail>> ordered from us in 2022 and 2024.
        mixed 2025-10-03 [[objection.price|价格比去年高, he wants the old price]]. [[objection.competitor|<<competitor|Ostermann>> offered 7% less.]] [[competitor.flaw|He admits their quality is poor.]] It's about <<product|coffee filters>>.
        mixed 2026-03-05 [[objection.trust|He doesn't believe the savings, 觉得数字太好看]]. [[intent.trial|Wants to test one <<product|heat pump>> first.]] 14 buildings, all from the seventies.
        mixed 2025-07-14 [[risk.payment|Always pays late, 这次已经70天]]. [[role.finance|财务主管]]<<person|王姐>> promised the transfer. She is going on maternity leave.
        mixed 2027-01-18 [[objection.contract|The exclusivity clause is a problem for them, 不能接受]]. [[role.procurement|Head of purchasing]] wants it out. The tea shop next door is full.
        mixed 2026-08-10 [[risk.churn|他们想换供应商]], [[objection.delivery,risk.delivery|because the deliveries were late three times]]. [[role.influencer|The depot manager has been pushing for it.]] Nobody shouted.
        mixed 2025-03-18 [[competitor.flaw|The <<competitor|Brightpack>> rep lied to them, he said]], 说话不算数. [[intent.quote|He asked us for prices for <<product|corner boards>>.]] [[objection.budget|Though the budget is small.]]
        mixed 2026-12-14 We talked about last year's late deliveries, 都过去了. <<person|Mrs Phua>> is satisfied with her new staff. 10% more guests.
        mixed 2027-04-22 [[role.decider|<<person|林董>> 说了算]], we were told. [[role.influencer|His secretary can open doors.]] [[objection.authority|Without his signature nothing goes.]] No decision on the <<product|generators>> today.
        mixed 2025-09-29 [[sentiment.positive|They are pleased with the <<product|ice cream machine>>]], 小孩子排队. [[intent.buy|Order for a second one follows.]] [[risk.delivery|But we may not have it before the holidays.]]
        mixed 2026-05-15 [[objection.timing|Not this quarter, 现在忙着搬仓库]]. [[objection.need|Besides, they think paper lists are enough.]] Their office is full of boxes.
        mixed 2025-02-12 [[competitor.praise|He said <<competitor|佳联>> is more flexible]] and [[objection.competitor|价格也比我们低]]. [[role.procurement|采购经理]] needs an answer soon. Small room, no window.
        mixed 2027-05-31 [[objection.trust|She is afraid we will be gone in two years, 怕没人维护]]. [[role.technical|The IT administrator]] agrees with her. [[intent.demo|Still they want a demo of the <<product|queue system>>.]]
        mixed 2026-01-13 [[role.user|The laundry ladies use the <<product|ironing press>> all day]], [[sentiment.negative|and they say our machine is too hot, 不满意]]. It rained through the window.
        mixed 2025-05-20 Short call at the petrol station. 油价又涨了. Our technician was there on Monday and fixed the <<product|pump>>. It took him an hour.
        mixed 2026-11-23 [[intent.none|They have no interest in <<product|AI cameras>>]], 怕麻烦. [[competitor.flaw|The ones from <<competitor|Kestrom>> were useless, they said.]] A robbery happened in the street.
        mixed 2027-02-03 [[risk.delivery|Possible delay of the <<product|pellets>>, 路还封着]]. [[nextstep|I'll phone the customer at 8 tomorrow.]] [[role.procurement|The purchasing lady]] had asked twice. The heating is on at 18 degrees.
        mixed 2025-11-21 [[intent.callback|He wants me to call him again]], 没时间谈. [[risk.payment|Their payment is overdue since September.]] [[objection.contract|Our deposit is a problem for him.]] Three trucks waiting outside.
        mixed 2026-07-31 [[objection.competitor|They also got an offer from <<competitor|Alpina>>]], [[competitor.praise|他说<<competitor|Alpina>>的人很专业]]. Ours is for 18 <<product|wine fridges>>. We share the same carrier.
        mixed 2025-01-15 [[risk.churn|客户说要把一半的量给别人]]. [[objection.trust|He thinks our quality control is weak.]] [[role.decider|He makes that decision alone.]] 30 cartons were wet.
        mixed 2027-03-17 [[objection.price|He finds the <<product|service kit>> overpriced, 太贵]]. [[intent.quote|He wants a new quotation]] [[nextstep|before Friday]]. His brother lives in Perth.
        mixed 2026-04-29 [[role.influencer|楼面经理说话很有用]], the partners follow her. She mentioned that [[competitor.flaw|<<competitor|Hobart>> took a month to send a <<product|pump>>]]. [[objection.delivery|She is afraid we take long too.]]
        mixed 2025-08-15 Budget? 不是问题. He has no complaints. He asked only if our new catalogue is printed.
        mixed 2026-09-28 [[role.technical|Head engineer]] says [[objection.competitor|<<competitor|Schneider>> fits better into their system]]. 我们的接口要改. [[objection.budget|No money for both]], says [[role.finance|the CFO]].
        mixed 2027-01-06 [[intent.buy|Ready to order six <<product|balers>>]], [[role.finance|CFO]] also agreed, 就差盖章. [[objection.contract|Only they don't want to pay in advance.]] A big cardboard mountain.
        mixed 2025-10-24 [[objection.trust|上次的质量问题还没忘]], he doesn't trust our <<product|bin liners>>. [[risk.churn|He may not order again.]] I showed the new test report.
        mixed 2026-03-19 [[competitor.praise|<<competitor|Rational>> gives free training, 这点很好]]. [[role.influencer|The kitchen planner suggests them to every hotel.]] [[intent.demo|He'd also like to see our <<product|steamer>> working.]] We could do the same if the boss agrees.
        mixed 2025-06-11 [[objection.authority|They can't sign, 要等大老板回来]]. [[intent.quote|A written quote is wanted in the meantime.]] Two <<product|conveyors>>, 14 metres each.
        mixed 2027-04-12 [[risk.delivery|The <<product|linen>> from the last order came three days late]], 但客户很客气. [[sentiment.positive|She still praises our quality.]] The spa smells of lemon.
        mixed 2026-08-18 [[intent.trial|He'd like two bags of <<product|premix>> to try]], 先小批量. [[role.user|The pastry girl works with it.]] They bake for three cafés.
        mixed 2025-12-16 [[objection.need|Already using a <<product|cash recycler>>]], [[objection.timing|明年再看]]. [[intent.none|For now no interest.]] Long line for the Christmas cakes.
        mixed 2026-06-29 <<person|Bernard>> took over from <<person|Mr Quek>>. 他还在熟悉情况. They buy <<product|gloves>> from us since 2018.
        mixed 2027-02-22 [[risk.churn|He mentioned that he could switch to <<competitor|Tamlin>>]], [[competitor.praise|他们回复快]]. [[risk.payment|He holds back our money, too.]] The roof leaks.
        mixed 2025-05-07 [[sentiment.negative|They are fed up with our late answers, 邮件没人回]]. [[objection.trust|They are not sure they can rely on us.]] [[intent.callback|They want our boss to call.]] <<person|Ms Rina>> wrote everything down.
        mixed 2026-10-26 [[competitor.flaw|<<competitor|海康>>的<<product|摄像头>>晚上看不清]], the guard told me. [[intent.demo|So they want to see ours at night.]] [[role.technical|Their security engineer]] will join.
        mixed 2025-03-05 [[objection.budget|They have only half the money, 预算紧]]. [[objection.timing|So they want to wait a year.]] [[role.influencer|The union representative has to like the <<product|seats>>, his word counts.]] Bus depot, 80 drivers.
        mixed 2026-02-02 [[objection.trust|No certificate, 所以他们不放心]]. I will ask our lab. The <<product|tea bags>> themselves were good, they said. Stock for five weeks.
        mixed 2027-06-23 [[objection.delivery|Too long, 客人等不了]], he said about our twelve weeks. [[objection.competitor|<<competitor|Fastlane>> would be there in four.]] [[objection.need|And his old <<product|loungers>> still do.]] It is a beach club.
        mixed 2025-09-08 Price and terms were agreed in spring. 今天只是送文件. <<person|Elaine>> from finance at our place made a small mistake in the address.
        mixed 2026-12-02 [[risk.delivery|我们可能晚一周]], the <<product|shrink film>> is still in Busan. [[role.decider|The site manager decides on all purchases.]] Foggy and cold.
        mixed 2025-07-24 [[risk.churn|Another bad month and they are gone, he said, 很认真]]. [[sentiment.negative|He is disappointed with our hotline.]] He has 6 pubs.
        mixed 2027-03-26 [[role.user|She handles the <<product|price gun>> every morning]], 老店员了. [[intent.trial|She would try a new one for a week.]] [[sentiment.positive|She says our service is great.]] Old town, narrow street.
        mixed 2026-05-25 [[competitor.flaw|They left <<competitor|NCR>> because of the price, 维护费太贵]]. [[intent.buy|Now they'd take our <<product|self-checkout>>, four pieces.]] The mall closes at ten.
        mixed 2025-02-28 [[objection.authority|The boss is in Dubai and must approve, 等他回来]]. [[role.influencer|His cousin puts in a word for us.]] Dates, nuts and honey everywhere.
        mixed 2026-11-06 My brother thinks the car is too expensive. 跟客户没关系. The customer himself was ill, so I spoke with the driver.
        mixed 2027-01-21 [[objection.competitor|<<competitor|百川冷链>> is at their door every week]], [[competitor.praise|车好，准时]]. [[risk.delivery|Our own truck was late again on Monday.]] The fish must stay at zero.
        mixed 2025-05-15 [[objection.price|They say 太贵了, we should give 8%]]. [[objection.competitor|<<competitor|GreenWatt>> is cheaper.]] Cold store with 3,000 pallets. [[nextstep|I promised a new price for Wednesday.]]
        mixed 2026-10-21 [[role.procurement|采购经理]] <<person|Ms Tay>> says [[competitor.praise|<<competitor|Linde>> is very reliable]] and [[objection.competitor|不想换]]. She sits in a small office behind the dock.
        mixed 2027-03-12 [[intent.buy|Customer is ready to order the <<product|coffee roaster>>]], [[objection.authority|只等总部点头]]. [[role.finance|Finance manager]] has seen the numbers. It smells great there.
        mixed 2025-01-23 [[objection.need|Already has enough <<product|display fridges>>]], [[intent.none|没兴趣]]. The street is closed because of a parade. His wife makes the dumplings.
        mixed 2026-04-24 [[risk.delivery,objection.delivery|The order came late again, 晚了八天, they complained]]. [[sentiment.negative|He is angry with our company.]] [[risk.churn|He might look for someone else.]]
        mixed 2025-11-18 The contract ends in May, 会续签的. He had no questions about price. Office is on the third floor.
        mixed 2026-06-03 [[objection.budget|今年预算不够]], maybe the half of the <<product|tablets>>. [[role.decider|The decision maker is <<person|Mr Leow>>]], [[role.influencer|and his assistant prepares it all for him]].
        mixed 2027-01-26 [[objection.trust|He is worried about our after-sales service, 怕找不到人]]. [[intent.demo|He wants to see a demo of the <<product|forecast module>>.]] They have 70 vans on the road.
        mixed 2025-08-04 [[competitor.flaw|<<competitor|Norvell>>的<<product|绞肉机>>老坏]], so [[intent.quote|he asks for a quote for ours]]. [[objection.timing|But not before winter.]] Sausages hang everywhere.
        mixed 2026-12-10 [[risk.payment|The customer still has not paid, 欠了半年]]. [[role.finance|会计主管]] was not allowed to say more. I had a look at the closed café.
        mixed 2025-03-11 [[sentiment.positive|They like our delivery service, 准时又客气]]. [[intent.buy|They will order 90 <<product|kegs>> again.]] The beer garden opens in April.
        mixed 2026-09-01 [[risk.churn|May move to <<competitor|Brightpack>>]], 因为[[competitor.praise|他们送货快]]. I will ask my boss what we can do. 5 tons of paper a month.
        mixed 2027-05-06 [[role.technical|Technical manager]] told me [[objection.trust|他对电池的寿命有怀疑]]. [[competitor.flaw|<<competitor|Growatt>> had two fires, he heard.]] The <<product|battery>> room is dry.
        mixed 2025-10-13 [[objection.contract|They don't like the minimum quantity, 太多了]]. [[objection.price|And price should be lower.]] Her son was playing in the shop. No rush.
        mixed 2026-02-18 [[role.user|<<person|李师傅>> drives the <<product|reach truck>> every day]], [[sentiment.positive|he says it is better than before]]. [[role.influencer|The manager asks him before buying.]] [[risk.delivery|His second one is going to be delayed.]] Ramps are steep.
        mixed 2025-07-18 [[objection.delivery|Lead time too long: 十周]]. [[objection.competitor|<<competitor|Carrier>> can deliver in five.]] They build a new cold room. The old one goes to a fish farm.
        mixed 2027-02-26 [[intent.callback,nextstep|They asked us to call on Thursday]], 今天在面试. Job market is hard, even with good wages. She'd like more weekend staff.
        mixed 2026-05-22 My boss says the price is too high for this market, 客户没这样说. <<person|Mr Chin>> just listened.
        mixed 2025-12-01 [[risk.delivery|We will probably be late with the <<product|advent calendars>>]], 船还在海上. [[nextstep|Tomorrow morning I get a new date.]] [[role.procurement|The buyer]] sent three mails.
        mixed 2026-08-26 [[objection.authority|She can't order without her regional boss, 要他签字]]. [[role.influencer|But he takes her advice.]] [[intent.trial|She'd like to try the <<product|wax-free wipes>>.]]
        mixed 2027-04-08 [[competitor.praise|He praised <<competitor|汉朔>>: 电池耐用, good app]]. [[intent.none|He doesn't want to talk about our <<product|price tags>>.]] The shop closes early on Thursdays.
        mixed 2025-02-27 [[risk.churn|他们考虑明年不跟我们签了]]. [[objection.trust|They don't believe our new team will be better.]] [[sentiment.negative|The old mistakes still make them angry.]] I brought <<person|Melvin>> from service.
        mixed 2026-11-05 Their guests find the rooms too expensive, 入住率只有五成. We did not get to our topic. The pool is empty.
        mixed 2025-06-10 [[role.decider|The founder decides on all purchases]], [[objection.timing|现在只想着上市]]. Our <<product|warehouse module>> comes later, he said. [[intent.callback|He wants us to get back to him in the new year.]]
        mixed 2027-01-11 [[competitor.flaw|<<competitor|Tamlin>>'s <<product|soap>> irritates the skin, 员工投诉]]. [[intent.trial|They want samples of ours.]] [[role.user|Forty cleaners use it every day.]]
        mixed 2026-03-26 [[objection.budget|预算要到下半年才有]]. [[objection.need|And the old <<product|kiosks>> still run.]] Cinema with 9 screens, popcorn on the floor. The manager is a film fan.
        mixed 2025-09-19 [[intent.demo|They'd like a demo of the <<product|energy monitor>>]], [[nextstep|星期五上午]]. [[role.technical|Chief engineer]] will be there with two people.
        mixed 2027-06-16 [[objection.competitor|They are comparing us with <<competitor|Dalton>>]], [[objection.price|我们贵一点]]. [[risk.delivery|Also our <<product|shelves>> for store four are delayed.]] Nice store, bad light.
        mixed 2026-07-20 [[role.influencer|老板最信他的店长]]. <<person|Mr Yong>> has been store manager for eight years. [[competitor.praise|He likes <<competitor|Epson>>, says they never fail.]]
        mixed 2025-04-30 No problem with the price, 也没有抱怨. They used <<competitor|Sealed Air>> before us. Machines are off for the holiday.
        mixed 2026-01-30 [[risk.payment|现金流很紧, payment will be late]]. [[objection.contract|They ask for 120 days.]] [[role.finance|The CFO]] drew a curve on the whiteboard.
        mixed 2027-05-20 [[sentiment.negative|They complained about our wrong labels, 贴错了]]. [[objection.trust|The quality manager no longer trusts our checks.]] Four shifts, lots of yoghurt.
        mixed 2025-11-26 [[risk.churn|He wants to leave when the lease ends]], 已经在问<<competitor|Still>>了. [[role.user|His drivers use the <<product|order picker>> ten hours a day.]] The hall is unheated.
        mixed 2026-09-16 [[objection.trust|A friend told them our <<product|ovens>> break easily]], 所以有顾虑. [[role.decider|His father makes the decision.]] We ate croissants.
        mixed 2025-07-30 [[competitor.flaw|His current supplier is too slow and never on time, 老迟到]]. [[intent.quote|Asked for our prices on <<product|crates>>.]] [[objection.budget|He has little money, though.]]
        mixed 2027-02-08 Happy new year to all, 大家都在拜年. If they expand, they might need us. <<person|Kenny>> from sales support drove me.
        mixed 2026-06-17 [[objection.need|They see no use for the <<product|chatbot>>]], [[objection.timing|现在不急]]. [[role.technical|IT director]] has just one programmer. It's a hotel with 40 rooms.
        mixed 2025-10-29 [[risk.delivery|The <<product|halogen lamps>> are not ready for the opening]], 要晚十天. [[role.influencer|The designer is the one they listen to]], and she was not there.
        mixed 2026-04-13 [[competitor.praise|They told me <<competitor|Winterhalter>> helps within a day]], 他们很满意. [[intent.callback|She asked me to drop by again in summer.]] [[objection.competitor|Until then she stays with them.]]
        mixed 2027-03-31 [[intent.none|Not interested in <<product|e-bikes>> for delivery, 不要]]. [[objection.contract|Leasing terms were too strict for him.]] <<person|Mr Rao>> has his own riders. He gave me a mango drink.
        mixed 2025-01-17 [[role.procurement|Purchasing director]] <<person|谢女士>> was promoted. [[objection.price|She also wants 5% lower prices than in 2024.]] [[objection.delivery|她还嫌我们送货慢.]] Nothing was signed.
        mixed 2026-10-09 [[risk.churn|Owner thinks about changing, 想换一家]], [[competitor.praise|because <<competitor|恒瑞达>> fixes things the same day]]. [[intent.callback|He wants our director to call.]]
        mixed 2025-08-21 [[objection.delivery|He is not sure we can deliver to eleven islands, 担心运力]]. [[objection.authority|The minister of the church council must agree.]] It's a supply ship company.
        mixed 2027-06-02 [[intent.buy|Three <<product|pizza ovens>>, 就这么定了]]. [[sentiment.positive|She said our people know what they do.]] The stone floor is from Italy. Some olive trees in the yard.
        mixed 2026-02-11 [[role.influencer|Their freight forwarder tells them what <<product|seals>> to use]]. 他推荐我们. [[objection.competitor|<<competitor|Primelog>> made an offer too.]] [[intent.quote|They want our best price in writing.]]
        mixed 2025-05-28 [[risk.delivery|我们的货可能又要推迟]]. [[risk.payment|And they now hold back the second instalment.]] <<product|Trays>>, 40,000 pieces. A vegetable farm near the river.
        mixed 2026-12-16 [[competitor.flaw|<<competitor|Pricer>>'s contract is bad, they feel trapped]], 还有两年. [[objection.contract|They fear the same with us.]] [[intent.demo|They'd watch a demo anyway.]]
        mixed 2027-01-04 The late invoice was our mistake, 已经改好. New calendar on the wall. I told them about the price list for 2027.
        mixed 2025-09-25 [[objection.trust|He has bad memories of our repair team]], [[role.user|and he runs the <<product|dough line>> on nights]]. 他说话很直. [[risk.churn|The firm may drop us.]]
        mixed 2026-05-11 [[objection.competitor|It is between us and <<competitor|Honeywell>>, 下月定]]. [[competitor.flaw|<<competitor|Honeywell>> cannot repair locally, they said.]] We could win this if we are quick.
        mixed 2025-06-24 [[sentiment.negative|She was not happy with the <<product|blackout curtains>>, 颜色不对]]. [[intent.quote|Wants a price for new ones]] [[nextstep|by Monday]]. Room 311 was noisy.
        mixed 2027-04-30 [[objection.authority|The family has to talk first, 兄弟几个要商量]]. [[intent.trial|They'd take a trial of the <<product|bottle washer>> in the meantime.]] [[objection.timing|Buying is for next year.]] [[role.procurement|Their buyer]] is the eldest.
        mixed 2026-08-03 [[role.influencer|The chef's friend runs a cooking school, 老板很信他]]. He said [[competitor.praise|<<competitor|Miele>> is worth every cent]]. [[intent.demo|He'd like a demo of our <<product|dishwasher>> though.]]
        mixed 2025-12-23 [[risk.delivery|Snow on the pass, 我们的车进不去]]. [[objection.need|And he no longer needs the <<product|salt>> this week.]] He was very relaxed about it. Tea and cookies.
        mixed 2026-07-06 [[competitor.flaw|<<competitor|佳联>>送错货三次]], they changed to us for that. [[sentiment.positive|He says we're much better.]] <<person|Mr Guan>> rents the hall from the city.
        mixed 2027-05-27 Met the owner after lunch. 他们不缺预算，也不急. We talked about the price of eggs and about his knee.
        mixed 2025-02-18 [[risk.churn|他可能会换成<<competitor|海天>>]], [[objection.price|our <<product|soy sauce>> is too expensive for him]]. [[role.decider|He signs all orders himself.]] Six woks.
        mixed 2026-03-02 [[intent.none|No interest in our <<product|EV chargers>>]], [[objection.trust|觉得我们不专业]], he said. The garage is two floors underground.
        mixed 2025-10-10 [[risk.payment|Their bank stopped the transfer, 款又没到]]. [[role.technical|The facility engineer]] wanted to talk about the <<product|boiler>> only. [[objection.budget|There is no money for it now]], says [[role.finance|the finance manager]].
        mixed 2027-02-19 [[intent.trial|A month on trial with two <<product|floor robots>>]], [[intent.buy|then he will order eight, 已经答应了]]. [[objection.authority|His chairman must agree on the rest.]]
        mixed 2026-05-19 [[role.procurement|The purchasing manager]] said 太贵, [[objection.price|wants it 10% cheaper]]. [[competitor.praise|He thinks <<competitor|Zebra>> has better service.]] [[nextstep|下周三我再去.]]
        mixed 2025-02-14 [[objection.authority|需要总部批准]], and [[role.decider|the VP in Singapore has the last word]]. Three new stores are planned. <<person|Mr Low>> likes to talk about fishing.
        mixed 2027-01-28 [[objection.need|They already have a supplier for <<product|napkins>>]], 够用了, [[intent.none|not interested]]. The shop is being renovated until May.
        mixed 2025-10-08 [[risk.churn|可能不再跟我们买]], [[sentiment.negative|he is fed up with our delivery people]]. [[role.influencer|His store manager wants to change as well.]] I apologised.
        mixed 2026-08-12 [[intent.quote|他要一份报价 for 30 <<product|radios>>]] and [[intent.demo|a demo for the security team]]. The price last time was fine. Guards work twelve hours.
        mixed 2025-06-03 [[objection.delivery,risk.delivery|迟到了一周, she complained, the <<product|pillows>> came late again]]. [[objection.trust|She doubts our planning.]] [[nextstep|I'll bring her a plan on Monday.]]
        mixed 2027-03-15 [[objection.competitor|<<competitor|阳光电源>> is 10% cheaper]] and [[competitor.praise|技术支持更好, they say]]. [[role.technical|Their technical director]] did the comparison. Sunny roof, no shade.
        mixed 2025-12-10 [[intent.buy|Ready to order the <<product|rack>>]], [[objection.contract|只是付款条件还没谈拢]]. [[role.finance|CFO]] is from Hong Kong. They had cake for a birthday.
        mixed 2026-03-23 The customer has no complaint, 一切正常. My order book is full. If they like the sample, they may come back to us.
        mixed 2025-09-15 [[objection.budget|No budget this year, 明年要看利润]]. [[objection.timing|They told me to try again after summer 2026.]] [[role.finance|Finance head]] <<person|Mrs Wee>> gave me a tour of the cold store.
        mixed 2026-12-04 [[competitor.flaw|<<competitor|Hobart>>的机器又坏了]], the canteen manager said. [[role.user|Her people use it four hours a day.]] [[intent.trial|She'd test our <<product|glass washer>> for a month.]]
        mixed 2027-05-03 [[risk.payment|Invoice 60 days overdue, 一直拖]]. [[role.finance|财务经理]] promised it for Friday. [[risk.churn|He may stop buying the <<product|oil>> from us.]]
        mixed 2025-04-21 [[sentiment.positive|They are happy with us, 合作愉快]]. [[intent.callback,nextstep|Please call on the 28th, he said.]] The garden has a small stage.
        mixed 2026-11-17 [[role.influencer|The merchandising lady has a strong voice in this]]. [[objection.trust|她担心质量]]. Our <<product|price rails>> were too soft for her. She has two children.
        mixed 2027-02-10 [[role.procurement|采购员]] <<person|Vincent>> said [[objection.competitor|they also look at <<competitor|Fastlane>>]]. The delay of last autumn is forgotten. 28 trucks on the road.
        mixed 2025-07-29 [[risk.delivery|We may be late again, 工厂停电]], with the <<product|air curtains>>. [[objection.delivery|He already thinks our lead time is too long.]] He was in the stock room.
        mixed 2026-06-09 [[intent.trial|想先试两周]], the <<product|shelf scanner>> in one store. [[competitor.flaw|The <<competitor|Hikvision>> one gave wrong numbers.]] The store is on two levels.
        mixed 2027-04-27 [[objection.price|It's over what they want to pay, 价格高]]. [[objection.budget|Their budget is 40k.]] <<person|Mr Wijaya>> has bought the building. He likes the sea.
        mixed 2025-01-08 [[intent.none|暂时没兴趣]], [[objection.timing|they are busy until June]]. [[objection.need|And the old <<product|trolleys>> are still good.]] New manager, young team.
        mixed 2026-09-22 [[competitor.praise|<<competitor|Salto>>'s app is easy to use, 客人喜欢]], the front office said. [[objection.trust|They think ours is not ready.]] [[intent.callback|They'd like a call when version 3 is out.]]
        mixed 2027-06-07 [[risk.churn|<<competitor|Gastroline>> might replace us]], since [[objection.price|我们的价格太高]]. [[risk.payment|They pay late, too.]] The kitchen team has changed twice this year.
        mixed 2025-11-05 [[role.decider|<<person|Tan Sri Lim>> decides everything himself]]. [[role.influencer|助理的话他听]]. We shook hands for a second. His office has three aquariums.
        mixed 2026-02-24 [[intent.demo|He'd like a demo of <<product|energy storage>>]] and [[intent.quote|想要报价]], [[nextstep|both before the 10th]]. The factory makes noodles.
        mixed 2025-08-29 We passed the audit, 客户没有意见. My colleague <<person|Yvonne>> is happy with her new phone. They bought 50 <<product|scales>> in 2021. [[objection.need|More are not needed, he says.]]
        mixed 2027-03-25 [[objection.contract|合同里的罚款条款他不接受]]. [[objection.authority|Head office has to look at it, too.]] [[competitor.praise|<<competitor|Steelrack>> is more flexible with contracts, he said.]] It was a short visit.
        mixed 2026-04-23 [[role.user|The night crew works with the <<product|floor scrubber>>]], [[sentiment.positive|他们说很省力]]. [[intent.buy|A second one is ordered now.]] Mall opens at ten, they start at one.
        mixed 2025-05-09 [[objection.competitor|Happy with the current supplier, 不换]]. [[competitor.praise|Their driver is always friendly, she said.]] She asked about our new warehouse in Klang.
        mixed 2026-10-07 [[competitor.flaw|<<competitor|华鼎>>价格一直涨, they are tired of it]]. [[intent.callback|We should come again with our list.]] [[role.influencer|The accountant's wife puts in a word for us.]] 12 shops.
        mixed 2027-01-14 [[risk.delivery|The <<product|snow blowers>> are stuck at the border, 报关有问题]]. [[objection.competitor|They got a second offer for the next batch.]] [[role.procurement|Their buyer]] called me at seven. He has a ski hotel.
        mixed 2025-03-13 [[objection.trust|他们不相信我们能按时交货, two bad years]]. [[risk.churn|They are asking around.]] [[role.technical|The chief engineer]] stood up for us. It was a long talk.
        mixed 2026-07-15 [[role.influencer|店员喜欢就会买, the owner asks his staff]]. They like our <<product|blender>>. The price question never came up. Fruit is expensive now, he says.
        mixed 2027-06-18 [[risk.delivery|First batch was late, 第二批也悬]]. [[sentiment.negative|He told us he is not pleased with our work.]] <<product|Bed runners>>, 280 pieces. Guests from Korea.
        mixed 2025-10-22 [[objection.need|没必要, they don't need <<product|smart meters>>]]. [[intent.none|No interest at all.]] [[role.finance|The CFO]] does the meter readings on paper.
        mixed 2026-05-05 [[objection.authority|Owner's mother must say yes, 她管钱]]. [[intent.trial|They want a sample of the <<product|rice cooker>>.]] Restaurant is open since 1979.
        mixed 2027-02-16 [[competitor.flaw|Problem with <<competitor|Brightpack>>: 箱子太软, and they deliver late]]. [[objection.competitor|But <<competitor|Brightpack>> is cheaper, so he hesitates.]] Mango season begins.
        mixed 2025-07-17 [[intent.buy|We got the order: eight <<product|ice cream freezers>>]], 合同已签. [[objection.delivery|He only finds ten weeks too long.]] The beach is full. Nobody wears shoes.
        mixed 2026-01-08 [[risk.payment|They have cash problems, 工资都没发]]. [[objection.contract|Now they ask for six months credit.]] [[objection.budget|For new <<product|forklifts>> there is no money.]]
        mixed 2027-05-13 My brother in law, 采购经理 of another firm, was there by chance. No talk about business. Price of petrol went down.
        mixed 2025-09-02 [[objection.trust|对方觉得我们服务不够专业]], [[competitor.praise|<<competitor|Ecolab>> sends trained people, she said]]. [[nextstep|We will bring the service team on the 12th.]]
        mixed 2026-11-25 [[risk.churn|They stay until March, after that 可能换<<competitor|中力>>]]. [[role.user|His men drive our <<product|stackers>> all day.]] [[sentiment.negative|They say our repairs are bad.]]
        mixed 2027-04-02 [[role.technical|工程总监]] wants [[intent.demo|a live demo of the <<product|chiller>>]]. [[objection.timing|But installation is not before 2028.]] The hotel tower has 41 floors.
        mixed 2025-02-25 [[risk.delivery|卡车司机罢工, 货可能晚到]]. <<person|Mr Suresh>> is relaxed. He has <<product|cement>> for two weeks. [[sentiment.positive|He thanked us for telling him early.]]
        mixed 2026-08-21 They once had a contract with <<competitor|Crown>>, 五年前. Budget is there, needs are there. We will see. Nobody was in a hurry.
        mixed 2027-03-03 [[intent.callback|Call me again next month, 他说]]. [[objection.authority|He has to ask his partner in Macau.]] [[role.influencer|The partner always takes his advice.]] Casino hotel, red carpet.
        mixed 2025-06-16 [[objection.competitor|He'd rather buy from <<competitor|Nestlé>>]], [[competitor.praise|牌子大, and everybody knows it]]. [[sentiment.negative|He is disappointed with our <<product|instant coffee>>.]] It's a petrol station shop.
        mixed 2026-09-14 [[risk.churn|Customer wants to end the contract]], 因为[[objection.trust|对我们没信心]]. [[role.decider|It's up to <<person|Mr Hong>>, he signs.]] I offered a visit of our director.
        mixed 2027-06-30 [[objection.price|He says 8% more is too much, 涨太多了]]. [[risk.churn|He will look at other <<product|diesel>> suppliers.]] The fleet is 22 buses.
        mixed 2025-12-15 The late shipment in October is solved, 赔偿也谈好了. <<person|Rachel>> is on holiday. Her team sold 4,000 gift cards this month.
        mixed 2026-06-25 [[competitor.flaw|<<competitor|Toshiba>>'s <<product|printers>> jam every day, 收银员很烦]]. [[intent.buy|So they take ours for all tills.]] [[role.procurement|Senior buyer]] <<person|Ms Lau>> was cheerful.
        mixed 2027-01-22 [[risk.delivery|可能要晚两个星期]], the <<product|fire doors>>. [[role.technical|The safety engineer]] will be angry. [[nextstep|I call him tonight.]] I hope nothing else is late.
        mixed 2025-08-06 [[intent.none|不感兴趣, they said, nicely]]. [[competitor.praise|Their vendor <<competitor|Alpina>> is fast and cheap.]] <<person|Mr Hadi>> once worked at our firm.
        mixed 2026-03-10 [[objection.competitor|They are waiting for the price of <<competitor|Schneider>>]], [[competitor.flaw|though their hotline is terrible, 打不通]]. [[intent.quote|He wants ours in dollars.]] Ship repair yard.
        mixed 2027-05-26 [[role.influencer|会计说什么老板都听]], and [[objection.trust|she has doubts about our billing]]. [[risk.payment|So the last two bills are still open.]] Chickens in the yard.
        mixed 2025-11-14 Bad roads, long drive. 他们对门锁没有意见, no complaints. The manager told me her son wants to be a pilot.
        mixed 2026-10-16 [[objection.delivery|Four weeks for <<product|spare parts>> is too long, 等不起]]. [[role.user|The packing team needs the machine every shift.]] [[risk.churn|They could go to <<competitor|Multivac>>.]]
        mixed 2027-02-04 [[objection.contract|They don't want to sign for more than one year]], 怕麻烦. [[intent.trial|They'd take <<product|solar lamps>> on trial for three months.]] Camping site, 200 tents.
        mixed 2025-04-11 [[sentiment.positive|We are their best supplier, he said, 服务最好]]. [[intent.demo|He asked for a demo of the <<product|cash drawer>>.]] [[objection.budget|But there's no budget yet.]] Old town bookshop.
        mixed 2026-07-10 [[role.decider|The purchasing committee is led by <<person|Dr Seet>>, she decides]]. [[intent.quote|她要一个新的报价]], [[nextstep|by the 20th]]. <<product|Wheelchairs>> for the airport hotel.
        mixed 2027-04-14 [[competitor.flaw|<<competitor|Kestrom>>的服务很差, 没人接电话]]. They didn't say who comes next. [[objection.timing|It's too early for a decision, they want to wait.]] Coffee was cold.
        mixed 2025-03-19 [[risk.delivery|The second truck is delayed]], 他还不知道. [[competitor.flaw|His former supplier was always late, so he is sensitive.]] 600 cases of <<product|water>> for the marathon.
        """
}
