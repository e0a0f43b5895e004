/**
 * The address as it stands now. The router hands out that of the last drawing, which two quick changes would both start
 * from, so that the second undid the first.
 */
export function addressParams(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}
