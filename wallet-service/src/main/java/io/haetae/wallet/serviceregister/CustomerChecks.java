package io.haetae.wallet.serviceregister;

/** Whether a service knows its customers. */
public enum CustomerChecks {
  YES,
  /** Above an amount, or for some customers only. */
  PARTLY,
  NONE,
  /** Nobody told; never to be read as yes. */
  UNKNOWN
}
