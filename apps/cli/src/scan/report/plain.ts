import { oneLine, widthOf, type Screen, type Tone } from "../../screen.ts";
import { day, plural } from "../../words.ts";
import { becauseOf, nameOf, placeOf, vaultWords, type Outcome, type Report, type Told } from "./report.ts";

/** For people: each file with what is in it, written when the next file's turn comes, so that its columns stand under each other. */
export const plainReport = (write: (text: string) => void, screen: Screen): Report => {
  let [heading, isFirst]: [string, boolean] = ["", true];
  let group: Told[] = [];
  const flush = (): void => {
    if (group.length === 0) return;
    write(`${isFirst ? "" : "\n"}${heading}\n${table(group, screen)}`);
    [isFirst, group] = [false, []];
  };
  return {
    tell: (told) => {
      const next = headingOf(told, screen);
      if (next !== heading) flush();
      heading = next;
      group.push(told);
    },
    flush,
    end: flush,
  };
};

/** The place; of a version in a history, with the commit that brought it, its day and its author. */
const headingOf = (told: Told, screen: Screen): string =>
  `${screen.paint(placeOf(told), "strong")}${told.commit === null ? "" : screen.paint(`  ${[told.commit.slice(0, 8), told.on, told.by].filter((word) => word !== null).map(oneLine).join(" · ")}`, "quiet")}`;

const table = (group: readonly Told[], screen: Screen): string => {
  const rows = group.map((told) => ({ told, where: `${told.hit.line}:${told.hit.column}`, name: nameOf(told.hit), four: told.hit.lastFour === "" ? "" : `…${told.hit.lastFour}`, remark: remarks(told) }));
  const widest = (cells: readonly string[]): number => Math.max(...cells.map(widthOf));
  const [where, name, four] = [widest(rows.map((row) => row.where)), Math.min(44, widest(rows.map((row) => row.name))), widest(rows.map((row) => row.four))];
  const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
  return rows.map((row) => {
    const begin = 2 + where + 2;
    const isLong = begin + Math.max(name, widthOf(row.name)) + 2 + four + 2 + widthOf(row.remark.words) > screen.columns;
    const line = `  ${pad(row.where, where)}  ${screen.paint(isLong ? row.name : pad(row.name, name), row.remark.tone)}  ${pad(row.four, four)}`;
    const remark = screen.paint(row.remark.words, "quiet");
    const unheard = row.told.hit.allowed === "" ? `${" ".repeat(begin)}${screen.paint("tokenward:allow counts only with a reason behind it: tokenward:allow <why>", "warn")}\n` : "";
    // What does not fit stands under the name rather than wherever the terminal breaks it.
    return `${isLong ? `${line.trimEnd()}\n${" ".repeat(begin)}${remark}` : `${line}  ${remark}`}\n${unheard}`;
  }).join("");
};

const remarks = ({ hit, vault }: Told): { readonly words: string; readonly tone: Tone } => {
  const known = vault !== null && vault.kind !== "unknown";
  const words = known ? vaultWords(vault, day) : [hit.isPublic ? "public or for tests" : "", vault === null ? "" : vaultWords(vault, day), `${hit.confidence}: ${becauseOf(hit)}`].filter((word) => word !== "").join(" · ");
  return { words, tone: hit.isPublic || vault?.kind === "dead" ? "plain" : "danger" };
};

/** What to do about it, in a line or two; empty when nothing was found. */
export const nextStep = (told: readonly Told[]): string => {
  const alive = told.filter(({ hit, vault }) => !hit.isPublic && vault?.kind !== "dead");
  if (told.length === 0) return "";
  if (alive.length === 0) return `Next: nothing is in danger: ${told.some(({ hit }) => !hit.isPublic) ? "what is dead can be taken out." : "all of it is public, or for tests."}\n`;
  const kept = alive.find(({ vault }) => vault?.kind === "kept")?.vault;
  const file = alive.find(({ hit, commit, file: path }) => hit.inside.length === 0 && commit === null && path !== "stdin");
  const rotate = kept !== undefined && kept !== null && kept.kind === "kept" ? `tokenward rotate ${shellWord(kept.label)}` : "replace each at its provider: whoever has seen the file has the value";
  const history = alive.some(({ commit }) => commit !== null) ? ", and whoever has a clone has every version" : "";
  const adopt = file === undefined ? "" : `\n      then: tokenward scan --adopt ${shellWord(file.path)}`;
  return `Next: ${rotate}${history}.${adopt}\n      or say beside it why it may stay: tokenward:allow <reason>\n`;
};

const shellWord = (word: string): string => (/^[\w./@:+-]+$/.test(word) ? word : `'${oneLine(word).replaceAll("'", "'\\''")}'`);

/** The last words of a scan, for stderr: what was found, what was looked at, and above all what was not. */
export const summary = (outcome: Outcome): string => {
  const { found, foundIn, files, bytes, ms, faults, allowed, inBaseline, ignored, leftOut } = outcome;
  const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  const quiet = [
    allowed > 0 ? `${plural(allowed, "token")} allowed by a comment` : "",
    inBaseline > 0 ? `${inBaseline} in the baseline` : "",
    ignored > 0 ? `${plural(ignored, "path")} that git ignores (--no-ignore looks at them too)` : "",
    leftOut.media > 0 ? `${leftOut.media} of pictures, fonts, sound and film` : "",
    leftOut.size > 0 ? `${plural(leftOut.size, "file")} over the configured size` : "",
  ].filter((words) => words !== "");
  return [
    `${found === 0 ? "No tokens found" : `${plural(found, "token")} found in ${plural(foundIn, "place")}`}. Looked at ${plural(files, "file")} (${size}) in ${(ms / 1000).toFixed(1)} s.`,
    quiet.length === 0 ? "" : `Left out: ${quiet.join(", ")}.`,
    faults.length === 0 ? "" : `${plural(faults.length, "place")} could not be looked at, or not wholly (said above).`,
  ].filter((line) => line !== "").map((line) => `${line}\n`).join("");
};
