/// What a scalar does in a text that is cut into words.
enum ScalarClass {
    /// Ends what stands before it.
    case separator
    /// Leaves no trace: accents that stand alone, joiners, soft hyphens.
    case transparent
    /// Part of a word of a script that puts spaces between words.
    case letter
    case digit
    /// A letter of a script without spaces between words: Chinese, Japanese, Korean, Thai and their neighbours.
    case unspaced
}

/// Takes scalars to the form under which they are found: letters' case, width and accents aside.
///
/// Traditional and simplified Chinese stay apart, and so do hiragana and katakana: telling which stands for which takes more than
/// a table of scalars.
enum Folding {
    /// A fullwidth form of ASCII as the ASCII scalar; others as they are.
    static func narrow(_ scalar: UInt32) -> UInt32 { scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar }

    /// The class of a scalar beyond ASCII that is not a fullwidth form of ASCII.
    static func classify(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        // The most frequent ones first; all others ask Unicode's tables.
        case 0x4E00...0x9FFF: return .unspaced
        case 0x3005...0x3007: return .unspaced
        case 0x3000...0x303F, 0x2010...0x2029, 0x2030...0x205F: return .separator
        case 0x3099, 0x309A: return .transparent
        case 0x3041...0x30FA, 0x30FC...0x30FF, 0x3105...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF:
            return .unspaced
        case 0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97C, 0xAC00...0xD7FB: return .unspaced
        case 0x2E80...0x2FDF, 0xF900...0xFAFF, 0xFF66...0xFFDC, 0x20000...0x3FFFF: return .unspaced
        case 0x0300...0x036F, 0x0591...0x05BD, 0x064B...0x065F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF:
            return .transparent
        case 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0100...0xE01EF: return .transparent
        default: break
        }
        guard let scalar = Unicode.Scalar(scalar) else { return .separator }
        switch scalar.properties.generalCategory {
        case .decimalNumber: return .digit
        case .format: return .transparent
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark:
            return isUnspacedScript(scalar.value) ? .unspaced : .letter
        default: return .separator
        }
    }

    /// Thai, Lao, Tibetan, Burmese, Khmer; letters, and the marks that are their vowels.
    private static func isUnspacedScript(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF: true
        default: false
        }
    }

    /// The value of a decimal digit of any script.
    static func digit(_ scalar: UInt32) -> UInt8 {
        guard let value = Unicode.Scalar(scalar)?.properties.numericValue, value >= 0, value <= 9 else { return 0 }
        return UInt8(value)
    }

    /// Appends a letter beyond ASCII in the form under which it is found.
    static func append(_ scalar: UInt32, to out: inout [UInt8]) {
        if let letters = ligature(scalar) {
            out.append(contentsOf: letters.utf8)
            return
        }
        if Int(scalar) < bases.count, bases[Int(scalar)] != 0 {
            append(plain: UInt32(bases[Int(scalar)]), to: &out)
            return
        }
        guard let scalar = Unicode.Scalar(scalar) else { return }
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(plain: lower.value, to: &out) }
    }

    private static func append(plain scalar: UInt32, to out: inout [UInt8]) {
        guard let bytes = Unicode.Scalar(scalar).flatMap({ UTF8.encode($0) }) else { return }
        out.append(contentsOf: bytes)
    }

    /// Letters that are written as others where they cannot be typed, and do not decompose.
    private static func ligature(_ scalar: UInt32) -> String? {
        switch scalar {
        case 0xDF, 0x1E9E: "ss"
        case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: "ae"
        case 0x152, 0x153: "oe"
        case 0xD8, 0xF8, 0x1FE, 0x1FF: "o"
        case 0x141, 0x142: "l"
        case 0x110, 0x111, 0xD0, 0xF0: "d"
        case 0xDE, 0xFE: "th"
        case 0x126, 0x127: "h"
        case 0x166, 0x167: "t"
        case 0x131: "i"
        case 0x3C2: "σ"
        default: nil
        }
    }

    /// For each scalar below U+2000 that is a letter with accents, the small letter without them; for others, 0.
    private static let bases: [UInt16] = {
        var bases = [UInt16](repeating: 0, count: 0x2000)
        for (base, accented) in groups {
            for scalar in accented.unicodeScalars { bases[Int(scalar.value)] = UInt16(base.value) }
        }
        return bases
    }()

    /// The letters of Latin, Greek and Cyrillic whose canonical decomposition is a letter and accents.
    private static let groups: [(base: Unicode.Scalar, accented: String)] = [
        ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
        ("b", "ḂḃḄḅḆḇ"),
        ("c", "ÇçĆćĈĉĊċČčḈḉ"),
        ("d", "ĎďḊḋḌḍḎḏḐḑḒḓ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
        ("f", "Ḟḟ"),
        ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
        ("h", "ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
        ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
        ("j", "Ĵĵǰ"),
        ("k", "ĶķǨǩḰḱḲḳḴḵ"),
        ("l", "ĹĺĻļĽľḶḷḸḹḺḻḼḽ"),
        ("m", "ḾḿṀṁṂṃ"),
        ("n", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"),
        ("o", "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
        ("p", "ṔṕṖṗ"),
        ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
        ("s", "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"),
        ("t", "ŢţŤťȚțṪṫṬṭṮṯṰṱẗ"),
        ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
        ("v", "ṼṽṾṿ"),
        ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
        ("x", "ẊẋẌẍ"),
        ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
        ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
        ("α", "ΆάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ"),
        ("ε", "ΈέἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ"),
        ("η", "ΉήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ"),
        ("ι", "ΊΐΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίῐῑῒΐῖῗῘῙῚΊ"),
        ("ο", "ΌόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ"),
        ("ρ", "ῤῥῬ"),
        ("υ", "ΎΫΰϋύὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ"),
        ("ω", "ΏώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ"),
        ("а", "ӐӑӒӓ"),
        ("г", "Ѓѓ"),
        ("е", "ЀЁѐёӖӗ"),
        ("ж", "ӁӂӜӝ"),
        ("з", "Ӟӟ"),
        ("и", "ЍЙйѝӢӣӤӥ"),
        ("к", "Ќќ"),
        ("о", "Ӧӧ"),
        ("у", "ЎўӮӯӰӱӲӳ"),
        ("ч", "Ӵӵ"),
        ("ы", "Ӹӹ"),
        ("э", "Ӭӭ"),
        ("і", "Її"),
        ("ә", "Ӛӛ"),
        ("ө", "Ӫӫ"),
    ]
}
