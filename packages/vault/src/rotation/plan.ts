import type { RpcError } from "@tokenward/shared/contract";
import type { RotationPlan } from "@tokenward/shared/domain";
import { ok, type Result } from "@tokenward/shared/result";
import { wipe } from "@tokenward/shared/secret";
import type { KeptToken } from "../ports.ts";
import { providerOf, type RotationScene } from "./scene.ts";

/** What rotating this token would do. Promises only what the provider can keep. Asks nobody and changes nothing. */
export const planOf = async ({ files, credentials }: RotationScene, token: KeptToken): Promise<Result<{ -readonly [K in keyof RotationPlan]: RotationPlan[K] extends readonly (infer T)[] ? T[] : RotationPlan[K] }, RpcError>> => {
  const provider = await providerOf(files, token);
  if (!provider.ok) return provider;
  const { lifecycle, baseUrl } = provider.value;
  const consumers = token.consumers.map(({ path }) => path);
  const promises = [...lifecycle.promises];
  promises.push(consumers.length === 0 ? "No file is rewritten: none is on this token's list." : `${consumers.length === 1 ? "One file gets" : `${consumers.length} files get`} the new value; programs that already run keep the old one until they are restarted.`);
  let needs = [...(lifecycle.mint?.needs ?? [])];
  if (needs.includes("password") && token.account !== null) {
    const kept = await credentials.get(lifecycle.provider, baseUrl, token.account);
    if (kept.ok && kept.value !== null) {
      wipe(kept.value);
      needs = needs.filter((need) => need !== "password");
    }
  }
  return ok({
    recipe: lifecycle.recipe, promises, needs, consumers,
    page: lifecycle.recipe === "guided" ? lifecycle.page({ baseUrl, kind: token.kind, name: token.label, scopes: token.scopes }) : null,
  });
};
