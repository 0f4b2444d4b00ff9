import { Fingerprint, TokenId } from "@tokenward/shared/domain";
import type { KeptToken } from "../ports.ts";

/** A token for tests, with whatever the test cares about. */
export const aToken = (facts: Partial<KeptToken> = {}): KeptToken => ({
  id: TokenId.parse("0".repeat(26)), label: "ci-deploy", provider: "npm", kind: "npm-access-token", account: null, owner: "you", scopes: [],
  baseUrl: null, providerSideId: null, lastFour: "x7Qm", fingerprint: Fingerprint.parse("0".repeat(64)), version: 1, createdAt: 0, rotatedAt: null,
  lastUsedAt: null, expiry: null, consumers: [], allowedHosts: [], note: "", state: { kind: "active" }, valueLength: 40, valueRoll: 0, ...facts,
});
