import type { DeskAuditStrings } from '../en/desk-audit.js';
import { number, plural } from '../format.js';

export const strings: DeskAuditStrings = {
  title: 'Das Protokoll',
  why: 'Was getan wurde, wann und in welcher Rolle. Es enthält nichts, was jemand geschrieben hat.',
  loading: 'Das Protokoll wird geholt.',
  failed: 'Das Protokoll lässt sich gerade nicht zeigen.',
  empty: 'Noch wurde nichts getan.',
  more: 'Frühere zeigen',
  actions: {
    ring: 'Hat geändert, wer lesen kann',
    open: 'Hat etwas geöffnet',
    claim: 'Hat etwas genommen',
    release: 'Hat etwas übergeben',
    answer: 'Hat geantwortet',
    note: 'Hat eine Notiz fürs Team geschrieben',
    outcome: 'Hat gesagt, wie es ausgeht',
    propose: 'Hat etwas Endgültiges vorgeschlagen',
    confirm: 'Hat als zweite Person zugestimmt',
    refuse: 'Hat als zweite Person nicht zugestimmt',
    hold: 'Hat einen Text zurückgehalten',
    hide: 'Hat einen Text von der Wand genommen',
    trim: 'Hat eine Einzelheit herausgenommen',
    restore: 'Hat einen Text wieder gezeigt',
    'add-note': 'Hat einen Inhaltshinweis ergänzt',
    publish: 'Hat einen Text gezeigt',
    erase: 'Hat einen Text gelöscht',
    'erase-report': 'Hat gelöscht, was jemand uns schrieb',
    reseal: 'Hat es für die heutigen Lesenden neu verschlossen',
    export: 'Hat das Protokoll gespeichert',
  },

  check: 'Protokoll prüfen',
  checking: 'Jede Zeile wird geprüft.',
  whole: (count) =>
    plural('de', count, {
      one: 'Die eine Zeile stimmt. Nichts fehlt.',
      other: `Alle ${number('de', count)} Zeilen passen zusammen. Nichts fehlt.`,
    }),
  signed: (rows) => `Bis Zeile ${number('de', rows)} hat jemand aus der Moderation unterschrieben.`,
  unsigned: 'Noch hat niemand eine Marke unterschrieben. Das Ende könnte also unbemerkt abgeschnitten sein.',
  broken: {
    'row-changed': (at) =>
      `Zeile ${number('de', at + 1)} ist nicht mehr, was damals geschrieben wurde. Jemand hat sie geändert.`,
    'row-missing': (at) => `Zeile ${number('de', at + 1)} fehlt.`,
    'row-moved': (at) => `Zeile ${number('de', at + 1)} steht nicht an ihrem Platz.`,
    'checkpoint-unsigned': () => 'Eine Marke trägt nicht die Unterschrift der Moderation.',
    'checkpoint-foreign': () => 'Eine Marke gehört zu einer anderen Gemeinschaft.',
    'tail-cut': (at) =>
      `Am Ende fehlen Zeilen, ab Zeile ${number('de', at + 1)}. Eine unterschriebene Marke sagt, dass das Protokoll länger war.`,
    'head-forked': (at) =>
      `Zeile ${number('de', at + 1)} ist eine andere als die, für die unterschrieben wurde. Das Protokoll wurde neu geschrieben.`,
  },
  brokenNow:
    'Bitte mach nicht allein weiter. Speichere das Protokoll, wie es ist, und sprich mit den anderen und mit denen, die den Server betreiben.',

  mark: 'Marke unterschreiben',
  markWhy:
    'Eine Marke sagt: So lang war das Protokoll, und so endete es. Bewahr sie außerhalb des Servers auf, dann fällt auf, wenn etwas fehlt.',
  marked: 'Unterschrieben und auch beim Protokoll abgelegt.',
  markSave: 'Marke speichern',
  markPrint: 'Marke drucken',
  markTitle: 'Marke des Protokolls',
  markFacts: { size: 'Zeilen', head: 'Endet mit', day: 'Tag', by: 'Unterschrieben von', signature: 'Unterschrift' },
  markCheck: 'Mit einer aufbewahrten Marke vergleichen',
  markFits: 'Das Protokoll beginnt noch so, wie deine Marke sagt.',
  noMark: 'Diese Datei enthält keine Marke.',
  exportAll: 'Ganzes Protokoll speichern',
  exported: 'Als Datei auf diesem Gerät gespeichert.',
};
