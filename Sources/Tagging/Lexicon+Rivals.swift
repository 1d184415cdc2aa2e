/// What is said of rivals, in both languages, and the risks and moods that reps note.
extension Lexicon {
    /// The makers that are best known, for phrases that name them; `EntityReader` knows the same.
    static let rivalNames = "(" + (NameEntities.rivals + NameEntities.rivalsLatin.sorted()).joined(separator: "|") + ")"
    private static let rivalWords =
        """
        (竞品|竞争对手|对手|别家|另一家|另外一家|其他家|友商|他们现在的供应商|现在的供应商|原来的供应商|原供应商|之前的供应商|之前那家|原来那家|以前那家|以前的供应商|老供应商|上家|隔壁|现在用的那个牌子|\
        现在用的|现在那家|现用的|他们现在用的)
        """
    private static let anyRival = "(" + rivalNames + "|" + rivalWords + ")"
    private static let attribute =
        """
        (价格|价钱|报价|质量|品质|服务|售后|售后服务|售后响应|响应|交期|交货|速度|能耗|功耗|噪音|噪声|精度|画质|画面|清晰度|功能|报表|界面|ui|体验|稳定性|性能|技术|效果|材料|做工|寿命|操作|品牌|\
        口碑|配件|support|service|delivery|quality|price|ui设计|集成|安装|维护|维修)
        """

