import type { FastifyReply, FastifyRequest } from "fastify";

/** `__Host-` binds the cookie to this host over HTTPS; browsers refuse that prefix over plain HTTP, which only loopback uses. */
const cookieName = (secure: boolean) =>
	secure ? "__Host-tonnetrace" : "tonnetrace";

const options = (secure: boolean) => ({
	path: "/",
	httpOnly: true,
	secure,
	sameSite: "lax" as const,
});

export const readSessionToken = (
	request: FastifyRequest,
	secure: boolean,
): string | undefined => request.cookies[cookieName(secure)];

export function setSessionCookie(
	reply: FastifyReply,
	token: string,
	secure: boolean,
): void {
	reply.setCookie(cookieName(secure), token, options(secure));
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
	reply.clearCookie(cookieName(secure), options(secure));
}
