import type { Database } from './schema.js';

/** The step that brought events, their seats and their questions. */
export function eventsStep(database: Database): void {
  database.createObjectStore('events', { keyPath: ['community', 'id'] });
  database.createObjectStore('event-seats', { keyPath: ['community', 'date', 'capability'] });
  const questions = database.createObjectStore('event-questions', { keyPath: ['community', 'date', 'id'] });
  questions.createIndex('capability', ['community', 'date', 'capability']);
}
