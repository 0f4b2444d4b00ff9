import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.pdfshift.io/#authentication";
const near = ["pdf_shift"];

export const pdfshift: Provider = {
  id: "pdfshift",
  name: "PDFShift",
  hosts: ["pdfshift.io"],
  page: "https://app.pdfshift.io/env/apikeys/",
  kinds: [
    secret("pdfshift-api-key", "PDFShift API key", "use your credits", named(near, "sk_", chars(classes.hex, 40)), docs),
    secret("pdfshift-legacy-key", "PDFShift legacy API key", "use your credits", named(near, chars(classes.hex, 32)), docs),
  ],
};
