import { place, show } from "./shown.ts";

const field = document.createElement("textarea");
place().append(field);
show({ text: () => field.value, clear: () => (field.value = "") });
