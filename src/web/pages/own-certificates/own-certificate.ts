import { z } from 'zod';
import { DOCUMENT_TYPES } from '#domain/certificates/certificate.js';
import type { OwnCertificateId } from '#domain/ids.js';
import { LONGEST_COVERS } from '#domain/own-certificates/own-certificate.js';
import type { OwnCertificateDetail } from '#services/contract.js';
import { choice, text } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { file, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { calledOf, ownCertificateView } from './own-certificate.view.js';
import type { Speaker } from './own-words.js';

/** The id that an address names. */
export const ownIdOf = ({ ownCertificateId }: { readonly ownCertificateId: string }): OwnCertificateId =>
  ownCertificateId as OwnCertificateId;

/** What frames a page of one of them; `here` is the step below it. */
export function frameOf(detail: OwnCertificateDetail, here: string | null, t: Speaker['t']) {
  const called = calledOf(detail);
  const own = paths.ownCertificate.to({ ownCertificateId: detail.own.id });
  return {
    title: here ?? called,
    crumbs: [
      { label: t('own.title'), href: paths.ownCertificates.to() },
      { label: called, href: here === null ? null : own },
      ...(here === null ? [] : [{ label: here, href: null }]),
    ],
  };
}

export const ownCertificatePage = memberPage('own-certificates.read')({
  path: paths.ownCertificate,
  get: async ({ actor, params, services, t }) => {
    const [detail, buyers] = await Promise.all([
      services.ownCertificates.read(actor, ownIdOf(params)),
      services.ownCertificates.buyers(actor, ownIdOf(params)),
    ]);
    const view = ownCertificateView(detail, buyers, { actor, t, timeZone: actor.timeZone });
    return show('own-certificates/own-certificate', frameOf(detail, null, t), view);
  },
});

/** Its file, as it came; always a download, and audited. */
export const ownCertificateFilePage = memberPage('own-certificates.read')({
  path: paths.ownCertificateFile,
  get: async ({ actor, params, services }) => {
    const opened = await services.ownCertificates.openFile(actor, ownIdOf(params));
    return file(opened.file.name, opened.file.type, opened.file.size, opened.stream);
  },
});

export const ownCertificateTypePage = memberPage('own-certificates.change')({
  path: paths.ownCertificateType,
  get: async ({ params }) => seeOther(paths.ownCertificate.to(params)),
  form: z.strictObject({ type: choice(DOCUMENT_TYPES, 'own.kind.choose') }),
  post: async ({ actor, params, services, t }, { type }) => {
    await services.ownCertificates.sayType(actor, ownIdOf(params), type);
    return seeOther(paths.ownCertificate.to(params), 'flash.own-type', { type: t(`own.type.${type}`) });
  },
});

export const describeOwnPage = memberPage('own-certificates.change')({
  path: paths.describeOwnCertificate,
  get: async ({ params }) => seeOther(paths.ownCertificate.to(params)),
  form: z.strictObject({ covers: text(LONGEST_COVERS) }),
  post: async ({ actor, params, services }, { covers }) => {
    await services.ownCertificates.describe(actor, ownIdOf(params), covers);
    return seeOther(paths.ownCertificate.to(params), 'flash.own-described');
  },
});

export const archiveOwnPage = memberPage('own-certificates.change')({
  path: paths.archiveOwnCertificate,
  get: async ({ params }) => seeOther(paths.ownCertificate.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    await services.ownCertificates.archive(actor, ownIdOf(params));
    return seeOther(paths.ownCertificate.to(params), 'flash.own-archived');
  },
});

export const restoreOwnPage = memberPage('own-certificates.change')({
  path: paths.restoreOwnCertificate,
  get: async ({ params }) => seeOther(paths.ownCertificate.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    await services.ownCertificates.restore(actor, ownIdOf(params));
    return seeOther(paths.ownCertificate.to(params), 'flash.own-restored');
  },
});
