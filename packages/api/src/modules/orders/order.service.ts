import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import { LENGTHS } from "../../platform/database/columns.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import {
	DomainError,
	forbidden,
	invalidInput,
	notFound,
} from "../../platform/errors.js";
import type { Idempotency } from "../../platform/idempotency/idempotency.js";
import { type IdSource, isIdOf } from "../../platform/ids.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { FleetService } from "../fleet/index.js";
import type { AllocationView, InventoryService } from "../inventory/index.js";
import type { PortfolioLedger, ProjectDelta } from "../portfolio/index.js";
import {
	clientReference,
	type Quote,
	type QuoteService,
	requireAvailable,
	type TenantOffer,
} from "../quotes/index.js";
import type { RegionService } from "../regions/index.js";
import { canOrder } from "../tenancy/index.js";
import { withoutForeignBeneficiaries } from "./foreign-beneficiaries.js";
import type {
	CertificateRequests,
	NewOrder,
	Order,
	OrderCancellation,
	OrderListFilter,
	OrderSort,
} from "./order.js";
import { canCancel } from "./order.policy.js";
import type { OrderRepository } from "./order.repository.js";

const HOUR_MS = 3_600_000;

export interface OrderParts {
	readonly database: Database;
	readonly scope: TenantScope;
	readonly orders: OrderRepository;
	readonly quotes: QuoteService;
	readonly fleet: FleetService;
	readonly inventory: InventoryService;
	readonly regions: RegionService;
	readonly portfolio: PortfolioLedger;
	readonly idempotency: Idempotency;
	readonly certificates: CertificateRequests;
	readonly audit: AuditTrail;
	readonly ids: IdSource;
}

/** One tenant's orders: placed whole or not at all, cancelled inside the window, moved to retired by what was really retired. */
export class OrderService {
	constructor(private readonly parts: OrderParts) {}

	/**
	 * Places an order of an open quote and allocates its credits in exact grams, all in one transaction.
	 * @throws DomainError FORBIDDEN, NOT_AVAILABLE, QUOTE_EXPIRED, QUOTE_ALREADY_ORDERED, DEVICE_ALREADY_COVERED, OUT_OF_STOCK,
	 * CLIENT_REFERENCE_USED, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
	 */
	async place(input: NewOrder): Promise<Order> {
		const { scope, idempotency, database } = this.parts;
		if (!canOrder(scope.actor))
			throw forbidden("Your role reads this tenant; it places no orders.");
		const id = await database.patiently(() =>
			idempotency.once(scope, "order.place", input.idempotencyKey, input, () =>
				this.placeNow(input),
			),
		);
		return this.order(id);
	}

	private async placeNow(input: NewOrder): Promise<string> {
		const { quotes, orders, ids } = this.parts;
		const beneficiary = requiredText(
			input.beneficiary,
			LENGTHS.name,
			"beneficiary",
		);
		const reference = clientReference(input.clientReference);
		const quote = await quotes.quote(input.quoteId);
		const offer = await quotes.offer();
		const id = ids.next("order");
		await quotes.claim(quote, id);
		requireAvailable(offer);
		if (reference !== null && (await orders.hasClientReference(reference))) {
			throw new DomainError(
				"CLIENT_REFERENCE_USED",
				`Another order has the client reference ${reference}. Look it up, or take another reference.`,
				["clientReference"],
			);
		}
		await this.book(id, quote, offer, {
			beneficiary,
			reference,
			idempotencyKey: input.idempotencyKey,
		});
		return id;
	}

	/** Locks are taken in one order everywhere: quote, batches by ascending id, devices, sales, portfolio. */
	private async book(
		id: string,
		quote: Quote,
		{ revision, tenant }: TenantOffer,
		facts: {
			beneficiary: string;
			reference: string | null;
			idempotencyKey: string;
		},
	): Promise<void> {
		const {
			database,
			scope,
			orders,
			inventory,
			fleet,
			regions,
			portfolio,
			audit,
			certificates,
		} = this.parts;
		const now = await database.now();
		const order = newOrder(id, quote, {
			...facts,
			placedBy: scope.actor.id,
			now,
			cancellableUntil: now + revision.settings.cancellationHours * HOUR_MS,
		});
		await orders.add(order);
		await inventory.allocate(scope, id, quote.lines);
		const covered = await fleet.cover(quote.id, id, now);
		if (covered !== quote.devices) {
			throw new DomainError(
				"DEVICE_ALREADY_COVERED",
				`${quote.devices - covered} device(s) of this quote are under another order by now. Make a new quote for the rest.`,
				["quoteId"],
			);
		}
		await regions.recordSale(
			tenant.regionId,
			quote.offsetGrams,
			now,
			revision.settings,
		);
		await portfolio.post(
			now,
			quote.lines.map(
				({ projectId, grams }): ProjectDelta => ({
					projectId,
					offsetGrams: grams,
					allocatedGrams: grams,
				}),
			),
		);
		await audit.record(scope, {
			action: "order.placed",
			subject: id,
			detail: {
				quoteId: quote.id,
				devices: quote.devices,
				offsetGrams: quote.offsetGrams,
			},
		});
		await certificates.request(scope, id);
	}

