import { nameOf, type Report } from "./report.ts";

/** For programs: one object a line. The value is not in it. */
export const jsonReport = (write: (text: string) => void): Report => ({
  tell: ({ hit, path, commit, by, on, vault }) => {
    const { provider, kind, confidence, reasons, isPublic, inside, line, column, endLine, endColumn, start, end, lastFour, allowed } = hit;
    write(`${JSON.stringify({
      path, ...(inside.length === 0 ? {} : { inside }), ...(commit === null ? {} : { commit, author: by, date: on }),
      line, column, endLine, endColumn, start, end, provider, kind, name: nameOf(hit), confidence, reasons, lastFour,
      ...(isPublic ? { public: true } : {}), ...(allowed === "" ? { allowWithoutReason: true } : {}),
      ...(vault === null ? {} : { vault: vault.kind === "unknown" ? { state: "unknown" } : { state: vault.kind, label: vault.label, ...(vault.since === null ? {} : { since: vault.since }) } }),
    })}\n`);
  },
  end: () => undefined,
});
