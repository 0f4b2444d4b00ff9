import { GuardRules } from "@tokenward/shared/domain";
import { err, ok, type Result } from "@tokenward/shared/result";

/** What marks an exported file, and its form's number. */
const mark = "tokenward-guard-rules";
const formNumber = 1;

/** The text of an exported file. It holds hosts, kinds, labels and keyed fingerprints, and no value. */
export const rulesText = (rules: GuardRules): string => `${JSON.stringify({ [mark]: formNumber, rules }, null, 2)}\n`;

/**
 * Reads an exported file. `not-ours`: it is no such file. Otherwise what is wrong and where, in English. Nothing is taken from a file of which one part is wrong: half an import is worse
 * than none.
 */
export const readRules = (text: string): Result<GuardRules, { readonly kind: "not-ours" } | { readonly kind: "wrong"; readonly where: string }> => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return err({ kind: "not-ours" });
  }
  if (typeof content !== "object" || content === null || !(mark in content) || !("rules" in content)) return err({ kind: "not-ours" });
  if (content[mark] !== formNumber) return err({ kind: "wrong", where: "it was written by a newer Tokenward. Update the extension first." });
  const rules = GuardRules.safeParse(content.rules);
  if (rules.success) return ok(rules.data);
  const [issue] = rules.error.issues;
  return err({ kind: "wrong", where: `${issue?.path.join(".") ?? "rules"}: ${issue?.message ?? "not understood"}` });
};

/** Adds what is new. Answers the rules together, and how many of them were not here before. What is set here stays. */
export const withRules = (own: GuardRules, added: GuardRules): { readonly rules: GuardRules; readonly count: number } => {
  let count = 0;
  const union = <T>(known: readonly T[] = [], more: readonly T[] = []): T[] => {
    const have = new Set(known.map((each) => JSON.stringify(each)));
    const fresh = more.filter((each) => !have.has(JSON.stringify(each)) && have.add(JSON.stringify(each)));
    count += fresh.length;
    return [...known, ...fresh];
  };
  const settings = { ...added, ...own };
  count += (["cells", "plainHttp", "passwordBox", "unfinished", "interruptsFrom"] as const).filter((each) => own[each] === undefined && added[each] !== undefined).length;
  const rules = { ...settings, places: union(own.places, added.places), allowed: union(own.allowed, added.allowed), falseAlarms: union(own.falseAlarms, added.falseAlarms) };
  return { rules, count };
};
