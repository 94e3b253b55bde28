import type { DirectoryCheck } from '#domain/certificates/directory-check.js';
import { NotFound } from '#domain/errors.js';
import { thingsOf } from '#domain/registers/entry-things.js';
import { findCertificationBody } from '#domain/registers/find-in-registers.js';
import type { RejudgeMark } from '#storage/contract.js';
import { demand } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import { captureOf, checkForm } from '../certificates/look-up-form.js';
import { giverOf, hasCome, memberBench } from '../certificates/member-bench.js';
import type { RegisterServices } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { registersIn } from './registers-in.js';

export const checkDirectory =
  (parts: Parts): RegisterServices['check'] =>
  async (actor, { certificationBody, accreditationBody, standard }, { requestId, ...form }, capture) => {
    const { world } = parts;
    const bench = memberBench(parts, actor, 'certificates.change');
    const { member, stores } = bench;
    demand(/^[\w-]{8,64}$/.test(requestId), 'The form has no number of its own.');
    checkForm({ ...form, subject: 'accreditation' });
    demand(form.entity.trim() !== '' && form.entity.length <= 200, 'A check names the company looked up.');
    demand(form.number.length <= 80 && standard.length <= 80, 'This is longer than a check takes.');
    demand(hasCome(form.on, bench), 'Nobody has looked on a day to come.');
    const { registers } = await registersIn(parts, member.organisationId);
    const isThere =
      thingsOf(registers, 'certification-bodies').has(certificationBody) &&
      thingsOf(registers, 'accreditation-bodies').has(accreditationBody);
    if (!isThere) throw new NotFound();
    const captured = capture === null ? null : captureOf(world.newId(), capture);
    const check: DirectoryCheck = {
      ...form,
      id: requestId,
      subject: 'accreditation',
      certificationBody,
      accreditationBody,
      standard,
      capture: captured,
      by: giverOf(member),
      at: world.now(),
      second: null,
    };
    const { entity, register, searched, answer, on } = check;
    const about = { certificationBody, accreditationBody, standard };
    const told = { ...about, entity, register, searched, answer, on, sha256: captured?.sha256 ?? null };
    const deed = deedOf(world, member, 'register.checked', told);
    if (await stores.directoryChecks.add(check, deed, capture)) {
      await stores.certificates.markToJudge(await namesOf(parts, bench, check), markOf(check));
      await passOn(parts);
    } else if (capture !== null) await stores.certificates.discard(capture);
  };

const markOf = ({ id, at }: DirectoryCheck): RejudgeMark => ({ at, because: { check: id } });

/** As certificates in use name the body that was looked up. */
async function namesOf(
  parts: Parts,
  { member, stores }: ReturnType<typeof memberBench>,
  { certificationBody }: DirectoryCheck,
): Promise<readonly string[]> {
  const { registers } = await registersIn(parts, member.organisationId);
  const named = await stores.certificates.namedBodies();
  return [...new Set(named.map((each) => each.certificationBody))].filter(
    (name) => findCertificationBody(registers, name)?.body.id === certificationBody,
  );
}

export const readCheck =
  (parts: Parts): RegisterServices['readCheck'] =>
  async (actor, checkId) => {
    const { stores } = memberBench(parts, actor, 'certificates.read');
    const check = await stores.directoryChecks.read(checkId);
    if (check === null) throw new NotFound();
    return check;
  };

const LONGEST_NOTE = 4_000;

export const confirmCheck =
  (parts: Parts): RegisterServices['confirmCheck'] =>
  async (actor, checkId, { agrees, note }) => {
    demand(note.length <= LONGEST_NOTE, `A note takes at most ${LONGEST_NOTE} characters.`);
    demand(agrees || note.trim() !== '', 'Who found something else says what.');
    const bench = memberBench(parts, actor, 'certificates.change');
    const { member, stores } = bench;
    const check = await stores.directoryChecks.read(checkId);
    if (check === null) throw new NotFound();
    demand(check.by.id !== member.userId, 'Who looked first does not take the second look.');
    const at = parts.world.now();
    const second = { by: giverOf(member), at, agrees, note: agrees ? '' : note.trim() };
    const action = agrees ? 'register.check-confirmed' : 'register.check-disputed';
    const { register, entity, by } = check;
    const told = { register, entity, first: by.name, note: second.note };
    const given = await stores.directoryChecks.giveSecond(
      checkId,
      second,
      deedOf(parts.world, member, action, told),
    );
    if (given) {
      const mark = { at, because: { check: check.id } };
      await stores.certificates.markToJudge(await namesOf(parts, bench, check), mark);
      await passOn(parts);
    }
    return given;
  };

export const openCapture =
  (parts: Parts): RegisterServices['openCapture'] =>
  async (actor, checkId) => {
    const { member, stores } = memberBench(parts, actor, 'certificates.read');
    const opened = await stores.directoryChecks.openCapture(checkId);
    if (opened === null) throw new NotFound();
    const deed = deedOf(parts.world, member, 'certificate.downloaded', { name: opened.file.name });
    await stores.audit.record({ ...deed, thing: { kind: 'directory-check', id: checkId } });
    return opened;
  };
