import type { Registry } from "@tonnetrace/domain";
import type { Database } from "../../platform/database/database.js";
import {
	keysetPage,
	likePrefix,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlValue } from "../../platform/database/sql.js";
import type { Mechanism, ProjectStock } from "./project.js";

export interface ProjectRow extends Record<string, SqlValue>, ProjectStock {
	id: string;
	registry: Registry;
	registryProjectId: string;
	name: string;
	nameKey: string;
	country: string;
	type: string;
	methodology: string | null;
	mechanism: Mechanism;
	sdgs: string;
	registryUrl: string | null;
	description: string | null;
	latitude: string | null;
	longitude: string | null;
	availableGrams: number;
	allocatedGrams: number;
	retiredGrams: number;
	createdAt: string;
}

/** What an upsert writes. */
export type ProjectFacts = Omit<
	ProjectRow,
	keyof ProjectStock | "createdAt"
> & { id: string };

export interface ProjectListFilter {
	/** Part of the name in any case, or the beginning of the registry's id. */
	readonly search?: string | null;
	readonly registry?: readonly Registry[] | null;
	readonly countries?: readonly string[] | null;
	readonly mechanism?: Mechanism | null;
	/** When given, only these. */
	readonly ids?: readonly string[];
}

const SORT_KEYS = {
	NAME: "nameKey",
	COUNTRY: "country",
	REGISTRY: "registry",
	AVAILABLE: "availableGrams",
} as const;
export type ProjectSort = keyof typeof SORT_KEYS;

const STOCK = "id, availableGrams, allocatedGrams, retiredGrams";

/** The projects and their amounts. */
export class ProjectRepository {
	constructor(private readonly database: Database) {}

	byIds(ids: readonly string[]): Promise<ProjectRow[]> {
		return this.database.query<ProjectRow>(
			"SELECT * FROM project WHERE id IN (:ids)",
			{ ids },
		);
	}

	byRegistryId(
		registry: Registry,
		registryProjectId: string,
	): Promise<ProjectRow | undefined> {
		return this.database.first<ProjectRow>(
			"SELECT * FROM project WHERE registry = :registry AND registryProjectId = :registryProjectId",
			{ registry, registryProjectId },
		);
	}

	page(
		filter: ProjectListFilter,
		sort: ProjectSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<ProjectRow>> {
		const { where, parameters } = conditions(filter);
		return keysetPage<ProjectRow>(
			(sql, values) => this.database.query(sql, values),
			{
				select: "*",
				from: "project",
				where,
				parameters,
				sortKey: SORT_KEYS[sort],
				idKey: "id",
				direction,
			},
			request,
		);
	}

	stockOf(ids: readonly string[]): Promise<(ProjectStock & { id: string })[]> {
		return this.database.query(
			`SELECT ${STOCK} FROM project WHERE id IN (:ids)`,
			{ ids },
		);
	}

	async insert(facts: ProjectFacts, createdAt: string): Promise<void> {
		await this.database.insert("project", [
			{
				...facts,
				availableGrams: 0,
				allocatedGrams: 0,
				retiredGrams: 0,
				createdAt,
			},
		]);
	}

	/** A project with credits keeps its registry id: their serial numbers carry it. @returns 0 when it would change */
	update(facts: ProjectFacts): Promise<number> {
		const columns = Object.keys(facts).filter((column) => column !== "id");
		return this.database.run(
			`UPDATE project SET ${columns.map((column) => `${column} = :${column}`).join(", ")}
			WHERE id = :id AND ((registry = :registry AND registryProjectId = :registryProjectId)
				OR availableGrams + allocatedGrams + retiredGrams = 0)`,
			facts,
		);
	}

	/** @returns 0 when an amount would be negative, or all together no safe integer */
	moveStock(
		id: string,
		{ availableGrams, allocatedGrams, retiredGrams }: ProjectStock,
	): Promise<number> {
		return this.database.run(
			`UPDATE project SET availableGrams = availableGrams + :available, allocatedGrams = allocatedGrams + :allocated, retiredGrams = retiredGrams + :retired
			WHERE id = :id AND availableGrams + :available >= 0 AND allocatedGrams + :allocated >= 0 AND retiredGrams + :retired >= 0
				AND availableGrams + allocatedGrams + retiredGrams + :added <= ${Number.MAX_SAFE_INTEGER}`,
			{
				id,
				available: availableGrams,
				allocated: allocatedGrams,
				retired: retiredGrams,
				added: availableGrams + allocatedGrams + retiredGrams,
			},
		);
	}
}

function conditions({
	search,
	registry,
	countries,
	mechanism,
	ids,
}: ProjectListFilter) {
	const where: string[] = [];
	const parameters: Record<string, SqlValue | readonly SqlValue[]> = {};
	const among = (
		column: string,
		values: readonly string[] | null | undefined,
	) => {
		if (!values) return;
		where.push(`${column} IN (:${column})`);
		// An empty list matches nothing, and neither does an empty text.
		parameters[column] = values.length > 0 ? values : [""];
	};
	if (search?.trim()) {
		where.push(
			"(nameKey LIKE :name ESCAPE '!' OR registryProjectId LIKE :registryId ESCAPE '!')",
		);
		parameters.name = `%${likePrefix(search.trim().toLowerCase())}`;
		parameters.registryId = likePrefix(search.trim());
	}
	among("registry", registry);
	among("country", countries);
	among("mechanism", mechanism ? [mechanism] : null);
	among("id", ids);
	return { where, parameters };
}
