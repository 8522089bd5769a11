import { createApplication } from "./app/application.js";
import { createHttpServer } from "./app/http-server.js";
import { prepareDatabase } from "./app/prepare-database.js";
import { readConfig } from "./platform/config.js";
import { createLog } from "./platform/log.js";
import { onShutdown, startOrExplain } from "./platform/process.js";

await startOrExplain(async () => {
	const config = readConfig();
	const log = createLog(config.logLevel);
	const application = await createApplication(config, log);
	await prepareDatabase(application);
	const server = await createHttpServer(application);
	await server.listen({ host: config.host, port: config.port });
	if (config.worker === "inline") application.worker.start();
	onShutdown(log, async () => {
		await server.close();
		await application.close();
	});
	log.info(
		{
			url: config.publicUrl,
			engine: config.database.engine,
			demo: config.demo,
		},
		"listening",
	);
	await application.platform.estimators.warm();
});
