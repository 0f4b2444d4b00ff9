export { birthHandlers } from "./birth.ts";
export { createBrowsers, type Browsers, type BrowsersDeps, type PairingHandlers } from "./browsers.ts";
export type { OfferRefusal } from "./pending.ts";
