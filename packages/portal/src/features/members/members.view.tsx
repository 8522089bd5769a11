import { useQuery } from "@apollo/client/react";
import { Badge } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useTenant } from "../../app/tenant/tenant-context";
import type { Column } from "../../components/data-table/column";
import { DataTable } from "../../components/data-table/data-table";
import { EmptyState } from "../../components/empty-state";
import { PageHeader } from "../../components/page-header";
import { useFormatter } from "../../format/use-formatter";
import type { MembersQuery } from "../../gql/graphql";
import { MembersDocument } from "./members.graphql";

type Member = NonNullable<MembersQuery["tenant"]>["members"][number];

/** Who belongs to the tenant, and in which role. */
export function MembersView() {
	const { t } = useTranslation();
	const tenant = useTenant();
	const query = useQuery(MembersDocument, {
		variables: { tenantId: tenant.id },
	});
	return (
		<>
			<PageHeader title={t("members.title")} description={t("members.text")} />
			<DataTable
				label={t("members.title")}
				columns={useMemberColumns()}
				rows={query.data?.tenant?.members}
				rowKey={({ user, role }) => `${user.id} ${role}`}
				loading={query.loading}
				error={query.error}
				onRetry={() => void query.refetch()}
				empty={<EmptyState icon={IconUsers} title={t("members.empty")} />}
			/>
		</>
	);
}

function useMemberColumns() {
	const { t } = useTranslation();
	const format = useFormatter();
	return useMemo<Column<Member>[]>(
		() => [
			{
				id: "name",
				header: t("members.name"),
				heading: true,
				cell: ({ user }) => <strong>{user.name}</strong>,
			},
			{
				id: "email",
				header: t("members.email"),
				cell: ({ user }) => user.email,
			},
			{
				id: "role",
				header: t("members.role"),
				cell: ({ role }) => <Badge>{t(`enums.role.${role}`)}</Badge>,
			},
			{
				id: "since",
				header: t("members.since"),
				cell: ({ since }) => format.date(since),
			},
		],
		[t, format],
	);
}
