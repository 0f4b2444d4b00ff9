import type { Provider, TokenKind } from "./provider.ts";

/** Between a provider's fields, the kinds last; between a kind's fields; between words. */
const [tab, bar, comma] = ["\t", "`", ","];
/** In the place of the provider's id, which stands in nearly all of its words. */
const own = "~";
const usualBoundary = "A-Za-z0-9_-";
const natures = { secret: "", test: "t", publishable: "p" } as const;

/**
 * Providers as a text of a line each, a third as large as the same in code, and read at the first question only. What no page's script asks for
 * is left out: where a form is documented, what it can do at worst, its examples, the page for its tokens. Null for a provider that is more than
 * data (a checksum, a reader), or has one of the marks in its words: it stays code.
 */
export const pack = ({ id, name, hosts, kinds }: Provider): string | null => {
  const packed = kinds.map((kind) => packKind(id, name, kind));
  const fields = [id, name === titleOf(id) ? "" : name, hosts.map((host) => folded(host, id)).join(comma)];
  if (packed.includes(null) || [id, name, ...hosts].some(isMarked)) return null;
  return [...fields, ...packed].join(tab);
};

/** What `pack` wrote, a provider a line. A line of nothing but an id stands for the one in `code`. Throws when that is missing. */
export const unpack = (lines: string, code: readonly Provider[] = []): readonly Provider[] =>
  lines.split("\n").map((line) => {
    if (line.includes(tab)) return unpackProvider(line);
    const provider = code.find(({ id }) => id === line);
    if (provider === undefined) throw new Error(`The packed list names ${line}, which is not there.`);
    return provider;
  });

const isMarked = (text: string): boolean => /[\t\n`~,]/.test(text);
const titleOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
const folded = (text: string, id: string): string => text.replace(id, own);
const unfolded = (text: string, id: string): string => text.replace(own, id);
/** What a kind's name is when nobody says: its id, read aloud. */
const nameOf = (kind: string, id: string, name: string): string => (kind.startsWith(`${id}-`) ? `${name} ${kind.slice(id.length + 1).replaceAll("-", " ")}` : kind);
/** Usual abbreviations of ids in names. */
const read = (text: string): string => text.replaceAll(/\bapi\b/g, "API");

const packKind = (id: string, name: string, kind: TokenKind): string | null => {
  const { anchors, anchorAt = 0, near = [], pattern, boundary, nature } = kind;
  const words = anchors ?? near;
  const isCode = kind.inner !== undefined || kind.verify !== undefined || kind.read !== undefined || kind.harmless !== undefined || (anchors !== null && kind.near !== undefined);
  if (isCode || pattern.flags !== "y" || [kind.id, kind.name, boundary, ...words].some(isMarked) || /[\t\n`~]/.test(pattern.source) || words.includes("")) return null;
  const shownName = kind.name === read(nameOf(kind.id, id, name)) ? "" : kind.name.replace(`${name} `, `${own} `);
  const start = anchors?.length === 1 && anchorAt === 0 && pattern.source.startsWith(anchors[0]!) ? anchors[0]! : null;
  return [
    kind.id.startsWith(`${id}-`) ? kind.id.replace(`${id}-`, own) : kind.id,
    shownName,
    anchors === null ? "" : String(anchorAt),
    words.map((word) => folded(word, id)).join(comma),
    start === null ? pattern.source : own + pattern.source.slice(start.length),
    boundary === usualBoundary ? "" : boundary,
    natures[nature],
  ].join(bar).replace(/`+$/, "");
};

const unpackProvider = (line: string): Provider => {
  const [id = "", given = "", hosts = "", ...kinds] = line.split(tab);
  const name = given === "" ? titleOf(id) : given;
  return { id, name, hosts: wordsOf(hosts, id), page: null, kinds: kinds.map((kind) => unpackKind(kind, id, name)) };
};

const wordsOf = (list: string, id: string): readonly string[] => (list === "" ? [] : list.split(comma).map((word) => unfolded(word, id)));

const unpackKind = (text: string, id: string, name: string): TokenKind => {
  const [shortId = "", shownName = "", anchorAt = "", list = "", source = "", boundary = "", nature = ""] = text.split(bar);
  const words = wordsOf(list, id);
  const kind = shortId.replace(own, `${id}-`);
  const isAnchored = anchorAt !== "";
  return {
    id: kind,
    name: shownName === "" ? read(nameOf(kind, id, name)) : shownName.replace(own, name),
    reach: "",
    nature: nature === "t" ? "test" : nature === "p" ? "publishable" : "secret",
    anchors: isAnchored ? words : null,
    ...(isAnchored ? (anchorAt === "0" ? {} : { anchorAt: Number(anchorAt) }) : { near: words }),
    pattern: new RegExp(source.startsWith(own) ? (words[0] ?? "") + source.slice(1) : source, "y"),
    boundary: boundary === "" ? usualBoundary : boundary,
    source: [],
    examples: () => ({ hits: [], misses: [], twins: [] }),
  };
};
