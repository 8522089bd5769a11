/** What is counted of an import's rows, and the words for it. */
export const SHEET_COUNTS = [
	{ field: "rowsRead", label: "imports.read" },
	{ field: "rowsAccepted", label: "imports.accepted" },
	{ field: "rowsRepaired", label: "sheets.repaired" },
	{ field: "rowsUnchanged", label: "imports.unchanged" },
	{ field: "rowsRefused", label: "imports.refused" },
] as const;
