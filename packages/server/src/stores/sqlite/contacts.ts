import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Contact } from '@suara/contract';

/** A contact block as it lies at rest. */
export interface Sealed {
  readonly key_id: string;
  readonly nonce: Uint8Array;
  readonly sealed: Uint8Array;
}

const tagLength = 16;

/** Seals contact blocks with AES-256-GCM, each bound to the id of its submission. */
export class ContactSeal {
  readonly #key: Uint8Array;
  /** Names the key, so that rows of an older one are told from rows of this one. */
  readonly keyId: string;

  /** @param key - 32 random bytes. */
  constructor(key: Uint8Array) {
    if (key.length !== 32)
      throw new RangeError('The key of contact blocks is 32 bytes; give 64 hexadecimal digits.');
    this.#key = key;
    this.keyId = createHash('sha256')
      .update('suara contact key id')
      .update(key)
      .digest('hex')
      .slice(0, 16);
  }

  seal(id: string, contact: Contact): Sealed {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(Buffer.from(id));
    const text = Buffer.concat([cipher.update(JSON.stringify(contact), 'utf8'), cipher.final()]);
    return { key_id: this.keyId, nonce, sealed: Buffer.concat([text, cipher.getAuthTag()]) };
  }

  /** @throws The block was sealed with another key, for another submission, or was changed. */
  open(id: string, { key_id, nonce, sealed }: Sealed): Contact {
    if (key_id !== this.keyId)
      throw new Error(`A contact block needs the key ${key_id}; the server has ${this.keyId}.`);
    const decipher = createDecipheriv('aes-256-gcm', this.#key, nonce).setAAD(Buffer.from(id));
    decipher.setAuthTag(sealed.subarray(-tagLength));
    const text = Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as Contact;
  }
}

/** The key in a file of 64 hexadecimal digits; made on first use, readable by its owner alone. */
export function keyFromFile(file: string): Uint8Array {
  try {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}
