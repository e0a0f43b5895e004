import { localDate, type LocalDate } from '@fotfeste/kernel';
import type { MeasureKind } from '../kinds.js';
import { inForce } from './in-force.js';
import type { Dated } from './measure-rules.js';

/** What a rule is cited for in a letter. */
export type LegalMatter = 'MEASURE' | 'NEED_ASSESSMENT' | 'APPEAL_PARTICIPANT' | 'APPEAL_OTHERS';

/** A rule as letters cite it: the act, the section, and since when it has held. */
export interface LegalBasis extends Dated {
  readonly matter: LegalMatter;
  /** Absent where it holds for every measure. */
  readonly kind?: MeasureKind;
  /** Its short title in Norwegian and its number in the collection of laws. */
  readonly act: string;
  readonly section: string;
  /** For appeals: the weeks there are from the day the letter arrives. */
  readonly weeks?: number;
}

const regulation = 'tiltaksforskriften (FOR-2015-12-11-1598)';
const since = localDate('2016-01-01');
const chapterOf = (kind: MeasureKind, chapter: number): LegalBasis => ({
  ...{ matter: 'MEASURE', kind, act: regulation, section: `kapittel ${chapter}`, validFrom: since, verified: false },
  source: 'chapters as NAV’s own pages name them; the text itself was not at hand',
});

/** The rules that decisions on measures rest on. None is read against Lovdata yet: `verified` says so. */
export const legalBases: readonly LegalBasis[] = [
  chapterOf('WORK_TRAINING', 3),
  chapterOf('MENTOR', 5),
  chapterOf('SUMMER_JOB', 8),
  chapterOf('TEMPORARY_WAGE_SUBSIDY', 9),
  chapterOf('PERMANENT_WAGE_SUBSIDY', 10),
  chapterOf('INCLUSION_GRANT', 11),
  chapterOf('ADAPTED_WORK', 14),
  {
    matter: 'MEASURE',
    kind: 'FOUR_YEAR_WAGE_SUBSIDY',
    act: 'forskrift om forsøk med fireårig lønnstilskudd for unge (FOR-2026-02-04-163)',
    section: 'hele forskriften',
    validFrom: localDate('2026-08-01'),
    verified: false,
    source: 'number and date as NAV’s own system names them',
  },
  {
    matter: 'NEED_ASSESSMENT',
    act: 'NAV-loven (LOV-2006-06-16-20)',
    section: '§ 14 a',
    validFrom: localDate('2010-02-01'),
    verified: false,
    source: 'general knowledge',
  },
  {
    matter: 'APPEAL_PARTICIPANT',
    act: 'arbeidsmarkedsloven (LOV-2004-12-10-76)',
    section: '§ 17',
    weeks: 3,
    validFrom: localDate('2005-07-01'),
    verified: false,
    source: 'arbeidsmarkedsloven §§ 16-17: three weeks where a measure is allotted to a participant',
  },
  {
    matter: 'APPEAL_OTHERS',
    act: 'arbeidsmarkedsloven (LOV-2004-12-10-76)',
    section: '§ 17',
    weeks: 6,
    validFrom: localDate('2005-07-01'),
    verified: false,
    source: 'arbeidsmarkedsloven §§ 16-17: six weeks for NAV’s other decisions',
  },
];

/** The rule that is cited for a matter on a date; undefined where none is known. */
export const legalBasisFor = (
  matter: LegalMatter,
  kind: MeasureKind,
  on: LocalDate,
  rows: readonly LegalBasis[] = legalBases,
): LegalBasis | undefined =>
  inForce(
    rows.filter((row) => row.matter === matter && (row.kind === undefined || row.kind === kind)),
    on,
  );
