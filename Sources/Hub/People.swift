import CRDT
import Sales
import StoreInterface
import Sync

/// People are rows like all others, and reach every laptop by sync; only the hub writes them.
///
/// A person's author id is the id of the person's row.
enum People {
    /// The person of this name, or a new one.
    ///
    /// - Parameter role: Nil takes the person as it is, and makes a new one a member.
    /// - Throws: `HubError` with `role-differs` if the person has another role.
    static func ensure(
        _ name: String, role: Device.Role?, in editor: any HubWriter, identity: HubIdentity, now: Int64
    ) throws -> (person: KnownPerson, role: Device.Role) {
        // Strings are equal when they look alike, however their accents are encoded.
        if let person = try editor.people().first(where: { $0.name == name }) {
            let present = person.role ?? .member
            guard role == nil || role == present else { throw HubError(.roleDiffers) }
            return (person, present)
        }
        let role = role ?? .member
        let (entity, nameField, roleField) = try fields(editor.schema)
        var builder = TransactionBuilder(id: Randomness.transaction(of: identity.site))
        let row = builder.create(entity.id)
        builder.write(.register(.text(name)), to: nameField.cell(), of: row, sensitivity: nameField.sensitivity)
        builder.write(.register(.text(role.rawValue)), to: roleField.cell(), of: row, sensitivity: roleField.sensitivity)
        try editor.acceptOwn(builder, now: now)
        return (KnownPerson(row: row.id(in: builder.id), name: name, role: role), role)
    }

    /// Gives a person, with all devices and open codes, another role.
    static func set(
        _ role: Device.Role, of author: AuthorID, in editor: any HubWriter, identity: HubIdentity, now: Int64
    ) throws {
        try editor.setRole(role, of: author)
        let (entity, _, roleField) = try fields(editor.schema)
        guard let row = try editor.find(RowID(high: author.high, low: author.low), entity: entity.id) else { return }
        let value = Value.text(role.rawValue)
        let heads = row[roleField.cell()].heads
        guard heads.count != 1 || heads.first?.value != value else { return }
        var builder = TransactionBuilder(id: Randomness.transaction(of: identity.site))
        builder.write(
            .register(value), to: roleField.cell(), of: row, naming: .allHeads, sensitivity: roleField.sensitivity)
        try editor.acceptOwn(builder, now: now)
    }

    private static func fields(_ schema: Schema) throws -> (Entity, name: Field, role: Field) {
        guard let entity = schema.entity(named: "person"), let name = entity.field(named: "name"),
            let role = entity.field(named: "role")
        else { throw HubError(.internal, "The hub's schema does not know people. Install satchel-hub anew.") }
        return (entity, name, role)
    }

    /// A name without the white space around it.
    ///
    /// - Throws: `HubError` with `bad-name` for one that is empty, too long or cannot be shown on one line.
    static func checked(_ name: String) throws(HubError) -> String {
        let isBlank = { (character: Character) in character.isWhitespace }
        var name = name[...].drop(while: isBlank)
        while let last = name.last, isBlank(last) { name.removeLast() }
        let isControl = { (scalar: Unicode.Scalar) in
            [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
        }
        guard !name.isEmpty, name.utf8.count <= 200, !name.unicodeScalars.contains(where: isControl) else {
            throw HubError(.badName)
        }
        return String(name)
    }
}
