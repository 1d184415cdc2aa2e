import Hummingbird

/// Lets nobody through without a valid credential, but to the open routes. It stands before every route and before what is no
/// route, so that a stranger does not learn which is which.
struct Authentication: RouterMiddleware {
    let hub: OpenHub

    func handle(
        _ request: Request, context: HubContext, next: (Request, HubContext) async throws -> Response
    ) async throws -> Response {
        if let route = Route(matching: request.uri.path), route.isOpen, route.methods.contains(request.method) {
            return try await next(request, context)
        }
        guard let credential = Authentication.credential(in: request.headers) else { throw HubError(.noCredential) }
        let isForMetrics = request.uri.path == Route.metrics.rawValue
        if isForMetrics, MetricsToken.matches(credential, in: hub.home) { return try await next(request, context) }
        var context = context
        context.client = try await hub.authenticate(credential)
        // No device reads those; to it there is no such route.
        guard !isForMetrics else { throw HubError(.notFound) }
        if let connection = context.connection { hub.connections.authenticated(connection) }
        return try await next(request, context)
    }

    /// The token of `Authorization: Bearer …` (RFC 6750, section 2.1).
    private static func credential(in headers: HTTPFields) -> String? {
        guard let value = headers[.authorization] else { return nil }
        let parts = value.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= 200 else { return nil }
        return String(parts[1])
    }
}
