import type { Evidence } from "./evidence.ts";
import { headSortOf, headSorts, isTurned } from "./head-nouns.ts";
import type { Link } from "./lead.ts";
import { grainOf, type Grain } from "./randomness.ts";

/** A value and what is known of it, as the judge has it when it decides. */
export interface Suspect {
  readonly text: string;
  /** The whole value. */
  readonly from: number;
  readonly to: number;
  /** Its longest run, or the part of that which looks drawn. */
  readonly grain: Grain;
  readonly link: Link | "cell";
  readonly isQuoted: boolean;
  readonly evidence: Evidence;
}

const links: readonly Suspect["link"][] = ["none", "space", "below", "argument", "tag", "colon", "assign", "cell"];

/** Up to which values a step goes; what is above the last is a step of its own. */
const steps = (limits: readonly number[]): ((value: number) => number) & { readonly size: number } =>
  Object.assign(
    (value: number): number => {
      let step = 0;
      while (step < limits.length && value > limits[step]!) step++;
      return step;
    },
    { size: limits.length + 1 },
  );
const weightStep = steps([0, 1.5, 3]);
const nameStep = steps([0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5]);
const deniedStep = steps([-6, -4, -2.4, -1.6, -0.8, -0.1]);
const serviceStep = steps([0, 1.5, 2, 2.5]);
/** With the lengths of digests and of keys on their own. */
const lengthStep = steps([10, 11, 13, 15, 16, 19, 20, 23, 24, 27, 31, 32, 35, 36, 39, 40, 43, 44, 47, 55, 63, 64, 87, 88, 95, 96, 127, 128, 200]);
const surpriseStep = steps([0.1, 0.55, 0.7, 0.9, 1.05, 1.2, 1.35, 1.5, 1.7, 1.9, 2.2, 2.6]);
const variedStep = steps([0.3, 0.38, 0.46, 0.54, 0.62, 0.7, 0.78, 0.88]);
const digitStep = steps([0, 0.06, 0.12, 0.2, 0.3, 0.45, 0.62, 0.75]);
const joinStep = steps([0, 1, 2, 4]);

// What its letters are.
const sorts = 10;
const sortOf = ({ digits, uppers, lowers, isHex }: Grain, isUuid: boolean): number =>
  isUuid ? 0 : isHex ? (uppers > 0 ? 1 : 2) : digits === 0 ? (uppers > 0 && lowers > 0 ? 3 : 4) : uppers + lowers < 4 ? 5 : uppers === 0 ? 6 : lowers === 0 ? 7 : uppers < 3 || lowers < 3 ? 8 : 9;

// By unit: what the neighbours of a value are.
const neighbours = 14;
const neighbourOf = Uint8Array.from({ length: 128 }, (_, unit) => ((at) => (at === -1 ? 1 : at + 2))(["\n\r", " \t", "\"'`", "\\", "<>", ",;", "&", ")", "([{", "]}", ".!?", "@#%$"].findIndex((signs) => signs.includes(String.fromCharCode(unit)))));
const neighbour = (text: string, at: number): number => (at < 0 || at >= text.length ? 0 : ((unit) => (unit < 128 ? neighbourOf[unit]! : 1))(text.charCodeAt(at)));

const uuid = /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/;
export const isUuid = (text: string, from: number, to: number): boolean => to - from === 36 && uuid.test(text.slice(from, to));

/** `/v1/tokens/list`, `application/x-abc123`: base64 has no words between its slashes. */
export const isPath = (text: string, from: number, to: number): boolean => text.charAt(from) === "/" || text.slice(from, to).split(/[/+]/).some((piece) => piece.length >= 4 && grainOf(piece, 0, piece.length).surprise < -0.5);

