import type { Role } from '@fotfeste/access';

/** Somebody who asks, signed in or by a one-time link. */
export type Reader = Role | 'NOBODY';

const municipal: readonly Reader[] = ['CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER'];
const nav: readonly Reader[] = ['NAV_ADVISER', 'NAV_DECIDER'];
const signedIn: readonly Reader[] = [
  ...municipal,
  ...nav,
  ...(['TEAM_MEMBER', 'AUDITOR', 'ADMINISTRATOR', 'EMPLOYER_CONTACT', 'PARTICIPANT', 'MENTOR', 'BUDDY'] as const),
];

/** Who may be answered a field at all; whose rows it is about is decided by rules and policies, row by row. */
const classes = {
  BY_LINK: ['NOBODY'],
  SELF: ['PARTICIPANT'],
  EMPLOYER: ['EMPLOYER_CONTACT'],
  NAV: nav,
  CASE_WORKERS: ['CONSULTANT', 'PROGRAMME_LEADER'],
  MUNICIPAL: municipal,
  LOG: ['CONSULTANT', 'PROGRAMME_LEADER', 'AUDITOR', 'PARTICIPANT'],
  CASE: [...municipal, 'PARTICIPANT'],
  PLACES: [...municipal, 'EMPLOYER_CONTACT'],
  PARTIES: [...municipal, 'EMPLOYER_CONTACT', 'PARTICIPANT'],
  MEASURE_WORKERS: [...municipal, ...nav, 'EMPLOYER_CONTACT'],
  MEASURE: [...municipal, ...nav, 'EMPLOYER_CONTACT', 'PARTICIPANT'],
  SLOT: [...municipal, 'EMPLOYER_CONTACT', 'PARTICIPANT', 'TEAM_MEMBER', 'AUDITOR', 'ADMINISTRATOR'],
  SIGNED_IN: signedIn,
  ANYBODY: [...signedIn, 'NOBODY'],
} as const satisfies Readonly<Record<string, readonly Reader[]>>;

type Class = keyof typeof classes;

