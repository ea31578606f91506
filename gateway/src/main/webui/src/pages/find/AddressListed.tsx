import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListingAnswer } from '../../api/types';
import { Dated } from '../../format/Dated';
import type { AskedAddress } from '../../labels/queries';
import { Problem } from '../../shell/Problem';
import { Provisional } from '../../shell/Provisional';
import { Answer, type Said } from './Answer';
import { listingOf } from './queries';

/** Whether lists name an address: on our list today, and legally listed today, which are two questions. */
export function AddressListed({ asked }: { asked: AskedAddress }) {
  const { t } = useTranslation();
  const answer = useQuery(listingOf(asked));
  const said: Said = answer.isError ? 'failed' : answer.data === undefined ? 'asking' : saidOf(answer.data);
  const words: Partial<Record<Said, string>> = {
    found: t('find.listedYes'),
    nothing: t('find.listedNo'),
    'not-evaluated': t('find.listedNotAsked'),
    failed: t('find.failed'),
  };
  return (
    <Answer title={t('find.listed')} said={said} words={words[said] ?? ''} level="SEVERE">
      {answer.isError && <Problem error={answer.error} retry={() => void answer.refetch()} />}
      {answer.data && <Listings answer={answer.data} />}
    </Answer>
  );
}

/** Without a list nothing was evaluated, whatever the answer looks like. */
export function saidOf(answer: ListingAnswer): Said {
  if (answer.onOurListThatDay || answer.legallyListedThatDay) {
    return 'found';
  }
  return answer.listsThatDay.length === 0 ? 'not-evaluated' : 'nothing';
}

function Listings({ answer }: { answer: ListingAnswer }) {
  const { t } = useTranslation();
  const provisional = new Set(answer.known.filter((known) => known.provisional).map((known) => `${known.source}|${known.party}`));
  return (
    <>
      <dl className="facts facts--row">
        <div>
          <dt>{t('find.onOurList')}</dt>
          <dd>{answer.onOurListThatDay ? t('find.yes') : t('find.no')}</dd>
        </div>
        <div>
          <dt>{t('find.legallyListed')}</dt>
          <dd>{answer.legallyListedThatDay ? t('find.yes') : t('find.no')}</dd>
        </div>
      </dl>
      <ul className="dated-list">
        {answer.legal.map((listing, index) => (
          <li key={index}>
            <b>
              <Link to="/names" search={{ q: listing.name }} translate="no">
                {listing.name}
              </Link>
            </b>
            <span translate="no">{[listing.regime, ...listing.programs].join(' · ')}</span>
            {provisional.has(`${listing.source}|${listing.party}`) && <Provisional />}
            <span className="small">
              {t('verdict.effective')} <Dated fact={listing.effective} otherwise={t('verdict.effectiveUnknown')} />
            </span>
            {!listing.listedThatDay && <span className="small">{t('find.noLonger')}</span>}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('find.listsAsked', { lists: answer.listsThatDay.join(', ') || t('time.none'), day: answer.on })}</p>
    </>
  );
}
