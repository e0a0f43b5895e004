import { defaultSettings, municipalSettings } from './municipal-settings.js';

describe('the settings of a municipality', () => {
  it('are what holds for everybody where it has set nothing', () => {
    expect(municipalSettings([])).toEqual(defaultSettings);
  });

  it('take over a cadence, a handover step and a single number from its rows', () => {
    const settings = municipalSettings([
      { name: 'followUp.PLACEMENT', value: 10 },
      { name: 'handover.HANDOVER_MEETING', value: 6 },
      { name: 'programme.soonDays', value: 21 },
      { name: 'clock.CONSENT', value: 4 },
    ]);

    expect(settings.followUpEveryDays.PLACEMENT).toBe(10);
    expect(settings.handoverWeeksBeforeEnd.HANDOVER_MEETING).toBe(6);
    expect(settings.soonDays).toBe(21);
  });

  it.each([
    ['nought days between talks', { name: 'followUp.PROGRAMME', value: 0 }],
    ['half a day', { name: 'programme.soonDays', value: 1.5 }],
    ['a handover before NAV has met anybody', { name: 'handover.HANDOVER_MEETING', value: 40 }],
  ])('pass over %s, which stops no clock', (_what, row) => {
    expect(municipalSettings([row])).toEqual(defaultSettings);
  });
});
