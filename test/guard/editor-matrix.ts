import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { editorHtml, editorsHost, serveEditors } from "./editor-pages.ts";
import type { ShownEditor } from "./editors/shown.ts";
import { lacking } from "./guarded-browser.ts";
import { noticeTitle, pressNotice } from "./notice.ts";
import { anyOf } from "./pages.ts";
import { launchPaired, type Paired } from "./paired-browser.ts";

const ownSecret = Array.from({ length: 4 }, () => anyOf("abcdefghijklmnopqrstuvwxyz", 6)).join(" ");
const withOwn = `the key is ${ownSecret}, keep it`;
const withReference = "the key is tokenward://generic/old-database, keep it";
const withMask = `the key is ••••${ownSecret.slice(-4)}, keep it`;
const harmless = "first line\n  second line, indented\n\nlast line";

export interface EditorCase {
  /** The path of its page. */
  readonly name: string;
  /** What it has goes on at its end only, and nothing is undone. */
  readonly isStream?: boolean;
  readonly pasteKey?: string;
  /** It draws its text itself, and has but a field out of sight for the keys: what is typed can be told of, and not be taken out. */
  readonly isDrawn?: boolean;
  /** What is put in at once goes past every event that could be refused. */
  readonly isAskedNothing?: boolean;
  readonly takesNoDrop?: boolean;
  /** It makes one line's end of several. */
  readonly joinsLineEnds?: boolean;
}

