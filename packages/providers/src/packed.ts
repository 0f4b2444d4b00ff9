import type { Provider, TokenKind } from "./provider.ts";

/**
 * Providers as one text, by columns: all names, then all hosts, and so on. It is read at the first question only, and a third as large as
 * the same in code. What a page's script never asks for is left out: where a form is documented, what it can do at worst, its examples, the
 * page for its tokens. Written by pack.ts.
 */
export const unpack = (table: string, code: readonly Provider[] = []): readonly Provider[] => {
  const [names = "", hosts = "", counts = "", ...ofKinds] = table.split(tab);
  const readKind = kindsOf(ofKinds);
  const hostLists = hosts.split(line);
  return unfronted(names).map((entry, at) => {
    const [name = "", given] = entry.split(is);
    const id = given ?? idOf(name);
    const kinds = counts.charCodeAt(at) - zero;
    if (name !== "") return { id, name, hosts: hostsOf(hostLists[at]!, id), page: null, kinds: Array.from({ length: kinds }, (_, place) => readKind(id, name, place === 0)) };
    const provider = code.find((each) => each.id === id);
    if (provider === undefined) throw new Error(`The packed list names ${id}, which is not there.`);
    return provider;
  });
};

/** Between columns; between a column's entries; between an entry's words; before what is told whole, because the rule for it says something else. */
export const [tab, line, comma, is] = ["\t", "\n", ",", "="];
/** Numbers are written as one character each, from `0` on. */
export const zero = 0x30;
/** What stands in words for the provider's id, for its name's words joined by `_` and by `-`, and for the words of the kind before. */
export const [own, snake, kebab, same] = ["~", "^", "|", '"'];
/** The id with a `_` or a `-` in it, behind so many units. */
export const [snakeAt, kebabAt] = [">", "<"];
/** In the places of anchors: that there are none, but names. */
export const isNear = " ";
/** In natures: what the kind's id says. */
export const asSaid = "=";
export const natures = ["secret", "test", "publishable"] as const;

/** `GitHub` → `github`. */
export const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
/** `SignalFx`, `Signal Fx` → `signal`, `fx`; the id alone when it is made of something else. */
export const wordsOf = (name: string, id: string): readonly string[] => (idOf(name) === id ? name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter(Boolean).map((word) => word.toLowerCase()) : [id]);
/** What a kind's id says of its nature. */
export const natureOf = (kind: string): TokenKind["nature"] => (/test|sandbox/.test(kind) ? "test" : /publi/.test(kind) ? "publishable" : "secret");
/** What a kind's name is when nobody says: its id, read aloud. */
export const nameOf = (kind: string): string =>
  kind
    .replaceAll("-", " ")
    .replace(/^(.+) (old|new|other)$/, "$1 ($2 form)")
    .replace(/^(.+) (older|newer)$/, "$1 ($2)")
    .replace(/^personal\b/, "personal access")
    .replace(/^(.+) (test|sandbox|live)\b/, "$2 $1")
    .replaceAll(/\b(?:api|id|url|sdk|jwt|rest|ci|smtp|uuid|pat)\b/g, (word) => word.toUpperCase())
    .replaceAll(/\boauth\b/g, "OAuth");

/** What stands in patterns for their most frequent pieces; a count right behind one has no braces. */
export const pieces: Readonly<Record<string, string>> = {
  "@": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "%": "[A-Za-z0-9]", "#": "[A-Za-z0-9_-]", "&": "[0-9a-f]", ";": "[a-z0-9]", "!": "[A-Za-z0-9+/]",
};

export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Of entries that share their beginnings with the one before: each as the number of units shared, and the rest. */
const unfronted = (column: string): readonly string[] => {
  let last = "";
  return column === "" ? [] : column.split(line).map((entry) => (last = last.slice(0, entry.charCodeAt(0) - zero) + entry.slice(1)));
};
export const fronted = (entries: readonly string[]): string =>
  entries
    .map((entry, at) => {
      const last = entries[at - 1] ?? "";
      let shared = 0;
      while (shared < maxShared && shared < last.length && last[shared] === entry[shared]) shared++;
      return String.fromCharCode(zero + shared) + entry.slice(shared);
    })
    .join(line);
const maxShared = 40;

/** Lower-case words, sorted: each as a capital for the number of units shared with the one before, and the rest. */
export const frontedWords = (words: readonly string[]): string => {
  const bad = words.find((word) => !/^[^A-Z]+$/.test(word));
  if (bad !== undefined) throw new Error(`“${bad}” is not lower-case.`);
  return words
    .map((word, at) => {
      const last = words[at - 1] ?? "";
      let shared = 0;
      while (shared < maxSharedByCapital && shared < last.length && last[shared] === word[shared]) shared++;
      return String.fromCharCode(capitalA + shared) + word.slice(shared);
    })
    .join("");
};
export const unfrontedWords = (text: string): readonly string[] => {
  let last = "";
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = "", rest = ""]) => (last = last.slice(0, shared.charCodeAt(0) - capitalA) + rest));
};
const capitalA = 0x41;
const maxSharedByCapital = 25;

