import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startVerdaccio, type Verdaccio } from "../servers/verdaccio.ts";
import type { Session } from "./session.ts";

/** A developer with an account at a real registry, a token made there, and an .npmrc that holds it. */
export interface NpmAccount {
  readonly registry: Verdaccio;
  readonly name: string;
  readonly password: string;
  /** The token `npm login` would get; not in the registry's list. */
  readonly loginToken: string;
  /** The token that the vault is to keep. */
  readonly token: string;
  readonly npmrc: string;
  /** The token that stands in the .npmrc now. */
  tokenInNpmrc(): Promise<string>;
}

export const makeNpmAccount = async (session: Session): Promise<NpmAccount> => {
  const registry = await startVerdaccio();
  const [name, password] = ["ada", randomBytes(12).toString("hex")];
  const { loginToken } = await registry.createUser(name, password);
  const { token } = await registry.createToken(loginToken, password);
  const npmrc = join(session.userHome, ".npmrc");
  const host = registry.url.replace(/^http:/, "");
  await writeFile(npmrc, `registry=${registry.url}/\nfund=false\n${host}/:_authToken=${token}\n`, { mode: 0o600 });
  return {
    registry, name, password, loginToken, token, npmrc,
    tokenInNpmrc: async () => /:_authToken=(\S+)/.exec(await readFile(npmrc, "utf8"))?.[1] ?? "",
  };
};
