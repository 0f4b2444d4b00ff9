import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extensionIds } from "../browser/identity.ts";
import { faults, type InjectedFault } from "../testing/faults.ts";
import { makeFaultWorld, type FaultWorld } from "../testing/fault-world.ts";
import { examine, examineAndRepair } from "./examine.ts";
import { startHost } from "./host-check.ts";

const isRoot = process.getuid?.() === 0;
const runnable = faults.filter(({ needsRoot }) => isRoot || needsRoot !== true);

/** The program that Chromium's manifest names, started as Chromium does. A browser that is gone has none; then the launcher itself. */
const answers = async (w: FaultWorld): Promise<boolean> => {
  const manifest = w.env["XDG_CONFIG_HOME"] === undefined ? w.chromium : w.chromium.replace(`${w.folder}/.config`, w.env["XDG_CONFIG_HOME"]);
  const path = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, "utf8")) as { path: string }).path : w.launcher;
  return (await startHost(w.world, path, [`chrome-extension://${extensionIds.chromium}/`], 120_000)).kind === "answers";
};

/**
 * Each fault in a fake home of its own. Named right: exactly that cause is found (what follows from it may stand beside). Repaired: a second
 * look finds nothing of it and nothing wrong, and the program that Chromium's manifest names, started as Chromium does, is answered.
 */
test.skipIf(process.platform !== "linux")("the doctor names what is wrong, and mends it", { timeout: 300_000 }, async () => {
  const healthy = await makeFaultWorld();
  expect((await examine(healthy.world, healthy.scene)).filter(({ state }) => state === "wrong"), "nothing is wrong where nothing was broken").toEqual([]);
  await healthy.remove();

  const unnamed: string[] = [];
  const unmended: string[] = [];
  const meddled: string[] = [];
  let [namedRight, mended] = [0, 0];
  const tryOne = async ({ name, cause, inject, needsPerson }: InjectedFault): Promise<void> => {
    const w = await makeFaultWorld();
    // The native host is started once for each, at the end and by hand.
    const scene = { ...w.scene, triesHost: false };
    await inject(w);
    const found = await examine(w.world, scene);
    if (found.some((check) => check.cause === cause)) namedRight++;
    else unnamed.push(`${name}: ${found.flatMap((check) => check.cause ?? []).join(", ")}`);
    const { checks: after } = await examineAndRepair(w.world, scene);
    const isMended = !after.some((check) => check.cause === cause || check.state === "wrong") && (await answers(w));
    if (isMended) mended++;
    if (isMended && needsPerson) meddled.push(name);
    if (!isMended && !needsPerson) unmended.push(`${name}: ${after.filter(({ state }) => state === "wrong").map((check) => `${check.cause} ${check.says}`).join(" | ")}`);
    await w.remove();
  };
  const waiting = [...runnable];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await tryOne(next);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  expect(meddled, "what a person decided is not decided anew").toEqual([]);
  expect({ unnamed, unmended }, `named right ${namedRight} of ${runnable.length}, mended ${mended} of ${runnable.length}`).toEqual({ unnamed: [], unmended: [] });
  expect(runnable.length).toBeGreaterThanOrEqual(40);
  expect(namedRight / runnable.length, `named right: ${namedRight} of ${runnable.length}`).toBeGreaterThanOrEqual(0.95);
  expect(mended / runnable.length, `mended: ${mended} of ${runnable.length}`).toBeGreaterThanOrEqual(0.8);
  console.info(`doctor: ${namedRight} of ${runnable.length} faults named right, ${mended} mended`);
});
