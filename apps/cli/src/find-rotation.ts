import type { Client } from "@tokenward/shared/contract";
import type { Rotation } from "@tokenward/shared/domain";
import { Stop } from "./exit.ts";
import { findToken } from "./find-token.ts";
import { must } from "./link.ts";

/** The rotation with this id, or the newest of the token with this label. Throws Stop when there is none. */
export const findRotation = async (client: Client<"cli">, ref: string): Promise<Rotation> => {
  const rotations = must(await client.rotation.list({}));
  const byId = rotations.find(({ id }) => id === ref);
  if (byId !== undefined) return byId;
  const token = await findToken(client, ref);
  const newest = rotations.filter(({ tokenId }) => tokenId === token.id).toSorted((a, b) => b.startedAt - a.startedAt)[0];
  if (newest === undefined) throw new Stop("not-found", `${token.label} was never rotated. Rotate it: tokenward rotate <token>`);
  return newest;
};
