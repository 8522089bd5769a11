import { ActionIcon, Menu, useMantineColorScheme } from "@mantine/core";
import {
	IconAdjustmentsHorizontal,
	IconCheck,
	IconDeviceDesktop,
	IconMoon,
	IconSun,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "../../i18n/languages";
import { loadLanguage } from "../../i18n/load-language";

const SCHEMES = {
	light: IconSun,
	dark: IconMoon,
	auto: IconDeviceDesktop,
} as const;

/** Language and colour scheme; both are kept on this device. */
export function PreferencesMenu({ inverted }: { inverted?: boolean }) {
	const { t, i18n } = useTranslation();
	const { colorScheme, setColorScheme } = useMantineColorScheme();
	const tick = (on: boolean) => (on ? <IconCheck size={16} /> : undefined);
	return (
		<Menu position="bottom-end" width={210}>
			<Menu.Target>
				<ActionIcon
					variant="subtle"
					size="lg"
					color={inverted ? "white" : "gray"}
					aria-label={t("shell.preferences")}
				>
					<IconAdjustmentsHorizontal size={20} />
				</ActionIcon>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Label>{t("shell.language")}</Menu.Label>
				{(Object.keys(LANGUAGES) as Language[]).map((language) => (
					<Menu.Item
						key={language}
						lang={language}
						rightSection={tick(i18n.language === language)}
						onClick={() => void loadLanguage(language)}
					>
						{LANGUAGES[language]}
					</Menu.Item>
				))}
				<Menu.Divider />
				<Menu.Label>{t("shell.colours")}</Menu.Label>
				{(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[]).map((scheme) => {
					const Icon = SCHEMES[scheme];
					return (
						<Menu.Item
							key={scheme}
							leftSection={<Icon size={16} />}
							rightSection={tick(colorScheme === scheme)}
							onClick={() => setColorScheme(scheme)}
						>
							{t(`shell.scheme.${scheme}`)}
						</Menu.Item>
					);
				})}
			</Menu.Dropdown>
		</Menu>
	);
}
