import { DomainError } from "../errors.js";

interface DriverFault {
	readonly code?: string;
	readonly errno?: number;
	/** MySQL's driver: the connection is gone, whatever the error says. */
	readonly fatal?: boolean;
	readonly driverError?: DriverFault;
}

const driverFault = (error: unknown): DriverFault => {
	const fault = (error ?? {}) as DriverFault;
	return fault.driverError ?? fault;
};

const RETRIED = new Set([1213, 1205, 1020]);
const LOST = new Set([
	"PROTOCOL_CONNECTION_LOST",
	"PROTOCOL_SEQUENCE_TIMEOUT",
	"ECONNREFUSED",
	"ECONNRESET",
	"EPIPE",
	"ENOENT",
	"ETIMEDOUT",
	"ER_SERVER_SHUTDOWN",
	"ER_CON_COUNT_ERROR",
	"ER_QUERY_TIMEOUT",
	"ER_STATEMENT_TIMEOUT",
	"ER_CONNECTION_KILLED",
	"SQLITE_BUSY",
	"SQLITE_FULL",
	"SQLITE_IOERR",
	"ER_DISK_FULL",
	"ER_RECORD_FILE_FULL",
]);

/** Deadlock, lock wait timeout or a changed row: the whole transaction may be run again. */
export const isConflict = (error: unknown): boolean =>
	RETRIED.has(driverFault(error).errno ?? 0);

/** Another transaction held a row for longer than we wait. */
export const isLockTimeout = (error: unknown): boolean =>
	driverFault(error).errno === 1205;

/** A key exists already, on either engine. */
export function isDuplicateKey(error: unknown): boolean {
	const { code, errno } = driverFault(error);
	return (
		errno === 1062 ||
		code === "SQLITE_CONSTRAINT_PRIMARYKEY" ||
		code === "SQLITE_CONSTRAINT_UNIQUE"
	);
}

/** The database doesn't answer, or not in time: not the caller's fault, and not ours to hide. */
export function isUnavailable(error: unknown): boolean {
	const { code, fatal } = driverFault(error);
	return (
		fatal === true ||
		(code !== undefined && LOST.has(code)) ||
		(error instanceof Error &&
			(error.name === "QueryTimeoutError" ||
				/Connection is closed|Pool is closed|timeout/i.test(error.message)) &&
			!(error instanceof DomainError))
	);
}

export const unavailable = () =>
	new DomainError(
		"UNAVAILABLE",
		"The database does not answer at the moment. Nothing is lost; send the same request again shortly.",
	);
