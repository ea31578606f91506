/**
 * From what was found to what is to be done: pure functions of question, evidence and policy. What
 * did not run or failed is never shown as one that found nothing; without its lists the answer is
 * to hold.
 */
package io.haetae.wallet.judgement;
