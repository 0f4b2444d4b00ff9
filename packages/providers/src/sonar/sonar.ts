import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens";

export const sonar: Provider = {
  id: "sonar",
  name: "SonarQube",
  hosts: ["sonarcloud.io", "sonarsource.com"],
  page: "https://sonarcloud.io/account/security",
  kinds: [
    secret("sonar-user-token", "SonarQube user token", "read code and change its analysis as you", prefixed("squ_", classes.hex, 40), docs),
    secret("sonar-project-token", "SonarQube project analysis token", "send analyses of one project", prefixed("sqp_", classes.hex, 40), docs),
    secret("sonar-global-token", "SonarQube global analysis token", "send analyses of every project", prefixed("sqa_", classes.hex, 40), docs),
    secret("sonar-legacy-token", "SonarQube token (older, or of SonarQube Cloud)", "read code and change its analysis as you", named(["sonar_token", "sonar.token", "sonar_login", "sonar.login", "sonarqube", "sonarcloud", "sonar_"], chars(classes.hex, 40)), docs),
  ],
};
