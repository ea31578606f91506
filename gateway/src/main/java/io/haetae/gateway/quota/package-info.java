/**
 * How much each tenant's clients may ask: a token bucket per institution and client. A request over
 * the quota is refused before it costs a service anything.
 */
package io.haetae.gateway.quota;
