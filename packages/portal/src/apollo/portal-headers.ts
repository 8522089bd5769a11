/** A header that a form on another site can't send: the server's guard against forged requests asks for it. */
export const PORTAL_HEADERS = { "x-tonnetrace-portal": "1" } as const;
