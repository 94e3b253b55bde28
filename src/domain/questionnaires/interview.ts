import type { Given } from '../ai-systems/given.js';
import type { Answer, Answers } from '../assessments/assessment.js';
import type { QuestionId, SectionId } from '../ids.js';
import { holds } from './condition.js';
import { type Gate, type Gates, gatesOf } from './gates.js';
import { isAnswered, type Progress } from './progress.js';
import type { Questionnaire } from './questionnaire.js';

/** What an answer changed besides itself, in the order shown. */
export interface Change {
  readonly appeared: readonly QuestionId[];
  readonly disappeared: readonly QuestionId[];
}

type Counts = { -readonly [K in keyof Progress]: Progress[K] };

/**
 * A questionnaire while it is answered: which questions are asked, and how many of them are settled. Opening judges every
 * condition once; after that an answer touches only what depends on it, however long the questionnaire is. An answer to a
 * question that is not asked is set aside: it counts as absent, and counts again as soon as the question is asked.
 */
export class Interview {
  readonly #questionnaire: Questionnaire;
  readonly #given: Given;
  readonly #gates: Gates;
  readonly #answers: Map<string, Answer>;
  /** By rank: 1 is open. */
  readonly #open: Uint8Array;
  readonly #total: Counts = { asked: 0, answered: 0 };
  readonly #bySection: readonly Counts[];

  constructor(questionnaire: Questionnaire, answers: Answers, given: Given) {
    this.#questionnaire = questionnaire;
    this.#given = given;
    this.#gates = gatesOf(questionnaire);
    this.#answers = new Map();
    for (const [id, answer] of Object.entries(answers))
      if (answer !== undefined) this.#answers.set(id, answer);
    this.#open = new Uint8Array(this.#gates.ordered.length);
    this.#bySection = questionnaire.sections.map(() => ({ asked: 0, answered: 0 }));
    for (const gate of this.#gates.ordered) if (this.#isDue(gate)) this.#turn(gate);
  }

  /** The questions now asked, in the order shown. */
  get asked(): ReadonlySet<QuestionId> {
    const asked = new Set<QuestionId>();
    for (const gate of this.#gates.shown)
      if (gate.question !== null && this.#isOpen(gate)) asked.add(gate.question.id);
    return asked;
  }

  /** How far the answers are over the questions now asked. */
  get progress(): Progress {
    return { ...this.#total };
  }

  get progressBySection(): ReadonlyMap<SectionId, Progress> {
    const { sections } = this.#questionnaire;
    return new Map(sections.map(({ id }, at) => [id, { asked: 0, answered: 0, ...this.#bySection[at] }]));
  }

  progressIn(section: SectionId): Progress {
    return this.progressBySection.get(section) ?? { asked: 0, answered: 0 };
  }

  /** Everything answered so far, what is set aside too. */
  get answers(): Answers {
    return Object.fromEntries(this.#answers);
  }

  /** Whether a question is asked now; false where there is no such question. */
  isAsked(id: QuestionId): boolean {
    const gate = this.#gates.byQuestion.get(id);
    return gate !== undefined && this.#isOpen(gate);
  }

  /** Puts an answer, or none, in the place of the one before. Throws RangeError where there is no such question. */
  answer(id: QuestionId, answer: Answer | undefined): Change {
    const gate = this.#gates.byQuestion.get(id);
    if (gate === undefined) throw new RangeError(`There is no question ${id}.`);
    const isOpen = this.#isOpen(gate);
    if (isOpen) this.#count(gate, -1);
    if (answer === undefined) this.#answers.delete(id);
    else this.#answers.set(id, answer);
    if (!isOpen) return { appeared: [], disappeared: [] };
    this.#count(gate, 1);
    return this.#pass(gate);
  }

  /** Judges what looks at a gate, and what looks at that where it turned: level by level, each at most once. */
  #pass(from: Gate): Change {
    const waiting: Set<Gate>[] = [];
    const tell = ({ level, dependents }: Gate) => {
      for (const each of dependents) {
        // Back into a circle nothing is passed, so that this ends whatever it is given.
        if (each.level > level) (waiting[each.level] ??= new Set()).add(each);
      }
    };
    const turned: Gate[] = [];
    tell(from);
    for (let level = from.level + 1; level < waiting.length; level += 1) {
      for (const gate of waiting[level] ?? []) {
        if (this.#isDue(gate) === this.#isOpen(gate)) continue;
        this.#turn(gate);
        turned.push(gate);
        tell(gate);
      }
    }
    turned.sort((a, b) => a.place - b.place);
    const ids = (gates: readonly Gate[]) => gates.flatMap(({ question }) => question?.id ?? []);
    return {
      appeared: ids(turned.filter((gate) => this.#isOpen(gate))),
      disappeared: ids(turned.filter((gate) => !this.#isOpen(gate))),
    };
  }

  #isOpen({ rank }: Gate): boolean {
    return this.#open[rank] === 1;
  }

  /** Whether a gate is to be open as everything before it stands. */
  #isDue({ within, condition }: Gate): boolean {
    if (within !== null && !this.#isOpen(within)) return false;
    const answerOf = (id: QuestionId) => (this.isAsked(id) ? this.#answers.get(id) : undefined);
    return condition === null || holds(condition, answerOf, this.#given);
  }

  #turn(gate: Gate): void {
    if (this.#isOpen(gate)) this.#count(gate, -1);
    this.#open[gate.rank] = this.#isOpen(gate) ? 0 : 1;
    if (this.#isOpen(gate)) this.#count(gate, 1);
  }

  /** Adds an asked question to the progress, or takes it out. */
  #count({ question, section }: Gate, by: 1 | -1): void {
    if (question === null) return;
    const answered = isAnswered(this.#answers.get(question.id)) ? by : 0;
    for (const counts of [this.#total, this.#bySection[section]]) {
      if (counts === undefined) continue;
      counts.asked += by;
      counts.answered += answered;
    }
  }
}
