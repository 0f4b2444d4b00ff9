import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.memfault.com/docs/platform/projects-and-fleets";

export const memfault: Provider = {
  id: "memfault",
  name: "Memfault",
  hosts: ["memfault.com"],
  page: "https://app.memfault.com",
  kinds: [
    secret("memfault-token", "Memfault organization token", "upload firmware and read devices", prefixed("oat_", classes.alphanumeric, 30, 60), docs),
    secret("memfault-project-key", "Memfault project key", "send events as your devices", named(["memfault", "memfault_project"], chars(classes.alphanumeric, 32)), docs),
  ],
};
