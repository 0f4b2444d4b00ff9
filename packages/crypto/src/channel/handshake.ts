import { err, ok, type Result } from "@tokenward/shared/result";
import { fromBase64, toBase64 } from "./bytes.ts";
import { approvalMs, causeOf, clearCauseOf, channelError, handshakeMs, maxNameLength, protocolNumber, type ChannelCause, type ChannelError, type Frames } from "./protocol.ts";
import { createChannel, type Channel } from "./sealed.ts";
import {
  codeOf, commitmentOf, deriveDirections, hashTranscript, importPeerKey, makeEphemeral, opensCommitment, publicKeyText, signTranscript,
  verifyTranscript, type KeyPair, type Subtle,
} from "./subtle.ts";

interface World {
  readonly subtle: Subtle;
  /** `count` random bytes from the system. */
  readonly random: (count: number) => Uint8Array;
  /** Resolves after `ms`. */
  readonly wait: (ms: number) => Promise<void>;
  readonly frames: Frames;
  readonly key: KeyPair;
  readonly contract: number;
}

export interface BrowserSide extends World {
  /** What people call this browser: `Chromium on Linux`. */
  readonly name: string;
  /** The agent's key as pinned at pairing (SPKI, base64); null asks for a first pairing. */
  readonly pinned: string | null;
  /** Called once at a first pairing with the six digits to show. */
  readonly onCode: (code: string) => void;
}

export interface OpenedByBrowser {
  readonly channel: Channel;
  /** SPKI of the agent's key, base64: pin it now. */
  readonly agentKey: string;
}

/** Runs the browser's half. On any failure the frames are closed and nothing that was pinned has changed. */
export const openAsBrowser = (side: BrowserSide): Promise<Result<OpenedByBrowser, ChannelError>> => limited(side, browserHalf);

const browserHalf = async (side: BrowserSide, asked: Clocked): Promise<Result<OpenedByBrowser, ChannelCause>> => {
  const { subtle, frames } = side;
  const pairing = side.pinned === null;
  const ephemeral = await makeEphemeral(subtle);
  const nonce = side.random(32).slice();
  const commit = await commitmentOf(subtle, ephemeral.point, nonce);
  const ownKey = await publicKeyText(subtle, side.key.publicKey);
  const name = side.name.slice(0, maxNameLength);
  frames.send({ hello: { protocol: protocolNumber, contract: side.contract, pairing, name, key: ownKey, commit: toBase64(commit) } });

  const second = await asked(frames.receive());
  if (second === null) return err("closed");
  const answer = field(second);
  if (answer?.["refused"] !== undefined) return err(clearCauseOf(answer["refused"]));
  const accept = field(answer?.["accept"]);
  const agentKey = fromBase64(accept?.["key"]);
  const agentEphemeral = fromBase64(accept?.["ephemeral"]);
  const agentNonce = fromBase64(accept?.["nonce"]);
  if (typeof accept?.["contract"] !== "number" || !agentKey || !agentEphemeral || agentNonce?.length !== 32) return err("malformed");
  if (side.pinned !== null && toBase64(agentKey) !== side.pinned) return err("other-vault");

  const transcript = await hashTranscript(subtle, {
    contract: [side.contract, accept["contract"]], pairing, name, browserKey: fromBase64(ownKey)!, commit, agentKey, agentEphemeral, agentNonce,
    browserEphemeral: ephemeral.point, browserNonce: nonce,
  });
  const signature = await signTranscript(subtle, side.key.privateKey, "browser", transcript);
  frames.send({ reveal: { ephemeral: toBase64(ephemeral.point), nonce: toBase64(nonce), signature: toBase64(signature) } });

  const fourth = await asked(frames.receive());
  if (fourth === null) return err("closed");
  const last = field(fourth);
  if (last?.["refused"] !== undefined) return err(clearCauseOf(last["refused"]));
  const proof = fromBase64(field(last?.["proof"])?.["signature"]);
  const verifier = await importPeerKey(subtle, agentKey);
  if (!proof || !verifier) return err("malformed");
  if (!(await verifyTranscript(subtle, verifier, "agent", transcript, proof))) return err("wrong-signature");
  const keys = await deriveDirections(subtle, ephemeral.privateKey, agentEphemeral, transcript);
  if (keys === null) return err("malformed");

  const channel = createChannel(subtle, frames, keys.browser, keys.agent);
  if (pairing) side.onCode(await codeOf(subtle, transcript));
  for (let waited = false; ; waited = true) {
    const decision = await (waited ? asked(channel.receive(), approvalMs + handshakeMs) : asked(channel.receive()));
    if (!decision.ok) return err(decision.error.cause);
    const status = field(decision.value)?.["status"];
    if (status === "open") return ok({ channel, agentKey: toBase64(agentKey) });
    if (status !== "waiting" || waited || !pairing) return err(status === "refused" ? causeOf(field(decision.value)?.["cause"]) : "malformed");
  }
};

