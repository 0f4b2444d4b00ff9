export { createAuditLog, checkpointRecords, checkpointMs } from "./audit-log.ts";
export type { AuditHead, AuditPage, VaultAudit } from "./audit-log.ts";
export type { AuditLogDeps } from "./open-log.ts";
export { auditHandlers } from "./handlers.ts";
export type { AuditStore, StoredCheckpoint, StoredRecord } from "./store.ts";
