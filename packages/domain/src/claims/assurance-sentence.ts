/** What a third party stated of a method version. */
export type StatedAssurance = {
	methodVersion: string;
	/** Who stated it. */
	body: string;
	/** The standard of the examination. */
	standard: string;
	/** What was examined. */
	scope: string;
	/** Word for word. */
	quotation: string;
	/** ISO 8601 day. */
	statedOn: string;
	/** SHA-256 of the signed document, hex. */
	documentHash: string;
};

/**
 * How a third party's statement is quoted: word for word, with body, standard, scope and date. It is about the way of computing,
 * and so the sentence says: no device, order or certificate is assured by it.
 */
export function assuranceSentence(stated: StatedAssurance): string {
	return `${stated.body} on ${stated.statedOn}, by ${stated.standard}, of method ${stated.methodVersion} (scope: ${stated.scope}): “${stated.quotation}” This is about the way of computing, not about any device. Document: SHA-256 ${stated.documentHash}.`;
}
