import { readPdf, squeeze } from "../../../../test/certificates/read-pdf.js";
import {
	buildSnapshot,
	type SnapshotOutline,
} from "../../../../test/certificates/snapshot-builder.js";
import { CertificateSnapshotError } from "./certificate-snapshot.check.js";
import { renderCertificate } from "./render-certificate.js";

const TONNE = 1_000_000;

async function render(outline: SnapshotOutline = {}) {
	const snapshot = buildSnapshot(outline);
	const pdf = await readPdf(await renderCertificate(snapshot));
	return { snapshot, pdf, text: pdf.pages.join("") };
}

describe("a certificate", () => {
	test("says whose, how much, under which serial numbers and since when", async () => {
		const { pdf, text, snapshot } = await render({
			devices: 2,
			eachGrams: 500_000,
		});
		const front = pdf.pages[0];
		expect(front).toContain("NordbankenAbp");
		expect(front).toContain("TT-2026-000123");
		expect(front).toContain("1tCO₂e");
		expect(front).toContain(squeeze(snapshot.verificationUrl));
		expect(text).toContain(
			"9660-115597313-115597313-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0",
		);
		expect(text).toContain("October30,2026");
		expect(text).toContain("VR-88120");
		expect(text).toContain("PF000001");
		expect(text).toContain("PF000002");
		expect(text).toContain(squeeze(snapshot.boundary));
		expect(text).toContain(squeeze(snapshot.statements[0] ?? ""));
	});

	test("speaks of pending retirement where that is the truth, with both masses", async () => {
		const { pdf, text } = await render({
			devices: 2_000,
			projects: [{ retired: 600 * TONNE, pending: 400 * TONNE }],
		});
		expect(pdf.pages[0]).toContain(
			"1,000tordered:600tretired,400tallocated,pendingretirement",
		);
		expect(pdf.pages[0]).toContain("ALLOCATEDANDRETIRED");
		expect(text).toContain(
			"9660-115597913-115598312-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0",
		);
	});

	test("doesn't speak of pending retirement once all is retired", async () => {
		const { text } = await render({ devices: 2_000 });
		expect(text).toContain("1,000tretired");
		expect(text).not.toMatch(/pending/i);
		expect(text).not.toMatch(/allocated/i);
	});

	test("doesn't call itself a certificate of retirement while nothing is retired", async () => {
		const { text } = await render({
			devices: 1,
			eachGrams: 1,
			projects: [{ pending: 1 }],
		});
		expect(text).toContain("1gordered:1gallocated,pendingretirement");
		expect(text).not.toMatch(/retired/i);
	});

	test("is refused when its masses contradict each other", async () => {
		const snapshot = buildSnapshot({ overrides: { retiredGrams: 1 } });
		await expect(renderCertificate(snapshot)).rejects.toThrow(
			CertificateSnapshotError,
		);
	});

	test("is byte for byte the same when rendered again", async () => {
		const outline = {
			devices: 60,
			projects: [
				{ retired: 20 * TONNE, name: "内蒙古风电项目" },
				{ pending: 10 * TONNE },
			],
		};
		const first = await renderCertificate(buildSnapshot(outline));
		const second = await renderCertificate(buildSnapshot(outline));
		expect(first.equals(second)).toBe(true);
		const other = await renderCertificate(
			buildSnapshot({ ...outline, overrides: { number: "TT-2026-000124" } }),
		);
		expect(first.equals(other)).toBe(false);
	});
});

describe("its pages", () => {
	test("are a landscape front and portrait facts, numbered n of m with the certificate's number", async () => {
		const { pdf } = await render({ devices: 500 });
		const [front, ...others] = pdf.sizes.map(([width, height]) =>
			width > height ? "landscape" : "portrait",
		);
		expect(front).toBe("landscape");
		expect(new Set(others)).toEqual(new Set(["portrait"]));
		expect(pdf.pages).toHaveLength(12);
		pdf.pages.forEach((page, index) => {
			expect(page).toContain("CertificateTT-2026-000123,version1");
			expect(page).toContain(`${index + 1}of${pdf.pages.length}`);
		});
	});

	test("list each of 500 devices once, with the table's header on every annex page", async () => {
		const { pdf, text } = await render({ devices: 500 });
		const serials = text.match(/PF\d{6}/g) ?? [];
		expect(serials).toHaveLength(500);
		expect(new Set(serials).size).toBe(500);
		const annex = pdf.pages.filter((page) => /PF\d{6}/.test(page));
		for (const page of annex) {
			expect(page).toContain("Serialnumber");
			expect((page.match(/PF\d{6}/g) ?? []).length).toBeGreaterThan(1);
		}
	});

	test("never leave a single row alone on the last page", async () => {
		for (const devices of [47, 48, 49, 50, 51]) {
			const { pdf } = await render({ devices });
			const last = pdf.pages.at(-1)?.match(/PF\d{6}/g) ?? [];
			expect(last.length).toBeGreaterThan(1);
		}
	});

	test("refer to the annex file of a fleet too large to print", async () => {
		const { snapshot, pdf, text } = await render({
			devices: 356_411,
			eachGrams: TONNE,
		});
		expect(pdf.pages[0]).toContain("356,411tCO₂e");
		expect(text).toContain("The356,411devices");
		expect(text).toContain("TT-2026-000123-devices.csv");
		expect(text).toContain(snapshot.annex?.sha256);
		expect(text).not.toContain("PF000001");
		expect(pdf.pages.length).toBeLessThan(5);
	});

	test("name eight projects on the front page, and all of them in the facts", async () => {
		const projects = Array.from({ length: 12 }, (_, index) => ({
			retired: TONNE,
			name: `Project number ${index + 1}.`,
		}));
		const few = await render({ devices: 16, projects: projects.slice(0, 8) });
		expect(few.pdf.pages[0]).toContain("Projectnumber8.");
		const many = await render({ devices: 24, projects });
		expect(many.pdf.pages[0]).toContain("and5more");
		const facts = many.pdf.pages.slice(1).join("");
		for (const { name } of projects) expect(facts).toContain(squeeze(name));
	});
});

