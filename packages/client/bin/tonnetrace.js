#!/usr/bin/env node
// Committed, not built: npm links a command when it installs, and what isn't there then is never linked.
import { runCommand } from "../dist/run-command.js";

process.exitCode = await runCommand(process.argv.slice(2), (line) =>
	process.stdout.write(`${line}\n`),
);
