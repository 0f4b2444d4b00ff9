import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.inngest.com/docs/platform/signing-keys";

export const inngest: Provider = {
  id: "inngest",
  name: "Inngest",
  hosts: ["inngest.com"],
  page: "https://app.inngest.com/env/production/manage/keys",
  kinds: [
    secret("inngest-signing-key", "Inngest signing key", "run your functions and read what they return", prefixed("signkey-prod-", classes.hex, 64), docs),
    secret("inngest-signing-key-branch", "Inngest branch signing key", "run the functions of branch environments", prefixed("signkey-branch-", classes.hex, 64), docs, { nature: "test" }),
    secret("inngest-signing-key-test", "Inngest test signing key", "run the functions of a test environment", prefixed("signkey-test-", classes.hex, 64), docs, { nature: "test" }),
    secret("inngest-event-key", "Inngest event key", "send events that start your functions", named(["inngest_event", "inngest"], chars(classes.base64Url, 70, 100)), "https://www.inngest.com/docs/events/creating-an-event-key"),
  ],
};
