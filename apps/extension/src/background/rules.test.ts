import { expect, test } from "vitest";
import { policyOf } from "@tokenward/detection";
import type { GuardRules } from "@tokenward/shared/domain";
import { createRules, noTeam, type TeamPolicy } from "./rules.ts";

const scene = (team: TeamPolicy) => {
  let own: GuardRules = {};
  let told = 0;
  const rules = createRules({ rules: async () => own, keepRules: async (next) => void (own = next) }, team, async () => void told++);
  return { rules, own: () => own, told: () => told };
};
const policy: GuardRules = { interruptsFrom: "note", unfinished: "hold", places: [{ at: "wiki.corp.example", class: "team" }] };

test("a team's policy comes through its port, has the last say, and is nothing that a browser can write", async () => {
  const { rules, own, told } = scene({ rules: async () => policy });
  expect(await rules.keep({ interruptsFrom: "block", unfinished: "pass" })).toBe(true);
  expect(await rules.here()).toEqual({ own: { interruptsFrom: "block", unfinished: "pass" }, team: policy });
  expect(policyOf(...(await rules.inForce()))).toMatchObject({ interruptsFrom: "note", unfinished: "hold", places: [{ at: "wiki.corp.example", class: "team" }] });
  // What is sent as the team's is not read, let alone kept.
  expect(await rules.keep({ team: { interruptsFrom: "block" } })).toBe(true);
  expect([own(), (await rules.here()).team, told()]).toEqual([{}, policy, 2]);
});

test("without a team the user's rules stand alone; what are no rules is not kept", async () => {
  const { rules, own, told } = scene(noTeam);
  expect(await rules.keep({ interruptsFrom: "never" })).toBe(false);
  expect([await rules.inForce(), (await rules.here()).team, own(), told()]).toEqual([[{}], null, {}, 0]);
});
