import { once } from "node:events";
import { createServer, request as ask } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands before a real server and answers in its place when told to. */
export interface FaultyProxy {
  readonly url: string;
  /** What happens to requests that match, until told otherwise: a status without the server ever hearing of it, or no answer at all. */
  fail(matches: ((method: string, path: string) => boolean) | null, how?: number | "hang"): void;
  stop(): Promise<void>;
}

export const startFaultyProxy = async (target: string): Promise<FaultyProxy> => {
  let matches: ((method: string, path: string) => boolean) | null = null;
  let how: number | "hang" = 500;
  const server = createServer((incoming, outgoing) => {
    const { method = "GET", url = "/", headers } = incoming;
    if (matches?.(method, url) === true) {
      incoming.resume();
      if (how !== "hang") outgoing.writeHead(how, { "content-type": "application/json" }).end("{}");
      return;
    }
    const forwarded = ask(new URL(url, target), { method, headers: { ...headers, host: new URL(target).host } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on("error", () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail: (which, kind = 500) => {
      matches = which;
      how = kind;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};
