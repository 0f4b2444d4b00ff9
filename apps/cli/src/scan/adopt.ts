import type { Client } from "@tokenward/shared/contract";
import { Secret } from "@tokenward/shared/secret";
import { confirm } from "../ask.ts";
import { must } from "../link.ts";
import { plural } from "../words.ts";
import type { World } from "../world.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import type { LookSettings } from "./hit.ts";
import { findInFile, type Found } from "./replace-in-file.ts";
import { nameOf, placeOf, type Told } from "./report/report.ts";

export interface AdoptDeps {
  readonly world: World;
  readonly client: Client<"cli">;
  /** Under which the scan took its fingerprints. */
  readonly key: NonNullable<LookSettings["baseline"]>;
}

/** One by one: asks, keeps the value in the vault, and puts a reference in its place. Answers how many were adopted. */
export const adopt = async ({ world, client, key }: AdoptDeps, told: readonly Told[]): Promise<number> => {
  const say = (line: string): void => world.err.write(`${line}\n`);
  const mayBe = told.filter(({ hit, commit, file }) => hit.inside.length === 0 && commit === null && file !== "stdin" && !hit.isPublic);
  if (mayBe.length < told.length) say(`${plural(told.length - mayBe.length, "token")} cannot be replaced: what stands in an archive, a database, a notebook, a history or a pipe is left as it is.`);
  let adopted = 0;
  // From the end of each file, so that what is replaced moves nothing that is still to come.
  for (const one of mayBe.toSorted((a, b) => (a.file === b.file ? b.hit.start - a.hit.start : 0))) {
    const { hit, file } = one;
    const found = findInFile(file, { start: hit.start, end: hit.end, isSame: (value) => fingerprintOf(key, file, hit.kind, value) === hit.fingerprint });
    const place = `${placeOf(one)}:${hit.line}:${hit.column}`;
    if (!found.ok) {
      say(`${place}: ${found.error}`);
      continue;
    }
    const label = await kept(one, found.value, place);
    if (label === null) continue;
    const replaced = found.value.replaceBy(referenceOf(label));
    if (replaced.ok) adopted++;
    say(replaced.ok ? `  ${referenceOf(label)} stands there now. Whoever had the file has the value: tokenward rotate ${JSON.stringify(label.label)}` : `  Kept as ${label.label}, but: ${replaced.error}`);
  }
  return adopted;

  async function kept({ hit, vault }: Told, { value }: Found, place: string): Promise<Kept | null> {
    const four = hit.lastFour === "" ? "" : ` …${hit.lastFour}`;
    if (vault !== null && vault.kind !== "unknown") return (await confirm(world, `${place}  ${nameOf(hit)}${four} is your ${vault.label}. Put a reference there?`)) === true ? vault : null;
    const secret = Secret.of(new Uint8Array(Buffer.from(value, "utf8")));
    const { suggestedLabel, duplicateOf, doubt, provider } = must(await client.token.inspect({ value: secret }));
    const label = duplicateOf ?? suggestedLabel;
    if ((await confirm(world, `${place}  ${nameOf(hit)}${four}. ${doubt === null ? "" : `${doubt} `}${duplicateOf === null ? `Keep it as ${label} and put` : `It is your ${label}. Put`} a reference there?`)) !== true) return null;
    if (duplicateOf !== null) return { provider, label };
    const added = await client.token.add({ label, value: secret });
    if (!added.ok) say(`  It was not kept: ${added.error.message}`);
    return added.ok ? { provider: added.value.provider, label: added.value.label } : null;
  }
};

interface Kept {
  readonly provider: string;
  readonly label: string;
}

const referenceOf = ({ provider, label }: Kept): string => `tokenward://${encodeURIComponent(provider)}/${encodeURIComponent(label)}`;
