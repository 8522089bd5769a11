import { Card, List } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state";
import { PageHeader } from "../../components/page-header";
import { useErrorText } from "../../errors/use-error-text";

interface UnavailableProps {
	/** Every reason why the tenant can't order; none means that the viewer may not, though the tenant could. */
	reasons: readonly { code: string; message: string }[];
}

export function Unavailable({ reasons }: UnavailableProps) {
	const { t } = useTranslation();
	const { reason } = useErrorText();
	return (
		<>
			<PageHeader title={t("offset.title")} />
			<Card>
				<EmptyState
					icon={IconLock}
					title={
						reasons.length > 0
							? t("offset.closed.title")
							: t("offset.closed.viewer")
					}
				>
					{reasons.length > 0 ? (
						<List ta="left" spacing="xs">
							{reasons.map(({ code, message }) => (
								<List.Item key={code} data-code={code}>
									{reason({ code, message })}
								</List.Item>
							))}
						</List>
					) : (
						t("offset.closed.ask")
					)}
				</EmptyState>
			</Card>
		</>
	);
}
