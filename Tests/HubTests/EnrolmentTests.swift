import CRDT
import Foundation
import Hub
import SQLiteStore
import Sync
import Testing

@Suite struct EnrolmentTests {
    @Test func aCodeBecomesACredential() async throws {
        let test = try TestHub()
        let made = try await test.perform(.enrol(name: " Li Wei ", role: nil, valid_hours: 24), AdminAnswer.Enrol.self)
        #expect(made.name == "Li Wei" && made.role == .member)
        let reply = try await test.enrol(made.code, site: SiteID(low: 7))
        #expect(reply.status == 200)
        let fields = try JSONDecoder().decode([String: String].self, from: Data(reply.body))
        #expect(Set(fields.keys) == ["certificate", "credential", "hub_key", "workspace", "author", "person", "role"])
        #expect(fields["credential"]?.wholeMatch(of: /[\w-]{22}/) != nil, "128 bits")
        #expect(fields["author"] == made.author && fields["person"] == "Li Wei" && fields["role"] == "member")
        let device = try TestDevice(reply, site: SiteID(low: 7))
        guard case .welcome(let welcome) = try await test.sync(device.hello, as: device) else {
            Issue.record("no welcome")
            return
        }
        #expect(welcome.author == device.author && welcome.workspace.description == fields["workspace"])
        #expect(welcome.epoch != 0 && welcome.epoch < 1 << 63 && welcome.head == 1)
    }

    @Test func aCodeWorksOnce() async throws {
        let test = try TestHub()
        let code = try await test.code()
        #expect(try await test.enrol(code, site: SiteID(low: 7)).status == 200)
        let second = try await test.enrol(code, site: SiteID(low: 8))
        #expect(second.status == 403 && second.errorCode == "wrong-code")
    }

    @Test func aWrongCodeIsRefused() async throws {
        let test = try TestHub()
        _ = try await test.code()
        for code in [EnrolmentCode().text, "", "hello", String(repeating: "0", count: 5000)] {
            let reply = try await test.enrol(code, site: SiteID(low: 7))
            #expect(reply.status == 403 && reply.errorCode == "wrong-code")
        }
    }

    @Test func aCodeExpires() async throws {
        let test = try TestHub()
        let code = try await test.code(hours: 2)
        let later = try await test.code(hours: 3)
        test.clock.advance(hours: 2)
        let reply = try await test.enrol(code, site: SiteID(low: 7))
        #expect(reply.status == 403 && reply.errorCode == "expired-code")
        #expect(try await test.enrol(later, site: SiteID(low: 7)).status == 200)
    }

    @Test func aCodeIsReadAsPeopleTypeIt() throws {
        for _ in 0..<100 {
            let code = EnrolmentCode()
            #expect(code.text.count == 23)
            let typed = code.text.lowercased().replacing("0", with: "o").replacing("1", with: "l").replacing("-", with: " ")
            #expect(EnrolmentCode(typed) == code)
            #expect(EnrolmentCode(code.text)?.hash == code.hash)
            #expect(EnrolmentCode(String(code.text.dropLast())) == nil && EnrolmentCode(code.text + "0") == nil)
        }
        #expect(EnrolmentCode("UUUUU-UUUUU-UUUUU-UUUUU") == nil)
    }

    @Test func aSecondDeviceOfAPersonWritesAsTheSamePerson() async throws {
        let test = try TestHub()
        let laptop = try await test.join("王芳", site: 7)
        let other = try await test.join("王芳", site: 8)
        let stranger = try await test.join("Wang Fang", site: 9)
        #expect(laptop.author == other.author && laptop.author != stranger.author)
        #expect(try await test.perform(.status, AdminAnswer.Status.self).people == 2)
    }

    @Test func aStoreThatJoinsAgainGetsANewCredentialInPlaceOfTheOldOne() async throws {
        let test = try TestHub()
        let before = try await test.join(site: 7)
        let after = try await test.join(site: 7)
        let old = try await test.send(.post, "/v1/sync", headers: before.headers, body: before.hello.encoded)
        #expect(old.status == 401 && old.errorCode == "unknown-credential")
        guard case .welcome = try await test.sync(after.hello, as: after) else {
            Issue.record("the new credential does not work")
            return
        }
        #expect(try await test.perform(.devices, AdminAnswer.Devices.self).devices.count == 1)
    }

    @Test func aRevokedStoreMayJoinAgainWithANewCode() async throws {
        let test = try TestHub()
        let before = try await test.join(site: 7)
        _ = try await test.perform(.revoke(device: "laptop"), AdminAnswer.Device.self)
        let reply = try await test.send(.post, "/v1/sync", headers: before.headers, body: before.hello.encoded)
        #expect(reply.errorCode == "revoked")
        let after = try await test.join(site: 7)
        guard case .welcome = try await test.sync(after.hello, as: after) else {
            Issue.record("the new credential does not work")
            return
        }
    }

