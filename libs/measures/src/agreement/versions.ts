import type { Act, MeasureAgreement, VersionKind } from './agreement.js';
import { diffContent, type FieldChange } from './content-diff.js';

/** The agreement with its content as a new version. Signatures stand: those who signed are told what changed. */
export const withVersion = (
  agreement: MeasureAgreement,
  act: Act,
  { kind, reason }: { readonly kind: VersionKind; readonly reason?: string },
): MeasureAgreement => ({
  ...agreement,
  versions: [
    ...agreement.versions,
    {
      number: agreement.versions.length + 1,
      kind,
      content: agreement.content,
      by: act.by,
      at: act.at,
      ...(reason !== undefined && { reason }),
    },
  ],
});

/** The number of the content as it stands; 0 while the adviser has not signed. */
export const contentVersionOf = (agreement: MeasureAgreement): number => agreement.versions.at(-1)?.number ?? 0;

/** What a version changed from the one before, for the history that people read. */
export function versionDiff(agreement: MeasureAgreement, number: number): readonly FieldChange[] {
  const version = agreement.versions.find((one) => one.number === number);
  const before = agreement.versions.find((one) => one.number === number - 1);
  return version ? diffContent(before?.content ?? {}, version.content) : [];
}
