import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { Loaded } from "../../components/loaded";
import { PageHeader } from "../../components/page-header";
import { failureOf } from "../../errors/failure";
import { NotForYou } from "./not-for-you";
import { RegionDocument } from "./region.graphql";
import { RegionPage } from "./region.page";
import { regionUrls } from "./region.urls";

export function RegionView() {
	const { t } = useTranslation();
	const { code = "" } = useParams();
	const query = useQuery(RegionDocument, { variables: { code } });
	if (query.error && failureOf(query.error).code === "FORBIDDEN") {
		return (
			<>
				<PageHeader
					title={t("regions.title")}
					trail={[{ label: t("regions.title"), to: regionUrls.list }]}
				/>
				<NotForYou />
			</>
		);
	}
	return (
		<Loaded query={query}>
			{({ region }) =>
				region ? <RegionPage region={region} /> : <NotFoundPage />
			}
		</Loaded>
	);
}
