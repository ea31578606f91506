/**
 * What an authority sees: the sealed projection of verdicts that alert.
 *
 * <p>Invariant: no customer, screening or alert of a bank is kept here, and an id says nothing
 * about them.
 */
package io.haetae.alert.oversight;
