import { assuranceSentence } from "./assurance-sentence.js";
import { claimPolicy } from "./claim-policy.js";
import { findForbiddenPhrases } from "./forbidden-phrases.js";

const STATED = {
	methodVersion: "TT-2026.1",
	body: "Example Assurance GmbH",
	standard: "ISO 14064-3:2019",
	scope: "the calculation process of the programme",
	quotation:
		"Nothing has come to our attention that causes us to believe that the process isn't designed as described.",
	statedOn: "2026-10-01",
	documentHash: "0123456789abcdef".repeat(4),
};

describe("assuranceSentence", () => {
	it("quotes word for word with body, standard, scope and date, and says that no device is meant", () => {
		expect(assuranceSentence(STATED)).toBe(
			`Example Assurance GmbH on 2026-10-01, by ISO 14064-3:2019, of method TT-2026.1 (scope: the calculation process of the programme): “${STATED.quotation}” This is about the way of computing, not about any device. Document: SHA-256 ${STATED.documentHash}.`,
		);
	});

	it("may be said everywhere and to everybody", () => {
		const policy = claimPolicy({
			jurisdiction: "INTERNATIONAL",
			audience: "B2C",
			at: Date.parse("2026-11-23T00:00:00Z"),
		});
		expect(findForbiddenPhrases(assuranceSentence(STATED), policy)).toEqual([]);
	});
});
