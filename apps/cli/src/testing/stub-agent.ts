import { chmodSync, mkdirSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { dirname } from "node:path";
import { dispatch } from "@tokenward/rpc";
import { createFrameReader, decodeBody, encodeFrame } from "@tokenward/rpc/framing";
import type { Handlers, Noun } from "@tokenward/shared/contract";
import { err } from "@tokenward/shared/result";

type Some = { readonly [N in keyof Handlers]?: Partial<Handlers[N]> };

export interface StubAgent {
  /** Every method asked for, in order. */
  readonly asked: string[];
  change(nouns: readonly Noun[]): void;
  stop(): Promise<void>;
}

/** A command-line door with a few handlers behind it; what has none is unavailable. */
export const startStubAgent = async (address: string, handlers: Some): Promise<StubAgent> => {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const missing = () => Promise.resolve(err({ code: "unavailable" as const, message: "The stub has no such handler." }));
  const all = new Proxy(handlers, { get: (nouns, noun: Noun) => new Proxy(nouns[noun] ?? {}, { get: (verbs, verb) => (verbs as Record<string | symbol, unknown>)[verb] ?? missing }) }) as Handlers;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    const say = (message: unknown): void => void socket.write(encodeFrame(message));
    const reader = createFrameReader((body) => {
      const message = decodeBody(body) as { readonly hello?: unknown; readonly id?: number; readonly method?: string; readonly input?: unknown };
      if (message.hello !== undefined) {
        say({ welcome: { ok: true, contract: 1 } });
        return;
      }
      asked.push(message.method ?? "");
      const reply = dispatch({ handlers: all, report: (method, cause) => void asked.push(`${method} threw ${String(cause)}`) }, { caller: "cli", browser: null }, { method: message.method, input: message.input });
      void reply.then((answer) => say({ id: message.id, reply: answer }));
    });
    socket.on("data", (chunk: Buffer) => reader.push(chunk));
  });
  mkdirSync(dirname(address), { recursive: true, mode: 0o700 });
  await new Promise<void>((listening) => void server.listen(address, listening));
  chmodSync(address, 0o600);
  return {
    asked,
    change: (nouns) => sockets.forEach((socket) => void socket.write(encodeFrame({ changed: nouns }))),
    stop: () => new Promise((closed) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => closed());
    }),
  };
};
