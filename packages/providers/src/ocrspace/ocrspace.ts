import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ocrspace: Provider = {
  id: "ocrspace",
  name: "OCR.space",
  hosts: ["ocr.space"],
  page: "https://ocr.space/ocrapi",
  kinds: [
    secret("ocrspace-api-key", "OCR.space API key", "read pictures within your quota", named(["ocr_space", "ocr.space", "ocr_api"], "K", chars(classes.digits, 14, 17)), "https://ocr.space/ocrapi"),
  ],
};
