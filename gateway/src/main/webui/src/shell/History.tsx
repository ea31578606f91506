import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import en from '../i18n/en.json';
import { When } from '../format/When';
import { Panel } from './Panel';

interface Entry {
  at: string;
  actor: string | null;
  change: string;
  detail: string | null;
}

interface HistoryProps {
  title: string;
  entries: readonly Entry[];
  /** Words for a thing that a detail names by its id. */
  name?: (id: string) => string | undefined;
}

const isIn = <K extends string>(words: Record<K, unknown>, key: string): key is K => key in words;

/** What happened, newest first; the services write codes, which are put into words here. */
export function History({ title, entries, name }: HistoryProps) {
  const { t } = useTranslation();
  const newestFirst = [...entries].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Panel title={title} aside={entries.length}>
      <ol className="history">
        {newestFirst.map((entry, index) => (
          <li key={index} data-change={entry.change}>
            <b>{isIn(en.change, entry.change) ? t(`change.${entry.change}`) : entry.change}</b>
            {entry.detail && <span className="history__detail">{inWords(t, entry.detail, name)}</span>}
            <span className="history__by">
              <span translate="no">{actorName(t, entry.actor)}</span>
              <When at={entry.at} stacked={false} />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function actorName(t: TFunction, actor: string | null): string {
  return actor === null || actor.endsWith('-service') ? t('change.system') : actor;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Translates the codes that lead a detail, as in `CLOSED CONFIRMED: reviewed`, names an id that follows, and leaves what people wrote alone. */
function inWords(t: TFunction, detail: string, name?: (id: string) => string | undefined): string {
  const [, codes = '', rest = ''] = /^((?:[A-Z]+(?:_[A-Z]+)*\b ?)*)(.*)$/s.exec(detail) ?? [];
  const words = codes
    .split(' ')
    .filter((code) => code !== '')
    .map((code) => {
      if (isIn(en.status, code)) return t(`status.${code}`);
      if (isIn(en.outcome, code)) return t(`outcome.${code}`);
      if (isIn(en.decision, code)) return t(`decision.${code}`);
      if (isIn(en.action, code)) return t(`action.${code}`);
      if (isIn(en.level, code)) return t(`level.${code}`);
      return isIn(en.reason, code) ? t(`reason.${code}`) : code;
    });
  const named = ID.test(rest) ? (name?.(rest) ?? rest) : undefined;
  return named === undefined
    ? [words.join(' · '), rest].filter((part) => part !== '').join(codes.endsWith(' ') ? ' ' : '')
    : [...words, named].join(' · ');
}
