import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const medplum: Provider = {
  id: "medplum",
  name: "Medplum",
  hosts: ["medplum.com"],
  page: "https://app.medplum.com",
  kinds: [
    secret("medplum-client-secret", "Medplum client secret", "read and change patients' records", named(["medplum"], chars(classes.hex, 64)), "https://www.medplum.com/docs/auth/methods/client-credentials"),
  ],
};
