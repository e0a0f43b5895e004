export * from './files/index.js';
export * from './occupations/read-occupations.js';
export * from './postcodes/read-postcodes.js';
export * from './postcodes/read-municipalities.js';
export * from './esco/esco-rows.js';
export * from './esco/read-esco.js';
export * from './esco/esco-taxonomy.js';
export * from './ads/read-ads.js';
export { presentMunicipalityName } from './ads/former-municipalities.js';
