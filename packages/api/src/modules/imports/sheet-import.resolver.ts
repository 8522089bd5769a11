import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	Mutation,
	Query,
	Resolver,
	Root,
} from "type-graphql";
import { mapPage } from "../../platform/database/keyset.js";
import {
	type ConnectionOf,
	PageArgs,
	toConnection,
} from "../../platform/graphql/connection.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { answer } from "../../platform/graphql/user-errors.js";
import {
	FootprintSheetsImportConnection,
	FootprintSheetsImportInput,
	FootprintSheetsImportPayload,
	FootprintSheetsImportType,
	SheetFindingConnection,
	SheetFindingType,
} from "./sheet-import.type.js";

/** One import of sheets, for `node`; operators and auditors. @throws DomainError NOT_FOUND, FORBIDDEN */
export async function sheetImportNode(
	ctx: RequestContext,
	id: string,
): Promise<FootprintSheetsImportType> {
	ctx.requireOverseer();
	return new FootprintSheetsImportType(
		await ctx.platform.sheetImports.find(id),
	);
}

@Resolver(() => FootprintSheetsImportType)
export class SheetImportResolver {
	@Query(() => FootprintSheetsImportConnection, {
		description:
			"Imports of footprint sheets, newest first. Operators and auditors.",
	})
	async footprintSheetsImports(
		@Args(() => PageArgs) page: PageArgs,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<FootprintSheetsImportType>> {
		ctx.requireOverseer();
		const found = await ctx.platform.sheetImports.page(page);
		return toConnection(
			mapPage(found, (row) => new FootprintSheetsImportType(row)),
		);
	}

	@Mutation(() => FootprintSheetsImportPayload, {
		description:
			"Announces a file of published footprint sheets and answers where to send it. Operators.",
	})
	footprintSheetsImport(
		@Arg("input", () => FootprintSheetsImportInput, {
			description: "The file.",
		})
		input: FootprintSheetsImportInput,
		@Ctx() ctx: RequestContext,
	): Promise<FootprintSheetsImportPayload> {
		return answer(async () => {
			const operator = ctx.requireOperator();
			const { row, uploadPath } = await ctx.platform.sheetImports.start(
				operator,
				input,
			);
			return {
				import: new FootprintSheetsImportType(row),
				uploadUrl: uploadPath,
			};
		});
	}

	@FieldResolver(() => SheetFindingConnection, {
		description: "What was refused or repaired, in the order of the file.",
	})
	async findings(
		@Root() { id }: FootprintSheetsImportType,
		@Args(() => PageArgs) page: PageArgs,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<SheetFindingType>> {
		ctx.requireOverseer();
		const found = await ctx.platform.sheetImports.findings(id, page);
		return toConnection(mapPage(found, (each) => new SheetFindingType(each)));
	}
}
