import { useEffect, useRef, useState, type KeyboardEvent as Press, type ReactNode } from "react";
import { Dialog, SearchField } from "@tokenward/ui";
import { kindWords, ProviderMark } from "./provider-mark.tsx";
import { screens } from "./routes.tsx";
import { matches } from "./screens/inventory/filters.ts";
import { useTokens } from "./state/queries.ts";
import { go } from "./state/route.ts";
import css from "./palette.module.css";

/** Ctrl-K: every screen and every token, by name. */
export const Palette = (): ReactNode => {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const tokens = useTokens().data ?? [];
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      setText("");
      setAt(0);
      setOpen(true);
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);

  const wanted = text.trim().toLowerCase();
  const rows = [
    ...screens.filter(({ name }) => name.toLowerCase().startsWith(wanted)).map(({ path, name, icon }) => ({ key: path, mark: icon, name, detail: "screen", route: `/${path}` })),
    ...tokens.filter((token) => matches(token, wanted)).map((token) => ({ key: token.id, mark: <ProviderMark provider={token.provider} />, name: token.label, detail: kindWords(token.provider, token.kind), route: `/inventory/${token.id}` })),
  ].slice(0, 9);
  const choose = (row: (typeof rows)[number] | undefined): void => {
    if (row === undefined) return;
    setOpen(false);
    go(row.route);
  };
  const press = (event: Press): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((at + step + rows.length) % Math.max(1, rows.length));
    }
    if (event.key === "Enter") choose(rows[at]);
  };

  return (
    <Dialog open={open} onClose={() => setOpen(false)} title="Go to">
      <SearchField ref={field} autoFocus name="Screen or token" value={text} onKeyDown={press} onChange={(event) => { setText(event.target.value); setAt(0); }} role="combobox" aria-expanded aria-controls="palette-rows" aria-activedescendant={rows[at] ? `palette-${rows[at].key}` : undefined} />
      {rows.length === 0 ? <p className={css["none"]}>No screen and no token has this name.</p> : null}
      <ul id="palette-rows" role="listbox" aria-label="Results" className={css["rows"]}>
        {rows.map((row, index) => (
          <li key={row.key} id={`palette-${row.key}`} role="option" aria-selected={index === at} onClick={() => choose(row)} className={css["row"]}>
            {row.mark}
            <b>{row.name}</b>
            <small>{row.detail}</small>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
