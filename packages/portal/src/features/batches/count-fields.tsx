import { Button, NumberInput, Stack, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormatter } from "../../format/use-formatter";

interface CountFieldProps {
	value?: number | "";
	error?: ReactNode;
	onChange: (value: number | "") => void;
}

/**
 * The number of credits as the registry states it. It is typed, never filled in: held against what the serial range
 * counts, it finds a serial that was copied wrong.
 */
export function QuantityField(
	props: CountFieldProps & { computed: number | undefined },
) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { computed, ...input } = props;
	return (
		<Stack gap={6} flex="1 1 260px">
			<NumberInput
				label={t("batches.quantity")}
				description={t("batches.quantityText")}
				withAsterisk
				allowDecimal={false}
				allowNegative={false}
				thousandSeparator=" "
				hideControls
				{...input}
				onChange={(value) => input.onChange(whole(value))}
			/>
			{computed !== undefined && typeof input.value === "number" && (
				<Match
					matches={input.value === computed}
					yes={t("batches.matches")}
					no={t("batches.differs", { computed: format.number(computed) })}
				/>
			)}
		</Stack>
	);
}

/** The year of the credits' reductions; where the serial tells it, it is offered. */
export function VintageField(
	props: CountFieldProps & { stated: number | undefined },
) {
	const { t } = useTranslation();
	const { stated, ...input } = props;
	return (
		<Stack gap={6} flex="1 1 260px">
			<NumberInput
				label={t("batches.vintage")}
				description={t("batches.vintageText")}
				withAsterisk
				allowDecimal={false}
				allowNegative={false}
				maxLength={4}
				hideControls
				{...input}
				onChange={(value) => input.onChange(whole(value))}
			/>
			{stated !== undefined && input.value !== stated && (
				<Button
					variant="subtle"
					size="compact-sm"
					ml={-8}
					style={{ alignSelf: "flex-start" }}
					onClick={() => input.onChange(stated)}
				>
					{t("batches.useVintage", { vintage: stated })}
				</Button>
			)}
		</Stack>
	);
}

function Match(props: { matches: boolean; yes: string; no: string }) {
	const { matches, yes, no } = props;
	return (
		<Text
			size="sm"
			c={matches ? "var(--tt-retired)" : "var(--mantine-color-error)"}
			role="status"
		>
			{matches && (
				<IconCircleCheck
					size={15}
					aria-hidden
					style={{ verticalAlign: "-2px", marginRight: 4 }}
				/>
			)}
			{matches ? yes : no}
		</Text>
	);
}

/** The field hands on text while it isn't a number. */
function whole(value: number | string): number | "" {
	return typeof value === "number" ? value : "";
}
