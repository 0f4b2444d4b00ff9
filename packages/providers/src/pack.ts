import { asSaid, coded, comma, escaped, fronted, idOf, is, isNear, kebab, kebabAt, line, nameOf, natureOf, natures, own, pieces, same, snake, snakeAt, tab, unpack, wordsOf, zero } from "./packed.ts";
import type { Provider, TokenKind } from "./provider.ts";

export interface Packed {
  /** For `unpack`. */
  readonly table: string;
  /** Those that are more than data (a checksum, a reader), or that the table cannot hold. They stay code, and have their places in the table. */
  readonly code: readonly Provider[];
}

/** Providers' ids are the names of folders: no marks of the table's are in them. */
export const pack = (providers: readonly Provider[]): Packed => {
  const code = providers.filter((provider) => provider.kinds.some(isCode) || !comesBack(provider));
  return { table: tableOf(providers, new Set(code)), code };
};

const isCode = ({ anchors, near, inner, verify, read, harmless }: TokenKind): boolean => inner !== undefined || verify !== undefined || read !== undefined || harmless !== undefined || (anchors !== null && near !== undefined);

/** What the table keeps of a provider. */
const kept = ({ id, name, hosts, kinds }: Provider): unknown => ({
  id, name, hosts,
  kinds: kinds.map((kind) => ({ id: kind.id, name: kind.name, nature: kind.nature, anchors: kind.anchors, anchorAt: kind.anchorAt ?? 0, near: kind.near ?? [], pattern: String(kind.pattern), boundary: kind.boundary })),
});

/** Some texts have marks in them, or are told by no rule. */
const comesBack = (provider: Provider): boolean => {
  const { name, hosts, kinds } = provider;
  const texts = [name, ...hosts, ...kinds.flatMap((kind) => [kind.id, kind.name, kind.boundary, kind.pattern.source, ...wordsIn(kind)])];
  if (name.includes(is) || kinds.some((kind) => /[A-Z,]/.test(kind.id)) || texts.some((text) => text.includes(tab) || text.includes(line))) return false;
  const [back] = unpack(tableOf([provider], new Set()), [provider]);
  return back !== provider && JSON.stringify(kept(back!)) === JSON.stringify(kept(provider));
};

const tableOf = (providers: readonly Provider[], code: ReadonlySet<Provider>): string => {
  const kindsOf = (provider: Provider): readonly TokenKind[] => (code.has(provider) ? [] : provider.kinds);
  const kinds = providers.flatMap((provider) => kindsOf(provider).map((kind, at) => ({ provider, kind, before: at === 0 ? null : provider.kinds[at - 1]! })));
  const boundaries = [...new Set(kinds.map(({ kind }) => kind.boundary))];
  return [
    fronted(providers.map((provider) => (code.has(provider) ? `${is}${provider.id}` : idOf(provider.name) === provider.id ? provider.name : `${provider.name}${is}${provider.id}`))),
    providers.map((provider) => (code.has(provider) ? "" : hostsOf(provider))).join(line),
    providers.map((provider) => number(kindsOf(provider).length)).join(""),
    coded(kinds.map(({ provider: { id }, kind }) => shortId(id, kind))),
    kinds.map(({ provider, kind }) => shownName(provider, kind)).join(line),
    kinds.map(({ kind: { anchors, anchorAt = 0 } }) => (anchors === null ? isNear : number(anchorAt))).join(""),
    ...[true, false].map((isAnchored) => kinds.filter(({ kind }) => (kind.anchors !== null) === isAnchored).map(({ provider, kind, before }) => wordList(provider, kind, before)).join(line)),
    kinds.map(({ kind }) => pattern(kind)).join(line),
    kinds.map(({ kind }) => number(boundaries.indexOf(kind.boundary))).join(""),
    kinds.map(({ kind: { id, nature } }) => (nature === natureOf(id) ? asSaid : number(natures.indexOf(nature)))).join(""),
    boundaries.join(line),
  ].join(tab);
};

const number = (value: number): string => String.fromCharCode(zero + value);
const shortId = (provider: string, { id }: TokenKind): string => (id.startsWith(`${provider}-`) ? id.slice(provider.length + 1) : is + id);
const shownName = (provider: Provider, kind: TokenKind): string => {
  const start = `${provider.name} `;
  if (!kind.name.startsWith(start)) return is + kind.name;
  const rest = kind.name.slice(start.length);
  return rest === nameOf(shortId(provider.id, kind)) ? "" : rest;
};

const hostsOf = ({ id, hosts }: Provider): string => (hosts.length === 0 ? is : ((list) => (list === `${own}.com` ? "" : list))(hosts.map((host) => host.replace(id, own)).join(comma)));

const wordsIn = ({ anchors, near = [] }: TokenKind): readonly string[] => anchors ?? near;
const wordList = ({ id, name }: Provider, kind: TokenKind, before: TokenKind | null): string => {
  const words = wordsIn(kind);
  if (before !== null && wordsIn(before).join(comma) === words.join(comma)) return same;
  if (words.length === 0) return is;
  const parts = wordsOf(name, id);
  const [low, high] = [parts.join("_"), parts.join("-")];
  const fold = (word: string): string => {
    if (parts.length > 1 && word.includes(low)) return word.replace(low, snake);
    if (parts.length > 1 && word.includes(high)) return word.replace(high, kebab);
    const at = word.search(/[_-]/);
    return at > 0 && word.slice(0, at) + word.slice(at + 1) === id ? (word[at] === "_" ? snakeAt : kebabAt) + number(at) : word.replace(id, own);
  };
  const folded = words.map(fold).join(comma);
  return folded === own ? "" : folded;
};

const pattern = (kind: TokenKind): string => {
  const start = escaped(wordsIn(kind)[0] ?? "");
  const { source } = kind.pattern;
  if (/^=|[@%#&;!~]/.test(source)) return is + source;
  const rest = start !== "" && source.startsWith(start) ? own + source.slice(start.length) : source;
  return Object.entries(pieces).reduce((text, [mark, piece]) => text.replaceAll(new RegExp(`${escaped(piece)}(?:\\{(\\d+(?:,\\d*)?)\\}(?!\\d))?`, "g"), (_, count: string | undefined) => mark + (count ?? "")), rest);
};