/** Every field of the contract, by type and class. A field that is not here fails the tests until somebody puts it here. */
const fields: Readonly<Record<string, { readonly [kind in Class]?: string }>> = {
  AccessLogConnection: { LOG: 'nodes pageInfo totalCount' },
  AccessLogLine: { LOG: 'at role what who' },
  AgeBin: { NAV: 'count from to' },
  AgreementConnection: { PARTIES: 'nodes pageInfo totalCount' },
  AmountRange: { MEASURE: 'highest lowest' },
  AmountStep: { MEASURE: 'amount code text' },
  AskBoard: { MUNICIPAL: 'asks checks pausedEmployers' },
  AttendanceDay: { PARTIES: 'confirmed hours kind on' },
  BindingRule: { CASE_WORKERS: 'code outOf slots text' },
  Budget: { NAV: 'burn committed costCentre forecast frame id kind left navOffice year' },
  BulkExclusion: { CASE_WORKERS: 'periodId refusal' },
  BulkOutcome: { CASE_WORKERS: 'approved excluded' },
  BulkReturnOutcome: { CASE_WORKERS: 'excluded returned' },
  BurnPoint: { NAV: 'committed forecast month' },
  Call: { CASE_WORKERS: 'draftTasks employer helps lastContactOn occupation worth' },
  CallList: { CASE_WORKERS: 'calls needs' },
  CandidateCard: {
    EMPLOYER:
      'agreement answerBy commuteMinutes employerAnswer experience firstName languages meetingAt meetingPlace norwegian overdue proposalId reasons risks skills slot stage wantsToLearn',
  },
  CandidateCardConnection: { EMPLOYER: 'nodes pageInfo totalCount' },
  Certificate: { MUNICIPAL: 'expiresOn', CASE: 'issuedOn kind' },
  ColumnMapping: { CASE_WORKERS: 'columns kind sender' },
  ConsentAnswered: { SELF: 'consented proposalId' },
  ConsentRequest: {
    SELF: 'answerBy commuteMinutes employerName from proposalId reasons shownFields shownUntil slotTitle tasks to translationUnreviewed weeklyHours',
  },
  DayStep: { CASE_WORKERS: 'participant step' },
  DraftTask: { CASE_WORKERS: 'talkMinutesPerDay title' },
  Employer: {
    PLACES: 'contacts',
    PARTIES: 'answeredShare slots',
    SIGNED_IN:
      'employees industry municipality name organisationNumber permanentHires placementsStarted postcode rates warning',
  },
  EmployerConnection: { PLACES: 'nodes pageInfo totalCount' },
  EmployerContact: { PLACES: 'email id name phone' },
  EmployerRate: { CASE_WORKERS: 'employerTaxRate holidayPayRate pensionRate setBy year' },
  EmployerRates: { CASE_WORKERS: 'rates' },
  Evaluation: { PARTIES: 'by id learned on outcome reason wouldHire' },
  ExitRecorded: { CASE_WORKERS: 'participant' },
  Fact: { PARTIES: 'name value' },
  FilePreview: { CASE_WORKERS: 'encoding fields headers sample sender separator suggested uploadId' },
  FollowUp: { CASE: 'by id kind nextDue nextStep note on' },
  FunnelPoint: { MUNICIPAL: 'area denominator lower95 lower99 own percent upper95 upper99' },
  Hire: {
    CASE_WORKERS: 'employer',
    PARTIES:
      'advertReference checks endedOn id kind monthlyWage occupation percent placementId recordedAt recordedBy source start withSubsidy',
  },
  HireCheck: { CASE_WORKERS: 'by note on stillEmployed' },
  HoursMeter: { CASE: 'attended dutyFrom gap planned required' },
  ImportField: { CASE_WORKERS: 'label name required' },
  ImportJob: {
    CASE_WORKERS:
      'changed created dryRun failure fileName finishedAt id kind problems progress refused refusedFile rowsRead startedAt status unchanged',
  },
  IncomeMonth: { CASE: 'left steps' },
  LanguageNeed: { SLOT: 'level skill' },
  LanguageResult: { PARTIES: 'level skill source takenOn' },
  LinkCodeSent: { BY_LINK: 'channel minutes to' },
  LinkUsed: { CASE_WORKERS: 'act' },
  LinkedAct: {
    BY_LINK:
      'act adaptation capacity days employer followUp from goals participantName party supervisorName tasks title to weeklyHours',
  },
  LinkedDay: { CASE_WORKERS: 'hours kind on' },
  MailboxConnection: { SIGNED_IN: 'nodes pageInfo totalCount' },
  MailboxMessage: { SIGNED_IN: 'body channel id sentAt subject to' },
  MappedColumn: { CASE_WORKERS: 'field header' },
  MatchDecision: {
    CASE_WORKERS:
      'at byName closedReason id kind liftedAt liftedBy outcome participant reason slot suggestedInstead weightsVersion',
  },
  MatchDecisionConnection: { CASE_WORKERS: 'nodes pageInfo totalCount' },
  MatchRepair: { CASE_WORKERS: 'at cause id milliseconds moved number text' },
  MatchRun: {
    CASE_WORKERS:
      'assigned assignedNow dualityGap failure finishedAt firstComeTotal greedyTotal id lastRepair milliseconds participants placesOpen progress repairs rulesOn slots startedAt status total totalNow weightsVersion',
  },
  MatchingTransparency: { SIGNED_IN: 'neverCounts rules validFrom weights weightsVersion' },
  MeasureAgreement: {
    NAV: 'needGroup',
    CASE_WORKERS: 'missing',
    CASE: 'participantIncome',
    MEASURE:
      'claims concludedAt content employer employerNetCostPerMonth estimate id kind lastChangedAt lastChangedBy mayConfirmHours mayDecide mayLogHours mayNotDecideBecause maySignAs mentorHours monthlyAmount municipality navDifferences navForm navOffice navReference navState notices number participantName periods placementId rules signatures status steps total version versions warnings',
  },
  MeasureConnection: { MEASURE: 'nodes pageInfo totalCount' },
  MeasureContent: {
    MEASURE:
      'accountNumber adaptation adviserFirstName adviserLastName adviserPhone chosenPercent daysPerWeek employerContactFirstName employerContactLastName employerContactPhone employerTaxRate expenses expensesReason familyTie familyTieExplanation followUp from goals holidayPayRate jobTitle mentorHoursPerMonth mentorName mentorPhone mentorPositionPercent mentorTasks mentorWage mentorWageType monthlyWage noDisplacement noLayOffs otherStateAid participantBirthDate participantFirstName participantLastName participantPhone paymentReference pensionRate positionKind positionPercent purpose refundContactFirstName refundContactLastName refundContactPhone tasks to unionConsulted',
  },
  MeasureExpense: { CASE_WORKERS: 'amount kind' },
  MeasureFieldChange: { MEASURE: 'after before field' },
  MeasureFile: { NAV: 'content fileName mediaType' },
  MeasureGoal: { CASE_WORKERS: 'kind text' },
  MeasureNotice: { CASE_WORKERS: 'dueOn id kind' },
  MeasurePreview: { NAV: 'steps variants' },
  MeasureSignature: { MEASURE: 'name onBehalfReason party signedAt' },
  MeasureVersion: { MEASURE: 'changedAt changedBy changes kind reason version' },
  MentorHours: { CASE_WORKERS: 'confirmedAt confirmedBy hours id loggedBy on' },
  Move: { CASE_WORKERS: 'from gain participant to' },
  Municipality: { SIGNED_IN: 'name number' },
  MyDay: {
    CASE_WORKERS: 'steps',
    MUNICIPAL:
      'behindOnHours endingSoon overdueSteps participants pastEmployerClock waitingForConsent waitingForEmployers',
  },
  Named: { SIGNED_IN: 'en nb' },
  NavDifference: { CASE_WORKERS: 'atNav field value' },
  NavFormField: { NAV: 'field value' },
  NavOffice: { MEASURE: 'name number' },
  NavOfficeSetting: { NAV: 'bulkLimit decides navOffice' },
  NavReference: { CASE_WORKERS: 'agreementNumber decisionReference registeredAt registeredBy' },
  NextQuestion: { CASE_WORKERS: 'changesInTop code opens text' },
  NextStep: { CASE: 'code due overdue owner text' },
  NotPrepared: { CASE_WORKERS: 'participant refusals slot' },
  Objection: { CASE: 'answer answeredAt answeredBy id madeAt reason' },
  Occupation: { SIGNED_IN: 'code name' },
  OneTimeLink: { MUNICIPAL: 'act expiresAt id party recipient sentAt sentBy status subjectId usedAt' },
  OpenedAccess: { MUNICIPAL: 'expiresAt participantId' },
  OutcomeCell: { MUNICIPAL: 'suppressed value' },
  OutcomeDisagreement: { MUNICIPAL: 'area figures years' },
  OutcomeFile: { MUNICIPAL: 'content fileName mediaType' },
  OutcomeGroupLine: { MUNICIPAL: 'exits group percent period toWorkOrEducation' },
  OutcomeRank: { MUNICIPAL: 'area bestRank high low own percent rank worstRank' },
  OutcomeReport: {
    MUNICIPAL: 'asOf disagreements funnel municipality openYears pooled published ranks targetPercent years',
  },
  OutcomeYear: { MUNICIPAL: 'exits hiresAfterPlacement percent permanentHires settled toEducation toWork year' },
  PageInfo: { SIGNED_IN: 'endCursor hasNextPage' },
  Participant: {
    CASE_WORKERS: 'exit',
    MUNICIPAL: 'missingFacts',
    CASE: 'adaptations age availability certificates consultant contactLanguage email endGoal experience familyName givenName hires hours id interpreterNeeded lastContactOn level maxCommuteMinutes measures municipality nextStep norwegian openProposals otherLanguages phone placements plan postcode programmeEnd programmeStart proposals schoolBlocks schooling settledOn settlementBasis skills stage version wishes',
  },
  ParticipantConnection: { MUNICIPAL: 'nodes pageInfo totalCount' },
  ParticipantHome: { SELF: 'agreementsToSign consentRequests measuresToSign nextStep participant placement' },
  ParticipantIncome: { CASE: 'after before unknowns' },
  ParticipantSkill: { CASE: 'evidence skill' },
  Placement: {
    CASE: 'followUps nextFollowUpDue participant',
    PARTIES:
      'attendance employer evaluations from hires id measures notices occupation participantName slotTitle status to weeklyHours',
  },
  PlacementAgreement: {
    PARTIES:
      'adaptation employer followUp from goals id maySignAs missing participantName placement proposalId signatures slotTitle status supervisorName tasks to version weeklyHours',
  },
  PlacementConnection: { PARTIES: 'nodes pageInfo totalCount' },
  PlanElement: { CASE: 'from hoursPerWeek id kind reason title to workDirected' },
  PlanReason: { CASE_WORKERS: 'draft draftVersion facts participant slot versions' },
  PlanReasonVersion: { CASE_WORKERS: 'at draft draftVersion id text version writtenBy' },
  PreparedProposals: { CASE_WORKERS: 'notPrepared prepared' },
  PreviewPeriod: { NAV: 'amount from percent to' },
  PreviewVariant: { NAV: 'employerNetCostPerMonth monthlyAmount percent periods total' },
  ProgrammeExit: { CASE_WORKERS: 'kind on recordedAt recordedBy' },
  Proposal: {
    MUNICIPAL: 'agreement participant slot',
    LOG: 'due waitingFor',
    CASE: 'closedReason consentedAt employerAnswer employerReason id meetingAt meetingOutcome meetingPlace overdue proposedAt proposedBy reason score stage',
  },
  ProposalConnection: { MUNICIPAL: 'nodes pageInfo totalCount' },
  PublishedFigure: {
    MUNICIPAL: 'area definition definitionText denominator municipality note numerator percent source year',
  },
  QueueConnection: { NAV: 'nodes pageInfo totalCount' },
  QueueRow: {
    NAV: 'ageDays agreement budgetLeft clean costCentre firstPeriod nextYear otherMeasures ownConflict period problems returnedBefore startsInDays thisYear',
  },
  RateRow: { SIGNED_IN: 'about amount rate source table validFrom validTo verified' },
  RateRows: { CASE_WORKERS: 'rows' },
  ReadyTask: { CASE_WORKERS: 'id needs skills talkMinutesPerDay title' },
  Reason: { PARTIES: 'code facts text' },
  RebuildDifference: { CASE_WORKERS: 'foundAt id kind rebuilt stored subjectId' },
  Reconciliation: { NAV: 'agreement', CASE_WORKERS: 'differences' },
  RefundClaim: {
    MEASURE:
      'agreedAmount amount deadline from maySend missing number opensOn overAgreedAmount overYearlyCeiling periodId sentAt sentBy status steps to',
  },
  Refusal: { SIGNED_IN: 'code field message wayOut' },
  Refused: { SIGNED_IN: 'refusals' },
  RowProblem: { CASE_WORKERS: 'code field line problem value wayOut' },
  RuleCited: { MEASURE: 'act section validFrom verified' },
  RuleRow: { SIGNED_IN: 'code source text validFrom validTo verified' },
  RuleVerdict: { CASE_WORKERS: 'code smallestChange source text verdict verified' },
  ScorePart: { CASE_WORKERS: 'code facts maximum points side' },
  SecondLook: { CASE_WORKERS: 'agreement amount decidedAt decidedBy explanation id lookedBy mayLook outcome' },
  ShownField: { SELF: 'name value' },
  Signature: { PARTIES: 'name onBehalfReason party signedAt' },
  SilenceCheck: { MUNICIPAL: 'escalated on open overdue reminded silent' },
  Skill: { SIGNED_IN: 'id name' },
  Slot: {
    PLACES: 'sharedWith',
    SLOT: 'capacity employer enteredBy from id languageBuddy municipality occupation openProposals outlook outlookDecisionOn outlookPercent postcode proposalCap requirements shifts skills status supervisorName taken tasks textWarnings title to version weeklyHours',
  },
  SlotConnection: { SLOT: 'nodes pageInfo totalCount' },
  SlotDraft: {
    CASE_WORKERS:
      'applyByText description employerName expired id languageSentences link missing municipalityNumber occupation organisationNumber places postcode readAt startsText title',
  },
  SlotReach: { EMPLOYER: 'fewerThanFive now without' },
  SlotReachChange: { CASE_WORKERS: 'change people text' },
  SlotRequirement: { SLOT: 'kind licenceClass must' },
  SlotSkill: { SLOT: 'essential skill' },
  SlotTask: { SLOT: 'id needs safetyReason talkMinutesPerDay title' },
  StaffMember: { CASE: 'id name' },
  StandbyPerson: { CASE_WORKERS: 'at participant rank' },
  StandingAsk: {
    MUNICIPAL: 'due employerName escalatedTo kind owner participantId participantName since state subjectId waitsFor',
  },
  SubsidyPeriod: {
    MEASURE:
      'amount claimDeadline decidableFrom decidedAt decidedBy from id number percent returnCodes returnText status to',
  },
  Suggestion: {
    CASE_WORKERS:
      'assigned band certainty commuteMinutes id participant parts price proposal rank reasons repair risks rules runId runnerUpParticipant runnerUpSlot score slot verdict',
  },
  SuggestionConnection: { CASE_WORKERS: 'nodes pageInfo totalCount' },
  TimeBlock: { SLOT: 'fromMinute toMinute weekday' },
  Unassigned: { CASE_WORKERS: 'bindingRules participant' },
  UnassignedConnection: { CASE_WORKERS: 'nodes pageInfo totalCount' },
  UnmetNeed: { CASE_WORKERS: 'level municipality occupation participants' },
  Viewer: {
    EMPLOYER: 'organisations',
    NAV: 'navOffices',
    SIGNED_IN: 'id language municipalities name roles standalone today',
  },
  WeightRow: { SIGNED_IN: 'code maximum side text' },
  WhatIf: { CASE_WORKERS: 'after assignedAfter assignedBefore before moves' },
  Wish: { CASE: 'occupation rank' },
  WorkExperience: { CASE: 'occupation paid years' },
};

