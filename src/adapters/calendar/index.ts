export { calendarBackend } from './calendar-backend.js';
