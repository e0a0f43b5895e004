/** Where to go to sign in and come back to the given place of this site. Places of other sites are not kept. */
export function signInAddress(place: string): string {
  const safe = place.startsWith('/') && !place.startsWith('//') ? place : '/';
  return `/login?${new URLSearchParams({ return: safe }).toString()}`;
}
