import {
	hasPublishedDevices,
	publishedSheets,
} from "../../test/published-devices.js";
import { FootprintError } from "./footprint.error.js";
import type { SheetInput, TransportMode } from "./footprint.js";
import { EMBER_GRID_FACTORS } from "./grid-factors.js";
import { TT_2026_2 } from "./methods/tt-2026-2.js";
import { normaliseSheet } from "./normalise-sheet.js";

(hasPublishedDevices ? describe : describe.skip)(
	"transport by mode beside what sheets publish (needs ../shared/data)",
	() => {
		const sheets = publishedSheets();
		const transportOf = (sheet: SheetInput, transport: TransportMode) => {
			try {
				return normaliseSheet(
					sheet,
					{ country: "DE", transport },
					TT_2026_2,
					EMBER_GRID_FACTORS,
				).stages.find(({ stage }) => stage === "TRANSPORT")?.grams;
			} catch (error) {
				if (error instanceof FootprintError) return undefined;
				throw error;
			}
		};

		it("is near it by air, which makers mostly assume, and far below it by sea", () => {
			const ratios = (mode: TransportMode) =>
				sheets
					.filter(({ shares }) => shares?.transportPpm !== undefined)
					.flatMap((sheet) => {
						const published = transportOf(sheet, "AS_PUBLISHED");
						const computed = transportOf(sheet, mode);
						return published && computed ? [computed / published] : [];
					})
					.sort((a, b) => a - b);
			const [air, sea] = [ratios("AIR"), ratios("SEA")];
			expect(air.length).toBeGreaterThan(200);
			expect(air[air.length >> 1]).toBeGreaterThan(0.9);
			expect(air[air.length >> 1]).toBeLessThan(1.5);
			expect(sea[sea.length >> 1]).toBeLessThan(0.15);
		});

		it("can be computed for more than half of all sheets", () => {
			const computable = sheets.filter(
				(sheet) => transportOf(sheet, "SEA") !== undefined,
			);
			expect(computable.length).toBeGreaterThan(sheets.length / 2);
		});
	},
);
