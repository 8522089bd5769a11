import { readableLogLine } from "./log-line.mjs";

test("a log entry becomes time, level, message and details", () => {
	const line = readableLogLine(
		'{"level":40,"time":1700000000000,"pid":1,"hostname":"h","msg":"slow","ms":12,"job":{"id":"job_1"}}',
	);
	expect(line).toMatch(
		/^\d\d:\d\d:\d\d WARN {2}slow ms=12 job=\{"id":"job_1"\}$/,
	);
});

test("an error shows its stack", () => {
	expect(
		readableLogLine(
			'{"level":50,"msg":"failed","err":{"stack":"Error: x\\n at y"}}',
		),
	).toBe("ERROR failed\nError: x\n at y");
});

test("anything else passes as it is", () => {
	expect(readableLogLine("plain")).toBe("plain");
	expect(readableLogLine('{"a":1}')).toBe('{"a":1}');
	expect(readableLogLine("null")).toBe("null");
});
