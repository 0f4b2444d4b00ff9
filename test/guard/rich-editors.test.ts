import { describeEditors } from "./editor-matrix.ts";

describeEditors("editors of rich text", [
  { name: "contenteditable" },
  { name: "prosemirror", joinsLineEnds: true },
  { name: "lexical" },
  { name: "lexical-rich" },
  { name: "quill" },
  { name: "slate" },
]);
