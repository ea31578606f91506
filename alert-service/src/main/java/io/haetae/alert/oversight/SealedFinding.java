package io.haetae.alert.oversight;

import io.haetae.contracts.oversight.FindingSealed;
import io.haetae.contracts.screening.AssetAmount;
import io.haetae.contracts.screening.Counterparty;
import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.screening.UsdValue;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Reason;
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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A finding as an authority reads it, across institutions and therefore without a tenant filter.
 */
@Entity
@Immutable
@Table(name = "sealed_finding")
class SealedFinding {
  @Id private UUID id;

  private long version;
  private String institution;

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

  protected SealedFinding() {}

  UUID id() {
    return id;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String reasons() {
    return reasons;
  }

  FindingSealed view(List<Reason> readReasons) {
    return new FindingSealed(
        id,
        version,
        institution,
        bookingEntity,
        kind,
        rail,
        direction,
        network,
        new AssetAmount(amount, asset),
        usd == null ? null : new UsdValue(usd.toPlainString(), priceDate),
        new Counterparty(counterpartyAddress, counterpartyFamily, counterpartyService),
        transactionHash,
        level,
        action,
        readReasons,
        occurredAt,
        recordedAt);
  }
}
