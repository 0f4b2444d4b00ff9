import { useId, type ReactNode } from "react";
import { say } from "../say.ts";
import type { RulesProps } from "./use-rules.ts";

/** How much interrupts, and what becomes of a text that could not be looked through. */
export const Strictness = ({ rules, keep }: RulesProps): ReactNode => {
  const [fromId, unfinishedId] = [useId(), useId()];
  return (
    <section aria-labelledby="strict">
      <h2 id="strict">{say("section_strict")}</h2>
      <div className="field">
        <label htmlFor={fromId}>{say("strict_from")}</label>
        <select id={fromId} value={rules.interruptsFrom ?? "warn"} onChange={(event) => keep({ ...rules, interruptsFrom: event.target.value as "note" | "warn" | "block" })}>
          <option value="note">{say("strict_note")}</option>
          <option value="warn">{say("strict_warn")}</option>
          <option value="block">{say("strict_block")}</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor={unfinishedId}>{say("strict_unfinished")}</label>
        <select id={unfinishedId} value={rules.unfinished ?? "hold"} onChange={(event) => keep({ ...rules, unfinished: event.target.value as "hold" | "pass" })}>
          <option value="hold">{say("unfinished_hold")}</option>
          <option value="pass">{say("unfinished_pass")}</option>
        </select>
      </div>
    </section>
  );
};
