import { FLEET_FIELDS } from "./fleet-field.js";
import { HEADER_SYNONYMS, WEAK_SYNONYMS } from "./header-synonyms.js";
import { PERSONAL_COLUMNS } from "./personal-columns.js";
import { recogniseHeader } from "./recognise-header.js";
import { lettersAndDigits } from "./text.js";

/** What was mapped, as "FIELD=header". */
const mapped = (headers: string[]) =>
	recogniseHeader(headers)
		.columns.filter(({ field }) => field !== null)
		.map(({ field, header }) => `${field}=${header}`);

const split = (line: string) => line.split(/[,;]\s*/);

const INTUNE =
	"Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Azure AD registered,EAS activation ID,Serial number,Manufacturer,Model,EAS activated,IMEI,Last EAS sync time,EAS reason,EAS status,Compliance grace period expiration,Security patch level,Wi-Fi MAC,MEID,Subscriber carrier,Total storage,Free storage,Management name,Category,UserId,Primary user UPN,Primary user email address,Primary user display name,WiFiIPv4Address,WiFiSubnetID,Compliance,Managed by,Ownership,Device state";

describe("recogniseHeader", () => {
	it.each([
		["Microsoft Intune", INTUNE, ["COUNTRY"]],
		[
			"Microsoft Graph managedDevice",
			"id,deviceName,manufacturer,model,serialNumber,managedDeviceOwnerType,enrolledDateTime,lastSyncDateTime",
			["COUNTRY"],
		],
		[
			"Windows Autopilot",
			"Device Serial Number,Windows Product ID,Hardware Hash,Group Tag",
			["MODEL_NAME", "COUNTRY", "PURCHASED_ON"],
		],
		[
			"Microsoft Configuration Manager",
			"ResourceID,Netbios_Name0,Manufacturer0,Model0,SerialNumber0,ChassisTypes0,TotalPhysicalMemory0",
			["COUNTRY", "PURCHASED_ON"],
		],
		[
			"Lansweeper",
			"AssetName,AssetTypename,Model,Manufacturer,SystemSKU,PurchaseDate,Warrantydate,Statename,Location,Department,Serialnumber,OrderNumber",
			["COUNTRY"],
		],
		[
			"ServiceNow",
			"display_name,asset_tag,serial_number,model,model_category,manufacturer,install_status,location,department,company,cost_center,purchase_date,form_factor,virtual",
			["COUNTRY"],
		],
		[
			"Snipe-IT",
			"Company,Asset Tag,Category,Manufacturer,Location,Order Number,Model,Model Number,Serial Number,Purchase Date,Purchase Cost",
			["COUNTRY"],
		],
		[
			"GLPI",
			"Name;Serial number;Inventory number;Location;Manufacturer;Model;Type;Status",
			["COUNTRY", "PURCHASED_ON"],
		],
		[
			"Jamf",
			"Computer Name,Serial Number,Device Type,Model,Asset Tag",
			["COUNTRY", "PURCHASED_ON"],
		],
		[
			"Tonnetrace",
			"serial number,model,category,country,purchase date,cost centre,order reference",
			[],
		],
		[
			null,
			"Seriennummer;Modell;Kategorie;Land;Kaufdatum;Kostenstelle;Bestellnummer",
			[],
		],
		[null, "a,b,c", ["SERIAL_NUMBER", "MODEL_NAME", "COUNTRY", "PURCHASED_ON"]],
	])("recognises %s", (source, line, missing) => {
		const header = recogniseHeader(split(line));
		expect(header.source).toBe(source);
		expect(header.missing).toEqual(missing);
		expect(header.duplicates).toEqual([]);
	});

	it("maps Intune's columns, drops personal ones, and flags the enrolment date as weak", () => {
		const header = recogniseHeader(split(INTUNE));
		expect(mapped(split(INTUNE))).toEqual([
			"PURCHASED_ON=Enrollment date",
			"SERIAL_NUMBER=Serial number",
			"MANUFACTURER=Manufacturer",
			"MODEL_NAME=Model",
			"CATEGORY=Category",
			"OWNERSHIP=Ownership",
			"STATE=Device state",
		]);
		expect(header.columns.filter(({ weak }) => weak)).toHaveLength(1);
		expect(
			header.columns.filter(({ dropped }) => dropped).map((c) => c.header),
		).toEqual([
			"Device name",
			"IMEI",
			"Wi-Fi MAC",
			"MEID",
			"Subscriber carrier",
			"UserId",
			"Primary user UPN",
			"Primary user email address",
			"Primary user display name",
			"WiFiIPv4Address",
			"Managed by",
		]);
		expect(header.notes.join()).toContain("enrolled");
	});

	it.each([
		[
			"Seriennummer;Modell;Gerätetyp;Land;Kaufdatum;Kostenstelle;Bestellnummer;Hersteller;Standort",
		],
		[
			"Serienummer;Modell;Kategori;Land;Inköpsdatum;Kostnadsställe;Ordernummer;Tillverkare;Plats",
		],
		[
			"Numéro de série;Modèle;Catégorie;Pays;Date d'achat;Centre de coûts;Numéro de commande;Fabricant;Emplacement",
		],
	])("understands %s", (line) => {
		expect(
			recogniseHeader(split(line)).columns.map(({ field }) => field),
		).toEqual([
			"SERIAL_NUMBER",
			"MODEL_NAME",
			"CATEGORY",
			"COUNTRY",
			"PURCHASED_ON",
			"COST_CENTRE",
			"ORDER_REFERENCE",
			"MANUFACTURER",
			"SITE",
		]);
	});

	it("prefers the better of two columns, in whichever order they stand", () => {
		expect(mapped(["Enrollment date", "Purchase Date"])).toEqual([
			"PURCHASED_ON=Purchase Date",
		]);
		expect(mapped(["department", "cost_center"])).toEqual([
			"COST_CENTRE=cost_center",
		]);
		expect(mapped(["form_factor", "model_category"])).toEqual([
			"CATEGORY=model_category",
		]);
	});

	it("never takes a place for a country", () => {
		expect(mapped(["Location", "Site", "City"])).toEqual(["SITE=Site"]);
	});

	it("ignores a byte order mark, case, blanks and punctuation", () => {
		expect(mapped(["\ufeffSERIAL_Number ", " Purchase-Date"])).toEqual([
			"SERIAL_NUMBER=\ufeffSERIAL_Number ",
			"PURCHASED_ON= Purchase-Date",
		]);
	});

	it("lets a part number stand in for the model", () => {
		expect(
			recogniseHeader(["serial", "MTM", "country", "purchase date"]).missing,
		).toEqual([]);
	});

	it("names the columns that stand twice", () => {
		expect(
			recogniseHeader(["Model", "serial", "model ", "", "", "MODEL"])
				.duplicates,
		).toEqual(["Model"]);
	});
});

describe("the table of names", () => {
	it("gives each name to one field only", () => {
		const owners = new Map<string, Set<string>>();
		const note = (name: string, owner: string) => {
			const key = lettersAndDigits(name);
			owners.set(key, (owners.get(key) ?? new Set()).add(owner));
		};
		for (const field of FLEET_FIELDS) {
			for (const name of HEADER_SYNONYMS[field]) note(name, field);
			for (const name of WEAK_SYNONYMS[field] ?? []) note(name, field);
		}
		for (const name of PERSONAL_COLUMNS) note(name, "personal");
		expect([...owners].filter(([, fields]) => fields.size > 1)).toEqual([]);
	});
});
