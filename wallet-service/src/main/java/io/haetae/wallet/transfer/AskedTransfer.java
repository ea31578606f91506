package io.haetae.wallet.transfer;

import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.assetregister.RegisteredAsset;
import io.haetae.wallet.customer.AskedCustomer;
import io.haetae.wallet.evidence.Named;
import io.haetae.wallet.judgement.Asked;
import io.haetae.wallet.judgement.Question;
import io.haetae.wallet.judgement.Subject;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A transfer or attempt whose every field was read and checked.
 *
 * @param named as it was written, without the customer
 * @param registered what the register holds on the asset, null where it is unknown
 * @param address null where none was given
 * @param service null where none was given
 */
record AskedTransfer(
    ScreeningKind kind,
    Asked named,
    String externalId,
    Rail rail,
    Direction direction,
    AskedCustomer customer,
    String network,
    String asset,
    RegisteredAsset registered,
    BigDecimal amount,
    BigDecimal usd,
    AskedAddress address,
    String service,
    String transactionHash,
    Instant occurredAt,
    String memo) {

  Subject subject() {
    if (kind == ScreeningKind.WITHDRAWAL_ATTEMPT) {
      return Subject.ATTEMPT;
    }
    if (direction == Direction.INBOUND) {
      return Subject.ARRIVED;
    }
    return transactionHash == null ? Subject.LEAVING : Subject.LEFT;
  }

  /** What was named, as it was understood. */
  Named read() {
    return new Named(address, registered, service);
  }

  /** What is to be judged. */
  Question question(Instant now, String jurisdiction) {
    return new Question(subject(), address != null, service != null, occurredAt, now, jurisdiction);
  }

  byte[] contentHash(String bookingEntity) {
    return ContentHash.of(
        bookingEntity,
        kind,
        rail,
        direction,
        customer.reference(),
        customer.kind(),
        customer.onboardedOn(),
        network,
        asset,
        amount.toPlainString(),
        usd,
        address == null ? null : address.canonical(),
        service,
        transactionHash,
        occurredAt,
        memo);
  }
}
