/**
 * Judges again what was screened before when a list, a label or a day changes. Changes are read
 * from feeds by a position that is written only after every tenant's screenings were judged, and
 * judging twice changes nothing: whatever dies in between, no change is lost and none is told
 * twice.
 */
package io.haetae.wallet.rescreening;
