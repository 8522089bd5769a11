import type { MigrationInterface, MixedList } from "typeorm";
import { Foundation1700000000001 } from "./1700000000001-foundation.js";
import { Catalogue1700000000010 } from "./1700000000010-catalogue.js";
import { Inventory1700000000020 } from "./1700000000020-inventory.js";
import { Portfolio1700000000030 } from "./1700000000030-portfolio.js";
import { Fleet1700000000040 } from "./1700000000040-fleet.js";
import { Footprints1700000000050 } from "./1700000000050-footprints.js";
import { Imports1700000000060 } from "./1700000000060-imports.js";
import { Quotes1700000000070 } from "./1700000000070-quotes.js";
import { Orders1700000000075 } from "./1700000000075-orders.js";
import { Certificates1700000000080 } from "./1700000000080-certificates.js";
import { Schedule1700000000085 } from "./1700000000085-schedule.js";
import { Methods1700000000090 } from "./1700000000090-methods.js";
import { Estimates1700000000095 } from "./1700000000095-estimates.js";
import { QuoteScope1700000000100 } from "./1700000000100-quote-scope.js";
import { SerialNumberings1700000000110 } from "./1700000000110-serial-numberings.js";
import { DeviceOrderIndex1700000000115 } from "./1700000000115-device-order-index.js";

/** In the order in which they run. A landed migration is never edited; a change is a new one. */
export const MIGRATIONS = [
	Foundation1700000000001,
	Catalogue1700000000010,
	Inventory1700000000020,
	Portfolio1700000000030,
	Fleet1700000000040,
	Footprints1700000000050,
	Imports1700000000060,
	Quotes1700000000070,
	Orders1700000000075,
	Certificates1700000000080,
	Schedule1700000000085,
	Methods1700000000090,
	Estimates1700000000095,
	QuoteScope1700000000100,
	SerialNumberings1700000000110,
	DeviceOrderIndex1700000000115,
] satisfies MixedList<new () => MigrationInterface>;
