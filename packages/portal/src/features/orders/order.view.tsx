import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { useTenant } from "../../app/tenant/tenant-context";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { OrderPage } from "./order.page";
import { OrderDocument, OrderFields, OrderRowFields } from "./orders.graphql";

const POLL_MS = 3_000;

/** One order; its certificate is made by a job, so the page looks again until there is one. */
export function OrderView() {
	const tenant = useTenant();
	const { orderId = "" } = useParams();
	const query = useQuery(OrderDocument, {
		variables: { tenantId: tenant.id, id: orderId },
		notifyOnNetworkStatusChange: false,
	});
	const node = query.data?.node;
	const order =
		node?.__typename === "Order" ? readFragment(OrderFields, node) : undefined;
	const row = order && readFragment(OrderRowFields, order);
	const awaiting =
		order?.certificates.length === 0 && row?.status !== "CANCELLED";
	const { startPolling, stopPolling } = query;
	useEffect(() => {
		if (!awaiting) return;
		startPolling(POLL_MS);
		return stopPolling;
	}, [awaiting, startPolling, stopPolling]);
	return (
		<Loaded query={query}>
			{() => {
				if (!order || !row) return <NotFoundPage />;
				return <OrderPage tenantId={tenant.id} row={row} order={order} />;
			}}
		</Loaded>
	);
}
