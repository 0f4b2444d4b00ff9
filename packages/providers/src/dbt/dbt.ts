import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.getdbt.com/docs/dbt-cloud-apis/authentication";

export const dbt: Provider = {
  id: "dbt",
  name: "dbt",
  hosts: ["getdbt.com"],
  page: "https://cloud.getdbt.com",
  kinds: [
    secret("dbt-user-token", "dbt user token", "read and start jobs as you", prefixed("dbtu_", classes.base64Url, 36, 60), docs),
    secret("dbt-service-token", "dbt service token", "read and start jobs", prefixed("dbtc_", classes.base64Url, 36, 60), docs),
    secret("dbt-token-older", "dbt token (older form)", "read and start jobs", named(["dbt_cloud", "dbt_token", "dbt_api"], chars(classes.hex, 40)), docs),
  ],
};
