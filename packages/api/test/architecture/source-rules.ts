import ts from "typescript";

export interface Violation {
	rule: string;
	/** From the repository's root, with slashes. */
	file: string;
	detail: string;
}

const MAXIMUM_LINES = 400;
/** The one place that reads the environment. */
const CONFIGURATION = "packages/api/src/platform/config.ts";

/**
 * What a file may not hold, whatever it imports.
 * @param file from the repository's root, with slashes
 */
export function checkSource(file: string, text: string): Violation[] {
	const violations: Violation[] = [];
	const report = (rule: string, detail: string) =>
		violations.push({ rule, file, detail });

	const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
	if (lines > MAXIMUM_LINES)
		report("file-length", `${lines} lines; at most ${MAXIMUM_LINES}`);

	const source = ts.createSourceFile(
		file,
		text,
		ts.ScriptTarget.Latest,
		true,
		file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
	);
	const line = (node: ts.Node) =>
		`line ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
	const visit = (node: ts.Node): void => {
		if (isDefaultExport(node)) report("no-default-export", line(node));
		if (
			file.startsWith("packages/api/src/") &&
			file !== CONFIGURATION &&
			!file.endsWith(".test.ts") &&
			readsEnvironment(node)
		)
			report("environment-only-in-config", line(node));
		ts.forEachChild(node, visit);
	};
	visit(source);
	return violations;
}

function isDefaultExport(node: ts.Node): boolean {
	if (ts.isExportAssignment(node)) return true;
	if (ts.isExportSpecifier(node)) return node.name.text === "default";
	return (
		ts.canHaveModifiers(node) &&
		(ts
			.getModifiers(node)
			?.some((each) => each.kind === ts.SyntaxKind.DefaultKeyword) ??
			false)
	);
}

/** `process.env`, `process["env"]`, and `env` taken from node:process by name. */
function readsEnvironment(node: ts.Node): boolean {
	if (ts.isPropertyAccessExpression(node))
		return node.name.text === "env" && node.expression.getText() === "process";
	if (ts.isElementAccessExpression(node))
		return (
			node.expression.getText() === "process" &&
			/^["'`]env["'`]$/.test(node.argumentExpression.getText())
		);
	return (
		ts.isImportSpecifier(node) &&
		(node.propertyName ?? node.name).text === "env" &&
		/["'](node:)?process["']/.test(
			node.parent.parent.parent.moduleSpecifier.getText(),
		)
	);
}
