import type { PageKnowledge, Road } from "../messages.ts";
import { detect } from "./detect.ts";
import { createJudge, type Verdict } from "./judge.ts";
import { placeHere } from "./place-here.ts";

/**
 * What is looked for. `everything`: each finding and each value of the vault. `certain`: the vault's values, and what is a token
 * without doubt. `own`: the vault's values.
 */
export type Strictness = "everything" | "certain" | "own";

/** Null: the text may go into this element. */
export type JudgeAt = (text: string, road: Road, target: Element | null, strictness: Strictness) => Verdict | null;

/** Roads on which a password that is bound for the page's own host is what the field is for. */
const usualInLogins: ReadonlySet<Road> = new Set<Road>(["typed", "filled", "submit"]);

/** The scanner, the catalogue and the judge. */
export const createEngine = (knowledge: () => PageKnowledge) => {
  const eyes = detect(knowledge);
  const judges = {
    everything: createJudge({ ...eyes, place: placeHere }),
    certain: createJudge({ ...eyes, place: placeHere, scan: (text, onStopped) => eyes.scan(text, onStopped).filter(({ confidence }) => confidence === "certain") }),
    own: createJudge({ ...eyes, place: placeHere, scan: () => [] }),
  };
  const judge: JudgeAt = (text, road, target, strictness) => {
    if (usualInLogins.has(road) && target instanceof HTMLInputElement && target.type === "password" && placeHere(target).form === null) return null;
    return judges[strictness](text, road, target);
  };
  return { eyes, judge };
};
