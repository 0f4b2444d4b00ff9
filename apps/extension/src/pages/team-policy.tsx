import type { ReactNode } from "react";
import { kindName } from "@tokenward/providers/names";
import type { GuardRules } from "@tokenward/shared/domain";
import { say } from "../say.ts";
import { className } from "./class-name.ts";

const strictness = { note: "strict_note", warn: "strict_warn", block: "strict_block" } as const;
const unfinished = { hold: "unfinished_hold", pass: "unfinished_pass" } as const;

/** Read-only: a browser is no place to loosen what a team decided. */
export const TeamPolicy = ({ team }: { readonly team: GuardRules | null }): ReactNode => (
  <section aria-labelledby="team">
    <h2 id="team">{say("section_team")}</h2>
    {team === null ? <p className="quiet">{say("team_none")}</p> : (
      <>
        <p>{say("team_text")}</p>
        <ul className="rules">{rowsOf(team).map((row) => <li key={row}><span>{row}</span></li>)}</ul>
        <details>
          <summary>{say("team_whole")}</summary>
          {/* It scrolls, so keys must reach it. */}
          <pre tabIndex={0} aria-label={say("team_whole")}>{JSON.stringify(team, null, 2)}</pre>
        </details>
      </>
    )}
  </section>
);

/** What has words; the tables of the policy stand in the whole. */
const rowsOf = (team: GuardRules): readonly string[] => [
  ...(team.interruptsFrom === undefined ? [] : [say("team_row", say("strict_from"), say(strictness[team.interruptsFrom]))]),
  ...(team.unfinished === undefined ? [] : [say("team_row", say("strict_unfinished"), say(unfinished[team.unfinished]))]),
  ...(team.places ?? []).map((place) => say("place_row", place.at, className(place.class))),
  ...(team.allowed ?? []).map(({ host, kind, label }) => say("allowed_row", label ?? kindName(kind), host)),
  ...(team.falseAlarms ?? []).map((alarm) => say("team_row", say("section_alarms"), "fingerprint" in alarm ? say("alarm_value", alarm.fingerprint.slice(0, 8)) : say("alarm_kind", kindName(alarm.kind), alarm.host))),
];
