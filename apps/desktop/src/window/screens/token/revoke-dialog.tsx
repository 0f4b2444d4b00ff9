import { useRef, useState, type ReactNode } from "react";
import type { Token } from "@tokenward/shared/domain";
import { Button, Dialog, icons } from "@tokenward/ui";
import { desktop, vault } from "../../bridge.ts";
import { providerName } from "../../provider-mark.tsx";
import { spend, takeField } from "../../secret-bytes.ts";
import { act, useAct } from "../../state/act.ts";
import { usePlan } from "../../state/queries.ts";
import { NeedsFields } from "../rotation/needs-fields.tsx";
import screen from "../screen.module.css";

type Answer = Extract<Awaited<ReturnType<typeof vault.rotation.revoke>>, { readonly ok: true }>["value"];

/** Kills a token now, without a new one. Says "dead" only when the provider refuses it. */
export const RevokeDialog = ({ token, onClose }: { readonly token: Token; readonly onClose: () => void }): ReactNode => {
  const plan = usePlan(token.id);
  const password = useRef<HTMLInputElement>(null);
  const otp = useRef<HTMLInputElement>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { busy, fault, run } = useAct();
  const revoke = (): void => {
    const secret = takeField(password.current);
    const code = otp.current?.value.trim() ?? "";
    run(() => spend([secret], () => vault.rotation.revoke({ id: token.id, ...(secret === null ? {} : { password: secret }), ...(code === "" ? {} : { otp: code }) })), setAnswer);
  };
  const page = answer?.page ?? null;
  // The plan is made without asking anybody: when there is none, there is no way to revoke from here either.
  const cannot = plan.isError && answer === null ? plan.error.message : null;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Revoke ${token.label}?`}
      says={answer === null && cannot === null ? `${providerName(token.provider)} will refuse it from now on, and everything that uses it stops. To keep things running, rotate it instead.` : undefined}
      acts={
        cannot !== null ? <Button onClick={onClose}>Close</Button> : answer === null ? (
          <><Button look="ghost" onClick={onClose}>Cancel</Button><Button look="danger" disabled={busy} onClick={revoke}><icons.Zap />{busy ? "Revoking…" : "Revoke at once"}</Button></>
        ) : (
          <><Button onClick={onClose}>Close</Button>{page === null ? null : <Button look="primary" onClick={() => void act(desktop.openPage({ page }))}><icons.ExternalLink />Open {providerName(token.provider)}</Button>}</>
        )
      }
    >
      {cannot === null ? null : <div className={screen["note"]} role="alert"><p><b>Not from here.</b> {cannot}</p></div>}
      {answer === null ? <NeedsFields needs={plan.data?.needs ?? []} password={password} otp={otp} /> : (
        <div className={`${screen["note"]} ${answer.confirmed ? screen["good"] : screen["soon"]}`} role="status">
          <p><b>{answer.confirmed ? "It is dead." : "Not confirmed."}</b> {answer.message}</p>
        </div>
      )}
      {fault === null ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
    </Dialog>
  );
};
