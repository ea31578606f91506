import type { paths as AlertPaths } from './generated/alert';
import type { paths as CasePaths } from './generated/case';
import type { paths as WalletPaths } from './generated/wallet';

/** Every member present, as the services write them; what may be null is checked where it is shown. */
type Complete<T> = T extends (infer U)[]
  ? Complete<U>[]
  : T extends object
    ? { [K in keyof T]-?: Complete<NonNullable<T[K]>> | Extract<T[K], null> }
    : T;

/** The JSON of an operation's successful answer. */
type Answer<Operation> = Operation extends { responses: infer Responses }
  ? Complete<
      {
        [Status in keyof Responses & (200 | 201)]: Responses[Status] extends { content: { 'application/json': infer Body } }
          ? Body
          : never;
      }[keyof Responses & (200 | 201)]
    >
  : never;

type Get<Paths, Path extends keyof Paths> = Paths[Path] extends { get: infer Operation } ? Answer<Operation> : never;

export type AlertPage = Get<AlertPaths, '/v1/alerts'>;
export type AlertRow = AlertPage['items'][number];
export type AlertSummary = Get<AlertPaths, '/v1/alerts/summary'>;
export type AlertDetail = Get<AlertPaths, '/v1/alerts/{id}'>;
export type AlertStatus = AlertRow['status'];
export type AlertOutcome = NonNullable<AlertRow['outcome']>;
export type Cause = AlertDetail['causes'][number];
export type HistoryEntry = AlertDetail['history'][number];
export type Remark = AlertDetail['comments'][number];

export type FindingPage = Get<AlertPaths, '/v1/oversight/findings'>;
export type Finding = FindingPage['items'][number];
export type OversightSummary = Get<AlertPaths, '/v1/oversight/summary'>;

export type CasePage = Get<CasePaths, '/v1/cases'>;
export type CaseRow = CasePage['items'][number];
export type CaseSummary = Get<CasePaths, '/v1/cases/summary'>;
export type CaseDetail = Get<CasePaths, '/v1/cases/{id}'>;
export type CaseStatus = CaseRow['status'];
export type KeptGraph = Get<CasePaths, '/v1/cases/{id}/graphs/{graph}'>;
export type CaseAlert = CaseDetail['alerts'][number];
export type Review = CaseDetail['reviews'][number];
export type ReviewDecision = Review['decision'];

export type ScreeningPage = Get<WalletPaths, '/v1/screenings'>;
export type Screening = Get<WalletPaths, '/v1/screenings/{id}'>;
export type Customer = Get<WalletPaths, '/v1/customers/{customer}'>;
export type Watchlist = Get<WalletPaths, '/v1/watchlists'>['items'][number];

/** As the service that judges writes it; what other services hand on never says more. */
export type Verdict = Screening['verdict'];
export type RiskLevel = NonNullable<Verdict['level']>;
export type Action = NonNullable<Verdict['action']>;
export type Check = Verdict['checks'][number];
export type CheckKind = Check['kind'];
export type Reason = Verdict['reasons'][number];
export type ReasonClass = Reason['reasonClass'];
export type ListMatch = NonNullable<Reason['match']>;
export type LabelMatch = NonNullable<Reason['label']>;
export type LookalikeMatch = NonNullable<Reason['lookalike']>;
export type BehaviourMatch = NonNullable<Reason['behaviour']>;
export type ExposureMatch = NonNullable<Reason['exposure']>;
export type LedgerExtent = NonNullable<NonNullable<Verdict['coverage']>['ledger']>[number];
export type Amount = Cause['amount'];

export type AssetPage = Get<WalletPaths, '/v1/assets/register'>;
export type RegisteredAsset = AssetPage['items'][number];
export type AssetDossier = Get<WalletPaths, '/v1/assets/register/{id}'>;
export type AssetClass = RegisteredAsset['kind'];
export type StateToken = NonNullable<AssetDossier['stateToken']>;
export type AssetRule = StateToken['rules'][number];

export type ServicePage = Get<WalletPaths, '/v1/services'>;
export type Service = Get<WalletPaths, '/v1/services/{id}'>;
export type ServiceRegistration = Service['registrations'][number];
export type ServiceListing = Service['listings'][number];
export type ServiceAttack = Service['attacks'][number];

export type AttributionList = Get<WalletPaths, '/v1/attributions'>;
export type Attribution = AttributionList['items'][number];
export type LabelPack = Get<WalletPaths, '/v1/attributions/packs'>['items'][number];
export type PackFormat = LabelPack['format'];
export type Category = Get<WalletPaths, '/v1/categories'>['items'][number];

export type DisputePage = Get<WalletPaths, '/v1/disputes'>;
export type Dispute = Get<WalletPaths, '/v1/disputes/{id}'>;
export type DisputeStatus = Dispute['status'];
export type DisputeEvidence = Dispute['evidence'][number];
export type DisputeSide = DisputeEvidence['side'];

export type ExemptionPage = Get<WalletPaths, '/v1/lookalike-exemptions'>;
export type LookalikeExemption = ExemptionPage['items'][number];

export type NameSearch = Get<WalletPaths, '/v1/names/search'>;
export type NameCandidate = NameSearch['candidates'][number];
export type NameScreening = Get<WalletPaths, '/v1/screenings/names/{id}'>;
export type NamePart = NameCandidate['parts'][number];
export type NameKind = NameCandidate['kind'];
export type CandidateListing = NameCandidate['listings'][number];

export type SnapshotPage = Get<WalletPaths, '/v1/watchlists/{source}/snapshots'>;
export type Snapshot = Get<WalletPaths, '/v1/watchlists/{source}/snapshots/{snapshot}'>;
export type SnapshotDifference = Get<WalletPaths, '/v1/watchlists/{source}/snapshots/{snapshot}/difference'>;
export type PartyDifference = SnapshotDifference['items'][number];
export type ListImport = Get<WalletPaths, '/v1/watchlists/{source}/imports/{id}'>;
export type ListFormat = NonNullable<
  NonNullable<WalletPaths['/v1/watchlists/{source}/snapshots']['post']['parameters']['query']>['format']
>;

export type ListedEntity = Get<WalletPaths, '/v1/entities/{id}'>;
export type EntityEntry = ListedEntity['entries'][number];
export type DatedListing = EntityEntry['listings'][number];
export type DatedFact = DatedListing['announced'];
export type EntityChangePage = Get<WalletPaths, '/v1/entities/{id}/changes'>;
export type EntityChange = EntityChangePage['items'][number];
export type ListingAnswer = Get<WalletPaths, '/v1/listings'>;

type Post<Paths, Path extends keyof Paths> = Paths[Path] extends { post: infer Operation } ? Answer<Operation> : never;

export type Replay = Post<WalletPaths, '/v1/screenings/{id}/replay'>;
export type VerdictChange = Screening['change'];

export type GraphAddress = Get<WalletPaths, '/v1/graph/{network}/{address}'>;
export type GraphNode = GraphAddress['node'];
export type GraphCoverage = GraphAddress['coverage'];
export type GraphCounterparties = Get<WalletPaths, '/v1/graph/{network}/{address}/counterparties'>;
export type GraphCounterparty = GraphCounterparties['items'][number];
export type GraphPaths = Get<WalletPaths, '/v1/graph/{network}/{address}/paths'>;
export type GraphPath = GraphPaths['paths'][number];

export type Exposures = Get<WalletPaths, '/v1/exposures/{network}/{address}'>;
export type AssetExposure = Exposures['assets'][number];
