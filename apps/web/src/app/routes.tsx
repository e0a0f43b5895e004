import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { SignedIn } from '../session/signed-in.js';
import { BrokenScreen } from './broken-screen.js';
import { Landing } from './landing.js';
import { Layout } from './layout.js';
import { NotFoundPage } from './not-found-page.js';

/** A screen that is fetched when somebody goes there. */
function screen(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }), ErrorBoundary: BrokenScreen };
}

const consultantScreens: RouteObject[] = [
  screen('day', async () => (await import('../features/day/day-page.js')).DayPage),
  screen('caseload', async () => (await import('../features/caseload/caseload-page.js')).CaseloadPage),
  screen(
    'participants/:id',
    async () => (await import('../features/participants/participant-page.js')).ParticipantPage,
  ),
  screen('asks', async () => (await import('../features/asks/asks-page.js')).AsksPage),
  screen('match', async () => (await import('../features/match/match-page.js')).MatchPage),
  screen('proposals', async () => (await import('../features/proposals/proposals-page.js')).ProposalsPage),
  screen('employers', async () => (await import('../features/employers/employers-page.js')).EmployersPage),
];

const sharedScreens: RouteObject[] = [
  screen('slots', async () => (await import('../features/slots/slots-page.js')).SlotsPage),
  screen('slots/new', async () => (await import('../features/slots/new-slot-page.js')).NewSlotPage),
  screen('slots/:id', async () => (await import('../features/slots/slot-page.js')).SlotPage),
  screen('agreements/:id', async () => (await import('../features/agreements/agreement-page.js')).AgreementPage),
  screen('placements', async () => (await import('../features/placements/placements-page.js')).PlacementsPage),
  screen('placements/:id', async () => (await import('../features/placements/placement-page.js')).PlacementPage),
  screen('measures/:id', async () => (await import('../features/nav/measure-page.js')).MeasurePage),
  screen('outcomes', async () => (await import('../features/outcomes/outcomes-page.js')).OutcomesPage),
  screen('imports', async () => (await import('../features/imports/imports-page.js')).ImportsPage),
  screen('transparency', async () => (await import('../features/transparency/transparency-page.js')).TransparencyPage),
];

const employerScreens: RouteObject[] = [
  screen('inbox', async () => (await import('../features/employer/inbox-page.js')).InboxPage),
  screen('cards/:proposalId', async () => (await import('../features/employer/card-page.js')).CardPage),
];

const navScreens: RouteObject[] = [
  screen('nav/queue', async () => (await import('../features/nav/queue-page.js')).QueuePage),
  screen('nav/cases/:id', async () => (await import('../features/nav/case-page.js')).CasePage),
  screen('nav/budgets', async () => (await import('../features/nav/budgets-page.js')).BudgetsPage),
  screen('rates', async () => (await import('../features/nav/rates-page.js')).RatesPage),
];

const participantScreens: RouteObject[] = [
  screen('home', async () => (await import('../features/participant/home-page.js')).HomePage),
  screen('home/consent/:proposalId', async () => (await import('../features/participant/consent-page.js')).ConsentPage),
];

/** Every address of the web app. */
export function createRoutes() {
  return createBrowserRouter([
    {
      path: '/',
      Component: Layout,
      ErrorBoundary: BrokenScreen,
      HydrateFallback: () => null,
      children: [
        {
          Component: SignedIn,
          children: [
            { index: true, Component: Landing },
            ...consultantScreens,
            ...sharedScreens,
            ...employerScreens,
            ...navScreens,
            ...participantScreens,
          ],
        },
        screen('privacy', async () => (await import('../features/access/privacy-page.js')).PrivacyPage),
        screen('link', async () => (await import('../features/one-time-link/link-page.js')).LinkPage),
        screen('mailbox', async () => (await import('../features/mailbox/mailbox-page.js')).MailboxPage),
        { path: '*', Component: NotFoundPage },
      ],
    },
  ]);
}
