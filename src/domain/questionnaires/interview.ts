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

const NOTHING: Change = { appeared: [], disappeared: [] };

/**
 * A questionnaire while it is answered: which questions are asked, and how many of them are settled. Opening judges every
 * condition once; after that an answer touches only what depends on it, however long the questionnaire is. An answer to a
 * question that is not asked is set aside: it counts as absent, and counts again as soon as the question is asked.
 */
export class Interview {
  private readonly questionnaire: Questionnaire;
  private readonly given: Given;
  private readonly gates: Gates;
  private readonly before: Answers;
  /**
   * By rank, what is answered now, set aside or not: null is nothing, undefined is as before and not looked up yet.
   * Looking up an id among thousands costs more than all else here, so each is looked up once.
   */
  private readonly current: (Answer | null | undefined)[];
  /** By rank: 1 is open. */
  private readonly open: Uint8Array;
  private looks = 0;
  /** How many are asked and answered in each section, and in all at the end; counted when it is first wanted. */
  private tally: Tally | null = null;

  constructor(questionnaire: Questionnaire, answers: Answers, given: Given) {
    this.questionnaire = questionnaire;
    this.given = given;
    this.gates = gatesOf(questionnaire);
    this.before = answers;
    this.current = Array.from({ length: this.gates.ordered.length }, () => undefined);
    this.open = this.gates.always.slice();
    for (const gate of this.gates.conditional) if (this.isDue(gate)) this.open[gate.rank] = 1;
  }

  /** The questions now asked, in the order shown. */
  get asked(): ReadonlySet<QuestionId> {
    const asked = new Set<QuestionId>();
    for (const gate of this.gates.shown)
      if (gate.question !== null && this.isOpen(gate)) asked.add(gate.question.id);
    return asked;
  }

  /** How far the answers are over the questions now asked. */
  get progress(): Progress {
    return this.progressAt(this.questionnaire.sections.length);
  }

  get progressBySection(): ReadonlyMap<SectionId, Progress> {
    return new Map(this.questionnaire.sections.map(({ id }, at) => [id, this.progressAt(at)]));
  }

  progressIn(section: SectionId): Progress {
    return this.progressAt(this.questionnaire.sections.findIndex(({ id }) => id === section));
  }

  /** Everything answered so far, what is set aside too. */
  get answers(): Answers {
    const all: Record<string, Answer | undefined> = { ...this.before };
    for (const { question, rank } of this.gates.shown) {
      const now = this.current[rank];
      if (question !== null && now !== undefined) all[question.id] = now ?? undefined;
    }
    return Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== undefined));
  }

  /** How often conditions looked at answers so far, which is what all of it has cost. */
  get cost(): number {
    return this.looks;
  }

  /** Whether a question is asked now; false where there is no such question. */
  isAsked(id: QuestionId): boolean {
    const gate = this.gates.byQuestion.get(id);
    return gate !== undefined && this.isOpen(gate);
  }

  /** Puts an answer, or none, in the place of the one before. Throws RangeError where there is no such question. */
  answer(id: QuestionId, answer: Answer | undefined): Change {
    const gate = this.gates.byQuestion.get(id);
    if (gate === undefined) throw new RangeError(`There is no question ${id}.`);
    const isOpen = this.isOpen(gate);
    if (isOpen) this.count(gate, -1);
    this.current[gate.rank] = answer ?? null;
    if (!isOpen) return NOTHING;
    this.count(gate, 1);
    return gate.dependents.length === 0 ? NOTHING : this.pass(gate);
  }

  /** Judges what looks at a gate, and what looks at that where it turned: level by level, each at most once. */
  private pass(from: Gate): Change {
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
        if (this.isDue(gate) === this.isOpen(gate)) continue;
        this.turn(gate);
        turned.push(gate);
        tell(gate);
      }
    }
    if (turned.length === 0) return NOTHING;
    turned.sort((a, b) => a.place - b.place);
    const ids = (gates: readonly Gate[]) => gates.flatMap(({ question }) => question?.id ?? []);
    return {
      appeared: ids(turned.filter((gate) => this.isOpen(gate))),
      disappeared: ids(turned.filter((gate) => !this.isOpen(gate))),
    };
  }

  private isOpen({ rank }: Gate): boolean {
    return this.open[rank] === 1;
  }

  /** Whether a gate is to be open as everything before it stands. */
  private isDue({ within, condition }: Gate): boolean {
    if (within !== null && !this.isOpen(within)) return false;
    return condition === null || holds(condition, this.counting, this.given);
  }

  /** The answer that counts for a question. */
  private readonly counting = (id: QuestionId): Answer | undefined => {
    this.looks += 1;
    const gate = this.gates.byQuestion.get(id);
    return gate !== undefined && this.isOpen(gate) ? this.answerAt(gate) : undefined;
  };

  private answerAt({ rank, question }: Gate): Answer | undefined {
    const known = this.current[rank];
    if (known !== undefined) return known ?? undefined;
    const before = question === null ? undefined : this.before[question.id];
    this.current[rank] = before ?? null;
    return before;
  }

  private turn(gate: Gate): void {
    if (this.isOpen(gate)) this.count(gate, -1);
    this.open[gate.rank] = this.isOpen(gate) ? 0 : 1;
    if (this.isOpen(gate)) this.count(gate, 1);
  }

  private progressAt(at: number): Progress {
    if (this.tally === null) {
      const length = this.questionnaire.sections.length + 1;
      this.tally = { asked: new Int32Array(length), answered: new Int32Array(length) };
      for (const gate of this.gates.shown) if (this.isOpen(gate)) this.count(gate, 1);
    }
    return { asked: this.tally.asked[at] ?? 0, answered: this.tally.answered[at] ?? 0 };
  }

  /** Adds an asked question to the progress, or takes it out. */
  private count(gate: Gate, by: 1 | -1): void {
    const { question, section } = gate;
    if (question === null || this.tally === null) return;
    const answered = isAnswered(this.answerAt(gate)) ? by : 0;
    for (const at of [section, this.questionnaire.sections.length]) {
      this.tally.asked[at] = (this.tally.asked[at] ?? 0) + by;
      this.tally.answered[at] = (this.tally.answered[at] ?? 0) + answered;
    }
  }
}

interface Tally {
  readonly asked: Int32Array;
  readonly answered: Int32Array;
}
