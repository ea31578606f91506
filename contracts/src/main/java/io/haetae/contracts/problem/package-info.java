/** The one list of problem types and the shape of every error answer (RFC 9457). */
package io.haetae.contracts.problem;
