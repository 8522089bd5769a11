import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { useTenant } from "../../app/tenant/tenant-context";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { ImportPage } from "./import.page";
import { isMoving } from "./import-status";
import {
	ImportDocument,
	ImportFields,
	ImportRowFields,
} from "./imports.graphql";

const POLL_MS = 1_000;

/** One import, watched while the server works on it. */
export function ImportView() {
	const tenant = useTenant();
	const { importId = "" } = useParams();
	const query = useQuery(ImportDocument, {
		variables: { tenantId: tenant.id, id: importId },
		notifyOnNetworkStatusChange: false,
	});
	const node = query.data?.node;
	const found =
		node?.__typename === "FleetImport"
			? readFragment(ImportFields, node)
			: undefined;
	const row = found && readFragment(ImportRowFields, found);
	const moving = row ? isMoving(row.status) : false;
	const { startPolling, stopPolling } = query;
	useEffect(() => {
		if (!moving) return;
		startPolling(POLL_MS);
		return stopPolling;
	}, [moving, startPolling, stopPolling]);
	return (
		<Loaded query={query}>
			{() =>
				found && row ? (
					<ImportPage tenant={tenant} row={row} details={found} />
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
