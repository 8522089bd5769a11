import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { BatchDocument, BatchFields, BatchRowFields } from "./batch.graphql";
import { BatchPage } from "./batch.page";

export function BatchView() {
	const { batchId = "" } = useParams();
	const query = useQuery(BatchDocument, { variables: { id: batchId } });
	const node = query.data?.node;
	const details =
		node?.__typename === "CreditBatch"
			? readFragment(BatchFields, node)
			: undefined;
	const batch = readFragment(BatchRowFields, details);
	return (
		<Loaded query={query}>
			{() =>
				batch && details ? (
					<BatchPage batch={batch} details={details} />
				) : (
					<NotFoundPage />
				)
			}
		</Loaded>
	);
}
