import { useQuery } from "@apollo/client/react";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { readFragment } from "../../gql";
import { useViewer } from "../../session/session-context";
import { RetirementRowFields, RetirementsDocument } from "./retirement.graphql";
import { retirementFilterOf, retirementListSpec } from "./retirement-filter";
import { RetirementsPage } from "./retirements.page";

export function RetirementsView() {
	const { viewerCanOperate } = useViewer();
	const list = useList(retirementListSpec);
	const query = useQuery(RetirementsDocument, {
		variables: {
			...list.page,
			filter: retirementFilterOf(list),
			orderBy: list.order,
		},
	});
	const connection = (query.data ?? query.previousData)?.retirements;
	return (
		<RetirementsPage
			canOperate={viewerCanOperate}
			list={list}
			retirements={
				connection && readFragment(RetirementRowFields, connection.nodes)
			}
			loading={query.loading}
			error={query.error}
			onRetry={() => void query.refetch()}
			paging={pagingOf(list, connection)}
		/>
	);
}
