import type {
	CertificateDocument,
	StructureNode,
} from "./certificate-document.js";
import type { CertificateProject } from "./certificate-snapshot.js";
import { drawFrontPanel, PANEL_WIDTH } from "./front-panel.js";
import { drawHero, HERO_HEIGHT } from "./hero.js";
import { PALETTE } from "./palette.js";
import type { TextStyle } from "./typesetter.js";

const MARGIN = 46;
const FOOTER = 62;
const MOST_PROJECTS = 8;
const PROJECT_PITCH = 16.5;
const FACTS_HEIGHT = 62;

const EYEBROW: TextStyle = {
	face: "sansSemiBold",
	size: 8.5,
	colour: PALETTE.green,
	tracking: 1.4,
};
const LABEL: TextStyle = {
	face: "sansMedium",
	size: 7.5,
	colour: PALETTE.muted,
	tracking: 0.3,
};
const VALUE: TextStyle = {
	face: "sansSemiBold",
	size: 11,
	colour: PALETTE.ink,
};
const NOTE: TextStyle = { face: "sans", size: 7.5, colour: PALETTE.muted };
const PROJECT: TextStyle = {
	face: "sansMedium",
	size: 8.5,
	colour: PALETTE.ink,
};
const BENEFICIARY: TextStyle = {
	face: "serif",
	size: 38,
	colour: PALETTE.ink,
	leading: 1.12,
};

interface Column {
	readonly x: number;
	readonly width: number;
}

/** The page for the wall: whose, how much, in which state, and where to check it. */
export function drawFrontPage(page: CertificateDocument): void {
	page.addPage("landscape");
	const section = page.group({ parent: page.root, type: "Sect" });
	const column: Column = {
		x: PANEL_WIDTH + MARGIN,
		width: page.pageWidth - PANEL_WIDTH - 2 * MARGIN,
	};
	const rows = Math.ceil(page.snapshot.projects.length / projectColumns(page));
	const projectsTop =
		page.pageHeight -
		FOOTER -
		30 -
		Math.min(rows, MOST_PROJECTS / 2) * PROJECT_PITCH;
	const factsTop = projectsTop - FACTS_HEIGHT;
	const afterName = drawHeading(page, section, column);
	const room = factsTop - afterName - HERO_HEIGHT;
	drawHero(page, section, { ...column, y: afterName + Math.max(room / 2, 6) });
	drawFacts(page, section, column, factsTop);
	drawProjects(page, section, column, projectsTop);
	drawFrontPanel(page, section);
}

function drawHeading(
	page: CertificateDocument,
	parent: StructureNode,
	{ x, width }: Column,
): number {
	const { snapshot, texts } = page;
	const title = titleOf(page).toLocaleUpperCase(page.format.locale);
	let y = 44;
	y += page.text({ parent, type: "H1" }, title, EYEBROW, { x, y, width });
	y += 24;
	y += page.text(
		{ parent, type: "P" },
		texts.onBehalfOf,
		{ ...LABEL, size: 9 },
		{ x, y, width },
	);
	const name = fitName(page, snapshot.beneficiary, width);
	const box = { x, y: y + 2, width };
	return (
		box.y +
		page.setLines(
			{ parent, type: "P" },
			snapshot.beneficiary,
			name.lines,
			name.style,
			box,
		)
	);
}

/** Two lines as large as they can be; a longer name gets more and smaller lines rather than an ellipsis. */
function fitName(page: CertificateDocument, name: string, width: number) {
	const fitted = page.type.fit(name, BENEFICIARY, width, 2, 20);
	return fitted.complete
		? fitted
		: page.type.fit(name, { ...BENEFICIARY, size: 20 }, width, 4, 9);
}

function titleOf({ texts, snapshot }: CertificateDocument): string {
	if (snapshot.retiredGrams === snapshot.offsetGrams) return texts.titleRetired;
	return snapshot.retiredGrams > 0
		? texts.titlePartlyRetired
		: texts.titleAllocated;
}

