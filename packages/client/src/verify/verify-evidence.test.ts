import type { EvidenceFile, EvidencePayload } from "@tonnetrace/contract";
import fc from "fast-check";
import { evidence, sealed } from "../../test/build-evidence.js";
import { canonicalJson, sha256 } from "./canonical-json.js";
import { massText, readMass } from "./mass-text.js";
import { verifyEvidence } from "./verify-evidence.js";

const failed = (file: unknown): string[] =>
	verifyEvidence(file)
		.filter(({ faults }) => faults.length > 0)
		.map(({ name, faults }) => `${name}: ${faults.join("; ")}`);

type Path = readonly (string | number)[];

/** Where the numbers of a document are. */
function numbersIn(value: unknown, path: Path = []): Path[] {
	if (typeof value === "number") return [path];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, item]) =>
		numbersIn(item, [...path, Array.isArray(value) ? Number(name) : name]),
	);
}

function changed<T>(
	document: T,
	path: Path,
	change: (before: number) => number,
): T {
	const copy = structuredClone(document) as Record<string | number, unknown>;
	const holder = path
		.slice(0, -1)
		.reduce((at, name) => at[name] as Record<string | number, unknown>, copy);
	const last = path.at(-1) ?? "";
	holder[last] = change(holder[last] as number);
	return copy as T;
}

const change = fc.oneof(
	fc.constantFrom<[string, (n: number) => number]>(
		["one more", (n) => n + 1],
		["one less", (n) => (n > 0 ? n - 1 : 1)],
		["ten times", (n) => (n > 0 ? n * 10 : 10)],
		["a tonne more", (n) => n + 1_000_000],
	),
	fc
		.nat({ max: 10 ** 9 })
		.map((m): [string, (n: number) => number] => [
			`another (${m})`,
			(n) => (m === n ? n + 7 : m),
		]),
);

/**
 * Numbers that nothing else in the file determines, so that the hash alone keeps them: labels, and where among the credits of
 * its batches a mass lies that isn't retired.
 */
const UNDETERMINED = [
	/^order\.rounding\.version$/,
	/^certificate\.version$/,
	/^batches\.\d+\.vintage$/,
	/^allocations\.\d+\.(?:batch|batchStart)$/,
];

const mutated = evidence.chain((file) =>
	fc.record({
		file: fc.constant(file),
		path: fc.constantFrom(...numbersIn(file.payload)),
		change,
	}),
);

