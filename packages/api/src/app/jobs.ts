import type { Application } from "./application.js";
import { registerCertificateJobs } from "./certificate-jobs.js";
import { registerHousekeeping } from "./housekeeping.js";
import { registerImportJobs } from "./import-jobs.js";

/** Which service carries out which kind of job. */
export function registerJobs(application: Application): void {
	registerImportJobs(application);
	registerCertificateJobs(application);
	registerHousekeeping(application);
}
