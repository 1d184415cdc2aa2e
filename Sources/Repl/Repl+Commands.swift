extension Repl {
    /// The commands and what they do, for `help` and for completion.
    public static let commands: [(name: String, usage: String, meaning: String)] = [
        ("today", "today", "my page: what is due, whom to call, what needs me"),
        ("conflicts", "conflicts [FILTER]", "list the open conflicts"),
        ("show", "show ROW", "show a row, its conflicts and what hangs on it"),
        ("why", "why ROW.FIELD", "why there is a conflict, in words"),
        ("history", "history ROW[.FIELD]", "who changed what, and when"),
        ("blame", "blame ROW[.FIELD]", "who wrote what is shown"),
        ("diff", "diff ROW A [B]", "what changed between two times or transactions"),
        ("tx", "tx ID", "one transaction"),
        ("who", "who PERSON", "what somebody did; me for yourself"),
        ("device", "device SITE", "what a laptop wrote; here for this one"),
        ("grep", "grep TEXT", "rows that say a text anywhere"),
        ("sql", "sql SELECT …", "a question of your own; it only reads"),
        ("at", "at TIME", "look at show, blame and history as of then"),
        ("now", "now", "come back from the past"),
        ("pick", "pick N", "settle the conflict shown last by its side N"),
        ("pick", "pick ROW.FIELD N", "settle any conflict by its side N"),
        ("pick", "pick RULE where FILTER", "settle many: newest, oldest or mine"),
        ("edit", "edit ROW.FIELD", "write the value yourself, in $EDITOR"),
        ("undo", "undo ID", "take a transaction or an operation back"),
        ("redo", "redo", "take back what was undone last"),
        ("drafts", "drafts", "what the hub refused, numbered"),
        ("resend", "resend N", "write a refused change again"),
        ("drop", "drop N", "forget a refused change"),
        ("suggestions", "suggestions", "list the suggested tags that nobody has spoken of"),
        ("accept", "accept TAG…", "say that suggested tags are right"),
        ("reject", "reject TAG…", "say that tags are wrong"),
        ("correct", "correct TAG NAME", "say that a suggested tag is rather another one"),
        ("leads", "leads", "whom to call first, and why"),
        ("explain", "explain LEAD", "all reasons of one lead, with the rows they come from"),
        ("next", "next [LEAD]", "what to do next, and what endangers a lead"),
        ("status", "status", "who and where I am, what is unsent or refused"),
        ("sync", "sync", "sync with the hub now"),
        ("help", "help [COMMAND]", "this list, or one command with examples"),
        ("quit", "quit", "leave; nothing is lost"),
    ]

    static let examples: [String: [String]] = [
        "conflicts": [
            "conflicts", "conflicts customer", "conflicts field = phone & by = Li Wei & newer = 3d", "conflicts review",
        ],
        "show": ["show C-0007", "show 3f2a", "show 宏达贸易"],
        "why": ["why C-0007.phone"],
        "history": ["history C-0007", "history C-0007.phone"],
        "blame": ["blame C-0007", "blame C-0007.phone"],
        "diff": [
            "diff C-0007 2026-11-20", "diff C-0007 2026-11-01 2026-11-20T14:30", "diff C-0007 7d",
            "diff C-0007 ffeeddcc aabbccdd",
        ],
        "tx": ["tx ffeeddccbb"],
        "who": ["who Li Wei", "who me"],
        "device": ["device 851f", "device here"],
        "grep": ["grep 5550122"],
        "sql": ["sql SELECT city, count(*) FROM customer GROUP BY city ORDER BY 2 DESC"],
        "at": ["at 2026-11-20", "at 2026-11-20T14:30", "at 3d"],
        "pick": [
            "pick 2", "pick C-0007.phone 2", "pick newest where field = city", "pick mine where customer & older = 7d --yes",
        ],
        "edit": ["edit C-0007.phone"],
        "undo": ["undo ffeeddccbb"],
        "resend": ["resend 1"],
        "drop": ["drop 1 --yes"],
        "correct": ["correct 9fdb objection.budget"],
        "explain": ["explain 3f2a"],
        "next": ["next", "next 3f2a"],
    ]

    /// What can be typed while a moment of the past is looked at.
    static let readsThePast: Set<String> = ["show", "blame", "history", "diff", "at", "now", "help", "quit", "exit"]
}
