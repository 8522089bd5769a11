import { useQuery } from "@apollo/client/react";
import { useTenant } from "../../app/tenant/tenant-context";
import { pagingOf } from "../../components/data-table/paging-of";
import { useList } from "../../components/data-table/use-list";
import { readFragment } from "../../gql";
import { deviceFilterOf, deviceListSpec } from "./device-filter";
import { DevicesPage } from "./devices.page";
import {
	DeviceRowFields,
	DevicesDocument,
	FleetCountriesDocument,
} from "./fleet.graphql";

export function DevicesView() {
	const tenant = useTenant();
	const list = useList(deviceListSpec);
	const query = useQuery(DevicesDocument, {
		variables: {
			tenantId: tenant.id,
			...list.page,
			filter: deviceFilterOf(list),
			orderBy: list.order,
		},
	});
	const countries = useQuery(FleetCountriesDocument, {
		variables: { tenantId: tenant.id },
		fetchPolicy: "cache-first",
	});
	const connection = (query.data ?? query.previousData)?.tenant?.devices;
	return (
		<DevicesPage
			tenant={tenant}
			list={list}
			devices={connection && readFragment(DeviceRowFields, connection.nodes)}
			countries={
				countries.data?.tenant?.portfolio.byCountry.map(({ key }) => key) ?? []
			}
			loading={query.loading}
			error={query.error}
			onRetry={() => void query.refetch()}
			paging={pagingOf(list, connection)}
		/>
	);
}
