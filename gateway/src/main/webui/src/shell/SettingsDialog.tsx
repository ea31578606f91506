import { Modal, ModalBody, ModalHeader, Radio, Switch } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ShortcutSettings } from '../keyboard/ShortcutSettings';
import { usePreference } from './preferences';

const THEMES = ['system', 'light', 'dark'] as const;

export function SettingsDialog({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useTranslation();
  const [theme, setTheme] = usePreference<(typeof THEMES)[number]>('theme', 'system');
  const [contrast, setContrast] = usePreference<'normal' | 'high'>('contrast', 'normal');
  const [keys, setKeys] = usePreference<'on' | 'off'>('keys', 'on');
  return (
    <Modal variant="small" isOpen={open} onClose={close} aria-labelledby="settings">
      <ModalHeader title={t('settings.title')} labelId="settings" />
      <ModalBody>
        <fieldset className="settings__themes">
          <legend className="eyebrow">{t('settings.theme')}</legend>
          {THEMES.map((known) => (
            <Radio
              key={known}
              id={`theme-${known}`}
              name="theme"
              label={t(`settings.${known}`)}
              isChecked={theme === known}
              onChange={() => setTheme(known)}
            />
          ))}
        </fieldset>
        <div className="settings__switches">
          <Switch
            id="contrast"
            label={t('settings.contrast')}
            isChecked={contrast === 'high'}
            onChange={(_event, on) => setContrast(on ? 'high' : 'normal')}
          />
          <Switch
            id="single-keys"
            label={t('settings.keys')}
            isChecked={keys === 'on'}
            onChange={(_event, on) => setKeys(on ? 'on' : 'off')}
          />
        </div>
        {keys === 'on' && <ShortcutSettings />}
      </ModalBody>
    </Modal>
  );
}
