const LEVELS = {
	10: "trace",
	20: "debug",
	30: "info",
	40: "WARN",
	50: "ERROR",
	60: "FATAL",
};
const SHOWN_ELSEWHERE = new Set([
	"level",
	"time",
	"msg",
	"pid",
	"hostname",
	"service",
	"err",
	"v",
]);

/**
 * One of the server's JSON log lines for a person's eye; any other line as it is.
 * @param {string} line
 * @returns {string}
 */
export function readableLogLine(line) {
	let entry;
	try {
		entry = JSON.parse(line);
	} catch {
		return line;
	}
	if (entry === null || typeof entry !== "object" || !("level" in entry))
		return line;
	const time = new Date(entry.time ?? Number.NaN);
	const clock = Number.isNaN(time.getTime())
		? ""
		: time.toTimeString().slice(0, 8);
	const level = LEVELS[entry.level] ?? String(entry.level);
	const details = Object.entries(entry)
		.filter(([key]) => !SHOWN_ELSEWHERE.has(key))
		.map(([key, value]) => `${key}=${detail(value)}`);
	const stack = entry.err?.stack ?? entry.err?.message;
	return [
		[clock, level.padEnd(5), entry.msg ?? "", ...details]
			.filter(Boolean)
			.join(" "),
		...(stack ? [stack] : []),
	].join("\n");
}

function detail(value) {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text === undefined || text.length <= 200
		? text
		: `${text.slice(0, 200)}…`;
}
