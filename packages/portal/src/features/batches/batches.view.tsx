import { useQuery } from "@apollo/client/react";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { readFragment } from "../../gql";
import { useViewer } from "../../session/session-context";
import { BatchesDocument, BatchRowFields } from "./batch.graphql";
import { batchFilterOf, batchListSpec } from "./batch-filter";
import { BatchesPage } from "./batches.page";

export function BatchesView() {
	const { viewerCanOperate } = useViewer();
	const list = useList(batchListSpec);
	const query = useQuery(BatchesDocument, {
		variables: {
			...list.page,
			filter: batchFilterOf(list),
			orderBy: list.order,
		},
	});
	const connection = (query.data ?? query.previousData)?.creditBatches;
	return (
		<BatchesPage
			canOperate={viewerCanOperate}
			list={list}
			batches={connection && readFragment(BatchRowFields, connection.nodes)}
			loading={query.loading}
			error={query.error}
			onRetry={() => void query.refetch()}
			paging={pagingOf(list, connection)}
		/>
	);
}
