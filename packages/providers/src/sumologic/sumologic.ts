import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.sumologic.com/docs/manage/security/access-keys/";
const near = ["sumo_logic", "sumo"];

export const sumologic: Provider = {
  id: "sumologic",
  name: "Sumo Logic",
  hosts: ["sumologic.com"],
  page: null,
  kinds: [
    secret("sumologic-access-key", "Sumo Logic access key", "read logs, and change what is collected", named(near, chars(classes.alphanumeric, 64)), docs),
    secret("sumologic-access-id", "Sumo Logic access ID", "tells the key; with it, read logs", named(near, "su", chars(classes.alphanumeric, 12)), docs),
  ],
};
