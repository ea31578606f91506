import { Button } from '@patternfly/react-core';
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../format/When';
import { dollars, money } from '../../format/money';
import { Panel } from '../../shell/Panel';
import { GroupMark } from './GroupMark';
import type { FlowEdge, FlowNode, Side, View } from './model';
import { useCategoryWords } from './useCategoryWords';
import { nodeWords, shortened } from './wording';

interface GraphTablesProps {
  shown: View;
  selected: string | null;
  select: (node: string) => void;
  expand: (node: string, side: Side) => void;
}

const PART = 25;

/** All that the canvas shows, as tables: the graph for whoever does not see it. */
export function GraphTables({ shown, selected, select, expand }: GraphTablesProps) {
  const { t } = useTranslation();
  const [part, setPart] = useState(PART);
  const names = new Map(shown.nodes.map((node) => [node.id, nodeWords(t, node)]));
  const edges = [...shown.edges].sort(dearest);
  return (
    <Panel
      title={t('graph.tables')}
      aside={`${t('graph.nodesCount', { count: shown.nodes.length })}, ${t('graph.edgesCount', { count: shown.edges.length })}`}
      className="graph-tables"
    >
      <div className="scroll-x">
        <Table variant="compact" className="dense">
          <Caption className="sr-only">{t('graph.addressesCaption')}</Caption>
          <Thead>
            <Tr>
              <Th>{t('screen.address')}</Th>
              <Th>{t('graph.category')}</Th>
              <Th>{t('graph.lookUps')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {shown.nodes.slice(0, part).map((node) => (
              <NodeRow key={node.id} node={node} chosen={node.id === selected} select={select} expand={expand} />
            ))}
          </Tbody>
        </Table>
      </div>
      <div className="scroll-x">
        <Table variant="compact" className="dense">
          <Caption className="sr-only">{t('graph.transfersCaption')}</Caption>
          <Thead>
            <Tr>
              <Th>{t('graph.sender')}</Th>
              <Th>{t('graph.receiver')}</Th>
              <Th>{t('transfer.amount')}</Th>
              <Th>{t('graph.transfers')}</Th>
              <Th>{t('graph.seen')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {edges.slice(0, part).map((edge) => (
              <EdgeRow key={edge.id} edge={edge} names={names} onPath={shown.onPath.has(edge.id)} />
            ))}
          </Tbody>
        </Table>
      </div>
      {Math.max(shown.nodes.length, edges.length) > part && (
        <Button variant="link" isInline onClick={() => setPart((before) => before * 2)}>
          {t('graph.moreRows', { count: Math.max(shown.nodes.length, edges.length) - part })}
        </Button>
      )}
    </Panel>
  );
}

const dearest = (one: FlowEdge, other: FlowEdge) => Number(other.usd ?? -1) - Number(one.usd ?? -1);

function NodeRow({ node, chosen, select, expand }: { node: FlowNode; chosen: boolean; select: (id: string) => void; expand: (id: string, side: Side) => void }) {
  const { t } = useTranslation();
  const words = useCategoryWords();
  const name = nodeWords(t, node);
  return (
    <Tr className={chosen ? 'row row--chosen' : 'row'} data-node={node.id}>
      <Td dataLabel={t('screen.address')}>
        <button type="button" className="as-link" aria-pressed={chosen} onClick={() => select(node.id)}>
          <b translate="no">{name}</b>
        </button>{' '}
        {node.name !== null && <code translate="no">{shortened(node.address ?? '')}</code>}
      </Td>
      <Td dataLabel={t('graph.category')}>
        <GroupMark group={node.group} weak={node.weak} /> {words(node.category)}
      </Td>
      <Td dataLabel={t('graph.lookUps')}>
        {node.address !== null && (
          <span className="graph-tables__look">
            <Button variant="link" size="sm" isInline onClick={() => expand(node.id, 'IN')} aria-label={t('graph.expandIn', { name })}>
              {t('graph.do_expandIn')}
            </Button>
            <Button variant="link" size="sm" isInline onClick={() => expand(node.id, 'OUT')} aria-label={t('graph.expandOut', { name })}>
              {t('graph.do_expandOut')}
            </Button>
          </span>
        )}
      </Td>
    </Tr>
  );
}

function EdgeRow({ edge, names, onPath }: { edge: FlowEdge; names: Map<string, string>; onPath: boolean }) {
  const { t } = useTranslation();
  const asset = edge.symbol ?? shortened(edge.asset);
  return (
    <Tr className={onPath ? 'row row--path' : 'row'}>
      <Td dataLabel={t('graph.sender')} translate="no">
        {names.get(edge.from)}
      </Td>
      <Td dataLabel={t('graph.receiver')} translate="no">
        {names.get(edge.to)}
      </Td>
      <Td dataLabel={t('transfer.amount')}>
        <span className="money">
          <span className="money__amount">{edge.amount === null ? t('graph.units', { units: edge.units, asset }) : money(edge.amount, asset)}</span>
          <span className="money__usd">{edge.usd === null ? t('transfer.valueUnknown') : dollars(edge.usd)}</span>
        </span>
      </Td>
      <Td dataLabel={t('graph.transfers')}>{edge.count}</Td>
      <Td dataLabel={t('graph.seen')}>
        <When at={edge.first} />
        {edge.last !== edge.first && (
          <>
            {' – '}
            <When at={edge.last} />
          </>
        )}
      </Td>
    </Tr>
  );
}
