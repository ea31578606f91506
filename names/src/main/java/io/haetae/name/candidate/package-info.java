/**
 * Which listed names are worth a comparison: a Lucene index over words, sounds, consonants and
 * pieces of names. It may offer too many, and should not miss one that would score.
 */
package io.haetae.name.candidate;
