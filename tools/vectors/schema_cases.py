"""What definition rows mean for a schema, after Protocol/schema.md; shares nothing with the Swift sources."""

TYPES = {"text": "text", "int": "int", "decimal": "decimal", "float": "float", "bool": "bool", "date": "date", "time": "time",
         "bytes": "bytes", "link": "link", "money": "money", "geo": "geo", "quantity": "quantity", "email": "text", "phone": "text",
         "url": "text", "choice": "text", "percent": "decimal", "duration": "int"}
GROUPS = ("money", "geo", "quantity")
KINDS = {"register": 1, "group": 2, "set": 3, "counter": 4, "text": 5}
SETS = ("text", "email", "phone", "url", "choice", "int", "decimal", "date", "time", "link")
DURATIONS = ("ms", "s", "min", "h", "d")
SPACES = {0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x20, *range(0x09, 0x0E), *range(0x2000, 0x200B)}
FOR_FIELDS = {"rid", "id", "live", "life", "parent", "scope", "rowid", "oid"}
FOR_ENTITIES = {"init", "join", "agent", "sync", "import", "search", "tags", "leads", "conflicts", "resolve", "history", "repl",
                "bundle", "status", "doctor", "backup", "restore", "row", "help"}
DEFINITIONS = ("17", "18", "19")
ENTITIES, FIELDS, CHOICES, NAME, LABEL, UNITS = 200, 500, 500, 40, 80, 50


def is_control(code):
    return code < 0x20 or 0x7F <= code <= 0x9F


def is_name(text):
    def letter(c):
        code = ord(c)
        return ("a" <= c <= "z" or code == 0x3007 or 0x3400 <= code <= 0x4DBF or 0x4E00 <= code <= 0x9FFF
                or 0x20000 <= code <= 0x2EE5F or 0x30000 <= code <= 0x323AF)
    return (1 <= len(text) <= NAME and letter(text[0])
            and all(letter(c) or c in "0123456789_" for c in text))


def is_unit(text):
    codes = [ord(c) for c in text]
    return 1 <= len(text) <= 20 and text != "-" and not any(is_control(c) or c in SPACES or c == 0x2C for c in codes)


def is_label(text):
    return (1 <= len(text) <= LABEL and ord(text[0]) not in SPACES and ord(text[-1]) not in SPACES
            and not any(is_control(ord(c)) for c in text))


def schema_id(text):
    """An id as it is kept, or None: a decimal number of 32 bits in its shortest form, or 32 hexadecimal digits."""
    if len(text) == 32 and all(c in "0123456789abcdefABCDEF" for c in text):
        return text.lower()
    if text.isascii() and text.isdigit() and str(int(text)) == text and int(text) < 1 << 32:
        return text
    return None


def order(id):
    return (1, bytes.fromhex(id)) if len(id) == 32 else (0, int(id))


def suffixed(name, id, taken):
    for length in range(4, 33, 4):
        if f"{name}_{id[:length]}" not in taken:
            return f"{name}_{id[:length]}"
    return None


class Reading:
    """One row of a definition."""

    def __init__(self, row):
        self.id, self.entity, self.lives, self.values = row["id"], row["entity"], row["lives"], row["values"]

    def text(self, field):
        return self.values.get(field, {}).get("text") or None

    def int(self, field):
        value = self.values.get(field, {}).get("int")
        return None if value is None else int(value)

    def flag(self, field):
        return self.values.get(field, {}).get("bool") is True

    def number(self, field):
        """Mantissa and scale."""
        value = self.values.get(field, {})
        if "int" in value:
            return shortest(int(value["int"]), 0)
        if "decimal" in value:
            return shortest(int(value["decimal"]["mantissa"]), value["decimal"]["scale"])
        return None

    def words(self, field):
        return [word for word in (self.text(field) or "").split(" ") if word]

    def ids(self, field):
        """None if one of them is no id."""
        ids = [schema_id(word) for word in self.words(field)]
        return None if None in ids else ids

    def label(self, name):
        en, zh = (text if text and is_label(text) else None for text in (self.text("11"), self.text("12")))
        return {"en": en or zh or name, "zh": zh or en or name}

    def name(self):
        text = self.text("10")
        return text if text and is_name(text) else None


