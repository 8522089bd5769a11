import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import {
	EstimateError,
	type EstimatorModel,
	estimateSheet,
	parseEstimator,
	type TrainingSheet,
} from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import { LENGTHS } from "../../platform/database/columns.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { DomainError, invalidInput, notFound } from "../../platform/errors.js";
import type { Log } from "../../platform/log.js";
import {
	type Actor,
	mintTenantScope,
	PLATFORM_TENANT,
	SYSTEM_ACTOR,
} from "../../platform/tenancy/scope.js";
import type {
	EstimatorHead,
	EstimatorRepository,
} from "./estimator.repository.js";
import { SheetEstimates } from "./sheet-estimates.js";

/** The published sheets that estimators learn from; implemented by the catalogue of models. */
export interface TrainingSheets {
	/** The sheet that devices are computed from, of every model that has one; in an order that doesn't depend on the database. */
	current(): Promise<TrainingSheet[]>;
}

/** Trains a model; where it is long, away from the thread that answers requests. */
export type Trainer = (
	sheets: readonly TrainingSheet[],
	about: { readonly version: string; readonly trainedOn: string },
) => Promise<EstimatorModel>;

interface Needs {
	readonly database: Database;
	readonly audit: AuditTrail;
	readonly clock: Clock;
	readonly log: Log;
}

/** A trained estimator, ready to estimate. */
interface Loaded {
	readonly model: EstimatorModel;
	/** The bytes that are kept. */
	readonly definition: string;
	readonly estimates: SheetEstimates;
}

/** What a training is asked for. */
export interface Training {
	/** EST-year.number when left out. */
	readonly version?: string | null;
	readonly reason?: string | null;
}

const VERSION = /^[A-Z][A-Z0-9.-]*$/;

/** Estimators: trained from the catalogue's sheets, kept for ever, so that what they estimated can be estimated again. */
export class EstimatorService {
	/** A model never changes, and to make one ready takes a while. */
	private readonly loaded = new Map<string, Loaded>();

	constructor(
		private readonly needs: Needs,
		private readonly repository: EstimatorRepository,
		private readonly sheets: TrainingSheets,
		private readonly trainer: Trainer,
	) {}

	/** Oldest first. */
	heads(): Promise<EstimatorHead[]> {
		return this.repository.heads();
	}

	/**
	 * The estimator in force by the end of a day: the last one trained.
	 * @param day YYYY-MM-DD (UTC); null is now
	 */
	async inForce(
		day: string | null,
	): Promise<{ version: string; estimates: SheetEstimates } | undefined> {
		const head = await this.repository.last(
			day === null ? null : `${day} 23:59:59.999`,
		);
		if (!head) return undefined;
		const { estimates } = await this.load(head.version);
		return { version: head.version, estimates };
	}

	/** @throws DomainError NOT_FOUND */
	async byVersion(version: string): Promise<SheetEstimates> {
		return (await this.load(version)).estimates;
	}

	/** @throws DomainError NOT_FOUND */
	async model(version: string): Promise<EstimatorModel> {
		return (await this.load(version)).model;
	}

	/** Its JSON, byte for byte as it was trained. @throws DomainError NOT_FOUND */
	async definition(version: string): Promise<string> {
		return (await this.load(version)).definition;
	}

	private async load(version: string): Promise<Loaded> {
		const known = this.loaded.get(version);
		if (known) return known;
		const row = await this.repository.byVersion(version);
		if (!row) throw notFound("estimator", ["version"]);
		if (hashOf(row.model) !== row.modelHash)
			throw new Error(`Estimator ${version} isn't the one that was trained`);
		const model = parseEstimator(row.model);
		const loaded = {
			model,
			definition: row.model,
			estimates: new SheetEstimates(model),
		};
		this.loaded.set(version, loaded);
		return loaded;
	}

	/** @throws DomainError INVALID_INPUT, ALREADY_EXISTS unless the name can be another version's */
	async requireFree(version: string): Promise<void> {
		checkFree(version, await this.repository.heads());
	}

