import { Radio, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ExistingDeviceScope } from "../../gql/graphql";

const SCOPES: readonly ExistingDeviceScope[] = ["WHOLE_LIFE", "REMAINING_USE"];

interface ExistingChoiceProps {
	value: ExistingDeviceScope;
	onChange: (value: ExistingDeviceScope) => void;
}

/** What of devices that are in use already is offset: one choice for the whole quote. */
export function ExistingChoice({ value, onChange }: ExistingChoiceProps) {
	const { t } = useTranslation();
	return (
		<Radio.Group
			label={t("offset.existing.title")}
			value={value}
			onChange={(chosen) =>
				onChange(SCOPES.find((scope) => scope === chosen) ?? value)
			}
		>
			<Stack gap="sm" mt="xs">
				{SCOPES.map((scope) => (
					<Radio
						key={scope}
						value={scope}
						label={t(`offset.existing.${scope}`)}
						description={t(`offset.existing.${scope}_text`)}
					/>
				))}
			</Stack>
		</Radio.Group>
	);
}
