package io.haetae.wallet.lookalike;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A look-alike that a person released: for one customer, one address and one that it resembles.
 *
 * @param id of the exemption
 * @param customer pseudonym of whose payments it is about
 * @param address that is meant, canonical
 * @param resembles the address of the customer that it resembles, canonical
 * @param screening that named the resemblance
 * @param reason how it was found to be meant
 * @param author who found so
 * @param createdAt when
 * @param expiresOn first day on which the question is asked again
 * @param endedAt null while it stands or has only expired
 */
@Schema(
    requiredProperties = {
      "id",
      "customer",
      "address",
      "resembles",
      "screening",
      "reason",
      "author",
      "createdAt",
      "expiresOn"
    })
record LookalikeExemption(
    UUID id,
    String customer,
    String address,
    String resembles,
    UUID screening,
    String reason,
    String author,
    Instant createdAt,
    LocalDate expiresOn,
    Instant endedAt) {}
