import { useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import browser from "webextension-polyfill";
import type { Happening, Status } from "../messages.ts";
import { say, sayCount } from "../say.ts";
import { ask } from "./ask.ts";
import { ClipboardSwitch } from "./clipboard-switch.tsx";
import { LinkCard, useStatus } from "./link-card.tsx";
import { speakPage } from "./speak-page.ts";

const Popup = ({ tabId, host }: { readonly tabId: number | null; readonly host: string | null }): ReactNode => {
  const status = useStatus(tabId);
  return (
    <main>
      <h1>Tokenward</h1>
      {status === null ? <p className="quiet">{say("one_moment")}</p> : (
        <>
          <LinkCard link={status.link} />
          {status.link.kind === "connected" ? <Search /> : null}
          <section aria-labelledby="here">
            <h2 id="here">{say("this_page")}</h2>
            <Happenings happenings={status.heldHere} none={say("nothing_here")} withHost={false} />
            {host === null ? null : <ClipboardSwitch host={host} />}
          </section>
          <section aria-labelledby="lately">
            <h2 id="lately">{say("lately")}</h2>
            <Happenings happenings={status.lately.slice(0, 5)} none={say("nothing_lately")} withHost />
          </section>
          <Foot status={status} />
        </>
      )}
    </main>
  );
};

/** The desktop's own search: what is there never comes here. */
const Search = (): ReactNode => {
  const [problem, setProblem] = useState<string | null>(null);
  const search = async (): Promise<void> => {
    const answer = await ask<string | null>({ kind: "summon" });
    if (answer === null) window.close();
    else setProblem(answer);
  };
  return (
    <div className="search">
      <button type="button" className="primary" autoFocus onClick={() => void search()} aria-describedby="search-hint">{say("search_tokens")}</button>
      {problem === null ? <p className="quiet" id="search-hint">{say("search_hint")}</p> : <p role="alert" className="problem" id="search-hint">{problem}</p>}
    </div>
  );
};

const outcomes = { overridden: "outcome_overridden", passed: "outcome_passed", allowed: "outcome_allowed", "false-alarm": "outcome_false_alarm" } as const;

const Happenings = ({ happenings, none, withHost }: { readonly happenings: readonly Happening[]; readonly none: string; readonly withHost: boolean }): ReactNode =>
  happenings.length === 0 ? <p className="quiet">{none}</p> : (
    <ul>
      {happenings.map(({ title, at, host, outcome }) => (
        <li key={`${at}${title}`}>
          <span>{title}{withHost ? <small>{host}</small> : null}</span>
          {outcome === "held" ? null : <b className={outcome === "overridden" || outcome === "passed" ? "chip danger" : "chip"}>{say(outcomes[outcome])}</b>}
          <time dateTime={new Date(at).toISOString()}>{new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}</time>
        </li>
      ))}
    </ul>
  );

const Foot = ({ status: { known, queued, dropped, link } }: { readonly status: Status }): ReactNode => (
  <footer className="quiet">
    <span>
      {[known > 0 || link.kind === "connected" ? sayCount("known", known) : "", queued > 0 ? sayCount("queued", queued) : "", dropped > 0 ? sayCount("dropped", dropped) : ""].filter((words) => words !== "").join(" ")}
    </span>
    <button type="button" className="link" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>{say("rules_link")}</button>
  </footer>
);

/** Of a page that is reached over https; null of any other. */
const hostOf = (url: string | undefined): string | null => (url?.startsWith("https:") === true && URL.canParse(url) ? new URL(url).hostname : null);

const start = async (): Promise<void> => {
  speakPage();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  createRoot(document.querySelector("#root")!).render(<Popup tabId={tab?.id ?? null} host={hostOf(tab?.url)} />);
};
void start();
