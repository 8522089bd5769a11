import { mintTenantScope, SYSTEM_ACTOR } from "../platform/tenancy/scope.js";
import type { Application } from "./application.js";

/**
 * Verifies the stock of credits and every tenant's portfolio against what they are made of; reads only.
 * @returns a line per fault, none when all is right
 */
export async function checkAllBooks(app: Application): Promise<string[]> {
	const faults = (await app.platform.inventory.checkBooks()).map(
		({ rule, subject, message }) => `${rule} ${subject}: ${message}`,
	);
	for (const tenantId of await app.platform.tenants.allIds()) {
		const { portfolio } = app.tenant(mintTenantScope(tenantId, SYSTEM_ACTOR));
		for (const fault of await portfolio.check())
			faults.push(
				`${fault.rule} ${tenantId} ${fault.dimension} ${fault.rollupKey}: ${fault.figure} is ${fault.found}, must be ${fault.expected}`,
			);
	}
	return faults;
}
