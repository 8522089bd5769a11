import {
	type ListSpec,
	readCursor,
	readOrder,
	withCursor,
	withFilter,
	withoutFilters,
	withSort,
} from "./list-state";

const spec: ListSpec<"NAME" | "CREATED_AT"> = {
	sorts: ["NAME", "CREATED_AT"],
	initial: { field: "CREATED_AT", direction: "DESC" },
	filters: ["search", "country"],
};
const params = (query = "") => new URLSearchParams(query);

describe("a list's state in its address", () => {
	it("begins with the initial order, also when the address names a sort that isn't there", () => {
		expect(readOrder(params(), spec)).toEqual(spec.initial);
		expect(readOrder(params("sort=PASSWORD"), spec)).toEqual(spec.initial);
	});

	it("sorts ascending first and turns round the second time", () => {
		const once = withSort(params(), spec, "NAME");
		expect(readOrder(once, spec)).toEqual({ field: "NAME", direction: "ASC" });
		const twice = withSort(once, spec, "NAME");
		expect(readOrder(twice, spec)).toEqual({
			field: "NAME",
			direction: "DESC",
		});
		expect(readOrder(withSort(twice, spec, "NAME"), spec).direction).toBe(
			"ASC",
		);
	});

	it("goes back to the first page with every new filter or order, because the cursor belongs to the old one", () => {
		const page = withCursor(params("country=SE"), "abc");
		expect(readCursor(page)).toBe("abc");
		expect(readCursor(withFilter(page, "country", ["DK"]))).toBeUndefined();
		expect(readCursor(withSort(page, spec, "NAME"))).toBeUndefined();
	});

	it("keeps several values of one filter and leaves the others alone", () => {
		const both = withFilter(params("search=x&country=FI"), "country", [
			"SE",
			"DK",
		]);
		expect(both.getAll("country")).toEqual(["SE", "DK"]);
		expect(both.get("search")).toBe("x");
		expect(withFilter(both, "search", [""]).has("search")).toBe(false);
	});

	it("clears the filters and keeps the order", () => {
		const left = withoutFilters(
			params("search=x&country=FI&sort=NAME"),
			spec.filters,
		);
		expect(left.toString()).toBe("sort=NAME");
	});
});
