export { ERROR_CODES, type ErrorCode, isRetryable } from "./error-codes.js";
export {
	EVIDENCE_FORMAT,
	type EvidenceAllocation,
	type EvidenceBatch,
	type EvidenceCertificate,
	type EvidenceDevice,
	type EvidenceFile,
	type EvidenceFootprint,
	type EvidenceGroup,
	type EvidenceInterval,
	type EvidenceOrder,
	type EvidencePayload,
	type EvidenceProject,
	type EvidenceRetirement,
	type EvidenceSerials,
} from "./evidence.js";
export { ROLES, type Role } from "./roles.js";
