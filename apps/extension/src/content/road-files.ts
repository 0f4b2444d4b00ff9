import { say } from "../say.ts";
import { deepest } from "./shadow.ts";
import { deliverChoice, deliverTransfer, filesOf, type Delivery } from "./deliver-files.ts";
import { readableOf, textOfFile } from "./file-text.ts";
import { longUnits } from "./long-text.ts";
import type { Verdict } from "./judge.ts";
import type { Post } from "./post.ts";
import { keepOut, type RoadWatch } from "./road.ts";

/** Milliseconds after which files are let in with what was read until then: a guard must not make uploads hang. */
const maxReadMs = 4_000;
const fileWords = { keep: "keep_out", reference: "paste_reference", masked: "file_masked", anyway: "file_anyway" } as const;

export interface CarriedFiles {
  /** Holds a paste or drop that brings files worth reading, and lets it go on when nothing is found in them. */
  carry(event: ClipboardEvent | DragEvent, transfer: DataTransfer): void;
}

/**
 * Files chosen, dropped or pasted. Reading takes time and events do not wait, so the browser's event is kept out, and one of
 * our own with the same files takes its place (docs/guard-limits.md tells what that costs). What is large or no text is not touched.
 */
export const watchFiles = (post: Post): { readonly road: RoadWatch; readonly carried: CarriedFiles } => {
  const strayIn = async (files: readonly File[], element: Element): Promise<{ readonly file: File; readonly verdict: Verdict } | null> => {
    await post.ready();
    const until = performance.now() + maxReadMs;
    for (const file of readableOf(files)) {
      if (performance.now() > until) return null;
      const text = (await textOfFile(file)) ?? "";
      // In parts, with an overlap that no token is longer than.
      for (let at = 0; at < text.length; at += longUnits / 2) {
        const verdict = post.judge(text.slice(at, at + longUnits), "file", element);
        if (verdict !== null) return { file, verdict: text.length <= longUnits ? verdict : { ...verdict, masked: null } };
      }
    }
    return null;
  };

  const decide = async (files: readonly File[], element: Element, delivery: Delivery): Promise<void> => {
    const stray = await strayIn(files, element);
    if (stray === null) return void delivery(files);
    const { file, verdict } = stray;
    const { masked } = verdict;
    const replaced = (masked: string): readonly File[] => files.map((each) => (each === file ? new File([masked], file.name, { type: file.type, lastModified: file.lastModified }) : each));
    post.hold({
      verdict: { ...verdict, detail: say("file_in", file.name.slice(0, 80)) + verdict.detail, reference: null },
      element, words: fileWords, keepOut: () => undefined,
      // The masked files are judged again: another of them may hold something, too.
      insert: masked === null ? null : () => void decide(replaced(masked), element, delivery),
      release: () => delivery(files),
    });
  };

  /** The two events of one choice; the second finds the input emptied, and is kept out as well. */
  let chosen: { readonly input: HTMLInputElement; readonly at: number } | null = null;
  const onChoice = (event: Event): void => {
    if (!event.isTrusted) return;
    const input = deepest(event);
    if (!(input instanceof HTMLInputElement) || input.type !== "file") return;
    if (chosen?.input === input && event.timeStamp - chosen.at < 100 && event.type === "change") {
      chosen = null;
      return keepOut(event);
    }
    const files = Array.from(input.files ?? []);
    if (readableOf(files).length === 0) return;
    keepOut(event);
    chosen = event.type === "input" ? { input, at: event.timeStamp } : null;
    input.value = "";
    void decide(files, input, (given) => deliverChoice(input, given));
  };

  return {
    road: { listeners: [["input", onChoice], ["change", onChoice]] },
    carried: {
      carry: (event, transfer) => {
        const files = filesOf(transfer);
        if (files === null || readableOf(files).length === 0) return;
        keepOut(event);
        const element = deepest(event);
        void decide(files, element, deliverTransfer(event, transfer, element));
      },
    },
  };
};
