import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://simfin.readme.io/reference/getting-started-1";
const near = ["simfin"];

export const simfin: Provider = {
  id: "simfin",
  name: "SimFin",
  hosts: ["simfin.com"],
  page: "https://app.simfin.com/login",
  kinds: [
    secret("simfin-api-key", "SimFin API key", "use your quota", named(near, ...uuid), docs),
    secret("simfin-legacy-key", "SimFin legacy API key", "use your quota", named(near, chars(classes.alphanumeric, 32)), docs),
  ],
};
