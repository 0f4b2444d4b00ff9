import { useEffect, useRef, useState, type KeyboardEvent as Press, type ReactNode } from "react";
import { Chip, icons, Kbd } from "@tokenward/ui";
import { desktop, onNews } from "../bridge.ts";
import { kindWords, ProviderMark } from "../provider-mark.tsx";
import { inOrder, matches } from "../screens/inventory/filters.ts";
import { useCountdown } from "../state/countdown.ts";
import { useNow } from "../state/now.ts";
import { useTokens } from "../state/queries.ts";
import { lifeOf, stateOf } from "../words.ts";
import css from "./popup.module.css";

const rowsShown = 6;
const actions = ["copy", "reference", "open"] as const;
type Action = (typeof actions)[number];
const actionWords: Readonly<Record<Action, string>> = { copy: "copy", reference: "copy reference", open: "rotate, show…" };

/** The search under the tray: type, Enter, done. */
export const Popup = (): ReactNode => {
  const tokens = useTokens().data ?? [];
  const now = useNow();
  const countdown = useCountdown();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [more, setMore] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => onNews((news) => {
    if (news.kind !== "go") return;
    setText("");
    setAt(0);
    setMore(null);
    setFault(null);
    field.current?.focus();
  }), []);

  const wanted = text.trim().toLowerCase();
  const rows = inOrder(tokens).filter((token) => token.state.kind !== "revoked" && matches(token, wanted)).slice(0, rowsShown);
  const chosen = rows[Math.min(at, rows.length - 1)];
  const run = async (action: Action): Promise<void> => {
    if (chosen === undefined) return;
    const { id } = chosen;
    const reply = action === "copy" ? await desktop.copy({ id }) : action === "reference" ? await desktop.copyReference({ id }) : await desktop.openToken({ id });
    setFault(reply.ok ? null : reply.error.message);
    setMore(null);
    // The countdown is seen for a moment, then the popup is out of the way.
    if (reply.ok && action !== "open") setTimeout(() => void desktop.hidePopup({}), 900);
  };
  const press = (event: Press): void => {
    const atEnd = field.current !== null && field.current.selectionStart === field.current.value.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setMore(null);
      setAt((Math.min(at, rows.length - 1) + (event.key === "ArrowDown" ? 1 : -1) + rows.length) % Math.max(1, rows.length));
    } else if (event.key === "ArrowRight" && (more !== null || atEnd)) {
      event.preventDefault();
      setMore(more === null ? 0 : Math.min(actions.length - 1, more + 1));
    } else if (event.key === "ArrowLeft" && more !== null) {
      event.preventDefault();
      setMore(more === 0 ? null : more - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      void run(more !== null ? actions[more]! : event.ctrlKey || event.metaKey ? "reference" : "copy");
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (more !== null) setMore(null);
      else void desktop.hidePopup({});
    }
  };

  return (
    <main className={css["pop"]}>
      <h1 className="unseen">Search tokens</h1>
      <div className={css["q"]}>
        <icons.Search aria-hidden />
        <input ref={field} autoFocus spellCheck={false} placeholder="Find a token" aria-label="Find a token" role="combobox" aria-expanded aria-controls="rows" aria-activedescendant={chosen ? `row-${chosen.id}` : undefined} value={text} onKeyDown={press} onChange={(event) => { setText(event.target.value); setAt(0); setMore(null); setFault(null); }} />
      </div>
      {rows.length === 0 ? <p className={css["none"]}>{tokens.length === 0 ? "No tokens yet. Open Tokenward to add one." : "No token has all of these words."}</p> : (
        <ul id="rows" role="listbox" aria-label="Tokens" className={css["rows"]}>
          {rows.map((token) => {
            const life = lifeOf(token, now);
            const state = stateOf(token, now);
            const isChosen = token === chosen;
            return (
              <li key={token.id} id={`row-${token.id}`} role="option" aria-selected={isChosen} className={css["row"]} onClick={() => { setAt(rows.indexOf(token)); }} onDoubleClick={() => void run("copy")}>
                <ProviderMark provider={token.provider} />
                <div>
                  <b><Marked text={token.label} part={wanted} /></b>
                  <small>{kindWords(token.provider, token.kind)}{token.account === null ? "" : ` · ${token.account}`}{token.owner === "" ? "" : ` · ${token.owner}`}</small>
                </div>
                {isChosen && more !== null ? (
                  <span className={css["acts"]}>{actions.map((action, index) => <Chip key={action} tone={index === more ? "ok" : "plain"}>{actionWords[action]}</Chip>)}</span>
                ) : state.tone === "danger" || state.tone === "warn" ? <Chip tone={state.tone}>{state.words === "soon" ? life.words : state.words}</Chip> : <small>{life.words}</small>}
              </li>
            );
          })}
        </ul>
      )}
      <div className={css["foot"]}>
        {fault !== null ? <span role="alert" className={css["bad"]}>{fault}</span> : rows.length === 0 ? <span><Kbd>esc</Kbd> close</span> : (
          <>
            <span><Kbd>↵</Kbd> copy</span>
            <span><Kbd>ctrl ↵</Kbd> reference</span>
            <span><Kbd>→</Kbd> more</span>
          </>
        )}
        {fault !== null || countdown === null ? null : <span role="timer" className={css["go"]}>copied · clears in {countdown.seconds} s</span>}
      </div>
    </main>
  );
};

/** The label with what was typed underlined. */
const Marked = ({ text, part }: { readonly text: string; readonly part: string }): ReactNode => {
  const start = part === "" ? -1 : text.toLowerCase().indexOf(part);
  return start === -1 ? text : <>{text.slice(0, start)}<u>{text.slice(start, start + part.length)}</u>{text.slice(start + part.length)}</>;
};
