import { useMutation } from "@apollo/client/react";
import { Alert, Badge, Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section";
import { UserErrorAlert } from "../../components/user-error-alert";
import type { ImportFieldsFragment } from "../../gql/graphql";
import { ImportMapDocument } from "./imports.graphql";
import {
	doubleFields,
	type Mapping,
	missingFields,
	proposedMapping,
	type Requirement,
} from "./mapping";
import { type FileDefaults, MappingDefaults } from "./mapping-defaults";
import { MappingTable } from "./mapping-table";

interface MappingFormProps {
	tenantId: string;
	importId: string;
	columns: ImportFieldsFragment["columns"];
	/** What the server could not tell by itself. */
	questions: string | undefined;
}

const NO_DEFAULTS: FileDefaults = {
	country: null,
	category: undefined,
	dateFormat: "AUTO",
};

/** Asks which column is what, where the file's header doesn't say. */
export function MappingForm(props: MappingFormProps) {
	const { t } = useTranslation();
	const { tenantId, importId, columns, questions } = props;
	const [mapping, setMapping] = useState<Mapping>(() =>
		proposedMapping(columns),
	);
	const [defaults, setDefaults] = useState(NO_DEFAULTS);
	const [map, { data, loading, error }] = useMutation(ImportMapDocument);
	const missing = missingFields(mapping, defaults);
	const double = doubleFields(mapping);
	const submit = () => {
		const input = {
			tenantId,
			importId,
			columns: Object.entries(mapping).map(([index, field]) => ({
				index: Number(index),
				field,
			})),
			defaultCountry: defaults.country,
			defaultCategory: defaults.category,
			dateFormat: defaults.dateFormat,
		};
		// A failure is shown from the mutation's state.
		map({ variables: { input } }).catch(() => undefined);
	};
	return (
		<Section
			title={t("imports.mapping.title")}
			description={t("imports.mapping.text")}
		>
			<Stack gap="lg">
				<UserErrorAlert
					errors={data?.fleetImportMap.userErrors ?? []}
					failure={error}
				/>
				{questions && <Text size="sm">{questions}</Text>}
				<MappingTable
					columns={columns}
					mapping={mapping}
					double={double}
					onChange={setMapping}
				/>
				<MappingDefaults defaults={defaults} onChange={setDefaults} />
				<StillMissing fields={missing} />
				<Group>
					<Button
						loading={loading}
						disabled={missing.length > 0 || double.length > 0}
						onClick={submit}
					>
						{t("imports.mapping.submit")}
					</Button>
				</Group>
			</Stack>
		</Section>
	);
}

function StillMissing({ fields }: { fields: readonly Requirement[] }) {
	const { t } = useTranslation();
	if (fields.length === 0) return null;
	return (
		<Alert color="ochre" icon={<IconAlertTriangle />} role="status">
			<Group gap="xs">
				<Text size="sm">{t("imports.mapping.missing")}</Text>
				{fields.map((field) => (
					<Badge key={field} color="ochre" variant="outline">
						{t(`enums.fleetField.${field}`)}
					</Badge>
				))}
			</Group>
		</Alert>
	);
}
