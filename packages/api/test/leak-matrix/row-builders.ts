import { unique } from "../seed.js";
import type { Row } from "./probe.js";
import type { World } from "./world.js";

type Over = (name: string, world: World) => Record<string, unknown>;
type Naming = Pick<Row, "names" | "missing">;

/** A well-formed id of the same kind that nothing has. */
export const noSuchId = (id: string) =>
	`${id.slice(0, 4)}01ARZ3NDEKTSV4RRFFQ69G5FAV`;

export const id = (of: (world: World) => string): Naming => ({
	names: (world) => [of(world)],
	missing: noSuchId,
});
export const text = (of: (world: World) => string): Naming => ({
	names: (world) => [of(world)],
	missing: () => unique("NOBODY"),
});
/** An entry that names nothing: called twice alike, for what it shows. */
export const entry: Row = {
	names: () => ["‹nothing›"],
	missing: (name) => name,
	args: () => ({}),
	depth: 3,
};

export const tenantId = id(({ b }) => b.tenant.id);
export const ownTenant = ({ a }: World) => ({ tenantId: a.tenant.id });
export const input = (fields: Record<string, unknown>) => ({ input: fields });
export const search = (naming: Naming): Row => ({
	...naming,
	args: (name) => ({ filter: { search: name } }),
});

export const device = (over: Record<string, unknown>, { a }: World) => ({
	serialNumber: unique("SN"),
	modelName: "ThinkPad Unheard Of",
	category: "NOTEBOOK",
	country: a.tenant.country,
	purchasedOn: "2026-01-01",
	...over,
});
export const registering = (
	field: string,
	naming: Naming & Pick<Row, "keeps">,
): Row => ({
	...naming,
	args: (name, world) =>
		input({ ...ownTenant(world), devices: [device({ [field]: name }, world)] }),
});
export const quoting = (naming: Naming, over: Over): Row => ({
	...naming,
	args: (name, world) =>
		input({
			...ownTenant(world),
			mix: [{ projectId: world.projectId, percent: 100 }],
			...over(name, world),
		}),
});
export const placing = (naming: Naming, over: Over): Row => ({
	...naming,
	args: (name, world) =>
		input({
			...ownTenant(world),
			quoteId: noSuchId(world.b.openQuoteId),
			beneficiary: "Example AB",
			idempotencyKey: unique("key"),
			...over(name, world),
		}),
});
/** A version that nobody released: the answer may hang on nothing but what is named. */
export const adopting = (naming: Naming, over: Over): Row => ({
	...naming,
	args: (name, world) =>
		input({
			...ownTenant(world),
			version: "TT-1999.1",
			idempotencyKey: unique("key"),
			...over(name, world),
		}),
});
/** Of a name that no device has, so that nothing comes of it. */
export const choosing = (naming: Naming, over: Over): Row => ({
	...naming,
	args: (name, world) =>
		input({
			...ownTenant(world),
			modelName: "ThinkPad Nobody Has",
			category: "NOTEBOOK",
			kind: "MODEL",
			modelId: noSuchId(world.b.choiceId),
			idempotencyKey: unique("key"),
			...over(name, world),
		}),
});
export const withdrawing = (naming: Naming, over: Over): Row => ({
	...naming,
	args: (name, world) =>
		input({
			...ownTenant(world),
			choiceId: noSuchId(world.b.choiceId),
			idempotencyKey: unique("key"),
			...over(name, world),
		}),
});
export const cancelling = (naming: Naming, over: Over): Row => ({
	...naming,
	args: (name, world) =>
		input({
			...ownTenant(world),
			orderId: noSuchId(world.b.orderId),
			reason: "No longer wanted",
			idempotencyKey: unique("key"),
			...over(name, world),
		}),
});
export const mapping = (naming: Naming, over: Over): Row => ({
	...naming,
	args: (name, world) =>
		input({
			...ownTenant(world),
			importId: noSuchId(world.b.importId),
			columns: [{ index: 0, field: "SERIAL_NUMBER" }],
			...over(name, world),
		}),
});
/** Operators alone may: the others are refused whatever they name. */
export const registeringCredits = (naming: Naming, over: Over): Row => ({
	...naming,
	args: (name, world) =>
		input({
			projectId: world.projectId,
			serials: world.serials(5_000, 1),
			quantity: 1,
			vintage: 2019,
			idempotencyKey: unique("key"),
			...over(name, world),
		}),
});
export const retiring = (naming: Naming, over: Over): Row => ({
	...naming,
	args: (name, world) =>
		input({
			serials: world.serials(1, 1),
			retiredOn: "2026-03-04",
			registryReference: "REF",
			beneficiary: "Example AB",
			idempotencyKey: unique("key"),
			...over(name, world),
		}),
});
