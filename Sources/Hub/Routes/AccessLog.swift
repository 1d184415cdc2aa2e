import Hummingbird
import Logging

/// Turns every error into its JSON, counts every request, and writes one line for it: route, status, time, bytes, device. Never a
/// credential, a code, an address as it was typed, or what was sent.
struct AccessLog: RouterMiddleware {
    let logger: Logger
    let metrics: HubMetrics
    private let clock = ContinuousClock()

    init(logger: Logger, metrics: HubMetrics) {
        self.logger = logger
        self.metrics = metrics
    }

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
        let route = Route(matching: request.uri.path)
        if route?.isTus == true { response.headers[.tusResumable] = OpenHub.tusVersion }
        // A body after the head of such an answer would be taken for the next answer.
        if request.method == .head { response = response.createHeadResponse() }
        var metadata: Logger.Metadata = [
            "route": "\(route?.rawValue ?? "other")", "method": "\(request.method.rawValue)",
            "status": "\(response.status.code)", "ms": "\(milliseconds(since: start))",
        ]
        metadata["device"] = context.note.site.map { "\($0)" }
        metadata["error"] = code.map { "\($0.rawValue)" }
        metadata["bytes_in"] = request.headers[.contentLength].flatMap { Int($0) }.map { "\($0)" }
        metadata["bytes_out"] = response.body.contentLength.map { "\($0)" }
        metrics.answered(
            route: "\(metadata["route"] ?? "other")", status: response.status.code, seconds: (clock.now - start) / .seconds(1),
            error: code?.rawValue)
        logger.log(level: route == .health ? .debug : .info, "request", metadata: metadata)
        return response
    }

    private func milliseconds(since start: ContinuousClock.Instant) -> Int64 {
        let (seconds, attoseconds) = (clock.now - start).components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
