import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({
	description: "Anything with an id of its own.",
	resolveType: (value: object) =>
		(value as { readonly typeName?: string }).typeName ??
		value.constructor.name.replace(/Type$/, ""),
})
export abstract class Node {
	@Field(() => ID, {
		description: "Opaque, prefixed, sortable by the time it was made.",
	})
	id!: string;
}