function drawFacts(
	page: CertificateDocument,
	parent: StructureNode,
	column: Column,
	y: number,
): void {
	const { texts, format, snapshot } = page;
	const facts = [
		{ label: texts.devices, value: format.count(snapshot.devices) },
		{
			label: format.computedLabel(snapshot),
			value: format.mass(snapshot.computedGrams),
		},
		{ label: texts.offsetMass, value: format.mass(snapshot.offsetGrams) },
		{ label: texts.statistic, value: texts.statisticShort[snapshot.statistic] },
	];
	rule(page, column, y);
	const width = column.width / facts.length;
	facts.forEach(({ label, value }, index) => {
		const box = { x: column.x + index * width, width: width - 10 };
		page.text({ parent, type: "P" }, label, LABEL, { ...box, y: y + 10 });
		const { lines, style } = page.type.fit(value, VALUE, box.width, 1, 6);
		page.setLines({ parent, type: "P" }, value, lines, style, {
			...box,
			y: y + 24,
		});
	});
}

function projectColumns({ snapshot }: CertificateDocument): number {
	return snapshot.projects.length > 2 ? 2 : 1;
}

function drawProjects(
	page: CertificateDocument,
	parent: StructureNode,
	column: Column,
	y: number,
): void {
	const { texts, format, snapshot } = page;
	const { projects } = snapshot;
	const columns = projectColumns(page);
	const isLong = projects.length > MOST_PROJECTS;
	const shown = isLong ? projects.slice(0, MOST_PROJECTS - 1) : projects;
	const rows = Math.ceil(shown.length / columns);
	const width = column.width / columns;
	const boxOf = (index: number) => ({
		x: column.x + Math.floor(index / rows) * width,
		y: y + 26 + (index % rows) * PROJECT_PITCH,
		width: width - 14,
	});
	rule(page, column, y);
	page.text({ parent, type: "H2" }, texts.projects, LABEL, {
		...column,
		y: y + 10,
	});
	const list = page.group({ parent, type: "L" });
	shown.forEach((project, index) => {
		drawProject(page, list, project, boxOf(index));
	});
	if (isLong)
		page.text(
			{ parent, type: "P" },
			texts.moreProjects(format.count(projects.length - shown.length)),
			NOTE,
			boxOf(shown.length),
		);
}

/** Name and registry on one line; a long name is cut here and printed whole in the statement of facts. */
function drawProject(
	page: CertificateDocument,
	list: StructureNode,
	project: CertificateProject,
	box: Column & { readonly y: number },
): void {
	const { format, type } = page;
	const item = page.group({ parent: list, type: "LI" });
	const registry = `${format.registry(project.registry)} ${project.registryProjectId}, ${format.country(project.country)}`;
	const most = Math.max(
		box.width * 0.4,
		box.width - type.width(project.name, PROJECT) - 8,
	);
	const detail = type.fit(registry, NOTE, most, 1, NOTE.size);
	const detailWidth = detail.lines[0]?.width ?? 0;
	const name = type.fit(
		project.name,
		PROJECT,
		box.width - detailWidth - 8,
		1,
		PROJECT.size,
	);
	page.setLines(
		{ parent: item, type: "LBody" },
		project.name,
		name.lines,
		PROJECT,
		box,
	);
	page.setLines({ parent: item, type: "LBody" }, registry, detail.lines, NOTE, {
		x: box.x + (name.lines[0]?.width ?? 0) + 8,
		y: box.y + PROJECT.size - NOTE.size,
		width: most,
	});
}

function rule(
	page: CertificateDocument,
	{ x, width }: Column,
	y: number,
): void {
	page.artifact(() => {
		page.doc
			.lineWidth(0.5)
			.moveTo(x, y)
			.lineTo(x + width, y)
			.stroke(PALETTE.hairline);
	});
}
