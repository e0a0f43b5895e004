import { localDate, type MunicipalityNumber } from '@fotfeste/kernel';
import { buildGeography, formerNumbersOf, municipalityOn, parseMunicipalityNumber, straightLineKm } from './index.js';

const number = (text: string): MunicipalityNumber => text as MunicipalityNumber;
const oslo = { number: number('0301'), names: ['Oslo'], latitude: 59.9127, longitude: 10.7461 };
const asker = { number: number('3203'), names: ['Asker'], latitude: 59.8331, longitude: 10.4392 };
const bergen = { number: number('4601'), names: ['Bergen'], latitude: 60.3913, longitude: 5.3221 };
const source = {
  municipalities: [oslo, asker, bergen],
  postcodes: [
    { postcode: '0150', municipality: oslo.number, latitude: 59.9127, longitude: 10.7461 },
    { postcode: '1383', municipality: asker.number, latitude: 59.8331, longitude: 10.4392 },
    { postcode: '1372', municipality: asker.number },
  ],
};
const geography = buildGeography(source);
const fromAsker = { municipality: asker.number, postcode: '1383' };
const toOslo = { municipality: oslo.number, postcode: '0150' };

describe('a municipality number', () => {
  it('is followed through mergers to the day asked for', () => {
    expect(municipalityOn(number('0220'), localDate('2019-12-31'))).toBe('0220');
    expect(municipalityOn(number('0220'), localDate('2022-05-01'))).toBe('3025');
    expect(municipalityOn(number('0220'), localDate('2026-09-01'))).toBe('3203');
    expect(municipalityOn(number('1901'), localDate('2026-09-01'))).toBe('5503');
    expect(municipalityOn(number('0301'), localDate('2026-09-01'))).toBe('0301');
  });

  it('knows what it was called before', () => {
    expect(formerNumbersOf(number('3203'))).toEqual(['3025', '0220', '0627', '0628']);
  });

  it('gets back the 0 a spreadsheet took', () => {
    expect(parseMunicipalityNumber('301')).toBe('0301');
    expect(parseMunicipalityNumber('Oslo')).toBeUndefined();
  });
});

describe('a commute', () => {
  it('is estimated from the straight line, and says that it is an estimate', () => {
    const commute = geography.commute(fromAsker, toOslo, 'PUBLIC_TRANSPORT');
    expect(commute).toMatchObject({ basis: 'ESTIMATE', precision: 'POSTCODE' });
    expect(commute?.minutes).toBeGreaterThan(70);
    expect(commute?.bestCaseMinutes).toBeLessThan(30);
  });

  it('is known less well when a postcode has no coordinates', () => {
    const commute = geography.commute({ ...fromAsker, postcode: '1372' }, toOslo, 'CAR');
    expect(commute?.precision).toBe('MUNICIPALITY');
  });

  it('is what a person entered, in both directions, when the model is wrong', () => {
    const corrected = buildGeography({
      ...source,
      overrides: [{ between: ['1383', '0150'], mode: 'PUBLIC_TRANSPORT', minutes: 38 }],
    });
    expect(corrected.commute(fromAsker, toOslo, 'PUBLIC_TRANSPORT')).toMatchObject({ minutes: 38, basis: 'OVERRIDE' });
    expect(corrected.commute(toOslo, fromAsker, 'PUBLIC_TRANSPORT')?.minutes).toBe(38);
    expect(corrected.commute(fromAsker, toOslo, 'CAR')?.basis).toBe('ESTIMATE');
  });

  it('is unknown where a place is not on the map', () => {
    expect(geography.commute(fromAsker, { municipality: number('9999') }, 'CAR')).toBeUndefined();
  });
});

describe('distances', () => {
  it('are those of the globe: Oslo to Bergen is 305 km', () => {
    expect(Math.round(straightLineKm(oslo, bergen))).toBe(305);
  });

  it('give the neighbours, nearest first', () => {
    expect(geography.neighbours(oslo.number, 50)).toEqual(['3203']);
    expect(geography.neighbours(oslo.number, 400)).toEqual(['3203', '4601']);
  });
});
