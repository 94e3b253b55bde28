import { describeCases } from './contract-case.js';
import { MATTERS } from './matters.js';

for (const [matter, cases] of Object.entries(MATTERS)) describeCases(matter, cases);
