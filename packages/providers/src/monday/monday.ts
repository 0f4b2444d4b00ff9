import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const monday: Provider = {
  id: "monday",
  name: "monday.com",
  hosts: ["monday.com"],
  page: "https://monday.com/developers/v2/try-it-yourself",
  kinds: [
    secret("monday-signing-secret", "monday.com signing or client secret", "act as your application and forge its events", named(["monday_signing", "monday_client", "monday_secret", "monday_app", "monday_oauth", "monday.com"], chars(classes.hex, 32)), "https://developer.monday.com/api-reference/docs/authentication"),
  ],
};
