import type {
	CertificateDevice,
	CertificateProject,
	CertificateSnapshot,
} from "../../src/modules/certificates/pdf/certificate-snapshot.js";

/** What a test says of a certificate; the rest follows, consistently. */
export interface SnapshotOutline {
	readonly devices?: number;
	readonly eachGrams?: number;
	readonly projects?: readonly {
		readonly retired?: number;
		readonly pending?: number;
		readonly name?: string;
	}[];
	readonly inline?: boolean;
	readonly overrides?: Partial<CertificateSnapshot>;
}

/**
 * A consistent snapshot for tests: `devices` of `eachGrams` each (computed =
 * offset), shared among the projects as named. By default everything is retired
 * in one project.
 */
export function buildSnapshot(
	outline: SnapshotOutline = {},
): CertificateSnapshot {
	const devices = outline.devices ?? 3;
	const each = outline.eachGrams ?? 500_000;
	const total = devices * each;
	const parts = outline.projects ?? [{ retired: total }];
	const inline = outline.inline ?? devices <= 500;
	const projects = parts.map(buildProject);
	const sum = (of: (project: CertificateProject) => number) =>
		projects.reduce((all, project) => all + of(project), 0);
	return {
		number: "TT-2026-000123",
		version: 1,
		issuedAt: "2026-11-23T10:15:00.000Z",
		locale: "en",
		programmeName: "Tonnetrace Hardware Offset Programme",
		tenant: {
			name: "Nordbanken",
			legalEntity: "Nordbanken Abp",
			country: "SE",
		},
		beneficiary: "Nordbanken Abp",
		devices,
		deviceList: inline
			? Array.from({ length: devices }, (_, index) => buildDevice(index, each))
			: [],
		annex: inline
			? undefined
			: {
					fileName: "TT-2026-000123-devices.csv",
					sha256: "9f".repeat(32),
					rows: devices,
				},
		groups: [
			{
				modelName: "ThinkPad X1 Carbon Gen 12",
				category: "NOTEBOOK",
				devices,
				computedEachGrams: each,
				offsetEachGrams: each,
			},
		],
		computedGrams: total,
		offsetGrams: total,
		allocatedGrams: sum((project) => project.allocatedGrams),
		retiredGrams: sum((project) => project.retiredGrams),
		statistic: "MEAN",
		basis: { published: devices, estimated: 0 },
		methodVersion: "2026.1",
		boundary: "Cradle to grave: manufacturing, transport, use and end of life",
		lifetimeYears: 5,
		gridFactorEdition: "Ember 2025",
		rounding: {
			policy: "EXACT",
			version: "1",
			text: "The offset mass is the computed mass.",
		},
		projects,
		statements: [
			"The masses are estimates of the devices' emissions over five years of use.",
		],
		claimPolicyVersion: "EEA-B2B-2026-09-27",
		verificationUrl: "https://trace.example/c/TT-2026-000123",
		...outline.overrides,
	};
}

function buildDevice(index: number, grams: number): CertificateDevice {
	return {
		serialNumber: `PF${String(index + 1).padStart(6, "0")}`,
		modelName: "ThinkPad X1 Carbon Gen 12",
		country: "SE",
		computedGrams: grams,
		offsetGrams: grams,
	};
}

function buildProject(
	part: { retired?: number; pending?: number; name?: string },
	index: number,
): CertificateProject {
	const retired = part.retired ?? 0;
	const pending = part.pending ?? 0;
	const quantity = Math.ceil(retired / 1_000_000);
	const first = 115_597_313 + index * 1_000_000;
	const last = first + quantity - 1;
	const serials = (from: number, to: number) =>
		`9660-${from}-${to}-VCS-VCU-261-VER-US-14-${1060 + index}-01012019-31122019-0`;
	return {
		name: part.name ?? `Wind power project ${index + 1}`,
		registry: "VERRA",
		registryProjectId: String(1060 + index),
		country: "TR",
		registryUrl: `https://registry.verra.org/app/projectDetail/VCS/${1060 + index}`,
		allocatedGrams: pending,
		retiredGrams: retired,
		retirements:
			retired === 0
				? []
				: [
						{
							serialsText: serials(first, last),
							first: String(first),
							last: String(last),
							quantity,
							grams: retired,
							retiredOn: "2026-10-30",
							registryReference: `VR-${88_120 + index}`,
							url: null,
						},
					],
		pendingSerials:
			pending === 0
				? []
				: [serials(last + 1, last + Math.ceil(pending / 1_000_000))],
	};
}
