/// Lists of names, each as one text.
enum NameTexts {
    static var all: [String] { [surnames, firstNames, brands] }
}
