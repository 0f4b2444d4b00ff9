import { useRef, useState, type ReactNode } from "react";
import type { VaultStatus } from "@tokenward/shared/contract";
import { Button, Dialog, TextField } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { spend, takeField } from "../../secret-bytes.ts";
import { useAct } from "../../state/act.ts";
import screen from "../screen.module.css";
import { KitView } from "../vault/kit-view.tsx";
import css from "./settings.module.css";

/** Tests the kit that is stored somewhere, or makes a new one. */
export const RecoverySettings = ({ status }: { readonly status: VaultStatus }): ReactNode => {
  const typed = useRef<HTMLInputElement>(null);
  const passphrase = useRef<HTMLInputElement>(null);
  const [opens, setOpens] = useState<boolean | null>(null);
  const [kit, setKit] = useState<Uint8Array | null>(null);
  const { busy, fault, run } = useAct();
  const test = (): void => {
    const bytes = takeField(typed.current);
    if (bytes !== null) run(() => spend([bytes], () => vault.vault.testRecoveryKit({ recoveryKit: bytes })), (answer) => setOpens(answer.opens));
  };
  const renew = (): void => {
    const bytes = takeField(passphrase.current);
    run(() => spend([bytes], () => vault.vault.newRecoveryKit(bytes === null ? {} : { passphrase: bytes })), ({ recoveryKit }) => setKit(recoveryKit));
  };
  const stored = (): void => {
    kit?.fill(0);
    setKit(null);
  };
  return (
    <div className={css["group"]}>
      <h2>Recovery kit</h2>
      <p className={screen["quiet"]}>{status.hasRecoveryKit ? "Your kit opens this vault when all else is lost. Test the copy you stored." : "There is no kit. If the keychain is lost, so are the values."}</p>
      <form className={screen["form"]} onSubmit={(event) => { event.preventDefault(); test(); }}>
        {status.hasRecoveryKit ? <TextField label="Recovery kit to test" ref={typed} type="password" mono onChange={() => setOpens(null)} /> : null}
        {status.hasPassphrase ? <TextField label="Passphrase, for a new kit" ref={passphrase} type="password" /> : null}
        {opens === null ? null : <div className={`${screen["note"]} ${opens ? screen["good"] : screen["soon"]}`} role="status"><p><b>{opens ? "It opens this vault." : "It does not open this vault."}</b> {opens ? "Put it back where it was." : "Look for a slip in typing, or make a new kit below."}</p></div>}
        {fault === null ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
        <div className={screen["acts"]}>
          {status.hasRecoveryKit ? <Button type="submit" disabled={busy}>Test the kit</Button> : null}
          <Button disabled={busy} onClick={renew}>Make a new kit</Button>
        </div>
      </form>
      <Dialog open={kit !== null} onClose={() => undefined} title="Your new recovery kit" says="The one before opens nothing any more. This one is shown once.">
        {kit === null ? null : <KitView kit={kit} onStored={stored} />}
      </Dialog>
    </div>
  );
};
