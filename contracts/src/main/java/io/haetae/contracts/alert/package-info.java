/** Alerts as other processes see them: the alert's state with the verdict that caused it. */
package io.haetae.contracts.alert;
