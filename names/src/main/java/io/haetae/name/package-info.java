/**
 * Names of people, organisations and vessels: what is asked, what is listed, and why the two agree.
 * Every score is the sum of parts that a person can read.
 */
package io.haetae.name;
