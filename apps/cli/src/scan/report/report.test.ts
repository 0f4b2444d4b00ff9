import { expect, test } from "vitest";
import type { Hit } from "../hit.ts";
import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { nextStep, plainReport, summary } from "./plain.ts";
import type { Outcome, Report, Told } from "./report.ts";
import { sarifReport } from "./sarif.ts";

const hit: Hit = {
  provider: "npm", kind: "npm-access-token", providerName: "npm", kindName: "npm access token", confidence: "certain", reasons: ["form", "verified"], isPublic: false,
  inside: [], line: 3, column: 7, endLine: 3, endColumn: 47, start: 30, end: 70, lastFour: "x7Qm", fingerprint: "", known: null, allowed: null,
};
const told = (more: Partial<Hit> = {}, rest: Partial<Told> = {}): Told => ({ hit: { ...hit, ...more }, path: "src/a b.js", file: "/x/src/a b.js", commit: null, by: null, on: null, vault: null, ...rest });
const outcome: Outcome = { found: 1, foundIn: 1, files: 2, bytes: 1500, ms: 120, faults: [], allowed: 0, inBaseline: 0, ignored: 0, leftOut: { media: 0, size: 0 } };
const written = (make: (write: (text: string) => void) => Report, all: readonly Told[], end: Partial<Outcome> = {}): string => {
  let text = "";
  const report = make((more) => void (text += more));
  for (const one of all) report.tell(one);
  report.end({ ...outcome, ...end });
  return text;
};
const screen = { columns: 80, paint: (text: string) => text };

test("plain: each file with what is in it, in columns; what is too wide for the screen stands under its name", () => {
  const all = [
    told(), told({ line: 12, allowed: "", confidence: "likely", reasons: ["name", "random"], kindName: "secret", provider: "generic", lastFour: "" }, { vault: { kind: "unknown" } }),
    told({ inside: ["b.zip", "c"] }, { path: "p\u001b[2Jq", vault: { kind: "dead", provider: "npm", label: "ci", since: Date.UTC(2026, 2, 1, 12) } }),
    told({}, { commit: "0123456789abcdef", by: "Ann\nO", on: "2026-02-01", vault: { kind: "kept", provider: "npm", label: "ci", since: null } }),
  ];
  expect(written((write) => plainReport(write, screen), all)).toBe(`src/a b.js
  3:7   npm access token  …x7Qm  certain: its checksum or structure is right
  12:7  secret
        unknown to your vault · likely: the name before it says so, its characters are drawn at random
        tokenward:allow counts only with a reason behind it: tokenward:allow <why>

p�[2Jq!/b.zip!/c
  3:7  npm access token  …x7Qm  dead since 2026-03-01: your vault's ci

src/a b.js  01234567 · 2026-02-01 · Ann O
  3:7  npm access token  …x7Qm  in your vault as ci
`);
});

test("the last line says what to do next", () => {
  const kept = { kind: "kept", provider: "npm", label: "ci deploy", since: null } as const;
  expect(nextStep([])).toBe("");
  expect(nextStep([told()])).toMatch(/^Next: replace each at its provider: .*\n {6}then: tokenward scan --adopt 'src\/a b\.js'\n {6}or say beside it why it may stay: /);
  expect(nextStep([told(), told({}, { vault: kept })])).toMatch(/^Next: tokenward rotate 'ci deploy'\./);
  expect(nextStep([told({}, { commit: "01" })])).toMatch(/whoever has a clone has every version\.\n {6}or say/);
  expect(nextStep([told({ isPublic: true })])).toBe("Next: nothing is in danger: all of it is public, or for tests.\n");
  expect(nextStep([told({}, { vault: { ...kept, kind: "dead" } })])).toBe("Next: nothing is in danger: what is dead can be taken out.\n");
});

test("the summary says above all what was not looked at", () => {
  expect(summary(outcome)).toBe("1 token found in 1 place. Looked at 2 files (2 kB) in 0.1 s.\n");
  expect(summary({ ...outcome, found: 0, faults: [{ path: "a", says: "cannot be read (EACCES)" }], ignored: 2, leftOut: { media: 3, size: 0 }, allowed: 1, inBaseline: 4 })).toBe(
    "No tokens found. Looked at 2 files (2 kB) in 0.1 s.\nLeft out: 1 token allowed by a comment, 4 in the baseline, 2 paths that git ignores (--no-ignore looks at them too), 3 of pictures, fonts, sound and film.\n1 place could not be looked at, or not wholly (said above).\n",
  );
});

test("json: one object a line", () => {
  const lines = written(jsonReport, [told(), told({ isPublic: true, inside: ["x"] }, { vault: { kind: "kept", provider: "npm", label: "ci", since: null } })]).trim().split("\n").map((line) => JSON.parse(line) as unknown);
  expect(lines).toMatchObject([{ path: "src/a b.js", line: 3, column: 7, kind: "npm-access-token", lastFour: "x7Qm" }, { inside: ["x"], public: true, vault: { state: "kept", label: "ci" } }]);
});

test("github: annotations, with what would end them escaped", () => {
  expect(written(githubReport, [told(), told({ confidence: "likely" }, { path: "a:b,c%\n.js" }), told({ isPublic: true, inside: ["x.zip"] })])).toBe(
    [
      "::error file=src/a b.js,line=3,endLine=3,col=7,endColumn=47,title=npm access token::npm access token ending in x7Qm: its checksum or structure is right. Replace it at its provider; taking it out of the file does not make it secret again.",
      "::warning file=a%3Ab%2Cc%25%0A.js,line=3,endLine=3,col=7,endColumn=47,title=npm access token::npm access token ending in x7Qm: its checksum or structure is right. Replace it at its provider; taking it out of the file does not make it secret again.",
      "::notice file=src/a b.js,title=npm access token::npm access token ending in x7Qm in src/a b.js!/x.zip: its checksum or structure is right. Replace it at its provider; taking it out of the file does not make it secret again.",
      "",
    ].join("\n"),
  );
});

test("sarif: what 2.1.0 asks for", () => {
  const log = JSON.parse(written((write) => sarifReport(write, "1.2.3"), [told(), told({ inside: ["b.zip"], fingerprint: "ab" }), told({ kind: "other", isPublic: true })], { faults: [{ path: "gone!/in", says: "is broken" }] })) as Sarif;
  expect([log.version, log.$schema, log.runs.length]).toEqual(["2.1.0", "https://json.schemastore.org/sarif-2.1.0.json", 1]);
  const [run] = log.runs as [Sarif["runs"][number]];
  expect(run.tool.driver).toMatchObject({ name: "Tokenward", version: "1.2.3" });
  expect(run.columnKind).toBe("utf16CodeUnits");
  for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
    expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(["none", "note", "warning", "error"]).toContain(level);
    expect([typeof message.text, locations.length]).toEqual(["string", 1]);
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toBe("src/a%20b.js");
  }
  expect(run.results.map(({ locations: [place], partialFingerprints }) => [place?.physicalLocation.region?.startLine, place?.logicalLocations?.[0]?.fullyQualifiedName, partialFingerprints])).toEqual([
    [3, undefined, undefined], [undefined, "src/a b.js!/b.zip:3:7", { "tokenward/v1": "ab" }], [3, undefined, undefined],
  ]);
  expect(run.invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{ message: { text: "gone!/in is broken." } }] }]);
});

interface Sarif {
  readonly version: string;
  readonly $schema: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly columnKind: string;
    readonly invocations: unknown;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly partialFingerprints?: unknown;
      readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: { readonly startLine: number } }; readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[] }[];
    }[];
  }[];
}
