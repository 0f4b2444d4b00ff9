import type { Action, CellRow, Cells, GuardPolicy, GuardRules, PlaceClass } from "@tokenward/shared/domain";

/** Places among which the policy we ship makes no difference. */
const columns: readonly (readonly PlaceClass[])[] = [
  ["home", "allowed", "local", "team"],
  ["console"],
  ["code-host", "docs", "chat"],
  ["ai-chat", "formatter", "search", "translator"],
  ["paste-bin", "forum", "issue-tracker", "social"],
  ["hosted", "other", "nameless"],
];
const actions: Readonly<Record<string, Action>> = { a: "allow", n: "note", w: "warn", b: "block" };

/**
 * By column: trusted · made to keep secrets · colleagues read · machines of others read · everybody reads · nobody knows. Yours is never treated
 * more mildly than another's, live never more mildly than dead, and a live one of yours never passes unseen where it does not belong.
 */
const shipped: Readonly<Record<CellRow, string>> = {
  "yours live": "awbbbb", "yours test": "annnwn", "yours public": "aaaaaa", "yours dead": "anwwww",
  "certain live": "anwbbw", "certain test": "aannnn", "certain public": "aaaaaa",
  "known live": "anwwbw", "known test": "aannnn", "known public": "aaaaaa",
  "generic live": "annwww", "generic test": "aannnn", "generic public": "aaaaaa",
};

let made: GuardPolicy | null = null;

/** What is shipped, then each one's rules in turn: what a later one says wins, its lists are added. */
export const policyOf = (...layers: readonly GuardRules[]): GuardPolicy => {
  made ??= {
    cells: Object.fromEntries(Object.entries(shipped).map(([row, marks]) => [row, Object.fromEntries(columns.flatMap((classes, index) => classes.map((each) => [each, actions[marks.charAt(index)]])))])) as Cells,
    plainHttp: { yours: "block", certain: "block", known: "warn", generic: "note" },
    // A password box is where passwords go. But a page that asks for one of yours there is how it gets stolen.
    passwordBox: { yours: "block", certain: "block", known: "block", generic: "allow" },
    unfinished: "hold",
    interruptsFrom: "warn",
    places: [], allowed: [], falseAlarms: [],
  };
  return layers.reduce(
    (under: GuardPolicy, over): GuardPolicy => ({
      cells: Object.fromEntries(Object.entries(under.cells).map(([row, cells]) => [row, { ...cells, ...over.cells?.[row as CellRow] }])) as Cells,
      plainHttp: { ...under.plainHttp, ...over.plainHttp },
      passwordBox: { ...under.passwordBox, ...over.passwordBox },
      unfinished: over.unfinished ?? under.unfinished,
      interruptsFrom: over.interruptsFrom ?? under.interruptsFrom,
      places: [...under.places, ...(over.places ?? [])],
      allowed: [...under.allowed, ...(over.allowed ?? [])],
      falseAlarms: [...under.falseAlarms, ...(over.falseAlarms ?? [])],
    }),
    made,
  );
};
