import { expect, test } from "vitest";
import { contract, type Procedure } from "./index.ts";

/** Who may ask for what. A change here widens or narrows the attack surface: make it knowingly. */
const surface = `
audit.export: window cli
audit.list: window cli
audit.verify: window cli
browser.approve: window cli
browser.awaits: extension
browser.capture: extension
browser.forget: window cli
browser.knowledge: extension cli
browser.list: desktop window cli
browser.pending: desktop window cli
browser.refuse: window cli
browser.summon: extension
browser.takeSummons: desktop
browser.troubles: window
incident.close: window cli
incident.list: desktop window cli
incident.report: extension
presence.grant: desktop
rotation.list: desktop window cli
rotation.plan: window cli
rotation.retry: window cli
rotation.revoke: window cli
rotation.start: window cli
rotation.supply: window cli
rotation.undo: window cli
token.add: window cli
token.edit: window cli
token.findConsumers: window cli
token.get: cli
token.identify: window cli
token.inspect: window cli
token.list: desktop window cli
token.remove: window cli
token.reveal: window
token.setConsumers: window cli
token.show: desktop window cli
token.take: desktop
vault.init: window cli
vault.lock: desktop window cli
vault.newRecoveryKit: window cli
vault.setPassphrase: window cli
vault.setSettings: window cli
vault.settings: desktop window cli
vault.status: desktop window cli
vault.stop: desktop cli
vault.takeReminders: desktop
vault.testRecoveryKit: window cli
vault.unlock: desktop window cli
`;

test("the attack surface is what this table says", () => {
  const lines = Object.entries(contract as Record<string, Record<string, Procedure>>)
    .flatMap(([noun, verbs]) => Object.entries(verbs).map(([verb, { callers }]) => `${noun}.${verb}: ${callers.join(" ")}`))
    .toSorted();
  expect(lines).toEqual(surface.trim().split("\n"));
});
