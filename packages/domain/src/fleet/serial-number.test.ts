import fc from "fast-check";
import { readSerialNumber, serialKey } from "./serial-number.js";

describe("readSerialNumber", () => {
	it.each([
		["PF2ABC12", "PF2ABC12", "PF2ABC12"],
		["  pf2abc12 ", "pf2abc12", "PF2ABC12"],
		["PF 2ABC 12", "PF 2ABC 12", "PF2ABC12"],
		["0012345", "0012345", "0012345"],
		['="0012345"', "0012345", "0012345"],
		["'0012345", "0012345", "0012345"],
		["5CG1234XYZ", "5CG1234XYZ", "5CG1234XYZ"],
		["12E34567", "12E34567", "12E34567"],
		[
			"CN-0ABC12-74261-5AB-1234",
			"CN-0ABC12-74261-5AB-1234",
			"CN-0ABC12-74261-5AB-1234",
		],
	])("keeps %p as written", (cell, serialNumber, key) => {
		expect(readSerialNumber(cell)).toEqual({ serialNumber, serialKey: key });
	});

	it.each([
		["", "SERIAL_MISSING"],
		["   ", "SERIAL_MISSING"],
		["Default string", "SERIAL_PLACEHOLDER"],
		["System Serial Number", "SERIAL_PLACEHOLDER"],
		["To be filled by O.E.M.", "SERIAL_PLACEHOLDER"],
		["To Be Filled By O.E.M", "SERIAL_PLACEHOLDER"],
		["none", "SERIAL_PLACEHOLDER"],
		["N/A", "SERIAL_PLACEHOLDER"],
		["-", "SERIAL_PLACEHOLDER"],
		["0", "SERIAL_PLACEHOLDER"],
		["00000000", "SERIAL_PLACEHOLDER"],
		["XXXXXXXX", "SERIAL_PLACEHOLDER"],
		["123456789", "SERIAL_PLACEHOLDER"],
		["0123456789", "SERIAL_PLACEHOLDER"],
		["98765432", "SERIAL_PLACEHOLDER"],
		["1E+10", "SERIAL_EXCEL_NUMBER"],
		["1.23457E+11", "SERIAL_EXCEL_NUMBER"],
		["1,23457E+11", "SERIAL_EXCEL_NUMBER"],
		["1.5E11", "SERIAL_EXCEL_NUMBER"],
		["1234567.0", "SERIAL_EXCEL_NUMBER"],
		["12345678901234500000", "SERIAL_EXCEL_NUMBER"],
		["PF2\u0000ABC", "SERIAL_INVALID"],
		["PF2\nABC", "SERIAL_INVALID"],
		["A1".repeat(41), "FIELD_TOO_LONG"],
	])("refuses %p with %s", (cell, code) => {
		expect(readSerialNumber(cell)).toEqual({ code });
	});

	it("gives one key to all ways of writing one number", () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[A-Z]{2}[0-9A-Z]{6,12}$/),
				fc.nat({ max: 5 }),
				(serial, at) => {
					const spaced = `${serial.slice(0, at)} ${serial.slice(at).toLowerCase()} `;
					expect(serialKey(spaced)).toBe(serialKey(serial));
				},
			),
		);
	});

	it("never throws and never changes a key twice", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 100 }), (cell) => {
				const reading = readSerialNumber(cell);
				if ("serialKey" in reading)
					expect(serialKey(reading.serialKey)).toBe(reading.serialKey);
			}),
		);
	});
});
