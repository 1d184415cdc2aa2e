import CRDT
import Crypto
import Sync

/// What is read is written as the same bytes; so each value has one form.
func fuzzValue(_ bytes: [UInt8]) {
    guard let value = try? Value(encoded: bytes) else { return }
    expect(value.encoded == bytes, "A value that was read is written differently.")
}

/// As for values; and each way to cut a transaction leaves one that can be read.
func fuzzTransaction(_ bytes: [UInt8]) {
    let id = Transaction.id(inEncoded: bytes)
    guard let transaction = try? Transaction(encoded: bytes) else { return }
    expect(transaction.encoded == bytes, "A transaction that was read is written differently.")
    expect(transaction.id == id, "A transaction's id was read differently.")
    _ = VoidCell.all(of: transaction)
    var keep = false
    let cuts = [
        transaction.forwarded(),
        transaction.forwarded { _ in
            keep.toggle()
            return keep
        },
    ]
    for cut in cuts {
        guard let read = try? Transaction(encoded: cut.encoded) else { finding("A forwarded transaction cannot be read.") }
        expect(read == cut, "A forwarded transaction is read differently.")
    }
}

/// The checksum is made here, or nothing would get past it. A first byte below 0x80 is followed by a message's type and body, any other
/// by the whole message, so that the frame is tried too.
func fuzzMessage(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    var framed = [UInt8]()
    if first >= 0x80 {
        framed = Array(bytes.dropFirst())
    } else {
        guard bytes.count >= 2 else { return }
        framed = [Limits.protocolVersion, bytes[1]]
        framed.appendCounted(bytes.dropFirst(2))
    }
    framed.append(contentsOf: SHA256.hash(data: framed).prefix(8))
    guard let message = try? Message(encoded: framed) else { return }
    expect(message.encoded == framed, "A message that was read is written differently.")
}
