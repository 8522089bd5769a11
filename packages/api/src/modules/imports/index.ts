import type { FleetImportService } from "./fleet-import.service.js";
import type { FleetImportRunner } from "./fleet-import-runner.js";
import type { SheetImportService } from "./sheet-import.service.js";
import type { SheetImportRunner } from "./sheet-import-runner.js";

export { FLEET_IMPORT_JOB } from "./fleet-import.js";
export {
	FleetImportResolver,
	fleetImportNode,
	TenantImportsResolver,
} from "./fleet-import.resolver.js";
export type { FleetImportService } from "./fleet-import.service.js";
export { FleetImportType } from "./fleet-import.type.js";
export { SHEET_IMPORT_JOB } from "./sheet-import.js";
export {
	SheetImportResolver,
	sheetImportNode,
} from "./sheet-import.resolver.js";
export type { SheetImportService } from "./sheet-import.service.js";
export { FootprintSheetsImportType } from "./sheet-import.type.js";
export { importRoutes } from "./upload.routes.js";

declare module "../../platform/graphql/context.js" {
	interface TenantServices {
		readonly fleetImports: FleetImportService;
		readonly fleetImportRunner: FleetImportRunner;
	}
	interface PlatformServices {
		readonly sheetImports: SheetImportService;
		readonly sheetImportRunner: SheetImportRunner;
	}
}
