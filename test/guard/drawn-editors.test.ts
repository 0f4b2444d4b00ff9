import { describeEditors } from "./editor-matrix.ts";

describeEditors("editors that draw their text, and one in a frame", [
  { name: "ace", isDrawn: true },
  { name: "xterm", isDrawn: true, isStream: true, pasteKey: "Control+Shift+V", takesNoDrop: true },
  { name: "canvas", isDrawn: true, isStream: true },
  { name: "frame/quill" },
]);
