import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { packedList } from "@tokenward/providers/packed-list";
import { withoutProofs } from "../../apps/extension/without-proofs.ts";
import { program, root } from "../harness/place.ts";

const rounds = 9;

export interface Wake {
  /** What every frame of every page pays: the content script from its text to standing guard, in ms. */
  readonly loadMs: number;
  /** What the first paste pays in a frame: the catalogue is read and the engine built, in ms; and what the second pays. */
  readonly firstMs: number;
  readonly secondMs: number;
}

/** Medians in a real Chromium, each round in a page of its own and with nothing compiled before. A sentence where they cannot be had. */
export const wakeInChromium = async (): Promise<Wake | string> => {
  const [executablePath, contentFile] = [program("chromium"), join(root, "apps/extension/dist/chromium/content.js")];
  if (executablePath === null) return "Chromium is not installed, so the content script's start is not measured: apt-get install chromium";
  if (!existsSync(contentFile)) return "The extension is not built, so the content script's start is not measured: npm run build";
  const folder = mkdtempSync(join(tmpdir(), "tw-wake-"));
  const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const [content, judge] = [readFileSync(contentFile, "utf8"), await judgeScript(folder)];
    const times: { readonly load: number; readonly first: number; readonly second: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage();
      // A remark of its own: the browser keeps what it compiled once.
      times.push(await page.evaluate(measure, { content: `${content}\n//${round}`, judge: `${judge}\n//${round}` }));
      await page.close();
    }
    const median = (of: (time: (typeof times)[number]) => number): number => times.map(of).toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
    return { loadMs: median(({ load }) => load), firstMs: median(({ first }) => first), secondMs: median(({ second }) => second) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The content script's judge alone, as it is built for the browser, as a global. */
const judgeScript = async (folder: string): Promise<string> => {
  const entry = join(folder, "entry.ts");
  const file = (name: string): string => JSON.stringify(join(root, `apps/extension/src/content/${name}.ts`));
  writeFileSync(entry, `import { detect } from ${file("detect")};\nimport { createJudge } from ${file("judge")};\nimport { placeOf } from ${JSON.stringify(join(root, "packages/detection/src/index.ts"))};\nglobalThis.judged = createJudge({ ...detect(() => ({ known: [], fingerprintKey: "", rules: [] })), place: () => placeOf(new URL("https://paste.example/")) });\n`);
  await build({
    root: folder, configFile: false, logLevel: "silent", publicDir: false, plugins: [packedList(), withoutProofs()],
    build: { outDir: join(folder, "made"), target: "chrome119", minify: true, lib: { entry, formats: ["iife"], name: "wake", fileName: () => "judge.js" } },
  });
  return readFileSync(join(folder, "made", "judge.js"), "utf8");
};

/** Runs in the page. */
const measure = ({ content, judge }: { readonly content: string; readonly judge: string }): { readonly load: number; readonly first: number; readonly second: number } => {
  const world = globalThis as unknown as { chrome: unknown; judged: (text: string, how: string) => unknown; eval: (code: string) => void };
  world.chrome = { i18n: { getMessage: () => "", getUILanguage: () => "en" }, runtime: { id: "x", sendMessage: () => Promise.resolve(null), onMessage: { addListener: () => undefined } } };
  const time = (work: () => void): number => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  const load = time(() => world.eval(content));
  world.eval(judge);
  // Something that looks drawn, with a name before it: the names are read late.
  const paste = (): void => void world.judged(`const session_id = "${"4f9d1c".repeat(4)}x7Qm";\n`.repeat(20), "paste");
  return { load, first: time(paste), second: time(paste) };
};
