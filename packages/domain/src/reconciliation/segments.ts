import { type UnitIdentity, unitIdentity } from "../serials/unit-identity.js";
import type {
	BookedBatch,
	BookedRetirement,
	ListedCredits,
	ListedStatus,
	Reconcilable,
} from "./listed-credits.js";

/** Who has a run of credits: between two neighbouring ends of any ranges, everybody's claim is the same. */
export type Segment = {
	/** Number of the first credit. */
	first: number;
	/** Number of the last credit, inclusive. */
	last: number;
	batches: ReadonlySet<BookedBatch>;
	retirements: ReadonlySet<BookedRetirement>;
	rows: Readonly<Record<ListedStatus, ReadonlySet<ListedCredits>>>;
};

type Change = { at: number; opens: boolean; apply: () => void };

/** The claims on one numbering while it is swept from its first to its last credit. */
class Claims {
	readonly batches = new Set<BookedBatch>();
	readonly retirements = new Set<BookedRetirement>();
	readonly rows = {
		ISSUED: new Set<ListedCredits>(),
		HELD: new Set<ListedCredits>(),
		RETIRED: new Set<ListedCredits>(),
		CANCELLED: new Set<ListedCredits>(),
	};
	private readonly changes: Change[] = [];

	note<T>(claim: T, among: Set<T>, { first, last }: UnitIdentity): void {
		this.changes.push(
			{ at: first, opens: true, apply: () => among.add(claim) },
			{ at: last + 1, opens: false, apply: () => among.delete(claim) },
		);
	}

	/** Calls for each run on which somebody has a claim, in order. The sets change afterwards: read them at once. */
	sweep(visit: (segment: Segment) => void): void {
		// Ends before beginnings: a claim that ends where the next begins shares nothing with it.
		const changes = this.changes.sort(
			(a, b) => a.at - b.at || Number(a.opens) - Number(b.opens),
		);
		let open = 0;
		changes.forEach(({ at, opens, apply }, i) => {
			apply();
			open += opens ? 1 : -1;
			const next = changes[i + 1];
			if (open > 0 && next !== undefined && next.at > at) {
				const { batches, retirements, rows } = this;
				visit({ first: at, last: next.at - 1, batches, retirements, rows });
			}
		});
	}
}

/**
 * Lays our books and a registry's rows over each other and visits every run of credits with equal claims. O(n log n) for n
 * ranges, as long as few of them claim the same credit.
 */
export function sweepSegments(
	{ batches, retirements, rows }: Reconcilable,
	visit: (segment: Segment) => void,
): void {
	const numberings = new Map<string, Claims>();
	const claimsOn = ({ space }: UnitIdentity): Claims => {
		const known = numberings.get(space) ?? new Claims();
		numberings.set(space, known);
		return known;
	};
	for (const batch of batches) {
		const identity = unitIdentity(batch.range);
		const claims = claimsOn(identity);
		claims.note(batch, claims.batches, identity);
	}
	for (const retirement of retirements) {
		const identity = unitIdentity(retirement.range);
		const claims = claimsOn(identity);
		claims.note(retirement, claims.retirements, identity);
	}
	for (const row of rows) {
		const identity = unitIdentity(row.range);
		const claims = claimsOn(identity);
		claims.note(row, claims.rows[row.status], identity);
	}
	for (const space of [...numberings.keys()].sort())
		numberings.get(space)?.sweep(visit);
}
