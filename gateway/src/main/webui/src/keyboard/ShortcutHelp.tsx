import { Modal, ModalBody, ModalHeader } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { usePreference } from '../shell/preferences';

interface Shortcut {
  keys: string[];
  words: string;
}

export function ShortcutHelp({ open, close, pages }: { open: boolean; close: () => void; pages: Shortcut[] }) {
  const { t } = useTranslation();
  const [keys] = usePreference<'on' | 'off'>('keys', 'on');
  const groups: [string, Shortcut[]][] = [
    [t('keys.groupGo'), pages],
    [
      t('keys.groupList'),
      [
        { keys: ['j'], words: t('keys.next') },
        { keys: ['k'], words: t('keys.previous') },
        { keys: ['Enter'], words: t('keys.openRow') },
      ],
    ],
    [
      t('keys.groupDo'),
      [
        { keys: ['a'], words: t('keys.assign') },
        { keys: ['/'], words: t('keys.find') },
        { keys: ['f'], words: t('keys.search') },
        { keys: ['?'], words: t('keys.help') },
        { keys: ['Esc'], words: t('keys.escape') },
      ],
    ],
  ];
  return (
    <Modal variant="medium" isOpen={open} onClose={close} aria-labelledby="shortcuts">
      <ModalHeader title={t('keys.title')} labelId="shortcuts" description={keys === 'off' ? t('keys.off') : t('keys.typing')} />
      <ModalBody>
        <div className="shortcuts">
          {groups.map(([group, shortcuts]) => (
            <section key={group}>
              <h2 className="eyebrow">{group}</h2>
              <dl>
                {shortcuts.map((shortcut) => (
                  <div key={shortcut.words}>
                    <dt>
                      {shortcut.keys.map((key, index) => (
                        <span key={key + index}>
                          {index > 0 && <small> {t('keys.then')} </small>}
                          <kbd translate="no">{key}</kbd>
                        </span>
                      ))}
                    </dt>
                    <dd>{shortcut.words}</dd>
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
