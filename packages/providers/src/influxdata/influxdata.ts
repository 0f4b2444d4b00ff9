import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const influxdata: Provider = {
  id: "influxdata",
  name: "InfluxData",
  hosts: ["influxdata.com", "influxdb.io"],
  page: "https://cloud2.influxdata.com",
  kinds: [
    secret("influxdata-influxdb-token", "InfluxDB token", "read and write the buckets it was made for", named(["influxdb", "influx_token", "influx_api", "influx", "influxdata", "docker_influxdb_init_admin"], chars(classes.base64Url, 86), "=="), "https://docs.influxdata.com/influxdb/v2/admin/tokens/"),
    secret("influxdata-influxdb3-token", "InfluxDB 3 token", "read, write and administer databases", prefixed("apiv3_", classes.base64Url, 60, 100), "https://docs.influxdata.com/influxdb3/core/admin/tokens/"),
  ],
};
