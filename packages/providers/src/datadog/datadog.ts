import { hex, shortened } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
import type { Provider, TokenKind } from "../provider.ts";

/** The documentation fixes the prefix only. */
const token = (id: string, words: string, reach: string, prefix: string): TokenKind => ({
  id: `datadog-${id}`, name: `Datadog ${words}`, reach, nature: "secret", ...prefixed(prefix, classes.base64Url, 24, 120),
  source: ["https://docs.datadoghq.com/account_management/personal-access-tokens/"],
});

/** Hex and no more: only a name says what it is. */
const named = (id: string, words: string, reach: string, length: number, near: readonly string[]): TokenKind => ({
  id: `datadog-${id}`, name: `Datadog ${words}`, reach, nature: "secret",
  anchors: null, near,
  pattern: new RegExp(`[0-9a-f]{${length}}`, "y"),
  boundary: "A-Za-z0-9_-",
  source: ["https://docs.datadoghq.com/account_management/api-app-keys/"],
  examples: (draw) => ({ hits: [draw.of(hex, length)], misses: [`${near[0] ?? ""}=`], twins: [shortened(draw.of(hex, length)), `${draw.of(hex, length)}0`] }),
});

export const datadog: Provider = {
  id: "datadog",
  name: "Datadog",
  hosts: ["datadoghq.com", "datadoghq.eu", "ddog-gov.com"],
  page: "https://app.datadoghq.com/organization-settings/api-keys",
  kinds: [
    token("personal", "personal access token", "read and change what its scopes allow, as you", "ddpat_"),
    token("service", "service access token", "read and change what its scopes allow", "ddsat_"),
    token("application-prefixed", "application key", "read and change monitoring, together with an API key", "ddapp_"),
    named("api-key", "API key", "send data into your organization, at your cost", 32, ["dd_api_key", "dd-api-key", "datadog_api_key", "datadog-api-key"]),
    named("application", "application key", "read and change monitoring, together with an API key", 40, ["dd_app_key", "dd_application_key", "dd-application-key", "datadog_app_key", "datadog_application_key"]),
  ],
};
