import { Writable } from "node:stream";
import { createLog } from "./log.js";

describe("the log", () => {
	it("keeps a failed statement's values, passwords and cookies out", () => {
		let written = "";
		const log = createLog(
			"info",
			new Writable({
				write(chunk, _encoding, done) {
					written += chunk;
					done();
				},
			}),
		);
		const fault = Object.assign(new Error("UNIQUE constraint failed"), {
			query: "INSERT INTO device VALUES (?)",
			parameters: ["PF0SECRET"],
			driverError: { sql: "INSERT PF0SECRET" },
		});
		log.warn({ err: fault }, "job failed");
		log.info({ user: { password: "hunter2 hunter2" } }, "sign-in");
		expect(written).toContain("UNIQUE constraint failed");
		expect(written).not.toMatch(/PF0SECRET|INSERT|hunter2/);
	});
});
