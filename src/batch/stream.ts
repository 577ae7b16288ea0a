import type { PendingFile, Sink } from '../command/write.js';
import type { Destination } from './destination.js';

/** All results as records, one after another, on standard output or in one file. */
export function oneStream(sink: Sink | PendingFile): Destination {
  return {
    isShared: true,
    begin: async () => undefined,
    write: (record) => sink.write(record),
    end: async () => undefined,
    commit: async () => {
      if ('commit' in sink) await sink.commit();
    },
    discard: async () => {
      if ('discard' in sink) await sink.discard();
    },
  };
}
