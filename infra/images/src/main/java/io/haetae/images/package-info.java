/**
 * Container images without a daemon or a registry: an OCI archive for each service, with what it is
 * made of and under which licences.
 *
 * <p>The same inputs give the same bytes, whoever builds.
 */
package io.haetae.images;
