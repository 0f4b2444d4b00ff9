import { useRef, useState, type ReactNode } from "react";
import { say, sayCount } from "../say.ts";
import { readRules, rulesText, withRules } from "./rules-file.ts";
import type { RulesProps } from "./use-rules.ts";

const maxFileBytes = 5_000_000;

/** Export and import. */
export const TakeAlong = ({ rules, keep }: RulesProps): ReactNode => {
  const [said, setSaid] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const save = (): void => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([rulesText(rules)], { type: "application/json" }));
    link.download = "tokenward-guard-rules.json";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = file.size > maxFileBytes ? ({ ok: false, error: { kind: "not-ours" } } as const) : readRules(await file.text());
    if (!read.ok) return setSaid({ isBad: true, text: say("import_bad", read.error.kind === "not-ours" ? say("import_not_ours") : read.error.where) });
    const { rules: next, count } = withRules(rules, read.value);
    keep(next);
    setSaid({ isBad: false, text: sayCount("import_done", count) });
  };
  return (
    <section aria-labelledby="along">
      <h2 id="along">{say("section_rules")}</h2>
      <p>{say("rules_text")}</p>
      <p>
        <button type="button" className="plain" onClick={save}>{say("export_rules")}</button>{" "}
        <button type="button" className="plain" onClick={() => chooser.current?.click()}>{say("import_rules")}</button>
        <input
          ref={chooser} className="unseen" type="file" accept=".json,application/json" tabIndex={-1} aria-label={say("import_rules")}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </p>
      {said === null ? null : <p role={said.isBad ? "alert" : "status"} className={said.isBad ? "problem" : "quiet"}>{said.text}</p>}
    </section>
  );
};
