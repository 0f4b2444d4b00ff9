import { useEffect, useState, type ReactNode } from "react";
import { unreachable } from "@tokenward/shared/result";
import type { LinkState, Status } from "../messages.ts";
import { say } from "../say.ts";
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
        <Card tone="warn" title={say("unpaired_title")}>
          <p>{say("unpaired_text")}</p>
          {link.message === null ? null : <p role="alert" className="problem">{link.message}</p>}
          <button type="button" className="primary" onClick={() => void ask({ kind: "pair" })}>{say("pair")}</button>
        </Card>
      );
    case "pairing":
      return (
        <Card tone="plain" title={say("pairing_title")}>
          {link.code === null ? <p>{say("pairing_looking")}</p> : (
            <>
              <output className="code" aria-label={say("pairing_code_label", Array.from(link.code).join(" "))}>{link.code.slice(0, 3)} {link.code.slice(3)}</output>
              <p>{say("pairing_text", link.code)}</p>
            </>
          )}
        </Card>
      );
    case "connecting":
      return <Card tone="plain" title={say("connecting_title")}><p>{say("connecting_text")}</p></Card>;
    case "connected":
      return link.vault === "locked" ? <Card tone="ok" title={say("locked_title")}><p>{say("locked_text")}</p></Card> : <Card tone="ok" title={say("connected_title")}><p>{say("connected_text")}</p></Card>;
    case "away":
      return (
        <Card tone="warn" title={say("away_title")}>
          <p>{link.message}</p>
          <button type="button" className="plain" onClick={() => void ask({ kind: link.canPair ? "pair" : "connect" })}>{say(link.canPair ? "pair_anew" : "try_again")}</button>
        </Card>
      );
    default:
      return unreachable(link);
  }
};

const Card = ({ tone, title, children }: { readonly tone: "plain" | "ok" | "warn"; readonly title: string; readonly children: ReactNode }): ReactNode => (
  <section className={`card ${tone}`} role="status">
    <h2>{tone === "ok" ? <span aria-hidden>✓ </span> : tone === "warn" ? <span aria-hidden>! </span> : null}{title}</h2>
    {children}
  </section>
);
