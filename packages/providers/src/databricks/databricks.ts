import { hex, shortened } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const token = (draw: Draw): string => `dapi${draw.of(hex, 32)}`;

export const databricks: Provider = {
  id: "databricks",
  name: "Databricks",
  hosts: ["databricks.com", "azuredatabricks.net"],
  page: null,
  kinds: [
    {
      id: "databricks-personal", name: "Databricks personal access token", reach: "run jobs and read data as you", nature: "secret",
      anchors: ["dapi"],
      pattern: /dapi[0-9a-f]{32}(?:-[0-9]{1,2})?/y,
      boundary: "A-Za-z0-9_-",
      source: ["https://docs.databricks.com/aws/en/dev-tools/auth/pat"],
      examples: (draw) => ({ hits: [token(draw), `${token(draw)}-2`], misses: ["dapi"], twins: [shortened(token(draw)), `${token(draw)}0`, `${token(draw)}-z`] }),
    },
    {
      id: "databricks-oauth-secret", name: "Databricks OAuth secret", reach: "read data and run code as a service principal", nature: "secret",
      ...prefixed("dose", classes.hex, 32),
      source: ["https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m"],
    },
  ],
};
