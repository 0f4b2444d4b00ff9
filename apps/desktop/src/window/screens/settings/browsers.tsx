import type { ReactNode } from "react";
import { linkProblems } from "@tokenward/shared/link-problem";
import { minuteMs } from "@tokenward/shared/time";
import { Button, Chip } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { act } from "../../state/act.ts";
import { useNow } from "../../state/now.ts";
import { useBrowsers, useBrowserTroubles, usePendingBrowsers } from "../../state/queries.ts";
import { agoWords } from "../../words.ts";
import screen from "../screen.module.css";
import css from "./settings.module.css";

/** What waits for an answer comes into view by itself. */
const lookAt = (box: HTMLElement | null): void => box?.scrollIntoView({ block: "center" });

/** Older ones have been seen to; the vault forgets them as well, but says nothing at that moment. */
const troubleMs = 10 * minuteMs;

/** Pairing is a comparison: the same code must stand here and in the browser. */
export const BrowserSettings = (): ReactNode => {
  const pending = usePendingBrowsers().data ?? [];
  const browsers = useBrowsers().data ?? [];
  const now = useNow();
  const troubles = (useBrowserTroubles().data ?? []).filter(({ at }) => now - at < troubleMs);
  return (
    <div className={css["group"]}>
      <h2>Browsers</h2>
      {pending.map(({ id, name, code }) => (
        <div key={id} ref={lookAt} className={screen["note"]} role="status">
          <p><b>{name} wants to be paired.</b> Approve only if the browser shows this same code:</p>
          <span className={css["code"]}>{code.replace(/^(\d{3})(\d{3})$/, "$1 $2")}</span>
          <div className={screen["acts"]}>
            <Button look="primary" onClick={() => void act(vault.browser.approve({ id, code }), `${name} is paired.`)}>The codes are the same</Button>
            <Button look="danger" onClick={() => void act(vault.browser.refuse({ id }))}>Refuse</Button>
          </div>
        </div>
      ))}
      {troubles.map(({ name, cause, at }) => (
        <div key={name} className={`${screen["note"]} ${screen["soon"]}`} role="status">
          <p><b>{name} could not connect, {agoWords(at, now)}.</b> {linkProblems[cause].says}</p>
        </div>
      ))}
      <div>
        {browsers.map(({ id, name, connected, lastSeenAt, pairedAt }) => (
          <div key={id} className={css["line"]}>
            <span>{name}<small>paired {agoWords(pairedAt, now)}{lastSeenAt === null ? "" : ` · last seen ${agoWords(lastSeenAt, now)}`}</small></span>
            <span className={screen["acts"]}>
              <Chip tone={connected ? "ok" : "plain"}>{connected ? "connected" : "away"}</Chip>
              <Button look="ghost" onClick={() => void act(vault.browser.forget({ id }), `${name} is forgotten. It must be paired again.`)}>Forget</Button>
            </span>
          </div>
        ))}
      </div>
      {browsers.length === 0 && pending.length === 0 ? <p className={screen["quiet"]}>No browser is paired. Install the paste guard and press “Pair” in it; its code appears here. <code>npm run -s tw -- browser install</code></p> : null}
    </div>
  );
};
