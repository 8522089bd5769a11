import { createKeyKeeper } from "./key-keeper";

const keeper = () => {
	let made = 0;
	return createKeyKeeper(() => `key ${++made}`);
};

describe("createKeyKeeper", () => {
	it("keeps the key while the outcome is open, so that a retry can't order twice", () => {
		const keys = keeper();
		const first = keys.keyFor({ quoteId: "q", beneficiary: "Example AB" });
		expect(keys.keyFor({ quoteId: "q", beneficiary: "Example AB" })).toBe(
			first,
		);
	});

	it("gives another input another key", () => {
		const keys = keeper();
		const first = keys.keyFor({ beneficiary: "Example AB" });
		expect(keys.keyFor({ beneficiary: "Example Oy" })).not.toBe(first);
	});

	it("begins anew after an answer, since a stored refusal would come back for ever", () => {
		const keys = keeper();
		const first = keys.keyFor({ quoteId: "q" });
		keys.settle();
		expect(keys.keyFor({ quoteId: "q" })).not.toBe(first);
	});

	it("makes keys of 128 bits that differ", () => {
		const keys = Array.from({ length: 100 }, () =>
			createKeyKeeper().keyFor({}),
		);
		expect(new Set(keys).size).toBe(100);
		expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true);
	});
});
