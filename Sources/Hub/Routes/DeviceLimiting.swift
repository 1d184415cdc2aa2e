import Hummingbird

/// Holds a device back that asks too much. It stands behind the authentication: who a request is for is known, and strangers spend nobody's
/// allowance.
struct DeviceLimiting: RouterMiddleware {
    let hub: OpenHub

    /// An answer of this size may wait for a slow reader, and counts as being answered until it was taken. Smaller ones fit into what
    /// the system keeps for a connection.
    private static let slowBytes = 64 << 10

    func handle(
        _ request: Request, context: HubContext, next: (Request, HubContext) async throws -> Response
    ) async throws -> Response {
        // Live streams have a bound of their own.
        guard let site = context.client?.device.site, request.uri.path != Route.live.rawValue else {
            return try await next(request, context)
        }
        let admission = try hub.deviceLimiter.admit(site, now: hub.now())
        var response = try await next(request, context)
        // What a refused request announced has not been moved.
        let bytes = response.body.contentLength
        admission.moved((request.headers[.contentLength].flatMap { Int($0) } ?? 0) + (bytes ?? 0))
        if bytes ?? .max >= DeviceLimiting.slowBytes {
            let body = response.body
            response.body = ResponseBody(contentLength: bytes) { writer in
                try await body.write(writer)
                withExtendedLifetime(admission) {}
            }
        }
        return response
    }
}
