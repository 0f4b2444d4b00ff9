import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface ListedAtVerdaccio {
  readonly key: string;
  /** Shortened: first and last five characters. */
  readonly token: string;
  readonly created: string;
  readonly readonly: boolean;
}

/** A real npm registry on loopback, with no way out to another one. */
export interface Verdaccio {
  readonly url: string;
  /** Makes an account; answers with the token `npm login` would get, which is in no list and cannot be revoked. */
  createUser(name: string, password: string): Promise<{ readonly loginToken: string }>;
  createToken(bearer: string, password: string, options?: { readonly readonly?: boolean }): Promise<{ readonly token: string; readonly key: string }>;
  /** Status of `npm whoami` with the token, and the name when there is one. */
  whoami(token: string): Promise<{ readonly status: number; readonly name: string | null }>;
  /** Status of publishing a package with the token. */
  publish(token: string, name: string): Promise<number>;
  listTokens(bearer: string): Promise<readonly ListedAtVerdaccio[]>;
  stop(): Promise<void>;
}

const startWithinMs = 30_000;

/** Starts verdaccio in a fresh temporary folder. Its tokens are its own AES format unless `jwt` is asked for. */
export const startVerdaccio = async (options: { readonly tokens?: "legacy" | "jwt" } = {}): Promise<Verdaccio> => {
  const folder = await mkdtemp(join(tmpdir(), "tokenward-verdaccio-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, "config.yaml");
  await writeFile(config, [
    `storage: ${join(folder, "storage")}`,
    "auth:", "  htpasswd:", `    file: ${join(folder, "htpasswd")}`, "    max_users: 1000",
    "uplinks: {}",
    "packages:", "  '**':", "    access: $all", "    publish: $authenticated", "    unpublish: $authenticated",
    // Its own limit (1,000 in 15 minutes) is less than a chaos run needs.
    "userRateLimit:", "  windowMs: 1000", "  max: 100000",
    "security:", "  api:", ...(options.tokens === "jwt" ? ["    jwt:", "      sign:", "        expiresIn: 29d"] : ["    legacy: true"]),
    "web:", "  enable: false",
    "log: { type: stdout, format: json, level: warn }",
    "",
  ].join("\n"));
  const bin = resolve(import.meta.dirname, "../../node_modules/verdaccio/bin/verdaccio");
  const child = spawn(process.execPath, [bin, "--config", config, "--listen", `127.0.0.1:${port}`], { stdio: ["ignore", "pipe", "pipe"], cwd: folder });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };

  const startedAt = Date.now();
  for (;;) {
    const up = await fetch(`${url}/-/ping`).then((answer) => answer.ok, () => false);
    if (up) break;
    if (child.exitCode !== null || Date.now() - startedAt > startWithinMs) {
      await stop();
      throw new Error(`verdaccio did not start: ${said}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }

  const json = async (answer: Response): Promise<Record<string, unknown>> => (await answer.json()) as Record<string, unknown>;
  const bearerOf = (token: string) => ({ authorization: `Bearer ${token}`, "content-type": "application/json" });
  const must = async (answer: Response): Promise<Record<string, unknown>> => {
    if (!answer.ok) throw new Error(`verdaccio answered ${answer.status} to ${answer.url.split("/-/")[1]}`);
    return json(answer);
  };

  return {
    url,
    stop,
    createUser: async (name, password) => {
      const made = await must(await fetch(`${url}/-/user/org.couchdb.user:${name}`, {
        method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify({ name, password, email: `${name}@example.test`, type: "user", roles: [] }),
      }));
      return { loginToken: String(made["token"]) };
    },
    createToken: async (bearer, password, { readonly = false } = {}) => {
      const made = await must(await fetch(`${url}/-/npm/v1/tokens`, {
        method: "POST", headers: bearerOf(bearer), body: JSON.stringify({ password, readonly, cidr_whitelist: [] }),
      }));
      return { token: String(made["token"]), key: String(made["key"]) };
    },
    whoami: async (token) => {
      const answer = await fetch(`${url}/-/whoami`, { headers: bearerOf(token) });
      const body = await json(answer).catch((): Record<string, unknown> => ({}));
      return { status: answer.status, name: typeof body["username"] === "string" ? body["username"] : null };
    },
    publish: async (token, name) => {
      const answer = await fetch(`${url}/${name}`, { method: "PUT", headers: bearerOf(token), body: JSON.stringify(packageOf(url, name)) });
      await answer.arrayBuffer();
      return answer.status;
    },
    listTokens: async (bearer) => (await must(await fetch(`${url}/-/npm/v1/tokens`, { headers: bearerOf(bearer) })))["objects"] as ListedAtVerdaccio[],
  };
};

const packageOf = (url: string, name: string) => {
  const tarball = Buffer.from("not a real tarball");
  const file = `${name}-1.0.0.tgz`;
  return {
    _id: name, name, "dist-tags": { latest: "1.0.0" },
    versions: { "1.0.0": { name, version: "1.0.0", dist: { shasum: createHash("sha1").update(tarball).digest("hex"), tarball: `${url}/${name}/-/${file}` } } },
    _attachments: { [file]: { content_type: "application/octet-stream", data: tarball.toString("base64"), length: tarball.length } },
  };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};
