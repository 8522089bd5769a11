import type { Actor } from "../../platform/tenancy/scope.js";
import { canOrder } from "../tenancy/index.js";
import type { Order } from "./order.js";

/** Cancels the order: a role that orders, nothing retired yet, the window open. */
export const canCancel = (
	actor: Pick<Actor, "role">,
	order: Pick<Order, "status" | "cancellableUntil">,
	nowDbTime: string,
): boolean =>
	canOrder(actor) &&
	order.status === "ALLOCATED" &&
	order.cancellableUntil > nowDbTime;
