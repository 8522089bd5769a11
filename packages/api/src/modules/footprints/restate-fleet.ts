import type { FootprintMethod } from "@tonnetrace/domain";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import type { FleetRestatement } from "../fleet/index.js";
import type {
	MethodAdoption,
	MethodService,
	TenantMethods,
} from "../methods/index.js";
import type { FootprintRow } from "./footprint.repository.js";
import type { FootprintService } from "./footprint.service.js";
import type { OtherMethod } from "./other-method.js";

const HOUR_MS = 3_600_000;
/** After a quote's expiry: an order that is being placed then may still take it. */
const AFTER_EXPIRY_MS = 15 * 60_000;

interface Needs {
	readonly database: Database;
	readonly clock: Clock;
}

/** What becomes of the free devices whose footprint is of another version. */
interface Plan {
	/** By the footprint that they have. */
	readonly devices: ReadonlyMap<string, number>;
	readonly moves: ReadonlyMap<string, FootprintRow>;
	/** Devices whose footprint the version refuses; they keep it. */
	readonly refused: number;
}

/**
 * Brings a tenant's fleet to the method version in use, some thousand devices at a time. Each step is whole in itself, and what
 * is left to do is read from the fleet: killed between two steps, the job goes on where it was, and run again it changes nothing.
 */
export class RestateFleet {
	constructor(
		private readonly needs: Needs,
		private readonly fleet: FleetRestatement,
		private readonly released: Pick<MethodService, "byVersion">,
		private readonly methods: TenantMethods,
		private readonly footprints: Pick<FootprintService, "byIds">,
		private readonly other: OtherMethod,
	) {}

	/** @throws Error when the signal aborts: another worker goes on */
	async run(signal: AbortSignal): Promise<void> {
		for (;;) {
			const adoption = await this.methods.lastAdoption();
			if (!adoption) return;
			const { method } = await this.released.byVersion(adoption.version);
			const plan = await this.plan(method);
			await this.methods.restatementBegan(adoption.id, total(plan.devices));
			for (const [from, to] of plan.moves)
				await this.move(adoption, from, to, signal);
			if (await this.end(adoption, method)) return;
		}
	}

	private async plan(method: FootprintMethod): Promise<Plan> {
		const devices = await this.stale(method);
		const answers = await this.needs.database.write(() =>
			this.other.keep([...devices.keys()], method),
		);
		const moves = new Map<string, FootprintRow>();
		let refused = 0;
		for (const [id, answer] of answers) {
			if (typeof answer === "string") refused += devices.get(id) ?? 0;
			else moves.set(id, answer);
		}
		return { devices, moves, refused };
	}

	/** Free devices by the footprint that they have of another version. */
	private async stale({
		version,
	}: FootprintMethod): Promise<Map<string, number>> {
		const free = (await this.fleet.counts()).filter(
			({ coverage }) => coverage === "NONE",
		);
		const known = await this.footprints.byIds(
			free.map(({ footprintId }) => footprintId),
		);
		return new Map(
			free.flatMap(({ footprintId, devices }) =>
				known.get(footprintId)?.result.methodVersion === version
					? []
					: [[footprintId, devices] as const],
			),
		);
	}

	private async move(
		adoption: MethodAdoption,
		from: string,
		{ id, totalGrams }: FootprintRow,
		signal: AbortSignal,
	): Promise<void> {
		const to = { footprintId: id, footprintGrams: totalGrams };
		let after: string | undefined = "";
		while (after !== undefined) {
			signal.throwIfAborted();
			const seen: string = after;
			after = await this.needs.database.write(async () => {
				// The next adoption brings the devices where it wants them; this one must not bring any back.
				if (!(await this.isLast(adoption))) return undefined;
				const step = await this.fleet.restate(from, to, seen);
				if (step) await this.methods.restated(adoption.id, step.devices);
				return step?.last;
			});
		}
	}

	/**
	 * @returns false when there is more to do: devices came by an import that began under the version before, or there is
	 * another adoption
	 */
	private end(
		adoption: MethodAdoption,
		method: FootprintMethod,
	): Promise<boolean> {
		return this.needs.database.write(async () => {
			await this.fleet.standStill();
			if (!(await this.isLast(adoption))) return false;
			const { devices, moves, refused } = await this.plan(method);
			const inQuotes = await this.fleet.quoted();
			let quoted = 0;
			for (const id of moves.keys()) {
				const waiting = inQuotes.get(id) ?? 0;
				if ((devices.get(id) ?? 0) > waiting) return false;
				quoted += waiting;
			}
			await this.methods.restatementEnded(adoption, { refused, quoted });
			if (quoted > 0) await this.methods.restateLater(await this.delay());
			return true;
		});
	}

	private async isLast({ id }: MethodAdoption): Promise<boolean> {
		return (await this.methods.lastAdoption())?.id === id;
	}

	/** Until the next quote ends, and not more often than every hour. */
	private async delay(): Promise<number> {
		const expiry = await this.fleet.nextQuoteExpiry();
		const now = this.needs.clock.now();
		return Math.max(HOUR_MS, (expiry ?? now) - now + AFTER_EXPIRY_MS);
	}
}

const total = (devices: ReadonlyMap<string, number>): number =>
	[...devices.values()].reduce((sum, n) => sum + n, 0);
