import type { FleetImportStatus } from "../../gql/graphql";

/** Whether the server may still change the import by itself. */
export function isMoving(status: FleetImportStatus): boolean {
	return status !== "DONE" && status !== "FAILED" && status !== "NEEDS_MAPPING";
}
