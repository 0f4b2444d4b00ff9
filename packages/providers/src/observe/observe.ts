import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const observe: Provider = {
  id: "observe",
  name: "Observe",
  hosts: ["observeinc.com", "observe.inc"],
  page: null,
  kinds: [
    secret("observe-ingest-token", "Observe ingest token", "send data into your workspace, at your cost", named(["observe_token", "observe_ingest", "observeinc", "observe_collector", "observe_customer"], "ds1", chars(classes.alphanumeric, 17), ":", chars(classes.alphanumeric, 32)), "https://docs.observeinc.com/en/latest/content/data-ingestion/datastreams.html"),
  ],
};
