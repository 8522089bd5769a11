import { Button, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Facts } from "../../components/facts";
import { PageHeader } from "../../components/page-header";
import { Section } from "../../components/section";
import { useFormatter } from "../../format/use-formatter";
import type { MethodFieldsFragment } from "../../gql/graphql";
import { AssuranceQuotes } from "../footprints/assurance-quotes";
import { Definition } from "./definition";
import { methodUrls } from "./method.urls";

interface MethodPageProps {
	method: MethodFieldsFragment;
	/** Whether the viewer may attach a third party's statement. */
	canAttach: boolean;
}

/** One method version: what it says it does, every figure that it fixes, and what third parties say of it. */
export function MethodPage({ method, canAttach }: MethodPageProps) {
	const { t } = useTranslation();
	return (
		<>
			<PageHeader
				title={t("methods.of", { version: method.version })}
				description={t("methods.never")}
				trail={[{ label: t("methods.title"), to: methodUrls.list }]}
			/>
			<Stack gap="lg">
				<Section title={t("methods.does")}>
					<Stack gap="lg">
						<Prose>{method.text}</Prose>
						<MethodHead method={method} />
					</Stack>
				</Section>
				<Section title={t("device.boundary")}>
					<Prose>{method.boundary}</Prose>
				</Section>
				<Section title={t("footprint.intervalText")}>
					<Prose>{method.intervalText}</Prose>
				</Section>
				<Section title={t("methods.existing")}>
					<Facts
						facts={method.existingDevicesRules.map(({ scope, text }) => ({
							label: t(`enums.existing.${scope}`),
							value: <span lang="en">{text}</span>,
							wide: true,
						}))}
					/>
				</Section>
				<Section
					title={t("footprint.assurance")}
					description={t("methods.assuranceText")}
					actions={
						canAttach && (
							<Button
								component={Link}
								to={methodUrls.attach(method.version)}
								variant="default"
								leftSection={<IconPlus size={16} />}
							>
								{t("methods.attach")}
							</Button>
						)
					}
				>
					<AssuranceQuotes statements={method.assurance} />
				</Section>
				<Definition method={method} />
			</Stack>
		</>
	);
}

/** The method's own words, which are English in every language. */
function Prose({ children }: { children: string }) {
	return (
		<Text lang="en" maw={736} style={{ whiteSpace: "pre-line" }}>
			{children}
		</Text>
	);
}

function MethodHead({ method }: Pick<MethodPageProps, "method">) {
	const { t } = useTranslation();
	const format = useFormatter();
	return (
		<Facts
			facts={[
				{
					label: t("methods.releasedOn"),
					value: format.date(method.releasedOn),
				},
				{
					label: t("methods.releasedBy"),
					value: method.releasedBy ?? t("methods.shipped"),
				},
				{
					label: t("methods.here"),
					value: format.dateTime(method.releasedAt),
				},
				{
					label: t("methods.lifetime"),
					value: t("units.years", { count: method.lifetimeYears }),
				},
				{ label: t("device.grid"), value: method.gridFactorEdition },
				{
					label: t("verify.fact.rounding"),
					value: t("methods.rounding", { rounding: method.rounding }),
				},
				{
					label: t("estimate.transport"),
					value: method.transportModes
						.map((mode) => t(`enums.transport.${mode}`))
						.join(", "),
				},
				{ label: t("methods.reason"), value: method.reason, wide: true },
			]}
		/>
	);
}
