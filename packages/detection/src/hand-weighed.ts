import { isPath, isUuid, type Suspect } from "./traits.ts";

const minScore = 3.5;
const minUsualUnits = 16;
const linkWorth: Readonly<Record<Suspect["link"], number>> = { assign: 1, colon: 1, tag: 1, cell: 0, argument: 0, below: 0, space: -1, none: -4 };

/**
 * How much speaks for a value being a secret by what its names, its link and its form are commonly worth, above 0 or below. Set by hand and measured (test/detection): it knows forms of
 * keys and ways to write them that no sample had.
 */
export const handWeighed = (suspect: Suspect): number => {
  const { evidence, link, isQuoted } = suspect;
  return evidence.name + linkWorth[link] + (isQuoted ? 0.5 : 0) + formWorth(suspect) + afterWorth(suspect) + (evidence.service >= 2.5 ? servedWorth(suspect) : 0) - minScore;
};

/** What the value's own form says. */
const formWorth = ({ text, from, to, grain: { digits, uppers, lowers, joins, slashes, isHex, surprise } }: Suspect): number => {
  const units = to - from;
  const doubt = surprise < (units < 16 ? 1.2 : 0.9) ? -1 : 0;
  if (isUuid(text, from, to)) return -1.5;
  if (isHex) return (units === 32 || units === 40 || units === 64 ? -0.5 : units >= 96 ? -1 : 0) + doubt;
  // A date, a number with its unit.
  if (uppers + lowers < 4) return -4;
  if (digits === 0) return -0.5 + doubt;
  if (slashes > 0 && units > 120) return -1;
  if (slashes > 0 && isPath(text, from, to)) return -5;
  const mixed = uppers > 0 && lowers > 0 ? 2 : joins > 3 ? 0 : 1;
  // Few keys are as short, and what people type at random for an example is.
  if (units < minUsualUnits && mixed < 2) return -4;
  return mixed - (units < 12 ? 2 : units < 20 ? 1 : 0) + doubt;
};

/** What a service's name on its line adds: to a UUID, and to what its own client is given, as in `acme.init("…")`. */
const servedWorth = ({ text, from, to, grain, link }: Suspect): number =>
  (isUuid(text, from, to) ? 0.5 : 0) + (link === "argument" && grain.digits > 0 && /\(["'`]$/.test(text.slice(Math.max(0, from - 2), from)) ? 1 : 0);

/** What follows it: code goes on, a value ends. */
const afterWorth = ({ text, to, isQuoted }: Suspect): number => (isQuoted && !/["'`\\<,;&\s)]|^$/.test(text.charAt(to)) ? -1 : 0);
