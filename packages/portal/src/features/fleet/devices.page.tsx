import { Button } from "@mantine/core";
import { IconDeviceLaptop, IconFileImport } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { DataTable } from "../../components/data-table/data-table";
import type { TablePaging } from "../../components/data-table/table-footer";
import type { List } from "../../components/data-table/use-list";
import { EmptyState } from "../../components/empty-state";
import { NoMatch } from "../../components/no-match";
import { PageHeader } from "../../components/page-header";
import type {
	DeviceOrderField,
	DeviceRowFieldsFragment,
} from "../../gql/graphql";
import { DeviceFilterBar } from "./device-filter-bar";
import { UnmatchedModels } from "./unmatched-models";
import { useDeviceColumns } from "./use-device-columns";

interface DevicesPageProps {
	tenant: TenantInContext;
	list: List<DeviceOrderField>;
	devices: readonly DeviceRowFieldsFragment[] | undefined;
	countries: readonly string[];
	loading: boolean;
	error: unknown;
	onRetry: () => void;
	paging: TablePaging;
}

export function DevicesPage(props: DevicesPageProps) {
	const { t } = useTranslation();
	const { tenant, list } = props;
	const columns = useDeviceColumns(tenant.id);
	return (
		<>
			<PageHeader
				title={t("fleet.title")}
				description={t("fleet.text")}
				actions={
					tenant.viewerCanImport && <ImportButton tenantId={tenant.id} />
				}
			/>
			<UnmatchedModels tenantId={tenant.id} />
			<DeviceFilterBar list={list} countries={props.countries} />
			<DataTable
				label={t("fleet.title")}
				columns={columns}
				rows={props.devices}
				rowKey={({ id }) => id}
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
						<NoDevices tenant={tenant} />
					)
				}
			/>
		</>
	);
}

function ImportButton({ tenantId }: { tenantId: string }) {
	const { t } = useTranslation();
	return (
		<Button
			component={Link}
			to={`/t/${tenantId}/imports/new`}
			leftSection={<IconFileImport size={18} />}
		>
			{t("portfolio.import")}
		</Button>
	);
}

function NoDevices({ tenant }: { tenant: TenantInContext }) {
	const { t } = useTranslation();
	return (
		<EmptyState
			icon={IconDeviceLaptop}
			title={t("portfolio.empty.title")}
			action={tenant.viewerCanImport && <ImportButton tenantId={tenant.id} />}
		>
			{t("portfolio.empty.text")}
		</EmptyState>
	);
}
