import { Button, Card } from "@mantine/core";
import { IconDeviceLaptop, IconFileImport } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { EmptyState } from "../../components/empty-state";
import { PageHeader } from "../../components/page-header";

/** The portfolio of a tenant that has no device yet. */
export function EmptyPortfolio({ tenant }: { tenant: TenantInContext }) {
	const { t } = useTranslation();
	return (
		<>
			<PageHeader title={t("portfolio.title")} />
			<Card>
				<EmptyState
					icon={IconDeviceLaptop}
					title={t("portfolio.empty.title")}
					action={
						tenant.viewerCanImport && (
							<Button
								component={Link}
								to={`/t/${tenant.id}/imports/new`}
								leftSection={<IconFileImport size={18} />}
							>
								{t("portfolio.import")}
							</Button>
						)
					}
				>
					{t("portfolio.empty.text")}
				</EmptyState>
			</Card>
		</>
	);
}
