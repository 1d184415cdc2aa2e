"""The cases of texts and of merging."""

import codec
import merging
from wire_cases import FAMILY, change, part


def texts(draw):
    names = {}

    def id(name):
        """Ids whose order is that of their names, so that a case says itself who wins a tie."""
        return names.setdefault(name, f"{ord(name[0]):02x}" + draw.id()[2:])

    def event(name, parents, *edits):
        return {"id": id(name), "parents": sorted(id(each) for each in parents),
                "edits": [{"position": p, "deleted": d, "inserted": s} for p, d, s in edits]}

    cases = [
        ("no events", []),
        ("one", [event("a", "", (0, 0, "hello"))]),
        ("one after another", [event("a", "", (0, 0, "hello")), event("b", "a", (5, 0, " world"), (0, 1, "H")), event("c", "b", (5, 6, ""))]),
        ("two begin at once", [event("a", "", (0, 0, "one ")), event("b", "", (0, 0, "two "))]),
        ("at one place", [event("m", "", (0, 0, "[]")), event("b", "m", (1, 0, "bbb")), event("a", "m", (1, 0, "aaa")),
                          event("c", "m", (1, 0, "ccc"))]),
        ("the id decides, not the age", [event("m", "", (0, 0, "[]")), event("z", "m", (1, 0, "first")), event("a", "m", (1, 0, "later")),
                                         event("n", "z", (6, 0, "!"))]),
        ("typed letter by letter", [
            event("m", "", (0, 0, "<>")), event("a", "m", (1, 0, "m")), event("b", "a", (2, 0, "i")), event("c", "b", (3, 0, "lk")),
            event("x", "m", (1, 0, "e")), event("y", "x", (2, 0, "g")), event("z", "y", (3, 0, "gs"))]),
        ("typed backwards", [
            event("m", "", (0, 0, "<>")), event("c", "m", (1, 0, "c")), event("b", "c", (1, 0, "b")), event("a", "b", (1, 0, "a")),
            event("z", "m", (1, 0, "3")), event("y", "z", (1, 0, "2")), event("x", "y", (1, 0, "1"))]),
        ("both delete", [event("m", "", (0, 0, "abcdef")), event("a", "m", (1, 3, "")), event("b", "m", (2, 3, "")),
                         event("n", "ab", (1, 0, "-"))]),
        ("inserted into what another deletes", [event("m", "", (0, 0, "abcdef")), event("a", "m", (1, 4, "")), event("b", "m", (3, 0, "XYZ"))]),
        ("both rewrite", [event("m", "", (0, 0, "the price is 100")), event("a", "m", (13, 3, "120")), event("b", "m", (13, 3, "90"))]),
        ("after what was deleted", [event("m", "", (0, 0, "abc")), event("a", "m", (1, 1, "")), event("b", "m", (2, 0, "B")),
                                    event("c", "a", (1, 0, "C"))]),
        ("three branches, two merges", [
            event("m", "", (0, 0, "base")), event("a", "m", (0, 0, "A")), event("b", "m", (4, 0, "B")), event("c", "m", (2, 0, "C")),
            event("n", "ab", (3, 1, "N")), event("p", "bc", (1, 2, "P")), event("q", "np", (0, 0, "Q"))]),
        ("Chinese and emoji", [event("m", "", (0, 0, "今天拜访👍")), event("a", "m", (2, 0, "上午")), event("b", "m", (2, 0, "下午")),
                               event("c", "m", (5, 0, FAMILY))]),
        ("within a letter of two scalars", [event("m", "", (0, 0, "Cafe\u0301 \U0001f44d\U0001f3fd")), event("a", "m", (4, 1, "")),
                                            event("b", "m", (7, 1, "")), event("c", "m", (4, 0, "s"))]),
        ("beyond the end", [event("m", "", (0, 0, "ab")), event("a", "m", (900, 7, "X")), event("b", "m", (1, 4_000_000_000, "Y")),
                            event("c", "m", (2, 0, "Z"))]),
        ("beyond the end beside a longer branch", [
            event("m", "", (0, 0, "ab")), event("z", "m", (2, 0, "zz")), event("n", "z", (4, 0, "nn")), event("a", "m", (99, 0, "a"))]),
        ("beyond the end, where another branch stands", [
            event("m", "", (0, 0, "ab")), event("b", "m", (2, 0, "bb")), event("z", "m", (0, 1, "")), event("a", "z", (99, 0, "aa"))]),
        ("a parent that is not there", [event("a", "k", (3, 0, "orphan")), event("b", "a", (0, 1, "O"))]),
        ("an empty change joins", [event("a", "", (0, 0, "a")), event("b", "", (0, 0, "b")), event("n", "ab"), event("p", "n", (1, 0, "-"))]),
    ]
    for number in range(30):
        cases.append((f"random {number}", random_text(draw)))
    out = []
    for name, events in cases:
        text = merging.text(events)
        assert text == merging.text(events, newest_first=True) == merging.text(events[::-1]), name
        out.append({"name": name, "events": events, "text": text})
    return {"texts": out}


