import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/";
const near = ["bit_bucket"];

export const bitbucket: Provider = {
  id: "bitbucket",
  name: "Bitbucket",
  hosts: ["bitbucket.org"],
  page: null,
  kinds: [
    secret("bitbucket-client-secret", "Bitbucket OAuth consumer secret", "act as your application", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("bitbucket-client-id", "Bitbucket OAuth consumer key", "tells the application; with its secret, act as it", named(near, chars(classes.alphanumeric, 18)), docs),
    secret("bitbucket-data-center-token", "Bitbucket Data Center access token", "read and change repositories as you", prefixed("BBDC-", classes.base64, 44), "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html"),
  ],
};
