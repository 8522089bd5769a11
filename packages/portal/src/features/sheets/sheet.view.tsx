import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { isMoving } from "../imports/import-status";
import { SheetImportDocument, SheetImportRowFields } from "./sheet.graphql";
import { SheetPage } from "./sheet.page";

const POLL_MS = 1_000;

/** One import of footprint sheets, watched while the server works on it. */
export function SheetView() {
	const { importId = "" } = useParams();
	const query = useQuery(SheetImportDocument, {
		variables: { id: importId },
		notifyOnNetworkStatusChange: false,
	});
	const node = query.data?.node;
	const found = node?.__typename === "FootprintSheetsImport" ? node : undefined;
	const row = readFragment(SheetImportRowFields, found);
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
				row ? (
					<SheetPage row={row} failure={found?.failure ?? undefined} />
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
