import { useTranslation } from 'react-i18next';
import type { DisputeEvidence, DisputeSide } from '../../api/types';
import { When } from '../../format/When';
import { Panel } from '../../shell/Panel';
import { Source } from '../../shell/Sources';

export const SIDES = ['AGAINST_LABEL', 'FOR_LABEL'] as const satisfies readonly DisputeSide[];

/** Both sides' evidence, beside each other. */
export function EvidenceSides({ evidence }: { evidence: DisputeEvidence[] }) {
  const { t } = useTranslation();
  return (
    <div className="sides">
      {SIDES.map((side) => {
        const pieces = evidence.filter((piece) => piece.side === side);
        return (
          <Panel key={side} title={t(`disputeSide.${side}`)} aside={pieces.length}>
            {pieces.length === 0 && <p className="quiet">{t('disputes.noEvidence')}</p>}
            {pieces.map((piece) => (
              <blockquote key={piece.id} className="said">
                <p>{piece.statement}</p>
                {piece.link && (
                  <p className="small">
                    <Source source={piece.link} />
                  </p>
                )}
                <footer>
                  <b translate="no">{piece.addedBy}</b> <When at={piece.addedAt} stacked={false} />
                </footer>
              </blockquote>
            ))}
          </Panel>
        );
      })}
    </div>
  );
}
