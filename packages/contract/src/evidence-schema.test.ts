import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ROOT } from "../test/pages.js";
import { EVIDENCE_FORMAT, type EvidenceFile } from "./evidence.js";

const read = (path: string) =>
	JSON.parse(readFileSync(join(ROOT, path), "utf8"));

const schema = read("docs/evidence.schema.json");
const sample: EvidenceFile = read("docs/samples/evidence-sample.json");

describe("the schema of evidence files", () => {
	const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
		schema,
	);
	const faultsOf = (file: unknown) => {
		validate(file);
		return (validate.errors ?? []).map(
			({ instancePath, message }) => `${instancePath} ${message}`,
		);
	};

	it("takes the sample, and the format that the contract names", () => {
		expect(faultsOf(sample)).toEqual([]);
		expect(sample.format).toBe(EVIDENCE_FORMAT);
		expect(schema.properties.format.const).toBe(EVIDENCE_FORMAT);
	});

	it("takes nothing for granted and nothing besides", () => {
		const lacking = (name: string) => {
			const { [name as "order"]: _, ...payload } = sample.payload;
			return { ...sample, payload };
		};
		for (const name of Object.keys(sample.payload))
			expect(faultsOf(lacking(name))).toEqual([
				`/payload must have required property '${name}'`,
			]);
		expect(faultsOf({ ...sample, more: 1 })).toHaveLength(1);
		const { order } = sample.payload;
		for (const retiredGrams of [-1, 0.5, "1", null])
			expect(
				faultsOf({
					...sample,
					payload: { ...sample.payload, order: { ...order, retiredGrams } },
				}),
			).not.toEqual([]);
	});

	it("says what each field is", () => {
		const named = (properties: Record<string, { description?: string }>) =>
			Object.entries(properties)
				.filter(([, { description }]) => !description)
				.map(([name]) => name);
		for (const part of ["order", "certificate", "group", "retirement"])
			expect([
				part,
				named(schema.$defs[part].properties).filter(
					(name) =>
						!["placedAt", "issuedAt", "rounding", "status"].includes(name),
				),
			]).toEqual([part, []]);
	});
});