def random_text(draw):
    """A history of two to four authors who exchange what they have now and then."""
    events, known = [], [set() for _ in range(2 + draw.below(3))]
    for _ in range(6 + draw.below(20)):
        author = draw.below(len(known))
        if draw.below(3) == 0:
            known[author] |= known[draw.below(len(known))]
        seen = [event for event in events if event["id"] in known[author]]
        parents = sorted({event["id"] for event in seen} - {parent for event in seen for parent in event["parents"]})
        length, edits = len(merging.text(seen)), []
        for _ in range(1 + draw.below(3)):
            position = draw.below(length + 1)
            deleted = draw.below(min(4, length - position) + 1) if draw.below(2) else 0
            inserted = "".join("abcdefgh客户拜访👍e\u0301"[draw.below(15)] for _ in range(draw.below(5)))
            length += len(inserted) - deleted
            edits.append({"position": position, "deleted": deleted, "inserted": inserted})
        events.append({"id": draw.id(), "parents": parents, "edits": edits})
        known[author].add(events[-1]["id"])
    return events


class Case:
    """Transactions by letter; what is refused is written in capitals. Stamps grow with each unless given."""

    def __init__(self, draw, name):
        self.draw, self.name, self.transactions, self.refused = draw, name, [], []
        self.row, self.letters = draw.id(), {}

    def id(self, letter):
        return self.letters.setdefault(letter.lower(), self.draw.id())

    def write(self, letter, *changes, stamp=None, row=None, entity="2"):
        return self.tell(letter, *[part(row or {"existing": self.row}, changes, entity)] if changes else [], stamp=stamp)

    def tell(self, letter, *parts, stamp=None, counter=0, **rest):
        """A transaction of any parts; `rest` are its other members."""
        milliseconds = 1_795_000_000_000 + (len(self.transactions) if stamp is None else stamp)
        item = {"id": self.id(letter), "author": self.draw.id(), "stamp": {"milliseconds": milliseconds, "counter": counter}, **rest}
        for each in (change for part in parts for change in part["changes"] if "replaces" in change):
            each["replaces"] = sorted(map(self.id, each["replaces"]))
        item["parts"] = [each | {"changes": sorted(each["changes"], key=codec.change_order)} for each in parts]
        self.transactions.append(item)
        if letter.isupper():
            self.refused.append(item["id"])
        return self

    def orders(self):
        count = len(self.transactions)
        parents = []
        for item in self.transactions:
            names = {id for each in item["parts"] for c in each["changes"] if c["kind"] == "text" for id in c["replaces"]}
            parents.append([i for i, other in enumerate(self.transactions) if other["id"] in names])
        found = []
        for attempt in range(60):
            order = list(range(count)) if attempt == 0 else list(range(count))[::-1] if attempt == 1 else self.draw.shuffled(count)
            placed = []
            while order:
                placed.append(next(i for i in order if all(p in placed for p in parents[i])))
                order.remove(placed[-1])
            if placed not in found:
                found.append(placed)
        return found[:12]

    def result(self):
        return {"name": self.name, "transactions": [codec.transaction(item).hex() for item in self.transactions],
                "refused": self.refused, "orders": self.orders(), "rows": merging.rows(self.transactions, set(self.refused))}


def reg(text, replaces="", field="10"):
    return change(field, "register", value={"text": text}, replaces=list(replaces))


def elem(present, replaces="", name="vip"):
    return change("19", "set", element={"text": name}, present=present, replaces=list(replaces))


def life(lives, replaces=""):
    return change("0", "life", lives=lives, replaces=list(replaces))


def add(delta):
    return change("20", "counter", delta=str(delta))


def edit(position, deleted, inserted, replaces=""):
    return change("21", "text", replaces=list(replaces), edits=[{"position": position, "deleted": deleted, "inserted": inserted}])


