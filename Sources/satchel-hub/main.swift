import ArgumentParser

/// At the top level of a file the synchronous `main` would be taken.
func run() async { await HubCommand.main() }

await run()
