import { useMutation } from "@apollo/client/react";
import {
	Alert,
	Button,
	Card,
	Group,
	List,
	Radio,
	Stack,
	Title,
} from "@mantine/core";
import { IconInfoCircle, IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate } from "react-router";
import { PageHeader } from "../../components/page-header";
import { UserErrorAlert } from "../../components/user-error-alert";
import { SheetLayout } from "../../gql/graphql";
import { useViewer } from "../../session/session-context";
import { FileDrop } from "../imports/file-drop";
import { SendingProgress } from "../imports/sending-progress";
import { useUpload } from "../imports/use-upload";
import { SheetsImportDocument } from "./sheet.graphql";
import { sheetUrls } from "./sheet.urls";

/** Announces a file of footprint sheets, sends it, and goes to the page where its import can be watched. */
export function NewSheetView() {
	const { t } = useTranslation();
	const { viewerCanOperate } = useViewer();
	const navigate = useNavigate();
	const upload = useUpload();
	const [start] = useMutation(SheetsImportDocument);
	const [file, setFile] = useState<File>();
	const [layout, setLayout] = useState<SheetLayout>("AUTO");
	if (!viewerCanOperate) return <Navigate to={sheetUrls.list} replace />;
	const submit = async (chosen: File) => {
		const importId = await upload.send(chosen, async () => {
			const input = { fileName: chosen.name, layout };
			const { data } = await start({ variables: { input } });
			return {
				importId: data?.footprintSheetsImport.import?.id,
				uploadUrl: data?.footprintSheetsImport.uploadUrl,
				userErrors: data?.footprintSheetsImport.userErrors ?? [],
			};
		});
		if (importId) await navigate(sheetUrls.one(importId));
	};
	const sending = upload.sent !== undefined;
	return (
		<>
			<PageHeader
				title={t("sheets.new")}
				description={t("sheets.newText")}
				trail={[{ label: t("sheets.title"), to: sheetUrls.list }]}
			/>
			<Stack gap="lg" maw={880}>
				<UserErrorAlert errors={upload.errors} failure={upload.failure} />
				<Card padding="xl">
					<Stack gap="lg">
						<FileDrop file={file} disabled={sending} onFile={setFile} />
						<LayoutChoice
							value={layout}
							disabled={sending}
							onChange={setLayout}
						/>
						{upload.sent === undefined ? (
							<Group>
								<Button
									size="md"
									disabled={!file}
									leftSection={<IconUpload size={18} />}
									onClick={() => file && submit(file)}
								>
									{t("imports.start")}
								</Button>
							</Group>
						) : (
							<SendingProgress
								sent={upload.sent}
								size={file?.size ?? 0}
								onCancel={upload.cancel}
							/>
						)}
					</Stack>
				</Card>
				<Hints />
			</Stack>
		</>
	);
}

function LayoutChoice(props: {
	value: SheetLayout;
	disabled: boolean;
	onChange: (layout: SheetLayout) => void;
}) {
	const { t } = useTranslation();
	return (
		<Radio.Group
			label={t("sheets.layout")}
			value={props.value}
			onChange={(value) => {
				const layout = Object.values(SheetLayout).find((one) => one === value);
				if (layout) props.onChange(layout);
			}}
		>
			<Stack gap="xs" mt={6}>
				{Object.values(SheetLayout).map((layout) => (
					<Radio
						key={layout}
						value={layout}
						disabled={props.disabled}
						label={t(`sheets.layouts.${layout}.name`)}
						description={t(`sheets.layouts.${layout}.text`)}
					/>
				))}
			</Stack>
		</Radio.Group>
	);
}

function Hints() {
	const { t } = useTranslation();
	return (
		<Alert color="gray" icon={<IconInfoCircle />} role="note">
			<Title order={2} fz="sm" mb={4}>
				{t("sheets.hint.title")}
			</Title>
			<List size="sm" spacing={4}>
				<List.Item>{t("sheets.hint.rows")}</List.Item>
				<List.Item>{t("sheets.hint.again")}</List.Item>
				<List.Item>{t("sheets.hint.statistic")}</List.Item>
			</List>
		</Alert>
	);
}
