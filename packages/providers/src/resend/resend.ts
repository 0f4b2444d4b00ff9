import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const resend: Provider = {
  id: "resend",
  name: "Resend",
  hosts: ["resend.com"],
  page: "https://resend.com/api-keys",
  kinds: [
    secret("resend-api-key", "Resend API key", "send mail in your name", parts("re_", chars(classes.alphanumeric, 8), "_", chars(classes.alphanumeric, 24)), "https://resend.com/docs/dashboard/api-keys/introduction"),
  ],
};
