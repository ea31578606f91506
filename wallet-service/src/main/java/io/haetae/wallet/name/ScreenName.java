package io.haetae.wallet.name;

import io.haetae.name.NameKind;
import io.haetae.wallet.customer.AskedCustomer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A name to be screened.
 *
 * @param name in any script and order
 * @param kind what bears it, null when unknown
 * @param birthDate year, month or day, for example {@code 1984-01-08}, null when unknown
 * @param country ISO 3166-1 alpha-2 code, null when unknown
 * @param customer whose name it is, null for one who is no customer
 */
record ScreenName(
    @NotBlank @Size(max = 300) String name,
    NameKind kind,
    @Pattern(regexp = BIRTH_DATE, message = BIRTH_DATE_MESSAGE) String birthDate,
    @Pattern(regexp = COUNTRY, message = COUNTRY_MESSAGE) String country,
    @Valid AskedCustomer customer) {
  static final String BIRTH_DATE = "[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
  static final String BIRTH_DATE_MESSAGE = "a year, month or day like 1984-01-08";
  static final String COUNTRY = "[A-Z]{2}";
  static final String COUNTRY_MESSAGE = "an ISO 3166-1 alpha-2 code";
}
