import { useEffect, useRef, useState, type ReactNode } from "react";
import { say } from "../say.ts";
import { ask } from "./ask.ts";

/** Asks once more. Escape and "keep it" go back to where the question was asked from. */
export const Unpair = (): ReactNode => {
  const [step, setStep] = useState<"closed" | "asked" | "kept">("closed");
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === "kept") opener.current?.focus();
  }, [step]);
  return step === "asked" ? (
    <div role="group" aria-label={say("forget_vault")} onKeyDown={(event) => event.key === "Escape" && setStep("kept")}>
      <p>{say("forget_sure")}</p>
      <div className="acts">
        <button type="button" className="plain" autoFocus onClick={() => setStep("kept")}>{say("keep_it")}</button>
        <button type="button" className="plain" onClick={() => void ask({ kind: "unpair" }).then(() => setStep("closed"))}>{say("forget_yes")}</button>
      </div>
    </div>
  ) : <button ref={opener} type="button" className="plain" onClick={() => setStep("asked")}>{say("forget_vault")}</button>;
};
