import { Alert, List, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Cart } from "./cart-line";

const MOST_SHOWN = 10;

/** What of the lines can be read, and which can't, with the place and the reason of each. */
export function CartFaults({ cart }: { cart: Cart }) {
	const { t } = useTranslation();
	const { lines, faults } = cart;
	if (lines.length + faults.length === 0) return null;
	const devices = lines.reduce((sum, { quantity }) => sum + quantity, 0);
	const faulty = new Set(faults.map(({ line }) => line)).size;
	const hidden = faults.length - MOST_SHOWN;
	return (
		<div role="status">
			<Text size="sm">
				{t("cart.readable", {
					lines: t("cart.count", { count: lines.length }),
					devices: t("units.devices", { count: devices }),
				})}
			</Text>
			{faults.length > 0 && (
				<Alert
					color="red"
					mt="xs"
					icon={<IconAlertTriangle />}
					title={t("cart.faults", { count: faulty })}
				>
					<List size="sm">
						{faults
							.slice(0, MOST_SHOWN)
							.map(({ line, problem, column, value }) => (
								<List.Item key={`${line} ${problem}`}>
									<strong>
										{column
											? t("cart.atColumn", { line, column })
											: t("cart.at", { line })}
									</strong>
									{value && <span className="tt-mono"> “{value}”</span>}:{" "}
									{t(`cart.problem.${problem}`)}
								</List.Item>
							))}
					</List>
					{hidden > 0 && (
						<Text size="sm">{t("cart.more", { count: hidden })}</Text>
					)}
				</Alert>
			)}
		</div>
	);
}
