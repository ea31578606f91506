package io.haetae.contracts.verdict;

import java.util.List;

/**
 * What the service register knows of a service that was asked about; it informs and demands
 * nothing.
 *
 * @param id of the service in the register
 * @param service its name
 * @param kinds what it does
 * @param jurisdictions ISO 3166-1 alpha-2 codes of where it sits, as sources say
 * @param customerChecks YES, PARTLY, NONE or UNKNOWN, which is not yes
 * @param standings where it stands with authorities
 */
public record ServiceFacts(
    String id,
    String service,
    List<String> kinds,
    List<String> jurisdictions,
    String customerChecks,
    List<ServiceStanding> standings) {}
