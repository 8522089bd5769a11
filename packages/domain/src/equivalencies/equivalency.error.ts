/** An edition of equivalency figures that doesn't exist. */
export class EquivalencyError extends Error {
	override readonly name = "EquivalencyError";
	readonly code = "UNKNOWN_EDITION";

	constructor(
		edition: string,
		/** The editions there are, oldest first. */
		readonly editions: readonly string[],
	) {
		super(
			`There is no equivalency edition "${edition.slice(0, 40)}". Editions: ${editions.join(", ")}.`,
		);
	}
}
