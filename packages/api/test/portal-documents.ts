import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DefinitionNode, Kind, parse, print, visit } from "graphql";

const PORTAL = fileURLToPath(new URL("../../portal/src", import.meta.url));

/** Everything that the portal asks, as its sources write it. */
function definitions(): DefinitionNode[] {
	return readdirSync(PORTAL, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.tsx?$/.test(file))
		.flatMap((file) => [
			...readFileSync(join(PORTAL, file), "utf8").matchAll(
				/graphql\(`([^`]*)`\)/g,
			),
		])
		.flatMap(([, document = ""]) => parse(document).definitions);
}

/** The portal's operations by name, each with the fragments that it uses. */
export function portalDocuments(): Map<string, string> {
	const all = definitions();
	const fragments = new Map(
		all.flatMap((each) =>
			each.kind === Kind.FRAGMENT_DEFINITION
				? [[each.name.value, each] as const]
				: [],
		),
	);
	return new Map(
		all.flatMap((operation) => {
			if (operation.kind !== Kind.OPERATION_DEFINITION || !operation.name)
				return [];
			const used = new Set<DefinitionNode>();
			const collect = (node: DefinitionNode): void => {
				visit(node, {
					FragmentSpread({ name }) {
						const fragment = fragments.get(name.value);
						if (!fragment)
							throw new Error(`The portal has no fragment ${name.value}`);
						if (used.has(fragment)) return;
						used.add(fragment);
						collect(fragment);
					},
				});
			};
			collect(operation);
			return [
				[
					operation.name.value,
					[operation, ...used].map(print).join("\n"),
				] as const,
			];
		}),
	);
}
