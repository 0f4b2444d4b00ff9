import { kindById } from "@tokenward/providers";
import { createDraw } from "@tokenward/providers/draw";

/** A token of this kind, drawn anew. */
export const exampleOf = (kind: string): string => kindById(kind)!.examples(createDraw(Math.random)).hits[0]!;
