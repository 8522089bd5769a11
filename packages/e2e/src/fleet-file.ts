/** The cost centre of the devices that a test imports; nothing of the demo has it. */
export const COST_CENTRE = "E2E-77";

/** Models that the demo's catalogue has footprints of. */
const MODELS = [
	["ThinkPad T490", "Notebook"],
	["ThinkVision P24h-20", "Monitor"],
	["ThinkPad L13", "Notebook"],
] as const;

const DAY_MS = 86_400_000;
const dayBefore = (days: number): string =>
	new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** The n-th serial number of the file. */
export const serialNumber = (n: number): string =>
	`E2E7${String(n).padStart(4, "0")}`;

/** The row of the file with a date of purchase that is still to come, counted from the header as 1. */
export const FAULTY_ROW = 3;

/** A fleet file of so many good devices, one of a model that nobody knows, and one bought in the future. */
export function fleetFile(devices: number): Buffer {
	const rows = Array.from({ length: devices }, (_, n) => {
		const [model, category] = MODELS[n % MODELS.length] ?? MODELS[0];
		return [serialNumber(n), model, category, "NO", dayBefore(20 + n)];
	});
	rows.splice(FAULTY_ROW - 2, 0, [
		"E2EFUTURE1",
		"ThinkPad T490",
		"Notebook",
		"NO",
		dayBefore(-40),
	]);
	rows.push(["E2EUNKNOWN", "Abacus 9000", "Notebook", "NO", dayBefore(20)]);
	const lines = rows.map((row) => [...row, COST_CENTRE].join(","));
	return Buffer.from(
		["Serial number,Model,Category,Country,Purchase date,Cost centre", ...lines]
			.join("\r\n")
			.concat("\r\n"),
	);
}
