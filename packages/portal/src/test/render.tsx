import { MantineProvider } from "@mantine/core";
import { type RenderResult, render } from "@testing-library/react";
import i18next from "i18next";
import type { ReactElement } from "react";
import { MemoryRouter, useLocation } from "react-router";
import { startI18n } from "../i18n/start-i18n";
import { theme } from "../theme/theme";

/**
 * Renders a component as the portal would, in English, at an address.
 *
 * @param at path and query that the component finds itself at
 * @returns besides Testing Library's result, the address that the component has led to by now
 */
export async function renderPortal(
	element: ReactElement,
	at = "/",
): Promise<RenderResult & { address: () => string }> {
	if (!i18next.isInitialized) await startI18n("en");
	let address = at;
	const Watch = () => {
		const { pathname, search } = useLocation();
		address = pathname + search;
		return null;
	};
	const result = render(
		<MantineProvider theme={theme} env="test">
			<MemoryRouter initialEntries={[at]}>
				<Watch />
				{element}
			</MemoryRouter>
		</MantineProvider>,
	);
	return { ...result, address: () => address };
}
