import { CatalogueService } from "../modules/catalogue/index.js";
import { ProjectRepository } from "../modules/catalogue/project.repository.js";
import { ProjectCache } from "../modules/catalogue/project-cache.js";
import { composeCertificateDirectory } from "../modules/certificates/index.js";
import { CoveredDeviceRepository } from "../modules/fleet/covered-device.repository.js";
import { CoveredDevices } from "../modules/fleet/index.js";
import { IdentityRepository } from "../modules/identity/identity.repository.js";
import { IdentityService } from "../modules/identity/index.js";
import {
	composeInventory,
	composeRegistryTraces,
} from "../modules/inventory/index.js";
import { PublicLookup } from "../modules/public/index.js";
import { RegionService } from "../modules/regions/index.js";
import { RegionRepository } from "../modules/regions/region.repository.js";
import { TenantService } from "../modules/tenancy/index.js";
import {
	TenantDirectory,
	TenantWriter,
} from "../modules/tenancy/tenant.repository.js";
import { AuditEvents } from "../modules/viewer/index.js";
import type { PlatformServices } from "../platform/graphql/context.js";
import {
	mintCrossTenantScope,
	mintTenantScope,
	PLATFORM_TENANT,
	SYSTEM_ACTOR,
} from "../platform/tenancy/scope.js";
import type { Ports } from "./application.js";
import { composeFootprints } from "./footprint-services.js";
import { composeSheetImports } from "./import-services.js";
import { composeMethods } from "./method-services.js";
import { composeTenant } from "./tenant-services.js";

/** Builds the services that belong to no tenant, lower modules first. */
export function composePlatform(ports: Ports): PlatformServices {
	const { database, audit, clock, ids } = ports;
	const system = mintCrossTenantScope("SYSTEM", SYSTEM_ACTOR);
	const identity = new IdentityService(
		database,
		new IdentityRepository(database),
		audit,
		clock,
		ids,
	);
	const tenants = new TenantService(
		database,
		new TenantDirectory(database, system),
		new TenantWriter(database),
		audit,
		clock,
		ids,
	);
	const regions = new RegionService(
		database,
		new RegionRepository(database),
		audit,
		clock,
		ids,
	);
	const catalogue = new CatalogueService(
		database,
		new ProjectRepository(database),
		new ProjectCache(clock),
		audit,
		clock,
		ids,
	);
	const inventory = composeInventory({ ...ports, catalogue, scope: system });
	const platformAuditEvents = new AuditEvents(
		database,
		mintTenantScope(PLATFORM_TENANT, SYSTEM_ACTOR),
		identity,
	);
	const methods = composeMethods(ports);
	const footprints = composeFootprints(ports, methods);
	const certificateDirectory = composeCertificateDirectory(database);
	const coveredDevices = new CoveredDevices(
		new CoveredDeviceRepository(database, system),
	);
	const platform: PlatformServices = {
		identity,
		tenants,
		regions,
		catalogue,
		inventory,
		registryTraces: composeRegistryTraces({
			...ports,
			catalogue,
			scope: system,
		}),
		platformAuditEvents,
		certificateDirectory,
		coveredDevices,
		publicLookup: new PublicLookup({
			...methods,
			...footprints,
			directory: certificateDirectory,
			coveredDevices,
			open: (scope) => composeTenant(ports, platform, scope),
			clock,
		}),
		...methods,
		...footprints,
		...composeSheetImports(ports, footprints),
	};
	return platform;
}
