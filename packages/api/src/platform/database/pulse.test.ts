import { setTimeout as sleep } from "node:timers/promises";
import { inTime, Pulse } from "./pulse.js";

describe("the pulse of the database", () => {
	it("leaves work alone that takes long while the server answers, and asks once for all who wait", async () => {
		let asked = 0;
		const pulse = new Pulse(async () => ++asked);
		const giveUp = () => {
			throw new Error("gave up");
		};
		const long = (value: number) =>
			pulse.during(async () => {
				await sleep(2_500);
				return value;
			}, giveUp);
		expect(await Promise.all([1, 2, 3].map(long))).toEqual([1, 2, 3]);
		expect(asked).toBeGreaterThan(0);
		expect(asked).toBeLessThanOrEqual(3);
	});

	it.each([
		["is silent", () => new Promise(() => {})],
		["refuses", () => Promise.reject(new Error("refused"))],
	])("gives up within 4 s when the server %s", async (_, ask) => {
		const pulse = new Pulse(ask);
		const began = performance.now();
		let fail: (reason: Error) => void = () => undefined;
		await expect(
			pulse.during(
				() =>
					new Promise((_, reject) => {
						fail = reject;
					}),
				() => fail(new Error("given up")),
			),
		).rejects.toThrow("given up");
		expect(performance.now() - began).toBeLessThan(4_000);
	});

	it("doesn't wait for what comes too late", async () => {
		await expect(inTime(new Promise(() => {}), 20)).rejects.toMatchObject({
			code: "ETIMEDOUT",
		});
		expect(await inTime(Promise.resolve(7), 20)).toBe(7);
	});
});
