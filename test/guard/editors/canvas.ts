import { place, show } from "./shown.ts";

/** As the large office suites do it: the text is drawn, the keys go to a field out of sight, and the document listens. */
let text = "";
let past: string[] = [];
const canvas = document.createElement("canvas");
const keys = document.createElement("textarea");
keys.style.cssText = "position:absolute;left:-1000px;width:1px;height:1px;opacity:0";
place().append(canvas, keys);
const write = (more: string): void => {
  past.push(text);
  text += more;
  canvas.getContext("2d")?.fillText(text.slice(-40), 4, 20);
};
canvas.addEventListener("mousedown", (event) => {
  event.preventDefault();
  keys.focus();
});
keys.addEventListener("input", () => {
  write(keys.value);
  keys.value = "";
});
document.addEventListener("paste", (event) => {
  event.preventDefault();
  write(event.clipboardData?.getData("text/plain") ?? "");
});
canvas.addEventListener("dragover", (event) => event.preventDefault());
canvas.addEventListener("drop", (event) => {
  event.preventDefault();
  write(event.dataTransfer?.getData("text/plain") ?? "");
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey && event.key === "z") text = past.pop() ?? "";
});
show({
  text: () => text,
  clear: () => {
    text = "";
    past = [];
  },
});
