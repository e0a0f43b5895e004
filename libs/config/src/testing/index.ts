export { aProductionEnvironment, aStandaloneEnvironment } from './environments.js';
