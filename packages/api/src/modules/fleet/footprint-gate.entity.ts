import { Entity } from "typeorm";
import { TenantKeyed } from "../../platform/tenancy/tenant-owned.js";

/**
 * A row per tenant to lock: quotes share it while they are laid out, and what gives devices other footprints holds it alone.
 * So no quote is laid out over footprints that change meanwhile.
 */
@Entity("footprint_gate")
export class FootprintGateEntity extends TenantKeyed {}