describe("its text", () => {
	test("prints the letters of Europe and Chinese as they are", async () => {
		const beneficiary = "Ålands Øl & Žižek Łódź Ağaoğlu Ελλάς Київ AB";
		const { text } = await render({
			devices: 2,
			projects: [{ retired: TONNE, name: "内蒙古风电项目一期" }],
			overrides: { beneficiary },
		});
		expect(text).toContain(squeeze(beneficiary));
		expect(text).toContain("内蒙古风电项目一期");
		expect(text).not.toContain("Latintranscription");
	});

	test("transcribes what no typeface holds, and says so", async () => {
		const { pdf, text } = await render({
			overrides: { beneficiary: "서울 🌳 AB\u0000\ud800" },
		});
		expect(pdf.pages[0]).toMatch(/SeoUl.*AB/i);
		expect(text).toContain("Latintranscription");
	});

	test("keeps a very long beneficiary whole", async () => {
		const beneficiary = Array.from(
			{ length: 24 },
			(_, n) => `Stiftelsen${n}`,
		).join(" ");
		const { pdf } = await render({ overrides: { beneficiary } });
		expect(pdf.pages[0]).toContain(squeeze(beneficiary));
	});

	test("doesn't change a serial number: no ligature, no alternate glyph, no cut", async () => {
		const device = buildSnapshot().deviceList[0];
		if (device === undefined) throw new Error("the builder made no device");
		const serialNumber = `0x1--fi->${"W".repeat(80)}`;
		const { text } = await render({
			devices: 1,
			overrides: { deviceList: [{ ...device, serialNumber }] },
		});
		expect(text).toContain(serialNumber);
	});

	test("is Swedish with Swedish figures, and English as a whole where a language has no texts", async () => {
		const swedish = await render({
			devices: 2_000,
			projects: [{ retired: 600 * TONNE, pending: 400 * TONNE }],
			overrides: { locale: "sv-SE" },
		});
		expect(swedish.pdf.language).toBe("sv-SE");
		expect(swedish.text).toContain("väntarpåannullering");
		expect(swedish.text).toContain("23november2026");
		expect(swedish.text).not.toContain("pending");
		const german = await render({
			devices: 2_000,
			overrides: { locale: "de-DE" },
		});
		expect(german.pdf.language).toBe("en");
		expect(german.text).toContain("1,000tretired");
	});

	test("marks a demonstration on every page, and only a demonstration", async () => {
		const demo = await render({ devices: 100, overrides: { demo: true } });
		for (const page of demo.pdf.pages)
			expect(page).toContain("DEMONSTRATION—norealcredits");
		const real = await render();
		expect(real.text).not.toMatch(/demonstration/i);
	});

	test("warns that a sum of percentiles is no percentile of the fleet", async () => {
		const { text } = await render({ overrides: { statistic: "P95" } });
		expect(text).toContain("isnotthe95thpercentileofthefleet");
	});

	test("prints an equivalency only with its edition and source", async () => {
		const equivalency = {
			text: "About 77,480 passenger vehicles driven for one year.",
			edition: "2019–2022",
			source: "US EPA",
		};
		const { text } = await render({ overrides: { equivalency } });
		expect(text).toContain(
			squeeze(`${equivalency.text}Edition 2019–2022. Source: US EPA`),
		);
		expect((await render()).text).not.toContain("Edition");
	});
});

describe("as an accessible document", () => {
	test("it has a title, an author, a language, its number, and the time of issue", async () => {
		const { pdf } = await render({
			overrides: { version: 2, supersedes: 1, programmeName: "Trees & <Co>" },
		});
		expect(pdf.title).toBe("Certificate TT-2026-000123, version 2");
		expect(pdf.author).toBe("Trees ＆ ＜Co＞");
		expect(pdf.language).toBe("en");
		expect(pdf.number).toBe("TT-2026-000123");
		expect(pdf.createdAt).toBe("D:20261123101500Z");
		expect(pdf.pages[0]).toContain("version2,replacesversion1");
	});

	test("it is tagged: headings, lists, tables with headers, a described QR code, links", async () => {
		const { pdf, snapshot } = await render();
		expect(pdf.tags).toEqual(
			expect.arrayContaining([
				"Document",
				"H1",
				"H2",
				"L",
				"LI",
				"Table",
				"TR",
				"TH",
				"TD",
				"Link",
				"Figure",
			]),
		);
		expect(pdf.alternatives).toEqual([
			`QR code leading to ${snapshot.verificationUrl}`,
		]);
		expect(pdf.links).toEqual(
			expect.arrayContaining([
				snapshot.verificationUrl,
				snapshot.projects[0]?.registryUrl,
			]),
		);
	});

	test("it never links to anything but a web address", async () => {
		const [project] = buildSnapshot().projects;
		if (project === undefined) throw new Error("the builder made no project");
		const { pdf } = await render({
			overrides: {
				projects: [{ ...project, registryUrl: "javascript:alert(1)" }],
			},
		});
		expect(pdf.links).toEqual(["https://trace.example/c/TT-2026-000123"]);
	});
});
