import { useQuery } from "@apollo/client/react";
import { useNavigate, useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { useTenant } from "../../app/tenant/tenant-context";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { QuoteDocument, QuoteFields } from "./quote.graphql";
import { QuotePage } from "./quote.page";

export function QuoteView() {
	const tenant = useTenant();
	const navigate = useNavigate();
	const { quoteId = "" } = useParams();
	const query = useQuery(QuoteDocument, {
		variables: { tenantId: tenant.id, id: quoteId },
	});
	return (
		<Loaded query={query}>
			{(data) =>
				data.node?.__typename === "Quote" ? (
					<QuotePage
						tenant={tenant}
						quote={readFragment(QuoteFields, data.node)}
						cancellationHours={data.tenant?.offer.cancellationHours ?? 0}
						onNewQuote={() => void navigate(`/t/${tenant.id}/offset`)}
					/>
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
