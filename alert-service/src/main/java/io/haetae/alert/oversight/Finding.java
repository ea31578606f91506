package io.haetae.alert.oversight;

import io.haetae.contracts.screening.AssetAmount;
import io.haetae.contracts.screening.Counterparty;
import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.UsdValue;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A verdict without its customer, as the institution's side writes it. */
@Entity
@Table(name = "finding")
class Finding {
  @Id private UUID id;

  @TenantId private String tenant;

  private long version;

  @Column(name = "booking_entity")
  private String bookingEntity;

  @Enumerated(EnumType.STRING)
  private ScreeningKind kind;

  @Enumerated(EnumType.STRING)
  private Rail rail;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private String network;
  private String amount;
  private String asset;
  private BigDecimal usd;

  @Column(name = "price_date")
  private LocalDate priceDate;

  @Column(name = "counterparty_address")
  private String counterpartyAddress;

  @Column(name = "counterparty_family")
  private String counterpartyFamily;

  @Column(name = "counterparty_service")
  private String counterpartyService;

  @Column(name = "transaction_hash")
  private String transactionHash;

  @Enumerated(EnumType.STRING)
  private RiskLevel level;

  @Enumerated(EnumType.STRING)
  private Action action;

  private String reasons;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Finding() {}

  Finding(UUID id) {
    this.id = id;
  }

  /** Takes over what may be seen of a verdict, as the next version. */
  void seal(TransferScreened screened, String reasonsDocument) {
    version++;
    bookingEntity = screened.bookingEntity();
    kind = screened.kind();
    rail = screened.rail();
    direction = screened.direction();
    network = screened.network();
    sealValue(screened.amount(), screened.usd());
    sealCounterparty(screened.counterparty());
    transactionHash = screened.transactionHash();
    level = screened.verdict().level();
    action = screened.verdict().action();
    reasons = reasonsDocument;
    occurredAt = screened.occurredAt();
    recordedAt = screened.recordedAt();
  }

  long version() {
    return version;
  }

  private void sealValue(AssetAmount moved, UsdValue value) {
    amount = moved.amount();
    asset = moved.asset();
    usd = value == null ? null : new BigDecimal(value.usd());
    priceDate = value == null ? null : value.priceDate();
  }

  private void sealCounterparty(Counterparty counterparty) {
    counterpartyAddress = counterparty.address();
    counterpartyFamily = counterparty.family();
    counterpartyService = counterparty.service();
  }
}
