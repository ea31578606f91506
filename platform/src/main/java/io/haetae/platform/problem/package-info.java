/**
 * Every error answer as a problem detail (RFC 9457). A 5xx carries a trace id and nothing of the
 * inside.
 */
package io.haetae.platform.problem;
