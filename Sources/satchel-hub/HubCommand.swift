import ArgumentParser
import CommandSocket
import Foundation
import Hub
import Launch
import Logging
import Sync
import Terminal

struct HubCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "satchel-hub",
        abstract: "The office's side of Satchel: receives what laptops upload, and sends each its share.",
        discussion: """
            To begin:
              satchel-hub serve
              satchel-hub enrol --name "Li Wei"      (in another terminal; prints a code)
              satchel join http://127.0.0.1:8440 --code CODE      (on Li Wei's laptop)

            All but serve and restore work while the hub serves, and while it does not.
            """,
        version: "0.1.0",
        subcommands: [
            Serve.self, Enrol.self, Devices.self, Revoke.self, RoleCommand.self, Status.self, Backup.self, BackedUp.self,
            Restore.self, Doctor.self, Compact.self, Audit.self, DefinitionCommand<EntityDefinitions>.self,
            DefinitionCommand<FieldDefinitions>.self, DefinitionCommand<ChoiceDefinitions>.self, ScopeCommand.self,
            MemberCommand.self, RightsCommand.self, WorkspaceCommand.self, HubLeads.self, CompletionsOf<HubCommand>.self,
            ManualOf<HubCommand>.self,
        ])
}

/// Whoever reads what the commands print.
let reader = Reader.current()

func say(_ words: Words) -> String { reader.say(words) }

/// Where the hub's folder is.
struct HomeOption: ParsableArguments {
    @Option(help: "The hub's folder; else $SATCHEL_HUB_HOME, else ~/.local/share/satchel-hub.")
    var home: String?

    var folder: HubHome { HubHome(given: home) }
}

/// What all commands but `serve` share.
struct AdminOptions: ParsableArguments {
    @OptionGroup var home: HomeOption

    @Option(help: "The workspace, where the hub serves several; see: satchel-hub workspace")
    var workspace: String?

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "Say more: with an error what led to it.")
    var verbose = false

    /// The folder of the workspace that is meant.
    ///
    /// - Throws: `HubError` with `no-hub` if there is no workspace of that name.
    func folder() throws -> HubHome {
        guard let workspace else { return home.folder }
        let folder = home.folder.workspace(workspace)
        guard HubHome.isWorkspaceName(workspace), FileManager.default.fileExists(atPath: folder.store) else {
            throw HubError(
                .noHub,
                "There is no workspace of that name. See satchel-hub workspace list, or make it: satchel-hub workspace add NAME")
        }
        return folder
    }

    /// Performs `request`, and prints its answer as JSON or as `text` makes it.
    @discardableResult
    func run<Answer: Decodable>(
        _ request: AdminRequest, as type: Answer.Type, by decoder: JSONDecoder = JSONDecoder(), text: (Answer) -> String
    ) async throws -> Answer {
        // In process, only what goes wrong is worth a line.
        let logger = makeLogger(level: .error)
        let progress = ProgressPrinter()
        return try await reporting(verbose: verbose) {
            defer { progress.clear() }
            let bytes = try await request.perform(in: folder(), logger: logger) { progress.show($0) }
            progress.clear()
            let answer = try decoder.decode(type, from: Data(bytes))
            print(json ? String(decoding: bytes, as: UTF8.self) : text(answer))
            return answer
        }
    }
}

/// Turns what goes wrong into a message on stderr and the exit status of the command.
///
/// - Parameter verbose: Whether to say which error it was, and what led to it.
func reporting<T>(verbose: Bool = false, _ body: () async throws -> T) async throws -> T {
    func causes(_ code: String, _ causes: [String]) -> String {
        verbose ? "\n" + ([say("code: \(code)")] + causes.map { say("because of \($0)") }).joined(separator: "\n") : ""
    }
    do {
        return try await body()
    } catch let failure as CommandFailure {
        printError(reader.told(failure.message) + causes(failure.code, failure.causes ?? []))
        throw ExitCode(failure.exitStatus)
    } catch let error as HubError {
        printError(reader.told(error.message) + causes(error.code.rawValue, []))
        throw ExitCode(1)
    } catch is DecodingError {
        printError(say("The running hub is of another version. Stop it, update it, and start it again."))
        throw ExitCode(1)
    } catch {
        printError(say("The command failed: \(String(describing: error)). Try again; if it stays, report this message."))
        throw ExitCode(1)
    }
}

