import { jest } from "@jest/globals";
import { ERROR_CODES, type ErrorCode, isRetryable } from "@tonnetrace/contract";
import type { GraphQLClient } from "@tonnetrace/testkit";
import { GraphQLError } from "graphql";
import { unavailable } from "../src/platform/database/faults.js";
import { DomainError } from "../src/platform/errors.js";
import { formatError } from "../src/platform/graphql/format-error.js";
import { startApi, type TestApi } from "./harness.js";

describe("errors", () => {
	let api: TestApi;
	let client: GraphQLClient;
	beforeAll(async () => {
		api = await startApi();
		const tenant = await api.seed.tenant(await api.seed.region());
		client = await api.signedIn({ role: "TENANT_ADMIN", tenantId: tenant.id });
	});
	afterEach(() => {
		jest.restoreAllMocks();
	});
	afterAll(() => api.close());

	describe("faults of ours", () => {
		const SECRET =
			"no table `device` at /srv/app/src/secret.ts:12, password hunter2";

		it("are masked, and logged under the id that the answer tells", async () => {
			jest
				.spyOn(api.app.platform.regions, "all")
				.mockRejectedValue(new Error(SECRET));
			const logged: Record<string, unknown>[] = [];
			jest.spyOn(api.app.log, "child").mockImplementation(((
				bindings: object,
			) => ({
				error: (fields: object) => logged.push({ ...bindings, ...fields }),
			})) as never);
			const { errors, headers, data } = await client.execute(
				"query Broken { regions { id } }",
			);
			expect(data).toBeNull();
			expect(errors).toEqual([
				expect.objectContaining({
					message: ERROR_CODES.INTERNAL.meaning,
					extensions: {
						code: "INTERNAL",
						retryable: true,
						requestId: headers.get("x-request-id"),
					},
				}),
			]);
			expect(JSON.stringify(errors)).not.toMatch(/device|secret|hunter2/);
			expect(logged).toEqual([
				expect.objectContaining({
					requestId: headers.get("x-request-id"),
					operationName: "Broken",
					err: expect.objectContaining({ message: SECRET }),
				}),
			]);
		});

		it("are no faults where the database doesn't answer: everything says so, and may be retried", async () => {
			jest
				.spyOn(api.app.platform.identity, "authenticate")
				.mockRejectedValue(unavailable());
			const file = await client.download("/files/certificates/ten_x/crt_x.pdf");
			const answers = [
				await client.execute("{ viewer { user { id } } }"),
				{
					status: file.status,
					...((await file.json()) as { errors?: unknown }),
				},
			];
			for (const { status, errors } of answers) {
				expect(status).toBe(503);
				expect(errors).toEqual([
					expect.objectContaining({
						extensions: {
							code: "UNAVAILABLE",
							retryable: true,
							requestId: expect.stringMatching(/^req_/),
						},
					}),
				]);
			}
		});

		it("are masked where files are served, too", async () => {
			jest
				.spyOn(api.app.platform.tenants, "enter")
				.mockRejectedValue(new Error(SECRET));
			const response = await client.download(
				"/files/certificates/ten_x/crt_x.pdf",
			);
			expect(response.status).toBe(500);
			expect(await response.json()).toEqual({
				errors: [
					{
						message: ERROR_CODES.INTERNAL.meaning,
						extensions: {
							code: "INTERNAL",
							retryable: true,
							requestId: response.headers.get("x-request-id"),
						},
					},
				],
			});
		});
	});

	it("every code of the list says whether to retry", () => {
		for (const code of Object.keys(ERROR_CODES) as ErrorCode[]) {
			const error = new GraphQLError("x", {
				originalError: new DomainError(code, "What to do next."),
			});
			expect(formatError({ message: "x" }, error)).toEqual({
				message: "What to do next.",
				extensions: { code, retryable: isRetryable(code) },
			});
		}
	});
});
