import { homePath, safeNextPath } from "./home-path";
import type { Viewer } from "./session-context";

const nobody: Viewer = {
	__typename: "Viewer",
	user: null,
	roles: [],
	tenants: [],
	regions: [],
	reseller: null,
	viewerCanOperate: false,
	viewerCanAudit: false,
} as Viewer;

describe("homePath", () => {
	it("takes members to their own tenant, whatever else they may see", () => {
		const tenant = { id: "ten_1", name: "Nordic Example" };
		const member = {
			...nobody,
			viewerCanAudit: true,
			roles: [{ role: "TENANT_VIEWER", tenant, reseller: null, region: null }],
		} as Viewer;
		expect(homePath(member)).toBe("/t/ten_1/portfolio");
	});

	it.each([
		[{ reseller: { id: "res_1", name: "Example Reseller" } }, "/customers"],
		[{ viewerCanOperate: true, viewerCanAudit: true }, "/operator/projects"],
		[{ viewerCanAudit: true }, "/tenants"],
		[{}, "/regions"],
	])("takes %j to %s", (facts, path) => {
		expect(homePath({ ...nobody, ...facts } as Viewer)).toBe(path);
	});
});

describe("safeNextPath", () => {
	it("keeps a path of this site with its query", () => {
		expect(safeNextPath("/t/ten_1/fleet?country=SE")).toBe(
			"/t/ten_1/fleet?country=SE",
		);
	});

	it.each([
		null,
		"",
		"https://evil.example",
		"//evil.example",
		"/\\evil.example",
		"javascript:alert(1)",
	])("refuses %s", (next) => {
		expect(safeNextPath(next)).toBeNull();
	});
});
