import { useState, type ReactNode } from "react";
import type { Incident } from "@tokenward/shared/domain";
import { isExposure } from "@tokenward/shared/exposure";
import { Button, Chip, EmptyState, icons } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { kindWords, ProviderMark } from "../../provider-mark.tsx";
import { act } from "../../state/act.ts";
import { useNow } from "../../state/now.ts";
import { useIncidents, useTokens } from "../../state/queries.ts";
import { go } from "../../state/route.ts";
import { agoWords } from "../../words.ts";
import { RotateDialog } from "../rotation/rotate-dialog.tsx";
import screen from "../screen.module.css";
import { inAWord, whatHappened, whatItMeans } from "./sentence.ts";

/** Where a secret went, or almost went. Open ones first. */
export const IncidentsScreen = (): ReactNode => {
  const incidents = useIncidents();
  const tokens = useTokens().data ?? [];
  const now = useNow();
  const [rotating, setRotating] = useState<string | null>(null);
  const rows = [...(incidents.data ?? [])].sort((a, b) => Number(a.state === "closed") - Number(b.state === "closed") || b.at - a.at);
  const harmless = rows.filter(({ state, outcome }) => state === "open" && outcome === "held");
  const closeHarmless = async (): Promise<void> => {
    for (const { id } of harmless) if ((await act(vault.incident.close({ id }))) === null) return;
  };
  const tokenOf = (incident: Incident) => tokens.find(({ id }) => id === incident.tokenId);
  const opened = tokens.find(({ id }) => id === rotating);
  return (
    <section className={screen["one"]} aria-label="Incidents">
      <div className={screen["bar"]}>
        <h1>Incidents</h1>
        {harmless.length > 1 ? <Button onClick={() => void closeHarmless()}><icons.Check />Close the {harmless.length} that were held</Button> : null}
      </div>
      <div className={screen["scroll"]}>
        {incidents.isError ? <EmptyState icon={<icons.TriangleAlert />} title="The incidents could not be read" says={incidents.error.message} /> : null}
        {incidents.isSuccess && rows.length === 0 ? (
          <EmptyState icon={<icons.ShieldCheck />} title="Nothing went astray" says="When a token is pasted where it does not belong, the browser guard stops it and it is listed here, with the way to make it harmless." act={<Button onClick={() => go("/settings")}>Connect a browser</Button>} command="npm run -s tw -- browser install" />
        ) : null}
        {rows.map((incident) => {
          const token = tokenOf(incident);
          const open = incident.state === "open";
          const said = inAWord(incident);
          return (
            <div key={incident.id} className={screen["row"]}>
              <ProviderMark provider={incident.provider} />
              <span>
                <b>{token?.label ?? `${/^(?:[AEIOU]|npm)/.test(kindWords(incident.provider, incident.kind)) ? "An" : "A"} ${kindWords(incident.provider, incident.kind)} that is not in the vault`}</b>
                <small>{whatHappened(incident)}, {agoWords(incident.at, now)} · {incident.browser}{incident.reason === null ? "" : ` · “${incident.reason}”`}</small>
                {open ? <small>{whatItMeans(incident)}</small> : null}
              </span>
              <span className={screen["acts"]}>
                <Chip tone={said.tone} icon={said.tone === "danger" ? <icons.TriangleAlert aria-hidden /> : undefined}>{said.word}</Chip>
                {open && token !== undefined ? <Button look={isExposure(incident.outcome) ? "primary" : "plain"} onClick={() => setRotating(token.id)}><icons.RefreshCw />Rotate now</Button> : null}
                {token === undefined ? null : <Button look="ghost" onClick={() => go(`/inventory/${token.id}`)}>Go to token</Button>}
                {open ? <Button look="ghost" onClick={() => void act(vault.incident.close({ id: incident.id }))}>Close</Button> : null}
              </span>
            </div>
          );
        })}
      </div>
      {opened === undefined ? null : <RotateDialog token={opened} onClose={() => setRotating(null)} />}
    </section>
  );
};
