import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, icons, TextField } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { spend, takeField } from "../../secret-bytes.ts";
import { useAct } from "../../state/act.ts";
import screen from "../screen.module.css";
import css from "./gate.module.css";
import { KitView } from "./kit-view.tsx";

type Keychain = "os" | "file";
const minPassphrase = 10;

/** Makes the vault: one question, then the recovery kit, shown once. */
export const Onboarding = ({ onKit, onStored }: { readonly onKit: () => void; readonly onStored: () => void }): ReactNode => {
  const [keychain, setKeychain] = useState<Keychain>("os");
  const [kit, setKit] = useState<Uint8Array | null>(null);
  const [short, setShort] = useState<string | null>(null);
  const passphrase = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const { busy, fault, run, forget } = useAct();
  useEffect(() => () => void kit?.fill(0), [kit]);

  const make = (): void => {
    setShort(null);
    if (keychain === "file") {
      const [first, second] = [passphrase.current?.value ?? "", again.current?.value ?? ""];
      if (first.length < minPassphrase) return setShort(`Use at least ${minPassphrase} characters: this passphrase is all that stands before the file.`);
      if (first !== second) return setShort("The two are not the same. Type the passphrase twice.");
    }
    const bytes = keychain === "file" ? takeField(passphrase.current) : null;
    if (again.current !== null) again.current.value = "";
    // Held before the vault says that it exists, so that the kit is not swept away by the inventory.
    onKit();
    run(() => spend([bytes], () => vault.vault.init({ keychain, ...(bytes === null ? {} : { passphrase: bytes }) })).then((result) => {
      if (!result.ok) onStored();
      return result;
    }), ({ recoveryKit }) => setKit(recoveryKit));
  };

  if (kit !== null) {
    return (
      <main className={css["gate"]}>
        <div className={css["box"]}>
          <h1><icons.BookKey aria-hidden />Your recovery kit</h1>
          <p className={css["says"]}>It opens this vault when the keychain or the passphrase is lost. It is shown this once. Print it or write it down, and keep it away from this computer.</p>
          <KitView kit={kit} onStored={onStored} />
        </div>
      </main>
    );
  }
  return (
    <main className={css["gate"]}>
      <form className={css["box"]} onSubmit={(event) => { event.preventDefault(); make(); }}>
        <h1><icons.Shield aria-hidden />Make your vault</h1>
        <p className={css["says"]}>Tokenward keeps your API tokens, tells you before they die, and replaces them. First: where should their values live?</p>
        <fieldset className={css["choice"]}>
          <legend>Where values live</legend>
          <label>
            <input type="radio" name="keychain" checked={keychain === "os"} onChange={() => { setKeychain("os"); forget(); }} />
            <span>The system’s keychain<small>Opens with your login. The right choice on a desktop.</small></span>
          </label>
          <label>
            <input type="radio" name="keychain" checked={keychain === "file"} onChange={() => { setKeychain("file"); forget(); }} />
            <span>A file with a passphrase<small>For machines without a keychain: a container, WSL, a server.</small></span>
          </label>
        </fieldset>
        {keychain === "file" ? (
          <>
            <TextField label="Passphrase" ref={passphrase} type="password" autoComplete="new-password" fault={short} hint={`At least ${minPassphrase} characters. A few random words are best.`} />
            <TextField label="Passphrase again" ref={again} type="password" autoComplete="new-password" />
          </>
        ) : null}
        {fault === null ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
        <div className={screen["acts"]}><Button type="submit" look="primary" disabled={busy}>{busy ? "Making it…" : "Make the vault"}</Button></div>
      </form>
    </main>
  );
};
