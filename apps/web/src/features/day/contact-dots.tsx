import { useTranslation } from 'react-i18next';
import { longSilenceDays, type Silence } from './silence.js';

const width = 720;
const lane = 14;
const lastDay = 42;
const step = width / (lastDay + 2);

/** Dots stacked over the number of days, with a line where silence becomes long. */
export function ContactDots({ people }: { readonly people: readonly Silence[] }) {
  const { t } = useTranslation('day');
  const placed = stack(people);
  const height = lane * Math.max(...placed.map((dot) => dot.level + 1), 3) + 28;
  const x = (day: number) => step * (day + 0.5);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" style={{ maxWidth: width }} aria-hidden>
      <line className="plot-axis" x1="0" x2={width} y1={height - 20} y2={height - 20} />
      <line
        className="plot-limit"
        x1={x(longSilenceDays + 0.5)}
        x2={x(longSilenceDays + 0.5)}
        y1="0"
        y2={height - 20}
      />
      {[0, 7, 14, 21, 28, 35, lastDay].map((day) => (
        <text key={day} className="plot-text" x={x(day)} y={height - 4} textAnchor="middle">
          {day === lastDay ? t('contact.more', { days: day }) : day}
        </text>
      ))}
      {placed.map(({ person, day, level }) => (
        <circle
          key={person.id}
          className={person.long ? 'plot-dot-late' : 'plot-dot'}
          cx={x(day)}
          cy={height - 20 - lane * (level + 0.5)}
          r={lane / 2 - 1.5}
        />
      ))}
    </svg>
  );
}

function stack(people: readonly Silence[]) {
  const height = new Map<number, number>();
  return people.map((person) => {
    const day = Math.min(person.days ?? lastDay, lastDay);
    const level = height.get(day) ?? 0;
    height.set(day, level + 1);
    return { person, day, level };
  });
}
