import { useState, type ReactNode } from "react";
import type { AuditVerdict } from "@tokenward/shared/domain";
import { Button, EmptyState, icons } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { useAct } from "../../state/act.ts";
import { useNow } from "../../state/now.ts";
import { useAudit, useTokens } from "../../state/queries.ts";
import { momentWords } from "../../words.ts";
import screen from "../screen.module.css";
import { actorWords, eventSentence, eventTone } from "./sentence.ts";
import css from "./activity.module.css";

/** Everything that happened, as the tamper-evident log has it. */
export const ActivityScreen = (): ReactNode => {
  const events = useAudit(null, 300);
  const tokens = useTokens().data ?? [];
  const now = useNow();
  const [verdict, setVerdict] = useState<AuditVerdict | null>(null);
  const { busy, fault, run } = useAct();
  const rows = [...(events.data ?? [])].filter(({ outcome }) => outcome !== "intent").sort((a, b) => b.seq - a.seq);
  // The log remembers what a token was called when it is in the vault no more.
  const named = new Map([...(events.data ?? []).flatMap(({ subject, data }) => (subject !== null && typeof data["label"] === "string" ? [[subject, data["label"]] as const] : [])), ...tokens.map(({ id, label }) => [id as string, label] as const)]);
  return (
    <section className={screen["one"]} aria-label="Activity">
      <div className={screen["bar"]}>
        <h1>Activity</h1>
        <Button disabled={busy} onClick={() => run(() => vault.audit.verify({}), setVerdict)}><icons.ShieldCheck />{busy ? "Verifying…" : "Verify the log"}</Button>
      </div>
      {verdict === null ? null : (
        <div className={css["verdict"]}>
          <div className={`${screen["note"]} ${verdict.ok ? screen["good"] : screen["soon"]}`} role="status">
            <p><b>{verdict.ok ? "Nothing was changed." : `Something is wrong${verdict.firstBad === null ? "" : ` from record ${verdict.firstBad}`}.`}</b> {verdict.message}</p>
          </div>
        </div>
      )}
      {fault === null ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
      <div className={screen["scroll"]}>
        {events.isError ? <EmptyState icon={<icons.TriangleAlert />} title="The log could not be read" says={events.error.message} /> : null}
        {events.isSuccess && rows.length === 0 ? <EmptyState icon={<icons.ScrollText />} title="Nothing happened yet" says="Whatever is done with a token is written here, and cannot be changed afterwards without being noticed." command="npm run -s tw -- audit verify" /> : null}
        {rows.length === 0 ? null : (
          <table className={css["log"]}>
            <thead><tr><th>Record</th><th>When</th><th>What</th><th>Token</th><th>Who</th></tr></thead>
            <tbody>
              {rows.map((event) => (
                <tr key={event.seq}>
                  <td className={screen["num"]}>{event.seq}</td>
                  <td className={screen["num"]}>{momentWords(event.time, now)}</td>
                  <td title={eventSentence(event)} className={css[eventTone(event)]}>{eventSentence(event)}</td>
                  <td>{event.subject === null ? (event.type === "incident.report" ? "not in the vault" : "") : (named.get(event.subject) ?? "")}</td>
                  <td>{actorWords(event.actor)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {rows.length === 0 ? null : <p className={css["foot"]}>Record numbers skip because each act has two: one before it is done, so that nothing happens unrecorded, and the one listed here.</p>}
      </div>
    </section>
  );
};
