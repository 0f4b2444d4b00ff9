import { useState, type ReactNode } from "react";
import type { Token } from "@tokenward/shared/domain";
import { Button, icons, IconButton, Menu } from "@tokenward/ui";
import { desktop, vault } from "../../bridge.ts";
import { kindWords, ProviderMark, providerName } from "../../provider-mark.tsx";
import { act } from "../../state/act.ts";
import { useRotations } from "../../state/queries.ts";
import { agoWords, dateWords, lifeOf, originWords } from "../../words.ts";
import screen from "../screen.module.css";
import { RotateDialog } from "../rotation/rotate-dialog.tsx";
import { RotationCard } from "../rotation/rotation-card.tsx";
import { EditDialog } from "./edit-dialog.tsx";
import { History } from "./history.tsx";
import { Places } from "./places.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import { RevokeDialog } from "./revoke-dialog.tsx";
import { StateBanner } from "./state-banner.tsx";
import { Value } from "./value.tsx";
import css from "./detail.module.css";

type Open = "rotate" | "revoke" | "edit" | "remove" | null;

/** Everything about one token. */
export const TokenDetail = ({ token, now }: { readonly token: Token; readonly now: number }): ReactNode => {
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const rotation = useRotations().data?.filter(({ tokenId }) => tokenId === token.id).reduce<ReturnType<typeof newest>>(newest, null) ?? null;
  const isDead = token.state.kind === "revoked";
  const life = lifeOf(token, now);
  return (
    <>
      <header className={css["head"]}>
        <div>
          <h2>{token.label}</h2>
          <div className={css["sub"]}>
            <ProviderMark provider={token.provider} />
            <span>{kindWords(token.provider, token.kind)}{token.account === null ? null : <> · acts as <b>{token.account}</b></>}</span>
          </div>
        </div>
        <Menu
          trigger={<Button look="ghost" aria-label="More actions"><icons.Ellipsis /></Button>}
          rows={[
            { name: "Edit", icon: <icons.Pencil />, onChoose: () => setOpen("edit") },
            { name: "Copy reference", icon: <icons.Link />, onChoose: () => void act(desktop.copyReference({ id: token.id }), "The reference is on the clipboard. It holds no value.") },
            { name: token.provider === "generic" ? "Ask the provider about it" : `Ask ${providerName(token.provider)} about it`, icon: <icons.Info />, disabled: isDead || token.provider === "generic", onChoose: () => void act(vault.token.identify({ id: token.id }), "The provider's answer is filled in.") },
            { name: "Revoke", icon: <icons.Zap />, danger: true, disabled: isDead, onChoose: () => setOpen("revoke") },
            { name: "Delete", icon: <icons.Trash2 />, danger: true, onChoose: () => setOpen("remove") },
          ]}
        />
      </header>
      <StateBanner token={token} now={now} onRotate={() => setOpen("rotate")} onRevoke={() => setOpen("revoke")} />
      {rotation !== null && (rotation.endedAt === null || now - rotation.endedAt < 3_600_000) ? <RotationCard rotation={rotation} now={now} onContinue={() => setOpen("rotate")} /> : null}
      <Value token={token} />
      <dl className={css["facts"]}>
        <dt>Expires</dt>
        <dd>{token.expiry === null ? <>no expiry known</> : <>{dateWords(token.expiry.at)} <small>· {life.words === "expired" ? "expired" : `${life.words} left`} · {originWords[token.expiry.from]}</small></>}</dd>
        {token.scopes.length === 0 ? null : <><dt>May</dt><dd>{token.scopes.join(", ")}</dd></>}
        <dt>Owner</dt>
        <dd>{token.owner === "" ? <small>nobody yet</small> : token.owner}</dd>
        {token.baseUrl === null ? null : <><dt>Address</dt><dd>{token.baseUrl}</dd></>}
        <dt>Version</dt>
        <dd className={screen["num"]}>{token.version} <small>· {token.rotatedAt === null ? `kept ${agoWords(token.createdAt, now)}` : `rotated ${agoWords(token.rotatedAt, now)}`}</small></dd>
        <dt>Last used</dt>
        <dd>{token.lastUsedAt === null ? <small>not yet from here</small> : agoWords(token.lastUsedAt, now)}</dd>
        {token.allowedHosts.length === 0 ? null : <><dt>Fine on</dt><dd>{token.allowedHosts.join(", ")}</dd></>}
        {token.note === "" ? null : <><dt>Note</dt><dd>{token.note}</dd></>}
      </dl>
      {isDead || token.state.kind === "exposed" ? null : (
        <div className={screen["acts"]}>
          {life.words === "expired" ? null : <Button onClick={() => setOpen("rotate")}><icons.RefreshCw />Rotate</Button>}
          <IconButton name="Edit" onClick={() => setOpen("edit")}><icons.Pencil /></IconButton>
        </div>
      )}
      <Places token={token} />
      <History token={token} now={now} />
      {open === "rotate" ? <RotateDialog token={token} onClose={close} /> : null}
      {open === "revoke" ? <RevokeDialog token={token} onClose={close} /> : null}
      {open === "edit" ? <EditDialog token={token} onClose={close} /> : null}
      {open === "remove" ? <RemoveDialog token={token} onClose={close} /> : null}
    </>
  );
};

type OneRotation = NonNullable<ReturnType<typeof useRotations>["data"]>[number];
const newest = (best: OneRotation | null, next: OneRotation): OneRotation | null => (best === null || next.startedAt > best.startedAt ? next : best);
