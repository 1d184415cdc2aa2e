extension NoteTexts {
    static let productsChinese = """
        zh 2025-03-04 早上雨大，到厂里已经十点半，门卫登记半天。库房里六台<<product|星驰叉车>>都在充电，[[role.user|天天开车的<<person|老吴>>]]拍着座椅说[[sentiment.positive|比原先那批省心多了]]。
        zh 2025-03-06 <<person|葛总>>翻了几页<<product|慧眼门禁>>的报价就合上了，[[objection.price|说这钱够他再雇个保安]]。后来聊他儿子高考，没再往下谈。
        zh 2025-03-07 去了城南建材市场，<<competitor|老马五金>>门口堆满了<<product|管子>>，对门的<<person|孙姐>>跟我说[[competitor.flaw|那家的<<product|PP-R管>>冬天接头爱裂]]，她[[intent.trial|想先拿二十根我们的装自家店里看看]]。
        zh 2025-03-11 诊所不大，前台两个小姑娘，轮着接电话。<<product|安诊云的预约模块>>给她们讲了一遍，都点头，但[[objection.authority,role.decider|装不装得问<<person|韩院长>>]]，人出国开会去了。
        zh 2025-03-12 路过顺便进去坐坐。<<person|田老板>>在卸货，<<product|晨露酱油>>还剩四十来箱，货架摆得靠里，跟他说了说陈列的事，他光顾着接电话。
        zh 2025-03-14 [[role.technical|总工<<person|骆工>>]]把<<product|T8伺服压机>>的样本从头看到尾，问了保压曲线、模高、光栅这些，我都答上了。他[[intent.callback,nextstep|要我下周三带工艺的人再来一趟]]。
        zh 2025-03-18 食堂<<person|钱师傅>>[[sentiment.negative|一见面就骂我们的<<product|大勺油>>起沫]]，我进后厨看了看灶，火开得太猛，锅也薄，跟他徒弟讲了怎么控温。
        zh 2025-03-20 宾馆86间房，布草都是<<competitor|洁丽>>在洗，用的是<<product|雪绒洗剂>>。<<person|史经理>>觉得[[competitor.praise|人家取送准点，毛巾也蓬松]]，[[objection.need|没啥理由再找一家]]。
        zh 2025-03-24 电话里约好的，人到了会议室空着，等了四十分钟。<<person|邓主任>>进来第一句：[[objection.timing|今年肯定上不了]]，<<product|智校通>>的材料先搁他那儿。
        zh 2025-03-26 [[role.procurement|采购经理]]<<person|向红>>让我[[intent.quote,nextstep|这周五下班前给出<<product|304板>>的含税价]]。车间在扩，地上到处是焊渣，走路得看着脚下。
        zh 2025-04-01 <<person|阮总>>人很客气，茶泡了三道。预算他说早批下来了，不是问题，就是[[objection.trust|怕我们十一个人的公司哪天没了]]，<<product|仓易达>>的源码能不能托管他也问了。
        zh 2025-04-03 工地上风沙大，话都听不清。项目部的<<person|小覃>>核了一遍<<product|C35速凝剂>>的用量，十八吨，[[nextstep|下周一早上我安排车进场]]。
        zh 2025-04-08 [[risk.payment|二月那批<<product|雪松地板>>的款到现在没见着]]，<<person|老佟>>见我就往后院躲，他店里倒是挺热闹。
        zh 2025-04-10 <<competitor|恒通>>的人刚从他们二楼下来，和我打了个照面。<<person|谭姐>>也不瞒我，[[objection.competitor|说心里更偏他家那套]]，因为[[competitor.praise|售后就在隔壁街，喊一声就到]]。
        zh 2025-04-15 老师们对<<product|星河白板>>没提什么意见，没人说贵，也没人说不好用，就是期中考忙，大家站着聊了几句就散了。
        zh 2025-04-17 猪场进门要洗澡换衣服，折腾一小时。<<person|聂场长>>[[intent.trial|要五包<<product|康乐教槽料>>喂喂看]]，[[nextstep|下周一跟饲料车捎过去]]。
        zh 2025-04-22 <<person|戴总>>对<<product|云梯升降机>>本身没意见，配置单从头到尾都认了，卡在[[objection.contract|预付四成他不干，要货到九十天]]。
        zh 2025-04-24 陪技术支持去装<<product|X200扫码枪>>，十二把都配上了，驱动折腾到中午。[[sentiment.positive|仓管那帮小伙子连夸扫得快]]，还请我们吃了盒饭。
        zh 2025-04-28 药店<<person|连姐>>[[objection.delivery|抱怨我们的<<product|清润喉片>>动不动断供]]，[[risk.churn|柜台已经腾出大半给<<competitor|康瑞>>了]]。外面下冰雹，车顶砸了几个坑。
        zh 2025-04-30 大堂摆着我们的<<product|绿盾净水器>>演示机，接水的人不断。[[role.influencer|物业<<person|康大姐>>的话老板最听得进]]，她[[sentiment.positive|喝了一口直说水甜]]。
        zh 2025-05-06 厂长室门关着，只见到<<person|小白>>。[[objection.budget|账上的钱都压在新厂房里了]]，<<product|蓝鲸空压机>>这事他先不敢往上提。
        zh 2025-05-08 <<person|龚老板>>一口答应，[[intent.buy|<<product|安心锁>>先订150把]]，公寓六月交房，样板间的墙纸刚贴完，味道还挺冲。
        zh 2025-05-09 下午跑了三家门店，<<product|海风洗衣液>>都有货，价签也对。最后那家的店员[[sentiment.negative|嫌我们业务员换得太勤，烦得很]]。
        zh 2025-05-13 去年卡货的事早就过去了，<<person|徐课长>>没再提，倒是带我看了新上的<<product|RX-9贴标机>>，两台都跑着。
        zh 2025-05-15 果品市场凌晨三点开市，<<person|阿标>>边吃面边谈，<<product|鲜锁保鲜膜>>他[[objection.price|只肯按去年的老价走]]，旁边摊位的喇叭吵得人头疼。
        zh 2025-05-19 [[role.finance|财务总监]]<<person|季芸>>盯着<<product|薪酬云>>的年费问了三遍怎么开票，别的没多讲。她养了一屋子兰花。
        zh 2025-05-21 <<person|邹队>>说消防验收还没下来，[[objection.timing|等证拿到手再谈设备]]，<<product|云哨烟感>>的彩页他收了。
        zh 2025-05-23 车间在赶出口单，噪音大得吼着说。<<product|AX-500>>的<<product|主轴>>异响已经换过<<product|轴承>>，<<person|老冉>>试了一上午，没再响。顺带问了下<<product|刀具>>寿命。
        zh 2025-05-27 想不到<<competitor|金蝶>>的顾问也在。<<person|滕总>>[[objection.competitor|摆明了要货比两家]]，[[intent.demo,nextstep|叫我们六月五号上午来演一遍<<product|财通ERP>>]]。
        zh 2025-05-29 <<person|文婶>>的小超市是夫妻店，冰柜里<<product|北岭雪糕>>卖得见底，她[[intent.callback|让我改天再过去帮她理理冰柜]]，哪天没定。
        zh 2025-06-03 原来<<competitor|金盾>>装的<<product|卷帘>>[[competitor.flaw|两年就锈穿了]]，<<person|贺老板>>带我去后门看。<<product|铁卫卷帘门>>他[[intent.quote|叫我照后门的洞口算个数]]，门口正修路，车停出去老远。
        zh 2025-06-05 学校四十二间教室，<<product|护眼宝灯盘>>样板间装在三楼尽头。[[objection.authority|最后要教育局盖章]]，总务的<<person|闵老师>>也没办法。
        zh 2025-06-10 <<person|卢工>>把检测报告翻到第七页，[[objection.trust|问我这数据是不是自家实验室编的]]，说的是<<product|耐强1080树脂>>的热变形。场面有点冷。
        zh 2025-06-12 问了一圈，[[role.decider|买不买都是二楼<<person|蒋太太>>一句话]]，她今天打牌去了。<<product|贵雅窗帘>>的样册留在前台。
        zh 2025-06-16 电话打过去，<<person|崔经理>>说[[intent.none|这类东西以后别再推给他]]，我还没把<<product|净味宝>>介绍完。
        zh 2025-06-18 [[risk.delivery|模具还在东莞没回来，他们月底那批<<product|Q7壳体>>恐怕要晚]]，我还没敢跟<<person|苏姐>>讲透，只说在催。
        zh 2025-06-20 <<person|耿师傅>>是老客户了，修车铺换了招牌，学徒也换了一茬。<<product|金驰机油>>还剩九桶，[[nextstep|七月四号我送货时顺便盘一盘]]。
        zh 2025-06-24 假如总部嫌贵，<<product|小白鸽系统>>可以先上<<product|基础版>>，这是我跟<<person|凌工>>聊的备选，他没接话，低头改图纸。
        zh 2025-06-26 [[objection.delivery|十二周的交期<<person|郝总>>直摇头]]，[[competitor.praise|说<<competitor|德隆>>四周就能到港]]。<<product|HD-30减速机>>参数倒都符合，图纸也对上了。
        zh 2025-06-30 村里路窄，货车进不去，走了老远。合作社<<person|覃社长>>在晒谷场，[[objection.need|说自己的旧<<product|喷雾器>>还能用好几年]]，<<product|田丰无人机>>他就当看个热闹。
        mixed 2025-03-05 上到 28 楼见 <<person|Vivian>>，她是 [[role.procurement|procurement manager]]，讲 <<product|FleetTrack>> 的 [[objection.price|monthly fee 要再 cut 一截先得]]，之后就被叫去开会。
        mixed 2025-03-10 办公室刚搬完，纸箱堆到门口。<<person|Kelvin>> 说 [[objection.timing|migration 没做完之前 nothing new goes in]]，<<product|ShiftPlan Pro>> 的 deck 先 park。
        mixed 2025-03-13 Site visit 两小时，看了 4 lines，他们贴标用的是 <<product|Orion label printer>>，打得很干净。<<person|Mr Tay>> walked me around，没谈生意。
        mixed 2025-03-19 <<person|Grace>> 回我 email，[[intent.demo,nextstep|下周二想看 <<product|LeadPilot>> 的 live demo]]，sales team 8 个人都会 join。
        mixed 2025-03-25 跟 [[role.finance|CFO]] <<person|何太>> 吃 lunch，她很直接：[[objection.budget|this year 的 capex 已经 zero 了]]，<<product|CoolAir X5>> 没必要再送资料。
        mixed 2025-03-31 <<competitor|Brightway>> 的 rep 刚走，桌上还有他们的 brochure。<<person|Jason>> 说 [[competitor.flaw|their support line 打三次都没人听]]，不过 price 没跟我讲。
        mixed 2025-04-02 Warehouse 很热，没冷气。<<person|阿 Ken>> 讲 [[sentiment.positive|你哋部 <<product|ScanGo 300>> 真系好使]]，掉地上几次都没坏。
        mixed 2025-04-09 那个 contract 卡在 [[objection.contract|auto-renewal clause，legal 说 must delete]]，<<product|CleanMax>> 的试用数据他们倒没 comment。
        mixed 2025-04-14 [[role.technical|IT lead]] <<person|Raymond>> 问 <<product|VaultBox>> 能不能 on-prem，我说 can，他 note 下来就去开下一个 meeting 了。
        mixed 2025-04-16 店里换了新 POS，<<person|Michelle>> 忙到飞起，[[intent.callback,nextstep|叫我 Friday call 她]]，谈 <<product|BeanMaster 咖啡机>> 的 servicing。
        mixed 2025-04-23 Finally！<<person|Dr Leung>> [[intent.buy|sign 了 PO，3 套 <<product|OptiScan>>]]，[[nextstep|五月十二号 install]]，clinic 那边会先清一个房间出来。
        mixed 2025-04-29 <<person|Stella>> 说 [[objection.authority|anything above HK$50k 要 Singapore HQ 批]]，[[sentiment.positive|她自己蛮喜欢 <<product|AromaOne>> 的]]。
        mixed 2025-05-07 塞车塞到 11 点。Reception 只让留 brochure，<<product|AquaPure>> 的 sample kit 放在 counter，<<person|Mr Lau>> on leave。
        mixed 2025-05-12 上个 batch 的 <<product|PolyWrap film>> 有气泡，<<person|Sunny>> [[sentiment.negative|group 里直接骂我们 QC sleeping]]，我道歉 then 拿了 2 rolls 回厂验。
        mixed 2025-05-20 <<person|Karen>> 说 [[objection.competitor|shortlist 剩我们跟 <<competitor|Delta Foods>>，she leans 那边多一点]]，<<product|CrispGold 薯条>> 的试吃分数差不多。
        mixed 2025-05-26 <<person|Patrick>> [[intent.quote|要 formal quotation，三年 maintenance 分开 list]]，对象是 <<product|LiftCare package>>。His dog 一直在 office 跑。
        mixed 2025-06-04 [[risk.payment|March 的 invoice still open，finance 不回 email]]，<<product|PrintHub>> 那几台机倒是天天在 run。
        mixed 2025-06-11 <<person|Amy>> said the <<product|ErgoSit 椅>> 不贵，delivery 也 OK，没 complaint，就是最近大家都 WFH，office 冷清。
        mixed 2025-06-17 <<person|Mr Quek>> 怕 [[objection.trust|you all 在 Penang 没 service team，坏了谁来]]，<<product|FreshSeal 真空机>> 的 video 他还是看完了。
        mixed 2025-06-23 [[role.user|天天 run report 的是 <<person|Joyce>>]]，她嫌 <<competitor|SageLink>> 的 [[competitor.flaw|export 慢到可以去泡杯茶]]，[[intent.trial|想要 <<product|DataNest>> 的 30-day trial]]。
        zh 2025-07-01 梅雨还没停，仓库地上都返潮。<<person|尤老板>>摸着<<product|稻香大米>>的袋子说[[objection.price|一袋便宜三块钱他才进]]，进多少也没讲。
        zh 2025-07-03 [[role.technical|维修班长]]<<person|梁海>>领我看了机房，<<product|冷泉水冷机组>>去年大修过，管道保温有点破。[[nextstep|说好下周二停机时我们进去测振动]]。
        zh 2025-07-07 幼儿园放假了，操场上晒着被子。<<person|沈园长>>翻了<<product|萌芽滑梯>>的色卡，[[objection.timing|说九月招生情况明了再定]]。
        zh 2025-07-09 <<person|鲁总>>把<<competitor|用友>>的合同拍桌上，[[competitor.flaw|说实施了一年还没跑通成本]]。转头又问我，[[objection.trust|你们做过砖厂的没有，讲一家我听听]]。<<product|财通ERP>>砖厂确实没案例。
        zh 2025-07-11 渔港早上腥味很重，船老大都在补网。<<product|海狼缆绳>>上次发的30捆还堆在棚里没拆，跟<<person|阿水伯>>抽了根烟，他讲今年鱼少。
        zh 2025-07-14 <<person|柯小姐>>从头到尾没抬头，[[sentiment.negative|嫌我们发的样衣线头都没剪]]。<<product|柔丝莫代尔>>的色卡她倒是留下了。
        zh 2025-07-16 砂石场的<<person|包老板>>讲话直，[[objection.contract|带息分期那几条他要全划掉]]。[[nextstep|我周五把改好的<<product|铁牛破碎机>>合同拿回去]]，路上全是渣土车。
        zh 2025-07-18 汽配城里<<product|力擎刹车片>>被隔壁的<<competitor|博途>>压着卖，<<person|老付>>说[[competitor.praise|人家一天送两趟，少一片都给补]]，[[risk.churn|他这季打算把我们的量砍掉大半]]。
        zh 2025-07-22 电话会，[[role.technical|电气主管<<person|宁工>>]]问<<product|BX-77变频器>>带不带<<product|制动单元>>，然后[[intent.trial,nextstep|要我八月四号寄台样机给他挂线]]。
        zh 2025-07-24 医院电梯排长队，爬了九楼。[[role.user|病房里真正在用<<product|静脉通泵>>的是<<person|齐敏>>她们]]，她讲[[sentiment.positive|夜里报警声柔和，病人不吓着]]。
        zh 2025-07-28 [[role.finance|<<person|钟会计>>]]悄悄告诉我，[[risk.payment|老板户头被冻了，那笔八万二人民币别指望这个月]]。是<<product|亮晶玻璃胶>>的货款，我开了三个月的账。
        zh 2025-07-30 台风警报，街上店都关得早。<<product|一品鲜味精>>的堆头没搭成，<<person|阿芬>>说等风过了再摆，我也没催，帮她把卷帘门拉下来就走了。
        zh 2025-08-01 第一次去这家律所，装修气派。<<person|汪律师>>问了<<product|文印宝扫描归档>>的事，[[objection.authority|回头要合伙人会上过一过]]，[[nextstep|会定在八月十二日]]。
        zh 2025-08-05 <<person|祝姐>>的火锅店十四张桌，牛油味满屋。<<product|红塔底料>>我带了样，[[objection.need|她讲自己祖传方子炒料，用不着买现成的]]。
        zh 2025-08-07 管委会的人都下乡了，只留<<person|小施>>值班。[[objection.budget|这块的钱要等省里拨]]，<<product|清源一体化泵站>>的方案书放在他抽屉里。
        zh 2025-08-11 <<person|龙总>>比上次见瘦了不少，刚出院。问起<<product|金盔安全帽>>，[[intent.quote|要六百顶印标的价格]]，[[nextstep|我后天下午报给他]]。
        zh 2025-08-13 刚进门就听见<<person|甘经理>>在跟人吵电话，等了半个钟头。结果只问我<<product|X9叠螺机>>的<<product|滤布>>多久换，[[intent.none|别的都不用讲了，他没这个打算]]。
        zh 2025-08-15 旅行社改做研学了，墙上贴满孩子的照片。[[role.decider|拍板的其实是合伙人<<person|顾太>>]]，之前一直找错人。<<product|行程通>>的账号我给她开了。
        zh 2025-08-18 <<person|武厂长>>板着脸：[[objection.delivery|你们上回拖了十九天，这回谁信]]。他要我[[nextstep|这周五拿排产表给他看]]，<<product|304法兰>>还是按老图做。
        zh 2025-08-20 花卉基地大棚里四十度。<<product|根多多>>用了一季，[[sentiment.positive|<<person|向老师>>拿照片给我看，苗比隔壁棚壮一圈]]，[[intent.buy|又要了八十桶]]。
        zh 2025-08-22 酒店换人了，新来的[[role.procurement|采购主管<<person|姚冰>>]]先给我下马威：[[objection.price|不降十二个点免谈]]。<<product|雅梦床垫>>的样品她躺都没躺。
        zh 2025-08-26 跟排队挂号似的，前面还有三家供应商在等。轮到我只有十分钟，<<product|影阅PACS>>讲了个大概，<<person|老简>>一直看表。
        zh 2025-08-28 <<competitor|大地>>的报价<<person|邱总>>念给我听，[[objection.price,objection.competitor|同样的<<product|HDPE双壁管>>人家每米少四块]]。窗外正在拆楼，灰大。
        zh 2025-09-01 开学第一天，校门口堵死。<<person|伍老师>>让我[[intent.callback,nextstep|下周四没课的时候再来]]，<<product|声悦广播>>先不拆箱。
        zh 2025-09-03 [[risk.delivery|船期改了两次，<<product|圣马可石材>>要赶上他家十月二十号开业悬得很]]，已经给<<person|童设计师>>打了预防针。
        zh 2025-09-05 <<person|查站长>>的加油站，便利店在翻新。<<product|劲朗能量水>>卖得一般，天凉了嘛，他没怪我们，也没说要退，让我拍了张货架照。
        zh 2025-09-09 研究所进门收手机。<<person|米博士>>看了<<product|GC-40色谱仪>>的基线图，[[objection.competitor|随口说跟<<competitor|安捷伦>>那台还差口气]]，[[role.influencer|课题组买仪器都看她写的比对意见]]。
        zh 2025-09-11 物流园停了一院子车，司机都在打牌。<<person|敖队长>>[[intent.demo|想看看<<product|路安宝>>怎么抓疲劳驾驶的]]，[[nextstep|定在下周二早会上放]]。
        zh 2025-09-15 [[objection.need|手工记账挺好，<<product|店小账>>装了也懒得打开]]，<<person|宝珍姐>>原话。理发店里五个客人在等，我就没多坐。
        zh 2025-09-17 <<person|卓总>>一坐下就问[[objection.trust|你们的<<product|保力泵>>扬程是不是虚标]]，我拿第三方报告给他，他对着灯照公章，照完自己笑了。
        zh 2025-09-19 木工车间锯末飞，<<person|老蓝>>戴着口罩讲话。<<product|环益白乳胶>>换了配方以后他没再说起开胶，上回的投诉算结了，这回就是来领日历。
        zh 2025-09-23 [[sentiment.negative|<<person|熊主任>>当着全科的面说被我们忽悠了]]，因为<<product|智护床>>的<<product|称重模块>>没带。我回去查了，是合同漏写。
        zh 2025-09-25 节前厂里赶货，找谁都没空。<<person|车总>>摆手，[[objection.timing|放完假回来再聊]]，<<product|净风除尘器>>的图纸就放窗台上。
        zh 2025-09-28 展会最后一天，人少。<<person|符总>>从海南来，站着看完<<product|椰风杀菌釜>>，[[intent.quote,nextstep|后天之前要到岸价]]。
        zh 2025-10-09 节后头一个客户。[[role.finance|店里进出账都是<<person|康师母>>管]]，[[objection.contract|月结她要改成卖完再结]]，<<product|乐口饼干>>剩22件。
        zh 2025-10-13 <<competitor|三友>>被他们踢了，[[competitor.flaw|连着三车料含水超标]]，这才轮到我们的<<product|N-220炭黑>>。<<person|胡部长>>[[intent.trial,nextstep|叫我周三送两百公斤打小样]]。
        zh 2025-10-15 工业园修地铁，绕了四十分钟。<<person|封工>>出差，<<person|小庾>>代收了<<product|精测三坐标>>的校准证书，签了字，顺便要了张名片。
        zh 2025-10-17 [[objection.authority|集团统采，地方公司没有选供应商的份]]，<<person|成经理>>摊摊手。<<product|蓝盾手套>>他倒是[[sentiment.positive|夸防滑做得实在]]。
        zh 2025-10-21 <<person|路姐>>[[intent.callback|催我回个电话说清楚<<product|轻盈代餐>>的保质期]]，我今天打了三回都占线。
        zh 2025-10-23 <<person|花总>>的厂子只开了一条线，工人站在门口晒太阳。[[risk.payment|我看他手头已经周转不动了]]，<<product|QT-5切粒机>>的尾款得盯紧。
        mixed 2025-07-02 <<person|Winnie>> 那边 [[objection.price|老板见到 unit cost 就皱眉，ask for 起码 5% off]]，<<product|GlowSkin 面膜>> 的 packaging 她 okay。
        mixed 2025-07-10 Plant 里要穿 safety shoes，借了双大两号的。[[role.technical|automation engineer]] <<person|Ivan>> 试了 <<product|FlexArm 7>> 的 <<product|teach pendant>>，[[sentiment.positive|said it's dead simple，连新人都会]]。
        mixed 2025-07-17 同 <<person|Mrs Chow>> 饮茶，净系讲 kids 读书。<<product|EduPad>> 我一句都没 push，埋单她抢住俾。
        mixed 2025-07-21 [[nextstep|Kickoff 定在 29 July，我们出 两个 consultant]]，<<product|HRFlow Core>> 先 go-live，<<product|payroll>> 部分之后才开。
        mixed 2025-07-25 <<person|Uncle Seng>> 的 hardware shop，天气热到融。[[objection.need|says 旧的 <<product|Makson 电钻>> 修修又一年，no need new]]。
        mixed 2025-07-31 他们 team restructure，[[role.decider|final say 现在在 ops director <<person|Nadia>> 手上]]，[[nextstep|6 Aug 跟她有个 30-min slot]]，讲 <<product|RouteWise>>。
        mixed 2025-08-06 <<person|Terence>> 很 polite，但 [[intent.none|"we're not looking at this category at all"]]，<<product|MaxVend 售货机>> 的 one-pager 也没拿。
        mixed 2025-08-12 [[objection.delivery|ETA 一直 slip，<<person|Rosa>> 问我们 factory 到底有没有 capacity]]，<<product|K40 connector>> 还欠她 5,000 pcs，[[risk.churn|she already opened an account with <<competitor|Moltek>>]]。
        mixed 2025-08-19 Clinic 里冷气坏了，大家都在扇扇子。<<person|Dr Goh>> [[intent.trial|主动讲 can leave 一台 <<product|PulseMate>> in room 3 两周 let him play]]。
        mixed 2025-08-25 Reception 讲 <<competitor|Kopi Kings>> 上礼拜也来过。<<person|Fiona>> 没 mention，只 ask 我 <<product|RoastPro 2>> 的尺寸放不放得进 pantry。
        mixed 2025-09-02 [[objection.contract|liability cap 他们要 unlimited，我们 legal 肯定跳]]，<<person|Edmund>> 其他 terms for <<product|SafeGate>> 都 accept 了。
        mixed 2025-09-08 <<person|陈生>> [[intent.buy|confirm 落单 60 箱 <<product|SunPeak OJ>>]]，[[nextstep|Fri 出货去屯门]]，车位难搵到死。
        mixed 2025-09-16 [[competitor.praise|<<competitor|Zebra>> 的 <<product|portal>> 她赞 super clean]]，so [[objection.competitor|我们的 <<product|TagFlow>> 要 side by side 再 score 一次]]。<<person|Cheryl>> 讲完就跑去接小孩。
        mixed 2025-09-22 <<person|Marcus>> 在 lift 里遇到的，聊了 30 秒。[[intent.callback,nextstep|要我 Wed after lunch ring him]]，<<product|CloudDesk>> renewal 的事。
        mixed 2025-09-30 Q3 收尾，他们 office 一片混乱。<<person|Priya>> 说 [[objection.budget|leftover 的钱都被 marketing 抢光]]，<<product|MeetCam 360>> 的 demo unit 我收回来了。
        mixed 2025-10-06 [[sentiment.negative|Invoice 打错 company name 两次，<<person|Sharon>> totally fed up with us]]，<<product|CopyMax toner>> 那批要重开单。
        mixed 2025-10-14 下雨，grab 等很久。<<person|Mr Ong>> 讲他们没觉得 <<product|StackRack>> 贵，之前 delay 的 shipment 也收到了，no issue，今天只是来 stocktake。
        mixed 2025-10-20 <<person|Leo>> [[objection.trust|googled us 发现没 local reference，有点 uneasy]]，[[intent.callback|想我打给他 walk through 多一次 <<product|BioSeal>> 的 ISO cert]]。
        mixed 2025-10-28 [[nextstep|Board paper 14 Nov 交]]，<<person|Angeline>> [[objection.authority,role.decider|can't move till chairman nods]]。<<product|SunLeaf 屋顶套件>> 的 drawing 已经 circulate 了。
        mixed 2025-11-03 <<person|Hui Min>> text 我，[[intent.quote|how much for 15 licences of <<product|DocuNest Pro>>]]，我在 MRT 上没 signal，晚上才回。
        zh 2025-11-04 早市下了霜。<<person|丁嫂>>的豆腐坊要换<<product|玉泉磨浆机>>，[[nextstep|这礼拜六她当家的从工地回来，一起到我们店里看货]]，[[role.decider|钱由她当家的出，机子也由他定]]。
        zh 2025-11-06 <<person|薛科>>开门见山：[[objection.price|这个数我写进请示里，局长要骂人的]]。说的是<<product|明镜抓拍机>>，他办公室新换了绿萝，茶还是老样子。
        zh 2025-11-07 口述：刚从<<person|焦总>>那儿出来，谈得一般，[[objection.trust|他听同行讲咱们的<<product|速固灌浆料>>冬天不硬]]，我解释了低温型的道理，[[intent.trial|他让拉十袋去背阴那段打一打]]。
        zh 2025-11-11 <<product|瑞丰饲喂站>>装完一个月，<<person|解场长>>带我看后台曲线，没说好也没说坏，关心的是雪天停电怎么办，我讲了<<product|备用电池>>怎么接。
        zh 2025-11-13 公司前台换成机器人了。<<person|章总助>>收下<<product|易签台>>的资料，[[objection.authority|印章类的东西得法务、内控两头都放行]]，[[nextstep|法务下周四给答复]]。
        zh 2025-11-17 家电城清场，喇叭震天。<<person|老裘>>拉我到门口看，[[objection.competitor|<<competitor|老板电器>>给他店里装橱窗，我们啥都没送]]，<<product|烈焰灶>>只好还摆过道。
        zh 2025-11-19 [[sentiment.positive|<<person|白奶奶>>拉着我的手谢了半天]]，养老院换了<<product|暖床宝>>以后起夜摔跤的少了。院里在包饺子，非留我吃。
        zh 2025-11-21 纱厂<<person|于厂长>>盘算着添纺位，[[intent.quote|先问我八台<<product|锦程细纱机>>大概要多少]]，[[objection.timing|真要买是年后的事，眼下就摸摸底]]。
        zh 2025-11-25 账对了一上午。[[role.finance|出纳<<person|小岑>>]]把四万六千三分三笔勾出来，是<<product|白鹭复印纸>>和<<product|墨粉>>的，都对得上，[[nextstep|周五她走流程付]]。
        zh 2025-11-27 <<person|糜经理>>那边[[risk.churn|合同到期没打算签新的]]，门口停着<<competitor|绿叶保洁>>的车。咱们的<<product|爽洁套餐>>在他们楼里做了三年。
        zh 2025-12-02 大雾高速封了，改走国道。<<person|凤姐>>的烘焙坊香得很，<<product|金穗高筋粉>>她[[sentiment.negative|怪我们偷偷换了产地没打招呼]]，[[objection.trust|说这批筋度不稳，蛋糕老塌]]。
        zh 2025-12-04 教研组开会我旁听，<<person|尚老师>>在演<<product|题海星>>的组卷，底下人记笔记，我坐后排一句没插，散会各走各的。
        zh 2025-12-08 <<person|伏总>>一边修指甲一边听，[[objection.need|他们量小，手动压盖够使了]]，<<product|GZ-12灌装线>>的视频他看了半分钟。
        zh 2025-12-10 <<person|阮先生>>的<<product|M3注塑机>>还压在港里等查验，[[risk.delivery|赶不上他一月五号装机的可能很大]]。他倒没发火，只问了滞港费谁出。
        zh 2025-12-12 年会季，人都在排节目。[[role.influencer|行政的<<person|小穆>>列候选名单，领导照着挑]]，她[[intent.demo|想让我拿<<product|悦听耳机>>的降噪当面比划一下]]。
        zh 2025-12-16 <<person|老祁>>来电话，[[intent.callback,nextstep|问明天能不能去趟他矿上]]，<<product|昆仑输送带>>接头的事，山里还在下雪。
        zh 2025-12-18 <<person|蓝科>>讲[[objection.budget|明年盘子还没切，科室一分没落着]]，<<product|慧诊助手>>的试用号他个人一直开着，问了几个查文献的小窍门。
        zh 2025-12-22 冬至，客户请吃汤圆。[[intent.buy|<<person|乔总>>当场把<<product|星河系列柜体>>定了，三十二套]]，不过[[objection.contract|定金只肯给一成]]。
        zh 2025-12-24 <<person|贝经理>>要的量不大，就是[[objection.delivery|担心我们车皮紧，赶不上腊月上货]]，<<product|小红袍花生>>的样她分给店员嗑了。
        zh 2025-12-26 打听<<competitor|顺达>>的底，<<person|老楚>>酒后吐真言：[[competitor.flaw|他家司机偷油，货到回回少两件]]。<<product|冷链盒子>>的温度曲线我也给他看了。
        zh 2025-12-30 最后一趟跑外。<<person|管师傅>>退休，徒弟接班，[[role.user|往后操作<<product|DK77线切割>>的就是<<person|小池>>]]，人老实，见面先递烟。
        zh 2026-01-06 <<person|黎姐>>拿计算器按了半天，[[objection.price|末了叹口气，说再少两千才合她的意]]。<<product|蒸美味蒸柜>>的门把手她倒来回拉了好几次。
        zh 2026-01-08 风力八级，塔吊停了。[[role.technical|<<person|樊总工>>]]觉得[[objection.need|<<product|筑智BIM>>跟他们现有的<<product|插件>>重复]]，[[intent.none|直说没必要再约]]。
        zh 2026-01-12 早餐店天没亮就排队。<<product|巧妇油条粉>>前几天断了货，昨天已经补上，<<person|二嫂>>没埋怨，让我尝了根油条。
        zh 2026-01-14 换了校长，[[objection.timing|新官上任，头一学期啥都冻着]]，总务的<<person|老毕>>让我别白跑。<<product|晨读灯>>的样灯还亮在传达室。
        zh 2026-01-16 <<person|单总>>人在海南，视频里晒得黝黑。[[intent.quote,nextstep|下周二开会前要看到<<product|雷霆桩机>>连运费的底价]]，孩子在旁边喊他下水。
        zh 2026-01-20 血站里很安静。<<person|郁主任>>摸了摸<<product|血宝冰箱>>的门封，[[competitor.praise|提起<<competitor|海尔生物>>那台用了九年没坏过]]，[[objection.competitor|意思是还想接着买他们的]]。
        zh 2026-01-22 [[risk.payment|支票又被退回来了，这是第三张]]，<<product|渔乐网箱>>的。<<person|仇老板>>推说是银行的事，给我塞了两条鱼，我没敢要。
        zh 2026-01-26 <<person|卞丽>>核对了<<product|M10锚栓>>的箱规，2400套，跟合同一字不差。外头飘雪，签完收货单她送我到电梯口。
        zh 2026-02-03 腊月里街上挤，<<person|岳老板>>的炒货店排长队，[[nextstep|剩下的<<product|大漠葵花籽>>我周五给送]]，他顾不上讲话，比了个手势。
        zh 2026-02-05 <<person|蔺经理>>挺实在，[[objection.contract|违约金那条不砍，章子盖不下来]]。<<product|云柜存包>>他们店长[[sentiment.positive|都讲界面顺手]]，小孩也会用。
        zh 2026-02-09 农机站<<person|屈站长>>在修拖拉机，满手机油。<<product|沃野播种机>>他问了行距怎么调，我蹲地上给他画了图，他看完又钻车底下去了。
        zh 2026-02-25 过完年第一访。<<person|阳总>>初八就开了工，给我发了红包，印刷机还蒙着布。[[intent.callback|叫我出了正月再去坐坐，谈<<product|祥云纸塑袋>>]]。
        zh 2026-02-27 会议室投影坏了，用手机讲的。<<person|冼总>>点评<<product|招采通>>，[[sentiment.negative|花里胡哨，你们自己用过吗]]，[[role.technical|信息总监<<person|老柏>>]]在边上打圆场。
        zh 2026-03-03 <<person|应姐>>的服装厂缺工，缝纫机大半蒙着布。[[risk.churn|她透露想把厂关了去带孙子]]，<<product|锦盾粘合衬>>剩的卷头她留着给老乡。
        zh 2026-03-05 地下车库信号差。<<person|盛队>>带保安们试<<product|巡更宝>>，十六个点位打卡都成功。没有谁抱怨难用，倒是吐槽物业发的鞋。
        zh 2026-03-09 酒厂飘着酒糟味。[[role.influencer|<<person|原师傅>>是老曲匠，他摇头老板就不买]]。他捻了捻<<product|净源硅藻土>>，[[intent.trial|留了两袋说滤点头酒瞧瞧]]。
        zh 2026-03-11 [[objection.trust|<<person|商总>>非要看我们在省内给医院干过的活]]，<<product|洁净屋板>>他懂行，一敲就知道厚薄。[[nextstep|下周三带他去肿瘤医院转一圈]]。
        zh 2026-03-13 <<competitor|长城>>的业务把价砸到1980元，<<person|贡总>>[[objection.price,objection.competitor|冲我晃手机，让我看着办]]。我们<<product|静音王水泵>>成本都不止，没松口。
        zh 2026-03-17 春耕忙，门市部挤满人。<<person|卜大姐>>[[intent.buy|张口就要三吨<<product|丰满复合肥>>，当场叫人装车]]，账记在本子上。
        mixed 2025-11-10 等了 20 分钟，<<person|Tracy>> 才 come down。她说 [[objection.price|renewal uplift 9% 没办法跟老板交代]]，<<product|PeopleSync>> 的 usage 倒是 up 的。
        mixed 2025-11-18 Chef <<person|Gary>>，[[role.user|每朝用 <<product|SliceMate>> 切吐司的就是他]]，[[sentiment.positive|"best thing in my kitchen"]]，讲完继续炒他的 char kway teow。
        mixed 2025-11-26 [[objection.timing|year-end freeze 到 15 Jan，IT 什么都不给装]]，<<product|NetGuard Lite>> 的 box 我拿回车上。<<person|Mei Ling>> 在 wfh。
        mixed 2025-12-03 早到，在楼下喝咖啡。<<person|Desmond>> 全程讲 <<competitor|FoxTrail>> 的 drama，[[competitor.flaw|上次 outage 他们整天 no one picked up]]，[[intent.demo|so he wants to see 我们 <<product|TrackHub>> 的 failover]]。
        mixed 2025-12-09 Nothing much。<<person|Mr Yeo>> 收了 calendar，<<product|DuraFloor>> 的旧 sample board 我换了新的，lobby 在装圣诞树。
        mixed 2025-12-17 [[risk.delivery|<<product|CB-20 breaker>> 卡在 customs，他 22 Dec shutdown 用不用得上我真 not sure]]，已经跟 <<person|Faizal>> flag 了。
        mixed 2026-01-05 新年第一个 visit，大家都在讲旅行。[[role.procurement|buyer <<person|Cindy>>]] [[intent.quote,nextstep|ask for tiered pricing on <<product|SoftPulp 纸巾>> by Friday]]，她刚从北海道回来。
        mixed 2026-01-13 <<person|Bernard>> [[objection.authority|keeps saying "let me bring it to the exco"]]，<<product|GreenMeter>> 的 ROI 表他 print 出来贴墙上。
        mixed 2026-01-21 电话打通了，背景很吵。<<person|Sally>> 讲 [[risk.churn|April 到期就 no renew]]，原因是 [[sentiment.negative|我们 helpdesk 让她等三天 zero reply]]，讲的是 <<product|TillPoint>>。
        mixed 2026-01-28 他们 lab 只准 2 visitors 进。<<person|Dr Nair>> 问了 <<product|ColdVault 80>> 的 alarm log，[[objection.need|existing <<product|freezers>> 他 feel good enough]]。
        mixed 2026-02-04 <<person|Jo>> 请我吃 pineapple tarts。[[nextstep|CNY 后 24 Feb 我带 engineer 上去 survey roof]]，<<product|RainLock membrane>> 的厚度她没 issue。
        mixed 2026-02-11 [[objection.contract|three-year lock-in 她不 comfortable，想 month to month]]，<<person|Adeline>> 一路 scroll <<product|FitClub App>> 的 booking page，gym 里放很大声 EDM。
        mixed 2026-02-26 Shop 重新开市，舞狮刚走。<<person|Ah Huat>> [[intent.buy|taken 24 tins of <<product|WeatherPro 外墙漆>>，cash on the spot]]，忙着贴 banner。
        mixed 2026-03-04 <<person|Nicole>> 说 [[competitor.praise|<<competitor|Palmtree>> 的 account manager 每个 quarter 都来做 review]]，[[sentiment.negative|我们来得太少 lah]]。Pantry 里 <<product|NutriBar>> 还有半柜。
        mixed 2026-03-10 下午 <<person|Wei Jie>> 不在，他同事讲 <<product|PixelSign 屏>> 有个角暗了，原来是插头松，插回去就亮，all good。
        mixed 2026-03-16 [[objection.budget|HQ cut 掉 facilities 的 spending，<<person|Hasnah>> 手上只剩 S$8k]]，<<product|AirPure Max>> 的 quote 她收进抽屉了。
        mixed 2026-03-24 <<person|Ronald>> [[intent.trial|想 borrow 1 unit of <<product|WeldStar 250>> 给 night shift 烧几天]]，焊房味道很重，我 mask 都没带。
        mixed 2026-04-01 [[objection.trust|"what if your startup folds?"]] 这是 <<person|Ms Koh>> 的原话，<<product|LedgerLite>> 的 data export 我 show 给她看，她 nod 了一下。
        mixed 2026-04-08 跟 <<person|Benny>> 打 badminton 顺便聊，[[role.decider|真正 sign off 的是他太太]]，上次送的 <<product|PetJoy 猫砂>> 她家猫在用。
        mixed 2026-04-15 上个月的 late delivery 已经 settle，<<person|Mr Pillai>> didn't bring it up，带我看新的 <<product|Titan compressor>> room，拍了照。
        zh 2026-04-02 各处都在备货，快递点堆成山。<<person|凌霞>>是[[role.procurement|食材采买的头儿]]，[[objection.price|盯着<<product|鲜味坊蟹柳>>要我每箱抹掉零头]]，[[nextstep|我答应下周二带上经理的底线再去]]。
        zh 2026-04-07 <<person|倪主任>>问我<<product|康步助行架>>能不能进医保，我查了说暂时没进，他记在台历上，接着喊下一个病人。
        zh 2026-04-09 地里刚打完药，站在田埂上说话。[[objection.trust|<<person|瞿社长>>让假种子坑怕了，证要一张张看]]，<<product|金皇后玉米种>>的包装他还扫了码。
        zh 2026-04-13 [[role.finance|<<person|邬姐>>管着付款那一摊]]，她说[[risk.payment|厂里工资都欠俩月了，供应商往后排]]。<<product|超洁滤芯>>的票我还是留下了。
        zh 2026-04-14 <<person|康处>>刚提拔，办公室搬到东头。[[objection.timing|说屁股还没坐热，这种项目先缓缓]]，<<product|城眼平台>>的材料拷在他电脑上。
        zh 2026-04-16 一早把<<product|虎威链锯>>送到林场，四把。[[sentiment.positive|护林员老远就冲我竖大拇指]]，油烟味里吃了碗面。
        zh 2026-04-20 茶山路滑。<<person|游老板>>的茶厂正赶着炒茶，[[intent.callback,nextstep|叫我五月六号忙完了再上山]]，<<product|碧螺色选机>>的事到时细说。
        zh 2026-04-22 <<person|应科>>那边来了<<competitor|浩辰>>、<<competitor|中望>>两家的人，[[objection.competitor|打分表上我们的<<product|图匠CAD>>排最末]]。走廊里都是交标书的。
        zh 2026-04-24 [[objection.authority|分公司这头说话不顶用]]，[[role.decider|落笔的是集团副总<<person|麦冬>>]]。<<product|连山网关>>我寄了两个到集团前台，单号也发过去了。
        zh 2026-04-28 <<person|靳大哥>>[[objection.price|说<<product|肥猪旺>>涨得他肉疼]]，[[risk.churn|下个月起想自己配料]]，<<product|粉碎机>>都买回来了，就搁在院子当中。
        zh 2026-04-30 放假前一天，商户都在盘点。<<person|艾姐>>借了我的梯子挂灯笼，<<product|炫彩射灯>>没提，我也就搭了把手。
        zh 2026-05-06 <<person|房老师>>已经占好示教室，[[intent.demo,nextstep|让我们下周四给院感办演一场<<product|净手通>>]]，还提醒我医院停车要预约。
        zh 2026-05-08 车刚停下就听狗叫。<<person|宫老板>>边喂狗边讲，[[objection.contract|保修期里<<product|易损件>>也得包，不写进去不签]]，指的是<<product|大黄蜂装载机>>。
        zh 2026-05-12 病区在发蛋糕，挺热闹。<<product|暖心输液架>>的<<product|轮子>>卡头发，[[sentiment.negative|<<person|茅护士>>讲天天拿剪刀伺候它，气人]]，[[nextstep|我周五带新<<product|轮子>>去换]]。
        zh 2026-05-14 <<person|辛总>>[[intent.none|啥软件都不考虑，叫我别费口舌]]。我把<<product|派单侠>>的彩页压在他茶盘底下就走了，门口榕树下有人下棋。
        zh 2026-05-18 跑了趟矿务局，食堂的面不错。[[role.technical|机电副总工<<person|佘勇>>]]问<<product|ZJ-800减速器>>的煤安证，[[intent.quote|叫我把<<product|备件>>也列个价]]，[[objection.authority|超过三十万他签不了]]。
        zh 2026-05-20 <<person|隋经理>>的婚庆公司满屋气球，[[intent.buy|<<product|梦幻雾机>>她拍下六台，订金都转了]]，[[objection.delivery|就怕六月六号那场我们送不到]]。
        zh 2026-05-22 [[competitor.flaw|<<competitor|迅达>>的维保一叫就推，困人了都是消防来的]]，<<person|佟主任>>越说越气，<<product|安梯管家>>的彩页她折好放进了包里。
        zh 2026-05-26 供电所借调的人多，只碰到<<person|小宿>>。她说所里对<<product|绝缘王手套>>的耐压没疑问，价格也在框架里，没啥好谈，带我去看了老变压器。
        zh 2026-05-28 刮大风，招牌差点掉。[[objection.budget|<<person|关店长>>说房租一交，兜里就空了]]，<<product|云餐POS>>他[[sentiment.positive|是真心喜欢]]，摸了好几回。
        zh 2026-06-02 <<person|尹老师>>带三个研究生来展厅，[[intent.trial|要借<<product|灵眸相机>>回去拍一个礼拜果蝇]]，[[role.influencer|实验室订啥都靠她写推荐信]]。
        zh 2026-06-04 [[objection.need|屠宰场有锅炉余热，洗池子根本用不到<<product|热力泉>>]]，<<person|左场长>>领我绕了一圈，证明给我看。
        zh 2026-06-08 路上禁鸣，约在茶楼。<<person|桂总>>把<<product|威尔吊具>>的合同推回来，[[objection.contract|非要扣一成半质保金，押两年]]，[[nextstep|法务后天和他对条文]]。
        zh 2026-06-10 阴天，猪价跌。<<person|艾场主>>[[risk.payment|料款又想拿小猪抵]]，<<product|奶猪宝>>仓里还压着，他带我看了新接的沼气。
        zh 2026-06-12 <<person|辜经理>>把钥匙拿给我，让我自己开柜子装<<product|智鲜柜>>的<<product|读卡器>>，装到两点，保安送了瓶水。
        zh 2026-06-16 <<competitor|雅客>>跟他们做了八年，[[competitor.praise|<<person|展姐>>夸人家半夜都敢接电话]]。我们的<<product|贴心洗涤>>她[[intent.trial|只愿先放三十套工服试洗]]。
        zh 2026-06-18 [[risk.delivery|面料厂停电限产，<<product|风行冲锋衣>>头批我看交不齐]]，<<person|仝总>>的发布会在七月十日，海报都印了。
        zh 2026-06-23 <<person|苗馆长>>的博物馆在换展，灰尘大，[[intent.quote,nextstep|要四十个<<product|恒湿宝>>的报价，这周五带去馆务会]]。
        zh 2026-06-25 [[role.user|开铲车的<<person|马六>>天天加我们的<<product|劲霸液压油>>]]，他[[sentiment.positive|说滤网比从前干净]]，旁边磅房在修，排了一溜车。
        zh 2026-06-29 雷雨，户外测试没做成。<<person|敬工>>改问<<product|天枢无人机>>的图传，我答了，他没表态。回来路上堵了两小时。
        zh 2026-07-02 <<person|易局>>问我，[[objection.trust|你们在本地连个办事处都没有，出事找鬼去]]。<<product|清风除臭箱>>的业绩表他没翻。
        zh 2026-07-06 工地赶工，<<person|冉工长>>[[intent.callback,nextstep|叫我明天晚上打过去，白天听不见]]，<<product|速铺地坪>>的养护他没弄明白。
        zh 2026-07-08 <<person|顿珠老板>>从林芝过来拿货，带了松茸，[[intent.buy|<<product|雪域防晒霜>>再补九十盒]]，[[nextstep|下周一发成都干线]]。
        zh 2026-07-10 <<person|岑总>>请了个外头的顾问，[[role.influencer|顾问<<person|梁博士>>的意见他们句句照办]]，那人[[objection.competitor|话里话外推<<competitor|SAP>>]]，<<product|财通ERP>>没打开过。
        zh 2026-07-14 <<product|DN600蝶阀>>图纸定了，[[objection.delivery|五十天的货期<<person|费科>>嫌太慢]]。顺带看了他们泵房，水漫到脚踝，我鞋都湿了。
        zh 2026-07-16 冷饮批发的旺季，<<person|井老板>>光着膀子搬货，[[objection.price|手指头一直点<<product|冰峰棒冰>>那栏让我往下改]]，嘴里还叼着根棒子。
        zh 2026-07-20 幼教展上遇到<<person|鄢园长>>，人多，交换了名片，<<product|童画乐>>的展位她逛了一圈，拿了个气球。
        zh 2026-07-22 [[role.procurement|供应链总监<<person|宣宜>>]]开会只带支笔，[[objection.contract|要我们把账期拉到一百二十天]]，<<product|柔韧扎带>>别的没谈。
        zh 2026-07-24 中伏，仓库像蒸笼。<<person|禹哥>>[[sentiment.negative|抱怨我们的发货单三回有两回写错地址]]，<<product|大力胶>>倒没断过档。
        zh 2026-07-28 <<person|虞院长>>听完<<product|智影DR>>的讲解，[[objection.timing|说等新楼封顶，那得后年了]]，[[competitor.praise|顺口赞<<competitor|万东>>的机子皮实]]。
        mixed 2026-05-07 Lobby 换了 security，要 scan QR。<<person|Eunice>> is [[role.finance|finance controller]]，[[objection.budget|she said opex 已经 over，any new spend auto reject]]，<<product|ExpenseFox>> 听了五分钟。
        mixed 2026-05-13 <<person|Ah Meng>> 的 garage 满地 oil，[[intent.quote|问我 bulk price for <<product|TurboLube 5W30>>，40 drums]]，[[nextstep|I'll drop it off Friday]]。
        mixed 2026-05-19 <<person|Lydia>> 话 [[objection.price|<<product|BrightDesk 台灯>> 贵过深圳货一倍]]，她 office 养了只 parrot，好吵，讲两句就被打断。
        mixed 2026-05-27 Video call 断了三次。[[role.technical|solution architect <<person|Arjun>>]] drill 得很细，<<product|EdgeBridge>> 的 API limits 一条条问，[[objection.trust|doubts 我们撑不撑得住 peak traffic]]。
        mixed 2026-06-03 <<person|Mdm Lim>> 讲 [[competitor.praise|以前 <<competitor|Harvest Bakery>> 的 <<product|croissant>> 真的 flaky]]，我们的 <<product|ButterRoll>> 她 [[intent.trial|要多 2 trays 给 breakfast buffet 试]]。
        mixed 2026-06-09 顺路 drop by，<<person|Alvin>> 在 onboarding 新人。<<product|CrewClock>> 没人讲 slow，也没人讲贵，他只是问我要了 parking coupon。
        mixed 2026-06-15 [[risk.payment|<<person|Mr Gopal>> 的 cheque bounced again]]，<<product|SpiceKing 咖喱粉>> 他档口用得很快，生意其实不错，排队排到巴士站。
        mixed 2026-06-24 [[objection.authority|regional 那边要 sign，local team 只能 recommend]]，<<person|Yvonne>> 已经把 <<product|PackVision>> 的 business case forward 上去。
        mixed 2026-07-01 公众假期没人，电话聊。<<person|Simon 哥>> [[intent.callback,nextstep|想我 礼拜五过去 factory 再坐低倾]]，关于 <<product|NanoCoat>> 的 curing time。
        mixed 2026-07-09 <<person|Beatrice>> 说 [[sentiment.positive|install crew super professional，地都扫干净才走]]，<<product|ZenBlind 窗帘>> 全部 18 sets 已装。
        mixed 2026-07-15 [[nextstep|23 July 做 UAT]]，<<product|StockPilot>> 的 test script <<person|Kumar>> 写好了，他 team 新来两个 intern，很勤快。
        mixed 2026-07-21 <<competitor|Nimbus>> 请他们去了 Bali，<<person|Aaron>> [[objection.competitor|这次 probably go with them]]，我还是讲完 <<product|SkyDesk VDI>>。
        mixed 2026-07-30 <<person|Shirley>> 听到 14 weeks 就笑了，[[objection.delivery|"wah, you building a ship meh?"]]，<<product|GL-9 gearbox>> 的 drawing 留下了。
        mixed 2026-08-05 他们 canteen 的 laksa 一流。<<person|Hafiz>> 说 [[objection.need|那台 <<product|DustHawk>> 还 run 得好好，no point changing]]，只想 clear 旧 <<product|spare parts>>。
        mixed 2026-08-13 上门换 <<product|drum>>，<<product|CopyMax 7>> 两台都搞掂，<<person|Elaine>> 签了 DO，lift 坏了走楼梯，腿软。
        mixed 2026-08-18 <<person|Vincent>> [[risk.churn|在 parallel run <<competitor|Routely>>，told us not to auto-renew]]，<<product|FleetTrack>> 的 data 他全部 export 了。
        mixed 2026-08-27 [[objection.timing|warehouse move 搞定先，earliest also Nov]]，不过 <<person|Pei Shan>> [[sentiment.positive|看 <<product|RackBot>> 的 video "wow" 了好几声]]。
        mixed 2026-09-03 [[role.decider|兄弟档里 <<person|阿 Ben>> 才是 call the shots 那个]]，他 [[intent.demo|want us to fire up the <<product|SmokeBox Pro>> 在他 backyard 烤一次]]。
        mixed 2026-09-09 [[intent.none|"Pass."]] 就这样，<<person|Mr Chua>> 看都没看 <<product|WellDrink 桶装水>>，我 thank you 完就 go。
        mixed 2026-09-15 [[objection.contract|他们 want 50% refund clause tied to KPI]]，<<product|AdPulse>> pilot 的 KPI <<person|Zoe>> 自己都没 define 清楚。
        zh 2026-08-04 蝉叫得厉害，院子里晾满样布。[[role.procurement|<<person|郦姐>>专跑面辅料采购]]，[[objection.price|翻小本子说<<product|云锦里布>>是她记过最贵的]]，[[intent.quote|要我把宽幅的另外开个价]]。
        zh 2026-08-07 [[risk.delivery|<<product|H300热泵>>的<<product|压缩机>>断供，<<person|俞校长>>开学前的浴室怕是装不完]]。[[role.user|烧锅炉的<<person|老哈>>往后就管它]]，他还不知道，乐呵呵带我们量尺寸。
        zh 2026-08-11 走廊碰上[[role.finance|财务科长<<person|芦静>>]]，[[objection.budget|她说追加的口子上周四已经关了]]，<<product|护安床>>的参数表我还是给了她一份，她顺手夹进报纸里。
        zh 2026-08-14 海鲜酒楼的池子在换水，哗哗响。<<person|曲老板>>[[competitor.flaw|骂<<competitor|海润>>给的<<product|虾>>夜里死一半]]，[[intent.trial,nextstep|让我下周一送十五斤<<product|活力宝虾>>养养看]]。
        zh 2026-08-18 <<person|司徒总>>很忙，秘书让我在会客区看杂志，<<product|御座办公椅>>的目录还在茶几上，边角都卷了，坐了半小时没见着人。
        zh 2026-08-21 [[role.decider|要不要换系统，厂里就听<<person|邱董>>的]]，[[objection.timing|他的意思是扛过出口旺季再动]]，[[intent.callback|让我到时拨他台湾的号码]]。<<product|智排APS>>的排程图他看得很慢，一格一格数。
        zh 2026-08-25 <<person|牟总>>说[[objection.delivery|我们一到旺季就掉链子]]，[[risk.churn|大半的单子已经分给<<competitor|鑫源>>]]，<<product|白金卡纸>>的仓位空着一大片。后来雨停了他送我出门。
        zh 2026-08-28 新校区食堂还没开，十二口大锅锃亮。[[role.influencer|营养师<<person|曾玉>>开什么单子，承包商就照买]]，她[[sentiment.positive|觉得我们的<<product|低盐鲜>>小孩肯吃]]。
        zh 2026-09-01 <<person|伊主任>>[[intent.demo|要看<<product|慧停车>>怎么识别无牌车]]，[[role.technical|弱电工程师<<person|小阙>>]]拉了根网线到岗亭，[[nextstep|周五早高峰现场跑一遍]]。
        zh 2026-09-04 [[intent.none|<<person|闻总>>撂下一句没兴趣就把门带上了]]，<<product|蚂蚁工单>>连页都没翻。楼道里有人在搬鱼缸，水洒了一地。
        zh 2026-09-08 [[risk.payment|<<product|金刚网>>的尾款拖到第七个月]]，[[role.finance|出纳<<person|庞妹>>]]都不好意思见我，说老板在外地，对账单我压在她键盘下面了。
        zh 2026-09-11 果园套袋季，<<person|应大叔>>在树上和我讲话。要是<<competitor|拼果网>>真便宜他早换了，我心里这么想，他只顾着数袋子，<<product|果联网>>的页面还是去年那张照片。
        zh 2026-09-15 [[role.technical|设备主管<<person|蓟工>>]]把<<product|RV-40减速机>>拆开，[[objection.trust|指着齿面问我，这光洁度能跑三年？]][[objection.competitor|边上就放着<<competitor|纳博>>的样件，一个个对着看]]。
        zh 2026-09-18 跟<<person|平姐>>对了<<product|绒绒毛毯>>秋季的数，她画了几款花型给我看，孩子作业也摊在桌上。没有抱怨交期，去年那次已经翻篇。
        zh 2026-09-22 <<person|兰总>>拍了板，[[intent.buy|<<product|蓝海集装袋>>照上回翻倍下]]，[[objection.contract|还要求晚一天扣百分之一]]。[[risk.delivery|可我们织机坏了三台，这单我心里打鼓]]。
        zh 2026-09-25 [[role.procurement|采购专员<<person|游敏>>]][[intent.quote,nextstep|要我下周二把<<product|YJV电缆>>按铜价联动报一版]]。外头锣鼓响，在办秋季运动会。
        zh 2026-10-09 节后头天，大半人没回来。<<person|池总>>[[objection.budget|叹口气讲家底都填了新店]]，[[objection.timing|灯光改造明年再提]]，<<product|流光轨道灯>>他收进柜子里。
        zh 2026-10-13 [[sentiment.negative|<<person|丛姐>>电话里劈头盖脸，说我们送货的把她花盆碾了]]，[[intent.callback,nextstep|叫我明天上门赔个不是]]。<<product|优土营养土>>倒是照数收下了。
        zh 2026-10-16 山里信号差，信息来得慢。<<person|农总>>的水电站[[objection.authority|买件东西要上报州里]]，[[role.influencer|值长<<person|老侬>>写的缺陷单最管用]]，<<product|恒压调速器>>讲到天黑。
        zh 2026-10-20 <<person|季老板>>的便利店挂着<<competitor|天天鲜>>的灯箱，[[competitor.praise|他讲那家临期货全包退]]，[[risk.churn|等我们的<<product|晨光酸奶>>卖完就不进了]]。
        zh 2026-10-23 会从两点拖到六点，墙上的钟是停的。<<person|景总>>不问价钱不问工期，只问<<product|观澜大屏>>能不能放球赛，我说能，他嗯了一声。
        zh 2026-10-27 [[role.user|质检台上六个姑娘天天拿<<product|鹰眼放大灯>>看针脚]]，[[sentiment.positive|凑一块儿都说不晃眼]]，<<person|严班长>>带我从染缸边绕出来，鞋底都蓝了。
        zh 2026-10-30 <<person|郜处>>[[objection.contract|坚持发票开齐、验收满月才肯付头款]]，[[role.finance|主管会计<<person|韦姐>>]]也是这口径。<<product|绿缘草皮>>铺完三周，草籽都冒头了。
        zh 2026-11-03 泵站门口都是水葫芦。[[objection.trust|<<person|贝站长>>怕我们做<<product|小泵>>的吃不下大口径]]，[[intent.demo,nextstep|下周二让我们带<<product|QH-1200潜水泵>>去他池子里转一转]]。
        zh 2026-11-06 [[risk.payment|<<person|翁总>>让人告了，账上的钱一夜划光]]，我们<<product|银杏饮片>>还挂着十七万，药柜上贴着封条。
        zh 2026-11-10 农垦的<<person|邸场长>>[[intent.buy|没还价就把五百升<<product|黑土一号种衣剂>>定下了]]，[[nextstep|二十号前我们发火车皮]]，招待所暖气烧得穿短袖。
        zh 2026-11-13 [[objection.delivery|<<person|巩厂>>说等你们的<<product|C60端子>>，他的线得停两个班]]，[[competitor.flaw|又怨从前<<competitor|得润>>来料掺旧货]]。他办公室挂了幅新字，写的是静。
        zh 2026-11-17 <<person|冉阿姨>>的裁缝铺，老式收音机放评书。[[objection.need|剪线头她有把老<<product|剪刀>>，<<product|电剪王>>不要]]，倒请我吃了烤红薯。
        zh 2026-11-20 [[role.decider|股东里<<person|庹总>>占大头，他点了才算]]，[[objection.price|他开口就要砍两成]]，[[nextstep|下周二我们总监陪我去磨]]。<<product|宏图测绘仪>>的<<product|三脚架>>他自己扛着试了试。
        zh 2026-11-24 飘小雪。<<person|虎教练>>的健身房，<<product|劲动跑步机>>二十台一字排开，我擦了擦展示机，他在给会员压腿，没空搭理我。
        zh 2026-12-01 [[intent.callback|<<person|戚老师>>托人捎话，让我再登门一趟]]，[[objection.competitor|她在<<competitor|科大讯飞>>和我们之间摇摆]]，关乎<<product|口语通>>那三百个账号。
        zh 2026-12-04 <<product|固邦锚杆>>这种东西，[[role.influencer|监理<<person|万工>>不点头，业主就不敢用]]，[[objection.timing|眼看上冻，他让明年化了冻再试]]，回来路上车窗都结了霜。
        zh 2026-12-08 客户年终会，人山人海。[[role.procurement|招采负责人<<person|欧阳雪>>]]低声告诉我，[[objection.competitor|内定的是<<competitor|硅宝>>]]，<<product|幕墙宝胶>>的展架摆到了过道尽头。
        zh 2026-12-11 老酒坊温着黄酒。<<person|俞掌柜>>[[intent.quote|打听<<product|青釉酒坛>>要一千只什么价]]，[[risk.delivery|窑上正闹煤荒，接了怕也误他的年酒]]。
        zh 2027-01-06 [[objection.authority|院里买啥都得过阳光平台，<<person|储科>>没法直接拿]]，<<product|微光手术灯>>摆在示教室。[[role.user|真站在灯下的是外科<<person|梅主任>>]]，[[sentiment.positive|夸影子淡]]。
        zh 2027-01-12 腊月的澡堂热气腾腾。<<person|栾老板>>搓着背跟我讲，他的浴客老嫌门票贵，<<product|檀木香皂>>他照旧用，别的没说。
        zh 2027-02-23 [[risk.churn|<<person|应老板>>把我们的<<product|顺风架>>往墙角挪，主位腾给了<<competitor|宜货>>]]，[[sentiment.negative|埋怨过年找我们补货没人接]]，外头还有人放炮仗。
        zh 2027-03-09 植树的人满山。<<person|席主任>>问<<product|绿森树苗>>的成活率，[[intent.trial|要五十棵先种山脚下]]，[[role.decider|掏钱定数的是<<person|郎镇长>>]]，他在坡上挥锄头，没搭上话。
        zh 2027-04-13 [[intent.none|<<person|聂局>>说这事到此为止，往后别再约]]，[[competitor.flaw|他自己还抱怨<<competitor|大华>>的画面夜里发绿]]，我连夜<<product|鹰球机>>都没掏出来。
        zh 2027-06-22 [[role.technical|动力工程师<<person|闵工>>]]嘴很严，聊到<<product|节能王电机>>的能效才松口，[[intent.demo|想看空载对拖怎么跑]]。厂区在刷墙，满身漆味。
        mixed 2026-10-07 <<person|Candy>> 是 [[role.procurement|sourcing manager]]，很 sharp，[[objection.price,objection.competitor|got three cheaper quotes 摊在桌上给我看]]，<<product|MintFresh 漱口水>> 的新口味她闻了一下，[[intent.callback|要我 think over 后打给她]]。
        mixed 2026-10-15 到处修路。[[role.influencer|<<person|Dr Sim>> 的 recommendation list 其他 vet 都 follow]]，[[sentiment.positive|she's really sold on <<product|PawCalm>>]]，诊所里有只 husky 一直叫。
        mixed 2026-10-21 [[risk.delivery|vessel rolled again，<<person|Mr Sia>> 的 <<product|Marlin 船外机>> 赶 regatta 很悬]]，[[sentiment.negative|他在电话里 sigh 了三次 "you people ah"]]。
        mixed 2026-10-29 <<person|Ingrid>> 收了 <<product|QuietPod>> 的 catalogue，[[objection.need|她说 open office 大家 <<product|headphones>> 戴着就够]]，[[intent.none|别再 send mailers 给她]]。
        mixed 2026-11-05 [[role.finance|Accounts exec <<person|Siti>>]] 讲 [[risk.payment|boss 叫她压住所有 vendor 的 payment run]]，<<product|GigaLink router>> 的 bill 也在里面。Office 植物死光。
        mixed 2026-11-12 吃 dim sum 谈。<<person|Ricky 哥>> [[objection.delivery|怕 we can't ramp up for CNY peak]]，[[intent.buy|但还是 booked 300 cartons of <<product|GoldenAbalone 罐头>>]]。
        mixed 2026-11-19 <<person|Jasmine>> 问 <<product|LinguaBox>> 的 logo 放哪里，我 send 了 vector file。没谈 budget，没 drama，她 ask 我要不要喝 tea。
        mixed 2026-11-26 <<person|Denise>> 讲 [[objection.timing|audit season 谁都 no bandwidth]]。[[nextstep|8 Dec 我带 <<product|AuditEase>> 的 sandbox login 给她]]，茶水间的 coffee 很淡。
        mixed 2026-12-03 [[role.user|夜更护士 <<person|Pui Shan>> 日日用 <<product|CareCall>>]]，[[intent.demo|想睇下新版 alarm routing 点 set]]，[[role.decider|签名嘅就系 matron <<person|Mrs Ho>>]]，今次冇见到佢。
        mixed 2026-12-10 [[competitor.flaw|<<competitor|QuickShip>> 上次寄丢 6 boxes，claim 到现在]]，所以 <<person|Shawn>> [[intent.trial|愿意放 one lane 给 <<product|ParcelJet>> try]]。
        mixed 2027-01-14 <<person|Kenji>> 从 Tokyo 飞来看 <<product|MicroMold 9>>，他是 [[role.technical|process engineer，管 spec 的]]，[[objection.trust|asked 我们 Cpk data 是不是 cherry-picked]]。
        mixed 2027-01-20 <<person|Prof Tan>> 说 [[objection.budget|grant 还没批，wallet is empty]]，[[intent.quote,nextstep|but 27 Jan 前要 <<product|SpecView>> 的 pro-forma]]，lab 里音乐放得很大。
        mixed 2027-02-02 办公室在贴春联。<<person|Moira>> said [[objection.authority|legal in Zurich holds the pen]]，[[objection.contract|indemnity 那段 they want mutual]]，<<product|CyberVault>> 的 pen-test report 已经收到。
        mixed 2027-02-17 <<person|Gwen>> [[risk.churn|出了 termination notice，service 到 31 Mar 为止]]，[[competitor.praise|说 <<competitor|MopStar>> 的 cleaners 会笑]]，<<product|ShineBot>> 停在 pantry 没人 charge。
        mixed 2027-03-03 Lunch 人多，没位坐。<<person|Mr Foo>> 的 minimart，<<product|YumYum noodles>> facing 摆得 nice，我补了 wobblers 就走，他在 stock count。
        mixed 2027-03-11 [[intent.buy|LOI 签了！7 outlets roll out <<product|GrabCool 冰柜>>]]，[[role.finance|CFO <<person|Ms Dutta>>]] [[objection.contract|only agrees to pay after commissioning]]。
        mixed 2027-04-07 <<person|Hwee Ling>> [[intent.callback,nextstep|asked me to swing by again next Tuesday]]，[[role.influencer|fit-out 的东西她最信 consultant <<person|Gerard>>]]，<<product|OakLine 地板>> 的色板留在她桌上。
        mixed 2027-05-05 [[objection.competitor|blind taste 之后 panel 选多了 <<competitor|Lotus Mill>> 那款]]，<<person|Chef Rahim>> 讲 [[competitor.praise|crumb 细过我们]]，<<product|SilkFlour>> 输得不冤。
        mixed 2027-08-18 下雷雨 site 停工。<<person|Foreman 阿强>> 拿 <<product|SkyLift 60>> 的 flyer 垫饭盒，我猜 he has no budget，但他没讲，大家坐着等雨停。
        mixed 2027-11-09 [[risk.delivery|chip allocation 又 cut，<<person|Naveen>> 的 <<product|IoT-Node 3>> Dec batch 看来要 push]]。他还没知道，[[role.procurement|purchasing head <<person|Olivia>>]] cc 在 email 里。
        """
}
