import type { ProjectFactFieldsFragment } from "../../gql/graphql";
import {
	formValuesOf,
	inputOf,
	missingFields,
	REQUIRED,
} from "./project-form-values";

const project: ProjectFactFieldsFragment = {
	__typename: "Project",
	id: "prj_1",
	name: "Bundled Wind Power Project",
	registry: "VERRA",
	registryProjectId: "1481",
	registryUrl: null,
	country: "IN",
	type: "Wind power",
	methodology: "ACM0002",
	mechanism: "REDUCTION",
	sdgs: [7, 8, 13],
	description: null,
	latitude: 0,
	longitude: -70.5,
};

describe("the project form", () => {
	it("sends back what it was opened with, and nothing else", () => {
		const { __typename, ...facts } = project;
		expect(inputOf(formValuesOf(project), project.id)).toEqual(facts);
	});

	it("empties what was emptied, and keeps a place on the equator", () => {
		const values = { ...formValuesOf(project), methodology: "  ", sdgs: [] };
		expect(inputOf(values, "prj_1")).toMatchObject({
			methodology: null,
			sdgs: [],
			latitude: 0,
		});
	});

	it("names every required field while the form is empty, and none once it is full", () => {
		expect(missingFields(formValuesOf(undefined))).toEqual([...REQUIRED]);
		expect(missingFields(formValuesOf(project))).toEqual([]);
		expect(missingFields({ ...formValuesOf(project), name: " " })).toEqual([
			"name",
		]);
	});
});
