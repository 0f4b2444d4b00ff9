import type { Records } from "../ports.ts";

/** A label that no token has: the wanted one, or with the first free number behind it. */
export const freeLabel = (records: Records, wanted: string): string => {
  const labels = new Set(records.tokens().map(({ label }) => label));
  for (let number = 1; ; number++) {
    const label = number === 1 ? wanted : `${wanted} ${number}`;
    if (!labels.has(label)) return label;
  }
};
