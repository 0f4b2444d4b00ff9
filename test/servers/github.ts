import { randomInt } from "node:crypto";
import { crc32 } from "node:zlib";
import { startSimulator, type Simulator } from "./simulator.ts";

interface GithubToken {
  readonly value: string;
  readonly login: string;
  readonly scopes: readonly string[];
  readonly expiresAt: number | null;
  /** Revoked from this moment on, ms; null while nobody asked. */
  deadFrom: number | null;
}

export interface Github extends Simulator {
  /** What a person does on GitHub's page. */
  make(options?: { readonly login?: string; readonly scopes?: readonly string[]; readonly expiresAt?: number | null }): string;
  alive(value: string): boolean;
  /** Revocations take this long to be true. */
  slowToRevoke(ms: number): void;
}

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const inBase62 = (number: number): string => (number < 62 ? "" : inBase62(Math.floor(number / 62))) + letters.charAt(number % 62);
/** 30 characters and their CRC-32 in six, as GitHub ends its tokens. */
const withChecksum = (): string => {
  const body = Array.from({ length: 30 }, () => letters.charAt(randomInt(letters.length))).join("");
  return body + inBase62(crc32(body)).padStart(6, "0");
};

/** GitHub's side of personal access tokens: `GET /user` and `POST /credentials/revoke`, which answers 202 and does it later. */
export const startGithub = async (): Promise<Github> => {
  const tokens: GithubToken[] = [];
  let revokeMs = 0;
  const isAlive = (token: GithubToken): boolean => token.deadFrom === null || Date.now() < token.deadFrom;
  const simulator = await startSimulator(({ method, path, headers, body }) => {
    if (method === "POST" && /^(\/api\/v3)?\/credentials\/revoke$/.test(path)) {
      // On a server of one's own the request has to be authenticated; at github.com it must not be.
      if (path.startsWith("/api/v3") !== (headers.authorization !== undefined)) return { status: 403, body: { message: "Forbidden" } };
      const credentials = Array.isArray(body["credentials"]) ? (body["credentials"] as unknown[]) : [];
      if (credentials.length === 0 || credentials.length > 1000) return { status: 422, body: { message: "Validation failed" } };
      for (const token of tokens) if (credentials.includes(token.value)) token.deadFrom ??= Date.now() + revokeMs;
      return { status: 202 };
    }
    if (method !== "GET" || !/^(\/api\/v3)?\/user$/.test(path)) return { status: 404, body: { message: "Not Found" } };
    const token = tokens.find(({ value }) => headers.authorization === `Bearer ${value}`);
    if (token === undefined || !isAlive(token)) return { status: 401, body: { message: "Bad credentials" } };
    return {
      status: 200, body: { login: token.login, id: 1 },
      headers: {
        "x-oauth-scopes": token.scopes.join(", "),
        ...(token.expiresAt === null ? {} : { "github-authentication-token-expiration": `${new Date(token.expiresAt).toISOString().slice(0, 19).replace("T", " ")} UTC` }),
      },
    };
  });
  return {
    ...simulator,
    make: ({ login = "ann", scopes = ["repo"], expiresAt = null } = {}) => {
      const value = ["ghp", withChecksum()].join("_");
      tokens.push({ value, login, scopes, expiresAt, deadFrom: null });
      return value;
    },
    alive: (value) => tokens.some((token) => token.value === value && isAlive(token)),
    slowToRevoke: (ms) => {
      revokeMs = ms;
    },
  };
};
