import { randomBytes } from "node:crypto";
import { approveWaiting, createFakeAgent, type FakeAgent } from "./fake-agent.ts";
import { launchGuarded, type GuardedBrowser } from "./guarded-browser.ts";
import { knownValueOf } from "./known-value.ts";

export interface Paired {
  readonly browser: GuardedBrowser;
  readonly agent: FakeAgent;
  stop(): Promise<void>;
}

/** A guarded browser whose vault holds one value, `own`, that belongs on `db.example`. */
export const launchPaired = async (html: (url: URL) => string, own: string): Promise<Paired> => {
  const fingerprintKey = randomBytes(32);
  const browser = await launchGuarded(html);
  const agent = createFakeAgent(browser.address, fingerprintKey);
  agent.known = [knownValueOf(fingerprintKey, own, { provider: "generic", kind: "generic-secret", label: "old-database", allowedHosts: ["db.example"] })];
  await agent.start();
  const popup = await browser.open(`${browser.extension}/popup.html`);
  await popup.getByRole("button", { name: "Pair" }).click();
  await popup.locator(".code").waitFor();
  await approveWaiting(agent);
  await popup.getByText("Knows one of your tokens").waitFor();
  await popup.close();
  return {
    browser, agent,
    stop: async () => {
      await browser.stop();
      await agent.stop();
    },
  };
};
