export { aliasesOf } from "./model-aliases.js";
export {
	type ParsedSheet,
	SHEET_LIMITS,
	type SheetRow,
	type SheetRowIssue,
} from "./parsed-sheet.js";
export { parseDecimalScaled } from "./scaled-decimal.js";
export { sheetFingerprint } from "./sheet-fingerprint.js";
export {
	missingSheetColumns,
	recogniseSheetLayout,
	SHEET_COLUMNS,
	type SheetField,
	type SheetLayout,
} from "./sheet-layout.js";
export {
	SHEET_ROW_CODES,
	type SheetRowCode,
	sheetRowText,
} from "./sheet-row-codes.js";
export {
	footprintSheetReader,
	toFootprintSheet,
} from "./to-footprint-sheet.js";
