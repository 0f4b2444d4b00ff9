import type { Road } from "../messages.ts";

const notDone: Readonly<Partial<Record<Road, string>>> = { paste: "pasted", drop: "dropped", submit: "sent", file: "uploaded" };

/** "was not pasted"; what is typed already is not kept out: "is in this field". */
export const whatBecame = (road: Road, areMany: boolean): string => {
  const done = notDone[road];
  return done === undefined ? `${areMany ? "are" : "is"} in this field` : `${areMany ? "were" : "was"} not ${done}`;
};
