import type { GraphQLClient } from "@tonnetrace/testkit";
import { parse } from "csv-parse/sync";
import { readPdf, squeeze } from "./certificates/read-pdf.js";
import { type EvidenceShown, faultsOf } from "./evidence.js";
import { fleetFiles, type ImportAnswer } from "./fleet-files.js";
import { startApi, type TestApi } from "./harness.js";
import { order as placeOrder, quote, selling } from "./offset.js";
import type { SeededTenant } from "./seed.js";
import { succeed } from "./succeed.js";
import { fleetCsv } from "./whole-job/fleet-csv.js";
import {
	operatorAtWork,
	type RecordedRetirement,
	type SheetsImport,
} from "./whole-job/operator.js";
import {
	HAS_REAL_DATA,
	modelsOf,
	SHEETS_FILE,
	verraBlocks,
} from "./whole-job/real-data.js";
import {
	onlyOrder,
	type Portfolio,
	portfolioOf,
	type ShownOrder,
	stockOf,
} from "./whole-job/tenant.js";
import {
	gramsBy,
	type TracedDevice,
	traceFleet,
} from "./whole-job/trace-fleet.js";

const TONNE = 1_000_000;
const DEVICES = 5_000;
const BENEFICIARY = "Nordlys Industri Holding AS";
const RETIRED_ON = "2026-02-27";
/** Real projects with many small blocks, so that an order of some thousand tonnes is spread over many serial ranges. */
const MIX = [
	{ registryProjectId: "VCS605", percent: 47 },
	{ registryProjectId: "VCS513", percent: 30 },
	{ registryProjectId: "VCS1084", percent: 23 },
] as const;

const sum = (grams: readonly number[]) => grams.reduce((a, b) => a + b, 0);

