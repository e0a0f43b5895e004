import { GlobeIcon } from '@navikt/aksel-icons';
import { ChooseLanguageDocument } from '@fotfeste/contract';
import { ActionMenu, InternalHeader } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useIdempotentMutation } from '../api/use-idempotent-mutation.js';
import { screenLanguage, screenLanguages } from '../i18n/languages.js';
import { readIn } from '../i18n/start-texts.js';
import { useSession } from '../session/session-context.js';

/** Chooses the language of the screens and, for who is signed in, of the API's sentences too. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation('shell');
  const { viewer } = useSession();
  const [, choose] = useIdempotentMutation(ChooseLanguageDocument);
  const current = screenLanguage(i18n.language);
  const change = async (code: string) => {
    await readIn(code);
    if (viewer !== undefined) await choose({ language: code });
  };
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <InternalHeader.Button aria-label={t('language.choose', { current: current.name })}>
          <GlobeIcon aria-hidden fontSize="1.25rem" />
          <span lang={current.code}>{current.name}</span>
        </InternalHeader.Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.RadioGroup label={t('language.label')} value={current.code} onValueChange={change}>
          {screenLanguages.map((language) => (
            <ActionMenu.RadioItem key={language.code} value={language.code} lang={language.code}>
              {language.name}
            </ActionMenu.RadioItem>
          ))}
        </ActionMenu.RadioGroup>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
