import { municipalityOn, parseMunicipalityNumber, type MunicipalityRow } from '@fotfeste/geography';
import type { LocalDate, MunicipalityNumber, OccupationCode, SkillId } from '@fotfeste/kernel';
import { parseOccupationCode, type Names, type Taxonomy } from '@fotfeste/occupation';
import { comparable } from './cell-values.js';
import { presentMunicipalityName } from './former-municipalities.js';
import type { IntakeContext } from './intake-context.js';

/** The registers in force that words in files are looked up in. */
export interface LookUpSource {
  readonly taxonomy: Taxonomy;
  readonly municipalities: readonly Pick<MunicipalityRow, 'number' | 'names'>[];
  readonly today: LocalDate;
}

/** What people call the most usual occupations where the standard's own name is another or stands in several. */
const everydayNames: Readonly<Record<string, string>> = {
  renholder: '9112',
  vasker: '9112',
  cleaner: '9112',
  barnehageassistent: '5311',
  barnehagemedarbeider: '5311',
  'sfo-assistent': '5311',
  pleieassistent: '5329',
  pleiemedarbeider: '5329',
  butikkansatt: '5223',
  lagerarbeider: '4321',
  'hjelpearbeider i bygg': '9313',
  snekker: '7115',
  sykepleier: '2223',
  lærer: '2341',
  barnehagelærer: '2342',
  sjåfør: '8322',
  bilmekaniker: '7231',
  frisør: '5141',
  baker: '7512',
};

/** Finds occupations, skills and municipalities by what people write; built once for a file. */
export function lookUps(
  source: LookUpSource,
): Pick<IntakeContext, 'findOccupation' | 'findSkill' | 'findMunicipality'> {
  return {
    findOccupation: occupationFinder(source.taxonomy),
    findSkill: skillFinder(source.taxonomy),
    findMunicipality: municipalityFinder(source),
  };
}

/** A name as it stands, and with the words around a comma turned: «maskinoperatør, stansing» is «stansing maskinoperatør». */
const spellings = ({ nb, en }: Names): readonly string[] =>
  [nb ?? '', en].map(comparable).flatMap((name) => {
    const [first, last] = name.split(/, ?/, 2);
    return last === undefined ? [name] : [name, `${last} ${first ?? ''}`];
  });

function occupationFinder({ occupations }: Taxonomy): (text: string) => OccupationCode | undefined {
  const byName = new Map<string, OccupationCode>();
  for (const { code, names } of occupations.values()) for (const name of spellings(names)) byName.set(name, code);
  return (text) => {
    const name = comparable(text);
    const code = parseOccupationCode(everydayNames[name] ?? text);
    if (code !== undefined && occupations.has(code)) return code;
    return byName.get(name) ?? onlyBeginning(byName, name);
  };
}

/** The standard names occupations in the plural: «kokk» is the beginning of one name only. */
function onlyBeginning(byName: ReadonlyMap<string, OccupationCode>, text: string): OccupationCode | undefined {
  if (text.length < 4) return undefined;
  const found = new Set([...byName].filter(([name]) => name.startsWith(text)).map(([, code]) => code));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function skillFinder({ skills }: Taxonomy): (text: string) => SkillId | undefined {
  const byName = new Map<string, SkillId>();
  for (const { id, names, escoUri } of skills.values()) {
    for (const name of [id, escoUri ?? id, ...spellings(names)]) byName.set(comparable(name), id);
  }
  return (text) => byName.get(comparable(text));
}

function municipalityFinder({ municipalities, today }: LookUpSource): (text: string) => MunicipalityNumber | undefined {
  const numbers = new Set(municipalities.map(({ number }) => number));
  const byName = new Map(
    municipalities.flatMap(({ number, names }) => names.map((name) => [comparable(name), number])),
  );
  return (text) => {
    const [digits = ''] = /^\d{3,4}/.exec(text.trim()) ?? [];
    const number = parseMunicipalityNumber(digits);
    if (number !== undefined) return known(numbers, municipalityOn(number, today));
    const name = text.replace(/\s+(?:kommune|kommun|herad|municipality)$/i, '');
    return byName.get(comparable(name)) ?? byName.get(comparable(presentMunicipalityName(name)));
  };
}

const known = (numbers: ReadonlySet<MunicipalityNumber>, number: MunicipalityNumber): MunicipalityNumber | undefined =>
  numbers.has(number) ? number : undefined;
