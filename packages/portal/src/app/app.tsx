import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { RouterProvider } from "react-router";
import { createApolloClient } from "../apollo/create-apollo-client";
import { sessionExpired } from "../session/session-expired";
import { SessionProvider } from "../session/session-provider";
import { cssVariables, theme } from "../theme/theme";
import { router } from "./router";

const client = createApolloClient(() => sessionExpired(true));

export function App() {
	return (
		<MantineProvider
			theme={theme}
			cssVariablesResolver={cssVariables}
			defaultColorScheme="auto"
		>
			<Notifications position="bottom-right" />
			<ApolloProvider client={client}>
				<SessionProvider>
					<RouterProvider router={router} />
				</SessionProvider>
			</ApolloProvider>
		</MantineProvider>
	);
}
