import type { Random } from '../random.js';

const starts = ['Al', 'Be', 'Da', 'El', 'Fe', 'Ju', 'Ka', 'Li', 'Ma', 'Ne', 'Ori', 'Ra', 'Sa', 'Te', 'Vi', 'Ze'];
const middles = ['da', 'la', 'mi', 'no', 'ra', 'ri', 'so', 'ta', 'ven', 'li'];
const givenEnds = ['', 'n', 's', 'el', 'o', 'i', 'e'];
const familyStarts = [
  'Bre',
  'Cal',
  'Dor',
  'Fal',
  'Gal',
  'Hol',
  'Kel',
  'Lor',
  'Mar',
  'Nor',
  'Pel',
  'Ros',
  'Sol',
  'Tal',
  'Ver',
  'Wel',
];
const familyEnds = [
  'dal',
  'dane',
  'den',
  'lan',
  'lem',
  'mane',
  'mer',
  'nes',
  'rane',
  'ril',
  'son',
  'ton',
  'vik',
  'wen',
];

/**
 * A name nobody needs to bear: put together from syllables, the same for everybody, so that it tells neither sex nor
 * origin. What a matching run must not know, it cannot read from a demo name either.
 */
export const inventedName = (random: Random): readonly [given: string, family: string] => [
  random.pick(starts) + random.pick(middles) + random.pick(givenEnds),
  random.pick(familyStarts) + random.pick(familyEnds),
];
