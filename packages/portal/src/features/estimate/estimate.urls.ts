/** Addresses of the estimates that anybody may ask for. */
export const estimateUrls = {
	one: "/estimate",
	cart: "/estimate/cart",
};
