import { sortUserErrors } from "./user-errors";

const paths = { email: "email", mix: "mix", city: "address.city" };
const error = (field: string[] | null, code = "INVALID_INPUT") => ({
	code,
	field,
	message: `${code} at ${field?.join(".")}`,
});

describe("sortUserErrors", () => {
	it("puts an error beside the field of its path", () => {
		const email = error(["email"]);
		const city = error(["input", "address", "city"]);
		expect(sortUserErrors([email, city], paths)).toEqual({
			fields: { email, city },
			general: [],
		});
	});

	it("gives an error deep inside a field to that field", () => {
		const share = error(["mix", "0", "percent"]);
		expect(sortUserErrors([share], paths).fields.mix).toBe(share);
	});

	it("keeps the first error of a field", () => {
		const first = error(["email"], "INVALID_INPUT");
		const second = error(["email"], "ALREADY_EXISTS");
		expect(sortUserErrors([first, second], paths).fields.email).toBe(first);
	});

	it.each([[null], [["unknown"]], [["emailAddress"]], [[]]])(
		"never hides an error: %j is general",
		(field) => {
			const lost = error(field);
			expect(sortUserErrors([lost], paths)).toEqual({
				fields: {},
				general: [lost],
			});
		},
	);
});
