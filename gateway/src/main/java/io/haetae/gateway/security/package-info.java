/**
 * What every answer of the gateway carries and what every request must not do: response headers,
 * the check that a write comes from the console itself, and the form of request ids and keys.
 */
package io.haetae.gateway.security;
