package io.haetae.wallet.listing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date that a source gives; null stands for unknown where one is expected.
 *
 * @param date the day, null where the source gives a year or month only: no day is invented
 * @param written the date as the source writes it
 * @param source what says so: a citation, or the element of the file
 */
@Schema(requiredProperties = "written")
public record DatedFact(LocalDate date, String written, String source) {}
