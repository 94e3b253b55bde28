import type { Criticality, Vendor } from '#domain/vendors/vendor.js';
import type { PillView } from '../../views.js';

export const CRITICALITY_PILLS: Readonly<Record<Criticality, PillView>> = {
  high: { tone: 'warn', icon: 'triangle-alert', word: 'High' },
  medium: { tone: 'plain', icon: 'circle-dot', word: 'Medium' },
  low: { tone: 'plain', icon: 'circle', word: 'Low' },
};

/** A website as it is read: without what every address begins with. */
export const shortWebsite = (website: string): string =>
  website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** `Sanne de Wit, sanne@lumenhire.example`; empty where nobody is known. */
export const contactWords = ({ name, email }: Vendor['contact']): string =>
  [name, email].filter((part) => part !== '').join(', ');