(HAS_REAL_DATA ? describe : describe.skip)(
	"the whole job, from a fleet file to a certificate (needs ../shared/data)",
	() => {
		let api: TestApi;
		let operator: GraphQLClient;
		let admin: GraphQLClient;
		let tenant: SeededTenant;
		let sheets: SheetsImport;
		let fleetImport: ImportAnswer;
		let imported: { portfolio: Portfolio; unmatched: { devices: number }[] };
		let final: Portfolio;
		let retirements: RecordedRetirement[];
		let order: ShownOrder;
		let fleet: TracedDevice[];

		// The job is done once; each test below then checks one side of what came of it.
		beforeAll(async () => {
			api = await startApi();
			operator = await api.signedIn({ role: "OPERATOR" });
			const atWork = operatorAtWork(api, operator);
			sheets = await atWork.importSheets(SHEETS_FILE);
			const projects = await atWork.registerBlocks(verraBlocks());
			const mix = MIX.map(({ registryProjectId, percent }) => ({
				projectId: projects.get(registryProjectId) ?? "",
				percent,
			}));

			tenant = await api.seed.tenant(
				await api.seed.region({
					settings: selling(...mix.map(({ projectId }) => projectId)),
				}),
			);
			admin = await api.signedIn({ role: "TENANT_ADMIN", tenantId: tenant.id });
			fleetImport = await fleetFiles(api, admin, tenant.id).import(
				fleetCsv(modelsOf("Lenovo"), DEVICES, Date.now()),
			);
			imported = await portfolioOf(admin, tenant.id);

			const quoted = await quote(admin, { mix });
			const placed = await placeOrder(admin, {
				quoteId: quoted.quote?.id,
				beneficiary: BENEFICIARY,
			});
			if (!placed.order)
				throw new Error(JSON.stringify([quoted, placed.userErrors]));
			await api.app.worker.drain();
			retirements = await atWork.retireAll(RETIRED_ON, BENEFICIARY);
			await api.app.worker.drain();

			order = await onlyOrder(admin, tenant.id);
			final = (await portfolioOf(admin, tenant.id)).portfolio;
			fleet = await traceFleet(admin, tenant.id);
		}, 300_000);
		afterAll(() => api.close());

		it("reads every published sheet, and reports what it doesn't take", () => {
			expect(sheets).toMatchObject({
				status: "DONE",
				rowsRead: 1113,
				failure: null,
			});
			const { rowsAccepted, rowsUnchanged, rowsRefused } = sheets;
			expect(rowsAccepted + rowsUnchanged + rowsRefused).toBe(1113);
			expect(rowsAccepted).toBeGreaterThan(1000);
			const refused = sheets.findings.filter(
				({ severity }) => severity === "REFUSED",
			);
			expect(rowsRefused).toBeGreaterThan(0);
			expect(new Set(refused.map(({ row }) => row)).size).toBe(rowsRefused);
			for (const { row, code, message } of sheets.findings) {
				expect(row).toBeGreaterThan(1);
				expect(row).toBeLessThanOrEqual(1114);
				expect(code).not.toBe("");
				expect(message).not.toBe("");
			}
		});

		it("takes the fleet whole, and counts what has no footprint instead of guessing", () => {
			expect(fleetImport).toMatchObject({
				status: "DONE",
				rowsAccepted: DEVICES,
				rowsRefused: 0,
				errors: { totalCount: 0 },
			});
			const { portfolio, unmatched } = imported;
			expect(portfolio.devices).toBe(DEVICES);
			expect(portfolio.devicesWithoutFootprint).toBe(
				sum(unmatched.map(({ devices }) => devices)),
			);
			expect(portfolio.devicesWithoutFootprint).toBeLessThan(DEVICES / 10);
			expect(portfolio).toMatchObject({
				covered: { grams: 0 },
				offset: { grams: 0 },
				uncovered: portfolio.footprint,
			});
			expect(
				sum(fleet.map(({ footprint }) => footprint?.total.grams ?? 0)),
			).toBe(portfolio.footprint.grams);
		});

		it("quotes and covers every device that has a footprint, in the mix that was asked", () => {
			const { devicesWithoutFootprint, footprint } = imported.portfolio;
			expect(order.devices).toBe(DEVICES - devicesWithoutFootprint);
			expect(order.quote.computed).toEqual(footprint);
			expect(order.quote.excluded).toEqual(
				devicesWithoutFootprint === 0
					? []
					: [{ code: "NO_FOOTPRINT", devices: devicesWithoutFootprint }],
			);
			expect(order.quote.offset).toEqual(order.offset);
			expect(sum(order.quote.lines.map(({ mass }) => mass.grams))).toBe(
				order.offset.grams,
			);
			for (const { percent, mass } of order.quote.lines)
				expect(
					Math.abs(mass.grams - (order.offset.grams * percent) / 100),
				).toBeLessThan(1);
			// Each device buys whole bands of 500 kg, the next one up from its footprint.
			for (const { footprint: found, offset } of fleet) {
				if (!found) expect(offset).toBeNull();
				else
					expect(offset?.grams).toBe(
						Math.ceil(found.total.grams / 500_000) * 500_000,
					);
			}
		});

		it("has the same grams in the order, its allocations, the batches and the portfolio", async () => {
			const { offset, allocated, retired } = order;
			expect(allocated.grams + retired.grams).toBe(offset.grams);
			const held = order.allocations.filter(({ released }) => !released);
			expect(sum(held.map(({ mass }) => mass.grams))).toBe(offset.grams);
			expect(sum(held.map((allocation) => allocation.retired.grams))).toBe(
				retired.grams,
			);
			expect(held.length).toBeGreaterThan(MIX.length);
			const stock = await stockOf(operator);
			expect(stock).toHaveLength(verraBlocks().length);
			for (const batch of stock)
				expect(
					batch.free.grams + batch.allocated.grams + batch.retired.grams,
				).toBe(batch.quantity * TONNE);
			expect(sum(stock.map((batch) => batch.allocated.grams))).toBe(
				allocated.grams,
			);
			expect(sum(stock.map((batch) => batch.retired.grams))).toBe(
				retired.grams,
			);
			expect(final).toMatchObject({ offset, allocated, retired });
			expect(final.covered).toEqual(final.footprint);
			const lists = [final.byCategory, final.byCountry, final.byMonth];
			for (const slices of [...lists, final.byProject])
				for (const figure of ["offset", "allocated", "retired"] as const)
					expect(sum(slices.map((slice) => slice[figure].grams))).toBe(
						final[figure].grams,
					);
			for (const slices of lists)
				expect(sum(slices.map(({ devices }) => devices))).toBe(DEVICES);
			expect(await api.app.platform.inventory.checkBooks()).toEqual([]);
			expect(await tenant.services.portfolio.check()).toEqual([]);
		});

		it("is retired by whole credits; what is left of a tonne stays allocated", () => {
			const credits = sum(retirements.map(({ quantity }) => quantity));
			expect(order.retired.grams).toBe(credits * TONNE);
			expect(order.allocated.grams).toBeLessThan(MIX.length * TONNE);
			expect(order.status).toBe(
				order.allocated.grams === 0 ? "RETIRED" : "RETIRING",
			);
			expect(retirements.length).toBeGreaterThan(MIX.length);
		});

		it("traces 100 devices taken at random to registry serials and retirements", () => {
			const covered = fleet.filter(({ offset }) => offset !== null);
			const references = new Set(
				retirements.map(({ registryReference }) => registryReference),
			);
			for (let n = 0; n < 100; n++) {
				const at = Math.floor(Math.random() * covered.length);
				const device = covered[at] as TracedDevice;
				const told = `device ${device.serialNumber}`;
				expect([told, sum(device.trace.map(({ mass }) => mass.grams))]).toEqual(
					[told, device.offset?.grams],
				);
				for (const link of device.trace) {
					expect(link.order.id).toBe(order.id);
					const credits = sum(link.serials.map(({ quantity }) => quantity));
					expect(link.mass.grams).toBeGreaterThan(0);
					expect(link.mass.grams).toBeLessThanOrEqual(credits * TONNE);
					if (link.retirement)
						expect(references).toContain(link.retirement.registryReference);
				}
				const pending = device.trace.some(({ retirement }) => !retirement);
				expect(device.coverage).toBe(pending ? "ALLOCATED" : "RETIRED");
			}
		});

		it("traces the fleet to exactly the grams that were bought, by batch, project and retirement", () => {
			const links = fleet.flatMap(({ trace }) => trace);
			expect(sum(links.map(({ mass }) => mass.grams))).toBe(order.offset.grams);
			expect(
				gramsBy(
					links,
					({ batch }) => batch.id,
					({ mass }) => mass.grams,
				),
			).toEqual(
				gramsBy(
					order.allocations,
					({ batch }) => batch.id,
					({ mass }) => mass.grams,
				),
			);
			expect(
				gramsBy(
					links,
					({ project }) => project.id,
					({ mass }) => mass.grams,
				),
			).toEqual(
				new Map(final.byProject.map(({ key, offset }) => [key, offset.grams])),
			);
			const byRetirement = gramsBy(
				links,
				({ retirement }) => retirement?.registryReference ?? "pending",
				({ mass }) => mass.grams,
			);
			expect(byRetirement.get("pending") ?? 0).toBe(order.allocated.grams);
			byRetirement.delete("pending");
			expect(byRetirement).toEqual(
				new Map(
					retirements.map(({ registryReference, quantity }) => [
						registryReference,
						quantity * TONNE,
					]),
				),
			);
			// A credit that one link names alone, or several share, is never of more than its tonne.
			const ofOneCredit = gramsBy(
				links.filter(({ serials }) => serials[0]?.quantity === 1),
				({ serials }) => serials[0]?.text ?? "",
				({ mass }) => mass.grams,
			);
			expect(ofOneCredit.size).toBeGreaterThan(0);
			for (const grams of ofOneCredit.values())
				expect(grams).toBeLessThanOrEqual(TONNE);
		});

		it("is certified: number, beneficiary, devices, each serial range and its retirement", async () => {
			const [certificate] = order.certificates;
			expect(certificate).toMatchObject({
				status: "ISSUED",
				beneficiary: BENEFICIARY,
				devices: order.devices,
				offset: order.offset,
				allocated: order.allocated,
				retired: order.retired,
			});
			const download = async (address = "") => {
				const response = await admin.download(address);
				expect(response.status).toBe(200);
				return Buffer.from(await response.arrayBuffer());
			};
			const pdf = await readPdf(await download(certificate?.pdfUrl));
			const printed = pdf.pages.join("");
			expect(pdf.number).toBe(certificate?.number);
			expect(printed).toContain(squeeze(certificate?.number ?? ""));
			expect(printed).toContain(squeeze(BENEFICIARY));
			expect(printed).toContain(RETIRED_ON);
			for (const { serials } of retirements)
				expect(printed).toContain(squeeze(serials));
			const annex = parse<Record<string, string>>(
				await download(certificate?.annexUrl),
				{ columns: true, bom: true },
			);
			expect(annex).toHaveLength(order.devices);
			expect(new Set(annex.map((row) => Object.values(row)[0])).size).toBe(
				order.devices,
			);
		});

		it("gives evidence of the order and of each device that a verifier without our code accepts", async () => {
			const { tenant: shown } = await succeed<{ tenant: EvidenceShown }>(
				admin,
				"query($id: ID!) { tenant(id: $id) { orders(first: 1) { nodes { evidenceUrl } } devices(first: 20, filter: { coverage: [ALLOCATED, RETIRED] }) { nodes { evidenceUrl } } } }",
				{ id: tenant.id },
			);
			for (const { evidenceUrl } of [
				...shown.orders.nodes,
				...shown.devices.nodes,
			]) {
				const response = await admin.download(evidenceUrl ?? "");
				expect(faultsOf(await response.json())).toEqual([]);
			}
		});

		it("lets anybody verify the certificate and look a device up", async () => {
			const device = fleet.find(({ coverage }) => coverage === "RETIRED");
			const { data, errors } = await api.client().execute(
				`query($number: String!, $serial: String!) {
					certificate(number: $number) { status beneficiary devices offset { grams } retired { grams } }
					deviceOffset(serialNumber: $serial) { offsets { offset { grams } retired { grams } projects { retirements { serials { text } } } } }
				}`,
				{
					number: order.certificates[0]?.number,
					serial: device?.serialNumber,
				},
			);
			expect(errors).toBeUndefined();
			expect(data).toMatchObject({
				certificate: {
					status: "ISSUED",
					beneficiary: BENEFICIARY,
					devices: order.devices,
					offset: order.offset,
					retired: order.retired,
				},
				deviceOffset: {
					offsets: [{ offset: device?.offset, retired: device?.offset }],
				},
			});
		});
	},
);
