import {
	type CertificateProject,
	type CertificateRetirement,
	type CertificateSnapshot,
	MAX_INLINE_DEVICES,
} from "./certificate-snapshot.js";

const GRAMS_PER_CREDIT = 1_000_000n;

/** The snapshot contradicts itself, so no certificate may be printed from it. */
export class CertificateSnapshotError extends Error {
	override readonly name = "CertificateSnapshotError";

	constructor(readonly problems: readonly string[]) {
		super(`certificate snapshot is inconsistent: ${problems.join("; ")}`);
	}
}

/**
 * The last gate before paper: a certificate whose parts don't add up to the gram
 * is not rendered.
 *
 * @throws CertificateSnapshotError naming every contradiction.
 */
export function checkCertificateSnapshot(snapshot: CertificateSnapshot): void {
	const problems = [
		...massProblems(snapshot),
		...deviceProblems(snapshot),
		...snapshot.projects.flatMap(projectProblems),
		...formProblems(snapshot),
	];
	if (problems.length > 0) throw new CertificateSnapshotError(problems);
}

function massProblems(snapshot: CertificateSnapshot): string[] {
	const { computedGrams, offsetGrams, allocatedGrams, retiredGrams } = snapshot;
	const problems = Object.entries({
		computedGrams,
		offsetGrams,
		allocatedGrams,
		retiredGrams,
	}).flatMap(([name, grams]) => (isCount(grams) ? [] : [`${name} ${grams}`]));
	if (problems.length > 0) return problems;
	if (offsetGrams === 0) problems.push("nothing was ordered");
	if (BigInt(allocatedGrams) + BigInt(retiredGrams) > BigInt(offsetGrams))
		problems.push("more is allocated and retired than was ordered");
	if (sum(snapshot.projects, (it) => it.retiredGrams) !== BigInt(retiredGrams))
		problems.push("the projects' retired masses don't add up");
	if (
		sum(snapshot.projects, (it) => it.allocatedGrams) !== BigInt(allocatedGrams)
	)
		problems.push("the projects' allocated masses don't add up");
	return problems;
}

function deviceProblems(snapshot: CertificateSnapshot): string[] {
	const { devices, deviceList, groups, annex, basis } = snapshot;
	const problems: string[] = [];
	if (!isCount(devices) || devices === 0) return [`devices ${devices}`];
	if (basis.published + basis.estimated !== devices)
		problems.push("published and estimated footprints don't add up");
	if (
		basis.estimatedGrams !== undefined &&
		(basis.estimatedGrams > snapshot.computedGrams ||
			basis.estimatedGrams > 0 !== basis.estimated > 0)
	)
		problems.push("the estimated mass isn't that of the estimated devices");
	if (sum(groups, (it) => it.devices) !== BigInt(devices))
		problems.push("the models' device counts don't add up");
	if (
		sum(
			groups,
			(it) => it.devices,
			(it) => it.computedEachGrams,
		) !== BigInt(snapshot.computedGrams)
	)
		problems.push("the models' computed masses don't add up");
	if (
		sum(
			groups,
			(it) => it.devices,
			(it) => it.offsetEachGrams,
		) !== BigInt(snapshot.offsetGrams)
	)
		problems.push("the models' offset masses don't add up");
	if (deviceList.length === 0) {
		if (annex?.rows !== devices)
			problems.push("neither a device list nor an annex with all devices");
		return problems;
	}
	if (deviceList.length > MAX_INLINE_DEVICES)
		problems.push(`more than ${MAX_INLINE_DEVICES} devices inline`);
	if (deviceList.length !== devices)
		problems.push("the device list doesn't hold all devices");
	if (
		sum(deviceList, (it) => it.computedGrams) !== BigInt(snapshot.computedGrams)
	)
		problems.push("the listed computed masses don't add up");
	if (sum(deviceList, (it) => it.offsetGrams) !== BigInt(snapshot.offsetGrams))
		problems.push("the listed offset masses don't add up");
	return problems;
}

function projectProblems(project: CertificateProject): string[] {
	const { name, retirements, retiredGrams, allocatedGrams } = project;
	const problems = retirements.flatMap(retirementProblems);
	if (sum(retirements, (it) => it.grams) !== BigInt(retiredGrams))
		problems.push(`${name}: the retirements don't add up`);
	if (allocatedGrams > 0 && project.pendingSerials.length === 0)
		problems.push(`${name}: allocated mass without registry serials`);
	return problems;
}

function retirementProblems(retirement: CertificateRetirement): string[] {
	const { first, last, quantity, grams, serialsText } = retirement;
	if (!/^\d+$/.test(first) || !/^\d+$/.test(last) || !isCount(quantity))
		return [`${serialsText}: not a serial range`];
	const problems: string[] = [];
	if (BigInt(last) - BigInt(first) + 1n !== BigInt(quantity))
		problems.push(`${serialsText}: last − first + 1 is not ${quantity}`);
	if (!isCount(grams) || grams === 0)
		problems.push(`${serialsText}: claims ${grams} g`);
	else if (BigInt(grams) > BigInt(quantity) * GRAMS_PER_CREDIT)
		problems.push(`${serialsText}: claims more than its credits hold`);
	if (!isCalendarDate(retirement.retiredOn))
		problems.push(`${serialsText}: retired on ${retirement.retiredOn}`);
	return problems;
}

function formProblems(snapshot: CertificateSnapshot): string[] {
	const problems: string[] = [];
	if (snapshot.number.trim() === "") problems.push("no number");
	if (snapshot.beneficiary.trim() === "") problems.push("no beneficiary");
	if (Number.isNaN(Date.parse(snapshot.issuedAt)))
		problems.push(`issued at ${snapshot.issuedAt}`);
	if (!/^https?:\/\/\S+$/.test(snapshot.verificationUrl))
		problems.push("no verification address");
	return problems;
}

/** Σ value × times in exact integers; −1, which equals no mass, when a term is no count. */
function sum<T>(
	items: readonly T[],
	value: (item: T) => number,
	times: (item: T) => number = () => 1,
): bigint {
	let total = 0n;
	for (const item of items) {
		if (!isCount(value(item)) || !isCount(times(item))) return -1n;
		total += BigInt(value(item)) * BigInt(times(item));
	}
	return total;
}

function isCount(value: number): boolean {
	return Number.isSafeInteger(value) && value >= 0;
}

function isCalendarDate(text: string): boolean {
	return (
		/^\d{4}-\d{2}-\d{2}$/.test(text) &&
		new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
	);
}
