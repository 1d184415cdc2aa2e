import CRDT
import Foundation
import Hummingbird
import StoreInterface
import Sync

/// The name of a header; the module that it comes from is not among this target's own dependencies.
typealias HeaderName = HTTPFields.Element.Name

extension HeaderName {
    /// A literal that is a name, or one that no client sends.
    private static func named(_ name: String) -> HeaderName { HeaderName(name) ?? .te }

    static let tusResumable = named("Tus-Resumable")
    static let tusVersion = named("Tus-Version")
    static let tusExtension = named("Tus-Extension")
    static let tusMaxSize = named("Tus-Max-Size")
    static let tusChecksumAlgorithm = named("Tus-Checksum-Algorithm")
    static let uploadOffset = named("Upload-Offset")
    static let uploadLength = named("Upload-Length")
    static let uploadDeferLength = named("Upload-Defer-Length")
    static let uploadMetadata = named("Upload-Metadata")
    static let uploadExpires = named("Upload-Expires")
    static let uploadChecksum = named("Upload-Checksum")
    static let methodOverride = named("X-HTTP-Method-Override")
    /// Whether the person who asks has brought the attachment.
    static let attachmentBrought = named("Attachment-Brought")
}

/// The tus 1.0 protocol (https://tus.io/protocols/resumable-upload) and downloads.
extension OpenHub {
    static let tusVersion = "1.0.0"
    private static let tusExtensions = "creation,creation-with-upload,checksum,termination,expiration"
    private static let offsetType = "application/offset+octet-stream"

    /// `/v1/attachments`: what the hub offers, and the beginning of an upload.
    func uploads(_ request: Request, _ context: HubContext) async throws -> Response {
        if request.method == .options {
            return Response(
                status: .noContent,
                headers: [
                    .tusVersion: OpenHub.tusVersion, .tusExtension: OpenHub.tusExtensions,
                    .tusMaxSize: "\(AttachmentLimits.bytes)",
                    .tusChecksumAlgorithm: UploadChecksum.algorithms.joined(separator: ","),
                ])
        }
        let client = try context.authenticated()
        try OpenHub.requireTus(request)
        guard request.headers[.uploadDeferLength] == nil, let size = OpenHub.number(request.headers[.uploadLength]) else {
            throw HubError(.badUpload, "The upload does not say how long it is. Send Upload-Length.")
        }
        let metadata = try UploadMetadata(request.headers[.uploadMetadata])
        let upload = try await beginUpload(
            of: metadata.attachment, size: size, author: metadata.author, metadata: metadata.text, for: client)
        var reached: (upload: AttachmentUpload, received: Int64) = (upload, 0)
        let isWithUpload = request.headers[.contentType]?.lowercased() == OpenHub.offsetType
        if isWithUpload { reached = try await take(request, upload.id, at: 0, for: client) }
        var headers = OpenHub.headers(of: reached.upload)
        headers[.location] = routePrefix + Route.upload.path(upload.id.description)
        if isWithUpload { headers[.uploadOffset] = "\(reached.received)" }
        return Response(status: .created, headers: headers)
    }

    /// `/v1/attachments/uploads/{upload}`: where an upload stands, its next part, its end.
    func upload(_ request: Request, _ context: HubContext) async throws -> Response {
        let client = try context.authenticated()
        try OpenHub.requireTus(request)
        guard let id = context.parameters.get("upload").flatMap({ UploadID($0) }) else { throw HubError(.unknownUpload) }
        // For clients that can send nothing but POST.
        let isOverridden = request.method == .post
        let method = isOverridden ? request.headers[.methodOverride].flatMap { HTTPRequest.Method(rawValue: $0) } : request.method
        switch method {
        case .head?:
            let (upload, received) = try await upload(id, for: client)
            var headers = OpenHub.headers(of: upload)
            headers[.uploadOffset] = "\(received)"
            headers[.uploadLength] = "\(upload.size)"
            headers[.uploadMetadata] = upload.metadata
            headers[.cacheControl] = "no-store"
            return Response(status: .ok, headers: headers)
        case .patch?:
            guard request.headers[.contentType]?.lowercased() == OpenHub.offsetType else { throw HubError(.unsupportedType) }
            guard let offset = OpenHub.number(request.headers[.uploadOffset]) else {
                throw HubError(.badUpload, "The part does not say where it belongs. Send Upload-Offset.")
            }
            let (upload, received) = try await take(request, id, at: offset, for: client)
            var headers = OpenHub.headers(of: upload)
            headers[.uploadOffset] = "\(received)"
            return Response(status: .noContent, headers: headers)
        case .delete?:
            try await endUpload(id, for: client)
            return Response(status: .noContent)
        default:
            throw HubError(.notFound)
        }
    }

    /// Takes a part from the request's body: as it comes, or, if it has a checksum, when all of it is there and right.
    private func take(
        _ request: Request, _ id: UploadID, at offset: Int64, for client: Client
    ) async throws -> (upload: AttachmentUpload, received: Int64) {
        if let header = request.headers[.uploadChecksum] {
            let checksum = try UploadChecksum(header)
            let part = try await Answer.body(of: request, limit: AttachmentLimits.checkedPartBytes)
            guard checksum.fits(part) else { throw HubError(.checksumMismatch) }
            return try await continueUpload(id, at: offset, for: client) { take in try await take(part) }
        }
        // What is announced as too much need not come at all.
        if let length = OpenHub.number(request.headers[.contentLength]), length > AttachmentLimits.bytes {
            throw HubError(.tooLarge)
        }
        return try await continueUpload(id, at: offset, for: client) { take in
            try await Answer.parts(of: request) { try await take(Array($0.readableBytesView)) }
        }
    }

