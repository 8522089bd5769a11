import { makeVar } from "@apollo/client";

/** Set when the server answers UNAUTHENTICATED, cleared by the next sign-in. */
export const sessionExpired = makeVar(false);
