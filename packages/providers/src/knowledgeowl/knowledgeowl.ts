import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const knowledgeowl: Provider = {
  id: "knowledgeowl",
  name: "KnowledgeOwl",
  hosts: ["knowledgeowl.com"],
  page: "https://app.knowledgeowl.com/account/api",
  kinds: [
    secret("knowledgeowl-api-key", "KnowledgeOwl API key", "read and change your knowledge base", named(["knowledge_owl"], chars(classes.hex, 24)), "https://support.knowledgeowl.com/help/api-overview"),
  ],
};