/** What the agent knows of a browser that asks. */
export interface Visitor {
  readonly name: string;
  /** SPKI, base64. */
  readonly publicKey: string;
}
export interface AgentSide extends World {
  /** Told what a browser calls itself, before anything of it is proven. */
  readonly onHello?: (name: string) => void;
  /** The id of the paired browser with this key; null when it is not paired. */
  readonly browserOf: (publicKey: string) => string | null;
  /** Asks a person to compare the code. Answers the new browser's id, or why not. */
  readonly offer: (visitor: Visitor, code: string) => Promise<Result<string, "declined" | "expired" | "busy" | "vault-away">>;
}
export interface OpenedByAgent {
  readonly channel: Channel;
  readonly browser: string;
}

/** Runs the agent's half. On any failure the frames are closed. */
export const openAsAgent = (side: AgentSide): Promise<Result<OpenedByAgent, ChannelError>> => limited(side, agentHalf);

const agentHalf = async (side: AgentSide, asked: Clocked): Promise<Result<OpenedByAgent, ChannelCause>> => {
  const { subtle, frames } = side;
  const first = await asked(frames.receive());
  if (first === null) return err("closed");
  const hello = field(field(first)?.["hello"]);
  const name = hello?.["name"];
  const contract = hello?.["contract"];
  const pairing = hello?.["pairing"];
  const browserKey = fromBase64(hello?.["key"]);
  const commit = fromBase64(hello?.["commit"]);
  if (hello?.["protocol"] !== protocolNumber || typeof contract !== "number" || typeof pairing !== "boolean" || typeof name !== "string" || name.length > maxNameLength || !browserKey || commit?.length !== 32) return refuse(frames, "malformed");
  side.onHello?.(name);
  if (contract !== side.contract) return refuse(frames, contract > side.contract ? "contract-older" : "contract-newer");
  const verifier = await importPeerKey(subtle, browserKey);
  if (verifier === null) return refuse(frames, "malformed");

  const ephemeral = await makeEphemeral(subtle);
  const nonce = side.random(32).slice();
  const ownKey = await publicKeyText(subtle, side.key.publicKey);
  frames.send({ accept: { contract: side.contract, key: ownKey, ephemeral: toBase64(ephemeral.point), nonce: toBase64(nonce) } });

  const second = await asked(frames.receive());
  if (second === null) return err("closed");
  const reveal = field(field(second)?.["reveal"]);
  const browserEphemeral = fromBase64(reveal?.["ephemeral"]);
  const browserNonce = fromBase64(reveal?.["nonce"]);
  const signature = fromBase64(reveal?.["signature"]);
  if (!browserEphemeral || browserNonce?.length !== 32 || !signature) return refuse(frames, "malformed");
  if (!(await opensCommitment(subtle, commit, browserEphemeral, browserNonce))) return refuse(frames, "altered");
  const transcript = await hashTranscript(subtle, {
    contract: [contract, side.contract], pairing, name, browserKey, commit, agentKey: fromBase64(ownKey)!, agentEphemeral: ephemeral.point, agentNonce: nonce,
    browserEphemeral, browserNonce,
  });
  if (!(await verifyTranscript(subtle, verifier, "browser", transcript, signature))) return refuse(frames, "wrong-signature");
  const keys = await deriveDirections(subtle, ephemeral.privateKey, browserEphemeral, transcript);
  if (keys === null) return refuse(frames, "malformed");
  frames.send({ proof: { signature: toBase64(await signTranscript(subtle, side.key.privateKey, "agent", transcript)) } });

  const channel = createChannel(subtle, frames, keys.agent, keys.browser);
  const publicKey = toBase64(browserKey);
  const decide = async (): Promise<Result<string, ChannelCause>> => {
    if (!pairing) {
      const known = side.browserOf(publicKey);
      return known === null ? err("not-paired") : ok(known);
    }
    await channel.send({ status: "waiting" });
    return asked(side.offer({ name, publicKey }, await codeOf(subtle, transcript)), approvalMs + handshakeMs);
  };
  const decision = await decide();
  const told = await channel.send(decision.ok ? { status: "open" } : { status: "refused", cause: decision.error });
  if (!decision.ok) return decision;
  return told.ok ? ok({ channel, browser: decision.value }) : err(told.error.cause);
};

const refuse = (frames: Frames, cause: ChannelCause): Result<never, ChannelCause> => {
  frames.send({ refused: cause });
  return err(cause);
};

const field = (value: unknown): Readonly<Record<string, unknown>> | null => (typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null);

class Late extends Error {}

/** Waits for `answer`, but not longer than `ms` (the rest of the handshake's time when not given). */
type Clocked = <T>(answer: Promise<T>, ms?: number) => Promise<T>;

const limited = async <S extends World, T>(side: S, half: (side: S, asked: Clocked) => Promise<Result<T, ChannelCause>>): Promise<Result<T, ChannelError>> => {
  const handshake = side.wait(handshakeMs);
  const asked: Clocked = (answer, ms) => Promise.race([answer, (ms === undefined ? handshake : side.wait(ms)).then(() => Promise.reject(new Late()))]);
  let result: Result<T, ChannelCause>;
  try {
    result = await half(side, asked);
  } catch (cause) {
    // Only time and a duplex that throws on `send` end here; both mean that there is no connection.
    result = err(cause instanceof Late ? "timeout" : "closed");
  }
  if (result.ok) return result;
  side.frames.close();
  return err(channelError(result.error));
};