private func printError(_ message: String) {
    let lines = "satchel-hub: \(message)".split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    FileHandle.standardError.write(Data((Reader.current(2).flowed(lines) + "\n").utf8))
}

func makeLogger(level: Logger.Level) -> Logger {
    var logger = Logger(label: "satchel-hub") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = level
    return logger
}

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start the hub; make one where there is none.",
        discussion: """
            Prints one line when it listens, and logs to stderr. Stop it with Ctrl-C or SIGTERM: it finishes what is in flight.

            With --install it writes a systemd unit instead, by which the hub runs from boot on. Without --home the hub gets a user of \
            its own and the folder /var/lib/satchel-hub.

            Examples:
              satchel-hub serve
              satchel-hub serve --port 0 --port-file /run/satchel-hub.port
              satchel-hub serve --host 0.0.0.0 --tls-certificate hub.pem --tls-key hub.key
              sudo satchel-hub serve --install
              sudo satchel-hub serve --install --home /srv/satchel --as sales
            """)

    @OptionGroup var home: HomeOption

    @Option(
        help: "The address to listen on. Anything but loopback needs --tls-certificate and --tls-key, or a TLS proxy before it.")
    var host = "127.0.0.1"

    @Option(help: "The port; 0 takes a free one.")
    var port = 8440

    @Option(help: "Write the port to this file once the hub listens.")
    var portFile: String?

    @Option(
        help: "Serve HTTPS (HTTP/1.1 and HTTP/2) with the certificate in this PEM file, and those that lead to its authority.")
    var tlsCertificate: String?

    @Option(help: "The certificate's key, a PEM file without a passphrase.")
    var tlsKey: String?

    @Option(help: "What to log: trace, debug, info, notice, warning, error or critical.")
    var logLevel = "info"

    @Flag(help: "Write a systemd unit that runs the hub, and say how to start it.")
    var install = false

    @Option(name: .customLong("as"), help: "With --install and --home: the user that the hub runs as, who owns the folder.")
    var user: String?

    @Flag(help: "With --install: replace a unit that says something else.")
    var replace = false

    @Option(help: "With --install: the folder of units; else /etc/systemd/system.")
    var unitFolder: String?

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("A port is a number from 0 to 65535.") }
        guard install || !replace && unitFolder == nil && user == nil else {
            throw ValidationError("--as, --replace and --unit-folder go with --install.")
        }
        guard !install || port != 0 && portFile == nil else {
            throw ValidationError("A hub that is installed needs a port that laptops know; leave --port-file and --port 0 out.")
        }
        guard !install || (home.home == nil) == (user == nil) else {
            throw ValidationError("--home and --as go together: the user must own the folder.")
        }
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-certificate and --tls-key go together.")
        }
        guard user?.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_.-]{0,30}/) != nil || user == nil else {
            throw ValidationError("--as takes the name of a user.")
        }
        guard Logger.Level(rawValue: logLevel) != nil else {
            throw ValidationError("The log level is trace, debug, info, notice, warning, error or critical.")
        }
    }

    func run() async throws {
        let logger = makeLogger(level: Logger.Level(rawValue: logLevel) ?? .info)
        try await reporting {
            if install { return print(try installed()) }
            let hub = try OpenHub(home: home.folder, holder: "satchel-hub serve", creating: true, logger: logger)
            defer { hub.close() }
            let server = try HubServer(hub: hub, host: host, port: port, portFile: portFile, tls: handedTLS) { address in
                // Written at once even when stdout is a pipe or a file.
                FileHandle.standardOutput.write(Data("listening on \(address)\n".utf8))
            }
            defer { server.close() }
            try await server.run()
        }
    }

    /// With absolute paths: a unit runs elsewhere.
    private var tls: HubTLS? {
        guard let tlsCertificate, let tlsKey else { return nil }
        let absolute = { (path: String) in URL(filePath: path).standardizedFileURL.path }
        return HubTLS(certificate: absolute(tlsCertificate), key: absolute(tlsKey))
    }

    private static let (certificateName, keyName) = ("tls-certificate", "tls-key")

    /// The same files as systemd hands them to a service, whose user need not be able to read them where they lie.
    private var handedTLS: HubTLS? {
        guard tls != nil, let folder = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"] else { return tls }
        let handed = HubTLS(certificate: "\(folder)/\(Serve.certificateName)", key: "\(folder)/\(Serve.keyName)")
        return FileManager.default.isReadableFile(atPath: handed.certificate) ? handed : tls
    }

    private func installed() throws -> String {
        let folder = home.home.map { URL(filePath: $0).standardizedFileURL.path } ?? "/var/lib/satchel-hub"
        let owner =
            user.map { ["User=\($0)", "ReadWritePaths=\(ServiceUnit.quoted(folder))"] }
            ?? ["DynamicUser=yes", "StateDirectory=satchel-hub", "StateDirectoryMode=0700"]
        let tls = tls
        // The root user reads them for the service; systemd takes such a path as it stands.
        let handed =
            tls.map { tls in
                [(Serve.certificateName, tls.certificate), (Serve.keyName, tls.key)].map { name, path in
                    "LoadCredential=\(name):\(path.replacing("%", with: "%%"))"
                }
            } ?? []
        let unit = ServiceUnit(
            description: "Satchel hub: receives what laptops upload, and sends each its share",
            command: [
                ServiceUnit.program, "serve", "--home", folder, "--host", host, "--port", String(port), "--log-level", logLevel,
            ] + (tls.map { ["--tls-certificate", $0.certificate, "--tls-key", $0.key] } ?? []),
            // A connection each for thousands of laptops, and files beside.
            settings: ["Restart=on-failure", "RestartSec=2", "TimeoutStopSec=30", "UMask=0077", "LimitNOFILE=16384"] + owner
                + handed + [
                    "NoNewPrivileges=yes", "CapabilityBoundingSet=", "PrivateTmp=yes", "PrivateDevices=yes",
                    "ProtectSystem=strict",
                    "ProtectKernelTunables=yes", "ProtectControlGroups=yes", "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6",
                ],
            wantedBy: "multi-user.target")
        let path = try unit.install(
            as: "satchel-hub.service", in: unitFolder ?? "/etc/systemd/system", replacing: replace)
        return reader.flowed([
            say("Wrote \(path). Start the hub, now and at every boot:"), "  systemctl daemon-reload",
            "  systemctl enable --now satchel-hub",
            say("The other commands then need the folder, and the rights to it: satchel-hub status --home \(folder)"),
        ])
    }
}

