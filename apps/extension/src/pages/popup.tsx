import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import browser from "webextension-polyfill";
import type { HeldHere } from "../messages.ts";
import { LinkCard, useStatus } from "./link-card.tsx";

const Held = ({ held }: { readonly held: readonly HeldHere[] }): ReactNode =>
  held.length === 0 ? <p className="quiet">Nothing was kept out on this page.</p> : (
    <ul>
      {held.map(({ title, at }) => (
        <li key={`${at}${title}`}><span>{title}</span> <time dateTime={new Date(at).toISOString()}>{new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}</time></li>
      ))}
    </ul>
  );

const Popup = ({ tabId }: { readonly tabId: number | null }): ReactNode => {
  const status = useStatus(tabId);
  return (
    <main>
      <h1>Tokenward</h1>
      {status === null ? <p className="quiet">One moment …</p> : (
        <>
          <LinkCard link={status.link} />
          <section>
            <h2>This page</h2>
            <Held held={status.heldHere} />
          </section>
          <footer className="quiet">
            {status.known > 0 || status.link.kind === "connected" ? `Knows ${status.known} of your tokens.` : ""}
            {status.queued > 0 ? ` ${status.queued} ${status.queued === 1 ? "report waits" : "reports wait"} for the vault.` : ""}
            {status.dropped > 0 ? ` ${status.dropped} reports were dropped because a page caused too many.` : ""}
          </footer>
        </>
      )}
    </main>
  );
};

const start = async (): Promise<void> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  createRoot(document.querySelector("#root")!).render(<Popup tabId={tab?.id ?? null} />);
};
void start();
