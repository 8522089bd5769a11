import { runCommand } from "./app/commands.js";
import { startOrExplain } from "./platform/process.js";

await startOrExplain(() => runCommand(process.argv.slice(2)));
