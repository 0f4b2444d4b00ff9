import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { Button, EmptyState, FilterChip, icons, SearchField } from "@tokenward/ui";
import { desktop } from "../../bridge.ts";
import { isTyping } from "../../is-typing.ts";
import { act } from "../../state/act.ts";
import { useNow } from "../../state/now.ts";
import { useTokens } from "../../state/queries.ts";
import { go } from "../../state/route.ts";
import screen from "../screen.module.css";
import { TokenDetail } from "../token/detail.tsx";
import { AddDialog } from "./add-dialog.tsx";
import { filters, inOrder, matches } from "./filters.ts";
import { TokenRow, TokenRowsHead } from "./row.tsx";
import css from "./inventory.module.css";

export const InventoryScreen = ({ id }: { readonly id: string | null }): ReactNode => {
  const tokens = useTokens();
  const now = useNow();
  const [text, setText] = useState("");
  const [filterKey, setFilterKey] = useState("all");
  const [adding, setAdding] = useState(false);
  const search = useRef<HTMLInputElement>(null);

  const filter = filters.find(({ key }) => key === filterKey) ?? filters[0]!;
  const wanted = text.trim().toLowerCase();
  const all = useMemo(() => inOrder(tokens.data ?? []), [tokens.data]);
  const rows = all.filter((token) => filter.keeps(token, now) && matches(token, wanted));
  const chosen = all.find((token) => token.id === id) ?? null;

  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.target === search.current) {
        if (event.key === "Escape") {
          setText("");
          search.current?.blur();
        } else if (event.key === "Enter" || event.key === "ArrowDown") {
          search.current?.blur();
          if (rows[0] !== undefined) go(`/inventory/${rows[0].id}`, true);
        }
        return;
      }
      if (isTyping(event) || event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== "Enter")) return;
      const step = event.key === "j" || event.key === "ArrowDown" ? 1 : event.key === "k" || event.key === "ArrowUp" ? -1 : 0;
      if (step !== 0) {
        event.preventDefault();
        const at = rows.findIndex((token) => token.id === id);
        const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
        if (next !== undefined) go(`/inventory/${next.id}`, true);
      } else if (event.key === "/") {
        event.preventDefault();
        search.current?.focus();
        search.current?.select();
      } else if (event.key === "n") {
        event.preventDefault();
        setAdding(true);
      } else if (event.key === "Enter" && id !== null && (event.target === document.body || (event.target instanceof HTMLElement && event.target.closest("[data-token-row]") !== null))) {
        event.preventDefault();
        // As in the tray. Shift does the same, for hands that are used to it.
        const reference = event.ctrlKey || event.metaKey || event.shiftKey;
        void act(reference ? desktop.copyReference({ id }) : desktop.copy({ id }), reference ? "The reference is on the clipboard. It holds no value." : undefined);
      }
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  });

  return (
    <div className={screen["two"]}>
      <section className={screen["list"]} aria-label="Inventory">
        <h1 className="unseen">Inventory</h1>
        <div className={screen["bar"]}>
          <SearchField ref={search} name="Find a token, owner, place…" shortcut="/" value={text} onChange={(event) => setText(event.target.value)} />
          <Button look="primary" onClick={() => setAdding(true)}><icons.Plus />Add</Button>
        </div>
        {all.length === 0 ? null : <div className={css["filters"]}>
          {filters.map(({ key, name, keeps }) => (
            <FilterChip key={key} on={key === filter.key} count={all.filter((token) => keeps(token, now)).length} onChoose={() => setFilterKey(key)}>{name}</FilterChip>
          ))}
        </div>}
        <div className={screen["scroll"]}>
          {tokens.isError ? <EmptyState icon={<icons.TriangleAlert />} title="The inventory could not be read" says={tokens.error.message} act={<Button onClick={() => void tokens.refetch()}>Try again</Button>} /> : null}
          {tokens.isSuccess && all.length === 0 ? (
            <EmptyState icon={<icons.KeyRound />} title="No tokens yet" says="Paste your first API token and Tokenward keeps it in the system's keychain, tells you before it dies and replaces it for you." act={<Button look="primary" onClick={() => setAdding(true)}><icons.Plus />Add a token</Button>} command="npm run -s tw -- token add" />
          ) : null}
          {all.length > 0 && rows.length === 0 ? (
            <EmptyState icon={<icons.Search />} title="Nothing matches" says={wanted === "" ? `No token is under “${filter.name}”.` : filter.key === "all" ? "No token has all of these words." : `No token under “${filter.name}” has all of these words.`} act={<Button onClick={() => { setText(""); setFilterKey("all"); }}>Show all {all.length}</Button>} />
          ) : null}
          {rows.length > 0 ? <TokenRowsHead /> : null}
          <div role="list" aria-label="Tokens">
            {rows.map((token) => <TokenRow key={token.id} token={token} now={now} chosen={token.id === id} />)}
          </div>
        </div>
      </section>
      <aside className={screen["side"]} aria-label="Details">
        {chosen === null ? (
          <EmptyState icon={<icons.FileKey />} title={all.length === 0 ? "A token’s details appear here" : "Choose a token"} says="How long it lives, the places that use it and what happened to it." />
        ) : (
          <TokenDetail key={chosen.id} token={chosen} now={now} />
        )}
      </aside>
      {adding ? <AddDialog onClose={() => setAdding(false)} /> : null}
    </div>
  );
};
