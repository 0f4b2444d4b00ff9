import { useRef, useState, type ReactNode } from "react";
import type { VaultStatus } from "@tokenward/shared/contract";
import { Button, TextField } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { spend, takeField } from "../../secret-bytes.ts";
import { useAct } from "../../state/act.ts";
import { say } from "../../state/toasts.ts";
import screen from "../screen.module.css";
import css from "./settings.module.css";

/** Sets, changes or removes the passphrase. A vault in a file always has one. */
export const PassphraseSettings = ({ status }: { readonly status: VaultStatus }): ReactNode => {
  const current = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [mismatch, setMismatch] = useState<string | null>(null);
  const { busy, fault, run } = useAct();

  const change = (remove: boolean): void => {
    setMismatch(null);
    if (!remove && (next.current?.value ?? "").length < 10) return setMismatch("Use at least 10 characters.");
    if (!remove && next.current?.value !== again.current?.value) return setMismatch("The two are not the same.");
    const old = takeField(current.current);
    const fresh = remove ? null : takeField(next.current);
    if (again.current !== null) again.current.value = "";
    run(() => spend([old, fresh], () => vault.vault.setPassphrase({ next: fresh, ...(old === null ? {} : { current: old }) })), () => say(remove ? "The passphrase is removed." : "The passphrase is set."));
  };
  return (
    <div className={css["group"]}>
      <h2>Passphrase</h2>
      <p className={screen["quiet"]}>{status.hasPassphrase ? "The vault opens only with its passphrase." : "The keychain alone opens the vault. With a passphrase, somebody who gets into your session still has no values."}</p>
      <form className={screen["form"]} onSubmit={(event) => { event.preventDefault(); change(false); }}>
        {status.hasPassphrase ? <TextField label="Current passphrase" ref={current} type="password" /> : null}
        <div className={screen["pair"]}>
          <TextField label="New passphrase" ref={next} type="password" autoComplete="new-password" fault={mismatch} />
          <TextField label="New passphrase again" ref={again} type="password" autoComplete="new-password" />
        </div>
        {fault === null ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
        <div className={screen["acts"]}>
          <Button type="submit" disabled={busy}>{status.hasPassphrase ? "Change the passphrase" : "Set a passphrase"}</Button>
          {status.hasPassphrase && status.keychain === "os" ? <Button look="danger" disabled={busy} onClick={() => change(true)}>Remove it</Button> : null}
        </div>
      </form>
    </div>
  );
};
