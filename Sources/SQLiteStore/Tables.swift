import CRDT
import GRDB
import Sales

/// The store's tables, made by migrations that are never changed once released.
enum Tables {
    static func migrator(_ schema: Schema) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1") { database in
            try database.execute(sql: fixed)
            for entity in schema.entities { try create(entity, in: database) }
        }
        return migrator
    }

    /// The table and the view of one entity. The table's name is the entity's; the view shows the rows that live.
    static func create(_ entity: Entity, in database: Database) throws {
        var columns = ["rid INTEGER PRIMARY KEY", "id BLOB NOT NULL UNIQUE", "live INTEGER NOT NULL DEFAULT 0"]
        if !entity.parents.isEmpty { columns.append("parent BLOB") }
        for field in entity.fields {
            for (name, type) in zip(Columns.names(field), Columns.types(field)) { columns.append("\"\(name)\" \(type)") }
        }
        try database.execute(sql: "CREATE TABLE \"\(entity.name)\" (\(columns.joined(separator: ", ")))")
        if !entity.parents.isEmpty {
            try database.execute(
                sql: "CREATE INDEX \"\(entity.name)_parent\" ON \"\(entity.name)\"(parent) WHERE parent IS NOT NULL")
        }
        if entity.field(named: "key") != nil {
            try database.execute(sql: "CREATE INDEX \"\(entity.name)_key\" ON \"\(entity.name)\"(key) WHERE key IS NOT NULL")
        }
        try database.execute(sql: "CREATE VIEW \"live_\(entity.name)\" AS SELECT * FROM \"\(entity.name)\" WHERE live")
    }

    /// `tx` is a transaction's small number in `known`; a `cell` is field, kind and counted element, as in messages.
    private static let fixed = """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE author (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE);
        CREATE TABLE known (
            tx INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, stamp INTEGER NOT NULL, author INTEGER NOT NULL,
            fate INTEGER NOT NULL, arrival INTEGER NOT NULL, reason INTEGER NOT NULL);
        CREATE INDEX known_void ON known(arrival) WHERE fate = 2;
        CREATE TABLE row_state (
            rid INTEGER PRIMARY KEY, entity TEXT NOT NULL, scope BLOB, arrival INTEGER NOT NULL DEFAULT 0,
            clock BLOB NOT NULL, extras INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE unknown_row (rid INTEGER PRIMARY KEY, id BLOB NOT NULL, entity TEXT NOT NULL, UNIQUE (id, entity));
        CREATE TABLE sibling (
            rid INTEGER NOT NULL, cell BLOB NOT NULL, tx INTEGER NOT NULL, value BLOB NOT NULL,
            PRIMARY KEY (rid, cell, tx)) WITHOUT ROWID;
        CREATE TABLE set_element (
            rid INTEGER NOT NULL, cell BLOB NOT NULL, tx INTEGER NOT NULL, present INTEGER NOT NULL, field TEXT NOT NULL, element,
            PRIMARY KEY (rid, cell, tx)) WITHOUT ROWID;
        CREATE TABLE unknown_field (
            rid INTEGER NOT NULL, cell BLOB NOT NULL, value BLOB NOT NULL, PRIMARY KEY (rid, cell)) WITHOUT ROWID;
        CREATE TABLE under (
            rid INTEGER NOT NULL, cell BLOB NOT NULL, tx INTEGER NOT NULL, by INTEGER NOT NULL, value BLOB NOT NULL,
            PRIMARY KEY (rid, cell, tx, by)) WITHOUT ROWID;
        CREATE TABLE text_event (
            rid INTEGER NOT NULL, cell BLOB NOT NULL, id BLOB NOT NULL, parents BLOB NOT NULL, edits BLOB NOT NULL,
            PRIMARY KEY (rid, cell, id)) WITHOUT ROWID;
        CREATE TABLE early (id BLOB NOT NULL, row BLOB NOT NULL, cell BLOB NOT NULL, PRIMARY KEY (id, row, cell)) WITHOUT ROWID;
        CREATE TABLE void_cell (
            id BLOB NOT NULL, row BLOB NOT NULL, cell BLOB NOT NULL, record BLOB NOT NULL,
            PRIMARY KEY (id, row, cell)) WITHOUT ROWID;
        CREATE TABLE pending (
            place INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, sealed INTEGER NOT NULL, clock_offset INTEGER NOT NULL,
            bytes BLOB NOT NULL);
        CREATE TABLE retained (arrival INTEGER PRIMARY KEY, id BLOB NOT NULL, bytes BLOB NOT NULL);
        CREATE TABLE draft (id BLOB PRIMARY KEY, reason INTEGER NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE waiting (place INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL);
        CREATE TABLE history (arrival INTEGER PRIMARY KEY, id BLOB NOT NULL, bytes BLOB NOT NULL);
        CREATE TABLE row_history (rid INTEGER NOT NULL, arrival INTEGER NOT NULL, PRIMARY KEY (rid, arrival)) WITHOUT ROWID;
        CREATE TABLE blob (sha256 BLOB PRIMARY KEY, size INTEGER NOT NULL, state TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE device (
            site BLOB PRIMARY KEY, author BLOB NOT NULL, role TEXT NOT NULL, name TEXT NOT NULL, credential BLOB UNIQUE,
            signing_key BLOB, enrolled INTEGER NOT NULL, revoked INTEGER) WITHOUT ROWID;
        CREATE TABLE enrolment (
            code BLOB PRIMARY KEY, author BLOB NOT NULL, role TEXT NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
        """
}
