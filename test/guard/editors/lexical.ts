import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $getRoot, createEditor } from "lexical";
import { place, show } from "./shown.ts";

const region = document.createElement("div");
region.contentEditable = "true";
place().append(region);
const isRich = location.pathname.endsWith("-rich");
const editor = createEditor({ namespace: "test", nodes: [HeadingNode, QuoteNode], onError: (error) => { throw error; } });
editor.setRootElement(region);
const past = createEmptyHistoryState();
(isRich ? registerRichText : registerPlainText)(editor);
registerHistory(editor, past, 300);
const clear = (): void => {
  editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd(), { discrete: true });
  past.undoStack.length = past.redoStack.length = 0;
  past.current = null;
};
clear();
show({ text: () => editor.getEditorState().read(() => $getRoot().getChildren().map((paragraph) => paragraph.getTextContent()).join("\n")), clear });
