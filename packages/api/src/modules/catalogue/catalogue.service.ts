import type { Registry } from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { isDuplicateKey } from "../../platform/database/faults.js";
import {
	mapPage,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import {
	afterCommit,
	currentUnit,
} from "../../platform/database/unit-of-work.js";
import { DomainError, forbidden, notFound } from "../../platform/errors.js";
import { type IdSource, isIdOf } from "../../platform/ids.js";
import {
	type Actor,
	mintTenantScope,
	PLATFORM_TENANT,
} from "../../platform/tenancy/scope.js";
import { canEditCatalogue } from "./catalogue.policy.js";
import { checkProject } from "./check-project.js";
import type { Project, ProjectInput, ProjectStock } from "./project.js";
import type {
	ProjectFacts,
	ProjectListFilter,
	ProjectRepository,
	ProjectRow,
	ProjectSort,
} from "./project.repository.js";
import type { ProjectCache } from "./project-cache.js";

/** A project with its amounts at the time of the query. */
export interface StockedProject {
	readonly project: Project;
	readonly stock: ProjectStock;
}

/** The climate projects whose credits are sold. */
export class CatalogueService {
	constructor(
		private readonly database: Database,
		private readonly repository: ProjectRepository,
		private readonly cache: ProjectCache,
		private readonly audit: AuditTrail,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	/** Projects by id; unknown ids are absent. A change by another process shows after 30 s at most. */
	async byIds(ids: readonly string[]): Promise<Map<string, Project>> {
		const found = new Map<string, Project>();
		const missing = new Set<string>();
		for (const id of ids) {
			const project = this.cache.get(id);
			if (project) found.set(id, project);
			else if (isIdOf("project", id)) missing.add(id);
		}
		if (missing.size === 0) return found;
		const { age } = this.cache;
		for (const row of await this.repository.byIds([...missing])) {
			const project = toProject(row);
			found.set(project.id, project);
			// Within a unit the row may still be rolled back.
			if (!currentUnit()) this.cache.keep(project, age);
		}
		return found;
	}

	/** @throws DomainError NOT_FOUND */
	async byId(id: string): Promise<Project> {
		const project = (await this.byIds([id])).get(id);
		if (!project) throw notFound("project");
		return project;
	}

	/** The project that the registry knows by this id. */
	async findByRegistryId(
		registry: Registry,
		registryProjectId: string,
	): Promise<Project | undefined> {
		const row = await this.repository.byRegistryId(registry, registryProjectId);
		return row && toProject(row);
	}

	/** @throws DomainError INVALID_INPUT for a bad page size or cursor */
	async page(
		filter: ProjectListFilter,
		sort: ProjectSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<StockedProject>> {
		const page = await this.repository.page(filter, sort, direction, request);
		return mapPage(page, (row) => ({ project: toProject(row), stock: row }));
	}

	/** Amounts by project id, as committed now; unknown ids are absent. */
	async stockOf(ids: readonly string[]): Promise<Map<string, ProjectStock>> {
		if (ids.length === 0) return new Map();
		const rows = await this.repository.stockOf([...new Set(ids)]);
		return new Map(rows.map(({ id, ...stock }) => [id, stock]));
	}

	/**
	 * Creates a project or replaces its facts.
	 * @throws DomainError FORBIDDEN, INVALID_INPUT naming the field, NOT_FOUND for an unknown id, ALREADY_EXISTS when the
	 * registry id is another project's
	 */
	async upsert(actor: Actor, input: ProjectInput): Promise<Project> {
		if (!canEditCatalogue(actor)) throw forbidden();
		const checked = checkProject(input);
		try {
			return await this.database.write(async () => {
				const known = await this.existing(input);
				const project = {
					...checked,
					id: known?.id ?? this.ids.next("project"),
				};
				if (known) await this.replace(project);
				else
					await this.repository.insert(
						toFacts(project),
						toDbTime(this.clock.now()),
					);
				const { id, registry, registryProjectId } = project;
				await this.audit.record(mintTenantScope(PLATFORM_TENANT, actor), {
					action: known ? "project.updated" : "project.created",
					subject: id,
					detail: {
						registry,
						registryProjectId,
						changed: known && changes(known, project),
					},
				});
				this.cache.forget(id);
				afterCommit(() => this.cache.forget(id));
				return project;
			});
		} catch (error) {
			if (!isDuplicateKey(error)) throw error;
			throw new DomainError(
				"ALREADY_EXISTS",
				`${checked.registry} ${checked.registryProjectId} is another project of the catalogue.`,
				["registryProjectId"],
			);
		}
	}

	/**
	 * Moves a project's amounts, in the unit of work that moves them in its batches. Call it last: the row is locked until
	 * the unit ends, and every order of the project needs it.
	 * @param delta grams, negative to take away
	 * @returns false, and nothing is changed, when an amount would be negative or the sum more than 2^53 − 1
	 */
	async moveStock(
		projectId: string,
		delta: Partial<ProjectStock>,
	): Promise<boolean> {
		const nothing = { availableGrams: 0, allocatedGrams: 0, retiredGrams: 0 };
		return (
			(await this.repository.moveStock(projectId, { ...nothing, ...delta })) ===
			1
		);
	}

	private async existing({
		id,
		registry,
		registryProjectId,
	}: ProjectInput): Promise<Project | undefined> {
		if (id == null)
			return this.findByRegistryId(registry, registryProjectId.trim());
		const [row] = isIdOf("project", id)
			? await this.repository.byIds([id])
			: [];
		if (!row) throw notFound("project", ["id"]);
		return toProject(row);
	}

	private async replace(project: Project): Promise<void> {
		if ((await this.repository.update(toFacts(project))) === 1) return;
		throw new DomainError(
			"INVALID_INPUT",
			"registryProjectId: the project has credits, whose serial numbers carry its registry id. Register another project instead.",
			["registryProjectId"],
		);
	}
}

function toProject(row: ProjectRow): Project {
	const {
		id,
		registry,
		registryProjectId,
		name,
		country,
		type,
		methodology,
		mechanism,
		registryUrl,
		description,
	} = row;
	return {
		id,
		registry,
		registryProjectId,
		name,
		country,
		type,
		methodology,
		mechanism,
		sdgs: JSON.parse(row.sdgs) as number[],
		registryUrl,
		description,
		latitude: row.latitude === null ? null : Number(row.latitude),
		longitude: row.longitude === null ? null : Number(row.longitude),
	};
}

function toFacts(project: Project): ProjectFacts {
	return {
		...project,
		nameKey: project.name.toLowerCase(),
		sdgs: JSON.stringify(project.sdgs),
		latitude: project.latitude?.toString() ?? null,
		longitude: project.longitude?.toString() ?? null,
	};
}

/** Names of the facts that differ. */
function changes(before: Project, after: Project): string[] {
	const [old, now] = [toFacts(before), toFacts(after)];
	return Object.keys(now).filter((key) => old[key] !== now[key]);
}
