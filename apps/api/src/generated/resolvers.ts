// Written by graphql-codegen (codegen.ts). Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date in Europe/Oslo, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
  /** A key the client makes, so that a retried mutation is done once. 8 to 200 characters. */
  IdempotencyKey: { input: string; output: string; }
  /** Whole Norwegian kroner. */
  Kroner: { input: number; output: number; }
};

export type AccessLogConnection = {
  __typename?: 'AccessLogConnection';
  nodes: Array<AccessLogLine>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** One line of the log that the participant can read. */
export type AccessLogLine = {
  __typename?: 'AccessLogLine';
  at: Scalars['DateTime']['output'];
  role: Scalars['String']['output'];
  what: Scalars['String']['output'];
  who: Scalars['String']['output'];
};

/** A bar of the queue's histogram of ages, in days; the last is open. */
export type AgeBin = {
  __typename?: 'AgeBin';
  count: Scalars['Int']['output'];
  from: Scalars['Int']['output'];
  to?: Maybe<Scalars['Int']['output']>;
};

export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  nodes: Array<PlacementAgreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgreementContentInput = {
  adaptation: Scalars['String']['input'];
  followUp: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  goals: Array<Scalars['String']['input']>;
  supervisorName: Scalars['String']['input'];
  tasks: Array<Scalars['String']['input']>;
  to: Scalars['Date']['input'];
  weeklyHours: Scalars['Float']['input'];
};

export type AgreementResult = PlacementAgreement | Refused;

export type AgreementStatus =
  | 'ANNULLED'
  | 'BINDING'
  | 'DRAFT'
  | 'PARTLY_SIGNED'
  | 'READY_TO_SIGN';

export type AmountRange = {
  __typename?: 'AmountRange';
  highest: Scalars['Kroner']['output'];
  lowest: Scalars['Kroner']['output'];
};

/** One line of a sum, so that every amount can be followed. */
export type AmountStep = {
  __typename?: 'AmountStep';
  amount: Scalars['Kroner']['output'];
  code: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** Why an agreement is annulled. One registered by mistake is there for nobody afterwards. */
export type AnnulReason =
  | 'COMPLETED'
  | 'DID_NOT_SHOW_UP'
  | 'ILL'
  | 'OFFERED_OTHER_MEASURE'
  | 'OTHER'
  | 'REGISTERED_BY_MISTAKE'
  | 'STARTED_WORK';

export type AskBoard = {
  __typename?: 'AskBoard';
  asks: Array<StandingAsk>;
  /** The latest nights, newest first. */
  checks: Array<SilenceCheck>;
  /** Employers whose places are paused because they have not answered. */
  pausedEmployers: Array<Employer>;
};

/** What somebody is asked for; each kind has a clock. */
export type AskKind =
  | 'AGREEMENT_DRAFT'
  | 'CONSENT'
  | 'DECISION'
  | 'DEVIATION'
  | 'EMPLOYER_ANSWER'
  | 'EVALUATION'
  | 'HIRE_CHECK'
  | 'LEAD'
  | 'MEETING_BOOKING'
  | 'MEETING_OUTCOME'
  | 'QUESTION'
  | 'SIGNATURES'
  | 'SLOT_CONFIRMATION'
  | 'TASK';

/** SILENT is what may never be: past its limit, and nothing done about it. The nightly check looks for it. */
export type AskState =
  | 'ESCALATED'
  | 'IN_TIME'
  | 'REMINDED'
  | 'SILENT';

export type AskedParty =
  | 'CONSULTANT'
  | 'EMPLOYER'
  | 'NAV'
  | 'PARTICIPANT';

export type AttendanceDay = {
  __typename?: 'AttendanceDay';
  confirmed: Scalars['Boolean']['output'];
  hours: Scalars['Float']['output'];
  kind: AttendanceKind;
  on: Scalars['Date']['output'];
};

export type AttendanceInput = {
  hours: Scalars['Float']['input'];
  kind: AttendanceKind;
  on: Scalars['Date']['input'];
};

export type AttendanceKind =
  | 'ABSENT'
  | 'ILL'
  | 'LEAVE'
  | 'PRESENT';

export type Band =
  | 'GOOD'
  | 'POSSIBLE'
  | 'STRONG'
  | 'WEAK';

export type BindingRule = {
  __typename?: 'BindingRule';
  code: Scalars['String']['output'];
  outOf: Scalars['Int']['output'];
  slots: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type BreakOffReason =
  | 'CARE'
  | 'HEALTH'
  | 'LEFT_COUNTRY'
  | 'OTHER'
  | 'OWN_WISH'
  | 'STOPPED_BY_MUNICIPALITY';

export type Budget = {
  __typename?: 'Budget';
  /** The year month by month. */
  burn: Array<BurnPoint>;
  /** Approved. */
  committed: Scalars['Kroner']['output'];
  costCentre: Scalars['String']['output'];
  /** What the undecided periods would take beside it, were all approved. */
  forecast: Scalars['Kroner']['output'];
  frame: Scalars['Kroner']['output'];
  id: Scalars['ID']['output'];
  kind: MeasureKind;
  left: Scalars['Kroner']['output'];
  navOffice: NavOffice;
  year: Scalars['Int']['output'];
};

export type BudgetResult = Budget | Refused;

export type BulkExclusion = {
  __typename?: 'BulkExclusion';
  periodId: Scalars['ID']['output'];
  refusal: Refusal;
};

export type BulkOutcome = {
  __typename?: 'BulkOutcome';
  approved: Array<SubsidyPeriod>;
  excluded: Array<BulkExclusion>;
};

export type BulkResult = BulkOutcome | Refused;

export type BulkReturnOutcome = {
  __typename?: 'BulkReturnOutcome';
  excluded: Array<BulkExclusion>;
  returned: Array<SubsidyPeriod>;
};

export type BulkReturnResult = BulkReturnOutcome | Refused;

/** A month of a budget line: what is promised up to its end, and what it comes to if all that waits is approved. */
export type BurnPoint = {
  __typename?: 'BurnPoint';
  committed?: Maybe<Scalars['Kroner']['output']>;
  forecast?: Maybe<Scalars['Kroner']['output']>;
  month: Scalars['Date']['output'];
};

/** One call to make: each place helps those named. */
export type Call = {
  __typename?: 'Call';
  /** A slot to talk about, as it would usually be. */
  draftTasks: Array<DraftTask>;
  employer: Employer;
  helps: Array<Participant>;
  lastContactOn?: Maybe<Scalars['Date']['output']>;
  occupation: Occupation;
  /** The most points of score one place would bring. */
  worth: Scalars['Int']['output'];
};

export type CallList = {
  __typename?: 'CallList';
  calls: Array<Call>;
  needs: Array<UnmetNeed>;
};

/** What an employer sees of a person who has consented: job-related facts, no name before MEET. */
export type CandidateCard = {
  __typename?: 'CandidateCard';
  agreement?: Maybe<PlacementAgreement>;
  answerBy: Scalars['Date']['output'];
  commuteMinutes?: Maybe<Scalars['Int']['output']>;
  employerAnswer?: Maybe<EmployerAnswer>;
  experience: Array<Scalars['String']['output']>;
  /** Null until the employer has answered MEET. */
  firstName?: Maybe<Scalars['String']['output']>;
  languages: Array<Scalars['String']['output']>;
  meetingAt?: Maybe<Scalars['DateTime']['output']>;
  meetingPlace?: Maybe<Scalars['String']['output']>;
  norwegian: Array<LanguageResult>;
  overdue: Scalars['Boolean']['output'];
  proposalId: Scalars['ID']['output'];
  reasons: Array<Reason>;
  risks: Array<Reason>;
  skills: Array<Scalars['String']['output']>;
  slot: Slot;
  stage: ProposalStage;
  wantsToLearn: Array<Scalars['String']['output']>;
};

export type CandidateCardConnection = {
  __typename?: 'CandidateCardConnection';
  nodes: Array<CandidateCard>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CardResult = CandidateCard | Refused;

/** Where a case stands, computed from its facts. */
export type CaseStage =
  | 'AGREEMENT'
  | 'CONSENT'
  | 'EVALUATE'
  | 'EXITED'
  | 'HIRED'
  | 'IN_PLACEMENT'
  | 'MEETING'
  | 'READY'
  | 'SENT';

export type CaseloadFilter = {
  behindOnHours?: InputMaybe<Scalars['Boolean']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least this level in every part named in `skill`, or in all four. */
  minimumLevel?: InputMaybe<CefrLevel>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  skill?: InputMaybe<LanguageSkill>;
  stage?: InputMaybe<CaseStage>;
  withoutProposal?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CaseloadOrder =
  | 'LAST_CONTACT'
  | 'NAME'
  | 'NEXT_STEP'
  | 'PROGRAMME_END';

export type CefrLevel =
  | 'A0'
  | 'A1'
  | 'A2'
  | 'B1'
  | 'B2'
  | 'C1';

export type Certificate = {
  __typename?: 'Certificate';
  expiresOn?: Maybe<Scalars['Date']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  kind: Scalars['String']['output'];
};

export type CertificateInput = {
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  kind: Scalars['String']['input'];
};

/** What a claim still wants. */
export type ClaimGap =
  | 'ACCOUNT'
  | 'HOURS_CONFIRMED'
  | 'HOURS_LOGGED'
  | 'INCOME';

export type ClaimStatus =
  | 'ANNULLED'
  | 'APPROVED_MINUS'
  | 'APPROVED_ZERO'
  | 'CORRECTED'
  | 'EXPIRED'
  | 'PAID'
  | 'PAYMENT_FAILED'
  | 'READY'
  | 'SENT'
  | 'TOO_EARLY';

export type ClosedReason =
  | 'CONSENT_NOT_ANSWERED'
  | 'CONSENT_REFUSED'
  | 'CONSENT_WITHDRAWN'
  | 'EMPLOYER_DECLINED'
  | 'EMPLOYER_NOT_NOW'
  | 'EMPLOYER_SILENT'
  | 'NO_SHOW'
  | 'PARTICIPANT_DECLINED'
  | 'PLACED_ELSEWHERE'
  | 'SLOT_WITHDRAWN'
  | 'WITHDRAWN_BY_CONSULTANT';

export type ColumnMapping = {
  __typename?: 'ColumnMapping';
  columns: Array<MappedColumn>;
  kind: ImportKind;
  sender: Scalars['String']['output'];
};

export type ConsentAnswered = {
  __typename?: 'ConsentAnswered';
  consented: Scalars['Boolean']['output'];
  proposalId: Scalars['ID']['output'];
};

/** What the participant is asked to agree to: exactly what is shown, to whom and until when. */
export type ConsentRequest = {
  __typename?: 'ConsentRequest';
  answerBy: Scalars['Date']['output'];
  commuteMinutes?: Maybe<Scalars['Int']['output']>;
  employerName: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  proposalId: Scalars['ID']['output'];
  reasons: Array<Reason>;
  shownFields: Array<ShownField>;
  shownUntil: Scalars['Date']['output'];
  slotTitle: Scalars['String']['output'];
  tasks: Array<Scalars['String']['output']>;
  to: Scalars['Date']['output'];
  /** True where the text below has not been checked by a qualified translator. */
  translationUnreviewed: Scalars['Boolean']['output'];
  weeklyHours: Scalars['Float']['output'];
};

export type ConsentResult = ConsentAnswered | Refused;

export type DayStep = {
  __typename?: 'DayStep';
  participant: Participant;
  step: NextStep;
};

export type DecisionKind =
  | 'OVERRIDE'
  | 'PIN'
  | 'VETO';

export type DecisionOutcome =
  | 'CLOSED'
  | 'HIRED_ELSEWHERE'
  | 'HIRED_HERE'
  | 'NOTHING_YET'
  | 'PLACED'
  | 'PROPOSED';

export type DraftTask = {
  __typename?: 'DraftTask';
  talkMinutesPerDay?: Maybe<Scalars['Int']['output']>;
  title: Scalars['String']['output'];
};

/** An organisation or, for placements, a workplace (underenhet). */
export type Employer = {
  __typename?: 'Employer';
  answeredShare?: Maybe<Scalars['Float']['output']>;
  contacts: Array<EmployerContact>;
  employees?: Maybe<Scalars['Int']['output']>;
  industry?: Maybe<Scalars['String']['output']>;
  municipality?: Maybe<Municipality>;
  name: Scalars['String']['output'];
  organisationNumber: Scalars['ID']['output'];
  permanentHires: Scalars['Int']['output'];
  placementsStarted: Scalars['Int']['output'];
  postcode?: Maybe<Scalars['String']['output']>;
  /** The latest year first. */
  rates: Array<EmployerRate>;
  slots: Array<Slot>;
  /** Set when the register says bankrupt, being wound up or deleted. */
  warning?: Maybe<Scalars['String']['output']>;
};

export type EmployerAnswer =
  | 'CALL_ME'
  | 'MEET'
  | 'NOT_NOW';

export type EmployerConnection = {
  __typename?: 'EmployerConnection';
  nodes: Array<Employer>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EmployerContact = {
  __typename?: 'EmployerContact';
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
};

/** A workplace that nobody has entered yet, and the person spoken with. Of one that is known only the contact is added. */
export type EmployerInput = {
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  contactName?: InputMaybe<Scalars['String']['input']>;
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  organisationNumber: Scalars['ID']['input'];
  postcode: Scalars['String']['input'];
};

/** An employer's own rates for a year, as shares. */
export type EmployerRate = {
  __typename?: 'EmployerRate';
  employerTaxRate?: Maybe<Scalars['Float']['output']>;
  holidayPayRate?: Maybe<Scalars['Float']['output']>;
  pensionRate?: Maybe<Scalars['Float']['output']>;
  setBy: Scalars['String']['output'];
  year: Scalars['Int']['output'];
};

export type EmployerRates = {
  __typename?: 'EmployerRates';
  rates: Array<EmployerRate>;
};

export type EmployerRatesResult = EmployerRates | Refused;

export type EmployerReopenedResult = Employer | Refused;

export type EmployerResult = Employer | Refused;

export type EndGoal =
  | 'HIGHER_EDUCATION'
  | 'UPPER_SECONDARY_COMPLETED'
  | 'UPPER_SECONDARY_PARTS'
  | 'VOCATIONAL'
  | 'WORK';

/** Why an agreement is shortened. OTHER needs an explanation. */
export type EndReason =
  | 'COMPLETED'
  | 'DID_NOT_SHOW_UP'
  | 'ILL'
  | 'OFFERED_OTHER_MEASURE'
  | 'OTHER'
  | 'STARTED_WORK';

export type Evaluation = {
  __typename?: 'Evaluation';
  by: Party;
  id: Scalars['ID']['output'];
  learned?: Maybe<Scalars['String']['output']>;
  on: Scalars['Date']['output'];
  outcome: EvaluationOutcome;
  reason?: Maybe<Scalars['String']['output']>;
  wouldHire?: Maybe<Scalars['Boolean']['output']>;
};

export type EvaluationOutcome =
  | 'COMPLETED'
  | 'NO_SHOW'
  | 'STOPPED_EARLY';

export type ExitKind =
  | 'BROKE_OFF'
  | 'MOVED'
  | 'NAV_MEASURE_OR_JOB_SEEKER'
  | 'OTHER_EDUCATION'
  | 'UNKNOWN'
  | 'UPPER_SECONDARY'
  | 'WORK';

export type ExitRecorded = {
  __typename?: 'ExitRecorded';
  participant: Participant;
};

export type ExitResult = ExitRecorded | Refused;

/** What an inclusion grant may pay for. */
export type ExpenseKind =
  | 'ADAPTATION'
  | 'EQUIPMENT'
  | 'INSURANCE_LICENCE_CERTIFICATE'
  | 'PLACE'
  | 'SOFTWARE'
  | 'TRAINING'
  | 'WORK_AIDS';

export type ExperienceInput = {
  occupation: Scalars['ID']['input'];
  paid?: InputMaybe<Scalars['Boolean']['input']>;
  years?: InputMaybe<Scalars['Float']['input']>;
};

export type Fact = {
  __typename?: 'Fact';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** What a file looks like before anything is read in. */
export type FilePreview = {
  __typename?: 'FilePreview';
  encoding: Scalars['String']['output'];
  fields: Array<ImportField>;
  headers: Array<Scalars['String']['output']>;
  sample: Array<Array<Scalars['String']['output']>>;
  /** The sender whose saved columns fit. */
  sender?: Maybe<Scalars['String']['output']>;
  separator: Scalars['String']['output'];
  /** As somebody saved the columns for such a file, else as their headers suggest. */
  suggested: Array<MappedColumn>;
  uploadId: Scalars['ID']['output'];
};

export type FilePreviewResult = FilePreview | Refused;

export type FollowUp = {
  __typename?: 'FollowUp';
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: FollowUpKind;
  nextDue?: Maybe<Scalars['Date']['output']>;
  nextStep?: Maybe<Scalars['String']['output']>;
  note: Scalars['String']['output'];
  on: Scalars['Date']['output'];
};

export type FollowUpKind =
  | 'MEETING'
  | 'MESSAGE'
  | 'PHONE'
  | 'VISIT';

export type FormFormat =
  | 'CSV'
  | 'JSON';

export type FunnelPoint = {
  __typename?: 'FunnelPoint';
  area: Scalars['String']['output'];
  denominator: Scalars['Int']['output'];
  lower95: Scalars['Float']['output'];
  lower99: Scalars['Float']['output'];
  own: Scalars['Boolean']['output'];
  percent: Scalars['Float']['output'];
  upper95: Scalars['Float']['output'];
  upper99: Scalars['Float']['output'];
};

/** What work training is to lead to (mål). */
export type GoalKind =
  | 'JOB_AT_THIS_EMPLOYER'
  | 'LANGUAGE_TRAINING'
  | 'OTHER'
  | 'TRADE_CERTIFICATE'
  | 'TRY_OUT'
  | 'WORK_EXPERIENCE';

/** A recorded employment. Only PERMANENT counts as a permanent hire. */
export type Hire = {
  __typename?: 'Hire';
  advertReference?: Maybe<Scalars['String']['output']>;
  /** What was found 3, 6 and 12 months after the start, earliest first. */
  checks: Array<HireCheck>;
  employer: Employer;
  endedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind: HireKind;
  /** Whole kroner a month, where somebody said. */
  monthlyWage?: Maybe<Scalars['Int']['output']>;
  occupation: Occupation;
  percent: Scalars['Int']['output'];
  placementId?: Maybe<Scalars['ID']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy: Scalars['String']['output'];
  source: HireSource;
  start: Scalars['Date']['output'];
  withSubsidy: Scalars['Boolean']['output'];
};

export type HireCheck = {
  __typename?: 'HireCheck';
  by: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  on: Scalars['Date']['output'];
  stillEmployed: Scalars['Boolean']['output'];
};

export type HireInput = {
  advertReference?: InputMaybe<Scalars['String']['input']>;
  kind: HireKind;
  monthlyWage?: InputMaybe<Scalars['Int']['input']>;
  occupation: Scalars['ID']['input'];
  organisationNumber: Scalars['ID']['input'];
  participantId: Scalars['ID']['input'];
  percent: Scalars['Int']['input'];
  placementId?: InputMaybe<Scalars['ID']['input']>;
  source?: InputMaybe<HireSource>;
  start: Scalars['Date']['input'];
  withSubsidy?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HireKind =
  | 'ON_CALL'
  | 'PERMANENT'
  | 'TEMPORARY';

export type HireResult = Hire | Refused;

export type HireSource =
  | 'CONSULTANT'
  | 'EMPLOYER'
  | 'NAV'
  | 'PARTICIPANT';

/** The 15 hours of work-directed elements a week (integreringsloven section 14 a). */
export type HoursMeter = {
  __typename?: 'HoursMeter';
  attended: Scalars['Float']['output'];
  /** The day the duty starts to count; null while it is unknown or does not apply. */
  dutyFrom?: Maybe<Scalars['Date']['output']>;
  gap: Scalars['Float']['output'];
  planned: Scalars['Float']['output'];
  required: Scalars['Float']['output'];
};

export type ImportField = {
  __typename?: 'ImportField';
  label: Named;
  name: Scalars['String']['output'];
  required: Scalars['Boolean']['output'];
};

/** One file's way in: what was read, taken and refused, row by row. */
export type ImportJob = {
  __typename?: 'ImportJob';
  changed: Scalars['Int']['output'];
  created: Scalars['Int']['output'];
  dryRun: Scalars['Boolean']['output'];
  failure?: Maybe<Scalars['String']['output']>;
  fileName: Scalars['String']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  kind: ImportKind;
  problems: Array<RowProblem>;
  progress: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  /** Where the rows that were not taken can be fetched as a file to mend and send again. */
  refusedFile?: Maybe<Scalars['String']['output']>;
  rowsRead: Scalars['Int']['output'];
  startedAt: Scalars['DateTime']['output'];
  status: ImportStatus;
  unchanged: Scalars['Int']['output'];
};


/** One file's way in: what was read, taken and refused, row by row. */
export type ImportJobProblemsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportKind =
  | 'ADS'
  | 'EMPLOYERS'
  | 'ESCO'
  | 'OCCUPATIONS'
  | 'PARTICIPANTS'
  | 'POSTCODES'
  | 'SLOTS';

export type ImportResult = ImportJob | Refused;

export type ImportStatus =
  | 'COMPLETED'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type IncomeMonth = {
  __typename?: 'IncomeMonth';
  /** Null where something that is not known stops the sum. */
  left?: Maybe<Scalars['Kroner']['output']>;
  steps: Array<AmountStep>;
};

/** What no sum here knows. */
export type IncomeUnknown =
  | 'CHILDCARE'
  | 'G_MAY_CHANGE'
  | 'G_NOT_KNOWN'
  | 'HOURS'
  | 'HOUSING_BENEFIT'
  | 'LIVES_WITH_PARENTS'
  | 'SECTION_23_READING'
  | 'TAX'
  | 'TRANSPORT';

export type LanguageNeed = {
  __typename?: 'LanguageNeed';
  level: CefrLevel;
  skill: LanguageSkill;
};

export type LanguageNeedInput = {
  level: CefrLevel;
  skill: LanguageSkill;
};

export type LanguageResult = {
  __typename?: 'LanguageResult';
  level: CefrLevel;
  skill: LanguageSkill;
  source: LanguageSource;
  takenOn: Scalars['Date']['output'];
};

export type LanguageResultInput = {
  level: CefrLevel;
  skill: LanguageSkill;
  source: LanguageSource;
  takenOn: Scalars['Date']['input'];
};

export type LanguageSkill =
  | 'LISTENING'
  | 'READING'
  | 'SPEAKING'
  | 'WRITING';

export type LanguageSource =
  | 'SCHOOL'
  | 'SELF'
  | 'TEST'
  | 'WORKPLACE';

export type LinkAct =
  | 'CONFIRM_ATTENDANCE'
  | 'CONFIRM_SLOT'
  | 'SIGN_AGREEMENT';

export type LinkCodeResult = LinkCodeSent | Refused;

/** A code is on its way by the channel that the link did not come by. */
export type LinkCodeSent = {
  __typename?: 'LinkCodeSent';
  channel: Scalars['String']['output'];
  minutes: Scalars['Int']['output'];
  /** The address, covered but for what its owner knows it by. */
  to: Scalars['String']['output'];
};

/** Where somebody at the employer is reached: the link goes to the e-mail address, the code to the telephone. */
export type LinkRecipientInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  phone: Scalars['String']['input'];
};

export type LinkStatus =
  | 'ENDED'
  | 'EXPIRED'
  | 'LOCKED'
  | 'OPEN'
  | 'USED';

/** The act is done. */
export type LinkUsed = {
  __typename?: 'LinkUsed';
  act: LinkAct;
};

export type LinkUsedResult = LinkUsed | Refused;

/** What a link asks somebody to do, and no more than that takes. */
export type LinkedAct = {
  __typename?: 'LinkedAct';
  act: LinkAct;
  adaptation?: Maybe<Scalars['String']['output']>;
  capacity?: Maybe<Scalars['Int']['output']>;
  days: Array<LinkedDay>;
  employer: Scalars['String']['output'];
  followUp?: Maybe<Scalars['String']['output']>;
  from: Scalars['Date']['output'];
  goals: Array<Scalars['String']['output']>;
  participantName?: Maybe<Scalars['String']['output']>;
  party: Party;
  supervisorName?: Maybe<Scalars['String']['output']>;
  tasks: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  to: Scalars['Date']['output'];
  weeklyHours: Scalars['Float']['output'];
};

export type LinkedActResult = LinkedAct | Refused;

/** A day at work that waits to be confirmed. */
export type LinkedDay = {
  __typename?: 'LinkedDay';
  hours: Scalars['Float']['output'];
  kind: AttendanceKind;
  on: Scalars['Date']['output'];
};

export type MailboxConnection = {
  __typename?: 'MailboxConnection';
  nodes: Array<MailboxMessage>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A message the system sent, as the local mailbox shows it (standalone only). */
export type MailboxMessage = {
  __typename?: 'MailboxMessage';
  body: Scalars['String']['output'];
  channel: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  sentAt: Scalars['DateTime']['output'];
  subject: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type MappedColumn = {
  __typename?: 'MappedColumn';
  field?: Maybe<Scalars['String']['output']>;
  header: Scalars['String']['output'];
};

export type MappedColumnInput = {
  field?: InputMaybe<Scalars['String']['input']>;
  header: Scalars['String']['input'];
};

/** What a person decided against or ahead of a run, with the reason, and what came of it. */
export type MatchDecision = {
  __typename?: 'MatchDecision';
  at: Scalars['DateTime']['output'];
  byName: Scalars['String']['output'];
  closedReason?: Maybe<ClosedReason>;
  id: Scalars['ID']['output'];
  kind: DecisionKind;
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  liftedBy?: Maybe<Scalars['String']['output']>;
  outcome: DecisionOutcome;
  participant: Participant;
  reason: Scalars['String']['output'];
  slot?: Maybe<Slot>;
  /** Where the run would have had the person. */
  suggestedInstead?: Maybe<Slot>;
  weightsVersion?: Maybe<Scalars['String']['output']>;
};

export type MatchDecisionConnection = {
  __typename?: 'MatchDecisionConnection';
  nodes: Array<MatchDecision>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MatchDecisionResult = MatchDecision | Refused;

/** What happened after a run, and what mending the optimum around it changed. */
export type MatchRepair = {
  __typename?: 'MatchRepair';
  at: Scalars['DateTime']['output'];
  /** The event it mended around. */
  cause: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  milliseconds: Scalars['Int']['output'];
  /** People whose suggested slot became another. */
  moved: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type MatchRun = {
  __typename?: 'MatchRun';
  assigned: Scalars['Int']['output'];
  assignedNow: Scalars['Int']['output'];
  dualityGap: Scalars['Int']['output'];
  failure?: Maybe<Scalars['String']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  firstComeTotal: Scalars['Int']['output'];
  greedyTotal: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  lastRepair?: Maybe<MatchRepair>;
  milliseconds?: Maybe<Scalars['Int']['output']>;
  participants: Scalars['Int']['output'];
  placesOpen: Scalars['Int']['output'];
  /** 0 to 100. */
  progress: Scalars['Int']['output'];
  /** How often the optimum was mended after the run, without a new one. */
  repairs: Scalars['Int']['output'];
  rulesOn: Scalars['Date']['output'];
  slots: Scalars['Int']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  status: MatchRunStatus;
  total: Scalars['Int']['output'];
  /** The optimum as it stands now, after the repairs. */
  totalNow: Scalars['Int']['output'];
  weightsVersion: Scalars['String']['output'];
};

export type MatchRunResult = MatchRun | Refused;

export type MatchRunStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

/** What counts, what never counts, and the weights in force. */
export type MatchingTransparency = {
  __typename?: 'MatchingTransparency';
  neverCounts: Array<Named>;
  rules: Array<RuleRow>;
  validFrom: Scalars['Date']['output'];
  weights: Array<WeightRow>;
  weightsVersion: Scalars['String']['output'];
};

/** An agreement on a measure (tiltaksavtale) with its amounts. */
export type MeasureAgreement = {
  __typename?: 'MeasureAgreement';
  /** The approved months: when a claim opens, its deadline, and what is missing. Empty until the agreement is concluded. */
  claims: Array<RefundClaim>;
  concludedAt?: Maybe<Scalars['DateTime']['output']>;
  content: MeasureContent;
  employer: Employer;
  employerNetCostPerMonth?: Maybe<Scalars['Kroner']['output']>;
  /** What a month can come to over the measure's ordinary rates: the same for everyone, until the agreement is concluded. */
  estimate?: Maybe<AmountRange>;
  id: Scalars['ID']['output'];
  kind: MeasureKind;
  lastChangedAt: Scalars['DateTime']['output'];
  lastChangedBy: Scalars['String']['output'];
  mayConfirmHours: Scalars['Boolean']['output'];
  mayDecide: Scalars['Boolean']['output'];
  mayLogHours: Scalars['Boolean']['output'];
  /** Why the viewer may not decide, where that is so. */
  mayNotDecideBecause?: Maybe<Refusal>;
  maySignAs: Array<MeasureParty>;
  /** The mentor's hours by day. */
  mentorHours: Array<MentorHours>;
  /** The content's fields that are still to be filled in before anybody can sign. */
  missing: Array<Scalars['String']['output']>;
  monthlyAmount?: Maybe<Scalars['Kroner']['output']>;
  municipality: Municipality;
  /** Empty outside NAV. */
  navDifferences: Array<NavDifference>;
  /** The agreement in the shape of NAV's own form; empty outside NAV. */
  navForm: Array<NavFormField>;
  navOffice: NavOffice;
  navReference?: Maybe<NavReference>;
  /** Null outside NAV, and until something is approved. */
  navState?: Maybe<NavState>;
  /** Only for NAV; null for everyone else. */
  needGroup?: Maybe<NeedGroup>;
  /** What the program has found to be due, the latest first. */
  notices: Array<MeasureNotice>;
  number: Scalars['Int']['output'];
  /** The participant's own month, before tax. Null for the employer and NAV, and while the wage or the birth date is missing. */
  participantIncome?: Maybe<ParticipantIncome>;
  participantName: Scalars['String']['output'];
  /** Those in force. Outside NAV empty until the agreement is concluded, where they would tell of the need group. */
  periods: Array<SubsidyPeriod>;
  placementId?: Maybe<Scalars['ID']['output']>;
  /** The rules that a decision rests on. */
  rules: Array<RuleCited>;
  signatures: Array<MeasureSignature>;
  status: MeasureStatus;
  /** How a month's amount is found, line by line. */
  steps: Array<AmountStep>;
  total?: Maybe<Scalars['Kroner']['output']>;
  version: Scalars['Int']['output'];
  /** What was agreed and changed, newest first. */
  versions: Array<MeasureVersion>;
  /** What somebody should look at. Nothing is stopped by it. */
  warnings: Array<Refusal>;
};


/** An agreement on a measure (tiltaksavtale) with its amounts. */
export type MeasureAgreementParticipantIncomeArgs = {
  childcare?: InputMaybe<Scalars['Int']['input']>;
  coupleInProgramme?: InputMaybe<Scalars['Boolean']['input']>;
  insideProgramme?: InputMaybe<Scalars['Boolean']['input']>;
  livesWithParents?: InputMaybe<Scalars['Boolean']['input']>;
  transport?: InputMaybe<Scalars['Int']['input']>;
};

export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  nodes: Array<MeasureAgreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MeasureContent = {
  __typename?: 'MeasureContent';
  accountNumber?: Maybe<Scalars['String']['output']>;
  adaptation?: Maybe<Scalars['String']['output']>;
  adviserFirstName?: Maybe<Scalars['String']['output']>;
  adviserLastName?: Maybe<Scalars['String']['output']>;
  adviserPhone?: Maybe<Scalars['String']['output']>;
  /** Where the measure leaves NAV a choice; elsewhere it is ignored, and a warning says so. */
  chosenPercent?: Maybe<Scalars['Int']['output']>;
  daysPerWeek?: Maybe<Scalars['Float']['output']>;
  employerContactFirstName?: Maybe<Scalars['String']['output']>;
  employerContactLastName?: Maybe<Scalars['String']['output']>;
  employerContactPhone?: Maybe<Scalars['String']['output']>;
  employerTaxRate?: Maybe<Scalars['Float']['output']>;
  expenses: Array<MeasureExpense>;
  expensesReason?: Maybe<Scalars['String']['output']>;
  familyTie?: Maybe<Scalars['Boolean']['output']>;
  familyTieExplanation?: Maybe<Scalars['String']['output']>;
  followUp?: Maybe<Scalars['String']['output']>;
  from?: Maybe<Scalars['Date']['output']>;
  goals: Array<MeasureGoal>;
  holidayPayRate?: Maybe<Scalars['Float']['output']>;
  jobTitle?: Maybe<Scalars['String']['output']>;
  mentorHoursPerMonth?: Maybe<Scalars['Float']['output']>;
  mentorName?: Maybe<Scalars['String']['output']>;
  mentorPhone?: Maybe<Scalars['String']['output']>;
  mentorPositionPercent?: Maybe<Scalars['Float']['output']>;
  mentorTasks?: Maybe<Scalars['String']['output']>;
  mentorWage?: Maybe<Scalars['Kroner']['output']>;
  mentorWageType?: Maybe<WageType>;
  monthlyWage?: Maybe<Scalars['Kroner']['output']>;
  noDisplacement?: Maybe<Scalars['Boolean']['output']>;
  noLayOffs?: Maybe<Scalars['Boolean']['output']>;
  /** Other state aid for the same costs, in words; "none" where there is none. */
  otherStateAid?: Maybe<Scalars['String']['output']>;
  participantBirthDate?: Maybe<Scalars['Date']['output']>;
  participantFirstName?: Maybe<Scalars['String']['output']>;
  participantLastName?: Maybe<Scalars['String']['output']>;
  participantPhone?: Maybe<Scalars['String']['output']>;
  /** KID of the employer's choice. */
  paymentReference?: Maybe<Scalars['String']['output']>;
  pensionRate?: Maybe<Scalars['Float']['output']>;
  positionKind?: Maybe<PositionKind>;
  positionPercent?: Maybe<Scalars['Float']['output']>;
  purpose?: Maybe<SubsidyPurpose>;
  /** Who answers for refund claims at the employer: all three or none. */
  refundContactFirstName?: Maybe<Scalars['String']['output']>;
  refundContactLastName?: Maybe<Scalars['String']['output']>;
  refundContactPhone?: Maybe<Scalars['String']['output']>;
  tasks?: Maybe<Scalars['String']['output']>;
  to?: Maybe<Scalars['Date']['output']>;
  unionConsulted?: Maybe<Scalars['Boolean']['output']>;
};

/** Only the fields that are sent change; null or an empty text empties a field. Dates are YYYY-MM-DD. */
export type MeasureContentInput = {
  accountNumber?: InputMaybe<Scalars['String']['input']>;
  adaptation?: InputMaybe<Scalars['String']['input']>;
  adviserFirstName?: InputMaybe<Scalars['String']['input']>;
  adviserLastName?: InputMaybe<Scalars['String']['input']>;
  adviserPhone?: InputMaybe<Scalars['String']['input']>;
  /** Where the measure leaves NAV a choice; elsewhere it is ignored, and a warning says so. */
  chosenPercent?: InputMaybe<Scalars['Int']['input']>;
  daysPerWeek?: InputMaybe<Scalars['Float']['input']>;
  employerContactFirstName?: InputMaybe<Scalars['String']['input']>;
  employerContactLastName?: InputMaybe<Scalars['String']['input']>;
  employerContactPhone?: InputMaybe<Scalars['String']['input']>;
  employerTaxRate?: InputMaybe<Scalars['Float']['input']>;
  expenses?: InputMaybe<Array<MeasureExpenseInput>>;
  expensesReason?: InputMaybe<Scalars['String']['input']>;
  familyTie?: InputMaybe<Scalars['Boolean']['input']>;
  familyTieExplanation?: InputMaybe<Scalars['String']['input']>;
  followUp?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  goals?: InputMaybe<Array<MeasureGoalInput>>;
  holidayPayRate?: InputMaybe<Scalars['Float']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  mentorHoursPerMonth?: InputMaybe<Scalars['Float']['input']>;
  mentorName?: InputMaybe<Scalars['String']['input']>;
  mentorPhone?: InputMaybe<Scalars['String']['input']>;
  mentorPositionPercent?: InputMaybe<Scalars['Float']['input']>;
  mentorTasks?: InputMaybe<Scalars['String']['input']>;
  mentorWage?: InputMaybe<Scalars['Kroner']['input']>;
  mentorWageType?: InputMaybe<WageType>;
  monthlyWage?: InputMaybe<Scalars['Kroner']['input']>;
  noDisplacement?: InputMaybe<Scalars['Boolean']['input']>;
  noLayOffs?: InputMaybe<Scalars['Boolean']['input']>;
  /** Other state aid for the same costs, in words; "none" where there is none. */
  otherStateAid?: InputMaybe<Scalars['String']['input']>;
  participantBirthDate?: InputMaybe<Scalars['String']['input']>;
  participantFirstName?: InputMaybe<Scalars['String']['input']>;
  participantLastName?: InputMaybe<Scalars['String']['input']>;
  participantPhone?: InputMaybe<Scalars['String']['input']>;
  /** KID of the employer's choice. */
  paymentReference?: InputMaybe<Scalars['String']['input']>;
  pensionRate?: InputMaybe<Scalars['Float']['input']>;
  positionKind?: InputMaybe<PositionKind>;
  positionPercent?: InputMaybe<Scalars['Float']['input']>;
  purpose?: InputMaybe<SubsidyPurpose>;
  /** Who answers for refund claims at the employer: all three or none. */
  refundContactFirstName?: InputMaybe<Scalars['String']['input']>;
  refundContactLastName?: InputMaybe<Scalars['String']['input']>;
  refundContactPhone?: InputMaybe<Scalars['String']['input']>;
  tasks?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  unionConsulted?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MeasureExpense = {
  __typename?: 'MeasureExpense';
  amount: Scalars['Kroner']['output'];
  kind: ExpenseKind;
};

export type MeasureExpenseInput = {
  amount: Scalars['Kroner']['input'];
  kind: ExpenseKind;
};

/** One field that a version changed; null where it was not filled in. */
export type MeasureFieldChange = {
  __typename?: 'MeasureFieldChange';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
};

/** A file to keep; its content in base64. */
export type MeasureFile = {
  __typename?: 'MeasureFile';
  content: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
};

export type MeasureGoal = {
  __typename?: 'MeasureGoal';
  kind: GoalKind;
  text: Scalars['String']['output'];
};

export type MeasureGoalInput = {
  kind: GoalKind;
  text: Scalars['String']['input'];
};

/** NAV's measures (tiltak). The lib's README maps these to NAV's own names. */
export type MeasureKind =
  | 'ADAPTED_WORK'
  | 'FOUR_YEAR_WAGE_SUBSIDY'
  | 'INCLUSION_GRANT'
  | 'MENTOR'
  | 'PERMANENT_WAGE_SUBSIDY'
  | 'SUMMER_JOB'
  | 'TEMPORARY_WAGE_SUBSIDY'
  | 'WORK_TRAINING';

/** What can be had on paper: the decision letter from the first approval on, the agreement at any time. */
export type MeasureLetter =
  | 'AGREEMENT'
  | 'DECISION';

export type MeasureNotice = {
  __typename?: 'MeasureNotice';
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: NoticeKind;
};

/** Who signs; the mentor signs secrecy. */
export type MeasureParty =
  | 'ADVISER'
  | 'EMPLOYER'
  | 'MENTOR'
  | 'PARTICIPANT';

export type MeasurePreview = {
  __typename?: 'MeasurePreview';
  steps: Array<AmountStep>;
  /** By percentage, since the need group is NAV's alone. */
  variants: Array<PreviewVariant>;
};

export type MeasureResult = MeasureAgreement | Refused;

export type MeasureSignature = {
  __typename?: 'MeasureSignature';
  name: Scalars['String']['output'];
  onBehalfReason?: Maybe<OnBehalfReason>;
  party: MeasureParty;
  signedAt: Scalars['DateTime']['output'];
};

export type MeasureStatus =
  | 'ANNULLED'
  | 'AWAITING_DECISION'
  | 'AWAITING_SIGNATURES'
  | 'DRAFT'
  | 'ENDED'
  | 'READY_TO_START'
  | 'RUNNING';

export type MeasureVersion = {
  __typename?: 'MeasureVersion';
  changedAt: Scalars['DateTime']['output'];
  changedBy: Scalars['String']['output'];
  changes: Array<MeasureFieldChange>;
  /** DRAFTED, EDITED, AGREED, EXTENDED, SHORTENED, or the section that was changed. */
  kind: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type MeetingOutcome =
  | 'AGREED'
  | 'EMPLOYER_DECLINED'
  | 'NO_SHOW'
  | 'PARTICIPANT_DECLINED';

export type MentorHours = {
  __typename?: 'MentorHours';
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  confirmedBy?: Maybe<Scalars['String']['output']>;
  hours: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  loggedBy: Scalars['String']['output'];
  on: Scalars['Date']['output'];
};

export type Move = {
  __typename?: 'Move';
  from?: Maybe<Slot>;
  gain: Scalars['Int']['output'];
  participant: Participant;
  to?: Maybe<Slot>;
};

export type Municipality = {
  __typename?: 'Municipality';
  name: Scalars['String']['output'];
  number: Scalars['ID']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** A case worker enters a workplace, so that a slot can be entered after the same call. */
  addEmployer: EmployerResult;
  /** Adds a person to the viewer's caseload; a name and a municipality are enough to start. */
  addParticipant: ParticipantResult;
  addRateRow: RateRowResult;
  annulMeasure: MeasureResult;
  /** The participant's own answer. */
  answerConsent: ConsentResult;
  answerObjection: ObjectionResult;
  /** The employer's answer; `reason` is required with NOT_NOW. */
  answerProposal: CardResult;
  /** A decider who is not one of the people behind the case, against a budget that cannot be overspent. */
  approvePeriod: MeasureResult;
  /** Follow-on months with unchanged facts, under the office's limit. Those left out are named. */
  approvePeriods: BulkResult;
  /** Moves a case to another consultant of the municipality. */
  assignConsultant: ParticipantResult;
  bookMeeting: ProposeResult;
  cancelMatchRun: MatchRunResult;
  /** Records whether the person is still there; one who has left ends the hire on that day. */
  checkHire: HireResult;
  /** Chooses the language of texts and refusals: nb, nn or en. */
  chooseLanguage: Viewer;
  /** A decider clears a start that lies in the past (etterregistrering), or takes the clearance back. */
  clearLateRegistration: MeasureResult;
  confirmAttendance: PlacementResult;
  /** Confirms what somebody else has logged. */
  confirmMentorHours: MeasureResult;
  confirmSlot: SlotResult;
  /** Replaces a recorded hire; the earlier row stays as history. */
  correctHire: HireResult;
  /** An employer publishes, or a consultant enters the slot after a call, on the employer's behalf: then the employer confirms by link. */
  createSlot: SlotResult;
  /** Holds in every run until it is lifted. A pin against a rule, another pin or a veto is refused by name. */
  decidePair: MatchDecisionResult;
  /** Drafts the agreement from the match: goals, tasks, hours, follow-up, adaptations. */
  draftAgreement: AgreementResult;
  /** A draft filled from the placement and the employer's profile. */
  draftMeasure: MeasureResult;
  /** Any edit withdraws the signatures. */
  editAgreement: AgreementResult;
  /** Anything may be missing in a draft. Any edit withdraws the signatures; once the agreement is concluded only NAV's adviser changes it, as a new version that the parties are told of, and a returned period comes back undecided. */
  editMeasure: MeasureResult;
  endHire: HireResult;
  /** Ends a link that nobody has used. */
  endOneTimeLink: OneTimeLinkResult;
  evaluatePlacement: PlacementResult;
  extendMeasure: MeasureResult;
  liftDecision: MatchDecisionResult;
  /** An approved month's hours, one entry a day; those of the whole month are at most the agreed ones. */
  logMentorHours: MeasureResult;
  /** A doubt is put in words. */
  lookAgain: SecondLookResult;
  /** The participant objects to being matched as they are. */
  makeObjection: ObjectionResult;
  /**
   * Opens a case of the viewer's municipality that only those who follow up minors see, or that is archived. Protected
   * addresses and colleagues stay closed. Eight hours at most.
   */
  openAccess: OpenedAccessResult;
  /** What a link asks for. Needs the code, and no sign-in. */
  openOneTimeLink: LinkedActResult;
  pauseSlot: SlotResult;
  /** Proposes several people at once; each is asked for consent. Those that cannot be proposed are named with the reason. */
  prepareProposals: PreparedProposalsResult;
  /** `reason` is required when the slot is not the one the run suggested. */
  propose: ProposeResult;
  recordAttendance: PlacementResult;
  /** Ends the programme. `correction` replaces the exit recorded before, which stays in the history. */
  recordExit: ExitResult;
  recordFollowUp: PlacementResult;
  recordHire: HireResult;
  recordMeeting: ProposeResult;
  /** Oral consent, recorded by the consultant with the reason and who witnessed it. */
  recordOralConsent: ConsentResult;
  /** The case's numbers in NAV's own system, and what it says there field by field. */
  registerAtNav: MeasureResult;
  /** Takes an element that was entered by mistake out of the plan. One that has been carried out is ended by its last day. */
  removePlanElement: ParticipantResult;
  /** Opens an employer again that was paused for not answering. */
  reopenEmployer: EmployerReopenedResult;
  /** Sends what was returned back to the decider as it is. */
  resubmitMeasure: MeasureResult;
  returnPeriod: MeasureResult;
  /** The same codes and words for many. Those left out are named. */
  returnPeriods: BulkReturnResult;
  revokeMeasureSignatures: MeasureResult;
  /** Adds an element to a person's plan, or with `id` changes one. */
  savePlanElement: ParticipantResult;
  /** Stores the reason as a version of its own; `basedOn` is the newest version that was read, 0 where there is none. */
  savePlanReason: PlanReasonResult;
  /** Sends the code of a link by the other channel. Needs no sign-in. */
  sendLinkCode: LinkCodeResult;
  /**
   * Sends a link for one act to a party without an account. A participant is reached where the case says; `recipient` is for
   * the employer's side. `upTo` is the last day of an attendance to confirm. An earlier open link for the same act ends.
   */
  sendOneTimeLink: OneTimeLinkResult;
  sendRefundClaim: MeasureResult;
  setBudget: BudgetResult;
  setBulkLimit: NavOfficeSettingResult;
  setDecides: NavOfficeSettingResult;
  setEmployerRates: EmployerRatesResult;
  /** NAV's adviser sets the need group; nobody else sees it. */
  setNeedGroup: MeasureResult;
  shortenMeasure: MeasureResult;
  signAgreement: AgreementResult;
  /** Participant and employer in any order, NAV's adviser last. The adviser may sign for the participant, and record the mentor's secrecy, with a reason. */
  signMeasure: MeasureResult;
  startImport: ImportResult;
  startMatchRun: MatchRunResult;
  /** Changes facts. `version` is the version that was read; another change in between is a refusal. */
  updateParticipant: ParticipantResult;
  updateSlot: SlotResult;
  /** Does the act of a link. Needs the code, and no sign-in. */
  useOneTimeLink: LinkUsedResult;
  withdrawConsent: ConsentResult;
  withdrawProposal: ProposeResult;
  /** The place is gone: what is open about it is closed, and both sides are told. */
  withdrawSlot: SlotResult;
};


export type MutationAddEmployerArgs = {
  input: EmployerInput;
  key: Scalars['IdempotencyKey']['input'];
};


export type MutationAddParticipantArgs = {
  input: ParticipantInput;
  key: Scalars['IdempotencyKey']['input'];
  municipality: Scalars['ID']['input'];
};


export type MutationAddRateRowArgs = {
  key: Scalars['IdempotencyKey']['input'];
  row: RateRowInput;
};


export type MutationAnnulMeasureArgs = {
  explanation?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  reason: AnnulReason;
  version: Scalars['Int']['input'];
};


export type MutationAnswerConsentArgs = {
  consent: Scalars['Boolean']['input'];
  key: Scalars['IdempotencyKey']['input'];
  proposalId: Scalars['ID']['input'];
};


export type MutationAnswerObjectionArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
};


export type MutationAnswerProposalArgs = {
  answer: EmployerAnswer;
  key: Scalars['IdempotencyKey']['input'];
  proposalId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationApprovePeriodArgs = {
  costCentre: Scalars['String']['input'];
  key: Scalars['IdempotencyKey']['input'];
  periodId: Scalars['ID']['input'];
};


export type MutationApprovePeriodsArgs = {
  costCentre: Scalars['String']['input'];
  key: Scalars['IdempotencyKey']['input'];
  periodIds: Array<Scalars['ID']['input']>;
};


export type MutationAssignConsultantArgs = {
  consultantId: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  participantId: Scalars['ID']['input'];
};


export type MutationBookMeetingArgs = {
  at: Scalars['DateTime']['input'];
  key: Scalars['IdempotencyKey']['input'];
  place: Scalars['String']['input'];
  proposalId: Scalars['ID']['input'];
};


export type MutationCancelMatchRunArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
};


export type MutationCheckHireArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  stillEmployed: Scalars['Boolean']['input'];
};


export type MutationChooseLanguageArgs = {
  key: Scalars['IdempotencyKey']['input'];
  language: Scalars['String']['input'];
};


export type MutationClearLateRegistrationArgs = {
  cleared: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConfirmAttendanceArgs = {
  key: Scalars['IdempotencyKey']['input'];
  placementId: Scalars['ID']['input'];
  upTo: Scalars['Date']['input'];
};


export type MutationConfirmMentorHoursArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
};


export type MutationConfirmSlotArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
};


export type MutationCorrectHireArgs = {
  id: Scalars['ID']['input'];
  input: HireInput;
  key: Scalars['IdempotencyKey']['input'];
};


export type MutationCreateSlotArgs = {
  input: SlotInput;
  key: Scalars['IdempotencyKey']['input'];
  onBehalfContactEmail?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDecidePairArgs = {
  key: Scalars['IdempotencyKey']['input'];
  kind: DecisionKind;
  participantId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  slotId: Scalars['ID']['input'];
};


export type MutationDraftAgreementArgs = {
  key: Scalars['IdempotencyKey']['input'];
  proposalId: Scalars['ID']['input'];
};


export type MutationDraftMeasureArgs = {
  key: Scalars['IdempotencyKey']['input'];
  kind: MeasureKind;
  placementId: Scalars['ID']['input'];
};


export type MutationEditAgreementArgs = {
  content: AgreementContentInput;
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEditMeasureArgs = {
  content: MeasureContentInput;
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndHireArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  on: Scalars['Date']['input'];
};


export type MutationEndOneTimeLinkArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
};


export type MutationEvaluatePlacementArgs = {
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  key: Scalars['IdempotencyKey']['input'];
  learned?: InputMaybe<Scalars['String']['input']>;
  outcome: EvaluationOutcome;
  placementId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  wouldHire?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationExtendMeasureArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  to: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationLiftDecisionArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
};


export type MutationLogMentorHoursArgs = {
  hours: Scalars['Float']['input'];
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  on: Scalars['Date']['input'];
};


export type MutationLookAgainArgs = {
  decisionId: Scalars['ID']['input'];
  explanation?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['IdempotencyKey']['input'];
  outcome: SecondLookOutcome;
};


export type MutationMakeObjectionArgs = {
  key: Scalars['IdempotencyKey']['input'];
  reason: Scalars['String']['input'];
};


export type MutationOpenAccessArgs = {
  hours: Scalars['Int']['input'];
  key: Scalars['IdempotencyKey']['input'];
  participantId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationOpenOneTimeLinkArgs = {
  code: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  secret: Scalars['String']['input'];
};


export type MutationPauseSlotArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  paused: Scalars['Boolean']['input'];
};


export type MutationPrepareProposalsArgs = {
  key: Scalars['IdempotencyKey']['input'];
  pairs: Array<PairInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationProposeArgs = {
  key: Scalars['IdempotencyKey']['input'];
  participantId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  slotId: Scalars['ID']['input'];
};


export type MutationRecordAttendanceArgs = {
  days: Array<AttendanceInput>;
  key: Scalars['IdempotencyKey']['input'];
  placementId: Scalars['ID']['input'];
};


export type MutationRecordExitArgs = {
  breakOffReason?: InputMaybe<BreakOffReason>;
  correction?: InputMaybe<Scalars['Boolean']['input']>;
  key: Scalars['IdempotencyKey']['input'];
  kind: ExitKind;
  on: Scalars['Date']['input'];
  participantId: Scalars['ID']['input'];
};


export type MutationRecordFollowUpArgs = {
  key: Scalars['IdempotencyKey']['input'];
  kind: FollowUpKind;
  nextDue?: InputMaybe<Scalars['Date']['input']>;
  nextStep?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  placementId: Scalars['ID']['input'];
};


export type MutationRecordHireArgs = {
  input: HireInput;
  key: Scalars['IdempotencyKey']['input'];
};


export type MutationRecordMeetingArgs = {
  key: Scalars['IdempotencyKey']['input'];
  outcome: MeetingOutcome;
  proposalId: Scalars['ID']['input'];
};


export type MutationRecordOralConsentArgs = {
  consent: Scalars['Boolean']['input'];
  key: Scalars['IdempotencyKey']['input'];
  proposalId: Scalars['ID']['input'];
  reason: OnBehalfReason;
  witness: Scalars['String']['input'];
};


export type MutationRegisterAtNavArgs = {
  agreementNumber?: InputMaybe<Scalars['String']['input']>;
  decisionReference?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  registered: Array<NavFormFieldInput>;
};


export type MutationRemovePlanElementArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  participantId: Scalars['ID']['input'];
};


export type MutationReopenEmployerArgs = {
  key: Scalars['IdempotencyKey']['input'];
  organisationNumber: Scalars['ID']['input'];
};


export type MutationResubmitMeasureArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnPeriodArgs = {
  codes: Array<ReturnCode>;
  key: Scalars['IdempotencyKey']['input'];
  periodId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationReturnPeriodsArgs = {
  codes: Array<ReturnCode>;
  key: Scalars['IdempotencyKey']['input'];
  periodIds: Array<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};


export type MutationRevokeMeasureSignaturesArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSavePlanElementArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: PlanElementInput;
  key: Scalars['IdempotencyKey']['input'];
  participantId: Scalars['ID']['input'];
};


export type MutationSavePlanReasonArgs = {
  basedOn: Scalars['Int']['input'];
  key: Scalars['IdempotencyKey']['input'];
  suggestionId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type MutationSendLinkCodeArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
  secret: Scalars['String']['input'];
};


export type MutationSendOneTimeLinkArgs = {
  act: LinkAct;
  key: Scalars['IdempotencyKey']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  party: Party;
  recipient?: InputMaybe<LinkRecipientInput>;
  subjectId: Scalars['ID']['input'];
  upTo?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationSendRefundClaimArgs = {
  claim: RefundClaimInput;
  key: Scalars['IdempotencyKey']['input'];
  periodId: Scalars['ID']['input'];
};


export type MutationSetBudgetArgs = {
  costCentre: Scalars['String']['input'];
  frame: Scalars['Kroner']['input'];
  key: Scalars['IdempotencyKey']['input'];
  kind: MeasureKind;
  navOffice: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type MutationSetBulkLimitArgs = {
  key: Scalars['IdempotencyKey']['input'];
  limit: Scalars['Kroner']['input'];
  navOffice: Scalars['ID']['input'];
};


export type MutationSetDecidesArgs = {
  decides: OfficeDecides;
  key: Scalars['IdempotencyKey']['input'];
  navOffice: Scalars['ID']['input'];
};


export type MutationSetEmployerRatesArgs = {
  employerTaxRate?: InputMaybe<Scalars['Float']['input']>;
  holidayPayRate?: InputMaybe<Scalars['Float']['input']>;
  key: Scalars['IdempotencyKey']['input'];
  organisationNumber: Scalars['ID']['input'];
  pensionRate?: InputMaybe<Scalars['Float']['input']>;
  year: Scalars['Int']['input'];
};


export type MutationSetNeedGroupArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  needGroup: NeedGroup;
  version: Scalars['Int']['input'];
};


export type MutationShortenMeasureArgs = {
  explanation?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  reason: EndReason;
  to: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSignAgreementArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  onBehalfReason?: InputMaybe<OnBehalfReason>;
  party: Party;
  version: Scalars['Int']['input'];
};


export type MutationSignMeasureArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  onBehalfReason?: InputMaybe<OnBehalfReason>;
  party: MeasureParty;
  version: Scalars['Int']['input'];
};


export type MutationStartImportArgs = {
  columns?: InputMaybe<Array<MappedColumnInput>>;
  dryRun: Scalars['Boolean']['input'];
  key: Scalars['IdempotencyKey']['input'];
  kind: ImportKind;
  municipality?: InputMaybe<Scalars['ID']['input']>;
  sender?: InputMaybe<Scalars['String']['input']>;
  uploadId: Scalars['ID']['input'];
};


export type MutationStartMatchRunArgs = {
  key: Scalars['IdempotencyKey']['input'];
  pins?: InputMaybe<Array<PairInput>>;
  vetoes?: InputMaybe<Array<PairInput>>;
};


export type MutationUpdateParticipantArgs = {
  id: Scalars['ID']['input'];
  input: ParticipantInput;
  key: Scalars['IdempotencyKey']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUpdateSlotArgs = {
  id: Scalars['ID']['input'];
  input: SlotInput;
  key: Scalars['IdempotencyKey']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUseOneTimeLinkArgs = {
  code: Scalars['String']['input'];
  key: Scalars['IdempotencyKey']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  secret: Scalars['String']['input'];
};


export type MutationWithdrawConsentArgs = {
  key: Scalars['IdempotencyKey']['input'];
  proposalId: Scalars['ID']['input'];
};


export type MutationWithdrawProposalArgs = {
  key: Scalars['IdempotencyKey']['input'];
  proposalId: Scalars['ID']['input'];
};


export type MutationWithdrawSlotArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['IdempotencyKey']['input'];
  reason: Scalars['String']['input'];
};

/** The consultant's day: numbers that each open a list. */
export type MyDay = {
  __typename?: 'MyDay';
  behindOnHours: Scalars['Int']['output'];
  endingSoon: Scalars['Int']['output'];
  overdueSteps: Scalars['Int']['output'];
  participants: Scalars['Int']['output'];
  pastEmployerClock: Scalars['Int']['output'];
  steps: Array<DayStep>;
  waitingForConsent: Scalars['Int']['output'];
  waitingForEmployers: Scalars['Int']['output'];
};

/** Text in both languages of the case workers. */
export type Named = {
  __typename?: 'Named';
  en: Scalars['String']['output'];
  nb: Scalars['String']['output'];
};

/** A field that says one thing here and another at NAV. */
export type NavDifference = {
  __typename?: 'NavDifference';
  atNav: Scalars['String']['output'];
  field: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** A field of NAV's agreement form, by NAV's own name for it. */
export type NavFormField = {
  __typename?: 'NavFormField';
  field: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type NavFormFieldInput = {
  field: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type NavOffice = {
  __typename?: 'NavOffice';
  name: Scalars['String']['output'];
  number: Scalars['ID']['output'];
};

/** How an office works. */
export type NavOfficeSetting = {
  __typename?: 'NavOfficeSetting';
  /** The highest amount of a period that may be approved in bulk. */
  bulkLimit: Scalars['Kroner']['output'];
  decides: OfficeDecides;
  navOffice: NavOffice;
};

export type NavOfficeSettingResult = NavOfficeSetting | Refused;

/** The case's numbers in NAV's own system. */
export type NavReference = {
  __typename?: 'NavReference';
  agreementNumber?: Maybe<Scalars['String']['output']>;
  decisionReference?: Maybe<Scalars['String']['output']>;
  registeredAt: Scalars['DateTime']['output'];
  registeredBy: Scalars['String']['output'];
};

/** How far a case has come beside NAV's own system. */
export type NavState =
  | 'DECIDED_HERE'
  | 'RECOMMENDED_HERE'
  | 'REGISTERED_AT_NAV';

/** What NAV's assessment concluded (innsatsgruppe). NAV's alone. */
export type NeedGroup =
  | 'CAN_WORK_PARTLY'
  | 'GOOD_PROSPECTS'
  | 'NEEDS_GUIDANCE'
  | 'NEEDS_GUIDANCE_REDUCED_CAPACITY'
  | 'SMALL_CHANCE_OF_WORK';

/** A question whose answer changes a top three: what to ask next. */
export type NextQuestion = {
  __typename?: 'NextQuestion';
  /** Of the three best, how many differ between the answers. */
  changesInTop: Scalars['Int']['output'];
  code: Scalars['String']['output'];
  /** Places that the most opening answer opens; 0 for a slot. */
  opens: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type NextStep = {
  __typename?: 'NextStep';
  code: Scalars['String']['output'];
  due?: Maybe<Scalars['Date']['output']>;
  overdue: Scalars['Boolean']['output'];
  owner?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type NotPrepared = {
  __typename?: 'NotPrepared';
  participant: Participant;
  refusals: Array<Refusal>;
  slot: Slot;
};

export type NoticeKind =
  | 'CLAIM_DEADLINE'
  | 'CLAIM_OPEN'
  | 'DRAFT_EXPIRED'
  | 'DRAFT_EXPIRES_DAY'
  | 'DRAFT_EXPIRES_WEEK'
  | 'FOLLOW_ON_DUE'
  | 'GOODBYE_TALK'
  | 'MENTOR_HOURS'
  | 'SUBSIDY_DRAFT';

/** Somebody objects to how they are matched. A person answers, never a program. */
export type Objection = {
  __typename?: 'Objection';
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  answeredBy?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  madeAt: Scalars['DateTime']['output'];
  reason: Scalars['String']['output'];
};

export type ObjectionResult = Objection | Refused;

export type Occupation = {
  __typename?: 'Occupation';
  code: Scalars['ID']['output'];
  name: Named;
};

/** Where an office's decisions are made. */
export type OfficeDecides =
  | 'AT_NAV'
  | 'HERE'
  | 'RECOMMENDED_HERE';

export type OnBehalfReason =
  | 'DIGITAL_COMPETENCE'
  | 'NO_ELECTRONIC_ID'
  | 'PAPER'
  | 'RESERVED';

/** A link sent to a party without an account. It opens one act, once. */
export type OneTimeLink = {
  __typename?: 'OneTimeLink';
  act: LinkAct;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  party: Party;
  recipient: Scalars['String']['output'];
  sentAt: Scalars['DateTime']['output'];
  sentBy: Scalars['String']['output'];
  status: LinkStatus;
  /** The agreement, slot or placement that the act is done to. */
  subjectId: Scalars['ID']['output'];
  usedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type OneTimeLinkResult = OneTimeLink | Refused;

/** A way into a case that is closed to the viewer: for a reason, for a time, and the leader is told. */
export type OpenedAccess = {
  __typename?: 'OpenedAccess';
  expiresAt: Scalars['DateTime']['output'];
  participantId: Scalars['ID']['output'];
};

export type OpenedAccessResult = OpenedAccess | Refused;

export type OutcomeCell = {
  __typename?: 'OutcomeCell';
  suppressed: Scalars['Boolean']['output'];
  value?: Maybe<Scalars['Int']['output']>;
};

export type OutcomeDefinition =
  | 'COMPLETERS_UNSPEC'
  | 'DIRECT'
  | 'DIRECT_3Y'
  | 'ONE_YEAR_UNSPEC'
  | 'SSB_1Y'
  | 'UNSPEC';

/** Published figures of one place and the same years that do not say the same; none is chosen. */
export type OutcomeDisagreement = {
  __typename?: 'OutcomeDisagreement';
  area: Scalars['String']['output'];
  figures: Array<PublishedFigure>;
  years: Scalars['String']['output'];
};

/** A file: its content in base64. */
export type OutcomeFile = {
  __typename?: 'OutcomeFile';
  content: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
};

export type OutcomeFileFormat =
  | 'CSV'
  | 'PDF';

export type OutcomeGroup =
  | 'ALL'
  | 'GENDER_NOT_RECORDED'
  | 'LESS_THAN_UPPER_SECONDARY'
  | 'MEN'
  | 'SCHOOLING_NOT_RECORDED'
  | 'UPPER_SECONDARY_OR_MORE'
  | 'WOMEN';

/** One group of those who ended, in a year or in three years together. DIRECT. */
export type OutcomeGroupLine = {
  __typename?: 'OutcomeGroupLine';
  exits: OutcomeCell;
  group: OutcomeGroup;
  percent?: Maybe<Scalars['Int']['output']>;
  /** A year, or pooled years: 2024-2026. Pooled by people, never as a mean of percentages. */
  period: Scalars['String']['output'];
  toWorkOrEducation: OutcomeCell;
};

export type OutcomeLanguage =
  | 'EN'
  | 'NB';

/** A place among others, with the ranks that chance allows it. */
export type OutcomeRank = {
  __typename?: 'OutcomeRank';
  area: Scalars['String']['output'];
  bestRank: Scalars['Int']['output'];
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
  own: Scalars['Boolean']['output'];
  percent: Scalars['Float']['output'];
  rank: Scalars['Int']['output'];
  worstRank: Scalars['Int']['output'];
};

export type OutcomeReport = {
  __typename?: 'OutcomeReport';
  /** The people behind a number, for those who may see them. */
  asOf: Scalars['DateTime']['output'];
  disagreements: Array<OutcomeDisagreement>;
  funnel: Array<FunnelPoint>;
  municipality: Municipality;
  /** Years the register may still change. */
  openYears: Array<Scalars['Int']['output']>;
  /** The last three years together, by gender and schooling. */
  pooled: Array<OutcomeGroupLine>;
  published: Array<PublishedFigure>;
  ranks: Array<OutcomeRank>;
  targetPercent: Scalars['Int']['output'];
  years: Array<OutcomeYear>;
};

/** One year of one municipality, from the facts recorded here. Cells of fewer than five are null and marked. */
export type OutcomeYear = {
  __typename?: 'OutcomeYear';
  exits: OutcomeCell;
  hiresAfterPlacement: OutcomeCell;
  /** Whole percent, rounded half up: work or education of all who ended (DIRECT). */
  percent?: Maybe<Scalars['Int']['output']>;
  permanentHires: OutcomeCell;
  settled: OutcomeCell;
  toEducation: OutcomeCell;
  toWork: OutcomeCell;
  year: Scalars['Int']['output'];
};

export type Outlook =
  | 'NONE'
  | 'ON_CALL'
  | 'PERMANENT'
  | 'TEMPORARY';

/** Where a page of a list ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PairInput = {
  participantId: Scalars['ID']['input'];
  slotId: Scalars['ID']['input'];
};

/** A participant of the introduction programme (deltaker). */
export type Participant = {
  __typename?: 'Participant';
  adaptations?: Maybe<Array<Scalars['String']['output']>>;
  age?: Maybe<Scalars['Int']['output']>;
  availability?: Maybe<Array<TimeBlock>>;
  certificates: Array<Certificate>;
  consultant?: Maybe<StaffMember>;
  contactLanguage?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  endGoal?: Maybe<EndGoal>;
  exit?: Maybe<ProgrammeExit>;
  experience: Array<WorkExperience>;
  familyName: Scalars['String']['output'];
  givenName: Scalars['String']['output'];
  hires: Array<Hire>;
  hours: HoursMeter;
  id: Scalars['ID']['output'];
  interpreterNeeded?: Maybe<Scalars['Boolean']['output']>;
  lastContactOn?: Maybe<Scalars['Date']['output']>;
  /** The level in force per part; parts without a result are absent. */
  level: Array<LanguageResult>;
  /** Minutes; null is unknown. */
  maxCommuteMinutes?: Maybe<Scalars['Int']['output']>;
  measures: Array<MeasureAgreement>;
  missingFacts: Array<Scalars['String']['output']>;
  municipality: Municipality;
  nextStep: NextStep;
  norwegian: Array<LanguageResult>;
  openProposals: Scalars['Int']['output'];
  otherLanguages: Array<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  placements: Array<Placement>;
  plan: Array<PlanElement>;
  postcode?: Maybe<Scalars['String']['output']>;
  programmeEnd?: Maybe<Scalars['Date']['output']>;
  programmeStart?: Maybe<Scalars['Date']['output']>;
  proposals: Array<Proposal>;
  schoolBlocks?: Maybe<Array<TimeBlock>>;
  schooling?: Maybe<Schooling>;
  settledOn?: Maybe<Scalars['Date']['output']>;
  settlementBasis?: Maybe<SettlementBasis>;
  skills: Array<ParticipantSkill>;
  stage: CaseStage;
  version: Scalars['Int']['output'];
  wishes: Array<Wish>;
};

export type ParticipantConnection = {
  __typename?: 'ParticipantConnection';
  nodes: Array<Participant>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** The participant's own page. */
export type ParticipantHome = {
  __typename?: 'ParticipantHome';
  agreementsToSign: Array<PlacementAgreement>;
  consentRequests: Array<ConsentRequest>;
  measuresToSign: Array<MeasureAgreement>;
  nextStep: NextStep;
  participant: Participant;
  placement?: Maybe<Placement>;
};

export type ParticipantIncome = {
  __typename?: 'ParticipantIncome';
  after: IncomeMonth;
  before: IncomeMonth;
  unknowns: Array<IncomeUnknown>;
};

/** Only the fields that are sent change. */
export type ParticipantInput = {
  adaptations?: InputMaybe<Array<Scalars['String']['input']>>;
  availability?: InputMaybe<Array<TimeBlockInput>>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  certificates?: InputMaybe<Array<CertificateInput>>;
  contactLanguage?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  endGoal?: InputMaybe<EndGoal>;
  experience?: InputMaybe<Array<ExperienceInput>>;
  familyName?: InputMaybe<Scalars['String']['input']>;
  givenName?: InputMaybe<Scalars['String']['input']>;
  interpreterNeeded?: InputMaybe<Scalars['Boolean']['input']>;
  maxCommuteMinutes?: InputMaybe<Scalars['Int']['input']>;
  norwegian?: InputMaybe<Array<LanguageResultInput>>;
  otherLanguages?: InputMaybe<Array<Scalars['String']['input']>>;
  phone?: InputMaybe<Scalars['String']['input']>;
  postcode?: InputMaybe<Scalars['String']['input']>;
  programmeEnd?: InputMaybe<Scalars['Date']['input']>;
  programmeStart?: InputMaybe<Scalars['Date']['input']>;
  schoolBlocks?: InputMaybe<Array<TimeBlockInput>>;
  schooling?: InputMaybe<Schooling>;
  settledOn?: InputMaybe<Scalars['Date']['input']>;
  settlementBasis?: InputMaybe<SettlementBasis>;
  skills?: InputMaybe<Array<ParticipantSkillInput>>;
  wishes?: InputMaybe<Array<WishInput>>;
};

export type ParticipantResult = Participant | Refused;

export type ParticipantSkill = {
  __typename?: 'ParticipantSkill';
  evidence: SkillEvidence;
  skill: Skill;
};

export type ParticipantSkillInput = {
  evidence: SkillEvidence;
  skill: Scalars['ID']['input'];
};

export type Party =
  | 'CONSULTANT'
  | 'EMPLOYER'
  | 'PARTICIPANT';

export type PeriodStatus =
  | 'ANNULLED'
  | 'APPROVED'
  | 'RETURNED'
  | 'UNDECIDED';

export type Placement = {
  __typename?: 'Placement';
  attendance: Array<AttendanceDay>;
  employer: Employer;
  evaluations: Array<Evaluation>;
  followUps: Array<FollowUp>;
  from: Scalars['Date']['output'];
  hires: Array<Hire>;
  id: Scalars['ID']['output'];
  measures: Array<MeasureAgreement>;
  nextFollowUpDue?: Maybe<Scalars['Date']['output']>;
  /** What is prepared for the end of the internship, four weeks before. */
  notices: Array<MeasureNotice>;
  occupation: Occupation;
  /** Null for the employer, who has the name and nothing more. */
  participant?: Maybe<Participant>;
  participantName: Scalars['String']['output'];
  slotTitle: Scalars['String']['output'];
  status: PlacementStatus;
  to: Scalars['Date']['output'];
  weeklyHours: Scalars['Float']['output'];
};

/** The three parties' agreement on a placement (praksisavtale). The consultant signs last. */
export type PlacementAgreement = {
  __typename?: 'PlacementAgreement';
  adaptation: Scalars['String']['output'];
  employer: Employer;
  followUp: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  goals: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The parties the viewer may sign for now. */
  maySignAs: Array<Party>;
  missing: Array<Scalars['String']['output']>;
  participantName: Scalars['String']['output'];
  placement?: Maybe<Placement>;
  proposalId: Scalars['ID']['output'];
  signatures: Array<Signature>;
  slotTitle: Scalars['String']['output'];
  status: AgreementStatus;
  supervisorName: Scalars['String']['output'];
  tasks: Array<Scalars['String']['output']>;
  to: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
  weeklyHours: Scalars['Float']['output'];
};

export type PlacementConnection = {
  __typename?: 'PlacementConnection';
  nodes: Array<Placement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlacementResult = Placement | Refused;

export type PlacementStatus =
  | 'ENDED'
  | 'RUNNING'
  | 'STOPPED_EARLY'
  | 'UPCOMING';

export type PlanElement = {
  __typename?: 'PlanElement';
  from: Scalars['Date']['output'];
  hoursPerWeek: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  to?: Maybe<Scalars['Date']['output']>;
  workDirected: Scalars['Boolean']['output'];
};

export type PlanElementInput = {
  from: Scalars['Date']['input'];
  hoursPerWeek: Scalars['Float']['input'];
  kind: PlanElementKind;
  /** Why it is in the plan (section 15). */
  reason?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What an element of the plan is (integreringsloven section 14 a). */
export type PlanElementKind =
  | 'HIGHER_EDUCATION_PREPARATION'
  | 'LIFE_SKILLS_COURSE'
  | 'NAV_MEASURE'
  | 'NORWEGIAN'
  | 'OTHER_EDUCATION'
  | 'PARENT_GUIDANCE'
  | 'PART_TIME_WORK'
  | 'PRIMARY_OR_LOWER_SECONDARY'
  | 'SHORT_TRADE_COURSE'
  | 'SIMILAR_WORK_DIRECTED'
  | 'SOCIAL_STUDIES'
  | 'UPPER_SECONDARY'
  | 'WORKPLACE_PRACTICE';

export type PlanReason = {
  __typename?: 'PlanReason';
  draft: Scalars['String']['output'];
  draftVersion: Scalars['String']['output'];
  /** What the draft rests on. */
  facts: Array<Fact>;
  participant: Participant;
  slot: Slot;
  /** The newest first. */
  versions: Array<PlanReasonVersion>;
};

export type PlanReasonResult = PlanReason | Refused;

/** Why an element is in the plan (integreringsloven section 15), as it was written. */
export type PlanReasonVersion = {
  __typename?: 'PlanReasonVersion';
  at: Scalars['DateTime']['output'];
  /** The draft it was made from, and which texts made that. */
  draft: Scalars['String']['output'];
  draftVersion: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  writtenBy: Scalars['String']['output'];
};

export type PositionKind =
  | 'PERMANENT'
  | 'TEMPORARY';

export type PreparedProposals = {
  __typename?: 'PreparedProposals';
  notPrepared: Array<NotPrepared>;
  prepared: Array<Proposal>;
};

export type PreparedProposalsResult = PreparedProposals | Refused;

export type PreviewPeriod = {
  __typename?: 'PreviewPeriod';
  amount: Scalars['Kroner']['output'];
  from: Scalars['Date']['output'];
  percent?: Maybe<Scalars['Int']['output']>;
  to: Scalars['Date']['output'];
};

export type PreviewResult = MeasurePreview | Refused;

export type PreviewVariant = {
  __typename?: 'PreviewVariant';
  employerNetCostPerMonth: Scalars['Kroner']['output'];
  monthlyAmount: Scalars['Kroner']['output'];
  percent?: Maybe<Scalars['Int']['output']>;
  periods: Array<PreviewPeriod>;
  total: Scalars['Kroner']['output'];
};

export type ProgrammeExit = {
  __typename?: 'ProgrammeExit';
  kind: ExitKind;
  on: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  recordedBy: Scalars['String']['output'];
};

/** A person's act: a consultant proposes a participant for a slot. */
export type Proposal = {
  __typename?: 'Proposal';
  agreement?: Maybe<PlacementAgreement>;
  closedReason?: Maybe<ClosedReason>;
  consentedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day by which somebody must have answered. */
  due?: Maybe<Scalars['Date']['output']>;
  employerAnswer?: Maybe<EmployerAnswer>;
  employerReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  meetingAt?: Maybe<Scalars['DateTime']['output']>;
  meetingOutcome?: Maybe<MeetingOutcome>;
  meetingPlace?: Maybe<Scalars['String']['output']>;
  overdue: Scalars['Boolean']['output'];
  participant: Participant;
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  score?: Maybe<Scalars['Int']['output']>;
  slot: Slot;
  stage: ProposalStage;
  /** PARTICIPANT, EMPLOYER or CONSULTANT. */
  waitingFor?: Maybe<Scalars['String']['output']>;
};

export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  nodes: Array<Proposal>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProposalFilter = {
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  participantId?: InputMaybe<Scalars['ID']['input']>;
  slotId?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<ProposalStage>;
};

export type ProposalStage =
  | 'AGREEMENT'
  | 'CLOSED'
  | 'CONSENT'
  | 'MEETING'
  | 'PLACED'
  | 'SENT';

export type ProposeResult = Proposal | Refused;

/** A published figure, as its source printed it. */
export type PublishedFigure = {
  __typename?: 'PublishedFigure';
  area: Scalars['String']['output'];
  definition: OutcomeDefinition;
  definitionText: Scalars['String']['output'];
  denominator?: Maybe<Scalars['Int']['output']>;
  municipality?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  numerator?: Maybe<Scalars['Int']['output']>;
  percent: Scalars['Float']['output'];
  source: Scalars['String']['output'];
  year: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Who has opened this person's case. The participant sees the same lines as the municipality. */
  accessLog: AccessLogConnection;
  agreement?: Maybe<PlacementAgreement>;
  /** Agreements the viewer is party to, newest first. */
  agreements: AgreementConnection;
  /** Everything that somebody waits for in the viewer's municipalities, the oldest day first. */
  askBoard: AskBoard;
  budgets: Array<Budget>;
  /** Where places are missing and which employers on file could offer them: at most ten calls. */
  callList: CallList;
  candidateCard?: Maybe<CandidateCard>;
  caseload: ParticipantConnection;
  columnMappings: Array<ColumnMapping>;
  /** What a participant is asked, for whoever reads it aloud; null once it is answered. */
  consentRequest?: Maybe<ConsentRequest>;
  employer?: Maybe<Employer>;
  employers: EmployerConnection;
  /** The file was sent to POST /uploads, which answered with its id. */
  filePreview: FilePreviewResult;
  importJob?: Maybe<ImportJob>;
  importJobs: Array<ImportJob>;
  /** The employer's inbox: only people who have consented to this match. */
  inbox: CandidateCardConnection;
  latestMatchRun?: Maybe<MatchRun>;
  /** Every e-mail and SMS sent so far; refused outside standalone mode. */
  mailbox: MailboxConnection;
  /** Overrides, pins and vetoes, the newest first; only those in force, or all. */
  matchDecisions: MatchDecisionConnection;
  matchRun?: Maybe<MatchRun>;
  matchingTransparency: MatchingTransparency;
  mayAddRates: Scalars['Boolean']['output'];
  measureAgreement?: Maybe<MeasureAgreement>;
  /** Newest first. `waitingForNav`: those that NAV's adviser is to prepare, sign, or mend after a return. */
  measureAgreements: MeasureConnection;
  /** As PDF. Null where there is none, or it is not addressed to the viewer. */
  measureLetter?: Maybe<MeasureFile>;
  /** Nothing is stored. */
  measurePreview: PreviewResult;
  measureQueue: QueueConnection;
  /** The approved periods of a month with what has been claimed of them, as CSV for accounting. */
  monthEnd: MeasureFile;
  myDay: MyDay;
  /** For a signed-in participant. */
  myHome: ParticipantHome;
  /** The agreement in the shape of NAV's own form. Null where it is not there. */
  navForm?: Maybe<MeasureFile>;
  navOfficeSettings: Array<NavOfficeSetting>;
  nextQuestions: Array<NextQuestion>;
  nextSlotQuestions: Array<NextQuestion>;
  /** What somebody has objected to, and what they were answered, newest first. */
  objections: Array<Objection>;
  occupations: Array<Occupation>;
  /** The one-time links to an agreement, slot or placement, newest first. */
  oneTimeLinks: Array<OneTimeLink>;
  /** The council's report: people settled and result year by year, three years together, and the published comparisons. */
  outcomeFile: OutcomeFile;
  /** The list behind a number: whose exits or hires they are. */
  outcomePeople: ParticipantConnection;
  outcomes: OutcomeReport;
  /** Null where there is no such person, and where there is one the viewer may not see. */
  participant?: Maybe<Participant>;
  placement?: Maybe<Placement>;
  placements: PlacementConnection;
  planReason?: Maybe<PlanReason>;
  /** A draft of the reason for the plan (integreringsloven section 15), from the same facts. */
  planReasonDraft: Scalars['String']['output'];
  /** The consultant's pipeline. */
  proposals: ProposalConnection;
  /** How long the periods in the queue have waited. */
  queueAges: Array<AgeBin>;
  /** The dated rates, table by table, the latest first. */
  rateRows: Array<RateRow>;
  readyTasks: Array<ReadyTask>;
  /** Empty while everything derived can be built anew from the facts. */
  rebuildDifferences: Array<RebuildDifference>;
  /** Signed agreements that differ from what somebody has read in NAV's own system, or are not registered there. */
  reconciliation: Array<Reconciliation>;
  /** Approvals in bulk that were drawn: those nobody has looked at first. */
  secondLooks: Array<SecondLook>;
  skills: Array<Skill>;
  slot?: Maybe<Slot>;
  slotDrafts: Array<SlotDraft>;
  /** While a slot is being written; nothing is stored. */
  slotReach: SlotReach;
  slots: SlotConnection;
  /** Who stands ready for a slot that fell away, best first: at most three, all of whom have consented. */
  standby: Array<StandbyPerson>;
  suggestion?: Maybe<Suggestion>;
  /** Ranked suggestions of the latest complete run, for one person or one slot. */
  suggestions: SuggestionConnection;
  unassigned: UnassignedConnection;
  /** Who is signed in, and what they may do. */
  viewer: Viewer;
  whatIf: WhatIf;
};


export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  participantId: Scalars['ID']['input'];
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBudgetsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCandidateCardArgs = {
  proposalId: Scalars['ID']['input'];
};


export type QueryCaseloadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseloadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CaseloadOrder>;
};


export type QueryColumnMappingsArgs = {
  kind: ImportKind;
};


export type QueryConsentRequestArgs = {
  proposalId: Scalars['ID']['input'];
};


export type QueryEmployerArgs = {
  organisationNumber: Scalars['ID']['input'];
};


export type QueryEmployersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFilePreviewArgs = {
  kind: ImportKind;
  uploadId: Scalars['ID']['input'];
};


export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  slotId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMailboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMatchDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryMatchRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeasureAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeasureAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  waitingForNav?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryMeasureLetterArgs = {
  form?: InputMaybe<WrittenForm>;
  id: Scalars['ID']['input'];
  letter: MeasureLetter;
};


export type QueryMeasurePreviewArgs = {
  content: MeasureContentInput;
  kind: MeasureKind;
};


export type QueryMeasureQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QueueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMonthEndArgs = {
  month: Scalars['Date']['input'];
};


export type QueryNavFormArgs = {
  format: FormFormat;
  id: Scalars['ID']['input'];
};


export type QueryNextQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  participantId: Scalars['ID']['input'];
};


export type QueryNextSlotQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  slotId: Scalars['ID']['input'];
};


export type QueryObjectionsArgs = {
  participantId: Scalars['ID']['input'];
};


export type QueryOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOneTimeLinksArgs = {
  subjectId: Scalars['ID']['input'];
};


export type QueryOutcomeFileArgs = {
  format: OutcomeFileFormat;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<OutcomeLanguage>;
  municipality: Scalars['ID']['input'];
  toYear?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOutcomePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure: Scalars['String']['input'];
  municipality: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryOutcomesArgs = {
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  municipality: Scalars['ID']['input'];
  toYear?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryParticipantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPlanReasonArgs = {
  suggestionId: Scalars['ID']['input'];
};


export type QueryPlanReasonDraftArgs = {
  suggestionId: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReadyTasksArgs = {
  occupation: Scalars['ID']['input'];
};


export type QuerySkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  occupation?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySlotArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySlotDraftsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySlotReachArgs = {
  input: SlotInput;
};


export type QuerySlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SlotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStandbyArgs = {
  slotId: Scalars['ID']['input'];
};


export type QuerySuggestionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assignedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  participantId?: InputMaybe<Scalars['ID']['input']>;
  slotId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnassignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWhatIfArgs = {
  input: WhatIfInput;
};

export type QueueConnection = {
  __typename?: 'QueueConnection';
  nodes: Array<QueueRow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type QueueFilter = {
  budgetYear?: InputMaybe<Scalars['Int']['input']>;
  cleanOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Leaves out the cases the viewer has had a hand in. */
  hideOwn?: InputMaybe<Scalars['Boolean']['input']>;
  highestAmount?: InputMaybe<Scalars['Kroner']['input']>;
  kind?: InputMaybe<MeasureKind>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
  returnedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  startsWithinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** One row of NAV's queue: the next undecided period of a case. */
export type QueueRow = {
  __typename?: 'QueueRow';
  ageDays: Scalars['Int']['output'];
  agreement: MeasureAgreement;
  budgetLeft?: Maybe<Scalars['Kroner']['output']>;
  clean: Scalars['Boolean']['output'];
  /** Where it will most likely be paid from. */
  costCentre?: Maybe<Scalars['String']['output']>;
  firstPeriod: Scalars['Boolean']['output'];
  nextYear: Scalars['Kroner']['output'];
  /** How many other measures the person has or has had here. */
  otherMeasures: Scalars['Int']['output'];
  /** The decider cannot treat it: they have had a hand in the case. */
  ownConflict: Scalars['Boolean']['output'];
  period: SubsidyPeriod;
  problems: Array<Refusal>;
  returnedBefore: Scalars['Boolean']['output'];
  startsInDays: Scalars['Int']['output'];
  /** What the case comes to this budget year and the next, decided or not. */
  thisYear: Scalars['Kroner']['output'];
};

/** A dated row that measures are computed with. Of several in force the latest counts; nothing approved changes by a new one. */
export type RateRow = {
  __typename?: 'RateRow';
  /** The zone or municipality, where the table has one. */
  about?: Maybe<Scalars['String']['output']>;
  amount?: Maybe<Scalars['Kroner']['output']>;
  /** As a share: 0.141 is 14.1 %. */
  rate?: Maybe<Scalars['Float']['output']>;
  source: Scalars['String']['output'];
  table: RateTable;
  validFrom: Scalars['Date']['output'];
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Whether somebody has read the primary source. */
  verified: Scalars['Boolean']['output'];
};

export type RateRowInput = {
  amount?: InputMaybe<Scalars['Kroner']['input']>;
  municipality?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  rate?: InputMaybe<Scalars['Float']['input']>;
  source: Scalars['String']['input'];
  table: RateTable;
  validFrom: Scalars['Date']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
  verified: Scalars['Boolean']['input'];
  zone?: InputMaybe<Scalars['String']['input']>;
};

export type RateRowResult = RateRows | Refused;

export type RateRows = {
  __typename?: 'RateRows';
  rows: Array<RateRow>;
};

export type RateTable =
  | 'ADAPTED_WORK'
  | 'BASIC_AMOUNT'
  | 'EMPLOYER_TAX_OPTION'
  | 'EMPLOYER_TAX_ZONE'
  | 'HOLIDAY_PAY_OPTION'
  | 'INCLUSION_GRANT_CAP'
  | 'MUNICIPALITY_ZONE';

export type ReadyTask = {
  __typename?: 'ReadyTask';
  id: Scalars['ID']['output'];
  needs: Array<LanguageNeed>;
  skills: Array<Skill>;
  talkMinutesPerDay?: Maybe<Scalars['Int']['output']>;
  title: Named;
};

/** A sentence made from stored facts. `code` and `facts` say which. */
export type Reason = {
  __typename?: 'Reason';
  code: Scalars['String']['output'];
  facts: Array<Fact>;
  text: Scalars['String']['output'];
};

/** What the nightly check could not build anew from the facts. */
export type RebuildDifference = {
  __typename?: 'RebuildDifference';
  foundAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: RebuiltKind;
  rebuilt: Scalars['String']['output'];
  stored: Scalars['String']['output'];
  subjectId: Scalars['ID']['output'];
};

export type RebuiltKind =
  | 'AMOUNT'
  | 'BUDGET'
  | 'CLAIM'
  | 'DECISION'
  | 'PERIODS';

export type Reconciliation = {
  __typename?: 'Reconciliation';
  agreement: MeasureAgreement;
  differences: Array<NavDifference>;
};

/** A claim for the refund of one approved month. */
export type RefundClaim = {
  __typename?: 'RefundClaim';
  /** What the decider approved; no refund exceeds it. */
  agreedAmount: Scalars['Kroner']['output'];
  /** What is refunded; negative where the employer owes. Null until it is sent. */
  amount?: Maybe<Scalars['Kroner']['output']>;
  deadline: Scalars['Date']['output'];
  from: Scalars['Date']['output'];
  maySend: Scalars['Boolean']['output'];
  missing: Array<ClaimGap>;
  number: Scalars['Int']['output'];
  opensOn: Scalars['Date']['output'];
  overAgreedAmount: Scalars['Boolean']['output'];
  overYearlyCeiling: Scalars['Boolean']['output'];
  periodId: Scalars['ID']['output'];
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  sentBy?: Maybe<Scalars['String']['output']>;
  status: ClaimStatus;
  steps: Array<AmountStep>;
  to: Scalars['Date']['output'];
};

/** The answers a claim is computed from, whole kroner or with øre. */
export type RefundClaimInput = {
  allFromMeasure: Scalars['Boolean']['input'];
  /** Normally negative. */
  holidayDeduction?: InputMaybe<Scalars['Float']['input']>;
  /** Each income of the month that counts. */
  incomes: Array<Scalars['Float']['input']>;
  /** Other public refunds of the same cost, such as sick pay. */
  otherRefunds?: InputMaybe<Scalars['Float']['input']>;
  /** The gross that comes from the measure, where not all of it does. */
  statedGross?: InputMaybe<Scalars['Float']['input']>;
};

/** One reason the rules said no, in the viewer's language. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable; screens and scripts compare this. */
  code: Scalars['String']['output'];
  /** The input field that must change, where there is one. */
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  /** What to do about it. */
  wayOut: Scalars['String']['output'];
};

/** The rules said no. Nothing was changed. */
export type Refused = {
  __typename?: 'Refused';
  refusals: Array<Refusal>;
};

/** Why a decider returns a period. */
export type ReturnCode =
  | 'FACTS_WRONG'
  | 'OTHER'
  | 'PERCENT_WRONG'
  | 'RULES_MISREAD';

export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'BUDDY'
  | 'CONSULTANT'
  | 'CONTACT_PERSON'
  | 'EMPLOYER_CONTACT'
  | 'MENTOR'
  | 'NAV_ADVISER'
  | 'NAV_DECIDER'
  | 'PARTICIPANT'
  | 'PROGRAMME_LEADER'
  | 'TEAM_MEMBER';

/** One thing wrong with a row, and the way out. Line 0 is the file itself; long numbers in `value` are masked. */
export type RowProblem = {
  __typename?: 'RowProblem';
  code: Scalars['String']['output'];
  /** The column, in the reader's language; empty for the whole row. */
  field: Scalars['String']['output'];
  line: Scalars['Int']['output'];
  problem: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
  wayOut: Scalars['String']['output'];
};

/** A rule as it is cited. */
export type RuleCited = {
  __typename?: 'RuleCited';
  act: Scalars['String']['output'];
  section: Scalars['String']['output'];
  validFrom: Scalars['Date']['output'];
  /** Whether somebody has read it in the collection of laws. */
  verified: Scalars['Boolean']['output'];
};

export type RuleRow = {
  __typename?: 'RuleRow';
  code: Scalars['String']['output'];
  source: Scalars['String']['output'];
  text: Named;
  validFrom: Scalars['Date']['output'];
  validTo?: Maybe<Scalars['Date']['output']>;
  verified: Scalars['Boolean']['output'];
};

export type RuleVerdict = {
  __typename?: 'RuleVerdict';
  code: Scalars['String']['output'];
  smallestChange?: Maybe<Scalars['String']['output']>;
  /** Section of law, or the fact. */
  source: Scalars['String']['output'];
  text: Scalars['String']['output'];
  verdict: Verdict;
  verified: Scalars['Boolean']['output'];
};

export type Schooling =
  | 'HIGHER'
  | 'LOWER_SECONDARY'
  | 'NONE'
  | 'PRIMARY'
  | 'UPPER_SECONDARY'
  | 'VOCATIONAL';

export type ScorePart = {
  __typename?: 'ScorePart';
  code: Scalars['String']['output'];
  facts: Array<Fact>;
  maximum: Scalars['Int']['output'];
  points: Scalars['Int']['output'];
  side: ScoreSide;
};

export type ScoreSide =
  | 'EMPLOYER'
  | 'PARTICIPANT';

/** An approval in bulk that was drawn for a second look. */
export type SecondLook = {
  __typename?: 'SecondLook';
  agreement?: Maybe<MeasureAgreement>;
  amount: Scalars['Kroner']['output'];
  decidedAt: Scalars['DateTime']['output'];
  decidedBy: Scalars['String']['output'];
  explanation?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  lookedBy?: Maybe<Scalars['String']['output']>;
  /** False for the one who decided it. */
  mayLook: Scalars['Boolean']['output'];
  outcome?: Maybe<SecondLookOutcome>;
};

export type SecondLookOutcome =
  | 'AGREED'
  | 'DOUBTED';

export type SecondLookResult = Refused | SecondLook;

export type SettlementBasis =
  | 'FAMILY_REUNIFICATION'
  | 'SETTLED';

export type ShownField = {
  __typename?: 'ShownField';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type Signature = {
  __typename?: 'Signature';
  name: Scalars['String']['output'];
  onBehalfReason?: Maybe<OnBehalfReason>;
  party: Party;
  signedAt: Scalars['DateTime']['output'];
};

/** The nightly check that no ask is older than its limit without a state. */
export type SilenceCheck = {
  __typename?: 'SilenceCheck';
  escalated: Scalars['Int']['output'];
  on: Scalars['Date']['output'];
  open: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  reminded: Scalars['Int']['output'];
  silent: Scalars['Int']['output'];
};

export type Skill = {
  __typename?: 'Skill';
  id: Scalars['ID']['output'];
  name: Named;
};

export type SkillEvidence =
  | 'CERTIFIED'
  | 'CLAIMED'
  | 'OBSERVED_AT_WORK'
  | 'SHOWN';

/** An internship slot (praksisplass) that an employer offers. */
export type Slot = {
  __typename?: 'Slot';
  capacity: Scalars['Int']['output'];
  employer: Employer;
  enteredBy: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  languageBuddy: Scalars['Boolean']['output'];
  municipality: Municipality;
  occupation: Occupation;
  openProposals: Scalars['Int']['output'];
  outlook: Outlook;
  outlookDecisionOn?: Maybe<Scalars['Date']['output']>;
  outlookPercent?: Maybe<Scalars['Int']['output']>;
  postcode: Scalars['String']['output'];
  proposalCap: Scalars['Int']['output'];
  requirements: Array<SlotRequirement>;
  /** Other municipalities that may match people to it. */
  sharedWith: Array<Municipality>;
  shifts: Array<TimeBlock>;
  skills: Array<SlotSkill>;
  status: SlotStatus;
  supervisorName?: Maybe<Scalars['String']['output']>;
  taken: Scalars['Int']['output'];
  tasks: Array<SlotTask>;
  /** What in the texts may exclude people without need, or give away their situation. Nothing is stopped by it. */
  textWarnings: Array<Reason>;
  title: Scalars['String']['output'];
  to: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
  weeklyHours: Scalars['Float']['output'];
};

export type SlotConnection = {
  __typename?: 'SlotConnection';
  nodes: Array<Slot>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What an ad of NAV's job feed offers: a reason to call, and the start of a slot. An ad is no offer of a placement. */
export type SlotDraft = {
  __typename?: 'SlotDraft';
  applyByText: Scalars['String']['output'];
  description: Scalars['String']['output'];
  employerName: Scalars['String']['output'];
  expired: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Sentences that mention Norwegian, for a person to judge. */
  languageSentences: Array<Scalars['String']['output']>;
  link: Scalars['String']['output'];
  /** What the employer must still tell: WORKPLACE, OCCUPATION, MUNICIPALITY, START. */
  missing: Array<Scalars['String']['output']>;
  municipalityNumber?: Maybe<Scalars['ID']['output']>;
  occupation?: Maybe<Occupation>;
  organisationNumber?: Maybe<Scalars['ID']['output']>;
  places: Scalars['Int']['output'];
  postcode?: Maybe<Scalars['String']['output']>;
  readAt: Scalars['DateTime']['output'];
  startsText: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type SlotFilter = {
  municipality?: InputMaybe<Scalars['ID']['input']>;
  occupation?: InputMaybe<Scalars['ID']['input']>;
  /** Only slots of the viewer's own organisations. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<SlotStatus>;
};

export type SlotInput = {
  capacity: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  languageBuddy: Scalars['Boolean']['input'];
  occupation: Scalars['ID']['input'];
  organisationNumber: Scalars['ID']['input'];
  outlook: Outlook;
  outlookDecisionOn?: InputMaybe<Scalars['Date']['input']>;
  outlookPercent?: InputMaybe<Scalars['Int']['input']>;
  postcode: Scalars['String']['input'];
  requirements: Array<SlotRequirementInput>;
  /** Other municipalities that may match people to the slot; none when empty. A change without it leaves it as it was. */
  sharedWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  shifts: Array<TimeBlockInput>;
  skills: Array<SlotSkillInput>;
  supervisorName?: InputMaybe<Scalars['String']['input']>;
  tasks: Array<SlotTaskInput>;
  title: Scalars['String']['input'];
  to: Scalars['Date']['input'];
  weeklyHours: Scalars['Float']['input'];
};

/** How many people fit the slot as it is written, and if one demand is dropped. Counts under five are shown as fewer than five to employers. */
export type SlotReach = {
  __typename?: 'SlotReach';
  fewerThanFive: Scalars['Boolean']['output'];
  now: Scalars['Int']['output'];
  without: Array<SlotReachChange>;
};

export type SlotReachChange = {
  __typename?: 'SlotReachChange';
  change: Scalars['String']['output'];
  people: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type SlotRequirement = {
  __typename?: 'SlotRequirement';
  kind: Scalars['String']['output'];
  /** The class of a driving licence: B where the slot does not say. */
  licenceClass?: Maybe<Scalars['String']['output']>;
  must: Scalars['Boolean']['output'];
};

export type SlotRequirementInput = {
  kind: Scalars['String']['input'];
  licenceClass?: InputMaybe<Scalars['String']['input']>;
  must: Scalars['Boolean']['input'];
};

export type SlotResult = Refused | Slot;

export type SlotSkill = {
  __typename?: 'SlotSkill';
  essential: Scalars['Boolean']['output'];
  skill: Skill;
};

export type SlotSkillInput = {
  essential: Scalars['Boolean']['input'];
  skill: Scalars['ID']['input'];
};

export type SlotStatus =
  | 'ENDED'
  | 'FULL'
  | 'OPEN'
  | 'PAUSED'
  /** Entered on the employer's behalf; waits for the employer's confirmation. */
  | 'UNCONFIRMED';

export type SlotTask = {
  __typename?: 'SlotTask';
  id: Scalars['ID']['output'];
  needs: Array<LanguageNeed>;
  /** Why the level is a safety floor and not only a wish. */
  safetyReason?: Maybe<Scalars['String']['output']>;
  talkMinutesPerDay?: Maybe<Scalars['Int']['output']>;
  title: Scalars['String']['output'];
};

export type SlotTaskInput = {
  needs: Array<LanguageNeedInput>;
  /** The ready task it was made from: what that demands of the body, and its skills, come along. */
  readyTask?: InputMaybe<Scalars['ID']['input']>;
  safetyReason?: InputMaybe<Scalars['String']['input']>;
  talkMinutesPerDay?: InputMaybe<Scalars['Int']['input']>;
  title: Scalars['String']['input'];
};

export type StaffMember = {
  __typename?: 'StaffMember';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Somebody who has consented and stands ready for a slot that fell away. */
export type StandbyPerson = {
  __typename?: 'StandbyPerson';
  at: Scalars['DateTime']['output'];
  participant: Participant;
  rank: Scalars['Int']['output'];
};

export type StandingAsk = {
  __typename?: 'StandingAsk';
  due: Scalars['Date']['output'];
  employerName?: Maybe<Scalars['String']['output']>;
  /** The named person it has gone to. */
  escalatedTo?: Maybe<Scalars['String']['output']>;
  kind: AskKind;
  /** Who answers for it in the municipality. */
  owner?: Maybe<Scalars['String']['output']>;
  participantId?: Maybe<Scalars['ID']['output']>;
  participantName?: Maybe<Scalars['String']['output']>;
  since: Scalars['Date']['output'];
  state: AskState;
  subjectId: Scalars['ID']['output'];
  waitsFor: AskedParty;
};

export type SubsidyPeriod = {
  __typename?: 'SubsidyPeriod';
  amount?: Maybe<Scalars['Kroner']['output']>;
  claimDeadline?: Maybe<Scalars['Date']['output']>;
  /** The first day a decider may treat it. */
  decidableFrom?: Maybe<Scalars['Date']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  decidedBy?: Maybe<Scalars['String']['output']>;
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  /** Null for measures without a percentage, and for viewers who may not see it. */
  percent?: Maybe<Scalars['Int']['output']>;
  /** Empty for everyone but NAV. */
  returnCodes: Array<ReturnCode>;
  /** Null for everyone but NAV. */
  returnText?: Maybe<Scalars['String']['output']>;
  status: PeriodStatus;
  to: Scalars['Date']['output'];
};

/** Whether a subsidy is to get work or to keep it (formål). */
export type SubsidyPurpose =
  | 'GET_WORK'
  | 'KEEP_WORK';

/** What a run says about one person and one slot. It proposes nothing: a person decides. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** True for the slot that the optimum gives this person. */
  assigned: Scalars['Boolean']['output'];
  band: Band;
  /** 0 to 100; unknown facts lower it. */
  certainty: Scalars['Int']['output'];
  commuteMinutes?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  participant: Participant;
  parts: Array<ScorePart>;
  /** How much others need this place. */
  price: Scalars['Int']['output'];
  /** An open or closed proposal for the same pair. */
  proposal?: Maybe<Proposal>;
  rank: Scalars['Int']['output'];
  reasons: Array<Reason>;
  /** The repair that says it; null where the run itself does. */
  repair?: Maybe<MatchRepair>;
  risks: Array<Reason>;
  rules: Array<RuleVerdict>;
  runId: Scalars['ID']['output'];
  runnerUpParticipant?: Maybe<Participant>;
  runnerUpSlot?: Maybe<Slot>;
  score: Scalars['Int']['output'];
  slot: Slot;
  verdict: Verdict;
};

export type SuggestionConnection = {
  __typename?: 'SuggestionConnection';
  nodes: Array<Suggestion>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TimeBlock = {
  __typename?: 'TimeBlock';
  fromMinute: Scalars['Int']['output'];
  toMinute: Scalars['Int']['output'];
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['output'];
};

export type TimeBlockInput = {
  fromMinute: Scalars['Int']['input'];
  toMinute: Scalars['Int']['input'];
  weekday: Scalars['Int']['input'];
};

export type Unassigned = {
  __typename?: 'Unassigned';
  /** Rules that stood in the way, counted over all slots. */
  bindingRules: Array<BindingRule>;
  participant: Participant;
};

export type UnassignedConnection = {
  __typename?: 'UnassignedConnection';
  nodes: Array<Unassigned>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Work that people wait for. */
export type UnmetNeed = {
  __typename?: 'UnmetNeed';
  /** The lowest spoken level among them. */
  level?: Maybe<CefrLevel>;
  municipality: Municipality;
  occupation: Occupation;
  participants: Array<Participant>;
};

export type Verdict =
  | 'ALLOWED'
  | 'ALLOWED_WITH_ACTION'
  | 'NOT_ALLOWED';

export type Viewer = {
  __typename?: 'Viewer';
  id: Scalars['ID']['output'];
  language: Scalars['String']['output'];
  municipalities: Array<Municipality>;
  name: Scalars['String']['output'];
  navOffices: Array<NavOffice>;
  organisations: Array<Employer>;
  roles: Array<Role>;
  /** True where the local issuer, demo people and the mailbox page are on. */
  standalone: Scalars['Boolean']['output'];
  /** Today's date as the server sees it. */
  today: Scalars['Date']['output'];
};

export type WageType =
  | 'DAILY'
  | 'HOURLY'
  | 'MONTHLY'
  | 'WEEKLY'
  | 'YEARLY';

export type WeightRow = {
  __typename?: 'WeightRow';
  code: Scalars['String']['output'];
  maximum: Scalars['Int']['output'];
  side: ScoreSide;
  text: Named;
};

export type WhatIf = {
  __typename?: 'WhatIf';
  after: Scalars['Int']['output'];
  assignedAfter: Scalars['Int']['output'];
  assignedBefore: Scalars['Int']['output'];
  before: Scalars['Int']['output'];
  moves: Array<Move>;
};

export type WhatIfInput = {
  addSlotsCount?: InputMaybe<Scalars['Int']['input']>;
  addSlotsOfOccupation?: InputMaybe<Scalars['ID']['input']>;
  certificate?: InputMaybe<Scalars['String']['input']>;
  dropTask?: InputMaybe<Scalars['ID']['input']>;
  dropTaskOfSlot?: InputMaybe<Scalars['ID']['input']>;
  extraCommuteMinutes?: InputMaybe<Scalars['Int']['input']>;
  oneStepUp?: InputMaybe<LanguageSkill>;
  participantId?: InputMaybe<Scalars['ID']['input']>;
};

export type Wish = {
  __typename?: 'Wish';
  occupation: Occupation;
  rank: Scalars['Int']['output'];
};

export type WishInput = {
  occupation: Scalars['ID']['input'];
  rank: Scalars['Int']['input'];
};

export type WorkExperience = {
  __typename?: 'WorkExperience';
  occupation: Occupation;
  paid?: Maybe<Scalars['Boolean']['output']>;
  years?: Maybe<Scalars['Float']['output']>;
};

/** The two written forms of Norwegian. */
export type WrittenForm =
  | 'NB'
  | 'NN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AgreementResult:
    | ( PlacementAgreement )
    | ( Refused )
  ;
  BudgetResult:
    | ( Budget )
    | ( Refused )
  ;
  BulkResult:
    | ( BulkOutcome )
    | ( Refused )
  ;
  BulkReturnResult:
    | ( BulkReturnOutcome )
    | ( Refused )
  ;
  CardResult:
    | ( CandidateCard )
    | ( Refused )
  ;
  ConsentResult:
    | ( ConsentAnswered )
    | ( Refused )
  ;
  EmployerRatesResult:
    | ( EmployerRates )
    | ( Refused )
  ;
  EmployerReopenedResult:
    | ( Employer )
    | ( Refused )
  ;
  EmployerResult:
    | ( Employer )
    | ( Refused )
  ;
  ExitResult:
    | ( ExitRecorded )
    | ( Refused )
  ;
  FilePreviewResult:
    | ( FilePreview )
    | ( Refused )
  ;
  HireResult:
    | ( Hire )
    | ( Refused )
  ;
  ImportResult:
    | ( ImportJob )
    | ( Refused )
  ;
  LinkCodeResult:
    | ( LinkCodeSent )
    | ( Refused )
  ;
  LinkUsedResult:
    | ( LinkUsed )
    | ( Refused )
  ;
  LinkedActResult:
    | ( LinkedAct )
    | ( Refused )
  ;
  MatchDecisionResult:
    | ( MatchDecision )
    | ( Refused )
  ;
  MatchRunResult:
    | ( MatchRun )
    | ( Refused )
  ;
  MeasureResult:
    | ( MeasureAgreement )
    | ( Refused )
  ;
  NavOfficeSettingResult:
    | ( NavOfficeSetting )
    | ( Refused )
  ;
  ObjectionResult:
    | ( Objection )
    | ( Refused )
  ;
  OneTimeLinkResult:
    | ( OneTimeLink )
    | ( Refused )
  ;
  OpenedAccessResult:
    | ( OpenedAccess )
    | ( Refused )
  ;
  ParticipantResult:
    | ( Participant )
    | ( Refused )
  ;
  PlacementResult:
    | ( Placement )
    | ( Refused )
  ;
  PlanReasonResult:
    | ( PlanReason )
    | ( Refused )
  ;
  PreparedProposalsResult:
    | ( PreparedProposals )
    | ( Refused )
  ;
  PreviewResult:
    | ( MeasurePreview )
    | ( Refused )
  ;
  ProposeResult:
    | ( Proposal )
    | ( Refused )
  ;
  RateRowResult:
    | ( RateRows )
    | ( Refused )
  ;
  SecondLookResult:
    | ( Refused )
    | ( SecondLook )
  ;
  SlotResult:
    | ( Refused )
    | ( Slot )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLogConnection: ResolverTypeWrapper<AccessLogConnection>;
  AccessLogLine: ResolverTypeWrapper<AccessLogLine>;
  AgeBin: ResolverTypeWrapper<AgeBin>;
  AgreementConnection: ResolverTypeWrapper<AgreementConnection>;
  AgreementContentInput: AgreementContentInput;
  AgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementResult']>;
  AgreementStatus: AgreementStatus;
  AmountRange: ResolverTypeWrapper<AmountRange>;
  AmountStep: ResolverTypeWrapper<AmountStep>;
  AnnulReason: AnnulReason;
  AskBoard: ResolverTypeWrapper<AskBoard>;
  AskKind: AskKind;
  AskState: AskState;
  AskedParty: AskedParty;
  AttendanceDay: ResolverTypeWrapper<AttendanceDay>;
  AttendanceInput: AttendanceInput;
  AttendanceKind: AttendanceKind;
  Band: Band;
  BindingRule: ResolverTypeWrapper<BindingRule>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BreakOffReason: BreakOffReason;
  Budget: ResolverTypeWrapper<Budget>;
  BudgetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BudgetResult']>;
  BulkExclusion: ResolverTypeWrapper<BulkExclusion>;
  BulkOutcome: ResolverTypeWrapper<BulkOutcome>;
  BulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BulkResult']>;
  BulkReturnOutcome: ResolverTypeWrapper<BulkReturnOutcome>;
  BulkReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BulkReturnResult']>;
  BurnPoint: ResolverTypeWrapper<BurnPoint>;
  Call: ResolverTypeWrapper<Call>;
  CallList: ResolverTypeWrapper<CallList>;
  CandidateCard: ResolverTypeWrapper<CandidateCard>;
  CandidateCardConnection: ResolverTypeWrapper<CandidateCardConnection>;
  CardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CardResult']>;
  CaseStage: CaseStage;
  CaseloadFilter: CaseloadFilter;
  CaseloadOrder: CaseloadOrder;
  CefrLevel: CefrLevel;
  Certificate: ResolverTypeWrapper<Certificate>;
  CertificateInput: CertificateInput;
  ClaimGap: ClaimGap;
  ClaimStatus: ClaimStatus;
  ClosedReason: ClosedReason;
  ColumnMapping: ResolverTypeWrapper<ColumnMapping>;
  ConsentAnswered: ResolverTypeWrapper<ConsentAnswered>;
  ConsentRequest: ResolverTypeWrapper<ConsentRequest>;
  ConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsentResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayStep: ResolverTypeWrapper<DayStep>;
  DecisionKind: DecisionKind;
  DecisionOutcome: DecisionOutcome;
  DraftTask: ResolverTypeWrapper<DraftTask>;
  Employer: ResolverTypeWrapper<Employer>;
  EmployerAnswer: EmployerAnswer;
  EmployerConnection: ResolverTypeWrapper<EmployerConnection>;
  EmployerContact: ResolverTypeWrapper<EmployerContact>;
  EmployerInput: EmployerInput;
  EmployerRate: ResolverTypeWrapper<EmployerRate>;
  EmployerRates: ResolverTypeWrapper<EmployerRates>;
  EmployerRatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerRatesResult']>;
  EmployerReopenedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerReopenedResult']>;
  EmployerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmployerResult']>;
  EndGoal: EndGoal;
  EndReason: EndReason;
  Evaluation: ResolverTypeWrapper<Evaluation>;
  EvaluationOutcome: EvaluationOutcome;
  ExitKind: ExitKind;
  ExitRecorded: ResolverTypeWrapper<ExitRecorded>;
  ExitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExitResult']>;
  ExpenseKind: ExpenseKind;
  ExperienceInput: ExperienceInput;
  Fact: ResolverTypeWrapper<Fact>;
  FilePreview: ResolverTypeWrapper<FilePreview>;
  FilePreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FilePreviewResult']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  FollowUpKind: FollowUpKind;
  FormFormat: FormFormat;
  FunnelPoint: ResolverTypeWrapper<FunnelPoint>;
  GoalKind: GoalKind;
  Hire: ResolverTypeWrapper<Hire>;
  HireCheck: ResolverTypeWrapper<HireCheck>;
  HireInput: HireInput;
  HireKind: HireKind;
  HireResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HireResult']>;
  HireSource: HireSource;
  HoursMeter: ResolverTypeWrapper<HoursMeter>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKey: ResolverTypeWrapper<Scalars['IdempotencyKey']['output']>;
  ImportField: ResolverTypeWrapper<ImportField>;
  ImportJob: ResolverTypeWrapper<ImportJob>;
  ImportKind: ImportKind;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  ImportStatus: ImportStatus;
  IncomeMonth: ResolverTypeWrapper<IncomeMonth>;
  IncomeUnknown: IncomeUnknown;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Kroner: ResolverTypeWrapper<Scalars['Kroner']['output']>;
  LanguageNeed: ResolverTypeWrapper<LanguageNeed>;
  LanguageNeedInput: LanguageNeedInput;
  LanguageResult: ResolverTypeWrapper<LanguageResult>;
  LanguageResultInput: LanguageResultInput;
  LanguageSkill: LanguageSkill;
  LanguageSource: LanguageSource;
  LinkAct: LinkAct;
  LinkCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkCodeResult']>;
  LinkCodeSent: ResolverTypeWrapper<LinkCodeSent>;
  LinkRecipientInput: LinkRecipientInput;
  LinkStatus: LinkStatus;
  LinkUsed: ResolverTypeWrapper<LinkUsed>;
  LinkUsedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkUsedResult']>;
  LinkedAct: ResolverTypeWrapper<LinkedAct>;
  LinkedActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkedActResult']>;
  LinkedDay: ResolverTypeWrapper<LinkedDay>;
  MailboxConnection: ResolverTypeWrapper<MailboxConnection>;
  MailboxMessage: ResolverTypeWrapper<MailboxMessage>;
  MappedColumn: ResolverTypeWrapper<MappedColumn>;
  MappedColumnInput: MappedColumnInput;
  MatchDecision: ResolverTypeWrapper<MatchDecision>;
  MatchDecisionConnection: ResolverTypeWrapper<MatchDecisionConnection>;
  MatchDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchDecisionResult']>;
  MatchRepair: ResolverTypeWrapper<MatchRepair>;
  MatchRun: ResolverTypeWrapper<MatchRun>;
  MatchRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchRunResult']>;
  MatchRunStatus: MatchRunStatus;
  MatchingTransparency: ResolverTypeWrapper<MatchingTransparency>;
  MeasureAgreement: ResolverTypeWrapper<MeasureAgreement>;
  MeasureConnection: ResolverTypeWrapper<MeasureConnection>;
  MeasureContent: ResolverTypeWrapper<MeasureContent>;
  MeasureContentInput: MeasureContentInput;
  MeasureExpense: ResolverTypeWrapper<MeasureExpense>;
  MeasureExpenseInput: MeasureExpenseInput;
  MeasureFieldChange: ResolverTypeWrapper<MeasureFieldChange>;
  MeasureFile: ResolverTypeWrapper<MeasureFile>;
  MeasureGoal: ResolverTypeWrapper<MeasureGoal>;
  MeasureGoalInput: MeasureGoalInput;
  MeasureKind: MeasureKind;
  MeasureLetter: MeasureLetter;
  MeasureNotice: ResolverTypeWrapper<MeasureNotice>;
  MeasureParty: MeasureParty;
  MeasurePreview: ResolverTypeWrapper<MeasurePreview>;
  MeasureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeasureResult']>;
  MeasureSignature: ResolverTypeWrapper<MeasureSignature>;
  MeasureStatus: MeasureStatus;
  MeasureVersion: ResolverTypeWrapper<MeasureVersion>;
  MeetingOutcome: MeetingOutcome;
  MentorHours: ResolverTypeWrapper<MentorHours>;
  Move: ResolverTypeWrapper<Move>;
  Municipality: ResolverTypeWrapper<Municipality>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyDay: ResolverTypeWrapper<MyDay>;
  Named: ResolverTypeWrapper<Named>;
  NavDifference: ResolverTypeWrapper<NavDifference>;
  NavFormField: ResolverTypeWrapper<NavFormField>;
  NavFormFieldInput: NavFormFieldInput;
  NavOffice: ResolverTypeWrapper<NavOffice>;
  NavOfficeSetting: ResolverTypeWrapper<NavOfficeSetting>;
  NavOfficeSettingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NavOfficeSettingResult']>;
  NavReference: ResolverTypeWrapper<NavReference>;
  NavState: NavState;
  NeedGroup: NeedGroup;
  NextQuestion: ResolverTypeWrapper<NextQuestion>;
  NextStep: ResolverTypeWrapper<NextStep>;
  NotPrepared: ResolverTypeWrapper<NotPrepared>;
  NoticeKind: NoticeKind;
  Objection: ResolverTypeWrapper<Objection>;
  ObjectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ObjectionResult']>;
  Occupation: ResolverTypeWrapper<Occupation>;
  OfficeDecides: OfficeDecides;
  OnBehalfReason: OnBehalfReason;
  OneTimeLink: ResolverTypeWrapper<OneTimeLink>;
  OneTimeLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OneTimeLinkResult']>;
  OpenedAccess: ResolverTypeWrapper<OpenedAccess>;
  OpenedAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenedAccessResult']>;
  OutcomeCell: ResolverTypeWrapper<OutcomeCell>;
  OutcomeDefinition: OutcomeDefinition;
  OutcomeDisagreement: ResolverTypeWrapper<OutcomeDisagreement>;
  OutcomeFile: ResolverTypeWrapper<OutcomeFile>;
  OutcomeFileFormat: OutcomeFileFormat;
  OutcomeGroup: OutcomeGroup;
  OutcomeGroupLine: ResolverTypeWrapper<OutcomeGroupLine>;
  OutcomeLanguage: OutcomeLanguage;
  OutcomeRank: ResolverTypeWrapper<OutcomeRank>;
  OutcomeReport: ResolverTypeWrapper<OutcomeReport>;
  OutcomeYear: ResolverTypeWrapper<OutcomeYear>;
  Outlook: Outlook;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairInput: PairInput;
  Participant: ResolverTypeWrapper<Participant>;
  ParticipantConnection: ResolverTypeWrapper<ParticipantConnection>;
  ParticipantHome: ResolverTypeWrapper<ParticipantHome>;
  ParticipantIncome: ResolverTypeWrapper<ParticipantIncome>;
  ParticipantInput: ParticipantInput;
  ParticipantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParticipantResult']>;
  ParticipantSkill: ResolverTypeWrapper<ParticipantSkill>;
  ParticipantSkillInput: ParticipantSkillInput;
  Party: Party;
  PeriodStatus: PeriodStatus;
  Placement: ResolverTypeWrapper<Placement>;
  PlacementAgreement: ResolverTypeWrapper<PlacementAgreement>;
  PlacementConnection: ResolverTypeWrapper<PlacementConnection>;
  PlacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementResult']>;
  PlacementStatus: PlacementStatus;
  PlanElement: ResolverTypeWrapper<PlanElement>;
  PlanElementInput: PlanElementInput;
  PlanElementKind: PlanElementKind;
  PlanReason: ResolverTypeWrapper<PlanReason>;
  PlanReasonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanReasonResult']>;
  PlanReasonVersion: ResolverTypeWrapper<PlanReasonVersion>;
  PositionKind: PositionKind;
  PreparedProposals: ResolverTypeWrapper<PreparedProposals>;
  PreparedProposalsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreparedProposalsResult']>;
  PreviewPeriod: ResolverTypeWrapper<PreviewPeriod>;
  PreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewResult']>;
  PreviewVariant: ResolverTypeWrapper<PreviewVariant>;
  ProgrammeExit: ResolverTypeWrapper<ProgrammeExit>;
  Proposal: ResolverTypeWrapper<Proposal>;
  ProposalConnection: ResolverTypeWrapper<ProposalConnection>;
  ProposalFilter: ProposalFilter;
  ProposalStage: ProposalStage;
  ProposeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeResult']>;
  PublishedFigure: ResolverTypeWrapper<PublishedFigure>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueConnection: ResolverTypeWrapper<QueueConnection>;
  QueueFilter: QueueFilter;
  QueueRow: ResolverTypeWrapper<QueueRow>;
  RateRow: ResolverTypeWrapper<RateRow>;
  RateRowInput: RateRowInput;
  RateRowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateRowResult']>;
  RateRows: ResolverTypeWrapper<RateRows>;
  RateTable: RateTable;
  ReadyTask: ResolverTypeWrapper<ReadyTask>;
  Reason: ResolverTypeWrapper<Reason>;
  RebuildDifference: ResolverTypeWrapper<RebuildDifference>;
  RebuiltKind: RebuiltKind;
  Reconciliation: ResolverTypeWrapper<Reconciliation>;
  RefundClaim: ResolverTypeWrapper<RefundClaim>;
  RefundClaimInput: RefundClaimInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  Refused: ResolverTypeWrapper<Refused>;
  ReturnCode: ReturnCode;
  Role: Role;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  RuleCited: ResolverTypeWrapper<RuleCited>;
  RuleRow: ResolverTypeWrapper<RuleRow>;
  RuleVerdict: ResolverTypeWrapper<RuleVerdict>;
  Schooling: Schooling;
  ScorePart: ResolverTypeWrapper<ScorePart>;
  ScoreSide: ScoreSide;
  SecondLook: ResolverTypeWrapper<SecondLook>;
  SecondLookOutcome: SecondLookOutcome;
  SecondLookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SecondLookResult']>;
  SettlementBasis: SettlementBasis;
  ShownField: ResolverTypeWrapper<ShownField>;
  Signature: ResolverTypeWrapper<Signature>;
  SilenceCheck: ResolverTypeWrapper<SilenceCheck>;
  Skill: ResolverTypeWrapper<Skill>;
  SkillEvidence: SkillEvidence;
  Slot: ResolverTypeWrapper<Slot>;
  SlotConnection: ResolverTypeWrapper<SlotConnection>;
  SlotDraft: ResolverTypeWrapper<SlotDraft>;
  SlotFilter: SlotFilter;
  SlotInput: SlotInput;
  SlotReach: ResolverTypeWrapper<SlotReach>;
  SlotReachChange: ResolverTypeWrapper<SlotReachChange>;
  SlotRequirement: ResolverTypeWrapper<SlotRequirement>;
  SlotRequirementInput: SlotRequirementInput;
  SlotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SlotResult']>;
  SlotSkill: ResolverTypeWrapper<SlotSkill>;
  SlotSkillInput: SlotSkillInput;
  SlotStatus: SlotStatus;
  SlotTask: ResolverTypeWrapper<SlotTask>;
  SlotTaskInput: SlotTaskInput;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StandbyPerson: ResolverTypeWrapper<StandbyPerson>;
  StandingAsk: ResolverTypeWrapper<StandingAsk>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubsidyPeriod: ResolverTypeWrapper<SubsidyPeriod>;
  SubsidyPurpose: SubsidyPurpose;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  SuggestionConnection: ResolverTypeWrapper<SuggestionConnection>;
  TimeBlock: ResolverTypeWrapper<TimeBlock>;
  TimeBlockInput: TimeBlockInput;
  Unassigned: ResolverTypeWrapper<Unassigned>;
  UnassignedConnection: ResolverTypeWrapper<UnassignedConnection>;
  UnmetNeed: ResolverTypeWrapper<UnmetNeed>;
  Verdict: Verdict;
  Viewer: ResolverTypeWrapper<Viewer>;
  WageType: WageType;
  WeightRow: ResolverTypeWrapper<WeightRow>;
  WhatIf: ResolverTypeWrapper<WhatIf>;
  WhatIfInput: WhatIfInput;
  Wish: ResolverTypeWrapper<Wish>;
  WishInput: WishInput;
  WorkExperience: ResolverTypeWrapper<WorkExperience>;
  WrittenForm: WrittenForm;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessLogConnection: AccessLogConnection;
  AccessLogLine: AccessLogLine;
  AgeBin: AgeBin;
  AgreementConnection: AgreementConnection;
  AgreementContentInput: AgreementContentInput;
  AgreementResult: ResolversUnionTypes<ResolversParentTypes>['AgreementResult'];
  AmountRange: AmountRange;
  AmountStep: AmountStep;
  AskBoard: AskBoard;
  AttendanceDay: AttendanceDay;
  AttendanceInput: AttendanceInput;
  BindingRule: BindingRule;
  Boolean: Scalars['Boolean']['output'];
  Budget: Budget;
  BudgetResult: ResolversUnionTypes<ResolversParentTypes>['BudgetResult'];
  BulkExclusion: BulkExclusion;
  BulkOutcome: BulkOutcome;
  BulkResult: ResolversUnionTypes<ResolversParentTypes>['BulkResult'];
  BulkReturnOutcome: BulkReturnOutcome;
  BulkReturnResult: ResolversUnionTypes<ResolversParentTypes>['BulkReturnResult'];
  BurnPoint: BurnPoint;
  Call: Call;
  CallList: CallList;
  CandidateCard: CandidateCard;
  CandidateCardConnection: CandidateCardConnection;
  CardResult: ResolversUnionTypes<ResolversParentTypes>['CardResult'];
  CaseloadFilter: CaseloadFilter;
  Certificate: Certificate;
  CertificateInput: CertificateInput;
  ColumnMapping: ColumnMapping;
  ConsentAnswered: ConsentAnswered;
  ConsentRequest: ConsentRequest;
  ConsentResult: ResolversUnionTypes<ResolversParentTypes>['ConsentResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayStep: DayStep;
  DraftTask: DraftTask;
  Employer: Employer;
  EmployerConnection: EmployerConnection;
  EmployerContact: EmployerContact;
  EmployerInput: EmployerInput;
  EmployerRate: EmployerRate;
  EmployerRates: EmployerRates;
  EmployerRatesResult: ResolversUnionTypes<ResolversParentTypes>['EmployerRatesResult'];
  EmployerReopenedResult: ResolversUnionTypes<ResolversParentTypes>['EmployerReopenedResult'];
  EmployerResult: ResolversUnionTypes<ResolversParentTypes>['EmployerResult'];
  Evaluation: Evaluation;
  ExitRecorded: ExitRecorded;
  ExitResult: ResolversUnionTypes<ResolversParentTypes>['ExitResult'];
  ExperienceInput: ExperienceInput;
  Fact: Fact;
  FilePreview: FilePreview;
  FilePreviewResult: ResolversUnionTypes<ResolversParentTypes>['FilePreviewResult'];
  Float: Scalars['Float']['output'];
  FollowUp: FollowUp;
  FunnelPoint: FunnelPoint;
  Hire: Hire;
  HireCheck: HireCheck;
  HireInput: HireInput;
  HireResult: ResolversUnionTypes<ResolversParentTypes>['HireResult'];
  HoursMeter: HoursMeter;
  ID: Scalars['ID']['output'];
  IdempotencyKey: Scalars['IdempotencyKey']['output'];
  ImportField: ImportField;
  ImportJob: ImportJob;
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  IncomeMonth: IncomeMonth;
  Int: Scalars['Int']['output'];
  Kroner: Scalars['Kroner']['output'];
  LanguageNeed: LanguageNeed;
  LanguageNeedInput: LanguageNeedInput;
  LanguageResult: LanguageResult;
  LanguageResultInput: LanguageResultInput;
  LinkCodeResult: ResolversUnionTypes<ResolversParentTypes>['LinkCodeResult'];
  LinkCodeSent: LinkCodeSent;
  LinkRecipientInput: LinkRecipientInput;
  LinkUsed: LinkUsed;
  LinkUsedResult: ResolversUnionTypes<ResolversParentTypes>['LinkUsedResult'];
  LinkedAct: LinkedAct;
  LinkedActResult: ResolversUnionTypes<ResolversParentTypes>['LinkedActResult'];
  LinkedDay: LinkedDay;
  MailboxConnection: MailboxConnection;
  MailboxMessage: MailboxMessage;
  MappedColumn: MappedColumn;
  MappedColumnInput: MappedColumnInput;
  MatchDecision: MatchDecision;
  MatchDecisionConnection: MatchDecisionConnection;
  MatchDecisionResult: ResolversUnionTypes<ResolversParentTypes>['MatchDecisionResult'];
  MatchRepair: MatchRepair;
  MatchRun: MatchRun;
  MatchRunResult: ResolversUnionTypes<ResolversParentTypes>['MatchRunResult'];
  MatchingTransparency: MatchingTransparency;
  MeasureAgreement: MeasureAgreement;
  MeasureConnection: MeasureConnection;
  MeasureContent: MeasureContent;
  MeasureContentInput: MeasureContentInput;
  MeasureExpense: MeasureExpense;
  MeasureExpenseInput: MeasureExpenseInput;
  MeasureFieldChange: MeasureFieldChange;
  MeasureFile: MeasureFile;
  MeasureGoal: MeasureGoal;
  MeasureGoalInput: MeasureGoalInput;
  MeasureNotice: MeasureNotice;
  MeasurePreview: MeasurePreview;
  MeasureResult: ResolversUnionTypes<ResolversParentTypes>['MeasureResult'];
  MeasureSignature: MeasureSignature;
  MeasureVersion: MeasureVersion;
  MentorHours: MentorHours;
  Move: Move;
  Municipality: Municipality;
  Mutation: Record<PropertyKey, never>;
  MyDay: MyDay;
  Named: Named;
  NavDifference: NavDifference;
  NavFormField: NavFormField;
  NavFormFieldInput: NavFormFieldInput;
  NavOffice: NavOffice;
  NavOfficeSetting: NavOfficeSetting;
  NavOfficeSettingResult: ResolversUnionTypes<ResolversParentTypes>['NavOfficeSettingResult'];
  NavReference: NavReference;
  NextQuestion: NextQuestion;
  NextStep: NextStep;
  NotPrepared: NotPrepared;
  Objection: Objection;
  ObjectionResult: ResolversUnionTypes<ResolversParentTypes>['ObjectionResult'];
  Occupation: Occupation;
  OneTimeLink: OneTimeLink;
  OneTimeLinkResult: ResolversUnionTypes<ResolversParentTypes>['OneTimeLinkResult'];
  OpenedAccess: OpenedAccess;
  OpenedAccessResult: ResolversUnionTypes<ResolversParentTypes>['OpenedAccessResult'];
  OutcomeCell: OutcomeCell;
  OutcomeDisagreement: OutcomeDisagreement;
  OutcomeFile: OutcomeFile;
  OutcomeGroupLine: OutcomeGroupLine;
  OutcomeRank: OutcomeRank;
  OutcomeReport: OutcomeReport;
  OutcomeYear: OutcomeYear;
  PageInfo: PageInfo;
  PairInput: PairInput;
  Participant: Participant;
  ParticipantConnection: ParticipantConnection;
  ParticipantHome: ParticipantHome;
  ParticipantIncome: ParticipantIncome;
  ParticipantInput: ParticipantInput;
  ParticipantResult: ResolversUnionTypes<ResolversParentTypes>['ParticipantResult'];
  ParticipantSkill: ParticipantSkill;
  ParticipantSkillInput: ParticipantSkillInput;
  Placement: Placement;
  PlacementAgreement: PlacementAgreement;
  PlacementConnection: PlacementConnection;
  PlacementResult: ResolversUnionTypes<ResolversParentTypes>['PlacementResult'];
  PlanElement: PlanElement;
  PlanElementInput: PlanElementInput;
  PlanReason: PlanReason;
  PlanReasonResult: ResolversUnionTypes<ResolversParentTypes>['PlanReasonResult'];
  PlanReasonVersion: PlanReasonVersion;
  PreparedProposals: PreparedProposals;
  PreparedProposalsResult: ResolversUnionTypes<ResolversParentTypes>['PreparedProposalsResult'];
  PreviewPeriod: PreviewPeriod;
  PreviewResult: ResolversUnionTypes<ResolversParentTypes>['PreviewResult'];
  PreviewVariant: PreviewVariant;
  ProgrammeExit: ProgrammeExit;
  Proposal: Proposal;
  ProposalConnection: ProposalConnection;
  ProposalFilter: ProposalFilter;
  ProposeResult: ResolversUnionTypes<ResolversParentTypes>['ProposeResult'];
  PublishedFigure: PublishedFigure;
  Query: Record<PropertyKey, never>;
  QueueConnection: QueueConnection;
  QueueFilter: QueueFilter;
  QueueRow: QueueRow;
  RateRow: RateRow;
  RateRowInput: RateRowInput;
  RateRowResult: ResolversUnionTypes<ResolversParentTypes>['RateRowResult'];
  RateRows: RateRows;
  ReadyTask: ReadyTask;
  Reason: Reason;
  RebuildDifference: RebuildDifference;
  Reconciliation: Reconciliation;
  RefundClaim: RefundClaim;
  RefundClaimInput: RefundClaimInput;
  Refusal: Refusal;
  Refused: Refused;
  RowProblem: RowProblem;
  RuleCited: RuleCited;
  RuleRow: RuleRow;
  RuleVerdict: RuleVerdict;
  ScorePart: ScorePart;
  SecondLook: SecondLook;
  SecondLookResult: ResolversUnionTypes<ResolversParentTypes>['SecondLookResult'];
  ShownField: ShownField;
  Signature: Signature;
  SilenceCheck: SilenceCheck;
  Skill: Skill;
  Slot: Slot;
  SlotConnection: SlotConnection;
  SlotDraft: SlotDraft;
  SlotFilter: SlotFilter;
  SlotInput: SlotInput;
  SlotReach: SlotReach;
  SlotReachChange: SlotReachChange;
  SlotRequirement: SlotRequirement;
  SlotRequirementInput: SlotRequirementInput;
  SlotResult: ResolversUnionTypes<ResolversParentTypes>['SlotResult'];
  SlotSkill: SlotSkill;
  SlotSkillInput: SlotSkillInput;
  SlotTask: SlotTask;
  SlotTaskInput: SlotTaskInput;
  StaffMember: StaffMember;
  StandbyPerson: StandbyPerson;
  StandingAsk: StandingAsk;
  String: Scalars['String']['output'];
  SubsidyPeriod: SubsidyPeriod;
  Suggestion: Suggestion;
  SuggestionConnection: SuggestionConnection;
  TimeBlock: TimeBlock;
  TimeBlockInput: TimeBlockInput;
  Unassigned: Unassigned;
  UnassignedConnection: UnassignedConnection;
  UnmetNeed: UnmetNeed;
  Viewer: Viewer;
  WeightRow: WeightRow;
  WhatIf: WhatIf;
  WhatIfInput: WhatIfInput;
  Wish: Wish;
  WishInput: WishInput;
  WorkExperience: WorkExperience;
};

export type AccessLogConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AccessLogLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessLogLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessLogLine'] = ResolversParentTypes['AccessLogLine']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgeBinResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgeBin'] = ResolversParentTypes['AgeBin']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PlacementAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementResult'] = ResolversParentTypes['AgreementResult']> = {
  __resolveType: TypeResolveFn<'PlacementAgreement' | 'Refused', ParentType, ContextType>;
};

export type AmountRangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AmountRange'] = ResolversParentTypes['AmountRange']> = {
  highest?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
};

export type AmountStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['AmountStep'] = ResolversParentTypes['AmountStep']> = {
  amount?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AskBoardResolvers<ContextType = any, ParentType extends ResolversParentTypes['AskBoard'] = ResolversParentTypes['AskBoard']> = {
  asks?: Resolver<Array<ResolversTypes['StandingAsk']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['SilenceCheck']>, ParentType, ContextType>;
  pausedEmployers?: Resolver<Array<ResolversTypes['Employer']>, ParentType, ContextType>;
};

export type AttendanceDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendanceDay'] = ResolversParentTypes['AttendanceDay']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttendanceKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BindingRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['BindingRule'] = ResolversParentTypes['BindingRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  burn?: Resolver<Array<ResolversTypes['BurnPoint']>, ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  costCentre?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  navOffice?: Resolver<ResolversTypes['NavOffice'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['BudgetResult'] = ResolversParentTypes['BudgetResult']> = {
  __resolveType: TypeResolveFn<'Budget' | 'Refused', ParentType, ContextType>;
};

export type BulkExclusionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulkExclusion'] = ResolversParentTypes['BulkExclusion']> = {
  periodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusal?: Resolver<ResolversTypes['Refusal'], ParentType, ContextType>;
};

export type BulkOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulkOutcome'] = ResolversParentTypes['BulkOutcome']> = {
  approved?: Resolver<Array<ResolversTypes['SubsidyPeriod']>, ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['BulkExclusion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulkResult'] = ResolversParentTypes['BulkResult']> = {
  __resolveType: TypeResolveFn<'BulkOutcome' | 'Refused', ParentType, ContextType>;
};

export type BulkReturnOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulkReturnOutcome'] = ResolversParentTypes['BulkReturnOutcome']> = {
  excluded?: Resolver<Array<ResolversTypes['BulkExclusion']>, ParentType, ContextType>;
  returned?: Resolver<Array<ResolversTypes['SubsidyPeriod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkReturnResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['BulkReturnResult'] = ResolversParentTypes['BulkReturnResult']> = {
  __resolveType: TypeResolveFn<'BulkReturnOutcome' | 'Refused', ParentType, ContextType>;
};

export type BurnPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['BurnPoint'] = ResolversParentTypes['BurnPoint']> = {
  committed?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = any, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  draftTasks?: Resolver<Array<ResolversTypes['DraftTask']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  helps?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  worth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallListResolvers<ContextType = any, ParentType extends ResolversParentTypes['CallList'] = ResolversParentTypes['CallList']> = {
  calls?: Resolver<Array<ResolversTypes['Call']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['UnmetNeed']>, ParentType, ContextType>;
};

export type CandidateCardResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateCard'] = ResolversParentTypes['CandidateCard']> = {
  agreement?: Resolver<Maybe<ResolversTypes['PlacementAgreement']>, ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  commuteMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employerAnswer?: Resolver<Maybe<ResolversTypes['EmployerAnswer']>, ParentType, ContextType>;
  experience?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  meetingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meetingPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  norwegian?: Resolver<Array<ResolversTypes['LanguageResult']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProposalStage'], ParentType, ContextType>;
  wantsToLearn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateCardConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateCardConnection'] = ResolversParentTypes['CandidateCardConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CandidateCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CardResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CardResult'] = ResolversParentTypes['CardResult']> = {
  __resolveType: TypeResolveFn<'CandidateCard' | 'Refused', ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ColumnMappingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ColumnMapping'] = ResolversParentTypes['ColumnMapping']> = {
  columns?: Resolver<Array<ResolversTypes['MappedColumn']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsentAnsweredResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsentAnswered'] = ResolversParentTypes['ConsentAnswered']> = {
  consented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsentRequest'] = ResolversParentTypes['ConsentRequest']> = {
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  commuteMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  shownFields?: Resolver<Array<ResolversTypes['ShownField']>, ParentType, ContextType>;
  shownUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slotTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  translationUnreviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weeklyHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConsentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsentResult'] = ResolversParentTypes['ConsentResult']> = {
  __resolveType: TypeResolveFn<'ConsentAnswered' | 'Refused', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['DayStep'] = ResolversParentTypes['DayStep']> = {
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
};

export type DraftTaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftTask'] = ResolversParentTypes['DraftTask']> = {
  talkMinutesPerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmployerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer']> = {
  answeredShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['EmployerContact']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permanentHires?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placementsStarted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['EmployerRate']>, ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerConnection'] = ResolversParentTypes['EmployerConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Employer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployerContactResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerContact'] = ResolversParentTypes['EmployerContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmployerRateResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerRate'] = ResolversParentTypes['EmployerRate']> = {
  employerTaxRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  holidayPayRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pensionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployerRatesResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerRates'] = ResolversParentTypes['EmployerRates']> = {
  rates?: Resolver<Array<ResolversTypes['EmployerRate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerRatesResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerRatesResult'] = ResolversParentTypes['EmployerRatesResult']> = {
  __resolveType: TypeResolveFn<'EmployerRates' | 'Refused', ParentType, ContextType>;
};

export type EmployerReopenedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerReopenedResult'] = ResolversParentTypes['EmployerReopenedResult']> = {
  __resolveType: TypeResolveFn<'Employer' | 'Refused', ParentType, ContextType>;
};

export type EmployerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmployerResult'] = ResolversParentTypes['EmployerResult']> = {
  __resolveType: TypeResolveFn<'Employer' | 'Refused', ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  by?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learned?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EvaluationOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wouldHire?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ExitRecordedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExitRecorded'] = ResolversParentTypes['ExitRecorded']> = {
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExitResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExitResult'] = ResolversParentTypes['ExitResult']> = {
  __resolveType: TypeResolveFn<'ExitRecorded' | 'Refused', ParentType, ContextType>;
};

export type FactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilePreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['FilePreview'] = ResolversParentTypes['FilePreview']> = {
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ImportField']>, ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  separator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggested?: Resolver<Array<ResolversTypes['MappedColumn']>, ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilePreviewResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FilePreviewResult'] = ResolversParentTypes['FilePreviewResult']> = {
  __resolveType: TypeResolveFn<'FilePreview' | 'Refused', ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = any, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FollowUpKind'], ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FunnelPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['FunnelPoint'] = ResolversParentTypes['FunnelPoint']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lower95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower99?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper99?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HireResolvers<ContextType = any, ParentType extends ResolversParentTypes['Hire'] = ResolversParentTypes['Hire']> = {
  advertReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['HireCheck']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HireKind'], ParentType, ContextType>;
  monthlyWage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['HireSource'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withSubsidy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HireCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['HireCheck'] = ResolversParentTypes['HireCheck']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stillEmployed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HireResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HireResult'] = ResolversParentTypes['HireResult']> = {
  __resolveType: TypeResolveFn<'Hire' | 'Refused', ParentType, ContextType>;
};

export type HoursMeterResolvers<ContextType = any, ParentType extends ResolversParentTypes['HoursMeter'] = ResolversParentTypes['HoursMeter']> = {
  attended?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dutyFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface IdempotencyKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdempotencyKey'], any> {
  name: 'IdempotencyKey';
}

export type ImportFieldResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportField'] = ResolversParentTypes['ImportField']> = {
  label?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['RowProblem']>, ParentType, ContextType, RequireFields<ImportJobProblemsArgs, 'after' | 'first'>>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  __resolveType: TypeResolveFn<'ImportJob' | 'Refused', ParentType, ContextType>;
};

export type IncomeMonthResolvers<ContextType = any, ParentType extends ResolversParentTypes['IncomeMonth'] = ResolversParentTypes['IncomeMonth']> = {
  left?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AmountStep']>, ParentType, ContextType>;
};

export interface KronerScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Kroner'], any> {
  name: 'Kroner';
}

export type LanguageNeedResolvers<ContextType = any, ParentType extends ResolversParentTypes['LanguageNeed'] = ResolversParentTypes['LanguageNeed']> = {
  level?: Resolver<ResolversTypes['CefrLevel'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['LanguageSkill'], ParentType, ContextType>;
};

export type LanguageResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['LanguageResult'] = ResolversParentTypes['LanguageResult']> = {
  level?: Resolver<ResolversTypes['CefrLevel'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['LanguageSkill'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LanguageSource'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LinkCodeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkCodeResult'] = ResolversParentTypes['LinkCodeResult']> = {
  __resolveType: TypeResolveFn<'LinkCodeSent' | 'Refused', ParentType, ContextType>;
};

export type LinkCodeSentResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkCodeSent'] = ResolversParentTypes['LinkCodeSent']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkUsedResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkUsed'] = ResolversParentTypes['LinkUsed']> = {
  act?: Resolver<ResolversTypes['LinkAct'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkUsedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkUsedResult'] = ResolversParentTypes['LinkUsedResult']> = {
  __resolveType: TypeResolveFn<'LinkUsed' | 'Refused', ParentType, ContextType>;
};

export type LinkedActResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkedAct'] = ResolversParentTypes['LinkedAct']> = {
  act?: Resolver<ResolversTypes['LinkAct'], ParentType, ContextType>;
  adaptation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['LinkedDay']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  participantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  supervisorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weeklyHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkedActResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkedActResult'] = ResolversParentTypes['LinkedActResult']> = {
  __resolveType: TypeResolveFn<'LinkedAct' | 'Refused', ParentType, ContextType>;
};

export type LinkedDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkedDay'] = ResolversParentTypes['LinkedDay']> = {
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttendanceKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MailboxConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailboxConnection'] = ResolversParentTypes['MailboxConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MailboxMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailboxMessageResolvers<ContextType = any, ParentType extends ResolversParentTypes['MailboxMessage'] = ResolversParentTypes['MailboxMessage']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MappedColumnResolvers<ContextType = any, ParentType extends ResolversParentTypes['MappedColumn'] = ResolversParentTypes['MappedColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchDecision'] = ResolversParentTypes['MatchDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['ClosedReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  suggestedInstead?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  weightsVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchDecisionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchDecisionConnection'] = ResolversParentTypes['MatchDecisionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MatchDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchDecisionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchDecisionResult'] = ResolversParentTypes['MatchDecisionResult']> = {
  __resolveType: TypeResolveFn<'MatchDecision' | 'Refused', ParentType, ContextType>;
};

export type MatchRepairResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchRepair'] = ResolversParentTypes['MatchRepair']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchRun'] = ResolversParentTypes['MatchRun']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dualityGap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstComeTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  greedyTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastRepair?: Resolver<Maybe<ResolversTypes['MatchRepair']>, ParentType, ContextType>;
  milliseconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rulesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatchRunStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchRunResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchRunResult'] = ResolversParentTypes['MatchRunResult']> = {
  __resolveType: TypeResolveFn<'MatchRun' | 'Refused', ParentType, ContextType>;
};

export type MatchingTransparencyResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchingTransparency'] = ResolversParentTypes['MatchingTransparency']> = {
  neverCounts?: Resolver<Array<ResolversTypes['Named']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RuleRow']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['WeightRow']>, ParentType, ContextType>;
  weightsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureAgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureAgreement'] = ResolversParentTypes['MeasureAgreement']> = {
  claims?: Resolver<Array<ResolversTypes['RefundClaim']>, ParentType, ContextType>;
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['MeasureContent'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  employerNetCostPerMonth?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['AmountRange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  lastChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastChangedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayConfirmHours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayLogHours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayNotDecideBecause?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  maySignAs?: Resolver<Array<ResolversTypes['MeasureParty']>, ParentType, ContextType>;
  mentorHours?: Resolver<Array<ResolversTypes['MentorHours']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  navDifferences?: Resolver<Array<ResolversTypes['NavDifference']>, ParentType, ContextType>;
  navForm?: Resolver<Array<ResolversTypes['NavFormField']>, ParentType, ContextType>;
  navOffice?: Resolver<ResolversTypes['NavOffice'], ParentType, ContextType>;
  navReference?: Resolver<Maybe<ResolversTypes['NavReference']>, ParentType, ContextType>;
  navState?: Resolver<Maybe<ResolversTypes['NavState']>, ParentType, ContextType>;
  needGroup?: Resolver<Maybe<ResolversTypes['NeedGroup']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['MeasureNotice']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantIncome?: Resolver<Maybe<ResolversTypes['ParticipantIncome']>, ParentType, ContextType, RequireFields<MeasureAgreementParticipantIncomeArgs, 'insideProgramme'>>;
  participantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['SubsidyPeriod']>, ParentType, ContextType>;
  placementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RuleCited']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['MeasureSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeasureStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AmountStep']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['MeasureVersion']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MeasureAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureContentResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureContent'] = ResolversParentTypes['MeasureContent']> = {
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adaptation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adviserFirstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adviserLastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adviserPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chosenPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysPerWeek?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  employerContactFirstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerContactLastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerContactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerTaxRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expenses?: Resolver<Array<ResolversTypes['MeasureExpense']>, ParentType, ContextType>;
  expensesReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyTie?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  familyTieExplanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['MeasureGoal']>, ParentType, ContextType>;
  holidayPayRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentorHoursPerMonth?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentorPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentorPositionPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentorTasks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentorWage?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  mentorWageType?: Resolver<Maybe<ResolversTypes['WageType']>, ParentType, ContextType>;
  monthlyWage?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  noDisplacement?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  noLayOffs?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  otherStateAid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participantBirthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  participantFirstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participantLastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participantPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pensionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  positionKind?: Resolver<Maybe<ResolversTypes['PositionKind']>, ParentType, ContextType>;
  positionPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['SubsidyPurpose']>, ParentType, ContextType>;
  refundContactFirstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refundContactLastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refundContactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unionConsulted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MeasureExpenseResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureExpense'] = ResolversParentTypes['MeasureExpense']> = {
  amount?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExpenseKind'], ParentType, ContextType>;
};

export type MeasureFieldChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureFieldChange'] = ResolversParentTypes['MeasureFieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureFile'] = ResolversParentTypes['MeasureFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureGoalResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureGoal'] = ResolversParentTypes['MeasureGoal']> = {
  kind?: Resolver<ResolversTypes['GoalKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureNotice'] = ResolversParentTypes['MeasureNotice']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
};

export type MeasurePreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasurePreview'] = ResolversParentTypes['MeasurePreview']> = {
  steps?: Resolver<Array<ResolversTypes['AmountStep']>, ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['PreviewVariant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureResult'] = ResolversParentTypes['MeasureResult']> = {
  __resolveType: TypeResolveFn<'MeasureAgreement' | 'Refused', ParentType, ContextType>;
};

export type MeasureSignatureResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureSignature'] = ResolversParentTypes['MeasureSignature']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfReason?: Resolver<Maybe<ResolversTypes['OnBehalfReason']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['MeasureParty'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeasureVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureVersion'] = ResolversParentTypes['MeasureVersion']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['MeasureFieldChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentorHoursResolvers<ContextType = any, ParentType extends ResolversParentTypes['MentorHours'] = ResolversParentTypes['MentorHours']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loggedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MoveResolvers<ContextType = any, ParentType extends ResolversParentTypes['Move'] = ResolversParentTypes['Move']> = {
  from?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addEmployer?: Resolver<ResolversTypes['EmployerResult'], ParentType, ContextType, RequireFields<MutationAddEmployerArgs, 'input' | 'key'>>;
  addParticipant?: Resolver<ResolversTypes['ParticipantResult'], ParentType, ContextType, RequireFields<MutationAddParticipantArgs, 'input' | 'key' | 'municipality'>>;
  addRateRow?: Resolver<ResolversTypes['RateRowResult'], ParentType, ContextType, RequireFields<MutationAddRateRowArgs, 'key' | 'row'>>;
  annulMeasure?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationAnnulMeasureArgs, 'id' | 'key' | 'reason' | 'version'>>;
  answerConsent?: Resolver<ResolversTypes['ConsentResult'], ParentType, ContextType, RequireFields<MutationAnswerConsentArgs, 'consent' | 'key' | 'proposalId'>>;
  answerObjection?: Resolver<ResolversTypes['ObjectionResult'], ParentType, ContextType, RequireFields<MutationAnswerObjectionArgs, 'answer' | 'id' | 'key'>>;
  answerProposal?: Resolver<ResolversTypes['CardResult'], ParentType, ContextType, RequireFields<MutationAnswerProposalArgs, 'answer' | 'key' | 'proposalId'>>;
  approvePeriod?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationApprovePeriodArgs, 'costCentre' | 'key' | 'periodId'>>;
  approvePeriods?: Resolver<ResolversTypes['BulkResult'], ParentType, ContextType, RequireFields<MutationApprovePeriodsArgs, 'costCentre' | 'key' | 'periodIds'>>;
  assignConsultant?: Resolver<ResolversTypes['ParticipantResult'], ParentType, ContextType, RequireFields<MutationAssignConsultantArgs, 'consultantId' | 'key' | 'participantId'>>;
  bookMeeting?: Resolver<ResolversTypes['ProposeResult'], ParentType, ContextType, RequireFields<MutationBookMeetingArgs, 'at' | 'key' | 'place' | 'proposalId'>>;
  cancelMatchRun?: Resolver<ResolversTypes['MatchRunResult'], ParentType, ContextType, RequireFields<MutationCancelMatchRunArgs, 'id' | 'key'>>;
  checkHire?: Resolver<ResolversTypes['HireResult'], ParentType, ContextType, RequireFields<MutationCheckHireArgs, 'id' | 'key' | 'on' | 'stillEmployed'>>;
  chooseLanguage?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationChooseLanguageArgs, 'key' | 'language'>>;
  clearLateRegistration?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationClearLateRegistrationArgs, 'cleared' | 'id' | 'key' | 'version'>>;
  confirmAttendance?: Resolver<ResolversTypes['PlacementResult'], ParentType, ContextType, RequireFields<MutationConfirmAttendanceArgs, 'key' | 'placementId' | 'upTo'>>;
  confirmMentorHours?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationConfirmMentorHoursArgs, 'id' | 'key'>>;
  confirmSlot?: Resolver<ResolversTypes['SlotResult'], ParentType, ContextType, RequireFields<MutationConfirmSlotArgs, 'id' | 'key'>>;
  correctHire?: Resolver<ResolversTypes['HireResult'], ParentType, ContextType, RequireFields<MutationCorrectHireArgs, 'id' | 'input' | 'key'>>;
  createSlot?: Resolver<ResolversTypes['SlotResult'], ParentType, ContextType, RequireFields<MutationCreateSlotArgs, 'input' | 'key'>>;
  decidePair?: Resolver<ResolversTypes['MatchDecisionResult'], ParentType, ContextType, RequireFields<MutationDecidePairArgs, 'key' | 'kind' | 'participantId' | 'reason' | 'slotId'>>;
  draftAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationDraftAgreementArgs, 'key' | 'proposalId'>>;
  draftMeasure?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationDraftMeasureArgs, 'key' | 'kind' | 'placementId'>>;
  editAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationEditAgreementArgs, 'content' | 'id' | 'key' | 'version'>>;
  editMeasure?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationEditMeasureArgs, 'content' | 'id' | 'key' | 'version'>>;
  endHire?: Resolver<ResolversTypes['HireResult'], ParentType, ContextType, RequireFields<MutationEndHireArgs, 'id' | 'key' | 'on'>>;
  endOneTimeLink?: Resolver<ResolversTypes['OneTimeLinkResult'], ParentType, ContextType, RequireFields<MutationEndOneTimeLinkArgs, 'id' | 'key'>>;
  evaluatePlacement?: Resolver<ResolversTypes['PlacementResult'], ParentType, ContextType, RequireFields<MutationEvaluatePlacementArgs, 'key' | 'outcome' | 'placementId'>>;
  extendMeasure?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationExtendMeasureArgs, 'id' | 'key' | 'to' | 'version'>>;
  liftDecision?: Resolver<ResolversTypes['MatchDecisionResult'], ParentType, ContextType, RequireFields<MutationLiftDecisionArgs, 'id' | 'key'>>;
  logMentorHours?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationLogMentorHoursArgs, 'hours' | 'id' | 'key' | 'on'>>;
  lookAgain?: Resolver<ResolversTypes['SecondLookResult'], ParentType, ContextType, RequireFields<MutationLookAgainArgs, 'decisionId' | 'key' | 'outcome'>>;
  makeObjection?: Resolver<ResolversTypes['ObjectionResult'], ParentType, ContextType, RequireFields<MutationMakeObjectionArgs, 'key' | 'reason'>>;
  openAccess?: Resolver<ResolversTypes['OpenedAccessResult'], ParentType, ContextType, RequireFields<MutationOpenAccessArgs, 'hours' | 'key' | 'participantId' | 'reason'>>;
  openOneTimeLink?: Resolver<ResolversTypes['LinkedActResult'], ParentType, ContextType, RequireFields<MutationOpenOneTimeLinkArgs, 'code' | 'secret'>>;
  pauseSlot?: Resolver<ResolversTypes['SlotResult'], ParentType, ContextType, RequireFields<MutationPauseSlotArgs, 'id' | 'key' | 'paused'>>;
  prepareProposals?: Resolver<ResolversTypes['PreparedProposalsResult'], ParentType, ContextType, RequireFields<MutationPrepareProposalsArgs, 'key' | 'pairs'>>;
  propose?: Resolver<ResolversTypes['ProposeResult'], ParentType, ContextType, RequireFields<MutationProposeArgs, 'key' | 'participantId' | 'slotId'>>;
  recordAttendance?: Resolver<ResolversTypes['PlacementResult'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'days' | 'key' | 'placementId'>>;
  recordExit?: Resolver<ResolversTypes['ExitResult'], ParentType, ContextType, RequireFields<MutationRecordExitArgs, 'key' | 'kind' | 'on' | 'participantId'>>;
  recordFollowUp?: Resolver<ResolversTypes['PlacementResult'], ParentType, ContextType, RequireFields<MutationRecordFollowUpArgs, 'key' | 'kind' | 'note' | 'on' | 'placementId'>>;
  recordHire?: Resolver<ResolversTypes['HireResult'], ParentType, ContextType, RequireFields<MutationRecordHireArgs, 'input' | 'key'>>;
  recordMeeting?: Resolver<ResolversTypes['ProposeResult'], ParentType, ContextType, RequireFields<MutationRecordMeetingArgs, 'key' | 'outcome' | 'proposalId'>>;
  recordOralConsent?: Resolver<ResolversTypes['ConsentResult'], ParentType, ContextType, RequireFields<MutationRecordOralConsentArgs, 'consent' | 'key' | 'proposalId' | 'reason' | 'witness'>>;
  registerAtNav?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationRegisterAtNavArgs, 'id' | 'key' | 'registered'>>;
  removePlanElement?: Resolver<ResolversTypes['ParticipantResult'], ParentType, ContextType, RequireFields<MutationRemovePlanElementArgs, 'id' | 'key' | 'participantId'>>;
  reopenEmployer?: Resolver<ResolversTypes['EmployerReopenedResult'], ParentType, ContextType, RequireFields<MutationReopenEmployerArgs, 'key' | 'organisationNumber'>>;
  resubmitMeasure?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationResubmitMeasureArgs, 'id' | 'key' | 'version'>>;
  returnPeriod?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationReturnPeriodArgs, 'codes' | 'key' | 'periodId' | 'text'>>;
  returnPeriods?: Resolver<ResolversTypes['BulkReturnResult'], ParentType, ContextType, RequireFields<MutationReturnPeriodsArgs, 'codes' | 'key' | 'periodIds' | 'text'>>;
  revokeMeasureSignatures?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationRevokeMeasureSignaturesArgs, 'id' | 'key' | 'version'>>;
  savePlanElement?: Resolver<ResolversTypes['ParticipantResult'], ParentType, ContextType, RequireFields<MutationSavePlanElementArgs, 'input' | 'key' | 'participantId'>>;
  savePlanReason?: Resolver<ResolversTypes['PlanReasonResult'], ParentType, ContextType, RequireFields<MutationSavePlanReasonArgs, 'basedOn' | 'key' | 'suggestionId' | 'text'>>;
  sendLinkCode?: Resolver<ResolversTypes['LinkCodeResult'], ParentType, ContextType, RequireFields<MutationSendLinkCodeArgs, 'secret'>>;
  sendOneTimeLink?: Resolver<ResolversTypes['OneTimeLinkResult'], ParentType, ContextType, RequireFields<MutationSendOneTimeLinkArgs, 'act' | 'key' | 'party' | 'subjectId'>>;
  sendRefundClaim?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationSendRefundClaimArgs, 'claim' | 'key' | 'periodId'>>;
  setBudget?: Resolver<ResolversTypes['BudgetResult'], ParentType, ContextType, RequireFields<MutationSetBudgetArgs, 'costCentre' | 'frame' | 'key' | 'kind' | 'navOffice' | 'year'>>;
  setBulkLimit?: Resolver<ResolversTypes['NavOfficeSettingResult'], ParentType, ContextType, RequireFields<MutationSetBulkLimitArgs, 'key' | 'limit' | 'navOffice'>>;
  setDecides?: Resolver<ResolversTypes['NavOfficeSettingResult'], ParentType, ContextType, RequireFields<MutationSetDecidesArgs, 'decides' | 'key' | 'navOffice'>>;
  setEmployerRates?: Resolver<ResolversTypes['EmployerRatesResult'], ParentType, ContextType, RequireFields<MutationSetEmployerRatesArgs, 'key' | 'organisationNumber' | 'year'>>;
  setNeedGroup?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationSetNeedGroupArgs, 'id' | 'key' | 'needGroup' | 'version'>>;
  shortenMeasure?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationShortenMeasureArgs, 'id' | 'key' | 'reason' | 'to' | 'version'>>;
  signAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'id' | 'key' | 'party' | 'version'>>;
  signMeasure?: Resolver<ResolversTypes['MeasureResult'], ParentType, ContextType, RequireFields<MutationSignMeasureArgs, 'id' | 'key' | 'party' | 'version'>>;
  startImport?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'dryRun' | 'key' | 'kind' | 'uploadId'>>;
  startMatchRun?: Resolver<ResolversTypes['MatchRunResult'], ParentType, ContextType, RequireFields<MutationStartMatchRunArgs, 'key'>>;
  updateParticipant?: Resolver<ResolversTypes['ParticipantResult'], ParentType, ContextType, RequireFields<MutationUpdateParticipantArgs, 'id' | 'input' | 'key' | 'version'>>;
  updateSlot?: Resolver<ResolversTypes['SlotResult'], ParentType, ContextType, RequireFields<MutationUpdateSlotArgs, 'id' | 'input' | 'key' | 'version'>>;
  useOneTimeLink?: Resolver<ResolversTypes['LinkUsedResult'], ParentType, ContextType, RequireFields<MutationUseOneTimeLinkArgs, 'code' | 'key' | 'secret'>>;
  withdrawConsent?: Resolver<ResolversTypes['ConsentResult'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'key' | 'proposalId'>>;
  withdrawProposal?: Resolver<ResolversTypes['ProposeResult'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'key' | 'proposalId'>>;
  withdrawSlot?: Resolver<ResolversTypes['SlotResult'], ParentType, ContextType, RequireFields<MutationWithdrawSlotArgs, 'id' | 'key' | 'reason'>>;
};

export type MyDayResolvers<ContextType = any, ParentType extends ResolversParentTypes['MyDay'] = ResolversParentTypes['MyDay']> = {
  behindOnHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endingSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pastEmployerClock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DayStep']>, ParentType, ContextType>;
  waitingForConsent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingForEmployers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NavDifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['NavDifference'] = ResolversParentTypes['NavDifference']> = {
  atNav?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NavFormFieldResolvers<ContextType = any, ParentType extends ResolversParentTypes['NavFormField'] = ResolversParentTypes['NavFormField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NavOfficeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NavOffice'] = ResolversParentTypes['NavOffice']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NavOfficeSettingResolvers<ContextType = any, ParentType extends ResolversParentTypes['NavOfficeSetting'] = ResolversParentTypes['NavOfficeSetting']> = {
  bulkLimit?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  decides?: Resolver<ResolversTypes['OfficeDecides'], ParentType, ContextType>;
  navOffice?: Resolver<ResolversTypes['NavOffice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NavOfficeSettingResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['NavOfficeSettingResult'] = ResolversParentTypes['NavOfficeSettingResult']> = {
  __resolveType: TypeResolveFn<'NavOfficeSetting' | 'Refused', ParentType, ContextType>;
};

export type NavReferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['NavReference'] = ResolversParentTypes['NavReference']> = {
  agreementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NextQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NextQuestion'] = ResolversParentTypes['NextQuestion']> = {
  changesInTop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NextStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotPreparedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotPrepared'] = ResolversParentTypes['NotPrepared']> = {
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ObjectionResult'] = ResolversParentTypes['ObjectionResult']> = {
  __resolveType: TypeResolveFn<'Objection' | 'Refused', ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
};

export type OneTimeLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['OneTimeLink'] = ResolversParentTypes['OneTimeLink']> = {
  act?: Resolver<ResolversTypes['LinkAct'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OneTimeLinkResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OneTimeLinkResult'] = ResolversParentTypes['OneTimeLinkResult']> = {
  __resolveType: TypeResolveFn<'OneTimeLink' | 'Refused', ParentType, ContextType>;
};

export type OpenedAccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenedAccess'] = ResolversParentTypes['OpenedAccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  participantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenedAccessResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenedAccessResult'] = ResolversParentTypes['OpenedAccessResult']> = {
  __resolveType: TypeResolveFn<'OpenedAccess' | 'Refused', ParentType, ContextType>;
};

export type OutcomeCellResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeCell'] = ResolversParentTypes['OutcomeCell']> = {
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OutcomeDisagreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeDisagreement'] = ResolversParentTypes['OutcomeDisagreement']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  years?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeFileResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeFile'] = ResolversParentTypes['OutcomeFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeGroupLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeGroupLine'] = ResolversParentTypes['OutcomeGroupLine']> = {
  exits?: Resolver<ResolversTypes['OutcomeCell'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['OutcomeGroup'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toWorkOrEducation?: Resolver<ResolversTypes['OutcomeCell'], ParentType, ContextType>;
};

export type OutcomeRankResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeRank'] = ResolversParentTypes['OutcomeRank']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bestRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worstRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeReport'] = ResolversParentTypes['OutcomeReport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['OutcomeDisagreement']>, ParentType, ContextType>;
  funnel?: Resolver<Array<ResolversTypes['FunnelPoint']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  openYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['OutcomeGroupLine']>, ParentType, ContextType>;
  published?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  ranks?: Resolver<Array<ResolversTypes['OutcomeRank']>, ParentType, ContextType>;
  targetPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['OutcomeYear']>, ParentType, ContextType>;
};

export type OutcomeYearResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutcomeYear'] = ResolversParentTypes['OutcomeYear']> = {
  exits?: Resolver<ResolversTypes['OutcomeCell'], ParentType, ContextType>;
  hiresAfterPlacement?: Resolver<ResolversTypes['OutcomeCell'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  permanentHires?: Resolver<ResolversTypes['OutcomeCell'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['OutcomeCell'], ParentType, ContextType>;
  toEducation?: Resolver<ResolversTypes['OutcomeCell'], ParentType, ContextType>;
  toWork?: Resolver<ResolversTypes['OutcomeCell'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = any, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  adaptations?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<Array<ResolversTypes['TimeBlock']>>, ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['Certificate']>, ParentType, ContextType>;
  consultant?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  contactLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endGoal?: Resolver<Maybe<ResolversTypes['EndGoal']>, ParentType, ContextType>;
  exit?: Resolver<Maybe<ResolversTypes['ProgrammeExit']>, ParentType, ContextType>;
  experience?: Resolver<Array<ResolversTypes['WorkExperience']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hires?: Resolver<Array<ResolversTypes['Hire']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['HoursMeter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpreterNeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<Array<ResolversTypes['LanguageResult']>, ParentType, ContextType>;
  maxCommuteMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['MeasureAgreement']>, ParentType, ContextType>;
  missingFacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  norwegian?: Resolver<Array<ResolversTypes['LanguageResult']>, ParentType, ContextType>;
  openProposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherLanguages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType>;
  plan?: Resolver<Array<ResolversTypes['PlanElement']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmeEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  programmeStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  schoolBlocks?: Resolver<Maybe<Array<ResolversTypes['TimeBlock']>>, ParentType, ContextType>;
  schooling?: Resolver<Maybe<ResolversTypes['Schooling']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settlementBasis?: Resolver<Maybe<ResolversTypes['SettlementBasis']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['ParticipantSkill']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wishes?: Resolver<Array<ResolversTypes['Wish']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantHomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipantHome'] = ResolversParentTypes['ParticipantHome']> = {
  agreementsToSign?: Resolver<Array<ResolversTypes['PlacementAgreement']>, ParentType, ContextType>;
  consentRequests?: Resolver<Array<ResolversTypes['ConsentRequest']>, ParentType, ContextType>;
  measuresToSign?: Resolver<Array<ResolversTypes['MeasureAgreement']>, ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
};

export type ParticipantIncomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipantIncome'] = ResolversParentTypes['ParticipantIncome']> = {
  after?: Resolver<ResolversTypes['IncomeMonth'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['IncomeMonth'], ParentType, ContextType>;
  unknowns?: Resolver<Array<ResolversTypes['IncomeUnknown']>, ParentType, ContextType>;
};

export type ParticipantResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipantResult'] = ResolversParentTypes['ParticipantResult']> = {
  __resolveType: TypeResolveFn<'Participant' | 'Refused', ParentType, ContextType>;
};

export type ParticipantSkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipantSkill'] = ResolversParentTypes['ParticipantSkill']> = {
  evidence?: Resolver<ResolversTypes['SkillEvidence'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  attendance?: Resolver<Array<ResolversTypes['AttendanceDay']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  evaluations?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hires?: Resolver<Array<ResolversTypes['Hire']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['MeasureAgreement']>, ParentType, ContextType>;
  nextFollowUpDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['MeasureNotice']>, ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  participantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slotTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlacementStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weeklyHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementAgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementAgreement'] = ResolversParentTypes['PlacementAgreement']> = {
  adaptation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maySignAs?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  participantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
  slotTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  supervisorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeklyHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementConnection'] = ResolversParentTypes['PlacementConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacementResult'] = ResolversParentTypes['PlacementResult']> = {
  __resolveType: TypeResolveFn<'Placement' | 'Refused', ParentType, ContextType>;
};

export type PlanElementResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanElement'] = ResolversParentTypes['PlanElement']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hoursPerWeek?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workDirected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanReason'] = ResolversParentTypes['PlanReason']> = {
  draft?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['PlanReasonVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanReasonResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanReasonResult'] = ResolversParentTypes['PlanReasonResult']> = {
  __resolveType: TypeResolveFn<'PlanReason' | 'Refused', ParentType, ContextType>;
};

export type PlanReasonVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanReasonVersion'] = ResolversParentTypes['PlanReasonVersion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreparedProposalsResolvers<ContextType = any, ParentType extends ResolversParentTypes['PreparedProposals'] = ResolversParentTypes['PreparedProposals']> = {
  notPrepared?: Resolver<Array<ResolversTypes['NotPrepared']>, ParentType, ContextType>;
  prepared?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreparedProposalsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PreparedProposalsResult'] = ResolversParentTypes['PreparedProposalsResult']> = {
  __resolveType: TypeResolveFn<'PreparedProposals' | 'Refused', ParentType, ContextType>;
};

export type PreviewPeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['PreviewPeriod'] = ResolversParentTypes['PreviewPeriod']> = {
  amount?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PreviewResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PreviewResult'] = ResolversParentTypes['PreviewResult']> = {
  __resolveType: TypeResolveFn<'MeasurePreview' | 'Refused', ParentType, ContextType>;
};

export type PreviewVariantResolvers<ContextType = any, ParentType extends ResolversParentTypes['PreviewVariant'] = ResolversParentTypes['PreviewVariant']> = {
  employerNetCostPerMonth?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['PreviewPeriod']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
};

export type ProgrammeExitResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProgrammeExit'] = ResolversParentTypes['ProgrammeExit']> = {
  kind?: Resolver<ResolversTypes['ExitKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  agreement?: Resolver<Maybe<ResolversTypes['PlacementAgreement']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['ClosedReason']>, ParentType, ContextType>;
  consentedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employerAnswer?: Resolver<Maybe<ResolversTypes['EmployerAnswer']>, ParentType, ContextType>;
  employerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meetingOutcome?: Resolver<Maybe<ResolversTypes['MeetingOutcome']>, ParentType, ContextType>;
  meetingPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProposalStage'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposeResult'] = ResolversParentTypes['ProposeResult']> = {
  __resolveType: TypeResolveFn<'Proposal' | 'Refused', ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['OutcomeDefinition'], ParentType, ContextType>;
  definitionText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<ResolversTypes['AccessLogConnection'], ParentType, ContextType, RequireFields<QueryAccessLogArgs, 'first' | 'participantId'>>;
  agreement?: Resolver<Maybe<ResolversTypes['PlacementAgreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  askBoard?: Resolver<ResolversTypes['AskBoard'], ParentType, ContextType>;
  budgets?: Resolver<Array<ResolversTypes['Budget']>, ParentType, ContextType, Partial<QueryBudgetsArgs>>;
  callList?: Resolver<ResolversTypes['CallList'], ParentType, ContextType>;
  candidateCard?: Resolver<Maybe<ResolversTypes['CandidateCard']>, ParentType, ContextType, RequireFields<QueryCandidateCardArgs, 'proposalId'>>;
  caseload?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, RequireFields<QueryCaseloadArgs, 'first' | 'order'>>;
  columnMappings?: Resolver<Array<ResolversTypes['ColumnMapping']>, ParentType, ContextType, RequireFields<QueryColumnMappingsArgs, 'kind'>>;
  consentRequest?: Resolver<Maybe<ResolversTypes['ConsentRequest']>, ParentType, ContextType, RequireFields<QueryConsentRequestArgs, 'proposalId'>>;
  employer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType, RequireFields<QueryEmployerArgs, 'organisationNumber'>>;
  employers?: Resolver<ResolversTypes['EmployerConnection'], ParentType, ContextType, RequireFields<QueryEmployersArgs, 'first'>>;
  filePreview?: Resolver<ResolversTypes['FilePreviewResult'], ParentType, ContextType, RequireFields<QueryFilePreviewArgs, 'kind' | 'uploadId'>>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  importJobs?: Resolver<Array<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobsArgs, 'first'>>;
  inbox?: Resolver<ResolversTypes['CandidateCardConnection'], ParentType, ContextType, RequireFields<QueryInboxArgs, 'first'>>;
  latestMatchRun?: Resolver<Maybe<ResolversTypes['MatchRun']>, ParentType, ContextType>;
  mailbox?: Resolver<ResolversTypes['MailboxConnection'], ParentType, ContextType, RequireFields<QueryMailboxArgs, 'first'>>;
  matchDecisions?: Resolver<ResolversTypes['MatchDecisionConnection'], ParentType, ContextType, RequireFields<QueryMatchDecisionsArgs, 'first'>>;
  matchRun?: Resolver<Maybe<ResolversTypes['MatchRun']>, ParentType, ContextType, RequireFields<QueryMatchRunArgs, 'id'>>;
  matchingTransparency?: Resolver<ResolversTypes['MatchingTransparency'], ParentType, ContextType>;
  mayAddRates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measureAgreement?: Resolver<Maybe<ResolversTypes['MeasureAgreement']>, ParentType, ContextType, RequireFields<QueryMeasureAgreementArgs, 'id'>>;
  measureAgreements?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<QueryMeasureAgreementsArgs, 'first'>>;
  measureLetter?: Resolver<Maybe<ResolversTypes['MeasureFile']>, ParentType, ContextType, RequireFields<QueryMeasureLetterArgs, 'form' | 'id' | 'letter'>>;
  measurePreview?: Resolver<ResolversTypes['PreviewResult'], ParentType, ContextType, RequireFields<QueryMeasurePreviewArgs, 'content' | 'kind'>>;
  measureQueue?: Resolver<ResolversTypes['QueueConnection'], ParentType, ContextType, RequireFields<QueryMeasureQueueArgs, 'first'>>;
  monthEnd?: Resolver<ResolversTypes['MeasureFile'], ParentType, ContextType, RequireFields<QueryMonthEndArgs, 'month'>>;
  myDay?: Resolver<ResolversTypes['MyDay'], ParentType, ContextType>;
  myHome?: Resolver<ResolversTypes['ParticipantHome'], ParentType, ContextType>;
  navForm?: Resolver<Maybe<ResolversTypes['MeasureFile']>, ParentType, ContextType, RequireFields<QueryNavFormArgs, 'format' | 'id'>>;
  navOfficeSettings?: Resolver<Array<ResolversTypes['NavOfficeSetting']>, ParentType, ContextType>;
  nextQuestions?: Resolver<Array<ResolversTypes['NextQuestion']>, ParentType, ContextType, RequireFields<QueryNextQuestionsArgs, 'first' | 'participantId'>>;
  nextSlotQuestions?: Resolver<Array<ResolversTypes['NextQuestion']>, ParentType, ContextType, RequireFields<QueryNextSlotQuestionsArgs, 'first' | 'slotId'>>;
  objections?: Resolver<Array<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<QueryObjectionsArgs, 'participantId'>>;
  occupations?: Resolver<Array<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationsArgs, 'first'>>;
  oneTimeLinks?: Resolver<Array<ResolversTypes['OneTimeLink']>, ParentType, ContextType, RequireFields<QueryOneTimeLinksArgs, 'subjectId'>>;
  outcomeFile?: Resolver<ResolversTypes['OutcomeFile'], ParentType, ContextType, RequireFields<QueryOutcomeFileArgs, 'format' | 'language' | 'municipality'>>;
  outcomePeople?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, RequireFields<QueryOutcomePeopleArgs, 'first' | 'measure' | 'municipality' | 'year'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeReport'], ParentType, ContextType, RequireFields<QueryOutcomesArgs, 'municipality'>>;
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantArgs, 'id'>>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<QueryPlacementArgs, 'id'>>;
  placements?: Resolver<ResolversTypes['PlacementConnection'], ParentType, ContextType, RequireFields<QueryPlacementsArgs, 'first'>>;
  planReason?: Resolver<Maybe<ResolversTypes['PlanReason']>, ParentType, ContextType, RequireFields<QueryPlanReasonArgs, 'suggestionId'>>;
  planReasonDraft?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryPlanReasonDraftArgs, 'suggestionId'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first'>>;
  queueAges?: Resolver<Array<ResolversTypes['AgeBin']>, ParentType, ContextType>;
  rateRows?: Resolver<Array<ResolversTypes['RateRow']>, ParentType, ContextType>;
  readyTasks?: Resolver<Array<ResolversTypes['ReadyTask']>, ParentType, ContextType, RequireFields<QueryReadyTasksArgs, 'occupation'>>;
  rebuildDifferences?: Resolver<Array<ResolversTypes['RebuildDifference']>, ParentType, ContextType>;
  reconciliation?: Resolver<Array<ResolversTypes['Reconciliation']>, ParentType, ContextType>;
  secondLooks?: Resolver<Array<ResolversTypes['SecondLook']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySkillsArgs, 'first'>>;
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType, RequireFields<QuerySlotArgs, 'id'>>;
  slotDrafts?: Resolver<Array<ResolversTypes['SlotDraft']>, ParentType, ContextType, RequireFields<QuerySlotDraftsArgs, 'first'>>;
  slotReach?: Resolver<ResolversTypes['SlotReach'], ParentType, ContextType, RequireFields<QuerySlotReachArgs, 'input'>>;
  slots?: Resolver<ResolversTypes['SlotConnection'], ParentType, ContextType, RequireFields<QuerySlotsArgs, 'first'>>;
  standby?: Resolver<Array<ResolversTypes['StandbyPerson']>, ParentType, ContextType, RequireFields<QueryStandbyArgs, 'slotId'>>;
  suggestion?: Resolver<Maybe<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestionArgs, 'id'>>;
  suggestions?: Resolver<ResolversTypes['SuggestionConnection'], ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first'>>;
  unassigned?: Resolver<ResolversTypes['UnassignedConnection'], ParentType, ContextType, RequireFields<QueryUnassignedArgs, 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  whatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'input'>>;
};

export type QueueConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueueConnection'] = ResolversParentTypes['QueueConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['QueueRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueueRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['QueueRow'] = ResolversParentTypes['QueueRow']> = {
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['MeasureAgreement'], ParentType, ContextType>;
  budgetLeft?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  clean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  costCentre?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstPeriod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextYear?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  otherMeasures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownConflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['SubsidyPeriod'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  returnedBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thisYear?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
};

export type RateRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['RateRow'] = ResolversParentTypes['RateRow']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['RateTable'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RateRowResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RateRowResult'] = ResolversParentTypes['RateRowResult']> = {
  __resolveType: TypeResolveFn<'RateRows' | 'Refused', ParentType, ContextType>;
};

export type RateRowsResolvers<ContextType = any, ParentType extends ResolversParentTypes['RateRows'] = ResolversParentTypes['RateRows']> = {
  rows?: Resolver<Array<ResolversTypes['RateRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadyTaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReadyTask'] = ResolversParentTypes['ReadyTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['LanguageNeed']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  talkMinutesPerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RebuildDifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['RebuildDifference'] = ResolversParentTypes['RebuildDifference']> = {
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RebuiltKind'], ParentType, ContextType>;
  rebuilt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  agreement?: Resolver<ResolversTypes['MeasureAgreement'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['NavDifference']>, ParentType, ContextType>;
};

export type RefundClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['RefundClaim'] = ResolversParentTypes['RefundClaim']> = {
  agreedAmount?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  maySend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['ClaimGap']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overAgreedAmount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overYearlyCeiling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periodId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AmountStep']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wayOut?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowProblemResolvers<ContextType = any, ParentType extends ResolversParentTypes['RowProblem'] = ResolversParentTypes['RowProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wayOut?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleCitedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleCited'] = ResolversParentTypes['RuleCited']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RuleRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleRow'] = ResolversParentTypes['RuleRow']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RuleVerdictResolvers<ContextType = any, ParentType extends ResolversParentTypes['RuleVerdict'] = ResolversParentTypes['RuleVerdict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestChange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ScoreSide'], ParentType, ContextType>;
};

export type SecondLookResolvers<ContextType = any, ParentType extends ResolversParentTypes['SecondLook'] = ResolversParentTypes['SecondLook']> = {
  agreement?: Resolver<Maybe<ResolversTypes['MeasureAgreement']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Kroner'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lookedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayLook?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SecondLookOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondLookResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SecondLookResult'] = ResolversParentTypes['SecondLookResult']> = {
  __resolveType: TypeResolveFn<'Refused' | 'SecondLook', ParentType, ContextType>;
};

export type ShownFieldResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShownField'] = ResolversParentTypes['ShownField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfReason?: Resolver<Maybe<ResolversTypes['OnBehalfReason']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SilenceCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['SilenceCheck'] = ResolversParentTypes['SilenceCheck']> = {
  escalated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reminded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
};

export type SlotResolvers<ContextType = any, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  enteredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageBuddy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  openProposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlook?: Resolver<ResolversTypes['Outlook'], ParentType, ContextType>;
  outlookDecisionOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outlookPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposalCap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['SlotRequirement']>, ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  shifts?: Resolver<Array<ResolversTypes['TimeBlock']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SlotSkill']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SlotStatus'], ParentType, ContextType>;
  supervisorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['SlotTask']>, ParentType, ContextType>;
  textWarnings?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeklyHours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotConnection'] = ResolversParentTypes['SlotConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Slot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlotDraftResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotDraft'] = ResolversParentTypes['SlotDraft']> = {
  applyByText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languageSentences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  municipalityNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlotReachResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotReach'] = ResolversParentTypes['SlotReach']> = {
  fewerThanFive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  without?: Resolver<Array<ResolversTypes['SlotReachChange']>, ParentType, ContextType>;
};

export type SlotReachChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotReachChange'] = ResolversParentTypes['SlotReachChange']> = {
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlotRequirementResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotRequirement'] = ResolversParentTypes['SlotRequirement']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licenceClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  must?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SlotResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotResult'] = ResolversParentTypes['SlotResult']> = {
  __resolveType: TypeResolveFn<'Refused' | 'Slot', ParentType, ContextType>;
};

export type SlotSkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotSkill'] = ResolversParentTypes['SlotSkill']> = {
  essential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
};

export type SlotTaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['SlotTask'] = ResolversParentTypes['SlotTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['LanguageNeed']>, ParentType, ContextType>;
  safetyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  talkMinutesPerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StandbyPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['StandbyPerson'] = ResolversParentTypes['StandbyPerson']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingAskResolvers<ContextType = any, ParentType extends ResolversParentTypes['StandingAsk'] = ResolversParentTypes['StandingAsk']> = {
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  escalatedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AskKind'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  participantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AskState'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waitsFor?: Resolver<ResolversTypes['AskedParty'], ParentType, ContextType>;
};

export type SubsidyPeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubsidyPeriod'] = ResolversParentTypes['SubsidyPeriod']> = {
  amount?: Resolver<Maybe<ResolversTypes['Kroner']>, ParentType, ContextType>;
  claimDeadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnCodes?: Resolver<Array<ResolversTypes['ReturnCode']>, ParentType, ContextType>;
  returnText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PeriodStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  assigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['Band'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commuteMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  repair?: Resolver<Maybe<ResolversTypes['MatchRepair']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['RuleVerdict']>, ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runnerUpParticipant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
  runnerUpSlot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type SuggestionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuggestionConnection'] = ResolversParentTypes['SuggestionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimeBlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimeBlock'] = ResolversParentTypes['TimeBlock']> = {
  fromMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnassignedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Unassigned'] = ResolversParentTypes['Unassigned']> = {
  bindingRules?: Resolver<Array<ResolversTypes['BindingRule']>, ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
};

export type UnassignedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnassignedConnection'] = ResolversParentTypes['UnassignedConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Unassigned']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnmetNeedResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnmetNeed'] = ResolversParentTypes['UnmetNeed']> = {
  level?: Resolver<Maybe<ResolversTypes['CefrLevel']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  navOffices?: Resolver<Array<ResolversTypes['NavOffice']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Employer']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  standalone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WeightRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['WeightRow'] = ResolversParentTypes['WeightRow']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ScoreSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = any, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['Move']>, ParentType, ContextType>;
};

export type WishResolvers<ContextType = any, ParentType extends ResolversParentTypes['Wish'] = ResolversParentTypes['Wish']> = {
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkExperienceResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkExperience'] = ResolversParentTypes['WorkExperience']> = {
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogLine?: AccessLogLineResolvers<ContextType>;
  AgeBin?: AgeBinResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementResult?: AgreementResultResolvers<ContextType>;
  AmountRange?: AmountRangeResolvers<ContextType>;
  AmountStep?: AmountStepResolvers<ContextType>;
  AskBoard?: AskBoardResolvers<ContextType>;
  AttendanceDay?: AttendanceDayResolvers<ContextType>;
  BindingRule?: BindingRuleResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetResult?: BudgetResultResolvers<ContextType>;
  BulkExclusion?: BulkExclusionResolvers<ContextType>;
  BulkOutcome?: BulkOutcomeResolvers<ContextType>;
  BulkResult?: BulkResultResolvers<ContextType>;
  BulkReturnOutcome?: BulkReturnOutcomeResolvers<ContextType>;
  BulkReturnResult?: BulkReturnResultResolvers<ContextType>;
  BurnPoint?: BurnPointResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallList?: CallListResolvers<ContextType>;
  CandidateCard?: CandidateCardResolvers<ContextType>;
  CandidateCardConnection?: CandidateCardConnectionResolvers<ContextType>;
  CardResult?: CardResultResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  ColumnMapping?: ColumnMappingResolvers<ContextType>;
  ConsentAnswered?: ConsentAnsweredResolvers<ContextType>;
  ConsentRequest?: ConsentRequestResolvers<ContextType>;
  ConsentResult?: ConsentResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayStep?: DayStepResolvers<ContextType>;
  DraftTask?: DraftTaskResolvers<ContextType>;
  Employer?: EmployerResolvers<ContextType>;
  EmployerConnection?: EmployerConnectionResolvers<ContextType>;
  EmployerContact?: EmployerContactResolvers<ContextType>;
  EmployerRate?: EmployerRateResolvers<ContextType>;
  EmployerRates?: EmployerRatesResolvers<ContextType>;
  EmployerRatesResult?: EmployerRatesResultResolvers<ContextType>;
  EmployerReopenedResult?: EmployerReopenedResultResolvers<ContextType>;
  EmployerResult?: EmployerResultResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  ExitRecorded?: ExitRecordedResolvers<ContextType>;
  ExitResult?: ExitResultResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FilePreview?: FilePreviewResolvers<ContextType>;
  FilePreviewResult?: FilePreviewResultResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FunnelPoint?: FunnelPointResolvers<ContextType>;
  Hire?: HireResolvers<ContextType>;
  HireCheck?: HireCheckResolvers<ContextType>;
  HireResult?: HireResultResolvers<ContextType>;
  HoursMeter?: HoursMeterResolvers<ContextType>;
  IdempotencyKey?: GraphQLScalarType;
  ImportField?: ImportFieldResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  IncomeMonth?: IncomeMonthResolvers<ContextType>;
  Kroner?: GraphQLScalarType;
  LanguageNeed?: LanguageNeedResolvers<ContextType>;
  LanguageResult?: LanguageResultResolvers<ContextType>;
  LinkCodeResult?: LinkCodeResultResolvers<ContextType>;
  LinkCodeSent?: LinkCodeSentResolvers<ContextType>;
  LinkUsed?: LinkUsedResolvers<ContextType>;
  LinkUsedResult?: LinkUsedResultResolvers<ContextType>;
  LinkedAct?: LinkedActResolvers<ContextType>;
  LinkedActResult?: LinkedActResultResolvers<ContextType>;
  LinkedDay?: LinkedDayResolvers<ContextType>;
  MailboxConnection?: MailboxConnectionResolvers<ContextType>;
  MailboxMessage?: MailboxMessageResolvers<ContextType>;
  MappedColumn?: MappedColumnResolvers<ContextType>;
  MatchDecision?: MatchDecisionResolvers<ContextType>;
  MatchDecisionConnection?: MatchDecisionConnectionResolvers<ContextType>;
  MatchDecisionResult?: MatchDecisionResultResolvers<ContextType>;
  MatchRepair?: MatchRepairResolvers<ContextType>;
  MatchRun?: MatchRunResolvers<ContextType>;
  MatchRunResult?: MatchRunResultResolvers<ContextType>;
  MatchingTransparency?: MatchingTransparencyResolvers<ContextType>;
  MeasureAgreement?: MeasureAgreementResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureContent?: MeasureContentResolvers<ContextType>;
  MeasureExpense?: MeasureExpenseResolvers<ContextType>;
  MeasureFieldChange?: MeasureFieldChangeResolvers<ContextType>;
  MeasureFile?: MeasureFileResolvers<ContextType>;
  MeasureGoal?: MeasureGoalResolvers<ContextType>;
  MeasureNotice?: MeasureNoticeResolvers<ContextType>;
  MeasurePreview?: MeasurePreviewResolvers<ContextType>;
  MeasureResult?: MeasureResultResolvers<ContextType>;
  MeasureSignature?: MeasureSignatureResolvers<ContextType>;
  MeasureVersion?: MeasureVersionResolvers<ContextType>;
  MentorHours?: MentorHoursResolvers<ContextType>;
  Move?: MoveResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyDay?: MyDayResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  NavDifference?: NavDifferenceResolvers<ContextType>;
  NavFormField?: NavFormFieldResolvers<ContextType>;
  NavOffice?: NavOfficeResolvers<ContextType>;
  NavOfficeSetting?: NavOfficeSettingResolvers<ContextType>;
  NavOfficeSettingResult?: NavOfficeSettingResultResolvers<ContextType>;
  NavReference?: NavReferenceResolvers<ContextType>;
  NextQuestion?: NextQuestionResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  NotPrepared?: NotPreparedResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  ObjectionResult?: ObjectionResultResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OneTimeLink?: OneTimeLinkResolvers<ContextType>;
  OneTimeLinkResult?: OneTimeLinkResultResolvers<ContextType>;
  OpenedAccess?: OpenedAccessResolvers<ContextType>;
  OpenedAccessResult?: OpenedAccessResultResolvers<ContextType>;
  OutcomeCell?: OutcomeCellResolvers<ContextType>;
  OutcomeDisagreement?: OutcomeDisagreementResolvers<ContextType>;
  OutcomeFile?: OutcomeFileResolvers<ContextType>;
  OutcomeGroupLine?: OutcomeGroupLineResolvers<ContextType>;
  OutcomeRank?: OutcomeRankResolvers<ContextType>;
  OutcomeReport?: OutcomeReportResolvers<ContextType>;
  OutcomeYear?: OutcomeYearResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantHome?: ParticipantHomeResolvers<ContextType>;
  ParticipantIncome?: ParticipantIncomeResolvers<ContextType>;
  ParticipantResult?: ParticipantResultResolvers<ContextType>;
  ParticipantSkill?: ParticipantSkillResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementAgreement?: PlacementAgreementResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementResult?: PlacementResultResolvers<ContextType>;
  PlanElement?: PlanElementResolvers<ContextType>;
  PlanReason?: PlanReasonResolvers<ContextType>;
  PlanReasonResult?: PlanReasonResultResolvers<ContextType>;
  PlanReasonVersion?: PlanReasonVersionResolvers<ContextType>;
  PreparedProposals?: PreparedProposalsResolvers<ContextType>;
  PreparedProposalsResult?: PreparedProposalsResultResolvers<ContextType>;
  PreviewPeriod?: PreviewPeriodResolvers<ContextType>;
  PreviewResult?: PreviewResultResolvers<ContextType>;
  PreviewVariant?: PreviewVariantResolvers<ContextType>;
  ProgrammeExit?: ProgrammeExitResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposeResult?: ProposeResultResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueueConnection?: QueueConnectionResolvers<ContextType>;
  QueueRow?: QueueRowResolvers<ContextType>;
  RateRow?: RateRowResolvers<ContextType>;
  RateRowResult?: RateRowResultResolvers<ContextType>;
  RateRows?: RateRowsResolvers<ContextType>;
  ReadyTask?: ReadyTaskResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  RebuildDifference?: RebuildDifferenceResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  RefundClaim?: RefundClaimResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  RuleCited?: RuleCitedResolvers<ContextType>;
  RuleRow?: RuleRowResolvers<ContextType>;
  RuleVerdict?: RuleVerdictResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  SecondLook?: SecondLookResolvers<ContextType>;
  SecondLookResult?: SecondLookResultResolvers<ContextType>;
  ShownField?: ShownFieldResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  SilenceCheck?: SilenceCheckResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotConnection?: SlotConnectionResolvers<ContextType>;
  SlotDraft?: SlotDraftResolvers<ContextType>;
  SlotReach?: SlotReachResolvers<ContextType>;
  SlotReachChange?: SlotReachChangeResolvers<ContextType>;
  SlotRequirement?: SlotRequirementResolvers<ContextType>;
  SlotResult?: SlotResultResolvers<ContextType>;
  SlotSkill?: SlotSkillResolvers<ContextType>;
  SlotTask?: SlotTaskResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StandbyPerson?: StandbyPersonResolvers<ContextType>;
  StandingAsk?: StandingAskResolvers<ContextType>;
  SubsidyPeriod?: SubsidyPeriodResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionConnection?: SuggestionConnectionResolvers<ContextType>;
  TimeBlock?: TimeBlockResolvers<ContextType>;
  Unassigned?: UnassignedResolvers<ContextType>;
  UnassignedConnection?: UnassignedConnectionResolvers<ContextType>;
  UnmetNeed?: UnmetNeedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WeightRow?: WeightRowResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  Wish?: WishResolvers<ContextType>;
  WorkExperience?: WorkExperienceResolvers<ContextType>;
};

