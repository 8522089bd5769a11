import { Button, Group } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormatter } from "../../format/use-formatter";
import classes from "./data-table.module.css";

export interface TablePaging {
	totalCount: number | undefined;
	pageSize: number;
	/** Undefined when the page was opened by its address, so that its place in the list isn't known. */
	pagesBefore: number | undefined;
	hasNext: boolean;
	onNext: () => void;
	onPrevious: () => void;
	onFirst: () => void;
}

/** Which rows of how many are on show, and the way to the others. */
export function TableFooter({
	paging,
	shown,
}: {
	paging: TablePaging;
	shown: number;
}) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { totalCount, pagesBefore, pageSize, hasNext } = paging;
	const total = format.number(totalCount ?? shown);
	const offset = pagesBefore === undefined ? undefined : pagesBefore * pageSize;
	return (
		<div className={classes.footer}>
			<span>
				{offset === undefined
					? t("table.total", { total, count: totalCount ?? shown })
					: t("table.range", {
							from: format.number(offset + 1),
							to: format.number(offset + shown),
							total,
						})}
			</span>
			{(hasNext || pagesBefore !== 0) && (
				<Group
					gap="xs"
					component="nav"
					aria-label={t("table.pages")}
					className="tt-no-print"
				>
					{pagesBefore === undefined ? (
						<PageButton
							label={t("table.first")}
							back
							onClick={paging.onFirst}
						/>
					) : (
						<PageButton
							label={t("table.previous")}
							back
							disabled={pagesBefore === 0}
							onClick={paging.onPrevious}
						/>
					)}
					<PageButton
						label={t("table.next")}
						disabled={!hasNext}
						onClick={paging.onNext}
					/>
				</Group>
			)}
		</div>
	);
}

function PageButton(props: {
	label: string;
	back?: boolean;
	disabled?: boolean;
	onClick: () => void;
}) {
	const { label, back, disabled, onClick } = props;
	return (
		<Button
			variant="default"
			size="xs"
			disabled={disabled}
			onClick={onClick}
			leftSection={back && <IconChevronLeft size={14} />}
			rightSection={!back && <IconChevronRight size={14} />}
		>
			{label}
		</Button>
	);
}
