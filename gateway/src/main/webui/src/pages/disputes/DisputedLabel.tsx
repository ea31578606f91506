import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Attribution } from '../../api/types';
import { Code } from '../../format/Code';
import { Day } from '../../format/Day';
import { Trust } from '../../labels/Trust';
import { useCategoryName } from '../../labels/useCategoryName';
import { Level } from '../../risk/labels';
import { Fact } from '../../shell/Fact';
import { Panel } from '../../shell/Panel';
import { Source } from '../../shell/Sources';

/** The label that is contested, as its pack has it. */
export function DisputedLabel({ label }: { label: Attribution }) {
  const { t } = useTranslation();
  const name = useCategoryName();
  return (
    <Panel title={t('labels.label')}>
      <dl className="facts">
        <Fact term={t('labels.label')}>
          <b lang="en">{label.label}</b>
        </Fact>
        <Fact term={t('labels.category')}>
          {name(label.category)} <Level level={label.level} quiet />
        </Fact>
        <Fact term={t('screen.address')}>
          <Link to="/find" search={{ q: label.subject }}>
            <Code value={label.subject} />
          </Link>
        </Fact>
        <Fact term={t('labels.confidence')}>
          <Trust trust={label.trust} confidence={label.confidence} informsOnly={label.informsOnly} />
        </Fact>
        {label.evidence && (
          <Fact term={t('labels.evidence')}>
            <span lang="en">
              <Source source={label.evidence} />
            </span>
          </Fact>
        )}
        {label.source && (
          <Fact term={t('assets.source')}>
            <span lang="en">
              <Source source={label.source} />
            </span>
          </Fact>
        )}
        <Fact term={t('dated.from')}>
          <Day day={label.from} />
        </Fact>
        <Fact term={t('labels.packTerm')}>
          <span translate="no">{t('labels.pack', { pack: label.pack, row: label.row })}</span>
        </Fact>
      </dl>
    </Panel>
  );
}
