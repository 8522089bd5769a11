/** Stops the server that the run's global setup started, if it did. */
export default async function tearDownMariaDb() {
	await globalThis.tonnetraceStopMariaDb?.();
}
