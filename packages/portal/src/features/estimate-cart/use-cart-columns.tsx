import { Badge, Text } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { BasisBadge } from "../../components/basis-badge";
import type { Column } from "../../components/data-table/column";
import { Mass } from "../../components/mass";
import { useErrorText } from "../../errors/use-error-text";
import { useFormatter } from "../../format/use-formatter";
import type { CartRow, CartSort } from "./cart-row";

type CartColumn = Column<CartRow, CartSort>;

export function useCartColumns(): readonly CartColumn[] {
	const { t } = useTranslation();
	const format = useFormatter();
	const { userError } = useErrorText();
	return useMemo<CartColumn[]>(
		() => [
			{
				id: "line",
				header: t("cart.line"),
				sort: "LINE",
				numeric: true,
				cell: ({ asked }) => format.number(asked.line),
			},
			{
				id: "model",
				header: t("fleet.model"),
				sort: "MODEL",
				heading: true,
				cell: (row) => <ModelCell {...row} />,
			},
			{
				id: "country",
				header: t("fleet.country"),
				cell: ({ asked, answer }) => {
					const code = answer.footprint?.country ?? asked.country;
					return code ? format.country(code) : "–";
				},
			},
			{
				id: "quantity",
				header: t("cart.quantity"),
				sort: "QUANTITY",
				numeric: true,
				cell: ({ asked }) => format.number(asked.quantity),
			},
			{
				id: "outcome",
				header: t("cart.outcome"),
				wide: true,
				cell: ({ answer: { footprint, error } }) => (
					<>
						{footprint && <BasisBadge basis={footprint.basis} />}
						{!footprint && <Badge color="red">{t("cart.failed")}</Badge>}
						{error && (
							<Text size="xs" c="var(--mantine-color-error)" maw={320}>
								{userError(error)}
								{userError(error) !== error.message && ` ${error.message}`}
							</Text>
						)}
					</>
				),
			},
			{
				id: "each",
				header: t("cart.each"),
				sort: "EACH",
				numeric: true,
				cell: ({ answer }) =>
					answer.footprint ? (
						<Mass
							grams={answer.footprint.total.grams}
							unit="kg"
							decimals={1}
							fixed
						/>
					) : (
						"–"
					),
			},
			{
				id: "total",
				header: t("common.total"),
				sort: "TOTAL",
				numeric: true,
				cell: ({ answer }) =>
					answer.total ? <Mass grams={answer.total.grams} decimals={2} /> : "–",
			},
		],
		[t, format, userError],
	);
}

function ModelCell({ asked, answer }: CartRow) {
	const { t } = useTranslation();
	const model = answer.footprint?.match?.model;
	const found = model && `${model.manufacturer} ${model.name}`;
	const name =
		asked.modelName ??
		asked.partNumber ??
		(asked.category ? t(`enums.category.${asked.category}`) : "–");
	return (
		<div>
			<strong>{name}</strong>
			{(found ?? asked.manufacturer) && (
				<Text size="xs" c="dimmed" title={answer.footprint?.match?.evidence}>
					{found ?? asked.manufacturer}
				</Text>
			)}
		</div>
	);
}
