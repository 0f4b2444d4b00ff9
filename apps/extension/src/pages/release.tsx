import { useId, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Decision, ReleaseInfo } from "../messages.ts";
import { say, type MessageId } from "../say.ts";
import { ask } from "./ask.ts";
import { Hold } from "./hold.tsx";
import { speakPage } from "./speak-page.ts";

const minReason = 3;
const closeMs = 600;
const id = location.hash.slice(1);

/** The only place where a held text can be let through: our own window, which no page can draw, cover or click. */
const Release = ({ info }: { readonly info: NonNullable<ReleaseInfo> }): ReactNode => {
  const [reason, setReason] = useState("");
  const [decision, setDecision] = useState<Decision>("once");
  const [end, setEnd] = useState<"open" | "done" | "late">("open");
  const reasonId = useId();
  const ready = decision !== "once" || reason.trim().length >= minReason;
  const release = async (): Promise<void> => {
    const done = await ask<boolean>({ kind: "release", id, decision, reason: reason.trim() });
    setEnd(done ? "done" : "late");
    if (done) setTimeout(() => window.close(), closeMs);
  };
  if (end === "done") return <p role="status">{say("release_done")}</p>;
  if (end === "late") return <p role="alert">{say("release_late")}</p>;
  const choices = choicesOf(info);
  return (
    <>
      <p><strong>{info.title}</strong></p>
      <p>{info.detail}</p>
      {choices.length === 1 ? null : (
        <fieldset>
          <legend className="unseen">{say("release_title")}</legend>
          {choices.map(({ is, text }) => (
            <label key={is} className="choice"><input type="radio" name="decision" checked={decision === is} onChange={() => setDecision(is)} /><span>{text}</span></label>
          ))}
        </fieldset>
      )}
      {decision === "once" || decision === "allow" ? (
        <div className="field">
          <label htmlFor={reasonId}>{say("release_why", info.place)}</label>
          <input id={reasonId} autoFocus value={reason} maxLength={300} autoComplete="off" onChange={(event) => setReason(event.target.value)} />
          <p className="quiet">{say("release_recorded")}</p>
        </div>
      ) : null}
      <Hold seconds={info.holdSeconds} enabled={ready} onHeld={() => void release()} />
      <button type="button" className="plain" onClick={() => window.close()}>{say("keep_out")}</button>
    </>
  );
};

/** What the guard's verdict leaves open, in the order of how little each lets through. */
const choicesOf = ({ place, what, kindName, waysOut }: NonNullable<ReleaseInfo>): readonly { readonly is: Decision; readonly text: string }[] => {
  const choice = (is: Decision, message: MessageId, ...given: readonly string[]) => ({ is, text: say(message, ...given) });
  return [
    choice("once", "release_once"),
    ...(waysOut.includes("allow-here") ? [choice("allow", "release_allow", what, place)] : []),
    ...(waysOut.includes("false-alarm") ? [choice("not-this", "release_not_this"), choice("not-kind", "release_not_kind", kindName, place)] : []),
  ];
};

const start = async (): Promise<void> => {
  speakPage();
  // The safe way out: what waits stays out.
  addEventListener("keydown", ({ key }) => key === "Escape" && window.close());
  document.title = say("release_title");
  const info = await ask<ReleaseInfo>({ kind: "release-info", id });
  createRoot(document.querySelector("#root")!).render(
    <main className="release">
      <h1>{say("release_title")}</h1>
      {info === null ? <p role="alert">{say("release_gone")}</p> : <Release info={info} />}
    </main>,
  );
};
void start();
