import type { BrowserContext, Page } from "playwright-core";

/**
 * Opens an address in a tab of its own. At its installation the extension opens its options page, for which Chromium takes
 * whatever blank tab it finds: the one that was just made. Then another one is made.
 */
export const openPage = async (context: BrowserContext, url: string): Promise<Page> => {
  for (let tries = 0; ; tries++) {
    const page = await context.newPage();
    try {
      await page.goto(url);
      return page;
    } catch (cause) {
      if (tries > 2 || !String(cause).includes("interrupted by another navigation")) throw cause;
    }
  }
};
