import { useQuery } from "@apollo/client/react";
import { IconRecycle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { readFragment } from "../../gql";
import { RetirementRowFields, RetirementsDocument } from "./retirement.graphql";
import { retirementListSpec } from "./retirement-filter";
import { RetirementTable } from "./retirement-table";

/** The retirements of one project's credits. */
export function ProjectRetirements({ projectId }: { projectId: string }) {
	const { t } = useTranslation();
	const list = useList(retirementListSpec);
	const query = useQuery(RetirementsDocument, {
		variables: {
			...list.page,
			filter: { projectId },
			orderBy: list.order,
		},
	});
	const connection = (query.data ?? query.previousData)?.retirements;
	return (
		<RetirementTable
			ofProject
			rows={connection && readFragment(RetirementRowFields, connection.nodes)}
			loading={query.loading}
			error={query.error}
			onRetry={() => void query.refetch()}
			order={list.order}
			onSort={list.sort}
			paging={pagingOf(list, connection)}
			empty={
				<EmptyState icon={IconRecycle} title={t("retirements.empty.title")}>
					{t("retirements.noneOfProject")}
				</EmptyState>
			}
		/>
	);
}
