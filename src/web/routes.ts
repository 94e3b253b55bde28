import type { Page } from './kit/page.js';

/** The table of all pages. */
export const routes = (_options: { readonly development: boolean }): readonly Page[] => [];
