import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const instana: Provider = {
  id: "instana",
  name: "Instana",
  hosts: ["instana.io", "instana.com"],
  page: null,
  kinds: [
    secret("instana-api-token", "Instana API token or agent key", "read and change monitoring, or send data to it", named(["instana"], chars(classes.base64Url, 22)), "https://www.ibm.com/docs/en/instana-observability?topic=apis-instana-rest-api"),
  ],
};
