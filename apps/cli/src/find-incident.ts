import type { Client } from "@tokenward/shared/contract";
import type { Incident } from "@tokenward/shared/domain";
import { Stop } from "./exit.ts";
import { must } from "./link.ts";

/** The incident whose id begins so. Throws Stop when there is none, or more than one. */
export const findIncident = async (client: Client<"cli">, begin: string): Promise<Incident> => {
  const found = must(await client.incident.list({})).filter(({ id }) => id.startsWith(begin));
  if (found.length > 1) throw new Stop("invalid-input", `${found.length} incidents begin so. Give more of the id. See: tokenward incident list`);
  if (found[0] === undefined) throw new Stop("not-found", "There is no such incident. See: tokenward incident list");
  return found[0];
};
