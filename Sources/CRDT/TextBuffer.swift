/// The scalars of a text that is being edited, in chunks: an edit moves only scalars of the chunks that it touches.
///
/// The chunk of the last edit is remembered, because the next one is mostly near it.
///
/// - Complexity: an edit costs O(scalars inserted and deleted + chunk), and O(chunks passed over) when it jumps elsewhere.
struct TextBuffer: Sendable {
    /// Scalars per chunk: 2 KiB, so that moving half of one costs less than finding it.
    private static let capacity = 512
    /// How full chunks are made when a long passage comes, so that typing in it does not split each of them.
    private static let fill = 384

    /// Chunk `n` takes up `capacity` places from `n * capacity` on.
    private var scalars = [Unicode.Scalar](repeating: " ", count: TextBuffer.capacity)
    /// The chunks in the order of the text, and how many scalars each holds.
    private var chunks: [Int32] = [0]
    private var counts: [Int32] = [0]
    private var unused: [Int32] = []
    private(set) var count = 0
    /// The remembered chunk's place in `chunks`, and the position of its first scalar.
    private var place = 0
    private var start = 0

    init() {}

    init(_ text: String) {
        let all = Array(text.unicodeScalars)
        replace(at: 0, deleting: 0, inserting: all[...])
    }

    /// Deletes and then inserts at `position`; what lies beyond the end is taken as the end.
    mutating func replace(at position: Int, deleting: Int, inserting new: ArraySlice<Unicode.Scalar>) {
        let position = min(position, count)
        let deleting = min(deleting, count - position)
        if deleting > 0 { remove(at: position, deleting) }
        if new.count == 1 {
            insert(new[new.startIndex], at: position)
        } else if !new.isEmpty {
            insert(new, at: position)
        }
    }

    /// Inserts one scalar at a position that exists.
    @inline(__always)
    mutating func insert(_ scalar: Unicode.Scalar, at position: Int) {
        seek(position)
        if counts[place] == TextBuffer.capacity { makeRoom(at: position) }
        let offset = position - start
        let used = Int(counts[place])
        open(at: Int(chunks[place]) * TextBuffer.capacity + offset, moving: used - offset, by: 1)
        scalars[Int(chunks[place]) * TextBuffer.capacity + offset] = scalar
        counts[place] += 1
        count += 1
    }

    /// Remembers the chunk that holds `position`, or ends there.
    @inline(__always)
    private mutating func seek(_ position: Int) {
        if position >= start, position <= start + Int(counts[place]) { return }
        jump(position)
    }

    private mutating func jump(_ position: Int) {
        if position < start, position < start / 2 {
            place = 0
            start = 0
        } else if position > start, count - position < position - start {
            place = counts.count - 1
            start = count - Int(counts[place])
        }
        while position < start {
            place -= 1
            start -= Int(counts[place])
        }
        while position > start + Int(counts[place]) {
            start += Int(counts[place])
            place += 1
        }
    }

