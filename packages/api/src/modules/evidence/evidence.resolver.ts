import { FieldResolver, Resolver, Root } from "type-graphql";
import { DeviceType } from "../fleet/index.js";
import { OrderType } from "../orders/index.js";
import { deviceEvidenceAddress, orderEvidenceAddress } from "./addresses.js";

@Resolver(() => OrderType)
export class OrderEvidenceResolver {
	@FieldResolver(() => String, {
		nullable: true,
		description:
			"Address of the order's evidence file (JSON, docs/evidence.md), for those who may see the tenant: from each device to the registry's serial numbers, for a stranger to check. Null when the order was cancelled.",
	})
	evidenceUrl(@Root() { id, tenantId, row }: OrderType): string | null {
		return row.status === "CANCELLED"
			? null
			: orderEvidenceAddress(tenantId, id);
	}
}

@Resolver(() => DeviceType)
export class DeviceEvidenceResolver {
	@FieldResolver(() => String, {
		nullable: true,
		description:
			"Address of the device's own evidence file, with everything else of its order left out. Null while no order covers it.",
	})
	evidenceUrl(@Root() { id, tenantId, row }: DeviceType): string | null {
		return row.orderId === null ? null : deviceEvidenceAddress(tenantId, id);
	}
}
