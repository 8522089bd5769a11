import { CATALOGUE_ENTITIES } from "../modules/catalogue/project.entity.js";
import { CERTIFICATE_ENTITIES } from "../modules/certificates/certificate.entity.js";
import { ESTIMATE_ENTITIES } from "../modules/estimates/estimator.entity.js";
import { FLEET_ENTITIES } from "../modules/fleet/fleet.entity.js";
import { FOOTPRINT_ENTITIES } from "../modules/footprints/footprint.entity.js";
import { MODEL_CHOICE_ENTITIES } from "../modules/footprints/model-choice.entity.js";
import { IDENTITY_ENTITIES } from "../modules/identity/identity.entity.js";
import { FLEET_IMPORT_ENTITIES } from "../modules/imports/fleet-import.entity.js";
import { SHEET_IMPORT_ENTITIES } from "../modules/imports/sheet-import.entity.js";
import { INVENTORY_ENTITIES } from "../modules/inventory/inventory.entity.js";
import { METHOD_ENTITIES } from "../modules/methods/method.entity.js";
import { ORDER_ENTITIES } from "../modules/orders/order.entity.js";
import { PORTFOLIO_ENTITIES } from "../modules/portfolio/portfolio.entity.js";
import { QUOTE_ENTITIES } from "../modules/quotes/quote.entity.js";
import { REGION_ENTITIES } from "../modules/regions/region.entity.js";
import { TENANT_ENTITIES } from "../modules/tenancy/tenant.entity.js";
import { AuditEventEntity } from "../platform/audit/audit.entity.js";
import {
	StoredFileChunkEntity,
	StoredFileEntity,
} from "../platform/files/file.entity.js";
import { IdempotencyKeyEntity } from "../platform/idempotency/idempotency.entity.js";
import { JobEntity } from "../platform/jobs/job.entity.js";
import { JobScheduleEntity } from "../platform/jobs/schedule.entity.js";

/** Every table of the product. The only place outside a module that sees its entities. */
export const ENTITIES = [
	AuditEventEntity,
	IdempotencyKeyEntity,
	JobEntity,
	JobScheduleEntity,
	StoredFileEntity,
	StoredFileChunkEntity,
	...TENANT_ENTITIES,
	...IDENTITY_ENTITIES,
	...REGION_ENTITIES,
	...CATALOGUE_ENTITIES,
	...METHOD_ENTITIES,
	...INVENTORY_ENTITIES,
	...PORTFOLIO_ENTITIES,
	...FLEET_ENTITIES,
	...ESTIMATE_ENTITIES,
	...FOOTPRINT_ENTITIES,
	...MODEL_CHOICE_ENTITIES,
	...FLEET_IMPORT_ENTITIES,
	...SHEET_IMPORT_ENTITIES,
	...QUOTE_ENTITIES,
	...ORDER_ENTITIES,
	...CERTIFICATE_ENTITIES,
] as const;
