import type { AllocationView, Retirement } from "../inventory/index.js";
import type { Order } from "./order.js";

/** Stands where a registry names a beneficiary who is not the order's: a whole credit can be of several customers. */
export const SHARED_CREDIT_BENEFICIARY =
	"another customer, with whom this credit is shared";

/** Grams of each order under each retirement. */
function gramsUnder(
	allocations: readonly AllocationView[],
): Map<string, number> {
	const grams = new Map<string, number>();
	for (const { orderId, retirements } of allocations)
		for (const { retirement, start, end } of retirements) {
			const key = `${orderId} ${retirement.id}`;
			grams.set(key, (grams.get(key) ?? 0) + end - start);
		}
	return grams;
}

/**
 * The allocations as the order's own tenant, its certificate and the public may see them. A retirement that several orders
 * share is in the name of one beneficiary; the others are not told whose. One that is wholly the order's shows as written.
 */
export function withoutForeignBeneficiaries(
	allocations: readonly AllocationView[],
	orders: ReadonlyMap<string, Pick<Order, "beneficiary">>,
): AllocationView[] {
	const own = gramsUnder(allocations);
	const mayShow = (orderId: string, retirement: Retirement) =>
		retirement.beneficiary === orders.get(orderId)?.beneficiary ||
		own.get(`${orderId} ${retirement.id}`) ===
			retirement.endGram - retirement.startGram;
	return allocations.map((allocation) => ({
		...allocation,
		retirements: allocation.retirements.map((part) =>
			mayShow(allocation.orderId, part.retirement)
				? part
				: {
						...part,
						retirement: {
							...part.retirement,
							beneficiary: SHARED_CREDIT_BENEFICIARY,
						},
					},
		),
	}));
}
