import { refusal } from "./upload-file";

describe("refusal", () => {
	it.each([
		['{"code":"FILE_REFUSED","message":"The file is empty."}'],
		['{"error":{"code":"FILE_REFUSED","message":"The file is empty."}}'],
	])("reads %s", (body) => {
		expect(refusal(400, body)).toMatchObject({
			code: "FILE_REFUSED",
			message: "The file is empty.",
		});
	});

	it("knows a file that is too large by its status alone", () => {
		expect(refusal(413, "<html>nginx</html>").code).toBe("UPLOAD_TOO_LARGE");
	});

	it("shows nobody a proxy's page", () => {
		const error = refusal(502, "<html>Bad gateway</html>");
		expect(error.code).toBe("UNAVAILABLE");
		expect(error.message).not.toContain("<");
	});
});
