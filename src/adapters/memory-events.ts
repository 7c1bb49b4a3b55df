import type { EventRow, EventTransaction, QuestionRow, SeatRow } from '../core/models/event-rows.js';
import type { Operations } from './memory-polls.js';

/** Events of one community in memory. Rows are never changed, only replaced. */
export interface MemoryEvents extends EventTransaction {
  all(): readonly EventRow[];
  questionsAfter(date: string, after: string | undefined, count: number): readonly QuestionRow[];
}

/** @param operations where the community's operations are kept, those of shares among them */
export function memoryEvents(operations: Operations): MemoryEvents {
  const events = new Map<string, EventRow>();
  const seats = new Map<string, Map<string, SeatRow>>();
  const questions = new Map<string, Map<string, QuestionRow>>();
  const within = <Row>(all: Map<string, Map<string, Row>>, date: string): Map<string, Row> => {
    let own = all.get(date);
    if (!own) all.set(date, (own = new Map<string, Row>()));
    return own;
  };
  return {
    operation: (op) => operations.operation(op),
    putOperation: (row, expired) => operations.putOperation(row, expired),
    event: async (id) => events.get(id),
    putEvent: async (row) => events.set(row.id, row),
    all: () => [...events.values()],
    seat: async (date, capability) => seats.get(date)?.get(capability),
    seats: async (date) => [...(seats.get(date)?.values() ?? [])],
    putSeat: async (row) => within(seats, row.date).set(row.capability, row),
    removeSeat: async (date, capability) => seats.get(date)?.delete(capability),
    question: async (date, capability) =>
      [...(questions.get(date)?.values() ?? [])].find((row) => row.capability === capability),
    putQuestion: async (row) => within(questions, row.date).set(row.id, row),
    removeQuestion: async (date, id) => questions.get(date)?.delete(id),
    questionsAfter: (date, after, count) =>
      [...(questions.get(date)?.values() ?? [])]
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .filter(({ id }) => after === undefined || id > after)
        .slice(0, count),
  };
}
