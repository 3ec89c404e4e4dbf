export {
  askedQuestions,
  checkSubmission,
  isBlank,
  isEmpty,
  questionsOfKind,
  rangeOf,
  sideOf,
} from '@suara/contract/check';
export { defineBackend } from './backends/define.ts';
export type { BackendDefinition } from './backends/define.ts';
export { suaraBackend } from './backends/suara.ts';
export type { SuaraBackendOptions } from './backends/suara.ts';
export { createClient } from './client.ts';
export type { ClientOptions } from './client.ts';
export { isSuaraError, SuaraError } from './errors.ts';
export type { SuaraCode, SuaraErrorDetails } from './errors.ts';
export type { Platform } from './platform.ts';
export type {
  AnswerOf,
  Backend,
  CallOptions,
  Capabilities,
  Client,
  Draft,
  Holding,
  Parcel,
  SubmitOptions,
} from './types.ts';
