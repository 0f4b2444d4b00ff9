import { useRef, useState, type ReactNode } from "react";
import type { VaultStatus } from "@tokenward/shared/contract";
import { Button, icons, TextField } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { spend, takeField } from "../../secret-bytes.ts";
import { useAct } from "../../state/act.ts";
import { lockedWords } from "../../words.ts";
import screen from "../screen.module.css";
import css from "./gate.module.css";

/** Opens the vault: by passphrase where it has one, by a click where the keychain is enough, by the recovery kit when all else is lost. */
export const Unlock = ({ status, onPeek }: { readonly status: VaultStatus; readonly onPeek: () => void }): ReactNode => {
  const field = useRef<HTMLInputElement>(null);
  const [withKit, setWithKit] = useState(false);
  const { busy, fault, run, forget } = useAct();
  const asks = withKit || status.hasPassphrase;
  const unlock = (): void => {
    const bytes = takeField(field.current);
    if (asks && bytes === null) return;
    run(() => spend([bytes], () => vault.vault.unlock(bytes === null ? {} : withKit ? { recoveryKit: bytes } : { passphrase: bytes })));
  };
  return (
    <main className={css["gate"]}>
      <form className={css["box"]} onSubmit={(event) => { event.preventDefault(); unlock(); }}>
        <h1><icons.Lock aria-hidden />Tokenward is locked</h1>
        <p className={css["says"]}>{lockedWords(status.lockedBecause)} Reminders and the paste guard go on working.</p>
        {asks ? <TextField key={withKit ? "kit" : "passphrase"} label={withKit ? "Recovery kit" : "Passphrase"} ref={field} type="password" autoFocus mono={withKit} onChange={forget} /> : null}
        {fault === null ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
        <div className={screen["acts"]}>
          <Button type="submit" look="primary" autoFocus={!asks} disabled={busy}><icons.LockOpen />{busy ? "Unlocking…" : "Unlock"}</Button>
          <Button look="ghost" onClick={onPeek}>See the inventory, locked</Button>
          {status.hasRecoveryKit ? <Button look="ghost" onClick={() => { setWithKit(!withKit); forget(); }}>{withKit ? "Back" : "Use the recovery kit"}</Button> : null}
        </div>
      </form>
    </main>
  );
};
