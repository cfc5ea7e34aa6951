import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The encodings that are asked for and understood. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/** More layers of compression than this are an attack, not a page. */
const MOST_LAYERS = 2;

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

export class UnknownEncodingError extends Error {
  override readonly name = 'UnknownEncodingError';
}

/**
 * Reads a response's body, undoing its compression, and stops at `limit` bytes: of what came over the wire
 * as of what it unpacks to, so that a small bomb stays small.
 * @throws TooLargeError, UnknownEncodingError, or the stream's own error.
 */
export async function readBody(body: Readable, encoding: string | undefined, limit: number): Promise<Buffer> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();
  if (layers.length > MOST_LAYERS) throw new TooLargeError(`${layers.length} layers of compression`);
  const chunks: Buffer[] = [];
  await pipeline([body, upTo(limit), ...layers.map(unpacker), upTo(limit), into(chunks)]);
  return Buffer.concat(chunks);
}

function unpacker(encoding: string): Transform {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new UnknownEncodingError(encoding);
  }
}

function upTo(limit: number): Transform {
  let bytes = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      if (bytes > limit) done(new TooLargeError(`more than ${limit} bytes`));
      else done(null, chunk);
    },
  });
}

function into(chunks: Buffer[]): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
}
