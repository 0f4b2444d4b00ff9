import { useState, type ReactNode } from "react";
import type { Token } from "@tokenward/shared/domain";
import { Button, Timeline } from "@tokenward/ui";
import { useAudit } from "../../state/queries.ts";
import { momentWords } from "../../words.ts";
import { actorWords, eventSentence, eventTone } from "../audit/sentence.ts";
import screen from "../screen.module.css";
import css from "./detail.module.css";

/** What happened to one token, newest first. */
export const History = ({ token, now }: { readonly token: Token; readonly now: number }): ReactNode => {
  const [all, setAll] = useState(false);
  const events = useAudit(token.id, 200);
  // An intent is followed by its outcome; the outcome says it.
  const told = (events.data ?? []).filter(({ outcome }) => outcome !== "intent").toSorted((a, b) => b.seq - a.seq);
  return (
    <section className={screen["form"]} aria-label="What happened">
      <div className={screen["sec"]}>
        <span>What happened</span>
        {told.length > 5 ? <Button look="ghost" className={css["small"]} onClick={() => setAll(!all)}>{all ? "less" : `all ${told.length}`}</Button> : null}
      </div>
      {events.isError ? <p className={screen["quiet"]}>{events.error.message}</p> : null}
      <Timeline name="What happened" moments={(all ? told : told.slice(0, 5)).map((event) => ({ key: event.seq, what: eventSentence(event), detail: `${momentWords(event.time, now)} · ${actorWords(event.actor)}`, tone: eventTone(event) }))} />
    </section>
  );
};
