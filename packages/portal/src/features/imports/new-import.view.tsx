import { useMutation } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { Navigate, useNavigate } from "react-router";
import { useTenant } from "../../app/tenant/tenant-context";
import type { UserErrorLike } from "../../errors/user-errors";
import type { FleetImportStartInput } from "../../gql/graphql";
import { ImportStartDocument } from "./imports.graphql";
import { importUrls } from "./imports.urls";
import { NewImportPage } from "./new-import.page";
import { UploadError, uploadFile } from "./upload-file";

export type ImportOptions = Pick<
	FleetImportStartInput,
	"dateFormat" | "defaultCountry" | "encoding"
>;

/** Announces a file, sends it, and goes to the page where its import can be watched. */
export function NewImportView() {
	const tenant = useTenant();
	const navigate = useNavigate();
	const [startImport] = useMutation(ImportStartDocument);
	const [sent, setSent] = useState<number>();
	const [errors, setErrors] = useState<readonly UserErrorLike[]>([]);
	const [failure, setFailure] = useState<unknown>();
	const upload = useRef<AbortController>(undefined);
	useEffect(() => () => upload.current?.abort(), []);
	if (!tenant.viewerCanImport)
		return <Navigate to={importUrls.list(tenant.id)} replace />;

	const send = async (file: File, options: ImportOptions) => {
		upload.current = new AbortController();
		const input = { tenantId: tenant.id, fileName: file.name, ...options };
		const { data } = await startImport({ variables: { input } });
		const {
			import: started,
			uploadUrl,
			userErrors = [],
		} = data?.fleetImportStart ?? {};
		if (!started || !uploadUrl) return setErrors(userErrors);
		await uploadFile(uploadUrl, file, setSent, upload.current.signal);
		await navigate(importUrls.one(tenant.id, started.id));
	};
	const submit = async (file: File, options: ImportOptions) => {
		setErrors([]);
		setFailure(undefined);
		setSent(0);
		try {
			await send(file, options);
		} catch (error) {
			if (error instanceof UploadError) setErrors([error]);
			else if (!upload.current?.signal.aborted) setFailure(error);
		} finally {
			setSent(undefined);
		}
	};
	return (
		<NewImportPage
			tenantId={tenant.id}
			sent={sent}
			errors={errors}
			failure={failure}
			onSubmit={submit}
			onCancel={() => upload.current?.abort()}
		/>
	);
}
