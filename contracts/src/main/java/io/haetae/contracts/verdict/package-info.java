/**
 * What a screening concluded and why. A verdict is a set of checks; one that did not run is never
 * shown as one that found nothing.
 */
package io.haetae.contracts.verdict;
