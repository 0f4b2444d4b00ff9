import type { ReactNode } from "react";
import type { Token } from "@tokenward/shared/domain";
import { Button, icons } from "@tokenward/ui";
import { useIncidents } from "../../state/queries.ts";
import { agoWords, dateWords } from "../../words.ts";
import { whatHappened, whatItMeans } from "../incident/sentence.ts";
import screen from "../screen.module.css";

/** What is wrong with a token, what it means, what to do. Nothing when nothing is. */
export const StateBanner = ({ token, now, onRotate, onRevoke }: { readonly token: Token; readonly now: number; readonly onRotate: () => void; readonly onRevoke: () => void }): ReactNode => {
  const incidents = useIncidents().data ?? [];
  const { state } = token;
  const acts = (
    <div className={screen["acts"]}>
      <Button look="primary" onClick={onRotate}><icons.RefreshCw />Rotate now</Button>
      <Button look="danger" onClick={onRevoke}><icons.Zap />Revoke at once</Button>
    </div>
  );
  if (state.kind === "exposed") {
    const incident = incidents.find(({ id }) => id === state.incidentId);
    return (
      <div className={screen["alert"]} role="alert">
        <div>
          <b>{incident === undefined ? "Seen where it does not belong" : whatHappened(incident)}, {agoWords(incident?.at ?? state.since, now)}</b>
          <p>{incident === undefined ? "Treat it as known to others until the old value is dead." : whatItMeans(incident)}</p>
        </div>
        {acts}
      </div>
    );
  }
  if (state.kind === "revoking") {
    return (
      <div className={`${screen["note"]} ${screen["soon"]}`} role="status">
        <p><b>Not confirmed dead yet.</b> {state.reason}</p>
        <div><Button look="danger" onClick={onRevoke}><icons.Zap />Try again</Button></div>
      </div>
    );
  }
  if (state.kind === "revoked") return <div className={screen["note"]}><p><b>Dead since {dateWords(state.since)}.</b> The provider refuses it. You can delete it here when nothing asks for it any more.</p></div>;
  if (token.expiry !== null && token.expiry.at <= now) {
    return (
      <div className={screen["alert"]} role="alert">
        <div>
          <b>Expired on {dateWords(token.expiry.at)}</b>
          <p>What uses it no longer works. Rotate it, and the places below get the new value.</p>
        </div>
        <div className={screen["acts"]}><Button look="primary" onClick={onRotate}><icons.RefreshCw />Rotate now</Button></div>
      </div>
    );
  }
  return null;
};
