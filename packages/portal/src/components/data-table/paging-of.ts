import type { TablePaging } from "./table-footer";
import { type List, PAGE_SIZE } from "./use-list";

interface ConnectionLike {
	totalCount: number;
	pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Joins a list's state in the address with the connection that the server answered. */
export function pagingOf<Sort extends string>(
	list: List<Sort>,
	connection: ConnectionLike | undefined,
): TablePaging {
	const end = connection?.pageInfo.endCursor;
	return {
		totalCount: connection?.totalCount,
		pageSize: PAGE_SIZE,
		pagesBefore: list.pagesBefore,
		hasNext: connection?.pageInfo.hasNextPage ?? false,
		onNext: () => end && list.next(end),
		onPrevious: list.previous,
		onFirst: list.firstPage,
	};
}
