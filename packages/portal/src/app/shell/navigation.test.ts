import type { Viewer } from "../../session/session-context";
import { navigation } from "./navigation";

const viewer = (facts: object): Viewer =>
	({
		user: null,
		roles: [],
		tenants: [],
		regions: [],
		reseller: null,
		viewerCanOperate: false,
		viewerCanAudit: false,
		...facts,
	}) as unknown as Viewer;
const tenant = {
	id: "ten_1",
	viewerCanImport: true,
	viewerCanOrder: true,
	viewerCanSeeAudit: true,
};
const labels = (...given: Parameters<typeof navigation>) =>
	navigation(...given).flatMap(({ items }) => items.map(({ label }) => label));

describe("navigation", () => {
	it("shows a member the tenant and nothing of the platform", () => {
		const sections = navigation(viewer({}), tenant);
		expect(sections.map(({ title }) => title)).toEqual(["tenant", "tools"]);
		expect(
			sections[0]?.items.every(({ to }) => to.startsWith("/t/ten_1/")),
		).toBe(true);
	});

	it("offers what the server allows only", () => {
		const reader = {
			...tenant,
			viewerCanOrder: false,
			viewerCanSeeAudit: false,
		};
		const shown = labels(viewer({}), reader);
		expect(shown).toContain("orders");
		expect(shown).not.toContain("offset");
		expect(shown).not.toContain("audit");
	});

	it("gives resellers their customers, and no operations", () => {
		expect(
			labels(viewer({ reseller: { id: "r", name: "R" } }), undefined),
		).toEqual(["customers", "estimate", "methods"]);
	});

	it("gives regional managers their regions", () => {
		const manager = viewer({
			regions: [{ id: "r", code: "NORDICS", name: "Nordics" }],
		});
		expect(labels(manager, undefined)).toEqual([
			"regions",
			"estimate",
			"methods",
		]);
	});

	it.each(["viewerCanOperate", "viewerCanAudit"])(
		"shows it all with %s",
		(right) => {
			const shown = labels(viewer({ [right]: true }), tenant);
			expect(shown).toEqual(
				expect.arrayContaining([
					"portfolio",
					"projects",
					"batches",
					"retirements",
					"tenants",
				]),
			);
		},
	);
});
