import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { NotFoundPage } from "../../app/not-found.page";
import { useTenant } from "../../app/tenant/tenant-context";
import { Loaded } from "../../components/loaded";
import { readFragment } from "../../gql";
import { OrderPage } from "./order.page";
import { OrderDocument, OrderFields, OrderRowFields } from "./orders.graphql";

export function OrderView() {
	const tenant = useTenant();
	const { orderId = "" } = useParams();
	const query = useQuery(OrderDocument, {
		variables: { tenantId: tenant.id, id: orderId },
	});
	return (
		<Loaded query={query}>
			{({ node }) => {
				if (node?.__typename !== "Order") return <NotFoundPage />;
				const order = readFragment(OrderFields, node);
				return (
					<OrderPage
						tenantId={tenant.id}
						row={readFragment(OrderRowFields, order)}
						order={order}
					/>
				);
			}}
		</Loaded>
	);
}
