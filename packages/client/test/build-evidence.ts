import type {
	EvidenceAllocation,
	EvidenceBatch,
	EvidenceDevice,
	EvidenceFile,
	EvidenceGroup,
	EvidencePayload,
	EvidenceRetirement,
	EvidenceSerials,
} from "@tonnetrace/contract";
import fc from "fast-check";
import { canonicalJson, sha256 } from "../src/verify/canonical-json.js";
import { massText } from "../src/verify/mass-text.js";

const TONNE = 1_000_000;
const STEPS = { EXACT: 1, BAND_500KG_UP: 500_000, WHOLE_TONNE_UP: TONNE };

/** The file around a payload, with the hash that belongs to it. */
export const sealed = (payload: EvidencePayload): EvidenceFile => ({
	format: "tonnetrace-evidence/1",
	payload,
	sha256: sha256(canonicalJson(payload)),
});

const serialsOf = (
	batch: number,
	first: number,
	quantity: number,
): EvidenceSerials => {
	const last = first + quantity - 1;
	const text = `ACR-US-192-2010-${900 + batch}-${first} to ${last}`;
	return { text, first, last, quantity };
};

function footprintOf(totalGrams: number) {
	const inputs = JSON.stringify({
		ask: { country: "SE", lifetimeYears: 5 },
		methodVersion: "TT-2026.1",
	});
	const use = Math.floor(totalGrams / 4);
	const result = JSON.stringify({
		statistic: "MEAN",
		totalGrams,
		lowGrams: Math.floor(totalGrams / 2),
		highGrams: totalGrams * 2,
		stages: [
			{ stage: "MANUFACTURING", grams: totalGrams - use, derived: false },
			{ stage: "USE", grams: use, derived: true },
		],
		country: "SE",
		methodVersion: "TT-2026.1",
	});
	return {
		basis: "PUBLISHED" as const,
		methodVersion: "TT-2026.1",
		country: "SE",
		totalGrams,
		inputs,
		inputsSha256: sha256(inputs),
		result,
		resultSha256: sha256(result),
	};
}

interface Draft {
	readonly policy: keyof typeof STEPS;
	/** Footprint of each group, grams. */
	readonly computed: readonly number[];
	/** Group of each device. */
	readonly devices: readonly number[];
	readonly batches: readonly {
		readonly first: number;
		readonly quantity: number;
		/** Grams before and between what is taken. */
		readonly hole: number;
	}[];
	/** Of each batch, whole credits from its beginning on. */
	readonly retired: readonly number[];
	readonly released: number;
}

/** Takes the grams of the order from the batches in turn, each in two pieces where there is room; the last batch is as large as it must be. */
function allocate(draft: Draft, grams: number) {
	const batches: EvidenceBatch[] = [];
	const allocations: EvidenceAllocation[] = [];
	let orderStart = 0;
	draft.batches.forEach(({ first, quantity, hole }, batch) => {
		const rest = grams - orderStart;
		const final = batch === draft.batches.length - 1;
		const credits = final ? Math.ceil((rest + 2 * hole) / TONNE) + 1 : quantity;
		const room = Math.min(rest, Math.max(0, credits * TONNE - 2 * hole));
		const piece = Math.floor(room / 2);
		let batchStart = 0;
		for (const taken of [piece, room - piece]) {
			batchStart += hole;
			if (taken > 0)
				allocations.push({
					batch,
					orderStart,
					orderEnd: orderStart + taken,
					batchStart,
				});
			orderStart += taken;
			batchStart += taken;
		}
		batches.push({
			project: 0,
			registry: "ACR",
			serials: serialsOf(batch, first, credits),
			vintage: 2010,
		});
	});
	return { batches, allocations };
}

function retire(
	draft: Draft,
	batches: readonly EvidenceBatch[],
	allocations: readonly EvidenceAllocation[],
): EvidenceRetirement[] {
	return batches.flatMap(({ serials }, batch): EvidenceRetirement[] => {
		const quantity = Math.min(draft.retired[batch] ?? 0, serials.quantity);
		const grams = allocations
			.filter((allocation) => allocation.batch === batch)
			.reduce(
				(total, { orderStart, orderEnd, batchStart }) =>
					total +
					Math.max(
						0,
						Math.min(batchStart + orderEnd - orderStart, quantity * TONNE) -
							batchStart,
					),
				0,
			);
		if (grams === 0) return [];
		return [
			{
				batch,
				serials: serialsOf(batch, serials.first, quantity),
				retiredOn: batch % 2 === 0 ? "2026-03-01" : "2026-03-02",
				registryReference: `REF-${batch}`,
				beneficiary: "Example AB",
				url: null,
				grams,
				othersGrams: quantity * TONNE - grams,
			},
		];
	});
}

