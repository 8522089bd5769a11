import { Button, NativeSelect } from "@mantine/core";
import { IconStack2, IconStackPush } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TablePaging } from "../../components/data-table/table-footer";
import type { List } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { FilterBar } from "../../components/filter-bar";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import { SearchField } from "../../components/search-field";
import { SelectFilter } from "../../components/select-filter";
import {
	type BatchRowFieldsFragment,
	type CreditBatchOrderField,
	Registry,
} from "../../gql/graphql";
import { ProjectSelect } from "../projects/project-select";
import { batchUrls } from "./batch.urls";
import { BatchTable } from "./batch-table";
import { YearFilter } from "./year-filter";

interface BatchesPageProps {
	canOperate: boolean;
	list: List<CreditBatchOrderField>;
	batches: readonly BatchRowFieldsFragment[] | undefined;
	loading: boolean;
	error: unknown;
	onRetry: () => void;
	paging: TablePaging;
}

export function BatchesPage(props: BatchesPageProps) {
	const { t } = useTranslation();
	const { canOperate, list } = props;
	const register = canOperate && (
		<Button
			component={Link}
			to={batchUrls.create(list.one("project") || undefined)}
			leftSection={<IconStackPush size={18} />}
		>
			{t("batches.register")}
		</Button>
	);
	return (
		<>
			<PageHeader
				title={t("batches.title")}
				description={t("batches.text")}
				actions={register}
			/>
			<BatchFilterBar list={list} />
			<BatchTable
				rows={props.batches}
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
							icon={IconStack2}
							title={t("batches.empty.title")}
							action={register}
						>
							{t("batches.empty.text")}
						</EmptyState>
					)
				}
			/>
		</>
	);
}

function BatchFilterBar({ list }: Pick<BatchesPageProps, "list">) {
	const { t } = useTranslation();
	return (
		<FilterBar active={list.filtered} onClear={list.clear}>
			<SearchField
				label={t("table.search")}
				placeholder={t("batches.searchHint")}
				value={list.one("search")}
				onChange={(value) => list.set("search", value)}
			/>
			<ProjectSelect
				label={t("batches.project")}
				placeholder={t("table.any")}
				value={list.one("project")}
				onChange={(project) => list.set("project", project?.id ?? "")}
			/>
			<SelectFilter
				label={t("projects.registry")}
				placeholder={t("table.any")}
				options={Object.values(Registry).map((value) => ({
					value,
					label: t(`enums.registry.${value}`),
				}))}
				value={list.many("registry")}
				onChange={(values) => list.set("registry", values)}
			/>
			{(["vintageFrom", "vintageTo"] as const).map((end) => (
				<YearFilter
					key={end}
					label={t(`batches.${end}`)}
					value={list.one(end)}
					onChange={(year) => list.set(end, year)}
				/>
			))}
			<NativeSelect
				label={t("batches.stock")}
				value={list.one("free")}
				onChange={({ currentTarget }) => list.set("free", currentTarget.value)}
				data={[
					{ value: "", label: t("table.any") },
					{ value: "yes", label: t("batches.hasFree") },
					{ value: "no", label: t("batches.noFree") },
				]}
			/>
		</FilterBar>
	);
}
