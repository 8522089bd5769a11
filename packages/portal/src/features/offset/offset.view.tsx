import { useQuery } from "@apollo/client/react";
import { useTenant } from "../../app/tenant/tenant-context";
import { Loaded } from "../../components/loaded";
import { OfferDocument } from "./offset.graphql";
import { OffsetWizard } from "./offset-wizard";
import { Unavailable } from "./unavailable";

export function OffsetView() {
	const tenant = useTenant();
	const query = useQuery(OfferDocument, {
		variables: { tenantId: tenant.id },
		// Once the choosing has begun, cards and prices must not move under the hand.
		fetchPolicy: "network-only",
	});
	return (
		<Loaded query={{ ...query, data: query.data?.tenant ?? undefined }}>
			{({ offer, portfolio }) => {
				const { available, reasons } = offer.availability;
				if (!available) return <Unavailable reasons={reasons} />;
				if (!tenant.viewerCanOrder) return <Unavailable reasons={[]} />;
				return (
					<OffsetWizard
						tenant={tenant}
						offer={offer}
						uncoveredGrams={portfolio.uncovered.grams}
					/>
				);
			}}
		</Loaded>
	);
}
