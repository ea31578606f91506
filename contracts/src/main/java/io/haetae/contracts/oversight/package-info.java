/**
 * What an authority sees live: chain facts, list facts, institution, value and time. Nothing here
 * singles a customer out.
 */
package io.haetae.contracts.oversight;
