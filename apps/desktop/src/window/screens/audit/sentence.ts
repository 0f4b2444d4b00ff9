import type { AuditEvent } from "@tokenward/shared/domain";
import type { Tone } from "@tokenward/ui";
import { lockedWords } from "../../words.ts";

const sentences: Readonly<Record<string, string>> = {
  "token.add": "Added to the vault",
  "token.edit": "Edited",
  "token.remove": "Deleted from the vault",
  "token.identify": "Asked the provider who it is",
  "token.get": "Value read by the command line",
  "token.copy": "Copied",
  "token.reveal": "Shown in the window",
  "token.consumers": "Places that use it changed",
  "token.find-consumers": "Looked for the places that use it",
  "rotation.start": "Rotation run",
  "rotation.mint": "New token asked for",
  "rotation.recover": "Looked whether a new token was made",
  "rotation.deploy": "New value handed to the places that use it",
  "rotation.retire": "Old token revoked at the provider",
  "rotation.discard": "New token revoked again",
  "rotation.supply": "New value given to a rotation",
  "rotation.retry": "Rotation tried again",
  "rotation.undo": "Rotation undone",
  "token.revoke": "Revoked",
  "incident.report": "Reported by a browser",
  "incident.close": "Incident closed",
  "vault.init": "Vault made",
  "vault.unlock": "Vault unlocked",
  "vault.lock": "Vault locked",
  "vault.passphrase": "Passphrase changed",
  "vault.recovery-kit": "New recovery kit made",
  "vault.recover": "Opened with the recovery kit",
  "vault.settings": "Settings changed",
  "presence.grant": "You confirmed that you are there",
  "browser.pair": "Browser paired",
  "browser.forget": "Browser forgotten",
  "browser.capture": "New token taken from its provider's page",
  "audit.export": "Log exported",
  "audit.verify": "Log verified",
  "audit.fault": "The log was found altered",
  "audit.head-renewed": "The log's seal was made anew",
  "agent.start": "Agent started",
  "agent.stop": "Agent stopped",
};
/** Where what was done reads otherwise than what was only tried. */
const doneSentences: Readonly<Record<string, string>> = { "rotation.mint": "New token made", "rotation.recover": "Found out whether a new token was made" };
const endings = { intent: " (begun)", done: "", refused: " (refused)", failed: " (failed)" } as const;

const reported: Readonly<Record<string, string>> = { held: "Kept out of", overridden: "Pasted anyway into", passed: "Pasted into", allowed: "Allowed on", "false-alarm": "A false alarm on" };

/** An event in plain words; one that is not in the table says its own name. */
export const eventSentence = ({ type, outcome, data }: AuditEvent): string => {
  const step = data["step"];
  if (type === "incident.report" && typeof data["origin"] === "string") return `${reported[String(data["outcome"])] ?? "Reported from"} ${data["origin"].replace(/^https?:\/\//, "")}${endings[outcome]}`;
  const { reason, because, browser } = data;
  if (type === "vault.lock" && typeof reason === "string") return `Vault locked. ${lockedWords(reason)}`;
  if (type === "incident.close" && typeof because === "string") return `Incident closed: the token was ${because}`;
  if (type.startsWith("browser.") && typeof browser === "string") return `${browser} ${type === "browser.pair" ? "paired" : "forgotten"}${endings[outcome]}`;
  const what = type === "rotation.step" && typeof step === "string" ? `Rotation: ${step.replaceAll("-", " ")}` : ((outcome === "done" ? doneSentences[type] : undefined) ?? sentences[type] ?? type.replaceAll(/[.-]/g, " "));
  return `${what}${endings[outcome]}`;
};
export const eventTone = ({ type, outcome, data }: AuditEvent): Tone =>
  type === "incident.report" && outcome !== "failed" ? (data["outcome"] === "overridden" || data["outcome"] === "passed" ? "danger" : "plain") : outcome === "failed" || outcome === "refused" ? "warn" : "plain";

const actors: Readonly<Record<string, string>> = { desktop: "from the tray or window", window: "in the window", cli: "on the command line", extension: "in a browser", agent: "by Tokenward itself" };
export const actorWords = (actor: string): string => actors[actor] ?? actor;
