import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Snapshot } from '../../api/types';
import en from '../../i18n/en.json';
import { Panel } from '../../shell/Panel';

const isKnown = (kind: string): kind is keyof typeof en.rowNote => kind in en.rowNote;

/** The rows of a file that could not be used or only in part, with the reason of each. */
export function RowNotes({ snapshot }: { snapshot: Snapshot }) {
  const { t, i18n } = useTranslation();
  const notes = snapshot.notes ?? [];
  return (
    <Panel title={t('snapshot.notes')} aside={(snapshot.rejected + snapshot.recovered).toLocaleString(i18n.language)}>
      {notes.length === 0 && <p className="quiet">{t('snapshot.noNotes')}</p>}
      {notes.length > 0 && (
        <div className="scroll-x">
          <Table variant="compact" className="dense">
            <Caption className="sr-only">{t('snapshot.notes')}</Caption>
            <Thead>
              <Tr>
                <Th className="num">{t('snapshot.row')}</Th>
                <Th>{t('snapshot.effect')}</Th>
                <Th>{t('alert.reason')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {notes.map((note, index) => (
                <Tr key={index} className="row">
                  <Td dataLabel={t('snapshot.row')} className="num">
                    {note.member ? <span translate="no">{note.member} · </span> : ''}
                    {note.row.toLocaleString(i18n.language)}
                  </Td>
                  <Td dataLabel={t('snapshot.effect')}>{isKnown(note.kind) ? t(`rowNote.${note.kind}`) : note.kind}</Td>
                  <Td dataLabel={t('alert.reason')}>
                    <span lang="en">{note.reason}</span>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        </div>
      )}
    </Panel>
  );
}
