import type { Assessment } from '#domain/assessments/assessment.js';
import type { Frame } from '../../kit/reply.js';
import { paths } from '../../paths.js';

/** Where the form of a deed on an assessment lies. */
export function deedFrame({ id, names }: Assessment, title: string): Frame {
  const about = `${names.aiSystem} of ${names.vendor}`;
  return {
    title: `${title}, ${about}`,
    crumbs: [
      { label: 'Assessments', href: paths.assessments.to() },
      { label: about, href: paths.assessment.to({ assessmentId: id }) },
      { label: title, href: null },
    ],
  };
}
