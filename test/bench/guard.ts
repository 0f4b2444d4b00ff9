import { randomBytes } from "node:crypto";
import type { CDPSession, Page } from "playwright-core";
import { launchGuarded, lacking, type GuardedBrowser } from "../guard/guarded-browser.ts";
import { approveWaiting, createFakeAgent } from "../guard/fake-agent.ts";
import { noticeTitle } from "../guard/notice.ts";
import { knownValueOf } from "../guard/known-value.ts";
import { anyOf, githubToken } from "../guard/pages.ts";

const knownValues = 10_000;
const frames = 30;
const row = (what: string, figure: string, bar: string): void => console.log(`${what.padEnd(62)}${figure.padStart(22)}   ${bar}`);
const at = (share: number, numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
const ms = (number: number): string => `${number.toFixed(2)} ms`;

const html = ({ pathname }: URL): string => `<!doctype html><meta charset="utf-8"><title>A page</title><textarea id="field"></textarea><div id="rich" contenteditable>.</div>${pathname === "/frames" ? Array.from({ length: frames }, (_, index) => `<iframe srcdoc="<p>${index}</p><textarea></textarea>"></iframe>`).join("") : ""}`;
/** Words, paths, numbers and names, as texts have them that people paste. */
const ordinary = (length: number): string => {
  const words = Array.from({ length: 4_000 }, () => `${anyOf("etaoinshrdlucmfw", 2 + Math.floor(Math.random() * 8))}${Math.random() < 0.1 ? ` = src/${anyOf("abcdef", 5)}.ts:${Math.floor(Math.random() * 900)};\n` : ""}`);
  let text = "";
  while (text.length < length) text += `${words[Math.floor(Math.random() * words.length)]!} `;
  return text.slice(0, length);
};

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly ts: number;
  readonly args?: object;
}
/** The browser's own record of what it did meanwhile. */
const traced = async (session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> => {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", { traceConfig: { includedCategories: ["devtools.timeline", "v8"], excludedCategories: ["*"] }, transferMode: "ReportEvents" });
  await work();
  const ended = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await ended;
  return events;
};
const ofGuard = (events: readonly TraceEvent[], name: string): number[] => events.filter((event) => event.name === name && JSON.stringify(event.args ?? {}).includes("content.js")).map(({ dur = 0 }) => dur / 1000);

/** The time that the paste event takes, from before every listener to behind the guard: the page's own listener is the last. */
const pasteTimes = async (browser: GuardedBrowser, page: Page, session: CDPSession, length: number, rounds: number): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await browser.copy(ordinary(length));
    await page.bringToFront();
    await page.locator("#field").evaluate((field) => ((field as HTMLTextAreaElement).value = ""));
    await page.locator("#field").focus();
    const events = await traced(session, () => page.keyboard.press("Control+V"));
    const dispatched = events.filter(({ name, args }) => name === "EventDispatch" && JSON.stringify(args).includes('"paste"')).map(({ dur = 0 }) => dur / 1000);
    if (dispatched.length > 0) times.push(Math.max(...dispatched));
  }
  return times;
};

const longPastes = [["100 MB", "the quick brown fox jumps over it\n", 2_941_177], ["10 MB in one line", "the quick brown fox jumps over it ", 294_118], ["a million lines", "line of it\n", 1_000_000]] as const;

/** How long the browser takes to read the clipboard for us in a paste of a long text, and what the guard itself adds. */
const longPasteTimes = async (browser: GuardedBrowser, page: Page, session: CDPSession, field: string, piece: string, times: number): Promise<{ readonly read: number; readonly own: number }> => {
  await browser.copyLong(piece, times, anyOf("abcdef", 9));
  await page.bringToFront();
  await page.locator(field).focus();
  let profile: Awaited<ReturnType<typeof stopProfile>> | undefined;
  const events = await traced(session, async () => {
    await session.send("Profiler.enable");
    await session.send("Profiler.start");
    await page.keyboard.press("Control+V");
    profile = await stopProfile(session);
  });
  const { nodes = [], samples = [], timeDeltas = [] } = profile ?? {};
  const readers = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === "getData").map(({ id }) => id));
  const read = samples.reduce((sum, id, index) => sum + (readers.has(id) ? (timeDeltas[index + 1] ?? 0) / 1000 : 0), 0);
  const dispatched = events.filter(({ name, args }) => name === "EventDispatch" && JSON.stringify(args).includes('"paste"')).map(({ dur = 0 }) => dur / 1000);
  // The next paste would go to what is said of this one.
  while ((await noticeTitle(page)) !== "Paste it once more") await page.waitForTimeout(100);
  await page.keyboard.press("Escape");
  return { read, own: Math.max(...dispatched) - read };
};
const stopProfile = async (session: CDPSession) => (await session.send("Profiler.stop")).profile;

