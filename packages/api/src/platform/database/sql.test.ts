import { bind } from "./sql.js";

describe("bind", () => {
	it("turns named parameters into placeholders in order", () => {
		expect(
			bind("SELECT * FROM t WHERE a = :a AND b IN (:list) AND a <> :a", {
				a: 1,
				list: ["x", "y"],
			}),
		).toEqual({
			text: "SELECT * FROM t WHERE a = ? AND b IN (?, ?) AND a <> ?",
			values: [1, "x", "y", 1],
		});
	});

	it("leaves quoted text alone", () => {
		expect(
			bind("SELECT ':no', `a:b` FROM t WHERE c = :c", { c: true }),
		).toEqual({
			text: "SELECT ':no', `a:b` FROM t WHERE c = ?",
			values: [1],
		});
	});

	it("refuses a missing parameter and an empty list", () => {
		expect(() => bind("SELECT :a", {})).toThrow(":a is missing");
		expect(() => bind("SELECT 1 WHERE 1 IN (:a)", { a: [] })).toThrow(
			"empty list",
		);
	});
});