/** One browser for all of them, and one page for each. */
export const describeEditors = (title: string, editors: readonly EditorCase[]): void => {
  const reason = lacking();
  const modules = [...new Set(editors.map(({ name }) => name.replace(/^.*\/|-.*$/g, "")))];
  describe.skipIf(reason !== null)(reason === null ? title : `${title} (not run: ${reason})`, () => {
    let paired: Paired;
    let stopServing: () => void;
    beforeAll(async () => {
      paired = await launchPaired(editorHtml, ownSecret);
      stopServing = await serveEditors(paired.browser.context, modules);
    });
    afterAll(async () => {
      await paired?.stop();
      stopServing?.();
    });
    const patient = { timeout: 5_000 };

    describe.each(editors)("$name", ({ name, isStream = false, pasteKey = "Control+V", isDrawn = false, isAskedNothing = false, takesNoDrop = false, joinsLineEnds = false }) => {
      let page: Page;
      const frame = (): Frame => page.frames().at(-1)!;
      const text = (): Promise<string> => frame().evaluate(() => (window as unknown as { editor: ShownEditor }).editor.text());
      const clickInto = async (): Promise<void> => {
        await page.bringToFront();
        const box = (await frame().locator("#editor").boundingBox())!;
        await page.mouse.click(box.x + 120, box.y + 30);
        if (isDrawn) await page.waitForTimeout(100);
      };
      /** The caret between two letters, so that it is seen where a text goes in. */
      const begin = async (): Promise<readonly [string, string]> => {
        await clickInto();
        if (isStream) return ["", ""];
        await page.keyboard.type("ab");
        // Editors take a selection for their own doing right after a key.
        await page.waitForTimeout(80);
        await page.keyboard.press("ArrowLeft");
        await page.waitForTimeout(80);
        await expect.poll(text, patient).toBe("ab");
        return ["a", "b"];
      };
      const pasteOwn = async (): Promise<void> => {
        await page.keyboard.press(pasteKey);
        await expect.poll(() => noticeTitle(page), patient).toBe("Your token was not pasted");
      };
      const undone = async (): Promise<readonly string[]> => {
        const texts: string[] = [];
        for (let times = 0; times < 4; times++) {
          await page.keyboard.press("Control+Z");
          await page.waitForTimeout(30);
          texts.push(await text());
        }
        return texts;
      };
      const copied = async (what: string): Promise<void> => {
        await paired.browser.copy(what);
        await page.bringToFront();
      };

      beforeAll(async () => {
        page = await paired.browser.open(`https://${editorsHost}/${name}`);
        await frame().waitForFunction(() => "editor" in window);
      });
      afterAll(() => page?.close());
      afterEach(async () => {
        await page.keyboard.press("Escape");
        await frame().evaluate(() => (window as unknown as { editor: ShownEditor }).editor.clear());
      });

      test.each([["reference", "Paste a reference", withReference], ["mask", "Paste it masked", withMask]] as const)("a token that is pasted is kept out, and a %s goes to the caret once", async (_what, button, put) => {
        await copied(withOwn);
        const around = await begin();
        await pasteOwn();
        await page.waitForTimeout(50);
        expect(await text()).toBe(around.join(""));
        await pressNotice(page, button);
        await expect.poll(text, patient).toBe(around.join(put));
        if (isStream) return;
        const texts = await undone();
        expect(texts.join("\n").includes(ownSecret)).toBe(false);
        expect(texts.at(-1)).not.toContain("the key is");
      });

      test("a harmless text arrives once, with its lines", async () => {
        await copied(harmless);
        const around = await begin();
        await page.keyboard.press(pasteKey);
        await expect.poll(text, patient).toBe(around.join(joinsLineEnds ? harmless.replaceAll(/\n+/g, "\n") : harmless));
        expect(await noticeTitle(page)).toBeNull();
      });

      test("a token that is dropped is kept out", async () => {
        await clickInto();
        // Some put the selection back where it was for a moment.
        await page.waitForTimeout(100);
        await frame().evaluate((own) => {
          const source = document.querySelector("#source")!;
          source.textContent = own;
          getSelection()?.selectAllChildren(source);
        }, withOwn);
        const from = (await frame().locator("#source").boundingBox())!;
        const to = (await frame().locator("#editor").boundingBox())!;
        await page.mouse.move(from.x + 40, from.y + from.height / 2);
        await page.mouse.down();
        await page.mouse.move(from.x + 60, from.y + 20, { steps: 3 });
        await page.mouse.move(to.x + 120, to.y + 30, { steps: 5 });
        await page.mouse.up();
        if (takesNoDrop) await page.waitForTimeout(200);
        else await expect.poll(() => noticeTitle(page), patient).toBe("Your token was not dropped");
        expect(await text()).toBe("");
      });

      test("a token that is typed is told of", async () => {
        await clickInto();
        await page.keyboard.type(`see ${ownSecret} there`);
        await expect.poll(() => noticeTitle(page), patient).toBe("Your token is in this field");
        await pressNotice(page, isDrawn ? "Close" : "Put a reference there");
        await expect.poll(text, patient).toBe(isDrawn ? `see ${ownSecret} there` : "see tokenward://generic/old-database there");
        if (isDrawn) return;
        await page.keyboard.press("End");
        await page.keyboard.type(` and ${ownSecret}.`);
        await expect.poll(() => noticeTitle(page), patient).toBe("Your token is in this field");
        await pressNotice(page, "Take it out");
        await expect.poll(text, patient).toBe("see tokenward://generic/old-database there and .");
      });

      test("what is put in at once is kept out", async () => {
        // Told once of a field is told.
        if (isAskedNothing) await page.reload();
        await clickInto();
        await page.keyboard.insertText(withOwn);
        await expect.poll(() => noticeTitle(page), patient).toBe(isAskedNothing ? "Your token is in this field" : "Your token was kept out of this field");
        expect(await text()).toBe(isAskedNothing ? withOwn : "");
        await pressNotice(page, isAskedNothing ? "Close" : "Keep it out");
      });

      test("pasted anyway, it goes to the caret once", async () => {
        await copied(withOwn);
        const around = await begin();
        await pasteOwn();
        const opening = paired.browser.context.waitForEvent("page");
        await pressNotice(page, "Paste anyway or allow…");
        const window = await opening;
        await window.getByLabel(/Why/).fill("a test of it");
        await window.getByRole("button", { name: /Hold/ }).hover();
        await window.mouse.down();
        await expect.poll(async () => (await text()).replace(ownSecret, "…"), patient).toBe(around.join(withOwn.replace(ownSecret, "…")));
        if (!window.isClosed()) await window.close().catch(() => undefined);
      });
    });
  });
};
