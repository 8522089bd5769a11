import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section";
import type { QuoteFieldsFragment } from "../../gql/graphql";
import { QuoteSummary } from "../quotes/quote-summary";
import { StepButtons } from "./step-buttons";
import type { Wizard } from "./use-wizard";

interface QuoteStepProps {
	quote: QuoteFieldsFragment;
	wizard: Wizard;
}

export function QuoteStep({ quote, wizard }: QuoteStepProps) {
	const { t } = useTranslation();
	return (
		<Section
			title={t("offset.quote.title")}
			description={t("offset.quote.text")}
		>
			<Stack gap="lg">
				<QuoteSummary quote={quote} />
				<StepButtons
					onBack={() => wizard.setStep("mix")}
					onNext={() => wizard.setStep("order")}
					nextLabel={t("offset.quote.next")}
				/>
			</Stack>
		</Section>
	);
}
