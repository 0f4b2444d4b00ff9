import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const technicalanalysisapi: Provider = {
  id: "technicalanalysisapi",
  name: "Technical Analysis API",
  hosts: ["technical-analysis-api.com"],
  page: null,
  kinds: [
    secret("technicalanalysisapi-api-key", "Technical Analysis API key", "read market data at your cost", named(["technical_analysis_api", "technical_analysis"], chars(classes.upperAlphanumeric, 48)), "https://technical-analysis-api.com/documentation"),
  ],
};
