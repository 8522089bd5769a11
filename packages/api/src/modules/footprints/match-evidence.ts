import type { ModelKeyRow, ModelRow } from "./model-catalogue.repository.js";
import type { MatchKind, ModelMatch } from "./model-match.js";

/** A device's model as its data names it. */
export interface NamedModel {
	readonly modelName?: string | null;
	readonly partNumber?: string | null;
}

/** What a key was made from. */
type KeyOrigin = Exclude<MatchKind, "CHOSEN" | "ESTIMATED">;

const kindOf = ({ modelKey, kind }: ModelKeyRow): KeyOrigin =>
	modelKey.startsWith("part:")
		? "PART_NUMBER"
		: modelKey.startsWith("type:")
			? "MACHINE_TYPE"
			: kind === "ALIAS"
				? "ALIAS"
				: "NAME";

const quoted = (text: string) => `"${text}"`;

/** What follows the key's prefix, and for names the maker. */
const comparedAs = (modelKey: string): string =>
	modelKey.replace(/^(?:part|type):/, "").replace(/^name:[^:]*:/, "");

/** Which data of the device the key was made from. */
function askedAs(kind: KeyOrigin, key: string, asked: NamedModel): string {
	const name = asked.modelName?.trim() ?? "";
	const part = asked.partNumber?.trim() ?? "";
	if (kind === "PART_NUMBER") return `Part number ${quoted(part || name)}`;
	if (kind === "MACHINE_TYPE")
		return `Machine type ${comparedAs(key).toUpperCase()} of ${quoted(part || name)}`;
	return `Name ${quoted(name)}, compared as ${quoted(comparedAs(key))},`;
}

const LEADS: Readonly<Record<KeyOrigin, string>> = {
	PART_NUMBER: "a part number",
	MACHINE_TYPE: "a machine type",
	NAME: "the name",
	ALIAS: "another name",
};

/**
 * Why the device's keys lead to this model.
 * @param rows the catalogue's rows that the device's keys lead to, best key first
 * @returns undefined when no key leads to the model: then it was found in another way
 */
export function matchEvidence(
	asked: NamedModel,
	rows: readonly ModelKeyRow[],
	model: ModelRow,
): ModelMatch | undefined {
	const [first, ...others] = rows.filter(({ modelId }) => modelId === model.id);
	if (!first) return undefined;
	const kind = kindOf(first);
	const spelling =
		first.written === model.name ? "" : `, written ${quoted(first.written)}`;
	const agreeing = others.map(
		(row) => `${LEADS[kindOf(row)]} ${quoted(row.written)}`,
	);
	const agreement =
		agreeing.length === 0
			? ""
			: `; ${agreeing.join(" and ")} ${agreeing.length === 1 ? "agrees" : "agree"}`;
	return {
		kind,
		evidence: `${askedAs(kind, first.modelKey, asked)} is in the catalogue as ${LEADS[kind]} of ${model.manufacturer} ${model.name}${spelling}${agreement}.`,
		model,
	};
}
