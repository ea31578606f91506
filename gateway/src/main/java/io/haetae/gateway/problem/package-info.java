/**
 * Problem answers for what never reaches a service. A handler fails the request with a {@link
 * io.haetae.gateway.problem.GatewayProblem}; one failure handler writes the answer.
 */
package io.haetae.gateway.problem;
