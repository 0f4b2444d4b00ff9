import { describeEditors } from "./editor-matrix.ts";

describeEditors("editors of code", [
  { name: "textarea" },
  { name: "codemirror6" },
  { name: "codemirror5", isDrawn: true },
  { name: "monaco", isDrawn: true, isAskedNothing: true },
  { name: "monaco-textarea", isDrawn: true },
]);
