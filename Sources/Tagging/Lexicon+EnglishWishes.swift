/// More of English: wishes, people, risks and moods, and the days that next steps have.
extension Lexicon {
    static let notesIntents: [Entry] = [
        Entry(
            .tag(Tag("intent.quote")),
            [
                """
                (send|email|mail|give|prepare|provide|get|forward|draw up|work out|put together)( (us|me|him|her|them)|\
                ) (over |)(a |an |the |your |our |new |)(new |formal |revised |updated |detailed |written |better |\
                )(quote|quotation|price list|offer|proposal|estimate|pricing|prices|numbers|figure|figures)
                """,
                """
                (need|needs|want|wants|wanted|would like|requested|requests|asked for|asks for|asking for|waiting for|\
                expects|is after|after) (a |an |the |your |our |to see |)(new |formal |revised |updated |detailed |\
                written |better |)(quote|quotation|price list|offer|proposal|estimate|pricing|numbers|figure|prices|our \
                numbers)
                """,
                """
                how much (is|are|would|does|do|for|will|for the)( |)(one|it|they|that|the|this|a|)( |)(cost|be|come to|\
                unit|set|charge|)
                """,
                """
                (asked|asks|asking|wants to know|wanted to know|enquired|inquired) (about |for |)(what (it|this|that|\
                one) (costs|would cost|is)|our price|our prices|the price|pricing|how much|our rates)( including tax| \
                with tax|)
                """,
                "(requote|re-quote|quote again|quote us|quote them|quote for)",
            ]),
        Entry(
            .tag(Tag("intent.demo")),
            [
                """
                (want|wants|wanted|would like|asked|asks|requested|need|needs|arrange|arranged|schedule|scheduled|book|\
                booked|set up|agreed to|interested in|keen on|hoping for|asking for|asked for|asks for|looking for)( us|\
                 for|)( to| to see| to have| to get|)( |)(a |an |the |another |)(live |product |online |short |full |\
                proper |quick |)(demo|demos|demonstration|walkthrough|walk-through|presentation)
                """,
                """
                (want|wants|wanted|would like|asked|asks|keen|like|likes|hoping) (us |someone |somebody |)(to )(come \
                and |come |)(see|show|walk|watch|present|demonstrate)( |)(it|the (machine|system|product|software|app|\
                unit|pump|line|tool|team|equipment)|them|the team|their team|him|her|how it works|us)( |)(running|in \
                action|working|live|at our plant|in use|through|how it works|through the product|)( |)(the product|the \
                system|it|)( on site|)
                """,
                """
                (walk|take) (the team|them|him|her|his team|her team|their team) through (the product|the system|it|the \
                software)
                """,
                "(show|showing) (it|them|him|her|the team) (how it works|the product|the system|around)",
                "(see|watch) (it|the machine|the system|the product) (in action|live|running|working)", "come and show it",
            ]),
        Entry(
            .tag(Tag("intent.trial")),
            [
                """
                (want|wants|wanted|would like|asked for|asks for|requested|requests|need|needs|agreed to|agreed|start|\
                started|begin|send|get|asked|keen on|interested in|took|take|order|ordered)( us| them| to| to have| to \
                get| to run|)( |)(a |an |the |some |two |three |a few |few |one |)( |)(free |one-month |two-week |paid |\
                short |small |pilot |)( |)(trial|trials|sample|samples|pilot|trial order|test run|poc|proof of concept|\
                test unit|evaluation unit|demo unit|test account|evaluation|trial period|roll|unit)( first| to try| to \
                test| to try out|)
                """,
                """
                (want|wants|wanted|would like|asked|asks|agreed|like|keen|happy|going|will|they'll|he'll|she'll) (to |\
                )(try|test|pilot|trial|evaluate)( |)(it|the|this|one|a|our|your|them|out|\(englishNumbers)|some|two|three)( |\
                )(unit|units|machine|product|sample|samples|system|out|first|themselves|for|)
                """,
                "free trial( for| of|)( two weeks| a month| 30 days|)", "(a |the |our |)(roll|sample|samples|unit) to try( out|)",
                "(try|test) (it|one|them|some) (first|out|themselves|on their line)", "(for|on) (a |)trial",
                "test (them|it) for (two|three|four) (weeks|months)",
            ]),
        Entry(
            .tag(Tag("intent.buy")),
            [
                """
                (want|wants|wanted|ready|decided|plan|plans|planning|going|agreed|agrees|happy|would like|prepared|\
                willing|keen|about|set|intends|intend|able) to (buy|order|purchase|place an order|sign|sign the \
                contract|sign up|go ahead|proceed|move forward|move ahead|close|commit|go with us|take)
                """,
                """
                (go|going|went|goes) ahead( with| and|)( the| our| it| two| order| this|)( order| deal| lines| purchase|\
                 contract|)
                """,
                """
                (placed|places|place|placing|confirmed|confirm|confirms|sent|sends|issued|submitted) (an |the |a |their \
                |his |her |)(first |repeat |big |large |small |new |trial |)(order|orders|purchase order|po)
                """,
                """
                (he|she|they|the customer|client)( will|'ll| would|'d) (place|order|buy|take|sign|confirm|go with us|\
                purchase)( |)(the order|an order|it|them|the contract|with us|two|three|one|)
                """,
                "(signed|paid) (the |a |our |)(contract|deal|agreement|order|deposit|down payment|up)( on the spot| today|)",
                "(paid|put down|transferred) (a |the |)(deposit|down payment|first instalment)",
                "(it's|it is|that's|we have|got) a (deal|yes|go|done deal)",
                "(deal|contract|order) (is |was |)(signed|closed|done|won|confirmed)",
                "(will|would|they'd|he'd|she'd|ready to) sign( if| at| when| today| right away| this week| next week|)",
                "verbal (commitment|yes|go|agreement|order)", "(asked|asks) for the (contract|paperwork|order form)",
            ]),
        Entry(
            .tag(Tag("intent.callback")),
            [
                """
                (call|ring|phone|ping|contact) (me|us|him|her|them|you|)( |)(back|again)( on| in| next|)( monday| \
                tuesday| wednesday| thursday| friday| tomorrow| week| month|)
                """,
                """
                (asked|asks|wants|wanted|want|would like|told|tells|begged) (me|us|you|for|)( |)(to |)(a |)(call|\
                callback|call back|ring|phone call|come back|come by|come again|drop by|drop in|visit|return visit|\
                second visit|get in touch|get back|stop by|pop in|call again|contact|follow up)( again| back| to (him|\
                her|them)|)
                """,
                "(come|drop|stop|pop) (by|in|back|round|over) (again|when|next|in|any time|some time|sometime|after)",
                "(get|be) in touch (again|in|next|after|later)", "(give|gave) (me|us|him|her|them) a (call|ring|shout)",
                """
                (check|try) (back|again) (in|next|with)( |)(week|month|year|january|spring|autumn|a week|a month|him|\
                her|them|)
                """,
                "follow up (again|in|next|with)",
            ]),
        Entry(
            .tag(Tag("intent.none")),
            [
                "(not|isn't|aren't|wasn't|weren't|no longer|not at all|not really|never) (at all |really |)interested",
                "(no|lost|lose|loses|zero|little|has no|had no|showed no|shows no) (more |)interest",
                "(take|taken|remove|removed|strike) (me|us|him|her|them|)( |)off (the|our|your|this) (list|mailing list)",
                "(said|says|say) no( thanks| thank you|)( and hung up|)", "(hung|hangs) up",
                "(no more|don't want any more|no further) (visits|calls|emails|contact)( please|)",
                """
                (no|without) (plans|intention|wish|desire) (to|of) (work|working|buy|buying|deal|dealing|continue|\
                continuing|talk)( with us| from us|)
                """,
                "(turned|turns) (us|it|the offer) down",
                """
                (don't|do not|please don't|stop|quit) (call|calling|contact|contacting|email|emailing|bother|bothering|\
                visit|visiting)( me| us| him| her| them|)( again| any more| anymore|)
                """,
                "(declined|rejected) (our|the|any) (offer|proposal|invitation)",
            ]),
    ]

