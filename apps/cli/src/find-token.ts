import type { Client } from "@tokenward/shared/contract";
import type { Token } from "@tokenward/shared/domain";
import { Stop } from "./exit.ts";
import { must } from "./link.ts";
import { nearest } from "./suggest.ts";

/** The token with this label or id. Throws Stop, with the label that was most likely meant. */
export const findToken = async (client: Client<"cli">, ref: string): Promise<Token> => {
  const found = await client.token.show({ ref });
  if (found.ok || found.error.code !== "not-found") return must(found);
  const tokens = await client.token.list({});
  const meant = tokens.ok ? nearest(ref, tokens.value.map(({ label }) => label)) : null;
  throw new Stop("not-found", `${found.error.message}${meant === null ? "" : ` Did you mean: ${meant}?`}`);
};
