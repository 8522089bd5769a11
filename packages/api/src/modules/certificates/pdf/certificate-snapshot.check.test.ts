import { buildSnapshot } from "../../../../test/certificates/snapshot-builder.js";
import { checkCertificateSnapshot } from "./certificate-snapshot.check.js";
import type {
	CertificateRetirement,
	CertificateSnapshot,
} from "./certificate-snapshot.js";

const sound = buildSnapshot({
	devices: 2,
	projects: [{ retired: 600_000, pending: 400_000 }],
});

function withRetirement(
	change: Partial<CertificateRetirement>,
): CertificateSnapshot {
	return {
		...sound,
		projects: sound.projects.map((project) => ({
			...project,
			retirements: project.retirements.map((it) => ({ ...it, ...change })),
		})),
	};
}

test("a consistent snapshot passes", () => {
	expect(() => checkCertificateSnapshot(sound)).not.toThrow();
});

const contradictions: [string, CertificateSnapshot][] = [
	["more is allocated and retired", { ...sound, allocatedGrams: 400_001 }],
	["retired masses don't add up", { ...sound, retiredGrams: 599_999 }],
	["allocated masses don't add up", { ...sound, allocatedGrams: 399_999 }],
	["retiredGrams 0.5", { ...sound, retiredGrams: 0.5 }],
	["nothing was ordered", { ...sound, offsetGrams: 0 }],
	["computed masses don't add up", { ...sound, computedGrams: 1 }],
	["devices 0", { ...sound, devices: 0 }],
	[
		"doesn't hold all devices",
		{ ...sound, deviceList: sound.deviceList.slice(1) },
	],
	["neither a device list nor an annex", { ...sound, deviceList: [] }],
	[
		"published and estimated",
		{ ...sound, basis: { published: 1, estimated: 0 } },
	],
	["device counts don't add up", { ...sound, groups: [] }],
	[
		"the retirements don't add up",
		{
			...sound,
			projects: sound.projects.map((it) => ({ ...it, retirements: [] })),
		},
	],
	[
		"allocated mass without registry serials",
		{
			...sound,
			projects: sound.projects.map((it) => ({ ...it, pendingSerials: [] })),
		},
	],
	["last − first + 1 is not 2", withRetirement({ quantity: 2 })],
	["claims more than its credits hold", withRetirement({ grams: 1_000_001 })],
	["not a serial range", withRetirement({ first: "1x" })],
	["retired on 2026-02-30", withRetirement({ retiredOn: "2026-02-30" })],
	["no beneficiary", { ...sound, beneficiary: " " }],
	["no number", { ...sound, number: "" }],
	["issued at", { ...sound, issuedAt: "yesterday" }],
	[
		"no verification address",
		{ ...sound, verificationUrl: "javascript:alert(1)" },
	],
];

test.each(contradictions)("refuses: %s", (problem, snapshot) => {
	expect(() => checkCertificateSnapshot(snapshot)).toThrow(problem);
});

test("refuses more than 500 devices inline", () => {
	const snapshot = buildSnapshot({ devices: 501, inline: true });
	expect(() => checkCertificateSnapshot(snapshot)).toThrow(
		"more than 500 devices inline",
	);
});
