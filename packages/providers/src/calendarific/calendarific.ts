import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://calendarific.com/api-documentation";
const near = ["calendarific"];

export const calendarific: Provider = {
  id: "calendarific",
  name: "Calendarific",
  hosts: ["calendarific.com"],
  page: "https://calendarific.com/account",
  kinds: [
    secret("calendarific-api-key", "Calendarific API key", "use up your quota", named(near, chars(classes.hex, 40)), docs),
    secret("calendarific-api-key-new", "Calendarific API key (new form)", "use up your quota", named(near, chars(classes.alphanumeric, 32)), docs),
  ],
};
