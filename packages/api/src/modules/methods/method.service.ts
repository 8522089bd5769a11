import { type FootprintMethod, METHODS } from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { notFound } from "../../platform/errors.js";
import type { MethodRepository } from "./method.repository.js";
import {
	definitionOf,
	hashOfText,
	type ReleasedMethod,
	toReleased,
} from "./released-method.js";

/** The released ways to compute footprints. Released methods never change, so the process keeps those that it has read. */
export class MethodService {
	private readonly cached = new Map<string, ReleasedMethod>();
	private readonly looking = new Map<string, Promise<ReleasedMethod>>();

	constructor(
		private readonly database: Database,
		private readonly repository: MethodRepository,
		private readonly clock: Clock,
	) {}

	/** A version that this process has read before. */
	known(version: string): ReleasedMethod | undefined {
		return this.cached.get(version);
	}

	/** Every released version, oldest first. */
	async all(): Promise<ReleasedMethod[]> {
		return (await this.repository.versions()).map((row) => {
			const released = this.cached.get(row.version) ?? toReleased(row);
			this.cached.set(row.version, released);
			return released;
		});
	}

	/** @throws DomainError NOT_FOUND */
	async byVersion(version: string): Promise<ReleasedMethod> {
		const known = this.cached.get(version);
		if (known) return known;
		// A list asks for the method of each of its rows at once: they share one look.
		const looking = this.looking.get(version);
		if (looking) return looking;
		const look = this.read(version).finally(() => this.looking.delete(version));
		this.looking.set(version, look);
		return look;
	}

	private async read(version: string): Promise<ReleasedMethod> {
		const row = await this.repository.version(version);
		if (!row) throw notFound("method version", ["version"]);
		const released = toReleased(row);
		this.cached.set(version, released);
		return released;
	}

	/** The version released last: what is computed with where no tenant says otherwise. */
	async newest(): Promise<ReleasedMethod> {
		return last(await this.all());
	}

	/**
	 * The version released last by the end of a day.
	 * @param day YYYY-MM-DD, UTC; null is now
	 * @returns undefined before the first
	 */
	async releasedBy(day: string | null): Promise<FootprintMethod | undefined> {
		const released = (await this.all()).map(({ method }) => method);
		return released
			.filter(({ releasedOn }) => day === null || releasedOn <= day)
			.at(-1);
	}

	/**
	 * The version of a tenant that has adopted none: the newest when the tenant was created, else the first of all.
	 * @param createdAt database time
	 */
	async initialOf(createdAt: string): Promise<ReleasedMethod> {
		const all = await this.all();
		return (
			all.filter(({ releasedAt }) => releasedAt <= createdAt).at(-1) ??
			first(all)
		);
	}

	/**
	 * Puts the methods that this build ships into the database, where they aren't yet. Run whenever a process starts.
	 * @throws Error when a version there is another one than the build's of that name: results could not be replayed
	 */
	async keepShipped(): Promise<void> {
		// Two processes may start at once; whoever comes second finds the place taken and looks again.
		for (let attempt = 0; attempt <= METHODS.length; attempt++) {
			const rows = new Map(
				(await this.repository.versions()).map((row) => [row.version, row]),
			);
			const missing = METHODS.filter(({ version }) => !rows.has(version));
			for (const method of METHODS) {
				const row = rows.get(method.version);
				if (row && row.definition !== definitionOf(method))
					throw new Error(
						`Method ${method.version} of the database isn't the one that this build ships`,
					);
			}
			if (missing.length === 0) return;
			await this.database.write(async () => {
				let ordinal = rows.size;
				for (const method of missing) {
					const definition = definitionOf(method);
					await this.repository.add({
						version: method.version,
						ordinal: ++ordinal,
						definition,
						definitionHash: hashOfText(definition),
						releasedAt: toDbTime(this.clock.now()),
						releasedBy: null,
						reason: null,
					});
				}
			});
		}
		throw new Error("The shipped methods could not be put into the database");
	}
}

function first(all: readonly ReleasedMethod[]): ReleasedMethod {
	const [oldest] = all;
	if (!oldest)
		throw new Error("The database has no method version: run the migrations");
	return oldest;
}

const last = (all: readonly ReleasedMethod[]): ReleasedMethod =>
	all.at(-1) ?? first(all);
