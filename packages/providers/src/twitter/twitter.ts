import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.x.com/resources/fundamentals/authentication/overview";
const near = ["twitter", "tweepy", "x_consumer"];
const percentEncoded = { inClass: "A-Za-z0-9%", drawn: classes.alphanumeric.drawn };

export const twitter: Provider = {
  id: "twitter",
  name: "X (Twitter)",
  hosts: ["twitter.com", "x.com"],
  page: "https://developer.x.com/en/portal/dashboard",
  kinds: [
    secret("twitter-bearer-token", "X (Twitter) bearer token", "read posts within your quota", parts("AAAAAAAAAAAAAAAAAAAAA", chars(percentEncoded, 24, 60), "%3D", chars(classes.alphanumeric, 50)), docs),
    secret("twitter-access-token", "X (Twitter) access token", "read and post as its user", named(near, chars(classes.digits, 8, 20), "-", chars(classes.alphanumeric, 40)), docs),
    secret("twitter-access-secret", "X (Twitter) access token secret", "read and post as its user", named(near, chars(classes.alphanumeric, 45)), docs),
    secret("twitter-consumer-secret", "X (Twitter) consumer secret", "act as your application", named(near, chars(classes.alphanumeric, 50)), docs),
    secret("twitter-consumer-key", "X (Twitter) consumer key", "tells the application; with its secret, act as it", named(near, chars(classes.alphanumeric, 25)), docs),
    secret("twitter-client-secret", "X (Twitter) OAuth 2.0 client secret", "act as your application", named(["twitter_client", "x_client_secret"], chars(classes.base64Url, 50)), docs),
  ],
};
