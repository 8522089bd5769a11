import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ROLES, type Role } from "@tonnetrace/contract";
import { isCurrency } from "@tonnetrace/domain";
import countries from "i18n-iso-countries";
import { describeSettings, readConfig } from "../platform/config.js";
import { createLog } from "../platform/log.js";
import { StartError } from "../platform/process.js";
import { SYSTEM_ACTOR } from "../platform/tenancy/scope.js";
import { type Application, createApplication } from "./application.js";
import { checkAllBooks } from "./check-all-books.js";
import {
	listEstimators,
	showEstimator,
	trainEstimatorCommand,
} from "./estimator-commands.js";
import { migrateDatabase } from "./migrate-database.js";
import { requireReady } from "./prepare-database.js";
import { printContract } from "./print-contract.js";
import { replayFootprints } from "./replay-footprints.js";
import { readPlan } from "./rollout-file.js";

const CONTRACT = fileURLToPath(
	new URL("../../../contract/schema.graphql", import.meta.url),
);

const USAGE = `Usage: npm run cli -- COMMAND

  migrate                     run pending migrations on DATABASE_URL
  catalogue load              load the reference catalogue of device models
  estimator train [--version V] [--reason R]
                              train an estimator from the published sheets; it answers from then on
  estimator list              every estimator, oldest first
  estimator show V [--out F]  an estimator as a readable file
  footprint replay ID | --all
                              compute kept footprints again; exit 1 unless the same bytes come out
  books check                 verify credits and portfolios; exit 1 and a line per fault
  jobs replay ID              give a dead job new attempts
  region create --code C --name N --time-zone Z --countries SE,NO
  rollout set --region CODE --file F
                              a revision from a JSON file: { stage, effectiveFrom?, reason, settings }
  reseller create --name N --country SE
  tenant create --name N --legal-entity L --country SE --currency SEK --region CODE
  user create --email E --name N --role R [--tenant ID | --reseller ID | --region CODE]
                              the password is read from TONNETRACE_PASSWORD
  settings                    every setting with its meaning and default
  schema emit                 write packages/contract/schema.graphql`;

function country(code: string): string {
	if (!countries.isValid(code) || code.length !== 2)
		throw new StartError(`${code} is not an ISO 3166-1 alpha-2 country code.`);
	return code;
}

function currency(code: string): string {
	if (!isCurrency(code))
		throw new StartError(`${code} is not an ISO 4217 currency code.`);
	return code;
}

/** Which of the options a role needs beside it; a role without its tenant would reach nothing. */
function requireGrantOf(role: Role, options: Options): void {
	const needed = role.startsWith("TENANT_")
		? "tenant"
		: role.startsWith("RESELLER_")
			? "reseller"
			: role === "REGIONAL_MANAGER"
				? "region"
				: undefined;
	if (needed) required(options, needed);
}

type Options = Record<string, string | undefined>;
type Command = (
	app: Application,
	options: Options,
	positionals: string[],
	/** Whether --all was given. */
	all: boolean,
) => Promise<void>;

const OPTIONS = [
	"code",
	"name",
	"time-zone",
	"countries",
	"legal-entity",
	"country",
	"currency",
	"region",
	"email",
	"role",
	"tenant",
	"reseller",
	"file",
	"version",
	"reason",
	"out",
];

function required(options: Options, name: string): string {
	const value = options[name];
	if (!value) throw new StartError(`--${name} is missing.\n\n${USAGE}`);
	return value;
}

async function regionId(app: Application, code: string): Promise<string> {
	const region = await app.platform.regions.byCode(code);
	if (!region) throw new StartError(`There is no region ${code}.`);
	return region.id;
}

