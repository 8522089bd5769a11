import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import type { FootprintFieldsFragment } from "../../gql/graphql";
import classes from "./inventory-mapping.module.css";

interface InventoryMappingProps {
	inventory: FootprintFieldsFragment["inventory"];
}

/** Where each part belongs in the buyer's own greenhouse gas inventory, in the GHG Protocol's words. */
export function InventoryMapping({ inventory }: InventoryMappingProps) {
	const { t } = useTranslation();
	return (
		<Stack gap="sm">
			<ul className={classes.lines} aria-label={t("inventory.title")}>
				{inventory.lines.map(({ stage, scope, category, name, note, mass }) => (
					<li key={stage}>
						<div className={classes.head}>
							<span>
								{category
									? t("inventory.category", { scope, category })
									: t("inventory.scope", { scope })}
								{": "}
								<span lang="en">{name}</span>
							</span>
							<Mass grams={mass.grams} unit="kg" />
						</div>
						<div className={classes.stage}>
							{t(`enums.stage.${stage}`)}
							{" · "}
							<span lang="en">{note}</span>
						</div>
					</li>
				))}
			</ul>
			<Text size="sm" fw={600} lang="en">
				{inventory.creditsNote}
			</Text>
			<Text size="xs" c="dimmed" lang="en">
				{inventory.source}
			</Text>
		</Stack>
	);
}