    private static func requireTus(_ request: Request) throws(HubError) {
        guard request.headers[.tusResumable] == OpenHub.tusVersion else { throw HubError(.unknownTusVersion) }
    }

    /// A header that is a whole number, not negative.
    private static func number(_ text: String?) -> Int64? {
        guard let text, !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int64(text)
    }

    private static func headers(of upload: AttachmentUpload) -> HTTPFields {
        [.uploadExpires: httpDate(upload.expires)]
    }

    /// `/v1/attachments/{sha256}`: an attachment, or a part of it. What does not exist and what this device may not have answer alike.
    func attachment(_ request: Request, _ context: HubContext) async throws -> Response {
        let client = try context.authenticated()
        guard let id = context.parameters.get("sha256").flatMap({ AttachmentID($0) }) else { throw HubError(.unknownAttachment) }
        let brought = try await store.read { view -> Bool? in
            let client = try OpenHub.client(client.credentialHash, in: view)
            guard try OpenHub.mayRead(id, client: client, in: view) else { return nil }
            return try view.bringers(of: id).contains(client.device.author)
        }
        guard let brought, let size = try await attachments.size(of: id) else { throw HubError(.unknownAttachment) }
        let tag = "\"\(id)\""
        var headers: HTTPFields = [
            .eTag: tag, .acceptRanges: "bytes", .cacheControl: "private, no-cache", .contentType: "application/octet-stream",
            // It is data from outside: no browser should take it for a page.
            .contentDisposition: "attachment", .xContentTypeOptions: "nosniff", .attachmentBrought: brought ? "yes" : "no",
        ]
        if let known = request.headers[.ifNoneMatch],
            known == "*"
                || known.split(separator: ",").contains(where: { one in
                    let one = one.drop { $0 == " " }
                    return one == tag || one == "W/\(tag)"
                })
        {
            return Response(status: .notModified, headers: headers)
        }
        let isCurrent = request.headers[.ifRange].map { $0 == tag } ?? true
        let range: Range<Int64>
        var status = HTTPResponse.Status.ok
        switch ByteRange(request.headers[.range], isCurrent: isCurrent, size: size) {
        case .whole: range = 0..<size
        case .part(let part):
            range = part
            status = .partialContent
            headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(size)"
        case .unsatisfiable:
            var response = Answer.error(HubError(.badRange))
            response.headers[.contentRange] = "bytes */\(size)"
            return response
        }
        guard request.method != .head else {
            headers[.contentLength] = "\(range.count)"
            return Response(status: status, headers: headers)
        }
        let store = attachments
        return Response(
            status: status, headers: headers,
            body: ResponseBody(contentLength: range.count) { writer in
                var offset = range.lowerBound
                while offset < range.upperBound {
                    let count = Int(min(range.upperBound - offset, 256 << 10))
                    let bytes = try await store.read(id, at: offset, count: count)
                    guard bytes.count == count else { throw HubError(.damaged) }
                    try await writer.write(ByteBuffer(bytes: bytes))
                    offset += Int64(count)
                }
                try await writer.finish(nil)
            })
    }
}

/// What the header `Upload-Metadata` says: words, each with a value in Base64.
private struct UploadMetadata {
    let text: String
    let attachment: AttachmentID
    let author: AuthorID?

    /// - Throws: `HubError` with `bad-upload`; `too-large`.
    init(_ header: String?) throws(HubError) {
        guard let header, header.utf8.count <= AttachmentLimits.metadataBytes else {
            throw header == nil
                ? HubError(.badUpload, "The upload does not say what it is. Send Upload-Metadata with sha256.")
                : HubError(.tooLarge, "The upload's metadata is too large. Send sha256 alone.")
        }
        var values: [String: String] = [:]
        for pair in header.split(separator: ",") {
            let words = pair.split(separator: " ")
            guard let name = words.first, words.count <= 2, values[String(name)] == nil,
                let value = Data(base64Encoded: String(words.dropFirst().first ?? ""))
            else {
                throw HubError(
                    .badUpload, "The upload's metadata cannot be read. Send: sha256, a space, and the value in Base64.")
            }
            values[String(name)] = String(decoding: value, as: UTF8.self)
        }
        guard let attachment = values["sha256"].flatMap({ AttachmentID($0) }) else {
            throw HubError(.badUpload, "The upload's metadata has no sha256 of 64 hexadecimal digits.")
        }
        author = values["author"].flatMap { AuthorID($0) }
        guard author != nil || values["author"] == nil else {
            throw HubError(.badUpload, "The upload's author is not an id of 32 hexadecimal digits.")
        }
        self.attachment = attachment
        text = header
    }
}

/// A time as headers give it (RFC 9110, section 5.6.7).
///
/// - Parameter milliseconds: Since 1970.
private func httpDate(_ milliseconds: Int64) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return formatter.string(from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
}