def shortest(mantissa, scale):
    while mantissa and mantissa % 10 == 0:
        mantissa, scale = mantissa // 10, scale - 1
    return (mantissa, scale) if mantissa else (0, 0)


def less(a, b):
    scale = max(a[1], b[1])
    return a[0] * 10 ** (scale - a[1]) < b[0] * 10 ** (scale - b[1])


def plain(number):
    mantissa, scale = number
    digits = str(abs(mantissa)) + "0" * max(0, -scale)
    if scale > 0:
        digits = digits.rjust(scale + 1, "0")
        digits = digits[:-scale] + "." + digits[-scale:]
    return ("-" if mantissa < 0 else "") + digits


def fits(kind, type):
    if kind == "group":
        return type in GROUPS
    if kind == "register":
        return type not in GROUPS
    if kind in ("counter", "text"):
        return type == {"counter": "int", "text": "text"}[kind]
    return kind == "set" and type in SETS


def units_fit(type, units):
    if not all(is_unit(unit) for unit in units):
        return False
    if type == "duration":
        return len(units) == 1 and units[0] in DURATIONS
    if type == "quantity":
        return 1 <= len(units) <= UNITS
    return len(units) <= (1 if type in ("int", "decimal", "float") else 0)


def shape_of(row):
    """What never changes of a field, or None."""
    entity, type = schema_id(row.text("13") or ""), row.text("15")
    if entity is None or entity in DEFINITIONS or type not in TYPES:
        return None
    kind = row.text("14") or ("group" if type in GROUPS else "register")
    units, targets = row.words("16"), row.ids("17")
    if not fits(kind, type) or not units_fit(type, units) or targets is None or len(targets) > UNITS:
        return None
    if targets and type != "link":
        return None
    said = row.values.get("18", {"null": True})
    number = 0 if "null" in said else row.int("18")
    if number is None or not 0 <= number < 1 << 32:
        return None
    return {"id": row.id, "entity": entity, "kind": kind, "type": type, "class": number, "units": units, "targets": targets}


def shape_text(shape):
    lists = [",".join(shape[key]) or "-" for key in ("units", "targets")]
    return " ".join([shape["id"], shape["entity"], str(KINDS[shape["kind"]]), shape["type"], str(shape["class"]), *lists])


def shape_read(text):
    id, entity, kind, type, number, units, targets = text.split(" ")
    lists = [[] if part == "-" else part.split(",") for part in (units, targets)]
    kinds = {str(number): name for name, number in KINDS.items()}
    return {"id": id, "entity": entity, "kind": kinds[kind], "type": type, "class": int(number), "units": lists[0],
            "targets": lists[1]}


def name_all(rows, substitute, taken, report):
    living = [row for row in rows if row.lives]
    raw = [row.name() for row in living]
    used = taken | {name for name in raw if name}
    names = {}
    for row, wanted in zip(living, raw):
        if wanted and raw.count(wanted) == 1 and wanted not in taken:
            names[row.id] = wanted
            continue
        name = suffixed(wanted or substitute, row.id, used)
        if name is None:
            report("tooMany", row)
            continue
        used.add(name)
        names[row.id] = name
        report("nameTaken" if wanted else "badName", row)
    used = taken | set(names.values())
    for row in rows:
        if not row.lives:
            name = suffixed(row.name() or substitute, row.id, used)
            if name is not None:
                used.add(name)
                names[row.id] = name
    return names


