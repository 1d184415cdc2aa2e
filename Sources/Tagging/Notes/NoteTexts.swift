/// Notes as reps write them, with what they say and whom they name, in the form that ``LabelledNote`` reads. They were written for this project, by authors
/// who had not seen its lexicons, each in a world of its own, and without a look at the notes that it is measured by.
///
/// They are literals of text because the compiler reads those at once.
package enum NoteTexts {
    /// In the order in which they are learned from.
    package static var all: [String] {
        [
            factories, offices, shops, plants, software, rounds, electronics, services, supplies, institutions, firms, bilingual,
            anyTrade, anyTradeChinese, productsChinese, products, foodChinese, healthChinese, buildingChinese, health, industry,
            retail, bilingualTech, bilingualTrade, consumerChinese, engineeringChinese, dictatedChinese, entries, dictated,
            accounts,
            bilingualReports, bilingualTowns, distributor, families, engineers, rivals,
            hospitality, clinics, subscriptions, farmsAndSites, automation, bilingualSoftware, bilingualMakers, plainEntries,
            schools, garages, groceries, contractors, counters, records, bilingualChains, bilingualPlants,
            logEntries, accountReports, consumables, bilingualOffices, bilingualWorks, bilingualGoods, visitRecords,
            spokenRecords, rivalMachines, rivalServices, rivalGoods, bilingualRivals, bilingualCompetition, shortEntries,
        ]
    }
}