const withDatabase: Record<string, Command> = {
	"catalogue load": async (app) => {
		const { models, sheets } =
			await app.platform.deviceModels.loadReferenceCatalogue();
		console.log(`${models} models and ${sheets} sheets are new.`);
		const version = await app.platform.estimators.trainFirst();
		if (version) console.log(`Estimator ${version} is trained.`);
	},
	"estimator train": (app, options) => trainEstimatorCommand(app, options),
	"estimator list": (app) => listEstimators(app),
	"estimator show": (app, options, [version = ""]) =>
		showEstimator(app, options, version),
	"books check": async (app) => {
		const faults = await checkAllBooks(app);
		for (const fault of faults) console.log(fault);
		console.log(
			faults.length === 0
				? "The books are right."
				: `${faults.length} fault(s).`,
		);
		if (faults.length > 0) process.exitCode = 1;
	},
	"footprint replay": async (app, _options, [id], all) => {
		if ((id === undefined) !== all)
			throw new StartError(`Give an id, or --all.\n\n${USAGE}`);
		if (!(await replayFootprints(app, id, console.log))) process.exitCode = 1;
	},
	"jobs replay": async (app, _options, [id = ""]) => {
		console.log(
			(await app.jobs.replay(id))
				? "The job will run again."
				: "There is no dead job with this id.",
		);
	},
	"region create": async (app, options) => {
		const region = await app.platform.regions.createRegion({
			code: required(options, "code"),
			name: required(options, "name"),
			timeZone: required(options, "time-zone"),
			countries: required(options, "countries").split(",").map(country),
		});
		console.log(region.id);
	},
	"rollout set": async (app, options) => {
		const id = await regionId(app, required(options, "region"));
		const plan = readPlan(await readFile(required(options, "file"), "utf8"));
		const revision = await app.platform.regions.appendRevision(id, {
			...plan,
			authorId: SYSTEM_ACTOR.id,
		});
		console.log(`Revision ${revision}.`);
	},
	"reseller create": async (app, options) => {
		const reseller = await app.platform.tenants.createReseller({
			name: required(options, "name"),
			country: country(required(options, "country")),
		});
		console.log(reseller.id);
	},
	"tenant create": async (app, options) => {
		const tenant = await app.platform.tenants.createTenant({
			name: required(options, "name"),
			legalEntity: required(options, "legal-entity"),
			country: country(required(options, "country")),
			currency: currency(required(options, "currency")),
			regionId: await regionId(app, required(options, "region")),
			...(options.reseller ? { resellerId: options.reseller } : {}),
		});
		console.log(tenant.id);
	},
	"user create": async (app, options) => {
		const role = required(options, "role") as Role;
		if (!ROLES.includes(role))
			throw new StartError(`--role: one of ${ROLES.join(", ")}.`);
		requireGrantOf(role, options);
		const password = app.config.newUserPassword;
		if (!password)
			throw new StartError(
				"Set TONNETRACE_PASSWORD to the new user's password.",
			);
		const grant = {
			role,
			...(options.tenant ? { tenantId: options.tenant } : {}),
			...(options.reseller ? { resellerId: options.reseller } : {}),
			...(options.region
				? { regionId: await regionId(app, options.region) }
				: {}),
		};
		console.log(
			await app.platform.identity.createUser(
				{
					email: required(options, "email"),
					name: required(options, "name"),
					password,
				},
				[grant],
			),
		);
	},
};

/** Runs one command of the command line. @throws StartError with the usage for an unknown one */
export async function runCommand(argv: readonly string[]): Promise<void> {
	const {
		values: { all, ...options },
		positionals,
	} = parseArgs({
		args: [...argv],
		allowPositionals: true,
		options: {
			...Object.fromEntries(
				OPTIONS.map((name) => [name, { type: "string" as const }]),
			),
			all: { type: "boolean" },
		},
	});
	const name = positionals.slice(0, 2).join(" ");
	if (positionals[0] === "settings") {
		for (const { name, description, defaultText } of describeSettings()) {
			const byDefault = defaultText && ` (default: ${defaultText})`;
			console.log(`${name.padEnd(22)}${description}${byDefault}`);
		}
		return;
	}
	if (name === "schema emit") return writeFile(CONTRACT, printContract());
	const command = withDatabase[name];
	if (!command && positionals[0] !== "migrate") throw new StartError(USAGE);
	const config = readConfig();
	const app = await createApplication(config, createLog("warn"));
	try {
		if (!command)
			console.log(`${await migrateDatabase(app)} migration(s) run.`);
		else {
			await requireReady(app);
			await command(
				app,
				options as Options,
				positionals.slice(2),
				all === true,
			);
		}
	} finally {
		await app.close();
	}
}
