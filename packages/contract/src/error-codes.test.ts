import { ERROR_CODES, isRetryable } from "./index.js";

describe("error codes", () => {
	it("names each code in capitals and says what to do", () => {
		for (const [name, facts] of Object.entries(ERROR_CODES)) {
			expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/);
			expect(facts.meaning).toMatch(/^[A-Z].*\.$/);
		}
	});

	it("marks only passing faults as retryable", () => {
		expect(isRetryable("IDEMPOTENCY_IN_PROGRESS")).toBe(true);
		expect(isRetryable("UNAVAILABLE")).toBe(true);
		expect(isRetryable("OUT_OF_STOCK")).toBe(false);
	});
});