    static let notesPeople: [Entry] = [
        Entry(
            .tag(Tag("role.decider")),
            [
                "(has|have|had|gets|with|holds|keeps) the (final|last) (say|word|decision)",
                """
                (is |are |)(the |)(one|person|man|woman|guy) (who|that) (decides|signs|signs off|approves|makes the \
                decision|makes the decisions|calls the shots|has to sign)
                """,
                "(calls|call) the shots",
                """
                (can|may|could) (approve|decide|sign|sign off|sign off on)( it| this| that| everything|)( himself| \
                herself| alone| on (his|her) own|)
                """,
                "(signs|decides|approves)( everything| it| this| off|)( in the end| himself| herself| alone|)",
                """
                (is|it's|that's) (the |our |their |his |her |)( |)(decision maker|decision-maker|economic buyer|call in \
                the end|decision in the end)
                """,
                "'s call( in the end|)", "(ultimate|final|real) (decision maker|decision-maker|decider|authority)",
                "(boss|owner|wife|director|ceo|owner's wife) has the (last|final) (word|say)",
            ]),
        Entry(
            .tag(Tag("role.influencer")),
            [
                """
                (boss|ceo|owner|director|board|management|md) (listens|listened|trusts|relies|turns|values|always \
                listens|really trusts)( to| on|)( |)(him|her|them|his opinion|her opinion|what (he|she) says|)
                """,
                """
                (the |)(person|one|guy|man|woman) (the |their |)(director|boss|owner|ceo|board|management) (listens to|\
                trusts|relies on)
                """,
                "(has|have|got) (the |)(ear of|pull with|sway|clout|a lot of sway|weight)( the (boss|owner|ceo|director)|)",
                "(close|very close) to the (director|boss|owner|ceo|board|management)", "gets heard",
                "(our|an|the) (internal |inside |)(champion|sponsor|advocate|ally|coach)",
                "(his|her) (opinion|word|recommendation|view) (counts|carries weight|matters|weighs a lot)",
                """
                (recommends|recommended|pushes for|pushing for|speaks up for|lobbying for|vouches for) us( internally| \
                inside|)
                """,
            ]),
        Entry(
            .tag(Tag("role.user")),
            [
                """
                (the |their |his |her |)(end users|end user|operators|shift leader|shift leaders|line \
                workers|machine operator|machine operators|technicians on the floor|shop floor|floor staff|\
                day-to-day users|daily users|key users)
                """,
                """
                (use|uses|using|work with|works with|operates|operate|runs|run) (it|the system|the machine|the product|\
                the app|the software|our app|our system) (every day|daily|each day|all day|himself|herself|day in day \
                out)
                """,
                "(will|would) be (the one |)using it",
            ]),
        Entry(
            .tag(Tag("role.procurement")),
            [
                """
                (the |their |)(buyer|buyers|purchaser|purchasing agent|procurement lead|sourcing manager|category \
                manager|purchasing manager|procurement manager|procurement officer|head of procurement|head of \
                purchasing|purchasing director|procurement director|supply chain manager|supply chain director|chief \
                procurement officer|cpo|senior buyer|junior buyer|strategic buyer)
                """,
                "(in charge of|responsible for|runs|heads|leads) (purchasing|procurement|sourcing|buying)",
            ]),
        Entry(
            .tag(Tag("role.finance")),
            [
                """
                (the |their |)(cfo|finance director|finance manager|financial controller|financial director|controller|\
                accountant|bookkeeper|treasurer|head of finance|finance lead|vp finance|finance officer|chief \
                accountant|chief financial officer|accounts manager)
                """,
                "(in charge of|responsible for|runs|heads|leads) (finance|accounting|the books)",
            ]),
        Entry(
            .tag(Tag("role.technical")),
            [
                """
                (the |their |)(cto|cio|it lead|it manager|it director|head of it|it head|plant engineer|chief engineer|\
                lead engineer|technical director|technical manager|technical lead|engineering manager|engineering \
                director|head of engineering|process engineer|maintenance manager|maintenance lead|quality manager|\
                design engineer|r&d manager|head of r&d|r&d director|system administrator|sysadmin|solution architect|\
                solutions architect|software architect|lead developer|automation engineer|electrical engineer|\
                production engineer|chief technology officer|it guy)
                """,
                "(in charge of|responsible for|runs|heads|leads) (it|engineering|maintenance|r&d|the technical side)",
            ]),
    ]

