import type { ReactNode } from "react";

/** One column of a table; on a phone, one line of a card. */
export interface Column<Row, Sort extends string = never> {
	id: string;
	header: string;
	cell: (row: Row) => ReactNode;
	/** Makes the header a sort button. */
	sort?: Sort;
	/** Figures stand to the right. */
	numeric?: boolean;
	/** The card's heading on a phone; exactly one column of a table. */
	heading?: boolean;
	/** Takes a card's whole width on a phone. */
	wide?: boolean;
}
