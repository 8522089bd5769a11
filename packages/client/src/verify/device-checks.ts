import type { EvidencePayload } from "@tonnetrace/contract";
import { sha256 } from "./canonical-json.js";
import { gapsIn, length, sum } from "./intervals.js";

const STEP_GRAMS = {
	EXACT: 1,
	BAND_500KG_UP: 500_000,
	WHOLE_TONNE_UP: 1_000_000,
};

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function parse(json: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(json);
		return isObject(value) ? value : {};
	} catch {
		return {};
	}
}

/** Stored inputs and results are what their hashes say, and each result is what the file says of it. */
export function footprintFaults({ footprints }: EvidencePayload): string[] {
	return footprints.flatMap((footprint, i) => {
		const faults: string[] = [];
		const expect = (holds: boolean, what: string) => {
			if (!holds) faults.push(`footprint ${i}: ${what}`);
		};
		const result = parse(footprint.result);
		const inputs = parse(footprint.inputs);
		const ask = isObject(inputs.ask) ? inputs.ask : {};
		const stages: unknown[] = Array.isArray(result.stages) ? result.stages : [];
		const stageGrams = sum(stages, (stage) =>
			isObject(stage) ? Number(stage.grams) : Number.NaN,
		);
		const { totalGrams, country, methodVersion } = footprint;
		expect(
			sha256(footprint.inputs) === footprint.inputsSha256,
			"its inputs are altered",
		);
		expect(
			sha256(footprint.result) === footprint.resultSha256,
			"its result is altered",
		);
		expect(
			result.totalGrams === totalGrams,
			`its result is not ${totalGrams} g`,
		);
		expect(stageGrams === totalGrams, "its stages don't add up to the total");
		expect(
			Number(result.lowGrams) <= totalGrams &&
				totalGrams <= Number(result.highGrams),
			"its total lies outside its interval",
		);
		expect(
			result.country === country && ask.country === country,
			`it is not of ${country}`,
		);
		expect(
			result.methodVersion === methodVersion &&
				inputs.methodVersion === methodVersion,
			`it is not by method ${methodVersion}`,
		);
		return faults;
	});
}

/** The offset mass of each device is its footprint, rounded up once by the order's policy. */
export function roundingFaults({
	order,
	groups,
	footprints,
}: EvidencePayload): string[] {
	const step = STEP_GRAMS[order.rounding.policy];
	return groups.flatMap(
		({ footprint, computedGrams, offsetGrams, country }, i) => {
			const faults: string[] = [];
			const own = footprints[footprint];
			if (own?.totalGrams !== computedGrams)
				faults.push(
					`group ${i}: its footprint is ${own?.totalGrams} g, not ${computedGrams} g`,
				);
			if (own && own.country !== country)
				faults.push(
					`group ${i}: its footprint is of ${own.country}, not of ${country}`,
				);
			const rounded = Math.ceil(computedGrams / step) * step;
			if (rounded !== offsetGrams)
				faults.push(
					`group ${i}: ${computedGrams} g round to ${rounded} g, not ${offsetGrams} g`,
				);
			return faults;
		},
	);
}

/** Devices lie one after the other through the scope, each with its group's mass, and are as many as the file says. */
export function deviceFaults({
	subject,
	order,
	scope,
	groups,
	devices,
}: EvidencePayload): string[] {
	const faults = gapsIn(scope, devices, "a device at");
	const counted = groups.map(() => 0);
	devices.forEach((device, i) => {
		const grams = groups[device.group]?.offsetGrams;
		if (length(device) !== grams)
			faults.push(
				`device ${i} (${device.serialNumber}) has ${length(device)} g, its group ${grams} g each`,
			);
		if (device.group < counted.length)
			counted[device.group] = (counted[device.group] ?? 0) + 1;
	});
	groups.forEach((group, i) => {
		if (group.devices !== counted[i])
			faults.push(
				`group ${i} says ${group.devices} devices, the list has ${counted[i]}`,
			);
	});
	if (
		new Set(devices.map(({ serialNumber }) => serialNumber)).size !==
		devices.length
	)
		faults.push("a serial number stands twice");
	if (subject === "DEVICE") {
		if (devices.length !== 1 || order.devices < 1)
			faults.push("the file is about one device and lists another number");
		return faults;
	}
	if (scope.start !== 0 || scope.end !== order.offsetGrams)
		faults.push("the scope is not the whole order");
	if (order.devices !== devices.length)
		faults.push(
			`the order says ${order.devices} devices, the list has ${devices.length}`,
		);
	const computed = sum(groups, (group) => group.devices * group.computedGrams);
	if (order.computedGrams !== computed)
		faults.push(
			`the order says ${order.computedGrams} g before rounding, the devices add up to ${computed} g`,
		);
	return faults;
}
