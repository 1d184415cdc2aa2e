extension NoteTexts {
    static let visitRecords = """
        zh 2025-03-04 客户说[[objection.price|我们的价格太贵了]]，[[intent.quote|想要一份新报价]]。车间这个月在赶出口单，三班倒。
        zh 2025-06-17 上午见了<<person|刘总>>。[[objection.competitor|<<competitor|海天精工>>的价格更低]]，他们正在比。午饭是在食堂吃的。[[intent.callback,nextstep|让我周四再打给他]]。
        zh 2026-01-09 [[role.procurement|采购经理]]<<person|周敏>>接待，提到[[objection.budget|今年预算不够]]，[[objection.timing|明年再说]]。[[role.finance|财务主管]]也在。
        zh 2027-02-22 对方表示[[objection.delivery|交期太长]]，<<product|立式加工中心>>要等十四周他们等不了。[[objection.competitor|也在跟<<competitor|锐腾机床>>谈]]。[[competitor.praise|说他们现货多]]。
        zh 2025-09-12 客户对<<product|VM850加工中心>>[[sentiment.positive|很满意]]，说精度稳定。[[intent.buy|决定再下两台]]，[[nextstep|下周一签合同]]。[[role.technical|技术部工程师]]在旁边验收。
        zh 2026-05-20 主要顾虑是[[objection.trust|担心我们售后跟不上]]。价格没有问题，付款方式也同意了。[[objection.timing|还说今年不急，过了年再谈]]。
        zh 2025-11-03 [[objection.authority|要总部批]]，<<person|陈经理>>自己定不了。总部在苏州，他每个月去一次。
        zh 2026-08-14 他们说<<competitor|发那科>>的<<product|数控系统>>[[competitor.flaw|老出问题]]，[[competitor.flaw|报修三天才来人]]。[[intent.demo|想看我们的演示]]。[[role.procurement|采购经理]]中途进来坐了一会儿。
        zh 2025-04-25 [[objection.delivery,risk.delivery|上批<<product|刀柄>>又晚到了]]，客户[[sentiment.negative|很不高兴]]。我解释了清关的情况。[[risk.churn|说可能换一家供应商]]。
        zh 2027-01-13 [[objection.need|现有的<<product|车床>>够用]]，[[intent.none|暂时没兴趣]]。厂里刚搬完，办公室还堆着纸箱。
        zh 2026-10-21 [[role.technical|设备科科长]]<<person|马强>>说<<competitor|马扎克>>[[competitor.praise|的机床精度好]]。他本人以前在军工厂干过，[[role.influencer|领导买机床都会问他]]。[[objection.need|他们已经在用这个牌子，不需要再添]]。
        zh 2025-07-08 三月份晚到的那批<<product|丝杠>>已经解决了，客户没再提。今天主要是送对账单，<<person|小林>>签收。
        zh 2026-03-30 [[risk.payment|去年的货款还没付]]，[[role.finance|财务经理]]说要等下游回款。门口停了一排货车。[[risk.payment|公司最近现金流紧张，可能还要拖]]。
        zh 2025-12-18 客户觉得[[objection.price,objection.competitor|我们比<<competitor|北一机床>>贵]]，[[risk.churn|可能会换供应商]]。
        zh 2026-06-02 [[role.decider|拍板的是<<person|黄总>>]]，[[role.influencer|不过他很听车间主任的意见]]。<<person|黄总>>下午去了机场。
        zh 2027-03-16 [[intent.trial|想先试用一个月]]<<product|激光切割机>>。预算不是问题，去年就批下来了。[[intent.demo|也想看一下演示]]。
        zh 2025-05-29 客户说[[intent.callback,nextstep|下周三再打电话联系]]。今天停电，车间没开工，只在门卫室聊了几句。
        zh 2026-02-11 他们[[objection.contract|不接受三成预付款]]，要货到付全款。其他条款都看过了，没意见。[[role.finance|这是财务总监的要求]]。
        zh 2025-10-15 操作工<<person|小吴>>带我看了现场，[[role.user|这台<<product|磨床>>平时就是他在用]]。如果价格合适，可能会考虑，我猜的。
        zh 2026-11-27 对方提到[[competitor.praise,objection.competitor|<<competitor|锐腾机床>>的服务更好]]，有问题当天就到。[[risk.churn|合同到期不一定跟我们续]]。
        zh 2027-04-07 <<person|赵厂长>>说[[objection.trust|没见过我们在本地的用户，不放心]]。[[nextstep|约好周五带他去看一家老客户]]。[[intent.trial|他想先拿一台试用]]。
        zh 2025-08-19 [[risk.delivery|工厂通知这批<<product|主轴>>月底交不了]]，我还没告诉客户。客户今天心情不错，聊的是孩子高考。[[role.user|接待我的<<person|小邓>>是开<<product|车床>>的操作工]]。
        zh 2026-04-16 [[intent.quote|让我们报<<product|卧式加工中心>>的价]]，[[nextstep|周四之前给他]]。他们新厂房刚封顶。[[objection.budget|预算只有去年的一半，不够]]。
        zh 2025-02-27 老板说[[objection.price|价格偏高，再降一点]]才好谈。隔壁厂也在买<<product|折弯机>>，买的是<<competitor|亚威>>。[[intent.quote|要我们重新报一份]]。
        zh 2026-09-08 [[role.procurement|采购主管]]<<person|何丽>>问了付款和保修，没提别的。<<competitor|恒拓数控>>的人昨天也来过。
        zh 2025-06-30 客户[[sentiment.negative|抱怨我们电话没人接]]，[[risk.churn|说再这样就不买我们的了]]。[[risk.delivery|我们这边下一批<<product|刀片>>也可能晚到]]。
        zh 2027-05-19 没什么特别的，送了新样本，喝了杯茶。客户说生意还可以，工人不好招。
        zh 2026-07-22 [[objection.authority|这事要跟老板商量]]，<<person|孙工>>只管选型。[[role.influencer|老板基本按他的建议买]]。[[intent.demo|他要求看一次演示]]。
        zh 2025-03-21 [[competitor.flaw|<<competitor|恒拓数控>>的售后太差]]，[[competitor.flaw|配件要等一个月]]。客户[[intent.trial|想试一下我们的<<product|刀塔>>]]。
        zh 2026-12-10 对方表示[[objection.competitor|更倾向<<competitor|德玛吉>>]]，[[competitor.praise|牌子响，质量稳定]]。
        zh 2025-11-25 <<person|钱总>>[[intent.buy|确定要一台<<product|光纤激光切割机>>]]，[[objection.contract|但质保要从一年改成两年]]。[[sentiment.positive|说跟我们合作很愉快]]。
        zh 2026-05-06 [[objection.budget|设备预算被砍了，今年没钱]]。他们本来打算换掉那台老<<product|铣床>>。[[objection.timing|明年再考虑]]，[[intent.none|现在报什么都没兴趣]]。
        zh 2027-01-28 [[role.influencer|工艺组的<<person|罗工>>说话很有分量]]，他[[sentiment.positive|觉得我们的<<product|夹具>>好用]]。我们的采购经理下周也会去展会。[[role.decider|最终拍板的是<<person|姜董>>]]。
        zh 2025-09-24 [[risk.delivery|海运延误，<<product|冲床>>可能赶不上15号交货]]。客户那边地基已经做好了。
        zh 2026-03-11 客户[[objection.trust|怀疑我们的<<product|导轨>>寿命]]，说[[competitor.praise|<<competitor|上银>>用五年都没坏]]。[[objection.trust|还担心我们的质量不稳定]]。
        zh 2025-12-02 去年他们下过三台<<product|空压机>>的单，已经全部交完。今天只是例行回访，没谈新项目。
        zh 2026-08-05 [[risk.payment|两张发票逾期快三个月了]]，对方说资金周转有点紧。[[nextstep|我月底再去一趟]]。
        zh 2027-06-11 客户说[[intent.none|对<<product|机械臂>>没兴趣]]，[[objection.need|人工就够了]]。厂里一共四十来人。[[objection.budget|还提到今年没预算]]。
        zh 2025-05-14 [[role.decider|最后由总经理<<person|冯总>>定]]，[[objection.authority|<<person|小郑>>说他做不了主]]。
        zh 2026-10-08 [[objection.delivery,risk.delivery|备件上个月晚到了十天，产线停了两次]]，他们[[risk.churn|在考虑换一家]]。
        zh 2025-08-01 [[intent.demo|想看<<product|五轴加工中心>>的现场演示]]，[[nextstep|定在8月12日去我们展厅]]。
        zh 2026-01-23 客户问我同事的新车怎么样，同事说很满意。谈正事不到十分钟，他就去开会了。
        zh 2027-03-03 [[objection.timing|现在不是时候，等新厂投产再看]]。[[intent.callback,nextstep|让我五月份再去一趟]]。[[intent.none|说目前对新设备没兴趣]]。
        zh 2025-04-10 [[role.technical|技术经理]]<<person|方伟>>看了图纸。他[[objection.trust|担心我们的<<product|电主轴>>不稳定]]，要看测试数据。[[intent.trial|还要求先试用两周]]。
        zh 2026-06-25 [[role.finance|财务总监]]在场，说付款没问题，今年预算也够。会议室空调坏了，热得不行。
        zh 2025-10-31 他们[[objection.competitor|拿<<competitor|大族激光>>的报价来比]]，[[objection.price|嫌我们贵了百分之八]]。[[risk.churn|再不降价就要换别家]]。
        zh 2026-09-17 客户说[[competitor.flaw|<<competitor|锐腾机床>>的机器噪音大]]，[[competitor.flaw|换刀经常卡]]。[[intent.quote|想要我们的报价]]。[[role.procurement|采购主管]]<<person|彭姐>>[[objection.contract|要求账期九十天]]。
        zh 2027-02-04 [[objection.trust|觉得我们公司太小，怕以后没人管]]。展会上还碰到了<<competitor|沈阳机床>>的人。
        zh 2025-07-18 晚交的事客户说已经过去了，不用再解释。今天交货准时，<<person|老唐>>亲自验的<<product|卡盘>>。
        zh 2026-04-02 [[role.user|操作员]]反映<<product|冷却泵>>[[sentiment.negative|太吵，大家都不满意]]。[[nextstep|明天派工程师上门]]。
        zh 2025-01-16 [[risk.churn|年底合同到期后打算换<<competitor|恒拓数控>>]]，因为[[competitor.praise|他们离得近、来得快]]。[[objection.authority|不过换供应商还得集团批]]。
        zh 2026-12-29 我觉得他嫌贵，但他没说出口。聊了半小时今年的订单，他们主要给汽车厂做件。
        zh 2027-05-05 [[role.influencer|采购很看重生产部<<person|许工>>的意见]]，而他[[objection.competitor|一直想用<<competitor|马扎克>>]]。[[role.technical|这位<<person|许工>>是技术负责人]]。
        zh 2025-06-06 [[risk.delivery|我们的<<product|伺服电机>>缺货，月底这批有可能要延期]]。客户还没催，他在休年假。[[objection.need|他们自己有备用的，暂时不需要多买]]。
        zh 2026-02-26 [[objection.contract|违约金条款客户不同意]]，法务要改。[[role.decider|老板说了算]]，[[nextstep|下周二再碰一次]]。[[intent.buy|<<product|冷水机>>他们决定要了]]。
        zh 2025-11-12 [[role.user|车间里用<<product|线切割机>>的是两位老师傅]]，他们[[role.influencer|的话厂长很听]]。厂长出差没见着。[[competitor.flaw|厂长嫌现在用的<<competitor|恒拓数控>>毛病多]]。
        zh 2026-07-01 对方说[[intent.buy|可以下单了，先要五台<<product|钻攻中心>>]]。[[sentiment.positive|夸我们的服务快]]。[[intent.buy|<<product|排屑机>>也一起订]]。
        zh 2027-04-21 如果<<competitor|亚威>>不涨价，我估计他们会继续观望。客户今天没表态，只收了资料。
        zh 2025-03-13 [[objection.delivery,risk.delivery|答应二月到的<<product|滚珠丝杠>>到现在没到]]，<<person|曹经理>>[[sentiment.negative|发了火]]。[[risk.payment|上一笔货款也压着没付]]。
        zh 2026-10-30 [[role.influencer|厂里选型都先问<<person|袁师傅>>]]，他[[competitor.praise|说<<competitor|大族激光>>切得快]]。[[intent.callback|让我有新价格再打给他]]。[[objection.trust|对我们的售后还不太放心]]。
        zh 2025-02-18 客户觉得[[objection.price|<<product|ERP系统>>太贵了]]，[[intent.quote|要我们重新报个价]]。前台换了人，登记花了十分钟。
        zh 2026-03-05 见了[[role.technical|信息科科长]]<<person|郭涛>>。他们[[objection.need|已经在用<<competitor|金蝶>>，够用了]]，[[intent.none|说没兴趣换]]。
        zh 2025-07-22 [[objection.budget|今年没预算]]，[[objection.timing|明年再说]]。公司刚搬到新园区，停车位很难找。[[intent.callback|让我年底再打电话]]。
        zh 2027-01-20 对方表示[[intent.demo,nextstep|想下周二看<<product|CRM>>的演示]]。[[role.procurement|采购经理]]<<person|沈洁>>也会参加。
        zh 2025-10-09 他们说[[competitor.praise,objection.competitor|<<competitor|用友>>服务更好]]，[[risk.churn|可能换供应商]]。聊了不到半小时。[[competitor.flaw|但也说<<competitor|用友>>的实施太慢]]。
        zh 2026-06-16 主要顾虑是[[objection.trust|担心数据放在我们这里不安全]]。价格没问题，合同法务也看过了。
        zh 2026-11-11 [[objection.authority|要集团总部审批]]，<<person|林经理>>做不了主。[[role.influencer|不过总部会听他的意见]]。[[sentiment.negative|对我们上次报错价有点生气]]。
        zh 2025-04-03 [[competitor.flaw|现在的<<competitor|云帆软件>>老出问题]]，[[competitor.flaw|客服半天不回]]。[[intent.trial|他们想试用我们的<<product|工单系统>>]]。[[role.user|用得最多的是客服组]]。
        zh 2027-05-12 [[intent.buy|决定买<<product|考勤模块>>]]，[[nextstep|本周五签合同]]。办公室正好在庆祝上市。交期没有问题，按计划走。
        zh 2025-09-01 [[objection.delivery,risk.delivery|上线又晚了两周]]，客户[[sentiment.negative|很不满意]]。[[role.user|录单的几个文员]]还在用Excel。
        zh 2026-01-15 [[risk.payment|第二期货款还没付]]，[[role.finance|财务经理]]说账上紧张。中午请我吃了碗面。
        zh 2026-08-27 [[role.decider|拍板的是<<person|董总>>]]，[[role.influencer|IT的<<person|小顾>>在旁边出主意]]。<<person|董总>>还没看材料。
        zh 2025-12-05 客户[[sentiment.positive|夸我们的实施顾问专业]]。[[intent.callback,nextstep|让我下周一再联系]]谈<<product|库存模块>>。
        zh 2027-03-29 [[objection.contract|不接受三年一签，要一年一签]]。[[objection.price|价格也偏高]]。前台养了两只猫。[[intent.trial|想先试用再谈]]。
        zh 2025-06-13 去年晚上线的问题已经处理完了，客户没有再抱怨。今天只是给新员工做培训。
        zh 2026-04-21 [[objection.competitor|在跟<<competitor|销售易>>比价]]，[[objection.price|嫌我们贵]]。[[role.procurement|采购主管]]要压到八折。[[role.decider|最后由副总<<person|尤总>>拍板]]。
        zh 2026-09-29 他们[[objection.trust|没听过我们公司，怕做两年就倒]]。[[nextstep|约好周三去参观一家客户]]。[[role.technical|网络工程师]]也提了几个问题。
        zh 2025-03-17 [[role.finance|财务总监]]<<person|潘琳>>说预算不是问题，去年就留好了。她[[intent.demo|要先看<<product|费控模块>>的演示]]。
        zh 2027-06-02 [[risk.churn|年底到期不打算续费了]]，[[risk.churn,objection.competitor|准备换<<competitor|纷享销客>>]]。他们楼下在修路。
        zh 2025-08-08 [[risk.delivery|开发排期不够，<<product|接口模块>>月底可能交不出]]。客户还不知道，<<person|小赵>>明天跟他解释。[[risk.payment|另外他们这个季度回款慢，货款可能拖]]。
        zh 2026-12-22 提到[[competitor.praise|<<competitor|金蝶>>的报表做得好]]。[[role.user|会计<<person|阿芳>>每天都在用]]。他们公司有六十人。[[sentiment.positive|也说我们的人态度好]]。
        zh 2025-05-06 <<person|吴总>>[[intent.none|说不感兴趣，不用再来了]]。我留了名片就走了。
        zh 2026-02-03 [[intent.quote|让我们报<<product|WMS>>二十个账号的价]]，[[nextstep|周五前发给他]]。仓库在隔壁镇上。[[objection.trust|但担心我们的<<product|WMS>>不成熟]]。
        zh 2027-02-25 客户说如果价格合适就会考虑，现在还没细看。<<competitor|用友>>的人上午也来过。
        zh 2025-11-19 [[objection.authority|得跟老板商量]]，[[role.decider|老板点头才算]]。老板在国外，月底回来。
        zh 2026-07-14 [[competitor.flaw|<<competitor|数通科技>>的<<product|OA>>经常死机]]，[[risk.churn|不过他们对我们也在犹豫，可能都不续]]。[[role.finance|财务主管]]坐在旁边。
        zh 2025-01-22 [[objection.need|现有的<<product|进销存软件>>够用]]，[[objection.timing|今年不考虑换]]。年会定在下周，大家都在排节目。
        zh 2027-04-14 [[objection.delivery|担心我们实施周期太长]]，[[objection.trust|说我们的顾问没做过他们这个行业]]。[[objection.authority|而且要上级审批]]。
        zh 2026-05-28 [[intent.buy|<<product|电子发票模块>>可以下单了]]，[[objection.contract|但要求验收后再付款]]。我们的技术总监也到了。
        zh 2025-09-18 我们财务经理和我一起去的，对账没有问题。客户请我们看了新展厅，很气派。
        zh 2026-10-13 [[intent.trial|想试用一个月<<product|HR系统>>]]。[[role.influencer|人事主管的话老板很听]]，她今天一直在做笔记。[[sentiment.negative|还嫌我们回复太慢]]。
        zh 2025-06-24 [[objection.competitor|<<competitor|云帆软件>>报价比我们低三成]]，[[competitor.praise|上线也快]]。<<person|汪总>>直接给我看了邮件。[[intent.quote|要我们再给一版报价]]。
        zh 2027-01-06 [[risk.payment|服务费逾期四个月]]，催了几次没有结果。[[role.finance|他们的出纳]]说在等集团拨款。[[objection.need|说自己的<<product|会计软件>>够用]]。
        zh 2026-03-24 [[role.technical|IT主管]]<<person|季鹏>>测了<<product|API网关>>，[[sentiment.positive|说很稳定]]。他下个月结婚。
        zh 2025-10-28 客户[[sentiment.negative|抱怨我们工单没人回]]，[[risk.churn|再这样就换别家]]。[[risk.delivery|他们要的<<product|看板>>这月底恐怕也交不了]]。
        zh 2026-08-06 [[objection.budget|预算被砍了一半，不够买<<product|BI模块>>]]。[[intent.callback|让我三季度再打电话]]。去年他们买过五十个账号，早就用上了。
        zh 2025-04-30 <<competitor|金蝶>>去年也来报过，客户没多说。今天主要是装<<product|加密狗>>，前后十分钟。
        zh 2027-05-27 [[objection.timing|现在不急，等审计完再看]]。[[objection.authority|另外要董事会批]]。[[objection.budget|现在也没钱]]。
        zh 2026-06-30 [[risk.delivery|供应商缺货，<<product|服务器>>这周到不了]]。[[nextstep|明天给客户一个新日期]]。
        zh 2025-08-21 [[objection.trust|觉得我们的<<product|MES>>没有大客户案例]]，[[competitor.praise|还是<<competitor|西门子>>那样的大牌稳]]。[[role.influencer|顾问<<person|卢博士>>帮他们选型]]。
        zh 2026-01-29 我估计他们没预算，但没人明说。<<person|高主任>>只问了功能，听得很认真。
        zh 2026-11-20 [[objection.price|续费价格太高，想要便宜点]]。[[intent.quote|要一份三年的报价]]。交付晚的事三月就解决了。
        zh 2025-03-27 [[role.influencer|选型小组组长是<<person|叶工>>，大家跟着他走]]。他[[objection.competitor|偏向<<competitor|用友>>]]。
        zh 2027-03-09 [[objection.delivery,risk.delivery|定制报表答应二月给，到现在没交]]。[[role.user|仓库的录入员]]在手工做账。[[intent.demo|想让我们演示一遍新版]]。
        zh 2025-07-03 [[intent.demo|想看<<product|预算模块>>怎么操作]]，[[role.procurement|采购部经理]]<<person|田蕊>>负责安排。付款方式他们没意见。
        zh 2026-04-09 [[intent.buy|<<person|夏总>>拍桌子说就买这个]]，[[role.decider|他是最后签字的人]]。
        zh 2025-12-16 同事刚换了新手机，很满意，客户也聊了几句。公事没谈成，他临时被叫走。假如以后嫌贵，再谈也不迟。
        zh 2026-09-10 [[competitor.flaw|<<competitor|纷享销客>>升级一次就丢数据]]，[[competitor.flaw|价格还年年涨]]。[[intent.trial|他们想先试我们的<<product|CRM>>]]。
        zh 2027-02-11 [[objection.contract|违约条款太严，法务不同意]]。[[nextstep|周四开电话会再谈]]。
        zh 2025-05-20 [[objection.trust|怀疑我们能不能按时响应]]，[[competitor.praise|<<competitor|数通科技>>本地就有人]]。[[risk.churn|可能不跟我们续]]。
        zh 2026-12-03 [[risk.churn|新来的总监要换掉我们]]，[[objection.competitor|他以前一直用<<competitor|SAP>>，还想用]]。[[competitor.praise|说<<competitor|SAP>>功能全]]。
        zh 2025-10-16 [[role.technical|系统管理员]]<<person|小覃>>说[[risk.delivery,objection.delivery|<<product|升级包>>又晚到了]]。他没发火。
        zh 2026-02-25 [[intent.none|对<<product|电子合同>>没有兴趣]]，[[objection.need|盖章就行，不需要]]。他们一年也就几十份合同。
        zh 2027-06-17 上次投诉响应慢的事已经解决了。今天[[sentiment.positive|说对我们很满意]]。[[intent.buy|<<product|薪酬模块>>也要下单]]。
        zh 2025-02-06 [[objection.budget|要等明年预算批下来，今年没有]]。[[role.procurement|采购经理]]说还没立项。
        zh 2026-07-31 [[role.influencer|老板的儿子懂技术，他说行就行]]。他[[competitor.flaw|嫌<<competitor|云帆软件>>界面难用]]。
        zh 2025-11-27 [[risk.payment|尾款说没钱先欠着]]。我们的<<product|条码枪>>还放在他们仓库没拆。[[objection.timing|说这事今年先放一放]]。
        zh 2027-04-28 [[risk.delivery|实施顾问请假，6号上线有风险]]。[[intent.callback,nextstep|客户要我明天中午给他回电话]]。
        zh 2026-05-13 [[objection.trust|担心我们的售后人手太少]]。[[role.influencer|顾问公司的<<person|邢老师>>也在帮他们把关]]。[[objection.contract|付款条件也没谈拢]]。
        zh 2025-09-25 [[competitor.praise|对现在的供应商很满意]]，[[intent.none|不想再谈]]。走廊里贴着<<competitor|用友>>的海报。[[objection.competitor|更愿意留在老供应商那里]]。
        zh 2026-02-09 客户说[[objection.price|<<product|结构胶>>的价格偏高]]，[[intent.quote|让我们重新报一份]]。[[role.procurement|采购经理]]<<person|余芬>>在场。[[objection.trust|也担心我们的供货不稳]]。
        zh 2025-04-15 [[competitor.praise|<<competitor|汉高>>的<<product|热熔胶>>质量稳定]]，[[objection.competitor|他们想继续用<<competitor|汉高>>]]。车间里很热，开着大风扇。[[intent.none|对我们的新料没兴趣]]。
        zh 2027-03-23 [[objection.delivery,risk.delivery|上周的<<product|环氧树脂>>又晚到了]]，产线差点停。[[sentiment.negative|客户很生气]]，[[risk.churn|说要换供应商]]。
        zh 2025-08-28 见了<<person|柳总>>，[[intent.trial|想试用两桶<<product|水性漆>>]]。预算没问题，时间也不急。
        zh 2026-10-06 [[objection.budget|今年没预算了]]，[[objection.timing|明年再说]]。仓库门口在铺水泥，进不去车。[[intent.callback|让我明年再联系]]。
        zh 2025-01-09 他们觉得[[objection.trust|我们的<<product|密封胶>>不耐老化]]，[[objection.trust|要看第三方报告才放心]]。[[intent.demo|想看一下现场打胶演示]]。
        zh 2027-05-26 [[role.decider|拍板的是老板<<person|胡总>>]]，[[objection.authority|<<person|小汤>>要跟他商量]]。我把色卡留下了。
        zh 2026-06-11 [[intent.buy|决定下单十吨<<product|改性尼龙>>]]，[[nextstep|下周三前签合同]]。对方表示价格可以接受。[[role.technical|技术部经理]]也签了字。
        zh 2025-11-07 [[competitor.flaw|<<competitor|华胶>>的东西老出问题]]，[[competitor.flaw|送货也不准时]]。[[intent.quote|要我们报<<product|瞬干胶>>的价]]。我们自己的采购经理也在跑货。
        zh 2026-04-28 三月份晚到的<<product|固化剂>>已经补齐，客户说没事了。今天看了新仓库，货架刚装好。
        zh 2025-06-05 [[risk.payment|三月的货款还没付]]，[[role.finance|财务主管]]说要等月底。他们最近换了开户行。[[risk.churn|老板还说可能换一家]]。
        zh 2027-01-18 客户[[objection.need|有现成的<<product|润滑脂>>，够用]]，[[intent.none|没兴趣换]]。聊了聊春节放假的安排。[[competitor.praise|现在的供应商他很满意]]。
        zh 2026-08-19 [[role.technical|工艺工程师]]<<person|裴亮>>做了测试，[[sentiment.positive|说<<product|导热硅脂>>效果很好]]。[[role.influencer|采购会听他的]]。[[role.finance|财务经理]]也问了两句。
        zh 2025-09-30 [[objection.contract|不同意月结三十天，要九十天]]。其他没什么，合作三年了。[[objection.authority|新合同还要集团批]]。
        zh 2026-12-17 [[intent.callback,nextstep|让我下周四再打电话]]。老板在外地看厂，办公室只有<<person|小葛>>一个人。[[role.procurement|他是采购主管]]。
        zh 2027-06-08 他们[[objection.competitor|拿<<competitor|回天新材>>的报价压我们]]，[[objection.price|要我们降百分之五]]。[[competitor.praise|说<<competitor|回天新材>>送货快]]。
        zh 2025-03-12 [[risk.delivery|原料紧张，这批<<product|PC粒子>>可能要延期]]。客户那边库存还有十天，没催。[[risk.payment|另外他们还欠两个月的款]]。
        zh 2026-01-27 我猜他觉得贵，不过他没说。中午一起吃了饺子，谈的都是足球。
        zh 2025-07-16 [[role.user|喷漆班的工人]]说<<product|固化剂>>[[sentiment.negative|味道太重，不好用]]。[[nextstep|周五派技术员来看]]。[[intent.trial|换新配方他们愿意再试一次]]。
        zh 2027-02-17 [[intent.demo|想看<<product|点胶机>>演示]]，[[objection.trust|因为不太相信我们说的速度]]。如果演示成功，价格再说。
        zh 2026-09-02 <<competitor|巴斯夫>>的业务员也来过，客户没评价。我们主要对了一下上季度的用量。
        zh 2025-05-21 [[risk.churn|合同到期可能不续]]，[[objection.competitor|<<competitor|嘉立新材>>给的价更低]]。[[role.procurement|采购主管]]直说的。[[objection.budget|今年预算也紧，钱不够]]。
        zh 2026-07-08 [[role.influencer|研发部的<<person|蒋博士>>说话管用]]，他[[competitor.praise|觉得<<competitor|3M>>的<<product|胶带>>粘性好]]。[[role.decider|最后拍板的是副总]]。
        zh 2025-12-24 客户[[sentiment.positive|对我们的送货很满意]]，[[intent.buy|<<product|清洗剂>>再订五十桶]]。大门口挂了圣诞灯。
        zh 2027-04-12 [[objection.delivery|交期要六周，太长了]]，[[objection.competitor|<<competitor|德邦材料>>两周就能到]]。[[role.user|调胶的师傅]]倒没说什么。
        zh 2026-03-18 [[objection.authority|换料要总部批]]，[[objection.timing|今年不会动]]。这家厂一共三条线，开了两条。
        zh 2025-10-22 如果交期能短一点，他说不定会下单，这是我的想法。<<person|段经理>>只拿了说明书。
        zh 2026-11-04 [[role.finance|财务总监]]说[[objection.budget|预算不够，要砍一半]]。[[role.decider|最后由她签字决定]]。
        zh 2025-02-14 [[competitor.flaw|<<competitor|嘉立新材>>批次色差大]]，[[intent.trial|客户想要我们的<<product|色母粒>>样品]]。[[nextstep|明天寄出]]。价格他们没多问，应该不是问题。
        zh 2027-05-06 [[risk.delivery|船期推迟，<<product|钛白粉>>20号到不了]]。[[intent.callback,nextstep|客户要我周三给他打电话]]。
        zh 2026-05-15 [[risk.payment|两笔货款逾期]]，[[risk.payment|听说他们资金很紧]]。我们的货先停在仓库。
        zh 2025-08-05 主要顾虑是[[objection.trust|怕我们断货]]，[[competitor.praise|<<competitor|华胶>>随叫随到]]。[[objection.competitor|正在跟他们比价]]。
        zh 2026-10-28 质量没有问题，价格也谈好了。今天只是补盖一个章，<<person|严姐>>很快就办完了。
        zh 2025-06-19 [[role.technical|质量部经理]]<<person|房军>>退回一桶<<product|丙烯酸乳液>>，[[sentiment.negative|对我们的包装很不满]]。[[risk.churn|以后可能不再从我们这里买]]。
        zh 2027-01-27 [[intent.none|对<<product|粉末涂料>>不感兴趣]]，[[objection.need|他们外包出去做了，不需要]]。
        zh 2026-04-07 [[objection.trust|觉得国产的<<product|光刻胶>>不可靠]]，[[objection.competitor|更想用<<competitor|JSR>>]]。实验室不让拍照。[[intent.none|暂时没有兴趣谈]]。
        zh 2025-11-20 [[risk.churn|对方说再晚到一次就不买我们的了]]，[[objection.delivery|交货老是不准]]。[[risk.delivery|这周的<<product|丁腈手套>>我们也可能赶不上]]。
        zh 2026-08-31 [[role.influencer|老师傅<<person|贺师傅>>的意见很重要]]，[[role.user|<<product|焊锡膏>>天天是他在用]]。他快退休了。
        zh 2025-03-25 <<person|邹总>>[[intent.demo|让我们来厂里演示一次<<product|喷胶机>>]]，[[nextstep|定在4月8日]]。[[intent.quote|顺便要一份报价]]。
        zh 2027-02-26 [[objection.contract|质保条款谈不拢，他们要两年]]。[[objection.price|还嫌<<product|防水涂料>>太贵]]。[[objection.contract|违约金也不同意]]。
        zh 2026-06-24 [[objection.competitor|也在看<<competitor|陶氏>>的料]]，[[competitor.praise|说那边技术支持更好]]。
        zh 2025-09-10 去年他们买过二十吨<<product|PVC树脂>>，都用完了。我妹妹也在这个园区上班，顺便见了她。
        zh 2026-12-31 [[intent.buy|<<product|脱模剂>>就订我们的]]，[[role.decider|老板<<person|武总>>当场定的]]。[[sentiment.positive|说我们的服务好]]。
        zh 2025-05-08 [[objection.need|现在不需要，库存还够半年]]。[[intent.callback|让我年底再联系]]。[[objection.timing|今年不会再进]]。
        zh 2027-03-01 [[risk.delivery,objection.delivery|<<product|玻纤布>>晚到一周]]，[[role.procurement|采购经理]]<<person|聂斌>>来电话催。我们的物流经理在处理。
        zh 2026-02-19 [[competitor.flaw|<<competitor|华胶>>涨价太快]]，[[competitor.flaw|还不肯给发票]]。[[intent.quote|想看看我们的价格]]。
        zh 2025-07-29 他们对新来的厂长很满意，说管得细。<<product|保温板>>的事没来得及谈。
        zh 2026-09-23 [[objection.authority|采购说了不算，要等股东会]]。[[role.influencer|会上一般听顾问<<person|祝老师>>的]]。预算他们是有的。
        zh 2025-04-29 [[risk.churn|他们在考虑换成<<competitor|回天新材>>]]，[[risk.delivery|我们的<<product|硅烷偶联剂>>又要晚到]]。
        zh 2027-06-15 [[intent.trial|想先试一小批<<product|阻燃剂>>]]。[[role.technical|实验室主管]]<<person|甘敏>>负责测试，她不看价格。[[role.influencer|她的报告老板很看重]]。
        zh 2026-01-06 [[objection.timing|眼下太忙，过完年再看]]，[[objection.budget|而且没钱]]。门口堆着没拆的快递。[[objection.need|手上的<<product|稀释剂>>也够用]]。
        zh 2025-12-11 客户以前嫌我们贵，现在说价格没意见了。[[nextstep|下周一开始送第一批]]。
        zh 2026-07-27 [[objection.trust|担心我们换了配方]]，[[sentiment.negative|说上次的回复很敷衍]]。
        zh 2025-10-13 [[role.influencer|设计院的<<person|凌工>>会推荐品牌]]，[[competitor.praise|他说<<competitor|立邦>>的<<product|地坪漆>>耐磨]]。[[intent.demo|他想看我们的施工演示]]。
        zh 2027-04-30 [[role.user|装配线的女工]]试了<<product|双面胶>>，[[sentiment.positive|都说好撕]]。食堂今天吃鱼。[[role.user|用得最多的是包装班]]。
        zh 2026-05-29 [[objection.price|单价太高]]，[[risk.churn|打算找便宜的替掉我们]]。[[role.finance|会计]]拿出了去年的单子。[[objection.contract|账期也要改长]]。
        zh 2025-01-21 [[risk.delivery|工厂限电，节前这车<<product|聚氨酯>>出不来]]。我下午跟<<person|庄总>>说一声。
        zh 2026-11-16 [[competitor.flaw|<<competitor|嘉立新材>>没有售后]]，[[role.influencer|生产经理劝老板别再买他家]]。
        zh 2025-08-14 <<competitor|阿克苏诺贝尔>>的样板挂在墙上。客户说交期没问题，付款没问题，就是天太热不想多谈。上次晚到的事也早过去了。
        zh 2027-05-18 [[competitor.flaw|<<competitor|德邦材料>>最近老断货]]，[[intent.buy|<<product|底部填充胶>>转给我们做]]。
        zh 2025-03-06 客户觉得[[objection.price|<<product|液相色谱仪>>太贵]]，[[objection.budget|科里经费不够]]。电梯坏了，爬了六楼。[[objection.trust|也担心售后]]。
        zh 2026-07-15 [[role.technical|设备科科长]]<<person|温岚>>说<<competitor|迈瑞>>的<<product|血球仪>>[[competitor.praise|稳定，很少坏]]，[[objection.need|已经在用，不需要新的]]。
        zh 2027-01-11 [[intent.demo,nextstep|想下周四看<<product|质谱仪>>演示]]。[[role.influencer|<<person|白教授>>的意见院里很重视]]。[[role.technical|仪器工程师]]<<person|曾凡>>来听。
        zh 2025-09-04 [[objection.authority|买仪器要院长批]]，[[role.decider|拍板的是<<person|谢院长>>]]。他这两周在北京开会。
        zh 2026-02-24 [[competitor.flaw|<<competitor|岛津>>的工程师来得慢]]，[[competitor.flaw|那台<<product|气相色谱仪>>又坏了]]。[[intent.quote|要我们报个价]]。[[intent.demo|也想看演示]]。
        zh 2025-12-09 [[objection.delivery,risk.delivery|<<product|试剂盒>>又晚到了三天]]，[[role.user|检验员]]们[[sentiment.negative|意见很大]]。
        zh 2027-04-19 [[intent.buy|决定下单一台<<product|离心机>>]]，价格没有问题。[[nextstep|周三送合同过去]]。
        zh 2026-05-11 主要顾虑是[[objection.trust|怕我们维修不及时]]。[[objection.competitor|他们更想买<<competitor|赛默飞>>的]]。[[role.procurement|采购主管]]只说了这些。
        zh 2025-06-26 [[role.finance|财务处长]]<<person|伍玲>>说[[risk.payment|货款要拖到年底才付]]。走廊里全是来体检的人。
        zh 2026-11-25 [[intent.none|对<<product|移液器>>没兴趣]]，[[objection.timing|今年先不谈]]。
        zh 2025-01-15 上月延误的<<product|培养箱>>已经到货装好，客户没有再说什么。今天只核对了序列号。
        zh 2027-03-17 [[intent.trial|想试用两周<<product|pH计>>]]，[[intent.callback,nextstep|让我下周一再打电话]]。[[objection.price|嫌原来的报价偏高]]。
        zh 2026-08-12 [[risk.churn|试剂合同年底到期，可能换<<competitor|谱康>>]]。[[competitor.praise|<<competitor|谱康>>送货很快]]。
        zh 2025-10-27 [[role.procurement|设备采购员]]<<person|花蕾>>[[objection.contract|不接受预付款]]。招标办在另一栋楼。[[objection.competitor|也在跟<<competitor|科仪达>>谈]]。
        zh 2026-04-14 [[sentiment.positive|对我们的培训很满意]]，[[role.user|技师们都会用<<product|生化分析仪>>了]]。预算也没问题。
        zh 2027-06-10 [[risk.delivery|海关抽查，<<product|光谱仪>>下周到不了]]。我明天去解释，<<person|靳老师>>人很好。[[sentiment.negative|他对我们的物流不太满意]]。
        zh 2025-05-27 他们[[objection.competitor|在比较我们和<<competitor|安捷伦>>]]，[[objection.price,objection.competitor|说我们比他们贵一成]]。
        zh 2026-01-20 <<competitor|科仪达>>的人在门口碰到，打了个招呼。客户那边只聊了新大楼的装修。
        zh 2025-08-13 [[objection.trust|没见过我们在三甲医院的用户，不放心]]，[[nextstep|约好周五带他去人民医院看]]。
        zh 2027-02-08 [[objection.budget|今年预算已经花完]]，[[intent.callback|要我明年三月再联系]]。门诊楼在改造。[[objection.need|老的也还能用，不急着要]]。
        zh 2026-10-19 [[role.influencer|护士长<<person|颜姐>>说不好用就不会买]]，她[[competitor.flaw|嫌<<competitor|科仪达>>的<<product|输液泵>>老报警]]。
        zh 2025-04-08 [[risk.payment|去年的发票到现在没付]]，[[role.finance|会计]]说单子丢了。我又补了一份。[[risk.churn|说明年未必还买我们的]]。
        zh 2026-06-03 [[role.decider|最后由设备处<<person|倪处长>>定]]，[[role.influencer|<<person|倪处长>>信任工程师<<person|桂工>>]]。
        zh 2027-05-20 如果明年有经费，他们或许会买<<product|显微镜>>，这只是我的判断。<<person|章老师>>一直在看手机。
        zh 2025-11-18 [[objection.need|现有的<<product|灭菌锅>>够用]]，[[intent.none|不考虑新的]]。实验室只有三个学生在。[[objection.timing|后年再看]]。
        zh 2026-03-09 [[objection.delivery|要八周才交货，太久了]]，[[risk.churn|再等不了就找别家]]。[[risk.delivery|我们也保证不了<<product|恒温槽>>按时到]]。
        zh 2025-07-14 [[intent.demo|想看<<product|酶标仪>>操作演示]]。[[role.technical|仪器室主管]]<<person|符兵>>[[objection.trust|怀疑灵敏度不够]]。
        zh 2026-12-08 [[intent.quote|让我们给<<product|超净台>>报个价]]，[[objection.authority|还得跟所长商量]]。[[objection.budget|今年钱不多]]。
        zh 2027-01-29 [[competitor.praise,objection.competitor|<<competitor|赛默飞>>的服务更好]]，他们[[risk.churn|明年想换过去]]。
        zh 2025-02-20 我们的技术经理陪同去的，装了<<product|打印模块>>。客户说交期没问题，一切按原计划。
        zh 2026-09-15 [[intent.buy|<<product|冷冻柜>>可以下单了]]，[[objection.contract|但质保要加到三年]]。[[sentiment.positive|夸我们报价清楚]]。[[role.finance|财务处的会计主管]]也看了。
        zh 2025-05-13 [[risk.delivery|工厂说<<product|采血管>>缺料，这周五发不了]]。[[nextstep|我周四给医院一个准信]]。
        zh 2027-03-30 [[objection.timing|等搬完新楼再说]]，[[role.procurement|采购主任]]<<person|尹波>>讲的。楼里全是灰。[[objection.authority|还要等上级批]]。
        zh 2026-05-25 [[objection.trust|觉得我们是小公司，怕过两年没人修]]。<<competitor|贝克曼>>的广告贴在走廊上。
        zh 2025-10-10 [[competitor.flaw|<<competitor|谱康>>的软件经常死机]]，[[intent.trial|他们想借我们的<<product|紫外分光光度计>>试试]]。[[competitor.praise|也承认<<competitor|谱康>>便宜]]。
        zh 2026-07-29 去年他们买了两台<<product|超声仪>>，用得正常。<<person|戴主任>>在手术，没见到人。
        zh 2025-12-30 [[role.influencer|采购前都问<<person|侯博士>>]]，[[objection.competitor|他偏向<<competitor|安捷伦>>]]，[[competitor.praise|说数据漂亮]]。[[risk.churn|说可能不再跟我们买]]。
        zh 2027-04-05 [[sentiment.negative|抱怨电话打了三次没人来]]，[[objection.trust|不相信我们的售后]]。
        zh 2026-02-12 同事说他儿子的学校很好，聊了一路。到了客户那边没人，资料放在前台。
        zh 2025-08-26 [[objection.price|耗材价格太高，要求便宜点]]，[[risk.churn|不然就换国产的]]。
        zh 2026-11-09 [[role.user|夜班的<<person|小喻>>天天用<<product|血气分析仪>>]]，[[sentiment.positive|说很方便]]。[[intent.buy|科里要再买一台]]。付款那边没有问题。
        zh 2025-06-10 [[risk.delivery,objection.delivery|<<product|校准液>>说好一号到，今天还没到]]。[[intent.callback,nextstep|让我下午四点前回电话]]。
        zh 2027-02-03 [[objection.budget|没有经费]]，[[objection.authority|而且要卫健委批]]。县里今年也不买车。
        zh 2026-04-24 [[role.technical|信息科科长]]<<person|翁磊>>问<<product|LIS系统>>的接口，价格他没问。[[role.decider|说最后由分管副院长拍板]]。
        zh 2025-09-19 [[competitor.flaw|<<competitor|科仪达>>上次装机就拖了两个月]]，所以[[intent.quote|也要我们的报价]]。[[intent.trial|先要一点样品试试]]。
        zh 2026-10-12 客户说不嫌贵，付款也没问题，就是还没讨论。<<person|纪主任>>下个月退休。
        zh 2027-05-31 [[role.finance|财务科长]]提到[[risk.payment|医院回款慢，可能再拖三个月]]。食堂换了承包商。[[intent.callback|让我过一阵再打电话]]。
        zh 2025-03-24 [[objection.need|样品送外检就行，不需要<<product|原子吸收仪>>]]，[[intent.none|没兴趣]]。
        zh 2026-08-20 [[role.procurement|采购经理]]<<person|童欣>>说[[competitor.praise|<<competitor|岛津>>口碑好]]，[[objection.competitor|想让他们也报一份]]。
        zh 2025-11-06 [[risk.delivery|仓库发错货，<<product|细胞培养瓶>>可能要晚几天]]。客户暂时不急，放假去了。
        zh 2027-06-24 [[role.influencer|课题组听博士后<<person|苗博士>>的]]，[[intent.trial|他要试一下<<product|PCR仪>>]]。[[objection.contract|付款方式也还没谈拢]]。
        zh 2026-01-08 [[objection.contract|年度维保合同的条款不同意]]，[[role.decider|要<<person|滕总>>签字才行]]。[[risk.payment|上一笔款也逾期了]]。
        zh 2025-07-25 上次投诉维修慢的事已经处理好了，客户没意见。送了一本新目录，喝了口水就走了。
        zh 2026-12-21 [[risk.churn|说不想再跟我们续试剂合同]]，[[competitor.praise|<<competitor|谱康>>的价格和质量都不错]]。[[intent.none|对我们的新品没兴趣]]。
        zh 2025-04-22 [[objection.trust|担心国产<<product|内窥镜>>图像不清楚]]，[[intent.demo|要看实际演示]]。
        zh 2027-03-10 [[role.influencer|省里专家组的意见很关键]]。[[objection.timing|这事今年定不了，明年再看]]。[[sentiment.positive|组里对我们印象不错]]。
        zh 2026-06-18 [[competitor.flaw|<<competitor|贝克曼>>的试剂涨价]]，[[competitor.flaw|还经常缺货]]。<<person|麦主任>>说的。[[intent.quote|让我们也报一份]]。
        zh 2025-01-24 我估计他们会嫌交期长，不过今天没谈到。<<competitor|迈瑞>>上个月在这儿办过讲座。
        zh 2026-09-28 [[risk.delivery,objection.delivery|两次送<<product|液氮罐>>都迟到]]，[[sentiment.negative|组长很恼火]]。
        zh 2027-04-27 [[role.user|采样的护士]]试了<<product|采血针>>，[[intent.buy|科室已经决定要]]，[[role.influencer|护理部也替我们说话]]。
        zh 2026-03-02 客户说[[objection.price|<<product|电动叉车>>太贵，比去年涨了不少]]，[[intent.quote|想要一份新报价]]。[[role.procurement|采购经理]]<<person|华静>>记得很细。
        zh 2025-07-10 [[objection.competitor|<<competitor|杭叉>>的价格更便宜]]，[[competitor.praise|服务网点也多]]。仓库刚装了新灯，很亮。[[role.procurement|采购经理]]<<person|乐敏>>告诉我的。
        zh 2027-02-19 对方表示[[objection.budget|今年没有预算]]，[[intent.callback|年底再打给他]]。我们聊了聊春节的运费。[[risk.churn|还说可能换一家供应商]]。
        zh 2025-11-24 [[objection.delivery,risk.delivery|<<product|货架>>又晚到了]]，[[sentiment.negative|<<person|祁总>>当面发了脾气]]。[[risk.churn|说下一单不一定给我们]]。
        zh 2026-09-04 [[role.user|叉车司机]]们[[sentiment.positive|都说<<product|三支点叉车>>好开]]，[[intent.buy|老板决定再买三台]]。价格没问题。
        zh 2025-04-17 主要顾虑是[[objection.trust|怕<<product|AGV>>不稳定，会撞货]]，[[intent.demo|要看现场演示]]。[[role.technical|技术主管]]也提了几个问题。
        zh 2027-05-10 [[objection.authority|要总部审批]]，[[role.influencer|仓储总监的推荐很关键]]。他说话很快，我没全记下来。[[objection.timing|今年上半年定不了]]。
        zh 2026-01-21 十二月晚到的<<product|输送线>>早就装好了，客户说没事。今天送了两箱<<product|滚筒>>，<<person|小池>>签的字。
        zh 2025-09-08 [[competitor.flaw|<<competitor|力拓机械>>的<<product|叉车>>老漏油]]，[[competitor.flaw|修一次要等一周]]，[[intent.trial|想试用我们的一台]]。
        zh 2026-12-14 [[risk.payment|前年的尾款一直没付]]，[[role.finance|财务总监]]说再等等。园区在修大门。[[risk.delivery|我们这边的<<product|托盘>>恐怕也要晚]]。
        zh 2027-03-25 见到[[role.technical|自动化工程师]]<<person|符健>>。[[objection.need|他们自己有<<product|分拣机>>，够用]]，[[intent.none|没兴趣]]。
        zh 2025-05-16 [[role.decider|拍板的是<<person|严董>>]]，[[nextstep|约了下周五见他]]。司机在楼下等了一个小时。
        zh 2026-06-08 [[objection.contract|不同意先付一半]]，[[objection.price|价格还要降]]。其他都谈好了，交期没意见。[[role.finance|财务主管]]坐在对面。
        zh 2025-10-20 [[risk.churn|租约到期可能换<<competitor|顺驰>>]]，[[competitor.praise,objection.competitor|说那边租金更低、换车更快]]。[[sentiment.negative|嫌我们回话慢]]。
        zh 2027-06-07 [[intent.demo,nextstep|想这周四看<<product|缠绕机>>演示]]。[[role.influencer|车间主任<<person|耿师傅>>点头就行]]。
        zh 2026-04-30 [[objection.timing|旺季太忙，明年再说]]。<<person|毕经理>>带我在库里转了一圈，一共八千个库位。[[objection.need|<<product|叉车>>暂时够用]]。
        zh 2025-01-17 如果<<product|堆高车>>能便宜一些，说不定会买，这是我自己的感觉。客户没有给态度。
        zh 2026-10-15 [[objection.trust|不放心我们的售后，怕配件供不上]]。[[objection.competitor|也在看<<competitor|合力>>]]。[[competitor.flaw|但他嫌<<competitor|合力>>交货慢]]。
        zh 2025-08-25 [[intent.buy|<<product|条码打印机>>定了，先下二十台的单]]。[[nextstep|明天发合同]]。预算他们早就批了。
        zh 2027-01-05 [[risk.delivery|厂里轮胎缺货，<<product|平衡重叉车>>本月交不了]]。客户还没问起，<<person|路总>>在休假。
        zh 2026-05-22 [[competitor.flaw|<<competitor|斑马>>的<<product|打印头>>太贵还老坏]]。[[intent.quote|让我们给<<product|标签打印机>>报价]]，[[nextstep|周一前]]。
        zh 2025-06-12 我们仓库的采购经理今天一起去，看了他们的月台。客户这边没提什么要求。
        zh 2026-07-20 [[role.procurement|采购主管]]<<person|瞿磊>>说[[objection.budget|预算只批了一半，不够]]，[[objection.authority|补预算要找老板]]。我们这边的财务经理也在线上。
        zh 2027-04-23 [[intent.none|对<<product|智能立库>>不感兴趣]]，[[objection.need|现在的平库就够了]]。他养的狗一直叫。
        zh 2025-12-01 [[risk.delivery,objection.delivery|<<product|托盘>>这周又没按时到]]，[[role.user|装卸工]]没<<product|托盘>>可用。
        zh 2026-02-16 [[role.influencer|物流顾问<<person|仇老师>>帮他们选]]，[[competitor.praise|他推荐<<competitor|海康机器人>>，说成熟]]。[[objection.competitor|正拿两家做比较]]。
        zh 2025-03-19 <<competitor|合力>>的展车停在路边。客户去年在我们这儿买过两台<<product|搬运车>>，还在用。
        zh 2026-11-30 [[risk.payment|发票过期两个月没付]]，[[risk.payment|下家跑路了，他手头很紧]]。[[objection.contract|还要改付款方式]]。
        zh 2027-05-14 [[intent.callback,nextstep|让我下周二上午再打电话]]。[[objection.price|嫌<<product|充电柜>>贵]]，没说要多少。
        zh 2025-09-22 [[sentiment.positive|夸我们上门快]]，[[intent.buy|维修用的<<product|电瓶>>都找我们买]]。今天食堂包饺子。[[role.user|维修班]]每天都用。
        zh 2026-08-11 [[objection.trust|没用过我们的牌子，心里没底]]，[[intent.trial|想先借一台<<product|洗地机>>试一周]]。
        zh 2025-02-25 [[objection.competitor|他们在跟<<competitor|顺驰>>谈]]，[[competitor.praise|<<competitor|顺驰>>可以免费换电池]]。[[role.decider|最后厂长说了算]]。[[intent.quote|要我们再报一次]]。
        zh 2027-03-05 上次投诉的<<product|叉车>>异响已经修好，客户没再提。刚好碰上他们盘点，大家都很忙。
        zh 2026-06-23 [[objection.delivery|交期要十二周，太长]]，[[risk.churn|准备找别的供应商]]。[[objection.price|价格也偏高]]。
        zh 2025-07-30 [[role.technical|设备科科长]]<<person|樊明>>看了<<product|提升机>>图纸。[[objection.trust|怀疑承重不够]]。[[objection.authority|另外要跟老板商量]]。
        zh 2026-12-25 我们价格没变，客户也没嫌贵。<<person|季总>>说今年生意不好做，工厂少了一半人。
        zh 2027-02-05 [[competitor.flaw|<<competitor|力拓机械>>的人说话不算数]]，[[objection.timing|不过要等三月后再定]]。[[intent.none|对我们的新款没兴趣]]。
        zh 2025-05-23 [[role.influencer|<<person|金班长>>的意见老板会听]]，[[role.user|<<product|手持终端>>是他们班在用]]。他说键盘太小。
        zh 2026-09-21 [[risk.churn|新老板打算换<<competitor|杭叉>>]]，[[objection.authority|我们的续约得他批]]。[[objection.delivery|也抱怨我们交货慢]]。
        zh 2025-10-14 [[risk.delivery|供应商停产，<<product|护栏>>这批有风险]]。[[intent.callback|客户让我有消息就打电话]]。
        zh 2027-06-21 [[objection.contract|维保条款太死，法务要改]]，[[role.finance|财务经理]]也不同意。
        zh 2026-03-26 [[intent.quote|想要<<product|流利架>>的报价]]，[[objection.budget|预算有限，只有八万]]。[[intent.trial|想先试用一组]]。
        zh 2025-04-11 我猜他们会换<<competitor|海康机器人>>，但没人这么说过。停车场在洗地，绕了一大圈。
        zh 2026-05-04 [[objection.need|<<product|登高车>>一年用不了几回，不需要]]。[[intent.none|别的也没兴趣]]。[[risk.churn|以后可能也不租我们的车了]]。
        zh 2027-01-15 [[sentiment.negative|抱怨我们报修没人理]]，[[objection.trust|觉得我们人手不够]]。[[competitor.praise|说<<competitor|杭叉>>的售后好]]。
        zh 2025-08-04 付款没问题，交期也可以。<<person|倪工>>主要问<<product|防爆叉车>>的证书，我说[[nextstep|下周三发给他]]。
        zh 2026-10-26 [[competitor.praise|<<competitor|永恒力>>的<<product|前移式叉车>>省电]]，[[objection.competitor|他们更想要那个]]。
        zh 2025-11-10 [[competitor.flaw|<<competitor|顺驰>>的车旧]]，[[competitor.flaw|租金还乱收]]。[[role.influencer|调度<<person|邝姐>>一直劝老板换]]。
        zh 2027-04-09 [[risk.delivery|暴雨停运，<<product|皮带机>>明天到不了]]，[[intent.callback,nextstep|客户要我今晚给他打电话]]。
        zh 2026-07-06 [[intent.buy|确定要<<product|码垛机器人>>]]，[[role.decider|<<person|章总>>当场签字]]。办公室在七楼，能看到江。[[sentiment.positive|说我们方案做得好]]。
        zh 2025-06-27 [[intent.demo|想看看<<product|RFID读写器>>的演示]]，[[role.technical|IT主管]]负责联系。去年他们只用纸单。
        zh 2026-04-01 [[risk.churn|说今年可能不续租]]，[[objection.competitor|有两家报价都比我们低]]。[[role.decider|最后由总经理拍板]]。
        zh 2027-05-28 我朋友换了电车，他很满意，客户也聊了半天。真正的事一句没谈。
        zh 2025-01-31 [[role.influencer|生产副总的话很重]]，他[[objection.trust|不信我们的<<product|称重模块>>能做到千分之一]]。[[objection.budget|今年也没钱]]。
        zh 2026-11-12 [[objection.contract|要求九十天账期]]，[[risk.payment|上一笔也还拖着]]。[[role.finance|会计]]没在。
        zh 2025-09-29 [[sentiment.positive|新来的主管说我们专业]]，[[intent.trial|愿意试用一台<<product|牵引车>>]]。
        zh 2026-08-24 [[risk.delivery|我们的<<product|液压泵>>可能赶不上月底]]，[[sentiment.negative|对方听了不太高兴]]。[[objection.trust|担心以后质量也这样]]。
        zh 2027-03-18 <<competitor|诺力>>也送了资料，客户放一边了。价格谈到一半停电，只好改天。
        zh 2025-12-15 [[objection.timing|元旦前不动]]，[[role.procurement|采购经理]]<<person|莫兰>>这么说。假如价格再降就好谈了，她没承诺。
        zh 2026-06-29 [[role.influencer|<<product|包装机>>选型听技术组<<person|齐工>>的]]，[[competitor.praise|他说<<competitor|永恒力>>质量好]]，[[intent.demo|但也想看我们的演示]]。预算倒不是问题。
        zh 2025-02-10 客户觉得[[objection.price,objection.competitor|我们的<<product|变频器>>比<<competitor|汇川>>贵]]，[[intent.quote|要重新报价]]。[[role.procurement|采购经理]]<<person|苗青>>说话很直接。
        zh 2026-07-02 [[objection.need|现在用的<<product|离心泵>>够用]]，[[intent.none|暂时没兴趣]]。厂区绿化做得很好。
        zh 2027-03-12 [[role.decider|拍板的是<<person|欧阳总>>]]，[[objection.authority|<<person|小蒋>>要跟他商量]]。周末他们还加班。
        zh 2025-08-18 [[objection.delivery,risk.delivery|<<product|减速机>>又晚到了]]，[[sentiment.negative|客户很不满]]，[[risk.churn|可能换供应商]]。
        zh 2026-11-05 对方表示[[objection.budget|今年预算不够]]，[[objection.timing|要等明年]]。<<product|球阀>>的图纸先留在他那里。[[objection.need|老的还能用，不急需]]。
        zh 2025-05-12 [[competitor.praise|<<competitor|西门子>>的<<product|PLC>>稳定]]，[[objection.competitor|他们不想换别的]]。机房很冷，没待多久。[[intent.none|对我们的方案没兴趣]]。
        zh 2027-01-26 [[intent.demo|想看<<product|振动传感器>>的演示]]，[[nextstep|约在下周一下午]]。[[role.technical|设备科科长]]<<person|石岩>>会来。
        zh 2026-04-13 [[intent.buy|决定先下一百套<<product|轴承>>]]，[[sentiment.positive|说上次用得很好]]。价格没有再谈。
        zh 2025-10-29 主要顾虑是[[objection.trust|担心<<product|机械密封>>质量不行]]，[[intent.trial|想先试用三个月]]。[[role.finance|财务主管]]旁听。
        zh 2026-09-16 [[risk.payment|五月的货款还没付]]，[[role.finance|财务经理]]<<person|丘丽>>说下个月安排。门口新装了闸机。
        zh 2027-06-04 [[competitor.flaw|<<competitor|鼎力泵阀>>的<<product|泵>>老出问题]]，[[competitor.flaw|换个密封要等半个月]]。[[intent.quote|让我们报<<product|屏蔽泵>>]]。[[objection.trust|对我们的质量也还有疑问]]。
        zh 2025-03-31 去年交期延误的事已经解决了，他还笑着提了一句。今天送<<product|联轴器>>的资料，顺便吃了顿饭。
        zh 2026-01-19 [[role.influencer|总工<<person|阎工>>的建议领导都采纳]]，他[[competitor.praise|觉得<<competitor|SKF>>的<<product|轴承>>寿命长]]。[[intent.demo|他想先看演示]]。
        zh 2025-07-04 [[intent.callback,nextstep|让我下周五再联系]]。[[objection.contract|质保金比例没谈拢]]，差两个点。
        zh 2027-04-16 [[role.user|维修工]]<<person|小滕>>说[[sentiment.negative|<<product|压力变送器>>接线麻烦，不好用]]。他刚来半年。
        zh 2026-06-01 [[objection.trust|没听过我们的牌子，不放心]]，[[objection.competitor|也在跟<<competitor|恒科自控>>比]]。[[objection.price|还嫌价格偏高]]。
        zh 2025-11-13 如果预算批下来，可能会换<<product|电磁流量计>>，<<person|安工>>没把话说死。中午大家去打了羽毛球。
        zh 2026-12-16 [[risk.delivery|铸件厂停炉，<<product|闸阀>>月底赶不上]]。客户那边还不知道，<<person|鲍经理>>在住院。以前晚到的那几批都已经补上了。
        zh 2027-02-10 [[objection.authority|要集团批]]，[[role.influencer|不过集团看重设备部的意见]]。[[intent.callback|让我等他的电话再打过去]]。
        zh 2025-06-18 [[competitor.praise,objection.competitor|<<competitor|恒科自控>>服务更好，人就在隔壁]]，[[risk.churn|合同到期想换]]。[[role.procurement|采购主管]]告诉我的。
        zh 2026-03-04 我们厂的技术总监来做了交流，讲了两小时。客户没有说价格，也没有说时间。
        zh 2025-09-15 [[intent.buy|<<product|气动阀>>照单下订]]，[[objection.price|但价格要再便宜五个点]]。
        zh 2027-05-24 [[role.procurement|采购主管]]<<person|褚杰>>[[objection.contract|不接受我们的付款条件]]，[[objection.timing|说年底再看]]。
        zh 2026-08-26 [[risk.payment|两笔款拖到现在]]，[[risk.churn|老板说以后少买我们的]]。仓库里还有一半我们的<<product|阀门>>。[[objection.contract|付款条件也要改]]。
        zh 2025-04-01 <<competitor|格兰富>>的样本在桌上，客户没有评论。聊的是孩子中考的事。
        zh 2026-10-07 [[intent.trial|先试用两台<<product|隔膜泵>>]]，[[objection.trust|怕膜片不耐腐蚀]]。[[role.technical|工艺技术员]]在记数据。[[objection.budget|今年能花的钱不多]]。
        zh 2027-03-22 [[objection.delivery|嫌交期太长，要十周]]，[[objection.competitor|<<competitor|南方泵业>>现货就有]]。
        zh 2025-12-22 [[role.decider|老板<<person|车总>>自己定]]，[[intent.demo|要我们到现场演示<<product|测温仪>>]]。
        zh 2026-05-18 价格没问题，预算也够，<<person|阮工>>就等新车间建好。我们同事对那家餐厅很满意。
        zh 2025-01-20 [[competitor.flaw|<<competitor|海林轴承>>假货多]]，[[risk.churn|但也在犹豫还要不要跟我们合作]]。[[role.user|装配工]]试过我们的，没表态。
        zh 2027-04-02 [[intent.none|对<<product|远程监控模块>>没兴趣]]，[[objection.need|巡检工每天都看，不需要]]。
        zh 2026-07-17 [[risk.delivery|<<product|编码器>>进口件卡在海关，可能要延期]]。[[nextstep|周四我给客户答复]]。
        zh 2025-10-08 [[role.influencer|外聘的<<person|宗教授>>替他们把关]]，他[[competitor.praise|说<<competitor|西门子>>资料全]]。
        zh 2026-02-02 [[objection.budget|公司缩减开支，没有预算]]，[[role.finance|财务总监]]亲口说的。楼道里在换消防栓。[[intent.trial|只肯先试用]]。
        zh 2027-06-18 [[sentiment.positive|对我们的响应速度很满意]]，[[intent.buy|<<product|温控器>>继续下单]]。价格他也没意见。
        zh 2025-08-11 [[objection.trust|怀疑我们的<<product|液位计>>精度]]，[[sentiment.negative|说说明书写得乱]]。隔壁工位在放广播。[[objection.timing|今年先不动]]。
        zh 2026-11-18 前年买的<<product|空压泵>>早就用上了，一切正常。<<person|洪总>>说今年的订单在南边。
        zh 2025-05-28 [[risk.churn|说再涨价就换<<competitor|汇川>>]]，[[objection.price|现在已经太贵]]。
        zh 2027-02-23 [[role.user|中控室的操作工]]觉得<<product|触摸屏>>[[sentiment.positive|好用]]，[[role.influencer|厂里也会问他们的意见]]。[[risk.delivery|我们下一批可能晚到]]，我没跟他讲。
        zh 2026-06-15 [[intent.quote|要<<product|调节阀>>的报价]]，[[nextstep|下周二之前]]。预算不是问题，他重复了两遍。
        zh 2025-11-28 我觉得他们付款可能会慢，不过没有证据。<<competitor|费斯托>>昨天在这里开了培训会。
        zh 2026-04-03 [[objection.competitor|他们在看<<competitor|南方泵业>>的报价]]，[[competitor.praise|那边便宜，送货也快]]。[[objection.authority|最后要总公司点头]]。
        zh 2027-05-03 [[intent.callback,nextstep|请我下月五号打电话]]。[[objection.timing|新项目还没开始，现在太早]]。我们公司今年也没预算请客。
        zh 2025-03-05 [[risk.delivery,objection.delivery|<<product|电缆>>上周就该到，现在还没到]]，[[sentiment.negative|车间主任很急，说我们不靠谱]]。
        zh 2026-08-07 [[competitor.flaw|<<competitor|恒科自控>>的<<product|仪表>>老飘]]，[[role.influencer|仪表班班长劝老板换掉]]。[[competitor.praise|老板倒还觉得<<competitor|恒科自控>>服务好]]。
        zh 2025-09-26 [[objection.contract|违约条款要改，法务卡着]]，[[role.procurement|采购经理]]<<person|匡明>>也没办法。[[role.decider|这事最后由董事长拍板]]。
        zh 2027-01-04 质量没有问题，交期没问题，客户说一切正常。拜年送了一盒茶叶，他回了一盒点心。
        zh 2026-10-20 [[role.decider|最后由生产副总<<person|水总>>签字]]，[[role.technical|<<person|敖工>>是技术负责人]]。[[objection.need|现有的<<product|过滤器>>还能用]]。[[objection.authority|他一个人定不了，还要上会]]。
        zh 2025-07-24 [[intent.trial|想拿一个<<product|油封>>试试]]，[[objection.trust|说以前国产的漏油，不敢用]]。[[role.technical|质检工程师]]<<person|危明>>要数据。
        zh 2026-12-28 [[risk.payment|票开了三个月没付]]，[[risk.payment|听说银行贷款没下来]]。年底清账压力大。
        zh 2027-03-02 [[objection.delivery,risk.delivery|答应的<<product|导轨油>>又拖了五天]]，[[risk.churn|他们说要另找一家]]。
        zh 2025-06-09 [[competitor.flaw|<<competitor|鼎力泵阀>>的售后电话打不通]]，[[competitor.flaw|配件也贵]]，[[intent.demo|让我们来演示一下<<product|磁力泵>>]]。
        zh 2026-01-30 客户在忙盘点，只寒暄了几句。<<competitor|费斯托>>的报价单我没看到。
        zh 2027-04-29 [[intent.none|没兴趣听方案]]，[[role.user|我只见到了仓库保管员和用<<product|电动扳手>>的工人]]。[[competitor.flaw|工人嫌<<competitor|恒科自控>>的不好用]]。
        zh 2025-12-12 [[objection.trust|觉得我们规模小，交不了大单]]，[[role.influencer|董事长夫人也是这个意见，她说话有分量]]。
        zh 2026-05-27 [[objection.budget|改造款没下来，没钱]]，[[objection.competitor|而且<<competitor|SKF>>答应给他们账期]]。
        zh 2025-02-28 [[role.finance|会计主管]]对账时说发票没错，没拖过我们的钱。<<person|贝总>>新换了车，很满意。
        zh 2027-06-11 [[risk.delivery|我们<<product|伺服驱动器>>的芯片不够，这批有风险]]，[[intent.callback|客户要我随时来电]]。
        zh 2026-09-09 [[role.influencer|班组长们的意见<<person|翟厂长>>很看重]]，[[competitor.praise|都说<<competitor|南方泵业>>耐用]]。[[intent.quote|但也要了我们的价格]]。
        zh 2025-04-18 [[sentiment.positive|说我们的安装队干活细]]，[[risk.churn|不过总部要求全换成<<competitor|西门子>>]]。[[intent.buy|最后一批<<product|接触器>>还是跟我们订]]。交期他们没问题。
        en 2025-03-11 The customer said [[objection.price|the <<product|compressor>> is too expensive]] and [[intent.quote|asked for a new quote]]. Their [[role.procurement|purchasing manager]] <<person|Carol Dean>> was there.
        en 2026-09-01 They think [[objection.price,objection.competitor|we are dearer than <<competitor|Kaeser>>]]. [[intent.callback,nextstep|Wants a call next Tuesday]]. The yard was full of pallets.
        en 2027-02-16 Met with <<person|Mr Hughes>>. [[objection.budget|No budget this year]], and [[objection.timing|it's not a priority right now]]. [[intent.callback|Call him after the summer, he said]].
        en 2025-10-02 [[objection.delivery,risk.delivery|Late delivery again on the <<product|filters>>]], and [[sentiment.negative|he was not happy about it]]. [[risk.churn|They might switch supplier]]. [[objection.delivery|They doubt we can deliver on time at all]].
        en 2026-05-14 Main concern is [[objection.trust|whether we can service the <<product|shrink wrapper>>]]. Price is fine and budget is not a problem. [[intent.demo|They want a demo first]].
        en 2027-06-09 [[role.decider|The decision maker is the owner]], <<person|Pete Garvey>>. [[objection.authority|His son can't sign anything]]. We had coffee in the canteen. Lead time is not a concern.
        en 2025-07-21 They are [[competitor.praise,objection.competitor|happy with their current supplier]] and [[intent.none|not interested]]. Nice new offices by the river.
        en 2026-12-07 [[intent.buy|Ready to order two <<product|strapping machines>>]]. [[sentiment.positive|He likes our service]]. [[nextstep|Contract goes out Friday]].
        en 2025-04-24 [[competitor.flaw|<<competitor|Brantley>>'s <<product|labeller>> keeps breaking down]], and [[competitor.flaw|their support never answers]]. [[intent.demo|Wants a demo of ours]]. [[intent.trial|They would also like to try it for two weeks]].
        en 2027-01-12 The late delivery from October has been resolved and nobody mentioned it. I dropped off a new catalogue with <<person|Jo Finch>>.
        en 2026-03-17 He said [[objection.competitor|<<competitor|Atlas Copco>> is cheaper]]. [[role.technical|Maintenance manager]] <<person|Ray Stott>> showed me the plant room. [[competitor.praise|Good machines, he says]].
        en 2025-09-05 [[risk.payment|Two invoices are overdue]]. [[role.finance|Finance director]] <<person|Anne Pell>> says they'll pay when their own customers do. [[risk.churn|She might switch supplier next year]].
        en 2026-07-28 [[intent.trial|Wants to try the <<product|pallet truck>> for a month]]. Needs it for the summer, as they are taking on more staff. [[role.user|The night packers will be using it]].
        en 2027-05-03 [[objection.authority|It needs approval from head office]] in Leeds. [[role.influencer|The plant manager's word counts there]], and he's on our side. [[objection.price|They also want it cheaper]].
        en 2025-12-10 [[objection.need|They already have a <<product|chiller>> and it does the job]]. [[intent.none|Not interested]]. The car park was half empty.
        en 2026-10-22 [[objection.contract|He doesn't accept the 30-day payment terms]]. Everything else in the offer is fine. [[role.procurement|Their purchasing manager]] told me by phone.
        en 2025-02-03 <<competitor|Ingersoll Rand>> had their van outside. We talked about the new warehouse and his holiday in Spain.
        en 2027-03-24 [[role.influencer|The shift leader, <<person|Dawn>>, has a big say]], and [[role.user|her team runs the <<product|case sealer>> every day]]. They are working nights.
        en 2026-01-07 [[risk.delivery|We may not make the date for the <<product|conveyor>>]], the frames are late from the factory. I haven't told <<person|Mr Ortiz>> yet.
        en 2025-06-03 [[objection.trust|They are not sure about our quality]] after hearing about another firm. [[nextstep|Visiting a reference site with them on 19 June]]. [[intent.quote|Asked for a quote as well]].
        en 2026-08-18 [[competitor.praise|<<competitor|Norvik>>'s support is better, he says]], [[risk.churn,objection.competitor|so they are thinking of going to them]]. [[competitor.flaw|He did say <<competitor|Norvik>>'s lead times are bad]].
        en 2027-04-15 Our purchasing manager came with me to see the line. The customer asked nothing about price.
        en 2025-11-26 [[intent.buy|Went ahead and ordered the <<product|stretch film>>]] as we left. [[sentiment.positive|Very happy with us]], by his own account.
        en 2026-02-20 [[objection.price|Price is too high for the <<product|dryer>>]], he wants 10 % off. [[objection.budget|And the budget is cut]]. [[role.decider|His boss decides in the end]].
        en 2027-06-22 [[intent.callback|Asked me to call back]] when the shutdown is over. [[objection.timing|Not now, too busy]].
        en 2025-05-07 [[competitor.flaw|<<competitor|Kaeser>> took three weeks to fix a leak]]. [[intent.quote|He asked us for a price on a <<product|vacuum pump>>]].
        en 2026-06-10 If the price is right they may buy, but that's only my feeling. <<person|Mrs Lowe>> was in a hurry.
        en 2025-08-27 [[risk.churn|Contract is up in May and they won't renew]]. [[competitor.praise|<<competitor|Brantley>> is quicker on the phone, they say]]. [[sentiment.negative|They are annoyed with us about the phone]].
        en 2027-02-01 [[role.user|The operators]] [[sentiment.negative|complain about the <<product|touch panel>>]]. [[nextstep|Engineer is booked for Thursday]].
        en 2026-11-13 [[role.decider|<<person|Tony Marsh>> signs it off]] and [[role.influencer|he listens to the site engineer]]. No other news. [[role.technical|The site engineer]] wasn't in today.
        en 2025-03-28 [[objection.trust|Worried that we are too small]] to look after six sites. [[objection.competitor|Also talking to <<competitor|Atlas Copco>>]]. [[competitor.praise|<<competitor|Atlas Copco>> has a good name here]].
        en 2026-04-08 Lead time is no problem and they are fine with the terms. <<person|Mike>> just wanted the drawings again.
        en 2027-01-21 [[risk.payment|They still haven't paid for the <<product|carton erector>>]]. [[role.finance|The CFO]] said cash is tight at the moment. [[objection.budget|So nothing in the budget for new kit]].
        en 2025-09-16 [[objection.delivery|Lead time too long]], twelve weeks is no good. [[risk.churn|He may look elsewhere for the next one]]. [[risk.delivery|And our next load for them may be late too]].
        en 2026-05-27 My colleague is happy with the new car, so we talked about that. Meeting was cut short by a fire drill.
        en 2027-05-18 [[intent.demo,nextstep|They'd like a demo on Wednesday]] of the <<product|vertical bagger>>. [[objection.need|But they don't see why they need a second one]].
        en 2025-01-29 [[role.influencer|A consultant, <<person|Dr Sood>>, is advising them on this]]. [[competitor.praise|He rates <<competitor|Bosch>> highly]]. [[intent.none|He said they are not interested in changing]].
        en 2026-08-04 [[objection.competitor|They've had a lower offer from <<competitor|Norvik>>]], [[competitor.flaw|although the <<product|ink cartridges>> there run out too fast]]. [[intent.quote|Wants our quote]].
        en 2025-10-17 We bought the drinks. Last year they ordered four <<product|hoists>> and all of them are running well, said <<person|Mr Bell>>. Delivery was on time back then, price was fine.
        en 2027-03-09 [[risk.delivery|The <<product|gearboxes>> are stuck in customs, so the 20th is in doubt]]. [[intent.callback,nextstep|He wants me to phone him tomorrow]].
        en 2026-12-18 [[role.procurement|Head of purchasing]] <<person|Gill Reeves>> says [[objection.contract|the warranty clause has to change]]. [[objection.authority|Legal must approve it]]. [[role.finance|The finance manager]] has not seen it yet.
        en 2025-06-25 [[intent.trial|Asked for a free trial of the <<product|floor scrubber>>]]. [[objection.trust|Not sure it is reliable enough]]. [[objection.need|The old one still works, so there's no hurry]].
        en 2026-09-30 [[objection.delivery,risk.delivery|The last shipment of <<product|belts>> arrived late]], and [[sentiment.negative|the foreman was angry]]. We replaced nothing.
        en 2027-04-28 I suspect they find it too expensive, but nobody said so. <<person|Ian>> walked me round the cold store.
        en 2025-12-19 [[intent.buy|He gave us the order for the <<product|hose reels>>]]. [[objection.contract|Only if we pay the freight, though]]. [[intent.buy|He also took four <<product|hose clamps>>]].
        en 2026-02-05 [[role.technical|Works engineer]] <<person|Colin>> tested the <<product|pressure gauge>>. [[sentiment.positive|Said it is better than he expected]].
        en 2027-06-16 <<competitor|Brantley>> also quoted, I only know that from the gate man. The customer was at a funeral.
        en 2025-05-22 [[objection.budget|Over budget by four thousand]], so [[objection.timing|wait till next year]]. Still, a friendly chat. [[objection.trust|He has doubts about our warranty too]].
        en 2026-10-05 [[risk.churn|Head office wants one supplier for all plants, and it may not be us]]. [[role.influencer|The group engineer in Hull has their ear]], and [[objection.competitor|he wants <<competitor|Ingersoll Rand>>]].
        en 2025-08-06 [[competitor.praise|<<competitor|Kaeser>> is very reliable, says the fitter]]. [[objection.competitor|They'd rather stay with it]]. Their forklift driver has left.
        en 2027-01-28 [[objection.need|Current <<product|air gun>> works fine, no need]]. [[risk.payment|And still no money for the March invoice]]. [[objection.timing|Nothing will happen this year]].
        en 2026-03-25 [[role.finance|Financial controller]] was friendly. [[role.decider|The MD makes the final call]], and he [[objection.trust|has doubts about our after-sales]].
        en 2025-11-05 [[risk.delivery|Our spares depot is short, the <<product|seals>> won't come by Monday]]. <<person|Liz>> doesn't know.
        en 2026-07-09 [[competitor.flaw|<<competitor|Norvik>> overcharged them twice]]. [[role.influencer|The store man told the boss to drop them]]. [[objection.contract|They also want 60 days to pay]].
        en 2027-02-24 Nothing to report. Payment is in order, delivery is in order, and the snow had blocked the lane.
        en 2025-04-10 [[objection.trust|Afraid we'll let them down like the last lot]]. [[role.user|The packers]] [[competitor.flaw|hate the old <<competitor|Brantley>> <<product|tape gun>>]]. [[risk.payment|The last bill is two months overdue]].
        en 2026-11-24 [[intent.none|They have no interest in our <<product|oil separators>>]]. [[risk.churn|They're also thinking of buying <<product|coolant>> from somebody else]].
        en 2027-05-26 [[role.technical|IT lead]] <<person|Sam Orr>> wants to see the interface, [[intent.demo|so he asked for a demo]]. [[risk.delivery|The <<product|licence dongle>> may be late from us]].
        en 2025-07-02 [[role.influencer|The technical consultant has to be convinced first]], [[objection.authority|then the board decides]]. [[nextstep|Meeting set for 14 July]].
        en 2026-01-20 [[role.procurement|Buyer]] <<person|Nina Fox>> [[sentiment.positive|praised our delivery driver]]. Had we a bigger <<product|hopper>>, she joked, she would take it. Our own finance manager will be pleased too.
        en 2025-01-14 The customer said [[objection.price|the <<product|CRM licences>> are too expensive]]. They [[intent.quote,nextstep|asked for a quote by Friday]]. [[role.procurement|Purchasing manager]] <<person|Hugh Lane>> took notes.
        en 2026-04-22 They're [[objection.need|already using <<competitor|Salesforce>> and don't need another one]]. [[intent.none|Not interested]]. It rained the whole way.
        en 2027-03-08 Main concern is [[objection.trust|the security of their data with us]]. [[role.technical|IT manager]] <<person|Priya Nair>> asked about servers. Price is not a problem.
        en 2025-08-12 [[objection.authority|Has to check with his boss]]. [[role.decider|The decision maker is the CEO]]. They moved into this building in May.
        en 2026-10-29 [[intent.demo,nextstep|Wants a demo next Thursday]] of the <<product|payroll module>>. [[role.influencer|The HR lead's opinion carries weight]].
        en 2025-12-02 [[objection.delivery,risk.delivery|Our <<product|toner>> was late again]], and [[sentiment.negative|the office manager is annoyed]]. [[risk.churn|She might switch to <<competitor|Cloudline>>]].
        en 2027-01-19 He mentioned that [[competitor.praise,objection.competitor|<<competitor|HubSpot>>'s support is better]], and that [[objection.competitor|they may go with them]].
        en 2026-06-03 [[intent.buy|They're ready to order fifty <<product|headsets>>]]. Budget is fine and lead time was never an issue.
        en 2025-04-09 [[objection.budget|No budget this year]]. [[objection.timing|Come back next year, he said]]. The receptionist is leaving for Canada.
        en 2026-11-16 [[competitor.flaw|<<competitor|Pryor Systems>> is slow to reply]] and [[competitor.flaw|their <<product|invoicing module>> crashes]]. [[intent.trial|They'd like to try ours for a month]].
        en 2027-05-07 The overdue invoice from January has been paid. I handed <<person|Mrs Gold>> the receipt and left.
        en 2025-09-24 [[risk.payment|They have not paid since spring]]. [[role.finance|Head of finance]] <<person|Alan Webb>> says there is no cash.
        en 2026-02-17 [[sentiment.positive|They love the new <<product|dashboard>>]]. [[intent.buy|They're adding ten seats]], he told me. The team has grown to forty.
        en 2027-02-03 [[objection.contract|He won't sign for three years]], one at most. [[role.influencer|His lawyer has the last say on the wording]].
        en 2025-06-11 <<competitor|SAP>> was here last month, I hear. We only spoke about the office move.
        en 2026-08-27 [[risk.delivery|The developers are behind, and the <<product|stock module>> won't be ready in May]]. <<person|Kevin>> hasn't been told.
        en 2025-03-20 [[role.user|The call agents]] [[sentiment.positive|find the <<product|softphone>> easy]]. [[intent.callback,nextstep|Call me back on Monday, said <<person|Ruth>>]].
        en 2026-12-09 [[objection.trust|They doubt that a firm our size can support 300 users]]. [[objection.competitor|<<competitor|Microsoft>> is also in the running]].
        en 2027-04-13 If it were cheaper he would probably sign. That's only my guess, he was polite and showed me the roof garden.
        en 2025-10-30 [[competitor.praise|They're happy with <<competitor|Cloudline>>]] and [[risk.churn|plan to move our last module over to them]]. Cake in the kitchen for a birthday.
        en 2026-05-05 [[role.technical|System administrator]] <<person|Wei>> says [[competitor.flaw|<<competitor|Zoho>> is a pain to set up]]. He is from the south and misses the sea.
        en 2027-06-01 [[objection.price|Too expensive, they want 15 % less]]. [[objection.authority|And it needs approval from head office]].
        en 2025-02-26 The lead time is fine, the terms are fine, he just wants to think. <<person|Greg>> drove us to the station.
        en 2026-07-16 [[intent.trial|Wants a free trial of the <<product|time clock>>]]. [[role.influencer|The works council has to be on board]].
        en 2025-11-13 [[risk.churn|They won't renew the support plan]]. [[role.decider|The owner, <<person|Ms Hart>>, decided that herself]].
        en 2027-03-31 [[objection.competitor|They're comparing us with <<competitor|Odoo>>]]. [[intent.quote|Please send a quote, he said]]. The heating was off.
        en 2026-01-28 [[risk.delivery|Our hosting partner is down, Friday's go-live is at risk]]. I will know more tomorrow.
        en 2025-07-17 [[objection.trust|She isn't sure the <<product|e-signature tool>> is safe]]. [[intent.demo|She'd want to see it working]].
        en 2026-09-10 Our finance manager came along and said nothing. The customer was happy with her new flat.
        en 2027-01-06 [[intent.none|They have no interest in the <<product|chatbot>>]]. [[objection.need|People answer the phone, that's enough]].
        en 2025-05-20 [[competitor.flaw|<<competitor|Xero>> put the price up twice]], [[objection.price|but ours is still too high]], he says.
        en 2026-03-12 [[role.procurement|The buyer]], <<person|Kate Mills>>, says [[objection.contract|our payment terms are too strict]]. [[nextstep|Meeting on the 24th to sort it out]].
        en 2027-04-26 [[role.influencer|<<person|Omar>> is the one the boss listens to]]. [[competitor.praise|He thinks <<competitor|Salesforce>> looks more solid]].
        en 2025-12-16 [[sentiment.negative|Fed up with our hotline]], they [[risk.churn|are thinking of leaving]]. I brought biscuits.
        en 2026-06-26 [[role.finance|Their accountant]] said [[risk.payment|the June bill will be late, money's tight]]. Office dog slept under the table.
        en 2027-02-12 Last year's order of <<product|tablets>> is all in use. <<competitor|Cloudline>>'s name came up once, nothing more.
        en 2025-09-03 [[objection.timing|Not now, they are in the middle of an audit]]. [[intent.callback|Asked for a call in autumn]].
        en 2026-10-14 [[role.influencer|The outside consultant is backing <<competitor|Pryor Systems>>]]. [[objection.trust|He told them we have no references in logistics]].
        en 2025-04-30 [[intent.buy|Signed for the <<product|label printer>>]] and two spares. [[nextstep|Delivery is set for 12 May]].
        en 2026-12-22 [[objection.delivery|He says our set-up takes too long]]. [[competitor.praise|<<competitor|Odoo>> did it in a week for his friend]].
        en 2027-05-19 I think they might find us dear. We never got to it, the fire alarm went off twice.
        en 2025-06-30 [[risk.delivery,objection.delivery|The <<product|barcode scanners>> are a week late]]. [[role.user|Warehouse pickers]] are typing by hand.
        en 2026-02-06 [[objection.budget|The IT budget was cut in half]]. [[role.technical|IT lead]] <<person|Bo Carlsen>> is looking at the cheapest option. Terms were not discussed.
        en 2025-10-08 [[objection.authority|The board has to approve it]]. [[role.decider|Chairman <<person|Sir Neil>> has the final word]].
        en 2026-08-13 The service complaint from spring is closed and they're fine. My colleague likes her new phone.
        en 2027-03-19 [[intent.callback,nextstep|Ring him on Wednesday]] about the <<product|scheduling module>>. [[objection.trust|He's not convinced it is stable]].
        en 2025-03-05 [[competitor.flaw|<<competitor|Cloudline>>'s helpdesk is useless]], and [[intent.quote|they want a price from us]].
        en 2026-05-21 [[objection.need|The old <<product|spreadsheet add-in>> is good enough]]. [[intent.none|They don't want to hear more]].
        en 2027-01-25 [[role.influencer|The head of sales' PA sways a lot of these choices]]. [[risk.churn|Word is they may drop us for <<competitor|HubSpot>>]].
        en 2025-08-26 Price agreed, contract agreed. We only waited for a signature that had already been given in June.
        en 2026-11-03 [[role.user|The planners]] [[sentiment.positive|say it saves them an hour a day]]. [[intent.buy|They'll take the <<product|forecast module>> too]].
        en 2027-06-15 [[risk.delivery|Our licence keys are not ready, we'll miss the start on the 1st]]. [[sentiment.negative|They are cross about it]].
        en 2025-05-12 [[objection.competitor|<<competitor|Zoho>> offered 20 % less]]. [[objection.trust|They also fear we'll drop the product]].
        en 2026-04-07 [[role.procurement|Procurement lead]] <<person|Ivy Tan>> will [[risk.payment|hold back the last payment]]. [[objection.contract|She wants the penalty clause out]].
        en 2027-04-05 [[competitor.praise|<<competitor|Xero>> is simpler to use, they say]]. [[intent.trial|Still, they want to try us for two weeks]].
        en 2025-11-25 [[risk.delivery|Two <<product|servers>> are stuck at the border and may come late]]. <<person|Faye>> offered us tea.
        en 2026-07-30 [[risk.churn|They've asked for quotes to replace us]]. [[objection.competitor|They prefer <<competitor|Microsoft>> so far]]. [[role.finance|CFO]] <<person|Dan Roth>> sat in.
        en 2027-02-25 [[competitor.flaw|<<competitor|Pryor Systems>> keeps losing tickets]]. [[role.influencer|The team leader has told her boss more than once]].
        en 2025-01-30 Nothing to sell today. <<person|Bill>> showed me photos, and the quarter was good for them.
        en 2026-09-24 [[intent.demo|They asked to see the <<product|route planner>>]]. [[objection.timing|Not before Christmas, though]]. No complaint about the price.
        """
}
