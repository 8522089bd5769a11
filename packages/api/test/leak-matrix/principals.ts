import type { GraphQLClient } from "@tonnetrace/testkit";
import { TEST_PASSWORD } from "../harness.js";
import type { World } from "./world.js";

/** Those who have nothing to do with B. */
export const PRINCIPALS = [
	"tenant admin",
	"reseller admin",
	"reseller member",
	"regional manager",
	"anonymous",
] as const;

export type PrincipalName = (typeof PRINCIPALS)[number];

/** Signs each of them in. */
export async function signInAll({
	api,
	a,
}: World): Promise<ReadonlyMap<string, GraphQLClient>> {
	const [resellerAdmin = "", resellerMember = ""] = a.resellerEmails;
	const signIn = async (email: string) => {
		const client = api.client();
		await client.signIn(email, TEST_PASSWORD);
		return client;
	};
	return new Map<PrincipalName, GraphQLClient>([
		["tenant admin", a.admin],
		["reseller admin", await signIn(resellerAdmin)],
		["reseller member", await signIn(resellerMember)],
		[
			"regional manager",
			await api.signedIn({
				role: "REGIONAL_MANAGER",
				regionId: a.tenant.regionId,
			}),
		],
		["anonymous", api.client()],
	]);
}
