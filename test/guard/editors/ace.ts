import ace from "ace-builds";
import { place, show } from "./shown.ts";

place().style.height = "160px";
const editor = ace.edit(place());
show({
  text: () => editor.getValue(),
  clear: () => {
    editor.setValue("");
    editor.session.getUndoManager().reset();
  },
});
