import { fieldId } from './field-id.js';

describe('the control that a refusal points at', () => {
  it('is named after the input field', () => {
    expect(fieldId('postcode')).toBe('field-postcode');
    expect(fieldId('input.postcode')).toBe('field-postcode');
  });

  it('is the list for something within a list', () => {
    expect(fieldId('tasks[2].title')).toBe('field-tasks');
    expect(fieldId('tasks.2.title')).toBe('field-tasks');
  });
});
