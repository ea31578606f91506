package io.haetae.alert.occurrence;

import io.haetae.alert.alert.AlertCause;
import io.haetae.alert.alert.NameCause;
import io.haetae.alert.alert.TransferCause;
import io.haetae.alert.alert.WalletCause;

/** What the verdict is on. */
enum OccurrenceKind {
  TRANSFER,
  /** An address by itself. */
  ADDRESS,
  NAME;

  static OccurrenceKind of(AlertCause cause) {
    return switch (cause) {
      case TransferCause transfer -> TRANSFER;
      case WalletCause wallet -> ADDRESS;
      case NameCause name -> NAME;
    };
  }
}
