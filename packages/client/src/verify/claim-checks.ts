import type { EvidencePayload } from "@tonnetrace/contract";
import { length, sum } from "./intervals.js";
import { massText, readMass } from "./mass-text.js";
import { massesOf } from "./retirement-checks.js";

/** The certificate is of this order, and claims no gram that isn't retired. */
export function certificateFaults({
	certificate,
	order,
}: EvidencePayload): string[] {
	if (certificate === null) return [];
	const { offsetGrams, allocatedGrams, retiredGrams, status } = certificate;
	const faults: string[] = [];
	if (offsetGrams !== order.offsetGrams)
		faults.push(
			`it is of ${offsetGrams} g, the order of ${order.offsetGrams} g`,
		);
	if (allocatedGrams + retiredGrams > offsetGrams)
		faults.push("it claims more than was ordered");
	// It may lag behind: what was pending when it was issued can be retired or released since, and never the other way.
	if (allocatedGrams + retiredGrams < order.allocatedGrams + order.retiredGrams)
		faults.push("it claims less than the order holds");
	if (retiredGrams > order.retiredGrams)
		faults.push(
			`it says ${retiredGrams} g retired, the order ${order.retiredGrams} g`,
		);
	if (
		status === "ISSUED" &&
		retiredGrams === order.retiredGrams &&
		allocatedGrams !== order.allocatedGrams
	)
		faults.push(
			`it says ${allocatedGrams} g pending, the order ${order.allocatedGrams} g`,
		);
	return faults;
}

const RETIRED =
	/^(.+? t) retired on (\d{4}-\d{2}-\d{2}) in .+?, serials .+, on behalf of /;
const PENDING = /^(.+? t) of this project allocated, pending retirement\.$/;

/** The sentences name the masses of this file: what is retired, on which day, what is pending, and nothing else. */
export function statementFaults(payload: EvidencePayload): string[] {
	const { statements, retirements, groups, scope } = payload;
	const { retired, pending } = massesOf(payload);
	const faults: string[] = [];
	const summary =
		pending === 0
			? `${massText(retired)} retired.`
			: `${massText(pending)} allocated, pending retirement; ${massText(retired)} retired.`;
	if (statements.filter((sentence) => sentence === summary).length !== 1)
		faults.push(`no sentence says “${summary}”`);
	const byDay = new Map<string, number>();
	const add = (day: string, grams: number) =>
		byDay.set(day, (byDay.get(day) ?? 0) + grams);
	for (const { retiredOn, grams } of retirements) add(retiredOn, grams);
	let said = 0;
	for (const sentence of statements) {
		if (!/^[\d,.]+ t /.test(sentence) || sentence === summary) continue;
		const [, mass = "", day = ""] = RETIRED.exec(sentence) ?? [];
		const [, waiting = ""] = PENDING.exec(sentence) ?? [];
		const grams = readMass(mass || waiting);
		if (grams === undefined)
			faults.push(`“${sentence}” claims what no retirement or allocation is`);
		else if (day) add(day, -grams);
		else said += grams;
	}
	for (const [day, rest] of byDay)
		if (rest !== 0)
			faults.push(
				`retired on ${day}: the sentences differ from the retirements by ${rest} g`,
			);
	if (said !== pending)
		faults.push(
			`the sentences say ${said} g pending, the allocations ${pending} g`,
		);
	const computed = sum(groups, (group) => group.devices * group.computedGrams);
	for (const [what, grams] of [
		[`: ${massText(computed)} CO2e (`, computed],
		[`Offset mass: ${massText(length(scope))}. `, length(scope)],
	] as const)
		if (!statements.some((sentence) => sentence.includes(what)))
			faults.push(
				`no sentence states the mass of ${grams} g: “${what.trim()}”`,
			);
	return faults;
}
