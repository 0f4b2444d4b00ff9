import type { CDPSession, Page } from "playwright-core";

interface ShadowNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly ShadowNode[];
  readonly shadowRoots?: readonly ShadowNode[];
  readonly contentDocument?: ShadowNode;
}
const inside = (node: ShadowNode): readonly ShadowNode[] => [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument === undefined ? [] : [node.contentDocument])];
const textOf = (node: ShadowNode): string => node.nodeValue + inside(node).map(textOf).join("");
const find = (node: ShadowNode, fits: (node: ShadowNode) => boolean): ShadowNode | null => {
  if (fits(node)) return node;
  for (const each of inside(node)) {
    const found = find(each, fits);
    if (found !== null) return found;
  }
  return null;
};

/** The warning stands in a closed shadow root, where no selector reaches: the browser's own protocol does. Null: it is not there. */
const inNotice = async <T>(page: Page, use: (session: CDPSession, card: ShadowNode) => Promise<T>): Promise<T | null> => {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as { readonly root: ShadowNode };
    const card = find(root, ({ nodeName, shadowRoots }) => nodeName === "DIV" && (shadowRoots ?? []).some((shadow) => find(shadow, ({ nodeName }) => nodeName === "H1") !== null));
    return card === null ? null : await use(session, card);
  } finally {
    await session.detach();
  }
};

/** What the warning says in its heading; null: there is none. */
export const noticeTitle = (page: Page): Promise<string | null> => inNotice(page, (_session, card) => Promise.resolve(textOf(find(card, ({ nodeName }) => nodeName === "H1") ?? card)));

/** Presses one of its buttons with the mouse, as a person does. */
export const pressNotice = async (page: Page, words: string): Promise<void> => {
  const place = await inNotice(page, async (session, card) => {
    const button = find(card, (node) => node.nodeName === "BUTTON" && textOf(node) === words);
    if (button === null) return null;
    const { model } = await session.send("DOM.getBoxModel", { nodeId: button.nodeId });
    return { x: (model.border[0]! + model.border[4]!) / 2, y: (model.border[1]! + model.border[5]!) / 2 };
  });
  if (place === null) throw new Error(`the warning has no button "${words}"`);
  await page.mouse.click(place.x, place.y);
};
