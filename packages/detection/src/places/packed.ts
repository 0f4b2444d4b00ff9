import type { ListedClass, PlaceRow } from "@tokenward/shared/domain";

/** One line for each class: its name, then its patterns. Sources and dates are for people and stay out. */
export const packPlaces = (rows: readonly PlaceRow[]): string => {
  const byClass = new Map<ListedClass, string[]>();
  for (const { at, class: listedClass } of rows) byClass.set(listedClass, [...(byClass.get(listedClass) ?? []), at]);
  return Array.from(byClass, ([listedClass, patterns]) => [listedClass, ...patterns].join(" ")).join("\n");
};

export const unpackPlaces = (packed: string): readonly PlaceRow[] =>
  packed.split("\n").flatMap((line) => {
    const [listedClass, ...patterns] = line.split(" ");
    // Written by `packPlaces`, so the first word is a class.
    return patterns.map((at): PlaceRow => ({ at, class: listedClass as ListedClass }));
  });
