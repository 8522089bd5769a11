import type { MoneyAmount } from "../format/format-money";
import { useFormatter } from "../format/use-formatter";

/** An amount of money with its currency code, exact to the minor unit. */
export function MoneyText({ money }: { money: MoneyAmount }) {
	return <span className="tt-numeric">{useFormatter().money(money)}</span>;
}
