import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const html2pdf: Provider = {
  id: "html2pdf",
  name: "html2pdf.app",
  hosts: ["html2pdf.app"],
  page: null,
  kinds: [
    secret("html2pdf-api-key", "html2pdf.app API key", "make documents at your cost", named(["html2pdf"], chars(classes.alphanumeric, 64)), "https://html2pdf.app/documentation/"),
  ],
};
