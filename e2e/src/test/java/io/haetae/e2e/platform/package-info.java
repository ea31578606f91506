/**
 * The platform under test, started once for all journeys, and the people and systems that call it.
 */
package io.haetae.e2e.platform;
