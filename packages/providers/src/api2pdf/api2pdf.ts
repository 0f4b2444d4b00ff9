import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const api2pdf: Provider = {
  id: "api2pdf",
  name: "Api2Pdf",
  hosts: ["api2pdf.com"],
  page: "https://portal.api2pdf.com",
  kinds: [
    secret("api2pdf-api-key", "Api2Pdf API key", "make documents at your cost", named(["api2pdf"], ...uuid), "https://www.api2pdf.com/documentation/v2/"),
  ],
};
