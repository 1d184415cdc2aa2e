extension NoteTexts {
    static let spokenRecords = """
        zh 2025-01-12 今天去了厂里见到[[role.procurement|采购经理]]<<person|刘敏>>,她说[[objection.price|价格偏高]],然后呢[[objection.authority|还要总部批]]。说完就带我去看了新仓库。
        zh 2025-01-10 客户说<<product|标签打印机>>又卡纸了,[[sentiment.negative|对我们挺不满意的]]。他们已经在看<<competitor|斑马>>,[[risk.churn,objection.competitor|可能换成<<competitor|斑马>>]]。我跟他说先让工程师来一趟。
        zh 2025-01-04 他们觉得现在这台<<product|空压机>>[[objection.need|还够用]],[[objection.timing|换新的明年再说]]。门卫换人了,登记花了点时间。[[objection.budget|今年也没预算]]。
        zh 2025-02-12 <<person|陈总>>说[[intent.buy|决定下单]],两台<<product|叉车>>。价格没有问题,付款方式也谈好了。[[nextstep|周五把合同发过去]]。不过[[risk.delivery|工厂说这个型号可能要晚两周]],我还没跟他讲。
        zh 2025-02-24 他说上一批<<product|滤芯>>[[objection.delivery,risk.delivery|又晚到了]],等了快十天,[[sentiment.negative|很不高兴]]。厂里最近三班倒,车间挺忙的。[[risk.churn|他说再这样就换一家]]。
        zh 2025-02-03 见了<<person|黄姐>>聊了半小时,她说<<competitor|金蝶>>的[[competitor.praise|服务更好]],有事打电话马上有人接。现在合同到六月,她没说要换。[[role.user|她自己每天都在用<<product|报税模块>>]]。
        zh 2025-02-04 主要顾虑是我们公司小,[[objection.trust|怕售后跟不上]]。然后[[intent.trial|想先试用一个月]]。他们门口在修路,车停得很远。[[role.decider|最后是<<person|田总>>定]]。
        zh 2025-03-05 对方表示预算不是问题,就是[[objection.contract|账期想要九十天]],我们只能给六十天。[[role.finance|财务总监]]<<person|周先生>>也在。[[role.influencer|老总很看重<<person|周先生>>的意见]]。
        zh 2025-03-03 [[intent.none|他说没兴趣]],三分钟就聊完了。隔壁那家倒是想看演示,不过还没约上。
        zh 2025-03-09 [[role.decider|拍板的是<<person|林总>>]],今天人不在。<<person|小吴>>说[[role.influencer|<<person|林总>>一般听他的意见]],我就把<<product|考勤机>>的资料留给他了。[[role.procurement|采购的小姑娘]]也拿了一份。
        zh 2025-03-27 他们想要报价,[[intent.quote|二十套<<product|监控摄像头>>]],也问了<<competitor|海康>>的型号。我说我回去算一下。[[role.technical|信息科科长]]说主要是停车场要用。
        zh 2025-04-16 <<person|赵工>>是他们的[[role.technical|设备主管]],他说<<competitor|恒拓>>的<<product|输送带>>[[competitor.flaw|老出问题]],一个月停了三次。[[intent.demo|想看我们的演示]],[[nextstep|定在下周二]]。
        zh 2025-04-21 三月份那次晚到的事已经解决了,客户没再提。今天主要就是送样本册,喝了杯茶,聊了聊他儿子高考。
        zh 2025-04-14 他说[[objection.budget|今年没预算]]了,[[intent.callback,nextstep|让我一月份再打电话]]。办公室在装修,到处是灰。
        zh 2025-04-03 货款还没付,[[risk.payment|拖了两个多月]],会计说老板出差。[[role.finance|会计]]<<person|孙姐>>人挺客气的。
        zh 2025-04-13 他们觉得[[sentiment.positive|我们的技术员很专业]],用得挺满意。<<product|净水器>>装在食堂,每天三百多人吃饭。[[intent.buy|说再加两台]]。
        zh 2025-05-24 他提到<<competitor|杭叉>>[[objection.competitor,competitor.praise|更便宜]],差不多低一成。但是呢他又说<<competitor|杭叉>>[[competitor.flaw|配件难买]],要等。[[role.user|天天开车的是<<person|老许>>]],他没什么意见。
        zh 2025-05-27 客户说[[objection.delivery|交期太长]],六周等不了。如果四周能到他们可能就下单,我说回去问一下工厂。他说[[competitor.flaw|上一家就拖了他们三个月]]。
        zh 2025-05-17 就是去回访一下 他们上个月订的<<product|货架>>都装好了 仓库里放得满满的 没什么别的事
        zh 2025-05-26 [[role.procurement|采购主管]]<<person|何丽>>说[[intent.quote|要我们重新报一个价]],[[objection.price|太贵了]],比去年贵了不少。[[nextstep|我答应周三前给她]]。[[objection.authority|超过五万还得集团批]],[[objection.competitor|她手里还有两家的报价]]。
        zh 2025-06-01 他们用的是<<competitor|用友>>,[[objection.need|说够用了不想换]]。我给他看了一下<<product|仓储模块>>,他没说什么。而且[[objection.budget|也没有这笔预算]]。
        zh 2025-06-03 <<person|马厂长>>说<<product|切割机>>[[sentiment.negative|修了两次还没修好]],再这样[[risk.churn|明年就不续了]]。厂里新招了二十多个人。他说[[objection.trust|对我们的质量没信心了]]。[[risk.payment|上个月的发票也还没结]]。
        zh 2025-06-27 用<<product|点餐平板>>的主要是[[role.user|前台服务员]],她们说[[sentiment.positive|比以前的好用]]。老板在二楼陪客人,没见着。[[role.influencer|店长会跟老板建议全店都用]]。
        zh 2025-06-05 他说[[objection.authority|要跟老板商量]],他自己定不了。我估计老板会嫌贵,不过他没说。外面下大雨,走的时候鞋都湿了。[[objection.timing|说过完年再看]]。
        zh 2025-07-24 我们工厂缺料,他们那批<<product|电机>>[[risk.delivery|月底可能交不了]],我跟<<person|郑经理>>先打了招呼。他说知道了,月底要开会。[[risk.churn|<<person|郑经理>>说再拖就取消订单]]。
        zh 2025-07-19 对方觉得[[objection.trust|我们在这个行业没什么案例]],不太放心。<<competitor|西门子>>他们用了十年,[[competitor.praise|从来没坏过]]。所以[[objection.competitor|更愿意接着用<<competitor|西门子>>]],[[intent.none|说暂时不考虑我们]]。
        zh 2025-07-24 上次买的<<product|扫码枪>>用得怎么样我问了,他说还行。同事的新车他倒是夸了半天,挺满意。
        zh 2025-07-27 <<person|徐总>>说[[sentiment.positive|跟我们合作很放心]],[[intent.buy|再订五十箱<<product|碳带>>]]。去年也是这个时候订的。[[risk.delivery|仓库缺货,可能赶不上]],我催一下。
        zh 2025-08-24 他们嫌<<competitor|捷鸿>>[[competitor.flaw|售后太慢]],报修要等一个礼拜。想找别家,[[intent.quote|让我们报个价]]。
        zh 2025-08-19 [[role.influencer|<<person|方老师>>说话有分量]],校长买东西都问她。她觉得<<product|电子白板>>可以,就是[[objection.timing|现在太忙要等开学以后]]。[[intent.demo|想让我们给老师们演示一次]],[[intent.callback|让我开学后再打电话]]。
        zh 2025-08-25 客户说没有抱怨,一切正常。合同年底到期,他说到时候照常续。顺便看了看他们新买的咖啡机。
        zh 2025-08-25 [[role.technical|IT经理]]<<person|罗浩>>说<<competitor|华为>>的<<product|交换机>>[[competitor.praise|很稳定]],[[objection.competitor|他更想用<<competitor|华为>>]]。我们的<<product|防火墙>>呢[[objection.need|他说有一台了用不着再买]]。
        zh 2025-08-08 他说[[objection.price|报价超出他们的预期]],[[objection.budget|预算不够]]。然后他又去接电话了,我等了二十分钟。
        zh 2025-09-06 [[role.decider|这事<<person|蔡董>>说了算]],[[objection.authority|要等他从新加坡回来签字]]。办公室的人都在准备审计。
        zh 2025-09-19 他们现在厂里资金紧,[[risk.payment|说这个月付不了款]]。工人工资也晚发了。我跟公司说了一下。[[role.finance|出纳]]说账上就那么点钱。
        zh 2025-09-11 他们想试用,[[intent.trial|要两台<<product|洗地机>>先试一周]],[[nextstep|下周一送过去]]。[[role.user|保洁班的阿姨]]也在,问了怎么充电。
        zh 2025-09-13 [[objection.trust|担心我们的质量]],说[[competitor.flaw|以前买过便宜的<<product|阀门>>漏水]],吃过亏。如果价格合适他再考虑,这是他原话。[[intent.trial|愿意先拿两个试试]]。
        zh 2025-10-10 <<person|邓姐>>说最近[[objection.competitor|也在跟<<competitor|瑞普达>>谈]],<<competitor|瑞普达>>[[competitor.praise|送货快]],第二天就到。我们的价格她说没问题。
        zh 2025-10-23 他就说[[intent.none|不感兴趣]]然后就走了,我在前台把名片留下了,前台小姑娘说老板最近心情不好
        zh 2025-10-05 [[objection.contract|合同里违约金那条他不同意]],[[nextstep|法务下周回复]]。其他的都谈妥了,交期也没有问题。
        zh 2025-10-10 上周又[[risk.delivery,objection.delivery|晚到了两天]],<<person|潘师傅>>说生产线都停了。我道了歉。他们那边的食堂倒是不错。[[risk.churn|他说今年剩下的单子可能给别人做]]。
        zh 2025-11-09 [[role.decider|老板娘拍板]],她说[[intent.buy|先买一台<<product|烤箱>>]],[[nextstep|十五号付定金]]。店里生意很好,中午都排队。
        zh 2025-11-14 我们新来的采购经理也跟我一起去了,主要是认识一下人。对方带我们转了一圈,没谈具体的。
        zh 2025-11-06 客户说<<competitor|盛泰>>的<<product|油墨>>[[competitor.flaw|掉色]],客人退货了。但是我们的呢他又觉得[[objection.price|贵了点]]。[[objection.trust|也不太信我们说的耐晒五年]]。
        zh 2025-11-08 [[intent.callback|让我下个月再给他打个电话]],[[objection.timing|现在不急]]。墙上挂着<<competitor|博世>>的日历,他说是别人送的。
        zh 2025-12-25 <<person|唐主任>>支持我们,[[role.influencer|说会跟院长推荐]]。她想要演示,[[intent.demo|让我们去科室演示一下<<product|超声仪>>]]。[[sentiment.positive|她觉得我们的画质不错]]。
        zh 2025-12-08 他说[[risk.churn|可能要换供应商]],因为[[objection.delivery|我们送货老不准时]]。我说给我们一次机会,他没接话。
        zh 2025-12-26 [[objection.trust|怕我们人手不够]],说全省就两个工程师。他没看不起我们的意思,就是[[role.influencer|厂里的老师傅反对换]],他们听老师傅的。[[objection.trust|也没听说过我们这个牌子]]。
        zh 2026-01-25 年前的货款都付清了,没有拖。今天去送台历,他们在打扫卫生,聊了几句就走了。
        zh 2026-01-17 运输那边说路上封了,[[risk.delivery|<<product|瓷砖>>可能赶不上他们开工]]。<<person|谢工>>[[sentiment.negative|电话里有点火]]。我下午又跑了一趟工地。
        zh 2026-01-25 他们觉得<<competitor|联科>>的[[competitor.praise,objection.competitor|界面比我们的好用]],[[risk.churn|合同到期想换过去]]。<<product|客户管理软件>>现在有四十个账号。[[objection.contract|嫌我们一签就是三年]]。
        zh 2026-02-01 [[role.influencer|<<person|小曹>>帮我们在老板面前说了好话]],他是老板的侄子。老板说[[nextstep|节后再开会定]]。
        zh 2026-02-04 <<product|打包机>>他们说[[objection.need|不需要]],手工就行,一天才几十箱。<<competitor|德力西>>的人昨天也来过,他没多说。[[intent.none|让我以后别推这个了]]。
        zh 2026-03-14 [[intent.trial|想要点样品]],就那个<<product|食品级手套>>。[[role.procurement|采购]]<<person|小梁>>说他们用量大,一个月三千盒。[[intent.quote|顺便要个单价]]。
        zh 2026-03-18 他提到账上没钱,[[risk.payment|尾款要拖到五月]]。[[objection.contract|还想改成分期付款]]。我说这个要问公司。[[role.finance|财务经理]]<<person|严姐>>也在,没怎么说话。
        zh 2026-03-28 他们[[risk.churn|这个季度一单都没下,在减量]],我估计是转给<<competitor|安信达>>了,不过他没承认。天气热,他们把大门都开着。
        zh 2026-04-17 [[intent.demo|想看<<product|焊接机器人>>的演示]],[[intent.callback,nextstep|让我周四再过来一趟]]。[[role.technical|技术部长]]<<person|彭工>>到时候也在。
        zh 2026-04-10 <<competitor|理光>>的[[competitor.flaw|维修费太高]],他抱怨了半天。[[risk.delivery,objection.delivery|我们上次的<<product|硒鼓>>也送晚了]],他顺带提了一句。
        zh 2026-04-26 他说他们换供应商是前年的事了,现在很稳定。没预算的是他们分公司,这边不缺钱。聊得还可以,留了资料。
        zh 2026-04-28 <<person|钟经理>>嫌[[objection.competitor,objection.price|我们比<<competitor|大华>>贵]],<<product|门禁>>要十二套。他说他太太也想买个门锁,问我有没有熟人。他还说<<competitor|大华>>的[[competitor.praise|画面更清楚]]。
        zh 2025-01-10 他们觉得<<product|压缩机>>[[objection.price|太贵了]],[[objection.budget|预算只有十万]]。然后呢[[nextstep|约了下周三再谈一次]]。老板开了一辆新车,停在门口。[[role.influencer|<<person|小米>>会在里面帮我们推]]。
        zh 2025-01-08 见了<<person|王经理>>,他是[[role.procurement|采购经理]]。他说<<competitor|汇川>>的<<product|变频器>>[[objection.competitor,competitor.praise|便宜不少]],[[risk.churn|明年可能不用我们的了]]。
        zh 2025-01-17 他说[[objection.need|现有的够用]],[[objection.timing|今年不考虑换]]。我问了一下<<competitor|阿特拉斯>>,他说没听过。喝了杯茶就走了。[[objection.budget|也没有钱]]。
        zh 2025-01-26 昨天发的<<product|刀片>>[[risk.delivery|还卡在物流那里]],他们等着开机。<<person|老魏>>[[sentiment.negative|说话有点冲]],我在车间陪他站了半个小时。
        zh 2025-02-09 就是送了一下发票 前台签收的 [[role.finance|财务经理]]让我代问好 别的没聊 他们今天都在盘点
        zh 2025-02-06 客户说[[objection.trust|怕我们公司做不长]],上一家[[competitor.flaw|做了一年就倒闭了]]。[[objection.authority|这事要老板点头]],老板过完年才回来。[[intent.callback|让我初十以后打电话]]。
        zh 2025-02-23 想试用,[[intent.trial|先拿一台<<product|POS机>>试半个月]]。[[role.user|收银的小妹]]说[[sentiment.positive|屏幕很清楚]]。店里放的歌挺吵的。[[objection.price|就是觉得月费贵]]。
        zh 2025-03-25 <<person|何总>>[[role.decider|自己拍板]],说[[intent.buy|就定你们家了]],三台<<product|注塑机>>。价格没有再谈。[[risk.delivery|只是工厂说第三台可能要晚]]。
        zh 2025-03-23 他们[[intent.quote|想要一份报价]],[[nextstep|星期四之前发过去]]。主要是二楼的会议室,要<<product|投影仪>>和<<product|音响>>。[[role.technical|网管]]<<person|小秦>>带我量了尺寸。
        zh 2025-03-26 对方表示上个月晚到的那批已经处理好了,没有影响。今年预算也批下来了,不缺钱。他就问了问我们公司搬家的事。
        zh 2025-03-20 <<competitor|用友>>的顾问[[competitor.praise|经常上门]],他们觉得我们[[sentiment.negative|来得太少]]。[[intent.callback|让我下个月再过来一趟]]。
        zh 2025-04-13 [[role.finance|财务]]<<person|苏姐>>说这笔款[[risk.payment|要压到年底]],厂里账上紧张。上午刚下过雨,院子里都是水。[[risk.churn|老板说明年还做不做要看情况]]。
        zh 2025-04-16 他说[[intent.none|没兴趣]],[[objection.need|他们用不上<<product|人脸考勤机>>]],总共才八个人。隔壁厂我顺便也进去看了看。[[objection.competitor|说真要买也先找<<competitor|得力>>]]。
        zh 2025-04-06 交期[[objection.delivery|要八周太长了]],他说<<competitor|天泽>>[[competitor.praise|三周就能交]]。所以[[objection.competitor|更倾向<<competitor|天泽>>]]。我说我回去问问能不能快一点。[[objection.contract|另外他不肯签独家]]。
        zh 2025-04-18 [[role.technical|机修班长]]<<person|段师傅>>说<<competitor|天泽>>的<<product|泵>>[[competitor.flaw|一年坏了三次]]。我们的他还没用过。[[intent.demo|想看一次现场演示]]。
        zh 2025-05-17 <<person|邵主管>>在公司里[[role.influencer|说话管用]],老板都听她的。她说[[objection.trust|没看到同行业的案例]],有点担心。[[intent.demo|想让我们去讲一次演示一下]]。
        zh 2025-05-06 合同[[objection.contract|要我们保三年,不然不签]],我们只保一年。<<person|丁律师>>在旁边记了一下。其他条款没意见。
        zh 2025-05-03 他们用了我们的<<product|涂料>>说[[sentiment.positive|上墙效果好]],[[intent.buy|再要三十桶]]。不过[[risk.delivery|仓库只剩十桶,怕来不及]]。[[role.influencer|油漆工头的话业主会听]],他说我们的好。
        zh 2025-05-20 我就问他们还在不在用<<competitor|立邦>>,他说用,也没说好也没说不好。然后聊孩子上学的事,没谈别的。
        zh 2025-06-12 客户说<<product|餐具清洗剂>>[[objection.price|比去年涨了太多]],[[risk.churn|考虑换别家]]。[[role.procurement|采购]]<<person|阿珍>>是新来的,我跟她加了微信。
        zh 2025-06-01 他提到[[objection.competitor|也在看<<competitor|艺康>>]],觉得<<competitor|艺康>>[[competitor.praise|牌子大]]。我说我们可以先送一箱,他没说要不要。
        zh 2025-06-23 如果领导嫌贵,他说他会去解释,不用我操心。他自己没觉得贵。<<product|窗帘电机>>样册留了一本,办公室冷气开得很足。
        zh 2025-06-10 他自己[[objection.authority|做不了主]],[[role.decider|最后是<<person|石院长>>定]]。[[objection.timing|院长九月以后才有空]]。护士站今天特别忙。
        zh 2025-07-27 [[intent.trial|说要两包样品试试]],[[intent.quote|也问了一箱多少钱]]。<<product|无纺布手套>>他们每个月用很多。[[role.procurement|采购科科长]]不在。[[objection.competitor|说<<competitor|蓝帆>>的报价已经拿到了]]。
        zh 2025-07-08 <<person|汤厂长>>嫌我们[[objection.delivery,risk.delivery|送货又晚了三天]],他说[[risk.churn|再有一次就不做了]]。我们物流的<<person|小周>>下午打电话过去解释。
        zh 2025-07-08 <<competitor|联想>>的人在会议室,我在外面等,他们的<<product|电脑>>都是那家的。客户说就是正常维护,跟我们没冲突。后来聊了十分钟,没有新的需求。
        zh 2025-07-24 他[[objection.budget|说今年的钱都花完了]],[[intent.callback,nextstep|让我十二月再打给他]]。<<product|会议平板>>他是喜欢的,可是没办法。[[objection.authority|他还说要教育局批了才行]]。
        zh 2025-08-09 [[role.user|操作工]]都说<<product|电动扳手>>[[sentiment.negative|太重了用着累]],[[objection.trust|怀疑能不能用满两年]]。[[role.technical|工艺工程师]]<<person|小许>>说再观察一阵。
        zh 2025-08-04 他们是<<competitor|宏利达>>的老客户,说<<competitor|宏利达>>[[competitor.flaw|配件老缺货]],[[competitor.flaw|打电话没人接]]。我没接话,就让他讲。
        zh 2025-08-13 [[role.influencer|质检的<<person|吕姐>>反对用我们的<<product|胶水>>]],老板很信她。[[objection.trust|她说样品粘得不牢]]。今天车间停电,测不了。
        zh 2025-08-11 <<person|傅总>>说价格合理,交期也没问题,[[nextstep|周五签合同]]。[[intent.buy|先下一百套]]。我们老板晚上请他吃饭。[[objection.need|<<product|收纳架>>他说不需要]]。
        zh 2025-09-18 货款的事我问了,[[risk.payment|六月那张单还没付]],说是银行那边没批下来。[[role.finance|财务总监]]<<person|冯小姐>>说会跟进。[[objection.timing|新的单子等明年再说]]。
        zh 2025-09-23 他们觉得[[objection.need|有<<competitor|金蝶>>就行了]],不想再买<<product|库存模块>>。[[intent.none|让我不用再来了]]。
        zh 2025-09-23 [[intent.demo|想要我们到总部做一次演示]],[[nextstep|时间定在二十号上午]]。[[role.technical|信息总监]]<<person|卢博士>>会参加。地方不好停车。[[role.influencer|<<person|卢博士>>的意见领导很看重]]。
        zh 2025-09-16 他说[[objection.price|报价比<<competitor|博安>>高两千]],[[objection.competitor|手上还有<<competitor|博安>>的单子]]。我没降,就解释了一下保修。<<competitor|博安>>的[[competitor.praise|安装快]],他说。
        zh 2025-10-17 主要顾虑是[[objection.contract|预付五成他不接受]],他想货到再付。别的都还好。<<product|锅炉>>房旁边在挖地,路不好走。
        zh 2025-10-21 他同事刚换了新手机,说太贵了,大家笑了半天。我们的<<product|对讲机>>没怎么聊,[[intent.quote|让我顺手报个五十台的价]]。
        zh 2025-10-05 <<product|叉车电池>>那批[[risk.delivery|海关查验,可能晚一个礼拜]]。<<person|毛经理>>说没关系,不急着用。他正好要去外地。
        zh 2025-10-12 他们的[[role.decider|大老板说了算]],不过[[role.influencer|儿子<<person|小谭总>>的话他最听]]。[[intent.none|今天他们说先不谈了没兴趣]]。
        zh 2025-10-04 客户觉得<<competitor|普菲特>>的[[competitor.praise|培训做得好]],我们的[[sentiment.negative|没人教]]。[[risk.churn|到期想换<<competitor|普菲特>>]]。[[role.procurement|采购部经理]]让我写个说明。
        zh 2025-11-25 [[role.user|天天用<<product|切片机>>的是<<person|小雷>>]],他说<<product|刀盘>>好换。他下周结婚,大家都在准备。
        zh 2025-11-07 老板说[[objection.timing|最近在搬厂,先不谈]],[[objection.budget|钱都投到新厂房去了]]。我在新厂房看了一圈,还没通水。
        zh 2025-11-07 [[objection.authority|超过两万就得报董事会]],<<person|贾主任>>说他没办法。我们的价格他没意见,我猜老板可能嫌贵。
        zh 2025-11-24 [[objection.trust|他不太相信我们的检测报告]],说要找第三方。[[intent.trial|先要五公斤样品]],[[nextstep|我月底前寄到]]。
        zh 2025-11-22 上午见到<<person|范小姐>>,她说[[sentiment.positive|我们客服的小姑娘很耐心]]。去年是她订的那批货,今年还没计划。
        zh 2025-12-20 他嫌<<competitor|优拓>>的<<product|刷卡机>>[[competitor.flaw|三天两头死机]],所以找我们。[[intent.quote|要个十台的价]]。<<person|甘老板>>开了三家店。[[intent.buy|当场先订了一台]]。
        zh 2025-12-17 前面那家供应商倒了,他们换过来的时候很顺利。现在一切正常,没有投诉。今天就送了台历和日历。
        zh 2025-12-28 [[risk.churn|他们开始从<<competitor|中锐>>拿货了]],我们这个月[[risk.churn|只下了一半的量]]。<<person|姚姐>>说<<competitor|中锐>>[[competitor.praise|账期宽]]。
        zh 2025-12-23 [[objection.delivery|担心我们产能跟不上]],旺季一天要三千个<<product|纸箱>>。[[objection.trust|也嫌我们没有备用的厂]]。他带我看了他们的冷库。
        zh 2026-01-27 [[role.influencer|院里的<<person|老宋>>一直帮我们说话]],没他这单早黄了。[[intent.demo|下次他想让主任看看演示]]。我给他带了一盒茶。
        zh 2026-01-18 [[intent.callback|他让我过了十五再联系]]。墙上的产品展示柜里还摆着<<competitor|三棵树>>的罐子,说是做样板用的。还有<<product|腻子>>[[intent.none|他说不感兴趣]]。
        zh 2026-01-07 [[objection.price|他要我们再便宜一点]],[[objection.contract|还要求去掉最低采购量那条]]。[[role.finance|会计]]拿着计算器算了半天。
        zh 2026-02-03 <<product|封口机>>的<<product|加热条>>又坏了,他说[[sentiment.negative|修来修去烦死了]]。[[objection.trust|对我们的售后没什么信心]]。[[role.user|包装组的<<person|小丽>>]]让我看了坏的地方。
        zh 2026-02-06 <<competitor|佳能>>的<<product|复印机>>[[competitor.flaw|耗材太贵]],他老抱怨。我们的<<product|复印机>>[[intent.trial|他愿意免费试一个月]],我回去申请。
        zh 2026-02-09 他说供应商评分我们今年排第一,[[sentiment.positive|对我们很满意]]。[[role.influencer|评分是<<person|尹工>>打的,领导会看]]。合同还有一年,没有要换的意思。
        zh 2026-03-22 工地开工提前了,[[risk.delivery|我们的<<product|钢管>>怕是赶不上]]。<<person|崔经理>>还不知道,我明天先去厂里看看。[[risk.payment|他们自己的工程款没到,可能付不出来]]。
        zh 2026-03-20 他们法人变更,[[risk.payment|三张发票都拖着没付]]。新老板不认识我们,喝了口水就让我走了。[[risk.churn|还说以后不一定从我们这里买]]。
        zh 2026-03-04 [[objection.delivery,risk.delivery|上礼拜的<<product|冷冻柜>>晚送了两天]],冰淇淋都没地方放。[[role.decider|这家店是<<person|翁太太>>做决定]],她今天不在。
        zh 2026-04-01 <<competitor|格力>>那边[[objection.competitor|给他多打了一个折]],不过他说<<competitor|格力>>[[competitor.flaw|安装的人不负责]]。我们的<<product|中央空调>>还在他的名单里。
        zh 2026-04-18 没有新的东西,就路过进去打个招呼。他说上次的<<product|地毯>>没问题,老婆也喜欢。聊了聊今年的茶叶。
        zh 2025-05-18 然后呢见到<<person|杨总>> 他说[[objection.price|价格高了]] [[objection.competitor|<<competitor|海康>>给的报价低]] 让我[[intent.quote,nextstep|明天重新给一个价]] 他赶着去机场 就聊了五分钟
        zh 2025-05-18 他们觉得[[objection.trust|我们太小了不放心]],[[role.decider|最后<<person|高总>>拍板]]。<<person|高总>>以前在<<competitor|华为>>上班,这次没说什么。
        zh 2025-05-07 客户说<<product|吊车>>的<<product|钢丝绳>>[[objection.delivery,risk.delivery|又送晚了]],[[risk.churn|想换供应商]]。工地上人很多,安全帽都不够。[[role.influencer|他说<<person|老裴>>会帮我们跟总包讲]]。
        zh 2025-05-08 <<person|曾姐>>是[[role.finance|财务经理]],她说[[objection.budget|下半年没有预算]],[[intent.callback,nextstep|让我一月中再联系]]。办公室养了一只猫。
        zh 2025-05-21 没什么新的,就是例行拜访。以前有一阵子他嫌贵,现在不提了。他们正在准备参加展会,到处是箱子。
        zh 2025-06-02 他说<<competitor|金蝶>>的<<product|财务软件>>[[competitor.praise|好上手]],我们的他[[sentiment.negative|觉得太复杂]]。[[role.user|做账的两个小姑娘]]也在。[[risk.churn|到期可能不续]]。
        zh 2025-06-14 [[intent.trial|他想要试用一个月]],[[objection.price|但是嫌押金太高]]。我说我问一下公司。天太热了他给我拿了瓶水。[[objection.timing|还说等高温过去再弄]]。
        zh 2025-06-24 这个项目[[objection.authority|要报集团审批]],他说快的话一个月。[[role.procurement|采购总监]]<<person|庄总>>在开会,我没进去。预算他说没问题。[[sentiment.positive|他们对我们的报告很满意]]。[[objection.contract|合同里的罚款条款他们要删]]。
        zh 2025-06-28 他提到<<competitor|鑫达>>的<<product|叉车>>[[competitor.flaw|漏油]],[[objection.competitor|但是还是想先比一比<<competitor|林德>>]]。<<person|龙师傅>>[[role.influencer|说哪个好老板就买哪个]]。
        zh 2025-07-08 对方表示[[objection.need|现在不缺<<product|打印机>>]],去年刚买的。[[intent.none|叫我不要再打电话来了]]。电梯坏了,我爬了七层楼。[[objection.budget|他说行政这边一分钱都没有]]。
        zh 2025-07-05 他们那批<<product|桌椅>>[[risk.delivery|师傅说可能赶不上开学]],<<person|金主任>>[[sentiment.negative|急得不行]]。我中午跑了一趟工厂去催。
        zh 2025-07-04 [[role.technical|工程部经理]]<<person|邱工>>说[[sentiment.positive|我们的方案写得很清楚]],[[intent.demo|希望下礼拜来演示]]。方案是我同事<<person|小鲁>>写的。
        zh 2025-07-24 价格没问题,样品也没问题,就是[[objection.contract|质保金要扣一年他要求改成半年]],还是反过来我得再看看。[[intent.buy|他说定了就要四台<<product|风机>>]]。[[role.technical|设备部长]]也点了头。
        zh 2025-07-11 今天主要是收款,[[risk.payment|他们说八月才能付一半]]。老板不在,[[role.finance|出纳]]把门打开一条缝跟我说话。
        zh 2025-08-26 <<person|乔老师>>[[role.influencer|给校长出主意的]],她说[[objection.trust|怕我们的<<product|平板>>学生用两天就坏]]。操场在翻修。[[intent.trial|想先借二十台给一个班用]]。
        zh 2025-08-12 <<competitor|大金>>的[[competitor.praise|保修五年]],他说我们才两年,[[objection.competitor|所以偏向<<competitor|大金>>]]。我说可以加钱延保,他说那就算了。[[role.procurement|采购]]<<person|阿芬>>在抄数字。
        zh 2025-08-14 老板[[objection.timing|说年底太忙]],[[objection.budget|钱也要先还银行]]。两句话就说完了。我估计他是嫌贵,不过没有说出来。[[objection.competitor|真要买他也先问<<competitor|步步高>>]]。
        zh 2025-08-12 他们在用我们的<<product|打孔机>>,[[sentiment.positive|老板娘说很好用]],[[intent.buy|再下单一台]],[[nextstep|下周三送货]]。门口在修水管。
        zh 2025-08-13 货款上个月就结清了,没有欠。交期的问题也说开了。<<person|邓叔>>说他女儿要出国,问了我一些学校的事。
        zh 2025-09-03 [[role.procurement|采购经理]]换了,现在是<<person|葛小姐>>。她[[intent.quote|要我把价格重新报一遍]],[[objection.trust|说没听过我们公司]]。
        zh 2025-09-14 客户说我们[[objection.delivery|送货比<<competitor|京东>>慢太多]],[[competitor.praise|<<competitor|京东>>今天订明天到]]。[[risk.churn|办公用品想转过去]]。楼下新开了一家面馆。
        zh 2025-09-21 <<person|尤厂>>说<<competitor|三一>>的人[[competitor.flaw|报了故障三天没来]],他气得不行。我们自己没有这种型号,我就听着。
        zh 2025-09-24 [[role.decider|老板一个人定]],他今天心情好,说[[intent.trial|可以先放一台<<product|咖啡机>>试试]]。我看他们的前台刚装修过。
        zh 2025-09-28 他说预算不够是分公司的事,总部有钱。他手上有三个项目在跑,都很急。我们就喝了杯茶。
        zh 2025-10-05 <<person|项科长>>[[role.influencer|在委员会里有一票]],觉得<<competitor|迈瑞>>的<<product|监护仪>>[[competitor.praise|图像更好]]。[[risk.churn|说合同到期要重新招标,可能没有我们]]。
        zh 2025-10-16 车间里的人说<<product|手套>>[[sentiment.negative|一戴就破]],[[objection.trust|质量越来越差]]。[[role.user|操作工<<person|小石>>]]给我看了一箱破的。
        zh 2025-10-20 他[[objection.authority|要问一下他太太]],店是两个人开的。如果她同意,他就订了。先[[intent.demo|让我们周末来演示一次给她看]]。
        zh 2025-10-04 上家<<competitor|顺安>>[[competitor.flaw|经常送错货]],[[competitor.flaw|开票也乱]]。他找我们[[intent.quote|要一份<<product|五金件>>的价目]]。我微信发给他了。
        zh 2025-10-09 [[objection.need|他们已经有<<competitor|钉钉>>]],说[[intent.none|不考虑别的]]。我把名片放桌上了。空调坏了,热得要命。
        zh 2025-11-12 货在路上翻了车,[[risk.delivery|<<product|玻璃>>要晚五天]]。<<person|骆经理>>没发火,说他知道了,工地也停水停电。[[risk.payment|不过这个月的钱他说付不出来]]。
        zh 2025-11-26 就去看了一下 他们换了新办公室 <<person|小白>>升主管了 聊了聊以前的事 没谈业务
        zh 2025-11-26 他[[objection.price|想再降五个点]],[[objection.contract|付款要改成月结]]。[[role.technical|技术员]]说<<product|传感器>>没问题。我没答应。
        zh 2025-11-17 [[intent.callback|让我节后打个电话过去]],[[nextstep|说十号以后]]。他说<<competitor|宝沃特>>的<<product|水泵>>也送了样品来,看着差不多。[[competitor.flaw|<<competitor|宝沃特>>上门装了两次都没装好]]。
        zh 2025-11-09 <<person|郝总>>说[[objection.timing|现在厂里停产,不考虑]],[[risk.payment|前面的货款也要等复工才能付]]。厂里只剩看门的。
        zh 2025-12-01 [[role.influencer|<<person|董姐>>跟老板走得近]],她对我们[[sentiment.positive|印象很好]]。她说<<competitor|卡西欧>>的<<product|收银机>>[[competitor.flaw|老死机]]。
        zh 2025-12-09 他们同意了试用期,价格也接受,[[nextstep|下周签协议]]。[[intent.buy|先买三十个账号]]。<<product|排班软件>>给三家分店用。
        zh 2025-12-02 客户担心[[objection.trust|我们的<<product|涂布机>>国内没几家用]],想找一家参观。[[role.technical|设备工程师]]<<person|蒲工>>跟我要了客户名单。
        zh 2025-12-03 他们说去年订了两批,今年还没定。<<competitor|得力>>的价格表贴在墙上,我没问。讲了讲快递涨价的事。
        zh 2026-01-15 [[risk.churn|他们把一半的量给了<<competitor|众诚>>]],[[objection.competitor|说<<competitor|众诚>>答应一年不涨价]]。<<product|包装膜>>的单子我们还有一半。<<competitor|众诚>>[[competitor.praise|送货也准时]],这是他说的。
        zh 2026-01-20 [[objection.price|嫌我们的<<product|安全鞋>>贵]],然后[[objection.need|说库里还有两百双]]。库管带我去数了数,真有不少。
        zh 2026-01-05 [[objection.authority|科里没有权定,要上院务会]],[[role.decider|院务会是<<person|魏院长>>主持签字]]。我问了下会期,他也不清楚。
        zh 2026-01-06 对方觉得[[objection.trust|我们客服打电话老没人接]],[[sentiment.negative|说了好几回很不耐烦]]。我记下来了,回去跟<<person|阿敏>>说。
        zh 2026-02-27 [[risk.payment|票开了三个月没见钱]],他老说下周下周。[[role.finance|会计]]说要等对账。外面放了一下午鞭炮。[[intent.none|新的方案他不想听,没兴趣]]。
        zh 2026-02-24 交期他没意见,六周可以。预算在三月批,不会有事。隔壁公司在打官司,他讲了半天。[[intent.demo|他想过两天看一下演示]]。
        zh 2026-02-18 <<person|萧总>>说<<competitor|安图>>的[[competitor.praise|试剂便宜又稳定]],[[objection.competitor|这次招标更看好他们]]。我们排第二。
        zh 2026-02-28 产线太忙[[risk.delivery|<<product|模具>>月底恐怕出不来]],我已经跟我们<<person|文厂长>>说了。客户那边[[nextstep|后天再通一次电话]]。
        zh 2026-03-04 [[role.decider|买不买<<person|鲍老板>>一句话]]。他说[[objection.timing|过了清明再谈]],[[intent.trial|先拿两箱<<product|鱼饲料>>喂喂看]]。鱼塘边上风很大。
        zh 2026-03-06 <<person|牛师傅>>用了四年我们的<<product|钻机>>,[[role.user|天天在打孔]]。他说没别的事,就是<<product|钻头>>[[objection.delivery|到货太慢]]。<<product|除尘器>>[[objection.need|他说用不上]]。
        zh 2026-03-12 <<competitor|京瓷>>的<<product|刀片>>他说[[competitor.praise|寿命长一倍]],[[objection.competitor|正在对比]]。我放了一盒我们的样品。[[role.procurement|采购员]]说会试的。
        zh 2026-03-13 他提到去年晚到的那次,说已经过去了。老板的媳妇在店里带孩子,问我们有没有小型的。
        zh 2026-04-27 [[role.influencer|集团顾问<<person|温老师>>写评估]],他的意见分量很重。他说[[intent.demo|想看实机演示]]。[[intent.callback,nextstep|让我周一回个电话]]。
        zh 2026-04-24 他要月底前到,[[risk.delivery|我们排期是下月初]],[[objection.delivery|他嫌太慢]]。<<product|钢板>>最近都紧张。[[risk.churn|他说这单没了以后也难说]]。
        zh 2026-04-02 [[intent.buy|电话里说定了,二十套<<product|车载冰箱>>]],[[objection.contract|但是要求写明迟到一天扣千分之五]]。我让法务看。
        zh 2026-04-15 <<competitor|科瑞斯>>的<<product|冷水机>>[[competitor.flaw|噪音太大]],[[intent.quote|想让我们报一台小的]]。他老婆就在隔壁开美容院。
        zh 2026-05-23 预算被砍了一半,[[objection.budget|今年只能维持]]。[[role.finance|财务总监]]<<person|姜女士>>说的。价格她说还算合理。
        zh 2026-05-13 我们有个同事跳槽去<<competitor|宏科>>了,客户问了两句。别的没有。新上的流水线转得挺快。
        zh 2026-05-13 [[role.user|仓管<<person|阿强>>]]说我们上次少送了四箱,[[risk.delivery|这次又怕来不及]],[[objection.trust|对我们发货不太信任]]。数目我核对过了。
        zh 2026-05-05 [[role.influencer|老师傅<<person|柳伯>>一句话,老板就不买了]]。他嫌<<product|新锯床>>[[sentiment.negative|没以前的扎实]]。[[intent.callback|让我改天再去一趟]]。
        zh 2026-06-16 <<person|傅小姐>>说[[objection.authority|得亚太区点头]],她自己喜欢。[[risk.churn|总部要统一采购,我们的合同可能保不住]]。[[risk.delivery|另外她那批<<product|键盘>>还卡在香港]]。
        zh 2026-06-17 他在<<competitor|优丽>>那边买过<<product|洗碗机>>,[[competitor.flaw|半年换了两次<<product|泵>>]]。我讲了我们的售后,[[intent.none|他还是说算了没兴趣]]。天暗了就回来了。
        zh 2026-06-27 他们说<<product|电梯>>维保[[objection.price|太贵]],[[objection.competitor,competitor.praise|<<competitor|迅达>>的便宜三成]]。[[risk.churn|到十月可能换过去]]。物业的人倒是都认识我了,还叫我吃饭。[[role.influencer|业委会<<person|老聂>>的话他们都听]]。
        zh 2026-06-03 见了<<person|万经理>>,[[role.procurement|管采购的]],说[[objection.budget|部门预算用完了]]。她让我把目录留下,说[[nextstep|七月十号前再联系]]。
        zh 2026-06-02 嗯今天去了医院 [[role.technical|设备科科长]]<<person|解主任>>说[[objection.trust|我们的口碑不够]] 想看别的医院的用户名单 停车停了半个钟头[[objection.budget|今年的钱也批完了]]
        zh 2026-07-12 他说[[objection.need|不需要了]],[[intent.none|对<<product|防静电鞋>>没兴趣]]。他旁边有个<<competitor|霍尼韦尔>>的业务,两个人在聊足球。
        zh 2026-07-10 客户表示[[intent.buy|这批就定了]],[[nextstep|明天打款]]。五百张<<product|托盘>>,还是上次那个规格。以前付款慢的毛病现在没有了。[[objection.delivery|就是嫌我们上次慢]]。
        zh 2026-07-06 <<person|沈工>>[[role.technical|是他们的技术主管]],说<<competitor|倍福>>的<<product|控制器>>[[competitor.praise|资料全]],但是[[competitor.flaw|交货要四个月]]。我们的他在看。[[objection.competitor|说两家都要比]]。
        zh 2026-07-02 上礼拜的<<product|标签>>[[objection.delivery,risk.delivery|又没准时到]],车间停了半天,[[sentiment.negative|<<person|单姐>>骂了我一顿]]。后来仓库的<<person|老刘>>来帮忙卸的货。
        zh 2026-08-02 他觉得我们的价格可以,就是[[objection.authority|得回去问股东]],三个股东两个在外地。他自己是同意的。[[objection.timing|等下半年再说]]。
        zh 2026-08-19 [[role.influencer|库房的<<person|老秦头>>说话好使]],老板买什么都先问他。[[sentiment.positive|他对我们的货很放心]]。我给他带了一条毛巾。
        zh 2026-08-06 我们的运输车坏在高速上,[[risk.delivery|<<product|豆浆机>>明天可能到不了]]。我跟客户发了信息,他没回。[[risk.churn|前天他还说要换一家做]]。
        zh 2026-08-01 他说[[objection.timing|过年前不想动]],[[intent.callback,nextstep|让我二月底来一趟]]。[[role.decider|要定还得他姐夫定]]。他们家院子里种了很多橘子。
        zh 2026-09-17 用<<product|病历模块>>的[[role.user|护士]]说[[sentiment.positive|打字快了很多]]。主任也说满意同行推荐的保洁公司,讲了好久。[[intent.buy|又加订两个科室]]。
        zh 2026-09-14 他问付款能不能货到三十天,[[objection.contract|现在的预付他们做不到]]。[[role.finance|财务经理]]<<person|武姐>>在改流程。其他没问题。[[intent.quote|让我按新条款重新报价]]。
        zh 2026-09-20 前几天跟<<competitor|百威达>>签的那家店,他们就隔了一条街。我只是问问路,顺便看了看货架。客户那边老板不在。
        zh 2026-09-12 <<person|康总>>说他们原来的<<competitor|百威达>>[[competitor.flaw|保养从来不上门]],[[risk.churn|现在也在想还要不要跟我们签]]。我说我们每季来。
        zh 2026-10-05 [[intent.quote|要一份年度<<product|润滑油>>的报价]],[[objection.authority|报给总部审]]。[[objection.competitor|<<competitor|壳牌>>的价他也在等]]。饭堂的饭不错。
        zh 2026-10-06 [[intent.demo|想让我们演示一下<<product|远程巡检>>]],[[role.influencer|<<person|鄢工>>在里面推这事]]。会议室的投影坏了,用手机讲的。[[role.user|巡检班长<<person|小贺>>]]问了很多。
        zh 2026-10-07 他说[[objection.price|五万块太多]],[[intent.trial|先给他用一个月再说]]。[[objection.authority,role.decider|老板是他哥,他哥点头才行]]。旁边工厂在烧东西,味道很大。<<competitor|凯驰>>的[[competitor.praise|配件全]],他也提了一下。
        zh 2026-10-09 <<person|甄姐>>说财务换系统,[[risk.payment|付款要晚两个月]]。[[role.finance|她是会计主管]],我没办法,就说尽快。
        zh 2026-10-09 一切照旧,没人嫌贵,也没人催货,[[sentiment.positive|大家见了我都挺高兴]]。他们的月饼票送了我一盒。
        zh 2026-11-03 [[objection.trust|他担心我们系统不稳定]],说上次断网两小时。不过那次是电信的问题。[[role.technical|网络管理员]]也这么说。[[intent.none|话里话外就是没兴趣]]。
        zh 2026-11-09 他跟<<competitor|泰科隆>>[[objection.competitor|已经谈到合同了]],说<<competitor|泰科隆>>[[competitor.praise|反应快]]。我们排在后面。[[intent.callback|他说让我过完节再来坐坐]]。
        zh 2026-11-10 <<product|蓄电池>>的价格没有意见,预算也批了,要等他们盘点完。库房的灯不太亮。
        zh 2026-11-23 [[risk.churn|今年只订了三次,以前每月都订]],我觉得是被<<competitor|中南>>抢了。<<person|闻叔>>说没有,说是淡季。[[risk.payment|四月的货款也还欠着]]。
        zh 2026-11-20 [[role.user|烘焙间的师傅]]用我们的<<product|面粉>>说[[sentiment.negative|发不起来,有意见]]。[[objection.trust|说批次不一样]]。我拿了一包回来化验。<<competitor|中粮>>的[[competitor.praise|他说稳定得多]]。
        zh 2026-12-24 对方说<<competitor|爱普生>>的<<product|墨水>>[[competitor.praise|颜色准]],[[objection.competitor|他要对比一下]]。[[role.procurement|采购主管]]<<person|盛小姐>>给我看了样张。
        zh 2026-12-20 [[objection.delivery|他怕我们年底运力不够]],[[risk.delivery|我也没把握,物流那边还没给话]]。<<product|礼盒>>一共两千套。[[intent.callback|他让我有消息打给他]]。
        zh 2026-12-15 他们的<<person|田老>>不管具体的事了,[[role.influencer|但他说不行就没人敢买]]。他嫌<<product|按摩椅>>[[sentiment.negative|做工粗]]。窗外下雪了。[[intent.none|今天说先不买了没兴趣]]。
        zh 2027-01-25 [[intent.buy|今天先订一百卷<<product|热敏纸>>]],剩下的年后看。<<person|凌小姐>>很爽快。以前她老说没预算的。
        zh 2027-01-17 他提到有人给他推荐<<competitor|好客>>,不过[[competitor.flaw|做到一半人跑了]],[[intent.trial|所以想先让我们试一间房]]。酒店一共七十间。[[competitor.flaw|上上家的<<product|门锁>>老没电]]。
        zh 2027-01-20 [[objection.need|说手上的<<product|点钞机>>还能用]],[[objection.budget|今年也没列钱]]。柜台的小伙子在打游戏。[[role.influencer|大堂经理的建议行长会听]]。
        zh 2027-01-10 招标文件里[[objection.contract|要求我们先付保证金二十万]],[[role.procurement|采购中心的<<person|丛科长>>]]说没得商量。我们还在想。[[objection.competitor|<<competitor|启明>>已经答应了]],他特意说的。
        zh 2027-01-17 <<person|易总>>很少说话,[[role.decider|最后他签字]]。[[nextstep|月底前会开个会]],我没有被邀请。
        zh 2027-02-04 他让我看了他们的仓库,真大。[[intent.demo|问能不能把<<product|无人叉车>>开来跑一圈]],[[nextstep|约了下周四]]。过年的灯笼还没摘。
        zh 2027-02-10 [[risk.payment|年前的四万块还没到账]],<<person|戚老板>>电话不接。[[risk.churn|邻居说他在外面找别家拿货]]。[[objection.need|<<person|小戚>>说<<product|叉车>>家里够用]]。
        zh 2027-02-18 最近我们厂里换模,[[risk.delivery|<<product|瓶盖>>月中不一定有货]]。<<person|欧阳经理>>说没有就先停一条线。[[risk.delivery|<<product|内塞>>也可能跟着晚]]。
        zh 2027-02-08 交付没问题,合同没问题,[[objection.price|就是觉得单价高了两毛]]。我同事说他们老板最近买了艘游艇,我没看到。
        zh 2027-02-11 <<person|颜女士>>说我们[[objection.trust|写的保修条款没人信]],要[[objection.authority|先过法务和风控]]。她在银行,规矩多。[[intent.demo|还想看一遍演示]]。
        zh 2027-03-24 上次说的那台旧的他已经处理了,新的[[intent.quote|想要个价]]。<<product|冰柜>>要卧式的。他在店里看着他孙子。
        zh 2027-03-19 <<competitor|小松>>的师傅[[competitor.praise|随叫随到]],他说[[sentiment.negative|我们的师傅三天才来]]。[[risk.churn|明年考虑换]]。<<product|挖机>>停在路边。
        zh 2027-03-28 [[role.user|前台每天用的<<product|访客机>>]]有点卡,她们说[[sentiment.positive|态度倒是你们最好]]。我帮忙重启了一次。
        zh 2027-03-04 [[role.influencer|工会主席会投一票]],他站在我们这边。员工<<product|工作服>>那个事先放放。[[objection.contract|合同上他们要加随时解约]]。
        zh 2027-03-18 [[objection.timing|他让我等新厂长到任以后]],[[objection.authority|现在谁也不敢批]]。我问新厂长姓什么,也没人知道。
        zh 2027-04-03 我昨天没去,是<<person|小韩>>替我去的,他说客户没有不满意,看了看就走了。
        zh 2027-04-02 [[intent.none|他说这类东西不考虑了]],<<competitor|科沃斯>>的<<product|扫地机>>他家就有一台,[[competitor.flaw|边角扫不到]]。
        zh 2027-04-27 [[objection.trust|嫌我们的样品有划痕]],说<<competitor|晶瑞>>[[objection.competitor|送来的更好]],[[role.technical|品质部长]]也这么看。重新寄样品。[[intent.trial|他说再试一批]]。
        zh 2027-04-27 [[risk.delivery,objection.delivery|货车又堵在海关,他很不满]],说[[risk.churn|再来一次就取消框架]]。我跟<<person|祁总监>>道歉了。
        zh 2027-05-02 价格再低点他就签,是他说的;我没松口。他们在做五周年庆,请了个小乐队。
        zh 2027-05-03 <<person|蓝经理>>[[role.procurement|是采购部的]],她说[[objection.need|<<product|纸杯>>有人免费送了,不用买]]。我们喝了一杯奶茶。
        zh 2027-05-14 [[role.finance|CFO]]<<person|邹先生>>说[[objection.budget|今年全面冻结支出]],[[intent.callback|让我秋天再打给他]]。他在吃盒饭。
        zh 2027-05-14 [[role.decider|大股东说了算]],[[objection.trust|他不信国产的]],只听说过<<competitor|ABB>>。我把我们的样册给他太太了。
        zh 2027-06-19 [[role.influencer|他的顾问替他看合同,意见很重要]],[[objection.contract|要求删除独家条款]]。我们内部还没回复。
        zh 2027-06-17 <<product|洗衣液>>他们每月用两百公斤。[[intent.trial|要半桶拿回去试]],[[intent.quote|再报个全年价]]。阿姨说天太热了,店里都开着门。
        zh 2027-06-09 他说<<competitor|伟星>>的<<product|水管>>[[competitor.flaw|接头漏]],[[intent.buy|所以改订我们的两千米]]。今天就这一件好事。
        zh 2027-06-27 [[competitor.flaw|上一家供应商老换业务员]],他烦了,跟我说别老换人。<<person|侯总>>的办公室换了张大桌子。
        zh 2027-07-20 [[risk.payment|客户自己的回款没到,我们的要拖]]。[[role.finance|<<person|鲁会计>>]]算了一下说大概九月。外面修地铁,很吵。
        zh 2027-07-09 [[objection.price|再便宜点吧,他说了好几次]]。[[objection.timing|可是又说最近不急]]。[[intent.demo|说周末可以来演示给他儿子看]]。
        zh 2027-07-25 他说去年我们迟到的那批最后没误事,早过去了。<<person|单师傅>>退休了,请大家喝酒。
        zh 2027-07-24 [[risk.delivery|船期推了一周,<<product|轴承>>怕是赶不上检修]]。<<person|牟主任>>让我每天报一次位置。[[objection.trust|他说对我们没底]]。
        zh 2027-08-08 [[role.influencer|<<person|屠师傅>>试了说行,厂里就会买]]。他今天试了半个小时,没表态。车间里有人过生日。
        en 2025-01-06 So they said [[objection.price|the price is too high]] and [[objection.budget|there's no budget this year]]. Basically [[intent.callback,nextstep|he wants me to call back in January]]. The yard was full of lorries so I had to park on the road.
        en 2025-01-08 Met with <<person|Karen>>, she's the [[role.procurement|purchasing manager]]. She said <<competitor|Zebra>> [[objection.competitor,competitor.praise|is cheaper than us]] on the <<product|label printer>> and [[risk.churn|they might leave at the end of the contract]]. She gave me a coffee and showed me the new canteen. [[intent.callback|She'd like a call after the summer]].
        en 2025-01-07 The customer said [[objection.delivery,risk.delivery|the last shipment of <<product|pallets>> arrived late]] and [[sentiment.negative|they're not happy about it]]. The late delivery from March has been resolved, that was a different thing.
        en 2025-02-25 They think the <<product|air compressor>> they have [[objection.need|is good enough]]. [[intent.none|Not interested]], he said, and that was basically it. It took me longer to find the place than to do the visit.
        en 2025-02-10 um so main concern is [[objection.trust|whether we're big enough to support them]] and then [[objection.authority|it needs approval from head office]] anyway. <<person|Steve>> was nice about it. He'd just come back from Spain. [[objection.timing|He'd rather leave it till the autumn]]. [[intent.demo|He'd like a demo first]].
        en 2025-02-18 Went in to see <<person|Mr Patel>> and [[intent.buy|he's ready to order]], two <<product|forklifts>>. Price is not a problem and the lead time is fine. [[nextstep|Sending the contract on Friday]].
        en 2025-03-06 He mentioned that <<competitor|Toyota>>'s [[competitor.praise|support is better]], they come out the same day. [[objection.competitor|He's comparing both of us]]. Then we talked about his kids for a bit.
        en 2025-03-23 So [[role.decider|the decision maker is <<person|Helen Ward>>]] but [[role.influencer|she listens to the warehouse supervisor]], that's <<person|Gary>>. <<person|Gary>> was off sick. I left a brochure with reception.
        en 2025-03-26 They [[intent.quote|asked for a quote]] on six <<product|floor scrubbers>> and [[intent.demo|they want a demo]] at the Leeds site. Big place, they've got about two hundred people on nights. [[role.technical|Their maintenance engineer]] will be there.
        en 2025-03-06 Just dropped in to say hello really. They're happy with the new car park and everything is quiet. The delivery last month was on time.
        en 2025-04-06 They said [[intent.trial|they want to try it for a month]]. [[role.user|The girls on reception would be using the <<product|visitor tablet>>]]. [[sentiment.positive|They like our app]], said it was simple.
        en 2025-04-09 Overdue invoice again, [[risk.payment|it's three months now]], and [[role.finance|the accountant]] says they're waiting for their own customers to pay. I told her I'd have to let our finance director know. [[objection.budget|There's no money for anything new either]].
        en 2025-04-14 [[role.technical|Their IT manager]] <<person|Raj>> said the <<competitor|Cisco>> <<product|switch>> [[competitor.flaw|keeps dropping out]] so he's open to something else. He asked about our <<product|firewall>> as well. The office was freezing. The <<product|phone system>>, [[objection.need|he says they don't need one]]. [[intent.trial|Asked if he could borrow one for a week]].
        en 2025-05-08 [[objection.contract|They want ninety days payment terms]] and we can only do sixty. Everything else is agreed. He had a sandwich while we talked.
        en 2025-05-08 He said [[objection.timing|it's not a priority right now]], they're moving house, well moving the warehouse. I think he finds it expensive but he didn't say that.
        en 2025-05-06 We may not make the date on <<product|racking>>, [[risk.delivery|the steel is stuck at the port]]. I told <<person|Denise>> and [[objection.trust|she's not sure she can rely on us]]. She was on her way to another meeting.
        en 2025-05-23 So if the price is right they'd probably go ahead, that's what he said. He has a meeting with his boss about the holiday rota. My colleague <<person|Tom>> came along and he's very happy with his new van.
        en 2025-05-13 <<person|Linda>> is the [[role.procurement|buyer]] and she said [[objection.price|we're over her budget by a lot]]. [[objection.competitor|She's also got a price from <<competitor|Hobart>>]] for the <<product|dishwasher>>. They're busy with weddings till September. [[intent.quote|Asked me to requote without the install]].
        en 2025-06-18 [[intent.callback|He asked me to call again]] after the stocktake. They already use <<competitor|Sage>>, [[objection.need|so no need for a new <<product|payroll module>>]]. Nice dog in the office.
        en 2025-06-17 They say <<competitor|Norvane>>'s machine [[competitor.flaw|keeps breaking down]] and [[competitor.flaw|nobody answers the phone there]]. [[intent.quote|He wants a price for a <<product|shrink wrapper>>]]. I said I'd work something out.
        en 2025-06-10 So the chef [[sentiment.negative|is annoyed about the <<product|oven>>]], it's been down twice, and basically [[risk.churn|he said he'll look elsewhere]] when the lease ends. I had to wait forty minutes to see him.
        en 2025-06-03 <<person|Fiona>> said [[role.influencer|she'll put in a good word with the board]] and [[sentiment.positive|she thinks our people are great]]. The board meets quarterly. They've got a new logo on the building. [[objection.trust|The one worry is our references]].
        en 2025-07-26 [[role.decider|The owner makes the final call]] and he was in the shop for once. [[intent.buy|He'll take two of the <<product|coffee machines>>]], [[objection.contract|but he wants a break clause]]. There was a queue out the door.
        en 2025-07-05 Happy to hear the overdue invoice has been paid. No complaints about price either. They had some people from <<competitor|Nespresso>> in the building but that was for a party.
        en 2025-07-27 [[objection.authority|He has to check with his boss]] because it's over ten thousand. [[nextstep|We'll speak again on the 15th]]. He was eating cake, it was somebody's birthday.
        en 2025-07-04 [[risk.delivery|Our driver couldn't find the place and the <<product|filters>> won't be there till Monday]]. They're running low. <<person|Colin>> didn't complain, he said things happen. [[objection.contract|He wants the penalty clause back in]].
        en 2025-08-02 [[objection.trust|They doubt our quality]], he said the last <<product|gloves>> split after an hour. [[role.user|The lads on the line wear them all day]]. [[intent.trial|He wants a few samples of the thicker ones]].
        en 2025-08-19 Basically they're [[objection.competitor,competitor.praise|happy with their current supplier]], <<competitor|Cintas>>, and don't want to change. The price from us was fine. She was really friendly about it.
        en 2025-08-19 So he said the competition is tough for his own business and margins are down. Two shops in the street have closed. I just listened, we didn't talk about anything of ours.
        en 2025-08-09 [[objection.delivery|Lead time too long]], twelve weeks. He said <<competitor|Palltec>> [[competitor.praise|can do it in four]]. [[risk.churn|They might go to <<competitor|Palltec>> next year]], he said. It was raining hard.
        en 2025-09-27 The [[role.technical|head of engineering]] <<person|Mr Novak>> said our <<product|sensor>> is fine. He wants [[intent.demo|a demo for his team]], [[nextstep|Wednesday next week]]. Parking was ten pounds.
        en 2025-09-28 They [[objection.price|want it cheaper than last year]] and [[objection.budget|money is tight]] since the fire. Half the roof is still off. <<person|Jan>> is running everything from a cabin. [[role.decider|The landlord signs off on all spending]].
        en 2025-09-17 [[role.finance|Finance director]] <<person|Alan Moss>> said [[risk.payment|he can't pay before the end of the quarter]]. He wasn't rude about it. We waited for him for an hour. The new <<product|meters>> are agreed though, [[intent.buy|he's placing the order]].
        en 2025-09-26 [[role.influencer|The consultant <<person|Dr Weber>> advises them on what to buy]] and he prefers <<competitor|Siemens>>. Didn't say why. I asked <<person|Dr Weber>> about his book. He said <<competitor|Siemens>> [[competitor.praise|last longer]].
        en 2025-10-18 [[intent.none|She told me she's not interested]] and they have enough on. Our new purchasing manager came with me so it was a bit embarrassing. We went for lunch after.
        en 2025-10-26 [[objection.timing|They want to wait until after the move]]. [[risk.churn|But he also said they may not renew the service contract]]. I've known <<person|Frank>> for years so it was a surprise. [[intent.none|Wouldn't look at the new range, not interested]].
        en 2025-10-11 <<competitor|Kestrel>>'s [[competitor.flaw|invoices are always wrong]], she said, and she laughed. We spoke about the <<product|uniforms>>. [[role.influencer|Her opinion counts with the hotel manager]].
        en 2025-10-10 We got a call from the site, they need the <<product|cement>> Thursday and [[risk.delivery|there's none at our depot]]. [[objection.delivery|He complains we never have stock]]. I rang round the branches.
        en 2025-11-28 so I saw <<person|Maria>> she said [[intent.buy|yes they want ten more]] of the <<product|handsets>> same as last year and she asked how my holiday was and that's it really
        en 2025-11-04 They changed to <<competitor|Brightline>> two years ago. The manager there used to work for us. Anyway he says the team is happy and there's no problem with the budget.
        en 2025-11-01 [[objection.trust|He's not convinced it'll last]], he'd like to see somewhere that has it running. [[competitor.praise|<<competitor|Linde>> have a good name]] round here. I said I'd find a reference.
        en 2025-11-07 The lady from [[role.procurement|procurement]] said we need [[objection.contract|unlimited liability in the contract]]. [[objection.authority|Legal and the group board have to sign]]. Long day.
        en 2025-12-11 [[role.user|The night shift use the <<product|scanner>> most]] and they said [[sentiment.negative|it's slow and they hate it]]. [[intent.callback,nextstep|Wants me back on Tuesday]]. They gave me a tour of the cold store.
        en 2025-12-27 They're comparing with <<competitor|Xero>>, [[objection.competitor|she said <<competitor|Xero>> might be the better fit]]. She had it on her last job and [[competitor.praise|liked the reports]]. I showed her our <<product|expenses module>>.
        en 2025-12-08 So he says [[risk.churn|half of the order is going to <<competitor|Delmar>> from now on]]. It's a shame. He blamed the new management. [[risk.delivery|The last two <<product|drums>> are also running late]]. The new [[role.procurement|head of procurement]] came from there.
        en 2026-01-05 Christmas drinks with the team. They're pleased with their new trucks, nothing to do with us. The outstanding invoice was settled in November. Nothing new to report.
        en 2026-01-07 Saw <<person|Old Bill>> in the workshop, [[role.influencer|if he says no they don't buy]]. He said [[sentiment.positive|our fitter did a lovely job]]. He's retiring in the summer.
        en 2026-01-04 He said [[objection.budget|the budget is gone for this year]], [[objection.timing|so come back next year]]. We looked at the <<product|welding set>> anyway. He knows <<competitor|Fronius>> as well.
        en 2026-02-24 [[intent.quote|Wants a quote]] for twelve <<product|desks>>, [[nextstep|needs it by Thursday]]. The building is nearly empty, most people work from home.
        en 2026-02-11 [[objection.price|He thinks the monthly fee is steep]]. [[objection.trust|And he doubts we can migrate his data]]. [[role.technical|Their systems admin]] seemed fine with it.
        en 2026-02-21 Their <<competitor|Xerox>> <<product|copier>> [[competitor.flaw|jams all the time]] and the [[role.user|office staff]] are fed up. [[intent.trial|He'd like to trial one of ours]]. It took them two hours to make a decision about lunch.
        en 2026-03-02 [[role.decider|<<person|Mrs Chan>> decides on everything]] over there. She's away until Easter. [[risk.payment|The bill from October is still not paid]], the clerk told me. [[role.finance|The bookkeeper]] is off as well. [[role.influencer|Her brother usually talks her into things]].
        en 2026-03-28 [[sentiment.negative|They're fed up with us]] because [[objection.delivery,risk.delivery|the <<product|tiles>> came late again]]. [[risk.churn,objection.competitor|He's getting prices from <<competitor|Tricon>> instead]]. I apologised and drove home. <<competitor|Tricon>> [[competitor.flaw|short-shipped them too]].
        en 2026-03-01 Saw <<person|Pete>>. [[sentiment.positive|Good feedback on the <<product|pump>>]]. [[intent.demo|Wants us to show it to the other site]]. The traffic was bad on the M6.
        en 2026-04-02 He said <<competitor|Halden>> [[competitor.flaw|let them down twice last winter]]. He's looking at us now but [[objection.trust|he has heard mixed things about our service]]. I told him who to ask. [[risk.churn|And he's cutting our volumes]].
        en 2026-04-27 [[role.influencer|The operations guy has a big say]]. [[role.finance|The CFO]] just wants to see the numbers. Nobody said it was expensive. We had tea.
        en 2026-04-27 They're not talking to <<competitor|Makita>>, he only mentioned their name in the spring. It was about <<product|drills>> this time. [[objection.competitor|<<competitor|Delmar>> offered him fifteen percent off]] though.
        en 2026-04-07 [[risk.delivery|Customs have the <<product|lasers>> and I doubt they'll be there for the opening]]. <<person|Sofia>> has asked twice. She's very calm for someone with a clinic to open.
        en 2026-05-03 They said no need for another <<product|freezer>>, [[objection.need|they've got two already]]. Their own customers complain about prices, nothing about us. Good chat.
        en 2026-05-14 [[risk.payment|They can't pay the balance this month]], cash is short. [[objection.authority|And the new owners have to approve every purchase]]. [[intent.none|So no interest in the upgrade]].
        en 2025-05-09 so I went to see <<person|Dave>> and [[objection.price|he says we're too expensive]] and [[objection.competitor|he's got a better offer from <<competitor|Sysco>>]] on the <<product|frozen chips>> and [[risk.churn|he's thinking of leaving us]] that's basically it
        en 2025-05-05 They're [[objection.need|already using <<competitor|HubSpot>>]] and it does what they need. So [[intent.none|no interest]] from them. I left a card with the lady at the front desk, she was on the phone. And [[objection.budget|no budget either]].
        en 2025-05-04 Met with <<person|Anita Roy>>, the [[role.procurement|procurement manager]]. [[intent.quote|She asked for a quote]] on a hundred <<product|office chairs>> and [[nextstep|I'm sending it on Monday]]. Budget is not a problem for them.
        en 2025-05-16 The customer said the <<product|boiler parts>> were [[objection.delivery,risk.delivery|late again]] and [[sentiment.negative|they're really annoyed]]. It's the third site this month. I had a look at the plant room with them. [[competitor.praise|<<competitor|Worcester>> parts come next day]], they told me.
        en 2025-06-25 Main concern is [[objection.trust|our after-sales service]], he's heard stories. He said [[objection.authority|he has to get it past the directors]]. We had a nice lunch. [[objection.timing|They'd wait till next year anyway]].
        en 2025-06-05 They think the demo went well, [[sentiment.positive|everybody liked it]]. [[intent.buy|They want to go ahead with forty licences]] of the <<product|booking module>>. [[role.finance|Their financial controller]] has the form.
        en 2025-06-10 He mentioned that <<competitor|Ecolab>> [[competitor.praise|come in every two weeks]] and check everything. The <<product|detergent>> is much the same as ours. [[risk.churn|The contract may go to them in the spring]].
        en 2025-06-20 They've [[objection.budget|got no budget left]], so [[intent.callback,nextstep|call back in April]]. The schoolkids were on a break so it was loud. She showed me the new gym. [[objection.contract|She'd also need to cancel at any time]].
        en 2025-06-13 Nothing much today. I asked about the overdue invoice and it was paid last Friday. His boss was there and they were choosing a company car.
        en 2025-07-08 [[role.decider|<<person|Tony>> makes the decision]], and he said [[objection.timing|it's not the right time]]. His brother-in-law <<person|Mark>> [[role.procurement|does the buying of the small stuff]]. They're painting the outside. [[objection.trust|He asked if we'd still be around in five years]].
        en 2025-07-23 <<person|Priya>> from the lab said the <<product|centrifuge>> from <<competitor|Vexal>> [[competitor.flaw|broke down twice in a month]]. [[intent.trial|She'd like to try ours for a few weeks]]. [[role.technical|Their lab technician]] would look after it.
        en 2025-07-16 [[risk.delivery|The <<product|doors>> won't make it for the handover]], our factory is behind. I haven't told <<person|Mr Ellis>> yet. He's been good to us, so I'll go in person.
        en 2025-07-02 They find it [[objection.price|a bit pricey]], and basically [[intent.demo|they want to see a demo before anything]]. [[nextstep|We said Thursday at ten]]. It's the big building next to the station.
        en 2025-08-20 They didn't like [[objection.contract|the three year minimum term]], he wants one year. The price is fine. He had a lot of questions about the app.
        en 2025-08-25 [[role.finance|The finance manager]] <<person|Sue>> says [[risk.payment|they'll be paying us late this month]] as they're waiting for a grant. Otherwise she's happy with her new job.
        en 2025-08-28 [[role.influencer|The head nurse is the one the doctors listen to]]. She's been using <<competitor|Philips>> and [[competitor.praise|finds them reliable]]. Our <<product|monitor>> was on the table the whole time but nobody asked.
        en 2025-08-25 [[role.user|The drivers]] say the <<product|tail lift>> [[sentiment.negative|is a pain]]. So [[risk.churn|he said they'd look around when the lease is up]]. The depot is being resurfaced. [[role.influencer|The fleet guy's word goes a long way with the owner]].
        en 2025-08-02 My colleague says they're not interested but I'm not so sure. <<person|Rob>> was away so we'll see. I dropped some biscuits in.
        en 2025-09-11 He said [[objection.trust|he's never heard of us]] and so [[role.decider|it's up to the head of the family]], that's his dad. The farm is huge. They've got <<product|milking equipment>> from <<competitor|DeLaval>>.
        en 2025-09-10 They [[objection.competitor|prefer <<competitor|DeLaval>>]] because [[competitor.praise|the dealer is ten minutes away]]. And he's not in a hurry. He gave me a dozen eggs.
        en 2025-09-14 [[risk.delivery|We've got no <<product|tyres>> in that size]] and the truck's due on the road Friday. [[objection.delivery|He doubts we'll get them in time]]. The <<competitor|Bridgestone>> man was in the yard too. [[objection.competitor|He's asked <<competitor|Bridgestone>> to quote as well]].
        en 2025-09-13 So [[intent.buy|he placed the order]], thirty cases of <<product|floor polish>>. We've been asked [[intent.quote|to price the <<product|mops>> too]]. Great visit, the sun was out. [[intent.demo|Also asked for a demo of the <<product|buffing machine>>]].
        en 2025-09-11 [[sentiment.negative|They complained about our driver]], said he was rude. I apologised. The goods were fine and the price was fine. They get <<competitor|Diversey>> in for the kitchen. Next week's drop is [[risk.delivery|touch and go, we're short of drivers]].
        en 2025-10-16 She says [[intent.trial|they'd like a sample]] of the <<product|flooring>> for the hall. [[objection.authority|The church committee has to agree]]. It's a beautiful old place and freezing.
        en 2025-10-09 [[role.influencer|The architect recommends us]] and they go with what he says. His name is <<person|Julian>>. There was no one from the builder. [[intent.callback|Call me after Easter, <<person|Julian>> said]].
        en 2025-10-13 He said <<competitor|Corvina>>'s [[competitor.flaw|lead times are a joke]] and [[competitor.flaw|they lost two of his orders]]. [[intent.callback|He wants me to pop in again]] soon. He has four shops now. His <<product|card reader>> from us [[objection.need|is enough for now]], he says.
        en 2025-10-15 <<person|Mike>> reckons [[objection.trust|our <<product|compressor>> won't survive in the dust]]. I reckon he'd rather go with <<competitor|Kaeser>>. We went through the manual. [[role.technical|The plant engineer]] wants the drawings.
        en 2025-10-15 They had a bad summer and [[risk.payment|the August payment bounced]]. [[objection.budget|There's no money for new <<product|tables>>]] either. The chef had quit and the owner was cooking. [[role.user|The waitresses use the <<product|order pads>> all day]].
        en 2025-11-11 It needs [[objection.authority|sign-off from the US]], and [[objection.timing|they want to wait until the new year]]. <<person|Kim>> the [[role.procurement|buyer]] has been there twenty years. She was in a good mood.
        en 2025-11-19 [[risk.churn|They've cancelled the last two orders]] and I heard they [[objection.competitor|have an account with <<competitor|Oakham>> now]]. I'll ring them. The shop looks nice. [[role.finance|The accountant]] was doing the till. [[risk.payment|They owe us for two months]].
        en 2025-11-07 We did the yearly review. They said the price is right, delivery is right, no changes. It was their accountant's birthday at the head office so we ate cake, she wasn't there.
        en 2025-11-03 [[role.technical|The IT lead]] said <<competitor|Meraki>>'s <<product|access points>> [[competitor.praise|just work]] and [[objection.competitor|they'd be his first choice]]. He's not against us. It's a nice warehouse.
        en 2025-11-26 [[objection.need|They can't see the need for a <<product|time clock>>]], only nine staff. [[intent.none|He said thanks but no]]. They sell fishing stuff.
        en 2025-12-02 [[intent.demo|Wants a demo for the sales team]] and [[nextstep|he'll confirm the date by Wednesday]]. I said the release could slip, [[risk.delivery|the <<product|forecast module>> is behind on our side]]. He'd just bought a boat.
        en 2025-12-05 [[objection.price|He asked for ten percent off]], [[role.decider|he's the one who decides]]. <<person|Olga>> was translating. We went round the whole plant.
        en 2025-12-09 Overdue since September, [[risk.payment|he says he'll pay when he can]]. They haven't lost any customers though, the shop was full. [[role.finance|His bookkeeper]] comes on Thursdays.
        en 2025-12-13 If they had the budget they'd buy two, he told me. They've not decided on anything. <<person|Carl>> brought his dog in. The <<product|polisher>> was in the corner.
        en 2025-12-21 [[role.user|The cleaners]] are the ones using the <<product|vacuum>>. [[sentiment.positive|They love how light it is]]. The manager wasn't in. [[nextstep|I'm back on the 20th]].
        en 2026-01-03 Happy new year visit. <<person|Yvonne>> said [[risk.churn|they're going out to tender and we may not be on the list]]. [[objection.trust|She says we look small next to the big names]].
        en 2026-01-28 [[role.procurement|The category buyer]] at the chain wants [[objection.contract|a bigger discount on returns in the contract]]. We've been there for six years. Lots of people in the lobby. [[role.procurement|Their head of purchasing]] is new.
        en 2026-01-06 [[risk.delivery,objection.delivery|The <<product|bread mixes>> turned up a day late]] and he had to buy from <<competitor|Brakes>>. [[competitor.praise|They got it to him in two hours]]. He was busy so I left after five minutes. [[intent.none|Didn't want to hear about the <<product|cake range>>]].
        en 2026-01-19 [[role.influencer|The site foreman has the boss's ear]]. He says our <<product|ladders>> [[sentiment.negative|rattle]]. We had a tea in the cabin and talked about football.
        en 2026-01-23 Our technician was told he's the best they've ever had, [[sentiment.positive|they're very pleased]]. And [[intent.quote|they'd like a price on a second <<product|chiller>>]]. It's snowing.
        en 2026-02-28 <<competitor|Grundfos>> was in the week before. He just said they came, and they left a pen. [[objection.timing|He's busy till March]]. [[intent.callback|Give him a ring after that]].
        en 2026-02-09 [[objection.trust|He isn't sure about the warranty]], says [[competitor.flaw|the previous lot wouldn't honour theirs]]. [[intent.trial|He'll take one <<product|heater>> on trial]]. His wife does the accounts and she was out.
        en 2026-02-14 [[role.decider|It all goes through <<person|Mr Osei>>]], he owns it. [[objection.authority|The manager can't approve anything over five hundred]]. We were shown the new building, it's huge.
        en 2026-02-05 They need the <<product|generators>> by the 3rd and [[risk.delivery|I don't see it happening, the ship is late]]. <<person|Amir>> said he's got a spare for a while. He's quite relaxed.
        en 2026-02-16 He said <<competitor|Stanmore>> [[competitor.flaw|overcharge for everything]] and he'd be glad to be rid of them. But [[objection.trust|he's worried we can't cover nights]]. I explained the rota. <<competitor|Corvina>> [[competitor.praise|have someone on call all night]].
        en 2026-03-02 [[role.influencer|The union rep gets asked]] and he's not keen on <<product|cameras>> in the cabs. So [[objection.contract|they want a privacy clause]]. We sat in the boardroom.
        en 2026-03-19 So the deal with the other site was dropped, nothing to do with price. The firm next door moved to <<competitor|Dawson>> last year. That's all I know, it was a quick stop.
        en 2026-03-28 [[objection.price|The quote was over what they had]], [[objection.budget|they've only got eight grand]]. [[role.technical|Their technical manager]] thinks [[sentiment.positive|our spec is spot on]]. We waited for the director but he didn't come.
        en 2026-03-28 [[risk.churn|He might go with <<competitor|Lavazza>>]], they [[objection.competitor|give him the <<product|coffee machine>> free]]. I said I can't do that. The café was full of students.
        en 2026-03-17 He's [[intent.buy|taking the bigger <<product|mixer>>]], said so in front of everyone. [[intent.none|For the <<product|dough divider>> he's not interested]]. They're opening a second shop in May.
        en 2026-04-19 The [[role.user|pickers]] said [[sentiment.positive|they'd never had a better <<product|headset>>]]. But the supervisor [[objection.need|says one per shift is enough, they've got plenty]]. The place was really busy.
        en 2026-04-23 <<person|Gemma>> [[role.influencer|is close to the MD and pushes for us]]. She mentioned [[risk.churn|there's talk of going in-house]]. I think the price might be an issue but she didn't say.
        en 2026-04-17 [[objection.delivery|They're worried about our capacity in peak]] with only one <<product|filling line>>. We ran through the plan. They've got security on the gate since last week.
        en 2026-04-28 [[objection.competitor|Also in the running is <<competitor|Hilti>>]]. He said [[competitor.flaw|their <<product|batteries>> don't last]]. [[intent.demo|He wants ours demonstrated on site]]. Their own crew is good, I have to say.
        en 2026-05-09 The late delivery is settled, the credit note went out. He said his brother is over budget on his house. The <<product|blinds>> are all up now.
        en 2026-05-18 [[role.influencer|<<person|Nadia>> does the shortlist for the board]]. [[intent.trial|Wants to test the <<product|label software>> for a month]]. She gave me a tour and showed me the garden.
        en 2026-05-18 so he goes we're [[competitor.flaw|done with <<competitor|Pexon>>, three breakdowns since Christmas]] and could we [[intent.quote|quote for four <<product|baling presses>>]] and [[intent.buy|one he wants for definite]] and I said hold on let me get my pen
        en 2025-10-08 So I saw <<person|Ben>> at the garage, basically [[objection.price|our price is too high]] and [[objection.competitor,competitor.praise|<<competitor|Castrol>> is cheaper]] for the same <<product|engine oil>>. [[intent.trial|He'll try one drum though]]. The radio was so loud I could hardly hear him. [[objection.budget|And he's got no money till April]].
        en 2025-10-04 They said [[objection.budget|no budget until next year]] and [[objection.authority|it has to go to the board anyway]]. [[intent.callback,nextstep|Call back in February]]. They've got a lovely view from up there.
        en 2025-10-17 The customer said [[objection.delivery,risk.delivery|the last delivery was late again]], [[sentiment.negative|he was furious]]. [[risk.churn|He might switch to <<competitor|Fosters>>]], well, he said might. I sat in the van for a bit after that.
        en 2025-10-08 Met <<person|Sarah Lim>>, she's the [[role.finance|CFO]]. The numbers were fine for her. [[objection.contract|She wants the auto-renewal clause taken out]] and [[nextstep|we'll send the new wording on Tuesday]].
        en 2025-10-01 Price was no problem. Delivery was no problem. He said his brother in law's company is happy with <<competitor|SAP>>. We had a good laugh.
        en 2025-11-05 They think [[objection.need|they don't need a second <<product|scanner>>]], the one they've got is fine. [[intent.none|He's not interested in upgrading]]. I admired his fish tank.
        en 2025-11-04 He mentioned [[competitor.flaw|<<competitor|Jungheinrich>> take a week to send anybody]]. [[intent.quote|He'd like a price for three <<product|reach trucks>>]], and [[role.procurement|the purchasing officer]] <<person|Ivan>> is putting it together. I parked next to their lorry. [[risk.churn|Their contract with us could go too, he hinted]].
        en 2025-11-05 Main concern is [[objection.trust|if our <<product|booking software>> is secure]]. [[role.technical|The IT manager]] <<person|Lucy>> had two pages of questions. We'd sent our certificates before. [[objection.timing|They'd not start before the summer anyway]].
        en 2025-11-20 [[role.decider|The final say is with <<person|Mr Gupta>>]]. <<person|Asha>> is his niece and [[role.influencer|she's our best friend in there]], she sells it for us. The shop was being decorated for Diwali. [[intent.buy|A <<product|till>> they've ordered already today]].
        en 2025-11-11 [[intent.buy|They're ready to order the <<product|conveyor>>]]. He's got the money, no issue there. [[risk.delivery|I just worry our factory won't hit the fourteenth]]. They gave me a box of sweets.
        en 2025-11-13 um they [[intent.demo|asked for another demo]] for the night team and [[role.user|the operators]] said [[sentiment.positive|the screen is really clear]] and that was it I was in and out in ten minutes
        en 2025-12-17 It's [[objection.timing|not a priority]] with the audit on. And basically [[objection.trust|they don't trust the lifetime we claim]]. [[nextstep|<<person|Gary>> from our office will send the test report]].
        en 2025-12-14 He says [[risk.payment|we'll get our money when he gets his]]. Nobody seemed worried. [[role.finance|The accounts lady]] showed me the list of people who owe them.
        en 2025-12-01 We dropped the calendars off. She asked how our new boss was doing. There was a man from <<competitor|Palmer>> in reception.
        en 2025-12-01 They're [[objection.competitor,competitor.praise|happy with <<competitor|Rentokil>>]] and the contract runs to June. Our price was about the same. The lady at the desk was nice. [[objection.need|No need for a second firm, she said]].
        en 2025-12-11 He said [[role.influencer|the caretaker recommends and the school follows]]. The caretaker was annoyed with the snow, not with us. [[nextstep|I'll bring some <<product|grit bins>> when it thaws]].
        en 2026-01-22 He said [[sentiment.negative|our hotline is useless]], and [[risk.churn|they'll go elsewhere when it's up in May]]. [[intent.callback|He did say to call him]]. It's a shame because the <<product|alarm panels>> are good. [[role.user|The guards use them every night]].
        en 2026-01-03 They want [[objection.price|another five percent off]] and [[objection.contract|net sixty instead of net thirty]]. <<person|Paolo>> was translating. It was quite a show.
        en 2026-01-20 He said if it was up to him he'd take it, but [[objection.authority|his wife has to agree]]. They run the place together. [[competitor.praise|<<competitor|Rational>> <<product|ovens>> never fail]] according to her cook.
        en 2026-01-10 <<person|Jo>> said [[objection.budget|money's really tight]], they lost a grant. Anyway we fixed the <<product|shredder>> and left. Her new haircut looked good.
        en 2026-01-18 [[risk.delivery,objection.delivery|The <<product|shelving>> is three weeks late]] and he had the opening moved. [[sentiment.negative|He wasn't pleased]]. [[role.influencer|His project manager has the client's ear]] so I've to be careful.
        en 2026-01-19 They [[intent.quote|asked me to price]] a <<product|dust extractor>>, and [[intent.trial|they want to try one first]] in the wood shop. The lads were watching football on a phone. [[objection.delivery|Asked if it really takes eight weeks, not happy about that]].
        en 2026-02-14 <<competitor|Corbel>>'s fitters [[competitor.flaw|left a mess and never came back]]. That was years ago, he said. [[objection.trust|So he's careful with anybody new, us too]]. I showed him our photos.
        en 2026-02-24 [[role.technical|The maintenance lead]] <<person|Stan>> said the <<product|valve>> [[sentiment.positive|has been brilliant]]. No leaks. The weather was awful so we stayed inside. [[intent.trial|Wants one on trial in line two]].
        en 2026-02-12 [[role.procurement|Their sourcing manager]] has been on the course with me. She says [[objection.competitor|she has three quotes and we're second]]. She didn't say who's first. The car park's been extended. <<competitor|Corvina>>, apparently, [[competitor.praise|has a better app]].
        en 2026-02-27 He [[objection.timing|wants to leave it till after Ramadan]]. [[role.decider|It's his father's decision]]. They're both very polite, we had dates and tea.
        en 2026-02-07 It's all fine there. The late delivery from October has been sorted out, they've got the credit note. She's not worried about the money either.
        en 2026-03-19 [[intent.buy|He went ahead with the order, six <<product|buggies>>]]. [[nextstep|Delivery is on the 9th]]. He'd told his boss it would be five. The greens looked great. [[intent.demo|Now wants a demo of the <<product|ride-on mower>>]]. [[role.technical|The head mechanic]] chose the model.
        en 2026-03-02 So [[objection.competitor|they've got <<competitor|Bidfood>> coming in on Friday]] with a list. He said they're [[competitor.praise|never short on anything]]. And [[risk.churn|he's stopped ordering his <<product|frozen peas>> from us]]. He's got a new menu. [[intent.none|Our <<product|puddings>> he's not interested in]].
        en 2026-03-07 [[role.user|The nurses]] get on well with the <<product|hoist>>. But the matron [[objection.need|sees no need for a third]]. [[intent.none|Not going any further]], she said. We'd a good lunch.
        en 2026-03-09 [[risk.payment|The cheque bounced]]. [[role.finance|The owner's daughter does the books]] and she was embarrassed. He was out. They have had a bad season.
        en 2026-03-20 He said [[objection.trust|what happens if you go bust]], he'd had that with <<competitor|Halcyon>>. Nothing else to report. The band was playing in the square. [[role.finance|His accountant]] wanted our filed accounts.
        en 2026-03-02 I think he'd choose <<competitor|Sage>> but that's me guessing. He said he's got everything he needs to decide and to enjoy my weekend.
        en 2026-04-19 [[risk.churn|The account is going down, they've halved the order]]. <<person|Rita>> said [[competitor.flaw|<<competitor|Fosters>> was never on time either]]. I'm going to bring it up with <<person|Malcolm>>, he's our area manager.
        en 2026-04-25 We can't get the <<product|crane>> over the bridge, [[risk.delivery|so the install on the 22nd is in danger]]. <<person|Ralph>> hasn't got a plan either. The village is pretty. [[role.procurement|The parish's buyer]] knows.
        en 2026-04-12 [[role.influencer|The doctor's wife picks everything out]]. She liked [[competitor.praise|<<competitor|Aston>>'s finish]] but wasn't keen on the colour. [[objection.authority|The doctor approves it in the end]].
        en 2026-04-25 [[intent.demo|Demo please, on their own parts]], he said. The <<product|laser cutter>> we've got in stock. <<person|Ewan>> drove me to the station, lovely chap.
        en 2026-04-03 They've moved the office, and the old kettle was left behind. [[objection.price|The rent of the <<product|water cooler>> feels steep to them]], two hundred a year. [[objection.competitor|They asked <<competitor|Culligan>>]] too.
        en 2026-04-13 She said, and I quote, thanks but no thanks, then [[intent.none|not now and not later]]. The dog barked the whole time. I left the catalogue on the bench.
        en 2026-05-25 He said it's [[objection.budget|over the budget they've been given]] and that's why he [[intent.trial|only wants the <<product|starter kit>> on approval]]. [[role.user|His apprentice is the one on it]]. He's a very funny lad.
        en 2026-05-11 The bank manager was there when I came in so I waited. The owner said the loan is approved, price fine, he'll think about it. No rush on his side or ours.
        en 2026-05-18 [[risk.delivery|Two <<product|gearboxes>> are still on a ship]] and he needs them for the shutdown. <<person|Ingrid>> got a bit short with me, then apologised. She's under pressure. [[role.influencer|Her planner is the one the plant manager listens to]].
        en 2026-05-06 <<competitor|Lincoln>> [[competitor.flaw|keep sending the wrong wire]], he says. Ours has been spot on, [[sentiment.positive|he's thrilled]]. [[intent.quote|He needs a new price for a pallet of <<product|welding wire>>]]. Sunny day.
        en 2026-05-07 [[objection.trust|He asked three times who'll service it]], said [[competitor.flaw|the last supplier just disappeared]]. We're going over the map of our depots. I had a flat tyre on the way home. [[intent.quote|He'd still like a quote]].
        en 2026-05-28 He's [[objection.competitor|leaning to <<competitor|Oakham>>]]. Said [[role.influencer|his foreman had a big part in that]]. Nice conversation anyway, we know each other from school.
        en 2026-06-11 [[role.decider|<<person|Dr Kaur>> runs the practice and buys what she wants]]. [[intent.buy|She's going with our <<product|chair>>]], blue one. The builders are in until the end of June. [[intent.callback|Ring her when they're done]].
        en 2026-06-17 They asked about [[objection.contract|our limitation of liability]] again. [[role.procurement|The contracts and purchasing lady]] said she can't sign it like that. [[nextstep|I'll send it to our lawyer]].
        en 2026-06-01 [[risk.churn|She says they're not renewing unless the new owner likes us]], and [[sentiment.negative|the last call-out was a let-down]]. [[role.technical|The building engineer]] confirmed it. I've a cold coming.
        en 2026-06-03 Had a look at the old <<product|mangle>>. <<competitor|Miele>> put in a bid, it's [[objection.competitor|cheaper than ours by four hundred]]. Nothing decided. He'll be off fishing. [[competitor.flaw|Their fitter didn't turn up once]], he did say that about <<competitor|Miele>>.
        en 2026-06-04 [[objection.need|They've got more than enough <<product|ladders>>]], so I didn't push. He mentioned he's over budget on his kitchen at home. [[objection.timing|Said maybe in the spring]].
        en 2026-06-23 Our deal with the council is in the paper, so everybody's asking. They were pleased with their own new truck. We didn't discuss prices.
        en 2026-06-13 [[objection.trust|He's got doubts about our stock levels]]. The <<competitor|Norbar>> rep was in as well, he just said hello. [[objection.delivery|He says four weeks for a <<product|torque wrench>> is silly]].
        en 2026-07-26 The invoice from May [[risk.payment|won't be paid while the dispute's going on]], he said. He has a solicitor now. [[risk.delivery|And I can't release the next <<product|batteries>> till then]].
        en 2026-07-01 [[competitor.praise|<<competitor|Videojet>>'s man comes every month and cleans it]]. [[sentiment.positive|She still likes us better]], she says our lot are lovely. [[intent.callback|I'm to ring her in a fortnight]].
        en 2026-07-24 [[role.influencer|The town planner has to be won over first]], he gives his view to the council. <<person|Neil>> is setting it up. The lights in the hall are nice.
        en 2026-07-09 [[objection.price|He wanted to know why we've gone up so much]]. [[objection.authority|And the group needs to approve any rise]]. Good conversation otherwise. His daughter is doing her A levels. [[objection.trust|Not sure our quality is worth it, he said]].
        en 2026-07-03 They use <<competitor|Brightline>> for the <<product|payslips>>, didn't say much about it. [[intent.demo,nextstep|I'm asked to run a demo on the 30th]]. It's the one with the red door.
        en 2026-08-06 [[competitor.flaw|<<competitor|Tennant>> parts take forever]], he told me. [[risk.churn|But he also said he may just buy on the internet from now on]]. He's tired of the whole thing. [[risk.payment|And he's two invoices behind]].
        en 2026-08-26 [[objection.contract|He'd sign if we drop the minimum order]]. [[role.decider|He has the authority]], no one else. The lads had just cleaned the yard.
        en 2026-08-18 I told him [[risk.delivery|his <<product|radiators>> are delayed]], and he said don't worry, that's fine. He's got three weeks in hand. His colleague just had a baby.
        en 2026-01-10 So they said [[objection.price|it's over what they wanted to pay]] and [[objection.authority|the area manager has to approve it]]. <<person|Becky>> liked the <<product|display fridge>> though. The high street was dead quiet.
        en 2026-01-24 The customer says <<competitor|Ricoh>>'s [[competitor.praise|service is quicker than ours]] and [[risk.churn,objection.competitor|he's thinking about moving the <<product|copiers>> to them]]. [[intent.callback|I'm to give him a call]] when he's back from leave.
        en 2026-01-01 He told me [[objection.budget|there's no budget]] and [[objection.timing|to try again next year]]. His deputy had just got engaged so there was cake. We already did the survey last month.
        en 2026-01-25 Met with <<person|Yusuf>>, he's the [[role.procurement|purchasing manager]] for all four sites. [[intent.quote|He asked for a quote]] on <<product|hairnets>> and [[nextstep|wants it by Friday]]. Good canteen they've got.
        en 2026-01-22 They're [[sentiment.negative|not happy, the <<product|lift truck>> broke down again]] and [[objection.delivery,risk.delivery|the spare parts are late too]]. [[role.user|The loaders]] had to do it by hand. It was very cold in there.
        en 2026-02-02 um he was like [[objection.trust|I don't know if you guys can handle all of Scotland]] and [[role.decider|he makes the decision so]] and I said we have two depots. Then we talked about rugby.
        en 2026-02-23 The late delivery in January was sorted and they've forgotten it. The price was never an issue. He's only a bit worried about his own staff leaving.
        en 2026-02-12 They're [[intent.buy|ready to order the <<product|milling machine>>]]. [[objection.contract|They only want the deposit lowered to ten percent]]. [[role.finance|The finance director]] <<person|Eileen>> sat in. It rained all the way.
        en 2026-02-18 [[objection.need|They've already got a <<product|dehumidifier>>]], and [[intent.none|he's not interested]] in a second. He told me about the new bypass. I had a bacon roll on the way back.
        en 2026-02-10 He mentioned [[objection.competitor|<<competitor|Nilfisk>> are quoting as well]]. He said [[competitor.flaw|their <<product|sweeper>> is always in the workshop]]. [[intent.demo|Wants to see ours]] in the yard, [[nextstep|a demo on the 12th]].
        en 2026-03-11 [[role.technical|The IT lead]] <<person|Omar>> thinks [[sentiment.positive|the new release is great]]. [[intent.trial|They'd like to run a trial]] in one branch. I left before the traffic.
        en 2026-03-16 They said [[risk.payment|they can't pay us until the insurance comes through]]. <<person|Lorna>> was very open about it. There was flooding all over the ground floor.
        en 2026-03-08 [[role.influencer|The vet nurse is who the partners listen to]] and she's all for the <<product|X-ray table>>. I'd expected a harder visit. It's a nice drive out there.
        en 2026-03-26 Our driver is off sick so [[risk.delivery|their <<product|flour>> may not get there before the weekend]]. <<person|Theo>> was fine on the phone. He has one pallet in hand.
        en 2026-03-16 [[risk.churn|He said he'll be looking at other suppliers]] as [[objection.price|our prices have gone up twice]]. <<competitor|Brakes>> was in on Tuesday, he didn't say more. The kitchen was being tiled.
        en 2026-03-28 Just a quick one. They'd had <<competitor|Kärcher>> in to do the windows, well their contractor uses it. No news. She asked after <<person|Phil>> at our office.
        en 2026-04-18 It's fine on price. [[objection.trust|They worry about what happens when it breaks]], [[competitor.praise|<<competitor|Hobart>> has a man in the town]]. I told them [[nextstep|I'd get our engineer to ring them]]. The shop was packed.
        en 2026-04-18 She said [[objection.authority|she'd have to run it past the partners]]. [[role.influencer|Her practice manager can swing it]], she likes us. Good parking for once.
        en 2026-04-10 He's happy with his new house and no, he isn't over budget, he said laughing. [[nextstep|We'll meet again on the 3rd]] to go through the drawings. The <<product|doors>> look good.
        en 2026-04-05 [[objection.delivery|Lead time is too long]], nine weeks. [[risk.churn|He may get them from <<competitor|Dorman>> instead]]. I reckon he's bluffing but you never know. They've a nice showroom.
        en 2026-04-07 <<competitor|Corvina>> [[competitor.flaw|overbilled them for a year]], he said. [[intent.quote|He's asked us for prices]] on the <<product|cleaning chemicals>>. I had to sign in twice at the gate.
        en 2026-05-06 [[role.user|The warehouse team]] use the <<product|wrapping machine>> and they're glad of it. But the [[role.technical|engineering manager]] <<person|Keith>> [[objection.trust|wasn't impressed with the test results]]. [[intent.trial|He'd want another sample run]].
        en 2026-05-28 He said [[objection.timing|there's a reorganisation so nothing until autumn]]. [[risk.payment|And our invoices are stuck in the middle of it]]. I spoke to three people who didn't know who's who.
        en 2026-05-11 [[role.decider|<<person|Mrs Adeyemi>> decides]], that's clear now. She is [[objection.competitor,competitor.praise|happy with her current supplier]], she says. I left the price list. Lovely woman.
        en 2026-05-12 They have a new <<product|blast chiller>> from <<competitor|Foster>>. It was bought before we came in. No further business there for now, nice chat about the weather.
        en 2026-05-18 <<person|Declan>>'s the [[role.procurement|head of purchasing]] and [[role.influencer|his recommendation goes to the board]]. [[nextstep|They meet on the 18th]]. We had a sandwich at his desk.
        en 2026-06-08 [[risk.delivery|The <<product|carpet tiles>> haven't shipped]] and they open on Monday. [[sentiment.negative|He shouted at me]] but I get it. The fitters were sitting on their vans.
        en 2026-06-06 He wants [[intent.demo|a demonstration for the tenants]]. [[objection.price|He thinks the install fee should go]]. I was there with <<person|Jake>>, he's new with us. Nobody mentioned <<competitor|Honeywell>> at all.
        en 2026-06-26 It's like this, [[objection.budget|they've had their budget cut by half]], and [[risk.churn|we might be the next to go]]. <<person|Norma>> was sad about it. The <<product|plants>> in the lobby look tired.
        en 2026-06-03 [[intent.buy|Signed the form, twenty <<product|radios>>]], same as we'd talked about. He'd been with us since 2019 so it's easy. [[sentiment.positive|He says we never let him down]]. We're going for a beer.
        en 2026-06-08 [[objection.need|They've got enough]] <<product|trolleys>> after the other store closed. <<competitor|Wanzl>> is still collecting the old ones. He told me about his hip.
        en 2026-07-16 [[objection.trust|She'd seen bad reviews of us]] online. I told her they're from the old days. [[objection.competitor|She's going with <<competitor|Brightline>> for now]]. She had a queue.
        en 2026-07-11 [[role.finance|The bursar]] is away till the 9th. They said [[objection.contract|payment terms need to match the school year]]. The children were singing in the hall, [[intent.callback|and I've been asked back then]].
        en 2026-07-24 The boys from <<competitor|Tricon>> were there when I came. He said they're [[competitor.flaw|forever late and never tidy]]. [[intent.quote|He'd like our price for the <<product|scaffold boards>>]]. I've never seen so much mud.
        en 2026-07-23 Their own IT lead left, he said, so nobody's driving it. He thinks the price of everything is mad these days. We looked at the <<product|server rack>> and that was it.
        en 2026-07-09 [[risk.delivery,objection.delivery|We missed the date on the <<product|trusses>> again]], they've had to pay the crane. [[risk.churn|So they're pulling the next job off us]]. I don't blame him really.
        en 2026-07-26 <<competitor|Mettler>> [[competitor.praise|hardly ever drifts]], says the lady on the line. [[role.user|She's on the <<product|checkweigher>> all shift]]. [[role.influencer|Production do ask her first]]. I gave her our leaflet.
        en 2026-08-21 [[objection.authority|It has to be approved in Dublin]], [[nextstep|he's flying over on the 20th]]. He's been at it for months. We talked about the ferry prices.
        en 2026-08-15 They liked the sample. So [[intent.buy|they'll have six <<product|benches>>]]. [[objection.price|The delivery charge he found high]], so I threw it in. The lake was beautiful.
        en 2026-08-18 [[objection.timing|He told me it can wait]], they've just had a baby at home too. If he changes his mind he has my number. <<person|Annie>> did the paperwork last time.
        en 2026-08-04 [[role.decider|The headmaster signs]] and [[intent.none|he isn't interested in <<product|whiteboards>> any more]]. I stayed for assembly. It was someone's leaving do.
        en 2026-08-22 [[intent.trial|He wants one <<product|grinder>> to try in the workshop]]. [[objection.competitor|<<competitor|Bosch>> left theirs last week]]. [[role.technical|Their tool engineer]] will write it up. The coffee's terrible there.
        en 2026-09-23 [[sentiment.positive|They were really pleased with how we dealt with the leak]]. No complaints. The new <<product|tank>> is in. My colleague's the technical manager and he came along to see it.
        en 2026-09-01 They still owe us for the <<product|generator>>, [[risk.payment|she says there's no cash till the harvest]]. The price of wheat is down. I had a look at her pigs.
        en 2026-09-16 [[risk.churn|He's letting the contract run out]], he said it almost in passing. [[sentiment.negative|He feels ignored by us]]. I'm told <<competitor|Stanmore>> [[competitor.praise|ring him every month]]. It was raining.
        en 2026-09-19 [[role.procurement|Their buyer]] has been over to <<competitor|Norvane>>'s plant. [[objection.competitor|He prefers it to ours]]. The food was good though. I've got the slides at home.
        en 2026-10-15 Wouldn't say who else is in. [[role.influencer|The project engineer has her ear]], that's <<person|Simon>>. They talked about overdue invoices but it was one from their own customer.
        en 2026-10-26 He said [[objection.trust|he didn't trust the guarantee]] since [[competitor.flaw|his last firm walked away from theirs]]. [[intent.demo|He'd like somebody to show him the <<product|solar kit>>]]. The roof is fine.
        en 2026-10-08 [[risk.delivery|Stock is low and I doubt we'll make the 28th]] with the <<product|hampers>>. <<person|Vera>> is planning to put something else in. She isn't cross.
        en 2026-10-20 [[objection.budget|He's spent it all on the car park]]. [[intent.callback,nextstep|Told me to come back on the first of March]]. The lights are already up.
        en 2026-10-03 [[sentiment.negative|She's sick of the noise]] from the <<product|air conditioner>>. [[role.finance|Her accountant]] says it's under lease so leave it. I took some pictures.
        en 2026-10-18 [[role.user|Gary's gang do the lines]] with our <<product|paint>>. Nobody's complained about it. [[objection.need|They've no use for the <<product|stencils>>]]. I'll skip that next time.
        en 2026-11-02 [[objection.trust|Not sure about our size]], again. It'll be the third bank that says so. [[objection.contract|They'd want a parent guarantee in the contract]]. The view of the river from there is something.
        en 2026-11-17 The delivery was on time and complete. They'd had trouble with <<competitor|Delmar>> once but that got settled. <<person|Ahmed>> sends his regards to you all.
        en 2026-11-06 [[intent.quote|Price for three <<product|tractors>>]], he asked, and [[competitor.flaw|he's done with <<competitor|Fendt>>'s dealer, no one there knows anything]]. I had to walk through the slurry.
        en 2026-11-02 [[risk.payment|They've asked to pay over six months]], which isn't great. [[role.decider|The brother has the last word]]. The yard was tidy, the dogs less so.
        en 2026-11-08 <<person|Michelle>> [[role.influencer|pushes us with her boss]]. She said [[competitor.praise|the <<competitor|Vexal>> one looks better]] but ours [[sentiment.positive|is easier to clean]]. We agreed on that at least.
        en 2026-12-13 [[risk.delivery|The <<product|turbine>> is still at the factory]]. He asked [[objection.delivery|whether we've the people to fit it in time]]. [[nextstep|We're talking on Monday]]. It snowed.
        en 2026-12-20 We just had mince pies. No talk about work, everyone's off from tomorrow. He's over the moon about his son's exam.
        en 2026-12-27 [[competitor.flaw|<<competitor|Pexon>> sent the wrong colour twice]], he said. [[intent.none|Not interested in changing though]], he's too old for that. The tree in reception is real.
        """
}