    static let notesRisksEnglish: [Entry] = [
        Entry(
            .tag(Tag("risk.churn")),
            [
                """
                (may|might|could|will|would|probably|won't|will not|not|likely to|don't|doesn't|going to|unlikely to|\
                may well|refuses to|decided not to|not going to|not planning to)( probably| well| likely|) (not |)(be \
                renewing|renew|renewing|extend|be extending|stay|continue|reorder|be back)( the contract| with us| in| \
                when it runs out| their contract|)
                """,
                """
                (quietly |already |actively |secretly |)(looking|look|shopping|searching|hunting) (for|at|around for) \
                (another|a new|new|other|an alternative|alternative|a different|alternatives)( |)(supplier|suppliers|\
                vendor|vendors|partner|provider|solution|)
                """,
                """
                (no|zero|not a single|haven't had any|without) (new |)(orders|order) (for|in|since)( |)(two|three|four|\
                six|several|the last|a few|months|weeks|)( |)(months|weeks|)
                """,
                """
                (orders|usage|volume|volumes|logins|activity) (have |has |)(stopped|dried up|dropped|is down|are down|\
                collapsed|fell|falling|fallen|dropping)( all of a sudden| sharply|)
                """,
                """
                (could|might|may|will|going to|about to|risk|afraid to) (lose|losing) (this one|them|him|her|the \
                account|this account|the customer|this customer|the deal|it)
                """,
                "(they've|have|has|may have|gone|went|going) (gone |)elsewhere",
                """
                (might|may|could|want to|wants to|thinking of|threatening to|threatens to|threatened to|plans to|\
                planning to|going to|considering) (leave|leaving|switch|switching|walk away|walk|jump ship|cancel|\
                cancelling|move away|terminate|drop us|replace us|replacing us|dropping us)( us| the contract| supplier|\
                 suppliers|)
                """,
                "(replace|replacing|drop|dropping|ditch|ditching) us", "(churn|attrition) risk",
                "(at|high) risk of (churn|leaving)", "contract is up and they're comparing",
            ]),
        Entry(
            .tag(Tag("risk.payment")),
            [
                "(still |)(owes|owe|owing) (us|me|money)",
                """
                (is|are|was|were|still|remains|remain|been) (still |)(unpaid|overdue|outstanding|past due|not paid|in \
                arrears|unsettled)
                """,
                """
                (hasn't|haven't|have not|has not|didn't|did not|never|not yet|refuses to|won't) (yet |)(paid|pay|\
                settled|settle|transferred)( yet| us| the invoice| their invoice| for|)
                """,
                """
                (cash|liquidity|money) (is|looks|seems) (very |really |a bit |)(tight|short|thin|a problem)( over there|\
                 there| at theirs|)
                """,
                "(would not|wouldn't|not going to|don't|shouldn't|should not|won't) extend (more |any |further |)credit",
                """
                (rumours|rumors|talk|signs|risk|fear|news|whispers) of (bankruptcy|insolvency|liquidation|\
                administration|closure)
                """,
                "(our|the) money is at risk",
                """
                (payment|payments|invoice|invoices) (is|are|was|were|has been|have been|keeps|keep|always) (overdue|\
                late|delayed|slipping|outstanding|coming late|dragging|in dispute)
                """,
                "(slow|late|bad|poor) (payer|payers|payment history|to pay)", "(pays|paid|paying) (always |)(late|slowly)",
                "(going|might go|could go|about to go|went|gone) (bust|bankrupt|under|insolvent)",
                "(can't|cannot|couldn't|unable to) pay( us| the invoice| their bills|)",
                "cash flow (problem|problems|issue|issues|trouble|is bad|is poor|is tight)", "days (overdue|past due|late)",
            ]),
        Entry(
            .tag(Tag("risk.delivery")),
            [
                """
                (doubt|not sure|unsure|worried|afraid|doubtful|unlikely)( that| if| whether|) we (can|could|will|'ll|\
                would) (ship|deliver|make|finish|meet|install|manage|get)
                """,
                """
                (shipment|shipments|delivery|deliveries|production|installation|the order|order|batch|container|this \
                shipment|goods|parts) (will|may|might|could|is going to|are going to|is|are|was|looks|looks like it \
                will|keeps|would)( probably| likely|) (be |running |)(late|delayed|slip|slips|slipping|behind|behind \
                schedule|miss|postponed|held up|stuck|at risk|shaky)
                """,
                "(port|customs|shipping) (congestion|delay|delays|strike|problems)",
                "(mould|mold|machine|line|tool|press) (broke|is broken|broke down|is down|failed)",
                "delivery (slips|slipped|is slipping|will slip|at risk)",
                "(production|factory|plant|workshop|line) is (full|overbooked|booked out|behind|overloaded|at capacity)",
                """
                (short of|shortage of|out of|waiting for|missing) (parts|material|materials|chips|steel|components|\
                stock|raw material|staff)
                """,
                """
                (we|we'll|we will|we might|we may|we could|we're going to|we are going to)( might| may| will| could| \
                won't|)( not|) (miss|be late|run late|slip|make it|miss the deadline|make the date|make the deadline)( \
                the date| the deadline| in time| on time|)
                """,
                "(looks|is|seems) (shaky|at risk|tight|unrealistic|too tight)",
                "can't (ship|deliver|install|finish) (in|on) time",
            ]),
        Entry(
            .tag(Tag("sentiment.positive")),
            [
                """
                (very |really |quite |extremely |so |super |)(happy|pleased|satisfied|impressed|delighted|thrilled|glad|\
                content) (with|by|about|at) (us|our|your|the (last|recent|new|latest|way|team|pilot|demo|service|\
                support|delivery|product|training|install|installation|trial|results|onboarding|proposal|speed)|how|\
                what we)( |)(last|new|delivery|support|service|team|engineers|fast|quickly|well|we (delivered|reacted|\
                responded|handled|solved|work|helped)|)( |)(we (delivered|reacted|responded|helped)|)
                """,
                """
                (love|loves|loved|likes|liked|praised|praises|praising|appreciates|appreciated|enjoyed|enjoys|admired|\
                raves about|raved about|complimented) (our|your|the|how|us|working with)( |)(us|demo|product|service|\
                quality|sample|samples|idea|proposal|support|app|pilot|team|install crew|engineers|crew|training|speed|\
                approach|thorough|quick|fast|design|interface|new|thorough the proposal was|)( |)(was|team|version|the \
                proposal was|)
                """,
                "(working|work|dealing|doing business) with us (is|was|has been) (easy|great|a pleasure|smooth|good|fun|a joy)",
                """
                (best|great|excellent|fantastic|outstanding|super|brilliant|amazing|wonderful) (he|she|they) (has|have|\
                had|'ve) (ever |)(worked with|seen|used|had)
                """,
                """
                (our|your) (support|service|team|product|engineers|engineer|support team|app|quality|delivery|people) \
                (is|are|was|were) (really |very |so |)(great|excellent|the best|fantastic|outstanding|brilliant|amazing|\
                wonderful|good|helpful|quick|superb)
                """,
                "(thanked|thanks) (us|me|our)", "(recommended|recommends|would recommend|will recommend|recommending) us",
                "(exceeded|beyond|above) (his|her|their|all) expectations", "(good|great|positive|excellent|glowing) feedback",
                "(willing|happy|agreed|offered) to (be|act as|serve as|give) a (reference|testimonial)",
                "(impressed|delighted|thrilled) (by|with) (us|our|the)( |)(engineers|team|service|support|demo|product|)",
            ]),
        Entry(
            .tag(Tag("sentiment.negative")),
            [
                """
                (very |really |quite |so |extremely |not at all |)(unhappy|dissatisfied|disappointed|annoyed|frustrated|\
                upset|angry|furious|irritated|mad|not happy|not satisfied|not pleased|fed up|livid|cross) (with|about|\
                by|at|that|over|because)( |)(us|our|your|we|nobody|no one|the (service|support|quality|delay|delays|\
                delivery|demo|response|outage|wrong|training|last|way|late|missing|installation|product)|how we|how our|\
                how the)( |)(followed up|shipment|sent|handled|delivery|support|service|last|training|team|never|parts|\
                the outage|called back|)( |)(the outage|training|delivery|it|the wrong|)
                """,
                """
                (complain|complains|complained|complaining|complaint|complaints|grumbled|moaned|ranted|griped) (about|\
                on|over|of) (us|our|your|the) (hotline|service|support|quality|response|team|training|delivery|\
                onboarding|app|late delivery|slow|delays|delay|product|installation|customer service|outage|bugs|\
                invoicing|last|helpdesk|technician|wrong)
                """,
                """
                (we|our team|our support) (never|didn't|did not|hasn't|haven't|still haven't) (apologised|apologized|\
                called back|followed up|answered|replied|responded|showed up|reacted)
                """,
                """
                (sent|shipped|delivered) (them |him |her |)the wrong (parts|part|goods|order|product|items|machine|\
                shipment|one|colour)
                """,
                """
                (our|your) (service|support|quality|response|app|delivery|product|team|training|software|hotline) (is|\
                was|has been|are|were|keeps|kept) (bad|poor|slow|terrible|awful|too slow|disappointing|late|a mess|\
                unreliable|buggy|unacceptable|crashing|letting them down)
                """,
                """
                (nobody|no one|noone) (from us |of us |at our end |)(answered|called back|replied|responds|responded|\
                followed up|showed up|got back|came|turned up|reacted|picked up our)
                """,
                "(let|lets|letting) (them|him|her) down", "(lost|losing) (patience|trust|faith) (with|in) us",
                "(bad|negative|harsh|poor) feedback",
            ]),
    ]

