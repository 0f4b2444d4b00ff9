import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chatpdf: Provider = {
  id: "chatpdf",
  name: "ChatPDF",
  hosts: ["chatpdf.com"],
  page: "https://www.chatpdf.com",
  kinds: [
    secret("chatpdf-api-key", "ChatPDF API key", "ask about documents at your cost", prefixed("sec_", classes.alphanumeric, 32), "https://www.chatpdf.com/docs/api/backend"),
  ],
};
