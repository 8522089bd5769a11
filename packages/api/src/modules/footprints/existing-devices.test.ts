import { methodOf } from "@tonnetrace/domain";
import { startApp, type TestApp } from "../../../test/harness.js";
import { publishModel } from "../../../test/offset.js";
import { remainingUseKey } from "./existing-devices.js";

describe("what remains of footprints", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	/** 500 kg in five years in Norway, a fifth of it use: 100 kg, of which a month is 1,666.67 g. */
	async function footprintBy(version: string): Promise<string> {
		const modelName = await publishModel(test, "500", "NO");
		const [assigned] = await test.app.platform.footprints.assign(
			[{ modelName, manufacturer: "Lenovo", country: "NO" }],
			methodOf(version),
		);
		return assigned?.footprintId ?? "";
	}

	it("is computed for each footprint and month by the footprint's own method, which may have no rule for it", async () => {
		const { existingDevices, footprints } = test.app.platform;
		const old = await footprintBy("TT-2026.1");
		const now = await footprintBy("TT-2026.2");
		const ask = (footprintId: string, usedMonths: number) => ({
			footprintId,
			usedMonths,
		});
		const asks = [
			ask(old, 18),
			ask(now, 0),
			ask(now, 18),
			ask(now, 18),
			ask(now, 59),
			ask(now, 60),
			ask(now, 240),
		];
		const answers = await test.app.database.write(() =>
			existingDevices.remainingUse(asks),
		);
		const grams = asks.map((each) => {
			const answer = answers.get(remainingUseKey(each));
			return answer && ("refused" in answer ? answer.refused : answer.grams);
		});
		expect(grams).toEqual([
			"NO_RULE_FOR_REMAINING_USE",
			100_000,
			70_000,
			70_000,
			1_667,
			"NOTHING_REMAINS",
			"NOTHING_REMAINS",
		]);
		const answer = answers.get(remainingUseKey(ask(now, 18)));
		const kept =
			answer && "footprintId" in answer
				? (await footprints.byIds([answer.footprintId])).get(answer.footprintId)
				: undefined;
		expect(kept?.result).toMatchObject({
			methodVersion: "TT-2026.2",
			totalGrams: 70_000,
			remaining: { usedMonths: 18, remainingMonths: 42 },
		});
	});

	it("is said in the sentences of the methods behind the footprints, each once", async () => {
		const { existingDevices } = test.app.platform;
		const old = await footprintBy("TT-2026.1");
		const now = await footprintBy("TT-2026.2");
		const { WHOLE_LIFE, REMAINING_USE } = methodOf("TT-2026.2").existingDevices;
		expect(await existingDevices.rule([old, now, now], "WHOLE_LIFE")).toBe(
			WHOLE_LIFE,
		);
		expect(await existingDevices.rule([old, now], "REMAINING_USE")).toBe(
			REMAINING_USE,
		);
		expect(await existingDevices.rule([old], "REMAINING_USE")).toBeNull();
	});
});
