import { chars, classes, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.langchain.com/langsmith/create-account-api-key";

export const langsmith: Provider = {
  id: "langsmith",
  name: "LangSmith",
  hosts: ["langchain.com"],
  page: "https://smith.langchain.com/settings",
  kinds: [
    secret("langsmith-personal-token", "LangSmith personal token", "read and write what your applications traced", parts("lsv2_pt_", chars(classes.hex, 32), "_", chars(classes.hex, 10)), docs),
    secret("langsmith-service-key", "LangSmith service key", "read and write what a workspace traced", parts("lsv2_sk_", chars(classes.hex, 32), "_", chars(classes.hex, 10)), docs),
    secret("langsmith-api-key-older", "LangSmith API key (older)", "read and write what your applications traced", prefixed("ls__", classes.hex, 32), docs),
  ],
};
