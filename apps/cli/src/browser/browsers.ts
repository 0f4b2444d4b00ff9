import type { BrowserRow } from "./browser-row.ts";
import { chromiumBrowsers } from "./chromium-browsers.ts";
import { firefoxBrowsers } from "./firefox-browsers.ts";

/** Every browser that Tokenward knows. Adding one is a row in one of the two lists. */
export const browsers: readonly BrowserRow[] = [...chromiumBrowsers, ...firefoxBrowsers];
