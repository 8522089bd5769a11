import {
	Field,
	Float,
	ID,
	InputType,
	Int,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { connectionType } from "../../platform/graphql/connection.js";
import { Registry } from "../../platform/graphql/domain-enums.js";
import { Node } from "../../platform/graphql/node.type.js";
import { CountryCodeScalar } from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import type { Project, ProjectInput } from "./project.js";
import type { ProjectSort } from "./project.repository.js";

export enum MechanismEnum {
	REDUCTION = "REDUCTION",
	REMOVAL = "REMOVAL",
}
registerEnumType(MechanismEnum, {
	name: "Mechanism",
	description: "What a project does with emissions.",
	valuesConfig: {
		REDUCTION: { description: "Avoids emissions." },
		REMOVAL: { description: "Takes carbon out of the air." },
	},
});

@ObjectType("Project", {
	implements: Node,
	simpleResolvers: true,
	description:
		"A climate project as its registry describes it. That it stands here says nothing about its quality.",
})
export class ProjectType extends Node {
	readonly typeName = "Project";

	constructor(project: Project) {
		super();
		this.id = project.id;
		this.registry = project.registry as Registry;
		this.registryProjectId = project.registryProjectId;
		this.name = project.name;
		this.country = project.country;
		this.type = project.type;
		this.methodology = project.methodology;
		this.mechanism = project.mechanism as MechanismEnum;
		this.sdgs = project.sdgs;
		this.registryUrl = project.registryUrl;
		this.description = project.description;
		this.latitude = project.latitude;
		this.longitude = project.longitude;
	}

	@Field(() => Registry, {
		description: "The registry that it is registered with.",
	})
	registry!: Registry;

	@Field(() => String, {
		description: "Its id there, as the registry writes it: 1481, GS7495.",
	})
	registryProjectId!: string;

	@Field(() => String, { description: "Name, as registered." })
	name!: string;

	@Field(() => CountryCodeScalar, {
		description: "Country in which it stands.",
	})
	country!: string;

	@Field(() => String, { description: "What it is: Wind power, Landfill gas." })
	type!: string;

	@Field(() => String, {
		nullable: true,
		description: "The registry's methodology: ACM0002.",
	})
	methodology!: string | null;

	@Field(() => MechanismEnum, { description: "Reduction or removal." })
	mechanism!: MechanismEnum;

	@Field(() => [Int], {
		description:
			"UN Sustainable Development Goals that it serves, 1 to 17, ascending.",
	})
	sdgs!: readonly number[];

	@Field(() => String, {
		nullable: true,
		description: "Address of its page at the registry.",
	})
	registryUrl!: string | null;

	@Field(() => String, {
		nullable: true,
		description: "A few sentences for buyers, in English.",
	})
	description!: string | null;

	@Field(() => Float, {
		nullable: true,
		description: "Degrees north, to the district or town.",
	})
	latitude!: number | null;

	@Field(() => Float, {
		nullable: true,
		description: "Degrees east, to the district or town.",
	})
	longitude!: number | null;
}

export const ProjectConnection = connectionType("Project", () => ProjectType);

@InputType({
	description: "Which projects; conditions that are given must all hold.",
})
export class ProjectFilter {
	@Field(() => String, {
		nullable: true,
		description:
			"Part of the name, in any case, or the beginning of the registry's id.",
	})
	search?: string | null;

	@Field(() => [Registry], {
		nullable: true,
		description: "Registered with one of these.",
	})
	registry?: Registry[] | null;

	@Field(() => [CountryCodeScalar], {
		nullable: true,
		description: "Standing in one of these.",
	})
	countries?: string[] | null;

	@Field(() => MechanismEnum, {
		nullable: true,
		description: "Reduction or removal.",
	})
	mechanism?: MechanismEnum | null;

	@Field(() => String, {
		nullable: true,
		description: "Offered now in the region with this code.",
	})
	regionCode?: string | null;
}

export enum ProjectOrderField {
	NAME = "NAME",
	COUNTRY = "COUNTRY",
	REGISTRY = "REGISTRY",
	AVAILABLE = "AVAILABLE",
}
registerEnumType(ProjectOrderField, {
	name: "ProjectOrderField",
	description: "What projects are sorted by.",
	valuesConfig: {
		NAME: { description: "Name." },
		COUNTRY: { description: "Country code." },
		REGISTRY: { description: "Registry." },
		AVAILABLE: { description: "Mass that may still be sold." },
	} satisfies Record<ProjectSort, { description: string }>,
});

@InputType({ description: "Order of projects." })
export class ProjectOrder {
	@Field(() => ProjectOrderField, { description: "Sort key." })
	field!: ProjectOrderField;

	@Field(() => SortDirection, {
		defaultValue: SortDirection.ASC,
		description: "Ascending unless told otherwise.",
	})
	direction!: SortDirection;
}

@InputType({
	description:
		"A project to create, or the new facts of one; fields left out are emptied.",
})
export class ProjectUpsertInput implements ProjectInput {
	@Field(() => ID, {
		nullable: true,
		description:
			"The project to change; when left out, the one with this registry and registry id, or a new one.",
	})
	id?: string | null;

	@Field(() => Registry, {
		description: "The registry that it is registered with.",
	})
	registry!: Registry;

	@Field(() => String, {
		description:
			"Its id there, as the registry writes it, up to 40 characters. Fixed once there are credits.",
	})
	registryProjectId!: string;

	@Field(() => String, {
		description: "Name, as registered, up to 200 characters.",
	})
	name!: string;

	@Field(() => CountryCodeScalar, {
		description: "Country in which it stands.",
	})
	country!: string;

	@Field(() => String, { description: "What it is, up to 200 characters." })
	type!: string;

	@Field(() => String, {
		nullable: true,
		description: "The registry's methodology, up to 200 characters.",
	})
	methodology?: string | null;

	@Field(() => MechanismEnum, { description: "Reduction or removal." })
	mechanism!: MechanismEnum;

	@Field(() => [Int], {
		nullable: true,
		description: "UN Sustainable Development Goals, each of 1 to 17 once.",
	})
	sdgs?: number[] | null;

	@Field(() => String, {
		nullable: true,
		description: "Address of its page at the registry, http or https.",
	})
	registryUrl?: string | null;

	@Field(() => String, {
		nullable: true,
		description: "A few sentences for buyers, up to 2,000 characters.",
	})
	description?: string | null;

	@Field(() => Float, {
		nullable: true,
		description: "Degrees north, -90 to 90; with longitude or not at all.",
	})
	latitude?: number | null;

	@Field(() => Float, {
		nullable: true,
		description: "Degrees east, -180 to 180; with latitude or not at all.",
	})
	longitude?: number | null;
}

@ObjectType({ simpleResolvers: true, description: "The project as it is now." })
export class ProjectUpsertPayload extends Payload {
	@Field(() => ProjectType, {
		nullable: true,
		description: "The project; null when the input was refused.",
	})
	project?: ProjectType | null;
}
