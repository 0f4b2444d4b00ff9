import CodeMirror from "codemirror5";
import "codemirror5/lib/codemirror.css";
import { place, show } from "./shown.ts";

const editor = CodeMirror(place());
show({
  text: () => editor.getValue(),
  clear: () => {
    editor.setValue("");
    editor.clearHistory();
  },
});
