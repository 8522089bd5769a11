import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../components/data-table/data-table";
import { FilterBar } from "../../components/filter-bar";
import { NoMatch } from "../../components/no-match";
import { SearchField } from "../../components/search-field";
import { SelectFilter } from "../../components/select-filter";
import {
	CART_KINDS,
	type CartChoice,
	type CartKind,
	type CartRow,
	type CartSort,
	chooseRows,
} from "./cart-row";
import { useCartColumns } from "./use-cart-columns";

const PAGE_SIZE = 25;
const NO_FILTER = { search: "", kinds: [] } as const;
const AT_FIRST: CartChoice = { ...NO_FILTER, sort: "LINE", descending: false };

/** The lines of an answered cart. All of them are in the browser, so they are filtered, sorted and paged here. */
export function CartTable({ rows }: { rows: readonly CartRow[] }) {
	const { t } = useTranslation();
	const [choice, setChoice] = useState(AT_FIRST);
	const [page, setPage] = useState(0);
	const choose = (change: Partial<CartChoice>) => {
		setChoice({ ...choice, ...change });
		setPage(0);
	};
	const sort = (field: CartSort) =>
		choose({
			sort: field,
			descending: choice.sort === field && !choice.descending,
		});
	const chosen = chooseRows(rows, choice);
	const from = page * PAGE_SIZE;
	const kind = (value: CartKind) =>
		value === "FAILED" ? t("cart.failed") : t(`enums.basis.${value}`);
	return (
		<>
			<FilterBar
				active={choice.search !== "" || choice.kinds.length > 0}
				onClear={() => choose(NO_FILTER)}
			>
				<SearchField
					label={t("cart.search")}
					value={choice.search}
					onChange={(search) => choose({ search })}
				/>
				<SelectFilter
					label={t("cart.onlyKind")}
					placeholder={t("table.any")}
					options={CART_KINDS.map((value) => ({ value, label: kind(value) }))}
					value={[...choice.kinds]}
					onChange={(kinds) =>
						choose({ kinds: CART_KINDS.filter((one) => kinds.includes(one)) })
					}
				/>
			</FilterBar>
			<DataTable
				label={t("cart.perLine")}
				columns={useCartColumns()}
				rows={chosen.slice(from, from + PAGE_SIZE)}
				rowKey={({ asked }) => String(asked.line)}
				order={{
					field: choice.sort,
					direction: choice.descending ? "DESC" : "ASC",
				}}
				onSort={sort}
				paging={{
					totalCount: chosen.length,
					pageSize: PAGE_SIZE,
					pagesBefore: page,
					hasNext: from + PAGE_SIZE < chosen.length,
					onNext: () => setPage(page + 1),
					onPrevious: () => setPage(page - 1),
					onFirst: () => setPage(0),
				}}
				empty={<NoMatch onClear={() => choose(NO_FILTER)} />}
			/>
		</>
	);
}
