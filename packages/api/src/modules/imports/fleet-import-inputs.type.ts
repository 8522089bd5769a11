import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DeviceCategory } from "../../platform/graphql/domain-enums.js";
import { CountryCodeScalar } from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import { FleetImportType } from "./fleet-import.type.js";
import {
	DateFormatEnum,
	FileEncoding,
	FleetFieldEnum,
	FleetImportOrderField,
	FleetImportStatus,
} from "./import-enums.type.js";

@InputType({ description: "Which imports." })
export class FleetImportFilter {
	@Field(() => [FleetImportStatus], {
		nullable: true,
		description: "How far they are.",
	})
	status?: FleetImportStatus[] | null;
}

@InputType({ description: "Order of imports." })
export class FleetImportOrder {
	@Field(() => FleetImportOrderField, { description: "Sort key." })
	field!: FleetImportOrderField;

	@Field(() => SortDirection, {
		defaultValue: SortDirection.DESC,
		description: "Descending unless told otherwise.",
	})
	direction!: SortDirection;
}

@InputType({ description: "A fleet file to come." })
export class FleetImportStartInput {
	@Field(() => ID, {
		nullable: true,
		description: "The tenant; may be left out by those who reach exactly one.",
	})
	tenantId?: string | null;

	@Field(() => String, {
		description: "Name of the file, 1 to 200 characters.",
	})
	fileName!: string;

	@Field(() => String, {
		nullable: true,
		description:
			"SHA-256 of the content, hex: a file that was imported before is then not sent again.",
	})
	sha256?: string | null;

	@Field(() => FileEncoding, {
		nullable: true,
		description: "How the text is encoded; AUTO when left out.",
	})
	encoding?: FileEncoding | null;

	@Field(() => CountryCodeScalar, {
		nullable: true,
		description: "Country of use of rows that name none.",
	})
	defaultCountry?: string | null;

	@Field(() => DateFormatEnum, {
		nullable: true,
		description: "How dates are written; AUTO when left out.",
	})
	dateFormat?: DateFormatEnum | null;
}

@InputType({ description: "What a column means." })
export class ColumnMappingInput {
	@Field(() => Int, { description: "Place in the file, from 0." })
	index!: number;

	@Field(() => FleetFieldEnum, {
		nullable: true,
		description: "The field; null: leave the column out.",
	})
	field?: FleetFieldEnum | null;
}

@InputType({ description: "What the columns of a file mean." })
export class FleetImportMapInput {
	@Field(() => ID, {
		nullable: true,
		description: "The tenant; may be left out by those who reach exactly one.",
	})
	tenantId?: string | null;

	@Field(() => ID, { description: "The import, which is NEEDS_MAPPING." })
	importId!: string;

	@Field(() => [ColumnMappingInput], {
		description: "Columns with their fields; those not named are left out.",
	})
	columns!: ColumnMappingInput[];

	@Field(() => CountryCodeScalar, {
		nullable: true,
		description: "Country of use of rows that name none.",
	})
	defaultCountry?: string | null;

	@Field(() => DeviceCategory, {
		nullable: true,
		description: "Kind of device of rows that tell none.",
	})
	defaultCategory?: DeviceCategory | null;

	@Field(() => DateFormatEnum, {
		nullable: true,
		description: "How dates are written.",
	})
	dateFormat?: DateFormatEnum | null;
}

@ObjectType({
	simpleResolvers: true,
	description: "The import, and where to send the file.",
})
export class FleetImportStartPayload extends Payload {
	@Field(() => FleetImportType, {
		nullable: true,
		description:
			"The import; an earlier one when the file was imported before.",
	})
	import?: FleetImportType;

	@Field(() => String, {
		nullable: true,
		description:
			"Send the file's bytes there by PUT; null when the file was imported before.",
	})
	uploadUrl?: string | null;
}

@ObjectType({
	simpleResolvers: true,
	description: "The import, which goes on with the mapping.",
})
export class FleetImportMapPayload extends Payload {
	@Field(() => FleetImportType, {
		nullable: true,
		description:
			"The import; an earlier one when the file was imported so before.",
	})
	import?: FleetImportType;
}
