import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pdfmonkey: Provider = {
  id: "pdfmonkey",
  name: "PDFMonkey",
  hosts: ["pdfmonkey.io"],
  page: "https://dashboard.pdfmonkey.io/account",
  kinds: [
    secret("pdfmonkey-api-key", "PDFMonkey API key", "make documents, and read those made", named(["pdf_monkey"], chars(classes.base64Url, 20, 64)), "https://docs.pdfmonkey.io/references/api/authentication"),
  ],
};
