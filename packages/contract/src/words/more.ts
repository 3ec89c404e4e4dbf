// Words that are needed from the first touch on: receipt, notice, contact, review, warnings. Loaded after those of
// `words.ts`, one file a language as well: `id.more.ts`.
import type { StateWords } from './words.ts';

/** Kinds of personal data that a text may hold by mistake. */
export type PersonalData = 'national-id' | 'tax-id' | 'phone' | 'email' | 'card';

/** The parts of the contact block. */
export type ContactField = 'name' | 'email' | 'phone' | 'address';

/** What is said once an answer is kept, and of a draft that is back. */
export interface ReceiptWording {
  /** Heading of the receipt, by kind of activity. */
  received: Record<'feedback' | 'rating' | 'poll', string>;
  receivedAt: (when: string) => string;
  code: string;
  codeHint: string;
  /** In place of `codeHint` where no page shows the status. */
  codeHintAsk: string;
  copyCode: string;
  copied: string;
  print: string;
  nextSteps: string;
  answerBy: (day: string) => string;
  status: string;
  keep: string;
  keepHint: string;
  kept: string;
  withdraw: string;
  withdrawFailed: string;
  again: Record<'feedback' | 'rating' | 'poll', string>;
  /** Changes an answer that may still be replaced. */
  change: string;
  answered: Record<'feedback' | 'rating' | 'poll', string>;
  draftRestored: string;
  draftClear: string;
}

/** To take back what was sent. Loaded when somebody wants to. */
export interface WithdrawalWording {
  withdrawAsk: StateWords;
  withdrawYes: string;
  cancel: string;
  withdrawn: StateWords;
}

/** The terms of the notice. Loaded when somebody opens it. */
export interface NoticeWording {
  /** Labels of the notice. */
  notice: Record<
    | 'controller'
    | 'purpose'
    | 'legalBasis'
    | 'readBy'
    | 'answer'
    | 'next'
    | 'retention'
    | 'rights'
    | 'results'
    | 'contact'
    | 'privacy',
    string
  >;
  /** Within a period, in words: "30 hari". */
  within: (period: string) => string;
  keptFor: (period: string) => string;
  rights: string;
  /** In place of `rights` where the agency alone can show and erase. */
  rightsAsk: string;
  results: Record<'live' | 'after-vote' | 'after-close' | 'never', string>;
}

/** Who speaks and how to reach them; dates and places. Loaded where the definition asks for one of these. */
export interface AroundWording {
  /** Who sees whom and what; independent of each other. */
  anonymous: string;
  anonymousHint: string;
  confidential: string;
  confidentialHint: string;
  visibility: string;
  contact: string;
  contactHint: string;
  contactFields: Record<ContactField, string>;
  consent: string;
  speaks: string;
  speaksFor: Record<'self' | 'group' | 'other', string>;
  groupName: string;
  groupHint: string;
  assistedBy: string;
  assistants: Record<'officer' | 'helper', string>;
  day: string;
  month: string;
  year: string;
  dateHint: (example: string) => string;
  usePosition: string;
  positionTaken: (metres: string) => string;
  positionFailed: string;
  removePosition: string;
  progress: (step: string, steps: string, title: string) => string;
}

/** A last look before sending. Loaded where there is something to look at. */
export interface ReviewWording {
  review: StateWords;
  /** Changes one answer; stands beside it. */
  edit: string;
  reviewChange: (name: string) => string;
  reviewSend: string;
  notAnswered: string;
  personal: StateWords;
  personalKinds: Record<PersonalData, string>;
  personalPreview: string;
  personalEdit: string;
  personalSend: string;
}

/** All of them, as the pages of the server say them, and as an agency replaces them. */
export interface MoreWording
  extends ReceiptWording, WithdrawalWording, NoticeWording, AroundWording, ReviewWording {}
