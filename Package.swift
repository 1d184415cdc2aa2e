// swift-tools-version: 6.2
import PackageDescription

// Targets are grouped as in ARCHITECTURE.md: pure (values in, values out), edges (each wraps one outside thing), programs.

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdHTTP2 = Target.Dependency.product(name: "HummingbirdHTTP2", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP2 = Target.Dependency.product(name: "NIOHTTP2", package: "swift-nio-http2")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")

/// The Swift libraries linked in: a command starts in half the time, and the program runs where no Swift is installed.
let standsAlone: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-static-stdlib", "-Xlinker", "--start-group", "-lFoundation", "-lFoundationEssentials",
            "-lFoundationInternationalization",
            "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections", "-Xlinker", "--end-group",
            "-Xlinker", "-s",
        ], .when(platforms: [.linux]))
]

let package = Package(
    name: "satchel",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-http2.git", exact: "1.46.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", exact: "2.37.6"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    ],
    targets: [
        // Pure
        .target(name: "CRDT", dependencies: [crypto], exclude: ["DESIGN.md"]),
        .target(name: "Terminal", exclude: ["DESIGN.md"]),
        .target(name: "TextSearch", exclude: ["DESIGN.md"]),
        .target(
            name: "Tagging", exclude: ["DESIGN.md"],
            resources: [.embedInCode("Taxonomy/taxonomy.json")]),
        .target(name: "LeadScoring", dependencies: ["CRDT", crypto], exclude: ["DESIGN.md"]),
        .target(name: "Sync", dependencies: ["CRDT", "Sales", crypto], exclude: ["DESIGN.md"]),
        .target(
            name: "Sales", dependencies: ["CRDT", "Terminal"], exclude: ["DESIGN.md"],
            resources: [.embedInCode("Schema/schema.json")]),

        // Edges
        .systemLibrary(name: "CCurlLibrary", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "COpusLibrary", pkgConfig: "opus", providers: [.apt(["libopus-dev"])]),
        .systemLibrary(name: "COggLibrary", pkgConfig: "ogg", providers: [.apt(["libogg-dev"])]),
        .systemLibrary(name: "CEbur128Library", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"])]),
        .systemLibrary(name: "CEditLibrary", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .systemLibrary(name: "CZstdLibrary", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .target(name: "Compression", dependencies: ["CZstdLibrary"], exclude: ["DESIGN.md"]),
        .target(name: "CCurl", dependencies: ["CCurlLibrary"]),
        .target(name: "CSpawn"),
        .target(name: "ChildProcess", dependencies: ["CSpawn"]),
        .target(name: "CurlClient", dependencies: ["CCurl"], exclude: ["DESIGN.md"]),
        .target(name: "Audio", dependencies: ["COpusLibrary", "CEbur128Library"], exclude: ["DESIGN.md"]),
        .target(name: "TextEncoding", exclude: ["DESIGN.md"]),
        .target(name: "StoreInterface", dependencies: ["CRDT", "Sales", "Sync"], exclude: ["DESIGN.md"]),
        .target(
            name: "SQLiteStore",
            dependencies: ["CRDT", "Compression", "Sales", "StoreInterface", "Sync", "TextSearch", grdb, sqlite],
            exclude: ["DESIGN.md"]),
        .target(
            name: "LeadRows", dependencies: ["CRDT", "LeadScoring", "Sales", "StoreInterface", "Tagging"],
            exclude: ["DESIGN.md"]),
        .target(
            name: "CommandSocket",
            dependencies: ["CurlClient", hummingbird, hummingbirdCore, logging, lifecycle, nio, nioPosix],
            exclude: ["DESIGN.md"]),

        // Programs
        .target(
            name: "Hub",
            dependencies: [
                "CRDT", "CommandSocket", "Compression", "LeadRows", "LeadScoring", "SQLiteStore", "Sales",
                "StoreInterface", "Sync", crypto, hummingbird, hummingbirdCore,
                hummingbirdHTTP2, lifecycle, logging, nio, nioHTTP, nioHTTP2, nioSSL,
            ], exclude: ["DESIGN.md"]),
        .executableTarget(
            name: "satchel-hub",
            dependencies: ["CommandSocket", "Hub", "Launch", "LeadRows", "Sync", "Terminal", arguments, logging],
            linkerSettings: standsAlone),
        .target(
            name: "Agent",
            dependencies: [
                "Audio", "CRDT", "ChildProcess", "CommandSocket", "Compression", "CurlClient", "LeadRows", "LeadScoring",
                "SQLiteStore", "Sales", "StoreInterface", "Sync", "Tagging", "Terminal", "TextEncoding", crypto, logging,
                lifecycle,
            ], exclude: ["DESIGN.md"]),
        .target(
            name: "Repl",
            dependencies: ["Agent", "CEditLibrary", "ChildProcess", "CommandSocket", "LeadRows", "Sales", "Terminal"],
            exclude: ["DESIGN.md"]),
        .target(name: "Launch", dependencies: ["CommandSocket", "Terminal", arguments]),
        .executableTarget(
            name: "satchel",
            dependencies: [
                "Agent", "ChildProcess", "CommandSocket", "Launch", "LeadRows", "Repl", "SQLiteStore", "StoreInterface",
                "Terminal",
                arguments, logging, lifecycle,
            ],
            linkerSettings: standsAlone),
        .target(name: "FaultyProxy"),
        .target(name: "PseudoTerminal", dependencies: ["ChildProcess"]),
        .target(name: "Simulation", dependencies: ["CRDT", "Sync", "Sales", crypto], exclude: ["DESIGN.md"]),
        .executableTarget(name: "satchel-simulate", dependencies: ["Simulation", arguments]),
        .executableTarget(
            name: "satchel-bench",
            dependencies: [
                "Agent", "Audio", "ChildProcess", "CommandSocket", "Compression", "CRDT", "CurlClient", "FaultyProxy", "Hub",
                "LeadRows",
                "LeadScoring", "PseudoTerminal", "SQLiteStore", "Sales", "Simulation", "Sync", "Tagging", arguments, grdb,
                lifecycle,
                logging, sqlite,
            ]),

        // Tests
        .testTarget(
            name: "AgentTests",
            dependencies: [
                "Agent", "ChildProcess", "CommandSocket", "CRDT", "CurlClient", "FaultyProxy", "Hub", "LeadRows", "LeadScoring",
                "PseudoTerminal", "Repl", "SQLiteStore",
                "Sync", "Tagging", "Terminal", crypto,
                hummingbird, logging,
            ]),
        .testTarget(name: "AudioTests", dependencies: ["Audio", "COggLibrary", "COpusLibrary"]),
        .testTarget(name: "ChildProcessTests", dependencies: ["ChildProcess"]),
        .testTarget(name: "CompressionTests", dependencies: ["Compression"]),
        .testTarget(name: "CRDTTests", dependencies: ["CRDT", "ChildProcess"]),
        .testTarget(name: "CurlClientTests", dependencies: ["CurlClient"]),
        .testTarget(name: "LeadScoringTests", dependencies: ["CRDT", "LeadScoring", crypto]),
        .testTarget(name: "ReplTests", dependencies: ["Agent", "CommandSocket", "Repl", "Terminal"]),
        .testTarget(name: "SalesTests", dependencies: ["Sales", "CRDT"]),
        .testTarget(name: "SimulationTests", dependencies: ["Simulation", "CRDT", "Sync", "Sales"]),
        .testTarget(
            name: "SQLiteStoreTests",
            dependencies: [
                "CRDT", "ChildProcess", "SQLiteStore", "Sales", "Simulation", "StoreInterface", "Sync", "TextSearch", crypto,
                grdb,
            ]),
        .testTarget(name: "SyncTests", dependencies: ["Sync", "CRDT", "Sales", crypto]),
        .testTarget(name: "TaggingTests", dependencies: ["Tagging"]),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
        .testTarget(name: "TextSearchTests", dependencies: ["TextSearch"]),
        .testTarget(name: "TidyTests"),
        .testTarget(name: "TextEncodingTests", dependencies: ["TextEncoding", "Sales"]),
        .testTarget(
            name: "CommandSocketTests", dependencies: ["CommandSocket", "CurlClient", lifecycle, logging]),
        .testTarget(
            name: "HubTests",
            dependencies: [
                "CRDT", "ChildProcess", "CommandSocket", "CurlClient", "Hub", "SQLiteStore", "Sales", "Sync", crypto, hummingbird,
                lifecycle, logging,
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzzers are there only for tools/fuzz, which sets this: they take a build of their own, with flags that nothing else has.
if Context.environment["SATCHEL_FUZZ"] != nil {
    package.targets += [
        .target(name: "CFuzzer"),
        .executableTarget(
            name: "satchel-fuzz",
            dependencies: [
                "Audio", "CFuzzer", "Compression", "CRDT", "Sales", "Simulation", "Sync", "TextEncoding", "TextSearch", crypto,
            ]),
    ]
}

// A warning is a mistake that has not hurt yet.
for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
}
