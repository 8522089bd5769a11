export { ERROR_CODES, type ErrorCode, isRetryable } from "./error-codes.js";
export { ROLES, type Role } from "./roles.js";
