import type { SlotRow } from '@fotfeste/db';

interface LintRule {
  readonly code: string;
  readonly pattern: RegExp;
  readonly nb: string;
  readonly en: string;
}

/**
 * Words that may exclude people without need, or that give away the situation of those who come. Sources: the equality
 * and anti-discrimination act (likestillings- og diskrimineringsloven) sections 6-8 and 30; the words NAV warns of in
 * advertisements. A warning is a question to the writer and stops nothing.
 */
const rules: readonly LintRule[] = [
  {
    code: 'PERFECT_NORWEGIAN',
    pattern:
      /\b(flytende|feilfri\w*|perfekt\w*|morsmåls?\w*)\s+norsk|norsk\s+som\s+morsmål|\b(fluent|perfect|native)\s+norwegian/i,
    nb: '«{words}»: krev nivået oppgaven trenger, ikke mer. Et høyere krav kan være indirekte diskriminering.',
    en: '“{words}”: ask for the level the task needs, no more. A higher demand may be indirect discrimination.',
  },
  {
    code: 'ORIGIN_OR_RELIGION',
    pattern: /\b(etnisk\w*|norskfødt\w*|kristen\w*|muslim\w*|hijab\w*|hodeplagg|ethnic\w*|christian\w*|headscarf)\b/i,
    nb: '«{words}»: opphav og tro kan det ikke stilles krav om.',
    en: '“{words}”: nothing can be asked of origin or belief.',
  },
  {
    code: 'AGE_OR_SEX',
    pattern:
      /\b(ung\w* og sprek\w*|ungdommelig\w*|kun (menn|kvinner)|bare (menn|kvinner|gutter|jenter)|young and \w+|(men|women) only)\b/i,
    nb: '«{words}»: skriv hva arbeidet krever i stedet for alder eller kjønn.',
    en: '“{words}”: write what the work takes instead of age or sex.',
  },
  {
    code: 'SITUATION_GIVEN_AWAY',
    pattern:
      /\b(flyktning\w*|introduksjons(program|stønad)\w*|lønnstilskudd\w*|mentortilskudd\w*|asylsøker\w*|refugee\w*|asylum seeker\w*|wage subsid\w*)\b/i,
    nb: '«{words}»: teksten forteller kollegaer om situasjonen til den som kommer. Skriv om arbeidet.',
    en: '“{words}”: the text tells colleagues about the situation of whoever comes. Write about the work.',
  },
  {
    code: 'HEALTH_ASKED',
    pattern: /\b(frisk|god helse|ingen helseplager|gravid\w*|diagnose\w*|good health|pregnan\w*)\b/i,
    nb: '«{words}»: skriv hva oppgavene krever av kroppen i stedet for helse.',
    en: '“{words}”: write what the tasks demand of the body instead of health.',
  },
];

/** A warning as the schema's `Reason`. */
export interface TextWarning {
  readonly code: string;
  readonly text: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** What in a slot's own texts the writer should look at once more. */
export function textWarnings(slot: Pick<SlotRow, 'title' | 'tasks'>, language: 'nb' | 'nn' | 'en'): TextWarning[] {
  const texts = [slot.title, ...slot.tasks.flatMap(({ title, safetyFloor }) => [title, safetyFloor?.reason ?? ''])];
  return rules.flatMap(({ code, pattern, ...sentences }) => {
    const words = texts.map((text) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
    if (words === undefined) return [];
    const text = sentences[language === 'en' ? 'en' : 'nb'].replace('{words}', words);
    return [{ code, text, facts: [{ name: 'words', value: words }] }];
  });
}
