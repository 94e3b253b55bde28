import { emailAddress } from '#domain/organisations/email-address.js';
import { CRITICALITIES, type Vendor } from '#domain/vendors/vendor.js';
import { demand } from '../authorise.js';
import type { VendorForm } from '../contract.js';

/** What a vendor form says, as it is kept. Throws BadRequest where no form of ours would let it through. */
export function vendorFields(
  form: VendorForm,
): Pick<Vendor, 'name' | 'website' | 'criticality' | 'contact' | 'notes'> {
  const name = form.name.trim();
  const website = form.website.trim();
  const email = form.contactEmail.trim() === '' ? '' : emailAddress(form.contactEmail);
  demand(name !== '' && name.length <= 200, 'A vendor needs a name of at most 200 characters.');
  demand(
    website === '' || /^https?:\/\/\S{1,490}$/.test(website),
    'A website begins with http:// or https://.',
  );
  demand(email !== null, `“${form.contactEmail}” is not an e-mail address.`);
  demand(
    form.contactName.length <= 200 && form.notes.length <= 10_000,
    'This is longer than a vendor’s record takes.',
  );
  demand(CRITICALITIES.includes(form.criticality), 'This criticality does not exist.');
  return {
    name,
    website,
    criticality: form.criticality,
    contact: { name: form.contactName.trim(), email },
    notes: form.notes.trim(),
  };
}
