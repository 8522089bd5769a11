import { PASSWORD } from "./open-application.js";

const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }`;

/** Signs in over HTTP and answers the session's cookie. @throws Error when the server refuses */
export async function signIn(origin: string, email: string): Promise<string> {
	const answer = await fetch(`${origin}/graphql`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({
			query: SIGN_IN,
			variables: { input: { email, password: PASSWORD } },
		}),
	});
	const [cookie] = answer.headers.getSetCookie();
	if (!cookie) throw new Error(`Sign-in of ${email}: ${await answer.text()}`);
	return cookie.slice(0, cookie.indexOf(";"));
}
