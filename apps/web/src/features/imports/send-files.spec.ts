import { readUploadAnswer } from './send-files.js';

describe('the answer to files that were sent', () => {
  it('is the upload to read from', () => {
    expect(readUploadAnswer({ id: 'upload-1', fileName: 'a.csv', bytes: 3 })).toEqual({
      outcome: 'SENT',
      uploadId: 'upload-1',
    });
  });

  it('is a refusal in words', () => {
    expect(readUploadAnswer({ errors: [{ message: 'The file is empty.', extensions: {} }] })).toEqual({
      outcome: 'REFUSED',
      message: 'The file is empty.',
    });
  });

  it('is a fault where it cannot be read', () => {
    expect(readUploadAnswer('nonsense')).toEqual({ outcome: 'FAULT', fault: 'BROKEN' });
  });
});
