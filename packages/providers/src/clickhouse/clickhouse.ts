import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://clickhouse.com/docs/cloud/manage/openapi";

export const clickhouse: Provider = {
  id: "clickhouse",
  name: "ClickHouse Cloud",
  hosts: ["clickhouse.com", "clickhouse.cloud"],
  page: "https://console.clickhouse.cloud",
  kinds: [
    secret("clickhouse-api-key-secret", "ClickHouse Cloud API key's secret", "make, change and delete services", prefixed("4b1d", classes.alphanumeric, 38), docs),
    secret("clickhouse-api-key-id", "ClickHouse Cloud API key's ID", "tells the key; with its secret, change services", named(["click_house"], chars(classes.alphanumeric, 20)), docs),
  ],
};
