import Quill from "quill";
import "quill/dist/quill.snow.css";
import { place, show } from "./shown.ts";

const region = document.createElement("div");
place().append(region);
const quill = new Quill(region, { theme: "snow", modules: { toolbar: false, history: { userOnly: false } } });
show({
  // It always ends with a line end.
  text: () => quill.getText().replace(/\n$/, ""),
  clear: () => {
    quill.setContents([]);
    quill.history.clear();
  },
});
