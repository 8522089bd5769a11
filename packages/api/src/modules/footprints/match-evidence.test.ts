import { matchEvidence } from "./match-evidence.js";
import type { KeyKind, ModelRow } from "./model-catalogue.repository.js";

const model = {
	id: "mdl_1",
	manufacturer: "Lenovo",
	name: "ThinkPad P1",
} as ModelRow;
const row = (
	modelKey: string,
	kind: KeyKind,
	written: string,
	modelId = model.id,
) => ({ modelKey, kind, written, modelId });

describe("matchEvidence", () => {
	it("names the strongest key first, as the device and as the catalogue writes it, and those that agree", () => {
		expect(
			matchEvidence(
				{ modelName: "P1 Mobile Workstation", partNumber: "20MD-0001GE" },
				[
					row("part:20md0001ge", "PART_NUMBER", "20MD0001GE"),
					row("type:20md", "PART_NUMBER", "20MD"),
					row("name:lenovo:thinkpad p1", "NAME", "ThinkPad P1"),
				],
				model,
			),
		).toEqual({
			kind: "PART_NUMBER",
			model,
			evidence:
				'Part number "20MD-0001GE" is in the catalogue as a part number of Lenovo ThinkPad P1, written "20MD0001GE"; a machine type "20MD" and the name "ThinkPad P1" agree.',
		});
	});

	it("tells another name of the model from its own", () => {
		expect(
			matchEvidence(
				{ modelName: "ThinkPad X1 Extreme" },
				[
					row(
						"name:lenovo:thinkpad x1 extreme",
						"ALIAS",
						"ThinkPad X1 Extreme",
					),
				],
				model,
			),
		).toMatchObject({
			kind: "ALIAS",
			evidence:
				'Name "ThinkPad X1 Extreme", compared as "thinkpad x1 extreme", is in the catalogue as another name of Lenovo ThinkPad P1, written "ThinkPad X1 Extreme".',
		});
	});

	it("is none where no key leads to the model", () => {
		const other = row("type:20md", "PART_NUMBER", "20MD", "mdl_2");
		expect(matchEvidence({ modelName: "20MD" }, [other], model)).toBe(
			undefined,
		);
	});
});
