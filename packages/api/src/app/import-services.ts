import { FleetImportRepository } from "../modules/imports/fleet-import.repository.js";
import { FleetImportService } from "../modules/imports/fleet-import.service.js";
import { FleetImportRunner } from "../modules/imports/fleet-import-runner.js";
import { SheetImportRepository } from "../modules/imports/sheet-import.repository.js";
import { SheetImportService } from "../modules/imports/sheet-import.service.js";
import { SheetImportRunner } from "../modules/imports/sheet-import-runner.js";
import { FileStore } from "../platform/files/file-store.js";
import type {
	PlatformServices,
	TenantServices,
} from "../platform/graphql/context.js";
import {
	mintTenantScope,
	PLATFORM_TENANT,
	SYSTEM_ACTOR,
} from "../platform/tenancy/scope.js";
import type { Ports } from "./application.js";

/** Builds the imports of one tenant's fleet files. */
export function composeFleetImports(
	{ config, database, audit, jobs, clock, ids }: Ports,
	{ scope, files, fleet }: Pick<TenantServices, "scope" | "files" | "fleet">,
): Pick<TenantServices, "fleetImports" | "fleetImportRunner"> {
	const imports = new FleetImportRepository(database, scope);
	return {
		fleetImports: new FleetImportService(
			database,
			scope,
			imports,
			files,
			audit,
			jobs,
			clock,
			ids,
			config.maxUploadBytes,
		),
		fleetImportRunner: new FleetImportRunner(
			database,
			scope,
			imports,
			files,
			fleet,
			audit,
			clock,
		),
	};
}

/** Builds the imports of footprint sheets, whose files belong to the platform. */
export function composeSheetImports(
	{ config, database, audit, jobs, clock, ids }: Ports,
	{ deviceModels }: Pick<PlatformServices, "deviceModels">,
): Pick<PlatformServices, "sheetImports" | "sheetImportRunner"> {
	const imports = new SheetImportRepository(database);
	const platform = mintTenantScope(PLATFORM_TENANT, SYSTEM_ACTOR);
	const files = new FileStore(database, platform, clock, ids);
	return {
		sheetImports: new SheetImportService(
			database,
			imports,
			files,
			audit,
			jobs,
			clock,
			ids,
			config.maxUploadBytes,
		),
		sheetImportRunner: new SheetImportRunner(
			database,
			imports,
			files,
			deviceModels,
			audit,
			clock,
		),
	};
}
