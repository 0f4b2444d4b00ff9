import { Notification } from "electron";
import type { Client } from "@tokenward/shared/contract";
import type { Reminder } from "@tokenward/shared/domain";
import { lifeWords } from "./attention.ts";

export const reminderWords = ({ label, expiresAt }: Reminder, now: number): { readonly title: string; readonly body: string } => {
  const life = lifeWords(expiresAt, now);
  if (life === "expired") return { title: `${label} has expired`, body: "What uses it no longer works. Open it to rotate it." };
  return { title: `${label} dies ${life === "today" || life === "tomorrow" ? life : `in ${life}`}`, body: "Open it to rotate it before that." };
};

/** Shows each reminder that is due once; the agent remembers which were handed out. Notices are kept from being collected until clicked. */
export const createReminders = (desktop: Client<"desktop">, now: () => number, open: (route: string) => void): { check(): Promise<void> } => {
  const shown = new Set<Notification>();
  return {
    check: async () => {
      if (!Notification.isSupported()) return;
      const due = await desktop.vault.takeReminders({});
      for (const reminder of due.ok ? due.value : []) {
        const notice = new Notification({ ...reminderWords(reminder, now()), urgency: reminder.thresholdDays <= 1 ? "critical" : "normal" });
        shown.add(notice);
        notice.on("click", () => open(`/inventory/${reminder.tokenId}`));
        notice.on("close", () => shown.delete(notice));
        notice.show();
      }
    },
  };
};