struct RoleArgument: ExpressibleByArgument {
    let role: Device.Role

    init?(argument: String) {
        guard let role = Device.Role(rawValue: argument) else { return nil }
        self.role = role
    }
}

struct Enrol: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a one-time code with which one device of a person joins.",
        discussion: """
            A person who has the name already gets another device.

            Examples:
              satchel-hub enrol --name "Li Wei"
              satchel-hub enrol --name "Auditor" --role reader --valid-hours 1
            """)

    @OptionGroup var options: AdminOptions

    @Option(help: "The person's name.")
    var name: String

    @Option(
        help:
            "What the person may do: member (reads and writes), reader, manager, or a role of your own. A new person is a member."
    )
    var role: RoleArgument?

    @Option(help: "How long the code can be used.")
    var validHours = 24

    func validate() throws {
        guard (1...8760).contains(validHours) else { throw ValidationError("A code is valid for 1 to 8760 hours.") }
    }

    func run() async throws {
        let request = AdminRequest.enrol(name: name, role: role?.role, valid_hours: validHours)
        try await options.run(request, as: AdminAnswer.Enrol.self) { answer in
            reader.flowed([
                answer.code, "",
                say("\(answer.name) (\(answer.role.rawValue)) can join once with this code, until \(answer.expires):"),
                "  satchel join \(options.workspace.map { "URL/w/\($0)" } ?? "URL") --code \(answer.code)",
            ])
        }
    }
}

