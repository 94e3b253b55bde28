import type { Page } from '../../kit/page.js';
import { questionnaireListPage, questionnairePage } from './questionnaires.js';

export const questionnairePages: readonly Page[] = [questionnaireListPage, questionnairePage];
