extension NoteTexts {
    static let bilingualTech = """
        mixed 2025-03-11 上午到陆家嘴一家券商,28楼会议室冷气开得像冰箱。[[role.technical|CIO]] <<person|Raymond Yip>> 讲他们刚做完migration,人都累趴了,对我们的<<product|backup appliance>>看得很仔细,but [[objection.timing|this fiscal year就别再折腾了]]。
        mixed 2026-07-02 Dropped by the polyclinic in Tampines, 雨大到鞋子全湿。护士长 says the <<product|label printer>> from us "[[sentiment.positive|很好用, never jam one]]",不过[[objection.need|两台目前够用了]],所以没谈下去。
        mixed 2025-09-18 Law firm in Central, 等咗半個鐘先見到 <<person|Ms Cheung>>。佢話 <<product|document management platform>> 個價 [[objection.price|比上手貴咗成兩成]],[[intent.quote|想我哋出多版 80 seats 嘅 quote]]。
        mixed 2027-01-14 国际学校,圣诞树还没拆。<<person|Mr Whitfield>> walked me round the new wing, 二十四间教室都装好了<<product|interactive panel>>。他说老师们 "[[sentiment.positive|actually fight over those rooms]]"。没谈新单子。
        mixed 2025-06-05 内湖那家 SaaS 新創,電梯壞了走到六樓。他們工程師在用 <<competitor|Datadog>>,帳單每個月都嚇人 — "[[competitor.flaw|超貴又難預估]]",所以[[intent.trial|想先拿我們的 <<product|log analyzer>> 跑兩個禮拜看看]]。
        mixed 2026-11-23 Visited the insurer at Cecil Street. <<person|Jasmine>> is fine with the functions, 但是[[objection.authority|要regional那边approve才行]],她自己签不到。Region is in Tokyo. [[nextstep|I'll send her a two-page summary by Thursday]] 让她转上去。
        mixed 2025-04-29 深圳湾科技园,停车费一小时15块,贵。客户做宠物用品跨境,双十一前两个月搬过来的,warehouse在东莞。老板人不在,跟前台小姑娘聊了几句,left my card.
        mixed 2025-12-09 医院信息科,机房新换了地板。[[role.technical|信息科科长]]<<person|吴宏>> tested our <<product|PACS viewer>> on his own laptop,嫌[[objection.trust|loading CT图的时候会卡]]。工程师<<person|小段>>当场记下来,[[nextstep|周三回来on-site调一次]]。
        mixed 2026-02-03 CNY前最后一趟 KL。<<person|Encik Faizal>> 跟他的 finance 同事都在,喝 teh tarik 聊了很久 football. About the <<product|POS terminal>>: [[objection.budget|今年的钱已经用完]],[[nextstep|March开新budget他会WhatsApp我]]。
        mixed 2027-05-20 Biotech on the Zhangjiang side. 仪器间很挤。<<person|Dr. 沈>> 说现在那台<<competitor|Eppendorf>>的<<product|centrifuge>> "[[competitor.praise|十年没坏过,真的tough]]",我们的<<product|benchtop centrifuge>>要打进去不容易。
        mixed 2025-07-30 Media company in Kwun Tong,樓下正在掘路。<<person|阿Ken>> 話上個月張 <<product|NAS>> 單 [[sentiment.negative|出咗三次錯 invoice,好煩]]。I apologised on the spot,[[nextstep|聽日 accounts 會補返張 credit note]]。
        mixed 2026-09-15 会计师事务所年审淡季,办公室空了一半。Partner说他们的<<product|tax software>>是<<competitor|Thomson Reuters>>的,contract到后年,[[intent.none|直接讲no interest]]。 Fair enough,至少爽快。
        mixed 2025-02-19 Met <<person|Hui Ling>> at the e-commerce fulfilment centre in Tuas. She's the one [[role.user|每天要用那个 <<product|handheld scanner>> 的]],[[sentiment.negative|抱怨旧款太重,手腕痛]]。新款我留了一支给她摸摸看,颜色她喜欢蓝的。
        mixed 2025-10-27 浦东某银行,安检排了二十分钟。[[role.procurement|采购部的<<person|Vivian>>]]说 framework agreement里的 [[objection.contract|unlimited liability那条我们改不了就没得谈]]。她口气倒是客气。[[nextstep|法务这周五 call一下]]。
        mixed 2026-04-08 台北天母的實驗中學,校狗跟著我走了一圈。<<person|何主任>>要兩間電腦教室換 <<product|Chromebook>>,[[intent.quote,nextstep|四月底前要看到報價單]], 因為教育局的補助 deadline is early May.
        mixed 2027-08-11 Typhoon signal no.3,仲照去。客戶話 <<product|video conferencing kit>> [[intent.buy|落單三套,PO今日出]]。但係佢哋擔心 [[objection.delivery|lead time six weeks 太耐]],九月尾要搬新 office。
        mixed 2026-06-17 The [[role.finance|CFO]] was on leave,所以只见到她的助理,一个很健谈的怡保人。聊了半天 durian season. 关于预算她说不知道。下次再看。
        mixed 2025-05-13 静安的律所,地毯很厚,大家说话都很小声。<<person|顾律师>>: "[[sentiment.positive|你们的<<product|e-discovery tool>>很强]], but honestly [[objection.price|这个价格 partner们会翻脸]]。" 他[[role.influencer|在committee里说话有分量]],值得慢慢磨。
        mixed 2026-12-01 Jurong lab, 穿lab coat进去。They've got freezers from three makers. <<person|Siti>> says <<competitor|Thermo>>的维修 [[competitor.flaw|叫一次等两个星期]],我们上回第二天就到,[[sentiment.positive|she still remembers that and thanked me again]]。
        mixed 2025-08-22 到松山看客戶,下午雷陣雨。<<person|周副總>>講得很白: [[objection.competitor|他們已經傾向選 <<competitor|Synology>> 了]],我們 <<product|rackmount NAS>> 只是陪榜。我還是把 benchmark 留下。
        mixed 2027-03-03 Existing customer, 保险经纪。<<person|Mabel>>悄悄告诉我 [[risk.churn|合约到六月就不续了]],[[objection.competitor|总部统一换<<competitor|Salesforce>>]]。 她本人 [[sentiment.positive|很舍不得我们的support team]]。
        mixed 2025-11-12 广告公司在田子坊旁边,楼下卖糖葫芦。客户上回投诉<<product|render server>>噪音太大,现在搬进隔间,问题解决了,no complaint anymore。喝了杯手冲就走。
        mixed 2026-01-21 Follow-up at the dialysis centre. [[role.finance|Finance manager]] <<person|Mr Ong>> admitted [[risk.payment|十一月那张invoice还要再拖到CNY后]]。I said ok but 我们 credit control 不会高兴。
        mixed 2025-01-16 年初第一访,南山那家做AI语音的。[[role.technical|CTO]]<<person|李想>>不在。他同事说想[[intent.demo|看一次<<product|GPU cluster>>的live demo]],最好能跑他们自己的model。会议室叫"火星",隔壁叫"木星"。
        mixed 2026-08-06 Consulting firm at MBFC. The receptionist remembers me liao. <<person|Darren>> said the trial of our <<product|expense app>> is over and [[sentiment.positive|the staff like it]],现在就等[[role.decider|Managing Partner <<person|Susan Goh>> 点头,她说了算]]。
        mixed 2025-06-26 去咗九龍灣個 data centre 睇位,凍到震。對方個 [[role.technical|network lead]] 問好多 <<product|core switch>> 嘅 spec,answer咗九成。佢話 [[objection.trust|未見過本地有人用你哋嗰隻牌子]],[[intent.callback,nextstep|下星期二叫我帶工程師再上去]]。
        mixed 2027-09-29 小学门口正放学,车堵成一锅粥。校长说[[objection.need|<<product|平板>>够了,暂时用不上更多]]。她更关心the school's anniversary in November,让我看了排练视频。孩子们跳得真好。
        mixed 2025-04-02 Semicon test house in Penang,顺路。<<person|Ah Seng>>说 <<product|barcode printer ribbon>> 上次 [[objection.delivery|说三天到,结果拖了两个礼拜]]。他不算生气, just sighed. [[nextstep|我答应帮他备一箱safety stock,月底前送到]]。
        mixed 2026-10-14 私立医院采购周会。[[role.procurement|采购主管]]<<person|马丽>>说<<product|infusion pump>>这一轮三家比价,[[objection.competitor|另外两家的offer已经在桌上]]。We're not the cheapest but [[sentiment.positive|售后打分我们最高]]。
        mixed 2025-12-30 年底清冷,整层楼只剩他一个。<<person|Felix>>: "我跟你讲实话啦,[[objection.need|我们用<<product|Excel>>就够了, why need <<product|CRM>>]]." 他请我吃了块fruit cake。
        mixed 2026-03-24 新竹的 fabless 客戶,陽光很好。[[role.technical|IT經理]]<<person|宋大哥>>說 <<product|endpoint protection>> 跑了一個月 [[sentiment.positive|零誤報,他蠻驚訝的]],[[intent.buy|決定先買 300 seats]],剩下的等 Q3 再說。
        mixed 2027-02-17 Fintech at Cyberport. <<person|Kwan>> 話 legal 唔接受 [[objection.contract|auto-renewal 同埋一年一次付清]],要改做 quarterly。我話返去問。其他人去咗食 lunch,得佢一個同我傾。
        mixed 2025-09-03 医学检验所,二楼试剂味很重。<<person|郝老师>>说最近 sample volume 掉了三成,老板天天开会。关于<<product|pipette tips>>的货款,她[[risk.payment|让我有个心理准备,可能要分三次付]]。
        mixed 2026-05-28 Public library HQ, Bras Basah。馆长 asked about RFID in general。我讲了半小时。没有具体需求, 也没有说不要。Aircon broke,大家都在扇风。
        mixed 2025-10-08 国庆刚回来,大家还没进入状态。电商客户<<person|小麦>>说双十一前 [[objection.timing|system freeze,什么都不能动]],要我 [[nextstep|十一月二十号后再找他排 <<product|WMS>> kick-off]]。
        mixed 2026-07-21 Private bank 喺中環,杯茶幾好飲。<<person|Mrs Fung>> wants [[objection.price|15% off, 否則上唔到 committee]]。I told her 我哋最多 8%,佢冇出聲,只係笑。[[nextstep|禮拜五俾最終價佢]]。
        mixed 2027-06-10 Kuala Lumpur college,考试周,静悄悄。<<person|Puan Noraini>> runs the computer lab;她说 [[role.user|讲师跟学生都会直接用这套 <<product|lab management software>>]],所以界面一定要有中文跟BM。I noted it.
        mixed 2025-03-26 虹桥见一家医药流通。老板助理说上次报价单收到了,[[objection.authority|得等新加坡HQ拍板]]。他们楼下新开了家生煎,我排队买了八只,烫嘴。
        mixed 2026-09-30 Accounting firm, Raffles Place. <<person|Cheryl>> 说 our <<product|payroll module>> 算错了CPF, twice. "[[sentiment.negative|再这样我真的会被员工骂死]]." 她已经[[objection.competitor,risk.churn|在看<<competitor|Talenox>>了]]。 [[nextstep|Product team明早九点跟她开call]].
        mixed 2025-07-09 TV station的后期机房,暗得什么都看不见。<<person|老靳>>夸自己团队剪片子快,三天一集。我们的<<product|storage array>>[[objection.need|还有40% free,不急着扩]]。他给我看了新剧的片花,挺好笑。
        mixed 2026-02-25 开工第二周。律所<<person|Winnie>>要我 [[intent.callback|过了元宵打给她]],因为 partner 们还没回来。门口还摆着年桔。
        mixed 2027-11-04 生技公司搬到南港新大樓,還聞得到油漆味。[[role.decider|<<person|廖博士>>是所長,儀器的事她一句話]]。她覺得我們的 <<product|flow cytometer>> "[[sentiment.positive|數據漂亮]],[[objection.trust|但台灣沒有人發過paper用你們的]]"。
        mixed 2025-05-22 Retail group in Bangsar. 他们现在用 <<competitor|StoreHub>>,店长讲 [[competitor.praise|setup快,五分钟就会用]]。我们<<product|POS software>>功能多,可是要教。She wasn't hostile, 只是[[objection.need|没觉得需要换]]。
        mixed 2026-04-15 Logistics-tech startup 在前海,融资刚到账,墙上贴满OKR。<<person|Momo>> asked me [[intent.quote|先给个 <<product|cloud hosting>> 的rough price]],说不用太正式。中午一起吃了猪脚饭。
        mixed 2025-11-27 银行分行装修,warehouse里堆着我们还没装的<<product|queue ticket machine>>。 The contractor is late, 所以 [[risk.delivery|我们十二月八号的安装排期肯定赶不上]]。 Branch manager表示理解,没骂人。
        mixed 2027-04-19 Call on the dental group in Tsim Sha Tsui. <<person|Dr Lo>> 話 [[sentiment.positive|<<product|intraoral scanner>> 好正]],[[intent.trial|想借一部去佢旺角嗰間診所試一個月]]。佢太太管數,[[objection.authority|要過埋佢太太嗰關]]。
        mixed 2025-08-05 教培转型做素质教育的那家,两层楼租掉了一层。前台说<<person|陶总>>在美国。I waited 20 minutes anyway,看了一屋子的乐高,没人来。
        mixed 2026-12-16 Insurer's ops floor, 圣诞装饰很浮夸。[[role.technical|Head of Infrastructure]] <<person|Prakash>> grilled us on failover。He said <<competitor|Nutanix>> "[[competitor.praise|recovers faster, 我测过的]]"。我们<<product|HCI nodes>>要[[nextstep|一月中再测一轮给他看]]。
        mixed 2025-02-11 元宵前一天去的。实验室主任说以前跟<<competitor|安捷伦>>买<<product|HPLC column>>,[[competitor.flaw|客服换了三个人,没一个懂的]]。她对我们还在观望。外面放鞭炮,吵得要命。
        mixed 2026-06-03 Co-working space operator. <<person|Jon>> [[sentiment.positive|loves our <<product|access control reader>>]] but [[objection.budget|board froze all capex,一分钱都动不了]]。他自己也很无奈,说连咖啡豆都换便宜的了。
        mixed 2027-07-15 高校信息中心暑假值班,空调26度。<<person|杜老师>>说<<product|WLAN controller>>招标八月挂网,[[nextstep|七月底前我们要把参数交给他]]。我问预算,他说not a problem,财政已经批下来了。
        mixed 2025-09-25 Game studio in Neihu, 滿地都是公仔。製作人說他們 artists 一直吵著要新 <<product|drawing tablet>>,[[intent.quote|請我報20台含筆]]。不過[[role.finance|CFO]]看到會唸。
        mixed 2026-10-29 Hospital supply meeting. The pharmacist <<person|Mei Yee>> says 去年那批<<product|dispensing cabinet>>的抽屉卡住,后来换了滑轨,now all good。她没提新需求,我也没push。
        mixed 2025-01-23 小年夜前赶到苏州河边那家独立书店集团总部,灯光很美。<<person|阿Sam>>说 <<product|inventory software>> 续约 [[intent.buy|没问题,照旧再签两年]],但希望[[objection.contract|付款改成货到60天]]。
        mixed 2026-08-19 Met the [[role.procurement|purchasing lady]] at a chain of tuition centres, Woodlands. 她说<<product|projector>>坏了三台,问 [[intent.callback,nextstep|能不能星期四打给她讲换<<product|灯泡>>的事]]. 顺便抱怨组屋电梯。
        mixed 2027-10-06 IPO前的biotech,保安连手机都贴标。They said "别再寄sample了,[[intent.none|we're really not looking]]". 我把<<product|cell culture media>>的目录带回来了。
        mixed 2025-12-18 Shenzhen 品牌做手机壳出海,老板<<person|娜姐>>说 [[objection.competitor|<<competitor|店小秘>>给她的价是我们的一半]],[[objection.price|让我match不然免谈]]。她一边讲一边直播,很热闹。
        mixed 2026-03-10 Statutory board. 我们的人 <<person|Gavin>> 解释了两个钟 <<product|data loss prevention suite>>. [[role.influencer|外聘顾问会写evaluation report]],对方看他脸色。[[intent.demo,nextstep|四月一号再来做一场demo,这次要看manager console]]。
        mixed 2025-06-12 去屯門睇個冷門客,做 hearing aid 嘅。佢哋話舊年批 <<product|rechargeable battery>> [[objection.delivery|你哋成日欠貨,我哋啲客鬧爆]]。而家改咗用空運,我解釋咗,佢半信半疑。[[risk.delivery|今個月批貨都仲卡喺海關]]。
        mixed 2026-11-11 双十一当天去电商客户,真不是时候。 The whole team 在地板上吃盒饭。<<person|大雄>>挥挥手: "[[objection.timing|今天谁都没空]], [[intent.callback,nextstep|下礼拜一十点打我手机]]。"
        mixed 2026-05-06 劳动节后第一天,张江,走廊里都是没拆的快递。Quick chat with <<person|Dr. Qiu>>, 她讲两台<<product|thermal cycler>>里有一台 [[sentiment.negative|三个月修了四回, 学生都在骂]]. 我们FAE<<person|小冯>>[[nextstep|后天带新的heating block过去换]].
        mixed 2025-10-02 Singapore, F1 road closures, had to walk from City Hall in this heat。客户是家 maritime law firm,<<person|Bernard>> 一坐下就说 "[[objection.price|last year renewal 你们加了9%, this year 我要你们还回来]]",半开玩笑半认真。
        mixed 2027-01-28 年前扫尾,去南京西路看<<person|Coco>>。她新剪了头发,办公室在抽奖,抽到了air fryer。没谈任何business。
        mixed 2025-03-19 板橋的連鎖補習班,樓下機車停得滿滿的。班主任們覺得 <<product|online classroom platform>> "[[sentiment.positive|比之前那個順太多了]]",但[[objection.authority|加盟總部說了才算]],她們只能建議。
        mixed 2026-12-08 PJ, traffic jam on Federal Highway as usual。<<person|Mr Ganesan>> 是 [[role.procurement|group procurement head]],一开口就要 [[objection.contract|90 days credit]],我说公司最多给45天。大家都没让步,喝了杯kopi就散。
        mixed 2025-08-14 深圳那家做 e-paper 的,电梯里碰到<<competitor|华为云>>的销售刚下来。<<person|Leo>>不避讳: [[objection.competitor|他们也在谈,方案比你们全]]。他把两边的table打印出来放在一起给我看。
        mixed 2027-06-22 Hospital Authority side,啱啱過咗午飯時間。<<person|Ms Ho>> from wards: 佢哋啲護士 [[role.user|will be the ones wearing the <<product|nurse call badge>>]],所以要試過先。[[intent.trial|想喺兩個病房試六個星期]]。
        mixed 2025-12-04 We did a lunch-and-learn for an ad agency at Xintiandi,来了十二个人,三个是为了吃三明治来的。反应不错吧,问题很多,没人提价钱。回来路上下雪子。
        mixed 2026-02-27 Insurance broker, Tanjong Pagar. <<person|Lay Hoon>>: "预算不是问题, 老板说了要做." 她只担心 [[objection.timing|现在正好做year-end closing,四月以前真的没有bandwidth]]。
        mixed 2026-06-18 端午粽子送到位。客户IT那边换人了,新来的[[role.technical|IT主管]]<<person|艾伦>>以前用惯<<competitor|Fortinet>>,说那个<<product|firewall>> "[[competitor.praise|policy写起来顺手]]"。对我们的<<product|next-gen firewall>>没有成见,[[intent.demo,nextstep|约了七月三号online demo]]。
        mixed 2027-03-17 Corporate bank, Marina One。聊了一小时。<<person|Adeline>> thinks <<product|treasury module>> 是nice to have, "[[objection.need|our people still happy with <<product|spreadsheet>> lah]]"。她儿子今年PSLE,整个人很焦虑。
        mixed 2025-01-09 台中出差,高鐵誤點。客戶工廠不做了,只剩研發中心,所以[[objection.need|<<product|MES>> 他們已經不需要了]]。<<person|呂協理>>人很好,送我一盒太陽餅。
        mixed 2026-07-30 北外滩,某家法律科技孵化器。他们founder <<person|Yvonne>>想[[intent.buy|先下10个席位的<<product|contract review tool>>]], PO number明天发。 She asked nothing about discount, 我反而有点不习惯。
        mixed 2025-11-05 Dropping by Kowloon Bay service centre。上次 <<product|UPS battery>> 漏液件事搞掂咗,客冇再追究。佢帶我睇佢哋新嘅 pantry,雪櫃入面全部係檸檬茶。
        mixed 2026-09-10 教师节。我带了花去国际部。Principal <<person|Ms Alcott>> said the teachers adore our trainer <<person|小柯>>,"[[sentiment.positive|耐心得不得了]]"。 About phase 2 她要[[objection.authority|board of governors投票]],[[nextstep|会期定在十月九号]]。
        mixed 2025-04-23 Biopolis. The freezer room alarm went off while we were talking,大家都跑。<<person|Dr Subra>> complained that <<product|cryovials>> [[objection.delivery|每次都晚,last batch came nine days late]]。我没有好的借口。
        mixed 2027-09-08 宁波过来的车上写的。客户在上海分公司做外贸SaaS,[[role.finance|财务经理]]<<person|崔莉>>把我叫到一边,说[[risk.payment|集团资金池被冻,我们的尾款可能收不到全额]]。Not good. 要跟老板汇报。
        mixed 2025-07-01 July 1st holiday但客約我飲茶。<<person|Alvin>> 話佢哋嗰間 fund house [[objection.competitor,risk.churn|年底前會搬晒去 <<competitor|Azure>>,我哋個 <<product|private cloud>> 唔再續]]。無得傾。蝦餃都食唔落。
        mixed 2026-04-20 科学仪器展第二天,腿断了。展位来了一个高校老师,问<<product|spectrometer>>能不能测薄膜,加了WeChat。其他都是来拿袋子的阿姨。
        mixed 2025-09-30 国庆前。<<person|方老师>>是图书馆的,[[role.influencer|馆长采购前都会先问她的意见]]。她说[[objection.trust|<<product|self-checkout kiosk>>的屏幕反应慢,怕学生一排队就死机]]。I showed her the Fudan video.
        mixed 2027-12-02 Year end, Suntec。<<person|Terence>> finally said it: [[objection.budget|HQ cut our IT opex by a third,连printer paper都要申请]]。我请他喝了teh-c,没再推。
        mixed 2026-01-07 <<person|杨工>> on site at the cinema chain's head office. 他们问为什么<<product|digital signage player>>会黑屏,[[intent.callback|叫我们技术打电话给他们机房]]。晚上我自己先查了一下log,可能是<<product|HDMI线>>。
        mixed 2025-05-27 Client is a pathology lab in Shatin,停車場得返兩個位。部 <<product|slide scanner>> 用咗兩年。<<person|Dr Mok>> 話 <<competitor|Leica>> 嗰部 [[competitor.flaw|個 software 難用到喊]],但佢哋啲相 [[competitor.praise|color真係靚過你哋]]。
        mixed 2026-08-27 台北市議會旁邊那間顧問公司。夏天辦公室裡居然有人穿羽絨外套。<<person|Irene>>把合約列印出來用螢光筆畫了一堆: [[objection.contract|違約金那條他們法務不接受]],[[objection.contract|jurisdiction 也要改台北]]。
        mixed 2027-04-06 清明后,雨。电商公司搬到了临港,开车一个半小时。仓库很漂亮。<<person|老戴>> said staff turnover is terrible,招人招不到。没有谈<<product|sorting robot>>,他只想倒苦水。
        mixed 2025-02-26 Lunch at a hawker with <<person|Desmond>>, [[role.technical|sysadmin]] at the charity。[[sentiment.positive|他喜欢我们的<<product|password manager>>]],说[[intent.trial|想给董事们先装二十个试试]]。Chilli太辣,我全程流汗。
        mixed 2026-11-03 国金中心,等电梯等了十分钟。The GC himself came out,很少见。他说[[sentiment.positive|<<product|matter management software>> "looks slick"]],可是 [[objection.trust|你们一共才四十个人,五年后还在不在]]。
        mixed 2025-12-22 冬至,<<person|祝姐>>请我吃汤圆。她说<<competitor|金山>>上个月来过,[[objection.competitor|价格比你们低,送的功能还多一个]]。[[intent.quote,nextstep|希望我26号前给最终版报价]]。
        mixed 2027-07-27 KL Sentral, media agency. They asked [[intent.quote|how much 如果一次买50台 <<product|monitor>>]]。我说要看panel。然后 creative director 一直在讲他新买的单车。
        mixed 2026-03-31 深圳某三甲,门诊人山人海。[[role.technical|设备科副科长]]<<person|洪涛>>讲得直:"[[risk.delivery|你们那台<<product|ultrasound probe>>说四月到,现在注册证还没下来吧]]?" 我没法正面回答。[[nextstep|周五前给他一个书面的时间表]]。
        mixed 2025-10-16 Visited insurer's claims centre in Paya Lebar。新 <<product|OCR engine>> 上线第二周。Team lead says accuracy "[[sentiment.positive|much better than I dared hope,连医生的字都认得出]]"。他要[[intent.callback,nextstep|下个月中我再来看handwriting的report]]。
        mixed 2026-06-24 去羅湖見一間跨境物流 IT 部。佢哋老細從來唔出現。同事話有咩事[[role.decider|都係<<person|霍先生>>簽字算數]]。我留低咗 <<product|GPS tracker>> 嘅 brochure,佢話[[intent.none|應該唔會買]]。
        mixed 2025-08-28 A good one! <<person|苗博士>> came down to the lobby to meet me。他说<<product|qPCR kit>>验证通过,[[intent.buy|九月开始每月固定订20盒]]。不过要[[objection.price|按年框架再让5个点]]。
        mixed 2027-02-02 Tuesday,除夕前。Only one person in office,是个实习生。她倒了杯水给我,然后继续追剧。公司墙上挂着 "Move Fast" 的霓虹灯,有一个字母不亮。
        mixed 2026-10-07 <<person|Kok Wai>> at the private college was not amused. [[sentiment.negative|电邮发了三封你们都不回]], he said,in front of everybody. 我当场打给support。[[nextstep|Ticket今晚关掉]],然后[[nextstep|我要写一封道歉信给他]]。
        mixed 2025-03-05 外企咨询公司,28人的小office。Procurement in Sydney,本地只能提名。她说 "[[objection.authority|我这里没有vendor code的权力,Sydney决定]]"。Nice view of 苏州河 though.
        mixed 2026-12-30 年底拜訪那家醫療器材代理,<<person|龔老闆>>開了瓶威士忌。他覺得 <<product|ERP>> 很重要,可是 [[objection.timing|接班的兒子五月才回台,之前不動]]。聊了很多他年輕時跑業務的事。
        mixed 2025-06-30 Half-year end so everyone is closing books. 律所 [[role.finance|accounts lady]] 说我们的发票抬头写错,已经重开了,ok。 Wanted to see the <<product|billing module>> but 她急着去接孩子。
        mixed 2027-08-30 Science park, 新开的lab还没装窗帘。<<person|Dr Ravindran>>要一台<<product|biosafety cabinet>>,[[intent.demo|先来做个demo给他的postdocs看]],我说要调展机。他问到[[objection.delivery|你们真的可以两个礼拜到货咩]],[[competitor.flaw|人家上次说了两个礼拜结果两个月]]。
        mixed 2026-05-18 天气闷。徐汇一家做digital bank外包的,前台换了面部识别。旧的<<product|turnstile>>是<<competitor|海康>>的,[[competitor.flaw|认脸老认错,员工在门口排队]]。 They want me to [[intent.quote|quote six lanes]]。
        mixed 2025-11-19 Harbour City 個 retail group 做緊 audit,冇位坐。佢個 [[role.technical|Head of Digital]] 話 [[sentiment.positive|<<product|loyalty app>> 佢鍾意]],但 [[objection.competitor|<<competitor|Shopify>> 嗰邊 partner 都 pitch 緊]]。[[nextstep|星期一上去再present一次]]。
        mixed 2027-05-12 Called on the dental school in Cheras. Everyone at convocation. 保安uncle说要我下午四点再来,我四点来了还是没人。白跑。
        mixed 2025-01-21 <<person|陆总>>说"如果你们价格贵,我肯定不要",但我还没报价,所以谈不上贵不贵。 What he does want is [[intent.trial|一个月的test account for <<product|BI dashboard tool>>]]。会议室有一缸很大的鱼。
        mixed 2026-08-12 Data team at a ride-hailing startup, 全员戴耳机。<<person|Zhi Hao>> says [[role.technical|CTO]] [[role.influencer|listens to him on tools]],他本人觉得<<product|data catalog>> [[objection.trust|demo能看,real workload撑不住]]。要数据说话。
        mixed 2025-04-16 杭州来的客户约在虹桥机场T2星巴克。她一个人,拖着箱子。说<<product|livestream encoder>> [[objection.price|稍微贵了一点点, 能到4000以内她立刻拿]]。 Boarding call came,聊到一半就走了。
        mixed 2027-10-21 Municipal hospital's imaging dept,<<person|严主任>>夸他们自己的护士长能干,一个人排五台机。对我们不冷不热。The <<product|contrast injector>> is still under warranty till 2029。
        mixed 2026-02-12 Bank在Raffles Quay,CNY装饰满满的。[[role.technical|Solution architect]] <<person|Nikhil>> says our <<product|API gateway>> 文档写得烂,"[[sentiment.negative|I spent two days guessing, 太离谱]]"。我记了五条。
        mixed 2025-09-12 生技園區,中秋前。<<person|林小姐>>明年轉去別家公司,接手的人還沒定。她說她走之前會把 <<product|LIMS>> 的 spec 寫好。有點不捨,合作三年了。
        mixed 2026-07-08 深圳卫视的制作中心,化妆间旁边开会。<<person|Rex>>要求[[intent.quote,nextstep|这周内把<<product|wireless mic>>跟<<product|intercom headset>>两个报价分开给]]。[[role.decider|台里器材这块他批了就行]]。
        mixed 2027-11-17 High school in Ang Mo Kio, exams over。HOD asked to [[intent.callback|call her again in Jan when the new VP comes]]。 我觉得VP跟<<competitor|Dell>>很熟,可能要小心,但只是听说。
        mixed 2025-05-08 IVD公司在闵行,保洁阿姨比我还懂哪间是谁的办公室。<<person|范总>>这两个月明显瘦了。员工私下说[[risk.payment|工资都拖了半个月]]。[[risk.payment|他家还欠我们<<product|reagent rack>>的钱]]。
        mixed 2026-10-20 <<person|Shirley>> at the audit firm 说得很婉转:"We're reviewing all vendors," 而且[[risk.churn|叫我把他们的data export出来]]。 这话我懂。[[nextstep|周四跟我老板一起上去见她partner]]。
        mixed 2025-07-24 荃灣嗰個倉,四十度,冇冷氣。<<person|標哥>> 用緊 <<product|ring scanner>>,[[sentiment.positive|滿意]],[[intent.buy|加多八隻,今日就要單]]。佢仲話 [[sentiment.positive|成個倉就係你哋啲嘢最襟用]]。
        mixed 2027-03-29 Actuarial consultancy in Asia Square. 讲了一个小时<<product|risk engine>>。他们 polite,不过 "[[intent.none|我们内部已经决定不采购任何外部工具]]"。那就不浪费时间了。
        mixed 2025-12-11 Old customer 聚餐,火锅。<<person|彭老师>>说她们学校<<product|smart locker>>已经招标结束,我们没中,流程上没有什么好说的。中的是谁她也不肯讲。虾滑很好吃。
        mixed 2026-04-28 上海医学院实验动物中心,换鞋换衣服折腾半天。<<person|车博士>>问<<product|IVC cage>> [[intent.quote|带过滤顶的多少钱一套]]。但[[objection.budget|国自然的钱要等明年一月才到账]]。Mouse smell 一整天都散不掉。
        mixed 2025-10-30 Penang again。<<person|Lim CH>> told me <<competitor|Zebra>> dealer [[competitor.praise|随叫随到, one hour sure reach]]。 我们从KL派人要半天。他也没说要换,只是讲给我听。
        mixed 2027-06-04 松江大学城,学生在拍毕业照。[[role.technical|信息办主任]]<<person|佟主任>>说<<product|edge switch>>还差四十台没到,[[risk.delivery|八月底开学前装不完]]。我们的仓库说船期推了。 Will try air freight.
        mixed 2026-09-22 Breakfast meeting, 置地廣場。客戶 (boutique PR firm) [[sentiment.positive|loves the idea]],只係 [[objection.contract|唔想簽三年,一年先]]。<<person|Sabrina>> 付得起,佢自己都講 price is fine。[[intent.callback,nextstep|等我星期三朝早十點 call 佢]]。
        mixed 2025-02-06 春节后第一家,药企R&D。项目经理<<person|Kitty>>说去年Q4的投诉都close了,没有遗留。Then 带我看了新装修的茶水间,灯还没通电。大家都在发红包,我也收到一个。
        mixed 2026-01-15 在上海中心一家再保险公司,电梯快得耳朵疼。[[role.technical|Enterprise architect]] <<person|Gustav>> 只讲英文,his sidekick <<person|小储>> 翻译。两个人都说 <<product|actuarial cloud>> [[objection.trust|没有European reference他们不敢上]]。[[nextstep|下周给他们安排和慕尼黑客户通个电话]]。
        mixed 2025-07-17 "Price ah, [[objection.price|can shave some more or not]]?" <<person|Auntie Lim>> 管三间childcare的账,做事很爽快。<<product|Attendance tablet>> [[intent.buy|she wants nine, 三间各三台]]。
        mixed 2027-09-14 去國泰那邊的子公司,大樓門口在抗議,繞後門進。<<person|莊襄理>>說 <<product|chatbot>> 的 pilot 結束後沒人再提。[[objection.need|客服中心自己用免費的工具也行]],他講得很平淡。
        mixed 2025-11-25 Server room visit, Cyberjaya. 他们那边的人很friendly。<<person|Hafiz>> showed me the <<product|PDU>> we sold in 2021,还在跑,灰尘一层。没有新的project,just catching up。
        mixed 2026-05-12 护士节。妇产科在发蛋糕,我也分到一块。<<person|唐护士长>>讲 <<product|fetal monitor>> 的<<product|belt>> [[sentiment.negative|两个月就松,妈妈们一直抱怨]],她要我[[intent.callback,nextstep|周四下午两点再来看一次]]。
        mixed 2025-02-20 Fund admin firm 喺上環,樓梯窄到兩個人行唔過。<<person|Mr Poon>> 想要 <<product|KYC module>>,但 compliance 嗰邊 [[objection.authority|要倫敦 sign-off]],[[objection.timing|最快都要第三季先有得傾]]。
        mixed 2027-03-11 这家做单细胞测序的,老板从MIT回来,英文中文来回切。"<<competitor|10x>> is [[competitor.praise|the gold standard, 没什么好争的]]," 他讲,"[[objection.competitor|你们要赢就拿side-by-side data来]]." 我喜欢他直来直去。
        mixed 2026-08-25 Visited <<person|Mr Yap>> in his shophouse office on Duxton Hill. 他是律师出身,现在做legal marketing。<<product|Email automation software>> [[sentiment.positive|saves his girls two hours a day, he says]]. 还介绍了一个朋友给我认识。
        mixed 2025-12-03 深圳福田,空气很好。[[role.procurement|采购总监]]<<person|骆伟>>摊开三张表: [[objection.competitor|你们排第二]],第一是<<competitor|浪潮>>。[[objection.price|差价八万,你们补上我就去说]]。我没吭声,喝完茶就走了。
        mixed 2027-01-06 新年第一访,office里一半的人还在滑雪。律所图书馆员 <<person|Miss Tong>> 说 <<product|legal database>> [[intent.none|they will not touch it again this year]]。 好吧。
        mixed 2026-10-26 高校超算中心,冷水机声音像飞机。<<person|裴教授>>自己写调度,不太需要我们的<<product|cluster scheduler>>,[[objection.need|"我这套脚本用了八年"]]。但<<product|tape library>>他[[intent.quote|要一个正式报价走询价流程]]。
        mixed 2025-04-10 Media buyer in Da'an. 中午一起吃滷肉飯。她說她們老闆 [[role.decider|everything above 50萬 he decides himself]]。<<product|Ad-fraud filter>> 她個人很想要,[[intent.demo|想請我們對老闆 demo 一次]]。
        mixed 2027-06-17 Mid-year, KL. 医院的[[role.finance|finance controller]] <<person|Datin Rohana>> told me straight: [[risk.payment|insurance panel 还没付她们,所以我们也要等]]. 去年也是这样。我把statement留下来,喝了一杯ribena。
        mixed 2025-09-05 金桥,做智能座舱软件的。保安不让带laptop。<<person|小岳>>评价我们的<<product|static code analyzer>>: "[[sentiment.positive|报得准,没那么多噪音]]"。[[intent.trial|他们另外两个组也要开试用]],[[nextstep|周一开license]]。
        mixed 2026-07-14 Typhoon day,本来要取消。<<person|Patrick>>还是开了Zoom,背景是他家厨房。他吐槽公司内部politics半小时,跟我们没关系。
        mixed 2025-03-31 季度最后一天在客户那边守PO。<<person|Grace>>坐在[[role.finance|财务总监]]门口等签字。五点四十,[[intent.buy|PO签下来了,二十套<<product|rugged tablet>>]]!跟着她一起喊耶。
        mixed 2027-11-25 Physiotherapy chain, Mong Kok. 佢話而家用 <<competitor|Cliniko>>,[[competitor.flaw|中文病歷打唔到繁體]]。但係轉 <<product|clinic software>> 要搬十年資料,佢驚死。[[objection.trust|你哋搬過幾多間先?]] 佢問咗三次。
        mixed 2026-02-06 MNC bank的园区,访客证要提前两天申请,我忘了。站在门口和<<person|Li Ting>>聊了十分钟。她说<<product|token>>到年底都够用,[[objection.need|暂时没缺口]]。
        mixed 2025-08-11 一所民办大学,暑假装修。[[role.technical|网络中心主任]]<<person|蔺老师>>问<<product|AP>>能不能暑假装完,我说可以。He was doubtful: [[competitor.flaw|去年那家拖到国庆]],[[objection.delivery|你们能好到哪去]]。[[nextstep|八月二十号前交施工计划给他]]。
        mixed 2027-04-14 Kallang. Event-tech company, 满地都是线。<<person|Ravi>> [[sentiment.positive|says <<product|lanyard printer>> good]]. 他姐夫开的。没什么特别。下次路过再看他。
        mixed 2025-05-15 徐家汇商务楼,投行背景的FA,想给二十个分析师配<<product|dual-screen workstation>>。合伙人说 [[objection.budget|等这单deal close了才有钱买]],目前账上只够发工资。大家哈哈一笑。
        mixed 2026-12-22 冬至晚上客户还在加班。<<person|黃工程師>>抱怨 [[sentiment.negative|你們的 cloud console 半夜被踢出來,我女兒在旁邊哭]]。我真的不好意思。[[nextstep|明天一早 RD 打給他]]。
        mixed 2025-10-22 At the insurance society dinner. 同桌四个人都是客户的客户。有人讲他们被理赔系统搞疯了,不是我们的。名片收了七张。
        mixed 2027-08-03 张江药谷,实习生带我绕了一大圈。<<person|尚博士>>说<<product|fraction collector>>可以,[[objection.contract|但首付三成他们公司制度不允许]],必须货到验收后付。 [[objection.authority|这个要他们VP and CEO 都签]]。
        mixed 2026-03-19 小型会计所,三个人。老板娘[[role.decider|钱她一个人管]]。她用<<competitor|Xero>>用得好好的, "[[objection.need|why change sia]]". 我只喝了一杯Milo就走。
        mixed 2025-06-23 IC设计公司,禁带手机,我只能凭记忆写。<<product|EDA license server>>的扩容,<<person|郁经理>>要[[intent.quote|分三年付的版本和一次付清的版本]]。另外他说 [[sentiment.positive|上回你们FAE通宵陪着,很够意思]]。
        mixed 2027-10-13 Client's new CEO used to be at <<competitor|Workday>>. So <<person|Pei Shan>>提醒我: "[[risk.churn|你们的<<product|HR suite>>可能活不到明年]]"。[[nextstep|十一月初我老板请CEO吃饭]]。
        mixed 2026-09-02 开学第二天,特教学校。老师们忙得飞起。<<person|汪校长>>说[[sentiment.positive|<<product|平板>>没有坏一台,孩子们也喜欢]],我听着高兴。预算在教育局手里,她没有提。
        mixed 2025-01-13 <<person|Dr Yuen>> 個 lab 喺沙田第三城附近。佢話 <<product|liquid nitrogen tank>> [[objection.delivery|上次送貨嗰日唔啱時間,冇人收]],今次要夾好。[[intent.callback|叫物流提早一日打俾佢]]。
        mixed 2027-05-06 Cold call, e-commerce beauty brand in 余杭。We sat on the floor,因为他们说椅子还没到。<<person|Fiona>>一直问AI能不能写文案,对<<product|customer data platform>>没太多想法。她说先看看。
        mixed 2026-06-11 Trip to Johor. 医疗器械厂的QA office。<<person|Dr Balan>> compared our <<product|torque tester>> with <<competitor|Mecmesin>> : "[[objection.competitor|theirs is 30% cheaper,而且在槟城有人]]"。 我只能讲精度。他听了,没说yes也没说no。
        mixed 2025-09-23 深圳一家初创,会议室只有三张凳子。他们CEO站着谈,"预算没问题,只要快"。 他[[intent.demo,nextstep|要周五早上线上demo,投资人也在]]。我们的产品叫<<product|VoiceDesk>>。
        mixed 2027-02-25 Post-CNY. [[role.procurement|Procurement manager]] <<person|Steven Chua>> gave me ang pow, haha。然后说 <<product|shredder>> 明年换 — [[objection.timing|"don't push me before Q4"]]。
        mixed 2026-11-10 去看一个老客户,他们的实验室从三楼搬到一楼,终于不用搬氮气瓶上楼。<<person|邹工>>说新的<<product|gas regulator>>我们上周发的已经到了,装好了,没漏。
        mixed 2025-03-24 律师事务所的knowledge team, lunch in Jing'an Kerry. <<person|Marcus>> 觉得 <<product|AI drafting assistant>> [[objection.trust|hallucinates,他抓到两个假案例]]。但[[sentiment.positive|UI他夸了半天]]。
        mixed 2027-07-08 Visiting the broadcaster again. <<person|梅姐>>嫌我们[[objection.delivery|备件动不动就两个月,节目又不能等]]。她指的是<<product|camera battery>>。[[risk.delivery|这次的二十块厂里又排到八月,中秋节目多半赶不上]]。
        mixed 2026-04-02 <<person|Joey>> 話個 <<product|payment gateway>> [[objection.price|transaction fee 貴過人 0.3%]],雖然 [[sentiment.positive|support 好]]。[[intent.quote,nextstep|想我下週三之前重新計一次]]。食咗件蛋撻。
        mixed 2025-07-10 竹北,一間做藥物篩選的公司。<<person|Dr. Peng>>出差,助理代收。Sample shipment from us is in the fridge,沒拆。沒有見到想見的人,只好去巨城吹冷氣。
        mixed 2027-12-16 Big pharma shared services, KL. [[role.finance|AP supervisor]] <<person|Geetha>> 说我们的invoice被挡,因为PO过期。Already resolved,周一会跑payment run。 她很抱歉。
        mixed 2026-08-18 国际幼儿园,泡泡机在院子里。<<person|Nadia>> is the [[role.influencer|owner's sister,owner什么都听她的]]。 她觉得<<product|parent app>>"[[objection.price|贵得离谱 for what it does]]"。不过她下载了我的deck。
        mixed 2025-11-17 Network refresh talk。<<person|Kenneth Ooi>>, [[role.technical|infra manager]], 说他老板以前的公司用 <<competitor|Aruba>>,[[competitor.praise|roaming顺得感觉不到]]。 我们的<<product|wireless AP>>要[[intent.trial,nextstep|十二月头先装十只在level 8试]]。
        mixed 2027-03-23 做医学影像AI的公司,写字楼刚换物业。<<person|翟总>>脸色不好,后来才知道 [[risk.payment|B轮没关,供应商的钱先压着]]。我们还有四十万没收。
        mixed 2026-10-12 Lunch with <<person|Uncle Bob>>, retired HOD。不再管采购了,只是朋友。他说学校换了新校长,风气很不一样。我记下新校长的名字:<<person|Dr Sivakumar>>。
        mixed 2025-05-29 客户在观塘做花材电商,母亲节刚过,累。<<person|Zoe>>唔想再用 <<competitor|Magento>>:[[competitor.flaw|個 <<product|plugin>> 成日撞,半夜死站]]。我哋嘅 <<product|headless storefront>> 佢覺得得,但[[objection.timing|要等中秋之後先搞]]。
        mixed 2027-09-21 上市公司财务部集体去团建,扑空。保安说周三回。我在楼下吃了碗兰州拉面,给<<person|芮总监>>发了微信,没回。
        mixed 2026-05-21 SG private hospital. [[role.user|Ward nurses]] 每天要用 <<product|medication cart>>,其中两位跟我抱怨 [[sentiment.negative|轮子卡,抽屉重,三个月就锈]]。They asked if 我可以[[intent.callback|下次巡房时候再过来给护士长听]]。
        mixed 2025-02-13 情人节前,花店一堆。客户是做CRM实施的咨询公司,想当我们的partner,谈了分成。[[objection.contract|他们不接受排他条款]],这一条可能会卡。[[nextstep|法务月底回他们]]。
        mixed 2027-06-30 Half year close. Wing Lok Street. <<person|鄺太>>要[[intent.buy|續一年嘅 <<product|accounting software>>,直接過數]]。佢話 [[sentiment.positive|你哋 hotline 個女仔好有耐性]]。
        mixed 2026-01-29 <<person|常总>>: 公司被收购,新东家的IT政策说[[risk.churn|所有外部SaaS一年内下线]],包括我们。He sounded sad, 我更sad。可以争取Q3前的过渡。
        mixed 2025-10-30 Retailer HQ, Shenzhen. <<person|文工>>说<<product|electronic shelf label>>的<<product|电池>> "[[objection.trust|你们说五年,隔壁家两年就灭了]]",不信。我讲chip不一样。[[nextstep|十一月第二周送二十片给他做加速老化]]。
        mixed 2027-01-19 Meeting at the law society。<<person|Mdm Chia>>说budget只有三万,项目是她们自己member的,所以[[objection.budget|多一块都掏不出]]。Honestly her plan is sound. [[intent.quote|Asked for a stripped-down price for <<product|membership portal>>]].
        mixed 2026-07-28 做药检的。三十八度,园区班车没等到。<<person|安老师>>看了<<product|dissolution tester>>的样机,说 "not bad",然后就去开组会了,一句话没有多说。
        mixed 2025-06-10 高考刚结束,教育局信息中心的人在补觉。我把<<product|smart blackboard>>参数给了门卫转交。[[role.influencer|技术顾问是师大的<<person|聂教授>>,局里挺听他的]]。
        mixed 2027-11-09 Visited the new insurer office in Kota Damansara. 他们刚换了[[role.decider|Head of Ops <<person|Suraya>>, who now approves all tools]]。She said [[objection.competitor|her old company used <<competitor|Zendesk>> and she still prefers it]]。怎么办呢。
        mixed 2026-03-05 <<person|Kit>> 同我行咗一次 warehouse,門口貼住「小心貓」。佢問 [[intent.quote,nextstep|下星期一之前可唔可以俾個 <<product|conveyor scanner>> 嘅價佢]],順便影埋相俾我睇個位。
        mixed 2025-12-17 年终聚会前,先见了人事的<<person|冯小姐>>。她问我们的<<product|e-learning portal>>有没有印尼文。有。She was delighted because everyone else said no: [[sentiment.positive|"终于有人有!"]] [[intent.demo|她想约个demo给雅加达的同事]]。
        mixed 2027-05-27 Semicon lab in Hsinchu. <<person|曾課長>>說<<competitor|Keysight>>來報價,「[[competitor.flaw|報了三個月還沒報完]]」,他笑得很大聲。我們的 <<product|RF probe>> 還要等 [[objection.authority|處長會議討論]]。
        mixed 2026-09-28 中秋后,办公室还在分月饼。物业SaaS客户<<person|老葛>>说 [[intent.none|今年不会加任何module了]],小区收缴率掉到六成。我能理解。回程高架堵死。
        mixed 2025-08-19 Fresh lead, biotech incubator in Bukit Jalil. <<person|Dr Vani>>, soft-spoken, wants [[intent.trial|two weeks with the <<product|microplate reader>>]] before she [[objection.authority|asks the dean]]。我带了说明书,她翻到中文版反而笑了。
        mixed 2026-12-03 Tuas South,海风很大。<<person|Jega>> 讲他底下二十个 [[role.user|technicians 天天拿着 <<product|leak detector>> 跑]],所以一定要轻。但我们厂里 [[risk.delivery|<<product|传感器>>缺料,他那张单一月肯定出不齐]],我还没敢跟他讲。[[nextstep|明早先打给工厂再回他]]。
        mixed 2025-05-20 下雨,520,外滩到处是花。证券公司的<<person|庄总>>[[role.decider|这个项目他一支笔]],[[objection.price|开口就要七折]]。I laughed, he didn't. 最后他说[[intent.quote|让我把 <<product|trading terminal>> 的三年价重新写一版]]。
        mixed 2027-08-19 Clinic chain in Bedok. <<person|Dr Neo>> is cutting two outlets, "[[objection.budget|this year really no money, 你体谅一下]]". 我说体谅。他送了我一瓶hand sanitiser,过期了。
        mixed 2026-03-17 深圳。做安防SaaS的<<person|童哥>>拿着手机给我看<<competitor|大华>>的App: "[[competitor.praise|人家推送不到一秒]]"。然后开我们的<<product|video cloud>>,转圈圈。[[sentiment.negative|他说丢人,当着他客户的面转了半分钟]]。
        mixed 2025-12-02 太古坊。同事 <<person|Elaine>> 陪我去。對方兩位,一位係 [[role.procurement|sourcing manager]],一位冇交換卡片。佢哋問 [[objection.contract|可唔可以刪走 minimum commitment]]。[[nextstep|星期四之前我哋俾答覆]]。
        mixed 2026-09-24 Taipei, 下班時間捷運擠爆。<<person|許醫師>>很喜歡 <<product|dermatoscope>> 的畫質,「[[sentiment.positive|連我師父都說讚]]」。[[intent.trial|他要求留一台在診間兩週]],[[nextstep|下週二我親自送過去]]。
        mixed 2027-01-12 <<person|Mr Teoh>> from the private college met me at Starbucks because his own office is 在装修。He used to buy <<product|projector lamp>> from <<competitor|Epson>> directly: [[competitor.flaw|delivery 乱来, 发票也对不上]]。讲完就赶着去接孩子。
        mixed 2025-07-02 集成电路实验室,净化服穿得一身汗。<<person|欧阳老师>>直接讲 "<<product|wafer chuck>>[[intent.buy|要两个,走我的横向经费]]"。[[nextstep|下午我就把合同发他]]。中午食堂的鸭腿不错。
        mixed 2026-06-30 MNC insurer, quarter end. Everyone looks half dead. <<person|Claudia>> told me the whole <<product|policy admin platform>> decision [[objection.authority|sits with Zurich,上海这边只有建议权]]。[[sentiment.positive|她自己站我们这边]],[[role.influencer|Zurich那位VP常问她意见]]。
        mixed 2025-02-27 跑了三家会计所,只有一家肯开门。<<person|Miss Ng>>: "[[intent.none|不用介绍了, we are closing down the practice next year]]." 她还是倒了热水给我。
        mixed 2027-10-28 杭州出差顺路去了临平的直播基地。老板娘边播边跟我讲: <<product|teleprompter>> [[intent.quote|十台什么价]],[[objection.price|便宜点,别人家才一千二]]。Her assistant filmed me, 我上镜了。
        mixed 2026-02-02 Monday rain. 上回他们嫌贵,这回price已经谈妥,不提了。<<person|Yi Xuan>>只问交期,我说现货。她说OK。然后聊她家的柴犬。
        mixed 2025-11-20 On-site at the law firm's data room. 空调坏,fan ×4。[[role.technical|IT负责人]]<<person|小贾>>跟我讲,他老板被<<competitor|奇安信>>请去参观, [[objection.competitor|回来就讲人家的<<product|zero-trust gateway>>更成熟]]。我们要跟上。[[nextstep|下周三请他老板来我们SOC参观]]。
        mixed 2027-04-27 Bangsar South, haze. 人力资源公司的<<person|Farah>> : "The <<product|timesheet app>> is fine, but we [[objection.timing|tengah audit ISO,七月之前不能换任何东西]]." 我点头。
        mixed 2026-11-17 上海自然博物馆对面的小基因公司,十二个人。<<person|Dr. 滕>> asked about warranty extension,[[objection.trust|她怕我们代理一换就没人管]]——上一家就是这样。另外[[intent.callback,nextstep|让我周五四点后call她]]。
        mixed 2025-08-26 新界大學附中,冷氣機漏水。<<person|蘇副校>>拎住份報告:<<product|tablet trolley>> [[role.user|由各班科任自己推去用]],所以輪仔要靜。我冇帶樣板。校車喺門口塞死晒。
        mixed 2027-06-15 生技展隔天。<<person|Dr. Hsieh>> 說我們攤位的 coffee 比產品有名,開玩笑的。他要 [[intent.quote|<<product|PCR plates>> 一年份的報價]],再看要不要換掉現在的。
        mixed 2026-01-20 客户老板姓"贵",名片上写Vincent Gui。<<person|Vincent>>说不贵,我都不好意思接话。 <<product|Server rack>>的事还是看机房什么时候交付。
        mixed 2025-04-01 没有愚人节玩笑,是真的: 银行信用卡中心[[risk.churn|通知我们九月不再续<<product|contact center software>>]],[[objection.competitor|因为集团统一用<<competitor|Genesys>>]]。[[role.procurement|IT采购对接人]]<<person|小柏>>说她也是今天早上才知道。
        mixed 2027-12-07 Friendly chat with <<person|Jeya>> at the museum shop. <<product|Queue barrier>> 我们借给他们的都还在。他说年底人山人海,卖得最好的是磁铁。没有新需求的样子。
        mixed 2026-07-06 虹口。<<person|史老板>>的跨境公司刚罚了一笔VAT。[[risk.payment|他说这个季度的license fee先欠着]]。I asked when,他看了看窗外。我得告诉finance。
        mixed 2025-09-16 Central. Hedge fund 個 [[role.finance|CFO]] 好 sharp,一睇就話 <<product|order management system>> 份合約入面 [[objection.contract|price escalation 同 CPI 掛鈎唔得]]。[[objection.price|仲要減多 10%]]。佢老細 <<person|Mr Ritchie>> 坐喺度一句聲冇出。
        mixed 2027-03-05 Shipment update call turned into visit. <<person|Lucas>> 说 <<product|robot arm>> [[objection.delivery|之前答应的三月十号, 现在说四月底, 我们怎么跟学生交代]]。我很惭愧。[[risk.delivery|厂里排产确实又往后挪]]。
        mixed 2026-05-14 浦东张衡路那家CRO,三楼换了绿植。[[sentiment.positive|They're happy with <<product|ELN>>]],今天是续签前的健康检查。<<person|凌博士>>说"[[sentiment.positive|你们CSM比我老公还关心我]]"。大家笑翻。[[intent.buy|续三年,已经走流程]]。
        mixed 2025-06-27 台大附近,一個研究助理拿了我的型錄說會轉交。She also asked if the job at our company 還在徵人。
        mixed 2027-09-01 返學日。<<person|Ms Lau>> 同 <<person|阿Sir 何>> 都話學校冇得再買 <<product|document camera>>,因為 [[objection.need|上年教育局派咗每班一部]]。我就講吓下年嘅 STEM fund。
        mixed 2026-10-08 国庆后第一天,堵在南浦大桥一小时。<<person|小鹿>> at the gaming company really wants [[intent.demo|a hands-on demo for <<product|motion capture suit>>]],但是她们总监只批了半天时间。[[nextstep|十五号下午一点到五点,我们搬设备过去]]。
        mixed 2025-03-13 SG-KL同一天。<<person|Wei Jie>> 是[[role.technical|cloud engineer]],讲话很快。他对 <<competitor|Cloudflare>> 赞不绝口,"[[competitor.praise|docs写得像小说]]",但他也说 [[competitor.flaw|计费是黑箱]]。我们的<<product|CDN>>他还没试过。
        mixed 2027-02-18 元宵前后还在拜年。<<person|车总>>给了个红包,合作的事说"等风来"。Nobody knows what that means. 他们公司前台新养了一缸孔雀鱼。
        mixed 2026-08-04 苏州工业园,生物纳米园。<<person|Dr. Baumann>> only speaks English with me,他助理用中文补充。意思是 [[objection.delivery|<<product|filter membrane>> 断货了三次,他们只好去借]]。[[objection.competitor,risk.churn|已经让<<competitor|Millipore>>备了一份样品]]。
        mixed 2025-10-13 Public transport app company. [[role.procurement|Vendor manager]] <<person|Syafiqah>> 要我们填一份60题的security questionnaire。 I filled 12 今天晚上。[[nextstep|剩下的下周一前交]]。
        mixed 2027-07-20 大疆楼下喝咖啡见的客户,一家做无人机培训的学校。校长<<person|雷鸣>>说 [[objection.need|学员自己带电脑来,不需要我们的<<product|simulator workstation>>]]。他自己飞得挺好。
        mixed 2026-04-23 Ipoh 的老牌律师楼,木地板咯吱响。老 uncle 律师问我 <<product|dictation recorder>> 还有没有在卖。他用旧的那部三十年。"[[sentiment.positive|你们以前的师傅好,修东西不收钱]]。" 真的很暖。
        mixed 2025-01-15 <<person|Sharon>> 从 London 调回香港, first meeting. She asked tough questions about data residency,我答得OK。[[intent.callback|叫我等佢老細返嚟再約]],[[nextstep|二十號補發一份 white paper]]。
        mixed 2027-05-25 生物安全三级实验室,进不去,隔着玻璃聊的。<<person|金老师>>[[sentiment.positive|觉得<<product|autoclave>>不错]],但[[objection.budget|科研经费执行率已满,要等明年预算下来]]。隔着玻璃比了个OK。
        mixed 2026-12-09 Visit in Klang. 路边有人卖sugarcane,先喝一杯。客户是家零售连锁,<<person|Chong>> 问能不能 [[intent.trial,nextstep|圣诞前先装三间店的 <<product|people counter>> 试跑]]。老板[[objection.authority|还没点头, he's in China till 20th]]。
        mixed 2025-06-19 电商公司618刚完,client全员调休。我跟[[role.finance|财务]]<<person|小邱>>喝了杯咖啡,她说发票都对,没有拖欠。回公司写报告。
        mixed 2027-11-02 Trust company in Jersey style,办公在中環,好 old money。<<person|Hugh>> says 我哋 <<product|client portal>> "[[objection.trust,sentiment.negative|looks like a student project]]"。好傷。[[nextstep|設計部聽日重新出兩版俾佢]]。
        mixed 2026-05-27 <<person|Pak Din>> loves kopi-o. He said 他那边 <<product|walkie-talkie>> 一共一百二十支,[[intent.buy|下个月要再加三十]]。还讲了他年轻时候跑船的故事,讲了四十分钟。
        mixed 2025-09-09 卫健委下面的信息所,走廊都是锦旗。<<person|简所长>>说经费都在,技术上也认可,就是[[objection.timing|换届期间不做任何新采购]]。等到什么时候?他也不晓得。
        mixed 2027-01-26 Our own boss came along. 我们老板问得太直接,<<person|Ginny>>有点尴尬。But she warmed up after lunch and asked [[intent.quote|要是一次签两年<<product|threat intel feed>>多少]]。粤菜馆排队一小时。
        mixed 2026-07-23 金融街來的電話:<<person|曹總>> 想要 [[intent.demo,nextstep|下週四在台北看 demo]], 他人剛好回來參加婚禮。<<product|KYC robot>> 我們有兩版,看他要哪一版。
        mixed 2025-12-23 Shekou, 圣诞树旁边签的协议补充页。[[role.decider|<<person|潘总>>当场拍的板]],<<product|cold chain logger>>三百只。[[intent.buy|第一批一百只元旦前要]]。<<competitor|欧测>>昨天还来找他。
        mixed 2027-08-24 <<person|Ms Danker>> retired teacher turned consultant. [[role.influencer|The principal takes her advice on everything]],她说我们的<<product|reading app>> 太多字太小,[[sentiment.negative|老人孩子都看不清,她很不满意]]。
        mixed 2026-03-26 浙大校友会上碰到,不算正式拜访。他们的EMR是自研,没有外采计划。我只是跟他换了微信,吃了很多瓜子。
        mixed 2025-05-06 Newly-opened hospital in Puchong, floors still smell of glue. [[role.technical|Biomed engineer]] <<person|Kumaran>> insists on 48小时burn-in before he accepts the <<product|ventilator>>。也好,[[sentiment.positive|he called our installer 'steady']]。
        mixed 2027-04-08 科创板那家在搞内审。<<person|苗总监>>把我叫到楼梯口,"[[risk.payment|银行账户被冻结了,你们下一批先别发]]"。I froze too. <<product|Humidity chamber>>已经在路上了。
        mixed 2026-08-13 Wan Chai, 客人公司搞緊 farewell。<<person|Bonnie>> 做到月底,接手嘅係 <<person|Jackie>>。Bonnie 話佢會幫手講,但 [[objection.competitor|Jackie 個人鍾意用 <<competitor|HubSpot>>]]。我要快啲約佢。
        mixed 2025-11-06 深圳大学城,讲座签到。听众问了一个我答不上的问题:<<product|AFM probe>>为什么会翘。<<person|Dr. Prakash>>帮我解围。没有谈买卖。
        mixed 2027-06-08 Datuk's office, Putrajaya. 助理叫我等了两个小时,等到一句:"[[objection.need|We already have one contractor handle everything,够了]]." 我把文件放桌上走人。
        mixed 2026-01-13 旧金山总部砍人,上海这边<<person|章蕾>>问我还招不招人。她的<<product|ticketing tool>>席位[[risk.churn|从两百降到四十,下半年可能零]]。她已经把原来的座位都清空了,看着难受。
        mixed 2025-08-07 <<person|Mrs Krishnan>> wants us to [[intent.callback,nextstep|打给她下礼拜三早上九点]] about <<product|e-signature module>>. 她说上次的 quote is [[objection.price|too steep for a society with four staff]]。也对,我帮她找小套餐。
        mixed 2027-10-12 台北。<<person|阮經理>>抱怨物價,抱怨小孩,抱怨房東,就是沒抱怨我們。I take that as a good sign but 這也不算稱讚。<<product|IP camera>> 維護照舊。
        mixed 2026-06-16 南翔的实验动物平台。[[role.user|饲养员阿姨每天用那个<<product|cage washer>>]],[[sentiment.negative|说声音大]]。<<person|季博士>>[[objection.trust|怀疑我们的消毒曲线是后期P上去的]]。I offered raw data. 他说要看。[[nextstep|今晚发他原始log]]。
        mixed 2025-02-25 Follow-up at a boutique consultancy in Robinson Road. [[role.decider|<<person|Celine>> is the sole owner]], 她说 [[intent.none|<<product|AI meeting notes>>她不用,敏感]]。我请她看我们on-prem的 <<product|transcriber>> 她也摇头。
        mixed 2027-12-09 Neihu, 同一棟樓裡三家客戶。第一家沒人,第二家換了門禁,第三家 <<person|阿德>> 叫我 [[intent.quote|幫他比 <<product|thin client>> 跟 <<product|mini PC>> 的報價]]。晚上下大雨,傘也沒帶。
        mixed 2026-10-01 国庆还在跑客户,只有新加坡客户要见。<<person|Ashwin>> says <<competitor|Oracle>> [[competitor.flaw|涨价涨到没朋友]],所以他老板让他看三家。[[objection.competitor|我们是三家之一,另两家下周来]]。他很客气,给我叫了Grab。
        mixed 2025-07-22 静安寺附近律所的前台小姐姐记得我喝不加糖的拿铁。<<person|丁律师>>不在,[[nextstep|改到八月五号上午十点]]。我把<<product|paper shredder>>样本留在前台。
        mixed 2027-05-03 劳动节调休。半导体设备商的培训教室,<<person|Mr. Nakata>> 的中文比我好。他讲 "[[objection.authority|日本本社のOK 要拿到, 才行]]",我听懂了。<<product|gas detector>>留了一台在他那边展示柜。
        mixed 2026-02-24 开工大吉,门口贴了新的福字。电商SaaS的<<person|Nina>>说我们<<product|sms gateway>>到达率 "[[competitor.praise,objection.competitor|not as high as <<competitor|创蓝>>, 人家98]]"。我查了下,差了两个点。
        mixed 2025-12-15 Telco lab. [[role.procurement|采购负责人<<person|范蕊>>]]问 [[objection.delivery|<<product|optical transceiver>>交期为什么总写 "TBC"]]。我也答不出。 The lab guys are nice, 给我看了一条一公里长的光纤线圈。
        mixed 2026-08-31 月底,客户那边都在关账。我坐在沙发上等了四十分钟,终于见到[[role.finance|CFO]] <<person|Evelyn Tay>>。她 open 的第一句: "[[objection.price|你们这个subscription比去年涨了快两成,凭什么]]?" 我解释了新增的<<product|audit trail module>>,[[nextstep|周三发一份价格明细给她]]。
        mixed 2025-04-07 Stopped by the physics lab at Jiaotong. <<person|白老师>> 说 <<product|lock-in amplifier>> 学生们抢着用,"[[sentiment.positive|比进口的还稳]]"。 他[[intent.buy|再要一台,课题经费已经到位]],合同走学校平台。
        mixed 2027-01-08 周五下午的中环,人都在往外跑。<<person|Mr Tse>> 話 partner meeting 已經傾過,[[objection.competitor|多數人想揀 <<competitor|iManage>>]],[[competitor.praise|因為 email filing 做得好正]]。佢自己唔出聲,但係睇得出佢都係咁諗。
        mixed 2025-10-29 Went to Taoyuan for the airport logistics SaaS guys. 高速公路車禍,遲到半小時。他們沒生氣。<<person|小潔>>說 <<product|mobile printer>> 現在八成夠用,[[objection.need|不急著加]]。中午請我吃了牛肉麵。
        mixed 2026-04-13 Tampines hub的图书馆分馆,Monday morning很多老人家看报纸。<<person|Mr Goh>> told me <<product|RFID gate>> 的项目 [[objection.authority|has to go up to the board in Bukit Merah]],他[[role.influencer|写recommendation,他们通常跟]]。
        mixed 2027-07-01 <<person|老毕>>带我看新机房,管线还在地上。他说我们<<product|modular UPS>> [[objection.trust|国内同行里没听谁用过]],让我拿三家case出来。顺便问了一句[[intent.quote|两路各200kVA多少]]。回来发现我的车被贴了罚单。
        mixed 2025-06-16 A very wet Monday. Saw the [[role.procurement|purchasing head]] of a hospital group in Subang — <<person|Madam Leong>>。她说去年跟我们闹过的事早就过去了,现在没怨气。[[objection.contract|只剩 warranty 从两年改三年这点谈不拢]]。
        mixed 2026-11-30 抖音电商代运营,楼下奶茶排队一百米。<<person|阿布>>整个人散掉了,说[[objection.timing|双十二前谁跟我谈系统我跟谁急]]。我看了看他桌上,五罐红牛。<<product|Auto-reply bot>>先不提。
        mixed 2025-02-14 Valentine's, nobody stays late. 律所<<person|Priscilla>>: "[[intent.callback,nextstep|Call me on the 24th after our partners' retreat]]." 关于<<product|time recording app>>,她说[[role.user|小律师们每天要记六分钟一格]],[[competitor.flaw|恨死了现在的 <<competitor|Elite>>]]。
        mixed 2027-09-23 生物制药园区班车延误。<<person|温总>>家的 <<product|bioreactor bag>> 我们又延了。他脸黑: "[[sentiment.negative|每次都是我们等你们,你们当我们是备胎]]"。[[risk.delivery|船期还没定,十月批次恐怕断档]]。[[nextstep|明天晚上给他一个书面回复]]。
        mixed 2026-02-10 Pre-CNY visit with mandarin oranges. 他们老板在数红包。<<person|Sofia>> told me 公司今年业绩不好,bonus减半;但对我们的账单没影响。下午去了三家都是拜年,没有正事。
        mixed 2025-12-10 某省级广电。进门要押身份证。[[role.technical|总工<<person|麻工>>]]对<<product|4K encoder>>很挑,测了三天, [[intent.trial|要我们再留一个礼拜压满负荷跑]]。We agreed.
        mixed 2027-03-30 At the medical simulation centre. <<person|Prof Lakshmi>>说学生们弄坏了两个<<product|mannequin arm>>,不是我们的问题。She asked me [[intent.quote|to price <<product|replacement arms>>, just the <<product|arms>>]]。好说话的人。
        mixed 2026-09-17 深圳湾口岸附近,跨境支付的小公司。[[role.decider|两个合伙人都要签,缺一不可]]。<<person|史大姐>>说OK,她老公说 [[objection.budget|牌照还没下来,一分钱都不花]]。 The couple argued in front of me,我低头喝水。
        mixed 2025-05-05 PPIS kindergarten. <<person|Cikgu Aminah>> 很热情。孩子们把我的领带当玩具。她说现在的<<product|CCTV>>是<<competitor|Hikvision>>,[[competitor.flaw|三个月就有一支黑屏]]。我们的她[[objection.trust|怕是一样的货]]。
        mixed 2027-11-18 今日去將軍澳,睇 data centre 新 phase。<<person|Stanley>> 話 <<product|fibre patch panel>> [[objection.delivery|點解上次拆成四批送,我哋啲工人白等]]。我解釋係海關。[[nextstep|下個月五號起改做一次過出貨]],佢先冇咁嬲。
        mixed 2026-05-08 保险经纪Pauline离职,新来的人叫<<person|Edgar>>,还不熟。I just introduced myself, left a folder. 他办公桌上一台仙人掌,很大。
        mixed 2025-08-21 <<person|Ms Rajan>> at a consulting boutique wants to drop our <<product|survey platform>>? 并没有,她只是想换个plan。我松了一口气。[[sentiment.positive|她说老板很满意]]。
        mixed 2027-05-18 某985,设备处说招标代理选好了。[[role.procurement|设备处采购科的<<person|桑老师>>]]告诉我七月挂网,[[objection.competitor|参数里有两条像照着<<competitor|岛津>>写的]]。Hmm. 我们<<product|GC-MS>>要申诉还是不参加?还没想好。
        mixed 2026-06-09 Two hours in 内湖, three cups of tea. 創辦人<<person|Vicky>>講話像機關槍。她喜歡<<product|AI call summary>>,"[[sentiment.positive|夜裡醒來都想用]]" (笑)。[[objection.price|可是每分鐘計費她覺得太傷]],[[intent.quote|請我改成包月報一次]]。
        mixed 2025-07-15 银行合规部,他们有个女主管叫<<person|瞿茜>>,说话声音特别轻。"[[objection.authority|这一类系统要行里风险委员会过]]," 她讲,"很久的。" <<product|Transaction screening tool>>。预计九月才有消息。
        mixed 2027-02-11 Everyone back from CNY, jet-lagged. Client (freight SaaS) 的[[role.technical|DevOps lead]] <<person|Suresh>> 说 <<product|CI runner>> 很稳,[[sentiment.positive|half the queue time than before]]。他打算[[intent.buy|再加十个,周内刷卡买]]。
        mixed 2026-07-16 下午三点的南京东路热得发昏。眼科门诊连锁,<<person|郁院长>>: "<<product|fundus camera>>[[intent.none|我们不考虑,谢谢]]。" 短短十分钟,出来喝了两杯冰水。
        mixed 2025-11-10 College chain, Seremban. 路上看到彩虹。<<person|Ms Anita>> said 学费收不上来,[[risk.payment|我们十月的invoice她要等学生交完钱]]。 已经是第三次了。也罢,[[nextstep|月底再去一趟收支票]]。
        mixed 2027-08-05 Game publisher 美术总监推荐我去见外包管理。<<person|Jojo>>很客气,但[[objection.need|她团队用<<product|Blender>>跟免费<<product|插件>>,不缺]]。我学到一个新词叫"摸鱼经济"。
        mixed 2026-01-06 New year kickoff with distributor, 其实是他们请吃饭。我们自己的仓库主管<<person|阿勇>>说月底盘点可能慢。桌上讲的都是滑雪和孩子考学。吃到十点。
        mixed 2025-09-26 Audit firm at One Taikoo. 老細 <<person|Rosanna>> 親自見。佢話舊嘅 <<product|VPN client>> [[competitor.flaw|日日斷線,<<competitor|Pulse>> 啲人冇人理]],所以[[intent.demo|想我帶住部機上去示範一次]]。[[nextstep|十月九號朝早]]。
        mixed 2027-04-01 清华系的芯片公司,前台要扫脸三次。[[role.technical|IT总监<<person|索总>>]]对我说: "[[sentiment.positive|你们 <<product|VDI>> 好]],但是[[objection.competitor|隔壁组已经买了<<competitor|Citrix>>,我不好一个公司两套]]。" 真没话说。
        mixed 2026-10-22 讲一下Penang的私立医院。Pharmacist <<person|Lee Chin>> 带我走药房,<<product|pill counter>>在角落,罩着布。她说 [[objection.need|half the time we don't even plug it in]]。下次给她做个refresher。
        mixed 2025-03-04 Edtech in Wudaokou style, 其实在漕河泾。<<person|David 翁>>说他们的老师全是兼职。<<product|Proctoring software>>的录屏 [[objection.trust|会不会被学生说侵犯隐私,他怕出事]]。我说我们有等保三级。[[nextstep|两周后他法务回我]]。
        mixed 2027-12-14 Dinner with the Changi team。三位[[role.user|operation supervisors will live with our <<product|shift-planning app>>]],所以他们的意见很直接: [[sentiment.negative|字太小,夜班看得眼睛流血]]。 I laughed but wrote it down.
        mixed 2026-03-12 植树节公司去种树。客户也在,偶遇。<<person|钟总>>在坑边上跟我讲[[objection.competitor|<<competitor|微盟>>比我们便宜三成]]:[[risk.churn|下个季度就搬过去]],叫我别费力了。手上全是泥。
        mixed 2025-06-04 Labs at NTU. Student helper 开门,教授 <<person|Prof Zhang>> 赶飞机。站着讲了五句: [[intent.trial|<<product|probe station>>借两个月]],[[intent.quote,nextstep|明天给个预算价]]。快得像点菜。
        mixed 2027-10-08 国庆回来邮件九百封。<<person|封主任>>电话里说明天来看我们的新 <<product|nurse station terminal>>,其实他们来的是别的科。白忙活一上午。
        mixed 2026-12-18 年末大掃除嘅時候去嘅,客人 office 全部紙箱。<<person|小高>> 話 <<product|scan-to-cloud box>> [[intent.buy|要四部,聖誕前裝好]]。[[role.decider|佢老細話事]],佢冇意見。但 [[risk.delivery|我哋倉得兩部,另外兩部未知邊日到]]。
        mixed 2025-01-07 A new bank innovation lab, Marina Bay. 墙上写满便利贴。他们三个人讲设计思维讲了一小时,没人讲钱。我把<<product|sandbox environment>>讲完,大家鼓掌。然后散了。
        mixed 2027-06-24 高新区体外诊断展,拥挤。来了一位<<person|卢院长>>,他的医院用<<competitor|罗氏>>十几年,"[[competitor.flaw|耗材贵]],但[[competitor.praise|机器从不掉链子]]"。问我们<<product|chemistry analyzer>>[[intent.demo,nextstep|下个月六号能不能到院里做一次现场比对]]。
        mixed 2026-08-07 客户在Cheras,楼梯口就闻到药味。中医诊所 <<person|Dr Chai>>。她 [[objection.price|nego了半天,要RM200 off each]]。<<product|Queue display>>六台。我说 RM80,她说[[nextstep|礼拜一给答案]]。
        mixed 2025-05-19 律所搬家倒计时三周,[[role.technical|IT supervisor]] <<person|Ah Bao>> 一人扛起所有事。"My wife said I should sleep there." <<product|Structured cabling>>的验收要[[intent.callback,nextstep|我下周再过来盯一遍]]。
        mixed 2027-09-09 Cloud user group,在深圳万象天地。认识了一位<<person|宁女士>>,医疗大数据公司的,她说市面上的<<product|feature store>>她都试过,没什么满意的。没提要不要看我们的。加了微信。
        mixed 2026-04-30 劳动节前清场。<<person|贺总>>讲得很明白: [[objection.contract|不签保底量]],要么按使用付,要么不做。我们<<product|SMS bundle>>恰恰是保底的。 Legal will not like it. [[nextstep|五月六号法务出一版新条款给他看]]。
        mixed 2025-12-25 圣诞还是去了,香港这边客户不放。<<person|Mr Szeto>> 佢俾埋我張 <<competitor|Canon>> 嘅報價單我睇 : [[objection.competitor|你睇下人哋部機仲平幾舊水]]。我拍了照给老板。
        mixed 2027-01-21 去金桥看一家做基因合成的,食堂很好吃。<<person|沙博士>>对<<product|oligo synthesizer>>评价 "[[sentiment.positive|终于有一台不用我半夜爬起来]]"。他们的[[role.finance|财务BP]]问了付款节点,没什么意见。
        mixed 2026-07-09 Bandar Sunway,大雨加塞车。客户的boss在电话里骂人,不是骂我们。<<person|Kavita>> just smiled. 说好的 <<product|e-invoice connector>> [[objection.timing|LHDN deadline 又延了,不用急]]。
        mixed 2025-10-14 Visit note: 安联楼下。<<person|邢经理>>, [[role.procurement|采购经理]],三点见,三点半出来。[[objection.price|只问一句: 能不能比去年便宜]]。没有寒暄。我说看量。他合上本子就走了。
        mixed 2027-05-14 Taiwan side, 客戶在汐止做診斷試劑。<<person|涂小姐>>說 <<product|lateral flow reader>> 的 validation 過了,[[objection.authority|總經理去東京參展,回來要他親自看過]]。我把 report 裝訂成冊留給她。
        mixed 2026-02-19 初三还在家,WhatsApp收到 <<person|Mr Fong>> 一句: "[[risk.payment|boss 跑路了]]." 我愣住。他欠我们六台 <<product|POS printer>> 的钱。节后再看怎么办。
        mixed 2025-08-13 Clinical trial site at SGH. CRC <<person|Huiying>> 是天天[[role.user|登录 <<product|eTMF>> 的人]],说 [[sentiment.positive|这次升级后不会再timeout,thank god]]。她把她的橘子分给我一半。
        mixed 2027-07-22 大暑。某国资保险的信科部,空调限26度。[[role.technical|架构师]]<<person|欧阳磊>>对比过:<<competitor|PingCAP>>[[competitor.praise|扩容是真的不用停机]],我们 <<product|distributed database>> 要停十分钟。他倒也没说不用我们。
        mixed 2026-11-06 Went with our new SE <<person|Ivy>> to Fusionopolis,她第一次见客户,紧张到把名片掉地上。对方人很好,帮她捡。讲了<<product|quantum simulator>>,大家听得云里雾里。没有下文。
        mixed 2025-02-24 HR tech公司自己做薪资系统,[[objection.need|自己的东西自己用,外面不买]]。<<person|包总>>带我参观他们的猫,一共七只。We exchanged cat photos.
        mixed 2027-03-26 小型游学机构。<<person|Cat Lim>> is worried about us: "[[objection.trust|你们在马来西亚只有三个人,系统挂了谁来救]]?" 我把值班表给她看。She asked to [[intent.callback|talk to my boss over the phone]].
        mixed 2026-05-25 大成的律师助理带我从后门进,前面在拍宣传片。主任律师说[[objection.budget|今年知识管理的钱被拿去办年会了]]。<<product|Knowledge base>>明年预算十月定。 [[nextstep|九月底之前我们把方案交上]]。
        mixed 2025-11-03 MRT line broke down, 走路二十分钟到客户。湿透。<<person|Fadzil>>递我一条毛巾。他们的<<product|label maker>> [[intent.buy|要多两台,直接invoice him]]。以后要对他好点。
        mixed 2027-10-26 有机农场电商,深圳,办公室满地蔬菜箱。<<person|米粒>>说上一家<<competitor|有赞>>[[competitor.flaw|改个页面要等一礼拜]]。她想要<<product|storefront app>>, 但 [[objection.price|首年三万八超出她心理线]]。送了我一袋番茄。
        mixed 2026-06-03 高校招办在搞开放日,没空。[[role.finance|总会计师]]<<person|诸老师>>一句话: [[risk.churn|学校要把所有教务合同重新洗牌]],包括我们的<<product|timetable software>>。Let's see. 我校友群里问问。
        mixed 2025-07-31 去瑞安广场送合同。<<person|倪莎>>签得很快,[[intent.buy|签字盖章一次到位]]。她还问了[[intent.trial|圣诞能不能给员工试用<<product|wellness app>>]]。电梯里碰到老同学,聊了一路。
        mixed 2027-12-21 Final call of the year. KLCC。[[role.technical|IT Ops manager]] <<person|Vimal>> 给我看灯光秀。他说<<product|patch management tool>>那次半夜宕机的事[[sentiment.negative|他还记着,"you all owe me a night's sleep"]]。我请他吃satay。
        mixed 2026-09-04 三家分院一起谈,人特别多。<<person|万院长>>没到,[[objection.authority|没有他在场谁也不表态]]。我们在走廊站了半小时,护士站有只鹦鹉一直说"下一位"。[[nextstep|改到九月十一号下午两点]]。
        mixed 2025-04-22 Earth Day, 客户在宣传绿色。<<person|Sherman>> 要[[intent.trial|先在一层楼装三十个<<product|occupancy sensor>>]]. [[objection.contract|付款分四期他才签]]。We'll see.
        mixed 2025-07-03 [[role.technical|IT manager]] <<person|Roslan>> at the law firm in Jalan Ampang. 三件事: 一、<<product|mail archive>>快满了; 二、他老板[[objection.price|觉得加容量太贵]]; 三、[[intent.quote,nextstep|下星期一要看到新的报价]]。讲完十五分钟,他去开庭(陪同搬箱子)。
        mixed 2026-11-19 讲座结束后<<person|赖博士>>过来握手说"[[sentiment.positive|你们那台<<product|plate washer>>救了我的硕士生]]",旁边<<competitor|博腾>>的人听见,脸都绿了哈哈。She didn't ask for anything else, 只要了一张名片给她师妹。
        mixed 2027-04-22 上環,間貿易 ERP 顧問公司。佢哋話 <<product|warehouse app>> 要同 <<competitor|SAP>> 比過。[[objection.competitor|SAP 嗰邊三月已經做咗 proof of concept]]。<<person|Rachel>> 睇落偏我哋,不過最後 [[objection.authority|德國總部先至有票]]。
        mixed 2025-09-11 Drove to Kulai in heavy rain, wipers useless. <<person|Mr Selvam>> 在车间门口等我,说 <<product|vision camera>> [[objection.delivery|不要再给我 ETA,我要的是 actual date]]。上一次他被他的客户罚款。[[nextstep|我明天给他船公司的booking号码]]。
        mixed 2026-02-26 节后的生物园,人慢慢回来。[[role.procurement|采购专员<<person|小葛>>]]跟我讲<<product|serological pipette>>现在三家在供,我们占四成。[[objection.price|三家里我们单价最高,她领导让她来压]]。 I said I'd see what I can do, 没承诺。
        mixed 2027-10-18 Meeting at the insurance claims hub in Nangang. 一進門就聞到咖啡。<<person|Alice 蔣>>覺得 <<product|claims bot>> 「[[objection.need|同仁都用 <<product|LINE>> 回覆客人,已經很順]]」。我沒有反駁,只是問她晚上誰回。她笑了。
        mixed 2025-03-27 讲讲银行那边。周四下午,<<person|孙行长>>抽了二十分钟,隔壁会议室在吵架。他说先做一个网点,[[intent.trial|让<<product|smart counter>>在陆家嘴支行跑一个季度]],好了再铺。[[objection.contract|试用期不能收费,这条要写进去]]。
        mixed 2026-06-22 Primary school in Bukit Timah. 天气热到黑板都是水。Vice-principal <<person|Mrs Kaur>> is on leave; 见到 <<person|Cher Tan>>, who told me they [[intent.none|won't be looking at any new <<product|quiz app>> — cher said 'no more apps please']]。
        mixed 2027-08-26 Hi-tech Park. [[role.decider,role.technical|老板兼CTO<<person|成浩>>]]一边吃外卖一边说"<<product|edge gateway>>我要一百个,[[intent.buy|合同今天就签]],别给我讲PPT"。他喝可乐加冰,打嗝。I love this kind of meeting。
        mixed 2025-11-24 Visit to a trust & estate boutique. <<person|Oliver Wee>> complained 我们的 <<product|secure portal>> 连着两周登录慢,[[sentiment.negative|客户都在WhatsApp上骂他]]。 他还说[[risk.churn|不修好年底就散伙]]。[[nextstep|infra team周六做迁移]],我全程盯着。
        mixed 2026-03-03 元宵,上海的创业园。走进去第一眼是秋千。他们<<product|kanban tool>>一直用<<competitor|飞书>>自带的,[[objection.need|员工说够了,不想装多一个]]。<<person|小虾>>请我吃了两个汤圆,黑芝麻的。
        mixed 2027-01-27 Hong Kong Science Park,地鐵壞車。<<person|Dr Cheuk>>: "[[competitor.flaw|<<competitor|Bio-Rad>> 個 rep 三年換咗四個]],I don't even know who to call." 佢想 [[intent.callback,nextstep|二月頭我上去同佢個 team 食個 lunch]]。<<product|Gel imager>> 今年要換。
        mixed 2025-08-18 中國醫藥大學附近的檢驗所,颱風假後第一天上班。<<person|江組長>>說 <<product|blood gas analyzer>> 是她們[[role.user|檢驗師每天早上第一個開的機器]]。她[[sentiment.positive|對我們工程師讚不絕口]],還寫了一張感謝卡。
        mixed 2026-12-28 Year-end stocktake at our own warehouse, 没跑客户。顺便给<<person|Mr Toh>>打了电话,他说新年快乐。
        mixed 2027-05-31 南山医院,等电梯十分钟。院长说明年新楼开张要四十台<<product|bedside terminal>>。不过现在 [[objection.budget|区财政还没批,账上是零]]。<<person|康主任>>补了一句: [[objection.timing|基建延误,起码后年一季度]]。So two problems.
        mixed 2025-06-09 Boutique wine e-commerce in Jing'an. <<person|Marcel>> 讲法式中文,每句都有"哎呀"。他要<<product|temperature logger>>,冷链用。[[intent.quote|给个五十支的价,越快越好]],[[objection.price|"not French price please"]]。
        mixed 2026-09-08 客户的财务系统换过去了,<<person|陶丽>>说第一次关账只花了两天, [[sentiment.positive|以前要八天, we're heroes now]]。 她把截图发到她们公司群里还@了我。去吃了烤鸭庆祝。
        mixed 2027-11-30 新加坡樟宜一间做 MRO 软件的。<<person|Ganesh>> says [[role.influencer|the chief engineer's blessing is all that matters, 他点头老板就签]]. Chief很难约。<<product|Parts tracking module>> 讲了两遍他才懂。
        mixed 2025-02-10 [[role.finance|财务主管]]<<person|Siew Ling>> 临时改期两次,今天终于见到。她的问题只有一个,[[objection.contract|为什么multi-year要一次付清]]。我说可以分,但要利息。她摇头。[[nextstep|她要我周三带finance同事来谈]]。
        mixed 2026-07-13 下午在世贸看了一场路演,讲AI医疗的。认识了<<person|管总>>。他公司在上海,做的是影像质控,市面上没有对手。Not our customer yet, 只是换了名片吃了点心。
        mixed 2027-03-08 妇女节。客户女同事都有半天假,只剩<<person|小刚>>一个人守着。他说 <<product|log collector>> 的agent吃CPU吃得厉害,[[sentiment.negative|他们运维骂我们是矿机]]。I'll ask engineering。
        mixed 2025-10-23 Seoul-based publisher in Taipei. 編輯總監 <<person|南小姐>> asked [[intent.demo|a live demo in Korean, 不要英文的]]. <<product|Rights management software>> 沒有韓文版,我老實說了。[[sentiment.positive|她反而說欣賞我老實]]。
        mixed 2026-05-04 五一调休完。法院外包的信息公司,<<person|霍经理>>[[objection.trust|担心我们没有涉密资质,怕查下来他背锅]]。我把证书原件拍给他看。<<product|Court transcription software>>最近<<competitor|科大讯飞>>占了八成市场,[[competitor.praise|方言识别确实强,他讲]]。
        mixed 2027-07-05 Half a day at the hospital in Shah Alam. 小卖部的nasi lemak不错。[[role.technical|Head of Biomedical]] <<person|Ir. Zul>> said spare <<product|SpO2 sensor>> [[risk.delivery|没到,我们承诺上个月二十五号]],现在手术室在借。 I felt terrible,自己掏钱叫快递催。
        mixed 2025-12-08 深圳龙华,一家做跨境独立站的。<<person|吉米>>说<<competitor|Stripe>>不给他号,"[[competitor.flaw|说封就封,申诉两个礼拜没人回]]"。所以想看我们的<<product|payment orchestration>>。[[intent.demo,nextstep|约了周五下午两点屏幕演示]]。
        mixed 2026-04-16 Law faculty library. Librarian <<person|Ms Yeo>> retired last month, 新馆员还没报到。保安让我签个字就走。楼下有学生在办二手书市,我买了一本菜谱。
        mixed 2027-09-16 徐汇滨江,跟<<person|鲍勃>>走路谈。他在一家基金做[[role.technical|CTO]],<<product|market data feed>>想换。他说 [[objection.competitor|<<competitor|Refinitiv>>给了他免费半年]],但[[competitor.flaw|客服都在班加罗尔,凌晨才有人]]。聊得很投机,[[nextstep|下周二他带他老板来我们机房转转]]。
        mixed 2025-05-07 "[[objection.timing|等我们搬完家再说,九月]]," <<person|Winston>> says, surrounded by boxes. 他们把<<product|server>>都贴了标签,红黄绿。公司从 Kwun Tong 搬去 Sai Ying Pun。
        mixed 2026-10-05 十一期间,我在台北。<<person|葉醫師>>是牙醫診所老闆,[[role.decider|小診所,什麼都他決定]]。他嫌 <<product|dental CAD software>> [[objection.price|年費比一台車貸還重]],然後又問我 [[intent.trial|可不可以先用一個月再說]]。
        mixed 2027-02-23 元宵后第三天。<<person|老闫>>打电话叫我过去,进门才知道是帮他选他女儿的笔记本。不是采购。我给了建议,他很感谢,不过那跟我们公司没关系。
        mixed 2025-01-22 In HSR area of Zuoying, 天氣好。電商客服外包公司想把 <<product|softphone>> 換掉。[[intent.quote|要一百五十個坐席,分機加錄音的價]]。<<person|洪襄理>>又說 [[objection.contract|合約期不可以超過一年]],因為大客戶明年可能不續。
        mixed 2026-08-10 浦东,高温红色预警。联影旁边的产业园。<<person|石博士>>说他[[objection.trust|听同行说我们去年发的<<product|detector module>>有批次问题]]。I told him the truth: 有,而且召回了。他反而点头。[[nextstep|周五给他看召回报告]]。
        mixed 2027-06-21 Travel tech client. 他们老板娘<<person|Jaslyn>>讲三句话两句在夸 <<competitor|Trip>>:"[[competitor.praise|<<product|booking engine>> 不会crash, even on sale day]]"。我们<<product|reservation module>>上个月崩了一次。[[sentiment.negative|她还记着,讲了四遍]]。
        mixed 2025-04-28 Audit season over, 会计所全员放假一周。我只见到保洁。<<person|Kelvin>>在群里说他在巴厘岛。不着急。
        mixed 2026-01-27 CNY准备。做GPS SaaS的<<person|庞哥>>给我一箱砂糖橘。他们今年跌得厉害,[[risk.payment|跟我说元宵前肯定付不出来,让我别催]]。<<product|Tracker SIM>>我这边先断还是不断,要问老板。
        mixed 2027-12-03 Corporate gifts season. 客户 <<person|Evelina>> asked our people for free calendar, 我给了她五本。She handles training, 不管采购。 关于<<product|course authoring tool>>她说没听过要换。
        mixed 2025-09-29 [[role.procurement|Tender officer]] at the polytechnic, <<person|Mr Quek>>, 很公事公办。所有问题邮件问,不见面。他[[intent.callback|要求我们找一天跟user dept开澄清会]]。 <<product|Lab bench>>有十六项要报。
        mixed 2026-05-29 周五晚,一个做社区团购的老板<<person|磊哥>>请我撸串。聊到兴起说:"[[intent.buy|<<product|scan gun>>给我来五十把]],你别拿[[objection.price|什么原价忽悠我,打个八折]]." [[nextstep|下周一我写合同]]。
        mixed 2027-10-07 国庆最后一天,在机场碰到<<person|Dr. 连>>。他在飞Boston。他说去年用过我们<<product|NGS library kit>>,[[sentiment.negative|批间差让他差点撤稿]],从此[[objection.competitor,risk.churn|换去<<competitor|Illumina>>]]了。我把机场WiFi都忘了连。
        mixed 2025-07-25 一个人在KK出差。Sabah的私立学校校长 <<person|Mdm Janet>>: "我很想要 <<product|3D printer>>, 老师们也吵。But [[objection.budget|this year the roof leaks, 钱先修屋顶]]." 真的,我看到桶了。
        mixed 2026-02-04 年前盘点。IDC客户,冷通道。<<person|Jackson>> was impressed by how quick we swapped <<product|PSU>> last week: "[[sentiment.positive|半夜三点来的人还带着早餐]]". 他要[[intent.callback,nextstep|年初八打给他讲amc]]。
        mixed 2027-05-19 东莞松山湖,做机器视觉培训的。这家的<<person|简老师>>是[[role.influencer|校长的左右手,校长所有采购都先问他]]。他说[[objection.delivery|上学期<<product|smart camera>>晚了三周,开学典礼我们没教具]],[[nextstep|这次必须八月十五号前到]]。[[nextstep|我答应八月十号发车]]。
        mixed 2025-10-10 双十国庆在台湾没有放,客人都出国。<<person|阿泰>>一个人看店,「[[objection.timing|老闆在泰國,你等十月底]]」。<<product|kiosk>>放着吃灰。也没办法。
        mixed 2026-06-25 Raffles Hotel lobby。<<person|Mr Bose>>, [[role.finance|finance director]], likes our <<product|treasury dashboard>> a lot, "[[sentiment.positive|清清楚楚, even my wife could read it]]". 只是他 [[objection.authority|要audit committee先看]],[[nextstep|下次会是八月头]]。
        mixed 2027-03-18 银行数据中心的 [[role.technical|网络工程师]] <<person|阿辉>>讲<<product|load balancer>>那个cve让他通宵。我们修得快,he said "that part okay lah". 他老板又提了 <<competitor|F5>>,[[objection.competitor|意思是下一轮要拉来一起比]]。
        mixed 2025-06-13 一场大雨,取消了三个约。唯一没取消的是<<person|司徒总>>。他把车停楼下接我,说:他们医院集团明年开两家分院。[[intent.quote|想先摸个底,<<product|HIS>>加<<product|LIS>>总价多少]]。我报了个范围,他没有皱眉。
        mixed 2026-10-15 CIO论坛圆桌。<<person|谷宁>>说我们去年那次宕机"[[sentiment.negative|我至今在董事会面前抬不起头]]"。一桌人安静。我道了歉。[[nextstep|会后单独约了周二喝咖啡]]。
        mixed 2027-08-13 一个做合规SaaS的创始人,<<person|祖儿>>,讲话像主播。她问我[[objection.trust|你们数据到底放在哪,万一被美国制裁怎么办]],问了三次。我说在上海。<<product|Encrypted vault>>,她只要[[intent.trial|免费的sandbox玩两周]]。
        mixed 2025-02-18 Our engineer <<person|Ah Meng>> 修了三天 <<product|chiller controller>> 才修好,这次没收钱。<<person|Puan Salmah>> 说OK了没事了,请大家吃kuih。回来路上大家睡着。
        mixed 2026-12-14 Yesterday's Zoom with Berlin ran late。<<person|Tobias>> is nice enough but [[objection.need|in his view the free tier of <<competitor|Notion>> covers it]]。 我们的<<product|wiki tool>>怎么打?我也在想。窗外下雪子,上海第一场。
        mixed 2027-01-13 复旦某课题组。<<person|耿老师>>要做单分子成像,[[intent.quote,nextstep|元月二十号前给个<<product|TIRF objective>>的价格]],因为[[objection.timing|过完年经费系统就关到三月]]。我觉得赶得上。
        mixed 2025-08-29 月底。<<person|Raj>> from the shared service center says "[[sentiment.positive|Your support is super]], but 我们的老板只认牌子," [[objection.trust|made-in-China three words 他就不听了]]。 <<product|Jump server>>的demo他自己都录了屏给老板看。
        mixed 2026-04-09 碰到一个难缠的。<<person|薛经理>>[[objection.contract|要把SLA改成99.99,赔付上不封顶]],法务听了直接笑出声。他还让我[[intent.callback,nextstep|明天中午之前回复,不然找别家]]。<<product|Hosted PBX>>这单我想放弃。
        mixed 2027-09-03 Kota Kinabalu university,网速慢到demo打不开。<<person|Prof Jalil>>笑着讲这就是为什么我要<<product|offline courseware server>>。[[intent.buy|他决定买一台,经费已经有了]]。我当场说谢谢。
        mixed 2025-11-28 Black Friday,电商人人红眼。<<person|茱莉>>说上周<<product|queue-it style waiting room>>扛住了, "[[sentiment.positive|没崩,我要给你们颁奖]]"。明年续不续她没讲。顺便介绍了她姐姐的公司。
        mixed 2026-08-21 出差第三天,嗓子哑。协和系的一个[[role.technical|信息工程师]]<<person|小仇>>说<<product|voice dictation>>[[role.user|十二个放射科医生每天开着]],我请他写两句反馈。He wrote two pages。我回去慢慢看。
        mixed 2027-12-17 冬天海风,蛇口。<<person|汤博士>>说<<product|ultra-low freezer>>的<<product|压缩机>>我们今年换了两次,[[sentiment.negative|再来第三次我就要疯了]]。然后他讲 [[objection.competitor,risk.churn|他已经跟<<competitor|PHCbi>>约了看机]]。[[nextstep|我们周一派总部工程师来彻查]]。
        mixed 2025-05-23 Kampung Glam 的小代理行。<<person|Nurul>>: [[risk.payment|客户欠她,她欠我,一环扣一环]]。她把账本翻给我看,真是红的。我只好说慢慢来。<<product|Thermal roll>>先停发一周。
        mixed 2026-11-27 年尾清单: 苏州那家做体外循环的, 他们对<<product|perfusion pump>> [[intent.none|说没有计划,不用再跟]]。我划掉了。高铁晚点,站台上风像刀子。
        mixed 2027-02-09 初四,other people are still 拜年,我已经在机场。Changi T3碰到<<person|Sanjay>>,他说董事会[[objection.authority|上千块的东西都要新老板 initial]],我们那批<<product|thin laptop>> [[risk.delivery|又被厂商砍掉一半配额]],两头都难。
        mixed 2026-04-07 清明后。 Rainy. 浦西某IVF中心,一楼全是来排队的夫妇。<<person|梁主任>>: <<product|incubator>>[[objection.price|比上回招标价又高了一万五]],她皱着眉。她[[intent.callback|要我跟我们总部的人一起来跟她谈]]。[[role.technical|设备工程师]]小朋友在旁边记笔记。
        mixed 2025-10-15 The firm's [[role.finance|bookkeeper]] <<person|Pei Fen>> reminded us 说我们两张invoice重复。我道歉、作废。她不生气,还给了我一包 dried mango。 Partner去开庭,没见着。
        mixed 2027-06-09 北投,路上杜鵑開完了。溫泉飯店旁那間牙材電商,<<person|吉野先生>>老闆是日本人。他說 <<product|order portal>> [[intent.none|今年不想再換系統,員工會哭]]。反而請我泡湯。
        mixed 2026-11-16 这周第三次去深圳某银行。<<person|Felicia Ho>> 是从香港派来的,她喜欢讲 "noted"。 关于 <<product|anti-fraud engine>>,她说香港那边 [[objection.authority|Group CRO 签完才轮到她签]]。[[nextstep|她这个周末飞回去当面讲]]。
        mixed 2025-03-21 Farewell lunch for <<person|Bala>>, [[role.procurement|their purchaser]]. 他下个月回印度。接手的是<<person|阿玲>>,看上去很年轻,怯生生的。"[[sentiment.positive|Bala 说你们最好沟通]]," 她小声讲。That made my day.
        mixed 2027-09-27 去做一个故障回访。<<product|nitrogen generator>>,生科院。<<person|司老师>>已经不气了,但明说[[objection.trust|下一台要加一年延保才敢买]]。[[intent.quote|让我把延保单独列个价]]。窗外操场在升旗。
        mixed 2026-07-01 香港回归日,福田口岸人满为患。客人<<person|小曼>>是品牌公关公司的,她说:[[objection.need|<<product|media monitoring tool>>我们有实习生就行]]。I thought 实习生也要发工资吧。
        mixed 2025-12-12 Christmas lunch with a Malaysian insurer, the mall was packed. They're preparing a migration from <<competitor|DXC>>: "[[competitor.flaw|quarterly patch takes a weekend 还常常回滚]]". [[role.technical|IT lead]] <<person|Amirul>> [[intent.trial|想要我们先在UAT里跑两个月]]。<<product|Core insurance platform>>。
        mixed 2027-04-13 校服厂?不是,我走错楼。正确那家在九楼,做校园App的。老板<<person|葛非>>对我们的 <<product|push notification service>> 很满意:"[[sentiment.positive|开学那天二十万条,没丢一条]]"。 [[objection.price|不过他要求下半年每条降两厘]]。
        mixed 2026-01-23 Friday, Science Park. 跟<<person|Dr Chew>> 吃了 bak chor mee. 他的<<product|mass spec>> 保修到三月,续保他说 [[objection.budget|institute has frozen everything]]。我说那按次计。[[nextstep|下周四发一版pay-per-visit给他]]。
        mixed 2025-08-01 八月一号,建军节,部队医院外协单位不让带手机。<<person|迟主任>>在门口说,这次不是价钱问题,[[objection.delivery|是你们上次迟了三周,我被通报]]。<<product|Portable X-ray>>一共四台。我没得辩。
        mixed 2027-11-11 双十一夜里陪跑。<<product|edge cache>>没掉。<<person|老柴>>在凌晨三点发朋友圈夸我们。[[sentiment.positive|"这钱花得最值"]]。I slept on their sofa. 早上他[[intent.buy|顺手把明年的也续了]]。
        mixed 2026-05-26 Meeting in Changning. <<person|Adrian 裘>> 把合同翻到第七页: [[objection.contract|数据所有权写得不清楚]],他律师标了红。然后他问 [[risk.delivery|你们说的六月十号上线,现在接口还没文档吧]]? 我不敢接。<<product|ESG reporting tool>>。
        mixed 2025-02-05 初八开工。<<person|小袁>>拿我当树洞,说公司要卖了。[[risk.churn|新股东是<<competitor|钉钉>>那边的人,你们留不留得住,她不敢保证]]。我们在她公司卖的是<<product|approval workflow tool>>。
        mixed 2027-01-05 Law firm in Raffles Quay. <<person|Mr Hariharan>> is the [[role.decider|managing partner; 钱的事他一个人定]]. 他翻完说[[objection.competitor|跟<<competitor|Clio>>差不多,他们三年前就给了他试用]]。 We left <<product|practice management suite>> brochure。
        mixed 2026-10-09 国庆调休班。<<person|雷蕾>>一边泡枸杞一边说,[[objection.timing|十月全在迎检,任何采购都停]]。<<product|Emergency trolley>>九台。她自己看着挺急,但没办法。
        mixed 2025-06-24 Visited the university press, Bukit Timah. <<person|Ms Daljit>> 说 <<product|proofing monitor>> "[[sentiment.positive|colours are dead right, 我们设计师都哭了]]"。 她没有再买的计划,也没说没计划。
        mixed 2027-08-17 七夕前两天,街上卖花。客户<<person|Celia>>新婚,办公室全是喜糖。[[objection.timing|她说婚假后回来再定]]。What about the quote? She said 价格她没看,不急。
        mixed 2026-03-27 大连来的客户在上海参会,顺便约在虹桥。他做船务软件,<<product|satellite modem>>。[[intent.quote,nextstep|四月三号前给他含安装的价格]],[[objection.competitor,objection.price|说别家每台少两千]]。 He had a cold,一直咳。
        mixed 2025-11-13 Server room in KL. <<person|Encik Wan>> 跟我数了 [[risk.payment|四张 overdue,最老的快一年]]。 他自己是[[role.finance|accountant]],很抱歉,说Group cash pooling卡住。 我把 <<product|tape drive>> 的新单先压下。
        mixed 2027-03-02 做眼科AI的,<<person|车越>>。他请我看他们公司对面的海。聊两小时,说实话没聊到<<product|GPU server>>。他更想聊投资人。
        mixed 2026-09-21 Hospital pharmacy 有新主管。<<person|Cik Rosnah>> is the [[role.user|one who scans 每一盒药 with our <<product|barcode gun>>]]. 她[[sentiment.negative|很烦那根线,打结打到想剪掉]]。无线版RM380。我说下次带来给她。
        mixed 2025-05-30 端午前一天,佢哋畀我一隻鹹肉糭。<<person|黎生>> 話個 <<product|meeting room booking panel>> [[intent.trial|放兩部落大廳試三個星期]]。 [[nextstep|六月六號我同工程師去裝]]。佢隻狗坐喺度望住我。
        mixed 2027-10-19 上海中环堵了五十分钟。制药厂IT<<person|钱工>>: [[objection.trust|你们GxP validation文档太薄,审计来了我怎么交代]]? <<product|Batch record software>>。我说厚的有,要[[nextstep|周三法规部出一版给他]]。
        mixed 2026-02-13 离除夕还有三天,office 一半已走。<<person|Nadiah>> in Nilai said [[objection.need|HQ already gave them a <<product|visitor system>>, 她不需要第二个]]。我问能不能看看,她说下次。
        mixed 2025-09-08 中元普渡,客戶全公司在燒金紙。<<person|詹總>>燒到一半說,[[intent.demo,nextstep|農曆十五過後找一天帶 <<product|AI dispatch>> 來給司機們看]]。 煙很大,我眼睛痛。
        mixed 2027-07-06 "Ring me on Friday?" — [[intent.callback,nextstep|<<person|Dr Lian>>要我礼拜五 打给她]],她在赶paper。 她们想买的是<<product|glovebox>>。[[role.influencer|她老板只听她一个人的仪器意见]]。我信。
        mixed 2026-12-25 平安夜后,深圳机场边。物流科技<<person|吕涛>>来接我,车里放着 Mariah Carey。他说 <<product|telematics unit>>: "[[competitor.praise|<<competitor|G7>>的地图准,没话讲]]"。 但[[competitor.flaw|客服全是机器人]],他受不了。
        mixed 2025-04-25 周五下午谁也没心思。<<person|Sze Wei>>, consultant, 说我们在他们[[role.influencer|shortlist那份表上,她打的分]]。她笑说不能告诉我分数。我请她吃了kueh。
        mixed 2027-05-10 在静安嘉里,见一家digital health。<<person|龙博士>>的原话: [[objection.price|"你这价格,我可以再请一个程序员"]]。 他没拒绝,[[intent.demo|让我给他手下看一场<<product|integration engine>>]]。
        mixed 2026-06-01 儿童节,医院儿科挂满气球。<<person|向护士长>>不谈采购,只拉着我看她们新刷的墙。I blew up ten balloons for them. 我们的<<product|infusion warmer>>在她那里用得好好的。
        mixed 2025-01-20 最后一站,Jurong East,人困马乏。<<person|Mr Rahim>> 的warehouse robots,[[intent.buy|定下来先买两台 <<product|AMR>>,三月装]]。然后他很诚实讲[[objection.contract|SLA那页他legal要重写]]。
        mixed 2027-12-08 香港大學醫院。Ward manager 話我哋 <<product|syringe pump>> 個警報聲太大,病人嚇醒。[[sentiment.negative|佢投訴咗三次冇人跟進]]。我即刻寫低,[[nextstep|聽日 engineer 上門調音量]]。
        mixed 2025-07-18 跟我们总监一起去。总监讲了一整场football,客户大笑。Then客户说[[objection.authority|合同签字人是他父亲,父亲在温州]]。<<product|Retail BI tool>>。我们总监说那就去温州。
        mixed 2027-02-15 开工。<<person|Ivan>>, [[role.technical|security lead]]: "[[sentiment.positive|I like the <<product|honeypot>>]], 但[[objection.trust|没有CVE历史的产品我不敢推]]." 楼下卖臭豆腐的回来了。
        mixed 2026-11-25 A cheerful one. <<person|阿宝>>做宠物直播,说 <<product|ring light>>三十盏,要[[intent.quote|白天发一个含税价]]。她家鹦鹉会说"下单"。笑到我肚子疼。
        mixed 2025-10-06 国庆第六天,Singapore 不放假。<<person|Tan Boon Kiat>> 一见面就摇头: [[objection.delivery|<<product|chips>> not here again? 上次也是这样讲]]。我们<<product|FPGA board>>。没错,[[risk.delivery|台湾厂那边真的没排上]]。
        mixed 2027-06-28 半年结,<<person|戚总>>[[risk.payment|跟我说他们被法院查封了两个账户]]。合同还有二十万。<<product|Data masking tool>>他说照用。我头大。[[nextstep|明天先找法务]]。
        mixed 2026-04-21 Tuesday coffee with the ex-client <<person|June>>. 她现在做房产。没有生意,只是叙旧。她说旧公司里人都走光了。
        mixed 2025-12-05 苏州河边上,视频会议公司。<<person|盛总>>讲: <<competitor|Poly>>[[competitor.flaw|降噪老把女声滤掉]],他女同事骂半年了。我说我们<<product|speakerphone>>不会。[[intent.trial|他想借三只放到各会议室试试]]。
        mixed 2027-09-13 Kuala Lumpur courthouse canteen, 等<<person|Ms Lim Siew>>等了一上午。她出来只有两分钟,"[[intent.none|不用再来,我们老板说不改了]]." 喝了杯 teh ais。
        mixed 2026-01-09 Hospital设备科,今天<<person|丰科长>>很累。"[[objection.timing|等医改文件出来,三月以后吧]]." 我问<<product|mobile C-arm>>先走备案行不行,他只说[[objection.authority|行政上的事他做不了主]]。
        mixed 2025-03-12 植树节。<<person|Ah Lek>>喊我去他的fish farm tech公司,[[intent.demo,nextstep|要我下周一带<<product|dissolved oxygen probe>>去池塘边演示]]。带雨鞋。他家猫叫Prawn。
        mixed 2027-08-25 Interesting. 医药流通的[[role.procurement|集采负责人]]<<person|唐颖>>说,全国二十一家仓,[[intent.buy|<<product|temperature tag>>先定八万枚]]。[[objection.contract|账期她要求九十天,跟我们财务打架]]。
        mixed 2026-10-27 CBD一家做碳核算的,<<person|Brenda>>. 她说以前的<<competitor|SAP>>系统 "[[competitor.praise|boring but right]]"。我们的<<product|carbon ledger>> 太新。[[objection.trust|她怕她做完审计才发现算错]]。
        mixed 2025-06-26 Thursday. 去蔡厝港的小学,<<person|Mdm Faridah>>有二十个 <<product|coding robot>> 坏了四个。[[sentiment.negative|She's fed up, 孩子们哭]]. [[intent.callback,nextstep|让我明天打电话告诉她什么时候修好]]。
        mixed 2027-05-04 青年节。校园创业中心 <<person|小菲>>想做AI自习室。[[objection.budget|她没有钱]],没有人,只有梦想。我喜欢她。<<product|study pod>>先看看。她说融资后找我。
        mixed 2026-07-29 Penang science cafe. <<person|Dr Ooi>> told me [[role.decider|whatever he signs the Dean signs]], 但[[objection.budget|grant money only lands in Oct]]。我们的<<product|HPLC pump>>他已经心里有数。[[nextstep|十月中我再带合同上来]]。
        mixed 2025-02-12 元宵,路上灯笼很漂亮。电商小老板<<person|毛毛>>说 <<competitor|快麦>> [[competitor.praise|比我们聪明,会自动合单]]。他不换的理由是 "[[sentiment.positive|你们客服小姐姐好]]"。哈。
        mixed 2027-04-30 去大埔工業邨,食物化驗所。<<person|Dr Kwong>> 話 <<product|ICP-MS>> [[objection.competitor|同 <<competitor|珀金埃爾默>> 嗰部同時試緊]],兩邊數據差唔多。[[objection.price|佢哋平你廿萬]],佢話你睇住辦。
        mixed 2026-02-27 公司楼下遇到客户<<person|Ryan>>遛狗。他随口说<<product|NAS>>又满了。"[[intent.quote|Quote me something bigger lah]]." 狗一直舔我鞋。
        mixed 2025-08-25 Prep for 2026 budget. 深圳建筑设计院[[role.technical|<<person|纪总工>>]]说预算"已经批了,放心",我听着踏实。他[[objection.need|只是不明白既有的<<product|render farm>>还能用,为什么要换]]。我要给他看电费账单。
        mixed 2027-01-29 Nasi kandar with <<person|Mr Param>>. 他们换了系统后没有再出错,他再也没提上次的事。 His daughter got into Monash。他请客。
        mixed 2026-12-11 <<person|嘉仪>>是HR, [[role.user|以后她每天登 <<product|benefits portal>>]]. 她要求界面改粉色,我说可以。[[sentiment.positive|她说你们的人从来不嫌我笨]]。老板去三亚了。
        mixed 2025-11-21 晚上八点的CBD, 顾问公司灯火通明。<<person|Neil>>疲惫: [[objection.timing|整个team在bid,过完年再说]]。<<product|Slide automation tool>>。我给他点了一杯热可可放在桌上。
        mixed 2027-10-14 Biotech in Hengqin. 出租车绕了三圈才找到。<<person|洛博士>>给我看<<product|animal cage rack>>, 说货上周已到,少两层。[[nextstep|我们明天补发]]。[[objection.delivery|她讲第二次少件了]]。
        mixed 2026-03-20 Private school in Puchong, <<person|Mr Ramesh>> 还在想。他告诉我董事会没人反对,价格也行,就是 [[objection.authority,role.decider|chairman最后点头]]。他没说什么时候。 太阳晒得车像烤箱。
        mixed 2025-09-24 大雨。静安的会计软件代理商说<<competitor|用友>>要收他们做直营, [[risk.churn|他明年可能不卖我们的 <<product|invoice module>> 了]]。<<person|鲁老板>>一脸愧疚。我握了握他的手。
        mixed 2027-12-01 Last one today. 台北車站。<<person|尤姊>> 是[[role.procurement|採購組長]],看著單價皺眉頭三次,最後說:「[[objection.price|少一點嘛]]」。我給了3%,她說好。[[intent.buy|訂 <<product|toner>> 四百支]]。
        mixed 2026-08-28 下沙的小镇,实验室搬来搬去,<<person|宇文博士>>把钥匙丢了。没进门,只在门口聊了五分钟。他说[[risk.delivery|你们那台<<product|spin coater>>月底到不了的话我们论文要延]]——我回去问工厂,他们说[[nextstep|九月三号发]]。
        mixed 2025-07-08 Long day. 上午广州?不,深圳南山,做AI招聘的。他们HRBP<<person|覃莹>>把我们和<<competitor|北森>>放一起看,[[objection.competitor|说人家的<<product|assessment tool>>题库大得多]]。午饭是自己点的轻食,不好吃。[[nextstep|周四补一份题库说明给她]]。
        mixed 2026-03-16 Accountant's office, Bukit Merah. <<person|Mr Soh>> 六十多岁,手写账。他儿子推他换<<product|bookkeeping app>>,他说"[[intent.none|我做到退休都不换]]",然后给我看他的算盘。I was charmed.
        mixed 2027-08-27 中環一間保險 broker,樓上係間 gym,成日聽到槓鈴。<<person|Gigi>> 話 [[objection.price|年費貴過佢請個 part-time]]。不過佢又話 <<product|renewal reminder tool>> [[sentiment.positive|真係幫佢追返好多單]]。
        mixed 2025-10-20 Monday. 桃園機場捷運上遇到<<person|彭主任>>,他在滑手機,我們聊了六站。說學校<<product|learning platform>>的續約[[objection.timing|要等新學期校務會議]],也沒說不續。下車前他祝我業績長紅。
        mixed 2026-12-17 做CT设备维修的第三方公司,闸北。<<person|孔师傅>>给我看他的零件墙,满满的。他说[[objection.delivery|<<product|X-ray tube>>你们说三周,我等了七周]],客户医院停机他被扣钱。[[nextstep|后天我把厂里的发货单拍给他]]。
        mixed 2027-04-05 清明假期,香港同事放假,我在深圳。跟<<person|Wilson>>视频了十分钟,他在大埔扫墓回来。They're fine. 没什么事,只是问我上次那家粤菜馆的名字。
        mixed 2025-03-18 An insurer in Menara. [[role.technical|Data engineer]] <<person|Azlan>> walked me through their pipeline。他说<<competitor|Databricks>> [[competitor.flaw|bill 来的时候老板差点晕倒]]。我们<<product|lakehouse>>他想[[intent.trial|先拿十个TB跑一个月对比]]。
        mixed 2026-07-02 暑假,小学的<<person|费老师>>在值班,一个人守着空教室。问我<<product|classroom camera>>的录像能存多久。我说三十天。她哦了一声。隔壁工地打桩,听不清。
        mixed 2027-11-16 This one hurts. <<person|鲍总>>开门见山: [[risk.churn|合同到期就散]],[[objection.competitor|<<competitor|阿里云>>给了三年免费]]。我说我们的<<product|dedicated host>>迁移要半年。他说[[nextstep|那就从下个月开始迁]]。
        mixed 2025-08-12 Kowloon Hospital corridor,人來人往。<<person|Sister Wong>> says the [[role.user|night-shift nurses use the <<product|vital signs monitor>>]] 用到電池都冇。佢想 [[intent.quote,nextstep|禮拜四之前睇到 <<product|spare battery>> 嘅價]]。
        mixed 2026-10-23 某投行中台,安静得像图书馆。<<person|Olivia 严>>: "[[objection.authority|Vendor risk那边审完我才能动]]," 她叹气,"他们一般六周。" <<product|Surveillance archive>>。我问能不能先走NDA,她说可以,[[nextstep|NDA明天发她]]。
        mixed 2027-01-15 星期五。Jurong polyclinic 装修完,新油漆味。<<person|Dr Vasanthi>> 说[[sentiment.positive|you people are the only ones who come back after selling]]。<<product|Height-weight scale>>校准完了。她送我一个口罩盒。
        mixed 2025-05-26 深圳某快消电商,<<person|侯姐>>,嗓门大。"[[objection.price|你跟我讲便宜?我去年拿的是五十块一张]]!" 指的是 <<product|thermal label>>。隔壁 [[role.procurement|采购小哥]]偷笑。我说纸浆涨了。她说关她什么事。
        mixed 2026-09-29 国庆前全城搬家。律所的<<person|Miss Hwang>>把旧的<<product|scanner>>都送人了。换新的?她说[[objection.need|现在都电子签了,没人扫]]。I looked at the empty desk. 也是。
        mixed 2027-06-18 端午没过完,客户<<person|葛工>>短信: <<product|pressure transmitter>> [[objection.trust|两只漂移,你们的出厂报告我不信了]]。我立刻打回去,他在钓鱼。[[nextstep|礼拜一寄回厂里复检]]。
        mixed 2025-12-19 Charity gala planner's office, Shek Tong Tsui. 滿地禮盒。<<person|Corinne>> 話上年個 <<product|ticketing platform>> [[objection.contract|你哋抽 5% 仲要押兩個月款,佢唔制]]。我哋 finance 唔肯鬆。
        mixed 2026-06-05 高考前两天,学校门口静音。<<person|班老师>>是竞赛教练,[[role.influencer|教务处买教具前都问他]]。 "[[sentiment.positive|<<product|oscilloscope kit>>挺好]]," he said, [[objection.budget|但今年的实验经费六月就见底了]]。
        mixed 2027-02-24 上元节灯会还没拆。Med-tech启动会。<<person|Dr. Hana>> from Jakarta 在会上提了: [[intent.demo,nextstep|she wants a demo over Zoom next Wednesday 3pm Jakarta time]],主题<<product|dose tracking app>>。我用中文跟同事说好。
        mixed 2025-09-02 <<person|曾老板>>请我泡功夫茶,泡到第七泡才说正事。"[[risk.payment|上家欠我四百万,我没办法]]." 我们账上他有九万。<<product|ERP>>他还要用。第八泡没颜色了。
        mixed 2026-04-17 Our account manager <<person|Peggy>>下周休产假,我接手她的客户。今天只是handover,在Millenia Walk。对方<<person|Mr Quah>>说他跟Peggy合作五年,希望我别太急。我说好。
        mixed 2027-10-22 基因公司搬迁,龙岗。<<person|郝博士>>说搬家把<<product|sequencer>>晃坏了,保险公司来看过。她要[[intent.callback,nextstep|我带我们工程师再去一趟,最好这周]]。她刚生完孩子,办公室有婴儿车。
        mixed 2025-02-28 [[role.procurement|Purchasing exec]] <<person|Shereen>> 从门缝里出来: "我没时间, [[intent.callback,nextstep|下周三十一点再来]]." 五秒钟。I drove forty minutes for five seconds。
        mixed 2026-11-05 虹口某个做跨境仓储的。<<person|应总>>和我讲他的烦心事:租金、罢工、儿子。讲完突然说:[[intent.buy|<<product|put-to-light>>那套就定你们了]]。我差点没接住话。
        mixed 2027-07-14 暴雨红色预警。<<person|尹博士>>留我在实验室躲雨。她说你们<<product|spectrofluorometer>>软件"[[sentiment.negative|做图丑到学生不愿意发文章]]"。我笑了,但她没笑。[[nextstep|八月版会改,我把她列进beta名单]]。
        mixed 2025-11-18 在内科楼,<<person|陆护士>>说起她那辆 <<product|crash cart>>,[[objection.trust|抽屉半夜自己锁死过,她现在不敢用]]。I was speechless. 回去开了8D。
        mixed 2026-01-14 Trade show follow-up. <<person|Mike Leong>> from a KL radio station 说他们[[objection.competitor|已经跟<<competitor|Telos>>谈到第三轮]]。不过他还留我喝了teh。<<product|broadcast console>>我们的便宜一半,他不急着听。
        mixed 2027-05-21 520第二天。前台送的花还在垃圾桶边。[[role.finance|财务负责人]]<<person|Luna>>跟我把对账单对完,一分不差。她叹气说最近应付太多。没有说不付。
        mixed 2025-06-03 端午假期后第一天。跨境MCN,<<person|小鱼>>。要[[intent.quote|二十支<<product|lavalier mic>>,再配一个<<product|三脚架>>一起报]]。[[objection.competitor,objection.price|她觉得上回那家淘宝店便宜一半]]。她说的不是假话,确实便宜。
        mixed 2026-08-14 台北101旁,金融科技。[[role.technical|CISO]] <<person|Rick 侯>>:"Pentest報告我看了,[[sentiment.positive|寫得比我們自己還認真]]." 他要把 <<product|SIEM>> 的 [[intent.trial|試用再延一個月]]。可以。
        mixed 2027-09-07 Chengdu? No—KL Cyberjaya。<<person|Puan Rohani>>跟我说[[objection.delivery|上批<<product|network cabinet>>送到时门是弯的,还晚了十天]]。她给我看照片。真的弯。 [[risk.delivery|新一批还压在巴生港]]。
        mixed 2025-04-11 周五,杨浦。高校里的孵化器,樱花快谢了。<<person|俞教授>>是那种老派学者,说他"[[sentiment.positive|很欣赏你们不吹牛]]"。<<product|Vacuum pump>>的事他[[objection.authority|要跟院里的设备委员会汇报]]。
        mixed 2026-02-20 初四,一个人值班。Remote session with <<person|Mr Harjit>>. 他的<<product|POS tablet>>重启好了。"Thank you boss." 其实很小的事。
        mixed 2027-12-13 周一大降温,手都僵了。<<person|蒋经理>>把<<competitor|优刻得>>的账单拍给我看,[[competitor.flaw|出口流量费像抢钱]],同时又说[[objection.price|你们也没便宜到哪去]]。那到底要怎样!<<product|object storage>>。
        mixed 2025-07-21 参观香港城大的实验室,<<person|Dr Siu>>唔记得同我约咗。I waited in the sun。[[objection.timing|佢最後話下個月先再講]]。我唔確定佢係咪真係有興趣 <<product|electrochemical workstation>>。
        mixed 2026-05-19 东八区下午。<<person|麦律师>>问我[[objection.trust|你们数据中心在哪个国家,GDPR上会不会坑我]]。我给他看了SOC2。[[nextstep|明天下班前发他DPA]]。<<product|Virtual data room>>。He has tattoo of 天平 on his wrist。
        mixed 2027-03-16 松江,职校的<<person|戴校长>>。他们的实训室要四十套 <<product|PLC trainer>>,[[role.decider|他和教育局各一半说话权]]。但[[objection.budget|专项资金被卡在区里]]。走的时候下大雨,送我一把伞。
        mixed 2025-10-13 Property SaaS, Mid Valley. <<person|Ezra>> 说 <<product|tenant app>> 的QR收款[[sentiment.negative|礼拜天当机,他手机响了两百次]]。他太太也生气。 [[nextstep|Hotfix今晚上线,明早打给他确认]]。
        mixed 2026-12-02 下了雪珠子的上海。PCR实验室。<<person|贝贝>>, 研二,[[role.user|每天做二十块板,天天用 <<product|electronic pipette>>]]. 她拜托我跟她老板说一声要买多一支。I don't think I can do that.
        mixed 2027-01-20 Insurance HQ, Taipei. <<person|洪專員>>:「[[objection.authority|金額一百萬以上要董事會]],我只有八十萬的權限。」 <<product|Doc OCR>> 拆兩案?她不敢。樓下賣地瓜的阿伯記得我。
        mixed 2025-03-10 说走就走的一次拜访。金桥一家做手术机器人的。<<person|谭博士>>喜欢<<competitor|大族>>的<<product|servo motor>>:"[[competitor.praise|静得听不见]]"。 我们的他觉得ok。[[intent.quote|要我报一个五百台的阶梯价]]。
        mixed 2026-09-11 Friday. 佢老婆湊住個 BB 喺 office。<<person|Chi Fai>> 話間 gym chain 要 [[intent.buy|八個 <<product|body composition scale>>,錢已經過咗數]]。[[role.decider|佢自己話事嘅細老闆]],好爽。
        mixed 2027-08-04 <<person|Mdm Chong>> at the music school, 弹琴的声音很吵。She said <<product|booking app>> ok, 只是[[objection.need|她学生自己会微信约]]。她教我弹了一句。
        mixed 2025-12-31 跨年前。深圳。<<person|屠总>>[[risk.payment|把上个月的款拖到今天还没付,说过完元旦再看]]。我在他办公室坐到六点。楼下放烟花。 We also have <<product|asset tag>> order pending。
        mixed 2026-06-19 端午当天,新加坡客户没放假。<<person|Magdalene>>说 [[risk.churn|总行七月起集中采购,你们不一定在名单上]]。我的心凉了半截。[[nextstep|下周三飞过去见总行]]。<<product|cheque scanner>>。
        mixed 2027-02-22 <<person|阿彬>> is a guard at the data centre, 不是客户。聊了十分钟 Liverpool. <<product|Rack blank panel>>都装上了,没有缺。
        mixed 2025-01-17 太平洋新天地,法国律所。<<person|Maître Duval>> 说中文很慢,但每个字都准:"[[objection.contract|解约条款只有你们可以用]]?" 他要求对等。我记下。[[role.influencer|他背后的老太太是他母亲,合伙人都听她的]]。<<product|contract repository>>.
        mixed 2026-04-01 今天愚人节,客户真的跟我开了玩笑说要退货。吓死我。Then he laughed: [[intent.buy|再来三十套 <<product|ergonomic keyboard>>]]。<<person|Brandon>>真坏。
        mixed 2027-10-20 星展附近,老客户<<person|Rukmini>>. 她说Sales换来换去,[[sentiment.negative|五年换了四个AE,每次都要重讲一遍]]。我是第五个。I brought kaya toast。<<product|digital onboarding>>。
        mixed 2025-08-06 立秋前,热。牙科连锁的[[role.procurement|采购组长]]<<person|苏苏>>说<<product|curing light>>[[objection.delivery|每次都拆三个包裹,仓库对不上数]]。我问可以一次性吗?我们仓说可以,[[nextstep|九月起改]]。
        mixed 2026-10-19 Monday. 浦江一家做电子病历的。<<person|魏总>>说 [[objection.need|我们上半年刚签了三年]],[[intent.none|对其他家真的不看了]]。签的是<<competitor|卫宁>>。He was kind, poured me tea twice。
        mixed 2027-06-11 Tai Po logistics。<<person|Candy>>, in charge of inbound,話 [[objection.timing|盤點季唔好搞我]]。<<product|dock scheduler>> 而家用紙,佢都慣。佢個仔考 DSE,佢緊張過佢個仔。
        mixed 2025-05-12 母亲节刚过。医院食堂吃的饭。<<person|汤处长>>说信息化的钱"够",只是流程慢。我听他意思还想比比。他下午还有会,先走了。<<product|bedside tablet>>.
        mixed 2026-01-26 Cold day. 给<<person|Mr Lau>>送<<product|calendar plugin>>的使用手册,他[[intent.demo|要我在他们月会上再demo十分钟]]。他们秘书 <<person|Suki>> 说[[sentiment.positive|这个<<product|plugin>>救了她的命]]。
        mixed 2027-11-23 Quiet Tuesday in Klang Valley. 教堂学校换<<product|PA speaker>>,<<person|Father Anthony>> [[objection.timing|说不急]]。他给我看了圣诞马槽,做得真漂亮。预算在教友手里,没人催。
        mixed 2025-09-15 中秋礼盒季,门口排队。食品电商<<person|刁总>>: [[risk.delivery|<<product|cold box>>上周就该到,现在还在青浦的中转仓]]。他要发货给两千个客人。我快哭了。[[nextstep|今天夜里专车拉过去]]。
        mixed 2026-03-30 Seoul? No,香港。Corporate venture team。<<person|Judy>>想请我们[[intent.callback,nextstep|四月中回去给partners讲一次行业趋势]]。 我可以的。<<product|deal-flow CRM>> 不是主题。
        mixed 2027-07-29 下班前接到<<person|伍先生>>电话,说 <<product|face recognition terminal>> [[objection.competitor|误识率比他们原来的<<competitor|商汤>>高]]。[[risk.churn|要不是便宜,他早换回去了]]。 我连夜查库。
        mixed 2025-11-11 Double eleven 还要见律师。<<person|Hsu 律師>>說法庭那個 <<product|evidence display system>> [[objection.trust|上次演示投影黑了,法官笑場]]。 [[objection.trust|他對我們沒信心了]]。晚上去夜市吃東西。
        mixed 2026-08-24 Kluang的一家乳品检测lab,牛很多。<<person|Dr Maznah>>, [[role.decider|owner, decides over tea]], 说她要[[intent.trial|两只 <<product|milk analyzer>> 先摆在她农场一个月]]。牛一直看我。
        mixed 2027-04-26 年轻的[[role.technical|系统管理员]]<<person|小骆>>说话很快:虚拟化换平台的事他已经评估完,[[competitor.praise|<<competitor|VMware>>确实稳]],[[competitor.flaw|就是账单吓人]]。他想 [[intent.demo|看我们的 <<product|hypervisor>> 怎么做live migration]]。
        """
}
