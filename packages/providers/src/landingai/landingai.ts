import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.landing.ai/ade/agentic-api-key";

export const landingai: Provider = {
  id: "landingai",
  name: "LandingAI",
  hosts: ["landing.ai"],
  page: "https://va.landing.ai/settings/api-key",
  kinds: [
    secret("landingai-api-key", "LandingAI API key", "read documents at your cost", named(["landing_ai", "vision_agent_api", "vision_agent", "va_api_key"], chars(classes.base64, 60, 88)), docs),
    secret("landingai-sdk-key", "LandingLens API key", "use its models at your cost", prefixed("land_sk_", classes.alphanumeric, 36, 64), docs),
  ],
};