struct Devices: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the devices that have joined, the revoked ones too.", discussion: "Example:\n  satchel-hub devices")

    @OptionGroup var options: AdminOptions

    func run() async throws {
        try await options.run(.devices, as: AdminAnswer.Devices.self) { answer in
            guard !answer.devices.isEmpty else {
                return reader.flowed([say("No device has joined yet. Make a code: satchel-hub enrol --name NAME")])
            }
            var table = Table([
                .init(say("Device")), .init(say("Name"), isFlexible: true), .init(say("Person"), isFlexible: true),
                .init(say("Role")), .init(say("Enrolled")), .init(say("Copy of")),
                .init(say("Revoked")), .init(say("Wipe")),
            ])
            for device in answer.devices {
                table.append([
                    device.id, device.name, device.person, device.role.rawValue, device.enrolled, device.copy_of ?? "",
                    device.revoked ?? "",
                    device.wipe == nil ? "" : device.wipe_given.map { say("told \($0)") } ?? say("when it comes"),
                ])
            }
            return table.lines(width: reader.width).joined(separator: "\n")
        }
    }
}

/// Says which device by its id or name.
struct DeviceArgument: ParsableArguments {
    @Argument(help: "The device's id, its first four or more digits, or its name.")
    var device: String
}

struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take a device's right to sync away, at once.",
        discussion: """
            What is on the device stays there, unless --wipe is given: then it removes its store, its recordings and its key when it \
            comes next, with whatever it has not sent by now. The order is signed, and holds until the device is enrolled again; \
            `satchel-hub devices` shows when it was given. To let a device in again, make a new code for the same person.

            Examples:
              satchel-hub revoke 3f9a
              satchel-hub revoke 3f9a --wipe
            """)

    @OptionGroup var options: AdminOptions
    @OptionGroup var device: DeviceArgument

    @Flag(help: "Have it remove what it holds, also what it has not sent yet, when it comes next.")
    var wipe = false

    func run() async throws {
        try await options.run(.revoke(device: device.device, wiping: wipe), as: AdminAnswer.Device.self) { answer in
            let since = answer.revoked ?? say("now")
            let revoked = say("Revoked: \(answer.name) of \(answer.person) (\(answer.id)), since \(since).")
            guard answer.wipe != nil else { return reader.flowed([revoked]) }
            return reader.flowed([
                revoked,
                answer.wipe_given.map { say("It was told to remove what it holds at \($0).") }
                    ?? say("It is told to remove what it holds when it comes next; see: satchel-hub devices"),
            ])
        }
    }
}

struct RoleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Change what the person of a device may do.",
        discussion: """
            It holds for all devices of that person.

            Example: satchel-hub role 3f9a reader
            """)

    @OptionGroup var options: AdminOptions
    @OptionGroup var device: DeviceArgument

    @Argument(help: "member, reader, manager, or a role of your own; see: satchel-hub rights")
    var role: RoleArgument

    func run() async throws {
        try await options.run(.role(device: device.device, role: role.role), as: AdminAnswer.Device.self) { answer in
            say("\(answer.person) is a \(answer.role.rawValue) now, on all devices.")
        }
    }
}

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say in a few lines how the hub is.", discussion: "Example:\n  satchel-hub status")

    @OptionGroup var options: AdminOptions

    func run() async throws {
        let folder = try await reporting { try options.folder().folder }
        try await options.run(.status, as: AdminAnswer.Status.self) { answer in
            reader.listed([
                (say("Workspace"), answer.workspace), (say("Folder"), "\(folder) (\(answer.store_bytes / 1024) KiB)"),
                (
                    say("Serving"),
                    answer.serving
                        ? say("yes, \(answer.live_streams) live connections") : say("no, see: satchel-hub serve")
                ),
                (say("Newest change"), "\(answer.head)"), (say("People"), "\(answer.people)"),
                (say("Devices"), say("\(answer.devices), and \(answer.revoked) revoked")),
                (say("Open codes"), "\(answer.open_codes)"),
                (
                    say("Backed up"),
                    answer.backed_up == 0
                        ? say("nothing yet, see: satchel-hub backup --help") : say("up to \(answer.backed_up)")
                ), (say("Digest"), answer.digest),
            ])
        }
    }
}
