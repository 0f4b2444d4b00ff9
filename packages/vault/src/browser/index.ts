export { createBrowsers, type Browsers, type BrowsersDeps } from "./browsers.ts";
export type { OfferRefusal } from "./pending.ts";
