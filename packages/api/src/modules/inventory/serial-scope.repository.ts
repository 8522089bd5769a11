import {
	type Numbering,
	numberingOf,
	type SerialRange,
} from "@tonnetrace/domain";
import type { Database } from "../../platform/database/database.js";

/**
 * The rows that a registration holds, in the order in which all take them: that of the credits' numbering, which is one for all
 * registries that may list them, and that of the registry's own scope.
 */
function rowsOf({
	registry,
	scope,
}: Pick<SerialRange, "registry" | "scope">): Numbering[] {
	const numbering = numberingOf({ registry, scope });
	const same = numbering.registry === registry && numbering.scope === scope;
	return same ? [numbering] : [numbering, { registry, scope }];
}

/** The numberings of credits. Whoever registers credits holds the numbering's row, so that two registrations can't overlap. */
export class SerialScopeRepository {
	constructor(private readonly database: Database) {}

	/** In a short unit of its own, before the registration's: two first registrations in it would otherwise deadlock on the new row. */
	async ensure(range: Pick<SerialRange, "registry" | "scope">): Promise<void> {
		for (const row of rowsOf(range)) await this.ensureRow(row);
	}

	private async ensureRow({ registry, scope }: Numbering): Promise<void> {
		const key = { registry, serialScope: scope };
		const known = await this.database.first(
			"SELECT batches FROM serial_scope WHERE registry = :registry AND serialScope = :serialScope",
			key,
		);
		if (known) return;
		await this.database.write(() =>
			this.database.insert("serial_scope", [{ ...key, batches: 0 }], "ignore"),
		);
	}

	/** Locks the numbering until the unit ends, and counts one batch more. */
	async claim(range: Pick<SerialRange, "registry" | "scope">): Promise<void> {
		for (const row of rowsOf(range)) await this.claimRow(row);
	}

	private async claimRow({ registry, scope }: Numbering): Promise<void> {
		const claimed = await this.database.run(
			"UPDATE serial_scope SET batches = batches + 1 WHERE registry = :registry AND serialScope = :serialScope",
			{ registry, serialScope: scope },
		);
		if (claimed !== 1)
			throw new Error(`The numbering ${registry} ${scope} has no row`);
	}
}
