import { Button, SimpleGrid, Stack } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import { Section } from "../../components/section";
import { Stat } from "../../components/stat";
import { downloadText } from "../../csv/download-text";
import { useFormatter } from "../../format/use-formatter";
import { StageWaterfall } from "../footprints/stage-waterfall";
import { CART_COLUMNS, cartCsv } from "./cart-csv";
import type { CartAnswer, CartRow } from "./cart-row";
import { CartTable } from "./cart-table";

interface CartResultProps {
	answer: CartAnswer;
	rows: readonly CartRow[];
}

/** The sum of a cart, what it is made of, and every line with its own figure. */
export function CartResult({ answer, rows }: CartResultProps) {
	const { t } = useTranslation();
	const download = () => {
		const header = Object.fromEntries(
			CART_COLUMNS.map((column) => [column, t(`cart.column.${column}`)]),
		) as Record<(typeof CART_COLUMNS)[number], string>;
		downloadText("footprints.csv", cartCsv(rows, header));
	};
	return (
		<>
			<Section title={t("cart.result")}>
				<Stack gap="xl">
					<Totals answer={answer} />
					{answer.total.grams > 0 && (
						<StageWaterfall stages={answer.byStage} unit="auto" />
					)}
				</Stack>
			</Section>
			<Section
				title={t("cart.perLine")}
				actions={
					<Button
						variant="default"
						leftSection={<IconDownload size={16} />}
						onClick={download}
					>
						{t("cart.download")}
					</Button>
				}
			>
				<CartTable rows={rows} />
			</Section>
		</>
	);
}

function Totals({ answer }: Pick<CartResultProps, "answer">) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { total, low, high, published, estimated, failed } = answer;
	const part = ({ lines, devices }: { lines: number; devices: number }) =>
		t("cart.partHint", {
			lines: t("cart.count", { count: lines }),
			devices: t("units.devices", { count: devices }),
		});
	return (
		<SimpleGrid
			component="dl"
			cols={{ base: 1, xs: 2, lg: 4 }}
			spacing="xl"
			m={0}
		>
			<Stat
				label={`${t("cart.total")} (${t("enums.statistic.MEAN")})`}
				value={<Mass grams={total.grams} />}
				hint={t("cart.interval", {
					low: format.mass(low.grams).text,
					high: format.mass(high.grams).text,
				})}
			/>
			<Stat
				label={t("cart.published")}
				value={<Mass grams={published.total.grams} />}
				hint={part(published)}
			/>
			<Stat
				label={t("cart.estimated")}
				value={<Mass grams={estimated.total.grams} />}
				hint={part(estimated)}
			/>
			<Stat
				label={t("cart.failed")}
				value={t("cart.count", { count: failed })}
				hint={failed > 0 ? t("cart.left") : undefined}
			/>
		</SimpleGrid>
	);
}