def extended(base, rows, settled):
    problems = []

    def report(code, row):
        problems.append({"row": row.id, "code": code})

    rows = sorted((Reading(row) for row in rows), key=lambda row: bytes.fromhex(row.id))
    settled = {shape["id"]: shape for shape in map(shape_read, settled)}
    shipped = {str(entity["id"]): entity for entity in base["entities"]}

    # Entities
    candidates = []
    for row in (row for row in rows if row.entity == "17"):
        parents = row.ids("13")
        if parents is None or len(parents) > UNITS or set(parents) & set(DEFINITIONS):
            report("badDefinition", row)
        elif len(candidates) == ENTITIES:
            report("tooMany", row)
        else:
            candidates.append((row, parents))
    while True:
        known = set(shipped) | {row.id for row, _ in candidates}
        lost = [row for row, parents in candidates if parents and not (set(parents) - {row.id}) & known]
        if not lost:
            break
        for row in lost:
            report("unknownOwner", row)
        candidates = [each for each in candidates if each[0] not in lost]
    names = name_all([row for row, _ in candidates], "entity", {entity["name"] for entity in shipped.values()} | FOR_ENTITIES, report)
    entities = {}
    for row, parents in candidates:
        if row.id in names:
            entities[row.id] = {
                "id": row.id, "name": names[row.id], "label": row.label(names[row.id]), "parents": [p for p in parents if p in known],
                "machine": row.flag("14"), "hidden": not row.lives, "place": row.int("15") or 0}

    # Fields
    owned, shapes = {}, {}
    for row in (row for row in rows if row.entity == "18"):
        said = shape_of(row)
        shape = settled.get(row.id, said)
        if row.id in settled and settled[row.id] != said:
            report("shapeChanged", row)
        if shape is None:
            report("badDefinition", row)
        elif shape["entity"] not in shipped and shape["entity"] not in entities:
            report("unknownOwner", row)
        elif len(owned.setdefault(shape["entity"], [])) == FIELDS:
            report("tooMany", row)
        else:
            owned[shape["entity"]].append(row)
            shapes[row.id] = shape
    # What is kept and no row defines is offered under a substitute.
    lost = settled.keys() - shapes.keys()
    for id in sorted(lost, key=bytes.fromhex):
        if settled[id]["entity"] in shipped or settled[id]["entity"] in entities:
            owned.setdefault(settled[id]["entity"], []).append(Reading({"id": id, "entity": "18", "lives": False, "values": {}}))
            shapes[id] = settled[id]
    fields = {}
    for entity, group in owned.items():
        taken = FOR_FIELDS | {field["name"] for field in shipped.get(entity, {"fields": []})["fields"]}
        for id, name in name_all(group, "field", taken, report).items():
            row, shape = next(row for row in group if row.id == id), shapes[id]
            low, high = row.number("21"), row.number("22")
            if low is not None and high is not None and less(high, low):
                low = high = None
                report("badLimit", row)
            decimals = row.int("23")
            if decimals is not None and not 0 <= decimals <= 15:
                decimals = None
                report("badLimit", row)
            fields[id] = {
                **shape, "name": name, "label": row.label(name), "hidden": not row.lives and id not in lost, "review": row.flag("19"),
                "required": row.flag("20") and shape["kind"] not in ("set", "counter"),
                "min": None if low is None else plain(low), "max": None if high is None else plain(high), "decimals": decimals,
                "search": row.flag("24") and TYPES[shape["type"]] == "text" and row.lives, "place": row.int("25") or 0, "choices": []}

    # Choices
    added = {}
    for row in (row for row in rows if row.entity == "19" and row.lives):
        name, entity, field = row.text("10"), schema_id(row.text("13") or ""), schema_id(row.text("14") or "")
        if not name or not is_label(name) or entity is None or field is None:
            report("badDefinition", row)
            continue
        there = next((f for f in shipped.get(entity, {"fields": []})["fields"] if str(f["id"]) == field), None)
        own = fields.get(field)
        own = own if own and own["entity"] == entity else None
        if there is None and own is None:
            report("unknownOwner", row)
            continue
        if not (there.get("open", False) if there else own["type"] == "choice"):
            report("notOpen", row)
            continue
        group = added.setdefault((entity, field), [])
        if any(choice["name"] == name for _, choice in group) or there and any(v["name"] == name for v in there["values"]):
            report("duplicateChoice", row)
        elif len(group) == CHOICES:
            report("tooMany", row)
        else:
            group.append((row.int("15") or 0, {"name": name, "label": row.label(name)}))
    choices = {owner: [choice for _, choice in sorted(group, key=lambda each: each[0])] for owner, group in added.items()}

    # What it comes to: of what ships, only what rows changed.
    def own_fields(entity):
        group = sorted((f for f in fields.values() if f["entity"] == entity), key=lambda f: (f["place"], order(f["id"])))
        group = [f for f in group if not f["hidden"]] + [f for f in group if f["hidden"]]
        for field in group:
            field["choices"] = choices.get((entity, field["id"]), [])
        return [{key: field[key] for key in (
            "id", "name", "label", "kind", "type", "class", "units", "targets", "hidden", "review", "required", "min", "max", "decimals",
            "choices")} for field in group], [field["name"] for field in group if field["search"]]

    out = []
    for id, entity in shipped.items():
        more, searched = own_fields(id)
        open_fields = [{"id": str(f["id"]), "choices": [*f["values"], *choices.get((id, str(f["id"])), [])]}
                       for f in entity["fields"] if f.get("open")]
        out.append({"id": id, "name": entity["name"], "search": [*entity["search"], *searched], "fields": more, "open": open_fields})
    called = {id: entity["name"] for id, entity in [*shipped.items(), *entities.items()]}
    group = sorted(entities.values(), key=lambda e: (e["place"], order(e["id"])))
    for entity in [e for e in group if not e["hidden"]] + [e for e in group if e["hidden"]]:
        more, searched = own_fields(entity["id"])
        out.append({
            "id": entity["id"], "name": entity["name"], "label": entity["label"], "parents": [called[p] for p in entity["parents"]],
            "machine": entity["machine"], "hidden": entity["hidden"], "search": searched, "fields": more, "open": []})
    problems.sort(key=lambda problem: (bytes.fromhex(problem["row"]), problem["code"]))
    return {"entities": out, "problems": problems}


