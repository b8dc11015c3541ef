// Bytes to text, piece by piece and strictly: what an encoding does not have is never passed over.
import iconv from 'iconv-lite';
import type { Encoding } from './table.ts';

/** Turns bytes into text. */
export interface Decoder {
  /** Text of the characters that are complete. */
  write(bytes: Buffer): string;
  /** Text of what was left. */
  end(): string;
}

/** Bytes that are no character of the encoding; the text before them is lost. */
export class UndecodableError extends Error {
  constructor() {
    super('bytes that are no character of the encoding');
    this.name = 'UndecodableError';
  }
}

function unicode(label: string): Decoder {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  const decoded = (bytes?: Buffer) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new UndecodableError();
    }
  };
  return { write: decoded, end: () => decoded() };
}

// Neither CP932 nor EUC-JP has the replacement character, so it stands for a fault.
function japanese(label: string): Decoder {
  const decoder = iconv.getDecoder(label);
  const checked = (text: string | undefined) => {
    if (text?.includes('\ufffd')) throw new UndecodableError();
    return text ?? '';
  };
  return { write: (bytes) => checked(decoder.write(bytes)), end: () => checked(decoder.end()) };
}

const DECODERS: Record<Encoding, () => Decoder> = {
  UTF_8: () => unicode('utf-8'),
  UTF_16LE: () => unicode('utf-16le'),
  UTF_16BE: () => unicode('utf-16be'),
  // The tables of Windows: ① and ㈱ of NEC and IBM are in it, 0x8160 is ～ and 0x817C is －, 外字 are private characters.
  CP932: () => japanese('cp932'),
  EUC_JP: () => japanese('eucjp'),
};

/** A decoder, at its beginning. Its calls throw UndecodableError. */
export const decoderOf = (encoding: Encoding): Decoder => DECODERS[encoding]();

/** Decodes a stream; a byte order mark at its beginning is left out. @throws UndecodableError */
export async function* decoded(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  let begun = false;
  for await (const chunk of chunks) {
    const text = decoder.write(chunk);
    if (text === '') continue;
    yield begun || text.charCodeAt(0) !== 0xfeff ? text : text.slice(1);
    begun = true;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}
