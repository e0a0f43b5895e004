import type { OccupationCode } from '@fotfeste/kernel';
import { iscoDifferences } from './isco-differences.js';

/**
 * Reads a STYRK-08 code: four digits, or NAV's six with a point (`5120.03`), of which the first four count.
 * Undefined for anything else; whether Statistics Norway has the code is the taxonomy's answer, not this one's.
 */
export function parseOccupationCode(text: string): OccupationCode | undefined {
  const match = /^(\d{4})(?:\.\d{2})?$/.exec(text.trim());
  return match ? (match[1] as OccupationCode) : undefined;
}

/** How far up STYRK-08 one must go before two codes are in the same group. */
export const kinships = ['SAME', 'MINOR_GROUP', 'SUB_MAJOR_GROUP', 'MAJOR_GROUP', 'NONE'] as const;
export type Kinship = (typeof kinships)[number];

/** The closest group two codes share: the code itself (yrke), or the first three, two or one digits of it. */
export function kinshipOf(a: OccupationCode, b: OccupationCode): Kinship {
  if (a === b) return 'SAME';
  if (a.slice(0, 3) === b.slice(0, 3)) return 'MINOR_GROUP';
  if (a.slice(0, 2) === b.slice(0, 2)) return 'SUB_MAJOR_GROUP';
  return a.startsWith(b.slice(0, 1)) ? 'MAJOR_GROUP' : 'NONE';
}

/** The groups above a code, nearest first: 9112 gives 911, 91, 9. */
export const groupsAbove = (code: OccupationCode): readonly string[] => [
  code.slice(0, 3),
  code.slice(0, 2),
  code.slice(0, 1),
];

/** The STYRK-08 codes of an ISCO-08 code, best first: the same code, but for the differences listed by hand. */
export function styrkFromIsco(isco: string): readonly OccupationCode[] {
  const listed = iscoDifferences[isco] ?? [isco];
  return listed.flatMap((code) => parseOccupationCode(code) ?? []);
}
