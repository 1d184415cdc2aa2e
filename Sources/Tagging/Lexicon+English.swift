/// The English tables. Inflections are listed; where a word alone would mislead, a longer phrase stands in its place.
extension Lexicon {
    package static let english: [Entry] =
        englishObjections + englishIntents + englishPeople + englishOthers + englishCues

    private static let englishObjections: [Entry] = [
        Entry(
            .tag(Tag("objection.price")),
            [
                "(too|very|quite|rather|pretty|really|so) (expensive|pricey|pricy|costly|dear)",
                "(price|prices|pricing|quote|cost|costs|unit price|offer) (is|are|was|were|seems|looks) (too |a "
                    + "bit |a little |rather |quite |very |still too |still |)(high|steep|expensive)",
                "(price|quote|offer|it)'s (too |a bit |rather |quite |very |)(high|steep|expensive)",
                "(complain|complains|complained|complaining|complaint|complaints) (about|on) (the |our |your |"
                    + ")(high |)(price|prices|pricing|cost|costs|quote)",
                "(want|wants|wanted|asked for|asks for|asking for|pushed for|pushing for) a (bigger discount|"
                    + "discount|price cut|lower price|better price)",
                "(higher|more expensive|pricier) than (they expected|he expected|she expected|expected|last year|"
                    + "others|other suppliers)",
                "(overpriced|price objection|sticker shock)",
                "(price|prices) too high",
                "(cannot|can't|can not) afford",
                "(over|above|beyond) (our|their|his|her) price (range|limit|point)",
            ]),
        Entry(
            .tag(Tag("objection.budget")),
            [
                "(no|not enough|insufficient) (budget|money|funds|funding)( left| for this| this year| this "
                    + "quarter| yet|)",
                "(budget|budgets) (is|are|was|were|has been|have been|is already|got) (tight|frozen|cut|spent|used "
                    + "up|gone|exhausted|not approved|limited|not released)",
                "(over|beyond|exceeds|exceeded|outside) (the |our |their |his |her |)budget",
                "(tight|limited|frozen) budget",
                "(budget|money) (isn't|is not|hasn't been|has not been|not yet|not) (approved|available|there|"
                    + "released|allocated)",
                "(don't|do not|doesn't|does not|didn't|did not) have (the |any |a |enough |)(budget|money|funds)",
                "budget (freeze|constraints|constraint|cuts|cut)",
            ]),
        Entry(
            .tag(Tag("objection.timing")),
            [
                "not (the right time|a good time|the time|right now|at the moment|this year|this quarter|until "
                    + "next year)",
                "(too early|too soon|bad timing|wrong time)( for this| for us| to decide|)",
                "(maybe|perhaps|wait until|wait till|revisit|postponed to|put off to|put off until|come back) "
                    + "(next year|next quarter|later this year|after the holidays)",
                "(project|decision|purchase) (is|was|has been) (on hold|postponed|delayed|put off|shelved|paused)",
                "(no|not a) (hurry|rush|priority)( now| right now| this year|)",
                "(too busy|swamped) (right now|at the moment|now|this month|this quarter)",
            ]),
        Entry(
            .tag(Tag("objection.authority")),
            [
                "(has|have|had|needs|need|needed) to (ask|check with|consult|run it by|convince|talk to) (his|her|"
                    + "their|the|my|our) (boss|manager|director|ceo|cfo|board|management|head office|headquarters)",
                "(not my|not his|not her|not their) (decision|call)",
                "(can't|cannot|can not|couldn't|not allowed to) decide( alone| on (his|her|their) own| by himself| "
                    + "by herself|)",
                "(waiting|wait|waits) for (approval|sign-off|sign off|the board|headquarters|head office)",
                "(board|head office|headquarters|ceo|boss|management) (has to|have to|must|needs to|need to|will "
                    + "have to) (approve|decide|sign off|sign)",
                "(decision|decisions) (is|are|gets|get) made (by|at) (the |)(board|head office|headquarters|hq|"
                    + "group|parent company)",
                "above (his|her|their|my) pay grade",
            ]),
        Entry(
            .tag(Tag("objection.need")),
            [
                "(don't|do not|doesn't|does not|didn't|did not) (really |)(need|see the need for|see a need for|"
                    + "see any need for|see the value|see the point|see any use)",
                "(no|not any) (real |)need for (it|this|that|us)",
                "(already|we already|they already) (have|has|got|using|use|uses) (one|a system|a solution|"
                    + "something|a similar|our own|their own|their system|an own)",
                "(happy|satisfied|fine) with (what (they|we) have|(their|our|the) (current|existing) (supplier|"
                    + "system|solution|setup|vendor))",
                "(current|existing|old) (system|solution|setup|machine|one) (works|is good enough|still works|is "
                    + "fine|does the job)",
                "(sees|see|saw) no (need|use|value|benefit|point)",
            ]),
        Entry(
            .tag(Tag("objection.trust")),
            [
                "(never|not) heard of (us|you|your company|our company)",
                "(doubt|doubts|doubted|doubting) (our|your|us|whether we|whether you|about us|about our)",
                "(worried|concerned|nervous|unsure|skeptical|sceptical) (about|of|that) (our|your|we are|you are) "
                    + "(size|stability|service|support|quality|reliability|too small|so small|track record|after-sales "
                    + "service)",
                "(you|we|you're|we're|your company|our company) (are |is |)(too|so) (small|new|young)",
                "(asks|asked|ask|asking|wants|want|wanted) (for |us for |to see |to speak to |)(more |some |any |"
                    + "other |)(references|reference customers|case studies|track record)",
                "(who else|what other companies|which other companies) (uses|use|is using|are using) (it|this|your "
                    + "product)",
                "(don't|doesn't|do not|does not|didn't|did not) (fully |really |quite |)trust (us|you|our|your)",
            ]),
        Entry(
            .tag(Tag("objection.competitor")),
            [
                "(comparing|compare|compares|compared) (us |it |this |our offer |our quote |)(with|to|against) "
                    + "(other|another|a competitor|competitors|two other|three other|rival)",
                "(talking|speaking|negotiating|in talks) (to|with) (a competitor|competitors|another supplier|"
                    + "other suppliers|another vendor|other vendors|a rival)",
                "(leaning|lean|leans|leaned) (towards|toward|to) (a competitor|a rival|another|the other|our "
                    + "competitor|their current)",
                "(prefer|prefers|preferred) (a competitor|another supplier|another vendor|the other|our competitor|"
                    + "the competitor)",
                "(competitor|rival|another supplier|another vendor|the other supplier|someone else|other "
                    + "suppliers) (is|are|was|were|offers|offered|quoted|quotes) (them |us |him |her |)(cheaper|a lower "
                    + "price|lower|less|a better price)",
                "(got|has|have|received|collecting) (quotes|offers|a quote|an offer|a lower quote|a cheaper quote) "
                    + "from (others|other|another|a competitor|competitors|elsewhere)",
                "(shopping|shop|shops) around",
            ]),
        Entry(
            .tag(Tag("objection.contract")),
            [
                "(payment terms|contract terms|terms|contract|clause|clauses|warranty terms|penalty clause|minimum "
                    + "term) (is|are|was|were|seems|looks) (too |very |rather |)(long|short|strict|rigid|unacceptable|"
                    + "unfair|complicated|onerous|one-sided)",
                "(wants|want|wanted|asks for|asked for|needs|insists on|insisted on) (longer|better|different|"
                    + "other|more flexible|60 days|90 days|60-day|90-day|net 60|net 90) (payment |contract |)(terms|"
                    + "payment|credit)",
                "(legal|lawyer|lawyers) (has|have|had|raised|raises|sees|found) (issues|concerns|problems|"
                    + "objections|an issue|a problem)( with the contract| with the terms| with the clause|)",
                "(won't|will not|refuses to|refused to|can't|cannot) (sign|accept) (a |the |our |your |this |that |"
                    + ")(contract|terms|clause|clauses|long contract|payment terms|penalty clause|prepayment)",
                "(unhappy|not happy|disagree|disagrees|disagreed|problem|problems) with (the |our |your |"
                    + ")(contract|terms|clause|clauses|payment terms|contract terms)",
            ]),
        Entry(
            .tag(Tag("objection.delivery")),
            [
                "(delivery|lead|shipping) (time|times|date|dates) (is|are|was|were|seems|) (too |very |rather |"
                    + ")(long|slow|late)",
                "(lead time|lead times|delivery time|delivery times|delivery|shipping|deliveries) (is|are|was|were|"
                    + "takes|take|seems|would be) (too |very |rather |much too |)(long|slow|late)",
                "(worried|concerned|unsure|nervous) (about|whether) (our |your |the |we can meet the |you can meet "
                    + "the |)(delivery|deliveries|lead time|lead times|delivery time|delivery times|capacity|deadline|"
                    + "delivery date)",
                "(can't|cannot|can not|couldn't) wait (that long|so long|(four|five|six|seven|eight|ten|twelve) "
                    + "weeks|(two|three|four|six) months)",
                "(doubts|doubt|doubted) (our|your) (capacity|delivery|lead time|lead times)",
            ]),
    ]

