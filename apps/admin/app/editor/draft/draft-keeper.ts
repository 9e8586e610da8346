import type { KeptDraft, KeptDrafts } from './kept-drafts.ts';

/** The text that came between, and whose it is. */
export interface Theirs {
  text: string;
  edit: number;
  by: string | null;
  at: string;
}

/** What the server says to a save. */
export type SaveAnswer =
  | { kind: 'saved'; edit: number; savedAt: string }
  | { kind: 'conflict'; theirs: Theirs }
  /** Nothing that a second try could change. */
  | { kind: 'refused'; reason: 'archived' | 'too-long' | 'unreadable' | 'forbidden' | 'gone' }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' };

/** Where the text is. */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | Exclude<SaveAnswer, { kind: 'saved' }>;

export interface KeeperParts {
  text: string;
  edit: number;
  save: (text: string, edit: number) => Promise<SaveAnswer>;
  /** Where the text is kept until the server has it. */
  drafts: KeptDrafts;
  onState: (state: SaveState) => void;
  /** Runs something later; what it returns calls that off. */
  later: (work: () => void, milliseconds: number) => () => void;
}

/** From the first keystroke to its save: with the way to the server, less than two seconds. */
const saveAfter = 1200;
const keepAfter = 200;
const retryAfter = [2000, 4000, 8000, 15_000];

/**
 * Keeps what is typed: in this browser within a fifth of a second, on the server within two, one save at a
 * time. What the server has not acknowledged stays in the browser, through a crash and a closed laptop. After
 * a conflict nothing is sent until somebody has chosen.
 */
export class DraftKeeper {
  private text: string;
  private savedText: string;
  private edit: number;
  private isBusy = false;
  private failures = 0;
  private state: SaveState = { kind: 'saved', at: null };
  private stopSave: (() => void) | null = null;
  private stopKeep: (() => void) | null = null;

  constructor(private readonly parts: KeeperParts) {
    this.text = this.savedText = parts.text;
    this.edit = parts.edit;
  }

  /** Whether the server has everything. */
  get isSafe(): boolean {
    return this.text === this.savedText && !this.isBusy;
  }

  /** Something was typed. */
  change(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.stopKeep ??= this.parts.later(() => this.keep(), keepAfter);
    if (this.isStopped() || this.state.kind === 'unreachable') return;
    if (!this.isBusy) this.tell({ kind: 'waiting' });
    // Not put off by the next keystroke: who types without a pause is saved all the same.
    this.stopSave ??= this.parts.later(() => void this.send(), saveAfter);
  }

  /** Saves at once: the page is about to be left, the network is back, somebody pressed the key. */
  async flush(): Promise<void> {
    this.keep();
    if (!this.isStopped()) await this.send();
  }

  /** After a conflict: this text goes on from theirs. */
  async resolve(text: string, theirs: Theirs): Promise<void> {
    this.text = text;
    this.savedText = theirs.text;
    this.edit = theirs.edit;
    this.tell({ kind: 'waiting' });
    this.keep();
    await this.send();
  }

  /** The text that an earlier page could not save, with the edit that it began from. */
  async restore(draft: KeptDraft): Promise<void> {
    this.text = draft.text;
    this.edit = draft.edit;
    this.keep();
    await this.send();
  }

  /** No timer outlives the page; what is not saved stays kept. */
  stop(): void {
    this.stopSave?.();
    this.stopKeep?.();
    this.stopSave = this.stopKeep = null;
  }

  private isStopped(): boolean {
    return ['conflict', 'refused', 'signed-out'].includes(this.state.kind);
  }

  private keep(): void {
    this.stopKeep?.();
    this.stopKeep = null;
    if (this.text === this.savedText) this.parts.drafts.forget();
    else this.parts.drafts.keep({ text: this.text, edit: this.edit });
  }

  private async send(): Promise<void> {
    this.stopSave?.();
    this.stopSave = null;
    if (this.isBusy) return;
    if (this.text === this.savedText) {
      if (this.state.kind === 'waiting') this.tell({ kind: 'saved', at: null });
      return this.keep();
    }
    const sent = this.text;
    this.isBusy = true;
    if (this.failures === 0) this.tell({ kind: 'saving' });
    const answer = await this.parts.save(sent, this.edit);
    this.isBusy = false;
    this.take(answer, sent);
  }

  private take(answer: SaveAnswer, sent: string): void {
    if (answer.kind === 'saved') {
      this.failures = 0;
      this.savedText = sent;
      this.edit = answer.edit;
      this.keep();
      if (this.text === sent) return this.tell({ kind: 'saved', at: answer.savedAt });
      this.tell({ kind: 'waiting' });
      this.stopSave ??= this.parts.later(() => void this.send(), saveAfter);
      return;
    }
    this.keep();
    this.tell(answer);
    if (answer.kind !== 'unreachable') return;
    const pause = retryAfter[Math.min(this.failures, retryAfter.length - 1)] ?? 0;
    this.failures += 1;
    this.stopSave ??= this.parts.later(() => void this.send(), pause);
  }

  private tell(state: SaveState): void {
    this.state = state;
    this.parts.onState(state);
  }
}