/** Who may be answered each field. */
export const readersOf: ReadonlyMap<string, ReadonlySet<Reader>> = new Map(
  Object.entries(fields).flatMap(([type, byClass]) =>
    Object.entries(byClass).flatMap(([kind, names]) =>
      names.split(' ').map((name) => [`${type}.${name}`, new Set(classes[kind as Class])] as const),
    ),
  ),
);

/** Fields that a case on its straight way never fills, with the test in which somebody is answered them. */
const elsewhere: Readonly<Record<string, string>> = {
  'test/security/matrix.e2e.spec.ts':
    'Hire.advertReference MatchDecision.liftedAt MatchDecision.liftedBy MatchDecision.suggestedInstead MeasureContent.expensesReason MeasureContent.paymentReference MeasureContent.refundContactFirstName MeasureContent.refundContactLastName MeasureContent.refundContactPhone MentorHours.confirmedAt MentorHours.confirmedBy MentorHours.loggedBy NavReference.registeredAt NavReference.registeredBy Objection.answeredAt Objection.madeAt RebuildDifference.foundAt RefundClaim.sentAt SecondLook.decidedAt',
  'apps/api/src/edges/limits.spec.ts':
    'ColumnMapping.kind LinkedDay.kind LinkedDay.on MeasureExpense.kind MeasureGoal.kind MeasureGoal.text MeasureNotice.kind MentorHours.on NavDifference.value NextQuestion.text PlanReasonVersion.text RebuildDifference.kind SlotReachChange.text',
  'apps/api/src/edges/web.spec.ts': 'SlotDraft.title',
  'apps/api/src/matching/rule-sources.spec.ts':
    'LinkedDay.hours MentorHours.hours NextQuestion.code NotPrepared.participant NotPrepared.slot StandbyPerson.participant',
  'apps/api/src/measures/content-fields.spec.ts':
    'BulkExclusion.refusal HireCheck.by MeasureContent.expenses MeasureContent.goals MeasureContent.mentorName MeasureContent.mentorPositionPercent MeasureContent.mentorWage NavDifference.field SlotReach.without',
  'apps/api/src/measures/texts.spec.ts': 'NotPrepared.refusals SlotDraft.missing',
  'libs/access/src/one-time-link.spec.ts': 'NextQuestion.opens PlanReasonVersion.at SlotDraft.link StandbyPerson.at',
  'libs/access/src/permissions.spec.ts': 'SlotReachChange.change',
  'libs/config/src/config.spec.ts': 'QueueRow.problems SlotReachChange.people StandingAsk.owner',
  'libs/db/src/audit.medium.spec.ts': 'RebuildDifference.subjectId SlotDraft.places',
  'libs/db/src/policies.medium.spec.ts':
    'ColumnMapping.columns Employer.rates MeasureVersion.reason Suggestion.proposal',
  'libs/db/src/traps.medium.spec.ts':
    'MeasureNotice.id MentorHours.id PlanReasonVersion.id RebuildDifference.id SlotDraft.id',
  'libs/demo/src/demo-population.spec.ts': 'EmployerContact.phone SlotDraft.occupation SlotDraft.postcode',
  'libs/gateways/src/reference.spec.ts': 'SlotDraft.description',
  'libs/kernel/src/kernel.spec.ts': 'EmployerRate.year RefundClaim.steps',
  'libs/measures/src/cases-command.spec.ts': 'MeasureExpense.amount RefundClaim.amount',
  'libs/measures/src/nav-rules-agreement.spec.ts':
    'EmployerRate.employerTaxRate EmployerRate.holidayPayRate EmployerRate.pensionRate MeasureContent.mentorHoursPerMonth MeasureContent.mentorPhone MeasureContent.mentorTasks PlanReasonVersion.draft SlotDraft.employerName',
  'libs/measures/src/nav-rules.spec.ts':
    'MeasureContent.chosenPercent PlanReasonVersion.version RebuildDifference.rebuilt',
  'libs/outcomes/src/funnel.spec.ts': 'StandbyPerson.rank',
  'libs/outcomes/src/outcome-report.spec.ts': 'Hire.checks',
  'libs/placement/src/agreement.spec.ts': 'MeasureSignature.onBehalfReason Signature.onBehalfReason',
  'libs/placement/src/hire-check.spec.ts': 'Hire.endedOn HireCheck.note HireCheck.on HireCheck.stillEmployed',
  'libs/placement/src/next-step.spec.ts': 'Call.lastContactOn',
  'libs/placement/src/proposal-lifecycle.spec.ts': 'MatchDecision.closedReason',
  'libs/programme/src/clocks.spec.ts': 'MeasureNotice.dueOn',
  'test/journeys/browser/steps.ts': 'SlotDraft.organisationNumber',
  'test/journeys/imports.e2e.spec.ts':
    'ColumnMapping.sender FilePreview.sender ImportJob.failure RebuildDifference.stored SlotDraft.applyByText SlotDraft.expired SlotDraft.languageSentences SlotDraft.municipalityNumber SlotDraft.readAt SlotDraft.startsText',
  'test/journeys/main-job.e2e.spec.ts':
    'BulkExclusion.periodId Hire.monthlyWage PlacementAgreement.missing Proposal.score',
  'test/journeys/match-live.e2e.spec.ts': 'Suggestion.repair',
  'test/journeys/match-questions.e2e.spec.ts':
    'MatchRun.failure NextQuestion.changesInTop PlanReason.versions PlanReasonVersion.draftVersion PlanReasonVersion.writtenBy PreparedProposals.notPrepared PreparedProposals.prepared',
  'test/journeys/measures-after-approval.e2e.spec.ts': 'Placement.notices',
  'test/journeys/measures-letters.e2e.spec.ts': 'NavDifference.atNav',
  'test/journeys/measures-office.e2e.spec.ts':
    'BulkReturnOutcome.excluded BulkReturnOutcome.returned NavReference.agreementNumber NavReference.decisionReference Reconciliation.differences SecondLook.agreement SecondLook.amount SecondLook.decidedBy SecondLook.explanation SecondLook.id SecondLook.lookedBy SecondLook.mayLook SecondLook.outcome SubsidyPeriod.returnCodes SubsidyPeriod.returnText',
  'test/journeys/measures-rates.e2e.spec.ts': 'EmployerRate.setBy EmployerRates.rates RateRows.rows RuleRow.validTo',
  'test/journeys/measures-secrecy.e2e.spec.ts':
    'MeasureAgreement.mentorHours MeasureAgreement.navDifferences MeasureAgreement.navReference MeasureAgreement.notices',
  'test/journeys/measures.e2e.spec.ts':
    'BulkOutcome.approved BulkOutcome.excluded MeasureAgreement.mayNotDecideBecause MeasureAgreement.maySignAs MeasureAgreement.warnings MeasureContent.familyTieExplanation MeasureContent.mentorWageType ParticipantHome.measuresToSign',
  'test/journeys/never-silence.e2e.spec.ts': 'AskBoard.pausedEmployers',
  'test/journeys/placement.e2e.spec.ts': 'CandidateCard.risks Proposal.closedReason',
  'test/journeys/slots.e2e.spec.ts': 'Employer.warning Slot.textWarnings',
  'test/security/one-time-links.e2e.spec.ts':
    'LinkUsed.act LinkedAct.capacity LinkedAct.days OneTimeLink.usedAt RefundClaim.sentBy',
  'test/security/rights.e2e.spec.ts':
    'Objection.answer Objection.answeredBy Objection.id Objection.reason OpenedAccess.expiresAt OpenedAccess.participantId',
};

/** Those fields. */
export const seenElsewhere: ReadonlyMap<string, string> = new Map(
  Object.entries(elsewhere).flatMap(([file, names]) => names.split(' ').map((name) => [name, file] as const)),
);
