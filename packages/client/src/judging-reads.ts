import { OwnCopy, parseResponse, ReceiptStatus, Responses } from '@suara/contract';

/** What is read after sending, parsed; keys of a newer server are left out. */
export const reads = {
  own: (value: unknown) => parseResponse(OwnCopy, value),
  status: (value: unknown) => parseResponse(ReceiptStatus, value),
  responses: (value: unknown) => parseResponse(Responses, value),
};
