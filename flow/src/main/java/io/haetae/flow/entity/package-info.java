/**
 * Which addresses one owner controls, as links of a named heuristic with a confidence. A link is
 * never lost: taking one back leaves the clusters as if it had never been made.
 */
package io.haetae.flow.entity;
