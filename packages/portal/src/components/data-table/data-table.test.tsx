import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPortal } from "../../test/render";
import type { Column } from "./column";
import { DataTable } from "./data-table";
import type { ListSpec } from "./list-state";
import { pagingOf } from "./paging-of";
import { useList } from "./use-list";

interface Model {
	id: string;
	name: string;
	devices: number;
}

const columns: readonly Column<Model, "NAME">[] = [
	{
		id: "name",
		header: "Model",
		sort: "NAME",
		heading: true,
		cell: ({ name }) => name,
	},
	{
		id: "devices",
		header: "Devices",
		numeric: true,
		cell: ({ devices }) => devices,
	},
];
const rows: readonly Model[] = [
	{ id: "1", name: "ThinkPad T14", devices: 12 },
	{ id: "2", name: "ThinkVision P24q", devices: 30 },
];
const base = {
	label: "Models",
	columns,
	rowKey: ({ id }: Model) => id,
	empty: <p>Nothing here yet</p>,
};

describe("DataTable", () => {
	it("shows the rows with their column's name, for the cards on a phone", async () => {
		await renderPortal(<DataTable {...base} rows={rows} />);
		const table = screen.getByRole("table", { name: "Models" });
		expect(within(table).getAllByRole("row")).toHaveLength(3);
		const cell = screen.getByRole("cell", { name: "30" });
		expect(cell).toHaveAttribute("data-label", "Devices");
	});

	it("says that it is loading and shows no row and no emptiness until the first answer", async () => {
		await renderPortal(<DataTable {...base} rows={undefined} loading />);
		expect(screen.getByRole("status")).toHaveTextContent("Loading");
		expect(screen.getByRole("table")).toHaveAttribute("aria-busy", "true");
		expect(screen.queryByText("Nothing here yet")).not.toBeInTheDocument();
	});

	it("keeps the rows on show while others are read", async () => {
		await renderPortal(<DataTable {...base} rows={rows} loading />);
		expect(screen.getByText("ThinkPad T14")).toBeInTheDocument();
		expect(screen.getByRole("table")).toHaveAttribute("data-stale");
	});

	it("shows the empty state instead of a table without rows", async () => {
		await renderPortal(<DataTable {...base} rows={[]} />);
		expect(screen.getByText("Nothing here yet")).toBeInTheDocument();
		expect(screen.queryByRole("table")).not.toBeInTheDocument();
	});

	it("tells of an error in the viewer's language and tries again on request", async () => {
		let tries = 0;
		await renderPortal(
			<DataTable
				{...base}
				rows={undefined}
				error={new TypeError("Failed to fetch")}
				onRetry={() => {
					tries += 1;
				}}
			/>,
		);
		expect(screen.getByRole("alert")).toHaveTextContent(
			"The server can't be reached.",
		);
		await userEvent.click(screen.getByRole("button", { name: "Try again" }));
		expect(tries).toBe(1);
	});
});

const spec: ListSpec<"NAME"> = {
	sorts: ["NAME"],
	initial: { field: "NAME", direction: "ASC" },
	filters: ["search"],
};

/** A list over the address, with a connection that always has one more page. */
function Models() {
	const list = useList(spec);
	const page = Number(list.page.after ?? 0);
	return (
		<DataTable
			{...base}
			rows={rows}
			order={list.order}
			onSort={list.sort}
			paging={pagingOf(list, {
				totalCount: 70,
				pageInfo: { hasNextPage: page < 2, endCursor: String(page + 1) },
			})}
		/>
	);
}

describe("a list in the address", () => {
	it("sorts by the header's button, by mouse and keyboard, and says so to assistive technology", async () => {
		const { address } = await renderPortal(<Models />, "/models?search=Think");
		const header = screen.getByRole("columnheader", { name: "Model" });
		expect(header).toHaveAttribute("aria-sort", "ascending");
		within(header).getByRole("button").focus();
		await userEvent.keyboard("{Enter}");
		expect(header).toHaveAttribute("aria-sort", "descending");
		expect(address()).toBe("/models?search=Think&sort=-NAME");
	});

	it("pages forward and back, and knows where it is", async () => {
		const { address } = await renderPortal(<Models />, "/models");
		expect(screen.getByText("1–2 of 70")).toBeInTheDocument();
		await userEvent.click(screen.getByRole("button", { name: "Next" }));
		await userEvent.click(screen.getByRole("button", { name: "Next" }));
		expect(address()).toBe("/models?after=2");
		expect(screen.getByText("51–52 of 70")).toBeInTheDocument();
		expect(screen.getByRole("button", { name: "Next" })).toBeDisabled();
		await userEvent.click(screen.getByRole("button", { name: "Previous" }));
		expect(address()).toBe("/models?after=1");
		await userEvent.click(screen.getByRole("button", { name: "Previous" }));
		expect(address()).toBe("/models");
		expect(screen.getByRole("button", { name: "Previous" })).toBeDisabled();
	});

	it("leads a page opened by its address back to the first, since what lies before isn't known", async () => {
		const { address } = await renderPortal(<Models />, "/models?after=1");
		expect(screen.getByText("70 entries")).toBeInTheDocument();
		await userEvent.click(screen.getByRole("button", { name: "First page" }));
		expect(address()).toBe("/models");
	});
});
