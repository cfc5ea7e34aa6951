import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { CodedError } from '../src/model/index.ts';

const CIPHER = 'aes-256-gcm';
/** Bytes of the nonce and of the tag: what NIST SP 800-38D recommends. */
const NONCE = 12;
const TAG = 16;

/** Encrypted words, and which key they are encrypted with. */
export interface Sealed {
  readonly key: string;
  /** Nonce, tag and the encrypted words, in Base64. */
  readonly sealed: string;
}

/** Encrypts and decrypts short texts. */
export interface Sealer {
  /** The name of the key that `seal` uses, or null where there is none. */
  readonly key: string | null;
  /** `purpose` goes with it unencrypted: words sealed for another purpose do not open. Throws CodedError without a key. */
  seal(words: string, purpose: string): Sealed;
  /** Throws CodedError where the key is not among those given, or what is sealed was changed. */
  open(sealed: Sealed, purpose: string): string;
}

/** A sealer with keys of 64 hexadecimal digits: the first seals, all of them open. AES-256-GCM. */
export function createSealer(secrets: readonly string[]): Sealer {
  const keys = new Map(secrets.map((secret) => [nameOf(secret), Buffer.from(secret, 'hex')]));
  const [first] = keys;
  return {
    key: first?.[0] ?? null,
    seal(words, purpose) {
      if (!first) throw missing();
      const [name, key] = first;
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
      return { key: name, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
    },
    open({ key: name, sealed }, purpose) {
      const key = keys.get(name);
      if (!key) throw keys.size === 0 ? missing() : wrong();
      const bytes = Buffer.from(sealed, 'base64');
      try {
        const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG })
          .setAAD(Buffer.from(purpose))
          .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
        return Buffer.concat([cipher.update(bytes.subarray(NONCE + TAG)), cipher.final()]).toString('utf8');
      } catch (cause) {
        throw new CodedError(
          'secret-changed',
          'A token in the database is damaged. Restore the database from a backup, or install the bot again.',
          { cause },
        );
      }
    },
  };
}

/** Says nothing of the key, and tells it from others. */
function nameOf(secret: string): string {
  return createHash('sha256').update(`readout key ${secret.toLowerCase()}`).digest('hex').slice(0, 12);
}

function missing(): CodedError {
  return new CodedError(
    'secret-missing',
    'The tokens of workspaces are encrypted: set READOUT_SECRET to 64 hexadecimal digits, such as those of "openssl rand -hex 32", and keep it.',
  );
}

function wrong(): CodedError {
  return new CodedError(
    'secret-wrong',
    'The tokens in the database were encrypted with another READOUT_SECRET. Set the one that was used, after the new one and a comma where you want to change it; without it every workspace has to install the bot again.',
  );
}
