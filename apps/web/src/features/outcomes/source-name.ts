/** What published sources are called in bokmål, where their own name is not Norwegian through and through. */
const norwegian: Readonly<Record<string, string>> = {
  'Asker kommune, on settlement and integration, with «Kommunedata integrering»':
    'Asker kommune, om bosetting og integrering, med «Kommunedata integrering»',
  'Asker kommune, on the visit of the minister, 31 January 2020':
    'Asker kommune, om statsrådens besøk, 31. januar 2020',
  'UiT, dialogue seminar in Harstad, 8 March 2024': 'UiT, dialogseminar i Harstad, 8. mars 2024',
  'IMDi, «Resultater for introduksjonsprogrammet 2016», 6 July 2017':
    'IMDi, «Resultater for introduksjonsprogrammet 2016», 6. juli 2017',
  'SSB introinnv, former participants, published 20 December 2018':
    'SSB introinnv, tidligere deltakere, publisert 20. desember 2018',
  'SSB introinnv, former participants, «2023»': 'SSB introinnv, tidligere deltakere, «2023»',
  'utrop.no 18252, quoting SSB': 'utrop.no 18252, etter SSB',
  'NTB/Dagsavisen June 2019, quoting IMDi': 'NTB/Dagsavisen, juni 2019, etter IMDi',
  'IMDi, key figures 2023, from the national register': 'IMDi, nøkkeltall 2023, fra Nasjonalt introduksjonsregister',
};

/** The name of a published source in the language of the screen. */
export const sourceName = (source: string, language: string): string =>
  language.startsWith('en') ? source : (norwegian[source] ?? source);
