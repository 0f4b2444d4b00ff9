import { onWorkerMessage } from "./bridge.ts";
import { createPost, type PostDeps } from "./post.ts";
import type { RoadWatch } from "./road.ts";
import { watchFiles } from "./road-files.ts";
import { watchInsertions } from "./road-insert.ts";
import { watchSubmits } from "./road-submit.ts";
import { watchTransfers } from "./road-transfer.ts";
import { watchTyping } from "./road-typed.ts";
import { createFields } from "./stray-fields.ts";

export interface GuardDeps extends PostDeps {
  readonly refetch: () => void;
  /** The first sign that somebody may write here. */
  readonly wake: () => void;
}

/** What comes before a text does: a field gets the focus, something is pressed or dragged in. */
const wakers = ["focusin", "pointerdown", "keydown", "dragenter"] as const;

/**
 * Stands before the page: on `window`, in the capture phase, before any script of the page. The decision is synchronous; what
 * the page gets, it gets after it. Returns what takes the guard away again.
 */
export const standGuard = (deps: GuardDeps): (() => void) => {
  const { post, isOwn, release, leave } = createPost(deps);
  const fields = createFields(post);
  const { road: choices, carried } = watchFiles(post);
  const watches: readonly RoadWatch[] = [choices, watchTransfers(post, carried), watchInsertions(post), watchTyping(post, fields), watchSubmits(post, fields)];
  const listeners = watches.flatMap((watch) => watch.listeners).map(([type, listener]) => [type, (event: Event): void => (isOwn(event) ? undefined : listener(event))] as const);
  let isAwake = false;
  const wake = (event: Event): void => {
    if (!event.isTrusted || isAwake) return;
    isAwake = true;
    for (const type of wakers) window.removeEventListener(type, wake, { capture: true });
    deps.wake();
  };

  const arm = (): void => {
    for (const [type, listener] of listeners) window.addEventListener(type, listener, { capture: true });
    if (!isAwake) for (const type of wakers) window.addEventListener(type, wake, { capture: true, passive: true });
  };
  arm();
  // document.open() takes every listener away, but not this observer, which is back before the next paste (M1). Adding twice is
  // once. Limit: a page that opens its document and listens for pastes in the same task stands before us from then on.
  const observer = new MutationObserver(arm);
  observer.observe(document, { childList: true });

  onWorkerMessage((message) => {
    if (message.kind === "release") return release(message.pasteId);
    deps.refetch();
    return true;
  });

  return () => {
    observer.disconnect();
    leave();
    for (const watch of watches) watch.leave?.();
    for (const [type, listener] of listeners) window.removeEventListener(type, listener, { capture: true });
    for (const type of wakers) window.removeEventListener(type, wake, { capture: true });
  };
};
