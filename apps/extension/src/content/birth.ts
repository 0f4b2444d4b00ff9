import { birthsAt, type Birth } from "@tokenward/providers/births";
import type { Awaited } from "@tokenward/shared/contract";
import type { Finding } from "@tokenward/shared/domain";
import { maxBirthUnits, type BirthFacts, type BirthKept, type BirthWhere } from "../birth-messages.ts";
import { askWorker, onBirthNews } from "./bridge.ts";
import { say } from "../say.ts";
import { createCard, type CardButton } from "./birth-card.ts";
import { factsOf, lookFor, type Sight } from "./birth-read.ts";
import type { JudgeDeps } from "./judge.ts";

/** What the guard sees with; it stands in every page and shares them here. */
export interface Eyes extends Pick<JudgeDeps, "findKnown" | "names" | "fingerprint"> {
  readonly scan: (text: string) => readonly Finding[];
  /** Resolves when the vault's known values are here. */
  readonly ready: () => Promise<void>;
}

/** Milliseconds from a change of the page to the look at it; more changes within are one look. */
const lookDelayMs = 300;
/** More new tokens at once than this is a list or a manual, not a birth; more offers than that on one page are no person's doing. */
const maxAtOnce = 3;
const maxOffers = 8;
const toldMs = 8_000;

/** Our own world's globals: the page cannot see them. */
const world = globalThis as { tokenwardEyes?: Eyes; tokenwardBirthLeave?: () => void };

