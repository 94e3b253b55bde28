import { pauseFault, pauseOn } from '#domain/certificates/reminder-pause.js';
import { demand } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';
import { giverOf, memberBench } from './member-bench.js';

const LONGEST_REASON = 1_000;

export const pauseCertificate =
  (parts: Parts): Services['certificates']['pauseReminders'] =>
  async (actor, id, { until, reason }) => {
    const { world } = parts;
    const why = reason.trim();
    const bench = memberBench(parts, actor, 'certificates.change');
    const fault = pauseFault(until, bench.on);
    demand(fault === '', fault);
    demand(why !== '' && why.length <= LONGEST_REASON, 'A pause says why, in a few lines.');
    await changeCertificate(parts, bench, id, ({ pause }) =>
      pause?.until === until && pause.reason === why
        ? null
        : {
            fields: { pause: { until, reason: why, by: giverOf(bench.member), at: world.now() } },
            deed: deedOf(world, bench.member, 'certificate.reminders-paused', { until, reason: why }),
          },
    );
  };

export const resumeCertificate =
  (parts: Parts): Services['certificates']['resumeReminders'] =>
  async (actor, id) => {
    const bench = memberBench(parts, actor, 'certificates.change');
    await changeCertificate(parts, bench, id, (certificate) =>
      pauseOn(certificate, bench.on) === null
        ? null
        : {
            fields: { pause: null },
            deed: deedOf(parts.world, bench.member, 'certificate.reminders-resumed', {}),
          },
    );
  };
