import type {
	Mechanism,
	ProjectFactFieldsFragment,
	ProjectUpsertInput,
	Registry,
} from "../../gql/graphql";

/** What the fields of the project form hold, as typed. */
export interface ProjectFormValues {
	registry: Registry | "";
	registryProjectId: string;
	name: string;
	country: string | null;
	type: string;
	methodology: string;
	mechanism: Mechanism | "";
	/** Numbers of the goals, as the options of a select are: text. */
	sdgs: string[];
	registryUrl: string;
	description: string;
	/** Decimal degrees; empty when not known. */
	latitude: number | "";
	longitude: number | "";
}

const EMPTY: ProjectFormValues = {
	registry: "",
	registryProjectId: "",
	name: "",
	country: null,
	type: "",
	methodology: "",
	mechanism: "",
	sdgs: [],
	registryUrl: "",
	description: "",
	latitude: "",
	longitude: "",
};

/** The form as it opens: empty, or with a project's facts. */
export function formValuesOf(
	project: ProjectFactFieldsFragment | undefined,
): ProjectFormValues {
	if (!project) return EMPTY;
	return {
		...EMPTY,
		...project,
		sdgs: project.sdgs.map(String),
		methodology: project.methodology ?? "",
		registryUrl: project.registryUrl ?? "",
		description: project.description ?? "",
		latitude: project.latitude ?? "",
		longitude: project.longitude ?? "",
	};
}

/** A field that a project can't be without. */
export const REQUIRED = [
	"registry",
	"registryProjectId",
	"name",
	"country",
	"type",
	"mechanism",
] as const satisfies readonly (keyof ProjectFormValues)[];

/** The required fields that are still empty. */
export function missingFields(
	values: ProjectFormValues,
): (typeof REQUIRED)[number][] {
	return REQUIRED.filter((field) => !values[field]?.trim());
}

/**
 * The mutation's input: what is empty is null, which empties it at the server too.
 *
 * @param id of the project to change; undefined makes a new one
 * @throws Error while a required field is missing
 */
export function inputOf(
	values: ProjectFormValues,
	id: string | undefined,
): ProjectUpsertInput {
	const { registry, mechanism, country } = values;
	if (!registry || !mechanism || !country) {
		throw new Error("A required field is missing");
	}
	return {
		id,
		registry,
		mechanism,
		country,
		registryProjectId: values.registryProjectId.trim(),
		name: values.name.trim(),
		type: values.type.trim(),
		methodology: values.methodology.trim() || null,
		sdgs: values.sdgs.map(Number).sort((a, b) => a - b),
		registryUrl: values.registryUrl.trim() || null,
		description: values.description.trim() || null,
		latitude: values.latitude === "" ? null : values.latitude,
		longitude: values.longitude === "" ? null : values.longitude,
	};
}
