import { useTranslation } from 'react-i18next';
import type { LabelMatch } from '../api/types';
import { When } from '../format/When';
import { Trust } from '../labels/Trust';
import { useCategoryName } from '../labels/useCategoryName';
import { Fact } from '../shell/Fact';
import { Source } from '../shell/Sources';

/** The label that a reason rests on: who says so, how sure, for which time, and whether somebody contests it. */
export function LabelFacts({ label }: { label: LabelMatch }) {
  const { t } = useTranslation();
  const name = useCategoryName();
  return (
    <>
      {label.disputed && <p className="notice">{t('verdict.labelDisputed')}</p>}
      <dl className="facts facts--row">
        <Fact term={t('labels.label')} wide>
          <b lang="en">{label.label}</b> · {name(label.category)}
        </Fact>
        <Fact term={t('labels.confidence')}>
          <Trust trust={Number(label.confidence)} />
        </Fact>
        {label.source && (
          <Fact term={t('assets.source')}>
            <span lang="en">
              <Source source={label.source} />
            </span>
          </Fact>
        )}
        <Fact term={t('labels.packTerm')}>
          <span translate="no">{label.pack}</span>
        </Fact>
        <Fact term={t('dated.from')}>{label.from ? <When at={label.from} stacked={false} /> : t('time.dayUnknown')}</Fact>
        {label.to && (
          <Fact term={t('dated.to')}>
            <When at={label.to} stacked={false} />
          </Fact>
        )}
      </dl>
    </>
  );
}
