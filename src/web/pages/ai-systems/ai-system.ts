import type { AiSystemId } from '#domain/ids.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { aiSystemView } from './ai-system.view.js';

export const aiSystemPage = memberPage('vendors.read')({
  path: paths.aiSystem,
  get: async ({ actor, params, services }) => {
    const id = params.aiSystemId as AiSystemId;
    const [detail, classified] = await Promise.all([
      services.aiSystems.show(actor, id),
      services.aiSystems.classification(actor, id),
    ]);
    const { aiSystem, vendor } = detail;
    const frame = {
      title: aiSystem.name,
      crumbs: [
        { label: 'Vendors', href: paths.vendors.to() },
        { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
        { label: aiSystem.name, href: null },
      ],
    };
    return show('ai-systems/ai-system', frame, aiSystemView(detail, classified, actor));
  },
});
