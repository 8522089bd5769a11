import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	Mutation,
	Resolver,
	Root,
} from "type-graphql";
import { mapPage } from "../../platform/database/keyset.js";
import {
	type ConnectionOf,
	PageArgs,
	toConnection,
} from "../../platform/graphql/connection.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { answer, toUserError } from "../../platform/graphql/user-errors.js";
import { TenantType } from "../tenancy/index.js";
import {
	DeviceConnection,
	DeviceType,
	UnmatchedModelConnection,
	UnmatchedModelType,
} from "./device.type.js";
import { DeviceFilterInput, DeviceOrder } from "./device-list.type.js";
import {
	DeviceRegisterInput,
	DeviceRegisterPayload,
} from "./device-register.type.js";

/** A tenant's devices. */
@Resolver(() => TenantType)
export class TenantFleetResolver {
	@FieldResolver(() => DeviceConnection, {
		description: "The devices of the fleet.",
	})
	async devices(
		@Root() { id }: TenantType,
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => DeviceFilterInput, {
			nullable: true,
			description: "Which.",
		})
		filter: DeviceFilterInput | null,
		@Arg("orderBy", () => DeviceOrder, {
			nullable: true,
			description: "By serial number unless told otherwise.",
		})
		orderBy: DeviceOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<DeviceType>> {
		const { fleet } = await ctx.enter(id);
		const found = await fleet.devices(
			filter ?? {},
			orderBy?.field ?? "SERIAL_NUMBER",
			orderBy?.direction ?? "ASC",
			page,
		);
		return toConnection(mapPage(found, (row) => new DeviceType(row, id)));
	}

	@FieldResolver(() => DeviceType, {
		nullable: true,
		description: "One device of the fleet.",
	})
	async device(
		@Root() { id }: TenantType,
		@Arg("serialNumber", () => String, {
			description: "Its serial number, in any case and spacing.",
		})
		serialNumber: string,
		@Ctx() ctx: RequestContext,
	): Promise<DeviceType | null> {
		const { fleet } = await ctx.enter(id);
		const row = await fleet.deviceBySerial(serialNumber);
		return row ? new DeviceType(row, id) : null;
	}

	@FieldResolver(() => UnmatchedModelConnection, {
		description:
			"Model names without a footprint, those with most devices first: counted and listed, never guessed.",
	})
	async unmatchedModels(
		@Root() { id }: TenantType,
		@Args(() => PageArgs) page: PageArgs,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<UnmatchedModelType>> {
		const { fleet } = await ctx.enter(id);
		return toConnection(
			mapPage(
				await fleet.unmatchedModels(page),
				(row) => new UnmatchedModelType(row, id),
			),
		);
	}
}

@Resolver()
export class FleetResolver {
	@Mutation(() => DeviceRegisterPayload, {
		description:
			"Registers devices. Each stands or falls by itself; the same device again changes nothing.",
	})
	async deviceRegister(
		@Arg("input", () => DeviceRegisterInput, { description: "The devices." }) {
			tenantId,
			devices,
		}: DeviceRegisterInput,
		@Ctx() ctx: RequestContext,
	): Promise<DeviceRegisterPayload> {
		const payload = await answer(async () => {
			const { fleet, scope } = await ctx.enter(tenantId);
			const results = await fleet.register(devices);
			return {
				results: results.map(({ index, outcome, device, errors }) => ({
					index,
					outcome,
					device: device ? new DeviceType(device, scope.tenantId) : null,
					errors: errors.map(toUserError),
				})),
			};
		});
		return { ...payload, results: payload.results ?? [] };
	}
}
