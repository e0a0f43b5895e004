import { localDate, type MunicipalityNumber } from '@fotfeste/kernel';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import { lookUps } from './index.js';

const municipality = (number: string, ...names: readonly string[]) => ({ number: number as MunicipalityNumber, names });
const find = lookUps({
  taxonomy: buildTaxonomy(starterSource()),
  municipalities: [
    municipality('3203', 'Asker'),
    municipality('3205', 'Lillestrøm'),
    municipality('5503', 'Harstad', 'Hárstták'),
  ],
  today: localDate('2026-05-20'),
});

describe('words in files', () => {
  it.each([
    ['5120', '5120'],
    ['5120.03', '5120'],
    ['Kokk', '5120'],
    ['kokker', '5120'],
    ['Renholder', '9112'],
    ['Butikkmedarbeidere', '5223'],
    ['trollmann', undefined],
    ['9999', undefined],
    ['ko', undefined],
  ])('%p is the occupation %p', (text, code) => {
    expect(find.findOccupation(text)).toBe(code);
  });

  it.each([
    ['3203', '3203'],
    ['0220', '3203'],
    ['220', '3203'],
    ['3203 Asker', '3203'],
    ['ASKER', '3203'],
    ['Asker kommune', '3203'],
    ['Skedsmo', '3205'],
    ['Hárstták', '5503'],
    ['Atlantis', undefined],
    ['9999', undefined],
  ])('%p is the municipality %p', (text, number) => {
    expect(find.findMunicipality(text)).toBe(number);
  });

  it('find a skill by its id, its Norwegian and its English name', () => {
    const [skill] = starterSource().skills.filter(
      ({ names, escoUri }) => names.nb !== undefined && escoUri !== undefined,
    );
    for (const text of [skill?.id, skill?.names.nb?.toUpperCase(), skill?.names.en, skill?.escoUri]) {
      expect(find.findSkill(text ?? '')).toBe(skill?.id);
    }
    expect(find.findSkill('trylle')).toBeUndefined();
  });
});