    private static let englishIntents: [Entry] = [
        Entry(
            .tag(Tag("intent.quote")),
            [
                "(send|email|give|prepare|provide|get|sending) (us |me |him |her |them |)(a |the |your |our |new |"
                    + "a new |a formal |a revised |an updated |)(quote|quotation|price list|offer|proposal)",
                "(need|needs|want|wants|wanted|would like|requested|asked for|asks for|asking for|waiting for) (a |"
                    + "the |your |our |new |a new |a formal |a revised |an updated |)(quote|quotation|price list|offer|"
                    + "proposal|pricing)",
                "how much (is it|would it cost|does it cost|do you charge|will it cost|would that be)",
                "(asked|asks|asking) (about|for) (the |our |)(price|prices|pricing)",
            ]),
        Entry(
            .tag(Tag("intent.demo")),
            [
                "(want|wants|wanted|would like|asked for|asks for|requested|need|needs|arrange|schedule|booked|"
                    + "show them|give us|give them) (to see |to have |)(a |the |another |a live |a product |an online |"
                    + ")(demo|demos|demonstration)",
                "(asked|asks|want|wants|wanted|would like|likes) to see (it|the system|the product|the machine|the "
                    + "software|the app) (in action|working|running|live)",
            ]),
        Entry(
            .tag(Tag("intent.trial")),
            [
                "(want|wants|wanted|would like|asked for|asks for|requested|need|needs|send|start) (us |them |)(a |"
                    + "the |some |a free |two |three |)(trial|trials|sample|samples|pilot|trial order|test run)",
                "(want|wants|wanted|would like|asked|asks) to (try|test|pilot|evaluate) (it|the|this|one|a unit|"
                    + "out|our|your)",
                "(could|can) (they|we|he|she|i) (try|test) (it|one|this|the product|the system)",
            ]),
        Entry(
            .tag(Tag("intent.buy")),
            [
                "(want|wants|wanted|ready|decided|plan|plans|planning|going|agreed|agrees|happy|would like) to "
                    + "(buy|order|purchase|place an order|sign|sign the contract|go ahead|proceed|move forward)",
                "(placed|places|place|placing|confirmed|confirm|confirms|sent|sends) (an|the|a|their|his|her) "
                    + "(first |repeat |big |large |small |new |)(order|purchase order|po)",
                "(we'll|we will|i'll|they'll|they will) (take|buy|order) (it|them|one|two|three|five|ten)",
                "(signed|signs|sign) (the|a|our) (contract|deal|agreement|order)",
                "let's (go ahead|do it|sign)",
            ]),
        Entry(
            .tag(Tag("intent.callback")),
            [
                "(call|ring|phone) (me|us|him|her|them|you|) back",
                "(asked|asks|wants|wanted|want|would like) (me |us |you |for |)(to |)(a |)(call|callback|call back|"
                    + "phone call|visit|return visit)",
                "(give|gave) (me|us|him|her|them) a (call|ring)",
                "(asked|wants|wanted|want|asks) (us|me|you) to (come back|come by|visit|drop by|call)",
            ]),
        Entry(
            .tag(Tag("intent.none")),
            [
                "(not|isn't|aren't|wasn't|no longer|not at all|not really) interested",
                "(no|lost|loses|has no|had no|showed no|shows no) interest",
                "(don't|do not|please don't|please do not|stop) (call|calling|contact|contacting|bother) (me|us|"
                    + "him|her|them)( again| anymore|)",
            ]),
    ]

