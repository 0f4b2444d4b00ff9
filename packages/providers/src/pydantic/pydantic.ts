import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/";

export const pydantic: Provider = {
  id: "pydantic",
  name: "Pydantic Logfire",
  hosts: ["pydantic.dev"],
  page: "https://logfire.pydantic.dev",
  kinds: [
    secret("pydantic-token-us", "Pydantic Logfire token", "send traces of a project, or read them", prefixed("pylf_v1_us_", classes.alphanumeric, 40, 60), docs),
    secret("pydantic-token-eu", "Pydantic Logfire token (EU)", "send traces of a project, or read them", prefixed("pylf_v1_eu_", classes.alphanumeric, 40, 60), docs),
    secret("pydantic-api-key-us", "Pydantic Logfire API key", "change your projects", prefixed("pylf_v2_us_", classes.base64Url, 40, 120), docs),
    secret("pydantic-api-key-eu", "Pydantic Logfire API key (EU)", "change your projects", prefixed("pylf_v2_eu_", classes.base64Url, 40, 120), docs),
    secret("pydantic-token-older", "Pydantic Logfire token (older)", "send traces of a project", named(["pydantic", "pylf", "logfire"], chars(classes.alphanumeric, 43)), docs),
  ],
};
