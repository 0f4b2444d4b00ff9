import type { AuditEvent } from "@tokenward/shared/domain";

/** UTF-16 units. A label or a provider's message may be long; a record is not the place for it. */
export const maxTextLength = 300;

/** Text as a record keeps it: cut to length, and without half characters, which canonical JSON cannot write. */
export const bounded = (text: string): string => (text.length <= maxTextLength ? text : `${text.slice(0, maxTextLength - 1)}…`).toWellFormed();

/** Numbers that JSON cannot write become null. */
export const boundedData = (data: AuditEvent["data"]): AuditEvent["data"] =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [bounded(name), typeof value === "string" ? bounded(value) : typeof value === "number" && !Number.isFinite(value) ? null : value]));