def merges(draw):
    def case(name):
        cases.append(Case(draw, name))
        return cases[-1]

    cases = []
    case("one replaces another").write("a", reg("A")).write("b", reg("B", "a"))
    case("a chain, whatever the stamps").write("a", reg("A"), stamp=9).write("b", reg("B", "a"), stamp=5).write("c", reg("C", "b"), stamp=1)
    case("a conflict").write("a", reg("A")).write("b", reg("B", "a")).write("c", reg("C", "a"))
    case("two heads of one value are no conflict").write("a", reg("A")).write("b", reg("B", "a")).write("c", reg("B", "a"))
    case("normal forms are a conflict").write("a", reg("Caf\u00e9")).write("b", reg("Cafe\u0301"))
    case("equal stamps: the greater id is shown").write("a", reg("A"), stamp=1).write("b", reg("B"), stamp=1).write("c", reg("C"), stamp=1)
    case("a conflict resolved").write("a", reg("A")).write("b", reg("B")).write("c", reg("C", "ab"))
    case("resolved, and edited beside").write("a", reg("A")).write("b", reg("B")).write("c", reg("C", "ab")).write("d", reg("D", "b"))
    case("two increments").write("a", add(1)).write("b", add(1))
    case("a counter wraps").write("a", add(codec.HIGH)).write("b", add(1)).write("c", add(-5))
    case("refused +1 takes effect").write("a", add(1)).write("B", add(1)).write("c", add(5))
    case("added beside removed").write("a", elem(True)).write("b", elem(False, "a")).write("c", elem(True, "a"))
    case("added, removed").write("a", elem(True)).write("b", elem(False, "a")).write("c", elem(True, name="新"))
    case("deleted").write("a", life(True), reg("A")).write("b", life(False, "a"))
    case("deleted beside an edit").write("a", life(True), reg("A")).write("b", life(False, "a")).write("c", life(True, "a"), reg("C", "a"))
    case("deleted, then restored").write("a", life(True)).write("b", life(False, "a")).write("c", life(True, "b"))
    case("refused").write("a", reg("A")).write("B", reg("B", "a"))
    case("inherits from a refused one").write("a", reg("A")).write("B", reg("B", "a")).write("c", reg("C", "b"))
    case("inherits through two refused ones").write("a", reg("A")).write("B", reg("B", "a")).write("C", reg("C", "b")).write("d", reg("D", "c"))
    case("inherits, and another edits beside").write("a", reg("A")).write("B", reg("B", "a")).write("c", reg("C", "b")).write("d", reg("D", "a"))
    case("two inherit from one").write("a", reg("A")).write("B", reg("B", "a")).write("c", reg("C", "b")).write("d", reg("D", "b"))
    case("inherits field by field").write("a", reg("A"), reg("A", field="12")).write("B", reg("B", "a")).write("c", reg("C", "b"), reg("C", "b", "12"))
    case("a refused one that merged").write("a", reg("A")).write("b", reg("B")).write("C", reg("C", "ab")).write("d", reg("D", "c"))
    case("a refused delete").write("a", life(True), reg("A")).write("B", life(False, "a"))
    case("a refused delete that was undone").write("a", life(True)).write("B", life(False, "a")).write("c", life(True, "b"))
    case("a refused set removal").write("a", elem(True)).write("B", elem(False, "a"))
    case("names what never comes").write("b", reg("B", "x")).write("c", reg("C", "bx"))
    case("two that name each other").write("a", reg("A", "b")).write("b", reg("B", "a")).write("c", reg("C"))
    case("refused ones that name each other").write("A", reg("A", "b")).write("B", reg("B", "a")).write("c", reg("C", "a")).write("d", reg("D"))
    case("names another cell's change").write("a", reg("A")).write("b", reg("B", "a", "12")).write("c", reg("C", "b"))
    case("text").write("a", edit(0, 0, "abc")).write("b", edit(1, 0, "X", "a")).write("c", edit(1, 0, "Y", "a")).write("d", edit(5, 0, "!", "bc"))
    case("text beside refused text").write("a", edit(0, 0, "abc")).write("B", edit(0, 3, "gone", "a")).write("c", edit(3, 0, "d", "a"))
    case("a new row and its edit").write("a", life(True), reg("A"), row={"created": 3})
    cases[-1].row = codec.row_id(cases[-1].transactions[0]["id"], 3)
    cases[-1].write("b", life(True, "a"), reg("B", "a"))
    for number in range(20):
        one = case(f"random {number}")
        letters = "abcdefgh"[:3 + draw.below(6)]
        for place, letter in enumerate(letters):
            names = lambda: [each for each in letters[:place] if draw.below(3) == 0]
            changes = [reg(str(draw.below(3)), names()), elem(draw.below(2) == 0, names()), life(draw.below(2) == 0, names()), add(draw.below(9))]
            changes = [each for each in changes if draw.below(3)]
            one.write(letter.upper() if draw.below(3) == 0 else letter, *changes, stamp=draw.below(4))
    return [each.result() for each in cases]
