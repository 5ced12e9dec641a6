import type { StatusRule } from '../../contract/library/card.js';
import type { SessionType } from '../../contract/library/session-type.js';

const ended: StatusRule = {
  when: { path: 'session.endedDate', op: 'exists' },
  label: { en: 'Ended', de: 'Beendet', fr: 'Terminée', es: 'Finalizada', ja: '終了', ar: 'منتهية' },
  tone: 'neutral',
  closed: true,
};
const active: StatusRule = {
  label: { en: 'Active', de: 'Aktiv', fr: 'Active', es: 'Activa', ja: '進行中', ar: 'نشطة' },
  tone: 'info',
};

/**
 * The sessions a Journey backend has besides custom ones. The names of their members, and `Abandon`,
 * are Genesys Cloud's. Source: seed rule 10 and the Journey API's session.
 */
const builtIn: readonly SessionType[] = [
  {
    name: 'conversation',
    displayName: {
      en: 'Conversation',
      de: 'Gespräch',
      fr: 'Conversation',
      es: 'Conversación',
      ja: '会話',
      ar: 'محادثة',
    },
    icon: 'message-square',
    card: {
      title: '{{ session.conversationSubject }}',
      status: [
        {
          when: { path: 'session.lastAcdOutcome', op: 'eq', value: 'Abandon' },
          label: { en: 'Abandoned', de: 'Abgebrochen', fr: 'Abandonnée', es: 'Abandonada', ja: '放棄', ar: 'متروكة' },
          tone: 'neutral',
          closed: true,
        },
        ended,
        active,
      ],
    },
  },
  visit('web', 'globe', {
    displayName: {
      en: 'Web visit',
      de: 'Webbesuch',
      fr: 'Visite web',
      es: 'Visita web',
      ja: 'ウェブ訪問',
      ar: 'زيارة الموقع',
    },
    title: '{{ session.lastPage.title | default: session.lastPage.url }}',
  }),
  visit('app', 'smartphone', {
    displayName: {
      en: 'App visit',
      de: 'App-Besuch',
      fr: 'Visite dans l’appli',
      es: 'Visita a la aplicación',
      ja: 'アプリ利用',
      ar: 'زيارة التطبيق',
    },
    title: '{{ session.app.name | default: session.lastScreen }}',
  }),
];

/** The session type of a kind of session that needs no library; `undefined` for any other name. */
export function builtInSessionType(name: string): SessionType | undefined {
  return builtIn.find((type) => type.name === name);
}

function visit(
  name: string,
  icon: string,
  { displayName, title }: { displayName: Record<string, string>; title: string },
): SessionType {
  return {
    name,
    displayName,
    icon,
    card: {
      title,
      status: [ended, active],
    },
  };
}
