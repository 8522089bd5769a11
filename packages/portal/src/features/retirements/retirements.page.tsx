import { Button, Stack, TextInput, Title } from "@mantine/core";
import { IconFilePlus, IconRecycle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TablePaging } from "../../components/data-table/table-footer";
import type { List } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { FilterBar } from "../../components/filter-bar";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import { SearchField } from "../../components/search-field";
import type {
	RetirementOrderField,
	RetirementRowFieldsFragment,
} from "../../gql/graphql";
import { ProjectSelect } from "../projects/project-select";
import { RetirableRanges } from "./retirable-ranges";
import { retirementUrls } from "./retirement.urls";
import { RetirementTable } from "./retirement-table";

interface RetirementsPageProps {
	canOperate: boolean;
	list: List<RetirementOrderField>;
	retirements: readonly RetirementRowFieldsFragment[] | undefined;
	loading: boolean;
	error: unknown;
	onRetry: () => void;
	paging: TablePaging;
}

export function RetirementsPage(props: RetirementsPageProps) {
	const { t } = useTranslation();
	const { canOperate, list } = props;
	return (
		<>
			<PageHeader
				title={t("retirements.title")}
				description={t("retirements.text")}
				actions={
					canOperate && (
						<Button
							component={Link}
							to={retirementUrls.create()}
							leftSection={<IconFilePlus size={18} />}
						>
							{t("retirements.record")}
						</Button>
					)
				}
			/>
			<Stack gap="xl">
				<RetirableRanges
					canOperate={canOperate}
					projectId={list.one("project")}
				/>
				<section aria-labelledby="retired">
					<Title order={2} id="retired" mb="sm">
						{t("retirements.done")}
					</Title>
					<RetirementFilterBar list={list} />
					<RetirementTable
						rows={props.retirements}
						loading={props.loading}
						error={props.error}
						onRetry={props.onRetry}
						order={list.order}
						onSort={list.sort}
						paging={props.paging}
						empty={
							list.filtered ? (
								<NoMatch onClear={list.clear} />
							) : (
								<EmptyState
									icon={IconRecycle}
									title={t("retirements.empty.title")}
								>
									{t("retirements.empty.text")}
								</EmptyState>
							)
						}
					/>
				</section>
			</Stack>
		</>
	);
}

function RetirementFilterBar({ list }: Pick<RetirementsPageProps, "list">) {
	const { t } = useTranslation();
	return (
		<FilterBar active={list.filtered} onClear={list.clear}>
			<SearchField
				label={t("table.search")}
				placeholder={t("retirements.searchHint")}
				value={list.one("search")}
				onChange={(value) => list.set("search", value)}
			/>
			<ProjectSelect
				label={t("batches.project")}
				placeholder={t("table.any")}
				value={list.one("project")}
				onChange={(project) => list.set("project", project?.id ?? "")}
			/>
			{(["from", "to"] as const).map((end) => (
				<TextInput
					key={end}
					type="date"
					label={t(`retirements.${end}`)}
					value={list.one(end)}
					onChange={({ currentTarget }) => list.set(end, currentTarget.value)}
				/>
			))}
		</FilterBar>
	);
}
