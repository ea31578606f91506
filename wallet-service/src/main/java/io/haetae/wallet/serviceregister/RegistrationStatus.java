package io.haetae.wallet.serviceregister;

/** Where a service stands with a supervisor. */
public enum RegistrationStatus {
  /** Its report was accepted (Korea). */
  REPORTED,
  /** It was named as serving the country without a report. */
  UNREPORTED,
  REGISTERED,
  LICENSED,
  REVOKED,
  UNKNOWN
}
