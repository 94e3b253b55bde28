import { z } from 'zod';
import { DOCUMENT_TYPES, SUCCESSIONS } from '#domain/certificates/certificate.js';
import type { AiSystemId, CertificateId, EvidenceId } from '#domain/ids.js';
import { choice, text } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { file, seeOther } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { TYPE_LABELS } from './certificate-words.js';

/** The certificate's file or a capture, as it came; always a download, and audited. */
export const certificateFilePage = memberPage('certificates.read')({
  path: paths.certificateFile,
  get: async ({ actor, params, services }) => {
    const { certificateId, fileId } = params;
    const opened = await services.certificates.openFile(actor, certificateId as CertificateId, fileId);
    return file(opened.file.name, opened.file.type, opened.file.size, opened.stream);
  },
});

export const certificateTypePage = memberPage('certificates.change')({
  path: paths.certificateType,
  get: async ({ params }) => seeOther(paths.certificate.to(params)),
  form: z.strictObject({ type: choice(DOCUMENT_TYPES, 'Choose what the document is.') }),
  post: async ({ actor, params, services }, { type }) => {
    await services.certificates.sayType(actor, params.certificateId as CertificateId, type);
    return seeOther(paths.certificate.to(params), 'flash.certificate-type', { type: TYPE_LABELS[type] });
  },
});

export const certificateLinksPage = memberPage('certificates.change')({
  path: paths.certificateLinks,
  get: async ({ params }) => seeOther(paths.certificate.to(params)),
  form: z.strictObject({
    aiSystemId: text(80),
    replaces: text(80),
    succession: choice(['', ...SUCCESSIONS], 'Choose how it follows the older one.'),
  }),
  post: async ({ actor, params, services }, { aiSystemId, replaces, succession }) => {
    await services.certificates.link(actor, params.certificateId as CertificateId, {
      aiSystemId: aiSystemId === '' ? null : (aiSystemId as AiSystemId),
      replaces: replaces === '' ? null : (replaces as CertificateId),
      succession: succession === '' ? null : succession,
    });
    return seeOther(paths.certificate.to(params), 'flash.certificate-linked');
  },
});

export const archiveCertificatePage = memberPage('certificates.change')({
  path: paths.archiveCertificate,
  get: async ({ params }) => seeOther(paths.certificate.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    await services.certificates.archive(actor, params.certificateId as CertificateId);
    return seeOther(paths.certificate.to(params), 'flash.certificate-archived');
  },
});

export const restoreCertificatePage = memberPage('certificates.change')({
  path: paths.restoreCertificate,
  get: async ({ params }) => seeOther(paths.certificate.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    await services.certificates.restore(actor, params.certificateId as CertificateId);
    return seeOther(paths.certificate.to(params), 'flash.certificate-restored');
  },
});

/** “Check as certificate” at a document of an answer. */
export const takeCertificatePage = memberPage('certificates.change')({
  path: paths.takeCertificate,
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    const certificateId = await services.certificates.takeFromEvidence(
      actor,
      params.evidenceId as EvidenceId,
    );
    return seeOther(paths.certificate.to({ certificateId }), 'flash.certificate-taken');
  },
});
