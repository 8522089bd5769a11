import { List, Stack, Title } from "@mantine/core";
import { IconCheck, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts";
import type { RolloutSettingsFieldsFragment } from "../../gql/graphql";
import classes from "./claim-rules.module.css";

interface ClaimRulesProps {
	claims: RolloutSettingsFieldsFragment["claims"];
}

/** What may be said of an offset in a region, and what must not. */
export function ClaimRules({ claims }: ClaimRulesProps) {
	const { t } = useTranslation();
	return (
		<Stack gap="lg">
			<Facts
				facts={[
					{ label: t("regions.jurisdiction"), value: claims.jurisdiction },
					{ label: t("regions.audience"), value: claims.audience },
					{
						label: t("regions.badge"),
						value: claims.perDeviceBadge ? t("common.yes") : t("common.no"),
					},
				]}
			/>
			<div>
				<Title order={3} mb="xs">
					{t("regions.allowed")}
				</Title>
				<List
					size="sm"
					spacing={6}
					lang="en"
					icon={<IconCheck size={16} color="var(--tt-retired)" aria-hidden />}
				>
					{claims.allowed.map((sentence) => (
						<List.Item key={sentence}>{sentence}</List.Item>
					))}
				</List>
			</div>
			<div>
				<Title order={3} mb="xs">
					{t("regions.forbidden")}
				</Title>
				<List
					size="sm"
					spacing={6}
					lang="en"
					className={classes.phrases}
					icon={
						<IconX size={16} color="var(--mantine-color-error)" aria-hidden />
					}
				>
					{claims.forbidden.map((phrase) => (
						<List.Item key={phrase}>“{phrase}”</List.Item>
					))}
				</List>
			</div>
		</Stack>
	);
}
