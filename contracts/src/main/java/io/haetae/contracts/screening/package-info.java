/**
 * What was screened: transfers, attempts and addresses. A customer appears as a keyed pseudonym
 * only.
 */
package io.haetae.contracts.screening;
