import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Config } from "../../platform/config.js";
import type { Database } from "../../platform/database/database.js";
import type { FileStore } from "../../platform/files/file-store.js";
import type { PlatformServices } from "../../platform/graphql/context.js";
import type { IdSource } from "../../platform/ids.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { FleetService } from "../fleet/index.js";
import type { OrderService } from "../orders/index.js";
import type { QuoteService } from "../quotes/index.js";
import { CertificateRepository } from "./certificate.repository.js";
import { CertificateService } from "./certificate.service.js";
import { CertificateDirectory } from "./certificate-directory.js";
import { CertificateDrafter } from "./certificate-drafter.js";
import { CertificateIssuer } from "./certificate-issuer.js";
import { CertificateNumberRepository } from "./certificate-number.repository.js";

interface Ports {
	readonly config: Config;
	readonly database: Database;
	readonly clock: Clock;
	readonly ids: IdSource;
	readonly audit: AuditTrail;
}

/** Finds certificates of all tenants by their public numbers. */
export const composeCertificateDirectory = (
	database: Database,
): CertificateDirectory =>
	new CertificateDirectory(new CertificateNumberRepository(database));

/** Builds what reads and issues one tenant's certificates. */
export function composeCertificates(
	ports: Ports,
	platform: Pick<
		PlatformServices,
		"inventory" | "footprints" | "methods" | "assurance" | "regions" | "tenants"
	>,
	scope: TenantScope,
	tenant: {
		readonly files: FileStore;
		readonly fleet: FleetService;
		readonly orders: OrderService;
		readonly quotes: QuoteService;
	},
) {
	const { config, database, clock, ids, audit } = ports;
	const { files, fleet, orders, quotes } = tenant;
	const repository = new CertificateRepository(database, scope);
	const drafter = new CertificateDrafter({
		...platform,
		scope,
		orders,
		quotes,
		fleet,
		files,
		clock,
		publicUrl: config.publicUrl,
		demo: config.demo,
	});
	return {
		certificates: new CertificateService(repository, config.publicUrl),
		certificateIssuer: new CertificateIssuer({
			database,
			scope,
			certificates: repository,
			numbers: new CertificateNumberRepository(database),
			orders,
			drafter,
			files,
			audit,
			clock,
			ids,
		}),
	};
}
