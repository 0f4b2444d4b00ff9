import { randomBytes } from "node:crypto";
import { startSimulator, type SimulatedAnswer, type Simulator } from "./simulator.ts";

interface GitlabToken {
  readonly id: number;
  readonly value: string;
  readonly family: number;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  expiresAt: string;
  active: boolean;
  /** Not accepted before this moment, ms. */
  readonly validFrom: number;
}

export interface Gitlab extends Simulator {
  make(options?: { readonly scopes?: readonly string[]; readonly days?: number }): string;
  alive(value: string): boolean;
  /** Values that work now. */
  working(): readonly string[];
  /** Times a dead token was sent to be rotated, which kills its whole family. */
  familyKills(): number;
  /** Tokens made from now on are refused for this long. */
  slowToSettle(ms: number): void;
}

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** GitLab's personal access tokens as https://docs.gitlab.com/api/personal_access_tokens/ has them, with its reuse detection. */
export const startGitlab = async (): Promise<Gitlab> => {
  const tokens: GitlabToken[] = [];
  let kills = 0;
  let settleMs = 0;
  const make = (family: number, scopes: readonly string[], expiresAt: string): GitlabToken => {
    const token: GitlabToken = {
      id: tokens.length + 1, value: ["glpat", randomBytes(15).toString("base64url")].join("-"), family, scopes, createdAt: new Date().toISOString(), expiresAt, active: true,
      validFrom: tokens.length === 0 ? 0 : Date.now() + settleMs,
    };
    tokens.push(token);
    return token;
  };
  const shown = (token: GitlabToken) => ({ id: token.id, name: "ci", revoked: !token.active, active: token.active, scopes: token.scopes, user_id: 7, created_at: token.createdAt, expires_at: token.expiresAt });
  const no = (status: number): SimulatedAnswer => ({ status, body: { message: `${status}` } });

  const simulator = await startSimulator(({ method, path, headers, body }) => {
    const token = tokens.find(({ value }) => value === headers["private-token"]);
    if (path === "/api/v4/personal_access_tokens/self/rotate" && method === "POST") {
      if (token === undefined) return no(401);
      if (!token.active) {
        kills += 1;
        for (const other of tokens) if (other.family === token.family) other.active = false;
        return no(401);
      }
      if (!token.scopes.includes("api") && !token.scopes.includes("self_rotate")) return no(403);
      token.active = false;
      const made = make(token.family, token.scopes, typeof body["expires_at"] === "string" ? body["expires_at"] : day(7));
      return { status: 200, body: { ...shown(made), token: made.value } };
    }
    if (path !== "/api/v4/personal_access_tokens/self") return no(404);
    if (token === undefined || !token.active || Date.now() < token.validFrom) return no(401);
    if (method === "DELETE") {
      token.active = false;
      return { status: 204 };
    }
    return { status: 200, body: shown(token) };
  });
  return {
    ...simulator,
    make: ({ scopes = ["api"], days = 30 } = {}) => make(tokens.length + 1, scopes, day(days)).value,
    alive: (value) => tokens.some((token) => token.value === value && token.active),
    working: () => tokens.filter(({ active }) => active).map(({ value }) => value),
    familyKills: () => kills,
    slowToSettle: (ms) => {
      settleMs = ms;
    },
  };
};
