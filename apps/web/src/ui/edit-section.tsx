import { PencilIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type ReactNode, useState } from 'react';
import { Section } from './section.js';

interface Props {
  readonly title: string;
  /** What the button that opens the form is called; it says what is changed. */
  readonly editLabel: string;
  readonly mayEdit: boolean;
  readonly children: ReactNode;
  /** The form that stands in place of the content while it is open. */
  readonly form: (close: () => void) => ReactNode;
}

/** A part of a screen that can be changed where it stands. */
export function EditSection({ title, editLabel, mayEdit, children, form }: Props) {
  const [editing, setEditing] = useState(false);
  const button = (
    <Button
      size="small"
      variant="tertiary"
      icon={<PencilIcon aria-hidden />}
      aria-expanded={editing}
      onClick={() => setEditing(true)}
    >
      {editLabel}
    </Button>
  );
  return (
    <Section title={title} actions={mayEdit && !editing ? button : undefined}>
      {editing ? form(() => setEditing(false)) : children}
    </Section>
  );
}
