/** Every column of a device `d` but its coverage, which is derived. */
export const DEVICE_COLUMNS = [
	"id",
	"serialNumber",
	"serialKey",
	"manufacturer",
	"modelName",
	"nameKey",
	"modelKey",
	"partNumber",
	"category",
	"country",
	"purchasedOn",
	"costCentre",
	"orderReference",
	"registeredAt",
	"importId",
	"modelId",
	"footprintId",
	"footprintGrams",
	"orderId",
	"orderStart",
	"offsetGrams",
	"coveredGrams",
]
	.map((column) => `d.${column}`)
	.join(", ");
