import { namesAgree, wordsOf } from '../../registers/names.js';
import { cannotTell, fail, forPeople, info, missing, pass, quoted, type Rules, warn } from './rule.js';
import { stated } from './seen.js';

/** Beginnings of words that speak of AI or of what it does, in the languages certificates are met in. */
const AI_WORDS = new RegExp(
  '(?<!\\p{L})(?:(?:AI|A\\.I\\.|AIMS|KI|IA|ML|LLMs?)(?!\\p{L})|' +
    'artificial|machine learning|algorit|neural|predict|forecast|recogni|speech|computer vision|chatbot|conversation|generative|' +
    'recommend|robot|autonomous|self-learning|automated|driver assistance|' +
    'k[üu]nstlich|lernend|prognose|erkennung|bildverarbeit|vorhersage|' +
    'intelligence artificielle|apprentissage|reconnaissance|pr[ée]dicti|' +
    'inteligencia|aprendizaje|reconocimiento|predicci|intelligenza|apprendimento|raccomandazion|riconosc|previsional|' +
    'kunstmatig|lerend|voorspel|herkenning|sztuczn|uczeni|rozpozna|predyk)|' +
    'mod[eè]l|人工知能|人工智能|인공지능|機械学習|机器学习|기계학습|予測|認識',
  'iu',
);
const ROLE_WORDS =
  /\b(?:provi(?:der|ders|sion|de|des|ding)|produc(?:er|ers|tion)|develop(?:er|ers|ment|s|ing)?|deploy(?:er|ers|ment|ing)?|users?|use|operat(?:or|ors|ion|ing))\b|anbieter|entwickl|bereitstell|betrieb|fournisseur|d[ée]velopp|utilisat|proveedor|desarroll|fornitore|svilupp|aanbieder|ontwikkel|提供|開発|利用/iu;
const LIMITED =
  /\b(?:internal (?:use|operations|purposes) only|(?:for|limited to) internal (?:use|operations|purposes)|internal use|research and development only|R&D|pilot|proof of concept|head ?office only|headquarters only|excluding (?:customer|client)[- ]facing)\b/i;
const BOUNDLESS =
  /\ball (?:\w+ )?(?:activities|operations|services|business(?:es)?|processes|products)\b|\b(?:entire|whole) (?:organi[sz]ation|company|business)\b/i;
const EXCLUDES = /\b(?:exclud(?:es|ed|ing)|except(?:ing)?|without|not including)\b([^.;]*)/i;
const ANNEX_NAMED =
  /\b(?:see|in|refer to|listed in|per|detailed in)\s+(?:the\s+)?(?:attached\s+)?(annex|appendix|schedule)\b/i;
const ANNEX_THERE = /^\s*(?:annex|appendix|schedule)\b/im;

/** Words that say little about which service is meant. */
const GENERAL = new Set(
  wordsOf('ai the a an of for and or service services platform system systems solution software suite'),
);

/** Whether a text names a service: all its telling words, or its name written in one. */
function names(text: string, service: string): boolean {
  const words = wordsOf(text);
  const squeezed = words.join('');
  const wanted = wordsOf(service);
  const telling = wanted.filter((word) => !GENERAL.has(word));
  const said = telling.length > 0 ? telling : wanted;
  if (said.length === 0) return false;
  return (
    said.every((word) => words.includes(word)) ||
    (wanted.join('').length > 4 && squeezed.includes(wanted.join('')))
  );
}

const GROUP =
  'If it belongs to the vendor’s group, ask which companies the certificate covers, and add its name to the vendor.';

