import { chars, classes, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook";

export const microsoftteams: Provider = {
  id: "microsoftteams",
  name: "Microsoft Teams",
  hosts: ["webhook.office.com", "outlook.office.com", "teams.microsoft.com"],
  page: "https://teams.microsoft.com",
  kinds: [
    secret("microsoftteams-webhook", "Microsoft Teams incoming webhook", "write into its channel", parts("webhook.office.com/webhookb2/", ...uuid, "@", ...uuid, "/IncomingWebhook/", chars(classes.hex, 32), "/", ...uuid), docs),
    secret("microsoftteams-webhook-newer", "Microsoft Teams incoming webhook (newer)", "write into its channel", parts("webhook.office.com/webhookb2/", ...uuid, "@", ...uuid, "/IncomingWebhook/", chars(classes.hex, 32), "/", ...uuid, "/V2", chars(classes.base64Url, 40, 46)), docs),
    secret("microsoftteams-webhook-older", "Microsoft Teams incoming webhook (older)", "write into its channel", parts("https://outlook.office.com/webhook/", ...uuid, "@", ...uuid, "/IncomingWebhook/", chars(classes.hex, 32), "/", ...uuid), docs),
  ],
};
