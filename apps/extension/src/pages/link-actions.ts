import { linkProblems, type LinkCause, type NextStep } from "@tokenward/shared/link-problem";
import { say, type MessageId } from "../say.ts";

/** What a person can do about it with one press here. Whatever else a sentence asks for is outside the browser. */
export type LinkAction = "pair" | "connect" | "copy" | "reload";

const actions: Readonly<Record<NextStep, readonly LinkAction[]>> = {
  "wait": ["connect"],
  "try-again": ["connect"],
  "pair": ["pair"],
  "answer-pairing": ["pair"],
  // An extension cannot start a program that nobody answers for: it hands over the command that does.
  "start-tokenward": ["copy", "connect"],
  "open-tokenward": ["copy", "connect"],
  "update-extension": ["reload", "connect"],
  "update-tokenward": ["connect"],
  "install-host": ["copy", "connect"],
  "run-doctor": ["copy", "connect"],
};

/** The likeliest first. */
export const actionsFor = (cause: LinkCause): readonly LinkAction[] => {
  const { next, command } = linkProblems[cause];
  return command === null || actions[next].includes("copy") ? actions[next] : [...actions[next], "copy"];
};

/** What is so and what to do, in the browser's language. */
export const causeWords = (cause: LinkCause): string => say(`cause_${cause.replaceAll("-", "_")}` as MessageId, linkProblems[cause].command ?? "");
