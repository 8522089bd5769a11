import type { Registry } from "@tonnetrace/domain";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import type { Actor } from "../../platform/tenancy/scope.js";
import type { Project, ProjectInput, ProjectStock } from "./project.js";

export interface ProjectListFilter {
	readonly search?: string | null;
	readonly registry?: readonly Registry[] | null;
	readonly countries?: readonly string[] | null;
	readonly mechanism?: string | null;
	readonly ids?: readonly string[];
}
export type ProjectSort = "NAME" | "COUNTRY" | "REGISTRY" | "AVAILABLE";
export interface StockedProject {
	readonly project: Project;
	readonly stock: ProjectStock;
}

export declare class CatalogueService {
	/** By id; unknown ids are absent. Cached. */
	byIds(ids: readonly string[]): Promise<Map<string, Project>>;
	/** @throws DomainError NOT_FOUND */
	byId(id: string): Promise<Project>;
	findByRegistryId(
		registry: Registry,
		registryProjectId: string,
	): Promise<Project | undefined>;
	page(
		filter: ProjectListFilter,
		sort: ProjectSort,
		direction: "ASC" | "DESC",
		page: PageRequest,
	): Promise<Page<StockedProject>>;
	/** Never cached. */
	stockOf(ids: readonly string[]): Promise<Map<string, ProjectStock>>;
	upsert(actor: Actor, input: ProjectInput): Promise<Project>;
	/** For the inventory, within its unit of work. */
	moveStock(projectId: string, delta: Partial<ProjectStock>): Promise<void>;
}
