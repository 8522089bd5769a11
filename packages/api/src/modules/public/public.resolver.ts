import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.js";
import {
	PublicCertificateType,
	PublicDeviceOffsetType,
} from "./public.type.js";
import { toPublicCertificate } from "./to-public-certificate.js";
import { toPublicOffset } from "./to-public-offset.js";

/**
 * Cost of a look-up by serial number on top of its fields. Serial numbers can be counted through, so an address that isn't
 * signed in gets less than two hundred a minute.
 */
const DEVICE_LOOKUP_COST = 100;

/** What anybody may ask without signing in. */
@Resolver()
export class PublicResolver {
	@Query(() => PublicCertificateType, {
		nullable: true,
		description:
			"Verifies a certificate by its number: the latest version, with its standing. Anybody.",
	})
	async certificate(
		@Arg("number", () => String, {
			description: "The number, in any case: TT-2026-7K3M9QXA.",
		})
		number: string,
		@Ctx() ctx: RequestContext,
	): Promise<PublicCertificateType | null> {
		const found = await ctx.platform.publicLookup.certificate(number);
		return found ? toPublicCertificate(found) : null;
	}

	@Query(() => PublicDeviceOffsetType, {
		nullable: true,
		complexity: ({ childComplexity }) => DEVICE_LOOKUP_COST + childComplexity,
		description:
			"What is offset for the device with this serial number. Anybody. It has no offsets where nothing is known, whatever the reason.",
	})
	async deviceOffset(
		@Arg("serialNumber", () => String, {
			description: "As it stands on the device, in any case.",
		})
		serialNumber: string,
		@Ctx() ctx: RequestContext,
	): Promise<PublicDeviceOffsetType> {
		const found = await ctx.platform.publicLookup.offsetsOf(serialNumber);
		return {
			serialNumber: serialNumber.trim(),
			offsets: found.map(toPublicOffset),
		};
	}
}
