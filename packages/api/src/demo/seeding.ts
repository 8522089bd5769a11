import type { Application } from "../app/application.js";
import type { Clock } from "../platform/clock.js";
import type { TenantServices } from "../platform/graphql/context.js";
import type { Day } from "./demo.types.js";
import type { DemoData } from "./demo-data.js";

/** A clock that stands where the seed puts it, and goes on from there. */
export class SeedClock implements Clock {
	private offset = 0;
	now(): number {
		return Date.now() + this.offset;
	}
	/** @param at ISO 8601; undefined: back to the present */
	set(at?: string): void {
		this.offset = at === undefined ? 0 : Date.parse(at) - Date.now();
	}
}

/** What the parts of the seed share: the demo's keys, turned into ids as things are made. */
export interface Seeding {
	readonly app: Application;
	readonly clock: SeedClock;
	readonly today: Day;
	readonly data: DemoData;
	readonly ids: {
		readonly projects: Map<string, string>;
		readonly regions: Map<string, string>;
		readonly resellers: Map<string, string>;
		readonly tenants: Map<string, string>;
		readonly users: Map<string, string>;
	};
	/** A tenant's services, entered as one of its demo users. */
	enter(tenantKey: string, userKey?: string): TenantServices;
}

export const idOf = (ids: ReadonlyMap<string, string>, key: string): string => {
	const id = ids.get(key);
	if (!id) throw new Error(`The demo names ${key}, which it has not made`);
	return id;
};

export const OPERATOR = { id: "system", role: "OPERATOR" } as const;
