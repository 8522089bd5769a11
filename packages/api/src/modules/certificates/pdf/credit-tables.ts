import type { StructureNode } from "./certificate-document.js";
import type { CertificateProject } from "./certificate-snapshot.js";
import type { PageFlow } from "./page-flow.js";
import { PALETTE } from "./palette.js";
import { drawTable, type Table } from "./table.js";
import { leadingOf, type TextStyle } from "./typesetter.js";

const GRAMS_PER_CREDIT = 1_000_000;

const NAME: TextStyle = {
	face: "sansSemiBold",
	size: 9.5,
	colour: PALETTE.ink,
};
const DETAIL: TextStyle = { face: "sans", size: 8, colour: PALETTE.muted };

/** Project by project: what was retired under which registry serial numbers, and what is only allocated. */
export async function drawCredits(
	flow: PageFlow,
	section: StructureNode,
): Promise<void> {
	const { texts, snapshot } = flow.page;
	flow.heading(section, texts.creditsTitle, 90);
	for (const project of snapshot.projects)
		await drawProject(flow, section, project);
	if (snapshot.projects.some(sharesCredits)) {
		flow.y += 4;
		flow.paragraph(section, texts.sharedCredits, {
			size: 7.5,
			colour: PALETTE.muted,
		});
	}
}

function sharesCredits({
	retirements,
	pendingSerials,
}: CertificateProject): boolean {
	return (
		pendingSerials.length > 0 ||
		retirements.some(
			({ grams, quantity }) => grams < quantity * GRAMS_PER_CREDIT,
		)
	);
}

async function drawProject(
	flow: PageFlow,
	section: StructureNode,
	project: CertificateProject,
): Promise<void> {
	drawProjectHead(flow, section, project);
	if (project.retirements.length > 0)
		await drawTable(flow, section, retirementTable(flow, project));
	if (project.allocatedGrams > 0) await drawPending(flow, section, project);
	flow.y += 10;
}

function drawProjectHead(
	flow: PageFlow,
	section: StructureNode,
	project: CertificateProject,
): void {
	const { page, x, width } = flow;
	const { texts, format } = page;
	const names = page.type.lines(project.name, NAME, width);
	const registry = texts.registryProject(
		format.registry(project.registry),
		project.registryProjectId,
	);
	const detail = `${registry}, ${format.country(project.country)}`;
	flow.ensure(names.length * leadingOf(NAME) + 2 * leadingOf(DETAIL) + 60);
	flow.y += page.setLines(
		{ parent: section, type: "H3" },
		project.name,
		names,
		NAME,
		{ x, y: flow.y, width },
	);
	flow.y += page.text({ parent: section, type: "P" }, detail, DETAIL, {
		x,
		y: flow.y,
		width,
	});
	if (project.registryUrl)
		flow.y += page.link(
			section,
			project.registryUrl,
			project.registryUrl,
			{ ...DETAIL, colour: PALETTE.green },
			{ x, y: flow.y, width },
		);
	flow.y += page.text(
		{ parent: section, type: "P" },
		projectStatus(flow, project),
		{ ...DETAIL, face: "sansMedium", colour: PALETTE.ink },
		{ x, y: flow.y, width },
	);
	flow.y += 4;
}

function projectStatus(
	{ page }: PageFlow,
	{ retiredGrams, allocatedGrams }: CertificateProject,
): string {
	const { texts, format } = page;
	return [
		...(retiredGrams > 0
			? [texts.statusRetired(format.mass(retiredGrams))]
			: []),
		...(allocatedGrams > 0
			? [texts.massPending(format.mass(allocatedGrams))]
			: []),
	].join(", ");
}

function retirementTable(
	{ page }: PageFlow,
	project: CertificateProject,
): Table {
	const { texts, format } = page;
	return {
		columns: [
			{ header: texts.serials, share: 0.4 },
			{ header: texts.credits, share: 0.09, align: "right" },
			{ header: texts.massHere, share: 0.17, align: "right" },
			{ header: texts.retiredOn, share: 0.17, align: "right" },
			{ header: texts.reference, share: 0.17, align: "right" },
		],
		rows: project.retirements.map((retirement) => [
			{ text: retirement.serialsText },
			{ text: format.count(retirement.quantity) },
			{ text: format.mass(retirement.grams) },
			{ text: format.date(retirement.retiredOn) },
			{ text: retirement.registryReference, url: retirement.url },
		]),
	};
}

function drawPending(
	flow: PageFlow,
	section: StructureNode,
	project: CertificateProject,
): Promise<void> {
	return drawTable(flow, section, {
		columns: [{ header: flow.page.texts.pendingSerials, share: 1 }],
		rows: project.pendingSerials.map((text) => [{ text }]),
	});
}
