import {
	Avatar,
	Menu,
	Text,
	UnstyledButton,
	VisuallyHidden,
} from "@mantine/core";
import { IconKey, IconLogout } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { accountUrls } from "../../features/account/account.urls";
import { useSession, useViewer } from "../../session/session-context";

/** Who is signed in, in which role, and the way out. */
export function UserMenu() {
	const { t } = useTranslation();
	const { signOut } = useSession();
	const { user, roles } = useViewer();
	const name = user?.name ?? t("shell.account");
	return (
		<Menu position="bottom-end" width={260}>
			<Menu.Target>
				<UnstyledButton>
					<VisuallyHidden>{t("shell.accountOf", { name })}</VisuallyHidden>
					<Avatar
						name={name}
						color="forest.2"
						variant="filled"
						autoContrast
						size={34}
						radius="xl"
					/>
				</UnstyledButton>
			</Menu.Target>
			<Menu.Dropdown>
				<Menu.Label>
					<Text fw={600} c="var(--mantine-color-text)">
						{name}
					</Text>
					<Text size="sm">{user?.email}</Text>
					{roles.map(({ role, tenant, reseller, region }) => {
						const of = tenant?.name ?? reseller?.name ?? region?.name;
						return (
							<Text size="xs" key={`${role} ${of}`}>
								{[t(`enums.role.${role}`), of].filter(Boolean).join(" · ")}
							</Text>
						);
					})}
				</Menu.Label>
				<Menu.Divider />
				<Menu.Item
					component={Link}
					to={accountUrls.password}
					leftSection={<IconKey size={16} />}
				>
					{t("shell.changePassword")}
				</Menu.Item>
				<Menu.Item
					leftSection={<IconLogout size={16} />}
					onClick={() => void signOut()}
				>
					{t("shell.signOut")}
				</Menu.Item>
			</Menu.Dropdown>
		</Menu>
	);
}
