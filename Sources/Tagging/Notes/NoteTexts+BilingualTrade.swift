extension NoteTexts {
    static let bilingualTrade = """
        mixed 2025-03-11 石碣那家线束厂,lobby 还在装修,进门绕了半天。[[role.procurement|负责采购的]]<<person|Kenny 邓>>翻了翻 catalogue,说<<product|端子机>>[[objection.price|比去年那台还贵,can't you do better]],又问<<product|刀模>>能不能通用,我讲了换模的步骤。
        mixed 2026-07-22 Rain the whole way to Tuas. [[role.procurement|Purchasing exec]] <<person|Hui Min>> only had ten minutes, 说今年的额度[[objection.budget|已经花完了]], [[intent.callback|ring me again in the new quarter]]. Left two brochures for <<product|dosing pumps>> with the guard.
        mixed 2025-09-05 <<person|罗老板>>的染厂换了新锅炉,蒸汽比以前稳,he was very proud of it。聊了半小时 football,<<product|固色剂>>一个字没提,下次再找机会。
        mixed 2027-01-18 观塘那间贸易行,<<person|Mrs Kwok>> [[intent.quote|叫我 quote 两款<<product|gift box>>]],一款要烫金一款唔使。佢话[[objection.timing|过咗年先落单,宜家唔急]]。
        mixed 2025-12-02 Met the new [[role.technical|maintenance manager]] at the Senai plant, <<person|Encik Farid>>, ex-Panasonic. He walked me through line 3, 四台<<product|伺服驱动器>>里有两台报警。[[intent.callback,nextstep|Asked me to come back on the 9th]] 带个工程师。
        mixed 2026-04-14 昆山台商,老董事长亲自泡茶。他讲了一句 very direct:「[[objection.authority,role.decider|这种 capex 要我儿子点头]]」,儿子在越南盖新厂。<<product|油压机>>的图纸留下了。
        mixed 2026-10-30 The cold store in Nansha is nearly full, trucks queuing down to the main road. <<person|阿琪>> from the warehouse, [[role.user|who scans with it all shift]], said [[sentiment.positive|你们的<<product|手持终端>>真的耐摔,掉了三次 still works]]. No new requirement this month.
        mixed 2025-06-17 去了惠阳的五金厂,[[role.procurement|采购主管]]<<person|余小姐>>把三家的 quotation 摊在桌上,直接讲[[objection.competitor|<<competitor|盛丰>>那边条件更合适]]。我说我们的<<product|切削液>>换液周期长,算下来成本差不多。她又补一句 [[objection.contract|60 days 账期才谈]]。
        mixed 2027-05-06 Quick stop at the café chain's central kitchen. They think [[objection.need|现在那台 <<product|blast chiller>> 还够用]] and [[intent.none|told me not to bother quoting]], one oven only runs at lunch. 后厨地滑,差点摔一跤。
        mixed 2025-01-21 年前最后一次跑东莞,高速堵死。<<person|梁生>>已经放工人回家,剩他一个 office 守着。他话价钱方面唔系问题,just wants peace till after CNY,我放低贺年糖同挥春就走。
        mixed 2026-02-11 <<person|Jasmine>> 说上一批<<product|拉链头>>电镀发黑,客人那边 claim 了她八千美金,[[sentiment.negative|she is really upset with us]],[[risk.churn|再有一次就换人做]]。[[nextstep|Monday 我带 QC 过去看货]]。
        mixed 2025-08-28 新竹那间封测厂,门禁 super strict,手机贴贴纸。[[role.technical|制程工程师]]<<person|蔡博>>问<<product|导电胶>>的固化曲线,问得很细,[[intent.trial|想先拿 50g sample 试 run 一批]]。
        mixed 2027-03-15 They open a second outlet in Bugis next year, 现在 renovation 图还没出。<<person|Chef Raymond>> showed me the floor plan on his phone. We talked about <<product|combi oven>> sizes, 没谈钱。
        mixed 2025-11-19 厚街做鞋的<<person|郭总>>,见面就诉苦,orders down 30%。他[[risk.payment|上两期的货款还没结,说要看美国那边几时打钱]]。<<product|热熔胶>>他还要,我没敢答应。
        mixed 2026-06-03 Ipoh, hardware distributor. Uncle at counter 话[[role.decider|入什么货他一个人说了算]],儿子只管送货。Wants to [[intent.trial|take five sets of our <<product|door closer>> on trial first]], [[objection.contract|pay only after three months]].
        mixed 2026-09-24 电话里<<person|Vincent 许>>说得斩钉截铁:「[[intent.none|我们不需要,please don't waste your time]]」。我还是把<<product|缠绕膜>>的 spec sheet 发了过去。
        mixed 2025-05-13 嘉兴经编厂,车间里 38 度。<<person|沈厂长>>[[objection.trust|不太相信国产<<product|张力传感器>>能撑过夏天]],asked who else in Haining is using it. 我报了两家名字,他都不熟。他说[[competitor.flaw|以前<<competitor|明纺>>的一热就漂]]。
        mixed 2027-08-09 Third visit to the furniture exporter in Muar. <<person|Mr Teh>> signed: [[intent.buy|两台<<product|封边机>>,balance upon delivery]]. [[nextstep|装机定在 9 月 2 号]]. 厂门口那只狗终于不吠我了。
        mixed 2026-12-08 [[role.finance|财务总监]]<<person|Angela Fong>> 插了一句:[[objection.contract|三成订金 is too much,公司 policy 只肯付一成]]。其他人对<<product|自动仓储货架>>没意见。
        mixed 2025-10-15 杭州萧山,下大雨,园区积水。<<person|小范>>带我看新的 packing line,用的是<<competitor|Multivac>> 的<<product|真空包装机>>,他们说[[competitor.flaw|配件 lead time 要十二周,停一次心痛一次]]. [[intent.quote|Asked what ours would cost]]。
        mixed 2026-03-26 沙田酒店 F&B 部,<<person|Gloria>> 请我试佢哋新 menu,the laksa was nice。<<product|洗碗机>>去年嗰次漏水早已搞掂,大家都冇再提。
        mixed 2025-07-01 The Penang EMS guys want [[intent.demo|a live demo of the <<product|AOI>> on their own board]], 不要看 PPT。<<person|Suresh>>, [[role.technical|their test engineer]], offered 周四下午的空档,[[nextstep|我们定了 Thursday 2pm]]。
        mixed 2026-01-09 佛山陶瓷,老板去了意大利看展。弟弟[[role.procurement|管采购]],他讲[[objection.delivery|上次<<product|喷墨头>>等了足足五个礼拜,生产线空着]],这次 he wants a date in writing。
        mixed 2027-02-16 开工第二天去拜年,每人一封红包。车间还没复工,just the security uncle and a cat。<<product|空压机>>的事等人齐再说。
        mixed 2025-04-29 <<person|Bonnie>> at the garment office in Lai Chi Kok keeps comparing. 佢话[[competitor.praise|<<competitor|YKK>> 的货从来没有出过事]],而我哋嘅<<product|隐形拉链>>[[objection.trust|她还没见过 test report,心里没底]]。
        mixed 2025-12-22 太仓德资厂,圣诞前 half of them on leave。[[role.decider|有权签单的 <<person|Dr. Brandt>>]] 也不在,助理转告:[[objection.timing|要等一月份新线 commissioning 完才有空看]]<<product|冷却塔>>。楼下保安帮我指了停车位。
        mixed 2026-08-18 Went with our engineer <<person|阿泰>> to Kulai. The compressor room was 45 degrees. We changed the <<product|oil filter>>, cleaned the cooler, 师傅递了两瓶 100 Plus。All running fine when we left.
        mixed 2027-06-10 <<person|温经理>>讲白了:[[risk.churn|明年的 contract 他们打算开放比价,we may not be the sole supplier any more]]。<<product|阻燃母粒>>占我们中山业绩三成,回去要跟 boss 讲。
        mixed 2025-02-27 Old customer, 吴江喷水织机。[[role.user|挡车工阿姨们天天用我们的<<product|断纱感应器>>]],有一位问 indicator 能不能改绿色。I noted it for R&D. [[intent.buy|老板当场又要了二十只]]。
        mixed 2026-05-20 林口物流园,新的[[role.technical|IT 主管]]<<person|Eric 江>>人很年轻。他要求[[nextstep|周五下班前把 <<product|WMS>> 的 API 文件给他]],顺便问了资料放哪个 cloud。
        mixed 2025-09-30 国庆前扫楼,five companies in one building。三家没人,一家搬走了,一家做<<product|气泡袋>>的是同行,聊得还挺开心。
        mixed 2026-11-12 Batu Pahat, 车衣厂。<<person|Madam Ooi>> laughed at the number and said「[[objection.price|你当我是开银行的啊]]」. She still showed me the cutting room and the old <<product|spreader>> she wants to retire, and [[intent.demo|asked to see ours cut denim once]].
        mixed 2027-04-02 常州电机厂,门口在修路。[[role.procurement|Sourcing manager]] <<person|Leo 卞>>问<<product|漆包线>>,I said we don't do that。他转而[[intent.quote|要一份<<product|绝缘纸>>的阶梯报价]],[[nextstep|我答应清明后第一天给]]。
        mixed 2025-06-25 饮咖啡倾咗一个钟,<<person|Ricky>> 话佢哋 group 今年开多六间铺。[[objection.authority|设备统一由新加坡 HQ 揀]],[[role.influencer|佢得个建议权]]。<<product|制冰机>>单张佢收咗。
        mixed 2026-10-06 国庆放假,只有值班的<<person|小洪>>在,[[role.user|夜班操作的就是他]]。他说 [[sentiment.positive|your service hotline picks up faster than anyone else's]],夜里两点打也有人接。<<product|冷凝机组>>上周那个报警是他自己按错了。
        mixed 2025-11-03 Visited the brewery in Pudong. <<person|Miguel>> (production) speaks better 上海话 than me. He said the <<product|CIP sensors>> from <<competitor|E+H>> [[competitor.praise|非常准,never had to recalibrate]]. 我们的<<product|流量计>>他没见过,[[objection.need|说现有的够用,不缺]]。
        mixed 2027-07-19 增城汽配,老板娘泡普洱。[[role.finance|钱的事归她管]],she said [[objection.budget|上半年刚买了地,账上没多余的]]. [[intent.callback|叫我下半年再打给她]]。 车间在赶一批刹车盘,火花四溅。
        mixed 2026-02-25 开年第一单没拿下。深圳那家 drone 厂觉得[[objection.price|<<product|BMS 板>>单价 should start with a 2, not a 3]],[[objection.competitor|龙华有一家已经做到了]]。<<person|霍工>>人不错,陪我们食堂吃饭。
        mixed 2025-03-20 Tea with <<person|Uncle Boon>> at the shophouse. 他卖油漆三十年,现在想退休,[[role.influencer|but the son won't buy anything without asking him]]. 儿子对<<product|tinting machine>>有点兴趣。
        mixed 2026-07-07 中坜那家 PCB 厂,门口 QR code 登记半天。<<person|游副理>>说 demo 看过了,效果 OK,[[objection.timing|可是要等旧的<<product|蚀刻线>>折旧完,at least 明年 Q3]]。
        mixed 2027-09-14 客户的客户 Walmart 嫌他们的货贵,they got squeezed again。<<person|Sharon 傅>>讲起来一肚子气,但跟我们无关。<<product|瓦楞纸板>>照旧每周两车。
        mixed 2025-08-06 [[risk.delivery|Our 40HQ with the <<product|steel racks>> is still stuck in Port Klang,海关抽查]],<<person|陈先生>>的新仓 20 号就要进货。我打了一早上的电话找 forwarder,[[sentiment.negative|<<person|陈先生>>在电话那头已经火了]]。
        mixed 2026-04-30 五一前客户都没心思。<<person|小鲍>>边打包行李边跟我说,[[intent.callback|你假期后再打给我啦,we talk properly]]。<<product|温控器>>的型号他都记在本子上。
        mixed 2025-10-28 Nice office, new coffee machine, 墙上挂着 ISO 证书。<<person|Director Poh>>说他们对现在的 vendor 没有不满,合约也刚 renew,聊的主要是机场那个项目。
        mixed 2026-12-17 无锡轴承厂,<<person|钱部长>>:「[[objection.need|人工检也检了二十年,没出过大事]]」,then flipped through the <<product|vision system>> brochure for five seconds。他儿子倒是拉着我问了半天<<product|镜头>>。
        mixed 2027-01-27 放年假前 last call。花都箱包厂的<<person|Cindy 龙>>给了好消息,[[intent.buy|PO 今天下午 email 过来了,<<product|PU 革>> 3,000 码]],[[nextstep|初十 first shipment]]。外面鞭炮声听不清电话。
        mixed 2025-05-22 九龙湾车行,<<person|豪哥>>话<<competitor|Launch>> 嘅<<product|解码器>>[[competitor.flaw|update 一次死机一次]],两个师傅都投诉。佢[[intent.trial|想借我哋部机用一个礼拜]]睇下。
        mixed 2026-09-02 QC room 里贴满不良品照片,it looks like a crime board。<<person|于课长>>问<<product|三次元>>的量程,问完就被叫去开会,等了四十分钟没回来。
        mixed 2025-12-30 [[role.decider|Final say is with the GM, <<person|季总>>]], everyone in the room kept repeating it. 偏偏他人在曼谷。<<product|太阳能板>>的 ROI 表我留给了秘书。[[intent.demo|她说等他回来看一次 demo]]。
        mixed 2027-03-29 [[role.procurement|采购]]那边换了人,新来的<<person|Yuki 简>>很谨慎,[[objection.trust|要我们先提供三个台湾的 reference site]],without that 她不排会议。聊的是<<product|AGV>>。
        mixed 2026-06-24 Long drive to 江门. Paper mill smells as always. <<person|区师傅>> reported the <<product|doctor blade>> lasts 九天,之前那家的[[competitor.flaw|撑不到五天就崩口]]. 他一边讲一边擦手,[[intent.buy|and ordered thirty more]]。
        mixed 2025-04-10 下午三点到虎门,布行冷清。老板刷着抖音说[[objection.competitor|隔壁档口介绍的<<competitor|联胜>>,他打算先跟他们做]]。我说 fine, no hurry,留了<<product|蕾丝>>色卡。
        mixed 2026-03-05 [[sentiment.positive|"你们的人 always on time,这点我很欣赏"]] – <<person|Mdm Rahimah>> at the halal bakery. 聊了新厂房的打桩进度,then her daughter's wedding。[[role.user|她的面包师每天都用我们的<<product|和面机>>]]。
        mixed 2027-10-21 宁波注塑厂,[[sentiment.positive|<<person|邬老板>>夸<<product|冷水机>>省电]],特地翻出电费单给我看。He mentioned a cousin in 慈溪 with the same problem,[[nextstep|下周三他带我一起过去]]。
        mixed 2025-07-16 台风刚过,factory roof 掀了一角。<<person|Tony 赖>>忙着跟 insurance 的人拍照,没空谈。我帮他们搬了几箱东西就走了。
        mixed 2026-11-25 [[role.finance|CFO]] wants [[objection.contract|net 90 instead of net 30,不然免谈]]. 我方 boss 估计不会批。<<product|润滑脂>>每月用量大概 40 桶。[[risk.payment|去年两张 invoice 拖到年底才付]]。
        mixed 2025-02-14 情人节,flower shop 忙到爆。<<person|Joanne>> 喊住我:<<product|包花纸>>[[intent.quote|你帮我算一万张 with logo 多少钱]]!旁边员工剪玫瑰剪到手酸。
        mixed 2027-05-31 If the price really is a problem we could drop the warranty extension,但<<person|柯董>>今天根本没谈到价钱。他关心的是<<product|电动叉车>>冬天 battery 会不会掉电。
        mixed 2026-08-05 泉州卫浴,<<person|Alan 庄>>跟我抱怨[[sentiment.negative|你们 after-sales 的微信群 nobody replies,问三天没人理]],[[risk.churn|合约到期 may not renew]]。我当场打给售后经理,把<<product|陶瓷阀芯>>的批号报了过去。
        mixed 2025-09-11 Seremban rubber glove plant。线上开了六成,<<person|Mr Siva>> says [[objection.budget|no capex this year,老板全部冻结了]]。<<product|烘箱风机>>坏了也只修不换。[[risk.payment|上季的账 only half paid]]。
        mixed 2026-05-07 Hotel group in Sanya, laundry in the basement. [[role.user|<<person|Auntie 符>> runs the <<product|flatwork ironer>> all day]], she showed me how she folds. [[role.procurement|采购经理]]让我们[[intent.quote|按三家店分开报个价]]。
        mixed 2025-02-06 初九,有些厂还没开。<<person|Peter 甄>>([[role.decider|two showrooms 都他话事]])一个人在 showroom 擦灰,说 [[objection.timing|talk to me in April lah,二三月 confirm 没心情]]。我送了两盒凤梨酥。
        mixed 2027-07-02 顺德小家电厂。他们原来用<<competitor|卡奥斯>>的<<product|MES>>,[[competitor.flaw|报表要手动导 Excel]],year end 加班到哭。<<person|黎小姐>>讲话快,我记不全,只记得[[intent.demo|她要看我们的 live 跑一遍月报]]。
        mixed 2025-10-20 <<person|James Ong>> walked me around the new DC in Shah Alam. 12 docks, very clean, 地板还有油漆味。他说 [[intent.demo|show me the <<product|sorter>> moving real parcels]], the video doesn't count. [[objection.delivery|He fears 我们 Q4 之前装不完]].
        mixed 2026-01-27 外面零下二度,inside the boiler house 像 sauna。老客户张家港,<<product|疏水阀>>全部巡了一遍,没有漏的。<<person|葛班长>>请我吃了饺子。
        mixed 2026-09-17 元朗食品厂,<<person|Ms Yim>> 话[[objection.price,objection.competitor|你哋 quote 高过<<competitor|联记>>成 12%]],佢把两张纸并排放。我解释<<product|铝箔袋>>厚咗 10 micron。
        mixed 2027-04-19 [[role.technical|Plant engineer]] <<person|Rajan>> 一直点头,到最后才说:「[[objection.authority|Must go through Tokyo, 我们只能 recommend]]」。<<product|除湿机>>的 drawing 我留了 A3 版。
        mixed 2025-07-28 湖州童装。<<person|莫姐>>发语音,六十秒连发七条,mostly complaining about her landlord。最后一条才提到<<product|按扣>>,说[[sentiment.positive|你们这批颜色对得特别准]],[[intent.buy|顺手加订 two thousand sets]]。
        mixed 2026-12-03 桃园这家做 server rack 的,业务很旺。[[nextstep|约好下星期二上午带<<product|铆螺母>>的样品去给产线试]]。<<person|Howard>> ([[role.technical|their mechanical lead]]) kept checking his watch, flight to Austin at six。
        mixed 2025-05-30 端午前一天,物流园空荡荡。保安说 everyone went home early。我把<<product|打包带>>样板放在门卫室,写了张 note。
        mixed 2027-02-26 The owner of the Johor cement works has no time for salesmen. 他在走廊丢下一句「[[intent.none|没兴趣,别再来了]]」, and the door closed. <<product|Bag filters>> stay in my boot.
        mixed 2025-08-13 苏州工业园,<<person|Ivy 闵>>([[role.procurement|合约采购]])讲:[[objection.contract|你们合同里的 penalty clause 只罚我们不罚你们,legal 不会过]]。<<product|氮气发生器>>的技术部分已经谈完了。
        mixed 2026-06-15 <<person|老曹>>话唔多,抽烟抽了三根。He only asked [[intent.quote|how much for ten <<product|chain hoists>>, cash]]。我说晚上算好发微信,[[nextstep|he wants the number before 8 tonight]]。
        mixed 2026-11-04 Went to see the toy maker in Chenghai with <<person|Mandy>> from our office. Their mould shop got two new EDM machines. 大家围着看,没人想谈<<product|色粉>>。
        mixed 2025-03-06 义乌袜厂,老板说去年被<<competitor|丝达尔>>坑过,[[competitor.flaw|说好的 48 小时上门,等了两个礼拜]]。所以他 [[objection.trust|trusts no service promise now, ours included]]。<<product|袜机针>>先不谈。
        mixed 2027-09-27 中环餐厅集团 back office 细到得张折枱。<<person|Edmond>>([[role.technical|IT manager]]) [[intent.callback|叫我过咗 lunch hour 再打畀佢]],关于<<product|POS 机>>嘅 integration。
        mixed 2025-12-11 徐州工程机械配套厂,天黑得早。[[role.decider|拍板的是<<person|仇总>>]],he grew up on a construction site and checks every weld himself。他摸了摸<<product|油缸>>的镀层,没表态,[[role.influencer|his old welders' word counts most with him]]。
        mixed 2026-03-18 Our truck was late again, and [[objection.delivery|<<person|Mr Hwang>> asked whether we can handle 20 tons a week at all]]. [[risk.delivery|下一车还在排产,周四未必到得了]]. 我看了他的 <<product|resin>> 库存,还够撑到礼拜天。
        mixed 2026-08-27 海宁皮革城边上的厂。<<person|阮老板>>的女儿刚从 Milan 回来,showed me her mood board。聊颜色聊面料,<<product|皮革助剂>>只字未提,不过气氛很好。
        mixed 2027-06-23 [[risk.churn|他们已经停了七月的 forecast]],<<person|Connie 柴>>不肯明说原因。我怕<<competitor|瑞固>>已经进去 trial 他们的<<product|UV 胶>>。
        mixed 2025-04-16 [[objection.need|"We already have two guys counting stock, 够了啦"]] – <<person|Towkay Lim>>, hardware wholesaler in Klang. 我给他看<<product|barcode scanner>>,他戴上老花眼镜看了两眼: [[intent.none|"No need leave paper, waste only"]]。
        mixed 2026-07-30 黄埔车件厂,冷气坏了,everybody in a bad mood。[[role.technical|设备工程师]]<<person|涂工>>要[[intent.trial|先拿两条<<product|防爆软管>>挂在机台上跑两周]]。我同意,fill in the loan form 就行。
        mixed 2025-11-24 听说他们的 parent company 在裁员,but <<person|Fiona 裴>> assured me 自己这个 plant 订单排到明年六月。<<product|治具>>按月照常下。
        mixed 2027-01-12 瓷砖卖场年底清仓,人挤人。店长<<person|Gary>> 讲[[objection.budget|总公司还没放 2027 的 budget 下来]],<<product|电子价签>>要等。[[intent.callback|让我二月底再 ask 一声]]。我顺便买了两块砖回家。
        mixed 2026-04-08 Sheung Shui, cross-border trucking. <<person|鸿哥>>嗰边嘅 dispatch 好乱,电话响唔停。<<product|GPS tracker>> 装咗六十架车,[[sentiment.positive|佢话慳咗好多 fuel,老细赞咗几次]],[[intent.quote|仲问多四十架车点计]]。
        mixed 2025-09-19 <<person|Teo Wei Jie>> said the panel in the basement trips every rainy week. We looked, it's just the old <<product|RCBO>>. [[nextstep|明早九点我带 <<person|阿明>> 去换]],半小时搞定。[[sentiment.positive|幸好有你们, he said]]。
        mixed 2026-02-04 临近过年,[[role.finance|会计]]<<person|陶姐>>说钱要[[risk.payment|等甲方付了他们才付我们,maybe March, maybe later]]。<<product|钢格板>>的尾款还有四十二万。
        mixed 2027-11-08 Lunch with the family behind the soy sauce factory. 老爷子八十三了,still tastes every batch。我们讲历史讲了一个下午,<<product|玻璃瓶>>由他孙子另外联系。
        mixed 2025-06-05 东莞桥头,包装厂。<<person|Sandy 骆>>: [[competitor.praise|<<competitor|Bobst>> 的<<product|模切机>>跑八千张一小时 no problem]],但[[competitor.flaw|那个价钱她想都不敢想]]。我们介绍了<<product|1060 型>>。
        mixed 2026-10-14 [[role.procurement|Buyer]] <<person|Nadia>> wants everything by email. [[nextstep|周四中午前要把 <<product|pallet wrap>> 的 MSDS 和报价补齐]]。她说话像机关枪,but never rude.
        mixed 2025-01-15 江阴特钢,进厂要看安全片二十分钟。<<person|虞科长>>[[objection.competitor|偏向德国货,said if money allows he'd go <<competitor|Sick>>]]。我们的<<product|测距仪>>他只当备胎。
        mixed 2027-08-20 Kaohsiung harbour, typhoon number 9 coming. 码头公司的<<person|曾协理>>约了改期又改期,今天终于见到,he shook hands and then had to run. <<product|橡胶护舷>>目录交到他手上了。
        mixed 2026-05-25 [[intent.buy|He took out the chop right there,盖章、签字,六台<<product|贴体包装机>>]]。<<person|詹老板>>还叫老婆切了西瓜。[[risk.delivery|Servo shortage may push us past July]],我没敢提。Our service van 停太远,汗流浃背。
        mixed 2025-08-01 Bukit Mertajam, metal stamping. The <<product|chiller>> we sold in March is doing what it should. 上次投诉的噪音是地脚螺丝松,早就 fix 了。<<person|Alvin>> 今天请客吃 char koay teow。
        mixed 2026-12-24 平安夜,商场里 Jingle Bells 放到耳朵痛。<<person|Tiffany 易>>话新年头两个月[[objection.timing|商场封网,no new installation allowed]],<<product|人流计数器>>三月先再倾。[[role.influencer|Mall 嘅 ops 揀嘢都会听佢讲]]。
        mixed 2027-03-08 妇女节,女工放半天假。<<person|胡主任>>抱怨[[sentiment.negative|你们 sales 换来换去,每次我都要从头讲一遍]],[[risk.churn|one more change 她就问别家]]。Fair enough, I'm the third one on this account. <<product|针织油>>本月正常出货。
        mixed 2025-12-16 The [[role.technical|network guy]], <<person|阿 Ben>>, 看完<<product|工业交换机>>只问了一句 how many ports。之后他带我去买咖啡,讲他刚出生的女儿,讲了半个钟头。[[role.influencer|Boss 换网络设备会先听他一句]]。
        mixed 2026-08-10 [[objection.price|<<person|姜总>>嫌我们的<<product|镀锌卷>>每吨贵了八十块,he wants last month's price back]]。I told him zinc went up, 他不听。外面 38 度,吵得我头晕。[[objection.contract|末了还要 60 days open account]]。
        mixed 2025-04-03 清明前扫了台州三家模具厂。第二家的<<person|章师傅>>很懂行,[[intent.quote|要 <<product|H13 模具钢>>的 per kg 价]],还教我怎么看火花辨钢种。
        mixed 2027-05-17 [[role.influencer|The head chef has a big voice in what the hotel buys]], so I brought <<person|陆师傅>> 两包好茶。He let me see the <<product|sous-vide bath>> next to the pass. [[intent.demo|他要我拿我们的当面煮一块牛排]]. 总厨办公室小得转不过身。
        mixed 2025-10-09 假期刚收,邮件三百封。<<person|Kelly 郝>>说 [[risk.delivery|"你们那两柜<<product|PET 切片>>船期又 roll 了,我下礼拜 line stop 怎么办"]],[[sentiment.negative|语气冲得很]]。I've called the liner twice.
        mixed 2026-03-31 青浦,做胶带的台资厂。[[objection.trust|<<person|颜协理>>问我们公司才二十人,万一倒了谁修]],I showed him 十一年的客户名单。<<product|分条机>>的资料他都收下了。
        mixed 2026-09-07 Visited four restaurants in Jurong before the lunch rush, 天气闷热。[[intent.quote|两家要<<product|grease trap>>的价目]],I sent both the standard PDF on the spot. 其余没遇到老板。
        mixed 2025-06-30 半年结,[[role.finance|财务课长]]<<person|Grace 俞>>把付款条件念给我听:[[objection.contract|月结 120 天,再加 5% retention for a year]]。我笑不出来。<<product|冲压油>>本来毛利就薄。[[risk.payment|三月的货款 still not in]]。
        mixed 2027-10-04 [[intent.none|They just bought a new one, 五年内不会换]], <<person|Mr Chai>> 很干脆。不过他让我看了那台<<competitor|Tennant>> 的<<product|洗地机>>,[[competitor.praise|刷得真的干净]],he's right。
        mixed 2025-02-20 中山灯饰,下午茶时间全厂停工吃糖水。<<person|Wing 姐>>介绍我认识楼上那家做 driver 的。回程在古镇塞了一个钟,nothing else today.
        mixed 2026-11-18 松江药包厂,cleanroom 不让进,只能隔着玻璃看。<<person|毕经理>>[[intent.demo|希望我们把<<product|检漏仪>>搬来当场测三十支]],[[nextstep|tentatively next Friday afternoon, 我回去排车]]。
        mixed 2025-07-09 [[role.user|司机们每天要拿它扫几百单]],我给主管<<person|阿 Sam>> 示范怎么调<<product|PDA>>的亮度,under the sun 也看得清。
        mixed 2027-01-25 <<person|Elaine 侯>>在微信上回了个捂脸:「[[objection.budget|IT 的钱都拿去还贷了 haha]]」,[[risk.payment|十一月那笔也求我再 delay]]。<<product|仓库摄像头>>先搁着。她老板下个月从 Vancouver 回来。
        mixed 2026-04-22 Rubber parts plant in Ipoh. [[risk.churn|<<person|Mr Gan>> hinted he would rather buy direct from Shanghai next year]], 不经过我们。<<product|炭黑>>现在一个月三柜。
        mixed 2025-11-13 常熟羽绒服厂,旺季,灯火通明。<<person|花厂长>>把我拉到<<product|充绒机>>旁边:「[[sentiment.positive|这台真是买对了,best buy of the year]]」,[[intent.buy|说再来两台]]。还留我吃了阳澄湖蟹。
        mixed 2026-06-29 Pasir Gudang chemical terminal。[[objection.authority|<<person|Syafiq>> 说他这一级只能批五千块以下]],anything bigger goes to the regional committee. <<product|磁力泵>>一台就两万八。
        mixed 2027-07-14 南通家纺,新老板接手后把展厅改成直播间,girls shouting prices all day。<<person|汤小姐>>说 lead time 对她来说不是 issue,她也没有特别要求。<<product|绗缝机>>的资料放桌上了。
        mixed 2025-09-24 [[intent.trial|台商那边想先试三个月的<<product|考勤模组>>,free of charge of course]]。<<person|阿凯>>是[[role.technical|资讯室主管]],he'll set up the test server himself。
        mixed 2026-01-16 Rep from <<competitor|Atlas Copco>> was just leaving as I came in. 我们互相点头。<<person|罗拉>>招呼我坐,说[[objection.competitor|他们刚给了一个 very tempting package,我要认真考虑]]。<<product|螺杆机>>年底前要换。
        mixed 2025-03-27 阴天,花桥的园区门口卖炒面的阿姨都认得我了。The buyer had a dentist appointment, so I dropped the <<product|carbide drill>> catalogue at reception and left.
        mixed 2027-12-06 <<person|宾叔>>看完合同说 ok ok,[[objection.authority,nextstep|but sign 要等他老婆礼拜四从香港返嚟]]。<<product|冷柜>>放喺大排档后巷,位置刚刚好,量过了。
        mixed 2026-07-13 [[objection.delivery|"上次说 30 days 结果 52 days,你自己讲"]] – <<person|Ms Koay>>([[role.procurement|head of purchasing]]) 把邮件打印出来给我看。这次的<<product|不锈钢水槽>>,[[nextstep|I must give her a firm ETD by Wednesday]].
        mixed 2025-12-09 Office tower lift broken, 走上十四楼。<<person|Desmond 纪>>给我一杯水,说先喘口气。他们 group 上个月被收购,new org chart 还没出来,<<product|门禁系统>>归谁都不知道。
        mixed 2026-02-27 元宵前,泉州树脂工艺厂。<<person|Lily 蒋>>:「[[competitor.flaw|<<competitor|合晟>>的<<product|不饱和树脂>>一到冬天就结块]],你们的呢?」我说我们加了 stabiliser。[[intent.trial|She'd like one drum to try]].
        mixed 2025-07-24 Wuxi, 热浪 warning. The gearbox shop runs at night only to save power, 所以白天没人。门卫大爷收了我的名片和一本<<product|密封圈>>手册。
        mixed 2026-10-19 <<person|Michelle 顾>>刚从 Canton Fair 回来,嗓子哑了。她说[[objection.price|客人砍我 8%, so I must cut you 8%]]。聊<<product|吊牌>>和<<product|织唛>>,她用手势比划,[[intent.callback|叫我过几天嗓子好了再 call]]。
        mixed 2027-02-17 Opened with small talk about durian prices. <<person|Mr Phang>> then said plainly [[objection.need|机器不坏就不换,that's my father's rule]]. The old <<product|band sealer>> is from 1998 and hums nicely. [[intent.none|So nothing to sell here, 他说]].
        mixed 2025-03-13 龙岗,做充电宝的。老板娘一边喂小孩一边问<<product|点焊机>>。[[objection.budget|她先打招呼:手头紧]]。[[intent.callback,nextstep|她让我晚上九点小孩睡了再打]],so I set an alarm.
        mixed 2026-06-11 [[role.procurement|Strategic sourcing lead]] <<person|Priscilla Goh>> flew in from Singapore. 她手上有五家报价,[[objection.competitor|目前排第一的是<<competitor|敏硕>>]],我们排第三。标的是<<product|托盘>>两万片。
        mixed 2025-12-04 宜兴环保设备厂,雾大,高速封路,迟到一小时。<<person|蒋工>>没介意。他带我看了曝气池,讲 design 的失误,讲得比我们自己人还清楚。<<product|曝气盘>>下回再细谈。
        mixed 2027-05-25 [[sentiment.negative|"你们的 invoice 又开错,third time already"]],<<person|Carmen>>([[role.finance|AP accountant]]) 把单子退给我。开票的<<person|小芸>>是我们新来的同事。<<product|纸管>>本身没有任何毛病。[[risk.churn|She has started asking 别家 for prices]]。
        mixed 2026-02-10 小年,上虞化工园。<<person|钟总监>>[[intent.buy|拍板先要 5 吨<<product|分散剂>>]],[[nextstep|delivery before 正月十六]]. 我们碰了一杯黄酒,开车的没喝。
        mixed 2025-10-27 Kota Kinabalu hotel, sea view office, lucky them. [[role.technical|Chief engineer]] <<person|Jonas>> says[[objection.delivery|零件从深圳过来动不动六个星期,不现实]],[[competitor.praise|本地那家隔天就有货]]。他点名要<<product|heat pump>>的 local stock list。
        mixed 2027-08-03 大雨,深水埗布行阁楼。<<person|权叔>>耳朵不好,我 shout 了半个钟。他话[[role.decider|呢盘生意大小事都系我话事]],个仔喺度偷笑。<<product|里布>>样留低咗。[[intent.quote|淨係問 how much per yard]]。
        mixed 2026-04-02 After the fire drill everyone stood in the car park, so we had the meeting there. <<person|Gavin 丘>>对<<product|烟感>>的 false alarm rate 问得很细,站着记了两页。
        mixed 2025-05-08 <<person|蓝经理>>说当年他们试过<<competitor|日立>>的<<product|喷码机>>,[[competitor.flaw|一个月堵三次头,<<product|溶剂>>又贵]]。We gave him a bottle of our solvent-free one to smell,他笑了。[[intent.trial|愿意 try one unit]]。
        mixed 2027-09-08 白云机场货站。<<person|Captain 伍>>(退伍的,大家这样叫)[[intent.demo|要看<<product|DWS 量方机>>实测,not in your showroom, in my shed]]。他们夜里最忙,两点到五点,[[role.user|thirty night-shift guys 都要上手用]]。
        mixed 2026-12-15 Factory canteen lunch, 四菜一汤. <<person|田厂>>聊他女儿考研,聊油价,聊<<competitor|海天>>在宁波新建的厂。I didn't push anything, 送了台历。
        mixed 2025-01-09 做 PCBA 的<<person|Albert 尤>>,[[objection.timing|新线排在年中,年后四月再跟他谈]]。他桌上摆着<<competitor|Koh Young>> 的杯子。我们的<<product|SPI>>他去年在 Productronica 见过。
        mixed 2026-08-21 [[risk.payment|The cheque bounced, <<person|邝先生>> 说是银行的问题]],可是上个月他也是这么说的。<<product|汽车膜>>下批先 hold。[[role.finance|他家出纳]]电话不接。外面还在下雨。
        mixed 2027-04-12 连锁药房总部,福州。[[role.finance|财务BP]]<<person|Zoe 池>> wanted the five-year TCO, 我只有三年的。[[nextstep|约定周四视频会再过一遍 TCO]],<<product|自助收银机>>先按 40 台算。
        mixed 2025-08-19 Met two brothers who make noodles in Taiping. 哥哥说话弟弟从不插嘴。They bought a new lorry, red one, 很威。Nothing about <<product|noodle cutter>> today.
        mixed 2026-01-05 新年第一天上班,昆明来的<<person|普经理>>在上海办事处等我。[[objection.trust|他担心我们在云南没有服务点, who comes when it breaks]]。[[sentiment.positive|<<product|咖啡烘焙机>>他倒是喜欢的]]。
        mixed 2027-07-27 做马达的厂,整条走廊挂着 5S 红牌。[[role.technical|自动化课长]]<<person|卓 Sir>> 直说:「[[competitor.praise|<<competitor|Keyence>> 的人打个电话隔天就到]]」。我们<<product|激光位移计>>便宜一半,但要等三天。
        mixed 2025-11-06 [[objection.authority|得报集团装备委员会过会,a month at least]],<<person|瞿处>>把流程图翻给我看,一共九个章。<<product|龙门铣>>的技术协议初稿已经对齐。[[role.influencer|设计院 says yes, 他们才敢点头]]。
        mixed 2026-05-15 Friday night market vendor turned chain owner, <<person|Ah Girl>>, 三十岁不到。[[intent.quote|"Boss, 二十个<<product|摊车>>多少钱,best price ah"]]. 她要粉红色的。[[role.decider|All eleven stalls she signs herself]]。
        mixed 2027-01-07 早上六点的海鲜码头,腥味三天洗不掉。<<person|阿水伯>>的<<product|制冰机压缩机>>换过了,runs like new, no complaint from him. 他塞给我两条黄鱼。
        mixed 2025-06-12 <<person|Leonard>> said no problem with quality, no problem with price, 就是[[objection.contract|合约绑三年他不要,yearly only]]。<<product|租赁工服>>一千两百套,机会不小。
        mixed 2026-09-29 丽水阀门厂,山路十八弯,吐了。<<person|应总>>[[sentiment.positive|夸我们<<product|探伤仪>>的教程写得好,his operator learned it in one afternoon]]。山里的空气真是甜。
        mixed 2027-11-15 The MD was in a board call, so I sat with the receptionist and learned about 他们的班车路线. 墙上挂着三十年前的 founding photo,很有味道。
        mixed 2025-04-22 太仓港保税仓。<<person|Roger 尹>>说[[intent.trial|愿意拿 A 区两个巷道 pilot 我们的<<product|拣货小车>>]],B 区要看结果。他们 peak 是双十一,现在最闲。
        mixed 2026-07-02 [[role.influencer|<<person|赖博士>>是老板请的顾问,what he recommends usually gets bought]]. 他住在 Hsinchu,周三才到厂。<<product|热风回焊炉>>的曲线图我寄给他了。
        mixed 2027-03-22 Dim sum with the importer from Melbourne, <<person|Mr Szeto>>. 他在找<<product|酱料包>>代工,[[intent.quote,nextstep|Wednesday 前给他 FOB 和 CIF 两个价]]. 虾饺凉了都没人吃。
        mixed 2025-12-26 年底 audit,整层楼都是箱子。[[role.procurement|采购专员]]小声说[[objection.budget|this quarter every cent is frozen]],叫我别再追了。<<product|标签碳带>>仓库还有半年的量。
        mixed 2026-03-12 植树节,江宁那家在搞活动,each of us planted a tree。<<person|褚总>>把铲子递给我说欢迎常来。生意一句没谈,mud 到膝盖。
        mixed 2027-06-01 六一,老板带双胞胎来上班。[[intent.none|他说 outsourcing 他试过,从此自己做,don't pitch me again]]。我们原想推<<product|代工烘焙粉>>。
        mixed 2025-09-02 Delta Electronics 的供应链伙伴,龙潭。<<person|Emily 官>>问到<<product|铝挤型散热片>>([[intent.quote|两个长度 each a price]]),[[nextstep|next Monday 我们工程去开 DFM 会]]。[[objection.delivery|她嫌开模 45 days 太久]]。会议室冷到要穿外套。
        mixed 2026-11-09 [[risk.churn,objection.price|"有人八折做一模一样的,你叫我怎么留"]],<<person|贾总>>讲话时没看我。<<product|尼龙扎带>>,做了九年的客户。下楼时下雪了,Suzhou rarely snows in November.
        mixed 2027-10-13 <<person|Bernard>> at the Johor auto parts store: last year's warranty mess was settled long ago, 他自己提起来还笑。New signboard looks great. 他订的<<product|雨刷>>到了一半,[[nextstep|另一半周六到]]。
        mixed 2025-02-25 塘厦,老厂房,天花板掉灰。[[role.user|仓管<<person|阿霞>>每天用<<product|标签机>>打六百张]],她只希望字体大一点 for her eyes。
        mixed 2026-06-18 端午前一天,粽子收到手软。<<person|Jacky 巫>>说[[objection.timing|after the summer lull we talk]],<<product|烫画机>>他现在没有空位放。[[role.user|以后用它的是 heat-press 组两个小妹]]。
        mixed 2027-05-03 温岭水泵厂,[[objection.price|<<person|林老板>>拿计算器按给我看:每套 must come down 6.5 元]],[[risk.churn|不然一半给别家]]。<<product|机械密封>>我们一套才赚八块。我只好 call 回公司。
        mixed 2025-10-31 万圣节,restaurant in Xintiandi full of pumpkins. <<person|Pierre>> asked about <<product|induction wok>>,说厨房限电,明火又怕消防。我拍了配电箱照片给 <<person|老宋>> 看,他是我们的电工。
        mixed 2026-08-12 惠州那家换了[[role.decider|新 VP <<person|Nathan>>,所有超过十万的由他签]]。[[objection.trust|He asked straight: "who are you guys?"]] 我把公司介绍又讲了一遍。<<product|真空吸盘>>不到十万。
        mixed 2027-12-22 冬至,汤圆,早放工。<<person|Eunice>> 说今年 Christmas 海运不塞,货都到齐了,没有什么要催的。祝大家 happy holiday。
        mixed 2025-03-19 [[sentiment.negative|<<person|简叔>>闹我哋个司机态度差,swear at his staff]]。我即刻道歉。<<product|米粉>>五十箱照收,佢话下不为例。
        mixed 2026-12-28 Year-end count at the tile warehouse, dust everywhere. <<person|Hazel>> showed me the forklifts, 有两台是<<competitor|Heli>> 的<<product|柴油叉车>>,[[competitor.praise|油耗低,司机抢着开]]。我们的<<product|锂电叉车>>她想[[objection.timing|春天再比]]。
        mixed 2027-07-08 慈溪打火机厂。<<person|Frankie 岑>> wants [[intent.trial|三十支<<product|电镀挂具>>样先打一槽看看]]. 他儿子考上了交大,请全厂喝奶茶。
        mixed 2025-05-19 高雄,岗山螺丝聚落。第二代<<person|Kevin 蔡>>:「[[objection.competitor|我爸跟<<competitor|春日>>的老板打高尔夫三十年]],你懂的」。I do understand. <<product|搓牙板>>只能从小规格切入。[[role.decider,objection.authority|签字的还是他爸]]。
        mixed 2026-02-20 年初四就开市的五金铺,恭喜发财讲了十次。老板 [[intent.buy|订了廿箱<<product|硅胶>>,two pallets of <<product|cutting discs>>]],意头好。[[risk.delivery|年头缺罐,<<product|硅胶>> I'm not sure we can fill]]。
        mixed 2027-09-01 开学季,stationery importer in Petaling Jaya. [[role.procurement|采购组长]]<<person|Wan Ting>>[[intent.callback,nextstep|要我下午四点后打她分机]],人太多讲不了话。<<product|收缩袋>>她们用量大。
        mixed 2025-08-25 [[objection.delivery|他们觉得我们只有一条线,peak season 供不上]],<<person|Stanley 贺>>讲得客气。我请他 [[nextstep|9 月 5 号来我们东莞新厂看 second line]]。<<product|纸浆模塑托>>一月两百万只。
        mixed 2026-04-27 The hospital kitchen in Taichung, 走廊很长。<<person|洪主厨>>讲<<product|餐车保温柜>>的轮子,讲电费,讲 menu,最后讲到他要转去台北。We'll miss him.
        mixed 2027-01-29 [[risk.delivery|海关把我们的<<product|lithium packs>> 扣下来查 UN38.3]],<<person|Ms Aw>> 下周二就要装机,年前不知道还来不来得及。[[sentiment.negative|她骂我们 paperwork 一塌糊涂]].
        mixed 2025-11-27 感恩节,美国客人放假,<<person|Sylvia 沙>>难得清闲。她透露[[competitor.flaw|前一家的<<product|拉杆箱轮>>一过冬天就裂]],so she moved to us in spring。[[sentiment.positive|夸我们的 never cracked]]。今天主要是喝茶。
        mixed 2026-10-08 节后第一天,张家港的<<person|翁部长>>直接说[[objection.contract|预付款 zero,验收款 60%,take it or leave it]]。<<product|行车电控柜>>成本光铜就占四成。[[risk.payment|同行说他们欠款欠了一年多]]。
        mixed 2027-08-08 七夕,a jewellery packaging maker in Shenzhen Shuibei. 满桌子红丝绒。<<person|阿 May>> 没空理我,I just took pictures of the window display.
        mixed 2025-01-02 元旦后第一天,冷。沙田那位<<person|Mr Ip>> 讲 [[objection.need|佢哋 outsource 晒畀 3PL,自己唔使仓]],so <<product|mezzanine rack>> is out。喝了杯热好立克。[[intent.none|佢话以后唔使再搵佢]]。
        mixed 2026-05-28 Haiphong is where the new plant goes, so <<person|施副总>>, [[role.decider|who signs for every machine]], is never home. 他在机场贵宾室给了我十五分钟,[[intent.demo,nextstep|想在 6 月中看一次<<product|SMT 接驳台>>的远程演示]]。
        mixed 2027-03-03 [[role.finance|老板的姐姐管账]],[[objection.budget|she said 钱都压在库存里了]]. 车间堆到天花板的保温杯。<<product|抛光机器人>>老板自己是真想要。[[risk.payment|上一笔她拖了 70 days]]。
        mixed 2025-07-14 去吉隆坡 Pudu 的厨具街,三十几家店走了一遍。<<person|Auntie Swee>> gave me barley water. 问到<<product|burner head>> 才知道[[competitor.praise|<<competitor|Milux>> 在这里人人都说耐用]]。
        mixed 2026-09-16 <<person|关经理>>:「[[objection.authority|合同盖章在重庆总公司,I have no stamp here]]」。他办公室养了一缸锦鲤,喂食时间雷打不动。<<product|地坪漆>>三万平。[[intent.trial|先给他刷一百平 as a test]]。
        mixed 2027-04-29 节前抢修,<<product|变频器>>烧了,我跟<<person|阿祥>>从苏州带<<product|驱动板>>过去,十点半恢复生产。[[sentiment.positive|"You guys saved my shift",值班长抱了他一下]]。
        mixed 2025-06-20 <<person|Ronald Yau>> 说话绕圈子,先谈天气再谈股市,最后落到[[objection.price|<<product|OPP 袋>>每千只贵了几毫子,他 boss 一定会问]]。[[nextstep|我礼拜一 revise 个数再过去]]。
        mixed 2026-03-04 珠海打印耗材厂,海风把伞吹反了。<<person|Wendy 欧阳>>一上来就说 [[sentiment.positive|last month's <<product|chip>> was the best lot so far]],[[intent.buy|同款再来 20k]],然后问我家小朋友几岁。
        mixed 2025-07-08 Pre-meeting at Starbucks with <<person|Dennis>>, 他是我们渠道商的 PM. 一起对了一遍 slides,十一点进场,对方全员 on leave,白跑。
        mixed 2027-02-02 [[role.procurement|集采中心<<person|乌主任>>]]讲得明白:[[objection.contract|质保必须三年,two years is not acceptable]]。<<product|自动门>>一共二百八十樘,分四个 hotel。
        mixed 2026-11-20 溧阳电池厂的 dry room 露点负四十,我鼻子流血。[[role.technical|Process lead]] <<person|Sunny 欧>>让我们[[intent.trial|拿五百米<<product|隔膜>>上机走一卷]]。
        mixed 2025-05-27 <<person|龚老板>>做卷帘门,门口堆着铝材。他讲[[objection.competitor,competitor.praise|<<competitor|欧瑞博>>的业务每个礼拜都来,比你勤]],then poured me tea anyway。<<product|管状电机>>一年一千支。[[objection.delivery|He remembers 我们上次断货两回]]。
        mixed 2026-08-06 Bayan Lepas traffic is a nightmare. <<person|Ms Chong>> ([[role.technical|packaging engineer]]) needs [[nextstep|the revised drawing on her desk by 11 Aug]], 她礼拜二飞 San Jose。<<product|晶圆盒>>的公差改了两处。
        mixed 2027-05-11 绍兴柯桥,雨后,河水很满。<<person|小戚>>说价格她没意见,货也不错,她只是想知道怎么办理 GRS 证。I sent the link. <<product|再生涤纶丝>>继续供。
        mixed 2025-09-16 [[objection.budget|"We spent everything on the fire system, 消防局逼的"]] – <<person|Johnny Kho>>, Sibu. <<product|冻库门>>漏冷他也知道,用毛毯塞着。[[intent.callback|Try me after Gawai, he said]]。
        mixed 2026-01-30 湾仔老茶楼,凌晨五点开工。<<person|全叔>>[[objection.need|话手包先有灵魂,machine-made is for airlines]]。我食咗两笼<<person|全叔>>的烧卖,好正。[[intent.none|<<product|包饺机>>唔使再提]],佢话。
        mixed 2027-10-05 Long weekend over there, so only <<person|Hui Shan>> from logistics at the gate. 她签了收货单,<<product|water filter>> 四十支。没讲几句,她的电话一直响。
        mixed 2025-03-31 [[role.finance|副总兼财务长]]<<person|鲍姐>>把我拉到一边:[[risk.payment|银行抽贷,四月的票可能要 delay]]。我装作没事,心里凉了半截。<<product|热轧板>>三百吨。
        mixed 2026-12-10 The tannery in Shangyu moved to a cleaner site. <<person|陈阿四>>带我逛新的污水站,像 proud father。<<product|脱灰剂>>他要[[intent.quote|新的到厂价,including 危化车运费]],[[objection.contract|预付款他一分不肯给]]。
        mixed 2027-06-28 [[competitor.flaw|<<competitor|Vertex>> 的 rep 半年没露过面]],<<person|Yvonne 蓝>>这样讲。她对我们[[objection.trust|也不是完全放心,毕竟是第一次用马来西亚的牌子]]。<<product|乳胶手套机模>>二十万支。
        mixed 2025-10-22 无人机展回来,脚痛。昆山的<<person|魏哥>>[[intent.callback,nextstep|要我周五再跑一趟,he'll gather the process guys]]。<<product|碳纤板>>样板他舍不得放手,[[sentiment.positive|flattest he's ever touched, he said]]。
        mixed 2026-05-04 A quiet Monday. 五金行的猫生了四只。<<person|Mdm Liew>> complained about the city council digging up the road, 不关我们事。<<product|门锁>>补了两盒。
        mixed 2027-09-22 [[intent.buy|成了!上海嘉定那台<<product|五轴机床>>今天下 PO,number 88231]]。<<person|孟总>>说交期别出岔子就行,我保证了。[[risk.delivery|其实主轴 supplier 说要 slip 三周]]。
        mixed 2025-01-24 Thai partner <<person|Khun Nok>> 用普通话跟我谈,we both laughed at my accent。她的老板([[role.decider|the one who signs]])[[objection.timing|宋干节后才想动<<product|灌装线>>]]。
        mixed 2026-10-26 屏东的饲料厂,有一股玉米香。[[role.user|<<person|阿福师>>守这条打包线二十年]],他只关心<<product|缝包机>>断不断线,prices are not his business。
        mixed 2027-03-26 [[sentiment.negative|<<person|Steven 龙>>一坐下就 "your portal is rubbish",下个订单要点二十下]]。我让 <<person|小敏>> 当场远程帮他设了快捷键。
        mixed 2025-08-14 半路爆胎,等拖车两个钟。到珠江纸厂已经四点,<<person|凌课长>>还等我,讲真 I nearly cried。<<product|造纸毛毯>>的规格改成 5.2 米宽。
        mixed 2026-06-01 儿童节,牛奶厂开放参观,school kids everywhere. <<person|Dora 毕>>说[[objection.authority|包材归荷兰总部的 packaging board 定]],她自己只管产线。<<product|屋顶盒纸>>的资料要用英文。
        mixed 2027-12-01 [[intent.none|"不考虑换供应商,not this year not next year"]],电话那头的<<person|Mr Tay>>很平静。我道了谢。<<product|冰袋>>市场还有别家。
        mixed 2025-11-18 Shenzhen Bao'an, CNC shop, twelve machines running, nobody talks. <<person|施仔>>把断掉的<<product|立铣刀>>摆成一排给我看,[[sentiment.negative|他说换我们的之后断得更多,脸色很难看]],[[risk.churn|这盒用完就换回<<competitor|OSG>>]]。
        mixed 2026-07-16 沪上酒店改造,工地灰大。<<person|Isabelle>> from design 拿着样板问<<product|木纹砖>>能不能做哑光。[[role.influencer|她挑三款,the owner picks from those]],下个月休产假。
        mixed 2027-04-06 We were told the old tender was cancelled, 去年的事了,不再提。<<person|范处长>>今天谈的是<<product|换热器>>,[[nextstep|十五号前提交 technical bid]],他反复强调。
        mixed 2025-06-09 周一早会,厂区喇叭放歌。<<person|Mico 尤>>:「[[objection.price|你的 <<product|硅胶圈>> 比上次贵 1 毛,1 毛乘一千万 is a car]]」。我笑着记账。
        mixed 2026-09-11 [[risk.delivery|印度厂罢工,我们给<<person|郁经理>>的<<product|靛蓝粉>>卡在 Mundra,恐怕十月的排产要断]]。I told him the truth over coffee. 他叹了口气,没骂。
        mixed 2027-01-21 冷,手都僵了。寿光的大棚配件商说菜价好,farmers have money now. <<person|孙掌柜>>[[intent.quote|问<<product|卷帘机电机>>一次拿三百台是什么价]],[[objection.timing|开春以后才定]]。
        mixed 2025-04-14 The [[role.technical|lab head]], <<person|Dr Ho>>, tested our <<product|pigment paste>> against <<competitor|Clariant>>. [[competitor.praise|对方的分散度略胜]],he said 0.3 个点。我们继续调。
        mixed 2026-02-06 年关,工厂墙上贴"招工急"。<<person|宋副厂>>说[[objection.delivery|去年 peak 你们供货断过八天,我还记着]]。<<product|胶粘带>>[[risk.churn|今年他要分两家做]]。
        mixed 2027-08-24 Setia Alam,租了个仓库当 dark kitchen,油烟味呛人。<<person|Farah>> likes cheese more than machines, 聊了一小时芝士。<<product|炸炉>>她暂时没说什么。
        mixed 2025-12-03 杭州电商园。[[role.decider|老板<<person|麦总>>亲自看样拍板,no committee]]。[[intent.demo|他让我把<<product|全自动开箱机>>拉到他仓里跑一个双十二]]。
        mixed 2026-04-16 Water Festival week, the Yunnan driver 请假。<<person|老岩>>的茶厂[[intent.trial|想借<<product|色选机>>用一个春茶季]],押金他愿意付。山上信号差。
        mixed 2027-07-05 [[role.influencer|酒管公司的 QS <<person|Marcus>> 的意见业主都听]],he hates imported brand markup。我送去<<product|智能马桶>>的实物图,他点点头。
        mixed 2025-02-28 二月最后一天追 target. <<person|Rick 管>>说[[risk.churn|三月起他们一半的量试别家,你别 take it personally]]。怎么可能不 personal。<<product|吸塑盒>>本来是我最大的客。[[objection.delivery|嫌我们旺季 too slow]]。
        mixed 2026-11-03 Batam shipyard, ferry both ways. 遇到一群 old colleagues。<<person|Captain Foo>> 的办公室挂满 ship models。他讲 2008 年的事讲到日落。墙角那卷<<product|船用缆绳>>是我们前年送的样。
        mixed 2027-05-20 [[objection.trust|他们问有没有 UL,我说 pending, the room went quiet]]. <<person|Phil 邬>>帮我打圆场。<<product|LED 驱动>>的送样先停。
        mixed 2025-10-10 双十节,台湾放假,只好视讯。<<person|钟小姐>>人在日本,背后是富士山。[[nextstep|下礼拜二在台中见,带<<product|鞋垫机>>的模具图]]。She showed me an ugly phone case.
        mixed 2026-08-31 Month end, only a cleaner at the office. 我把<<product|酒精湿巾>>的样品跟报价压在键盘下,写上 "call me"。
        mixed 2027-02-24 <<person|Bella 喻>>的工厂做圣诞灯,现在才二月就排到七月。她[[objection.price|问能不能对齐去年 rebate 之后的净价]],the list price scares her finance team。<<product|铜线>>涨得太快。
        mixed 2025-07-22 [[competitor.praise|"人家<<competitor|Zwick>> 的工程师英文中文德文都会"]],[[role.technical|检测室主任]]<<person|高老师>>说。We only sent <<person|小谭>>, 他刚毕业,[[objection.trust|they doubt he can cope alone]]。<<product|拉力机>>我们便宜三成。
        mixed 2026-12-21 Merry-go-round of parking. 海运旺季,堆场排队。<<person|阿健>>的车队这个月多拉了两百柜。[[sentiment.positive|他说你们的<<product|轮胎>>不吃边,老司机都放心]],[[risk.payment|不过十一月的账 he'll pay 年后]]。
        mixed 2027-09-13 [[objection.contract|违约金写 10% 太吓人,cap at 3% or no deal]],对方 legal 的<<person|Andrea 施>>改了四页。<<product|冷链箱>>租赁其余都 okay。
        mixed 2025-05-14 [[role.procurement|采购经理]]<<person|柳静>>这次先笑:「上次嫌贵是我不懂行」,so that's over. <<product|喷粉枪>>先放着,她请我喝杨枝甘露。
        mixed 2026-03-20 春分。东莞长安,手机中框厂。[[role.technical|表面处理工程师]]<<person|Jeremy 匡>>说[[intent.callback,nextstep|今晚十点左右 call 他,after the US conference]]。我喝了两杯浓茶。谈的是<<product|阳极氧化挂架>>。
        mixed 2027-10-28 [[objection.competitor|隔壁村的<<competitor|万利>>给他赊三个月]],he'd be silly to pay me cash。<<person|施老二>>讲话实在。<<product|涂料>>只好让别的客人。
        mixed 2025-03-24 金华,做滑板车的。车间四百人,不吵,just fans. <<person|严姐>>带我看她的猫,她的菜园,最后看<<product|铝型材切割机>>。菜园最好。
        mixed 2026-07-21 [[role.user|护士长用我们的<<product|药车>>三年了]],她说[[sentiment.positive|轮子从没坏过,very steady]]。病房楼道窄,我差点撞到人。
        mixed 2027-11-26 黑五。仓里像打仗。<<person|Cathy 骆>>塞给我一个 pallet jack:「不帮忙别说话」。We packed until eight, 谁也没谈<<product|分拣墙>>。
        mixed 2025-08-27 [[intent.buy|先要 60 桶<<product|防水涂料>>,they'll top up in October]],[[nextstep|周四早上 first ten drums 到]],<<person|雷工头>>一边吃面一边讲。工地热得发昏,我背心湿透。
        mixed 2026-03-02 Kuching. <<person|Puan Siti>> 的超市刚翻新,lights are lovely。她说[[objection.timing|要等开斋节的货卖完才有 cash and headspace]]。<<product|冷藏岛柜>>量了尺寸, [[intent.quote|she wants the figure on WhatsApp]]。
        mixed 2027-04-15 <<person|应厂长>>打电话来,口气很急:[[intent.quote,nextstep|明天中午前给我<<product|氩气调节阀>>五十只的价钱]]。I was in a queue at the bank.
        mixed 2025-09-25 Our office in Taoyuan and theirs are on the same street. <<person|阿 Paul>> 说他们的老板嫌自己的产品卖太贵,自我检讨了一小时,跟我们没关系。<<product|滑轨>>照旧。
        mixed 2026-10-13 [[objection.authority,role.decider|<<person|Mr Lau>> 的 father-in-law 才是大老细,要佢拍板]],<<person|Mr Lau>> 苦笑。茶餐厅的<<product|保温汤池>>想换四个。
        mixed 2027-06-14 父亲节那周,男装厂赶货赶到天亮。<<person|Ken 步>>[[objection.need|觉得人工裁剪省得很,he has forty cutters]],[[intent.none|<<product|自动裁床>>免谈]]。我留下自己的名片。
        mixed 2025-01-13 [[objection.delivery|"You told me two weeks, 现在第五周"]],[[sentiment.negative|<<person|Isaac 童>>气得挂了电话]]。[[risk.delivery|<<product|注塑手臂>>的<<product|电路板>>还在广州海关]]。
        mixed 2026-09-04 南沙保税区。<<person|张 SIR>> 说他的 container yard 上个月 audit 过了,零缺陷。我们的<<product|地磅>>用了六年,[[nextstep|十月第一周去做校准]],就聊这么多。
        mixed 2027-03-12 晴。泰国客户来参观我们客户的厂,我夹在中间当翻译。<<person|Khun Ploy>> 对 lunch 的冬阴功评价很低,对<<product|枕式包装机>>没评价。
        mixed 2025-12-18 [[role.finance|会计主任]]<<person|阿贞>>要对账,一笔五百块差异对了两小时。最后是她自己 double key 了,we both laughed。<<product|电焊条>>的款早收齐了。
        mixed 2026-06-26 [[intent.quote|The ice-cream chain wants a price for 80 <<product|soft-serve machines>>]],<<person|Colin 洪>>[[objection.competitor|说别家报得很低]],我没问多低。他们 franchise 到 Perth 了。
        mixed 2027-01-05 平湖箱包,新年上班第二天。The owner's wife ([[role.procurement|she does all the buying]]) handed me a long list:<<product|钢丝框>>、<<product|万向轮>>、<<product|海关锁>>,[[intent.quote|叫我每样报个最低起订的价]],[[objection.price|先嫌去年的贵]]。外面零下,手机都冻关机了。
        mixed 2025-08-05 Went up to the Cameron tea estate, five hours by road. <<person|Mr Nair>> 的普通话是跟工人学的。He says [[objection.need|手采的够他们卖了]], so the <<product|plucking machine>> stays on the lorry.
        mixed 2026-04-20 <<person|芳姐>>做 OEM 护肤品,灌装间消毒要穿三层。[[intent.trial|She wants 两百支空<<product|真空瓶>> for a compatibility test]], [[nextstep|我周三寄出]]。
        mixed 2027-08-11 Thunderstorm in Zhuhai, 停电四十分钟,大家在黑暗里聊 crypto。来电以后会也散了。<<product|UPS>> 这时候提最合适,可惜老板已经走了。
        mixed 2025-11-10 [[objection.price|双十一前一天,仓储 manager <<person|Oscar 韩>>回我一个字:贵]]。<<product|缓冲气柱袋>>我们比市价其实低两分。That's all he wrote.
        mixed 2026-06-09 高考第三天,路上禁鸣。昆山模具协会的<<person|老会长>>引荐了两家,一家要<<product|热流道>>,一家只是来 take a look。
        mixed 2027-12-14 The [[role.finance|group treasurer]], <<person|Madam Sim>>, cut in: [[objection.contract|付款要挂钩验收,不接受发货付全款]]. <<product|输送线>>一共四条。窗外刚好放烟花,不知庆祝什么。
        mixed 2025-02-10 开工红包还没派完。<<person|蒙老板>>拍着胸口:[[intent.buy|两台<<product|吹膜机>>照去年的价,今日落订]]。I nearly hugged him. [[risk.delivery|只怕螺杆排产满了,五月难交]]。
        mixed 2026-10-01 National day, factory closed, 我在 Johor 顺路看了老客户。<<person|Uncle Chin>> 的<<product|空气干燥机>>滴水,我帮他换了个 <<product|drain valve>>,零收费。
        mixed 2027-06-17 [[risk.churn|新来的 COO 上一家公司用的是<<competitor|阿特斯>>,他明讲会把供应商重新洗一遍]]。[[sentiment.positive|<<person|Kitty 温>>替我们说了几句好话]]。<<product|光伏支架>>全年合同到九月止。
        mixed 2025-04-25 台州三门,海鲜冷冻厂,脚底打滑。<<person|郑叔>>[[objection.trust|说塑料件的东西都骗人,<<product|plastic gear>> 跑不过一季]]。我让他掂一下<<product|链板>>,他掂了掂,没作声. Later he texted: [[intent.trial|hang one up, let's see]]。
        mixed 2026-12-02 Hong Kong, Kwai Chung, 货运站的升降机坏了一部。<<person|Suki>> 把文件递来说 [[nextstep|下礼拜四 3pm 同我哋 safety team 开会]],讲<<product|防撞护栏>>嘅厚度。[[role.influencer|佢哋 safety officer 讲一句最有份量]]。
        mixed 2027-03-19 <<person|赵厂长>>有一句没一句:地里的油菜花开了,他老母亲做了大手术,now recovering. 我只祝她早日康复,没拿出<<product|粉碎机>>的资料。
        mixed 2025-09-09 Shenzhen, [[role.technical|RF engineer]] <<person|阿琛>> took a long look at the <<product|屏蔽罩>>. He [[intent.quote|needs a 10k price, 50k price, 100k price]], all in USD please, [[objection.price|and called our first number 离谱]].
        mixed 2026-05-29 [[sentiment.positive|"你们上次寄的手册救了我们的 audit"]] – <<person|Felicia 楼>>,杭州滨江。我就是中间人,the real hero is our <<person|小倪>>。<<product|洁净手套>>下一单按月交。
        mixed 2027-10-07 假期最后一天的高铁,手机没电。<<person|司徒先生>>开车到站接我,说他们[[objection.timing|要等 ISO 复审过了再议 new suppliers]]。<<product|阻尼铰链>>的寿命测试报告已给。
        mixed 2025-06-04 Penang, the [[role.procurement|materials buyer]] is a stickler. [[objection.contract|消费税 who bears 都要写清楚]],她把 clause 14 圈了两次。<<product|泡棉垫>>的单价倒是没问。
        mixed 2026-02-13 年二十六,阿姨拖地,人走光。<<person|Kent 庄>>从台中打来:[[intent.callback|过完元宵给他一个电话吧]]。I said sure, 好好吃年糕。
        mixed 2027-07-21 在泉州石材厂待了一天,切机声大到用手语。<<person|苏老板>>:[[competitor.flaw|<<competitor|闽锋>>的<<product|锯片>>跑两百平就没齿]]。我们<<product|锯片>>跑了三百二。He nodded at the counter and [[intent.buy|再拿五十片]].
        mixed 2025-12-08 Two hours in the lobby of a Taipei head office, 美女前台续了三次水。<<person|吕协理>>下来三分钟:「[[objection.authority|the board has to see it, 一月中开会]]」。<<product|AMR 机器人>>报价单她带上楼了。
        mixed 2026-07-09 Fish ball factory, Bukit Batok. 老板 <<person|Ah Seng>> 一直喊热,我也热。[[sentiment.positive|<<person|Ah Seng>> thinks our <<product|steam tunnel>> is fine]], he only laughed at its colour. [[role.user|六个阿姨四点起就用它]]. 我没说什么。
        mixed 2027-02-11 初六开市。布商<<person|熊伯>>先问我结婚没有,再问<<product|涤纶里布>>[[objection.price|点解贵咗三毫子一码]]。I blamed the crude oil.
        mixed 2025-05-06 做药机的上海外资厂,<<person|Prof. Liang>> 是顾问。[[role.influencer|他写的技术评语大家都照着投票]]。We talked about <<product|sieves>> 的目数,旁边的人打瞌睡。
        mixed 2026-11-30 [[risk.delivery|The mill fire in Vietnam means our <<product|kraft liner>> for 东莞德胜 won't ship before mid-December]], 圣诞订单要开天窗。<<person|陆姐>>还不知道。
        mixed 2027-04-21 <<person|Roger>> 昨天请了假,今天<<person|Vera 楚>>代他见我。她不懂<<product|涡流传感器>>,honest enough to say so。我重新从头讲了四十分钟。
        mixed 2025-10-14 阳江刀剪厂,厂房里都是皂味。<<person|Gina 陶>>:「[[objection.delivery|你哋话十五日,上次系三十五日,我冇得同日本人交代]]」。<<product|抛光轮>>已经断咗两日货。[[risk.churn|佢揾紧 second source 补位]]。
        mixed 2026-03-09 三八节发玫瑰,男员工只有搬花盆的份。<<person|简主管>>带我看了 pack line,[[intent.demo|she asked to see the <<product|贴体膜>> run at their real speed]]。<<product|贴体膜>>样卷在路上。
        mixed 2027-09-20 中秋前。珠三角堵成一条长龙。<<person|Benjamin 程>>说账期早谈好了,price 也锁了,今天纯粹交换月饼:他家的双黄,我家的冰皮。
        mixed 2025-07-25 [[role.decider|她是太子女,家族里她说要就要]]。<<person|Miss 谭>> drives a Tesla and looks at everything once. 她看<<product|磁浮压缩机>>看了一分钟,问了个非常准的问题。
        mixed 2026-08-24 Kuantan, port. <<person|En. Azmi>> and his team. 他拿我们<<product|岸桥滑轮>>跟德国的放一起比,[[objection.competitor|没说谁好,可图纸已寄去<<competitor|Liebherr>>]]。那天下午有骤雨。[[objection.delivery|He thinks 四个月一只太慢]]。
        mixed 2027-01-19 台南善化,很干燥,嘴唇裂。<<person|柏纬>>讲工程变更又变更,最后全部回到 rev A。我听得头晕,<<product|真空阀>>照 rev A 做就对了。
        mixed 2025-03-31 三月三,广西工人回乡唱山歌。<<person|覃厂>>那边产能少三成,他自己在顶线. [[objection.budget|「钱先发工资,其余免谈」]],[[risk.payment|our March invoice 也没影]],<<product|自动锁螺丝机>>就搁那儿。
        mixed 2026-09-23 [[role.procurement|Category manager]] <<person|Ignatius>> 讲:[[competitor.flaw|previous supplier 每次涨价都不提前说]]。So now they split all contracts. <<product|冷冻薯条盒>>我们拿到六成。
        mixed 2027-05-28 [[sentiment.negative|<<person|邱经理>>说打你们总机像打去月球]]。我苦笑,把私人号给他。<<product|过滤器滤芯>>库存还有两百,不急。
        mixed 2025-11-25 Meatball supplier, Dongguan. 门禁坏了,刷脸刷不进去。<<person|阿珠>>拿了五种样品盒给我挑,我说 we just sell the <<product|film>>, not the <<product|trays>>.
        mixed 2026-06-16 浙江三门,骑行服厂。<<person|阿 Tim>> 做设计的,用<<product|反光条>>做了一幅凤凰,极好看,挂在办公室。We talked about Hangzhou restaurants.
        mixed 2027-08-30 开学前。幼教用品的<<person|柳总>>[[intent.none|说塑胶的线全部关掉了,don't bring me resin any more]]。我把<<product|ABS 粒子>>的报价收回来。
        mixed 2025-01-27 年三十前一天还有人上门,佩服自己。<<person|Gerald 阮>>在厂里包粽子,[[intent.trial|顺口说 after CNY let me try one roll of that <<product|防锈膜>>]]。
        mixed 2026-04-01 愚人节。<<person|柯经理>>打来说要 500 台,我差点信了。Then he really [[intent.buy|ordered 5 <<product|缠膜机>>]], no joke, 合同下午传真。[[risk.delivery|Our line is full till June,怕要拖]]。
        mixed 2027-11-03 [[objection.trust|They worry 我们只有一个工厂,fire or flood 怎么办]]。<<person|傅总>>要看 BCP。<<product|母线槽>>占他们整栋楼的命脉。[[nextstep|我十一号带 BCP 过去]]。
        mixed 2025-09-29 Friday rush, then Sunday make-up day... 调休调得我糊涂。<<person|曾小姐>>只签了一张签收单就回去 packing。<<product|封箱胶纸>>四十箱到齐。
        mixed 2026-12-30 [[risk.payment|They owe us since September and 老板手机关机]]。门口有三辆别家的货车也在等。<<product|钛白粉>>不敢再放。
        mixed 2027-03-16 Macau, hotel linen. <<person|Senhora Chan>>([[role.procurement|管全店布草采购]]) speaks three languages and scolds in all of them. [[sentiment.negative|她嫌我们的<<product|毛巾>>掉毛,"my guests look like sheep"]],[[risk.churn|下半年想改买 Portugal 的]]。
        mixed 2025-06-27 温州鞋机厂的<<person|项总>>话少,他的[[role.technical|总工程师]]<<person|陈工>>话多。<<product|鞋楦扫描仪>>精度讨论了两小时,最后还拿尺量了桌子,[[intent.demo|要我们 live 扫一只真鞋]]。
        mixed 2026-10-20 [[competitor.praise|"<<competitor|Schneider>> 给的培训很到位,三天下来连文员都会"]],<<person|施师傅>>语带羡慕。我只好讲我们也可以。<<product|断路器>>先备样。
        mixed 2027-06-29 半年结账后,<<person|沈小姐>>([[role.finance|出纳兼财务]])讲: [[objection.timing|H2 先消化库存,not the right moment]]。<<product|乳化机>>要等她喊。我给她儿子带了一盒乐高。
        mixed 2025-08-22 Muslim-owned bakery supply in Muar, 我懂一点 Bahasa,大家很开心。<<person|Kak Ros>> [[intent.quote|wants the price of the <<product|dough divider>> with two <<product|spare blades>>]]。
        mixed 2026-01-22 腊月初四。码头老仓改文创,油漆未干。<<person|Kobe 阮>>(真的叫这名字)[[intent.demo|说把那个<<product|投影幕墙>>搬来亮一亮给股东看]]。[[nextstep|28 号晚上七点]]。
        mixed 2027-12-27 [[role.finance|CFO 办公室的<<person|Irene>>]] 发来一句: [[objection.budget|2028 CAPEX closed, sorry]]。一年就这样收尾了。<<product|蒸发器>>只好再等。
        mixed 2025-04-08 四月的无锡,樱花落了一地。<<person|邓姐>>的助理说她在开会,那我就坐着拍花。两个小时后她出来,说 sorry 说了很多遍,然后就下班了。
        mixed 2026-07-28 [[role.user|车间二十个师傅都在用这款<<product|防护手套>>]],一个洞也没。他们的主管<<person|顾哥>>又问起码数,I promised XL next round and [[intent.buy|he upped the order to 400 pairs]]。
        mixed 2027-02-19 元宵前夜,舞狮队路过。五金店<<person|潘伯>>[[objection.competitor|还是想用老朋友<<competitor|成记>>的<<product|水管>>,friendship first]]。我陪他看完舞狮才走。
        mixed 2025-10-29 [[sentiment.positive|他们班组长一见我就竖大拇指,said "this <<product|torque wrench>>, steady"]]。<<person|邹工>>在旁边附和。我飘着走出来的。
        mixed 2026-05-12 泰国清莱回来直奔佛山。<<person|蔡太>>拿放大镜看<<product|马赛克>>,一片一片。She found nothing, and served lunch.
        mixed 2027-04-27 [[objection.authority|Anything over RM50k must be tabled at the Friday committee]],<<person|Zaini>> 抱歉地耸肩,[[role.influencer|他只能写 recommendation]]。我们的<<product|冷热水机>>是 RM62k。吃了一碗 assam laksa。
        mixed 2025-12-12 双十二当天去电商仓是自找苦吃。<<person|Nick 成>>边跑边对我喊 [[intent.callback,nextstep|"tomorrow after ten, call!"]]。我把<<product|热敏纸>>放门口。
        mixed 2026-09-03 锦江酒店,门童戴白手套。[[competitor.praise|他们现在的<<product|吹风机>>是<<competitor|Valera>>,住客从没投诉过]]。<<person|桑经理>>说了这句,[[objection.need|补一句 nothing to change]],就去接电话。
        mixed 2027-07-13 大暑前,深圳湿到墙长霉。<<person|麦子>>的咖啡厅[[nextstep|周五十点装<<product|净水器>>]],我跟<<person|阿伟>>师傅说好了。他的拿铁拉花像狐狸。
        mixed 2025-07-17 [[objection.delivery|订单一多你们就赶不出来,last peak season proved it]] – <<person|莫经理>>的话还在耳边。<<product|插秧机履带>>下一季是九月开跑。[[risk.delivery|我们的胶料 now short,头一批很悬]]。
        mixed 2026-11-16 A good day, mostly nothing. 柜台小妹送我一颗糖,说"你来啦"。没见到<<person|翁老板>>,<<product|螺旋扎带>>也没聊上。高速边上的芦苇全白了。
        mixed 2026-01-12 Stuck at the Tsing Yi bridge for forty minutes, so the meeting shrank to twenty. <<person|Mr Cheung>> 淨係想知<<product|液壓尾板>>個價包唔包安裝,[[intent.quote|send me a proper quotation with labour inside]],佢話。
        mixed 2025-07-03 新吴区做连接器的厂,展厅里放着他们给 Tesla 做的样件。<<person|裘工>>带着我看,一路讲 crimp height,我学到不少,[[role.influencer|<<product|tools>> 买哪家老板都问他]]。我们的<<product|压接钳>>没进议程。
        mixed 2027-05-07 [[role.procurement|采购总监]]<<person|Lydia 彭>>开口就说 [[objection.competitor|three of your rivals have already been here this week]],但她没说她偏向谁。<<product|风淋室>>的图她要走了两份。
        mixed 2026-08-03 台中精密机械园区。社长说日本母厂一直用<<competitor|THK>>的<<product|线轨>>,[[competitor.praise|跑十年 backlash 都没变]],[[objection.competitor|叫他换牌子,他摇头]]。He poured me some barley tea and asked about my parents.
        mixed 2025-11-07 The warehouse guys have adopted a stray dog, 取名 Pallet。<<person|阿荣>>说[[objection.budget|老板今年只批了两万块维修费]],所以<<product|登车桥>>换不了新的,先焊一焊顶着,[[role.user|he and eight guys unload on it daily]]。
        mixed 2026-03-16 <<person|Stella 鲁>> 说他们已经比较过了,[[intent.buy|就定我们家,first batch 3,000 metres of <<product|遮光布>>]]。宁波港那边在刮大风,[[risk.delivery|我们的料卡在锚地,首批可能 late]],飞机晚点。
        mixed 2027-10-11 [[objection.timing|"年底前不碰任何新供应商"]],<<person|Ms Pereira>> read it off a policy memo. 我把<<product|食品级输送带>>的样条夹在她的文件夹里,she let me,[[intent.callback|叫我明年一月打她分机]].
        mixed 2025-05-21 小满,下了一夜雨。东阳红木厂的师傅们在打磨,dust everywhere, lungs complaining. <<person|厉老板>>跟我聊了一个小时他收藏的核桃。<<product|集尘器>>提了半句,被电话打断。
        mixed 2026-10-22 Our demo at the Iskandar plant went okay I think. [[role.technical|Their automation engineer]] <<person|Hafiz>> 要求[[nextstep|下周一把 cycle time 的原始数据寄给他]]。<<product|协作机器人夹爪>>掉了一次件,没人笑。
        mixed 2027-01-28 [[objection.price|"Last year 38, this year 41, 你们当我傻"]] – <<person|包老板>>,温州低压电器。其实<<product|银触点>>的银价涨了三成。喝了他两碗鱼丸汤,心平气和。[[risk.churn|下季一半给 Yueqing 那边做]],他说得轻巧。
        mixed 2025-09-18 珠江新城,连锁火锅总部,lift lobby smells of mala. <<person|Hugo 佟>>[[intent.demo|想看<<product|传菜机器人>>在真的店里怎么转弯]],他选了天河店,最窄的那家。[[role.influencer|店长们怎么说,HQ 多半照办]]。
        mixed 2026-06-30 I asked whether delivery had been a worry. 他说从来没有,两年来没迟过一次。<<person|葉先生>>签收了<<product|瓦斯彈簧>>,送我下楼,外面下着太阳雨。
        mixed 2027-08-18 [[sentiment.negative|开会半小时有二十分钟在骂我们的 installer 把墙打穿]],<<person|Mdm Koh>> has photos, [[risk.payment|尾款她说先 hold]]. 我答应[[nextstep|礼拜五前找人把墙补好]]。<<product|排烟罩>>本身她没意见。
        mixed 2025-02-18 Guangzhou Zhongda fabric market,三号楼。摊主<<person|Cherry>> 一边剪布一边说[[intent.trial|给我两米<<product|罗纹>>打版,no charge right?]] 我给了三米。
        mixed 2026-12-11 冷库工地,<<person|崔总>>戴着安全帽接我。He was clear: [[objection.authority|三十万以上要上股东会]],他占股才两成。<<product|聚氨酯板>>的防火等级聊完了。
        mixed 2027-04-09 [[role.finance|Financial controller]] <<person|Mr Ramesh>> 亲自来量 payback,算出来十九个月,he seemed surprised and [[intent.demo|asked to see one running]]。<<product|余热回收机>>的数据是上个月厂里实测的。
        mixed 2025-12-19 尾牙季。中科那家的 <<person|Tracy 连>> 抽中了 iPhone,全场尖叫。我坐第七桌,跟他们的 supplier 们互换名片,谁都没谈公事。
        mixed 2026-05-08 海口椰子加工厂,天一热味道发酸。<<person|符总>>[[objection.trust|听说我们的<<product|离心机>>在湛江炸过一台,asked me point blank]]。那是别家的,我拿新闻给他看。
        mixed 2027-07-22 <<person|Aaron 卫>>([[role.technical|IE 主管]]) moved from Foxconn last month and wants to make his mark. He asked for [[nextstep|a line audit on 3 August]],我这边安排两个人。<<product|静电风扇>>可能是切入点。
        mixed 2025-03-10 周一堵得像停车场。做行车记录仪的公司[[risk.churn|把我们从 AVL 降到备选,<<person|康经理>>说 it's just procedure]]。<<product|IMX 镜头模组>>的量下季恐怕归零。
        mixed 2026-09-10 教师节,给他们的品质顾问<<person|祁老师>>送花。他退休前在 SGS,讲话慢。[[role.influencer|厂里选仪器都先问他一声]]。<<product|光泽度仪>>他摸了摸就放下。
        mixed 2027-12-08 Rubber seal maker near Klang. Roof leaks, buckets everywhere, 水滴声像音乐。<<person|Uncle Ganesh>> 只要[[intent.quote|200kg of <<product|EPDM compound>>, what's the damage?]]
        mixed 2025-06-23 闸北一家做包子的中央厨房,早上四点就开工。<<person|沙师傅>>说[[objection.delivery|上回急要<<product|蒸柜门封>>,你们拖了十一天,I steamed with a towel]],[[sentiment.negative|骂到我抬不起头]]。这条毛巾他还留着。
        mixed 2026-02-03 [[risk.payment|台商的应收拖到 150 天了,<<person|沈特助>>每次都说 next week]]。法务建议先停<<product|PC 薄膜>>。他们楼下的尾牙舞台倒是搭得很大。
        mixed 2027-09-06 Crossed the causeway at 6am. Condo developer, the QS office, piles of tiles. <<person|Yusof>> 问<<product|铝合金窗>>的隔音 dB,问完自己写进本子,没有 follow-up。
        mixed 2025-04-30 [[role.decider|她老公挂名,签单的是<<person|欧太>>]],大家都知道。She flipped through the <<product|陈列架>> album twice, 喝了一口枸杞水,说天气热了要换橱窗。
        mixed 2026-07-01 香港回归假,深圳这边照常。<<person|Simon 古>>的 line leader 告诉我[[sentiment.positive|换了你们的<<product|锡膏>>,空洞率 dropped by half]]。我把这句话录音了,他同意的。
        mixed 2027-03-30 清远的再生铝厂,炉前七十度。<<person|班长老黎>>递我一瓶盐汽水。They ran out of <<product|除渣剂>> on Sunday, 我们备货送到了。老黎说下回早点叫,是他自己忘了。
        mixed 2025-08-11 [[intent.none|We don't buy from Chinese agents, period]],那个德国籍厂长讲得很硬,翻译<<person|小毛>>都不好意思。<<product|对刀仪>>的目录我又背回车上。
        mixed 2026-11-26 <<person|Jolene>> 在后厨一边切葱一边讲电话,等了她一刻钟。[[intent.callback,nextstep|她挥挥刀说 four o'clock, ring me]]。我识趣地走了。聊的是<<product|切菜机>>。
        mixed 2027-06-08 松山湖,无人车项目。团队平均二十六岁,office 里有滑梯。他们对<<product|毫米波雷达>>没有 objection,也没有 project,就是想 learn。
        mixed 2025-10-16 义乌国际商贸城四区,袜子一条街。<<person|Sammi 吕>>:[[competitor.flaw|"<<competitor|华纱>>的<<product|氨纶>>一洗就松,退货退到怕"]]。她现在用我们的,一直没换,[[objection.price|就是嫌 two yuan too dear]]。
        mixed 2026-04-24 周五下午没人想开会。<<person|常副总>>打哈欠,我也打哈欠,[[nextstep|索性改到周二 10:30,带上<<product|淬火油>>的第三方报告]]。大家准时下班,皆大欢喜。
        mixed 2027-11-17 Kunshan, bicycle parts. <<person|Ms Lai>> 的老板([[role.decider|he alone signs]])觉得[[objection.need|镀锌还能再用三年,why electro-coat now]],<<product|电泳线>>他没看完。厂区种了两排银杏,满地金黄。
        mixed 2025-01-16 尾牙前的<<product|礼品盒>>催货高峰,喉咙沙哑。<<person|Doris 戴>>[[sentiment.positive|called us "my lifesavers" in front of her boss]]。三千个盒,两天两夜赶出来的。
        mixed 2026-08-26 [[objection.contract|Exclusive for two years? 他摇头,说最多 six months]]。<<person|Mr Ang>> distributes <<product|tile adhesive>> in Sabah and Labuan. 我没那个权限放宽,回来问 <<person|Winnie>>。
        mixed 2027-02-03 快过年了,车间只剩打包的。<<person|翟厂长>>递来橘子,说 sir, 不讲生意,讲讲你儿子。我讲了半个小时。<<product|风机盘管>>的订单上个月已经交齐。
        mixed 2025-07-31 Export carton plant, Dongguan. [[role.user|开槽机的<<person|牛师傅>>一天换八次<<product|刀片>>]],他[[sentiment.negative|嫌我们的刃口钝得快,"garbage steel"]]。我拿两片回来给<<person|钟工>>做硬度。
        mixed 2026-12-16 Lunch in a Teochew place by the river. <<person|Mr Quek>> and his three daughters 都来了,大女儿做 logistics,二女儿学 baking。没人提<<product|冷藏车厢>>,除了账单上的鱼。
        mixed 2027-05-14 [[role.technical|设备部副部长]]<<person|郗工>>看过我们的现场,[[sentiment.positive|回来夸了一句 "clean wiring"]],难得。<<product|配电柜>>的第二批,他在走内部流程。
        mixed 2025-11-20 [[objection.competitor|Baowu 介绍的那家<<competitor|嘉固>>已经报进去了,<<person|龚经理>>当面拿给我看]]。<<product|耐磨衬板>>的价差只有 2%。窗外吊车在装船,gulls everywhere.
        mixed 2026-05-11 Pharmacy chain head office in KL, they offered me nasi lemak. <<person|Dr. Lim Siew Ling>> 说现在换系统太乱,[[objection.timing|要到 Hari Raya Haji 以后再谈<<product|药柜冰箱>>]]。
        mixed 2027-10-26 霜降。赤水竹制品厂的<<person|王嬢嬢>>把竹碗往桌上一扣,「听,wood sound!」她是自己烧炭自己弯竹的。我听了一下午。<<product|碳化炉>>没有机会。
        mixed 2025-05-16 [[intent.buy|签了,<<product|油墨>>全年框架,call-off monthly]]。<<person|Ingrid 庞>>的老板让我讲两句话,我脑子空白,just said 谢谢。
        mixed 2026-09-28 下周放长假,<<person|Leon 桂>>的厂赶着出最后一船。[[objection.price|他把供应商名单丢到桌上:"everyone gives 5 points, 你呢?"]] 标的是<<product|EVA 内托>>。晚上十一点了他还在。
        mixed 2027-01-14 鞍山来的翻译说他老板以前学钢琴,弹给我听,走音。[[nextstep|下礼拜四来我们苏州看<<product|液压剪>>的出厂测试]],train tickets booked by them。
        mixed 2025-08-07 立秋。Taichung drugs distributor. 走道上放了三台等着报废的<<product|冷藏柜>>,[[competitor.flaw|<<competitor|Panda>> 的,不到两年压缩机全坏]]。<<person|Ashley 温>>拍照给我看,摇头。[[intent.quote|She wants 两门和四门的价]]。
        mixed 2026-04-13 Ching Ming leftovers in the fridge. <<person|阿 Lok>> 話[[objection.authority|老細去咗加拿大,佢返嚟先有得傾]]。我留低<<product|熱風槍>>同<<product|膠膜>>,讓他們先玩一下。
        mixed 2027-08-02 [[role.procurement|供应链部<<person|Fanny 褚>>]] 上来先夸我新发型,then sat silent while her boss talked. 她的 boss 不懂<<product|PP 打包带>>,只懂高尔夫。
        mixed 2025-12-30 岁末。<<person|阮工>>的厂今年卖了六千台,团队去三亚。I was given a calendar with everyone's face on it. <<product|PVC 风管>>的量翻倍,交易一路平顺。
        mixed 2026-02-26 Day 10 of the new year; coffee shop owner <<person|Ah Meng>> is still hungover. [[intent.trial|他愿意把<<product|磨豆机>>放在吧台试一个礼拜]],[[nextstep|下礼拜一我去拿回来]]。
        mixed 2027-06-21 夏至,太阳毒。[[risk.delivery|高雄那边的<<product|阳极板>>,因为台风,今天都没装上船]],<<person|尤厂长>>的停机窗口是 7 月 5 号。I'm praying.
        mixed 2025-03-25 Big wedding hall in Foshan, 吊灯比我的车还大。<<person|Ken 佘>>说[[objection.timing|婚庆旺季 no time to breathe]],我说明白,祝他们生意好。<<product|舞台灯>>以后再谈。
        mixed 2026-11-10 [[objection.trust|他查过我们的工商注册,三年不到,"baby company"]],<<person|耿部长>>讲得很直。<<product|回流塔填料>>是他们的心脏,他不肯赌。
        mixed 2027-04-01 Buying office in Shanghai for a Danish retailer. <<person|Freja>> ([[role.procurement|sourcing lead]]) speaks fluent 苏州话,吓我一跳。她要[[intent.quote|<<product|衣架>> twelve styles,FOB Shanghai, by style]], but [[objection.contract|won't accept our MOQ clause]]。
        mixed 2025-09-04 工厂开了电音,车间主任<<person|Coco>>(男的)在流水线边跳舞,说这样效率高。聊到第十二分钟才谈<<product|静音链条>>。[[sentiment.positive|He swears the line is quieter with ours]]。
        mixed 2026-07-14 <<person|方太>>的茶铺要搬到金鐘,[[objection.budget|装修超支,一个 cent 都省]],所以[[intent.none|<<product|冷泡机>>唔买]],改用玻璃樽。她送我一包白牡丹。
        mixed 2027-12-16 苏州河边的精品酒店。前厅<<person|Raymond 郁>>说住客夸<<product|智能门锁>>方便,[[sentiment.positive|他自己也说 easiest install ever]]。外面下冻雨,青石板打滑。
        mixed 2025-06-18 [[competitor.praise|"<<competitor|Brother>> 的<<product|电控>>特别省线,真的服"]],这是锁边车间<<person|邵师傅>>的话。我们的<<product|四线包缝机>>比他省电,but he wants thread. [[role.user|车间四十个车工 sit on them all day]].
        mixed 2026-10-16 没有任何生意可谈,因为他们在 power outage。<<person|冼先生>>领我去看他养的兰花,足足看了三十盆。<<product|发电机>>嘛,我只是笑笑。
        mixed 2026-09-01 Dropped by the bonded warehouse in Yantian after lunch. 保安换人了,不认识我,登记了十分钟。<<person|Patrick 官>>说[[intent.quote|要加一百个<<product|蓝牙封条>>,报个含税价]],[[objection.price|先声明 last quote 他不认]]。
        mixed 2025-04-18 复活节前,酒店爆满。<<person|Chef Antoine>> 的法国口音普通话很可爱,他要的<<product|低温慢煮机>> [[objection.authority|得先过 owner's rep 那一关]]。
        mixed 2027-07-30 The owner is seventy-one and checks the cash drawer himself. 他说[[objection.need|纸笔记账从来没少过一分钱]],<<product|收银软件>>留给下一代。他请我吃了一碗 cendol。
        mixed 2026-01-07 吴中那家做医疗导管的,<<person|Vicky 仲>>[[role.technical|负责洁净室和设备选型]],问<<product|挤出机>>能不能接他们的 data logger。她问得我手心出汗,[[intent.demo|最后请我们带小机来挤一段 for QA]]。
        mixed 2025-10-03 国庆值班,一个人跑了四家便利店。<<person|小乔>>店长忙着补货,说[[sentiment.positive|你们的<<product|关东煮机>>好洗,part-timers love it]],[[role.influencer|区经理选机器 listens to her]]。
        mixed 2026-06-22 [[objection.delivery|"Eight weeks for a <<product|spindle>>? 我客人等不了八个礼拜"]],<<person|Mr Khoo>> 把手一摊。他的模房只剩两台能转。我问了厂里有没有翻新的可以先借。
        mixed 2027-02-10 年初五迎财神,五金城放炮放到中午。<<person|炳叔>>给我利是,我给他利是,nobody opened a catalogue. <<product|膨胀螺栓>>他年前囤够了。
        mixed 2025-08-20 从温州到台州,动车晚点。<<person|Andy 缪>> [[intent.trial|asked if he could keep the <<product|激光打标机>> for two weeks]],打一批水龙头看看深度。我们 demo 机正好空着。[[competitor.flaw|他旧的<<competitor|金运>>打不深]]。
        mixed 2026-12-07 [[role.finance|财务总监<<person|李姐>>]]没说不买,她说[[objection.contract|设备款分 24 期,不付利息]]。我当场被问住。<<product|中空板印刷机>>一百六十万。[[risk.payment|Peers say 他们的支票跳过两次]]。
        mixed 2027-05-18 Passed three rubber estates to get there. The mill manager, <<person|Encik Zul>>, 会唱邓丽君. 他唱完说 [[intent.callback|call me again when the tapping season ends]],笑嘻嘻的。<<product|絮凝剂>>。
        mixed 2025-12-01 十二月第一天,江阴下雾。<<person|Doreen 席>>的染整厂正在验厂,auditors with clipboards everywhere,我在食堂坐到下午,什么也没谈成。
        mixed 2026-03-27 他问我<<product|木托盘>>用的是什么木,我说松木,heat treated. [[objection.competitor|<<person|叶经理>>说<<competitor|巨林>>用的是硬杂木,同价]]。这个我得回去查。
        mixed 2027-09-10 Air-con serviced, floor waxed, 看得出来刚接待过大客户。[[role.procurement|Group buyer]] <<person|Samantha Yeo>> 很满意地转了一圈椅子,[[nextstep|booked us for the 21st at 3]],带<<product|智能储物柜>>的 demo 视频。
        mixed 2025-02-05 初八开工。<<person|邵老板>>先拜神再拆红包,轮到我时已是十一点。[[objection.price|"今年什么都跌,only your <<product|不锈钢管>> goes up"]],他一边剥花生一边说。
        mixed 2026-08-27 中元节,厂门口烧金纸,不好谈事。<<person|阿豪>>就陪我在骑楼下看雨。About <<product|空气弹簧>>,只字未提。
        mixed 2027-04-23 [[risk.churn|They gave notice on the rental: 八十台<<product|复合机>>,九月到期不续]]。<<person|Ms Pung>> 说是总部的 global deal,与我们服务无关。她还送了我一盆多肉。
        mixed 2025-07-10 德清的钢琴厂,工人一边调音一边聊天。<<person|章老师>>让我听了一台三角琴。[[intent.demo|他希望我们把<<product|含水率仪>>带到木料房量给他看]],梅雨天正好,[[objection.budget|只是 budget 今年剩三千]]。
        mixed 2026-11-13 The new canteen in Longgang feeds nine thousand people a day. <<person|饶总厨>>([[role.influencer|买什么设备都先问他]]) 领着我走了一圈,steam and shouting. 他提到上一套<<product|蒸饭线>>[[competitor.flaw|门铰链三个月断了两回]]。
        mixed 2027-01-04 元旦连休后,人都蔫。<<person|林惠>>翻看 delivery records,说 no issue,都准时,就是叫我把<<product|纸箱胶带>>的对账单发电子版。
        mixed 2025-05-29 [[role.decider|厂里买什么最后都是<<person|万姐>>拍桌子]],她先生只管打高尔夫。She tasted the glue smell and made a face. <<product|水性胶>>换了个配方她才点头。
        mixed 2026-07-24 热到柏油发软。佛山南海的铝材厂,<<person|Harvey 关>>说[[objection.timing|限电到九月中,现在上<<product|时效炉>>等于自杀]]。我们坐在风扇前吹了半小时。
        mixed 2027-10-18 Warehouse in Senai, 老板从槟城赶来的。He read every line, then [[intent.buy|签了十二台<<product|前移式叉车>>的 rental,五年]]。<<person|Dato' Yap>> 的钢笔漏墨,合同上一个蓝点。[[risk.delivery|十二台里四台 still on the water,月底难齐]]。
        mixed 2025-09-12 周五晚高峰。<<person|Jill 赖>>在地铁上跟我讲完了整个案子,信号断断续续。她说钱早就批了,budget is there,只是图纸还没定版。<<product|隔音门>>按原来的数。
        mixed 2026-04-29 苏州做分析仪器的外企,reception 有个机器人会讲笑话。[[role.procurement|采购部的资深专员<<person|Ruth>>]] [[objection.trust|wanted to know why our last ISO certificate had a gap of seven months]]。我说换了认证机构。<<product|石英管>>。
        mixed 2027-12-03 [[sentiment.negative|<<person|侯主任>>话我哋讲一套做一套,"all talk"]],因为上次答应的培训没来。我把日历打开给他看,[[nextstep|定在十二号上午补上]]。<<product|桥式起重机>>。
        mixed 2025-03-05 惊蛰,雷声滚滚。南汇桃农合作社,<<person|顾阿婆>>八十岁还管账。We drank 炒青,看雨。<<product|分选机>>的宣传页垫了她的茶杯,[[objection.need|她说手比 machine 灵,够用]]。
        mixed 2026-10-12 New Territories furniture retailer. <<person|Ivan>> 的意思係先攞[[intent.trial|兩張<<product|升降桌>>擺喺舖頭,卖唔卖得郁再讲]]. 我话得,登记咗。
        mixed 2027-06-25 金坛,做羽毛球的厂。鸭毛飞一屋。<<person|景总>>说[[objection.budget|出口退税卡着没到账,手上没活钱]],<<product|植毛机>>不是不想换。[[risk.payment|Our August invoice 他说也要等退税]]。他送我一桶球。
        mixed 2025-11-21 The receptionist sent me to the wrong block, then the right block had no lift. <<person|Mdm Hajar>> waited anyway. 我们对了<<product|纸杯>>的印刷稿,颜色偏了一点,[[nextstep|下周我们改版重印]]。
        mixed 2026-05-06 [[objection.price,objection.competitor|同样的<<product|热缩膜>>,人家报一万二一吨,你报一万三五]],<<person|包主管>>把手机递到我鼻子前。It was a WhatsApp from some trader. 我看不出真假。
        mixed 2027-08-26 上海嘉定,安亭。车企的 tier 2,食堂比我们公司大。<<person|阎工>>说这一段划给隔壁总装了。给我指了路,很热心。<<product|拧紧轴>>要找那边。
        mixed 2025-06-11 高考那几天后面的街终于安静。<<person|荣先生>>[[intent.callback,nextstep|让我周五收市前打给他太太]],[[role.procurement|她管<<product|卤水桶>>的进货]]。I wrote it on my hand.
        mixed 2026-02-24 年初八. The Foshan lighting people are back, red faces from drinking. <<person|Bruce 招>> 抱怨他的马来客户砍价,砍到他想哭,我陪他骂了五分钟。<<product|散热铝基板>>照旧。
        mixed 2027-03-24 [[role.technical|信息部部长]]<<person|邝旭>>带了两个人,one to argue, one to take notes. [[objection.trust|他问<<product|WMS 软件>>的数据出了事谁赔]],我说合同有写,he kept frowning。
        mixed 2025-12-29 杭州萧山机场货运区,凌晨两点。<<person|小骆>>值夜班,泡面味很浓。他[[role.user|一晚上用<<product|安检皮带机>>过三千件]],讲起机器比讲女朋友还多。
        mixed 2026-09-21 秋老虎。<<person|Mr Mok>> in Kwun Tong runs a tiny print shop with one big heart. [[competitor.praise|佢话<<competitor|Heidelberg>> 嘅师傅最靠谱]],我哋嘅<<product|数码印刷机>>佢都肯睇下。
        mixed 2027-05-26 阳光好得不像话。Cheras 的 bridal shop,<<person|Ms Eileen>> 给我穿上西装拍照,说 you look like a groom。谈<<product|蒸汽挂烫机>>谈了三句,[[intent.buy|then she took two]]。
        mixed 2025-08-29 Month-end audit at the flour mill; <<person|Mr Seah>> ([[role.finance|finance manager]]) [[risk.payment|说月底的支票要押后到十月,reason is "cash position"]]. <<product|编织袋>>的仓库里堆得像山。
        mixed 2026-06-08 [[nextstep|约了周四早上九点去看他们的旧锅炉房]],<<person|郭科长>>要求我们先带<<product|燃烧器>>的资料。今天只在传达室说了几句,his dog sat on my foot.
        mixed 2027-11-29 Singles' Day returns are still piling up. <<person|Heather 傅>> wants [[intent.quote|单价含贴标的<<product|退货袋>>五十万只]],her team is drowning. [[objection.contract|But no prepayment, 一毛都不先付]]. 仓库温度计写着 9 度。
        mixed 2025-04-07 清明连假,员工还在扫墓路上。福州仓的<<person|Lawrence 鄢>>在,闲得在修剪盆栽。[[objection.timing|说搬完库再想,no hurry]],<<product|自动包装线>>先放着。
        mixed 2026-12-18 厦门,卫浴五金展完。<<person|Sabrina 庄>>说意大利客户嫌龙头太重,跟我们无关。[[objection.competitor|but she's leaning to <<competitor|九牧>>'s <<product|cartridge>>]],我们的还在打样。
        mixed 2027-02-26 The night bus to Penang, then straight to the meeting. [[role.influencer|The consultant, <<person|Mr Sundram>>, writes the spec and the client signs whatever he writes]]. 我把<<product|污泥脱水机>>的能耗图递过去。
        mixed 2025-07-29 温岭做鞋底的,<<person|Jeff 干>>:[[intent.quote|我不讨价,你给一口价]],不满意我走人。我报了<<product|TPU 粒子>>,他说 next,then walked out. 隔十分钟又回来了。
        mixed 2026-10-28 霜降过后第一场冷雨。<<person|夏老师>>(他们总经理的老师)说话慢得像念诗。He asked what "SaaS" means. 我讲完他说挺好,挺好。<<product|考勤软件>>无结论。
        mixed 2027-07-06 [[risk.delivery|<<person|Brenda 宗>>的<<product|PE 膜>>船开是开了,but it's going via the Cape]],晚三周,她的客户 Costco 有 penalty。今天我电话打到发烫。
        mixed 2025-01-07 平安夜寄出的贺卡他们今天才收到,很开心。<<person|厉小姐>>念了一遍给全办公室听。New year, same faces. [[intent.buy|<<product|包材袋>>又订了十箱]]。
        mixed 2026-05-22 Small hotel, 30 rooms, Melaka. 老板<<person|Mr Sim Kok Leong>>的女儿弹钢琴给我们听。[[objection.need|他的客人都带自己的牙刷,"why buy 一次性?"]],[[intent.none|<<product|酒店易耗品>>不碰]]。
        mixed 2027-09-29 国庆前夕。徐汇写字楼里,<<person|Ansel 甘>>[[sentiment.positive|当着两位同事说你们的 support 值这个钱]],我耳朵都红了。<<product|会议平板>>续保谈得顺。
        mixed 2025-10-22 [[role.user|Line 7 的小姐姐们用<<product|超声波焊机>>焊口罩]],一分钟六十个。<<person|Ophelia 谷>>说 she wants the seats lower,不是机器的事。
        mixed 2026-08-04 Foshan again, sweating through the shirt by nine. <<person|左老板>>今天不在,在的是他侄子,侄子在玩手机。我拍了几张<<product|玻化砖切割机>>的照片留念。
        mixed 2027-03-10 「[[role.technical|我只做技术]],[[objection.authority,role.decider|签单的是 <<person|Michael 石>>]]」,<<person|许工>>把手举起来投降。<<product|伺服转台>>的报告给了他们一人一份。
        mixed 2025-09-26 金华出口商,台历、文具,样样堆到门口。<<person|Queenie 佟>>今天[[competitor.flaw|吐槽<<competitor|得利文>> 改单慢,一张改三天]]。她连咖啡都冲了两杯给我。<<product|包边条>>小样齐。
        mixed 2026-11-05 Kulim industrial park, 半导体封装。<<person|Dr Fadhil>> [[objection.timing|won't touch anything until the yield project closes in March]]. 我听懂了他的难处。<<product|等离子清洗机>>。[[intent.callback|Ping me in spring, 他说]]。
        mixed 2027-06-11 [[sentiment.negative|"You people only come when you need a PO"]] – <<person|吴姐>>,上海闵行。她说得没错,我快两个月没来了。<<product|润滑剂>>消耗照常。[[risk.churn|She says 今年想给别人机会]]。
        mixed 2025-05-12 潮州陶瓷,母亲节翌日。<<person|Lulu 邱>>给我看她母亲做的茶盏,crackled like leaf veins。我拿着<<product|匣钵>>的样本讲不出口。
        mixed 2026-09-15 [[intent.none|Not looking, not now, not you – 他原话]]。对方<<person|Mr Dhillon>> 挂电话很快。<<product|压滤机>>这单记为 closed lost。
        mixed 2027-12-09 大连客户来昆山培训,同桌吃饺子。<<person|老聂>>一口东北腔,讲 [[intent.buy|三百个<<product|六轴减速机>>,merry Christmas to you]]。我当场敬了他一杯。[[risk.delivery|轴承缺货,年前 we can't finish 三百个]]。
        mixed 2025-03-14 [[objection.delivery|惠州那家说,交货拖了两周他们的 line 停了四天]],<<person|丘厂>>没发火,但眼睛不看人。<<product|车载镜片膜>>。我照实写上去。
        mixed 2026-07-31 The rain washed out the road to the quarry. 在路边店等了三个小时,吃了两碗面,听老板娘讲她外甥。没见到<<person|石总>>,<<product|破碎机锤头>>的事改天再说。
        mixed 2025-06-26 Ferry to Zhongshan, choppy sea, 差点吐。做音箱的<<person|温 Sir>>叫人拿来三家的<<product|钕磁铁>>,一字排开,说[[objection.competitor|<<competitor|正海>>那颗 magnetic force 更稳]]。我认了,回去找原因。
        mixed 2026-10-09 重阳前,老人家特别多。<<person|Melvin Chew>> from the nursing home kitchen [[intent.quote|asked what eight <<product|meal trolleys>> would cost delivered]],他们下个月要加四十张床。[[objection.budget|Government grant 一月才到账]]。
        mixed 2027-01-13 织里童装城,下小雪。老板不在,老板娘在算命。<<person|阿菊>>跟单的,给我看了一堆客诉,都是讲辅料厂另一家的,not ours.
        mixed 2025-09-03 [[role.procurement|Procurement officer]] <<person|Nurul>> 转达:[[objection.price|管理层希望<<product|地毯>>再降一点,about 4%]]。她自己倒无所谓,边说边吃榴莲糖。
        mixed 2026-05-19 会开到一半警报响,原来是食堂烤焦了饼。回来以后<<person|滕总>>讲[[intent.demo,nextstep|21 号派两个人来我们江阴看<<product|拉丝机>>]],住宿他们自理。
        mixed 2027-08-05 At the feed mill in Kluang the owner's mother runs the canteen. <<person|Mr Lau Teck Hua>> 说<<product|制粒机模具>>[[sentiment.positive|这两副比去年的耐磨多了]],还让我带一袋木瓜回去。
        mixed 2025-12-17 临港冷得掉渣。<<person|韦德>>(球迷绰号)说[[objection.timing|船要到四月才下水,before that nobody looks at <<product|舷窗>>]]。食堂的红烧肉倒是一绝。
        mixed 2026-01-28 腊八都过了,工地快停。<<person|葛监理>>来工地看<<product|防火涂料>>的厚度,用仪器打了二十个点,all pass。项目部请吃羊肉。
        mixed 2027-05-13 The import manager at the Vancouver grocery chain, <<person|Doris Tam>>, 用粤语训了我十分钟。[[sentiment.negative|她话上柜<<product|吸管>>得返一半有 label,"this is amateur"]]。我一直点头。[[risk.churn|Next shipment she may buy from Taiwan]]。
        mixed 2025-03-07 萧山化纤厂换了总经理,前台的花也换了。新总<<person|侯旭>>还在认人,只问了一句 how long have you been around。<<product|纺丝油剂>>老合同照走到年底。
        mixed 2026-07-17 Kallang, a start-up doing vertical farms. Everyone in shorts. [[intent.trial|他们想拿一套<<product|滴灌泵>>养两周的生菜]],<<person|Xin Yi>> 负责记录 pH。付钱的事没聊。
        mixed 2027-10-14 [[role.finance|老板的会计师]]从头看到尾,只挑出一条:[[objection.contract|governing law 不能写 England,要写新加坡]]。<<person|Mr Rozario>> 老派,用红笔。<<product|船舶涂料>>。
        mixed 2025-08-26 七夕前三天,花纸箱赶到凌晨。<<person|Terence 汪>>给我看他们新买的无人叉车,lovely toy。对<<product|纸角护>>他没感觉,也没说不要。
        mixed 2026-04-10 在昆山吃了一碗奥灶面再进厂。[[role.technical|测试部经理]]<<person|缪博>>嫌资料太厚,叫我[[nextstep|浓缩成一页,Monday morning 发他]]。东西是<<product|老化柜>>。
        mixed 2027-02-25 "[[objection.authority|Ask my partner in Dubai, he holds the purse]]",<<person|Mr Hussain>> 笑眯眯。义乌的办公室堆满头巾样品。我介绍<<product|绣花机>>,他泡薄荷茶。
        mixed 2025-05-09 母亲节备货,蛋糕连锁的仓库香得要命。<<person|殷主管>>讲了一句让我松口气的话:previous late shipments were the forwarder's fault,我们的准时率没问题。<<product|蛋糕盒>>。
        mixed 2026-11-24 [[intent.buy|Two lines approved!]] 太仓<<person|Klaus 沈>>的邮件半夜到,<<product|粉末喷涂线>>正式下单。我从床上跳起来,把老婆吵醒了。只担心[[risk.delivery|our steel sub-supplier 还没开料]]。
        mixed 2027-06-30 深圳光明,做助听器的。那么小的零件,看得眼花。<<person|姬工>>说现在的<<product|微型螺丝>>[[competitor.flaw|是<<competitor|Micro-Fix>> 的,一百颗里总有两颗歪头]],[[intent.trial|要我寄两百颗 to compare]]。
        mixed 2025-10-21 听[[role.finance|会计]]口气,[[risk.payment|他们连社保都欠着]],所以<<product|铝锭>>这周先不发车。<<person|岳总>>请我喝酒,喝的是散装白酒。I left half the glass.
        mixed 2026-02-12 Almost CNY eve. <<person|Auntie Bee Hoon>> shouted over the cooker: [[intent.callback,nextstep|ring me on the 26th, after we reopen]]。她要问<<product|年糕蒸箱>>。油烟大得睁不开眼。
        mixed 2027-09-02 Ningbo port is fogged in, 所以整天在客户办公室等。<<person|Tess 郎>>教我打宁波麻将,赢了我八块。<<product|集装箱干燥剂>>的合约早就 signed,没别的事。
        mixed 2025-01-20 年前扫货。闸口的<<person|老蒋>>,收废纸出身,[[role.decider|现在三个厂都是他一支笔]]。He pays on time and hates small talk. 他没空,<<product|废纸打包机>>的视频发了。
        mixed 2026-08-13 末伏。<<person|Winston 卞>>的办公室只剩一台破风扇。[[objection.budget|「公司连冷气都砍了,you think we have money for <<product|防爆灯>>?」]]我无言以对,陪他流汗。[[risk.payment|他们欠我们的那笔 I doubt comes this year]]。
        mixed 2027-04-08 清明后,昆山那边草长莺飞。<<person|史总>>的二女儿从英国读完书回来,[[role.influencer|老爸事事问她]]。She asked whether our <<product|烘干机>> has an English interface.
        mixed 2025-07-15 Meeting moved three times. 最后在咖啡厅碰了二十分钟。[[objection.trust|<<person|Cecilia 龙>>问我们为什么没有上市公司客户]],我答不太上来。<<product|安全光栅>>的样本她塞进了包。
        mixed 2026-12-14 [[objection.delivery|上回说好圣诞前到,结果过完 New Year 才到,store 里空了两排]],<<person|彭太>>还记得很清楚。<<product|圣诞灯串>>今年她提前到八月订。
        mixed 2027-03-17 浦东机场保税区,做红酒。<<person|Étienne 孟>>是混血,switches between four languages。<<product|恒温酒柜>>他看得很开心,问完年份又问产区,问的都是酒。
        mixed 2025-11-28 The production head of the biscuit factory hates being filmed,我把手机收起来了。[[role.user|她的包装组每班都用我们的<<product|金属检测仪>>]],[[sentiment.positive|她说准,从没误判]]。<<person|Madam Wee>>。
        mixed 2026-06-05 芒种。萍乡那家做湿电子化学品,进厂换鞋换两次。<<person|曲部长>>讲[[competitor.praise|<<competitor|Entegris>> 的<<product|过滤器>>一换就干净,贵是贵但省心]],so we need a very strong story.
        mixed 2027-12-29 [[risk.churn|年底评分我们掉到 C 级,<<person|闻经理>>说 C 级的明年不发 RFQ]]。<<product|冲压模具>>去年我们是 A。我一夜没睡好。
        mixed 2025-02-13 深圳到东莞堵车,边堵边跟<<person|Lisa 耿>>通话。她说 the sample is fine, the price is fine,就是[[objection.timing|产品经理跳槽了,要等新人来了再说]]。<<product|扬声器网罩>>先挂着。
        mixed 2026-09-25 中秋。<<person|阿标>>的石材厂放假,他一个人值班。He wants to know [[intent.quote|多少钱一片<<product|金刚石磨盘>>,if he takes a thousand]],[[objection.price|十九块他说 silly]]。我给他留了个双黄月饼。
        mixed 2027-05-04 五四,一群年轻人在厂区搞 hackathon。工号 3 的<<person|靳哥>>带我看他们做的小车,很厉害。[[role.influencer|传感器选型 everybody follows him]]。<<product|编码器>>只被问了一句分辨率。
        mixed 2025-04-21 Old colleague turned customer, <<person|Rachel 杨>>. [[intent.demo|她希望我们在她仓里把<<product|四向穿梭车>>摆一个 aisle 跑给集团看]],最好在五一后。咖啡是她请的。
        mixed 2026-03-30 [[objection.competitor,objection.price|"<<competitor|深蓝>>给我们设计免费,安装免费,你收三千?"]],<<person|苗主管>>数着手指。Ouch. <<product|展示柜>>的事我回去问能不能免安装。
        mixed 2027-11-18 Food court in Toa Payoh, sticky floor. <<person|Uncle Heng>> 的鸡饭摊生意火爆,等了四十分钟。他只来得及喊 next time!<<product|切鸡机>>我还放车上。
        mixed 2025-08-08 立秋第二天,无锡比夏天还热。<<person|唐课>>说[[objection.timing|现在两条产线 audit 中,please come back after]]。<<product|氦检仪>>的调试时间要两周。
        mixed 2026-12-09 [[risk.delivery|缺集装箱,<<product|不锈钢保温桶>>的 12 月单恐怕只能装七成]],<<person|Monica 屈>>那边十五号入仓。下午我又去求了一次 forwarder。
        mixed 2027-07-15 Dongguan Humen,服装厂女工多。<<person|宣厂长>>讲话像念稿子,[[sentiment.positive|说我们的<<product|折衣机>>让她少招了六个人]]。聊完她亲自送我到闸口。
        mixed 2025-05-26 [[role.procurement|集团招采的<<person|阿楠>>]]讲:[[nextstep|六月六号开标,五号前 submit 全套]]。她叮嘱不要 email,一定要纸质。<<product|幕墙胶>>我们刚拿到证。
        mixed 2026-01-13 Kota Bharu, unexpected heavy rain, wipers dead. Batik maker, <<person|Kak Long>>, 的手指全是蓝。她讲工艺我听得忘记自己来干嘛,<<product|染缸>>没讲。
        mixed 2027-03-25 浙江永康,[[role.technical|研发主管]]<<person|丘博文>>摸着<<product|钛合金管>>,好久没出声。然后他问[[intent.trial|能不能先给二十根做 fatigue test]], [[objection.delivery|嫌 eight weeks 太长]]。I said of course.
        mixed 2025-10-30 万圣节前,party 用品出口商的仓里堆满骷髅。<<person|Angie 莫>>抱怨她客人挑剔,和我们无关。我拿着<<product|气球充气机>>的图册坐到天黑。
        mixed 2026-06-25 [[objection.price|I was told by <<person|Mr Fong>> 你们高过市价两成,两成!]]<<product|防静电地板>>,我们是纯 <<product|raised floor>> 的价。我笑着说,里面含安装和五年保养呀。
        mixed 2027-02-15 老客户带新客户,the best kind. <<person|翁姐>>领来她表弟,[[intent.callback|表弟说他想先回去量尺寸,then call me on WhatsApp after]]。要做<<product|移动隔断>>。
        mixed 2025-12-05 西湖边上的精品酒店,枫叶红得吓人。<<person|Gregory 俞>>说去年投诉的<<product|马桶>>噪音早修好了,客人都说静。He is re-doing the roof this winter,<<product|遮阳伞>>也许要。
        mixed 2026-08-20 [[competitor.praise|<<person|申师傅>>一直夸<<competitor|OTC>> 的<<product|焊机>>起弧柔,"like butter"]],[[role.user|he welds ten hours a day]]。他自己焊了一道给我看,像鱼鳞。我们的<<product|焊机>>排在下礼拜才到。
        mixed 2027-09-17 公园旁边的连锁茶饮。<<person|Yuki>>(店长)做了一杯新品给我试,too sweet for me。她说<<product|封口机>>有点卡,我敲两下好了。<<product|封口膜>>用到月底。
        mixed 2025-04-02 电话会,三国时差。[[intent.none|越南厂的<<person|Mr Tran>> 说 no, thank you, local supplier only]],普通话讲得标准。<<product|无纺布>>只好打道回府。
        mixed 2026-11-17 The chairman's nephew, <<person|Kelvin 荆>>, met me at Zhujiang New Town. [[role.decider,objection.authority|大伯不点头就什么都不算]],大伯在瑞士滑雪。<<product|楼宇控制器>>的 PPT 他看了三页。
        mixed 2027-06-15 打靶似的跑了一天。第五家才见到人:<<person|高太太>>。[[sentiment.negative|她质问我们为什么不回她 email,一脸不爽]]。<<product|衣物熨斗>>其实两天前回了,进了 spam。
        mixed 2025-09-08 白露。江门蚝油厂,厂门口晒了一百口缸。<<person|廖总>>[[objection.need|说 the sun does it for free]],我推<<product|浓缩罐>>推到自己都不好意思。[[intent.none|Don't come again for this, 他摆手]]。
        mixed 2026-05-26 Joint visit with our tech guy <<person|Danny>>。[[role.technical|品控部的工程师<<person|苏菲>>]][[sentiment.negative|冷着脸扔来一颗裂的<<product|O 形圈>>]],说化工厂那边泡了三个月。我和 <<person|Danny>> 当场拍照,寄回实验室。
        mixed 2027-10-20 [[objection.contract|独家代理还想绑两年最低量,he called it "a marriage without a prenup"]] – <<person|Mr Cheong>>,怡保。<<product|手工皂模具>>他卖得不错。
        mixed 2025-06-13 毕业季,连锁打印店门口排到转角。<<person|阿杰>>店长一边装纸一边说[[intent.buy|<<product|热敏机>>就买十台吧,别让我再想了]]。<<product|热敏打印机>>有现货。
        mixed 2026-10-21 重庆来的<<person|郝厂长>>到东莞考察,看完我们展厅没说话,抽了支烟。On the way to the station he talked only about noodles. <<product|数控折弯机>>全程没问价。
        mixed 2027-04-28 [[objection.budget|"公款只够付工资和电费"]] – <<person|Sr. Teresa>>,教会医院,槟城。修女笑得很温柔。<<product|病床头柜>>我说可以分期,she prayed for me.
        mixed 2025-01-08 腊八后一天,宜兴的紫砂厂。[[objection.need|<<person|吕大师>>看不上任何机器]],but his grandson loves the <<product|练泥机>>。爷孙俩在我面前吵起来,我低头喝茶。
        mixed 2026-07-06 小暑。<<person|Adeline Poon>> 叫我[[intent.demo,nextstep|this Thursday 带<<product|洗地吸干机>>到他们的车库现场]],因为车库油渍最顽固。我回来跟仓库借机。
        mixed 2027-12-22 冬至,放工早。<<person|梅姨>>打包汤圆给我带走,说 no business talk on dongzhi。<<product|快速卷帘门>>的合同早签好了,门也装好了,一切安好。
        """
}