const watch = (births: readonly Birth[], eyes: Eyes): (() => void) => {
  const card = createCard();
  /** Fingerprints that are answered: kept, declined, or in the vault already. */
  const answered = new Set<string>();
  let offers = 0;
  let busy = false;
  let form: BirthFacts | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const here = (): readonly Birth[] => births.filter(({ path }) => path.test(location.pathname));
  const isKnown = (value: string): boolean => eyes.findKnown(value).some(({ span }) => span[0] === 0 && span[1] === value.length);

  const look = async (): Promise<void> => {
    timer = undefined;
    if (busy || offers >= maxOffers) return;
    for (const birth of here()) {
      const seen = lookFor(birth, eyes.scan);
      if (seen.length === 0) continue;
      await eyes.ready();
      const fresh = seen.filter(({ value }) => !isKnown(value) && !answered.has(eyes.fingerprint(value)));
      if (fresh.length > 0 && fresh.length <= maxAtOnce && seen.length <= 2 * maxAtOnce) return offer(birth, fresh[0]!);
    }
  };
  const lookSoon = (): void => {
    if (timer === undefined && here().length > 0) timer = setTimeout(() => void look(), lookDelayMs);
  };

  const offer = async (birth: Birth, { value, kind, near }: Sight): Promise<void> => {
    if (busy || value.length > maxBirthUnits) return;
    busy = true;
    const fingerprint = eyes.fingerprint(value);
    const where = (await askWorker({ kind: "birth-where" })) as BirthWhere;
    // No vault to keep it in: nothing is said, and the next change or news looks again.
    if (where === null) return void (busy = false);
    if (where.dismissed.includes(fingerprint)) {
      answered.add(fingerprint);
      return void (busy = false);
    }
    offers++;
    const facts = factsOf(birth, near, form ?? where.form, eyes.scan, Date.now());
    const host = birth.hosts.includes(location.hostname) ? null : location.hostname;
    const waiting = where.awaits.filter((each) => each.provider === birth.provider && each.host === host).toSorted((a, b) => Number(b.name === facts.label) - Number(a.name === facts.label));
    const name = eyes.names.provider(birth.provider);
    const shown = { mark: name.slice(0, 1).toUpperCase(), label: facts.label ?? eyes.names.kind(kind), lastFour: value.slice(-4), chip: chipOf(facts) };

    const end = (): void => {
      card.close();
      busy = false;
      lookSoon();
    };
    const decline: CardButton = {
      text: say("birth_not_now"), look: "link",
      act: () => {
        answered.add(fingerprint);
        void askWorker({ kind: "birth-dismiss", fingerprint });
        end();
      },
    };
    const showLocked = (): void => {
      // From here on nobody of ours holds the value; after the unlock the page is looked at anew.
      busy = false;
      card.show({ ...shown, title: say("birth_locked_title"), detail: say("birth_locked_text"), buttons: [decline] });
    };
    const keep = async (rotation: Awaited | null): Promise<void> => {
      card.show({ ...shown, title: say(rotation === null ? "birth_keeping" : "birth_handing"), detail: "", buttons: [] });
      const reply = ((await askWorker({ kind: "birth-keep", provider: birth.provider, value, facts, rotation: rotation?.id ?? null })) ?? away) as BirthKept;
      if (!reply.ok && reply.locked) return showLocked();
      const failed = reply.ok ? (rotation !== null && !reply.finished && !reply.duplicate ? (reply.problem ?? say("birth_not_taken")) : null) : reply.message;
      if (failed !== null) return ask(say("birth_failed"), failed);
      answered.add(fingerprint);
      const { label, finished, duplicate, problem } = reply as Extract<BirthKept, { ok: true }>;
      card.show({
        ...shown, label, buttons: [{ text: say("close"), look: "link", act: end }],
        title: duplicate ? say("birth_duplicate") : finished ? say("birth_finished", label) : say("birth_kept"),
        detail: problem ?? (duplicate ? say("birth_duplicate_text", label) : finished ? say("birth_finished_text") : say("birth_kept_text", label)),
      });
      setTimeout(end, toldMs);
    };
    const ask = (title: string, detail: string): void =>
      card.show({
        ...shown, title, detail,
        buttons: [
          ...waiting.slice(0, 3).map((each, at): CardButton => ({ text: say("birth_finish", each.label), look: at === 0 ? "primary" : "plain", act: () => void keep(each) })),
          { text: say(waiting.length > 0 ? "birth_keep_new" : "birth_keep"), look: waiting.length > 0 ? "plain" : "primary", act: () => void keep(null) },
          decline,
        ],
      });
    if (where.state === "locked") showLocked();
    else ask(waiting.length > 0 ? say("birth_is_this", waiting[0]!.label) : say("birth_new", name), say(waiting.length > 0 ? "birth_waits_text" : "birth_new_text", name));
  };

  /** A copied text that is a token and nothing else: also of what stands where no look finds it. */
  const onCopy = (event: Event): void => {
    if (!event.isTrusted || busy || offers >= maxOffers) return;
    const text = (event.type === "copy" ? copied(event as ClipboardEvent) : "").trim();
    if (text.length < 16 || text.length > maxBirthUnits) return;
    for (const birth of here()) {
      const found = eyes.scan(text).find(({ span, provider, kind }) => span[0] === 0 && span[1] === text.length && provider === birth.provider && birth.kinds.includes(kind));
      if (found !== undefined && !isKnown(text) && !answered.has(eyes.fingerprint(text))) void offer(birth, { value: text, kind: found.kind, near: (event.target instanceof Element ? event.target : document.body) });
    }
  };
  /** Before the page acts on it: what the form says now. */
  const onAct = (event: Event): void => {
    const [birth] = here();
    if (!event.isTrusted || birth === undefined) return;
    const facts = factsOf(birth, null, null, eyes.scan, Date.now());
    if (facts.label !== null || facts.scopes.length > 0 || facts.expiresAt !== undefined) {
      form = facts;
      if (event.type === "submit") void askWorker({ kind: "birth-form", facts });
    }
    lookSoon();
  };

  const observer = new MutationObserver(lookSoon);
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ["value", "readonly", "data-clipboard-text"] });
  const listeners = [["copy", onCopy], ["click", onAct], ["submit", onAct]] as const;
  for (const [type, listener] of listeners) window.addEventListener(type, listener, { capture: true });
  // What the page itself puts into the clipboard is there only after its own listeners.
  window.addEventListener("copy", onCopy);
  onBirthNews(() => {
    if (!busy) card.close();
    lookSoon();
  });
  lookSoon();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    card.close();
    for (const [type, listener] of listeners) window.removeEventListener(type, listener, { capture: true });
    window.removeEventListener("copy", onCopy);
  };
};

const away: BirthKept = { ok: false, locked: false, message: "The extension was just updated. Reload the page if the token still stands there afterwards; otherwise copy it." };

const copied = (event: ClipboardEvent): string => {
  const set = event.clipboardData?.getData("text/plain") ?? "";
  const field = document.activeElement;
  if (set !== "") return set;
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : (document.getSelection()?.toString() ?? "");
};

const chipOf = ({ expiresAt, scopes }: BirthFacts): string | null =>
  expiresAt === null ? "never expires" : expiresAt !== undefined ? `until ${new Date(expiresAt).toISOString().slice(0, 10)}` : scopes.length > 0 ? scopes.slice(0, 2).join(", ").slice(0, 24) : null;

/** Only in a tab's top frame, over https, at the usual port, with an origin of its own. */
const start = async (): Promise<void> => {
  world.tokenwardBirthLeave?.();
  const eyes = world.tokenwardEyes;
  if (eyes === undefined || window.top !== window || self.origin !== location.origin) return;
  let births = birthsAt(location, []);
  if (births.length === 0 && location.protocol === "https:") {
    const where = (await askWorker({ kind: "birth-where" })) as BirthWhere;
    births = birthsAt(location, where?.places ?? []);
  }
  if (births.length > 0) world.tokenwardBirthLeave = watch(births, eyes);
};
void start();