    private static let englishPeople: [Entry] = [
        Entry(
            .tag(Tag("role.decider")),
            [
                "(decision maker|decision-maker|decision makers|decision-makers|final say|last word)",
                "(makes|make|took|takes) the (final |last |)(decision|decisions|call)",
                "(he|she|they|who) (decides|signs off|approves)",
                "(ceo|managing director|general manager|founder|president|managing partner)",
                "(signs|sign) (off on |off |)(the |)(contract|contracts|budget|purchase)",
            ]),
        Entry(
            .tag(Tag("role.influencer")),
            [
                "(has|have|had) (a lot of |great |much |some |strong |)influence",
                "(influencer|recommends us|recommended us|advises the (ceo|owner|board|boss|director)|our champion|"
                    + "internal champion)",
                "(boss|ceo|owner|director|board) (listens|listened) to (him|her|them)",
            ]),
        Entry(
            .tag(Tag("role.user")),
            [
                "(end user|end users|end-user|end-users|key user|key users|operator|operators|shift leader|line "
                    + "operator)",
                "(uses|use|works with|work with|operates) (it|the system|the machine|the product|the app) (every "
                    + "day|daily|each day|himself|herself)",
            ]),
        Entry(
            .tag(Tag("role.procurement")),
            [
                "(buyer|buyers|purchaser|purchasing|procurement|sourcing) (manager|director|head|lead|officer|team "
                    + "lead|specialist)",
                "(buyer|purchaser|head of (procurement|purchasing|sourcing)|chief buyer|lead buyer)",
            ]),
        Entry(
            .tag(Tag("role.finance")),
            [
                "(cfo|finance (director|manager|head|lead)|financial (controller|director)|head of finance|"
                    + "accountant|chief accountant|controller|treasurer)"
            ]),
        Entry(
            .tag(Tag("role.technical")),
            [
                "(cto|cio|it (lead|manager|director|head)|head of (it|engineering|r&d)|chief engineer|lead "
                    + "engineer|technical (director|manager|lead)|engineering (manager|director)|system administrator|"
                    + "sysadmin)"
            ]),
        Entry(
            .neutral,
            [
                "(my|our own|our sales|our regional|my sales|my regional) (manager|boss|director|general manager|"
                    + "ceo|engineer|sales director|sales manager|accountant)",
                "homeowner", "product owner",
            ]),
    ]

