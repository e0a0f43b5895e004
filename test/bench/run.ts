/** `npm run bench -- <what>`: prints a table of ratios, both sides measured in one run. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  matching: () => import('./matching.js'),
  api: () => import('./api.js'),
  outcomes: () => import('./outcomes.js'),
  national: () => import('./national.js'),
  ablation: () => import('./ablation.js'),
};

const [, , what = ''] = process.argv;
const bench = benches[what];
if (!bench) {
  console.error(`There is no benchmark "${what}". There is: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
await bench();
