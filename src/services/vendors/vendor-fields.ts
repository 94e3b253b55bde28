import { calendarDate } from '#domain/dates.js';
import { emailAddress } from '#domain/organisations/email-address.js';
import {
  type Contract,
  CRITICALITIES,
  VENDOR_LIMITS,
  type VendorContact,
  type VendorFacts,
} from '#domain/vendors/vendor.js';
import { demand } from '../authorise.js';
import type { VendorForm } from '../contract.js';

/** What a vendor form says, as it is kept, but its owner. Throws BadRequest where no form of ours would let it through. */
export function vendorFields(form: VendorForm): Omit<VendorFacts, 'owner'> {
  const name = form.name.trim();
  const website = form.website.trim();
  demand(
    name !== '' && name.length <= VENDOR_LIMITS.name,
    'A vendor needs a name of at most 200 characters.',
  );
  demand(
    website === '' || /^https?:\/\/\S{1,490}$/.test(website),
    'A website begins with http:// or https://.',
  );
  demand(form.notes.length <= VENDOR_LIMITS.notes, 'This is longer than a vendor’s record takes.');
  demand(CRITICALITIES.includes(form.criticality), 'This criticality does not exist.');
  return {
    name,
    aliases: listed(form.aliases, VENDOR_LIMITS.aliases, VENDOR_LIMITS.name),
    website,
    criticality: form.criticality,
    contacts: contactsOf(form.contacts),
    tags: listed(form.tags, VENDOR_LIMITS.tags, VENDOR_LIMITS.tag),
    notes: form.notes.trim(),
    contract: contractOf(form.contract),
  };
}

/** Words that stand once each, as first written. */
function listed(texts: readonly string[], most: number, longest: number): readonly string[] {
  const said = new Map<string, string>();
  for (const text of texts.map((each) => each.trim()).filter((each) => each !== ''))
    if (!said.has(text.toLowerCase())) said.set(text.toLowerCase(), text);
  const kept = [...said.values()];
  demand(
    kept.length <= most && kept.every((text) => text.length <= longest),
    'These are more names or tags than a vendor’s record takes.',
  );
  return kept;
}

function contactsOf(contacts: readonly VendorContact[]): readonly VendorContact[] {
  demand(contacts.length <= VENDOR_LIMITS.contacts, 'These are more contacts than a vendor’s record takes.');
  const known = contacts
    .map(({ name, title, email, receives }) => ({
      name: name.trim(),
      title: title.trim(),
      email: email.trim(),
      receives,
    }))
    .filter(({ name, email }) => name !== '' || email !== '');
  const receiver = Math.max(
    known.findIndex(({ receives }) => receives),
    0,
  );
  return known.map((contact, index) => {
    const email = contact.email === '' ? '' : emailAddress(contact.email);
    demand(email !== null, `“${contact.email}” is not an e-mail address.`);
    demand(
      contact.name.length <= VENDOR_LIMITS.name && contact.title.length <= VENDOR_LIMITS.name,
      'A contact has a name and a title of at most 200 characters each.',
    );
    return { ...contact, email, receives: index === receiver };
  });
}

function contractOf({ startsOn, endsOn, noticeDays }: Contract): Contract {
  for (const day of [startsOn, endsOn])
    demand(day === null || calendarDate(day) !== null, 'This is not a day that exists.');
  demand(
    startsOn === null || endsOn === null || startsOn <= endsOn,
    'A contract does not end before it starts.',
  );
  demand(
    noticeDays === null ||
      (Number.isInteger(noticeDays) && noticeDays >= 0 && noticeDays <= VENDOR_LIMITS.noticeDays),
    'A notice is a whole number of days.',
  );
  return { startsOn, endsOn, noticeDays };
}