    private static let englishOthers: [Entry] = [
        Entry(
            .tag(Tag("nextstep")),
            [
                "(follow-up|follow up|next) (meeting|call|visit) (is |was |has been |)(set|scheduled|agreed|"
                    + "planned|booked|fixed)",
                "(agreed|scheduled|booked|arranged|planned) (a |the |another |our |to have a |to hold a "
                    + ")(follow-up |follow up |next |second |site |)(meeting|call|visit|demo|workshop)",
                "(agreed|arranged|planned) to (meet|call|visit|speak|talk|follow up)( again|)",
                "(next step|next steps)",
            ]),
        Entry(
            .tag(Tag("sentiment.positive")),
            [
                "(very |really |quite |)(happy|pleased|satisfied|impressed|delighted) with (us|our|(our|your|the) "
                    + "(service|support|product|quality|delivery|demo|offer|team|sample|samples|trial))",
                "(very |really |quite |)(impressed|delighted) by (us|our|your|the (demo|service|product|quality|sample))",
                "(love|loves|loved|likes|liked|praised|praises|appreciates|appreciated) (our|your|the (demo|"
                    + "product|service|quality|sample|samples|idea|proposal|support|app))",
                "(great|excellent|good|fast|outstanding|fantastic) (service|support|quality|job|cooperation|"
                    + "after-sales service) from (us|you|our)",
                "thanked (us|me)",
            ]),
        Entry(
            .tag(Tag("sentiment.negative")),
            [
                "(very |really |quite |so |)(unhappy|dissatisfied|disappointed|annoyed|frustrated|upset|angry|"
                    + "furious) (with|about|by|at) (us|our|your|the (service|support|product|quality|delay|delays|"
                    + "delivery|demo|response))",
                "(complain|complains|complained|complaining) (about|on) (us|our (service|support|quality|response|"
                    + "team)|your (service|support|quality)|the (service|support|quality|delay|delays|poor service))",
                "(our|your) (service|support|quality|response) (is|was|has been) (bad|poor|slow|terrible|awful|too "
                    + "slow|disappointing)",
                "(nobody|no one) (answered|called back|replied|responds|responded)",
            ]),
        Entry(
            .tag(Tag("risk.churn")),
            [
                "(might|may|could|will|would|going to|wants to|want to|thinking of|thinking about|considering|"
                    + "threatened to|threatens to|threatening to) (leave|leaving|switch|switching|cancel|cancelling|"
                    + "canceling|terminate|move to another|moving to another|change|changing) (us|supplier|suppliers|"
                    + "vendor|vendors|to another|to a competitor|to a rival|the contract|the subscription|the order|away)",
                "(won't|will not|not going to|may not|might not|doesn't want to|does not want to|do not want to|"
                    + "don't want to) (renew|extend)( the contract| the subscription| with us|)",
                "(risk|danger) of (churn|losing (them|him|her|the account|this account|the customer|this customer))",
                "(cancelled|canceled|terminated) (the |their |)(contract|subscription|service)",
            ]),
        Entry(
            .tag(Tag("risk.payment")),
            [
                "(late|overdue|outstanding|unpaid|delayed) (payment|payments|invoice|invoices)",
                "(invoice|invoices|payment|payments|bill) (is|are|was|were|still|is still|are still|remains|has "
                    + "been) (overdue|unpaid|late|outstanding|delayed|open)",
                "(cash flow|cash-flow|liquidity) (problem|problems|issue|issues|trouble|troubles|is tight)",
                "(have|has|had) not paid", "(hasn't|haven't|didn't|did not) (paid|pay)( yet| us| the invoice|)",
                "(pays|paid|paying) late", "(near|facing|filed for|risk of) (bankruptcy|insolvency)",
            ]),
        Entry(
            .tag(Tag("risk.delivery")),
            [
                "(we|we'll|factory|production|shipment|delivery|warehouse) (might|may|will|could|will probably|is "
                    + "going to|are going to|may not|might not) (be late|slip|miss the deadline|miss the date|be delayed|"
                    + "run late|make it in time)",
                "(delivery|shipment|production|deliveries|installation) (is|was|has been|are|will be|is running) "
                    + "(delayed|late|behind schedule|at risk|slipping)",
                "(out of stock|stock shortage|parts shortage|short of parts|supply shortage)",
                "(behind schedule|miss the deadline|missed the deadline|missed the delivery date|missing the deadline)",
            ]),
        Entry(
            .tag(Tag("competitor.praise")),
            [
                "(competitor|competitor's product|rival|other supplier|other vendor|former supplier|old supplier|"
                    + "current supplier) (is|was|are) (much |far |really |very |)(better|faster|cheaper|more reliable|"
                    + "good|great|excellent)",
                "(competitor's|rival's|other supplier's|former supplier's|old supplier's|current supplier's) "
                    + "(service|support|quality|delivery) (is|was) (much |far |really |very |)(better|faster|good|great|"
                    + "excellent)",
                "(likes|liked|prefers|preferred|praised|praises) (the |their |his |her |)(competitor's|rival's|"
                    + "other supplier's|former supplier's|current supplier's|old supplier's) (service|product|quality|"
                    + "price|prices|support|app|delivery)",
            ]),
        Entry(
            .tag(Tag("competitor.flaw")),
            [
                "(competitor|competitor's product|rival|other supplier|other vendor|former supplier|old supplier|"
                    + "current supplier) (is|was|are|were|has been) (often |always |very |too |)(slow|late|bad|poor|"
                    + "worse|expensive|unreliable|slower|terrible)",
                "(competitor's|rival's|other supplier's|former supplier's|old supplier's|current supplier's) "
                    + "(service|support|quality|delivery) (is|was) (often |always |very |too |)(slow|late|bad|poor|worse|"
                    + "unreliable|terrible)",
                "(unhappy|dissatisfied|disappointed|annoyed|frustrated|fed up|not happy) with (the|their|his|her) "
                    + "(competitor|rival|current supplier|old supplier|former supplier|present supplier|existing "
                    + "supplier|current vendor)",
            ]),
        Entry(
            .neutral,
            [
                "(price|prices|pricing|budget|delivery|cost|timing|contract|payment) (is|are|was|were) (not |no |"
                    + "never )(a |an |really a |)(problem|issue|concern|obstacle)",
                "(price|prices|pricing|budget|delivery|cost|timing|contract|payment) (isn't|aren't|wasn't|won't "
                    + "be) (a |an |really a |)(problem|issue|concern|obstacle)",
                "(no|not an) (objection|objections|issue|problem|complaint|complaints|concerns) (about|with|to) "
                    + "(the |our |)(price|pricing|budget|delivery|terms|contract|lead time)",
                "not too (expensive|pricey|costly|high|long|early)",
                "how (expensive|pricey|costly)",
            ]),
    ]

