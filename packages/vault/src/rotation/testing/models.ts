import { reveal } from "@tokenward/shared/secret";
import type { HttpAnswer, HttpRequest } from "../../ports.ts";
import type { Model } from "./world.ts";

interface ModelToken {
  readonly key: string;
  readonly value: string;
  readonly name: string | null;
  readonly createdAt: number;
  alive: boolean;
}

/** A provider in memory. `working`: values it accepts now. */
export interface ModelProvider {
  readonly model: Model;
  readonly tokens: readonly ModelToken[];
  readonly make: (name?: string | null) => string;
  readonly working: () => readonly string[];
  /** Times a dead GitLab token was sent to be replaced. */
  readonly familyKills: () => number;
}

const answer = (status: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): HttpAnswer => ({ kind: "answer", status, headers, body: new Uint8Array(Buffer.from(JSON.stringify(body))) });
const bearerOf = (request: HttpRequest): string | null => (request.auth === undefined ? null : Buffer.from(reveal(request.auth.secret)).toString());
const bodyOf = (request: HttpRequest): Record<string, unknown> => (request.body === undefined ? {} : (JSON.parse(Buffer.from(request.body).toString()) as Record<string, unknown>));

const keeper = (letter: string) => {
  const tokens: ModelToken[] = [];
  let kills = 0;
  return {
    tokens,
    make: (name: string | null = null, now = 1_800_000_000_000): ModelToken => {
      const number = tokens.length + 1;
      const token = { key: `key${number}`, value: `${letter}${number}-${"value".repeat(4)}-${number}${letter}`, name, createdAt: now, alive: true };
      tokens.push(token);
      return token;
    },
    by: (value: string | null): ModelToken | undefined => tokens.find((token) => token.value === value && token.alive),
    working: () => tokens.filter(({ alive }) => alive).map(({ value }) => value),
    kill: () => {
      kills += 1;
      for (const token of tokens) token.alive = false;
    },
    kills: () => kills,
  };
};

/** npm's token API; with `named: false` it forgets names, as verdaccio does. */
export const npmModel = (options: { readonly named: boolean; readonly password: string; readonly refusal?: number }): ModelProvider => {
  const kept = keeper("n");
  const model: Model = (request, now) => {
    const path = new URL(request.url).pathname;
    const me = kept.by(bearerOf(request));
    if (me === undefined) return answer(options.refusal ?? 401, { error: "unauthorized access" });
    if (path === "/-/whoami") return answer(200, { username: "ann" });
    if (request.method === "DELETE") {
      for (const token of kept.tokens) if (token.key === path.split("/").at(-1)) token.alive = false;
      return answer(200);
    }
    if (request.method === "GET") {
      const shown = kept.tokens.filter(({ alive }) => alive);
      return answer(200, {
        objects: shown.map(({ key, value, name, createdAt }) => ({ key, token: `${value.slice(0, 5)}...${value.slice(-5)}`, ...(options.named ? { name } : {}), created: new Date(createdAt).toISOString(), readonly: false })),
        urls: { next: "" },
      }, { date: new Date(now).toUTCString() });
    }
    const body = bodyOf(request);
    if (body["password"] !== options.password) return answer(401, { error: "bad username/password" });
    const made = kept.make(String(body["name"]), now);
    return answer(200, { token: made.value, key: made.key });
  };
  return { model, tokens: kept.tokens, make: (name) => kept.make(name).value, working: kept.working, familyKills: kept.kills };
};

export const gitlabModel = (): ModelProvider => {
  const kept = keeper("g");
  const shown = ({ key }: ModelToken) => ({ id: key, user_id: 7, scopes: ["api"], created_at: "2026-01-01T00:00:00Z", expires_at: "2027-01-01" });
  const model: Model = (request, now) => {
    const value = bearerOf(request);
    const me = kept.by(value);
    if (new URL(request.url).pathname.endsWith("/rotate")) {
      if (me === undefined) {
        if (kept.tokens.some((token) => token.value === value)) kept.kill();
        return answer(401);
      }
      me.alive = false;
      const made = kept.make(null, now);
      return answer(200, { ...shown(made), token: made.value });
    }
    if (me === undefined) return answer(401);
    if (request.method === "DELETE") me.alive = false;
    return request.method === "DELETE" ? answer(204) : answer(200, shown(me));
  };
  return { model, tokens: kept.tokens, make: () => kept.make().value, working: kept.working, familyKills: kept.kills };
};

export const githubModel = (): ModelProvider => {
  const kept = keeper("h");
  const model: Model = (request) => {
    if (request.method === "POST") {
      if (request.auth !== undefined) return answer(403);
      for (const token of kept.tokens) if ((bodyOf(request)["credentials"] as unknown[]).includes(token.value)) token.alive = false;
      return answer(202);
    }
    return kept.by(bearerOf(request)) === undefined ? answer(401) : answer(200, { login: "ann" }, { "x-oauth-scopes": "repo" });
  };
  return { model, tokens: kept.tokens, make: () => kept.make().value, working: kept.working, familyKills: kept.kills };
};
