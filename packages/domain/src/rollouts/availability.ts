import type { DeviceCategory } from "../fleet/device-category.js";
import type { RolloutRevision, RolloutStage } from "./rollout.js";

/** Why something may not be sold; the closed list of codes. */
export type AvailabilityReasonCode =
	| "NO_REGION"
	| "STAGE_DRAFT"
	| "STAGE_PAUSED"
	| "STAGE_RETIRED"
	| "NOT_A_PILOT_TENANT"
	| "CATEGORY_NOT_OFFERED"
	| "NO_PROJECTS_OFFERED"
	| "NO_TAX_RATE";

export interface AvailabilityReason {
	readonly code: AvailabilityReasonCode;
	/** What is the case, and what would change it; a sentence for a person. */
	readonly message: string;
}

export interface AvailabilityQuestion {
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** The region that the country is in; null: none. */
	readonly regionCode: string | null;
	/** The region's revision in force; null: none yet. */
	readonly revision: RolloutRevision | null;
	/** null: asked in general, not for one tenant. */
	readonly tenantId: string | null;
	/** null: asked for no category in particular. */
	readonly category: DeviceCategory | null;
}

export interface Availability {
	readonly available: boolean;
	readonly stage: RolloutStage;
	/** Every reason that speaks against it, not just the first. */
	readonly reasons: readonly AvailabilityReason[];
}

/** Answers "may this be sold here, to them, now". The one function that guards offers, quotes and orders alike. */
export function availability(question: AvailabilityQuestion): Availability {
	const { regionCode, revision, country } = question;
	if (regionCode === null) {
		return refused("DRAFT", [
			{
				code: "NO_REGION",
				message: `The service has no region that includes ${country} yet.`,
			},
		]);
	}
	if (revision === null) {
		return refused("DRAFT", [draft(regionCode)]);
	}
	const reasons = [
		...stageReasons(question, revision, regionCode),
		...settingsReasons(question, revision, regionCode),
	];
	return {
		available: reasons.length === 0,
		stage: revision.stage,
		reasons,
	};
}

const refused = (
	stage: RolloutStage,
	reasons: AvailabilityReason[],
): Availability => ({ available: false, stage, reasons });

const draft = (regionCode: string): AvailabilityReason => ({
	code: "STAGE_DRAFT",
	message: `The service is being prepared in ${regionCode} and is not sold there yet.`,
});

function stageReasons(
	{ tenantId }: AvailabilityQuestion,
	{ stage, settings }: RolloutRevision,
	regionCode: string,
): AvailabilityReason[] {
	switch (stage) {
		case "GENERAL":
			return [];
		case "DRAFT":
			return [draft(regionCode)];
		case "PAUSED":
			return [
				{
					code: "STAGE_PAUSED",
					message: `Sales in ${regionCode} are paused. Orders that were placed stay valid.`,
				},
			];
		case "RETIRED":
			return [
				{
					code: "STAGE_RETIRED",
					message: `The service is no longer sold in ${regionCode}. Orders that were placed stay valid.`,
				},
			];
		case "PILOT":
			return tenantId !== null && settings.pilotTenantIds.includes(tenantId)
				? []
				: [
						{
							code: "NOT_A_PILOT_TENANT",
							message: `The service runs as a pilot in ${regionCode}, for invited customers only. Ask the regional manager for an invitation.`,
						},
					];
	}
}

function settingsReasons(
	{ country, category }: AvailabilityQuestion,
	{ settings }: RolloutRevision,
	regionCode: string,
): AvailabilityReason[] {
	const reasons: AvailabilityReason[] = [];
	if (category !== null && !settings.categories.includes(category)) {
		reasons.push({
			code: "CATEGORY_NOT_OFFERED",
			message: `Devices of the category ${category} cannot be offset in ${regionCode} at present.`,
		});
	}
	if (settings.projectIds.length === 0) {
		reasons.push({
			code: "NO_PROJECTS_OFFERED",
			message: `No climate project is offered in ${regionCode} at present.`,
		});
	}
	if (settings.taxRates[country] === undefined) {
		reasons.push({
			code: "NO_TAX_RATE",
			message: `No tax rate is set for ${country}, so nothing can be priced there. Ask the regional manager.`,
		});
	}
	return reasons;
}
