import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface SimulatedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Record<string, unknown>;
}
export interface SimulatedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * What goes wrong with the next requests that match. `drop-before`: the server never does it; `drop-after`: it does it, and
 * its answer is lost; `slow`: it answers after `ms`.
 */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  readonly times: number;
  readonly kind: { readonly status: number } | "drop-before" | "drop-after" | { readonly slowMs: number };
}

export interface Simulator {
  readonly url: string;
  /** `GET /user`, in order of arrival. */
  readonly seen: readonly string[];
  fail(fault: Fault): void;
  stop(): Promise<void>;
}

/** A provider made of a function, on loopback, with faults at will. */
export const startSimulator = async (answer: (request: SimulatedRequest) => SimulatedAnswer): Promise<Simulator> => {
  const faults: { fault: Fault; left: number }[] = [];
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const request: SimulatedRequest = { method: incoming.method ?? "", path: incoming.url ?? "", headers: incoming.headers, body: parsed(Buffer.concat(chunks).toString()) };
      seen.push(`${request.method} ${request.path}`);
      const hit = faults.find(({ fault, left }) => left > 0 && fault.path.test(request.path) && (fault.method ?? request.method) === request.method);
      if (hit !== undefined) hit.left -= 1;
      const kind = hit?.fault.kind;
      if (kind === "drop-before") return incoming.socket.destroy();
      if (typeof kind === "object" && "status" in kind) return outgoing.writeHead(kind.status, { "content-type": "application/json" }).end("{}");
      const { status, headers = {}, body = {} } = answer(request);
      if (kind === "drop-after") return incoming.socket.destroy();
      if (typeof kind === "object") await new Promise((done) => setTimeout(done, kind.slowMs));
      return outgoing.writeHead(status, { "content-type": "application/json", ...headers }).end(status === 204 ? undefined : JSON.stringify(body));
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    fail: (fault) => faults.push({ fault, left: fault.times }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};

const parsed = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
};
