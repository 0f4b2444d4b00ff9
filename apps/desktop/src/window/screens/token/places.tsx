import { useState, type ReactNode } from "react";
import type { Token } from "@tokenward/shared/domain";
import { Button, Chip, icons, TextField } from "@tokenward/ui";
import { vault } from "../../bridge.ts";
import { useAct } from "../../state/act.ts";
import { say } from "../../state/toasts.ts";
import screen from "../screen.module.css";
import css from "./detail.module.css";

type Found = Extract<Awaited<ReturnType<typeof vault.token.findConsumers>>, { readonly ok: true }>["value"];

/** The files that hold the value and get the new one when the token is rotated. */
export const Places = ({ token }: { readonly token: Token }): ReactNode => {
  const [found, setFound] = useState<Found | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [path, setPath] = useState("");
  const { busy, fault, run } = useAct();
  const current = token.consumers.map((consumer) => consumer.path);

  const find = (): void =>
    run(() => vault.token.findConsumers({ id: token.id, paths: path.trim() === "" ? current : [...current, path.trim()] }), (places) => {
      setFound(places);
      setTicked(new Set([...current, ...places.map((place) => place.path)]));
    });
  const keep = (): void =>
    run(() => vault.token.setConsumers({ id: token.id, paths: [...ticked] }), () => {
      setFound(null);
      setPath("");
      say(ticked.size === 0 ? "No file is written when this token is rotated." : "A rotation of this token will write the new value to these places.");
    });
  const tick = (place: string, on: boolean): void => setTicked(on ? new Set([...ticked, place]) : new Set([...ticked].filter((other) => other !== place)));
  const offered = found === null ? [] : [...new Map([...token.consumers.map((one) => [one.path, false] as const), ...found.map((one) => [one.path, one.trackedByGit] as const)])];

  return (
    <section className={screen["form"]} aria-label="Where it is used">
      <div className={screen["sec"]}>
        <span>Where it is used</span>
        <Button look="ghost" className={css["small"]} disabled={busy} onClick={() => (found === null ? find() : setFound(null))}>{found === null ? <><icons.Search />Find places</> : "Cancel"}</Button>
      </div>
      {found === null ? (
        current.length === 0 ? <p className={screen["quiet"]}>No place yet. Let Tokenward look for files that hold the value: a rotation then writes the new one there.</p> : (
          <ul className={css["places"]}>
            {token.consumers.map((consumer) => (
              <li key={consumer.path}>
                <icons.FileKey />
                <code>{consumer.path}</code>
                {consumer.version === token.version ? <Chip tone="ok">current</Chip> : <Chip tone="warn">{consumer.version === null ? "not written" : "old value"}</Chip>}
              </li>
            ))}
          </ul>
        )
      ) : (
        <>
          {offered.length === 0 ? <p className={screen["quiet"]}>The value is in none of the usual files. Name one:</p> : (
            <ul className={css["places"]}>
              {offered.map(([place, tracked]) => (
                <li key={place}>
                  <label>
                    <input type="checkbox" checked={ticked.has(place)} onChange={(event) => tick(place, event.target.checked)} />
                    <code>{place}</code>
                  </label>
                  {tracked ? <Chip tone="warn">in git</Chip> : null}
                </li>
              ))}
            </ul>
          )}
          <TextField label="Another file" mono placeholder="a .npmrc or .env file" value={path} onChange={(event) => setPath(event.target.value)} onKeyDown={(event) => { if (event.key === "Enter") find(); }} />
          <div className={screen["acts"]}>
            <Button look="primary" disabled={busy || path.trim() !== "" || (ticked.size === 0 && current.length === 0)} onClick={keep}>Keep these places</Button>
            <Button disabled={busy || path.trim() === ""} onClick={find}>Look in this file</Button>
          </div>
        </>
      )}
      {fault === null ? null : <p className={screen["fault"]} role="alert">{fault}</p>}
    </section>
  );
};
