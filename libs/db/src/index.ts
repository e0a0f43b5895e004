export {
  openDatabase,
  type Database,
  type DatabaseOptions,
  type OpenTransaction,
  type Reader,
  type Transaction,
} from './database.js';
export { migrate, type MigrationStep } from './migrate.js';
export { publish, relayOutbox, claimOnce, type PublishedEvent } from './outbox.js';
export type { DomainEvent } from './events.js';
export { once, type Done, type Request } from './idempotency.js';
export { anchorAudit, audit, verifyAudit, type AuditFault, type AuditHead, type AuditLine } from './audit.js';
export * from './tables/index.js';
export * from './accounts/accounts.js';
export * from './access/index.js';
export * from './read/reference.js';
export * from './read/people.js';
export * from './read/cases.js';
export * from './read/slots.js';
export * from './read/access.js';
export * from './read/parties.js';
export * from './read/placement.js';
export * from './read/asks.js';
export * from './read/running-placements.js';
export * from './placement/index.js';
export * from './read/measures.js';
export * from './measures/index.js';
export { identityVault, type IdentityVault } from './people/identity.js';
export { saveParticipant, type Saved, type SavingPeople } from './people/save-participant.js';
export { changeSlot, saveEmployer, saveSlot, type SlotChange, type SlotEntry } from './people/save-slot.js';
export {
  countMatchable,
  firstId,
  matchingParticipants,
  matchingSlots,
  participantFactsOf,
  type MatchScope,
} from './read/match-facts.js';
export { geographySourceOf, taxonomySourceOf } from './matching/reference-sources.js';
export * from './matching/match-runs.js';
export * from './matching/repairs.js';
export * from './matching/decisions.js';
export * from './matching/plan-reasons.js';
export * from './matching/employers-on-file.js';
export * from './matching/ground.js';
export * from './read/matching.js';
export * from './imports/index.js';
export * from './read/outcomes.js';
export { dumpSchema } from './schema-dump.js';
