import type { Lead } from "./lead.ts";
import type { NameHit } from "./names.ts";

/** What the words before a value say of it. */
export interface Evidence {
  /** In favour, against and from a service's name, put together; 0 or less: nothing says that it is a secret. */
  readonly name: number;
  /** The most that a word of the value's own name says, one before that on its line, and one on the lines before. */
  readonly inName: number;
  readonly near: number;
  readonly far: number;
  /** What speaks against it, 0 or less. */
  readonly denied: number;
  /** What a service's name adds; 0 when there is none. */
  readonly service: number;
  /** Its own name says nothing, so that what is before it counts in full. */
  readonly isLoose: boolean;
  /** It has a name of its own that says something else. */
  readonly isOtherwise: boolean;
  /** A word says that it is a hash, an id or public, or a method asks for it. */
  readonly isDenied: boolean;
  /** A method that asks a service for something is given it. */
  readonly isAsked: boolean;
  /** What it is called: its own name, or what another says that stands before it, as in `name: api_key, value: …`. */
  readonly called: string;
}

/** Names that say nothing. */
const isVague = /^(?:-{0,2}(?:value|val|string|default|data|content|text|str|v|d|body|defaultvalue|initialvalue|stringvalue|parametervalue|is|was|are|be|with|to|as|this|here|below|following|attached|it|one|=)|_?)$/i;

/** Words of the name itself count in full, those before it on its line for two thirds, those on the lines before for a third. */
export const evidenceOf = (text: string, from: number, { link, nameStart, nameEnd }: Lead, hits: readonly NameHit[]): Evidence => {
  const isLoose = isVague.test(text.slice(nameStart, nameEnd)) || (link !== "assign" && isPurpose(text, nameStart, nameEnd, hits));
  let lineStart = from;
  const floor = Math.max(0, from - 100);
  while (lineStart > floor && text.charCodeAt(lineStart - 1) !== 10) lineStart--;
  let [inName, near, far, denied, service] = [0, 0, 0, 0, 0];
  const calledStart = link === "argument" ? calledIn(text, nameStart, nameEnd) : -1;
  for (const hit of hits) {
    if (hit.end > from) continue;
    // `"name": "sessionid", "value": "…"`: that it is called a name says nothing of it.
    if (isLoose && hit.weight === -2 && /^["'] {0,2}:/.test(text.slice(hit.end, hit.end + 4))) continue;
    const [isInName, onLine] = [hit.start >= nameStart, hit.start >= lineStart];
    if (hit.isService) service = Math.max(service, isInName ? 3 : onLine ? 2.5 : isLoose ? 2 : 1.5);
    if (hit.weight < 0) denied = Math.min(denied, isInName || (isLoose && onLine) ? hit.weight : onLine ? hit.weight * 0.4 : 0);
    else if (isInName) inName = Math.max(inName, hit.weight);
    else if (onLine) near = Math.max(near, hit.weight);
    else far = Math.max(far, hit.weight);
  }
  // `acme.getEntry("…")`: what a service keeps has its identifier, unless the call says that it takes a secret.
  const isAsked = calledStart >= 0 && !hits.some(({ start, end, weight }) => weight >= 3 && start >= calledStart && end <= nameEnd);
  if (isAsked) service = 0;
  // A value that has a name of its own is not named by what stands elsewhere.
  const isOtherwise = inName === 0 && !isLoose && nameEnd > nameStart && (link === "assign" || link === "colon");
  const own = text.slice(nameStart, nameEnd);
  const best = inName === 0 ? Math.max(near, far) : 0;
  const other = best === 0 ? undefined : hits.findLast(({ weight, end }) => end <= from && weight === best);
  const said = Math.max(inName, near * (isLoose ? 1 : 0.67) * (isOtherwise ? 0.7 : 1), far * (isLoose ? 0.9 : 0.33) * (isOtherwise ? 0.5 : 1)) + service;
  return { name: said === 0 ? 0 : said + denied, inName, near, far, denied, service, isLoose, isOtherwise, isDenied: isAsked || denied <= -3, isAsked, called: other === undefined || (isOtherwise && !isLoose) ? own : around(text, other) };
};

/** `the api key for staging: …`: what it is for is no name of it. */
const isPurpose = (text: string, nameStart: number, nameEnd: number, hits: readonly NameHit[]): boolean => {
  const hit = hits.findLast(({ weight, end }) => weight >= 3 && end < nameStart);
  return hit !== undefined && purpose.test(text.slice(hit.end, Math.min(nameEnd, hit.end + maxAroundUnits)));
};
const purpose = /^ (?:for|of|from|in|on|at) (?:[\w.-]{1,20} ){0,2}[\w.-]{1,30}$/;

/** The name that a word is a part of. */
const around = (text: string, { start, end }: NameHit): string => {
  let [from, to] = [start, end];
  while (from > 0 && start - from < maxAroundUnits && /[A-Za-z0-9_.-]/.test(text.charAt(from - 1))) from--;
  while (to - end < maxAroundUnits && /[A-Za-z0-9_-]/.test(text.charAt(to))) to++;
  return text.slice(from, to);
};
const maxAroundUnits = 40;

/** Where the method's name begins in `acme.getEntry(`; −1 when none is called, or one that makes or opens a client. */
const calledIn = (text: string, nameStart: number, nameEnd: number): number => {
  // Within the name only: in a text without a dot each value would look through all that is before it.
  const name = text.slice(nameStart, nameEnd);
  const dot = name.lastIndexOf(".");
  return dot <= 0 || !/^["'`]?\(/.test(text.slice(nameEnd, nameEnd + 2)) || opensClient.test(name.slice(dot + 1)) ? -1 : nameStart + dot + 1;
};
const opensClient = /^(?:init\w*|config\w*|set_?up|new\w*|\w*client|connect\w*|log_?in|sign_?in|auth\w*|api|sdk|start|open|create|use|with\w*|register|build|from\w*|default)$/i;
