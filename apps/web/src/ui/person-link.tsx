import { AppLink } from './app-link.js';
import { type PersonName, usePersonName } from './use-person-name.js';

/** A participant's name, leading to their page. */
export function PersonLink({ person }: { readonly person: PersonName & { readonly id: string } }) {
  const name = usePersonName();
  return <AppLink to={`/participants/${person.id}`}>{name(person)}</AppLink>;
}
