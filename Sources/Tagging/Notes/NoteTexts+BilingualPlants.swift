extension NoteTexts {
    static let bilingualPlants = """
        mixed 2025-03-04 苏州园区，见了<<person|Herr Brandt>>。他一坐下就说 [[objection.price|"your offer is about ten percent above what I had in mind"]]，后来聊焊接线的节拍倒很耐心。[[nextstep|周四把<<product|电动夹爪>>的修改版发给他]]。
        mixed 2025-06-18 <<person|Mr. Tanaka>> 的<<product|接近开关>>一直用<<competitor|欧德隆>>，[[competitor.praise|"not one failure in four years"]]，所以[[objection.competitor|他宁可接着买他们家]]。我留了本样册就走了。
        mixed 2026-01-14 Dongguan plant, <<person|Steve>> walked me round 注塑车间，二十六台机器开着十九台，说北美单子在慢慢回来。换下来的<<product|机械手>>还堆在后门等人收。聊了半小时，没什么新东西。
        mixed 2025-09-10 Met <<person|Karin Vogt>>, 天津。[[intent.buy|"We go ahead with all six"]]，<<product|力矩扳手>>要带校准证书。[[nextstep|18号前送到她仓库]]。
        mixed 2026-04-21 [[role.procurement|采购主管]]<<person|周敏>>陪着，<<person|Mr. Keller>> 本人话不多："[[objection.budget|there is nothing left in this year's capex]]." [[intent.callback,nextstep|让我一月中再打电话来]]。厂房倒是新刷了漆，墙上挂着集团的大奖状。
        mixed 2027-02-24 他们今年重新选系统，<<person|Becker>> 问了我一个多小时，服务器放哪、源码归谁、公司几个人，最后丢下一句 "[[objection.trust|who guarantees you still exist in five years?]]" <<product|MES模块>>[[objection.competitor|他更想用<<competitor|Softcore>>的]]。
        mixed 2025-11-05 <<person|Ms. Harper>> was short with me. [[sentiment.negative|"Three emails, no answer, I'm tired of chasing you people."]] 我当场道歉。出来前她又补了句，[[risk.churn|再这样下半年的<<product|缠绕膜>>就换人做]]。
        mixed 2026-07-08 Went through the <<product|视觉相机>> spec with <<person|佐藤さん>>. 他说 [[competitor.flaw|<<competitor|视捷>>那套一到下午西晒就误判]]，我们的打光方案他看得很细。[[intent.demo|想在他线上当面演示一遍]]。
        mixed 2025-04-16 食堂吃的红烧肉。<<person|Wagner>> 讲了半天他儿子在慕尼黑踢球。<<product|切削液>>现在用着没事，浓度也稳。价格不是问题，他自己说的："price is fine, leave it." 续约九月到期，照旧。
        mixed 2025-08-27 [[role.decider|<<person|Dr. Lindner>> signs everything above 50k himself]]，底下人都只是传话。[[competitor.flaw|上一家<<competitor|Robexa>>连安全手册都没交]]，我们把<<product|协作机器人>>的评估给他讲了一遍。[[nextstep|下周二再开一次线上会]]。
        mixed 2026-10-14 天津这家日资厂，<<person|中村部长>>很客气，就是 [[objection.authority|"Osaka must approve, I can only recommend"]]。<<product|激光打标机>>[[sentiment.positive|他自己倒是看中了的]]。
        mixed 2025-12-03 <<person|Bob Lasky>>：[[objection.delivery|"Last time you told me four weeks and it took nine"]]。[[risk.churn|他说再晚一次就找第二家]]。<<product|伺服电机>>的交期我没敢乱答应，[[risk.delivery|工厂那边这次其实也悬]]。
        mixed 2027-05-19 Quick stop. [[competitor.flaw|<<competitor|恒远>>那批受潮，零件都生锈了]]。<<person|Schmitt>> [[intent.quote|要一份<<product|防锈纸>>的书面报价]]，[[objection.price|提醒我 "sharpen the pencil this time"]]。
        mixed 2026-03-11 仓库经理带我看了新货架，说他们自己的叉车工今年零事故，<<person|Mr. Ito>> 很得意地给我看奖杯。Very proud of his people. <<product|条码打印机>>那两台运转正常，<<product|色带>>还够三个月。
        mixed 2026-03-27 [[objection.contract|"Sixty days net or no deal"]], said <<person|Frau Engel>>，我们最多给到 30 天。<<product|胶粘剂>>本身她没意见，测试报告都过了。[[risk.payment|上一笔款她们拖了四个月才付]]，所以我不想松。
        mixed 2025-05-14 线上那台<<product|点胶阀>>是<<person|小何>>在用，[[role.user|he runs it every shift]]，他跟老板讲 [[sentiment.positive|"比以前那个好使多了，不拉丝"]]。[[intent.buy|老板决定再买两只]]。
        mixed 2026-09-02 <<person|Thomas Reuter>> 说得很直："[[objection.price,objection.competitor|You are eighteen percent dearer than <<competitor|Hartwell>>]]." <<product|气动接头>>的[[objection.contract|质保条款他也要求从一年改成三年]]。我说回去跟经理商量，没当场松口。
        mixed 2026-05-27 刚从东莞厂出来，<<person|Jenny>> 把去年和<<competitor|博越>>的合同给我看了一眼，量不小。She didn't say why they stopped in March，我也没追问。<<product|干燥剂>>这块今年是谁在供不清楚。
        mixed 2027-01-13 [[intent.trial|想先借两个<<product|扭矩传感器>>装到 3 号工位试一个月]]，<<person|Mr. Novak>> 说的。[[nextstep|下周一我让售后送过去]]。"Don't forget the cables," 他在门口喊。测试由[[role.technical|工艺工程师]]<<person|老谭>>盯。
        mixed 2026-11-25 <<person|藤井>>课长把 Excel 打开给我看，[[role.user|每天排产的就是他本人]]。"[[objection.need|It works. Why should we change?]]" 我讲了十五分钟<<product|排产软件>>，他点头点得很礼貌，仅此而已。
        mixed 2026-11-18 The <<product|流量计>> shipment is stuck in 上海外高桥，船期又推。[[risk.delivery|我看 25 号开机前到不了]]，还没敢告诉[[role.technical|电气主管]]<<person|Mr. Dorn>>。他今天只聊了新来的厂长和冬季限电。
        mixed 2025-06-05 [[role.finance|财务总监]]<<person|Ms. Albrecht>> 第一次露面。她说总部卡着现金，[[risk.payment|"every supplier waits ninety days or more now"]]，三月那笔<<product|叉车电池>>的钱还没动静。
        mixed 2026-02-04 [[competitor.praise|"<<competitor|Nordtek>> picks up the phone at midnight"]]——<<person|Miller>> 说这话时看着我。We close at six. <<product|空压机>>[[objection.competitor|他打算明年继续跟他们签]]。
        mixed 2025-02-19 <<person|Herr Falk>> 开春要扩线，[[intent.callback,nextstep|"call me first week of March"]]。今天他忙审核，站在走廊说了五分钟，<<product|安全光栅>>四个字都没来得及展开。
        mixed 2027-03-31 天津，见<<person|小林>>。<<product|MES系统>>那个项目 [[objection.timing|"not before the move to the new building"]]，搬厂得等明年，[[objection.budget|今年也没留这笔钱]]。顺便看了新厂效果图。
        mixed 2025-09-24 <<person|Andrea>> 一脸不高兴。[[risk.churn|She has already asked two other firms for <<product|清洗剂>> prices]]，[[sentiment.negative|说我们换了三个业务员，每次都要从头讲起]]。
        mixed 2026-06-16 说到<<product|读码器>>：[[competitor.flaw|"<<competitor|Scanova>> is a nightmare on shiny parts"]]，他们车间主任也附和。<<person|Mr. Hughes>> 让我[[intent.quote,nextstep|周三之前把 12 台的价给他]]。
        mixed 2026-12-09 [[intent.none|"Thanks, but we are not interested"]]，<<person|Peter Jansen>> 门都没让进，在保安室说的。[[objection.need|<<product|打包带>>集团统一供，什么都不缺]]。我把名片留给保安了，外面零下五度。
        mixed 2025-04-29 <<person|岩田>>先生把<<product|真空吸盘>>拆了一片一片比给我看，[[objection.trust|说我们的唇口三个月就硬了，质量他不放心]]，"I show you, not talk." [[risk.churn|下一批再这样他就换牌子]]。我带了一片坏的回公司化验。
        mixed 2026-08-12 <<product|AGV>>的事有眉目了：[[intent.buy|<<person|Mr. Collins>> confirmed, three now and two in spring]]。[[nextstep|法务合同周五寄出]]。他自己的物流主管今天休假，没见着。
        mixed 2027-06-09 Long chat with <<person|Frank>> about tariffs，他们美国客户要求在越南再建一条线，东莞这边至少三年内不会动。<<product|丝锥>>每月用量还是两百来支，仓库里挂得整整齐齐。他对自己的班组很满意。
        mixed 2025-11-19 [[role.procurement|采购经理]]<<person|Greg>>拿手机给我看 [[objection.competitor|<<competitor|联创达>> quoted him 42 a roll]]，我们是 46。[[objection.price|<<product|热敏标签>>降到 43 他才肯往下谈]]。[[intent.trial|先拿两卷试贴]]。
        mixed 2026-03-20 [[role.influencer|<<person|王工>>说话在 <<person|Herr Stolz>> 那里最管用]]，德国人自己承认 "I buy what <<person|Wang>> likes"。先请<<person|王工>>看了<<product|液压软管>>的爆破测试视频，[[intent.quote|他让我按米报个价]]。
        mixed 2025-08-06 The <<product|压力变送器>> on line 2 was swapped last week，问题解决了，<<person|Mr. Oda>> 没有再抱怨。他提到如果明年预算被砍，可能要缓一缓，但现在还没这回事。
        mixed 2026-05-06 <<person|Lisa Hoffmann>>，[[role.procurement|strategic buyer]]，上来就念条款：[[objection.contract|违约金一天千分之五，她要写进去]]。我说得给法务看。<<product|托盘>>的规格五分钟就谈完了，[[objection.price|单价她还要再砍三个点]]。
        mixed 2027-04-14 [[competitor.flaw|<<competitor|海川自动化>>把他们晾了两个月没人来修]]，那台<<product|码垛机器人>>罩着布停在角落。<<person|Mr. Kimura>> [[intent.demo|想看我们的跑一遍给他看]]，不过 [[objection.authority|"Tokyo must say yes first"]]。
        mixed 2025-01-15 Happy visit! <<person|Mrs. Grant>> [[sentiment.positive|夸我们的安装队"cleaner than our own people"]]。<<product|打包机>>提前两天交的，[[intent.buy|she ordered a second one on the spot]]。下午她要飞休斯顿。
        mixed 2026-10-28 门口登记花了二十分钟。<<person|Mr. Ueda>> [[objection.delivery|觉得我们撑不住每月五千只<<product|吸塑盘>>的量]]，又问 [[objection.trust|"no Japanese customer so far?"]]，口气不大相信。
        mixed 2025-07-09 他们[[risk.churn|"testing an alternative for the second half"]]，<<person|Voss>> 讲得轻描淡写，[[competitor.praise|说那家的寿命长两成]]。用我们<<product|刀片>>的量一年六十万。陪同的翻译是新来的，刀具词汇一个不会。
        mixed 2026-01-28 [[objection.budget|"My budget is frozen until April"]]，<<person|Rick>> 摊手。[[intent.callback|要我等解冻以后再来找他]]。<<product|能耗监测软件>>的资料他收下了。
        mixed 2027-07-21 <<person|Dr. Hansen>> [[intent.demo,nextstep|要我们八月五号带<<product|3D扫描仪>>来现场扫一个件]]。[[role.technical|测量室主管]]<<person|小顾>>会看结果，"his eyes are better than mine."
        mixed 2025-03-26 苏州。[[intent.buy|<<product|除湿机>>四台，<<person|Mr. Weber>> 当场签了字]]，"done, next topic"。[[role.decider|这种金额他自己说了算]]。然后他拉着我抱怨了半小时中国的开票流程，和我们没关系。
        mixed 2026-09-16 [[competitor.praise|<<competitor|Mitsuka>> 的售后工程师驻厂，随叫随到]]，<<person|田中厂长>>觉得这是 "real service"。[[objection.competitor|<<product|变频器>>他更愿意留在他们家]]。我们的样本他让人放进抽屉了。
        mixed 2025-12-17 <<person|Paul>> signed off the annual review：合格供应商名单里我们还在。他们年底盘点，办公室没几个人。去年那批<<product|吨袋>>的质量问题早就结案了。圣诞树摆在大堂。
        mixed 2026-07-29 陪<<person|Herr Kranz>>走完整条涂装线，他在每个<<product|喷枪>>前都停一下，抱怨 [[objection.trust|"references in China, yes, but show me one in Germany"]]，到底也没说要不要换。他助理说他对谁都这样。
        mixed 2025-05-28 [[intent.trial|"Send me two litres, we try it on the old press first"]]。<<product|脱模剂>>，<<person|Nakagawa>> 自己挑的型号，[[objection.trust|担心我们每批不一样]]。[[nextstep|样品周五快递到东莞]]。
        mixed 2026-11-04 <<person|Chris>> 那边现金流紧，[[risk.payment|八月的发票到今天没付]]，[[role.finance|应付会计]]<<person|Lulu>>的电话也没人接。He says "it's coming." 我们<<product|静电袋>>下一批要不要放，得请示。
        mixed 2027-02-03 [[objection.authority|"Regional procurement in Singapore decides, not me"]]，<<person|Mark Dunn>> 倒是爽快，[[objection.timing|"and nothing moves before Q3"]]。<<product|扫码枪>>[[sentiment.positive|他自己挺喜欢那款黄色的]]。给了我新加坡那位的邮箱。
        mixed 2025-10-15 说难听点是陪跑。[[objection.competitor|<<person|Schulz>> is also talking to <<competitor|Fenwick>> and two locals]] about the <<product|称重模块>>，[[competitor.praise|本地那两家据说交得快]]。[[objection.price|"And you are not the cheap one"]]，他一直看表。
        mixed 2026-04-09 我们这边的<<person|老邱>>陪我一起去，他是管技术的。<<person|Mr. Abe>> 问了 <<product|温度记录仪>> 的电池寿命、校准周期、云端放在哪。他记了两页纸，谢了三遍。If the audit goes well he may think about it，没别的。
        mixed 2025-06-25 [[objection.price|嫌<<product|乳化液>>一吨贵出八百]]，<<person|Ms. Conrad>> 原话是 "too rich for us"。[[role.finance|她是 finance controller]]，不懂技术只看单价，[[sentiment.negative|对我们的报价单写法也很不满意]]。
        mixed 2026-08-26 [[risk.delivery|工厂限电，<<product|珍珠棉>>月底那车货我估计要晚一周]]。<<person|Bill>> 还不知道。今天他问的全是别的，什么圣诞旺季、海运费、他的新房子。
        mixed 2027-05-12 <<person|Mr. Ross>> laughed：[[competitor.flaw|"<<competitor|Kelbo>>'s <<product|WMS>> crashes every Monday, like clockwork"]]。[[role.influencer|选型报告由他写推荐意见]]。[[nextstep|我们 20 号给他做<<product|WMS>>的方案汇报]]。
        mixed 2025-02-26 三个人开会，<<person|Herr Maurer>>、翻译、我。[[objection.need|<<product|防撞雷达>>他觉得多余，"my drivers have eyes"]]，[[intent.none|"so, no thank you"]]。会后翻译悄悄说他去年刚被总部砍了两个项目，心情不好。
        mixed 2026-06-03 [[risk.churn|<<product|O型圈>>的量从 5 月起给了别家一半]]，<<person|石井>>没多说，只提了一句 [[objection.delivery|"last year you stopped us two times"]]。我问了问仓库，货架上另一个牌子的盒子已经摆满一排。
        mixed 2025-09-03 Dropped by 天津开发区。<<person|Emma>> 在带新人，[[intent.none|摆手说<<product|降噪耳罩>>这个不用谈了，没兴趣]]。对我人倒挺客气的，还给我倒了杯茶。
        mixed 2026-02-25 [[intent.buy|"OK, take the order: 400 sets"]]，<<person|Mr. Shaw>> 电话里说的，<<product|线束护套>>终于落地。谈了快半年，中间还做了一次整改。
        mixed 2027-03-10 [[role.decider|最后拍板的是<<person|Yoshida-san>>]]，别人说了都不算。他觉得我们 [[objection.trust|"small company, big promise"]]，[[competitor.praise|老供应商<<competitor|Toyomi>>二十年没出过错]]。<<product|检漏仪>>的资料他让人收进柜子了。
        mixed 2025-11-26 夜班的<<person|小龚>>[[role.user|每天拿这把<<product|电动螺丝刀>>打三千颗]]，手腕不疼了，[[sentiment.positive|直说"换对了"]]。<<person|Mr. Pratt>> 听翻译讲完点了点头："good to know."
        mixed 2025-12-16 [[objection.timing|"After the SAP go-live, please, not now"]]，<<person|Ute Krämer>> 说她团队一个人都抽不出来。<<product|设备管理软件>>就先放着，不过[[role.influencer|她的意见厂长一般都听]]。楼下在装圣诞灯，挺热闹。
        mixed 2025-01-09 Saw <<person|Mr. Krüger>> in 苏州新区. [[competitor.flaw|<<competitor|Duramax>> <<product|drills>> 打二十个孔就崩]]. [[intent.trial|He wants ten of our <<product|整体硬质合金钻头>> to test]]. [[nextstep|下周三送到刀具室]].
        mixed 2025-07-15 [[objection.price|"Still too expensive"]]，<<person|Mr. Nishida>> 看完<<product|拧紧轴>>的单子就这一句。又说 [[objection.competitor|<<competitor|Estico>> 给的价低 8 个点]]。我没接话，先喝茶。
        mixed 2026-06-24 今天主要陪<<person|Mr. Palmer>>吃饭，聊他女儿上国际学校，聊沙尘暴，聊天津的房租。<<product|拉伸膜>>的合同六月底到期，他说 "just the usual paperwork"，没什么特别的。饭是他请的。
        mixed 2025-10-30 [[intent.buy|<<person|Sabine>> 确认下单两套<<product|液位计>>]]。[[sentiment.positive|"Good cooperation so far"]]，她在邮件最后还加了一句。[[role.finance|付款由会计主管]]<<person|老严>>安排。
        mixed 2026-02-12 The <<product|WMS>> demo ran OK. [[role.technical|IT manager]] <<person|Kevin Zhou>> 提了很多接口的问题。[[objection.trust|他怀疑我们没做过 SAP 对接]]. [[nextstep|月底前给他看一个案例]].
        mixed 2027-03-02 一进门<<person|Frau Neumann>>就把坏掉的<<product|吸盘>>摆了一排。[[sentiment.negative|她说我们的售后"slow and rude"]]。[[risk.churn|这个月不解决她就把我们从名单里划掉]]。我拍了照，连夜发回工厂。
        mixed 2025-05-21 东莞长安。<<person|Mr. Mori>> 的意思很清楚，[[objection.authority|<<product|机器人>>这块要日本总部批]]。他自己[[sentiment.positive|对我们的<<product|SCARA机器人>>印象不错]]。[[intent.callback,nextstep|六月十号再打给他问结果]]。
        mixed 2026-09-08 Short one. <<person|Dave>> says [[objection.budget|no money left for 2026]]. [[objection.timing|Next fiscal year at the earliest]]. <<product|贴标机>>资料留下了.
        mixed 2025-12-10 [[competitor.praise|<<competitor|Lumeko>> 的<<product|看板>>界面确实简单]]，<<person|Herr Seidel>> 说班组长半天就会用。[[objection.competitor|他在我们和他们之间犹豫]]。[[intent.demo|要求我们也到现场演示<<product|OEE看板>>]]。
        mixed 2026-04-28 他们去年把<<competitor|金瑞>>的<<product|胶带>>停了，原因没说。今年三家在供，我们排第二。<<person|Mr. Doyle>> told me the new 包装线 will start in August, twelve people, two shifts. 顺便参观了一下，地面干净得能照人。
        mixed 2027-01-20 天津空港。[[role.decider|"I sign the PO myself"]]，<<person|Mr. Hartmann>> 说。[[objection.price|要我们在去年价上再降 4%]]。[[objection.contract|另外预付款他一分不给]]。<<product|减速机>>量大概二十台。
        mixed 2025-08-13 [[objection.need|<<person|高桥>>さん说手动的够用了]]，[[intent.none|"so not for us, sorry"]]。我还是给他看了<<product|自动锁螺丝机>>的视频。旁边两个小姑娘手速真的快，一分钟十八颗。
        mixed 2026-07-01 我们的<<product|防静电托盘>>上一船晚到十一天，[[role.procurement|sourcing manager]] <<person|Joanne>> 记得清清楚楚。[[objection.delivery|"I can't plan with your dates"]]，她说。[[risk.churn|她已经找了一家昆山的在打样]]。
        mixed 2025-03-19 <<person|Tim Decker>>：[[intent.none|"We have no interest in changing <<product|cutting fluid>>"]]。行，<<product|切削液>>这块先不跑了。他倒介绍了隔壁厂的人给我，一家做家电的美国公司。
        mixed 2026-10-21 Long day in Dongguan. <<person|Mr. Hayashi>> 带我看了三条线，每条都讲，讲到七点。他们的客户投诉包装潮，是海运的问题，不是<<product|袋子>>的问题。<<product|VCI袋>>他让我[[intent.quote|按三种厚度各报一个价]]。
        mixed 2025-06-11 [[risk.payment|<<person|Mr. Brooks>> 那边五月六月的款都没到]]，"our bank in the US has changed," 他解释。[[role.procurement|采购员]]<<person|小温>>也催不动。<<product|超声波焊头>>的第二批我先压着没发。
        mixed 2027-05-26 开会四个人，<<person|Dr. Pohl>> 主讲。[[role.influencer|选型的意见都听她的顾问]]<<person|Markus>>，他以前在<<competitor|Vektra>>做过，[[competitor.praise|说他们的<<product|伺服压机>>重复精度是最好的]]。我们的参数其实差不多。
        mixed 2025-09-16 [[risk.delivery|<<product|泡沫内衬>>的模具坏了，我们周五那批肯定赶不上]]。<<person|Susan>> 还蒙在鼓里，今天高高兴兴跟我讲新产品上市。<<product|周转箱>>倒是都齐了。
        mixed 2026-03-04 夜班组长<<person|Ali>>说 [[role.user|我们班天天拿它扫料]]，就是<<product|手持终端>>。[[sentiment.negative|<<product|电池>>撑不到下班，大家都骂]]。I promised to bring two new <<product|batteries>>.
        mixed 2025-11-12 Met <<person|Mr. Fischer>> about <<product|光幕>>. [[intent.buy|He will take eight in January]]. [[competitor.flaw|<<competitor|赛孚>> could not even give him a certificate]]. 很顺利的一次。
        mixed 2026-08-19 日系厂的规矩，先换鞋再交换名片。<<person|大野部长>>看完<<product|涂胶机器人>>的提案，[[objection.trust|问我们在汽车行业到底做过几个项目]]，我说三个。[[objection.price|"And the price is German level"]]，翻译转给我听。
        mixed 2025-02-12 <<person|Gary>> was in a good mood. 他们拿下一个医疗大客户，要加两条线。[[intent.callback,nextstep|三月中让我再去一趟谈<<product|洁净工作台>>]]。今天[[intent.buy|顺手订了五十双<<product|防静电手套>>]]。
        mixed 2027-07-07 [[objection.competitor|"I'd rather stay with <<competitor|Pneumex>>"]]，<<person|Bauer>> 一句话，[[role.decider|全厂这块归他定]]。[[competitor.praise|人家送货从没迟过]]。<<product|气缸>>我们只能等他们出错。
        mixed 2025-04-09 采购那边换人了，新来的姓鲁，刚从苏州调过来，名片还没印。<<person|Mr. Ford>> introduced us. 我介绍了我们公司、<<product|扎带>>和仓库位置，他们聊的都是 ISO 审核，我坐了二十分钟就撤。
        mixed 2026-05-13 [[objection.contract|"Your general terms, we cannot accept clause 7"]]，<<person|Ms. Winter>> 把责任条款划掉了。[[nextstep|我们法务下周五之前回她]]。<<product|称重传感器>>技术上没问题了。
        mixed 2025-10-09 <<person|吉田>>说[[objection.price|比上次贵了，不合理]]。原料涨价我解释了，他只回 "not my problem." [[intent.quote|要我按老价重新报一份<<product|脱脂剂>>]]。
        mixed 2026-01-07 They had a flood in the basement 元旦那天，<<product|水泵>>全泡了。<<person|Tony>> 忙得脚不沾地。<<product|潜水泵>>问我们[[intent.buy|有没有现货，当场要了三台]]。[[nextstep|今晚八点前送到]]。
        mixed 2027-04-07 <<person|Mr. Lange>>把我们和另外两家的样板摆在一起，盲选。选中了我们的，[[sentiment.positive|"yours looks cleanest"]]。<<product|激光打标机>>这个单还差[[role.finance|CFO]]<<person|Mrs. Behr>>点头，[[objection.authority|没她签字走不下去]]。
        mixed 2025-06-26 [[competitor.flaw|<<competitor|永泰>>的<<product|纸箱>>一堆高就塌]]，<<person|Ms. Reed>> 给我看了照片。她还说[[competitor.flaw|"their drivers are rude to my girls"]]。[[intent.quote|让我报<<product|五层板>>的价]]。
        mixed 2026-11-11 If the new law really comes they would need a <<product|废气监测仪>>，<<person|Mr. Okada>> 这么说。现在法规还没出，他只是打听。I explained how our <<product|sensor>> works，讲了量程、标定、通讯协议。没有下一步。
        mixed 2025-08-20 [[role.technical|设备科长]]<<person|老傅>>在<<product|变频器>>柜子前站了半天。[[objection.trust|他担心我们公司小，坏了没人来]]。我说苏州有两个工程师，他嗯了一声。[[role.influencer|老板买什么都先问他]]。<<person|Mr. Klein>> 没出现，only sent a short hello。
        mixed 2027-02-17 <<person|Claire>>: [[objection.timing|"Ask me again after the audit"]]. 审核要到五月。<<product|培训平台>>她个人[[sentiment.positive|觉得做得漂亮，"very modern"]]。
        mixed 2025-01-22 过年前最后一趟。<<person|Herr Otto>>不在，前台收了年历。隔壁的<<person|Mr. Chen>>抽烟时跟我聊，说德国人明年可能砍一半人。Just a rumour。<<product|工业吸尘器>>去年卖给他们两台，运行正常。
        mixed 2026-12-02 [[risk.churn|"after this contract we tender again, maybe not you"]]，<<person|Mr. Sato>> 提前打了招呼。[[objection.price|主要是单价，他觉得偏高]]。[[objection.trust|我们新换的产地他也不放心]]。<<product|热缩管>>一年四十万的生意。
        mixed 2025-09-25 [[role.user|<<person|Lena>> in the lab works with it all day]]，[[sentiment.positive|她说<<product|粘度计>>读数稳]]。[[intent.buy|So they order a second unit]]. [[nextstep|PO 下周一到]].
        mixed 2026-06-10 东莞这家的<<person|Mr. Bell>>以前在<<competitor|Centra>>当销售总监，[[competitor.flaw|他自己都讲那边的<<product|ERP>>实施拖了两年还没上线]]，讲得眉飞色舞。我们听着，不好接茬。中午吃的煲仔饭。
        mixed 2025-07-30 <<person|内田>>：[[intent.trial|"two weeks, one <<product|camera>>, then I decide"]]。<<product|视觉检测仪>>装在二线末端。[[role.decider|预算内的他自己能定]]。苏州下午四十度。
        mixed 2026-03-18 说到<<product|木托盘>>，<<person|Mike>> 觉得[[objection.delivery|我们旺季根本供不上]]，去年十一月的事他还记着。[[objection.competitor|跟<<competitor|广联包装>>也在谈]]。[[risk.delivery|仓库说下月又缺料，他那两车我看要拖]]。
        mixed 2027-06-23 [[intent.none|<<person|Mr. Wolff>> 说<<product|质量追溯模块>>的事免谈]]，[[objection.need|"we build our own"]]。他们德国有四十个程序员，彩页他礼貌地还给我了。
        mixed 2025-11-03 I told <<person|Mr. Tani>> about the recall. 他没发火，只问几号换。[[nextstep|这周四我们的人上门更换<<product|安全继电器>>]]。他的老板也在，点点头。回来路上堵了两小时。
        mixed 2026-04-15 [[role.finance|Finance director]] <<person|Anja>> [[objection.budget|说集团砍了一半投资]]，<<product|自动导引车>>今年做不成。[[competitor.praise|她听说<<competitor|Movitron>>的租赁方案很灵活]]。我们没有租赁。
        mixed 2025-05-07 <<person|Mr. Stone>> runs a tight ship. 车间一点油味都没有。他说他的供应商里我们既不是最好的也不是最差的，笑着说的。<<product|砂带>>每个月照常走，去年九月的大单是一次性的。
        mixed 2027-01-06 [[competitor.flaw|上一家供应商的<<product|焊枪>>三个月漏气两次]]，<<person|Mr. Endo>> 很恼火，名字不肯讲。[[intent.demo|"Show me yours, live"]]。[[role.influencer|焊接这块厂长都问他的意见]]。
        mixed 2025-12-24 平安夜还上班的只有我和<<person|Pete>>。[[intent.buy|"Merry Christmas, here is your PO"]]，他真的递了一张纸，二十万的<<product|线性模组>>。这单我追了十个月。
        mixed 2026-08-05 天津滨海。[[role.procurement|Purchasing manager]] <<person|Ms. Qian>>说别的都行，[[objection.contract|就是要我们备三个月的安全库存，写进合同]]。<<product|密封圈>>有一百多个规格。[[nextstep|周五前答复她]]。
        mixed 2025-10-17 [[objection.trust|<<person|Ralf>> doesn't trust Chinese <<product|轴承>>, "too many fake ones"]]。我给他看了检测报告和工厂视频，[[objection.trust|他说视频也可以造假]]。[[objection.competitor|他只认<<competitor|Kugelwerk>>]]，[[intent.trial|最后答应留两只试跑]]。
        mixed 2027-03-17 <<person|Mr. Kato>> 现在用的是<<competitor|Shinwa>>的<<product|点胶机>>，用了六年。我问了一圈，线速、胶型、更换周期，他都答了，好坏没讲。临走送我一盒和果子。
        mixed 2026-02-03 Spoke with <<person|Linda>>. [[sentiment.negative|She is fed up with our invoices, "wrong again"]]. [[risk.payment|发票不改对，她说一分钱也不付]]. [[risk.churn|"One more and I close the account"]]. <<product|打印耗材>>的量倒没少.
        mixed 2025-04-22 [[objection.need|"We already have one, it still runs"]]，<<person|Mr. Vogel>> 指着墙角那台 2009 年的<<product|冷干机>>。确实还在转。我拍了铭牌，[[nextstep|明天把能耗对比算给他看]]。
        mixed 2026-09-30 国庆前大家都心不在焉。<<person|小野>>课长说[[risk.churn|从十月起<<product|胶水>>改用<<competitor|东立化工>>]]，[[objection.price,objection.competitor|我们比他们贵一成五]]。I asked for one more chance.
        mixed 2025-08-05 <<person|Carl>> 的原话："[[objection.timing|this is a 2026 topic]]"。<<product|仓储机器人>>的方案他都看懂了，也[[sentiment.positive|夸我们讲得比别人清楚]]。先养着。
        mixed 2027-05-12 东莞下暴雨，<<person|Ms. Vance>> 迟到四十分钟。[[role.user|"My team prints 800 labels a day on it"]]，用的是老<<product|标签机>>。[[intent.demo,nextstep|约好 25 号我带新机过来演示]]。
        mixed 2026-05-20 Compressor room, 110 分贝，根本听不清。出来以后<<person|Mr. Arai>>写在纸上给我看：[[objection.price|"15% down = OK"]]。<<product|螺杆空压机>>两台，就差这个数。
        mixed 2025-03-05 [[risk.delivery|The ship skipped 天津港, so their <<product|过滤棉>> will miss the shutdown]]，[[nextstep|我明早打电话告诉<<person|Mr. Haas>>]]。他今天不在，我见的是他的助理，聊了些不相干的。
        mixed 2026-11-24 [[role.technical|刀具工程师]]<<person|野村>>先生对我们没有意见，对价格也没有意见，[[objection.authority|but "Nagoya buys for the whole world, not me"]]。<<product|刀柄>>的图纸他悄悄给了我一份。
        mixed 2027-07-14 "[[competitor.praise|<<competitor|Gerling>> gave us a spare <<product|pump>> the same night]]," <<person|Mr. Huber>> said. [[risk.churn|He plans to move the whole <<product|隔膜泵>> business to them]]. 我们那次让他等了五天。
        mixed 2025-02-20 [[intent.callback|<<person|Ethan>> 让我等他从美国回来再联系]]。<<product|冷却塔药剂>>这边[[risk.payment|听他同事说已经有两家供应商在堵门要钱]]，we'd better ask for cash up front。
        mixed 2026-07-22 Walked the 二期厂房 with <<person|Jens>>. 柱子都立起来了，地坪九月浇。他说 [[competitor.praise|<<competitor|Kranotec>>'s project team was really strong]] in phase one. 二期的<<product|行车>>[[objection.budget|钱还没批下来]]。
        mixed 2025-06-19 [[objection.trust|"Show me a five-year warranty and I believe you"]]，<<person|Mr. Perez>> 说。五年我给不了，[[objection.price|单价他也要再砍一刀]]。[[objection.delivery|他还嫌八周交期太长]]。<<product|LED高棚灯>>一共一百六十盏。
        mixed 2027-04-28 <<person|Mr. Horst>> 退休前最后一次见面，他送了我一本书。接班的是<<person|Nina>>，以前做工艺的，人很爽快。我们一起过了一遍<<product|研磨液>>的历史订单，2024 年那一单最大。没谈新的。
        mixed 2025-04-03 <<person|Herr Zimmermann>> 看完清单只问交期和备件，[[role.decider|他点头就算数]]。<<product|电主轴>>[[competitor.flaw|上一家修一次要寄回德国，"three months, every time"]]。[[intent.quote,nextstep|下周二之前他要我们的含备机报价]]。
        mixed 2026-08-27 Rainy Thursday in 天津西青. [[objection.price|<<person|Mr. Aoki>> thinks we should come down another 5%]]. [[role.procurement|他的采购担当]]<<person|小穆>>也在旁边帮腔。<<product|轴承座>>一年也就三百来个。
        mixed 2025-11-20 <<product|焊接机器人>>那单黄了一半。[[risk.churn|"Next line we will do without you"]]，<<person|Ben Carver>> 说，因为调试拖了六周。[[sentiment.negative|他说我们的项目经理根本不回消息]]。
        mixed 2027-01-27 她直接把<<competitor|Trelix>>的报价单推过来。[[objection.competitor|<<competitor|Trelix>> is 12% below you]]。<<person|Frau Busch>> 说 [[competitor.praise|他们连培训都包了]]。<<product|PLC>>我们已经是最低折扣。
        mixed 2025-06-03 三点到五点，<<person|Mr. Nakata>> 带我看模具车间。"Built in 1996, every oil stain has a story." 他讲他们怎么从十二个人做到四百个人，又怎么在疫情里熬过来。<<product|顶针>>还是老规格，每季一次。
        mixed 2026-03-30 [[intent.buy|<<person|Mr. Jordan>> said go: 3 pallets of <<product|缓冲纸>>]]。[[nextstep|周三装车]]。付款这次是预付，没得说。
        mixed 2025-02-13 电话里<<person|Silke>>说[[objection.timing|要等新线验收完再看]]，[[intent.callback,nextstep|四月二号下午打她分机]]。<<product|静电消除器>>。That's all for today.
        mixed 2027-06-02 <<person|Dr. Yamamoto>> [[objection.trust|wants to audit our factory before he believes a word]]，说起来也合理，他们做心脏支架。<<product|洁净袋>>的颗粒数据我们只有第三方一份报告。[[nextstep|审核安排在六月底那周]]。
        mixed 2025-09-11 <<person|老翟>>[[role.technical|负责全厂的仪表]]，跟我讲<<competitor|科隆达>>那批<<product|流量计>>，[[competitor.flaw|零点天天飘]]。他外国老板<<person|Mr. Quinn>> 只说 "fix it, I don't care who."
        mixed 2026-05-28 [[role.decider|全看<<person|Mr. Thorsen>>一个人的意思]]。[[sentiment.positive|"I like how your people work"]]，他对我说的。[[intent.buy|先定了两台<<product|堆高车>>]]，<<product|立体库>>明年才启动。
        mixed 2025-12-11 东莞松山湖，一家美资医疗厂。门禁换了人脸识别，我站了十分钟没刷进去。<<person|Ashley>> 下来接的我。If the price were a problem I'd tell you, 她说，这次不是。<<product|封口机>>的备件她心里有数。
        mixed 2027-04-01 <<person|Mr. Kobayashi>>：[[objection.authority|"I must ask Nagoya"]]。<<product|桁架机械手>>的 ROI 表他已经翻成日文了。[[objection.price|名古屋那边嫌我们比预期高一截]]。
        mixed 2026-10-12 [[competitor.praise|<<competitor|维思达>> answers technical questions in one hour]]，<<person|Herr Rapp>> 夸得我有点坐不住。[[objection.competitor|所以他偏向他们]]。<<product|编码器>>的[[objection.delivery|样品都要等一个月，他抱怨]]。
        mixed 2025-05-19 [[intent.trial|给我一桶试试]]，<<person|Mr. Dunlap>> 说，原话是 "one drum, no strings attached"。<<product|水性清洗剂>>。[[role.user|清洗工段的<<person|阿梅>>来用]]。[[nextstep|29号看结果]]。
        mixed 2027-03-24 [[objection.contract|His legal team wants unlimited liability]]，<<person|Mr. Simmons>> 自己也觉得过分。我们绝对签不了。<<product|MES>>其它条款都过了，下午四点散会。
        mixed 2026-01-15 一年没来，<<person|Mrs. Kramer>> 头发全白了。聊她的狗、聊退休。<<product|气动扳手>>两把还在用，[[intent.none|"no new business this year, I'm afraid"]]，说得很温和。
        mixed 2025-07-24 [[objection.delivery|"You missed two weeks in a row"]]。<<person|Mr. Fujita>> 翻出了邮件。<<product|锡膏>>断供他停过线。[[risk.churn|双供应商他已经在办了]]。
        mixed 2026-09-17 <<person|Jason>> 今天讲得最多的是美国总部合并，谁上谁下，报告怎么写。我听完两杯咖啡。<<product|扫码枪>>[[objection.budget|合并完成前一分钱都不许花]]。[[objection.authority|定不定也得休斯顿说了算]]，他自己很无奈。
        mixed 2025-10-24 [[competitor.flaw|<<competitor|启润>>的油 smells so bad my people get headaches]]。<<person|Ms. Arnold>> [[intent.demo|让我们拿<<product|导轨油>>到现场演示]]。挺急的，厂区刚被投诉过。
        mixed 2027-02-25 [[risk.payment|They still owe us for October and November]]。<<person|Mr. Watt>> 说总部在换 ERP，付款全卡着。[[role.finance|controller]]<<person|Ingrid>>不接视频。<<product|滚筒线>>尾款四十六万。
        mixed 2025-03-12 <<product|真空泵>>泄漏那件事已经处理完，<<person|Mr. Ikeda>> 说 "closed, no more problem"。我们聊到他的侄子也在做销售，卖医疗器械。苏州的樱花开了一点。下午去了木渎，没见到人。
        mixed 2026-06-30 [[objection.need|"Our manual check is enough"]]，<<person|Hanna>> 对<<product|视觉检测系统>>完全无感。我放了两段视频，她只说 "nice." [[role.influencer|不过她手下的<<person|小罗>>很想要，厂长听他的]]。
        mixed 2025-08-14 [[intent.buy|<<person|Mr. Bates>> finally sent the PO for the <<product|缠膜机>>]]。[[sentiment.positive|他说跟我们打交道省心]]。我们公司楼下停电，差点没收到。
        mixed 2027-05-27 [[risk.delivery|<<product|电磁阀>>的芯片缺货，我担心他们六月十号收不到]]。[[role.technical|维修主管]]<<person|Herr Lutz>> 今天反复确认日期，[[objection.delivery|"I don't believe your schedule any more"]]。
        mixed 2026-04-02 他一直在对比表上打勾打叉：<<competitor|Rexo>>、<<competitor|安达>>和我们。<<person|Mr. Berg>> 没讲哪家好。The <<product|吊装葫芦>> must lift two tons, that was all he told me. 表格我瞄到三家格数差不多。
        mixed 2025-01-16 [[objection.price|贵，太贵，比他预算高出三分之一]]，<<person|上村>>说完就笑。我说<<product|除尘器>>的<<product|滤芯>>是进口的。"Cheaper <<product|filter>> then," 他回。[[nextstep|二十号给他换国产<<product|滤芯>>的方案]]。
        mixed 2026-11-19 We were second on the list. [[competitor.praise|<<competitor|Alpha-Seal>> passed every test the first time]], <<person|Mr. Goodwin>> told me. 我们第二轮才过。<<product|机械密封>>[[risk.churn|明年主供给他们]]。
        mixed 2025-06-27 [[role.procurement|新来的采购经理]]<<person|陆燕>>不懂技术，只要三家比价。[[intent.quote|她要一份带税报价]]，<<product|螺杆泵>>六台，[[objection.trust|怕我们是贸易商不是厂家]]。<<person|Mr. Sutter>> 在旁边只说了 "up to her"。
        mixed 2027-07-28 <<person|Erik>> 对旧<<product|AGV>>不抱怨，[[intent.none|对新的也不感兴趣]]。年底他调回丹麦，"someone else's problem." 仓库里堆得很满，过道都不通。司机在外面等我，只好告辞。
        mixed 2026-02-11 [[objection.trust|Is your <<product|adhesive>> really tested for -40?]] <<person|Dr. Schäfer>> 问了三遍，三遍都皱眉。我把第三方报告翻到第 12 页给他看，他说[[objection.trust|那家实验室他没听过]]，[[intent.demo|要当着他的面做一次冷热冲击]]。
        mixed 2025-04-18 [[intent.callback|<<person|Mr. Hori>> 让我过完五一再联络]]。<<product|冷却液浓度计>>他看过了，[[sentiment.positive|"easy to read, I like it"]]。[[objection.authority|要他们课长定，课长在休产假]]。
        mixed 2027-03-05 <<person|Mr. Griffin>> 这边的<<product|隔离栅>>去年十一月装好的，[[role.user|叉车班每天从它旁边过]]，[[sentiment.negative|"the hinges scream, I told you people twice"]]。[[risk.churn|维保明年他想换一家]]。
        mixed 2025-10-16 开完技术会，<<person|Mr. Kitano>> 说一句："[[objection.timing|not in this half year]]"。<<product|高速视觉>>要等新产品图纸冻结。[[competitor.flaw|手上<<competitor|Optimax>>那台误判率百分之六]]，他把报表打印出来给我看了。
        mixed 2026-07-16 [[intent.buy|Two <<product|叠包机>>, ordered]]，<<person|Ms. Roth>> 说等不及了。[[competitor.flaw|<<competitor|鸿发>>给她退了三次单]]。[[nextstep|下午四点前回传合同]]。[[risk.delivery|<<product|电机>>没到齐，恐怕赶不上她的开线日]]。
        mixed 2025-05-15 我们的<<person|阿健>>跟我一起去，他学英文半年，今天第一次自己讲完<<product|张力控制器>>。<<person|Mr. Pope>> said "take your time"，听得挺认真，问了张力范围和通讯口。午饭去了他们食堂，咖喱。没有结论。
        mixed 2027-01-11 [[objection.competitor|<<person|Ulrich>>直接说想看看<<competitor|Bayron>>的价再定]]。[[objection.contract|还嫌我们的质保只有十二个月]]。<<product|离心机>>要两台，[[role.influencer|车间用谁家都看他的推荐]]。
        mixed 2026-10-30 [[role.technical|自动化工程师]]<<person|小曹>>把<<competitor|天枢>>的<<product|伺服驱动器>>拆给我看，[[competitor.flaw|里面散热片都没锁紧]]。<<person|Mr. Takeda>> 直摇头。[[intent.quote|"quote me the same size"]]。
        mixed 2025-09-02 <<person|Rob>> is the new plant manager, 前任回了德州。[[role.decider|十万以下他可以直接批]]。他昨天才到，时差没倒，<<product|货架>>讲到一半打起瞌睡。我把资料放下就走。
        mixed 2026-05-15 <<person|Frau Ehlers>>：[[sentiment.negative|"your hotline is useless"]]。<<product|空压机>>半夜报警没人接。[[risk.churn|她说年底合同到了就请别人来做]]。我答应每周二亲自过去看。
        mixed 2027-06-16 [[intent.none|Not interested, said <<person|Mr. Maki>>]]，<<product|数据采集网关>>他看都没看。前台说他对所有推销的都这样。白跑一趟天津，高铁票三百。
        mixed 2025-12-22 <<person|Henrik>> 今天定了：[[intent.buy|四百米<<product|拖链>>全要我们的]]。[[competitor.praise|不过他承认<<competitor|Igor>>家的寿命更长]]，我们胜在有现货。
        mixed 2026-08-13 陪总部来的<<person|Mr. Wells>>走厂。他是我们老板的朋友的朋友，讲话像美国西部片。He asked me about 房价, about 高铁, about everything except <<product|套筒扳手>>。两点钟他就走了。
        mixed 2025-03-28 [[objection.authority|"My hands are tied, Stuttgart chooses"]]。<<person|Herr Ammon>> 给我一个德国人的邮箱。<<product|能源管理平台>>他个人[[objection.competitor|更看好<<competitor|Enerva>>]]。
        mixed 2027-02-26 [[nextstep|三月八号现场验收<<product|无尘传送带>>]]，<<person|Mr. Gallagher>> 约的。[[risk.payment|"after acceptance HQ still has to release the money, no idea when"]]。[[role.finance|财务主管]]<<person|方姐>>说得更悲观。
        mixed 2026-06-18 <<person|Natalie>> 的仓库堆了我们两年前的<<product|木箱>>，没用完。She has no complaint，只是库存太多。"No order until that is gone" 她没这么讲，是我自己猜的。
        mixed 2025-11-07 [[intent.demo,nextstep|下周四上午十点到他们产线演示<<product|RFID读写器>>]]，<<person|Mr. Sugimoto>> 定的时间。[[objection.trust|他说上次的演示效果可疑，要看真货]]。
        mixed 2026-04-24 <<person|Mr. Foster>> 是做采购出身的，一眼看出我们的成本。[[objection.price|"9.80 a piece, not more"]]。我问能不能 10.5，他笑。<<product|波纹管>>。[[role.influencer|真正影响他的是<<person|彭工>>的测试结论]]。
        mixed 2027-04-22 [[objection.budget|<<person|Miyuki>> 摊开预算表，空调那栏之外全是零]]。<<product|加湿器>>夏天要用，她说[[intent.callback|等七月追加预算后请我再来]]，[[objection.price|这个价她也觉得离谱]]。
        mixed 2025-08-28 We lost three hours because of 台风。<<person|Mr. Lindgren>> 在等，没生气。[[intent.buy|他把二期的<<product|风机>>也给我们做了]]，三十二台。路上看到一棵树倒在车上。
        mixed 2026-12-17 [[objection.need|<<person|Scott>> already has a <<product|pallet wrapper>>]]，运转得也好，没理由换。[[intent.trial|<<product|缠绕膜>>倒可以试两卷]]。
        mixed 2025-07-03 [[objection.contract|"ninety days after month end", 付款这条]]，<<person|Mr. Noguchi>> 一点不松口。[[objection.price|单价也嫌高]]，[[objection.competitor|拿<<competitor|铝都>>的报价压我]]。<<product|铝型材>>我们赚不到几个点。
        mixed 2027-05-06 <<person|Gerd>> told me in confidence: [[risk.churn|the group is moving all <<product|lubricants>> to <<competitor|Petrola>> in autumn]]。我们能留下的只有一点点<<product|链条油>>。
        mixed 2026-01-29 他们的老供应商<<competitor|永信>>去年没再续，是因为厂子搬去了江西，"too far for us"。现在空着的位置在招标。<<person|Mr. Tyson>> 给了标书，[[nextstep|二月二十日截标]]。<<product|冲压润滑脂>>。
        mixed 2025-02-24 [[role.finance|The CFO]], <<person|Ms. Lemke>>, joined for ten minutes. [[objection.budget|她说上半年资本支出已经用完]]。<<product|激光切割机>>只能往后放。[[risk.payment|一月的货款她也请求再缓六周]]。
        mixed 2026-09-24 [[objection.competitor|"<<competitor|Vanta>> made us an offer too"]]，[[role.procurement|buyer]] <<person|Mr. Kuroki>> 没说具体数字，[[competitor.praise|只说他们售前很专业]]。<<product|冷水机>>两台，冬天前要装好。[[objection.timing|但他又说可以拖到明年春]]。
        mixed 2025-10-10 节后第一天。<<person|Mr. Newman>> 给我看假期去阿拉斯加的照片，熊、冰川、他的丈母娘。<<product|防爆灯>>的事他说了三个字 "still looking"，没有别的。
        mixed 2027-07-09 [[role.user|<<person|阿杰>> drives it eight hours a day]]，那台<<product|电动托盘车>>。[[competitor.praise|他说上一台<<competitor|林谷>>的转弯灵活得多]]，<<person|Mr. Ferrell>> 在一边皱眉。
        mixed 2026-07-30 [[objection.trust|"Who checked this? Nobody checks your welds"]]，<<person|Dr. Kurz>> 拿着我们<<product|机架>>的照片。[[intent.trial|他肯再试一台]]，不收钱。
        mixed 2025-04-28 [[risk.delivery|<<person|Mr. Haruki>> 的线五月十号要点火，我们的<<product|热电偶>>还没出厂]]，他不知道。我打了四个电话催，没人给准信。今天在他面前我只说 as soon as possible。
        mixed 2026-03-10 There is a new canteen，菜比我们的好。<<person|Joachim>> 一直问我中文的成语。我带了两个<<product|视觉光源>>给他看亮度，他说亮是亮，[[objection.need|可他们改了设计，用不上了]]。
        mixed 2025-02-06 First visit after 春节. [[role.procurement|Purchasing lead]] <<person|Mr. Baumann>> 发了红包给前台，没给我。[[objection.price|He wants the <<product|模温机>> at last year's price]]. [[nextstep|十四号再碰一次]].
        mixed 2026-10-15 [[competitor.flaw|<<competitor|Delvo>>'s service costs 3,000 a visit]]，<<person|本田课长>>说。他们现在自己修<<product|注塑机械手>>。我们单次八百，他[[sentiment.positive|听了直说"very reasonable"]]。
        mixed 2025-07-16 I lost the <<product|传送带>> order. [[objection.competitor|<<person|Mr. Kent>> picked <<competitor|Beltex>> in the end]]，[[competitor.praise|交期他们快两周]]。[[role.decider|拍板的就是他]]，通知我的时候还挺客气。
        mixed 2027-03-18 东莞。<<person|Miss Oyama>> [[intent.quote,nextstep|三月底前要两套<<product|点胶控制器>>的正式报价]]。她是[[role.procurement|采购]]，可是技术问得比谁都细，连螺纹都问。
        mixed 2025-11-27 感恩节，美国人都没来。<<person|小冯>>一个人守着办公室，我们喝咖啡聊<<product|标签打印机>>的<<product|碳带>>要不要换成树脂基的。聊聊而已，"no news from headquarters," 他学他老板的口气。
        mixed 2026-06-05 "[[intent.buy|Go ahead, I need it before the audit]]"，<<person|Mr. Schubert>> 拍板买了一套<<product|防爆摄像头>>。[[role.decider|安全这块的钱他自己管]]。[[nextstep|六月十九号安装]]。
        mixed 2025-09-18 [[objection.trust|"We burned our fingers with a Chinese <<product|robot>> before"]]，<<person|Herr Vetter>> 讲。<<product|码垛机>>他宁可贵一点买放心的。我邀请他去看太仓的现场。
        mixed 2027-06-30 [[risk.churn|<<person|Ms. Shepherd>> 在招标网上挂了<<product|物流托盘>>]]，是我们正在供的那个。她电话里说 "just market check." [[objection.price|然后又提单价偏高]]。
        mixed 2026-01-22 The <<product|激光测距传感器>> we lent them 在实验室放着没拆封，[[role.user|以后是实验员<<person|小鹿>>用]]。<<person|Mr. Mizuno>> 出差去了泰国，助理接待我。[[nextstep|27号他回来以后一起开箱]]。
        mixed 2025-05-08 [[role.technical|设备工程师]]<<person|阿凯>>跟着我走了一圈，指着三台老<<product|空压机>>叹气：[[competitor.flaw|<<competitor|汉德力>>的排气温度压不住]]，[[objection.budget|"but the boss says no money for new ones"]]。
        mixed 2027-02-18 年后第一单，[[intent.buy|<<person|Mr. Owen>> took the 50 <<product|气管接头盒>>]]。不大，但回款好。他还把我介绍给隔壁车间的<<person|老彭>>。
        mixed 2025-12-09 [[objection.authority|<<person|Carina>> can sign up to 20k, this is 180k]]。所以<<product|自动涂油机>>要去芝加哥过会。她自己[[sentiment.positive|满意我们的样机]]。
        mixed 2026-08-20 他去年那张<<product|输送滚筒>>的大单，三百多根，是给新厂的，现在新厂停建，整个天津团队只剩一半。<<person|Mr. Lemoine>> 没提以后，也没说不买，就是问候，"see you around"。我陪他抽了一支烟。
        mixed 2025-03-24 [[objection.need|"My operators like paper"]]，<<person|Mr. Whitman>> 说完指着墙上的白板。[[intent.none|<<product|电子看板>>不考虑]]。My slides were for nothing.
        mixed 2027-07-16 <<person|Dr. Fukui>> 讲话慢，我记得全：[[objection.trust|"small amount of data, so I am careful"]]。他对<<product|腐蚀监测仪>>的探头不放心，[[intent.trial,nextstep|想先从八月起挂三个月]]。
        mixed 2026-04-17 They moved the meeting 三次。<<person|Kurt>> 终于坐下来，二十分钟，其中十分钟在讲他的电动车。<<product|钢丝绳>>要换规格，[[intent.quote|让我报 12 毫米的]]。
        mixed 2025-08-19 [[role.finance|他们会计]]<<person|老洪>>把我微信拉黑了，[[risk.payment|去年底的尾款八万二还挂着]]。<<person|Mr. Rudd>> 说 "not my department"。<<product|包装秤>>早就在他们那儿跑产了。
        mixed 2026-12-11 [[competitor.praise|<<competitor|Sensico>> sends an engineer within four hours]]，<<person|Mr. Okabe>> 说这是他用他们家<<product|光电开关>>的原因。[[objection.competitor|要他换到我们这边，难]]。
        mixed 2025-01-23 [[sentiment.negative|"Your driver was drunk or blind"]]，<<person|Pat>> 气坏了，<<product|铁桶>>卸到了他的草坪上。[[risk.churn|明年他要换一家送]]。[[nextstep|我们明天派人来清]]。大过年的，真是。
        mixed 2027-04-08 保密协议他们用的是英文长版，四十页，<<person|Ms. Fiedler>> [[objection.contract|will not change one word]]。<<product|数据网关>>卡在这里。我转法务了。
        mixed 2026-09-09 讲了一下午<<product|MES>>和<<product|WMS>>，<<person|Mr. Jonas>> 越听越精神。最后他问我们和德国总部的系统怎么连，[[intent.demo,nextstep|要在下周四的 IT 会上演示一次]]。[[role.technical|IT manager]] <<person|Sun Lei>>会到场。
        mixed 2025-06-10 去看他们清洗线的废水池，味道冲。<<person|Mr. Nagai>> 问了<<product|絮凝剂>>的投加量、泡沫、pH，我一一记下。[[competitor.flaw|现在这家<<competitor|清源>>的料隔三差五结块]]，[[intent.quote|要我们按吨报价]]。
        mixed 2025-10-13 [[risk.delivery|The <<product|switchgear>> left 德国 ten days late, I doubt it makes the shutdown]]。<<person|Mr. Huang>> 提醒过我三次。[[nextstep|我周三给他一个准日期]]。
        mixed 2026-02-26 年会时加的微信，今天第一次正经见。<<person|Sophie Lang>> 做包装改善，[[role.influencer|她的评分表决定谁进第二轮]]。[[intent.trial|<<product|蜂窝纸板>>想要十张试摔]]。
        mixed 2027-01-19 <<person|Mr. Inoue>> 的老板下个月换，日本来的新社长。在那之前[[objection.timing|什么都不会签]]。[[objection.authority|得等新社长点头]]。<<product|热风机>>两台的方案他保存在桌面上，文件夹名字叫 later。
        mixed 2025-04-30 <<person|Matt>> 还是老样子，话多。他把<<competitor|Zencore>>的销售、服务、年会全夸了一遍：[[competitor.praise|"best people in the business"]]。[[objection.competitor|反正<<product|电动缸>>他倾向给他们]]。
        mixed 2026-07-14 [[objection.delivery|"Eight weeks is too long"]]，<<person|Frau Seifert>> 就这一句反对。<<product|定制夹具>>，我说可以催到六周，[[risk.delivery|其实模架还没到，我心里没底]]。[[intent.callback,nextstep|明天上午她等我的电话]]。
        mixed 2025-12-18 最后一家，累。[[intent.buy|<<person|Mr. Sakai>> 追加了五百把<<product|刮刀>>]]，[[sentiment.positive|"night shift asks for yours only"]]。回到苏州已经九点。
        mixed 2027-05-13 [[risk.churn|工厂要搬去泰国，明年三月起他就不从我们这里拿<<product|润滑脂>>了]]。<<person|Martin>> 讲得很坦然。他请我喝了最后一杯咖啡。
        mixed 2025-07-29 [[role.finance|财务负责人]]<<person|Ms. Ota>>参加，只问折旧年限、税率。[[objection.budget|"We have no capex line for this"]]，讲得明明白白。<<product|机器人焊接站>>黄了一半。
        mixed 2026-03-26 We sat in the new meeting room, 有投影、有茶水。<<person|Mr. Stanley>> showed me 他们的安全墙，三百天无事故。<<product|防护手套>>隔壁厂用的是<<competitor|Handsafe>>，他随口一提，没聊好坏。
        mixed 2025-10-29 [[objection.competitor|昆山一家给的价比我们便宜两成]]，<<person|Mr. Graf>> 没客气。[[objection.price|"Match it, please"]]。<<product|自粘标签>>[[role.influencer|选谁家他一般听包装组<<person|小钟>>的]]。
        mixed 2027-06-15 <<person|阿辉>> 是机修班的，[[role.user|天天和<<product|手持热成像仪>>打交道]]。[[sentiment.negative|他嫌开机要等一分半]]，在我面前掐表。[[intent.buy|<<person|Mr. Cole>> still took two more]]。
        mixed 2026-11-06 [[intent.none|<<person|Mrs. Kemp>> told me politely she will not need us this year]]。停线、裁员、封库。<<product|泡沫胶>>一桶都不要，[[risk.payment|欠我们的三万她说只能慢慢付]]。门口的保安也换成了外包的。
        mixed 2025-08-07 [[competitor.flaw|<<competitor|卓工>>的<<product|自动送料器>>卡料卡到班长摔扳手]]，[[role.technical|工程经理]]<<person|Mr. Vaughn>> 学得绘声绘色。他想听我们的<<product|送料器>>怎么防卡。[[intent.demo|"no video, I want to see it run"]]。
        mixed 2027-03-04 The contract for <<product|清洁布>> runs out 六月底，<<person|Greta>> 自己提起来的，说她会按流程走。她没威胁什么，我们也没谈价。接着抱怨她新房子的装修，一小时。
        mixed 2026-05-26 [[objection.timing|After summer holiday, please]], <<person|Herr Pfister>> 说，[[intent.callback|让我九月再打]]。<<product|感应加热器>>[[competitor.praise|他说<<competitor|Westfeld>>的线圈耐用]]。他们德国总部八月集体放假。
        mixed 2025-02-28 <<person|Mr. Enomoto>>: [[risk.churn|"we will reduce step by step"]]，意思就是慢慢不要我们了。[[objection.trust|因为去年两批<<product|硅胶垫>>硬度不合格]]。怎么补救我还没想好。
        mixed 2026-10-23 [[role.procurement|总采购]]<<person|Alan Turner>> from Chicago 来苏州两天。[[objection.contract|要我们接受 120 天账期]]。<<product|钣金机柜>>。[[objection.trust|他还嫌我们注册资本太小]]。我差点噎住。
        mixed 2027-01-25 三个人挤在一间小会议室，暖气坏的。[[objection.authority|<<person|Mr. Kaneko>> says the president in Kobe approves every <<product|robot>>]]。<<product|六轴机器人>>方案他会带回去给社长看。[[nextstep|二月十五日他回来给消息]]。
        mixed 2025-06-20 今天帮<<person|Bernd>>把<<product|真空发生器>>的<<product|过滤网>>换了，顺手的事。他递了我一瓶水，聊打羽毛球。聊到他女儿高考（是中国学校的），都是闲话。
        mixed 2026-08-24 [[intent.quote|要五台的价]]，[[objection.price|"but stay under 100k, or don't bother"]]。<<person|Mr. Ramos>>，<<product|移动式升降台>>，[[objection.delivery|怕我们国庆前交不了]]。[[nextstep|明天十点前发邮件]]。
        mixed 2025-03-13 <<person|Mr. Sharpe>> [[sentiment.positive|在他老板面前替我们说话，"they never let me down"]]。[[competitor.flaw|旁边那家<<competitor|欣旺包装>>又送错了货]]。<<product|瓦楞纸箱>>全部由我们供。
        mixed 2027-05-21 [[role.decider|Site director <<person|Ms. Ortiz>> has the last word]]，今天她只坐了五分钟。[[objection.need|她觉得<<product|智能货柜>>是花架子]]。[[competitor.praise|反倒提了<<competitor|Vendomax>>，说那家的<<product|柜子>>皮实]]。
        mixed 2025-05-26 Called on 天津的德国厂，<<person|Mr. Rohde>> in a good mood because of 足球。[[competitor.flaw|<<competitor|Leakmaster>>的那台老是误报]]，他受够了。[[intent.buy|<<product|气密性测试仪>>签了两台]]。我中午请客。
        mixed 2026-01-09 [[objection.budget|预算被总部抽走了三分之二]]，<<person|Lorenz>> 在白板上画给我看。<<product|深孔钻>>照旧用旧的。[[risk.payment|去年的款他也说只能分三次还]]。
        mixed 2027-04-20 [[role.influencer|<<person|Kim>> 的技术备忘录厂长会照单签]]，所以我把<<product|气体检测仪>>的数据全给了她。她圈了六处，[[objection.trust|问报警延迟为什么跟样本上不一样]]。
        mixed 2025-09-12 [[risk.delivery|台风把码头关了，我们的<<product|铝托盘>>估计要误他们的船]]。<<person|Mr. Toyama>> 打了四个电话，[[sentiment.negative|"I am disappointed," 最后一个他直接挂了]]。
        mixed 2026-06-17 [[intent.trial|<<person|Julia>> wants a small batch of the <<product|低气味清洗剂>>, two drums]]。[[role.user|以后用它的是她手下擦件的八个人]]。车间门窗全开着，风扇转得飞快。
        mixed 2025-11-13 [[objection.competitor|两家在比，我们和<<competitor|Fuji-Auto>>]]。<<person|Mr. Walsh>> [[intent.demo|还要看<<product|供料站>>实际跑一遍]]。[[objection.delivery|他特别担心我们赶不上二月的装机]]。六套，安装要三周，我把甘特图给他了。
        mixed 2027-07-02 [[intent.none|"No, no, no"]]，<<person|Mr. Hoshino>> 连连摆手，[[objection.need|说<<product|工业机箱>>库房里还有四十个没用]]。我把名片塞给了他的助手。
        mixed 2026-12-14 [[objection.price|<<person|Sven>> finds 6,800 per <<product|编码器>> mad]]。我也觉得是有点贵。他的意思是 5,900 他今天就签。回去申请特价。他桌上摆了三只小狗的照片。
        mixed 2025-04-11 <<person|Mr. Abbott>> called it "the best Friday of the year"，因为审计终于结束。[[intent.buy|他顺手补了一张<<product|防静电鞋>>的订单]]。再就是约了打球，没别的。
        mixed 2026-09-03 听说<<competitor|Kinlong>>的人前一天刚来过，留下一堆彩页。<<person|Mr. Uchida>> 没讲他们谈了什么，我也不问。我们聊<<product|伺服压机>>的力位曲线，他点头。然后他去接电话，接了四十分钟，我只好走。
        mixed 2025-10-20 [[role.finance|CFO]] <<person|Mr. Bianchi>> 一句话：[[objection.contract|"no down payment, ever"]]。那<<product|环境试验箱>>就得我们垫三个月。[[nextstep|本周内我去问总经理]]。
        mixed 2027-01-29 [[objection.timing|新厂投产之前不动]]，[[objection.competitor|而且<<competitor|科美格>>已经在给他们打样]]。<<person|Marlene>> 说这些时表情很平静。<<product|涂装挂具>>一共八百个。
        mixed 2026-04-30 The old Japanese chief retired, <<person|Mr. Ono>> 接手。[[risk.churn|他想把<<product|超声波清洗机>>的保养给一家本地公司做]]，[[competitor.praise|说人家随叫随到]]。我翻出十年的服务记录摊在他桌上。
        mixed 2025-08-22 [[objection.price|嫌我们的<<product|铜端子>>涨了六分钱]]，[[risk.churn|<<person|Mr. Fraser>> 说再涨就去找越南货]]。I mumbled something about copper.
        mixed 2027-06-03 [[objection.trust|<<person|Dieter>> doubts the <<product|扭力螺丝刀>> holds calibration]]，他用自己的标准器当场量了三遍，偏差都在 3% 以内，他还是摇头。[[intent.callback|要我带厂家的人再来]]。
        mixed 2026-03-02 天津下雪，走廊里全是湿脚印。<<person|Mr. Kuba>> 说去年那次误装 "is history"，不提了。还聊<<product|酒精浓度计>>的检定周期和国标。今天没有任何请求，也没有约下次。
        mixed 2025-03-03 Visited the German gearbox plant in 太仓 with our 技术支持. The <<product|torque sensor>> 运行了半年没出过毛病, <<person|Herr Wirth>> is pleased, he says "[[sentiment.positive|best thing we bought last year]]". He then asked for [[intent.quote|a price for four more]], and I should [[nextstep|send it before Thursday noon]].
        mixed 2026-06-08 [[role.procurement|Sourcing specialist]] <<person|Ms. Takagi>> [[objection.price|嫌贵]]。[[objection.competitor|<<competitor|三恒>>给她报了 310]]，我们 365。<<product|防静电周转箱>>，八百个。
        mixed 2025-09-29 [[intent.none|Don't bother with the <<product|AGV>>, we're not buying]]，<<person|Mr. Odell>> 说得干脆。[[objection.need|他们的<<product|叉车>>够用到 2030 年]]。
        mixed 2027-01-12 今天这家日资厂规矩多，手机要封摄像头，笔记本不让带，连笔都是他们发的。<<person|松井>>科长讲了他们怎么做 5S，讲了一个小时，最后才轮到我讲<<product|螺丝供料机>>，五分钟。"Thank you, thank you," 就完了。
        mixed 2025-12-02 [[risk.churn|<<person|Brian>> has given us until January, then he moves to somebody else]]. 起因是<<product|热熔胶>>连着三批颜色不对，[[objection.trust|他现在每桶都要自己复检，不信我们的出厂报告]]。[[nextstep|周四带品质的同事再去]]。
        mixed 2026-03-17 开了个短会。[[role.procurement|采购经理]]<<person|范琳>>，<<person|Mr. Strobel>>，还有一个实习生。[[objection.contract|<<person|范琳>>要三个月账期]]，[[objection.price|<<person|Strobel>> 要 5% 返点]]。<<product|导电泡棉>>的量倒是不小。
        mixed 2025-05-30 [[intent.buy|Order in: 12 <<product|proximity switches>>]], thanks to <<person|Kathrin>>. [[competitor.flaw|<<competitor|Bellmann>> 给她发错了两次型号]]，她才想起我们。
        mixed 2027-04-15 <<person|Mr. Shimizu>> 的意思：[[competitor.praise|<<competitor|大和测控>> "has every drawing in Japanese, ready to use"]]；[[objection.competitor|所以<<product|位移计>>他先考虑他们]]。我们的手册还是中英文版，日文版要到夏天。
        mixed 2026-01-23 I was in the area, so I stopped by. <<person|Gavin>> had ten minutes. 他的<<product|扫码枪>>没问题，仓库在盘点，人很忙。他说老板换成了一个加拿大人，其他一切照旧。没聊生意。
        mixed 2025-07-21 [[objection.delivery|"Twelve weeks? My line starts in six."]] <<person|Herr Dietz>> 对<<product|变位机>>的交期很不满。[[objection.competitor|<<competitor|博格>>答应他七周]]。[[risk.delivery|<<product|转台轴承>>缺货，十二周恐怕都守不住]]，[[nextstep|后天答复他]]。
        mixed 2026-10-26 [[role.decider|<<person|Mr. Yoon>> can decide alone up to 300k]]. [[role.influencer|他常听设施组<<person|小隋>>的意见]]，对<<product|除湿机>>没有异议，[[objection.timing|只是想等到一月新预算年再办]]。[[intent.callback|一月让我再来一次]]。
        mixed 2027-03-01 [[risk.payment|三张发票都过期了]]，最老的一张是去年十一月的。<<person|Mr. Pruitt>> 说 "finance is short-staffed"，我问[[role.finance|出纳]]<<person|小戴>>，[[risk.payment|她说账上真没钱]]。<<product|木托盘>>我暂时不送了。
        mixed 2025-02-18 <<person|Jörg>> 把我拉到一台旧<<product|贴标机>>前面，<<competitor|莱克斯>>的，七年了。I asked what he thinks of it, he shrugged. 他只是想让我看看标签卷装反的那个位置，叫我以后介绍的时候别再讲错。
        mixed 2026-07-27 [[sentiment.negative|<<person|Mr. Tatum>> 说他受不了我们的报价速度]]，"a week for one page!" [[risk.churn|讲完又说要另找一家做<<product|钢带>>]]。我只能认。
        mixed 2025-11-10 [[intent.demo|They want to see the <<product|palletizing robot>> with their own sacks]]. <<person|Mr. Brecht>> 派两个人来我们苏州展厅，[[nextstep|定在 20 号下午]]。[[role.technical|包装工程师]]<<person|小裴>>带样袋来。
        mixed 2027-06-01 [[objection.authority|<<person|Ms. Honda>> 说要等大阪的稟議书批下来]]。"Fine with me," 她自己没有意见，<<product|超声波清洗机>>型号、颜色、铭牌都选好了。上次那份走了十一周。[[intent.callback|叫我下月再来问]]。
        mixed 2026-04-08 <<person|Mr. Fenn>>：上一家<<competitor|卓越包装>>的<<product|气泡袋>>[[competitor.flaw|一压就漏]]，"my customer in Ohio got wet boxes."[[intent.trial|要我们先送两百个给他压压看]]。地址是 B 栋二楼质检室。
        mixed 2025-08-18 [[objection.budget|"Money is gone, 全花在屋顶上了"]]，<<person|Oliver>> 苦笑，六月的冰雹把屋顶砸了。<<product|能源监控软件>>今年没戏。[[nextstep|十月做预算的时候我把 ROI 发过去]]。
        mixed 2026-12-21 [[risk.delivery|圣诞前这批<<product|刀具>>我看悬，德国仓库 23 号就关了]]。<<person|Mr. Seki>> 今天没在，我跟他的副手说了一半，he only said "okay, okay"。
        mixed 2027-05-07 <<person|Annette>> [[role.user|uses our <<product|quality app>> every morning in the shift meeting]]，她说[[sentiment.positive|比翻 Excel 快多了]]。她的同事里还有两个坚持用纸。
        mixed 2025-04-14 [[intent.buy|<<person|Mr. Hale>> took both <<product|dehumidifiers>>]]，现款。He asked for nothing, not even a discount. 少有的爽快人，聊了聊台风季、漏水、保险公司怎么赔的，我帮他看了看排水管的走向。
        mixed 2026-09-14 <<person|宫本部长>>先夸了他自己的团队半天：改善提案一年两千条，交货率百分之百。轮到<<product|气动夹具>>，[[objection.trust|他问"你们的产品在日本有人用吗"]]，没有。"I see," 他说，场面有点冷。
        mixed 2025-06-17 [[competitor.praise|<<competitor|Wexford>> has the better <<product|app>>, simple as that]], said <<person|Lorna>>. [[objection.price,objection.competitor|而且我们比他们贵]]。<<product|CMMS>>[[role.decider|这事她一个人说了算]]，我看要丢。
        mixed 2027-02-22 Kickoff with <<person|Mr. Ebert>>. 六个人围着图纸，<<product|输送线>>要跨两个消防分区，得改两道门。一切按计划，质保金条款他们上个月提过，已经谈妥了。会后一起吃了兰州拉面。
        mixed 2026-05-11 [[objection.need|"Why another <<product|sensor>>? The old one measures fine."]] <<person|Mr. Imai>> 把我堵回来了。[[intent.none|这次就不要了，他说]]。
        mixed 2025-10-21 [[role.influencer|<<person|Petra>> writes the recommendation, her boss only signs]]. 今天跟她过了一遍<<product|污水处理药剂>>的报告，[[objection.trust|她嫌我们只有国内的检测，没有 REACH]]。[[nextstep|欧盟那份下周发她]]。
        mixed 2027-07-12 东莞常平，<<person|Mr. Duff>>。[[competitor.flaw|<<competitor|金航>>的司机不肯卸货，回回要他们自己找人]]，"I am not a docker!" 就这点小事把他惹毛了。[[intent.buy|<<product|纸护角>>从八月起归我们，一个月四万根]]。
        mixed 2026-08-31 He is a man of few words. [[objection.price|"Ten percent"]]，<<person|Mr. Kraus>> 竖起十个手指，意思要降一成。<<product|电缆接头>>。[[objection.contract|另外质保金要押一年]]。
        mixed 2025-01-20 快过年了，厂里人走了一半。<<person|Mr. Arroyo>> 一个人在办公室画组织结构图，新架构里设备部归他管。"Where do you go for the holiday?" 他问。<<product|注油机>>的备件去年十二月就到了，他点了点头。
        mixed 2026-11-16 [[risk.churn|从明年起他们集团统一买，我们不在名单里]]，<<person|Frau Sommer>> 提前告诉我算是给面子。一年七十万的<<product|工业擦布>>，全没了。[[competitor.praise|"The winner has a very good name in Europe"]]，她补充。
        mixed 2025-08-29 [[intent.quote,nextstep|<<person|Mr. Iwata>> needs our price for the <<product|leak tester>> by Monday]], 他自己周二要交报告。[[role.user|检漏工位的<<person|阿良>>往后天天用它]]。
        mixed 2027-01-29 [[objection.timing|<<person|Doug>> 说春节前谁也别跟他提新项目]]。<<product|自动仓储货架>>先放着。[[sentiment.positive|倒是送了我一箱橙子，说去年我们帮了大忙]]。
        mixed 2026-02-24 <<person|Herr Jahn>> has two offers on the table. [[objection.competitor|Ours and <<competitor|Sigmatek>>'s]]. 他一项一项问，[[objection.delivery|认为我们年产能才六十台，吃不下他的<<product|机器视觉站>>]]。问到四点半。
        mixed 2025-12-15 [[role.technical|维修班长]]<<person|老葛>>说，现在的<<competitor|凯尔达>><<product|水泵>>[[competitor.flaw|轴封一年换四次]]。外方经理<<person|Mr. Lowry>> 只关心停机时间，"minutes, give me minutes." [[nextstep|礼拜三我拿数据来]]。
        mixed 2027-04-06 [[objection.budget|Budget cut again]]，[[role.finance|finance partner]] <<person|Ingo>> 发来一个哭脸。[[objection.timing|<<product|喷涂机器人>>推到后年]]。
        mixed 2026-07-03 <<person|Mr. Nomura>> 上次嫌我们的<<product|胶枪>>重，换了新款以后 not a word about it any more。今天聊的是他们越南厂，九月要去四个人支援。我顺便看了一眼产线，三号机停着，两个人在换模。
        mixed 2025-03-20 [[role.finance|The controller]], <<person|Mr. Paulsen>>, is friendly but firm: [[objection.contract|no prepayment, net 60 only]]. [[risk.payment|他们自己的客户也拖，他说六十天都未必守得住]]。<<product|测试治具>>三十套。
        mixed 2026-10-08 [[intent.trial,nextstep|下周三试<<product|低温锡膏>>，两公斤]]，<<person|Mr. Ogawa>> 亲自盯。[[competitor.praise|"nobody wets like <<competitor|千寿金属>>" 他说]]，所以我们压力不小。
        mixed 2025-05-22 <<person|Ryan>> 找我抱怨了一通，[[sentiment.negative|说我们的培训老师迟到一小时还念 PPT]]。<<product|安全PLC>>的第二期培训他要换人。[[nextstep|我 28 号自己去讲]]。
        mixed 2027-06-25 [[intent.callback|<<person|Mr. Vogelsang>> wants me to ring again after the works holiday]]. <<product|焊烟净化器>>, 十二个工位. [[intent.quote|顺便要了个单价]]. 他今天就穿着短裤来上班，说三十九度管不了那么多。
        mixed 2026-03-06 [[objection.trust,competitor.flaw|<<person|Ms. Delgado>> 问我们会不会像上一家那样做一半跑掉]]。我理解。<<product|WMS>>这种项目换谁都怕。她要我[[nextstep|十二号带项目经理的简历过来]]。[[objection.price|价格她也要再谈]]。
        mixed 2025-09-08 <<person|大塚>>：[[competitor.flaw|<<competitor|Kemitek>> 年年涨，"twice a year, always up"]]。<<product|脱脂粉>>他[[intent.demo|要我们到槽边当场演示一次]]。
        mixed 2026-12-30 年底跑最后一家。<<person|Mr. Lennox>> 已经在收拾桌子，一月去墨西哥厂。[[intent.buy|走之前把四台<<product|电动堆垛车>>的字签了]]，"not a job for my successor"。[[role.decider|设备采购原本就是他批]]。
        mixed 2027-05-18 [[role.influencer|<<person|郑博士>>是集团的顾问，厂长选胶全听他的]]，可他[[objection.competitor|跟<<competitor|Bondwell>>走得近]]。<<product|结构胶>>的剪切数据我们好看，不知道有没有用。
        mixed 2025-07-08 [[risk.churn|<<person|Mr. Stroud>> is testing a cheaper <<product|grease>> from Shandong behind our back]]，仓库的人告诉我的，现在油桶上已经贴了第二家的标签。我装作不知道，跟他聊了半小时高尔夫。
        mixed 2026-04-20 [[intent.demo,nextstep|二十九号给他们演示<<product|排程模块>>]]，<<person|Mr. Kuhn>> 会叫上计划科全体。[[role.user|计划员<<person|小沙>>是以后主要用的人]]，今天她问得最细，"can I drag and drop?"
        mixed 2025-11-21 A quiet week, 客户都在盘点。<<person|Mr. Hino>> 问如果铜价再涨我们会不会调价，我说会提前一个月通知，他就没有再追问。<<product|电磁铁>>每月两百个照常。
        mixed 2027-03-30 [[objection.authority|"Corporate IT in Ohio blocks everything cloud"]]，<<person|Mindy>> 摊手，她说了不算。<<product|云端追溯平台>>要改成本地部署才有得谈。[[objection.trust|她还说同事们对中国的服务器不放心]]。
        mixed 2026-06-22 [[role.technical|Tooling engineer]] <<person|Mr. Nagashima>> 打开抽屉，[[competitor.flaw|里面全是<<competitor|Toolex>>断掉的<<product|丝锥>>]]。[[intent.trial|让我拿二十支来打一打]]。[[objection.price|先声明：不能比现在的贵]]。
        mixed 2025-02-05 Back to work. [[risk.delivery|海关说<<product|清洗剂>>的 MSDS 不对，十号到不了他们厂]]. <<person|Herr Thiel>> 还算体谅，"things happen".
        mixed 2027-07-19 这家美国公司的新厂在天津武清，[[role.procurement|commodity manager]] <<person|Ms. Whitlock>> 负责包材。[[objection.delivery|她说我们去年旺季断了三回，她不想再冒险]]，[[risk.churn|今年再断一回就撤掉我们的份额]]。<<product|EPE内衬>>的打样倒是一次过。
        mixed 2026-09-28 <<person|Heiko>> 和我站在屋顶看<<product|冷却塔填料>>，风很大，说话靠喊。他去年的那单是六月下的，今年还没到更换周期。他说他们的水处理班长是全园区最好的，我信。
        mixed 2025-04-25 [[competitor.praise|Nobody beats <<competitor|Hanamaru>> on after-sales]], <<person|Mr. Uno>> said, [[risk.churn|so he is thinking of giving them our <<product|tape>> business too]]. 我问是不是我们哪里做得不好，他笑而不答。
        mixed 2027-02-16 [[intent.buy|<<person|Mr. Sandoval>> 定了，两台<<product|立式包装机>>]]。[[objection.contract|but the acceptance clause must say 72 hours non-stop]]。[[nextstep|我明天问技术能不能接受]]。
        mixed 2026-08-10 中午在他们食堂门口碰到<<person|Herr Bock>>，站着聊了一刻钟。[[intent.none|"<<product|Labels>>? No, thanks, we're fine"]]，[[objection.need|他们跟印刷厂有三年的合同]]。<<product|彩色标签机>>就别再提了。
        mixed 2025-10-27 [[objection.trust|<<person|Mr. Tsuda>> opened three of our <<product|relays>> with a screwdriver, didn't like the contacts]]。[[objection.trust|他说触点的镀层看着就不放心]]。我拿了一只回去，请实验室测银层厚度，结果出来我发给他看看再说。
        mixed 2026-01-16 <<person|Clemens>> 刚从上海展会回来，[[competitor.praise|对<<competitor|Robolite>>的展台赞不绝口]]，拿了一袋彩页。[[sentiment.negative|又说我们展台的人连样机怎么开都不会]]。<<product|协作机械臂>>的事他要再想想。
        mixed 2025-06-30 半年对账。<<person|Mrs. Lund>> 那边一分不差，"you are my easiest supplier" 她倒没说过，是我自己觉得。<<product|封箱胶带>>的用量降了一点点，因为有一条线搬去了合肥。
        mixed 2027-05-26 [[objection.budget|"We have zero for IT this year"]]，<<person|Mr. Akagi>> 说，[[objection.authority|而且 IT 的事归新加坡管]]。我把<<product|MES>>的小册子留在他桌上。
        mixed 2026-02-09 过年前最后一个电话打给<<person|Tracy>>，她在机场。[[intent.buy|节后第一车<<product|拉伸膜>>，二十吨]]，[[nextstep|三月二号送到]]。她说完就登机了。
        mixed 2025-01-13 Monday. <<person|Mr. Haller>> 终于肯见我。[[objection.competitor|他一直跟<<competitor|Brandeis>>做]]，[[competitor.praise|说他们从不拖交期]]。<<product|滚珠丝杠>>我只能当备胎。
        mixed 2026-07-10 [[intent.buy|<<person|Mr. Kawano>> ordered three <<product|mist collectors>>]]. [[role.finance|财务]]<<person|小申>>那边当天就走了预付。[[nextstep|八月三号装]].
        mixed 2027-02-23 我带了新的<<product|读码枪>>，<<person|Shirley>> 让[[role.user|收货组的<<person|大军>>]]试，他每天扫两千箱。试了十分钟，[[sentiment.positive|他说这把比手上那把快]]。[[intent.quote|<<person|Shirley>> 要十二把的价]]。
        mixed 2025-09-04 [[objection.price|"You want me to pay Swiss prices for Suzhou work?"]] 这是<<person|Herr Egger>> 见面第一句。<<product|非标夹具>>十一套，图纸他改了四版，我们一分钱没加，我提醒了他这件事，他说那是应该的。
        mixed 2026-02-06 Good news and bad. Good: [[sentiment.positive|<<person|Mr. Ohashi>> 很满意这次的安装]]. Bad: [[risk.payment|the last 30% may come only in summer]]，他们总部冻结了付款。<<product|涂布机>>。
        mixed 2025-11-04 在车间里聊的，吵，我只听清一半。<<person|Mr. Whelan>> 说他们下半年会多招六十个人，"sixty, maybe seventy"，又说食堂要扩建，再有就是新装的<<product|风淋室>>门要调一下铰链，我让师傅顺路去弄。
        mixed 2027-06-17 [[objection.trust|怕我们的<<product|软启动器>>带不动大电机]]。[[role.technical|电气主管]]<<person|Frau Gerlach>> "show me one with the same power"。[[nextstep|周二之前给她三个]]。
        mixed 2026-05-18 [[risk.churn|I think we're losing <<person|Jim>>]]。[[risk.churn|上个月<<product|切割片>>的订单减了一半]]，今天他桌上摆着<<competitor|Cutmaster>>的样片，[[competitor.praise|he likes how clean they cut]]。
        mixed 2025-06-04 [[competitor.flaw|<<competitor|日新>>的<<product|伺服>>坏了半年修不好]]，<<person|Mr. Abel>> 直接说换掉。[[intent.trial|让我们先拿一台<<product|伺服驱动器>>来试]]，"one, not two."
        mixed 2027-04-12 [[objection.authority|<<person|Mr. Ueno>> cannot sign for IT things at all]]，全部归上海的信息中心。他给了我联系人，[[role.technical|IT 主管]]<<person|倪小姐>>。<<product|质检软件>>下次找她谈。
        mixed 2025-04-07 [[intent.callback,nextstep|九号早上九点再打给<<person|Mr. Lund>>]], he was in a meeting. 前台说他这两天都在接待客户。<<product|电子秤>>的事没来得及说。
        mixed 2026-10-20 <<person|Ms. Barrett>> 说得挺直的：[[objection.need|they have a <<product|packaging line>> from 2021, it runs]]. [[intent.none|没有再买的打算]]。她人不错，还给我倒了水。
        mixed 2025-08-12 东莞这家日资模具厂，老板<<person|平山>>。[[role.decider|买什么都是他一个人定]]。[[objection.timing|"but this year no, I wait for the yen"]]。<<product|火花油>>一年也就四桶的事。
        mixed 2027-03-16 <<person|Mr. Rourke>> [[objection.competitor|把我们和<<competitor|Tri-Pack>>的样品一起寄去了美国做跌落测试]]。结果他没告诉我，只说下个月会有邮件。I asked twice. <<product|蜂窝箱>>的内衬厚度倒是又问了一遍。
        mixed 2026-01-20 [[sentiment.negative|"I am really annoyed"]], <<person|Doris>> said. 原因是我们的<<product|分板机>>又死机了，第三回，[[role.user|操作它的<<person|小覃>>]]也一肚子火。[[risk.churn|她要求退机退款，以后也不再买]]。[[nextstep|工程师明早到]]。
        mixed 2025-12-08 [[objection.contract|<<person|Mr. Takemura>> 不接受预付三成]]，一成都不行。[[objection.delivery|"ten weeks, too long for us"]]。<<product|注塑周边设备>>两套，谈到天黑。
        mixed 2027-07-26 [[intent.buy|<<person|Mr. Kirchner>> signed today: the <<product|dust collector>> for hall 3]]. [[risk.delivery|<<product|风机>>还在海上，我怕误了他们开工]]。[[competitor.flaw|他说<<competitor|Airpura>>报价里连风管都漏算了]]。
        mixed 2026-06-26 <<person|阿Ken>>是[[role.procurement|采购]]，香港人，普通话夹英文。[[objection.price|"你 price 真系太高"]]，要我们再给 discount。<<product|镀锌链条>>五百米。
        mixed 2025-03-10 I explained our <<product|remote monitoring module>> 四十分钟，流量卡、防火墙、报警短信全讲了。<<person|Mr. Sauer>> 的问题都问在点子上，他以前在电信公司做过。今天不做决定，也没有说什么时候做。
        mixed 2026-11-12 [[objection.budget|The group froze all spending]]，<<person|Yuki>> 一脸抱歉。[[intent.callback|说明年四月请我再跑一趟]]。<<product|自动上料机>>本来都要签了。
        mixed 2025-07-25 [[competitor.praise|"Honestly, <<competitor|Sanmei>> are quick and polite"]]，<<person|Mr. Drake>> 说。[[objection.competitor|<<product|胶带>>他打算分一半给他们]]。[[risk.churn|再往后就难说还剩多少给我们]]。
        mixed 2027-01-07 [[role.influencer|总经理凡事先问<<person|冈本顾问>>]]。他今天第一次点评我们的<<product|自动焊锡机>>，[[objection.trust|"the curve is too beautiful to be true"]]。我请他自己带表来测。
        mixed 2026-03-31 [[intent.demo|"show me how the <<product|无线拧紧枪>> sends its data"]]，<<person|Herr Nagel>> 说，[[nextstep|下周五下午两点到他们样板线]]。他们新线五月试产，时间挺紧。
        mixed 2025-10-31 万圣节，美国厂办公室挂了南瓜。<<person|Heather>> 的三个同事扮成了僵尸。她说上一次的索赔已经了结，赔款到账，这事以后不提了。<<product|珍珠棉袋>>下个月数量照旧。
        mixed 2027-05-24 <<person|Mr. Morita>>：[[risk.delivery|his machine sits on the Yangshan pier since last Tuesday]]，<<product|五轴加工中心>>卡在查验，我们答应的六月五号我看难。他还不知道有多严重。
        mixed 2026-08-04 [[objection.price,objection.competitor|"<<competitor|Chemira>> is two yuan under you, per litre"]]，[[role.procurement|indirect buyer]] <<person|Ms. Popov>> 说。<<product|水基防锈剂>>。[[competitor.flaw|不过他们的料有异味，她也承认]]。
        mixed 2025-05-12 <<person|Mr. Stein>>, short: [[intent.none|not now, not later]]. 他关门的时候门夹到我的包。<<product|安全鞋>>那边另找人吧。
        mixed 2026-09-21 [[role.technical|电气工程师]]<<person|骆工>>讲了一上午谐波，我学到不少。他说<<competitor|华屹>>的<<product|滤波柜>>[[competitor.flaw|装完电费没降反升]]。<<person|Mr. Quirk>> wants [[intent.quote,nextstep|our price on his desk by Thursday]]。
        mixed 2027-02-04 小年后最后一单：[[intent.buy|<<person|Mr. Albers>> 又要六套<<product|安全门锁>>]]。No haggling。他说节后德国来人审厂，所以要快。
        mixed 2025-02-11 [[risk.churn|Their new boss wants "only two vendors"]]，<<person|Amy>> 私下说我们不在那两个里头。<<product|标准件>>一年一百二十万。[[objection.competitor|新老板原来就跟<<competitor|邦固>>熟]]，[[competitor.praise|嫌别人都没他们利落]]。
        mixed 2026-04-07 清明节后。<<person|Mr. Fukuda>> 带我看了他们刚搬的<<product|喷码机>>位置，朝东。<<product|墨盒>>还剩九个，够用到六月。他聊起学中文，四声老分不清，"ma ma ma ma". 我教了他两个绕口令。
        mixed 2025-10-09 [[objection.delivery|"Your factory is always full"]]，<<person|Mr. Ziegler>> 担心<<product|钣金外壳>>排不上产。[[objection.competitor|所以他也问了<<competitor|明锐>>]]。[[role.decider|最后由他自己选]]。
        mixed 2027-06-11 <<person|Naomi>> 今天心情好，[[sentiment.positive|夸我们小伙子"always smiling, always on time"]]。[[intent.trial|<<product|氮气柜>>想借一台用两个星期]]。[[objection.price|要是买的话她说得打八五折]]。
        mixed 2026-01-06 They had an accident last month，手套被卷进去，人没大事。现在全厂查防护。<<person|Mr. Monroe>> 在看<<product|安全光栅>>，十四台压机。[[objection.authority|方案要等集团 EHS 签字]]。
        mixed 2025-08-21 [[objection.trust|<<person|Herr Lorch>> thinks we're a trading company with a nice brochure]]. 我请他去工厂看，他说有空再说。<<product|液压站>>的问题他问了三个，我都答上了。
        mixed 2027-04-27 [[objection.budget|"The machine budget is long gone"]]，<<person|Mr. Kondo>> 说，只剩一点维修费。[[intent.buy|用维修费先买了一台<<product|真空泵>>]]。剩下三台以后看。
        mixed 2026-07-20 暑假，<<person|Lars>> 带着两个孩子来上班。[[role.influencer|<<person|Britta>> 的意见很重要，她是全球包装顾问]]，今天没见着。<<product|循环箱>>的寿命试验还有两个月，数据出来前我们都等着，他也不急。
        mixed 2025-01-17 [[sentiment.negative|<<person|Mr. Kessler>> hung up on me]]. 后来他助理说是因为我们的<<product|电控柜>>布线跟图纸不符。[[risk.payment|验收款他不肯放]]，二十六万。[[nextstep|下周一我带电工过去改]].
        mixed 2026-12-03 说到续约：合同一月底到，<<person|Peggy>> 让我把新年度的地址和税号发过去，说流程两周。她对现状没什么要改的，自己讲 "just paperwork." <<product|工业酒精>>每周一车。
        mixed 2027-03-09 [[role.finance|Finance manager]] <<person|Mr. Kwon>> 从首尔来，[[objection.contract|条款里的汇率补偿他一口回绝]]。[[objection.price|又要我们承担关税，等于降价 8%]]。<<product|进口阀门>>。
        mixed 2025-06-16 <<person|Mr. Seaton>> 还没用过<<product|能效管理软件>>，[[objection.need|他觉得抄表就行，一个月一次]]。我给他看了同行省下来的钱，他笑着说 "nice story"。
        mixed 2026-05-08 [[intent.quote|<<person|Mr. Yano>> asked what eight <<product|grippers>> would cost]]. [[objection.timing|but not before autumn]]，他补了一句。东莞今天三十五度，车间没空调。
        mixed 2025-11-17 [[competitor.praise|<<competitor|Labelux>>的色牢度是真的好]]，<<person|Simone>> 拿湿布擦给我看，我没法反驳。[[objection.competitor|下一年<<product|耐溶剂标签>>她倾向全给他们]]，[[risk.churn|我们手上的量一月起停掉]]。
        mixed 2027-07-06 <<person|小祁>>是线长，[[role.user|这台<<product|自动贴膜机>>就他在开]]。换卷我教了他一个窍门，他学得快。<<person|Mr. Bruckner>> 路过看了两眼，[[sentiment.positive|thumbs up, "nice machine"]]，[[intent.buy|当场加订两箱<<product|保护膜>>]]。
        mixed 2026-10-16 [[risk.churn|"We are looking around"]]，<<person|Mr. Nishi>> 今天头一回这么说。[[objection.trust|去年那次混料以后，他对我们的<<product|工程塑料粒子>>就不踏实了]]。[[nextstep|下周三我们品质经理去道歉]]。
        mixed 2025-04-01 愚人节，<<person|Wendy>> 骗我说订单取消了，吓得我。其实是[[intent.buy|she doubled it: 160 rolls of <<product|VCI film>>]]。真会玩。
        mixed 2027-01-21 <<person|Mr. Oakley>>：[[objection.contract|"we pay 120 days after acceptance"]]，[[role.finance|财务经理]]<<person|老简>>也一个口径。我们做不到。[[risk.payment|行业里都传他们拖款]]。<<product|打标治具>>十套我宁可不做。
        mixed 2026-06-11 这家德国厂的展厅刚装好，<<person|Herr Riedl>> 请我吃了椒盐卷饼。他给我看他们旧的<<competitor|Lanz>><<product|焊机>>，下个月拍卖。我问为什么卖，他说厂房要腾地方。然后聊啤酒。
        mixed 2025-09-19 [[objection.need|"We don't measure that, nobody asks for it"]]，<<person|Mr. Hirano>> 对<<product|粗糙度仪>>的回应。[[objection.authority|而且质量设备都由本社买]]。
        mixed 2026-02-27 [[role.procurement|采购总监]]<<person|Mr. Ruiz>> 八点半准时开会。[[competitor.praise|他说<<competitor|Unipal>>响应最快，一个邮件半小时回]]。我们呢，[[sentiment.negative|他说要追三遍]]。<<product|塑料托盘>>四千片。
        mixed 2027-05-20 [[intent.demo|Wants to see the <<product|AMR>> drive through his narrow aisle]]，<<person|Mr. Vance>> 量过了，一米四，[[objection.trust|他不信我们标的定位精度]]。[[nextstep|二十七号晚班后去演示]]。
        mixed 2025-05-29 <<person|Mrs. Holt>> 说今年订单是去年的一半，[[objection.timing|所以自动装箱得往后放]]。<<product|自动装箱机>>的报价有效期我给她延到年底。[[objection.budget|"and there is no cash for it"]]。
        mixed 2026-12-24 Christmas Eve, <<person|Mr. Baird>> 一个人值班。他们在<<competitor|Polymark>>那儿买了二十年的<<product|油漆笔>>，他只是让我看看颜色对不对得上。对得上。We wished each other well.
        mixed 2025-07-10 [[risk.delivery|<<product|伺服阀>> from Italy is late, his press restarts on the 22nd]]. I doubt we make it. <<person|Mr. Matsui>> 今天没有骂人，[[objection.delivery|只说我们的日期没一次准]]，[[intent.callback,nextstep|要我明天中午给他打电话]]。
        mixed 2027-02-26 [[role.decider|<<person|Mrs. Grieg>> approves every tool herself]]，她下午才有空。<<product|扭矩扳手>>[[competitor.flaw|她说<<competitor|Torkon>>的刻度不准]]，[[intent.trial|要我们留一把让她试半个月]]。
        mixed 2026-08-28 换了个新仓库，<<person|Mr. Tobin>> 把大门开给我看，九米高。<<product|高位货架>>我们画了三版。[[objection.trust|"if it falls down, can a firm your size pay?"]]，[[intent.demo|又要我带他去看一个装好的现场]]。我把保单拿出来了。
        mixed 2025-12-19 年底了。[[role.influencer|<<person|姜工>> from the lab had tested six brands and his list counts]]，[[objection.competitor|我们排第二，<<competitor|Nordlab>>第一]]。<<product|浊度计>>的差距在零点漂移。不是没希望。
        mixed 2027-06-07 <<person|Mr. Kusano>> [[competitor.flaw|骂<<competitor|星耀>>的客服机器人，打三次都是录音]]。[[intent.quote|他想知道我们<<product|紫外固化灯>>什么价]]。[[objection.price|"But cheap, please"]]，立刻又补上这句。
        mixed 2026-03-12 我把<<product|金属检测机>>的灵敏度表发给<<person|Bettina>>，她转给质量部，质量部转回给她，绕了一圈。Nobody has an opinion yet. 她问我周末去哪玩，我说太湖，她说她去过五次。
        mixed 2025-02-27 [[intent.none|Sorry, no interest]]，<<person|Mr. Gould>> 说。[[objection.need|他们刚刚投完一台]]。<<product|自动涂胶机>>的传单放在接待台上了，估计会进垃圾桶。
        mixed 2025-02-06 Saw <<person|Mr. Ritter>>, 节后第二天。[[objection.price|Wants 8% off the <<product|guide rails>>]]. [[role.procurement|采购]]<<person|小费>> took notes. [[nextstep|答应周四给答复]].
        mixed 2026-06-02 我们跟<<person|Herr Popp>> 在现场站了两小时看他的<<product|分拣机>>，<<competitor|Sortline>>的，2018 年装的。[[competitor.flaw|皮带跑偏，一天停四五次，厂家要三周以后才来人]]。他只问我一句："how fast are you?" 我说 24 小时，他没说信不信。
        mixed 2027-01-14 [[intent.buy|<<person|Ms. Asano>> placed the order, 30 <<product|ESD chairs>>]]. 很快，五分钟的事。
        mixed 2025-08-25 [[objection.trust|He has never heard of us]], <<person|Mr. Yates>> 说。[[objection.need|而且<<product|视觉定位>>现在没地方用]]。[[intent.callback|不过新车型定点后请我再打电话]]。
        mixed 2026-10-09 国庆后头一天，车间一半人还没回来。<<person|菊池>>课长陪我看<<product|热收缩机>>，说温控前阵子飘，师傅换了<<product|固态继电器>>就好了，没再出过事，"all good since then"。他问我假期去了哪，我说在家带娃。
        mixed 2025-05-06 [[risk.churn|"I gave the August volume to someone else"]]，<<person|Kirsten>> 告诉我的时候在回邮件，头都没抬。[[sentiment.negative|她说我们送货单永远对不上]]。<<product|托盘罩>>。
        mixed 2027-03-23 [[competitor.praise|<<competitor|Ohm+Co>> explained everything in German]]，[[role.technical|测试工程师]]<<person|Herr Fink>> 很受用。我们只有英文。[[objection.competitor|<<product|绝缘测试仪>>他差不多定他们了]]。[[nextstep|月底前我再拜访一次，带德语同事]]。
        mixed 2026-01-08 <<person|Mr. Pike>>：[[objection.contract|"warranty starts at installation, not at shipping"]]。[[objection.price|价也高]]。<<product|离子风机>>二十四台，[[intent.demo|下单前还要看一次现场消静电的演示]]。
        mixed 2025-11-25 Ran into <<person|Dr. Sasaki>> at the 展会，他抓着我讲<<product|拉曼探头>>，聊了十五分钟光谱。他说他们研发今年换了方向，做固态电池，要的东西和以前完全不一样，等他自己想清楚了会来找我们。
        mixed 2027-06-10 [[intent.trial,nextstep|星期一起试用我们的<<product|电动拧紧枪>>三天]]，<<person|Mr. Graham>> said okay。[[role.user|三号工位的<<person|阿宽>>负责用]]。
        mixed 2026-04-13 [[objection.authority|The purchasing board in Yokohama has to approve]]，<<person|三浦部长>>摊开流程图给我看，一共六个章。[[objection.timing|走完要到七月]]。<<product|电动注塑机>>。
        mixed 2025-07-28 电话。<<person|Lou>>：[[intent.quote|price for 60 <<product|pallet jacks>>]]。[[objection.price|别报得像上次那么高]]。[[nextstep|下午五点前回他]]。
        mixed 2026-12-07 [[risk.payment|<<person|Mr. Weiss>> 公司申请了重整]]，没付的还有三十四万。我把<<product|冷却机组>>的第二台扣下了。He says he is sorry, 我相信他，但是公司不信。
        mixed 2027-05-10 去了东莞寮步那家日资，[[role.decider|<<person|永井>>总经理签字才算]]，他今天在。[[sentiment.positive|"your <<product|吸塑机>> saves power, I can see it in the bill"]]。[[intent.buy|再买两台]]。
        mixed 2025-03-27 <<person|Mr. Mercer>> wants to talk about training，操作手册要英文和越南文。我说能做。<<product|裁切机>>一切正常，他的人都会用了，没有哪个抱怨的。讲完去看了他的新车，绿色的皮卡。
        mixed 2026-09-10 [[competitor.flaw|"<<competitor|Pivotal>> sold us a dream"]]，<<person|Mr. Cramer>> 说，<<product|MES>>上线一年，报表还是手工。[[objection.trust|所以现在谁来讲他都先打个五折]]，包括我们。
        mixed 2025-10-14 [[objection.delivery|<<person|Frau Heller>> finds eight weeks far too slow]]。[[role.technical|负责工装的]]<<person|老孟>>也说等不了。<<product|定位夹具>>十四套，[[risk.delivery|模具又返工，我看要拖过十一月]]。
        mixed 2027-02-17 过完年第一趟天津。<<person|Mr. Boyd>> 桌上放着<<competitor|Laserteq>>的样本，[[objection.competitor|说打算两家各买一台比一比]]。<<product|光纤打标机>>。[[competitor.praise|他承认对方的界面更顺]]。
        mixed 2026-07-07 [[intent.none|Not for us]]，[[role.procurement|buyer]] <<person|Rosa>> 三个词。[[objection.need|她们产线要拆，<<product|清洗槽>>派不上用场了]]。
        mixed 2025-06-24 <<person|Mr. Otsuka>> 拿着两瓶<<product|离型剂>>摇给我看，一瓶分层一瓶没有，分层的是我们的。[[objection.trust|他说不稳定的东西上不了他的线]]。[[risk.churn|"One more time and I buy all from others"]]。[[nextstep|周五寄批号回厂查]]。
        mixed 2027-04-29 [[role.finance|Financial controller]] <<person|Ms. Farrow>> ran the meeting. [[objection.budget|No capital until the auditors are gone]]。[[intent.none|<<product|AGV>>她说一点兴趣都没有]]。
        mixed 2026-02-10 赶在放假前。[[intent.buy|<<person|Mr. Kappel>> 的<<product|油雾收集器>>订了九台]]，[[objection.contract|but the last payment only six months after acceptance]]，[[role.finance|总账会计]]<<person|老安>>坚持的，我没答应。
        mixed 2025-09-17 I like <<person|Mr. Komatsu>>. 他说话直：[[risk.churn|"If March is late again, I stop"]]。说的是<<product|注塑料筒>>的备件。[[nextstep|我每周五发他一次生产进度]]。
        mixed 2027-07-08 <<person|Elke>> 说他们的老供应商<<competitor|Packwerk>>退出中国了，不做这边市场。留下的<<product|纸浆托>>正在找人接。她有五家名单，我们在里面。I left two samples and a card.
        mixed 2026-05-14 [[sentiment.negative|<<person|Mr. Hunt>> 觉得我们年轻工程师"green"，说不像来解决问题的]]。<<product|高压清洗机>>的水路接反了，是我们的错。[[nextstep|明天早上派老师傅去]]。
        mixed 2025-12-30 On the way home. 今天三家，两家没人，第三家<<person|阿武>>，他[[role.influencer|是厂长的师傅，说句话顶十句]]。[[sentiment.positive|<<person|阿武>>认我们的<<product|油封>>]]，这就够了。
        mixed 2027-01-18 [[objection.price|"Over budget by thirty percent"]]，<<person|Herr Stahl>> 圈了总价。[[intent.demo|可是他还是要看一次<<product|3D料箱抓取>>的实机]]。[[nextstep|下周四来我们苏州实验室]]。
        mixed 2026-11-03 [[objection.trust|"Two new owners in three years, who guarantees?" <<person|Mr. Yamane>> 问]]。我介绍了新股东。<<product|焊缝跟踪器>>他没再往下看，眼镜都摘了。
        mixed 2025-04-10 He was proud of 他们的包装组长，去年省了 40 万。<<person|Mr. Rust>> 让组长给我讲了一遍省钱的办法，关键就是把<<product|气泡膜>>换成纸。我们是卖<<product|气泡膜>>的，我只好微笑。
        mixed 2026-08-18 [[objection.authority|德国总部的采购委员会说了算]]，<<person|Beate>> 只管提需求，[[objection.timing|而且秋天以前委员会不开会]]。[[intent.quote,nextstep|她要我 25 号前把<<product|托盘提升机>>的价发给委员会]]。
        mixed 2027-06-28 新做的<<product|热熔机>>到货那天正好断电，<<person|Mr. Doi>> [[sentiment.positive|"your men unloaded in the dark, I was moved"]]。[[risk.payment|就是那张承兑拖到现在没给]]。
        mixed 2025-01-08 [[risk.delivery|I honestly don't see the <<product|chiller>> arriving before the holiday]]，<<person|Mr. Sloan>> 还在等我们的消息。[[objection.delivery|他上次就埋怨我们只会拖]]。
        mixed 2026-03-25 <<person|Gunnar>> told me that <<competitor|Milltec>> 上周来过，[[objection.competitor|两家的<<product|立铣刀>>他要比刀具寿命]]。[[intent.trial|我们的先拿十支]]。[[competitor.praise|<<competitor|Milltec>> 的刃口处理他很欣赏]]。
        mixed 2027-02-25 [[intent.callback,nextstep|三月三号下午三点回访]]，<<person|Mr. Kita>> 定的。今天他的意思不太明显，<<product|气相防锈袋>>的规格对上了。Nothing about the price。
        mixed 2025-10-23 <<person|Mr. Marlow>> 请我去看一台 <<product|激光清洗机>>，不是我们的，[[competitor.flaw|<<competitor|Lumos>>卖的，玻璃片烧了三片]]。[[intent.quote|"what would yours cost?"]]，他小声问。
        mixed 2026-06-29 [[objection.timing|我们先把 ISO 过了再说]]，<<person|Uwe>> 的话。[[objection.budget|反正钱也要等到明年一季度]]。<<product|仓库标签软件>>，[[competitor.flaw|现用的<<competitor|Tagwise>>老掉线]]。
        mixed 2025-07-17 七月的天津比东莞还闷。<<person|Mr. Nakano>> 带我去了他们的培训室，十二个新人围着一台拆开的<<product|减速电机>>听课。"Better than last year's," 他指的是新人。我也坐下听了一刻钟，师傅讲得真不错。
        mixed 2027-05-25 [[role.influencer|<<person|Priya>> benchmarks everything, and the director follows her scorecard]]. 我们<<product|切纸机>>得了 81 分，<<competitor|Cutrex>> 84。[[objection.competitor|差三分，她倾向他们]]。
        mixed 2026-01-21 [[risk.churn|He's quietly moving the <<product|labels>> to <<competitor|Avanti>>]], 仓库的人告诉我的。<<person|Mr. Sims>> 见面什么都没说，照样倒茶。[[risk.payment|九月的款到现在一分没来]]。
        mixed 2025-03-17 [[competitor.praise|人家<<competitor|柯尼特>>三天出图]]，<<person|Mr. Barth>> 把图给我看，是真的。[[objection.competitor|"they are ahead of you"]]，[[role.decider|治具买谁的由他定]]。<<product|治具底板>>，我们九天。
        mixed 2026-11-26 [[intent.buy|"Make it a hundred"]]，<<person|Mr. Prince>> 改了一下数字，<<product|周转推车>>。昨天还在犹豫，今天一个数字。[[nextstep|十二月八号第一批三十台]]。
        mixed 2027-04-19 [[objection.need|<<person|Hiromi>> 不认为需要<<product|机床监控软件>>]]，"my men know the sound of each machine." 她讲得很有画面。[[intent.none|所以她不要]]。
        mixed 2025-08-11 <<person|Mr. Conway>> 一直看我们的<<product|皮带秤>>，看得很细，[[role.technical|他是计量工程师]]。[[objection.trust|"0.2 percent? I don't buy that"]]。[[intent.trial|让我们装一台跑三周]]。
        mixed 2026-04-22 [[objection.contract|<<person|Ms. Lindahl>> insists that we accept her warranty wording]]，法务、外包、我，四个人在线上会耗了两小时。<<product|搬运机器人>>的交机日期反而没人提。
        mixed 2027-07-27 <<person|大森>>部长送我到电梯口。[[role.decider|"second half, all machines, I decide"]]。[[risk.churn|我感觉他想把<<product|保养耗材>>换给<<competitor|创维德>>]]，他最近老提他们。
        mixed 2025-12-04 Two hours with <<person|Mr. Hatch>> about freight, 关税, 海运, 墨西哥。<<product|护角条>>的事占了三分钟，数量不变，每月一千二百根。他说他们的报关员很厉害。
        mixed 2026-09-22 [[objection.price|我们报的<<product|伺服压床>>比上一轮多了四万，<<person|Mr. Erhard>> 认为没道理]]。[[sentiment.negative|"You don't keep your word"]]。[[role.procurement|采购经理]]<<person|马琳>>在记。
        mixed 2027-03-26 [[intent.demo,nextstep|四月九日到他那里演示<<product|清洗机器人>>]]，<<person|Ms. Kurata>>。[[role.influencer|for anything in cleaning the plant asks her advice first]]。
        mixed 2025-06-13 [[risk.delivery|我担心<<product|水冷机>>赶不上他们七月的搬线]]，<<product|压缩机>>还在路上。<<person|Mr. Felix>> 昨天才催过，"where is it?"[[role.finance|财务]]<<person|宋姐>>已经把定金打了，更不好意思。
        mixed 2026-07-23 <<person|Jakob>> [[competitor.flaw|抱怨<<competitor|Kranz & Sohn>>的报价单改了七版还错]]，"like a kindergarten." [[intent.buy|他直接把<<product|旋转接头>>给了我们]]。
        mixed 2025-11-11 <<person|Herr Simon>> told me they stopped with <<competitor|Weldo>> two years ago，什么原因他没讲，我也没问。现在<<product|焊丝>>是三家轮着供，我们这个月没轮到，下个月按排期轮到。
        mixed 2027-01-28 <<person|Mr. Ichikawa>> and I 只谈了五分钟：[[objection.authority|he is not allowed to open new vendors]]，[[objection.trust|我们又没有上过他们总公司的名单，信用查不到]]。<<product|磁力泵>>放一放。
        mixed 2026-05-29 [[sentiment.positive|"I trust Suzhou guys", <<person|Mr. Malone>> 说的是我们]]。[[intent.buy|<<product|卷帘门传感器>>八套照单]]。[[competitor.flaw|他顺便吐槽<<competitor|Gatetech>>的人连梯子都不带]]。
        mixed 2025-04-17 天津。<<person|Frau Lenz>> 要我以后只发电子样本，桌上已经有二十本纸的了。我把<<product|静音风机>>的那本收了回来，she laughed。聊她的猫。
        mixed 2027-06-22 [[intent.callback|"Call me when you have the new catalog"]]，<<person|Mr. Sorrell>> 说。[[objection.price|现在这本目录里的<<product|气动阀>>他嫌贵]]，[[objection.budget|今年的钱也用光了]]。
        mixed 2026-02-05 [[role.user|<<person|阿芳>>她们六个人天天用<<product|热缩枪>>]]，手柄烫，[[sentiment.negative|她说换的新款更差，怨我们不听使用的人]]。<<person|Mr. Trent>> nodded, said nothing。
        mixed 2025-09-26 [[risk.churn|<<person|Mr. Nakai>> 的合约十月到，他说大概率给<<competitor|东和>>]]，[[competitor.praise|"they have stock right downstairs"]]。<<product|切削油>>我做了七年。
        mixed 2027-05-31 [[objection.delivery|"Do you have people for two sites at once?"]] 问得我没底。<<person|Herr Albrecht>> 的<<product|装配线>>在苏州和重庆同时装。[[nextstep|六月四日带人力表来]]。
        mixed 2026-12-29 年末拜访，<<person|Mr. Ogata>> 送了日历，我回了茶叶。[[sentiment.positive|"I enjoy this <<product|工业内窥镜>>"]]，[[role.user|三年来一直是他自己在用]]。明年他要带新徒弟，他的徒弟也很不错。没有别的。
        mixed 2025-02-21 [[objection.competitor|"At <<competitor|Koppel>> I pay 15% less"]]，<<person|Mr. Vesely>> 说完拿计算器给我看。[[competitor.praise|又说他们包装很规整]]。<<product|拉钉>>每月二十万颗。
        mixed 2025-02-25 <<person|Mr. Haug>> 拿出三份<<product|导轨滑块>>的报价。[[objection.price,objection.competitor|We are the most expensive of the three]], he said, 但是[[sentiment.positive|他觉得我们资料做得最认真]]。[[nextstep|周五给他最终价]]。
        mixed 2026-12-10 [[risk.churn|<<person|Ms. Kuwata>>: "next year half the volume from you"]]，[[objection.delivery|因为今年迟了四次]]。[[objection.price|<<product|缓冲泡沫>>的单价她也要往下压]]。
        mixed 2027-03-12 Just back from 东莞. [[intent.buy|<<person|Mr. Trask>> is taking the <<product|strapping machine>>]]，含两年保养。[[role.procurement|采购员]]<<person|小潘>>已经在做单。[[competitor.flaw|<<competitor|Bandex>>的机头老卡带，他们受够了]]。挺顺的一天，除了 G4 堵死。
        mixed 2025-07-01 跟<<person|Herr Mohr>> 聊了整整一上午的机床，他收集 60 年代的老车床，"four of them in my basement"，还给我看照片。<<product|乳化液过滤机>>的话题是他太太打电话来以后才开始的，两分钟，然后又回到老车床。
        mixed 2026-08-26 [[objection.trust|<<person|Mr. Hasebe>> says our test report has no date and no stamp]]，所以不作数，[[competitor.praise|<<competitor|Polychain>>的他说一页就看明白]]。<<product|尼龙拖链>>。[[intent.trial|要我们拿样条给他们自己试弯一百万次]]。
        mixed 2025-11-06 <<person|Mr. Curtis>> told me they dropped <<competitor|Gantry Pro>> last summer，没讲缘由。现在<<product|伺服滑台>>是厂里自己装。他带我去看了，装得挺像样，师傅姓巫，手很巧。
        mixed 2027-06-14 [[competitor.flaw|<<competitor|骏达>>的<<product|叉车电瓶>>冬天掉电]]，<<person|Ms. Fallon>> 说司机天天骂。[[intent.quote|要我报四组<<product|锂电池>>]]，[[objection.price|"but not above the old price"]]。
        mixed 2026-01-13 The plant is being sold. <<person|Mr. Dressler>> 自己也在等消息。[[objection.authority|新东家没来以前谁也不能签]]。<<product|真空包装机>>方案放进他的抽屉了。
        mixed 2025-04-21 [[intent.none|"We're good, thanks"]]，<<person|Hitomi>> 笑着送客。[[objection.need|她们的<<product|静电测试仪>>去年刚换]]。
        mixed 2027-01-05 <<person|Mr. Lacey>> [[competitor.praise|把<<competitor|Duralock>>的售后捧上天]]，"they came on New Year's Day!" [[objection.competitor|<<product|卡盘>>他打算接着买他们的]]。我问有没有机会做第二家，他说看看。
        mixed 2026-06-19 [[role.decider|The president himself, <<person|Mr. Sugawara>>, decides on <<product|robots>>]]，他讲话像教书。[[objection.timing|今年不投，盂兰盆节后再看]]。[[intent.callback|让我九月再来讲一次<<product|取件机械手>>]]。
        mixed 2025-10-28 三家一起开会，我、<<person|Herr Tietz>>、他们[[role.technical|IT负责人]]<<person|Owen Liu>>。[[sentiment.negative|<<person|Owen>> 说我们的接口文档"像小学生写的"]]。<<product|WMS>>的切换日没动，还是十二月十五。
        mixed 2027-05-11 [[risk.payment|<<person|Mrs. Beck>> says they pay when their customer pays]]。我把<<product|点焊钳>>的第二批留在仓库了。[[role.finance|她是会计主管]]，说的话应该准。
        mixed 2026-03-03 去苏州的这家日资，[[role.user|质检的<<person|小曼>>一天要测四百个件]]，用的是我们的<<product|影像测量仪>>。[[sentiment.positive|她跟<<person|佐佐木>>部长说省了她两个小时]]，部长 said "so desu ka" and nodded。
        mixed 2025-08-15 <<person|Mr. Pelton>>: [[objection.budget|"no money, no project"]]. 我本来带了<<product|自动折箱机>>的投资回报表，十一个月。[[objection.timing|他说等明年工厂盈利了再说]]。
        mixed 2027-02-19 <<person|Axel>> 手上有个加急：[[intent.quote,nextstep|today by six he needs a price for 14 <<product|ball valves>>]]。我在车上打完发过去了。他们的锅炉房换管道，工期压得紧，门口停了三台挖机。
        mixed 2026-09-07 [[objection.contract|They insist on a two-year price freeze]]，<<person|Frau Holm>> 写在邮件里。<<product|标签碳带>>我们材料一年涨两回。[[risk.churn|不冻价就重新招标]]，末尾还有这么一句。
        mixed 2025-12-23 <<person|Mr. Yamashita>> 今天送我一幅字，他自己写的"和"。我们聊了书法、聊茶、聊他调回名古屋的日期。<<product|平面磨床>>的保养排在二月，他的接任者很年轻，对价格还没问过，对什么都说 "yes, yes"。
        mixed 2027-04-26 [[intent.demo|<<person|Mr. Burke>> 想看<<product|焊接协作机器人>>焊他们自己的支架]]，带五个件来。[[nextstep|五月七号在我们东莞展厅]]。[[objection.trust|"YouTube is all staged, yours too"]]。
        mixed 2026-05-07 他们的<<product|气动打标机>>我们 2019 年供的，<<person|Mr. Inge>> 说 "five more years"。门口的铭牌都磨花了。顺路看了新到的<<product|进口刻字机>>，围着一圈人拍照。没谈什么。
        mixed 2025-06-06 [[objection.competitor|"<<competitor|Ferrotek>> came in at 88, you at 97"]]，[[role.procurement|buyer]] <<person|Mr. Shaffer>> 把两张纸并排放。[[competitor.flaw|但是<<competitor|Ferrotek>>的售后电话从来没人接，他也嫌]]。<<product|电磁吸盘>>。
        mixed 2027-07-01 [[risk.delivery|盐田港爆仓，<<product|绝缘护套>>十号到不了<<person|Mr. Grimm>> 的仓库]]。Sent him a mail, no answer。下午见到他，他在讲别的，团队、奖金、孩子。
        mixed 2026-02-13 [[intent.buy|<<person|Helga>> 的<<product|实验室冰箱>>签了]]，[[competitor.praise|她说<<competitor|Polarline>>的噪音更小]]，可是没货。我们有货，就这么简单。
        mixed 2025-09-22 [[role.influencer|<<person|Mr. Kuriyama>> has no signature, but nothing moves without his nod]]，他今天点了头。[[objection.delivery|就是问了三遍九周能不能缩到七周]]。<<product|夹紧油缸>>。
        mixed 2027-03-03 [[objection.trust|"Never done automation with a firm this small, makes me nervous"]]。<<person|Ms. Redmond>>，美国人，刚来天津。[[nextstep|下周三我带她去塘沽看一条我们装的线]]。<<product|装盒机>>。
        mixed 2026-10-27 <<person|Mr. Wieland>> explained how they test <<product|seals>> and I took notes: 油温 120 度，压力 20 兆帕，三百小时，泄漏量用天平称。他们这个月测的是意大利样件，下个月才轮到我们的。
        mixed 2025-03-06 [[objection.authority|<<person|Mr. Ikegami>> needs two more signatures from Osaka]]，还差一个章。[[intent.callback,nextstep|让我十三号打给他]]。<<product|压铸喷雾机>>的方案已经翻成日文送过去了。
        mixed 2027-06-08 我们三月断料那次，<<person|Cathy>> 一直不放。[[sentiment.negative|今天又当着她老板的面说我们"cannot be relied on"]]。[[risk.churn|老板当场说让她找第二家]]。<<product|铝箔袋>>。
        mixed 2026-04-14 [[competitor.flaw|<<competitor|Vento>> took three weeks to answer one mail]]，[[role.technical|HVAC engineer]] <<person|Mr. Klose>> 数过。[[intent.quote|请我们也报一下<<product|离心风机>>]]，十二台，带消音。
        mixed 2025-10-11 调休上班的周六。<<person|Mr. Tennant>> 让我自己在仓库转。<<product|重型货架>>缺了四个<<product|防撞脚>>，我拍了照。去年验收过的那次整改，他说 "closed, forget it"。
        mixed 2027-02-24 <<person|Mr. Obata>>：[[objection.need|"My workers are fast enough"]]，[[intent.none|不要<<product|自动锁付机>>]]。车间里真的很快，我数过，四秒一颗。
        mixed 2026-07-13 [[role.decider|<<person|Mrs. Lauder>> signs for anything under a million]]，[[intent.buy|她今天把<<product|喷淋清洗线>>的字签了]]。我以为要等到秋天，回公司路上给我妈打了电话。
        mixed 2025-01-14 关于<<product|蠕动泵>>，<<person|Mr. Farkas>> 今天最关心的是<<product|管子>>寿命和谁来换。[[competitor.praise|他说<<competitor|Perisco>>的<<product|管子>>扛得住一年]]。我们标称九个月。他没说要换人，也没说不换。
        mixed 2027-05-06 [[objection.price|<<person|Sean>> 要打七折，开口就七折]]。[[objection.contract|还要送两年的耗材，写进合同]]。<<product|激光焊机>>。我笑着把咖啡喝完了。
        mixed 2026-11-05 [[intent.trial,nextstep|<<person|Ms. Chida>> will test our <<product|water-based ink>> from Monday]]，四个喷头，[[role.user|印刷班的<<person|小聂>>来操作]]。[[objection.competitor|同时也在试<<competitor|雅彩>>的]]，她讲得坦荡。
        mixed 2025-05-16 <<person|Mr. Ehrlich>> wore a tie today，德国总部来人。我排在下午，介绍<<product|余热回收机组>>，来的人只问一句能耗数据哪来的。[[role.influencer|他是总部的能源顾问，选型意见由他写]]。[[objection.trust|他说我们的数据没有第三方背书]]。
        mixed 2027-03-29 [[risk.delivery|<<product|减速电机>>要从意大利补一批，not sure we make <<person|Mr. Stock>>'s start-up on April 12]]。他今天请我喝了德国啤酒，我更心虚。
        mixed 2026-08-06 电话里的<<person|Mr. Nagata>> 很急：[[intent.buy|"ten <<product|同步带>>, I take them now"]]。[[nextstep|今晚顺丰发，明天中午到]]。他们的线停了三个钟头。
        mixed 2025-11-28 [[objection.competitor|<<person|Ms. Foley>> prefers to wait for <<competitor|Aurion>>'s new model]]，一月发布。<<product|手持扫描仪>>她要最轻的那种。陪我们的助理在旁边偷笑。
        mixed 2027-04-13 [[role.technical|工厂自动化主管]]<<person|申工>>跟我讨论<<product|IO模块>>的抗干扰。[[sentiment.positive|他用了两年，觉得稳，向<<person|Mr. Crane>> 推荐了]]。[[intent.quote|今天要了八十个的价]]。
        mixed 2026-01-30 <<person|Herr Vogt>> 和我在雪里走到仓库，两百米，冻得直跺脚。他的<<product|登车桥>>液压漏油，上个月我们修好了，一滴不漏。他问我们卖不卖<<product|融雪剂>>，我说不卖。Then hot soup together。
        mixed 2025-07-07 [[risk.payment|上半年的两张单到今天没付，<<person|Mr. Dufour>> says the account is frozen]]。[[risk.churn|他还说先从便宜的那家拿货]]。<<product|封箱机胶带>>。
        mixed 2027-06-29 [[competitor.praise|<<competitor|Kamira>> always have stock]]，<<person|Mr. Moriyama>> 说。[[objection.delivery|我们动不动就要等六周]]，[[objection.competitor|这半年的急单都给了他们]]。<<product|光电编码器>>。
        mixed 2026-05-27 [[role.finance|Finance director]] <<person|Mr. Corrigan>>, [[objection.budget|今年设备这块他一分都不批]]。<<product|智能照明>>。他只盯着一件事：电费。我给了他三个厂的电费单。
        mixed 2025-02-10 开工第三天。<<person|Mr. Hoeness>> 的包装班组从十二个人减到七个，活儿没少。班长姓段，干得漂亮，"my best man," 他逢人就夸。<<product|自动缠绕机>>装在二号门边上，<<product|胶膜>>卡了一下，重新穿好就没事了。
        mixed 2027-07-20 [[objection.trust|"Two welders on your team? Two?"]]，<<person|Frau Kern>> 数了数名单。[[risk.churn|维保她考虑交给<<competitor|德隆机电>>]]。<<product|蒸汽管道阀组>>上我们明明没出过岔子。
        mixed 2026-10-19 [[intent.demo,nextstep|二十二号带<<product|金属探测仪>>到厂里过他们的货]]，<<person|Mr. Ohno>>。要能测出 1.2 毫米的不锈钢，"if not, then not," 他说得很平静。
        mixed 2025-06-23 We sat outside, 知了叫得厉害。<<person|Mr. Larkin>> 讲德州的热，讲他爸爸的牧场。<<product|反渗透膜>>的更换周期还有十个月，他们的水班组自己会做，不用我们的人来。
        mixed 2027-01-26 <<person|Ms. Ekberg>> 一口气说了四件事：[[objection.price|price down 6%]]，[[objection.contract|账期要长]]，[[objection.delivery|ten weeks is too slow]]，[[sentiment.negative|我们的包装一塌糊涂]]。<<product|精密弹簧>>。我全记了。
        mixed 2026-03-19 [[intent.callback|<<person|Doug Weaver>> asked me to phone him when the tariff thing is clear]]. <<product|钨钢铣刀>>他们等美国的消息，[[objection.budget|手上也没有预算了]]。[[objection.timing|现在不下任何单]]。
        mixed 2025-08-26 [[role.procurement|采购主任]]<<person|Mr. Fuse>>是个急性子。[[competitor.flaw|他骂<<competitor|杰顺>>上周送的<<product|焊枪喷嘴>>全是毛刺]]，[[intent.buy|"five hundred from you, today"]]。[[nextstep|后天送到]]。
        mixed 2026-06-25 <<person|Herr Ullmann>>：[[competitor.praise|<<competitor|Kastner>> understand our process, I don't need to explain anything]]。[[objection.price,objection.competitor|除非我们便宜两成，否则他不动]]。<<product|退火炉配件>>。
        mixed 2025-12-12 [[objection.authority|要等 12 月 18 号的投委会]]，<<person|Mr. Hayes>> 说。[[nextstep|会后第二天他给我邮件]]。<<product|视觉引导系统>>[[objection.price|"400k is too much, make it 340"]]。
        mixed 2027-07-15 今天最长的一句话是<<person|Mr. Nishimura>> 说的：[[competitor.flaw|"the <<competitor|Ropex>> people promise in the morning and forget in the evening"]]。[[role.user|<<product|卷料小车>>是仓库<<person|阿根>>天天推]]，[[sentiment.negative|他嫌我们的轮子吵]]。
        mixed 2026-09-29 [[role.influencer|<<person|Ellen>> has her boss's ear on packaging]]，[[intent.trial|她想试我们的<<product|可降解气柱袋>>]]，二百个，寄她家也行，她说家里有小孩爱踩。
        mixed 2025-03-31 [[risk.payment|尾款他们非要等我们把旧的索赔清了才给]]，<<person|Mr. Yeager>> 说是[[role.finance|他们财务总监]]<<person|Mr. Sato>>的意思。<<product|移动工作台>>已经用上了。"First the claim, then the money."
        mixed 2027-02-15 <<person|Mr. Bergmann>>, brief: [[risk.churn|switching to <<competitor|Zarges>> from Q3]]. [[sentiment.negative|我们的人换得太勤，他说烦了]]。<<product|人字梯>>一年两百把。
        mixed 2026-12-18 [[intent.none|"We won't buy," <<person|Mr. Truman>> 说]]，[[objection.need|他觉得<<product|机器人>>离了人更麻烦]]。他们厂全是老师傅，平均五十二岁。<<product|上下料机器人>>的片子我放到一半就停了。
        mixed 2025-09-30 放假前一天。<<person|Ms. Hagen>> 在收东西，[[intent.buy|signed for twenty boxes of <<product|无尘布>> on her way out]]。[[risk.delivery|仓库说国庆不出货，我看十号前送不到]]。
        mixed 2026-04-29 我问<<person|Mr. Kita>> 那三条线谁管，他说[[role.decider|由他一个人定]]，六月前要选好<<product|多轴拧紧机>>。[[objection.trust|"But the Chinese brand, my boss smiles"]]，所以[[intent.demo|他要先看样机打两百颗螺丝]]。
        """
}
