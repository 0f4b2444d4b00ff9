import { useEffect, useRef, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { ReleaseInfo } from "../messages.ts";
import { ask } from "./ask.ts";

const minReason = 3;
const closeMs = 600;
const id = location.hash.slice(1);

/** The only place where a paste can be let through: our own window, which no page can draw, cover or click. */
const Release = ({ info }: { readonly info: NonNullable<ReleaseInfo> }): ReactNode => {
  const [reason, setReason] = useState("");
  const [end, setEnd] = useState<"open" | "done" | "late">("open");
  const ready = reason.trim().length >= minReason;
  const release = async (): Promise<void> => {
    const done = await ask<boolean>({ kind: "release", id, reason: reason.trim() });
    setEnd(done ? "done" : "late");
    if (done) setTimeout(() => window.close(), closeMs);
  };
  if (end === "done") return <p role="status">Pasted, and recorded with your reason. You can close this window.</p>;
  if (end === "late") return <p role="alert">The paste was no longer waiting. Nothing was pasted: paste again if you still want to.</p>;
  return (
    <>
      <p><strong>{info.title.replace(" not ", " kept from being ")}</strong></p>
      <p>{info.detail}</p>
      <label htmlFor="reason">Why does it belong on {info.place}?</label>
      <input id="reason" autoFocus value={reason} maxLength={300} autoComplete="off" onChange={(event) => setReason(event.target.value)} />
      <p className="quiet">The reason is recorded in your vault with the time and the site.</p>
      <Hold seconds={info.holdSeconds} enabled={ready} onHeld={() => void release()} />
      <button type="button" className="plain" onClick={() => window.close()}>Keep it out</button>
    </>
  );
};

/** A button that must be held, by pointer or by space or Enter, so that no slip lets a token out. */
const Hold = ({ seconds, enabled, onHeld }: { readonly seconds: number; readonly enabled: boolean; readonly onHeld: () => void }): ReactNode => {
  const [held, setHeld] = useState(0);
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  const stop = (): void => {
    clearInterval(timer.current);
    timer.current = undefined;
    setHeld(0);
  };
  useEffect(() => stop, []);
  const start = (trusted: boolean): void => {
    if (!trusted || !enabled || timer.current !== undefined) return;
    const from = performance.now();
    timer.current = setInterval(() => {
      const part = (performance.now() - from) / (seconds * 1000);
      setHeld(Math.min(1, part));
      if (part < 1) return;
      stop();
      onHeld();
    }, 50);
  };
  return (
    <button
      type="button" className="danger" disabled={!enabled}
      onPointerDown={(event) => start(event.nativeEvent.isTrusted)} onPointerUp={stop} onPointerLeave={stop} onPointerCancel={stop} onBlur={stop}
      onKeyDown={(event) => (event.key === " " || event.key === "Enter") && start(event.nativeEvent.isTrusted)} onKeyUp={stop}
    >
      {held === 0 ? `Hold ${seconds} s to paste anyway` : `Keep holding … ${Math.ceil(seconds * (1 - held))} s`}
      <progress max={1} value={held} aria-hidden />
    </button>
  );
};

const start = async (): Promise<void> => {
  const info = await ask<ReleaseInfo>({ kind: "release-info", id });
  createRoot(document.querySelector("#root")!).render(
    <main className="release">
      <h1>Paste anyway?</h1>
      {info === null ? <p role="alert">This paste is no longer waiting. Nothing was pasted; you can close this window and paste again.</p> : <Release info={info} />}
    </main>,
  );
};
void start();
