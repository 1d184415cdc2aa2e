import CRDT
import GRDB
import Sales

/// The store's tables, made by migrations that are never changed once released. Those of entities follow the schema instead: see
/// `StoreEditor.prepareTables`.
enum Tables {
    static func migrator() -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("v1") { try $0.execute(sql: fixed) }
        migrator.registerMigration("v2") { try $0.execute(sql: slices) }
        migrator.registerMigration("attachments") { try $0.execute(sql: attachments) }
        migrator.registerMigration("bundles") { try $0.execute(sql: bundles) }
        migrator.registerMigration("wipe") { try $0.execute(sql: wipe) }
        migrator.registerMigration("copies") { try $0.execute(sql: copies) }
        return migrator
    }

    /// `tx` is a transaction's small number in `known`; `rid` a row's place; a `cell` is field, kind and counted element, as in
    /// messages. Entities and fields are integers where they ship, 16 bytes where a workspace made them.
    private static let fixed = """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE author (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE);
        CREATE TABLE site (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE);
        CREATE TABLE own_field (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, base TEXT, shape TEXT);
        CREATE TABLE own_table (id BLOB PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE known (
            tx INTEGER PRIMARY KEY, site INTEGER NOT NULL, random INTEGER NOT NULL, stamp INTEGER NOT NULL, author INTEGER NOT NULL,
            fate INTEGER NOT NULL, arrival INTEGER NOT NULL, reason INTEGER NOT NULL);
        CREATE UNIQUE INDEX known_id ON known(random, site);
        CREATE INDEX known_void ON known(arrival) WHERE fate = 2;
        CREATE TABLE row_state (
            rid INTEGER PRIMARY KEY, entity NOT NULL, clock BLOB NOT NULL, extras INTEGER NOT NULL, first INTEGER NOT NULL);
        CREATE TABLE unknown_row (rid INTEGER PRIMARY KEY, id BLOB NOT NULL, entity NOT NULL, UNIQUE (id, entity));
        CREATE TABLE sibling (
            rid INTEGER NOT NULL, cell BLOB NOT NULL, tx INTEGER NOT NULL, value BLOB NOT NULL,
            PRIMARY KEY (rid, cell, tx)) WITHOUT ROWID;
        CREATE TABLE set_element (
            rid INTEGER NOT NULL, cell BLOB NOT NULL, tx INTEGER NOT NULL, present INTEGER NOT NULL, field TEXT NOT NULL, element,
            PRIMARY KEY (rid, cell, tx)) WITHOUT ROWID;
        CREATE TABLE unknown_field (
            rid INTEGER NOT NULL, cell BLOB NOT NULL, value BLOB NOT NULL, PRIMARY KEY (rid, cell)) WITHOUT ROWID;
        CREATE TABLE under (rid INTEGER PRIMARY KEY, covers BLOB NOT NULL);
        CREATE TABLE text_event (
            rid INTEGER NOT NULL, cell BLOB NOT NULL, id BLOB NOT NULL, parents BLOB NOT NULL, edits BLOB NOT NULL,
            PRIMARY KEY (rid, cell, id)) WITHOUT ROWID;
        CREATE TABLE text_history (
            rid INTEGER NOT NULL, cell BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (rid, cell)) WITHOUT ROWID;
        CREATE TABLE early (id BLOB NOT NULL, row BLOB NOT NULL, cell BLOB NOT NULL, PRIMARY KEY (id, row, cell)) WITHOUT ROWID;
        CREATE TABLE void_cell (
            id BLOB NOT NULL, row BLOB NOT NULL, cell BLOB NOT NULL, record BLOB NOT NULL,
            PRIMARY KEY (id, row, cell)) WITHOUT ROWID;
        CREATE TABLE pending (
            tx INTEGER PRIMARY KEY, sealed INTEGER NOT NULL, clock_offset INTEGER NOT NULL, bytes BLOB NOT NULL);
        CREATE TABLE retained (arrival INTEGER PRIMARY KEY, number INTEGER NOT NULL, seen INTEGER NOT NULL);
        CREATE TABLE draft (id BLOB PRIMARY KEY, reason INTEGER NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE waiting (place INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL);
        CREATE TABLE history (arrival INTEGER PRIMARY KEY, tx INTEGER NOT NULL, bytes BLOB NOT NULL);
        CREATE TABLE row_history (rid INTEGER NOT NULL, arrival INTEGER NOT NULL, PRIMARY KEY (rid, arrival)) WITHOUT ROWID;
        CREATE TABLE blob (sha256 BLOB PRIMARY KEY, size INTEGER NOT NULL, state TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE device (
            site BLOB PRIMARY KEY, author BLOB NOT NULL, role TEXT NOT NULL, name TEXT NOT NULL, credential BLOB UNIQUE,
            signing_key BLOB, enrolled INTEGER NOT NULL, revoked INTEGER) WITHOUT ROWID;
        CREATE TABLE enrolment (
            code BLOB PRIMARY KEY, author BLOB NOT NULL, role TEXT NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
        """

    /// When a revoked device was told to remove what it holds: whether it is to, and when it was first given the order.
    private static let wipe = """
        ALTER TABLE device ADD COLUMN wipe INTEGER;
        ALTER TABLE device ADD COLUMN wipe_given INTEGER;
        """

    /// How far a hub knows of each site, and of which site another one is a copy.
    private static let copies = """
        CREATE TABLE site_number (site BLOB PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
        ALTER TABLE device ADD COLUMN origin BLOB;
        """

    /// What it takes to send rows whole, to take them in, and to know who may see them.
    private static let slices = """
        CREATE TABLE awaited (
            id BLOB NOT NULL, row BLOB NOT NULL, cell BLOB NOT NULL, pending BLOB NOT NULL,
            PRIMARY KEY (id, row, cell, pending)) WITHOUT ROWID;
        CREATE INDEX awaited_pending ON awaited(pending);
        CREATE INDEX awaited_row ON awaited(row);
        CREATE INDEX early_row ON early(row);
        CREATE INDEX void_cell_row ON void_cell(row);
        CREATE TABLE staged (place INTEGER PRIMARY KEY, rows BLOB NOT NULL);
        CREATE TABLE row_scope (row BLOB PRIMARY KEY, scope BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE scope_move (place INTEGER PRIMARY KEY, arrival INTEGER NOT NULL, row BLOB NOT NULL, entity NOT NULL, origin BLOB NOT NULL);
        CREATE INDEX scope_move_arrival ON scope_move(arrival);
        CREATE INDEX scope_move_row ON scope_move(row);
        CREATE TABLE rights (
            author BLOB NOT NULL, place INTEGER NOT NULL, arrival INTEGER NOT NULL, rights BLOB NOT NULL,
            PRIMARY KEY (author, place)) WITHOUT ROWID;
        """
}
