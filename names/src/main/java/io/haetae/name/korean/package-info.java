/**
 * What is known of Korean: letters, romanisations, surnames and Chinese characters. A romanised
 * word stands for every Korean word that it may spell; two words agree when one Korean word spells
 * both.
 */
package io.haetae.name.korean;
