import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chartmogul: Provider = {
  id: "chartmogul",
  name: "ChartMogul",
  hosts: ["chartmogul.com"],
  page: "https://app.chartmogul.com/#/admin/api",
  kinds: [
    secret("chartmogul-api-key", "ChartMogul API key", "read and change customers and revenue", named(["chart_mogul"], chars(classes.hex, 32)), "https://dev.chartmogul.com/reference/authentication"),
  ],
};