describe("verifyEvidence", () => {
	it("passes what is consistent", () => {
		fc.assert(
			fc.property(evidence, (file) => {
				expect(failed(file)).toEqual([]);
				expect(failed(JSON.parse(JSON.stringify(file)))).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});

	it("fails when any single number is another", () => {
		fc.assert(
			fc.property(mutated, ({ file, path, change: [, to] }) => {
				const other = changed(file.payload, path, to);
				expect(failed({ ...file, payload: other })).not.toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it("fails by arithmetic, too, when whoever changes a number puts the right hash to it", () => {
		fc.assert(
			fc.property(mutated, ({ file, path, change: [, to] }) => {
				fc.pre(!UNDETERMINED.some((label) => label.test(path.join("."))));
				const forged = sealed(changed(file.payload, path, to));
				expect(failed(forged)).not.toEqual([]);
			}),
			{ numRuns: 1_500 },
		);
	});

	it("fails when any text is another: the hash covers all", () => {
		fc.assert(
			fc.property(
				evidence,
				fc.constantFrom("order", "projects", "statements", "footprints"),
				(file, part) => {
					const text = JSON.stringify(
						file.payload[part as keyof EvidencePayload],
					);
					const other = JSON.parse(
						text.replace(/"([^"]{3,})"(?=[,\]}])/, '"$1x"'),
					);
					expect(
						failed({ ...file, payload: { ...file.payload, [part]: other } }),
					).not.toEqual([]);
				},
			),
		);
	});

	it.each<
		[string, (payload: EvidencePayload) => Partial<EvidencePayload>, RegExp]
	>([
		[
			"a statement in the present tense for what is pending",
			({ statements }) => ({ statements: [...statements, "0.5 t retired."] }),
			/claims what no retirement/,
		],
		[
			"a missing summary",
			({ statements }) => ({
				statements: statements.filter(
					(text) => !/^[\d.,]+ t (?:allocated|retired\.)/.test(text),
				),
			}),
			/no sentence says/,
		],
		[
			"a retirement under another day",
			({ retirements }) => ({
				retirements: retirements.map((it) => ({
					...it,
					retiredOn: "2026-04-04",
				})),
			}),
			/retired on 2026-0/,
		],
		["a retirement left out", () => ({ retirements: [] }), /the order says/],
		[
			"a retirement told twice",
			({ retirements }) => ({ retirements: [...retirements, ...retirements] }),
			/shares grams/,
		],
		[
			"an allocation left out",
			({ allocations }) => ({ allocations: allocations.slice(1) }),
			/nothing has the grams/,
		],
		[
			"two batches of the same credits",
			({ batches }) => ({ batches: [...batches, ...batches] }),
			/shares grams/,
		],
		[
			"a stage that is missing",
			({ footprints }) => ({
				footprints: footprints.map((footprint) => {
					const result = footprint.result.replace(
						/,\{"stage":"USE"[^}]*\}/,
						"",
					);
					return { ...footprint, result, resultSha256: sha256(result) };
				}),
			}),
			/stages don't add up/,
		],
	])("fails for %s", (_what, over, fault) => {
		const [file] = fc.sample(
			evidence.filter(
				({ payload }) =>
					payload.retirements.length > 0 && payload.order.allocatedGrams > 0,
			),
			{ numRuns: 1, seed: 7 },
		) as [EvidenceFile];
		const forged = sealed({ ...file.payload, ...over(file.payload) });
		expect(failed(forged).join("\n")).toMatch(fault);
	});

	it("checks the shape first, and says where it is another", () => {
		const [file] = fc.sample(evidence, 1) as [EvidenceFile];
		for (const [document, fault] of [
			[null, "file: expected an object"],
			[[], "file: expected an object"],
			[{ ...file, extra: 1 }, "file.extra: is not part of the format"],
			[{ ...file, format: "tonnetrace-evidence/2" }, "file.format: expected"],
			[
				{ ...file, payload: { ...file.payload, devices: {} } },
				"file.payload.devices: expected a list",
			],
			[
				changed(file, ["payload", "devices", 0, "start"], () => 0.5),
				"file.payload.devices[0].start: expected a whole number",
			],
			[
				changed(file, ["payload", "scope", "end"], () => -1),
				"file.payload.scope.end: expected a whole number",
			],
		] as const) {
			const results = verifyEvidence(document);
			expect(results).toHaveLength(1);
			expect(results[0]?.faults.join("\n")).toContain(fault);
		}
	});

	it("throws at nothing that JSON can hold", () => {
		fc.assert(
			fc.property(fc.jsonValue(), evidence, fc.nat(), (value, file, at) => {
				expect(failed(value)).not.toEqual([]);
				const name = Object.keys(file.payload)[at % 17] ?? "order";
				const payload = { ...file.payload, [name]: value };
				expect(() => failed({ ...file, payload })).not.toThrow();
			}),
		);
	});
});

describe("canonical JSON", () => {
	it("is that of RFC 8785 for what a file holds", () => {
		expect(
			canonicalJson({
				b: [1, "é\n\u2028", null],
				a: { d: true, c: 9007199254740991 },
				"": "€",
			}),
		).toBe(
			'{"":"€","a":{"c":9007199254740991,"d":true},"b":[1,"é\\n\u2028",null]}',
		);
	});
});

describe("masses in sentences", () => {
	it.each([
		[0, "0 t"],
		[1, "0.000001 t"],
		[500_000, "0.5 t"],
		[1_234_500_000, "1,234.5 t"],
		[356_411_000_000, "356,411 t"],
	])("%d g is %s", (grams, text) => {
		expect(massText(grams)).toBe(text);
		expect(readMass(text)).toBe(grams);
	});

	it.each(["1234 t", "1,23 t", "0.50 t", "1 kg", "", "01 t"])(
		"refuses %j",
		(text) => {
			expect(readMass(text)).toBeUndefined();
		},
	);
});
