import { useEffect, useState, type ReactNode } from "react";
import browser from "webextension-polyfill";
import { linkProblems, type LinkCause } from "@tokenward/shared/link-problem";
import { unreachable } from "@tokenward/shared/result";
import type { LinkState, Status } from "../messages.ts";
import { say } from "../say.ts";
import { ask } from "./ask.ts";
import { actionsFor, causeWords, type LinkAction } from "./link-actions.ts";

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
          {link.cause === null ? <Actions actions={["pair"]} command={null} /> : <Cause cause={link.cause} />}
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
      return <Card tone="warn" title={say("away_title")}><Cause cause={link.cause} /></Card>;
    default:
      return unreachable(link);
  }
};

const Cause = ({ cause }: { readonly cause: LinkCause }): ReactNode => (
  <>
    <p className="cause">{causeWords(cause)}</p>
    <Actions actions={actionsFor(cause)} command={linkProblems[cause].command} anew={cause === "other-vault"} />
  </>
);

/** The next step as buttons, the likeliest first. */
const Actions = ({ actions, command, anew = false }: { readonly actions: readonly LinkAction[]; readonly command: string | null; readonly anew?: boolean }): ReactNode => {
  const [copied, setCopied] = useState<string | null>(null);
  const choices: Readonly<Record<LinkAction, { readonly text: string; readonly act: () => unknown }>> = {
    pair: { text: say(anew ? "pair_anew" : "pair"), act: () => ask({ kind: "pair" }) },
    connect: { text: say("try_again"), act: () => ask({ kind: "connect" }) },
    copy: { text: say("copy_command"), act: () => navigator.clipboard.writeText(command ?? "").then(() => setCopied(command)) },
    reload: { text: say("reload_extension"), act: () => browser.runtime.reload() },
  };
  return (
    <>
      <div className="acts">{actions.map((action, at) => <button key={action} type="button" className={at === 0 ? "primary" : "plain"} onClick={() => void choices[action].act()}>{choices[action].text}</button>)}</div>
      {copied !== null && copied === command ? <p className="quiet">{say("copied_command")}</p> : null}
    </>
  );
};

const Card = ({ tone, title, children }: { readonly tone: "plain" | "ok" | "warn"; readonly title: string; readonly children: ReactNode }): ReactNode => (
  <section className={`card ${tone}`} role="status">
    <h2>{tone === "ok" ? <span aria-hidden>✓ </span> : tone === "warn" ? <span aria-hidden>! </span> : null}{title}</h2>
    {children}
  </section>
);
