/**
 * Who calls: a person by session cookie or a program by bearer token. The path alone decides which
 * of the two counts, so that neither can stand in for the other.
 */
package io.haetae.gateway.identity;
