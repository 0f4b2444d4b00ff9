/**
 * # The channel between a browser and the agent
 *
 * Frames are JSON objects over any duplex (native messaging, a socket); the channel trusts none of what carries them.
 * Another program of the same user can start the native host or sit on its socket, so both ends prove a key at EVERY
 * connection and the first meeting is compared by a person. FIPS-approved algorithms only: P-256 (ECDSA, ECDH), SHA-256,
 * HKDF-SHA-256, AES-256-GCM. Byte strings travel as base64.
 *
 * | # | from | frame |
 * |---|---|---|
 * | 1 | browser | `{hello: {protocol, contract, pairing, name, key, commit}}` |
 * | 2 | agent | `{accept: {contract, key, ephemeral, nonce}}` or `{refused: cause}` |
 * | 3 | browser | `{reveal: {ephemeral, nonce, signature}}` |
 * | 4 | agent | `{proof: {signature}}` |
 * | 5 … | both | `{sealed}` |
 *
 * - `key`: SPKI of the long-lived P-256 signing key. `ephemeral`: a fresh P-256 point, uncompressed. `nonce`: 32 random bytes.
 * - `commit` = SHA-256("tokenward/commit/1" ‖ ephemeral ‖ nonce) of frame 3.
 * - T = SHA-256 over the label and every field of frames 1–3 but the signature, each with its length (4 bytes, big-endian) in front.
 * - `signature` = ECDSA-SHA-256 over (role label ‖ T). The browser checks the agent's key against the one it pinned at pairing.
 * - Keys: HKDF-SHA-256(ikm = ECDH of the ephemerals, salt = T, info = one label per direction), 32 bytes each.
 * - `sealed` = AES-256-GCM, nonce = 4 zero bytes ‖ counter (8 bytes, big-endian, from 0, one per direction, never sent).
 *   A frame replayed, dropped, reordered, reflected or altered fails its tag, and the connection is closed.
 *   What is sealed is a body of shared/secret-body.ts: JSON, or JSON with secrets beside it.
 *
 * The agent's first sealed message is its decision: `{status: "open"}`, `{status: "refused", cause}`, or, while a person
 * compares the code, `{status: "waiting"}` and later one of the others. So whether a browser is paired is said only inside
 * the channel, and nobody in between can make a browser forget its vault. `{refused}` in clear only says why no channel came
 * to be (another contract, too busy); it changes nothing that is kept.
 *
 * ## Why six digits are enough
 * code = SHA-256("tokenward/code/1" ‖ T) as a number modulo 10⁶, shown on both sides at the first pairing. Somebody in the
 * middle runs two handshakes. Towards the agent he is bound by `commit` before he sees the agent's nonce; towards the browser
 * he must send `accept` before he sees the browser's nonce. So neither code can be searched for: he has one chance in a
 * million per attempt, and an attempt is started by a person's click only, never by a retry.
 *
 * ## Limits
 * A handshake has {@link handshakeMs}; a person has {@link approvalMs} to compare. A message has at most
 * {@link maxMessageBytes} so that its frame stays below the 1 MiB that browsers allow. A direction ends after 2³² messages.
 */
export const protocolNumber = 1;

/** Milliseconds for frames 1–4 and the first decision. */
export const handshakeMs = 10_000;
/** Milliseconds that a person has to compare the code. */
export const approvalMs = 120_000;
/** Bytes of one message before it is sealed; base64 and its wrapper keep the frame below 1 MiB. */
export const maxMessageBytes = 760 * 1024;
/** UTF-16 units of a browser's name. */
export const maxNameLength = 60;

/** Frames over some duplex, as the channel needs them. */
export interface Frames {
  send(frame: unknown): void;
  /** The next frame; null when the peer is gone. One receiver at a time. */
  receive(): Promise<unknown>;
  close(): void;
}

/** Why there is no channel, or no longer one. A closed list. */
export type ChannelCause =
  | "closed" | "timeout" | "malformed" | "altered" | "wrong-signature" | "contract-older" | "contract-newer"
  | "not-paired" | "other-vault" | "declined" | "expired" | "busy" | "vault-away" | "too-large";

export interface ChannelError {
  readonly cause: ChannelCause;
  /** What happened and what to do, for people. */
  readonly message: string;
}

const sentences: Readonly<Record<ChannelCause, string>> = {
  "closed": "The connection to Tokenward ended. It is made again when it is needed.",
  "timeout": "Tokenward did not answer in time. See whether it runs: tokenward agent status.",
  "malformed": "The other end does not speak Tokenward's protocol. Update Tokenward and the extension; then run: tokenward browser install.",
  "altered": "A message was altered, replayed or lost on the way, so the connection was closed. If it happens again, another program is in between: run tokenward doctor.",
  "wrong-signature": "The other end could not prove its key, so the connection was closed. If it happens again, another program is in between: run tokenward doctor.",
  "contract-older": "Tokenward on this computer is older than the extension. Update Tokenward.",
  "contract-newer": "The extension is older than Tokenward on this computer. Update the extension.",
  "not-paired": "This browser is not paired with the vault. Open the extension and choose Pair.",
  "other-vault": "A different vault answers than the one this browser was paired with. If you made a new vault, choose Pair again; otherwise run tokenward doctor.",
  "declined": "The pairing was refused in Tokenward. Choose Pair to try again, and compare the code.",
  "expired": "Nobody compared the code within two minutes. Choose Pair to try again.",
  "busy": "Several browsers wait for their code to be compared. Answer those in Tokenward first, then choose Pair again.",
  "vault-away": "Tokenward is running but its vault is not open. Open the window or run: tokenward doctor.",
  "too-large": "A message was too large to be sent. Please report this.",
};

/** The error for a cause, with its sentence. */
export const channelError = (cause: ChannelCause): ChannelError => ({ cause, message: sentences[cause] });

/** The causes that an agent says in clear. The others are believed only inside the channel. */
const saidInClear: readonly ChannelCause[] = ["malformed", "altered", "wrong-signature", "contract-older", "contract-newer", "vault-away"];

/** Reads the cause of `{refused}`; `malformed` when it is not one that may be said in clear. */
export const clearCauseOf = (value: unknown): ChannelCause => saidInClear.find((cause) => cause === value) ?? "malformed";

/** Reads a cause that came over the wire; one that this version does not know becomes `closed`. */
export const causeOf = (value: unknown): ChannelCause => (typeof value === "string" && Object.hasOwn(sentences, value) ? (value as ChannelCause) : "closed");
