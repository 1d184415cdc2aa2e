import Launch

await launch(HubCommand.self)
