/**
 * Creating requests that can be sent again. The reply is stored in the business transaction and
 * replayed byte by byte.
 */
package io.haetae.platform.idempotency;
