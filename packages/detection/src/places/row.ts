import type { ListedClass } from "@tokenward/shared/domain";

/** A place whose nature is known, and from where. */
export interface ListedPlace {
  /** As `PlaceRow.at`: `host`, `*.host`, each with a path or without. */
  readonly at: string;
  readonly class: ListedClass;
  /** The service's own public page that says or shows what the place is. */
  readonly source: string;
  /** The day, ISO 8601, on which the row was last gone through. */
  readonly date: string;
}

/** Rows of one class. Each is its pattern and, where that is not the place itself, the page of the service to check it against (without `https://`). */
export const rowsOf = (listedClass: ListedClass, date: string, rows: readonly (string | readonly [at: string, source: string])[]): readonly ListedPlace[] =>
  rows.map((row) => {
    const [at, source] = typeof row === "string" ? [row, row.replace(/^\*\./, "").replace(/\/.*\*.*$/, "")] : row;
    return { at, class: listedClass, source: `https://${source}`, date };
  });
