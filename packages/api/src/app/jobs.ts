import type { Application } from "./application.js";

/** Which service carries out which kind of job. */
export function registerJobs(application: Application): void {
	void application;
}
