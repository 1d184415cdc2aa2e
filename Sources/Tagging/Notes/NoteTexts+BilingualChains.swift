extension NoteTexts {
    static let bilingualChains = """
        mixed 2025-03-04 <<person|林店长>>带我看了后仓，她们新来的仓管把货理得很整齐。聊到维修，她说[[competitor.praise|<<competitor|优印>>报修当天就有人到]]。<<product|电子价签>>她今天没多问，[[nextstep|下周二我带个case study再去]]。
        mixed 2025-03-06 Saw <<person|Mrs Goh>> at the clinic，前台排长队，站着聊的。[[intent.buy|她要20箱<<product|nitrile gloves>>]]，[[nextstep|PO周四之前发出来]]。另外她觉得[[sentiment.positive|我们客服回WhatsApp很快]]。
        mixed 2025-03-10 这家酒店集团的合同六月底到期，<<person|Kelvin>>说renewal走正常流程就行，没有别的意思。大堂在装修，我们绕后门进去的，顺便看了新的员工餐厅。
        mixed 2025-03-11 [[role.procurement|对方的buyer]]开口就说[[objection.price|这个价她没法往上报]]，还把去年的invoice翻出来给我看。我解释了raw material涨价，她听完笑笑。[[intent.quote,nextstep|要我周五前重新报一版]]。
        mixed 2025-03-13 三中的<<person|胡老师>>人很热情，带我参观了新的录播教室，学生作品挂了一整面墙。他们以前用过<<competitor|课桥>>，后来换了，原因他没讲。<<product|互动白板>>装在二楼四间教室，用了一个学期。
        mixed 2025-03-16 Quick stop at the Tampines outlet. <<person|Jenny>> said, "[[objection.competitor|<<competitor|Bluepeak>> is offering us the same thing plus a free stand]]." 她没说已经决定。<<product|Queue kiosk>>的brochure留了两份。
        mixed 2025-03-19 [[objection.trust|院方担心我们在广州只有两个工程师]]，半夜坏了没人管。我把on-call排班表给<<person|邓科长>>看了，他说先留着。[[role.technical|<<person|邓科长>>管<<product|输液泵>>的验收和维修]]，注册证复印件他也要了一份存档。
        mixed 2025-03-21 Not a great meeting. [[sentiment.negative|She was quite upset about how our helpdesk talked to her]]，[[risk.churn|说再来一次这种事就不续了]]。我道了歉，[[nextstep|明天我老板亲自给她打电话]]。
        mixed 2025-03-24 今天去望京那家律所，整层楼都是新地毯味。行政妹子说他们合伙人[[competitor.flaw|嫌原来那家<<product|咖啡机>>三天两头漏水]]，所以想看看别家。[[intent.demo|问我们能不能拉一台过来现场冲几杯看看]]。
        mixed 2025-03-25 <<person|黄总>>原话："[[objection.need|我们店里用<<product|手写价牌>>用了十年，没觉得哪里不好]]。"[[intent.none|还说以后这类东西不必再找他]]。聊了聊他儿子在墨尔本读书的事就走了。
        mixed 2025-03-27 The school's [[role.technical|IT manager]] sat in for the first time，问了很多SSO和backup的问题，都答上了。[[objection.authority|他说最后还得学区那边批]]。<<product|排课软件>>的试用账号已经开好。
        mixed 2025-03-29 海珠那家连锁药店一共26间分店，老板娘记性特别好，每间店的营业额都背得出来。去年国庆她在我们这里订过一批<<product|标签纸>>，量不大。今天主要是送对账单，没谈新的。
        mixed 2025-04-01 [[objection.competitor|他们同时在跟<<competitor|维森>>谈]]，<<person|Ms Ong>>没瞒我。她评价对方[[competitor.praise|demo做得漂亮，界面一看就懂]]，[[competitor.flaw|可是setup fee贵得离谱]]。我们这边[[nextstep|15号给final presentation]]。
        mixed 2025-04-03 去得不巧，<<person|梁护士长>>在开会，等了四十分钟。她说[[role.user|平时推车换药都是她们夜班在用]]，[[sentiment.positive|这款<<product|护理推车>>轮子确实静]]。别的没聊。
        mixed 2025-04-07 Finance side is the problem. [[role.finance|他们CFO]]上个月刚到任，[[objection.budget|说今年capex已经冻结了]]。我问明年呢，他耸耸肩。饭是他请的，在三里屯一家越南粉。
        mixed 2025-04-08 <<product|洗碗机>>第三次报修，<<person|陈师傅>>把过滤网拆给我看，里面全是米粒。他说不怪我们，是自己人没按时清。我当场教了新来的阿姨怎么拆洗。
        mixed 2025-04-10 佛山那个学校的<<product|学生平板>>，[[intent.buy,role.decider|校长拍板先上两个年级，一共310台]]。[[risk.delivery|可是厂里只剩180台现货，开学前能不能齐我心里没底]]。[[role.procurement|采购<<person|小曾>>]][[nextstep|周三把盖章合同寄过来]]。Happy days!
        mixed 2025-04-12 前两批都晚了，她讲得很直：[[objection.delivery|"你们说十天，哪次是十天？"]] <<product|浴巾>>这批现在还卡在盐田，[[risk.delivery|我怕赶不上他们五一开业]]。[[nextstep|下午跟forwarder确认船期再回她]]。
        mixed 2025-04-14 碰到<<competitor|海纳>>的sales也在大堂等，我们还点头打了个招呼。<<person|吴经理>>先见的他。轮到我时只剩十分钟，讲了一下<<product|门锁系统>>的新固件，他在看手机。
        mixed 2025-04-16 <<person|Dr Teo>> tried the <<product|portable ultrasound>> on himself, haha. [[intent.trial|想留一台用两个礼拜]]，[[objection.price|but he thinks we're a bit steep for a one-man clinic]]。[[role.finance|他太太管钱]]，她没吭声。
        mixed 2025-04-19 客户账期60天，现在已经拖到97天，[[risk.payment|财务那边一直说"在走流程"，钱就是不来]]。他们食堂倒是新换了一整套桌椅。<<product|擦手纸>>照常送着。
        mixed 2025-04-21 付款条件卡住了。[[objection.contract|法务不接受30%预付]]，<<person|Serena>>说[[role.decider,objection.authority|这种case最后都是她老板一句话]]。我[[nextstep|周四前改好T&C发过去]]。
        mixed 2025-04-22 There was a worry last autumn about battery life，今年没再提，全换新<<product|电池>>了。<<product|手持终端>>现在65台都在线，<<person|小卢>>给我看了后台。喝了杯柠檬茶就撤。
        mixed 2025-04-24 [[role.decider|<<person|Mr Rajan>> makes the call on all <<product|linen>>]]，他直接讲：[[intent.none|<<product|床单>>不用再寄资料了，我们不考虑]]。酒店那边正忙着搞一场婚宴的布置，大堂乱成一团。
        mixed 2025-04-25 [[competitor.praise|店员都说<<competitor|纽康>>的<<product|收银机>>反应快、从来不死机]]。我们的<<product|POS>>刚上了三家店，[[risk.churn|其中一家已经在问能不能换回去]]。[[intent.demo|区域经理让我到他们早会上给店长们演一遍流程]]，然后留我吃了碗云吞面。
        mixed 2025-04-28 Short one. [[objection.timing|They want to wait until after the JCI audit]]. [[intent.callback,nextstep|让我6月第一周再call她]]. <<product|灭菌袋>>先按老样子走。
        mixed 2025-04-29 <<person|马主任>>说他对牌子没有偏见，但是[[objection.trust|"你们这个厂我真没听过，出了医疗事故谁负责？"]] 我给了三家医院的联系人。<<product|监护仪>>的参数他倒是一条条看完了，[[objection.price|单价还想再往下谈]]。
        mixed 2025-05-04 跟<<person|阿May>>吃早茶，她在集团管餐饮，很会点。[[sentiment.negative|她说我们今年一个人都没来看过她，有点寒心]]。还有，[[risk.churn|今年总部要收拢供应商，她暗示我们这个category可能只留一家，未必是我们]]。具体时间她也不知道。
        mixed 2025-05-06 楼上新开的co-working space，300多个工位。[[intent.quote|要了<<product|升降桌>>和<<product|人体工学椅>>各150套的价]]，[[nextstep|月底之前要看到书面报价]]。我觉得挺有戏，如果成了就是今年第一个大单。
        mixed 2025-05-08 [[objection.price,objection.competitor|她说我们比<<competitor|绿源>>一箱贵了十二块]]。旁边的阿姨插嘴（[[role.user|厕所里换纸的就是她]]）：[[competitor.flaw|他们那个纸一沾水就碎]]。<<product|卫生纸>>这东西，还是得让用的人讲话。
        mixed 2025-05-09 Our engineer <<person|小贺>> went with me，两个人花了一上午把<<product|投影仪>>的<<product|灯泡>>全检查了一遍。教务处的人在监考，没见到。中午在学校门口吃的煎饼。
        mixed 2025-05-11 <<person|Alvin>>把我拉到一边说，[[role.influencer|老板很听他太太的意见，选什么牌子基本她先筛一轮]]。太太今天不在。<<product|香薰机>>放了一台在前台，客人都凑过去闻。
        mixed 2025-05-14 [[risk.churn|They've already asked HQ whether they can get out of our contract early]]. 起因是[[sentiment.negative|四月份那次账单多收，他们觉得我们态度敷衍]]。[[risk.payment|那张单他们压着，说一分钱都先不付]]。<<product|云打印>>的使用量倒是没掉。
        mixed 2025-05-15 换供应商的事落定了：[[intent.buy|从七月起他们六家店的<<product|咖啡豆>>都改用我们的]]。原来那家[[competitor.flaw|烘得深浅不一，客人投诉过好几回]]。<<person|Benny>>自己就是个coffee nerd。
        mixed 2025-05-19 <<person|贾院长>>讲话很慢，但意思清楚：[[objection.timing|医院九月才搬新楼，现在买了没地方放]]。<<product|电动病床>>的尺寸图他收了，说搬完楼肯定要看。
        mixed 2025-05-20 收到对方[[role.technical|工程部经理]]的question list，一共34条，都是关于电压和排水的，没有一条是挑毛病。今天当面过了20条。[[nextstep|剩下的周五视频会过完]]。<<product|商用洗衣机>>。
        mixed 2025-05-22 在Jurong的仓库转了一圈，forklift来来去去很吓人。<<person|Hafiz>>说[[competitor.flaw|<<competitor|Zentra>>的<<product|handheld scanner>>摔一次就花屏]]，已经废了一抽屉。[[intent.trial|问我能不能先借他两把玩一个月]]。
        mixed 2025-05-24 Renewal comes up in August，<<person|孙姐>>说到时候把新价格填进去就行了。她更关心我们能不能出电子发票，我说可以。学校门口修路，停车停得很远。她还说[[objection.trust|校长对国产<<product|投影机>>的寿命一直不太放心]]。
        mixed 2025-05-26 [[competitor.praise|"<<competitor|爱课>>的老师培训是真用心，手把手带了两周"]]，<<person|彭校长>>这么夸。我们的<<product|阅读app>>她还没装。她女儿明年中考，忙得很，只聊了十分钟。
        mixed 2025-05-28 [[role.finance|Financial controller]]换人了，新来的是个德国人，很守规矩。[[risk.payment|旧的三张invoice他说要重新审，什么时候付没有准信]]。会议室的窗正对着地铁轨道，每三分钟震一次。
        mixed 2025-05-30 看得出来他是真喜欢这把<<product|椅子>>，坐下就不肯起来。[[sentiment.positive|"比我家里那把两万块的还舒服"]]。但[[objection.budget|部门今年家具的钱在三月就花光了]]。<<product|网布椅>>先留一把在他办公室。
        mixed 2025-06-03 有家新客户，做会计服务的，在珠江新城。老板香港人，普通话说得磕磕绊绊，我们就讲English。He knows <<competitor|Printora>> from Hong Kong. 介绍了<<product|scanner>>和<<product|碎纸机>>，他做了笔记，[[intent.buy|最后当场要了两台<<product|碎纸机>>]]。
        mixed 2025-06-05 [[role.influencer|<<person|小丁>>负责初选，写好意见交给老板]]。[[objection.trust|他翻了网上的review，说有人讲我们机器半年就坏]]，截图都给我看了。我说那是旧款。[[intent.callback|他让我把质检报告准备好再来一趟]]。<<product|净水器>>暂时没下文。
        mixed 2025-06-07 <<person|Ms Devi>>说护理部内部投票，[[objection.competitor|八票里五票给了<<competitor|Careline>>]]，[[competitor.praise|大家嫌麻烦，他们那个按钮一摸就摸得到]]。我们的<<product|呼叫铃>>拿了三票。她自己投谁没讲。
        mixed 2025-06-09 老客户，2022年下过一张80万的单，这几年没动静。今天进去，原来的人都走了，新来的几个都很年轻。[[objection.timing|他们说搬完家之前什么都不买]]，[[objection.competitor|而且新老板跟<<competitor|博林>>熟，多半会先问那边]]。
        mixed 2025-06-11 [[role.decider|签字权在<<person|Mr Koh>>手里，他同意就算数]]，可是他整天飞。今天抓到他五分钟，[[intent.buy|他说okay, go ahead, 就按那个三年的package]]。<<product|会议平板>>一共12块。
        mixed 2025-06-12 说好的交期我们内部又改了，[[risk.delivery|工厂缺芯片，答应他们的6月28号八成要泡汤]]。[[objection.delivery|对方本来就抱怨我们每次都要催才发货]]，我还没敢跟<<person|冯主管>>讲。<<product|自助结账机>>海报他们都印好了。
        mixed 2025-06-16 Walk-in visit，没预约。前台让我等，后来出来一位[[role.procurement|purchasing exec]]，很客气，说[[objection.need|<<product|toner>>他们跟楼上母公司一起买，自己不需要另外找]]。[[intent.none|所以请我们不用再跟进]]。<<product|Toner>>的目录我还是留了一本。
        mixed 2025-06-18 [[competitor.praise|隔壁<<competitor|顺达>>给他们的备件库就在楼下，坏了十分钟换好]]，所以[[objection.competitor|他还是倾向留在<<competitor|顺达>>]]。讲这话时挺不好意思的，还给我倒了茶。
        mixed 2025-06-20 <<person|Grace>>开会迟到，一进门就说抱歉，她们house-keeping team上个月拿了集团的best team，她真心为姑娘们高兴。我们的<<product|吸尘器>>用得正常，没什么要跟进的。
        mixed 2025-06-23 [[role.user|真正天天拿着它的是前台那三个小朋友]]，她们说[[objection.need|现在的<<product|排队叫号机>>够用了]]。经理倒是兴趣很大，[[intent.demo,nextstep|约了7月3号让我在她们晨会上演示]]。
        mixed 2025-06-25 Paid a visit with 我们的tech lead。[[sentiment.negative|一坐下就挨了一顿训]]。[[risk.churn|对方说得很白：下个季度再掉线，就把<<product|考勤机>>全拆了退给我们]]。tech lead现场改了配置，暂时稳住。
        mixed 2025-06-28 <<person|罗总监>>拿计算器当着我面按：[[objection.price|"一年下来多花我四万，这个我过不了自己这关"]]。我说第二年起有折扣。[[intent.callback,nextstep|他叫我7月中再打给他]]，走的时候下大雨，他借了把伞给我。
        mixed 2025-06-30 上次有点不愉快的那位客户，[[objection.contract|这回盯着自动续约那一条不放，要求删掉]]。[[objection.price|年费也想再压五个点]]。其他都谈妥了。[[nextstep|我们legal周三回复]]，他说行。<<product|数字标牌>>。
        mixed 2025-07-02 "Honestly, [[objection.trust|I'm not sure a company of your size can support 40 hotels]]." 她这么说我也能理解。[[intent.trial|要不先在一层楼装上试试，她自己提的]]。<<product|Smart TV>>的pilot目前只在两家酒店跑，我给她看了我们在Bangkok的客户名单。
        mixed 2025-07-03 他们被原供应商坑过，[[competitor.flaw|以前那家收了定金拖了三个月才送]]，所以[[objection.delivery|对我们四周的交期也半信半疑]]。我建议分两批走。<<person|贺姐>>点头了但没签，[[objection.contract|她想在合同里加一条迟交罚款]]。
        mixed 2025-07-07 番禺那个校区，小朋友午睡，我们只能小声讲话。<<person|严园长>>问<<product|空气净化器>>的<<product|滤芯>>多久换，我说半年。她在本子上写下来。走之前她说[[objection.trust|去年有家机构用了你们的<<product|滤芯>>照样有味道，她心里打鼓]]。
        mixed 2025-07-09 [[intent.buy|5箱<<product|消毒湿巾>>先拿着]]，<<person|Wendy>>说，卖得动再加。[[risk.churn|不过<<product|免洗洗手液>>她打算停了不再进]]，货架要让给冷饮。
        mixed 2025-07-12 [[role.influencer|大学图书馆那位<<person|钟老师>>只提建议，但是评标组都听她的]]。她以前待过的学校用<<competitor|知网通>>，没做评价。[[intent.quote|她想要一份<<product|自助借还机>>的参考价]]。
        mixed 2025-07-14 Almost closed it. [[objection.authority|总经理说超过二十万要上董事会]]，下一次董事会什么时候开没人知道。[[objection.budget|而且今年的设备款只剩几万块]]。<<product|空气净化器>>试点那几间房，他们自己的管家很配合。
        mixed 2025-07-15 <<person|Fiona>>在电话里约了我三次才见着。[[role.procurement|她是这家酒店的采购总监]]。[[objection.price|今年要求每家供应商降8%，我们也不例外]]。[[nextstep|我周五给她一个回复]]。
        mixed 2025-07-16 医院后勤楼四楼没空调，热疯了。<<person|戴科长>>一边扇扇子一边听我介绍<<product|被服车>>，问了轮径和承重。他以前用<<competitor|佳护>>的，没评论。
        mixed 2025-07-17 [[competitor.flaw|<<competitor|PayLoop>> support never picks up after 6pm]], 周末更惨。所以她想换，[[objection.trust|不过也反问我凭什么说你们就会接电话]]。[[intent.quote|让我先发一份<<product|card terminal>>的rate card]]。
        mixed 2025-07-19 老师们去年的抱怨是登录慢，升级之后没人再提了。<<person|石主任>>今天特意说一句[[sentiment.positive|"你们这次改得不错"]]。<<product|作业系统>>下学期还是初一初二用。
        mixed 2025-07-21 [[risk.churn|有两家分店私底下已经在用别人的<<product|纸杯>>了]]，[[competitor.flaw|虽然那家的<<product|杯盖>>盖不紧]]。总部还不知道。<<person|Eric>>偷偷告诉我的。我[[nextstep|这周四去那两家店看一下]]。
        mixed 2025-07-22 <<person|Mdm Chua>> asked me point-blank, "[[objection.trust|How do I know you'll still be around in five years?]]" 我给她看了我们的ACRA和十年来的客户。<<product|Hearing aid>>这种东西，她说得对，是长期的事。[[intent.callback|Asked me to ring her when her daughter is back]].
        mixed 2025-07-23 补充一下昨天的会：[[objection.competitor|校方把我们和<<competitor|启明>>放在一张表里逐项打分]]，[[competitor.praise|<<competitor|启明>>在"本地服务"那一栏拿了满分]]。我们硬件分高一点。<<product|智慧黑板>>。[[role.decider|最后由分管副校长定]]，还没见过本人。
        mixed 2025-07-24 今天不谈生意，<<person|郭总>>女儿考上清华附中，请我们一桌人吃烤鸭。席间有人提到一家叫<<competitor|鲸选>>的，说最近在招人。酒没少喝。
        mixed 2025-07-25 Deal done, finally. [[intent.buy|<<product|Ice machine>> x 4, deposit paid this morning]]. [[role.decider|<<person|Mr Sim>>自己拍的板]]，连老婆都没问。[[nextstep|8月4号上门量尺寸]]。
        mixed 2025-07-28 [[role.technical|信息科的<<person|小阮>>]]把防火墙策略讲了半天，我只听懂一半。[[objection.timing|他们等保测评没过之前，新东西一律不接]]。<<product|自助报到机>>只能放一放。
        mixed 2025-07-29 前台姐姐让我登记两次。见了<<person|Sharon>>，二十分钟。[[objection.budget|她手上这个财年只剩八千新币]]，[[intent.callback,nextstep|叫我明年4月1号以后再打来]]。<<product|Shredder>>。
        mixed 2025-07-30 他们那栋楼的[[role.user|保洁班长<<person|吴姐>>每天推着<<product|洗地机>>走三层]]，说[[sentiment.negative|我们的售后电话像是在敷衍她]]。我当场给她留了工程师的微信。她后来给我看她孙子的照片。
        mixed 2025-07-31 [[objection.delivery|She doesn't believe we can do 300 rooms in 3 weeks]], [[objection.competitor|因为<<competitor|Lumora>>跟她保证两周]]。<<product|Blackout curtain>>的布料我们其实有现货。<<person|Ms Cheong>>要看证明。
        mixed 2025-08-02 想起一件事，这个客户的合同10月就满了，但<<person|阿Ken>>已经说过会照续。今天主要教新来的两个小姑娘换<<product|碳带>>，她们学得很快，比我当年强。
        mixed 2025-08-04 [[intent.none|老板娘摆摆手说不要不要]]，[[objection.need|她儿子已经给她装了一套<<product|收银软件>>]]。我就买了瓶水，跟她聊了聊这条街的租金。
        mixed 2025-08-05 [[competitor.praise|"<<competitor|柏朗>>那个机器真安静，病人睡觉都不知道开着"]]——这是夜班护士讲的。我们的<<product|制氧机>>在另一个病区，[[sentiment.negative|那边的人当面说我们装完就不见人影]]，[[nextstep|下周一过去测一下分贝]]。
        mixed 2025-08-06 从头到尾都是一个问题：[[objection.contract|我们要求三年lock-in，她只肯签一年]]。其他的<<person|Priya>>都很爽快，价格一句没还。<<product|Wellness app>>她自己已经下载了。[[objection.timing|不过员工搬去Changi之前她不想上新东西]]。
        mixed 2025-08-07 跟[[role.finance|财务经理<<person|Mr Gan>>]]对了半年的账，差了两张credit note，双方都有错。[[risk.payment|他小声说公司最近cash flow很紧，供应商的钱都在往后挪]]。他们茶水间的饼干好吃。
        mixed 2025-08-08 <<person|谭校>>要我别跟教导处提价格，他自己去讲。[[role.influencer|真正能说动他的是年级组长<<person|叶老师>>]]，她教物理。[[intent.demo,nextstep|9月第一个周五给全组老师演示一次<<product|实验传感器>>]]。
        mixed 2025-08-11 周一巡店六家，CBD那家最忙。店员把<<product|热敏纸>>塞反了还打电话来骂，后来自己笑了。区域的<<person|Vivian>>请我喝了冰美式，她们团队拿了Q2第一。
        mixed 2025-08-12 [[objection.authority|这种金额她说了不算，要新加坡regional office批]]。[[intent.quote,nextstep|礼拜三之前给她一份英文报价]]，她好转过去。[[intent.demo|又问能不能线上给总部的人演示一下<<product|视频会议一体机>>]]。
        mixed 2025-08-13 [[risk.delivery|黄埔港台风停工，客户那批<<product|冷柜>>八成到不了]]，店是18号开业。<<person|欧阳经理>>还在外地，我先没打扰。[[nextstep|明早跟仓库开会找替代机]]。
        mixed 2025-08-14 Honestly一般般。[[objection.price|"贵，就一个字"]]，<<person|老秦>>说。[[competitor.flaw|但他也承认<<competitor|恒星>>的<<product|复印机>>卡纸卡到他想砸]]。中午他们食堂做的炸酱面。
        mixed 2025-08-16 [[intent.trial|口腔科想先拿十支<<product|牙科手机>>试手感]]，<<person|Dr Lee>>说two weeks就够。我们仓库的<<person|阿明>>真靠谱，下午就打好包了。
        mixed 2025-08-18 这次开会来了五个人，坐我对面的[[role.technical|facilities engineer]]不停地问电流。<<person|Gopal>>帮我翻译。[[objection.trust|他听说我们在Penang那个site漏过水，想知道怎么回事]]。<<product|热水机>>。[[objection.delivery|还嫌<<product|加热管>>从欧洲调要六周]]。
        mixed 2025-08-19 <<person|蒋老师>>一句话总结：[[risk.churn|"续不续，看你们这个月能不能把bug修完"]]。说完就去上课了。<<product|选课系统>>的bug list我们排到了第11条。
        mixed 2025-08-20 回访。<<product|婴儿暖箱>>装机三个月，没报过修。科里换了主任，新主任姓<<person|佟>>，之前在上海，用的是<<competitor|Nestora>>。聊得很浅。
        mixed 2025-08-21 [[intent.buy|PO下来了，600条<<product|被套>>、1200个<<product|枕套>>]]。[[risk.delivery|织厂那边排得太满，首批能不能按期出我真不敢保证]]。之前心里没底，因为[[objection.competitor|对方一直拿<<competitor|棉之语>>的样布跟我们比]]。[[nextstep|25号去厂里盯首批]]。
        mixed 2025-08-22 She said they're [[sentiment.negative|fed up with our invoices being wrong every month]], 没有一次是对的，[[risk.churn|再错下去就找别人买]]。我[[nextstep|下周二带我们billing的同事过去一起对]]。<<product|Coffee capsule>>的量倒是涨了一成。
        mixed 2025-08-25 开学前最后一次走访，门卫换人了不让进，打了好几通电话。<<person|宋主任>>出来接我。教室里<<product|电子班牌>>全部点亮，学生头像也导好了。没事，很顺。
        mixed 2025-08-26 [[competitor.praise|He says <<competitor|Orchid Supplies>> gives 90 days credit, no questions asked]]，[[objection.contract|我们30天他觉得太紧]]。<<product|Bin liner>>用量很大，一个月四百箱。值得争取一下。[[role.procurement|<<person|Uncle Lim>>管他们全部的buying]]。
        mixed 2025-08-27 <<person|夏姐>>说她妹妹在另一家酒店做，想介绍给我。她自己这边[[objection.need|<<product|吹风机>>去年才全换了一轮，三年内不会动]]。[[objection.budget|再说今年也没有拨给客房的钱了]]。吃了她们新出的榴莲蛋糕。
        mixed 2025-08-28 [[objection.trust|说实话，他不信我们那个"三年不用换<<product|滤网>>"的说法]]，我讲实验数据他直摇头。[[intent.trial|最后说要不给一台，他自己测]]。<<product|新风机>>。[[role.user|机房值班的<<person|小谷>>会负责看数据]]。
        mixed 2025-08-29 [[role.finance|他们的CFO]]原来是我们前客户，记得我。开门见山：[[objection.price|同样的东西，三年前才卖多少，现在涨了快一倍]]。<<product|签名平板>>。[[intent.callback|改天让我再跟他坐下来谈，直接找他秘书约]]。
        mixed 2025-08-31 [[competitor.flaw|之前做他们的那家突然换了三任销售，谁都不认账]]，她说起来还有火。所以这次特别问我会跟多久。<<person|梅姨>>人很好，给我塞了两个橘子。[[intent.trial|先要了两包<<product|护理垫>>回去给护工用用看]]。
        mixed 2025-09-02 <<competitor|Kopiko Pro>>也在给他们供<<product|奶泡机>>，一半一半，他没说哪边好。大堂bar的小哥拉花很厉害，我拍了视频。下午去了另一家，没人。
        mixed 2025-09-03 [[objection.competitor|<<person|Dennis>>说要不是<<competitor|Sunway>>老板跟他打高尔夫，他早选我们了]]。这话听着像安慰。[[risk.payment|上个季度的款他们还欠着一半]]。<<product|电梯广告屏>>的方案他留着，[[objection.contract|只是看到保底条款就皱眉]]。
        mixed 2025-09-04 开了个短会。[[role.user|语文组会先用起来]]，其他组看情况。[[intent.buy|五年级这边定了，82个<<product|阅读笔>>]]。[[objection.authority|不过付款要走教育局的流程，局里点头才能付]]。
        mixed 2025-09-05 [[sentiment.positive|<<person|Mr Nair>> called the new line "okay lah"]]，算是不错的评价了。[[nextstep|Site survey on the 12th, 9am, loading bay B]]。<<product|Dishwasher>>的水压要先测。[[role.technical|Their chief engineer, <<person|Faizal>>, will be there]].
        mixed 2025-09-07 好消息，他们老板亲口说[[sentiment.positive|用了我们以后，前台排队短了一半，很满意]]。坏消息，[[risk.payment|公司被收购，旧账要等新东家清点，什么时候付没人说得清]]。<<product|自助入住机>>。
        mixed 2025-09-09 [[role.procurement|总部新来了个procurement VP]]，[[risk.churn|第一件事就是把我们列进"可替换"名单]]。<<person|Yvonne>>把内部邮件给我看了一眼。[[objection.competitor|名单旁边写的是<<competitor|PureLine>>]]。
        mixed 2025-09-10 教师节，学校放假半天，送了花。<<person|岑校长>>说忙完这阵再联系。她们合唱团拿了区里一等奖，视频播了三遍。<<product|扩音器>>的事[[intent.none|她说了句"这个就算了吧"]]。
        mixed 2025-09-11 [[intent.none|Doctor said it straight: not interested, don't call]]。护士倒是送我到门口，很抱歉的样子，[[competitor.praise|悄悄说他们用<<competitor|Glucare>>从来没出过错]]。<<product|Blood glucose meter>>的传单留在了桌上。
        mixed 2025-09-12 电梯里碰到他们的[[role.procurement|sourcing manager]]，顺便聊了两句。她说[[objection.price|报价她看了，"有点吓人"]]。[[nextstep|约了16号下午细谈]]。<<product|胸牌打印机>>。
        mixed 2025-09-15 [[competitor.praise|对手那边给他们免费装了样板间，灯光效果一流]]，<<person|付工>>拍了照片给我看。我们的<<product|调光面板>>还在路上，[[risk.delivery|海关抽检，最快月底，样板间验收恐怕赶不上]]。
        mixed 2025-09-16 The old vendor was dropped last year, 她没说为什么。现在是集团统一管。<<person|Adeline>>问了<<product|手术衣>>的防水等级，我答AAMI 3。她点点头。坐地铁回的。
        mixed 2025-09-17 [[intent.buy|<<person|潘店>>直接在微信回我："来两台，红色的"]]。<<product|爆米花机>>，影城大堂用。[[objection.delivery|她最怕我们又跟上次一样说话不算数，拖到下个月]]。
        mixed 2025-09-18 花了一小时解释<<product|门禁卡>>的加密方式。<<person|小侯>>学安全的，问得很深。[[objection.trust|他觉得我们云端放在第三方那里不靠谱]]。[[intent.demo|要求给他们红队的人看一次实际操作]]。
        mixed 2025-09-19 [[role.influencer|楼层护士们的打分占四成，主任说他很看重]]，所以今天专门跑了一圈病房。[[competitor.flaw|大家吐槽<<competitor|康床>>的床栏夹手]]。我们的<<product|病床>>她们还没摸过。
        mixed 2025-09-22 [[risk.churn|"别怪我，年底就不续了"]]，<<person|Terence>>讲得很平静。[[objection.price|理由是每个license比市场价高出三成]]。<<product|HR portal>>他们用了四年。[[nextstep|我这周把retention offer做出来]]。
        mixed 2025-09-23 [[intent.quote|顺手问了一句<<product|白板笔>>批发什么价]]，可能只是随口。[[objection.authority|她说单笔过五千都得校务会过]]。主要帮他们把新校区的<<product|投影幕>>挂好，电工师傅配合得很好，一下午搞定。
        mixed 2025-09-24 <<person|Hong姐>>的店换了位置，从负一楼搬到一楼，人流大多了。[[intent.buy|她说好，<<product|果汁机>>就要大的那款]]，[[nextstep|下周三来我们office刷卡]]。
        mixed 2025-09-25 [[objection.competitor|他把<<competitor|Nexa>>的报价单推到我面前，低我们11%]]。我没当场应。[[role.influencer|老板的弟弟懂技术，他说哪个好老板一般就跟哪个]]。[[objection.timing|而且他说最快也要等Q1的新预算周期才启动]]。<<product|对讲机>>。
        mixed 2025-09-26 节前拜访，送了月饼。<<person|董主任>>不在，秘书收的。隔壁科室在搬家，走廊堆满纸箱。如果他嫌贵，我准备拿租赁方案顶上，不过这是我自己的plan。
        mixed 2025-09-28 [[competitor.flaw|<<competitor|Vantec>>的<<product|app>>老是闪退，家长群里天天骂]]，这是<<person|柯老师>>说的。[[intent.buy|当场加订了两条校车线的<<product|GPS终端>>]]，[[sentiment.positive|还夸我们的<<product|接送系统>>"一次都没掉过链子"]]。
        mixed 2025-09-30 [[objection.budget|原本批好的款被挪去修屋顶了]]，校长自己也很无奈。<<person|Mr Sivam>>带我看漏水的礼堂。<<product|音响>>的事只能等。我们的技术小哥帮他们免费调了一下旧<<product|音响>>。
        mixed 2025-10-09 长假后第一天，人还没回来齐。[[role.decider|<<person|程院长>>说设备采购从今年起由他一个人签]]，以前的委员会取消了。[[competitor.praise|他对<<competitor|德润>>的印象很好，说人家资料齐、从不催]]。<<product|血透机>>。
        mixed 2025-10-10 [[objection.competitor|She'd honestly rather stick with <<competitor|Hygea>>]], 因为她的人都已经会用了。[[objection.need|再说墙上那批也还好好的]]。我说可以包培训，她说let me think。<<product|洗手液机>>一共180个点位。
        mixed 2025-10-12 [[intent.buy|先签一年，<<product|电子白板>>十二块]]，<<person|温校>>当着我的面给[[role.finance|财务总监]]打的电话。[[risk.churn|但她也提醒，一年后如果还是这个服务水平，她不会再选我们]]。
        mixed 2025-10-14 [[objection.trust|对方问我们是不是贴牌的]]，要看工厂照片。我发了三张车间的给他。<<person|Raymond>>人其实很随和，[[objection.price|就是觉得<<product|储物柜>>报得偏高，让我回去磨一磨]]。他们公司正在准备IPO，走廊里全是律师。
        mixed 2025-10-15 [[objection.price|太贵了，她看完第一页就合上了]]。[[role.procurement|采购主管<<person|Cindy>>]]是新人，之前做化妆品的。[[intent.quote,nextstep|让我20号前重新给一个没有安装费的版本]]。<<product|电子秤>>。
        mixed 2025-10-16 越秀那间私立医院，停车场都是豪车。[[objection.trust|院长问我们有没有三甲的案例，没有的话就不用往下谈]]。我说有两家，[[nextstep|明天把中标通知书扫描给他]]。<<product|心电图机>>的样册他翻得很快。
        mixed 2025-10-17 Met <<person|Joanne>> for kopi. [[competitor.flaw|<<competitor|Tresco>> sent them the wrong size three times in a row]]. [[intent.buy|So she's giving us the whole <<product|bath mat>> order, 900 pieces]]. 她下个月结婚，聊了好久婚纱。
        mixed 2025-10-19 校园卡中心在地下室，信号全无。老师们对自己学校的食堂赞不绝口，真的好吃。<<product|读卡器>>换了八台，都是正常损耗。回程地铁挤成沙丁鱼。
        mixed 2025-10-21 [[objection.competitor|<<person|Peter>>说他同时找了<<competitor|远图>>和另外一家]]，[[competitor.praise|<<competitor|远图>>的人第二天就带工程师上门，让他很感动]]。[[objection.delivery|我们上次约勘察拖了两个星期，他又提了一遍]]。<<product|监控摄像头>>。
        mixed 2025-10-22 [[risk.churn|店里说明年打算自己从1688进<<product|购物袋>>]]，我们这边可能就断了。[[sentiment.negative|店长还埋怨我换人没通知她]]。我是七月才接的手。
        mixed 2025-10-23 [[role.finance|Finance director]] <<person|Ms Wee>> joined for ten minutes. [[objection.budget|She said the hotel's FF&E fund is fully committed till March]]. 大堂的圣诞树已经开始搭了，才十月。<<product|Sofa bed>>的面料样本留下了。
        mixed 2025-10-24 跟<<person|孔主任>>一起吃的饭，他讲医院评级的事讲了一晚上。我们的<<product|血气分析仪>>，[[sentiment.positive|他夸"数据准，检验科没话说"]]。[[intent.buy|再加一台给ICU，他已经跟院长说好了]]。
        mixed 2025-10-26 前阵子他嫌我们的<<product|滚轮>>太吵，换了静音的以后就没意见了。<<product|文件柜>>一共44组，摆满一层。前台养了只橘猫，睡在我的包上。
        mixed 2025-10-28 [[objection.authority|<<person|Ah Seng>>说买什么都得他姐姐点头]]，[[role.decider|姐姐才是真正的老板]]。[[intent.callback,nextstep|姐姐周六在店里，让我那天再来]]。<<product|冰淇淋机>>。
        mixed 2025-10-29 [[intent.none|对方很客气地发来一句：thank you, but no need]]。[[objection.need|他们的<<product|会议预约屏>>是物业送的]]。一来一回三句话，就结束了。
        mixed 2025-10-30 [[competitor.flaw|<<competitor|海月>>的<<product|床垫>>睡半年就塌一个坑]]，这是房务部给我看的照片。[[intent.trial|所以她想先要两张我们的放在样板房]]。[[objection.contract|不过她坚持尾款等客人住满三个月再付]]。
        mixed 2025-10-31 万圣节，整间幼儿园都是小鬼。<<person|Ms Farah>>扮成女巫跟我谈<<product|爬爬垫>>，我差点笑场。她说地板刚换过，问我厚度够不够。拿了一袋糖回来。
        mixed 2025-11-03 连锁健身房那边改制，[[role.technical|现在IT由<<person|小项>>负责，接口的事全归他]]。[[objection.timing|他说双十一之前系统freeze，谁也不许动]]。<<product|人脸闸机>>的SDK文档先发过去了。
        mixed 2025-11-04 [[risk.payment|月底应付的那笔到今天还没见影]]，[[role.finance|出纳<<person|何小姐>>]]的手机一直关机。<<person|邱老板>>本人倒是笑嘻嘻的，带我看他的新车。<<product|餐具>>我让仓库先hold。
        mixed 2025-11-05 [[intent.demo|"Can you show my nurses how it works?"]] <<person|Sister Mary>>问。[[role.user|她们每班要用六次<<product|vein finder>>]]，[[objection.trust|但是担心深色皮肤看不清楚]]。[[nextstep|Demo on Wed 12 Nov, ward 5]].
        mixed 2025-11-06 [[objection.price,objection.competitor|<<competitor|Graylin>>一套两千八，我们三千四，<<person|梁生>>就盯着这六百块]]。我讲了五年保修，他嗯嗯啊啊。<<product|办公桌>>这个项目一共八十套。
        mixed 2025-11-08 仓库的<<person|老鲁>>退休了，新来的年轻人什么都用Excel记，效率高得吓人。我们只是补了两卷<<product|缠绕膜>>。他问<<competitor|恒达>>是不是在佛山也有厂，我说不清楚。
        mixed 2025-11-10 [[sentiment.negative|校长当着一屋子人说我们"承诺的跟做的两回事"]]，脸都红了。[[risk.churn|合同他不想续第二年]]。[[nextstep|我这周内约他单独见一次]]。<<product|在线题库>>。
        mixed 2025-11-11 [[competitor.praise|他说<<competitor|Mirano>>的<<product|胶囊>>味道就是香一点]]，自己买了一台放家里。公司这边[[objection.competitor|员工投票也偏<<competitor|Mirano>>]]。我带来的<<product|咖啡胶囊>>他们试了两款，没表态。
        mixed 2025-11-12 早上跟他们的[[role.procurement|category buyer]]过了一遍明年的量。[[intent.buy|<<product|保鲜膜>>定了一万二千卷]]，[[objection.price|返点要从3%加到5%]]。[[nextstep|年框28号前签回]]。
        mixed 2025-11-13 [[risk.delivery|模具坏了，他们等的那批<<product|学生椅>>恐怕要晚到开学以后]]。<<person|祁主任>>还不知道，上午还在跟我讲新生人数。回来马上跟厂长吵了一架。
        mixed 2025-11-14 <<person|Desmond>> was in a good mood, new baby. 他公司刚拿下了机场的合同，他手下那几个年轻人立了大功。<<product|Visitor management system>>照旧用着，没提要求。
        mixed 2025-11-16 [[role.influencer|她们顾问公司的<<person|Mr Brandt>>写spec，写谁就是谁]]。我请他吃了海南鸡饭，他说[[sentiment.positive|"your documentation is the best I've seen"]]。<<product|Air handling unit>>，项目在滨海湾。
        mixed 2025-11-18 [[competitor.flaw|原来用的那款一开蓝牙就断]]，<<person|施医生>>摇头。[[objection.trust|可他对我们也没信心，觉得<<product|血压计>>这玩意儿国产的都不准]]。[[intent.trial|勉强答应拿一台回去跟水银的比]]。
        mixed 2025-11-19 <<competitor|博雅>>的人上周也来过，留了张名片在桌上，我看见了。<<person|殷园长>>没提他们。[[objection.budget|只说这学期的教具费花完了]]。她说[[intent.callback|让我有了幼儿版的<<product|点读笔>>再联系她]]。
        mixed 2025-11-20 一句话：[[intent.buy|go ahead，三年约，全部七间校区]]。[[role.decider|董事长<<person|Mr Phua>>亲自签的]]。<<product|校园巴士app>>。晚上请team吃火锅。
        mixed 2025-11-21 雅诗阁那家的[[role.technical|总工]]姓<<person|裴>>，讲东北话。[[objection.competitor|他的意思是还是用回<<competitor|瑞森>>，毕竟管路都是按<<competitor|瑞森>>的接口留的]]。<<product|软水机>>我们得出一个转接方案。
        mixed 2025-11-23 [[objection.need|"我们一个月才打几十张，要那么快的<<product|label printer>>干嘛"]]，药房的姑娘讲得在理。我给她看了便宜的那款，她连目录都没接，[[intent.none|说以后也不用留资料]]。
        mixed 2025-11-25 [[risk.churn|他们已经停了两个点的<<product|饮水机>>，说剩下的也在评估]]。[[competitor.praise|评价<<competitor|清泉达>>"换芯不用催，到点自己来"]]。[[nextstep|周四我带服务经理上门]]。
        mixed 2025-11-26 [[objection.contract|每一页都要加他们的data privacy条款，服务器必须在新加坡]]。律师函厚得像书。<<person|Ms Iyer>>自己也嫌烦，开玩笑说她老板有强迫症。<<product|Learning platform>>。
        mixed 2025-11-27 想起三年前在这家投标输给了<<competitor|蓝盾>>，保安还是那个保安。今天见的是新业主代表<<person|卓小姐>>，她刚从英国回来。[[objection.authority|她签不了字，得等伦敦总部]]。[[intent.quote|她要一份<<product|道闸>>和<<product|车牌识别>>的打包价]]。
        mixed 2025-11-28 [[objection.delivery|"广州到这里才140公里，你们怎么要五天？"]] 我也答不上来。<<person|麦经理>>是急性子。[[objection.price|运费还想让我们包]]。<<product|洗衣液>>。
        mixed 2025-12-01 月初例行走访。科室里新来的几个规培医生在学怎么用<<product|喉镜>>，老师教得很细。没有问题，中午跟他们挤在值班室吃盒饭，聊了聊各自老家。
        mixed 2025-12-02 [[competitor.flaw|She told me <<competitor|OfficeHub>> keeps raising the price every quarter without telling anyone]]。[[intent.quote|想看我们的<<product|A4 paper>>一年锁价多少]]。[[role.procurement|<<person|Ms Lau>>一个人管全公司的采买]]。
        mixed 2025-12-03 <<person|Mr Ho>>问我们的<<product|点餐机>>支不支持马来文，我说可以。[[objection.trust|他说你们界面看着像学生作业，不太敢上线]]。[[intent.demo,nextstep|10号带最新版去给他再演一遍]]。
        mixed 2025-12-04 [[objection.budget|预算被砍了一半，<<person|韦老师>>说现在连粉笔都要省着用]]，哪还买得起<<product|3D打印机>>。她的社团拿过奖，孩子们的作品摆满了走廊。
        mixed 2025-12-05 [[risk.churn|酒店换管理公司，新品牌有自己的指定供应商，我们可能要出局]]。<<person|Raj>>说会帮忙争取。[[role.influencer|他是过渡小组成员，能提意见]]。<<product|Amenity kit>>库存还有两万套，头疼。
        mixed 2025-12-08 我觉得他下周应该会下单吧，但他嘴上没说。今天只是喝茶，看他新收的字画。<<product|真皮沙发>>摆在展厅中央，客人坐着拍照。
        mixed 2025-12-09 [[intent.buy|<<person|Mrs Menon>> confirmed 15 units of <<product|wheelchair>>]], [[risk.payment|but she wants to pay in six cheques and the last two invoices are still open]]. 护理院的老人家在唱卡拉OK，很热闹。
        mixed 2025-12-10 [[objection.timing|元旦前他们封账，什么都签不了]]。[[nextstep|1月6号上午十点再碰]]。[[role.user|<<product|文档扫描仪>>天天用的是<<person|小魏>>]]，他还拿来扫自己的证件，哈哈。
        mixed 2025-12-11 [[competitor.praise|护理部都念<<competitor|安护宝>>的好，尤其是他们24小时热线]]，[[objection.trust|我们的夜间服务她们说"听都没听过"]]。<<product|体位垫>>我放了两块在治疗室。
        mixed 2025-12-12 跟着他们的team lead走了一遍产后中心，粉色的墙，香。[[sentiment.positive|她说我们的培训老师是她见过最耐心的]]。[[intent.buy|加订十台<<product|吸奶器>>]]，[[nextstep|18号之前送到]]。[[risk.delivery|仓库却说只剩七台，怕凑不齐]]。
        mixed 2025-12-14 They left us in 2023 and came back this spring，为什么走为什么回来都没细讲。今天<<person|Jolene>>给我看她们的新门店设计图，<<product|试衣镜>>的位置改了两次。
        mixed 2025-12-16 [[objection.authority|两百万以上要集团招采平台走，分公司没权]]。[[role.technical|信息部<<person|褚工>>]]说技术标他来写。[[objection.price|<<product|无线AP>>单价比他们的控制价高]]，得想办法。
        mixed 2025-12-17 [[sentiment.negative|"你们能不能换个人来？"<<person|Mdm Siti>>对上次那位技术员还有气]]。[[risk.churn|她说年底要重新找两三家谈]]。其实<<product|投币洗衣机>>本身没坏，是投币口被塞了口香糖。
        mixed 2025-12-18 圣诞派对前一天，没人想谈正事。<<person|Chloe>>塞给我一杯eggnog。茶水间贴着<<competitor|Dailybrew>>的海报，不知道是谁家的。<<product|Snack vending machine>>补货正常。
        mixed 2025-12-19 [[role.user|护工们才是用的人]]，今天让她们一个个试推。[[competitor.flaw|都说现在那台<<product|移位机>>又重又卡]]。[[objection.competitor|不过<<person|霍院长>>自己更看好<<competitor|LiftEasy>>]]，[[competitor.praise|那边以旧换新给得爽快，还送全套培训]]。
        mixed 2025-12-21 [[intent.none|<<person|Mr Quek>>在门口就把我拦下：今年明年都不买]]。隔壁的面包店倒是让我进去坐了坐，老板对<<product|烘焙纸>>挺好奇。
        mixed 2025-12-23 [[role.decider|医美中心是<<person|Dr Fong>>说了算]]，她今天穿手术服出来见我。[[intent.trial|要一盒<<product|敷料>>先用在自己脸上]]。[[intent.callback,nextstep|元旦后第二个周一打给她听反馈]]。
        mixed 2025-12-24 [[objection.competitor|"We also have a quote from <<competitor|Kanto>>, 跟你们差不多，我还在看"]]，<<person|Bryan>>很坦白。[[objection.contract|取消条款他想改成提前一个月通知]]。<<product|Copier>>。
        mixed 2025-12-26 他们老的[[role.finance|财务主管]]走了，付款一向准时，我本来担心新来的会卡，结果上周就到账。[[intent.demo|新人还让我给他演示一下<<product|费控软件>>怎么批]]。
        mixed 2025-12-29 [[risk.delivery|上海疫苗柜那边停电，<<product|冷藏箱>>的出货排到了16号以后，对方的义诊在12号，悬]]。[[nextstep|明早我亲自打给<<person|史主任>>说明]]。
        mixed 2025-12-30 年底盘点，跟<<person|阿琴>>核了<<product|一次性拖鞋>>的数，差三箱，后来在楼梯间找到。她们房务team今年零投诉，总经理每人发了一个红包。
        mixed 2026-01-05 [[objection.timing|上半年忙迎评，老师们没精力学新东西]]，<<person|潘教授>>请我喝茶。[[competitor.praise|他认识<<competitor|智研>>的创始人，说人家做学问出身，算法扎实]]。<<product|查重系统>>。
        mixed 2026-01-06 Renewed today! [[intent.buy|Two more years for the <<product|digital signage>>]]，<<person|Kenji>>说[[sentiment.positive|跟我们合作最省心]]。去年他还威胁要换，今年一句没提。
        mixed 2026-01-07 [[objection.delivery|他不相信我们一个月能做完六十间房]]，[[competitor.flaw|因为前一家吹牛吹过头，最后拖到客人都入住了还在打钻]]。<<product|智能窗帘>>。<<person|Sam>>要我列施工表。
        mixed 2026-01-08 门诊药房很小，<<person|叶药师>>站在梯子上跟我讲话。[[objection.need|现有的<<product|发药机>>还有四年折旧，她不想动]]。[[risk.payment|另外医院被医保扣了一大笔，供应商都收不到钱，我们那笔也没保障]]。
        mixed 2026-01-10 [[objection.trust|"官网上连个中国办公室地址都没有，我怎么信你？"]] [[objection.price|接着又说一个舱的钱够他装修半层楼]]。这是<<person|顾总>>的开场白。我把执照递过去，他看了半天。<<product|隔音舱>>放他们大堂试过一天，员工排队进去打电话。
        mixed 2026-01-12 [[risk.churn|<<person|Faith>>让我有个心理准备，二月之后<<product|手术帽>>很可能不再从我们这儿拿]]。[[role.influencer|护士长联席会的意见她负责汇总]]。[[nextstep|周五把新材质的带给她]]。
        mixed 2026-01-13 Visited HQ in Shenton Way. [[role.procurement|Group buyer <<person|Adrian>>]] says [[objection.price|our unit cost has to come down before he can even table it]]. [[intent.callback,nextstep|叫我20号再打给他]]. <<product|Tablet stand>>。
        mixed 2026-01-14 <<person|田姐>>算是老熟人了，进门就给我倒普洱。她店里现在同时摆着我们和<<competitor|优鲜>>的<<product|保鲜柜>>，[[competitor.flaw|那台玻璃门老起雾，客人看不见里面]]，[[intent.buy|所以打算再跟我们拿两台换掉它]]。
        mixed 2026-01-15 开完会在楼梯口，<<person|庞主任>>拉住我：[[risk.churn|"下一年度我会投别人，先跟你打个招呼"]]。[[sentiment.negative|他对我们换了四个客户经理这事很不满]]。<<product|门诊排队屏>>。
        mixed 2026-01-16 [[objection.trust|She wanted to know if any school in Singapore is actually using it]]. 我说有三间，她要名字。[[nextstep|周一把reference list发她]]。<<product|Phonics app>>。她们校园里那棵雨树真漂亮。
        mixed 2026-01-19 送去的<<product|茶水车>>今天正式上岗，服务员推着跑来跑去。[[sentiment.positive|餐饮总监说"比想象中好推多了"]]。他们自家厨房刚拿了一颗星，全楼都在庆祝。
        mixed 2026-01-20 [[objection.competitor|他把我们的方案和<<competitor|盛达>>的并排钉在墙上]]，[[competitor.praise|承认<<competitor|盛达>>的图画得细，连插座都标了]]。[[role.decider|最后怎么选由设计总监<<person|Ivy>>拍板]]。<<product|隔断屏风>>。
        mixed 2026-01-21 <<person|许科>>今天话少，心情看着不好。听说科室被通报了。我介绍新款<<product|口腔灯>>，他嗯了几声。走廊里碰到<<competitor|齐美>>的两个人扛着箱子上楼。
        mixed 2026-01-22 [[objection.budget|过年前的钱已经全部派完]]，<<person|Auntie Lay>>说，[[objection.timing|等拜完年、元宵以后再看]]。她送了我一盒凤梨酥。<<product|Rice dispenser>>。
        mixed 2026-01-24 [[intent.quote|<<person|Hazel>>要一份50人用的<<product|e-signature tool>>年费]]，[[objection.authority|她自己没有sign-off，要Sydney那边approve]]。[[role.technical|Security reviewer在印度，叫<<person|Arun>>]]，以后要常联系。
        mixed 2026-01-26 我们的安装队这次真给力，三天干完。客户那头[[role.technical|弱电主管]]也很配合，[[sentiment.positive|发朋友圈谢我们]]。[[intent.buy|当天就追加了八个<<product|会议麦克风>>]]。
        mixed 2026-01-27 [[objection.delivery|"你们上一次春节就断过货，今年别又来"]]，<<person|余店长>>提醒我。其实[[risk.delivery|工厂放假提前，他那批<<product|礼品袋>>我看够呛]]。[[nextstep|今晚跟厂里确认，明天十点前答复他]]。
        mixed 2026-01-28 两个小时的会，一半在讲他们集团的重组。换谁当老板、哪些部门合并、谁走谁留。跟我们相关的只有一句：[[risk.churn|供应商名单要从42家缩到20家，没有谁是安全的]]。<<product|瓶装水>>。
        mixed 2026-01-29 <<person|Ms Yap>> is lovely but firm. [[intent.none|Not for us, she said, don't waste your petrol]]. [[objection.need|她们的<<product|印章机>>一年也用不上两回]]。
        mixed 2026-02-02 [[competitor.flaw|听<<person|倪老师>>讲，<<competitor|乐课堂>>把学生资料弄丢过一次]]，所以现在对云端都有阴影。[[objection.trust|连我们也一起怀疑上了，问数据到底存在哪]]。<<product|成绩管理软件>>。
        mixed 2026-02-03 上周报过价，今天去听回音。[[objection.price|"两万出头可以谈，三万我没法跟股东交代"]]，<<person|戚总>>说。[[intent.demo|想带股东来我们展厅看一次实机]]，[[objection.trust|股东里有人嫌我们没做过连锁店]]。<<product|商用烤箱>>。
        mixed 2026-02-04 The clinic manager <<person|Noraini>> told me [[risk.payment|they're two months behind with the landlord too]]，我心里咯噔一下，我们那张单还没付。[[objection.contract|她还想把付款期从30天拉到90天]]。<<product|Sharps bin>>。
        mixed 2026-02-05 今天只做了一件事：帮幼儿园把<<product|晨检仪>>搬到新门口。老师、保安、家长一起上手，十五分钟搞定。<<person|丘园长>>笑得合不拢嘴，她们园评上了市一级。
        mixed 2026-02-06 [[objection.competitor|<<person|Clarence>> is also talking to two Korean brands]], didn't name them. [[intent.trial|他想每家各拿一台<<product|蒸脸仪>>让技师盲测]]。[[role.user|最后手上用的是那些美容师]]，她们今天都在上课。
        mixed 2026-02-09 节前最后一周，街上都在挂灯笼。<<person|屈经理>>说年后他可能调去成都。<<product|客房保险箱>>的合同五月到期，他交代了接班人的微信，就这样。
        mixed 2026-02-10 [[intent.buy|红包里夹了张纸条：同意，签三年]]——<<person|蔡老板>>就爱这一套。<<product|收款音箱>>全部26家店。[[role.finance|他太太<<person|阿霞>>管账]]，[[nextstep|初八去找她办手续]]。
        mixed 2026-02-12 [[competitor.praise|校长对<<competitor|贝思>>的评价就四个字：有求必应]]。[[objection.competitor|她坦言换人她舍不得]]。我们的<<product|校服管理系统>>她看完说"功能是多"。茶很好喝。
        mixed 2026-02-24 年后开工第一天，人人都在发利是。<<person|Uncle Tan>>说[[objection.need|去年屯的<<product|garbage bag>>还堆到天花板]]，[[intent.none|叫我今年都不用再问]]。我收了一封红包，五块，开心。
        mixed 2026-02-25 [[role.influencer|<<person|Dr Kamal>>自己不花钱买，可是别的医生都照着他的习惯开单]]。他试过<<competitor|Suturo>>和我们的<<product|缝合线>>，[[competitor.flaw|嫌<<competitor|Suturo>>打结容易松]]。[[nextstep|三月二号给他们科讲一次课]]。
        mixed 2026-02-26 被放鸽子了，等了五十分钟。秘书小姑娘不停道歉还请我吃曲奇。后来<<person|Mr Loh>>发消息说在机场。<<product|投票器>>的资料留在前台。
        mixed 2026-02-28 [[objection.timing|他们开春要搬到亦庄，搬完前不谈]]。[[intent.callback|说到了新楼会需要一大堆<<product|工位屏风>>，让我五一后联系]]。<<person|小蔺>>是新来的，东北女孩，爽快。
        mixed 2026-03-02 [[risk.churn|<<person|Jasper>>给我看了他写给老板的邮件草稿，标题就叫"更换打印服务商"]]。[[objection.price|里头列了三条，第一条是我们每张贵两分]]。[[objection.trust|第三条是"信不过他们的计数"]]。<<product|复合机>>。
        mixed 2026-03-03 花都那边一家酒店，[[role.procurement|采购<<person|小阳>>]]刚从学校出来，什么都不懂，但是记得特别认真。[[intent.quote|问了<<product|拖鞋>>、<<product|牙刷>>、<<product|浴帽>>三样的单价]]，[[intent.buy|当场先订了500双]]。我教了她怎么看克重。
        mixed 2026-03-04 [[intent.buy|OK lah, 40 sets]]，<<person|Mr Goh>>一边吃粿条一边讲。<<product|Baby chair>>，餐厅用。[[objection.delivery|他就担心我们赶不上学校假期]]。[[nextstep|13号出第一批20张]]。
        mixed 2026-03-05 <<person|褚院长>>讲了一通他在德国进修的故事，很长，我听得津津有味。后面才讲到正题：[[objection.authority|五十万以上全部报卫健委]]。<<product|胃镜清洗机>>的材料我准备了两套。
        mixed 2026-03-07 [[competitor.flaw|"他家的人只有签约的时候见得到"]]——说的是<<competitor|捷邦>>。<<person|沙姐>>对我们倒是没话说，[[sentiment.positive|说我每次都是自己跑来，踏实]]。只是[[objection.need|旧的<<product|碎纸机>>还够用一阵子，她说]]。
        mixed 2026-03-09 [[sentiment.negative|The GM was short with me the whole meeting because of the flood last week]]，是我们<<product|洗杯机>>的水管松了。[[risk.churn|他讲得出做得到的，说会请别家来看]]。[[nextstep|工程队明早七点到场全部重接]]。
        mixed 2026-03-10 妇幼那边看的是<<product|新生儿黄疸仪>>。[[role.user|实际操作是产房两位助产士]]，[[intent.trial|她们想借去用三个夜班]]。主任没意见。门口的煎饼摊又涨价了，八块。
        mixed 2026-03-11 [[objection.contract|他们集团模板里有一条"无限责任"，我们老板看了直摇头，他们却一个字不让改]]。[[role.finance|CFO]]在旁边打圆场。<<person|Marcus>>约了[[nextstep|周五双方律师直接通话]]。<<product|Payroll software>>。
        mixed 2026-03-12 [[competitor.praise|<<person|司老师>>说<<competitor|飞云>>的<<product|无人机>>抗风强，摔了还能飞]]。[[objection.price,objection.competitor|我们的比人家贵出一块<<product|电池>>的钱，他说]]。航模社的孩子们在操场上追着跑。
        mixed 2026-03-14 这家连锁一直同时用我们和<<competitor|Zhenmei>>，华南归他们，华东归我们，没听说要变。今天陪<<person|Lydia>>巡了三家店，她把每家的灯都数了一遍，店员都很怕她。
        mixed 2026-03-16 [[intent.none|楼层经理明确讲：目前没兴趣，也请别再发邮件]]。[[sentiment.negative|前两个月我们系统自动发了十一封，她烦透了]]。<<product|Air purifier>>。我回来把她的地址删了。
        mixed 2026-03-17 "[[objection.trust|上一家也说得天花乱坠，结果呢？]]" <<person|邬校长>>抿了口茶。[[competitor.flaw|她说那家公司的<<product|护眼灯>>装完一个学期有人头疼]]。[[intent.callback,nextstep|让我24号带着检测报告再来]]。
        mixed 2026-03-18 Payment came in this morning, all of it, 所以上次的担心就算过去了。[[role.finance|他们的AP主管<<person|Rosnah>>]]还特意打电话来说声抱歉。<<product|Floor mat>>这边继续按周送。
        mixed 2026-03-19 [[role.decider|<<person|项总>>讲，这个项目我一个人说了算，不用问别人]]。[[intent.demo,nextstep|下周三早上他带店长来看<<product|自助点餐屏>>的演示]]。他是从零做起的，第一家店在中大布匹市场门口。
        mixed 2026-03-20 [[risk.delivery|货柜在巴生港被扣，<<person|Mr Yeo>>的<<product|治疗椅>>最少再等三周]]，他的新诊所月底开张，海报都发出去了。[[risk.churn|他丢下一句：没有<<product|椅子>>我就去买别人的]]。
        mixed 2026-03-22 春分以后广州回南天，墙上滴水。医院库房的<<product|除湿机>>开足了还是不行。<<person|骆科>>说跟我们没关系，是墙的问题。顺便问了<<product|温湿度记录仪>>有没有带报警的，我说有。
        mixed 2026-03-24 [[objection.competitor|他偏向<<competitor|金诺>>，理由是老同学在那边]]，[[competitor.praise|还说人家的轮子推起来一点声都没有]]。[[role.influencer|好在大堂副理<<person|Kitty>>帮我们说话，老板挺看重她的意见]]。<<product|行李车>>。[[intent.quote|让我再报一个十台的]]。
        mixed 2026-03-25 校医室的<<person|Nurse Poh>>人特别好，说同事们个个都能干。她桌上摆着<<competitor|Medisure>>的日历。我补了两盒<<product|创可贴>>和一瓶<<product|碘伏>>，签字走人。
        mixed 2026-03-26 [[intent.buy|最终版合同盖章了，<<product|智能储物柜>>三个校区一起上]]。[[objection.price|总价被他们磨掉了最后的六千块，说少这点才肯盖]]。辛苦了大半年，[[nextstep|4月10号开工]]。
        mixed 2026-03-27 <<person|Mabel>>: "[[objection.budget|Our travel and equipment money is both gone until July]]." 所以她只能看看。[[competitor.praise|她也说<<competitor|Hoshi>>肯让她先用后付，很够意思]]。<<product|Document camera>>。
        mixed 2026-03-29 客户公司裁了三分之一，工位空了一片。[[risk.payment|<<person|小展>>说工资都晚发了，供应商就更别指望准时]]。[[risk.churn|八楼那批<<product|租赁电脑>>他们想提前退]]。气氛很沉重。
        mixed 2026-03-31 [[objection.trust|他们质疑我们的<<product|酒精检测仪>>有没有校准资质]]，问得很细。[[role.technical|安全工程师<<person|芮工>>]]把证书编号抄下来自己去查。[[objection.budget|还说今年的安全专项资金已经见底]]。我不怕查。中午在他们工地吃盒饭。
        mixed 2026-04-01 愚人节被店员骗了一回，说所有<<product|扫码器>>都坏了。笑完之后，<<person|Suzie>>讲了正事：[[objection.competitor|区域老板让她把<<competitor|Datapro>>也拉进来比一比]]。[[competitor.praise|她朋友的店在用，说电池能撑三天]]。
        mixed 2026-04-02 [[intent.trial|拿了三盒<<product|果蔬洗涤剂>>回去给厨房试]]，[[role.user|切配间的大姐们用]]。<<person|伏总厨>>切了盘烧鹅请我，他的徒弟去年拿了全国冠军。
        mixed 2026-04-03 Good Friday, 新加坡那边放假，我在北京跑。<<person|仝主任>>刚出差回来一脸疲惫，讲了讲他们新院区的进展，地基都打完了。<<product|物流机器人>>的通道宽度我跟他对了一遍，没问题。
        mixed 2026-04-07 [[intent.buy|三十把<<product|培训椅>>，今天直接扫码付了]]。[[objection.contract|她只对"开封不退"这条有意见，叫我划掉]]。<<person|阿娇>>是那种说买就买的人。
        mixed 2026-04-08 [[objection.delivery|她抱怨货总是拖到下午三点以后，错过开店]]。[[risk.churn|再这样，七月就找本地的小批发商了]]。<<person|Maggie>>平时很温和，今天声音大了点。<<product|Paper cup>>。
        mixed 2026-04-09 [[intent.demo|"可不可以来我们总部给三十个店长show一次？"]] <<person|黎总监>>主动提的。[[role.procurement|采购那边是<<person|Queenie>>负责签PO]]。我当然说好。<<product|巡店app>>。
        mixed 2026-04-10 [[competitor.flaw|<<competitor|Primex>>的<<product|label maker>>，<<product|胶带>>贵到离谱，一卷顶我们三卷]]，<<person|Alan>>自己算的。[[objection.price|可他也嫌我们的主机不便宜]]。[[nextstep|下周二给他看二手翻新机的价]]。
        mixed 2026-04-13 [[role.decider|这回是<<person|靳校>>最后一个签，她签完就生效]]。[[objection.authority|她前面还有教工代表会要过一道]]。<<product|智慧食堂系统>>。学校的丁香开了，香得不得了。
        mixed 2026-04-14 [[role.influencer|物业经理给业主写推荐信，业主基本照单全收]]，所以今天先请他喝咖啡。[[objection.timing|他说电梯改造没完，<<product|快递柜>>至少下半年]]。人很实在。
        mixed 2026-04-15 [[risk.payment|支票被退了，说印鉴不符，<<person|Mr Chia>>电话也不接]]。这家一直是好客户，我愿意相信是误会，但[[nextstep|周五再不清就停<<product|洗发水>>的货]]。
        mixed 2026-04-16 [[risk.delivery|供应商今早发邮件：<<product|疫苗冰箱>>的压缩机缺料，原定25号交不出来]]。<<person|牛主任>>那头还在等着验收。她是急性子，好在今天在开刀。
        mixed 2026-04-18 <<person|Rohan>>问我们有没有兴趣投下一轮tender，规模跟三年前他们给我们的那张单差不多。聊了标书格式、保证金、截标时间。<<product|Uniform>>不是我们的强项，<<product|badge>>可以。
        mixed 2026-05-28 <<person|贺兰教授>>的课题组用的是<<competitor|Olympia>>的<<product|显微镜>>，我们的在隔壁实验室。她学生今年发了Nature子刊，大家都在传阅。没谈到采购。
        mixed 2026-04-20 Budget season. [[role.finance|FP&A lead <<person|Xinyi>>]] told me [[objection.budget|nothing new gets funded before 1 July]]. 她们楼下新开了家抹茶店，排队排到马路上。<<product|Expense app>>的one-pager发给她了。
        mixed 2026-04-21 [[intent.buy|<<person|秦姐>>今早微信直接甩来一句：订了]]。十二台<<product|热敏打印机>>，[[nextstep|下周一送番禺总仓]]。[[competitor.flaw|之前<<competitor|力普>>那批三个月坏了四台]]，她实在受不了。
        mixed 2026-04-22 <<person|Mr Fernandez>>翻了翻我们的目录，[[objection.trust|问"made in where?"，听到答案就把目录放下了]]。[[competitor.praise|他挺推崇<<competitor|Bauer>>，说那个声音听着就扎实]]。<<product|Minibar>>。
        mixed 2026-04-23 体育馆里回声很大，讲什么都要喊。<<person|祝老师>>带的排球队打进了省赛，横幅挂了两条。<<product|计分屏>>有一排灯不亮，我换了根线就好。
        mixed 2026-04-24 [[risk.churn|客户要求我们配合做"平稳退出方案"，话都说到这个份上了]]。[[objection.competitor|接手的据说是<<competitor|中科智联>>]]。<<product|实验室管理系统>>。[[nextstep|28号我带总监过去做最后一次争取]]。
        mixed 2026-04-26 "Can you do better than that?" 每次见<<person|Shirley>>都是这句。[[objection.price|这次她要我们对齐2023年的价]]。[[role.procurement|她管全岛22家店的采购]]。<<product|Cling wrap>>。
        mixed 2026-04-28 去年答应他们的<<product|电子病历夹>>延期过一次，早就补齐了，<<person|蓝护士长>>今天没再提。她忙着准备护士节的表演，几个小护士在走廊练舞，很认真。
        mixed 2026-04-29 [[intent.trial|后厨想先借一台<<product|真空封口机>>，做完五一的宴席再说]]。<<person|Chef Loy>>脾气火爆，[[sentiment.positive|却当着徒弟的面说我们上次那台<<product|切片机>>是他用过最顺手的]]。
        mixed 2026-04-30 [[objection.authority|东西好不好他不管，总部不放权，买颗螺丝都得打报告]]。[[objection.timing|再说五一前后人手不够，他也没空弄]]。<<person|小覃>>送我到停车场。<<product|展示架>>。
        mixed 2026-05-06 [[competitor.flaw|"<<competitor|Quikserv>>的工程师来了三趟，三趟都说缺零件"]]，<<person|Ivan>>苦笑。[[intent.callback|让我有了<<product|制冰机>>的现货给他打电话]]。[[objection.price|但我们上次的价他还是嫌狠]]。
        mixed 2026-05-07 下午在国贸跑了四层楼，见了三个行政，都是随便聊。其中一个说她们公司从<<competitor|易办>>换到别家了，也没讲为什么。<<product|鲜花订阅>>目前没人接话。
        mixed 2026-05-08 [[objection.competitor|<<person|钱工>>说他们设计院的图纸上写的就是<<competitor|泰科>>，改起来麻烦]]。[[role.influencer|他只出技术意见，可是业主挺信他]]。<<product|烟感>>我给他留了三个，让他拆着玩。
        mixed 2026-05-11 Long story short, [[risk.payment|the franchisee has vanished and his landlord changed the locks]]，我们那八千多新币悬了。<<product|Bubble tea shaker>>还在店里，隔着玻璃看得到。[[nextstep|明天找律师问追讨]]。
        mixed 2026-05-12 护士节，带了奶茶过去。[[sentiment.positive|一进门就有人喊"送<<product|留置针>>的帅哥来了"]]，乐坏了。[[role.user|穿刺都是年轻护士在做]]，[[objection.need|她们觉得现在这款顺手，没必要换]]。
        mixed 2026-05-13 [[objection.contract|<<person|Ms Pillai>> wants a break clause after 12 months]], else no signature. [[objection.price|另外希望我们吃掉培训费]]。[[nextstep|I'm sending the revised draft tomorrow]]. <<product|Library system>>。
        mixed 2026-05-14 [[intent.none|诊所老板说他准备退休，什么都不添了]]。挺可惜的，他是我入行第一个客户，那时候买了一台<<product|超声清洗机>>，现在还在转。聊了聊他要去清迈养老。
        mixed 2026-05-16 [[competitor.praise|<<person|翟经理>>一直念叨<<competitor|美居>>的<<product|窗帘>>遮光好，客人睡到中午]]。[[objection.competitor|他打算二期接着用他们]]。[[role.technical|工程主管<<person|老邢>>]]倒是对我们的<<product|轨道>>有兴趣。
        mixed 2026-05-18 [[intent.buy|PO number is 40417, just came through]]. 一共九台<<product|dehumidifier>>，档案室用。[[risk.delivery|可是深圳仓只有五台，剩下的要等船，我答应的是月底]]。<<person|Geraldine>>那头还在催。
        mixed 2026-05-19 学校派了家委会的人来听，[[role.influencer|<<person|Mrs Sng>>是家长代表，校长做决定前都会先问她]]。[[objection.trust|她听说隔壁校用我们<<product|饭卡机>>多扣过钱]]。我把那件事的前后讲了，她记在手机里。
        mixed 2026-05-20 <<person|Tony哥>>请我去他们新店试营业，蛋挞很好吃，他自己员工做的。墙上挂着<<competitor|星食>>的<<product|菜单屏>>，他说是开发商送的，没评价好坏。
        mixed 2026-05-21 [[sentiment.negative|老板一开口就是"你们糊弄我"]]。原因是<<product|指纹锁>>换了型号没讲。[[risk.churn|他已经叫秘书停掉下半年的单]]。[[nextstep|我后天带原型号上门换回]]。
        mixed 2026-05-22 [[intent.quote|院感科要<<product|紫外线消毒车>>五台的报价]]，[[role.decider|分管院长<<person|金院长>>批了就能买]]。[[objection.timing|但审计组在院里，六月底前谁都不敢动]]。
        mixed 2026-05-25 Followed up with <<person|Wei Ling>>，聊的都是她们公司去Batam team building的事。她们HR做事真细，每人一张手写卡。<<product|E-learning licences>>九月到期，她说到时候再对一下人数就行。
        mixed 2026-05-26 [[objection.price,objection.competitor|对面老板娘把三家的价写在烟盒上给我看，我们排最高]]。[[intent.demo|她也说要是能当面榨给她看，也许就不嫌贵了]]。<<product|豆浆机>>，早餐连锁，九家店。
        mixed 2026-05-27 [[competitor.flaw|以前那家的<<product|护腰>>魔术贴一个月就不粘]]，<<person|康师傅>>讲。[[intent.buy|所以要先来两百条]]。[[objection.delivery|他问了三遍是不是真的五天能到，说你们做生意的嘴都快]]。
        mixed 2026-05-30 [[objection.competitor|She keeps bringing up <<competitor|Sparkle>>, every second sentence]]. [[competitor.praise|说人家每个月派人来教阿姨怎么省水]]。我们<<product|floor cleaner>>其实浓缩倍数更高，这点她没在意。
        mixed 2026-06-01 儿童节，医院大厅全是气球。[[role.technical|设备处<<person|章处长>>]]让我把<<product|雾化器>>的电路图给他，[[objection.trust|他总觉得我们的外壳像玩具，用不住]]。[[intent.trial|末了说先放两台在儿科吧]]。
        mixed 2026-06-02 [[role.finance|Group treasurer]]换成了<<person|Mr Hashim>>。[[risk.payment|He hinted that supplier payments will go to 120 days across the group]]，小供应商怎么活。[[objection.contract|他要我们也重签付款条款]]。<<product|Bath amenities>>。
        mixed 2026-06-03 高考前一周，学校静得很，连保安说话都压着嗓子。跟<<person|向老师>>在传达室坐了一刻钟。<<product|屏蔽柜>>已经调好，考务组自己验过，没我什么事。
        mixed 2026-06-04 [[intent.buy,role.decider|两家店各装一套<<product|人流统计仪>>，<<person|Daphne>>拍板了]]。[[sentiment.positive|她说跟我们说话不用翻译，很省脑子]]。[[nextstep|10号和11号晚上闭店后装]]。
        mixed 2026-06-05 [[risk.churn|物业招标重新开，我们没有续约的优先权，<<person|文经理>>话里也不太向着我们]]。[[objection.competitor|已经有六家报名，<<competitor|洁霸王>>也在里头]]，[[competitor.praise|他夸人家的人穿得整齐、从不迟到]]。<<product|扫地机器人>>继续跑到八月。
        mixed 2026-06-07 [[objection.budget|"年中了，钱花得只剩个零头"]]，[[role.finance|cost controller <<person|Sandra>>]]摊手。[[intent.callback,nextstep|9月1日她们新财年，约好那天上午给她打电话]]。<<product|Standing mat>>。
        mixed 2026-06-09 [[objection.delivery|行政嫌我们送水总不按点，会开到一半才来按门铃]]。其实司机小哥跟前台关系不错。[[sentiment.negative|<<person|Elaine>>写了一封挺长的投诉信，用词不客气]]。<<product|桶装水>>。
        mixed 2026-06-10 [[role.procurement|Purchasing supervisor <<person|Mr Kwek>>]]只关心一件事：[[objection.price|can you match last year's price or not]]。讲了二十分钟原料涨幅，他打了三个哈欠。<<product|Zip bags>>。
        mixed 2026-06-11 她本来是要停用的，上个月我们派人驻店三天，现在她不提了，还让店员把<<product|会员系统>>的海报贴到玻璃上。<<person|阿珍>>她老公做的咖喱牛腩一流。
        mixed 2026-06-12 [[intent.demo|<<person|Dr Soh>>请我们月会时当着全科的面拆一次<<product|内窥镜>>]]。[[competitor.flaw|说<<competitor|Endovia>>那边一问价就往总部推，等半个月没回音]]。[[nextstep|17号中午十二点半，带午餐]]。
        mixed 2026-06-15 [[objection.authority|采购委员会一个季度才开一次，他签不了]]。[[objection.trust|委员里有位老教授觉得国产<<product|离心机>>抖]]。<<person|游老师>>说他自己倒无所谓，能转就行。
        mixed 2026-06-16 [[intent.none|"先不用了，真的"]]，<<person|Pauline>>说，[[objection.need|她们家的<<product|空气炸锅>>是赞助商给的，一分钱不花]]。她在做一个美食节目，现场灯太亮，我眼睛花了。
        mixed 2026-06-17 <<competitor|九牧通>>的人跟我在同一个电梯，聊了两句孩子上学的事。客户是家民办高中，<<person|莫校>>带我看了新浴室，<<product|花洒>>二百四十个，哪家的都有。
        mixed 2026-06-18 [[objection.competitor,objection.price|跟<<competitor|凌志达>>一比，我们那套贵了快两成，<<person|韶经理>>不知道怎么跟股东开口]]。[[nextstep|周六上午我去给他算五年总账]]。<<product|中央空调清洗剂>>。
        mixed 2026-06-21 端午刚过，吃粽子吃到怕。[[risk.churn|<<person|Jerry>>透露他们IT外包商换了，新的那家自带<<product|云盘>>，我们的席位可能一个不留]]。[[competitor.praise|他试过，说传大文件飞快]]。
        mixed 2026-06-23 [[intent.buy|确认了，320个<<product|水杯>>印校徽]]，[[role.decider|团委书记<<person|小纪>>一句话的事]]。[[objection.delivery|就是怕我们印完来不及赶上开学典礼]]，我说放心。
        mixed 2026-06-24 [[objection.trust|"I've been burned by Chinese brands before"]], <<person|Mr Alvarez>> said, not unkindly. [[intent.quote|不过还是要了一份<<product|treadmill>>的FOB价]]。酒店健身房在38楼，能看到海。
        mixed 2026-06-25 [[role.user|药房里<<person|阿芳>>一天要贴八百张<<product|药袋标签>>]]，手指都磨破了。[[sentiment.positive|换成我们的<<product|剥离器>>后，她说谢天谢地]]。她们主任在广州开会，没见到。
        mixed 2026-06-26 Contract ends 31 Dec, <<person|Linus>>要我把历年用量拉出来给他们做预算，仅此而已。他刚跑完黄金海岸的半马。办公室里<<product|咖啡机>>一天做三百多杯。
        mixed 2026-06-29 [[competitor.flaw|<<competitor|宏泰>>报低价中标，安装时又加钱]]，<<person|季主任>>被审计点了名，所以这次宁可贵点。[[intent.quote,nextstep|7月3号之前把<<product|塑胶跑道胶水>>的明细报价给他]]。
        mixed 2026-06-30 [[objection.timing|半年报之前老板谁都不见]]，<<person|Lynette>>帮我挡了，[[objection.budget|而且上半年的额度已经花超]]。[[role.technical|Their facilities tech will check the power sockets first]]. <<product|Air curtain>>。
        mixed 2026-07-01 [[risk.delivery|香港假期加上清关排队，<<product|隔离衣>>最快9号到院，而他们的储备只够撑到5号]]。我很慌。[[risk.churn|<<person|叶科>>发火说下批不给我们做了]]。
        mixed 2026-07-02 [[intent.callback|<<person|Sherry>>在开车，说到家了让我打给她聊<<product|沐浴露>>的香型]]。[[competitor.praise|她挺喜欢<<competitor|Aroma&Co>>的白茶味，留香久]]。我们的绿茶她没闻过。
        mixed 2026-07-04 跟他们的[[role.procurement|招采中心<<person|关主管>>]]对标书。[[objection.price|限价比我们的成本还低三个点，她要我们再让]]。[[objection.contract|违约金按天千分之五，不肯松口]]。<<product|校园广播>>。
        mixed 2026-07-06 只是去送发票。<<person|房姐>>留我吃了碗她自己腌的泡菜炒饭，说她们团队里的<<person|小邹>>最近升职了，人勤快。<<product|打卡机>>角落里积了灰，她们改用手机打卡很久了。
        mixed 2026-07-07 [[objection.need|<<person|Ms Rahman>> feels the kids have enough screens already]], full stop. [[objection.budget|而且家长会给的那笔募款只够买书]]。<<product|Learning tablet>>。她办公室里种了二十几盆多肉。
        mixed 2026-07-08 [[role.decider|<<person|邱董>>最后拍的板]]，[[intent.buy|二十台<<product|按摩椅>>放机场贵宾厅]]。[[role.finance|资金部<<person|徐总监>>]]要求[[nextstep|15号前把增值税资料补齐]]。
        mixed 2026-07-09 被投诉了。[[sentiment.negative|院方说我们驻场的小伙子玩手机，态度差]]。[[risk.churn|要求换人，否则十月合同提前终止]]。<<product|陪护床>>本身没人嫌。[[nextstep|明天先换<<person|阿强>>顶上]]。
        mixed 2026-07-11 [[objection.authority,role.decider|She can pick the colour, but the money is her boss's call]]. [[objection.competitor|她老板还让她去看了<<competitor|Mobelhaus>>的展厅]]。<<product|Lounge chair>>的皮样她摸了又摸。
        mixed 2026-07-13 [[role.influencer|咨询公司的<<person|Gary>>在帮客户列清单，上不上他那张表很关键]]。[[intent.trial|要我寄一套<<product|智能水表>>到他家先测]]。他在顺德，家里养了三条狗。
        mixed 2026-07-14 [[risk.payment|老板在朋友圈卖车，公司账上什么情况可想而知，我不放心]]。[[risk.delivery|另外我们司机罢工，明早那车<<product|矿泉水>>发不发得出去都难说]]。<<person|小卞>>还在群里问几点到。
        mixed 2026-07-15 [[intent.demo|想看<<product|智能马桶>>怎么自清洁]]，<<person|Benedict>>说他老婆更想看。[[intent.none|不过<<product|浴缸>>他明确讲不需要再聊]]。下雨天，样板间水管声音很响。
        mixed 2026-07-16 暑假，图书馆半开门。<<person|支老师>>一个人在贴<<product|标签>>，阿姨在擦桌子。<<product|RFID标签>>还有四万张，够用到明年。她问我去不去看她们的毕业展，我说一定。
        mixed 2026-07-17 [[objection.trust|对方法务担心我们这家公司注册资本太小，出事赔不起]]。[[role.user|日后天天刷卡的是车间那两千号工人]]，[[competitor.flaw|他们都嫌现在那个牌子的<<product|门禁机>>刷三次才响]]。
        mixed 2026-07-20 [[competitor.praise|<<person|Gwen>> thinks <<competitor|Tidewell>> is more reliable on stock]], 随叫随到。[[objection.delivery|我们六月缺过两次货，她还记着]]。[[nextstep|周三我带库存表去见她]]。<<product|Garbage can>>。
        mixed 2026-07-21 总务处换了办公室，我敲错三个门。<<person|童老师>>说[[role.decider|今年起五万以下他自己就能批]]，[[intent.buy|于是当场批了我们二十台<<product|风扇>>]]。爽快得我有点不习惯。
        mixed 2026-07-22 Quick note after call with <<person|Nadia>>: [[objection.price|she asked for 12% off, flat]]. [[objection.contract|还不想付deposit]]. 我没答应。<<product|Catering trolley>>。
        mixed 2026-07-23 [[risk.churn|对方已经让仓管把我们的<<product|打包带>>用完就别再补]]，[[competitor.flaw|虽然新那家的<<product|带子>>一拉就断，仓管也骂]]。<<person|老卓>>偷偷跟我说的，叫我别讲是他。
        mixed 2026-07-25 三亚回来的<<person|苗总>>晒得黝黑，讲了半小时潜水。店里的<<product|冰柜>>两台是我们的，两台是<<competitor|雪驰>>的，他说摆着都行。他店员早上五点就开工，佩服。
        mixed 2026-07-27 [[role.technical|网管<<person|小伊>>]]一上来就问端口，[[objection.trust|还怀疑我们软件会偷偷往外传数据]]。我开了抓包给他看。[[intent.trial|看完他愿意先装一台跑两周]]。<<product|上网行为管理器>>。
        mixed 2026-07-28 She's switched jobs, 现在在另一家集团管三十家餐厅，还是找我。[[intent.quote|"Send me your best price for <<product|takeaway box>>, all sizes"]]。[[nextstep|后天给她]]。<<person|Bernice>>永远这么直接。
        mixed 2026-07-29 [[objection.competitor|<<person|甄主任>>把<<competitor|赛格瑞>>的彩页夹在我们的标书里还给我]]，意思很明白了，[[competitor.praise|还夸人家连说明书的图都画得一清二楚]]。[[objection.trust|他还讲了一句：小厂的货，坏了找谁]]。<<product|呼吸机>>。
        mixed 2026-07-30 今天不算拜访，在菜市场碰到<<person|娟姐>>，她拎着一只鸡。问了问<<product|奶茶封口膜>>有没有新图案。她女儿考上了师范，他们全家都高兴。
        mixed 2026-07-31 月底冲量。[[intent.buy|靠<<person|Stanley>>救了一命，六十箱<<product|洗洁精>>]]。[[risk.payment|不过他说八月现金都压在装修上，九月底才给得出钱，我看还得往后拖]]。
        mixed 2026-08-03 [[sentiment.negative|总监说我们PPT里把他们公司名字打错，很不尊重人]]，是我的锅。[[objection.authority|她自己也讲了，这事到头来是亚太区拍板]]。[[nextstep|明天重新发一版道歉+更正]]。<<product|CRM订阅>>。
        mixed 2026-08-04 [[objection.timing|开学前两个礼拜最忙，<<person|俞老师>>叫我别添乱]]，[[intent.callback,nextstep|9月第三周再打给她]]。<<product|校牌打印机>>的<<product|色带>>够用。
        mixed 2026-08-05 <<person|Mr Balan>> runs a tidy shop, every shelf labelled by his wife. [[intent.none|He said he's out, no more gadgets]]. [[objection.need|墙上那台<<product|price checker>>十年了，照样哔一声就出价]]。
        mixed 2026-08-06 [[role.user|产科的<<person|小丛>>负责每天上架]]，她跟我抱怨[[competitor.flaw|<<competitor|宝安堂>>的<<product|产褥垫>>侧漏]]，[[sentiment.positive|说我们的躺着不动也不闷]]。主任还没回来上班。
        mixed 2026-08-07 展会上碰的面，吵得要命。[[intent.demo|<<person|Vikas>>要我把<<product|cleaning robot>>弄到他们Sentosa的酒店跑一圈]]。[[objection.price|看到价签时吹了声口哨，问我是不是多印了个零]]。[[nextstep|21号上岛]]。
        mixed 2026-08-10 昨天National Day放烟花，今天大家都没精神。<<person|Yati>>说她们前台妹妹被评为employee of the month。合同到明年三月，没提别的。<<product|Key card>>还剩两千张。
        mixed 2026-08-11 [[risk.churn|教育集团打算把十二间学校的<<product|饮水设备>>统一交给一家做，我们只占三间，凶多吉少]]。[[objection.competitor|集团那边跟<<competitor|沁源>>走得近]]。<<person|欧校>>替我们着急。
        mixed 2026-08-12 [[objection.budget|<<person|Dr Aziz>> has used up his equipment grant]]，新的要等审批。[[competitor.praise|他借了同学一台<<competitor|Lumen>>的，说图像干净得不像话]]。<<product|Dermatoscope>>。
        mixed 2026-08-13 [[role.procurement|采购专员<<person|小鞠>>]]告诉我，[[objection.price,objection.competitor|人家<<competitor|亿达>>的<<product|卷筒>>一箱138，你们152]]。我说克重不一样，她说系统里只看数字。<<product|卷筒纸>>。
        mixed 2026-08-14 下午三点，大雨，<<person|Ms Kok>>让我坐在她的sample room等雨停，聊了她从空姐转行的故事，蛮励志。[[intent.trial|走前从我包里挑了两瓶<<product|room spray>>说先喷一周]]。
        mixed 2026-08-17 [[intent.buy|合同今天双签，五年，<<product|核磁共振线圈>>包维护]]。[[role.finance|总会计师<<person|凌总>>]]最后一个盖章。[[risk.delivery|德国原厂罢工，第一套能不能九月到真不好讲]]。
        mixed 2026-08-18 [[objection.delivery|"Two months for a <<product|chair>>? 我生个孩子都不用等这么心焦"]]，<<person|Cassandra>>的原话。[[intent.callback|她让我有了现货的颜色再call]]。<<product|Bar stool>>。
        mixed 2026-08-19 客服组长带我参观她们的call center，一百多人戴着<<product|耳麦>>。去年坏得多，今年换了<<product|海绵套>>就没事了。墙上的KPI大屏是她们IT自己写的，厉害。
        mixed 2026-08-20 [[competitor.flaw|<<competitor|Fastbrew>>'s invoices never match the PO, she told me]], 对账对到想哭。[[intent.quote|所以问我们<<product|tea bag>>供全年的话怎么算]]。[[role.decider|她自己就能定]]。<<person|Angela>>。
        mixed 2026-08-18 七夕促销前一天来得真不是时候，花店、蛋糕店、珠宝店全在抢人手，<<person|桂店长>>边包礼盒边跟我讲话，她说[[objection.timing|<<product|丝带>>下个月再说]]，然后又被叫走了，我帮她搬了四箱花泥。
        mixed 2026-08-24 [[role.influencer|这次评审里IT顾问<<person|Shaun>>的分数最重，别人都看他脸色]]。[[objection.trust|他质疑我们没有ISO 27001]]，[[nextstep|我们CTO周四线上给他讲认证进度]]。<<product|Chatbot订阅>>。
        mixed 2026-08-25 [[risk.churn|他们在问怎么导出全部数据，通常这就是要走的前奏]]。[[sentiment.negative|<<person|汪主管>>对最近三次宕机相当恼火]]。<<product|预约挂号小程序>>。技术那边还没给root cause。
        mixed 2026-08-26 老主顾<<person|Mr Chew>>，十年前在我师傅手里买过第一台<<product|收银柜>>。今天只是坐坐，听他讲当年怎么从一个小摊做到四间店。[[sentiment.positive|他拍着我肩膀说，你们家人一直没变，放心]]。
        mixed 2026-08-27 [[objection.contract|独家供应他不签，一个字都不签]]。[[objection.competitor|他要留一半给<<competitor|瑞虎>>，说鸡蛋不放一个篮子]]。我理解。<<product|儿童推车>>。<<person|蒲总>>说完就去接机了。
        mixed 2026-08-28 [[intent.buy,role.decider|"Just do it lah"，<<person|Jacelyn>>批了]]。<<product|Nursing pod>>两个，放在B1和L3。[[role.technical|商场的M&E工程师要看负载]]，[[nextstep|9月2号跟他现场走一遍]]。
        mixed 2026-08-31 [[competitor.praise|<<competitor|育新>>那套<<product|口语软件>>孩子抢着用，这是英语组长亲口讲的]]。[[objection.need|她们觉得一个学校有一套就够]]。[[sentiment.positive|<<person|Miss Wong>>倒是喜欢我们的发音评分]]。
        mixed 2026-09-01 开学日，各校门口都堵死。我只去了一家，<<person|麻老师>>还在发课本。他说以前那家供<<product|粉笔>>的厂不做了，改从别处拿，没讲从哪。喝了瓶水就走。
        mixed 2026-09-02 [[objection.authority,role.decider|院长出差前留了话，所有设备先不签，等他]]。[[objection.timing|要国庆以后了]]，[[objection.budget|账上也只剩日常维修的钱]]。<<person|樊护士长>>给我看他们的旧<<product|抢救车>>，抽屉都拉不开。
        mixed 2026-09-03 [[risk.payment|"Sorry, bank loan not approved yet"]]，<<person|Mr Tay>>说这话已经第三回。[[risk.churn|他还打算把剩下的<<product|烘干机>>退给我们抵账]]。[[nextstep|周一带finance去跟他坐下来算]]。
        mixed 2026-09-05 [[objection.price|<<person|梅经理>>嫌我们<<product|地垫>>一平方贵了十五块]]，口气倒不凶。[[intent.trial|要了一块60x90的先铺门口，看下雨天滑不滑]]。中午在她们食堂吃红烧肉，赞。
        mixed 2026-09-07 [[competitor.flaw|"<<competitor|美科达>>?售后电话永远是机器人"]]，<<person|Kenny>>翻白眼。[[intent.callback,nextstep|让我周四下午带上报价单来他店里]]。<<product|刷卡机>>。我猜他是想压一压我们。
        mixed 2026-09-08 路过，顺便把欠她的<<product|色卡>>送上去。<<person|Cherie>>在跟装修公司吵架，油漆颜色刷错。她自己的设计团队倒是没话说，又快又美。
        mixed 2026-09-09 [[role.finance|新来的finance manager]]把所有供应商叫到一间会议室，一个一个谈。轮到我们：[[objection.price|要么降5%，要么重新投标]]。[[risk.churn|旁边的人说她来之前已经砍掉了八家，下一个可能就是我们]]。<<product|绿植租摆>>。
        mixed 2026-09-10 [[objection.trust|他们董事里有人不相信<<product|太阳能热水>>在北京冬天行得通]]，[[intent.demo|要我们带他们去看一个运行中的项目]]。[[nextstep|23号去延庆，他们出四个人]]。<<person|阎校长>>很积极。
        mixed 2026-09-11 [[intent.none|酒窖经理摇头：我们有自己的渠道，别费心]]。不过他人好，教我怎么看软木塞。晚上在附近碰见<<person|Felix>>，他以前管采购，现在开民宿。
        mixed 2026-09-13 [[competitor.praise|<<person|Huda>> said the <<competitor|Sofwell>> people always bring a spare, never had downtime]]. [[objection.competitor|"So I'd lean towards them, sorry"]]. <<product|Massage bed>>，六张。
        mixed 2026-09-15 [[intent.buy|体检中心要了八台<<product|身高体重仪>>]]，<<person|符主任>>讲因为老那批[[competitor.flaw|每次称都不一样，护士被客人笑]]。[[objection.delivery|他担心我们赶不上企业体检季]]，[[nextstep|我答应24号装好]]。
        mixed 2026-09-16 [[risk.delivery|供货工厂被环保停了，他们国庆换季要的<<product|棉被>>八千条恐怕只能给一半]]。<<person|嵇总>>还没回我消息，估计在飞机上。
        mixed 2026-09-17 [[role.user|<<product|条码枪>>在她们夜班手里摔得最多]]，今天夜班组长给我看了胶带缠着的那把。[[sentiment.positive|她说我们换新从不问东问西，好人]]。白班的主管没来。
        mixed 2026-09-18 他们也在用<<competitor|Meetly>>开会，我们的<<product|会议摄像头>>兼容，<<person|Rupert>>装了三间房。他正忙着准备annual dinner，要演一只恐龙。
        mixed 2026-09-20 [[objection.budget|<<person|龙科>>说专项资金被省里收回去了]]，一脸苦笑。[[objection.need|再加上他们刚从兄弟医院调来两台<<product|B超>>，够用]]，[[intent.none|请我们不必再报]]。
        mixed 2026-09-22 [[role.procurement|总部的strategic buyer]]第一次露面，名叫<<person|Ottavia>>，意大利人。[[objection.contract|坚持付款用欧元、货到60天]]。[[objection.price|又补一句：your freight is insane]]。<<product|Tableware>>。
        mixed 2026-09-24 中秋前一天，给十六个客户送月饼，跑断腿。<<person|蔺姐>>回赠我两斤阳澄湖蟹。她说保安队今年抓到三个小偷，老板发奖金。<<product|防盗扣>>还有两箱。
        mixed 2026-09-24 [[objection.timing|他们要把AI战略先定下来，"定之前不买任何软件"]]。<<person|Elvin>>说的也有理。[[role.influencer|战略办那个MIT回来的小伙子写报告，老板篇篇都看]]。<<product|知识库系统>>。
        mixed 2026-09-25 [[risk.churn|We may lose the Clarke Quay outlet: 租约到期他们可能不续那个铺，也可能直接不用我们的<<product|POS terminal>>]]。[[objection.competitor|<<person|Roy>>提到<<competitor|Swiftpay>>送一年免月费]]。
        mixed 2026-09-27 [[intent.quote|<<person|曲院长>>问整层病房换<<product|输液轨道>>要多少钱]]，[[nextstep|十一之前出预算书]]。[[role.decider|他说这种数他点头就行]]。医院的桂花开了。
        mixed 2026-09-29 [[sentiment.negative|仓库主管骂我们司机乱停，把他们的消防通道堵了]]。[[objection.authority,role.decider|补货的事他说要等楼上运营总监签字]]。<<product|托盘>>。<<person|小郝>>请我吃了根冰棍。
        mixed 2026-09-30 [[risk.payment|连锁便利那边又拆成三张支票、日期各写后一个月，摆明了周转不灵]]。<<person|阿乐>>一直说"放心啦"。<<product|关东煮锅>>他们门口还摆着，味道挺香。
        mixed 2026-10-08 十一回来第一天，系统打不开。<<person|禹工>>帮忙查了，是他们的防火墙升级，跟我们没关系。<<product|能耗监测平台>>下午恢复。他请假太久的邮件有四百封。
        mixed 2026-10-09 [[objection.trust|他们上网查到我们去年有个官司，问会不会影响供货]]，我如实讲已经和解。[[role.technical|厨务总监带着厨房设备工程师]]一起来的。<<product|蒸箱>>。<<person|Theo>>做翻译。
        mixed 2026-10-11 [[competitor.praise|"<<competitor|Oceanic>> delivered in the haze, 你们没有"]]，<<person|Mr Gomez>>说得我脸红。[[objection.competitor|<<product|N95 mask>>的下一年，他想让他们先报]]。
        mixed 2026-10-13 [[intent.buy|年级组一致同意，买150套<<product|科学实验盒>>]]，[[role.finance|财务处<<person|尉老师>>]]开了采购单。[[nextstep|本周五到货签收]]。孩子们围着样品不肯走。
        mixed 2026-10-14 [[competitor.flaw|<<person|Mdm Fatimah>> showed me the rival's <<product|hoist>>: the strap had frayed in a month]]. [[objection.price|但还是觉得我们要价高，想砍到九折]]. [[intent.demo|she wants the aides to see ours lifted with a real person]].
        mixed 2026-10-15 [[risk.delivery|集装箱少装了二十张，周六酒店试营业差二十张<<product|餐椅>>]]，我今晚睡不着。<<person|瞿总>>还以为万事俱备，下午发来了剪彩请柬。
        mixed 2026-10-16 [[role.procurement|采购组长<<person|水姐>>]]带我上二十八楼，[[role.user|工位上那批设计师才是用<<product|数位屏>>的人]]。[[objection.trust|有两个人说我们的<<product|感应笔>>用久了会飘，不敢换]]。[[role.influencer|组里的艺术指导<<person|Mika>>不签字，但她点头大家就服]]。
        mixed 2026-10-18 Saw <<person|Rebecca>>. [[sentiment.positive|Loves the new <<product|coffee grinder>>]]. [[objection.price|Price still hurts, 她说每次看账单都心绞痛]]. [[nextstep|Back on 2 Nov]].
        mixed 2026-10-20 [[competitor.flaw|学校食堂原先的<<product|消毒柜>>是<<competitor|洁宝>>的，门封条一年就裂]]，<<person|秋主任>>带我一台台看过去。[[intent.buy|九台全换我们的，他今天定了]]。[[nextstep|11月7号周六进场]]。
        mixed 2026-10-21 律所的茶水间像咖啡馆一样。行政<<person|Tiffany>>很有眼光，是她一手布置的。我介绍了<<product|气泡水机>>，她听完问了问噪音，然后被老板叫走了，[[intent.none|晚上发来一句：谢谢，我们不打算弄]]。
        mixed 2026-10-22 [[risk.churn|"If head office offers us a cheaper one, I'm gone, sorry"]]，<<person|Mr Dass>>说完自己先笑了。[[objection.competitor|总部推的是<<competitor|Unisweep>>]]。<<product|Vacuum>>他目前租着我们六台。
        mixed 2026-10-23 [[objection.trust|<<person|闵院长>>说她不敢拿病人给一个成立才四年的公司当小白鼠]]，话重，但她是笑着讲的。[[intent.callback|叫我们拿到三类证再回来找她]]。<<product|胰岛素泵>>。
        mixed 2026-10-26 周一例会，对方坐了满满一桌，没几个讲话。只有[[role.technical|系统架构师<<person|Anand>>]]一路问到底。[[objection.contract|法务想删掉我们的免责条款]]，[[nextstep|周三我方律师给书面意见]]。<<product|排班软件>>。
        mixed 2026-10-27 [[intent.quote|<<person|娄店>>拍了张照片问我：这种<<product|堆头架>>多少钱一个？]] 那是隔壁超市的，上面印着<<competitor|金货架>>。我回她要量尺寸。今天顺便量了。
        mixed 2026-10-28 酒店三十周年庆，大堂摆满老照片。<<person|Ms Sheila>>是第一天就在的员工，她记得1996年用的还是胶片相机。<<product|Luggage tag>>去年订的还剩半柜子，没谈新的。
        mixed 2026-10-29 [[competitor.praise|<<person|阮护士长>>跟我说<<competitor|瑞可灵>>那边有专人每周来清点补货]]，[[objection.competitor|她更想跟他们续]]。[[sentiment.negative|对我们她只说了三个字：太随便]]。<<product|导尿包>>。
        mixed 2026-10-30 [[risk.payment|他们把上海的店全关了，北京这边还欠我们十七万，能收回多少真不知道]]。<<person|老佟>>电话里叹气。[[nextstep|周一上午我跟法务一起去他公司]]。那六台<<product|烤箱>>是去年装的。
        mixed 2026-11-01 [[objection.timing|<<person|Dr Goh>> says not before her clinic moves in February]]. [[objection.budget|装修已经把她的钱吃光]]。她养的小狗一直咬我鞋带，可爱。<<product|Dental chair>>。
        mixed 2026-11-03 [[role.decider|校董<<person|Mr Wijaya>>是真正拿主意的人]]，今天头一回见到，七十多岁，手劲很大。[[objection.need|他说他读书的时候没有<<product|电子黑板>>，照样当了工程师]]。全场笑了。
        mixed 2026-11-04 [[intent.buy|行了，给我来三百只]]，<<person|盛经理>>在电话那头喊，背景全是炒锅声。<<product|保温箱>>，外卖用。[[objection.delivery|他说上次迟了两天害他丢了一个团单]]，这次我亲自盯。
        mixed 2026-11-05 从他们财务室出来，心情复杂。[[role.finance|会计主管<<person|乐姐>>]]承认[[risk.payment|账上只够发到十二月的工资]]，让我自己掂量。<<product|打印耗材包>>还要不要送，[[nextstep|晚上跟经理商量]]。
        mixed 2026-11-06 [[intent.demo|The principal wants her whole staff to see the <<product|VR headset>> in action]], 大概六十个老师。[[role.influencer|带头的是历史老师<<person|Mr Ang>>，他说好别的科组就跟]]。[[objection.authority|不过要用钱得MOE批]]。
        mixed 2026-11-08 新店开在地铁站出口，三个月前我帮他们选的<<product|卷闸门>>，今天电机响得厉害，师傅说是砂子进去了。<<person|阿俊>>自己拿气枪吹了吹，好了。
        mixed 2026-11-10 [[objection.price,objection.competitor|她拿着计算器：<<competitor|Hexa>>三年总价九万六，你们十一万四]]。我说我们含耗电监测。她说不在乎。[[role.procurement|<<person|Joyce>>管集团indirect采购]]。<<product|LED panel>>。
        mixed 2026-11-11 [[competitor.flaw|"他们家换一个<<product|灯珠>>要返厂两个月"]]，教务<<person|管老师>>抱怨<<competitor|明睿>>。[[intent.trial|我一说我们当天换，他马上要一台<<product|投影机>>在阶梯教室试]]。
        mixed 2026-11-12 [[risk.delivery|台湾那边的轴承没到，<<product|牙椅>>组装线停了，<<person|Dr Chiam>>的诊所20号开业，八成要开天窗]]。他发来一个流泪的表情。
        mixed 2026-11-13 [[intent.none|前台传话：经理说不见，不买，谢谢]]。就这么一句。我把<<product|空气香氛>>的小册子留给保安大哥，他说自己车里想要一个。
        mixed 2026-11-15 老板<<person|吉哥>>嘴上挑剔，可他的店是我片区里最干净的，员工制服都熨过。<<product|收银纸>>每月一号自动发，他不用管，我也不用管。合同滚动的，年底照旧。
        mixed 2026-11-17 [[objection.competitor|<<person|Ms Teng>> has <<competitor|Vivo Care>> coming in on Thursday]], 比我们晚一天。[[competitor.praise|她同行推荐的，说数据同步又快又稳]]。[[role.influencer|她给总部的建议，十次有九次被采纳]]。[[nextstep|周五我打给她问结果]]。<<product|Smart band>>。
        mixed 2026-11-18 [[objection.trust|他们CEO当面怀疑我们自己都不用自己的系统，拿他们练手]]。我们其实一直用。<<person|Naveen>>在旁边帮腔。[[role.finance|Deputy CFO]]一言不发。<<product|报销系统>>。
        mixed 2026-11-19 天冷了，食堂搞汤圆节，<<person|曾师傅>>叫我尝了三种馅。顺便看了<<product|和面机>>，上次的异响已经修好，他说修理的小伙子认真，其实那是他们自己的电工。
        mixed 2026-11-20 [[risk.churn|楼里另一家租户告诉我，<<person|章总>>已经约了别的供应商量尺寸]]。我们的<<product|地毯租赁>>合同一月到。[[nextstep|我明早九点去堵他]]。
        mixed 2026-11-22 [[intent.buy|PO for 240 <<product|meal tray>>s landed at 4pm]], phew. [[role.user|用的人是派餐的aunties，她们选的颜色]]。<<person|Sister Agnes>>还让我看她们的圣诞排练。
        mixed 2026-11-24 [[objection.contract|对方要求写明"服务响应超四小时扣5%"]]，我说做不到。[[objection.price|价钱也要比去年便宜，不然她没法跟上面讲]]。<<person|宁科>>挺为难的。<<product|电梯广播>>。
        mixed 2026-11-25 [[competitor.praise|<<person|孟老师>>形容<<competitor|领学>>的<<product|课件>>"像电影"]]，我看了，确实漂亮。[[competitor.flaw|可网络一卡就放不出来，老师们骂了一学期]]。[[intent.callback,nextstep|叫我下周一带离线版过去]]。<<product|课件库>>。
        mixed 2026-11-26 感恩节，外企都没什么人。跟<<person|Brad>>的助理坐了一会，她讲她们team今年办了两场慈善跑。<<product|Standing desk>>他们用的是<<competitor|Flexio>>，灰色的，一整层都是。
        mixed 2026-11-27 仓库小组长数落我们，上回那车早上七点就到，他们九点才开门，[[objection.delivery|真要赶货的时候又偏偏迟]]。[[role.technical|冷链工程师<<person|Mr Raju>>]]则在意温度记录。<<product|冷藏车>>。
        mixed 2026-11-30 [[objection.budget|今年余额：零。她把屏幕转给我看]]。<<person|Hana>>是真心喜欢这把<<product|人体工学椅>>，[[sentiment.positive|说坐了一下午腰不疼了]]。[[nextstep|1月12号等她拿到新预算再过一遍数量]]。
        mixed 2026-12-01 [[risk.churn|护士长点名说明年招标不推荐我们]]，因为[[sentiment.negative|我们的售后小妹跟她顶嘴]]。<<product|吸痰管>>本身过得去。我道歉，她没接。<<person|刁主任>>在一旁打圆场。
        mixed 2026-12-02 [[role.decider|<<person|Auntie Rose>>是创办人，什么都她点头]]，八十岁，讲福建话。[[objection.timing|她说过了农历年才动土，现在一块砖都不买]]。<<product|Playground set>>。我听懂六成。
        mixed 2026-12-03 门诊楼排队买药的人从大厅排到马路。<<person|邵药师>>跟我讲了讲一品两规。<<product|自动包药机>>换过一次<<product|皮带>>，没再卡。他们用了<<competitor|汤桥>>十二年，前年才换的，没讲理由。
        mixed 2026-12-04 [[intent.quote|美容院老板娘要<<product|美容床>>八张和<<product|蒸脸机>>八台的打包价]]，[[nextstep|要周日晚上前发她]]。[[objection.trust|她怕我们货到付款后就不认人]]，因为被人骗过。<<person|露露姐>>，很会聊天。
        mixed 2026-12-06 [[objection.competitor|<<person|薛总监>>说集团跟<<competitor|北辰>>签了框架，用我们他要写说明]]，[[competitor.praise|又夸那边的报表一目了然]]。[[objection.authority,role.decider|说明还得COO批]]。[[intent.demo|不过他愿意让我给COO演示一次]]。<<product|楼宇能耗仪>>。
        mixed 2026-12-08 [[intent.buy|<<person|Mei Fong>> took two pallets of <<product|copy paper>> off our hands]]. 年底清库存，她也帮了我们。[[objection.price|虽然临走前还在念叨"再便宜两块就完美了"]]。
        mixed 2026-12-09 [[role.procurement|招标负责人<<person|焦女士>>]]很公正，谁的水都不喝。今天只答疑，书面。[[objection.trust|有供应商举报我们业绩造假，她要求我们补合同原件]]。<<product|校园监控>>。[[nextstep|11号下午三点前送到]]。
        mixed 2026-12-10 [[competitor.flaw|The manager says <<competitor|CleanMate>> charges extra for every callout]], even for a fuse. [[risk.churn|她也说我们再涨价她就一并换掉]]。<<product|Dishwasher detergent>>。<<person|Mr Suresh>>没在。
        mixed 2026-12-11 陪我们的新同事<<person|小冉>>认路，跑了五家药店。每家都在卖口罩和护手霜。她记性好，店名一遍就背下来了。<<product|额温枪>>没人问，流感季还没真来。
        mixed 2026-12-14 [[risk.delivery|港口罢工，<<person|Ms Angeline>>那边圣诞套装的<<product|礼盒>>15号不可能到了]]，她18号做活动。[[sentiment.negative|她发了一句"我对你们很失望"]]，我看了很久。
        mixed 2026-12-15 [[role.technical|校信息中心<<person|宿老师>>]]逐条看协议，[[objection.contract|不接受"供应商可单方调价"这句]]。[[objection.need|而且他觉得自己写的那套<<product|报修小程序>>用着就行]]。
        mixed 2026-12-16 下雪了，北京三环堵死，见到<<person|钟总>>已经下午四点。[[intent.trial|他让我留半箱<<product|挂耳咖啡>>给员工投票]]。[[objection.competitor|投票单上还有<<competitor|Beanwise>>和<<competitor|栗山>>]]。[[nextstep|21号去听结果]]。
        mixed 2026-12-17 不涨价这件事，我已经跟<<person|Florence>>讲过，她谢了我，也没说要加量。她先生做木工，给我看照片，桌子做得真好。<<product|Menu holder>>换了木底座的那批，很适合她们店。
        mixed 2026-12-19 [[intent.none|"明年不做了，彻底不做"]]，<<person|古老板>>要把五家店转手。[[objection.timing|接手的人说要观望半年才会考虑添东西]]。<<product|奶茶机>>我们只能等新东家。
        mixed 2026-12-21 [[role.influencer|老板的秘书<<person|Vanessa>>先看方案，她看不上的老板连翻都不翻]]。[[competitor.praise|她喜欢<<competitor|Studio Oak>>给的3D效果图]]。我们的<<product|办公沙发>>只有平面图，吃亏，[[objection.price|她还先替老板说了句不便宜]]。
        mixed 2026-12-22 [[objection.delivery|康复科抱怨<<product|助行器>>要分三次才送齐，他们病人等不起]]。[[role.user|天天用的是<<person|小阎>>几个治疗师]]。科室的圣诞树是用输液管做的，很有创意。
        mixed 2026-12-23 没进去，保安说里面在搞年终审计，所有来访暂停。给<<person|小连>>发了微信，她回了个抱抱。<<product|考勤软件>>的合同二月到期，系统会自动提醒，没别的意思。
        mixed 2026-12-27 [[intent.buy|三年续约，连<<product|扫地车>>也加进去，<<person|Dominic>>今早签了]]。[[objection.price|磨了六轮，最后又从我手上抠走两个点]]。[[sentiment.positive|他说不是因为便宜，是因为我们人好]]。
        mixed 2026-12-29 [[role.procurement|物资采购科的<<person|戈科长>>]]明年退休，[[objection.authority,role.decider|现在大小事他都推给副院长定]]。[[risk.churn|副院长更喜欢进口，我们的<<product|高频电刀>>能不能留下难说]]。
        mixed 2026-12-30 [[competitor.praise|仓库主管一提起以前那家供应商就竖大拇指，说人家十年没送错一箱]]。我们上个月[[objection.trust|错过一次，他从此每箱都拆开数]]。<<product|胶带>>。<<person|Ah Boon>>。
        mixed 2027-01-04 新年第一访，<<person|Mr Pereira>>讲他儿子在学中文，第一句会的是"不要紧"。<<product|Ice bucket>>去年的量他觉得刚好。他想看看我们在新加坡有没有自己的仓，我说在Tuas。
        mixed 2027-01-05 [[objection.need|他们用微信群报餐报得好好的，<<person|贾老师>>看不出<<product|订餐app>>多在哪]]。[[intent.demo|不过她同意让我给家委会当面走一遍流程]]。[[objection.trust|她担心我们这种创业公司哪天关门，家长预存的钱退不回来]]。学校操场在铺新草皮。
        mixed 2027-01-06 [[risk.churn|"<<product|取号机>>这一块，我们打算收回来自己做"]]，<<person|Desiree>>平静得像在聊天气。[[role.finance|财务BP<<person|小柳>>]]已经在算退租的钱了。[[nextstep|礼拜五约她和老板一起坐下来]]。
        mixed 2027-01-07 [[competitor.flaw|听说<<competitor|宏图>>把同一个<<product|门禁主板>>卖了他们三次，每次都说是"新款"]]，<<person|龚科>>拍桌子。[[objection.competitor|他也没立刻选我们，说还要再看看<<competitor|卫安达>>的]]。
        mixed 2027-01-08 [[objection.budget|<<person|Mr Zulkifli>> said the parents' fund ran dry after the roof leaked]]. 我们就聊了聊他的烘焙班。[[intent.callback,nextstep|3月开新账期，让我10号再打来]]。<<product|Projector screen>>。
        mixed 2027-01-11 客户所在那栋楼停电，我爬了十六层。<<person|司徒小姐>>递给我一瓶水，她说她们IT团队半小时就切到备用，没耽误一单。<<product|UPS电池>>我们前年换的，状态正常，[[intent.buy|她要再买四节备着]]。
        mixed 2027-01-12 [[risk.payment|有人跟我说这家在卖公章，我不信，但<<person|郑总>>的手机确实停机了]]。[[risk.delivery|他那批<<product|展示柜>>已经在路上，卸不卸还没人做主]]。[[nextstep|下午先叫车停在中山]]。
        mixed 2027-01-13 [[intent.trial|护士站要两卷<<product|透气胶布>>，先给皮肤敏感的老人贴贴看]]。[[role.user|贴的拆的都是夜班的<<person|小莫>>]]，她写了一张满满的反馈纸，字很漂亮，我们研发看了都夸。
        mixed 2027-01-14 [[competitor.flaw|<<person|Ethan>>说<<competitor|Polyframe>>的<<product|相框>>运到碎了一半，还不赔]]。[[intent.quote|要我们按同样的尺寸报一个]]。[[role.decider|客房部<<person|Ms Hwang>>看过样就能定]]，她下午不在，在机场接团。
        mixed 2027-01-15 [[role.procurement|Head of purchasing <<person|Leonard>>]]开会只看手表。[[objection.price|他的要求很简单，每只便宜一毛]]。[[nextstep|19号前我给final offer]]。<<product|Takeaway cup>>，一年四百万只。
        mixed 2027-01-17 [[competitor.praise|"平心而论，<<competitor|康之源>>的<<product|跑步机>>皮实"]]，健身房老板<<person|阿虎>>讲。[[competitor.flaw|但是修一次要等半个月，会员天天骂]]。[[intent.trial|他想要我们放一台在门口一个月]]。
        mixed 2027-01-19 [[risk.churn|<<person|Mdm Lim>> says this is the last order unless we fix the smell]]. 上一批<<product|洗手液>>有股酸味。[[sentiment.negative|她说我们回她邮件像机器人]]。[[nextstep|周四我带QA去她店里]]。
        mixed 2027-01-20 大寒，教室里暖气很足，穿羽绒服直冒汗。<<person|齐老师>>给我看学生画的校门，我认得上面那块<<product|电子屏>>是我们装的。他的学生真有天分。没别的事。
        mixed 2027-01-21 [[intent.buy|三家诊所一起下，<<product|候诊椅>>共54张]]，[[role.decider|<<person|Dr Naidu>>说了算]]，也签了。[[risk.payment|只是介绍人私下讲他在别家压着半年的账]]，我得留个心眼。
        mixed 2027-01-22 [[objection.competitor|集团名录里已经有<<competitor|正华>>，要进第二家得拿得出理由]]，<<person|毕经理>>说。[[role.technical|信息部<<person|耿工>>]]想看我们API。[[intent.demo,nextstep|27号线上给他演示]]。<<product|合同管理系统>>。
        mixed 2027-01-25 过年前，扫街。七家小店，五家关门，剩下两家在贴春联。<<person|牛嫂>>给我一把瓜子。她店里的<<product|电子秤>>是<<competitor|百衡>>的，用了六年，没说好也没说坏。
        mixed 2027-01-26 [[objection.trust|她一直追问做我们<<product|防褥疮床垫>>的工厂在哪、谁监管]]，像在审犯人。[[role.finance|坐旁边的是院里的总会计]]，从头到尾没开口。<<person|娄院长>>最后送了我一本院史。
        mixed 2027-01-27 [[objection.delivery|年前要货，<<person|Jun Hao>>觉得我们根本赶不出来]]。实话说[[risk.delivery|工人都回老家了，二号线停着，他的<<product|红包袋>>我没把握]]。[[nextstep|明早八点跟生产开会定数]]。
        mixed 2027-01-28 [[intent.none|对方在邮件里写：we have no interest at this time]]。[[objection.budget|下面还补了一句，年度预算已经在集团总部冻结]]。好歹有回音。<<person|Alicia>>，<<product|employee survey tool>>。
        mixed 2027-01-30 去年这时候她骂过我们送错地址，今年送对了，她在门口接的，什么都没说，笑着签了单。<<person|桑姐>>的店养了一缸锦鲤。<<product|果汁杯>>两万只入库。
        mixed 2027-02-01 [[competitor.flaw|<<competitor|Netwell>> raised their fee twice within one year]], that's what <<person|Gopinath>> is angry about. [[intent.quote|叫我下午就把我们的<<product|backup service>>阶梯价发过去]]，[[intent.trial|还想先免费跑一个月看看]]。他的狗在办公室里跑来跑去。
        mixed 2027-02-02 腊月廿六。<<person|慕容校长>>说[[role.influencer|学区主任的话她很当真，建议我去见见]]。[[objection.need|她自己觉得校车上有老师盯着就够了，用不着<<product|车载定位仪>>]]。吃了块糖瓜，粘牙。
        mixed 2027-02-03 收到好消息：[[intent.buy|<<person|Mr Ooi>>答应把剩下的四层也给我们做]]，<<product|地毯块>>。[[sentiment.positive|他说一二层铺得连接缝都找不到]]。[[nextstep|年后2月22号开铺]]。
        mixed 2027-02-04 我问她是不是觉得贵，她说不是，钱不是问题，是颜色不对。<<product|窗帘>>换了三种灰，还是差一点。<<person|Ms Brenda>>的设计师朋友眼光极好，她信任他。
        mixed 2027-02-05 年前最后一天，[[role.user|前厅的<<person|小蒋>>每晚用<<product|夜审软件>>]]，[[sentiment.negative|她说我们教她的那位讲师嫌她笨]]。[[risk.churn|她经理讲，再有这种事四月合同到了就走人]]。
        mixed 2027-02-15 开工红包领了七个。<<person|霍姨>>给的最大。她女婿也在做这行，给<<competitor|金盾>>跑业务，一家人吃饭从不谈生意。<<product|防滑垫>>还铺在门口，脏了。
        mixed 2027-02-16 [[objection.timing|<<person|白主任>>讲科室搬完、评审过了，才会看这种东西]]，估计到夏天。[[competitor.praise|她去进修时用的是<<competitor|海锐>>，说手柄轻得像笔]]。[[objection.trust|我们没有外科专家背书，她直说不放心]]。<<product|胆道镜>>。
        mixed 2027-02-17 [[intent.demo|他们COO飞来一天，想亲眼看<<product|delivery robot>>坐电梯]]。[[role.technical|电梯公司的<<person|Mr Foong>>负责开接口]]。[[objection.authority|不过真要买，东京那头说yes才行]]。
        mixed 2027-02-18 [[risk.churn|<<person|Sylvia>>在朋友圈晒了新供应商的签约照，背景板上没有我们]]。打电话她没接。<<product|员工体检套餐>>今年可能泡汤。[[nextstep|下周一直接去前台等她]]。
        mixed 2027-02-19 [[objection.price|<<person|倪总>>讲我们贵得像在卖品牌]]，还说[[objection.competitor|同规格的<<competitor|川宁>>他明天就能签]]，[[competitor.praise|夸那边的门封得严、酒标不发霉]]。我喝着他家的大红袍，心里苦。<<product|红酒柜>>。
        mixed 2027-02-22 培训日。十二个新来的前台女生学<<product|护照扫描仪>>，两小时全会。酒店HR<<person|Celine>>请大家吃披萨。她说她们这批人是她见过最机灵的，我信。
        mixed 2027-02-23 [[intent.callback|"下回有促销你记得叫我"]]，<<person|Mr Wan>>说，[[objection.price|现在这个价下不去手]]。<<product|Floor polisher>>。他店门口那棵发财树是别人送的。
        mixed 2027-02-24 [[objection.contract|她要把"整机"三个字写进保修条款，否则不签]]。合理，但总部不肯。[[objection.price|<<person|苗经理>>还嫌裸机价高了三百]]。<<product|蒸汽熨斗>>样品已经留了三天，客房部忙着夸自己新来的阿姨手巧。
        mixed 2027-02-25 [[objection.trust|He googled us and only found a Facebook page]]. 所以问我[[intent.callback,nextstep|能不能周二带公司注册文件再来一次]]。<<product|Intercom>>，28个单位。<<person|Mr Khoo>>是退休警察，谨慎。
        mixed 2027-02-26 [[competitor.flaw|旧的那家把他们的<<product|学籍系统>>数据锁着不肯给]]，<<person|车主任>>气得拍桌。[[role.decider|这次选谁由书记定]]，[[intent.quote,nextstep|要我3月3号前把三种版本的价格列清楚]]。
        mixed 2027-03-01 一早就被叫去救火，<<product|电子班牌>>统统显示昨天的课表。查下来是学校自己改了服务器时间，<<person|窦老师>>挺不好意思的，请我喝豆浆。两个学生会的干部帮忙一台台重启。
        mixed 2027-03-02 [[objection.competitor|"<<competitor|Lenz>> sent a sample that fits perfectly, so they're ahead"]]，<<person|Audrey>>说。[[competitor.praise|手感、颜色都无可挑剔，她讲]]。我们的<<product|抱枕套>>短了一公分，重做。[[objection.delivery|她顺带抱怨我们打个样要三周]]。
        mixed 2027-03-03 [[intent.buy|二月那份quotation她签回来了，八台<<product|饮料机>>]]。[[objection.contract|只在付款那栏改成了45天]]，[[nextstep|等我财务点头，5号答复]]。<<person|鲍姐>>动作真快。
        mixed 2027-03-04 [[role.user|消毒供应室的<<person|卜师傅>>每天洗两百把<<product|手术钳>>]]，手上全是茧。[[sentiment.positive|他夸我们的不生锈，"省我一半时间"]]。旁边的小年轻嘻嘻哈哈。
        mixed 2027-03-05 [[risk.payment|审计报告说他们公司持续经营存疑，律师建议我们别再赊]]。<<person|Mr Tng>>还笑嘻嘻约我打羽毛球。<<product|Rental copier>>继续放着。
        mixed 2027-03-08 妇女节，[[objection.budget|<<person|康总>>说钱都买花去了，采购这块四月才有]]，哈哈。[[role.procurement|新来的采购<<person|阿桐>>]]说要熟悉熟悉我们。<<product|车间防护镜>>。[[nextstep|12号下午给<<person|阿桐>>做一次产品说明]]，[[objection.authority|大单他们还得报母公司批]]。
        mixed 2027-03-09 [[objection.authority|<<person|Ms Gill>> can recommend, not buy — region signs]]. [[role.influencer|She did say region usually follows her]]. 她下个月休产假，得抓紧。<<product|Fire extinguisher>>。
        mixed 2027-03-10 <<competitor|优家>>的合同和我们的同一天到期，客户说只是巧合，采购系统统一设的日子。<<person|Rachel>>拿出去年的用量表一起看，<<product|洗碗粉>>多用了8%，因为客人多了。
        mixed 2027-03-11 [[intent.trial|幼儿园想先借三辆<<product|四人座推车>>带孩子出门走一走]]。[[objection.delivery|家委会主席担心真买的话我们赶不上春游]]。<<person|蔚园长>>自己已经坐进去试了，笑得停不下来。
        mixed 2027-03-12 [[objection.trust|他们总部QA说要实地看厂才肯列名单，凭嘴说没用]]。[[role.technical|工艺工程师<<person|桂工>>]]约了[[nextstep|4月8号上午到佛山工厂]]。<<product|打包盒>>。
        mixed 2027-03-14 [[intent.none|保健医生<<person|左大夫>>说现阶段不需要任何推销]]。她语气温和，还给我拿了瓶矿泉水。墙上的<<product|视力表灯箱>>是老式的，灯管一闪一闪。
        mixed 2027-03-16 [[competitor.praise|<<competitor|Sentra>> gave them a dedicated manager who replies at midnight]], <<person|Ashok>> said. [[risk.churn|他讲如果我们六月前没有类似的人，就把<<product|CCTV>>那份撤走]]。
        mixed 2027-03-17 [[objection.need|<<person|丰店长>>觉得客人自己会找东西，不需要什么<<product|导购屏>>]]。[[objection.timing|再说清明五一连着，没空装]]。她帮我盖了停车票，省二十块。
        mixed 2027-03-18 [[role.decider|<<person|Uncle Bala>>, he decides, full stop]]. [[intent.buy|今天订了十二套<<product|餐桌椅>>]]，[[objection.price|前提是把运费从单子上划掉]]。咖啡是他自己冲的，很浓。
        mixed 2027-03-19 [[risk.delivery|快递春招缺人，<<product|体温贴>>卡在杭州分拨三天了，门诊周末就断]]。<<person|穆护士>>说她们库管还有一点老批次能撑撑。我每隔两小时刷一次物流。
        mixed 2027-03-22 [[role.finance|Cost accountant <<person|Hui Min>>]]用三张表证明[[objection.price,objection.competitor|我们比<<competitor|Orbit>>贵了22%]]。[[nextstep|周五前我出一份TCO反驳]]。<<product|Office printer>>。她的excel是我见过最干净的。
        mixed 2027-03-23 听说<<person|麦当娜>>（外号）辞职了，接手的是<<person|Elise>>，比她还爽快。茶水柜里<<product|速溶咖啡>>还有半箱，她说过几天盘完再找我，没说哪天。
        mixed 2027-03-24 [[competitor.flaw|实验员<<person|乌老师>>说那家的<<product|移液枪>>每半年就得送校，送一次等仨月]]。[[objection.trust|她也不信我们的能撑两年，"等坏了再说吧"]]。学生在排队用烘箱。
        mixed 2027-03-25 [[intent.callback,nextstep|<<person|Jessica>> wants a call back on Monday after 3]], because [[sentiment.negative|昨天我同事迟到二十分钟还没道歉，她很不高兴]]。<<product|Scent diffuser>>。我先发了个sorry。
        mixed 2027-03-26 [[risk.churn|管理公司说合同里的<<product|新风滤芯>>换季后不再采购了，要自己找渠道]]。<<person|尚经理>>也没法。[[role.procurement|采购官<<person|Miss Low>>]]在吉隆坡，见不到人。
        mixed 2027-03-28 [[objection.contract|"你们这个auto top-up我要取消，每月都扣得莫名其妙"]]，<<person|Raihan>>。<<product|Meal card>>本来也简单。[[sentiment.positive|不过她承认客服小姐帮她查得很清楚]]。
        mixed 2027-03-30 [[intent.buy|<<person|殷总>>喊了一句"签！"]]，[[role.finance|财务副总]]在旁边苦笑。<<product|VR导览>>项目总算落地。[[risk.delivery|真正难的是五月开馆，内容组只有两个人，能不能做完我自己都怀疑]]。
        mixed 2027-03-31 [[objection.timing|季末最后一天，<<person|Olivia>>忙着关账，让我别提新东西]]。顺便看见她桌上压着<<competitor|Brightdesk>>的样本，颜色一样，她没解释。<<product|文件夹>>。
        mixed 2027-04-01 愚人节，学校的<<product|广播>>被学生换成了周杰伦。<<person|闻主任>>哭笑不得，要我教她改密码。帮忙的是他们自己培养的毕业生，手脚很快。没有别的议题。
        mixed 2027-04-02 [[risk.payment|<<person|Farid>>'s cheque bounced again]], 第二次了。[[nextstep|Monday I stop the <<product|bread flour>> truck]]. 他店门外又开了两家新的咖啡馆，生意应该更差。
        mixed 2027-04-06 [[intent.quote|<<person|纪姐>>的幼师姐妹开了家托育，要一整套<<product|婴儿床>>的单价]]。[[competitor.praise|她之前用<<competitor|小木家>>，说边角磨得圆，孩子从没划过手]]。
        mixed 2027-04-07 [[objection.competitor|招标结果悬，<<person|Dr Varma>>说我们和<<competitor|Axon>>就差0.3分，他个人会投<<competitor|Axon>>]]。[[role.influencer|药剂科的意见占两成，评委会照收]]。<<product|输液监护系统>>。
        mixed 2027-04-08 工厂看完了，来了四个人，走了三个小时，鞋底全是胶屑。他们的品控小哥问题多但很专业，我们厂长说难得。<<person|桂工>>拍了两百张照片。<<product|打包盒>>那条线今天刚好停机换模，看了换模也挺好。
        mixed 2027-04-09 [[objection.budget|学校建了新食堂，装备费见底，<<person|尤老师>>说就剩买球的钱]]。[[intent.demo|可她还是盼我们能到体育节上摆一台<<product|AI体测仪>>演示给家长看]]。
        mixed 2027-04-12 [[competitor.flaw|He says <<competitor|Klarion>> bills in USD and the fx kills him every month]]. [[objection.competitor|但他舍不得换，因为工程队都是<<competitor|Klarion>>带出来的]]。<<person|Selvam>>。<<product|Chiller pump>>。
        mixed 2027-04-13 她说如果哪天我们的服务像去年那样掉下来，她才会考虑别家，现在没这个想法。<<person|Pearl>>今天主要是带我认识她的接班人<<person|阿泽>>。<<product|布草>>照旧每周二四六。
        mixed 2027-04-14 [[role.decider|<<person|石副院长>>笑着说：这事儿我定，我说买就买]]，[[objection.trust|但要先看见我们在北京的备件仓，光说有不算]]。[[nextstep|周六上午带他去通州]]。<<product|CT球管>>。
        mixed 2027-04-15 [[role.user|<<person|阿萍>>她们推拿师整天铺换<<product|一次性床单>>]]，[[competitor.flaw|都嫌旧牌子薄得能看见手]]。店里这回听她们的，[[intent.buy|五十箱，即刻要]]。楼下糖水铺的双皮奶，每次来都得吃一碗。
        mixed 2027-04-17 [[intent.none|They don't want the <<product|cleaning app>>, period]]. [[objection.need|纸质表格贴在厕所门后十几年了，没出过事]]。[[risk.churn|连现有的<<product|擦手纸>>也说要慢慢减到零]]。<<person|Ronald>>今天火气大，不是冲我们，是刚跟房东吵完。
        """
}
