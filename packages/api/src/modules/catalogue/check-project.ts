import { countryCode } from "@tonnetrace/domain";
import { LENGTHS } from "../../platform/database/columns.js";
import { invalidInput } from "../../platform/errors.js";
import {
	optionalText,
	optionalUrl,
	requiredText,
} from "../../platform/text-input.js";
import {
	MECHANISMS,
	type Project,
	type ProjectInput,
	REGISTRIES,
} from "./project.js";

const LONGEST_DESCRIPTION = 2000;
const GOALS = 17;
/** No registry writes blanks into its ids, and a blank would make two of one. */
const REGISTRY_ID = /^[^\s]+$/;

/**
 * Checks a project field by field.
 * @returns the project as it is kept, without its id
 * @throws DomainError INVALID_INPUT naming the first wrong field
 */
export function checkProject(input: ProjectInput): Omit<Project, "id"> {
	return {
		registry: oneOf(REGISTRIES, input.registry, "registry"),
		registryProjectId: registryId(input.registryProjectId),
		name: requiredText(input.name, "name", LENGTHS.name),
		country: country(input.country),
		type: requiredText(input.type, "type", LENGTHS.name),
		methodology: optionalText(input.methodology, "methodology", LENGTHS.name),
		mechanism: oneOf(MECHANISMS, input.mechanism, "mechanism"),
		sdgs: goals(input.sdgs ?? []),
		registryUrl: optionalUrl(input.registryUrl, "registryUrl", LENGTHS.url, [
			"https",
			"http",
		]),
		description: description(input.description),
		...coordinates(input),
	};
}

function oneOf<T extends string>(
	values: readonly T[],
	value: T,
	field: string,
): T {
	if (!values.includes(value))
		throw invalidInput(`${field}: take one of ${values.join(", ")}.`, field);
	return value;
}

function registryId(text: string): string {
	const id = requiredText(text, "registryProjectId", LENGTHS.code);
	if (!REGISTRY_ID.test(id))
		throw invalidInput(
			"registryProjectId: write it as the registry does, without blanks: 1481, GS7495.",
			"registryProjectId",
		);
	return id;
}

function country(code: string): string {
	if (!/^[A-Z]{2}$/.test(code) || countryCode(code) !== code)
		throw invalidInput(
			"country: give an ISO 3166-1 alpha-2 code: IN.",
			"country",
		);
	return code;
}

function goals(sdgs: readonly number[]): number[] {
	const wrong = sdgs.find(
		(goal) => !Number.isInteger(goal) || goal < 1 || goal > GOALS,
	);
	if (wrong !== undefined)
		throw invalidInput(
			`sdgs: the goals are numbered 1 to ${GOALS}, ${wrong} is none.`,
			"sdgs",
		);
	if (new Set(sdgs).size < sdgs.length)
		throw invalidInput("sdgs: name each goal once.", "sdgs");
	return [...sdgs].sort((a, b) => a - b);
}

function description(text: string | null | undefined): string | null {
	const trimmed = text?.trim() ?? "";
	if (trimmed.length > LONGEST_DESCRIPTION)
		throw invalidInput(
			`description: give at most ${LONGEST_DESCRIPTION} characters.`,
			"description",
		);
	return trimmed === "" ? null : trimmed;
}

function coordinates({
	latitude,
	longitude,
}: ProjectInput): Pick<Project, "latitude" | "longitude"> {
	if ((latitude == null) !== (longitude == null))
		throw invalidInput(
			"latitude and longitude: give both or none.",
			latitude == null ? "latitude" : "longitude",
		);
	return {
		latitude: degrees(latitude, "latitude", 90),
		longitude: degrees(longitude, "longitude", 180),
	};
}

/** To six decimals, about a tenth of a metre. */
function degrees(
	value: number | null | undefined,
	field: string,
	most: number,
): number | null {
	if (value == null) return null;
	if (!Number.isFinite(value) || Math.abs(value) > most)
		throw invalidInput(
			`${field}: give degrees between -${most} and ${most}.`,
			field,
		);
	return Number(value.toFixed(6));
}