    static let dayCues: [Entry] = [
        Entry(
            .cue(.when),
            [
                """
                (1|2|3|4|5|6|7|8|9|10|11|12|一|二|三|四|五|六|七|八|九|十|十一|十二)月(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|\
                20|21|22|23|24|25|26|27|28|29|30|31|一|五|十|十五|二十)(号|日)(前|之前|)
                """,
                "(10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|1|2|3|4|5|6|7|8|9)号(前|之前|)",
                "(周|星期|礼拜)(一|二|三|四|五|六|日|天)(上午|下午|前|之前|)", "(eom|eoq|eoy|年底|月底|季度末|下季度|q1|q2|q3|q4)(前|之前)", "(月底|年底|季度末|eom)前",
                "(下周|下个月|下月|明天|后天)(内|前|)",
                """
                (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|\
                jun|jul|aug|sep|sept|oct|nov|dec) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|\
                27|28|29|30|31)(st|nd|rd|th|)
                """,
                """
                (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31)(st|nd|rd|th|) (of \
                |)(january|february|march|april|may|june|july|august|september|october|november|december)
                """,
                """
                the (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|\
                22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)
                """,
                "in (january|february|march|april|june|july|august|september|october|november|december)",
                "(this|on|coming|by|before|until) (monday|tuesday|wednesday|thursday|friday)",
                """
                (by |before |)(the |)end of (the |this |)(month|quarter|week|year|january|february|march|april|may|june|\
                july|august|september|october|november|december|q1|q2|q3|q4)
                """,
                "(this|next) (week|month|friday|monday|tuesday|wednesday|thursday)",
            ]),
        Entry(
            .cue(.action),
            [
                """
                (付定金|付首付|开会|启动|kickoff|kickoff meeting|sync|过一遍|review|present|onsite|live|go live|re-quote|quote|给答复|\
                答复|交流|方案交流|做|装|寄合同|把|re-visit|讲|演示|讲解|看样机|试机|投标|提交|送样|带|带方案|重新报价|给个准信|定稿|close|签|follow up|ping|call|\
                email|proposal|demo|poc|培训|training|workshop|视频会议|电话会议|会议|汇报|上会|招标|进场|施工|发货|过去|走一趟|碰一下|对接|再问|问进度|催)
                """,
                """
                (bring|brings|bringing|brought|send|sends|sending|goes|go out|goes out|going out|due|set for|scheduled \
                for|booked for|agreed for|install|installed|installation|finished|presenting|present|answer|answers|\
                check in|check-in|call|video call|kick-off|kickoff|training|acceptance test|site visit|visit|shipping|\
                ship|ships|signing|contract|draft|walk|walkthrough|demo|deadline|promised|hand over|start|starts|\
                starting|deliver|delivery|submit|tender|prepare|finalise|finalize|revised offer|meet|meeting|lunch|show|\
                come|coming|bring|see them|join|follow-up|following up|get back)
                """,
            ]),
    ]
}
