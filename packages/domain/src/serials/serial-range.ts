/** The registries whose serial numbers are told apart; OTHER is any whose serials are read as `<batch>-<first> to <last>`. */
export type Registry =
	| "CDM"
	| "VERRA"
	| "GOLD_STANDARD"
	| "ACR"
	| "CAR"
	| "PURO"
	| "ISOMETRIC"
	| "OTHER";

/** A run of whole credits (tonnes) that one registry serial text names. `last − first + 1 = quantity`, always. */
export type SerialRange = {
	registry: Registry;
	/**
	 * Within which numbers are unique. Verra numbers its units through, so its scope is the registry; CERs restart in each host
	 * country; Puro restarts per issuance (formerly per facility); the others restart per batch. Which credits a range is of,
	 * whoever lists them, `unitIdentity` tells.
	 */
	scope: string;
	/** Number of the first credit. */
	first: number;
	/** Number of the last credit, inclusive. */
	last: number;
	/** Whole credits, 1 or more. */
	quantity: number;
	/** The serial as the registry writes it, without surrounding blanks. */
	text: string;
	/** Year in which the monitoring period began or, with Puro and Isometric, of the removal, where the serial tells it. */
	vintage?: number;
	/** The registry's project number, in digits without its letters ("1060", "7495") where it has any number; Isometric: "F5X7". */
	projectNumber?: string;
	/** The first credit's number in digits, without leading zeros. */
	firstText: string;
	/** The last credit's number in digits, without leading zeros. */
	lastText: string;
};
