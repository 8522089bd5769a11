import { EstimateCartPage } from "./estimate-cart.page";
import { useCart } from "./use-cart";

/** The footprints of a whole cart, for anybody. */
export function EstimateCartView() {
	return <EstimateCartPage cart={useCart()} />;
}
