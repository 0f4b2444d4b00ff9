import { useState, type ReactNode } from "react";
import type { Rotation } from "@tokenward/shared/domain";
import { Button, Timeline } from "@tokenward/ui";
import { momentWords, timeWords } from "../../words.ts";
import screen from "../screen.module.css";
import { stepTone, stepWords } from "./step-words.ts";

export const Steps = ({ rotation }: { readonly rotation: Rotation }): ReactNode => (
  <Timeline name="Steps" moments={rotation.trail.map(({ step, at }, index) => ({ key: index, what: stepWords[step], detail: timeWords(at), tone: stepTone(step) }))} />
);

/** One rotation: how far it came, what it waits for. */
export const RotationCard = ({ rotation, now, onContinue }: { readonly rotation: Rotation; readonly now: number; readonly onContinue: () => void }): ReactNode => {
  const [told, setTold] = useState(false);
  const ended = rotation.endedAt !== null;
  return (
    <section className={screen["form"]} aria-label="Rotation">
      <div className={screen["sec"]}>
        <span>{ended ? "Last rotation" : "Rotation under way"} <span className={screen["num"]}>· {momentWords(rotation.startedAt, now)}</span></span>
        {ended ? <Button look="ghost" className={screen["small"]} aria-expanded={told} onClick={() => setTold(!told)}>{told ? "less" : `${rotation.trail.length} steps`}</Button> : null}
      </div>
      {rotation.problem !== null || (rotation.endedAt === null && rotation.step === "awaiting-value") ? (
        <div className={`${screen["note"]} ${screen["soon"]}`} role="status">
          <p><b>{stepWords[rotation.step]}.</b> {rotation.problem}</p>
          {rotation.endedAt === null ? <div><Button onClick={onContinue}>Go on</Button></div> : null}
        </div>
      ) : null}
      {rotation.step === "done" ? <p>Done. The old value is refused.</p> : null}
      {ended && !told ? null : <Steps rotation={rotation} />}
    </section>
  );
};
