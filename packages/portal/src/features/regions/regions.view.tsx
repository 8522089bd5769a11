import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../components/loaded";
import { PageHeader } from "../../components/page-header";
import { failureOf } from "../../errors/failure";
import { NotForYou } from "./not-for-you";
import { RegionsDocument } from "./region.graphql";
import { RegionsPage } from "./regions.page";

export function RegionsView() {
	const { t } = useTranslation();
	const query = useQuery(RegionsDocument);
	if (query.error && failureOf(query.error).code === "FORBIDDEN") {
		return (
			<>
				<PageHeader title={t("regions.title")} />
				<NotForYou />
			</>
		);
	}
	return (
		<Loaded query={query}>
			{({ regions }) => <RegionsPage regions={regions} />}
		</Loaded>
	);
}
