import { startApp, type TestApp } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";
import { DomainError } from "../errors.js";
import { mintTenantScope, SYSTEM_ACTOR } from "../tenancy/scope.js";
import { canonicalJson } from "./idempotency.js";

describe("idempotency", () => {
	let test: TestApp;
	const scope = mintTenantScope("ten_test", SYSTEM_ACTOR);
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());
	const once = (key: string, input: object, effect: () => Promise<string>) =>
		test.app.idempotency.once(scope, "test.do", key, input, effect);
	const codeOf = (work: Promise<unknown>) =>
		work.then(
			() => "none",
			(error: DomainError) => error.code,
		);

	it("has one effect for fifty identical requests at once, and equal answers", async () => {
		const key = unique("key");
		let effects = 0;
		const answers = await Promise.all(
			Array.from({ length: 50 }, () =>
				once(key, { a: 1 }, async () => {
					effects++;
					await new Promise((resolve) => setTimeout(resolve, 20));
					return unique("effect");
				}),
			),
		);
		expect(effects).toBe(1);
		expect(new Set(answers).size).toBe(1);
	});

	it("refuses a key with another input, whatever the order of its fields", async () => {
		const key = unique("key");
		const first = await once(
			key,
			{ a: 1, b: { c: 2, d: [3] } },
			async () => "x",
		);
		expect(
			await once(key, { b: { d: [3], c: 2 }, a: 1 }, async () => "y"),
		).toBe(first);
		expect(await codeOf(once(key, { a: 2 }, async () => "z"))).toBe(
			"IDEMPOTENCY_KEY_REUSED",
		);
	});

	it("stores a refusal and replays it, though the effect would succeed by now", async () => {
		const key = unique("key");
		const refuse = async () => {
			throw new DomainError("OUT_OF_STOCK", "Nothing left.");
		};
		expect(await codeOf(once(key, {}, refuse))).toBe("OUT_OF_STOCK");
		expect(await codeOf(once(key, {}, async () => "late"))).toBe(
			"OUT_OF_STOCK",
		);
	});

	it("keeps nothing of a request that failed for no fault of the caller", async () => {
		const key = unique("key");
		const fail = async () => {
			throw new Error("the disk is on fire");
		};
		await expect(once(key, {}, fail)).rejects.toThrow("on fire");
		expect(await once(key, {}, async () => "second try")).toBe("second try");
	});

	it("refuses an empty and an endless key", async () => {
		expect(await codeOf(once(" ", {}, async () => "x"))).toBe("INVALID_INPUT");
		expect(await codeOf(once("k".repeat(129), {}, async () => "x"))).toBe(
			"INVALID_INPUT",
		);
	});

	it("writes the same value as the same text", () => {
		expect(canonicalJson({ b: undefined, a: [1, { d: null, c: "é" }] })).toBe(
			'{"a":[1,{"c":"é"}]}',
		);
	});
});