    @Test func aStoreOfAnotherPersonIsNotTakenOver() async throws {
        let test = try TestHub()
        _ = try await test.join("Li Wei", site: 7)
        let code = try await test.code("Wang Fang")
        let reply = try await test.enrol(code, site: SiteID(low: 7))
        #expect(reply.status == 409 && reply.errorCode == "site-taken")
        // The code was not used up by that.
        #expect(try await test.enrol(code, site: SiteID(low: 8)).status == 200)
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"code":"x"}"#, #"{"code":"x","site":"zz","device":"a","signing_key":""}"#,
        #"{"code":"x","site":"0000000000000007","device":"a","signing_key":"abcd"}"#,
        #"{"code":"x","site":"0000000000000000","device":"a","signing_key":"\#(String(repeating: "ab", count: 32))"}"#,
    ])
    func whatIsNoRequestIsRefused(body: String) async throws {
        let reply = try await TestHub().send(.post, "/v1/enrol", body: Array(body.utf8))
        #expect(reply.status == 400 && reply.errorCode == "bad-request")
    }

    @Test func aNameThatCannotBeShownIsRefused() async throws {
        let test = try TestHub()
        let code = try await test.code()
        let reply = try await test.enrol(code, site: SiteID(low: 7), device: #"a\u0007b"#)
        #expect(reply.status == 400 && reply.errorCode == "bad-name")
    }

    @Test func wrongCodesAreCounted() async throws {
        let test = try TestHub()
        let code = try await test.code()
        for _ in 0..<10 {
            #expect(try await test.enrol(EnrolmentCode().text, site: SiteID(low: 7)).errorCode == "wrong-code")
        }
        let blocked = try await test.enrol(EnrolmentCode().text, site: SiteID(low: 7))
        #expect(blocked.status == 429 && blocked.errorCode == "too-many-attempts" && blocked.headers[.retryAfter] == "60")
        // Others are not held up by it, not even those behind the same address.
        let elsewhere = try await test.enrol(EnrolmentCode().text, site: SiteID(low: 8), peer: "192.0.2.2")
        #expect(elsewhere.errorCode == "wrong-code")
        #expect(try await test.enrol(code, site: SiteID(low: 7)).status == 200)
        test.clock.advance(seconds: 60)
        #expect(try await test.enrol(code, site: SiteID(low: 7)).errorCode == "wrong-code")
    }

    @Test func noAddressUsesUpTheAllowanceOfAnother() {
        var limiter = AttemptLimiter(perAddress: 3, addresses: 100)
        for stranger in 0..<5_000 as Range<Int64> {
            for _ in 0..<5 where limiter.allows("\(stranger)", now: stranger) { limiter.failed("\(stranger)", now: stranger) }
        }
        let newcomer = limiter.allows("new", now: 4_999)
        let last = limiter.allows("4999", now: 4_999 + AttemptLimiter.windowMilliseconds - 1)
        let after = limiter.allows("4999", now: 4_999 + AttemptLimiter.windowMilliseconds)
        #expect(newcomer && !last && after)
        // A clock that was set back does not lock the door.
        for _ in 0..<3 { limiter.failed("new", now: 100_000) }
        let (before, turnedBack) = (limiter.allows("new", now: 100_000), limiter.allows("new", now: 500))
        #expect(!before && turnedBack)
    }

    @Test func anAddressIsWhatOneStrangerHas() {
        #expect(AttemptLimiter.address("192.0.2.7") == "192.0.2.7")
        #expect(AttemptLimiter.address("::ffff:192.0.2.7") == "192.0.2.7")
        #expect(AttemptLimiter.address("2001:db8:1:2:3:4:5:6") == AttemptLimiter.address("2001:db8:1:2::9"))
        #expect(AttemptLimiter.address("2001:db8:1:2::9") != AttemptLimiter.address("2001:db8:1:3::9"))
        #expect(AttemptLimiter.address("") == "")
    }

    @Test func neitherCodeNorCredentialIsStored() async throws {
        let test = try TestHub()
        let open = try await test.code()
        let device = try await test.join(site: 7)
        let plain = open.replacing("-", with: "")
        var found = Data()
        for name in ["hub.sqlite", "hub.sqlite-wal"] {
            found += FileManager.default.contents(atPath: test.home.folder + "/" + name) ?? Data()
        }
        #expect(found.range(of: Data("Li Wei".utf8)) != nil, "the files were read")
        for secret in [open, plain, device.credential] { #expect(found.range(of: Data(secret.utf8)) == nil) }
        let standard = device.credential.replacing("-", with: "+").replacing("_", with: "/") + "=="
        let raw = try #require(Data(base64Encoded: standard))
        #expect(raw.count == 16)
        #expect(found.range(of: Data(raw)) == nil)
    }
}
