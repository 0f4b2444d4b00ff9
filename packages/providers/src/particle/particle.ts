import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const particle: Provider = {
  id: "particle",
  name: "Particle",
  hosts: ["particle.io"],
  page: "https://console.particle.io",
  kinds: [
    secret("particle-access-token", "Particle access token", "control your devices and flash them", named(["particle_access", "particle_token", "particle_api", "particle_auth", "particle.io", "particle"], chars(classes.hex, 40)), "https://docs.particle.io/reference/cloud-apis/access-tokens/"),
  ],
};