const isFolded = /[~^|<>]/;
const unfolded = (word: string, id: string, name: string): string =>
  !isFolded.test(word) ? word : word
    .replace(own, id)
    .replace(snake, () => wordsOf(name, id).join("_"))
    .replace(kebab, () => wordsOf(name, id).join("-"))
    .replace(/[<>](.)/, (_, at: string) => ((units) => `${id.slice(0, units)}${word.includes(snakeAt) ? "_" : "-"}${id.slice(units)}`)(at.charCodeAt(0) - zero));
const listOf = (list: string, id: string, name: string): readonly string[] => (list === "" ? [] : list.split(comma).map((word) => unfolded(word, id, name)));
const hostsOf = (list: string, id: string): readonly string[] => (list === "" ? [`${id}.com`] : list === is ? [] : listOf(list, id, id));

/** Entries without capitals, the most frequent as one capital each, the others each with the end of a line: told first are those that the capitals stand for. */
export const coded = (entries: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const frequent = Array.from(counts).toSorted(([, one], [, other]) => other - one).slice(0, capitals).map(([entry]) => entry);
  const capitalOf = new Map(frequent.map((entry, at) => [entry, String.fromCharCode(capitalA + at)]));
  return frequent.join(comma) + line + entries.map((entry) => capitalOf.get(entry) ?? entry + line).join("");
};
const uncoded = (column: string): readonly string[] => {
  const end = column.indexOf(line);
  const frequent = column.slice(0, end).split(comma);
  return Array.from(column.slice(end + 1).matchAll(/([A-Z])|([^A-Z\n]*)\n/g), ([, capital, entry = ""]) => (capital === undefined ? entry : frequent[capital.charCodeAt(0) - capitalA]!));
};
const capitals = 26;

/** Reads a kind at each call, in the order in which they were written. Words of those with anchors, and of those without, are in columns of their own. */
const kindsOf = ([ids = "", names = "", places = "", anchors = "", near = "", patterns = "", boundaries = "", ofNature = "", boundaryList = ""]: readonly string[]): ((id: string, name: string, isFirst: boolean) => TokenKind) => {
  const columns = [uncoded(ids), ...[names, patterns].map((column) => column.split(line))];
  const [anchorLists, nearLists] = [anchors, near].map((column) => column.split(line).values());
  const usual = boundaryList.split(line);
  let [at, last]: [number, readonly string[]] = [-1, []];
  return (provider, name, isFirst) => {
    at++;
    const [shortId = "", shownName = "", source = ""] = columns.map((column) => column[at]!);
    const place = places.charAt(at);
    const [isAnchored, anchorAt] = [place !== isNear, place.charCodeAt(0) - zero];
    const list = (isAnchored ? anchorLists! : nearLists!).next().value ?? "";
    const id = shortId.startsWith(is) ? shortId.slice(1) : `${provider}-${shortId}`;
    last = list === same && !isFirst ? last : list === "" ? [provider] : list === is ? [] : listOf(list, provider, name);
    const nature = ofNature.charAt(at);
    return new PackedKind({
      id, source, words: last, nature: nature === asSaid ? natureOf(id) : natures[nature.charCodeAt(0) - zero]!,
      anchorAt: isAnchored ? anchorAt : null, boundary: usual[boundaries.charCodeAt(at) - zero]!, providerName: name, shortId, shownName,
    });
  };
};

interface Columns extends Pick<TokenKind, "id" | "nature" | "boundary"> {
  readonly source: string;
  readonly words: readonly string[];
  /** Null: the words stand near a value, and are no anchors. */
  readonly anchorAt: number | null;
  readonly providerName: string;
  readonly shortId: string;
  readonly shownName: string;
}

/** Its name and its pattern are made when they are asked for: of three thousand kinds a text has a handful. One shape for all, which engines read fastest. */
class PackedKind implements TokenKind {
  readonly id: string;
  readonly nature: TokenKind["nature"];
  readonly boundary: string;
  readonly anchors: readonly string[] | null;
  readonly anchorAt: number;
  readonly near: readonly string[];
  readonly reach = "";
  readonly source: readonly string[] = [];
  readonly #packed: Columns;
  #pattern: RegExp | null = null;

  constructor(packed: Columns) {
    const { id, nature, boundary, words, anchorAt } = packed;
    this.id = id;
    this.nature = nature;
    this.boundary = boundary;
    this.anchors = anchorAt === null ? null : words;
    this.anchorAt = anchorAt ?? 0;
    this.near = anchorAt === null ? words : [];
    this.#packed = packed;
  }

  get name(): string {
    const { providerName, shortId, shownName } = this.#packed;
    return shownName === "" ? `${providerName} ${nameOf(shortId)}` : shownName.startsWith(is) ? shownName.slice(1) : `${providerName} ${shownName}`;
  }

  get pattern(): RegExp {
    return (this.#pattern ??= new RegExp(patternOf(this.#packed.source, this.#packed.words), "y"));
  }

  examples(): ReturnType<TokenKind["examples"]> {
    return { hits: [], misses: [], twins: [] };
  }
}

const patternOf = (source: string, words: readonly string[]): string =>
  source.startsWith(is) ? source.slice(1) : source.replaceAll(/([@%#&;!])(\d+(?:,\d*)?)?/g, (_, mark: string, count: string | undefined) => pieces[mark]! + (count === undefined ? "" : `{${count}}`)).replace(own, () => escaped(words[0] ?? ""));
