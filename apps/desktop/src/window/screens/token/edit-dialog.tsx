import { useState, type ReactNode } from "react";
import type { Token } from "@tokenward/shared/domain";
import { Button, Dialog, TextArea, TextField } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { useAct } from "../../state/act.ts";
import { expiryFault, ExpiryFields, expiryValue, type ExpiryDraft } from "../inventory/expiry-fields.tsx";
import screen from "../screen.module.css";

const dayOf = (at: number): string => {
  const day = new Date(at);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
};

export const EditDialog = ({ token, onClose }: { readonly token: Token; readonly onClose: () => void }): ReactNode => {
  const [label, setLabel] = useState<string>(token.label);
  const [owner, setOwner] = useState(token.owner);
  const [note, setNote] = useState(token.note);
  const [baseUrl, setBaseUrl] = useState(token.baseUrl ?? "");
  const [hosts, setHosts] = useState(token.allowedHosts.join("\n"));
  const [expiry, setExpiry] = useState<ExpiryDraft>(token.expiry?.from === "user" ? { kind: "on", day: dayOf(token.expiry.at) } : { kind: "unknown" });
  const { busy, fault, run } = useAct();
  const [asked, setAsked] = useState(false);
  const expiresAt = expiryValue(expiry);
  const save = (): void => {
    setAsked(true);
    if (label.trim() === "" || expiryFault(expiry) !== null) return;
    run(() => vault.token.edit({
      id: token.id, label, owner, note,
      allowedHosts: hosts.split(/[\s,]+/).filter(Boolean),
      ...(baseUrl === (token.baseUrl ?? "") ? {} : { baseUrl: baseUrl.trim() === "" ? null : baseUrl.trim() }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    }), onClose);
  };
  return (
    <Dialog open onClose={onClose} title={`Edit ${token.label}`} acts={<><Button look="ghost" onClick={onClose}>Cancel</Button><Button look="primary" disabled={busy || label.trim() === ""} onClick={save}>Save</Button></>}>
      <form className={screen["form"]} onSubmit={(event) => { event.preventDefault(); save(); }}>
        <div className={screen["pair"]}>
          <TextField label="Label" value={label} autoFocus onChange={(event) => setLabel(event.target.value)} />
          <TextField label="Owner" value={owner} onChange={(event) => setOwner(event.target.value)} />
        </div>
        <ExpiryFields draft={expiry} onChange={setExpiry} found={token.expiry} asked={asked} />
        <TextField label="Address" type="url" placeholder="https://…" value={baseUrl} hint="The provider's own address, where it is not the public one." onChange={(event) => setBaseUrl(event.target.value)} />
        <TextArea label="Hosts where pasting it is fine" value={hosts} hint="Besides the provider's own, one a line: ci.example.com" onChange={(event) => setHosts(event.target.value)} />
        <TextArea label="Note" value={note} onChange={(event) => setNote(event.target.value)} />
        {fault === null ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
};
