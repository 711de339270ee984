import { deflateSync, inflateSync } from "fflate";
import { MAX_PACKED_RECORD_BYTES, MAX_RECORD_BYTES } from "./format";

/** How much of the records goes into the dictionary: twice as much saves 2 % more and doubles the time to compile. */
const DICTIONARY_BYTES = 16_384;
/** The most that deflate can do: it costs no more time here than its usual 6. */
const LEVEL = 9;

/**
 * A dictionary for a pack's records: records taken at even distances, so that most of what recurs in others (field names,
 * addresses, common words) stands in it. The same records give the same bytes.
 */
export function dictionaryOf(records: readonly Uint8Array[]): Uint8Array {
  const total = records.reduce((sum, { length }) => sum + length, 0);
  const dictionary = new Uint8Array(Math.min(DICTIONARY_BYTES, total));
  const step = Math.max(1, Math.ceil(total / DICTIONARY_BYTES));
  let filled = 0;
  for (let i = 0; i < records.length && filled < dictionary.length; i += step) {
    const record = (records[i] as Uint8Array).subarray(0, dictionary.length - filled);
    dictionary.set(record, filled);
    filled += record.length;
  }
  return dictionary.subarray(0, filled);
}

/** Packs one record as raw deflate (RFC 1951) against a dictionary. Throws a RangeError where no reader would take it. */
export function packRecord(record: Uint8Array, dictionary: Uint8Array): Uint8Array {
  const packed = deflateSync(record, { level: LEVEL, dictionary });
  if (record.length > MAX_RECORD_BYTES || packed.length > MAX_PACKED_RECORD_BYTES) {
    throw new RangeError(
      `a record has ${record.length} bytes, packed ${packed.length}; expected at most ${MAX_RECORD_BYTES} and ${MAX_PACKED_RECORD_BYTES}`,
    );
  }
  return packed;
}

/** One for all: a record's text is read out of it before the next is unpacked. One byte more shows a record that is too long. */
const scratch = new Uint8Array(MAX_RECORD_BYTES + 1);

/**
 * Unpacks one record into memory that the next call writes over. Throws where the bytes are no deflate stream, or hold more
 * than a record may; nothing is written beyond that memory.
 */
export function unpackRecord(packed: Uint8Array, dictionary: Uint8Array): Uint8Array {
  // Of no bytes at all fflate makes whatever stands in `out`.
  if (packed.length === 0) throw new RangeError("expected a deflate stream, found no bytes");
  const record = inflateSync(packed, { out: scratch, dictionary });
  if (record.length > MAX_RECORD_BYTES) throw new RangeError(`expected at most ${MAX_RECORD_BYTES} bytes of record`);
  return record;
}
