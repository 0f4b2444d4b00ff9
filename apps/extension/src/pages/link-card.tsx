import { useEffect, useState, type ReactNode } from "react";
import { unreachable } from "@tokenward/shared/result";
import type { LinkState, Status } from "../messages.ts";
import { ask } from "./ask.ts";

const refreshMs = 500;

/** The status, asked again while the page is open: the worker may die between two questions and nobody needs to notice. */
export const useStatus = (tabId: number | null): Status | null => {
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    let open = true;
    const refresh = async (): Promise<void> => {
      const next = await ask<Status>({ kind: "status", tabId }).catch(() => null);
      if (open && next !== null) setStatus(next);
    };
    void refresh();
    const timer = setInterval(() => void refresh(), refreshMs);
    return () => {
      open = false;
      clearInterval(timer);
    };
  }, [tabId]);
  return status;
};

export const LinkCard = ({ link }: { readonly link: LinkState }): ReactNode => {
  switch (link.kind) {
    case "unpaired":
      return (
        <Card tone="warn" title="Not paired with your vault">
          <p>The guard already knows the shapes of tokens. Paired, it also knows your own, and your vault hears of every one it kept out.</p>
          {link.message === null ? null : <p role="alert" className="problem">{link.message}</p>}
          <button type="button" className="primary" onClick={() => void ask({ kind: "pair" })}>Pair</button>
        </Card>
      );
    case "pairing":
      return (
        <Card tone="plain" title="Compare this code">
          {link.code === null ? <p>Looking for Tokenward …</p> : (
            <>
              <output className="code" aria-label={`Code ${Array.from(link.code).join(" ")}`}>{link.code.slice(0, 3)} {link.code.slice(3)}</output>
              <p>Tokenward shows a code too. If they are the same, approve there: in its window, under Settings, or with <code>tokenward browser approve {link.code}</code>. If they differ, refuse.</p>
            </>
          )}
        </Card>
      );
    case "connecting":
      return <Card tone="plain" title="Looking for your vault …"><p>The guard works meanwhile.</p></Card>;
    case "connected":
      return (
        <Card tone="ok" title="On guard, connected to your vault">
          <p>{link.vault === "locked" ? "The vault is locked. The guard works all the same." : "The vault is unlocked."}</p>
        </Card>
      );
    case "away":
      return (
        <Card tone="warn" title="On guard, the vault is away">
          <p>{link.message}</p>
          <button type="button" className="plain" onClick={() => void ask({ kind: link.canPair ? "pair" : "connect" })}>{link.canPair ? "Pair with this vault" : "Try again"}</button>
        </Card>
      );
    default:
      return unreachable(link);
  }
};

const Card = ({ tone, title, children }: { readonly tone: "plain" | "ok" | "warn"; readonly title: string; readonly children: ReactNode }): ReactNode => (
  <section className={`card ${tone}`}>
    <h2>{tone === "ok" ? <span aria-hidden>✓ </span> : tone === "warn" ? <span aria-hidden>! </span> : null}{title}</h2>
    {children}
  </section>
);
