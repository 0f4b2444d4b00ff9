import { editor } from "monaco-editor/editor/editor.api.js";
import "monaco-editor/features/register.all.js";
import { place, show } from "./shown.ts";

const made = editor.create(place(), { minimap: { enabled: false }, automaticLayout: true, autoClosingBrackets: "never", quickSuggestions: false, editContext: !location.pathname.endsWith("-textarea") });
show({
  text: () => editor.getModels()[0]!.getValue(editor.EndOfLinePreference.LF),
  clear: () => {
    editor.getModels()[0]!.setValue("");
    made.setPosition({ lineNumber: 1, column: 1 });
  },
});
