/** A source of published figures. */
export type SourceCode =
  | 'UTROP_2012'
  | 'ASKER_SETTLEMENT_PAGE'
  | 'ASKER_VISIT_2020'
  | 'UIT_HARSTAD_2024'
  | 'IMDI_2016'
  | 'SSB_2017'
  | 'SSB_2023'
  | 'UTROP_2008'
  | 'NTB_2019'
  | 'IMDI_2023';

/** Where each figure was read. */
export const sources: Readonly<Record<SourceCode, string>> = {
  UTROP_2012: 'utrop.no, «Asker og Bærum på introduksjonstoppen»',
  ASKER_SETTLEMENT_PAGE: 'Asker kommune, on settlement and integration, with «Kommunedata integrering»',
  ASKER_VISIT_2020: 'Asker kommune, on the visit of the minister, 31 January 2020',
  UIT_HARSTAD_2024: 'UiT, dialogue seminar in Harstad, 8 March 2024',
  IMDI_2016: 'IMDi, «Resultater for introduksjonsprogrammet 2016», 6 July 2017',
  SSB_2017: 'SSB introinnv, former participants, published 20 December 2018',
  SSB_2023: 'SSB introinnv, former participants, «2023»',
  UTROP_2008: 'utrop.no 18252, quoting SSB',
  NTB_2019: 'NTB/Dagsavisen June 2019, quoting IMDi',
  IMDI_2023: 'IMDi, key figures 2023, from the national register',
};
