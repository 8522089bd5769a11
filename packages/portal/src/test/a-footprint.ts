const mass = (grams: number) => ({ __typename: "Mass", grams });

const method = {
	__typename: "MethodVersion",
	id: "TT-2026.2",
	version: "TT-2026.2",
	boundary: "Cradle to grave.",
	intervalText: "What it means.",
	assurance: [
		{
			__typename: "AssuranceStatement",
			id: "ass_1",
			body: "Example Assurance GmbH",
			standard: "ISO 14064-3",
			scope: "The calculation process",
			quotation: "Nothing came to our attention.",
			statedOn: "2026-11-01",
			validUntil: null,
			documentHash: "ab".repeat(32),
			documentUrl: null,
		},
	],
};

/** A footprint as the server answers it; stages and changes add up. */
export function aFootprint(change: object = {}) {
	return {
		__typename: "Footprint",
		id: "fpr_1",
		total: mass(222_913),
		low: mass(162_165),
		high: mass(306_417),
		statistic: "MEAN",
		basis: "PUBLISHED",
		lifetimeYears: 5,
		country: "NO",
		gridFactorEdition: "EMBER-1",
		explanation: ["The sheet states a mean of 331 kg.", "Use in NO."],
		intervalCoverage: "90",
		changes: [
			{
				__typename: "FootprintChange",
				step: "SHEET",
				grams: 331_000,
				text: "The sheet's total: 331 kg.",
			},
			{
				__typename: "FootprintChange",
				step: "COUNTRY",
				grams: -108_087,
				text: "Use in NO instead of EU: −108.087 kg.",
			},
		],
		match: {
			__typename: "ModelMatch",
			kind: "NAME",
			evidence: "Its name is the model's.",
			model: {
				__typename: "DeviceModel",
				id: "mdl_1",
				manufacturer: "Example",
				name: "Monitor 27",
			},
		},
		method,
		stages: [
			["MANUFACTURING", 173_576],
			["TRANSPORT", 13_207],
			["USE", 34_243],
			["END_OF_LIFE", 1_887],
		].map(([stage, grams]) => ({
			__typename: "FootprintStage",
			stage,
			derived: true,
			mass: mass(Number(grams)),
		})),
		inventory: {
			__typename: "FootprintInventory",
			creditsNote: "Credits are not netted.",
			source: "GHG Protocol.",
			lines: [
				{
					__typename: "FootprintInventoryLine",
					stage: "USE",
					scope: 2,
					category: null,
					name: "Purchased electricity",
					note: "Metered already.",
					mass: mass(34_243),
				},
				{
					__typename: "FootprintInventoryLine",
					stage: "MANUFACTURING",
					scope: 3,
					category: 2,
					name: "Capital goods",
					note: "In the year of purchase.",
					mass: mass(173_576),
				},
			],
		},
		sheet: null,
		...change,
	};
}
