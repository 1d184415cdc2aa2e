import SQLiteStore
import StoreInterface

extension HubHome {
    /// What opens the hub's store: the one place in which the hub says of what kind it is. One that keeps its store at a server will say so in
    /// its folder.
    var driver: any HubStoreDriver { SQLiteDriver() }

    /// Where the hub's store is, for people.
    public var store: String { driver.place(in: folder) }
}