BASE = {
    "format": 1,
    "entities": [
        {"id": 2, "name": "customer", "label": {"en": "customer", "zh": "客户"}, "root": True, "search": ["name"], "fields": [
            {"id": 10, "name": "name", "kind": "register", "type": "text", "label": {"en": "name", "zh": "名称"}},
            {"id": 11, "name": "source", "kind": "register", "type": "choice", "label": {"en": "source", "zh": "来源"}, "open": True,
             "values": [{"name": "web", "label": {"en": "web", "zh": "网络"}}]},
            {"id": 12, "name": "stage", "kind": "register", "type": "choice", "label": {"en": "stage", "zh": "阶段"},
             "values": [{"name": "new", "label": {"en": "new", "zh": "新"}}]}]},
        {"id": 4, "name": "visit", "label": {"en": "visit", "zh": "拜访"}, "parent": ["customer"], "search": [], "fields": [
            {"id": 10, "name": "day", "kind": "register", "type": "date", "label": {"en": "day", "zh": "日期"}}]}]}


def cases(draw):
    def value(it):
        if isinstance(it, dict):
            return it
        if isinstance(it, bool):
            return {"bool": it}
        return {"int": str(it)} if isinstance(it, int) else {"text": it}

    def row(entity, id, numbers, values, lives=True):
        values = {numbers[key]: value(it) for key, it in values.items()}
        return {"id": id or draw.id(), "entity": entity, "lives": lives, "values": dict(sorted(values.items()))}

    names = {"name": "10", "en": "11", "zh": "12"}
    of_entity = {**names, "parents": "13", "machine": "14", "place": "15"}
    of_field = {**names, "entity": "13", "kind": "14", "type": "15", "units": "16", "targets": "17", "class": "18", "review": "19",
                "required": "20", "min": "21", "max": "22", "decimals": "23", "search": "24", "place": "25"}
    of_choice = {**names, "entity": "13", "field": "14", "place": "15"}

    def entity(id=None, lives=True, **values):
        return row("17", id, of_entity, values, lives)

    def field(id=None, lives=True, **values):
        return row("18", id, of_field, {"entity": "2", "type": "text", **values}, lives)

    def choice(id=None, lives=True, **values):
        return row("19", id, of_choice, values, lives)

    a, b, c, d = (digit * 32 for digit in "abcd")
    near = ["1234" + digit * 28 for digit in "567"]
    decimal = {"decimal": {"mantissa": "25", "scale": 1}}
    out = [
        ("nothing is defined", [], []),
        ("one field", [field(a, name="renewal", en="renewal on", zh="续约日", type="date", review=True, required=True)], []),
        ("each type", [field(name=f"f_{type}", type=type, units={"duration": "h", "quantity": "pcs kg"}.get(type, ""),
                             targets="2 " + a if type == "link" else "") for type in TYPES], []),
        ("each kind with each type", [field(name=f"{kind}_{type}", kind=kind, type=type, units={"duration": "h", "quantity": "kg"}.get(type, ""))
                                      for kind in [*KINDS, "life", "none"] for type in TYPES], []),
        ("units", [field(name=f"u{n}", type=type, units=units) for n, (type, units) in enumerate([
            ("int", "people"), ("int", "a b"), ("text", "m"), ("percent", "%"), ("duration", ""), ("duration", "week"), ("duration", "h min"),
            ("quantity", ""), ("quantity", "  m2   m³ "), ("decimal", "a,b"), ("decimal", "-"), ("float", "x" * 21), ("money", "CNY"),
            ("quantity", " ".join(f"u{i}" for i in range(51)))])], []),
        ("of one name", [field(b, name="region"), field(a, name="region"), field(c, name="other")], []),
        ("of one name, and ids that begin alike", [field(each, name="region") for each in near], []),
        ("a suffix that is a name", [field(a, name="region"), field(b, name="region"), field(c, name="region_aaaa")], []),
        ("names that are taken", [field(a, name="name"), field(b, name="rowid"), field(c, entity="4", name="name"), field(d, name="x_name")], []),
        ("names that are none", [field(name=name) for name in [
            "", "Region", "9lives", "_x", "a b", "a-b", "é", "a" * 41, "a\u0000", "客户等级", "级", "豈", "\U0002F800", "a" * 40, "ａ"]], []),
        ("no name at all", [field(a), field(b, name=7)], []),
        ("a deleted field takes no name", [field(a, lives=False, name="region", search=True), field(b, name="region")], []),
        ("labels", [field(name="f1", en="English"), field(name="f2", zh="中文"), field(name="f3", en=" x", zh="y\n"),
                    field(name="f4", en="l" * 80, zh="l" * 81)], []),
        ("limits", [field(name="f1", type="decimal", min=decimal, max=3), field(name="f2", type="int", min=4, max=3, decimals=16),
                    field(name="f3", type="decimal", decimals=15), field(name="f4", min=-5), field(name="f5", decimals=-1),
                    field(name="f6", type="int", min={"decimal": {"mantissa": "1", "scale": -30}}, max={"decimal": {"mantissa": "2", "scale": 30}})],
         []),
        ("classes", [field(name="f1", **{"class": 7}), field(name="f2", **{"class": -1}), field(name="f3", **{"class": 1 << 32}),
                     field(name="f4", **{"class": "7"}), field(name="f5", **{"class": {"null": True}})], []),
        ("required", [field(name="f1", required=True, kind="set"), field(name="f2", required=True, kind="counter", type="int"),
                      field(name="f3", required=True, type="money")], []),
        ("search", [field(name="f1", search=True), field(name="f2", search=True, type="int"), field(name="f3", search=True, kind="text"),
                    field(name="f4", search=True, type="email", place=-1)], []),
        ("order", [field(b, name="f1"), field(a, name="f2"), field(d, name="f3", place=-1), field(c, name="f4", place=1)], []),
        ("no entity of that id", [field(entity=it, name=f"f{n}") for n, it in enumerate(["3", a, "02", "x", "", "4294967296", "17", "19", "+2"])], []),
        ("an entity with fields", [entity(a, name="machine_park", en="machine", zh="设备", parents="2 4"), field(entity=a, name="name", search=True),
                                   field(entity=a.upper(), name="serial", required=True)], []),
        ("a root", [entity(a, name="site", machine=True, place=3), entity(b, name="plant")], []),
        ("entities of one name, and of taken ones", [entity(b, name="plant"), entity(a, name="plant"), entity(name="visit"), entity(name="sync")], []),
        ("parents", [entity(a, name="e1", parents=b), entity(b, name="e2", parents="2"), entity(c, name="e3", parents="3"),
                     entity(d, name="e4", parents=c + " 99"), entity(name="e5", parents="2 99"), entity(name="e6", parents="2 x"),
                     entity(name="e7", parents="18"), entity(name="e8", parents=c + " 4")], []),
        ("parents in a circle", [entity(a, name="e1", parents=b), entity(b, name="e2", parents=a), entity(c, name="e3", parents=c),
                                 entity(d, name="e4", parents=d + " 2")], []),
        ("a deleted entity", [entity(a, lives=False, name="plant", parents="2"), field(entity=a, name="serial"), entity(b, name="line", parents=a),
                              entity(c, name="plant")], []),
        ("choices", [field(a, name="grade", type="choice"), choice(entity="2", field=a, name="A", en="best", place=2),
                     choice(entity="2", field=a, name="B", place=1), choice(entity="2", field=a, name="乙 类", zh="第二"),
                     choice(entity="2", field="11", name="fair", en="fair", zh="展会"), choice(lives=False, entity="2", field=a, name="C")], []),
        ("choices that cannot be", [
            field(a, name="grade", type="choice"), field(b, name="size", type="int"), choice(c, entity="2", field=a, name="A"),
            choice(d, entity="2", field=a, name="A"), choice(entity="2", field="11", name="web"), choice(entity="2", field="12", name="old"),
            choice(entity="2", field=b, name="x"), choice(entity="4", field=a, name="x"), choice(entity="2", field="10", name="x"),
            choice(entity="2", field="13", name="x"), choice(entity="2", field=a, name=" x"), choice(entity="2", field=a),
            choice(entity="2", field="q", name="x"), choice(entity="2", field=a, name="y" * 81)], []),
        ("é in two spellings is two choices", [field(a, name="grade", type="choice"), choice(entity="2", field=a, name="é"),
                                               choice(entity="2", field=a, name="e\u0301")], []),
        ("a set of choices", [field(a, name="grades", type="choice", kind="set"), choice(entity="2", field=a, name="A")], []),
        ("the first shape holds", [field(a, name="grade", type="int", units="kg"), field(b, name="other", type="int"), field(c, type="nonsense", name="third")],
         [f"{a} 2 1 text 0 - -", f"{b} 2 1 int 0 - -", f"{c} 2 2 quantity 3 kg,t -", f"{d} 2 1 int 0 - -"]),
    ]
    words = ["region", "grade", "等级", "Bad", "name", "region_aaaa", ""]
    ids = [draw.id() for _ in range(6)] + ["2", "4", "3", "x"]
    for number in range(20):
        rows = []
        for _ in range(draw.below(14)):
            pick = lambda items: items[draw.below(len(items))]
            id = ids[draw.below(6)] if draw.below(2) else None
            kind, lives = draw.below(4), draw.below(5) > 0
            new = (entity(id, lives, name=pick(words), parents=pick(["", "2", ids[0], ids[1] + " 4", "3"]), place=draw.below(3)) if kind == 0 else
                   choice(id, lives, name=pick(["A", "B", "web"]), entity=pick(ids), field=pick([*ids[:6], "11", "12"])) if kind == 1 else
                   field(id, lives, name=pick(words), entity=pick(["2", "4", *ids]), type=pick(list(TYPES)), units=pick(["", "h", "kg t"]),
                         kind=pick(["", "", "", "set", "text", "counter", "group"]), search=bool(draw.below(2)), place=draw.below(3)))
            if not any((row["id"], row["entity"]) == (new["id"], new["entity"]) for row in rows):
                rows.append(new)
        out.append((f"random {number}", rows, []))
    return {"base": BASE, "cases": [
        {"name": name, "rows": rows, "settled": settled, "schema": extended(BASE, rows, settled)} for name, rows, settled in out]}
