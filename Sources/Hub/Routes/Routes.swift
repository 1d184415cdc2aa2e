import Compression
import Hummingbird
import StoreInterface
import Sync

/// The hub's routes; what stands in braces is any one word. Whatever is not listed as open needs a credential, what comes later too.
package enum Route: String, CaseIterable {
    case health = "/healthz"
    case enrol = "/v1/enrol"
    case sync = "/v1/sync"
    /// Another site for a store that was restored or copied.
    case site = "/v1/site"
    case live = "/v1/live"
    /// For who has the token that lies in the hub's folder.
    case metrics = "/metrics"
    case uploads = "/v1/attachments"
    case upload = "/v1/attachments/uploads/{upload}"
    case attachment = "/v1/attachments/{sha256}"
    case capture = "/v1/captures/{capture}"

    package var methods: [HTTPRequest.Method] {
        switch self {
        case .health, .live, .metrics: [.get]
        case .enrol, .sync, .site: [.post]
        case .uploads: [.post, .options]
        case .upload: [.head, .patch, .delete, .post]
        case .attachment: [.get, .head]
        case .capture: [.get, .put]
        }
    }

    /// Whether it speaks the tus protocol, whose answers all name its version.
    var isTus: Bool { self == .uploads || self == .upload }

    /// The route that a request's path leads to; nil if it leads to none.
    package init?(matching path: String) {
        // Most paths are routes as they stand.
        if let route = Route(rawValue: path), !path.contains("{") {
            self = route
            return
        }
        let words = path.split(separator: "/", omittingEmptySubsequences: false)
        let route = Route.allCases.first { route in
            let pattern = route.rawValue.split(separator: "/", omittingEmptySubsequences: false)
            return pattern.count == words.count
                && zip(pattern, words).allSatisfy { $0 == $1 || $0.hasPrefix("{") && !$1.isEmpty }
        }
        guard let route else { return nil }
        self = route
    }

    /// The route's path with `word` in place of what stands in braces.
    package func path(_ word: String) -> String {
        rawValue.split(separator: "/").map { $0.hasPrefix("{") ? "/" + word : "/" + $0 }.joined()
    }

    /// Whether it answers without a credential.
    package var isOpen: Bool {
        switch self {
        case .health, .enrol: true
        case .sync, .site, .live, .metrics, .uploads, .upload, .attachment, .capture: false
        }
    }
}

extension OpenHub {
    package static let messageType = "application/vnd.satchel.message"

    /// All routes with all that stands before them.
    package func router() -> Router<HubContext> {
        let router = Router(context: HubContext.self)
        router.add(middleware: AccessLog(logger: logger, metrics: metrics))
        router.add(middleware: Authentication(hub: self))
        router.add(middleware: DeviceLimiting(hub: self))
        for route in Route.allCases {
            for method in route.methods {
                router.on(RouterPath(route.rawValue), method: method) { [self] request, context in
                    switch route {
                    case .health: try Answer.json(.ok, ["status": "ok"])
                    case .enrol: try await enrol(request, context)
                    case .sync: try await sync(request, context)
                    case .site: try await site(request, context)
                    case .live: try await live(request, context)
                    case .metrics: try await metricsPage()
                    case .uploads: try await uploads(request, context)
                    case .upload: try await upload(request, context)
                    case .attachment: try await attachment(request, context)
                    case .capture: try await capture(request, context)
                    }
                }
            }
        }
        return router
    }

    private func enrol(_ request: Request, _ context: HubContext) async throws -> Response {
        let body = try await Answer.body(of: request, limit: EnrolmentRequest.byteLimit)
        let answer = try await enrol(EnrolmentRequest(json: body), peer: context.peer)
        return try Answer.json(.ok, answer)
    }

    private func site(_ request: Request, _ context: HubContext) async throws -> Response {
        let client = try context.authenticated()
        let body = try await Answer.body(of: request, limit: EnrolmentRequest.byteLimit)
        return try Answer.json(.ok, try await enrol(SiteRequest(json: body), besides: client))
    }

    private func sync(_ request: Request, _ context: HubContext) async throws -> Response {
        let client = try context.authenticated()
        guard request.headers[.contentType]?.lowercased() == OpenHub.messageType else { throw HubError(.unsupportedType) }
        var body = try await Answer.body(of: request, limit: Limits.messageBytes)
        switch request.headers[.contentEncoding]?.lowercased() {
        case nil, "identity": break
        case Compression.name:
            do {
                body = try Compression.decompressed(body, limit: Limits.messageBytes)
            } catch {
                throw error.code == .tooLarge ? HubError(.tooLarge) : HubError(.badRequest, error.message)
            }
        default: throw HubError(.unsupportedType)
        }
        let answer = try await answer(Message(encoded: body), for: client)
        let isPacked = request.headers[.acceptEncoding]?.lowercased().contains(Compression.name) == true
        var response = Answer.bytes(
            .ok, isPacked ? Compression.compressed(answer.encoded) : answer.encoded, type: OpenHub.messageType)
        if isPacked { response.headers[.contentEncoding] = Compression.name }
        return response
    }

    /// Says at once, and whenever it has grown, what the newest arrival number is.
    private func live(_ request: Request, _ context: HubContext) async throws -> Response {
        let client = try context.authenticated()
        let subscription = try live.subscribe(client.device.site)
        // Between the authentication and the subscription the device may have been revoked, unseen by both.
        _ = try await store.read { try OpenHub.client(client.credentialHash, in: $0) }
        // A client that goes away, a revocation and the hub's end all end the stream. Without a task that watches the connection: of streams
        // there are as many as laptops, and what a task keeps of the functions that it is in is most of what one costs.
        if let channel = context.channel {
            let end: @Sendable () -> Void = { [weak subscription] in subscription?.end() }
            try await channel.eventLoop.submit {
                try channel.pipeline.syncOperations.handler(type: RequestGuard.self).whenGone(end)
            }.get()
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
            body: live.body(of: subscription))
    }
}