/** `npm run bench -- guard`: in a real Chromium, with a vault of 10,000 values. Needs `npm run build`. */
export const run = async (): Promise<void> => {
  const missing = lacking();
  if (missing !== null) throw new Error(missing);
  const key = randomBytes(32);
  const browser = await launchGuarded(html);
  const agent = createFakeAgent(browser.address, key);
  agent.known = Array.from({ length: knownValues }, (_, index) => knownValueOf(key, anyOf("abcdefghijklmnopqrstuvwxyzABCDEF0123456789", 20 + (index % 40)), { provider: "generic", kind: "generic-secret", label: `token ${index}`, allowedHosts: [] }));
  await agent.start();
  const arrivals = new Map<string, number>();
  try {
    const popup = await browser.open(`${browser.extension}/popup.html`);
    await popup.getByRole("button", { name: "Pair" }).click();
    await popup.locator(".code").waitFor();
    await approveWaiting(agent);
    await popup.getByText("Knows 10000 of your tokens").or(popup.getByText("Knows 10,000 of your tokens")).waitFor({ timeout: 30_000 });
    await popup.close();
    console.log();

    const page = await browser.open("https://chat.example/");
    const session = await browser.context.newCDPSession(page);
    await page.locator("#field").click();
    await page.waitForTimeout(3_000);
    for (const [length, bar] of [[10_000, 2], [100_000, 10]] as const) {
      const times = await pasteTimes(browser, page, session, length, 60);
      row(`verdict inside the paste event, ${length / 1000} kB, ${knownValues} values: p50, p99`, `${ms(at(0.5, times))}, ${ms(at(0.99, times))}`, `bar p99 ${bar} ms (${times.length} pastes)`);
    }
    for (const [what, piece, times] of longPastes)
      for (const field of ["#field", "#rich"]) {
        const { read, own } = await longPasteTimes(browser, page, session, field, piece, times);
        row(`${what} into ${field}: the browser reads the clipboard, the guard decides`, `${read.toFixed(0)} ms, ${ms(own)}`, "bar for the guard 50 ms");
      }
    await session.detach();
    await page.close();

    const many = await browser.open("about:blank");
    const manySession = await browser.context.newCDPSession(many);
    const load = await traced(manySession, async () => {
      await many.goto("https://frames.example/frames");
      await many.waitForTimeout(1_500);
    });
    const evaluated = ofGuard(load, "EvaluateScript");
    row(`content script at load, each of ${evaluated.length} frames: median, most`, `${ms(at(0.5, evaluated))}, ${ms(at(1, evaluated))}`, "bar median 3 ms");
    const compiled = ofGuard(load, "v8.compile");
    row("of that compiling: median, most (the first in a process)", `${ms(at(0.5, compiled))}, ${ms(at(1, compiled))}`, "");
    const idle = await traced(manySession, () => many.waitForTimeout(3_000));
    const idleTasks = idle.filter(({ name, args }) => ["TimerFire", "FunctionCall", "FireIdleCallback", "EventDispatch"].includes(name) && JSON.stringify(args ?? {}).includes("content.js"));
    row("work of the guard in 31 idle frames in 3 s", `${idleTasks.length} tasks`, "bar 0");
    await many.close();

    const slow: number[] = [];
    for (let round = 0; round < 20; round++) {
      const target = await browser.open(`https://report${round}.example/`);
      await browser.copy(githubToken());
      await target.bringToFront();
      await target.locator("#field").click();
      const pressed = performance.now();
      await target.keyboard.press("Control+V");
      while (!agent.reports.some(({ origin }) => origin === `https://report${round}.example`) && performance.now() - pressed < 10_000) await new Promise((done) => setTimeout(done, 5));
      slow.push(performance.now() - pressed);
      await target.close();
    }
    row("from the key to the report at the vault: p50, p95", `${at(0.5, slow).toFixed(0)} ms, ${at(0.95, slow).toFixed(0)} ms`, "bar p95 1 s");

    const before = agent.reports.length;
    const flood = await browser.open(`${browser.extension}/popup.html`);
    for (const { reportId } of agent.reports) arrivals.set(reportId, (arrivals.get(reportId) ?? 0) + 1);
    await flood.close();
    row("reports so far: sent twice", `${agent.reports.length - new Set(agent.reports.map(({ reportId }) => reportId)).size} of ${before}`, "bar 0");
  } finally {
    await browser.stop();
    await agent.stop();
  }
};
