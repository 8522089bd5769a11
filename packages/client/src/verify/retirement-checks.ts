import type { EvidencePayload, EvidenceRetirement } from "@tonnetrace/contract";
import { GRAMS_PER_CREDIT, gramsOf, inBatch } from "./credit-grams.js";
import { common, overlapsIn, sum } from "./intervals.js";

/** Grams of the file's allocations that are in a retirement. */
const ofFile = (
	{ allocations, batches }: EvidencePayload,
	{ batch, serials }: EvidenceRetirement,
): number => {
	const own = batches[batch];
	if (!own) return 0;
	const retired = gramsOf(serials, own.serials);
	return sum(allocations, (allocation) =>
		allocation.batch === batch ? common(inBatch(allocation), retired) : 0,
	);
};

/** Whole credits of their batch are retired, none twice, and the file's part is what its allocations have in them. */
export function retirementFaults(payload: EvidencePayload): string[] {
	const { batches, retirements } = payload;
	const faults: string[] = [];
	retirements.forEach((retirement, i) => {
		const { serials, grams, othersGrams } = retirement;
		const batch = batches[retirement.batch];
		if (!batch) {
			faults.push(
				`retirement ${i} names batch ${retirement.batch}, which isn't there`,
			);
			return;
		}
		if (
			serials.first < batch.serials.first ||
			serials.last > batch.serials.last
		)
			faults.push(
				`retirement ${i}: ${serials.text} is no part of ${batch.serials.text}`,
			);
		const own = ofFile(payload, retirement);
		if (own !== grams || grams === 0)
			faults.push(
				`retirement ${i}: ${own} g of it are the file's, it says ${grams} g`,
			);
		if (grams + othersGrams !== serials.quantity * GRAMS_PER_CREDIT)
			faults.push(
				`retirement ${i}: ${grams} g and ${othersGrams} g of others are not ${serials.quantity} whole credits`,
			);
	});
	batches.forEach((batch, i) => {
		const spans = retirements
			.filter((retirement) => retirement.batch === i)
			.map(({ serials }) => gramsOf(serials, batch.serials));
		faults.push(...overlapsIn(spans, `batch ${i}: the retirement of`));
	});
	return faults;
}

/** What of the scope is retired, pending, and in no allocation any more. */
export function massesOf(payload: EvidencePayload) {
	const retired = sum(payload.retirements, ({ grams }) => grams);
	const allocated = sum(
		payload.allocations,
		({ orderStart, orderEnd }) => orderEnd - orderStart,
	);
	const released = sum(payload.unallocated, ({ start, end }) => end - start);
	return { retired, pending: allocated - retired, released };
}

/** The order's masses are those of its allocations and retirements; retired is never more than allocated. */
export function massFaults(payload: EvidencePayload): string[] {
	const { order, subject, scope } = payload;
	const { retired, pending, released } = massesOf(payload);
	const faults: string[] = [];
	const expect = (holds: boolean, what: string) => {
		if (!holds) faults.push(what);
	};
	expect(
		pending >= 0,
		`${retired} g are retired, of ${retired + pending} g allocated`,
	);
	expect(
		retired + pending + released === scope.end - scope.start,
		"retired, pending and released mass don't add up to the scope",
	);
	expect(
		order.retiredGrams + order.allocatedGrams <= order.offsetGrams,
		"more is retired and allocated than was ordered",
	);
	const status =
		order.retiredGrams === 0
			? "ALLOCATED"
			: order.allocatedGrams === 0
				? "RETIRED"
				: "RETIRING";
	expect(
		order.status === status,
		`the order is ${status}, not ${order.status}`,
	);
	if (subject === "ORDER") {
		expect(
			order.retiredGrams === retired,
			`the order says ${order.retiredGrams} g retired, the retirements ${retired} g`,
		);
		expect(
			order.allocatedGrams === pending,
			`the order says ${order.allocatedGrams} g pending, the allocations ${pending} g`,
		);
	} else {
		expect(
			order.retiredGrams >= retired &&
				order.allocatedGrams >= pending &&
				order.offsetGrams >= scope.end,
			"the device has more than its order",
		);
	}
	return faults;
}
