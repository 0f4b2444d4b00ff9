import { parseSync } from "oxc-parser";
import type { Plugin } from "vite";

/** What a provider's file says for the sake of proof and of the vault, and a page's script never reads. */
const unread: ReadonlySet<string> = new Set(["examples", "source", "reach", "page"]);
/** `secret(id, name, reach, form, source)`: the places of what is not read. */
const unreadArguments = [2, 4];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
const isNode = (value: unknown): value is Node & Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && "type" in value && "start" in value;

/** Leaves examples, sources and the like out of the providers' files: a third of them, in every frame of every page. */
export const withoutProofs = (): Plugin => ({
  name: "without-proofs",
  enforce: "pre",
  transform: {
    filter: { id: /[\\/]packages[\\/]providers[\\/]src[\\/].*\.ts$/ },
    handler: (code, id) => {
      const cuts: { readonly start: number; readonly end: number; readonly text: string }[] = [];
      const visit = (node: unknown): void => {
        if (Array.isArray(node)) return node.forEach(visit);
        if (!isNode(node)) return;
        if (node.type === "Property" && isNode(node["key"]) && node["key"]["type"] === "Identifier" && isNode(node["value"])) {
          // A type's field and a shorthand have no value of their own.
          if (unread.has(String(node["key"]["name"])) && node["shorthand"] !== true) {
            const comma = /^\s*,/.exec(code.slice(node.end))?.[0].length ?? 0;
            cuts.push({ start: node.start, end: node.end + comma, text: "" });
            return;
          }
        }
        if (node.type === "CallExpression" && isNode(node["callee"]) && node["callee"]["name"] === "secret" && Array.isArray(node["arguments"])) {
          for (const at of unreadArguments) {
            const argument: unknown = (node["arguments"] as readonly unknown[])[at];
            if (isNode(argument) && argument.type === "Literal") cuts.push({ start: argument.start, end: argument.end, text: '""' });
          }
        }
        for (const value of Object.values(node)) if (typeof value === "object") visit(value);
      };
      visit(parseSync(id, code).program);
      let made = code;
      for (const { start, end, text } of cuts.toSorted((a, b) => b.start - a.start)) made = made.slice(0, start) + text + made.slice(end);
      return made;
    },
  },
});