    static let rivals: [Entry] = [
        Entry(
            .cue(.rival),
            [
                anyRival,
                """
                (the |their |his |her |a |another |our |)(competitor|competitors|rival|other supplier|other vendor|old \
                vendor|old supplier|previous vendor|previous supplier|former supplier|former vendor|current supplier|\
                current vendor|incumbent|brand they use now|brand they use|existing supplier|existing vendor|other one|\
                other bidder|other company|competition|other lot)(s|'s|)
                """,
            ]),
        // Behind these the rival is no subject: "比西门子贵" is said of us.
        Entry(
            .cue(.inert),
            [
                "(比|跟|和|与|较)" + anyRival, "than " + rivalNames,
                """
                (than|against|versus|vs|vs.|unlike) (the |a |their |our |)(competitor|competition|rival|other supplier|\
                other vendor|incumbent)
                """,
            ]),
        Entry(.cue(.own), ["我们", "咱们", "我方", "我司", "你们", "us", "we", "we're", "we are", "our", "ours"]),
        Entry(
            .tag(Tag("objection.competitor")),
            [
                "(同时|还|也|另外|正|正在|目前|又)(在|还在|也在|在跟|还在跟|跟)(看|谈|比|对比|比较|考察|接触|试|评估|测|等|evaluate|eval|compare|聊)(了|着|)(了|)( |)(的|)"
                    + anyRival, "在(看|谈|考察|接触|评估|等|evaluate|eval|比较|对比)( |)" + anyRival,
                "(跟|和|与|同)" + anyRival + "(也|还|)(在|)(谈|接触|比较|对比|聊)",
                """
                (倾向|偏向|更倾向|更偏向|更信|更看好|看好|更认|想选|打算选|准备用|选了|想用|考虑)(于|)(先|)(用|选|)(他们家|他们|对方|\(rivalNames)|别家|另一家|竞品|隔壁|\
                老供应商|原供应商)(家|)
                """,
                "(拿|用)(着|了|)(" + rivalNames + "|别家|别人|其他家|对手|竞品)(的|)(报价|方案|价格|offer|quote)(来|)(压|比|对比|谈)",
                "(说|)" + anyRival + "(已经|也|都|)(给过|报了|报过|出了|来过|在|也在)(方案|价|试机|投标|bid|跟|谈|试|接触|bidding|报价)(了|)",
                anyRival + "(报得|报的|给的价|的价)(更|还|)(低|便宜)", "(他们|客户)(还|仍|)(在|)(比较|货比三家|对比|多家比较|多家对比|比价)",
                "(在|正在|都在)(比别家|比几家|比价|比较几家|货比三家)", "(还在比较|有点心动|正在比价|在比别家|客户有点心动)", "(更便宜的|便宜的)(供应商|厂家)",
                """
                (is|are|they're|he's|she's|also|still|they are|)( |)(also |still |)(talking to|talking with|looking at|\
                in talks with|comparing us with|comparing us to|evaluating|considering|leaning towards|leaning toward|\
                leaning to|waiting for|meeting|testing|piloting|trialling|shortlisting|negotiating with|speaking to|\
                speaking with) (an offer from |a quote from |)\(rivalNames)
                """,
                """
                \(rivalNames)( already| has already| also|) (gave|has given|sent|offered|submitted|made|is running|runs|\
                has|is|put in) (them |him |her |us |)(a |an |their |)(proposal|quote|offer|bid|test|trial|pilot|demo|\
                cheaper)
                """,
                """
                (waved|showed us|has|got|holding|came with|countered with|brought) (a|an|the) \(rivalNames) (proposal|\
                quote|offer)
                """,
                """
                (trusts|trust|prefers|prefer|likes) (them|the competitor|the incumbent|their current supplier|the other \
                supplier|\(rivalNames)) (more|better)
                """,
                "(waiting for|wait for) " + rivalNames + "(')s (offer|quote|proposal|price)",
                """
                (choose|choosing|going|went|go) (with |for |)(the competitor|a competitor|another vendor|another \
                supplier|someone else|\(rivalNames))
                """,
                """
                (they're comparing|are comparing|comparing|comparing offers|comparing vendors|comparing suppliers|\
                getting other quotes|other quotes)
                """,
                "(还|也)(在|)( |)(bid|pitch)(竞争|)",
            ]),
        Entry(
            .tag(Tag("competitor.praise")),
            [
                "(他们|客户|对方|)(觉得|说|认为|夸|喜欢)" + anyRival + "(的|)" + attribute + "(更|很|)(好|稳|好看|好用|强|快|到位|靠谱)",
                """
                (likes|liked|prefers|preferred|praised|praises|loves|loved) \(rivalNames)('s|) (price|service|support|\
                quality|ui|interface|product|features|reporting|reports|delivery)
                """,
            ]),
        Entry(
            .ofRival(Tag("competitor.praise")),
            [
                attribute + "(也|都|更|比较|很|确实|还|要|更加|)(好|快|低|强|全|稳|稳定|便宜|小|准|清晰|到位|好用|好看|专业|便宜一成|低一半)(一些|一点|些|多了|很多|不少|)",
                "(更|很|)(便宜|好用|省电|稳定|安静|专业)(很多|一些|不少|一点|三百块|一成|两成|)", "(报价|价格)(低|便宜)(一半|一成|两成|很多|不少)", "(低|便宜)(一半|一成|两成|很多|不少)",
                "(速度|delivery|support|service|ui|price|quality)(更|很|)(快|好|强|低)", "(更|)(好用|好看)",
                """
                (its|their|the|)( |)(price|service|support|quality|delivery|energy use|energy consumption|interface|ui|\
                reporting|product|software|range|accuracy|performance) (is|are|was) (much |far |really |very |a bit |a \
                little |simply |)(better|great|excellent|good|faster|lower|cheaper|stronger|superior|more reliable|more \
                accurate|very good|outstanding|fantastic)
                """,
                """
                (is|are|was|were|comes out|works out) (much |far |really |very |way |a bit |a little |more |a lot |\
                )(better|cheaper|faster|quieter|more reliable|more solid|solid|easier to use|reliable|excellent|great|\
                lighter|stronger|simpler|nicer|300 cheaper|10% cheaper|20% cheaper)
                """,
                "(never breaks|never break|never fails|rarely breaks|just works|never lets them down|runs for years)",
                """
                (quoted|offers|offered|came in|charges) (them |him |her |)(a lower price|lower|cheaper|less|much less|\
                10% less|20% less)
                """,
                "(more solid|quieter|more reliable|cheaper|easier to use|faster)",
            ]),
        Entry(
            .tag(Tag("competitor.flaw")),
            [
                "(对|)" + anyRival + "(的|)" + attribute + "(很|非常|也|有点|)(不满|不满意|失望|有意见)", "(想|要|打算|准备)(换掉|替换|换)(掉|)" + anyRival,
            ]),
        Entry(
            .ofRival(Tag("competitor.flaw")),
            [
                attribute + "(也|都|又|太|总是|很|比较|不|有点|老是|一直|)(差|慢|贵|高|不稳定|不行|不好|糟|烂|跟不上|大|不准|不清晰|不到位|难用|找不到人|没人管|不及时)(了|)",
                "(就是|但是|但|不过|只是|可惜|缺点是)(有点|太|偏|比较|support|service|服务|)(贵|慢|差|吵|难用|复杂|不稳|笨重|耗电|老旧)(了|)",
                "(太|有点|偏|真)(贵|慢|差|吵|难用|复杂)(了|)", "(老|总|经常|总是|老是|一直)(坏|出bug|出问题|延期|出故障|迟到|死机|掉线|拖|涨价|找不到人|晚到)",
                "(报修|修|维修|响应)(要|)(三天|两天|一周|好几天|半个月)(才|都没)(来人|来|到|修)", "涨价涨得离谱", "售后(找不到人|没人管|没人理)", "support(很慢|差|太慢)", "(用不起)",
                "延期",
                """
                (its|their|the|)( |)(price|prices|service|support|quality|delivery|interface|ui|product|software|pump|\
                machine|machines|system|app|reporting) (is|are|was|were) (too |very |really |quite |always |often |so |\
                terribly |)(slow|bad|poor|late|noisy|unreliable|expensive|terrible|awful|clunky|weak|outdated|worse|a \
                mess|buggy|complicated|high)
                """,
                """
                (is|are|was|were) (too |very |really |quite |always |often |so |far too |)(slow|bad|poor|late|noisy|\
                unreliable|expensive|pricey|terrible|awful|clunky|weak|outdated|worse|buggy|complicated)
                """,
                """
                (keeps|kept|keep|always|constantly) (breaking|breaking down|crashing|failing|breaks|late|delivers late|\
                missing deadlines|crashes|delaying|raising prices)
                """,
                """
                (never|rarely|hardly ever|nobody|no one) (picks up|answers|calls back|replies|shows up|responds|picked \
                up|answered|delivered)( the phone| on time|)
                """,
                "(breaks down|let them down|lets them down|delivered late|raised prices|raised their prices|went bust)",
            ]),
    ]