function sentences(
	offset: number,
	computed: number,
	pending: number,
	retirements: readonly EvidenceRetirement[],
): string[] {
	const retired = retirements.reduce((total, { grams }) => total + grams, 0);
	return [
		`Estimated footprint of some devices over 5 years: ${massText(computed)} CO2e (sum of means), method TT-2026.1, grid factors X.`,
		"Boundary: cradle to grave.",
		`Offset mass: ${massText(offset)}. Some rule.`,
		pending === 0
			? `${massText(retired)} retired.`
			: `${massText(pending)} allocated, pending retirement; ${massText(retired)} retired.`,
		"Financial contribution to project Wind farm (192 in the ACR registry).",
		...retirements.map(
			({ grams, retiredOn, serials, beneficiary }) =>
				`${massText(grams)} retired on ${retiredOn} in the ACR registry, serials ${serials.text}, on behalf of ${beneficiary}, reference REF.`,
		),
		...(pending > 0
			? [`${massText(pending)} of this project allocated, pending retirement.`]
			: []),
	];
}

/** Makes the evidence of a made-up order. */
export function buildEvidence(draft: Draft): EvidenceFile {
	const step = STEPS[draft.policy];
	const groups = draft.computed.map(
		(computedGrams, i): EvidenceGroup => ({
			modelName: `Model ${i}`,
			category: "NOTEBOOK",
			country: "SE",
			footprint: i,
			devices: draft.devices.filter((group) => group === i).length,
			computedGrams,
			offsetGrams: Math.ceil(computedGrams / step) * step,
		}),
	);
	let at = 0;
	const devices = draft.devices.map((group, i): EvidenceDevice => {
		const start = at;
		at += groups[group]?.offsetGrams ?? 0;
		return { serialNumber: `SN${i}`, group, start, end: at };
	});
	const offset = at;
	const released = Math.min(draft.released, offset - 1);
	const { batches, allocations } = allocate(draft, offset - released);
	const retirements = retire(draft, batches, allocations);
	const retiredGrams = retirements.reduce(
		(total, { grams }) => total + grams,
		0,
	);
	const pending = offset - released - retiredGrams;
	const computed = groups.reduce(
		(total, group) => total + group.devices * group.computedGrams,
		0,
	);
	return sealed({
		subject: "ORDER",
		issuedAt: "2026-11-23T10:00:00.000Z",
		issuer: "https://offset.example.com",
		demo: false,
		order: {
			number: "ORD-2026-7F3K9Q2M",
			beneficiary: "Example AB",
			placedAt: "2026-02-01T10:00:00.000Z",
			status:
				retiredGrams === 0
					? "ALLOCATED"
					: pending === 0
						? "RETIRED"
						: "RETIRING",
			devices: devices.length,
			computedGrams: computed,
			offsetGrams: offset,
			allocatedGrams: pending,
			retiredGrams,
			rounding: { policy: draft.policy, version: 1, text: "Some rule." },
		},
		scope: { start: 0, end: offset },
		certificate: {
			number: "TT-2026-7K3M9QXA",
			version: 2,
			status: "ISSUED",
			issuedAt: "2026-03-03T10:00:00.000Z",
			offsetGrams: offset,
			allocatedGrams: pending,
			retiredGrams,
			sha256: "0123456789abcdef".repeat(4),
		},
		footprints: draft.computed.map(footprintOf),
		groups,
		devices,
		projects: [
			{
				name: "Wind farm",
				registry: "ACR",
				registryProjectId: "192",
				country: "US",
			},
		],
		batches,
		allocations,
		unallocated:
			released === 0 ? [] : [{ start: offset - released, end: offset }],
		retirements,
		statements: sentences(offset, computed, pending, retirements),
	});
}

/** Evidence of random orders: some devices, some batches with holes, some of it retired. */
export const evidence: fc.Arbitrary<EvidenceFile> = fc
	.record({
		policy: fc.constantFrom(
			"EXACT" as const,
			"BAND_500KG_UP" as const,
			"WHOLE_TONNE_UP" as const,
		),
		computed: fc.array(fc.integer({ min: 100_000, max: 1_700_000 }), {
			minLength: 1,
			maxLength: 3,
		}),
		devices: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
		batches: fc.array(
			fc.record({
				first: fc.integer({ min: 1, max: 10 ** 9 }),
				quantity: fc.integer({ min: 1, max: 3 }),
				hole: fc.nat({ max: 700_000 }),
			}),
			{ minLength: 1, maxLength: 3 },
		),
		retired: fc.array(fc.nat({ max: 4 }), { maxLength: 3 }),
		released: fc.oneof(fc.constant(0), fc.nat({ max: 600_000 })),
	})
	.map((draft) =>
		buildEvidence({
			...draft,
			devices: draft.devices.map((group) => group % draft.computed.length),
		}),
	);
