import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, Dialog, icons, TextField } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { ProviderMark } from "../../provider-mark.tsx";
import { bytesOf, spend } from "../../secret-bytes.ts";
import { useAct } from "../../state/act.ts";
import { useTokens } from "../../state/queries.ts";
import { go } from "../../state/route.ts";
import { say } from "../../state/toasts.ts";
import { originWords, dateWords } from "../../words.ts";
import screen from "../screen.module.css";
import { expiryFault, ExpiryFields, expiryValue, type ExpiryDraft } from "./expiry-fields.tsx";
import css from "./add-dialog.module.css";

type Known = Extract<Awaited<ReturnType<typeof vault.token.inspect>>, { readonly ok: true }>["value"];

/** Providers that a company may run itself, so that their address is a question. */
const selfHosted: Readonly<Record<string, string>> = {
  npm: "The registry this token is for. Empty: the one your npm configuration names.",
  gitlab: "Your GitLab's address. Empty: gitlab.com.",
  github: "Your GitHub Enterprise address. Empty: github.com.",
};

/** Paste a token; what can be known of it offline fills in the rest. The value stays in its field until it is kept or given up. */
export const AddDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const value = useRef<HTMLInputElement>(null);
  const [filled, setFilled] = useState(false);
  const [shown, setShown] = useState(false);
  const [known, setKnown] = useState<Known | null>(null);
  const [label, setLabel] = useState("");
  const [labelTouched, setLabelTouched] = useState(false);
  const [owner, setOwner] = useState("you");
  const [baseUrl, setBaseUrl] = useState("");
  const [expiry, setExpiry] = useState<ExpiryDraft>({ kind: "unknown" });
  const [look, setLook] = useState(0);
  const [asked, setAsked] = useState(false);
  const tokens = useTokens().data ?? [];
  const { busy, fault, run, forget } = useAct();

  useEffect(() => {
    if (look === 0) return undefined;
    let late = false;
    const inspect = async (): Promise<void> => {
      const bytes = bytesOf(value.current);
      if (bytes.length === 0) return setKnown(null);
      const reply = await spend([bytes], () => vault.token.inspect({ value: bytes }));
      if (late) return;
      setKnown(reply.ok ? reply.value : null);
      if (reply.ok && !labelTouched) setLabel(reply.value.suggestedLabel);
    };
    const timer = setTimeout(() => void inspect(), 120);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [look, labelTouched]);

  const duplicate = tokens.find(({ id, label }) => known?.duplicateOf === id || known?.duplicateOf === label);
  const taken = tokens.find((token) => token.label === label.trim());
  const ready = filled && !busy && duplicate === undefined;
  const close = (): void => {
    if (value.current !== null) value.current.value = "";
    onClose();
  };
  const keep = (): void => {
    setAsked(true);
    if (!ready || taken !== undefined || expiryFault(expiry) !== null) return;
    const bytes = bytesOf(value.current);
    const expiresAt = expiryValue(expiry);
    run(
      () => spend([bytes], () => vault.token.add({
        value: bytes,
        owner: owner.trim(),
        ...(label.trim() === "" ? {} : { label: label.trim() }),
        ...(baseUrl.trim() === "" ? {} : { baseUrl: baseUrl.trim() }),
        ...(expiresAt === undefined ? {} : { expiresAt }),
      })),
      (token) => {
        close();
        go(`/inventory/${token.id}`);
        say(`${token.label} is in the vault.`, "ok");
        // Who it is and until when is asked in the background; the token is kept whatever comes back.
        void vault.token.identify({ id: token.id });
      },
    );
  };

  return (
    <Dialog
      open
      onClose={close}
      title="Add a token"
      says="Paste it here. It goes straight to the vault and is not shown again."
      acts={
        <>
          <Button look="ghost" onClick={close}>Cancel</Button>
          <Button look={duplicate === undefined ? "primary" : "plain"} disabled={!ready} onClick={keep}>{busy ? "Keeping it…" : "Keep it"}</Button>
        </>
      }
    >
      <form className={screen["form"]} onSubmit={(event) => { event.preventDefault(); keep(); }}>
        <div className={css["value"]}>
          <TextField label="Token" ref={value} type={shown ? "text" : "password"} mono autoFocus placeholder="Paste the token" onChange={(event) => { setFilled(event.target.value !== ""); setLook((count) => count + 1); forget(); }} />
          <Button look="ghost" aria-label={shown ? "Hide what is typed" : "Show what is typed"} onClick={() => setShown(!shown)}>{shown ? <icons.EyeOff /> : <icons.Eye />}</Button>
        </div>
        {known === null ? null : (
          <div className={screen["note"]}>
            <div className={css["known"]}>
              <ProviderMark provider={known.provider} />
              <span>
                <b>{known.provider === "generic" ? "Of no provider Tokenward knows" : known.kindName}</b>
                <small>{known.provider === "generic" ? "Kept and guarded all the same" : known.providerName}{known.account === null ? "" : ` · acts as ${known.account}`}{known.lastFour === "" ? "" : ` · …${known.lastFour}`}{known.expiry === null ? "" : ` · dies ${dateWords(known.expiry.at)}, ${originWords[known.expiry.from]}`}</small>
              </span>
            </div>
          </div>
        )}
        {known?.doubt && duplicate === undefined ? <div className={`${screen["note"]} ${screen["soon"]}`} role="status"><p><b>Look again.</b> {known.doubt}</p></div> : null}
        {duplicate === undefined ? null : (
          <div className={`${screen["note"]} ${screen["soon"]}`} role="status">
            <p><b>You already have this one.</b> It is kept as {duplicate.label}. Nothing needs to be added.</p>
            <div><Button look="primary" onClick={() => { close(); go(`/inventory/${duplicate.id}`); }}>Show {duplicate.label}</Button></div>
          </div>
        )}
        {duplicate !== undefined ? null : <><div className={screen["pair"]}>
          <TextField label="Label" value={label} hint="What you call it, such as ci-deploy" fault={taken === undefined ? null : `There is already a token called ${taken.label}. Choose another label.`} onChange={(event) => { setLabel(event.target.value); setLabelTouched(true); }} />
          <TextField label="Owner" value={owner} hint="Who answers for it" onChange={(event) => setOwner(event.target.value)} />
        </div>
        <ExpiryFields draft={expiry} onChange={setExpiry} found={known?.expiry ?? null} asked={asked} />
        {known !== null && known.provider in selfHosted ? <TextField label={known.provider === "npm" ? "Registry" : "Address"} type="url" placeholder="https://…" value={baseUrl} hint={selfHosted[known.provider]} onChange={(event) => setBaseUrl(event.target.value)} /> : null}</>}
        {fault === null ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
};
