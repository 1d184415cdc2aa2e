"""What a set of transactions means, after Protocol/rows.md and Protocol/text.md: slow, and stated instead of computed step
by step. Nothing here depends on an order of arrival, because there is none: a state is a function of what was accepted
and what was refused.

Texts are merged by the trees of Fugue (Weidner and Kleppmann, "The Art of the Fugue", 2023): each scalar is a node, on
the left or on the right of another; siblings are ordered by the id of their event; the text is the tree read from left
to right. Positions are looked up in the tree cut down to what the event's author had seen.
"""

from codec import change_order, row_id, value


class Node:
    def __init__(self, scalar, event):
        self.scalar, self.event = scalar, event
        self.before, self.after = [], []
        self.deleted_by = set()

    def hang(self, side, node):
        side.append(node)
        side.sort(key=lambda each: each.event)

    def __iter__(self):
        """The nodes of this tree in the order of the text; iterative, since a chain may be as long as the text."""
        open_nodes = [(self, False)]
        while open_nodes:
            node, is_ready = open_nodes.pop()
            if is_ready:
                yield node
            else:
                open_nodes += [(each, False) for each in reversed(node.after)]
                open_nodes.append((node, True))
                open_nodes += [(each, False) for each in reversed(node.before)]


def closure(events):
    """For each event the ids of all that its author had seen, itself included."""
    seen = {}

    def visit(id):
        if id not in seen:
            seen[id] = {id}
            for parent in events[id]["parents"]:
                if parent in events:
                    seen[id] |= visit(parent)
        return seen[id]

    for id in events:
        visit(id)
    return seen


def text(events, newest_first=False):
    """The merged text. The order of replay is of no consequence; `newest_first` turns it round among concurrent events."""
    events = {event["id"]: event for event in events}
    seen = closure(events)
    root = Node("", "")
    tie = -1 if newest_first else 1
    for id in sorted(events, key=lambda id: (len(seen[id]), tie * int(id, 16))):
        for edit in events[id]["edits"]:
            version = [node for node in root if node is root or node.event in seen[id]]
            there = [node for node in version if node is not root and not node.deleted_by & seen[id]]
            start = min(edit["position"], len(there))
            for node in there[start:start + edit["deleted"]]:
                node.deleted_by.add(id)
            left = there[start - 1] if start else root
            for scalar in edit["inserted"]:
                new = Node(scalar, id)
                if any(node.event in seen[id] for node in left.after):
                    following = version[version.index(left) + 1]
                    following.hang(following.before, new)
                else:
                    left.hang(left.after, new)
                version.insert(version.index(left) + 1, new)
                left = new
    return "".join(node.scalar for node in root if not node.deleted_by)


def cell_name(item):
    """What tells the cells of a row apart, sorted as in a part."""
    return change_order(item)


def newest(heads):
    return sorted(heads, key=lambda t: (t["stamp"]["milliseconds"], t["stamp"]["counter"], t["id"]), reverse=True)


def rows(transactions, refused):
    """The rows that the accepted ones of `transactions` give, where those whose ids are in `refused` are void."""
    writes = {}
    for transaction in transactions:
        for part in transaction["parts"]:
            row = part["row"].get("existing") or row_id(transaction["id"], part["row"]["created"])
            for change in part["changes"]:
                cell = writes.setdefault((row, part["entity"]), {}).setdefault(cell_name(change), {})
                cell[transaction["id"]] = (transaction, change)
    out = []
    for (row, entity), cells in sorted(writes.items()):
        states = [state(cells[name], refused) for name in sorted(cells)]
        states = [each for each in states if each]
        if states:
            lives = any(each["kind"] == "life" and each["field"] == "0" and each["present"] for each in states)
            out.append({"row": row, "entity": entity, "lives": lives, "cells": states})
    return out


def state(cell, refused):
    def named(id):
        """What the change replaces: what it names, and in place of each refused one also what that had named."""
        names, rest = set(), list(cell[id][1].get("replaces", []))
        while rest:
            name = rest.pop()
            if name not in names:
                names.add(name)
                if name in refused and name in cell:
                    rest += cell[name][1].get("replaces", [])
        return names

    accepted = [id for id in cell if id not in refused]
    if not accepted:
        return None
    first = cell[accepted[0]][1]
    out = {name: first[name] for name in ("field", "kind", "element") if name in first}
    if out["kind"] == "counter":
        total = sum(int(cell[id][1]["delta"]) for id in accepted)
        return out | {"counter": str((total + (1 << 63)) % (1 << 64) - (1 << 63))}
    replaced = set().union(*map(named, accepted))
    heads = newest(cell[id][0] for id in accepted if id not in replaced)
    out["heads"] = [head["id"] for head in heads]
    changes = [cell[head["id"]][1] for head in heads]
    if out["kind"] in ("register", "group"):
        shown = [value(change["value"]) for change in changes]
        if changes:
            out["shown"] = changes[0]["value"]
        out["conflict"] = len(set(shown)) > 1
    elif out["kind"] == "text":
        out["text"] = text([
            {"id": id, "parents": cell[id][1]["replaces"], "edits": cell[id][1]["edits"]} for id in accepted])
    else:
        out["present"] = any(change["present" if out["kind"] == "set" else "lives"] for change in changes)
    return out
