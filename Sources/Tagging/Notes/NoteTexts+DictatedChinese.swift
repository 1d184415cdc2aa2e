extension NoteTexts {
    static let dictatedChinese = """
        zh 2025-01-06 上午跑城东那家副食批发，老板娘正跟人对账，说<<product|标签纸>>走得快，[[intent.quote|让我把三种尺寸的价都列给她]]，又念叨[[objection.price|上回那批一卷贵了两毛]]。
        zh 2025-03-18 嗯刚从县二中出来 就是见到<<person|黄主任>>了他办公室在操场边上吵得很 他讲<<product|白板笔>>肯定还要用的 反正[[objection.budget|经费要等九月份才拨下来]] 现在动不了
        zh 2025-05-22 下雨，路上堵了四十分钟。五金店<<person|老邱>>在，[[intent.buy|<<product|角磨片>>照老样子来二十盒]]，[[nextstep|后天跟车给他捎过去]]。
        zh 2026-02-11 卫生院今天人多得排到门口，等了一个钟头才跟药房的<<person|小贺>>说上话，聊了聊过年值班的事，没谈正事就走了。
        zh 2025-07-14 然后就是那个做腊肠的厂子嘛我下午去的 [[role.procurement|采购<<person|小范>>]]接待我 她说[[sentiment.negative|我们<<product|肠衣>>破得比以前多 工人天天骂]] 老板意思是[[risk.churn|再这样下一批就不从我们这进了]]
        zh 2025-09-03 <<person|钱总>>看完<<product|仓储模块>>的介绍，说界面清爽，[[intent.demo|想让仓库几个人一块看一遍操作]]，[[nextstep|约了下周二上午十点到他们会议室]]。
        zh 2026-11-20 刚从律所下来啊律所前台换人了行政<<person|周姐>>说<<product|打印机>>是三年前租的[[objection.contract|嫌我们要一次签满三年]][[intent.quote|叫我另报个按年算的租金]]
        zh 2027-01-15 反正今天这个老板挺客气的 泡了茶 说<<competitor|金蝶>>的人上礼拜也来过 [[objection.competitor|他觉得人家那边本地化服务近一点]] 我把我们的<<product|财务软件>>又讲了一遍
        zh 2025-04-09 镇上种子站，<<person|韦站长>>一口回绝：[[intent.none|今年不打算换品种了，你不用再跑]]。门口堆了半人高的<<product|复合肥>>，都是去年剩的。
        zh 2025-06-27 牙科诊所的<<person|邓医生>>，讲<<product|一次性手套>>夏天戴着闷，[[role.user|一天换几十双的是护士]]，[[intent.trial|先拿两盒薄的让她们戴戴看]]。
        zh 2026-04-02 物业公司保洁仓库在地下二层，信号都没有。库里<<product|洗地机>>停着两台，保洁班长<<person|老魏>>陪我看了一圈，他手底下二十来号人，都是附近村里的。
        zh 2026-08-13 嗯那个烘焙店的<<person|麦小姐>>她讲我们的<<product|奶油>>打发稳定 [[sentiment.positive|比她想的好用多了]] 然后呢[[objection.price|就是一箱能不能少个十块]] 我说回去问
        zh 2025-10-21 酒店工程部，<<person|孙工>>管灯具选型，[[role.technical|用什么参数的灯由他定]]。他说大堂那批<<product|筒灯>>换完不到半年坏了七个，[[objection.trust|对我们灯的寿命心里没底]]。
        zh 2025-12-05 月底跑一趟印刷厂收款，[[role.finance|会计<<person|甘姐>>]]说老板出差，[[risk.payment|九月那笔到现在还没排上]]，她也没办法。
        zh 2027-03-09 哎 培训学校的<<person|罗校长>>上来就问<<product|机器人套件>>一套带几个传感器 我一个个数给他看 旁边几个孩子围着拆 挺热闹
        zh 2025-02-24 就是县医院这边 <<product|留置针>>他们一直用<<competitor|贝朗>>的 护士长讲[[competitor.praise|那个针尖进得顺病人不喊疼]] [[objection.need|她说没必要再多进一个牌子]]
        zh 2026-05-28 建材市场南门，老板<<person|唐哥>>要的<<product|LED灯带>>厂里缺铝槽，[[risk.delivery|我看月底那一车悬]]，先跟他打了招呼，他说理解。
        zh 2025-08-19 他说得很直白：[[objection.authority|三万以上都要集团批]]，他这个分公司经理只能往上递。我留了份<<product|视频会议终端>>的彩页。
        zh 2026-09-16 饲料店<<person|莫老板>>正卸货，没空坐，站着聊。[[objection.timing|他讲这阵子忙收稻子，啥都顾不上]]，[[intent.callback,nextstep|叫我霜降前后再打电话来]]。
        zh 2025-11-11 <<product|瓦楞纸箱>>那个客户电商仓，双十一今天忙疯了，门口快递车排了半条街，没敢进去打扰，拍了几张照就撤。
        zh 2026-01-30 办公用品那家国企，<<person|老蔡科长>>要退了，说后面的事找<<person|小俞>>。[[role.user|天天跟<<product|复印机>>打交道的就是文印室的<<person|阿芬>>]]，她抱怨原先那家[[competitor.flaw|修一次拖一个星期]]。
        zh 2025-03-31 中午到的 食堂刚开饭 承包人<<person|老葛>>边打菜边讲 [[objection.delivery|上回说好六点到结果七点半]] 早饭的<<product|鸡蛋液>>差点没接上 [[sentiment.negative|他到现在还一肚子火]]
        zh 2025-06-10 厂里用的是<<competitor|用友>>的<<product|U8>>，[[role.technical|信息科<<person|秦科长>>]]讲[[competitor.flaw|升级一次停两天，报表还老对不上]]。[[nextstep|下周四我带实施顾问过去做调研]]。
        zh 2026-07-07 嗯他那个店不大 两口子开的 卖<<product|电钻>>卖<<product|扳手>>什么的 墙上挂得满满的 反正今天就认个门 递了名片
        zh 2025-09-26 <<person|赖总>>说大事都要[[objection.authority,role.decider|他丈母娘点头才算数]]，整个厂子是老人家的钱。<<product|封箱机>>他自己看着是喜欢的。
        zh 2027-05-18 幼儿园，园长助理<<person|小涂>>带我看了教室。[[role.influencer|园长挑教具一向听她的]]，她觉得[[sentiment.negative|<<product|积木套装>>边角太硬，小班用着不合适]]。
        zh 2026-03-12 然后是社区医院采购走平台没议价空间[[role.procurement|负责下单的<<person|石老师>>]]讲<<product|棉签>>和<<product|纱布>>[[intent.buy|这个月照量补一轮]]
        zh 2025-01-17 办公室里就[[role.technical|网管<<person|小严>>]]和老板在，老板意思是年前[[objection.timing|不想动网络，怕过年断了没人修]]，<<product|专线>>的事往后放。
        zh 2026-12-08 今天这家做卤味的，老板<<person|宁哥>>讲现在<<product|真空袋>>够用，价钱也不是问题，他没啥意见。孩子中考他更操心，跟我聊了半小时补习班。
        zh 2025-05-08 刚谈完 就是<<person|柳经理>>他自己说的 原话哈 [[objection.price|你这个价我拿给老板看要挨骂的]] <<product|考勤机>>嘛一共才八台 他[[intent.quote,nextstep|要我礼拜五之前重新打一版单子过去]]
        zh 2026-06-15 肥料经销商<<person|覃老板>>，账期问题没谈拢，[[objection.contract|坚持秋收卖完再结，不肯先打三成]]，[[risk.payment|去年那八万也是拖到腊月才给清]]。<<product|尿素>>行情倒是在涨。
        zh 2025-10-14 跟<<person|江主任>>讲了<<product|智慧黑板>>，他说镇里几所小学去年都统一装了<<competitor|希沃>>，[[objection.need|学校里真不缺这个]]。走廊上碰到我以前的同学在这教书。
        zh 2027-02-25 嗯去晚了 [[role.decider|拍板的<<person|冉总>>]]刚走 助理说<<product|客服外呼系统>>她挺上心 [[intent.demo|想亲眼看看真拨一通是啥样]] [[intent.callback|让我等她回来再去一趟]]
        zh 2025-07-30 那个汽修店<<person|小丁>>讲 [[competitor.flaw|隔壁街那家卖的<<product|套筒扳手>>用两回就打滑]] [[sentiment.positive|我们家的摔地上都没事]] 没要货 库存还有
        zh 2026-10-09 那家制衣厂，门卫换了，登记半天。[[role.finance|财务主管<<person|廖姐>>]]私下讲厂里外贸单掉了一半，[[risk.payment|几家供应商的款都压着]]，我们<<product|缝纫线>>这边也要留神。
        zh 2025-02-13 客运站广告屏换<<product|电源模块>>的事，去年闹过一阵，后来换批次就好了，站长今天还说早没事了。顺便把新的价目册放他桌上。
        zh 2026-04-27 面馆连锁中央厨房，研发<<person|邹师傅>>，说<<product|改性淀粉>>挂汁还行，[[intent.trial|要五公斤回去做三锅对比]]，[[nextstep|样品周三寄出]]。
        zh 2025-08-05 他说我们公司在省里都没个仓，[[objection.trust|真出了事找谁去]]。后来给他看了<<product|呼叫中心软件>>的客户名单，脸色才缓一点。
        zh 2027-04-13 先说路 县供销社门口修路绕了一大圈 <<person|田主任>>讲<<competitor|史丹利>>今年送喷雾器 [[objection.competitor|下面几个网点都吵着要卖那家]] [[risk.churn|我们的<<product|水溶肥>>怕是要被挤下来]]
        zh 2025-11-25 物流园，<<person|贾经理>>。<<product|缠绕膜>>用量降了，旺季在后头。聊的都是油价和司机难招。
        zh 2026-02-26 然后她讲她一个店长做不了主 [[objection.authority|这种东西要报到区域那边走流程]] 我说没关系那<<product|收银机>>的资料我先放这 反正她人挺好还给我倒了水
        zh 2025-04-16 美容院老板娘试了<<product|消毒柜>>的样机一周，[[role.influencer|大徒弟说好她才肯点头的]]，笑着说[[sentiment.positive|你们送来那个小伙子态度真没得挑]]，[[intent.buy|机子就留下了，钱今天转]]。
        zh 2026-08-24 水暖店，<<person|祝老板>>。问<<product|PPR管>>能不能当天到，我讲厂里下雨停产，[[risk.delivery|本周那五十根未必赶得出来]]。[[objection.delivery|他讲我们一到雨季就掉链子]]。
        zh 2025-06-03 [[objection.budget|老板摊手：账上就剩发工资的钱]]。<<product|ERP>>的事他倒记得清楚，模块名字都背得出来。[[role.finance|管账的是他弟媳]]，在旁边直点头。
        zh 2025-09-10 教师节嘛学校里全是花 我就没多待 跟<<person|岑老师>>打了个照面 她[[role.user|实验课都是她在带]] 说<<product|显微镜>>去年那批还够用 粉笔灰倒是呛人
        zh 2026-05-13 <<person|曾总>>翻着<<competitor|得力>>的报价单给我看，[[objection.price,objection.competitor|人家<<product|A4纸>>一箱比你们低六块]]，[[competitor.praise|送货还勤，一个电话就来]]。
        zh 2027-06-04 粮油店的<<person|卜老板>>讲没兴趣，[[intent.none|说他这辈子就卖散装，不搞什么<<product|扫码秤>>]]。
        zh 2025-12-16 商场招商部约了三点，结果开会开到五点，只在走廊跟[[role.procurement|管采买的<<person|谷姐>>]]说了两句。要是他们嫌<<product|客流统计仪>>贵，我手里还有个低配方案，这回没用上。
        zh 2026-01-08 口腔医院新院区，[[role.decider|设备的单子最后是<<person|聂院长>>签]]。<<product|牙科椅>>看了图纸，[[intent.demo|提出要到现成的诊室里看实物]]，[[nextstep|定了二十号带他们去邻县那家]]。
        zh 2025-03-05 老客户了，<<person|申姐>>念叨她家<<product|拖把布>>进价，[[objection.price|一年涨三回谁受得了]]。外头卖糖葫芦的一直吆喝，电话也没断过。
        zh 2026-07-22 那个蛋糕厂的老板娘直接说[[intent.none|别推荐了，<<product|代可可脂>>我不碰]]，倒是留我吃了块蛋糕，味道不错。
        zh 2025-10-30 工业园里做注塑的，<<person|鲍厂长>>，[[objection.trust|听同行讲我们的<<product|液压油>>兑过，不敢用]]。我把检测报告发他微信，他才松口说[[intent.trial|先拿一小桶在一台旧机上跑跑看]]。
        zh 2027-03-22 嗯就是那个培训机构啊他说[[objection.contract|违约金那一条不改他不签]] <<product|题库软件>>本身他没什么话 [[nextstep|我们法务明天给他回条款]]
        zh 2026-06-25 最后跑的是大学城打印店<<person|小阮>>一个人顾店她讲毕业季刚过[[objection.timing|暑假没学生机器开学再看]]<<product|碳粉>>还剩十来支
        zh 2025-05-30 [[role.influencer|厨师长<<person|阿彪>>一句话老板就换牌子]]，他[[sentiment.negative|嫌我们<<product|蚝油>>太甜]]。我带了小瓶装给他尝，他摇头又点头的，没个准话。
        zh 2026-09-01 早上八点到服务区，超市主管说[[sentiment.negative|<<product|一次性杯>>的<<product|杯盖>>老是扣不上]]，[[objection.delivery|而且报了补货四天都没见着车]]。[[nextstep|我答应下午就从市里调两箱送去]]。
        zh 2026-11-04 嗯就是<<person|谭总>>讲合同到年底 [[risk.churn|到时候八成要换成集团统一的供应商]] 还有<<product|固话线路>> [[objection.need|他说人人有手机 座机早成摆设了]] 旁边<<person|小谭>>是他侄子 刚毕业
        zh 2025-01-23 快过年了，路上全是回乡的车。农机站<<person|老鲁>>讲[[competitor.praise|<<competitor|雷沃>>的配件到县里当天能拿]]，我们<<product|旋耕刀片>>要等三天，[[risk.delivery|年前他订的那批我怕也到不了]]。
        zh 2027-07-01 [[objection.budget|镇上今年只给学校留了修屋顶的钱]]，<<person|欧校长>>两手一摊。<<product|3D打印机>>他儿子倒是想玩。[[intent.callback|说等开春了再给他打个电话]]
        zh 2025-08-28 药店店员讲<<product|血糖试纸>>还有两个月的量，不急。对面新开了家奶茶店，排队排到他们门口，把老太太们都挤没了。
        zh 2025-01-02 那个元旦刚过没几个人上班在三楼碰到<<person|卢经理>>她讲去年那套<<product|协同办公软件>>大家用着还凑合[[objection.price|今年续费能不能照去年的数再抹掉两千]][[objection.authority|多一分都得她上头副总批]][[nextstep|我周五给她回话]]
        zh 2025-02-07 嗯我从镇中学出来 今天是见教务的<<person|邱老师>> 就是聊那个<<product|阅卷机>> 他讲[[objection.authority,role.decider|这个得<<person|白校长>>开了口才算]] 他自己觉得挺省事的 然后下课铃响了他就去上课了
        zh 2025-03-12 仓库门口晒满了玉米。<<person|秦老板>>蹲在地上数<<product|编织袋>>，说[[sentiment.negative|这一批封边线一拽就散，你们搞什么名堂]]。我拍了照片发回厂里，[[nextstep|品控明天上门来看]]。
        zh 2025-04-24 跑了趟殡仪馆后勤，怪安静的。他们要换的是走廊的<<product|感应灯>>，[[role.technical|电工<<person|龙师傅>>出的参数]]，[[intent.quote|要一份带税的单价]]。
        zh 2025-05-16 那个广告公司嘛搬到产业园去了 前台妹妹养了只猫 老板不在 我就把<<product|热敏纸>>放下了 反正也没谈啥
        zh 2025-06-19 <<person|尹院长>>说话慢条斯理的，他讲县里今年[[objection.budget|没给他们拨一分设备钱]]，<<product|雾化器>>再好也只能看着。
        zh 2025-07-08 今天38度，车里像蒸笼。冷饮厂的<<person|兰厂长>>倒是爽快，[[intent.buy|<<product|稳定剂>>又下了四十公斤]]，[[nextstep|周四上午冷链车送到]]，还说[[sentiment.positive|你们家这么些年没让我操过心]]。
        zh 2025-08-25 开学前一周，文具店老板娘忙着贴价签。她儿子在一旁插嘴，[[competitor.praise|说<<competitor|晨光>>的<<product|中性笔>>顺滑，同学都抢]]，[[objection.competitor|老板娘听了就想多摆人家两排]]。
        zh 2025-09-17 就是上回那个做铝门窗的<<person|包总>> 我问他<<product|切割片>>怎么样 他说行啊挺耐磨 [[sentiment.positive|比他以前买的都好使]] 但是[[objection.contract|货到付全款这个他不干 起码要压一个月]] 然后我说我回去跟经理商量
        zh 2025-10-27 社区办公室，一楼是棋牌室，吵得听不清。<<person|夏书记>>对<<product|考勤机>>没意见，就一句：[[objection.timing|换届前一概不添东西]]。
        zh 2025-11-05 物业的<<person|雷主任>>领我去看了垃圾房，味道真大。他讲[[competitor.flaw|之前那家的<<product|除臭剂>>喷完跟没喷一样]]，[[intent.trial|让我先拿一桶来喷一个星期]]。
        zh 2025-12-22 冬至 他们厂里中午包饺子 硬拉我坐下吃了一盘 聊了聊去年的<<product|工业除尘器>> <<product|滤芯>>都是自己换的 没啥毛病 也没啥新打算
        zh 2026-01-14 [[role.finance|出纳<<person|小钟>>]]说老板人在海南，[[risk.payment|货款得等他回来签字，她自己也说不准哪天]]。我说<<product|打包带>>后面的货就先缓一缓。
        zh 2026-02-03 嗯年底嘛 大家心思都不在了 <<person|裴姐>>她讲那个<<product|会员管理软件>>她们店员[[objection.need|拿个本子记记就够了]] 一个月也就三百来个客人 [[intent.none|让我别再花功夫在她这了]]
        zh 2026-03-26 农资店，<<person|施老板>>一边给人抓药一边跟我讲，<<competitor|登海>>今年[[competitor.praise|<<product|玉米种>>出苗齐得像刀切]]。我们的摆在最里头一层架子，灰都落了。[[risk.churn|他讲明年八成就不拿我们的了]]。
        zh 2026-04-15 三甲医院就是难进，挂了个号才上得去。[[role.procurement|采购中心<<person|戴老师>>]]给了我两分钟，说<<product|导尿包>>上月照常出库，又问我楼下车位好不好找，就被护士叫走了。
        zh 2026-05-07 老板意思很清楚，[[objection.price|降到四块五他就签，四块八免谈]]。<<product|塑料周转筐>>我们成本就四块二，这生意做着没意思，不过他一年要六千只。
        zh 2026-06-23 端午节后第一趟，高速上出了个车祸，到的时候人家都快吃午饭了。<<person|沙经理>>赶着去开会，在电梯里[[intent.callback,nextstep|跟我讲礼拜四下午打他手机细聊]]<<product|云桌面>>。
        zh 2026-07-16 反正他讲[[objection.delivery|你们一箱<<product|硒鼓>>从省城过来要走五天我等不起]]楼下那家电脑店半小时就能拎上来[[risk.churn|下季度打算改从她那拿]]我说县里的仓下半年会开
        zh 2026-08-05 托管班，孩子满地跑。<<person|汤老师>>一个人管着二十几个，嗓子都哑了，[[role.user|<<product|平板>>都是她在收在充]]，她[[sentiment.negative|嫌这套<<product|学习平板>>的<<product|充电线>>短得够不着桌子]]。
        zh 2026-09-24 刚才那个<<person|麻总>>真有意思 他说我不信网上的评价 [[objection.trust|你拿三家用满一年的客户电话给我 我自己问]] [[role.technical|他们接口的事归IT<<person|小覃>>]] 那我<<product|MES>>的名单里挑三家给他吧 [[nextstep|下周二前把号码发给他]]
        zh 2026-10-16 连锁药房配送中心，仓管带着转了一圈，货架四米高。<<product|电子标签>>上回坏的那十几个换好了，后来再没出过事，他也没再提。
        zh 2026-11-26 火锅底料厂。<<person|邬总>>的女婿现在管销售，[[role.influencer|老丈人买什么都先问他一句]]。他看中我们<<product|牛油>>的香，[[intent.demo|要我们师傅到车间现场炒一锅]]，[[nextstep|时间定在下月三号]]。
        zh 2026-12-30 年终走访，给老客户送台历。水泥制品厂的[[role.finance|<<person|巫会计>>]]讲[[risk.payment|公司的户头上礼拜被冻了]]，她也跟着发愁，<<product|劳保手套>>的尾款先别指望。
        zh 2027-01-20 <<person|殷姐>>家的干洗店不大，机器倒新。她说<<product|干洗油>>够用到清明，孩子马上考研，聊的全是哪个学校好考。
        zh 2027-02-18 嗯对 就是<<competitor|科大讯飞>>那个<<product|听说训练系统>>他们已经装了两间教室 <<person|关主任>>说[[objection.competitor|真要再添也是添他们家的 一套平台好管]] 我没多讲 留了资料
        zh 2027-03-04 去早了，工地大门还锁着。项目部的<<person|小麦>>骑电动车过来开的门，说<<product|冲击钻>>丢了两把，[[intent.buy|要再补两把带箱子的]]，[[nextstep|我下午就让店里送]]。
        zh 2027-04-21 [[objection.authority|她讲现在什么都要上会，三个副院长得都举手]]。<<product|观片灯>>的事情这个月是没影了。回来路上顺道看了看我姑。
        zh 2027-05-10 电信机房边上那家网吧，老板<<person|小斌>>[[objection.price,objection.competitor|嫌一个月一千二贵，说他们镇上的拉一条才八百]]。<<product|千兆宽带>>的测速倒是当面跑给他看了，跑满的。[[risk.payment|旧账他还欠着两个月]]，我提了一嘴。
        zh 2027-06-29 快下班了才轮到我。<<person|苗科长>>拿着我们的单子说，规格没写错，章也对，价格他们没话讲，让我去二楼登记，登记完就回来了。<<product|档案盒>>先这样。
        zh 2025-01-21 然后那个养鸡场我是头一回去 味儿大得很 场长姓<<person|巩>> 讲话带点四川口音 他要<<product|消毒液>> 但是厂里[[risk.delivery|这礼拜停电检修 他要的三十桶不晓得能不能灌出来]] 我先没跟他把话说死
        zh 2025-02-28 商贸公司三层楼，仓库占了两层。[[role.decider|进哪家的货<<person|花总>>一个人说了算]]，她讲<<product|保鲜膜>>先不换，[[objection.timing|要等手上这两千卷清完]]。
        zh 2025-03-20 <<person|池工>>说<<product|防爆灯>>的证书他核过了，真的，之前疑心是他自己看错编号，还跟我道了歉。没别的事。
        zh 2025-04-11 中心小学操场在翻修，灰大。<<person|骆校长>>对<<product|科学实验箱>>兴趣大，[[role.influencer|科学组<<person|小葛>>说要她就跟着要]]，[[intent.trial|想借一套给五年级用两周]]，[[objection.budget|可她实话讲账面连粉笔钱都紧]]。
        zh 2025-05-29 老客户<<person|单哥>>，做烧烤的，今年开了第三家店，[[intent.quote|问<<product|孜然粉>>一次拿半吨什么价]]，[[nextstep|晚上我把价微信发他]]。他那个新店装修得跟酒吧似的。
        zh 2025-06-12 [[sentiment.negative|老板一见我就拉脸 你们售后电话是摆设吧]] <<product|叉车电瓶>>充不进电 打了三天没人接 [[objection.delivery|上次换个新的也让人干等半个月]] 我现场给<<person|小岳>>拨过去 [[nextstep|他答应明早八点到]]
        zh 2025-07-23 嗯这家是做酱菜的 老板娘管钱老板管生产 [[role.finance|付款都是老板娘点手机]] 老板说<<product|玻璃瓶>>他要白料的 绿的不好看 反正客人就认白的
        zh 2025-08-14 <<person|庞主任>>拿着<<competitor|钉钉>>的页面给我看，[[objection.need|考勤审批这些免费的都有了，干嘛再花钱]]。我讲了一下<<product|OA>>里的用印管理，她听完还是摇头，[[intent.none|说真不考虑，别往她这投彩页了]]。
        zh 2025-09-30 放假前一天，家家都在盘点。超市<<person|胡店长>>讲[[objection.delivery|中秋那车<<product|礼盒>>晚到两天，月饼都卖完了盒子才来]]，[[risk.churn|春节的活他打算给别人做]]。
        zh 2025-10-08 长假回来第一天，堆了一桌子快递。下午跑了开发区两家，一家搬了，一家保安不让进，电话里说老板去非洲看矿了。
        zh 2025-11-18 [[role.technical|信息中心<<person|丛主任>>]]带着两个工程师听的，问得很细，<<product|防火墙>>的吞吐、日志留多久都问到了，[[intent.demo|还要我们搬一台过来跑真流量给他看]]。[[nextstep|本周内把测试报告补给他]]。[[competitor.flaw|他抱怨现在那台一到月底就死机]]。
        zh 2025-12-11 就是五楼那个<<person|黎医生>>嘛 她讲我们的<<product|输液贴>>[[sentiment.positive|粘得牢又不撕皮 小孩都不哭了]] 不过进货的事[[role.procurement|归药械科的<<person|贝姐>>一手办]] 叫我找她去
        zh 2026-01-19 <<person|邢老板>>说得难听，[[objection.trust|上次来的那个业务收了定金人就没影了，你们公司我可不敢碰]]。我给他看了<<product|收割机皮带>>的出库单，他哼了一声，去喂狗了。
        zh 2026-02-20 开工第一天，鞭炮响了一上午。这家做五金冲压的还没来齐人，<<product|冲压油>>剩了半桶，老板让我喝茶，讲他儿子带女朋友回来了。
        zh 2026-03-06 嗯她就问了一个事 [[objection.contract|为啥<<product|专线>>要先交一年的 别人都按月]] 我讲了半天优惠的算法 她还是摇头 说[[intent.callback|让能做主的人给她回个电话]]
        zh 2026-04-22 酒店布草间，主管<<person|阿琼>>讲<<product|柔顺剂>>味道换回来了，之前客人投诉过，现在没了，她让我放心。
        zh 2026-05-15 [[role.user|在产线上扫码的是两班倒的女工]]，<<person|闵主管>>讲[[sentiment.negative|她们嫌现在这批<<product|扫码枪>>沉手]]，[[intent.demo|想让我带轻的那款去班组演示一遍]]，[[nextstep|下周三早班八点前到]]。
        zh 2026-06-08 律所合伙人<<person|虞律师>>看合同比谁都细，[[objection.contract|自动续约那条划掉，管辖也得改成本地法院]]。<<product|文档管理软件>>功能他没怎么看，说助理看就行。
        zh 2026-07-29 今天在乡下跑了四个网点，全是泥巴路。种粮大户<<person|老耿>>在田埂上跟我讲[[intent.none|无人机那套<<product|飞防药剂>>他用不着，不买]]，他雇的人便宜。
        zh 2026-08-19 <<person|熊经理>>算得精，[[objection.price|<<product|气泡膜>>一卷七毛的差价，一年就是一台空调]]，[[intent.quote,nextstep|要我礼拜一之前再交个最低价]]。空调还真是坏的，热得我衣服湿透。
        zh 2026-09-08 [[role.decider|园区里买什么不买什么都是<<person|仇总>>说了算]]，今天他人在外地，司机接待的。<<product|LED投光灯>>的样板装在门口了，晚上才看得出效果。
        zh 2026-10-28 老太太开的小诊所，[[objection.budget|手里的钱都给孙子付首付了]]，<<product|心电图机>>也不当紧，[[objection.need|她说凭这双耳朵听了四十年够使了]]。她泡的老鹰茶挺好喝。
        zh 2026-11-13 然后我们老大<<person|老解>>也一块去的 他跟人家老板是战友 喝了两杯就聊当兵的事 <<product|排插>>的事一个字没提 就这么回来了
        zh 2026-12-16 [[risk.delivery|<<product|硅胶垫>>的模具昨天裂了，他月底要的两千片我看够呛]]。<<person|艾总>>还不知道，今天去也没敢讲，就聊了聊他那个新厂房。
        zh 2027-01-28 我说下<<person|靳姐>>是商场保洁外包的[[role.influencer|她推荐用啥物业一般照单全收]]她说<<product|玻璃清洁剂>>行[[objection.price|就是大桶装的还得往下走一走]]
        zh 2027-03-17 机械厂的<<person|荆总>>说[[competitor.flaw|<<competitor|管家婆>>那个<<product|进销存软件>>一盘点就卡，盘三天]]，[[objection.trust|又怕账到我们手里给弄丢几笔]]，[[role.user|平时录单的是他外甥女]]，[[nextstep|约好二十五号我们带笔记本过去导他的数据]]。
        zh 2027-04-07 清明刚过，下小雨。中药饮片厂，<<person|谈总监>>讲[[objection.timing|车间GMP改造没弄完，哪有空换包装]]，<<product|铝塑袋>>至少等秋天。[[intent.callback|让我九月再给她去个电话]]
        zh 2027-06-11 门店督导讲别的都谈得拢，交期也没担心过，付款他们一向准时，就等法务盖章。<<product|电子价签>>的事到这一步也快不了。
        zh 2027-07-27 [[competitor.praise|他夸<<competitor|公牛>>的货二十年没翻过车]]，我们的<<product|墙壁开关>>嘛，他说摆着也行，[[intent.trial|先给十个放柜台上看看有没有人买]]。
        zh 2027-08-18 [[intent.buy|中职学校的<<product|焊接实训台>>定了六台，合同今天盖的章]]，[[role.procurement|招标办<<person|鞠老师>>]]催开票。[[risk.delivery|不过厂里焊台架子还没到，九月一号开学前送齐我没底]]。
        zh 2025-01-08 嗯我现在在车上 刚见完<<person|姚总>> 他那个调味品厂现在上了新线 <<product|自立袋>>用量翻了一倍 他讲[[intent.buy|先按十五万只排产]] 然后[[nextstep|月底前分两车送齐]] 反正谈得挺顺
        zh 2025-02-12 元宵节，镇上在扎龙灯。<<person|翟老板>>把我拉到里屋说话，[[risk.payment|外面工地欠他的没回来，欠我的也只能欠着]]。<<product|电缆>>的数他认，[[role.finance|旁边管账的女儿]]也没吭声。
        zh 2025-03-27 县中医院，<<person|项护士长>>，讲上季度换的<<product|敷料>>[[sentiment.negative|一出汗就卷边，病人投诉到她那去了]]，[[objection.delivery|补货也总比说好的晚两三天]]，[[intent.callback|让我带厂家的人再来一次]]。
        zh 2025-04-18 嗯 他翻了翻我们的彩页 问[[objection.trust|你们一共才二十个人 我这两百台电脑出了毛病谁来修]] 我说有合作的服务站 <<product|云桌面>>那页他折了个角
        zh 2025-05-21 然后就是种子公司嘛 <<person|佟经理>>讲今年雨水多 [[objection.timing|春播都泡汤了谁还有心思谈秋种]] 他们院子里晾了一地的种子 我们的<<product|种衣剂>>一桶都没开封
        zh 2025-06-05 到的时候<<person|牛主任>>在修空调，自己踩着梯子。他讲前年要过<<product|学生课桌>>的报价，后来学校并校就没下文了。聊了一阵并校的事，中午在食堂吃的。
        zh 2025-07-18 她说[[objection.price|一支贵八分听着不多，我一年用四十万支]]，<<product|采血管>>这块抠得很细。[[role.procurement|耗材采购她管了九年]]，谁也糊弄不了。
        zh 2025-08-22 嗯这家是新开的月子中心 装修还没弄完 电钻响得我头疼 负责人姓<<person|柏>> 她说[[intent.quote|消毒这块<<product|紫外线灯>>跟<<product|洗手液>>你一起给我个总价]] [[nextstep|我明天晚上之前发]]
        zh 2025-09-05 老城区单行道绕得我头晕汽配城<<person|隋哥>>[[competitor.praise|开口就夸<<competitor|世达>>的<<product|棘轮扳手>>终身换]][[objection.competitor|说修理工进门点名要那个牌子]]我把我们的也挂了两把在他墙上
        zh 2025-10-13 [[role.finance|财务<<person|步经理>>]]跟[[role.technical|IT的<<person|小窦>>]]一块见的我，两个人意见不一样，一个要能连税务，一个要能装自己机房。<<product|费控模块>>两样都行，我讲了一个钟头，嗓子干。
        zh 2025-11-22 周六还跑了一家，是朋友介绍的豆制品作坊。<<person|车师傅>>凌晨两点起来磨豆子，白天补觉，被我吵醒了。<<product|凝固剂>>他用的散装，没谈成也没谈崩。
        zh 2025-12-03 <<person|景老师>>讲学校[[objection.budget|这一年的生均经费早花光了]]，<<product|打印纸>>都是老师自己从家里带。她还开玩笑说让我捐两箱。
        zh 2026-01-09 [[sentiment.positive|老板拍着我肩膀跟隔壁桌讲，这家的东西放心用]]，说的是<<product|轴承>>。隔壁桌刚好也是做纸机的，[[intent.trial|当场要了两个型号回去装装看]]。
        zh 2026-02-27 然后下午那家就是快递网点 [[objection.delivery|他嫌我们送<<product|面单>>要攒够十箱才发车]] 他一天就要用三箱 等不起 [[competitor.praise|附近那个小厂一箱也给他骑三轮送]] [[risk.churn|他说月底再不改就全给人家]]
        zh 2026-03-10 <<person|解院长>>的意思，[[objection.authority|超五万要报镇里的三资平台]]，他签字没用。<<product|康复训练床>>看得出是真想要，摸来摸去的。
        zh 2026-04-29 五一前清账。<<person|顾姐>>把上半年的<<product|垃圾袋>>钱全结了，一分没差，还塞给我一袋枇杷。枇杷是她公公种的，酸。
        zh 2026-05-20 [[objection.need|他讲厂里就三十来号人，喊一嗓子都听得见，要啥<<product|对讲机>>]]。[[intent.none|叫我名片也别留了]]。出门碰到下雹子，躲了二十分钟。
        zh 2026-06-18 冷链公司，[[role.decider|分管的<<person|冀副总>>能定五十万以内的]]。她看了<<product|温湿度记录仪>>的曲线，[[intent.demo|要求装一台在车上跑一趟给她看导出]]，[[nextstep|下礼拜三跟车去南昌]]。
        zh 2026-07-02 嗯<<person|老祁>>这个人就是讲话绕 绕了半天 意思是[[objection.contract|质保金扣一年太久 半年他就签]] <<product|配电箱>>的价他一个字没还 我说回去问领导
        zh 2026-08-10 搪瓷厂改成文创园了，原来的客户一家不剩。二楼新来的摄影棚要<<product|无影灯>>，我说我们卖的不是那种灯，两个人都笑了。
        zh 2026-09-21 就是中介介绍的一家民办高校 后勤<<person|占处长>> 宿舍<<product|门锁>>原先装的[[competitor.flaw|那个牌子半年没电一次 学生半夜进不去门]] [[nextstep|国庆后我带两种<<product|锁芯>>过去装给他们看]]
        zh 2026-10-20 不太好的消息是[[risk.churn|<<person|燕姐>>讲她姐夫也开始做<<product|洗洁精>>了往后多半照顾自家人]][[intent.none|还说以后不用再给她报货了]]她人还是客气请我吃了碗米粉路上小雨
        zh 2026-11-16 中型面粉厂，[[role.influencer|品控<<person|单姐>>要是摇头，老板绝不进]]。她测了我们<<product|谷朊粉>>的灰分，合格，吸水率还差一点，[[intent.trial|要再寄一个批次来复测]]，[[nextstep|我周五走顺丰]]。
        zh 2026-12-25 圣诞，商场里挤得要命。<<person|卓店长>>抽空出来两分钟，<<product|客流摄像头>>拍下来的数跟他手数的对上了，之前他一直怀疑不准，现在不提了。
        zh 2027-01-11 [[risk.delivery|油墨厂来电话说色浆没货，<<person|喻总>>的<<product|水性墨>>这个月只能发一半]]。我硬着头皮去跟他和[[role.procurement|管进货的<<person|小温>>]]讲，[[sentiment.negative|他当场把笔摔桌上了]]。
        zh 2027-02-22 开年第一单！卫浴店<<person|阎老板>>[[intent.buy|<<product|角阀>>要四百个<<product|软管>>要六百根]]，定金都付了。他老婆刚生二胎，店里全是红鸡蛋。
        zh 2027-03-30 嗯就是<<competitor|华为>>的人也在 我们前后脚 <<person|厉主任>>当着我面说[[objection.competitor|国产里面还是他们那套<<product|交换机>>省心]] 我也不好说啥 就把<<product|接入交换机>>的清单留给[[role.technical|管机房配置的小徒弟]]了
        zh 2027-04-26 城管大队食堂换了承包，新来的<<person|晏师傅>>不认识我们，[[role.decider|灶上用谁家的油全凭他一句话]]，[[objection.price|拿着超市小票比，说<<product|菜籽油>>一桶多要他三块]]，[[intent.quote|叫我把批发的价写纸上给他]]。
        zh 2027-05-31 他们是这样 [[role.user|仓库里扫箱子的是三个临时工]] 换得勤 教一遍走一个 <<person|盛经理>>就想要<<product|PDA>>简单点 按一个键就行 我说有 键还是大的
        zh 2027-06-16 下午停电，他们在院子里乘凉打牌。<<person|巩老板>>一边出牌一边讲[[objection.timing|高温天切不动铁，等入秋再讲]]<<product|等离子切割机>>，[[intent.callback,nextstep|九月中旬喊我再打给他]]。
        zh 2025-01-27 年二十八还有人上班 也是佩服 这家就是做一次性餐盒的 [[role.finance|会计<<person|苗阿姨>>]]一个人守着 她讲[[risk.payment|公司账上见底了 我们那笔要拖过正月]] <<product|PP粒子>>的票她倒是收了
        zh 2025-02-19 职教中心，<<person|沃科长>>。<<product|数控车床>>他们嫌去年那家[[competitor.flaw|教仿真的老师来了一次就再没露面]]，所以这回最看重后面的培训。[[sentiment.negative|他也怨我们上回答疑打三遍才有人接]]。我说这次有三个讲师轮着来。
        zh 2025-03-14 [[objection.budget|今年党政口一律压减，她手上连换个<<product|门牌>>的钱都没有]]。办公室新贴了节约标语，我还帮她扶了一下梯子。
        zh 2025-04-30 总算见着人了谈了五分钟<<person|班总>>说行就一个字<<product|冷库门>>的图纸他签了名[[nextstep|假期后头一天我们派人去量尺寸]]
        zh 2025-05-14 她讲[[objection.authority,role.decider|店里的软件都是深圳总部的<<person|Kevin>>在定]]，她一个加盟商只管交钱。<<product|点餐软件>>她自己用着倒是觉得老系统慢。
        zh 2025-06-26 客户公司团建去了，只有保洁阿姨在，跟她聊了半天<<product|尘推>>哪种不掉毛，她说现在这种就好，别换。
        zh 2025-07-25 嗯他就一直说他孩子学画画的事 我插不上话 最后才讲[[objection.price|<<product|色粉>>一公斤超过一百八他没法做]] 我说那我帮你问问小包装吧 他又开始讲画画
        zh 2025-08-07 监狱企业，手机都收走了，凭记忆记一下。<<person|管教导员>>讲[[role.procurement|进料统一由物资科的<<person|雍干事>>去办]]，<<product|缝纫机针>>年用三万枚。[[nextstep|下月初六递投标书]]。
        zh 2025-09-11 [[competitor.praise|<<competitor|立白>>的业务一周来两趟，货架都帮她擦]]，<<person|满姐>>讲这话的时候拿眼睛瞟我。我当场也帮她把<<product|洗衣粉>>码齐了。
        zh 2025-10-22 眼科诊所，老板是温州人，<<person|叶总>>。[[objection.trust|他问这<<product|缝合针>>有没有哪家大医院在用，说小牌子他不敢往人眼睛上使]]。[[nextstep|我下周一带两家医院的使用证明过去]]。
        zh 2025-11-28 黑五那边跨境电商忙，仓库改夜班了。我晚上九点才见到<<person|宫主管>>，他讲[[intent.buy|<<product|快递袋>>加急再要五万个]]，[[risk.delivery|可我们膜料只够三万，周一前我看凑不齐]]。
        zh 2025-12-18 [[sentiment.positive|她说用了我们的<<product|排课软件>>以后总算能准点下班了]]。剩下时间都在聊她家装修，选瓷砖选到崩溃，让我看了二十张照片。
        zh 2026-01-26 嗯村里那个合作社吧 理事长<<person|简叔>>不识几个字 人精得很 [[intent.none|他讲<<product|滴灌带>>不要不要]] [[objection.need|祖祖辈辈靠天下雨也没饿着]] 回来的路还结冰 开二十码
        zh 2026-02-10 小年，工厂基本空了。<<person|盘总>>讲[[objection.contract|预付六成他接受不了，三成顶天了]]，[[nextstep|年后初十我们两边财务坐下来一起谈]]，<<product|注塑模温机>>的型号没再变。
        zh 2026-03-19 药企质量部，<<person|相经理>>。<<product|无尘布>>之前掉纤维，查出来是他们自己洗的时候温度高了，跟我们没关系，她发邮件澄清过了。今天就是送个检测证书。
        zh 2026-04-08 [[role.technical|设备科的<<person|上官科长>>]]亲自拆开看了<<product|输液泵>>的内部，夸做工，[[sentiment.positive|说比他想的扎实]]。[[intent.demo|叫我下回带去ICU给医生护士操作一遍]]。
        zh 2026-05-26 镇政府门口卖西瓜的比上班的人还多。<<person|凤主席>>对<<product|LED显示屏>>不着急，[[objection.need|原来的<<product|大喇叭>>配<<product|黑板>>他觉得挺好使]]，[[objection.budget|再说镇里账上也挤不出这笔钱]]，还带我去看墙上的粉笔字，确实漂亮。
        zh 2026-06-02 说个伤感的 [[risk.churn|老客户<<person|明哥>>的店要转给侄儿 侄儿说货源另找]] <<product|铆钉枪>>的事估计到头了 [[risk.payment|剩下那一万二将来找谁要都难讲]] 他请我喝了最后一顿 讲了讲二十年前摆摊的事
        zh 2026-07-20 嗯大酒店嘛 客房部跟工程部意见不统一 <<person|臧经理>>讲[[role.influencer|布草好不好洗房务<<person|严总监>>的话占七成]] 反正<<product|洗衣龙>>还得再碰
        zh 2026-08-31 [[objection.delivery|开学前三天<<product|校服>>还差四十套没到，教务急得拍桌子]]。我跟厂里打了五个电话，总算讲好[[nextstep|今晚十二点发空运]]，[[risk.delivery|可航班临时改了，明天开学典礼未必赶得上]]。
        zh 2026-09-14 老主顾了，<<person|虎哥>>说[[objection.price|你们旧价做了三年，怎么就今年跳了一成，他意思是给老人留个情面]]，<<product|不锈钢管>>他手里还有一星期的量。
        zh 2026-10-12 [[intent.demo|想看<<product|门禁一体机>>在夜里黑灯的时候认不认得脸]]，<<person|来科长>>就提了这一条，[[objection.price|另外觉得比老款贵四百不值当]]。[[nextstep|周六晚上八点去厂门口试]]。厂区太大，走一圈两公里。
        zh 2026-11-30 三楼四楼都跑了，见了十一个人，没一个说要，也没一个说不要。顺手把会议室的<<product|投影仪灯泡>>换了，免费的，手上全是灰。
        zh 2026-12-10 [[objection.competitor|<<person|哈经理>>手里攥着<<competitor|联通>>的单子，说那头送两年云盘]]。我们的<<product|企业宽带>>他没说不行，[[objection.contract|就嫌绑两年太死]]，[[role.user|真正天天上传的是设计部那六个人]]，他打算先问问他们。
        zh 2027-01-06 做月饼盒的小厂，[[objection.trust|老板娘翻来覆去摸我们的<<product|白卡纸>>，担心里头掺了再生浆]]，[[intent.trial|叫我拿两刀来压一压]]，到时候[[role.influencer|让做印刷的表哥<<person|阿辉>>帮着掌眼]]。她的猫趴在样纸上不肯走。
        zh 2027-03-02 嗯他讲<<product|电子秤>>要检定 检定所一年就来两回 我说这个我们包了 他就没别的话了 然后[[role.user|每天站那称货的是他两个嫂子]] 她们嫌屏幕暗 那我换个亮的
        zh 2027-04-15 <<person|单总>>上个月还说要砍供应商，现在讲不砍了，名单没变，白担心一场。<<product|导热油>>继续。
        zh 2027-05-24 [[intent.callback|他叫我等他从广州看完展回来再联系]]，展是二十号结束，[[objection.timing|展会没看完之前他不拿主意]]。<<product|咖啡机>>样品先留在他店里。
        zh 2027-07-09 今天连着四家没见着人第五家总算开门老板<<person|查叔>>请我喝冰啤酒[[competitor.flaw|他骂<<competitor|象牌>>的<<product|钳子>>咬两口就崩口]]我这边还没铺到他这条街
        zh 2027-08-26 [[intent.quote,nextstep|教体局要一份<<product|创客教室套件>>的预算价，这周五下班前交]]，[[objection.authority|最后要局务会过了才能往下走]]。<<person|兴股长>>说得很明白，不急也不拖。
        zh 2025-01-14 在城南跑了一圈，就<<person|古经理>>肯坐下来。他开门见山，[[objection.price|<<product|不干胶标签>>一平米降三毛他才往下听]]，[[objection.contract|还得改成季结]]。[[risk.payment|可他去年的尾数到今天还挂着]]。
        zh 2025-02-26 嗯那个养老院啊 院长是个小年轻 戴个耳钉 他讲[[role.user|夜里按铃接铃的都是护工大姐]] 她们不识字 所以<<product|呼叫器>>上最好是图画 我觉得有道理 记下来跟厂里说
        zh 2025-03-24 [[intent.buy|<<product|灭火器箱>>订了三十个，红的]]，[[nextstep|下礼拜一进场安装]]。<<person|康队长>>以前当过消防兵，非让我看他的立功证。
        zh 2025-04-02 上坟的人多，乡道堵死。到<<person|谷叔>>的店已经快一点了，他在吃泡面。讲了讲虫情，今年蚜虫早，<<product|吡虫啉>>卖得动，就这些。
        zh 2025-05-12 那个开奶茶店的小姑娘她一上来就讲[[competitor.flaw|<<competitor|美团>>那台<<product|收银一体机>>一到饭点就转圈圈]]客人排队骂她[[intent.demo|想看我们的在断网的时候能不能照样点单]]我说行
        zh 2025-06-30 半年结账日 [[role.finance|会计室的<<person|邬姐>>]]忙得头都没抬 说[[risk.payment|老板交代了凡是五月以后的票一律先压着]] 我在门口站了二十分钟 算了 <<product|砂纸>>的单子改天再送
        zh 2025-07-11 今天去的这所学校以前是我母校，门口的梧桐还在。<<person|和校长>>是我同学的爸爸，聊了一小时家常。[[objection.need|<<product|课桌椅>>他说前年刚换完，结实着呢]]。
        zh 2025-08-18 [[objection.trust|他说你们这<<product|面粉改良剂>>说是进口的，标签上怎么是拼音]]，一直拿这个说事。我把报关单拍给他，[[nextstep|原件礼拜三寄到]]。
        zh 2025-09-29 然后就是物流园那家做托盘的嘛 <<person|母总>> 他意思是[[objection.competitor|河北那边的<<product|钉子>>便宜还送到门口 他在两头比]] 我说我们的不锈 他说他知道不锈 就是还得比
        zh 2025-10-16 嗯 校企合作的事谈了一上午 最后落到<<product|PLC实训箱>>上 [[role.decider|采不采购是<<person|权副校长>>定]] [[role.technical|参数是机电系<<person|祖老师>>把关]] 两个人都在 气氛还行
        zh 2025-11-06 立冬前一天，冷。菜市场里那家干货铺，<<person|费婶>>说<<product|食品级真空袋>>够用，[[intent.callback,nextstep|让我二十号左右再过来看看]]。
        zh 2025-12-24 他讲我这个人不信广告只信师傅，[[role.influencer|电焊师傅<<person|老金>>讲哪个<<product|焊条>>好他就进哪个]]。可惜今天<<person|老金>>去吃席了，<<product|焊条>>没法当面试。
        zh 2026-01-16 [[sentiment.negative|<<person|和姐>>甩给我一只破了的<<product|乳胶手套>>，讲十只里头有三只是漏的]]，[[risk.churn|再来一回她就找药房拿货]]。退货箱我搬下来了，三楼没电梯。
        zh 2026-02-24 开工红包发了一圈回来才记笔记制冷公司的<<person|鄂总>>讲年后订单排到五月<<product|铜管>>一个月用两吨现在是两家供我们是第二家
        zh 2026-03-16 嗯总的来讲这家是有戏的 <<person|庄科长>>亲口讲 [[sentiment.positive|你们<<product|档案密集架>>摇起来轻 以前那个摇得我胳膊疼]] [[role.user|天天摇它的是档案员<<person|小尚>>]] 然后呢[[intent.quote|再要一个十六列的价]] [[nextstep|我明早给他]]
        zh 2026-04-20 [[objection.need|她讲村里的娃娃一个班才八个人，点名用不着]]<<product|人脸考勤机>>。山路我开了两小时，手都麻了，景色倒是漂亮。
        zh 2026-05-11 [[objection.authority,role.decider|老板娘怀着二胎在家躺着，啥都得打视频问她]]，打了两回都没接。<<person|小蓝>>这个当老公的就让我把<<product|婴儿辅食袋>>的样品先放着。
        zh 2026-06-22 <<person|全总>>的厂在搬，满院子打包箱。<<product|气泵>>是去年我们给装的，拆下来还好好的，他没叫我来，是我路过看见了。
        zh 2026-07-13 今天真顺，[[intent.buy|<<product|防水卷材>>一百二十卷下午五点签的]]，[[role.finance|他们出纳]]当场转了三成。老板讲[[objection.delivery|上次拖了四天把人家工地耽误了]]，[[nextstep|这回白纸黑字写十六号到]]。
        zh 2026-08-27 那个做预制菜的小厂 厂长<<person|古哥>>讲 <<product|大豆蛋白>>从我们这拿了三年没变过 [[objection.price,objection.competitor|可如今同样的东西网上便宜两块一]] 他又不好意思讲 是他老婆憋不住说的
        zh 2026-09-10 教师节。县职高<<person|丰老师>>收了花心情好，讲[[objection.budget|今年的实训经费八月就已经用完]]，<<product|茶艺实训套装>>明年开年头一个报。还分了我两块月饼。
        zh 2026-10-19 他们公司茶水间真大。[[role.technical|IT经理<<person|Alan>>]]讲内网不给装外来的客户端，[[objection.authority|要香港的安全组同意]]，走流程六周起步，<<product|远程协助软件>>先搁着。
        zh 2026-11-10 [[competitor.praise|<<competitor|五常>>那边的<<product|大米包装机>>一个小时一千二百包，他亲眼看的]]，<<person|漆老板>>边说边比划，[[objection.budget|又讲今年修仓库把活钱都砸进去了]]。我们的是八百包，我没硬吹。
        zh 2026-12-21 冬至，店里炖羊肉。<<person|祝嫂>>说什么都不缺，[[intent.none|讲你把名片留给我也是垫桌脚]]。她说话就这样，<<product|洗手液>>她家用的别家的。
        zh 2027-01-25 嗯昨天夜里他们那边打来的 今天我过去一看 <<product|冷冻机组>>停了 不是我们的毛病是他电闸跳了 推上去就好 <<person|苟经理>>挺不好意思的 非要请我吃面
        zh 2027-02-10 [[objection.timing|财务讲年度盘点没完，两个月内什么合同都不动]]。<<product|办公椅>>试坐的倒是留下了四把，员工抢着坐。
        zh 2027-03-29 上头要求下月检查，<<person|易所长>>急，[[intent.quote|催我把<<product|应急灯>>和<<product|疏散指示牌>>的单子给他]]，[[nextstep|明早八点前发他邮箱]]。
        zh 2027-04-19 [[risk.delivery|<<product|不锈钢水槽>>的板材涨了，厂里排期往后推，<<person|老吴>>的货我心里没底]]。<<person|老吴>>自己还在忙嫁女儿，天天发请柬。
        zh 2027-05-06 早上六点到的屠宰场 味儿冲 <<person|相师傅>>在磨刀 讲[[objection.trust|你们说这<<product|骨锯条>>能用八百头 我用到三百就秃了]] [[intent.trial|先换五条加厚的给他用一个星期]]
        zh 2027-06-28 <<person|步老师>>退休了。新来的女老师姓<<person|仲>>，刚毕业，什么都问，问了我半个钟头<<product|显微镜>>的<<product|物镜>>倍数，临走要了一本说明书。
        zh 2025-01-20 然后那个饮料厂啊 [[role.procurement|原料采购是个东北大哥<<person|姜哥>>]] 说话直 他讲<<product|柠檬酸>>一吨多收他两百五他不干 [[objection.price|得跟上个月的价看齐]] 我说那是上个月的行情
        zh 2025-02-17 开学报到，忙得像打仗。<<person|池老师>>讲[[sentiment.positive|<<product|校园广播>>的<<product|喇叭>>响得很]]，唯一的一点，[[objection.delivery|那根<<product|信号线>>催了你们二十天才到]]。她不生气，就是说说。
        zh 2025-03-10 下着小雪，路滑。<<person|蒙老板>>把[[competitor.praise|<<competitor|德力西>>的<<product|断路器>>放在最显眼的位置，说好卖退货少]]。[[risk.churn|我们那一排他说下个月要撤]]。
        zh 2025-04-23 [[sentiment.positive|护士长搂着我们客服的肩膀讲，这姑娘比我亲闺女还贴心]]。[[role.influencer|科里选什么耗材主任先听她的]]，<<product|尿垫>>的量照旧，她就关心省里集采什么时候轮到他们。
        zh 2025-05-27 然后就去银行网点<<person|耿行长>>一直接电话只说[[objection.authority|金额过了二十万他这级别动不了]]<<product|点钞机>>八台正好卡在线上[[nextstep|礼拜五我跟他们分行后勤通个话]]
        zh 2025-06-09 嗯今天高考完 老师都在补觉 校园静得很 我就见着教务<<person|狄老师>> 他讲[[intent.demo|暑假培训的时候让我们来一个人把<<product|录播主机>>从头讲一遍]] [[nextstep|日子先记了七月八号]]
        zh 2025-07-24 老城老客户，<<person|万姨>>一边择菜一边算账，[[objection.price|<<product|酵母>>一箱多两块五她觉得冤]]，可是[[sentiment.positive|又说发的面就你们家的蓬松]]，最后没退也没加。
        zh 2025-08-21 今天主要是去道歉的。上回开错发票，<<person|米主任>>当时气得不行，今天已经笑了，说早忘了。<<product|听诊器>>的发票重开了两张，章都盖对了。
        zh 2025-09-15 县融媒体中心换机房，[[role.technical|总工<<person|闻老师>>]]把<<product|UPS>>的电池组拆开查。[[competitor.flaw|讲以前那套两年就鼓包]]，[[intent.buy|这次就用我们的，二十四节]]，[[nextstep|后天上午十点去装]]。
        zh 2025-10-30 他们老板去医院看老丈人了，公司没人敢作主。我跟文员聊了会儿，她请我喝豆奶。<<product|条码打印机>>的事一点没讲。
        zh 2025-11-12 <<person|栾总>>讲[[objection.need|我厂子就这么大，<<person|老李>>在<<product|黑板>>上画个图就够排产的]]，[[intent.none|什么<<product|APS排产模块>>你留给大厂]]。说这话的时候笑着，不让人难堪。
        zh 2025-12-29 嗯最后一天跑外勤 <<person|亢经理>>把我们请到车间看 讲<<product|激光打标机>>今年立了大功 [[sentiment.positive|你们没白来 这台机子给我省了两个人]] 回去路上堵得要死 但是心情好
        zh 2026-01-12 他们那情况就是 [[role.user|前台收费的三个小姑娘天天跟它较劲]] <<person|齐主管>>讲[[sentiment.negative|新<<product|票据打印机>>咔咔咔的吵得人心慌]] 病人都扭头看她们
        zh 2026-02-25 <<person|昌老板>>做苗木的，他讲[[risk.payment|大项目的甲方跑了，他现在连油钱都赊]]，<<product|营养土>>我们这十二吨的款，只能等他卖树。我在他地里站了半天，冷风呼呼的。
        zh 2026-03-30 [[objection.competitor,competitor.praise|开口就是<<competitor|海天>>送得勤还给月结]]，<<person|仓经理>>讲我们的<<product|酱油>>他不是没兴趣，[[intent.trial|先要一桶让后厨烧几个菜]]。
        zh 2026-04-07 做教具的经销商<<person|宁姐>>，[[intent.trial|自己掏钱要了两盒<<product|磁力片>>给她外孙玩]]，[[nextstep|说三天后给我个实话]]。她外孙把样品塞嘴里，我吓一跳。
        zh 2026-05-20 雨没停过，鞋都湿透了。<<person|凌医生>>的诊所还开着灯，讲我们要是早半年来就好了，[[objection.timing|跟别家签的三年才过了一年，到期前他不谈]]<<product|牙科耗材柜>>。
        zh 2026-06-11 我跟你讲他们[[role.influencer|销售总监<<person|葛总>>一向说话管用老板听他比听财务多]]他跟我讲别急<<product|CRM>>的试点名单他自己写了六个人[[intent.demo|让我先给这几个走一遍流程看]]
        zh 2026-07-28 <<person|单老师>>把<<product|书法笔>>试了一遍，拿起最贵的那支写了幅字送我。[[objection.budget|讲可惜学校里没这份钱]]，字我带回来裱上了。
        zh 2026-08-12 嗯就讲一个事啊 [[risk.churn|县医院后勤换人了 新来那位跟咱们对门那家是发小]] <<product|医用床单>>到年底合同一完 八成悬 <<person|邵科>>私底下告诉我的
        zh 2026-09-23 [[objection.trust|<<person|令老板>>怕我们公司做不长，说三年前也是你们这样的小伙子来，后来电话都空号]]。我把缴税证明给他看了，<<product|灯箱>>样板也亮了一夜，[[objection.contract|他还要写明店关了预付款得退]]，[[intent.callback|他让我下趟来了先打个电话]]。
        zh 2026-10-29 今天没谈生意。水泥厂<<person|昝师傅>>的老伴住院，我代表公司带了果篮去看看。在病房碰见我们<<product|轮椅>>，坐着挺稳。
        zh 2026-11-19 嗯 [[role.decider|年度采购清单最后落笔的是<<person|计总>>]] 她说不催 [[objection.contract|只挑一处 验收后三十天付款要改成六十天]] <<product|防静电服>>的尺码表我改了第三遍 [[nextstep|下礼拜三拿去给她确认]]
        zh 2026-12-15 快递驿站，<<person|农哥>>讲[[competitor.flaw|<<competitor|驿站宝>>那个<<product|巴枪>>掉一次就黑屏]]，[[intent.callback|让我等他双十二忙完过来一趟]]，[[nextstep|他说十八号晚上在]]。
        zh 2027-01-18 [[role.procurement|采购主管<<person|倪小姐>>]]在微信里发来三个表格，<<product|POF热收缩膜>>填完又改，改完又撤。今天当面见了，她讲对不起，是系统老崩，[[intent.quote|叫我按新表重报一遍]]。
        zh 2027-02-08 嗯就是说那个老板最后问了一句 [[risk.delivery|你们仓库不是刚着过火吗 <<product|塑料托盘>>月底要的两百个还有吗]] 我老实讲 悬 [[objection.delivery|他本来就嫌我们慢]] 这下更不好讲了
        zh 2027-03-25 省道上的加油站，<<person|步站长>>讲[[intent.none|油站里什么都由公司统配，不买外头东西]]，<<product|加油机滤芯>>我就当送他认识个人，加了一箱油走的。
        zh 2027-05-13 [[role.finance|管钱的<<person|禄会计>>]]摆着脸，[[objection.price|说<<product|文件柜>>这个价她都不敢报上去]]，[[sentiment.negative|还嫌我们的单子做得跟草稿似的]]。<<person|田总>>自己倒没嫌，蹲着开了半天抽屉。
        zh 2027-06-04 她店里的猫生了五只。<<person|桑姐>>讲[[objection.timing|中考完家长才有心思报班]]，[[intent.buy|<<product|硬笔字帖>>先要二十本]]，多的再讲。
        zh 2027-07-21 沿海台风，航班取消，改成视频。<<person|程经理>>[[intent.buy|确认<<product|防潮箱>>追加四十台]]，[[role.procurement|采购<<person|小黎>>]]也在线记着，[[risk.delivery|不过厂里一停工，四十台能不能按时出我不敢讲]]，[[nextstep|九月五号再定送货日]]。
        zh 2025-01-03 刚从恒温库出来手还是僵的 <<person|芦经理>>讲蓝莓季之前要把<<product|吸塑盒>>备齐 [[intent.buy|先定八万只打孔的]] [[nextstep|头一批二月十号到她库里]] [[risk.delivery|其实模具还在外头修 这个日子我捏把汗]] 她还怕我记错念了两遍
        zh 2025-02-21 骨科病房，家属多，走廊加床。<<person|阮主任>>听我讲完<<product|石膏绷带>>，说[[objection.authority|科室没有进货权，得设备处开口]]，[[intent.callback|叫我等他下了台再来找他]]，然后就上手术去了。
        zh 2025-03-07 然后他就开始数我们的不是 [[sentiment.negative|发票慢 换货慢 微信也回得慢]] 我一条条听着 最后他说[[objection.price|你再便宜五个点我就当没发生过]] <<product|扎带>>一年就两万块钱的事
        zh 2025-04-14 樱桃树全开了。果农合作社<<person|丘社长>>，去年跟我们闹过退货，后来查清是他们自己稀释错了，今年见面有说有笑，<<product|杀菌剂>>用着呢。
        zh 2025-05-23 一家做老年鞋的直播基地，主播在里间喊得震天响。[[role.decider|<<person|包姐>>自己投的钱，买啥她定]]，看中<<product|补光灯>>，[[intent.trial|拿两盏先播三场看看效果]]，[[nextstep|明天叫个跑腿送去]]。
        zh 2025-06-16 嗯 电大那边 <<person|鹿老师>>讲暑假有两千人来考试 [[intent.quote|问租<<product|作弊屏蔽仪>>一个星期多少钱]] 我说只卖不租 她笑了 说[[nextstep|那你周三前给我个卖价]]
        zh 2025-07-03 高速出口修路家纺城<<person|严姨>>[[competitor.praise|说<<competitor|兄弟>>的<<product|平缝机>>针脚密十年不修]][[objection.need|她店里四台都好好的添新的没道理]][[intent.none|叫我把图册拿回去]]
        zh 2025-08-15 处暑前闷得喘不过气 门口有人卖莲蓬 我买了一把给前台 她告诉我领导这周都在省里开会 <<product|无纸化会议系统>>就没机会讲了
        zh 2025-09-22 [[objection.contract|<<person|纪总>>要我们把三年质保写成五年，还要免费上门]]，<<product|太阳能路灯>>这个价哪里做得下来。[[role.influencer|村里监理<<person|小邬>>怎么讲他就怎么听]]。村道倒是修得平平整整的。
        zh 2025-10-17 没啥事 就老客户搬了新办公室 我送了盆绿萝 <<person|柯姐>>讲<<product|复合机>>一切正常 抄表员每月来 她都不用操心 没别的
        zh 2025-11-27 [[risk.payment|出货单签了，可支票退了，说是余额不足]]。<<person|鱼老板>>电话里讲月底补上，以前他从不这样的。<<product|螺纹钢套筒>>我让仓库先别装车。
        zh 2025-12-08 他就问一句 你们[[objection.delivery|说三天到到底是工作日三天还是自然日三天 上次就吃了亏]] <<product|胶辊>>急用的时候一个班停着 工人坐那打牌 [[intent.quote|让我报一下加急是什么价]] 我讲这次按自然日算
        zh 2026-01-22 大寒。乡卫生院煤炉子呛人，<<person|骆院长>>搓着手讲，[[objection.budget|要等明年的公卫钱下来，这会儿一分也掏不出]]。<<product|便携B超>>我还是给他演了一遍，肝胆脾都扫了。
        zh 2026-02-13 情人节前一天，花店忙翻。<<person|小霍>>讲<<product|花泥>>两箱够了，[[intent.callback|三八节前一周喊我提醒她一声]]，[[nextstep|我记在二月二十八号]]。
        zh 2026-03-04 嗯 这家连锁火锅我追了半年 今天终于见到[[role.procurement|采购总监<<person|游总>>]] 他讲[[objection.competitor|现在主供是<<competitor|颐海>> 二供也签了 我们只能排到第三]] <<product|毛肚嫩化剂>>嘛 [[objection.trust|他怕我们一批一个样 毁他招牌]]
        zh 2026-04-24 高职的老机房，四十台，<<person|鲜老师>>说<<product|还原卡>>[[competitor.flaw|原来那家的每次开机都掉，上课先花十五分钟救机器]]，[[intent.demo|叫我把两台装好让她看一节课]]，[[nextstep|周四第二节]]。
        zh 2026-05-15 他讲[[objection.trust|网上搜你们公司，第一条就是被告]]，我一口茶差点喷出来。那是同名的另一家，我把营业执照翻出来给他对。<<product|安检门>>的话题又接着往下聊了。
        zh 2026-06-04 高考前两天。<<person|巢校长>>讲学校一张纸都不进，[[objection.timing|家长接待、考场、天气，哪样都比<<product|饮水机>>要紧]]，过了十号再碰。
        zh 2026-07-17 跑了一下午市场，问了八家，没一家做大的。第八家<<person|刁哥>>倒是熟人，他弟跟我当过兵，<<product|水泵>>挂在墙上当装饰。
        zh 2026-08-20 今天去的注塑厂[[sentiment.positive|见面第一句话就是你们上次的师傅太有本事了]]<<product|注塑机温控表>>停了三天他半小时就弄好<<person|祖厂长>>[[role.influencer|在集团别的分厂说句话也顶用]]答应帮我们介绍
        zh 2026-09-04 便利店连锁，[[role.technical|IT部<<person|应工>>]]要的是<<product|收银软件>>的接口文档，一共要了四份，[[nextstep|约好下周一我带架构师过去，两点]]。[[objection.contract|源码托管那条他们法务咬着不放]]。
        zh 2026-10-21 然后后面还有一个 就是<<person|章姐>> 她讲她那个厂[[risk.churn|今年改用纸塑的托盘 <<product|塑料托盘>>就不再要了]] 十年的老客户 她自己也舍不得 还送我两袋核桃
        zh 2026-11-09 [[role.user|一百三十个网格员每天用它打卡]]，<<person|东书记>>讲[[sentiment.negative|这<<product|手持终端>>太厚，裤兜都塞不下]]，[[objection.budget|想换又得等区里批经费]]。老街石板路我走了一身汗。
        zh 2026-12-14 商场里的儿童乐园，<<person|厍店长>>（这姓我头一回见）。[[objection.need|玩具她们自己拿开水烫烫就行]]，[[intent.none|<<product|消毒机>>不买，叫我别讲了]]。
        zh 2027-01-22 她算盘打得响 [[objection.price|要按年包 一个月别超九百]] <<product|除蟑胶饵>>连带人工一个月我都不止九百 反正就聊到这 [[role.procurement|采购单她自己填]]
        zh 2027-02-15 我们区的<<person|老梅>>陪我一起。水利站的<<person|仲工>>说<<product|流量计>>验收过了，先前那个数偏高，是管子里有气，排掉就准。
        zh 2027-03-26 [[risk.delivery|<<product|鸡蛋托>>的纸浆厂环保停了，这周四说好的两车我估计凑不出一车]]，<<person|贝老板>>还在等。他的蛋已经堆到过道了。
        zh 2027-04-22 校长没空，副校长接的。[[role.influencer|体育组长<<person|赫老师>>挑器材，校长从来不改]]，他摸了摸<<product|体操垫>>，[[sentiment.negative|嫌我们的皮子薄]]，[[intent.trial|叫我送两块去给校队滚一滚]]。
        zh 2027-05-17 [[role.finance|财务部长<<person|湛女士>>]]把<<product|预算模块>>从头看到尾，[[intent.demo|叫我拿他们去年的账当场跑一遍]]，[[objection.authority|末了还得董事会通过]]，问得最多的是[[objection.contract|中途停用能不能按月退]]，我说合同里没有这条。
        zh 2027-06-25 下午四点才吃上午饭。<<person|杭经理>>讲今天打扰他的人太多了，<<product|消防水带>>样品先搁门卫了。
        zh 2025-01-24 过小年，厂里发橘子，我也领了一袋。<<person|那主管>>，[[competitor.flaw|讲隔壁送<<product|打包机>>的售后换了三拨，谁来都说不归他管]]。
        zh 2025-02-05 初八开市 商会的<<person|宰会长>>包了十个红包 最后讲句正经的 [[nextstep|正月十六带我见两家做茶叶罐的]] <<product|马口铁罐>>样品让我带足
        zh 2025-03-28 嗯 我先说好消息啊 <<person|甄老师>>[[intent.buy|把<<product|钢琴教室软件>>的三十个账号全要了]] [[sentiment.positive|夸课件比她自己编的顺]] 坏消息是[[objection.delivery|她怪我们开通拖了一周 开学课都改了]] 然后[[nextstep|下周一我去给老师们做上机培训]]
        zh 2025-04-28 湖边的度假村，<<person|郎总>>说[[objection.budget|旺季前把钱都砸到泳池上了，客房里没法动]]。<<product|客控面板>>他喜欢，还问了颜色，就是手头紧。
        zh 2025-05-09 化工园门禁严，手机要装防爆袋。[[role.technical|仪表这块归<<person|郁工>>把关]]，他讲<<product|气体检测仪>>用着，[[sentiment.positive|反应灵，比他想的还早两秒报]]。别的他不归口，让我走。
        zh 2025-06-20 我到的时候<<person|盘师傅>>在水沟里洗手[[objection.trust|他怕我们<<product|防水涂料>>里掺滑石粉说去年被别家坑过一回]]我当场兑水给他刷了一块板[[nextstep|后天来看干没干]]
        zh 2025-07-17 [[objection.authority,role.decider|省公司的<<person|隗总>>没发话，市公司谁也不敢签]]，<<product|工单调度软件>>这事急不来。楼下那家米线好吃。
        zh 2025-08-06 刚才晚上七点店里还有三桌客 <<person|白哥>>抽空坐下来讲 [[objection.competitor|旁边那条街三家都用<<competitor|客如云>> 他想跟着大家一样]] [[competitor.praise|讲那个出单比眨眼还快]] <<product|点餐平板>>我放在吧台让他试着点了一碗面
        zh 2025-09-12 [[objection.price|老板说十块零五毛的<<product|安全帽>>他卖十二块，剩的还不够请一个工人喝水，让我放到九块八]]。工地上正在浇楼板，轰轰的。
        zh 2025-08-22 立秋过了还是热，<<person|钮主任>>扇着蒲扇。[[competitor.praise|<<competitor|立白>>送来的<<product|洗洁精>>，她讲盘子洗完真能照人]]，我们的浓度低一号，我没辩解。
        zh 2025-11-17 嗯 反正这个<<person|明老师>>讲得很坦白 [[objection.need|十七个孩子 一本花名册就够用]] <<product|班级管理软件>>她觉得是给大学校弄的 我说行 以后扩班再找我
        zh 2025-12-19 年底扫楼，七楼到十七楼，敲了二十三扇门，开了六扇，用<<product|硒鼓>>的三家[[objection.timing|都讲手上还有，翻过年再看]]。腿酸。
        zh 2026-01-27 [[role.technical|实验室<<person|尤博士>>]]盯着<<product|离心机>>的转速曲线看了一刻钟，问了<<product|密封圈>>材料、断电缓停这些。[[intent.demo|要求在他们的样品上转一次给他看]]，[[nextstep|时间是下周五下午]]。
        zh 2026-02-26 合作社春耕动员会，<<person|谷主任>>在台上讲话，我在下面发<<product|水稻种>>的小袋。会后五六个人围着问，没人当场要，都讲先回去看地。
        zh 2026-03-17 [[intent.callback,nextstep|<<person|狄姐>>叫我清明后头一个上班日打她座机]]，讲那时<<product|医废袋>>的新规格才定。她们院长刚退，新的还没来。
        zh 2026-04-10 早市收摊鱼摊老板娘边冲地边跟我讲[[role.finance|钱都在她女儿手机里付账归她女儿]][[risk.payment|她女儿上个月把家里的钱都拿去补房贷了]][[objection.timing|<<product|保温箱>>再等等]]
        zh 2026-05-07 [[intent.quote|她要三种厚度的<<product|自封袋>>，一种一种分开报]]，[[objection.price|最薄的还要比网上再低一分]]，[[nextstep|今晚十点前发她]]。还问我能不能印她儿子的名字，那是她的店名。店在巷子最里头，没招牌。
        zh 2026-06-18 我发现<<person|闫总>>的会议室里多了台新的<<product|视频会议一体机>>，[[risk.churn,objection.competitor|旁边贴着<<competitor|MAXHUB>>的保修卡，他支支吾吾说先试试人家的]]。
        zh 2026-07-01 [[sentiment.negative|老师在群里骂我们的<<product|点读笔>>，说一点一个错，孩子跟着学错音]]，<<person|窦园长>>把截图给我看了，[[role.user|每天领读的是中班<<person|詹老师>>]]。我道了歉，[[nextstep|这周五把新固件拿去换]]。
        zh 2026-08-03 他讲[[objection.timing|厂房产证下来前不往墙上钉一颗钉子]]，<<product|工业吊扇>>怎么装都得打孔。我们在院子里看他儿子骑车，晒得慌。
        zh 2026-09-17 镇上<<person|羿老师>>办的舞蹈班，[[role.user|钢琴老师每天要用那台<<product|音响>>]]，嫌声音闷，[[intent.buy|今天定了一套小的换]]，[[objection.price|磨掉我两百块还嫌没到位]]。
        zh 2026-10-26 [[risk.delivery|司机在高速上坏了，<<person|沙厂长>>要的<<product|面粉>>中午肯定到不了]]，我自己先打电话给他赔不是，讲晚上到。
        zh 2026-11-24 嗯 这家老板最近在离婚 有点烦躁 也不聊生意 就抽烟 [[intent.none|最后说了句别来烦我 啥<<product|酒精炉>>都不要]] [[risk.payment|上季度那笔款他一句不提 我看玄]] 我就走了
        zh 2026-12-28 [[role.decider|<<person|蒲院长>>讲以前都是她老公签，今年改成她说了算]]。<<product|制氧机>>还是先看两款，[[objection.price|贵的那款要减三千她才动心]]。
        zh 2027-01-19 年货街边上的烟酒店，<<person|涂姨>>讲<<product|手提袋>>堆在里屋，今年红色的走得比金色快。她的猫占着我们的样品盒，不肯下来。
        zh 2027-02-23 <<person|诸葛校长>>说要找我谈，我以为有大事，结果是他儿子想到我们公司实习。顺带看了看<<product|无人机教具>>，没谈数量。
        zh 2027-03-12 然后就是<<competitor|远大>>那边 他说[[competitor.flaw|<<product|空调滤网>>送过来一半是瘪的 退又退不掉]] 我说我们可以先打样 他说行[[intent.trial|拿一张先装他办公室]] [[nextstep|礼拜三我带过去]]
        zh 2027-04-16 [[risk.churn|<<person|甘总>>讲下半年集团要集中招标，我们这家没进短名单]]，<<product|劳保鞋>>的单子怕是到六月为止。他说他尽力了。
        zh 2027-05-28 [[role.finance|出纳<<person|小聂>>]]把我们的对账单从头勾到尾，对上了，盖了章，还差一张<<product|墙纸胶>>的小票。她说小票不急，节后补都行。
        zh 2027-06-30 半年会刚开完，<<person|公孙经理>>和[[role.procurement|管进料的侄子]]留我吃工作餐。[[objection.delivery|他怕我们接了大单以后产能跟不上，零散的<<product|传送带>>已经有点拖]]。我讲六月新上了两条线。
        zh 2025-01-10 刚到车上赶紧说一下就是腊味厂<<person|成姐>>那边她一见面就讲[[sentiment.positive|你们家<<product|真空卷膜>>今年一卷都没漏过气]]然后[[intent.buy|年前这波她要六十卷]][[nextstep|腊月二十之前给她拉到厂里]]
        zh 2025-02-14 嗯镇完小的<<person|伍校长>>在补窗户纸 他讲[[objection.budget|一个学期公用经费就那么点连电费都紧巴]] <<product|智能广播主机>>他听是听得认真 [[intent.callback|让我暑假中间打个电话问问他]]
        zh 2025-03-05 惊蛰，雷打得响。粮油批发<<person|欧叔>>翻出前年的本子跟我对，说[[objection.price|那时候<<product|食用碱>>一袋才五十二，现在涨得没名堂]]，[[intent.quote|叫我按整车的量再算一口价]]。
        zh 2025-04-17 反正今天跑空了两家 一家在盘库 一家老板陪老婆去生孩子了 中午在车里吃的包子 下午去邮局寄了两份合同 <<product|碎纸机>>的样机还在后备箱
        zh 2025-05-06 客户是做宠物用品的九零后，店里狗比人多。他[[objection.trust|怕我们<<product|除味剂>>有残留，狗舔了出事]]，看完毒理报告还是不放心，[[intent.trial|要一瓶先在自家狗窝喷半个月]]。
        zh 2025-06-11 然后他跟我交底了 [[objection.authority,role.decider|这种上十万的东西得他大哥<<person|鲁大海>>按手印]] 他大哥在柬埔寨 下月回 [[intent.demo|想趁他大哥在的时候把<<product|折弯机>>开起来给他瞧]]
        zh 2025-07-22 大暑。水果店<<person|邝姐>>指着墙角的<<product|泡沫箱>>讲，[[competitor.praise|<<competitor|恒丰>>的<<product|泡沫箱>>摔两回都不裂]]，[[risk.churn|下个月起她想慢慢转过去]]。她家小孩写作业写得直哭。
        zh 2025-08-04 市三院机房冷得要穿外套 [[role.technical|网络组<<person|裘工>>]]一边换线一边骂 [[competitor.flaw|讲<<competitor|天合>>那批<<product|光模块>>插上去十个有三个不亮]] 我帮他扶着梯子
        zh 2025-09-25 老板娘挺着肚子出来的，下月就生，她讲[[objection.timing|坐完月子再弄那个<<product|美业管理软件>>，现在脑子里装不下]]。店里放的歌还是我上学时候的。
        zh 2025-10-15 跟着<<person|老钟>>学了一天，他带我认了六个店的门，教我进门先夸招牌。中间有个店主嫌贵嫌了半天，后来才知道他讲的是隔壁铺子的房租。<<product|卷尺>>送出去五把。
        zh 2025-11-04 嗯这个<<person|常总>>的合同卡了一个月了今天说白了就是[[objection.contract|他不肯写逾期利息那一条]][[role.finance|他们财务总监<<person|龚姐>>]]在边上叹气她悄悄讲[[risk.payment|账上的钱只够撑到月底]]那<<product|皮带机>>我看要先收钱再发
        zh 2025-12-02 [[objection.delivery|连着三次都是晚上八点才送到，食堂早没人了]]，<<person|桂主任>>指着我鼻子说，[[sentiment.negative|你们做生意一点规矩没有]]。<<product|冷冻鸡胸>>化了半箱，我认赔。
        zh 2026-01-21 村口小超市的<<person|麻叔>>，电视里放着戏。[[objection.need|他讲来来去去都是本村人，欠账记在烟盒上就行]]，[[intent.none|什么<<product|收银机>>不<<product|收银机>>的，不要]]。
        zh 2026-02-09 然后呢那个皮具厂 [[role.user|踩机子的是二十几个贵州大姐]] [[sentiment.negative|她们嫌我们<<product|高速平车>>的<<product|脚踏>>硬]] <<person|边主管>>讲[[intent.trial|换个软的<<product|踏板>>先给一组人踩三天]] [[nextstep|明天我们机修<<person|老许>>带过去装]]
        zh 2026-03-31 今天都是好消息又都跟生意没关系 <<person|鄢经理>>升了 <<person|戚姐>>的女儿考上了编 我在她们那坐了一上午 光吃喜糖 <<product|打印纸>>上礼拜已经送过了
        zh 2026-04-13 [[role.influencer|店里进什么，收银的老员工<<person|阿莲>>说好老板才信]]。<<person|阿莲>>摸着<<product|购物袋>>讲厚是厚，[[objection.price|一个三毛六太肉疼]]。窗外樱花开了，全是拍照的。
        zh 2026-05-12 护士节送了蛋糕过去。<<person|井主任>>顺嘴讲，[[objection.competitor,objection.price|<<competitor|威高>>的人报的<<product|输液器>>比你们低一毛二]]，蛋糕倒是吃得干净。
        zh 2026-06-29 嗯 大厂就是不一样 进门换了三次证 [[role.procurement|采购课<<person|白小姐>>]]很年轻 说话快 [[intent.quote|<<product|防静电托盘>>要我按五千一万三万三档报]] [[nextstep|明天中午十二点系统就关]] 我今晚得熬夜
        zh 2026-07-10 [[risk.delivery|<<product|草甘膦>>原药断了，<<person|蓝哥>>七月那十吨没着落]]。先把情况跟他讲了，他没骂人，[[nextstep|约了礼拜天晚上一起想办法调货]]。稻田里蛙叫得耳朵疼。
        zh 2026-08-06 上一趟他嫌<<product|冷风机>>吵，嫌得要退，今天再去，他说换了脚垫就不吵了，退货的事别提了。厂里在蒸馒头，请我吃了俩。
        zh 2026-09-02 开学第二天。[[role.decider|<<person|宗董事长>>一个人定六个园的东西]]，她上午在A园下午在C园，我追到C园才见着。[[intent.demo|想叫六个园长一起看<<product|晨检机器人>>]]，[[nextstep|这周六早上九点在总园]]。
        zh 2026-10-23 他们家老板娘实在 把账本翻给我看 [[objection.budget|刚买了地 现金抽干了 今年一台<<product|和面机>>都添不起]] 看得我都不好意思往下讲 反正就喝了碗糖水出来了
        zh 2026-11-03 区里的<<person|牟教研员>>，[[role.influencer|各校买教具都看她推不推]]。她把<<product|数学学具盒>>倒了一桌，[[sentiment.positive|讲分数片做得比课本还清楚]]。没谈数量，她也不管买。
        zh 2026-12-09 [[competitor.flaw|之前那家<<product|硒鼓>>漏粉漏得满桌都是]]，<<person|席律师>>衬衫都毁了两件，所以见我带着原装的，[[intent.buy|当场留下六支]]。律所楼下堵车堵了一个钟。
        zh 2027-01-13 嗯就是打个照面 <<person|池姐>>在发工资 我没好意思多待 她说<<product|拖把>>啊<<product|水桶>>啊上个月囤的 我说知道知道 就走了 外面零下三度
        zh 2027-02-24 <<person|盖老板>>记仇，[[objection.trust|说当年你们卖的种是陈的，三成没出苗，谁还敢信]]。[[sentiment.negative|他把我的样品袋直接扔门口了]]。<<product|花生种>>这条街暂时难做。
        zh 2027-03-18 电信营业厅旁边的设计院，<<person|楚院>>在赶图，[[intent.callback,nextstep|叫我四点半之后打他分机]]，谈<<product|专线>>扩容。四点半我打了两遍占线。
        zh 2027-04-28 然后她就一笔一笔跟我算 [[objection.delivery|三月晚了两回四月晚了三回]] 她的工人是按天算钱的 料不到也得付 [[risk.churn|再晚一回这<<product|拉链>>就交给她表弟厂里做]] 我脸都热了
        zh 2027-05-19 [[objection.need|仓管讲货一共四十来种，闭着眼都知道在哪层]]，<<product|WMS>>对他是负担。货架确实整齐，标签是他老婆手写的，字好看。
        zh 2027-06-24 嗯<<person|喻老师>>讲[[objection.timing|期末阅卷呢一概不谈]] [[intent.callback,nextstep|叫我放假那周找她]] <<product|错题打印机>>她办公室本来就想要 楼道里全是学生抱着书往外搬
        zh 2027-07-15 入伏了，工地下午停工，见了三个班组长，都在板房里吹风扇。<<product|防暑药箱>>他们公司统一发，<<product|钢丝绳>>才用了一半，聊的是世界杯谁夺冠。
        zh 2027-08-23 [[role.finance|她家管账的小姑子]]给我看手机银行，就剩四千多，[[risk.payment|讲<<product|尼龙扣>>那笔得等外贸尾款回来，哪天回来她也不知道]]。我没再说什么，喝了杯水就走。
        zh 2025-01-29 大年初一被叫去酒店 他们<<product|热水循环泵>>坏了 我带师傅去弄到下午 完了<<person|向总>>趁热打铁 [[objection.price|讲大过年的你给我再让一千]] [[objection.contract|另外质保从两年给我写成三年]] 我哭笑不得
        zh 2025-02-11 [[role.user|每天拖走廊的是两个聋哑大叔]]，写字跟我讲的。[[sentiment.negative|他们写：这个<<product|平拖>>的布老掉，烦]]。我当场给他们换了新的，他们又指给我看对面的喷泉。
        zh 2025-03-19 嗯 水厂的[[role.technical|自控主管<<person|段工>>]]带我进的中控室 一墙的屏 他讲<<product|PLC模块>>通讯丢包 [[intent.demo|要我们在他备用柜上实接一套跑给他看]] [[nextstep|下周二停水检修那天弄]]
        zh 2025-04-04 清明放假还来开门的就这一家文具店。老板娘讲[[competitor.praise|<<competitor|真彩>>的<<product|记号笔>>盖子松三天都不干]]，[[objection.competitor|进货时心里先想到的是它]]。我帮她搬了两箱纸。
        zh 2025-05-27 车坏在半路 搭客户的皮卡去的 <<person|樊哥>>跟我讲他年轻时候跑新疆拉棉花 一路讲到厂门口 <<product|地膜>>的事他说他弟管 他弟不在 就算认识了
        zh 2025-06-17 [[intent.none|<<person|华院长>>讲医院三年内不碰新品牌，让我把时间花在别人身上]]。话不难听，送我到电梯口。<<product|血压计>>样机我原样背回来。
        zh 2025-07-01 党建活动，会议室全是人。<<person|匡主席>>趁茶歇跟我讲，[[objection.authority|工会的福利采购得职代会举手]]，<<product|保温杯>>的款式倒是先圈了三个颜色。
        zh 2025-08-11 然后这个商超总部 [[role.procurement|生鲜采购<<person|娄哥>>]]拿着手机给我看别人的价 [[objection.price|讲<<product|气调膜>>再砍六个点他才好往上交]] 我说到顶了 [[nextstep|礼拜五我们区总过来跟他面谈]]
        zh 2025-09-19 他夸他们自己的技术员夸了一路，讲<<person|小蒲>>一个人顶三个，<<product|注塑机>>坏了从来不用外头的人。听得出来是真骄傲。我就顺便问了问厂里的规模，一百四十人。
        zh 2025-10-09 嗯有个事要赶紧报 [[risk.delivery|<<person|皮老板>>要的<<product|腊肠绳>>染色没过检 厂里要重做]] 这样月中那批十有八九赶不上灌肠 我先没敢跟他讲 他今天还请我尝了新灌的
        zh 2025-11-21 她把样板贴在墙上看了好几天，[[intent.quote|叫我把<<product|吸音板>>连安装一起估个数]]，又讲[[intent.trial|先做她琴房那一面墙试效果]]。琴房有个小孩弹《致爱丽丝》弹了二十遍。
        zh 2025-12-26 厂办的<<person|束哥>>是个怪人，爱收集打火机。[[role.influencer|可老板出差前都要问他这家靠不靠谱]]。[[objection.trust|他对我们就一句：注册才两年的公司，凭什么]]。<<product|叉车>>的画册他翻都没翻。
        zh 2026-01-05 元旦后第一单来得突然 我还在停车他电话就来了 [[intent.buy|<<product|纸护角>>三千根长的两千根短的]] [[nextstep|后天早班车发]] 到他厂里他正在训徒弟 冲我点了个头
        zh 2026-02-04 立春。<<person|晁总>>说合同条款都顺过一遍了，没什么要改的，账期老规矩，钱也不缺，就是公章锁在保险柜里，拿钥匙的人回老家了。<<product|电动葫芦>>的事就这么搁着。
        zh 2026-03-13 社区卫生站，两间房。<<person|车医生>>讲[[objection.budget|站里一年耗材就批两万，早超了]]，[[objection.price|<<product|压舌板>>一盒哪怕少一块她都高兴]]。门口晒太阳的老人跟我唠了一会儿。
        zh 2026-04-01 嗯那个<<person|茅经理>>他其实没啥坏心 就直说 [[competitor.flaw|现在那家云服务断了两回 老板骂了他两回]] 可是[[risk.churn|我们这边的<<product|云电话>>他也打算一起停掉 统一换成运营商的]] 这个得赶紧救
        zh 2026-05-25 [[objection.timing|他讲麦子没入仓，天王老子来了也不谈<<product|粮仓风机>>]]。打谷场上灰扑扑的，他女儿开着收割机，二十出头，技术比他好。
        zh 2026-06-10 学校图书室就一位老师，[[role.user|借书还书都是她拿笔在登]]，她讲[[objection.need|登了十八年没丢过一本，用不着<<product|图书管理软件>>]]。我看她抽屉里一排卡片，真是齐整。
        zh 2026-07-14 我陪<<person|老柏>>去收上个月的单，客户很痛快，钱当场转了，还把我们送的挂历夸了一句字大。<<product|扎带枪>>没坏，他抽屉里还有两把新的。
        zh 2026-08-28 嗯幼师学院 <<person|缪老师>>一看<<product|奥尔夫乐器>>就乐了 [[sentiment.positive|讲音准比她读书时候学校那套强十倍]] [[nextstep|九月第二周我们的老师过去给她们上一节示范课]] 然后我听她弹了两段
        zh 2026-09-29 [[role.decider|镇长不管，这事<<person|涂副镇长>>拿主意]]。他对<<product|垃圾分类亭>>的样子满意，[[objection.contract|但验收后一年才付尾款这条他咬死不改]]，我们财务那边怕是难办。
        zh 2026-10-14 <<person|臧姐>>一肚子怨，[[objection.delivery|讲<<product|面膜袋>>每次都说下周，下周复下周]]，说着说着自己笑了，给我剥了个橘子。她厂门口的桂花香得晕人。
        zh 2026-11-27 然后我就看见他桌上压着<<competitor|震坤行>>的目录，[[objection.competitor|他讲一张单子人家能配齐两百样，跟你们得找五家]]，[[competitor.praise|下午三点前下单第二天就到]]。<<product|丝锥>>他还是跟我补了句下次再聊。
        zh 2026-12-17 聊完才知道他不是买东西的，他是他们楼的保洁主管的老公，来送饭的。我跟他讲了十分钟<<product|地毯清洗机>>，他一直点头，尴尬死了。
        zh 2027-01-26 嗯最后这家最干脆 [[intent.none|我还没坐下他就讲不用不用我不做<<product|散装调料>>]] 前后两分钟 我连他姓什么都没问着 门口狗还冲我叫
        zh 2027-02-17 [[role.finance|主办会计<<person|邸姐>>]]把函证退给我，[[risk.payment|讲老板只肯认一半，另一半要扯皮]]。<<product|电梯轿厢板>>是前年的货了。[[nextstep|律师下周三跟我一起过来]]。
        zh 2027-03-23 [[role.technical|信息办<<person|隆主任>>]]看了架构图没挑毛病，讲技术上没问题，[[objection.authority|可进校的软件一律要报市局备案同意]]，<<product|智慧食堂软件>>先填表。表有十一页。
        zh 2027-04-30 放假前赶来催的。[[role.procurement|负责订料的<<person|乜姐>>]]讲货呢货呢，[[risk.delivery|<<product|无纺布>>堵在港口，我估计节前清不了关]]，[[nextstep|五月四号我值班，一有消息就给她打电话]]。
        zh 2025-01-16 嗯我先说县烟草那个家属院改造的事吧就是<<person|佘工>>他把图纸摊在地上给我讲[[role.technical|线缆走哪选什么型号都是他画的]]然后[[intent.quote|叫我按图上的量把<<product|弱电箱>>和<<product|网线>>算个总数]][[nextstep|下周一早会之前放他桌上]]
        zh 2025-02-18 雨水节气，真下雨了。鞋店<<person|冷姐>>在擦玻璃，[[objection.price|嫌<<product|鞋盒>>一个贵出五分钱]]，[[objection.competitor|讲她妹夫介绍的那家肯赊半年]]，我只能先听着。
        zh 2025-03-21 反正这趟没白跑 <<person|沐老师>>把她们教研室的人都喊来了 看完<<product|虚拟仿真软件>>一个个排队戴头盔 [[sentiment.positive|有个男老师说这比我讲一学期管用]] [[nextstep|月底她们院里开采购论证会叫我列席]]
        zh 2025-04-25 今天那个米粉店[[objection.budget|老板娘把抽屉拉开给我看就几张零钱]]她说开春进的货还压着[[objection.need|<<product|收钱码音箱>>她说人家白送了一台响着呢]]我买了她两斤枇杷
        zh 2025-05-19 去年他跟我们吵过一架，为的是<<product|塑钢门窗>>的玻璃尺寸，后来量错的是他徒弟。今天<<person|农经理>>主动递烟，我不抽，把烟夹耳朵上聊了一个钟头篮球。
        zh 2025-06-06 嗯就是他们那个厂长讲话我得学给你听 他讲[[objection.trust|你们的<<product|减速机>>我拆过 里头轴承是杂牌 外头漆倒是亮]] 那我就问他哪一年的 他说一八年的 那都换过三代了 [[intent.trial|他才讲那拉一台新的来让我拆]]
        zh 2025-07-04 镇上唯一的口腔门诊，<<person|暴医生>>（真姓暴）。[[objection.need|说一天就七八个病人，开水锅煮煮就行]]，[[intent.none|<<product|灭菌锅>>她直说不要]]。卫健委下月来查，我提醒了她一句。
        zh 2025-08-13 然后他们前台换成机器人了 会说欢迎光临 我在那等了四十分钟 <<person|项总>>还是没下来 助理讲在开月度会 我就把<<product|呼叫中心>>的方案放那了 回来的地铁上睡过站
        zh 2025-09-09 [[risk.churn|<<person|乐姐>>把话挑明了，明年只留一家供<<product|豆沙馅>>，三家里我们排末位]]。[[competitor.praise|排第一的那家上个月半夜给她补过货]]，这一点我没得争。
        zh 2025-10-11 周六补班，写字楼里没几个人。[[role.procurement|集采部的<<person|滕经理>>]]说年框已经挂网，[[nextstep|标书截止是二十四号下午五点]]，<<product|工位屏风>>分两个包。
        zh 2025-11-20 嗯这个<<person|鞠哥>>就是爽快人 他讲[[intent.buy|<<product|防冻液>>给我拉五吨]] 天一冷货车司机全来问 [[nextstep|后天中午之前卸他后院]] 但是[[risk.delivery|罐装厂那条线刚坏 我跟调度磨了半天也没个准话]]
        zh 2025-12-12 学校门口的打印店，老板<<person|小敖>>二十四岁。[[competitor.flaw|讲<<competitor|兄弟>>那台<<product|激光打印机>>卡纸卡得他想砸]]，可砸了又没钱买新的，哈哈一笑，接着给学生装订论文。
        zh 2026-01-07 [[objection.timing|村委要换届，<<person|隗书记>>讲新班子上来前谁也不碰钱]]。<<product|健身路径器材>>的场地倒是先让我量了，院子里晒着腊肉。
        zh 2026-02-12 小年前来拜个早年，拎了两盒点心。<<person|漆姐>>家的印刷厂年底加班，<<product|橡皮布>>、<<product|润版液>>库里都够，没什么要谈的，她女儿考了驾照，非要开车送我去车站。
        zh 2026-03-24 这趟有点尴尬 我刚进门就听见里头在骂 [[sentiment.negative|谁家的破<<product|热封机>>又粘带子了]] 一看就是我们家的 <<person|郜主管>>脸红脖子粗 [[risk.churn|说修不好连<<product|耗材膜>>也一块不要]] [[nextstep|我当场叫了售后今晚七点赶到]]
        zh 2026-04-30 [[role.finance|<<person|瞿会计>>]]是个老太太，戴两副眼镜。[[objection.contract|她不接受全款预付，死活要留一成等半年]]。<<product|保险柜>>的密码还是我教会她的。
        zh 2026-05-18 医院药剂科 走道里挤满领药的 <<person|芮主任>>讲[[objection.authority|新的耗材得药事会过 一季度就开那一次]] 今年这次刚散场 [[role.user|天天扎针的是内分泌那几个护士]] <<product|胰岛素针头>>我把资料补交给秘书
        zh 2026-06-26 嗯我跟你讲这个客户有意思 他[[role.decider|家里三兄弟合伙但是大事只听老二的]] <<person|汲老二>>今天在杀鱼 一边刮鳞一边问我<<product|增氧机>>几相电 [[intent.demo|讲你拿一台放我塘里开一晚上看看鱼浮不浮头]]
        zh 2026-07-08 下午两点的太阳，没树。门卫大爷请我喝凉茶，讲厂里上个月裁了一个车间。后来<<person|郗主管>>出来了，说<<product|焊锡丝>>用量没变，裁的是包装那边。
        zh 2026-08-21 他掰着手指给我算房租水电人工 [[objection.price|算完讲你这个<<product|奶茶杯>>一只必须进到两毛八以内]] 我说两毛九 他说那就没得谈 我们就这么僵着喝了杯奶茶
        zh 2026-09-07 [[intent.callback,nextstep|<<person|母老师>>叫我礼拜三第三节没课的时候打给她]]，说的是<<product|汉字书写屏>>。办公室里六个老师共用一部座机，我记的是她手机。
        zh 2026-10-30 工会主席<<person|上官姐>>讲员工投票选的礼品，[[role.influencer|她自己牵的头，领导一般都照她报上来的批]]。<<product|按摩枪>>排第二，[[intent.quote|让我给八百把的价]]，[[objection.price|话放在前头，一把过九十就免谈]]。
        zh 2026-11-18 嗯今天跟老板吃了顿饭 他喝多了讲真话 [[risk.payment|讲他欠了一屁股 工厂的地都抵出去了]] <<product|覆膜机>>我们还有尾款六万八 [[role.finance|他们会计]]在桌上直给我使眼色 听得我一口菜都咽不下去 反正明天跟公司讲
        zh 2026-12-04 [[objection.delivery|他说我们的<<product|木托盘>>总要拖到他发柜那天早上才到，吓得他一夜不敢睡]]。[[nextstep|说好以后提前两天进他仓，从十号这一柜开始]]。
        zh 2027-01-07 区民政办的养老项目，楼上楼下找了三圈。<<person|钭科>>说<<product|防走失手环>>已经招过标，不是我们中的，她很客气，让我留意明年三月的公告。
        zh 2027-02-26 [[role.user|十二个客服坐席，个个要戴六小时]]，<<person|漆组长>>讲[[sentiment.negative|<<product|耳麦>>夹得耳朵疼]]。[[intent.trial|给他们三副头戴的换着戴一周]]，[[nextstep|周五我去听反馈]]。
        zh 2027-03-10 然后他拿出一张纸条 上面写着[[competitor.praise|<<competitor|奔腾>>激光三年没开过盖]] [[objection.competitor|他讲你要是也敢这么写进合同 他就掉头买你的<<product|光纤切割机>>]] 我说我得问厂里
        zh 2027-04-09 [[objection.need|她家就两口子种八亩，化肥靠肩挑就够]]，[[intent.none|对<<product|撒肥机>>明说没意思]]。灶上炖着笋，香得我不想走。
        zh 2027-05-21 嗯这边是县融媒 [[role.technical|台里管技术的<<person|暨工>>]]挑得很细 他讲[[competitor.flaw|前面那家的<<product|调音台>>推子推两个月就涩]] 我们的他推了足足二十下 [[nextstep|下礼拜二送一台让他们直播的时候用]]
        zh 2027-06-22 夏至过了一天，热浪滚滚。沿街装了八家的<<product|灯箱>>我都拍了照，都亮着，没坏。老板们在打麻将，我没打扰。
        zh 2025-01-07 [[objection.trust|<<person|尉迟总>>开门见山，问我们公司去年是不是裁了一半人]]，谣言传得真快，那是兄弟公司。<<product|人力资源软件>>的事他说听我解释清楚了再往下走。
        zh 2025-02-22 周六，开着车在乡道上来回。种植户<<person|符大姐>>讲[[objection.price|<<product|有机肥>>一吨哪怕让三十，一卡车下来她孙子的校服钱就有了]]，[[intent.buy|先把去年那个牌子的订上六吨]]，[[risk.delivery|可车皮紧，赶不赶得上春耕我没把握]]。
        zh 2025-03-25 [[role.procurement|负责给十一家门店订货的是<<person|霍姑娘>>]]，今天忙着开月会。她说<<product|餐巾纸>>照平时走，别的没工夫，我塞了份新目录在她包里。
        zh 2025-04-08 嗯我说一下<<person|鄂局>>这边 他人很好但是[[objection.budget|财政今年只保工资和民生]] <<product|执法记录仪>>一台都批不下来 [[objection.authority,role.decider|真批也得分管的<<person|臧副县长>>画圈]] 反正等吧
        zh 2025-05-15 他去年嫌<<product|切菜机>>的刀片软，换成钨钢以后就没话了，昨天还发了切萝卜丝的视频给我，说隔壁问他要我们的电话。今天去就是给隔壁也发了一张名片。
        zh 2025-06-27 嗯妇幼那边[[sentiment.positive|主任当着一屋子人讲这是她见过最不催单的业务]]<<product|检查床罩>>的事她会记着[[nextstep|月初她们开领用会让我一号下午去坐坐]]
        zh 2025-07-09 出门就摔了一跤，膝盖擦破皮，在<<person|蓝医生>>的诊所上了点<<product|碘伏>>，还是我们家的，挺快就止住了。她笑我，说这下知道好不好用了。别的没谈。
        zh 2025-08-29 嗯他说<<product|集装袋>>要改尺寸 [[objection.contract|这改模费不能让他全出 要对半]] [[nextstep|说好九月三号我们老板去他那边当面掰扯]] [[role.finance|他们管账的<<person|蒙姐>>]]听见了在那叹气 [[risk.payment|说就是对半他眼下也拿不出来]]
        zh 2025-09-23 秋分，桂花刚开。<<person|鲜院长>>讲[[objection.timing|基建没封顶前先不谈床]]，<<product|护理床>>的样板间她倒想亲眼看，[[intent.demo|约我带她去市里那家医院的病区走一趟]]。
        zh 2025-10-31 [[competitor.flaw|他骂<<competitor|国强>>的<<product|铰链>>一开一关就掉漆渣]]，地上真是一层。我把我们的装了一扇门给他看，他开了关、关了开，说再看看冬天。
        zh 2025-11-14 就是那个搞婚庆的<<person|盘姐>>租了个大仓库 灯光都是二手拼的 她讲[[intent.quote|<<product|摇头灯>>八台<<product|追光灯>>两台 给我个总包的数]] [[role.influencer|她们灯光师傅<<person|小段>>说什么她信什么]] 我就加了<<person|小段>>微信
        zh 2025-12-16 [[role.user|一天上百次开关的是幼儿园门卫爷爷]]，他讲<<product|电动伸缩门>>的<<product|遥控器>>他拿胶布缠着用。[[sentiment.negative|园长说当初就不该听我们的买这款]]，[[nextstep|周四师傅上门换<<product|主板>>]]，[[objection.delivery|上回换一块也让他们等了十天]]。
        zh 2026-01-15 嗯最近好多客户都在说一件事就是环保 <<person|危总>>的厂被限产了 <<product|粉末涂料>>用不了那么多 不是嫌我们不好 也不是没钱 就是停着 他让我喝完茶再走
        zh 2026-02-28 [[risk.delivery|<<person|祝场长>>要的<<product|仔猪保温灯>>在海关那批有问题]]，母猪下个星期就产，他着急，我也着急。[[nextstep|我明早去货代那边蹲着问]]。
        zh 2026-03-11 然后<<person|麦总>>讲完业务讲历史 讲完历史讲他太爷爷 最后才绕回来 [[intent.callback|叫我等他从云南回来再约]] [[objection.authority|他老婆不在他一个人不敢订<<product|茶叶罐>>]] 我记着了
        zh 2026-04-21 [[objection.competitor|他桌上三份单子，我们、<<competitor|舒华>>、还有一家本地的，红笔圈的是人家的]]，[[objection.price|<<person|贡校长>>嫌我们一平米高出十几块]]。<<product|运动地胶>>的样块我们的最厚。
        zh 2026-05-13 老街三家茶馆一家一家坐过来。[[intent.buy|第二家的<<person|鲜嫂>>要四个<<product|保温桶>>]]，[[intent.none|第一家摆摆手说不要]]，第三家还在装修。坐了一下午肚子全是水。
        zh 2026-06-09 [[objection.delivery|她讲订<<product|订书机>>你们要凑够五百块才送，我一个小办公室哪凑得到，等三周算快的]]。<<person|章妹>>又倒了杯水给我，搞得我挺不好意思。
        zh 2026-07-20 家电城里的广告牌全换成了小龙虾。<<person|裴店长>>讲<<product|挂架>>一个月走不了几个，[[risk.churn|他们这柜台八月份整个撤了，跟我们也就到这儿]]。
        zh 2026-08-14 嗯这个是最后一家 [[intent.none|老头讲我都七十了不折腾了不买]] <<product|自动喂料线>>他儿子倒在旁边眼睛发亮 但是[[role.decider|家里还得老头说了算]] 我就留了个电话给他儿子
        zh 2026-09-30 节前送<<product|洗手液>>补充装，放下就走。前台讲会议室的花是昨天老板娘插的，停车场的桂花也香，谁也没提钱的事，连发票都是上次一起开的。
        zh 2026-10-15 [[role.technical|IT主管<<person|Victor>>]]和我们实施的<<person|小穆>>对了一下午表结构，[[intent.demo|要先看一遍月结怎么跑]]，[[nextstep|定在下周四上午九点半线上跑]]。<<product|成本核算模块>>他提了七个问题，[[objection.price|就是嫌一个账号一年八百太贵]]。
        zh 2026-11-25 [[sentiment.positive|她一见我就喊，你们那个<<product|植保无人机>>飞手太给力了，一天喷了三百亩]]。[[competitor.praise|不过她也说<<competitor|极飞>>的电池耐烧]]，我们电池明年升级。天黑得早，赶末班车回的。
        zh 2026-12-17 [[role.procurement|采购经理<<person|郜工>>]]说话算话，上回答应的名单给我了，十四家分厂的联系人都在。<<product|焊接手套>>每家一年三千副，他讲慢慢来别一口吞。
        zh 2027-01-14 嗯他就说了八个字 [[objection.trust|没听过你们 谁担保啊]] 我讲我们在这镇上供过七年了 他说那我怎么没听过 我只好给他打三个老客户的电话 <<product|玻璃胶>>一支还没卖出去
        zh 2027-02-02 [[objection.budget|财务讲过年奖金都是借的]]，<<product|包装膜>>的预付款先别提了，<<person|鲍总>>给我倒了杯白酒，我开车没喝。
        zh 2027-03-16 [[objection.contract|<<person|贝院长>>家的律师把独家供货那条删了，又加了一条月底对账]]，<<product|导管>>总量没变，我们法务在看。[[intent.trial|另外先送三根新规格给护士长试试手感]]，[[role.influencer|她讲好用院长多半就要]]。
        zh 2027-04-20 谷雨，到处在种花生。<<person|芦队长>>讲今年<<product|花生剥壳机>>好使得很，他讲的是他家自己那台老的，祖上传下来的，跟我们没关系。
        zh 2027-05-26 [[risk.payment|她说她老公把公司户头的钱转走了]]，一边说一边抹眼泪，<<product|化妆瓶>>那批我也不好开口催，陪她坐了会儿。
        zh 2027-06-30 [[objection.timing|<<person|隆经理>>讲展会前所有人都加班，七月前别来找他谈<<product|桁架>>]]，[[intent.callback,nextstep|七月六号他给我留了个下午]]。门口的保安换成了机器狗，会摇尾巴。
        zh 2025-01-13 我到现在手机才有信号说说上午山里那个电站吧<<person|哈站长>>一人守着两条狗他讲[[objection.delivery|上回那箱<<product|绝缘手套>>邮了二十三天才到他手上]]以后宁可自己骑摩托去县里拿[[intent.buy|今天又要了十副]]
        zh 2025-02-25 那个文印店搬到地铁口了 租金翻倍 <<person|邹姐>>讲[[risk.payment|三月的房租都是刷信用卡垫的]] <<product|铜版纸>>的月结我看得盯紧 她女儿写作业问我一道应用题 我还做错了
        zh 2025-03-13 他这个人 你跟他讲技术他跟你讲人情 讲了一圈 [[objection.competitor|最后还是他战友那家<<product|监控摄像头>>排前头]] [[competitor.praise|讲人家的夜里看车牌都清清楚楚]] [[objection.price|让我再矮一截才有得比]] 反正我先回来跟主管汇报
        zh 2025-04-22 二中新来的<<person|郝老师>>[[role.technical|兼着学校的网管]]，[[competitor.flaw|抱怨老的那套三十个人一连就瘫]]，[[intent.demo|说光看参数没用，要拉一个班的人同时上线压一压]]我们的<<product|无线AP>>，[[nextstep|这周四晚自习来弄]]。
        zh 2025-05-28 [[sentiment.positive|老板娘把我往门口一拉，跟买菜的大妈说这家的<<product|保鲜袋>>拎十斤不断底]]，弄得我脸红。货没要，上周才送过。
        zh 2025-06-13 后勤公司的<<person|平经理>>跟我说食堂被投诉是因为米，跟我们的<<product|餐具洗涤剂>>没半点关系，让我别瞎紧张。然后拉着我看了他们新修的隔油池。
        zh 2025-07-31 卡车堵在国道上四公里我弃车走过去的<<person|柴老板>>讲[[objection.need|五轴的<<product|加工中心>>他接的活用不上三轴都闲一半]]态度倒不坏切了个瓜
        zh 2025-08-26 然后卖早点的<<person|佟嫂>>跟我抱怨 她说[[competitor.flaw|以前那个送<<product|吸管>>的十包里总有一包是弯的]] 喝豆浆都漏 [[intent.trial|叫我先放一包她自己用用看]]
        zh 2025-09-18 [[objection.authority|连锁药店的区域经理讲得很官方：新供应商准入一律由总部商品部评审]]。<<product|艾灸贴>>他本人倒是贴过，腰好了。[[nextstep|下月十二号总部开品类会，他帮我递材料]]。
        zh 2025-10-24 一天见了四个人，三个姓王。<<person|王科>>忙，<<person|王姐>>出差，<<person|王师傅>>在修<<product|卷闸门>>，都没谈上正题，唯一坐下来的那个是来推销保险的。
        zh 2025-11-13 办公室里暖气足得穿短袖 [[role.finance|财务经理<<person|冉女士>>]]上来就是一句 [[objection.contract|发票要先开 钱后给 中间隔九十天]] <<product|报销软件>>的功能她倒没挑 [[nextstep|周五我拉我们法务跟她开个短会]]
        zh 2025-12-01 嗯 [[risk.churn|<<person|车总>>讲他们自己上了吹膜线 明年<<product|缠绕膜>>八成自产]] 参观了一圈 机器是二手的 声音大得对面说话都听不见
        zh 2026-01-20 蹲了一个礼拜，总算碰上[[role.decider|能点头的<<person|公冶校长>>]]，可她刚从医院回来，没精神，[[intent.callback,nextstep|让我下礼拜一九点半再上来]]讲<<product|护眼灯>>。
        zh 2026-02-06 打印室小伙子一边裁纸一边说，[[sentiment.negative|你们<<product|裁纸机>>那个刀才用一个月就钝成锯子了]]。换刀片的事我答应了，天气预报说下午有雪。
        zh 2026-03-20 养蜂的<<person|贲叔>>，蜂箱排了一坡。我们的<<product|白糖>>去年冬天结块，他自己敲开用了，没怪谁，今年囤得少，也没多讲，让我尝了勺槐花蜜。
        zh 2026-04-16 就这个事我得讲快点手机没电了 <<person|况总>>那边[[intent.quote|急着要<<product|焊烟净化器>>十二台的价 最好分带管和不带管]] [[nextstep|今天下班前就得给]] [[role.technical|风量归他们环保工程师<<person|小阎>>算]] 环保局后天去他厂里
        zh 2026-05-08 市图书馆，安静得我不敢走路。馆员说[[role.user|自助还书的机器前天天是老人家在摸]]，字太小。[[objection.budget|要换大屏的<<product|借还机>>，馆里今年一分追加都没有]]。
        zh 2026-06-23 [[risk.delivery|<<product|板蓝根提取物>>的原料烘干房着了火，<<person|蓟总>>那五百公斤本月基本没戏]]。他倒先安慰我人没事就好。
        zh 2026-07-06 城中村里七拐八绕，最后靠快递员带路。<<person|哑姐>>靠手语和打字跟我谈的，她做布娃娃，[[objection.price|写：<<product|PP棉>>再便宜五毛，我每月多要两包]]，[[intent.trial|先要半包缝两只看看]]。
        zh 2026-08-17 厂里放高温假，就保安<<person|老闵>>一个，他讲他们老板对供应商其实都挺好，付款从不拖，我说我知道。<<product|黄油枪>>的彩页留了两张。
        zh 2026-09-28 我跟你说啊这家幼师机构 [[role.influencer|教务<<person|茹老师>>说什么校长都当圣旨]] 她翻我们的<<product|蒙氏教具>>翻了一下午 [[intent.trial|挑了三样带回小班放两个星期]] 就是[[objection.trust|有点怕木头上的漆含甲醛]] [[nextstep|下周一我把检测单给她送去]]
        zh 2026-10-13 [[competitor.praise|<<competitor|怡亚通>>给她一天配两趟货，早上缺的下午就补齐]]，<<person|步姐>>这话讲了三遍。<<product|瓶装水>>我们只能一周两趟，我没接茬。
        zh 2026-11-06 宿管<<person|祁阿姨>>拿钥匙带我上了顶楼水房。<<product|直饮机>>流水细，是滤网堵了，不是机器坏，她自己也清楚，说洗一洗就好。
        zh 2026-12-18 [[intent.none|老板把我的手推开，讲啥都不要，年底关门去三亚]]。<<product|春联纸>>他仓库里还剩三十箱，晒在院子里。
        zh 2027-01-05 机关食堂年底换包，<<person|危经理>>昨天签的，今天他第一件事[[intent.buy|把<<product|一次性餐盒>>的量从一千提到三千]]，[[nextstep|每周二、周五早上六点送]]，[[risk.delivery|可我们早班车就一辆，准点我不敢打包票]]，他还说口罩他们自己有。
        zh 2027-02-19 然后我说我也是农村出来的 他就跟我亲近了 讲[[objection.budget|家里老人看病花了十几万 买<<product|微耕机>>的钱没了]] 我就没再提 帮他把晒的萝卜干收了进去
        zh 2027-03-08 妇女节，店里发花。<<person|计姐>>是[[role.procurement|商场超市的日化采购]]，手里有六个货架位，说[[objection.competitor|<<competitor|蓝月亮>>的陈列费给得多，位置先紧着人家]]，我们的<<product|洗衣液>>只能进角落。
        zh 2027-04-14 [[objection.timing|现在正赶上旺季，冷库里人都站不下，<<person|强总>>讲过了五月再改<<product|货架>>]]。他从冰柜里拿了根冰棍给我，冻牙。
        zh 2027-05-25 <<person|边所长>>是个武警转业的，话少。我讲了二十分钟，他说嗯。又讲了十分钟<<product|警务通>>，他说知道了。临走站起来跟我握了手，力气很大。
        zh 2027-06-18 [[role.user|抄表的八个师傅里有五个老花]]，看不清屏，<<person|慕主管>>就想要亮的。[[nextstep|我周一带三台不同亮度的<<product|手持抄表器>>过去让他们挑]]，[[objection.price|一台两千六他嫌贵了六百]]，[[objection.authority|挑完还得报集团物资部批]]。
        zh 2025-01-18 周六来的 就<<person|冒经理>>一个人在 他说我昨天跟你主管讲的那句话你们没传到啊 [[objection.delivery|就是<<product|色母粒>>从下单到上门你们最快五天 我等不起]] 他[[sentiment.negative|越说越上火 把帽子甩桌上]] [[risk.churn|讲做完这个月就换人家]] 我一直道歉
        zh 2025-02-27 小区门口的理发店，<<person|温哥>>。[[competitor.flaw|以前用的<<product|染发膏>>染完头皮痒，老顾客跟他翻脸]]，[[intent.callback|让我月初来送一回样再细说]]。没钱的话他没讲过，钱不是他的问题。
        zh 2025-03-26 下午[[role.technical|设备科<<person|羊科长>>]]拿着万用表挨个测我们的<<product|应急电源>>读数都在范围里[[sentiment.positive|他竖了个大拇指说比铭牌写的还保守]][[role.influencer|院里进电器都先问他一声]]
        zh 2025-04-10 进校要预约，预约码发错了，在传达室坐到放学。<<person|富老师>>出来跟我抱了个歉，说<<product|校园卡机>>的事[[objection.authority,role.decider|要等校长办公会上<<person|麻校长>>发话]]。
        zh 2025-05-20 今天是520 全城都在送花 就我在送<<product|标签机>> <<person|鄞姐>>开门第一句 你没女朋友啊 我俩笑了半天 她店里的花是她老公从云南寄的
        zh 2025-06-24 [[objection.contract|<<person|阙总>>死磕一条，货到后有任何缺角少件要按三倍赔]]，我们从没签过这种。<<product|玻璃隔断>>的颜色他定了灰，合同还得回公司商量。
        zh 2025-07-17 县医院感控，<<person|靖老师>>讲[[objection.trust|你们送检报告是自己送自己检，她要第三方抽检的]]。<<product|消毒湿巾>>她桌上摆着三个牌子，我们是最便宜的那个，[[intent.quote|让我把加上检测费的价另写一份]]，[[nextstep|周三送到她科里]]。
        zh 2025-08-12 我先吃口饭再说啊 [[risk.payment|<<person|牧老板>>今天绕着不见我 他店员讲老板这个月谁来要账都说不在]] 那个<<product|地坪漆>>的六千块估计麻烦 门口的车倒换了辆新的
        zh 2025-09-02 [[role.influencer|做工程的老板凡事要问监理<<person|薄工>>，<<person|薄工>>一皱眉他就撤单]]。今天<<person|薄工>>看了<<product|止水带>>的样，点了头。[[intent.quote|老板叫我报两百米的价]]。
        zh 2025-10-10 客户厂里在排练合唱，工人穿着红衣服。<<person|权姐>>说<<product|工作服>>今年换了领子她很满意她们的设计师，至于我们呢，[[objection.timing|她让我下半年再说]]。
        zh 2025-11-07 立冬，羊肉锅咕嘟咕嘟。<<person|宓嫂>>[[intent.buy|<<product|火锅底料>>先来二十件]]，[[objection.price|不过把零头抹掉，凑个整]]，我请示了，[[nextstep|明早她自己开三轮来拉]]。
        zh 2025-12-10 讲件好笑的 他让我在他们厂的群里拜年 我按了一下 群里六百个人 全是<<product|滤芯>>经销商 <<person|潘总>>讲你这下出名了 其他没谈
        zh 2026-01-13 [[objection.timing|她讲学生还没放假，考务、留校、水电都赶在这几天，<<product|门禁>>再急也等寒假]]。办公室里的暖气片烫手，我们搬了凳子在外面聊。
        zh 2026-02-05 [[risk.churn|听楼下的人讲，<<person|丛经理>>上周跟<<competitor|移动>>的人在喝酒，两年的<<product|固话>>八成守不住了]]，我见到他面，问他他只笑。
        zh 2026-03-18 沿江的砂厂，一张嘴全是灰。<<person|寿师傅>>[[role.user|天天开铲车的]]，讲[[intent.demo|想看新的<<product|铲齿>>装上去挖一斗他才信]]，老板在旁边不吭声，就盯着江面上的船。
        zh 2026-04-09 [[role.procurement|资产科管采买的<<person|曾师傅>>]]，爱下棋。[[nextstep|输了棋的他答应下礼拜二带我去总务库房点<<product|灯管>>]]，老校工在旁边一直偷偷教我走马。
        zh 2026-05-22 有点感慨 三年前这家还是个小铺子 现在墙都打通了 <<person|吕姐>>讲[[sentiment.positive|当年就你们肯给我赊一件<<product|热敏标签>> 我记到今天]] 搞得我也挺感动 晚上她留我吃饭 我还得赶车
        zh 2026-06-17 乡下那所小学嘛 [[objection.need|校长讲孩子个个手里有手机 <<product|计算器>>都不用 <<product|电子词典>>更是摆设]] [[intent.none|这一项说明白了不要]] 走廊里一群小孩正拿手机拍蚂蚁 我也没法反驳
        zh 2026-07-23 午后雷阵雨，我在仓库里躲雨，<<person|闻姐>>不嫌我碍事，还给我搬凳子。她讲<<product|周转箱>>去年买多了，今年正好，没什么要说的。
        zh 2026-08-26 [[intent.none|<<person|诸老师>>在电话里客气得很，说学校政策不让教师推荐任何学习用品，今后不必再联系她]]，<<product|口算本>>我原本想走她这条线。
        zh 2026-09-11 药监刚查完，老板心情好，[[role.decider|他这个人讲一不二，店里要什么他一个人就批了]]。[[intent.demo|叫我带<<product|温控药柜>>的小样来给他们调一次温]]，约好[[nextstep|中秋前一天下午三点]]。
        zh 2026-10-08 [[role.finance|财务<<person|荀姐>>]]把去年的合同翻出来，[[objection.contract|指着违约金那行讲要改成双方对等]]，我当场给法务打电话，占线。<<product|打印耗材>>的总量反而多了两成。
        zh 2026-11-12 他讲[[competitor.praise|<<competitor|海康>>的<<product|门禁>>三年没出一回错，密码都没改过]]，[[objection.need|说用得好好的干嘛换]]。窗外一排银杏黄得晃眼。
        zh 2026-12-03 [[risk.delivery|<<product|玻璃杯>>厂那边窑修到月底，<<person|孔经理>>元旦要上桌的那八百只我心里没数]]。[[nextstep|明天我去窑厂蹲一天看情况]]，早上五点的车。
        zh 2027-01-12 一直在下冻雨，树枝都裹了冰。<<person|安老师>>抱着<<product|投影幕布>>样品看，[[objection.price|要我们在去年价上再去掉个零头，不然他跟家长委员会没法交代]]。
        zh 2027-02-16 厂区里挂着灯笼，刚开工三天。<<person|詹总>>开口先谈[[risk.payment|去年第四季度的<<product|铝型材>>尾款要分六个月还，他才能接着要]]，[[role.finance|会计<<person|小匡>>]]把分期表都打好了，[[nextstep|我们后天上午给他答复]]。
        zh 2027-03-31 我发现<<person|毋局>>人其实挺幽默 一见面讲你这名片的纸比我们文件的纸好 然后聊到<<product|碎纸机>>[[intent.callback|他让我等科里搬完家再来找他]] [[objection.trust|又担心小公司的机子以后没人修]]
        zh 2027-04-23 [[objection.competitor|酒店工程部拿着<<competitor|格力>>的清单一项一项跟我们对，嫌我们少了两样]]。<<person|师经理>>说他没下结论，让我也别急。中央空调的<<product|风口滤网>>我多给了两款。
        zh 2027-05-17 总结一下本周吧 见了九家 [[objection.delivery|<<person|厚老板>>说我们的<<product|宠物窝垫>>总是一半先到一半晚到]] [[sentiment.negative|说跟我们打交道累得慌]] 别家都正常 天也开始热了 出门得带水
        zh 2027-06-28 期末监考的老师都趴着睡。<<person|茂主任>>说[[objection.budget|教育局今年的装备费全给了新校区，老校区一毛没有]]，[[role.procurement|就算有，也得他们招采办<<person|蒙老师>>发公告]]，<<product|智能讲台>>怎么也轮不上。
        """
}
