import { providers, type Draw, type TokenKind } from "@tokenward/providers";
import { contexts, spelled } from "./contexts.ts";
import { encodings } from "./encodings.ts";

export const drawnKinds: readonly TokenKind[] = providers().flatMap(({ kinds }) => kinds).filter(({ id }) => id !== "generic-secret");

/** A name under which a value of this kind is kept. */
export const nameOf = ({ anchors, near }: TokenKind): readonly string[] => (anchors !== null ? ["my", "value"] : /key|token|secret|pass/.test(near?.[0] ?? "") ? [near?.[0] ?? ""] : [near?.[0] ?? "", "token"]);

/** A drawn value as its kind's examples write it, and where in it the secret itself is. */
export const hitOf = (kind: TokenKind, draw: Draw): { readonly hit: string; readonly inner: readonly [start: number, end: number] } => {
  const hit = kind.examples(draw).hits[0] ?? "";
  return { hit, inner: kind.inner?.(hit) ?? [0, hit.length] };
};

/** How a value may be written: in a context, or in a line that is encoded. Null: this one cannot be written so. */
const transformations: readonly ((kind: TokenKind, hit: string) => string | null)[] = [
  ...contexts.map(({ around }) => (kind: TokenKind, hit: string): string => around(spelled(nameOf(kind))).join(hit)),
  ...encodings.map(({ write }) => (kind: TokenKind, hit: string) => write(`${spelled(nameOf(kind)).snake}: "`, hit, '"\n')),
];

/** Each kind's value in `count` transformations; over the kinds, all of them come up equally often. */
export const transformed = (draw: Draw, count: number): readonly { readonly kind: TokenKind; readonly text: string }[] =>
  drawnKinds.flatMap((kind, index) =>
    Array.from({ length: count }, (_, round) => {
      const { hit } = hitOf(kind, draw);
      return { kind, text: transformations[(index * count + round) % transformations.length]?.(kind, hit) ?? hit };
    }),
  );
