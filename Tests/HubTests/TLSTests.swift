import ChildProcess
import CurlClient
import Foundation
import Hub
import Logging
import Sync
import Testing

/// A certificate that vouches for itself, made by openssl in a folder of its own.
struct TestCertificate {
    let tls: HubTLS

    init(in folder: String, _ name: String, for alternatives: String = "DNS:localhost,IP:127.0.0.1") throws {
        tls = HubTLS(certificate: "\(folder)/\(name).pem", key: "\(folder)/\(name).key")
        let openssl = try ChildProcess(
            [
                "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                "-subj", "/CN=\(name)", "-addext", "subjectAltName=\(alternatives)", "-keyout", tls.key, "-out", tls.certificate,
            ], errors: .null)
        try #require(openssl.wait() == .exited(0), "openssl makes the test's certificates: apt-get install openssl")
    }
}

@Suite(.timeLimit(.minutes(10))) struct TLSTests {
    private func client(trusting file: String?, isHTTP1Only: Bool = false) throws -> HTTPClient {
        var settings = HTTPSettings(proxy: "", caFile: file, userAgent: "test")
        settings.isHTTP1Only = isHTTP1Only
        return try HTTPClient(settings: settings)
    }

    @Test func bothVersionsOfHTTPSync() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        let certificate = try TestCertificate(in: test.home.folder, "hub")
        try await serving(test, tls: certificate.tls) { (address, _) async throws in
            #expect(address.hasPrefix("https://127.0.0.1:"))
            for isHTTP1Only in [false, true] {
                let client = try client(trusting: certificate.tls.certificate, isHTTP1Only: isHTTP1Only)
                let transaction = try device.customer("宏达贸易", random: isHTTP1Only ? 1 : 2)
                for message in [
                    device.hello, .push([transaction.encoded]),
                    .pull(Pull(epoch: test.hub.epoch, after: 0, view: 0, pending: [])),
                ] {
                    let response = try await client.send(
                        CurlClient.HTTPRequest(
                            method: "POST", url: address + "/v1/sync", headers: device.curlHeaders, body: message.encoded))
                    #expect(response.status == 200 && response.isHTTP2 == !isHTTP1Only)
                    if case .push = message {
                        guard case .pushed(let verdicts) = try Message(encoded: response.body) else {
                            Issue.record("no verdicts")
                            continue
                        }
                        #expect(verdicts.map(\.id) == [transaction.id])
                    }
                }
                // The live stream too, on the same connection where that is possible.
                let stream = try await client.stream(
                    CurlClient.HTTPRequest(url: address + "/v1/live", headers: device.curlHeaders, timeout: .seconds(60)))
                var parser = ServerSentEvents()
                var heads = [String]()
                for try await bytes in stream {
                    heads += try parser.receive(bytes).map(\.data)
                    if !heads.isEmpty { break }
                }
                #expect(heads == [isHTTP1Only ? "3" : "2"])
            }
        }
    }

    @Test func aWrongCertificateIsRefusedBeforeAnythingIsSent() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        let right = try TestCertificate(in: test.home.folder, "right")
        let other = try TestCertificate(in: test.home.folder, "other")
        let elsewhere = try TestCertificate(in: test.home.folder, "elsewhere", for: "DNS:hub.example.com")
        // What the hub shows, and what the laptop trusts: another authority, the system's alone, the right one for another name.
        let cases: [(HubTLS, String?)] = [
            (right.tls, other.tls.certificate), (right.tls, nil), (elsewhere.tls, elsewhere.tls.certificate),
        ]
        for (shown, trusted) in cases {
            try await serving(test, tls: shown) { (address, _) async throws in
                for isHTTP1Only in [false, true] {
                    let client = try client(trusting: trusted, isHTTP1Only: isHTTP1Only)
                    let error = await #expect(throws: HTTPClientError.self) {
                        try await client.send(
                            CurlClient.HTTPRequest(
                                method: "POST", url: address + "/v1/sync", headers: device.curlHeaders, body: device.hello.encoded
                            ))
                    }
                    #expect(error?.code == .tls)
                }
                let came = try await test.metric(#"satchel_hub_requests_total{route="/v1/sync""#)
                #expect(came == nil, "a request came through")
            }
        }
    }

    /// Whoever renews a certificate puts new files in the place of the old, one after the other, and need not stop the hub.
    @Test func aCertificateIsRenewedWhileTheHubServes() async throws {
        let test = try TestHub()
        let device = try await test.join(site: 7)
        let shown = try TestCertificate(in: test.home.folder, "hub").tls
        let old = try TestCertificate(in: test.home.folder, "old").tls
        let new = try TestCertificate(in: test.home.folder, "new").tls
        func put(_ path: String, at place: String) throws {
            try Data(contentsOf: URL(filePath: path)).write(to: URL(filePath: place), options: .atomic)
        }
        try put(old.certificate, at: shown.certificate)
        try put(old.key, at: shown.key)
        try await serving(test, tls: shown) { (address, _) async throws in
            /// Whether a connection of its own trusts what the hub shows.
            func isTrusted(by tls: HubTLS) async throws -> Bool {
                let client = try client(trusting: tls.certificate)
                do {
                    let request = CurlClient.HTTPRequest(
                        method: "POST", url: address + "/v1/sync", headers: device.curlHeaders, body: device.hello.encoded)
                    return try await client.send(request).status == 200
                } catch  where error.code == .tls {
                    return false
                }
            }
            #expect(try await isTrusted(by: old))
            try put(new.certificate, at: shown.certificate)
            test.clock.advance(seconds: 60)
            #expect(try await isTrusted(by: old), "the key does not belong to it yet")
            try put(new.key, at: shown.key)
            test.clock.advance(seconds: 60)
            #expect(try await isTrusted(by: new))
            #expect(try await !isTrusted(by: old))
            try Data("nothing".utf8).write(to: URL(filePath: shown.certificate))
            test.clock.advance(seconds: 60)
            #expect(try await isTrusted(by: new))
        }
    }

    @Test func filesThatCannotBeUsedAreNamed() async throws {
        let test = try TestHub()
        let one = try TestCertificate(in: test.home.folder, "one").tls
        let two = try TestCertificate(in: test.home.folder, "two").tls
        let nothing = test.home.folder + "/nothing"
        let cases: [(HubTLS, HubError.Code)] = [
            (HubTLS(certificate: nothing, key: one.key), .noFile), (HubTLS(certificate: one.certificate, key: nothing), .noFile),
            (HubTLS(certificate: one.key, key: one.key), .badFile),
            (HubTLS(certificate: one.certificate, key: one.certificate), .badFile),
            (HubTLS(certificate: one.certificate, key: two.key), .badFile),
        ]
        for (tls, code) in cases {
            let server = try HubServer(hub: test.hub, host: "127.0.0.1", port: 0, portFile: nil, tls: tls) { _ in }
            let error = await #expect(throws: HubError.self) {
                try await server.run(try server.services(stopsOnSignals: false))
            }
            #expect(error?.code == code, "\(error?.message ?? "none")")
        }
    }
}

extension TestHub {
    /// The value of the first line of the metrics' page that begins with a name, and perhaps some of its labels; nil if there is none.
    func metric(_ name: String) async throws -> Double? {
        let token = String(decoding: FileManager.default.contents(atPath: home.metricsToken) ?? Data(), as: UTF8.self)
        let reply = try await send(.get, "/metrics", headers: [.authorization: "Bearer " + token.dropLast()])
        try #require(reply.status == 200)
        return reply.text.split(separator: "\n").first {
            $0.hasPrefix(name + " ") || $0.hasPrefix(name + "{") || $0.hasPrefix(name + ",")
        }
        .flatMap { $0.split(separator: " ").last.flatMap { Double($0) } }
    }
}
