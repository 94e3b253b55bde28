import { join } from 'node:path';
import { checkViews, describeFault } from './architecture/views/check-views.js';

const root = process.cwd();
const faults = await checkViews(root, join(root, 'tsconfig.json'), 'test/architecture/views/all-views.ts');
for (const fault of faults) console.log(describeFault(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
