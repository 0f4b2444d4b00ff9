import { useEffect, useRef, useState, type ReactNode } from "react";
import { say } from "../say.ts";

const tickMs = 50;

/** A button that must be held, by pointer or by space or Enter, so that no slip lets a token out. `seconds`: how long. */
export const Hold = ({ seconds, enabled, onHeld }: { readonly seconds: number; readonly enabled: boolean; readonly onHeld: () => void }): ReactNode => {
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
    }, tickMs);
  };
  return (
    <button
      type="button" className="danger" disabled={!enabled}
      onPointerDown={(event) => start(event.nativeEvent.isTrusted)} onPointerUp={stop} onPointerLeave={stop} onPointerCancel={stop} onBlur={stop}
      onKeyDown={(event) => (event.key === " " || event.key === "Enter") && start(event.nativeEvent.isTrusted)} onKeyUp={stop}
    >
      {held === 0 ? say("hold_for", seconds) : say("hold_on", Math.ceil(seconds * (1 - held)))}
      <progress max={1} value={held} aria-hidden />
    </button>
  );
};
