import CFuzzer

// satchel-fuzz SUBJECT [libFuzzer's options and folders]; tools/fuzz runs it.

guard Subject.chosen != nil else {
    complain("Name what to fuzz: \(Subject.allCases.map(\.rawValue).joined(separator: ", ")).")
    leave()
}
var arguments: [UnsafeMutablePointer<CChar>?] = CommandLine.unsafeArgv.withMemoryRebound(
    to: UnsafeMutablePointer<CChar>?.self, capacity: Int(CommandLine.argc)
) { all in
    (0..<Int(CommandLine.argc)).filter { $0 != 1 }.map { all[$0] }
}
var count = Int32(arguments.count)
arguments.append(nil)
arguments.withUnsafeMutableBufferPointer { all in
    var first = all.baseAddress
    _ = LLVMFuzzerRunDriver(&count, &first) { bytes, size in
        Subject.chosen?.run(UnsafeRawBufferPointer(start: bytes, count: size))
        return 0
    }
}