/** How many values each trait has. The order is that of `traitsOf`. */
const sizes: readonly number[] = [
  1, links.length * 2, links.length * nameStep.size, weightStep.size ** 2, weightStep.size, deniedStep.size * 2, deniedStep.size * nameStep.size, serviceStep.size * links.length, 4,
  sorts * serviceStep.size, sorts * lengthStep.size, sorts * surpriseStep.size, sorts * nameStep.size, lengthStep.size * 2, surpriseStep.size * nameStep.size, variedStep.size, digitStep.size, joinStep.size * 2, neighbours * 2, neighbours, 8, headSorts * 2 * links.length, headSorts * serviceStep.size, headSorts * nameStep.size, 8 * 2, sorts * links.length, 2 * serviceStep.size * sorts,
];
/** Where in the table of weights each trait begins. */
const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
export const traitCount = sizes.length;
export const weightCount = sizes.reduce((sum, size) => sum + size, 0);

const traits = new Uint16Array(traitCount);

/** The value's traits, each as a place in the table of weights. Good until the next call: they are written over then. */
export const traitsOf = ({ text, from, to, grain, link, isQuoted, evidence }: Suspect): Uint16Array => {
  const { name, inName, near, far, denied, service, isLoose, isOtherwise, isAsked, called } = evidence;
  const units = to - from;
  const isId = isUuid(text, from, to);
  const [linked, quoted, named, against, served] = [links.indexOf(link), isQuoted ? 1 : 0, nameStep(name - Math.min(0, denied)), deniedStep(denied), serviceStep(service)];
  const [sort, length, surprise] = [sortOf(grain, isId), lengthStep(units), surpriseStep(grain.surprise)];
  const runUnits = grain.digits + grain.uppers + grain.lowers + grain.joins + grain.slashes;
  let at = 0;
  const put = (value: number): void => {
    traits[at] = starts[at]! + value;
    at++;
  };
  put(0);
  put(linked * 2 + quoted);
  put(linked * nameStep.size + named);
  put(weightStep(inName) * weightStep.size + weightStep(near));
  put(weightStep(far));
  put(against * 2 + quoted);
  put(against * nameStep.size + named);
  put(served * links.length + linked);
  put((isAsked ? 2 : 0) + (isLoose || isOtherwise ? 1 : 0));
  put(sort * serviceStep.size + served);
  put(sort * lengthStep.size + length);
  put(sort * surpriseStep.size + surprise);
  put(sort * nameStep.size + named);
  put(length * 2 + quoted);
  put(surprise * nameStep.size + named);
  put(variedStep(grain.distinct / Math.min(runUnits, 40)));
  put(digitStep(grain.digits / runUnits));
  put(joinStep(grain.joins) * 2 + (grain.slashes > 0 ? 1 : 0));
  put(neighbour(text, to) * 2 + quoted);
  put(neighbour(text, from - 1));
  // Also: it has more than one run; `=` ends it; its name has a word of another sort.
  put((runUnits < units ? 1 : 0) + (text.charCodeAt(to - 1) === 0x3d ? 2 : 0) + (isOtherwise ? 4 : 0));
  const [head, turned] = [headSortOf(called), isTurned(called) ? 1 : 0];
  put((head * 2 + turned) * links.length + linked);
  put(head * serviceStep.size + served);
  put(head * nameStep.size + named);
  put(behindOf(text, to) * 2 + quoted);
  put(sort * links.length + linked);
  // What a service's own client is given: `acme.init("…")`.
  put(((link === "argument" && quoted === 1 && /\(["'`]$/.test(text.slice(Math.max(0, from - 2), from)) ? 1 : 0) * serviceStep.size + served) * sorts + sort);
  return traits;
};

/** What the rest of the line, or its beginning, says: 0, nothing; by bit, that it is public, a digest, or of an object. */
const behindOf = (text: string, to: number): number => {
  const rest = text.slice(to, to + maxBehindUnits).split("\n", 1)[0]!;
  return (/public|pub_?key|certificate/i.test(rest) ? 1 : 0) + (/sha-?\d|digest|checksum|fingerprint|ed25519|"alg"|"kty"|"kid"/i.test(rest) ? 2 : 0) + (/_id\b|\bid["':= ]|uuid|version|commit|revision/i.test(rest) ? 4 : 0);
};
const maxBehindUnits = 80;
