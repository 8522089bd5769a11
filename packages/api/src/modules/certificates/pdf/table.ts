import { setImmediate } from "node:timers/promises";
import type { StructureNode } from "./certificate-document.js";
import type { PageFlow } from "./page-flow.js";
import { PALETTE } from "./palette.js";
import { leadingOf, type SetLine, type TextStyle } from "./typesetter.js";

export interface TableColumn {
	readonly header: string;
	/** Share of the table's width; the shares of all columns make up the whole. */
	readonly share: number;
	readonly align?: "left" | "right";
}

export interface TableCell {
	readonly text: string;
	/** A web address that the cell leads to. */
	readonly url?: string | null;
}

export interface Table {
	readonly columns: readonly TableColumn[];
	readonly rows: readonly (readonly TableCell[])[];
	/** Size of the figures and letters in points. */
	readonly size?: number;
	/** Space above and below a row in points. */
	readonly padding?: number;
}

interface SetCell extends TableCell {
	readonly lines: readonly SetLine[];
}

const GAP = 8;
/** After so many rows the process gets to serve others, some 30 ms. */
const ROWS_AT_ONCE = 25;

/**
 * Draws a table that runs over as many pages as it needs: the header is repeated
 * on each, a row is never split, and no page holds a single row of a longer table.
 */
export function drawTable(
	flow: PageFlow,
	parent: StructureNode,
	table: Table,
): Promise<void> {
	return new TableRun(flow, parent, table).draw();
}

function cellStyle(table: Table): TextStyle {
	return {
		face: "sans",
		size: table.size ?? 7.5,
		colour: PALETTE.ink,
		tabular: true,
		leading: 1.4,
	};
}

class TableRun {
	readonly #style: TextStyle;
	readonly #headStyle: TextStyle;
	readonly #padding: number;
	readonly #node: StructureNode;
	readonly #head: readonly SetCell[];

	constructor(
		private readonly flow: PageFlow,
		parent: StructureNode,
		private readonly table: Table,
	) {
		this.#style = cellStyle(table);
		this.#headStyle = {
			...this.#style,
			face: "sansSemiBold",
			colour: PALETTE.muted,
			tabular: false,
		};
		this.#padding = table.padding ?? 3;
		this.#node = flow.page.group({ parent, type: "Table" });
		this.#head = this.#set(
			table.columns.map(({ header }) => ({ text: header })),
			this.#headStyle,
		);
	}

	async draw(): Promise<void> {
		const { rows } = this.table;
		const second = this.#row(1);
		let row = this.#row(0);
		this.flow.ensure(
			this.#height(this.#head, this.#headStyle) +
				this.#rowHeight(row) +
				this.#rowHeight(second),
		);
		this.#drawHead();
		for (let index = 0; row !== undefined; index++) {
			const next: readonly SetCell[] | undefined =
				index === 0 ? second : this.#row(index + 1);
			const isLastButOne = index === rows.length - 2 && index > 0;
			const withIt = isLastButOne ? this.#rowHeight(next) : 0;
			if (this.flow.ensure(this.#rowHeight(row) + withIt)) this.#repeatHead();
			this.#drawRow(row, next === undefined);
			row = next;
			if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await setImmediate();
		}
	}

	#row(index: number): readonly SetCell[] | undefined {
		const row = this.table.rows[index];
		return row && this.#set(row, this.#style);
	}

	#rowHeight(row: readonly SetCell[] | undefined): number {
		return row === undefined ? 0 : this.#height(row, this.#style);
	}

	#set(row: readonly TableCell[], style: TextStyle): SetCell[] {
		return row.map((cell, index) => ({
			...cell,
			lines: this.flow.page.type.lines(cell.text, style, this.#width(index)),
		}));
	}

	#width(column: number): number {
		return this.flow.width * (this.table.columns[column]?.share ?? 0) - GAP;
	}

	#left(column: number): number {
		const shares = this.table.columns
			.slice(0, column)
			.reduce((sum, { share }) => sum + share, 0);
		return (
			this.flow.x +
			this.flow.width * shares +
			(this.table.columns[column]?.align === "right" ? GAP : 0)
		);
	}

	#height(row: readonly SetCell[], style: TextStyle): number {
		const most = Math.max(...row.map(({ lines }) => lines.length));
		return most * leadingOf(style) + 2 * this.#padding;
	}

	#drawHead(): void {
		const row = this.flow.page.group({ parent: this.#node, type: "TR" });
		this.#head.forEach((cell, index) => {
			this.flow.page.setLines(
				{ parent: row, type: "TH", options: { scope: "Column" } },
				cell.text,
				cell.lines,
				this.#headStyle,
				this.#box(index),
			);
		});
		this.#finishHead();
	}

	#repeatHead(): void {
		this.flow.page.artifact(() => {
			this.#head.forEach((cell, index) => {
				this.flow.page.drawLines(cell.lines, this.#headStyle, this.#box(index));
			});
		}, "Pagination");
		this.#finishHead();
	}

	#finishHead(): void {
		this.flow.y += this.#height(this.#head, this.#headStyle);
		this.#rule(PALETTE.forest, 0.7);
	}

	#drawRow(cells: readonly SetCell[], isLast: boolean): void {
		const { page } = this.flow;
		const row = page.group({ parent: this.#node, type: "TR" });
		cells.forEach((cell, index) => {
			const box = this.#box(index);
			if (cell.url) {
				const data = page.group({ parent: row, type: "TD" });
				page.link(data, cell.text, cell.url, this.#style, box);
			} else
				page.setLines(
					{ parent: row, type: "TD" },
					cell.text,
					cell.lines,
					this.#style,
					box,
				);
		});
		this.flow.y += this.#height(cells, this.#style);
		this.#rule(PALETTE.hairline, isLast ? 0.7 : 0.35);
	}

	#box(column: number) {
		return {
			x: this.#left(column),
			y: this.flow.y + this.#padding,
			width: this.#width(column),
			align: this.table.columns[column]?.align ?? "left",
		} as const;
	}

	#rule(colour: string, weight: number): void {
		const { page, x, y, width } = this.flow;
		page.artifact(() => {
			page.doc
				.lineWidth(weight)
				.moveTo(x, y)
				.lineTo(x + width, y)
				.stroke(colour);
		});
	}
}
