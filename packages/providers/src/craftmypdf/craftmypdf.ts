import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://craftmypdf.com/docs/index.html";
const near = ["craft_my_pdf"];

export const craftmypdf: Provider = {
  id: "craftmypdf",
  name: "CraftMyPDF",
  hosts: ["craftmypdf.com"],
  page: "https://app.craftmypdf.com/apis",
  kinds: [
    secret("craftmypdf-api-key", "CraftMyPDF API key", "make documents at your cost", named(near, chars(classes.base64, 35)), docs),
    secret("craftmypdf-api-key-hex", "CraftMyPDF API key (other form)", "make documents at your cost", named(near, chars(classes.hex, 40)), docs),
  ],
};
