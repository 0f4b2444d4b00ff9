import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const semaphore: Provider = {
  id: "semaphore",
  name: "Semaphore",
  hosts: ["semaphoreci.com"],
  page: "https://me.semaphoreci.com/account",
  kinds: [
    secret("semaphore-api-token", "Semaphore API token", "run and change pipelines as you", named(["semaphore_ci", "semaphore_api", "semaphore_token", "semaphore_auth"], chars(classes.base64Url, 20)), "https://docs.semaphoreci.com/reference/api"),
  ],
};
