import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const snowflake: Provider = {
  id: "snowflake",
  name: "Snowflake",
  hosts: ["snowflakecomputing.com", "snowflake.com"],
  page: null,
  kinds: [
    secret("snowflake-session-token", "Snowflake session token", "run queries as you for some hours", parts("ver:1-hint:", chars(classes.digits, 3, 20), "-", chars(classes.base64, 100, 600)), "https://docs.snowflake.com/en/developer-guide/sql-api/authenticating"),
  ],
};
