import { createFrameReader, encodeFrame, maxBodyBytes } from "@tokenward/rpc/framing";

/** A byte stream with an end, as `net.Socket`, stdin and stdout are. */
export interface Side {
  write(bytes: Uint8Array): boolean;
  end(): void;
  pause(): void;
  resume(): void;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "drain" | "end" | "close" | "error", listener: () => void): unknown;
}

/**
 * Passes whole frames from one side to the other, unread, each at most 1 MiB: a browser may send 64 MiB, and takes no more than
 * 1 MiB. A slow receiver pauses its sender. Either side's end, error or bad frame ends both, and `onEnd` runs once.
 */
export const relay = (browser: Side, agent: Side, onEnd: () => void): void => {
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    browser.end();
    agent.end();
    onEnd();
  };
  const pass = (from: Side, to: Side): void => {
    const reader = createFrameReader((body) => {
      const head = new Uint8Array(4);
      new DataView(head.buffer).setUint32(0, body.length, true);
      const room = [to.write(head), to.write(body)].every(Boolean);
      if (!room) from.pause();
    }, maxBodyBytes);
    to.on("drain", () => from.resume());
    from.on("data", (chunk) => {
      if (ended) return;
      try {
        reader.push(chunk);
      } catch {
        end();
      }
    });
    from.on("end", end);
    from.on("close", end);
    from.on("error", end);
  };
  pass(browser, agent);
  pass(agent, browser);
};

/** The only words the host says of its own: why there is no agent behind it. */
export type HostError = "agent-away" | "not-allowed" | "door-unsafe";
export const hostErrorFrame = (hostError: HostError): Uint8Array => encodeFrame({ hostError });
