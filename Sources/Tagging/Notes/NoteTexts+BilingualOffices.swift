extension NoteTexts {
    static let bilingualOffices = """
        mixed 2025-01-06 今天拜访了<<person|陈经理>>，谈 <<product|CRM>> 的 renewal。[[objection.price|客户觉得 price 太高]]，[[intent.quote|想要一份新的 quote]]。他们办公室刚搬到五楼。
        mixed 2025-01-14 客户说[[objection.budget|今年没有 budget]]，[[objection.timing|明年再说]]。他们最近在 hire 新的 sales，前台都坐满了人。
        mixed 2025-02-11 见了<<person|Vincent>>，[[role.decider|final decision 是他做的]]。他觉得 <<product|server>> 的规格 OK，price 没有问题。[[nextstep|下周三我们带 engineer 过去看机房]]。[[sentiment.positive|他说跟我们合作很放心]]。
        mixed 2025-03-05 [[role.procurement|采购经理]]<<person|Amy>>说[[objection.authority|要等 HQ approve]]，她自己没办法签。我们同事的 new car 停在他们楼下。
        mixed 2025-03-18 [[objection.delivery,risk.delivery|客户抱怨上一批 <<product|laptop>> 又晚到了]]，[[sentiment.negative|对我们的 service 很不满意]]。<<person|林小姐>>还请我喝了杯 coffee。[[role.user|她自己就是 end user]]。
        mixed 2025-04-02 [[objection.need|他们已经在用<<competitor|金蝶>>]]，[[intent.none|对我们的 <<product|ERP>> 没兴趣]]。门口在装修，meeting room 也没有空。我们 purchasing manager 也在用金蝶。
        mixed 2025-04-22 客户[[intent.demo,nextstep|想下周二看 demo]]，地点在他们 Shenzhen office。budget 不是问题，<<person|王总>>说钱早就批了。
        mixed 2025-05-09 <<person|Kevin>>说[[objection.competitor|<<competitor|Dell>> 的报价比较低]]，[[risk.churn,objection.competitor|他们可能会 switch 到 <<competitor|Dell>>]]。[[intent.callback,nextstep|要我周四 call back]]。
        mixed 2025-05-27 客户决定了，[[intent.buy|下单 20 台 <<product|monitor>>]]。[[nextstep|月底前 delivery 到 Pudong 仓库]]。去年他们也下单过一批，当时嫌贵，最后还是买了。
        mixed 2025-06-10 [[risk.payment|三月的 invoice 到现在还没付]]，[[role.finance|财务主管]]说最近 cash flow 比较紧。前台换了新人，不认识我。
        mixed 2025-06-24 去 Neihu 拜訪，客戶[[intent.trial|想先 trial 一個月]]。[[role.technical|IT manager]] <<person|David>> [[objection.trust|擔心我們公司太小，after-sales 跟不上]]。[[competitor.flaw|他說<<competitor|鼎新>>的 <<product|ERP>> 太慢]]。
        mixed 2025-07-08 主要顾虑是 payment term，[[objection.contract|客户要求 90 天 credit，不接受预付]]。Price 不贵，他们也有 budget，就卡在这里。
        mixed 2025-07-17 客户说[[competitor.flaw|<<competitor|恒印>>的 <<product|copier>> 老出问题]]，维修等一个星期。[[intent.quote|想要我们的 quotation]]，两台 A3 的。
        mixed 2025-08-05 <<person|Jenny>>[[role.user|每天都用我们的 <<product|payroll module>>]]，[[sentiment.positive|她觉得很 user-friendly]]。[[objection.price|就是嫌年费有点贵]]。她生日刚过，桌上还有 cake。
        mixed 2025-08-19 见了<<person|刘工>>，[[role.influencer|老板很听他的 opinion]]。他说[[competitor.praise|<<competitor|深信服>>的 support 很快]]。我们自己的 support 下个月加人，IT manager 也换了。
        mixed 2025-09-02 三月 late delivery 的事已经 resolved，客户没有再提。<<person|Grace>>带我看了新的 showroom。客户的 customer 欠他们货款，不过那不关我们的事。
        mixed 2025-09-16 客户[[intent.callback,nextstep|让我下周五再 call 他]]，[[objection.timing|最近忙着做 audit 没空谈]]。[[objection.budget|而且 budget 还没批下来]]。
        mixed 2025-10-13 <<person|周总>>觉得[[objection.price|报价偏高，要 10% discount]]。他说[[objection.authority|还要跟 board 商量]]。[[competitor.praise|<<competitor|博凯科技>>的 support 他也很认可]]。
        mixed 2025-10-28 [[objection.trust|他们不太相信我们的 <<product|firewall>> 能撑住流量]]，要看 reference case。[[role.technical|技术总监]]问得很细，我们的 CTO 也在场。
        mixed 2025-11-11 客户对现在的 supplier 很 happy：[[objection.competitor,competitor.praise|用<<competitor|云捷>>三年了，很 stable，不想换]]。[[objection.need|现有的够用]]。
        mixed 2025-11-25 [[risk.delivery|这批 <<product|MCU>> 的 lead time 可能赶不上客户的 schedule]]，原厂说缺料。<<person|何经理>>还不知道。[[objection.contract|合同里的 penalty 他一直不肯删]]。
        mixed 2025-12-04 如果 price 合适，客户也许会买，我估计他们 budget 不多。今天只是送 sample 目录，顺便聊了聊展会。
        mixed 2025-12-16 <<person|Tony>>说[[risk.churn|合同到期可能不 renew 了]]，因为[[sentiment.negative|我们的 hotline 总是没人接]]。他们公司年底有 party。[[risk.delivery|今年 <<product|headset>> 也晚到了两次]]。
        mixed 2026-01-08 客戶的[[role.finance|CFO]] <<person|蔡小姐>>說[[objection.budget|budget 已經用完了]]。[[objection.timing|要等四月新 fiscal year 才能談]]。Taipei 今天下雨。
        mixed 2026-01-20 [[role.user|仓库的同事每天用 <<product|barcode scanner>>]]，觉得[[sentiment.positive|我们的 scanner 速度很快，很满意]]。[[intent.buy|要再下单十把]]。
        mixed 2026-02-03 他们觉得[[objection.price,objection.competitor|我们比<<competitor|用友>>贵]]，[[intent.quote,nextstep|周四前要 revised quote]]。<<person|Peter>>下午要去机场。
        mixed 2026-02-12 [[intent.buy|客户 confirm 要 50 个 <<product|CRM license>>]]，PO 由[[role.procurement|purchasing manager]]发。<<competitor|销售易>>他们没考虑过。
        mixed 2026-03-10 <<person|Mr Ho>>说[[intent.none|暂时 not interested]]，[[objection.need|现有的 <<product|NAS>> 够用]]。他自己买了<<competitor|Synology>> 放在家里，很 happy。
        mixed 2026-03-24 [[competitor.flaw|<<competitor|PrintMax>>的 delivery 上次晚了两周]]，客户很 angry。[[intent.trial|想试用我们的 <<product|laser printer>>]]，但[[objection.authority|要总部批]]。
        mixed 2026-04-07 拜访 HR 部，大家都在忙 annual review。<<person|Linda>>说不用找老板批，budget 她手上有。我们公司的 CEO 下月也会过来。
        mixed 2026-04-21 [[role.decider|拍板的是 <<person|Frank>>]]，但他今天 on leave。[[role.influencer|<<person|吴工>>会给他 recommend]]，[[nextstep|我周一再过去一趟]]。[[competitor.flaw|现在那家供应商经常缺货]]。
        mixed 2026-05-06 客户嫌[[objection.delivery|lead time 太长，八周等不了]]。[[objection.competitor|<<competitor|Lenovo>> 说四周可以到]]，他们在比较。[[risk.churn|担心他们会转单]]。
        mixed 2026-05-19 [[risk.payment|客户最近资金紧张，我觉得货款有 risk]]。仓库里货不多，<<person|孙老板>>也没怎么 smile。[[role.finance|Finance manager]] 没见到。
        mixed 2026-06-02 <<person|Sophia>>提到 [[objection.contract|legal 不同意自动续约那一条]]。其他 terms 都没有问题，交期也没问题。
        mixed 2026-06-16 客户[[intent.demo|想看 <<product|HR system>> 的 demo]]。[[role.technical|IT lead]]<<person|阿伟>>[[objection.trust|怀疑我们的 data security]]。他们有三个 branch。[[intent.trial|还要一个 trial account]]。
        mixed 2026-07-07 [[sentiment.positive|客户夸我们 engineer 很 professional]]，上次的 issue 两小时搞定。[[competitor.flaw|说<<competitor|SAP>> 的 consultant 又贵又慢]]。
        mixed 2026-07-21 [[objection.delivery,risk.delivery|上个月的 <<product|toner>> 又 delay 了三天]]，[[sentiment.negative|<<person|Cindy>>很生气]]。[[risk.churn|她说再这样就换 supplier]]。
        mixed 2026-08-04 他说[[competitor.praise|<<competitor|H3C>> 的 <<product|switch>> 质量 very good]]，[[objection.competitor|这次倾向他们家]]。会议只开了 20 分钟，delivery 方面没有意见。
        mixed 2026-08-18 客戶表示[[objection.authority|要跟老闆 discuss 才能決定]]，[[intent.callback|請我過幾天再打 phone 給他]]。[[role.influencer|他可以幫忙影響老闆]]，但[[objection.trust|對我們的品質還有 doubt]]。
        mixed 2026-09-01 [[role.procurement|采购主管]]<<person|Helen>>要[[intent.quote|一份 <<product|UPS>> 的报价]]，three models 都要。她以前在 <<competitor|APC>> 做过。[[risk.payment|旧的 invoice 还 overdue]]。
        mixed 2026-09-15 [[risk.churn|客户说明年可能不用我们的 <<product|cloud backup>> 了]]。[[competitor.praise|<<competitor|阿里云>>有 local support，反应快]]。[[competitor.flaw|就是 billing 经常算错]]。
        mixed 2026-09-29 [[objection.need|他们说不需要新的 <<product|projector>>，一年才用几次]]，[[intent.none|not interested]]。Meeting room 的空调坏了，热得要命。
        mixed 2026-10-13 我感觉客户的 boss 不太 care 价格，但只是猜的。<<person|Ryan>>今天没说什么，主要聊 football。
        mixed 2026-10-27 [[role.influencer|<<person|徐助理>>帮 GM 做选型，意见 very important]]。她[[objection.trust|担心我们没有同行业的 case]]。[[role.decider|最后 GM 拍板]]。
        mixed 2026-11-10 [[intent.buy|客户准备好下单了，PO 这周出]]。[[objection.contract|只是 payment term 要改成月结 60 天]]。门口保安很客气。
        mixed 2026-11-24 <<competitor|NetPoint>>的人上周也来过，客户只说收了他们的 brochure。<<person|Allen>>带我去看 data center，温度很低。
        mixed 2026-12-08 [[competitor.flaw|<<competitor|优讯>>的 sales 从来不回 email]]，客户说。[[intent.trial,nextstep|想从一月五号开始 trial 我们的 <<product|phone system>>]]。
        mixed 2026-12-22 [[role.decider|GM <<person|Michael>> 一个人说了算]]。[[objection.budget|他说今年 budget 不够，只能做一半]]。窗外能看到 Taipei 101。
        mixed 2027-01-12 客户说[[objection.timing|现在不是 priority，下半年才看]]。[[intent.demo|到时候想看一次 demo]]。<<person|郭经理>>正在准备 product launch。
        mixed 2027-01-26 [[risk.delivery|我们的 <<product|display module>> 卡在 customs，周五未必能到]]。[[nextstep|我明天早上给<<person|丁工>>一个 update]]。[[role.technical|他是硬件 leader]]。
        mixed 2027-02-16 [[role.finance|会计<<person|黄姐>>负责付款]]，[[risk.payment|她说上季度的 payment 还要再拖一个月]]。新年刚过，office 里人不多。
        mixed 2027-03-02 [[role.user|客服部的人用 <<product|ticketing software>> 最多]]，[[sentiment.negative|说我们的 update 把画面弄乱了，很 annoyed]]。[[risk.churn|我看他们有可能会换掉我们]]。
        mixed 2027-03-16 对方[[objection.trust|担心我们的 <<product|power supply>> 质量 not stable]]，[[competitor.flaw|不过也说<<competitor|科诚电子>>的不良率更高]]。
        mixed 2027-03-30 [[intent.callback,nextstep|他要我四月十号之后 call back]]，[[role.influencer|他会先跟 manager 说我们的好话]]。去的路上 traffic 很差。
        mixed 2027-04-13 [[intent.none|他说没兴趣，不用再 follow up 了]]。[[objection.competitor|想继续跟<<competitor|凌讯>>合作]]，合约还有 two years。
        mixed 2027-04-27 客户[[intent.demo|wants a demo，想看 <<product|inventory module>>]]。[[role.influencer|<<person|Eva>>是老板的 right hand，选什么她的意见很重]]。[[role.procurement|采购部经理]]没来。
        mixed 2027-05-11 [[competitor.praise|旧 supplier 的 service 一直很好]]，<<person|Leo>>说。[[role.influencer|他写的 evaluation report 总部会看]]。[[objection.trust|他对我们的 after-sales 没信心]]。
        mixed 2027-05-25 这边[[risk.delivery|our factory 产能不够，六月的 <<product|connector>> 大概只能交一半]]。客户还没 complain，今天只聊别的。
        mixed 2027-06-08 之前客户嫌 delivery 慢，现在已经 fine 了。[[competitor.praise|<<person|Nancy>>说<<competitor|Ricoh>> 的 <<product|printer>> 很耐用]]，[[objection.competitor|两家还在比]]。
        mixed 2027-06-22 [[risk.delivery,objection.delivery|客户怕我们 July 的 <<product|tablet>> 交不出来]]，[[risk.churn|已经在找 second source，可能转单]]。他明天飞 Singapore。
        mixed 2025-01-09 Met with <<person|赵总>>，他说[[objection.budget|今年 over budget 了，没钱买]]。[[intent.callback,nextstep|让我三月初再联系他]]。他们楼下在 road work。
        mixed 2025-01-22 [[objection.price|客户嫌 <<product|license>> 太贵]]，[[objection.competitor|说<<competitor|Zoho>> 便宜一半]]。[[role.procurement|采购]]<<person|Fiona>>一直在压 price。
        mixed 2025-02-13 [[sentiment.negative|客户对我们很 disappointed]]，[[objection.delivery,risk.delivery|二月的 <<product|keyboard>> 还没到，已经 delay 两周]]。[[nextstep|我答应今晚给 ETA]]。
        mixed 2025-02-27 拜访了新客户<<person|沈经理>>，喝了 tea，交换 business card。他说价格不是问题，但没有说要买什么。
        mixed 2025-03-11 [[competitor.flaw|<<competitor|海康>>的 <<product|camera>> 晚上看不清]]，客户投诉了好几次。[[intent.trial|想借我们一台试用]]，[[role.technical|IT 工程师]]会装。
        mixed 2025-03-25 [[role.decider|这个 project 拍板的是 <<person|唐董>>]]，[[role.influencer|但他很看重秘书 <<person|Joyce>> 的意见]]。今天两个人都在，谈了 one hour。
        mixed 2025-04-08 他们觉得[[objection.need|现有的 <<product|OA system>> 够用，不需要换]]，[[objection.timing|说 not a priority right now]]。<<competitor|泛微>>他们也用过。
        mixed 2025-04-15 [[intent.buy|客户 ready to order，要 30 台 <<product|laptop>>]]。[[objection.contract|但 contract 里的违约金条款他不同意]]。[[nextstep|法务周五开会 review]]。
        mixed 2025-05-07 [[role.finance|财务总监]]<<person|Mrs Tang>>说[[objection.authority|超过十万要 head office approve]]。[[risk.payment|旧货款也要等总部放款，已经 late 一个月]]。[[sentiment.positive|她说我们 team 很 helpful]]。
        mixed 2025-05-20 客戶[[competitor.praise,objection.competitor|覺得<<competitor|Fortinet>> 的 support 比我們好]]，[[risk.churn|下個月約滿可能不續]]。[[intent.quote|同時也要我們再報一次 price]]。
        mixed 2025-06-05 [[objection.trust|客户担心我们没有 local engineer，坏了没人修]]。[[competitor.flaw|不过现在的 supplier 也是 call 三次才来]]。他们下半年搬去 Minhang。
        mixed 2025-06-19 [[intent.demo,nextstep|他 wants a demo，约六月二十六号]]，想看 <<product|BI dashboard>>。[[role.user|用的人主要是 sales 团队]]。三楼的 lift 又坏了。
        mixed 2025-07-03 <<person|Chris>>说 late delivery 的问题 already solved，现在没什么不满。我们聊了 school 和小孩的事。
        mixed 2025-07-15 [[intent.none|客户没兴趣，说 no need to call again]]。[[objection.competitor|他们准备跟<<competitor|易捷通>>签]]，[[competitor.praise|觉得他们 price 好，service 也好]]。
        mixed 2025-07-29 [[sentiment.positive|<<person|高姐>>说我们的 <<product|copier>> very good，从来没坏过]]。[[intent.quote|要再报一台彩色的 price]]。她儿子今年高考。
        mixed 2025-08-12 [[risk.delivery|原厂 chip 缺货，<<product|router>> 的 delivery date 可能要推后]]。[[risk.churn|客户说赶不上就取消转给<<competitor|Cisco>>]]。<<person|贺工>>已经很急。
        mixed 2025-08-26 [[role.technical|技术主管]]<<person|Simon>>怀疑：[[objection.trust|你们的 data 备份真的 safe 吗]]。[[role.influencer|他的 report 老板一定会看]]。开完会他送我到 lobby。
        mixed 2025-09-09 [[objection.price|价格偏高，希望再 discount 一点]]，[[intent.quote,nextstep|明天之前要新的 quotation]]。去年同样的 <<product|scanner>> 他们也嫌过贵，后来还是买了。
        mixed 2025-09-23 [[objection.budget|他们部门没预算]]，[[objection.authority|要跟总经理申请 extra budget]]。今天是来送中秋 gift 的，前台收了。
        mixed 2025-10-14 [[competitor.praise|<<competitor|Zebra>> 的 <<product|label printer>> 他们用了五年都没 problem]]。[[objection.need|暂时不用再买]]。<<person|Doris>>下月 leave，新人还没定。
        mixed 2025-10-30 我觉得这个客户会嫌贵，不过今天他没讲 price。他们上一家 supplier 是<<competitor|得力>>，合作了几年，没说为什么停。
        mixed 2025-11-13 [[role.user|前台 <<person|Mandy>> 每天用我们的 <<product|visitor system>>]]，[[sentiment.negative|抱怨我们更新之后 very slow]]。[[risk.churn|她 boss 说考虑换一家]]。price 上没有意见。
        mixed 2025-11-27 [[intent.trial,nextstep|客户想从周一开始 free trial 两周]]。[[objection.contract|但是不接受 auto-renewal]]。他们的 office 有三只猫。
        mixed 2025-12-09 [[intent.buy|决定下单 100 支 <<product|headset>>]]，[[nextstep|十五号之前 send PO]]。[[objection.delivery|怕我们年底交不了这么多]]。[[role.finance|财务经理]]已经签字，budget 没问题。
        mixed 2025-12-23 [[role.decider|final decision 在 <<person|Mr Kwok>> 手上]]，[[intent.callback|他秘书请我 next time 先打电话约]]。[[intent.demo|Boss 想先看 demo]]。Lobby 有一棵很大的 Christmas tree。
        mixed 2026-01-06 [[competitor.flaw|<<competitor|SoftBridge>>的 system 老 crash]]，[[intent.demo|客户想看我们的 <<product|WMS>> demo]]。他们今年出货多了 30%。
        mixed 2026-01-19 [[risk.payment|invoice overdue 三个月，催了也没 reply]]。[[role.finance|会计主管]]<<person|老宋>>不在，前台说他请假。我们自己的 CFO 也在催。
        mixed 2026-02-10 [[role.influencer|<<person|Jacky>>虽然不签字，但选 brand 都听他的]]。[[objection.trust|他对我们的 after-sales 没什么信心]]，[[objection.competitor|更想用<<competitor|HP>>]]。
        mixed 2026-02-24 [[objection.timing|客户正在做 year-end closing，现在没空]]，[[intent.callback,nextstep|叫我下周二 call back]]。过年的灯笼还挂着。
        mixed 2026-03-09 交期没问题，price 他也说 OK。<<person|罗经理>>只问了 <<product|access point>> 的颜色，然后就去开 meeting 了。
        mixed 2026-03-23 [[competitor.flaw|<<competitor|Brother>> 的 <<product|printer>> 经常卡纸]]，<<person|尤小姐>>说。[[objection.price,objection.competitor|但我们的 price 比他们贵 15%]]。[[role.procurement|她是 purchasing manager]]。[[objection.trust|品质她也要先验过才敢信]]。
        mixed 2026-04-13 [[risk.delivery|仓库说 <<product|memory module>> 周四发不出来]]，[[nextstep|我明天跟客户 explain]]。[[role.procurement|采购员]]<<person|严姐>>人很好，没说什么。
        mixed 2026-04-28 客戶[[objection.competitor|在比較我們跟<<competitor|叡揚>>]]。[[competitor.praise|他說對方的 demo 做得很好]]，[[objection.trust|擔心我們 team 太小]]。午餐吃牛肉麵。
        mixed 2026-05-12 [[risk.churn|<<person|Raymond>>说续约的事要再看，可能换 vendor]]。[[sentiment.negative|他对我们换了三个 account manager 很不满]]。以前 <<product|toner>> 交期慢的事倒是过去了。
        mixed 2026-05-26 [[intent.none|他说 not interested，别再寄资料了]]。[[objection.need|刚买了<<competitor|Epson>> 的 <<product|projector>>]]。楼下星巴克在做 promotion。
        mixed 2026-06-09 如果 budget 批了，他们可能会要 <<product|server>>，还不知道。我跟 boss 说先别急，<<person|Winnie>>也同意。
        mixed 2026-06-23 [[role.technical|CTO]] <<person|Ben>> [[sentiment.positive|对我们的 POC 很满意]]，[[intent.buy|说就用你们的 <<product|API gateway>>]]。[[objection.authority|只等 board approve]]。
        mixed 2026-07-06 [[objection.delivery,risk.delivery|<<product|cable>> 上次晚到五天，客户的 project 停了]]。[[risk.churn|他说 might switch to <<competitor|TE>>]]。会议室 wifi 很慢。
        mixed 2026-07-20 [[objection.contract|他们要求先货后款 60 days]]，[[risk.payment|但我听说公司 cash flow 有问题]]。<<person|侯总>>刚换了 new car。
        mixed 2026-08-03 [[role.influencer|<<person|庄老师>>是他们的顾问，会给 management 提建议]]。[[competitor.praise|他很推<<competitor|用友>>，说功能 complete]]。他以前在大学教 accounting。
        mixed 2026-08-17 [[role.decider|老板 <<person|Eric>> 自己决定，不用问别人]]。[[objection.budget|但他说这个 quarter 的 budget 用完了]]，[[objection.timing|十月再谈]]。
        mixed 2026-08-31 [[intent.quote|客户要一份 <<product|NAS>> 的报价]]，[[intent.trial|还想借 demo unit 试用两周]]。[[competitor.flaw|现在那台<<competitor|QNAP>> 常死机]]。他养了一缸鱼。
        mixed 2026-09-14 [[objection.trust|采购部觉得我们是 new vendor，怕不可靠]]。[[role.procurement|采购总监]]<<person|Patrick>>要看 ISO 证书。<<competitor|齐心>>也在他们 vendor list 上。
        mixed 2026-09-28 [[risk.delivery|<<product|battery pack>> 可能要空运才赶得上，date 很紧]]。客户的 line leader 说没关系，他们自己也 delay 了。
        mixed 2026-10-12 [[role.finance|<<person|潘会计>>负责审发票]]，[[sentiment.positive|说我们的 e-invoice 做得很清楚]]。[[nextstep|下周一我去拿 signed contract]]。
        mixed 2026-10-26 [[competitor.flaw|<<competitor|铭宇>>的 sales 答应的 discount 没给]]，[[competitor.praise|但 <<product|display>> 的质量不错]]，客户这样说。今天 visit 了两家。
        mixed 2026-11-09 [[role.user|设计部天天用 <<product|plotter>>]]，[[intent.trial|想先试用我们的一个月 before 决定]]。[[role.influencer|设计师<<person|Yuki>>的话老板会听]]。
        mixed 2026-11-23 我的 colleague 对新的 laptop 很满意，跟客户也讲了。客户只是笑笑，谈了十分钟 weather。
        mixed 2026-12-07 [[objection.authority|他要跟 Taipei 总公司确认]]，[[objection.delivery|也担心 lead time 太长]]。<<person|Irene>>说十二月大家都很 busy，[[objection.timing|过完年再看]]。
        mixed 2026-12-21 [[intent.none|客户暂时不考虑，no interest]]。[[objection.competitor|他们想 stay with <<competitor|Axentra>>]]，[[competitor.praise|那边的 service 一直很快]]。我们的 technical director 也试着谈过。
        mixed 2027-01-05 [[objection.trust|他问我们 startup 会不会明年就倒了]]。[[role.technical|系统管理员]]<<person|阿明>>倒是 OK 的。[[nextstep|周三 send 三个 reference]]。
        mixed 2027-01-18 [[risk.churn|客户已经在 talk to 别家，明年合同很危险]]。[[role.influencer|<<person|Angela>>帮我们在老板面前说话]]。他们 annual dinner 在下周。
        mixed 2027-02-22 [[risk.delivery,objection.delivery|客户问为什么 <<product|sensor>> 又要 delay 到三月]]，[[sentiment.negative|口气很差]]。早上 HQ 也打来问。
        mixed 2027-03-08 [[objection.need|他说 <<product|Excel>> 够用，不需要 <<product|CRM>>]]。[[objection.price|而且一年八万太贵]]。<<person|骆先生>>自己 60 岁了，[[intent.none|said not interested]]。
        mixed 2027-03-22 [[role.user|每天操作的是 <<person|小何>>]]，[[intent.callback|他请我有空再 call 他一次]]。[[competitor.flaw|旧的<<competitor|恒印>> <<product|copier>> 又漏粉]]。
        mixed 2027-04-06 客户去年嫌过我们贵，今年没再提，price 这块已经谈好。<<person|Sandy>>请我在 canteen 吃饭。
        mixed 2027-04-19 [[intent.demo|对方希望再做一次 online demo]]，[[role.decider|给 GM <<person|Steven>> 看，他才是 decision maker]]。[[objection.budget|budget 目前还没有]]。
        mixed 2027-05-17 [[intent.buy|签了，order 两年的 <<product|antivirus>>]]。[[objection.contract|原来那条 exclusive 条款他们不要]]，[[nextstep|周四前我改好合同]]。
        mixed 2027-05-31 [[risk.payment|四月的款又拖了，说老板不签 check]]。[[risk.churn|我担心他们做完这单就走]]。<<person|梁总>>在 Vietnam 看厂。
        mixed 2027-06-14 [[role.influencer|<<person|Oscar>>做比较表给 boss 选]]。[[objection.competitor|表上<<competitor|Brightlink>>排第一]]，[[risk.delivery|我们扣分是因为上批 <<product|switch>> 晚了一周到]]。
        mixed 2025-01-03 客户表示[[objection.price|<<product|video conferencing kit>> 的报价太高]]，[[objection.competitor|<<competitor|罗技>>那边报得更低]]。今天 office 只有一半人上班。
        mixed 2025-01-16 见了[[role.procurement|采购专员]]<<person|小叶>>，[[intent.quote,nextstep|要我们周五前给 best price]]。她说 delivery 没有问题，不赶。
        mixed 2025-02-06 [[role.decider|<<person|Daniel>> 是 decision maker]]，他说[[objection.timing|现在太忙，五月以后再谈]]。他们刚拿到一个 government project。
        mixed 2025-02-20 [[risk.churn|客户说年底可能 switch 到<<competitor|飞书>>]]，[[competitor.praise|觉得那边的 UI 很好用]]。我请 <<person|Mia>> 准备一份 comparison。
        mixed 2025-03-06 [[objection.delivery,risk.delivery|<<product|PCB>> 上周又晚到了，客户很不高兴]]。[[role.user|产线上的人等着用]]。之后我们去 canteen 吃午饭，鱼不错。
        mixed 2025-03-20 他们说[[objection.need|现有的 <<product|firewall>> 还够用]]，[[intent.none|暂时没兴趣]]。<<person|Ms Yip>>给了我另一个部门的 contact。她先生在我们公司做 CFO。
        mixed 2025-04-01 [[intent.buy|客户决定买 12 台 <<product|tablet>>]]，[[objection.contract|但是要求货到 45 天付款]]。[[role.finance|财务主管]]<<person|曹姐>>会 follow。
        mixed 2025-04-17 客户问了很多 general 的问题，没说要买，也没嫌贵。<<person|Ken>>最近在学 golf，聊得很开心。
        mixed 2025-04-29 [[competitor.flaw|<<competitor|凌讯>>的 engineer 上门要等 five days]]，[[intent.demo|所以想看我们的 <<product|IP phone>> demo]]。他们有 200 个分机。交期他们不 care。
        mixed 2025-05-13 [[objection.trust|他们担心我们的 <<product|sensor>> 质量不稳]]，[[intent.trial|想先拿 ten pcs sample 试一试]]。[[role.technical|研发经理]]<<person|戴工>>会测。
        mixed 2025-05-22 [[sentiment.positive|<<person|Louis>>说我们的 support 是他用过最好的]]，[[intent.buy|还要加买 <<product|storage>> 两台]]。[[nextstep|下周四来我们公司 sign]]。旁边那家公司昨天失火了。
        mixed 2025-06-04 [[objection.budget|没 budget，今年的 IT 预算砍了一半]]。[[role.influencer|<<person|姚经理>>说会帮我们跟老板争取]]。咖啡机也坏了。
        mixed 2025-06-18 [[objection.authority|要等 Shanghai HQ 批]]，<<person|Jessie>>说。[[intent.callback,nextstep|让我二十五号再 call]]。她 team 有两个 intern。
        mixed 2025-07-02 [[risk.payment|客户上个季度的货款还没付]]，[[objection.contract|又想改成 120 天 credit]]。<<person|汪老板>>的 showroom 关了一间。
        mixed 2025-07-16 [[sentiment.negative|客户对我们 billing 出错很生气]]，[[risk.churn|说再错一次就换 supplier]]。[[risk.payment|错的 invoice 他们一直不付]]。<<person|Emma>>已经是第三次给我 mail。
        mixed 2025-07-30 之前 <<product|server>> 的 lead time 太长，现在解决了，客户也没意见。Meeting 开到六点，<<person|Leon>>开车送我去地铁站。
        mixed 2025-08-13 [[role.influencer|<<person|Sam>>虽然只是 engineer，但选型 boss 都问他]]。[[objection.competitor|他比较喜欢<<competitor|Cisco>>]]，[[competitor.praise|说他们 <<product|switch>> 很稳]]。
        mixed 2025-08-27 [[risk.delivery|这次的 <<product|IC>> 被 FedEx 弄丢了一箱，周五肯定交不齐]]。[[nextstep|我明早打给<<person|倪经理>>说明]]。
        mixed 2025-09-10 客戶[[objection.price|嫌我們的 maintenance fee 偏高]]，[[objection.competitor|說<<competitor|神通>>便宜三成]]。[[role.decider|最後由副總 <<person|Gary>> 拍板]]。
        mixed 2025-09-24 [[intent.demo,nextstep|想要这周五看 live demo]]，[[role.technical|IT supervisor]] 也会来。[[objection.trust|主要怕我们的 cloud 不 secure]]。楼下停车三十块一小时。
        mixed 2025-10-09 如果他们明年还嫌贵，我估计会比较别家，但客户今天什么都没讲。国庆刚回来，大家都很 tired。
        mixed 2025-10-23 [[competitor.flaw|客户说<<competitor|Xerox>> 的 <<product|copier>> 老出问题]]，[[intent.quote|要两台新的报价]]。[[intent.trial|最好先放一台试用]]。<<person|Monica>>在 HR 和行政两个部门跑。
        mixed 2025-11-06 [[role.user|她们会计部每天用我们的 <<product|invoice module>>]]，[[sentiment.positive|觉得很好用，saves time]]。<<person|甘姐>>请我吃了橘子。
        mixed 2025-11-20 [[risk.churn|<<competitor|纷享销客>>在跟他们谈，可能会转过去]]。[[sentiment.negative|客户嫌我们的 app 太多 bug]]。[[intent.callback|要我们 director 打给他]]。
        mixed 2025-12-02 [[objection.trust|他说我们没做过 bank 的案子，不放心]]。[[objection.authority|还要跟 compliance 部门商量]]。大楼的 security 查得很严。
        mixed 2025-12-18 [[intent.none|客户说 not interested]]，[[objection.competitor|想继续用<<competitor|DataHive>>]]。[[competitor.flaw|虽然也承认他们 price 每年都涨]]。
        mixed 2026-01-13 [[risk.delivery|我怕 <<product|LED panel>> 一月底到不了，工厂要放假]]。[[objection.delivery|<<person|邱经理>>也怀疑我们的产能]]。[[objection.timing|他说 order 先放一放，年后再下]]。
        mixed 2026-01-27 Our own IT manager 也一起去了，介绍新版 platform。客户听得很认真，没有问 price，budget 也没提。
        mixed 2026-02-09 [[intent.buy|<<person|Nicole>>说可以下单了，<<product|shredder>> 三台]]。[[nextstep|明天下午来签 PO]]。我的同事上个月也在这里卖过<<product|椅子>>。
        mixed 2026-02-25 [[objection.budget|今年 marketing 预算不够]]，[[objection.timing|<<product|CRM>> 的事 postpone 到 Q4]]。[[role.finance|CFO]] <<person|简先生>>只露面五分钟。
        mixed 2026-03-11 [[competitor.praise|他说<<competitor|研华>>的 <<product|industrial PC>> 很 reliable]]，[[objection.price,objection.competitor|我们的反而比较贵]]。[[risk.churn|明年的单可能给他们]]。
        mixed 2026-03-26 [[role.influencer|<<person|Dr Fung>> 给董事会做 IT advice]]，[[objection.trust|他对小公司一向不太 trust，包括我们]]。谈了 40 分钟。
        mixed 2026-04-09 <<person|苗经理>>说[[objection.need|他们有自己的 team 开发，不需要外面的 <<product|HR system>>]]。[[intent.none|所以没兴趣]]。[[objection.budget|再说 budget 也没有]]。
        mixed 2026-04-23 [[objection.delivery,risk.delivery|上次的 <<product|docking station>> 晚了十天，他一直记得]]。[[intent.callback|叫我 next month 再打给他]]。[[role.finance|会计<<person|Gigi>>]]也在。
        mixed 2026-05-08 [[role.procurement|采购部主管]]<<person|Vicky>>要[[objection.contract|把 liability 那条改掉才肯签]]。她说价格 OK，不再 nego 了，去年的 late delivery 也 resolved。
        mixed 2026-05-21 [[intent.trial|客户想试用 our <<product|e-sign module>> 一个月]]。[[role.user|主要是 legal team 在用]]。[[objection.trust|有点怕我们的签名 legally 不被认可]]。[[sentiment.negative|嫌我们 account manager 迟到]]。
        mixed 2026-06-04 [[competitor.flaw|<<competitor|Brightlink>> 的 hotline 没人接]]，<<person|裴小姐>>说。[[sentiment.positive|相比之下对我们的 response 很满意]]。[[intent.quote|请我们报 <<product|router>>]]。[[intent.demo|还想看个 demo]]。
        mixed 2026-06-17 [[risk.payment|我看他们资金有问题，裁了 20 人，尾款怕收不回来]]。<<person|龚总>>还是很客气，泡了一壶 tea。
        mixed 2026-07-02 [[role.technical|IT 主管]]<<person|Marco>>[[competitor.praise|夸<<competitor|Veeam>> 恢复很快]]。[[objection.competitor|现在在我们和他们之间 compare]]。天气热，冷气很强。
        mixed 2026-07-14 [[role.decider|老板娘说了算]]，<<person|Mr Chiu>>笑着说。[[objection.authority|他自己不敢决定，要回去问 boss]]。[[objection.need|他觉得旧的 <<product|POS terminal>> 还能用，不用换]]。店里排队到门口。
        mixed 2026-07-28 这次只是送 <<product|toner>>，客户没有 complaint。<<person|宁姐>>问我们公司的 purchasing manager 是不是换人了。
        mixed 2026-08-11 [[risk.churn|对方说合约到 December 就停，要换<<competitor|CloudPeak>>]]。[[competitor.praise|那家 service 好，又有 Chinese interface]]。我们的价格倒没问题。
        mixed 2026-08-25 [[risk.delivery|<<product|rack>> 的货还在 Ningbo 港，周末前 maybe 到不了]]。客户还不急，他们的 room 也没装修好。我估计不会因此换 supplier。
        mixed 2026-09-08 [[objection.price|太贵了，想便宜 10%]]，[[intent.callback,nextstep|给他 two days 再打电话]]。[[role.finance|财务<<person|文姐>>最后要看数]]。
        mixed 2026-09-22 [[intent.none|他明说没兴趣，hang up 之前都很客气]]。[[objection.need|已经有<<competitor|Slack>> 在用]]。我还是留了资料给<<person|Olivia>>。
        mixed 2026-10-06 [[role.influencer|<<person|Tracy>>是 project lead，会写推荐给老板]]。[[competitor.flaw|她说<<competitor|欧迪办公>>的 <<product|chair>> 一年就坏]]。[[nextstep|周四她来看我们 showroom]]。
        mixed 2026-10-20 [[intent.trial,nextstep|下个月一号开始 trial 20 个账号]]。[[objection.trust|客户怕 trial 完数据拿不回来，对我们不放心]]。<<person|Jonas>>是 German，中文很好。
        mixed 2026-11-05 [[intent.demo|客戶想看我們 <<product|signage display>> 的 demo]]。[[objection.timing|但要等他們搬完家 after 春節]]。<<person|許小姐>>今天感冒了。
        mixed 2026-11-17 [[objection.contract|付款方式谈不拢，他们不要 deposit]]。[[role.influencer|<<person|葛顾问>>在旁边一直劝老板签]]。[[objection.budget|另外预算也 tight]]。
        mixed 2026-12-01 [[risk.delivery,objection.delivery|<<product|webcam>> 说好 Monday 到，今天还没到，他催了三次]]。[[sentiment.negative|<<person|Karen>>说我们不守信用]]。[[role.procurement|她是采购 lead]]。
        mixed 2026-12-15 去年他们向我们下过两次 order，今年还没有。<<person|祝总>>的朋友在<<competitor|联想>>上班，聊了一下，没说什么好坏。
        mixed 2027-01-07 [[objection.trust|他问我们 after-sales 真的能 24 小时吗，不太信]]。[[objection.competitor|<<competitor|H3C>> 也在报价]]，[[competitor.praise|听说反应很快]]。下个月他去 Dubai 看展。
        mixed 2027-01-21 [[role.procurement|purchasing manager <<person|Bruce>>]] [[intent.quote|要 <<product|SSD>> 三种容量的 price]]。[[risk.churn|他说 supplier 太多，会砍掉一半，我们不一定留]]。
        mixed 2027-02-03 [[role.user|<<person|小褚>>每天用我们的 <<product|POS terminal>> 收银]]，[[sentiment.positive|说比以前的 fast 很多]]。现金抽屉也没再卡。
        mixed 2027-02-18 [[risk.payment|February 的货款又没付，说老板出国]]。[[role.decider|付不付都是<<person|Victor>>一个人定，买不买也是]]。门口贴了招租。
        mixed 2027-03-03 [[role.technical|网管<<person|阿杰>>]]说[[competitor.flaw|现在的 <<product|VPN>> 常断线]]，[[intent.buy|决定改买我们的]]。[[objection.authority|走流程要 HK 总部 sign]]。
        mixed 2027-03-18 [[competitor.praise|<<competitor|施耐德>>的 <<product|UPS>> quality 很好，服务也快]]，<<person|钟工>>说。我们的价格他倒不嫌贵，budget 也够。
        mixed 2027-04-01 [[risk.delivery|船期改了，<<product|adapter>> 要晚一个 week]]。[[role.influencer|<<person|Amanda>>帮我们在 boss 那边 explain]]。她下午还有两个 call。
        mixed 2027-04-15 [[competitor.flaw|以前的 vendor 修一次收两千，还 fix 不好]]。[[role.influencer|<<person|毛主任>>的意见 GM 都会听]]。[[risk.churn|我们这边他也说要重新评估]]。
        mixed 2027-05-04 客户的 competitor 最近 cash flow 有问题，他自己倒是很好。<<person|Hugo>>只签收了 manual，其他没谈。
        mixed 2025-01-10 客户说[[objection.price|price 太贵]]，[[objection.authority|还要跟老板 discuss]]。[[nextstep|周二我再去见 <<person|Mr Pang>>]]。他们公司今年 30 周年。
        mixed 2025-01-23 [[objection.competitor|他们在比较我们和<<competitor|SAP>>]]，[[competitor.praise|觉得<<competitor|SAP>> 比较 mature]]。[[objection.budget|不过说实话没那么多 budget]]。
        mixed 2025-02-07 [[intent.buy|OK 下单，<<product|monitor arm>> 80 个]]，<<person|Coco>>说。[[role.finance|财务]]已经 approve。初七开工，每人一个红包。
        mixed 2025-02-21 [[risk.delivery,objection.delivery|过年前订的 <<product|mouse>> 还没送到，客户一直 complain]]。[[sentiment.negative|说我们 very unprofessional]]。[[nextstep|我说 Monday 之前一定回复]]。
        mixed 2025-03-07 [[role.technical|IT director]] <<person|饶先生>>[[objection.trust|担心我们的 <<product|SD-WAN>> 没经过大客户验证]]。[[intent.trial|要先在一个 branch 试用]]。
        mixed 2025-03-21 [[competitor.flaw|<<competitor|信锐达>>上个月 down 了两次]]，[[intent.demo|客户想看我们的 demo]]。[[role.influencer|<<person|Lucas>>会负责写 evaluation]]。
        mixed 2025-04-03 <<person|齐经理>>今天请假，没见到。前台说 price 的事要问他，我只留了 sample 和名片。
        mixed 2025-04-16 [[objection.need|他们 server room 的 <<product|UPS>> 去年才换，够用]]。[[intent.none|没兴趣再看新的]]，thanks anyway。<<person|Rita>>送我下楼。
        mixed 2025-04-30 [[sentiment.negative|客户觉得我们 sales 换太快，很烦]]。[[risk.churn|说 maybe 转去<<competitor|用友>>]]。五一前路上 traffic 特别多。
        mixed 2025-05-14 [[role.decider|买不买由 <<person|崔总>> 拍板]]，[[objection.timing|他说 Q3 以后再说]]。他的 office 挂满了书法。
        mixed 2025-05-28 [[risk.payment|去年的尾款 still 没付，两万多]]。[[role.finance|财务经理]]<<person|薛姐>>说月底处理，budget 是有的。[[intent.demo|她还想看 <<product|reporting module>> 的 demo]]。
        mixed 2025-06-11 [[intent.quote,nextstep|要我明天 email 一份 <<product|CRM>> 的报价]]。[[role.procurement|采购<<person|Kelly>>]]说不比价，就买我们的。
        mixed 2025-06-25 客户嫌[[objection.contract|最短三年的 contract 太长]]，[[objection.competitor|<<competitor|销售易>>可以签一年]]。[[role.technical|IT 负责人]]倒没意见。会议中途 fire alarm 响了。
        mixed 2025-07-09 [[sentiment.positive|<<person|雷工>>夸我们的 <<product|oscilloscope>> 很准，very happy]]。[[role.user|他每天都在 lab 用]]。我的同事也嫌食堂的 curry 太贵。
        mixed 2025-07-23 [[competitor.praise|<<competitor|Keyence>> 的 sales 服务很周到，随叫随到]]，他说。[[objection.trust|对我们的 response time 有疑问]]。他们 line 上有五个 robot。
        mixed 2025-08-06 [[intent.callback,nextstep|客户要我周一早上 call back]]。<<person|Ivy>>说 CEO 在 Bangkok，line 不好。我们上半年的 delivery 没有问题。
        mixed 2025-08-20 [[risk.delivery,objection.delivery|台风 delay 了船，<<product|power bank>> 又要晚一个星期，客户抱怨]]。[[risk.churn|说不行就 cancel，找别家]]。<<person|卢小姐>>口气不好。
        mixed 2025-09-03 [[objection.authority|五万以上要总部批，local 没有权]]。[[role.influencer|<<person|Felix>>会跟总部的人推荐我们]]。他刚从 London 回来。
        mixed 2025-09-17 客户现在用<<competitor|Ricoh>>，没说好也没说不好。<<person|殷小姐>>问了 <<product|copier>> 的 size 和颜色，别的没谈。
        mixed 2025-09-30 [[competitor.flaw|<<competitor|PrintMax>> 的 <<product|toner>> 漏粉，打印都是 black line]]。[[intent.trial|想拿两支我们的试用]]。明天放 holiday。
        mixed 2025-10-15 [[objection.price,objection.competitor|他说我们比<<competitor|HubSpot>> 贵 20%]]。[[role.influencer|<<person|Stella>>是 GM 的 advisor，prefer 便宜的]]。
        mixed 2025-10-29 [[objection.budget|没钱，budget 给了装修]]，[[objection.timing|明年三月 reopen 再看]]。<<person|白老板>>自己在刷墙。
        mixed 2025-11-12 [[intent.none|对方说不需要，no interest at all]]。[[objection.need|已经在用<<competitor|云捷>>]]，[[competitor.praise|对他们的 service 很满意]]。价格没谈到。
        mixed 2025-11-26 [[risk.churn|<<person|Howard>>说 renewal 要重新 bid，我们不一定能留下]]。[[sentiment.negative|他对上次的 update 很失望]]。IT 部门搬到 B2。
        mixed 2025-12-10 [[role.procurement|採購經理]]<<person|Sunny>>說[[objection.delivery|lead time 十週太長，趕不上 project]]。[[objection.competitor|<<competitor|台達>>六週可以]]。[[intent.trial|另外想要兩顆 sample 試用]]。
        mixed 2025-12-24 送 Christmas card 给老客户。<<person|Teresa>>说一切都好，price、delivery 都没有问题，明年继续合作。
        mixed 2026-01-07 [[risk.delivery|我们 factory 的 SMT line 坏了，<<product|control board>> 可能 delay]]。[[nextstep|周四跟<<person|温工>>开 conference call]]。
        mixed 2026-01-21 [[role.technical|系统工程师<<person|阿辉>>]]测了我们的 <<product|NAS>>，[[sentiment.positive|觉得 performance 很好]]。[[intent.buy|决定要四台]]。
        mixed 2026-02-04 [[objection.contract|payment term 不同意，要求 net 90]]。[[risk.payment|以前他们就总是 late payment]]。<<person|胡总>>的 assistant 很帮忙。
        mixed 2026-02-26 [[role.influencer|<<person|江博士>>在公司 20 年，老板选 vendor 先问他]]。[[competitor.flaw|他说<<competitor|博凯科技>>的 <<product|gateway>> 很难 configure]]。以前他担心我们太小，现在不担心了。
        mixed 2026-03-12 [[objection.trust|客户没听过我们 brand，怕 quality 不行]]。[[intent.demo,nextstep|要我们 20 号来做 demo]]。[[role.procurement|采购助理<<person|Mabel>>]]安排会议室。
        mixed 2026-03-25 我怕他们觉得贵，所以没先讲 price，只介绍了 company profile。<<person|阮经理>>认真做笔记。
        mixed 2026-04-10 [[risk.churn|他们打算 stop 用我们的 <<product|helpdesk>>，自己 build]]。[[objection.need|说内部的够用了]]。[[role.decider|GM <<person|Neil>> 已经定了]]。
        mixed 2026-04-24 [[competitor.praise|<<competitor|HP>> 的 <<product|workstation>> 很快，他们 designer 喜欢]]。[[role.influencer|设计主管<<person|Ella>>在推]]，老板多半听。[[intent.quote|我们的也请报一份]]。
        mixed 2026-05-11 [[role.user|客服<<person|小苏>>说每天要开我们的 system 八小时]]，[[sentiment.negative|卡得要死，really annoyed]]。[[intent.callback|要 engineer 打给她]]。续约的事没有变，照常 renew。
        mixed 2026-05-25 [[intent.quote|他要 refresh 一份 quotation，<<product|docking station>> 100 个]]。[[objection.price|上一份他嫌高]]。[[objection.authority|之后要送 HQ 审]]。
        mixed 2026-06-10 [[risk.payment|到期的货款没付，电话 also 不接]]。[[risk.churn|听说也开始向<<competitor|极联>>拿货了]]。[[risk.delivery|<<product|battery>> 我们也押后没出，交期赶不上了]]。去的时候铁门半关。
        mixed 2026-06-24 [[competitor.flaw|<<competitor|OfficePro>> 又送错货]]，<<person|Jill>>抱怨。[[intent.buy|这次直接跟我们 order <<product|复印纸>> 50 箱]]。他们在 9 楼。
        mixed 2026-07-08 [[risk.delivery|我们的 <<product|charger>> 认证还没过，July 出货 date 有危险]]。客户不知道，今天谈的是 next year 的 forecast。[[role.finance|Financial controller]] 也在。
        mixed 2026-07-22 [[objection.trust|他们 CEO 担心我们撑不过三年，so small]]。[[objection.competitor|倾向大厂<<competitor|Oracle>>]]，[[competitor.praise|说人家 global support 强]]。[[objection.budget|钱也不够，要等 funding]]。
        mixed 2026-08-05 上一次的 late delivery 已经赔了，<<person|方总>>说 let it go。大家吃了火锅，聊小孩出国。
        mixed 2026-08-19 [[intent.demo|客户 wants to see <<product|attendance machine>> 的 demo]]。[[role.user|用的是工厂的 300 个工人]]。[[objection.budget|budget 还在申请，目前没有]]。
        mixed 2026-09-02 [[role.decider|最后签字的是 VP <<person|Dennis>>]]，[[role.technical|技术经理]]<<person|莫工>>只看 spec。[[nextstep|下周一约 VP 吃 lunch]]。
        mixed 2026-09-16 [[objection.need|客户说 paper 就可以，不需要 <<product|e-form module>>]]。[[intent.none|暂时不感兴趣]]。<<person|Doreen>>在忙 ISO audit。
        mixed 2026-09-29 [[risk.delivery,objection.delivery|第二批 <<product|lens>> 又 late，<<person|安经理>>问是不是产能不够]]。[[risk.churn|他说已经在找 backup supplier]]。
        mixed 2026-10-14 [[intent.trial,nextstep|周三起试用两台 <<product|label printer>>，for two weeks]]。[[role.influencer|仓库 leader <<person|阿坤>>试完给老板意见]]。
        mixed 2026-10-28 [[competitor.flaw|<<competitor|DataHive>> 的 report 常出错，数字对不上]]。[[role.finance|会计经理]]<<person|Miss Ko>>说的。[[objection.timing|但现在 closing 很忙，没时间换]]。[[intent.callback|叫我 later 再打来]]。
        mixed 2026-11-12 [[objection.contract|他们不接受我们的 standard 合同]]，[[objection.authority|律师看完还要 regional office approve]]。<<person|彭小姐>>很有耐心。
        mixed 2026-11-26 客户的老板在看新的 office，价格谈不拢，太贵。跟我们没关系，<<product|printer>> 的事下次才谈，<<person|Amos>>说 sorry。
        mixed 2026-12-09 [[intent.callback,nextstep|<<person|Iris>>要我十六号 call 她]]，[[role.influencer|她会先把 proposal 推荐给 boss]]。[[objection.trust|boss 怀疑我们人手不够]]。
        mixed 2026-12-23 [[role.procurement|purchasing head]] <<person|Gordon>> [[objection.price|还是嫌贵，再砍 5%]]。[[objection.competitor|说<<competitor|铭宇>>随时可以给更低]]。[[objection.contract|保证金条款也不要]]。
        mixed 2027-01-08 我们的 CTO 和 finance manager 也来了，客户听完 roadmap 没表态。<<person|陶总>>只说 lunch 不错。
        mixed 2027-01-20 [[competitor.praise|<<competitor|Lenovo>> 的 after-sales 上门很快]]，[[sentiment.positive|不过他说我们的人更 friendly]]。[[role.user|<<person|Duncan>>自己是 user]]，下周休假。
        mixed 2027-02-02 [[risk.delivery|春节 logistics 停，<<product|thin client>> 二月底的 date 我看悬]]。[[intent.quote|客户还要再报 <<product|monitor>>]]。[[objection.timing|不过 <<product|monitor>> 上半年不急着买]]。
        mixed 2027-02-24 [[competitor.flaw|<<person|Elsa>>說<<competitor|叡揚>>的 service 很慢，email 三天才回]]。[[objection.trust|但是對我們的 <<product|workflow module>> 也沒把握]]。
        mixed 2027-03-10 [[risk.churn|客户合同四月到，暗示 may not renew]]。[[risk.payment|前两期款也没给]]。他说去年 boss 换人，新来的 Japanese。
        mixed 2027-03-24 [[competitor.flaw|<<competitor|CloudPeak>> 的 price 每年偷偷加]]，[[competitor.praise|不过 system 很 stable]]，<<person|骆姐>>说。她的狗也在 office。
        mixed 2027-04-07 如果我们价格再低一点，他们说不定会下单，只是我的 guess。<<person|Wendy>>很 nice，给了我停车票。
        mixed 2027-04-20 [[objection.competitor|<<person|Toby>>说 prefer 继续用<<competitor|Cisco>>]]，[[objection.trust|不确定我们的 <<product|switch>> 能 compatible]]。[[intent.none|所以先 pass]]。
        mixed 2027-05-12 [[role.decider|<<person|霍总>>说他点头就行]]，[[intent.buy|当场 confirm 两套 <<product|meeting screen>>]]。[[sentiment.positive|对我们的安装 team 很满意]]。
        mixed 2025-01-07 拜访<<person|柳总>>。[[objection.price|他说我们的 <<product|MES>> too expensive]]，[[objection.budget|今年没有预算]]。[[intent.callback,nextstep|请我二月十号 call back]]。
        mixed 2025-01-21 [[role.technical|IT 经理]]<<person|Alvin>>[[competitor.praise|觉得<<competitor|深信服>>的 interface 很 clean]]，[[objection.competitor|倾向用他们]]。下班前他还有一个 fire drill。
        mixed 2025-02-05 [[sentiment.negative|客户很生气]]：[[objection.delivery,risk.delivery|<<product|cabinet>> 又晚到了，installation 全部要改期]]。[[role.user|新办公室的员工没<<product|柜子>>用]]。
        mixed 2025-02-19 [[intent.quote|想要 <<product|coffee machine>> rental 的报价]]，[[intent.trial|也想先试用一个月]]。[[role.procurement|行政采购<<person|Betty>>]]带我看了 pantry。
        mixed 2025-03-04 [[objection.authority|要总部批，Beijing HQ 每个月只开一次会]]。[[nextstep|我们约了三月二十号再 review]]。<<person|覃经理>>说价格不是问题。
        mixed 2025-03-19 [[risk.churn|客户可能换供应商，on the table 已经有<<competitor|得力>>的合同]]。[[objection.trust|他们怀疑我们的库存系统不准]]。
        mixed 2025-04-02 <<person|Shirley>>说 happy with 现在的安排，没什么要改。我们聊了她的旅行，两点就走了，没有谈 price。
        mixed 2025-04-16 [[competitor.flaw|<<competitor|金蝶>>的 <<product|finance module>> 老出问题，month-end 特别慢]]。[[intent.demo|想看我们的 demo]]，[[role.finance|CFO]] 也会参加。
        mixed 2025-05-06 [[role.decider|拍板的是美国的 VP]]，[[role.influencer|local 的<<person|Justin>>只能 recommend]]。[[objection.timing|今年 freeze，要到明年]]。
        mixed 2025-05-21 [[intent.buy|客户决定下单，<<product|access control panel>> 六套]]。[[objection.contract|保修条款还在 nego，他要两年]]。[[nextstep|周五 send final contract]]。
        mixed 2025-06-03 [[objection.need|他们已经有<<competitor|Microsoft>> 的 <<product|chat tool>>，不需要我们的]]。[[intent.none|没有兴趣 meeting]]。电话两分钟。
        mixed 2025-06-17 [[risk.payment|货款拖了 90 days 没付]]，[[role.finance|会计<<person|蓝姐>>]]说客户也没付他们。新的仓库空着一半。
        mixed 2025-07-01 [[role.influencer|<<person|Emily>>是老板的妹妹，她说 OK 就 OK 一半]]。[[sentiment.positive|她很喜欢我们的 <<product|meeting table>>]]。[[competitor.flaw|说上一家的<<product|桌子>>味道太 strong]]。
        mixed 2025-07-15 如果年底有 budget，他们可能买 <<product|projector>>。我想他们会跟<<competitor|Epson>> 比较，但 <<person|Roy>>没说。
        mixed 2025-07-29 [[risk.delivery|我们的 <<product|fiber module>> 在原厂排队，八月 date 恐怕守不住]]。[[objection.delivery|<<person|欧阳经理>>也嫌十二周太长]]。
        mixed 2025-08-14 [[objection.competitor|<<person|Nelson>>说<<competitor|H3C>> 更便宜]]，[[objection.price|要我们降 10% 才谈，price first]]。[[objection.need|其实旧的 <<product|router>> 还够用，他不急]]。他的办公室在装新 carpet。
        mixed 2025-08-28 [[role.user|每天用我们 <<product|label printer>> 的是<<person|小梅>>]]，[[sentiment.positive|她觉得很 convenient]]。[[risk.delivery|但<<product|色带>>一直 delay，没货]]。
        mixed 2025-09-11 [[objection.trust|客户担心我们的 <<product|SSD>> 寿命，没有 test report]]。[[role.technical|测试经理<<person|褚工>>]]要[[intent.trial|五片 sample 试用]]。
        mixed 2025-09-25 [[intent.callback|他正在开会，请我晚点 call 回去]]。后来没接。Lobby 的人说<<person|尹总>>今天从早开到晚，不是不想见我们。
        mixed 2025-10-10 [[competitor.praise|<<competitor|CloudPeak>> 的客服 24 小时都在，reply 很快]]。[[objection.competitor|客户想留在他们那边]]，[[risk.churn|我们剩下的两个 account 可能也停]]。
        mixed 2025-10-24 [[objection.budget|客户说没预算了，budget 年初就分完]]。<<person|Christine>>送了我一个 calendar。以前交期的 complaint 已经 closed。
        mixed 2025-11-07 [[intent.quote,nextstep|周三前要 <<product|video wall>> 的 quotation]]。[[objection.authority|不过要先给总经理看，他 approve 才行]]。[[role.decider|总经理<<person|Mr Sun>>是 decision maker]]。
        mixed 2025-11-21 [[risk.churn|<<person|田老板>>说 service 再慢就换<<competitor|PrintMax>>]]，[[sentiment.negative|对我们的维修很不爽]]。楼下的 printer 店也关了。
        mixed 2025-12-05 [[role.influencer|<<person|Queenie>>管 IT budget 的表，老板选谁会听她]]。[[competitor.flaw|她说<<competitor|SoftBridge>> 的 support 很差]]。我们自己的 team 也加了两个人。
        mixed 2025-12-17 [[objection.need|现在的 <<product|switch>> 够用，no need to upgrade]]。[[objection.timing|明年再说]]。<<person|Mr Tam>>给我看了孩子的照片。
        mixed 2026-01-09 新年第一次拜访。<<person|卞经理>>说去年的 late delivery 都解决了，没有别的意见，接着他去接 call。
        mixed 2026-01-22 [[objection.trust|他们觉得我们人手不够，support 会 delay]]。[[objection.competitor|<<competitor|Axentra>> 和我们一起 shortlisted]]。[[intent.demo,nextstep|下周四 final demo]]。
        mixed 2026-02-06 [[competitor.flaw|<<competitor|QNAP>> 的 <<product|NAS>> 又坏硬盘]]，[[intent.buy|他说不修了，直接 order 我们的]]。[[role.procurement|采购<<person|Yvonne>>]]下午出 PO。
        mixed 2026-02-23 [[risk.payment|客户说 cash 紧张，想分六期，I doubt 他们能付]]。[[objection.contract|预付 30% 也不肯]]。<<person|钱总>>愁眉苦脸。
        mixed 2026-03-06 我们的 purchasing manager 陪我去，客户误会她是 boss。<<person|Zoe>>讲解 catalog，对方没提任何要求。
        mixed 2026-03-20 [[risk.delivery,objection.delivery|<<product|relay>> 上批晚两周，客户 still 在提]]。[[risk.churn|说下半年要导入<<competitor|Omron>>]]。[[role.influencer|他们 engineering team 的意见很有分量]]。
        mixed 2026-04-03 [[objection.price|年费太高，涨 8% 他们 cannot accept]]。[[risk.churn|<<person|Warren>>说这样就不续约了]]。窗外在盖 new tower。
        mixed 2026-04-17 [[competitor.praise|<<competitor|Zoom>> 的声音质量 very stable，大家都习惯了]]。[[intent.none|不想换，也没兴趣看别的]]。<<person|Nora>>说话很快。
        mixed 2026-05-07 [[intent.trial,nextstep|六月一号开始试用 <<product|password manager>>，30 users]]。[[role.technical|资安主管<<person|方先生>>]]负责。[[objection.trust|他怕我们 server 在海外不安全]]。
        mixed 2026-05-20 [[intent.callback,nextstep|<<person|Katie>>要我礼拜四 after lunch 打给她]]。[[objection.authority|她要跟 boss 商量后才有 answer]]。Taipei office 今天停电。
        mixed 2026-06-05 [[sentiment.negative|客戶抱怨我們的 invoice 開錯三次]]，[[risk.payment|所以這期先不付]]。<<person|洪小姐>>[[role.finance|是財務 manager]]。
        mixed 2026-06-18 [[role.decider|<<person|Jason>>自己就能决定，不用问 HQ]]。[[intent.quote|要 <<product|laptop>> 和 <<product|docking station>> 一起报]]。[[objection.budget|但 budget 只有十万，不够]]。
        mixed 2026-07-03 我觉得他们对我们的 service 也许不太放心，但没有说出来。<<person|Megan>>只要了一份 company profile。
        mixed 2026-07-16 [[risk.delivery|typhoon 影响港口，<<product|cable>> 下旬可能到不了]]。客户还不知道，[[nextstep|我明天 9 点 call <<person|关经理>>]]。
        mixed 2026-07-30 [[role.user|会计部三个人天天用 <<product|expense module>>]]，[[intent.demo|想看新版 demo]]。[[objection.contract|但升级要重签合同，他们不要]]。我的 boss 觉得价格给得太低。
        mixed 2026-08-13 [[competitor.flaw|他说<<competitor|易捷通>>的 <<product|PBX>> 经常 dropped call]]。[[competitor.praise|但价钱是 cheapest 的，这点好]]。[[objection.competitor|所以还在犹豫选谁]]。
        mixed 2026-08-27 [[objection.trust|<<person|Damon>>不 believe 我们两个月能上线]]。[[role.influencer|他是 project consultant，老板靠他看 vendor]]。一起去吃了 ramen。
        mixed 2026-09-10 客户自己的 product 卖得很好，他的 customer 都很满意。<<person|应总>>带我参观了 lab，没讲采购的事。
        mixed 2026-09-24 [[intent.none|对方回 not interested]]，[[objection.need|去年才换 <<product|firewall>>]]。[[competitor.praise|<<competitor|Fortinet>> 用得很满意]]。
        mixed 2026-10-09 [[role.procurement|purchasing manager]] <<person|Wilson>> [[objection.price,objection.competitor|说我们比<<competitor|恒印>>贵]]，[[nextstep|周五再给一轮 price]]。国庆他去了 Bali。
        mixed 2026-10-22 [[risk.churn|<<person|林董>>那边说 maybe 全部转到<<competitor|AWS>>]]。[[objection.timing|但今年没空 migrate]]。他刚做完 eye surgery。
        mixed 2026-11-06 [[risk.delivery,sentiment.negative|这周的 <<product|printer>> 又没准时，他 so upset]]。[[competitor.praise|拿<<competitor|Canon>> 来比，说人家 48 小时到]]。
        mixed 2026-11-19 [[role.influencer|<<person|Betsy>>坐 boss 旁边，选型表是她填的]]。[[sentiment.positive|对我们 sales 印象很好]]。[[objection.delivery|只怕交期太长]]。
        mixed 2026-12-03 [[intent.buy|合同谈好了，下单 <<product|AP>> 40 台]]，[[role.technical|CTO <<person|Alan>>]]当场点头，[[sentiment.positive|夸我们的方案很 clear]]。[[objection.trust|不过他仍担心我们的 onsite 反应]]。
        mixed 2026-12-16 客户说去年 order 太多，今年 stock 还剩。<<person|俞姐>>没说不买，也没说要买，happy new year 就散了。
        mixed 2027-01-06 [[competitor.flaw|旧的 <<product|CRM>> 上手太难，vendor 也不 train]]，[[intent.trial|想试用我们的]]。[[role.user|一线 sales 每天都要用]]。
        mixed 2027-01-19 [[risk.payment|十二月的 invoice overdue]]，[[intent.callback|会计请我过两天 call back]]。[[risk.delivery|我们的 <<product|LCD>> 因此被公司扣着，也要晚交]]。
        mixed 2027-02-04 [[objection.authority|<<person|Ada>>说她没有权，要跟 regional director 讲]]。[[role.influencer|不过 director 通常听她的]]。她小孩放 winter break。
        mixed 2027-02-17 [[objection.competitor|他跟我明讲<<competitor|NetPoint>>先谈好了]]，[[competitor.praise|人家 quality 好，delivery 准]]。[[intent.none|我们这次没机会，不用再报]]。
        mixed 2027-03-04 [[competitor.flaw|<<competitor|铭宇>>的 <<product|backlight>> 亮度不均]]，[[role.procurement|采购主管]][[intent.quote|要我们 quote 三个型号]]。[[objection.budget|budget 要 Q2 才下来]]。
        mixed 2027-03-17 [[risk.churn|合同 June 到，<<person|艾经理>>说可能不 renew]]。[[objection.trust|他觉得我们的 roadmap 不清楚，没信心]]。
        mixed 2027-04-02 客户的老板是我们 CEO 的同学，说 price 很 fair，delivery 也 fine。<<person|Simone>>负责 follow 后面的 paper work。
        mixed 2027-04-14 [[objection.contract|legal 不接受我们的 NDA]]，[[role.decider|要<<person|董总>>亲自拍板]]。[[objection.timing|他出差到五月，到时候再说]]。
        mixed 2027-05-05 [[intent.demo|想要 online demo]]，[[role.finance|财务总监<<person|Elaine>>]]特别关心 tax 部分。我同事的 laptop 老出问题，demo 前要换。
        mixed 2027-05-19 [[role.decider|行政总监<<person|Holly>>一个人决定]]，[[intent.buy|说 go ahead，<<product|whiteboard>> 先买十块]]。[[risk.churn|但 cleaning 那部分她想换<<competitor|OfficePro>>]]。
        mixed 2025-01-13 [[objection.price|客户觉得 <<product|cloud storage>> 的 price 偏高]]，[[objection.competitor,competitor.praise|说<<competitor|腾讯云>>又便宜又快]]。<<person|Jeff>>在吃 sandwich 当午饭。
        mixed 2025-01-24 快过年了，<<person|彭主任>>[[objection.timing|说年前不谈，after CNY 再说]]。[[intent.callback,nextstep|叫我二月十二号打电话]]。送了他一盒茶叶。
        mixed 2025-02-10 [[intent.buy|order confirm 了，<<product|paper shredder>> 五台]]。[[role.procurement|采购经理]]<<person|Sherry>>说[[sentiment.positive|我们报价最快，她很满意]]。
        mixed 2025-02-24 [[objection.delivery,risk.delivery|他投诉 <<product|HDMI cable>> 送货 again 迟了]]，[[risk.churn|再迟就向别家买]]。电梯里碰到他们的 CEO，打了招呼。
        mixed 2025-03-10 [[role.technical|IT 主任]]<<person|Kenny>>[[objection.trust|质疑我们的 <<product|backup software>> 能不能 restore]]。[[intent.trial|他想在一个 branch 先试用]]。
        mixed 2025-03-24 [[objection.budget|没有 budget 买新的]]，[[objection.need|而且 <<product|copier>> 还能用]]。<<person|Miss Sze>>说完就去 reception 收快递了。
        mixed 2025-04-07 客户的 IT 部全员在做 migration，没空招呼。<<person|Ray>>说价格可以接受，其他等 mail，我喝了水就走。
        mixed 2025-04-21 [[competitor.flaw|<<competitor|用友>>的 consultant 换了三个，project 还没上线]]。[[intent.demo|想看我们的 <<product|ERP>> demo]]。[[role.finance|CFO]] <<person|石先生>>主导。
        mixed 2025-05-08 [[objection.authority|要等 Tokyo HQ approve]]，[[role.influencer|local 的<<person|田中>>会写 recommend letter]]。[[nextstep|我下周五来拿 feedback]]。
        mixed 2025-05-23 [[risk.churn|<<person|Lydia>>说 next year 不一定用我们，可能换 supplier]]。[[competitor.praise|<<competitor|极联>>的 service 很好，人又勤快]]。[[objection.contract|我们的 contract 她嫌绑太久]]。
        mixed 2025-06-06 [[intent.none|他摇头，说 not interested]]。[[objection.competitor|比较想要<<competitor|Dell>> 的 <<product|server>>]]，[[competitor.praise|说<<competitor|Dell>> 的保修做得好]]。他们大楼的 AC 太冷了。
        mixed 2025-06-20 [[risk.payment|货款 overdue 45 天，打电话都说 boss 不在]]。[[role.finance|出纳]]<<person|小阎>>人倒客气。我们公司的 finance manager 也着急。
        mixed 2025-07-04 [[role.decider|说到底是 <<person|Mr Chan>> 拍板]]，[[objection.contract|他不同意 contract 里的 penalty]]。[[role.user|真正用的是 call center 的人]]。
        mixed 2025-07-18 [[sentiment.negative|客户骂我们的 hotline 没人接]]，[[risk.churn|我看再这样会跑去<<competitor|DataHive>>]]。[[risk.payment|这个月的 bill 也说先不给]]。没带 umbrella。
        mixed 2025-08-01 [[intent.quote|想要 <<product|office chair>> 50 张的报价]]，[[objection.price|但先说太贵就不买，要 discount]]。[[objection.delivery|又怕我们两周交不了]]。<<person|Penny>>的 desk 很乱。
        mixed 2025-08-15 如果 delivery 可以准时，他应该会签，这是我猜的。<<person|牛总>>没有表示什么，just 听着。
        mixed 2025-08-29 [[risk.delivery|<<product|inverter>> 缺一个零件，九月 8 号的 date 很危险]]。[[nextstep|明天 call factory 之后回 <<person|聂工>>]]。
        mixed 2025-09-12 [[role.influencer|<<person|Rebecca>>是老板的 PA，合同先过她手，老板多半听她]]。[[objection.trust|她担心我们 after-sales 没有人]]。[[intent.none|老板自己目前 not interested]]。
        mixed 2025-09-26 [[competitor.praise|他们对<<competitor|Cisco>> 一直很满意，ten years 没坏]]。[[objection.competitor|不想换]]，[[objection.need|也没有扩充的需要]]。
        mixed 2025-10-11 [[competitor.flaw|现在的 supplier 老是 late delivery]]，<<person|Ethan>>抱怨。[[intent.trial,nextstep|下周一起试用我们一个月]]。他喜欢 hiking。
        mixed 2025-10-27 [[role.technical|研发总监]]<<person|郝博士>>[[sentiment.positive|说我们的 <<product|MCU>> 跑得很 smooth]]。去年他嫌贵，今年说值得。
        mixed 2025-11-10 拜訪<<person|游小姐>>，[[intent.demo,nextstep|約好下周二 10 點 demo]]。[[objection.budget|她說 budget 還沒下來]]。路上 MRT 很擠。
        mixed 2025-11-24 [[objection.trust|他们 quality 部门觉得我们 <<product|capacitor>> 不良率高]]，[[sentiment.negative|对我们 sales 解释很不耐烦]]。<<competitor|村田>>也在 AVL 里。
        mixed 2025-12-08 [[risk.churn|<<person|Boris>>暗示会把单分给<<competitor|科诚电子>>]]。[[objection.delivery|嫌我们 lead time 太长，16 weeks]]。圣诞树已经摆出来了。
        mixed 2025-12-22 [[intent.callback|请我元旦后再 call 他]]，[[objection.timing|现在年底 busy，不谈]]。<<person|易总>>的秘书给我一个 calendar。
        mixed 2026-01-05 [[role.decider|<<person|Ms Chow>>是 final decision maker]]，[[role.influencer|但她什么都问 IT 的<<person|阿文>>]]。今天两位都没 time。
        mixed 2026-01-16 客户说 budget 不是问题，也没有交期的压力。<<person|Edgar>>只是要看 <<product|server>> 的颜色，挺 funny。
        mixed 2026-02-02 [[risk.delivery,objection.delivery|过年前的 <<product|tablet>> 赶不上，他问 can you make it，口气不信]]。[[role.user|新员工 onboarding 天天要用]]。
        mixed 2026-02-27 [[objection.price,objection.competitor|<<person|Sally>>说我们比<<competitor|齐心>>贵]]，[[risk.churn|办公用品可能改跟他们 order]]。[[role.procurement|她管采购]]。她的老板在 Paris。
        mixed 2026-03-13 [[intent.buy|说 go，先买一套 <<product|CRM>>]]，[[objection.contract|但要改成 monthly payment]]。[[role.finance|财务副总]]点头。
        mixed 2026-03-27 [[competitor.flaw|<<competitor|Xerox>> 的 <<product|toner>> 贵，sales 也不理人]]。[[intent.quote,nextstep|周四前要我们的 quote]]。<<person|Daisy>>穿了件红 coat。
        mixed 2026-04-10 我同事的客户嫌贵跑去了<<competitor|CloudPeak>>，今天这位<<person|车经理>>没有。他只问 roadmap，听完就散会。
        mixed 2026-04-24 [[objection.authority|超过 budget 要 board 批]]，<<person|Gina>>说。[[role.influencer|她会在会上帮我们讲话，董事们信她]]。[[intent.callback,nextstep|请我五月四号 call]]。
        mixed 2026-05-13 [[risk.payment|对方 cash flow 不好，货款可能收不到，我担心]]。[[objection.budget|也没钱再 upgrade]]。<<person|强哥>>很坦白。
        mixed 2026-05-27 [[competitor.praise|<<competitor|鼎新>>的顧問很 professional，一直都在]]。[[objection.need|現有的 <<product|ERP>> 夠用]]，[[intent.none|沒興趣換]]。門口的貓很可愛。
        mixed 2026-06-11 [[role.procurement|采购<<person|Flora>>]]说[[objection.trust|没见过我们 factory，怕品质不稳 not stable]]。[[nextstep|下月五号来 audit]]。
        mixed 2026-06-25 [[sentiment.positive|客户说 our engineer 很 patient]]，[[intent.trial|<<product|SSL gateway>> 也想试用]]，[[intent.demo|之前先看一次 demo]]。去年那次 late delivery 没人再提。
        mixed 2026-07-09 [[objection.competitor|他在 compare 三家：我们、<<competitor|联想>>、<<competitor|HP>>]]。[[competitor.praise|<<competitor|联想>>交期最快]]。[[intent.quote|要我们 revise 报价]]。<<person|祁经理>>没说哪天给结果。
        mixed 2026-07-23 [[risk.delivery|<<product|sensor>> 出口 license 还没下来，也许八月出不了]]。[[risk.churn|<<person|Colin>>说出不了就转单]]。以前的 late payment 他们都清了。
        mixed 2026-08-06 [[objection.need|客户说 <<product|printer>> 已经够了，每天才打十页]]。[[intent.none|No interest]]，<<person|戚姐>>还给我倒了杯水。
        mixed 2026-08-20 [[role.technical|系统管理员<<person|Vivek>>]][[competitor.flaw|说<<competitor|VMware>> renewal 涨太多]]，[[objection.competitor|也在看<<competitor|Nutanix>>]]。我们的 price 没有意见，support 也不担心。
        mixed 2026-09-03 [[intent.callback,nextstep|<<person|莫小姐>>让我明早打给她]]，[[role.decider|她说 yes or no 都由她定]]。[[intent.buy|初步说要 60 支 <<product|phone>>，就买我们的]]。
        mixed 2026-09-17 [[sentiment.negative|新来的用户说我们 UI 很难用，annoying]]。[[role.user|她每天要开 50 张 ticket]]。[[objection.trust|说开始怀疑我们的 <<product|helpdesk>>]]。
        mixed 2026-09-30 之前客户担心我们太小，visit 过 office 以后就放心了。<<person|Percy>>请大家吃 moon cake。
        mixed 2026-10-14 [[risk.delivery|我们 stock 记错了，<<product|headset>> 少 30 个，周五交不齐]]。[[role.procurement|buyer <<person|Annie>>]] 还不知道，[[nextstep|我今晚打给她]]。
        mixed 2026-10-28 [[objection.authority|最后要他老婆兼 CFO 同意]]，<<person|封总>>笑说。[[objection.price|他自己也觉得 <<product|POS system>> 太贵]]。店里在放 jazz。
        mixed 2026-11-11 [[competitor.flaw|<<competitor|Brightlink>> 答应的 service 没做到]]，[[intent.demo|所以想看我们的 <<product|LED wall>> demo]]。[[objection.timing|但要等 double 11 过后]]。
        mixed 2026-11-25 [[risk.payment|上次的 balance 还没付]]，[[role.finance|会计<<person|Eunice>>]]说要等 boss 回国。办公室少了很多人，我看生意不太好。
        mixed 2026-12-09 [[competitor.praise|他说<<competitor|Sangfor>> 的 local team 很给力]]，[[objection.competitor|我们排第二]]。[[role.influencer|顾问<<person|Max>>帮他们打分，客户照他的表选]]。[[objection.timing|今年不签，等 next budget year]]。
        mixed 2026-12-23 跟<<person|左经理>>吃 lunch，聊 holiday。没谈 business，连我们 CTO 的提案也没提。
        mixed 2027-01-11 [[objection.contract|客户要求加 unlimited liability，不然不签]]。[[risk.delivery|另外 <<product|storage>> 我们交期也可能要晚]]。[[role.influencer|<<person|Tiffany>>在老板那边推我们]]。他们 legal 很凶。
        mixed 2027-01-25 [[intent.buy|决定了，买 <<product|AI camera>> 八只]]。[[objection.trust|只是担心我们 fixing 的速度]]。[[role.technical|IT 负责人<<person|小郝>>]]安排安装。
        mixed 2027-02-08 [[risk.churn|<<person|Sabrina>>说试用期满就 stop，不买了]]。[[sentiment.negative|对我们的 training 很失望]]。我明白她 busy。
        mixed 2027-02-23 [[intent.quote|<<person|甄经理>>想要 <<product|desktop>> 和 <<product|monitor>> 的报价]]。[[role.influencer|实际是他的同事<<person|Ian>>帮老板比较]]。去年下过 order，已经用完。
        mixed 2027-03-09 [[objection.price|太贵]]，[[objection.budget|没预算]]，<<person|Cora>>见面就说这两句。然后她带我看了 gym，聊 yoga。
        mixed 2027-03-23 如果<<competitor|Oracle>> 涨价，他说也许会考虑我们，但现在 no plan。<<person|尚总>>昨天刚回来。
        mixed 2027-04-07 [[competitor.flaw|旧 vendor 的 <<product|timesheet module>> 一直有 bug]]。[[intent.trial|想试我们的两个星期]]，[[role.user|<<person|小芮>>天天填 timesheet]]。
        mixed 2027-04-21 [[objection.trust|客户要看 bank guarantee，不信我们的规模]]。[[objection.authority|没有的话 GM 不会 approve]]。<<person|鲍小姐>>语气很 soft。
        mixed 2027-05-12 [[risk.delivery|汽车撞坏了我们的 truck，<<product|rack>> 明天到不了]]。客户自己也有一批 shipment 晚到，所以没有抱怨。
        mixed 2027-05-26 [[sentiment.positive|<<person|Jerome>>说我们比以前的 vendor 专业 a lot]]，[[competitor.flaw|以前那家报修要等两周]]。[[role.decider|他是老板，自己拍板]]。
        mixed 2025-01-08 见了<<person|Mr Lu>>，[[objection.price|他觉得 <<product|DMS>> 报价太高]]，[[intent.quote,nextstep|希望周五前 revise 一版]]。他们年会抽到了 iPhone，全公司很 happy。
        mixed 2025-01-20 [[objection.authority|<<person|Phoebe>>说要等 head office 批]]，[[objection.budget|而且今年 over budget]]。[[role.influencer|她愿意帮我们跟 GM 说]]。
        mixed 2025-02-12 [[competitor.flaw|<<competitor|H3C>> 的 <<product|AP>> 常掉线]]，[[intent.trial|客户想试用我们的一个月]]。[[role.technical|IT lead <<person|阿诚>>]]今天在家 work。
        mixed 2025-02-26 [[sentiment.negative|客户对我们很火]]，[[risk.delivery,objection.delivery|因为 <<product|scanner>> 第三次 delay]]，[[risk.churn|说下一单给<<competitor|Honeywell>>]]。空气不好，戴了 mask。
        mixed 2025-03-12 [[role.decider|老板<<person|游董>>拍板]]，[[intent.buy|当场 order <<product|network camera>> 20 支]]。[[objection.contract|但不肯付 30% deposit]]。
        mixed 2025-03-26 客户的老板以前在 <<competitor|Lenovo>> 上班，现在自己开公司。<<person|Jim>>带我看了他们的仓库，价格的事没聊。
        mixed 2025-04-09 [[objection.trust|他们怕我们 service 跟不上，local 只有两个人]]。[[competitor.praise|<<competitor|Ricoh>> 四小时就到，他很满意]]。[[objection.competitor|想继续用]]。
        mixed 2025-04-23 [[objection.timing|<<person|Karina>>说 now is not a good time，七月再来]]。[[intent.callback,nextstep|要我七月一号 call]]。前台多了一缸鱼。
        mixed 2025-05-08 [[risk.payment|尾款八万还 pending，老说下周]]。[[role.finance|财务总监]]<<person|贺姐>>没出来见。<<person|小蒋>>送我下楼，没说什么。
        mixed 2025-05-22 [[intent.none|没兴趣，他 literally 这样讲]]，[[objection.need|<<product|password manager>> 用免费的就够]]。他的 desk 上有三个 monitor。
        mixed 2025-06-05 [[intent.demo,nextstep|想下周三看 <<product|IoT platform>> 的 demo]]。[[role.user|现场的 operator 会每天用]]。[[sentiment.positive|他说上次那个 presentation 很不错]]。钱不是问题，他说。
        mixed 2025-06-19 <<person|萧经理>>今天说，budget 不用担心，去年就 approved。他没有别的要求，只要了 catalogue，我们聊到六点。
        mixed 2025-07-03 [[role.procurement|采购主任]]<<person|Roger>> [[objection.price,objection.competitor|说我们比<<competitor|研华>>贵 12%]]，[[nextstep|周一我去谈 price]]。他的 baby 刚出生。
        mixed 2025-07-17 [[risk.delivery|工厂 ERP 切换，<<product|motor driver>> 要 hold 一周，月底的货有 risk]]。[[risk.churn|我怕<<person|邢总>>会转单]]。[[intent.quote|他顺便要了 <<product|PLC>> 的报价]]。
        mixed 2025-07-31 [[competitor.praise|<<competitor|用友>>的 <<product|payroll module>> 算得很准]]，<<person|Susan>>说。[[competitor.flaw|只是 support 要 pay 才有人理]]。她四点要接小孩。
        mixed 2025-08-14 [[objection.trust|他们怀疑我们的 uptime 数据，觉得 SLA 写得太漂亮]]。[[role.technical|运维经理<<person|毕工>>]]要 [[intent.trial|先 trial]]。
        mixed 2025-08-28 我觉得这客户可能嫌贵，但<<person|桑小姐>>说 no comment。Boss 让我别急，先 keep in touch。
        mixed 2025-09-11 [[role.influencer|<<person|Derek>>写 spec，老板看 spec 买]]。[[objection.competitor|他在比<<competitor|HP>> 和我们]]。[[intent.demo|要一台 demo 看]]。
        mixed 2025-09-25 [[risk.churn|合同 October 到期，<<person|娄总>>说不打算 renew]]。[[sentiment.negative|理由是我们 billing 太乱]]。他请我吃了个 apple。
        mixed 2025-10-09 [[objection.delivery|他嫌 <<product|server>> 要等十周，太长]]。[[objection.competitor|<<competitor|Dell>> 三周有现货]]。[[role.procurement|采购<<person|Zack>>]]过完国庆人都很 lazy。
        mixed 2025-10-23 [[intent.callback|客户在 driving，说晚点 call back]]。三点再打，<<person|Vera>>说下周有 town hall，没事。
        mixed 2025-11-06 [[objection.budget|今年没有 budget，钱都 freeze]]，[[role.finance|财务部长<<person|陆先生>>]]说的。[[objection.timing|要到 new fiscal year 才谈]]。
        mixed 2025-11-20 [[competitor.flaw|<<competitor|OfficePro>> 的 <<product|desk>> 三个月就晃]]，[[intent.buy|这次决定买我们的，20 张]]。[[sentiment.positive|说我们的质量 much better]]。
        mixed 2025-12-04 [[role.user|行政<<person|小米姐>>每天用 <<product|booking system>>]]，[[objection.trust|有点不敢相信我们 migration 不丢资料]]。圣诞树有 three meters 高。
        mixed 2025-12-18 [[risk.delivery,objection.delivery|<<product|LED tube>> 上批短少又迟到，他 very unhappy]]。[[nextstep|我答应周五补齐]]。<<person|阿财>>点货点到晚上。
        mixed 2025-12-30 年底整理 account。<<person|沙总>>去年 late payment 的事已清，今年 payment 都准时，没有问题。
        mixed 2026-01-12 [[objection.contract|他们要求合同用 their 版本]]，[[objection.authority|法务和 VP 都要批]]。[[role.influencer|法务<<person|Kristy>>说可以帮我们沟通 VP]]。
        mixed 2026-01-26 [[competitor.praise|<<competitor|Synology>> 的 <<product|NAS>> 他们觉得 very easy to use]]。[[objection.need|暂时不加新的，够用]]，[[intent.none|对我们的没有 interest]]。下班时雪停了。
        mixed 2026-02-09 [[risk.payment|我看他们资金链有问题，应付我们的款会拖]]。[[role.finance|Finance head]] <<person|杭总>>一直看手机，不太 talk。[[objection.timing|采购都 on hold 到下半年]]。
        mixed 2026-02-25 [[role.technical|CTO]] <<person|Adrian>>要[[intent.quote|<<product|API gateway>> 的 price]]，[[objection.trust|又问我们 team 到底几个 engineer，不太信]]。
        mixed 2026-03-11 我们采购经理帮客户找的 hotel 不错，<<person|苏小姐>>说 thanks。讲到价格时她接了个 call，就没再谈。
        mixed 2026-03-25 [[role.decider|<<person|Max Wu>> 是 decision maker]]，[[objection.price|他嫌贵，要 15% off]]。[[intent.callback,nextstep|后天 afternoon 让我打给他]]。
        mixed 2026-04-08 [[risk.churn|客户在谈换 vendor，<<competitor|飞书>>给了 free migration]]。[[competitor.praise|说他们 app 又新又快]]。[[sentiment.negative|对我们的 mobile 版很失望]]。
        mixed 2026-04-22 [[risk.delivery|港口罢工，<<product|battery module>> 的 ETA 变 unknown]]。[[role.procurement|采购<<person|Pauline>>]]还没发现，[[nextstep|我周四跟她讲]]。
        mixed 2026-05-08 [[role.influencer|<<person|秦顾问>>跟董事长打 golf，董事长选谁常问他]]。[[objection.competitor|他偏向<<competitor|Oracle>>]]。我们公司的顾问也认识他。
        mixed 2026-05-22 [[intent.trial,nextstep|客户 ask 六月试用 <<product|chatbot>>，30 天]]。[[objection.authority|试完要董事会同意]]。[[role.user|会用的主要是客服]]。<<person|Bonnie>>刚升 manager。
        mixed 2026-06-04 [[competitor.flaw|<<competitor|PrintMax>> 修 <<product|copier>> 修不好，来三次都没用]]。[[objection.trust|但也怕我们 same problem]]。他们楼上在 renovation。
        mixed 2026-06-18 [[sentiment.positive|<<person|裘姐>>对我们换的新 engineer 很满意，said good job]]。[[intent.buy|又下单两个 <<product|UPS>>]]。没有再提以前的投诉，交期也没事。
        mixed 2026-07-02 [[objection.competitor|<<person|甘经理>>手上有<<competitor|Axentra>> 的 quote，低 8%]]，[[objection.price|要我们 match]]。[[objection.budget|他预算只到 50 万，不够]]。
        mixed 2026-07-16 [[risk.churn|两个 site 已经停用我们的 <<product|SIP trunk>>，其余也可能]]。[[role.decider|决定权在 <<person|Karl>>]]，他在 Berlin。
        mixed 2026-07-30 如果他们 Q4 有 budget，会要我们的 quote。<<person|陈小姐>>说 maybe，没有 commitment，我也没追。
        mixed 2026-08-13 [[intent.none|他说不要再打给他了，not interested]]。[[objection.need|现在已经用<<competitor|阿里云>>]]，[[competitor.praise|说稳，价格低]]。五楼在修 lift。
        mixed 2026-08-27 [[objection.contract|payment term 60 天不够，要 120 天]]，[[role.finance|会计<<person|Mrs Luo>>]]很坚持。[[risk.payment|上一季的也还欠着 one third]]。
        mixed 2026-09-10 [[role.user|客户的 drivers 每天用 <<product|GPS tracker>>]]，[[sentiment.negative|说我们的常没 signal，很烦]]。[[risk.churn|<<person|老韦>>在找第二家]]。
        mixed 2026-09-24 [[objection.delivery,risk.delivery|<<person|沃经理>>抱怨 <<product|toner>> 又 late 两天]]。[[competitor.praise|说<<competitor|Brother>>代理第二天就送]]，对比很清楚。
        mixed 2026-10-08 [[intent.demo|对方 email 说想看 demo]]，[[intent.quote|也要 <<product|digital signage>> 报价]]。[[objection.timing|不过 mid-year audit 前不买]]。<<person|Ursula>>很快回信。
        mixed 2026-10-22 今天跟 <<person|Roland>> 走过机房，没有 complaint。他说我们的 <<product|PDU>> 一年前装好，没坏也没好，就 OK。
        mixed 2026-11-05 [[competitor.flaw|<<competitor|CloudPeak>> 上周 down 了一整天，老板很气]]。[[intent.buy|直接跟我们签了 <<product|backup service>>]]。[[objection.authority|就差 HQ stamp]]。
        mixed 2026-11-19 [[risk.delivery|<<product|adapter>> 我们赶工中，December 5 号可能晚两天]]。客户 said 没关系，他自己的 line 也要停。[[risk.payment|倒是他们九月的款还没付]]。
        mixed 2026-12-03 [[objection.trust|他对我们的财务状况不放心，asked 三年 report]]。[[role.influencer|<<person|Patsy>>在旁边打圆场，帮我们说好话]]。
        mixed 2026-12-17 [[objection.price|<<person|鲁总>>觉得续费太贵，涨 10% no way]]，[[risk.churn|说不行就 cancel]]。晚上他们 christmas party 抽奖。
        mixed 2027-01-05 [[intent.callback,nextstep|<<person|Becky>>要我一月十一号前回电]]，[[objection.need|说 <<product|VPN>> 用的人少，不一定需要]]。她家狗叫 Coffee。
        mixed 2027-01-19 [[role.influencer|新来的 <<person|Dr Yuan>> 负责建议 vendor list]]。[[competitor.praise|他以前一直用<<competitor|Cisco>>，说稳]]。[[risk.delivery|我们的 <<product|switch>> 三月或到不了]]。
        mixed 2027-02-02 [[role.procurement|採購協理]]<<person|石小姐>>[[objection.contract|要求交貨遲一天罰 1%]]。[[sentiment.positive|不過她說我們 team 很好合作]]。
        mixed 2027-02-19 [[competitor.flaw|前一家 integrator 装到一半跑了，bad memory]]。[[objection.trust|所以也不敢相信我们]]。[[role.decider|<<person|谷总>>一个人拍板]]，[[intent.demo|要先看 demo 再说]]。
        mixed 2027-03-05 <<person|Noel>>说价格 fair，contract 没问题，schedule 也 OK。我们自己的 CFO 反而嫌这单毛利低。
        mixed 2027-03-19 [[competitor.flaw|他嫌<<competitor|极联>>的 <<product|connector>> 品质差，price 还涨]]。[[intent.trial|要我们送 100 pcs 试用]]。[[role.technical|产品工程师<<person|阮小姐>>]]会 test。
        mixed 2027-04-02 [[objection.budget|budget 卡在总部]]，[[role.influencer|<<person|Carol>>在帮我们催老板]]。[[risk.churn|另外她透露老合同可能改给<<competitor|Brightlink>>]]。
        mixed 2027-04-16 [[objection.competitor|客户说跟<<competitor|恒印>>用惯了，prefer 他们]]。[[intent.none|对我们的 proposal 没兴趣]]。<<person|乐经理>>给我一杯 latte，他的 CFO 也在，没讲话。
        mixed 2027-05-06 如果 Q3 的 shipment 再晚，我怕客户会生气，但现在一切 fine。<<person|Mable>>今天只核对了 forecast。
        mixed 2025-01-15 [[objection.price|客户嫌 <<product|antivirus>> 太贵，price 要再低]]，[[objection.authority|也要跟 regional boss 商量]]。<<person|Mr Hui>>马上要去开 budget meeting。
        mixed 2025-01-27 [[intent.buy|年前最后一单：<<product|label printer>> 五台，confirm 了]]。[[role.finance|财务主管<<person|Lily>>]]说钱下周打。[[sentiment.positive|她说跟我们做事很 smooth]]。
        mixed 2025-02-14 [[risk.delivery,objection.delivery|<<product|display>> 又晚到，<<person|贾经理>>当面 complain]]。[[competitor.praise|说<<competitor|BOE>> 的交期一向很准]]。今天到处都是卖 flower 的。
        mixed 2025-02-28 [[objection.timing|客户 busy 做 IPO，下半年再说]]。[[intent.callback,nextstep|要我七月第一周 call]]。<<person|Yolanda>>给了我新的 mobile。
        mixed 2025-03-14 [[competitor.flaw|<<competitor|金蝶>>的 support 打不通]]，[[intent.quote|所以要我们 quote <<product|finance module>>]]。[[role.procurement|采购经理<<person|邬姐>>]]很 nice。[[intent.demo|她也想看 demo]]。
        mixed 2025-03-28 <<person|Otto>>今天没有 complaint，价格 OK，交期 OK。他带我去 rooftop 看了 solar panel，风很大。
        mixed 2025-04-11 [[objection.trust|他们觉得我们在 Taiwan 没有 office，坏了没人管]]。[[objection.competitor|比较想找<<competitor|精誠>>]]，[[competitor.praise|人多，服務也好]]。
        mixed 2025-04-25 [[objection.budget|没预算，capex 砍了]]。[[intent.none|所以目前 no interest]]。[[objection.need|旧的 <<product|desktop>> 也够用]]。<<person|花经理>>的 team 也只剩三个人。
        mixed 2025-05-09 [[risk.churn|<<person|Gloria>>说续约要看 price，可能转<<competitor|云捷>>]]。[[sentiment.negative|嫌我们 ticket 回得慢]]。天气很 hot。
        mixed 2025-05-23 [[role.decider|拍板的是新 CEO]]，[[role.influencer|但 <<person|Hank>> 准备材料，CEO 会照他的建议]]。[[nextstep|六月三号我去 present]]。
        mixed 2025-06-06 [[intent.trial|客户想拿 <<product|thin client>> 试用一个月]]，[[role.technical|IT 主管<<person|俞先生>>]]负责测。[[objection.trust|他怕 performance 不够，不太信我们的数据]]。
        mixed 2025-06-20 [[risk.payment|两张 invoice 都 overdue 了]]，[[role.finance|财务经理]]说老板没签字。<<person|熊总>>最近在看 new office，我们都知道。
        mixed 2025-07-04 [[objection.need|他们有<<competitor|钉钉>>，不需要我们的 <<product|OA system>>]]，[[intent.none|not interested]]。[[competitor.praise|员工都说 easy 又免费]]。今天 lunch 是 sushi。
        mixed 2025-07-18 如果嫌贵，他会直说，<<person|Mr Ling>>今天没说。我猜 boss 那关也没有问题，next week 再看。
        mixed 2025-08-01 [[intent.demo,nextstep|想八号上午看 <<product|POS system>> 的 demo]]。[[role.user|收银员每天都要用]]，<<person|Jolin>>会叫两位过来。她姐姐是我们的 sales manager。
        mixed 2025-08-15 [[objection.contract|客户不肯签 two-year lock-in]]，[[objection.price,objection.competitor|又说我们比<<competitor|鼎新>>貴]]。他的桌上有一盒 macaron。
        mixed 2025-08-29 [[role.influencer|<<person|Cathy>>是 boss 的女儿，选哪家常由她提议]]。[[competitor.flaw|她讨厌<<competitor|SoftBridge>> 的 UI]]。[[risk.delivery|我们的 <<product|kiosk>> 估计赶不上她的 opening]]。
        mixed 2025-09-12 [[risk.churn|我看<<person|臧总>>有意 switch，最近都不回我 mail]]。[[objection.competitor|<<competitor|H3C>> 的人天天去]]。[[sentiment.negative|上次他嫌我们 late reply，脸很臭]]。
        mixed 2025-09-26 [[objection.delivery|lead time 八周太长，他要 four]]。[[objection.trust|他怀疑我们产能，说我们 factory 太小]]。<<person|贝工>>问得很仔细。
        mixed 2025-10-15 [[competitor.flaw|<<competitor|Epson>> 的 <<product|projector>> 灯泡半年就坏]]，[[intent.buy|老板当场说换我们的，两台]]。<<person|Ms Ou>>说 PO 月底前出。
        mixed 2025-10-29 去看<<person|童老师>>，她的 company 刚搬进园区。我们公司的 quote 她还没有看，没有 feedback，改天聊。
        mixed 2025-11-12 [[objection.authority|<<person|Fred>>说总监说了不算，要 Seoul HQ 点头]]。[[role.influencer|他会把我们的 case 带去 Seoul 推荐]]。[[objection.timing|最快也要 next spring]]。
        mixed 2025-11-26 [[sentiment.negative|这次客户很 angry，说我们 sales 说话不算数]]，[[risk.churn|明年的 project 会找<<competitor|信锐达>>]]。[[risk.payment|也不肯付尾款]]。
        mixed 2025-12-10 [[role.technical|技术部经理<<person|喻工>>]][[competitor.praise|说<<competitor|Cisco>> 的 training 做得最好]]，[[objection.competitor|自己偏向他们]]。[[intent.quote|但还是要了我们的 quote]]。
        mixed 2025-12-24 [[intent.callback|叫我 new year 之后打给她]]，[[objection.timing|现在全公司在 holiday mode，没空]]。<<person|Patty>>还送我 cookie。
        mixed 2026-01-08 [[risk.delivery|原定 15 号的 <<product|SSD>> 缺 NAND，我估要推到月底]]。[[nextstep|明天跟<<person|万小姐>> update]]。她的腿受伤了，坐 wheelchair。
        mixed 2026-01-22 [[intent.quote,nextstep|<<person|Sean>>要我一月底前给 <<product|meeting table>> 报价]]，[[objection.budget|可是他说预算只有两万，不够]]。他的 boss 不嫌贵。
        mixed 2026-02-06 [[role.user|行政部三个同事每天用我们的 <<product|copier>>]]，[[sentiment.positive|说扫描 super 快，很满意]]。[[objection.price|只是 <<product|toner>> 有点贵]]。
        mixed 2026-02-24 [[competitor.flaw|<<competitor|博凯科技>>的报价 always 变，客户说不可靠]]。[[objection.trust|但是我们也没 reference，她也怕]]。开工第一天。
        mixed 2026-03-10 <<person|叶总>>说去年我们的 <<product|firewall>> 有点慢，update 后已经 fixed。今天他只问我吃了没，没有新的需求。
        mixed 2026-03-24 [[objection.contract|客户要求 payment 分 12 期，还要延 warranty]]。[[role.decider|拍板的老板<<person|乔总>>说不让步]]，[[nextstep|周五前给我 final answer]]。
        mixed 2026-04-07 [[role.procurement|purchasing officer <<person|小艾>>]][[objection.price|说 too expensive，要再砍一刀]]。[[objection.competitor|手上有<<competitor|联想>>的 lower quote]]。[[role.influencer|老板很信她的判断]]。
        mixed 2026-04-21 [[intent.none|不用了，他说没兴趣]]，[[objection.need|上个月刚买新的 <<product|NAS>>]]。<<person|Kirk>>穿着 running shoes，要去 marathon。
        mixed 2026-05-06 [[competitor.praise|<<person|鹿姐>>夸<<competitor|齐心>>送货快，第二天到]]。[[risk.churn|说<<product|文具>>的部分 maybe 全给他们]]。[[role.procurement|她是采购 manager]]。
        mixed 2026-05-20 [[risk.payment|尾款三万还没付，boss 说收到他客户的钱才付]]。客户的客户也 overdue。[[role.finance|会计<<person|饶姐>>]]一直道歉。[[intent.callback,nextstep|让我周五再 call]]。
        mixed 2026-06-03 [[objection.delivery,risk.delivery|说好昨天的 <<product|laptop>> 没来，<<person|Eric Lo>> 生气了]]，[[risk.churn|警告下次找<<competitor|HP>>]]。[[nextstep|我说 Thursday 一定到]]。
        mixed 2026-06-17 [[role.influencer|<<person|Zara>>开会时老板都看她的脸色]]，[[objection.trust|她觉得我们 support 只会 copy paste，不放心]]。会议 room 没有窗。
        mixed 2026-07-01 我的 boss 嫌自己的 laptop 太贵，<<person|骆经理>>听了笑。客户说他们的 price 也一样，没有讲到我们的。
        mixed 2026-07-15 [[intent.demo|客户想先看 <<product|e-sign module>> 的 demo]]，[[objection.authority|再送 board 批]]。[[role.technical|IT manager]] <<person|阿强>>也加入。
        mixed 2026-07-29 [[competitor.flaw|<<competitor|NetPoint>>的 <<product|router>> 每周 reboot 两次]]，[[intent.trial,nextstep|想 Monday 开始试我们的]]。[[role.user|用的人有 80 个 staff]]。
        mixed 2026-08-12 [[sentiment.positive|<<person|容小姐>>说 thanks，我们的 delivery 这次 perfect]]。去年她抱怨过 late，今年已经没有问题了。[[intent.trial|想再试用一台 <<product|scanner>>]]。
        mixed 2026-08-26 [[objection.need|他说现有的 <<product|phone system>> 够用]]，[[objection.timing|要换也要 2028]]。[[objection.budget|总之今年没 budget]]。<<person|Larry>>下月退休。
        mixed 2026-09-09 [[role.procurement|采购主管<<person|柴姐>>]]说[[risk.churn|两年一次换 vendor，可能轮不到我们]]。[[role.influencer|<<person|Jo>>倒会替我们在老板面前说两句]]。下雨 traffic 大。
        mixed 2026-09-23 [[intent.buy|<<person|Otis>>说 deal，<<product|WMS>> 一套]]，[[objection.contract|但他不要那条 auto price increase]]。[[role.finance|CFO]]也签了。
        mixed 2026-10-07 [[objection.competitor|客户还在我们跟<<competitor|DataHive>> 之间选]]，[[competitor.praise|那边 API 好用]]，[[competitor.flaw|但 customer service 很差]]。<<person|阎先生>>下周开会，没说哪天。
        mixed 2026-10-21 [[risk.delivery|飞机取消了，<<product|IC>> 周一 may not arrive]]。<<person|吉工>>还没说什么，他的 line 有两周库存。
        mixed 2026-11-04 [[role.decider|<<person|Mr Fu>> 说了算]]，[[intent.callback,nextstep|让我九号打给他]]。[[objection.price|他只说 price 要低 8%]]。他妈妈从 Canada 来了。
        mixed 2026-11-18 [[risk.delivery,objection.delivery|工厂火灾后 <<product|relay>> 只能出 half，客户抱怨赶不上]]。[[objection.trust|<<person|巩总>>问我们还撑得住吗]]。
        mixed 2026-12-02 [[intent.quote|要一份新报价，<<product|monitor>> 60 台]]。[[competitor.flaw|因为<<competitor|Dell>> 三台一开箱就有 dead pixel]]。交期不急，<<person|Shane>>说。
        mixed 2026-12-16 <<person|Evelyn>>介绍了我们的 new colleague，没有谈 deal。<<competitor|Oracle>> 的人也在 lobby，点个头，没说话。
        mixed 2026-12-30 [[sentiment.negative|客户说我们年年 raise price，很 disappointed]]，[[risk.churn|三家 branch 明年可能不 renew]]。<<person|强总>>晚上飞 Sydney。
        mixed 2027-01-13 [[objection.trust|IT 部不太相信我们的 <<product|AI module>>，说没有人用过]]。[[role.influencer|<<person|Wade>>会做 score card 给老板看]]。[[intent.demo|他要求现场 demo 一次]]。
        mixed 2027-01-27 [[objection.authority|<<person|Hazel>>说 all purchase 都要总公司批]]。[[intent.trial|她想先 free trial 一下 <<product|ticketing system>>]]。她爱人在我们公司做 finance manager。
        mixed 2027-02-17 [[role.technical|硬件经理<<person|葛工>>]][[competitor.praise|说<<competitor|TI>> 的 <<product|op amp>> 供货 stable，从不缺]]。[[risk.delivery|我们这边 February 的还没排]]。
        mixed 2027-03-03 如果交期再缩一点，他也许会 order，<<person|狄经理>>说了句 maybe。我估计还是要看他 boss。
        mixed 2027-03-17 [[objection.competitor|<<person|苗姐>>说<<competitor|恒印>>便宜又近，prefer 他们]]。[[intent.none|我们的 <<product|copier>> 她没兴趣]]。[[objection.budget|就算想换，今年也没 budget]]。
        mixed 2027-04-07 [[role.decider|行政总裁<<person|Marvin>>才是 final say]]，[[intent.demo|他要看 <<product|VC bar>> 的 live demo]]。[[role.user|平时用的是 HR 和 sales]]。
        mixed 2027-04-21 [[risk.payment|<<person|倪总>>坦白说 cash 吃紧，我们的账要再拖]]，[[sentiment.positive|不过谢谢我们一直 support 他]]。楼下的店 closed 了一半。
        mixed 2027-05-19 [[competitor.flaw|上一个 supplier 突然 raise price 又缺货]]。[[intent.buy|这批改跟我们买，<<product|cable>> 300 条]]。[[objection.contract|只要求 payment 月结，不要预付]]。
        mixed 2027-06-09 我们自己的 technical director 做 training，<<person|Jasper>>的 team 二十人都到。价格上次就谈定了，今天没有人提 budget。
        """
}
