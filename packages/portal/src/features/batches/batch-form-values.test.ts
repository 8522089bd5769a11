import { batchInputOf, batchProblems } from "./batch-form-values";

const project = { registry: "VERRA", registryProjectId: "1060" } as const;
const values = {
	projectId: "prj_1",
	serials:
		"9660-115597313-115618057-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0 ",
	quantity: 20_745,
	vintage: 2019,
};

describe("batchProblems", () => {
	it("has nothing against a range that counts right", () => {
		expect(batchProblems(values, project)).toEqual({});
	});

	it("asks for every field", () => {
		const empty = { projectId: "", serials: " ", quantity: "", vintage: "" };
		expect(batchProblems(empty as never, undefined)).toEqual({
			projectId: "required",
			serials: "required",
			quantity: "required",
			vintage: "required",
		});
	});

	it("holds the typed quantity against last − first + 1: published pages get it wrong by one", () => {
		expect(batchProblems({ ...values, quantity: 20_744 }, project)).toEqual({
			quantity: "otherQuantity",
		});
	});

	it("holds the project and the vintage against what the serial says", () => {
		const other = { ...project, registryProjectId: "1481" };
		expect(batchProblems({ ...values, vintage: 2020 }, other)).toEqual({
			serials: "otherProject",
			vintage: "otherVintage",
		});
	});

	it("takes any vintage where the serial tells none", () => {
		const cer = {
			...values,
			serials: "RW-5-1463953-1467609-2-2-0-7014",
			quantity: 3_657,
			vintage: 2016,
		};
		const cdm = { registry: "CDM", registryProjectId: "7014" } as const;
		expect(batchProblems(cer, cdm)).toEqual({});
	});

	it("refuses the serial of another registry", () => {
		expect(
			batchProblems(values, { ...project, registry: "GOLD_STANDARD" }),
		).toEqual({ serials: "unreadable" });
	});
});

describe("batchInputOf", () => {
	it("sends the serial as the registry writes it, without blanks around it", () => {
		expect(batchInputOf(values)).toEqual({
			...values,
			serials: values.serials.trim(),
		});
	});
});
