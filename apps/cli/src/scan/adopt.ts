import { dirname } from "node:path";
import type { Client } from "@tokenward/shared/contract";
import { Secret } from "@tokenward/shared/secret";
import { must } from "../link.ts";
import { plural } from "../words.ts";
import type { World } from "../world.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import { gitOutput } from "./git-output.ts";
import type { LookSettings } from "./hit.ts";
import { findInFile, type Found } from "./replace-in-file.ts";
import { nameOf, placeOf, type Told } from "./report/report.ts";

export interface AdoptDeps {
  readonly world: World;
  readonly client: Client<"cli">;
  /** Under which the scan took its fingerprints. */
  readonly key: NonNullable<LookSettings["baseline"]>;
}

/**
 * One by one: asks, keeps the value in the vault, and puts a reference in its place. Answers how many were adopted. The value is in the
 * vault before its file is touched, so whenever this ends (`q`, Ctrl-C, a full disk), each is in one place at least.
 */
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
    if (label === "quit") {
      say("Stopped. What was not asked about is as it was.");
      break;
    }
    if (label === null) continue;
    const replaced = found.value.replaceBy(referenceOf(label));
    if (replaced.ok) adopted++;
    say(replaced.ok ? `  ${referenceOf(label)} stands there now. Whoever had the file${isTracked(file) ? ", or has the repository's history," : ""} has the value: tokenward rotate ${JSON.stringify(label.label)}` : `  Kept as ${label.label}, but: ${replaced.error}`);
  }
  return adopted;

  async function asked(question: string): Promise<boolean | "quit"> {
    const answer = (await world.keyboard()!.line(`${question} [y/N/q] `)).trim();
    return /^q(uit)?$/i.test(answer) ? "quit" : /^y(es)?$/i.test(answer);
  }

  async function kept({ hit, vault, file }: Told, { value }: Found, place: string): Promise<Kept | null | "quit"> {
    const four = hit.lastFour === "" ? "" : ` …${hit.lastFour}`;
    const warning = isTracked(file) ? " Git tracks this file: the value stays in its history." : "";
    if (vault !== null && vault.kind !== "unknown") {
      const answer = await asked(`${place}  ${nameOf(hit)}${four} is your ${vault.label}.${warning} Put a reference there?`);
      return answer === "quit" ? "quit" : answer ? vault : null;
    }
    const secret = Secret.of(new Uint8Array(Buffer.from(value, "utf8")));
    const { suggestedLabel, duplicateOf, doubt, provider } = must(await client.token.inspect({ value: secret }));
    const label = duplicateOf ?? suggestedLabel;
    const answer = await asked(`${place}  ${nameOf(hit)}${four}.${warning}${doubt === null ? "" : ` ${doubt}`} ${duplicateOf === null ? `Keep it as ${label} and put` : `It is your ${label}. Put`} a reference there?`);
    if (answer !== true) return answer === "quit" ? "quit" : null;
    if (duplicateOf !== null) return { provider, label };
    const added = await client.token.add({ label, value: secret });
    if (!added.ok) say(`  It was not kept: ${added.error.message}`);
    return added.ok ? { provider: added.value.provider, label: added.value.label } : null;
  }
};

/** Whether git has this file in its index. */
const isTracked = (file: string): boolean => gitOutput(dirname(file), ["ls-files", "--error-unmatch", "--", file]) !== null;

interface Kept {
  readonly provider: string;
  readonly label: string;
}

const referenceOf = ({ provider, label }: Kept): string => `tokenward://${encodeURIComponent(provider)}/${encodeURIComponent(label)}`;
