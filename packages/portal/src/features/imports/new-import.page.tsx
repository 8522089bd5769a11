import {
	Alert,
	Button,
	Card,
	Group,
	List,
	NativeSelect,
	Select,
	SimpleGrid,
	Stack,
	Title,
} from "@mantine/core";
import { IconInfoCircle, IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../../components/page-header";
import { UserErrorAlert } from "../../components/user-error-alert";
import { DATE_FORMATS, FILE_ENCODINGS } from "../../enums";
import type { UserErrorLike } from "../../errors/user-errors";
import { useCountryOptions } from "../../format/use-country-options";
import { FileDrop } from "./file-drop";
import { importUrls } from "./imports.urls";
import type { ImportOptions } from "./new-import.view";
import { SendingProgress } from "./sending-progress";

interface NewImportPageProps {
	tenantId: string;
	/** Share of the file sent, 0…1; undefined while nothing is being sent. */
	sent: number | undefined;
	errors: readonly UserErrorLike[];
	failure: unknown;
	onSubmit: (file: File, options: ImportOptions) => void;
	onCancel: () => void;
}

export function NewImportPage(props: NewImportPageProps) {
	const { t } = useTranslation();
	const { sent } = props;
	const [file, setFile] = useState<File>();
	const [options, setOptions] = useState<ImportOptions>({
		encoding: "AUTO",
		dateFormat: "AUTO",
	});
	return (
		<>
			<PageHeader
				title={t("imports.new")}
				description={t("imports.newText")}
				trail={[
					{ label: t("imports.title"), to: importUrls.list(props.tenantId) },
				]}
			/>
			<Stack gap="lg" maw={880}>
				<UserErrorAlert errors={props.errors} failure={props.failure} />
				<Card padding="xl">
					<Stack gap="lg">
						<FileDrop
							file={file}
							disabled={sent !== undefined}
							onFile={setFile}
						/>
						<OptionFields options={options} onChange={setOptions} />
						{sent === undefined ? (
							<Group>
								<Button
									size="md"
									disabled={!file}
									leftSection={<IconUpload size={18} />}
									onClick={() => file && props.onSubmit(file, options)}
								>
									{t("imports.start")}
								</Button>
							</Group>
						) : (
							<SendingProgress
								sent={sent}
								size={file?.size ?? 0}
								onCancel={props.onCancel}
							/>
						)}
					</Stack>
				</Card>
				<Hints />
			</Stack>
		</>
	);
}

function OptionFields(props: {
	options: ImportOptions;
	onChange: (options: ImportOptions) => void;
}) {
	const { t } = useTranslation();
	const countries = useCountryOptions();
	const { options, onChange } = props;
	return (
		<SimpleGrid cols={{ base: 1, sm: 3 }}>
			<NativeSelect
				label={t("imports.encoding")}
				value={options.encoding ?? "AUTO"}
				data={FILE_ENCODINGS.map((value) => ({
					value,
					label: t(`enums.encoding.${value}`),
				}))}
				onChange={({ currentTarget }) => {
					const encoding = FILE_ENCODINGS.find(
						(one) => one === currentTarget.value,
					);
					onChange({ ...options, encoding });
				}}
			/>
			<NativeSelect
				label={t("imports.dateFormat")}
				value={options.dateFormat ?? "AUTO"}
				data={DATE_FORMATS.map((value) => ({
					value,
					label: t(`enums.dateFormat.${value}`),
				}))}
				onChange={({ currentTarget }) => {
					const dateFormat = DATE_FORMATS.find(
						(one) => one === currentTarget.value,
					);
					onChange({ ...options, dateFormat });
				}}
			/>
			<Select
				label={t("imports.defaultCountry")}
				placeholder={t("imports.noDefault")}
				searchable
				clearable
				data={countries}
				value={options.defaultCountry ?? null}
				onChange={(value) =>
					onChange({ ...options, defaultCountry: value ?? undefined })
				}
			/>
		</SimpleGrid>
	);
}

function Hints() {
	const { t } = useTranslation();
	return (
		<Alert color="gray" icon={<IconInfoCircle />} role="note">
			<Title order={2} fz="sm" mb={4}>
				{t("imports.hint.title")}
			</Title>
			<List size="sm" spacing={4}>
				<List.Item>{t("imports.hint.columns")}</List.Item>
				<List.Item>{t("imports.hint.systems")}</List.Item>
				<List.Item>{t("imports.hint.personal")}</List.Item>
				<List.Item>{t("imports.hint.again")}</List.Item>
			</List>
		</Alert>
	);
}
