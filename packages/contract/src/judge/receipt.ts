import { longest, receiptCodeForm, submissionIdForm, webAddressForm } from '../patterns.ts';
import type { Receipt } from '../receipt.ts';
import { statuses } from '../statuses.ts';
import { instant } from './instant.ts';
import { formed, judgedBy, known, nullable, oneOf, string, whole } from './shape.ts';

const address = formed({
  test: (text) => text.length <= longest.url && webAddressForm.test(text) && URL.canParse(text),
});

const receipt = known({
  id: formed(submissionIdForm),
  code: formed(receiptCodeForm),
  revision: whole(1),
  receivedAt: instant,
  status: oneOf(...statuses),
  statusUrl: address,
  answerBy: nullable(instant),
  'participation?': known({ id: string, signature: string, keyId: string }),
});

/**
 * Takes a receipt as `parseResponse` does by the schema `Receipt`, without the validator: keys that this contract
 * doesn't know are left out.
 */
export const judgeReceipt = (value: unknown) => judgedBy<Receipt>(receipt, value);
