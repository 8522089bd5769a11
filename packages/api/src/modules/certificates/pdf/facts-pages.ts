import type {
	CertificateDocument,
	StructureNode,
} from "./certificate-document.js";
import { drawCredits } from "./credit-tables.js";
import { PageFlow } from "./page-flow.js";
import { PALETTE } from "./palette.js";
import { drawTable, type Table } from "./table.js";

/** The statement of facts: everything behind the figures of the first page, in words and tables. */
export async function drawFactsPages(
	page: CertificateDocument,
): Promise<PageFlow> {
	const flow = new PageFlow(page);
	const section = page.group({ parent: page.root, type: "Sect" });
	const { texts, format, snapshot } = page;
	flow.title(section, texts.factsTitle);
	flow.paragraph(section, format.status(snapshot), {
		face: "sansSemiBold",
		size: 10,
	});
	drawStatements(flow, section);
	drawParties(flow, section);
	drawMethod(flow, section);
	await drawCredits(flow, section);
	await drawModels(flow, section);
	drawEquivalency(flow, section);
	flow.heading(section, texts.verificationTitle, 30);
	flow.paragraph(section, texts.verificationText(snapshot.verificationUrl));
	return flow;
}

function drawStatements(flow: PageFlow, section: StructureNode): void {
	const { texts, snapshot } = flow.page;
	if (snapshot.statements.length === 0) return;
	flow.heading(section, texts.statementsTitle, 20);
	for (const statement of snapshot.statements)
		flow.paragraph(section, statement);
}

function drawParties(flow: PageFlow, section: StructureNode): void {
	const { texts, format, snapshot } = flow.page;
	const { tenant } = snapshot;
	flow.heading(section, texts.partiesTitle, 40);
	const list = flow.page.group({ parent: section, type: "L" });
	const names =
		tenant.name === tenant.legalEntity
			? [tenant.legalEntity]
			: [tenant.legalEntity, `(${tenant.name})`];
	flow.fact(list, texts.beneficiary, snapshot.beneficiary);
	flow.fact(
		list,
		texts.customer,
		`${names.join(" ")}, ${format.country(tenant.country)}`,
	);
	flow.fact(list, texts.programme, snapshot.programmeName);
	flow.fact(list, texts.issued, format.date(snapshot.issuedAt));
}

function drawMethod(flow: PageFlow, section: StructureNode): void {
	const { texts, format, snapshot } = flow.page;
	const { basis, rounding } = snapshot;
	flow.heading(section, texts.methodTitle, 40);
	const list = flow.page.group({ parent: section, type: "L" });
	const basisText = texts.deviceBasis(
		format.count(snapshot.devices),
		format.count(basis.published),
		format.count(basis.estimated),
	);
	flow.fact(list, texts.devices, basisText);
	flow.fact(
		list,
		format.computedLabel(snapshot),
		`${format.mass(snapshot.computedGrams)} ${texts.carbonDioxideEquivalent}`,
	);
	if (basis.estimatedGrams)
		flow.fact(
			list,
			texts.estimatedMass,
			`${format.mass(basis.estimatedGrams)} ${texts.carbonDioxideEquivalent}`,
		);
	flow.fact(
		list,
		texts.offsetMass,
		`${format.mass(snapshot.offsetGrams)} ${texts.carbonDioxideEquivalent}`,
	);
	flow.fact(
		list,
		texts.rounding,
		`${rounding.text} (${rounding.policy}, ${texts.version(rounding.version)})`,
	);
	flow.fact(list, texts.statistic, texts.statisticLong[snapshot.statistic]);
	flow.fact(list, texts.method, snapshot.methodVersion);
	flow.fact(list, texts.boundary, snapshot.boundary);
	if (snapshot.existing)
		flow.fact(
			list,
			texts.existing,
			`${texts.existingScope[snapshot.existing.scope]} ${snapshot.existing.rule}`,
		);
	flow.fact(
		list,
		texts.lifetime,
		texts.years(format.count(snapshot.lifetimeYears)),
	);
	flow.fact(list, texts.gridFactors, snapshot.gridFactorEdition);
	flow.fact(list, texts.claimRules, snapshot.claimPolicyVersion);
}

function drawModels(flow: PageFlow, section: StructureNode): Promise<void> {
	const { texts, format, snapshot } = flow.page;
	const byMonths = snapshot.groups.some(
		({ usedMonths }) => usedMonths !== undefined,
	);
	const table: Table = {
		columns: [
			{ header: texts.model, share: byMonths ? 0.3 : 0.4 },
			{ header: texts.category, share: 0.17 },
			{ header: texts.devices, share: 0.11, align: "right" },
			...(byMonths
				? [{ header: texts.usedMonths, share: 0.1, align: "right" as const }]
				: []),
			{ header: texts.computedEach, share: 0.16, align: "right" },
			{ header: texts.offsetEach, share: 0.16, align: "right" },
		],
		rows: snapshot.groups.map((group) => [
			{
				text: group.estimated
					? texts.estimatedModel(group.modelName)
					: group.modelName,
			},
			{ text: format.category(group.category) },
			{ text: format.count(group.devices) },
			...(byMonths ? [{ text: format.count(group.usedMonths ?? 0) }] : []),
			{ text: format.kilograms(group.computedEachGrams) },
			{ text: format.kilograms(group.offsetEachGrams) },
		]),
	};
	flow.heading(section, texts.modelsTitle, 60);
	return drawTable(flow, section, table);
}

function drawEquivalency(flow: PageFlow, section: StructureNode): void {
	const { texts, snapshot } = flow.page;
	const { equivalency } = snapshot;
	if (equivalency === undefined) return;
	flow.heading(section, texts.equivalencyTitle, 40);
	flow.paragraph(section, equivalency.text);
	flow.paragraph(
		section,
		texts.editionAndSource(equivalency.edition, equivalency.source),
		{ size: 7.5, colour: PALETTE.muted },
	);
}
