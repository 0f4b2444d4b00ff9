import { alphanumeric, base64Url, shortened } from "../draw.ts";
import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Draw, TokenKind } from "../provider.ts";

const annotated = "https://github.com/microsoft/security-utilities";
const formats = "https://learn.microsoft.com/en-us/purview/sit-defn-all-creds";

const functionKey = (draw: Draw): string => `${draw.of(base64Url, 44)}AzFu${draw.of(base64Url, 5)}${draw.of("AQgw", 1)}==`;
const gatewayKey = (draw: Draw): string => `${draw.of(alphanumeric, 76)}APIM${draw.of(alphanumeric, 5)}${draw.of("AQgw", 1)}==`;
const aiKey = (draw: Draw): string => `${draw.of(alphanumeric, 52)}JQQJ99${draw.of(alphanumeric, 1)}${draw.of("ABCDEFGHIJKL", 1)}${draw.of(alphanumeric, 16)}ACOG${draw.of(alphanumeric, 4)}`;
const signature = (draw: Draw): string => `sig=${draw.of(alphanumeric, 43)}%3D`;

/** Keys of Azure's without a checksum that could be checked here. */
export const plainKeys: readonly TokenKind[] = [
  {
    // Those of Azure DevOps have a folder of their own.
    id: "azure-annotated-key", name: "Azure AI, Maps or other service key", reach: "use the service at your cost", nature: "secret",
    anchors: ["JQQJ9"], anchorAt: 52,
    pattern: /[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}(?!AZDO)[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?/y,
    boundary: "A-Za-z0-9_-",
    source: [annotated],
    examples: (draw) => ({ hits: [aiKey(draw), `${aiKey(draw)}${draw.of(alphanumeric, 2)}==`], misses: ["JQQJ9"], twins: [shortened(aiKey(draw)), aiKey(draw).slice(1), aiKey(draw).replace("JQQJ", "JQRJ")] }),
  },
  {
    id: "azure-function-key", name: "Azure Functions key", reach: "call your functions", nature: "secret",
    anchors: ["AzFu"], anchorAt: 44,
    pattern: /[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==/y,
    boundary: "A-Za-z0-9_-",
    source: ["https://learn.microsoft.com/en-us/purview/sit-defn-azure-function-master-api-key", annotated],
    examples: (draw) => ({ hits: [functionKey(draw)], misses: ["AzFu"], twins: [shortened(functionKey(draw)), functionKey(draw).slice(1), functionKey(draw).replace("AzFu", "AzFv")] }),
  },
  {
    id: "azure-api-management-key", name: "Azure API Management key", reach: "call or change your APIs", nature: "secret",
    anchors: ["APIM"], anchorAt: 76,
    pattern: /[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==/y,
    boundary: "A-Za-z0-9+/",
    source: [annotated],
    examples: (draw) => ({ hits: [gatewayKey(draw)], misses: ["APIM"], twins: [shortened(gatewayKey(draw)), gatewayKey(draw).slice(1), gatewayKey(draw).replace("APIM", "APIN")] }),
  },
  {
    // The rest of such an address only says what it opens.
    id: "azure-shared-access-signature", name: "Azure shared access signature", reach: "read or change what its address names, until it ends", nature: "secret",
    anchors: ["sig="],
    pattern: /sig=(?:[A-Za-z0-9%]{43,63}%3[Dd]|[A-Za-z0-9+/]{43}=|[A-Za-z0-9_-]{43})/y,
    boundary: "A-Za-z0-9_%-",
    inner: (match) => ["sig=".length, match.length],
    source: ["https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview"],
    examples: (draw) => ({ hits: [signature(draw)], misses: ["sig=", `sig=${draw.of(alphanumeric, 20)}`], twins: [shortened(shortened(signature(draw))), signature(draw).replace("sig=", "sig-")] }),
  },
  secret("azure-storage-key-old", "Azure storage account key (old form)", "read, change and delete everything in the storage account", named(["account_key", "azure_storage", "storage_account_key", "storage_key"], chars(classes.base64, 86), "=="), formats),
  secret("azure-communication-key", "Azure Communication Services key", "call and send messages at your cost", named(["communication.azure.com", "azure_communication"], chars(classes.base64, 86), "=="), formats),
  secret("azure-function-key-old", "Azure Functions key (old form)", "call your functions", named(["x-functions-key", "azure_function", "azurewebsites.net", "function_key"], chars(classes.base64, 54), "=="), formats),
  secret("azure-access-key", "Azure access key (App Configuration, Service Bus, SignalR, …)", "use the service it belongs to", named(["azconfig", "app_configuration", "service.signalr.net", "signalr", "sharedaccesskey", "service_bus", "event_hub", "webpubsub", "azure-devices.net", "event_grid"], chars(classes.base64, 43), "="), formats),
  secret("azure-cognitive-key", "Azure AI services key (old form)", "use the service at your cost", named(["azure_openai", "azure_api_key", "azure_key", "cognitive", "azure_cognitive", "azure_speech", "speech_key", "azure_translator", "translator_key", "azure_vision", "vision_key", "azure_search", "formrecognizer", "ocp-apim-subscription-key", "ocp_apim", "openai.azure.com", "language_key", "face_key"], chars(classes.hex, 32)), formats),
  secret("azure-search-key-old", "Azure AI Search key (old form)", "query or change search indexes", named(["azure_search", "search.windows.net"], chars(classes.upperHex, 32)), formats),
  secret("azure-maps-key", "Azure Maps key (old form)", "use up your quota", named(["azure_maps", "atlas.microsoft.com"], chars(classes.base64Url, 43)), formats),
  secret("azure-insights-key", "Application Insights instrumentation key", "send telemetry of your application", named(["instrumentation_key", "appinsights", "application_insights"], ...uuid), "https://learn.microsoft.com/en-us/azure/azure-monitor/app/connection-strings", { nature: "publishable" }),
  secret("azure-log-analytics-key", "Log Analytics workspace key", "send logs to your workspace", named(["log_analytics", "workspace_key", "azure_log", "omsagent"], chars(classes.base64, 86), "=="), "https://learn.microsoft.com/en-us/azure/azure-monitor/logs/data-collector-api"),
];
