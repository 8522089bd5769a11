import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { useTenant } from "../../app/tenant/tenant-context";
import { Loaded } from "../../components/loaded";
import { DeviceDocument } from "./device.graphql";
import { DevicePage } from "./device.page";

export function DeviceView() {
	const tenant = useTenant();
	const { serialNumber = "" } = useParams();
	const query = useQuery(DeviceDocument, {
		variables: { tenantId: tenant.id, serialNumber },
	});
	return (
		<Loaded query={query}>
			{(data) =>
				data.tenant?.device ? (
					<DevicePage tenantId={tenant.id} device={data.tenant.device} />
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
