import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { List } from "../../components/data-table/use-list";
import { FilterBar } from "../../components/filter-bar";
import { SearchField } from "../../components/search-field";
import { SelectFilter } from "../../components/select-filter";
import { useCountryOptions } from "../../format/use-country-options";
import { Mechanism, type ProjectOrderField, Registry } from "../../gql/graphql";

interface ProjectFilterBarProps {
	list: List<ProjectOrderField>;
}

export function ProjectFilterBar({ list }: ProjectFilterBarProps) {
	const { t } = useTranslation();
	return (
		<FilterBar active={list.filtered} onClear={list.clear}>
			<SearchField
				label={t("table.search")}
				placeholder={t("projects.searchHint")}
				value={list.one("search")}
				onChange={(value) => list.set("search", value)}
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
			<SelectFilter
				label={t("projects.country")}
				placeholder={t("table.any")}
				searchable
				options={useCountryOptions()}
				value={list.many("country")}
				onChange={(values) => list.set("country", values)}
			/>
			<NativeSelect
				label={t("projects.mechanism")}
				value={list.one("mechanism")}
				onChange={({ currentTarget }) =>
					list.set("mechanism", currentTarget.value)
				}
				data={[
					{ value: "", label: t("table.any") },
					...Object.values(Mechanism).map((value) => ({
						value,
						label: t(`enums.mechanism.${value}`),
					})),
				]}
			/>
		</FilterBar>
	);
}
