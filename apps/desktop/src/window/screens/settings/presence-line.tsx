import { useRef, useState, type ReactNode } from "react";
import type { Settings } from "@tokenward/shared/domain";
import { Button, TextField } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { spend, takeField } from "../../secret-bytes.ts";
import { act, useAct } from "../../state/act.ts";
import screen from "../screen.module.css";
import css from "./settings.module.css";

/** Whether presence is asked for each time. To be asked less often takes the passphrase. */
export const PresenceLine = ({ presence }: { readonly presence: Settings["presence"] }): ReactNode => {
  const field = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const { busy, fault, forget, run } = useAct();
  const choose = (wish: string): void => {
    forget();
    setAsking(presence === "always" && wish === "unlocked");
    if (wish === "always" && presence !== "always") void act(vault.vault.setSettings({ presence: "always" }));
  };
  const lower = (): void => {
    const passphrase = takeField(field.current);
    run(() => spend([passphrase], () => vault.vault.setSettings({ presence: "unlocked", ...(passphrase === null ? {} : { passphrase }) })), () => setAsking(false));
  };
  return (
    <>
      <label className={css["line"]}>
        <span>Ask before a value leaves<small>What counts as you being there</small></span>
        <select value={asking ? "unlocked" : presence} onChange={(event) => choose(event.target.value)}>
          <option value="unlocked">An unlocked vault is enough</option>
          <option value="always">Ask every time</option>
        </select>
      </label>
      {asking ? (
        <form className={screen["form"]} onSubmit={(event) => { event.preventDefault(); lower(); }}>
          <TextField label="Passphrase, to be asked less often" ref={field} type="password" autoFocus fault={fault} />
          <div className={screen["acts"]}>
            <Button type="submit" look="primary" disabled={busy}>Ask no more</Button>
            <Button look="ghost" onClick={() => setAsking(false)}>Keep asking</Button>
          </div>
        </form>
      ) : null}
    </>
  );
};
