"""The cases of merging that earlier designs got wrong. Each says by hand what must come out; the model must say the same.

What an anomaly has to do with rights, pages, bundles, epochs or compaction is not a matter of merging: here stands only what the
transactions mean that are there in the end.
"""

import codec
from merge_cases import Case, add, edit, elem, life, reg
from wire_cases import change, part

YEAR = 365 * 86_400_000
CITY, SECTOR, PHONE, PRICE, TAGS, CALLS, BODY = "10", "11", "12", "13", "19", "20", "21"


class Scene(Case):
    """A case whose outcome is said by hand, and asserted."""

    def __init__(self, draw, name):
        super().__init__(draw, name)
        self.expected = []

    def made(self, letter, ordinal=0):
        """The row that a transaction creates."""
        return codec.row_id(self.id(letter), ordinal)

    def edits(self, *changes, of=None, sensitivity=0, entity="2"):
        """A part that changes a row: the scene's own unless `of` is given; a digit is an ordinal of the transaction itself."""
        row = {"existing": of or self.row} if not isinstance(of, int) else {"created": of}
        return part(row, list(changes), entity, sensitivity)

    def same_site(self, letter, other):
        """Gives `letter` an id of the same site as that of `other`."""
        self.letters[letter] = self.id(other)[:16] + self.draw.id()[16:]
        return self

    def gives(self, field, heads=None, *, row=None, element=None, **rest):
        """A cell's heads by letter, newest first, and what else stands in the vector."""
        self.expected.append((row or self.row, field, element, heads, rest))
        return self

    def lives(self, lives, row=None):
        self.expected.append((row or self.row, None, None, None, {"lives": lives}))
        return self

    def result(self):
        out = super().result()
        assert self.expected, self.name
        rows = {row["row"]: row for row in out["rows"]}
        for row, field, element, heads, rest in self.expected:
            found = rows[row]
            if field:
                cells = [cell for cell in found["cells"] if cell["field"] == field and cell.get("element") == element]
                assert len(cells) == 1, (self.name, field)
                found = cells[0]
            if heads is not None:
                letters = {id: letter for letter, id in self.letters.items()}
                assert "".join(letters[id] for id in found["heads"]) == heads, (self.name, field, found)
            for key, wanted in rest.items():
                assert found.get(key) == wanted, (self.name, field, key, found)
        return out


def group(members, replaces=""):
    value = {"group": [{"number": number, "value": value} for number, value in members.items()]}
    return change(PRICE, "group", value=value, replaces=list(replaces))


def pair(present, one, two, replaces=""):
    """That two rows are one, as an element: the smaller id first, so that both directions are the same element."""
    links = [{"number": number, "value": {"link": row}} for number, row in enumerate(sorted((one, two)), 1)]
    return change(TAGS, "set", element={"group": links}, present=present, replaces=list(replaces))


def cut(scene, name, keeps):
    """The same transactions for one who may not see everything: parts are left out whole, ids and stamps stay."""
    out = Scene(scene.draw, name)
    out.row, out.letters, out.refused = scene.row, scene.letters, scene.refused
    out.transactions = [item | {"parts": [each for each in item["parts"] if keeps(each)]} for item in scene.transactions]
    return out


