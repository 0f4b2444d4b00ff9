import { useState, type ReactNode } from "react";
import { Button, CheckField } from "@tokenward/ui";
import screen from "../screen.module.css";

/** A recovery kit, shown once. It must be text to be read; it goes with this view. */
export const KitView = ({ kit, onStored }: { readonly kit: Uint8Array; readonly onStored: () => void }): ReactNode => {
  const [stored, setStored] = useState(false);
  return (
    <div className={screen["form"]}>
      <code className={screen["kit"]} aria-label="Recovery kit">{new TextDecoder().decode(kit)}</code>
      <CheckField checked={stored} onChange={(event) => setStored(event.target.checked)} label="I have stored it" hint="Nobody can show it again, not even Tokenward." />
      <div className={screen["acts"]}><Button look="primary" disabled={!stored} onClick={onStored}>Go on</Button></div>
    </div>
  );
};