    /// Moves `moving` scalars from `from` on by `distance` places within a chunk.
    @inline(__always)
    private mutating func open(at from: Int, moving: Int, by distance: Int) {
        guard moving > 0 else { return }
        scalars.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            (base + (from + distance)).update(from: base + from, count: moving)
        }
    }

    private mutating func newChunk() -> Int32 {
        if let chunk = unused.popLast() { return chunk }
        let chunk = Int32(scalars.count / TextBuffer.capacity)
        scalars.append(contentsOf: repeatElement(" ", count: TextBuffer.capacity))
        return chunk
    }

    /// Copies from one place of the storage to another that does not overlap it.
    private mutating func copy(_ from: Int, to: Int, _ length: Int) {
        scalars.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            (base + to).update(from: base + from, count: length)
        }
    }

    /// Splits the remembered chunk, which is full: in the middle, or behind it where the text is being typed on.
    private mutating func makeRoom(at position: Int) {
        let used = Int(counts[place])
        let kept = position - start == used ? used : used / 2
        cut(at: kept)
        if position - start > kept || kept == used {
            start += kept
            place += 1
        }
    }

    /// Moves what the remembered chunk holds from `offset` on into a chunk of its own behind it.
    private mutating func cut(at offset: Int) {
        let chunk = newChunk()
        let used = Int(counts[place])
        copy(Int(chunks[place]) * TextBuffer.capacity + offset, to: Int(chunk) * TextBuffer.capacity, used - offset)
        counts[place] = Int32(offset)
        chunks.insert(chunk, at: place + 1)
        counts.insert(Int32(used - offset), at: place + 1)
    }

    private mutating func insert(_ new: ArraySlice<Unicode.Scalar>, at position: Int) {
        seek(position)
        let offset = position - start
        let used = Int(counts[place])
        if used + new.count <= TextBuffer.capacity {
            let from = Int(chunks[place]) * TextBuffer.capacity + offset
            open(at: from, moving: used - offset, by: new.count)
            write(new, at: from)
            counts[place] += Int32(new.count)
            count += new.count
            return
        }
        if offset < used { cut(at: offset) }
        var rest = new
        let first = rest.prefix(TextBuffer.capacity - offset)
        write(first, at: Int(chunks[place]) * TextBuffer.capacity + offset)
        counts[place] = Int32(offset + first.count)
        rest = rest.dropFirst(first.count)
        var added = [Int32]()
        var addedCounts = [Int32]()
        while !rest.isEmpty {
            let chunk = newChunk()
            let part = rest.prefix(TextBuffer.fill)
            write(part, at: Int(chunk) * TextBuffer.capacity)
            added.append(chunk)
            addedCounts.append(Int32(part.count))
            rest = rest.dropFirst(part.count)
        }
        chunks.insert(contentsOf: added, at: place + 1)
        counts.insert(contentsOf: addedCounts, at: place + 1)
        count += new.count
    }

    private mutating func write(_ new: ArraySlice<Unicode.Scalar>, at index: Int) {
        new.withUnsafeBufferPointer { source in
            scalars.withUnsafeMutableBufferPointer { buffer in
                guard let base = buffer.baseAddress, let from = source.baseAddress else { return }
                (base + index).update(from: from, count: source.count)
            }
        }
    }

    /// Deletes scalars that exist.
    private mutating func remove(at position: Int, _ length: Int) {
        seek(position)
        if position == start + Int(counts[place]) {
            start += Int(counts[place])
            place += 1
        }
        count -= length
        let offset = position - start
        let here = min(length, Int(counts[place]) - offset)
        shrink(place, from: offset, here)
        var rest = length - here
        if rest > 0 {
            var end = place + 1
            while end < counts.count, Int(counts[end]) <= rest {
                rest -= Int(counts[end])
                end += 1
            }
            unused.append(contentsOf: chunks[(place + 1)..<end])
            chunks.removeSubrange((place + 1)..<end)
            counts.removeSubrange((place + 1)..<end)
            if rest > 0 { shrink(place + 1, from: 0, rest) }
        }
        // Few scalars in many chunks would make jumps slow.
        if place + 1 < counts.count, Int(counts[place]) + Int(counts[place + 1]) <= TextBuffer.capacity / 2 {
            let used = Int(counts[place])
            let more = Int(counts[place + 1])
            copy(
                Int(chunks[place + 1]) * TextBuffer.capacity, to: Int(chunks[place]) * TextBuffer.capacity + used, more)
            counts[place] += Int32(more)
            unused.append(chunks[place + 1])
            chunks.remove(at: place + 1)
            counts.remove(at: place + 1)
        } else if counts[place] == 0, counts.count > 1 {
            unused.append(chunks[place])
            chunks.remove(at: place)
            counts.remove(at: place)
            if place == counts.count {
                place -= 1
                start -= Int(counts[place])
            }
        }
    }

    private mutating func shrink(_ place: Int, from offset: Int, _ length: Int) {
        let tail = Int(counts[place]) - offset - length
        open(at: Int(chunks[place]) * TextBuffer.capacity + offset + length, moving: tail, by: -length)
        counts[place] -= Int32(length)
    }

    /// The text.
    ///
    /// - Complexity: O(scalars).
    var string: String {
        var bytes = 0
        for (chunk, used) in zip(chunks, counts) {
            let from = Int(chunk) * TextBuffer.capacity
            for scalar in scalars[from..<from + Int(used)] {
                bytes += scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
            }
        }
        return String(unsafeUninitializedCapacity: bytes) { out in
            var at = 0
            for (chunk, used) in zip(chunks, counts) {
                let from = Int(chunk) * TextBuffer.capacity
                for scalar in scalars[from..<from + Int(used)] {
                    if scalar.value < 0x80 {
                        out[at] = UInt8(truncatingIfNeeded: scalar.value)
                        at += 1
                    } else if let encoded = UTF8.encode(scalar) {
                        for byte in encoded {
                            out[at] = byte
                            at += 1
                        }
                    }
                }
            }
            return at
        }
    }
}
