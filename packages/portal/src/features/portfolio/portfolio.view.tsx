import { useQuery } from "@apollo/client/react";
import { useSearchParams } from "react-router";
import { useTenant } from "../../app/tenant/tenant-context";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { endOfDay } from "./end-of-day";
import { PortfolioDocument, PortfolioFields } from "./portfolio.graphql";
import { PortfolioPage } from "./portfolio.page";
import { PortfolioSkeleton } from "./portfolio-skeleton";

export function PortfolioView() {
	const tenant = useTenant();
	const [params, setParams] = useSearchParams();
	const day = params.get("asOf") ?? "";
	const query = useQuery(PortfolioDocument, {
		variables: { tenantId: tenant.id, asOf: endOfDay(day) },
	});
	const data = query.data ?? query.previousData;
	return (
		<Loaded
			query={{ ...query, data: data?.tenant ?? undefined }}
			skeleton={<PortfolioSkeleton />}
		>
			{({ portfolio }) => (
				<PortfolioPage
					tenant={tenant}
					portfolio={readFragment(PortfolioFields, portfolio)}
					day={day}
					onDay={(next) =>
						setParams(next ? { asOf: next } : {}, { replace: true })
					}
				/>
			)}
		</Loaded>
	);
}
