/// More of English: the everyday ways to say it that reps write down.
extension Lexicon {
    package static let englishNotes: [Entry] = notesObjections + notesIntents + notesPeople + notesRisksEnglish

    private static let deciders =
        """
        (board|head office|headquarters|hq|ceo|cfo|boss|management|owner|director|managing director|committee|parent \
        company|group|partner|partners|shareholders|his boss|her boss|their boss|the boss|finance|legal|purchasing|\
        group purchasing)
        """
    static let englishNumbers = "(two|three|four|five|six|ten|2|3|5|10|15|20|25|30|8)"

    private static let notesObjections: [Entry] = [
        Entry(
            .tag(Tag("objection.price")),
            [
                """
                (price|prices|pricing|quote|cost|costs|fee|fees|offer|number|figure|total|rate|freight|licence fee|\
                license fee|subscription) (is|are|was|were|seems|looks|came in|comes in|still|feels) (way |far |much |\
                well |a bit |a little |rather |too |still |)(too |)(over|above|beyond|higher than|more than|out of|high|\
                steep|expensive|much|outside)( what (he|she|they|the customer) (expected|had in mind|hoped|planned|\
                wanted|could pay|can pay)| (his|her|their) (expectations|limit|range)| reach|)
                """,
                "(way |far |well |)(over|above) what (he|she|they) (expected|had in mind|hoped for|planned)",
                "(come|came|go|going|went) (down|lower)( a bit| a little| on price| on the price| further| by 5%| 5%| 10%|)",
                """
                (pushing|pushes|pushed|asking|asked|asks|looking|hoping|hopes|hoped|wants|wanted|angling|fishing|\
                presses|pressing) for a (bigger|larger|better|steeper|further|lower|special|volume|)( |)(discount|price|\
                deal|rate|rebate)
                """,
                """
                (wants|wanted|asked for|asks for|demands|demanded|expects|needs|insists on|after) (a |another |at least \
                |)\(englishNumbers)( |)(%|percent|per cent|points) (off|less|discount|lower|cheaper)
                """,
                """
                (we're|we are|you're|it's|it is|that's|which is|seems|looks|is|are|found us|find us|find it|finds it|\
                finds us|thinks we're|says we're|think we're) (too |very |quite |a bit |rather |a little |way too |\
                )(pricey|expensive|dear|steep|costly)
                """,
                """
                (too|way too|a bit|a little|rather|quite|far too|still too) (expensive|pricey|steep|dear|costly|much \
                money|rich)( for (us|them|him|her)|)
                """,
                "(how much|what) (can|could|will|would) (you|we) (knock off|take off|come down|do)",
                "(knock|take) (a bit|something|a little|some|10%|5%) off",
                """
                (current|this|that|the current) (number|price|figure|quote|offer) (doesn't|does not|won't|will not) \
                (work|fly|fit)( for (them|us|him|her)|)
                """,
                """
                (can|could) (we|you) (go|do|come|sharpen|lower|drop|move on|cut|improve) (\(englishNumbers) points lower|lower|\
                better|the price|any better|on price|the price a little|the price a bit|our price|down)
                """,
                "(haggled|haggling|haggles|haggle|beat us down|beats us down|squeezing us on price)",
                "(a couple of|a few|some|two|three) (thousand|hundred|grand|k) too much", "(points|percent|%) apart on price",
                "(no|hardly any|little|not enough) margin( left| in it|)",
                "(sharpen|lower|cut|drop|reduce|trim) (the|our|your) (price|prices|quote|offer|pencil)",
                "(" + englishNumbers + ") (percent|per cent|%) less",
                """
                (hopes for|wants|wanted|expects|needs|looking for) (a |)(better|lower|sharper|keener) (price|deal|rate|\
                offer|quote)
                """,
                "(balked|balks|flinched|choked|winced|gasped) at (the|our) (price|quote|number|cost|figure)",
                "not worth (the|that) (money|price)", "costs too much", "too much for (them|us|him|her)",
                "(price|pricing) (objection|concern|pushback|worry|pressure)", "pricey",
            ]),
        Entry(
            .tag(Tag("objection.budget")),
            [
                """
                (no|not enough|hardly any|out of|short of|lacks|lack the|without|lacking) (budget|money|cash|funds|\
                funding|capex)( left| for it| for this| for that| this year| this quarter| until next year| yet| any \
                more| anymore|)
                """,
                """
                (money|budget|funds|funding|cash|capex|grant|spending) (hasn't|has not|haven't|isn't|is not|aren't|not|\
                was not|wasn't) (yet |)(been |)(approved|released|there|available|allocated|signed off|come through|\
                come in|granted)( yet|)
                """,
                """
                (budget|money|funds|funding|cash|capex|spending|this year's budget|the budget) (is|are|was|were|has \
                been|have been|'s|got|went|all went) (all |already |)(spent|frozen|cut|gone|used up|exhausted|tight|on \
                hold|blocked|slashed|halved|limited|into)
                """,
                """
                (waiting|wait|waits) for (the |next year's |their |)(grant|budget|funding|funds|money|new budget)( \
                money| to come in| to be released| approval|)
                """,
                "(all the|all their|their) (cash|money|budget|funds) (went|goes|is tied up|has gone|is locked|is) (into|in|on)",
                "(money|cash|funds) is (tight|short)", "(can't|cannot|couldn't) (find|free up|get) the (money|budget|funds|cash)",
                "(budget|spending|hiring) (freeze|stop|cuts|cut|constraints)",
                """
                (haven't|hasn't|have not|has not|don't|doesn't|do not|does not) (got|have) (any |the |enough |a |\
                )(budget|money|funds|cash)
                """,
                "(goes|put it|going) into (the |next year's |)(budget|plan) (for|of) next year", "no (cash|money) left",
                "not in (the|this year's|their) budget",
                "(over|outside|exceeds|beyond|above) (the |their |his |her |our |)budget",
            ]),
        Entry(
            .tag(Tag("objection.timing")),
            [
                """
                (maybe|perhaps|possibly|rather|try again|come back|talk again|revisit|revisit it|revisit this|let's \
                talk|let's revisit|look at it|look at it again|pick it up|pick this up|wait|wait until|wait till|\
                postponed until|pushed to|put off until|deferred to|moved to|not until|not before) (in |)(after |until |\
                till |)(the |)(next year|next quarter|next month|next season|the new year|new year|in the new year|\
                later|later this year|after the holidays|holidays|after christmas|summer|after summer|the summer|spring|\
                autumn|new one|in the new one|q1|q2|q3|q4|january)
                """,
                """
                (not|nothing|no) (before|until|till) (the |their |they |)(new hall|new plant|new building|new line|new \
                system|new year|move|audit|season|merger|relocation|project|have finished|finish|summer|next year)( is| \
                are| has been|)( finished| over| done| complete| completed| up|)
                """,
                """
                (too|very|so|really) (busy|tied up|swamped|stretched|occupied)( with (the |their |a |)(move|audit|\
                launch|relocation|merger|season|project|stocktaking|migration|other things|other projects)|)( right now|\
                 at the moment| now| just now| currently|)
                """,
                """
                (no|not a|isn't a|in no) (rush|hurry|priority|urgency)( to (buy|decide|change|move|order)|)( right now| \
                now| at the moment|)
                """,
                "(not|isn't|wasn't) (the |a |)(right |good |best |)(moment|time)( for (it|this|that|them)|)( right now| now|)",
                "(bad|wrong|poor) (timing|time|moment)", "(slow|quiet|low|dead) season",
                """
                (project|purchase|decision|everything|plan|it|deal|rollout) (is|was|has been|got|'s|are|went) (on hold|\
                postponed|delayed|shelved|paused|put on ice|parked|pushed back|deferred|frozen)
                """,
                "(put|putting) (it|this|everything|the project) (on hold|off|on ice|aside)",
                "(not|nothing) (right now|at the moment|this year|this quarter|for now|just yet|at this time|yet)",
                "(have|has|had) no time( to look| for this| for it|)( at the moment| right now| now|)",
            ]),
        Entry(
            .tag(Tag("objection.authority")),
            [
                """
                (needs|need|needed|requires|require|has to get|have to get|must get|awaiting|waiting for|wait for|waits \
                for|pending) (a |the |an |)(sign-off|sign off|approval|okay|ok|go-ahead|blessing|signature|green light|\
                decision|budget approval)( from| of| by|)( the| their| his| her|)( |)\(deciders)
                """,
                """
                (needs|needed|requires|awaiting|waiting for|pending) (a |the |board |group |management |)(sign-off|sign \
                off|approval)
                """,
                """
                (his|her|their|the|our|)( |)\(deciders) (decides|decide|has to|have to|must|needs to|need to|will|would \
                have to|handles|handle|makes|approves|signs off|has the final|has final)( meet| approve| decide| sign \
                off| sign| it| that| this| the decision| say| agree| discuss it| first|)( it| that| this|)
                """,
                """
                (waiting|wait|waits) for (the |his |her |their |)\(deciders) (to come back|to decide|to approve|to sign|\
                to meet|to return|to agree|to reply|back)
                """,
                """
                (can't|cannot|couldn't|not able to|unable to|isn't allowed to|not allowed to|not authorised to|not \
                authorized to|no authority to) (decide|sign|approve|commit|sign off|agree)( alone| anything| on (his|\
                her|their) own| that| it| this| himself| herself| by himself| by herself|)
                """,
                "(site|branch|plant|subsidiary|local office|department|team) (can't|cannot|doesn't|does not) decide",
                "(not|isn't|it's not|it isn't|wasn't) (his|her|their|my|up to) (decision|call|him|her|them|job)",
                """
                (has|have|need|needs|had) to (run|take|clear|check|discuss|get|bring|put) (it|this|that|everything) (by|\
                past|to|with|before|up to) (the |his |her |their |)\(deciders)
                """,
                """
                (only|just) (files|files the|passes|collects|makes) (the |)(request|requests|recommendation|\
                recommendations|recommendation only)
                """,
                "(decision|decisions|call) (is|are|gets|will be|has to be) (made|taken) (at|by|in) ",
                "(above|beyond) (his|her|their) (pay grade|authority|limit)",
                "(no|lacks|without) (signing |)(authority|power to decide|say in it)",
            ]),
        Entry(
            .tag(Tag("objection.need")),
            [
                """
                (don't|do not|doesn't|does not|didn't|did not|can't|cannot) (really |quite |actually |)(see|feel|\
                understand|know) (why (they|he|she|we) (would |)(need|should)( it| this| that|)|(the|any|a) (need|point|\
                use|value|benefit)( to| of| in| for|)( upgrade| change| switch| buy| it| this|)|what for)
                """,
                """
                (already|they've already|he's already) (has|have|got|using|use|uses|runs|bought|built|own|owns) (a |an |\
                one |their own |its own |his own |something |similar |)( |)(system|solution|tool|supplier|machine|one|\
                vendor|crm|product|like it|in place|in-house)( in place|)
                """,
                """
                (is|are|was|were|seems|seem|manage|manages|managing|get by|gets by|doing|does) (perfectly |quite |just |\
                very |)(fine|happy|okay|ok|well|satisfied|content) with (what|it|their|the|his|her|excel|paper|\
                spreadsheets|how|things)( |)(they (have|use|do|got)|he has|she has|current|existing|old|present|)( |\
                )(system|one|setup|tool|supplier|machine|line|)
                """,
                """
                (spreadsheets|spreadsheet|excel|paper|the old one|the current one) (works|work|is|are|does|do) (fine|\
                enough|good enough|the job|well enough|just fine)( for (them|us|him|her)|)
                """,
                """
                (current|existing|old|present) (line|machine|system|solution|setup|one|pump|equipment|tool|software|\
                supplier) (is|works|still works|does|runs|does the job|still runs)( |)(good enough|fine|enough|ok|okay|\
                the job|well|perfectly|just fine|)
                """,
                """
                (no|not any|little|don't have a|doesn't have a|see no|sees no|saw no) (real |)(need|use|demand|reason)( \
                for (it|this|that|us|one)| to (change|switch|upgrade|buy)|)
                """,
                """
                (have|has|still have|got|still has) (plenty|enough|lots|loads|more than enough)( left| of it| of stock|\
                )( in stock| on stock| in the warehouse| on the shelf|)
                """,
                """
                (don't|doesn't|do not|does not|didn't) (really |actually |)need (it|this|one|us|that|anything|a new|\
                another|any|more|all that)
                """,
                "overkill for (them|us|him|her)", "(too complex|too complicated|more than they need)( for (them|us|him|her)|)",
            ]),
        Entry(
            .tag(Tag("objection.trust")),
            [
                """
                (never|not|hadn't|haven't|had not|no one has|nobody has) (even |)heard of (us|you|our company|our brand|\
                the brand|the company)
                """,
                """
                (worried|worries|concerned|nervous|unsure|not sure|sceptical|skeptical|afraid|uneasy|anxious|fears|fear|\
                doubts|doubt|doubted|doubtful|unconvinced|not convinced|wonders|wondered|questions|questioned) (about|\
                of|over|that|whether|if|by|)( |)(we are|we're|we can|we will|we'll|we could|you can|you are|you're|our|\
                us|such a|data|their data|about data|security|about our|a company our|a small)( |)(too small|so small|\
                small|size|stability|service|support|quality|reliability|track record|look after|support|still be \
                around|be around|cope|handle|deliver what|survive|leaks|security|protection|experience|references|\
                technology|after-sales|team|financials|new|privacy|leak|)
                """,
                """
                (doesn't|does not|don't|do not|didn't|did not|won't|can't|cannot) (fully |really |quite |yet |)trust \
                (us|you|our|your|that we|the brand|the cloud)
                """,
                "(who|anyone|anybody|somebody) else (uses|is using|used|has bought|bought|runs) (it|us|this|our|them|)",
                """
                (asked|asks|wants|wanted|asking|needs|insists on|insisted on) (for |to see |to talk to |to speak to |\
                )(some |a few |two |three |local |)(references|reference customers|reference|case studies|a reference|\
                customer references|other customers)
                """,
                "(how many people|how big|how long) (we|you) (are|have been|have|been)( around| in business|)",
                "(makes|make|made) (them|him|her) (nervous|uneasy|uncomfortable)",
                """
                (concerned|worried|concerns|worries|nervous|questions|doubts) (about|over|regarding) (data|security|\
                privacy|our|data security|data leaks|data protection|gdpr)( |)(security|leaks|protection|size|stability|\
                privacy|)
                """,
                """
                (too small|too new|too young) (for them|to support|to trust|to deliver|to serve|to handle|a company|of \
                a company|as a company)
                """,
                "we're new to them", "(unknown|no-name) (brand|company|vendor|supplier)",
                "(lack of|no) (trust|confidence|faith) in (us|our|you)", "(will|would) we still be (around|here|in business)",
            ]),
        Entry(
            .tag(Tag("objection.contract")),
            [
                """
                (legal|lawyer|lawyers|their lawyers|counsel|legal department) (won't|will not|can't|cannot|doesn't|does \
                not|refuses to|refused to|didn't|don't|still has not|hasn't|objects to|objected to|pushed back on|\
                flagged|rejected|struck|is stuck on) (accept|approve|sign|agree to|like|sign off on|cleared|agree with|\
                pass|)( |)(the|our|that|this|a|some|)( |)(liability|penalty|contract|terms|clause|clauses|indemnity|\
                auto-renewal|termination|payment|data|warranty|)( |)(clause|clauses|terms|wording|section|)
                """,
                """
                (strike|remove|change|drop|delete|renegotiate|soften|rewrite|take out) (the|our|that) (liability|\
                penalty|auto-renewal|auto renewal|termination|exclusivity|indemnity|non-compete|warranty|payment|)( |\
                )(clause|clauses|terms|section)
                """,
                """
                (wants|want|wanted|asks for|asked for|needs|insists on|insisted on|demands|pushing for|prefers|pushes \
                for) (net |)(30|45|60|90|120)(-day| days|) (payment |)(terms|payment|credit|)
                """,
                """
                (wants|want|wanted|asks for|asked for|needs|insists on|insisted on|demands|pushing for) (longer|better|\
                different|other|softer|more flexible|extended|quarterly|monthly|net 90|net 60) (payment |contract |\
                credit |)(terms|payments|payment|credit)
                """,
                """
                (won't|will not|refuses to|refused to|doesn't want to|not willing to|unwilling to|don't want to) (pay|\
                sign|accept|commit to|agree to) (anything |a |the |any |our |)(upfront|up front|in advance|deposit|a \
                deposit|prepayment|down payment|multi-year|long contract|multi-year contract|three-year contract|\
                two-year contract|contract|terms|payment terms|clause|exclusivity|penalty clause)
                """,
                "(insists|insisted|insist) on (paying|payment) (after|on) (delivery|acceptance|receipt|installation)",
                """
                (wants|want|wanted|asks|asked|needs|insists on) (to have |)(the |a |)(warranty|guarantee) (extended|\
                longer|raised|of)( to (two|three|five) years|)
                """,
                "(hold|holds|holding|keep|retain|withhold|withholding) back " + englishNumbers + "( |)(%|percent)",
                """
                (can't|cannot|couldn't|don't|didn't|no) (agree|agreement|agree yet) (on|about|to) (the |our |)(payment|\
                contract|)( |)(terms|clauses|conditions|clause|contract)
                """,
                """
                (terms|contract|payment terms|clause|clauses|conditions) (is|are|was|were|) (a |still a |the |)(problem|\
                sticking point|deal breaker|dealbreaker|not acceptable|unacceptable|stuck|blocked|too strict|too rigid)
                """,
                "(no deal|or no deal)",
                """
                (objects|objected|objection|objections) to (the |our |)(contract|terms|clause|clauses|payment terms|\
                liability)
                """,
                "auto-renewal (has to go|must go|clause)",
            ]),
        Entry(
            .tag(Tag("objection.delivery")),
            [
                """
                (our |the |your |)(two|three|four|six|eight|ten|twelve|8|10|12|6)(-| )(week|weeks|month|months) (lead \
                time|delivery|delivery time|wait)( is (too long|a problem|too much)( for (them|us|him|her)|)|)
                """,
                """
                (afraid|worried|worries|concerned|doubts|doubt|nervous|fears|unsure|not sure|sceptical|skeptical|\
                wonders) (that |whether |if |about |)(we|you|we'd|we'll) (can't|cannot|can|could|won't|will|would|might \
                not|couldn't|may not)( |)(keep up|make it|deliver|meet|ship|manage|cope|supply)( in time| on time| the \
                deadline| the date| in peak season| in high season| enough| that much|)
                """,
                "(we|you) (ship|deliver|are shipping|are delivering) too (slowly|late)",
                """
                (lead time|lead times|delivery|delivery time|delivery times|shipping|our lead time|wait) (is|are|was|\
                were|takes|take|seems|of) (a problem|an issue|too long|too slow|too late|much too long|the problem|way \
                too long|twelve weeks|eight weeks|ten weeks|the sticking point)( for (them|us|him|her)|)
                """,
                """
                (need|needs|needed|want|wants|wanted) (it|them|the goods|delivery|the order|everything) (within|in) \
                (two|three|four|five|2|3|5|ten) (days|weeks)
                """,
                "(can't|cannot|won't|couldn't) wait( that long| so long| (eight|ten|twelve|six) weeks|)",
                """
                (our|your) (capacity|lead time|lead times|delivery times|delivery) (worries|worry|concerns|is a worry|\
                is a concern|is too low)
                """,
                """
                (worried|concerned|nervous|unsure|concerns|worries|doubts|questions) (about|over|regarding) (our |your |\
                the |)(capacity|delivery|deliveries|lead times|lead time|delivery times|delivery time|shipping|supply)
                """,
            ]),
    ]
}