	/**
	 * Trains an estimator from the sheets as they are now, and takes it into force: for questions from now on. What was estimated
	 * before stays. Takes seconds of computing.
	 * @returns its version
	 * @throws DomainError INVALID_INPUT, ALREADY_EXISTS, ESTIMATE_NOT_POSSIBLE when there are too few sheets
	 */
	async train({ version, reason }: Training, actor: Actor): Promise<string> {
		const heads = await this.repository.heads();
		const at = this.needs.clock.now();
		const trainedOn = new Date(at).toISOString().slice(0, 10);
		const name = version?.trim() || nextVersion(heads, trainedOn);
		checkFree(name, heads);
		const model = await this.learn(name, trainedOn);
		const text = JSON.stringify(model);
		await this.needs.database.write(async () => {
			const added = await this.repository.add({
				version: name,
				ordinal: (heads.at(-1)?.ordinal ?? 0) + 1,
				model: text,
				modelHash: hashOf(text),
				dataHash: model.dataHash,
				sheets: model.sheets,
				trainedAt: toDbTime(at),
				trainedBy: actor.id === SYSTEM_ACTOR.id ? null : actor.id,
				reason: reason ?? null,
			});
			if (!added) throw taken(name);
			await this.needs.audit.record(mintTenantScope(PLATFORM_TENANT, actor), {
				action: "estimator.trained",
				subject: name,
				detail: { sheets: model.sheets, dataHash: model.dataHash },
			});
		});
		return name;
	}

	/** @throws DomainError ESTIMATE_NOT_POSSIBLE */
	private async learn(
		version: string,
		trainedOn: string,
	): Promise<EstimatorModel> {
		try {
			return await this.trainer(await this.sheets.current(), {
				version,
				trainedOn,
			});
		} catch (error) {
			if (error instanceof EstimateError)
				throw new DomainError("ESTIMATE_NOT_POSSIBLE", error.message);
			throw error;
		}
	}

	/**
	 * Makes the estimator in force ready to answer: the first question to each part of it would wait for that. Between the parts
	 * others get their turn.
	 */
	async warm(): Promise<void> {
		const head = await this.repository.last(null);
		if (!head) return;
		const model = await this.model(head.version);
		for (const { manufacturer, evaluation } of model.pools) {
			await setImmediate();
			const [group] = evaluation;
			if (!group) continue;
			try {
				estimateSheet(model, {
					manufacturer: manufacturer ?? "Any other maker",
					category: group.category,
				});
			} catch (error) {
				if (!(error instanceof EstimateError)) throw error;
			}
		}
	}

	/**
	 * Trains the first estimator, if there is none and the catalogue has sheets enough. Run whenever a server starts and after
	 * the catalogue was loaded.
	 * @returns its version; null when nothing was to be done
	 */
	async trainFirst(): Promise<string | null> {
		if (await this.repository.last(null)) return null;
		try {
			return await this.train({ reason: "The first catalogue." }, SYSTEM_ACTOR);
		} catch (error) {
			if (!(error instanceof DomainError)) throw error;
			this.needs.log.info({ reason: error.message }, "no estimator trained");
			return null;
		}
	}
}

const hashOf = (text: string): string =>
	createHash("sha256").update(text, "utf8").digest("hex");

/** EST-2026.1, then EST-2026.2. */
function nextVersion(
	heads: readonly EstimatorHead[],
	trainedOn: string,
): string {
	const year = trainedOn.slice(0, 4);
	const taken = new Set(heads.map(({ version }) => version));
	let number = 1;
	while (taken.has(`EST-${year}.${number}`)) number++;
	return `EST-${year}.${number}`;
}

const taken = (version: string) =>
	new DomainError(
		"ALREADY_EXISTS",
		`version: there is an estimator ${version}, and it never changes. Take another name.`,
		["version"],
	);

/** @throws DomainError INVALID_INPUT, ALREADY_EXISTS */
function checkFree(version: string, heads: readonly EstimatorHead[]): void {
	if (!VERSION.test(version) || version.length > LENGTHS.code)
		throw invalidInput(
			`version: at most ${LENGTHS.code} capitals, digits, points and hyphens, such as EST-2026.1.`,
			"version",
		);
	if (heads.some((head) => head.version === version)) throw taken(version);
}

/** What is said where there is none to ask. */
export const noEstimator = () =>
	new DomainError(
		"ESTIMATE_NOT_POSSIBLE",
		"No published sheet was found, and no estimator had been trained.",
	);
