import type { ReactNode } from "react";
import type { VaultStatus } from "@tokenward/shared/contract";
import { isExposure } from "@tokenward/shared/exposure";
import { icons } from "@tokenward/ui";
import { vault } from "./bridge.ts";
import { screens } from "./routes.tsx";
import { act } from "./state/act.ts";
import { useCountdown } from "./state/countdown.ts";
import { useBrowsers, useIncidents, usePendingBrowsers, useRotations } from "./state/queries.ts";
import css from "./frame.module.css";

export const Rail = ({ here, status, onUnlock }: { readonly here: string; readonly status: VaultStatus; readonly onUnlock: () => void }): ReactNode => {
  const running = useRotations().data?.filter(({ endedAt }) => endedAt === null).length ?? 0;
  const browsers = useBrowsers().data ?? [];
  const waiting = usePendingBrowsers().data?.length ?? 0;
  // Red is for what got out. What was held is counted, and can wait.
  const exposed = (useIncidents().data ?? []).some(({ state, outcome }) => state === "open" && isExposure(outcome));
  const countdown = useCountdown();
  const counts: Readonly<Record<string, number>> = { inventory: status.tokens, incidents: status.openIncidents, rotations: running, settings: waiting };
  return (
    <nav className={css["rail"]} aria-label="Screens">
      <div className={css["brand"]}><icons.Shield aria-hidden />Tokenward</div>
      <ul>
        {screens.map(({ path, name, icon }) => (
          <li key={path}>
            <a className={css["nav"]} href={`#/${path}`} aria-current={path === here ? "page" : undefined}>
              {icon}
              <span>{name}</span>
              {counts[path] ? <b className={path === "incidents" && exposed ? css["danger"] : undefined}>{counts[path]}</b> : null}
            </a>
          </li>
        ))}
      </ul>
      <div className={css["foot"]}>
        {countdown === null ? null : <div className={css["copied"]} role="timer">copied · clears in {countdown.seconds} s</div>}
        {browsers.map(({ id, name, connected }) => (
          <div key={id}><i className={[css["dot"], !connected && css["off"]].filter(Boolean).join(" ")} /><span title={name}>{name.replace(/ on \w+$/, "")} {connected ? "connected" : "away"}</span></div>
        ))}
        <div>
          {status.state === "unlocked" ? (
            <button type="button" onClick={() => void act(vault.vault.lock({ reason: "You locked it." }))}><icons.LockOpen />Unlocked · lock</button>
          ) : (
            <button type="button" onClick={onUnlock}><icons.Lock />Locked · unlock</button>
          )}
        </div>
      </div>
    </nav>
  );
};
