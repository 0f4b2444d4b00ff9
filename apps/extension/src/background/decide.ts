import { Fingerprint, type GuardRules, type Outcome } from "@tokenward/shared/domain";
import { unreachable } from "@tokenward/shared/result";
import type { Decision, Sighting } from "../messages.ts";

/** What the vault is told of each decision. */
export const outcomeOf: Readonly<Record<Decision, Outcome>> = { once: "overridden", allow: "allowed", "not-this": "false-alarm", "not-kind": "false-alarm" };

/** The rules after a decision about what was held on a host. The vault's own tokens never become false alarms. */
export const afterDecision = (rules: GuardRules, decision: Decision, sightings: readonly Sighting[], host: string): GuardRules => {
  const strangers = sightings.filter(({ label }) => label === null);
  switch (decision) {
    case "once":
      return rules;
    case "allow":
      return { ...rules, allowed: union(rules.allowed, sightings.map(({ provider, kind, label }) => ({ host, provider, kind, label }))) };
    case "not-this":
      return { ...rules, falseAlarms: union(rules.falseAlarms, strangers.map(({ fingerprint }) => ({ fingerprint: Fingerprint.parse(fingerprint) }))) };
    case "not-kind":
      return { ...rules, falseAlarms: union(rules.falseAlarms, strangers.map(({ kind }) => ({ kind, host }))) };
    default:
      return unreachable(decision);
  }
};

const union = <T>(known: readonly T[] | undefined, added: readonly T[]): T[] => [...new Map([...(known ?? []), ...added].map((each) => [JSON.stringify(each), each])).values()];
