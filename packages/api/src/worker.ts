import { createApplication } from "./app/application.js";
import { requireReady } from "./app/prepare-database.js";
import { readConfig } from "./platform/config.js";
import { createLog } from "./platform/log.js";
import { onShutdown, startOrExplain } from "./platform/process.js";

await startOrExplain(async () => {
	const config = readConfig();
	const log = createLog(config.logLevel);
	const application = await createApplication(config, log);
	await requireReady(application);
	application.worker.start();
	onShutdown(log, () => application.close());
	log.info({ engine: config.database.engine }, "worker started");
});
