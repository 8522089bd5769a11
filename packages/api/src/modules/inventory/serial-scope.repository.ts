import type { SerialRange } from "@tonnetrace/domain";
import type { Database } from "../../platform/database/database.js";

type Numbering = Pick<SerialRange, "registry" | "scope">;

/** The numberings of credits. Whoever registers credits holds the numbering's row, so that two registrations can't overlap. */
export class SerialScopeRepository {
	constructor(private readonly database: Database) {}

	/** In a short unit of its own, before the registration's: two first registrations in it would otherwise deadlock on the new row. */
	async ensure({ registry, scope }: Numbering): Promise<void> {
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
	async claim({ registry, scope }: Numbering): Promise<void> {
		const claimed = await this.database.run(
			"UPDATE serial_scope SET batches = batches + 1 WHERE registry = :registry AND serialScope = :serialScope",
			{ registry, serialScope: scope },
		);
		if (claimed !== 1)
			throw new Error(`The numbering ${registry} ${scope} has no row`);
	}
}
