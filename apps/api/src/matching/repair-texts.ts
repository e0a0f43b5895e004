interface Said {
  readonly nb: string;
  readonly en: string;
}

/** What the events that matching mends around are called. */
const causes: Readonly<Record<string, Said>> = {
  'participant.added': { nb: 'En ny deltaker kom til', en: 'A new participant was added' },
  'participant.changed': { nb: 'Opplysninger om en deltaker ble endret', en: 'A participant’s facts changed' },
  'programme.exited': { nb: 'En deltaker avsluttet programmet', en: 'A participant left the programme' },
  'slot.created': { nb: 'En ny plass kom til', en: 'A new place was added' },
  'slot.changed': { nb: 'En plass ble endret eller falt bort', en: 'A place changed or fell away' },
  'match.completed': { nb: 'Kjøringen ble ferdig', en: 'The run was done' },
  'match.decided': { nb: 'Et par ble låst eller utelukket', en: 'A pair was pinned or vetoed' },
  'proposal.made': { nb: 'Et forslag ble sendt', en: 'A proposal was made' },
  'proposal.closed': { nb: 'Et forslag ble lukket', en: 'A proposal was closed' },
  'agreement.binding': { nb: 'En plass ble fylt', en: 'A place was filled' },
  'placement.stopped': { nb: 'En praksis ble stoppet', en: 'A placement was stopped' },
  'import.completed': { nb: 'En fil ble lest inn', en: 'A file was imported' },
};

/** What an event is called; its own name where it has none here. */
export const causeText = (cause: string): Said => causes[cause] ?? { nb: cause, en: cause };
