import type { RolloutSettings } from "@tonnetrace/domain";
import type { Application } from "../app/application.js";
import { mintTenantScope, SYSTEM_ACTOR } from "../platform/tenancy/scope.js";
import { REFERENCE_PROJECTS, REFERENCE_REGIONS } from "../reference/index.js";
import { addDays } from "./day.js";
import type {
	DemoRegion,
	DemoRolloutSettings,
	DemoTenant,
	DemoUser,
} from "./demo.types.js";
import { demoData } from "./demo-data.js";
import { demoFleet } from "./demo-fleet.js";
import { DEMO_PASSWORD } from "./demo-users.js";
import { seedFleets } from "./seed-fleets.js";
import { seedOrders } from "./seed-orders.js";
import { idOf, OPERATOR, type SeedClock, type Seeding } from "./seeding.js";

const LAUNCH_DAYS_AGO = 200;

/** Whether there is nothing in the database that the demo could disturb. */
export async function isEmpty({
	database,
}: Pick<Application, "database">): Promise<boolean> {
	return (await database.first("SELECT id FROM region LIMIT 1")) === undefined;
}

/**
 * Fills an empty database with the demo: through the product's own services and in the order in which it would have happened,
 * so that every figure, certificate and audit event is a real one.
 * @param app composed with `clock` as its own and as its database's clock
 */
export async function seedDemo(
	app: Application,
	clock: SeedClock,
): Promise<void> {
	const today = new Date().toISOString().slice(0, 10);
	const seeding: Seeding = {
		app,
		clock,
		today,
		data: demoData(today),
		ids: {
			projects: new Map(),
			regions: new Map(),
			resellers: new Map(),
			tenants: new Map(),
			users: new Map(),
		},
		enter: (tenantKey, userKey) => {
			const actor = userKey
				? {
						id: idOf(seeding.ids.users, userKey),
						role: "TENANT_ADMIN" as const,
					}
				: SYSTEM_ACTOR;
			return app.tenant(
				mintTenantScope(idOf(seeding.ids.tenants, tenantKey), actor),
			);
		},
	};
	clock.set(`${addDays(today, -LAUNCH_DAYS_AGO)}T08:00:00Z`);
	app.log.info("demo: catalogue, regions, tenants and users");
	await app.platform.deviceModels.loadReferenceCatalogue();
	await app.platform.estimators.trainFirst();
	await seedProjects(seeding);
	await seedRegions(seeding);
	await seedTenants(seeding);
	await seedUsers(seeding);
	for (const region of seeding.data.regions) await seedRollout(seeding, region);
	app.log.info("demo: fleets");
	await seedFleets(seeding, demoFleet);
	app.log.info("demo: quotes, orders and retirements");
	await seedOrders(seeding);
	clock.set();
	await seedEstimate(seeding);
	app.log.info("demo: certificates");
	await app.worker.drain();
}

/** One model that no sheet is published for has been accepted as estimated; the others wait for a decision. */
async function seedEstimate({ enter }: Seeding): Promise<void> {
	await enter("nordlys", "tenant-admin").modelChoices.make(
		{
			kind: "ESTIMATE",
			modelName: "ThinkPad T14 Gen 3",
			manufacturer: "Lenovo",
			partNumber: null,
			category: "NOTEBOOK",
			modelId: null,
			specs: { weightKg: "1.32", screenInches: "14" },
		},
		"demo-estimate-t14-gen-3",
	);
}

async function seedProjects({ app, ids, data }: Seeding): Promise<void> {
	const { catalogue, inventory } = app.platform;
	for (const { key, source: _source, ...project } of REFERENCE_PROJECTS) {
		ids.projects.set(
			key,
			(
				await catalogue.upsert(OPERATOR, {
					...project,
					latitude: project.latitude,
					longitude: project.longitude,
				})
			).id,
		);
	}
	for (const {
		key,
		projectKey,
		serials,
		quantity,
		vintage,
	} of data.creditBatches) {
		await inventory.registerBatch(OPERATOR, {
			projectId: idOf(ids.projects, projectKey),
			serials,
			quantity,
			vintage,
			idempotencyKey: `demo-batch-${key}`,
		});
	}
}

async function seedRegions({ app, ids }: Seeding): Promise<void> {
	for (const { code, name, timeZone, countries } of REFERENCE_REGIONS) {
		ids.regions.set(
			code,
			(
				await app.platform.regions.createRegion({
					code,
					name,
					timeZone,
					countries,
				})
			).id,
		);
	}
}

async function seedTenants({ app, ids, data }: Seeding): Promise<void> {
	const { tenants } = app.platform;
	for (const { key, name, country } of data.resellers)
		ids.resellers.set(
			key,
			(await tenants.createReseller({ name, country })).id,
		);
	for (const tenant of data.tenants)
		ids.tenants.set(
			tenant.key,
			(await tenants.createTenant(newTenant(tenant, ids))).id,
		);
}

function newTenant(
	{ name, legalEntity, country, currency, regionCode, resellerKey }: DemoTenant,
	ids: Seeding["ids"],
) {
	return {
		name,
		legalEntity,
		country,
		currency,
		regionId: idOf(ids.regions, regionCode),
		...(resellerKey ? { resellerId: idOf(ids.resellers, resellerKey) } : {}),
	};
}

async function seedUsers({ app, ids, data }: Seeding): Promise<void> {
	const grantsOf = ({ roles }: DemoUser) =>
		roles.map((grant) => ({
			role: grant.role,
			...("tenantKey" in grant
				? { tenantId: idOf(ids.tenants, grant.tenantKey) }
				: {}),
			...("resellerKey" in grant
				? { resellerId: idOf(ids.resellers, grant.resellerKey) }
				: {}),
			...("regionCode" in grant
				? { regionId: idOf(ids.regions, grant.regionCode) }
				: {}),
		}));
	for (const user of data.users) {
		ids.users.set(
			user.key,
			await app.platform.identity.createUser(
				{
					email: user.email,
					name: user.name,
					locale: user.locale,
					password: DEMO_PASSWORD,
				},
				grantsOf(user),
			),
		);
	}
}

async function seedRollout(
	{ app, ids }: Seeding,
	{ code, revisions }: DemoRegion,
): Promise<void> {
	for (const {
		stage,
		effectiveFrom,
		reason,
		authorUserKey,
		settings,
	} of revisions) {
		await app.platform.regions.appendRevision(idOf(ids.regions, code), {
			stage,
			effectiveFrom: Date.parse(effectiveFrom),
			reason,
			authorId: idOf(ids.users, authorUserKey),
			settings: toSettings(settings, ids),
		});
	}
}

function toSettings(
	{
		pilotTenantKeys,
		prices,
		capPerMonth,
		capTotal,
		claims,
		...rest
	}: DemoRolloutSettings,
	ids: Seeding["ids"],
): RolloutSettings {
	return {
		...rest,
		pilotTenantIds: pilotTenantKeys.map((key) => idOf(ids.tenants, key)),
		projectIds: prices.map(({ projectKey }) => idOf(ids.projects, projectKey)),
		prices: prices.flatMap(({ projectKey, pricesPerTonne }) =>
			pricesPerTonne.map(({ currency, amountMinor }) => ({
				projectId: idOf(ids.projects, projectKey),
				currency,
				pricePerTonneMinor: amountMinor,
			})),
		),
		capPerMonthGrams: capPerMonth,
		capTotalGrams: capTotal,
		claims: { jurisdiction: claims.jurisdiction, audience: claims.audience },
	};
}
