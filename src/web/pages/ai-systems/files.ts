import { z } from 'zod';
import type { AiSystemId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Services } from '#services/contract.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, file, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { attachFileView } from './files.view.js';

/** What the form of a file is about. */
interface Attaching {
  readonly actor: Member;
  readonly services: Services;
  readonly id: AiSystemId;
}

async function formReply({ actor, services, id }: Attaching, faults: readonly FormFault[]): Promise<Reply> {
  const { aiSystem, vendor } = await services.aiSystems.read(actor, id);
  const frame = {
    title: 'Attach document',
    crumbs: [
      { label: 'Vendors', href: paths.vendors.to() },
      { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
      { label: aiSystem.name, href: paths.aiSystem.to({ aiSystemId: id }) },
      { label: 'Attach document', href: null },
    ],
  };
  const view = attachFileView(aiSystem, faults);
  return faults.length === 0
    ? show('ai-systems/attach-file', frame, view)
    : again('ai-systems/attach-file', frame, view);
}

export const attachFilePage = memberPage('vendors.change')({
  path: paths.attachSystemFile,
  get: ({ actor, params, services }) =>
    formReply({ actor, services, id: params.aiSystemId as AiSystemId }, []),
  form: z.strictObject({}),
  upload: {
    receive: ({ actor, params, services }, uploaded) =>
      services.aiSystems.receiveFile(actor, params.aiSystemId as AiSystemId, uploaded),
    discard: ({ actor, services }, received) => services.aiSystems.discardFile(actor, received),
  },
  post: async ({ actor, params, services }, _form, received) => {
    const id = params.aiSystemId as AiSystemId;
    if (received === null)
      return formReply({ actor, services, id }, [{ field: 'file', text: 'Choose the file.' }]);
    const { outcome } = await services.aiSystems.attachFile(actor, id, received);
    const said = outcome === 'there' ? 'flash.ai-system-file-there' : 'flash.ai-system-file-attached';
    return seeOther(`${paths.aiSystem.to(params)}#documents`, said, { name: received.name });
  },
  refuse: ({ actor, params, services }, _typed, faults) =>
    formReply({ actor, services, id: params.aiSystemId as AiSystemId }, faults),
});

/** As it came; always a download, and audited. */
export const systemFilePage = memberPage('vendors.read')({
  path: paths.systemFile,
  get: async ({ actor, params, services }) => {
    const { aiSystemId, fileId } = params;
    const opened = await services.aiSystems.openFile(actor, aiSystemId as AiSystemId, fileId);
    return file(opened.file.name, opened.file.type, opened.file.size, opened.stream);
  },
});

export const removeFilePage = memberPage('vendors.change')({
  path: paths.removeSystemFile,
  get: async ({ params }) => seeOther(paths.aiSystem.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    const { aiSystemId, fileId } = params;
    const { name } = await services.aiSystems.removeFile(actor, aiSystemId as AiSystemId, fileId);
    return seeOther(`${paths.aiSystem.to(params)}#documents`, 'flash.ai-system-file-removed', { name });
  },
});
