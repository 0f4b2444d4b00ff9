import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sonatype: Provider = {
  id: "sonatype",
  name: "Sonatype Nexus",
  hosts: ["sonatype.com", "sonatype.org"],
  page: null,
  kinds: [
    secret("sonatype-npm-token", "Sonatype Nexus npm token", "publish packages as you", parts("NpmToken.", ...uuid), "https://help.sonatype.com/en/npm-security.html"),
    secret("sonatype-docker-token", "Sonatype Nexus Docker token", "push images as you", parts("DockerToken.", ...uuid), "https://help.sonatype.com/en/docker-authentication.html"),
    secret("sonatype-nuget-key", "Sonatype Nexus NuGet API key", "publish packages as you", named(["sonatype", "nexus_nuget", "nexus_api", "nexus_key", "nugetapikey"], ...uuid), "https://help.sonatype.com/en/nuget-repositories.html"),
    secret("sonatype-portal-password", "Sonatype Nexus Central Portal token password", "publish releases to Maven Central", named(["sonatype", "ossrh", "maven_central", "central_password", "central_token"], chars(classes.base64, 44)), "https://central.sonatype.org/publish/generate-portal-token/"),
  ],
};
