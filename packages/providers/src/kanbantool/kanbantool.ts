import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kanbantool: Provider = {
  id: "kanbantool",
  name: "Kanban Tool",
  hosts: ["kanbantool.com"],
  page: "https://kanbantool.com",
  kinds: [
    secret("kanbantool-api-token", "Kanban Tool API token", "read and change your boards", named(["kanban_tool"], chars(classes.upperAlphanumeric, 12)), "https://kanbantool.com/developer/api-v3"),
  ],
};
