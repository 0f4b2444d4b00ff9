import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { createEditor, Editor, Node, Transforms, type Descendant } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { place, show } from "./shown.ts";

const editor = withHistory(withReact(createEditor()));
const empty = (): Descendant[] => [{ children: [{ text: "" }] }];
const Page = () => {
  const [initialValue] = useState(empty);
  return createElement(Slate, { editor, initialValue, children: createElement(Editable, {}) });
};
createRoot(place()).render(createElement(Page));
show({
  text: () => editor.children.map((node) => Node.string(node)).join("\n"),
  clear: () => {
    Editor.withoutNormalizing(editor, () => {
      Transforms.deselect(editor);
      for (let count = editor.children.length; count > 0; count--) Transforms.removeNodes(editor, { at: [0] });
      Transforms.insertNodes(editor, empty(), { at: [0] });
    });
    editor.history = { undos: [], redos: [] };
  },
});
