export { openapi } from './openapi/document.ts';
export { operations, type Operation } from './openapi/operations.ts';
export { jsonSchemas, type JsonSchema } from './openapi/schemas.ts';
