import { command } from "../../command.ts";
import { isHere, knownPlaces, manifestState } from "../../browser/installed.ts";
import { readReceipt } from "../../browser/receipt.ts";
import { must } from "../../link.ts";
import { answer } from "../../say.ts";
import { table } from "../../table.ts";
import { relative } from "../../words.ts";

export const browserStatus = command({
  operands: [],
  options: {},
  about: "Which browsers know Tokenward, which are paired, and the code of one that waits to be.",
  examples: ["tokenward browser status"],
  run: async (call) => {
    const { world, screen } = call;
    const client = await call.client();
    const hasVault = must(await client.vault.status({})).state !== "uninitialised";
    const paired = hasVault ? must(await client.browser.list({})) : [];
    const waiting = hasVault ? must(await client.browser.pending({})) : [];
    const receipt = readReceipt(world);
    const browsers = knownPlaces(world)
      .map((place) => ({ browser: place.id, name: place.name, found: isHere(world, place), manifest: manifestState(place), path: place.manifests[0] ?? null }))
      .filter(({ found, manifest, browser }) => found || (manifest !== "missing" && manifest !== "boxed" && browser in receipt.manifests));
    const now = world.now();
    const says = { installed: "knows Tokenward", missing: "does not know Tokenward: tokenward browser install", other: "is told something else: tokenward browser install repairs it", boxed: "cannot reach Tokenward out of its box: tokenward doctor" } as const;
    const parts = [
      ...waiting.map(({ name, code }) => `${name} waits to be paired and must show this code:  ${screen.paint(`${code.slice(0, 3)} ${code.slice(3)}`, "strong")}\nThe same code there?  tokenward browser approve ${code}\nAnother one?  tokenward browser refuse ${code}\n`),
      paired.length === 0 ? (hasVault ? "No browser is paired. Choose Pair in the extension.\n" : "There is no vault yet: tokenward init\n") : table(screen, [
        { head: "PAIRED", text: ({ name }) => name, tone: () => "strong", least: 12 },
        { head: "NOW", text: ({ connected }) => (connected ? "connected" : "away") },
        { head: "LAST SEEN", text: ({ lastSeenAt }) => (lastSeenAt === null ? "never" : relative(lastSeenAt, now)) },
        { head: "SINCE", text: ({ pairedAt }) => relative(pairedAt, now) },
        { head: "ID", text: ({ id }) => id.slice(0, 8), tone: () => "quiet" },
      ], paired),
      browsers.length === 0 ? "No browser was found that Tokenward knows. See: tokenward help browser install\n" : browsers.map(({ name, manifest }) => `${name} ${screen.paint(says[manifest], manifest === "installed" ? "plain" : "warn")}\n`).join(""),
    ];
    answer(call, { browsers, paired, waiting }, parts.join("\n"));
  },
});
