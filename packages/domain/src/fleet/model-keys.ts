import {
	bracketedMachineTypes,
	type MachineType,
	readMachineType,
} from "./machine-type.js";
import { manufacturerOfModel, normaliseManufacturer } from "./manufacturer.js";
import { normaliseModelName } from "./model-name.js";
import { lettersAndDigits } from "./text.js";

/** Longest key, in UTF-16 units: the length of the column that holds keys. */
export const MODEL_KEY_LENGTH = 255;

const clip = (key: string) => key.slice(0, MODEL_KEY_LENGTH);
const nameKey = (maker: string | undefined, name: string) =>
	clip(`name:${maker?.toLowerCase() ?? "*"}:${name}`);
const partKey = (partNumber: string) => clip(`part:${partNumber}`);
const typeKey = (type: string) => `type:${type.toLowerCase()}`;

/** Series that only one maker has, by which people call its models without the family's name: "X1 Carbon 9th Gen". */
const BARE_SERIES = /^x1 (?:carbon|yoga|nano|extreme|titanium|fold)\b/i;
const makerOfSeries = (name: string) =>
	BARE_SERIES.test(name.trim()) ? "Lenovo" : undefined;

interface Parts {
	readonly maker: string | undefined;
	readonly name: string;
	/** The name itself is a machine type, not a trade name. */
	readonly code: MachineType | undefined;
	readonly partNumbers: readonly string[];
	readonly types: readonly string[];
}

function takeApart(
	modelName: string,
	partNumbers: readonly string[],
	manufacturer: string | undefined,
): Parts {
	const bracketed = bracketedMachineTypes(modelName);
	const stated = manufacturer && normaliseManufacturer(manufacturer);
	const maker =
		stated ||
		(manufacturerOfModel(bracketed.name) ?? makerOfSeries(bracketed.name));
	const lenovo = maker === undefined || maker === "Lenovo";
	const code = lenovo
		? readMachineType(bracketed.name.replace(/^lenovo\s+/i, ""))
		: undefined;
	const parts: string[] = [];
	const types = lenovo ? [...bracketed.types] : [];
	for (const text of [...partNumbers, ...(code ? [code.partNumber] : [])]) {
		const type = lenovo ? readMachineType(text) : undefined;
		const certain = maker !== undefined || text === code?.partNumber;
		if (type && (certain || type.partNumber.length > 4)) types.push(type.type);
		const compared = lettersAndDigits(type?.partNumber ?? text);
		if (compared !== "" && compared.length > 4) parts.push(compared);
	}
	return { maker, name: bracketed.name, code, partNumbers: parts, types };
}

const distinct = (keys: readonly string[]) => [...new Set(keys)];

/**
 * The keys under which a device's model is looked up, best first: its part number, its Lenovo machine type, its
 * name. Keys of the name carry the maker when it is stated or given away by the family, so two makers' equal names never
 * meet; without a maker the key is open (`*`). A key that leads to two models of the catalogue leads to none.
 * @returns at least one key; each at most MODEL_KEY_LENGTH long
 */
export function modelKeys(
	modelName: string,
	partNumber?: string,
	manufacturer?: string,
): string[] {
	const { maker, name, code, partNumbers, types } = takeApart(
		modelName,
		partNumber === undefined ? [] : [partNumber],
		manufacturer,
	);
	const keys = [...partNumbers.map(partKey), ...types.map(typeKey)];
	if (code === undefined || keys.length === 0)
		keys.push(nameKey(maker, normaliseModelName(name, maker)));
	return distinct(keys);
}

/** A model of the catalogue, as far as keys are concerned. */
export interface CatalogueModel {
	readonly manufacturer: string;
	readonly name: string;
	readonly partNumbers?: readonly string[];
	readonly aliases?: readonly string[];
}

/**
 * Every key under which a model of the catalogue is found: part numbers, machine types, and its name and aliases both with its
 * maker and open (for devices whose maker nobody knows). The other half of modelKeys.
 */
export function catalogueKeys(model: CatalogueModel): string[] {
	const keys: string[] = [];
	const names = [model.name, ...(model.aliases ?? [])];
	for (const [index, written] of names.entries()) {
		const { maker, name, partNumbers, types } = takeApart(
			written,
			index === 0 ? (model.partNumbers ?? []) : [],
			model.manufacturer,
		);
		const normalised = normaliseModelName(name, maker);
		keys.push(
			...partNumbers.map(partKey),
			...types.map(typeKey),
			nameKey(maker, normalised),
			nameKey(undefined, normalised),
		);
	}
	return distinct(keys);
}
