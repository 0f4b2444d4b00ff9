import "../base.css";
import { useRef, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { Button, TextField } from "@tokenward/ui";
import { takeField } from "../secret-bytes.ts";
import css from "./passphrase.module.css";

const bridge = (globalThis as unknown as { readonly twPassphrase: { answer(passphrase: Uint8Array | null): Promise<unknown> } }).twPassphrase;
const question = decodeURIComponent(location.hash.slice(1));

const Prompt = (): ReactNode => {
  const field = useRef<HTMLInputElement>(null);
  const answer = async (): Promise<void> => {
    const bytes = takeField(field.current);
    if (bytes === null) return;
    await bridge.answer(bytes);
    bytes.fill(0);
  };
  return (
    <main className={css["box"]} onKeyDown={(event) => { if (event.key === "Escape") void bridge.answer(null); }}>
      <form onSubmit={(event) => { event.preventDefault(); void answer(); }}>
        <h1>{question}</h1>
        <TextField label="Passphrase" ref={field} type="password" autoFocus hint="Tokenward asks, no page does." />
        <div className={css["acts"]}>
          <Button look="ghost" onClick={() => void bridge.answer(null)}>Cancel</Button>
          <Button type="submit" look="primary">Confirm</Button>
        </div>
      </form>
    </main>
  );
};
createRoot(document.getElementById("root")!).render(<Prompt />);
