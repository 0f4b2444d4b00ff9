import { useRef, useState, type ReactNode } from "react";
import type { Rotation, Token } from "@tokenward/shared/domain";
import { rotationCan } from "@tokenward/shared/rotation-can";
import { Button, CheckField, Dialog, icons } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { spend, takeField } from "../../secret-bytes.ts";
import { useAct } from "../../state/act.ts";
import { usePlan, useRotations } from "../../state/queries.ts";
import screen from "../screen.module.css";
import { NeedsFields } from "./needs-fields.tsx";
import { PlanView } from "./plan-view.tsx";
import { Steps } from "./rotation-card.tsx";
import { stepWords } from "./step-words.ts";
import { SupplyForm } from "./supply-form.tsx";

/** From the promise to the proof: says what will happen, does it, shows each step, and offers the ways on when it stops. */
export const RotateDialog = ({ token, onClose }: { readonly token: Token; readonly onClose: () => void }): ReactNode => {
  const plan = usePlan(token.id);
  const rotations = useRotations().data ?? [];
  const password = useRef<HTMLInputElement>(null);
  const otp = useRef<HTMLInputElement>(null);
  const [keepPassword, setKeepPassword] = useState(false);
  const [openedAt, setOpenedAt] = useState(Date.now);
  const [answered, setAnswered] = useState<Rotation | null>(null);
  const { busy, fault, forget, run } = useAct();

  // The list is fresher than the last answer: it follows every step while a call is under way.
  const mine = rotations.filter(({ tokenId }) => tokenId === token.id);
  const rotation = mine.find(({ id }) => id === answered?.id) ?? answered ?? mine.find(({ endedAt, startedAt }) => endedAt === null || startedAt >= openedAt) ?? null;

  const needed = () => {
    const secret = takeField(password.current);
    const code = otp.current?.value.trim() ?? "";
    return { secret, fields: { ...(secret === null ? {} : { password: secret }), ...(code === "" ? {} : { otp: code }) } };
  };
  const start = (): void => {
    const { secret, fields } = needed();
    run(() => spend([secret], () => vault.rotation.start({ id: token.id, ...fields, ...(secret === null ? {} : { keepPassword }) })), setAnswered);
  };
  const retry = (id: Rotation["id"]): void => {
    const { secret, fields } = needed();
    run(() => spend([secret], () => vault.rotation.retry({ id, ...fields })), setAnswered);
  };
  const undo = (id: Rotation["id"]): void => run(() => vault.rotation.undo({ id }), setAnswered);

  /** Back to the plan, for a rotation that ended without replacing anything: the password may have been mistyped. */
  const again = (): void => {
    forget();
    setAnswered(null);
    setOpenedAt(Date.now());
  };

  const ended = rotation !== null && !busy && (rotation.step === "refused" || rotation.step === "undone");
  const stopped = rotation !== null && rotation.endedAt === null && !busy;
  const acts = rotation === null ? (
    plan.isError ? <Button onClick={onClose}>Close</Button> : <><Button look="ghost" onClick={onClose}>Cancel</Button><Button look="primary" disabled={busy || plan.data === undefined} onClick={start}><icons.RefreshCw />{busy ? "Rotating…" : "Rotate"}</Button></>
  ) : (
    <>
      {stopped && rotationCan.undo(rotation) ? <Button look="danger" onClick={() => undo(rotation.id)}><icons.Undo2 />Undo</Button> : null}
      {stopped && rotationCan.retry(rotation) ? <Button look="primary" onClick={() => retry(rotation.id)}><icons.RefreshCw />Try again</Button> : null}
      {ended ? <Button look="primary" onClick={again}><icons.RefreshCw />Try again</Button> : null}
      <Button disabled={busy && rotation.endedAt === null} onClick={onClose}>{busy && rotation.endedAt === null ? "Working…" : rotation.endedAt === null ? "Later" : "Close"}</Button>
    </>
  );

  return (
    <Dialog open onClose={onClose} title={rotation?.step === "done" ? `${token.label} is rotated` : `Rotate ${token.label}`} acts={acts}>
      {plan.isError && rotation === null ? <div className={screen["note"]} role="alert"><p><b>Not from here.</b> {plan.error.message} Then add the new token and delete this one.</p></div> : null}
      {rotation === null && plan.data !== undefined ? <PlanView plan={plan.data} /> : null}
      {rotation === null || (stopped && rotationCan.retry(rotation)) ? <NeedsFields needs={plan.data?.needs ?? []} password={password} otp={otp} onEnter={() => (rotation === null ? start() : retry(rotation.id))} /> : null}
      {rotation === null && plan.data?.needs.includes("password") ? <CheckField checked={keepPassword} onChange={(event) => setKeepPassword(event.target.checked)} label="Keep the password in the vault" hint="For this account's next rotations. Sealed like a token." /> : null}
      {rotation === null ? null : <Steps rotation={rotation} />}
      {rotation !== null && rotationCan.supply(rotation) ? <SupplyForm rotation={rotation} provider={token.provider} busy={busy} run={run} onDone={setAnswered} /> : null}
      {rotation?.problem ? <div className={`${screen["note"]} ${screen["soon"]}`} role="status"><p><b>{stepWords[rotation.step]}.</b> {rotation.problem}</p>{rotation.missing.length > 0 ? <ul>{rotation.missing.map((path) => <li key={path}><code>{path}</code></li>)}</ul> : null}</div> : null}
      {rotation?.step === "done" ? <div className={`${screen["note"]} ${screen["good"]}`} role="status"><p><b>It is safe now.</b> The old value is refused, and the new one is in the vault{token.consumers.length > 0 ? " and in the places that use it" : ""}.</p></div> : null}
      {fault === null || fault === rotation?.problem ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
    </Dialog>
  );
};
