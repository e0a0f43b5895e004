import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { breachesOn } from '../../support/browser.js';

/** The addresses of the web app, as its table of routes has them: `participants/:id`. */
export function routesOfTheWebApp(): readonly string[] {
  const table = readFileSync(new URL('../../../apps/web/src/app/routes.tsx', import.meta.url), 'utf8');
  const screens = [...table.matchAll(/\bscreen\(\s*'([^']+)'/g)].map(([, path]) => path ?? '');
  const others = [...table.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path ?? '');
  return [...new Set([...screens, ...others])].filter((path) => path !== '/');
}

/** Where a journey has been, and looked at each page with axe. */
export interface Visits {
  /** Expects that the page breaks nothing of WCAG 2.2 A and AA. */
  check(page: Page): Promise<void>;
  /** The routes that no page was checked of. */
  left(): readonly string[];
}

/** A journey that has been nowhere yet. */
export function aJourney(): Visits {
  const paths = new Set<string>();
  return {
    async check(page) {
      const path = new URL(page.url()).pathname;
      const breaches = await breachesOn(page);
      expect({ path, breaches }).toEqual({ path, breaches: [] });
      paths.add(path);
    },
    left: () => {
      const routes = routesOfTheWebApp();
      const visited = new Set([...paths].map((path) => routeOf(path, routes)));
      return routes.filter((route) => !visited.has(route));
    },
  };
}

/** The route that an address belongs to; one with fewer variable parts goes first, as in the router. */
function routeOf(path: string, routes: readonly string[]): string {
  const parts = path.split('/').filter(Boolean);
  const variables = (route: string): number => route.split('/').filter((part) => part.startsWith(':')).length;
  const fits = (route: string): boolean => {
    const wanted = route.split('/');
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at]);
  };
  return routes.filter(fits).toSorted((a, b) => variables(a) - variables(b))[0] ?? '*';
}
