import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const semaphoresms: Provider = {
  id: "semaphoresms",
  name: "Semaphore SMS",
  hosts: ["semaphore.co"],
  page: "https://semaphore.co",
  kinds: [
    secret("semaphoresms-api-key", "Semaphore SMS API key", "send messages at your cost", named(["semaphore_sms", "semaphore.co", "semaphore_api", "semaphore_key"], chars(classes.hex, 32)), "https://semaphore.co/docs"),
  ],
};
