/**
 * The way from a path to a service. Only listed paths go through, bodies stream without being
 * parsed, and a service that fails or is slow costs its own callers only.
 */
package io.haetae.gateway.route;