/** Whom and what the certificate covers, against what is bought. */
export const SCOPE_RULES: Rules<'SCOPE'> = {
  'SCOPE-01': {
    title: 'The holder is the vendor',
    judge(seen) {
      const { facts } = seen;
      const holder = stated(facts, 'holder');
      if (holder === null) return missing(seen, 'holder', 'fail');
      if (facts.vendor.name === '') {
        return cannotTell(`The holder is ${holder}; nobody said who the vendor is.`, 'Name the vendor.');
      }
      const agreements = [facts.vendor.name, ...facts.vendor.aliases].map((name) => namesAgree(name, holder));
      if (agreements[0] === 'same') return pass(`${holder} is the vendor.`);
      if (agreements.includes('same'))
        return pass(`${holder} is a name that is kept for ${facts.vendor.name}.`);
      if (agreements.includes('other-form')) {
        return warn(
          `${holder} has the vendor’s name and another legal form: another company, or a changed one.`,
          'Ask which of the two is bought from, and which the certificate covers.',
        );
      }
      const near = agreements.includes('brand') ? ', though the names are alike' : '';
      return fail(
        `By its name the holder, ${holder}, is not ${facts.vendor.name}, the vendor${near}.`,
        GROUP,
      );
    },
  },
  'SCOPE-02': {
    title: 'Covers what is bought',
    judge({ facts }) {
      const scope = stated(facts, 'scope');
      if (scope === null) return null;
      const bought = facts.purchased.trim();
      if (bought === '') {
        return cannotTell(
          'Nobody said which service is bought.',
          'Link the certificate to the AI system it is to cover.',
        );
      }
      const excluded = EXCLUDES.exec(scope)?.[1] ?? '';
      if (names(excluded, bought)) {
        return fail(
          `The scope excludes ${bought}.`,
          'Ask for a certificate whose scope covers what is bought.',
        );
      }
      return names(scope, bought)
        ? pass(`${bought} is named.`)
        : warn(
            `The scope does not name ${bought}.`,
            `Ask the vendor to show that the scope covers ${bought}.`,
          );
    },
  },
  'SCOPE-03': {
    title: 'Names an AI activity',
    judge({ facts }) {
      const scope = stated(facts, 'scope');
      if (scope === null) return null;
      return AI_WORDS.test(scope)
        ? pass('The scope speaks of AI.')
        : warn(
            'The scope names nothing that has to do with AI, as if taken from another standard’s certificate.',
            'Ask which AI systems the management system covers.',
          );
    },
  },
  'SCOPE-04': {
    title: 'Role named',
    judge({ facts }) {
      const scope = stated(facts, 'scope');
      if (scope === null) return null;
      const role = ROLE_WORDS.exec(scope)?.[0];
      return role === undefined
        ? info('The scope does not say whether the holder provides, develops or uses AI.')
        : info(`The scope speaks of ${quoted(role)}.`);
    },
  },
  'SCOPE-05': {
    title: 'Not limited to internal use or a pilot',
    judge({ facts }) {
      const scope = stated(facts, 'scope');
      if (scope === null) return null;
      const limit = LIMITED.exec(scope)?.[0];
      return limit === undefined
        ? pass('No such limit is named.')
        : warn(
            `The scope is limited: ${quoted(limit)}.`,
            'Ask whether it reaches the service as it is delivered to you.',
          );
    },
  },
  'SCOPE-06': {
    title: 'Covers the places that deliver',
    judge({ facts }) {
      const sites = stated(facts, 'sites');
      return sites === null
        ? null
        : cannotTell(
            `It covers ${quoted(sites)}; from where the service is delivered is not known here.`,
            'Ask the vendor.',
          );
    },
  },
  'SCOPE-07': {
    title: 'The annex is there',
    judge({ text }) {
      const annex = ANNEX_NAMED.exec(text)?.[1];
      if (annex === undefined) return null;
      return ANNEX_THERE.test(text)
        ? pass(`The ${annex.toLowerCase()} it refers to is in the file.`)
        : warn(
            `It refers to an ${annex.toLowerCase()} that is not in the file.`.replace('an s', 'a s'),
            'Ask for all pages.',
          );
    },
  },
  'SCOPE-08': {
    title: 'A scope with bounds',
    judge({ facts }) {
      const scope = stated(facts, 'scope');
      if (scope === null) return null;
      const found = BOUNDLESS.exec(scope)?.[0];
      return found === undefined || (facts.purchased !== '' && names(scope, facts.purchased))
        ? pass('The scope names what it covers.')
        : warn(
            `${quoted(found)} names no service: a scope is to say what it covers.`,
            'Ask which services are covered.',
          );
    },
  },
  'SCOPE-09': {
    title: 'Covers the models of others that the service uses',
    judge({ facts }) {
      const scope = stated(facts, 'scope');
      if (scope === null) return null;
      return /third[- ]party|foundation|external|supplier/i.test(EXCLUDES.exec(scope)?.[1] ?? '')
        ? warn(
            'The scope excludes what third parties supply, and that may be where the risk lies.',
            'Ask what is excluded, and why.',
          )
        : cannotTell(
            'Which controls are excluded stands in the Statement of Applicability.',
            'Ask for it, and see whether controls of A.10 are excluded.',
          );
    },
  },
  'SCOPE-10': {
    title: 'One standard, or each with its own scope',
    judge({ facts }) {
      const numbers = new Set((stated(facts, 'standard') ?? '').match(/(?<!\d)(?:\d{5}|9001)(?!\d)/g));
      return numbers.size > 1
        ? info(
            `It certifies to several standards (${[...numbers].join(', ')}): each needs its own scope and accreditation.`,
            'See which part of the scope, and which accreditation, belongs to ISO/IEC 42001.',
          )
        : null;
    },
  },
  'SCOPE-11': forPeople(
    'The holder still exists under that name',
    'Whether the holder was renamed, merged or dissolved stands in a company register.',
    'Look the holder up in the company register of its country.',
  ),
};
