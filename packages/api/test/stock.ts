import { type SerialRange, subRange } from "@tonnetrace/domain";
import type { Project, ProjectInput } from "../src/modules/catalogue/index.js";
import {
	type CreditBatch,
	composeInventory,
	type RetirementChange,
	type RetirementInput,
	serialRangeOf,
} from "../src/modules/inventory/index.js";
import {
	type Actor,
	mintCrossTenantScope,
	SYSTEM_ACTOR,
} from "../src/platform/tenancy/scope.js";
import type { TestApp } from "./harness.js";
import type { SeededTenant } from "./seed.js";
import { unique } from "./seed.js";

export const OPERATOR: Actor = {
	id: "usr_operator_of_tests",
	role: "OPERATOR",
};
export const AUDITOR: Actor = { id: "usr_auditor_of_tests", role: "AUDITOR" };

export const VINTAGE = 2023;

/**
 * Credits for tests: projects, batches with serials that no other test has, orders and retirements. The inventory is one of its
 * own over the application's database, so that a test sees what the orders would be told.
 */
export function createStock({ app }: Pick<TestApp, "app">) {
	const inventory = composeInventory({
		...app,
		catalogue: app.platform.catalogue,
		scope: mintCrossTenantScope("SYSTEM", SYSTEM_ACTOR),
	});
	const told: RetirementChange[][] = [];
	inventory.observeRetirements({
		retired: async (changes) => {
			if (changes.some(({ orderId }) => orderId === refusing))
				throw new Error("the observer refuses");
			told.push([...changes]);
		},
	});
	let refusing: string | undefined;
	let projects = 1000 + Math.floor(Math.random() * 1_000_000);
	let nextSerial = 1;

	const projectInput = (over: Partial<ProjectInput> = {}): ProjectInput => ({
		registry: "VERRA",
		registryProjectId: String(++projects),
		name: unique("Wind farm"),
		country: "IN",
		type: "Wind power",
		mechanism: "REDUCTION",
		...over,
	});

	/** A Verra serial text of the project; Verra numbers all its units through. */
	const serials = (
		{ registryProjectId }: Pick<Project, "registryProjectId">,
		first: number,
		last: number,
	): string =>
		`9660-${first}-${last}-VCS-VCU-261-VER-IN-1-${registryProjectId}-0101${VINTAGE}-3112${VINTAGE}-0`;

	/** Numbers that no batch has yet. */
	const freshSerials = (project: Project, quantity: number): string => {
		const first = nextSerial;
		nextSerial += quantity + 10;
		return serials(project, first, first + quantity - 1);
	};

	const batchInput = (project: Project, quantity: number) => ({
		projectId: project.id,
		serials: freshSerials(project, quantity),
		quantity,
		vintage: VINTAGE,
		idempotencyKey: unique("batch"),
	});

	const retirementInput = (
		serials: string,
		over: Partial<RetirementInput> = {},
	): RetirementInput => ({
		serials,
		retiredOn: "2025-06-30",
		registryReference: unique("REF"),
		beneficiary: "Example AB",
		idempotencyKey: unique("retire"),
		...over,
	});

	const project = (over: Partial<ProjectInput> = {}): Promise<Project> =>
		app.platform.catalogue.upsert(OPERATOR, projectInput(over));
	const batch = (of: Project, quantity: number): Promise<CreditBatch> =>
		inventory.registerBatch(OPERATOR, batchInput(of, quantity));
	/** An order to allocate to. */
	const order = async (_tenant: SeededTenant): Promise<string> =>
		app.ids.next("order");
	/** Allocates grams of one project from the order's gram 0 on. */
	const allocate = (
		tenant: SeededTenant,
		orderId: string,
		of: Project,
		grams: number,
	) =>
		inventory.allocate(tenant.scope, orderId, [
			{ projectId: of.id, grams, orderStart: 0 },
		]);

	return {
		inventory,
		/** What the observer was told, one entry a retirement. */
		told,
		/** Makes the observer throw at changes of this order. */
		refuse: (orderId: string) => {
			refusing = orderId;
		},
		projectInput,
		serials,
		batchInput,
		retirementInput,
		project,
		batch,
		order,
		allocate,
		/** `quantity` credits of the batch from `offset` on. */
		part: (batch: CreditBatch, offset: number, quantity: number): SerialRange =>
			subRange(serialRangeOf(batch), offset, quantity),
		retire: (batch: CreditBatch, offset: number, quantity: number) =>
			inventory.recordRetirement(
				OPERATOR,
				retirementInput(subRange(serialRangeOf(batch), offset, quantity).text),
			),
		/** A batch of 10 t: [0, 2.5 t) is the first tenant's order, [2.5 t, 6.2 t) the second one's, the rest free. */
		soldBatch: async (tenant: SeededTenant, other: SeededTenant) => {
			const sold = await project();
			const [first, second] = [await order(tenant), await order(other)];
			const of = await batch(sold, 10);
			await allocate(tenant, first, sold, 2_500_000);
			await allocate(other, second, sold, 3_700_000);
			return { project: sold, batch: of, first, second };
		},
		stockOf: async ({ id }: Pick<Project, "id">) => {
			const stock = (await app.platform.catalogue.stockOf([id])).get(id);
			if (!stock) throw new Error("no such project");
			return [stock.availableGrams, stock.allocatedGrams, stock.retiredGrams];
		},
	};
}

export type Stock = ReturnType<typeof createStock>;
