import { GRAMS_PER_TONNE, parseSerialRange } from "@tonnetrace/domain";
import type { Project } from "../../src/modules/catalogue/index.js";
import type {
	AllocationView,
	CreditBatch,
	Retirement,
} from "../../src/modules/inventory/index.js";

/** Ten credits, 1001 to 1010. */
const SERIALS = "8040-1001-1010-VCU-042-MER-PE-14-1360-01072013-30062014-1";

/** A Verra project. */
export const project = (id: string): Project => ({
	id,
	registry: "VERRA",
	registryProjectId: "1360",
	name: `Project ${id}`,
	country: "PE",
	type: "Forest",
	methodology: null,
	mechanism: "REDUCTION",
	sdgs: [],
	registryUrl: null,
	description: null,
	latitude: null,
	longitude: null,
});

/** A batch of ten credits. */
const batch = (id: string, projectId: string): CreditBatch => ({
	id,
	projectId,
	registry: "VERRA",
	serialScope: "VERRA",
	firstSerial: 1001,
	lastSerial: 1010,
	serialText: SERIALS,
	quantity: 10,
	vintage: 2013,
	freeGrams: 0,
	allocatedGrams: 0,
	retiredGrams: 0,
	registeredAt: "2026-01-01 00:00:00.000",
});

/** Credits `from` (0 to 9) to `to`, exclusive, of a batch are retired. */
export const retirement = (
	batchId: string,
	from: number,
	to: number,
): Retirement => ({
	id: `${batchId}-${from}`,
	batchId,
	projectId: "a",
	startGram: from * GRAMS_PER_TONNE,
	endGram: to * GRAMS_PER_TONNE,
	serialText: "",
	quantity: to - from,
	retiredOn: "2026-11-02",
	registryReference: "R-1",
	beneficiary: "Nordlys AB",
	url: null,
	recordedAt: "2026-11-02 00:00:00.000",
	recordedBy: "usr",
});

/** An order's allocation as the inventory shows it, with those retirements that lie in it. */
export const allocation = (
	spot: {
		projectId?: string;
		batchId?: string;
		orderStart: number;
		grams: number;
		batchStart: number;
		released?: boolean;
	},
	retirements: readonly Retirement[] = [],
): AllocationView => {
	const {
		projectId = "a",
		batchId = "b1",
		orderStart,
		grams,
		batchStart,
	} = spot;
	const end = batchStart + grams;
	return {
		id: `${batchId}-${batchStart}`,
		orderId: "o",
		projectId,
		batchId,
		batchStart,
		batchEnd: end,
		orderStart,
		orderEnd: orderStart + grams,
		grams,
		retiredGrams: 0,
		batch: batch(batchId, projectId),
		project: project(projectId),
		serials: parseSerialRange(SERIALS),
		retirements: retirements
			.filter((it) => it.startGram < end && it.endGram > batchStart)
			.map((it) => ({
				retirement: it,
				start: Math.max(it.startGram, batchStart),
				end: Math.min(it.endGram, end),
				serials: parseSerialRange(SERIALS),
			})),
		released: spot.released ?? false,
		createdAt: "2026-11-01 00:00:00.000",
	};
};
