import { Modal, ModalBody, ModalHeader } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { usePreference } from '../shell/preferences';
import { Keys } from './Keys';
import { CANVAS, useKeys } from './shortcuts';

interface Row {
  keys: string;
  words: string;
}

export function ShortcutHelp({ open, close, pages }: { open: boolean; close: () => void; pages: Row[] }) {
  const { t } = useTranslation();
  const [isOn] = usePreference<'on' | 'off'>('keys', 'on');
  const keys = useKeys();
  const groups: [string, Row[]][] = [
    [t('keys.groupGo'), pages],
    [
      t('keys.groupList'),
      [
        { keys: keys.next, words: t('keys.next') },
        { keys: keys.previous, words: t('keys.previous') },
        { keys: 'Enter', words: t('keys.openRow') },
      ],
    ],
    [
      t('keys.groupDo'),
      [
        { keys: keys.assign, words: t('keys.assign') },
        { keys: keys.find, words: t('keys.find') },
        { keys: keys.search, words: t('keys.search') },
        { keys: keys.help, words: t('keys.help') },
        { keys: 'Esc', words: t('keys.escape') },
      ],
    ],
    [
      t('keys.groupCanvas'),
      [
        { keys: '← ↑ ↓ →', words: t('keys.along') },
        ...CANVAS.map((shortcut) => ({ keys: keys[shortcut], words: t(`graph.do_${shortcut}`) })),
      ],
    ],
  ];
  return (
    <Modal variant="large" isOpen={open} onClose={close} aria-labelledby="shortcuts">
      <ModalHeader title={t('keys.title')} labelId="shortcuts" description={isOn === 'off' ? t('keys.off') : t('keys.typing')} />
      <ModalBody tabIndex={0} aria-label={t('keys.title')}>
        <div className="shortcuts">
          {groups.map(([group, rows]) => (
            <section key={group}>
              <h2 className="eyebrow">{group}</h2>
              <dl>
                {rows.map((row) => (
                  <div key={row.words}>
                    <dt>
                      <Keys keys={row.keys} />
                    </dt>
                    <dd>{row.words}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </ModalBody>
    </Modal>
  );
}
