import type { Noun } from "@tokenward/shared/contract";

/** The first frame on a door's socket, from the client. */
export interface Hello {
  readonly hello: { readonly contract: number; /** HMAC proof for the desktop doors; see {@link doorProof}. */ readonly proof?: string };
}

/** The agent's answer to {@link Hello}. After `ok: false` it closes the connection. */
export interface Welcome {
  readonly welcome: { readonly ok: boolean; readonly contract: number; readonly message?: string; readonly challenge?: string };
}

/** One question. `id` is the client's, and comes back with the answer. */
export interface Request {
  readonly id: number;
  /** `noun.verb`, for example `token.list`. */
  readonly method: string;
  readonly input: unknown;
}

/** Something changed: fetch it again. The only thing the agent says unasked. */
export interface Changed {
  readonly changed: readonly Noun[];
}
