import { ApolloProvider } from "@apollo/client/react";
import { act, screen } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { type Answer, fakeServer } from "../test/fake-server";
import { renderPortal } from "../test/render";
import { RequireViewer } from "./require-viewer";
import { sessionExpired } from "./session-expired";
import { SessionProvider } from "./session-provider";

const nobody: Answer = { data: { viewer: null } };
const somebody: Answer = {
	data: {
		viewer: {
			__typename: "Viewer",
			user: {
				__typename: "User",
				id: "usr_1",
				email: "a@example.com",
				name: "A",
			},
			roles: [],
			tenants: [],
			regions: [],
			reseller: null,
			viewerCanOperate: false,
			viewerCanAudit: true,
		},
	},
};

const show = (answer: Answer) =>
	renderPortal(
		<ApolloProvider client={fakeServer(() => answer).client}>
			<SessionProvider>
				<Routes>
					<Route element={<RequireViewer />}>
						<Route path="/t/:tenantId/fleet" element={<p>The fleet</p>} />
					</Route>
					<Route path="/sign-in" element={<p>Sign in here</p>} />
				</Routes>
			</SessionProvider>
		</ApolloProvider>,
		"/t/ten_1/fleet?country=SE",
	);

describe("RequireViewer", () => {
	beforeEach(() => void sessionExpired(false));

	it("shows the page to those who are signed in", async () => {
		await show(somebody);
		expect(await screen.findByText("The fleet")).toBeInTheDocument();
	});

	it("asks the others to sign in, and remembers where they were headed", async () => {
		const { address } = await show(nobody);
		expect(await screen.findByText("Sign in here")).toBeInTheDocument();
		expect(address()).toBe("/sign-in?next=%2Ft%2Ften_1%2Ffleet%3Fcountry%3DSE");
	});

	it("asks anew when the session has ended meanwhile", async () => {
		const { address } = await show(somebody);
		await screen.findByText("The fleet");
		act(() => void sessionExpired(true));
		expect(await screen.findByText("Sign in here")).toBeInTheDocument();
		expect(address()).toContain("next=%2Ft%2Ften_1%2Ffleet");
	});

	it("shows that the server can't be asked, instead of an empty page", async () => {
		await show(new TypeError("Failed to fetch"));
		expect(await screen.findByRole("alert")).toHaveTextContent(
			"The server can't be reached.",
		);
	});
});
