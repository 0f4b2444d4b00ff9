import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const selectpdf: Provider = {
  id: "selectpdf",
  name: "SelectPdf",
  hosts: ["selectpdf.com"],
  page: "https://selectpdf.com/html-to-pdf-api/",
  kinds: [
    secret("selectpdf-api-key", "SelectPdf API key", "make documents at your cost", named(["select_pdf"], ...uuid), "https://selectpdf.com/html-to-pdf-api/"),
  ],
};
