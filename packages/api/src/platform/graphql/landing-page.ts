import type { ApolloServerPlugin, BaseContext } from "@apollo/server";

const EXAMPLE = `curl -c cookies -H 'content-type: application/json' PUBLIC_URL/graphql \\
  -d '{"query":"mutation($input: SignInInput!) { signIn(input: $input) { viewer { tenants { id name } } userErrors { message } } }",
       "variables":{"input":{"email":"…","password":"…"}}}'

curl -b cookies -H 'content-type: application/json' PUBLIC_URL/graphql \\
  -d '{"query":"{ viewer { tenants { name portfolio { devices footprint { tonnes } retired { tonnes } } } } }"}'`;

const page = (publicUrl: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphQL · Tonnetrace</title>
<style>
body{font:16px/1.6 system-ui,sans-serif;max-width:56rem;margin:3rem auto;padding:0 1.25rem;color:#13231c;background:#f6f8f7}
h1{font-size:1.75rem;margin:0 0 .5rem}code,pre{font:13px/1.6 ui-monospace,monospace}
pre{background:#0d2a1f;color:#e6f2ec;padding:1rem 1.25rem;border-radius:.5rem;overflow:auto}a{color:#1c6644}
</style></head><body><main>
<h1>Tonnetrace GraphQL</h1>
<p>This address answers GraphQL over HTTP: send documents by POST, with the content type <code>application/json</code>.
Every type, field and argument is described in the schema; any GraphQL client reads it from here by introspection.</p>
<pre>${EXAMPLE.replaceAll("PUBLIC_URL", publicUrl).replaceAll("<", "&lt;")}</pre>
<p>Errors carry a code of a closed list, whether to retry, and a request id. <a href="/">Open the portal</a></p>
</main></body></html>`;

/** What a person sees who opens the endpoint in a browser: our own page, which loads nothing from elsewhere. */
export const landingPage = (
	publicUrl: string,
): ApolloServerPlugin<BaseContext> => ({
	async serverWillStart() {
		return {
			async renderLandingPage() {
				return { html: page(publicUrl) };
			},
		};
	},
});
