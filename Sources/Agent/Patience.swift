import CurlClient
import Foundation

// A hub that is restarted is away for a second or two, and one that has too much to do says when to come back. Neither is something that
// a user has to know of, let alone do something about.
extension Agent {
    /// Sends a request, and again while nothing listens, the hub asks to wait, or the connection broke, as long as the patience lasts.
    ///
    /// - Parameter isRepeatable: Whether the request may reach the hub twice. Else it is repeated only if it cannot have got there.
    func patiently(_ request: HTTPRequest, isRepeatable: Bool, through client: HTTPClient) async throws -> HTTPResponse {
        let end = ContinuousClock.now + environment.patience
        var pause = Duration.milliseconds(100)
        while true {
            let left = end - ContinuousClock.now
            do {
                let response = try await client.send(request)
                let asked = Agent.retryAfter(response.status, response.headers)
                if let asked { hubPause.withLock { $0 = ContinuousClock.now + asked } }
                // A proxy before a hub that is being restarted says 502 or 504, and not when to come back.
                let isAway = isRepeatable && (response.status == 502 || response.status == 504)
                guard let wait = asked ?? (isAway ? pause : nil), wait < left else { return response }
                try await Task.sleep(for: wait)
            } catch let error as HTTPClientError {
                let isWorthwhile = error.code == .refused || isRepeatable && error.code == .interrupted
                guard isWorthwhile, pause < left else { throw error }
                // Spread, so that a thousand laptops do not knock in the same moment.
                try await Task.sleep(for: pause * (0.5 + Double(environment.random() >> 11) / Double(1 << 53)))
            }
            pause = min(pause * 2, .seconds(1))
        }
    }

    /// When the hub wants to be asked again, if it says so (429 and 503, RFC 9110, section 10.2.3).
    static func retryAfter(_ status: Int, _ headers: HTTPHeaders) -> Duration? {
        guard status == 429 || status == 503, let seconds = headers["Retry-After"].flatMap({ Int($0) }) else { return nil }
        // No later than in an hour: a hub that errs must not silence its laptops for good.
        return .seconds(min(max(seconds, 0), 3600))
    }

    /// How long the hub still wants to be left alone; nil if it does not.
    var hubPauseLeft: Duration? {
        hubPause.withLock { until in
            guard let left = until.map({ $0 - ContinuousClock.now }), left > .zero else {
                until = nil
                return nil
            }
            return left
        }
    }
}
