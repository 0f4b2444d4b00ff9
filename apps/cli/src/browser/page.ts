import type { BrowserRow, Home, Known, Platform } from "./browser-row.ts";
import { browsers } from "./browsers.ts";
import { grantOf } from "./grant.ts";

const platformNames: Readonly<Record<Platform, string>> = { linux: "Linux", darwin: "macOS", win32: "Windows" };
const knownWords: Readonly<Record<Known, string>> = { documented: "its maker says so", reported: "its users or other programs say so", inferred: "follows from what it is built on; not seen" };

/** The support table for people: docs/browsers.md is this text, and a test holds the two together. */
export const browsersPage = (): string => `# Browsers and how they reach the vault

Printed from the table in \`apps/cli/src/browser\` by \`node scripts/browsers.ts\`. An AppImage runs without a box and counts as the plain build.

${(Object.keys(platformNames) as Platform[]).map((platform) => `## ${platformNames[platform]}\n\n${table(platform)}`).join("\n")}
## Boxed builds on Linux

| Build | Reaches the vault | What has to be allowed, in one command | Source |
|---|---|---|---|
${browsers.flatMap((row) => row.boxes.map((box) => `| ${row.name}, ${box.packaging} \`${box.appId}\` | ${box.reach === "none" ? `no. ${box.because}` : box.reach === "portal" ? "through the desktop's WebExtensions portal, which asks once" : "yes, once allowed"} | ${grantOf(box) === null ? "" : `\`${grantOf(box)!.command}\``} | ${box.from} (${knownWords[box.known]}) |`)).join("\n")}

The command for a flatpak lets that browser start any program outside its box. If that is too much, use a build without a box.
`;

const table = (platform: Platform): string => {
  const rows = browsers.flatMap((row) => (row.on[platform] === undefined ? [] : [line(row, row.on[platform])]));
  return `| Browser | \`--browser\` | Manifest | Source |\n|---|---|---|---|\n${rows.join("\n")}\n`;
};

const line = (row: BrowserRow, { manifests, registryKey }: Home): string =>
  `| ${row.name} | \`${row.id}\` | ${registryKey === undefined ? manifests.map((folder) => `\`${folder}\``).join(", ") : `\`HKCU\\${registryKey}\``} | ${row.from} (${knownWords[row.known]}) |`;
