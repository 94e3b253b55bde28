import { checkViews, describeFault } from './architecture/views/check-views.js';

const faults = await checkViews(process.cwd());
for (const fault of faults) console.log(describeFault(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
