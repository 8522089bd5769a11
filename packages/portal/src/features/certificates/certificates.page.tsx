import { IconCertificate } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { TablePaging } from "../../components/data-table/table-footer";
import type { List } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { FilterBar } from "../../components/filter-bar";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import { SearchField } from "../../components/search-field";
import { SelectFilter } from "../../components/select-filter";
import { CERTIFICATE_STATUSES } from "../../enums";
import type {
	CertificateOrderField,
	CertificateRowFieldsFragment,
} from "../../gql/graphql";
import { CertificateTable } from "./certificate-table";

interface CertificatesPageProps {
	list: List<CertificateOrderField>;
	certificates: readonly CertificateRowFieldsFragment[] | undefined;
	loading: boolean;
	error: unknown;
	onRetry: () => void;
	paging: TablePaging;
}

export function CertificatesPage(props: CertificatesPageProps) {
	const { t } = useTranslation();
	const { list } = props;
	return (
		<>
			<PageHeader
				title={t("certificates.title")}
				description={t("certificates.text")}
			/>
			<FilterBar active={list.filtered} onClear={list.clear}>
				<SearchField
					label={t("table.search")}
					placeholder={t("certificates.searchHint")}
					value={list.one("search")}
					onChange={(value) => list.set("search", value)}
				/>
				<SelectFilter
					label={t("certificates.status")}
					placeholder={t("table.any")}
					options={CERTIFICATE_STATUSES.map((value) => ({
						value,
						label: t(`status.certificate.${value}`),
					}))}
					value={list.many("status")}
					onChange={(values) => list.set("status", values)}
				/>
			</FilterBar>
			<CertificateTable
				rows={props.certificates}
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
							icon={IconCertificate}
							title={t("certificates.empty.title")}
						>
							{t("certificates.empty.text")}
						</EmptyState>
					)
				}
			/>
		</>
	);
}