    private static let englishCues: [Entry] = [
        Entry(
            .cue(.negator),
            [
                "not",
                "never",
                "no",
                "without",
                "nobody",
                "none",
                "hardly",
                "no longer",
                "nothing",
                "neither",
                "nor",
                "cannot",
                "(do|does|did|is|are|was|were|wo|would|could|should|has|have|had|ca)n't",
                "(dont|doesnt|didnt|isnt|wasnt|wont)",
                "(stopped|stop|stops)", "(denied|denies|deny)", "far from",
            ]),
        Entry(
            .cue(.denial),
            [
                "(is|was|are|am|'s|'m|'re) not (a|an|the|our|their|his|her|really the|really a)",
                "(isn't|wasn't|aren't) (a|an|the|our|their|really the|really a)",
                "not the", "no longer (a|the|their)",
            ]),
        Entry(
            .cue(.settled),
            [
                "(is|are|was|were) (not|no|no longer|never|not really) (a |an |)(problem|issue|concern|obstacle|"
                    + "worry|big deal)",
                "(isn't|aren't|wasn't|weren't) (a |an |really a |)(problem|issue|concern|obstacle|worry|big deal)",
                "(is|are|was|were|has been|have been) (solved|settled|resolved|sorted out|cleared up|off the table)",
            ]),
        Entry(
            .cue(.supposed),
            [
                "if", "unless", "in case", "suppose", "supposing", "whether", "what if", "imagine", "hypothetically",
                "would have been", "in theory", "(do|did) (you|they) (think|find)",
            ]),
        Entry(
            .cue(.guess),
            [
                "(i|we) (guess|suspect|assume|think|suppose|believe|fear|imagine|expect)",
                "my (guess|impression|feeling|hunch)",
                "(probably|maybe|perhaps|presumably)", "i'm afraid",
            ]),
        Entry(
            .cue(.turn),
            [
                "but",
                "however",
                "because",
                "although",
                "though",
                "yet",
                "still",
                "since",
                "so",
                "instead",
                "except",
                "only that",
                "and (says|said|thinks|wants|asked|complained)",
            ]),
        Entry(
            .cue(.inert),
            [
                "not only",
                "not just",
                "no doubt",
                "no wonder",
                "nothing but",
                "not to mention",
                "no sooner",
                "so far",
                "as if",
                "even if they",
                "why not",
                "if possible",
            ]),
        Entry(
            .cue(.when),
            [
                "tomorrow",
                "(the |)day after tomorrow",
                "next (week|month|quarter|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|"
                    + "summer|autumn|fall|winter)",
                "(by|before|until) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|next month|"
                    + "tomorrow|the weekend|month end|year end|the end of (the week|the month|the quarter|the year|this "
                    + "week|this month|this quarter|this year|q1|q2|q3|q4|january|february|march|april|may|june|july|"
                    + "august|september|october|november|december)|end of (week|month|quarter|year|q1|q2|q3|q4))",
                "in (a|two|three|four|six) (week|weeks|days|months)",
                "(monday|tuesday|wednesday|thursday|friday) next week",
            ]),
        Entry(
            .cue(.day),
            [
                "(on|this|coming) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|weekend)",
                "end of (the |this |)(week|month|quarter|year|q1|q2|q3|q4)",
                "(tonight|this afternoon|this evening)",
            ]),
        Entry(
            .cue(.past),
            [
                "yesterday", "last (week|month|year|quarter|monday|tuesday|wednesday|thursday|friday)", "ago",
                "already",
                "(met|visited|called|sent|came|was|were|did|had|went|discussed|showed|delivered|talked)",
            ]),
        Entry(
            .cue(.action),
            [
                "(call|calls|visit|visits|meet|meets|meeting|send|sends|sending|email|mail|demo|present|presents|"
                    + "presentation|follow up|follows up|come back|comes back|come by|drop by|sign|signs|deliver|"
                    + "delivers|decide|decides|review|reviews|install|installs|try|test|trial|quote|proposal|sample|"
                    + "samples|appointment|talk|talks|speak|return|reply|confirm|confirms|check back|visit us|pick up|"
                    + "start|ship|order|pay|pays|workshop|call back|calling|visiting)"
            ]),
    ]
}