	/**
	 * Cancels an order inside its window and gives its credits back.
	 * @throws DomainError FORBIDDEN, NOT_FOUND, CANCELLATION_WINDOW_CLOSED, ORDER_HAS_RETIREMENTS, INVALID_INPUT
	 */
	async cancel(input: OrderCancellation): Promise<Order> {
		const { scope, idempotency, database } = this.parts;
		if (!canOrder(scope.actor))
			throw forbidden("Your role reads this tenant; it cancels no orders.");
		const id = await database.patiently(() =>
			idempotency.once(scope, "order.cancel", input.idempotencyKey, input, () =>
				this.cancelNow(input),
			),
		);
		return this.order(id);
	}

	private async cancelNow(input: OrderCancellation): Promise<string> {
		const {
			database,
			scope,
			orders,
			inventory,
			fleet,
			regions,
			quotes,
			portfolio,
			audit,
			certificates,
		} = this.parts;
		const reason = requiredText(input.reason, LENGTHS.text, "reason");
		const { id, quoteId, offsetGrams, placedAt } = await this.order(
			input.orderId,
		);
		const now = await database.now();
		await inventory.release(scope, id);
		if (!(await orders.cancel(id, toDbTime(now), reason)))
			throw notCancellable(await this.order(id));
		await fleet.uncover(id, now);
		const quote = await quotes.quote(quoteId);
		await regions.recordSaleUndone(quote.regionId, offsetGrams, placedAt);
		await portfolio.post(
			now,
			quote.lines.map(
				({ projectId, grams }): ProjectDelta => ({
					projectId,
					offsetGrams: -grams,
					allocatedGrams: -grams,
				}),
			),
		);
		await audit.record(scope, {
			action: "order.cancelled",
			subject: id,
			detail: { reason },
		});
		await certificates.request(scope, id);
		return id;
	}

	/** @throws DomainError NOT_FOUND */
	async order(id: string): Promise<Order> {
		const [order] = isIdOf("order", id)
			? await this.parts.orders.byIds([id])
			: [];
		if (!order) throw notFound("order", ["orderId"]);
		return order;
	}

	async ordersByIds(ids: readonly string[]): Promise<Map<string, Order>> {
		return new Map(
			(await this.parts.orders.byIds(ids)).map((order) => [order.id, order]),
		);
	}

	/** What stands behind the orders, as their tenant, their certificates and the public may see it; sorted by order and orderStart. */
	async allocationsOf(orderIds: readonly string[]): Promise<AllocationView[]> {
		const { inventory, scope } = this.parts;
		const [allocations, orders] = await Promise.all([
			inventory.allocationsOf(scope, orderIds),
			this.ordersByIds(orderIds),
		]);
		return withoutForeignBeneficiaries(allocations, orders);
	}

	/** Orders by the id of their quote. */
	async ordersOfQuotes(
		quoteIds: readonly string[],
	): Promise<Map<string, Order>> {
		return new Map(
			(await this.parts.orders.byQuoteIds(quoteIds)).map((order) => [
				order.quoteId,
				order,
			]),
		);
	}

	/** What became of a request with this key: undefined when no order came of it. */
	orderByIdempotencyKey(idempotencyKey: string): Promise<Order | undefined> {
		return this.parts.orders.byIdempotencyKey(idempotencyKey);
	}

	page(
		filter: OrderListFilter,
		sort: OrderSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<Order>> {
		return this.parts.orders.page(filter, sort, direction, request);
	}

	/** Which of the orders the actor could cancel now, in their order. */
	async cancellable(orders: readonly Order[]): Promise<boolean[]> {
		const now = toDbTime(await this.parts.database.now());
		return orders.map((order) => canCancel(this.parts.scope.actor, order, now));
	}
}

function requiredText(text: string, longest: number, field: string): string {
	const trimmed = text.trim();
	if (trimmed === "" || trimmed.length > longest)
		throw invalidInput(`${field}: give 1 to ${longest} characters.`, field);
	return trimmed;
}

function notCancellable({ status, cancellableUntil }: Order): DomainError {
	if (status === "RETIRING" || status === "RETIRED")
		return new DomainError(
			"ORDER_HAS_RETIREMENTS",
			"Credits of the order are retired; that can't be undone.",
			["orderId"],
		);
	const why =
		status === "CANCELLED"
			? "The order was cancelled before."
			: `The order could be cancelled until ${cancellableUntil} UTC.`;
	return new DomainError("CANCELLATION_WINDOW_CLOSED", why, ["orderId"]);
}

interface PlacedFacts {
	readonly beneficiary: string;
	readonly reference: string | null;
	readonly idempotencyKey: string;
	readonly placedBy: string;
	/** Database time, milliseconds. */
	readonly now: number;
	readonly cancellableUntil: number;
}

function newOrder(id: string, quote: Quote, facts: PlacedFacts): Order {
	return {
		id,
		// The random end of the id: short enough to say on the phone, and the unique index stands behind it.
		number: `ORD-${new Date(facts.now).getUTCFullYear()}-${id.slice(-8)}`,
		quoteId: quote.id,
		beneficiary: facts.beneficiary,
		clientReference: facts.reference,
		idempotencyKey: facts.idempotencyKey,
		status: "ALLOCATED",
		devices: quote.devices,
		computedGrams: quote.computedGrams,
		offsetGrams: quote.offsetGrams,
		allocatedGrams: quote.offsetGrams,
		retiredGrams: 0,
		rounding: quote.rounding,
		currency: quote.currency,
		totalMinor: quote.netMinor + quote.taxMinor,
		placedBy: facts.placedBy,
		placedAt: toDbTime(facts.now),
		cancellableUntil: toDbTime(facts.cancellableUntil),
		cancelledAt: null,
		cancelReason: null,
		existing: quote.existing,
		existingRule: quote.existingRule,
	};
}
