import { providers, type TokenKind } from "@tokenward/providers";
import { toBase64 } from "@tokenward/providers/base64";
import { createDraw } from "@tokenward/providers/draw";

/** A text of `bytes` characters made to cost as much time as a kind's rule can be made to take. */
export interface Attack {
  readonly name: string;
  readonly text: string;
}
type Piece = readonly [name: string, piece: string];

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const draw = createDraw(() => 0.37);
/** What nearly every alphabet has, and what few have. */
const broken = "aZ0_-aZ0+/aZ0.~";
const latin = (text: string): string => text.replaceAll(/[^\0-\xff]/g, "?");
const ofKind = (kind: TokenKind): readonly Piece[] => {
  const { hits, twins } = kind.examples(draw);
  const words = kind.anchors ?? kind.near ?? [];
  const hit = hits[0] ?? "";
  const named = kind.anchors === null;
  const anchor = named ? `${words[0] ?? ""}=` : (words[0] ?? "");
  return [
    ...words.slice(0, 2).flatMap((word): readonly Piece[] => [[`${kind.id}: its anchor over and over`, word], [`${kind.id}: its anchor between spaces`, `${word} `]]),
    [`${kind.id}: almost a value, over and over`, `${named ? `${words[0] ?? ""}=` : ""}${hit.slice(0, -1)} `],
    [`${kind.id}: values glued together`, hit],
    [`${kind.id}: values between quotes`, `"${named ? `${words[0] ?? ""}":"` : ""}${hit}",`],
    [`${kind.id}: the first half of a value, and letters of all sorts`, `${anchor}${hit.slice(0, hit.length >> 1)}${broken}`],
    [`${kind.id}: its anchor between separators`, `${anchor}-_.:/+=${anchor}|,;`],
    [`${kind.id}: names upon names before a value`, `${words.slice(0, 6).join("_")} token api_key "secret": ${hit}\n`],
    [`${kind.id}: a value with an escape in it`, `${named ? `${words[0] ?? ""}=` : ""}${hit.slice(0, 5)}%41\\u0042${hit.slice(5)} `],
    [`${kind.id}: values in base64`, `${toBase64(latin(`${anchor} ${hit}`))} `],
    [`${kind.id}: values in base64 of base64 of base64`, `${toBase64(toBase64(toBase64(latin(`${anchor} ${hit}`))))}\n`],
    [`${kind.id}: values broken into lines`, `${anchor}${hit.replaceAll(/(.{9})/gs, "$1\n")}\n`],
    ...twins.slice(0, 1).map((twin): Piece => [`${kind.id}: a near miss, over and over`, `${named ? `${words[0] ?? ""} ` : ""}${twin}\n`]),
  ];
};

/** What is nobody's rule and everybody's work. */
const walls: readonly Piece[] =
  [
    "key=", "password=", "token: ", "\"", "a1b2c3d4e5f6", "a1b2c3d4e5f6 ", "api_key=a1b2c3d4e5f6g7h8 ", "QUJDREVGR0hJSktM", "QUJDREVGR0hJSktMTU5PUFFSU1RVVg== ", "%41", "%41%42 ", String.raw`\u0041`, String.raw`\x41`, "&#65;", "&amp;",
    "a\u200b", "a\0", "=3D", "abc=\n", "0123456789abcdef", "61626364656667686970717273747576 ", "://a:b", "://user:pass1234@", "-----BEGIN ", "-----BEGIN RSA PRIVATE KEY-----\n", "eyJ", "eyJhbGciOiJ9.", "A-", "a/b+", "_", "-", ".", "abcdefgh.", "abcdefghij\n",
    "a1B2c3D4e5F6g7H8\n", "add(\"token a1B2c3D4e5F6g7H8\", ", "(((((", "[{", "key key key=", "secret_secret_secret_", "é", "😀", " ", "\n", "mnemonic: abc ", "machine a login b password ",
  ].map((piece) => [`wall of ${JSON.stringify(piece)}`, piece] as const);

/** A row without an end, below a head that calls all its columns secrets. */
const row: Attack = { name: "wall of cells in one row", text: `${"token,".repeat(60)}token\n` };

/** Every rule's attacks that `isWanted` by their number, `length` characters each, made one at a time: together they would not fit into memory. */
export const attacks = function* (length: number, isWanted: (at: number) => boolean = () => true): Generator<Attack> {
  let at = 0;
  if (isWanted(at++)) yield { name: row.name, text: row.text + filled("a1B2c3D4e5F6g7H8i9J0,", length - row.text.length) };
  for (const [name, piece] of [...walls, ...providers().flatMap(({ kinds }) => kinds.flatMap(ofKind))]) if (piece !== "" && isWanted(at++)) yield { name, text: filled(piece, length) };
};
