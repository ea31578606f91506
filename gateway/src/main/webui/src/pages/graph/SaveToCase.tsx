import { Button, FormSelect, FormSelectOption, Modal, ModalBody, ModalFooter, ModalHeader, TextInput } from '@patternfly/react-core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cases } from '../../api/client';
import { caseList } from '../../api/queries';
import { useLive } from '../../live/LiveProvider';
import { Empty } from '../../shell/Loading';
import { Problem } from '../../shell/Problem';
import { shortId } from '../cases/search';
import type { SavedGraph } from './saved';

const MOST_CHARACTERS = 200;

/** Keeps the graph as it is drawn with an open case; there it opens again exactly so. */
export function SaveToCase({ make, close }: { make: () => SavedGraph; close: () => void }) {
  const { t } = useTranslation();
  const { announce } = useLive();
  const queries = useQueryClient();
  const found = useInfiniteQuery(caseList({}));
  const open = (found.data?.pages ?? []).flatMap((page) => page.items).filter((row) => row.status !== 'CLOSED');
  const [chosen, choose] = useState('');
  const [title, setTitle] = useState('');
  const id = chosen === '' ? (open[0]?.id ?? '') : chosen;
  const keep = useMutation({
    mutationFn: async () => {
      const saved = make();
      await cases.POST('/v1/cases/{id}/graphs', {
        params: { path: { id } },
        body: { title: title.trim(), network: saved.flow.network, address: saved.flow.root.id, document: saved as object },
      });
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['case', id] });
      announce(t('graph.kept', { id: shortId(id) }));
      close();
    },
  });
  return (
    <Modal variant="small" isOpen onClose={close} aria-labelledby="save-to-case">
      <ModalHeader title={t('graph.do_keep')} labelId="save-to-case" description={t('graph.keepMeaning')} />
      <ModalBody>
        {keep.isError && <Problem error={keep.error} />}
        {found.isSuccess && open.length === 0 ? (
          <Empty title={t('graph.noCase')} />
        ) : (
          <div className="save-to-case">
            <label htmlFor="save-case">{t('graph.case')}</label>
            <FormSelect id="save-case" value={id} onChange={(_event, next) => choose(next)}>
              {open.map((row) => (
                <FormSelectOption key={row.id} value={row.id} label={`${t('case.title', { id: shortId(row.id) })} · ${t(`level.${row.severity}`)}`} />
              ))}
            </FormSelect>
            <label htmlFor="save-title">{t('graph.name')}</label>
            <TextInput id="save-title" value={title} maxLength={MOST_CHARACTERS} autoComplete="off" onChange={(_event, next) => setTitle(next)} />
          </div>
        )}
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" isLoading={keep.isPending} isDisabled={keep.isPending || id === '' || title.trim() === ''} onClick={() => keep.mutate()}>
          {t('graph.keep')}
        </Button>
        <Button variant="link" onClick={close}>
          {t('app.cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
