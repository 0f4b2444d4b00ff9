import type { Location, Log, Result } from "sarif";
import type { Hit } from "../hit.ts";
import { becauseOf, nameOf, placeOf, type Report, type Told } from "./report.ts";

/** SARIF 2.1.0 (OASIS), one run, written at the end. What could not be looked at is told as a notification. */
export const sarifReport = (write: (text: string) => void, version: string): Report => {
  const rules = new Map<string, { readonly index: number; readonly hit: Hit }>();
  const results: Result[] = [];
  return {
    tell: (told) => {
      const { hit } = told;
      if (!rules.has(hit.kind)) rules.set(hit.kind, { index: rules.size, hit });
      results.push({
        ruleId: hit.kind, ruleIndex: rules.get(hit.kind)!.index, level: hit.isPublic ? "note" : hit.confidence === "certain" ? "error" : "warning",
        message: { text: `${nameOf(hit)}${hit.lastFour === "" ? "" : ` ending in ${hit.lastFour}`}: ${becauseOf(hit)}.` },
        locations: [locationOf(told)],
        ...(hit.fingerprint === "" ? {} : { partialFingerprints: { "tokenward/v1": hit.fingerprint } }),
        properties: { provider: hit.provider, confidence: hit.confidence, reasons: hit.reasons, ...(told.commit === null ? {} : { commit: told.commit, author: told.by, date: told.on }), ...(told.vault === null ? {} : { vault: told.vault.kind }) },
      });
    },
    end: ({ faults }) => {
      const log: Log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [{
          tool: { driver: { name: "Tokenward", version, semanticVersion: version, rules: Array.from(rules, ([id, { hit }]) => ({ id, name: pascal(id), shortDescription: { text: nameOf(hit) }, fullDescription: { text: `A ${nameOf(hit)} stands where others may read it.` }, help: helpOf(hit), defaultConfiguration: { level: "error" }, properties: { provider: hit.provider, tags: ["security", "secret"], "security-severity": hit.isPublic ? "0.0" : "8.0" } })) } },
          columnKind: "utf16CodeUnits",
          invocations: [{ executionSuccessful: faults.length === 0, toolExecutionNotifications: faults.map(({ path, says }) => ({ level: "warning", message: { text: `${path} ${says}.` }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path.split("!/")[0]!) } } }] })) }],
          results,
        }],
      };
      write(`${JSON.stringify(log, null, 2)}\n`);
    },
  };
};

const locationOf = (told: Told): Location => {
  const { hit, path } = told;
  const isInside = hit.inside.length > 0;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      // Lines of what is packed are none of the file's.
      ...(isInside ? {} : { region: { startLine: hit.line, startColumn: hit.column, endLine: hit.endLine, endColumn: hit.endColumn } }),
    },
    ...(isInside ? { logicalLocations: [{ fullyQualifiedName: `${placeOf(told)}:${hit.line}:${hit.column}`, kind: "resource" }] } : {}),
  };
};

const helpOf = (hit: Hit): { readonly text: string; readonly markdown: string } => {
  const steps = ["Replace it at its provider: whoever has seen the file has the value.", "Take it out of the file: `tokenward scan --adopt FILE` puts it into your vault, and a reference in its place.", "If it may stay, say why beside it: `tokenward:allow <reason>`."];
  return { text: `${nameOf(hit)}. ${steps.join(" ").replaceAll("`", "")}`, markdown: `**${nameOf(hit)}**\n\n${steps.map((step, at) => `${at + 1}. ${step}`).join("\n")}` };
};

/** A relative address; of a whole path, a `file:` one. */
const uriOf = (path: string): string => {
  // A lone half of a character has no bytes, and no address.
  const slashed = path.toWellFormed().replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return slashed.startsWith("/") ? `file://${slashed}` : /^[A-Za-z]%3A/.test(slashed) ? `file:///${slashed.replace("%3A", ":")}` : slashed;
};

const pascal = (id: string): string => id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
