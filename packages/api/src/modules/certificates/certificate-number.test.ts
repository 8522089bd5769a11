import fc from "fast-check";
import {
	newCertificateNumber,
	readCertificateNumber,
} from "./certificate-number.js";

describe("certificate numbers", () => {
	it("carry the year and eight characters that can't be misread", () => {
		expect(newCertificateNumber(2026)).toMatch(
			/^TT-2026-[0-9A-HJKMNP-TV-Z]{8}$/,
		);
	});

	it("use all five bits of each random byte", () => {
		const bytes = Uint8Array.of(0, 9, 10, 17, 31, 32, 63, 255);
		expect(newCertificateNumber(2027, () => bytes)).toBe("TT-2027-09AHZ0ZZ");
	});

	it("are found however they are typed", () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: 8, maxLength: 8 }),
				fc.constantFrom("", " ", "\t"),
				(bytes, blank) => {
					const number = newCertificateNumber(2026, () => bytes);
					const typed = number
						.toLowerCase()
						.replace(/0/g, "o")
						.replace(/1/g, "l");
					expect(readCertificateNumber(`${blank}${typed}${blank}`)).toBe(
						number,
					);
				},
			),
		);
	});
});
