import CRDT
import Foundation
import Sales
import Testing

let repository = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The generator SplitMix64 (Steele, Lea, Flood 2014).
struct Draws {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
}

/// A row that defines a field of customers, unless `values` say otherwise; by the numbers of `field_definition`.
func fieldDefinition(
    _ id: UInt64, _ name: String, type: String = "text", lives: Bool = true, _ values: [UInt32: Value] = [:]
) -> DefinitionRow {
    var all: [FieldID: Value] = [.shipped(10): .text(name), .shipped(13): .text("2"), .shipped(15): .text(type)]
    for (number, value) in values { all[.shipped(number)] = value }
    return DefinitionRow(id: RowID(high: id, low: id), entity: Definitions.field, lives: lives, values: all)
}

func workspace(_ id: UInt64) -> SchemaID { .workspace(high: id, low: id) }

/// What a field of a schema made for the test takes: its entity is number 1, named `thing`.
func field(_ json: String) throws -> Field {
    try #require(try thing(json).fields.last)
}

func thing(_ fields: String) throws -> Entity {
    let entity = #""id": 1, "name": "thing", "label": {"en": "thing", "zh": "物"}, "root": true"#
    let json = #"{"format": 1, "entities": [{\#(entity), "fields": [\#(fields)]}]}"#
    return try #require(try Schema(json: Array(json.utf8)).entity(named: "thing"))
}

/// One field for `thing`, as JSON.
func json(_ id: Int, _ name: String, _ kind: String, _ type: String, _ more: String = "") -> String {
    #"{"id": \#(id), "name": "\#(name)", "kind": "\#(kind)", "type": "\#(type)", "label": {"en": "\#(name)", "zh": "\#(name)"}"#
        + (more.isEmpty ? "" : ", " + more) + "}"
}

func message(_ body: () throws -> Void) -> String {
    do {
        try body()
        return "nothing was wrong"
    } catch let error as SalesError {
        return error.message
    } catch {
        return "\(error)"
    }
}
