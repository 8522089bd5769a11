import {
	assuranceSentence,
	claimPolicy,
	findForbiddenPhrases,
} from "@tonnetrace/domain";
import type { Footprint } from "../footprints/index.js";
import type {
	AssuranceService,
	AssuranceStatement,
	MethodService,
} from "../methods/index.js";

/** What is said of a method version beside its results. */
export interface MethodFacts {
	readonly boundary: string;
	/** Statements of third parties that hold and may be quoted. */
	readonly assurance: readonly AssuranceStatement[];
}

export interface MethodSources {
	readonly methods: Pick<MethodService, "byVersion">;
	readonly assurance: Pick<AssuranceService, "ofVersions">;
}

/**
 * What is said of the methods that computed these footprints.
 * @param at milliseconds: statements that have ended by then, or that the claim rules of then forbid, are left out
 * @returns by version
 */
export async function methodFacts(
	{ methods, assurance }: MethodSources,
	footprints: ReadonlyMap<string, Footprint>,
	at: number,
): Promise<Map<string, MethodFacts>> {
	const versions = [
		...new Set(
			[...footprints.values()].map(({ result }) => result.methodVersion),
		),
	];
	const statements = await assurance.ofVersions(versions);
	const facts = new Map<string, MethodFacts>();
	for (const version of versions) {
		const { method } = await methods.byVersion(version);
		facts.set(version, {
			boundary: method.boundary,
			assurance: (statements.get(version) ?? []).filter((statement) =>
				isQuotable(statement, at),
			),
		});
	}
	return facts;
}

function isQuotable(statement: AssuranceStatement, at: number): boolean {
	const today = new Date(at).toISOString().slice(0, 10);
	if (statement.validUntil !== null && statement.validUntil < today)
		return false;
	const policy = claimPolicy({
		jurisdiction: "INTERNATIONAL",
		audience: "B2C",
		at,
	});
	return (
		findForbiddenPhrases(assuranceSentence(statement), policy).length === 0
	);
}