    static let notesOfRisks: [Entry] = [
        Entry(
            .tag(Tag("risk.churn")),
            [
                "(到期|明年|可能|说|估计|合同到期|就|大概|恐怕|)(就|明年|可能|)(不|不想|不打算|不会|不再|不愿)(再|)(续约|续签|续费|续|renew|合作|下单)(了)",
                "(偷偷|在|正在|私下|暗中|悄悄|开始|已经在)(找|考察|接触|联系|物色|评估|对比)(新的|别的|其他|新|)(供应商|vendor|厂家|厂商|替代)(替换我们|取代我们|)",
                "(替换|换掉|取代|甩开|抛弃)(我们|掉我们)", "(被|让)(别家|对手|竞品|别人|友商)(抢|挖|撬)(走|)(了|)",
                "(几个月|三个月|两个月|半年|好久|很久|这个月|突然|一直)(都|)(没|没有|停|不)(下单|采购|订货|进货|下了单|了单|订单|续费)(了|)",
                "(可能|要|会|怕|风险|恐怕|怕要|估计)(要|)(流失|丢单|churn|丢掉|跑单|走掉)(了|)", "(renewal|续约|续签)(有|的|)(风险|危险|悬)",
                "(流失|churn)(的|)(风险|可能)(高|大|很高|很大|)", "估计不续", "不续约了", "(active user|usage|使用率|活跃|用量)(一直|在|)(掉|下降|很低|掉了|下滑)",
                "突然停了(单|订单)",
            ]),
        Entry(
            .tag(Tag("risk.payment")),
            [
                """
                (货款|尾款|款|款项|账款|回款|付款|应收款|invoice|ar|进度款|账|发票|钱|payment)(还|一直|已经|也|都|)(没|没有|未|迟迟不|拖了|拖到|拖着|逾期|悬|不给|delay|\
                很慢|拖欠|收不回来|没收回来)(付|结|到|打|给|清|到账|三个月|两个月|半年|现在|收到|付款|)(了|)(还没付|没付|)
                """,
                "(上一批|上批|上个月的|上次的|前面的|去年的|)(货款|尾款|款|invoice|账|进度款)(拖|欠)(了|到)(三个月|两个月|半年|现在|很久|一年|好久)(还没付|没付|)",
                "(拖|欠|押)(着|了|)(我们|)(货款|尾款|款|钱|账)(不付|不给|没付|)", "(账期|合同期|期限)(到了|过了)(还|也|)(不|没)(打款|付款|付|结|打)",
                "欠(了|着|)(我们|)(一|两|三|五|十|2|3|8|10|15|20|23|30|50)",
                "(资金链|现金流|周转|cash flow)(很|有点|比较|)(紧张|断裂|断了|困难|出问题|有问题|吃紧|不好|不行|紧|有风险)",
                "(回款|付款|收款|payment)(有|很有|存在|肯定|估计|)(风险|困难|逾期|要拖|会拖|拖|难)", "(老板|公司|厂子|对方)(要|快|可能|)(跑路|破产|倒闭|被执行|失信|被告|清算)",
                "payment(逾期|一直delay|delay|总是拖|overdue)", "(没收回来|收不回来|追不回来|要不回来)", "(催|要)了(几次|好几次|很多次|半年)(款|货款|)",
                "(开了|过了)(两个月|三个月|一个月|半年)(还|都|)没付(款|)",
            ]),
        Entry(
            .tag(Tag("risk.delivery")),
            [
                "(我们|怕我们|恐怕|可能|估计|怕|现在看来|)(可能|恐怕|怕|会|要|)(赶不上|赶不及|来不及|交不出来|交不了|出不来|出不了货|延期|延误|交不上)(了|)",
                "(恐怕|可能|估计|怕)(晚到|推迟|delay)(了|)",
                "(缺料|缺货|断货|缺芯|缺件|缺芯片|原料不够|供应商缺料|chip缺货)",
                """
                (排产|车间排产|产能|生产|工期|安装队|施工队|物流|海运|港口|shipment|factory|factory那边)(很|太|)(紧|排不开|排不过来|紧张|堵了|堵|delay|delay了|延误|\
                要推|要推迟|排不上)
                """,
                "(模具|设备|机器|产线)(坏了|出问题|停了|故障)", "(交付|交货|发货|工期|安装|shipment|delivery)(要|会|可能|恐怕|怕|得|)(推迟|延期|晚|延后|推|悬|拖|延误|晚到)(了|)",
                "(这批货|货|到货)(要|会|可能)(晚到|晚|延误|迟)",
            ]),
        Entry(
            .tag(Tag("sentiment.positive")),
            [
                """
                对(我们的|我们|你们的|你们|咱们的|咱们|上次的|这次的|交付|demo|我们team的|)(team的|)(安装|调试|培训|产品|服务|质量|方案|售后|效率|样品|演示|态度|公司|团队|工程师|\
                安装队|速度|support|response time|onboarding|交付速度|交付|demo|)(很|非常|比较|十分|都|相当|挺|特别|)(满意|认可|肯定|赞赏|点赞|放心|印象很好|\
                印象深刻|印象好|有好感)
                """,
                """
                (夸|表扬|称赞|感谢|赞|点赞|当面表扬|狠夸|很认可|很欣赏|认可|肯定|点名表扬|当面夸)(了|)(我们的|我们|你们的|你们|咱们)(的|)(产品|服务|质量|方案|售后|效率|样品|演示|态度|\
                团队|工程师|安装队|响应|support|team|onboarding|交付|)(响应|)(很|做得|确实|)(快|好|细|专业|及时|到位|靠谱|)
                """,
                "(说|夸|觉得|反馈|评价)(跟我们|和我们|我们|与我们)(合作|打交道|的工程师|的服务|)(很|又|挺|真|非常|)(省心|愉快|顺利|放心|专业|靠谱|舒服|踏实)",
                "(性价比|体验|服务|质量|响应)(挺|很|非常|确实|真|)(高|好|不错|快)", "(很|挺|非常|特别)(顺手|省心|好用|耐心|专业又耐心)",
                "(效果|体验|结果)(超预期|超出预期|很好|不错|很满意|超过预期)", "(nps|评分)(给|打)(了|)(10分|9分|十分|满分|高分)",
                "愿意(做|当|给我们做)(reference|案例|推荐|标杆|介绍)", "(feedback|反馈)(很|非常|都|)(positive|好|不错|积极|正面)", "(很|非常|)(满意|认可)(我们|这次|上次)",
                "(又专业又耐心|说又专业|印象很好|印象深刻)",
            ]),
        Entry(
            .tag(Tag("sentiment.negative")),
            [
                """
                对(我们的|我们|你们的|你们|咱们|上次的|这次的|我们上次的|)(安装|调试|培训|产品|服务|质量|方案|售后|效率|样品|演示|态度|响应|团队|交付|support|delivery \
                quality|onboarding|客服|)(很|非常|比较|十分|都|相当|有点|挺|特别|)(不满意|不满|失望|有意见|恼火|生气|不爽|有怨言)
                """,
                """
                (抱怨|投诉|批评|吐槽|complain|骂|怪|嫌|数落|埋怨)(了|)(我们的|我们|你们的|你们|咱们)(上次|客服|app|team|)(的|)(服务|质量|售后|效率|态度|响应|产品|反应|\
                发错货|onboarding|老crash|客服|没人跟进|ticket|交付|安装|reply|回复|support|电话打不通|没人|)(态度|没人回|没人跟进|太|很|老|)(慢|差|乱|不好|太慢|\
                太差|太乱|不到位|没人回|crash|混乱|拖拉|敷衍|)
                """,
                "(没人|没有人)(理|回复|接电话|跟进|处理|管|回|解释)", "电话打不通", "发(错货|错了货)", "(到现在|一直|都)(没|没有)(解释|道歉|说法|处理|回复|给说法)",
                "(发了火|发火了|大发雷霆|拍了桌子|很恼火|很生气|意见很大|脸色很难看|骂了一顿)",
            ]),
    ]
}
