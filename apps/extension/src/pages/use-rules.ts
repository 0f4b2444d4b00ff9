import { useEffect, useState } from "react";
import type { GuardRules } from "@tokenward/shared/domain";
import type { RulesHere } from "../messages.ts";
import { ask } from "./ask.ts";

/** The rules as the worker keeps them, and how to keep others: the page shows what was kept, never what was hoped. */
export const useRules = (): { readonly rules: RulesHere | null; readonly keep: (next: GuardRules) => void } => {
  const [rules, setRules] = useState<RulesHere | null>(null);
  const refresh = async (): Promise<void> => setRules(await ask<RulesHere>({ kind: "rules" }));
  useEffect(() => void refresh(), []);
  return { rules, keep: (next) => void ask({ kind: "keep-rules", rules: next }).then(refresh) };
};

export interface RulesProps {
  readonly rules: GuardRules;
  readonly keep: (next: GuardRules) => void;
}
