import { useEffect, useState, type ReactNode } from "react";
import type { Token } from "@tokenward/shared/domain";
import { Button, icons } from "@tokenward/ui";
import { desktop } from "../../bridge.ts";
import { act } from "../../state/act.ts";
import { useCountdown } from "../../state/countdown.ts";
import css from "./detail.module.css";

const shownForMs = 30_000;

/** Copy and reveal. Both are done by the desktop, which asks in a prompt of its own; a shown value is gone after 30 s. */
export const Value = ({ token }: { readonly token: Token }): ReactNode => {
  const [shown, setShown] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const countdown = useCountdown();
  useEffect(() => {
    if (shown === null) return undefined;
    const hide = (): void => setShown(null);
    const timer = setTimeout(hide, shownForMs);
    addEventListener("blur", hide);
    return () => {
      clearTimeout(timer);
      removeEventListener("blur", hide);
      void desktop.endReveal({});
    };
  }, [shown]);

  const show = async (): Promise<void> => {
    setBusy(true);
    const revealed = await act(desktop.reveal({ id: token.id }));
    setBusy(false);
    if (revealed === null) return;
    // To be read by eyes it must be text in the page; it lives in this one state and nowhere else.
    setShown(new TextDecoder().decode(revealed.value));
    revealed.value.fill(0);
  };
  if (token.state.kind === "revoked") return null;
  return (
    <>
      <div className={css["value"]}>
        <code>{token.lastFour === "" ? "••••" : `…${token.lastFour}`}</code>
        <Button className={css["small"]} onClick={() => void act(desktop.copy({ id: token.id }))}><icons.Copy />Copy</Button>
        {shown === null ? (
          <Button className={css["small"]} disabled={busy} onClick={() => void show()}><icons.Eye />Show</Button>
        ) : (
          <Button className={css["small"]} onClick={() => setShown(null)}><icons.EyeOff />Hide</Button>
        )}
        {countdown?.label === token.label ? <span className={css["copied"]} role="timer">copied · clears in {countdown.seconds} s</span> : null}
      </div>
      {shown === null ? null : <code className={css["shown"]}>{shown}</code>}
    </>
  );
};
