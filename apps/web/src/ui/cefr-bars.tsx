import type { CefrLevel, LanguageSkill } from '@fotfeste/contract';
import { useTranslation } from 'react-i18next';
import { barHeight, cefrLevels, languageSkills } from './cefr.js';

interface Props {
  /** The level in force per part; a part without a result is unknown, not low. */
  readonly levels: readonly { readonly skill: LanguageSkill; readonly level: CefrLevel }[];
}

const width = 18;
const full = 24;

/** Four small bars, one per part of the language, with the same said in words. */
export function CefrBars({ levels }: Props) {
  const { t } = useTranslation(['common', 'enums']);
  const parts = languageSkills.map((skill) => ({ skill, level: levels.find((row) => row.skill === skill)?.level }));
  const words = parts.map(({ skill, level }) =>
    t('common:cefr.part', { part: t(`enums:LanguageSkill.${skill}`), level: level ?? t('common:unknown') }),
  );
  return (
    <span className="cefr-bars" role="img" aria-label={words.join(', ')}>
      {parts.map(({ skill, level }) => (
        <svg key={skill} width={width} height={full + 12} viewBox={`0 0 ${width} ${full + 12}`} aria-hidden>
          <rect className="cefr-track" x="2" y="0" width={width - 4} height={full} rx="2" />
          {level !== undefined && <Bar level={level} />}
          <text className="cefr-letter" x={width / 2} y={full + 11} textAnchor="middle">
            {level ?? '?'}
          </text>
        </svg>
      ))}
    </span>
  );
}

function Bar({ level }: { readonly level: CefrLevel }) {
  const height = (full * barHeight(level)) / cefrLevels.length;
  return <rect className="cefr-fill" x="2" y={full - height} width={width - 4} height={height} rx="2" />;
}
