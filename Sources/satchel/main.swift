import Launch

await launch(Satchel.self)
