import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const aeroworkflow: Provider = {
  id: "aeroworkflow",
  name: "Aero Workflow",
  hosts: ["aeroworkflow.com"],
  page: null,
  kinds: [
    secret("aeroworkflow-api-key", "Aero Workflow API key", "read and change contacts and tasks", named(["aero_workflow"], chars(classes.alphanumeric, 20)), "https://api.aeroworkflow.com/swagger/index.html"),
  ],
};
