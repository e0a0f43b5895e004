import type { Brand } from './result.js';

/** Ids are UUIDv7 texts; each kind has its own type so that one cannot be handed over for another. */
export type UserId = Brand<string, 'UserId'>;
export type ParticipantId = Brand<string, 'ParticipantId'>;
export type SlotId = Brand<string, 'SlotId'>;
export type MatchRunId = Brand<string, 'MatchRunId'>;
export type ProposalId = Brand<string, 'ProposalId'>;
export type PlacementAgreementId = Brand<string, 'PlacementAgreementId'>;
export type PlacementId = Brand<string, 'PlacementId'>;
export type MeasureAgreementId = Brand<string, 'MeasureAgreementId'>;
export type SubsidyPeriodId = Brand<string, 'SubsidyPeriodId'>;
export type HireId = Brand<string, 'HireId'>;

/** A municipality number (kommunenummer), four digits: Asker is 3203. Numbers change when municipalities merge. */
export type MunicipalityNumber = Brand<string, 'MunicipalityNumber'>;
/** An organisation number (organisasjonsnummer), nine digits. Placements are at a workplace (underenhet). */
export type OrganisationNumber = Brand<string, 'OrganisationNumber'>;
/** A NAV office number (enhetsnummer), four digits. */
export type NavOfficeNumber = Brand<string, 'NavOfficeNumber'>;
/** An occupation code of STYRK-08, four digits: 9112 is cleaners in businesses. */
export type OccupationCode = Brand<string, 'OccupationCode'>;
/** A skill's id in the taxonomy in force (an ESCO concept's UUID, or the starter taxonomy's own id). */
export type SkillId = Brand<string, 'SkillId'>;
/** The key a client sends with a mutation so that a retry cannot do it twice. */
export type IdempotencyKey = Brand<string, 'IdempotencyKey'>;
