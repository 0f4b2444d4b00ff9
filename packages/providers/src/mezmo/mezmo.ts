import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mezmo.com/docs/ingestion-key";

export const mezmo: Provider = {
  id: "mezmo",
  name: "Mezmo (LogDNA)",
  hosts: ["mezmo.com", "logdna.com"],
  page: "https://app.mezmo.com/manage/api-keys",
  kinds: [
    secret("mezmo-ingestion-key", "Mezmo (LogDNA) ingestion or service key", "write into your logs, or read them", named(["mezmo", "log_dna", "logdna_key", "logdna_ingestion"], chars(classes.hex, 32)), docs),
    secret("mezmo-personal-token", "Mezmo (LogDNA) access token", "read your logs", prefixed("sts_", classes.hex, 64), docs),
    secret("mezmo-pipeline-key", "Mezmo (LogDNA) service key", "read your logs and change their pipelines", prefixed("sts_", classes.hex, 32), docs),
  ],
};
