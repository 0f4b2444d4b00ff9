import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.voiceflow.com/reference/authentication";

export const voiceflow: Provider = {
  id: "voiceflow",
  name: "Voiceflow",
  hosts: ["voiceflow.com"],
  page: "https://creator.voiceflow.com",
  kinds: [
    secret("voiceflow-dialog-key", "Voiceflow Dialog Manager API key", "talk to an agent, and read and change it", parts("VF.DM.", chars(classes.hex, 24), ".", chars(classes.alphanumeric, 16)), docs),
    secret("voiceflow-workspace-key", "Voiceflow workspace API key", "change all agents of a workspace", parts("VF.WS.", chars(classes.hex, 24), ".", chars(classes.alphanumeric, 16)), docs),
    secret("voiceflow-older-key", "Voiceflow API key (older)", "talk to an agent", parts("VF.", chars(classes.hex, 24), ".", chars(classes.alphanumeric, 16)), docs),
  ],
};
