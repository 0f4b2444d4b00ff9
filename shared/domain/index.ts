export { Consumer, Expiry, Fingerprint, isExpired, Label, Origin, Token, TokenId, TokenState } from "./token.ts";
export type { Finding, Reason } from "./finding.ts";
export { GuardVerdict, Incident, IncidentId, IncidentReport, Outcome } from "./incident.ts";
export { Recipe, Rotation, RotationId, RotationPlan, RotationStep } from "./rotation.ts";
export { AuditEvent, AuditVerdict } from "./audit-event.ts";
export { Reminder, thresholdsDays } from "./reminder.ts";
export { defaultSettings, Settings } from "./policy.ts";
export { VaultConfig } from "./vault-config.ts";
export { Action, AllowedPlace, CellRow, FalseAlarm, GuardRules, Life, ListedClass, PlaceClass, PlaceRow, Whose, type Cells, type GuardPolicy } from "./guard-policy.ts";
