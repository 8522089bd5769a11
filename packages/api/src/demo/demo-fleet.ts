import {
	type DeviceCategory,
	REFERENCE_DEVICE_MODELS,
} from "../reference/index.js";
import { dayOfEarlierMonth } from "./day.js";
import type { Day, DemoDevice, DemoTenant } from "./demo.types.js";
import { DEMO_MODEL_MIX, WITHOUT_SHEET } from "./demo-model-mix.js";
import { DEMO_TENANTS, demoTenant } from "./demo-tenants.js";
import { type DemoRandom, demoRandom } from "./random.js";

/** Purchases lie in the last 35 full months: the oldest is less than three years old on `today`. */
const MONTHS_BACK = 35;

/** Digits and capitals without I, L, O and U: 32 signs that nobody misreads. */
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_SPACE = 32 ** 6;
const MAX_FLEET = 1_000_000;

/** Odd (2³⁰ ÷ golden ratio), so that multiplying by it permutes the code space: neighbours get unlike codes, no two the same. */
const SCATTER = 663_608_941n;

const PREFIX: Partial<Record<DeviceCategory, string>> = {
	NOTEBOOK: "PF",
	WORKSTATION: "PF",
	DESKTOP: "MP",
	MONITOR: "V3",
};

/** Eight characters in the maker's style, unique over all fleets of the demo. */
function serialNumber(category: DeviceCategory, ordinal: number): string {
	const product = Number((BigInt(ordinal + 1) * SCATTER) % BigInt(CODE_SPACE));
	// Folding the high bits onto the low ones can be undone, so codes stay distinct.
	let code = product ^ (product >>> 15);
	let text = "";
	for (let i = 0; i < 6; i++) {
		text = SIGNS.charAt(code % 32) + text;
		code = Math.floor(code / 32);
	}
	return `${PREFIX[category] ?? "PF"}${text}`;
}

const PART_NUMBERS = new Map(
	REFERENCE_DEVICE_MODELS.map((model) => [model.name, model.partNumbers]),
);

/** A configured-to-order part number of the model: its machine type and CTO1WW. Null where no machine type is on file. */
function partNumber(modelName: string, random: DemoRandom): string | null {
	const types = PART_NUMBERS.get(modelName) ?? [];
	if (types.length === 0) return null;
	const type = types[Math.floor(random.next() * types.length)];
	return `${type}CTO1WW`;
}

/** Each cost centre orders once a month, always on the same day. */
function purchase(today: Day, costCentre: string, random: DemoRandom) {
	const monthsBack = 1 + Math.floor(random.next() * MONTHS_BACK);
	const dayOfMonth =
		1 + ([...costCentre].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 28);
	const purchasedOn = dayOfEarlierMonth(today, monthsBack, dayOfMonth);
	const month = purchasedOn.slice(0, 7).replace("-", "");
	return { purchasedOn, orderReference: `PO-${month}-${costCentre}` };
}

function device(
	tenant: DemoTenant,
	ordinal: number,
	today: Day,
	random: DemoRandom,
): DemoDevice {
	const { category, models, withoutSheet } = random.pick(DEMO_MODEL_MIX);
	const known = random.next() >= WITHOUT_SHEET;
	const { name: modelName } = random.pick(known ? models : withoutSheet);
	const { costCentre, country } = random.pick(tenant.sites);
	return {
		serialNumber: serialNumber(category, ordinal),
		modelName,
		partNumber: partNumber(modelName, random),
		manufacturer: "Lenovo",
		category,
		country,
		costCentre,
		...purchase(today, costCentre, random),
	};
}

/**
 * A tenant's fleet: the same arguments give the same devices. Serial numbers depend on tenant and position alone and are unique
 * over all tenants.
 * @param count devices, 0…1,000,000
 * @param today the day that purchase dates are counted back from, up to 35 months
 * @throws Error for an unknown tenant, RangeError for a count out of range
 */
export function demoFleet(
	tenantKey: string,
	count: number,
	seed: number,
	today: Day,
): DemoDevice[] {
	if (!Number.isInteger(count) || count < 0 || count > MAX_FLEET) {
		throw new RangeError(
			`A fleet has 0 to ${MAX_FLEET} devices, not ${count}.`,
		);
	}
	const tenant = demoTenant(tenantKey);
	const offset = DEMO_TENANTS.indexOf(tenant) * MAX_FLEET;
	const random = demoRandom(seed);
	return Array.from({ length: count }, (_, i) =>
		device(tenant, offset + i, today, random),
	);
}
