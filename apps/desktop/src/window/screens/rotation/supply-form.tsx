import { useRef, type ReactNode } from "react";
import type { Rotation } from "@tokenward/shared/domain";
import { Button, icons, TextField } from "@tokenward/ui";
import { desktop, vault } from "../../bridge.ts";
import { providerName } from "../../provider-mark.tsx";
import { spend, takeField } from "../../secret-bytes.ts";
import { act, type useAct } from "../../state/act.ts";
import screen from "../screen.module.css";

/** A guided rotation's part for the user: make the token on the provider's page, paste it here. */
export const SupplyForm = ({ rotation, provider, busy, run, onDone }: {
  readonly rotation: Rotation;
  readonly provider: string;
  readonly busy: boolean;
  readonly run: ReturnType<typeof useAct>["run"];
  readonly onDone: (rotation: Rotation) => void;
}): ReactNode => {
  const value = useRef<HTMLInputElement>(null);
  const { page } = rotation;
  const supply = (): void => {
    const bytes = takeField(value.current);
    if (bytes !== null) run(() => spend([bytes], () => vault.rotation.supply({ id: rotation.id, value: bytes })), onDone);
  };
  return (
    <form className={screen["form"]} onSubmit={(event) => { event.preventDefault(); supply(); }}>
      {page === null ? null : (
        <div className={screen["acts"]}>
          <Button onClick={() => void act(desktop.openPage({ page }))}><icons.ExternalLink />Open {providerName(provider)}</Button>
          <span className={screen["quiet"]}>The form there is filled in. Make the token and copy it.</span>
        </div>
      )}
      <TextField label="New value" ref={value} type="password" mono autoFocus placeholder="Paste the new token" hint="It is tried before the old one is touched." />
      <div className={screen["acts"]}><Button type="submit" look="primary" disabled={busy}>{busy ? "Trying it…" : "Use this one"}</Button></div>
    </form>
  );
};
