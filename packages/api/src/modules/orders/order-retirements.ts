import {
	type Interval,
	mergeIntervals,
	orderIntervalsOf,
	totalLength,
} from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Database } from "../../platform/database/database.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { FleetService } from "../fleet/index.js";
import type {
	AllocationView,
	InventoryService,
	RetirementChange,
} from "../inventory/index.js";
import type { PortfolioLedger } from "../portfolio/index.js";
import type { CertificateRequests } from "./order.js";
import type { OrderRepository } from "./order.repository.js";

export interface OrderRetirementParts {
	readonly database: Database;
	readonly scope: TenantScope;
	readonly orders: OrderRepository;
	readonly fleet: FleetService;
	readonly inventory: InventoryService;
	readonly portfolio: PortfolioLedger;
	readonly certificates: CertificateRequests;
	readonly audit: AuditTrail;
}

/** Moves one tenant's orders, devices and portfolio to retired by what a registry has really retired. */
export class OrderRetirements {
	constructor(private readonly parts: OrderRetirementParts) {}

	/** Within the unit of work that records the retirement. */
	async apply({
		orderId,
		projectId,
		retirementId,
		orderIntervals,
	}: RetirementChange): Promise<void> {
		const {
			database,
			scope,
			orders,
			fleet,
			inventory,
			portfolio,
			certificates,
			audit,
		} = this.parts;
		const grams = totalLength(orderIntervals);
		await orders.retire(orderId, grams);
		const retired = retiredIntervals(
			await inventory.allocationsOf(scope, [orderId]),
		);
		const now = await database.now();
		await fleet.markRetired(orderId, orderIntervals, retired, now);
		await portfolio.post(now, [
			{ projectId, allocatedGrams: -grams, retiredGrams: grams },
		]);
		await audit.record(scope, {
			action: "order.retired",
			subject: orderId,
			detail: { retirementId, grams },
		});
		await certificates.request(scope, orderId);
	}
}

/** Every retired gram of an order, in the order's own space. */
export function retiredIntervals(
	allocations: readonly AllocationView[],
): Interval[] {
	return mergeIntervals(
		allocations.flatMap((allocation) =>
			allocation.retirements.flatMap(({ start, end }) =>
				orderIntervalsOf([allocation], { start, end }),
			),
		),
	);
}
