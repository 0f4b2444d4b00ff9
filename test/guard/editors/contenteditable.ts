import { place, show } from "./shown.ts";

const region = document.createElement("div");
region.contentEditable = "true";
region.style.whiteSpace = "pre-wrap";
place().append(region);
show({ text: () => region.innerText.replace(/\n$/, ""), clear: () => region.replaceChildren() });
