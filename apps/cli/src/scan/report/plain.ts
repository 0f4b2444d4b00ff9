import type { Screen } from "../../screen.ts";
import { day, plural } from "../../words.ts";
import { becauseOf, nameOf, placeOf, vaultWords, type Outcome, type Report, type Told } from "./report.ts";

/** For people: each file with what is in it. */
export const plainReport = (write: (text: string) => void, screen: Screen): Report => {
  let last = "";
  return {
    tell: (told) => {
      const { hit, commit } = told;
      const place = placeOf(told);
      if (place !== last) write(`${last === "" ? "" : "\n"}${screen.paint(place, "strong")}\n`);
      last = place;
      const where = `${commit === null ? "" : `${commit.slice(0, 8)} `}${hit.line}:${hit.column}`;
      const four = hit.lastFour === "" ? "" : `  …${hit.lastFour}`;
      write(`  ${where.padEnd(8)}  ${screen.paint(nameOf(hit), hit.isPublic ? "plain" : "danger")}${four}  ${screen.paint(remarks(told), "quiet")}\n`);
      if (hit.allowed === "") write(`            ${screen.paint("tokenward:allow counts only with a reason behind it: tokenward:allow <why>", "warn")}\n`);
    },
    end: () => undefined,
  };
};

const remarks = ({ hit, vault }: Told): string =>
  vault !== null && vault.kind !== "unknown" ? vaultWords(vault, day) : [hit.isPublic ? "public or for tests" : "", hit.confidence === "certain" ? "certain" : "likely", becauseOf(hit), vault === null ? "" : vaultWords(vault, day)].filter((word) => word !== "").join(" · ");

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
