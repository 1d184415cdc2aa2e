extension NoteTexts {
    static let factories = """
        zh 2025-03-04 佛山大雨，停车场淹了半截，等了四十分钟才见到<<person|霍厂长>>。冲床那边三班倒，讲话要靠喊。[[objection.price|他说这数字拿上去老板能把他轰出来]]，[[competitor.praise|又念叨<<competitor|金丰>>那台<<product|压机>>十年没开过大修]]。[[intent.callback|叫我过两日备好折扣再拨他]]。
        zh 2025-01-09 跑了大沥那家铝材厂老板不在看门的阿伯让我在门卫室坐了会抄了<<product|空压机>>铭牌就走
        zh 2026-05-13 [[role.procurement|采购<<person|邝小姐>>]]泡了单丛，聊了半天小孩上学。[[objection.contract|账期她要跟着老供应商走九十天]]。<<product|轴承>>现在用<<competitor|人本>>，[[competitor.praise|她讲人家一个电话半日就送到]]。[[intent.trial|她要十套<<product|6308>>上机跑跑看]]，[[nextstep|下周一快递出]]。
        zh 2027-02-23 开工没几天，车间才回来一小半人。<<person|温老板>>心情不错，派了利是给我，[[objection.timing|生意上的事让我等他把人招齐了先]]，[[intent.callback|到时再上来坐]]。
        zh 2025-07-18 送了部新款<<product|电叉>>去试，[[role.user|叉车司机<<person|阿标>>]]开了两圈，[[sentiment.positive|下来就竖大拇指说转弯灵过他那部老爷车]]。仓库地面有坑，门架晃得厉害。[[objection.price|仓管撇嘴讲这价够买两部<<product|油叉>>]]。[[nextstep|样车下周二拉回]]。
        zh 2025-11-05 <<product|阀门>>的事[[role.technical|热力工程师<<person|詹工>>]]说[[objection.authority|要过集团工程部那一关厂里只能提建议]] 现场蒸汽管道锈得厉害 [[sentiment.positive|他倒夸我们样本画得清楚]] [[nextstep|下周一把选型单传给他]]
        zh 2026-09-21 送了上回答应的<<product|过滤器>>样本。门口新贴了招工启事，工价开到28元一小时。<<person|卢主管>>忙着验厂，没聊几句。
        zh 2026-03-30 <<product|立加>>的价格来回磨了三轮，<<person|袁总>>最后敲了敲桌子说[[intent.buy|行，两台<<product|VMC850>>就这么定]]。[[role.decider|厂里花钱的事他一锤定音]]。[[nextstep|周四签合同]]，定金三成。
        zh 2025-04-16 去中山小榄一家锁厂，厂房二楼没电梯，样机搬得半死。老板的弟弟看完说[[objection.need|现在人手打包也赶得上，用不着机器]]，末了摆摆手[[intent.none|叫我去问问别家]]。
        zh 2027-06-11 [[role.procurement|采购部<<person|蓝经理>>]]微信回了。样机验收没异议，参数表也对过。[[objection.contract|就是硬要押一成质保金满十八个月才给]]，[[objection.authority|他讲法务不点头他半个字改不动]]。
        zh 2026-12-08 上个月装的<<product|接近开关>>误动作三次，[[sentiment.negative|<<person|谭班长>>当着一车间人的面数落我]]，后来查到是他们屏蔽线没接地，[[role.user|看线的<<person|阿珍>>]]讲接好就正常了。[[nextstep|下周二来把全线的接地过一遍]]。
        zh 2025-08-27 惠州那家注塑厂转了一圈机器停了一半饭堂都关了门卫讲[[risk.payment|连模具厂的货款都开始打白条]]我们年初那单幸好收清
        zh 2025-05-22 参观了客户新厂，恒温车间，地坪刷得发亮。他们做汽车转向节，给主机厂供货，<<product|机床>>清一色进口。带路的<<person|小伍>>很热情，采购的事没碰。
        zh 2026-07-03 <<person|聂总>>开口就问[[intent.quote|<<product|KS37>>带<<product|冷干机>>落地要几钱]]，我说[[nextstep|收工前发到他手机]]。[[objection.delivery|一听要等二十天，脸就拉下来了]]，[[competitor.flaw|旧的<<competitor|康普>>机头已经换过两回]]，随时会趴窝。
        zh 2026-10-15 <<product|包装线>>的事谈崩一半。[[objection.competitor|<<person|施副总>>桌上摆着<<competitor|永创>>的方案，页页折了角]]，[[competitor.praise|说人家工程师蹲在厂里量足两天尺寸]]。[[role.decider|最后的字由他签]]，我没敢硬顶。
        zh 2025-02-17 过完年第一趟 老客户 <<product|油封>>消耗正常 库存还够三个月 <<person|老伦>>留我吃饭没答应 回程塞在虎门大桥
        zh 2027-09-01 [[role.technical|设备主管<<person|覃工>>]]揪着<<product|减速机>>的振动值不放，[[objection.trust|说没盖CNAS章的报告他一律当废纸]]。<<product|减速箱>>现场听着是有点闷响，不过那是旧的。[[nextstep|下周一找第三方出一份]]。
        zh 2026-01-20 年关，厂里在派年货。[[objection.budget|<<person|房厂长>>掰着手指算完，说账上的钱只够发到工资]]，[[risk.payment|我们那笔两万三的维修款他也绕过去不提]]。[[intent.callback|让我正月里再打他]]。
        zh 2025-09-12 <<product|电叉>>满电跑七个钟，充一次够一班，[[role.user|天天开车的几个仓库后生]][[sentiment.positive|都话比以前醒目好多]]。[[intent.buy|<<person|古经理>>讲租约满了这部直接买断]]。回去路上顺便给隔壁厂丢了本册子。
        zh 2026-04-24 <<person|小甄>>刚从澳洲读完书回来人很客气但[[objection.authority,role.decider|买机的事全凭他老豆一句话]][[objection.need|他自己倒觉得手动的再熬几年没问题]][[intent.none|让我当来喝茶的就好]]
        zh 2027-03-17 约好十点，等到十一点半，<<person|白经理>>只给了五分钟。[[objection.delivery,sentiment.negative|劈头一句上批货迟了十九天还好意思来]]。[[risk.delivery|偏偏这批又卡在热处理]]，[[risk.churn|我看再误一次就要换人了]]。
        zh 2025-12-29 下午打给江门<<person|区生>>，<<product|导轨油>>的牌号讲清楚了，添加周期也讲了。他那边正在盘点，[[intent.trial|叫先捎一桶给线上用用看]]，[[objection.delivery|先问清楚几时到，上回他断了油]]，[[intent.callback,nextstep|让我1月6号再拨过去]]。
        zh 2026-06-02 <<product|换模小车>>的事，[[intent.demo|<<person|涂主任>>想我们拉部样车到车间当面做给班组看]]，[[nextstep|暂定下周五]]。[[role.user|换模工<<person|阿灿>>]]以后天天要推，问了一堆刹车的问题。
        zh 2025-06-30 <<person|麦老板>>的三台冲床卖掉了两台，厂房分租给人做鞋盒。[[intent.none|叫我别再派册子，他没打算添机]]。[[risk.payment|上一车<<product|润滑油>>的钱看来也难收]]。喝了杯老白茶，讲他孙子。
        zh 2026-08-19 客户问<<product|阀座>>密封面硬度，我翻手册答了；又问耐不耐碱，我说PEEK的可以。旁边蒸汽漏得厉害，衣服全湿。
        zh 2025-10-21 <<person|黎总>>原先嫌贵的，上月价格谈拢后没再提。今次主要看基础，地脚孔偏了，让土建重打，[[sentiment.negative|他又嫌我们安装队烟头满地]]，[[nextstep|周五复尺]]。[[risk.delivery|主机还在盐田压着柜，照这样装机要往后推]]。
        zh 2027-01-14 在长安镇 老板讲[[competitor.flaw|之前贪便宜买的小牌<<product|主轴>>半年烧了两支]] 现在怕了 [[objection.trust|问我怎么证明我们不是同一路货]] 我把用户名单给他看了 [[intent.trial|最后肯留一支在磨床上挂一个月]]
        zh 2026-11-27 [[role.finance|财务<<person|殷总监>>]]插话，[[objection.contract|发票要先到才走付款流程，预付想都别想]]。前面技术条款倒是一页页过得很顺，[[objection.price|末了她问这数是不是连我的年终奖也算进去了]]。
        zh 2025-03-25 约的是<<person|翁经理>>，结果只见到他助理<<person|小尤>>。[[role.influencer|上会材料归她整理，哪家排前面有讲究]]，[[objection.authority|会上过了还得园区总部盖戳]]。[[intent.quote|她代问了句<<product|吸盘吊具>>怎么卖]]，样本留下了，[[nextstep|下周二再过来见本人]]。
        zh 2026-02-05 年前最后一趟，对联都贴上了。尾款十三万六拖到现在，[[risk.payment|<<person|佘老板>>电话三天没接]]，[[role.finance|他家出纳<<person|阿珠>>]]也不接。去厂里没见人，只有条狗。
        zh 2027-07-26 <<competitor|图尔克>>的<<product|光电>>装在粉尘区，[[competitor.flaw|个把月就瞎]]。[[role.user|打包口当班的<<person|邓师傅>>]][[intent.trial|要了四只我们的<<product|PX18>>装上去试眼]]。车间里全是木屑味。
        zh 2025-08-08 天气三十七度，车间没空调，讲两句就一身汗。[[role.influencer|老板娘不管事，可选哪家她一开口基本就成]]，[[sentiment.positive|她夸我们机身漆做得靓]]。<<product|切割机>>型号还没定，[[intent.quote|她先问配个<<product|吸尘罩>>加几钱]]。
        zh 2026-03-12 [[objection.timing|产线搬迁没落定之前一样嘢都唔买]]这是<<person|梁生>>原话他们新址在鹤山地刚平整完水电都没通
        zh 2027-11-10 报了四十八万五，[[objection.price|<<person|贺总>>听完把报价单翻过来扣在桌上]]，[[objection.competitor|讲<<competitor|创世纪>>的方案董事会也在看]]。[[intent.demo|又想看我们的机吃一刀硬料]]，车间里十字滑台摆了一地。
        zh 2025-05-06 长假后回访，<<product|XC20堆高车>>漏油处理好了，[[sentiment.positive|<<person|祝班长>>谢了我三遍还塞了包荔枝干]]。[[intent.buy|顺手又下了两台<<product|手动搬运车>>的单]]，走的是老价。[[risk.delivery|仓里一查没够数，剩下的要等船]]。
        zh 2026-12-22 食堂请吃汤圆。<<product|滚珠丝杆>>磨损的照片看了，是缺油。教<<person|阿坤>>调了<<product|注油器>>，又在机台上贴了张保养表。
        zh 2026-09-08 [[role.procurement|供应链<<person|饶总监>>]]把比价表摊开，[[objection.price,objection.competitor|<<competitor|合力>>同吨位的低我们七个点]]，问跟不跟。[[nextstep|我回公司申请，后天答复]]。[[objection.timing|又说新仓没封顶，不急着落单]]。
        zh 2025-07-01 泉州鞋机厂 <<product|气缸>>一个月用六百支左右 现在<<competitor|亚德客>>供着 [[objection.need|仓库还压着半年的量没必要再开一家]] [[intent.none|直说新牌子不看]] 海蛎煎倒是请我吃了
        zh 2027-04-20 新来的[[role.technical|工艺工程师<<person|小庞>>]]很较真，要我把重复定位精度的测试条件写清楚，温度、负载、次数都要。[[objection.trust|我报的千分之三他笑笑说纸上谁都会写]]。[[nextstep|下周一回他邮件]]。厂门口修路，绕了一大圈。
        zh 2025-11-20 <<person|汤总>>在外地，电话讲的。[[intent.quote|要<<product|吹瓶>>加<<product|灌装>>加<<product|贴标>>的总包价]]，[[nextstep|方案月底前交]]。[[intent.demo|还想看看同规格的线跑起来什么样]]，[[role.decider|他是大股东，掏不掏钱就他一句]]。我说清远有一条，离他不远。
        zh 2026-05-28 台风外围，货车进不来。[[risk.delivery|铸件厂停电，他们那12台<<product|闸阀>>怕是赶不上开车日]]，我先跟<<person|莫经理>>打了招呼，他没吭声，[[objection.contract|只把误期那条圈了红圈推给我]]。化工区封路，绕海堤回的。
        zh 2026-10-30 验收签了三台<<product|空压机>>全部并网露点合格工具清点无缺[[sentiment.positive|值班长讲总算睡得着觉]][[nextstep|下周一开发票过去]]
        zh 2025-01-21 <<person|小骆>>私下透露，[[risk.churn|老板亲戚入股了家轴承店，以后量多半往那边走]]。[[competitor.flaw|不过那家店去年拿翻新货冒充过原装]]。年前的货照发。厂里在装新喷淋，满地水。
        zh 2027-05-18 <<person|章工>>说<<product|变频器>>要是价格太高就考虑改<<product|星三角>>，我讲现在还没到谈价的时候。现场量了电流，画了草图，中午吃的猪脚饭。
        zh 2026-01-07 <<person|伍厂长>>讲[[objection.authority,role.decider|超过五万都要<<person|罗生>>签字]]，[[role.finance|罗生是香港那边的财务总监]]，一个月才过来一趟。[[nextstep|单子周五传过去]]。
        zh 2025-04-02 去看<<competitor|基恩士>>怎么做的演示 人家来了四个人 [[competitor.praise|软件点两下就出报告现场一片哇]] 我们那套要接电脑 [[objection.competitor|<<person|鲍主任>>讲先看他们的了]]
        zh 2026-08-04 [[objection.trust|<<person|苗主任>>问我们是不是租了间写字楼的皮包商]]，我给他看了厂房视频，[[role.influencer|他是总经理的大学室友，递句话管用]]，[[nextstep|约他14号到三水走一圈]]。他们做卫浴的，电镀味重得睁不开眼。
        zh 2027-10-08 没什么新情况，复工第一天，大家都在扫地。
        zh 2025-06-13 <<person|谈老板>>爽快，[[intent.buy|当场转了两万块订金]]要一部<<product|翻新叉车>>，[[nextstep|下周五送到厂]]。回来仓库才讲[[risk.delivery|<<product|门架件>>还卡在别人手里没回]]，头大。
        zh 2026-04-09 <<product|轴承>>样品还在抽屉里没拆封。[[objection.timing|<<person|冼主管>>手头忙审厂，叫我莫催]]，茶都没喝上一口。[[role.technical|保全组长<<person|小薛>>]]倒追出来问了句游隙。车间倒是比去年干净。
        zh 2027-08-13 塑料粒子厂下午去的味道大得头晕[[intent.callback|<<person|敖经理>>叫我等他试产完打个电话问问情况]][[objection.timing|新料没稳之前他不想动设备]]
        zh 2025-09-30 对账，应收74300元，双方签字盖章。顺便看了<<product|码垛机>>，<<product|夹爪橡胶垫>>该换了，拍了照给售后。
        zh 2026-06-24 [[sentiment.negative|售后电话打了一上午没人接<<person|柯师傅>>脸黑得像锅底]]我当场叫<<person|阿辉>>开车过来换了一个<<product|电磁阀>>机器转起来了[[risk.churn|他还是撂了句保养明年交给楼下那家做]]
        zh 2025-12-10 看了他们的能耗账，<<product|空压机>>占全厂电费三成半。<<product|永磁变频>>能省不少，可[[role.finance|财务经理<<person|简姐>>]]一句话封死：[[objection.budget|今年的设备款九月就见底了]]。[[intent.callback,nextstep|叫我下月等新盘子出来再联系她]]。
        zh 2026-07-16 <<product|数控车床刀塔>>卡死，帮他远程看了参数，是<<product|备份电池>>没电。没收钱，算人情。下着雨，电话里滋滋响。
        zh 2027-12-03 <<person|褚总>>家里清一色<<competitor|马扎克>>，[[objection.competitor|讲操作工的手势都改不过来了]]。[[objection.need|现有机台都吃不饱，添来摆看么]]。[[intent.none|末了劝我别耗在他身上]]。倒是留我看了半场篮球赛。
        zh 2025-02-26 [[role.procurement|新上任的采购经理<<person|小辛>>]]一来就[[objection.contract|要把月结拉到一百二十天]] 我没敢应 [[risk.churn|听口气是想借这个由头清退老供应商]] [[role.finance|财务经理<<person|老段>>]]也在旁帮腔
        zh 2026-11-11 促销季他们发货区爆仓，托盘堆到雨棚外。[[intent.trial|<<person|仇主管>>想先借部<<product|堆高车>>用几天顶一顶，好使再谈]]，[[objection.budget|买是没得买，额度一早划给了货架]]。[[role.user|夜班装卸的<<person|阿俊>>]]在旁边猛点头，他腰不好。
        zh 2025-10-10 [[objection.delivery|<<person|窦工>>直摇头：六十天？他检修窗口一共才十天]]。<<product|蝶阀>>口径大，铸造慢，解释了也没用。管廊上爬了一圈，[[objection.competitor|他讲<<competitor|纽威>>那头也在等他电话]]，[[intent.quote|他还是叫我把有现货的口径先开个价]]。
        zh 2027-02-03 年关将近路上车少，半小时到增城。<<person|屈老板>>在外面收账，电话里问了两句<<product|油品>>，各自散了。
        zh 2026-03-19 [[competitor.flaw|<<competitor|捷邦>>的<<product|热缩机>>卡膜卡到工人骂娘]]，老板听我讲完，[[intent.demo|让我们带膜带料过来现场缩给他看]]。[[nextstep|定了下周四上午]]。[[role.user|打包组的<<person|珍姐>>]]在一旁猛拍手。厂在三楼，货梯要提前登记。
        zh 2025-08-14 湛江糖厂大修。[[role.technical|机修班长<<person|陆叔>>]]把拆下的<<product|轴承>>摆了一地，保持架碎了，他认定是缺油不怪牌子。[[intent.quote|让我把<<product|22220>>和<<product|22318>>各报一版]]。[[risk.delivery|<<product|22220>>厂里断货，怕赶不上开榨]]。
        zh 2026-09-29 货到两个月了 [[risk.payment|还在拿盖章的人休产假做借口]] [[role.finance|<<person|阮会计>>]]态度倒是好 给我倒了两回水
        zh 2027-06-29 客户钱不是问题，早批了一百八十万，卡在厂房承重，设计院要重新算。喝了两泡茶就走。
        zh 2025-04-29 [[intent.quote,nextstep|<<person|贝总>>要我明天下班前给出30台<<product|球阀>>的底价]]，他急着去投标。[[objection.delivery|又担心我们那边一下子铸不出这么多]]，问了三次产能。
        zh 2026-12-16 质检科拿放大镜看倒角，[[objection.trust|说毛刺成这样他们不敢往线上放]]。样品退回六件，[[role.procurement|采购主管<<person|宁姐>>]]求情才没当场撤单。[[risk.churn|再改不好，试点资格大概要丢]]。
        zh 2025-07-23 <<person|毕工>>讲[[role.influencer|选型清单由他起草，老板一般照单画圈]]。我请他喝凉茶，[[objection.price|他私下劝我再刮一层油下来，不然不好写]]。[[nextstep|下周一把参数对照表给他]]。
        zh 2027-09-24 顺德家电厂一楼冲压二楼喷涂 [[objection.budget|集团冻结开支连买拖把都要写报告]] [[objection.need|再讲旧<<product|冲床>>还啃得动]] [[intent.callback|<<person|车经理>>叫我解冻了再拨他电话]] 聊足球聊了半个钟 出门才发现车被贴了条
        zh 2026-02-28 周六加班过去装机，调平花了三个钟，[[sentiment.positive|<<person|康厂长>>讲没见过节没过完就肯来的厂家]]。[[intent.demo|他叫我改天给隔壁车间的人也操作一遍看看]]，[[intent.buy|临走在白板上写了加订一台]]。
        zh 2025-03-15 路过进去坐了坐，老板娘在喂猫，厂里只剩两个打磨师傅。货还没用完。
        zh 2025-01-14 <<product|线切割>>那单，[[objection.competitor|<<person|龚老板>>另外叫了<<competitor|三光>>的人来打样]]，[[objection.price|嫌我们光<<product|丝>>钱就够他女儿交学费]]。[[objection.authority,role.decider|钱在他老婆手里，她不松口白搭]]。厂在村里，路窄，差点蹭到墙。[[nextstep|周五拿他的料切一个来比]]。
        zh 2026-02-25 开年头一单，[[intent.buy|<<person|岑总>>微信回了三个字：照单做]]，六台<<product|T8伺服压机>>。[[role.finance|主办会计<<person|温姐>>]]要先开形式发票。[[risk.delivery|可德国的<<product|测力头>>五月才到岸]]，[[objection.contract|尾款又卡着要等满产]]。
        zh 2027-03-05 早上八点到的停车场就剩一个位保安讲领导都去市里开会了我把册子塞给前台就走
        zh 2025-06-19 [[role.procurement|采购科长<<person|花姐>>]]当着我面拨给<<competitor|人本>>门市，[[competitor.praise|对方三分钟报完价，连货在哪个库位都讲得出]]。我们查货还要等总部。[[sentiment.negative|她笑我们是乌龟公司]]。[[nextstep|下周一前我把现货表做给她]]。
        zh 2026-08-27 柳州，路边停了半个钟等人。[[objection.trust|<<person|韦厂长>>讲没听过我们牌子，问广西有几家在用]]，我报了三家，他不作声。[[role.influencer|旁边的退休总工<<person|农老>>讲话他还是听的]]，[[nextstep|下周二先去拜<<person|农老>>]]。
        zh 2027-10-21 <<product|包装机膜架>>改好了，跑了一早上没断<<product|膜>>。[[sentiment.positive|<<person|芦主任>>直讲你们做事有交带]]，[[role.user|看机的<<person|容姨>>]]也学会换卷了。[[intent.buy|当场补了二十卷膜]]，走现结。
        zh 2025-09-02 空压机房四十五度。[[competitor.flaw|<<competitor|英格索兰>>一个<<product|温控阀>>收他们六千八还要等仨礼拜]]。<<person|屠经理>>听我讲两天到货，眼睛亮了一下，[[intent.quote|叫我把常用耗材列张价单]]，[[objection.trust|又怕副厂件伤机头]]。
        zh 2026-05-19 [[objection.authority|母公司在宁波统一招标，这边签不了字]]。<<person|项经理>>人实在，把招标网址写给我了，[[intent.trial|私下想留两台<<product|流量计>>先挂着跑]]。[[nextstep|下周一去注册供应商]]。
        zh 2025-12-05 [[intent.none|<<person|鲁老板>>连门都没让进隔着铁闸说不搞]]隔壁五金厂倒是让进看了眼就出来太小了养不起机
        zh 2027-05-12 <<product|三坐标>>，[[intent.demo|<<person|宗经理>>要求拿他自己的涡轮壳在我们展厅测一遍]]，[[nextstep|件后天寄出]]。[[role.decider|钱归<<person|滕副总>>批]]，这次没见着人。[[objection.timing|新厂房交付前<<person|宗经理>>也挪不动旧机]]。三楼质检室冷得要穿外套。
        zh 2026-11-04 <<product|阀门>>样品装上去打压没漏 可<<person|戚工>>[[objection.price|先嫌了一嘴价钱辣手]]又讲[[objection.timing|要过完冬检才动得了管线]] [[intent.callback|让我开春再问]] 厂区桂花开得晚 一路都是香的
        zh 2025-08-20 [[risk.payment|连着两期承兑到期都展了]]，<<person|柏老板>>还笑笑说现在大家都这样。本期五万二千元我没敢再放货。[[role.finance|他家管账的妹妹<<person|柏小姐>>]]把门带上了。[[nextstep|周五跟法务一起过去对账]]。
        zh 2026-01-30 [[role.finance|出纳<<person|小蒙>>]]催我补验收单，顺嘴提了[[objection.contract|违约金封顶那条他们要划掉]]，[[objection.authority|还说除了老板没人敢松这个口]]，人在越南出差。写字楼电梯坏了，爬到九楼。
        zh 2027-07-06 他们的客户嫌他们交货慢，<<person|边总>>天天被骂，脾气大，跟我讲了一通生意经。我送了把扳手，他收下了。
        zh 2025-04-09 <<product|叉车>>租赁，[[objection.need|<<person|滑经理>>算给我听，一天就卸那点货，喊临时工更省事]]，[[intent.none|册子原样推回给我]]。院子里停了辆报废的老解放，他说舍不得卖。
        zh 2026-09-15 <<product|激光切割>>，[[intent.trial|<<person|阳老板>>丢来五张不锈钢板叫我们打样看断面]]，[[objection.price|又讲东莞那边平我们一截]]。[[objection.delivery|怕我们排期轮到他已经关门过年]]。他刚从医院出来，还拄着拐。[[nextstep|样件下周二带回给他]]。
        zh 2025-03-28 [[role.procurement|采购部<<person|辜经理>>]][[objection.delivery|翻出聊天记录，说好十五天结果等了俩月]]。我翻了物流也没话讲。[[risk.churn|新线的<<product|减速机>>他已经发给三家同行在报]]，我们是第四个知道的。
        zh 2027-01-26 [[role.technical|电气工程师<<person|小招>>]]帮我接了<<product|IO-Link主站>>，通讯一次过，[[sentiment.positive|他说手册写得像人话，难得]]。[[objection.budget|不过技改的钱要等市里补贴下来]]，[[intent.callback|批文到了让我再联系他]]。
        zh 2026-07-21 走了三家，两家在装修，剩下一家换了老板，改卖早茶去了。鞋底走穿。
        zh 2025-11-13 [[competitor.praise|<<competitor|费斯托>>的<<product|阀岛>>他们用了八年没换过一颗]]，[[objection.competitor|<<person|尚工>>讲换牌子等于给自己找事]]。[[objection.authority|图纸又是设计院写死的型号]]。注塑间新刷了绿漆，味道很冲。
        zh 2026-04-16 到南宁那个水泥厂 窑上灰大 [[intent.quote|<<person|黄主任>>要<<product|托辊轴承>>连<<product|密封圈>>的价]] [[objection.contract|钱得验收后三个月才付还要先扣百分之五]] [[nextstep|下周一回他]]
        zh 2027-08-24 <<product|立库>>方案讲了两个钟。[[role.influencer|管系统的<<person|梅姐>>一句接口不好做，全场都静了]]。[[objection.timing|<<person|舒总>>顺势说等ERP换完再谈]]，[[objection.need|又讲人工拣货也没见出过乱子]]。盒饭是烧鹅。
        zh 2025-07-10 样机撞刀了，[[sentiment.negative|<<person|巫师傅>>丢下手套就走，骂我们调机的是读书读傻了]]。赔了一把刀，[[objection.trust|他还问这<<product|床子>>刚性到底够不够]]。[[nextstep|下周二换<<person|阿峰>>重新来演]]。
        zh 2026-12-03 [[intent.buy|<<person|上官总>>定了两条<<product|全自动捆扎线>>]]，技术协议签得很快。[[role.finance|CFO<<person|仝总>>]]插一脚，[[objection.contract|货款要摊成十二期]]，我们最多六期。[[nextstep|下周一两边财务通电话]]。
        zh 2027-04-07 假期刚过，厂里人少。<<product|轴承座加油嘴>>堵了一半，帮他通了几个。他抽着烟讲今年夏天怕是热死人。
        zh 2025-02-11 [[risk.churn|<<person|沃经理>>的新副手是从<<competitor|杭叉>>经销商挖来的，我们续租危险]]。[[sentiment.positive|司机们倒还护着我们的车，说比自家媳妇听话]]。[[nextstep|下周二约他吃饭探底]]。
        zh 2026-06-11 [[objection.budget|<<person|相厂长>>苦笑说连食堂的肉都减了]]，[[objection.need|再说<<product|除尘布袋>>破了拿胶补补照样用]]。[[risk.payment|上回那批<<product|滤袋>>的钱他只说在走]]，走了快半年。[[intent.none|还劝我去找些有钱佬]]。
        zh 2025-10-16 <<person|苟经理>>在高铁上，信号断断续续，[[intent.callback|叫我等他到站再打]]。后来接通，[[intent.demo|要看我们<<product|真空吸盘>>搬玻璃的现场]]，[[objection.authority|讲看中了也得台北本部批]]。
        zh 2027-09-14 [[risk.delivery|<<product|激光源>>厂家压货，<<person|丰总>>的机台恐怕赶不上他投产]]。我没告诉他，先稳住。他那边钢构还在吊，塔吊旁边全是泥。[[nextstep|周五去深圳堵供应商]]。
        zh 2026-03-04 回访，<<product|叉车轮胎>>磨损正常。<<person|谷师傅>>没有抱怨价格，也没提要换。给了一盒手套。
        zh 2025-05-16 [[objection.trust|<<person|雍总>>问你们才二十来个人坏了谁来修]]我讲华南有驻点他说[[competitor.praise|<<competitor|通快>>一个电话当天有人上门]]我接不上话坐了会就告辞
        zh 2026-10-08 [[role.decider|采购额度放给了<<person|祁厂长>>，他点头就能下]]，[[intent.quote,nextstep|他要下周二看到八台<<product|电动葫芦>>的数]]。[[objection.competitor|<<competitor|科尼>>同一天也会交卷]]。[[objection.trust|怀疑我们的<<product|吊钩>>是外协锻的]]。行车轨道踏面磨得发亮。
        zh 2027-02-17 [[objection.timing|订单未见影<<person|钭老板>>话要等接到单先]] [[intent.trial|想要片<<product|锯条>>先锯两日芒果木看看]] 他请我饮茶虾饺一流 车间灯只开了一半省电
        zh 2025-08-29 <<person|蔺工>>自己是做阀门出身，聊密封聊得投机，[[sentiment.positive|看了剖面样品连说三个好]]。[[role.technical|他挂的头衔是公用工程主管]]。[[intent.trial|留了一只<<product|DN80蝶阀>>要装到回水管上]]。
        zh 2026-05-07 复盘上个月丢的那单，[[objection.competitor|对方到底选了<<competitor|埃斯顿>>]]，[[competitor.praise|人家臂长，够得着后排的模]]。想了一路，下着毛毛雨，广深高速没什么车。
        zh 2025-12-18 [[role.procurement|采购专员<<person|小虞>>]]在群里@我 [[sentiment.negative|说箱单对不上都第三回了害她被仓库骂]] 我道歉 [[nextstep|明天补发两箱<<product|垫片>>]]
        zh 2027-06-02 <<product|打包带>>用量涨得快。[[role.procurement|包材采购<<person|佟姐>>]][[intent.quote|问整柜拿能低到几多]]，[[objection.price|我口头讲了个数，她哎哟一声]]。天热，她递了支冰棍，讲仓库要搬去清远。
        zh 2026-01-13 [[competitor.flaw|<<competitor|瑞达通>>去年装的<<product|AGV>>天天趴在过道中间]]，[[role.user|线边物流员<<person|小易>>]]跟我吐苦水。[[objection.trust|<<person|郝经理>>所以对谁的<<product|小车>>都半信半疑]]，[[intent.demo|要我们拉到他那块烂地上跑一圈]]。
        zh 2025-06-05 [[objection.delivery|月产四十台？<<person|亓总>>问我拿什么给他供]]，[[competitor.praise|说<<competitor|诺德>>备货备到天花板]]。我把机台表摊给他算，他没反驳。[[nextstep|下周三他派人来点我们的机台]]。
        zh 2026-08-12 [[intent.none|<<person|仲老板>>电话里讲勿扰跟我们冇缘分]]在路边吃了碗云吞面回公司补单
        zh 2027-11-25 <<product|轴承>>发热的问题解决了，<<product|油脂>>加多了。当时<<person|幸工>>挺恼火，现在没事了，还留我看他养的锦鲤。
        zh 2025-04-22 [[risk.payment|门口贴了法院的单，<<person|计老板>>讲是误会]]。车间还在响，[[role.procurement|只有采购<<person|小庚>>]]还肯跟我讲话。[[nextstep|我先把下周一那车货扣下]]，等主管发话。
        zh 2026-02-10 临放假<<person|凤姐>>还在盘点 [[objection.authority|说<<product|刀具>>换牌子要新加坡那头的工艺委员会过]] [[role.user|操机的<<person|阿彪>>]]倒想换 [[intent.trial|偷偷跟我要了三盒<<product|刀片>>]]
        zh 2027-03-30 [[role.finance|财务科<<person|干科长>>]]坐镇，[[objection.contract|坚持见票九十天，保函也要我们出]]。前面的技术答疑没人在听。[[risk.churn|听她意思，名录重审我们排末位]]。[[objection.price|说我们的折扣像挤牙膏]]。会议室挂着锦旗。
        zh 2025-09-25 空压站托管，[[role.decider|<<person|昌总>>拍胸脯说这事不用上会，他定]]，[[intent.buy|讲好先签一年]]。[[role.influencer|不过能源科那位老主任的看法他会掂量]]。机房在地下，回声大，讲话要凑到耳边。
        zh 2026-11-19 口罩机早拆了当废铁卖<<person|管老板>>改做宠物垫[[objection.need|问他<<product|切刀>>要不要换他讲磨磨还利]][[intent.none|叫我别在他身上花油钱]]
        zh 2027-07-15 [[competitor.praise|隔壁装的<<competitor|阿特拉斯>>静得像冰箱]]，<<person|明经理>>特意带我去听。[[objection.competitor|说差这点钱不如一步到位上它]]。我讲了能耗，[[intent.none|他摆手叫我不用往下讲了]]。外面热得柏油都软了。
        zh 2025-03-11 送货到惠阳，卸货碰掉一块漆，仓管签收时备注了，我们司机认了。[[sentiment.negative|对面仓管<<person|老阙>>说我们装车像赶鸭]]。[[nextstep|周四派人补漆]]。[[risk.delivery|另有几箱<<product|轴>>还压在韶关中转站，那边急着用]]。
        zh 2026-09-03 [[sentiment.negative|<<person|乐总>>把我们的服务评分打到了C]]，[[objection.delivery|扣分最狠的是到货那栏]]。[[risk.churn|他们的规矩，再来一个C就出局]]。[[nextstep|整改报告下周一交]]。
        zh 2025-05-27 <<product|压力变送器>>校准。[[role.technical|仪表班<<person|水班长>>]]不爱讲话，[[objection.competitor|只说备件一直跟<<competitor|罗斯蒙特>>走]]，[[intent.callback|叫我停车检修那阵再找他]]。[[sentiment.negative|嫌我们上回来人连万用表都不带]]。厂里的猫认得我了。
        zh 2026-07-02 去了阳江刀剪厂 老板耳朵不好 全靠他女儿传话 [[role.decider|讲买不买她说了作数]] [[intent.quote|要<<product|磨床>>两个规格都报]] [[intent.trial|先磨十把刀给她过目]]
        zh 2027-12-16 [[risk.delivery|船公司甩柜，<<person|东方总>>那批<<product|伺服刀塔>>还在釜山漂]]。[[objection.delivery|他问我是不是叫人游泳送来]]。[[risk.churn|明年的框架他已经不接我话了]]。挂了电话抽了半包烟。
        zh 2025-10-29 收旧换新，[[objection.price|<<person|向老板>>要旧机抵三万，少一分不谈]]，我只能给一万八，僵住了。他太太端了盘芋头出来打圆场，[[role.influencer|厂里添大件多少看她脸色]]。[[objection.need|反正旧机还转得动，他不慌]]。
        zh 2026-04-01 [[objection.timing|单排到九月，<<person|成厂长>>讲停一日线都心痛，改造往后放]]。给他看了<<product|快换>>方案，[[role.technical|IE工程师<<person|小简>>]]倒拍了照，[[intent.demo|叫我下回带实物来装一遍]]。中午厂门口堵满外卖。
        zh 2027-05-25 [[role.user|检验员<<person|小充>>]]用我们的<<product|V5投影仪>>，[[sentiment.positive|讲以前一个件量半个钟，现在喝口水就好]]。[[intent.buy|<<person|洪经理>>照原样再要一台]]，[[objection.delivery|只求别又晚半个月]]。[[nextstep|下周一拟合同]]。
        zh 2025-07-31 [[objection.budget|<<person|粟总>>讲现钱都砸去买地了，名片都是打折印的]]。办公室空荡荡，[[role.finance|连会计<<person|阿绢>>]]都兼着前台。[[intent.callback,nextstep|约我十月再来饮茶谈]]。
        zh 2026-12-25 外资厂放假，只有保安。把日历和挂图放下。手冻僵。
        zh 2027-01-05 [[objection.trust|<<person|逄工>>看了样机拆解照，说螺丝都没点漆他心里没底]]。[[role.technical|他管设备验收]]，以前在船厂干过。[[nextstep|下周二请他来装配线挑刺]]。
        zh 2025-11-27 罐头厂，旺季忙得脚不沾地。[[competitor.flaw|前一家供应商的<<product|封盖机>>三天两头漏气]]，[[intent.demo|<<person|米主任>>说光看视频没用，要真罐真盖压一轮]]。[[objection.budget|又说技改费只剩个零头]]，[[objection.timing|况且收完这季果才腾得出线]]。
        zh 2026-03-26 [[role.procurement|管采买的<<person|冉先生>>]]讲话慢悠悠。[[objection.price|他拿去年的单一比，多出一成二，问铜也没涨这么凶]]，[[objection.delivery|还记着上次等足六个礼拜]]。窗外在放炮，新厂奠基。
        zh 2025-01-23 清库存，<<person|安老板>>要收两吨处理<<product|钢球>>，[[intent.quote|问最低几钱一斤]]。[[risk.payment|行家讲他欠了半条街]]，我说现款现货，他嗯了一声。
        zh 2027-08-10 厂长说如果嫌我们贵早就换了现在就是懒得搬讲完自己先笑下午雷阵雨在他办公室躲了半个钟
        zh 2026-06-30 [[competitor.flaw|<<person|阚经理>>悄悄讲<<competitor|博越>>那台<<product|吸塑机>>开机就跳闸]]，不过[[objection.timing|今年谁都没心思再折腾]]。[[role.influencer|他跟总工同宿舍，递得上话]]。员工宿舍空了一层。
        zh 2025-08-05 [[role.technical|模具部主管<<person|关工>>]]把<<product|样品钢>>放上洛氏机打 [[objection.trust|高低差三度说这样的料他不敢收]] [[nextstep|周五换炉号再送]]
        zh 2026-10-20 [[intent.none|<<person|应总>>很客气地送我到电梯口，说他们这行快没了，什么都不添]]。[[risk.payment|前台悄悄讲连水电都欠着]]。楼下大排档倒是热闹。
        zh 2027-04-15 一千二百只<<product|密封圈>>发错材质，[[sentiment.negative|<<person|路经理>>声音都变了]]。[[risk.delivery|补的货还在模压，他下周一开机够呛]]。[[objection.trust|他问我仓库里到底有没有人认得氟胶和丁腈]]。我守在车间没走。
        zh 2025-12-23 展会收的名片逐个打，通的少，有人连我是谁都记不得。窗外洒水车来来回回。
        zh 2026-08-22 [[role.influencer|<<person|老全>>退居二线了，徒弟遍厂，他说好就好]]。陪他钓了半天鱼，没上钩的。[[objection.need|他叹现在的机够他们用到散伙]]。[[intent.demo|他讲要亲眼看机器转过才肯开口]]。
        zh 2027-10-30 半夜机台报警客户打给我我让他先断气再看压力表他照做好了[[sentiment.positive|回了句兄弟靠得住]][[intent.buy|天亮又叫我留一套<<product|密封件>>给他]]
        zh 2025-05-31 帮<<person|别师傅>>搬家，顺便看了他新东家的厂，全是旧<<competitor|台群>>。没谈生意，吃了碗濑粉。
        zh 2025-02-20 云浮石材机械厂，一屋子石粉。[[role.decider|<<person|禤老板>>自己管钱自己签字]]，[[intent.quote|要二十米<<product|导轨>>加<<product|滑块>>的单价]]。[[objection.delivery|先拿话点我，别又像上回要他跑去车站自提]]。[[objection.trust|还把<<product|滑块>>凑到耳边，说怕是翻新件]]。手机屏幕糊了一层粉。
        zh 2026-06-17 <<product|检重秤>>演示，[[role.user|包装班的<<person|细妹>>]]上手五分钟就会，[[sentiment.positive|她问这台能不能不搬走]]。[[objection.authority|<<person|简生>>讲厂里只有提名权，东京那边盖章才算]]。[[nextstep|他周五把提案写出来]]。
        zh 2027-09-07 到厂里刚好停电大家蹲在树荫下吃西瓜我也分到一块讲了讲<<product|发电机>>的事没下文
        zh 2025-10-24 [[risk.payment|工人传<<person|植老板>>连高利贷都借了]]，厂里气氛怪。[[risk.churn|<<product|冷干机>>保养悄悄转给了他表哥的店]]。[[nextstep|下周二叫上公司会计一起上门]]。
        zh 2026-01-15 [[role.procurement|资材课<<person|林课长>>]]拿计算器按给我看，[[objection.price|按到第三遍还是摇头]]。[[objection.competitor|讲<<competitor|上银>>的经销昨天才松过口]]。茶几上摆着普洱，没泡。[[intent.callback|叫我想通了再打给他]]。
        zh 2027-03-23 <<product|氮气机>>，[[intent.demo|<<person|庾工>>要现场看纯度表跳到四个九]]。[[role.technical|他是工艺科长]]，[[role.influencer|评标他手里捏着四十分]]。[[nextstep|下周二拉车过来]]。进厂要换防静电鞋，我脚大穿不进。
        zh 2025-08-12 [[role.technical|保全股<<person|卓股长>>]]领我到炉前，烤得脸疼。[[competitor.flaw|原来那家的<<product|油封>>高温一烤就硬成饼干]]，他一掰就断。[[intent.trial|挑了八个氟胶的回去塞进炉前辊]]。
        zh 2026-11-24 三楼会议室，[[role.finance|财务副总<<person|池女士>>]]先开口，[[objection.budget|说本季现金全要留着还债券]]。[[objection.timing|让我明年分红派完再送方案]]。码垛的动画她倒看了两遍。
        zh 2027-05-06 门口碰到<<person|关生>>，[[intent.none|他边走边说线都要搬越南了，别浪费样本]]。[[competitor.flaw|顺口骂<<competitor|力健>>那条<<product|滚筒线>>三日两头卡箱]]。保安在旁边听得直笑。
        zh 2025-03-20 <<product|桥式起重机>>年检，<<product|钢丝绳>>没断丝。<<person|桂师傅>>问<<product|吊钩>>怎么保养，教了他。晚上大雾，高速封了，走的国道。
        zh 2026-07-28 [[intent.buy|<<person|盘总>>把合同往桌上一拍，章盖好的]]，四台<<product|CPD25>>，[[sentiment.positive|讲跟我们做事心不慌]]。[[risk.delivery|只是<<product|锂电包>>被海关抽检，到不到得了说不准]]。[[nextstep|下周二首付到账就排产]]。
        zh 2027-01-19 <<person|成工>>转来法务的红线稿，[[objection.contract|图纸归他们所有这条改不动]]。[[objection.trust|还要查我们三年的官司记录]]。跟我们老板通了电话，他也叹气。办公室在装修，满桌塑料膜。
        zh 2025-12-02 模具厂<<person|谢师傅>>讲[[competitor.praise|<<competitor|牧野>>的机开十年主轴还跟新的一样]] [[objection.trust|国产的他只肯拿来开粗]] [[objection.need|粗活现有的旧机又够用了]] 吃了碗粿条走
        zh 2026-04-28 客户问长假我们值不值班，我说有人接电话。顺手换了个<<product|指示灯>>，喝了两口凉茶，苦得很。
        zh 2027-08-05 铜加工厂，[[role.technical|设备部长<<person|巢部长>>]]带我走了一遍料场。[[intent.quote|整条<<product|链板输送>>要分段报价]]，[[objection.contract|但要我们垫到投产才付第一笔]]。[[objection.authority|单子最后还要报北京会签]]。[[nextstep|下周五来测绘]]。
        zh 2025-05-14 [[sentiment.negative|<<person|桑经理>>当面把保修卡撕了]]，起因是售后两次爽约。[[risk.churn|说换线那天就是散伙那天]]。我一路赔笑，背上全是汗。[[nextstep|周五我们区域经理亲自来赔礼]]。
        zh 2026-10-13 [[role.influencer|<<person|车师傅>>是老板的同乡，买什么<<product|刀>>先过他的手]]。[[intent.trial|<<product|钻头>>拿去五支打不锈钢法兰]]。[[objection.need|老板却话现在的<<product|钻头>>又没崩又没断，换来做乜]]。
        zh 2027-02-25 <<product|安全继电器>>，[[objection.authority|要跟美国总部的认证清单，他们本地加不进去]]。[[objection.competitor|清单上躺着<<competitor|皮尔磁>>]]。<<person|易经理>>请我喝了听可乐，[[intent.trial|肯先插两只在实验柜]]。
        zh 2025-09-17 [[role.finance|账都在大嫂手里]]，[[objection.price|她问能不能抹掉零头再抹个整头]]，磨了一壶茶的工夫。抹完[[intent.buy|就让<<person|阿海>>下了一台<<product|BK15螺杆机>>]]。门口的狗冲我摇尾巴了。
        zh 2026-05-05 <<person|苏老板>>讲[[objection.price|同样的<<product|球阀>>网上两百几还包邮]] 我讲材质不同他不听 [[objection.trust|还问我们的304会不会是201刷的]] [[intent.demo|要我带光谱枪来打给他看]]
        zh 2027-06-17 [[competitor.flaw|<<competitor|固耐>>的<<product|围栏锁>>进水就发疯，产线一天停七八回]]，<<person|戴课长>>气到笑。[[intent.quote|让我报六十套的更换价]]，[[role.decider,objection.authority|不过得<<person|田中部长>>画圈才动得]]。
        zh 2025-01-07 [[objection.timing|老厂年前清库<<person|卞总>>叫供应商都先别登门]] [[intent.callback,nextstep|要我2月11号给他拨过去]] [[risk.payment|欠的尾数也一并推到那时候]] 顺路看了隔壁新开的电镀园还在打桩
        zh 2026-08-06 <<product|拖链>>厂家来人一起去看现场客户<<person|柯工>>爬上爬下量了行程[[objection.need|量完讲现在那条再跑两年没问题]][[intent.none|劝我们把力气花去别家]]
        zh 2027-12-09 <<product|测头>>装好了，[[sentiment.positive|<<person|包姐>>在群里晒照片说终于不用抢机]]。[[intent.buy|话音没落就发来一套备件的订单]]，[[risk.delivery|偏偏那款<<product|测针>>断货]]。检验室的绿萝都快爬到天花板了。
        zh 2025-06-24 [[risk.delivery|<<person|鞠总>>的<<product|非标卸料阀>>图纸改到第五版，厂里压着没排]]。[[objection.delivery|他问开炉前到底有没有戏]]，我含糊过去。[[risk.churn|这单再黄，往后恐怕就没往后了]]。
        zh 2026-02-12 送年货到五家厂，有收有不收。轴承街都关了，只剩修车铺在敲轮毂。
        zh 2027-04-27 [[role.procurement|招采专员<<person|小逯>>]]通知[[nextstep|下周五开标]]，[[objection.competitor|名单上还有<<competitor|快克>>和<<competitor|海目星>>]]。[[objection.price|给我透底，控制价比我们上次的低一截]]。[[objection.contract|投标保证金还得压半年]]。
        zh 2025-11-11 喷涂房味道呛。[[role.user|线上的喷工<<person|邵姐>>]]嫌旧<<product|枪>>重，手腕贴着膏药，[[intent.trial|留两把轻的给她喷一班]]。[[objection.budget|班长插嘴说耗材额度早超了]]，[[objection.authority|真要换<<product|枪>>还得过总务那一关]]。
        zh 2026-09-24 月饼都装车了，[[intent.callback|<<person|韩老板>>让我等他们忙完节货再上门]]，改线的事他说[[objection.timing|眼下提都别提]]。[[sentiment.negative|<<product|封口机>>上周罢工过一次，他还有气]]。塞了盒五仁给我。
        zh 2027-07-22 [[objection.trust|<<person|海工>>把我们的<<product|密封圈>>泡进自家溶剂，讲样本上的耐受表他一个字不信]]。[[role.technical|他是厂里的化学工程师]]，讲话慢，[[objection.timing|泡足三周之前别的一概不谈]]。实验台边贴着元素周期表。
        zh 2025-04-24 [[competitor.praise|<<competitor|安川>>的焊接培训连食堂师傅都听得懂]]，<<person|丘主任>>笑着讲，[[objection.competitor|心里那杆秤已经歪过去了]]。[[role.user|焊工<<person|阿灯>>]]在旁边不吭声。[[intent.demo|末了还是叫我们也焊个支架给他看看]]。
        zh 2026-12-10 顺德 老板出差 老板仔带我看仓 [[role.influencer|他讲的话他爸十句听八句]] [[intent.demo|想叫<<product|机械手>>在他台上夹一夹玻璃盖]] [[intent.quote|又问<<product|夹爪>>单买几钱]] 晚上打边炉
        zh 2027-10-26 [[role.decider|投不投就是<<person|鄢董>>一个电话]] [[objection.timing|可他在住院底下人都不敢动]] [[risk.payment|听讲这阵子谁的款都没人签]] 我买了篮果去看他
        zh 2025-07-16 给<<person|焦工>>他们培训<<product|对中仪>>，十一个人听，空调坏了，汗滴在仪器上。结束发了证书。
        zh 2026-03-24 [[objection.delivery,objection.contract|<<person|闵经理>>要写明晚一天扣一个点，说被我们饿怕了]]。[[competitor.praise|说<<competitor|台达>>货架上随拿随有]]。他桌上一排仙人球，养得很好。
        zh 2027-05-20 <<product|热流道温控箱>>，[[role.technical|模具课<<person|费课长>>]]挑得细，[[objection.trust|插头一拔一插，说这弹片不出半年要松]]。[[nextstep|换<<product|航空插头>>的样机下周四送]]。[[intent.trial|肯放一台进模房跑温]]。外面在下太阳雨。
        zh 2025-12-31 全年收尾，<<person|赖老板>>把八万八千块结清了，还多给了茶叶。办公室里放着烟花视频。
        zh 2026-07-09 [[risk.payment|<<person|蒯总>>第三次换付款银行了]]，[[role.finance|他家会计<<person|小胥>>]]私下劝我别再赊。[[intent.buy|他倒又下了十吨<<product|导轨油>>]]，写在烟盒背面。[[nextstep|下周一跟领导请示放不放]]。
        zh 2027-11-02 [[role.procurement|采购处<<person|尉迟经理>>]][[objection.price|比了个手势，问七折做不做]]。[[competitor.flaw|他认了，前面那家便宜归便宜，<<product|电机>>烧过两回]]。[[objection.contract|账却要拖到货到六十天]]。[[nextstep|周五给他回信]]。
        zh 2025-02-25 [[risk.churn|<<person|单总>>今年的年框没发我们]]，托人打听也没个准话。[[role.procurement|新来的采购总监<<person|楼总>>]]是外企出身，邮件全英文。[[nextstep|下周二递拜访函]]。
        zh 2026-06-25 <<product|冷水机>>装上后，[[sentiment.positive|<<person|和厂长>>说模温像拿尺画的]]，[[role.user|调机员<<person|小文>>]]少加了好多班。[[intent.buy|二期那三台他口头给死了]]，[[objection.contract|定金却只肯给一成]]。[[risk.delivery|压缩机厂限量发货，我心里打鼓]]。
        zh 2027-08-31 台风刚走仓库泡了水<<person|纪主管>>光着脚扫淤泥[[objection.budget|讲保险没赔下来之前螺丝都买不起]][[intent.callback|叫我过阵子再来看他]][[risk.payment|尾款怕也要跟着泡汤]]
        zh 2025-10-14 <<product|气动接头>>替换，[[role.user|组装线线长<<person|小隗>>]]一颗颗试手感，[[sentiment.positive|说一插到底不用咬牙]]。仓里[[objection.need|老牌子还剩一柜子，得先吃完]]。[[objection.budget|况且改管子的工时费没处报]]。
        zh 2026-05-21 [[objection.authority|<<person|查经理>>讲这属于固定资产得等股东会]] [[nextstep|股东会6月10号开]] [[intent.demo|会前要我们把<<product|样品臂>>搬去给几个股东瞧瞧]]
        zh 2027-03-11 <<person|印总>>说从没嫌我们贵，也不是没钱，[[objection.timing|就是地皮没批下来，动不了]]。他指了指窗外的荒草，有人在里面放牛。[[intent.quote|倒想先摸个整厂<<product|气路>>的价]]。
        zh 2025-08-26 [[intent.quote|<<person|劳主任>>问短租一台<<product|空压机>>顶大修什么价]]，[[competitor.flaw|平时租的那家机器一开全是油味]]。[[risk.delivery|我们租赁池里那台<<product|机头>>还在翻新]]，得催。[[objection.contract|押金他又死活不肯放]]。
        zh 2026-11-12 招标没中，回来复盘。[[competitor.praise|评委说<<competitor|宏腾>>的方案连<<product|备件柜>>都画好了]]；[[sentiment.negative|我们的片子被<<person|时总>>说是抄上一家的]]。[[objection.delivery|最低分落在工期]]。晚上大家都没怎么吃。
        zh 2027-01-28 收年尾账跑了四家，[[risk.payment|<<person|容老板>>躲进厕所不出来]]，[[role.finance|会计<<person|小邢>>]]在门外替他打掩护。[[intent.none|<<person|冯老板>>倒见了我，只说洗手不干了]]。其余两边都客客气气结了。
        zh 2025-05-08 [[role.influencer|设计院的<<person|边工>>管写技术规格，写谁谁占先]]，今天陪他看样。[[sentiment.positive|他夸我们<<product|阀盖>>铸面细]]，[[objection.timing|可初设评审没过，眼下写不进去]]。[[nextstep|下周四交外形图]]。
        zh 2026-08-20 [[intent.demo|<<person|别总>>点名要看夜班无人那套怎么自己跑]]，[[objection.trust|又怕我们那家示范厂是摆拍的]]。[[nextstep|下周五带他去<<person|李总>>那边转]]。午饭他吃素。
        zh 2027-06-10 阀门厂<<person|老展>>耳背 喊着讲完 [[intent.buy|拿了两支<<product|扭力扳手>>现钱走]] [[sentiment.negative|嫌我们门市午休关门耽误他]] [[competitor.flaw|讲<<competitor|正力>>那种拧到位了都不响]]
        zh 2025-03-07 [[objection.competitor,risk.churn|<<person|翟经理>>桌上多了<<competitor|鲍斯>>的台历，听说已经装了一台在跑]]。[[role.procurement|他手下采购<<person|小漆>>]]躲着我走。[[nextstep|下周一送保养礼包过去摸底]]。
        zh 2026-04-14 印刷厂纸尘多除尘效果好 [[role.decider|买什么<<person|邝太>>一票否决全家]] [[objection.price|她一口咬定同学那里平三成]] [[intent.none|让我以后别上楼了]]
        zh 2027-09-28 公司要上市，[[objection.budget|<<person|武总>>说每笔开支都锁着，等审计师走]]。[[role.finance|旁边的CFO<<person|阮总>>]]点头，[[objection.need|又说现有的线才开六成]]。走廊里全是穿西装的后生，抱着档案箱。
        zh 2025-11-25 [[role.technical|自动化课<<person|游课长>>]]爱较劲，[[intent.trial|要一套<<product|读码头>>在他歪线上扫满一万个盒]]。[[competitor.flaw|<<competitor|视捷>>那套一反光就漏读]]，他把报表拿给我看了。[[intent.callback|叫我扫完那天打给他对数]]。
        zh 2026-01-27 年会季 [[intent.none|<<person|牛总>>酒桌上搂着我讲兄弟归兄弟机器不买]] [[competitor.praise|又讲<<competitor|欧姆龙>>的人酒量好货也硬]] [[role.decider|偏偏厂里就他讲话算数]] 我喝到第三轮就撤了
        zh 2027-02-19 <<product|机器人>>焊缝样板，[[objection.need|<<person|竺老板>>讲他三个老师傅比机器还齐整]]，[[intent.callback|等师傅退休了再叫我来]]。[[role.influencer|厂里用什么工艺就听这几位的]]。焊花把我袖子烫了个洞。
        zh 2025-07-24 [[risk.delivery|<<product|模组>>供应商倒闭，<<person|饶生>>那条<<product|装盒线>>要改设计]]。[[sentiment.negative|他在电话里摔了杯子]]，[[objection.contract|还要把质保从交货改成投产起算]]。[[nextstep|下周二带替代方案当面讲]]。
        zh 2026-09-10 [[intent.quote|<<person|池工>>发来手画草图，问照这样做<<product|支架>>要几多银]]，过后[[role.procurement|采购<<person|小芮>>]]又补了份规范的。[[nextstep|下周一一起回]]。[[objection.delivery|两边都怕我们排到雨季后]]。宿舍楼下晒满被子。
        zh 2027-12-21 冬天少雨粉尘大<<person|郎主管>>戴两层口罩<<product|滤筒>>上月刚换压差正常没啥可讲
        zh 2025-06-11 [[intent.callback|<<person|奚总>>半夜回我一句醒了打给他]]，拨过去，[[intent.quote|原来想连旧线改造一起问价]]。[[role.decider|这回不用问谁，章在他自己抽屉]]。他声音沙，像刚吵完架。
        zh 2026-10-27 [[role.finance|财务<<person|郗主任>>]]打回我们的发票，[[risk.payment|拿税目做文章，又拖过一个月结日]]。[[objection.budget|他说十二月的额度也快刮底]]。[[nextstep|新票周四送到]]。
        zh 2027-04-13 [[role.influencer|方案先过外聘顾问<<person|Peter>>的眼，老板跟着他的红黄灯走]]。[[objection.need|他给我们贴了黄灯，说先把现场摆顺，设备不是毛病]]。讲的英文夹白话，我听得吃力。
        zh 2025-09-04 去看<<competitor|永创>>装在隔壁的<<product|码垛线>>，[[competitor.praise|<<person|芮厂长>>讲人家的<<product|抓手>>换型不用拧一颗螺丝]]，[[objection.competitor|拿它当尺子量我们]]。[[role.procurement|采购工程师<<person|小卢>>]]在旁边记。[[objection.authority|定哪家还要等集团品控会]]。
        zh 2026-06-16 叉车证年审的事，帮仓库问了流程。回程爆胎，在服务区等了一个钟。
        zh 2027-07-29 [[role.user|巡检工<<person|阿旺>>]]说[[sentiment.negative|我们的<<product|振动App>>三步能走的路要走八步]]。[[risk.churn|他们信息课已在看别家的免费版]]。[[nextstep|下周二研发来听他吐槽]]。他女儿高考完了，心情倒好。
        zh 2025-10-18 周六逛展碰到<<person|舒厂长>>，[[objection.delivery|他指着样机讲，摆着的能拉走，订的要等到猴年]]。[[intent.quote|又叫报个展品价]]，[[objection.price|听完吐吐舌头，讲展品也卖金价]]。腿都走断了。
        zh 2026-11-07 陪<<person|覃老板>>看<<product|二手行车>>他嫌锈多没要回来路上下大雨没聊我们的事
        zh 2027-05-16 [[objection.authority,role.decider|<<person|阿聪>>说机器是他管，钱却是外公管]]，[[intent.trial|先借一台<<product|贴标机>>用到月底]]。[[objection.budget|<<person|阿聪>>自己账上只剩油钱]]。厂在祠堂后面，导航进不去。
        zh 2025-01-12 星期天值班，接了个问油号的电话，答完了。
        zh 2025-01-17 酱油厂灌装间，一股豆豉味。[[intent.demo|<<person|佘主任>>要拿他的蚝油上机灌一轮，眼见为实]]。[[objection.timing|可旺季里不许停线，他先把话撂这]]。[[role.user|开<<product|灌装机>>的<<person|阿莲>>]]只问清洗麻不麻烦。
        zh 2026-02-04 PCB厂，[[role.procurement|采购副理<<person|詹小姐>>]]发来比价邮件。[[objection.price|我们那栏标红，写着高出均值18%]]，[[objection.competitor|<<competitor|斯普瑞>>那栏标绿]]。[[nextstep|下周一带新版去见她]]。空调太冷，打了一路喷嚏。
        zh 2027-04-16 纺织厂，飞花满天。<<product|空压机>>漏油查清楚了，是<<product|回油管>>堵，换上就好。出来头发白了一层。
        zh 2025-09-19 瓷砖厂窑炉<<product|风机轴承>>发烫 [[role.technical|设备科<<person|严科长>>]]守了两夜 [[intent.buy|叫我连夜调两套<<product|22224>>过来钱照给]] [[sentiment.positive|货到时他给我敬了个礼]]
        zh 2026-07-17 电池基地，进门过三道安检。[[objection.authority|<<person|甘经理>>讲东西归江苏总部集采，华南只管用]]。[[competitor.praise|现在的<<competitor|基恩士>>他说三年没飘过]]。[[intent.trial|他额度内能买一只<<product|激光位移头>>，想拿来比一比]]。
        zh 2027-02-22 海鲜冷库，零下十八度站了十分钟。[[role.user|冷库叉车工<<person|老池>>]][[sentiment.negative|骂我们的<<product|仪表>>一进库就黑屏]]。[[risk.churn|库主放话换不好就连车一起退]]。[[nextstep|周四来换<<product|低温屏>>]]。
        zh 2025-06-27 家具厂<<product|开料锯>>，[[objection.need|<<person|宾老板>>讲师傅推<<product|台锯>>推了二十年，闭眼都准]]，[[intent.none|别跟他讲什么<<product|电子锯>>]]。[[objection.budget|连<<product|锯片>>都是赊来的]]。院里晒着一地橡胶木，小孩在上面跳格子。
        zh 2026-10-12 [[risk.payment|造纸厂换了东家，旧账新老板不认]]，二十一万五悬着。[[role.finance|财务部长<<person|岳姐>>]]叫补对账函，[[nextstep|周五寄到]]。纸浆味熏得人想吐。
        zh 2027-12-10 啤酒厂洗瓶线。[[intent.quote|<<person|单工>>要三百米<<product|塑钢链板>>含安装的价]]，[[objection.delivery|怕我们拖过他的检修窗口]]。[[role.influencer|分厂的<<person|阿Sam>>爱出主意，单工样样先问他]]。
        zh 2025-03-29 茶叶包装，[[competitor.flaw|<<person|廖老板>>的旧机是<<competitor|华鼎>>的，称重忽多忽少]]。[[intent.trial|叫我们拿他的岩茶装五百包看准头]]。[[objection.budget|又叹春茶还没卖，手上没活钱]]。武夷山的雨下得没完。
        zh 2026-05-29 船厂，坞里吊着半截船头。[[objection.contract|<<person|檀经理>>要按里程碑付，最后一笔压到下水]]。[[objection.authority,role.decider|最后点头的是船东派来的<<person|Mr Olsen>>]]，那人只讲英文，[[role.technical|轮机主管<<person|祁工>>]]当翻译。
        zh 2027-08-20 轮胎厂密炼车间黑得只剩牙是白的<<person|史班长>>讲<<product|轴承座>>又该打油了我帮忙打了
        zh 2025-11-03 [[objection.budget|<<person|闻总>>眼下的钱全压在备货上]]，[[intent.callback|叫我过了双十一再扰他]]，[[intent.quote|走前倒让我留个<<product|隔膜泵>>的底价]]。仓里的纸箱堆得比人高，找他都得喊。
        zh 2026-01-05 新年头一天上班 陶瓷泵厂<<person|佟工>>在磨密封环 [[objection.trust|问我们的<<product|碳化硅>>是不是买人家的坯]] [[intent.demo|要去看我们烧结炉]] [[nextstep|下周一派车接]]
        zh 2027-06-25 [[role.influencer|<<person|老秦>>是车间的意见头子，他不骂就等于过了]]，[[sentiment.positive|今天他摸了摸床身，点了根烟递给我]]。[[objection.price|<<person|蔡总>>那头还在跟我抠吊装费]]。龙眼熟了，门卫送了我一袋。
        zh 2025-04-18 [[objection.competitor|医疗器械厂指定要<<competitor|雷尼绍>>，<<person|路博士>>不肯听别的]]，[[competitor.praise|说人家的标定证书审厂的看了不吭声]]。[[intent.none|请我不必再约]]。办公楼比机场还亮。
        zh 2026-08-28 烟花厂，进门手机锁柜。介绍了<<product|本安栅>>，<<person|文主任>>问了防护等级，我答了。食堂的辣椒炒肉够劲。
        zh 2027-03-06 [[intent.buy|<<person|詹董>>把五台<<product|磨床>>一口气签了]]，[[objection.contract|落笔前又手写加了条罚则]]。[[risk.delivery|<<product|床身铸件>>时效没放够，厂里说头批都悬]]。我拿着合同手心冒汗，没敢拍照发群。
        zh 2025-08-15 塑料管厂，切割粉像雪。[[sentiment.negative|<<person|窦总>>指着<<product|牵引机>>的漆问是不是当墙刷的]]。[[risk.churn|新线他在找江浙的厂]]，[[risk.payment|上月的款也推说系统在升级]]。
        zh 2026-03-13 [[role.finance|成本会计<<person|小阎>>]]拿表算单件能耗，[[objection.need|算完说省的电还不够买垫片]]，[[objection.budget|何况Q1的口子早封了]]。他倒认真，把我的算式抄了一遍。
        zh 2027-10-15 南康家具城 一条街都在打样 [[intent.trial|<<person|赖生>>借了部<<product|封边机>>去开看会不会崩边]] [[sentiment.positive|讲这机声细过他老婆]] [[objection.competitor|<<competitor|极东>>的人前脚刚走]] [[competitor.flaw|不过那家的<<product|胶锅>>老是堵]] 桌上的茶还热着
        zh 2025-02-10 电话短，那头机器声大。[[intent.callback,nextstep|<<person|岳厂长>>要我周四上午再打一遍]]，[[role.decider|他说这回买不买他自己就能定]]，[[objection.price|零头的六千他要我先砍掉]]。
        zh 2026-12-14 <<product|高压阀>>当着客户面做泄漏率，过了。[[role.technical|总工程师<<person|席老>>]]难得笑，[[sentiment.positive|说你们总算有一回像样]]。[[intent.buy|余下七台也照这个图做]]。[[nextstep|报告原件明天走顺丰]]。山上冷，试压水管都结了霜。
        zh 2027-05-14 铝箔厂分切间，[[objection.timing|<<person|时厂长>>讲退火炉没改完，这头螺丝都不准动]]。[[intent.quote|但先要十二把<<product|圆刀>>的价]]，[[risk.delivery|偏偏刀料我们这头也断着]]，我没说破。
        zh 2025-07-25 走访电机厂，<<person|邹工>>问我们的服务人员有没有培训证，我给他看了。食堂有冰粉，凉得爽。
        zh 2026-09-28 [[objection.trust|<<person|柳总>>问我们去年换了三任经理，下一任还认不认账]]，[[competitor.praise|<<competitor|凯傲>>的人跟了他九年没换脸]]。[[sentiment.negative|讲见我们的人像看走马灯]]。我只好陪笑。[[nextstep|10月8号总部来人见他]]。
        zh 2027-01-15 五金件电镀线，[[role.procurement|管物料的<<person|芳姐>>]]翻样册，[[objection.price|手指停在价那列，啧了一声]]，[[intent.quote|又让我把不带税的也列一列]]。她儿子考公，聊起来没完。
        zh 2025-10-27 [[competitor.flaw|<<person|邰经理>>讲前任供应商的<<product|扫码枪>>一升固件就成砖]]，[[intent.demo|要我们当他面升一遍]]。[[role.influencer|机房的<<person|小寇>>看过说行，他才往上报]]。[[nextstep|周五约在他们机房]]。
        zh 2026-04-10 泵站在山里 信号没有 [[role.technical|机电班<<person|石班长>>]]带我们爬了一身泥 [[objection.delivery|抱怨上次的<<product|机封>>等到汛期都过完了]] [[intent.buy|还是又要了三套]] [[risk.delivery|偏偏厂里<<product|动环>>刚断货]]
        zh 2027-07-05 [[risk.payment|<<person|辛总>>想拿一批库存鞋抵货款]]，我哭笑不得。[[role.finance|他财务<<person|凌小姐>>]]已经把清单发来，码数都列了。[[nextstep|周三跟法务过一遍]]。
        zh 2025-12-12 罐车清洗站<<product|喷嘴>>堵了用醋泡开老板递烟我不抽他自己抽了
        zh 2026-06-08 [[objection.authority|<<person|杭经理>>说他只签得动三万，我们这单超了老远]]，[[role.decider|往上是<<person|郎副总裁>>定夺]]。[[intent.demo,nextstep|下周二给<<person|郎副总裁>>远程演一场]]。
        zh 2027-11-13 肉联厂，[[role.user|分割台的<<person|杏姐>>]][[sentiment.negative|嫌我们的<<product|输送带>>起腥渣难洗]]。[[risk.churn,objection.competitor|<<person|屠主任>>说对面的快拆款他留意很久了]]。出来买了腊肠，手上一股味。
        zh 2025-05-09 香料厂，鼻子都麻了。[[intent.trial|<<person|薛工>>要一台<<product|旋转阀>>装在甜菊粉上试防爆]]，[[objection.trust|反复问证书是不是挂靠的]]。[[intent.callback|让我等他出差回来再联系]]。
        zh 2026-11-21 水表厂镗孔线，[[objection.need|<<person|闫厂长>>讲现有机器都罩着防尘布，还看什么新的]]，[[intent.none|叫我两三年内别惦记他]]。[[risk.payment|去年的<<product|导轨>>钱他还欠着个尾巴]]。他养的八哥会讲普通话。
        zh 2027-04-23 门窗厂老板说业主嫌他报价高单越来越少他自己倒没挑我们请我喝了罐王老吉
        zh 2025-01-24 忙完年会才见到[[role.procurement|采购组长<<person|苏姐>>]]，[[sentiment.positive|她总结里放了我们<<product|热缩机>>的照片，说零投诉]]，[[intent.buy|顺带定了一台小号的]]。[[objection.contract|只是要验完满月才肯付清]]。
        zh 2026-08-14 [[objection.price|<<person|厚老板>>听完数只问我一句你当我开银行的]] 我没接话 [[objection.competitor,competitor.praise|他讲<<competitor|伯朗特>>的<<product|臂>>够用还送<<product|夹具>>]] 外头蝉叫得心烦
        zh 2027-09-18 大棚骨架厂，[[intent.quote|<<person|项生>>要<<product|高频焊管机组>>整线的概算]]，[[role.decider|讲明他不用请示谁]]。[[objection.delivery|听见要八个月，把茶杯盖上了]]。厂门口一片甘蔗田，风大。
        zh 2025-03-10 <<product|五轴龙门>>，[[role.technical|工艺所<<person|颜所长>>]]出了考题，[[intent.trial|叶轮毛坯切好才算进圈]]。[[competitor.flaw|他透露<<competitor|汉诺斯>>切崩了两件]]。[[nextstep|28号交件]]。
        zh 2026-02-23 开工第一天拜年，<<person|程总>>红包大，话少。茶点不错，橘子很甜。
        zh 2027-06-14 [[objection.timing|<<person|岑厂长>>讲新环评没下来，添设备等于找罚]]。[[role.influencer|环保顾问<<person|老曾>>指东，他不敢往西]]。[[intent.callback|批下来他让秘书叫我再去]]。粽子吃撑了。
        zh 2025-09-22 玩具厂注塑，<<product|机械手>>漏气，到了二十分钟搞定。[[sentiment.positive|<<person|阿坚>>讲你们的人比厂里机修还快]]。[[role.user|他管着十六台手，天天跟它打交道]]。[[nextstep|下周一整批换<<product|密封圈>>]]。
        zh 2026-10-26 [[risk.delivery|<<product|减速机>>船期改了又改，<<person|缪经理>>的投产日十有八九顶不住]]。[[objection.contract|他要把先付的三成转去监管户]]，[[role.finance|财务总监<<person|宓女士>>]]立场更硬。会开到饭堂关门。
        zh 2027-01-29 [[objection.budget|<<person|茅厂长>>指着墙上的欠薪公告，讲你看我拿什么买]]，[[risk.payment|我那四万一看来要打水漂]]。[[intent.none|送我出门时讲来世再做生意]]。走廊灯都拆了。
        zh 2025-06-20 打磨房粉尘报警器响个不停 [[intent.quote|<<person|褟主管>>急着要<<product|防爆除尘机>>的价]] [[role.procurement|叫我直接对接采购<<person|小牛>>]] [[objection.delivery|说四十天他等不起安监不等人]]
        zh 2026-05-11 [[objection.authority|<<person|幸副厂长>>讲国企采购得挂网，人情没用]]。[[role.procurement|招标办主任<<person|耿姐>>]]补了句，[[objection.timing|挂网之前什么都不能谈]]。[[nextstep|公告5月20号挂出来]]。
        zh 2027-08-07 手套厂没见着人前台把名片收了外面三十八度车里像蒸笼
        zh 2025-11-16 [[competitor.praise|<<person|尚老板>>讲<<competitor|海天>>给他免息一年]]，[[objection.competitor|图纸都让人家进场量好了]]。[[objection.contract|跟我们谈也照这个来，首付想都不想付]]。说完接着打麻将，三缺一叫我坐下。
        zh 2026-07-20 [[intent.demo|<<person|危总>>领着股东，想看<<product|无人叉车>>自己进出电梯]]，[[objection.trust|有个股东冷笑说视频谁不会剪]]，[[objection.authority|讲明买不买要他们举手过半]]。[[nextstep|改在下周四清场实跑]]。
        zh 2027-12-20 [[risk.churn|<<person|饶厂长>>退了明年的<<product|备件包>>]]，[[objection.price|讲年年往上涨，涨得他心慌]]。[[competitor.flaw|不过也埋怨新那家<<competitor|恒拓>>电话没人应]]，[[intent.callback|肯让我开年再去聊一次]]。
        zh 2025-04-19 滤芯厂借我们的<<product|压差表>>去校，<<person|尤工>>还得很准时，还擦得锃亮。路上买了袋荔枝。
        zh 2026-12-28 [[objection.timing|年末冲产值，<<person|柯厂长>>不许外人进线]]，[[objection.budget|反正账上也一分不剩]]，[[intent.callback,nextstep|让我元月中旬再露面]]。门房炭火旺，烤了红薯给我。
        zh 2027-03-12 [[role.user|数控班的小年轻<<person|阿勇>>]]拍视频夸我们<<product|床子>>，[[sentiment.positive|说这铁疙瘩听话]]。[[intent.buy|他们<<person|桑总>>看着热闹又要了两台]]。[[risk.delivery|系统缺货，我只敢应个大概]]。
        zh 2025-08-13 路上追尾了不严重 到厂都一点多 [[objection.need|<<person|温厂长>>讲旧<<product|冷却塔>>刷层漆还能顶]] [[intent.none|叫我别再跟他提<<product|新塔>>]] [[sentiment.negative|顺带数落我次次迟到]]
        zh 2026-03-20 [[objection.trust|<<person|麻总>>拿手机查我们公司，念出被执行的记录]]，我解释是前股东的。[[competitor.praise|又夸<<competitor|汇川>>的人逢月来巡检]]。[[risk.churn|合作五年头回这么冷，怕是留不住]]。
        zh 2027-10-13 油漆厂<<product|防爆叉车>>，[[objection.price|<<person|骆经理>>连电费都算进来，还是嫌我们那头沉]]，[[objection.competitor|另一头摆的是<<competitor|林德>>]]。[[intent.trial|先拿一台跑一轮盘点再说]]。
        zh 2025-12-24 [[risk.payment|<<person|裘老板>>改口说要等他客户先付]]，票据一拖再拖。[[role.finance|他太太管钱柜]]，[[sentiment.negative|反过来怨我催得像讨债鬼]]。楼下商场在放圣诞歌。
        zh 2026-06-21 花都皮具厂 <<product|打包机皮带>>换了 没收工时费 老板娘切了西瓜 蚊子多
        zh 2027-05-24 [[role.influencer|大股东的女婿<<person|Kevin>>推哪家，会上就议哪家]]，[[intent.demo|他想进我们实验室亲手按按]]。[[objection.competitor|手机里存着<<competitor|节卡>>的臂展图]]。[[nextstep|下周二接他]]。
        zh 2025-10-13 [[objection.budget|研究所经费十二月清零，<<person|宫老师>>讲剩的只够买烧杯]]。[[role.influencer|买什么仪器他多半听学生<<person|小白>>的]]。[[intent.callback,nextstep|让我明年三月再来找他]]。
        zh 2026-01-21 [[intent.none|<<person|俸总>>的秘书讲项目撤了不要再送东西来]] 出来碰到扫街的大姐问我是不是卖保险的
        zh 2027-07-12 罗定铸造，[[objection.trust|<<person|顾厂长>>敲敲样件，讲声音发闷怕有砂眼]]，[[objection.price|又讲按斤算我们贵过猪肉]]。[[role.technical|质量部长<<person|沙姐>>]]拿去探伤，[[nextstep|结果周五给]]。
        zh 2025-05-19 [[role.decider|<<person|桂婆婆>>八十岁，章还是她盖]]，[[objection.authority|儿孙谁都不敢替她应]]。[[intent.quote|先要我打印大字版报价]]，[[nextstep|周三送上门]]。老宅天井里全是药草。
        zh 2026-09-16 手机玻璃厂，他们的下家砍单，厂房空一半。<<person|陶经理>>没提我们什么，只抱怨宿舍热水。
        zh 2027-01-27 [[role.technical|计量主管<<person|佴工>>]]讲，[[competitor.flaw|<<competitor|沃泰>>的<<product|流量计>>跑偏了还赖他们管径]]，[[intent.trial|愿给我们两个表位比对一季]]。[[objection.need|不过又说现有的校一校也凑合]]。他桌上压着全家福。
        zh 2025-02-22 周六加班出货，[[risk.delivery|<<product|轴套>>渗碳变形返工，<<person|栾厂长>>等着装车]]，[[objection.delivery|他从早到晚追着问到哪了]]，[[risk.churn|话里带了句下回找本地厂]]。
        zh 2026-10-17 同学会碰到<<person|佐老板>>聊两句五金厂的事没谈正经生意他喝多了
        zh 2027-09-12 [[sentiment.positive|<<person|连厂长>>把我们推给了他同学]]，[[intent.callback|那边<<person|隋总>>加了微信，叫我闲了打给他]]。[[intent.trial|还想先借把<<product|测厚仪>>]]。陪娃上课，路边记的。
        zh 2025-11-30 今天没跑客户，整理样品箱，少了三个<<product|快插头>>，估计掉在上周那家。
        """
}
