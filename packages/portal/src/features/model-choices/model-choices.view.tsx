import { useQuery } from "@apollo/client/react";
import { useTenant } from "../../app/tenant/tenant-context";
import { readFragment } from "../../gql";
import {
	ModelChoiceFields,
	ModelChoicesMadeDocument,
	UnknownModelFields,
	UnknownModelsDocument,
} from "./model-choice.graphql";
import { ModelChoicesPage } from "./model-choices.page";

const PAGE_SIZE = 10;

/** Models that the catalogue can't tell, and what was decided for them. */
export function ModelChoicesView() {
	const tenant = useTenant();
	const variables = { tenantId: tenant.id, first: PAGE_SIZE };
	const models = useQuery(UnknownModelsDocument, { variables });
	const choices = useQuery(ModelChoicesMadeDocument, { variables });
	const unknown = models.data?.tenant?.unmatchedModels;
	const made = choices.data?.tenant?.modelChoices;
	const moreModels = () =>
		models.fetchMore({
			variables: { after: unknown?.pageInfo.endCursor },
			updateQuery: (before, { fetchMoreResult: next }) =>
				before.tenant && next.tenant
					? {
							...before,
							tenant: {
								...before.tenant,
								unmatchedModels: {
									...next.tenant.unmatchedModels,
									edges: [
										...before.tenant.unmatchedModels.edges,
										...next.tenant.unmatchedModels.edges,
									],
								},
							},
						}
					: before,
		});
	const moreChoices = () =>
		choices.fetchMore({
			variables: { after: made?.pageInfo.endCursor },
			updateQuery: (before, { fetchMoreResult: next }) =>
				before.tenant && next.tenant
					? {
							...before,
							tenant: {
								...before.tenant,
								modelChoices: {
									...next.tenant.modelChoices,
									nodes: [
										...before.tenant.modelChoices.nodes,
										...next.tenant.modelChoices.nodes,
									],
								},
							},
						}
					: before,
		});
	return (
		<ModelChoicesPage
			tenant={tenant}
			canChoose={models.data?.tenant?.viewerCanChooseModels ?? false}
			models={{
				rows: unknown?.edges.map(({ node }, index) => ({
					model: readFragment(UnknownModelFields, node),
					after: unknown.edges[index - 1]?.cursor,
				})),
				total: unknown?.totalCount ?? 0,
				error: models.data ? undefined : models.error,
				onRetry: () => void models.refetch(),
				onMore: unknown?.pageInfo.hasNextPage
					? () => void moreModels()
					: undefined,
			}}
			choices={{
				rows: made && readFragment(ModelChoiceFields, made.nodes),
				total: made?.totalCount ?? 0,
				error: choices.data ? undefined : choices.error,
				onRetry: () => void choices.refetch(),
				onMore: made?.pageInfo.hasNextPage
					? () => void moreChoices()
					: undefined,
			}}
			onChanged={() => {
				void models.refetch();
				void choices.refetch();
			}}
		/>
	);
}
