import {
	allocateFirstFit,
	assertGrams,
	type Interval,
	intersect,
	releaseInto,
	totalLength,
} from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { DomainError } from "../../platform/errors.js";
import type { IdSource } from "../../platform/ids.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { CatalogueService } from "../catalogue/index.js";
import {
	AllocationRepository,
	type AllocationRow,
} from "./allocation.repository.js";
import type { CreditBatchRepository } from "./credit-batch.repository.js";
import type { ProjectShare } from "./inventory.types.js";
import type { RetirementRepository } from "./retirement.repository.js";
import { tonnes } from "./serials.js";

/** A share while it is being filled. */
interface OpenShare {
	readonly projectId: string;
	readonly asked: number;
	left: number;
	/** The order's gram that the next taken gram becomes. */
	next: number;
}

/** Gives grams of batches to orders and takes them back. Free extents and live allocations always partition a batch. */
export class Allocator {
	constructor(
		private readonly database: Database,
		private readonly batches: CreditBatchRepository,
		private readonly retirements: RetirementRepository,
		private readonly catalogue: CatalogueService,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	/** See `InventoryService.allocate`. */
	allocate(
		scope: TenantScope,
		orderId: string,
		shares: readonly ProjectShare[],
	): Promise<AllocationRow[]> {
		const wanted = checkShares(shares);
		return this.database.write(async () => {
			const open = wanted.map(
				({ projectId, grams, orderStart }): OpenShare => ({
					projectId,
					asked: grams,
					left: grams,
					next: orderStart,
				}),
			);
			const rows: AllocationRow[] = [];
			// Another pass only when a batch was emptied by others between the look and the lock, and others have free grams.
			while (open.some(({ left }) => left > 0))
				rows.push(...(await this.fill(open, orderId)));
			await new AllocationRepository(this.database, scope).add(rows);
			await this.moveStock(wanted, -1);
			return rows;
		});
	}

	/** See `InventoryService.release`. */
	release(scope: TenantScope, orderId: string): Promise<void> {
		const allocations = new AllocationRepository(this.database, scope);
		return this.database.write(async () => {
			const freed: { projectId: string; grams: number }[] = [];
			for (const batchId of await allocations.batchesOf(orderId)) {
				const batch = await this.batches.lock(batchId);
				if (!batch)
					throw new Error(
						`Order ${orderId} holds grams of ${batchId}, which is not there`,
					);
				freed.push({
					projectId: batch.projectId,
					grams: await this.giveBack(allocations, orderId, batchId),
				});
			}
			await this.moveStock(freed, 1);
		});
	}

	/** One pass over the batches that have something free, by ascending id. */
	private async fill(
		shares: readonly OpenShare[],
		orderId: string,
	): Promise<AllocationRow[]> {
		const open = new Map(
			shares
				.filter(({ left }) => left > 0)
				.map((share) => [share.projectId, share]),
		);
		const batches = await this.batches.withFree([...open.keys()]);
		await this.refuseIfShort(
			[...open.values()],
			sumGrams(
				batches.map(({ projectId, freeGrams }) => ({
					projectId,
					grams: freeGrams,
				})),
			),
		);
		const rows: AllocationRow[] = [];
		for (const { id, projectId } of batches) {
			const share = open.get(projectId);
			if (share && share.left > 0)
				rows.push(...(await this.takeFrom(id, share, orderId)));
		}
		return rows;
	}

	private async takeFrom(
		batchId: string,
		share: OpenShare,
		orderId: string,
	): Promise<AllocationRow[]> {
		if ((await this.batches.take(batchId, share.left)) === 0) return [];
		// From here on the row is ours, and its extents are those from before the update.
		const free = await this.batches.extents(batchId);
		const fit = allocateFirstFit(free, Math.min(share.left, totalLength(free)));
		if (!fit || fit.taken.length === 0)
			throw new Error(
				`The extents of ${batchId} hold less than its counter says`,
			);
		await this.batches.replaceExtents(batchId, free, fit.left);
		return fit.taken.map(({ start, end }) => {
			const orderStart = share.next;
			share.next += end - start;
			share.left -= end - start;
			return {
				id: this.ids.next("allocation"),
				batchId,
				projectId: share.projectId,
				orderId,
				batchStart: start,
				batchEnd: end,
				orderStart,
				released: 0,
				createdAt: toDbTime(this.clock.now()),
				releasedAt: null,
			};
		});
	}

	/** @returns how many grams; 0 when another unit released them while this one waited for the lock */
	private async giveBack(
		allocations: AllocationRepository,
		orderId: string,
		batchId: string,
	): Promise<number> {
		const held = (await allocations.held(orderId, batchId)).map(
			({ batchStart, batchEnd }): Interval => ({
				start: batchStart,
				end: batchEnd,
			}),
		);
		if (held.length === 0) return 0;
		const retired = (await this.retirements.ofBatches([batchId])).map(
			({ startGram, endGram }): Interval => ({
				start: startGram,
				end: endGram,
			}),
		);
		const gone = totalLength(intersect(held, retired));
		if (gone > 0) {
			throw new DomainError(
				"ORDER_HAS_RETIREMENTS",
				`${tonnes(gone)} of the order are retired at the registry, and retirement is irreversible. The order stands.`,
			);
		}
		const grams = totalLength(held);
		if ((await this.batches.giveBack(batchId, grams)) !== 1)
			throw new Error(
				`The counter of ${batchId} has less allocated than ${orderId} holds`,
			);
		const free = await this.batches.extents(batchId);
		await this.batches.replaceExtents(batchId, free, releaseInto(free, held));
		const released = await allocations.release(
			orderId,
			batchId,
			toDbTime(this.clock.now()),
		);
		if (released !== held.length)
			throw new Error(
				`Allocations of ${orderId} changed under the lock of ${batchId}`,
			);
		return grams;
	}

	/** Whole projects in ascending order, so that units that move several don't wait for each other in a circle. */
	private async moveStock(
		amounts: readonly { projectId: string; grams: number }[],
		sign: 1 | -1,
	): Promise<void> {
		for (const [projectId, grams] of [...sumGrams(amounts)].sort(([a], [b]) =>
			a < b ? -1 : 1,
		)) {
			if (grams === 0) continue;
			const delta = {
				availableGrams: sign * grams,
				allocatedGrams: -sign * grams,
			};
			if (!(await this.catalogue.moveStock(projectId, delta)))
				throw new Error(
					`The stock of ${projectId} is not the sum of its batches`,
				);
		}
	}

	// Before anything is locked, so that orders which can't be served don't hold up those which can.
	private async refuseIfShort(
		shares: readonly OpenShare[],
		free: ReadonlyMap<string, number>,
	): Promise<void> {
		const short = shares.filter(
			({ projectId, left }) => (free.get(projectId) ?? 0) < left,
		);
		if (short.length === 0) return;
		const projects = await this.catalogue.byIds(
			short.map(({ projectId }) => projectId),
		);
		const lines = short.map(({ projectId, asked, left }) => {
			const missing = left - (free.get(projectId) ?? 0);
			return `${projects.get(projectId)?.name ?? projectId}: ${tonnes(asked)} asked, ${tonnes(asked - missing)} free, ${tonnes(missing)} missing`;
		});
		throw new DomainError(
			"OUT_OF_STOCK",
			`The stock does not suffice. ${lines.join("; ")}. Take less of it, or another mix of projects.`,
		);
	}
}

/** A mix may round a project's share down to nothing: there is nothing to allocate for it. */
function checkShares(shares: readonly ProjectShare[]): readonly ProjectShare[] {
	for (const { grams, orderStart } of shares)
		assertGrams(assertGrams(orderStart) + assertGrams(grams));
	if (new Set(shares.map(({ projectId }) => projectId)).size < shares.length)
		throw new Error("A project has one share of an order");
	return shares.filter(({ grams }) => grams > 0);
}

function sumGrams(
	amounts: readonly { projectId: string; grams: number }[],
): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { projectId, grams } of amounts)
		sums.set(projectId, (sums.get(projectId) ?? 0) + grams);
	return sums;
}
