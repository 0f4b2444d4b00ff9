import { becauseOf, nameOf, placeOf, type Report } from "./report.ts";

/** GitHub's workflow commands: docs.github.com/en/actions/reference/workflow-commands-for-github-actions. */
export const githubReport = (write: (text: string) => void): Report => ({
  tell: (told) => {
    const { hit, path, commit } = told;
    const places = { file: path, ...(hit.inside.length === 0 ? { line: hit.line, endLine: hit.endLine, ...(hit.line === hit.endLine ? { col: hit.column, endColumn: hit.endColumn } : {}) } : {}), title: nameOf(hit) };
    const command = hit.isPublic ? "notice" : hit.confidence === "certain" ? "error" : "warning";
    const four = hit.lastFour === "" ? "" : ` ending in ${hit.lastFour}`;
    const where = hit.inside.length > 0 || commit !== null ? ` in ${placeOf(told)}${commit === null ? "" : ` at ${commit.slice(0, 8)}`}` : "";
    write(`::${command} ${Object.entries(places).map(([name, value]) => `${name}=${property(String(value))}`).join(",")}::${data(`${nameOf(hit)}${four}${where}: ${becauseOf(hit)}. Replace it at its provider; taking it out of the file does not make it secret again.`)}\n`);
  },
  end: () => undefined,
});

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
