import Hummingbird
import Logging

/// Turns every error into its JSON, and writes one line per request: route, status, time, bytes, device. Never a
/// credential, a code,
/// an address as it was typed, or what was sent.
struct AccessLog: RouterMiddleware {
    let logger: Logger
    private let clock = ContinuousClock()

    init(logger: Logger) { self.logger = logger }

    func handle(
        _ request: Request, context: HubContext, next: (Request, HubContext) async throws -> Response
    ) async throws -> Response {
        let start = clock.now
        var response: Response
        var code: HubError.Code?
        do {
            response = try await next(request, context)
        } catch {
            let error = HubError.explaining(error, logger: logger)
            response = Answer.error(error)
            code = error.code
        }
        var metadata: Logger.Metadata = [
            "route": "\(Route(rawValue: request.uri.path)?.rawValue ?? "other")", "method": "\(request.method.rawValue)",
            "status": "\(response.status.code)", "ms": "\(milliseconds(since: start))",
        ]
        metadata["device"] = context.note.site.map { "\($0)" }
        metadata["error"] = code.map { "\($0.rawValue)" }
        metadata["bytes_in"] = request.headers[.contentLength].flatMap { Int($0) }.map { "\($0)" }
        metadata["bytes_out"] = response.body.contentLength.map { "\($0)" }
        let isHealth = request.uri.path == Route.health.rawValue
        logger.log(level: isHealth ? .debug : .info, "request", metadata: metadata)
        return response
    }

    private func milliseconds(since start: ContinuousClock.Instant) -> Int64 {
        let (seconds, attoseconds) = (clock.now - start).components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
