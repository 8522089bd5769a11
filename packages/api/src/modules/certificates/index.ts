import type { CertificateService } from "./certificate.service.js";
import type { CertificateDirectory } from "./certificate-directory.js";
import type { CertificateIssuer } from "./certificate-issuer.js";

export type {
	Certificate,
	CertificateListFilter,
	CertificateSort,
} from "./certificate.js";
export {
	CertificateResolver,
	OrderCertificatesResolver,
	TenantCertificatesResolver,
} from "./certificate.resolver.js";
export { certificateRoutes } from "./certificate.routes.js";
export type { CertificateService } from "./certificate.service.js";
export { CertificateStatus, CertificateType } from "./certificate.type.js";
export type { CertificateDirectory } from "./certificate-directory.js";
export {
	CERTIFICATE_ISSUE_JOB,
	CertificateJobs,
	orderOfJob,
} from "./certificate-requests.js";
export {
	composeCertificateDirectory,
	composeCertificates,
} from "./compose-certificates.js";
export { creditsOf, type ProjectCredits } from "./credit-shares.js";
export { existingOf } from "./existing-of.js";
export { type FootprintFacts, footprintFacts } from "./footprint-facts.js";
export { type MethodSources, methodFacts } from "./method-facts.js";
export type {
	CertificateExisting,
	CertificateProject,
	CertificateSnapshot,
} from "./pdf/certificate-snapshot.js";
export { sayableStatements } from "./statements.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly certificateDirectory: CertificateDirectory;
	}
	interface TenantServices {
		readonly certificates: CertificateService;
		readonly certificateIssuer: CertificateIssuer;
	}
}
