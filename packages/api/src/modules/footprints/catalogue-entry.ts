import {
	catalogueKeys,
	type DeviceCategory,
	type ParsedSheet,
} from "@tonnetrace/domain";
import type { KeyKind, ModelKeyRow } from "./model-catalogue.repository.js";

/** A model as a file or the reference catalogue names it, with its sheet if there is one. */
export interface CatalogueEntry {
	readonly manufacturer: string;
	readonly name: string;
	readonly category: DeviceCategory;
	readonly partNumbers: readonly string[];
	readonly aliases: readonly string[];
	readonly sheet: ParsedSheet | null;
}

/** The key of maker and name: what makes a model this one. */
export const identityKeyOf = ({
	manufacturer,
	name,
}: CatalogueEntry): string => {
	const key = catalogueKeys({ manufacturer, name }).find(
		(candidate) =>
			candidate.startsWith("name:") && !candidate.startsWith("name:*:"),
	);
	if (!key) throw new Error(`${manufacturer} ${name} has no key`);
	return key;
};

/** Every key of the entry with what it was made from; evidence of the name itself comes first. */
export function keysOf(entry: CatalogueEntry): Omit<ModelKeyRow, "modelId">[] {
	const { manufacturer, name } = entry;
	const rows = new Map<string, Omit<ModelKeyRow, "modelId">>();
	const add = (kind: KeyKind, written: string, keys: readonly string[]) => {
		for (const modelKey of keys)
			if (!rows.has(modelKey)) rows.set(modelKey, { modelKey, kind, written });
	};
	add("NAME", name, catalogueKeys({ manufacturer, name }));
	for (const alias of entry.aliases)
		add("ALIAS", alias, catalogueKeys({ manufacturer, name: alias }));
	for (const part of entry.partNumbers)
		add(
			"PART_NUMBER",
			part,
			catalogueKeys({ manufacturer, name, partNumbers: [part] }),
		);
	return [...rows.values()];
}
