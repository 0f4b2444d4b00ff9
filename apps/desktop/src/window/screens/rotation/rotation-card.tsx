import type { ReactNode } from "react";
import type { Rotation } from "@tokenward/shared/domain";
import { Button, Timeline } from "@tokenward/ui";
import { momentWords, timeWords } from "../../words.ts";
import screen from "../screen.module.css";
import { stepTone, stepWords } from "./step-words.ts";

export const Steps = ({ rotation }: { readonly rotation: Rotation }): ReactNode => (
  <Timeline name="Steps" moments={rotation.trail.map(({ step, at }, index) => ({ key: index, what: stepWords[step], detail: timeWords(at), tone: stepTone(step) }))} />
);

/** One rotation: how far it came, what it waits for. */
export const RotationCard = ({ rotation, now, onContinue }: { readonly rotation: Rotation; readonly now: number; readonly onContinue: () => void }): ReactNode => (
  <section className={screen["form"]} aria-label="Rotation">
    <div className={screen["sec"]}>
      <span>{rotation.endedAt === null ? "Rotation under way" : "Last rotation"}</span>
      <span className={screen["num"]}>{momentWords(rotation.startedAt, now)}</span>
    </div>
    {rotation.problem !== null || (rotation.endedAt === null && rotation.step === "awaiting-value") ? (
      <div className={`${screen["note"]} ${screen["soon"]}`} role="status">
        <p><b>{stepWords[rotation.step]}.</b> {rotation.problem}</p>
        {rotation.endedAt === null ? <div><Button onClick={onContinue}>Go on</Button></div> : null}
      </div>
    ) : null}
    <Steps rotation={rotation} />
  </section>
);
