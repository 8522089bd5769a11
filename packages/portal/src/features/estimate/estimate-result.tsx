import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CopyButton } from "../../components/copy-button";
import type { FootprintFieldsFragment } from "../../gql/graphql";
import { FootprintSections } from "../footprints/footprint-sections";

interface EstimateResultProps {
	footprint: FootprintFieldsFragment;
}

/** The answer to a question, with its address to hand on. */
export function EstimateResult({ footprint }: EstimateResultProps) {
	const { t } = useTranslation();
	return (
		<Stack gap="lg">
			<FootprintSections
				footprint={footprint}
				actions={
					<CopyButton
						value={window.location.href}
						label={t("estimate.thisAddress")}
					/>
				}
			/>
		</Stack>
	);
}
