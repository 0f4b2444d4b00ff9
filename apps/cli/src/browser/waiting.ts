import type { Client } from "@tokenward/shared/contract";
import { Stop } from "../exit.ts";
import { must } from "../link.ts";

interface Waiting {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/** The browser that waits with this code, or this id. Throws Stop when none does. */
export const waitingBrowser = async (client: Client<"cli">, given: string): Promise<Waiting> => {
  const waiting = must(await client.browser.pending({}));
  const digits = given.replaceAll(/\D/g, "");
  const found = waiting.find(({ id }) => id === given) ?? (digits.length === given.replaceAll(/[\s-]/g, "").length ? waiting.find(({ code }) => code === digits) : undefined);
  if (found !== undefined) return found;
  throw new Stop("not-found", waiting.length === 0
    ? "No browser waits to be paired. Choose Pair in the extension; its code is good for two minutes."
    : "No browser waits with this code. Compare it again with the one that the extension shows. If they stay different, another program may be in between: tokenward browser refuse.");
};
