import { err, ok, type Result } from "@tokenward/shared/result";
import { decodeBody, encodeBody } from "@tokenward/shared/secret-body";
import { fromBase64, toBase64, type Bytes } from "./bytes.ts";
import { channelError, maxMessageBytes, type ChannelCause, type ChannelError, type Frames } from "./protocol.ts";
import type { Key, Subtle } from "./subtle.ts";

/** Sealed messages both ways, in order; a `Secret` in one crosses as bytes. After an error of `receive` the connection is closed and stays so. */
export interface Channel {
  /** Resolves when the frame was handed on. Rejects never; answers `too-large` or `closed`. */
  send(message: unknown): Promise<Result<void, ChannelError>>;
  /** The next message. One receiver at a time. */
  receive(): Promise<Result<unknown, ChannelError>>;
  close(): void;
}

const maxMessages = 2 ** 32;

export const createChannel = (subtle: Subtle, frames: Frames, sendKey: Key, receiveKey: Key): Channel => {
  let sent = 0;
  let received = 0;
  let ended: ChannelCause | null = null;
  // Sealing is asynchronous: the chain keeps counter and order together.
  let sending: Promise<unknown> = Promise.resolve();
  const end = (cause: ChannelCause): { readonly ok: false; readonly error: ChannelError } => {
    ended ??= cause;
    frames.close();
    return err(channelError(ended));
  };
  return {
    send: (message) => {
      const bytes = encodeBody(message);
      if (bytes.length > maxMessageBytes) {
        bytes.fill(0);
        return Promise.resolve(err(channelError("too-large")));
      }
      const next = sending.then(async (): Promise<Result<void, ChannelError>> => {
        if (ended !== null || sent >= maxMessages) return end("closed");
        const sealed = new Uint8Array(await subtle.encrypt({ name: "AES-GCM", iv: nonceOf(sent++) }, sendKey, bytes));
        // It may hold a value.
        bytes.fill(0);
        frames.send({ sealed: toBase64(sealed) });
        return ok(undefined);
      });
      sending = next.catch(() => undefined);
      return next.catch(() => end("closed"));
    },
    receive: async () => {
      if (ended !== null) return end(ended);
      const frame = await frames.receive();
      if (frame === null || received >= maxMessages) return end("closed");
      const sealed = fromBase64(sealedOf(frame));
      if (sealed === null) return end("altered");
      try {
        const bytes = new Uint8Array(await subtle.decrypt({ name: "AES-GCM", iv: nonceOf(received++) }, receiveKey, sealed));
        return ok(decodeBody(bytes));
      } catch {
        return end("altered");
      }
    },
    close: () => void end("closed"),
  };
};

const sealedOf = (frame: unknown): unknown => (typeof frame === "object" && frame !== null && "sealed" in frame ? frame.sealed : null);

const nonceOf = (counter: number): Bytes => {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setBigUint64(4, BigInt(counter));
  return nonce;
};
