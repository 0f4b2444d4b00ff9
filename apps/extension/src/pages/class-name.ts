import type { ListedClass } from "@tokenward/shared/domain";
import { say } from "../say.ts";

const ids = {
  team: "class_team", console: "class_console", "code-host": "class_code_host", docs: "class_docs", chat: "class_chat", "ai-chat": "class_ai_chat", formatter: "class_formatter", search: "class_search",
  translator: "class_translator", "paste-bin": "class_paste_bin", forum: "class_forum", "issue-tracker": "class_issue_tracker", social: "class_social", hosted: "class_hosted",
} as const satisfies Record<ListedClass, string>;

/** A sort of place in the browser's language. */
export const className = (listedClass: ListedClass): string => say(ids[listedClass]);
