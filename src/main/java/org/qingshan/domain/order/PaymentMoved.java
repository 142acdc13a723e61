package org.qingshan.domain.order;

/**
 * A buyer has had what came for one of his orders pay for another. Whoever of the team was about to give it back must hear of it.
 *
 * @param sum in minor units
 */
public record PaymentMoved(int from, int to, long sum) {}
