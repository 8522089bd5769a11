import { useMutation } from "@apollo/client/react";
import { Navigate, useNavigate } from "react-router";
import { useTenant } from "../../app/tenant/tenant-context";
import type { FleetImportStartInput } from "../../gql/graphql";
import { ImportStartDocument } from "./imports.graphql";
import { importUrls } from "./imports.urls";
import { NewImportPage } from "./new-import.page";
import { useUpload } from "./use-upload";

export type ImportOptions = Pick<
	FleetImportStartInput,
	"dateFormat" | "defaultCountry" | "encoding"
>;

/** Announces a file, sends it, and goes to the page where its import can be watched. */
export function NewImportView() {
	const tenant = useTenant();
	const navigate = useNavigate();
	const [startImport] = useMutation(ImportStartDocument);
	const upload = useUpload();
	if (!tenant.viewerCanImport)
		return <Navigate to={importUrls.list(tenant.id)} replace />;

	const submit = async (file: File, options: ImportOptions) => {
		const importId = await upload.send(file, async () => {
			const input = { tenantId: tenant.id, fileName: file.name, ...options };
			const { data } = await startImport({ variables: { input } });
			return {
				importId: data?.fleetImportStart.import?.id,
				uploadUrl: data?.fleetImportStart.uploadUrl,
				userErrors: data?.fleetImportStart.userErrors ?? [],
			};
		});
		if (importId) await navigate(importUrls.one(tenant.id, importId));
	};
	return (
		<NewImportPage
			tenantId={tenant.id}
			sent={upload.sent}
			errors={upload.errors}
			failure={upload.failure}
			onSubmit={submit}
			onCancel={upload.cancel}
		/>
	);
}
