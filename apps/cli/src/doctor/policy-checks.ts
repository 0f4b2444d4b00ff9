import { readdirSync } from "node:fs";
import { join } from "node:path";
import { extensionIds, hostName } from "../browser/identity.ts";
import type { BrowserPlace } from "../browser/places.ts";
import { note, wrong, type Check } from "./check.ts";
import type { Scene } from "./scene.ts";
import { bytesOf } from "./stat-of.ts";

type Policy = Readonly<Record<string, unknown>>;
const whom = "Only whoever manages this computer can change it: show them this line.";

/**
 * Linux: whether a policy of the machine keeps a browser from Tokenward. Chromium's: chromeenterprise.google/policies (NativeMessagingBlocklist,
 * NativeMessagingAllowlist, NativeMessagingUserLevelHosts, ExtensionSettings, ExtensionInstallBlocklist); Firefox's: mozilla.github.io/policy-templates.
 */
export const policyChecks = (scene: Scene, { row, name }: BrowserPlace): readonly Check[] => {
  const files = row.policies.flatMap((each) => (each.endsWith(".json") ? [join(scene.etc, each)] : filesIn(join(scene.etc, each))));
  return files.flatMap((file) => {
    const text = bytesOf(file)?.toString();
    if (text === undefined) return [];
    const policy = read(text);
    if (policy === null) return [note(name, "policy-unreadable", `A policy of this computer cannot be read: ${file}`, whom)];
    const found = row.family === "chromium" ? chromiumFault(policy) : firefoxFault(policy);
    return found === null ? [] : [wrong(name, found.cause, `${found.says}: ${file}`, whom)];
  });
};

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(".json")).map((file) => join(folder, file));
  } catch {
    return [];
  }
};

const isRecord = (value: unknown): value is Policy => typeof value === "object" && value !== null && !Array.isArray(value);
const read = (text: string): Policy | null => {
  try {
    const value = JSON.parse(text) as unknown;
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};
const lists = (policy: Policy, key: string, ...any: readonly string[]): boolean => Array.isArray(policy[key]) && (policy[key] as unknown[]).some((each) => any.includes(String(each)));

const chromiumFault = (policy: Policy): { readonly cause: "policy-blocklist" | "policy-user-hosts" | "policy-extension"; readonly says: string } | null => {
  const allowed = lists(policy, "NativeMessagingAllowlist", hostName);
  if (!allowed && (lists(policy, "NativeMessagingBlocklist", "*", hostName) || lists(policy, "NativeMessagingBlacklist", "*", hostName))) return { cause: "policy-blocklist", says: `A policy of this computer forbids it to start ${hostName} (NativeMessagingBlocklist)` };
  if (policy["NativeMessagingUserLevelHosts"] === false) return { cause: "policy-user-hosts", says: "A policy of this computer forbids it programs that a user has installed (NativeMessagingUserLevelHosts)" };
  const id = extensionIds.chromium;
  const settings = isRecord(policy["ExtensionSettings"]) ? policy["ExtensionSettings"] : {};
  const mode = (key: string): unknown => (isRecord(settings[key]) ? settings[key]["installation_mode"] : undefined);
  const isBlocked = mode(id) === undefined ? mode("*") === "blocked" || (lists(policy, "ExtensionInstallBlocklist", "*", id) && !lists(policy, "ExtensionInstallAllowlist", id)) : mode(id) === "blocked" || mode(id) === "removed";
  return isBlocked ? { cause: "policy-extension", says: "A policy of this computer forbids it Tokenward's extension (ExtensionSettings)" } : null;
};

const firefoxFault = (file: Policy): { readonly cause: "policy-extension"; readonly says: string } | null => {
  const policy = isRecord(file["policies"]) ? file["policies"] : {};
  const settings = isRecord(policy["ExtensionSettings"]) ? policy["ExtensionSettings"] : {};
  const mode = (key: string): unknown => (isRecord(settings[key]) ? settings[key]["installation_mode"] : undefined);
  return (mode(extensionIds.firefox) ?? mode("*")) === "blocked" ? { cause: "policy-extension", says: "A policy of this computer forbids it Tokenward's extension (ExtensionSettings)" } : null;
};
