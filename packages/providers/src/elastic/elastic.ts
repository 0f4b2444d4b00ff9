import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const elastic: Provider = {
  id: "elastic",
  name: "Elastic",
  hosts: ["elastic.co"],
  page: "https://cloud.elastic.co",
  kinds: [
    secret("elastic-cloud-api-key", "Elastic Elastic Cloud API key", "change every deployment", prefixed("essu_", classes.base64, 60, 200), "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys"),
    secret("elastic-api-key", "Elastic Elasticsearch API key", "read and write indices", named(["elasticsearch", "elastic_api", "elastic_cloud", "elastic"], chars(classes.base64, 56, 64), "=="), "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys"),
  ],
};
