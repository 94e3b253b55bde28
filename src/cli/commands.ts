import type { Command } from './command.js';
import { ask } from './commands/ask.js';
import { auditVerify } from './commands/audit-verify.js';
import { certificateCheck } from './commands/certificate-check.js';
import { classify } from './commands/classify.js';
import { content } from './commands/content.js';
import { contentLint } from './commands/content-lint.js';
import { dbBackup } from './commands/db-backup.js';
import { dbRestore } from './commands/db-restore.js';
import { dbServe } from './commands/db-serve.js';
import { frameworkImport } from './commands/framework-import.js';
import { questionnaireCheck } from './commands/questionnaire-check.js';
import { questionnaireConvert } from './commands/questionnaire-convert.js';
import { questionnaireTemplate } from './commands/questionnaire-template.js';
import { receiptVerify } from './commands/receipt-verify.js';
import { registerExport } from './commands/register-export.js';
import { registerImport } from './commands/register-import.js';
import { schema } from './commands/schema.js';
import { score } from './commands/score.js';
import { sspa } from './commands/sspa.js';
import { userCreate } from './commands/user-create.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  questionnaireCheck,
  questionnaireConvert,
  questionnaireTemplate,
  frameworkImport,
  ask,
  score,
  classify,
  certificateCheck,
  sspa,
  content,
  contentLint,
  schema,
  registerImport,
  registerExport,
  receiptVerify,
  userCreate,
  auditVerify,
  dbServe,
  dbBackup,
  dbRestore,
];
