/** The rules of the house, as tests that every module runs over its own classes. */
package io.haetae.testing.architecture;
