import { blocksFromWritten, blocksToWrite, hoursOf, wrongBlocks } from './week-blocks.js';

describe('an ordinary week', () => {
  const morning = { weekday: 2, fromMinute: 480, toMinute: 720 };

  it('is sent as it was read', () => {
    expect(blocksFromWritten(blocksToWrite([morning]))).toEqual([morning]);
  });

  it('names a stretch that ends before it starts, and one without a time', () => {
    const written = [
      { key: 1, weekday: 1, from: '12:00', to: '08:00' },
      { key: 2, weekday: 2, from: '08:00', to: '' },
      { key: 3, weekday: 3, from: '08:00', to: '15:30' },
    ];

    expect(wrongBlocks(written)).toEqual([1, 2]);
    expect(blocksFromWritten(written)).toEqual([{ weekday: 3, fromMinute: 480, toMinute: 930 }]);
  });

  it('counts hours that overlap once', () => {
    expect(hoursOf([morning, { weekday: 2, fromMinute: 600, toMinute: 780 }])).toBe(5);
  });
});
