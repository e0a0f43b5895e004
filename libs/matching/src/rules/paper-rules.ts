import { addMonths, type LocalDate } from '@fotfeste/kernel';
import type {
  CertificateKind,
  HeldCertificate,
  ParticipantFacts,
  RequirementDuty,
  Sector,
  SlotFacts,
  SlotKind,
} from '../facts.js';
import { allowed, pairRule, type ChangeCode, type PairRule, type RuleRow } from './hard-rule.js';

/** Driving is needed and the class is missing: a no when it must be in hand, a wish when it is preferred. */
export const drivingLicence = (row: RuleRow): PairRule =>
  pairRule(row, {
    ofParticipant: ({ drivingLicences }) => ({ held: drivingLicences }),
    ofSlot: ({ requirements }) => {
      const needed = (requirements ?? []).flatMap((paper) =>
        paper.kind === 'DRIVING_LICENCE' && paper.duty === 'SHALL' ? [paper.licenceClass] : [],
      );
      return needed.length > 0 ? needed : undefined;
    },
    judge: ({ held }, needed) => {
      const missing = needed.find((licence) => !held?.includes(licence));
      if (missing === undefined) return allowed;
      return {
        verdict: held === undefined ? 'ALLOWED_WITH_ACTION' : 'NOT_ALLOWED',
        facts: [{ name: 'slot.requirements', value: `DRIVING_LICENCE ${missing}` }],
        change: { code: 'GET_DRIVING_LICENCE', params: { licenceClass: missing } },
        ...(held === undefined ? { unknown: ['participant.drivingLicences'] as const } : {}),
      };
    },
  });

/** Papers that can be had by a short course or an application: missing ones are something to arrange. */
export const coursePapers = (row: RuleRow, kinds: readonly CertificateKind[]): PairRule =>
  paperRule(row, {
    needs: ({ requirements }) => shallHave(requirements, kinds),
    missing: 'ALLOWED_WITH_ACTION',
    change: 'GET_CERTIFICATE',
  });

/** Work only the authorised may do: a job needs the paper; an internship goes with tasks beside it. */
export const authorisation = (row: RuleRow): PairRule =>
  paperRule(row, {
    needs: ({ requirements, kind }) => (kind === 'JOB' ? shallHave(requirements, ['AUTHORISATION']) : []),
    missing: 'NOT_ALLOWED',
    change: 'GET_AUTHORISATION',
  });

/** The municipality's health service clears the person: one bit and a date, nothing else is seen. */
export const healthClearance = (row: RuleRow): PairRule =>
  paperRule(row, {
    needs: ({ requirements }) => shallHave(requirements, ['HEALTH_CLEARANCE']),
    missing: 'ALLOWED_WITH_ACTION',
    change: 'GET_HEALTH_CLEARANCE',
  });

/** Where and for what a police certificate is asked, and how old it may be. */
export interface PoliceCertificateGround {
  readonly sectors: readonly Sector[];
  readonly kinds: readonly SlotKind[];
  readonly notOlderThanMonths?: number;
}

/** A police certificate (politiattest) that a law asks for in this sector: it is applied for before the start. */
export const policeCertificate = (row: RuleRow, ground: PoliceCertificateGround): PairRule =>
  paperRule(row, {
    needs: ({ sector, kind }) =>
      sector && ground.sectors.includes(sector) && ground.kinds.includes(kind) ? ['POLICE_CERTIFICATE'] : [],
    missing: 'ALLOWED_WITH_ACTION',
    change: 'APPLY_FOR_POLICE_CERTIFICATE',
    notOlderThanMonths: ground.notOlderThanMonths,
  });

interface PaperParts {
  needs(slot: SlotFacts): readonly CertificateKind[];
  readonly missing: 'ALLOWED_WITH_ACTION' | 'NOT_ALLOWED';
  readonly change: ChangeCode;
  readonly notOlderThanMonths?: number | undefined;
}

/** Someone whose papers were never asked about is never refused for them. */
function paperRule(row: RuleRow, parts: PaperParts): PairRule {
  return pairRule(row, {
    ofParticipant: ({ certificates }: ParticipantFacts, on) => ({ certificates, on }),
    ofSlot: (slot) => {
      const kinds = parts.needs(slot);
      return kinds.length > 0 ? kinds : undefined;
    },
    judge: ({ certificates, on }, kinds) => {
      const holds = (kind: CertificateKind): boolean =>
        certificates?.some((paper) => paper.kind === kind && isGood(paper, on, parts.notOlderThanMonths)) ?? false;
      const missing = kinds.find((kind) => !holds(kind));
      if (missing === undefined) return allowed;
      return {
        verdict: certificates === undefined ? 'ALLOWED_WITH_ACTION' : parts.missing,
        facts: [{ name: 'slot.requirements', value: missing }],
        change: { code: parts.change, params: { paper: missing } },
        ...(certificates === undefined ? { unknown: ['participant.certificates'] as const } : {}),
      };
    },
  });
}

/** A paper counts until it expires, and where the law limits its age, only when its date is known and young enough. */
function isGood({ issuedOn, expiresOn }: HeldCertificate, on: LocalDate, months: number | undefined): boolean {
  if (expiresOn !== undefined && expiresOn < on) return false;
  if (months === undefined) return true;
  return issuedOn !== undefined && addMonths(issuedOn, months) >= on;
}

const shallHave = (
  requirements: SlotFacts['requirements'],
  kinds: readonly CertificateKind[],
): readonly CertificateKind[] =>
  (requirements ?? []).flatMap(({ kind, duty }: { kind: string; duty: RequirementDuty }) =>
    duty === 'SHALL' ? kinds.filter((wanted) => wanted === kind) : [],
  );
