import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const photoroom: Provider = {
  id: "photoroom",
  name: "Photoroom",
  hosts: ["photoroom.com"],
  page: "https://app.photoroom.com/api-dashboard",
  kinds: [
    secret("photoroom-api-key", "Photoroom API key", "use your credits", parts("sk_pr_", chars(classes.alphanumeric, 3, 24), "_", chars(classes.hex, 40)), "https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key"),
    secret("photoroom-sandbox-key", "Photoroom sandbox API key", "make watermarked images", parts("sandbox_sk_pr_", chars(classes.alphanumeric, 3, 24), "_", chars(classes.hex, 40)), "https://docs.photoroom.com/getting-started/sandbox-mode", { nature: "test" }),
  ],
};
