import { TextDecoder, TextEncoder } from "node:util";

/** What Mantine and React Router ask of a browser and jsdom does not have. */
class ResizeObserverGap implements ResizeObserver {
	observe() {}
	unobserve() {}
	disconnect() {}
}

window.matchMedia = (query) => ({
	matches: false,
	media: query,
	onchange: null,
	addListener: () => undefined,
	removeListener: () => undefined,
	addEventListener: () => undefined,
	removeEventListener: () => undefined,
	dispatchEvent: () => false,
});
window.ResizeObserver = ResizeObserverGap;
window.HTMLElement.prototype.scrollIntoView = () => undefined;
Object.assign(window, { TextDecoder, TextEncoder });
Object.defineProperty(document, "fonts", { value: new EventTarget() });
