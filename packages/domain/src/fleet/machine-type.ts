import { tidy } from "./text.js";

/**
 * A Lenovo machine type ("20XW", "11DT", "30E0", "62A9", "F0EU", "7X06") alone or with the model behind it
 * ("20XW0027MX", "20XW-0027MX"). Systems that read the BIOS report it in place of the trade name.
 */
const MACHINE_TYPE = /^([0-9]{2}[0-9A-Z]{2}|F0[0-9A-Z]{2}|7[XYZD][0-9]{2})$/;
const MACHINE_TYPE_MODEL =
	/^((?:[0-9]{2}[0-9A-Z]{2}|F0[0-9A-Z]{2}|7[XYZD][0-9]{2}))-?([0-9A-Z]{6})$/;
const HAS_LETTER = /[A-Z]/;

export interface MachineType {
	/** The four characters that name the machine type. */
	readonly type: string;
	/** The whole machine type model, upper case without hyphen, when it is given. */
	readonly partNumber: string;
}

/**
 * Reads a text as a Lenovo machine type (model). Only letters and digits in Lenovo's pattern count; four bare digits
 * ("7420", a Dell model) don't.
 */
export function readMachineType(text: string): MachineType | undefined {
	const code = tidy(text).toUpperCase();
	const whole = MACHINE_TYPE_MODEL.exec(code);
	if (whole && HAS_LETTER.test(code)) {
		const [, type = "", model = ""] = whole;
		return { type, partNumber: type + model };
	}
	const alone = MACHINE_TYPE.exec(code);
	if (alone && HAS_LETTER.test(code)) return { type: code, partNumber: code };
	return undefined;
}

/** Machine types that a trade name carries in brackets: "ThinkPad T14 Gen 3 (21AH)", "(Type 20XW, 20XX)". */
export function bracketedMachineTypes(modelName: string): {
	readonly name: string;
	readonly types: readonly string[];
} {
	const types: string[] = [];
	const name = modelName.replace(
		/\s*\((?:types?:?\s*)?([^()]*)\)/gi,
		(whole, inside: string) => {
			const codes = inside
				.split(/[\s,;/]+/)
				.filter(Boolean)
				.map(readMachineType);
			if (codes.length === 0 || codes.includes(undefined)) return whole;
			for (const code of codes) if (code) types.push(code.type);
			return "";
		},
	);
	return { name, types };
}
