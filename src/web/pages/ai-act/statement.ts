import type { AiSystemId } from '#domain/ids.js';
import { memberPage } from '../../kit/page.js';
import { printed } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { SEEN_FROM } from './seen-from.js';
import { statementPaper } from './statement.paper.js';

/** The classification to take away; each time is written down. */
export const aiActStatementPage = memberPage('vendors.read')({
  path: paths.euAiActStatement,
  query: SEEN_FROM,
  get: async ({ actor, params, query, services, now }) => {
    const id = params.aiSystemId as AiSystemId;
    const subject = await services.aiSystems.statement(actor, id, query);
    const stating = {
      organisation: actor.organisationName,
      by: actor.name,
      timeZone: actor.timeZone,
      now,
    };
    // Names of vendors do not belong in a file name that ends up in a downloads folder.
    return printed(`assay-eu-ai-act-${id}.pdf`, statementPaper(subject, stating));
  },
});
