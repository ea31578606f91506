/**
 * Identifiers: time-ordered for what people create, derived from content for what can be derived.
 */
package io.haetae.platform.id;
