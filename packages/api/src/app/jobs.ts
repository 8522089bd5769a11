import type { Application } from "./application.js";
import { registerCertificateJobs } from "./certificate-jobs.js";
import { registerEstimatorJobs } from "./estimator-services.js";
import { registerHousekeeping } from "./housekeeping.js";
import { registerImportJobs } from "./import-jobs.js";
import { registerMethodJobs } from "./method-jobs.js";

/** Which service carries out which kind of job. */
export function registerJobs(application: Application): void {
	registerImportJobs(application);
	registerCertificateJobs(application);
	registerMethodJobs(application);
	registerEstimatorJobs(application);
	registerHousekeeping(application);
}
