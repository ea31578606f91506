/**
 * What Helm makes of the chart, looked at without a cluster: the manifests as Kubernetes' own
 * types.
 *
 * <p>Each file of {@code ci/} is one installation, and every rule holds for every one of them.
 */
package io.haetae.helm;
