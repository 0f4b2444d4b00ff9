import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.currents.dev/guides/record-key";
const near = ["currents_record_key", "currents_key", "currents_api_key", "currents.dev"];

export const currents: Provider = {
  id: "currents",
  name: "Currents",
  hosts: ["currents.dev"],
  page: "https://app.currents.dev",
  kinds: [
    secret("currents-record-key", "Currents record key", "send test results", named(near, chars(classes.alphanumeric, 16)), docs),
    secret("currents-api-key", "Currents API key", "read and change projects", named(near, chars(classes.alphanumeric, 64)), docs),
  ],
};
