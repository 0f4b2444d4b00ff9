import type { ReactNode } from "react";
import { kindName } from "@tokenward/providers/names";
import { say } from "../say.ts";
import type { RulesProps } from "./use-rules.ts";

export const AllowedPlaces = ({ rules, keep }: RulesProps): ReactNode => (
  <section aria-labelledby="allowed">
    <h2 id="allowed">{say("section_allowed")}</h2>
    <p>{say("allowed_text")}</p>
    <RuleList
      none={say("allowed_none")} rules={rules.allowed ?? []}
      nameOf={({ host, kind, label }) => say("allowed_row", label ?? kindName(kind), host)}
      keep={(allowed) => keep({ ...rules, allowed })}
    />
  </section>
);

export const FalseAlarms = ({ rules, keep }: RulesProps): ReactNode => (
  <section aria-labelledby="alarms">
    <h2 id="alarms">{say("section_alarms")}</h2>
    <p>{say("alarms_text")}</p>
    <RuleList
      none={say("alarms_none")} rules={rules.falseAlarms ?? []}
      nameOf={(alarm) => ("fingerprint" in alarm ? say("alarm_value", alarm.fingerprint.slice(0, 8)) : say("alarm_kind", kindName(alarm.kind), alarm.host))}
      keep={(falseAlarms) => keep({ ...rules, falseAlarms })}
    />
  </section>
);

export const RuleList = <T,>({ rules, none, nameOf, keep }: { readonly rules: readonly T[]; readonly none: string; readonly nameOf: (rule: T) => string; readonly keep: (rules: T[]) => void }): ReactNode =>
  rules.length === 0 ? <p className="quiet">{none}</p> : (
    <ul className="rules">
      {rules.map((rule, index) => (
        <li key={JSON.stringify(rule)}>
          <span>{nameOf(rule)}</span>
          <button type="button" className="plain small" aria-label={say("remove", nameOf(rule))} onClick={() => keep(rules.filter((_, at) => at !== index))}>{say("remove_short")}</button>
        </li>
      ))}
    </ul>
  );
