import type { Page } from '../../kit/page.js';
import { registersPage } from './registers.js';

export const registerPages: readonly Page[] = [registersPage];