def merges(draw):
    def case(name):
        cases.append(Scene(draw, name))
        return cases[-1]

    cases = []

    one = case("base lost by a bundle from one who already pushed: the pushed one is not here yet")
    one.write("a", life(True), reg("Basel"), reg("mills", field=SECTOR), add(1)).write("c", life(True, "b"), reg("Chur", "b"), add(1))
    one.gives(CITY, "ca", conflict=True).gives(SECTOR, "a").gives(CALLS, counter="2").lives(True)
    one = case("base lost by a bundle from one who already pushed: all are here")
    one.write("a", life(True), reg("Basel"), reg("mills", field=SECTOR), add(1)).write("b", life(True, "a"), reg("Bern", "a"), add(1))
    one.write("c", life(True, "b"), reg("Chur", "b"), add(1))
    one.gives(CITY, "c", conflict=False).gives(SECTOR, "a").gives(CALLS, counter="3")

    # The id is the identity: two copies are one change, whichever stamp is known first.
    author = draw.id()
    one = case("restamped copy shows two values: who replaced one copy has replaced both")
    one.tell("a", one.edits(reg("Bern")), stamp=3_600_000, author=author)
    one.tell("a", one.edits(reg("Bern")), stamp=0, author=author)
    one.write("b", reg("Chur", "a"), stamp=60_000).gives(CITY, "b", conflict=False, shown={"text": "Chur"})
    one = case("restamped copy shows two values: two copies count once")
    one.tell("a", one.edits(reg("Bern"), add(1)), stamp=3_600_000, author=author)
    one.tell("a", one.edits(reg("Bern"), add(1)), stamp=0, author=author)
    one.gives(CITY, "a", conflict=False).gives(CALLS, counter="1")

    one = case("refused +1 takes effect: what was written on top of it counts alone")
    one.write("a", life(True), add(10)).write("B", life(True, "a"), add(1), reg("Bern")).write("c", life(True, "b"), add(100), reg("Chur", "b"))
    one.gives(CALLS, counter="110").gives(CITY, "c", conflict=False).gives("0", "c", present=True)

    # A row that left the scope of one reader takes its own parts with it, and nothing else.
    one = whole = case("half a moved row's transaction: whole")
    other = draw.id()
    one.tell("a", one.edits(life(True), reg("Basel")), one.edits(life(True), reg("Olten"), of=other))
    one.tell("b", one.edits(life(True, "a"), reg("Bern", "a")), one.edits(life(True, "a"), reg("Thun", "a"), of=other))
    one.tell("C", one.edits(reg("Chur", "b")), one.edits(reg("Arth", "b"), of=other))
    one.gives(CITY, "b", conflict=False).gives(CITY, "b", row=other, conflict=False)
    one = cut(whole, "half a moved row's transaction: for one who sees one of its rows", lambda each: each["row"]["existing"] != other)
    cases.append(one.gives(CITY, "b", conflict=False).lives(True))

    one = case("delete, re-create, old phone on a new customer")
    old, new = one.made("a"), one.made("c")
    one.tell("a", one.edits(life(True), reg("Old Mill"), reg("111", field=PHONE), of=0)).tell("b", one.edits(life(False, "a"), of=old))
    one.tell("c", one.edits(life(True), reg("Old Mill"), reg("333", field=PHONE), of=0))
    one.tell("d", one.edits(life(True, "a"), reg("222", "a", PHONE), of=old))
    one.gives(PHONE, "d", row=old, shown={"text": "222"}).lives(True, old).gives("0", "db", row=old)
    one.gives(PHONE, "c", row=new, shown={"text": "333"}, conflict=False).lives(True, new)
    one = case("delete, re-create: who saw the deletion does not bring the old one back")
    old, new = one.made("a"), one.made("c")
    one.tell("a", one.edits(life(True), reg("Old Mill"), of=0)).tell("b", one.edits(life(False, "a"), of=old))
    one.tell("c", one.edits(life(True), reg("Old Mill"), of=0), one.edits(reg("see the new one", field=SECTOR), of=old))
    one.lives(False, old).gives(CITY, "a", row=old).lives(True, new)

    # The random half of the id differs, so neither takes the other's place, whatever their running numbers.
    one = case("restored laptop writes again under what it already used")
    one.same_site("b", "a").same_site("c", "a")
    one.tell("a", one.edits(life(True), reg("Basel"), add(1)), origin={"number": "1", "seen": "0"})
    for letter, city in (("b", "Bern"), ("c", "Chur")):
        one.tell(letter, one.edits(life(True, "a"), reg(city, "a"), add(1)), one.edits(life(True), reg(city), of=0),
                 origin={"number": "2", "seen": "1"})
    one.gives(CITY, "cb", conflict=True).gives(CALLS, counter="3").gives(CITY, "b", row=one.made("b")).gives(CITY, "c", row=one.made("c"))

    one = case("restored hub forgets acknowledged work: what was kept comes again")
    one.write("a", life(True), reg("Basel"), add(1)).write("b", life(True, "a"), reg("Bern", "a"), add(1))
    one.write("c", life(True, "b"), reg("Chur", "b"), add(1), elem(True)).write("d", life(True, "c"), elem(False, "c"))
    one.gives(CITY, "c", conflict=False).gives(CALLS, counter="3").gives("0", "d", present=True).gives(TAGS, "d", element={"text": "vip"}, present=False)

    one = whole = case("hidden field erased by a relay: whole")
    one.tell("a", one.edits(life(True), reg("Basel")), one.edits(reg("secret", field=SECTOR), sensitivity=3))
    one.tell("b", one.edits(life(True, "a"), reg("Bern", "a")))
    one.tell("c", one.edits(life(True, "b")), one.edits(reg("more secret", "a", SECTOR), sensitivity=3))
    one.gives(CITY, "b").gives(SECTOR, "c", shown={"text": "more secret"}).gives("0", "c", present=True)
    one = cut(whole, "hidden field erased by a relay: for one who may not see the field", lambda each: each["class"] == 0)
    cases.append(one.gives(CITY, "b").gives("0", "c", present=True).lives(True))

    one = case("value inherited from a refused change that nobody saw")
    one.write("a", life(True), reg("Basel"), reg("mills", field=SECTOR)).write("B", life(True, "a"), reg("Bern", "a"), reg("banks", "a", SECTOR))
    one.write("c", life(True, "b"), reg("Chur", "b")).gives(CITY, "c", conflict=False).gives(SECTOR, "a", shown={"text": "mills"})
    one = case("value inherited from a refused change that nobody saw: somebody else replaced the same")
    one.write("a", reg("Basel")).write("B", reg("Bern", "a")).write("c", reg("Chur", "b")).write("d", reg("Davos", "a"))
    one.write("e", reg("Ebnat", "d")).gives(CITY, "ec", conflict=True)
    one = case("value inherited from a refused change: a whole chain is refused, and what was there is back")
    one.write("a", life(True), reg("Basel")).write("B", life(False, "a"), reg("Bern", "a")).write("C", life(True, "b"), reg("Chur", "b"))
    one.gives(CITY, "a", conflict=False).gives("0", "a", present=True)

    x, y, z = sorted(draw.id() for _ in range(3))
    same = {"group": [{"number": 1, "value": {"link": x}}, {"number": 2, "value": {"link": y}}]}
    one = case("both directions of a duplicate merge")
    one.write("a", pair(True, x, y)).write("b", pair(True, y, x)).write("c", pair(True, z, y)).gives(TAGS, "ba", element=same, present=True)
    one = case("both directions of a duplicate merge: taken back by one who saw only one")
    one.write("a", pair(True, x, y)).write("b", pair(True, y, x)).write("c", pair(False, x, y, "a")).gives(TAGS, "cb", element=same, present=True)
    one = case("both directions of a duplicate merge: taken back by one who saw both")
    one.write("a", pair(True, x, y)).write("b", pair(True, y, x)).write("c", pair(False, x, y, "ab")).gives(TAGS, "c", element=same, present=False)

    price = {1: {"int": "100"}, 2: {"text": "CNY"}}
    one = case("group written by an old version beside a new one: never a mixture of members")
    one.write("a", group(price)).write("b", group(price | {1: {"int": "90"}}, "a")).write("c", group(price | {3: {"bool": True}}, "a"))
    one.gives(PRICE, "cb", conflict=True, shown=group(price | {3: {"bool": True}})["value"])
    one = case("group written by an old version beside a new one: the field that the group took over")
    one.write("a", reg("100 CNY", field="14")).write("b", reg("90 CNY", "a", "14")).write("c", group(price), reg("100 CNY", "a", "14"))
    one.gives(PRICE, "c", conflict=False).gives("14", "cb", conflict=True)
    one = case("group written by an old version beside a new one: a new version saw both")
    one.write("a", reg("100 CNY", field="14")).write("b", reg("90 CNY", "a", "14")).write("c", group(price), reg("100 CNY", "a", "14"))
    one.write("d", group(price | {1: {"int": "90"}}, "c"), reg("90 CNY", "bc", "14")).gives(PRICE, "d", conflict=False).gives("14", "d", conflict=False)

    one = case("form open while a pull arrives")
    one.write("a", life(True), reg("Basel"), reg("1", field=PHONE)).write("b", life(True, "a"), reg("Bern", "a"))
    one.write("c", life(True, "b"), reg("Chur", "a"), reg("2", "a", PHONE)).gives(CITY, "cb", conflict=True).gives(PHONE, "c", conflict=False)
    one = case("form open while a pull arrives: resolved")
    one.write("a", reg("Basel")).write("b", reg("Bern", "a")).write("c", reg("Chur", "a")).write("d", reg("Bern", "bc"))
    one.gives(CITY, "d", conflict=False, shown={"text": "Bern"})
    one = case("an ordinary edit of a field under review names the shown head only")
    one.write("a", reg("Basel")).write("b", reg("Bern")).write("c", reg("Chur")).write("d", reg("Davos", "c")).gives(CITY, "dba", conflict=True)
    one = case("form open while a pull arrives: what it showed was refused meanwhile")
    one.write("a", reg("Basel")).write("B", reg("Bern", "a")).write("c", reg("Chur", "a")).write("d", reg("Davos", "b")).gives(CITY, "dc", conflict=True)

    one = case("clock a year ahead infects others: it is shown first and loses to who saw it")
    one.write("a", reg("Basel")).write("b", reg("Bern", "a"), stamp=YEAR).write("c", reg("Chur", "b"), stamp=5).gives(CITY, "c", conflict=False)
    one = case("clock a year ahead infects others: nobody who did not see it is replaced")
    one.write("a", reg("Basel")).write("b", reg("Bern", "a"), stamp=YEAR).write("c", reg("Chur", "a"), stamp=5)
    one.gives(CITY, "bc", conflict=True, shown={"text": "Bern"})
    one = case("within a millisecond the counter decides what is shown")
    for letter, counter in (("a", 65_535), ("b", 0), ("c", 7)):
        one.tell(letter, one.edits(reg(letter)), stamp=1, counter=counter)
    one.gives(CITY, "acb", conflict=True)

    one = case("text accepted before its void parent")
    one.write("a", life(True), edit(0, 0, "met Ann")).write("B", life(True, "a"), edit(7, 0, " and Bob", "a"))
    one.write("C", life(True, "b"), edit(15, 0, "!", "b"), reg("Chur")).write("d", life(True, "a"), edit(0, 0, "We ", "a"))
    one.gives(BODY, "d", text="We met Ann").gives("0", "d", present=True)
    one = case("text accepted before its void parent: a parent that joins both")
    one.write("a", edit(0, 0, "met Ann")).write("B", edit(7, 0, " and Bob", "a")).write("c", edit(0, 0, "We ", "a")).write("D", edit(18, 0, "!", "bc"))
    one.gives(BODY, "c", text="We met Ann")

    # A program's row has its life from the transaction that creates it, and from nothing else.
    one = case("score row that never lives")
    row = one.made("a")
    one.tell("a", one.edits(life(True), reg("0.7"), of=0, entity="8")).tell("b", one.edits(reg("0.8", "a"), of=row, entity="8"))
    one.lives(True, row).gives(CITY, "b", row=row, conflict=False)
    one = case("score row that never lives: its creation was refused")
    row = one.made("a")
    one.tell("A", one.edits(life(True), reg("0.7"), of=0, entity="8")).tell("b", one.edits(reg("0.8", "a"), of=row, entity="8"))
    one.lives(False, row).gives(CITY, "b", row=row)
    one = case("score row that never lives: a program does not bring back what a person deleted")
    one.write("a", life(True), reg("Old Mill")).write("b", life(False, "a")).write("c", reg("0.9", field=SECTOR))
    one.lives(False).gives(SECTOR, "c").gives(CITY, "a")

    one = case("old bundle arrives after history was compacted: what was replaced long ago stays so")
    one.write("a", reg("Basel")).write("b", reg("Bern", "a")).write("c", reg("Chur", "b")).write("d", reg("Davos", "a"), stamp=1)
    one.gives(CITY, "cd", conflict=True, shown={"text": "Chur"})
    one = case("old bundle arrives after history was compacted: it removes what it names, and no more")
    one.write("a", elem(True)).write("b", elem(True, "a")).write("c", elem(False, "a"), stamp=0).gives(TAGS, "bc", element={"text": "vip"}, present=True)

    operation = draw.id()
    one = case("transactions of one operation stand and fall alone")
    one.tell("a", one.edits(reg("Basel"), add(1)), operation=operation).tell("B", one.edits(reg("Bern", "a"), add(1)), operation=operation)
    one.tell("c", one.edits(add(1)), operation=operation).gives(CITY, "a", conflict=False).gives(CALLS, counter="2")
    one = case("a delete keeps the fields, for whoever restores the row")
    one.write("a", life(True), reg("Basel"), elem(True), add(2)).write("b", life(False, "a")).write("c", life(True, "b"), reg("Bern", "a"))
    one.lives(True).gives(CITY, "c").gives(TAGS, "a", element={"text": "vip"}, present=True).gives(CALLS, counter="2")
    return [each.result() for each in cases]
