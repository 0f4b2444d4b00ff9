import type { ReactNode } from "react";
import type { Token } from "@tokenward/shared/domain";
import { Button, Dialog } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { providerName } from "../../provider-mark.tsx";
import { useAct } from "../../state/act.ts";
import { go } from "../../state/route.ts";
import { say } from "../../state/toasts.ts";
import screen from "../screen.module.css";

export const RemoveDialog = ({ token, onClose }: { readonly token: Token; readonly onClose: () => void }): ReactNode => {
  const { busy, fault, run } = useAct();
  const remove = (): void =>
    run(() => vault.token.remove({ id: token.id }), () => {
      onClose();
      go("/inventory");
      say(`${token.label} is gone from the vault.`);
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Delete ${token.label}?`}
      says={token.state.kind === "revoked" ? "The token is dead already. Its value is removed from the keychain; the audit log keeps what happened." : `Its value is removed from the keychain and cannot be brought back. ${token.provider === "generic" ? "Whoever made it" : providerName(token.provider)} still accepts the token: revoke it first if it should die.`}
      acts={<><Button look="ghost" onClick={onClose}>Keep it</Button><Button look="danger" disabled={busy} onClick={remove}>Delete {token.label}</Button></>}
    >
      {fault === null ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
    </Dialog>
  );
};
