import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ExistingDeviceScope } from "../../gql/graphql";

interface ExistingRuleProps {
	existing: ExistingDeviceScope;
	/** The method's sentence, in English as it was released; null on what was sold before it was stated. */
	existingRule?: string | null;
}

/** What of devices in use already a quote or an order is for, with the method's own sentence on it. */
export function ExistingRule({ existing, existingRule }: ExistingRuleProps) {
	const { t } = useTranslation();
	return (
		<div data-existing={existing}>
			<Text fw={600}>
				{t("quotes.existing")}: {t(`offset.existing.${existing}`)}
			</Text>
			{existingRule && (
				<Text size="sm" c="dimmed">
					{t("quotes.existingRule")}: <q lang="en">{existingRule}</q>
				</Text>
			)}
		</div>
	);
}
