import type { Page } from "playwright-core";

export interface SeenCard {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}
interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The offer in a page, through the debugger: its inside is closed to every script, ours too. Null when there is none. */
export const cardIn = async (page: Page): Promise<SeenCard | null> => {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: DomNode };
    const all = (node: DomNode): readonly DomNode[] => [node, ...(node.shadowRoots ?? []).flatMap(all), ...(node.children ?? []).flatMap(all)];
    const card = all(root).find(({ attributes }) => attributes?.includes("card offer"));
    if (card === undefined) return null;
    const textOf = (node: DomNode): string => all(node).map(({ nodeValue }) => nodeValue ?? "").join(" ").replaceAll(/\s+/g, " ").trim();
    const buttons = await Promise.all(all(card).filter(({ nodeName }) => nodeName === "BUTTON").map(async (node) => {
      const { model } = await session.send("DOM.getBoxModel", { backendNodeId: node.backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      return { text: textOf(node), x: (left + right) / 2, y: (top + bottom) / 2 };
    }));
    return { title: textOf(all(card).find(({ nodeName }) => nodeName === "H1") ?? card), text: textOf(card), buttons };
  } catch {
    // It was redrawn while it was read.
    return null;
  } finally {
    await session.detach();
  }
};

/** Waits for a card whose title is like this, and for the calm after which it takes clicks. */
export const awaitCard = async (page: Page, title: RegExp): Promise<SeenCard> => {
  for (const until = Date.now() + 15_000; Date.now() < until; await page.waitForTimeout(150)) {
    const card = await cardIn(page);
    if (card === null || !title.test(card.title)) continue;
    await page.waitForTimeout(450);
    return (await cardIn(page)) ?? card;
  }
  throw new Error(`no card like ${title.source}; there is ${(await cardIn(page))?.title ?? "none"}`);
};

/** Clicks with the real mouse. */
export const press = async (page: Page, button: RegExp): Promise<void> => {
  const at = (await cardIn(page))?.buttons.find(({ text }) => button.test(text));
  if (at === undefined) throw new Error(`the card has no button like ${button.source}`);
  await page.mouse.click(at.x, at.y);
};
